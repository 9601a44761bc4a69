"""The words of tables and lists of signatories: what columns are called, how cells say who signs, what strikes a name out."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.dates import is_day
from knowledge.drafting.words.vocabulary import (
    in_all_languages,
    listed_words,
    organisation_stems,
    pattern_of,
    plain_words,
    refusing_words,
    word_lists,
)
from knowledge.folding import fold
from knowledge.written_dates import find_dates

_MARKS = dict.fromkeys("✓✔☑✅", False) | dict.fromkeys("✗✘☒❌☐□", True)
_HEADING_WORDS = 14
_LINK_WORDS, _ARTICLE, _CASE_LETTERS = 3, 3, 4  # of "on behalf of", letters of an article, and behind a noun's stem in any case
_QUESTION_WORDS, _LINK = 7, 5  # of "Name of your organisation", and letters of what stands between
_QUESTION_NUMBER = re.compile(r"^\W*(?:[A-Za-z]?\d{1,2}(?:\.\d{1,2})*|[A-Za-z])[.)]\s+")
_ASPECT_WORDS = 5  # of "type of your organisation"
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_STRUCK = re.compile(r"^\W*~~[^~]+~~")
_ASKED = re.compile(r"[(\[]\s*\?+\s*[)\]]\s*$")  # "Guild of Bells (?)" is not sure yet
_DATED = re.compile(r"\s*[(\[]([^()\[\]]{4,80})[)\]]|(?:,|\s[–—-])\s([^\W\dA-ZÀ-ÞΑ-ΩА-Я_][^,()\[\]–—]{3,80})$")
_DAY_ALONE = re.compile(r"[^\W\dA-ZÀ-ÞΑ-ΩА-Я_][^\d()]{2,40}\d{1,2}[./]\s?\d{1,2}\.?")
_DAY_WORDS = 3  # of "26 May", whose month may have a capital
_WHOLE_REMARK = re.compile(r"[(\[]\s*([^()\[\]]+?)\s*[)\]]\.?")
_LABEL_WORDS = 3
_LETTERS_ASKED = re.compile(r"(?<![^\W_])([^\W\d_])\s*/\s*([^\W\d_])(?![^\W_])")
_REMARK = re.compile(r"[(\[]([^()\[\]]+)[)\]]|\s[–—-]\s([^–—]+)$")


def heads_signers_alone(heading: str) -> bool:
    """Tell whether a column's heading says nothing but that its cells sign: "Signatory"; beside one of organisations they are persons."""
    return not _signing().sub(" ", plain_words(heading)).strip()


@lru_cache(maxsize=512)
def column_kind(cell: str) -> str | None:
    """Return what a cell of a table's first row says of its column (organisation, name, person, role, country, other); None if nothing."""
    plain = plain_words(cell) or cell.strip().lower()
    if listed_words("signature_columns").fullmatch(plain):
        return "other"
    kind = next((kind for kind, pattern in _column_patterns().items() if len(plain.split()) <= 5 and pattern.fullmatch(plain)), None)
    if kind is None and (bare := _IN_BRACKETS.sub("", cell)) != cell and bare.strip():
        return column_kind(bare)  # "Organisation (full name)"
    if kind is None and _signs_for_body(plain):
        return "person"
    if kind is None and (_is_bound(plain) or _is_named(plain)):
        return "organisation"
    if kind is None and _asks_of_body(plain):
        return "other"
    bare = " ".join(_signing().sub(" ", plain).split())
    if kind is None and bare and bare != plain and len(plain.split()) <= 4:  # "Signing organisation", "Entitat signant"
        return "organisation" if column_kind(bare) == "organisation" else None  # the "signer's name" may be a person's
    return kind


def asks_name_of_body(label: str) -> bool:
    """Tell whether a question or a label asks for the name of whoever answers for a body: by words for name and for organisations or senders,
    whatever number stands before them: "A2. Name of your organisation"."""
    words = plain_words(_QUESTION_NUMBER.sub("", label)).split()
    if listed_words("organisation_questions").fullmatch(" ".join(words)):
        return True
    named = [word for word in words if listed_words("name_words").fullmatch(word)]
    bodies = [word for word in words if listed_words("submitters").fullmatch(word) or _organisations().fullmatch(word)]
    asking = [word for word in words if listed_words("form_hints").fullmatch(word)]
    others = [word for word in words if word not in (*named, *bodies, *asking) and len(word) > _LINK]
    person = any(_column_patterns()["person"].fullmatch(word) or _column_patterns()["role"].fullmatch(word) for word in others)
    return bool(named and bodies) and len(words) - len(asking) <= _QUESTION_WORDS and len(others) <= 1 and not person


