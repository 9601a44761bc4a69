"""`/new`: the facts that changed since a day or since the last visit, told by the real service on real snapshots."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.service import Service
from bot.settings import Settings
from bot.telegram_surface.clock import today
from bot.telegram_surface.markup import plain
from bot.telegram_surface.news import News
from bot.texts import Texts
from knowledge.catalogue import Catalogue
from tests.botapi.driver import BotApi
from tests.cli.conftest import copy_index
from tests.telegram.conftest import RunningBot
from tests.telegram.older_states import with_past

STATEMENT = "2025-03-28-joint-statement-third-draft"
LETTER = "2026-03-10-ewc-on-voss-report"
SEEN = datetime.now(UTC) - timedelta(days=5)


def fewer(catalogue: Catalogue) -> Catalogue:
    """Return an earlier state: one document is missing, another one has a signatory less and another date."""
    documents = []
    for document in catalogue.documents:
        if document.id == STATEMENT:
            signatories = tuple(one for one in document.signatories if one.org != "gesac")
            documents.append(document.model_copy(update={"signatories": signatories, "date": "2025-03-27"}))
        elif document.id != LETTER:
            documents.append(document)
    return Catalogue(**{**dict(catalogue), "documents": tuple(documents)})


@pytest.fixture(scope="module")
def grown(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Service:
    """The real service on a collection that has grown five days ago."""
    folder = with_past(data_dir, tmp_path_factory.mktemp("grown") / "data", SEEN, fewer)
    return Service(Settings(data_dir=folder), Texts())


@pytest.fixture
def newborn(data_dir: Path, tmp_path: Path) -> Service:
    """The real service on a collection that has no earlier state."""
    copy_index(data_dir, tmp_path / "newborn")
    return Service(Settings(data_dir=tmp_path / "newborn"), Texts())


async def started(api: BotApi, folder: Path, service: Any) -> RunningBot:
    bot = RunningBot(api, folder, "polling", service=service)
    await bot.start()
    return bot


async def test_what_changed_since_a_day_is_told_fact_by_fact(api: BotApi, tmp_path: Path, grown: Service) -> None:
    """Added entries linked, signatories by name, dates with old and new value; in the reader's language."""
    bot = await started(api, tmp_path, grown)
    anna = api.user("Anna", language="de")
    chat = api.private(anna)
    await chat.says(anna, f"/new {date.today() - timedelta(days=1)}")
    reply = await chat.reply()
    document = grown.catalogue.document_by_id[LETTER]
    name = grown.catalogue.labels["de"].documents[LETTER][0]
    assert reply.text.startswith("Neu seit ")
    assert "Verglichen mit der Sammlung vom" in reply.text
    assert f"Hinzugekommen\n• {name[:1].upper()}{name[1:]}" in reply.text
    assert document.url in reply.links()
    assert "Datum: 27. März 2025 → 28. März 2025" in reply.text
    assert "Unterzeichner: + GESAC" in reply.text
    await bot.stop()
    assert api.refused() == []


async def test_a_day_before_the_oldest_kept_state_is_told_so(api: BotApi, tmp_path: Path, grown: Service) -> None:
    """The comparison is with the oldest state; entries dated since the day are listed beside it."""
    bot = await started(api, tmp_path, grown)
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/new March 2026")
    text = (await chat.reply()).text
    assert "The collection of that day is no longer kept." in text
    assert "Added\n•" in text
    assert "Dated since then\n•" in text
    await bot.stop()
    assert api.refused() == []


async def test_since_the_last_visit_there_is_nothing_new(api: BotApi, tmp_path: Path, grown: Service) -> None:
    """The second time the same state is compared with itself; what was said first is not said again."""
    bot = await started(api, tmp_path, grown)
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/new")
    assert "Added" in (await chat.reply()).text
    await chat.says(anna, "/new")
    again = (await chat.reply()).text
    of_today = str(today(time.time())) in {event.date for event in grown.catalogue.events}  # a milestone of the day is told all day long
    assert ("Dated since then" if of_today else "Nothing has changed.") in again
    assert "Added" not in again
    await bot.stop()


async def test_without_an_earlier_state_dated_entries_are_listed(api: BotApi, tmp_path: Path, newborn: Service) -> None:
    """Only one state is kept: the entries dated since then, and a sentence that says so."""
    bot = await started(api, tmp_path, newborn)
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/new 2026-03-01")
    text = (await chat.reply()).text
    assert "No earlier state of the collection is kept." in text
    assert "Dated since then\n•" in text
    for asked in ("whenever", "2026-13-45", "31 February 2026"):
        await chat.says(anna, f"/new {asked}")
        assert "for example: /new 20" in (await chat.reply()).text
    await bot.stop()
    assert api.refused() == []


@pytest.mark.parametrize("language", Texts().languages)
def test_every_language_tells_the_same_changes(grown: Service, language: str) -> None:
    """No language falls back to English headings, and none loses a fact."""
    dated = {event.date for event in grown.catalogue.events}
    days = (date.today() - timedelta(days=n) for n in range(9))
    day = next(day for day in days if dated.isdisjoint({str(day), str(day - timedelta(days=1))}))  # beside others a milestone is told too
    changes = grown.changes(day - timedelta(days=1), day)
    text = plain("\n\n".join(News(grown.catalogue, Texts(), language).messages(changes)))
    assert text.count("\n• ") == 2
    assert "+ GESAC" in text
    assert (("Added" in text) or ("signatories" in text)) == (language == "en")
