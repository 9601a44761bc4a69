"""An answer id makes the answer again, holds none of the member's words, and shows when the facts have changed."""

from __future__ import annotations

import base64
import json
import zlib
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import answer_ids
from bot.answers.answer_ids import BadAnswerId, Place, Recipe, read_id, write_id
from bot.answers.contract import Answer
from bot.answers.plans import LEANS, READ, Clarification, Plan, Refusal
from bot.answers.several import SEPARATOR
from bot.asking import question_of
from bot.service import Service
from tests.probes.test_probes import PROBES

# Among them what the words of a question tell beside its plan: an industry, a day of which the month alone is known, and one put off.
TELLING = {"u28-039", "u127-074", "u89-c010", "u93-c100"}
ALONE = [probe for probe in PROBES if "conversation" not in probe]
SAMPLE = [probe for number, probe in enumerate(ALONE) if number % 18 == 0 or probe["id"] in TELLING]
IDS = st.lists(st.text("abcdefghijklmnop-0123456789", min_size=1, max_size=40), max_size=4).map(tuple)
PLANS = st.builds(
    Plan, intent=st.sampled_from(["signatories", "combine", "position"]), detail=st.sampled_from(["", "and"]), documents=IDS,
    organisations=IDS, dates=IDS, certainty=st.floats(0, 1).map(lambda share: round(share, 4)), basis=st.sampled_from([READ, LEANS]),
)  # fmt: skip
DECIDED = st.one_of(
    PLANS,
    st.builds(Clarification, plan=PLANS, slot=st.sampled_from(["documents", "organisations"]), choices=IDS),
    st.builds(Refusal, reason=st.sampled_from(["unclear", "off-topic"]), near=IDS, plan=st.none() | PLANS),
)
RECIPES = st.builds(
    Recipe, corpus_version=st.text("0123456789abcdef", min_size=12, max_size=12), language=st.sampled_from(["en", "mt"]), today=st.dates(),
    decided=DECIDED, confidence=st.floats(0, 1).map(lambda share: round(share, 3)), unsure=st.booleans(), kind=st.just("list"),
    outcome=st.sampled_from(["answer", "closest"]), facts=st.text("ABCabc-_", min_size=10, max_size=10),
    places=st.lists(st.builds(Place, document=st.text("abc-", min_size=1), digest=st.text("abc", min_size=6)), max_size=3).map(tuple),
)  # fmt: skip


def asked(service: Service, probe: dict[str, Any]) -> Answer:
    return service.think(question_of(probe)).answer


def given_facts(answer: Answer) -> dict[str, Any]:
    """What an answer gives; the member's question and how long it took are not part of it."""
    held = answer.as_json()
    return {key: held[key] for key in ("language", "outcome", "kind", "items", "value", "complete", "stated_count", "citations", "answer_id")}


@pytest.mark.parametrize("probe", SAMPLE, ids=[probe["id"] for probe in SAMPLE])
def test_the_same_facts_come_again(service: Service, probe: dict[str, Any]) -> None:
    answer = asked(service, probe)
    every = [service.remake(one) for one in answer.answer_id.split(SEPARATOR)]
    assert not any(remade.changed for remade in every)
    if len(every) > 1:  # two questions in one message, both answered
        assert {citation for remade in every for citation in remade.answer.citations} <= set(answer.citations)
        return
    remade = every[0]
    assert given_facts(remade.answer) == given_facts(answer)
    # What is computed from a plan is said in the same words too; a refusal leaves out the name that it did not find.
    # Of a message with several questions the answer also says at its end which one it is to.
    if not remade.recipe.places and answer.outcome == "answer":
        assert answer.text.startswith(remade.answer.text)


def test_a_change_of_facts_shows(service: Service) -> None:
    answer = asked(service, {"question": "Who signed the statement before the COREPER vote?", "today": "2026-11-01"})
    recipe = read_id(answer.answer_id)
    for facts in ("ABCDEFGHIJ", ""):
        assert service.remake(write_id(Recipe(**{**vars(recipe), "facts": facts}))).changed


def test_a_statement_that_no_longer_stands_is_not_made_up(service: Service) -> None:
    answer = asked(service, {"question": "What did GEMA say about the trilogue deal?", "today": "2026-11-01"})
    recipe = read_id(answer.answer_id)
    kept = recipe.places[0]
    gone = Recipe(**{**vars(recipe), "places": (kept, Place(kept.document, "nosuch"))})
    remade = service.remake(write_id(gone))
    assert remade.changed
    assert [answer_ids.place_digest(c.quote) for c in remade.answer.citations] == [kept.digest]
    nothing_left = service.remake(write_id(Recipe(**{**vars(recipe), "places": (Place("no-such-entry", "nosuch"),)})))
    assert nothing_left.answer.outcome == "refuse"


def test_no_word_of_the_question_is_in_an_id(service: Service) -> None:
    answer = asked(service, {"question": "Hallo, hier ist Zacharias Quappendorf: hat Blubbofant Media den COREPER-Brief unterschrieben?"})
    packed = base64.urlsafe_b64decode(answer.answer_id[1:] + "=" * (-len(answer.answer_id[1:]) % 4))[answer_ids._CHECK_BYTES :]
    held = zlib.decompressobj(-15, zdict=answer_ids._REPEATED).decompress(packed).decode().casefold()
    assert json.loads(held)
    assert not [word for word in ("zacharias", "quappendorf", "blubbofant", "hallo") if word in held]


@settings(deadline=None)
@given(RECIPES)
def test_writing_and_reading_give_the_same_recipe(recipe: Recipe) -> None:
    written = write_id(recipe)
    assert read_id(written) == recipe
    assert write_id(read_id(written)) == written
    assert all(letter.isalnum() or letter in "-_" for letter in written)


@settings(deadline=None)
@given(RECIPES, st.data())
def test_a_slip_in_an_id_is_noticed(recipe: Recipe, data: st.DataObject) -> None:
    written = write_id(recipe)
    at = data.draw(st.integers(0, len(written) - 1))
    other = data.draw(st.sampled_from("abcXYZ059-_").filter(lambda letter: letter != written[at]))
    with pytest.raises(BadAnswerId):
        read_id(written[:at] + other + written[at + 1 :])
    with pytest.raises(BadAnswerId):
        read_id(written[:-1])


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_other_text_is_refused_with_what_is_expected(text: str) -> None:
    with pytest.raises(BadAnswerId, match="expected"):
        read_id(text)


def test_an_id_of_another_version_is_refused_by_name() -> None:
    written = write_id(Recipe("0" * 12, "en", date(2026, 11, 1), Refusal("unclear"), 0.5, False, "list", "refuse", "x" * 10))
    with pytest.raises(BadAnswerId, match="form 2, expected form 1"):
        read_id(f"2{written[1:]}")