@lru_cache(maxsize=1)
def _organisations() -> re.Pattern[str]:
    return pattern_of(in_all_languages("organisations"))


def _asks_of_body(plain: str) -> bool:
    """Tell whether a folded heading asks something of an organisation besides its name: "Type of organisation", "Organisation size"."""
    words = plain.split()
    aspects = [word for word in words if listed_words("column_aspects").fullmatch(word)]
    rest = [word for word in words if word not in aspects]
    if words[:1] == ["art"] and len(words) <= len(aspects) + 1:
        return False  # "Art Association", not "Art der Organisation"
    return bool(aspects) and len(words) <= _ASPECT_WORDS and any(_column_patterns()["organisation"].fullmatch(word) for word in rest)


def _signs_for_body(plain: str) -> bool:
    """Tell whether a folded heading asks who signs for an organisation: "Signed for the organisation by"."""
    first, _, rest = plain.partition(" ")
    told = bool(_for().fullmatch(first)) or bool(_for().search(rest) and _signing().match(plain))
    return told and bool(_signing().search(plain)) and len(plain.split()) <= _HEADING_WORDS


def _is_bound(plain: str) -> bool:
    """Tell whether a folded heading says nothing but for whom persons sign: "For the organisation", "Yhdistyksen puolesta"."""
    words = plain.split()
    for count in range(1, min(_LINK_WORDS, len(words) - 1) + 1):
        for link, bound in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            named = [word for word in bound if len(word) > _ARTICLE]
            if named and all(map(_names_kind, named)) and _for().fullmatch(" ".join(link)):
                return True
    return False


def _is_named(plain: str) -> bool:
    """Tell whether a folded heading has nothing but a word for names and one for a kind of organisations: "Organizācijas nosaukums"."""
    words = [word for word in plain.split() if len(word) > _ARTICLE or listed_words("name_words").fullmatch(word)]
    kinds = [word for word in words if not listed_words("name_words").fullmatch(word)]
    counted = any(map(str.isdigit, plain))  # a form's question has a number
    return len(kinds) == 1 == len(words) - len(kinds) and _names_kind(kinds[0]) and not counted


def _names_kind(word: str) -> bool:
    """Tell whether a folded word says of nothing but a kind of organisations: "organisation", "egyesulet", in any case of it."""
    stem = organisation_stems().match(word)
    return bool(_organisations().fullmatch(word) or _column_patterns()["organisation"].fullmatch(word)) or (
        stem is not None and len(word) - stem.end() <= _CASE_LETTERS
    )


def is_refusal(answer: str, *, begins: bool = False, asked: bool = False) -> bool | None:
    """Tell whether a cell says that somebody does not sign; None if it says neither that nor the contrary.

    With `begins` more may stand behind the answer: "Signed (by e-mail)", "Avböjt 21/11". Names too begin with such words: Open Rights.
    `asked`: the column's heading asks for it, so that single letters answer it as well: "T", "n", "y (by phone)".
    """
    if (mark := answer.strip("\ufe0f ")) in _MARKS:
        return _MARKS[mark]
    plain = plain_words(answer)
    if asked and (letter := _letter_answers().get(plain_words(_IN_BRACKETS.sub("", answer)))):
        return letter == "no"
    whole = next((word == "no" for word, pattern in _answers().items() if pattern.fullmatch(plain)), None)
    if whole is not None or not begins:
        return whole
    ended = bool(re.match(r"\s*\w+\s*[^\w\s]", answer))  # "Ja (with a reservation)"; "No" may also begin a name
    found = {word: match.end() for word in ("no", "yes") if (match := _answers()[word].match(plain)) and (ended or len(match[0]) > 2)}
    return max(found, key=lambda word: found[word]) == "no" if found else None


