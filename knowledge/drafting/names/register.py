"""A written name against the register of organisations; for an unknown one, what its words say of country and sector."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedOrganisation
from knowledge.drafting.words.lands import CODES, WIDER, territories
from knowledge.drafting.words.legal_forms import country_of_form, has_legal_form
from knowledge.drafting.words.letter_words import state_words
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_NAMES, organisation_stems, plain_words, profession_stems, sector_stems
from knowledge.facts import TECHNOLOGY
from knowledge.folding import fold, key_of, stem, tokens
from knowledge.names import OrganisationNames
from knowledge.other_laws import are_about_ai

_LONGEST_NAME = 200  # letters; the longest of the register has 118 with its acronym
_LONGEST_LINE = 1_000  # letters, of a line that may name somebody
_KEPT = "drafting_register"
_MOST_REMEMBERED = 20_000  # answers; a long list asks for some thousand parts of names
_BY_ACRONYM = 0.92
_BEGINNING, _FEWEST_ALIKE = 4, 3  # letters of a word, and words of a name, by which it is known in another language
SURE = 0.9  # a match below is shown as a candidate only
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_ARTICLES = re.compile(rf"^(?:{'|'.join(ARTICLES_BEFORE_NAMES)}|l'|l’|det)\s+|^l['’]", re.IGNORECASE)
_ACRONYM = re.compile(r"^(?=.*[A-ZÀ-ÞΑ-ΩА-Я].*[A-ZÀ-ÞΑ-ΩА-Я])[\w&.\-+/’']{2,14}$")
_SET_OFF = re.compile(r"\s+[–—-]\s+|\s*[:|]\s+")  # between a name and its acronym
_OF_STATE = re.compile(r"^(?:of|de|du|del|di|der|van|da|af|av)\s+")  # "Republic of"
_WORLD = re.compile(
    r"\b(?:international\w*|internationa\w*|world\w*|global\w*|weltverband|mondial\w*|mezinarod\w*|miedzynarod\w*|rahvusvahel\w*)\b"
)
_EUROPE = re.compile(r"\b(?:europ\w*|euro\w{0,3}|evrop\w*|eiropas|europos|eorp\w*|eurooppa\w*|ευρωπ\w*|европ\w*|eu)\b")


@dataclass(frozen=True)
class Match:
    """What a written name means: the register's id with a score from 0 to 1, or none; `others` are further ids it may mean."""

    org: str | None
    score: float
    others: tuple[str, ...] = ()


