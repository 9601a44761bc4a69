"""What stands before those to whom a text is handed over: "is forwarded to", "Handed over to", "we present to … the following"."""

from __future__ import annotations

import re
from collections.abc import Callable

# In the passive of the present and the future: what "is forwarded to".
_PASSED = re.compile(
    r"\b(?:(?:is|are|will be|shall be|to be)\s+(?:handed over|presented|submitted|forwarded|transmitted|delivered|sent)\s+to(?=\s)"
    r"|(?:wird|werden)\s[^.;:]{0,40}?\b(?:übergeben|überreicht|übermittelt|übersandt|zugeleitet|vorgelegt)\s+an(?=\s)|ergeht\s+an(?=\s)"
    r"|(?:est|sont|sera|seront)\s+(?:remis|transmis|présenté|envoyé)e?s?\s+(?:à|aux?)(?=\s)"
    r"|(?:se\s+(?:remite|remitirá|entrega|entregará|envía|traslada)|será\s+(?:entregad|remitid|trasladad)[oa])\s+al?(?=\s)"
    r"|(?:é|será)\s+(?:entregue|remetid[oa]|enviad[oa])\s+(?:ao?|aos|às|à)(?=\s)"
    r"|(?:viene|è|sarà)\s+(?:consegnat|trasmess|inviat|inoltrat)[oa]\s+(?:alla|alle|agli|ai|allo|al|a)(?=\s)"
    r"|wordt\s+(?:overhandigd|aangeboden|toegezonden|verzonden|voorgelegd|gezonden|gestuurd)\s+(?:aan|naar)(?=\s)"
    r"|(?:överlämnas|skickas|sänds|tillställs)\s+till(?=\s)|(?:overrækkes|fremsendes|sendes|afleveres)\s+til(?=\s)"
    r"|(?:przekazuje\s+się|zostanie\s+przekazan[eaoy]|kieruje\s+się)\s(?:[^.;:]{0,30}?\s)??do(?=\s)"
    r"|(?:zasílá\s+se|se\s+zasílá|se\s+postupuje|bude\s+zaslán[oa]?|předkládá\s+se)(?=\s)"
    r"|(?:zasiela\s+sa|sa\s+zasiela|sa\s+postupuje|bude\s+zaslan[éýá]|predkladá\s+sa)(?=\s)"
    r"|se\s+(?:posreduje|pošlje|preda|dostavlja|upućuje|šalje|transmite|trimite|înaintează)(?=\s)|va\s+fi\s+(?:transmis|predat|înaintat)ă?(?=\s)"
    r"|се\s+(?:изпраща|предава|връчва)\s+(?:на|до)(?=\s)"
    r"|(?:διαβιβάζεται|αποστέλλεται|παραδίδεται|επιδίδεται)\s+(?:προς|στον|στην|στους|στις|στο)(?=\s)"
    r"|(?:siunčiama|perduodama|įteikiama|tiek\s+nosūtīt[sai]|edastatakse|saadetakse|toimitetaan|lähetetään|luovutetaan)(?=\s)"
    r"|(?:tintbagħat|jintbagħat)\s+lil(?=\s))\s+",
    re.IGNORECASE,
)
# How a line of the head begins that says nothing else: "Handed over to".
_HANDED = re.compile(
    r"(?:(?:handed over|presented|submitted|forwarded|transmitted|delivered|sent)\s+to(?=\s)"
    r"|(?:übergeben|überreicht|übermittelt|übersandt|zugeleitet|vorgelegt)\s+an(?=\s)|(?:remis|transmis|présenté|envoyé)e?s?\s+(?:à|aux?)(?=\s)"
    r"|(?:entregad|remitid|trasladad)[oa]\s+al?(?=\s)|(?:entregue|remetid[oa]|enviad[oa])\s+(?:ao?|aos|às|à)(?=\s)"
    r"|(?:consegnat|trasmess|inviat|inoltrat)[oa]\s+(?:alla|alle|agli|ai|allo|al|a)(?=\s)"
    r"|(?:overhandigd|aangeboden|toegezonden|verzonden|voorgelegd)\s+aan(?=\s)|överlämna[ds]\s+till(?=\s)|(?:overrakt|fremsendt|afleveret)\s+til(?=\s)"
    r"|przekazan[eaoy]\s+do(?=\s)|(?:předán|odovzdan|predan|posredovan|upućen|dostavljen)[éýáoa]?(?=\s)|(?:transmis|predat|înaintat)ă?(?=\s)"
    r"|(?:предаден|връчен|изпратен)[ао]?\s+(?:на|до)(?=\s)|(?:παραδίδεται|επιδόθηκε)\s+(?:στον|στην|στους|στις|στο)(?=\s)"
    r"|(?:įteikta|perduota|nosūtīt[sa]|iesniegt[sa]|nodot[sa]|üle\s+antud|luovutettu|toimitettu)(?=\s))\s+",
    re.IGNORECASE,
)
_HANDED_WORDS = 25  # of a line that says nothing else
# What is put before somebody, and the word for what follows behind the readers: "esitämme ministerille seuraavaa".
_PUTS = re.compile(
    r"\b(?:esitämme|esittävät|esitame|esitavad|teikiame|iesniedzam|předkládáme|predkladáme|podnosimo|predlagamo)\s+([^.;:]{5,200}?)"
    r"\s+(?:seuraavaa|seuraavat|järgmist|järgmised|tai|šiuos|sekojošo|šādus|toto|následující\w*|nasledujúc\w*|sljedeće|naslednje|naslednja)\b",
    re.IGNORECASE,
)


def begins_with_handing_over(line: str) -> bool:
    """Tell whether a line begins by saying that the text is handed over, and to whom."""
    return len(line.split()) <= _HANDED_WORDS and bool(_PASSED.match(line) or _HANDED.match(line))


def behind_handing_over(sentence: str, *, tells_of_text: Callable[[str], bool]) -> str:
    """Return what follows where a sentence says that something is handed over, as far as its readers may go; empty for other sentences.

    `tells_of_text` says whether the words before it speak of this text.
    """
    if begins_with_handing_over(sentence):
        told = _PASSED.match(sentence) or _HANDED.match(sentence)
    else:
        passed = _PASSED.search(sentence)
        told = passed if passed and tells_of_text(sentence[: passed.start()]) else None
    if told:
        return sentence[told.end() :]
    put = _PUTS.search(sentence)
    return put[1] if put else ""
