"""Those who write, as the subject of what they ask for in the third person: "The Guild therefore calls on …", "Authors and editors ask that …".

What others ask is only told of: the subject has to be nothing but signatories, their pronoun or noun, or people of their professions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.register import Register, acronym_of, without_brackets
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import (
    ARTICLES_BEFORE_NAMES,
    Vocabulary,
    asking_professions,
    institutions,
    listed_words,
    organisation_stems,
    pattern_of,
    plain_words,
    sector_stems,
    word_lists,
)
from knowledge.folding import fold
from knowledge.numerals import in_digits

_NAME, _COMMA = "\N{WHITE SQUARE}", ","
_LEAD_WORDS = 8  # of "In this context", before the subject
_SUBJECT_WORDS = 16  # of a subject that names professions
_TO_PROFESSION = 3  # words: "Gli editori", "Europe's independent authors"
_PREPOSITION = 4  # letters
_FEWEST_LETTERS = 3
_ENDED = re.compile(r"[.!?:…][”“»\"’]?$")
_SECTION = re.compile(r"^§\s?\d+[a-z]?\.?\s+")  # before what a resolution says in it
_BRACKETED = re.compile(r"\([^()]*\)")
_NOUN_WORDS = 2  # of "the guild"
_ARTICLES = frozenset([*ARTICLES_BEFORE_NAMES, "an", "l", "un", "une", "een", "det", "az", "η", "ο", "οι", "τα", "το", "na"])
_WITH_ARTICLES = frozenset(["de", "el", "en", "es", "fr", "ga", "hu", "it", "nl", "pt"])  # languages in which a bare noun names no known one
_VERB_SECOND = frozenset(["da", "de", "et", "nl", "sv"])  # languages in which what leads to a sentence stands before its verb
_VERB_FIRST = frozenset(["ga", "mt"])
_WITH_SUBJECTS = frozenset(["da", "de", "en", "fr", "nl", "sv"])  # languages in which no sentence lacks its subject


@dataclass(frozen=True)
class Askers:
    """Those who write: all their folded names and acronyms, whether they are several bodies, and the sectors that they are of."""

    names: tuple[str, ...]
    several: bool
    sectors: frozenset[str]
    register: Register

    @classmethod
    def of(cls, signatories: Sequence[ProposedParticipant], publisher: str | None, catalogue: Catalogue) -> Askers:
        """Return those who sign a text, by all names that the register has for them, and who publishes it."""
        register = Register.of(catalogue)
        names: list[str] = [publisher] if publisher else []
        names += _names_of(register.match(publisher).org if publisher else None, catalogue)
        sectors = set()
        for one in signatories:
            names.append(one.name)
            if entry := catalogue.organisation_by_id.get(one.org or ""):
                names += _names_of(one.org, catalogue)
                sectors.add(entry.sector)
            elif one.new:
                names += filter(None, (one.new.name, one.new.acronym))
                sectors.add(one.new.sector)
        every = (form for name in names for form in (without_small_article(without_brackets(name)), acronym_of(name) or ""))
        plain = {plain_words(form) for form in every}
        kept = sorted((name for name in plain if len(name) >= _FEWEST_LETTERS), key=len, reverse=True)
        return cls(tuple(kept), len(signatories) > 1, frozenset(map(str, sectors)) - {"other"}, register)

    @cached_property
    def _named(self) -> re.Pattern[str] | None:
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, self.names))})\b") if self.names else None

    def leads(self, line: str, words: Vocabulary) -> bool:
        """Tell whether they ask in the last sentence of a line, so that a list behind it is theirs: "The Guild demands:"."""
        last = SENTENCE_END.split(line)[-1].strip()
        return not last.endswith((".", "!", "?", "…")) and (self._ask_in(last, "", words) or self._text_asks(last, words))

    def _text_asks(self, sentence: str, words: Vocabulary) -> bool:
        """Tell whether their text itself or the meeting that adopts it is the subject, and nothing else: "In short, the declaration asks:"."""
        marked = self._marked(sentence)
        for verb in _asking(words).finditer(marked):
            for run in _behind_lead(_without_adverbs(marked[: verb.start()].strip(), words), words):
                told = [word for word in run.split() if word not in _ARTICLES]
                if len(told) == 1 and len(run.split()) <= _NOUN_WORDS and any(one.fullmatch(told[0]) for one in _texts_and_meetings()):
                    return True
        return False

    def ask_in(self, sentence: str, before: str, words: Vocabulary) -> bool:
        """Tell whether they ask for something in a whole sentence of a text; `before` is the one before it."""
        return bool(_ENDED.search(sentence.rstrip())) and self._ask_in(sentence, before, words)

    def go_on(self, sentence: str, words: Vocabulary) -> bool:
        """Tell whether a sentence behind one in which they ask asks once more: "They also demand that …", "Domaga się ponadto …"."""
        marked = self._marked(sentence)
        verb = next(_asking(words).finditer(marked), None) if _ENDED.search(sentence.rstrip()) else None
        if verb is None or listed_words("asking_anybody").fullmatch(verb[0]):
            return False
        subject = _without_adverbs(marked[: verb.start()].strip(), words)
        bare = not subject and words.language not in _WITH_SUBJECTS
        return bare or any(listed_words(section).fullmatch(subject) for section in ("they", "it"))

    def _ask_in(self, sentence: str, before: str, words: Vocabulary) -> bool:
        if not _asking(words).search(plain_words(sentence)):  # the names of long lists are looked for only where somebody asks
            return False
        marked = self._marked(sentence)
        for verb in _asking(words).finditer(marked):
            if listed_words("asking_anybody").fullmatch(verb[0]) and not institutions().search(marked[verb.end() :]):
                continue
            subject = _without_adverbs(marked[: verb.start()].strip(), words)
            if words.not_asking.search(f"{subject} ") and not subject.endswith(_NAME):
                continue
            if self._are_subject(subject, before, words) or self._follow(subject, marked[verb.end() :], words):
                return True
        return False

    def _marked(self, text: str) -> str:
        """Return a folded text, its words and commas apart, with a mark for each name of those who write."""
        folded = " ".join(re.findall(r"[^\W_]+|[,;:–—]", fold(_BRACKETED.sub(" ", _SECTION.sub("", text)))))
        return self._named.sub(_NAME, folded) if self._named else folded

    def _are_subject(self, subject: str, before: str, words: Vocabulary) -> bool:
        """Tell whether what stands before a verb of asking is those who write."""
        for run in _behind_lead(subject, words):
            if _is_nothing_but_names(run, words) or self._is_pronoun_or_noun(run, before, words) or self._work_as_they_do(run, words):
                return True
        return False

    def _follow(self, lead: str, behind: str, words: Vocabulary) -> bool:
        """Tell whether the verb stands before its subject, behind a few words that are none: "Deshalb fordert die Gilde"."""
        if words.language not in _VERB_SECOND | _VERB_FIRST or (words.language in _VERB_FIRST) != (not lead):
            return False
        told = _leads(lead.split(), words) if lead else True
        following = next((word for word in behind.split() if word not in CONNECTORS | _ARTICLES), "")
        return told and following == _NAME

    def _is_pronoun_or_noun(self, run: str, before: str, words: Vocabulary) -> bool:
        """Tell whether a run is "they" or "the guild" behind a sentence that tells of nobody but those who write."""
        told = _without_number(run.split(), words)
        marked = self._marked(before)
        if not told or len(told) > _NOUN_WORDS or self._tells_of_others(marked, before):
            return False
        if len(told) == 1 and (listed_words("they").fullmatch(run) or listed_words("it").fullmatch(run)):
            return any(_is_nothing_but_names(" ".join(marked.split()[:count]), words) for count in range(1, _NOUN_WORDS + 1))
        if (len(told) == 1 and words.language in _WITH_ARTICLES) or (len(told) > 1 and told[0] not in _ARTICLES):
            return False
        of_theirs = organisation_stems().search(told[-1]) and any(told[-1] in name for name in self.names)
        return bool(of_theirs) or (self.several and words.is_organisations(told[-1]))

    def _tells_of_others(self, marked: str, text: str) -> bool:
        """Tell whether a sentence names organisations that are none of those who write."""
        others = (plain_words(name) for name in self.register.mentions(text) if not self.register.is_of_technology(name))
        return bool(organisation_stems().search(marked)) or any(name not in self.names for name in others)

    def _work_as_they_do(self, run: str, words: Vocabulary) -> bool:
        """Tell whether a run names people of their professions, or the sectors of culture as a whole, and not only some of them."""
        told = run.split()
        if not told or len(told) > _SUBJECT_WORDS or institutions().search(run) or listed_words("only_some").match(run):
            return False
        if listed_words("own_sectors").search(run):
            return True
        first = next((at for at, word in enumerate(told[:_TO_PROFESSION]) if asking_professions().match(word)), None)
        others = organisation_stems().search(run) or words.not_signing.search(run) or listed_words("other_callers").search(run)
        parts = _without_apposition(run)  # each of "authors, translators and composers"
        if first is None or others or not all(map(asking_professions().search, parts)):
            return False
        sectors = {sector for sector, stems in sector_stems() if stems.search(run)}
        return not sectors or not self.sectors or bool(sectors & self.sectors)


def _without_number(told: Sequence[str], words: Vocabulary) -> list[str]:
    """Return the words of a subject without the number of bodies: "the four guilds"."""
    counted = len(told) > _NOUN_WORDS and in_digits(told[1], words.language).isdecimal()
    return [told[0], *told[2:]] if counted else list(told)


def _names_of(org: str | None, catalogue: Catalogue) -> list[str]:
    """Return the names that the register has for an organisation."""
    entry = catalogue.organisation_by_id.get(org or "")
    return [*entry.every_name] if entry else []


def _is_nothing_but_names(run: str, words: Vocabulary) -> bool:
    """Tell whether a marked run consists of names, perhaps with what says behind the first of them who that is, between commas."""
    plain = " ".join(_without_apposition(run))
    rest = [word for word in listed_words("as_well_as").sub(" ", plain).split() if word not in CONNECTORS | _ARTICLES | words.ands | {_NAME}]
    return _NAME in plain and not rest


def _without_apposition(run: str) -> list[str]:
    """Return the parts of a run between commas, without what says behind the first who that is: "The Guild, which casts bells,"."""
    parts = run.split(f" {_COMMA} ")
    return [parts[0].removesuffix(f" {_COMMA}")] if run.endswith(f" {_COMMA}") else parts


def _behind_lead(subject: str, words: Vocabulary) -> Iterator[str]:
    """Yield what stands before a verb, and what of it stands behind a few words that lead to it."""
    yield subject
    told = subject.split()
    for at in range(1, min(_LEAD_WORDS + 1, len(told))):
        comma = told[at] == _COMMA
        if comma and _NAME not in told[:at] and _leads(told[:at], words):
            yield " ".join(told[at + 1 :])
        elif not comma and all(word in _adverbs(words) for word in told[:at]):
            yield " ".join(told[at:])


def _leads(told: Sequence[str], words: Vocabulary) -> bool:
    """Tell whether some words before a subject or a verb lead to it: they begin with an adverb or a preposition and name nobody."""
    first = told[0]
    small = len(first) <= _PREPOSITION and first not in _ARTICLES
    begun = first in _adverbs(words) or (small and not listed_words("we").fullmatch(first) and not listed_words("they").fullmatch(first))
    return begun and len(told) <= _LEAD_WORDS and _NAME not in told and not organisation_stems().search(" ".join(told))


def _without_adverbs(subject: str, words: Vocabulary) -> str:
    """Return what stands before a verb without the adverbs between."""
    told = subject.split()
    while len(told) > 1 and told[-1] in _adverbs(words):
        told.pop()
    return " ".join(told)


@lru_cache(maxsize=1)
def _texts_and_meetings() -> tuple[re.Pattern[str], ...]:
    return letter_nouns(), listed_words("adopted_texts"), listed_words("text_nouns"), listed_words("adopting_meetings")


@lru_cache(maxsize=32)
def _adverbs(words: Vocabulary) -> frozenset[str]:
    """Return the folded words that stand alone between a subject and its verb, in a language."""
    lists = word_lists()
    phrases = (*lists["between_we"].get(words.language, ()), *lists["between_we"]["en"], *lists["sender_adverbs"])
    return frozenset(word for phrase in phrases for word in plain_words(phrase).split()) - words.ands


@lru_cache(maxsize=32)
def _asking(words: Vocabulary) -> re.Pattern[str]:
    """Matches the verbs of asking of one or several, in a language."""
    lists = word_lists()
    several = lists["asking"].get(words.language, lists["asking"]["en"])
    return pattern_of([*several, *lists["asking_of_one"].get(words.language, ())])
