"""What was said: an organisation's position, two side by side, a document's demands, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

import numpy as np

from bot.answers.citing import cite_document, cite_quote
from bot.answers.contract import Citation
from bot.answers.kinds import dating
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.kinds.matters import matter_of_words, matters_asked_of, matters_named, matters_of_sides, matters_spoken_of, names_one_topic
from bot.answers.kinds.own_words import demands_of
from bot.answers.kinds.ranges import Days
from bot.answers.kinds.signatories import role
from bot.answers.kinds.stance_lines import citations_of, date_note, first_quotation, line, spoken_by, when_said
from bot.answers.kinds.taking_sides import all_took_side, is_of, took_side
from bot.answers.kinds.unheard import is_unheard_of
from bot.answers.plans import Plan
from bot.answers.question_words import statements
from knowledge.catalogue import StanceTaken
from knowledge.dates import span
from knowledge.facts import entry_date, is_spoken_of, on_provision, on_topic, own_quotes, part_of, stances, topics_on
from knowledge.models import Document, Position

_BESIDE = frozenset({"before", "after"})
_LONG = timedelta(weeks=36)  # before a milestone, in which nothing is said about it yet but what comes to be it
_SPOKEN_OF = 3.0  # rarity of the words by which a milestone is named
_NAMED_FOR_ITS_EVE = 2.0  # the same of one whose eve is meant
_WEEKS = timedelta(weeks=6)  # before or after a day, in which what was said belongs to it
_MEANING, _MEANING_OF_NONE, _MEANING_OF_DAYS = 0.5, 0.25, 0.05  # weights of how near a statement is to a question, to one that
_FEW = 9  # names no matter in so few words, and to such a one for a day
_YEAR = 4  # digits of a date that is no more than one
_MOST, _NEAREST = 3, 2  # stances shown for one organisation, and of those that are only near to what is asked
_MOST_OF_A_DOCUMENT = 5


def position(desk: Desk, plan: Plan) -> Draft | None:
    """Say what an organisation said, on a topic or overall."""
    organisation = plan.organisations[0]
    chosen, fits = _of_organisation(desk, plan, organisation)
    words = desk.words
    name = ", ".join([*plan.speakers, desk.catalogue.organisation_by_id[organisation].shown_name])
    if not chosen:
        return Draft(kind="position", outcome="closest", lead=words.say("no-position", organisation=name))
    if not fits:
        nearest = chosen[:_NEAREST]
        return _nothing_on_it(desk, name, nearest, [line(desk, taken) for taken in nearest])
    shown = [*chosen, *(taken for taken in _same_statement(desk, chosen[0]) if taken not in chosen)]
    took_it = took_side(desk, plan, partial(is_of, organisation), {taken.entry.id for taken in chosen})
    whose = words.say("position-of", organisation=name)
    return Draft(
        kind="yes-no" if took_it else "position",
        lead=f"{words.say(f'order-{took_it}')} {whose}" if took_it else whose,
        value=took_it,
        notes=tuple(line(desk, taken) for taken in shown) + first_quotation(desk, shown),
        citations=citations_of(shown),
        suggestions=(
            words.say("suggest-documents-of", organisation=desk.catalogue.organisation_by_id[organisation].short_name),
        ),
    )


def _nothing_on_it(desk: Desk, name: str, nearest: Sequence[StanceTaken], lines: Sequence[str]) -> Draft:
    """Say that nothing of somebody, or of a document, is known on the matter, and what is `nearest`, a line for each."""
    return Draft(
        kind="position",
        outcome="closest",
        lead=desk.words.say("no-position", organisation=name),
        notes=(desk.words.say("no-topic-position"), *lines),
        citations=citations_of(nearest),
    )


def compare(desk: Desk, plan: Plan) -> Draft | None:
    """Put the positions of two (or more) organisations side by side."""
    lines: list[str] = []
    cited: list[StanceTaken] = []
    of_all, of_any = True, False
    groups = _groups(desk, plan)
    itself = len(plan.organisations) == 1 and len(plan.topics) > 1  # on each of the topics
    sides = [(groups[0], replace(plan, topics=(topic,), dates=())) for topic in plan.topics] if itself else [(one, plan) for one in groups]
    for organisations, asked in sides:
        chosen, fits = _of_organisation(desk, asked, organisations[0])
        if itself:
            chosen = [one for one in chosen if on_topic(desk.catalogue, asked.topics, one)] or _on_topics(desk, asked, organisations[0])
        name = " / ".join(desk.catalogue.organisation_by_id[org].shown_name for org in organisations)
        of_all, of_any = of_all and bool(chosen), of_any or (bool(chosen) and fits)
        lines.append(desk.words.say("position-of" if chosen and fits else "no-position", organisation=name))
        if chosen:
            shown = _same_statement(desk, chosen[0]) or chosen[:2]
            lines += [*(() if fits else (desk.words.say("no-topic-position"),)), *(f"• {line(desk, taken)}" for taken in shown)]
            cited += shown
    if not cited:
        return None
    took_it = all_took_side(desk, plan, groups, {taken.entry.id for taken in cited})
    return Draft(
        kind="yes-no" if took_it else "comparison",
        lead=f"{desk.words.say(f'order-{took_it}')} {lines[0]}" if took_it else lines[0],
        value=took_it,
        notes=tuple(lines[1:]),
        citations=citations_of(cited),
        outcome="answer" if of_all and of_any else "closest",
    )


def _on_topics(desk: Desk, plan: Plan, organisation: str) -> list[StanceTaken]:
    """Return what an organisation said on the plan's topics, for itself first, and the latest first."""
    said = stances(desk.catalogue, lambda one: organisation in one.organisations and on_topic(desk.catalogue, plan.topics, one))
    return sorted(said, key=_own_and_latest_first)[:_MOST]


