"""To whom a text says that it is sent: "We address this statement to the Members of …", "Prohlášení zasíláme předsedovi vlády …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.readers.called_upon import without_clause
from knowledge.drafting.readers.handing_over import begins_with_handing_over, behind_handing_over
from knowledge.drafting.readers.readers_apart import OFFICE_LAST, begins_as_reader, readers_apart
from knowledge.drafting.words.letter_words import letter_nouns, without_copies
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary, institutions, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_READER_WORDS = 18
# Verbs in the present with what they send, up to "to"; in languages with cases the readers follow at once.
_SENDS = re.compile(
    r"\b(?:(?:address(?:es)?|send(?:s)?|submit(?:s)?|direct(?:s)?)\s+(?:this|the present|our|the following)\s[^.;:]{0,60}?\bto(?=\s)"
    r"|(?:is|are)\s+(?:hereby\s+)?addressed\s+to"
    r"|(?:richten|richtet|senden|übersenden|übermitteln|adressieren)\s[^.;:]{0,80}?\ban(?=\s)"
    r"|(?:adress(?:ons|ent)|envoy(?:ons|ent)|transmet(?:tons|tent))(?:\s[^.;:]{0,60}?)??\s(?:à|aux?)(?=\s)"
    r"|est\s+adressée?\s+(?:à|aux?)"
    r"|(?:dirig(?:imos|en)|remit(?:imos|en)|envi(?:amos|an))(?:\s[^.;:]{0,60}?)??\s(?:al?|ao|aos|às|à)(?=\s)"
    r"|(?:está|va|é)\s+dirigid[ao]\s+(?:al?|ao|aos|às|à)"
    r"|(?:rivolg(?:iamo|ono)|indirizz(?:iamo|ano)|invi(?:amo|ano)|trasmett(?:iamo|ono))"
    r"(?:\s[^.;:]{0,60}?)??\s(?:alla|alle|agli|ai|allo|al|a)(?=\s)"
    r"|è\s+(?:rivolt|indirizzat)[ao]\s+(?:alla|alle|agli|ai|allo|al|a)"
    r"|(?:richten|sturen|zenden)(?:\s[^.;:]{0,60}?)??\s(?:aan|tot|naar)(?=\s)|is\s+gericht\s+aan"
    r"|(?:retter|sender|fremsender|riktar|skickar|överlämnar)\s[^.;:]{0,60}?\still?(?=\s)"
    r"|(?:kierujemy|kierują|przesyłamy|adresujemy|wysyłamy)\s(?:[^.;:]{0,60}?\s)??do(?=\s)"
    r"|(?:zasíláme|posíláme|adresujeme|předáváme|zasielame|posielame|odovzdávame|pošiljamo|naslavljamo|šaljemo|upućujemo|dostavljamo)(?=\s)"
    r"|(?:megküldjük|eljuttatjuk|címezzük|siunčiame|adresuojame|nosūtām|adresējam|saadame|edastame|lähetämme|osoitamme|toimitamme)(?=\s)"
    r"|(?:adresăm|transmitem|trimitem)(?=\s)|(?:изпращаме|отправяме|адресираме)\s(?:[^.;:]{0,60}?\s)??до(?=\s)"
    # what a meeting resolves to send, in the infinitive or the passive, and to whom a notice is given
    r"|(?:forward|transmit|submit|present|send)\s(?:it|them|this|the)\s[^.;:]{0,60}?\bto(?=\s)"
    r"|(?:przekazać|przesłać|przedłożyć|skierować)\s(?:[^.;:]{0,60}?\s)??do(?=\s)"
    r"|(?:pateikti|perduoti|išsiųsti|nusiųsti|nosūtīt|iesniegt|nodot|edastada|saata|esitada|toimittaa|lähettää|luovuttaa|zaslat|poslat|předat"
    r"|zaslať|poslať|predložiť|postúpiť|dostaviti|uputiti|poslati|posredovati|megküldeni|eljuttatni|megküldi|transmită|trimită)(?=\s)"
    r"|(?:transmettre|envoyer|adresser)(?:\s[^.;:]{0,60}?)??\s(?:à|aux?)(?=\s)"
    r"|(?:remitir|enviar|trasladar|transmitir)(?:\s[^.;:]{0,60}?)??\s(?:al?|ao|aos|às|à)(?=\s)"
    r"|(?:trasmettere|inviare|indirizzare)(?:\s[^.;:]{0,60}?)??\s(?:alla|alle|agli|ai|allo|al|a)(?=\s)"
    r"|(?:pranešame|paziņojam|teatame|ilmoitamme|oznamujeme|sdělujeme|obavještavamo|obveščamo|értesítjük)(?=\s)"
    r"|(?:απευθύνουμε|αποστέλλουμε)\s[^.;:]{0,60}?\s(?:προς|στον|στην|στους|στις|στο)(?=\s))\s+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+|[:!?](?:\s+|$)|\.$")
# Behind "and submit".
_PRONOUN = re.compile(r"^(?:ją|jį|jas|juos|to|tā|jej|ho|ji|jí|seda|see|sen|ne|azt|ezt|je|jo|ga|ju|o|îl|le)\s+(?=[^\W\d_])")
_RESOLUTIONS = re.compile(
    r"\b(?:resolu|risolu|rezol|uchwal|uznes|usnes|ψηφισμ|резолюц|hataroz|paatoslausel|sklep\b|sprendim|lemum|otsus|beschlus|besluit|beslut|reshen|решени"
    r"|αποφασ|hotarar|zakljuc)"
)  # of those who have met
_EVERYBODY = re.compile(
    r",?\s+(?:ir visiem|un ikvienam|un visiem|ir kiekvienam|ir visiems"
    r"|ning kõigile|ja kõigile|ja kaikille|a všem|a všetkým|i svima|in vsem)\b.*"
)
_OBJECT_WORDS = 4  # of "this statement" between a verb and the reader in a case


def addressed_in_sentence(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom a sentence names that says that the text is sent to them; none where no sentence does."""
    return next(filter(None, (_readers_of(sentence, words) for sentence in _sentences(blocks))), ())


