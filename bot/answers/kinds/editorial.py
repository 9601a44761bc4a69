"""An answer that editors have written, with its sources."""

from __future__ import annotations

from bot.answers.citing import cite
from bot.answers.contract import Citation
from bot.answers.kinds.draft import Desk, Draft
from knowledge.fixed import FixedAnswer, FixedSource, entry_of


def editorial(desk: Desk, answer: FixedAnswer) -> Draft:
    """Give the editors' answer in the reply language."""
    text = answer.text(desk.words.language)
    cited = (_cited(desk, answer, source, text) for source in answer.sources)
    return Draft(kind="passage", lead=text, citations=tuple(citation for citation in cited if citation))


def _cited(desk: Desk, answer: FixedAnswer, source: FixedSource, text: str) -> Citation | None:
    """Cite a source; what has left the fact base since is left out. For a page, the editors' own words are the summary of it."""
    if source.entry is None:
        return Citation(answer.citation_id, source.title or "", source.date or "", source.url or "", text, "summary")
    entry = entry_of(desk.catalogue, source.entry)
    return cite(entry, source.quote or "") if entry else None
