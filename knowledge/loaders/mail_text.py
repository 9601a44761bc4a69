"""What `eml` and `msg` share: the letter inside a mail, without quotation marks and the headers of forwarding."""

from __future__ import annotations

import re

from knowledge.dates import is_day
from knowledge.languages import language_of
from knowledge.loaders.cleaning import tidy
from knowledge.loaders.parsed import Block, FoundDate
from knowledge.loaders.plain_text import blocks_of_raw
from knowledge.written_dates import find_dates

_PREFIX = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv|i|r|rif|inoltra|vs|vl|sv|vb|odp|pd|doorst|antw|res|enc|ynt|atb|továbbítás|fs|ts)\s*:\s*)+", re.IGNORECASE
)
# Headers that a mail program writes into the body when it forwards; the date stays, since it is the letter's own.
_FORWARDED = re.compile(
    r"^\W*(?:from|to|cc|subject|von|an|betreff|de|à|a|objet|asunto|para|da|oggetto|per|van|aan|onderwerp|od|do|temat|från|till|ämne|fra|til|emne|lähettäjä|"
    r"vastaanottaja|aihe|komu|předmět|predmet|feladó|címzett|tárgy|de la|către|subiect|от|до|относно|από|προς|θέμα|reply-to|sent by)\s*:\s",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"^\W*(?:sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|inviato|data|fecha|verzonden|wysłano|odesláno|odoslané|skickat|sendt|dato"
    r"|päivä(?:ys)?|lähetetty|elküldve|dátum|trimis|poslano|изпратено|дата|στάλθηκε|ημερομηνία|saadetud|kuupäev|nosūtīts|išsiųsta)\s*:\s",
    re.IGNORECASE,
)
COVERING_WORDS = 80  # a shorter body with one attached document or mail only hands it on
DOCUMENTS = (".pdf", ".docx", ".odt", ".html", ".htm", ".md", ".txt")
_HEAD_LINES, _FEWEST_HEADERS = 8, 3  # of the head that a mail program writes above what it forwards
# "On 3 May 2024 at 10:12, Anna <anna@example.org> wrote:": an address or a verb of writing before the colon, and a number.
_WROTE = re.compile(
    r"^(?=.*\d).{0,160}(?:<[^<>\s]+@[^<>\s]+>|\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał\(?a?\)?|skrev|kirjoitti"
    r"|írta|napsala?|a scris|napisao|je napisal\w*|написа|έγραψε|kirjutas|rakstīja|rašė|scríobh|kiteb)\b).{0,60}:\s*$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^(?:>\s?)+")
_DIVIDER = re.compile(r"^\s*-{2,}[^-\n]{3,60}-{2,}\s*$|^\s*_{10,}\s*$|^\s*-{10,}\s*$")


def subject_as_title(subject: str) -> str | None:
    """Return a subject without the marks of replying and forwarding."""
    return tidy(_PREFIX.sub("", subject)) or None


def body_blocks(text: str) -> list[Block]:
    """Return the blocks of a plain body."""
    typed = _without_answered(text.replace("\r\n", "\n").split("\n"))
    lines = _handed_on([_QUOTED.sub("", line) for line in typed])
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
        elif forwarding and _FORWARDED.match(line):
            continue
        else:
            forwarding = forwarding and (not line.strip() or ":" in line[:20])
            kept.append(line)
    return list(blocks_of_raw("\n".join(kept)))


def _without_answered(lines: list[str]) -> list[str]:
    """Return the lines without the older mail that is quoted to the end below a letter which says more than it: its draft, a question."""
    for at, line in enumerate(lines):
        below = [one for one in lines[at + 1 :] if one.strip()]
        if _WROTE.search(line) and not _QUOTED.match(line) and below and all(map(_QUOTED.match, below)):
            above, quoted = (sum(len(one.split()) for one in part) for part in (lines[:at], below))
            return lines[:at] if above > max(quoted, COVERING_WORDS) else lines
    return lines


def _handed_on(lines: list[str]) -> list[str]:
    """Return the letter without the few words above the head under which a mail program hands it on, and without this head.

    Only a whole head counts: some of its lines alone may be those of a letter itself.
    """
    words = 0
    for at, line in enumerate(lines):
        head = lines[at : at + _HEAD_LINES]
        end = next((n for n, one in enumerate(head) if not (_FORWARDED.match(one) or _SENT.match(one))), len(head))
        if end >= _FEWEST_HEADERS and any(map(_SENT.match, head[:end])):
            below = lines[at + end :]
            return below if sum(len(one.split()) for one in below) > words else lines
        words += len(line.split())
        if words > COVERING_WORDS:
            break
    return lines


def quoted_dates(text: str) -> tuple[FoundDate, ...]:
    """Return the date of the letter that a mail answers or hands on, where little stands above "On 3 May 2024, Anna wrote:"."""
    words = 0
    for line in text.replace("\r\n", "\n").split("\n"):
        if _WROTE.search(line):
            found = [mention for mention in find_dates(line, language_of(text)) if is_day(mention.text)]
            return (FoundDate(date=found[0].text, place="header", written=line[found[0].start : found[0].end]),) if found else ()
        words += len(line.split())
        if words > COVERING_WORDS:
            break
    return ()
