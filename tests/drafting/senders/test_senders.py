"""Who speaks in a text that nobody signs in a list: a press release, a position paper, an answer to a consultation."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, names_in

_WELCOMES = {
    "bg": ("Гилдията на камбаните и Съюзът на пясъка приветстват", "решението, което даде глас на всички, които живеят от писане и музика."),
    "cs": ("Cech zvonařů a Svaz pískových umělců vyzývají", "vládu, aby nezapomněla na ty, kdo žijí z psaní, skládání nebo kreslení."),
    "da": ("Klokkernes Forening og Sandkunstnernes Forbund opfordrer", "regeringen til at huske dem, der lever af at skrive."),
    "de": ("Der Verband der Glocken und die Vereinigung der Sandkünstler fordern", "von der Regierung Regeln, die auch jemand einhält."),
    "el": ("Η Ένωση Καμπάνας και ο Σύνδεσμος Άμμου εκφράζουν", "την ανησυχία τους για όσους ζουν από τη γραφή και τη μουσική."),
    "en": ("The Guild of Bells and the Union of Sand Artists welcome", "what was decided yesterday for all who live from writing and drawing."),
    "es": ("El Gremio de Campanas y la Unión de Artistas de Arena celebran", "lo que se decidió ayer para quien vive de escribir."),
    "et": ("Kellade Ühing ja Liivakunstnike Liit kutsuvad", "valitsust üles mõtlema neile, kes elavad kirjutamisest."),
    "fi": ("Kellojen yhdistys ja Hiekkataiteilijoiden liitto vaativat", "hallitukselta sääntöjä niille, jotka elävät kirjoittamisesta."),
    "fr": ("La Guilde des cloches et l’Union des artistes du sable saluent", "ce qui a été décidé hier pour ceux qui vivent de leur plume."),
    "ga": ("Iarrann Cumann na gClog agus an tAontas Gainimh", "ar an rialtas cuimhneamh orthu siúd a mhaireann ar an scríbhneoireacht."),
    "hr": ("Udruga zvonara i Savez pješčanih umjetnika pozivaju", "vladu da ne zaboravi one koji žive od pisanja, skladanja ili crtanja."),
    "hu": ("A Harangok Szövetsége és a Homokművészek Egyesülete felhívja", "a kormányt, hogy gondoljon azokra, akik írásból élnek."),
    "it": ("La Gilda delle campane e l’Unione degli artisti della sabbia chiedono", "al governo di pensare a chi vive di scrittura."),
    "lt": ("Varpų draugija ir Smėlio menininkų sąjunga ragina", "vyriausybę nepamiršti tų, kurie gyvena iš rašymo ir piešimo."),
    "lv": ("Zvanu biedrība un Smilšu mākslinieku savienība aicina", "valdību neaizmirst tos, kas dzīvo no rakstīšanas un zīmēšanas."),
    "mt": ("L-Għaqda tal-Qniepen u l-Assoċjazzjoni tar-Ramel jitolbu", "lill-gvern biex jiftakar f’dawk li jgħixu mill-kitba."),
    "nl": ("De Vereniging van Klokken en de Bond van Zandkunstenaars roepen", "de regering op te denken aan wie leeft van schrijven."),
    "pl": ("Stowarzyszenie Dzwonów i Związek Artystów Piasku apelują", "do rządu o pamięć o tych, którzy żyją z pisania."),
    "pt": ("A Associação de Sinos e a União dos Artistas de Areia saúdam", "o que ontem se decidiu para quem vive de escrever e desenhar."),
    "ro": ("Asociația Clopotelor și Uniunea Artiștilor Nisipului solicită", "guvernului să se gândească la cei care trăiesc din scris."),
    "sk": ("Združenie zvonov a Zväz pieskových umelcov vyzývajú", "vládu, aby nezabudla na tých, čo žijú z písania a kreslenia."),
    "sl": ("Društvo zvonarjev in Zveza peščenih umetnikov pozivata", "vlado, naj ne pozabi tistih, ki živijo od pisanja in risanja."),
    "sv": ("Klockornas Förening och Sandkonstnärernas Förbund välkomnar", "beslutet i går för alla som lever på att skriva och teckna."),
}  # fmt: skip


def _read(catalogue: Catalogue, *parts: str) -> Draft:
    return draft(parse("\n\n".join(parts).encode(), "text.txt"), catalogue, name="text.txt")


@pytest.mark.parametrize("language", _WELCOMES)
def test_the_subject_of_the_first_sentence(catalogue: Catalogue, language: str) -> None:
    """Two organisations before a verb of speaking issue what stands below, whatever the language; the editor is told whence they are."""
    subject, rest = _WELCOMES[language]
    read = _read(catalogue, "A day for the arts", f"{subject} {rest} {rest}", f"{subject} {rest}")
    assert len(read.signatories) == 2, names_in(read)
    assert all(name in subject for name in names_in(read))
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Respondent: Guild of Bells (GOB)", ""),
        ("Contribution of the Guild of Bells", ""),
        ("Press release from Guild of Bells", ""),
        ("", "On behalf of the Guild of Bells\nAnna Novak"),
        ("GUILD OF BELLS – Harbour Street 8", "The Guild of Bells was founded in 1971 and has 212 members."),
    ],
    ids=["label", "in words", "press release from", "sign-off", "letterhead"],
)
def test_other_places_of_senders(catalogue: Catalogue, above: str, below: str) -> None:
    """A label, a sign-off, a letterhead whose name the text repeats."""
    asked = "In March the Union of Sand Artists said the same. The Guild of Bells is of one mind with it."
    read = _read(catalogue, *filter(None, [above, "Rules for bells and whistles", BODY, asked, below]))
    assert [name.casefold().removesuffix(" (gob)") for name in names_in(read)] == ["guild of bells"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The European Commission has published what it wants to do, and OpenAI, Google and the Ministry of Bells were asked before.",
        "OpenAI is not content with what was decided, and OpenAI said so on the day on which it became known.",
        "The Union of Sand Artists was asked by a paper what it thinks of all this, and so were many others who draw.",
    ],
)
def test_whom_a_text_only_tells_of(catalogue: Catalogue, sentence: str) -> None:
    """Authorities and companies are those of whom texts tell, as is a name that does not stand in the text again."""
    assert not names_in(_read(catalogue, "A day for the arts", sentence, BODY))


@pytest.mark.parametrize("heading", ["Minutes of the working group", "Newsletter no. 12", "Programm der Tagung", "Ordre du jour"])
def test_reports_have_no_senders(catalogue: Catalogue, heading: str) -> None:
    """Who was there and whom a newsletter tells of did not sign; such texts are neither letters nor statements."""
    present = "Guild of Bells\nUnion of Sand Artists\nAlliance of Mimes\nForum of Rhymes"
    told = "The Guild of Bells welcomes the joint letter signed by GESAC, ECSA and FIM. The Guild of Bells was there."
    read = _read(catalogue, heading, present, told)
    assert not names_in(read)
    assert read.kind == "other"


def test_who_has_joined_the_senders(catalogue: Catalogue) -> None:
    """A sentence that says so adds a sender; one that says who welcomes the text does not."""
    sentence = "The Guild of Bells calls on the government to think of all who live from writing and drawing."
    joined = "The appeal has also been joined by the Union of Sand Artists. The Alliance of Mimes was informed of it."
    assert names_in(_read(catalogue, "A day for the arts", sentence, joined, "The Guild of Bells has 212 members.")) == [
        "Guild of Bells",
        "Union of Sand Artists",
    ]


@pytest.mark.parametrize(
    ("head", "text", "name"),
    [
        (
            "Documento de posición de la Plataforma Campanas por una Regla Justa",
            "La Plataforma Campanas por una Regla Justa reúne a quienes viven de escribir, junto con GONGAE, y pide reglas claras.",
            "Plataforma Campanas por una Regla Justa",
        ),
        (
            "СТАНОВИЩЕ\n\nна Сдружение „Глас на камбаната“\nпо проекта на закон за правилата",
            "Сдружение „Глас на камбаната“ обединява 14 организации. Предлагаме да се добави задължение за уведомяване на авторите.",
            "Сдружение „Глас на камбаната“",
        ),
        (
            "Contribution ID: 4c1d8f3e\n\n* Please specify the name of the organisation\n\nSociety of Bell Authors\n\n* First name Ilse",
            "Authors transfer rights to producers, and the policy has to make sure that their works are only used with a licence.",
            "Society of Bell Authors",
        ),
    ],
)
def test_one_body_that_speaks_for_itself(catalogue: Catalogue, head: str, text: str, name: str) -> None:
    """The head of a position paper, over two lines too, and the answer to a form's question name who sends it; always doubted."""
    read = _read(catalogue, head, text, text)
    assert names_in(read) == [name]
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Praha, 24. července 2025 – Asociace zvonařů, Unie překladatelů a Svaz českých pískařů a zvonařů dnes společně s Unií gongů "
            "a Asociací rýmů vyjádřily zklamání nad kodexem, který Komise zveřejnila 10. července. Asociace zvonařů žádá nápravu.",
            ["Asociace zvonařů", "Unie překladatelů", "Svaz českých pískařů a zvonařů", "Unií gongů", "Asociací rýmů"],
        ),
        (
            "Köln, 24. Juli 2025 – Der Verband der Glocken, die Gilde der Gongs und die Vereinigung der Sandkünstler fordern heute gemeinsam "
            "mit dem Bund der Reime ein Gesetz. Der Verband der Glocken nennt das überfällig.",
            ["Verband der Glocken", "Gilde der Gongs", "Vereinigung der Sandkünstler"],
        ),
        (
            "Cork, 24 July 2025 – The Guild of Bells and the Union of Sand Artists together with the Forum of Rhymes and the Society of "
            "Gongs ask for rules. The Guild of Bells calls that overdue.",
            ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Gongs"],
        ),
        (
            "Hamburg, 28. April 2026 – Der Bundesverband professioneller Sandmaler und Gongspieler (bvsg) hat die Einigung kritisiert. "
            "Der Bundesverband professioneller Sandmaler und Gongspieler verweist auf eine eigene Umfrage.",
            ["Bundesverband professioneller Sandmaler und Gongspieler (bvsg)"],
        ),
    ],
)
def test_senders_behind_place_and_day(catalogue: Catalogue, sentence: str, names: list[str]) -> None:
    """The day of a release may have a full stop inside; "together with" links names, and an acronym made of both sides of "and" names one."""
    head = "Pressemitteilung 07/2026" if "April" in sentence else "Tisková zpráva"
    text = f"{head}\n\nGongs and rhymes for everybody\n\n{sentence}\n"
    read = draft(parse(text.encode(), "a.txt"), catalogue, name="a.txt")
    assert names_in(read) == names
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Guild of Organ Builders (GOB)", "Guild of Organ Builders (GOB)"),
        ("GUILD OF ORGAN BUILDERS (GOB)", "GOB"),
        ("Union of Sand Artists (USA)", "GOB"),
        ("In May the Guild of Organ Builders (GOB) asked for rules.", "Guild of Organ Builders (GOB)"),
        ("In May the Union of Sand Artists (GOB) asked for rules.", "GOB"),
    ],
)
def test_a_sender_named_in_full_elsewhere(catalogue: Catalogue, line: str, name: str) -> None:
    """Whom the title calls by its acronym is named as a cell of the form spells it; capitals do not tell how, and another name is another's."""
    form = Table(rows=(("Respondent number", "000-00"), ("Body", line)))
    head = Heading(level=1, text="Response of GOB to the consultation on rules that nobody can keep")
    blocks = (form, head, Paragraph(text=f"{BODY} The position of GOB is unchanged."), Paragraph(text="For GOB, Anna Novak"))
    read = draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="reply.docx")
    assert names_in(read) == [name]
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


