"""Which of the editors' answers a question asks for, by its meaning: in any language and in other words than theirs."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from bot.answers.law_speaks import law_speaks, stems_beside_the_law
from bot.answers.named_deeds import STEPS
from bot.answers.phrases import Phrases, WholePhrases
from bot.answers.question_words import QUESTIONS, asks_for_a_number, deeds, meanings
from bot.answers.reading import Reading, emphases
from bot.answers.understanding import Understanding
from bot.answers.word_groups import WordGroups
from index.ports import Encoder, FloatArray
from knowledge.fixed import FixedAnswer
from knowledge.folding import Token, key_of, stem

# Short questions about one thing are near each other whatever they ask: "Kto stoi za kampanią?" (who is behind it) comes to 0.955 of "Czego
# chce kampania?" (what it wants). Better a paraphrase too few than one wrong answer; editors can add questions. Figures: docs/evaluation.md.
MIN_COSINE = 0.958
_MAX_DATED = 0.25  # probability that a day or a number of days is asked for: facts say when, editors say what
_MAX_DEFINED = 0.1  # the same that it is asked what a thing is, which is no question whether it binds
_IN_FULL = 0.99  # share of the name of that thing
_ANOTHER_MATTER = (STEPS - {"demand"}) | {"language", "fine", "enforce", "change"}  # deeds; what the campaign does is to demand
CONFIDENCE = 0.9  # of 36 paraphrases 21 were taken and none wrongly, nor any of 1,228 other questions
_MOSTLY, _FEW = 0.7, 10  # share of a topic's name that a question has which names it alone, and its words
_WHAT_IT_IS = frozenset({"about", "profile", "change"})  # deeds of asking what a thing is and does
_NAMING_ALL = 3  # groups of words of a question that leans on nothing
_LONG = 16  # words of a question that asks for one thing
# Deeds that make another question of it, unless the answer's own questions have them: "who demands that AI companies pay?"
_OF_OTHERS = STEPS - {"apply"} | {
    "send", "addressee", "say", "support", "oppose", "warn", "enforce", "fine", "exempt", "represent", "speak", "register", "active",
    "compare", "language", "source", "change", "begin", "end", "duration",
}  # fmt: skip
_MORE = 1.0  # rarity of words by which a question names something else
_ASKED_FOR = QUESTIONS - {"why"}
_DATED = ("date", "days-between", "days-since", "days-until")


class FixedAnswers:
    """The editors' answers with the vectors of their questions."""

    def __init__(self, answers: Sequence[FixedAnswer], vectors: FloatArray, read: Callable[[str], Reading]) -> None:
        """`vectors` (n, d), unit rows, in the order of `questions_of(answers)`; `read` takes a question apart."""
        self._answers = {answer.id: answer for answer in answers}
        self._questions = [(answer.id, question) for answer in answers for question in _questions(answer)]
        self._by_words = {key_of(question): answer for answer, question in self._questions}
        self._wordings = WholePhrases(_by_language(answers))
        self._groups = {(answer.id, code): WordGroups.of(groups) for answer in answers for code, groups in answer.words.items()}
        self._vectors = vectors
        self._read = read

    def match(self, u: Understanding, today: date, *, begins: bool) -> FixedAnswer | None:
        """Return the answer that the question asks for, with which a talk `begins` or goes on; None if there is none that still holds."""
        same = self._by_words.get(key_of(u.reading.text))
        if not same and (begins or u.stems_of_what_is_named):  # "what are the demands?" may be of what was spoken of
            same = self._wordings.meaning(u.typed, u.reading.language)
        if not same and begins:
            same = self._of_a_topic(u)
        same = same or self._of_its_words(u, begins=begins)
        if same and self._answers[same].is_current(today):
            return self._answers[same]
        defined = u.probability("definition") > _MAX_DEFINED and u.topics[0].cover >= _IN_FULL
        other = u.probability(*_DATED) > _MAX_DATED or defined
        if not self._questions or u.reading.unknown_names or other or u.first_question:
            return None
        likeness = self._vectors @ u.vector
        if likeness.max() < MIN_COSINE:
            return None
        for place in np.argsort(-likeness, kind="stable"):
            if likeness[place] < MIN_COSINE:
                return None
            answer, question = self._questions[place]
            theirs = self._read(question)
            alike = _named(u.reading) == _named(theirs) and not _ask_otherwise(u.reading, theirs)
            if alike and self._answers[answer].is_current(today) and not self._says_more(u, self._answers[answer]):
                return self._answers[answer]
        return None

    def _of_a_topic(self, u: Understanding) -> str | None:
        """Return the answer on the one topic that a short question names, and nothing else: "what's this omnibus all about?"."""
        asking = u.reading.asking
        open_ended = len(u.reading.words) <= _FEW and u.deeds <= _WHAT_IT_IS and not u.asked & QUESTIONS and u.asks_openly
        if not open_ended or any(_named(u.reading)) or asking.kinds or asking.sectors or u.reading.unknown_names:
            return None
        topic = u.topics[0]
        if topic.cover < _MOSTLY:
            return None
        others = u.stems_of_what_is_named - topic.covered
        if any(word.key.isdecimal() for word in u.reading.words) or asks_for_a_number(u.reading.keys, u.reading.language):
            return None  # "what does Article 26 say?", "what is the number of the omnibus?"
        if max(u.mass(others), u.mass_in_topics(others), u.mass_in_provisions(others)) >= _MORE:
            return None
        return next((answer.id for answer in self._answers.values() if topic.id in answer.topics), None)

    def _of_its_words(self, u: Understanding, *, begins: bool) -> str | None:
        """Return the answer that a question asks for by a word of each of its groups, and that names and does nothing else."""
        reading, language = u.reading, u.reading.language
        if len(u.typed) > _LONG or asks_for_a_number(reading.keys, language):
            return None
        for answer in self._answers.values():
            groups = self._groups.get((answer.id, language))
            alone = groups is not None and len(groups.groups) >= _NAMING_ALL  # "did the omnibus change it?" means what was spoken of
            own = groups.found(u.typed) if groups and (begins or alone) else []
            if not own or _names_beside(reading, own) or self._asks_otherwise(u, answer):
                continue
            if not self._says_more(u, answer, own) and not self._does_otherwise(u, answer):
                return answer.id
        return None

    def _asks_otherwise(self, u: Understanding, answer: FixedAnswer) -> bool:
        """Tell whether a question asks when, where or why, and none of the answer's own does."""
        asked = u.asked & (QUESTIONS - {"who"})
        own = answer.questions.get(u.reading.language, ()) if asked else ()
        return not asked <= {word for question in own for word in _asked_in(self._read(question))}

    def _does_otherwise(self, u: Understanding, answer: FixedAnswer) -> bool:
        """Tell whether a question has a deed of others that none of the answer's own has: "what do they say about paying creators?".

        Who demands something is asked of others, whatever the answer's own questions do: "who demands to be asked before training?".
        """
        own = {deed for question in answer.questions.get(u.reading.language, ()) for deed in _deeds_in(self._read(question))}
        return bool(u.deeds & _OF_OTHERS - (own - {"demand"} if u.first_asked == "who" else own))

    @staticmethod
    def _says_more(u: Understanding, answer: FixedAnswer, known: Sequence[Token] = ()) -> bool:
        """Tell whether a question names what none of the answer's own names, and none of the words `known`.

        "What does the Act say about open source and copyright?"
        """
        own = {stem(word) for code in (u.reading.language, "en") for question in answer.questions.get(code, ()) for word in key_of(question)}
        said = [word.key for word in known] + [word.key for word in u.typed if word.key in emphases()]
        own |= {form for form in u.stems_of_what_is_named if any(key.startswith(form) for key in said)}  # a stem is the beginning of a word
        others = u.stems_of_what_is_named - own
        matter = stems_beside_the_law(u.reading) - own if law_speaks(u.reading) else others  # "source" asks for a link elsewhere
        return max(u.mass(others), u.mass_in_provisions(matter), u.mass_in_topics(others)) >= _MORE

    def find(self, answer_id: str, today: date) -> FixedAnswer | None:
        """Return an answer by its id while it holds."""
        found = self._answers.get(answer_id)
        return found if found and found.is_current(today) else None


