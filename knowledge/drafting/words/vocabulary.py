"""The words by which letters show their parts, in the 24 official EU languages (`words.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, get_args

from knowledge.folding import fold
from knowledge.models import LawStatus, StanceWord
from knowledge.yaml_files import read_yaml

_COMPOUNDING = frozenset(["da", "de", "et", "fi", "hu", "nl", "sv"])
_LONG_STEM = 5  # letters; shorter ones stand inside too many words
_BEFORE_JOINING = 3  # words between "not" and the word for signing: "do not belong to the signatories"
_VERB_WORDS = 4  # of the verb of a stance with its adverbs, behind what tells who "we" are
_WORD = re.compile(r"[^\W_]+")
_LINE = 400  # letters
_SMALL_WORD = 3  # letters of a small word that stands in titles and in names
_FILE = Path(__file__).with_name("words.yaml")
_ASKED_STATES = Path(__file__).with_name("asked_states.yaml")  # apart: questions need it, and all the rest takes 0.07 s to read
# Articles, folded: before names, and in the cases in which those stand to whom a letter goes, behind "to" or "at". What else begins names
# or readers in one language only is added where that is read.
ARTICLES_BEFORE_NAMES = (
    "the", "der", "die", "das", "den", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "i", "de", "het", "o", "a", "os", "as",
)  # fmt: skip
ARTICLES_BEFORE_READERS = frozenset(ARTICLES_BEFORE_NAMES) - {"i", "o", "a"} | frozenset([
    "dem", "l", "την", "τη", "τον", "το", "τουσ", "τισ", "na", "an",
])  # fmt: skip
STANCES: tuple[StanceWord, ...] = get_args(StanceWord)


def plain_words(text: str) -> str:
    """Return the folded words of `text`, one space between them: the form in which phrases are looked up."""
    return _plain_words_of_line(text) if len(text) <= _LINE else _plain_words(text)


def _plain_words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


@lru_cache(maxsize=2048)  # the lines of a letter, each of which is looked at for many things
def _plain_words_of_line(text: str) -> str:
    return _plain_words(text)


class Vocabulary:
    """The words of one language together with the English ones, since letters in all languages carry English parts."""

    def __init__(self, language: str) -> None:
        words = word_lists()
        self.language = language

        def phrases(section: str) -> re.Pattern[str]:
            of_language = [*words[section]["en"], *words[section].get(language, ())]
            return pattern_of(of_language)

        ands = words["ands"].get(language, words["ands"]["en"])
        self.ands = frozenset((*ands, *filter(None, map(plain_words, ands))))  # as written, and folded
        self.signatories = phrases("signatories")
        self.on_behalf = re.compile(rf"(?:{phrases('on_behalf').pattern})(?: {phrases('on_behalf_of').pattern})*")
        self.signing_for = phrases("signing_for")
        self.closings = phrases("closings")
        self.after_signatories = phrases("after_signatories")
        self.after_signatories_alone = pattern_of(words["after_signatories_alone"])
        self.other_parts = phrases("other_parts")
        self.backing = phrases("backing")
        self.not_signing = re.compile(f"{_refusing(language)}|{phrases('not_signing').pattern}|{self.backing.pattern}")
        self.not_publishing = re.compile(rf"\b{_negated(language, _alternatives(words['publishing_stems']))}\b")
        self.salutations = phrases("salutations")
        self.to = phrases("to")
        self.organisations = phrases("organisations")
        self.sender_verbs = phrases("sender_verbs")
        self.asking = pattern_of(words["asking"].get(language, words["asking"]["en"]))  # of the language alone: "want" is no verb in Dutch
        no = _alternatives(words["negations"].get(language, words["negations"]["en"]))
        self.not_asking = re.compile(rf"\b(?:{no}(?: \w+)?|{_alternatives(words['before_nouns'])}) $")
        adverbs = [*words["between_we"]["en"], *words["between_we"].get(language, ())]
        self._we = re.compile(rf"\s*(?:{pattern_of(words['we']).pattern})\s*(,|\s[–—-])\s+")
        self._adverbs = re.compile(rf"({pattern_of(words['we']).pattern}) (?:(?:{_alternatives(adverbs)}) )+")
        # Languages that write words together have organisations of all kinds in one: taiteilijajärjestöä, Künstlerverbände.
        self._compounds = _endings(words["organisations"].get(language, ())) if language in _COMPOUNDING else None
        self._stances = {
            stance: pattern_of([*words["stances"]["en"][stance], *words["stances"].get(language, {}).get(stance, ())]) for stance in STANCES
        }

    def is_organisations(self, word: str) -> bool:
        """Tell whether a folded word says organisations, associations and the like, also at the end of a longer one."""
        return bool(self.organisations.fullmatch(word) or (self._compounds and self._compounds.fullmatch(word)))

    def signing_in(self, plain: str) -> list[re.Match[str]]:
        """Return the words for signing in a folded text but for those that say who does not: "welcome it without co-signing"."""
        others = [match.span() for match in self.not_signing.finditer(plain)]
        return [one for one in self.signatories.finditer(plain) if not any(start <= one.start() < end for start, end in others)]

    def heads_backers(self, plain: str) -> bool:
        """Tell whether a folded heading or opening names those who back a text, in words that signatories may also stand under."""
        listing, backing = _weak_openings()
        rest, found = backing.subn(" ", listing.sub(" ", self.not_signing.sub(" ", plain)))
        return (found > 0 or bool(self.not_signing.search(plain))) and not self.signatories.search(rest)

    def without_adverbs(self, plain: str) -> str:
        """Return a folded text without the adverbs behind "we"."""
        return self._adverbs.sub(r"\1 ", plain)

    def stance_in(self, sentence: str) -> StanceWord | None:
        """Return the stance that `sentence` states in the first person plural; none if it states several or none."""
        return self._stance_of(plain_words(sentence)) or self._stance_behind_apposition(sentence)

    def _stance_of(self, plain: str) -> StanceWord | None:
        plain = self.without_adverbs(plain)
        found = [stance for stance in STANCES if self._stances[stance].search(plain)]
        return found[0] if len(found) == 1 else None

    def _stance_behind_apposition(self, sentence: str) -> StanceWord | None:
        """Return the stance of a sentence that tells who "we" are before its verb: "We, authors and translators of bells, demand …"."""
        we = self._we.match(fold(sentence))
        if we is None:
            return None
        parts = re.split(rf"{re.escape(we[1])}\s+" if we[1] == "," else r"\s[–—-]\s+", sentence)
        begun = (" ".join([plain_words(parts[0]), *plain_words(rest).split()[:_VERB_WORDS]]) for rest in parts[2:])
        return next((stance for one in begun if (stance := self._stance_of(one))), None)


@lru_cache(maxsize=32)
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language (ISO 639-1)."""
    return Vocabulary(language)


