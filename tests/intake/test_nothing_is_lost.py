"""Whatever editors have made since the version to which somebody goes back is kept: each kind of change, and a roll-back that is killed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.answers.contract import Question
from bot.intake import audit, fixed, set_aside
from bot.intake.adding import add_file
from bot.intake.drafts import Record
from bot.intake.errors import WrongState
from bot.intake.going_back import Undone
from bot.intake.publishing import Publisher
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from knowledge.fixed import FixedAnswer
from tests.cli.conftest import Program
from tests.intake.conftest import ENTRY, TITLE, letter
from tests.intake.test_rolling_back import Dying, Killed

TODAY = date.today()
PICNIC = "Where does the picnic of the coalition take place?"
SHIPPED = "2023-11-netzwerk-autorenrechte-open-letter"


def written(answer: str, source: str = "https://example.org/picnic 2026-05-01\nThe picnic") -> str:
    """An answer as editors write it."""
    return f"{PICNIC}\n\n{answer}\n\n{source}\n2099-12-31"


def give(publisher: Publisher, text: str) -> FixedAnswer:
    """Publish an editors' answer."""
    answer = fixed.read(text, publisher.corpus.catalogue(), TODAY, id="picnic")
    publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, answer), entries=(answer.citation_id,))
    return answer


def drafted(publisher: Publisher, settings: Settings, folder: Path, text: str, name: str = "letter.md") -> Record:
    """A draft of a letter."""
    (folder / name).write_text(text, encoding="utf-8")
    return add_file(settings, folder / name, sender=publisher.who).record


def aside(publisher: Publisher) -> list[str]:
    """The wordings that are set aside, the last one first."""
    return [answer.text("en") for answer in set_aside.all_set_aside(publisher.corpus.root)]


def asked(settings: Settings) -> str:
    """What members get for the question."""
    return Service(settings, Texts()).answer(Question(PICNIC, today=TODAY)).answer.text


def test_an_answer_written_since_is_set_aside_and_given_again(own: Program, settings: Settings, publisher: Publisher) -> None:
    """With its wording, by one command; the history says which answer it was."""
    answer = give(publisher, written("In the park."))
    assert "In the park." in asked(settings)
    back = publisher.roll_back()
    assert back.undone.answers == (answer,)
    assert "In the park." not in asked(settings)
    assert aside(publisher) == ["In the park."]
    row = audit.rows(publisher.corpus.root)[-1]
    assert (row.what, row.entries) == ("rolled-back", ("fixed:picnic",))
    (listed,) = json.loads(own("documents", "set-aside", "--json").out)
    assert own("documents", "answer-again", listed["key"]).status == 0
    assert "In the park." in asked(settings)
    assert aside(publisher) == []
    assert audit.rows(publisher.corpus.root)[-1].entries == ("fixed:picnic",)


def test_every_wording_of_an_answer_is_kept(settings: Settings, publisher: Publisher) -> None:
    """One that was changed, one that was ended, and the first one: each roll-back sets aside what it leaves."""
    first = give(publisher, written("In the park."))
    give(publisher, written("In the wood."))
    gone = fixed.ended(first, TODAY - timedelta(days=1))
    publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, gone))
    assert "park" not in asked(settings)
    found = publisher.roll_back().undone
    assert [found.is_revived(answer, TODAY) for answer in found.answers] == [True]
    assert "In the wood." in asked(settings)
    found = publisher.roll_back().undone
    assert [found.is_revived(answer, TODAY) for answer in found.answers] == [False]
    assert aside(publisher) == ["In the wood.", "In the park."]
    kept = set_aside.all_set_aside(publisher.corpus.root)
    assert [answer.is_current(TODAY) for answer in kept] == [True, False]
    set_aside.discard(publisher.corpus.root, [set_aside.key_of(kept[1])])
    assert aside(publisher) == ["In the wood."]
    with pytest.raises(WrongState, match="no answer that was set aside"):
        set_aside.find(publisher.corpus.root, set_aside.key_of(kept[1]))


def test_a_roll_back_that_was_killed_sets_aside_all_the_same(settings: Settings, publisher: Publisher) -> None:
    """What was noted before is enough for the next start."""
    give(publisher, written("In the park."))
    with pytest.raises(Killed):
        Dying(settings, Texts(), "cli:dying").roll_back()
    publisher.recover()
    assert aside(publisher) == ["In the park."]
    publisher.recover()
    assert aside(publisher) == ["In the park."]


def test_what_is_given_again_sets_aside_what_it_replaces(own: Program, publisher: Publisher) -> None:
    """An editor has written the answer anew meanwhile."""
    give(publisher, written("In the park."))
    publisher.roll_back()
    give(publisher, written("In the wood."))
    (kept,) = set_aside.all_set_aside(publisher.corpus.root)
    assert own("documents", "answer-again", set_aside.key_of(kept)).status == 0
    assert aside(publisher) == ["In the wood."]


