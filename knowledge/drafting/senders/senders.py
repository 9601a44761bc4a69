"""Who speaks in a text that no list signs: a label names the sender, the sign-off, the first sentence, the title or the letterhead.

A press release, a position paper and an answer to a consultation have senders rather than signatories. What a sentence names may as well
be whom it tells of; so what stands there has to stand in the text again, whole or by its acronym.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from knowledge.drafting.names.named_runs import NameRuns, together_with
from knowledge.drafting.names.register import Register, acronym_of, has_head, is_acronym, without_brackets
from knowledge.drafting.names.several_names import bare_of_article, is_spelled_together, may_spell, without_small_article
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_generic, is_person, is_region, is_role
from knowledge.drafting.signatories.sentences.subjects import names_at_beginning, without_agency, without_dateline
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.table_words import asks_name_of_body
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    authorities,
    is_bare_kind,
    listed_words,
    offices,
    pattern_of,
    plain_words,
    press_titles,
    word_lists,
)
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, plain_lines
from knowledge.numerals import in_digits

_HEAD_BLOCKS = 8
_PARAGRAPHS, _SENTENCES = 2, 2  # of running text, and sentences of each, in which a statement says whose it is
_RUNNING_WORDS, _LONG_LINE = 8, 16  # of a paragraph that says something; a title of as many words has no full stop
_MOST = 0.5  # of several names, of which the others may be without a word that only organisations have
_LABEL_WORDS, _LABELLED_LINES = 6, 24
_TAIL_LINES = 12
_NAME_WORDS = 16  # of a name; longer ones are sentences
_SIGN_OFF_WORDS = 14
_LONGEST = 1_500  # letters of all senders together: no honest text names more
_QUESTION_WORDS = 12
_HINTS = 3  # lines below a form's question, in which hints may stand before the answer
_FORM_LINES = 200  # above which a form asks who fills it in
_COMMAS = 2  # of a line that lists names
_BEFORE_VERB, _NOUN_LETTERS = 3, 4  # words between such a noun and its verb, and letters of the noun
_SUBJECT_WORDS = 45  # of all senders before the verb
_VERB_FIRST = frozenset(["ga"])  # languages whose sentences begin with the verb
_BEFORE_ASKED = re.compile(r"\s(?:ar|go|le|do|roimh)\s(?![^()]*\))")  # before whom or what the names ask, in these languages
_SEAM = re.compile(r"\s*[|·•]\s*|\s+[–—]\s+")


def senders_of(title: str, blocks: Sequence[Block], words: Vocabulary, register: Register, *, reports: bool = False) -> list[str]:
    """Return the names of those who speak, from the surest place that names any; of a text that `reports`, only whom a label names."""
    seeker = _Seeker(title, blocks, words, register)
    found = seeker.labelled() or ([] if reports else seeker.signed_off() or seeker.speaking())
    return [*found, *(name for name in seeker.joining() if name not in found)] if found and not reports else found


class _Seeker:
    def __init__(self, title: str, blocks: Sequence[Block], words: Vocabulary, register: Register) -> None:
        self._title = title
        self._words = words
        self._register = register
        self._runs = NameRuns(words, register)
        self._blocks = [block for block in blocks if isinstance(block, Heading | Paragraph | ListItem)]
        self._lines = list(plain_lines(blocks))
        lines = [plain_words(line) for line in self._lines]
        self._text = f" {' | '.join(lines if plain_words(title) in lines else [plain_words(title), *lines])} "

    def labelled(self) -> list[str]:
        """Return the names behind "Respondent:", "Press release from" or "Position of the"."""
        if asked := self._asked_for():
            return asked
        for line in (*map(without_agency, self._lines[:_LABELLED_LINES]), *self._broken_heads(), self._title):
            parts = line.replace(":", " : ").split()
            for count in range(min(_LABEL_WORDS, len(parts) - 1), 0, -1):
                if _labels().fullmatch(plain_words(" ".join(parts[:count]))):
                    rest = " ".join(parts[count:]).lstrip(": ").replace(" : ", ": ")
                    if names := self._whole(SENTENCE_END_BEFORE_WORD.split(rest)[0]) or self._begun(rest):
                        return names
        return []

    def _asked_for(self) -> list[str]:
        """Return the name behind or below a form's question for it: "Organisation name: Guild of Bells"."""
        lines = self._lines[:_FORM_LINES]
        for at, line in enumerate(lines):
            question, _, answer = line.partition(":")
            asked = len(line.split()) <= _QUESTION_WORDS and asks_name_of_body(question)
            below = next((one for one in lines[at + 1 : at + 1 + _HINTS] if not _is_hint(one)), "") if asked else ""
            if asked and (names := self._whole(answer) or self._whole(below)):
                return names
        return []

    def _broken_heads(self) -> Iterator[str]:
        """Yield the lines of the head that say only what a text is, each with the one below it: "POSITION PAPER / of the Guild of Bells"."""
        for line, below in pairwise(self._lines[:_HEAD_BLOCKS]):
            if is_bare_kind(line) and below[:1].islower():
                yield f"{line} {below}"

    def signed_off(self) -> list[str]:
        """Return the name behind or before "on behalf of" in a short line of the end, if it stands in the text again, or a line of names."""
        whole = [block.text for block in self._blocks if isinstance(block, Paragraph) and "\n" not in block.text]
        for line in self._lines[-_TAIL_LINES:]:
            listed = line in whole and line.count(",") >= _COMMAS and not line.rstrip().endswith((".", "!", "?")) and ":" not in line
            if listed and (names := self._whole(line)):
                return names
            parts = line.rstrip(":, ").split()
            if not 1 < len(parts) <= _SIGN_OFF_WORDS or line.rstrip().endswith((".", "!", "?")):
                continue
            for count in range(min(_LABEL_WORDS, len(parts) - 1), 0, -1):
                for link, name in ((parts[:count], parts[count:]), (parts[-count:], parts[:-count])):
                    names = self._whole(" ".join(name)) if self._binds(" ".join(link)) else []
                    if names and all(map(self._stands_again, names)):
                        return names
        return []

    def speaking(self) -> list[str]:
        """Return who is the subject of the first sentences or of the title, or stands alone in the letterhead, and stands in the text again."""
        running = [block.text for block in self._blocks if isinstance(block, Paragraph) and _is_running(block.text)]
        sentences = [one for text in running[:_PARAGRAPHS] for one in SENTENCE_END_BEFORE_WORD.split(without_dateline(text))[:_SENTENCES]]
        sentences = [one for one in sentences if not listed_words("at_that_time").search(plain_words(one))]  # those of an earlier text
        places = [*map(self._subject, (*sentences, self._title)), *map(self._whole, self._letterhead())]
        sure = [names for names in places if names and (len(names) > 1 or self._stands_again(names[0]))]
        sure = [names for names in sure if any(map(self._stands_again, names))]
        return max(sure, key=len, default=[])

    def joining(self) -> list[str]:
        """Return who has joined the senders: "The appeal has also been joined by the Union of Sand Artists"."""
        for sentence in (one for line in self._lines[:_LABELLED_LINES] for one in SENTENCE_END_BEFORE_WORD.split(line[:_LONGEST])):
            words = sentence.split()
            for count in range(1, len(words)):
                before = plain_words(" ".join(words[max(0, count - _LABEL_WORDS) : count]))
                if any(match.end() == len(before) for match in _joins().finditer(before)) and (names := self._whole(" ".join(words[count:]))):
                    return names
        return []

    def _letterhead(self) -> Iterator[str]:
        """Yield the parts of the lines above the text that may be a name and nothing else."""
        for block in self._blocks[:_HEAD_BLOCKS]:
            for line in block.text.split("\n"):
                if line.rstrip().endswith(".") and len(line.split()) > _SIGN_OFF_WORDS:
                    return
                first = _SEAM.split(line)[0]
                yield first
                yield first.partition(", ")[0]

    def _binds(self, link: str) -> bool:
        plain = plain_words(link)
        return bool(self._words.on_behalf.fullmatch(plain) or self._words.signing_for.fullmatch(plain))

    def _subject(self, sentence: str) -> list[str]:
        """Return the names before the verb by which senders speak; without such a verb, those with capitals at the beginning; none where
        a sentence says "we", and then of what professions: "We, authors and composers, ask"."""
        if listed_words("we").fullmatch(plain_words(sentence.partition(" ")[0])):
            return []
        before = list(takewhile(lambda word: not self._is_verb(plain_words(word)), sentence.split()[: _SUBJECT_WORDS + 1]))
        while before and _adverbs().fullmatch(plain_words(before[-1])):
            before.pop()
        if not before and self._words.language in _VERB_FIRST:
            return self._if_senders(self._runs.begun(_BEFORE_ASKED.split(sentence.partition(" ")[2])[0]))
        ended = 0 < len(before) <= _SUBJECT_WORDS and len(before) < len(sentence.split())
        return (self._whole(" ".join(before)) if ended else []) or self._begun(sentence)

    def _is_verb(self, word: str) -> bool:
        return bool(self._words.sender_verbs.fullmatch(word) or self._words.signatories.fullmatch(word))

    def _whole(self, text: str) -> list[str]:
        """Return the names of which a text consists; none where a part of it is no name of one that may send a text."""
        text = text.strip(" .:–—-")
        if len(text) > _LONGEST:
            return []
        if self._register.is_exact(text):
            return [text] if self._may_send(text) else []
        small = text[:1].lower() + text[1:]  # the article with which a sentence begins
        text = small if without_small_article(small) != small else text
        halves = together_with().split(text)
        parted = (name for half in halves for name in self._runs.parted(self._without_adverbs(half), listing=len(halves) > 1))
        names = [without_small_article(name) for name in parted if name]
        if len(names) > 1 and is_acronym(names[0]) and (may_spell(names[1], names[0]) or not self._may_send(names[1])):
            names = [names[0], *names[2:]]  # "CEMIR, Centro de Mimos Reunidos"
        return self._if_senders(names)

    @staticmethod
    def _without_adverbs(text: str) -> str:
        """Return a text without "today" and the like at its end, before "together with"."""
        words = text.split()
        while words and _adverbs().fullmatch(plain_words(words[-1])):
            words.pop()
        return " ".join(words)

    def _begun(self, text: str) -> list[str]:
        names: list[str] = []
        for name in names_at_beginning(text[:_LONGEST], self._words, self._register):
            linked = (f"{names[-1]} {link} {name}" for link in self._words.ands) if names and is_spelled_together(names[-1], name) else ()
            if whole := next((one for one in linked if one in text), ""):
                names[-1] = whole
            else:
                names.append(name)
        return self._if_senders(list(map(bare_of_article, names)))

    def _if_senders(self, names: list[str]) -> list[str]:
        """Return names of which most are surely organisations' and the others may be; else none."""
        sure = sum(map(self._may_send, names))
        fewest = 1 if len(names) > _COMMAS else 2  # words of a name that no word shows to be one
        rest = all(self._may_send(one) or (len(one.split()) >= fewest and one[:1].isupper() and not self._is_another(one)) for one in names)
        short = all(len(one.split()) <= _NAME_WORDS and "[" not in one for one in names)
        return names if names and rest and short and sure >= _MOST * len(names) else []

    def _may_send(self, name: str) -> bool:
        """Tell whether a name is an organisation's and no authority's, of which statements tell."""
        if self._register.is_known(name):
            return not self._register.is_of_technology(name)
        bare = without_brackets(name)
        capitals = sum(word[:1].isupper() for word in bare.split())
        begun = bare.partition(" ")[0].rpartition("-")[2][:1].isupper()  # l-Għaqda
        return begun and has_head(name) and (capitals > 1 or bare.isupper() or len(bare.split()) > 1) and not self._is_another(bare)

    def _is_another(self, bare: str) -> bool:
        """Tell whether a name is that of an authority, a person, a country, a letter, or says only of what kind those are who speak."""
        plain = plain_words(bare)
        if is_bare_kind(_SEAM.split(bare)[0]):
            return True  # "PRESSE – Bruxelles" behind "Communiqué de"
        person = is_person(bare) and self._register.country_of(bare) is None  # "Gong Europe" is none
        other = authorities().search(plain) or offices().search(plain) or person or is_role(bare) or has_contact(bare)
        a_letter = any(map(letter_nouns().fullmatch, plain.split()[-1:]))
        counted = any(map(str.isdigit, in_digits(bare.partition(" ")[0], self._words.language)))  # "Ten associations"
        general = is_region(bare, self._register) or self._register.is_country(bare) or self._says_kinds(plain)
        return bool(other or a_letter or counted or general or self._words.signatories.match(plain))

    def _says_kinds(self, plain: str) -> bool:
        """Tell whether a name is only "the national organisations" or "signatory associations"."""
        parts = [part for part in plain.split() if part not in CONNECTORS]
        kinds = (self._words.organisations.fullmatch(part) or self._words.signatories.fullmatch(part) for part in parts)
        return all(kind or is_generic(part, self._register) for kind, part in zip(kinds, parts, strict=True))

    def _stands_again(self, name: str) -> bool:
        """Tell whether the text names an organisation again, whole, without its acronym, or by this alone."""
        whole = plain_words(name)
        rest = self._text.replace(f" {whole} ", " | ", 1)
        forms = {whole, plain_words(without_brackets(name)), plain_words(acronym_of(name) or name)} - {""}
        return any(f" {form} " in rest for form in forms) or self._acts_again(name)

    def _acts_again(self, name: str) -> bool:
        """Tell whether a further sentence begins with what a sender is, and goes on small: "The Union also calls on"."""
        words = without_brackets(name).split()
        if any(self._is_verb(plain_words(word)) for word in words[1:] if word[:1].islower()):
            return False  # a sentence
        nouns = [plain_words(word) for word in words if has_head(word) and not is_acronym(word)]
        sentences = (one for line in self._lines for one in SENTENCE_END_BEFORE_WORD.split(line))
        return any((noun := self._noun_first(one)) and any(own.endswith(noun) for own in nouns) for one in sentences)

    def _noun_first(self, sentence: str) -> str:
        """Return, folded, the organisation's noun with which a sentence begins behind an article, in front of a verb of senders."""
        words = without_small_article(sentence[:1].lower() + sentence[1:]).split()[: 1 + _BEFORE_VERB]
        acts = any(self._is_verb(plain_words(word)) for word in words[1:] if word[:1].islower())
        return plain_words(words[0]) if words and acts and has_head(words[0]) and len(words[0]) >= _NOUN_LETTERS else ""