def questions_of(answers: Sequence[FixedAnswer]) -> list[str]:
    """Return every question, in the order in which `FixedAnswers` takes their vectors."""
    return [question for answer in answers for question in _questions(answer)]


def packed(texts: Sequence[str], vectors: FloatArray) -> bytes:
    """Return texts and their vectors as bytes for `vectors_of`."""
    buffer = io.BytesIO()
    np.savez(buffer, texts=np.array(texts, dtype=np.str_), vectors=vectors)
    return buffer.getvalue()


def vectors_of(texts: Sequence[str], known: Path, encoder: Encoder) -> FloatArray:
    """Return the vectors of `texts`, float32 (n, d): those in the file `known`, where it exists, and the rest embedded."""
    found: dict[str, FloatArray] = {}
    if known.is_file():
        held = np.load(known, allow_pickle=False)
        found = dict(zip(held["texts"].tolist(), held["vectors"], strict=True))
    missing = [text for text in texts if text not in found]
    # One by one, as questions are: padding of a batch would change the last digits.
    found |= {text: encoder.encode_queries([text])[0] for text in missing}
    return np.array([found[text] for text in texts], dtype=np.float32).reshape(len(texts), encoder.dimension)


def _by_language(answers: Sequence[FixedAnswer]) -> Phrases:
    found: dict[str, dict[str, Sequence[str]]] = {}
    for answer in answers:
        for language, wordings in answer.wordings.items():
            found.setdefault(language, {})[answer.id] = wordings
    return found


