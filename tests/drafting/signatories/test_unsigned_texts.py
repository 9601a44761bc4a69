"""Texts that nobody of a campaign signs: answers, drafts, bulletins; and rows, notes and answers of lists that say that somebody does not."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.signatories.who_signs import tells_of_signing
from knowledge.drafting.words.table_words import is_withdrawn
from knowledge.languages import OFFICIAL
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, letter_with, names_in

_ANSWERS = {
    "de": ("Sehr geehrte Frau Muster,", "vielen Dank für Ihr Schreiben vom 3. Mai 2025, den wir gelesen haben.", "Mit freundlichen Grüßen"),
    "en": ("Dear Madam, dear Sir,", "Thank you for your letter of 3 May 2025, which we have read.", "Yours faithfully,"),
    "fr": ("Madame, Monsieur,", "Je vous remercie de votre lettre du 3 mai 2025, que nous avons lue.", "Cordialement,"),
    "pt": ("Exmos. Senhores,", "Encarrega-me o Senhor Ministro de acusar a receção da vossa carta.", "Com os melhores cumprimentos,"),
    "fi": ("Arvoisa rouva,", "Vahvistamme kirjeenne vastaanotetuksi ja olemme lukeneet sen huolella.", "Kunnioittavasti,"),
    "et": ("Lugupeetud proua,", "Kinnitame Teie 3. mai kirja kättesaamist ja oleme selle läbi lugenud.", "Lugupidamisega"),
    "pl": ("Szanowni Państwo,", "Dziękuję za list z 3 maja 2025 r., który przeczytaliśmy.", "Z poważaniem"),
}


@pytest.mark.parametrize("language", _ANSWERS)
def test_an_answer_is_signed_by_no_campaign(catalogue: Catalogue, language: str) -> None:
    """Who thanks for a letter and closes alone is an authority or a person; the draft says that nobody was found."""
    greeting, thanks, closing = _ANSWERS[language]
    blocks = [Paragraph(text=one) for one in (greeting, thanks, BODY, f"{closing}\nDr. Muster\nMinistry of Bells")]
    read = draft(ParsedDocument(format="docx", language=language, blocks=tuple(blocks)), catalogue, name="reply.docx")
    assert names_in(read) == []
    assert "no-signatories" in [note.code for note in read.doubts]


def test_a_campaign_that_answers(catalogue: Catalogue) -> None:
    """A list of many below such thanks signs all the same."""
    names = ["Guild of Bells", "Society of Sand", "Union of Rhymes"]
    thanks = "Thank you for your letter of 3 May 2025, which we have read with care and answer together."
    blocks = [Paragraph(text="Dear Minister,"), Paragraph(text=thanks), Paragraph(text="Signed by:"), *(ListItem(text=one) for one in names)]
    assert names_in(letter_with(catalogue, *blocks)) == names


def test_an_organisation_that_answers(catalogue: Catalogue) -> None:
    """One that is surely an organisation and no authority stays."""
    thanks = "Thank you for your letter of 3 May 2025, which we have read with care and answer as follows."
    blocks = [Paragraph(text="Dear Minister,"), Paragraph(text=thanks), Paragraph(text="Yours sincerely,\nAnna Novak\nGuild of Bells")]
    assert names_in(letter_with(catalogue, *blocks, text=BODY)) == ["Guild of Bells"]


@pytest.mark.parametrize("heading", ["Signatories (to be confirmed):", "Signatories – tbc", "Signataires (à confirmer)"])
def test_a_draft_that_nobody_has_signed_yet(catalogue: Catalogue, heading: str) -> None:
    """Below such a heading nobody has signed, and what says that a text is not sent is no name."""
    lines = ["Guild of Bells – tbc", "Society of Sand – probably", "RIMA – awaiting legal check", "DRAFT v4 – NOT SENT"]
    read = letter_with(catalogue, Paragraph(text=heading), *(Paragraph(text=one) for one in lines))
    assert names_in(read) == []
    assert "no-signatories" in [note.code for note in read.doubts]


def test_a_numbered_bulletin_tells_of_letters(catalogue: Catalogue) -> None:
    """Its title may speak of a letter that others have sent."""
    blocks = (
        Heading(level=1, text="Newsflash #5: vote, court case, joint letter"),
        Paragraph(text="Last week 24 organisations including the Guild of Bells, GESAC and IMPALA sent a joint letter to all Members."),
    )
    read = draft(ParsedDocument(format="eml", blocks=blocks), catalogue, name="news.eml")
    assert (names_in(read), read.kind) == ([], "other")


_TOLD_OF = {
    "bg": "Изявлението беше подписано от гилдията", "cs": "Prohlášení podepsal i cech zvonů", "da": "Erklæringen er underskrevet af lauget",
    "de": "Die Erklärung wurde von der Gilde unterzeichnet", "el": "Η δήλωση υπογράφηκε από τη συντεχνία",
    "en": "The statement was signed by the guild", "es": "La declaración ha sido firmada por el gremio", "et": "Avalduse allkirjastas gild",
    "fi": "Kannanoton allekirjoitti kilta", "fr": "La déclaration a été signée par la guilde", "ga": "Shínigh an gild an ráiteas",
    "hr": "Izjavu je potpisao ceh", "hu": "A nyilatkozatot aláírta a céh", "it": "La dichiarazione è stata firmata dalla gilda",
    "lt": "Pareiškimą pasirašė gildija", "lv": "Paziņojumu parakstīja ģilde", "mt": "Id-dikjarazzjoni ġiet iffirmata mill-gilda",
    "nl": "De verklaring werd door het gilde ondertekend", "pl": "Oświadczenie podpisała gildia", "pt": "A declaração foi assinada pela guilda",
    "ro": "Declarația a fost semnată de breaslă", "sk": "Vyhlásenie podpísal cech", "sl": "Izjavo je podpisal ceh",
    "sv": "Uttalandet har undertecknats av gillet",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(OFFICIAL))
def test_a_report_that_tells_of_signing(language: str) -> None:
    """That somebody has signed a letter or statement is understood in every language; a letter alone or a signature alone is not enough."""
    assert tells_of_signing([Paragraph(text=_TOLD_OF[language])])
    assert not tells_of_signing([Paragraph(text="Gong 42")])


def test_a_newsletter_that_tells_who_has_signed(catalogue: Catalogue) -> None:
    """It names nobody, but an editor is told that there are names; one that tells of other things brings no such doubt."""
    told = ("Our statement went out on Friday. It was signed by the Guild of Bells and the Union of Sand.", "The choir meets on Friday.")
    codes = []
    for text in told:
        blocks = (Paragraph(text="Newsletter no. 42 – October 2025"), Heading(level=1, text="What is on"), Paragraph(text=f"{text} {BODY}"))
        read = draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="news.html")
        assert names_in(read) == []
        codes.append([note.code for note in read.doubts])
    assert ["no-signatories" in found for found in codes] == [True, False]


@pytest.mark.parametrize("remark", ["STRUCK – asked to be removed 18/7", "gestrichen", "biffé à sa demande", "skreślone"])
def test_a_struck_row(catalogue: Catalogue, remark: str) -> None:
    """Beside a name such a remark takes it back, in a table and in a line."""
    rows = (("Organisation", "Remark"), ("Guild of Bells", ""), ("Society of Sand", ""), ("Gong Association", remark))
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))
    assert names_in(read) == ["Guild of Bells", "Society of Sand"]
    assert is_withdrawn(f"Gong Association ({remark})")


@pytest.mark.parametrize(
    "note",
    [
        "Dokuments parakstīts ar drošu elektronisko parakstu un satur laika zīmogu",
        "Dieses Schreiben wurde mit einer qualifizierten elektronischen Signatur versehen",
        "Documento firmato digitalmente ai sensi della legge",
    ],
)
def test_notes_on_electronic_signatures(catalogue: Catalogue, note: str) -> None:
    """They stand below signatures and sign nothing."""
    names = ["Guild of Bells", "Society of Sand", "Union of Rhymes"]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Paragraph(text=", ".join(names)), Paragraph(text=note))
    assert names_in(read) == names
