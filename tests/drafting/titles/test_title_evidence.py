"""Which line is the title, by what stands around it: in newsletters, portals, minutes, letters with a stamp, posters, releases, forms."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Format, Heading, Paragraph, ParsedDocument, Table

_TEXTS = {
    "en": "The voices of our members are copied every day without anybody asking them, and rules on copied voices are still missing.",
    "de": "Die Stimmen unserer Mitglieder werden jeden Tag kopiert, ohne dass sie jemand fragt, und Regeln für kopierte Stimmen fehlen.",
    "fr": "Les voix de nos membres sont copiées chaque jour sans qu’on leur demande rien, et les règles sur les voix copiées manquent.",
    "es": "Las voces de nuestros miembros se copian cada día sin que nadie les pregunte, y faltan normas sobre las voces copiadas.",
    "it": "Le voci dei nostri soci vengono copiate ogni giorno senza che nessuno chieda nulla, e le regole sulle voci copiate non ci sono.",
    "pl": "Głosy naszych członków są codziennie kopiowane i nikt ich nie pyta o zgodę, a zasad kopiowania głosów nadal nie ma.",
    "sv": "Våra medlemmars röster kopieras varje dag utan att någon frågar dem, och reglerna om kopierade röster saknas i alla lagar.",
    "hu": "Tagjaink hangját naponta lemásolják anélkül, hogy bárki megkérdezné őket, és a hangokról szóló szabályok hiányoznak.",
    "fi": "Jäsentemme ääniä kopioidaan joka päivä ilman, että kukaan kysyy heiltä, ja ääniä koskevat säännöt puuttuvat yhä.",
    "lv": "Mūsu biedru balsis katru dienu tiek kopētas, un neviens viņiem neko nejautā, bet noteikumu par balsīm joprojām nav.",
    "cs": "Hlasy našich členů se každý den kopírují, aniž by se jich kdokoli ptal, a pravidla o hlasech dosud chybí v zákonech.",
    "bg": "Гласовете на нашите членове се копират всеки ден, без някой да ги пита, а правила за гласовете все още липсват.",
    "el": "Οι φωνές των μελών μας αντιγράφονται κάθε μέρα χωρίς να τα ρωτήσει κανείς, και κανόνες για τις φωνές λείπουν ακόμη.",
}  # fmt: skip
_TITLES = {
    "en": "A voice is not an echo", "de": "Stimmen sind kein Echo", "fr": "Nos voix ne sont pas un écho", "es": "Nuestras voces no son un eco",
    "it": "Le voci non sono un’eco", "pl": "Głosy to nie echo maszyny", "sv": "Våra röster är inget eko",
    "hu": "A hang nem visszhang, a tag nem adat", "fi": "Ääniä ei saa kopioida salaa", "lv": "Balsis nav atbalss mašīnai",
    "cs": "Hlasy nejsou ozvěnou stroje", "bg": "Гласовете не са ехо на машина", "el": "Οι φωνές δεν είναι ηχώ",
}  # fmt: skip


def _title(catalogue: Catalogue, language: str, *above: Block, title: str | None = None, form: Format = "pdf", **metadata: str) -> str:
    text = Paragraph(text=_TEXTS[language])
    parsed = ParsedDocument(format=form, title=title, language=language, blocks=(*above, text, text), metadata=metadata)
    return draft(parsed, catalogue, name="a").title


@pytest.mark.parametrize(
    ("language", "issue", "kind", "day"),
    [
        ("fr", "Lettre n° 44", "COMMUNIQUÉ COMMUN", "Lyon, le 3 mars 2025"),
        ("de", "Rundbrief Nr. 12", "Gemeinsame Erklärung", "Köln, den 3. März 2025"),
        ("es", "Boletín núm. 8", "COMUNICADO CONJUNTO", "Sevilla, 3 de marzo de 2025"),
        ("pl", "Biuletyn nr 31", "WSPÓLNE STANOWISKO", "Kraków, 3 marca 2025 r."),
    ],
)
def test_below_the_number_of_an_issue(catalogue: Catalogue, language: str, issue: str, kind: str, day: str) -> None:
    """A mailing has its number above the kind of the text, its title and its day."""
    title = _TITLES[language]
    blocks = (Heading(level=1, text=issue), Paragraph(text=kind), Paragraph(text=title), Paragraph(text=day))
    assert _title(catalogue, language, *blocks, title=f"{issue} | vox", form="eml") == title


@pytest.mark.parametrize(
    ("language", "page", "window", "day"),
    [
        ("sv", "Remissvar", "Remissvar - Svarsportalen", "Lund den 3 mars 2025"),
        ("it", "Dettaglio", "Dettaglio | Atti online", "Torino, 3 marzo 2025"),
        ("lv", "Oficiālais izdevums", "Oficiālais izdevums - 2025/31.2", "Rīgā 2025. gada 3. martā"),
        ("cs", "Detail příspěvku", "Detail příspěvku – Portál připomínek", "V Brně dne 3. března 2025"),
    ],
)
def test_on_a_page_that_is_called_after_its_kind(catalogue: Catalogue, language: str, page: str, window: str, day: str) -> None:
    """A portal heads each of its pages alike; the title stands below, beside place and day."""
    title = _TITLES[language]
    blocks = (Heading(level=1, text=page), Table(rows=(("Nr.", "2025/31"), ("Typ", "A"))), Paragraph(text=day), Heading(level=3, text=title))
    assert _title(catalogue, language, *blocks, title=page, form="html", window=window) == title


_RESOLVED = {
    "fi": "Sihteeri esitteli luonnoksen, ja pitkän keskustelun jälkeen kokous päätti yksimielisesti ja heti antaa sanasta sanaan "
    "seuraavan julkilausuman:",
    "de": "Die Schriftführerin stellte den Entwurf vor, und nach längerer Aussprache beschloss die Versammlung einstimmig und ohne "
    "Enthaltungen, folgende Erklärung abzugeben:",
    "sv": "Sekreteraren föredrog utkastet, och efter en längre diskussion beslöt mötet enhälligt och utan omröstning att samma dag "
    "lämna följande gemensamma uttalande:",
}


@pytest.mark.parametrize(("language", "items"), [("fi", "§ 1–3 (ei mukana otteessa)"), ("de", "§ 1–3 (gekürzt)"), ("sv", "§ 1–3 (utelämnade)")])
def test_in_minutes(catalogue: Catalogue, language: str, items: str) -> None:
    """What minutes say that a meeting has resolved announces the title; the numbers of their items are none."""
    title = _TITLES[language]
    assert _title(catalogue, language, Paragraph(text=items), Paragraph(text=_RESOLVED[language]), Paragraph(text=title)) == title


@pytest.mark.parametrize(
    ("language", "letterhead", "day", "greeting"),
    [
        ("pl", "ZWIĄZEK LEKTORÓW ul. Długa 7, 31-147 Kraków", "Kraków, dnia 3 marca 2025 r.", "Szanowni Państwo,"),
        ("hu", "SZINKRONSZÍNÉSZEK EGYESÜLETE · Fő utca 7., 1011 Budapest", "Budapest, 2025. március 3.", "Tisztelt Miniszter Úr!"),
        ("en", "GUILD OF NARRATORS, 7 Long Street, Dublin D02 X285", "Dublin, 3 March 2025", "Dear Minister,"),
    ],
)
def test_below_a_letterhead_on_one_line(catalogue: Catalogue, language: str, letterhead: str, day: str, greeting: str) -> None:
    """A sender's name with its street is no title; the line above the greeting is."""
    title = _TITLES[language]
    blocks = (Heading(level=3, text=letterhead), Paragraph(text=day), Heading(level=3, text=title), Paragraph(text=greeting))
    assert _title(catalogue, language, *blocks) == title