def is_status(heading: str) -> bool:
    """Tell whether a column's heading says that its cells tell who signs and who does not."""
    plain = plain_words(heading)
    both = {answer for word in plain.split() if (answer := is_refusal(word)) is not None} == {True, False}  # "Ja/Nein"
    questioned = heading.rstrip().endswith(("?", ";"))  # in Greek with its own mark
    about = (_asked_to_sign(), _signing(), listed_words("giving"))
    asked = questioned and (any(pattern.search(plain) for pattern in about) or is_refusal(plain) is False)  # "Do you sign?", "OK?"
    answers = _LETTERS_ASKED.search(heading)  # "Consent (Y/N)"
    letters = answers is not None and [_letter_answers().get(fold(letter)) for letter in answers.groups()] == ["yes", "no"]
    named = _statuses().fullmatch(plain) or _statuses().fullmatch(plain_words(_IN_BRACKETS.sub("", heading)))  # "Status (13 April)"
    return both or asked or letters or bool(named)


def is_withdrawn(line: str) -> bool:
    """Tell whether a line of a list strikes its name out, asks whether it stays, or says that it was withdrawn or is not signed yet.

    It says so in brackets, in small letters behind a dash, or in a label before the name.
    """
    if _STRUCK.match(line) or _ASKED.search(line):
        return True
    found = _REMARK.findall(line)
    remarks = [one for pair in found for one in pair if one]
    label, colon, name = line.partition(": ")
    waiting = [inside for inside, _ in found if inside]
    waiting += [label] if colon and name.strip() and len(label.split()) <= _LABEL_WORDS else []
    behind = any(refuses_behind_dash(one) for _, one in found)
    behind = behind or refuses_behind_colon(line)
    return behind or any(_withdrawn().search(plain_words(one)) for one in remarks) or any(is_refusal(one, begins=True) for one in waiting)


def refuses_behind_dash(remark: str) -> bool:
    """Tell whether what stands behind a dash says that the name before it does not sign: an answer, or one that goes on in small letters."""
    return bool(is_refusal(remark) or (remark[:1].islower() and (is_refusal(remark, begins=True) or any(map(_says_no, remark.split(", "))))))


def refuses_behind_colon(line: str) -> bool:
    """Tell whether a line says in small letters behind a colon that those before it do not sign: "RIMA and Kelpie: not signed yet"."""
    _, colon, last = line.rpartition(": ")
    return bool(colon) and last[:1].islower() and _says_no(last.rstrip(" .;,"))


def _says_no(remark: str) -> bool:
    """Tell whether a remark is a refusal, or holds a word for "not" near one for signing, in any language: "níor síníodh fós"."""
    return bool(is_refusal(remark) or refusing_words().search(plain_words(remark)))


def is_remark_of_refusal(cell: str) -> bool:
    """Tell whether a cell holds nothing but a remark in brackets that somebody has not signed, or not yet: "(waiting for the board)"."""
    remark = _WHOLE_REMARK.fullmatch(cell.strip())
    return remark is not None and is_refusal(remark[1], begins=True) is True


def remarks_refusal(remark: str) -> bool:
    """Tell whether what a column of remarks says of a row is that it does not sign, or not yet: "has refused", "Unterschrift steht aus".

    What begins with a yes is none: "signed, not only by the chair".
    """
    plain = plain_words(remark)
    answer = is_refusal(remark, begins=True)
    if answer is not None or not 0 < len(plain.split()) <= _HEADING_WORDS:
        return bool(answer)
    words = plain.split()
    while len(words) > 1 and any(listed_words(section).fullmatch(words[0]) for section in ("auxiliaries", "signatures")):
        words = words[1:]
    return bool(is_refusal(" ".join(words)) or refusing_words().search(plain))


def only_backs(cell: str) -> bool:
    """Tell whether a cell, in whatever column, says nothing but that somebody only supports a text: "SUPPORT ONLY", "nur Unterstützer"."""
    words = plain_words(cell).split()
    rest = [word for word in words if not listed_words("only").fullmatch(word)]
    backs = bool(listed_words("support").fullmatch(" ".join(rest))) or is_refusal(" ".join(rest)) is True
    return 0 < len(rest) < len(words) <= _LABEL_WORDS and backs


def speaks_of_signing(text: str) -> bool:
    """Tell whether a text has a word for signing or signatories, in any language."""
    return bool(_signing().search(plain_words(text)))


