"""Which dated things a question speaks of: one, two to be compared, or all of a range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.answers.named_deeds import STEPS, deeds_of_title
from bot.answers.planning.context import Context
from bot.answers.planning.deadlines import awaited_by, deadline_of
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import (
    ALL,
    CHOICES,
    CLEAR_DATE,
    MIN_EVIDENCE,
    SAME_DAY,
    SIDES_OF_A_DAY,
    STANDS_OUT,
    begins_to_apply,
    near,
    with_topics,
)
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking
from bot.answers.planning.named_alone import called_milestone
from bot.answers.planning.two_laws import TwoLaws
from bot.answers.plans import BY_WORDS, LEANS, OLDER_MODELS_SAYS, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, deeds_of_names
from bot.answers.ranked import SUBJECT
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.folding import key_of, stem, tokens
from knowledge.institutions import institutions_in
from knowledge.numerals import numerals
from knowledge.other_laws import are_about_ai

# Meaning, where a milestone may be meant and where none is, and share of the name, of a provision whose duty is spoken of.
_VERY_NEAR, _NEAR_ENOUGH, _HALF_OF_A_NAME = 2.5, 2.2, 0.5
_NEARER = 1.0  # difference of two scores
_FEW_PROVISIONS, _SAYS_SOMETHING = 3, 0.9  # best ones, and rarity of words beside what asks
_NAMES_A_MATTER = 1.5  # rarity of the words of a topic beside a year: "the omnibus in 2026"
_SOME_WORDS = 2.0  # rarity of the words beside which a near meaning counts; "and when did that come out?" means nothing by itself
_FEW = 6  # words of a question that leaves the matter to what was spoken of: "and when did it enter into force?"
_ONE_THING = 9  # words of a question for two things, of which it may name one alone
_WIDE_LEAD = 3.0  # of a milestone over others of the same article, where fewer words speak for it
_BESIDE = frozenset({"before", "after"})
_BOUNDS = SIDES_OF_A_DAY | {"already"}
_NEARLY_HALF, _MOST_OF_A_NAME, _WHOLE_NAME = 0.45, 0.6, 0.9  # share of a name that the question has
_RATHER, _BY_FAR = 2.0, 4.0  # differences of two scores
_NAMED_WHOLE = 3.0  # what speaks for a letter of which the whole name stands in a question for the day of one
_LESS_OF_A_NAME = 0.25  # cover by which a milestone of another matter is less clearly named
_DIRECTLY = 16  # letters from "before" to the name of what came later, an article between
_A_YEAR = 365  # days
_SMALL, _ALL_OF_A_MATTER = 3, 30  # letters of a small word; milestones among which those of one matter are
_LOOKED_AT = 12  # milestones among which one of the right matter is looked for
_CAMPAIGN = "campaign"
_HAPPENING = frozenset({"adopt", "publish", "sign", "apply", "begin", "end", "send", "speak"})
_STEPS = STEPS - {"apply"}
_COUNTED_FROM_TODAY = frozenset({"days-until", "days-since"})
_IN_TIME = ("order", "in-force")  # as which the question may be read whether something was ready by its deadline
_NAMED_ALONE = 0.97  # certainty where nothing but what was due is named
_OF_SOMEBODY = frozenset({"sign", "say", "demand", "send", "duration"})  # deeds beside which the order of two things is not all that is asked
_COUNTING = frozenset({"duration", "timeline"})  # deeds beside which days alone are counted
_SURE_OF_BOTH = 0.9  # certainty where a deadline and what was due are told
_DUTY = frozenset({"apply", "require"})
_TWO, _EVEN = 2, 0.5  # things, and certainty from which something was spoken of
_NEARLY_AS_MUCH, _NO_DOCUMENT = 0.85, 2.0  # share of the words of a document that a milestone has, and what then speaks against the document
_OF_A_START, _FIRST = frozenset({"date", "in-force"}), 4  # intents of when something applies; milestones among which its start is
_OF_AUTHORITIES = frozenset({"fine", "enforce"})
_SAID = "said"  # detail of a date that is that of somebody's words
_NOTHING_ELSE, _BEST_EVENTS = 1.0, 3  # rarity of a word by which the likeliest milestones are fewer than those of their matter
_OF_WORDS = frozenset({"position", _SAID})
_OF_MILESTONES = frozenset({"events", "count-events"})
_ASKED_OTHERWISE = QUESTIONS - {"who"}  # "which milestones came after it?"
_COMING, _QUITE = frozenset({"timeline", "next"}), 0.9  # deeds of what came before or after something; certainty of such a plan
_FEWEST_STEPS, _MOST_STEPS = 3, 0.4  # milestones of one matter at least, and share of all at most


class Times:
    """Completes plans about points, pairs and ranges in time."""

    def __init__(self, catalogue: Catalogue, documents: Documents, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._documents = documents
        self._two_laws = TwoLaws(catalogue, laws)

    def point(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """Find the milestone, document or provision of which a date is asked for, or whose words the date is that of."""
        of_words = self._asks_for_words(u, base)
        itself = self._thing(u, replace(base, detail="") if base.detail == _SAID else base, context)
        if not of_words or (base.detail != _SAID and isinstance(itself, Plan) and self._is_called_by(u, itself.events, base.organisations)):
            return itself  # "Meta refused to sign. When did it announce that?" has a milestone of that name
        return replace(with_topics(u, itself if isinstance(itself, Plan) else base), intent="said")

    def _thing(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """Find the milestone, document or provision of which a date is asked for."""
        if base.provisions:
            named = self._event_of_provision(u, base)
            return replace(base, events=(named,)) if named else base
        if set(base.kinds) == {_CAMPAIGN} and base.intent == "date" and self._names_no_campaign(u):
            return replace(base, intent="first", kinds=(), certainty=round(u.probability("date", "first"), 4))
        of_their_own = self._is_called_by(u, [u.undated_events[0].id], base.organisations)  # "when did Meta refuse to sign?"
        if not of_their_own and (signed := self._documents.signed_by(u, base, context)) is not None:
            return signed
        if (meant := self._of_its_time(u, base) or self._later(u, base, context)) is not None:
            return replace(base, events=(meant,), provisions=())
        if self._asks_of_what_was_spoken_of(u, base, context.last):
            itself = self._from_context(u, base, context)
            return replace(itself, certainty=LEANS) if isinstance(itself, Plan) else itself
        document, event, provision = self._best_of_each(u, base)
        if event and self._speaks_of_no_older_models(u, base, event):
            event = next((e for e in u.undated_events[:_LOOKED_AT] if e.words >= _SOME_WORDS and not self._is_of_older_models(e)), None)
        if event and self._is_of_older_models(event) and (grace := self._of_older_systems(base, context.last)) is not None:
            return grace
        somebodys = bool(base.organisations) and document is not None and document.who > 0  # "when is its response to the Code from?"
        if (whole := self._named_in_full(u)) and not (u.counted or base.kinds or base.provisions or somebodys):
            deadline = deadline_of(self._catalogue, u, base, whole.id)
            if deadline or context.last is None:
                return replace(base, events=(deadline or whole.id,), provisions=())
        event = self._of_its_matter(u, event, base.intent) if event and not base.kinds else event
        if event and (deadline := deadline_of(self._catalogue, u, base, event.id)):
            return replace(base, events=(deadline,), provisions=())
        if base.intent == "in-force" and event and context.last is None and (duty := self._duty_spoken_of(u, event)):
            return replace(base, provisions=(duty,))
        if provision and (context.last is None or provision.cover >= _WHOLE_NAME) and self._is_its_duty(u, base, provision, event):
            return replace(base, provisions=(provision.id,))
        about_text = bool(base.kinds) or bool(base.organisations)
        candidates: list[tuple[float, Plan]] = []
        if event and base.intent != "none":
            candidates.append((event.score - (1.0 if about_text else 0.0), replace(base, events=(event.id,), provisions=())))
        if document and base.intent not in ("event-detail", "in-force"):
            bonus = (_NAMED_WHOLE if document.cover >= _WHOLE_NAME else 1.0) if base.kinds else 0.0
            if event and not about_text and event.words >= _NEARLY_AS_MUCH * document.words:
                bonus = -_NO_DOCUMENT  # "when did its third draft appear?" names no statement on that
            candidates.append((document.score + bonus, replace(base, documents=(document.id,), provisions=())))
        # A provision has no other day than its start: "by when should the codes have been ready?", "when was the Code found adequate?"
        ends = base.detail == "end" and event is not None and event.words >= MIN_EVIDENCE
        if provision and provision.words > 4 and not ends and not (event and provision.covered <= event.covered and not u.done & _DUTY):
            candidates.append((provision.score - 1.0, replace(base, provisions=(provision.id,))))
        last = context.last
        spoken = last and (last.events or last.documents or last.provisions or len(last.reached) == 1)
        remembered = spoken or (last and (last.intent in _OF_WORDS or self._of_topic(last)))
        if awaited := awaited_by(self._catalogue, u, base, last):
            return replace(base, events=(awaited,))
        if self._is_itself(u, base, last):
            return replace(base, events=last.events if last else ())
        if same := self._of_the_matter_spoken_of(u, base, context) or self._of_another_step(u, base, context):
            return replace(base, events=(same.id,))
        of_another = base.intent not in _COUNTED_FROM_TODAY or bool(u.stems_of_what_is_named) or bool(u.deeds_beside_when & _HAPPENING)
        related = u.related_event(context.last.events[0]) if of_another and context.last and context.last.events else None
        short = sum(len(w.key) > 2 for w in u.reading.free_words) <= _FEW
        if related and (event is None or short or u.explained(u.names_of_event(related)) >= u.explained(event.covered)):
            return replace(base, events=(related,))
        another = context.document is not None and u.names_another_than(context.document)
        another = another or self._is_about_other_duties(u, last)
        if not candidates or (remembered and not another and not names_its_own(u, base, document, event)):
            return self._from_context(u, base, context)
        score, plan = max(candidates, key=lambda c: c[0])
        if plan.documents:
            found = self._documents.one(u, context, joint=False)
            if isinstance(found, Refusal):
                return replace(found, plan=base)
            if isinstance(found, tuple):
                if len(found) > 4 and context.last and not another:
                    return self._from_context(u, base, context)
                return Clarification(replace(plan, documents=()), "documents", found)
        return replace(plan, certainty=min(plan.certainty + 0.1, 1.0) if score > 6 else plan.certainty)

    @staticmethod
    def _of_its_time(u: Understanding, base: Plan) -> str | None:
        """Return the milestone for which both the date and most of the name speak: "the deal on the omnibus in May 2026"; else None."""
        best, undated = u.events[0], u.undated_events[0]
        named = best.words >= MIN_EVIDENCE and best.cover >= _NEARLY_HALF and best.when >= CLEAR_DATE
        if not named or base.intent != "date" or base.kinds or base.organisations or u.counted or u.asked & _BOUNDS:
            return None
        of_another = best.id != undated.id and next((event.when for event in u.events if event.id == undated.id), 0.0) < 0
        return best.id if of_another else None

    def _is_about_other_duties(self, u: Understanding, last: Plan | None) -> bool:
        """Tell whether fines or supervision are asked about after a provision on something else: "when do fines apply?"."""
        done = u.done & _OF_AUTHORITIES
        spoken = last.provisions if last else ()
        names = self._catalogue.labels["en"].provisions
        return bool(done and spoken) and all(done.isdisjoint(deeds_of_names(tuple(names.get(slug, ())))) for slug in spoken)

    def _is_of_older_models(self, event: Reference) -> bool:
        """Tell whether a milestone is the day until which models have time that were on the market before their duties."""
        return any(OLDER_MODELS_SAYS.endswith(f" {article}") for article in self._catalogue.event_by_id[event.id].articles)

    def _of_older_systems(self, base: Plan, last: Plan | None) -> Plan | Refusal | None:
        """Return the plan for when older systems are bound by a provision spoken of that does not tell it of models: Article 50; else None."""
        slugs = last.provisions if last and not base.provisions else ()
        duties = [self._catalogue.provision_by_slug[slug] for slug in slugs]
        if not duties or any(duty.older_models_from for duty in duties):
            return None
        numbers = {duty.provision.removeprefix("Article ").partition("(")[0] for duty in duties}
        begun = max((duty.applies_from or "" for duty in duties), default="")
        later = (
            event.id for event in self._catalogue.events
            if event.date > begun and numbers & {article.partition("(")[0] for article in event.articles}
        )  # fmt: skip
        found = next(later, None)
        return replace(base, events=(found,), documents=(), provisions=()) if found else Refusal("unclear", plan=base)

    def _speaks_of_no_older_models(self, u: Understanding, base: Plan, event: Reference) -> bool:
        """Tell whether that day would be taken for when a duty begins for everybody: "must providers have a policy by now?"."""
        beginning = base.intent == "in-force" or (base.intent == "date" and "since" in u.asked)
        own = u.own_words_of_event(event.id) - u.stems_that_ask  # "already" is in its name
        if not beginning or not self._is_of_older_models(event):
            return False
        duties = [provision.applies_from for provision in self._catalogue.provisions if provision.older_models_from]
        if u.dates and "before" not in u.asked and all(is_day(day) and begun and day >= begun for day in u.dates for begun in duties):
            return True  # "a model placed on the market on 5 August 2025, is it bound already?"
        if u.mass(own) >= _SAYS_SOMETHING:
            return False
        of_models = [day for day in u.dates if not is_day(day) or "before" in u.asked]  # "did they apply on 15 July 2025?"
        return not any(day < begun for day in of_models for begun in duties if begun)

    def _duty_spoken_of(self, u: Understanding, event: Reference) -> str | None:
        """Return the provision of a duty, where only words of asking name the milestone: "is the summary duty in force?"."""
        if u.mass(event.covered - u.stems_of_asking) >= _SAYS_SOMETHING or "require" not in u.done:
            return None
        dated = (p for p in u.provisions[:_FEW_PROVISIONS] if self._catalogue.provision_by_slug[p.id].applies_from)
        return next((p.id for p in dated if p.words >= _SAYS_SOMETHING and p.meaning >= STANDS_OUT), None)

    def _is_its_duty(self, u: Understanding, base: Plan, provision: Reference, event: Reference | None) -> bool:
        """Tell whether it is asked since when there is the duty of a provision: a summary is mandatory since another day than its template's.

        A milestone that is itself the start of a duty is meant where it is clearly nearer.
        """
        asked = base.intent == "in-force" or (base.intent == "date" and ("require" in u.done or "since" in u.asked))
        duty = asked and not base.kinds
        named = event is not None and provision.cover >= _WHOLE_NAME > event.cover
        if duty and named and event and "apply" in u.deeds and not self._starts_a_duty(event.id):
            # "From when does the public summary apply?": its template, which came out on a day, never does.
            return provision.words >= _SOME_WORDS and self._catalogue.provision_by_slug[provision.id].applies_from is not None
        near = provision.words >= _SOME_WORDS and provision.meaning >= (_NEAR_ENOUGH if event is None else _VERY_NEAR)
        if not duty or not near or not self._catalogue.provision_by_slug[provision.id].applies_from:
            return False
        if base.intent == "in-force" and "require" in u.done and event is not None and not self._starts_a_duty(event.id):
            return True  # "must they be labelled already?" is not answered by the day on which a code on labels came out
        if provision.cover < _HALF_OF_A_NAME:
            return event is None and "require" in u.done
        if event is None or not self._starts_a_duty(event.id):
            # "Since when is there a template for the summary?" asks for no duty.
            return "require" in u.done or event is None or event.score < provision.score + _RATHER
        nearer = _RATHER if provision.cover >= _WHOLE_NAME else _NEARER  # "must deepfakes be labelled already?"
        return event.score < provision.score + nearer and event.cover < provision.cover

    def _is_of_a_paper_on_a_duty(self, u: Understanding, event: Reference) -> bool:
        """Tell whether something that was published is named where it is asked from when a duty applies, and not when that came out."""
        done = self.deeds_of(event.id)
        of_its_start = bool(u.deeds_beside_when & _DUTY) and "publish" not in u.deeds and u.asked_edge != "end"
        return of_its_start and "publish" in done and done.isdisjoint(_DUTY)

    def _begins_to_apply(self, event: str) -> bool:
        return begins_to_apply(self._catalogue, self._catalogue.event_by_id[event])

    def _starts_a_duty(self, event: str) -> bool:
        return not self.deeds_of(event).isdisjoint(("apply", "require"))

    def deeds_of(self, event: str) -> frozenset[str]:
        """Return what is done at a milestone, by its names."""
        return deeds_of_names(tuple(self._catalogue.labels["en"].events.get(event, ())))

    @staticmethod
    def _asks_of_what_was_spoken_of(u: Understanding, base: Plan, last: Plan | None) -> bool:
        """Tell whether a day is asked for and nothing is named: "and on which date was that?"."""
        named = base.dates or base.kinds or base.organisations or base.provisions or u.reading.unknown_names or u.reading.speakers
        if last is None or base.intent != "date" or named or u.deeds_beside_when or u.counted:
            return False
        return not u.stems_of_what_is_named and len(u.reading.words) <= _FEW and not are_about_ai(tokens(u.reading.text))

    def _is_itself(self, u: Understanding, base: Plan, last: Plan | None) -> bool:
        """Tell whether the milestone spoken of is meant: "what day did it come into force?" and "does it apply?" after "is it in force?"."""
        if last is None or len(last.events) != 1 or u.matter_of_events or u.counted:
            return False
        if base.intent != "in-force" and (base.intent != "date" or last.intent == "date"):
            return False
        if base.dates or base.kinds or base.organisations or base.provisions or are_about_ai(u.reading.words):
            return False
        done = u.deeds_beside_when & _HAPPENING
        named = u.stems_of_what_is_named - u.names_of_event(last.events[0])
        return bool(done) and done <= self.deeds_of(last.events[0]) and u.mass(named) < _NOTHING_ELSE

    def _of_the_matter_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Reference | None:
        """Return the milestone that a short question means of the matter spoken of last: "and when did Parliament adopt it?".

        Of several, one at which the same was done as at the last.
        """
        last = context.last.events[0] if context.last and context.last.events else ""
        matter = u.matter_of_event(last) if last else ""
        free = [word for word in u.reading.free_words if len(word.key) > _SMALL]
        if not matter or base.dates or base.kinds or len(free) > _FEW or u.matter_of_events or are_about_ai(u.reading.words):
            return None
        alike = [e for e in u.undated_events[:_ALL_OF_A_MATTER] if e.id != last and matter in u.names_of_event(e.id)]
        said = u.deeds & _STEPS
        # Where none has its words, one at which was done what it says: "published in the OJ when?"
        named = [e for e in alike if e.words >= _NOTHING_ELSE] or [e for e in alike if said and said <= self.deeds_of(e.id)]
        done = said or self.deeds_of(last) & _STEPS
        return max(named, key=lambda e: (len(self.deeds_of(e.id) & done), e.score), default=None)

    def _later(self, u: Understanding, base: Plan, context: Context) -> str | None:
        """Return the milestone that a short question names among those after the one spoken of: "which day did the plenary vote then?"."""
        last = context.last.events[0] if context.last and context.last.events else ""
        short = len([word for word in u.reading.free_words if len(word.key) > _SMALL]) <= _FEW
        if not last or "after" not in u.asked or not short or base.dates or base.kinds or base.organisations:
            return None
        begun = self._catalogue.event_by_id[last].date
        after = [event.id for event in self._catalogue.events if event.date > begun]
        named = [event for event in u.rank_events(dates=(), among=after) if event.words >= _SAYS_SOMETHING] if after else []
        done = u.deeds & _STEPS
        best = max(named, key=lambda event: (done <= self.deeds_of(event.id), event.score), default=None)
        return best.id if best else None

    def _of_another_step(self, u: Understanding, base: Plan, context: Context) -> Reference | None:
        """Return the milestone at which was done what the question says, after one of the same matter at which it was not: "signed?"."""
        last = context.last.events[0] if context.last and context.last.events else ""
        done = u.deeds & STEPS
        if not last or not done or base.dates or base.kinds or base.organisations or done & self.deeds_of(last):
            return None
        best = u.undated_events[0]
        alike = u.matter_of_event(best.id) == u.matter_of_event(last)
        return best if alike and best.id != last and done <= self.deeds_of(best.id) else None

    def _told_by_deed(self, u: Understanding, event: Reference, matter: frozenset[str], intent: str) -> Reference | None:
        """Return the milestone of the matter at which was done what the question says, where the best one has not: "proposed".

        What is law already has entered into force.
        """
        done = (u.done & _STEPS) or (frozenset({"apply"}) if intent == "in-force" or "apply" in u.done else frozenset())
        alike = [e for e in u.undated_events[:_LOOKED_AT] if matter <= u.names_of_event(e.id) and e.score >= event.score - _BY_FAR]
        if not done or (self.deeds_of(event.id) >= done and intent != "in-force"):
            return None
        fitting = [e for e in alike if self.deeds_of(e.id) >= done]
        if done == {"apply"} and u.stems_of_what_is_named <= matter:  # "when does the omnibus apply?" is from its first day on
            return min(fitting, key=lambda e: self._catalogue.event_by_id[e.id].date, default=None)
        return max(fitting, key=lambda e: e.cover, default=None)

    def _asks_for_words(self, u: Understanding, base: Plan) -> bool:
        """Tell whether it is asked when somebody said or announced something: "when did Google let it be known that it would sign?"."""
        said = base.detail == _SAID or (len(base.organisations) == 1 and "say" in u.deeds and not (base.kinds or base.dates))
        return base.intent == "date" and said and bool(base.organisations) and self.has_spoken(base.organisations[0])

    def _is_called_by(self, u: Understanding, events: Sequence[str], organisations: Sequence[str]) -> bool:
        """Tell whether the name of an organisation is in those of a milestone."""
        called = {stem(key) for org in organisations for key in key_of(self._catalogue.organisation_by_id[org].short_name)}
        return any(called <= u.names_of_event(event) for event in events)

    def has_spoken(self, organisation: str) -> bool:
        """Tell whether a statement of an organisation is known."""
        return any(organisation in position.organisations for position in self._catalogue.positions)

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
        happening = bool(u.deeds_beside_when & _HAPPENING)
        named = bool(u.stems_of_what_is_named) or happening or u.mass(events[0].covered - asking) >= _SAYS_SOMETHING
        meant = named and events[0].meaning > STANDS_OUT + 0.5
        event = exact or (events[0] if events[0].words >= 2.0 or meant or of_its_matter else None)
        if event and base.intent in _OF_A_START and self._is_of_a_paper_on_a_duty(u, event):
            # "Since when is labelling mandatory?" is not answered by the day on which a code on labels came out.
            event = next((e for e in events[:_FIRST] if e.words >= _SOME_WORDS and self._begins_to_apply(e.id)), None)
        if base.intent in _COUNTED_FROM_TODAY and any(map(is_day, u.dates)) and not u.asked & _BESIDE:
            # "How many days are left until 2 August 2027?" names its milestone by the day, whatever else sounds like one.
            event = next((e for e in u.events[:3] if e.when >= SAME_DAY), None)
        if event and base.kinds and event.covered <= {stem(w.key) for w in u.words_of_kinds}:
            event = None  # "the open letter" is no milestone because one of them was a letter too
        if event and "send" in u.done and "send" not in self.deeds_of(event.id):
            event = event if u.mass(event.covered - asking) >= _NOTHING_ELSE else None  # "when was it sent?" is of a letter
        if event and document and not base.kinds and document.when < CLEAR_DATE:
            # "When did the third draft come out?" has the words of a letter on it too, but none that says more.
            no_more = document.covered <= event.covered and not base.organisations
            # Nor is it the letter that calls on the member states to approve the Act, where nobody speaks of a letter.
            happened = event.cover >= _MOST_OF_A_NAME and document.cover < _WHOLE_NAME and not base.organisations and not base.speakers
            less = document.cover < event.cover and document.score < event.score + _BY_FAR
            document = None if no_more or happened or less else document
        if event and document and not base.kinds and not base.organisations:
            # "The committee vote of February 2024" is no letter of that month, which fits the date too.
            fits = next((e for e in u.events[:_LOOKED_AT] if e.id == event.id and e.when >= CLEAR_DATE), None)
            document = None if fits and fits.score > document.score else document
        return document, event, u.provisions[0]

    def _named_in_full(self, u: Understanding) -> Reference | None:
        """Return the milestone of which a whole name stands in a question that says nothing else of any: "the Code of Practice"."""
        if "apply" in u.deeds:
            return None  # the Code of Practice never entered into force
        asked = u.stems_of_what_is_named
        whole = (e for e in u.undated_events[:_LOOKED_AT] if e.cover >= _WHOLE_NAME and asked <= u.names_of_event(e.id))
        best, likeliest, happened = max(whole, key=lambda e: e.score, default=None), u.undated_events[0], u.done & _HAPPENING
        if best is None or (happened <= self.deeds_of(likeliest.id) and not happened <= self.deeds_of(best.id)):
            return None  # "when was the list of those who signed the Code published?" has the whole name of the Code
        step = deeds_of_title(self._catalogue, best.id) & _STEPS
        if happened & _STEPS and step and step.isdisjoint(happened):
            return None  # "the publication of Regulation (EU) 2024/1689" is not its signature
        # "When did the Council, not Parliament, give its final approval?" has all words of Parliament's step as well.
        return best if best.score >= likeliest.score - _RATHER else None

    @staticmethod
    def _names_no_campaign(u: Understanding) -> bool:
        """Tell whether it is asked when the campaign began as a whole, and not the one that has that for its name."""
        return u.mass(u.documents[0].covered - {stem(word.key) for word in u.words_of_kinds}) < MIN_EVIDENCE

    def _of_its_matter(self, u: Understanding, event: Reference, intent: str) -> Reference | None:
        """Return the milestone, or the next best one of the matter that the question names and it has not: of the omnibus, not of the Act.

        None where that one has not what speaks for the first: the Code of Practice never entered into force.
        """
        matter = u.matter_of_events
        if u.counted and not u.counts_as(u.names_of_event(event.id)):  # "the third version of the Code"
            alike = (e for e in u.undated_events[:_LOOKED_AT] if matter <= u.names_of_event(e.id))
            if of_number := next((e for e in alike if u.counts_as(u.names_of_event(e.id))), None):
                return of_number
        if matter and event.cover < _MOST_OF_A_NAME and (told := self._told_by_deed(u, event, matter, intent)):
            return told
        if not matter and intent == "date" and "sign" in u.done and "sign" not in self.deeds_of(event.id):
            # "When was Regulation 2024/1689 signed?" Nothing else that happened to it is its signing.
            signing = (e for e in u.undated_events[:_LOOKED_AT] if "sign" in self.deeds_of(e.id) and e.score >= event.score - _RATHER)
            return next(signing, event)
        if not matter and intent == "date" and u.done & _STEPS == {"publish"} and "publish" not in deeds_of_title(self._catalogue, event.id):
            # "The publication of Regulation (EU) 2024/1689": its signature is only what it is dated by.
            published = (e for e in u.undated_events[:_LOOKED_AT] if "publish" in deeds_of_title(self._catalogue, e.id))
            return next((e for e in published if e.score >= event.score - _RATHER), event)
        if not matter and intent == "date" and "adopt" in u.done and "adopt" not in self.deeds_of(event.id):
            adopting = (e for e in u.undated_events[:_LOOKED_AT] if "adopt" in self.deeds_of(e.id) and e.score >= event.score - _RATHER)
            by_them = self._adopted_by(u, event)
            return by_them or next((e for e in adopting if e.words >= MIN_EVIDENCE), event)  # "when did JURI adopt the report?"
        if not (lacking := matter - u.names_of_event(event.id)):
            return event
        other = next((e for e in u.undated_events[:_LOOKED_AT] if lacking <= u.names_of_event(e.id)), None)
        if other is None:
            return event
        if other.cover < event.cover - _LESS_OF_A_NAME or other.score < event.score - _BY_FAR:
            return event  # "the rules for high-risk systems after the omnibus"
        done = u.deeds & STEPS & self.deeds_of(event.id)
        if done and self.deeds_of(other.id).isdisjoint(done):
            return None
        return other if matter & u.names_of_event(event.id) <= u.names_of_event(other.id) else None

    def _adopted_by(self, u: Understanding, event: Reference) -> Reference | None:
        """Return the best milestone at which those adopted something who are said to: the Council's is no entry into force; else None.

        Where the one found is far nearer and their own, that is it: "the Council's mandate for the talks on the omnibus".
        """
        named = (one for word in u.reading.words for one in institutions_in([word.key], u.reading.language))
        acting = next((one.id for one in named if one.makes_laws), "")  # "the Council, after Parliament's vote"
        makers = self._catalogue.lawmakers_by_event
        adopted = (e for e in u.undated_events[:_LOOKED_AT] if "adopt" in self.deeds_of(e.id) and e.words >= MIN_EVIDENCE)
        by_them = max((e for e in adopted if acting in makers.get(e.id, frozenset())), key=lambda e: e.cover, default=None)
        itself = by_them and acting in makers.get(event.id, frozenset()) and by_them.score < event.score - _BY_FAR
        return event if itself else by_them

    def _event_of_provision(self, u: Understanding, base: Plan) -> str | None:
        """Return a milestone of the named article that the question describes better than the article's own start."""
        numbers = {slug.removeprefix("article-").split("-")[0] for slug in base.provisions}
        related = [e.id for e in self._catalogue.events if any(a.split("(")[0] in numbers for a in e.articles)]
        if not related:
            return None
        ranked = u.rank_events(dates=(), among=related)
        ranked = [event for event in ranked if not self._speaks_of_no_older_models(u, base, event)]
        if not ranked:
            return None
        best = ranked[0]
        rest = ranked[1].score if len(ranked) > 1 else 0.0
        lead = best.score - rest
        named = lead > _NEARER and best.cover >= _NEARLY_HALF and "apply" not in u.deeds  # "when did the consultation on Article 50 open?"
        if "since" in u.asked and "require" in u.deeds and best.cover < _MOST_OF_A_NAME:
            return None  # "since when must they have the policy of Article 53(1)(c)?" is not when older models have to
        if lead > _NEARER and "apply" not in u.deeds and self._says_more_than(u, best, base.provisions):
            return best.id  # "the final code on Article 50"
        described = best.words > MIN_EVIDENCE and (lead > _WIDE_LEAD or named)
        return best.id if described or (best.words > 5.0 and lead > _NEARER) else None

    def _says_more_than(self, u: Understanding, event: Reference, slugs: Sequence[str]) -> bool:
        """Tell whether words speak for a milestone that neither ask nor are in the names of the provisions: it is no duty of theirs."""
        known = set(u.stems_of_asking)
        for language in {u.reading.language, "en"}:
            names = self._catalogue.labels[language].provisions
            known |= {stem(key) for slug in slugs for name in names.get(slug, ()) for key in key_of(name)}
        return u.mass_of_telling(event.covered - known) >= _SOME_WORDS

    def _from_context(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        last = context.last
        if last and last.intent == "position" and base.intent == "date" and not u.deeds_beside_when & _HAPPENING:
            return replace(base, intent=_SAID, organisations=last.organisations, topics=last.topics, dates=last.dates)  # "when was that?"
        listed = context.listed
        several = last.documents if last and len(last.documents) > 1 and not last.events else ()
        if base.intent == "date" and (several or (last and listed and last.documents == listed)):
            return Clarification(base, "documents", (several or listed)[:CHOICES])  # "when was it sent?" after a list of letters
        if last and (last.events or last.documents or last.provisions):
            return replace(
                base, events=last.events, documents=last.documents if not last.events else (), provisions=last.provisions
            )
        if last and len(last.reached) == 1 and last.reached[0] in self._catalogue.document_by_id:
            return replace(base, documents=last.reached)  # "when did it come out?" after a list of one
        if last and (event := self._of_topic(last)):
            return replace(base, events=(event,))
        if base.kinds or "send" in u.done:
            return Clarification(base, "documents", tuple(c.id for c in u.documents[:CHOICES]))
        earlier = next((plan for plan in reversed(context.plans) if plan.events or len(plan.documents) == 1), None)
        if earlier and not base.organisations:  # "and on which day was it?" after what nothing is known of
            return replace(base, events=earlier.events, documents=() if earlier.events else earlier.documents)
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def _of_topic(self, last: Plan) -> str | None:
        """Return the milestone that the last question's topic is: after "what did they say on the third draft?", "when was it published?"."""
        known = (self._catalogue.topic_by_id[topic] for topic in last.topics if topic in self._catalogue.topic_by_id)
        return next((topic.event for topic in known if topic.event), None)

    def pair(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        """Find the two milestones or documents between which days are counted, or the one that came before or after a day."""
        if base.intent == "order" and len(base.dates) == 1 and not base.kinds and (event := self._beside_date(u, base.dates[0])):
            spoken = self._spoken_before(u, context, event, base.dates[0])
            return _placed(base, [spoken, ("events", event)]) if spoken else replace(base, events=(event,), reached=(event,))
        if context.plans and self._points_at_two(u, context):
            return Refusal("unclear", near=near(self._catalogue, u), plan=base)
        if context.plans and (leaning := self._pair_with_earlier(u, base, context)):
            no_more = u.deeds <= _COUNTING and u.mass(u.stems_of_what_is_named) < _SAYS_SOMETHING  # "… between these two dates?"
            both_sure = all(plan.certainty >= _SURE_OF_BOTH for plan in context.plans[-_TWO:])
            return replace(leaning, certainty=LEANS) if no_more and both_sure and isinstance(leaning, Plan) else leaning
        if base.intent == "days-between" and u.lasting and (u.asks_from_start_to_end or not u.has_pair):
            return replace(base, events=(u.lasting,), reached=(u.lasting,))
        # "How many days later was the plenary vote?" names one thing alone.
        alone = base.intent == "order" and context.plans  # "was that before or after the statement?" names one thing as well
        named = u.has_pair or (len(u.reading.words) > _ONE_THING and not alone)
        if (pair := u.pair) and pair.by_name and base.intent == "order":
            return _placed(replace(base, certainty=BY_WORDS), [(self._slot(c.id), c.id) for c in (pair.first, pair.second)])
        if pair and named and (both := self._two_laws.each_of_its_law(u, pair)):
            counted = pair.numbered and base.intent == "days-between"  # "how many days lay between the first and the second draft?"
            return _placed(replace(base, certainty=BY_WORDS) if counted else base, [(self._slot(c.id), c.id) for c in both])
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def named_in_turn(self, q: Inquiry) -> Plan | None:
        """Return the plan for two things named in full with "before" or "after" between them, whatever else their names look like."""
        u, pair = q.u, q.u.pair if q.u.asked & _BESIDE else None
        if pair is None or not pair.by_name or u.reading.dates or not q.asks_whether:
            return None
        last, first = pair.parted
        sides = [side for side in ("before", "after") if any(last < start < first for start in u.starts_of({side}))]
        covered = pair.first.covered | pair.second.covered
        somebody = any(not u.stems_of([named]) <= covered for named in u.reading.organisations)  # "did FIM sign the one before the other?"
        if len(sides) != 1 or somebody or u.deeds_without(covered) & _OF_SOMEBODY:
            return None
        plan = Plan("order", detail=sides[0], certainty=BY_WORDS)
        return _placed(plan, [(self._slot(thing.id), thing.id) for thing in (pair.first, pair.second)])

    @staticmethod
    def _points_at_two(u: Understanding, context: Context) -> bool:
        """Tell whether two things are meant of which only one was spoken of: "how many days lie between those two drafts?"."""
        spoken = {thing for plan in context.plans for thing in (*plan.events, *plan.documents)}
        two = any(numeral.value == _TWO for numeral in numerals(u.reading.asking.text, u.reading.language))
        return two and len(spoken) == 1 and not u.has_pair and not u.dates

    def in_time(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether something came before its deadline: "was the Code ready by the date set in Article 56?"."""
        best, u = q.u.undated_events[0], q.u
        late = u.timeliness == "late"
        if u.timeliness and ((plan := self._beside_its_deadline(q, "after" if late else "before")) or late):
            return plan
        due = self._catalogue.event_by_id[best.id].due
        asked = q.asks_whether and u.intents[0].name in _IN_TIME
        if due is None or not asked or q.is_narrowed or q.base.kinds or best.words < MIN_EVIDENCE or best.cover < _NEARLY_HALF:
            return None
        plan = replace(q.base, intent="order", detail="before", provisions=(), dates=())
        return replace(_placed(plan, [("events", due), ("events", best.id)]), certainty=_SURE_OF_BOTH)

    def _beside_its_deadline(self, q: Inquiry, side: str) -> Plan | None:
        """Return the plan for whether something came before or after its deadline, where nothing else is named: "was the Code late?"."""
        u, named = q.u, q.u.stems_of_what_is_named
        if not q.asks_whether or q.is_narrowed or q.base.kinds or q.base.dates or "not" in u.asked:
            return None
        for deadline in self._catalogue.events:
            if deadline.due:
                own = u.names_of_event(deadline.due) | u.names_of_event(deadline.id)
                if u.mass(named & own) >= _SAYS_SOMETHING and u.mass(named - own) < _SAYS_SOMETHING:
                    plan = replace(q.base, intent="order", detail=side, provisions=(), dates=())
                    return replace(_placed(plan, [("events", deadline.due), ("events", deadline.id)]), certainty=_NAMED_ALONE)
        return None

    def counted_from_what_was_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for the days from what was spoken of: "and how many days after that did it enter into force?"; else None."""
        last = context.last
        if both := self._both_spoken_of(u, base, context):
            return both
        asked = base.intent in _COUNTED_FROM_TODAY and u.asked & {"after", "before"} and not base.dates
        if not asked or last is None or len(last.events) + len(last.documents) != 1:
            return None
        return self._pair_with_earlier(u, replace(base, intent="days-between"), context)

    def _both_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for the days between the last two milestones, where the question names both: "and from proposal to agreement?"."""
        spoken = list(dict.fromkeys(event for plan in context.plans for event in plan.events))[-2:]
        asked = base.intent in _COUNTED_FROM_TODAY and len(spoken) > 1 and not base.dates and not u.matter_of_events
        if not asked or are_about_ai(u.reading.words):
            return None
        shared = u.names_of_event(spoken[0]) & u.names_of_event(spoken[1])
        own = [frozenset(u.reading.stems) & u.names_of_event(event) - shared for event in spoken]
        if min(map(u.mass, own)) < _SAYS_SOMETHING:
            return None
        return _placed(replace(base, intent="days-between"), [("events", event) for event in spoken])

    def _pair_with_earlier(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Find the two among what the conversation spoke of, or one there and one in the question; None if it stands for itself."""
        documents = [("documents", c) for c in u.undated_documents if c.words >= MIN_EVIDENCE][:6] if base.kinds else []
        for mention in u.reading.dates:
            documents += [("documents", c) for c in u.rank_documents(dates=[mention.text])[:2] if c.when > 5 and base.kinds]
        dated = any(c.when > 0 and c.words >= _SOME_WORDS for c in u.events[:_LOOKED_AT])  # "before the plenary vote in March 2024"
        ranked = [c for c in u.events if c.when > 0] if dated and not base.kinds else u.undated_events
        events = [("events", c) for c in ranked if c.words >= 2.0 or c.meaning > STANDS_OUT][:8]
        sure = [plan for plan in context.plans if plan.certainty >= _EVEN]  # what was only perhaps meant was not spoken of
        spoken = list(dict.fromkeys(thing for plan in sure for thing in (*plan.events, *plan.documents)))
        named = u.has_pair and u.pair is not None and u.pair.said_of_each >= _SOME_WORDS
        says_nothing = u.mass(u.stems_of_what_is_named) < _NOTHING_ELSE  # "how many days lie between these two dates?"
        if len(spoken) >= 2 and not named and (says_nothing or all(c.cover < 0.5 for _, c in (*documents, *events))):
            return _placed(base, [(self._slot(thing), thing) for thing in spoken[-2:]])
        candidates = list({c.id: (slot, c) for slot, c in (*documents, *events)}.items())
        last = sure[-1] if sure else None
        earlier = [*(last.events or last.documents)] if last else []
        if earlier and candidates and (len(candidates) < 2 or not u.has_pair or len(u.reading.free_words) <= 14):
            others = [(slot, c) for _, (slot, c) in candidates if c.id not in earlier]
            if others:
                slot, best = max(others, key=lambda pair: pair[1].score)
                matter = u.matter_of_event(earlier[0]) if last and last.events and not u.matter_of_events else ""
                alike = [(slot, c) for slot, c in others if matter and slot == "events" and matter in u.names_of_event(c.id)]
                if alike and (near := max(alike, key=lambda pair: pair[1].score))[1].score >= best.score - _RATHER:
                    slot, best = near  # after the omnibus, "the publication" is its own
                slot, best = self._nearest_of_alike(u, earlier[0], slot, best, others)
                slot, best = self._on_its_side(u, earlier[0], slot, best, others)
                return _placed(base, [("events" if last and last.events else "documents", earlier[0]), (slot, best.id)])
        return None

    def _on_its_side(
        self, u: Understanding, earlier: str, slot: str, best: Reference, others: Sequence[tuple[str, Reference]]
    ) -> tuple[str, Reference]:
        """Return the one on the side of what was spoken of that is said: "how many days before the committee's vote was that?".

        It lies after that, where "before" stands directly before its name.
        """
        of_days = slot == "events" and {"before", "after"} & u.asked
        day = self._catalogue.document_by_id[earlier].date if earlier in self._catalogue.document_by_id else None
        if not of_days or len(of_days) > 1 or not is_day(day or ""):
            return slot, best
        side = next(iter(of_days))
        named = u.position_of(u.most_telling(best.covered))
        directly = any(0 < named - start <= _DIRECTLY for start in u.starts_of({side}))
        when = {c.id: self._catalogue.event_by_id[c.id].date for other, c in others if other == "events"}
        right = [c for other, c in others if other == "events" and ((when[c.id] > (day or "")) == (side == "before"))]
        fitting = [c for c in right if c.score >= best.score - _BY_FAR and c.words >= _SAYS_SOMETHING]
        if not directly or best in right or not fitting:
            return slot, best
        return "events", max(fitting, key=lambda c: c.score)

    def _nearest_of_alike(
        self, u: Understanding, earlier: str, slot: str, best: Reference, others: Sequence[tuple[str, Reference]]
    ) -> tuple[str, Reference]:
        """Return the one nearest in time of the milestones that a question says as much of: after a vote, "the committee's vote" on it.

        Of those after it, where that is said: "how many days later did the plenary vote?".
        """
        if slot != "events" or earlier not in self._catalogue.event_by_id:
            return slot, best
        day = span(self._catalogue.event_by_id[earlier].date)[0]
        near = [c for other, c in others if other == "events" and c.score >= best.score - _RATHER]
        since = {c.id: (span(self._catalogue.event_by_id[c.id].date)[0] - day).days for c in near}
        # What lies a year away is hardly meant where something nearer is called nearly so.
        lacking = _NOTHING_ELSE if abs(since[best.id]) > _A_YEAR else 0.0
        alike = [c for c in near if best.covered <= c.covered or u.mass(best.covered - c.covered) < lacking]
        # "How many days after the publication was that?" names what came before.
        later = [c for c in alike if since[c.id] > 0] if "next" in u.deeds and "after" not in u.asked else []
        return slot, min(later or alike, key=lambda c: abs(since[c.id]), default=best)

    def _since_what_was_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for what came after the milestone spoken of, up to a date: "and what came after that, until March 2024?"."""
        day = self._catalogue.event_by_id[context.milestone].date if context.milestone else ""
        if not is_day(day) or len(base.dates) != 1 or not u.asked >= {"after", "until"} or span(base.dates[0])[0] < span(day)[0]:
            return None
        return replace(base, dates=((span(day)[0] + timedelta(days=1)).isoformat(), base.dates[0]), detail="between")

    def _beside_date(self, u: Understanding, day: str) -> str | None:
        """Return the milestone that is compared with a day, unless the day is that of another one which the question names too."""
        best = u.undated_events[0]
        pair = [self._catalogue.event_by_id.get(c.id) for c in (u.pair.first, u.pair.second)] if u.pair else []
        named = any(event is not None and event.date == day for event in pair)
        clear = best.words >= MIN_EVIDENCE or best.meaning > STANDS_OUT
        return best.id if clear and not named and self._catalogue.event_by_id[best.id].date != day else None

    def _spoken_before(self, u: Understanding, context: Context, event: str, day: str) -> tuple[str, str] | None:
        """Return what was spoken of with its slot, if it is compared: "did it come out before Parliament's position of June 2023?"."""
        last = context.last
        spoken = tuple(dict.fromkeys((*last.events, *last.documents))) if last else ()
        if len(spoken) != 1 or spoken[0] == event or not self._catalogue.event_by_id[event].date.startswith(day):
            return None
        sides = u.starts_of(_BESIDE)
        telling = frozenset(word for word in u.names_of_event(event) if u.mass(frozenset([word])) >= _SAYS_SOMETHING)
        named_behind = bool(sides) and min(sides) < u.position_of(telling)
        return (self._slot(spoken[0]), spoken[0]) if named_behind else None

    def _slot(self, thing: str) -> str:
        return "events" if thing in self._catalogue.event_by_id else "documents"

    def range(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        of_events = base.intent in _OF_MILESTONES
        beside = bool(u.asked & _BESIDE) and not base.dates  # "before the COREPER vote" is no matter of steps
        if of_events and not beside and (steps := self.steps(u, dated=bool(base.dates))):
            # "All the steps of the omnibus", "what happened with the Code in 2024?"
            base = replace(base, topics=(u.topics[0].id,), events=steps)
            if not base.dates:
                return replace(base, detail="")
        if of_events and (since := self._since_what_was_spoken_of(u, base, context)):
            return since
        if base.dates:
            narrowed = "in" if base.detail in ("between", ALL) else base.detail
            # "What came after JURI had voted in January?" asks for everybody's doings.
            base = replace(base, institutions=u.acting) if of_events and narrowed not in ("after", "before") else base
            return replace(base, detail="between" if len(base.dates) > 1 else narrowed)
        if base.detail in ("after", "before"):
            event = u.events[0]
            if event.words >= MIN_EVIDENCE:
                return replace(base, topics=(), events=(event.id,), dates=(self._catalogue.event_by_id[event.id].date,))
            if of_events and (earlier := context.milestone) and len(u.reading.words) <= _FEW:  # "and what happened after that?"
                return replace(base, topics=(), events=(earlier,), dates=(self._catalogue.event_by_id[earlier].date,))
            if of_events and base.detail == "after":
                return base
        if base.detail == ALL:
            return base
        if context.last and context.last.dates:
            return replace(base, dates=context.last.dates, detail=context.last.detail or base.detail)
        if base.intent == "documents" and base.kinds and u.asked.isdisjoint(SIDES_OF_A_DAY):
            return replace(base, detail=ALL)  # "which press releases are in the collection?"
        return Refusal("unclear", plan=base)

    def beside_a_milestone(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened on one side of a milestone that is named: "what came after the COREPER vote?"."""
        u = q.u
        sides = u.asked & _BESIDE
        of_sides = q.intent.name in _OF_MILESTONES or (q.intent.name in ("event-detail", "next") and u.deeds & _COMING)
        if not of_sides or len(sides) != 1 or u.asked & _ASKED_OTHERWISE or q.names_things or u.counted or u.has_pair:
            return None
        called, best, side = called_milestone(u), u.undated_events[0], next(iter(sides))
        if called is None and best.words < MIN_EVIDENCE:
            return None
        event = called or best
        named = max((word.start for word in u.reading.words if stem(word.key) in event.covered), default=0)
        if all(start > named for start in u.starts_of(sides)):
            return None
        entry = self._catalogue.event_by_id[event.id]
        day = entry.end_date if side == "after" and entry.end_date else entry.date
        sure = max(q.base.certainty, _QUITE)
        return replace(q.base, intent="events", detail=side, topics=(), events=(event.id,), dates=(day,), certainty=sure)

    def steps_asked(self, u: Understanding, base: Plan) -> tuple[str, ...]:
        """Return the milestones whose days are asked for together: "when did the drafts and the final Code appear, in order?"; else none."""
        if len(u.undated_events) < _FEWEST_STEPS:
            return ()
        best, second = u.undated_events[:2]
        no_more = u.mass(second.covered - u.names_of_event(best.id)) < _SAYS_SOMETHING
        alone = base.dates or base.organisations or best.score - second.score >= _RATHER or no_more
        return () if alone else self.steps(u)

    def steps(self, u: Understanding, *, dated: bool = False) -> tuple[str, ...]:
        """Return the milestones of one matter, oldest first, where a question names nothing but that; none if there are few."""
        topic = u.topics[0]
        if topic.words < _SOME_WORDS and topic.id != SUBJECT:
            return ()
        names = {event.id: u.names_of_event(event.id) for event in self._catalogue.events}
        steps = list(names)
        if dated and u.mass(topic.covered - u.words_of_the_subject) < _NAMES_A_MATTER:
            return ()  # "milestones of the AI Act in July 2025"
        if topic.id != SUBJECT:
            of_each = [[event for event in names if word in names[event]] for word in sorted(topic.covered)]
            steps = max((events for events in of_each if len(events) <= len(names) * _MOST_STEPS), key=len, default=[])
        shared = {word for word in u.reading.stems if sum(word in names[step] for step in steps) * 2 > len(steps)}
        best, of_topic = u.undated_events[:_BEST_EVENTS], u.names_of_topic(topic.id)
        narrower = {word for event in best for word in event.covered - of_topic - shared if u.mass(frozenset([word])) > _NOTHING_ELSE}
        if narrower:  # "all drafts of the Code"
            steps = [step for step in steps if narrower & names[step]]
        if len(steps) < _FEWEST_STEPS:
            return ()
        return tuple(sorted(steps, key=lambda event: (self._catalogue.event_by_id[event].date, event)))


def names_its_own(u: Understanding, base: Plan, document: Reference | None, event: Reference | None) -> bool:
    """Tell whether a question in a conversation names a thing itself instead of pointing back."""
    if base.dates or base.organisations:
        return True
    best = max((c for c in (document, event) if c), key=lambda c: c.cover, default=None)
    told = best is not None and (best.cover >= 0.45 or (best.meaning > 2.6 and best.words >= _SOME_WORDS))
    return told and sum(len(w.key) > 2 for w in u.reading.free_words) > 3


def _placed(base: Plan, things: Sequence[tuple[str, str]]) -> Plan:
    """Return the plan with two things in the order in which they are spoken of; `reached` keeps that order."""
    return replace(
        base,
        documents=tuple(thing for slot, thing in things if slot == "documents"),
        events=tuple(thing for slot, thing in things if slot == "events"),
        reached=tuple(thing for _, thing in things),
    )
