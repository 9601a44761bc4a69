"""Statements without a list that name who issues them in a sentence, and numbers of others than those who sign."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import letter_with, names_in


def _statement(catalogue: Catalogue, *paragraphs: str, language: str = "en") -> list[str]:
    head = (Heading(level=1, text="A joint reaction"), *(Paragraph(text=text) for text in paragraphs))
    return names_in(draft(ParsedDocument(format="html", language=language, blocks=head), catalogue, name="page.html"))


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "en",
            "Following yesterday’s vote, the Guild of Bells (GOB), the Union of Sand Artists (USA) and its sister union for stone, the "
            "Society of Stone Artists (SOSA), Kelpie and the Forum of Rhymes welcome the clear majority by which the report was adopted.",
            ["Guild of Bells (GOB)", "Union of Sand Artists (USA)", "Society of Stone Artists (SOSA)", "Kelpie", "Forum of Rhymes"],
        ),
        (
            "fr",
            "Dans ce contexte, la Guilde des cloches, gongs et carillons (GCGC) ; l’Union des sables ; la Société des auteurs de rimes, "
            "d’odes et de ballades ; la Ligue des mimes ; et le Syndicat de la danse rurale, urbaine et scénique demandent une réponse.",
            [
                "Guilde des cloches, gongs et carillons (GCGC)",
                "Union des sables",
                "Société des auteurs de rimes, d’odes et de ballades",
                "Ligue des mimes",
                "Syndicat de la danse rurale, urbaine et scénique",
            ],
        ),
        (
            "it",
            "Alla luce di questo voto, la Gilda delle Campane, l’Unione della Sabbia e il Forum delle Rime chiedono al Governo regole chiare.",
            ["Gilda delle Campane", "Unione della Sabbia", "Forum delle Rime"],
        ),
        (
            "pl",
            "W związku z wczorajszym głosowaniem Stowarzyszenie Dzwonów, Związek Piaskarzy, Gildia Rymów oraz Izba Gongów apelują do rządu.",
            ["Stowarzyszenie Dzwonów", "Związek Piaskarzy", "Gildia Rymów", "Izba Gongów"],
        ),
        (
            "cs",
            "Dnes Svaz zvonařů, Asociace Gongů a Spolek pískových umělců vyzývají vládu, aby jasná pravidla platila pro všechny.",
            ["Svaz zvonařů", "Asociace Gongů", "Spolek pískových umělců"],
        ),
        (
            "sv",
            "I ett gemensamt upprop till minister Anna Novak kräver Klockornas Riksförbund, Svenska Gongföreningen samt Sandmålarnas Förbund "
            "att regeringen tillsätter en utredning.",
            ["Klockornas Riksförbund", "Svenska Gongföreningen", "Sandmålarnas Förbund"],
        ),
        (
            "da",
            "I et fælles opråb til minister Anna Novak kræver Klokkernes Forbund, Dansk Gongforening samt Sandmalernes Forening, at regeringen "
            "nedsætter et udvalg.",
            ["Klokkernes Forbund", "Dansk Gongforening", "Sandmalernes Forening"],
        ),
    ],
)
def test_names_behind_words_that_lead_to_them(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """A sentence that says what its senders do may begin with when or why."""
    assert (
        _statement(catalogue, sentence, "Nothing else is said of them here, and nothing else is asked of anybody today.", language=language)
        == names
    )


def test_a_long_run_behind_what_a_release_tells_first(catalogue: Catalogue) -> None:
    """A few names further down may be those of others; many are whose the text is."""
    told = "The third draft of the code has been published this week, and it is a step back from what had been promised to all of us."
    run = "the Guild of Bells, the Union of Sand Artists, the Forum of Rhymes, the Society of Gongs and the Alliance of Mimes"
    few = "the Guild of Bells, the Union of Sand Artists and the Forum of Rhymes"
    assert len(_statement(catalogue, told, told, f"In this context, {run} call on the government not to approve it.")) == 5
    assert _statement(catalogue, told, told, f"In this context, {few} call on the government not to approve it.") == []


@pytest.mark.parametrize(
    "said",
    [
        "The Guild of Bells, on behalf of its four affiliated unions, supports it.",
        "Together, they represent more than 700 000 authors through 390 unions and guilds.",
    ],
)
def test_numbers_of_others(catalogue: Catalogue, said: str) -> None:
    """Bodies that belong to one who signs, or through which it speaks for persons, are none of those who sign."""
    listed = (Heading(level=2, text="Signatories"), *(Paragraph(text=name) for name in ("Guild of Bells", "Union of Sand", "Forum of Rhymes")))
    assert letter_with(catalogue, Paragraph(text=said), *listed).stated_signatory_count is None


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "de",
            "Anlässlich der Lesung fordern der Verband der Glocken, der Bund deutscher Gilden und die Gilde der Reime klare Regeln für alle.",
            ["Verband der Glocken", "Bund deutscher Gilden", "Gilde der Reime"],
        ),
        (
            "nl",
            "In reactie hierop roepen de Auteursbond, de Vereniging van Zandkunstenaars en de Stichting Gong de regering op te handelen.",
            ["Auteursbond", "Vereniging van Zandkunstenaars", "Stichting Gong"],
        ),
    ],
)
def test_the_last_name_ends_before_what_is_asked_for(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Where the verb stands before the names, whom or what they ask for follows the last one without a sign."""
    head = (Paragraph(text="Pressemitteilung" if language == "de" else "Persbericht"), Heading(level=1, text="Rechte"))
    blocks = (*head, Paragraph(text=sentence), Paragraph(text="§ 53 (1)."))
    assert names_in(draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="release.docx")) == names


