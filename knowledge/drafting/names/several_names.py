"""Several names on one line: which commas and which "and" part them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.legal_forms import has_legal_form, is_legal_form
from knowledge.drafting.words.vocabulary import (
    ARTICLES_BEFORE_NAMES,
    Vocabulary,
    listed_words,
    organisation_stems,
    plain_words,
    profession_stems,
)

_SYLLABLE = re.compile(rf"[{UPPER}][^\W\d_{UPPER}]+")
# Between names; a comma behind a hyphen leaves a word of one name open: "Kunst-, Musik- und Theaterverband".
_BETWEEN = re.compile(r"(?:(?<![^\W\d_]-)\s*[,;•|]\s*|\s+[·●▪◦∙⋅/]\s+)(?![^()]*\))")
_IN_QUOTES = re.compile(r"[„“«\"][^„“”«»\"]{3,160}[”“»\"]")
_KIND_BEFORE_QUOTES = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s[„“«\"]")
_KIND = re.compile(rf"[^\W\d_]{{4,}}(?:\s[^\W\d_]{{4,}})?(?=\s(?:[„“«\"]\w|[{UPPER}]{{2}}))")  # before a quotation mark or an acronym
_AND = re.compile(r"(?<!-)\s+(?:and|und|et|y|e|en|i|og|och|ja|és|oraz|și|un|ir|in|a|agus|u|και|и|&|samt|sekä)\s+")
_ARTICLE = re.compile(
    rf"^(?:the|die|der|das|la|le|les|l[’']|el|los|las|il|lo|i|gli|de|het|o|a|os|as|an(?:\s+t)?|η|ο|το|οι)\s*(?=[{UPPER}])"
)
_SMALL_ARTICLES = (
    rf"(?:(?:{'|'.join(ARTICLES_BEFORE_NAMES)}|dem|η|ο|το|οι|τα|an|na)\s+|(?:l|un|gl)[’']"
    r"|an\s+t|(?:il|l|i[tdnrsxzżċ])-)"  # an tAontas, l-Għaqda
    rf"(?=[{UPPER}«„“\"])"
)
_SMALL_ARTICLE = re.compile(rf"^{_SMALL_ARTICLES}")
_FURTHER_ARTICLE = re.compile(rf"(?:[,;]\s+|{_AND.pattern}){_SMALL_ARTICLES}")
_BULLET = re.compile(r"^(?:[\s•▪●○◦‣·*–—\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff-]+|\(?\d{1,3}[.)]\s*|\+\s+|[^\W\d_A-ZÀ-ÞΑ-ΩА-Я]\)\s+)+(?=\S)")
_QUOTED = re.compile(r"^[“„«\"]([^“”„«»\"]+)[”“»\"]$")
_ENDING = re.compile(r"[\s,;.:•·*†‡]+$")
_SHORTENED = re.compile(r",?\s(?:[Cc]oop|COOP|Lda|Ltda|Ltd|Inc|Co|o\.\s?o|ek\. för)\.$")
_SMALL = re.compile(rf"[^\W\d_{UPPER}](?![\w-]*[{UPPER}])")  # a word in small letters; deAuteurs and l-Għaqda have a capital inside
_WITH_ARTICLE = 0.4  # of the names of a run
_CLOSING = (")", "”", "»", "“", '"')  # a name hardly goes on behind them
_FIRST_WORDS = 3
_FEWEST_BETWEEN, _NAME_WORDS = 3, 14  # names between semicolons, and words of one
_FULL_STOP = re.compile(rf"[^\W\d_]{{4}}\.\s+[{UPPER}]")
_COLON = re.compile(r":\s")
_ACRONYM_BEHIND = re.compile(r"\s\(([^\W\d_]{3,8})\)$")
_ADDITIVE_WORDS = 3  # of "as well as"
_MEANT_WORDS = 3  # with capitals, of what an acronym means; persons have fewer


class NameParter:
    """Parts texts that name several organisations."""

    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register

    def parted(self, text: str, *, listing: bool = False) -> list[str]:
        """Part a line of several names: known names stay whole, also with commas inside; brackets are never cut.

        `listing`: the line surely lists names, so that an "and" before what may be a name parts two, be there commas or not.
        """
        parts = self._with_last_whole(list(self._with_legal_forms([part for part in _between(text) if part])))
        parts = [name for at, part in enumerate(parts) for name in (self._at_articled_and(part) if at < len(parts) - 1 else [part])]
        ending: list[str] = []  # the two names around the last "and", which explain none before them
        if parts and (not self._register.is_known(parts[-1]) or self._ends_in_known(parts[-1])):
            ended = listing and self._may_end_list(parts[-1], alone=len(parts) == 1)
            ending = self._parted_at_and(parts[-1], listing=ended or len(parts) > 2 or _begins_small(parts[-1]))
            parts[-1:] = ending
        # Where most names have their article, it begins one: "la Guilde, la RIMA"; elsewhere it explains the name before it.
        articles = sum(bare_of_article(part) != part for part in parts) >= _WITH_ARTICLE * len(parts) or self._article_begins_name(parts)
        names: list[str] = []
        at = 0
        while at < len(parts):
            length = next((n for n in range(min(4, len(parts) - at), 1, -1) if self._is_one_name(parts[at : at + n])), 1)
            name = ", ".join(parts[at : at + length])
            own = articles or (len(ending) > 1 and at >= len(parts) - len(ending) and has_head(bare_of_article(name)))
            if names and length == 1 and self._belongs_to(bare_of_article(name) if own else name, names[-1]):
                names[-1] = f"{names[-1]}, {name}"
            else:
                names.append(name)
            at += length
        return [cleaned(self._bare(name)) for name in names]

    def _article_begins_name(self, parts: Sequence[str]) -> bool:
        """Tell whether a part with an article is another known name than the part before it."""
        articled = [(before, part) for before, part in pairwise(parts) if bare_of_article(part) != part and self._register.is_known(part)]
        return any(self._register.match(before).org != self._register.match(part).org for before, part in articled)

    def _with_last_whole(self, parts: list[str]) -> list[str]:
        """Return the parts with those made one that stand behind ", and" in a run: "RIMA, and the Union of Gongs, Bells & Drums (UGBD)"."""
        links = (at for at, part in enumerate(parts) if at and part.split()[0] in self._words.ands)
        last = next(links, len(parts))
        if not 1 < last < len(parts) - 1 or any(map(self._register.is_known, parts[last:])):
            return parts
        whole = ", ".join(parts[last:]).split(maxsplit=1)[1]
        return [*parts[:last], without_small_article(whole)]

    def _at_articled_and(self, part: str) -> list[str]:
        """Return two names of a part between commas at its "and" before an article: "the Union of Rhymes and the Guild of Gongs"."""
        pairs = [(part[: match.start()], part[match.end() :]) for match in self._ands(part)]
        articled = [pair for pair in pairs if without_small_article(pair[1]) != pair[1] and all(map(has_head, pair))]
        whole = not _begins_small(part) or self._register.is_known(part) or _is_spelled_whole(part)
        return list(articled[0]) if articled and not whole else [part]

    def _may_end_list(self, text: str, *, alone: bool) -> bool:
        """Tell whether what stands behind the last "and" is a name: of two words or more, or surely one where no comma shows a list."""
        right = [text[match.end() :] for match in self._ands(text)][-1:]
        return any(self._is_name(one) or (not alone and len(one.split()) > 1) for one in right)

    def _bare(self, name: str) -> str:
        """Return a name without its small article, but for one that the register knows with it alone."""
        bare = without_small_article(name)
        return name if self._register.is_known(name) and not self._register.is_known(bare) else bare

    def _ends_in_known(self, text: str) -> bool:
        """Tell whether known names stand on both sides of an "and", or one and another name, though the register takes all for one of them."""
        pairs = [(text[: match.start()], text[match.end() :]) for match in self._ands(text)]
        whole = self._register.match(text)
        named = [pair for pair in pairs if all(map(self._register.is_exact, pair))]
        begun = any(self._ends_name(left) and has_head(right) and (right[:1].isupper() or begins_with_kind(right)) for left, right in pairs)
        return (begun and whole.score < 1.0) or any(whole.score < 1.0 or whole.org in self._both(*pair) for pair in named)

    def _ends_name(self, text: str) -> bool:
        """Tell whether a text is a name as the register has it, or a known one up to the bracket with its acronym."""
        return self._register.is_exact(text) or (text.endswith(")") and self._register.is_known(text))

    def _ands(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where the text's own language says "and": others may be words of names."""
        return (match for match in _outside_quotes(_AND, text) if match[0].strip() in self._words.ands)

    def _both(self, left: str, right: str) -> frozenset[str | None]:
        """Return what two names mean; nothing where they mean the same, as a name and its translation do."""
        both = frozenset((self._register.match(left).org, self._register.match(right).org))
        return both if len(both) > 1 else frozenset()

    def at_last_and(self, text: str) -> list[str]:
        """Part the last piece of a list set with semicolons at its "and" where a bracket, an article or capitals show that a name ends."""
        if (self._register.is_known(text) and not self._ends_in_known(text)) or text.split()[0] in self._words.ands or _is_spelled_whole(text):
            return [text]
        pairs = []
        for match in self._ands(text):
            left, right = text[: match.start()], text[match.end() :]
            bare = bare_of_article(right)
            first = left.split()[0]
            acronym = first.isupper() and not first.endswith(",")  # behind which a comma begins what it means
            ended = left.endswith(_CLOSING) or bare != right or acronym or self._register.is_known(left) or has_legal_form(left)
            if ended and self._is_name(bare) and bare[:1].isupper():
                pairs.append((left, bare))
        return self._likeliest(pairs) if pairs else [text]

    def _with_legal_forms(self, parts: Sequence[str]) -> Iterator[str]:
        """Yield the parts with legal forms behind the names to which they belong: "Atelier Typo, S.A. and Guild of Bells"."""
        name = ""
        for part in parts:
            form, rest = part, ""
            for match in self._ands(part):
                if is_legal_form(part[: match.start()]):
                    form, rest = part[: match.start()], part[match.end() :]
            if name and is_legal_form(form):
                yield f"{name}, {form}"
                name = rest
            else:
                if name:
                    yield name
                name = part
        if name:
            yield name

    def _belongs_to(self, part: str, before: str) -> bool:
        """Tell whether a part between commas goes on with the name before it: in small letters, its country, what its acronym means."""
        known = self._register.is_known(part)
        own = _KIND_BEFORE_QUOTES.match(part) or begins_with_kind(part)  # "biedrība „Zvani”" is a name of its own
        small = bool(_SMALL.match(part)) and not own
        return not known and (small or self._register.is_country(part) or spells(part, before))

    def _is_one_name(self, parts: Sequence[str]) -> bool:
        """Tell whether parts between commas make one known name, such as "Society of Authors, Composers and Publishers"."""
        known = {self._register.match(part).org for part in parts if self._register.is_known(part)}
        whole = self._register.match(", ".join(parts))
        # The last part may be known by the acronym behind it, as the whole then is.
        return whole.score >= 1.0 and (not known or (known == {whole.org} and not self._register.is_known(parts[0])))

    def _parted_at_and(self, text: str, *, listing: bool = False) -> list[str]:
        """Part two names at their "and". At the end of a `listing` the last one parts, unless its right side is a mere kind of member."""
        text = re.sub(r"^(?:and|und|et|y|e|en|i|og|och|ja|és|oraz|și|un|ir|in|agus|και|и|samt|sekä)\s+", "", text)
        if _is_spelled_whole(text):
            return [text]
        pairs = [(text[: match.start()], text[match.end() :]) for match in _outside_quotes(_AND, text)]
        named = [pair for pair in pairs if pair[0] and all(map(self._is_name, pair))]
        if named:
            return self._likeliest(named)
        matches = list(self._ands(text))
        if listing and matches and matches[-1][0].strip() != "&":
            left, right = text[: matches[-1].start()], text[matches[-1].end() :]
            bare = bare_of_article(right)
            whole = profession_stems().match(plain_words(bare)) or not bare[:1].isupper()
            return [text] if whole else [left, right]
        return [text]

    def _likeliest(self, pairs: Sequence[tuple[str, str]]) -> list[str]:
        return list(max(pairs, key=lambda pair: self._likeliness(*pair)))

    def _likeliness(self, left: str, right: str) -> tuple[int, bool, bool, bool]:
        """Return by what one of several "and" parts two names rather than words of one: known names, how the right side begins."""
        bare = bare_of_article(right)
        begins = has_head(" ".join(bare.split()[:_FIRST_WORDS])) or not _AND.search(bare)
        known = self._register.is_known(left) + self._register.is_known(right)
        starts = not bare[:1].islower() or begins_with_kind(bare)
        return known, starts, begins and not profession_stems().match(plain_words(bare)), left.endswith(_CLOSING) or bare != right

    def _is_name(self, text: str) -> bool:
        return self._register.is_known(text) or has_head(text)


