"""Resolutions of one body, whose assembly the head names: the body signs, in the form in which it calls itself."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import names_in

_HEADS = {
    "lv": ["Zvanu lējēju biedrības kopsapulces rezolūcija", "Zvanu lējēju biedrības kopsapulce,", "nolemj:"],
    "hr": ["Rezolucija", "Skupština Društva ljevača zvona,", "donosi sljedeće:"],
    "pl": ["Uchwała nr 4", "Walnego Zgromadzenia Stowarzyszenia Ludwisarzy Polskich", "postanawia się:"],
    "en": ["Resolution of the annual general meeting of the Guild of Bell Founders", "We note:"],
    "fr": ["Résolution", "L’assemblée générale de la Fédération des Fondeurs de Cloches,", "décide :"],
    "sv": ["Uttalande från Svenska Klockgjutares Förbunds årsmöte", "Mötet beslutar:"],
    "et": ["Kellavalajate Liidu üldkogu otsus", "Üldkogu otsustas:"],
    "hu": ["A Magyar Harangöntők Szövetsége közgyűlésének határozata", "A közgyűlés úgy határoz:"],
}
_NAMES = {
    "lv": "Zvanu lējēju biedrība", "hr": "Društvo ljevača zvona", "pl": "Stowarzyszenie Ludwisarzy Polskich", "en": "Guild of Bell Founders",
    "fr": "Fédération des Fondeurs de Cloches", "sv": "Svenska Klockgjutares Förbund", "et": "Kellavalajate Liit",
    "hu": "Magyar Harangöntők Szövetsége",
}  # fmt: skip
_TEXTS = {
    "lv": "ka rakstnieku, tulkotāju un dzejnieku darbi bez atļaujas atrodami datu kopās, un neviens viņiem nav jautājis",
    "hr": "da se djela pisaca, prevoditelja i pjesnika bez dopuštenja nalaze u bazama podataka i da ih nitko nije pitao",
    "pl": "że utwory pisarzy, tłumaczy i poetów bez zgody znalazły się w zbiorach danych i że nikt ich nie zapytał",
    "en": "that the works of writers, translators and poets are found in collections of data without a licence and that nobody asked them",
    "fr": "que les œuvres des écrivains, traducteurs et poètes se trouvent sans autorisation dans des bases de données",
    "sv": "att verk av författare, översättare och poeter finns i datamängder utan tillstånd och att ingen frågat",
    "et": "et kirjanike, tõlkijate ja luuletajate teosed on loata andmekogudes ning keegi ei ole küsinud",
    "hu": "hogy az írók, fordítók és költők művei engedély nélkül kerültek az adathalmazokba, és senki sem kérdezte őket",
}


def _resolution(language: str, *below: Block) -> ParsedDocument:
    head, *lines = _HEADS[language]
    text = [Paragraph(text=line) for line in lines]
    items = [ListItem(text=f"{_TEXTS[language]};", marker="1."), ListItem(text=f"{_TEXTS[language]}.", marker="2.")]
    return ParsedDocument(format="docx", language=language, blocks=(Heading(level=1, text=head), *text, *items, *below))


@pytest.mark.parametrize("language", _HEADS)
def test_resolutions_of_assemblies(catalogue: Catalogue, language: str) -> None:
    assert names_in(draft(_resolution(language), catalogue, name="a.docx")) == [_NAMES[language]]


def test_resolutions_that_others_sign(catalogue: Catalogue) -> None:
    """Who signs a resolution in a list does so instead of the one whose assembly it was written for."""
    names = ["Union of Rhymes", "Federation of Drums"]
    below = [Heading(level=2, text="Signatories"), *(ListItem(text=name, marker="-") for name in names)]
    assert names_in(draft(_resolution("en", *below), catalogue, name="a.docx")) == names


def test_assemblies_of_several_bodies(catalogue: Catalogue) -> None:
    """Of two assemblies in the head none is told to be the one that resolves."""
    lines = ["Resolution on the general assembly of the Guild of Bell Founders", "and the congress of the Union of Rhymes"]
    parsed = ParsedDocument(format="docx", blocks=tuple(Paragraph(text=line) for line in (*lines, f"It is said {_TEXTS['en']}.")))
    assert names_in(draft(parsed, catalogue, name="a.docx")) == []


@pytest.mark.parametrize("language", ["pl", "en", "fr"])
def test_an_assembly_below_the_letterhead_of_its_body(catalogue: Catalogue, language: str) -> None:
    """Where the head says nothing but that the assembly has resolved it, the body is the one named above."""
    heads = {
        "pl": ("Uchwała nr 4", "Walnego Zebrania Członków z dnia 21 marca 2026 r."),
        "en": ("Resolution no. 4", "of the general assembly of 21 March 2026"),
        "fr": ("Résolution n° 4", "de l’assemblée générale du 21 mars 2026"),
    }
    lines = (_NAMES[language].upper(), *heads[language], f"{_TEXTS[language]}.", f"{_TEXTS[language]}.")
    parsed = ParsedDocument(format="docx", language=language, blocks=tuple(Paragraph(text=line) for line in lines))
    assert names_in(draft(parsed, catalogue, name="a.docx")) == [_NAMES[language].upper()]