@lru_cache(maxsize=1)
def organisation_stems() -> re.Pattern[str]:
    """Matches what says in a folded name that it is an organisation's: federation, verband, union; compounds included."""
    return _stems("organisation_stems")


@lru_cache(maxsize=1)
def demand_stems() -> re.Pattern[str]:
    """Matches words for demands, in whatever language, such as stand in the heading of a list of them."""
    return _stems("demand_stems")


@lru_cache(maxsize=1)
def profession_stems() -> re.Pattern[str]:
    """Matches professions in the plural, which stand in names of organisations."""
    return _stems("profession_stems")


@lru_cache(maxsize=1)
def asking_professions() -> re.Pattern[str]:
    """Matches professions in the plural by which a text speaks of those who sign it."""
    return re.compile(f"{profession_stems().pattern}|{_stems('asking_professions').pattern}")


@lru_cache(maxsize=1)
def sector_stems() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Sectors with the word beginnings that speak for them, the most telling first."""
    return tuple((sector, re.compile(r"\b(?:" + "|".join(map(fold, stems)) + ")")) for sector, stems in word_lists()["sectors"].items())


@lru_cache(maxsize=1)
def all_roles() -> re.Pattern[str]:
    """Matches what a person is called in an organisation, in any language."""
    return pattern_of(in_all_languages("roles"))


def is_bare_kind(line: str) -> bool:
    """Tell whether a line says nothing but what kind of document it heads, in any language: JOINT STATEMENT, Offener Brief."""
    words = plain_words(line).split()
    return 0 < len(words) <= 5 and all(map(_kind_titles().fullmatch, words))


def has_kind_word(line: str) -> bool:
    """Tell whether a line holds a word for a kind of document, in any language."""
    return any(len(word) > _SMALL_WORD and _kind_titles().fullmatch(word) for word in plain_words(line).split())


@dataclass(frozen=True)
class PageWords:
    """What says that a list goes on over a page's end, and the words of page numbers, of all languages together."""

    continued: re.Pattern[str]
    pages: re.Pattern[str]


@lru_cache(maxsize=1)
def page_words() -> PageWords:
    """Return the words that stand on pages and not in texts."""
    return PageWords(pattern_of(word_lists()["continued"]), pattern_of(word_lists()["pages"]))


