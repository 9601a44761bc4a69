"""Whom a statement asks, told or expects something of, in all languages: the run of offices and bodies beside the verb, to its end."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.asked_run import readers_at_beginning
from knowledge.drafting.readers.called_upon import called_upon
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import BODY

_CALLS = [
    ("en", "Nine guilds have today warned the European Commission against a rule that lets machines copy bells.", ["European Commission"]),
    ("en", "We expect the Minister for Bells and the AI Office to publish the list.", ["Minister for Bells", "AI Office"]),
    ("de", "Wir erwarten vom Bundesministerium der Glocken und vom KI-Amt, dass sie antworten.", ["Bundesministerium der Glocken", "KI-Amt"]),
    ("de", "Von der Bundesregierung erwarten wir, dass sie im Herbst für die Urheber eintritt.", ["Bundesregierung"]),
    ("fr", "Nous le disons au Gouvernement et à Mme Ada Berg, ministre du Sable : rien ne va plus sur nos places.",
     ["Gouvernement", "Mme Ada Berg, ministre du Sable"]),
    ("es", "Rogamos a la Ministra de Arena y al Presidente del Gobierno que nos reciban.", ["Ministra de Arena", "Presidente del Gobierno"]),
    ("it", "Sollecitiamo la Commissione europea e l’Ufficio europeo per l’IA a rendere pubblico l’elenco.",
     ["Commissione europea", "Ufficio europeo per l’IA"]),
    ("pt", "Apelamos ao Governo e à Assembleia da República para que ouçam os sineiros.", ["Governo", "Assembleia da República"]),
    ("nl", "Wij doen een beroep op de Tweede Kamer en op de minister van Zand om te luisteren.", ["Tweede Kamer", "minister van Zand"]),
    ("da", "Vi kræver, at kulturministeren og Europa-Kommissionen offentliggør listen.", ["kulturministeren", "Europa-Kommissionen"]),
    ("sv", "Vi uppmanar därför regeringen och de svenska ledamöterna i Europaparlamentet att rösta ja.",
     ["regeringen", "svenska ledamöterna i Europaparlamentet"]),
    ("fi", "Vaadimme, että hiekka- ja kelloministeri Ada Virta ja työ- ja elinkeinoministeriö ajavat asiaa.",
     ["hiekka- ja kelloministeri Ada Virta", "työ- ja elinkeinoministeriö"]),
    ("et", "Ootame Eesti valitsuselt ja Euroopa Komisjonilt selget sõnumit.", ["Eesti valitsuselt", "Euroopa Komisjonilt"]),
    ("lv", "1. Aicināt Saeimas Zvanu, smilšu un upju komisiju un Kultūras ministriju panākt, ka saraksts tiek publicēts.",
     ["Saeimas Zvanu, smilšu un upju komisiju", "Kultūras ministriju"]),
    ("lt", "Kreipiamės į Seimo Kultūros komitetą ir kultūros ministrą, prašydami apsaugoti varpininkus.",
     ["Seimo Kultūros komitetą", "kultūros ministrą"]),
    ("pl", "Domagamy się od rządu i Komisji Europejskiej publikacji wykazu utworów.", ["rządu", "Komisji Europejskiej"]),
    ("cs", "Požadujeme po Ministerstvu kultury a po Evropské komisi, aby zveřejnily seznam.", ["Ministerstvu kultury", "Evropské komisi"]),
    ("sk", "Obraciame sa na ministerku kultúry a na slovenských europoslancov s prosbou o podporu.",
     ["ministerku kultúry", "slovenských europoslancov"]),
    ("sl", "Od Vlade Republike Slovenije in Evropske komisije pričakujemo, da bosta zaščitili zvonarje.",
     ["Vlade Republike Slovenije", "Evropske komisije"]),
    ("hr", "Udruge pozivaju Ministarstvo pijeska i zvona i hrvatske zastupnike u Europskom parlamentu da glasaju.",
     ["Ministarstvo pijeska i zvona", "hrvatske zastupnike u Europskom parlamentu"]),
    ("hu", "Elvárjuk a Kormánytól és az Európai Bizottságtól, hogy tegyék közzé a listát.", ["Kormánytól", "Európai Bizottságtól"]),
    ("ro", "Chemăm Parlamentul României și Comisia Europeană să asculte vocea clopotarilor.", ["Parlamentul României", "Comisia Europeană"]),
    ("bg", "Апелираме към Народното събрание и към Министерството на културата да изслушат звънарите.",
     ["Народното събрание", "Министерството на културата"]),
    ("el", "Απαιτούμε από την Κυβέρνηση και την Ευρωπαϊκή Επιτροπή να ακούσουν τους μουσικούς.", ["Κυβέρνηση", "Ευρωπαϊκή Επιτροπή"]),
    ("mt", "Insejħu lill-Gvern u lill-Parlament Ewropew biex jisimgħu lill-mużiċisti.", ["Gvern", "Parlament Ewropew"]),
    ("ga", "Áitímid ar an Rialtas agus ar an gCoimisiún Eorpach éisteacht leis na ceoltóirí.", ["Rialtas", "gCoimisiún Eorpach"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "readers"), _CALLS, ids=[f"{call[0]}-{number}" for number, call in enumerate(_CALLS)])
def test_who_is_asked(language: str, sentence: str, readers: list[str]) -> None:
    """Behind verbs of asking, demanding, expecting and telling, also before them, each office is named whole and without what is asked."""
    blocks = (Heading(level=1, text="Zzz"), Paragraph(text=sentence))
    assert list(called_upon(blocks, vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "As the Commission told Parliament last week, the review of the rules on bells will only begin next year."),
        ("en", "Our members reminded readers that Parliament voted for bells and that a template was promised."),
        ("de", "Die Kommission hat dem Parlament mitgeteilt, dass sie den Entwurf erst im Herbst vorlegen will."),
        ("fr", "Le Parlement demande à la Commission une étude sur les cloches, dont les résultats tardent à venir."),
        ("nl", "Wij vragen onze leden om te luisteren naar wat de kerken over hun klokken te zeggen hebben."),
    ],
)
def test_what_others_say_asks_nobody(language: str, sentence: str) -> None:
    """What bodies tell one another and what readers are told is no call of those who write."""
    assert called_upon((Paragraph(text=sentence),), vocabulary(language)) == ()


@pytest.mark.parametrize(
    ("language", "behind", "readers"),
    [
        ("en", "the Commission's plan to act", ()),
        ("en", "the Commission to present with Parliament a law", ("Commission",)),
        ("pl", "Ministra Zwonów do podjęcia rozmów z Sejmem", ("Ministra Zwonów",)),
        ("fr", "la ministre du Sable à tenir parole", ("ministre du Sable",)),
        ("en", "everybody to write to the Minister for Bells", ()),
    ],
)
def test_where_a_run_ends(language: str, behind: str, readers: tuple[str, ...]) -> None:
    """What is no part of a reader ends the run, even where another body follows."""
    assert readers_at_beginning(behind, vocabulary(language)) == readers


@pytest.mark.parametrize(
    ("language", "label"),
    [("ro", "Destinatari"), ("it", "A chi ci rivolgiamo"), ("de", "An wen wir uns wenden"), ("es", "A quién nos dirigimos")],
)
def test_a_list_below_a_label_without_a_colon(language: str, label: str) -> None:
    """Each item is one reader, whatever commas it holds."""
    items = ("President of the Committee on Bells, Sand and Youth", "Ms Ada Berg, Minister for Bells", "Office for Sand")
    label_block: tuple[Block, ...] = (Heading(level=2, text=label), *(ListItem(text=item, marker="•") for item in items))
    blocks = (Heading(level=1, text="Zzz"), *label_block, Paragraph(text=BODY))
    assert addressees_of(blocks, vocabulary(language), language) == items


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("pt", ("Exma. Senhora Ministra da Areia, Sinos e Rios, Dra. Ada Sal", "Exmos. Senhores Deputados da Comissão de Sinos, Areia e Rios")),
        ("es", ("Excma. Sra. Ministra de Arena, Campanas y Ríos, Ada Sal", "Sres. Diputados de la Comisión de Campanas, Arena y Ríos")),
    ],
)
def test_formal_lines_with_all_their_fields(language: str, lines: tuple[str, str]) -> None:
    """Above the title each line is the titles and the office of one reader; who gets a copy below them is none."""
    above = (*(Paragraph(text=line) for line in lines), Paragraph(text="C/c: Sal"))
    blocks = (*above, Paragraph(text="Zzz zzz zzz"), Paragraph(text=BODY), Paragraph(text=BODY))
    assert addressees_of(blocks, vocabulary(language), language) == lines


@pytest.mark.parametrize(
    ("language", "text", "readers"),
    [
        ("it", "Ministro di Stato con delega alla sabbia, sen. Ivo Sale, e alla Ministra della Cultura, sen. Ada Berti, e alla Direttrice",
         ("Ministro di Stato, sen. Ivo Sale", "Ministra della Cultura, sen. Ada Berti")),
        ("en", "Minister of State with responsibility for sand, Mr Bo Lind, and to the Minister for Culture, Ms Ada Berg, said",
         ("Minister of State, Mr Bo Lind", "Minister for Culture, Ms Ada Berg")),
        ("en", "Minister of Sand, with whom nobody had spoken, Mr Bo Lind", ("Minister of Sand",)),
    ],
)  # fmt: skip
def test_what_an_office_is_charged_with(language: str, text: str, readers: tuple[str, ...]) -> None:
    """It stands between the office and its holder, whose title may be abbreviated; what breaks off behind the last one is none."""
    assert readers_at_beginning(text.replace("e alla", "e").replace("and to the", "and"), vocabulary(language)) == readers
