"""Letters, answers and releases that were once misread, each as small as shows it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Heading, Image, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with

_NAMES = ["Guild of Bells (GB)", "Society of Sand Artists", "European Union of Mimes", "Forum of Rhymes"]
_BODY = (
    "Creators first\n\nBrussels, 3 April 2025\n\nDear Commissioner,\n\nWe are writing to express our concern about the direction that "
    "the implementation has taken.\n\nTransparency is what every licence needs.\n\nYours sincerely,\n\n"
)
_MAIL = "From: {}\nSubject: RE: Open letter\nDate: Mon, 5 May 2025 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"
_QUOTED = "\n\nOn Fri, 2 May 2025 at 10:31, Office <office@example.org> wrote:\n> Dear Commissioner,\n>\n> Our open letter, signed by:\n"


def _draft(catalogue: Catalogue, text: str, name: str = "a.txt") -> Draft:
    return draft(parse(text.encode(), name), catalogue, name=name)


def _names(made: Draft) -> list[str]:
    return [one.name for one in made.signatories]


@pytest.mark.parametrize(
    "line", ["Transparency Register of the coordinating organisation: 01234567890-12", "Register number: 123/456-78", "ID: 0123456789"]
)
def test_a_register_number_below_the_names(catalogue: Catalogue, line: str) -> None:
    """The register's name is nobody's who signs."""
    assert _names(_draft(catalogue, _BODY + "\n\n".join([*_NAMES, line]))) == _NAMES


def test_names_above_those_who_came_later(catalogue: Catalogue) -> None:
    """Those between the closing and the heading of a second list sign, too."""
    later = "Signatures received after publication:\n\nKelpie Association\n\nUnion of Chimes"
    made = _draft(catalogue, _BODY + "\n\n".join([*_NAMES, later]))
    assert _names(made) == [*_NAMES, "Kelpie Association", "Union of Chimes"]


@pytest.mark.parametrize(
    "said",
    [
        "We acknowledge receipt of your letter to Commissioner Kos, which has our full attention. You will receive a reply in due course.",
        "We confirm receipt of your letter. It was passed on.",
    ],
)
def test_a_confirmation_above_the_letter(catalogue: Catalogue, said: str) -> None:
    """Nobody signs a mail that only confirms that a letter has come, and its day is its own."""
    quoted = "".join(f"> - {name}\n" for name in _NAMES)
    tail = "\n\nKind regards,\nCabinet of Commissioner Kos\nEuropean Commission"
    made = _draft(catalogue, f"{_MAIL.format('cab@example.org')}Dear Sir/Madam,\n\n{said}{tail}{_QUOTED}{quoted}", "a.eml")
    assert _names(made) == []
    assert made.date == "2025-05-05"
    assert "quoted-mail-ignored" in [note.code for note in made.doubts]


def test_an_answer_to_the_letter_mentioned_above(catalogue: Catalogue) -> None:
    """An official who answers signs for no campaign."""
    text = "Subject: Your letter of 3 April 2025\n\nDear Ms Novak,\n\nThank you for the above-mentioned letter, sent on behalf of "
    text += "the Guild of Bells and the Forum of Rhymes.\n\nThe Commission likes bells.\n\nYours sincerely,\n\nIvo Kosmar"
    assert _names(_draft(catalogue, text)) == []


_READ = "we ask for rules that everybody can keep, and for an answer before May, when the new year of the guilds begins."


@pytest.mark.parametrize(
    ("head", "reader"),
    [
        ("Open letter to Council President Ada von der Nova: keep bells\n\n3 April 2025\n\nDear President von der Nova,", "Ada von der Nova"),
        ("An open letter to heads of state and government\n\n3 April 2025\n\nDear leaders,", "heads of state and government"),
        ("Offener Brief an die Ministerin der Glocken, Dr. Ada Nova\n\nBerlin, im Juli 2025\n\nSehr geehrte Frau Ministerin,", "Dr. Ada Nova"),
        ("Otvorený list ministrovi zvonov Petrovi Novákovi\n\nVážený pán minister,", "ministrovi zvonov Petrovi Novákovi"),
        ("Carta aberta\n\nLisboa, 3 de abril de 2025\n\nExma. Senhora Ministra dos Sinos, Ada Nova,", "Ministra dos Sinos, Ada Nova"),
        ("Ms Ada Nova\nDirector General, Guild of Bells\non behalf of all\n\nDear Ms Nova,", "Ada Nova, Director General, Guild of Bells"),
    ],
    ids=["family name", "no name", "office", "case", "letter and dear", "address"],
)
def test_a_reader_whom_the_salutation_names_in_part(catalogue: Catalogue, head: str, reader: str) -> None:
    """The title or the address says who is greeted as minister or by the family name alone."""
    read = _draft(catalogue, f"{head}\n\n{_READ}\n\n" + "\n\n".join(_NAMES)).addressees
    assert len(read) == 1
    assert reader in read[0]


def test_a_title_that_names_another_reader(catalogue: Catalogue) -> None:
    """Who is greeted by name is no other whom a title names."""
    head = "Reply to the letter to President Ada Nova\n\n3 April 2025\n\nDear President Kosmar,"
    assert _draft(catalogue, f"{head}\n\n{_READ}\n\n" + "\n\n".join(_NAMES)).addressees == ("President Kosmar",)


def test_the_day_of_a_page_and_of_a_sheet(catalogue: Catalogue) -> None:
    """A site's element that is called after a date, and a sheet's row "Stand", say the day."""
    names = "".join(f"<li>{name}</li>" for name in _NAMES)
    page = "<html lang='lt'><body><h1>Kreipimasis dėl varpų</h1><div class='field--name-created'>2024 m. lapkričio 14 d.</div>"
    page += "<div class='body'><p>Mes, varpų ir smėlio organizacijos, kreipiamės prašydami užtikrinti, kad varpai skambėtų visur ir visada.</p>"
    page += f"<p>Pasirašo:</p><ul>{names}</ul></div></body></html>"
    assert _draft(catalogue, page, "a.html").date == "2024-11-14"
    rows = ["Gemeinsamer Brief an Minister Nova zur Glocke;;", "Stand:;05.09.2025;", "Land;Organisation;Unterzeichnet"]
    made = _draft(catalogue, "\n".join([*rows, *(f"Malta;{name};ja" for name in _NAMES)]), "a.csv")
    assert made.date == "2025-09-05"
    assert made.addressees == ("Minister Nova",)


_PRESS = "Wer Inhalte nutzt, muss Lizenzen erwerben, sagen alle, die davon leben, und das gilt auch für Maschinen in aller Welt."


def test_names_behind_the_verb_of_a_release(catalogue: Catalogue) -> None:
    """Those behind it issue the release; those whom a later sentence tells of do not."""
    text = "Bündnis fordert: Glocken nur mit Lizenz\n\nGemeinsame Pressemitteilung\n\nBerlin. Zum Ende der Messe erklären der Bundesverband "
    text += "der Glockengießer (BG), der Verband der Sandmaler, die Gilde der Reime sowie der Bund der Mimen gemeinsam:\n\n"
    text += f"„{_PRESS}“\n\nAuch der Verband der Puppen und der Bund der Harfen hatten den Entwurf kritisiert."
    made = _draft(catalogue, text)
    expected = ["Bundesverband der Glockengießer (BG)", "Verband der Sandmaler", "Gilde der Reime", "Bund der Mimen"]
    assert _names(made) == expected
    assert "signatories-in-sentence" in [note.code for note in made.doubts]


def test_the_speaker_of_a_quotation_that_is_a_title(catalogue: Catalogue) -> None:
    """Who is quoted in a release's title, and named again below, issues it."""
    text = "COMUNICATO STAMPA\n\nCampane, Federazione Campane Italia: «Il codice non tutela chi suona»\n\nRoma, 11 luglio 2025 – «Il testo "
    text += "pubblicato ieri non tutela nessuno e chiediamo al Governo di farsi sentire». Così il presidente di Federazione Campane Italia, "
    text += "Ada Nova, commenta la versione definitiva del codice.\n\nNei giorni scorsi anche altri avevano espresso preoccupazione."
    made = _draft(catalogue, text)
    assert _names(made) == ["Federazione Campane Italia"]
    assert "signatories-in-sentence" in [note.code for note in made.doubts]