@pytest.mark.parametrize(
    ("language", "kicker", "day"),
    [
        ("de", "OFFENER BRIEF AN KULTURSENATOR DR. EMIL BERG", "Hamburg, im März 2025"),
        ("es", "CARTA ABIERTA AL MINISTRO DE CULTURA", "Sevilla, marzo de 2025"),
        ("el", "ΑΝΟΙΚΤΗ ΕΠΙΣΤΟΛΗ ΠΡΟΣ ΤΗΝ ΥΠΟΥΡΓΟ ΠΟΛΙΤΙΣΜΟΥ", "Πάτρα, 3 Μαρτίου 2025"),
        ("bg", "ОТВОРЕНО ПИСМО ДО МИНИСТЪРА НА КУЛТУРАТА", "Варна, 3 март 2025 г."),
    ],
)
def test_below_the_reader_in_large_print(catalogue: Catalogue, language: str, kicker: str, day: str) -> None:
    """A poster says above its title what it is and to whom; the title may be a sentence with its full stop."""
    title = f"{_TITLES[language]}."
    assert _title(catalogue, language, Heading(level=3, text=kicker), Paragraph(text=title), Paragraph(text=day)) == title


@pytest.mark.parametrize(
    ("language", "field"),
    [("en", "* Title of your reply"), ("de", "Titel des Beitrags"), ("fr", "Titre de la contribution *"), ("it", "Titolo")],
)
def test_below_the_field_of_a_form(catalogue: Catalogue, language: str, field: str) -> None:
    """A form asks for the title far below its own."""
    title = _TITLES[language]
    form = (Heading(level=2, text="Consultation 2025/790"), *(Paragraph(text=part) for part in ("A1", "A2", "A3", "A4", "A5", "A6") * 3))
    assert _title(catalogue, language, *form, Heading(level=3, text=field), Paragraph(text=title)) == title


