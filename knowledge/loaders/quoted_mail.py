"""Older mails that mail programs quote below an answer: the letter is what stands above them, unless that only hands them on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import html as lxml_html
from lxml.html import HtmlElement

from knowledge.folding import fold
from knowledge.loaders.markup import tree_of
from knowledge.loaders.parsed import Block, Note, Paragraph
from knowledge.loaders.signed_parts import speaks_of_signing

COVERING_WORDS = 80  # a shorter body with one attached document or mail only hands it on
# What mail programs put around the mail that is answered; Outlook only sets a mark before it.
_AROUND = re.compile(r"\b(?:(?:gmail|yahoo|protonmail|tutanota)_(?:extra|quoted?|quote_container)|moz-(?:cite-prefix|forward-container))\b")
_BEFORE = re.compile(r"\b(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)\b")
# Headers that a mail program writes into the body when it forwards; the date stays, since it is the letter's own.
HEADERS = re.compile(
    r"^\W*(?:from|to|cc|subject|von|an|betreff|de|à|a|objet|asunto|para|da|oggetto|per|van|aan|onderwerp|od|do|temat|från|till|ämne|fra|til|emne|lähettäjä|"
    r"vastaanottaja|aihe|saatja|kellele|saaja|teema|koopia|nuo|kam|tema|kopija|no|temats|zadeva|za|prima|pošiljatelj|šalje|kome|odesílatel|odosielateľ"
    r"|expeditor|destinatar|mingħand|lil|suġġett|ó|chuig|ábhar|komu|předmět|predmet|feladó|címzett|tárgy|de la"
    r"|către|subiect|от|до|относно|από|προς|θέμα|reply-to|sent by)\s*:\s",
    re.IGNORECASE,
)
SENT = re.compile(
    r"^\W*(?:sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|inviato|data|fecha|verzonden|wysłano|odesláno|odoslané|skickat|sendt|dato"
    r"|päivä(?:ys)?|lähetetty|elküldve|dátum|trimis|poslano|изпратено|дата|στάλθηκε|ημερομηνία|saadetud|kuupäev|nosūtīts|išsiųsta)\s*:\s",
    re.IGNORECASE,
)
# How whoever received a letter confirms that it has come, folded, by the languages of the Union.
_RECEIPT = re.compile(
    r"\b(?:(?:acknowledg\w*|confirm\w*) (?:the )?receipt|(?:den )?(?:eingang|erhalt) (?:ihre[srn]?|eure[srn]?)\b|accus\w+ (?:bonne )?reception"
    r"|(?:avons|ai) bien recu (?:votre|vos)|acus\w+ (?:el |a )?(?:recibo|recepcao|rececao)|hemos recibido su"
    r"|conferm\w+ (?:di aver|la ricezione|il ricevimento)|recebemos a (?:sua|vossa)|ontvangst van uw|potwierdz\w+ (?:otrzymanie|odbior|wplyw)"
    r"|potvrz\w+ (?:prijeti|doruceni|obdrzeni)|potvrdz\w+ (?:prijatie|dorucenie)|bekrafta\w* (?:harmed )?(?:mottagande|att vi)"
    r"|bekraefte\w* (?:hermed )?modtagelse|vahvist\w+ vastaanott|olemme vastaanottaneet|megkaptuk|visszaigazol|confirm\w+ primirea"
    r"|am primit scrisoarea|potvrduj\w+ (?:primitak|zaprimanje)|potrjuj\w+ prejem|потвърждава\w* получаване"
    r"|επιβεβαιων\w+ (?:τη )?(?:ληψη|παραλαβη)|kinnita\w* (?:teie )?(?:kirja )?(?:kattesaamist|saabumist)|oleme katte saanud"
    r"|apstiprin\w+ (?:jusu )?(?:vestules )?sanem|patvirtin\w+,? kad gavome|gavome jusu|admhai\w+ (?:go bhfuair|do litir)|nikkonfermaw)"
)
_RECEIPT_WORDS = 80  # of an answer's beginning, in which it confirms
_SIGNATURE = re.compile(r"^\W*--\s*$")
_HEAD_LINES, _FEWEST_HEADERS = 8, 3  # of the head that a mail program writes above what it forwards


def head_at(lines: Sequence[str], at: int) -> int:
    """Return how many lines the head of an older mail has that begins at a line; 0 where none does.

    Only a whole head counts: some of its lines alone may be those of a letter itself.
    """
    head = lines[at : at + _HEAD_LINES]
    length = next((n for n, one in enumerate(head) if not (HEADERS.match(one) or SENT.match(one))), len(head))
    return length if length >= _FEWEST_HEADERS and any(map(SENT.match, head[:length])) else 0


def answers(above: str, quoted: str) -> bool:
    """Tell whether what stands above an older mail is the letter: it says as much, or is no mere note, and signing is not left to the other.

    Who confirms that a letter has come writes one of their own, however short; the letter below it has other authors.
    """
    if confirms_receipt(above):
        return True
    if speaks_of_signing(quoted) and not speaks_of_signing(above):
        return False
    return len(above.split()) > min(len(quoted.split()), COVERING_WORDS)


def without_signature(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines above a mail's signature, which mail programs set below two dashes: address and small print say nothing more."""
    at = next((at for at, line in enumerate(lines) if _SIGNATURE.match(line)), len(lines))
    return lines[:at]