@lru_cache(maxsize=1)
def page_notes() -> re.Pattern[str]:
    """Matches what a site says at the foot of a text: when the page was changed, where its visitor may go."""
    return pattern_of(word_lists()["page_notes"])


@lru_cache(maxsize=1)
def regions() -> re.Pattern[str]:
    """Matches words for parts of the world larger than countries."""
    return pattern_of(word_lists()["regions"])


@lru_cache(maxsize=1)
def worldwide() -> re.Pattern[str]:
    """Matches what stands in the place of a country for organisations of all."""
    return pattern_of(word_lists()["worldwide"])


@lru_cache(maxsize=1)
def press_titles() -> re.Pattern[str]:
    """Matches what a news desk sets before the title of a letter: press release, Pressemitteilung."""
    return pattern_of(word_lists()["press_titles"])


@lru_cache(maxsize=1)
def publishing_requests() -> re.Pattern[str]:
    """Matches what a sender asks of a news desk: to publish a text, now or not before a day."""
    return pattern_of(word_lists()["publishing_requests"])


@lru_cache(maxsize=1)
def representing() -> re.Pattern[str]:
    """Matches what says that somebody speaks for others or holds them together: represents, unites."""
    return pattern_of(word_lists()["representing"])


@lru_cache(maxsize=1)
def publisher_labels() -> re.Pattern[str]:
    """Matches what stands before the name of whoever published a text."""
    return pattern_of(word_lists()["publisher_labels"])


@cache
def listed_words(section: str) -> re.Pattern[str]:
    """Matches the words of a section that lists those of all languages together."""
    return pattern_of(word_lists()[section])


@lru_cache(maxsize=1)
def _weak_openings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return pattern_of(word_lists()["listing_openings"]), pattern_of(word_lists()["backing_openings"])


@lru_cache(maxsize=1)
def totals() -> re.Pattern[str]:
    """Matches what a row is called that counts the others."""
    return pattern_of(word_lists()["totals"])


@lru_cache(maxsize=1)
def memberships() -> re.Pattern[str]:
    """Matches what stands before the name of a body to which a sender belongs: member of, Mitglied im."""
    return pattern_of(word_lists()["memberships"])


@lru_cache(maxsize=1)
def honorifics() -> re.Pattern[str]:
    """Matches what stands before a reader's name in the head of a letter."""
    return pattern_of(word_lists()["honorifics"])


@lru_cache(maxsize=1)
def offices() -> re.Pattern[str]:
    """Matches the office of somebody whom letters are written to, compounds included."""
    return _stems("office_stems")


@lru_cache(maxsize=1)
def authorities() -> re.Pattern[str]:
    """Matches the names of authorities and courts, of which statements tell and which send none."""
    return _stems("authority_stems")


@lru_cache(maxsize=1)
def institutions() -> re.Pattern[str]:
    """Matches the office or the body of somebody whom letters are written to."""
    return re.compile(f"{offices().pattern}|{_stems('institution_stems').pattern}")


@lru_cache(maxsize=1)
def _kind_titles() -> re.Pattern[str]:
    return pattern_of(word_lists()["kind_titles"])


@dataclass(frozen=True)
class DateWords:
    """What stands around dates: labels of a document's own date and of its publishing, words of other dates, words between place and date.

    `lists` say of which day a list of signatories is.
    `ours` and `theirs` are nothing but what stands before the dates of two letters in a head: this one's and that which it answers.
    """

    labels: re.Pattern[str]
    publishing: re.Pattern[str]
    strangers: re.Pattern[str]
    links: re.Pattern[str]
    ours: re.Pattern[str]
    theirs: re.Pattern[str]
    lists: re.Pattern[str]


_DATE_SECTIONS = ("date_labels", "publishing_labels", "date_strangers", "date_links", "our_references", "their_references", "list_dates")


@lru_cache(maxsize=1)
def date_words() -> DateWords:
    """Return the words around dates, of all languages together."""
    words = word_lists()
    return DateWords(*(pattern_of(words[section]) for section in _DATE_SECTIONS))


@lru_cache(maxsize=1)
def day_formulas() -> re.Pattern[str]:
    """Matches a day's number with what solemn dates say between it and its month, in text that is not folded: 17 day of, 30 dias do mês de."""
    between = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in sorted(word_lists()["day_formulas"], key=len, reverse=True))
    return re.compile(rf"\b(\d{{1,2}})(?:[^\W\d]{{1,3}})?\s+(?:{between})\s+", re.IGNORECASE)


