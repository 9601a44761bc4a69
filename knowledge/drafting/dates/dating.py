"""The date of a document: a date line of its own, the envelope's date, or a date in its name; with how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.dates import is_day
from knowledge.drafting.dates.date_forms import in_usual_form
from knowledge.drafting.dates.date_lines import (
    events_among,
    is_in_aside,
    lines_of,
    with_zeros,
    without_contact,
    without_file_number,
    without_version,
)
from knowledge.drafting.dates.date_mentions import exists, is_single, mentions_in
from knowledge.drafting.dates.dates_in_tables import LABELLED, PUBLISHED, dates_of_columns, dates_of_labels, is_text
from knowledge.drafting.models import DateCertainty
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.letter_words import earlier_letters, letter_nouns, signature_marks
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.table_words import speaks_of_signing
from knowledge.drafting.words.vocabulary import date_words, day_formulas, is_bare_kind, listed_words, plain_words
from knowledge.loaders.parsed import FOOTNOTE, Block, DatePlace, FoundDate, ListItem, Paragraph, ParsedDocument, Table
from knowledge.numerals import in_digits
from knowledge.written_dates import DateMention, find_dates, weekday_names

_HEAD_LINES, _TAIL_LINES = 40, 25
_PLACE, _PLACE_WORDS = 0.02, 3  # what a word of the place before a date takes from its score, and how many it has at most
_PARTING = re.compile(r"[·|•:;@–—]")  # what stands between a date and what is no place
_IN_BRACKETS = 0.3  # what brackets take from a date's score: they date what stands before them
_TRAIL, _IN_TRAIL = re.compile(r"\s[>›»]\s"), 0.3  # a site's path to its page, and what it takes from a date's score
_EVENT, _OF_EVENT = re.compile(r"\s*:\s+\S"), 0.4  # what stands behind the day of an agenda's event, and what it takes from a date's score
_ADOPTED, _ARTICLE = 0.8, 4  # score of a date behind "the statement was adopted"; letters of "the", with a space
_ISSUED_WORDS = 8  # of place and day behind "published"
_NEAR, _BEHIND_DAY = 8, 3  # words before a day that say what was sent then, and behind it
_THIS_WORDS = 2  # of "the present", before "manifesto"
_ISSUED, _BEGINNING = 0.94, 5  # score of a date behind "this letter was sent on", and words with which that begins
_SIGNED = 0.42  # of a day beside nothing but "signed electronically", which may be a later one
_OF_DRAFT = 0.34  # score of a day in a line that begins by saying that a text is a draft: that of its version
_OF_LIST = 0.65  # what it takes from a date's score that it is that of a list of signatories
_TELLING_WORDS = 4  # of an item of a list that tells of something at least
_OF_LABEL = 0.45  # what the label of another day above it takes from a date's score
_YEAR = re.compile(r"\b20[12]\d\b")
_REMARK_WORDS, _BESIDE_DATE = 6, 2  # of a remark with a date, and those beside the date
_CENTURIES = frozenset(["19", "20"])  # in which a day may be guessed: "8-1/6120" is a file's number
_MONTH = 7  # letters of a date that is known to the month
_YEARS_AHEAD = 1  # of which a text may speak and of none before
_EMBARGO = 0.5  # score of the day from which a release may be printed: less than that of its own date, more than that of its page
_REPEATING = 0.6  # score of a date in a line that all pages repeat
_BEHIND_DASH = 0.15  # what a text behind place, date and dash takes from their score
_MAX_PLACE = 60  # letters of place and date before a dash
# What parts place and date from the text: a dash, a colon, a full stop with one, a full stop before a sentence.
_DASH = re.compile(r"\s[–—-]\s|:\s+(?=[^\W\d_])|(?<=\d{4})\.\s?[–—-]+\s?|(?<=\d{4})\.\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_ASIDE = re.compile(r"\(([^()]+)\)")
_SEGMENT = re.compile(r"\s[·|•]\s")  # between what stands side by side: above a site's text, in the lines that all pages repeat
_SENTENCES = re.compile(rf"{SENTENCE_END.pattern}|(?<=\d{{4}}[.!])\s+(?=[^\W\d_])")  # also behind a year
_MAX_LINE = 160  # letters of a line that may be a date line
_OPEN_WORDS = 9  # of a line whose month has no day yet
_OPEN_DAY = re.compile(r"(?:…|\.{2,}|_+|\b[xX]{1,2}|\?+|\[\s*[^\]\d]{0,2}\]|–\s?–)\.?\s*(?:of\s|de\s|d[’'])?\s*$")  # before a month
_PLACE_FOR_DAY, _PLACE_LINE_WORDS = re.compile(r"\[([^\[\]]{2,30})\]|<([^<>]{2,30})>|\{([^{}]{2,30})\}"), 6  # and words of its line
_IN_NAME = re.compile(
    r"(?<!\d)(20[12]\d)[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)|(?<!\d)(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20[12]\d)(?!\d)"
)


@dataclass(frozen=True)
class Dating:
    """The date chosen, how sure it is and where it stands; `others` are further dates of the same document that differ."""

    date: str | None
    certainty: DateCertainty
    place: DatePlace | None = None
    written: str = ""
    others: tuple[FoundDate, ...] = ()


def date_of(parsed: ParsedDocument, language: str, name: str, *, is_law: bool = False) -> Dating:
    """Return the document's date. A law is dated in its head only: its text and its end are full of other laws' dates."""
    # Columns of a table hold dates of their own: when a form was filled in, when somebody joined.
    own = [block for block in parsed.blocks if getattr(block, "id", None) != FOOTNOTE]  # notes date what they quote
    own = [block for block in own if not (is_dated_remark(block, language) or tells_of_another_day(block, language))]
    letters = tuple(block for block in own if not isinstance(block, Table) or is_text(block))
    lines = [with_zeros(line) for line in lines_of(letters) if line.strip()]
    head = _date_lines(lines[:_HEAD_LINES], language, "first-lines")
    tail = _date_lines(list(reversed(lines[-_TAIL_LINES:])), language, "last-lines") if len(lines) > 3 and not is_law else []
    of_tables = [*dates_of_columns(parsed), *dates_of_labels(parsed, language)]
    stated = sorted([*head, *tail, *of_tables], key=lambda one: (-one[0], one[1].place != "first-lines"))
    running = _date_lines(_SEGMENT.split(parsed.metadata.get("running", "")), language, "header")
    envelope = [found for found in parsed.dates if found.place in ("metadata", "header")]
    named = [FoundDate(date=day, place="address" if "://" in name else "file-name") for day in _dates_in_name(name)]
    within = [
        FoundDate(date=mention.text, place="text", written=line[mention.start : mention.end])
        for line in lines[: 6 if is_law else 12]
        if not is_law or len(line) < 400
        for mention in find_dates(line[:2000], language)
        if is_day(mention.text) and mention.text[:2] in _CENTURIES and (is_law or not _is_of_another_thing(line, mention))
    ]
    told = [int(year) for line in lines for year in _YEAR.findall(line)]
    software = [found for found in parsed.dates if found.place in ("file", "address") and not _is_of_template(found, told)]
    # What a page shows as its day is seen apart from its text; a file's own day is that of its making.
    shown = software if parsed.format == "html" else []
    is_open = any(_leaves_day_open(line, language) for line in lines)
    guesses = () if is_open else (*named, *shown, *within[:1], *software)
    ranked: list[tuple[FoundDate, DateCertainty]] = [
        *((found, "stated") for score, found in stated if score >= 0.6),
        *((found, "likely") for found in envelope),
        *((found, "likely") for score, found in stated if 0.35 <= score < 0.6),
        *((found, "likely") for score, found in running if score >= _REPEATING),
        *((found, "guessed") for score, found in running if 0.35 <= score < _REPEATING),
        *((found, "guessed") for found in guesses),
    ]
    if not ranked:
        return Dating(None, "unknown")
    chosen, certainty = _sharpest(ranked)
    certainty = "guessed" if is_open and not is_day(chosen.date) else certainty
    others = tuple(dict.fromkeys(found for found, _ in ranked if found.date != chosen.date and not chosen.date.startswith(found.date)))
    return Dating(chosen.date, certainty, chosen.place, chosen.written, others)


def _sharpest(ranked: Sequence[tuple[FoundDate, DateCertainty]]) -> tuple[FoundDate, DateCertainty]:
    """A month that is stated takes its day from an envelope of the same month; days in the text are those of what it tells."""
    chosen, certainty = ranked[0]
    for found, surety in ranked[1:]:
        if found.place == "text" or (surety != "stated" and found.place in ("first-lines", "last-lines")):
            continue
        if len(found.date) > len(chosen.date) and found.date.startswith(chosen.date):
            return found, certainty if found.place != "file" else "likely"
        if found.place in ("metadata", "header", "first-lines") and found.date[:4] != chosen.date[:4]:
            break
    return chosen, certainty


def _date_lines(lines: Sequence[str], language: str, place: DatePlace) -> list[tuple[float, FoundDate]]:
    """Return dates with a score from 0 to 1: the less stands beside a date, the likelier it dates the document."""
    around, weekdays = date_words(), weekday_names(language)
    found = []
    for number, whole in _segments(lines, language):
        whole = without_file_number(without_version(without_contact(whole, language)))
        written = _place_before_dash(whole, language) if place == "first-lines" else whole
        if len(written) > _MAX_LINE:
            continue
        line, mentions = dates_of_line(written, language)
        for mention in _sharpest_mention(mentions):
            same = [one for one in mentions if mention.text.startswith(one.text)]
            beside = plain_words(without_dates(line, same))
            words = [word for word in beside.split() if not around.links.fullmatch(word) and len(word) > 1 and word not in weekdays]
            before = plain_words(line[: mention.start])
            published = around.publishing.match(before)
            label = published or around.labels.match(before) or around.ours.fullmatch(before)
            if around.theirs.fullmatch(before):
                continue  # the date of the letter that is answered
            short = sum(word not in CONNECTORS for word in words) <= _PLACE_WORDS
            placed = short and _is_place(line[: same[0].start], line[same[-1].end :], weekdays)
            score = (PUBLISHED if published else LABELLED) if label else 1.0 - (_PLACE if placed else 0.11) * len(words)
            if place == "first-lines" and len(mentions) == len(same):
                score = _score_of_issue(beside) or score
            told = bool(label)
            behind = plain_words(line[mention.end :])
            closing = place == "last-lines" and (_is_sent_on(before, behind) or (not behind and _is_signed_on(before)))
            if closing or listed_words("launched").match(before):
                told, score = True, max(score, PUBLISHED)
            score -= _taken_off(line, mention, same[0].start) + (_BEHIND_DASH if written != whole else 0.0)
            if around.strangers.search(beside) and not told:
                score -= 0.45
            if place == "first-lines" and len(mentions) == len(same) and listed_words("embargoes").search(beside):
                score = max(score, _EMBARGO)
            if not beside:
                score = _below_label(score, lines, number - 1 if place == "first-lines" else number + 1)
            score = _of_list_or_draft(score, beside, labelled=told, alone=placed or len(words) < 2)
            if len(mentions) > len(same) and not told:
                score -= 0.25
            if line.rstrip().endswith((".", "?", "!")) and len(words) > 4 and (published or not told):
                score -= 0.3
            if signature_marks().fullmatch(beside):
                score = min(score, _SIGNED)
            score -= 0.004 * number + (0.05 if place == "last-lines" else 0) + (0.1 if len(mention.text) == 7 else 0)
            found.append((score, FoundDate(date=mention.text, place=place, written=line[mention.start : mention.end])))
    return found


def _taken_off(line: str, mention: DateMention, start: int) -> float:
    """Return what the marks and words next to a date take from its score: brackets, a site's path, an event behind it, "before"
    or "of this page" before it."""
    before = line[: mention.start]
    said = plain_words(before)
    taken = _IN_BRACKETS if line[:start].rstrip().endswith(("(", "[")) or is_in_aside(line[:start]) else 0.0
    taken += _IN_TRAIL if len(_TRAIL.findall(line)) > 1 else 0.0
    taken += _OF_EVENT if not before.strip() and _EVENT.match(line[mention.end :]) else 0.0
    taken += _OF_LABEL if listed_words("page_dates").search(said) else 0.0
    return taken + (_OF_LABEL if any(match.end() == len(said) for match in listed_words("ending_on").finditer(said)) else 0.0)


def _below_label(score: float, lines: Sequence[str], at: int) -> float:
    """Return the score of a date that stands alone below the line at a place, which may be its label: "Published", "To be sent until"."""
    above = plain_words(lines[at]) if 0 <= at < len(lines) else ""
    if not above:
        return score
    if date_words().publishing.fullmatch(above):
        return min(score, PUBLISHED)
    return score - _OF_LABEL if date_words().strangers.fullmatch(above.split()[-1]) and len(above.split()) <= _REMARK_WORDS else score


def _of_list_or_draft(score: float, beside: str, *, labelled: bool, alone: bool) -> float:
    """Return the score of a date beside which a line speaks of a list or of its own being a draft, whose days are others; else the same."""
    if date_words().lists.search(beside) or (listed_words("added_to_list").search(beside) and not labelled):
        score -= _OF_LIST
    return min(score, _OF_DRAFT) if listed_words("draft_marks").match(beside) and not alone else score


def _segments(lines: Sequence[str], language: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with their numbers, but for those of a list of events.

    Of a line with bars or dots between its parts comes only a part that is a month: "Open letter · May 2025". With a day it is
    mostly the page's own, and what stands beside it shows that: "Editors · 9 April 2025".
    """
    events = events_among(lines, language)
    for number, line in enumerate(lines):
        if number in events:
            continue
        parts = _SEGMENT.split(line) if len(line) <= _MAX_LINE else []
        dated = [(part, found) for part in parts if (found := mentions_in(part, language))] if len(parts) > 1 else []
        month = len(dated) == 1 and all(len(one.text) == _MONTH for one in dated[0][1])
        yield number, dated[0][0] if month or _is_day_of_kind(parts, dated) else _told_part(line, language) or line


