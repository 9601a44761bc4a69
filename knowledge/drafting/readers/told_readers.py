"""To whom a text turns in its own words, "We address ourselves to …", and to whom the letter goes of which a release or a page tells:
"… have sent an open letter to Minister Ann Berg and the members of …", "This letter, addressed to Minister Ann Berg, is signed by …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.readers.asked_run import readers_at_beginning
from knowledge.drafting.words.letter_words import earlier_letters, letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_PARAGRAPHS, _RUNNING_WORDS = 3, 6  # of the beginning, and words of one
_BEHIND_NOUN, _BEFORE_NOUN = 2, 2  # words between "letter" and "to", and those before it that say whose it is
_DAY_WORDS = 4  # of "of 14 April 2026"
_TURNING_LETTERS = 200  # from the verb to the last "to"
_LONGEST = 3_000  # letters of a paragraph that are read
_COMPOUNDS = ("brief", "schreiben", "brev", "brevet", "kirjeen", "kirje")
_DOCUMENTS = frozenset(["document", "documento", "dokument", "dokumentum", "dokumentti", "dokumentas", "dokuments", "dokumentu", "dokumentet"])
_TO = (
    r"to|an|à|aux?|vers|al?|alla|alle|ai|agli|allo|ao|aos|às|aan|tot|till?|do|na|к?ъм|προς|στον|στην|στους|στις|στο|pie|į|către|lil|lill|chuig"
)
# "We turn to", with what may stand between the words, up to "to"; in languages with cases the readers follow at once.
_TURNS = re.compile(
    r"\b(?:(?:we|,)\s+(?:\w+ly\s+)?(?:address|direct)\s+ourselves\s+to|we\s+(?:\w+\s+)?turn\s+to"
    r"|(?:richten|wenden)\s+wir\s+uns(?:\s+[^\W\dA-ZÄÖÜ]\w*){0,3}?\s+an|wir\s+(?:richten|wenden)\s+uns(?:\s+[^\W\dA-ZÄÖÜ]\w*){0,3}?\s+an"
    r"|nous\s+nous\s+(?:adressons|tournons)(?:\s+\w+){0,2}?\s+(?:à|aux?|vers)|en\s+appelons(?:\s+\w+)?\s+(?:à|aux?)"
    r"|nos\s+dirigimos(?:\s+\w+){0,3}?\s+al?|dirigimo-nos(?:\s+\w+){0,2}?\s+(?:a|à|às|aos?)|nos\s+dirigimos\s+(?:à|às|aos?)"
    r"|ci\s+rivolgiamo(?:\s+\w+){0,2}?\s+(?:alla|alle|agli|ai|allo|al|a)"
    r"|(?:richten|wenden)\s+(?:wij|we)\s+ons(?:\s+\w+){0,2}?\s+(?:aan|tot)|(?:wij|we)\s+(?:richten|wenden)\s+ons(?:\s+\w+){0,2}?\s+(?:aan|tot)"
    r"|(?:vi\s+henvender\s+os|henvender\s+vi\s+os|vi\s+vänder\s+oss|vänder\s+vi\s+oss)(?:\s+\w+){0,2}?\s+till?"
    r"|zwracamy\s+się(?:\s+\w+){0,2}?\s+do|(?:obracíme|obraciame)\s+s[ea](?:\s+\w+)?\s+na|obračamo\s+se(?:\s+\w+)?\s+na|obraćamo\s+se"
    r"|ne\s+adresăm|обръщаме\s+се\s+към|απευθυνόμαστε\s+(?:προς|στον|στην|στους|στις|στο)|kreipiamės\s+į|vēršamies\s+pie)\s+",
    re.IGNORECASE,
)


# "In an appeal forty guilds turn to", with the guilds between the verb and "to".
_THEY_TURN = re.compile(
    r"\b(?:wende[nt]\s+sich|richte[nt]\s+sich|s[’']adresse(?:nt)?|se\s+tourne(?:nt)?|si\s+rivolg(?:ono|e)|se\s+dirigen?|dirig(?:em|e)-se"
    r"|(?:wenden|richten|wendt|richt)\s+zich|henvender\s+sig|vänder\s+sig|riktar\s+sig|zwraca(?:ją)?\s+się|(?:obracejí|obrací)\s+se"
    r"|(?:obracajú|obracia)\s+sa|(?:are\s+)?turning\s+to|turn(?:s|ed)?"
    r"|han?\s+(?:remitido|enviado|dirigido|entregado|hecho\s+llegar)|ha(?:nno)?\s+(?:inviato|trasmesso|consegnato|indirizzato)"
    r"|(?:enviou|enviaram|remeteu|remeteram|entregou|entregaram)|(?:a|ont)\s+(?:adressé|transmis|remis)"
    r"|(?:has|have)\s+(?:sent|submitted|handed))\b",
    re.IGNORECASE,
)

# "This letter, addressed to", perhaps behind "which is"; in languages with cases the readers follow at once.
_ADDRESSED = re.compile(
    r",?\s+(?:(?:which|that)\s+is\s+|qui\s+est\s+|que\s+(?:va|está)\s+|che\s+è\s+|som\s+är\s+|(?:der|som)\s+er\s+|który\s+jest\s+"
    r"|kter[ýéá]\s+je\s+|ktor[ýéá]\s+je\s+|koj[aei]\s+je\s+|ki\s+je\s+|kas\s+|mis\s+on\s+|joka\s+on\s+|care\s+este\s+|ko[йяе]то\s+е\s+)?"
    r"(?:addressed\s+to|adressée?\s+(?:à|aux?)|gerichtet\s+an|dirigid[ao]\s+(?:al?|ao|aos|às|à)|(?:indirizzat|rivolt)[ao]\s+(?:alla|alle|agli|ai|allo|al|a)"
    r"|gericht\s+aan|(?:stilet|rettet)\s+til|(?:ställ|rikta)[dt]\s+till|(?:za)?adresowan[eayi]\s+do|skierowan[eayi]\s+do|adresovan[ýéáoa]|určen[ýéáa]"
    r"|upućen[oa]?|namenjen[oa]?|naslovljen[oa]?|adresată?|îndreptată?|адресиран[аои]?\s+до|που\s+απευθύνεται\s+(?:προς|στον|στην|στους|στις|στο)"
    r"|adresēt[as]|adresuot[ai]s?|skirt[ai]s?|adresseeritud|suunatud|osoitettu|indirizzata\s+lil|indirizzat\s+lil|seolta\s+chuig)\s+",
    re.IGNORECASE,
)


def turned_to(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers to whom a sentence of the text says that it turns; none where no sentence does."""
    for block in blocks:
        sentences = SENTENCE_END.split(" ".join(block.text[:_LONGEST].split())) if isinstance(block, Paragraph) else []
        for turns in filter(None, map(_TURNS.search, sentences)):
            if readers := readers_at_beginning(_said_once(turns.string[turns.end() :], words), words):
                return readers
    return ()


