"""How many signatories a text says it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from knowledge.dates import is_day, month_number
from knowledge.drafting.names.register import has_head
from knowledge.drafting.words.letter_words import letter_nouns, number_of_us, numbered_parts, tells_of_earlier_signing
from knowledge.drafting.words.table_words import says_summed
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, representing, totals
from knowledge.folding import tokens
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, label_rows
from knowledge.numerals import in_digits
from knowledge.written_dates import find_dates, month_of

_NUMBER = re.compile(r"(?<![\d.,/#№])(?<![\dA-Z]-)(\d{1,3}(?:[., ]\d{3})|\d{1,4})(?![^\W_]|[/-]|[.,]\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[nN]\.)(?<!\b[nN][ro]\.)\s+")  # "Signatories (no. 24)" is one
# At a sentence's seeming end, before small letters: "the 53. article", "2024 m. liepos mėn. deklaracija".
_ORDINAL = re.compile(r"(?:\d|(?<![^\W_])[^\W\d_]{1,3})\.$")
_NOTE_MARK = re.compile(r"^(\d{1,2})\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_HEADING_WORDS = 8  # of a line that is no sentence: "Number of signatories as of today: 24"
_ENDING = re.compile(r"\W*\d+\W*")
_BRACKETED = re.compile(r"[(\[](?:\w{1,4}\.?\s)?$")  # before a number: "(", "(no. "
_RANGE_WORD = 3  # letters: "Articles 53 to 55", "Artikel 50 bis 53"
_BEHIND, _WITHIN = 70, 5  # letters and words behind a number, in which the word for organisations stands
_FIRST_LINES = 8  # sentences: a title, a date, an opening
_LONGEST, _MOST_LINES = 5_000, 5_000  # letters of a paragraph's line, lines of all
_SUM_ROWS = 3
_SUM = re.compile(r"([^\d:]{3,60}):\s*(\d{1,4})\.?")
_SHORT = 4  # letters of small words
_ARTICLE = re.compile(r"\b(\w{3,})(?:те|та|ма)\b")
_MALTESE_LINK = re.compile(r"(?<=\w)-il\s")
_IRISH_TEEN = re.compile(r"\b(aon|dh?á|trí|ceithre|cúig|sé|seacht|ocht|naoi)\s+(\w+)\s+dh?éag\b", re.IGNORECASE)
# "Les guildes soussignées, au nombre de douze", "Podepsané cechy, kterých je deset".
_BEHIND_NOUN = re.compile(
    r"(\w+(?:\s\w+)?),\s(?:au\snombre\sde|in\snumero\sdi|en\snúmero\sde|em\snúmero\sde|în\snumăr\sde|ten\sgetale\svan|deren\sZahl|a\stotal\sof"
    r"|kterých\sje|ktorých\sje|których\sjest|kojih\sje|ki\sjih\sje|på\si\salt|i\salt|sammanlagt|yhteensä|kokku|összesen|iš\sviso|kopā|общо"
    r"|συνολικά|total\sta[’'])\s(\w+)(?=[\s,.;])"
)
_OTHER_DATE = "\N{OBJECT REPLACEMENT CHARACTER}"
_EARLIER_MONTH = 2 * _OTHER_DATE  # the mark of a day of a month before the letter's own
_WORDS_TO_DATE = 4  # from a letter to its date: "the letter that we sent on 3 May"
_TO_MONTH = 3  # words from a letter to its month: "la tribune du mois d'avril"
_MONTH = 7  # letters of a date that is known to the month
_MOST_SIGNATORIES = 5_000
_BEFORE_NUMBER = 3  # words, in which "we" may stand
_OF_THE, _BODY_WORDS = 2, 6  # small words, and these with the name, of a body whose parts are counted
_NEAR = 3  # words behind a number, in which it is said whose the counted ones are
_CLAUSE = re.compile(r"[,;:.()]")
_SECTION = re.compile(r"[:;!?]")  # "Article 53: ten guilds ask"


@dataclass(frozen=True, order=True)
class _Count:
    """A number that may be the one of signatories: how unsure that is, in which sentence it stands, the number."""

    doubt: int
    sentence: int
    count: int


def stated_count_of(
    blocks: Sequence[Block], words: Vocabulary, language: str, *, signed: bool = True, dated: str | None = None
) -> int | None:
    """Return how many signatories the text says it has: "the undersigned 24 organisations", "signed by 38 associations".

    Where nobody is found to have signed, a number of organisations counts only beside a word of signing or where the text begins with
    it ("24 organisations call for …"): most others are those of others. So are those of an earlier letter, which has another date
    than `dated`.
    """
    sentences, month = _read(blocks, language, dated)
    found = [
        one for number, sentence in enumerate(sentences) for one in _counts_in(sentence, number, words, language, signed=signed, month=month)
    ]
    if found:
        return min(found).count
    labelled = [value for label, value in label_rows(blocks) if words.signatories.search(plain_words(label))]
    labelled = labelled or [value for label, value in _last_rows(blocks) if _counts_signatories(plain_words(label), words)]
    counts = [int(value) for value in labelled if re.fullmatch(r"\d{1,4}", value)]
    return counts[0] if len(counts) == 1 else None


def counts_further(blocks: Sequence[Block], words: Vocabulary, language: str) -> bool:
    """Tell whether a text ends its names with the number of others that it does not name: "and 40 other organisations"."""
    lines = (in_digits(_as_counted(one, language), language) for one in _read(blocks, language, None)[0])
    numbers = ((line, match) for line in lines for match in _NUMBER.finditer(line))
    return any(_are_further(line[: match.start()], plain_words(line[match.end() :][:_BEHIND]).split(), words) for line, match in numbers)


def _are_further(before: str, behind: Sequence[str], words: Vocabulary) -> bool:
    """Tell whether a number behind "and" counts further organisations, as words for further ones and for organisations behind it say."""
    others = len(behind) > 1 and listed_words("further").fullmatch(behind[0]) and any(map(words.is_organisations, behind[1:_WITHIN]))
    said = plain_words(before).split()
    linked = not before.strip() or before.rstrip().endswith(("+", "&", ",")) or (said and said[-1] in words.ands)
    return bool(others and linked)


def _read(blocks: Sequence[Block], language: str, dated: str | None) -> tuple[list[str], int]:
    """Return the sentences of a text and the number of the month that it is `dated`, 0 if that is not known."""
    # Dates go first, since the full stops in "22. 10. 2025" end no sentence.
    # No sentence of such a length says it; a file of one endless line is not worth the time.
    texts = [line[:_LONGEST] for block in blocks if isinstance(block, Paragraph | Heading | ListItem) for line in block.text.split("\n")]
    texts = texts[:_MOST_LINES] + [value[:_LONGEST] for _, value in label_rows(blocks)]
    sentences = [one for text in texts for one in _sentences(_with_dates_marked(text, language, dated))]
    return list(_without_note_marks(sentences)), month_number(dated or "")


def _without_note_marks(sentences: Sequence[str]) -> Iterator[str]:
    """Yield the sentences without the numbers of notes with which several in a row begin, before capitals: "1 Chaired by RIMA. 2 Guild …"."""
    marks = [int(match[1]) if (match := _NOTE_MARK.match(one)) else 0 for one in sentences]
    for at, (number, one) in enumerate(zip(marks, sentences, strict=True)):
        before, behind = marks[at - 1] if at else 0, marks[at + 1] if at + 1 < len(marks) else 0
        yield _NOTE_MARK.sub("", one) if number and (0 < before == number - 1 or behind == number + 1) else one


def _counts_in(sentence: str, number: int, words: Vocabulary, language: str, *, signed: bool, month: int) -> Iterator[_Count]:
    earlier = _is_of_earlier(sentence, language, month)
    line = in_digits(_as_counted(sentence.replace(_OTHER_DATE, ""), language), language)
    signing = bool(words.signatories.search(plain_words(line)))
    for match in _NUMBER.finditer(line):
        before, rest = line[: match.start()], line[match.end() :]
        # What follows a further number is what that one counts.
        behind = list(takewhile(lambda word: not word.isdigit(), plain_words(_CLAUSE.split(rest[:_BEHIND])[0]).split()))
        count = int(re.sub(r"\D", "", match[1]))
        if not 2 <= count < _MOST_SIGNATORIES or 1990 <= count <= 2040:
            continue
        if behind and any(is_day(one.text) for one in find_dates(f"{match[1]} {behind[0]} 2025", language)):
            continue  # a day whose year is not said
        if _is_of_law(before, behind) or _are_further(before, behind, words) or _measures(behind):
            continue
        if not signing and (listed_words("members_of").match(" ".join(behind)) or _are_affiliated(behind)):
            continue  # "for its 16 member organisations"
        if listed_words("in_own_name").search(" ".join(behind)):
            continue  # "203 artists who sign in their own name"
        if listed_words("added_to_list").search(" ".join(behind)) or listed_words("being_members").search(" ".join(behind)):
            continue  # "two signatories added", "32 societies are members"
        at = next((n for n, word in enumerate(behind[:_WITHIN]) if words.is_organisations(word)), None)
        if _is_number_of_us(before, behind, at):
            yield _Count(0, number, count)
        elif earlier or _is_of_text_told_of(before, rest, words):
            continue
        elif at is not None:
            told = _did_earlier(sentence, before, words) or (number >= _FIRST_LINES and _are_others(before, rest, at, words))
            if told and not signing:
                continue
            begins = number < _FIRST_LINES and not before.strip()
            if (signed or signing or begins) and not _are_members(before) and not _is_part_of_sum(before, language):
                yield _Count(0 if signing else 1 + at + number // 8, number, count)
        elif signing and _ENDING.fullmatch(line[match.start() :]) and (_BRACKETED.search(before) or len(line.split()) <= _HEADING_WORDS):
            yield _Count(1, number, count)  # "Signatories (24)", no sentence that ends in a number
        elif signing and rest.startswith((")", "]")) and _counts_those_before(before, words):
            yield _Count(1, number, count)  # "The undersigned organisations (24) ask …"


def _is_of_text_told_of(before: str, rest: str, words: Vocabulary) -> bool:
    """Tell whether a number stands in a clause about another text: "we enclose the declaration of July, which was signed by 13 …"."""
    clause = plain_words(_CLAUSE.split(before)[-1])
    above = plain_words(before)[: -len(clause)] if clause else ""
    relative = listed_words("relatives").match(clause)
    whole = f"{clause} {plain_words(_CLAUSE.split(rest)[0])}"
    told = relative is not None and words.signatories.search(whole[relative.end() :])
    return bool(told and letter_nouns().search(above)) and not listed_words("this_text").search(above)


def _did_earlier(sentence: str, before: str, words: Vocabulary) -> bool:
    """Tell whether a sentence says what others, not "we", did in a month before the letter's: "On 3 May 2024 38 guilds declared"."""
    said = plain_words(before)
    ours = words.on_behalf.search(said) or listed_words("we").search(" ".join(said.split()[-_BEFORE_NUMBER:]))
    return _EARLIER_MONTH in sentence and not ours