def _is_day_of_kind(parts: Sequence[str], dated: Sequence[tuple[str, list[DateMention]]]) -> bool:
    """Tell whether a part that is nothing but a day stands beside one that says of what kind the text is: "Open letter · 21/11/2025"."""
    alone = len(dated) == 1 and len(dated[0][1]) == 1 and not without_dates(dated[0][0], dated[0][1]).strip(" .,")
    return alone and is_single(dated[0][1][0]) and any(map(is_bare_kind, parts))


def _told_part(line: str, language: str) -> str:
    """Return what a line of several days says of the letter's own one; empty for other lines."""
    return _day_of_letter_listed(line, language) or _own_clause(line, language) or _sentence_of_issue(line, language)


def _own_clause(line: str, language: str) -> str:
    """Return what stands before the one of several days that is said to be the text's own, with that day.

    "adopted on 3 and 4 May 2025, published on 9 May 2025", "Launched 9 May 2025 Closes 31 May 2025", "To: the Minister; date: 3 May 2025".
    """
    days = [one for one in mentions_in(line, language) if is_single(one)] if len(line) <= _MAX_LINE else []
    found = []
    for start, day in zip([0, *(one.end for one in days)], days, strict=False):
        before = plain_words(line[start : day.start])
        label = next((match for match in (_last_of(one, before) for one in _own_labels()) if match), None)
        rest = before[label.end() :] if label else ""
        if label and is_day(day.text) and len(rest.split()) <= _ISSUED_WORDS and not date_words().strangers.search(rest):
            found.append(f"{before[label.start() :]} {line[day.start : day.end]}")
    return found[0] if len(found) == 1 and (len(days) > 1 or "; " in line) else ""


