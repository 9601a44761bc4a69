"""Titles against what pages, sites and senders set above them."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY

_TITLE = "Creators first: no rules without those who live by them"


@pytest.mark.parametrize(
    "above",
    [
        "Spalten | Kultur | DEBATT", "Home › News › Opinion", "Daily Mirror of Arts | Politics | Letters", ".:: Forum of the arts ::.",
        "*** Culture weekly ***", "Signatories of this letter",
    ],
)  # fmt: skip
def test_sections_and_ornaments(catalogue: Catalogue, above: str) -> None:
    """What says where on a site or in a paper the text stands is no title."""
    parsed = ParsedDocument(format="odt", blocks=tuple(Paragraph(text=text) for text in (above, _TITLE, "21 May 2024", BODY)))
    assert draft(parsed, catalogue, name="a.odt").title == _TITLE


@pytest.mark.parametrize("running", ["Fair Arts · Ref. FA/2025/118 · page 1 of 2", "Fair Arts | 21 May 2024 | 1"])
def test_senders_in_the_letterhead(catalogue: Catalogue, running: str) -> None:
    """A name that all pages repeat is the sender's, even where readers and names fill the head."""
    readers = [Paragraph(text=f"Office {number} of the city") for number in range(14)]
    blocks: tuple[Block, ...] = (Heading(level=2, text="Fair Arts"), *readers, Heading(level=2, text=_TITLE), Paragraph(text="Dear Minister,"))
    parsed = ParsedDocument(format="pdf", metadata={"running": running}, blocks=(*blocks, Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.pdf").title == _TITLE


@pytest.mark.parametrize("kind", ["JOINT STATEMENT", "ОТВОРЕНО ПИСМО", "Offener Brief"])
@pytest.mark.parametrize("seam", ["<br>", "</p><p>"])
def test_titles_below_their_kind(catalogue: Catalogue, kind: str, seam: str) -> None:
    """Where a site's name is all that a page notes, the line below "Open letter" is the title."""
    head = "<head><title>Forum of the arts - archive of texts</title></head>"
    page = f"<html>{head}<body><p>{kind}{seam}{_TITLE}</p><p>{BODY}</p></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == _TITLE


@pytest.mark.parametrize("subject", ["FINAL + embargo lifted: the text for your members", "Fwd: please share this widely today"])
def test_subjects_of_mails(catalogue: Catalogue, subject: str) -> None:
    """A covering mail's subject gives way to the title of the letter that it brings."""
    head = f"From: a@example.org\nSubject: {subject}\nDate: Tue, 21 May 2024 10:00:00 +0000\n\n"
    mail = f"{head}Dear all, see below.\n\nJOINT STATEMENT\n\n{_TITLE}\n\n{BODY}\n"
    assert draft(parse(mail.encode(), "a.eml"), catalogue, name="a.eml").title == _TITLE


@pytest.mark.parametrize("title", ["No delay, no dilution: rules from August 2026", "After the vote of 13 March 2024, work begins"])
def test_titles_with_a_date(catalogue: Catalogue, title: str) -> None:
    """A title may say since when or until when; a line of place and date is none."""
    texts = ("Brussels, Tuesday, 21 May 2024", title, BODY)
    parsed = ParsedDocument(format="odt", blocks=tuple(Paragraph(text=text) for text in texts))
    assert draft(parsed, catalogue, name="a.odt").title == title


def test_whose_text_it_is(catalogue: Catalogue) -> None:
    """Between kind and title may stand, in capitals, who speaks."""
    text = f"APEL COMUN\nAL ORGANIZAŢIILOR DE CREATORI\nCreatorii întâi: fără reguli\nfără noi\n\n{BODY}\n"
    read = draft(ParsedDocument(format="text", language="ro", blocks=(Paragraph(text=text.split("\n\n")[0]),)), catalogue, name="a.txt")
    assert read.title == "Creatorii întâi: fără reguli fără noi"


@pytest.mark.parametrize(
    ("label", "kept"), [("Press release", ""), ("Pressemeddelelse", ""), ("Communiqué de presse", ""), ("Open letter", "Open letter: ")]
)
def test_what_a_news_desk_sets_before_a_title(catalogue: Catalogue, label: str, kept: str) -> None:
    """A press release says so before the title of the letter; "Open letter: …" is the letter's own."""
    mail = f"From: a@example.org\nSubject: {label}: {_TITLE}\nDate: Tue, 21 May 2024 10:00:00 +0000\n\n{BODY}\n\n{BODY}\n"
    assert draft(parse(mail.encode(), "a.eml"), catalogue, name="a.eml").title == f"{kept}{_TITLE}"


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Signatories", BODY),
        ("Portugal", BODY),
        ("Unterzeichner", "Wir schreiben über Regeln, die niemand einhalten kann, und über Menschen, die niemand gefragt hat. " * 3),
        ("Subscritores", "Escrevemos sobre regras que ninguém pode cumprir e sobre pessoas a quem ninguém perguntou nada. " * 3),
    ],
)
def test_headings_of_lists_and_countries(catalogue: Catalogue, heading: str, body: str) -> None:
    """The only heading of a letter may be that of its list, or a country in it; the title stands above, bold or not."""
    blocks = (
        *(Paragraph(text=text) for text in (_TITLE, "Dear Minister,", body)),
        Heading(level=2, text=heading),
        Paragraph(text="Guild of Bells"),
    )
    parsed = ParsedDocument(format="docx", title=heading, blocks=blocks)
    assert draft(parsed, catalogue, name="a.docx").title == _TITLE