def without_dated_remarks(line: str, language: str) -> str:
    """Return a name without what says since when it stands there: "Guild of Bells (since 3 August 2025)", "Kelpie, added on 1 May 2026".

    A remark that somebody has refused on a day leaves nothing of the line.
    """
    kept, at = "", 0
    for match in _DATED.finditer(line) if any(map(str.isdigit, line)) else ():
        remark = match[1] or match[2]
        dates = [one for code in (language, "en") for one in find_dates(remark, code) if is_day(one.text)]
        if not dates and match[1] and (_DAY_ALONE.fullmatch(remark) or _is_day_of_list(remark, language)):
            kept, at = kept + line[at : match.start()], match.end()  # "(added 27/11)", "(26 May)", in the year of the list
        if dates and is_refusal(remark[: dates[0].start], begins=True):
            return ""
        if dates:
            kept, at = kept + line[at : match.start()], match.end()
    return kept + line[at:]


def _is_day_of_list(remark: str, language: str) -> bool:
    """Tell whether a remark is nothing but a day and a month, perhaps behind a small word: "26 May", "le 3 juin", "május 26."."""
    bare = remark.rstrip(" .")
    whole = (f"{bare} 2024", f"2024. {bare}.", f"2024 m. {bare} d.")  # some languages set the year first
    small = not any(map(str.isupper, bare)) or len(bare.split()) <= _DAY_WORDS
    return small and any(is_day(one.text) for text in whole for code in (language, "en") for one in find_dates(text, code))


def says_summed(word: str) -> bool:
    """Tell whether a folded word behind "total" says of those who are counted that they sign: "Total confirmed", "Summe der Unterschriften"."""
    telling = (_signing(), listed_words("signatures"), listed_words("confirmed"))
    return is_refusal(word) is False or any(pattern.fullmatch(word) for pattern in telling)


def is_withdrawal(plain: str) -> bool:
    """Tell whether a folded heading or label speaks of signatures that were withdrawn."""
    return bool(_withdrawn().search(plain)) and len(plain.split()) <= _HEADING_WORDS


@lru_cache(maxsize=1)
def _withdrawn() -> re.Pattern[str]:
    return pattern_of(word_lists()["withdrawn"])


@lru_cache(maxsize=1)
def _asked_to_sign() -> re.Pattern[str]:
    return pattern_of(word_lists()["asked_to_sign"])


@lru_cache(maxsize=1)
def _statuses() -> re.Pattern[str]:
    return pattern_of(word_lists()["statuses"])


@lru_cache(maxsize=1)
def _letter_answers() -> dict[str, str]:
    return {fold(letter): word for word, letters in word_lists()["letter_answers"].items() for letter in letters}


@lru_cache(maxsize=1)
def _answers() -> dict[str, re.Pattern[str]]:
    found = {word: list(words) for word, words in word_lists()["answers"].items()}
    for word, section in (("yes", "signatories"), ("no", "not_signing")):
        found[word] += in_all_languages(section)
    found["no"] += word_lists()["withdrawn"]
    return {word: pattern_of(words) for word, words in found.items()}


@lru_cache(maxsize=1)
def _signing() -> re.Pattern[str]:
    """Matches what says of somebody, in any language, that they sign."""
    return pattern_of([*word_lists()["signing"], *in_all_languages("signatories")])


@lru_cache(maxsize=1)
def _for() -> re.Pattern[str]:
    return pattern_of([*in_all_languages("signing_for"), *in_all_languages("on_behalf")])


_WHOLE = "full|polno|voller|vollstandiger|pelna|uplny|cely|puni|your"
_NAME_OF = f"(?:(?:{_WHOLE}) )?(?:name|names|nom|nome|nombre|naam|nazwa|nazev|ime|naziv|full|your)"


@lru_cache(maxsize=1)
def _column_patterns() -> dict[str, re.Pattern[str]]:
    """Patterns that also take "name of the organisation", "organisation name" and "organisation / company"."""
    found = {}
    for kind, words in word_lists()["columns"].items():
        one = pattern_of(words).pattern
        found[kind] = re.compile(rf"(?:{_NAME_OF} (?:\w{{1,4}} ){{0,2}})?{one}(?: (?:\w{{1,3}} )?{one})?(?: name| nimi| nimetus| neve)?")
    return found
