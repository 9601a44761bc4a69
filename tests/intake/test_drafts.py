"""Drafts on disk, and what an editor makes of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.intake.drafts import ORIGINAL, Drafts, Record, safe_name
from bot.intake.editing import said_complete, with_field
from bot.intake.errors import NoSuchDraft
from bot.intake.signatories import UnusableName, added, as_new, confirmed, dropped, sectors_of, with_country, with_organisation, with_sector
from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.fact_files import to_document_markdown
from knowledge.drafting.models import Draft
from knowledge.loaders.registry import parse
from tests.intake.conftest import letter
from tests.shipped import shipped

NAMES = ("GESAC", "GEMA", "Baltic Illustrators Union (BIU)", "Nobody Knows These Editors")
CATALOGUE = shipped()


@pytest.fixture(scope="module")
def drafted() -> Draft:
    """The draft of a letter with two unknown names."""
    return draft(parse(letter(names=NAMES).encode(), "letter.md"), CATALOGUE, name="letter.md")


def test_a_draft_is_kept_listed_and_discarded(tmp_path: Path, drafted: Draft) -> None:
    drafts = Drafts(tmp_path)
    record = drafts.add(drafted, b"bytes", "cli:tester")
    again = drafts.add(drafted, b"other", "cli:tester")
    assert again.id == f"{record.id}-2"
    assert (tmp_path / "drafts" / record.id / ORIGINAL / "letter.md").read_bytes() == b"bytes"
    assert drafts.by_key(record.key) == record
    assert {one.id for one in drafts.all()} == {record.id, again.id}
    drafts.discard(record.id)
    with pytest.raises(NoSuchDraft):
        drafts.get(record.id)
    assert [path.name for path in (tmp_path / "drafts").iterdir() if path.is_dir()] == [again.id]


class Counting(Drafts):
    """Drafts that note which records were read."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir)
        self.read: list[str] = []

    def get(self, draft: str) -> Record:
        """Note it and read it."""
        self.read.append(draft)
        return super().get(draft)


def test_a_press_reads_one_draft_however_many_there_are(tmp_path: Path, drafted: Draft) -> None:
    drafts = Counting(tmp_path)
    with pytest.raises(NoSuchDraft):
        drafts.by_key("00000000")
    records = [drafts.add(drafted, str(number).encode(), "cli:tester") for number in range(5)]
    assert [drafts.by_key(record.key) for record in records] == records
    assert drafts.read == [record.id for record in records]
    with pytest.raises(NoSuchDraft):
        drafts.by_key("00000000")


@pytest.mark.parametrize("name", ["../../etc", "..", ".hidden", "a/b", "", "x" * 500])
def test_ids_never_lead_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoSuchDraft):
        Drafts(tmp_path).get(name)


def test_what_killed_processes_leave_is_removed(tmp_path: Path, drafted: Draft) -> None:
    drafts = Drafts(tmp_path)
    drafts.add(drafted, b"bytes", "cli:tester")
    (tmp_path / "drafts" / ".new-half").mkdir()
    (tmp_path / "drafts" / ".new-half" / "record.json").write_text("{", encoding="utf-8")
    assert len(drafts.all()) == 1
    drafts.clean_up()
    assert not (tmp_path / "drafts" / ".new-half").exists()


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\letters\\brief.docx", "brief.docx"), (".htaccess", "htaccess"), ("", "document"),
        ("a\x00b\u202efdp.exe", "abfdp.exe"), ("Δελτίο τύπου.pdf", "Δελτίο τύπου.pdf"),
        ("Brussels, 3 March 2026.txt", "Brussels, 3 March 2026.txt"),
        ("Authors’ & performers’ letter: final.pdf", "Authors’ & performers’ letter_ final.pdf"),
    ],
)  # fmt: skip
def test_names_are_made_safe(given: str, safe: str) -> None:
    assert safe_name(given) == safe
    assert len(safe_name("ä" * 500 + ".pdf").encode()) <= 120