def _own_and_latest_first(taken: StanceTaken) -> tuple[bool, int]:
    """Return the key by which what an organisation said for itself is sorted first, and the latest first."""
    return isinstance(taken.entry, Document), -span(entry_date(taken.entry))[0].toordinal()


def said_when(desk: Desk, plan: Plan) -> Draft | None:
    """Say when an organisation said what it said on a topic; where it is not known to have spoken of it, when that itself was."""
    chosen, fits = _of_organisation(desk, plan, plan.organisations[0])
    if not chosen or not fits:
        return dating.when(desk, plan)
    words = desk.words
    if plan.documents and any(taken.entry.id not in plan.documents for taken in chosen) and (named := _in_documents(desk, plan)):
        chosen = named  # "when did they, with support of others, call for a new law?" has the words of a title
    day = entry_date(chosen[0].entry)
    event = desk.catalogue.event_by_id.get(plan.events[0]) if plan.events else None
    if event and event.date == day and (itself := dating.when(desk, plan)):  # "when did it refuse to sign?" is a milestone too
        return replace(itself, citations=tuple(dict.fromkeys((*itself.citations, *citations_of(chosen[:1])))))
    same = [taken for taken in chosen if entry_date(taken.entry) == day]
    name = desk.catalogue.organisation_by_id[plan.organisations[0]].shown_name
    return Draft(
        kind="date",
        lead=words.say("date", thing=name, date=words.date(day)),
        notes=(date_note(desk, chosen[0].entry), *(line(desk, taken) for taken in chosen), *first_quotation(desk, same)),
        value=day,
        citations=citations_of(chosen),
    )


def _in_documents(desk: Desk, plan: Plan) -> list[StanceTaken]:
    """Return what the plan's organisation said in the documents that a plan names, what fits it best first."""
    said = stances(desk.catalogue, lambda taken: is_of(plan.organisations[0], taken) and taken.entry.id in plan.documents)
    return [taken for taken, _ in _ranked(desk, said, plan, [])[:_MOST]]