def _questions(answer: FixedAnswer) -> list[str]:
    return [question for questions in answer.questions.values() for question in questions]


def _ask_otherwise(one: Reading, other: Reading) -> bool:
    """Tell whether one asks for what the other does not: "does the Act apply?" and "was it adopted?" are not "was the Act postponed?".

    "Czy stosowanie zostało odroczone?" (was its application put off?) has a word for applying too.
    """
    done, also = _deeds_in(one), _deeds_in(other)
    if "say" in also and law_speaks(one) != law_speaks(other):
        return True  # "what do they say about the Act?"
    if "apply" in done and "change" in also - done:
        return True
    if "say" in done - also and "demand" in also - done:
        return True  # "what did the rights holders say of it?" is of what was spoken of, "what do they want?" is not
    return ("apply" in done and bool(also) and "apply" not in also) or bool(done & _ANOTHER_MATTER - also)


def _deeds_in(reading: Reading) -> set[str]:
    return {deed for _, _, deed in deeds(reading.keys, reading.language)}


def _asked_in(reading: Reading) -> set[str]:
    return {meaning for _, _, meaning in meanings(reading.keys, reading.language)}


def _names_beside(reading: Reading, known: Sequence[Token]) -> bool:
    """Tell whether a question names somebody, a day, a provision, a country or a sort of things otherwise than by the words `known`."""
    known_at = {word.start for word in known}
    spans = [(one.start, one.end) for one in reading.organisations]
    spans += [(one.start, one.end) for one in (*reading.countries, *reading.sectors, *reading.kinds)]
    strangers = {key for name in reading.unknown_names for key in key_of(name)} - {word.key for word in known}
    return bool(reading.dates or reading.provisions or reading.quoted or strangers) or any(known_at.isdisjoint(range(*span)) for span in spans)


def _named(reading: Reading) -> tuple[frozenset[str], ...]:
    """Return what a question names, and whether it asks who or where: an answer about the campaign is none about GEMA, or its head."""
    return (
        frozenset(mention.id or mention.text for mention in reading.organisations),
        frozenset(mention.text for mention in reading.dates),
        frozenset(slug for mention in reading.provisions for slug in mention.slugs),
        frozenset(country.id for country in reading.countries),
        frozenset(meaning for _, _, meaning in meanings(reading.keys, reading.language) if meaning in _ASKED_FOR),
    )