def test_fields_are_set_and_nonsense_is_refused(drafted: Draft) -> None:
    assert with_field(drafted, "date", "3. März 2026", "de").date == "2026-03-03"
    assert with_field(drafted, "date", "2026-03", "en").date == "2026-03"
    assert with_field(drafted, "date", "-", "en").date is None
    assert with_field(drafted, "addressees", "Anna; Ben", "en").addressees == ("Anna", "Ben")
    assert with_field(drafted, "count", "12", "en").stated_signatory_count == 12
    for field, value in (("date", "soon"), ("date", "31 February 2026"), ("count", "many"), ("title", "-"), ("url", "javascript:x")):
        with pytest.raises(ValueError, match=r".*"):
            with_field(drafted, field, value, "en")


def test_signatories_are_confirmed_corrected_and_dropped(drafted: Draft) -> None:
    assert [one.org for one in drafted.signatories[:2]] == ["gesac", "gema"]
    fixed = with_organisation(drafted, 3, "ECSA", CATALOGUE)
    assert fixed.signatories[3].org == "ecsa"
    new = with_organisation(drafted, 3, "Society of Unheard Composers", CATALOGUE)
    assert new.signatories[3].new is not None
    assert new.signatories[3].new.name == "Society of Unheard Composers"
    assert confirmed(drafted, 2).signatories[2].confidence == 1.0
    left = dropped(drafted, 3)
    assert len(left.signatories) == 3
    assert [doubt for doubt in left.doubts if doubt.params.get("name") == NAMES[3]] == []


def test_a_name_that_may_mean_several_is_unclear_until_one_is_picked(drafted: Draft) -> None:
    """Two that are called alike; it may be neither."""
    gema = CATALOGUE.organisation_by_id["gema"]
    namesake = gema.model_copy(update={"id": "gema-2", "name": "Gemeinschaft der Maler"})
    both = CATALOGUE.model_copy(update={"organisations": (*CATALOGUE.organisations, namesake)})
    catalogue = Catalogue.from_json(both.as_json())
    unclear = with_organisation(drafted, 3, "GEMA", catalogue)
    assert (unclear.signatories[3].org, unclear.signatories[3].new) == (None, None)
    assert unclear.signatories[3].candidates == ("gema", "gema-2")
    assert [doubt.params["name"] for doubt in unclear.doubts if doubt.code == "ambiguous-signatory"] == [NAMES[3]]
    assert with_organisation(unclear, 3, "gema-2", catalogue).signatories[3].org == "gema-2"
    new = as_new(unclear, 3, catalogue)
    assert new.signatories[3].new is not None
    assert [doubt for doubt in new.doubts if doubt.params.get("name") == NAMES[3]] == []


def test_a_name_that_is_only_like_one_of_the_register_is_new(drafted: Draft) -> None:
    """What it is like can be picked; nobody takes it for that unasked."""
    new = with_organisation(drafted, 3, "Verlegerverband", CATALOGUE).signatories[3]
    assert new.org is None
    assert new.new is not None
    assert new.candidates == ("aap",)


def test_country_and_sector_of_a_new_organisation_are_set(drafted: Draft) -> None:
    one = drafted.signatories[3]
    assert one.new is not None
    assert one.new.country is None
    for given, language, country in [
        ("Polska", "pl", "PL"), ("polnisch", "en", None), ("UK", "de", "UK"), ("Großbritannien", "de", "UK"), ("USA", "fr", "US"),
        ("India", "en", "IN"), ("weltweit", "de", "global"), ("Europe", "en", "EU"), ("pl", "en", "PL"), ("–", "en", None),
    ]:  # fmt: skip
        if given == "polnisch":
            with pytest.raises(ValueError, match=given):
                with_country(drafted, 3, given, CATALOGUE, language)
            continue
        found = with_country(drafted, 3, given, CATALOGUE, language).signatories[3].new
        assert found is not None
        assert found.country == country, given
    with pytest.raises(ValueError, match="GEMA"):
        with_country(drafted, 1, "Poland", CATALOGUE, "en")
    assert {"writers", "performers", "other"} <= set(sectors_of(CATALOGUE))
    written = with_sector(with_country(drafted, 3, "Poland", CATALOGUE, "en"), 3, "performers").signatories[3].new
    assert written is not None
    assert (written.country, written.sector) == ("PL", "performers")


@pytest.mark.parametrize("language", sorted(CATALOGUE.labels))
def test_every_country_can_be_given_by_what_members_call_it(drafted: Draft, language: str) -> None:
    for code, names in CATALOGUE.labels[language].countries.items():
        for name in names:
            found = with_country(drafted, 3, name, CATALOGUE, language).signatories[3].new
            assert found is not None
            assert found.country == {"EU-wide": "EU"}.get(code, code), name


