"""What a question wants, weighed with what it names: a set needs two documents, membership an organisation, and so on."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.intents import Intent
from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents, leant_on
from bot.answers.planning.elsewhere import undoes_signing
from bot.answers.planning.evidence import DAYS, PARTS, REFUSED, SAME_DAY, base_plan, is_clear, is_evident
from bot.answers.planning.fits import HARDLY, TAKING_SIDES, Fits, speaks_of_letters
from bot.answers.planning.in_time.spoken_of import names_its_own
from bot.answers.planning.inquiry import ABOUT_ONE_LIST
from bot.answers.question_words import QUESTIONS, ask_for_an_original
from bot.answers.understanding import Understanding
from knowledge.dates import is_day

_WITHOUT = 0.6  # probability from which something is taken away: of one document alone, those who signed it
_OF_ONE = 0.8  # share of a set's probability that belongs to the signatories of a document where only one is named
_WHO_SIGNED = ("combine", "signatories", "all-signatories", "document-position", "addressee")  # what such questions may look like
_SPOKEN_OF = 0.02  # probability from which those who only backed a document may be meant
_NEVER_WHEN = (
    "publisher", "signatories", "combine", "completeness", "addressee", "sources", "languages", "supporters", "register", "compare", "about",
    "most-active", "all-signatories", "stance",
)  # fmt: skip
# As what a milestone's "when" may be read.
_NO_DAY = (*sorted(REFUSED), "supporters", "position", "quote", "stance", "passage", "document-position", "first")
_NAMED, _EVEN = 0.4, 0.5  # share of a milestone's name from which it is asked about; probability
_ABOUT_OTHERS = ("about", "stance", "documents-to")  # as which "what did they ask for?" may be read
_OF_THE_BOT = 0.9  # probability from which the bot itself is asked about: "what can I ask you?"
_NO_SIDE = ("signed", "supporters", "stance", "event-detail", *sorted(REFUSED))  # as which the question for a side may be read
_FEW_WORDS = 6  # of a question that leans on the document that was spoken of
_NOT_TO_WHOM = ("document-position", "signatories", "all-signatories", "publisher")
_WORDS_OF_ONE = ("position", "quote", "document-position", "passage")
_WORDS_OF_A_DOCUMENT = ("document-position", "position", "stance", "passage")
_OF_THEIR_WORDS = ("position", "compare", "document-position")  # as which who signed what several call their own may be read
_OF_WORDS = ("position", "date", "quote", "stance", "event-detail")  # which ask for what somebody said, and when
_HARDLY_KNOWN, _SOMEWHAT = 0.63, 0.12  # probabilities: that there is no answer, below which there may be one; that it is somebody's words
_WHEN_AND_WHAT = ("date", "event-detail")
_ABOUT_NOTHING = frozenset({"next", "latest", "first", "events"})  # questions that need not name anything
_DOUBTFUL, _SLIGHTLY = 0.15, 0.1  # probability that there is no answer; the same, where nothing is named
_SOMETHING, _OF_A_DOCUMENT = 0.5, 2.0  # rarity of the words that speak for a milestone or topic, and for a document, whose names are long
_SPOKEN_OF_TWO = 0.05  # probability from which it matters whether two dated things are spoken of
_SENT_TO = 0.2  # probability from which it is asked to whom a letter went
_OF_MORE, _NAMING = frozenset({"before", "after", "between", "since"}), 1.0  # asked beside a day; rarity of words that name something
_OF_AN_ORIGINAL = frozenset({"source", "first", "publish", "addressee"})  # deeds of whoever wants to have it
_AHEAD = 0.9  # share of "days-until" from which days are counted from today
_SURELY_OF_BOTH = 0.9  # probability from which who also signed another document is asked of those who signed the one spoken of
_LIKELY_BETWEEN = 0.3  # share of "days-between" from which two things that are named are meant
_OF_EACH = 1.5  # rarity of the words that speak of each of two things
_FROM, _TO = frozenset({"since"}), frozenset({"until", "after"})  # "od návrhu po prijatie": Slovak has one word for both
_OF_AUTHORITIES = frozenset({"enforce", "fine"})
_SIGNING = frozenset({"sign", "join", "list"})  # what those did of whom it is asked which of them signed
_OF_LISTS_OF_SIGNERS = frozenset({"signatories", "combine", "supporters", "all-signatories", "signed", "completeness", "followup"})
_SAID_BESIDE = 1.0  # words that no example question has, beside what a document is called by
_HARDLY_UNTOLD = 0.5  # probability below which there may be an answer where nothing but somebody and the law is named
_COMPARED = 0.2  # probability from which what one organisation thinks of two things may be compared
_MOSTLY_NAMED = 0.7  # share of its name that each of two things must have where they share most words
_BESIDE_A_DAY = 2.0  # rarity of the words for a thing that is counted from or to a letter of a day
_LOOSE = 0.15  # factor for days between where the question does not name two things


class Weighing:
    """Weighs what the classifier of intents says."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def intent(self, u: Understanding, context: Context) -> Intent:
        """Return the likeliest intent, given what is named: a set needs two documents, membership an organisation, and so on."""
        weights = {intent.name: intent.probability for intent in u.intents}
        self._weigh_days(weights, u, context)
        if "send" in u.done and "when" not in u.asked and weights["addressee"] > _SENT_TO and u.reading.kinds and "until" in u.asked:
            weights["addressee"] += weights["date"]  # Polish "do którego premiera" is "to which prime minister" as well as "until which"
            weights["date"] = 0.0
        if u.first_asked == "when":
            self._weigh_when(weights, u)
        if _asks_for_the_original(u):
            for name in weights.keys() - {"sources", "languages"}:
                weights["sources"] += (1 - HARDLY) * weights[name]  # "can I have the original of the letter of 29 October?"
                weights[name] *= HARDLY
        takes_sides = bool(u.done & TAKING_SIDES) and not speaks_of_letters(u)
        if "who" in u.asked and takes_sides:
            weights["stance"] += (1 - HARDLY) * weights["event-detail"]  # "which companies welcomed the final Code?"
            weights["event-detail"] *= HARDLY
        if u.side_asked and _is_about_a_matter(u):
            # "Did the guild welcome the vote?" asks for no signature; where it is known to have spoken of it, for nothing else.
            known = all(self._documents.speaks_of(organisation, u.topics[0].id) for organisation in u.organisations)
            side = "position" if len(u.organisations) == 1 else "compare"
            for name in _NO_SIDE if known else ("signed",):
                weights[side] += weights[name]
                weights[name] = 0.0
        if u.side_asked and not u.organisations and u.reading.kinds and is_evident(u) and self._documents.takes_a_side(u):
            for name in (*_NO_SIDE, "position", "order"):
                weights["document-position"] += weights[name]  # "does the Swedish letter support the Act?"
                weights[name] = 0.0
        if context.document and weights["about"] < _OF_THE_BOT and _asks_what_they_said(u):
            for name in _ABOUT_OTHERS:
                weights["document-position"] += weights[name]
                weights[name] = 0.0
        if len(u.organisations) == 1 and "compare" in u.done and "sign" not in u.done and weights["compare"] > _COMPARED:
            weights["compare"] += weights["combine"]  # "compare its standing on the vote with that on the third draft"
            weights["combine"] = 0.0
        if len(u.organisations) == 1 and "say" in u.deeds and u.counted and "sign" not in u.deeds:
            for name in ("first", "latest"):
                weights["position"] += weights[name]  # "what did COMMUNIA think of the first draft?"
                weights[name] = 0.0
        if len(u.organisations) == 1 and u.done == {"say"} and not u.stems_of_what_is_named and weights["unanswerable"] < _HARDLY_UNTOLD:
            weights["position"] += weights["unanswerable"] + weights["passage"]  # "what has Initiative Urheberrecht said on the AI Act?"
            weights["unanswerable"] = weights["passage"] = 0.0
        if len(u.organisations) == 1 and "say" in u.deeds and _is_about_a_matter(u):
            for name in ("about-organisation", "definition"):
                weights["position"] += weights[name]  # "what is IFPI's standpoint on consent?"
                weights[name] = 0.0
        by_hand = "sign" in u.done and not u.done & {"send", "addressee"}  # German "von wem weiß man, dass er unterzeichnet hat?"
        if u.first_asked == "whom" and is_evident(u) and not by_hand:
            for name in _NOT_TO_WHOM:
                weights["addressee"] += (1 - HARDLY) * weights[name]  # "the German open letter of January, to whom?"
                weights[name] *= HARDLY
        if u.first_asked == "who" and "addressee" in u.done and weights["addressee"] > _SPOKEN_OF and is_evident(u):
            weights["addressee"] += weights["position"]  # "to which committee was the paper of that guild addressed?"
            weights["position"] = 0.0
        if u.first_asked == "who" and "sign" in u.done and not u.chooses_a_document:
            # "Who signed the letter addressed to her?", "who signed the statement on the omnibus?", "… the statement of FEP and EWC on books?"
            others = ("event-detail", *(_OF_THEIR_WORDS if u.deeds <= _SIGNING and is_evident(u) else ())) if u.reading.kinds else ()
            for name in ("addressee", *others):
                weights["signatories"] += (1 - HARDLY) * weights[name]
                weights[name] *= HARDLY
        if u.first_asked == "who" and "sign" in u.done and not u.asks_who_is_missing and is_evident(u):
            weights["signatories"] += weights["completeness"]  # "who signed it, and is the list complete?": a list always tells that
            weights["completeness"] = 0.0
        if _asks_which_of_them_signed(u):
            for name in weights.keys() - _OF_LISTS_OF_SIGNERS:
                weights["signatories"] += (1 - HARDLY) * weights[name]  # "which book publishers signed the statement before the vote?"
                weights[name] *= HARDLY
        if u.first_asked == "how-many" and "sign" in u.done and "duration" not in u.deeds and u.reading.kinds and is_evident(u):
            for name in DAYS:
                weights["signatories"] += weights[name]  # "how many federations signed the statement of September before the trilogue?"
                weights[name] = 0.0
        if u.first_asked == "who" and u.done & _OF_AUTHORITIES:
            weights["provision"] += weights["stance"]  # "who watches over the providers of models?" asks for nobody's opinion
            weights["stance"] = 0.0
        if u.names_signers_first and not u.organisations:
            weights["signatories"] += weights["document-position"]  # "I need the signatories of the letter that criticises the draft"
            weights["document-position"] = 0.0
        if not u.reading.kinds and not is_evident(u) and not context.document and u.hinted_sector:
            weights["position"] += weights["document-position"]  # "what does the actors' federation want?" names no document
            weights["document-position"] = 0.0
        if u.organisations_left_out and "who" in u.asked and "sign" in u.done and is_evident(u):
            for name in ("supporters", "combine", "signed"):
                weights["signatories"] += weights[name]  # "who besides A and B signed it?"
                weights[name] = 0.0
        if (u.reading.sectors or u.reading.countries) and not u.organisations:
            weights["stance"] += weights["position"]  # "what do publishers think of the Code?" asks for those of many
            weights["position"] = 0.0
        if u.first_asked == "who" and "support" in u.done and is_evident(u):
            self._weigh_supporters(weights, u)
        if "sign" in u.done and not u.done & set(PARTS.values()) and not u.asked & {"not", "both", "or"}:
            signed = "signatories" if context.document or is_evident(u) else "all-signatories"
            weights[signed] += weights["supporters"]  # "which unions signed at least one of them?" asks for nobody who only backed it
            weights["supporters"] = 0.0
        if u.asked_edge and not {"how-many", "before", "after"} & u.asked and "duration" not in u.deeds and u.lasting:
            for name in ("order", "event-detail"):
                weights["date"] += weights[name]  # "what was the final, extended deadline of the consultation?"
                weights[name] = 0.0
        if _asks_who_signed_that(u, context):
            for name in ("most-active", "all-signatories", "signed-documents"):
                weights["signatories"] += weights[name]  # "who signed it in all?"
                weights[name] = 0.0
        if _asks_of_the_same_list(u, context):
            weights["signed"] += weights["signed-documents"]  # "and IMPALA, is it among the signatories?"
            weights["signed-documents"] = 0.0
        fits = Fits(u, context, pair=weights["order"] + weights["days-between"] > _SPOKEN_OF_TWO and u.has_pair)
        for name in weights:
            weights[name] *= fits.of(name)
        if u.sectors_that_signed and not is_evident(u):
            weights["signed-documents"] += weights["all-signatories"]  # "what did the publishers sign in 2025?"
            weights["all-signatories"] = 0.0
        if context.last and context.last.organisations and not u.organisations and weights["signed-documents"] > _DOUBTFUL:
            weights["signed-documents"] += weights["all-signatories"]  # "and how many has it signed in 2025?"
            weights["all-signatories"] = 0.0
        if u.first_asked == "who" and not takes_sides and self._documents.is_unmistakable(u):
            for name in ("stance", "documents", "all-signatories", *(("document-position",) if "say" not in u.done else ())):
                weights["signatories"] += (1 - HARDLY) * weights[name]  # "who stands behind that proposal of August?"
                weights[name] *= HARDLY
        signing = weights["signatories"] + weights["combine"] + weights["signed"] + weights["documents"]
        if signing > 0.15 * sum(weights.values()):
            self._weigh_signers(weights, u, context)
        whole = sum(weights.values()) or 1.0
        best = max(sorted(weights), key=lambda name: weights[name])
        # Two kinds of questions have no answer; together they may outweigh the best of those that have one.
        refused = sum(weights[name] for name in REFUSED)
        if best in REFUSED and refused < _HARDLY_KNOWN * whole and (words := self._words_of_somebody(u, weights)):
            return Intent(words, (refused + weights[words]) / whole)
        if best not in REFUSED and (refused > weights[best] or (refused > _SLIGHTLY and best in _ABOUT_NOTHING and not _names_something(u))):
            best = max(sorted(REFUSED), key=lambda name: weights[name])
        # Which days are counted hardly shows in the words: what is named has decided that, and any of the three speaks for it. When a
        # milestone was and what happened then is told together, whichever is asked for.
        alike = next((family for family in (DAYS, _WHEN_AND_WHAT, *_of_one_thing(u)) if best in family), (best,))
        sure = sum(weights[name] for name in alike)
        return Intent(best, sure / whole)

    def _words_of_somebody(self, u: Understanding, weights: dict[str, float]) -> str:
        """Return the likeliest way to ask for what somebody said, where nothing in the collection is nearer to a question than that.

        "Why was the coalition not content with best efforts?" is only in doubt because its words are of no question that is known.
        """
        if u.probability(*REFUSED) >= _HARDLY_KNOWN:
            return ""
        best = "date" if u.first_asked == "when" else max(_OF_WORDS, key=lambda name: weights[name])
        told = sum(weights[name] for name in _OF_WORDS)
        if not u.organisations or told < _SOMEWHAT * sum(weights.values()) or "how-many" in u.asked or "outside" in u.deeds:
            return ""
        if len(u.organisations) > 1:
            return best if self._documents.is_unmistakable(u) and u.documents[0].who == 1.0 else ""  # all of them stand behind that one
        return best if self._documents.speaks_most_like(u, u.organisations[0]) else ""

    def _weigh_when(self, weights: dict[str, float], u: Understanding) -> None:
        """What is asked first is a day: neither who nor, unless that is asked too, how many days."""
        only = not {"who", "how-many", "why"} & u.asked
        for name in _NEVER_WHEN:
            if only and is_evident(u):
                weights["date"] += (1 - HARDLY) * weights[name]  # "that letter of the authors and performers, when is it from?"
            weights[name] *= HARDLY  # however much of a long name sounds like them
        if only:
            for name in DAYS:
                weights[name] *= HARDLY
        reading = u.reading
        others = reading.kinds or reading.countries or reading.unknown_names or _asks_of_organisations(u)
        if only and not others and is_clear(u.undated_events) and u.undated_events[0].cover >= _NAMED:
            for name in (name for name in _NO_DAY if weights[name] < _EVEN):
                weights["date"] += (1 - HARDLY) * weights[name]  # "when did the ambassadors back the compromise?" asks for no stance
                weights[name] *= HARDLY
        if only and reading.kinds and self._documents.is_unmistakable(u) and not undoes_signing(u):
            for name in sorted(REFUSED):  # "which date does the open letter of that alliance bear?"
                weights["date"] += (1 - HARDLY) * weights[name]
                weights[name] *= HARDLY
        if u.begins_with_asked:
            weights["order"] *= HARDLY  # "until when must systems that were there before August be marked?"

    def _weigh_supporters(self, weights: dict[str, float], u: Understanding) -> None:
        """Who supports what one document says."""
        document, countries = u.documents[0], [country.id for country in u.reading.countries]
        if "sign" not in u.done and self._documents.is_backed_from(document.id, countries):
            for name in ("position", "stance", "document-position", "signatories", *sorted(REFUSED)):
                weights["supporters"] += weights[name]  # "who of Estonia backed the statement's criticism?"
                weights[name] = 0.0
        if document.who > 0 and self._documents.is_backed(document.id) and weights["supporters"] > _SPOKEN_OF:
            for name in ("position", "stance"):
                weights["supporters"] += weights[name]  # "who supports the grouping's call for a new law?"
                weights[name] = 0.0

    def _weigh_signers(self, weights: dict[str, float], u: Understanding, context: Context) -> None:
        """Who signed one document, who signed several of them, or who only backed one: by how many documents are named."""
        several = len(self._documents.several(u)) > 1 or self._documents.in_two_parts(u) is not None
        by_days = several and self._documents.of_days(u) > 1
        # "Which of the letter's signatories also signed the right holders' letter?" names the other one alone.
        beside = context.document not in (None, u.documents[0].id) and "both" in u.asked and u.probability("combine") > _SURELY_OF_BOTH
        leaning = leant_on(u, context) or beside
        if not several and is_evident(u):
            self._weigh_backers(weights, u)
            if (u.wish.operator["minus"] < _WITHOUT or u.leaves_out) and len(u.organisations) < 2 and not leaning:
                # "Who signed the statement that came out after the vote, that of 13 March?": one document in many words is no set.
                weights["signatories"] += _OF_ONE * weights["combine"]
            if u.asks_who_did_not_sign and not (u.organisations or u.leaves_out or u.done & set(PARTS.values())):
                # "Which French bodies did not sign that letter?" A list of signatories says only how complete it is.
                weights["completeness"] += weights["signatories"] + weights["combine"]
                weights["signatories"] = weights["combine"] = 0.0
        if by_days:  # "names that are on all three: 1 February, 28 March and 30 July"
            weights["combine"] += weights["signatories"]
            weights["signatories"] = 0.0
        weights["combine"] *= 10.0 if by_days else 4.0 if several else 2.0 if leaning else 0.15
        weights["signatories"] *= 0.5 if several else 1.0

    def _weigh_backers(self, weights: dict[str, float], u: Understanding) -> None:
        """Those who supported the document, spoke at it or were represented, without a signature of their own."""
        document = u.documents[0].id
        if not self._documents.is_backed(document):
            if "sign" in u.done:
                weights["signatories"] += weights["supporters"]
                weights["supporters"] = 0.0
            return
        if u.leaves_out:
            return  # "apart from the Italian ones" takes these away, not the signatories
        taken_away = u.wish.operator["minus"] > _WITHOUT and weights["supporters"] > _SPOKEN_OF
        possible = weights["supporters"] > _SPOKEN_OF / 2
        part = u.done & set(PARTS.values())
        spoken_for = "represent" in part and ("sign" not in u.done or bool(u.organisations)) and self._documents.is_representing(document)
        from_there = "support" in part and any(self._documents.is_backed_from(document, [c.id]) for c in u.reading.countries)
        recorded = part == {"support"} and "register" in u.done and "sign" not in u.done  # "who is recorded as a supporter?"
        if ((spoken_for or from_there or recorded) and possible) or (part and "not" in u.asked):  # "only supporters, not signatories?"
            for name in _WHO_SIGNED:
                weights["supporters"] += weights[name]
                weights[name] = 0.0
        elif taken_away:
            weights["supporters"] += _WITHOUT * weights["combine"]  # "who backed it without signing it?"

    def _weigh_days(self, weights: dict[str, float], u: Understanding, context: Context) -> None:
        """Days between two things, or from one to today: the words hardly differ, so that what is named decides."""
        left = "remain" in u.deeds or {"duration"} == u.deeds
        if left and len(u.dates) == 1 and is_day(u.dates[0]) and not u.asked & _OF_MORE and u.mass(u.stems_of_what_is_named) < _NAMING:
            weights["days-until"] += weights["events"]  # Italian "quanto manca al 2 agosto 2027?"
            weights["events"] = 0.0
        days = weights["days-between"] + weights["days-since"] + weights["days-until"]
        if days < 0.2:
            return
        if {"until", "when"} <= u.asked and "how-many" not in u.asked:
            for name in DAYS:
                weights["date"] += (1 - HARDLY) * weights[name]  # "whoever was there before August, until when have they got time?"
                weights[name] *= HARDLY
            return
        spoken = {thing for plan in context.plans for thing in (*plan.events, *plan.documents)}
        own = names_its_own(u, base_plan(u, u.intents[0]), u.documents[0], u.events[0])
        ahead = weights["days-until"] > _AHEAD * days  # "from today until the new bans apply"
        of_two_days = len(u.dates) == 2 and all(map(is_day, u.dates))  # "how far apart are those of 1 February and 13 March?"
        if len(spoken) >= 2 and not own:
            weights["days-between"] = max(weights["days-between"], 0.6 * days)
        elif u.asked >= _FROM and u.asked & _TO and (u.has_pair or (spoken and own and "until" in u.asked and not ahead)):
            weights["days-between"], weights["days-since"], weights["days-until"] = days, 0.0, 0.0  # "from the draft to the vote"
        elif spoken and own and not u.has_pair and {"after", "before"} & u.asked:
            weights["days-between"] = max(weights["days-between"], days)  # "and how many days after that did it enter into force?"
        elif u.asked >= _FROM and (u.has_pair or _from_and_to(u)) and weights["days-between"] > _LIKELY_BETWEEN * days:
            weights["days-between"], weights["days-since"], weights["days-until"] = days, 0.0, 0.0  # English "to" is no word for "until"
        elif _tells_two_apart(u) and weights["days-between"] > _EVEN * days:
            weights["days-between"], weights["days-since"], weights["days-until"] = days, 0.0, 0.0
        elif not u.has_pair and not of_two_days and not (spoken and own) and not ("between" in u.asked and u.pair) and not u.lasting:
            weights["days-between"] *= _LOOSE