def test_a_noted_title_and_headings_below_the_text(catalogue: Catalogue) -> None:
    """Headings below running text are its parts; the title that is noted above it stays."""
    blocks = (
        Paragraph(text="Porto, 21 de maio de 2024"),
        Paragraph(text=BODY),
        Heading(level=2, text="Espanha"),
        Heading(level=2, text="What we ask"),
    )
    parsed = ParsedDocument(format="markdown", title=_TITLE, blocks=blocks)
    assert draft(parsed, catalogue, name="a.md").title == _TITLE


def test_titles_with_a_ruled_line(catalogue: Catalogue) -> None:
    """Rules of signs part a sender's bulletin, the title and the date of a typed text; a bulletin's number is no title."""
    text = (
        f"{'=' * 60}\n          GUILD OF BELLS – PRESS SERVICE – No. 41 / 2024\n{'=' * 60}\n\n"
        f"{_TITLE}\n{'~' * 50}\nBonn, 21 May 2024\n\n{BODY}\n\n"
        "1. Transparency of what is used\n2. Consent of those who wrote it\n"
    )
    read = draft(parse(text.encode(), "a.txt"), catalogue, name="a.txt")
    assert (read.title, read.date) == (_TITLE, "2024-05-21")


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("BELLS CULTURE ITALY", "Federation of the Industry of Bells\nViale Campane 10, 00198 Roma · office@example.org"),
        ("GUILD OF BELLS", "The Board"),
        ("Clou*", "Société civile des auteurs de fables"),
        ("Savez zvona i pijeska", "Ilica 42/II, Zagreb"),
    ],
)
@pytest.mark.parametrize("form", ["headings", "paragraphs"])
def test_senders_above_the_title(catalogue: Catalogue, name: str, below: str, form: str) -> None:
    """A letterhead in large print names the sender, whatever the file calls itself; the title stands below the date and the readers."""
    blocks: tuple[Block, ...]
    if form == "headings":
        blocks = (Heading(level=2, text=name), Paragraph(text=below), Paragraph(text="21 May 2024"), Heading(level=2, text=_TITLE))
    else:
        blocks = (Paragraph(text=f"{name}\n{below}"), Paragraph(text="21 May 2024"), Paragraph(text=_TITLE))
    noted = "Final letter v7 (clean)" if form == "headings" else None
    parsed = ParsedDocument(format="pdf", title=noted, blocks=(*blocks, Paragraph(text=BODY), Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.pdf").title == _TITLE


@pytest.mark.parametrize("title", ["GUILDS REJECT THE DRAFT", "Creators First", "No Opera Without Us", "OPEN LETTER OF THE GUILDS"])
def test_short_titles_above_a_part(catalogue: Catalogue, title: str) -> None:
    """A short title is none of a sender's, though its text begins with a longer heading."""
    blocks = (Heading(level=2, text=title), Paragraph(text="21 May 2024"), Heading(level=2, text="What we ask of the Commission and why"))
    parsed = ParsedDocument(format="pdf", blocks=(*blocks, Paragraph(text=BODY), Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.pdf").title == title


@pytest.mark.parametrize(
    "subject",
    [
        "Aussendung: {} (bitte um Veröffentlichung)", "WG: Presseaussendung: {}", "Press release: {} [for immediate release]",
        "[Embargo 3 May] {}", "Communiqué : {} (merci de publier)", "Comunicato: {} (con preghiera di pubblicazione)",
    ],
)  # fmt: skip
def test_requests_around_a_title(catalogue: Catalogue, subject: str) -> None:
    """What a sender asks of a news desk in the subject is no part of the title."""
    head = f"From: a@example.org\nSubject: {subject.format(_TITLE)}\nDate: Tue, 21 May 2024 10:00:00 +0000\n"
    mail = f"{head}Content-Type: text/plain; charset=utf-8\n\n{BODY}\n"
    assert draft(parse(mail.encode(), "a.eml"), catalogue, name="a.eml").title == _TITLE


@pytest.mark.parametrize("window", ["Letter | Makers for tomorrow", "Makers for tomorrow"])
def test_pages_without_a_first_heading(catalogue: Catalogue, window: str) -> None:
    """Where a page's window only names the site, its second heading is the title."""
    head = f"<html><head><title>{window}</title></head><body>"
    text = f"<h2>{_TITLE}</h2><p>Cork, 21 May 2024</p><p>{BODY}</p><p>{BODY}</p>"
    page = f"{head}<p>Coalition “Makers for tomorrow”</p>{text}<p>© 2024 Makers for tomorrow</p></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == _TITLE


@pytest.mark.parametrize("foot", ["Guild of Bells, Harbour Street 7, Cork", "Ada Berg, chair, Guild of Bells", "Guild of Bells"])
def test_a_sender_alone_above_the_date(catalogue: Catalogue, foot: str) -> None:
    """A first line that is an organisation's name and stands again below the text is no title."""
    texts = ("GUILD OF BELLS", "21 May 2024", _TITLE, BODY, BODY, "Yours sincerely,", foot)
    parsed = ParsedDocument(format="docx", blocks=tuple(Paragraph(text=text) for text in texts))
    assert draft(parsed, catalogue, name="a.docx").title == _TITLE


@pytest.mark.parametrize("kind", ["Press release", "JOINT STATEMENT", "Offener Brief"])
def test_a_sender_above_the_kind(catalogue: Catalogue, kind: str) -> None:
    """An organisation's name above "Press release" is the sender's."""
    texts = ("Guild of Bells", kind, _TITLE, "21 May 2024", BODY, BODY)
    parsed = ParsedDocument(format="docx", blocks=tuple(Paragraph(text=text) for text in texts))
    assert draft(parsed, catalogue, name="a.docx").title == _TITLE


@pytest.mark.parametrize("subject", ["Open letter: The right to a voice", "Fælles brev: The right to a voice"])
def test_subjects_that_shorten_the_title(catalogue: Catalogue, subject: str) -> None:
    """The text's first line says the whole of what the subject of a mail has but begun."""
    title = "The right to a voice has to hold in all of Europe"
    parsed = ParsedDocument(format="eml", title=subject, blocks=(Paragraph(text=title), Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.eml").title == title


_NEW = "No letters without writers"


def test_a_sender_with_its_address_on_one_line(catalogue: Catalogue) -> None:
    """Name and address beside one another are a letterhead; a heading of signatories in two languages is no title either."""
    lines = ("Guild of Bells and of the Sounds of Europe · Harbour Street 41, 1200 Lisbon", "Lisbon, 21 October 2025", _NEW)
    blocks = (*(Paragraph(text=line) for line in lines), Paragraph(text=BODY), Heading(level=3, text="Signatories / Signed by"))
    parsed = ParsedDocument(format="pdf", title="Signatories / Signed by", blocks=blocks)
    assert draft(parsed, catalogue, name="a.pdf").title == _NEW


@pytest.mark.parametrize("seam", ["\n", "\n\n"])
def test_a_letterhead_in_capitals(catalogue: Catalogue, seam: str) -> None:
    """A sender in capitals above the line that says what the letter is about is not its title, in one paragraph or in two."""
    head = f"GUILD OF NORTHERN BELLS{seam}Open letter on rules that can be kept".split("\n\n")
    parsed = ParsedDocument(format="text", blocks=tuple(Paragraph(text=text) for text in (*head, "21 May 2024", BODY)))
    assert draft(parsed, catalogue, name="a.txt").title == "Open letter on rules that can be kept"


@pytest.mark.parametrize("above", ["STATEMENT OF SMALL GUILDS", "LUOVAN ALAN JÄRJESTÖJEN KANNANOTTO", "CORRIERE DEI GONG — L'APPELLO"])
def test_a_line_in_capitals_that_says_whose_text_stands_below(catalogue: Catalogue, above: str) -> None:
    """Above the title stands of what kind the text is and whose, or the rubric of a paper."""
    texts = (above, _TITLE, BODY, BODY)
    language = "fi" if "KANNANOTTO" in above else "en"
    text = "Pyydämme sääntöjä, joita joku noudattaa, ja vastauksia siihen, mitä olemme kirjoittaneet niille, jotka päättävät meistä. " * 3
    texts = (above, _TITLE, text, text) if language == "fi" else texts
    parsed = ParsedDocument(format="text", language=language, blocks=tuple(Paragraph(text=one) for one in texts))
    assert draft(parsed, catalogue, name="a.txt").title == _TITLE


@pytest.mark.parametrize(
    "readers",
    [("Kultūras ministrei Annai Kalnai\nIzglītības ministram Jurim Ozolam",), ("By e-mail only",), ("Aan mevrouw Anna Novak, minister",)],
)
def test_a_subject_without_a_label_above_the_greeting(catalogue: Catalogue, readers: tuple[str, ...]) -> None:
    """A line of its own right above the greeting is the subject, whoever is named above it; a mail's own subject gives way to it."""
    texts = ("Cork, 21 May 2024", *readers, _TITLE, "Dear Minister,", BODY, BODY)
    blocks = tuple(Paragraph(text=text) for text in texts)
    for noted in (None, "Joint letter – version as sent"):
        parsed = ParsedDocument(format="eml" if noted else "docx", title=noted, blocks=blocks)
        assert draft(parsed, catalogue, name="a.docx").title == _TITLE


def test_the_heading_of_a_part_is_no_title(catalogue: Catalogue) -> None:
    """What stands above the text names it rather than the first heading below its beginning."""
    above = (Paragraph(text="Cork, 21 May 2024"), Paragraph(text=f"Re: {_TITLE}"), Paragraph(text="Dear members,"), Paragraph(text=BODY))
    parsed = ParsedDocument(
        format="odt", title="What we ask for", blocks=(*above, Heading(level=2, text="What we ask for"), Paragraph(text=BODY))
    )
    assert draft(parsed, catalogue, name="a.odt").title == _TITLE


def test_a_ministry_above_the_greeting_of_a_mail(catalogue: Catalogue) -> None:
    """Lines of an address right above the greeting are no title, whatever words they hold; the mail's subject is one."""
    text = "Pišemo Vam o pravilima kojih se nitko ne drži i o ljudima koji žive od pisanja, a da ih nitko nije pitao. "
    texts = ("Ministarstvo zvona i medija\nn/p ministrica Ana Novak", "Poštovana ministrice,", text, 2 * text)
    parsed = ParsedDocument(format="eml", title=_TITLE, language="hr", blocks=tuple(Paragraph(text=text) for text in texts))
    assert draft(parsed, catalogue, name="a.eml").title == _TITLE


def test_the_row_of_a_workbook_that_gives_the_title(catalogue: Catalogue) -> None:
    """Above it a sheet may say what kind of letter it holds and to whom."""
    rows = (("Title", _TITLE), ("Addressee", "Ms Anna Novak, Minister of Bells"))
    above = (Heading(level=2, text="Letter"), Paragraph(text="Joint letter to the Minister of Bells"))
    parsed = ParsedDocument(format="xlsx", blocks=(*above, Table(rows=rows), Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.xlsx").title == _TITLE


@pytest.mark.parametrize(
    ("language", "part"), [("lv", "Jaunumi"), ("en", "Latest news"), ("de", "Aktuelles"), ("pl", "Aktualności"), ("es", "Noticias")]
)
def test_the_part_of_a_site_above_the_title(catalogue: Catalogue, language: str, part: str) -> None:
    """A first heading that only names a part of the site gives way to the next one."""
    blocks = (Heading(level=1, text=part), Heading(level=2, text=_TITLE), Paragraph(text=BODY[:84]))
    assert draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="a.html").title == _TITLE


def test_a_title_in_a_row_of_a_single_column(catalogue: Catalogue) -> None:
    """A sheet may label its title more closely, in the same cell and in quotation marks."""
    rows = (("Sign-on: Joint statement on bells",), ("Lead: Guild of Bells",), (f'Final title: "{_TITLE}"',), ("Deadline: 24 June 2025",))
    parsed = ParsedDocument(format="xlsx", blocks=(Heading(level=2, text="README"), Table(rows=rows)))
    assert draft(parsed, catalogue, name="a.xlsx").title == _TITLE


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "SOUS EMBARGO JUSQU’AU MARDI 21 MAI 2024 À 6 HEURES"),
        ("en", "EMBARGOED UNTIL 21 MAY 2024, 6 A.M."),
        ("de", "Sperrfrist: 21. Mai 2024, 6.00 Uhr"),
        ("nl", "ONDER EMBARGO TOT 21 MEI 2024, 6.00 UUR"),
        ("fi", "JULKAISUVAPAA 21.5.2024 KLO 6.00"),
        ("en", "STRICT EMBARGO: NOT TO BE PRINTED, QUOTED OR SHOWN BY ANYBODY ON PAPER OR SCREEN BEFORE 6 A.M. ON TUESDAY, 21ST MAY 2024"),
        ("de", "SPERRFRIST – Veröffentlichung in Zeitung, Funk und Fernsehen frei erst ab Dienstag, dem 21. Mai 2024, 6 Uhr"),
    ],
)
@pytest.mark.parametrize("noted", [False, True])
def test_an_embargo_is_no_title(catalogue: Catalogue, language: str, line: str, noted: bool) -> None:
    """Large as it may be printed above the title, also where the file takes it for its own."""
    above = (Heading(level=2, text="PRESS RELEASE"), Heading(level=3, text=line), Paragraph(text="Cork, 20 May 2024"))
    blocks = (*above, Heading(level=2, text=_TITLE), Paragraph(text=BODY), Paragraph(text=BODY))
    parsed = ParsedDocument(format="pdf", language=language, title=line if noted else "PRESS RELEASE", blocks=blocks)
    assert draft(parsed, catalogue, name="a.pdf").title == _TITLE


@pytest.mark.parametrize(("label", "subject"), [("To:", "Subject:"), ("Προς:", "ΘΕΜΑ:"), ("Do:", "Dotyczy:"), ("Komu:", "Věc:")])
def test_a_label_of_the_head_is_no_title(catalogue: Catalogue, label: str, subject: str) -> None:
    """The largest print of a head may be that of its labels; what stands behind the subject's is the title, without its marks."""
    readers = (Heading(level=3, text=label), Paragraph(text="Ms Anna Novak, Minister of Bells"))
    blocks = (*readers, Heading(level=3, text=f"{subject} «{_TITLE}»"), Paragraph(text="Dear Minister,"), Paragraph(text=BODY))
    parsed = ParsedDocument(format="pdf", title=label, blocks=blocks)
    assert draft(parsed, catalogue, name="a.pdf").title == _TITLE


@pytest.mark.parametrize("named", ["GoB - Press centre", "ГНК - Пресцентър", "Kiri 7-1/2471-1 - Avalik dokumendiregister", "Nieuws | GvK"])
def test_a_page_called_after_a_part_of_its_site(catalogue: Catalogue, named: str) -> None:
    """Initials or a file's number beside "press centre" or "document register" are no title; the first heading of the text is."""
    head = f'<head><title>{named}</title><meta property="og:title" content="{named}"></head>'
    page = f"<html>{head}<body><div><h3>{_TITLE}</h3><p>{BODY}</p><p>{BODY}</p></div></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == _TITLE


@pytest.mark.parametrize(
    ("named", "label", "of_law", "closed"),
    [
        ("25-TA-12 – Projektu publiskais portāls", "Viedokļa temats", "Grozījumi Zvanu likumā", "Iesniegšana līdz"),
        ("25/12-A | Public portal of draft laws", "Subject of the opinion", "Amendments to the Bells Act", "Open until"),
    ],
)
def test_a_form_on_a_portal(catalogue: Catalogue, named: str, label: str, of_law: str, closed: str) -> None:
    """A portal's case and its law are not what was sent there, whose subject and day stand in the rows of a form."""
    above = f"<h1>{named}</h1><h2>{of_law}</h2><p>22.04.2025</p><p>{closed}</p><p>16.05.2025</p>"
    rows = (("Sender", "Guild of Bells"), ("Date and time sent", "14.05.2025 16:42"), (label, _TITLE))
    form = "<table>{}</table>".format("".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows))
    page = f"<html><head><title>{named}</title></head><body>{above}{form}<h3>Text</h3><p>{BODY}</p><p>{BODY}</p></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == _TITLE


@pytest.mark.parametrize(
    "kind",
    ["ATKLĀTS AICINĀJUMS", "SPOLEČNÁ VÝZVA", "JAVNI POZIV", "NYÍLT FELHÍVÁS", "ΕΚΚΛΗΣΗ", "Открито писмо", "Brandbrief", "Üleskutse"],
)
def test_more_kinds_above_the_title(catalogue: Catalogue, kind: str) -> None:
    """What says only of what kind the text is, in whatever language, is not its title."""
    parsed = ParsedDocument(format="text", blocks=tuple(Paragraph(text=text) for text in (kind, _TITLE, BODY, BODY)))
    assert draft(parsed, catalogue, name="a.txt").title == _TITLE


def test_a_sender_in_the_margin_with_its_members(catalogue: Catalogue) -> None:
    """The heading of a list of members is no title, and what all pages repeat is the sender's name."""
    sender = (Heading(level=3, text="Klokkeforum Danmark"), Paragraph(text="Klokkegade 1\n1123 København K"))
    members = (Heading(level=3, text="Medlemsorganisationer"), Paragraph(text="Klokkernes Forbund\nDe Danske Sange"))
    text = "Vi skriver om regler, som ingen overholder, og om dem, der lever af at skrive og komponere, og som ingen har spurgt. " * 2
    blocks = (Paragraph(text="Den 21. maj 2024"), *sender, *members, Heading(level=3, text="Høring over udkast til lov om klokker"))
    parsed = ParsedDocument(
        format="pdf",
        language="da",
        title="Klokkeforum Danmark",
        metadata={"running": "KLOKKEFORUM DANMARK · Side 1 af 2"},
        blocks=(*blocks, Paragraph(text=text)),
    )
    assert draft(parsed, catalogue, name="a.pdf").title == "Høring over udkast til lov om klokker"


@pytest.mark.parametrize(
    ("language", "texts", "title"),
    [
        (
            "cs",
            ["SPOLEČNÁ VÝZVA\nČESKÝCH ZVONAŘŮ, PÍSAŘŮ A HUDEBNÍKŮ\nK NOVÝM PRAVIDLŮM"],
            "SPOLEČNÁ VÝZVA ČESKÝCH ZVONAŘŮ, PÍSAŘŮ A HUDEBNÍKŮ K NOVÝM PRAVIDLŮM",
        ),
        (
            "en",
            ["OPEN LETTER\nON RULES THAT NOBODY CAN KEEP\nAND ON THOSE WHO LIVE BY THEM"],
            "OPEN LETTER ON RULES THAT NOBODY CAN KEEP AND ON THOSE WHO LIVE BY THEM",
        ),
        ("fr", ["COMMUNIQUÉ\nLES CLOCHES D’ABORD\nPAS DE RÈGLES SANS NOUS"], "LES CLOCHES D’ABORD PAS DE RÈGLES SANS NOUS"),
        ("sk", ["ZÁPISNICA", "zo spoločného zasadnutia zvonárov a pisárov"], "ZÁPISNICA zo spoločného zasadnutia zvonárov a pisárov"),
        ("pl", ["STANOWISKO", "w sprawie ochrony dzwonów i pieśni"], "STANOWISKO w sprawie ochrony dzwonów i pieśni"),
    ],
)
@pytest.mark.parametrize("noted", [None, "Template for letters"])
def test_titles_on_several_lines(catalogue: Catalogue, language: str, texts: list[str], title: str, noted: str | None) -> None:
    """A title in capitals goes on below, and so does one whose first line only says of what kind the text is, before a small letter."""
    blocks = tuple(Paragraph(text=text) for text in (*texts, "21. 5. 2024", BODY, BODY))
    parsed = ParsedDocument(format="odt", language=language, title=noted, blocks=blocks)
    assert draft(parsed, catalogue, name="a.odt").title == title


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("pt", "VERSÃO FINAL – para divulgação a 5 de junho, às 10h"),
        ("de", "Endfassung – Freigabe am 5. Juni, 10.30 Uhr"),
        ("fr", "Version définitive, à ne pas publier avant le 5 juin"),
        ("mt", "SAL-11 TA’ FILGĦODU TAT-23 TA’ SETTEMBRU MA TISTAX TIĠI PPUBBLIKATA"),
        ("en", "Final version, for use on 5 June at 10:30"),
    ],
)
def test_when_a_text_may_be_published_is_no_title(catalogue: Catalogue, language: str, line: str) -> None:
    """A line with a day and an hour, or with a day before which nothing is to be published, stands above the title."""
    blocks = tuple(Paragraph(text=text) for text in (line, "Bells are no raw material", "…"))
    assert draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx").title == "Bells are no raw material"


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [
        ("sk", "Názov organizácie *", "Názov pripomienky *"),
        ("cs", "Název organizace *", "Název připomínky *"),
        ("sl", "Naziv organizacije *", "Naslov pripombe *"),
    ],
)
def test_forms_that_ask_for_two_names(catalogue: Catalogue, language: str, name: str, title: str) -> None:
    """The word for a title is that for a name in some languages: who answers has no title."""
    lines = ("FORM", name, "Združenie zvonárov", "Sídlo", "Nitra", title, "Zvon nie je surovina", "Text *", "…")
    blocks = tuple(Paragraph(text=text) for text in lines)
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert read.title == "Zvon nie je surovina"


