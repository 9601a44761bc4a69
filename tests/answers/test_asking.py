"""What the words of a question ask, told without model, catalogue and example questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers.asking import Asking
from bot.answers.gazetteer import NamedThing
from bot.answers.pairs import said_in
from bot.answers.question_words import meanings
from bot.answers.reading import Reading
from bot.answers.unknown_names import lone_name, name_of_several_words, unheard_restriction
from knowledge.folding import key_of, stem, tokens
from knowledge.names import Candidate, Mention
from knowledge.written_dates import find_dates


def reading_of(text: str, language: str) -> Reading:
    """Return what stands in a text whose dates and words alone are read."""
    return Reading(
        text=text, language=language, words=tuple(tokens(text)), organisations=(), dates=tuple(find_dates(text, language)), provisions=(),
        countries=(), sectors=(), kinds=(),
    )  # fmt: skip


def asking(text: str, language: str, **named: str) -> Asking:
    """Return the same as a question; `named` holds the words by which something of a sort stands in it: kinds, countries, sectors."""
    places = {sort: text.index(words) for sort, words in named.items()}
    things = {sort: (NamedThing(words, places[sort], places[sort] + len(words)),) for sort, words in named.items()}
    return Asking(replace(reading_of(text, language), **things))  # type: ignore[arg-type]


def naming(text: str, language: str, *names: str) -> Asking:
    """Return a question in which organisations are named, whose ids are their names."""
    mentions = tuple(Mention(text.rindex(name), text.rindex(name) + len(name), name, (Candidate(name, name),)) for name in names)
    return Asking(replace(reading_of(text, language), organisations=mentions))


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "Until when could members comment?", "when"),
        ("de", "Bis wann konnten Mitglieder Stellung nehmen?", "when"),
        ("fr", "Qui a signé la lettre ?", "who"),
        ("pl", "Ile organizacji podpisało list?", "how-many"),
        ("fi", "Kuka allekirjoitti kirjeen?", "who"),
        ("el", "Πότε τέθηκε σε ισχύ ο νόμος;", "when"),
        ("en", "Did GESAC sign the letter?", ""),
    ],
)
def test_first_question_word(language: str, text: str, first: str) -> None:
    """The first question word tells what is asked, in whatever language and behind whatever small word."""
    assert asking(text, language).first_asked == first


def test_question_word_of_a_clause_begins_nothing() -> None:
    assert asking("And since when has it applied?", "en").begins_with_asked
    assert not asking("Was the first draft already out when they wrote?", "en").begins_with_asked
    assert not asking("Did they sign it?", "en").begins_with_asked


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("en", "Did they welcome the vote?", "for"),
        ("en", "How did they oppose the vote?", ""),
        ("en", "Which of them welcomed the vote?", ""),
        ("de", "Haben sie die Abstimmung begrüßt?", "for"),
        ("de", "Wer hat die Abstimmung begrüßt?", ""),
        ("fr", "Est-ce que les auteurs ont salué le vote ?", "for"),
        ("fi", "Vastustivatko he sitä?", "against"),
    ],
)
def test_side_asked_with_yes_or_no(language: str, text: str, side: str) -> None:
    """A side is asked about where no word before it asks who, which, what or how."""
    assert asking(text, language).side_asked == side


@pytest.mark.parametrize(
    ("language", "text", "edge"),
    [
        ("en", "When did the consultation open?", "start"),
        ("en", "When did it open and when did it close?", ""),  # both ends are spoken of
        ("de", "Bis wann lief sie?", "end"),
        ("fr", "Quand la consultation a-t-elle été clôturée ?", "end"),
        ("pl", "Kiedy rozpoczęły się konsultacje?", "start"),
        ("el", "Πότε έληξε η προθεσμία;", "end"),
        ("en", "When was the letter sent?", ""),
    ],
)
def test_edges_of_what_lasts(language: str, text: str, edge: str) -> None:
    assert asking(text, language).asked_edge == edge


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("en", "Which letters were sent before 1 March 2025?", "before"),
        ("de", "Welche Briefe wurden nach dem 1. März 2025 verschickt?", "after"),
        ("fr", "Quelles lettres ont été envoyées avant le 1er mars 2025 ?", "before"),
        ("en", "After the vote, which letters were sent on 1 March 2025?", ""),  # the word belongs to something else
        ("en", "Which letters were sent after 1 March 2025 and before 1 May 2025?", ""),
    ],
)
def test_side_of_a_date(language: str, text: str, side: str) -> None:
    """A side counts where its word stands directly before the only date."""
    assert asking(text, language).side_of_date == side


def test_denial_of_the_second_of_two_dates() -> None:
    assert asking("Who signed on 1 February 2025 but not on 30 July 2025?", "en").denies_the_second
    assert asking("Wer hat am 1. Februar 2025 unterschrieben, aber nicht am 30. Juli 2025?", "de").denies_the_second
    assert not asking("Who did not sign on 1 February 2025 and on 30 July 2025?", "en").denies_the_second
    assert not asking("Who signed on 1 February 2025 “not fit for purpose” and on 30 July 2025?", "en").denies_the_second  # a title


@pytest.mark.parametrize(
    ("language", "text", "denied"),
    [
        ("en", "Who has not signed the letter?", True),
        ("de", "Wer hat nicht unterschrieben?", True),
        ("en", "Who signed the letter, if not GESAC?", False),
    ],
)
def test_signing_denied(language: str, text: str, *, denied: bool) -> None:
    """Signing is denied where "not" stands at its own word."""
    assert asking(text, language).asks_who_did_not_sign is denied


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Which museums signed it?"), ("pl", "Ile muzeów go podpisało?"), ("fr", "Quels musées ont signé ?")]
)
def test_words_behind_which(language: str, text: str) -> None:
    """What is chosen from stands right behind "which" and "how many"."""
    question = asking(text, language)
    assert question.chooses
    assert question.beside_which[0].text.startswith("mu")


def test_which_document() -> None:
    assert asking("Which letter went to the committee?", "en", kinds="letter").chooses_a_document
    assert not asking("Which authors signed the letter?", "en", kinds="letter").chooses_a_document
    assert not asking("Did authors sign the letter?", "en", kinds="letter").beside_which


def test_deeds_of_dates_and_names_are_left_out() -> None:
    """Words of the document's own name can be left out of what is done; those of dates always are."""
    question = asking("Who signed the call to support authors?", "en")
    assert {"sign", "support"} <= question.deeds
    assert "support" not in question.deeds_without({stem("support")})
    assert "sign" in question.deeds_without({stem("support")})


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "What is new in the second draft?", {2}),
        ("de", "Was ist neu im dritten Entwurf?", {3}),
        ("fr", "Le premier projet ?", set()),
    ],
)
def test_ordinal_numbers(language: str, text: str, places: set[int]) -> None:
    """Ordinal numbers count from the second on."""
    assert asking(text, language).counted == places