_RECALLED = {
    "en": (
        "The Guild of Bells, IFPI and the Union of Sand Artists express their concern about what the ministry has written since May.",
        "The signatories recall that the ministry received 200 answers, among them those of FEP and CEATL, and that none is enough.",
        "The undersigned organisations ask the ministry to act against companies such as Microsoft and Meta.",
    ),
    "de": (
        "Die Gilde der Glocken, IFPI und der Verband der Sandmaler begrüßen die Regeln, an denen das Ministerium seit dem Mai gearbeitet hat.",
        "Die Unterzeichner erinnern daran, dass das Ministerium 200 Stellungnahmen erhielt, darunter die von FEP und CEATL; keine genüge.",
        "Die unterzeichnenden Verbände fordern, dass gegen Microsoft und Meta endlich vorgegangen wird.",
    ),
    "it": (
        "La Gilda delle Campane, IFPI e l’Unione degli Artisti di Sabbia esprimono preoccupazione per le regole che il ministero ha scritto.",
        "I firmatari ricordano che il ministero ha ricevuto 200 contributi, tra cui quelli di FEP e CEATL, e che nessuno giustifica un rinvio.",
        "Le organizzazioni firmatarie chiedono di intervenire contro Microsoft e Meta.",
    ),
}


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize("language", list(_RECALLED))
def test_signatories_who_speak_of_others(catalogue: Catalogue, language: str, at: int) -> None:
    """Whom "the signatories" recall or complain of has not signed; the subject of the first sentence has."""
    first = _RECALLED[language][0]
    blocks = (Heading(level=1, text="Rules"), Paragraph(text=first), Paragraph(text=_RECALLED[language][at]))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="statement.docx")
    assert len(read.signatories) == 3
    assert "ifpi" in [one.org for one in read.signatories]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bells and gongs are heard by nobody who can pay for them. Among the signatories are the FEP, CEATL and IFPI."),
        ("de", "Glocken hört niemand mehr, der für sie bezahlen könnte. Zu den Unterzeichnern gehören unter anderem FEP, CEATL und IFPI."),
        ("it", "Le campane non le sente più nessuno che possa pagarle. Tra i firmatari ci sono anche FEP, CEATL e IFPI."),
    ],
)
def test_names_right_behind_the_signatories(catalogue: Catalogue, language: str, text: str) -> None:
    """Small words between lead to them."""
    blocks = (Heading(level=1, text="Rules"), Paragraph(text=text))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="statement.docx")
    assert [one.org for one in read.signatories] == ["fep", "ceatl", "ifpi"]


@pytest.mark.parametrize("first", ["minister Anna Novak", "Europeiska kommissionen"])
def test_a_run_that_begins_with_somebody_else(catalogue: Catalogue, first: str) -> None:
    """Behind the verb stand those who ask: where the first is no body of a campaign, the others are not taken for one."""
    sentence = f"I ett gemensamt brev kräver {first}, Klockornas Riksförbund och Sandmålarnas Förbund att alla som får frågan svarar på den."
    assert not _statement(catalogue, sentence, "Ingen har frågat om mer än det, och ingen har fått något svar.", language="sv")