def _own_labels() -> tuple[re.Pattern[str], ...]:
    return (date_words().labels, date_words().publishing, listed_words("issued_on"), listed_words("launched"))


def _last_of(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)


def _sentence_of_issue(line: str, language: str) -> str:
    """Return the sentence of a long line that says when the text was sent: "45 guilds had signed when the letter was sent on 3 May 2025"."""
    for sentence in _SENTENCES.split(line) if len(line) > _MAX_LINE else ():
        days = mentions_in(sentence, language) if len(sentence) <= _MAX_LINE else []
        if len(days) == 1 and _is_sent_on(plain_words(sentence[: days[0].start]), plain_words(sentence[days[0].end :])):
            return sentence
    return ""


def _is_sent_on(before: str, behind: str) -> bool:
    """Tell whether the folded words next to a day say that the letter was sent then: "the letter was sent on", "brevet skickades den"."""
    near = " ".join(before.split()[-_NEAR:])
    noun = _last_of(letter_nouns(), near)
    told = f"{near[noun.end() :]} {' '.join(behind.split()[:_BEHIND_DAY])}" if noun else ""
    return bool(noun and listed_words("issued_on").search(told)) and not earlier_letters().search(before)


def _is_signed_on(before: str) -> bool:
    """Tell whether folded words lead to the day with which a deed closes: "in witness whereof they sign the present manifesto in Cork, on"."""
    noun = _last_of(letter_nouns(), before)
    this = noun and listed_words("this_text").search(" ".join(before[: noun.start()].split()[-_THIS_WORDS:]))
    return bool(this) and speaks_of_signing(before) and not earlier_letters().search(before)


