"""The address of the net that a site sets behind each name of a list: "Guild of Bells (www.bells.eu)", "Union of Sand – https://sand.org"."""

from __future__ import annotations

import re

from knowledge.drafting.names.shapes import has_contact

_BEHIND = re.compile(r"\s*(?:[(\[]|[–—|:,·-]\s|\s)\s*(?:(?:https?://|www\.)[^\s()\[\],;]+)\s*[)\]]?\s*[,;.]?\s*$", re.IGNORECASE)


def without_web_address(text: str) -> str:
    """Return a name without the address of the net behind it; a line that tells of another contact besides is left as it is."""
    found = _BEHIND.search(text)
    name = text[: found.start()].rstrip(" –—-|:,·") if found else ""
    return name if any(map(str.isupper, name)) and not has_contact(name) else text