class Register:
    """The organisations of a catalogue, ready to be matched; answers are remembered, since lists repeat parts."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._names = OrganisationNames(catalogue)
        self._known: dict[str, Match] = {}
        self._lands: dict[str, str | None] = {}

    @classmethod
    def of(cls, catalogue: Catalogue) -> Register:
        """Return the register of a catalogue, built once. It is kept with the catalogue, as its own indexes are, and goes when that does."""
        kept = catalogue.__dict__.get(_KEPT)
        if isinstance(kept, Register) and kept._catalogue is catalogue:  # a copy of a catalogue brings along the register of the other
            return kept
        register = catalogue.__dict__[_KEPT] = cls(catalogue)
        return register

    def match(self, written: str) -> Match:
        """Return the best match of a name: whole, without article, by what stands in and before brackets."""
        if len(written) > _LONGEST_NAME:
            return Match(None, 0.0)
        found = self._known.get(written)
        if found is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            found = self._known[written] = self._match(written)
        return found

    def is_known(self, written: str) -> bool:
        """Tell whether a name surely is one of the register."""
        found = self.match(written)
        return found.org is not None and found.score >= SURE

    def is_exact(self, written: str) -> bool:
        """Tell whether a name is written as the register has it, be it the name of one organisation or of several."""
        return self.match(written).score >= 1.0

    def is_of_technology(self, written: str) -> bool:
        """Tell whether a known name is that of a company of which letters tell: a provider of models."""
        entry = self._catalogue.organisation_by_id.get(self.match(written).org or "")
        return entry is not None and entry.sector == TECHNOLOGY

    def mentions(self, text: str) -> list[str]:
        """Return the names of organisations that running text names beyond doubt, as written, in order."""
        return [found.text for found in self._names.find(text) if found.id and found.candidates[0].score >= SURE]

    def _match(self, written: str) -> Match:
        best = Match(None, 0.0)
        outside = without_brackets(written)
        forms = [written, _ARTICLES.sub("", written), outside, _ARTICLES.sub("", outside)]
        if acronym := acronym_of(written):
            forms += beside_acronym(outside, acronym)
        votes: dict[str, float] = {}
        for form in dict.fromkeys(" ".join(form.split()) for form in forms):
            if not any(char.isalpha() for char in form):
                continue
            for candidate in self._names.resolve(form):
                if candidate.score < 1.0 and not self._is_covered(form, candidate.id):
                    continue
                votes[candidate.id] = max(votes.get(candidate.id, 0.0), candidate.score) + (0.001 if candidate.id in votes else 0)
            sure = [org for org, score in votes.items() if score >= 1.0]
            if len(sure) == 1:
                return Match(sure[0], 1.0)
        if not votes and acronym:
            return self._by_acronym(acronym, written)
        if votes:
            ranked = sorted(votes.items(), key=lambda one: (-one[1], one[0]))
            tied = [org for org, score in ranked if score >= ranked[0][1] - 0.0005]
            best = Match(
                tied[0] if len(tied) == 1 else None, min(ranked[0][1], 1.0), tuple(org for org, _ in ranked if org != tied[0] or len(tied) > 1)
            )
        return best

    def _by_acronym(self, acronym: str, written: str) -> Match:
        """A known acronym behind an unknown name: a translated name, unless the name's own initials spell it."""
        found = [candidate.id for candidate in self._names.resolve(acronym) if candidate.score >= 1.0]
        words = [word for word in re.findall(r"[^\W_]+", written.replace(acronym, " ")) if word[:1].isupper()]
        own = "".join(word[0] for word in words).upper().startswith(acronym.upper())
        if len(found) == 1 and own and self._is_alike(words, acronym, found[0]):
            return Match(found[0], _BY_ACRONYM)
        if len(found) != 1 or own or len(words) > 12:
            return Match(None, 0.0, tuple(found))
        return Match(found[0], _BY_ACRONYM)

    def _is_alike(self, words: Sequence[str], acronym: str, org: str) -> bool:
        """Tell whether the words of a name that spell an acronym begin as those of the organisation that has it, whatever their order:
        "Federação Internacional dos Músicos (FIM)". One of the organisation's own may be missing, such as its country."""
        entry = self._catalogue.organisation_by_id[org]
        own = {fold(word)[:_BEGINNING] for word in words if len(word) > 3 and word != acronym}
        known = [{fold(word)[:_BEGINNING] for word in key_of(name) if len(word) > 3} for name in (entry.name, *entry.aliases)]
        return len(own) >= _FEWEST_ALIKE and any(own <= name and len(name) <= len(own) + 1 for name in known)

    def _is_covered(self, written: str, org: str) -> bool:
        """A longer name that holds a known one ("… of Atlantis") is another organisation's."""
        entry = self._catalogue.organisation_by_id[org]
        known = {stem(word) for name in entry.every_name for word in key_of(name)}
        words = [word for word in key_of(written) if len(word) > 3 or word.isdigit()]
        strange = sum(stem(word) not in known for word in words)
        return strange == 0 or (strange == 1 and len(words) == 1) or strange < 0.2 * len(words)

    def is_called_otherwise(self, written: str, org: str | None) -> bool:
        """Tell whether a name has hardly a word of those that an organisation has beside its acronym."""
        entry = self._catalogue.organisation_by_id.get(org or "")
        names = [name for name in (entry.name, *entry.aliases) if name != entry.acronym] if entry else []
        known = {stem(word) for name in names for word in key_of(name)}
        words = [word for word in key_of(written) if len(word) > 3]
        return bool(known and words) and sum(stem(word) in known for word in words) < 0.5 * len(words)

    def proposal(self, name: str, acronym: str | None, section: str | None, country: str | None) -> ProposedOrganisation:
        """Return an entry for a name that the register does not have, with an id that is free."""
        base = slug(acronym or name)[:60].strip("-") or "organisation"
        ident, number = base, 2
        taken = self._catalogue.organisation_by_id
        while ident in taken:
            ident, number = f"{base}-{number}", number + 1
        return ProposedOrganisation(
            id=ident,
            name=name,
            acronym=acronym,
            country=country or self.country_of(f"{name} {section or ''}") or country_of_form(name),
            sector=sector_of(name) or sector_of(section or "") or "other",
        )

    def country_of(self, text: str) -> str | None:
        """Return the ISO 3166 code of the country that `text` names; `EU` for Europe, `global` for the world; None if it names none."""
        if text.strip() in CODES:
            return CODES[text.strip()]
        if text not in self._lands:
            if len(self._lands) >= _MOST_REMEMBERED:
                self._lands.clear()
            self._lands[text] = self._country_in(text)
        return self._lands[text]

    def _country_in(self, text: str) -> str | None:
        plain = f" {plain_words(text)} "
        found = next((code for name, code in self._countries if f" {name} " in plain), None)
        if found:
            return found
        if _WORLD.search(plain):
            return "global"
        return "EU" if _EUROPE.search(plain) else None

    def is_country(self, text: str) -> bool:
        """Tell whether a text is nothing but the name of a country."""
        plain = plain_words(text)
        bare = _OF_STATE.sub("", state_words().sub("", plain, count=1).strip())
        return text.strip() in CODES or plain in self._country_names or bare in self._country_names

    @cached_property
    def _country_names(self) -> frozenset[str]:
        return frozenset(name for name, _ in self._countries) | WIDER

    @cached_property
    def _countries(self) -> list[tuple[str, str]]:
        """Names and adjectives of countries in all languages, the longest first."""
        names = {
            plain_words(name): code
            for labels in self._catalogue.labels.values()
            for code, of_country in labels.countries.items()
            for name in of_country
            if code not in ("EU", "global")
        }
        for language in self._catalogue.labels:
            names |= {plain_words(name): code for name, code in territories(language).items()}
        return sorted(((name, code) for name, code in names.items() if len(name) > 3), key=lambda one: -len(one[0]))