def _day_of_letter_listed(line: str, language: str) -> str:
    """Return the day that a line on the list of signatories gives the letter in brackets: "List as of 5 May 2025 (letter of 3 May 2025)"."""
    listed = len(line) <= _MAX_LINE and date_words().lists.search(plain_words(line))
    asides = [aside.partition(", ")[0] for aside in _ASIDE.findall(line)] if listed else []
    days = [(aside, mentions_in(aside, language)) for aside in asides if letter_nouns().match(plain_words(aside))]
    return next((aside[found[0].start : found[0].end] for aside, found in days if len(found) == 1 and is_day(found[0].text)), "")


def _place_before_dash(line: str, language: str) -> str:
    """Return place and date where a line begins with them and a dash or full stop parts them from what it tells.

    "Lisbon, 3 May 2025 – The guilds …", "Lisbon, 3 May 2025. The guilds …".
    """
    match = _DASH.search(line)
    if not match or match.start() > _MAX_PLACE or not _YEAR.search(line[: match.start()]):
        return line
    mentions = mentions_in(line[: match.start()], language)
    if len(mentions) != 1 or not is_day(mentions[0].text):
        return line
    before, behind = line[: mentions[0].start], line[mentions[0].end : match.start()]
    return line[: match.start()] if before.strip() and _is_place(before, behind, frozenset()) else line


