"""Sentences that name those who write: between dashes behind "we", behind "the undersigned", as those of whom the authors are, after a verb.

What a sentence names is always doubted; names of a list are surer and come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from knowledge.drafting.kinds import is_press_release
from knowledge.drafting.names.contracted_articles import with_articles_apart
from knowledge.drafting.names.named_runs import NameRuns, starts_of_names
from knowledge.drafting.names.nominatives import ends_in_noun
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.names.shapes import CONNECTORS, is_generic, is_person, is_role
from knowledge.drafting.signatories.sentences.signing_sentences import SigningSentences
from knowledge.drafting.signatories.sentences.standing_behind import names_standing_behind
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF
from knowledge.drafting.signatories.signatures.signed_for_several import with_articles
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, listed_words, offices, plain_words, profession_stems
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from knowledge.numerals import in_digits
from knowledge.written_dates import find_dates

_PARAGRAPHS = 4  # of the beginning, in which a text says whose it is
_LEADING = 2  # paragraphs, in which a release says who asks for it
_BEFORE_DASH = 9  # words between a sentence's beginning and the dash
_BEFORE_NOUN, _VERB_LETTERS = 5, 5  # words between a verb and the letter of which it speaks, and letters of the verb
_OF_AUTHORS = 8  # words between a sentence's beginning and the first name: "The authors and translators of …"
_FEWEST, _FEWEST_BEHIND_VERB = 2, 3
_TELLING_WORDS = 3  # of "the present statement", "ezt a nyilatkozatot"
_THIS_WORDS = 2  # of "la presente"
_BEHIND_GIVING = 3  # small words between "issued" and the first name: "jointly by the"
_RUNNING_WORDS = 8
_COUNTED_WORDS = 5  # of "the seven national bodies"
_BESIDE_LATER = 2  # words at most between one for later and one for signing
_LONGEST = 3_000  # letters of a paragraph that are read
_LATE_WORDS = 40  # of a sentence that says who has joined
_FEWEST_SAYING = 2  # paragraphs of a text that an issue prints in full, which say "we"
_QUOTED = re.compile(r"[„“«»\"‘][^„“”«»\"‘’]*[“”»«\"’]")
_WE_BEHIND = re.compile(r"(?:me|mme|am|ame|unk|ünk)$")  # of verbs, in languages that set "on behalf of" last
_DASHED = re.compile(r"\s[–—-]\s")
_CLOSE_DASH = re.compile(r"\s—(?=[^\W\d])|(?<=[^\W\d])—\s")  # Spanish sets dashes close to what they hold
# Behind a word, or a Nordic legal form before a capital; "BAM! Guild" is a name.
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.?])|(?<=[”“»\"]\.)|(?<=[^\W\dA-ZÀ-Þ_]{3}!))\s+(?=[^\W\d_])|(?<=\s(?:ry|rf|rs|oy|ab)\.)\s+(?=[A-ZÀ-Þ])"
)
# The number of a note begins another sentence: "… has joined. 2 Agreed with the Union of Sand"; a year and an amount go on with theirs.
_CLAUSE = re.compile(rf";\s+|(?<=[^\W\d_]{{3}}[.!?])\s+(?=[^\W\d_]|\d{{1,2}}[.)]?\s[{UPPER}])")


def told_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names that a sentence of the beginning gives as those who write; none where no sentence does."""
    teller = _Teller(words, register)
    blocks = with_articles_apart(blocks, words.language)
    texts = _running(blocks)[:_PARAGRAPHS]
    sentences = [sentence for text in texts for sentence in _sentences_of(text)]
    sentences = [sentence for sentence in sentences if not teller.is_of_others_letter(sentence)]
    later = [sentence for text in _running(blocks, items=True) for sentence in _sentences_of(text)]
    later = [sentence for sentence in later if not teller.is_of_others_letter(sentence)]
    signing = SigningSentences(words, register)
    if found := next((names for sentence in later if (names := signing.names_in(sentence))), []):
        return found
    if found := next((names for sentence in later if (names := names_standing_behind(sentence, words, register))), []):
        return found
    early = (teller.between_dashes, teller.undersigned, teller.called_hereinafter, teller.on_behalf, teller.on_behalf_behind)
    for reading in (*early, teller.among, teller.of_authors):
        if found := next((names for sentence in sentences if len(names := reading(sentence)) >= _FEWEST), []):
            return found
    leading = [sentence for text in texts[:_LEADING] for sentence in _sentences_of(text)]
    if found := next((names for sentence in leading if (names := teller.that_is_what(sentence))), []):
        return found
    own = not is_press_release(blocks)  # one speaks of a letter that is another text
    if found := next((names for sentence in later if (names := teller.signed(sentence, own=own))), []):
        return found
    on_behalf = any(map(teller.is_on_behalf_of_several, sentences))
    return next((names for one in sentences if len(names := teller.consisting(one)) >= _FEWEST), []) if on_behalf else []