def test_a_body_named_only_in_the_head_of_its_pages(catalogue: Catalogue) -> None:
    """Who answers a consultation may stand in the page's head alone."""
    text = "Remissvar över betänkandet om klockor\n\nFörbundet har beretts tillfälle att yttra sig över betänkandet och anför följande.\n\n"
    parsed = parse((text + "Förbundet avstyrker förslaget om att klockor inte ska kunna ringa före den dag som anges.").encode(), "a.txt")
    parsed = parsed.model_copy(update={"metadata": {"running": "Ringgatan 8 · Sveriges Förbund för Klockor · Remissvar · 2025-10-31"}})
    made = draft(parsed, catalogue, name="a.txt")
    assert _names(made) == ["Sveriges Förbund för Klockor"]
    assert "signatories-in-sentence" in [note.code for note in made.doubts]


def test_an_issue_of_a_newsletter(catalogue: Catalogue) -> None:
    """Whom it says to have signed what it reports does not sign the newsletter."""
    items = "\n".join(f"- {name}" for name in _NAMES)
    text = f"Bells Monthly\n\nIssue 57 – May 2025\n\n## Joint letter on bells\n\nOn 14 May four bodies wrote. Signatories:\n\n{items}"
    made = _draft(catalogue, text, "a.md")
    assert (_names(made), made.kind) == ([], "other")