def looks_like_organisation(text: str) -> bool:
    """Tell whether a name carries a word that only organisations have, or an acronym."""
    return has_head(text) or (len(text) <= _LONGEST_LINE and bool(profession_stems().search(plain_words(text))))


def has_head(text: str) -> bool:
    """Tell whether a name carries the noun of an organisation (federation, guild …), an acronym or a legal form."""
    if len(text) > _LONGEST_LINE:
        return False
    return bool(organisation_stems().search(plain_words(text)) or acronym_of(text) or _ACRONYM.match(text.strip())) or has_legal_form(text)


def acronym_of(text: str) -> str | None:
    """Return the acronym that stands in brackets or is set off by a dash: `Federation (FED)`, `FED – Federation`.

    None where it is one for what everybody speaks of: whoever is called "AI" would be found in each question on the AI Act.
    """
    bracketed_ones = (inside for inside in map(str.strip, _BRACKETS.findall(text)) if inside not in CODES)
    parts = _SET_OFF.split(text)
    set_off = (part.strip() for part in parts if len(parts) == 2 and len(part) <= 10)
    return next((one for one in (*bracketed_ones, *set_off) if _ACRONYM.match(one) and not are_about_ai(tokens(one))), None)


def beside_acronym(name: str, acronym: str) -> list[str]:
    """Return the parts of a name, without what stands in brackets, that dashes or colons set off from its acronym."""
    return [part for part in _SET_OFF.split(without_brackets(name)) if part != acronym]


def is_acronym(text: str) -> bool:
    """Tell whether a word is written as acronyms are."""
    return bool(_ACRONYM.match(text))


def without_brackets(text: str) -> str:
    """Return `text` without what stands in brackets."""
    return " ".join(_BRACKETS.sub(" ", text).split())


def bracketed(text: str) -> list[str]:
    """Return what stands in brackets."""
    return [inside.strip() for inside in _BRACKETS.findall(text)]


def sector_of(text: str) -> str | None:
    """Return the sector that the words of a name speak for."""
    plain = plain_words(text)
    return next((sector for sector, stems in sector_stems() if stems.search(plain)), None)


def slug(text: str) -> str:
    """Return `text` as an id: ASCII letters and digits, other runs as one dash."""
    latin = "".join(_LATIN.get(char, char) for char in fold(text))
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


_LATIN_OF = {
    "αβγδεζηθικλμνξοπρστυφχψω": "a v g d e z i th i k l m n x o p r s t y f ch ps o",
    "абвгдежзийклмнопрстуфхцчшщъьюя": "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya",
}
_LATIN = {letter: latin for letters, written in _LATIN_OF.items() for letter, latin in zip(letters, written.split(), strict=True)}
