"""Whether a question asks for what never happened, or for what nobody writes down: "when was the Code declared void?", "who translated it?".

What is nearest to such a question shares nearly all of its words, so that it looks like the answer: the word that makes the difference decides.
"""

from __future__ import annotations

from bot.answers.planning.context import Context
from bot.answers.planning.elsewhere import Phrases
from bot.answers.planning.evidence import is_evident
from bot.answers.planning.in_all_states import is_law_of_a_country, is_written_as_a_name
from bot.answers.plans import BY_WORDS, LEANS, TOLD_DAY, Plan
from bot.answers.question_words import forbidding, speak_of_committees, undoes, untold, words_of_lasting
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import is_member_state, is_state, part_of
from knowledge.folding import key_of, stem
from knowledge.institutions import institutions_in, lawmakers_in
from knowledge.other_bodies import other_bodies
from knowledge.other_countries import other_countries
from knowledge.other_laws import are_about_copyright, has_number_of_a_country, names_a_law, names_no_other_sort

_OF_A_DAY = frozenset({"date", "days-until", "days-since", "event-detail", "in-force", "next", "said", TOLD_DAY})
_OF_ITS_DAY = frozenset({"date", "days-until", "next", TOLD_DAY})
_OF_A_RULE = frozenset({"provision", "applicable"})  # as which "when were the duties suspended?" may be read
_COUNTED = frozenset({"days-since", "days-between"})
_OF_WORDS = frozenset({"position", "compare", "stance", "document-position", "passage", "quote", "provision", "definition", "applicable"})
_OF_SIGNERS = frozenset({"count-signatories", "count-supporters", "signatories", "supporters"})
_COMMISSION, _PARLIAMENT = "commission", "parliament"
_TAKING_PART = frozenset({"join", "sign", "support"})
_STEPS_OF_LAWS = frozenset({"apply", "adopt", "sign"})
_WHEN = frozenset({"when", "since"})
_OF_A_NAME = 2  # words of the name of another thing by which that is meant
_NEAR = 3  # words behind "next" among which the text is named: "the next joint letter"