def _turning(sentence: str, words: Vocabulary) -> Iterator[str]:
    """Yield what stands behind each "to" of a sentence that says with a letter of others that they turn to somebody."""
    plain = plain_words(sentence)
    turns = _THEY_TURN.search(sentence) if letter_nouns().search(plain) or words.signing_in(plain) else None
    for link in re.finditer(rf"\s(?:{_TO})\s+(?=\S)", sentence[turns.end() : turns.end() + _TURNING_LETTERS]) if turns else ():
        yield sentence[turns.end() + link.end() :]  # type: ignore[union-attr]


def readers_of_told_letter(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers behind "a letter to", or to whom others turn with one, in the beginning of a text that tells of it; "our letter to" is
    another one."""
    running = [block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS]
    for text in running[:_PARAGRAPHS]:
        for sentence in SENTENCE_END.split(" ".join(text[:_LONGEST].split())):
            for behind in (*_behind_letter(sentence), *_behind_participle(sentence), *_turning(sentence, words)):
                if readers := readers_at_beginning(_said_once(behind, words), words):
                    return readers
    return ()


def _behind_letter(sentence: str) -> Iterator[str]:
    """Yield what stands behind "to" in a sentence with a word for a letter shortly before it."""
    if earlier_letters().search(plain_words(sentence)):
        return
    parts = sentence.split()
    for at, part in enumerate(parts):
        before = plain_words(" ".join(parts[max(at - _BEFORE_NOUN, 0) : at]))
        if not _is_letter(plain_words(part)) or listed_words("our").search(before) or part.endswith((",", ".")):
            continue
        dated = any(map(str.isdigit, "".join(parts[at + 1 : at + 1 + _DAY_WORDS])))  # "List z dnia 14.04.2026 r. do …"
        for behind in range(at + 1, min(at + 2 + (_DAY_WORDS + _BEHIND_NOUN if dated else _BEHIND_NOUN), len(parts))):
            if re.fullmatch(_TO, parts[behind]):
                yield " ".join(parts[behind + 1 :])
                break


def _behind_participle(sentence: str) -> Iterator[str]:
    """Yield what stands behind "addressed to" right behind the word for the letter: "This letter, addressed to Minister Ann Berg, is"."""
    if earlier_letters().search(plain_words(sentence)):
        return
    for told in _ADDRESSED.finditer(sentence):
        *before, noun = ["", *plain_words(sentence[: told.start()]).split()]
        if _is_letter(noun) and not listed_words("our").search(" ".join(before[-_BEFORE_NOUN:])):
            yield sentence[told.end() :]


def _is_letter(plain: str) -> bool:
    """Tell whether a folded word is one for a letter, or ends in it where languages write words as one: "Brandbrief", "Protestschreiben"."""
    return bool(letter_nouns().fullmatch(plain)) or plain.endswith(_COMPOUNDS) or plain in _DOCUMENTS


def _said_once(readers: str, words: Vocabulary) -> str:
    """Return a run of readers without the "to" that stands before each of them: "an die Regierung, an den Rat sowie an die Mitglieder"."""
    return re.sub(rf"((?:[,;]|\s{_ands(words)})\s+(?:{_ands(words)}\s+)?)(?:{_TO})\s+", r"\1", readers)


def _ands(words: Vocabulary) -> str:
    both = {*map(re.escape, words.ands), "sowie", "as well as", "ainsi que", "nonché", "alsmede", "oraz", "así como", "bem como"}
    return f"(?:{'|'.join(sorted(both, key=len, reverse=True))})"
