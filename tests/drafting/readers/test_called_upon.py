"""Whom a statement calls upon: above its list of demands too, in the cases of languages that write offices small, never what others ask."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.called_upon import called_upon
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import BODY

_DEMAND = ListItem(text="rules that somebody keeps;", marker="-")


@pytest.mark.parametrize(
    ("language", "lead", "readers"),
    [
        (
            "sv",
            "Vi uppmanar därför kulturminister Ada Berg (K) och civilminister Bo Lind (R) att:",
            ["kulturminister Ada Berg (K)", "civilminister Bo Lind (R)"],
        ),
        (
            "sk",
            "Organizácie žiadajú Ministerstvo piesku SR a Ministerstvo zvonov, riek a veľkých hôr SR, aby",
            ["Ministerstvo piesku SR", "Ministerstvo zvonov, riek a veľkých hôr SR"],
        ),
        (
            "hu",
            "Ezért kérjük dr. Berg Ádám kulturális és innovációs minisztert, valamint Kos Imre igazságügyi minisztert, hogy Magyarország",
            ["Berg Ádám kulturális és innovációs minisztert", "Kos Imre igazságügyi minisztert"],
        ),
        ("cs", "Vyzýváme proto vládu a ministra kultury, aby", ["vládu", "ministra kultury"]),
        ("pl", "Apelujemy do Ministra Piasku oraz Komisji Kultury Sejmu, aby:", ["Ministra Piasku", "Komisji Kultury Sejmu"]),
        ("hr", "Pozivamo Vladu i ministricu kulture Anu Zvon da:", ["Vladu", "ministricu kulture Anu Zvon"]),
        ("sl", "Pozivamo Vlado Republike Slovenije, da:", ["Vlado Republike Slovenije"]),
        ("lt", "Raginame Kultūros ministrą ir Seimo Kultūros komitetą:", ["Kultūros ministrą", "Seimo Kultūros komitetą"]),
        ("bg", "Призоваваме министъра на културата и Комисията по култура да:", ["министъра на културата", "Комисията по култура"]),
    ],
)
@pytest.mark.parametrize("heading", [False, True])
def test_above_the_demands(language: str, lead: str, readers: list[str], heading: bool) -> None:
    """Far below the beginning, the line that goes on in a list says who is to do what the list demands."""
    above: Block = Heading(level=3, text=lead) if heading else Paragraph(text=lead)
    told: list[Block] = [Paragraph(text=BODY)] * 6
    assert list(called_upon([*told, above, _DEMAND], vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        ("en", "The report by Axel Berg asks the Commission for full transparency about what is used.", []),
        ("en", "The European Parliament urges the Commission to present a law before the summer of this year.", []),
        ("fr", "Le rapport du Parlement demande à la Commission de présenter une loi avant la fin de cette année.", []),
        ("de", "Das Gutachten fordert die Bundesregierung auf, noch in diesem Jahr ein Gesetz vorzulegen.", []),
        ("en", "After the vote in Parliament, the organisations call on the Commission to present a law this year.", ["Commission"]),
        ("en", "In view of the report we urge the Commission to present a law before the end of this year.", ["Commission"]),
        ("it", "Dopo il voto del Parlamento, chiediamo al Governo di presentare una legge entro la fine di quest’anno.", ["Governo"]),
    ],
)
def test_what_others_ask(language: str, sentence: str, readers: list[str]) -> None:
    """A report or a body that asks somebody is told of; those who write call themselves, with a verb or a word of their own."""
    assert list(called_upon([Paragraph(text=sentence)], vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        ("en", "We urge the Minister for Bells, Sand and Youth to act before the summer.", ["Minister for Bells, Sand and Youth"]),
        (
            "en",
            "We call on the rapporteurs in the European Parliament and on the Dutch and the incoming Irish Presidencies to act.",
            ["rapporteurs in the European Parliament", "Dutch and the incoming Irish Presidencies"],
        ),
        ("en", "We ask the Commission, as guardian of the treaties, to keep its word before the summer.", ["Commission"]),
        ("nl", "Daarom vragen wij de minister van Zand, Klokken en Jeugd om woord te houden.", ["minister van Zand, Klokken en Jeugd"]),
        ("nl", "Wij vragen de Commissie, het Europees Parlement en de Raad om spoed.", ["Commissie", "Europees Parlement"]),
        ("de", "Nun bitten wir heute die Ministerin für Sand, Glocken und Jugend, zu handeln.", ["Ministerin für Sand, Glocken und Jugend"]),
        ("de", "Wir fordern den Bundestag und die Bundesregierung auf: Halten Sie endlich Wort!", ["Bundestag", "Bundesregierung"]),
        ("fr", "Aussi demandons-nous au Gouvernement et au Parlement de ne plus attendre.", ["Gouvernement", "Parlement"]),
        ("fr", "Nous appelons la ministre du Sable et de la Jeunesse à tenir parole.", ["ministre du Sable et de la Jeunesse"]),
        ("it", "Chiediamo al Ministro del sale, del turismo e dello sport di agire.", ["Ministro del sale, del turismo e dello sport"]),
        ("es", "Pedimos al Ministro de Arena, Campanas y Juventud que cumpla.", ["Ministro de Arena, Campanas y Juventud"]),
        ("ro", "Cerem Ministrului Nisipului, Clopotelor și Tineretului să asculte.", ["Ministrului Nisipului, Clopotelor și Tineretului"]),
        (
            "el",
            "Καλούμε τις Κρητικές και τους Κρητικούς ευρωβουλευτές να υπερψηφίσουν τις διατάξεις.",
            ["Κρητικές και τους Κρητικούς ευρωβουλευτές"],
        ),
        ("mt", "Il-kotba huma ta’ kulħadd u jiswew. L-Għaqda titlob lill-Gvern:", ["Gvern"]),
    ],
)
def test_offices_with_all_that_they_are_for(language: str, sentence: str, readers: list[str]) -> None:
    """Up to the clause that says what they are asked; "we" may stand behind the verb."""
    assert list(called_upon([Paragraph(text=sentence)], vocabulary(language))) == readers


def test_what_stands_below_a_title_only_sums_up() -> None:
    """The text says more closely who is asked."""
    below = Paragraph(text="Seven small guilds urge Government to use its Presidency for bells")
    text = Paragraph(text="The guilds of the bells today called on each other, calling on the Minister for Bells and Sand to act this year.")
    assert called_upon([below, text], vocabulary("en")) == ("Minister for Bells and Sand",)


@pytest.mark.parametrize(
    ("lead", "readers"),
    [
        ("On the basis of the study, RIMA calls on the European Commission to:", ("European Commission",)),
        ("In its report, Parliament calls on the European Commission to:", ()),
        ("The study, which nobody read, calls on the European Commission to:", ()),
    ],
)
def test_who_calls_stands_next_to_the_verb(lead: str, readers: tuple[str, ...]) -> None:
    """A study on which a text goes back does not ask in it."""
    blocks = [Paragraph(text=BODY), Paragraph(text=lead), _DEMAND, _DEMAND]
    assert called_upon(blocks, vocabulary("en")) == readers


@pytest.mark.parametrize(
    ("language", "lead", "items", "readers"),
    [
        ("en", "The Guild of Bells calls upon:", ("the European Commission to propose rules,", "the Government to keep them,"),
         ("European Commission", "Government")),
        ("de", "Deshalb fordern wir:", ("die Europäische Kommission, Regeln vorzulegen,", "das Bundesministerium für Sand auf, sie zu halten,"),
         ("Europäische Kommission", "Bundesministerium für Sand")),
        ("hr", "Zato Ceh zvona poziva:", ("Europsku komisiju da predloži pravila,", "Vladu Republike Hrvatske da ih drži,"),
         ("Europsku komisiju", "Vladu Republike Hrvatske")),
    ],
)  # fmt: skip
def test_readers_at_the_beginning_of_items(language: str, lead: str, items: tuple[str, ...], readers: tuple[str, ...]) -> None:
    """Below a line that ends in the verb each item says whom and for what; others than bodies are no readers."""
    texts = [*items, "providers to tell what they use."]
    blocks: list[Block] = [Paragraph(text=BODY), Paragraph(text=lead), *(ListItem(text=text) for text in texts)]
    assert called_upon(blocks, vocabulary(language)) == readers


def test_items_below_what_a_court_asks() -> None:
    blocks: list[Block] = [Paragraph(text=BODY), Paragraph(text="The court asks:"), ListItem(text="the Commission to propose rules.")]
    assert called_upon(blocks, vocabulary("en")) == ()


@pytest.mark.parametrize(
    ("language", "lead", "readers"),
    [
        ("hr", "Od Europske komisije i Vlade Republike Hrvatske očekujemo:", ("Europske komisije", "Vlade Republike Hrvatske")),
        ("de", "Von der Bundesregierung und vom Bundestag erwarten wir:", ("Bundesregierung", "Bundestag")),
        ("da", "Seks foreninger opfordrer i dag i fællesskab regeringen til at holde reglerne:", ("regeringen",)),
        ("cs", "Vyzýváme proto Úřad pro umělou inteligenci, aby:", ("Úřad pro umělou inteligenci",)),
        ("sl", "Pozivamo Urad za umetno inteligenco pri Evropski komisiji, naj:", ("Urad za umetno inteligenco pri Evropski komisiji",)),
        ("cs", "Vyzýváme proto úřad pro zvony, aby:", ()),
    ],
)
def test_what_stands_before_and_behind_readers(language: str, lead: str, readers: tuple[str, ...]) -> None:
    """The verb with its colon, adverbs of two words, offices by their full names."""
    assert called_upon([Paragraph(text=BODY), Paragraph(text=lead), _DEMAND], vocabulary(language)) == readers


@pytest.mark.parametrize(
    ("caller", "readers"), [("A RIMA", ("Comissão Europeia", "Governo português")), ("A Kelpie", ()), ("O relatório", ())]
)
def test_whom_the_body_asks_with_whose_name_a_text_begins(caller: str, readers: tuple[str, ...]) -> None:
    """Below the beginning only what this one asks counts, also in the sentence behind it that has no subject."""
    told = Paragraph(text="A Guilda das Rimas e dos Sinos (RIMA) congratula-se com o que hoje foi aprovado pelos deputados em Bruxelas.")
    asked = f"{caller} apela à Comissão Europeia para que apresente uma proposta. Apela também ao Governo português para que a apoie."
    other = Paragraph(text="Os sinos tocam todos os dias e ninguém pergunta quem os fez nem quem paga as cordas que os movem.")
    assert called_upon([told, other, other, other, Paragraph(text=asked)], vocabulary("pt")) == readers
