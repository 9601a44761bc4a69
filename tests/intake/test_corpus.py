"""New states of the corpus, laid over the release: documents more, less, replaced; moved elsewhere as a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.building import PUBLISHED_LAST
from bot.intake import fixed
from bot.intake.corpus import Corpus
from bot.intake.errors import WrongState
from bot.intake.moving import export, overlay_of
from bot.intake.signatories import with_country, with_sector
from bot.settings import Settings
from knowledge.catalogue import SHIPPED, Catalogue
from knowledge.checks import check_folder
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.fixed import FILE, load_fixed
from knowledge.loaders.registry import parse
from tests.intake.conftest import ENTRY, TITLE, letter
from tests.shipped import shipped

RELEASE = shipped()
COREPER = "2024-02-01-joint-statement-before-coreper"


def drafted(title: str = TITLE, names: tuple[str, ...] = ("GESAC", "GEMA", "Baltic Illustrators Union (BIU)")) -> Draft:
    """A draft of a letter."""
    return draft(parse(letter(title, names=names).encode(), "letter.md"), RELEASE, name="letter.md")


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """A corpus in a data directory without an index."""
    return Corpus(Settings(data_dir=tmp_path))


def serve(corpus: Corpus, overlay: Path) -> None:
    """Make an overlay the one that is served."""
    (corpus.root / PUBLISHED_LAST).write_text(overlay.name, encoding="utf-8")


def errors(overlay: Path) -> list[str]:
    """The errors of the release with the overlay."""
    return [str(problem) for problem in check_folder(SHIPPED, overlay) if problem.level == "error"]


def test_a_new_document_brings_its_organisations_and_their_parts(corpus: Corpus) -> None:
    overlay, ids = corpus.with_documents([drafted()])
    catalogue = corpus.catalogue(overlay)
    assert ids == (ENTRY,)
    assert errors(overlay) == []
    assert catalogue.document_by_id[ENTRY].voice == "source"
    assert catalogue.document_by_id[ENTRY].signatory_ids == {"gesac", "gema", "biu"}
    assert ENTRY in [one.document for one in catalogue.organisation_by_id["gema"].appears_in]
    assert "signatory" in catalogue.organisation_by_id["biu"].role_in_documents
    assert Catalogue.from_folder().digest == RELEASE.digest


def test_the_same_id_twice_is_refused_and_replaced_on_demand(corpus: Corpus) -> None:
    overlay, _ = corpus.with_documents([drafted()])
    serve(corpus, overlay)
    with pytest.raises(WrongState, match="replace"):
        corpus.with_documents([drafted()])
    shorter, _ = corpus.with_documents([drafted(names=("GESAC", "ECSA"))], replaces=ENTRY)
    catalogue = corpus.catalogue(shorter)
    assert catalogue.document_by_id[ENTRY].signatory_ids == {"gesac", "ecsa"}
    assert ENTRY not in [one.document for one in catalogue.organisation_by_id["gema"].appears_in]
    assert errors(shorter) == []


@pytest.mark.slow
def test_withdrawing_leaves_nothing_behind(corpus: Corpus) -> None:
    """A document of the overlay takes its own organisations along; one of the release leaves register, labels and topics in order."""
    overlay, _ = corpus.with_documents([drafted()])
    serve(corpus, overlay)
    without = corpus.without([ENTRY])
    assert list(without.rglob("*")) == []
    assert corpus.catalogue(without).digest == RELEASE.digest
    gone = corpus.without([COREPER])
    catalogue = corpus.catalogue(gone)
    assert COREPER not in catalogue.document_by_id
    assert errors(gone) == []
    assert (SHIPPED / "documents" / f"{COREPER}.md").is_file()
    with pytest.raises(WrongState, match="no-such-letter"):
        corpus.without(["no-such-letter"])


@pytest.mark.slow
def test_a_document_of_the_release_can_be_replaced_and_comes_back(corpus: Corpus) -> None:
    overlay, _ = corpus.with_documents([drafted()], replaces=COREPER)
    serve(corpus, overlay)
    assert corpus.catalogue().document_by_id[COREPER].title == TITLE
    assert errors(overlay) == []
    back = corpus.from_scratch(lambda _: None)
    assert corpus.catalogue(back).digest == RELEASE.digest


@pytest.mark.slow
def test_names_that_the_register_got_meanwhile_point_to_it(corpus: Corpus) -> None:
    """Two drafts propose the same new organisation; the second one finds it there."""
    first, second = drafted(), drafted("Second letter on the template")
    overlay, _ = corpus.with_documents([first])
    serve(corpus, overlay)
    both, _ = corpus.with_documents([second])
    assert errors(both) == []
    assert [one.document for one in corpus.catalogue(both).organisation_by_id["biu"].appears_in] == [
        ENTRY, "2026-10-12-second-letter-on-the-template",
    ]  # fmt: skip


@pytest.mark.slow
def test_export_and_import_give_the_same_digest_elsewhere(corpus: Corpus, tmp_path: Path) -> None:
    """With a document more and one less; the folder can also be built from by itself."""
    overlay, _ = corpus.with_documents([drafted()])
    serve(corpus, overlay)
    serve(corpus, corpus.without([COREPER, "fep-2024-03-13"]))
    folder = tmp_path / "exported"
    digest = export(Settings(data_dir=tmp_path), folder)
    assert digest == corpus.catalogue().digest == Catalogue.from_folder(folder).digest
    elsewhere = Corpus(Settings(data_dir=tmp_path / "elsewhere"))
    assert elsewhere.catalogue(overlay_of(elsewhere, folder)).digest == digest
    with pytest.raises(WrongState, match="empty folder"):
        export(Settings(data_dir=tmp_path), folder)


def test_what_a_later_draft_knows_of_an_organisation_is_entered(corpus: Corpus) -> None:
    """Two drafts had the same new one; the first that was published knew neither country nor sector."""
    first, later = drafted(names=("GESAC", "Unia Dzwonów")), drafted("Another letter", ("GESAC", "Unia Dzwonów"))
    later = with_sector(with_country(later, 1, "Poland", RELEASE, "en"), 1, "writers")
    overlay, _ = corpus.with_documents([first])
    serve(corpus, overlay)
    entered = corpus.catalogue().organisation_by_id["unia-dzwonow"]
    assert (entered.scope, entered.sector, entered.sub_sector) == ("unknown", "other", None)
    overlay, _ = corpus.with_documents([later])
    entered = corpus.catalogue(overlay).organisation_by_id["unia-dzwonow"]
    assert (entered.scope, entered.sector, entered.sub_sector) == ("PL", "other", "writers")
    assert len(entered.appears_in) == 2


def test_editors_answers_are_exported_and_an_import_takes_none_away(corpus: Corpus, tmp_path: Path) -> None:
    """They are no facts, so that a folder without them says nothing about those that are served."""
    text = "Where is the picnic?\n\nIn the park.\n\nhttps://example.org/picnic 2026-05-01\nThe picnic\n2099-12-31"
    answer = fixed.read(text, RELEASE, date(2026, 12, 1))
    serve(corpus, fixed.with_answer(corpus, answer))
    folder = tmp_path / "exported"
    export(Settings(data_dir=tmp_path), folder)
    elsewhere = Corpus(Settings(data_dir=tmp_path / "elsewhere"))
    assert load_fixed(overlay_of(elsewhere, folder) / FILE) == (answer,)
    (folder / FILE).unlink()
    assert load_fixed(overlay_of(corpus, folder) / FILE) == (answer,)


@pytest.mark.slow
def test_a_release_exported_and_imported_is_the_release(corpus: Corpus, tmp_path: Path) -> None:
    folder = tmp_path / "exported"
    export(Settings(data_dir=tmp_path), folder)
    made = overlay_of(corpus, folder)
    assert list(made.rglob("*")) == []


def test_leftovers_are_removed_and_what_is_served_stays(corpus: Corpus) -> None:
    overlay, _ = corpus.with_documents([drafted()])
    serve(corpus, overlay)
    other, _ = corpus.with_documents([drafted("Another letter")])
    (corpus.root / ".staging-killed").mkdir()
    corpus.clean_up()
    assert overlay.is_dir()
    assert not other.exists()
    assert not (corpus.root / ".staging-killed").exists()
