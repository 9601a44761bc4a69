"""What is the same as, or nearly the same as, another document of the command, an open draft or an entry is not published without a look."""

from __future__ import annotations

from pathlib import Path

from bot.intake.drafts import Drafts, Record
from bot.intake.reviewing import like_open_draft, sorted_out
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft, Relation
from knowledge.loaders.registry import parse
from knowledge.models import LawVersion
from tests.cli.conftest import Program
from tests.intake.conftest import letter
from tests.shipped import shipped

RELEASE = shipped()
BODY = (
    "Every performer must decide whether his or her voice may be used for training. Contracts signed before 2020 do not cover such uses, "
    "and platforms earn from them without paying. We ask for a binding register of voices that every author can consult without a fee."
)
SAME, NEAR, OTHER = BODY.replace(" ", "  "), BODY.replace("binding", "public"), "Whoever trains a model has to say on which books, " * 3


def drafted(body: str) -> Draft:
    """A draft of a letter with this body."""
    return draft(parse(letter(body=body).encode(), "letter.md"), RELEASE, name="letter.md")


def kept(folder: Path, *drafts: Draft) -> list[Record]:
    """Records of drafts."""
    return [Drafts(folder).add(one, one.text.encode(), "cli:tester") for one in drafts]


def test_of_documents_alike_in_one_command_the_first_is_published(tmp_path: Path) -> None:
    first, same, near, other = kept(tmp_path, *map(drafted, (BODY, SAME, NEAR, OTHER)))
    clear, left = sorted_out([first, same, near, other], [first, same, near, other], RELEASE)
    assert clear == [first, other]
    assert [record for record, _ in left] == [same, near]
    assert left[0][1] == f"same-as draft {first.id}"
    assert left[1][1] == f"near-duplicate-of draft {first.id}"


def test_what_is_like_an_open_draft_wants_a_look(tmp_path: Path) -> None:
    older, newer = kept(tmp_path, drafted(BODY), drafted(NEAR))
    assert sorted_out([newer], [newer, older], RELEASE) == ([], [(newer, f"near-duplicate-of draft {older.id}")])
    assert like_open_draft(newer, [newer, older]) == f"near-duplicate-of draft {older.id}"
    published = older.model_copy(update={"state": "published"})
    assert sorted_out([newer], [newer, published], RELEASE) == ([newer], [])


def test_a_draft_is_compared_with_what_was_published_since_it_came(tmp_path: Path) -> None:
    (record,) = kept(tmp_path, drafted(BODY))
    entry = RELEASE.documents[0].model_copy(update={"id": "published-since", "voice": "source", "text": drafted(NEAR).text})
    since = RELEASE.model_copy(update={"documents": (*RELEASE.documents, entry)})
    assert sorted_out([record], [record], since) == ([], [(record, "near-duplicate-of published-since")])


def test_a_likeness_to_an_entry_that_was_withdrawn_counts_no_more(tmp_path: Path) -> None:
    gone = Relation(kind="same-as", entry="withdrawn-since", similarity=1.0)
    (record,) = kept(tmp_path, drafted(BODY).model_copy(update={"relations": (gone,)}))
    assert sorted_out([record], [record], RELEASE) == ([record], [])


def test_states_of_one_law_may_stand_beside_each_other_unless_they_are_the_same(tmp_path: Path) -> None:
    law = LawVersion(act="32024R1689", status="act")
    first, same, near = kept(tmp_path, *(drafted(body).model_copy(update={"law": law}) for body in (BODY, SAME, NEAR)))
    clear, left = sorted_out([first, same, near], [first, same, near], RELEASE)
    assert clear == [first, near]
    assert [record for record, _ in left] == [same]


def test_the_same_draft_twice_is_published_once(tmp_path: Path) -> None:
    (record,) = kept(tmp_path, drafted(BODY))
    assert sorted_out([record, record], [record], RELEASE) == ([record], [])


def test_a_command_publishes_one_of_three_alike(own: Program, tmp_path: Path) -> None:
    paths = []
    for number, body in enumerate((BODY, NEAR, SAME)):
        paths.append(tmp_path / f"letter-{number}.md")
        paths[-1].write_text(letter(body=body), encoding="utf-8")
    done = own("documents", "add", *map(str, paths), "--publish", "--json")
    assert done.status == 1
    assert len(done.json["published"]) == 1
    lines = [line for line in done.err.splitlines() if "not published" in line]
    assert [line.partition(":")[0] for line in lines] == ["letter-1.md", "letter-2.md"]
    assert [record.state for record in Drafts(own.data_dir).all()].count("published") == 1