def dates_of_line(line: str, language: str) -> tuple[str, list[DateMention]]:
    """Return a line with its dates; with spelled numbers as digits where these make a day of it: "this seventeenth day of November"."""
    line = with_zeros(line)
    mentions = mentions_in(line, language)
    days = sum(is_day(one.text) for one in mentions)
    if mentions and days == len(mentions):
        return line, mentions
    digits = day_formulas().sub(r"\1 ", in_digits(in_usual_form(line), language, ordinals=True))
    spelled = mentions_in(digits, language) if _YEAR.search(digits) else []
    better = sum(is_day(one.text) for one in spelled) > days or (spelled and not mentions)
    return (digits, spelled) if better else (line, mentions)


def _sharpest_mention(mentions: Sequence[DateMention]) -> list[DateMention]:
    """Return the first date of a line; where the line says the same in other words and closer, that: "twelve May 2024 (12.05.2024)"."""
    first = next((one for one in mentions if is_single(one)), None)
    return [max((one for one in mentions if first.text == one.text[: len(first.text)]), key=lambda one: len(one.text))] if first else []


def is_dated_remark(block: Block, language: str) -> bool:
    """Tell whether a paragraph only says since when the name above it stands in a list: "joined 22 May 2026"."""
    if not isinstance(block, Paragraph) or "\n" in block.text or not block.text[:1].islower() or len(block.text.split()) > _REMARK_WORDS:
        return False
    dates = find_dates(block.text, language)
    beside = without_dates(block.text, dates).split()
    return len(dates) == 1 and is_day(dates[0].text) and len(beside) <= _BESIDE_DATE and not _says_only_when(beside, language)


def tells_of_another_day(block: Block, language: str) -> bool:
    """Tell whether an item of a list ends in a day and tells of what was or will be then: "Approval of the minutes of 3 May 2025"."""
    if not isinstance(block, ListItem) or ":" in block.text or "\n" in block.text:
        return False
    dates = find_dates(block.text, language)
    beside = block.text[: dates[0].start].split() if len(dates) == 1 else []
    return len(beside) >= _TELLING_WORDS and not _says_only_when(beside, language) and not _is_labelled(" ".join(beside))


def _is_labelled(before: str) -> bool:
    plain = plain_words(before)
    return bool(date_words().labels.match(plain) or date_words().publishing.match(plain) or _tells_of_issue(plain) or _tells_of_adoption(plain))