def test_a_sender_with_the_article_of_a_sentence(catalogue: Catalogue) -> None:
    """Bulgarian sets its article behind the first word of a name, which has none elsewhere."""
    told = "София. Асоциацията на звънарите и чановете в България (АЗЧБ) внесе становище по проекта на мерки за прилагане на правилата."
    quoted = "„Това не е бъдещето, това е вторник следобед“, заяви председателят на АЗЧБ, който не желае да бъде назоваван другояче."
    page = (Heading(level=3, text="АЗЧБ: Звънът не е суровина"), Paragraph(text=told), Paragraph(text=quoted), Paragraph(text="За АЗЧБ"))
    read = draft(ParsedDocument(format="html", language="bg", blocks=page), catalogue, name="page.html")
    assert names_in(read) == ["Асоциация на звънарите и чановете в България (АЗЧБ)"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "The Union of Bell Founders demands that the Ministry of Culture act against copied peals. The Union also asks for a register.",
            "Union of Bell Founders",
        ),
        (
            "de",
            "Der Verband der Glockengießer fordert das Kulturministerium auf, Kopien zu verbieten. Der Verband bittet um ein Register.",
            "Verband der Glockengießer",
        ),
        (
            "fi",
            "Kellonvalajien liitto vaatii kulttuuriministeriötä toimimaan kopioituja kelloja vastaan. Liitto pyytää myös rekisteriä kelloista.",
            "Kellonvalajien liitto",
        ),
    ],
)
def test_a_sender_that_acts_again_by_what_it_is(catalogue: Catalogue, language: str, text: str, name: str) -> None:
    """No second sentence has the whole name; what a sentence names is doubted."""
    blocks = (Heading(level=1, text="Bells"), Paragraph(text=text))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert [one.name for one in read.signatories] == [name]
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