def at_an_end(desk: Desk, organisation: str, end: str) -> tuple[str, tuple[str, ...], tuple[Citation, ...]] | None:
    """Return the day of what an organisation said first or last (`end`) for itself, its lines and citations; None where it said nothing."""
    own = stances(desk.catalogue, lambda one: isinstance(one.entry, Position) and organisation in one.organisations)
    ordered = sorted(own, key=lambda taken: span(entry_date(taken.entry))[0])
    if not ordered:
        return None
    chosen = ordered[-1 if end == "latest" else 0].entry
    said = [taken for taken in ordered if taken.entry.id == chosen.id][:_MOST]
    name = desk.catalogue.organisation_by_id[organisation].shown_name
    return entry_date(chosen), (desk.words.say("position-of", organisation=name), *(line(desk, taken) for taken in said)), citations_of(said)


def document_position(desk: Desk, plan: Plan) -> Draft | None:
    """Say what a document demands, criticises or welcomes; on a topic, only what fits. Where none is recorded, its own sentences do.

    Of two documents the one's is told after the other's.
    """
    document, *others = desk.documents(plan.documents)
    if others:
        return _side_by_side(desk, plan, [document, *others])
    taken = stances(desk.catalogue, lambda s: s.entry.id == document.id)
    if not taken:
        return _in_its_own_words(desk, document)
    words = desk.words
    chosen, fits = _of_document(desk, plan, document, taken)
    if not fits:
        lines = [f"• {line(desk, one, dated=False)}" for one in chosen]
        return _nothing_on_it(desk, words.document(document), chosen, lines)
    said = words.say("document-says", document=words.document(document), date=words.document_date(document))
    took_it = took_side(desk, plan, lambda one: one.entry.id == document.id, {document.id})
    return Draft(
        kind="yes-no" if took_it else "position",
        lead=f"{words.say(f'order-{took_it}')} {said}" if took_it else said,
        value=took_it,
        notes=(*_parts_in(desk, plan, document), *(f"• {line(desk, s, dated=False)}" for s in chosen), *first_quotation(desk, chosen)),
        citations=citations_of(chosen) or (cite_document(document),),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )


def _of_document(desk: Desk, plan: Plan, document: Document, taken: Sequence[StanceTaken]) -> tuple[Sequence[StanceTaken], bool]:
    """Return the stances of a document that fit the question best, and whether they are on what it asks about."""
    ranked = [one for one, _ in _ranked(desk, taken, plan)]
    if plan.provisions:
        on_it = [one for one in ranked if on_provision(desk.catalogue, plan.provisions, one)]
        return on_it or ranked[:_NEAREST], bool(on_it)
    matters = matters_asked_of(desk, document)
    if matters and not any(on_topic(desk.catalogue, matters, one) for one in taken):
        return ranked[:_NEAREST], False
    return (ranked[:_MOST_OF_A_DOCUMENT] if len(taken) > _MOST_OF_A_DOCUMENT else taken), True


def _side_by_side(desk: Desk, plan: Plan, documents: Sequence[Document]) -> Draft | None:
    """Tell what each of the documents says, one after the other; None where one of them takes no stance that is recorded."""
    lines: list[str] = []
    cited: list[StanceTaken] = []
    words = desk.words
    for document in documents:
        taken = [one for one in stances(desk.catalogue) if one.entry.id == document.id]
        if not taken:
            return None
        chosen, fits = _of_document(desk, plan, document, taken)
        said = words.say("document-says", document=words.document(document), date=words.document_date(document))
        lines += [said, *(() if fits else (words.say("no-topic-position"),)), *(f"• {line(desk, one, dated=False)}" for one in chosen)]
        cited += chosen
    return Draft("comparison", lines[0], notes=tuple(lines[1:]), citations=citations_of(cited))