def test_the_short_form_in_a_pages_head(catalogue: Catalogue) -> None:
    """The heading below it says more behind its colon."""
    whole = "Joint letter on the digital bells: making things simple must not make them worthless"
    blocks = (Paragraph(text="Joint letter on the digital bells"), Paragraph(text="Cork, 24 November 2025"), Heading(level=2, text=whole))
    below = (Paragraph(text="Dear Commissioner,"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="pdf", title=whole, blocks=(*blocks, *below)), catalogue, name="a.pdf").title == whole


def test_what_an_issue_holds_is_no_title(catalogue: Catalogue) -> None:
    """A line of its contents stands above the heading of the letter that it prints."""
    contents = Paragraph(text="Joint letter on the training of ringers · Appeal of bells dismissed · Vacancy in Ghent")
    whole = "Make the bells audible: joint letter to the Council"
    blocks = (contents, Heading(level=1, text=whole), Paragraph(text="Cork, 24 November 2025"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="html", title=whole, blocks=blocks), catalogue, name="a.html").title == whole


@pytest.mark.parametrize("window", ["Boletim n.º 41", "Newsletter no. 5", "Nyhetsbrev nr 5, 2025", "Programme for bells"])
def test_what_a_newsletter_calls_its_issue(catalogue: Catalogue, window: str) -> None:
    """The number of an issue, which the window shows, is no title where the page prints one; a programme without a number is."""
    blocks = (Heading(level=1, text=window), Heading(level=2, text=_TITLE), Paragraph(text=BODY), Paragraph(text=BODY))
    read = draft(ParsedDocument(format="html", title=window, metadata={"window": window}, blocks=blocks), catalogue, name="a.html")
    assert read.title == (window if window.startswith("Programme") else _TITLE)
