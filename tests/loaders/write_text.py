"""Letters and lists as web page, Markdown, plain text and CSV."""

from __future__ import annotations

import csv
import io
import random
import textwrap
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.loaders.make import Content

# The old one-byte encodings in which such texts still arrive.
_ENCODINGS = {"de": "cp1252", "es": "latin-1", "pl": "cp1250", "en": "utf-8"}
FURNITURE = (
    "Accept all cookies",
    "Skip to content",
    "Members area",
    "Subscribe to our newsletter",
    "Related news",
    "Follow us on social media",
)
_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} | Creative Voices</title>
<meta property="og:site_name" content="Creative Voices"><script>track("page")</script><style>.x{{display:none}}</style></head>
<body>
<a class="skip-link" href="#main">Skip to content</a>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your visit.
Accept all cookies or change your settings here.</p></div>
<header class="site-header"><nav class="main-menu"><ul>
<li><a href="/">Home</a></li><li><a href="/m">Members area</a></li><li><a href="/n">News</a></li></ul></nav></header>
<div class="wrapper"><main><article>
<h1>{title}</h1>
<p class="meta">{dateline}</p>
{body}
</article></main>
<aside class="sidebar"><h3>Related news</h3>
<ul><li><a href="/a">GEMA and CISAC at the music fair</a></li><li><a href="/b">IFPI report on 12 May 2019</a></li></ul></aside></div>
<footer class="site-footer"><p>Subscribe to our newsletter. Follow us on social media. © 2019 Creative Voices</p></footer>
</body></html>"""


def write_html(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001 - all writers look alike
    """Return the letter as a page of a site with menus, banners and a sidebar."""
    phrases, names = content.phrases, [escape(one.name) for one in content.signatories]
    body = [f"<p>{escape(text)}</p>" for text in (phrases.salutation, *content.paragraphs, phrases.closing)]
    if layout == "inline":
        body.append(f"<p><strong>{escape(phrases.signatories)}:</strong> {', '.join(names)}</p>")
    else:
        body.append(f"<h2>{escape(phrases.signatories)}</h2>")
    if layout == "bullets":
        body += ["<ul>", *(f'<li><a href="https://example.org/{at}">{name}</a></li>' for at, name in enumerate(names)), "</ul>"]
    elif layout == "table":
        head = "".join(f"<th>{escape(text)}</th>" for text in phrases.table_head)
        rows = "".join(
            f"<tr><td>{escape(one.name)}</td><td>{escape(one.country)}</td><td>{escape(one.person)}</td></tr>" for one in content.signatories
        )
        body.append(f"<table><tr>{head}</tr>{rows}</table>")
    elif layout == "breaks":
        body.append(f"<p>{'<br>'.join(names)}</p>")
    elif layout == "logos":
        body.append("<div class='logos'>" + "".join(f'<img src="l{at}.png" alt="{name} logo">' for at, name in enumerate(names)) + "</div>")
    elif layout == "sections":
        half = len(names) // 2
        for title, part in ((phrases.country, names[:half]), ("International", names[half:])):
            body += [f"<h3>{escape(title)}</h3><ul>", *(f"<li>{name}</li>" for name in part), "</ul>"]
    body.append(f"<h2>{escape(phrases.contact)}</h2><p>Lena Hart, press@example.org</p>")
    page = _PAGE.format(language=content.language, title=escape(phrases.title), dateline=escape(content.dateline), body="\n".join(body))
    return page.encode()


def write_markdown(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001
    """Return the letter as Markdown."""
    phrases, names = content.phrases, [one.name for one in content.signatories]
    lines = [f"# {phrases.title}", content.dateline, phrases.salutation, *content.paragraphs, phrases.closing, f"## {phrases.signatories}"]
    if layout == "table":
        rows = [phrases.table_head, ("---",) * 3, *((one.name, one.country, one.person) for one in content.signatories)]
        lines.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
    else:
        lines.append("\n".join(f"{f'{at}.' if layout == 'numbered' else '-'} {name}" for at, name in enumerate(names, 1)))
    lines += [f"## {phrases.contact}", "Lena Hart, press@example.org"]
    return "\n\n".join(lines).encode()


def write_plain(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001
    """Return the letter as plain text in an encoding of its language."""
    phrases, names = content.phrases, [one.name for one in content.signatories]
    parts = [
        content.dateline,
        phrases.title,
        phrases.salutation,
        *("\n".join(textwrap.wrap(text, 76)) for text in content.paragraphs),
        phrases.closing,
    ]
    if layout == "inline":
        parts.append("\n".join(textwrap.wrap(f"{phrases.signatories}: {', '.join(names)}.", 76)))
    elif layout == "signatures":
        parts += [f"{one.person}\n{phrases.role}, {one.name}" for one in content.signatories]
    elif layout == "wrapped":
        parts += [f"{phrases.signatories}:", "\n".join(line for name in names for line in textwrap.wrap(name, 34))]
    else:
        parts += [f"{phrases.signatories}:", "\n".join(names)]
    parts += [f"{phrases.contact}:", "press@example.org"]
    return "\n\n".join(parts).encode(_ENCODINGS[content.language], errors="replace")


def write_csv(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001
    """Return the signatories as a list with or without further columns."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if content.language == "de" else ",")
    if layout == "table":
        writer.writerow(content.phrases.table_head)
        writer.writerows((one.name, one.country, one.person) for one in content.signatories)
    else:
        writer.writerows((one.name,) for one in content.signatories)
    return out.getvalue().encode("utf-8-sig")