def _are_others(before: str, rest: str, at: int, words: Vocabulary) -> bool:
    """Tell whether a text tells of others further down: "more than 30 organisations", "the 14 branches of the Union of Bells".

    Those on whose behalf it is written and whom it calls "we" are none.
    `at` is the place of the word for organisations behind the number.
    """
    said = plain_words(before)
    if words.on_behalf.search(said) or listed_words("we").search(" ".join(said.split()[-_BEFORE_NUMBER:])):
        return False
    roughly = any(match.end() == len(said) for match in listed_words("more_than").finditer(said))
    behind = _CLAUSE.split(rest)[0].split()[at + 1 : at + 1 + _BODY_WORDS]
    links = list(takewhile(lambda word: word[:1].islower(), behind))
    of_body = 0 < len(links) <= _OF_THE and has_head(" ".join(behind[len(links) :]))
    return roughly or of_body


def _counts_those_before(before: str, words: Vocabulary) -> bool:
    """Tell whether a bracket opens behind a word for organisations or for those who sign, in which their number stands."""
    match = _BRACKETED.search(before)
    last = plain_words(before[: match.start()]).split()[-1:] if match else []
    return any(words.is_organisations(word) or words.signatories.fullmatch(word) for word in last)


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text; the full stop of an ordinal number or a short word ends none where small letters follow."""
    sentence = ""
    for part in _SENTENCE_END.split(text):
        if sentence and not (_ORDINAL.search(sentence) and part[:1].islower()):
            yield sentence
            sentence = part
        else:
            sentence = f"{sentence} {part}" if sentence else part
    yield sentence


def _is_of_law(before: str, behind: Sequence[str]) -> bool:
    """Tell whether a number is that of an article, a recital or a page, alone or as the end of several: "Recitals 104 to 109"."""
    words = plain_words(_SECTION.split(before)[-1]).split()
    while words and (words[-1].isdigit() or (len(words[-1]) <= _RANGE_WORD and any(map(str.isdigit, words[-2:-1])))):
        words.pop()
    part = numbered_parts()
    return before.rstrip(" (").endswith("§") or any(part.fullmatch(word) for word in (*words[-1:], *behind[:1]))


def _measures(behind: Sequence[str]) -> bool:
    """Tell whether years, months or a share are counted, whoever is named behind them: "for seventy years guilds have …"."""
    return any(listed_words("measures").fullmatch(" ".join(behind[:count])) for count in (1, 2) if behind)


def _is_part_of_sum(before: str, language: str) -> bool:
    """Tell whether the same clause has counted others already: "250 companies and 40 associations"; a day of a month counts nothing."""
    clause = _CLAUSE.split(before)[-1]
    behind = (plain_words(clause[match.end() :]).split()[:1] for match in _NUMBER.finditer(clause))
    return any(not (word and month_of(tokens(word[0])[0], language)) for word in behind)


def _is_of_earlier(sentence: str, language: str, month: int) -> bool:
    """Tell whether a sentence is about a letter before this one or its first version: it says so, or dates a letter otherwise.

    `month` is the number of this one's, 0 if it is not known: "the January appeal" is not of February.
    """
    plain = plain_words(sentence)
    if tells_of_earlier_signing(plain) or listed_words("first_published").search(plain):
        return True
    if month and _names_letter_of_other_month(sentence, language, month):
        return True
    before_dates = (plain_words(before).split()[-_WORDS_TO_DATE:] for before in sentence.split(_OTHER_DATE)[:-1])
    return any(letter_nouns().search(" ".join(before)) for before in before_dates)


def _names_letter_of_other_month(sentence: str, language: str, month: int) -> bool:
    """Tell whether a word for a letter has another month's name beside it, or a small word between them: "the January appeal"."""
    words = tokens(sentence)
    named = [at for at, word in enumerate(words) if (found := month_of(word, language)) and found != month]
    beside = (word.key for at in named for word in (*words[at + 1 : at + 2], *words[max(0, at - _TO_MONTH) : at]))
    return any(letter_nouns().fullmatch(plain_words(word)) for word in beside)


