"""Holders of offices of whom a text without other readers says what they must do: "Kulturminister Ada Berg och civilminister Bo Lind måste"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.readers.reader_lines import names_holder
from knowledge.drafting.readers.readers_apart import readers_apart
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary
from knowledge.loaders.parsed import Block, Heading, Paragraph

_BLOCKS = 12  # of the beginning, in which a debate article says who must act
_LONGEST, _READER_WORDS = 40, 12  # words up to what they must do, and of one reader
_MUST = re.compile(
    r"\s+(?:must|should|need|needs|have to|has to|måste|bör|ska|skal|må|bør|muss|müssen|soll|sollen|sollte|sollten|doit|doivent"
    r"|devrait|devraient|debe|deben|debería|deberían|deve|devono|dovrebbe|dovrebbero|devem|deveria|deveriam"
    r"|moet|moeten|musi|muszą|powinien|powinna|powinni|musí"
    r"|by měl|by měla|by mali|mora|moraju|morata|trebaju|kell|trebuie|трябва|следва"
    r"|πρέπει|οφείλει|οφείλουν|peab|peavad|tulee|täytyy|turi|privalo"
    r"|għandu|għandhom)(?=\s)"
)
# What stands before those of whom something is hoped or expected.
_HOPE = re.compile(
    r"\b(?:(?:hope|expect|trust) that|(?:toivomme|odotamme|edellytämme|vaadimme), että|(?:hoppas|förväntar oss|kräver),? att"
    r"|(?:håber|forventer|kræver),? at"
    r"|(?:hoffen|erwarten|verlangen), dass|(?:espérons|attendons|demandons) que|(?:esperamos|confiamos en|exigimos|pedimos) que"
    r"|(?:speriamo|ci aspettiamo|chiediamo) che|(?:hopen|verwachten|eisen) dat|(?:liczymy|oczekujemy|żądamy), (?:że|aby)"
    r"|(?:doufáme|očekáváme|žádáme|dúfame|očakávame|žiadame), (?:že|aby)|(?:nadamo se|očekujemo|tražimo|pričakujemo|upamo|zahtevamo),? da"
    r"|(?:reméljük|elvárjuk|kérjük), hogy|(?:sperăm|ne așteptăm|cerem) ca|(?:надяваме се|очакваме|настояваме),? (?:че|да)"
    r"|(?:ελπίζουμε|αναμένουμε|ζητούμε) (?:ότι|να)|(?:loodame|ootame|nõuame), et|(?:tikimės|laukiame|reikalaujame), kad"
    r"|(?:ceram|sagaidām|prasām), (?:ka|lai))\s+",
    re.IGNORECASE,
)


def charged_holders(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the holders of offices, each with office and name, of whom a sentence of the beginning says what they must do or is hoped."""
    for sentence in _sentences(blocks):
        must = _MUST.search(sentence)
        if must and (found := _holders(sentence[: must.start()], words)):
            return found
        for hope in _HOPE.finditer(sentence):
            behind = sentence[hope.end() :].split()[:_LONGEST]
            ends = [at for at in range(len(behind) - 1, 0, -1) if behind[at - 1][:1].isupper() and behind[at][:1].islower()]
            if found := next(filter(None, (_holders(" ".join(behind[:at]), words) for at in ends)), ()):
                return found
    return ()


def _holders(text: str, words: Vocabulary) -> tuple[str, ...]:
    readers = readers_apart(text, words) if len(text.split()) <= _LONGEST else ()
    ended = all(reader.split()[-1].lstrip("(")[:1].isupper() for reader in readers)  # in a name or, in brackets, a party
    return readers if ended and all(names_holder(reader) and len(reader.split()) <= _READER_WORDS for reader in readers) else ()


def _sentences(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks[:_BLOCKS]:
        if isinstance(block, Paragraph | Heading):
            yield from SENTENCE_END.split(" ".join(block.text.split()))