def _in_its_own_words(desk: Desk, document: Document) -> Draft | None:
    """Quote the sentences in which a document takes a side; None where there are none, so that its passages are searched."""
    words, sentences = desk.words, demands_of(document)
    if not sentences:
        return None
    return Draft(
        kind="position",
        lead=words.say("document-says", document=words.document(document), date=words.document_date(document)),
        notes=tuple(f"“{sentence}”" for sentence in sentences),
        citations=tuple(cite_document(document, sentence, "source") for sentence in sentences),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )


def _parts_in(desk: Desk, plan: Plan, document: Document) -> Iterator[str]:
    """Yield for the organisations asked about that did not sign the document what part they have in it."""
    for organisation in plan.organisations:
        part = part_of(desk.catalogue, organisation, document)
        if part.role and part.role != "signatory":
            yield desk.words.labelled(desk.words.organisations([organisation]), role(desk, part, document))


def quotation(desk: Desk, plan: Plan) -> Draft | None:
    """Give the words of an organisation or document themselves."""
    everything: list[Document | Position] = [*desk.catalogue.documents, *desk.catalogue.positions]
    if plan.quoted:
        entries = [entry for entry in everything if entry.id in plan.quoted]
    else:
        theirs = [entry for entry in everything if _is_by(plan, entry)]  # of the person who is named, rather than of all who speak for the same
        entries = theirs or [entry for entry in everything if entry.id in plan.documents or _speaks(plan, entry)]
    quotes = [(entry, quote) for entry in entries for quote in own_quotes(entry)]
    if not quotes and plan.speakers:
        told = position(desk, replace(plan, intent="position", topics=(), dates=()))
        missing = desk.words.say("no-quotation", topic=", ".join(plan.speakers))
        return told and replace(told, outcome="closest", lead=missing, notes=(told.lead, *told.notes))
    if not quotes:
        return None
    matter = matter_of_words(desk, plan)
    about_it = [(entry, quote) for entry, quote in quotes if not matter or _is_about(desk, matter, entry)]
    spans = [span(day) for day in plan.dates]
    of_the_time = [pair for pair in about_it if _meet(span(entry_date(pair[0])), spans)]
    wanted = of_the_time or about_it or quotes
    ranked = sorted(wanted, key=lambda pair: (-_entry_fit(desk, plan, pair[0]), entry_date(pair[0]), pair[1].text))[:2]
    words = desk.words
    lines = [
        words.say("quote-by", speaker=spoken_by(desk, entry), quote=quote.text) + f" ({when_said(desk, entry)})"
        for entry, quote in ranked
    ]
    citations = tuple(cite_quote(e, q) for e, q in ranked)
    if not about_it:
        notes = (words.say("no-topic-position"), *lines)
        missing = words.say("no-quotation", topic=words.topic(matter))
        return Draft(kind="position", outcome="closest", lead=missing, notes=notes, citations=citations)
    on_what = [taken for entry, _ in ranked for taken in _taken_in(desk, entry)][:_MOST] if plan.quoted else []
    notes = (*lines[1:], *(line(desk, taken) for taken in on_what))
    cited = tuple(dict.fromkeys((*citations, *citations_of(on_what))))
    found = Draft(kind="position", lead=lines[0], notes=notes, citations=cited, doubt=0.1)
    return replace(found, outcome="closest") if spans and not of_the_time else found  # words of another time were not asked for


def _taken_in(desk: Desk, entry: Document | Position) -> list[StanceTaken]:
    """Return the stances that an entry takes."""
    return stances(desk.catalogue, lambda taken: taken.entry.id == entry.id)


def _is_about(desk: Desk, topic: str, entry: Document | Position) -> bool:
    """Tell whether one of the stances that an entry takes is on a topic."""
    return is_spoken_of(desk.catalogue, topic, lambda taken: taken.entry.id == entry.id)


