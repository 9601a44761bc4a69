"""Finds the one thing of which a day is asked for: a milestone, a document, a provision, or somebody's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.named_deeds import SAYING, STEPS_TAKEN, deeds_called, deeds_of_title
from bot.answers.planning.context import Context
from bot.answers.planning.deadlines import awaited_by, deadline_of
from bot.answers.planning.documents import Documents, is_of
from bot.answers.planning.evidence import BESIDE, CLEAR_DATE, MIN_EVIDENCE, SAME_DAY, SIDES_OF_A_DAY, STANDS_OUT, has_spoken, with_topics
from bot.answers.planning.in_time.duty_starts import DutyStarts
from bot.answers.planning.in_time.matters import Matters, stems_of_what_is_ruled
from bot.answers.planning.in_time.spoken_of import SpokenOf, is_no_law, names_its_own
from bot.answers.planning.in_time.thresholds import (
    BY_FAR,
    COUNTED_FROM_TODAY,
    DUTY,
    FEW,
    HAPPENING,
    LOOKED_AT,
    MOST_OF_A_NAME,
    NEARLY_HALF,
    NOTHING_ELSE,
    RATHER,
    SAID,
    SAYS_SOMETHING,
    SOME_WORDS,
    WHOLE_NAME,
)
from bot.answers.planning.lawmaking import Lawmaking
from bot.answers.plans import BY_WORDS, LEANS, Clarification, Plan, Refusal
from bot.answers.question_words import speaks_of_need
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.facts import part_of
from knowledge.folding import key_of, stem

_BOUNDS = SIDES_OF_A_DAY | {"already"}
_NAMED_WHOLE = 3.0  # what speaks for a letter of which the whole name stands in a question for the day of one
_CAMPAIGN = "campaign"
_NEARLY_AS_MUCH, _NO_DOCUMENT = 0.85, 2.0  # share of the words of a document that a milestone has, and what then speaks against the document
_OF_A_START, _FIRST = frozenset({"date", "in-force"}), 4  # intents of when something applies; milestones among which its start is
_OF_AN_END = 1.5  # rarity of the words by which older models are named where it is asked until when they have time
_OF_A_DUTY = 8  # words of a question that leaves to what was spoken of which duties are meant
_MANY_WORDS = 4.0  # rarity of the words by which a provision is named
_FEW_LETTERS = 4  # of which one is asked for
_FAR_ABOVE, _MORE_CERTAIN = 6.0, 0.1  # score from which what was found is more certain, and by how much
_CLEARLY_MORE = 1.5  # rarity of the words by which a milestone is named rather than one related to that spoken of
_TINY = 2  # letters
_SENT_OUT = frozenset({"publish", "send"})  # deeds of whoever has a text of its own
_COUNTING = frozenset({"remain", "duration"})  # deeds of asking how many days are left


class Points:
    """Completes plans about one point in time."""

    def __init__(self, catalogue: Catalogue, documents: Documents, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._documents = documents
        self._laws = laws
        self._duties = DutyStarts(catalogue)
        self._matters = Matters(catalogue)
        self._spoken = SpokenOf(catalogue, laws)

    def point(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """Find the milestone, document or provision of which a date is asked for, or whose words the date is that of."""
        own_text = self._asks_for_a_text_of_their_own(u, base)
        of_words = self._asks_for_words(u, base, own_text=own_text)
        itself = self._thing(u, replace(base, detail="") if base.detail == SAID else base, context)
        if not of_words or (base.detail != SAID and isinstance(itself, Plan) and self._is_called_by(u, itself.events, base.organisations)):
            return itself  # "Meta refused to sign. When did it announce that?" has a milestone of that name
        said = replace(with_topics(u, itself if isinstance(itself, Plan) else base), intent="said")
        return replace(said, basis=BY_WORDS) if own_text else said

    def _thing(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """Find the milestone, document or provision of which a date is asked for."""
        if (at_once := self._named_otherwise(u, base, context)) is not None:
            return at_once
        document, event, provision = self._best_of_each(u, base)
        if (context.last is None or is_no_law(context.last)) and (duty := self._duties.asked_for(u, base, event)):
            return replace(base, provisions=(duty,))
        if event and self._duties.speaks_of_no_older_models(u, base, event):
            others = (e for e in u.undated_events[:LOOKED_AT] if e.words >= SOME_WORDS and not self._duties.is_of_older_models(e))
            begins = self._duties.begin_is_asked(u, base)
            event = next((e for e in others if not begins or self._duties.begins(e.id)), None)
        after_a_duty = context.last is not None and bool(context.last.provisions) and self._duties.begin_is_asked(u, base)
        if event and after_a_duty and self._duties.is_of_older_models(event):
            event = None  # "and since when must they comply with it?"
        if event and self._duties.is_of_older_models(event) and (grace := self._duties.of_older_systems(base, context.last)) is not None:
            return grace
        enough = _OF_AN_END if u.asked_edge == "end" else MIN_EVIDENCE
        if event and context.last and self._duties.is_of_older_models(event) and event.words >= enough and base.intent == "date":
            return replace(base, events=(event.id,), provisions=())  # "until when do older models have time?", whatever was told before
        if (whole := self._whole_name(u, base, context, document)) is not None:
            return whole
        event = self._where_it_was_published(u, event) if event and base.intent == "date" and not base.kinds else event
        event = self._matters.of_its_matter(u, event, base.intent) if event and not base.kinds else event
        event = self._matters.of_what_is_named(u, event) if event and not u.dates else event
        if (clear := self._deadline_or_duty(u, base, context, event, provision) or self._spoken_of(u, base, context, event)) is not None:
            return clear
        candidates = self._candidates(u, base, document, event, provision)
        another = context.document is not None and u.names_another_than(context.document)
        another = another or self._duties.is_about_other_duties(u, context.last)
        leans = self._spoken.may_be_meant(u, context.last) and not another and not names_its_own(u, base, document, event)
        leans = leans and not (event and event.words >= MIN_EVIDENCE and self._has_no_day(context.last))
        if not candidates or leans:
            return self._spoken.from_context(u, base, context)
        score, plan = max(candidates, key=lambda c: c[0])
        if event and plan.events == (event.id,) and context.last is None and (duty := self._duties.told_by_its_provision(u, base, event)):
            return replace(plan, events=(), provisions=(duty,))
        if plan.documents:
            found = self._documents.one(u, context, joint=False)
            if isinstance(found, Refusal):
                return replace(found, plan=base)
            if isinstance(found, tuple):
                if len(found) > _FEW_LETTERS and context.last and not another:
                    return self._spoken.from_context(u, base, context)
                return Clarification(replace(plan, documents=()), "documents", found)
        return replace(plan, certainty=min(plan.certainty + _MORE_CERTAIN, 1.0) if score > _FAR_ABOVE else plan.certainty)

    @staticmethod
    def _counts_to_what_was_spoken_of(u: Understanding, base: Plan, last: Plan | None) -> bool:
        """Tell whether days are counted and nothing is named to which, so that it was spoken of: "how many days are left until then?"."""
        spoken = last is not None and len(last.events) + len(last.documents) + len(last.provisions) == 1
        counted = base.intent in COUNTED_FROM_TODAY and u.deeds <= _COUNTING
        return spoken and counted and not (u.stems_of_what_is_named or u.dates or base.organisations or base.kinds)

    def _has_no_day(self, last: Plan | None) -> bool:
        """Tell whether nothing but recitals was spoken of, which have no day: then "when did the template come out?" asks of a template."""
        known = self._catalogue.provision_by_slug
        return last is not None and bool(last.provisions) and not any(known[slug].applies_from for slug in last.provisions)

    def _named_otherwise(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal | None:
        """Return the plan for what is told by an article, a signature, a date or the conversation, and not by its name alone; else None."""
        if base.provisions:
            named = self._duties.event_of_provision(u, base)
            return replace(base, events=(named,)) if named else base
        if set(base.kinds) == {_CAMPAIGN} and base.intent == "date" and self._names_no_campaign(u):
            return replace(base, intent="first", kinds=(), certainty=round(u.probability("date", "first"), 4))
        of_their_own = self._is_called_by(u, [u.undated_events[0].id], base.organisations)  # "when did Meta refuse to sign?"
        if not of_their_own and (signed := self._documents.signed_by(u, base, context)) is not None:
            return signed
        if (meant := self._of_its_time(u, base) or self._spoken.later(u, base, context)) is not None:
            return replace(base, events=(meant,), provisions=())
        if self._spoken.asks_of_what_was_spoken_of(u, base, context.last) or self._counts_to_what_was_spoken_of(u, base, context.last):
            itself = self._spoken.from_context(u, base, context)
            return replace(itself, basis=LEANS) if isinstance(itself, Plan) else itself
        return None

    def _whole_name(self, u: Understanding, base: Plan, context: Context, document: Reference | None) -> Plan | None:
        """Return the plan for a milestone of which a whole name is said, or for its deadline; in a conversation only if that tells it alone."""
        somebodys = bool(base.organisations) and document is not None and document.who > 0  # "when is its response to the Code from?"
        counted = u.counted or u.counted_draft
        if counted or base.kinds or base.provisions or somebodys or not (whole := self._named_in_full(u, context.last)):
            return None
        deadline = deadline_of(self._catalogue, u, base, whole.id)
        itself = deadline or context.last is None or self._spoken.stands_for_itself(u, base, whole.id, context.last)
        return replace(base, events=(deadline or whole.id,), provisions=()) if itself else None

    def _deadline_or_duty(
        self, u: Understanding, base: Plan, context: Context, event: Reference | None, provision: Reference | None
    ) -> Plan | None:
        """Return the plan for the deadline of a milestone or the start of a duty that is meant; else None."""
        if event and (deadline := deadline_of(self._catalogue, u, base, event.id)):
            return replace(base, events=(deadline,), provisions=())
        if base.intent == "in-force" and event and context.last is None and (duty := self._duties.duty_spoken_of(u, event)):
            return replace(base, provisions=(duty,))
        begins = context.last is None or is_no_law(context.last)  # a letter leaves open which duty is meant
        if provision and (begins or provision.cover >= WHOLE_NAME) and self._duties.is_its_duty(u, base, provision, event):
            return replace(base, provisions=(provision.id,))
        return None

    def _spoken_of(self, u: Understanding, base: Plan, context: Context, event: Reference | None) -> Plan | None:
        """Return the plan for a milestone near the one spoken of last: what it waits for, itself, another step of its matter; else None."""
        last = context.last
        if last and last.events and event and "first" in u.deeds and event.words >= SOME_WORDS and self._is_before(event.id, last.events[0]):
            return replace(base, events=(event.id,), provisions=())  # "and the first bans, since when?" after the new ones
        if awaited := awaited_by(self._catalogue, u, base, last):
            return replace(base, events=(awaited,))
        if self._spoken.is_itself(u, base, last):
            return replace(base, events=last.events if last else ())
        if last and last.events and (start := self._start_of_duties(u, base, last.events[0])):
            return replace(base, events=(start,))
        of_the_law = self._spoken.of_the_law_spoken_of(u, base, context)
        if same := of_the_law or self._spoken.of_the_matter_spoken_of(u, base, context) or self._spoken.of_another_step(u, base, context):
            return replace(base, events=(same.id,))
        of_another = base.intent not in COUNTED_FROM_TODAY or bool(u.stems_of_what_is_named) or bool(u.deeds_beside_when & HAPPENING)
        told = last.events[0] if of_another and last and last.events else None
        related = u.related_event(told, law=self._laws.beside(told)) if told else None
        if related and self._duties.begin_is_asked(u, base) and not self._duties.begins(related):
            related = None  # "and since when must they comply with it?"
        short = sum(len(w.key) > _TINY for w in u.reading.free_words) <= FEW
        words = next((one.words for one in u.undated_events if one.id == related), 0.0)
        # "And since when do the bans apply?" names them; "was it adopted?" is of the law spoken of.
        short = short and not ("apply" in u.deeds and event is not None and event.words >= words + _CLEARLY_MORE)
        nearer = related and (event is None or short or u.explained(u.names_of_event(related)) >= u.explained(event.covered))
        return replace(base, events=(related,)) if related and nearer else None

    def _is_before(self, one: str, other: str) -> bool:
        return self._catalogue.event_by_id[one].date < self._catalogue.event_by_id[other].date

    def _start_of_duties(self, u: Understanding, base: Plan, spoken: str) -> str | None:
        """Return when duties begin that belong to what was spoken of: "since when do those obligations apply?" after guidelines on them."""
        if base.intent not in _OF_A_START or not u.deeds >= DUTY or u.speaks_of_the_law or len(u.reading.words) > _OF_A_DUTY:
            return None
        own = u.names_of_event(spoken)
        starts = [
            event for event in u.undated_events[:LOOKED_AT]
            if "apply" in deeds_of_title(self._catalogue, event.id) and u.mass(own & u.names_of_event(event.id)) >= MIN_EVIDENCE
        ]  # fmt: skip
        best = max(starts, key=lambda event: event.words, default=None)
        return best.id if best and best.words >= SAYS_SOMETHING else None

    def _candidates(
        self, u: Understanding, base: Plan, document: Reference | None, event: Reference | None, provision: Reference | None
    ) -> list[tuple[float, Plan]]:
        """Return the plans for the best milestone, document and provision with what speaks for each."""
        about_text = bool(base.kinds) or bool(base.organisations)
        candidates: list[tuple[float, Plan]] = []
        if event and base.intent != "none":
            candidates.append((event.score - (1.0 if about_text else 0.0), replace(base, events=(event.id,), provisions=())))
        if document and base.intent not in ("event-detail", "in-force"):
            bonus = (_NAMED_WHOLE if document.cover >= WHOLE_NAME else 1.0) if base.kinds else 0.0
            if event and not about_text and event.words >= _NEARLY_AS_MUCH * document.words:
                bonus = -_NO_DOCUMENT  # "when did its third draft appear?" names no statement on that
            candidates.append((document.score + bonus, replace(base, documents=(document.id,), provisions=())))
        # A provision has no other day than its start: "by when should the codes have been ready?", "when was the Code found adequate?"
        ends = base.detail == "end" and event is not None and event.words >= MIN_EVIDENCE
        covered = event is not None and provision is not None and provision.covered <= event.covered and not u.done & DUTY
        # "Since when do the prohibitions of the Act apply?" names more than Article 113.
        told = event.covered - provision.covered if event and provision else frozenset()
        lacking = u.mass(stems_of_what_is_ruled(u) & told) >= SOME_WORDS
        # "When was the first plenary on the Code?" asks of no rule, not even of Article 56.
        of_a_rule = event is None or "since" in u.asked or bool(u.deeds & DUTY) or speaks_of_need(u.reading.asking.keys, u.reading.language)
        lacking = lacking or not of_a_rule
        if provision and provision.words > _MANY_WORDS and not (ends or covered or lacking or self._is_the_same(event, provision)):
            candidates.append((provision.score - 1.0, replace(base, provisions=(provision.id,))))
        return candidates

    def _is_the_same(self, event: Reference | None, provision: Reference) -> bool:
        """Tell whether a milestone is the start of a provision and named better: the entry into force is that of Article 113."""
        begun = self._catalogue.provision_by_slug[provision.id].applies_from
        return event is not None and event.cover >= provision.cover and self._catalogue.event_by_id[event.id].date == begun

    @staticmethod
    def _of_its_time(u: Understanding, base: Plan) -> str | None:
        """Return the milestone for which both the date and most of the name speak: "the deal on the omnibus in May 2026"; else None."""
        best, undated = u.events[0], u.undated_events[0]
        named = best.words >= MIN_EVIDENCE and best.cover >= NEARLY_HALF and best.when >= CLEAR_DATE
        if not named or base.intent != "date" or base.kinds or base.organisations or u.counted or u.asked & _BOUNDS:
            return None
        of_another = best.id != undated.id and next((event.when for event in u.events if event.id == undated.id), 0.0) < 0
        return best.id if of_another else None

    def _asks_for_words(self, u: Understanding, base: Plan, *, own_text: bool) -> bool:
        """Tell whether it is asked when somebody said or announced something: "when did Google let it be known that it would sign?"."""
        said = base.detail == SAID or (len(base.organisations) == 1 and u.deeds & SAYING and not (base.kinds or base.dates))
        asked = base.intent == "date" and bool(said or own_text)
        return asked and bool(base.organisations) and has_spoken(self._catalogue, base.organisations[0])

    def _asks_for_a_text_of_their_own(self, u: Understanding, base: Plan) -> bool:
        """Tell whether a text of one is asked for that it sent out alone: "when did the guild publish its manifesto?".

        Of whoever has a part in documents too, one that is called what no document of theirs is: "its press release on the vote".
        """
        if len(base.organisations) != 1 or base.dates or not u.deeds & _SENT_OUT or (u.institutions and not base.kinds):
            return False  # what an institution did to one is no text: "when did the Commission fine that company for its summary?"
        shared = [document.kind for document in self._catalogue.documents if part_of(self._catalogue, base.organisations[0], document).role]
        return not any(is_of(kind, own) for kind in base.kinds for own in shared) if base.kinds else not shared

    def _is_called_by(self, u: Understanding, events: Sequence[str], organisations: Sequence[str]) -> bool:
        """Tell whether the name of an organisation is in those of a milestone."""
        called = {stem(key) for org in organisations for key in key_of(self._catalogue.organisation_by_id[org].short_name)}
        return any(called <= u.names_of_event(event) for event in events)

    def _best_of_each(self, u: Understanding, base: Plan) -> tuple[Reference | None, Reference | None, Reference | None]:
        documents = u.documents
        events = u.events if base.intent == "event-detail" else u.undated_events
        document = (
            documents[0]
            if documents[0].when >= CLEAR_DATE or documents[0].words + 2 * documents[0].who >= MIN_EVIDENCE or base.kinds
            else None
        )
        if document and not base.kinds and document.when < CLEAR_DATE and u.is_only_addressed(document):
            document = None  # "when did Virkkunen take office?" asks for no letter to her
        # "Models that were there before 2 August 2025: until when do they have time?" asks for another day than the one it names.
        of_its_day = base.intent == "date" and not u.asked & {"before", "after", "since"} and not u.bounds_its_date
        exact = next((e for e in u.events[:3] if e.when >= SAME_DAY and e.words >= 1.0), None) if of_its_day else None
        of_its_matter = bool(u.matter_of_events) and bool(u.matter_of_event(events[0].id))  # "since when is the omnibus law?"
        asking = u.stems_of_asking
        # "Which day was that?" names nothing.
        happening = bool(u.deeds_beside_when & HAPPENING)
        named = bool(u.stems_of_what_is_named) or happening or u.mass(events[0].covered - asking) >= SAYS_SOMETHING
        meant = named and events[0].meaning > STANDS_OUT + 0.5
        event = exact or (events[0] if events[0].words >= 2.0 or meant or of_its_matter else None)
        if event and base.intent in _OF_A_START and self._duties.is_of_a_paper_on_a_duty(u, event):
            # "Since when is labelling mandatory?" is not answered by the day on which a code on labels came out.
            event = next((e for e in events[:_FIRST] if e.words >= SOME_WORDS and self._duties.begins(e.id)), None)
        if base.intent in COUNTED_FROM_TODAY and any(map(is_day, u.dates)) and not u.asked & BESIDE:
            # "How many days are left until 2 August 2027?" names its milestone by the day, whatever else sounds like one.
            event = next((e for e in u.events[:3] if e.when >= SAME_DAY), None)
        if event and base.kinds and event.covered <= {stem(w.key) for w in u.words_of_kinds}:
            event = None  # "the open letter" is no milestone because one of them was a letter too
        if event and "send" in u.done and "send" not in deeds_called(self._catalogue, event.id):
            event = event if u.mass(event.covered - asking) >= NOTHING_ELSE else None  # "when was it sent?" is of a letter
        if event and document and not base.kinds and document.when < CLEAR_DATE:
            # "When did the third draft come out?" has the words of a letter on it too, but none that says more.
            no_more = document.covered <= event.covered and not base.organisations
            # Nor is it the letter that calls on the member states to approve the Act, where nobody speaks of a letter.
            happened = event.cover >= MOST_OF_A_NAME and document.cover < WHOLE_NAME and not base.organisations and not base.speakers
            less = document.cover < event.cover and document.score < event.score + BY_FAR
            document = None if no_more or happened or less else document
        if event and document and not base.kinds and not base.organisations:
            # "The committee vote of February 2024" is no letter of that month, which fits the date too.
            fits = next((e for e in u.events[:LOOKED_AT] if e.id == event.id and e.when >= CLEAR_DATE), None)
            document = None if fits and fits.score > document.score else document
        return document, event, u.provisions[0]

    def _where_it_was_published(self, u: Understanding, event: Reference) -> Reference:
        """Return the publication of what has entered into force, where that is asked for and named as well: "Regulation 2026/1744"."""
        if u.done & STEPS_TAKEN != {"publish"} or "apply" not in deeds_of_title(self._catalogue, event.id):
            return event
        published = (one for one in u.undated_events[:LOOKED_AT] if "publish" in deeds_of_title(self._catalogue, one.id))
        return next((one for one in published if one.words >= event.words), event)

    def _named_in_full(self, u: Understanding, last: Plan | None) -> Reference | None:
        """Return the milestone of which a whole name stands in a question that says nothing else of any: "the Code of Practice"."""
        applies = "apply" in u.deeds
        if applies and last is None:
            return None  # the Code of Practice never entered into force
        asked = u.stems_of_what_is_named
        whole = (e for e in u.undated_events[:LOOKED_AT] if e.cover >= WHOLE_NAME and asked <= u.names_of_event(e.id))
        whole = (e for e in whole if not applies or "apply" in deeds_called(self._catalogue, e.id))
        best, likeliest, happened = max(whole, key=lambda e: e.score, default=None), u.undated_events[0], u.done & HAPPENING
        if best is None or (happened <= deeds_called(self._catalogue, likeliest.id) and not happened <= deeds_called(self._catalogue, best.id)):
            return None  # "when was the list of those who signed the Code published?" has the whole name of the Code
        step = deeds_of_title(self._catalogue, best.id) & STEPS_TAKEN
        if happened & STEPS_TAKEN and step and step.isdisjoint(happened):
            return None  # "the publication of Regulation (EU) 2024/1689" is not its signature
        # "When did the Council, not Parliament, give its final approval?" has all words of Parliament's step as well.
        return best if best.score >= likeliest.score - RATHER else None

    @staticmethod
    def _names_no_campaign(u: Understanding) -> bool:
        """Tell whether it is asked when the campaign began as a whole, and not the one that has that for its name."""
        return u.mass(u.documents[0].covered - {stem(word.key) for word in u.words_of_kinds}) < MIN_EVIDENCE