def _readers_of(sentence: str, words: Vocabulary) -> tuple[str, ...]:
    if behind := behind_handing_over(sentence, tells_of_text=_tells_of_text):
        return _named(behind, words)
    sends = _SENDS.search(sentence)
    notice = sends and listed_words("notice_verbs").match(plain_words(sends[0]))
    if not sends or not (notice or _tells_of_text(sentence[: sends.end()])):
        return _behind_object(sentence, sends, words) if sends else ()
    return _named(_PRONOUN.sub("", sentence[sends.end() :]), words)


def _tells_of_text(before: str) -> bool:
    """Tell whether a letter or, without an authority whose it would be, a resolution is spoken of."""
    told = plain_words(before)
    return bool(letter_nouns().search(told) or (_RESOLUTIONS.search(told) and not institutions().search(told)))


def _behind_object(sentence: str, sends: re.Match[str], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers behind what is sent: "zasíláme tento dopis předsedovi vlády"."""
    parts = sentence[sends.end() :].split()
    noun = next((at for at, part in enumerate(parts[:_OBJECT_WORDS]) if letter_nouns().fullmatch(plain_words(part))), None)
    return _named(" ".join(parts[noun + 1 :]), words) if noun is not None else ()


def _named(behind: str, words: Vocabulary) -> tuple[str, ...]:
    behind = _EVERYBODY.sub("", without_copies(_SENTENCE.split(behind)[0]))
    readers = list(readers_apart(behind.rstrip(" .;,"), words))
    readers = list(map(without_clause, readers)) if words.language in OFFICE_LAST else readers
    begun = all(begins_as_reader(one) or one[:1].isupper() for one in readers)
    return tuple(readers) if begun and all(len(one.split()) <= _READER_WORDS for one in readers) else ()


def _sentences(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from (line for line in block.text.split("\n")[1:] if begins_with_handing_over(line))
            yield from SENTENCE_END.split(" ".join(block.text.split()))
