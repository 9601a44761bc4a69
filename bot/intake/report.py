"""What a terminal shows of drafts and of what publishing did, line by line, each of them bounded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.intake.bounds import cut, one_line
from bot.intake.drafts import Record
from bot.intake.going_back import Undone
from bot.intake.publishing import Outcome
from bot.intake.set_aside import key_of
from bot.texts import Texts
from knowledge.differences import Differences
from knowledge.drafting.models import ProposedParticipant
from knowledge.loaders.parsed import Note

SHOWN = 12  # of a long list, unless all is asked for


def draft_lines(record: Record, *, full: bool = False) -> Iterator[str]:
    """Yield what was found in a draft and what is doubtful."""
    return map(one_line, _draft_lines(record, full=full))


def difference_lines(found: Differences) -> Iterator[str]:
    """Yield what is different in the facts, contradictions last."""
    return map(one_line, _difference_lines(found))


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """Yield what publishing changed and how the golden questions fared."""
    return map(one_line, _outcome_lines(outcome))


def undone_lines(found: Undone) -> Iterator[str]:
    """Yield what a roll-back did to what editors have made."""
    return map(one_line, _undone_lines(found))


def _draft_lines(record: Record, *, full: bool) -> Iterator[str]:
    draft = record.draft
    yield f"draft       {record.id}" + (f" (published as {record.published_as})" if record.state == "published" else "")
    yield f"file        {draft.name} ({draft.format}, {draft.language})" + (f", {draft.url}" if draft.url else "")
    yield f"title       {draft.title}"
    where = f", {draft.date_certainty}" + (f", from {draft.date_place}" if draft.date_place else "")
    yield f"date        {draft.date or 'none found'}{where if draft.date else ''}"
    yield f"kind        {draft.kind}"
    yield f"publisher   {draft.publisher or 'unknown'}"
    if draft.addressees:
        yield f"addressed   {'; '.join(draft.addressees)}"
    if draft.law:
        yield f"law         {draft.law.act}, {draft.law.status}; {len(draft.units)} numbered parts"
    stated = f", the text states {draft.stated_signatory_count}" if draft.stated_signatory_count is not None else ""
    new = len(draft.new_organisations)
    known = (f", {new} not in the register yet" if new else "") + (", all who signed" if draft.joint and draft.signatories_complete else "")
    yield f"signatories {len(draft.signatories)} found{stated}{known}"
    shown = draft.signatories if full else draft.signatories[:SHOWN]
    for one in shown:
        known = one.org or _as_new(one) or f"unclear: {', '.join(one.candidates) or 'nobody known'}"
        yield f"  - {one.name} → {known} ({one.confidence:.2f}" + (", added by an editor)" if one.by_editor else ")")
    if len(shown) < len(draft.signatories):
        yield f"  … and {len(draft.signatories) - len(shown)} more; `campaign-bot documents draft {record.id}` lists all"
    for position in draft.positions if full else draft.positions[:3]:
        yield f"position    {position.stance}{position.topic and f' {position.topic}'}: “{position.quote}”"
    for relation in draft.relations:
        yield f"relation    {relation.kind} {relation.entry} ({relation.similarity:.2f})"
    doubts = draft.doubts if full else draft.doubts[:SHOWN]
    texts = Texts()
    for doubt in doubts:
        yield f"doubtful    {worded(doubt, texts)}"
    if len(doubts) < len(draft.doubts):
        yield f"  … and {len(draft.doubts) - len(doubts)} more"


def _as_new(one: ProposedParticipant) -> str:
    return f"new: {one.new.id}, country {one.new.country or 'unknown'}, sector {one.new.sector}" if one.new else ""


def worded(doubt: Note, texts: Texts) -> str:
    """Return a doubt in words, as the cards of the team have it, with the code by which `--json` calls it."""
    values = {"stated": "–", "found": 0, "name": "–"} | doubt.params
    said = texts.say("en", "admin-doubt", code=doubt.code, **values).strip()
    return said if f"({doubt.code})" in said else f"{said} ({doubt.code})"


def _difference_lines(found: Differences) -> Iterator[str]:
    for sign, changes in (("+", found.added), ("-", found.removed)):
        yield from (f"{sign} {change.kind} {change.id}: {change.name}" for change in changes)
    for change in found.changed:
        for field in change.fields:
            yield f"~ {change.kind} {change.id} {field.field}: {_short(field.old)} → {_short(field.new)}"
    for clash in found.contradicted:
        yield (
            f"! {clash.subject}, {clash.field}: {clash.one.entry} says {clash.one.value}, {clash.other.entry} says {clash.other.value}"
        )


def _outcome_lines(outcome: Outcome) -> Iterator[str]:
    yield from difference_lines(outcome.differences)
    for problem in outcome.warnings:
        yield f"warning     {problem.path.name}:{problem.line}: {problem.field}: {problem.message}"
    verdict = outcome.verdict
    yield f"questions   {verdict.asked} asked, {len(verdict.changes)} answered otherwise, {len(verdict.broken)} not right any more"
    for change in verdict.changes:
        yield f"  {'✗' if change.broken else '~'} {change.question}"
    for question in verdict.unanswered:
        yield f"  ? not answered from the new document: {question}"
    if outcome.version:
        yield f"snapshot {outcome.version} is current" + ("" if outcome.version != outcome.before else " (nothing changed)")


def _undone_lines(found: Undone) -> Iterator[str]:
    for one in found.left:
        yield f"- {one.id}: {one.title} → " + (f"draft {one.draft}" if one.draft else "no draft of it is kept")
    yield from (f"+ {one.id}: {one.title}" for one in found.back)
    for answer in found.answers:
        yield f"- answer {answer.id}: {answer.question('en')} → `campaign-bot documents answer-again {key_of(answer)}` gives it again"


def _short(value: object) -> str:
    return cut("nothing" if value is None else str(value), 80)
