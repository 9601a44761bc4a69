"""Whether a question speaks of what the collection is not about: "when did the GDPR enter into force?"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set

from bot.answers.named_deeds import SAYING, deeds_of_provision
from bot.answers.planning.evidence import MIN_EVIDENCE, PAIRS_IN_TIME, on_article
from bot.answers.planning.in_all_states import applies_in_all
from bot.answers.planning.lawmaking import names_the_omnibus
from bot.answers.plans import BOUND, CHANGED, EXEMPT, LEANS, OTHERS_MAY, Plan
from bot.answers.question_words import is_about_persons, undoes
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.facts import is_member_state, is_state
from knowledge.folding import key_of, stem, tokens
from knowledge.models import Event
from knowledge.other_laws import are_about_ai, are_about_copyright, names_a_law, other_laws

_OF_A_DAY = frozenset({"date", "in-force", "days-until", "days-since", "event-detail", "next", *PAIRS_IN_TIME})
POINTS_IN_TIME = frozenset({"date", "days-until", "days-since", "event-detail", "in-force"})
_OF_A_BEGINNING, _OF_A_RULE = frozenset({"date", "in-force"}), frozenset({"apply", "begin", "require"})
_OF_A_START = frozenset({"apply", "begin"})  # which letters do not
_OF_THE_COMMISSION = frozenset({"fine", "enforce"})  # "since when may it impose penalties?" names all it needs
_NEXT_TO_NOTHING = 1.0  # rarity of words by which nothing is named
_LITTLE_OF_A_NAME, _FEW_WORDS = 2.5, 9  # the same, where verbs are common to many; words of a short question
_TELLING_DEEDS = frozenset({"publish", "fine", "exempt"})  # by which few provisions are meant: who watches and what applies is in many
_OF_A_STANCE = frozenset({"position", "compare", "stance"})
_OF_A_LAW = frozenset({"provision", "applicable", "definition", BOUND, EXEMPT, OTHERS_MAY, CHANGED})
_NO_OTHER_WORD = 6  # letters of a name's stem from which hardly another word has it: that of Scholz is that of "schon" too
Phrases = Callable[[Sequence[str], str], list[tuple[int, int, str]]]
_TWO, _YEAR = 2, 4  # dates of which one is where the other was moved; digits
_OF_THE_DIRECTIVE = "directive-"  # articles of the copyright directive are in the register of provisions


def is_somebody_elses(catalogue: Catalogue, u: Understanding, plan: Plan) -> bool:
    """Tell whether a plan would give one's doing for another's: another law's, another organisation's, a country's for the Union's."""
    if is_about_something_else(u, plan):
        return True
    if plan.intent not in POINTS_IN_TIME or len(plan.events) != 1:
        return False
    if plan.intent == "date" and _moves_it(catalogue.event_by_id[plan.events[0]], u):
        return True
    told = _told_of(catalogue, plan.events[0])
    spoken = bool(u.deeds & SAYING) and not plan.intent.startswith("days") and _names_nobody_of(catalogue, plan, told)
    return spoken or _is_of_another_organisation(catalogue, plan, told) or _is_of_a_country(catalogue, u, told) or _applies_outside(u)


def is_about_something_else(u: Understanding, plan: Plan) -> bool:
    """Tell whether the day of a milestone or an article of the AI Act would be given for another law, or for a name that nobody knows.

    The same holds for what has not happened to it, no milestone is its repeal, and for a stance on another law than one on copyright, or
    what such a law says: "what fines does the GDPR provide for?".

    The AI Act's entry into force, its adoption and its publication are spoken of in the same words as any other law's. A milestone that
    is named by more than these words, such as the EUIPO study, is meant whatever else is named.
    """
    of_its_reason = plan.intent == "occasion" and "why" in u.asked  # "why did the Commissioner resign after the letter?"
    if ((plan.intent in _OF_A_DAY and not plan.kinds) or of_its_reason) and _tells_of_a_person(u, plan):
        return True
    of_a_day = plan.intent in _OF_A_DAY and bool(plan.events or plan.provisions) and not plan.documents
    if not of_a_day and plan.intent not in _OF_A_STANCE | _OF_A_LAW:
        return False
    written = tokens(u.reading.text)
    laws = other_laws(written, u.reading.language)
    of_the_act = are_about_ai([word for word in written if word not in laws])
    if not of_a_day:
        return bool(laws) and not of_the_act and not are_about_copyright(laws)
    if _undoes_what_was_done(u, plan.events):
        return True
    places = {word.start for word in laws}
    other = {stem(word.key) for word in u.reading.words if word.start in places}
    other |= set() if of_the_act else _unheard_beside_a_law(u)  # "the Machinery Regulation"
    # "Since when is Virkkunen commissioner?"
    other |= {form for form in u.addressed_too if len(form) >= _NO_OTHER_WORD} - frozenset[str]().union(*map(u.names_of_event, plan.events))
    strangers = [word for word in u.reading.words if word.text in u.reading.unknown_names and not are_about_ai([word])]
    unknown = {stem(word.key) for word in strangers}
    # What a country has done about its own law or authorities; where the AI Act applies is another question.
    countries = bool(u.reading.countries) and not of_the_act and not applies_in_all(u, plan.intent)
    if not other and not unknown and not countries:
        return False
    if plan.provisions and not plan.events:
        return bool(other) and not of_the_act and not any(slug.startswith(_OF_THE_DIRECTIVE) for slug in plan.provisions)
    signing = {stem(word.key) for word in strangers if word.start >= u.reading.asked_from} if "sign" in u.deeds else set()
    if signing and plan.events and not any(signing <= u.names_of_event(event) for event in plan.events):
        return True  # "when did Silo AI sign the Code?"
    if of_the_act and plan.intent not in PAIRS_IN_TIME:
        return False
    return not all(_is_named_itself(u, event, other | unknown) for event in plan.events)


def undoes_signing(u: Understanding) -> bool:
    """Tell whether a signature is said to have been taken back: of no document is that known."""
    keys, own = u.reading.asking.keys, u.own_words(u.documents[0].id)  # a letter may be called "Withdraw this draft"
    return any(not {stem(key) for key in keys[begin:end]} <= own for begin, end, _ in undoes(keys, u.reading.language))


def _unheard_beside_a_law(u: Understanding) -> set[str]:
    """Return the stems of words with a capital that no example question has and that stand beside one for a law: what that is about."""
    words, unheard = u.reading.words, {word.start for word in u.reading.unheard}
    laws = [at for at, word in enumerate(words) if names_a_law([word], u.reading.language)]
    beside = (words[at] for law in laws for at in (law - 1, law + 1) if 0 <= at < len(words))
    return {stem(word.key) for word in beside if word.start in unheard and word.text[0].isupper()}


def is_of_another_duty(catalogue: Catalogue, u: Understanding, plan: Plan, last: Plan | None) -> bool:
    """Tell whether a rule is said to apply that nothing is known of: "since when does the reporting duty apply?".

    A word that no example question has says which, and of what the milestone or provision is called by nothing is said.
    """
    if plan.intent not in _OF_A_BEGINNING or plan.basis == LEANS or u.deeds.isdisjoint(_OF_A_RULE):
        return False
    if last and ("require" not in u.deeds or {*last.events, *last.provisions} & {*plan.events, *plan.provisions}):
        return False  # "and when did it finally enter into force?"
    if plan.documents and (u.reading.kinds or u.dates or not u.deeds & _OF_A_START):
        return False
    of_a_law = u.speaks_of_the_law or are_about_ai(u.reading.words) or names_the_omnibus(u)
    if u.reading.provisions or of_a_law or u.deeds & _OF_THE_COMMISSION:
        return False
    of_its_steps = (event.id for slug in plan.provisions for event in on_article(catalogue, slug))  # "the marking duty" is in no other name
    names = (u.names_of_event(one) for one in (*plan.events, *of_its_steps))
    own = frozenset[str]().union(*names, *map(u.names_of_provision, plan.provisions), *map(u.own_words, plan.documents))
    return bool(u.unheard_beside(own)) and u.mass((own & {*u.reading.stems}) - u.stems_of_asking) < _NEXT_TO_NOTHING


def is_of_another_matter(catalogue: Catalogue, u: Understanding, plan: Plan, last: Plan | None) -> bool:
    """Tell whether an article would be given on a matter that no provision is known on: "which article covers drones?".

    A short question says it by one or two words, and where no example question has them what is nearest is just that.
    """
    if plan.intent != "provision" or not plan.provisions or plan.basis == LEANS or not u.asks_for_a_provision:
        return False
    told = last is not None and not {*last.provisions}.isdisjoint(plan.provisions)
    done = u.deeds & _TELLING_DEEDS & frozenset[str]().union(*(deeds_of_provision(catalogue, slug) for slug in plan.provisions))
    if told or done or len(u.reading.free_words) > _FEW_WORDS:
        return False
    own = frozenset[str]().union(*map(u.names_of_provision, plan.provisions))
    of_asking = u.words_of_the_law | u.stems_of_asking
    return u.mass_in_provisions((own & {*u.reading.stems}) - of_asking) < _LITTLE_OF_A_NAME and u.is_mostly_unheard(own | of_asking)


def _tells_of_a_person(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked when somebody took office or the like, of which no milestone and no letter is."""
    own = (*map(u.names_of_event, plan.events), *map(u.own_words, plan.documents))
    return _are_said_beside(u, is_about_persons, own)


