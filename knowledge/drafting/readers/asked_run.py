"""The readers with whom a text begins, in any language: its longest beginning that names nothing but offices, bodies and their holders.

"…the Minister for Culture and the AI Office to publish", "…rządu i Komisji Europejskiej publikacji wykazu". What is no part of a reader,
such as the verb that says what somebody is to do, ends the run.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.readers.readers_apart import ABBREVIATED, MEMBERS, OFFICE_LAST, REPRESENTATIVES, begins_as_reader, readers_apart
from knowledge.drafting.words.vocabulary import Vocabulary, honorifics, institutions, plain_words

_LONGEST, _READER_WORDS = 36, 14  # words of the run, and of a reader
# Beginnings of what is written small behind "Commission" or "Government" in Romance languages.
EUROPEAN = (
    "europ", "italian", "francais", "espanol", "portugues", "belg", "romana", "romane", "austriac", "allemand", "aleman", "tedesc", "irlandes",
    "irlandais", "polacc", "polaco", "polonais", "grec", "grieg", "luxembourg", "nacional", "national", "nazional", "federal", "regional",
    "catala", "vasco", "wallon", "flamand",
)  # fmt: skip
_FIELDS = 3  # small words behind an office that say what it is for, at most
_END = re.compile(r"[:;!?]$|(?<=\w{4})(?<![Pp]rof)(?<![Dd]ott)\.$")  # of a sentence or clause, behind a word that is no title
_SMALL = CONNECTORS | frozenset([
    "the", "a", "an", "to", "do", "od", "na", "lil", "ar", "vom", "von", "beim", "zum", "zur", "aan", "op", "till", "til", "din", "от", "към",
    "до", "на", "и", "из", "από", "στον", "στην", "στους", "στις", "στο", "στα", "προς", "τον", "την", "τη", "το", "τους", "τις", "του", "της",
    "των", "ao", "aos", "às", "à", "au", "aux", "al", "alla", "ai", "agli", "alle", "allo", "dal", "dalla", "dai", "for", "für", "voor", "za",
    "para", "în", "ai", "ale", "u", "w", "v", "po",
])  # fmt: skip
# What stands between an office and what it is for: behind other small words a verb may begin.
_OF = {
    "bg": "на по за", "cs": "pro", "de": "für der des", "el": "του της των", "en": "of for", "es": "del", "fr": "du des", "hr": "za",
    "it": "del della dello dei delle degli", "mt": "tal", "nl": "van voor", "pl": "ds.", "pt": "do da dos das", "sk": "pre", "sl": "za",
}  # fmt: skip
# Languages that write small what an office is for, or where somebody is from: "ministra kultury", "eurodiputados españoles".
_SMALL_FIELDS = frozenset(["bg", "cs", "el", "hr", "pl", "sk", "sl", "es", "fr", "it", "pt", "ro", "mt"])
# Words with which begins what somebody is asked.
_CLAUSES = {
    "bg": "да", "cs": "aby ať", "da": "at", "de": "dass auf", "el": "να ώστε", "en": "that", "es": "que", "et": "et", "fi": "että jotta",
    "fr": "que", "hr": "da", "hu": "hogy", "it": "che affinché perché", "lt": "kad", "lv": "lai ka", "mt": "biex", "nl": "dat om",
    "pl": "aby żeby by", "pt": "que", "ro": "să ca", "sk": "aby nech", "sl": "da naj", "sv": "att",
}  # fmt: skip
# What an office is charged with, between it and its holder: "Minister of State with responsibility for sand, Mr Bo Lind".
_CHARGED = re.compile(
    r"\s+(?:with\s+(?:special\s+)?responsibility\s+for|responsible\s+for|in\s+charge\s+of|con\s+delega|(?:con\s+)?competenz[ae]\s+(?:per|su)|responsable\s+de"
    r"|encargad[oa]\s+de|responsável\s+p(?:or|el[oa]s?)|com\s+o\s+pelouro|zuständig\s+für|verantwortlich\s+für|belast\s+met|verantwoordelijk\s+voor"
    r"|(?:med\s+)?ansvar(?:lig|ig)?\s+f(?:or|ör)|odpowiedzialn\w+\s+za|odpovědn\w+\s+za|zodpovedn\w+\s+za|zadužen\w*\s+za|pristojn\w*\s+za)"
    r"\s[^,;:.()]{2,80}(?=,\s)",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"\b(l|d|all|dell|dall|qu)['’](?=\w)", re.IGNORECASE)
_ELISION = re.compile(r"^\w{1,4}[’']")
_POSSESSIVE = re.compile(r"['’]s$|(?:ens|ets|ns)$")  # "the Commission's plan" is none of hers


def clause_words(language: str) -> frozenset[str]:
    """Return the words with which, in a language, begins what somebody is asked."""
    return frozenset(_CLAUSES.get(language, "").split())


def readers_at_beginning(text: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers that the beginning of a text names; none where it begins with anything else."""
    tokens = _ELIDED.sub(r"\1’ ", _CHARGED.sub("", text)).split()[:_LONGEST]
    clauses = clause_words(words.language)
    begun = next((at for at, token in enumerate(tokens) if token.lower().rstrip(":") in clauses), len(tokens))
    ended = next((at + 1 for at, token in enumerate(tokens[:begun]) if _END.search(token)), begun)
    for count in range(ended, 0, -1):
        if not _closes(tokens, count, words):
            continue
        run = " ".join(tokens[:count]).rstrip(" ,;:.!?")
        readers = readers_apart(run, words)
        readers = with_fields_before(readers, run) if words.language in OFFICE_LAST else readers
        readers = () if any(_breaks_off(reader, words) for reader in readers) else readers
        if readers and all(_is_reader(reader, words, led=_is_led(run, reader)) for reader in readers):
            return tuple(dict.fromkeys(reader.replace("’ ", "’") for reader in readers))
    return ()