def _asks_of_organisations(u: Understanding) -> bool:
    """Tell whether organisations are named that do not belong to the name of a milestone: "Meta is not signing the code, when …?"."""
    if not u.reading.organisations:
        return False
    own = u.names_of_event(u.undated_events[0].id)
    return u.asks_openly or "quote" in u.deeds or any(not u.stems_of([named]) <= own for named in u.reading.organisations)


def _from_and_to(u: Understanding) -> bool:
    """Tell whether two things are spoken of with a word for "from" and one for "to" between them, where words of both look alike."""
    return "after" in u.asked and u.pair is not None and u.pair.said_of_each >= _OF_EACH


def _tells_two_apart(u: Understanding) -> bool:
    """Tell whether two things are named that share most words, or of which one is named by its day alone.

    As in "from the signing of the regulation to its publication", "how many days before the duties began did that of 30 July come out?".
    """
    if u.pair is None:
        return False
    first, second = u.pair.first, u.pair.second
    from_to = u.asked >= _FROM and bool(u.asked & _TO)
    if from_to and min(first.cover, second.cover) >= _MOSTLY_NAMED:
        return True
    by_day, other = sorted((first, second), key=lambda one: -one.when)
    return by_day.when >= SAME_DAY and other.when <= 0 and other.words >= _BESIDE_A_DAY and bool(u.asked & {"before", "after"}) and u.pair.apart


