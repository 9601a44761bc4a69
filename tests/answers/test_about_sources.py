"""The pages on which an entry rests, as members are told them."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from bot.answers.kinds import about_documents
from bot.answers.kinds.draft import Desk
from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.service import Service
from bot.telegram_surface.rendering import render
from bot.texts import Texts
from knowledge.languages import OFFICIAL
from knowledge.models import WHOLE, Source
from tests.shipped import shipped

FACTS = shipped()
LETTER = "2024-02-01-joint-statement-before-coreper"


def desk_with(language: str, **changes: Any) -> Desk:
    """A desk on which lies one letter, changed."""
    document = FACTS.document_by_id[LETTER].model_copy(update=changes)
    catalogue: Any = SimpleNamespace(document_by_id={LETTER: document})
    understanding: Any = None
    return Desk(catalogue, Wording(FACTS, Texts(), language), date(2026, 11, 1), understanding)


@pytest.mark.parametrize("language", OFFICIAL)
def test_the_name_of_a_file_is_no_source(language: str) -> None:
    """It says that there is no public address, in the reader's language; a publisher without address is named."""
    plan = Plan("sources", documents=(LETTER,))
    sent_in = Source(url=None, publisher="03_fr_suivi.docx", seen=WHOLE)
    drafted = about_documents.sources(desk_with(language, sources=(sent_in,), published_by=()), plan)
    none = Texts().say(language, "no-address")
    assert drafted.notes == (f"• {none}",)
    assert none != Texts().say("en", "no-address") or language == "en"
    listed = about_documents.languages(desk_with(language, sources=(sent_in,), published_by=()), plan)
    assert "docx" not in listed.lead
    known = Source(url=None, publisher="GEMA", seen=WHOLE)
    named = about_documents.sources(desk_with(language, sources=(known,), published_by=("GEMA",)), plan)
    assert named.notes == (f"• GEMA ({none[0].lower()}{none[1:]})",)


@pytest.mark.parametrize("intent", ["sources", "languages"])
def test_how_much_of_a_page_was_read_is_no_summary(service: Service, intent: str) -> None:
    """Of no document is such a note shown, neither in the answer nor below it nor among its sources."""
    for document in FACTS.documents:
        answer = service.carry_out(Plan(intent, documents=(document.id,)), language="de")
        shown = "\n".join((*render(answer, Texts()).messages, *render(answer, Texts(), view="sources").messages))
        assert not [page.seen for page in document.sources if page.seen and page.seen in shown], document.id
        assert Texts().say("de", "chat-summary") not in shown, document.id