def test_a_subtitle_takes_no_titles_place(catalogue: Catalogue) -> None:
    """What stands between title and text belongs to the title above it."""
    for language in ("en", "fr", "sv"):
        title, below = _TITLES[language], _TEXTS[language].split(",")[0]
        assert _title(catalogue, language, Heading(level=1, text=title), Paragraph(text=below)) == title


_DAY, _GREETING = Paragraph(text="Old Port, 3 May 2025"), Paragraph(text="Dear Ms Berg,")


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (
            [
                Heading(level=1, text="Statement"),
                Paragraph(text="Home\nMembers\nNewsroom\nJoin GOB"),
                Paragraph(text="Joint statement on copied voices\n3 May 2025"),
            ],
            "Joint statement on copied voices",
        ),
        (
            [
                Heading(level=1, text="Open letter: Stop the echo"),
                Paragraph(text="Posted by the editors on 4 May 2025 · updated 5 May 2025 · 4 min read"),
                Paragraph(text="We publish the letter in full."),
                _DAY,
                _GREETING,
            ],
            "Open letter: Stop the echo",
        ),
        (
            [
                Paragraph(text="Open letter · Copied voices of members"),
                Heading(level=2, text="Open letter for the echo of the town"),
                _DAY,
                _GREETING,
            ],
            "Open letter for the echo of the town",
        ),
        (
            [
                _DAY,
                Paragraph(text="Ada Berg, Rapporteur\nMembers of the Committee on Voices\nEuropean Parliament, Brussels"),
                Heading(level=1, text="Copied voices (2025/2058(INI)): please keep paragraphs 4, 11 and 17"),
                _GREETING,
            ],
            "Copied voices (2025/2058(INI)): please keep paragraphs 4, 11 and 17",
        ),
    ],
    ids=["parts of a site", "a desk's remark", "a page's head", "readers"],
)
def test_lines_above_the_text_that_are_no_title(catalogue: Catalogue, above: list[Block], title: str) -> None:
    """What a site, a desk and a page's head say, and who reads the letter, though it stands above the day, the greeting or the text."""
    heading = next(block.text for block in above if isinstance(block, Heading))
    assert _title(catalogue, "en", *above, title=heading, form="html") == title


@pytest.mark.parametrize(
    ("language", "title", "subtitle", "day"),
    [
        ("en", "Copied voices deserve a second look", "Joint statement by guilds on copied voices to the Commission", "Ghent, 3 May 2025"),
        ("de", "Ein zweiter Blick auf Stimmen", "Gemeinsame Erklärung der Gilden zu kopierten Stimmen an die Kommission", "Wien, 3. Mai 2025"),
    ],
)
def test_the_heading_that_the_window_shows(catalogue: Catalogue, language: str, title: str, subtitle: str, day: str) -> None:
    """By it a page is found again, whatever kind of text the line above place and day says it is; a window with the site alone says nothing."""
    blocks = (Heading(level=1, text=title), Paragraph(text="Submitted by webmaster"), Paragraph(text=subtitle), Paragraph(text=day))
    for shown, found in ((f"{title} | Bell Guilds · Home", title), ("Bell Guilds · Home", subtitle)):
        assert _title(catalogue, language, *blocks, title=title, form="html", publisher="Bell Guilds", shown=shown) == found
