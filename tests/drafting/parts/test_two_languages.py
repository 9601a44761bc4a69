"""Letters in two languages above one list, which the columns of a page cut in two."""

from __future__ import annotations

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import letter_with, names_in

_FRENCH = "Les organisations signataires vous demandent d’approuver le texte. Sans lui, nos membres ne pourront jamais défendre leurs droits."
_DUTCH = "De ondertekenende organisaties vragen u de tekst goed te keuren. Zonder die tekst kunnen onze leden hun rechten nooit doen gelden."


def test_a_list_that_goes_on_behind_the_other_language(catalogue: Catalogue) -> None:
    """The second letter's date, title and greeting are no names; what stands below its closing belongs to the list above."""
    blocks = (
        Paragraph(text="À / Aan : Mme Ada Noir, Ministre / Minister"),
        Paragraph(text="Bruxelles, le 26 janvier 2024"),
        Heading(level=1, text="Les cloches : un texte à soutenir"),
        Paragraph(text="Madame la Ministre,"),
        Paragraph(text=_FRENCH),
        Paragraph(text="Signataires / Ondertekenaars"),
        Paragraph(text="Guilde des cloches\nKlokkenbond"),
        Paragraph(text="Brussel, 26 januari 2024"),
        Paragraph(text="De klokken: een tekst om te steunen"),
        Paragraph(text="Mevrouw de Minister,"),
        Paragraph(text=_DUTCH),
        Paragraph(text="Met de meeste hoogachting,"),
        Paragraph(text="Zandvereniging"),
        *(Paragraph(text=one) for one in ("Association des gongs", "Gongbond", "Union du sable", "Rijmgilde")),
    )
    read = draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="lettre-brief.pdf")
    names = ["Association des gongs", "Gongbond", "Guilde des cloches", "Klokkenbond", "Rijmgilde", "Union du sable", "Zandvereniging"]
    assert sorted(names_in(read)) == names
    assert [reader.replace("Mme ", "") for reader in read.addressees] == ["Ada Noir, Ministre / Minister"]


def test_the_greeting_of_the_other_language_ends_the_list(catalogue: Catalogue) -> None:
    """It has neither a comma nor words of the first language."""
    text = "Kirjoitamme niiden puolesta, jotka elävät kirjoittamisesta, säveltämisestä ja piirtämisestä ja joilta kukaan ei ole kysynyt. "
    read = letter_with(
        catalogue,
        Paragraph(text="Allekirjoittajat:"),
        ListItem(text="Kellojen liitto", marker="-"),
        ListItem(text="Riimien seura", marker="-"),
        Paragraph(text="Helsingfors 5.6.2026"),
        Heading(level=1, text="Vädjan om klockor"),
        Paragraph(text="Bästa kulturminister Anna Berg"),
        Paragraph(text="Vi skriver för dem som lever av klockor och rim och som ingen har frågat. Vi ber er om en lag som skyddar dem."),
        text=text * 3,
        language="fi",
    )
    assert names_in(read) == ["Kellojen liitto", "Riimien seura"]