def _names_something(u: Understanding) -> bool:
    """Tell whether a question names anything of the corpus: "what will come tomorrow in Riga?" does not."""
    reading = u.reading
    if reading.organisations or reading.dates or reading.kinds or reading.provisions:
        return True
    return u.documents[0].words >= _OF_A_DOCUMENT or max(u.events[0].words, u.topics[0].words) >= _SOMETHING


def _asks_what_they_said(u: Understanding) -> bool:
    """Tell whether a short question asks what somebody demanded or said and names neither whom nor what: "what did they ask for?"."""
    reading = u.reading
    named = reading.organisations or reading.dates or reading.provisions or reading.sectors or reading.countries or reading.kinds
    short = len(reading.words) <= _FEW_WORDS
    said = bool(u.deeds & {"demand", "say", "oppose", "warn"})  # "what are they unhappy with?"
    return short and not named and said and "who" not in u.asked and u.topics[0].words < _OF_A_DOCUMENT / 2


def _asks_who_signed_that(u: Understanding, context: Context) -> bool:
    """Tell whether a short question for who signed, which names nothing, is of the one document just spoken of."""
    if not context.document_listed(ABOUT_ONE_LIST) or len(u.reading.words) > _FEW_WORDS:
        return False
    named = u.organisations or u.reading.countries or u.reading.sectors or u.reading.kinds or u.dates or u.extremes or u.at_least
    return u.first_asked == "who" and "sign" in u.done and not named and not is_evident(u)


