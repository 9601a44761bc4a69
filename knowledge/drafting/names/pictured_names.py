"""Whom a picture names: the words that stand for a logo, or the name of its file."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.drafting.words.vocabulary import listed_words, plain_words

_LOGO_WORD = r"(?:l[oó]g[oó]|лого|λογ[όο])(?:[tтτ][yiüиυ]{1,2}[pпπ]{1,2}\w{0,3})?"
_LOGO_OF = r"(?:of|d[aeiou]|das|des|dos|del|della|von|van|för|for|lui|на|του|της|ta[’'])(?:\s+(?:the|la|der|het))?"
LOGO = re.compile(rf"^(?:the\s+)?{_LOGO_WORD}(?:\s+{_LOGO_OF})?\b[\s:–-]*|[\s:–-]*(?:\b{_LOGO_WORD}|\({_LOGO_WORD}\))$", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.(?:png|jpe?g|svg|webp|gif)\b|_", re.IGNORECASE)  # what a site calls a picture that nobody named
_EXTENSION = re.compile(r"\.(?:png|jpe?g|svg|webp|gif)$", re.IGNORECASE)
_OF_FILES = re.compile(  # words in names of files that say nothing of who is pictured
    r"logo\w*|image|img|picture|pic|photo|foto|bild|imagen|immagine|banner|icon|untitled|screenshot|colou?r|rgb|cmyk|white|black|small|large|web|final|new|\d+",
    re.IGNORECASE,
)


def name_of_picture(alt: str, is_known: Callable[[str], bool] = lambda _: False) -> str:
    """Return whom a logo names by its words, or by the name of its file: FADIP of "logo_FADIP_color.png"; empty for "IMG_2041".

    Of the name of a file in small letters only what is known is a name.
    """
    text = alt.strip()
    if _FILE_NAME.search(text):
        text = " ".join(part for part in re.split(r"[_\s.-]+", _EXTENSION.sub("", text)) if not _OF_FILES.fullmatch(part))
        text = "" if any(map(str.isdigit, text)) else text
    name = LOGO.sub("", text).strip()
    if text != alt.strip() and name == name.lower() and is_known(name.upper()):
        return name.upper()
    return name if any(map(str.isupper, name)) and not _OF_FILES.fullmatch(name) else ""


def is_network(alt: str) -> bool:
    """Tell whether a picture is the sign of a network on which a text is to be shared."""
    return bool(listed_words("networks").fullmatch(plain_words(alt)))
