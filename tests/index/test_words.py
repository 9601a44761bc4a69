import pytest

from index.words import STEMMED, question_terms, terms, words


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "letters", "letter"),
        ("de", "Häuser", "Haus"),
        ("el", "δημιουργών", "δημιουργοί"),
        ("es", "creaciones", "creación"),
        ("fr", "utilisée", "utiliser"),
        ("ro", "scrisorile", "scrisori"),
        ("pl", "umowy", "umową"),
        ("cs", "autorů", "autory"),
        ("hu", "szerzők", "szerzőknek"),
        ("lt", "autorių", "autoriai"),
    ],
)
def test_inflected_forms_meet_in_the_stemmer_of_their_language(language: str, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language)


@pytest.mark.parametrize("language", ["bg", "hr", "mt", "sl", ""])
def test_words_of_a_language_without_stemmer_are_folded_only(language: str) -> None:
    assert terms("Członkowie ŁÓDŹ letters", language) == ["czlonkowie", "lodz", "letters"]


def test_a_word_of_a_question_counts_once_with_all_its_forms() -> None:
    """Each language of the index has a form of its own, also for what was typed without accents."""
    assert question_terms("Häuser, Häuser letters", ["de", "en"]) == [("haus", "hauser"), ("lett", "letters", "letter")]
    assert question_terms("societe société", ["fr"]) == [("societ", "societe")]
    assert question_terms("?!", ["en"]) == []


def test_addresses_are_no_words() -> None:
    assert words("see " + "a" * 61) == ["see"]


def test_every_stemmer_that_is_named_exists() -> None:
    assert all(terms("x", language) for language in STEMMED)
