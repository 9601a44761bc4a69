"""A body that speaks of a letter, call or position of others: it sends the text, they do not. Names are invented or of the register."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument

_SAID = {
    "en": "IFPI asks the ministry to reject the delay, since nobody can wait for bells any longer, says IFPI.",
    "de": "IFPI fordert das Ministerium auf, den Aufschub abzulehnen, weil niemand länger auf Glocken warten kann, so IFPI.",
    "fr": "IFPI demande au ministère de refuser le report, car personne ne peut attendre les cloches plus longtemps, selon IFPI.",
}


def _read(catalogue: Catalogue, language: str, *paragraphs: str, title: str = "IFPI: statement") -> Draft:
    blocks = (Heading(level=1, text=title), *(Paragraph(text=text) for text in paragraphs))
    return draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="statement.docx")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "IFPI welcomes the open letter of 3 June by FEP, CEATL, EIBF and 12 other bodies, which it did not sign for want of time."),
        ("en", "IFPI welcomes the open letter signed by FEP, CEATL and EIBF earlier this week."),
        ("en", "IFPI has not signed the letter of FEP, CEATL and EIBF to the ministry."),
        ("en", "IFPI supports the position of FEP, CEATL and EIBF on remuneration."),
        ("en", "IFPI applauds the call of FEP, CEATL and EIBF for fair rules."),
        ("en", "IFPI welcomes the writers and translators of FEP, CEATL and EIBF in this debate."),
        ("de", "IFPI begrüßt den offenen Brief von FEP, CEATL und EIBF an das Ministerium."),
        ("de", "IFPI unterstützt die Forderung von FEP, CEATL und EIBF nach fairen Regeln."),
        ("fr", "IFPI salue la lettre ouverte de FEP, CEATL et EIBF au ministère."),
        ("fr", "IFPI soutient l’appel de FEP, CEATL et EIBF en faveur de règles justes."),
    ],
)
def test_a_body_that_speaks_of_the_letter_of_others(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Only the one that speaks is named."""
    assert [one.org for one in _read(catalogue, language, sentence, _SAID[language]).signatories] == ["ifpi"]


@pytest.mark.parametrize(
    "sentence",
    [
        "IFPI welcomes the joint letter of 4 May by FEP, CEATL, EIBF and 27 other bodies.",
        "IFPI salue la lettre du 4 mai de FEP, CEATL, EIBF et de 27 autres associations.",
    ],
)
def test_others_of_whom_the_first_sentence_tells_publish_nothing(catalogue: Catalogue, sentence: str) -> None:
    """What stands between the commas of a sentence is no letterhead."""
    assert _read(catalogue, "en", sentence, _SAID["en"], title="A statement on rules").publisher in (None, "IFPI")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The writers and translators of FEP, CEATL and EIBF ask the ministry to reject the text and to listen to them."),
        ("de", "Die Autorinnen und Übersetzer von FEP, CEATL und EIBF bitten das Ministerium, den Text abzulehnen und sie anzuhören."),
        ("fr", "Les auteurs et traducteurs de FEP, CEATL et EIBF demandent au ministère de refuser le texte et de les entendre."),
    ],
)
def test_bodies_whose_members_speak(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Behind what their members are called, the names are those of the senders."""
    assert [one.org for one in _read(catalogue, language, sentence, title="Rules").signatories] == ["fep", "ceatl", "eibf"]