def _same_statement(desk: Desk, taken: StanceTaken) -> list[StanceTaken]:
    """Return all stances of an organisation's statement: one often has two sides, it welcomes the text and regrets the exemptions."""
    return stances(desk.catalogue, lambda s: s.entry.id == taken.entry.id) if isinstance(taken.entry, Position) else []


def _names_nothing_known(desk: Desk, plan: Plan, taken: list[StanceTaken]) -> bool:
    """Tell whether a question asks an organisation of a matter, and no word for it stands anywhere in the collection."""
    u = desk.understanding
    named = u.stems_of_what_is_named - u.stems_of(u.reading.organisations) - u.stems_in_phrases(statements)
    asked = bool(u.reading.organisations) and bool(named) and u.mass(named) == 0
    return asked and is_unheard_of(desk, plan, taken, on_topic=False)


def _of_organisation(desk: Desk, plan: Plan, organisation: str) -> tuple[list[StanceTaken], bool]:
    """Return the stances of an organisation that fit the question best, and whether they really fit."""
    taken = stances(desk.catalogue, partial(is_of, organisation))
    taken = [s for s in taken if _is_by(plan, s.entry)] or taken
    if not taken:
        return [], False
    if plan.told and (again := [s for s in taken if s.entry.id == plan.told]):
        return again[:_MOST], True
    if plan.intent == "position" and not plan.topics and not plan.dates:  # all of it, but of a matter that no topic is near to
        return sorted(taken, key=_own_and_latest_first)[:_MOST], not _names_nothing_known(desk, plan, taken)
    spans = [span(text) for text in plan.dates] or _time_of_event(desk, taken)
    then: list[StanceTaken] = []
    if plan.detail in _BESIDE and spans:
        itself, spans = spans, [_beside(spans, plan.detail)]
        taken = [s for s in taken if _is_within(s, spans)] or taken
        if plan.detail == "before":  # what was said that very day only where nothing else was
            taken = [s for s in taken if not _is_within(s, itself)] or taken
    elif plan.dates and (then := [s for s in taken if _is_within(s, spans)]):
        # "What did it demand in May 2026?" is nothing of another May, but for what is asked on a matter of which it did not speak then.
        if plan.intent == "position" and not (plan.topics or plan.detail):
            return sorted(then, key=_own_and_latest_first)[:_MOST], True  # all that was said then
        taken = then if not plan.topics or any(on_topic(desk.catalogue, plan.topics, s) for s in then) else taken
    if not plan.dates and (eve := _eve_of_event(desk)):
        taken, spans = [s for s in taken if _is_within(s, [eve])] or taken, [eve]
    alone = names_one_topic(desk)
    matters = matters_of_sides(desk, plan) or matters_named(desk, plan, alone=alone)
    spoken = matters_spoken_of(desk, plan)
    on_matter = next((own for topic in matters or spoken if (own := [s for s in taken if on_topic(desk.catalogue, [topic], s)])), [])
    ranked = _ranked(desk, on_matter or taken, plan, spans)
    best = ranked[0][1]
    # What is recorded under the very topic is on it, however it is put; "who spoke for them on it?" asks for somebody.
    named = bool(on_matter) and bool(matters) and "who" not in desk.understanding.asked and alone
    chosen = [s for s, score in ranked[:_MOST] if named or score >= best - 1.0]
    # "What did they say of open models in June?" Where nothing said is of that time or on that matter, the nearest is no answer.
    of_the_time = any(_is_within(s, spans) for s in chosen)
    on_the_matter = any(on_topic(desk.catalogue, plan.topics, s) for s in chosen)
    in_time = of_the_time if spans else not _came_too_early(desk, plan, chosen)
    missed = not on_matter and (bool(matters) or not _are_of_the_time_of(desk, spoken, chosen))
    unheard = not on_matter and not spans and is_unheard_of(desk, plan, taken, on_topic=on_the_matter)
    long_before = not of_the_time and _came_long_before(desk, plan, chosen)
    of_another_time = bool(then) and not of_the_time and not _is_date_of_topic(desk, plan)  # "how did they react in April 2024?"
    of_another = of_another_time or _is_of_another_provision(desk, plan, chosen)
    fits = (best >= 0.8 or named) and not (missed or unheard or long_before or of_another) and (on_the_matter or in_time)
    return sorted(chosen, key=lambda s: ranked.index(next(r for r in ranked if r[0] is s))), fits


