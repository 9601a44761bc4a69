"""First questions of a few words for what there is one of: "what is banned?", "what has been postponed?", "who wrote the Code?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_called
from bot.answers.planning.evidence import begins_to_apply, has_spoken, words_without
from bot.answers.planning.inquiry import CAMPAIGN, Inquiry
from bot.answers.plans import BY_STEPS, BY_WORDS, WHETHER, Plan, Refusal
from bot.answers.question_words import QUESTIONS, forbids, speak_of_duties, statements, undivided, updates
from knowledge.facts import TECHNOLOGY, signed_by
from knowledge.folding import stem
from knowledge.numerals import numerals
from knowledge.other_laws import our_law

_PROHIBITIONS = "5"  # the Act's article on practices that nobody may use
_DUTIES = "article-53-"  # the Act's article on the duties of those who make general-purpose models
_BEGINNING, _OF_A_BEGINNING = frozenset({"begin", "apply"}), frozenset({"when", "since", "until"})  # its deeds, and words of asking
_FEW = 7  # words of such a question
_SURELY = 0.95  # certainty of its plan
_SOME = 1.0  # rarity of words that name something
_WHOLE_NAME = 0.9  # share of a provision's name that the question has
_NEARLY = 0.6  # by which a text may be named less than the likeliest
_LOOKED_AT = 12  # milestones among which a text is looked for
_WANTING = (frozenset({"demand"}), frozenset({"oppose"}))  # deeds of whoever wants something, or is against it
_CAPITAL_NOUNS = "de"  # the language that writes all nouns like names
_WRITING = frozenset({"send", "publish", "publisher"})  # deeds of whoever wrote a text
_OF_WHAT_IT_IS = frozenset({"about", "source", "profile"})
_OF_KNOWING = frozenset({"register", "about", "profile", "first"})  # deeds of "what do you know?"; initials begin like "first" in Greek
_OF_KNOWLEDGE, _EVEN = ("about", "about-organisation", "definition"), 0.5  # intents of such a question, and their probability together
_OF_BEING_HEARD = frozenset({"latest", "say", "speak", "about", "demand"})  # deeds of "when did it last say something?"
_STATING = frozenset({"say", "list", "publish", "about", "register"})  # deeds of "list everything it said", "what press releases are there?"
_TAKING_PART = frozenset({"join", "list", "end"})  # deeds of whoever is part of it; Portuguese "faz parte" has a word for an end
_OF_TAKING_PART = ("signed", "register", "unanswerable", "signed-documents")  # intents of such a question
_JOINING = frozenset({"join", "list", "sign"})  # deeds of whoever is on a list


def what_is_banned(q: Inquiry) -> Plan | None:
    """As in "what is forbidden?", of nothing in particular: what the milestone tells at which the prohibitions began to apply."""
    u = q.u
    if not _is_bare(q) or not u.asks_openly or u.asked & (QUESTIONS - {"who"}) or not forbids(u.reading.asking.keys, u.reading.language):
        return None
    banned = u.stems_that_say(forbids)
    if u.deeds - {"require", "profile"} or u.mass(u.stems_of_what_is_named - banned) >= _SOME:
        return None
    begun = (e.id for e in q.catalogue.events if _PROHIBITIONS in e.articles and begins_to_apply(q.catalogue, e))
    first = next(begun, None)
    return replace(q.base, intent="event-detail", detail="", events=(first,), certainty=_SURELY, basis=BY_WORDS) if first else None


def when_duties_begin(q: Inquiry) -> Plan | None:
    """As in "when do the obligations begin?", of nobody in particular: the day of those that the campaign is about."""
    u = q.u
    begins = "require" in u.deeds and u.deeds & _BEGINNING and u.deeds <= _BEGINNING | {"require"}
    if not _is_bare(q) or not begins or not u.asked & {"when", "since"} or u.asked - _OF_A_BEGINNING or u.stems_of_what_is_named:
        return None
    if not speak_of_duties(u.reading.asking.keys, u.reading.language) or our_law(u.reading.asking.words, u.reading.language):
        return None  # "from when must content be marked?"
    since = {p.applies_from for slug, p in q.catalogue.provision_by_slug.items() if slug.startswith(_DUTIES)}
    begun = (e.id for e in q.catalogue.events if e.date in since and begins_to_apply(q.catalogue, e))
    first = next(begun, None)
    return replace(q.base, intent="date", detail="", events=(first,), certainty=_SURELY, basis=BY_WORDS) if first else None


def what_was_put_off(q: Inquiry) -> Plan | None:
    """As in "what has been postponed?": the days that were moved, the first one first."""
    u = q.u
    if not _is_bare(q) or not u.asks_openly or u.deeds != {"change"} or u.asked & QUESTIONS or u.mass(u.stems_of_what_is_named) >= _SOME:
        return None
    put_off = sorted((e for e in q.catalogue.events if e.moved_from and e.date > e.moved_from), key=lambda e: e.date)
    if not put_off:
        return None
    return replace(q.base, intent="date", detail=BY_STEPS, events=(put_off[0].id,), certainty=_SURELY, basis=BY_WORDS)


def of_the_one_called_so(q: Inquiry) -> Plan | None:
    """As in "what is the Code?", "who wrote the template?": what the milestone tells at which the one text of that name came out."""
    u = q.u
    if not _is_bare(q) or (called := next(iter(texts_called(q)), None)) is None or "publish" not in deeds_called(q.catalogue, called):
        return None
    defined = q.intent.name == "definition" and u.deeds <= _OF_WHAT_IT_IS
    written = u.first_asked == "who" and bool(u.deeds & _WRITING) and u.deeds <= _WRITING | {"about"} and not u.asked & (QUESTIONS - {"who"})
    if not (defined or written) or u.chooses:
        return None
    return replace(q.base, intent="event-detail", detail="", events=(called,), certainty=_SURELY, basis=BY_WORDS)


def how_current(q: Inquiry) -> Plan | None:
    """As in "when were you last updated?", with nothing named that could be: about the bot, which says of when its newest text is."""
    u = q.u
    if not _is_bare(q) or "when" not in u.asked or not updates(u.reading.asking.keys, u.reading.language):
        return None
    named = u.mass(u.stems_of_what_is_named - u.stems_that_say(updates)) >= _SOME
    return None if named else replace(q.base, intent="about", detail="", certainty=_SURELY, basis=BY_WORDS)


def signed_by_such_societies(q: Inquiry) -> Plan | None:
    """As in "which Italian authors' societies signed?", of no document: all of the country that signed any, for they are not told apart."""
    u, base = q.u, q.base
    asked = "sign" in u.deeds and u.deeds <= _JOINING and not u.asked & (QUESTIONS - {"who", "how-many"} | {"not"})
    if not asked or not base.countries or not undivided(u.reading.asking.keys, u.reading.language) or q.context.last:
        return None
    if base.organisations or base.dates or base.kinds or base.provisions or u.reading.unknown_names:
        return None
    intent = "count-all-signatories" if u.first_asked == "how-many" else "all-signatories"
    return Plan(intent, countries=base.countries, certainty=_SURELY, basis=BY_WORDS)


def known_of_one(q: Inquiry) -> Plan | None:
    """As in "what do you know about SACEM?", "what's CISAC short for?": what is known of the one organisation, and not of the bot."""
    u = q.u
    asked = u.asks_openly and u.deeds <= _OF_KNOWING and not u.asked & (QUESTIONS - {"who"}) and len(u.reading.words) <= _FEW
    if not asked or u.reading.speakers or u.probability(*_OF_KNOWLEDGE) < _EVEN or not _names_one_alone(q):
        return None
    return Plan("about-organisation", organisations=q.base.organisations, certainty=_SURELY, basis=BY_WORDS)


def last_heard_of(q: Inquiry) -> Plan | None:
    """As in "when did IFPI last say something?": the latest that it signed or said."""
    u = q.u
    asked = "latest" in u.deeds and u.deeds <= _OF_BEING_HEARD and "when" in u.asked and not u.asked & {"how-many", "after", "between"}
    if not asked or q.context.pending or not _names_one_alone(q):
        return None
    return Plan("latest", organisations=q.base.organisations, certainty=_SURELY, basis=BY_WORDS)


def demanded_by_one(q: Inquiry) -> Plan | None:
    """As in "what does the EWC want?", "what is the EPC against?" at the beginning: what it said, on whatever matter."""
    u = q.u
    asked = q.context.last is None and u.asks_openly and u.deeds - {"profile"} in _WANTING and not u.asked & (QUESTIONS - {"who"})
    if not asked or u.reading.speakers or u.reading.subjects or len(u.reading.words) > _FEW or not _names_one_alone(q):
        return None
    return Plan("position", organisations=q.base.organisations, certainty=_SURELY, basis=BY_WORDS)


def stated_by_one(q: Inquiry) -> Plan | None:
    """As in "show me statements by GEMA", "everything GESAC said" at the beginning: what it said, alone or with others."""
    u, base = q.u, q.base
    asked = q.context.last is None and u.deeds <= _STATING and not u.asked & (QUESTIONS - {"who"}) and len(u.reading.words) <= _FEW
    if not asked or u.reading.speakers or not (said := statements(u.reading.asking.keys, u.reading.language)):
        return None
    if all(meaning == "all" for _, _, meaning in said) and "say" not in u.deeds:
        return None
    own = u.stems_in_phrases(statements)
    if base.kinds and not u.stems_of(u.reading.kinds) <= own:
        return None  # "joint statements of GEMA" are what it signed
    if not _names_one_alone(q, own):
        return None
    one = base.organisations[0]
    heard = has_spoken(q.catalogue, one) or signed_by(q.catalogue, one)  # what it signed it has said
    return Plan("position" if heard else "signed-documents", organisations=base.organisations, certainty=_SURELY, basis=BY_WORDS)


def proposed_by_somebody(q: Inquiry) -> Plan | None:
    """As in "what did Axel Voss propose?": the milestone whose names have that name, and not who asked for it."""
    u = q.u
    asked = q.context.last is None and u.asks_openly and u.deeds == {"demand"} and not u.asked & (QUESTIONS - {"who"})
    if not asked or q.names_things or u.reading.language == _CAPITAL_NOUNS or len(u.reading.words) > _FEW:
        return None
    named = u.stems_of_what_is_named
    called = all(word.text[:1].isupper() for word in u.reading.free_words if stem(word.key) in named)
    if not called or u.mass_in_topics(named) < _SOME:
        return None
    topics = {topic.id: topic.event for topic in q.catalogue.topics if topic.event}
    found = next((topics[one.id] for one in u.topics[:_LOOKED_AT] if one.id in topics and named <= u.names_of_topic(one.id)), None)
    return Plan("event-detail", events=(found,), certainty=_SURELY, basis=BY_WORDS) if found else None


def part_of_the_campaign(q: Inquiry) -> Plan | None:
    """As in "is FIM part of the campaign?": what it signed, since the campaign is more than the one document of that name."""
    u, base = q.u, q.base
    asked = q.asks_whether and not u.asks_openly and u.deeds <= _TAKING_PART and base.kinds == (CAMPAIGN,)
    if not asked or q.context.last or len(base.organisations) != 1 or base.dates or base.countries or u.probability(*_OF_TAKING_PART) < _EVEN:
        return None
    named = u.stems_of(u.reading.organisations) | u.stems_of(u.reading.kinds)
    if u.left_over(named) >= _SOME or u.mass(u.stems_of_what_is_named - named) >= _SOME:
        return None
    return Plan("signed-documents", detail=WHETHER, organisations=base.organisations, certainty=_SURELY, basis=BY_WORDS)


def on_any_list(q: Inquiry) -> Plan | Refusal | None:
    """As in "did GEMA sign a letter?", "are the illustrators on it?" at the beginning: what the one organisation signed that is named."""
    u, base = q.u, q.base
    joins = bool(u.deeds) and u.deeds <= _JOINING and ((u.deeds != {"sign"} and not _names_a_company(q)) or _signed_at_all(q))
    any_letter = u.stems_for_any_of_a_kind
    certain = base.dates or (base.kinds and not any_letter)
    if q.context.last or not joins or not q.asks_whether or u.asks_openly or len(u.reading.words) > _FEW or certain:
        return None
    named = u.stems_of(u.reading.organisations) | any_letter
    if len(base.organisations) == 1 and not base.countries and u.left_over(named) < _SOME:
        detail = WHETHER if any_letter else ""
        return replace(base, intent="signed-documents", detail=detail, kinds=(), certainty=_SURELY, basis=BY_WORDS)
    unheard = not q.is_narrowed and not u.asks_for_all and u.mass(u.stems_of_what_is_named) >= _SOME and q.intent.name == "register"
    return q.refused("unclear") if unheard and not u.sectors_hinted else None


def _signed_at_all(q: Inquiry) -> bool:
    """Tell whether it is asked of one organisation whether it signed, and of nothing else; a company has signed the Code or refused to."""
    u = q.u
    any_letter = u.stems_for_any_of_a_kind
    alone = not (u.stems_of_what_is_named - u.stems_of(u.reading.organisations) - any_letter) and not u.points_back
    of_one = len(q.base.organisations) == 1 and not _names_a_company(q)
    return of_one and alone and (q.intent.name.startswith("signed") or bool(any_letter))


def _names_a_company(q: Inquiry) -> bool:
    return any(q.catalogue.organisation_by_id[one].sector == TECHNOLOGY for one in q.base.organisations)


def _names_one_alone(q: Inquiry, besides: frozenset[str] = frozenset()) -> bool:
    """Tell whether one organisation is named, and nothing beside it that documents, days, places or provisions are told by.

    The stems `besides` say what is asked for, and name no kind of documents.
    """
    u, base = q.u, q.base
    others = (base.kinds and not besides) or base.dates or base.countries or base.sectors or u.reading.provisions or u.reading.unknown_names
    if others or len(base.organisations) != 1:
        return False
    return u.mass(u.stems_of_what_is_named - u.stems_of(u.reading.organisations) - besides) < _SOME


def texts_called(q: Inquiry, besides: frozenset[str] = frozenset()) -> list[str]:
    """Return the milestones of the text that a question names with one word, the likeliest first: "the Code", "the template".

    The word alone means no draft, and no later text that is called by the same name. The stems `besides` say what is asked of it.
    """
    named = q.u.stems_of_what_is_named - besides
    if len(named) != 1:
        return []
    likeliest, provision = q.u.undated_events[0], q.u.provisions[0]
    if q.u.mass(named) < _SOME or (named <= provision.covered and provision.cover >= _WHOLE_NAME):
        return []  # "what is the AI Office?" is told by its article
    nearly = words_without(q.u, likeliest, besides) - _NEARLY
    own = [one for one in q.u.undated_events[:_LOOKED_AT] if named <= one.covered and words_without(q.u, one, besides) >= nearly]
    events = {one.id: q.catalogue.event_by_id[one.id] for one in own}
    itself = [one for one in own if not events[one.id].namesake and not numerals(events[one.id].event, "en", ordinals=True)]
    return [one.id for one in sorted(itself, key=lambda one: one.words, reverse=True)]


def _is_bare(q: Inquiry) -> bool:
    """Tell whether a question of few words begins the talk and names nobody, no date, no article and no kind of document."""
    u = q.u
    return q.context.last is None and len(u.reading.words) <= _FEW and not q.names_things and not u.reading.subjects and "not" not in u.asked