def _asks_of_the_same_list(u: Understanding, context: Context) -> bool:
    """Tell whether it is asked with yes or no of another organisation whether it signed what was just spoken of."""
    if not context.document_listed(ABOUT_ONE_LIST) or len(u.organisations) != 1 or "sign" not in u.done:
        return False
    return not (u.asked & QUESTIONS or u.chooses or u.asks_what_was_signed or u.reading.kinds or u.dates or is_evident(u))


def _of_one_thing(u: Understanding) -> Iterator[tuple[str, ...]]:
    """Yield the intents that come to the same, where one organisation or one document is spoken of: its words are told."""
    if len(u.organisations) == 1 and not u.reading.kinds:
        yield _WORDS_OF_ONE
    if u.reading.kinds and not u.organisations and is_evident(u):
        yield _WORDS_OF_A_DOCUMENT


def _asks_for_the_original(u: Understanding) -> bool:
    """Tell whether the original of a document is asked for, and nothing that stands in it."""
    if not (u.reading.kinds and u.dates and is_evident(u)) or u.reading.organisations or u.asked & {"when", "how-many", "why", "not", "both"}:
        return False
    return u.deeds <= _OF_AN_ORIGINAL and ask_for_an_original(u.reading.keys, u.reading.language)


def _asks_which_of_them_signed(u: Understanding) -> bool:
    """Tell whether it is asked who of a sector or a country signed a document that is named, and nothing else."""
    reading = u.reading
    named = [thing.start for thing in (*reading.sectors, *reading.countries)]
    if not named or not reading.kinds or u.organisations or reading.unknown_names or reading.kinds[0].start < min(named):
        return False  # "which letters did journalists sign?"
    asked = (u.first_asked == "who" or u.chooses) and u.done <= _SIGNING and "sign" in u.done and is_evident(u)
    return asked and u.left_over(u.documents[0].covered) < _SAID_BESIDE


def _is_about_a_matter(u: Understanding) -> bool:
    """Tell whether organisations and a topic are named, and no letter or statement that they may have signed."""
    topic = u.topics[0]
    no_document = u.stems_of(u.reading.kinds) <= topic.covered  # in French "new" legislation sounds like news
    return bool(u.organisations) and no_document and topic.words >= _SOMETHING