def _undoes_what_was_done(u: Understanding, events: Sequence[str]) -> bool:
    """Tell whether a law is said to have been repealed or withdrawn, and none of the milestones is about that."""
    return bool(events) and _are_said_beside(u, undoes, map(u.names_of_event, events))


def _are_said_beside(u: Understanding, phrases: Phrases, own: Iterable[frozenset[str]]) -> bool:
    """Tell whether the sentence that asks has such phrases and none of their stems is among those of the names."""
    keys = u.reading.asking.keys
    said = {stem(key) for start, end, _ in phrases(keys, u.reading.language) for key in keys[start:end]}
    return bool(said) and said.isdisjoint(frozenset[str]().union(*own))


def _is_named_itself(u: Understanding, event: str, other: set[str]) -> bool:
    """Tell whether words of asking and doing apart the question has enough that no other milestone is called by."""
    return u.mass(u.own_words_of_event(event) - other - u.stems_of_asking) >= MIN_EVIDENCE


def _is_of_another_organisation(catalogue: Catalogue, plan: Plan, told: Set[str]) -> bool:
    """Tell whether the day of one organisation's doing would be given for another's: Meta's refusal for that of Google."""
    if not plan.organisations:
        return False
    parties = {org.id for org in catalogue.organisations if set(key_of(org.short_name)) <= told}
    return bool(parties) and parties.isdisjoint(plan.organisations)


