"""Words that say in every language what a question wants: the small ones (when, who, before, not) and those of doing (sign, demand).

What is learnt about "when" or "to sign" in one language then counts in all of them. One file for each language, some forty groups:

- `asking`: whole words or phrases, by meaning;
- `doing`: the same, where `podpis*` stands for every word that begins so;
- `leaving_out`: what stands `before` that which does not count, or `after` it;
- `edges`: the `start` and the `end` of what lasts;
- `comparing`: what is `new`, compared `with` something else;
- `counting`: what takes in all there is, whatever was asked for before;
- `eves`: the day before something; `tallying`: the `result` of a vote;
- `amounts`: what stands beside a number: `least`, `more` behind it, `over` it, and `most`, which bounds it from above;
- `undoing`: what ends a law or takes back a signature: repeal, withdraw;
- `delaying`: what says that something came too `late`, or in time, `timely`;
- `refusing`: what says that somebody would `refuse` something, or left a thing `unsigned` in a single word;
- `singling_out`: what takes `one` of several things alone: "only one of the two";
- `choosing`: what asks `which` or how many of a kind, named behind it, but for where the same word is `joining`: "tienen que publicar";
- `open`: `what` asks for more than yes or no before what is done, beside the words of asking, `anywhere` wherever it stands, and `whether`
  only sounds so: "est-ce que";
- `ourselves`: words for those who ask: "did we sign?";
- `alternatives`: words for "or" that stand between two names alone;
- `persons`: what happens to persons and not to laws, such as taking `office`;
- `papers`: words for documents in general, of whatever kind;
- `uttering`: words for the form in which somebody spoke, and whose it was: "in its manifesto", "dans son communiqué";
- `drafting`: words for a `draft` or version of a text;
- `ordinals`: the `words` for first, second and third, each in the forms that are no longer alike, and those `beyond`, which no draft has;
- `every`: words for `each` or all of several things;
- `dividing`: by what signatories are told apart: words for `sector` and `country`;
- `extremes`: the `last`, the `first`, the `most` and the `fewest` of several;
- `bodies`: words for organisations of `any` kind;
- `committees`: words for a committee of `any` kind, in many languages the same as for a commission;
- `replying`: what whoever got a letter may do: `reply`;
- `absent`: words for who is `missing`;
- `pointing_back`: words for those who were just listed, `them`;
- `uniting`: what takes several lists `together`, each name once: "combined, without duplicates";
- `lacking`: words for lists of which `some` is missing: "incomplete";
- `doubting`: what asks whether an answer is `sure`: "are you certain?";
- `whatever`: words for `any` document or none in particular: "has it signed anything?";
- `touching`: what else a law may do that changes another: "does it touch Article 53?";
- `numbering`: words for the `number` that a law has;
- `further`: what asks for `more` of what was told: "tell me more";
- `forces`: words by which a law is in `force`, which is not yet to apply;
- `disputing`: what asks whether sources agree, or whether there is `doubt`;
- `wholly`: what takes the `whole` of a thing with all of its parts: "did it sign all of it?";
- `correcting`: the word `no_` that begins a correction: "no, I meant the one of March", "sorry, the other one";
- `differing`: what says that `another` is meant than the one spoken of: "the other letter";
- `details`: what milestones tell in numbers and names beside their day: experts, pages, participants, who wrote it;
- `exceeding`: what is `more` or `fewer` `than` something else, `equal` to it, or `exceeds` it, and what sets one `beside` another: "compare";
- `standing`: what asks how `far` a matter has come: "what is the status of it?";
- `passing`: words that say no more than that something was `done`, whatever it was: "been", "worden";
- `supposing`: what says that something could be, and not that it was: `perhaps`;
- `concerning`: the small words before a `matter` that something is said about, or the `ending` that a word for it then has;
- `holding`: what says that something stands in a `text`: "was steht in …?";
- `beside`: what means the `earlier` or the `later` one of two, or that before or behind the one spoken of;
- `behind`: what asks for the `makers` of a letter: "who was behind it?";
- `originally`: what asks for the day that was `planned` before it was put off;
- `binding`: what says of a text that it is `binding` or `voluntary`;
- `firms`: words for companies of `any` kind;
- `needing`: what says that somebody has to have something: "do they need a policy?";
- `forbidding`: what says of a thing that it is not allowed;
- `holders`: words for `any` who made or own works, whoever they are, and for the `rights` that these have: "what do rights holders say?";
- `systemic`: words for a risk that a whole system runs, which is none of the high-risk systems;
- `ageing`: words for what was there before, `older`: "and for older systems?";
- `keeping`: what says that rules are `kept`, or are not, `broken`: "what happens to those who do not comply?";
- `updating`: what says that something is brought up to date: "when were you last updated?";
- `consenting`: what says that somebody `agreed` to a thing, and words for `states` that may;
- `returning`: words for going `back` to what was spoken of before the last turn;
- `belonging`: words for what those do who `belong` to an alliance, and for what it does with them;
- `lasting`: words for being open, running and lasting, of what has a first and a last day;
- `naming`: words that ask for the `name` of somebody;
- `industries`: what stands in words for an industry as a whole and for lobbying, at `any` place of them: "Techindustrie";
- `reaching`: what takes in a time and all after it, standing before it, `from`, or behind it, `later`, or that only where a word for since
  stands before it, `behind_since`; and all before it, `up_to` and `earlier`: "from 2024 on", "in 2024 or later", "up to March";
- `wishing`: what says that somebody wants to `know` something, behind which it is asked: "I write on the press and want to know who …";
- `accompanying`: what says that somebody did something `together` with another, `with` right before that one's name, and asks with `whom`,
  or with `which` organisations;
- `everything`: words for all there is, of `any` kind: "who signed everything?";
- `silent`: what says that somebody has said nothing;
- `measuring`: what organisations are most of in themselves, their age, their size, their members, of which no document tells;
- `spreading`: what asks for a number for each `year` or `month`;
- `anything_else`: what asks for something else, of `any` kind: "has it signed anything other than the letter?";
- `landmarks`: by what the best known days of the AI Act are told: its `plenary` vote, its `gazette`, the `trilogue` and its `agreement`, the
  vote in `coreper`, what is `final`, the `bans`, the `code`, the `template`, words for a `day`, and of its other steps (`mandate`) and
  matters (`others`), which are told otherwise;
- `without`: words for without, which deny what stands behind them: "signed by A without B";
- `outrunning`: what asks which of two was `first`, or `last`: "who signed earlier?";
- `weekdays`: what asks for the day of the week;
- `neither`: what denies two things, said `once` before both, or before each, `twice`, where it is another word too: "né … né";
- `authorities`: words for authorities of member states, `national` ones, and for the `systems` to which these see: to no duty of those who
  make general-purpose models;
- `untold`: what makes a question one for what never happened or is nowhere written: that it was done `again`, `annulled`, `transposed`, that it
  is the `next` one, a `register`, what comes `later` than a thing, as its review, who `drafted` a text, what was `handled` around it, the
  `hour`; and words for what is `trained`;
- `undivided`: sorts of organisations that the register does not tell from others, as `societies` that manage rights collectively;
- `statements`: words for what somebody `said`, as statements or press releases, and for `all` of it: "everything GESAC said";
- `duties`: words for duties of `any` kind: "when do the obligations begin?";
- `lookalikes`: words for `others` than those whose names they look like: "droit d’auteur" names no authors, "писмени" (written) no letter;
  and for `doing` what a law demands, which look like words for performers: Slovenian "izvajanje".

Words stand there without accents and in lower case, as `knowledge.folding` gives them; several in a row are separated by spaces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from bot.answers.phrase_groups import ANY_ENDING, folded_pattern, group_of, groups_in, has_any, phrases_of
from knowledge.folding import key_of, stem

QUESTIONS = frozenset({"when", "who", "whom", "how-many", "where", "why"})  # the meanings that ask for something

# Groups of words for what happens, what there is, what could be, numbers, and what stands before a matter.
_OF_THINGS = frozenset(
    {"doing", "details", "supposing", "passing", "exceeding", "standing", "concerning", "holding", "lookalikes", "behind", "uttering",
     "consenting", "firms", "forbidding", "needing", "belonging",
     "lasting", "naming", "industries", "updating", "holders", "systemic", "ageing", "keeping", "drafting", "wishing",
     "accompanying", "everything", "silent", "measuring", "spreading", "weekdays", "outrunning",
     "anything_else", "landmarks", "without", "untold", "undivided", "statements", "duties"}
)  # fmt: skip
_BEYOND = 4  # stands for every place from the fourth on
_TELLING = 5  # letters of the parts of a compound


def meanings(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase of asking among folded words: when, who, before."""
    return phrases_of(words, language, "asking")