def _is_hint(line: str) -> bool:
    """Tell whether a line of a form says how a question is to be answered: "255 character(s) maximum", "Please enter the full name."."""
    hinted = listed_words("form_hints").search(plain_words(line))
    return hinted is not None and (any(map(str.isdigit, line)) or hinted.start() == 0)


def _is_running(text: str) -> bool:
    words = len(text.split())
    return words >= _LONG_LINE or (words >= _RUNNING_WORDS and text.rstrip(" ”“»\"").endswith((".", "!", "?", ":")))


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    """Matches what stands before the name of a sender: respondent, submitted by, press release from, joint statement presented by the."""
    kinds = [word for kind in ("position-paper", "stance", "consultation-response") for word in word_lists()["kinds"][kind]]
    texts, links = f"(?:{press_titles().pattern}|{letter_nouns().pattern}|{pattern_of(kinds).pattern})", listed_words("sender_links").pattern
    presented = listed_words("presented").pattern
    return re.compile(rf"{pattern_of(word_lists()['sender_labels']).pattern}|(?:\w+ )?{texts}(?: {presented}){{0,2}} {links}")


@lru_cache(maxsize=1)
def _joins() -> re.Pattern[str]:
    return pattern_of(word_lists()["joining"])


@lru_cache(maxsize=1)
def _adverbs() -> re.Pattern[str]:
    return pattern_of(word_lists()["sender_adverbs"])