def test_pictures_of_hosts(catalogue: Catalogue) -> None:
    """Logos below thanks to hosts are no signatories'."""
    logos = [f'<img src="{at}.png" alt="Logo of the {name}">' for at, name in enumerate(_NAMES)]
    page = f"<html><body><h1>An open letter to leaders</h1><p>18 June 2025</p><p>Dear leaders,</p><p>{_READ.capitalize()}</p>"
    page += f"<h3>This letter is signed by</h3>{''.join(logos)}<h3>With thanks to our hosts</h3>"
    page += "<img src='h.png' alt='Theatre of Bells'></body></html>"
    assert "Theatre of Bells" not in _names(_draft(catalogue, page, "a.html"))


@pytest.mark.parametrize(
    "last",
    [
        "kā arī Zvanu asociācija",
        "sowie die Gilde der Gongs",
        "ainsi que l’Union des gongs",
        "nonché la Gilda dei Gong",
        "as well as the Guild of Gongs",
    ],
)
def test_the_last_of_a_run_with_semicolons(catalogue: Catalogue, last: str) -> None:
    """What leads to the last name is no part of it."""
    text = "Creators first\n\nSigned by: " + "; ".join([*_NAMES, last]) + "."
    made = _names(_draft(catalogue, text))
    assert made[:-1] == _NAMES
    assert last.endswith(made[-1])
    assert made[-1][:1].isupper()


@pytest.mark.parametrize(
    ("language", "closing"),
    [
        ("ro", "Cu deosebită stimă,"),
        ("pl", "Z wyrazami najwyższego szacunku"),
        ("fi", "Kunnioittaen"),
        ("da", "Med højagtelse"),
        ("mt", "B’kull rispett,"),
    ],
)
def test_closings_are_no_names(catalogue: Catalogue, language: str, closing: str) -> None:
    """A closing that honours its reader stands above the names and is none."""
    made = letter_with(catalogue, Paragraph(text=closing), Paragraph(text="; ".join(_NAMES)), text="Libra.", language=language)
    assert [one.name for one in made.signatories] == _NAMES


@pytest.mark.parametrize("alt", ["Logótipo da {}", "Logotyp för {}", "Λογότυπο: {}", "Лого на {}", "logo van de {}", "{} logotips"])
def test_what_a_picture_is_called(catalogue: Catalogue, alt: str) -> None:
    """That it is a logo is no part of the name that it shows."""
    logos = [Image(alt=alt.format(name)) for name in _NAMES]
    assert [one.name for one in letter_with(catalogue, Heading(level=2, text="Signatories"), *logos).signatories] == _NAMES
    others = [Image(alt=name) for name in ("Logotherapy Guild", "Logos Union")]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *others)
    assert [one.name for one in read.signatories] == [one.alt for one in others]