MISSED = "The Guild of Bells (GOB), based in Poland, FEP and Verlegerverband support this as well."


@pytest.fixture(scope="module")
def missing() -> Draft:
    """The draft of a letter that counts four and lists two; its text speaks of others."""
    text = letter(names=NAMES[:2], body=f"It helps nobody. {MISSED}").replace("undersigned 2", "undersigned 4")
    return draft(parse(text.encode(), "letter.md"), CATALOGUE, name="letter.md")


def test_a_missed_name_is_added_as_the_register_knows_it(missing: Draft) -> None:
    """A known one, a new one, one that is like a known one; each is an editor's word."""
    assert [doubt.code for doubt in missing.doubts if doubt.code == "signatory-count"] == ["signatory-count"]
    one = added(missing, "fep", CATALOGUE)
    assert (one.signatories[-1].name, one.signatories[-1].org, one.signatories[-1].by_editor) == ("FEP", "fep", True)
    two = added(one, "guild of bells (GOB)", CATALOGUE)
    new = two.signatories[-1].new
    assert new is not None
    assert (new.name, new.acronym, two.signatories[-1].confidence) == ("Guild of Bells", "GOB", 1.0)
    assert "signatory-count" not in [doubt.code for doubt in two.doubts]
    assert two.signatories_complete
    more = added(two, "Verlegerverband", CATALOGUE)
    assert [doubt.params for doubt in more.doubts if doubt.code == "signatory-count"] == [{"stated": 4, "found": 5}]
    assert "signatory-count" not in [doubt.code for doubt in dropped(more, 4).doubts]
    like = added(two, "Verlegerverband", CATALOGUE).signatories[-1]
    assert (like.org, like.candidates) == (None, ("aap",))
    entry = to_document_markdown(two, CATALOGUE)
    assert entry.count("an editor's word") == entry.count("certainty: editor") == 2
    assert entry.count("named in the document's own list") == 2


@pytest.mark.parametrize(
    ("name", "code"),
    [("STIM", "not-in-text"), ("Guild of Ladders", "not-in-text"), ("GEMA", "listed"), ("gema", "listed"), ("–", "not-in-text")],
)
def test_a_name_that_cannot_have_signed_is_refused(missing: Draft, name: str, code: str) -> None:
    """What the document does not say, and whoever is on the list."""
    with pytest.raises(UnusableName, match=code):
        added(missing, name, CATALOGUE)


def test_a_second_name_makes_a_letter_a_joint_one() -> None:
    """As where drafting finds two."""
    head = "# Letter on the template\n\nBrussels, 12 October 2026\n\n"
    text = f"{head}Dear Commissioner, GESAC and GEMA write to you.\n\nYours sincerely,\n\nGESAC\n"
    alone = draft(parse(text.encode(), "letter.md"), CATALOGUE, name="letter.md")
    alone = alone.model_copy(update={"signatories": alone.signatories[:1], "joint": False, "kind": "letter"})
    both = added(alone, "GEMA" if alone.signatories[0].org == "gesac" else "GESAC", CATALOGUE)
    assert (both.joint, both.kind, len(both.signatories)) == (True, "joint-letter", 2)
    nobody = alone.model_copy(update={"signatories": ()})
    assert not added(nobody, "GEMA", CATALOGUE).joint


def test_an_editors_word_makes_a_list_complete_where_nothing_speaks_against_it(drafted: Draft) -> None:
    uncounted = with_field(drafted, "count", "-", "en")
    assert not uncounted.signatories_complete
    said = said_complete(uncounted, True)
    assert "signatories_complete: true" in to_document_markdown(said, CATALOGUE)
    assert not said_complete(said, False).signatories_complete
    more_stated = with_field(said, "count", "9", "en")
    assert not more_stated.signatories_complete
    with pytest.raises(ValueError, match=re.escape(drafted.id)):
        said_complete(more_stated, True)
    unclear = said.signatories[0].model_copy(update={"org": None, "new": None, "candidates": ("gesac", "gema")})
    with pytest.raises(ValueError, match=re.escape(drafted.id)):
        said_complete(uncounted.model_copy(update={"signatories": (unclear, *said.signatories[1:])}), True)
