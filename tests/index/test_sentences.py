from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sentences import MAX_WORDS, split_sentences


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language=language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("en", ["Mr. Smith of the U.S. office agreed.", "In Art. 53 it says 3.5 per cent.", "See e.g. Annex II."], id="en"),
        pytest.param("en", ["“Is it legal?” he asked.", "“Yes.”", "Then Annex I.", "The end..."], id="en quotes"),
        pytest.param(
            "en",
            ["The letter of 2024.", "Article 53.", "It ends here!", "(So it does.)", "J. K. Rowling signed."],
            id="en ends",
        ),
        pytest.param("de", ["Am 3. Juli, d. h. z. B. heute, kam Dr. Müller.", "Der 2. Entwurf ist da.", "„Ja.“", "Gut so!"], id="de"),
        pytest.param("fr", ["M. Dupont a dit : « Non. »", "L’art. 53 vaut.", "Pourquoi ?", "Parce que…"], id="fr"),
        pytest.param("el", ["Ποιος υπέγραψε;", "Η GEMA.", "Βλ. άρθρο 53."], id="el"),
        pytest.param("bg", ["През 2024 г. Комисията прие чл. 53.", "Авторите са против."], id="bg"),
        pytest.param("pl", ["Zgodnie z art. 53 ust. 1 dostawcy mają obowiązki.", "To 1. projekt."], id="pl"),
        pytest.param("cs", ["Podle čl. 53 odst. 1 písm. d) platí povinnost.", "Dne 2. srpna 2025 začala platit."], id="cs"),
        pytest.param("es", ["El Sr. García firmó la pág. 3.", "¿Quién más firmó?", "¡Nadie!"], id="es"),
        pytest.param("nl", ["Zie bijv. artikel 53.", "’s Avonds tekende men."], id="nl"),
        pytest.param("hu", ["A 2. tervezet kész.", "Az 53. cikk él."], id="hu"),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


def test_an_empty_line_ends_a_sentence_without_a_stop() -> None:
    assert sentences("First line\n \nSecond line") == ["First line", "Second line"]


def test_a_numbered_item_keeps_its_number() -> None:
    assert sentences("1. First the facts. 2. Then the rest.") == ["1. First the facts.", "2. Then the rest."]


def test_a_list_without_stops_is_cut_between_words() -> None:
    found = sentences("word " * (2 * MAX_WORDS + 5))
    assert [len(sentence.split()) for sentence in found] == [MAX_WORDS, MAX_WORDS, 5]


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    text = "Skip this. Take this. And that. Not this."
    assert [text[start:end] for start, end in split_sentences(text, 11, 31)] == ["Take this.", "And that."]


@given(
    st.text(alphabet=st.sampled_from("aB1éΣж.!?…;:\"'”»«(])-–_ \n\t\u00a0\u2028"), max_size=200),
    st.sampled_from(["en", "de", "el"]),
)
def test_no_character_but_white_space_is_lost(text: str, language: str) -> None:
    spans = split_sentences(text, language=language)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.text(max_size=300))
def test_any_text_can_be_split(text: str) -> None:
    spans = split_sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