def test_others_of_whom_one_sentence_tells_do_not_send(catalogue: Catalogue) -> None:
    text = "The Union of Bell Founders welcomed the plan in May. The council will now decide on it, and many expect that it will say no."
    read = draft(ParsedDocument(format="docx", blocks=(Heading(level=1, text="Bells"), Paragraph(text=text))), catalogue, name="a.docx")
    assert not read.signatories


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Cech Dzwonów, Gildia Gongów oraz Liga Latawców zaapelowały do premiera o przepisy, które da się stosować w praktyce."),
        ("cs", "Cech zvonařů, Gilda gongů a Spolek draků vyzvaly předsedu vlády, aby přijal pravidla, která lze dodržovat každý den."),
        ("nl", "De Bond van Klokken, de Unie van Gongs en het Verbond van Vliegers riepen de minister op om regels te maken die werken."),
    ],
)
def test_senders_before_a_verb_in_the_past(catalogue: Catalogue, language: str, text: str) -> None:
    blocks = (Heading(level=1, text="Bells"), Paragraph(text=text))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert len(read.signatories) == 3
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("kind", "language", "name", "lead", "demand"),
    [
        ("Pressmeddelande", "sv", "Små Klockors Förening",
         "I dag kom planen. Den nämner oss två gånger på åttio sidor. Det räcker inte för dem som ritar.",
         "Små Klockors Förening kräver att regeringen:"),
        ("Pressemitteilung", "de", "Verband kleiner Glocken",
         "Heute kam der Plan. Er nennt uns zweimal auf achtzig Seiten. Das reicht nicht für alle, die zeichnen.",
         "Der Verband kleiner Glocken fordert die Regierung auf,"),
    ],
)  # fmt: skip
def test_the_publisher_of_a_release_speaks(catalogue: Catalogue, kind: str, language: str, name: str, lead: str, demand: str) -> None:
    """A sentence far below the first says with its name what it demands; of whom that is not told has only printed the release."""

    def read(publisher: str) -> list[str]:
        texts = (kind, f"{lead} {lead}", lead, demand)
        blocks = (Heading(level=1, text="Planen räcker inte" if language == "sv" else "Der Plan reicht nicht"), *map(_paragraph, texts))
        parsed = ParsedDocument(format="html", language=language, metadata={"publisher": publisher}, blocks=blocks)
        return names_in(draft(parsed, catalogue, name="page.html"))

    assert (read(name), read("Guild of Drums")) == ([name], [])


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text=text)