def _is_of_another_provision(desk: Desk, plan: Plan, chosen: Sequence[StanceTaken]) -> bool:
    """Tell whether an article is named by number that some topic is about, and nothing said is on such a topic or names it."""
    about = topics_on(desk.catalogue, plan.provisions)
    numbers = {number for named in desk.understanding.reading.provisions for number in re.findall(r"\d+", named.unit)[:1]}
    if plan.intent != "position" or not about or not numbers:
        return False
    says_so = any(numbers & set(re.findall(r"\d+", f"{one.stance.topic} {one.stance.summary}")) for one in chosen)
    return not says_so and not any(on_topic(desk.catalogue, about, one) for one in chosen)


def _are_of_the_time_of(desk: Desk, topics: Sequence[str], chosen: Sequence[StanceTaken]) -> bool:
    """Tell whether something was said in the weeks of a topic's milestone; true of topics without one."""
    spans = [(first - _WEEKS, last + _WEEKS) for first, last in _days_of_milestones(desk, topics)]
    return not spans or any(_is_within(taken, spans) for taken in chosen)


def _time_of_event(desk: Desk, taken: Sequence[StanceTaken]) -> list[Days]:
    """Return the days of the milestone that the question names, if something was said then: "what did they say at the workshop?"."""
    best = desk.understanding.undated_events[0]
    event = desk.catalogue.event_by_id[best.id]
    spans = [(span(event.date)[0], span(event.end_date or event.date)[1])]
    return spans if best.words >= _SPOKEN_OF and any(_is_within(one, spans) for one in taken) else []


def _eve_of_event(desk: Desk) -> Days | None:
    """Return the day before the milestone that the question names, where it means that: "on the eve of the vote"; else None."""
    best = desk.understanding.undated_events[0]
    if not desk.understanding.names_an_eve or best.words < _NAMED_FOR_ITS_EVE:
        return None
    before = span(desk.catalogue.event_by_id[best.id].date)[0] - timedelta(days=1)
    return before, before


def _came_too_early(desk: Desk, plan: Plan, chosen: Sequence[StanceTaken]) -> bool:
    """Tell whether all was said long before what the question clearly names, or any part of it: of 2023, nothing is about the Code."""
    topic = desk.understanding.topics[0]
    if topic.id not in plan.topics or topic.words < _SPOKEN_OF:
        return False
    family = desk.catalogue.topic_families[topic.id]
    days = [desk.catalogue.event_by_id[part.event].date for part in desk.catalogue.topics if part.event and part.id in family]
    begun = min((span(day)[0] for day in days), default=None)
    return begun is not None and all(span(entry_date(s.entry))[1] < begun - _LONG for s in chosen)


def _came_long_before(desk: Desk, plan: Plan, chosen: Sequence[StanceTaken]) -> bool:
    """Tell whether all was said long before the milestone of the topic, where a date of the question is its own.

    What was said of a report in June is nothing on its adoption "in January".
    """
    days = _days_of_milestones(desk, plan.topics[:1])
    asked = [span(day) for day in desk.understanding.dates if len(day) > _YEAR]
    of_it = [day for day in days if _meet(day, asked)]
    return bool(of_it) and all(span(entry_date(taken.entry))[1] < of_it[0][0] - _WEEKS for taken in chosen)


def _is_date_of_topic(desk: Desk, plan: Plan) -> bool:
    """Tell whether a date of the question is that of the milestone of a topic, on which somebody may have spoken later."""
    asked = [span(day) for day in plan.dates]
    return any(_meet(days, asked) for days in _days_of_milestones(desk, plan.topics))