def never_happened(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether a plan would give the day of something that happened for that of something that did not, or answer what nobody records."""
    of_a_text = plan.documents and plan.intent not in _OF_WORDS and not plan.organisations
    if _says(u, "hour") or (of_a_text and _says(u, "handled", plan)) or _asks_who_drafted_it(u, plan):
        return True
    if _joined_by_no_part(catalogue, u, plan) or _counts_members_of_parliament(u, plan):
        return True
    if _lasted_no_longer(catalogue, u, plan) or _names_no_point(catalogue, u, plan) or _first_fined(u, plan):
        return True
    if not (plan.intent in _OF_A_DAY or (plan.intent in _OF_A_RULE and u.asked & _WHEN)):
        return False
    ended = "demand" not in u.deeds and (_says(u, "annulled", plan) or bool(_stems_beside(u, undoes, plan)))  # and not "asked to suspend it"
    if ended or (_comes_later(u, plan) and not _of_committees(catalogue, u, plan)):
        return True  # also in "and when was it updated?", of whatever was spoken of
    if plan.basis == LEANS:
        return False
    if not (plan.events or plan.provisions):
        return len(plan.documents) > 1 and _says(u, "register", plan)  # "when did the register open?", asked back with letters
    return (
        _says(u, "register", plan)
        or (_says(u, "again", plan) and not _of_committees(catalogue, u, plan))
        or (plan.intent == "date" and plan.basis != BY_WORDS and _says(u, "next", plan))
        or (_says(u, "trained") and bool(_stems_beside(u, forbidding)))
        or _is_draft_of_another_text(catalogue, u, plan)
        or _done_by_others(u, plan)
        or _voted_by_another(catalogue, u, plan)
    )


def is_of_the_next_text(u: Understanding, context: Context) -> bool:
    """Tell whether it is asked when a letter or statement comes that nobody knows of yet: "when does the next joint letter come out?"."""
    if context.last is not None or u.dates or is_evident(u) or not u.asked & _WHEN:
        return False
    words = u.reading.words
    places = {word.start: at for at, word in enumerate(words)}
    kinds = [places[kind.start] for kind in u.reading.kinds if kind.start in places]
    following = [start for start, _, meaning in untold(u.reading.keys, u.reading.language) if meaning == "next"]
    return any(0 < kind - at <= _NEAR for kind in kinds for at in following)


def _names(u: Understanding, plan: Plan) -> frozenset[str]:
    """Return the stems of the names of all that a plan tells of."""
    events, provisions = map(u.names_of_event, plan.events), map(u.names_of_provision, plan.provisions)
    return frozenset[str]().union(*events, *provisions, *map(u.own_words, plan.documents))


def _says(u: Understanding, meaning: str, plan: Plan | None = None) -> bool:
    """Tell whether the sentence that asks has such words, and not only as part of the names of what a plan tells of."""
    return bool(_stems_beside(u, _that_say(meaning), plan))


def _that_say(meaning: str) -> Phrases:
    """Return what finds the phrases with a meaning."""
    return lambda keys, language: [found for found in untold(keys, language) if found[2] == meaning]


def _stems_beside(u: Understanding, phrases: Phrases, plan: Plan | None = None) -> list[set[str]]:
    """Return the stems of each phrase of which not every word is one of the names of what a plan tells of, nor of a sector, country or kind.

    They are looked for among the words as they were typed: mended, "keelatud" is a form of what some names have.
    """
    found = phrases(u.typed_keys, u.reading.language)
    if not found:
        return []
    own, moved = _names(u, plan) if plan else frozenset[str](), u.reading.asked_from
    named = [(thing.start - moved, thing.end - moved) for thing in (*u.reading.sectors, *u.reading.countries, *u.reading.kinds)]
    free = (
        {stem(key) for key in u.typed_keys[start:end]} for start, end, _ in found
        if not any(first <= u.typed[start].start and u.typed[end - 1].end <= last for first, last in named)
    )  # fmt: skip
    return [stems for stems in free if not stems <= own]


def _asks_who_drafted_it(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked who wrote a text down: who signed it is known."""
    drafted = frozenset[str]().union(*_stems_beside(u, _that_say("drafted"), plan)) if plan.intent in _OF_SIGNERS else frozenset[str]()
    return bool(drafted) and "sign" not in u.deeds_without(drafted)


def _done_by_others(u: Understanding, plan: Plan) -> bool:
    """Tell whether a country or a body is said to have done what it has no part in: "when did Norway sign it?", "… the Senate adopt it?"."""
    words, language = u.typed, u.reading.language
    outsiders = {stem(word.key) for word in (*other_bodies(words, language), *other_countries(words, language))}
    if outsiders and not outsiders <= _names(u, plan):
        return True
    countries = [country.id for country in u.reading.countries if is_state(country.id) and is_written_as_a_name(u, country)]
    if not all(map(is_member_state, countries)) or (countries and is_law_of_a_country(u)) or has_number_of_a_country(words):
        return True
    return (bool(countries) and _says(u, "transposed", plan)) or _is_of_another_sort_of_law(u, plan)


def _is_of_another_sort_of_law(u: Understanding, plan: Plan) -> bool:
    """Tell whether a directive or a convention is named, which the Act is not: "the AI Liability Directive"."""
    language = u.reading.language
    if u.deeds.isdisjoint(_STEPS_OF_LAWS) or are_about_copyright(u.typed):
        return False
    sorts = {stem(word.key) for word in u.typed if names_a_law([word], language) and not names_no_other_sort(word)}
    return bool(sorts) and not sorts <= _names(u, plan)


def _of_committees(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether committees are named that vote twice, on a draft and on what came of it."""
    return not catalogue.events_of_committees.isdisjoint(plan.events) and speak_of_committees(u.reading.asking.keys, u.reading.language)


def _voted_by_another(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether Parliament or the Council is said to have adopted what others did: "when did Parliament adopt the template?"."""
    if "adopt" not in u.deeds or len(plan.events) != 1 or plan.events[0] in catalogue.events_of_committees:
        return False
    makers = lawmakers_in(key_of(catalogue.event_by_id[plan.events[0]].institution), "en")
    named = {institution.id for institution in u.institutions if institution.makes_laws} - {_COMMISSION}  # French committees are called so
    return bool(makers and named) and makers.isdisjoint(named)


def _joined_by_no_part(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked when somebody joined a text in which nobody is known to have had a part: its day would say that they did."""
    if plan.intent not in _OF_A_DAY or len(plan.documents) != 1 or plan.events or u.deeds.isdisjoint(_TAKING_PART):
        return False
    document = catalogue.document_by_id[plan.documents[0]]
    return any(part_of(catalogue, organisation, document).role is None for organisation in plan.organisations)


def _counts_members_of_parliament(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked how many members of Parliament signed: lists of signatories are of organisations."""
    if plan.intent not in _OF_SIGNERS or "how-many" not in u.asked:
        return False
    words, asking, moved = u.typed, u.starts_of({"how-many"}), u.reading.asked_from
    counting = [at for at, word in enumerate(words) if word.start + moved in asking]
    counted = (words[at + 1 : at + 1 + _NEAR] for at in counting)
    return any(_PARLIAMENT in {one.id for one in institutions_in([word.key for word in few], u.reading.language)} for few in counted)


def _comes_later(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked when the review or the next version of a thing comes, and not "with what result?"."""
    return plan.intent in _OF_ITS_DAY and bool(u.asked & _WHEN) and _says(u, "later", plan)


def _is_draft_of_another_text(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether a draft is counted of a text of which no draft is known: "the second draft of the code on marking and labelling"."""
    if not u.counted_draft or u.speaks_of_gpai or len(plan.events) != 1:
        return False
    rest = u.stems_of_what_is_named - _names(u, plan) - u.words_of_the_law
    articles = set(catalogue.event_by_id[plan.events[0]].articles)
    others = (rest & u.names_of_event(event.id) for event in catalogue.events if event.articles and articles.isdisjoint(event.articles))
    return any(len(names) >= _OF_A_NAME for names in others)


def _first_fined(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked who was fined first: nobody is known to have been."""
    return plan.intent == "provision" and u.deeds >= {"fine", "first"} and not u.supposes


def _names_no_point(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether a point is named that its paragraph does not have: "Article 53(1)(f)", whose points are in the register."""
    if not plan.events and not plan.provisions:
        return False
    unknown = {named.unit[: named.unit.rfind("(") + 1] for named in u.reading.provisions if not named.slugs and named.unit.endswith(")")}
    return any(entry.provision.startswith(paragraph) for paragraph in unknown for entry in catalogue.provisions)


def _lasted_no_longer(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked how long something lasted that has one day alone: "how long did the workshop last?"."""
    if plan.intent not in _COUNTED or len(plan.events) != 1 or plan.documents or u.asked & {"until", "since", "between", "after", "before"}:
        return False
    event = catalogue.event_by_id[plan.events[0]]
    asking = u.reading.asking
    return not (event.end_date or event.open_until) and bool(words_of_lasting(asking.keys, asking.language))
