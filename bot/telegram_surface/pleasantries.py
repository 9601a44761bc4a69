"""Messages that ask nothing: thanks, agreement, a smile. They get no answer, and are no questions without one."""

from __future__ import annotations

import logging

from telegram import Message
from telegram.error import TelegramError

from bot.telegram_surface.desk import Desk
from bot.telegram_surface.pacing import COMFORT
from knowledge.folding import key_of

_log = logging.getLogger(__name__)

_WORDS = (
    "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "thx", "ok", "okay", "ok thanks", "great", "great thanks",
    "perfect", "got it", "cool", "nice", "well done", "good bot", "bye", "goodbye",
    "благодаря", "благодаря ви", "много благодаря", "мерси", "добре", "чудесно", "супер",
    "děkuji", "děkuju", "díky", "moc děkuji", "dobře", "super", "výborně",
    "tak", "mange tak", "tusind tak", "tak skal du have", "fint", "super",
    "danke", "danke schön", "dankeschön", "vielen dank", "danke sehr", "besten dank", "herzlichen dank", "alles klar", "prima", "klasse",
    "ευχαριστώ", "ευχαριστούμε", "σας ευχαριστώ", "ευχαριστώ πολύ", "εντάξει", "οκ", "τέλεια", "ωραία",
    "gracias", "muchas gracias", "mil gracias", "vale", "de acuerdo", "perfecto", "genial",
    "aitäh", "tänan", "suur tänu", "suur aitäh", "tänud", "hästi", "selge",
    "kiitos", "kiitos paljon", "paljon kiitoksia", "kiitti", "selvä", "hyvä", "hienoa",
    "merci", "merci beaucoup", "merci bien", "un grand merci", "d accord", "parfait", "super merci",
    "go raibh maith agat", "go raibh míle maith agat", "go raibh maith agaibh", "ceart go leor", "grma",
    "hvala", "hvala lijepa", "puno hvala", "hvala lepa", "u redu", "odlično", "super hvala",
    "köszönöm", "köszi", "köszönöm szépen", "nagyon köszönöm", "rendben", "remek", "szuper",
    "grazie", "grazie mille", "molte grazie", "va bene", "perfetto", "ottimo",
    "ačiū", "labai ačiū", "dėkui", "dėkoju", "gerai", "puiku",
    "paldies", "liels paldies", "labi", "lieliski",
    "grazzi", "grazzi ħafna", "tajjeb", "prosit",
    "dank", "dank je", "dank u", "dank je wel", "dankjewel", "dank u wel", "bedankt", "hartelijk dank", "prima dank", "oké",
    "dziękuję", "dziękuję bardzo", "bardzo dziękuję", "dzięki", "wielkie dzięki", "dobrze", "super", "świetnie",
    "obrigado", "obrigada", "muito obrigado", "muito obrigada", "está bem", "perfeito", "ótimo",
    "mulțumesc", "mulțumim", "mulțumesc mult", "mulțumesc frumos", "mersi", "bine", "în regulă", "perfect",
    "ďakujem", "ďakujem pekne", "vďaka", "dobre", "výborne",
    "najlepša hvala", "v redu", "dobro",
    "tack", "tack så mycket", "stort tack", "tack ska du ha", "bra", "toppen",
)  # fmt: skip
_ASKS_NOTHING = frozenset(key_of(word) for word in _WORDS)
_ASKING = frozenset("?？؟\u037e")
_SEEN, _GLAD = "👀", "👍"
_APPROVING = frozenset("👍❤🙏👏🎉🔥👌😊😀😁😍🥰")


def asks_nothing(text: str) -> bool:
    """Tell whether a text is thanks, agreement or nothing but signs, in any language; a question mark asks."""
    if any(char.isalnum() for char in text):
        return key_of(text) in _ASKS_NOTHING
    return not _ASKING & frozenset(text)


async def acknowledge(desk: Desk, message: Message) -> None:
    """Show with a reaction that such a message was seen; where that is not possible, nothing is lost."""
    text = message.text or message.caption or ""
    sign = _GLAD if key_of(text) or _APPROVING & frozenset(text) else _SEEN
    try:
        await desk.bot.set_message_reaction(message.chat_id, message.message_id, sign, rate_limit_args=COMFORT)
    except TelegramError as error:
        _log.info("a reaction could not be set: %s", type(error).__name__)
