"""Positions of a document: sentences in which "we" take a clear stance on a topic that the register knows, and all that is demanded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from knowledge.catalogue import Catalogue
from knowledge.drafting.demands.bidden_bodies import is_duty, is_ruled_out, resolves
from knowledge.drafting.demands.demand_leads import DEMANDS, lead_of, told_demand, we_at_end
from knowledge.drafting.demands.going_on_demands import goes_on, is_told_to
from knowledge.drafting.demands.headed_items import with_headed_items
from knowledge.drafting.demands.told_askers import Askers
from knowledge.drafting.models import ProposedPosition
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.sentence_ends import COLONS
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.item_marks import MARKS
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from knowledge.models import StanceWord

# Not behind the number of a day or of what is counted, "am 22. Oktober", nor behind two consonants: "Rada ds. Dzwonów".
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)(?<!\b[b-df-hj-np-tv-xzčśł]{2}\.)[\"”»’]?\s+(?=[\"“«‘(]?[A-ZÀ-ÞΑ-ΩА-Я])")
_WORDS = range(6, 90)  # a shorter sentence says nothing, a longer one is a list
_WORDS_OF_AN_ITEM = range(2, 90)
_ENDED = (".", "!", "?", "…")  # ends of a list
_MARKS, _COUNTS = f"[{MARKS}☐☑✓✔*–—-]", r"(?:\d{1,2}|[ivx]{1,4}|[IVX]{1,4}|[^\W\d_])"
_SPELLED = r"[^\W\d_]{4,}\.\s?[–—-]"  # "PRIMERO.–", "Secondo. –"
_TYPED_MARKER = re.compile(rf"^\s*(?:{_MARKS}|\(?{_COUNTS}[.)]|{_SPELLED})\s+")
_MARKER_ALONE = re.compile(rf"{_MARKS}|\(?{_COUNTS}[.)]|\d{{1,2}}")
_BOX = re.compile(r"^\s*[☐☑✓✔]\s*")
_SAID = re.compile(r"(?:[,!?…]|\s[–—-])\s+([^\W\d_]+)\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")  # a verb behind what is said, and a name
_MARKED_CELLS = 2  # of a row: a marker and a text
_FEWEST_LABELS = 2  # at the beginning of a table
_MAX_POSITIONS = 20
_REFUSES: StanceWord = "opposes"


@dataclass(frozen=True)
class _Line:
    """A line without its marker; `goes_on`: it begins small in a place of its own and ends as items do, so that it may be one without."""

    text: str
    marked: bool = False
    goes_on: bool = False


def positions_of(
    blocks: Sequence[Block], words: Vocabulary, catalogue: Catalogue, language: str, askers: Askers
) -> tuple[ProposedPosition, ...]:
    """Return the stances, each topic and stance once, in order. A sentence without a known topic stays a passage, unless it demands or
    refuses something.

    The items of a list take the stance of the sentence that leads to it, "we call upon the Commission to:", or of its heading, "Our
    demands". What `askers`, who write, ask for in the third person is theirs too. All that is demanded or refused is said: what has no
    known topic, or one that another demand had, goes by none.
    """
    topics = _topic_names(catalogue, language)
    found: dict[tuple[str, str], ProposedPosition] = {}
    for text, stance in _stances(blocks, words, askers):
        topic = _topic_in(text, topics) or ""
        told = stance == DEMANDS or (stance == _REFUSES and words.stance_in(text) == _REFUSES)
        if told and (not topic or (topic, stance) in found):
            found.setdefault((text, stance), ProposedPosition(topic="", stance=stance, quote=text))
        elif topic:
            found.setdefault((topic, stance), ProposedPosition(topic=topic, stance=stance, quote=text))
    return tuple(found.values())[:_MAX_POSITIONS]


def _stances(blocks: Sequence[Block], words: Vocabulary, askers: Askers) -> Iterator[tuple[str, StanceWord]]:
    """Yield what takes a stance, with the stance, in order: sentences, and the items of lists to which one leads."""
    leading: StanceWord | None = None
    ours, ended, above = "", True, ""  # the "we" in which the line above a list ends; whether the list has; the sentence before
    resolved = False  # the line above the list says that it was resolved
    went_on = False  # the line before was an item without a marker
    for line, following in pairwise([*_lines(blocks, words), _Line("")]):
        text = line.text
        may_go_on = bool(leading and not ended and line.goes_on)
        went_on = not line.marked and may_go_on and (went_on or following.goes_on)
        is_item = line.marked or went_on
        own = words.stance_in(text) or (words.stance_in(f"{ours} {text}") if ours else None)
        own = own or (DEMANDS if resolved and (is_duty(text) or is_told_to(text)) else None)
        ended = text.endswith(_ENDED)
        if line.marked and _is_said(text):
            continue
        if is_item and (own if ours or resolved else leading) and len(text.split()) in _WORDS_OF_AN_ITEM:
            yield text.rstrip(" ;,"), own or leading or DEMANDS
            continue
        sentences = _SENTENCE_END.split(text)
        leads = text.endswith(COLONS) or (not (ended or is_item) and (following.marked or following.goes_on))  # a list goes on with it
        yield from _stated([above, *sentences[: len(sentences) - leads]], words, askers)
        above = sentences[-1]
        if not is_item:
            leading, ours = lead_of(text, words) or (DEMANDS if askers.leads(text, words) else None), we_at_end(text, words)
            resolved = leading is None and resolves(text)


def _is_said(text: str) -> bool:
    """Tell whether an item is what a person says behind a dash, as some languages set it: "– Nobody asked us, says Anna Novak"."""
    for verb in _SAID.finditer(text):
        name = " ".join(text[verb.end() :].split()[:2]).rstrip(" ,.;:")
        if listed_words("saying").fullmatch(plain_words(verb[1])) and is_person(name):
            return True
    return False


def _stated(sentences: Sequence[str], words: Vocabulary, askers: Askers) -> Iterator[tuple[str, StanceWord]]:
    """Yield the sentences behind the first that take a stance, with the stance; some only since the one before them demands."""
    demanded = False
    for before, one in pairwise(sentences):
        stance = words.stance_in(one) or told_demand(one, before, words)
        asked = stance is None and (askers.ask_in(one, before, words) or is_told_to(one) or is_ruled_out(one))
        if asked or (stance is None and demanded and (goes_on(one, words) or askers.go_on(one, words))):
            stance = DEMANDS
        demanded = stance == DEMANDS
        if stance and len(one.split()) in _WORDS:
            yield one, stance


def _lines(blocks: Sequence[Block], words: Vocabulary) -> Iterator[_Line]:
    """Yield the lines of headings, paragraphs, lists and tables that are lists, without their markers."""
    below_marker = False  # alone on its line
    for block in with_headed_items(blocks):
        if isinstance(block, ListItem):
            yield _Line(_BOX.sub("", block.text.split("\n")[0]).strip(), marked=True)
        elif isinstance(block, Table):
            yield from _lines_of_table(block)
        elif isinstance(block, Heading | Paragraph):
            lines = _item_whole([line for line in block.text.split("\n") if line.strip()])
            goes_on = len(lines) == 1 and lines[0].strip()[:1].islower() and _ends_as_items_do(lines[0], words)
            for line in lines:
                typed = _TYPED_MARKER.match(line)
                numbered = bool(typed) and isinstance(block, Paragraph)  # "II. Demands" heads the items below it
                if not (alone := bool(_MARKER_ALONE.fullmatch(line.strip()))):
                    yield _Line((line[typed.end() :] if typed else line).strip(), marked=numbered or below_marker, goes_on=goes_on)
                below_marker = alone


def _item_whole(lines: list[str]) -> list[str]:
    """Return the lines of a paragraph that is an item, which the margin broke, as one: no first word of a line would go on the one above."""
    longest = max(map(len, lines), default=0)
    marked = [bool(_TYPED_MARKER.match(line)) for line in lines]
    broken = all(len(above) + 1 + len(below.split()[0]) > longest for above, below in pairwise(lines))
    return [" ".join(map(str.strip, lines))] if len(lines) > 1 and marked[0] and not any(marked[1:]) and broken else lines


def _ends_as_items_do(line: str, words: Vocabulary) -> bool:
    """Tell whether a line ends in a mark or in "and", and not in the middle of a sentence, as print does that was broken."""
    return line.rstrip().endswith((",", ";", ".")) or line.split()[-1] in words.ands


def _lines_of_table(table: Table) -> Iterator[_Line]:
    """Yield the rows of a table of a single column, and as items those of one that has a marker before each text."""
    rows = [[cell.strip() for cell in row if cell.strip()] for row in table.rows]
    if all(len(row) == _MARKED_CELLS and _MARKER_ALONE.fullmatch(row[0]) for row in rows):
        yield from (_Line(" ".join(row[1].split()), marked=True) for row in rows)
    elif all(len(row) < _MARKED_CELLS for row in rows):
        yield from (_Line(" ".join(row[0].split()), goes_on=row[0][:1].islower()) for row in rows if row)
    else:
        yield from _labelled_lines(table)


def _labelled_lines(table: Table) -> Iterator[_Line]:
    """Yield labels and texts of the rows with which a sheet that holds a letter and its list begins: "Text:", "We ask:"; a row without a
    label goes on with what the one above says."""
    labelled = list(takewhile(_is_labelled, table.rows))
    if sum(bool(row[0]) for row in labelled) < _FEWEST_LABELS:
        return
    for label, value, *_ in labelled:
        yield from [_Line(label)] if label else []
        for line in value.split("\n"):
            typed = _TYPED_MARKER.match(line)
            yield _Line((line[typed.end() :] if typed else line).strip(), marked=bool(typed))


def _is_labelled(row: Sequence[str]) -> bool:
    """Tell whether a row has nothing but a label with its colon, or none, and a text beside it."""
    return len(row) > 1 and bool(row[1]) and not any(row[2:]) and (not row[0] or row[0].endswith(COLONS))


def _topic_names(catalogue: Catalogue, language: str) -> list[tuple[str, str]]:
    """Return folded names of topics with the label to use, the longest first, since it says most."""
    names: dict[str, str] = {}
    for topic in catalogue.topics:
        label = next((one for one in topic.labels if isinstance(one, str)), topic.name)
        for name in (topic.name, *(one for one in topic.labels if isinstance(one, str))):
            names.setdefault(plain_words(re.sub(r"^(?:the|a|an) ", "", name)), label)
        for code in {language, "en"} & catalogue.labels.keys():
            for name in catalogue.labels[code].topics.get(topic.id, ()):
                names.setdefault(plain_words(name), label)
    return sorted(((name, label) for name, label in names.items() if len(name) > 4), key=lambda one: -len(one[0]))


def _topic_in(sentence: str, topics: list[tuple[str, str]]) -> str | None:
    plain = f" {plain_words(sentence)} "
    return next((label for name, label in topics if f" {name} " in plain), None)
