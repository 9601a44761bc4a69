"""What pictures show equals what the answers list, counted by other code straight from the files."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
import yaml

from bot.answers.contract import Answer, Item
from bot.answers.plans import Plan
from bot.pictures.content import Shares, Timeline, in_words
from bot.pictures.subjects import Painter, can_be_shown
from bot.texts import Texts
from knowledge.catalogue import SHIPPED
from tests.shipped import shipped

TODAY = date(2026, 6, 10)
CATALOGUE = shipped()
LETTER = "2025-07-30-joint-statement-implementation-package"


def painter(language: str = "en") -> Painter:
    return Painter(CATALOGUE, Texts(), language, TODAY)


def listed(kind: Any, *items: Item) -> Answer:
    return Answer("", "en", "answer", kind, "What there is", items=items)


def events() -> list[dict[str, Any]]:
    rows = yaml.safe_load((SHIPPED / "timeline.yaml").read_text(encoding="utf-8"))
    return sorted(rows, key=lambda row: (str(row["date"]), row["id"]))


def test_a_timeline_has_the_numbers_and_dates_of_the_list() -> None:
    rows = events()
    answer = listed("timeline", *(Item(row["id"], row["event"], "event") for row in rows))
    content = painter().content(answer, 16, 30)
    assert isinstance(content, Timeline)
    assert [moment.number for moment in content.moments] == list(range(16, 31))
    assert [moment.ahead for moment in content.moments] == [str(row["date"]) > "2026-06-10" for row in rows[15:30]]
    assert str(rows[15]["date"])[:4] in content.moments[0].when


def test_days_left_are_counted() -> None:
    """From the day that is given, in days also where there are many."""
    ahead = [row for row in events() if str(row["date"]) > "2026-06-10" and len(str(row["date"])) == 10]
    content = painter().content(listed("timeline", *(Item(row["id"], "", "event") for row in ahead)), 1, 99)
    assert isinstance(content, Timeline)
    days = [(date.fromisoformat(str(row["date"])) - TODAY).days for row in ahead]
    assert [moment.remark for moment in content.moments] == [f"in {n} day{'s' if n > 1 else ''}" for n in days]
    assert max(days) > 400


def test_signatories_are_counted_by_sector_and_country() -> None:
    signed = yaml.safe_load((SHIPPED / "documents" / f"{LETTER}.md").read_text(encoding="utf-8").split("---\n")[1])["signatories"]
    rows = {row["id"]: row for row in yaml.safe_load((SHIPPED / "organisations.yaml").read_text(encoding="utf-8"))["organisations"]}
    orgs = [rows[one["org"]] for one in signed]
    content = painter().content(listed("list", *(Item(org["id"], org["name"], "organisation") for org in orgs)), 1, 99)
    assert isinstance(content, Shares)
    sectors, countries = content.panels
    assert sum(bar.count for bar in sectors.bars) == sum(bar.count for bar in countries.bars) == len(orgs)
    scopes = Counter(org["scope"] for org in orgs)
    assert countries.bars[0].count == max(scopes.values())
    assert max(bar.count for bar in sectors.bars[:-1]) == max(
        n for sector, n in Counter(org.get("sub_sector") or org["sector"] for org in orgs).items() if sector != "other"
    )


@pytest.mark.parametrize(
    "answer",
    [
        listed("timeline", Item("ai-act-in-force", "", "event")),
        listed("list", *(Item(f"o{number}", "", "organisation") for number in range(3))),
        listed("list", Item("a", "", "organisation"), *(Item("b", "", "document") for _ in range(5))),
        Answer("", "en", "clarify", "timeline", "Which?", items=(Item("a", "", "document"), Item("b", "", "document"))),
    ],
    ids=["one event", "few organisations", "mixed", "question back"],
)
def test_what_has_no_picture(answer: Answer) -> None:
    assert not can_be_shown(answer)
    assert painter().content(answer, 1, 99) is None


def test_entries_that_have_gone_are_left_out() -> None:
    """The collection may have changed since the answer was given."""
    assert painter().content(listed("timeline", Item("gone", "", "event"), Item("away", "", "event")), 1, 2) is None


@pytest.mark.parametrize("language", Texts().languages)
def test_every_language_has_its_own_words(language: str, service: Any) -> None:
    """Headings, dates and names: nothing of it in English elsewhere."""
    from bot.answers.contract import Question

    plan = Plan("signatories", documents=(LETTER,))
    answer = service.answer(Question("?", today=TODAY, answer_in=language, plan=plan)).answer
    said = in_words(painter(language).content(answer, 1, 99) or Timeline("", (), ""), language)
    assert said.startswith(answer.lead)
    assert ("By sector" in said) == (language == "en")
    assert "Other" not in said or language == "en"
    assert ("\u00a0: " in said) == (language == "fr")