def deeds(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return the same of each phrase of doing: sign, demand, speak."""
    return phrases_of(words, language, "doing")


@cache
def deeds_of_names(names: tuple[str, ...]) -> frozenset[str]:
    """Return what is done by English names of one thing: at a milestone, under a provision."""
    return frozenset(deed for name in names for _, _, deed in deeds(key_of(name), "en"))


def is_new_against(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask what is new in comparison with something else."""
    return {"new", "with"} <= {meaning for _, _, meaning in phrases_of(words, language, "comparing")}


def counts_all(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for all there is: "how many in total?"."""
    return has_any(words, language, "counting")


def amounts(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase beside a number: `least`, `most`, `more` behind it, `over` it."""
    return phrases_of(words, language, "amounts")


def names_an_eve(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words mean the day before something: "on the eve of the vote"."""
    return has_any(words, language, "eves")


def tells_of_votes(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask how a vote went: "the result", "the tally", "votes in favour"."""
    return has_any(words, language, "tallying")


def consenting(words: Sequence[str], language: str) -> frozenset[str]:
    """Return whether folded words say that somebody `agreed` to a thing, and whether they speak of `states` that may."""
    return frozenset(meaning for _, _, meaning in phrases_of(words, language, "consenting"))


def speaks_of_firms(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of companies."""
    return has_any(words, language, "firms")


def speak_of_an_industry(words: Sequence[str], language: str) -> bool:
    """Tell whether one of folded words is one for an industry as a whole, or for lobbying, alone or in a compound: "Techindustrie"."""
    return any(part in word for (part,) in group_of(language, "industries").whole for word in words)


def forbids(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that something is not allowed."""
    return bool(forbidding(words, language))


def forbidding(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that says of a thing that it is not allowed."""
    return phrases_of(words, language, "forbidding")


def rules_kept(words: Sequence[str], language: str) -> set[str]:
    """Return whether folded words say of rules that they are kept, "kept", or with a word of its own that they are not, "broken"."""
    return {meaning for _, _, meaning in phrases_of(words, language, "keeping")}


def speaks_of_age(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of what was there before."""
    return has_any(words, language, "ageing")


def is_systemic(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words call something systemic, which in many languages begins like the word for a system."""
    return has_any(words, language, "systemic")


def speaks_of_holders(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words name those who made or own works, whoever they are."""
    return any(meaning == "any" for _, _, meaning in phrases_of(words, language, "holders"))


def is_of_holders(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words belong to what those who own works are called, the word for their rights too."""
    return has_any(words, language, "holders")


def updates(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that what is known is brought up to date."""
    return has_any(words, language, "updating")


def speaks_of_need(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that somebody has to have something."""
    return has_any(words, language, "needing")


def utterances(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for the form in which somebody spoke: "in its manifesto"."""
    return phrases_of(words, language, "uttering")


def phrases_of_tallying(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for how a vote went."""
    return phrases_of(words, language, "tallying")


def undoes(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for what ends a law: "repealed"."""
    return phrases_of(words, language, "undoing")


def speak_of_duties(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words have one for duties, of whatever kind."""
    return has_any(words, language, "duties")


def statements(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each word for what somebody `said`, or for `all` of it."""
    return phrases_of(words, language, "statements")


def undivided(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase for a sort of organisations that the register does not tell apart."""
    return phrases_of(words, language, "undivided")


def untold(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase that makes a question one for what never happened."""
    return phrases_of(words, language, "untold")


def refusing(words: Sequence[str], language: str) -> frozenset[str]:
    """Return whether folded words say that somebody would `refuse`, or left a thing `unsigned`: "nepodepsala"."""
    return frozenset(meaning for _, _, meaning in phrases_of(words, language, "refusing"))


def in_or_after_its_time(words: Sequence[str], language: str) -> str:
    """Return whether folded words say that something came too `late` or `timely`; empty if neither."""
    return next((meaning for _, _, meaning in phrases_of(words, language, "delaying")), "")


def is_about_persons(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for what happens to persons alone: "took office"."""
    return phrases_of(words, language, "persons")


def speak_of_ourselves(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of those who ask: "have we signed it?"."""
    return has_any(words, language, "ourselves")


def choosing(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase behind which the kind stands of which is asked: "which museums"."""
    return [found for found in phrases_of(words, language, "choosing") if found[2] == "which"]


def open_words(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that asks for more than yes or no: "what", "how"; those that ask so `anywhere`."""
    return [found for found in phrases_of(words, language, "open") if found[2] != "whether"]


def offer_a_choice(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words between two names say "or": in Polish that word asks as well, so that it counts in no other place."""
    if any(meaning == "or" for _, _, meaning in meanings(words, language)):
        return True
    return has_any(words, language, "alternatives")


def names_documents(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of documents in general, of whatever kind."""
    return has_any(words, language, "papers")


def singles_out(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words take one thing of several alone: "signed only one of the two"."""
    return any(meaning == "one" for _, _, meaning in phrases_of(words, language, "singling_out"))


def says_only(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say "only" or "alone": "the letter that went to her alone"."""
    return any(meaning == "only" for _, _, meaning in phrases_of(words, language, "singling_out"))


def each_of(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for each or all of several things: "signed all letters"."""
    return phrases_of(words, language, "every")


def dividing(words: Sequence[str], language: str) -> str:
    """Return by what folded words tell signatories apart, `sector` or `country`: "from which countries"; empty if by neither."""
    return next((meaning for _, _, meaning in phrases_of(words, language, "dividing")), "")


def extremes(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase for what stands at an end of several: last, first, most, fewest."""
    return phrases_of(words, language, "extremes")


def names_a_draft(word: str, language: str) -> bool:
    """Tell whether a folded word is one for a draft or a version of a text."""
    return group_of(language, "drafting").has_alone(word)


def names_a_body(word: str, language: str) -> bool:
    """Tell whether a folded word is one for organisations in general: "association"."""
    return group_of(language, "bodies").is_one_of(word, "any")


def speak_of_belonging(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that somebody belongs to others: "which unions belong to it?"."""
    return has_any(words, language, "belonging")


def words_of_lasting(words: Sequence[str], language: str) -> frozenset[str]:
    """Return those of folded words that say that something was open, ran or lasted: "how long was the consultation open?"."""
    return frozenset(word for start, end, _ in phrases_of(words, language, "lasting") for word in words[start:end])


def ask_for_a_name(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for somebody's name: "what is the name of the president who …?"."""
    return has_any(words, language, "naming")


def names_a_company(word: str, language: str) -> bool:
    """Tell whether a folded word is one for companies."""
    return group_of(language, "details").is_one_of(word, "companies")


def before_a_body(word: str, language: str) -> str:
    """Return what stands before a word for organisations in one folded compound: "musikverleger" of "Musikverlegerverbände"; else nothing."""
    if len(word) < 2 * _TELLING:
        return ""
    bodies = (body for body in group_of(language, "bodies").beginnings if len(body) >= _TELLING)
    return min((word[:end] for body in bodies if (end := word.find(body, _TELLING)) > 0), key=len, default="")


def speak_of_committees(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words name a committee, or a commission, which in many languages is called the same."""
    return has_any(words, language, "committees")


def speak_of_a_reply(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that somebody replied."""
    return has_any(words, language, "replying")


def words_for_the_missing(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for who or what is missing."""
    return phrases_of(words, language, "absent")


def speak_of_the_original(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for what was planned at first: "originally"."""
    return has_any(words, language, "originally")


def point_back(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of those who were listed before: "which of them"."""
    return has_any(words, language, "pointing_back")


def return_to(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words go back to what was spoken of before: "back to the January letter"."""
    return has_any(words, language, "returning")


def unite(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words take several lists together, each name once: "combined, without duplicates"."""
    return has_any(words, language, "uniting")


def speak_of_lacking(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say of a list that some of it is missing: "incomplete"."""
    return has_any(words, language, "lacking")


def doubt(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask whether something is sure."""
    return has_any(words, language, "doubting")


def speak_of_anything(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for anything at all: "has it signed something?"."""
    return has_any(words, language, "whatever")


def indefinite(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for one of many, whichever: "a", "any", "some"."""
    return phrases_of(words, language, "indefinite")


def ask_for_an_original(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of an original."""
    return has_any(words, language, "originals")


def touching(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for what changes something by touching it."""
    return phrases_of(words, language, "touching")


def asks_for_a_number(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of a number that something bears, such as a law in the Official Journal."""
    return has_any(words, language, "numbering")


def asks_for_more(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for more of what was told."""
    return has_any(words, language, "further")


def speak_of_force(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of a law being in force, rather than of its application."""
    return has_any(words, language, "forces")


def exceed(words: Sequence[str], language: str) -> str:
    """Return whether folded words ask for `more`, `fewer` or as many, `equal`, as something else; empty if they compare no numbers."""
    bounds = [(start, end) for start, end, meaning in amounts(words, language) if meaning == "least"]  # Portuguese "pelo menos" is no fewer
    said = phrases_of(words, language, "exceeding")
    found = {meaning for place, _, meaning in said if not any(start <= place < end for start, end in bounds)}
    if "exceeds" in found:
        return "more"
    if "than" in found and (side := next((side for side in ("fewer", "more") if side in found), "")):
        return side
    if "more" in found and offer_a_choice(words, language):
        return "more"
    return "equal" if "equal" in found else ""


def accompanying(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase for doing something `together`, `with` one named or with `whom`."""
    return phrases_of(words, language, "accompanying")


def asking_for_something_else(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that asks for something else: "what else has it signed?"."""
    return phrases_of(words, language, "anything_else")


def take_everything(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words speak of all there is: "who signed everything?"."""
    return has_any(words, language, "everything")


def speak_of_silence(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that somebody has said nothing."""
    return has_any(words, language, "silent")


def authorities(words: Sequence[str], language: str) -> frozenset[str]:
    """Return whether folded words name authorities of member states, `national`, and `systems`: "market surveillance authorities"."""
    return frozenset(meaning for _, _, meaning in phrases_of(words, language, "authorities"))


def measure_organisations(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask which is the oldest or largest, or has most members."""
    return has_any(words, language, "measuring")


def spread_over(words: Sequence[str], language: str) -> str:
    """Return for each of which times folded words ask for a number, `year` or `month`: "how many a year?"; empty if for none."""
    return next((meaning for _, _, meaning in phrases_of(words, language, "spreading")), "")


def sooner(words: Sequence[str], language: str) -> str:
    """Return at which end of two folded words ask for one of them, `first` or `last`: "who signed earlier?"; empty if at none, or at both."""
    found = {meaning for _, _, meaning in phrases_of(words, language, "outrunning")}
    return found.pop() if len(found) == 1 else ""


def landmarks_in(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase by which the best known days of the AI Act are told apart."""
    return phrases_of(words, language, "landmarks")


def words_for_without(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each word for without."""
    return phrases_of(words, language, "without")


def ask_for_a_weekday(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask for a day of the week."""
    return has_any(words, language, "weekdays")


def more_than(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words have one for more: "which year had more?"."""
    return any(meaning == "more" for _, _, meaning in phrases_of(words, language, "exceeding"))


def words_for_makers(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that asks who made something: "who was behind it?"."""
    return phrases_of(words, language, "behind")


def set_side_by_side(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask to compare: "compare how many signed the one and the other"."""
    return any(meaning == "beside" for _, _, meaning in phrases_of(words, language, "exceeding"))


def words_of_standing(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that asks how far something has come."""
    return phrases_of(words, language, "standing")


def says_no_more(word: str, language: str) -> bool:
    """Tell whether a folded word alone says no more than that something was done: "been", "worden"."""
    return group_of(language, "passing").has_alone(word)


def ask_for_disputes(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words ask whether sources agree."""
    return has_any(words, language, "disputing")


def force_asked(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that asks if something is binding, and whether `binding` or `voluntary`."""
    return phrases_of(words, language, "binding")


def correcting(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each word with which somebody says no, or sorry."""
    return phrases_of(words, language, "correcting")


def neighbours(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and which one is meant, `earlier` or `later`, of each phrase: "the previous one"."""
    return phrases_of(words, language, "beside")


def taking_part(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase for commenting, applying or answering: what one can do until a day."""
    return phrases_of(words, language, "taking_part")


def say_another(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that another is meant than the one spoken of."""
    return has_any(words, language, "differing")


def details(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each word for a detail of a milestone, and for which: experts, pages, staff."""
    return phrases_of(words, language, "details")


def suppose(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words say that something could be: "would risk", "can be fined", "up to"."""
    return has_any(words, language, "supposing")


def is_about_it(word: str, language: str) -> bool:
    """Tell whether a folded word stands before a matter that something is said about, or is one itself by its ending: "über", "asetuksesta"."""
    return group_of(language, "concerning").has_alone(word) or word.endswith(tuple(groups_in(language).get("concerning", {}).get("ending", ())))


def holding(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase by which something stands in a text: "was steht in"."""
    return phrases_of(words, language, "holding")


def lookalikes(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that only looks like the name of a sector or country: "droit d’auteur"."""
    return phrases_of(words, language, "lookalikes")


def carry_out(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words have one for carrying out a law, which looks like those for performers: Slovenian "izvajanje"."""
    return any(meaning == "doing" for _, _, meaning in lookalikes(words, language))


def take_the_whole(words: Sequence[str], language: str) -> bool:
    """Tell whether folded words take a thing with all of its parts: "the whole Code", "all three chapters"."""
    return has_any(words, language, "wholly")


def phrases_for_the_whole(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that takes a thing with all of its parts."""
    return phrases_of(words, language, "wholly")


def reaching(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase that takes in a time and all after it, or all before it."""
    return phrases_of(words, language, "reaching")


def neither(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each word that denies two things at `once`, or one of them where it stands `twice`."""
    return phrases_of(words, language, "neither")


def wishing_to_know(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase behind which it is told what is asked: "would like to know"."""
    return phrases_of(words, language, "wishing")


def leaving_out(words: Sequence[str], language: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) of each phrase that takes something away: "apart from the Italian ones".

    The third is `before` where the phrase stands before what it takes away, else `after`.
    """
    return phrases_of(words, language, "leaving_out")


def edges(words: Sequence[str], language: str) -> set[str]:
    """Return which ends of something that lasts folded words speak of: `start` where it opens, `end` where it closes or is due."""
    return {meaning for _, _, meaning in phrases_of(words, language, "edges")}


def ordinal(digit: str, language: str) -> str | None:
    """Return the word for an ordinal number by its digit; that of any higher number stands for all from fourth on."""
    listed = groups_in(language).get("ordinals", {})
    known, place = listed.get("words", ()), int(digit) if digit.isdigit() else 0
    if place > len(known):
        return next(iter(listed.get("beyond", ())), None)
    return known[place - 1].split()[0] if place else None


def place_of(word: str, language: str) -> int:
    """Return the number that a folded word is the ordinal of: 1 to 3, 4 for any higher one, 0 if it is none."""
    return _places(language).get(stem(word)) or (_BEYOND if group_of(language, "ordinals").is_one_of(word, "beyond") else 0)


@cache
def _places(language: str) -> Mapping[str, int]:
    listed = enumerate(groups_in(language).get("ordinals", {}).get("words", ()), 1)
    return {stem(key): place for place, forms in listed for form in forms.split() for key in key_of(form)}


def is_of_asking(word: str, language: str) -> bool:
    """Tell whether a folded word alone is a phrase of asking."""
    return group_of(language, "asking").has_alone(word)


def asks(word: str, language: str) -> bool:
    """Tell whether a folded word alone is one of asking: "meta" asks when in Maltese, and is a company elsewhere."""
    return (word,) in group_of(language, "asking").whole


@cache
def words_of_doing(language: str) -> frozenset[str]:
    """Return the folded words of which phrases of doing are made that have several: "foglalt" of "állást foglalt"."""
    phrases = (phrase.split() for phrases in groups_in(language).get("doing", {}).values() for phrase in phrases)
    return frozenset(folded_pattern(part) for parts in phrases if len(parts) > 1 for part in parts if not part.endswith(ANY_ENDING))


@cache
def small_words(language: str) -> frozenset[str]:
    """Return the folded words that stand alone in any group but those of doing and of details: they are themselves, and no beginnings."""
    groups = (meanings for name, meanings in groups_in(language).items() if name not in _OF_THINGS)
    every = (key_of(phrase) for found in groups for phrases in found.values() for phrase in phrases if not phrase.endswith(ANY_ENDING))
    back = (key for phrase in groups_in(language).get("pointing_back", {}).get("them", ()) for key in key_of(phrase))  # Italian "di questi"
    return frozenset(keys[0] for keys in every if len(keys) == 1) | frozenset(back)