@lru_cache(maxsize=1)
def law_words() -> Mapping[str, Any]:
    """Return what legal texts are read by: patterns of whereas, chapter and the states of a law; `article.de` and the like as parts
    of patterns for text that is not folded."""
    words = word_lists()
    chapters = "|".join(sorted({plain_words(word) for word in words["chapter"]}, key=len, reverse=True))
    found: dict[str, Any] = {
        "whereas": pattern_of(words["whereas"]),
        "chapter": re.compile(rf"(?:(?:{chapters}) (?:[ivxlc]+|\d+)[a-z]?|(?:[ivxlc]+|\d+)[a-z]? (?:{chapters}))"),
    }
    for status in ("proposal", "mandate", "amendment", "consolidated"):
        found[status] = re.compile(r"\b(?:" + "|".join(fold(phrase) for phrase in words[status]) + ")")
    for section in ("article", "annex"):
        english = words[section]["en"]
        for language, names in words[section].items():
            found[f"{section}.{language}"] = "|".join(dict.fromkeys([*names, *english]))
    return found


def asked_states(question: str) -> LawStatus | None:
    """Return the state of a law that a question asks for by a word of any language: the proposal, a mandate, an amendment."""
    plain = plain_words(question)
    return next((status for status, pattern in _asked_patterns().items() if pattern.search(plain)), None)


@lru_cache(maxsize=1)
def _asked_patterns() -> dict[LawStatus, re.Pattern[str]]:
    listed: dict[LawStatus, list[str]] = read_yaml(_ASKED_STATES)
    return {status: pattern_of(words) for status, words in listed.items()}


@lru_cache(maxsize=1)
def refusing_words() -> re.Pattern[str]:
    """Matches words for not signing or not joining, in any language."""
    return re.compile("|".join(_refusing(language) for language in word_lists()["negations"]))


def _refusing(language: str) -> str:
    """Return the pattern of a word for "not" or "without" near one for signing or joining, or made one with it, in the order of a language."""
    joining, behind = _bare(joining_words()), _alternatives(word_lists()["negations_behind"])
    return rf"\b(?:{_negated(language, joining)}|(?:ne|nie|non){joining}|{joining}(?: \w+)? {behind})\b"


def _negated(language: str, told: str) -> str:
    """Return the pattern of a word for "not" or "without" in a language or in English up to a few words before what a pattern matches."""
    words = word_lists()["negations"]
    return rf"{_alternatives([*words['en'], *words.get(language, ())])}(?: \w+){{0,{_BEFORE_JOINING}}}? {told}"


@lru_cache(maxsize=1)
def joining_words() -> re.Pattern[str]:
    """Matches words for signing and joining in all languages."""
    words = word_lists()
    return pattern_of([*words["signing"], *words["asked_to_sign"], *words["joining_stems"]])


def _alternatives(phrases: list[str]) -> str:
    return _bare(pattern_of(phrases))


def _bare(pattern: re.Pattern[str]) -> str:
    """Return a pattern without the ends of words around it."""
    return pattern.pattern.removeprefix(r"\b").removesuffix(r"\b")


def _endings(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Matches words that end in one of single-word `phrases`, with letters before it."""
    stems = [(plain_words(one), r"\w{0,6}" if one.endswith("*") else "") for one in phrases if " " not in one]
    parts = [re.escape(stem) + rest for stem, rest in stems if len(stem) >= _LONG_STEM]
    return re.compile(rf"\w{{3,}}(?:{'|'.join(parts)})") if parts else None


def _stems(section: str) -> re.Pattern[str]:
    stems = sorted({fold(stem) for stem in word_lists()[section]}, key=len, reverse=True)
    anywhere = [stem for stem in stems if len(stem) > 4]
    beginnings = [rf"\b{stem}" for stem in stems if len(stem) == 4]
    whole = [rf"\b{stem}\b" for stem in stems if len(stem) < 4]  # PEN is a word of names, Penedo a person
    return re.compile("|".join([*anywhere, *beginnings, *whole]))


def pattern_of(phrases: list[str]) -> re.Pattern[str]:
    parts = []
    for phrase in dict.fromkeys(phrases):
        words = [(plain_words(word), word.endswith("*")) for word in phrase.split()]
        parts.append(" ".join(re.escape(plain) + (r"\w*" if inflected else "") for plain, inflected in words if plain))
    return re.compile(r"\b(?:" + "|".join(sorted(parts, key=len, reverse=True)) + r")\b")


def in_all_languages(section: str) -> list[str]:
    """Return the words of a section that lists them by language, of all languages together."""
    return [phrase for phrases in word_lists()[section].values() for phrase in phrases]


@lru_cache(maxsize=1)
def word_lists() -> dict[str, Any]:
    loaded: dict[str, Any] = read_yaml(_FILE)
    return loaded
