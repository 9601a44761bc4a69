"""What `eml` and `msg` share: the letter inside a mail, without quotation marks and the headers of forwarding."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.dates import is_day
from knowledge.languages import OFFICIAL
from knowledge.loaders.cleaning import tidy
from knowledge.loaders.parsed import Block, FoundDate, Note
from knowledge.loaders.plain_text import blocks_of_raw
from knowledge.loaders.quoted_mail import COVERING_WORDS, HEADERS, SENT, answers, confirms_receipt, head_at, ignored, without_signature
from knowledge.written_dates import find_dates

_PREFIX = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv|i|r|rif|inoltra|vs|vl|sv|vb|odp|pd|doorst|antw|res|enc|ynt|atb|továbbítás|fs|ts)\s*:\s*)+", re.IGNORECASE
)
DOCUMENTS = (".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt")
# What a file is called that holds a letter or a statement, beside others that come with it.
_OF_LETTER = re.compile(
    r"(?<![^\W\d_])(?:(?:open|joint|final)?letter|statement|declaration|appeal|manifesto|brief|schreiben|erkl(?:ae|ä)rung|stellungnahme"
    r"|aufruf|appell|lettre|tribune|carta|manifiesto|comunicado|lettera|appello|dichiarazione|verklaring|brev|uttalande|erkl(?:ae|æ)ring|kirje|kannanotto|kiri|avaldus|list|apel|oswiadczenie|oświadczenie"
    r"|dopis|vyzva|výzva|prohlaseni|prohlášení|vyhlasenie|vyhlásenie|pismo|izjava|poziv|level|levél|nyilatkozat"
    r"|scrisoare|declaratie|declarație|laiskas|vestule|vēstule|ittra|litir|писмо|декларация|επιστολη|επιστολή)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
# The verb of "On 3 May 2024 at 10:12, Anna <anna@example.org> wrote:" by language.
_WRITING = {
    "en": "wrote", "de": "schrieb", "fr": "a écrit", "es": "escribió", "pt": "escreveu", "it": "ha scritto", "nl": "schreef",
    "pl": r"napisał\(?a?\)?", "sv": "skrev", "fi": "kirjoitti", "hu": "írta", "cs": "napsala?", "sk": "napísala?", "ro": "a scris",
    "hr": "napisao|napisala", "sl": r"je napisal\w*", "bg": "написа", "el": "έγραψε", "et": "kirjutas", "lv": "rakstīja", "lt": "rašė",
    "ga": "scríobh", "mt": "kiteb",
}  # fmt: skip
# An address or such a verb before the colon, and a number.
_WROTE = re.compile(
    rf"^(?=.*\d).{{0,160}}(?:<[^<>\s]+@[^<>\s]+>|\b(?:{'|'.join(_WRITING.values())})\b).{{0,60}}:\s*$", re.IGNORECASE
)  # fmt: skip
COVERS = Note(code="covering-mail-ignored")
_QUOTED = re.compile(r"^(?:>\s?)+")
_LIST_TAG = re.compile(r"^\s*\[[^\[\]]{2,40}\]\s*(?=\S)")  # with which a mailing list marks the subjects of its mails
_LIST_FOOT = re.compile(r"^_{20,}\s*$")  # above the name and addresses of the list, with which it ends each mail
_LIST_FOOT_LINES = 8
_CUT = re.compile(r"^\s*[-=–—_ ]*(?:8<|<8|>8|8>|%<|>%|✂|✁|✃|✄)[-=–—_ ]*$")  # scissors above and below the text that a mail brings
_FEWEST_CUT = 3  # lines between them
_DIVIDER = re.compile(r"^\s*-{2,}[^-\n]{3,60}-{2,}\s*$|^\s*_{10,}\s*$|^\s*-{10,}\s*$")


def subject_as_title(subject: str) -> str | None:
    """Return a subject without the marks of replying, forwarding and mailing lists."""
    bare = _PREFIX.sub("", _LIST_TAG.sub("", _PREFIX.sub("", subject)))
    return tidy(bare) or None


def letter_among(names: Sequence[str]) -> int | None:
    """Return which of the documents that a covering note brings is the letter: the only one, or the only one that is called so."""
    if len(names) == 1:
        return 0
    called = [number for number, name in enumerate(names) if _OF_LETTER.search(name)]
    return called[0] if len(called) == 1 else None


def body_blocks(text: str) -> tuple[list[Block], tuple[Note, ...]]:
    """Return the blocks of a plain body, and a note where an older mail was left out below them."""
    whole = _without_list_foot(text.replace("\r\n", "\n").split("\n"))
    inside = _cut_out(whole)
    around = (COVERS,) if inside is not whole else ()
    typed, notes = _without_answered(inside)
    lines, more = _handed_on([_QUOTED.sub("", line) for line in typed])
    kept: list[str] = []
    forwarding = False
    for line in lines:
        if _DIVIDER.match(line):
            forwarding = True
            kept.append("")
        elif line.rstrip() == "--":
            kept.append("")  # the tail with name and organisation of the sender
        elif _WROTE.search(line):
            kept.append("")
        elif forwarding and HEADERS.match(line):
            continue
        else:
            forwarding = forwarding and (not line.strip() or ":" in line[:20])
            kept.append(line)
    return list(blocks_of_raw("\n".join(kept))), (*around, *notes, *more)


def _without_list_foot(lines: list[str]) -> list[str]:
    """Return the lines of a mail without the foot of the mailing list that handed it out."""
    feet = [at for at, line in enumerate(lines) if _LIST_FOOT.match(line)]
    below = [line for line in lines[feet[-1] + 1 :] if line.strip()] if feet else []
    is_foot = 0 < len(below) <= _LIST_FOOT_LINES and any("@" in line or "://" in line for line in below)
    return lines[: feet[-1]] if is_foot else lines


def _cut_out(lines: list[str]) -> list[str]:
    """Return the lines between scissors, where a mail has two of them: the text that it brings."""
    cuts = [at for at, line in enumerate(lines) if _CUT.match(line)]
    inside = lines[cuts[0] + 1 : cuts[1]] if len(cuts) > 1 else []
    return inside if sum(map(bool, map(str.strip, inside))) >= _FEWEST_CUT else lines


def _without_answered(lines: list[str]) -> tuple[list[str], tuple[Note, ...]]:
    """Return the lines without the older mail that is quoted to the end below the letter which answers it: its draft, a question."""
    for at, line in enumerate(lines):
        below = [one for one in lines[at + 1 :] if one.strip()]
        if _WROTE.search(line) and not _QUOTED.match(line) and below and all(map(_QUOTED.match, below)):
            above, quoted = " ".join(lines[:at]), " ".join(_QUOTED.sub("", one) for one in below)
            return (lines[:at], (ignored(quoted),)) if answers(above, quoted) else (lines, ())
    return lines, ()


def _handed_on(lines: list[str]) -> tuple[list[str], tuple[Note, ...]]:
    """Return the letter without the few words above the head under which a mail program hands it on, and without this head, through however
    many hands.

    Where more stands above the head, that is the letter, and the mail below it is left out.
    """
    for at in range(len(lines)):
        if length := head_at(lines, at):
            above, below = " ".join(without_signature(lines[:at])), " ".join(lines[at + length :])
            if answers(above, below):
                return lines[:at], (ignored(below),)
            return (lines, ()) if len(above.split()) > COVERING_WORDS else _handed_on(lines[at + length :])
    return lines, ()


def quoted_dates(text: str) -> tuple[FoundDate, ...]:
    """Return the date of the letter that a mail answers or hands on, where little stands above "On 3 May 2024, Anna wrote:" or its head.

    What only confirms that the letter has come is dated itself.
    """
    words = 0
    lines = text.replace("\r\n", "\n").split("\n")
    own = len(without_signature(lines))
    bare = [_QUOTED.sub("", line) for line in lines]
    for at, line in enumerate(lines):
        if length := head_at(bare, at):
            handed_on = not answers(" ".join(without_signature(bare[:at])), " ".join(bare[at + length :]))
            return _sent_on(bare[at : at + length]) if handed_on else ()
        if _WROTE.search(line):
            if confirms_receipt(" ".join(lines[:at])):
                return ()
            found = [mention for mention in find_dates(line, _language_of_head(line)) if is_day(mention.text)]
            return (FoundDate(date=found[0].text, place="header", written=line[found[0].start : found[0].end]),) if found else ()
        words += len(line.split()) if at < own else 0
        if words > COVERING_WORDS:
            break
    return ()


def _sent_on(head: Sequence[str]) -> tuple[FoundDate, ...]:
    """Return the day of a mail by the line of its head that says when it was sent, in whatever language the program speaks."""
    for line in filter(SENT.match, head):
        for language in ("en", *OFFICIAL):
            if days := [one for one in find_dates(line, language) if is_day(one.text)]:
                return (FoundDate(date=days[0].text, place="header", written=line[days[0].start : days[0].end]),)
    return ()


def _language_of_head(line: str) -> str:
    """Return the language of "On 3 May 2024, Anna wrote:" by its verb; the library that tells languages needs files of its own to unpack."""
    return next((code for code, verb in _WRITING.items() if re.search(rf"\b(?:{verb})\b", line, re.IGNORECASE)), "en")