def test_going_back_helps_where_files_of_editors_cannot_be_read(settings: Settings, publisher: Publisher) -> None:
    """Nothing can be told of them then; a damaged file beside the corpus keeps nobody from publishing."""
    give(publisher, written("In the park."))
    served = publisher.corpus.served()
    assert served is not None
    (served / "fixed_answers.yaml").write_text("- id: [", encoding="utf-8")
    assert publisher.roll_back().undone == Undone()
    assert "In the park." not in asked(settings)
    (publisher.corpus.root / set_aside.FILE).write_text("[{", encoding="utf-8")
    give(publisher, written("In the wood."))
    publisher.roll_back()
    assert aside(publisher) == ["In the wood."]
    assert (publisher.corpus.root / "set-aside.damaged").read_text(encoding="utf-8") == "[{"


def test_an_answer_whose_source_went_too_waits_for_it(own: Program, settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    """Members would not get it; once the document is published again, it can be given."""
    record = drafted(publisher, settings, tmp_path, letter())
    publisher.publish(record.id)
    give(publisher, written("In the park.", f"{ENTRY}\nsummary of training content"))
    publisher.roll_back()
    publisher.roll_back()
    (answer,) = set_aside.all_set_aside(publisher.corpus.root)
    refused = own("documents", "answer-again", set_aside.key_of(answer))
    assert refused.status == 1
    assert f"rests on {ENTRY}" in refused.err
    publisher.publish(record.id)
    assert own("documents", "answer-again", set_aside.key_of(answer)).status == 0
    assert "In the park." in asked(settings)


def test_what_replaced_a_document_is_a_draft_again(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    """The entry is served as before, so that its id alone does not tell that the newer text is served no more."""
    first = drafted(publisher, settings, tmp_path, letter())
    publisher.publish(first.id)
    second = drafted(publisher, settings, tmp_path, letter(names=("GESAC", "GEMA", "ECSA")), "final.md")
    publisher.publish(second.id, replaces=ENTRY)
    back = publisher.roll_back()
    assert [(one.id, one.title, one.draft) for one in back.undone.left] == [(ENTRY, TITLE, second.id)]
    assert [one.id for one in back.undone.back] == [ENTRY]
    assert [publisher.drafts.get(one.id).state for one in (first, second)] == ["published", "draft"]
    publisher.recover()
    give(publisher, written("In the park."))  # a later change leaves it so
    assert [publisher.drafts.get(one.id).state for one in (first, second)] == ["published", "draft"]
    publisher.publish(second.id, replaces=ENTRY)
    assert len(publisher.corpus.catalogue().document_by_id[ENTRY].signatories) == 3


def test_what_replaced_a_document_of_the_release_is_a_draft_again(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    record = drafted(publisher, settings, tmp_path, letter())
    publisher.publish(record.id, replaces=SHIPPED, force=True)
    back = publisher.roll_back()
    assert [one.draft for one in back.undone.left] == [record.id]
    assert [one.title for one in back.undone.back] == [publisher.corpus.catalogue().document_by_id[SHIPPED].title]
    assert publisher.drafts.get(record.id).state == "draft"


def test_what_was_withdrawn_answers_again(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    """Both what the release brings and what editors have added; a roll-back says so."""
    record = drafted(publisher, settings, tmp_path, letter())
    publisher.publish(record.id)
    publisher.withdraw([ENTRY, SHIPPED], force=True)
    assert publisher.drafts.get(record.id).state == "draft"
    back = publisher.roll_back()
    assert {one.id for one in back.undone.back} == {ENTRY, SHIPPED}
    assert (back.undone.left, back.undone.answers) == ((), ())
    assert publisher.drafts.get(record.id).state == "published"
    assert set(audit.rows(publisher.corpus.root)[-1].entries) == {ENTRY, SHIPPED}


def test_a_draft_keeps_its_new_organisations_and_what_was_mended(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    record = drafted(publisher, settings, tmp_path, letter(names=("GESAC", "Baltic Illustrators Union (BIU)")))
    mended = record.draft.model_copy(update={"title": "The sculptors’ letter"})
    publisher.drafts.replace(record.model_copy(update={"draft": mended}))
    publisher.publish(record.id)
    assert "biu" in publisher.corpus.catalogue().organisation_by_id
    publisher.roll_back()
    assert "biu" not in publisher.corpus.catalogue().organisation_by_id
    kept = publisher.drafts.get(record.id)
    assert (kept.state, kept.draft) == ("draft", mended)


def test_a_draft_outlives_the_document_that_brought_its_organisation(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    """Whom the register does not have any more is a new organisation again."""
    names = ("GESAC", "Baltic Illustrators Union (BIU)")
    first = drafted(publisher, settings, tmp_path, letter(names=names))
    publisher.publish(first.id)
    second = drafted(publisher, settings, tmp_path, letter("A letter on the register", day="13 October 2026", names=names), "other.md")
    assert second.draft.signatories[1].org == "biu"
    publisher.withdraw([ENTRY])
    assert "biu" not in publisher.corpus.catalogue().organisation_by_id
    publisher.publish(second.id)
    entered = publisher.corpus.catalogue().organisation_by_id["biu"]
    assert entered.name == "Baltic Illustrators Union"
    assert [one.document for one in entered.appears_in] == ["2026-10-13-a-letter-on-the-register"]


def test_a_document_without_a_draft_is_named(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    """Its draft was deleted, as whoever goes back is told."""
    record = drafted(publisher, settings, tmp_path, letter())
    publisher.publish(record.id)
    publisher.drafts.discard(record.id)
    (left,) = publisher.roll_back().undone.left
    assert (left.id, left.draft) == (ENTRY, "")