def _between(text: str) -> Iterator[str]:
    """Yield the parts of a text between commas, bars and slashes; quotation marks hold a name together."""
    return split_outside_quotes(_BETWEEN, text)


def split_outside_quotes(seams: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield the parts of a text between seams that do not stand inside quotation marks."""
    at = 0
    for seam in _outside_quotes(seams, text):
        yield text[at : seam.start()]
        at = seam.end()
    yield text[at:]


def _outside_quotes(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches that do not begin inside quotation marks, which hold a name together."""
    quoted = [match.span() for match in _IN_QUOTES.finditer(text)]
    return (match for match in pattern.finditer(text) if not any(start < match.start() < end for start, end in quoted))


def words_in_quotes(text: str) -> frozenset[int]:
    """Return the numbers of the words of a text that begin behind a quotation mark and before the one that closes it."""
    quoted = [match.span() for match in _IN_QUOTES.finditer(text)]
    begun = enumerate(match.start() for match in re.finditer(r"\S+", text))
    return frozenset(number for number, at in begun if any(start < at < end for start, end in quoted))


def begins_with_kind(text: str) -> bool:
    """Tell whether a name says in small letters what it is before what it is called: "biedrība „Zvani”", "asociacija RIMA"."""
    kind = _KIND.match(text)
    return kind is not None and bool(organisation_stems().search(plain_words(kind[0])))


def holds_and(text: str) -> bool:
    """Tell whether an "and" stands in a name that its acronym does not spell with it."""
    return any(_outside_quotes(_AND, text)) and not _is_spelled_whole(text)


def names_between_semicolons(text: str, *, fewest: int = _FEWEST_BETWEEN) -> list[str]:
    """Return the names of a line that is nothing but a run of them with semicolons; none where a part is none, as those of sentences are."""
    parts = [cleaned(part) for part in text.split(";")]
    named = all(part[:1].isupper() and len(part.split()) <= _NAME_WORDS and not _FULL_STOP.search(part) for part in parts)
    return parts if len(parts) >= fewest and named and not _COLON.search(text) else []


def bare_of_article(text: str) -> str:
    """Return a name without the article before its capital."""
    return _ARTICLE.sub("", text)


def without_small_article(text: str) -> str:
    """Return a name of running text without its article in small letters, which is the sentence's: "la Guilde", "the Guild", "l'Union"."""
    return _SMALL_ARTICLE.sub("", text)


def are_with_articles(text: str) -> bool:
    """Tell whether a line is a run of names that have their articles: "the Guild of Bells, the Union and the Forum of Rhymes"."""
    return _begins_small(text) and bool(_FURTHER_ARTICLE.search(text))


def parts_at_articles(text: str) -> list[str]:
    """Return the parts of a text between each "and" or comma and the small article of a name behind it."""
    ends = [0, *(match.start() for match in _FURTHER_ARTICLE.finditer(text)), len(text)]
    parts = [f" {text[start:end].strip(' ,;')}" for start, end in pairwise(ends)]
    return [part[link.end() :] if (link := _AND.match(part)) else part.strip() for part in parts]


def _begins_small(text: str) -> bool:
    """Tell whether a name of running text begins with an article in small letters: then so do the others, and "and" parts them."""
    return without_small_article(text) != text


def cleaned(text: str, *, last: bool = True) -> str:
    """Return a line without bullet and ending; the `last` name of a list also without its "and"."""
    text = _BULLET.sub("", text.strip())
    if last:
        text = re.sub(rf"^(?:and|und|et|y|e|en|i|og|och|oraz)\s+(?=[{UPPER}])", "", text)
        text = _without_additive(text)
    text = _QUOTED.sub(r"\1", text)
    stripped = _ENDING.sub("", text)
    # "e.V.", "S.A." and "Ltd." keep their full stop.
    dotted = re.search(r"\.\w{1,2}$|\b[A-Za-z]$", stripped) and "." in stripped[-4:]
    return stripped + "." if text.startswith(f"{stripped}.") and (dotted or _SHORTENED.search(text)) else stripped


def _without_additive(text: str) -> str:
    """Return a name without "as well as" in small letters before it."""
    words = text.split()
    for count in range(min(_ADDITIVE_WORDS, len(words) - 1), 0, -1):
        small = all(word[:1].islower() for word in words[:count])
        name = without_small_article(" ".join(words[count:]))
        if small and name[:1].isupper() and _is_additive(" ".join(words[:count])):
            return name
    return text


def _is_additive(text: str) -> bool:
    return bool(listed_words("as_well_as").fullmatch(plain_words(text)))


def spells(name: str, acronym: str) -> bool:
    """Tell whether a name is what the acronym before it means: GDA, Gestão dos Direitos dos Artistas; CEMIR, Centro de Mimos Reunidos."""
    if begins_as(name, acronym):
        return True
    if len(acronym.split()) == 1 and _begins_in_syllables(name, acronym):
        return True
    if not acronym.isupper() or len(acronym.split()) > 1:
        return False
    initials = _initials(name)
    loose = _is_within(initials, acronym) and _is_within(acronym.lower(), plain_words(name)) and initials[:1] == acronym[:1]
    return loose and len(initials) >= _MEANT_WORDS


def _begins_in_syllables(name: str, coined: str) -> bool:
    """Tell whether a coined word has the beginnings of a name's words with capitals: GoKli, Gong und Klingel."""
    syllables = _SYLLABLE.findall(coined)
    capitals = [word for word in re.findall(r"\w+", name) if word[:1].isupper()]
    pairs = zip(syllables, capitals, strict=False)
    return "".join(syllables) == coined and 1 < len(syllables) == len(capitals) and all(word.startswith(one) for one, word in pairs)


def begins_as(name: str, acronym: str) -> bool:
    """Tell whether the first words with capitals of a name begin with an acronym's letters, the first of them with its first."""
    return acronym.isupper() and _initials(name).startswith(acronym)


def _is_spelled_whole(text: str) -> bool:
    """Tell whether the acronym behind a text spells all of it, so that "and" parts nothing: Gong Trade and Arts Guild (GTAG)."""
    bracket = _ACRONYM_BEHIND.search(text)
    if bracket is None:
        return False
    together = (is_spelled_together(text[: link.start()], text[link.end() :]) for link in _AND.finditer(text))
    return begins_as(text[: bracket.start()], bracket[1]) or any(together)


def is_spelled_together(left: str, right: str) -> bool:
    """Tell whether the acronym behind the second of two texts is made of both: "Union of Gong Players", "Bellringers (ugpb)"."""
    bracket = _ACRONYM_BEHIND.search(right)
    if bracket is None:
        return False
    alone = without_small_article(right[: bracket.start()])
    own = may_spell(alone, bracket[1]) or begins_as(alone, bracket[1].upper())
    return not own and may_spell(f"{without_small_article(left)} {alone}", bracket[1])


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def may_spell(text: str, acronym: str) -> bool:
    """Tell whether an acronym's letters stand in a text of several words in this order, the first at its beginning, as parts of words may."""
    plain = plain_words(text)
    letters = plain_words(acronym).replace(" ", "")
    return len(plain.split()) >= _MEANT_WORDS and plain[:1] == letters[:1] and not any(map(str.isdigit, plain)) and _is_within(letters, plain)


def _is_within(letters: str, text: str) -> bool:
    """Tell whether `letters` stand in `text` in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