def _names_nobody_of(catalogue: Catalogue, plan: Plan, told: Set[str]) -> bool:
    """Tell whether organisations are named of which a milestone tells nothing: no hearing tells "since when has GEMA demanded it?"."""
    named = (set(key_of(catalogue.organisation_by_id[org].short_name)) for org in plan.organisations)
    return bool(plan.organisations) and not any(words <= told for words in named)


def _is_of_a_country(catalogue: Catalogue, u: Understanding, told: Set[str]) -> bool:
    """Tell whether a country is said to have adopted what the Union did: no milestone is that, but where a country has a part in it."""
    if "adopt" not in u.deeds:
        return False
    names = catalogue.labels["en"].countries
    countries = [country for country in u.reading.countries if is_state(country.id)]  # not "Europe-wide"
    words = {word for country in countries for name in names.get(country.id, ()) for word in key_of(name)}
    return bool(words) and told.isdisjoint(words)


def _applies_outside(u: Understanding) -> bool:
    """Tell whether it is asked when rules apply in a country that is no member of the Union: "from when in Switzerland?"."""
    return "apply" in u.deeds and any(is_state(country.id) and not is_member_state(country.id) for country in u.reading.countries)


def _moves_it(event: Event, u: Understanding) -> bool:
    """Tell whether a milestone is said to have been moved to a year that it does not tell of: "when was August 2027 put off to 2029?"."""
    if len(u.dates) != _TWO or "between" in u.asked:
        return False
    first, last = span(event.date)[0], span(event.end_date or event.open_until or event.date)[1]
    told = " ".join(filter(None, [event.date, event.event, event.detail, event.status, event.date_note, event.disagreement]))
    inside = [day for day in u.dates if span(day)[0] <= last and first <= span(day)[1]]
    return bool(inside) and any(day not in inside and day[:_YEAR] not in told for day in u.dates)


def _told_of(catalogue: Catalogue, event: str) -> set[str]:
    """Return the folded English words of a milestone's names and of what is told of it."""
    entry = catalogue.event_by_id[event]
    return set(key_of(" ".join([*catalogue.labels["en"].events.get(event, ()), entry.event, entry.detail])))
