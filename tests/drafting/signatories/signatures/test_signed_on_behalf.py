"""Signatures of a person above "on behalf of" and a name, whatever article and case the language has there. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_CLOSINGS = {
    "de": "Mit freundlichen Grüßen", "fr": "Veuillez agréer nos salutations distinguées.", "it": "Distinti saluti",
    "es": "Atentamente,", "pt": "Com os melhores cumprimentos,", "nl": "Met vriendelijke groet,", "pl": "Z poważaniem",
    "en": "Yours sincerely,", "el": "Με εκτίμηση,", "mt": "Dejjem tiegħek", "cs": "S pozdravem",
}  # fmt: skip
_TEXTS = {
    "it": "Scriviamo perché chi vive di scrittura, di musica e di disegno non è stato ascoltato, e chiediamo regole chiare.",
    "es": "Escribimos porque nadie ha preguntado a quienes viven de la escritura, de la música y del dibujo, y pedimos reglas claras.",
    "pt": "Escrevemos porque ninguém perguntou a quem vive da escrita, da música e do desenho, e pedimos regras claras para todos.",
    "nl": "Wij schrijven omdat niemand heeft gevraagd aan wie van schrijven, muziek en tekenen leeft, en wij vragen om duidelijke regels.",
    "el": "Γράφουμε για κανόνες που κανείς δεν μπορεί να τηρήσει και για ανθρώπους που ζουν από τη γραφή, τη μουσική και το σχέδιο.",
    "mt": "Qed niktbu dwar regoli li ħadd ma jista’ jżomm u dwar nies li jgħixu mill-kitba, mill-mużika u mit-tpinġija.",
    "cs": "Píšeme o pravidlech, která nikdo nemůže dodržet, a o lidech, kteří žijí z psaní, hudby a kreslení, a žádáme jasná pravidla.",
    **TEXTS,
}
_SIGNED = {
    "de": [
        ("im Namen der GEMA", "GEMA"),
        ("im Namen des Bundesverbands freier Glockengießer e. V.", "Bundesverband freier Glockengießer e. V."),
        ("im Auftrag des Sandkünstler-Verbands", "Sandkünstler-Verband"),
        ("i. V. des Deutschen Netzwerks der Reime", "Deutsches Netzwerk der Reime"),
        ("im Namen der Freien Gongakademie", "Freie Gongakademie"),
    ],
    "fr": [
        ("au nom de la Guilde des cloches", "Guilde des cloches"),
        ("au nom du Syndicat du sable", "Syndicat du sable"),
        ("au nom de l’Union des rimes", "Union des rimes"),
        ("pour le compte du Syndicat National de l’Edition", "Syndicat National de l’Edition"),
    ],
    "it": [
        ("a nome della Gilda delle campane", "Gilda delle campane"),
        ("per conto dell’Unione della sabbia", "Unione della sabbia"),
        ("a nome del Forum delle rime", "Forum delle rime"),
    ],
    "es": [("en nombre de la Unión de la Arena", "Unión de la Arena"), ("en nombre del Gremio de Campanas", "Gremio de Campanas")],
    "pt": [("em nome da União da Areia", "União da Areia"), ("em nome do Grémio dos Sinos", "Grémio dos Sinos")],
    "nl": [("namens de Unie van het Zand", "Unie van het Zand"), ("namens het Gilde van Klokken", "Gilde van Klokken")],
    "en": [("on behalf of the Guild of Bells", "Guild of Bells"), ("for and on behalf of the Union of Sand", "Union of Sand")],
    "el": [("εκ μέρους του Συνδέσμου Καμπάνων", "Συνδέσμου Καμπάνων"), ("για λογαριασμό της GESAC", "GESAC")],
    "mt": [("f’isem l-Għaqda tal-Qniepen", "Għaqda tal-Qniepen"), ("f’isem il-Federazzjoni tar-Ramel", "Federazzjoni tar-Ramel")],
    "cs": [("jménem Svazu zvonů", "Svaz zvonů"), ("jménem Asociace písku", "Asociace písku")],
    "pl": [("w imieniu Związku Rymów", "Związek Rymów"), ("w imieniu Gildii Dzwonów", "Gildia Dzwonów")],
}
_PERSONS = ["Anna Novak", "Ivo Kral", "Petr Malik", "Lena Falk", "Ada Berg"]


@pytest.mark.parametrize("language", _SIGNED)
def test_no_article_or_case_loses_a_name(catalogue: Catalogue, language: str) -> None:
    """Each paragraph is a person and below it for whom the person signs; each name comes back in the nominative, without the link."""
    lines = [Paragraph(text=f"{person}\n{line}") for person, (line, _) in zip(_PERSONS, _SIGNED[language], strict=False)]
    read = letter_with(catalogue, Paragraph(text=_CLOSINGS[language]), *lines, text=2 * _TEXTS[language], language=language)
    assert names_in(read) == [name for _, name in _SIGNED[language]]
    assert [one.person for one in read.signatories] == _PERSONS[: len(lines)]


@pytest.mark.parametrize(
    "name",
    [
        "Bundesverband der Glocken", "Haus des Verbands", "Frauen Initiative", "Medien Union", "Deutsche Gongakademie",
        "Initiative Deutschen Liedguts", "Verein der Deutschen Glockengesellschaft",
    ],
)  # fmt: skip
def test_names_in_the_nominative_stay(name: str) -> None:
    """What is no case of the noun that says what a name names is left as it is."""
    assert in_nominative(name, "de") == name


@pytest.mark.parametrize(
    ("language", "link", "name"),
    [
        ("de", "mit Vollmacht und im Sinne des", "Glockenbunds der Nordmark"),
        ("fr", "avec mandat et pour les besoins de la", "Guilde des cloches"),
        ("en", "with a mandate and in the spirit of the", "Guild of Bells"),
    ],
)
def test_what_a_signature_names_in_unknown_words_is_doubted(catalogue: Catalogue, language: str, link: str, name: str) -> None:
    """A line below a person that is left out since its words are not known is told of; who is read is not."""
    others = [Paragraph(text=f"{person}\n{known}") for person, known in (("Anna Novak", "GESAC"), ("Ivo Kral", "IFPI"))]
    signed = [Paragraph(text=_CLOSINGS[language]), *others, Paragraph(text=f"Lena Falk\n{link} {name}")]
    read = letter_with(catalogue, *signed, text=2 * _TEXTS[language], language=language)
    assert names_in(read) == ["GESAC", "IFPI"]
    assert [note.params["name"] for note in read.doubts if note.code == "left-out-signatory"] == [f"{link} {name}"]