def _score_of_issue(beside: str) -> float:
    """Return the score of a date of which the words around it say that the text was issued or adopted then; 0 for others."""
    if _tells_of_issue(beside):
        return _ISSUED
    return _ADOPTED if _tells_of_adoption(beside) else 0.0


def _tells_of_issue(beside: str) -> bool:
    """Tell whether the folded words around a date say that this text was issued then: "The statement below was issued by the guilds on"."""
    this, issued = listed_words("this_text"), listed_words("issued_on")
    noun = letter_nouns().search(beside)
    return noun is not None and bool(issued.search(beside[noun.end() :])) and bool(this.search(" ".join(beside.split()[:_BEGINNING])))


def _tells_of_adoption(beside: str) -> bool:
    """Tell whether the words begin with a text and its adoption: "The statement was adopted in Cork on"; it may be that of a release."""
    noun = letter_nouns().search(beside)
    begins = noun is not None and len(beside[: noun.start()]) <= _ARTICLE
    return noun is not None and begins and bool(listed_words("adopted").match(beside[noun.end() :].lstrip()))


def _leaves_day_open(line: str, language: str) -> bool:
    """Tell whether a line of few words has a place for the day of a draft: "Brussels, [date]", "Brussels, … May 2025"."""
    words = len(line.split())
    months = [one for one in mentions_in(line, language) if len(one.text) == _MONTH] if words <= _OPEN_WORDS else []
    if any(_OPEN_DAY.search(line[: one.start]) for one in months):
        return True
    places = _PLACE_FOR_DAY.findall(line) if words <= _PLACE_LINE_WORDS else []
    return any(listed_words("day_placeholders").fullmatch(plain_words("".join(place))) for place in places)


def _is_of_another_thing(line: str, mention: DateMention) -> bool:
    """Tell whether a day in a sentence opens or closes a consultation, is one from which something is to hold, or is told in an aside."""
    before = SENTENCE_END.split(line[: mention.start])[-1]
    behind = SENTENCE_END.split(line[mention.end :])[0]
    said = plain_words(before)
    if date_words().theirs.fullmatch(plain_words(line[: mention.start])):
        return True  # the letter that is answered
    begins = is_in_aside(line[: mention.start]) or any(match.end() == len(said) for match in listed_words("beginning_on").finditer(said))
    return begins or bool(listed_words("consultations").search(plain_words(f"{before} {behind}")))


def _is_of_template(found: FoundDate, told: Sequence[int]) -> bool:
    """Tell whether a file was made years before anything that its text tells of: then so was the empty one that it was written in."""
    return found.place == "file" and bool(told) and int(found.date[:4]) + _YEARS_AHEAD < min(told)


def _says_only_when(words: Sequence[str], language: str) -> bool:
    """Tell whether words beside a date say nothing but its weekday or its place: "jeudi le", "w Krakowie dnia"."""
    weekdays, around = weekday_names(language), date_words()
    plain = [plain for word in words if (plain := plain_words(word)) and not word[:1].isupper()]
    return all(len(word) == 1 or word in weekdays or around.links.fullmatch(word) or around.labels.fullmatch(word) for word in plain)


def without_dates(line: str, mentions: Sequence[DateMention]) -> str:
    """Return a line without the dates that were found in it, a space in the place of each."""
    for one in reversed(mentions):
        line = f"{line[: one.start]} {line[one.end :]}"
    return line


def _is_place(before: str, behind: str, weekdays: frozenset[str]) -> bool:
    """Tell whether nothing but the name of a place stands beside a date, before it: the surest mark of a letter's own date."""
    links = date_words().links
    words = [word for word in re.findall(r"[^\W\d_]+", before) if not links.fullmatch(plain := plain_words(word)) and plain not in weekdays]
    rest = [word for word in plain_words(behind).split() if len(word) > 1 and not links.fullmatch(word)]  # "г." and "r." say that it is a year
    return not rest and not _PARTING.search(before) and all(word[:1].isupper() or word in CONNECTORS for word in words)


def _dates_in_name(name: str) -> list[str]:
    found = []
    for match in _IN_NAME.finditer(name):
        year, month, day = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
        if exists(written := f"{year}-{month}-{day}"):
            found.append(written)
    if not found and (path := re.search(r"/(20[12]\d)/(0[1-9]|1[0-2])/", name)):
        found.append(f"{path[1]}-{path[2]}")
    return found
