"""Sentences that say who gives a text: behind or before its verb, before "on behalf of", together with others in another case."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, OPENINGS, letter_with, names_in

_FURTHER = {
    "en": BODY,
    "et": "Ilma selgete reegliteta ei saa keegi, kes kirjutamisest elab, kaitsta seda, mis talle kuulub. " * 3,
    "fr": "Sans règles claires, personne qui vit de l’écriture ne peut défendre ce qui lui appartient depuis toujours. " * 3,
    "lv": "Bez skaidriem noteikumiem neviens, kas dzīvo no rakstīšanas, nevar aizstāvēt to, kas viņam pieder. " * 3,
    "mt": "Mingħajr regoli ċari ħadd li jgħix mill-kitba ma jista’ jiddefendi dak li hu tiegħu minn dejjem. " * 3,
    "nl": "Zonder duidelijke regels kan niemand die van schrijven leeft verdedigen wat van hem is geweest. " * 3,
    "pl": "Bez jasnych zasad nikt, kto żyje z pisania, nie może bronić tego, co do niego należy od lat. " * 3,
    "pt": "Sem regras claras ninguém que viva da escrita pode defender aquilo que sempre lhe pertenceu. " * 3,
}


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        ("de", "Diese Erklärung wird abgegeben vom Bund der Glocken, vom Verein Sand und von der Gilde der Gongs.", 3),
        ("en", "This reply is submitted jointly by the Guild of Bells; the Union of Sand; and the Forum of Gongs, a section of GOB.", 3),
        ("et", "Selle avalduse on esitanud Kellade Liit, Liiva Ühing ja Gongide Gild.", 3),
        ("fr", "Le présent communiqué est publié conjointement par l’Union des cloches, le Syndicat du sable et la Guilde des gongs.", 3),
        ("hu", "Ezt a nyilatkozatot a Harangok Szövetsége, a Homok Egyesület és a Gongok Céhe adja ki.", 3),
        ("lv", "Šo paziņojumu pieņēma Zvanu biedrība, Smilšu savienība un Gongu ģilde.", 3),
        ("mt", "Din id-dikjarazzjoni ġiet adottata mill-Unjoni tal-Qniepen, l-Għaqda Ramel u l-Assoċjazzjoni Gongs.", 3),
        ("nl", "Deze brief is opgesteld door de Bond van Klokken, Rijmo, de Vereniging Zand en het Gilde van Gongen.", 4),
        ("pl", "Niniejsze stanowisko przyjęły Związek Dzwonów, Stowarzyszenie Piasku i Gildia Gongów.", 3),
        ("pt", "Esta declaração é subscrita pela União dos Sinos, pela Associação Areia e pelo Grémio dos Gongos.", 3),
    ],
)
def test_who_gives_this_text(catalogue: Catalogue, language: str, sentence: str, names: int) -> None:
    """A sentence about this text with a verb for giving it names its senders, in a paragraph and in a note to a release."""
    text = _FURTHER.get(language) or OPENINGS[language]
    found = names_in(letter_with(catalogue, Paragraph(text=sentence), text=text, language=language))
    assert len(found) == names
    assert all(name in sentence for name in found)
    head = (Heading(level=1, text="Rules"), Paragraph(text=text), ListItem(text=sentence), ListItem(text=text))
    assert names_in(draft(ParsedDocument(format="docx", language=language, blocks=head), catalogue, name="a.docx")) == found


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        ("et", "Kirjutame Teile Kellade Liidu, Liiva Ühingu ja Gongide Gildi nimel.", ["Kellade Liit", "Liiva Ühing", "Gongide Gild"]),
        ("fi", "Kirjoitamme Teille Kellojen liiton ja Hiekkayhdistyksen puolesta.", ["Kellojen liitto", "Hiekkayhdistys"]),
        ("lv", "Rakstām Jums Zvanu biedrības un Smilšu savienības vārdā.", ["Zvanu biedrība", "Smilšu savienība"]),
        ("lt", "Kreipiamės į Jus Varpų sąjungos ir Smėlio draugijos vardu.", ["Varpų sąjunga", "Smėlio draugija"]),
    ],
)
def test_on_behalf_of_bodies_named_before(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Where "on behalf of" stands last, the names before it are taken back to the nominative."""
    text = _FURTHER.get(language) or OPENINGS[language]
    assert names_in(letter_with(catalogue, Paragraph(text=f"{sentence} {text}"), text=text, language=language)) == names


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "pl",
            "Kraków, 3 maja 2025 r. (PAP) – Związek Dzwonów, Stowarzyszenie Piasku i Gildia Gongów, razem z Polską Izbą Rymów (PIR) oraz "
            "Polskim Związkiem Kowali, apelują do rządu, aby nie czekał z przepisami.",
            ["Związek Dzwonów", "Stowarzyszenie Piasku", "Gildia Gongów", "Polska Izba Rymów (PIR)", "Polski Związek Kowali"],
        ),
        (
            "cs",
            "Praha, 3. května 2025 (ČTK) – Svaz zvonů, Spolek písku a Gilda gongů, společně s Českou komorou rýmů (ČKR) a Českým svazem "
            "kovářů, vyzývají vládu, aby s pravidly nečekala.",
            ["Svaz zvonů", "Spolek písku", "Gilda gongů", "Česká komora rýmů (ČKR)", "Český svaz kovářů"],
        ),
        (
            "sk",
            "Bratislava, 3. mája 2025: Zväz zvonov, Spolok piesku a Gilda gongov spolu so Slovenskou komorou rýmov vyzývajú vládu, aby "
            "s pravidlami nečakala.",
            ["Zväz zvonov", "Spolok piesku", "Gilda gongov", "Slovenská komora rýmov"],
        ),
        (
            "en",
            "BRUSSELS, 3 May 2025 (GLOBE) - The Guild of Bells, the Union of Sand and the Forum of Gongs, together with the League of Rhymes "
            "(LOR), call on the government not to wait any longer.",
            ["Guild of Bells", "Union of Sand", "Forum of Gongs", "League of Rhymes (LOR)"],
        ),
    ],
)
def test_together_with_others(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Behind place, day and agency the subject of the first sentence signs, and so do those with whom it asks, as they are called."""
    head = (Heading(level=1, text="Rules for bells"), Paragraph(text=sentence))
    assert names_in(draft(ParsedDocument(format="text", language=language, blocks=head), catalogue, name="a.txt")) == names


@pytest.mark.parametrize(
    ("language", "name", "nominative"),
    [
        ("hr", "Hrvatskim društvom zvonara", "Hrvatsko društvo zvonara"),
        ("sl", "Slovensko zvezo zvonov", "Slovenska zveza zvonov"),
        ("cs", "Obcí rýmařů", "Obec rýmařů"),
        ("fi", "Suomen Kellojärjestön", "Suomen Kellojärjestö"),
        ("de", "Bund der Glocken", "Bund der Glocken"),
    ],
)
def test_nominatives(language: str, name: str, nominative: str) -> None:
    """A noun and its adjective come back to the nominative; names without a listed form stay."""
    assert in_nominative(name, language) == nominative


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("fi", "Savimuusikkojen Liitto jätti asian hallituksensa ratkaistavaksi ja ilmoitti yhtyvänsä kannanottoon.", "Savimuusikkojen Liitto"),
        ("de", "Der Bund der Trommeln tritt bei und hat den Aufruf am Montag gelesen.", "Bund der Trommeln"),
    ],
)
def test_who_says_that_it_joins(catalogue: Catalogue, language: str, sentence: str, name: str) -> None:
    """Who joins by a sentence below the list signs; a label above further names is no such sentence."""
    names = {"fi": ["Kellojen liitto", "Hiekkayhdistys", "Gongien kilta"], "de": ["Bund der Glocken", "Verein Sand", "Gilde der Gongs"]}
    heading = Heading(level=3, text={"fi": "Allekirjoittajat", "de": "Unterzeichner"}[language])
    items = [ListItem(text=one) for one in names[language]]
    read = letter_with(catalogue, heading, *items, Paragraph(text=sentence), text=OPENINGS[language], language=language)
    assert names_in(read) == [*names[language], name]


@pytest.mark.parametrize(
    ("name", "nominative"),
    [
        ("Towarzystwa Dziennikarskiego", "Towarzystwo Dziennikarskie"),
        ("Izby Gospodarczej", "Izba Gospodarcza"),
        ("Związku Filmowego", "Związek Filmowy"),
        ("Federacji Europejskiej", "Federacja Europejska"),
        ("Związku Teatru Polskiego", "Związek Teatru Polskiego"),
        ("Stowarzyszenia Filmowców Polskich", "Stowarzyszenie Filmowców Polskich"),
    ],
)
def test_polish_adjectives_behind_the_noun(name: str, nominative: str) -> None:
    """The last word of a name is the noun's own where nothing stands between."""
    assert in_nominative(name, "pl") == nominative