def test_another_number_than_the_name_has() -> None:
    third_draft = frozenset(map(stem, key_of("third draft of the Code")))
    assert asking("When did the fourth draft come out?", "en").counts_otherwise(third_draft)
    assert not asking("When did the third draft come out?", "en").counts_otherwise(third_draft)
    assert not asking("When did the second letter on it come out?", "en").counts_otherwise(third_draft)  # of something else
    assert asking("Is the third version new?", "en").counts_as(third_draft)


def test_organisation_that_is_only_told_from_another() -> None:
    """A name behind "not" that looks like the other one is not asked about."""
    assert naming("Did CEPI, not CEPIC, sign?", "en", "CEPIC", "CEPI,").organisations == ["CEPI,"]
    assert naming("Did GESAC, not CEATL, sign?", "en", "GESAC", "CEATL").organisations == ["GESAC", "CEATL"]


@pytest.mark.parametrize(
    ("language", "text", "choice"),
    [
        ("en", "Did GESAC or CEATL sign?", True),
        ("en", "Did GESAC and CEATL sign the letter or the statement?", False),  # "or" stands elsewhere
        ("de", "Hat GESAC oder CEATL unterschrieben?", True),
        ("pl", "Podpisał GESAC czy CEATL?", True),
        ("el", "Υπέγραψε η GESAC ή η CEATL;", True),
        ("el", "Υπέγραψαν η GESAC, η CEATL;", False),  # "η" is an article
    ],
)
def test_choice_between_organisations(language: str, text: str, *, choice: bool) -> None:
    assert naming(text, language, "GESAC", "CEATL").offers_a_choice is choice