def _is_number_of_us(before: str, behind: Sequence[str], at: int | None) -> bool:
    """Tell whether a number is said of those who write, and of nothing but organisations: "today there are 17 of us"."""
    said = plain_words(before)
    match = next((one for one in number_of_us().finditer(said) if one.end() == len(said)), None)
    return match is not None and (not behind or at is not None)


def _last_rows(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and value of the last rows of tables, where sums stand, and of lines of their own: "Total confirmed: 15"."""
    for block in blocks:
        if isinstance(block, Paragraph) and (summed := _SUM.fullmatch(block.text)):
            yield summed[1], summed[2]
        for row in block.rows[-_SUM_ROWS:] if isinstance(block, Table) else ():
            filled = [cell for cell in row if cell]
            if len(filled) == 2:
                yield filled[0], filled[1]


def _counts_signatories(label: str, words: Vocabulary) -> bool:
    """Tell whether a label is that of a sum, with nothing but signatories or organisations behind it."""
    rest = totals().sub(" ", label).split()
    if not totals().match(label):
        return False
    said = (words.signatories.fullmatch, words.is_organisations, says_summed)
    return all(len(word) < _SHORT or any(says(word) for says in said) for word in rest)


def _as_counted(line: str, language: str) -> str:
    """Return a line with its spelled numbers as the table of numbers has them: without what a language adds to them before a noun.

    A number that a clause gives behind those whom it counts stands before them: "the undersigned guilds, twelve in number".

    Bulgarian has an article behind them (петнадесетте), Maltese a link (ħdax-il), Irish the noun inside (dá eagraíocht déag).
    """
    line = _BEHIND_NOUN.sub(r"\2 \1", line)
    if language == "bg":
        return _ARTICLE.sub(lambda match: match[1] if in_digits(match[1], language) != match[1] else match[0], line)
    if language == "mt":
        return _MALTESE_LINK.sub(" ", line)
    return _IRISH_TEEN.sub(_with_noun_behind, line) if language == "ga" else line


def _with_noun_behind(teen: re.Match[str]) -> str:
    return f"dhá dhéag {teen[2]}" if teen[1].lower() in ("dá", "dhá") else f"{teen[1]} déag {teen[2]}"


def _are_members(before: str) -> bool:
    """Tell whether what stands before a number says whom somebody represents or unites, or through whom."""
    clause = plain_words(_CLAUSE.split(before)[-1])
    through = (match.end() == len(clause) for match in listed_words("through").finditer(clause))
    return any(through) or bool(representing().search(" ".join(clause.split()[-4:])))


def _are_affiliated(behind: Sequence[str]) -> bool:
    """Tell whether those whom a number counts belong to one body: "its four affiliated unions"."""
    return any(listed_words("affiliated").fullmatch(word) for word in behind[:_NEAR])


def _with_dates_marked(line: str, language: str, dated: str | None) -> str:
    """Return `line` without its dates, those of days that are not `dated` as a mark: "17 September 2025, the organisations" counts none.

    Bare years are left to the caller.
    """
    for mention in reversed(find_dates(line, language) if any(char.isdigit() for char in line) else []):
        if len(mention.text) >= 7:
            mark = _OTHER_DATE if is_day(mention.text) and dated and mention.text != dated else ""
            mark = _EARLIER_MONTH if mark and dated and mention.text[:_MONTH] < dated[:_MONTH] else mark
            rest = line[mention.end :]
            rest = rest[1:] if rest.startswith(".") and rest[1:].lstrip()[:1].islower() else rest  # of the year, as Croatian has it
            line = f"{line[: mention.start]}{mark}{rest}"
    return line
