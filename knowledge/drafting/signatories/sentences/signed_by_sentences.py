"""Sentences of a text that name who signs it, beside a word for signing: "The undersigned, …, ask", "Among the signatories are …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.named_runs import NameRuns, starts_of_names
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, plain_lines

# Behind a word, a year, a quotation mark or a Nordic legal form, not behind an abbreviation, and before a capital.
NAMES_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.!?])|(?<=\d{4}[.!?])|(?<=[)”“»\"]\.)|(?<=\s(?:ry|rf|rs|oy|ab)\.))\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])"
)
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4}\.)\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")  # behind which a sentence of names is over; "BAM! Guild" is a name
_SIGNED_BY = re.compile(
    r"(?:signed by|signée? par|firmad[ao] por|unterzeichnet von|firmat[ao] da|ondertekend door|assinad[ao] por"
    r"|podpisan\w przez|undertecknat av|underskrevet af)"
    r"\s+(.+)$",
    re.IGNORECASE,
)
# Small words before the article of the first of several names: "represented here by the Guild of Bells".
_BEFORE_NAMES = re.compile(
    r"^(?![^\W\d_]{1,3}\s+[A-ZÀ-ÞΑ-ΩА-Я])(?:[^\W\d_A-ZÀ-ÞΑ-ΩА-Я][^\W\d_]*\s+)+?"
    r"(?=(?:[^\W\d_A-ZÀ-ÞΑ-ΩА-Я][^\W\d_]{0,2}\s+|l[’'])?[A-ZÀ-ÞΑ-ΩА-Я])"
)
_BETWEEN_DASHES = re.compile(r"[^\W\d_]\s+[–—]\s+([^–—]+,[^–—]+)\s+[–—]\s+[^\W\d_]")
ABOVE = re.compile(  # folded words for "mentioned above"
    r"(?:above|aforementioned|mentioned|dessus|susmentionn|precit|obengenannt|genannten|vorgenannt|arriba|antes|mencionad|citad|supra|acima"
    r"|referid|sopra|suddett|citat|bovengenoemd|bovenstaand|ovannamnd|ovennaevn|ovenstaende|wyzej|wymienion|vyse|uveden|vyssie|gore|naveden"
    r"|zgoraj|fenti|emlitett|mentionat|гореспоменат|изброен|ανωτερω|προαναφερ|edella|mainit|eespool|nimetatud|auksciau|minet|iepriekš|ieprieks|imsemm|thuasluaite)"
)
_FEWEST_BEHIND, _LINKS_BEHIND = 2, 4  # names behind a word for signing, and words between: "signatories are, among others, the"
_LINKS_BESIDE = 4  # as many more where others are mentioned above
_FEWEST_TOLD = 3  # names of a run that only its place shows to be one
_VERB_LETTERS = 5
_LABEL_WORDS = 2  # before a word for signing


class SignedBySentences:
    """Reads such sentences. `names_some`: the one that was read says that it names some of those who have signed."""

    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._runs = NameRuns(words, register)
        self.names_some = False

    def entries_in(self, blocks: Sequence[Block], *, letters: bool) -> list[Entry]:
        """Return the organisations that a sentence names beside "the undersigned"; only known ones, since running text has no edges.

        Without `letters`, sentences that speak of a letter do not count: in a press release that is another text.
        """
        for line in plain_lines(blocks):
            listed = _SIGNED_BY.search(line) or _BETWEEN_DASHES.search(line)
            earlier = listed and tells_of_earlier_signing(plain_words(NAMES_SENTENCE_END.split(line[: listed.start(1)])[-1]))
            meant = listed and not earlier and (letters or not speaks_of_letter(line))
            if listed and meant and (listed[1].count(";") >= 2 or self._are_listed(listed[1])):
                return [Entry(_FULL_STOP.split(_BEFORE_NAMES.sub("", listed[1]))[0].rstrip(". "), "inline")]
            for sentence in NAMES_SENTENCE_END.split(line):
                plain = plain_words(sentence)
                own = self._words.signing_in(plain) and not tells_of_earlier_signing(plain)
                mentioned = self._register.mentions(sentence) if own else []
                names = [name for name in mentioned if not self._register.is_of_technology(name)]  # of whom letters tell
                if len(names) > 1 and self._is_about_itself(sentence, names) and (letters or not speaks_of_letter(sentence)):
                    run = self._run_behind_signing(sentence)
                    self.names_some |= len(run) >= len(names) and self._names_some(sentence)
                    return [Entry(name, "row") for name in (run if len(run) >= len(names) else names)]
                if own and self._names_some(sentence) and self._are_told(sentence, run := self._run_behind_signing(sentence)):
                    self.names_some = True
                    return [Entry(name, "row") for name in run]
        return []

    def _are_told(self, sentence: str, run: Sequence[str]) -> bool:
        """Tell whether a run of names right behind "among the signatories are" is surely one, though the register knows hardly any of them."""
        sure = all(has_head(name) or self._register.is_known(name) for name in run)
        return len(run) >= _FEWEST_TOLD and sure and not speaks_of_letter(sentence) and self._is_about_itself(sentence, run)

    def _run_behind_signing(self, sentence: str) -> list[str]:
        """Return the names with which a sentence ends, behind its word for signing and small words: "Among the signatories are the …"."""
        words = sentence.split()
        signing = self._words.signatories.search(plain_words(sentence))
        told = (at for at in range(1, len(words)) if signing and len(plain_words(" ".join(words[:at]))) >= signing.end())
        start = next(told, len(words))
        behind = " ".join(words[start:])
        articled = next((at for at in starts_of_names(behind) if "," not in behind[:at]), None)
        bare = next((at for at in range(start, len(words)) if any(map(str.isupper, words[at]))), len(words))
        return self._runs.all_of(" ".join(words[bare:]) if articled is None else behind[articled:])

    def _names_some(self, sentence: str) -> bool:
        """Tell whether a sentence says that those whom it names are some of the signatories: "among the signatories are …"."""
        plain = plain_words(sentence)
        signing = self._words.signatories.search(plain)
        before = plain[: signing.start()].split()[-_LABEL_WORDS:] if signing else []
        behind = plain[signing.end() :].split()[:_LABEL_WORDS] if signing else []  # "are, among others,"
        return any(map(listed_words("among").fullmatch, [" ".join(before), *before, *behind]))

    def _is_about_itself(self, line: str, names: Sequence[str]) -> bool:
        """Tell whether a sentence names who signs this letter: it says so, or they stand right behind the word for it.

        "Companies such as X and Y have signed the Code of Practice" tells of another signature, and what "the signatories recall" may be of
        whomever else.
        """
        plain = plain_words(line)
        signing = self._words.signatories.search(plain)
        places = [place for name in names if signing and (place := plain.find(plain_words(name))) >= signing.end()]
        run = self._run_behind_signing(line)[:1]  # the first name may be unknown
        starts = [place for name in run if signing and (place := plain.find(plain_words(name))) >= signing.end()]
        between = plain[signing.end() : min([*places, *starts])].split() if signing and places else []
        most = _LINKS_BEHIND + (_LINKS_BESIDE if any(map(ABOVE.match, between)) else 0)  # "besides those already mentioned, among others the"
        right_behind = len(places) >= _FEWEST_BEHIND and len(between) <= most and not any(map(self._says, between))
        return speaks_of_letter(line) or right_behind

    def _says(self, word: str) -> bool:
        """Tell whether a folded word is a verb of senders, longer than "are", or leads to what they say."""
        verb = len(word) >= _VERB_LETTERS and self._words.sender_verbs.fullmatch(word)
        return bool(verb or listed_words("asking_verbs").fullmatch(word) or listed_words("that").fullmatch(word))

    def _are_listed(self, text: str) -> bool:
        """Tell whether commas part names: of running text hardly two parts would be known."""
        parts = re.split(r"\s*,\s+", text)
        return len(parts) > 2 and sum(map(self._register.is_known, parts)) >= max(2, 0.3 * len(parts))


def speaks_of_letter(text: str) -> bool:
    """Tell whether a text has a word for a letter."""
    return bool(letter_nouns().search(plain_words(text)))