def test_only_the_sentence_that_asks_asks() -> None:
    """A sentence before it tells; but where somebody speaks of themselves counts everywhere."""
    text = "We wrote before the vote. Who signed on 1 March 2025?"
    question = Asking(replace(reading_of(text, "en"), asked_from=text.index("Who")))
    assert question.asked == {"who"}
    assert question.asks_about_us
    assert question.starts_of({"who"}) == {text.index("Who")}


def test_places_of_two_things() -> None:
    """Words that ask for two things speak for neither; dates and other words do, in their order."""
    said = said_in(asking("How many days between the letter and 1 March 2025?", "en", kinds="letter"))
    assert said.days == ["2025-03-01"]
    assert stem("letter") in said.stems
    assert stem("between") not in said.stems
    assert [bool(kind) for kind in said.kinds] == [form == stem("letter") for form in said.stems]


def test_who_is_asked_for_and_unknown() -> None:
    """Words between "which" and the doing say who is asked for, if no example question has them."""
    question = asking("Which museums signed the letter?", "en", kinds="letter")
    museums = question.reading.words[1]
    unheard = Asking(replace(question.reading, unheard=(museums,)))
    assert unheard_restriction(unheard, frozenset()) == "museums"
    assert unheard_restriction(unheard, {stem("museums")}) == ""  # they are a part of the document's name
    six = asking("Which six museums signed the letter?", "en", kinds="letter")
    numbered = Asking(replace(six.reading, unheard=six.reading.words[1:3]))
    assert unheard_restriction(numbered, frozenset()) == "museums"
    assert unheard_restriction(question, frozenset()) == ""
    assert unheard_restriction(asking("Did museums sign?", "en"), frozenset()) == ""


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ro", "A semnat și Uniunea Scriitorilor scrisoarea?", "Uniunea Scriitorilor"),
        ("de", "Hat auch VG Wort den Brief unterschrieben?", "VG Wort"),
        ("de", "Hat auch die Akademie Künste den Brief unterschrieben?", ""),  # nouns like all others
        ("en", "DID THE WRITERS SIGN IT", ""),  # a headline
    ],
)
def test_names_of_several_words(language: str, text: str, name: str) -> None:
    assert name_of_several_words(reading_of(text, language), frozenset(), {}, {}) == name


def test_adjective_of_a_country_tells_a_name() -> None:
    """German writes all nouns like names, but adjectives only in names."""
    text = "Hat Deutsche Bahn den Brief auch unterschrieben?"
    countries = {"DE": ("deutsche", "Deutschland")}
    reading = replace(reading_of(text, "de"), countries=(NamedThing("DE", 4, 12),))
    assert name_of_several_words(reading, frozenset(), {}, countries) == "Deutsche Bahn"
    assert name_of_several_words(reading, frozenset(), {}, {"DE": ("Deutschland", "Deutsche")}) == ""


def test_lone_name() -> None:
    """Behind the beginning a capital tells a name; where it does not, only a word that nobody has heard is one."""
    assert lone_name(reading_of("Has Teosto signed anything?", "en"), frozenset()) == "Teosto"
    assert lone_name(reading_of("Has Teosto signed anything?", "en"), {stem("teosto")}) == ""
    german = reading_of("Hat Teosto etwas unterschrieben?", "de")
    assert lone_name(german, frozenset()) == ""
    assert lone_name(replace(german, unheard=(german.words[1],)), frozenset()) == "Teosto"


@pytest.mark.parametrize(("language", "text"), [("bg", "кои"), ("bg", "по-късно"), ("de", "ab"), ("en", "not")])
def test_a_phrase_ends_where_its_text_does(language: str, text: str) -> None:
    words = key_of(text)
    assert [end for _, end, _ in meanings(words, language)] == [len(words)]


def test_a_name_asks_nothing() -> None:
    text = "Il-kumpanija Meta ffirmat il-Kodiċi?"  # "meta" is Maltese for when
    reading = reading_of(text, "mt")
    assert Asking(reading).first_asked == "when"
    named = (Mention(13, 17, "Meta", (Candidate("meta", 1.0),)),)
    assert not Asking(replace(reading, organisations=named)).first_asked