def _breaks_off(reader: str, words: Vocabulary) -> bool:
    """Tell whether behind "and" only a word is left of a further reader that is no office: "Minister for Bells, Ann Berg, and Director"."""
    *before, link, last = ["", "", *reader.split()]
    return plain_words(link) in words.ands and before[-1].endswith(",") and not institutions().search(plain_words(last))


def with_fields_before(readers: Sequence[str], run: str) -> tuple[str, ...]:
    """Return readers whose office stands last whole, with all before it: "Saeimas Izglītības, kultūras" "zinātnes komisiju"."""
    whole: list[str] = []
    for reader in readers:
        last = whole[-1].split()[-1] if whole else ""
        if last[:1].islower() and not institutions().search(plain_words(last)):
            reader = run[run.index(whole[-1]) : run.index(reader) + len(reader)]
            whole.pop()
        whole.append(reader)
    return tuple(whole)


def _closes(tokens: Sequence[str], count: int, words: Vocabulary) -> bool:
    """Tell whether a reader may end with the last of some words: an office or body, a name, or its field before a comma or an end."""
    last = tokens[count - 1]
    plain = plain_words(last)
    if not plain or plain in words.ands or plain in _SMALL or last.lower() in _SMALL:
        return False
    if last[:1].isupper() or plain.startswith(EUROPEAN) or institutions().search(plain) or MEMBERS.match(plain):
        return not (words.language in ("da", "en", "nl", "sv") and _POSSESSIVE.search(last))
    before_end = last[-1:] in ",;:.!?" or count == len(tokens) or tokens[count].lower() in clause_words(words.language)
    return before_end and words.language in _SMALL_FIELDS


def _is_led(run: str, reader: str) -> bool:
    """Tell whether an article or a "to" stands before a reader, so that an adjective may begin it: "the incoming Presidency"."""
    before = run[: max(run.find(reader), 0)].split()[-1:]
    return bool(before) and (before[0].lower() in _SMALL or plain_words(before[0]) in _SMALL)


def _is_reader(reader: str, words: Vocabulary, *, led: bool) -> bool:
    """Tell whether nothing stands in a reader but its office or body, names, small words between them and its fields behind."""
    tokens = reader.replace("’ ", "’").split()
    second = plain_words(" ".join(tokens[1:2]))  # behind a small adjective or field: "hrvatske zastupnike", "kultūros ministrą"
    last = words.language in OFFICE_LAST
    members = bool(REPRESENTATIVES.match(second) or ((led or last) and institutions().search(second)))
    begins = bool(institutions().match(plain_words(reader)))  # perhaps with several words: "Ufficio europeo per l'IA"
    if len(tokens) > _READER_WORDS or not (begins or members or begins_as_reader(reader)):
        return False
    fields, told_at, seen = 0, -1, begins
    for at, token in enumerate(tokens):
        plain = plain_words(token)
        telling = bool(institutions().search(plain) or MEMBERS.match(plain))
        if not at and members:
            continue
        if _ELISION.sub("", token)[:1].isupper() or not plain or token[:1] == "(" or telling:
            seen, fields = seen or telling, 0
            told_at = at if telling else told_at
            continue
        titled = token.lower() in ABBREVIATED or honorifics().fullmatch(plain)
        if token.lower().strip(",") in _SMALL or plain in words.ands or titled or plain.startswith(EUROPEAN):
            continue
        before = tokens[at - 1] if at else ""
        linked = before in _OF.get(words.language, "").split()
        field = seen and (linked or (words.language in _SMALL_FIELDS and _may_precede_field(before, words)))
        further = told_at == 0 and institutions().search(plain_words(" ".join(tokens[at:])))  # "Seimo kultūros komitetą"
        behind = institutions().search(plain_words(" ".join(tokens[at + 1 : at + 1 + _FIELDS])))
        adjective = bool(behind) and not seen and tokens[0][:1].isupper()  # "Središnjem državnom uredu"
        open_to = last and (not seen or bool(further))
        if not (field or open_to or adjective) or (before.endswith(",") and not open_to) or fields >= _FIELDS:
            return False
        fields += 1
    return True


def _may_precede_field(word: str, words: Vocabulary) -> bool:
    """Tell whether a word is an office or body, its field or "and", behind which a field may stand without more."""
    plain = plain_words(word)
    return plain in words.ands or bool(institutions().search(plain)) or not (word.lower() in _SMALL or plain in _SMALL or word[:1].isupper())


def goes_beyond(reader: str, run: str, words: Vocabulary) -> bool:
    """Tell whether a reader holds more than the one of a run, and not a further field of it: "Komisji Europejskiej publikacji wykazu"."""
    behind = reader[len(run) :] if reader.startswith(run) else ""
    first = behind.split()[0] if behind.split() else ""
    ofs = _OF.get(words.language, "").split()
    field = plain_words(first) in words.ands or first in ofs or plain_words(first).startswith(EUROPEAN)
    return behind[:1] == " " and first.islower() and not field
