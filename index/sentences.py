"""Where sentences begin and end, in the European languages, by rules: no model, exact offsets.

A stop ends a sentence when white space and something other than a small letter follow, unless it belongs to an
abbreviation, an initial, or a number that is written with a stop in that language ("am 3. Juli", "2. člen").
"""

import re

Span = tuple[int, int]

MAX_WORDS = 120  # a longer "sentence" is a list or a table without stops: it is cut between words


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Abbreviations that something follows; those that usually end a sentence ("etc.", "usw.", "jne.") are left out.
_ABBREVIATIONS = _words(
    # English, and Latin as used everywhere
    "mr mrs ms dr prof st jr sr hon rev gen no nos vs art arts para paras sec recital rec pp p vol ed eds fig cf approx inc "
    "ltd co corp dept est al op cit ibid viz jan feb mar apr jun jul aug sep sept oct nov dec "
    # German, Dutch, Danish, Swedish
    "bzw ca vgl nr abs hr fr str evtl ggf inkl sog rd mio mrd tel geb hrsg bd kap ziff lit bijv mw dhr lid stk jf pkt jfr eks "
    "bl "
    # French, Spanish, Italian, Portuguese, Romanian
    "m mm mme mmes mlle éd env chap sra srta dña núm pág págs ej sig sigg dott ssa on pag lett comma exmo exma alin dl dna dvs "
    # Polish, Czech, Slovak, Slovene, Croatian
    "ul im np tj tzn ust poz pkt zob č odst ods písm např napr tzv mj resp npr čl oz št br str sv "
    # Hungarian, Finnish, Estonian, Latvian, Lithuanian, Maltese, Irish
    "pl ún ill kb bek esim ks ym nk nt lk piem pvz eż nru lch uimh "
    # Greek, Bulgarian
    "κ κα αρ παρ σελ βλ π.χ чл ал напр г др стр инж проф т ул"
)
_ORDINAL_STOP = _words("de da cs sk sl hr hu fi et lv lt pl")  # languages that write "3." for "third"
_MONTHS = re.compile(
    r"(?:jan|feb|fév|mar|mär|maj|mai|may|apr|avr|abr|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|ott|nov|dec|dez|déc|dic|"
    r"sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|únor|břez|dub|květ|červ|srp|září|říj|pros|sij|velj|ožu|tra|svi|srp|kol|ruj|stu|"
    r"tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\w*",
    re.IGNORECASE,
)
_CLOSERS = "\"'”’“‘»›«)\\]"  # German and Danish close with what English and French open with
_OPENERS = "\"'“„‘«‹([¿¡—–-*_ \u00a0"
_STOP = re.compile(rf"[.!?…;\u037e]+[{_CLOSERS}]*(?:[^\S\n]?»)?(?=\s)|\n[^\S\n]*(?=\n)")
_LAST_WORD = re.compile(r"(?:[^\W\d_]\.)*[^\W_]+$")


def split_sentences(text: str, start: int = 0, end: int | None = None, *, language: str = "en") -> tuple[Span, ...]:
    """Spans (start, end) of the sentences of text[start:end], as offsets into `text`, in order, without outer spaces.

    Nothing but white space lies between them. An empty line always ends a sentence.
    """
    end = len(text) if end is None else end
    spans: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        if _ends_here(text, begin, match, end, language):
            _add(spans, text, begin, match.end())
            begin = match.end()
    _add(spans, text, begin, end)
    return tuple(spans)


def _ends_here(text: str, begin: int, match: re.Match[str], end: int, language: str) -> bool:
    stop = match.group().strip(_CLOSERS.replace("\\", "") + " \t\u00a0\u202f")
    if stop in ("", "\n"):
        return True
    if stop in (";", "\u037e"):
        return language == "el"  # the Greek question mark
    following = text[match.end() : end].lstrip()
    if (bare := following.lstrip(_OPENERS)) and bare[0].islower():
        return False
    return stop != "." or not _belongs_to_word(text[begin : match.start()], following, language)


def _belongs_to_word(before: str, following: str, language: str) -> bool:
    """Whether the stop after `before` is part of an abbreviation, an initial or a number."""
    found = _LAST_WORD.search(before[-40:])
    if found is None:
        return False
    word = found.group().casefold()
    if word.isdigit():
        at_start = found.group() == before.strip()  # "1. First", a numbered item
        return at_start or (len(word) <= 2 and (language in _ORDINAL_STOP or bool(_MONTHS.match(following))))
    # "J. Smith", "z. B.", "e.g.", "U.S."; a lone capital I ends sentences ("Annex I.").
    initial = len(word) == 1 and found.group() != "I"
    return initial or "." in word or word in _ABBREVIATIONS


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
    if start >= end:
        return
    words = list(re.finditer(r"\S+", text[start:end]))
    for first in range(0, len(words), MAX_WORDS):
        group = words[first : first + MAX_WORDS]
        spans.append((start + group[0].start(), start + group[-1].end()))