def _days_of_milestones(desk: Desk, topics: Sequence[str]) -> list[Days]:
    """Return the days of the milestones that topics are about; of those that are about none there are none."""
    events = [event for topic in topics if (event := desk.catalogue.topic_by_id[topic].event)]
    return [span(desk.catalogue.event_by_id[event].date) for event in events]


def _beside(spans: Sequence[Days], side: str) -> Days:
    """Return the weeks before or after dates in which what was said belongs to them: with these days, of which a vote is but an hour."""
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    return (first - _WEEKS, first) if side == "before" else (first, last + _WEEKS)


def _is_within(taken: StanceTaken, spans: Sequence[Days]) -> bool:
    """Tell whether a stance may have been taken at one of the times."""
    return _meet(span(entry_date(taken.entry)), spans)


def _meet(days: Days, spans: Sequence[Days]) -> bool:
    """Tell whether days have one in common with one of the times."""
    return any(start <= days[1] and days[0] <= end for start, end in spans)


def _ranked(desk: Desk, taken: Sequence[StanceTaken], plan: Plan, spans: Sequence[Days] | None = None) -> list[tuple[StanceTaken, float]]:
    """Rank stances by topic, date, meaning, and whether the organisation speaks for itself."""
    u, similarity = desk.understanding, desk.understanding.stance_similarity()
    # A short question that names no matter, "and when was that?", is near to some statement by chance: the topics spoken of tell more.
    names_none = bool(plan.topics) and not u.stems_of_what_is_named and len(u.reading.words) <= _FEW
    meaning = (_MEANING_OF_DAYS if plan.intent == "said" else _MEANING_OF_NONE) if names_none else _MEANING
    mean, spread = float(np.mean(similarity)), float(np.std(similarity)) + 1e-6
    spans = [span(d) for d in plan.dates] if spans is None else spans
    ranked = []
    for one in taken:
        score = meaning * (float(similarity[one.row]) - mean) / spread
        score += sum(
            weight for topic, weight in zip(plan.topics, (1.2, 0.6), strict=False) if on_topic(desk.catalogue, [topic], one)
        )
        when = entry_date(one.entry)
        if spans and when:
            near = _is_within(one, spans)
            event_near = any(
                _meet(span(desk.catalogue.event_by_id[t.event].date), spans)
                for t in one.topics
                if t.event
            )
            score += 1.2 if near or event_near else -0.6
        if isinstance(one.entry, Position):
            score += 0.4
        ranked.append((one, score))
    return sorted(ranked, key=lambda pair: (-pair[1], entry_date(pair[0].entry), pair[0].entry.id, pair[0].number))


def _groups(desk: Desk, plan: Plan) -> list[list[str]]:
    """Put organisations that speak in one statement together (EMMA and ENPA), so that two sides are compared."""
    groups: list[list[str]] = []
    together = [set(p.organisations) for p in desk.catalogue.positions if len(p.organisations) > 1]
    for organisation in plan.organisations:
        partner = next((g for g in groups if any({organisation, *g} <= both for both in together)), None)
        if partner:
            partner.append(organisation)
        else:
            groups.append([organisation])
    return groups


def _entry_fit(desk: Desk, plan: Plan, entry: Document | Position) -> float:
    return max((score for _, score in _ranked(desk, _taken_in(desk, entry), plan)), default=0.0)


def _speaks(plan: Plan, entry: Document | Position) -> bool:
    """Tell whether a statement is by one of the plan's organisations, or by a person whom the question names."""
    return _is_by(plan, entry) or (isinstance(entry, Position) and bool(set(plan.organisations) & set(entry.organisations)))


def _is_by(plan: Plan, entry: Document | Position) -> bool:
    """Tell whether one of the persons whose statements are asked for speaks in an entry."""
    return isinstance(entry, Position) and entry.speaker is not None and entry.speaker.name in plan.speakers
