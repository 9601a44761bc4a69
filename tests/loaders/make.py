"""Letters made by code with a seed: in all formats, eight languages and every way in which signatories are set.

`letters(catalogue)` yields each with what is true of it, so that a reader's findings can be counted.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from knowledge.catalogue import Catalogue
from knowledge.names import OrganisationNames
from tests.loaders import write_mail, write_office, write_pdf, write_text
from tests.loaders.phrases import PHRASES, Phrases


@dataclass(frozen=True)
class Signatory:
    """A name as it is printed, and the register's id if it is one of the register."""

    name: str
    org: str | None
    person: str
    country: str


@dataclass(frozen=True)
class Content:
    """What a letter says, before it is set."""

    phrases: Phrases
    language: str
    date: date
    written_date: str
    signatories: tuple[Signatory, ...]

    @property
    def dateline(self) -> str:
        """Place and date as the language writes them."""
        return self.phrases.dateline.format(place=self.phrases.place, date=self.written_date)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body with the sentence that counts the signatories."""
        return (*self.phrases.body, self.phrases.count.format(n=len(self.signatories)))


@dataclass(frozen=True)
class Letter:
    """A file and what is true of it."""

    file_name: str
    data: bytes
    content: Content
    layout: str


# Format, layout, language, number of signatories. Layouts are the functions of the writers.
PLAN: tuple[tuple[str, str, str, int], ...] = (
    ("pdf", "bullets", "en", 24), ("pdf", "columns", "en", 60), ("pdf", "table", "de", 38), ("pdf", "broken", "fr", 30),
    ("pdf", "bare_table", "es", 26), ("pdf", "two_columns", "en", 18), ("pdf", "signatures", "pl", 5), ("pdf", "columns", "it", 250),
    ("pdf", "inline", "nl", 21), ("pdf", "sections", "sv", 33), ("pdf", "columns", "de", 120), ("pdf", "broken", "en", 90),
    ("docx", "bullets", "de", 17), ("docx", "table", "en", 44), ("docx", "signatures", "fr", 6), ("docx", "tabs", "es", 36),
    ("docx", "inline", "it", 15), ("docx", "logos", "en", 12), ("docx", "sections", "pl", 28), ("docx", "lines", "sv", 80),
    ("html", "bullets", "en", 40), ("html", "table", "fr", 25), ("html", "breaks", "de", 31), ("html", "logos", "nl", 16),
    ("html", "inline", "es", 11), ("html", "sections", "it", 52), ("html", "bullets", "pl", 200),
    ("odt", "bullets", "fr", 14), ("odt", "table", "nl", 22), ("odt", "lines", "en", 9),
    ("eml", "lines", "en", 13), ("eml", "html", "de", 19), ("eml", "tail", "nl", 1), ("eml", "forwarded", "fr", 8),
    ("msg", "lines", "en", 10), ("msg", "lines", "pl", 7),
    ("md", "bullets", "it", 23), ("md", "table", "sv", 12), ("md", "numbered", "en", 5),
    ("txt", "lines", "de", 29), ("txt", "inline", "en", 20), ("txt", "lines", "pl", 18), ("txt", "signatures", "es", 7),
    ("txt", "wrapped", "en", 45),
    ("csv", "table", "en", 65), ("csv", "names", "de", 35), ("xlsx", "table", "fr", 70), ("xlsx", "names", "en", 150),
)  # fmt: skip

_WRITERS: dict[str, Callable[[Content, str, random.Random], bytes]] = {
    "pdf": write_pdf.write,
    "docx": write_office.write_docx,
    "odt": write_office.write_odt,
    "xlsx": write_office.write_xlsx,
    "html": write_text.write_html,
    "md": write_text.write_markdown,
    "txt": write_text.write_plain,
    "csv": write_text.write_csv,
    "eml": write_mail.write_eml,
    "msg": write_mail.write_msg,
}


def letters(catalogue: Catalogue, *, seed: int = 7) -> Iterator[Letter]:
    """Yield the letters of `PLAN`; another seed gives other names, dates and orders."""
    for number, (form, layout, language, count) in enumerate(PLAN):
        dice = random.Random(f"{seed}-{number}")
        content = _content(catalogue, language, count, dice)
        # A list alone carries its date in its name.
        name = f"{content.date.isoformat()}-signatories.{form}" if form in ("csv", "xlsx") else f"letter-{number}.{form}"
        yield Letter(name, _WRITERS[form](content, layout, dice), content, layout)


def _content(catalogue: Catalogue, language: str, count: int, dice: random.Random) -> Content:
    phrases = PHRASES[language]
    day = date(2023, 1, 10) + timedelta(days=dice.randrange(1200))
    form = dice.choice(("long", "long", "long", "numeric" if language != "en" else "long"))
    written = format_date(day, "d.M.yyyy" if language in ("de", "pl") else "dd/MM/yyyy", locale=language)
    if form == "long":
        written = format_date(day, "long", locale="en_GB" if language == "en" else language)
    known = _known(catalogue, dice)
    made_up = _made_up(language, dice)
    share = dice.uniform(0.3, 0.7)
    chosen: list[Signatory] = []
    while len(chosen) < count:
        source = known if known and (dice.random() < share or not made_up) else made_up
        name, org = source.pop()
        chosen.append(Signatory(name, org, dice.choice(phrases.persons), phrases.country))
    return Content(phrases, language, day, written, tuple(chosen))


def _known(catalogue: Catalogue, dice: random.Random) -> list[tuple[str, str | None]]:
    """Names of the register in one of their forms, each beyond doubt."""
    names = OrganisationNames(catalogue)
    found: list[tuple[str, str | None]] = []
    for org in catalogue.organisations:
        forms = [org.name, org.shown_name]
        if org.acronym and " " in org.name:
            forms += [f"{org.acronym} – {org.name}", org.acronym]
        form = dice.choice(forms)
        resolved = names.resolve(org.name)
        if len(resolved) == 1 and resolved[0].id == org.id and len(form) > 3 and "," not in form:
            found.append((form, org.id))
    dice.shuffle(found)
    return found


def _made_up(language: str, dice: random.Random) -> list[tuple[str, str | None]]:
    names: list[tuple[str, str | None]] = []
    for code in (language, "en"):
        names = [*{(name.format(word), None): None for name in PHRASES[code].names for word in PHRASES[code].words}, *names]
    own = [*names]
    dice.shuffle(own)
    return list(dict.fromkeys(own))
