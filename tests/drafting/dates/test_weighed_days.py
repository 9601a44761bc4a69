"""Which of several days is the text's own: by the words next to each, in heads, stamps, minutes, petitions and the small print below lists."""

from __future__ import annotations

import pytest

from knowledge.drafting.dates.dating import date_of
from knowledge.loaders.parsed import Block, Paragraph, ParsedDocument, Table

_BODY = Paragraph(text="Our members ring bells, and nobody has asked them whether machines may copy what they have learnt over many years.")


def _day(language: str, *blocks: Block, below: bool = False) -> str | None:
    ordered = (_BODY, _BODY, *blocks) if below else (*blocks, _BODY, _BODY)
    return date_of(ParsedDocument(format="text", blocks=ordered), language, "a.txt").date


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "LIMERICK, 3 March 2025: Associations of ringers have today warned against new rules that would let machines copy bells."),
        ("fr", "LILLE, le 3 mars 2025 : Les associations de sonneurs mettent en garde contre des règles qui laisseraient copier les cloches."),
        ("nl", "GENT, 3 maart 2025: Verenigingen van klokkenluiders waarschuwen voor regels waardoor machines hun werk mogen kopiëren."),
        ("pt", "BRAGA, 3 de março de 2025: As associações de sineiros alertam para regras que deixariam copiar os sinos sem licença."),
        ("sk", "NITRA, 3. marca 2025: Združenia zvonárov dnes varovali pred pravidlami, podľa ktorých by stroje mohli kopírovať zvony."),
    ],
)
def test_place_and_day_before_a_colon(language: str, line: str) -> None:
    """A release begins its first sentence with them; the day of a study further down is another."""
    study = Paragraph(text="CISAC has published a study.")
    assert _day(language, Paragraph(text=line), study) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By the Guild of Ringers Launched 3 March 2025 Closes 30 June 2025"),
        ("fr", "Lancée le 3 mars 2025 Clôture le 30 juin 2025"),
        ("it", "Lanciata il 3 marzo 2025 · si chiude il 30 giugno 2025"),
        ("ro", "Lansată la 3 martie 2025 Se închide la 30 iunie 2025"),
        ("sl", "Objavljeno 3. marca 2025, podpisovanje možno do 30. junija 2025"),
        ("cs", "Zveřejněno 3. března 2025, sběr podpisů do 30. června 2025"),
    ],
)
def test_a_petition_that_opens_and_closes(language: str, line: str) -> None:
    """Of two days the one behind the word for beginning is the text's."""
    assert _day(language, Paragraph(text=line)) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "We thank the fund for a grant, which is no signatory. 45 guilds had signed when the letter was sent on Monday, 3rd March 2025. "
         "Page revised 21/01/2026 (spelling of two names)."),
        ("fr", "Nous remercions le fonds pour son aide, il n’est pas signataire. 45 guildes avaient signé quand la lettre a été envoyée le "
         "lundi 3 mars 2025. Page revue le 21 janvier 2026 (deux noms)."),
        ("de", "Wir danken der Stiftung für ihre Hilfe, sie zählt nicht zu den Unterzeichnern. 45 Gilden hatten gezeichnet, als der Brief am "
         "3. März 2025 versandt wurde. Seite überarbeitet am 21.1.2026 (zwei Namen)."),
        ("es", "Agradecemos a la fundación su ayuda; no es firmante de este texto. 45 gremios habían firmado cuando la carta fue enviada el "
         "3 de marzo de 2025. Página revisada el 21/01/2026 (dos nombres)."),
        ("sv", "Vi tackar stiftelsen för dess bidrag, den hör inte till undertecknarna. 45 skrån hade skrivit på när brevet skickades den "
         "3 mars 2025. Sidan reviderad 21 januari 2026 (stavningen av två namn)."),
    ],
)  # fmt: skip
def test_when_the_letter_was_sent_in_the_small_print(language: str, line: str) -> None:
    """A long paragraph below a list tells it in one of its sentences."""
    assert _day(language, Paragraph(text="Guild of Bells"), Paragraph(text=line), below=True) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "stamp", "day"),
    [
        ("pl", "WPŁYNĘŁO\n7 MAR. 2025", "Kielce, dnia 3 marca 2025 r. L.dz. 7/2025"),
        ("de", "EINGEGANGEN\n7. März 2025", "Graz, am 3. März 2025"),
        ("it", "PERVENUTO\n7 marzo 2025", "Bari, 3 marzo 2025 Prot. n. 12/2025"),
        ("cs", "DORUČENO\n7. 3. 2025", "Zlín 3. března 2025 Č. j. 12/2025"),
        ("en", "RECEIVED\n7 March 2025", "Galway, 3 March 2025 Ref. 12/2025"),
        ("lt", "GAUTA\n2025-03-07", "Kaunas, 2025 m. kovo 3 d."),
        ("sv", "INKOM\n2025-03-07", "Umeå den 3 mars 2025"),
    ],
)
def test_a_stamp_of_receipt(language: str, stamp: str, day: str) -> None:
    """An office stamps the day on which a letter came in; the number of the file behind the letter's own day is no part of that."""
    for blocks in ((stamp, day), (day, stamp)):
        assert _day(language, *(Paragraph(text=text) for text in blocks)) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "time", "there", "checked"),
    [
        ("fi", "Aika", "Läsnä", "Tarkastettu 12.3.2025"),
        ("sv", "Tid", "Närvarande", "Justerat 12.3.2025"),
        ("de", "Zeit", "Anwesend", "Geprüft 12.3.2025"),
        ("sl", "Termin", "Prisotni", "Preverjeno 12. 3. 2025"),
        ("et", "Aeg", "Kohal", "Kontrollitud 12.3.2025"),
    ],
)
def test_the_day_of_a_meeting_in_minutes(language: str, time: str, there: str, checked: str) -> None:
    """What a meeting has adopted is of its day, not of the one on which the minutes were checked."""
    head = Table(rows=(("Forum", f"3/2025\n{checked}"),))
    meeting = Table(rows=((time, "3.3.2025 13.00–15.10"), ("X", "Hall of Bells"), (there, "Ann Berg"), ("Y", "Ivo Kos"), ("Z", "Ada Lind")))
    assert _day(language, head, meeting) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "head", "end"),
    [
        ("es", "Presentado en el Ateneo de Cádiz el tres de marzo de dos mil veinticinco", "Escriba antes del 30 de junio de 2025."),
        ("pt", "Apresentado no Teatro de Évora a 3 de março de 2025", "Escreva até 30 de junho de 2025."),
        ("fr", "Présenté à la Maison des cloches le 3 mars 2025", "Écrivez avant le 30 juin 2025."),
        ("de", "Vorgestellt im Haus der Glocken am 3. März 2025", "Schreiben Sie uns vor dem 30. Juni 2025."),
        ("nl", "Voorgelezen in het Huis der Klokken op 3 maart 2025", "Schrijf ons uiterlijk 30 juni 2025."),
        ("hr", "Predstavljeno u Kući zvona 3. ožujka 2025.", "Pišite najkasnije do 30. lipnja 2025."),
    ],
)
def test_where_a_text_was_presented_and_until_when_to_write(language: str, head: str, end: str) -> None:
    """The line below the title says where it was made public; the last one until when others may join."""
    assert _day(language, Paragraph(text=head), _BODY, Paragraph(text=end)) == "2025-03-03"


@pytest.mark.parametrize(
    ("language", "signed"),
    [("en", "(digitally signed 15.12.2025)"), ("et", "(allkirjastatud digitaalselt 15.12.2025)"), ("sk", "(vlastnoručný podpis 15.12.2025)")],
)
def test_the_day_of_a_digital_signature(language: str, signed: str) -> None:
    """A text is dated by its head rather than by when its file was signed; where nothing else dates it, by that."""
    assert _day(language, Paragraph(text="Nitra 12. 12. 2025"), _BODY, _BODY, Paragraph(text=signed)) == "2025-12-12"
    assert _day(language, _BODY, _BODY, Paragraph(text=signed)) == "2025-12-15"


@pytest.mark.parametrize(("language", "line"), [("en", "Tues., 7 July ’26"), ("de", "Cork, 7. Juli ’26"), ("nl", "7 juli '26")])
def test_years_without_their_century(language: str, line: str) -> None:
    assert _day(language, Paragraph(text=line)) == "2026-07-07"