def names_of_reprint(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return whom a sentence of an issue names as those of a text that it prints in full, which says "we" below a heading of its own."""
    teller = _Teller(words, register)
    saying = 0
    for block in blocks:
        if isinstance(block, Heading):
            saying = 0
        if not isinstance(block, Paragraph):
            continue
        sentences = _sentences_of(block.text)
        found = next((names for one in sentences if (names := teller.signed(one, own=False))), []) if saying >= _FEWEST_SAYING else []
        if found:
            return found
        saying += len(block.text.split()) >= _RUNNING_WORDS and bool(listed_words("we").search(plain_words(_QUOTED.sub(" ", block.text))))
    return []


def _running(blocks: Sequence[Block], *, items: bool = False) -> list[str]:
    """Return the paragraphs of running text, with those that are `items`, as notes to a release are."""
    kinds = (Paragraph, ListItem) if items else Paragraph
    return [block.text for block in blocks if isinstance(block, kinds) and len(block.text.split()) >= _RUNNING_WORDS]


def publishing_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names behind the verb of the first sentence, which tells of a statement: "Today have the Guild, the RIMA and … published"."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= 2 * _RUNNING_WORDS][:1]
    for sentence in (one for text in texts for one in _sentences_of(text)[:1]):
        if not letter_nouns().search(plain_words(sentence)):
            continue
        runs = [NameRuns(words, register).begun(sentence[start:]) for start in starts_of_names(sentence)]
        if longest := max((names for names in runs if len(names) >= _FEWEST_BEHIND_VERB), key=len, default=[]):
            return longest
    return []


def names_joining(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return who a sentence of running text says has joined the letter or statement: "The statement was joined by the Guild of Bells"."""
    teller = _Teller(words, register)
    sentences = (sentence for text in _running(blocks)[:_PARAGRAPHS] for sentence in _sentences_of(text))
    joined = (teller.joined(one, going_on=False) for one in sentences if letter_nouns().search(plain_words(one)))
    return list(dict.fromkeys(name for names in joined if len(names) >= _FEWEST for name in names))


def names_added_later(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return who is said, in a line of its own, to have joined those who signed: "PS: the Guild of Bells has joined on 3 May".

    Longer text has to say what they have joined: "After it was sent, the appeal was joined by the Guild of Bells."
    """
    teller = _Teller(words, register)
    lines = [line for block in blocks if isinstance(block, Paragraph | ListItem) for line in block.text.split("\n")]
    found: list[str] = []
    for line in lines:
        joined = False
        short = len(line.split()) <= _LATE_WORDS
        for sentence in _CLAUSE.split(line[:_LONGEST]):
            nouns = (letter_nouns(), listed_words("release_nouns"))
            said = short or (len(sentence.split()) <= _LATE_WORDS and any(one.search(plain_words(sentence)) for one in nouns))
            names = teller.joined(sentence, going_on=joined and short) if said else []
            joined = bool(names)
            found += [name for name in names if name not in found]
    return found


def _sentences_of(text: str) -> list[str]:
    """Return the sentences with which a text begins, as far as honest ones say whose it is."""
    return _SENTENCE_END.split(_CLOSE_DASH.sub(" — ", " ".join(text[:_LONGEST].split())))


def says_joined(line: str) -> bool:
    """Tell whether a line says that somebody has signed later."""
    return any(_joined_in(plain_words(line)))


def _joined_in(plain: str) -> Iterator[tuple[int, int]]:
    """Yield where a folded text says that somebody has signed later: by a phrase, or by words for later and for signing side by side."""
    yield from (match.span() for match in listed_words("joined_later").finditer(plain))
    for later in listed_words("later").finditer(plain):
        for joining in listed_words("joining_verbs").finditer(plain):
            first, second = sorted((later.span(), joining.span()))
            if first[1] < second[0] and len(plain[first[1] : second[0]].split()) <= _BESIDE_LATER:
                yield first[0], second[1]


def heads_joined(text: str) -> bool:
    """Tell whether a text of a list heads or tells of those who have signed later; "Kelpie – joined on 3 May" is the name of one."""
    start = min((start for start, _ in _joined_in(plain_words(text))), default=None)
    if start is None:
        return False
    before = " ".join(text.split()[: len(plain_words(text)[:start].split())])
    sentence = text.rstrip().endswith((".", ":")) and not has_head(before)
    return not before or before.endswith((":", ".")) or sentence


def _without_label(sentence: str, language: str) -> str:
    """Return a sentence without the dated label and "also" before its names: "Added on 3 May: the Guild of Bells, too, has signed"."""
    label, colon, rest = sentence.partition(": ")
    parts = (rest if colon and find_dates(label, language) else sentence).split()
    return " ".join(parts[1:] if listed_words("also").fullmatch(plain_words(parts[0])) else parts)


def _begun_small(sentence: str) -> str:
    """Return a sentence whose first article is small, as those of further names are, so that it is no part of the first one."""
    small = sentence[:1].lower() + sentence[1:]
    return small if without_small_article(small) != small else sentence


def _without_small_end(name: str) -> str:
    """Return a name without a word in which none ends: "Circolo Gong Le" stands before "chiediamo"."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1].lower() in CONNECTORS | _POLITE else name


def _without_end(name: str, verbs: set[str]) -> str:
    """Return a name without the words of a verb behind it."""
    words = name.split()
    while len(words) > 1 and plain_words(words[-1]) in verbs:
        words.pop()
    return " ".join(words)


def _is_this(before: str) -> bool:
    """Tell whether folded words, without a noun, say "this" and hardly more than that it is signed: "La presente è sottoscritta da"."""
    this = listed_words("this_text").search(" ".join(before.split()[:_THIS_WORDS]))
    return this is not None and len(before[this.end() :].split()) <= _BEHIND_GIVING


class _Teller:
    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._runs = NameRuns(words, register)

    def between_dashes(self, sentence: str) -> list[str]:
        """Return the names between two dashes behind "we", "those who sign" or as many organisations as are named: "Four guilds – … –"."""
        before, *rest = _DASHED.split(sentence)
        plain = plain_words(before)
        few = len(plain.split()) <= _BEFORE_DASH
        said = listed_words("we").fullmatch(plain) or (few and self._words.signing_in(plain))
        counted = self._number_of_bodies(before) if few and not said else None
        if not (said or counted) or len(rest) < _FEWEST:
            return []
        whole = re.split(r"\s[–—-]\s(?=[^–—]*$)", sentence[len(before) :].strip())[0]  # a dash may stand inside a name
        names = self._runs.all_of(whole) or self._runs.all_of(rest[0])
        return names if said or len(names) == counted else []

    def _number_of_bodies(self, text: str) -> int | None:
        """Return the number with which a text begins that speaks of organisations; None if it does not."""
        first = in_digits(text, self._words.language).split()[:1]
        told = any(map(self._words.is_organisations, plain_words(text).split()))
        return int(first[0]) if told and first and first[0].isdecimal() else None

    def called_hereinafter(self, sentence: str) -> list[str]:
        """Return the names with which a sentence begins that gives them a common short name: "A, B and C (hereinafter “the guilds”) ask"."""
        before, *brackets = sentence.split(" (")
        for at, behind in enumerate(brackets):
            if listed_words("hereinafter").match(plain_words(behind)):
                text = " (".join([before, *brackets[:at]])
                names = self._runs.all_of(with_articles(_begun_small(text)))
                plain = " ".join(map(plain_words, names))
                return [] if authorities().search(plain) or offices().search(plain) else names
        return []

    def signed(self, sentence: str, *, own: bool) -> list[str]:
        """Return the names behind "this letter is signed by", or "the letter" if that is its `own`; who signed another one is not meant."""
        parts = sentence.split()
        nouns = (letter_nouns(), listed_words("release_nouns"), listed_words("adopted_texts"))
        for at in range(min(_BEFORE_DASH, len(parts) - 1), 1, -1):
            before = plain_words(" ".join(parts[:at]))
            first = " ".join(before.split()[:_TELLING_WORDS])
            this = bool(listed_words("this_text").search(first) and any(noun.search(before) for noun in nouns))
            this = this or (own and (self._begins_with_text(parts[:at]) or _is_this(before)) and not tells_of_earlier_signing(before))
            behind = plain_words(" ".join(parts[at:])) if at <= _TELLING_WORDS else ""
            given = self._ends_in_giving(parts[:at]) or listed_words("giving").search(behind)
            if this and not self._words.not_signing.search(before) and given:
                names = self._runs.begun(with_articles(" ".join(parts[at:])))
                if len(names) >= _FEWEST_BEHIND_VERB:
                    return names
        return []

    def _ends_in_giving(self, parts: Sequence[str]) -> bool:
        """Tell whether words end in one for signing, or in one for giving a text and small words behind it: "is issued jointly by the"."""
        before = plain_words(" ".join(parts))
        signing = [*self._words.signing_in(before), *self._words.on_behalf.finditer(before)]
        if any(match.end() == len(before) for match in signing):
            return True
        *_, given = [None, *listed_words("giving").finditer(before)]
        behind = before[given.end() :].split() if given else []
        return given is not None and len(behind) <= _BEHIND_GIVING and all(map(str.islower, parts[len(parts) - len(behind) :]))

    @staticmethod
    def _begins_with_text(parts: Sequence[str]) -> bool:
        """Tell whether a sentence begins with the word for a letter, perhaps behind its article: "Kirjeen ovat allekirjoittaneet"."""
        behind = parts[1:] if plain_words(parts[0]) in CONNECTORS and len(parts) > 1 else parts
        return bool(letter_nouns().fullmatch(plain_words(behind[0])))

    def that_is_what(self, sentence: str) -> list[str]:
        """Return the names behind "that is the call of", with which a release goes on after what is asked for."""
        parts = sentence.split()
        for at in range(2, min(_BEFORE_DASH, len(parts))):
            if listed_words("that_is_what").fullmatch(plain_words(" ".join(parts[:at]))):
                names = self._runs.begun(with_articles(" ".join(parts[at:])))
                return names if len(names) >= _FEWEST_BEHIND_VERB else []
        return []

    def among(self, sentence: str) -> list[str]:
        """Return the names behind "among them" where a sentence of a letter says so of organisations: it does not name all."""
        found = self._parted_at("among_them", sentence) if letter_nouns().search(plain_words(sentence)) else ()
        named = (behind for before, behind in found if any(map(self._words.is_organisations, before.split())))
        return next((self._runs.begun(behind) for behind in named), [])

    def on_behalf(self, sentence: str) -> list[str]:
        """Return the names behind "on behalf of" at a sentence's beginning: "On behalf of the Guild of Bells and the RIMA we ask"."""
        first, _, rest = sentence.partition(" ")
        sentence = rest if listed_words("also").fullmatch(plain_words(first)) else sentence
        found = ON_BEHALF.match(sentence)
        names = self._runs.begun(with_articles(sentence[found.end() :].strip())) if found else []
        return [*names[:-1], _without_small_end(names[-1])] if names else []

    def on_behalf_behind(self, sentence: str) -> list[str]:
        """Return the names before "on behalf of" as they are called, in languages that set it last: "Kellade Liidu ja RIMA nimel"."""
        parts = _begun_small(sentence).rstrip(".:").split()
        end = next((at for at, part in enumerate(parts) if listed_words("behalf_behind").fullmatch(plain_words(part))), 0)
        polite = [at for at in range(end) if listed_words("polite_you").fullmatch(plain_words(parts[at]))]
        begun = polite[-1] + 1 if polite else int(bool(parts) and bool(_WE_BEHIND.search(parts[0])))
        starts = (at for at in range(begun, end) if parts[at][:1].isupper())
        runs = (self._runs.all_in_case(" ".join(parts[at:end])) for at in starts)
        return next((names for names in runs if len(names) >= _FEWEST), [])

    def is_on_behalf_of_several(self, sentence: str) -> bool:
        """Tell whether a sentence says that it speaks for several bodies, which it does not name: "On behalf of the seven bodies which …"."""
        plain = plain_words(sentence)
        behalf = self._words.on_behalf.search(plain)
        return behalf is not None and any(map(self._words.is_organisations, plain[behalf.end() :].split()[:_COUNTED_WORDS]))

    def consisting(self, sentence: str) -> list[str]:
        """Return the names of those of whom a sentence says that an alliance consists."""
        _, behind = next(self._parted_at("consists_of", sentence, _BEFORE_DASH), ("", ""))
        return self._runs.begun(behind) if behind else []

    @staticmethod
    def _parted_at(listed: str, sentence: str, most: int = _LONGEST) -> Iterator[tuple[str, str]]:
        """Yield what stands before the end of listed words among a sentence's first so many, these included and folded, and what behind."""
        parts = sentence.split()
        for at in range(2, min(most, len(parts))):
            before = plain_words(" ".join(parts[:at]))
            if any(match.end() == len(before) for match in listed_words(listed).finditer(before)):
                yield before, " ".join(parts[at:])

    def undersigned(self, sentence: str) -> list[str]:
        """Return the names behind "the undersigned" or "we,": "We, the undersigned bodies, Guild of Bells and Union of Rhymes, ask"."""
        parts = sentence.split()
        for at in range(min(_BEFORE_DASH, len(parts) - 1), 0, -1):
            kinds = parts[at - 1].endswith((",", ":")) and self._words.is_organisations(plain_words(parts[at - 1]))
            before = plain_words(" ".join(parts[: at - 1 if kinds else at]))
            signing = any(match.end() == len(before) for match in self._words.signing_in(before))
            if (signing or listed_words("we").fullmatch(before)) and len(names := self._runs.begun(" ".join(parts[at:]))) >= _FEWEST:
                return names
        return []

    def of_authors(self, sentence: str) -> list[str]:
        """Return the names behind what their members are called: "Gli autori e traduttori di A, B e C chiedono"."""
        parts = sentence.split()
        for at in range(1, min(_OF_AUTHORS, len(parts) - 1)):
            small = all(part[:1].islower() or profession_stems().search(plain_words(part)) for part in parts[1:at])  # German nouns
            if small and self._are_called(parts[:at]) and plain_words(parts[at]) in _LINKS and parts[at][:1].islower():
                names = self._runs.begun(" ".join(parts[at + 1 :]))
                spoken = any(map(is_role, parts[:at]))  # "So says the president of the Guild of Bells, Anna Novak"
                return [] if spoken and any(is_person(name) and not has_head(name) for name in names) else names
        return []

    def _are_called(self, parts: Sequence[str]) -> bool:
        """Tell whether words before "of" say what the members of bodies are, and nothing else: "The call of", "RIMA backs the authors of"."""
        plain = [plain_words(part) for part in parts]
        professions = any(map(profession_stems().search, plain))
        texts = any(letter_nouns().fullmatch(one) or listed_words("release_nouns").fullmatch(one) for one in plain)
        return professions and not texts and not any(map(self._tells, plain[1:])) and not self._names_body(" ".join(parts))

    def is_of_others_letter(self, sentence: str) -> bool:
        """Tell whether a single body says something of a letter, so that it is one of others: "RIMA welcomes the letter of Kelpie and …".

        Who has signed one "at that time" has not signed this one either.
        """
        parts = sentence.split()
        plain = [plain_words(part) for part in parts]
        if listed_words("at_that_time").search(" ".join(plain)) and self._words.signatories.search(" ".join(plain)):
            return True
        noun = next((at for at, one in enumerate(plain) if letter_nouns().fullmatch(one)), 0)
        refusing = self._words.not_signing.search(plain_words(" ".join(parts[: noun + 1])))
        at = next((at for at in range(1, noun) if self._tells(plain[at]) and parts[at][:1].islower()), noun if refusing else 0)
        subject = " ".join(parts[:at])
        alone = "," not in subject.rstrip(",") and not any(word in self._words.ands for word in plain[:at])
        return 0 < at <= noun <= at + _BEFORE_NOUN and alone and self._names_body(subject)

    def _tells(self, word: str) -> bool:
        """Tell whether a folded word is a verb of senders, longer than "are", by which nobody publishes a text."""
        verb = len(word) >= _VERB_LETTERS and self._words.sender_verbs.fullmatch(word)
        return bool(verb) and not listed_words("publishing_stems").fullmatch(word)

    def _names_body(self, text: str) -> bool:
        """Tell whether words name a known body or begin with an acronym; "the authors" is a body's short name, too."""
        known = [name for name in self._register.mentions(text) if not profession_stems().search(plain_words(name))]
        return bool(known) or any(map(is_acronym, text.split()[:1]))

    def joined(self, sentence: str, *, going_on: bool) -> list[str]:
        """Return who a sentence says has joined; one that goes on with the sentence before it may leave out the verb."""
        if not (going_on or says_joined(sentence)) or sentence.rstrip().endswith(":"):  # a label heads the names below it
            return []
        plain, parts = plain_words(sentence), sentence.split()
        refused = any(one.search(plain) for one in (self._words.not_signing, listed_words("by_mistake"), listed_words("invited")))
        if refused or tells_of_earlier_signing(plain) or not parts:
            return []
        if going_on and not says_joined(sentence):
            names = self._behind(sentence, loose=True)
            ended = plain_words(names[-1]).split()[-1:] == plain_words(sentence).split()[-1:] if names else False
            return names if ended else []  # "…; the Union of Sand prepares its own" tells of another
        for at in range(len(parts), 0, -1):
            before = plain_words(" ".join(parts[:at]))
            if any(end == len(before) for _, end in _joined_in(before)):
                own = _begun_small(_without_label(sentence, self._words.language))
                names = self._behind(" ".join(parts[at:])) or self._runs.begun(own) or self._runs.begun(self._up_to_noun(own), loose=True)
                verbs = {word for start, end in _joined_in(plain) for word in plain[start:end].split()}
                return [_without_end(name, verbs) for name in names if not self._says_kinds(name)]
        return []

    def _up_to_noun(self, sentence: str) -> str:
        """Return a sentence up to the noun in which its first name ends, in languages that set it last; empty for others."""
        parts = sentence.split() if ends_in_noun(self._words.language) else []
        at = next((at for at, part in enumerate(parts[:-1]) if has_head(part) and parts[at + 1][:1].islower()), -1)
        return " ".join(parts[: at + 1])

    def _says_kinds(self, name: str) -> bool:
        """Tell whether a text begins with nothing but a kind of organisations: "Latvian organisations", "associations of authors"."""
        begun = list(takewhile(lambda word: not self._words.is_organisations(word), plain_words(name).split()))
        kinds = len(begun) < len(plain_words(name).split())
        small = not any(word[:1].isupper() for word in name.split()[len(begun) :])
        return kinds and small and all(is_generic(word, self._register) for word in begun)

    def _behind(self, text: str, *, loose: bool = False) -> list[str]:
        """Return the names behind a verb, without the day and the small words between them."""
        dates = find_dates(text, self._words.language)
        text = text[dates[0].end :] if dates and dates[0].start < len(text) / 2 and any(map(str.isupper, text[dates[0].end :])) else text
        text = text.lstrip(" :,.)")
        parts = text.split()
        start = next((at for at, part in enumerate(parts) if any(map(str.isupper, part))), None)
        return self._runs.begun(" ".join(parts[start:]), loose=loose) if start is not None else []


_POLITE = frozenset(["le", "vi", "la", "vous", "sie", "ihnen", "u", "you"])  # whom a sentence asks, before its verb
_LINKS = frozenset(["of", "di", "de", "der", "des", "von", "du", "del", "della", "van", "da", "do", "af", "av", "на", "των", "του"])