def confirms_receipt(text: str) -> bool:
    """Tell whether a text confirms that a letter has come."""
    return bool(_RECEIPT.search(fold(" ".join(text.split()[:_RECEIPT_WORDS]))))


def ignored(quoted: str) -> Note:
    """Return the note that an older mail was left out."""
    return Note(code="quoted-mail-ignored", params={"words": len(quoted.split())})


def without_quoted(page: str) -> tuple[str, tuple[Note, ...]]:
    """Return a mail's page without the older mails that it quotes, where it answers them. Raises `UnreadableDocument`."""
    root = tree_of(page)
    quotes = list(_outermost(root))
    quoted = " ".join(map(_text, quotes))
    if not quoted.strip() or not answers(_less(_text(root), quoted), quoted):
        return page, ()
    for one in quotes:
        one.drop_tree()
    return lxml_html.tostring(root, encoding="unicode"), (ignored(quoted),)


def without_older(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Note, ...]]:
    """Return the blocks above the head of an older mail that they answer, or below that of one that a few words only hand on, through however
    many hands; all of them where there is none."""
    rows = [(number, line) for number, block in enumerate(blocks) for line in getattr(block, "text", "").split("\n")]
    lines = [line for _, line in rows]
    for at in range(1, len(lines)):
        if length := head_at(lines, at):
            above, quoted = "\n".join(without_signature(lines[:at])), "\n".join(lines[at + length :])
            if not answers(above, quoted):
                handed_on = len(above.split()) <= COVERING_WORDS and bool(quoted.strip())
                return without_older(list(_from(blocks, rows[at + length :]))) if handed_on else (list(blocks), ())
            return list(_up_to(blocks, rows[at][0], sum(number == rows[at][0] for number, _ in rows[:at]))), (ignored(quoted),)
    return list(blocks), ()


def _up_to(blocks: Sequence[Block], last: int, lines: int) -> Iterator[Block]:
    """Yield the blocks before one, and of this its first lines."""
    yield from blocks[:last]
    block = blocks[last]
    if lines and isinstance(block, Paragraph):
        yield block.model_copy(update={"text": "\n".join(block.text.split("\n")[:lines])})


def _from(blocks: Sequence[Block], rows: Sequence[tuple[int, str]]) -> Iterator[Block]:
    """Yield the blocks from the first of some numbered lines on, of its block those lines alone."""
    first = rows[0][0]
    block = blocks[first]
    lines = [line for number, line in rows if number == first]
    whole = not isinstance(block, Paragraph) or len(lines) == len(block.text.split("\n"))
    yield block if whole else block.model_copy(update={"text": "\n".join(lines)})
    yield from blocks[first + 1 :]


def _outermost(root: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements of quoted mails, without those inside them: what is marked as one, and all behind a mark."""
    taken: set[HtmlElement] = set()
    for element in list(root.iter()):
        inside = bool(taken) and (element in taken or any(parent in taken for parent in element.iterancestors()))
        if inside or not isinstance(element.tag, str):
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if (element.tag == "blockquote" and (element.get("type") or "") == "cite") or _AROUND.search(names):
            found = [element]
        elif _BEFORE.search(names):
            found = [element, *element.itersiblings()]
        else:
            continue
        taken.update(found)
        yield from (one for one in found if isinstance(one.tag, str))


def _text(element: HtmlElement) -> str:
    return " ".join(str(text) for text in element.itertext())


def _less(whole: str, part: str) -> str:
    """Return a text without as many words at its end as a part of it has."""
    words = whole.split()
    return " ".join(words[: max(0, len(words) - len(part.split()))])
