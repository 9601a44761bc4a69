"""What those who write ask for in the third person, by their names, nouns and professions; what others ask is only told of."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument

TOLD = {
    "bg": "Този текст говори за хората, които живеят от писане, музика и рисуване и които никой никога не е питал за нищо в нашите градове.",
    "cs": "Tento text mluví o těch, kdo žijí z psaní, skládání a kreslení a jichž se nikdo nikdy neopýtal na názor v našich městech.",
    "de": "Das Schreiben, das Komponieren und das Zeichnen sind Berufe, von denen viele Menschen leben und die niemand bisher gefragt hat.",
    "el": "Το κείμενο αυτό μιλά για όσους ζουν από τη γραφή, τη μουσική και το σχέδιο και τους οποίους κανείς δεν ρώτησε ποτέ.",
    "en": "This is a text on rules that nobody can keep, and on people who live from writing, composing or drawing and whom nobody asked.",
    "es": "Este texto habla de quienes viven de la escritura, de la música y del dibujo y a quienes nadie ha consultado nunca.",
    "fi": "Tämä teksti kertoo niistä, jotka elävät kirjoittamisesta, säveltämisestä ja piirtämisestä ja joilta kukaan ei ole kysynyt mitään.",
    "fr": "Ce texte parle de celles et ceux qui vivent de l’écriture, de la musique et du dessin et que personne n’a consultés.",
    "hu": "Ez a szöveg azokról szól, akik írásból, zeneszerzésből és rajzolásból élnek, és akiket soha senki nem kérdezett meg semmiről.",
    "it": "Questo testo parla di chi vive di scrittura, di musica e di disegno e che nessuno ha consultato fino a oggi, purtroppo.",
    "nl": "Deze tekst gaat over wie van het schrijven, van de muziek en van het tekenen leeft en wie niemand iets gevraagd heeft.",
    "pl": "Ten tekst mówi o tych, którzy żyją z pisania, komponowania i rysowania i których nikt nie zapytał o zdanie w naszych miastach.",
    "pt": "Este texto fala de quem vive da escrita, da música e do desenho e que ninguém consultou até ao dia de hoje, infelizmente.",
    "ro": "Acest text vorbește despre cei care trăiesc din scris, din muzică și din desen și pe care nimeni nu i-a întrebat nimic niciodată.",
    "sv": "Den här texten handlar om dem som lever av att skriva, komponera och teckna och som ingen har frågat om någonting alls.",
}
SIGNERS = {
    "de": "Unterzeichnende", "fr": "Signataires", "it": "Firmatari", "es": "Firmantes", "pl": "Sygnatariusze", "cs": "Signatáři",
    "nl": "Ondertekenaars", "sv": "Undertecknare", "pt": "Signatários", "fi": "Allekirjoittajat", "hu": "Aláírók", "el": "Υπογράφοντες",
    "ro": "Semnatari", "bg": "Подписали", "en": "Signatories",
}  # fmt: skip
NAMES = ("Guild of Bell Founders (GBF)", "RIMTA", "Union of Ropes")


def _demands(catalogue: Catalogue, language: str, *told: Block, names: tuple[str, ...] = NAMES) -> list[str]:
    head = (Heading(level=1, text="Statement on bells"), Paragraph(text=TOLD[language]))
    below = (Heading(level=2, text=SIGNERS[language]), *(ListItem(text=name) for name in names))
    read = draft(ParsedDocument(format="docx", language=language, blocks=(*head, *told, *below)), catalogue, name="statement.docx")
    return [one.quote for one in read.positions if one.stance == "calls-for"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Guild of Bell Founders, RIMTA and the Union of Ropes call on the Commission to keep the bells."),
        ("en", "RIMTA and GBF, which speak for 300 towers, therefore urge Parliament to vote against it."),
        ("en", "In this context, GBF asks the Council to publish the list of bells."),
        ("de", "Deshalb fordert GBF die Bundesregierung auf, die Glocken zu schützen."),
        ("fr", "La RIMTA demande donc au gouvernement de garder les cloches de nos villes."),
        ("es", "RIMTA pide al Gobierno que no retire las campanas de nuestras ciudades."),
        ("it", "RIMTA e GBF chiedono al Governo di proteggere le campane delle città."),
        ("pl", "GBF dlatego apeluje do rządu o ochronę dzwonów w naszych miastach."),
        ("cs", "RIMTA a GBF proto vyzývají vládu, aby chránila zvony v našich městech."),
        ("nl", "Daarom vraagt RIMTA de regering de klokken van de steden te beschermen."),
        ("sv", "Därför kräver RIMTA och GBF att regeringen skyddar klockorna i städerna."),
        ("fi", "RIMTA ja GBF vaativat hallitusta suojelemaan kaupunkien kelloja nyt."),
        ("hu", "A RIMTA és a GBF ezért felszólítja a kormányt a harangok védelmére."),
        ("el", "Η RIMTA και η GBF καλούν την κυβέρνηση να προστατεύσει τις καμπάνες."),
        ("ro", "RIMTA și GBF cer Guvernului să protejeze clopotele orașelor noastre."),
        ("bg", "RIMTA и GBF призовават правителството да защити камбаните на градовете."),
        ("pt", "A RIMTA e a GBF pedem ao Governo que proteja os sinos das cidades."),
    ],
)
def test_signatories_ask_by_their_names(catalogue: Catalogue, language: str, text: str) -> None:
    assert _demands(catalogue, language, Paragraph(text=text)) == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The guilds call on the Council to keep the bells in their towers."),
        ("de", "Die Verbände fordern die Bundesregierung auf, die Glocken zu schützen."),
        ("en", "Authors, translators and composers demand a say in what becomes of their works."),
        ("de", "Autorinnen und Autoren fordern seit Jahren ein klares Gesetz über Glocken."),
        ("it", "Gli autori e i traduttori indipendenti chiedono che la legge protegga le campane."),
        ("en", "The creative industries of our towns call on ministers to keep the bells."),
        ("fr", "Le monde de la culture demande au gouvernement de garder les cloches."),
        ("de", "Wir, die Gilden und Vereine der Glocken, appellieren an die Bundesregierung, sie zu schützen."),
        ("fr", "Nous, amis des cloches et gens de plume, vous demandons de garder les tours."),
        ("en", "We – ringers, founders and friends of bells – call on the Council to keep the towers."),
    ],
)
def test_they_ask_by_what_they_are(catalogue: Catalogue, language: str, text: str) -> None:
    assert _demands(catalogue, language, Paragraph(text=text)) == [text]


@pytest.mark.parametrize(
    ("language", "leading"),
    [
        ("en", "GBF therefore calls on the European Parliament to:"),
        ("de", "Die GBF fordert im Einzelnen:"),
        ("es", "Por todo ello, RIMTA pide al Gobierno:"),
        ("pl", "RIMTA domaga się:"),
    ],
)
def test_a_list_behind_a_name_that_asks(catalogue: Catalogue, language: str, leading: str) -> None:
    items = ["bells in all towers", "a register of ropes"]
    assert _demands(catalogue, language, Paragraph(text=leading), *(ListItem(text=item) for item in items)) == items


def test_the_sentence_behind_goes_on_with_a_pronoun(catalogue: Catalogue) -> None:
    text = "It asks the Government to keep the old bells in the towers of our towns."
    told = Paragraph(text=f"GBF welcomes the vote of the house on bells. {text}")
    assert _demands(catalogue, "en", told, names=NAMES[:1] + NAMES[2:]) == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The European Parliament calls on the Commission to abolish all of the bells."),
        ("en", "Technology companies demand an exception for the melting of the old bells."),
        ("en", "Like GBF, the Tower Lobby calls on the Council to abolish the bells."),
        ("en", "The Tower Lobby, which GBF has left, asks the Council to abolish bells."),
        ("en", "RIMTA notes that the Tower Lobby asks the Council to abolish all the bells."),
        ("en", "The Ministry and RIMTA ask the Council to abolish the bells of the towns."),
        ("en", "According to RIMTA, Parliament asks the Council to abolish the bells of the towns."),
        ("en", "Opponents of the guilds call on the Council to abolish the bells of the towns."),
        ("en", "Some authors demand that the bells of the towns be silent at night."),
        ("en", "We, the authors of this text, know that others ask for an end of bells."),
        ("de", "Deshalb fordert der Turmverband die Bundesregierung auf, RIMTA zu verbieten."),
        ("de", "Die Bundesregierung fordert RIMTA auf, die Glocken in den Türmen zu lassen."),
        ("de", "Der Digitalverband Turmfunk hält das für falsch. Der Verband fordert Ausnahmen für die Glocken."),
        ("fr", "Les entreprises technologiques demandent une exception pour toutes les cloches."),
        ("fr", "Certains auteurs demandent que les cloches se taisent pendant la nuit."),
        ("it", "Le grandi piattaforme chiedono al Governo di fondere tutte le campane."),
        ("es", "El Parlamento pide a RIMTA que retire las campanas de nuestras ciudades."),
        ("pl", "Parlament wzywa RIMTA do usunięcia dzwonów z wież naszych miast."),
        ("sv", "Därför kräver branschen att RIMTA tar bort klockorna i städernas torn."),
    ],
)
def test_what_others_are_told_to_ask(catalogue: Catalogue, language: str, text: str) -> None:
    assert not _demands(catalogue, language, Paragraph(text=text))


def test_professions_that_none_of_the_signatories_has(catalogue: Catalogue) -> None:
    """Where all who sign are of other sectors, what people of a profession ask is told of them."""
    text = "Photographers demand that nobody keep the bells of our towns from them."
    assert not _demands(catalogue, "en", Paragraph(text=text), names=("Guild of Literary Translators", "Union of Translators"))
    assert _demands(catalogue, "en", Paragraph(text=text), names=("Guild of Photographers", "Union of Translators")) == [text]


def test_a_title_is_no_demand(catalogue: Catalogue) -> None:
    assert not _demands(catalogue, "en", Heading(level=2, text="GBF calls on the Council to keep the bells of the towns"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Les comédiens et comédiennes de Belgique demandent que la Commission publie les lignes directrices."),
        ("it", "I musicisti e le cantanti di Torino chiedono che la Commissione pubblichi le linee guida."),
        ("pt", "Os realizadores de Portugal pedem que a Comissão publique as orientações."),
        ("de", "Die Musikerinnen und Musiker aus Hessen fordern, dass die Kommission die Leitlinien veröffentlicht."),
    ],
)
def test_people_of_further_professions_ask(catalogue: Catalogue, language: str, sentence: str) -> None:
    """With the land where they work."""
    signing = {"fr": "Signataires :", "it": "Firmatari:", "pt": "Assinam:", "de": "Unterzeichnet von:"}[language]
    names = [ListItem(text=name, marker="-") for name in ("RIMA", "Kelpie Forum", "GESAC")]
    blocks = (Heading(level=1, text="2026"), Paragraph(text=sentence), Paragraph(text=signing), *names)
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert [one.quote for one in read.positions] == [sentence]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "The three guilds call on the Council to keep the bells of the towns.", "They also demand that ropes be paid for by the towns."),
        ("de", "Die Verbände fordern die Bundesregierung auf, die Glocken zu schützen.", "Sie verlangen zudem, dass die Seile bezahlt werden."),
        ("pl", "§ 2. RIMTA wzywa rząd do ochrony dzwonów w naszych miastach.", "Domaga się ponadto zapłaty za wszystkie sznury w wieżach."),
    ],
)
def test_the_same_ask_once_more(catalogue: Catalogue, language: str, first: str, second: str) -> None:
    """Behind a sentence in which they ask, a pronoun or the verb alone goes on; bodies may be counted and sections numbered."""
    assert _demands(catalogue, language, Paragraph(text=f"{first} {second}")) == [first, second]


def test_companies_of_which_a_text_tells_are_not_the_bodies_that_ask(catalogue: Catalogue) -> None:
    """A sentence on providers of models before theirs names none of whom "the guilds" might be said."""
    text = "The guilds call on the Council to keep the bells in their towers."
    assert _demands(catalogue, "en", Paragraph(text=f"Google and OpenAI have taken all of the bells. {text}")) == [text]
