"""Lines of a signatory list to participants: broken names joined, several names on a line parted, persons and addresses set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.dates import is_day
from knowledge.drafting.dates.dating import dates_of_line
from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.broken_names import LineJoiner
from knowledge.drafting.names.dated_names import without_days_before
from knowledge.drafting.names.found_names import FoundName, proposed, without_doubles
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.drafting.names.register import Register, acronym_of, has_head, is_acronym, looks_like_organisation
from knowledge.drafting.names.several_names import (
    NameParter,
    bare_of_article,
    begins_as,
    begins_with_kind,
    cleaned,
    spells,
    without_small_article,
)
from knowledge.drafting.names.shapes import (
    CONNECTORS,
    address_in,
    is_contact,
    is_generic,
    is_person,
    is_region,
    is_register_number,
    is_role,
    is_street,
    is_unfit,
)
from knowledge.drafting.names.touching_names import touching_names
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.lists.alphabetical_lists import with_ends_joined
from knowledge.drafting.signatories.lists.list_controls import is_list_control
from knowledge.drafting.signatories.lists.work_labels import heads_sectors, is_strange
from knowledge.drafting.signatories.other_signatories import without_others
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF
from knowledge.drafting.signatories.signatures.signature_blocks import bare_role, behind_role
from knowledge.drafting.signatories.signatures.signer_shapes import are_persons
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.legal_forms import has_legal_form, is_legal_form
from knowledge.drafting.words.table_words import says_summed, without_dated_remarks
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    all_roles,
    date_words,
    is_bare_kind,
    listed_words,
    memberships,
    plain_words,
    profession_stems,
    totals,
)

_STRONG = re.compile(r"\s*[;|•\n]\s*|\s+[·●▪◦∙⋅]\s+")
# No comma of "Jazz-, Rock- og Folkekomponister", and none inside brackets.
_WEAK = re.compile(r"(\s+(?:[–—]|--?)\s+|\s*:\s+|(?<![^\W\d_]-),\s+(?![^()]*\)))")
_BEHIND_BRACKET = re.compile(rf"(?<=\)),\s+(?=[{UPPER}])")
_WITH_LAND = re.compile(r"\s\(([^(),]+),\s+([^(),]+)\)$")  # "Guild of Bells (GOB, Ireland)"
_DASH = re.compile(r"\s+(?:[–—]|--?)\s+")
_NOISE = re.compile(
    r"^(?:©|#\w|\([^()]*\)$|(?:\w ){3,}\w$|back to top|[“„«\"].*[.!?][”“»\"]"
    r"|\(c\) \d{4}|.*\ball rights reserved\b|[–—-]*\s*ends?\s*[–—-]*$|follow us"
    r"|.*\(\d+(?:[.,]\d+)?\s?[km]i?b\)$|\[\^?\d+\]|and \d+|\+ ?\d+|\d+$|and (?:many )?(?:more|others)|et al|etc|page \d+"
    r"|on behalf of|represented by|in the name of|i\.? ?a\.?$)",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(r"(?<=[^\W\d_]|[)\]])([1-9]\d?)$")
_RAISED_MARK = re.compile(r"(?<=[^\W\d_⁰-⁹])[¹²³⁰-⁹]+(?:[,\s]+[¹²³⁰-⁹]+)*(?![^\W\d_])|(?<=[)”“»\".])[¹²³⁰-⁹]+$")
_BEFORE_QUOTES = re.compile(r"[^\W\d_]+\s[„“«\"]\w")  # "biedrība „Zvani”": what it is, before what it is called
_IN_BRACKETS = re.compile(r"\s+\(([^()]+)\)")
_SPELLED = re.compile(r"(?P<acronym>[^\s()]+) \((?P<name>[^()]+)\)")
_STARRED = re.compile(r"(?<=\w)\*{1,3}$")
_OF_EURO = re.compile(r"euro(?!p)\w+")
_DATE_WORDS, _LABELLED_WORDS = 9, 16
_COINED, _HALF_OF_NAME = 6, 0.5  # letters of a coined word; small ones begin remarks
_TAIL_LINES = 3  # of the end of a mail: a person, an organisation, hardly a list
_MAX_WORDS = 22
_PROFESSION_WORDS, _SMALL_PROFESSION_WORDS = 4, 7  # the latter without any capital
_FEWEST_WITHOUT = 4  # lines of a list, one of which alone may seem to name a person
_DOUBTED = 0.5  # confidence
_MOSTLY = 0.5  # of the lines of a list, from which persons sign it for themselves
_PERSON_PARTS = 3  # between commas: who that is, what, where
_QUESTION_WORDS = 4  # at least; "Who Cares?" may be a name
_NOTE_WORDS = 4  # of a note on electronic signatures
_PERSON_CAPITALS = 3
_NEXT_SENTENCE = re.compile(r"[a-zà-ÿ]{5,}\.\s+[A-ZÀ-Þ][^\W\d_]*\s+[a-zà-ÿ’']|[^\W\d_]\u2010\s")  # or a word that a line's end has broken
_READ_ACROSS = 2  # names with parts of sentences in them, from which two columns were read across and no name is sure


@dataclass(frozen=True)
class Named:
    """The organisations that a list names, each once, in order; `persons` counts lines left out only since they look like persons' names.

    `in_sentence`: they stand in a sentence, not in a list. `added_later`: one is named by a sentence below the list. `expected`: the text
    says that organisations sign it. `more`: the list says that others have signed whom it does not name. `left_out` are lines for which
    somebody signs and in which no name was found.
    """

    organisations: tuple[ProposedParticipant, ...] = ()
    persons: int = 0
    in_sentence: bool = False
    added_later: bool = False
    expected: bool = False
    more: bool = False
    left_out: tuple[str, ...] = ()


def named_in(entries: Sequence[Entry], words: Vocabulary, register: Register, *, of_organisations: bool = False) -> Named:
    """Return whom `entries` name. With `of_organisations` the text says that these sign: names of two capitals are theirs, too."""
    reader = _Reader(words, register, of_organisations=of_organisations)
    # A comma at a line's end parts names where most lines have one; where few have, the name goes on below.
    parting = sum(entry.text.rstrip().endswith(",") for entry in entries) > 0.4 * len(entries)
    if any(_STARRED.search(entry.text) for entry in entries):  # then what begins with a star is the note below
        entries = [entry for entry in entries if not entry.text.startswith("*")]
    entries = without_days_before(entries, words.language)
    entries = [replace(entry, text=without_dated_remarks(_RAISED_MARK.sub("", entry.text), words.language)) for entry in entries]
    entries = [replace(entry, text=_spelled(_behind_also(_IN_BRACKETS.sub(_without_note, entry.text)))) for entry in entries]
    if sum(without_small_article(entry.text) != entry.text for entry in entries) > 1:  # one may be the name's own: de Auteursbond
        entries = [replace(entry, text=without_small_article(entry.text)) for entry in entries]
    entries = [replace(entry, text=_as_known(entry.text, words.language, register)) for entry in entries]
    kept = [(entry, without_others(entry.text, words.language)) for entry in entries]
    more = any(text != entry.text for entry, text in kept)
    entries = [replace(entry, text=text) for entry, text in kept if text]
    marks = _note_marks(entries)
    entries = [replace(entry, text=marks.sub("", entry.text)) for entry in entries] if marks else entries
    lines = [
        replace(entry, text=cleaned(entry.text, last=number == len(entries)) + ("," if _breaks_at_comma(entry) and not parting else ""))
        for number, entry in enumerate(entries, 1)
    ]
    read = reader.read([entry for entry in lines if any(map(str.isalpha, entry.text))])
    found = [one for one in read if not is_unfit(one.name)]
    across = sum(_runs_over_sentences(one.name) for one in found)
    found = [one for one in found if across < _READ_ACROSS and not _runs_over_sentences(one.name)]
    of_sectors = heads_sectors([one.name for one in found])
    strange = [is_strange(one.name, words, register, of_sectors=of_sectors) for one in found]
    doubted = sum(strange) <= _MOSTLY * len(found)  # a list whose lines mostly have labels has its own order
    named = [
        one.model_copy(update={"confidence": min(one.confidence, _DOUBTED)}) if doubted and odd else one
        for one, odd in zip((proposed(one, register) for one in found), strange, strict=True)
    ]
    return Named(tuple(without_doubles(named)), reader.persons, more=more, left_out=tuple(reader.left_out))


def _as_known(text: str, language: str, register: Register) -> str:
    """Return a name in the nominative, if only in that the register knows it: below "on behalf of" stands another case."""
    nominative = in_nominative(text, language)
    return nominative if nominative != text and register.is_known(nominative) and not register.is_known(text) else text


def _without_note(bracket: re.Match[str]) -> str:
    """Return nothing of a bracket that says how a text calls a body from there on, how it was signed, "(signed by electronic means)", or as
    what kind of member of those who write."""
    plain = plain_words(bracket[1])
    signed = bracket[1][:1].islower() and listed_words("signature_marks").match(plain)
    inner, _, behind = bracket[1].partition("; ")
    if listed_words("named_members").match(plain):
        return ""  # "(members: RIMA, GONG)": these do not sign
    if listed_words("named_members").match(plain_words(behind)):
        return f" ({inner})"
    member = bracket[1][:1].islower() and listed_words("membership_kinds").fullmatch(plain)
    return "" if signed or member or listed_words("hereinafter").match(plain) else bracket[0]


def _spelled(text: str) -> str:
    """Return the name that an acronym's bracket spells, with the acronym behind it: "GOB (the Guild of Bells)" in a sentence."""
    bracket = _SPELLED.fullmatch(text)
    name = without_small_article(bracket["name"]) if bracket else ""
    article = bracket is not None and name != bracket["name"]
    return f"{name} ({bracket['acronym']})" if bracket and article and is_acronym(bracket["acronym"]) and has_head(name) else text


def _behind_also(text: str) -> str:
    """Return the name behind a dash before which a line says that it signs as well: "At the wish of RIMA also – Guild of Bells"."""
    before, *rest = _DASH.split(text, maxsplit=1)
    plain = plain_words(before)
    led = bool(rest) and rest[0][:1].isupper() and any(match.end() == len(plain) for match in listed_words("also").finditer(plain))
    return rest[0] if led and before.split()[-1][:1].islower() else text


def _breaks_at_comma(entry: Entry) -> bool:
    return entry.source in ("line", "cell") and entry.text.rstrip().endswith(",")


class _Reader:
    def __init__(self, words: Vocabulary, register: Register, *, of_organisations: bool) -> None:
        self.persons = 0
        self.left_out: list[str] = []
        self._of_organisations = of_organisations
        self._words = words
        self._register = register
        self._parter = NameParter(words, register)
        self._persons_sign = self._few = self._dashed = False
        self._acronyms: frozenset[str] = frozenset()

    def read(self, entries: Sequence[Entry]) -> Iterator[FoundName]:
        joined = with_ends_joined(list(LineJoiner(self._register).joined(entries)), self._register)
        roles = sum(is_role(entry.text) and not self._register.is_known(entry.text) for entry in joined)
        persons = sum(is_person(entry.text) and not _is_signed_for(entry) for entry in joined)
        # Where roles stand on lines of their own, lines of two or three capitals are the persons who hold them.
        guessed = not roles and not self._of_organisations and persons > 0.5 * len(joined)
        self._persons_sign = roles > 0.15 * len(joined) or guessed or (roles > 0 and persons > 0.5 * len(joined))
        self._few = len({part for entry in joined if not _is_of_sender(part := entry.text.split(",")[0])}) <= _TAIL_LINES
        self._dashed = _have_short_names_first([entry.text for entry in joined])
        self._acronyms = frozenset(acronym for entry in joined if (acronym := acronym_of(entry.text)))
        alone = sum(self._is_individual(entry.text) for entry in joined) > _MOSTLY * len(joined)
        places = self._places_of(joined)
        alone = alone or bool(places)
        person: str | None = None
        role: str | None = None
        last: FoundName | None = None
        for entry in joined:
            text = entry.text
            if entry.source == "alone" or self._signs_alone(text):
                self.persons += 1
                continue
            if self._is_beside_names(entry):
                continue
            individual = not entry.person and (self._is_individual(text) or (alone and self._is_one_of_persons(text, places)))
            individual = individual or (entry.person is not None and text in places)
            if self._counts_individuals(text) or (entry.source != "value" and individual):
                self.persons += 1
                continue
            names = self._names(entry)
            if not names and person and role and self._is_signing_person(entry):
                names = [FoundName(text, entry)]  # below a person and the role stands for whom they sign
            if not names:
                if self._is_signed(entry):
                    self.left_out.append(text)
                if self._is_role(text):
                    # An item with so many capitals is a person with a profession: "Maria Anna Novak, writer".
                    self.persons += entry.source == "item" and sum(word[:1].isupper() for word in text.split()) >= _PERSON_CAPITALS
                    role = text if person or last is None else role
                    if last and not person and not last.role:
                        last = replace(last, role=text)
                elif self._is_signing_person(entry):
                    if last:
                        yield last
                        last = None
                    person = text
                    self.persons += guessed
                continue
            for one in names:
                if last:
                    yield last
                last = replace(one, person=one.person or person, role=one.role or role)
                person = role = None
        if last:
            yield last

    def _is_signed(self, entry: Entry) -> bool:
        """Tell whether somebody signs for what a line names, by what was found beside it or by "on behalf of" in it."""
        bound = entry.person or ON_BEHALF.match(entry.text)
        return bool(bound) and any(map(str.isupper, entry.text)) and not is_role(entry.text) and not is_person(entry.text)

    def _is_beside_names(self, entry: Entry) -> bool:
        """Tell whether a line is nobody's name: an address, a total, what is told of the document, a membership, a country, a date."""
        text = entry.text
        long = len(text.split()) > _MAX_WORDS and entry.source != "inline"
        if long or is_contact(text) or is_street(text) or _NOISE.match(text) or self._is_total(text):
            return True
        if is_list_control(text, self._register) or (_is_question(text) and not self._register.is_known(text)):
            return True
        if self._tells_of_document(text) or self._heads_signatories(text) or is_register_number(text):
            return True
        if listed_words("anonymous").fullmatch(plain_words(text)):
            return True
        if self._tells_of_membership(text) and not self._register.is_exact(text):
            return True
        return self._register.is_country(text) or is_region(text, self._register) or self._is_date(text) or self._names_document(text)

    def _tells_of_membership(self, text: str) -> bool:
        """Tell whether a line says to what a body belongs: "Member of the RIMA", "The Guild is a member of the RIMA"."""
        plain = plain_words(text)
        found = memberships().search(plain)
        before = plain[: found.start()].split() if found else []
        return found is not None and (not before or any(map(listed_words("copulas").fullmatch, before[-2:])))

    def _counts_individuals(self, text: str) -> bool:
        """Tell whether a line says that persons sign as well and how many: "Individuals: 412 writers and composers"."""
        plain = plain_words(text)
        match = listed_words("individuals").match(plain)
        return match is not None and (match.end() == len(plain) or any(map(str.isdigit, plain))) and not self._register.is_known(text)

    def _signs_alone(self, text: str) -> bool:
        """Tell whether a line says of a person that they sign for no organisation: "Anna Novak (in a personal capacity)"."""
        return bool(listed_words("in_own_name").search(plain_words(text))) and not self._register.is_exact(text)

    def _is_individual(self, text: str) -> bool:
        """Tell whether a line names a person with a profession and nothing else: "Anna Novak, novelist, Italy"."""
        person, comma, rest = text.partition(", ")
        if not comma or not is_person(person) or has_legal_form(text) or self._register.is_known(person) or self._register.is_known(text):
            return False
        parts = [part for part in rest.split(", ") if not self._register.is_country(part)]
        plain = plain_words(" ".join(parts))
        works = bool(plain) and (parts[0][:1].islower() or bool(profession_stems().match(plain)))
        named = any(has_head(part) or self._register.is_known(part) for part in parts)
        most = _PROFESSION_WORDS if any(map(str.isupper, rest)) else _SMALL_PROFESSION_WORDS
        return works and not named and not all_roles().search(plain) and len(plain.split()) <= most

    def _is_one_of_persons(self, text: str, places: Collection[str]) -> bool:
        """Tell whether a line of a list of persons with professions names one or two of them, whatever they are besides: "Anna Novak,
        translator and chair of the Guild of Bells", "Anna and Ivo Novak, songwriters", "Anna Novak, Speaker, Ghent"."""
        person, comma, rest = text.partition(", ")
        named = is_person(person) or are_persons(person)
        said = rest[:1].islower() or rest.rpartition(", ")[2] in places
        return bool(comma) and named and said and not self._register.is_known(person)

    def _places_of(self, entries: Sequence[Entry]) -> frozenset[str]:
        """Return the towns of a list that mostly has persons, what they are and where they live: several of them the same, and no body's name.

        Where most have a role, it is a body that comes last.
        """
        lines = [", ".join(filter(None, (entry.person, entry.role, entry.text))) for entry in entries]
        parts = [line.split(", ") for line in lines]
        persons = [one for one in parts if len(one) == _PERSON_PARTS and is_person(one[0]) and not self._register.is_known(one[0])]
        counts = Counter(town for *_, town in persons)
        towns = {one for one, count in counts.items() if count > 1 and not has_head(one) and not self._register.is_known(one)}
        roles = sum(bool(all_roles().search(plain_words(one))) for _, one, _ in persons)
        living = sum(town in towns for *_, town in persons)
        return frozenset(towns) if living > _MOSTLY * len(lines) and roles <= _MOSTLY * len(persons) else frozenset()

    def _tells_of_document(self, text: str) -> bool:
        """Tell whether a line says that a text is not sent yet, or how it was signed: with an electronic signature and a time stamp."""
        plain = plain_words(text)
        signed = len(plain.split()) >= _NOTE_WORDS and listed_words("signature_notes").search(plain)
        return bool(signed or listed_words("not_sent").search(plain)) and not self._register.is_known(text)

    def _heads_signatories(self, text: str) -> bool:
        """Tell whether a line speaks of the list alone: "List of signatories as of", with no other capital."""
        plain = plain_words(text)
        telling = {word for match in self._words.signatories.finditer(plain) for word in match[0].split()}
        capitals = {plain_words(word) for word in text.split()[1:] if word[:1].isupper()}
        return bool(telling) and len(plain.split()) > 1 and capitals <= telling and not self._register.is_known(text) and not has_head(text)

    def _is_total(self, text: str) -> bool:
        """Tell whether a line counts the others: a word for sum with nothing but signatories or organisations behind it."""
        plain = plain_words(text)
        match = totals().match(plain)
        rest = plain[match.end() :].split() if match else []
        telling = (self._words.signatories, self._words.organisations)
        return match is not None and all(
            word.isdigit() or word in _FILLERS or word in CONNECTORS or says_summed(word) or any(pattern.fullmatch(word) for pattern in telling)
            for word in rest
        )

    def _is_date(self, text: str) -> bool:
        """Tell whether a line is a date with no more than its place or its label: letters may be dated below the signatures."""
        if len(text.split()) > _LABELLED_WORDS:
            return False
        labelled = bool(date_words().labels.match(plain_words(text)))
        line, dates = dates_of_line(text, self._words.language)
        short = labelled or len(line.split()) <= _DATE_WORDS  # a day that is spelled out has more, until it is read
        return short and any(is_day(one.text) for one in dates)

    def _names_document(self, text: str) -> bool:
        """Tell whether a line says which document its list belongs to: "Appeal of 3 May 2025 on bells"."""
        first = text.split()[0]
        named = is_bare_kind(first) and first[:1].isupper() and not is_acronym(first) and not self._register.is_known(text)
        return named and any(is_day(one.text) for one in dates_of_line(text, self._words.language)[1])

    def _names(self, entry: Entry) -> list[FoundName]:
        text = entry.text
        if touching := touching_names(text):
            return [FoundName(name, entry) for name in touching]
        several = ";" in text or (entry.source == "inline" and text.count(",") > 1)  # the acronym at the end is that of the last name
        known = self._register.is_exact(text) if several else self._register.is_known(text)
        if known and not self._has_role(_WEAK.split(text)[::2]):
            return [FoundName(text, entry)]
        if row := self._row_of_acronyms(text):
            return [FoundName(acronym, entry) for acronym in row]
        if text.endswith(")") and len(apart := self._parted_behind_brackets(text)) > 1:
            return [one for name in apart for one in self._of_line(cleaned(name), entry)]
        pieces = [piece for piece in _STRONG.split(text) if piece]
        if entry.source == "value" and self._is_one_name(text, pieces):
            return [] if self._is_aside(text) and not _is_of_many(text) else [FoundName(text, entry)]
        if len(pieces) > 1:
            pieces[-1:] = self._parter.at_last_and(pieces[-1])
            if entry.source == "inline":
                pieces = [without_small_article(name) for piece in pieces for name in self._parted_behind_brackets(piece)]
            source = "row" if entry.source == "inline" else entry.source  # what parts names elsewhere stands inside them here
            return [one for piece in pieces for one in self._names(replace(entry, text=cleaned(piece), source=source))]
        if entry.source == "inline":
            return [FoundName(name, entry) for name in self._parter.parted(text) if not self._is_aside(name)]
        return self._of_line(text, entry)

    def _parted_behind_brackets(self, piece: str) -> list[str]:
        """Return the names between commas of a piece between semicolons, where each but the last ends in a bracket and all surely are names:
        "Guild of Bells (GOB), Union of Sand (US); RIMA"."""
        if ";" in piece:
            return [piece]
        names = _BEHIND_BRACKET.split(piece)
        bare = [_IN_BRACKETS.sub("", name) for name in names]
        sure = all("," not in name and not is_person(name) and (self._register.is_known(name) or has_head(name)) for name in bare)
        return names if sure and not self._register.is_exact(piece) else [piece]

    def _is_one_name(self, text: str, pieces: Sequence[str]) -> bool:
        """Tell whether a cell of a column of names holds one name, whatever stands inside: several are known or organisations each."""
        if len(pieces) > 1:
            part = any(piece[:1].islower() and not begins_with_kind(piece) for piece in pieces[1:])  # "Guild of Bells; north branch"
            return part or not all(self._register.is_known(piece) or has_head(piece) for piece in pieces)
        values = _WEAK.split(text)[::2]
        if any(map(is_person, values)) and any(has_head(one) and not is_acronym(one) for one in values):
            return False
        if len(values) == 1 and _is_of_many(text) and not behind_role(text, self._register):
            return True
        return not any(self._register.is_known(one) or self._register.is_country(one) or self._is_role(one) for one in values)

    def _row_of_acronyms(self, text: str) -> list[str]:
        """Return the acronyms of a line that holds nothing else, each known or of this list: a row of logos."""
        words = text.split()
        row = len(words) > 1 and all(is_acronym(word) and (word in self._acronyms or self._register.is_known(word)) for word in words)
        return words if row else []

    def _of_line(self, text: str, entry: Entry) -> list[FoundName]:
        """Read one line with one name and what stands beside it: acronym, country, person, role."""
        text, land = self._without_land(text)
        values, seams = _up_to_address(*_values_of(text))
        known = {number: self._register.match(value).org for number, value in enumerate(values) if self._register.is_known(value)}
        if len(set(known.values())) > 1 and all("," in seams[number] for number in range(len(values) - 1)):
            return [FoundName(value, entry) for value in values if not self._is_aside(value)]
        person = role = None
        country = land
        kept: list[int] = []
        for number, value in enumerate(values):
            if number in known:
                kept.append(number)
            elif self._is_role(value):
                organisation = behind_role(value, self._register)
                role = role or bare_role(value, organisation or "")
                if organisation:
                    values[number] = organisation
                    kept.append(number)
            elif len(values) > 1 and self._register.is_country(value):
                country = self._register.country_of(value)
            elif not (person or entry.person or self._ends_at_dash(seams[number])) and self._is_beside_organisation(value, values):
                person = person or value
            else:
                kept.append(number)
        if not kept or (person and not known and not any(looks_like_organisation(values[number]) for number in kept)):
            return []
        if known and len(kept) > len(known):
            # What stands beside a known name and is no organisation's is a town or a remark.
            kept = [
                number for number in kept if number in known or looks_like_organisation(values[number]) or spells(values[number], values[0])
            ]
        name = "".join(
            values[number] + (seams[number] if number + 1 in kept else ", " if number != kept[-1] else "") for number in kept
        ).strip()
        if self._is_aside(name) and not _is_short_name(name, entry):
            return []
        if not known and self._is_signing_person(replace(entry, text=name)):
            return []
        part = values[max(known, key=lambda number: len(values[number]))] if known else self._known_in_translation(name)
        return [FoundName(name, entry, part, person, role, country)]

    def _without_land(self, text: str) -> tuple[str, str | None]:
        """Return a name without the country that stands behind its acronym or its town in one bracket, and the country's code."""
        bracket = _WITH_LAND.search(text)
        town = bracket is not None and bool(listed_words("towns").fullmatch(plain_words(bracket[1])))
        if bracket is None or not (town or is_acronym(bracket[1])) or not self._register.is_country(bracket[2]):
            return text, None
        return text[: bracket.start()] + ("" if town else f" ({bracket[1]})"), self._register.country_of(bracket[2])

    def _known_in_translation(self, name: str) -> str | None:
        """Return by which of two names that a slash parts the register knows a body: "Zvanu biedrība / Guild of Bells"."""
        known = {self._register.match(one).org: one for one in name.split(" / ") if self._register.is_known(one)}
        return next(iter(known.values())) if " / " in name and len(known) == 1 else None

    def _ends_at_dash(self, seam: str) -> bool:
        """Tell whether a part of a line ends at a dash in a list where short forms of names stand before dashes."""
        return self._dashed and bool(_DASH.fullmatch(seam))

    def _is_beside_organisation(self, value: str, values: Sequence[str]) -> bool:
        """Tell whether a part of a line is the person who signs for the rest of it."""
        if (len(values) == 2 and spells(value, values[0])) or (value != values[0] and begins_as(" ".join(values[1:]), values[0])):
            return False  # "EIKIE – Euskal Idazle, Kantari eta Irakurleen Elkartea"
        if all(other[:1].islower() for other in values if other is not value):
            return False  # "UNI MEI – media, entertainment and arts": what follows says what it does
        if "(" in value or not is_person(value):
            return False
        return self._persons_sign or self._has_role(values) or any(has_head(v) for v in values)

    def _is_aside(self, text: str) -> bool:
        """Tell whether a piece names no organisation: a country, a role, an address, the plural of organisations alone."""
        if self._register.is_known(text):
            return False
        plain = plain_words(text)
        named = _BEFORE_QUOTES.match(text) or begins_with_kind(text) or _begins_small(text)
        if bare_of_article(text)[:1].islower() and len(plain.split()) > 4 and not named:
            return True
        if not plain or is_contact(text) or self._register.is_country(text) or _NOISE.match(text):
            return True
        kinds = [bool(self._words.organisations.fullmatch(word)) for word in plain.split()]
        if is_acronym(text) and (not text.isupper() or _OF_EURO.fullmatch(plain)):
            return False  # "EuroRIMA", "EURORIM": a coined word, whatever it begins with
        if all(kind or word in _FILLERS or is_generic(word, self._register) for kind, word in zip(kinds, plain.split(), strict=True)):
            return any(kinds) or text.isupper() or len(kinds) == 1
        return bool(self._words.signatories.fullmatch(plain)) or is_bare_kind(text) or self._is_role(text) or self._is_small(text)

    def _is_small(self, text: str) -> bool:
        """A text without any capital is a remark, but for names of one or two words that are written so (austro mechana)."""
        return not any(char.isupper() for char in text) and len(text.split()) > 2

    def _is_role(self, text: str) -> bool:
        """Tell whether a line is a person's role; in a list without persons a long one is a name that begins so (Directors of …)."""
        return is_role(text) and not self._register.is_known(text) and (self._persons_sign or len(text.split()) < 4)

    def _has_role(self, values: Sequence[str]) -> bool:
        return any(self._is_role(value) for value in values)

    def _is_signing_person(self, entry: Entry) -> bool:
        named = entry.source == "logo" or _is_signed_for(entry)
        shaped = not named and is_person(entry.text) and not self._register.is_known(entry.text)
        return shaped and (self._persons_sign or (entry.source == "signature" and self._few))


_FILLERS = frozenset(["the", "european", "national", "international", "other", "and", "of", "supporting", "member", "signatory", "all", "list"])


def _runs_over_sentences(text: str) -> bool:
    """Tell whether a text ends one sentence and begins another, as running text does that was read across two columns."""
    behind = _NEXT_SENTENCE.search(text)
    small = sum(word[:1].islower() for word in text.split())
    return behind is not None and not has_legal_form(text) and small >= _HALF_OF_NAME * len(text.split())


def _is_question(text: str) -> bool:
    """Tell whether a line is a question with mostly small words, as the headings of a form's other parts are: "What should be listed?"."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    return text.rstrip().endswith("?") and len(words) >= _QUESTION_WORDS and small >= _HALF_OF_NAME * len(words)


def _is_signed_for(entry: Entry) -> bool:
    """Tell whether the person who signs for a name was found beside it, so that it is no person's itself, though it looks like one."""
    return bool(entry.person and entry.role)


def _values_of(text: str) -> tuple[list[str], list[str]]:
    """Return the parts of a line between commas and dashes, and what stands behind each; a legal form belongs to the part before it."""
    parts = _WEAK.split(text)
    values, seams = parts[:1], []
    for seam, value in zip(parts[1::2], parts[2::2], strict=True):
        if is_legal_form(value):
            values[-1] = f"{values[-1]}{seam}{value}"
        else:
            values.append(value)
            seams.append(seam)
    return values, [*seams, ""]


def _up_to_address(values: list[str], seams: list[str]) -> tuple[list[str], list[str]]:
    """Return the parts before a street or a postal code: what stands behind an address belongs to it."""
    end = address_in(values)
    return (values, seams) if end is None else (values[:end], [*seams[: end - 1], ""])


def _begins_small(text: str) -> bool:
    """Tell whether a name begins with a coined word that is written small: "libretto Deutsche Vereinigung für Bücher", "vg – Verband …"."""
    first, *rest = text.split()
    coined = len(first) >= _COINED or bool(_DASH.match(text[len(first) :]))
    rest = [word for word in rest if any(map(str.isalnum, word))]
    capitals = sum(word[:1].isupper() for word in rest)
    return coined and bool(rest) and rest[0][:1].isupper() and capitals > _HALF_OF_NAME * len(rest) and has_head(" ".join(rest))


def _is_of_many(text: str) -> bool:
    """Tell whether what begins like a role names those whom a body coordinates: "Coordinadora de Guionistas"; persons have roles in bodies."""
    first, _, rest = text.partition(" ")
    capitals = sum(word[:1].isupper() for word in text.split())
    return is_role(first) and capitals > 1 and bool(profession_stems().search(plain_words(rest)))


def _is_short_name(text: str, entry: Entry) -> bool:
    """Tell whether an item of a list is an acronym, though in another language the word is one for a text: "LIST"."""
    return entry.source == "item" and is_acronym(text) and text.isupper() and is_bare_kind(text)


def _is_of_sender(text: str) -> bool:
    """Tell whether a line of a mail's or letter's end only says where a sender is found and to what it belongs."""
    return is_contact(text) or bool(memberships().match(plain_words(text)))


def _have_short_names_first(lines: Sequence[str]) -> bool:
    """Tell whether what stands before a dash is a name's short form rather than a person, by the lines where it is surely one or the other."""
    before = [parts[0] for line in lines if len(parts := _DASH.split(line)) > 1]
    persons = sum(map(is_person, before))
    # One alone among lines that name nobody else is hardly a person.
    alone = persons == 1 and len(lines) >= _FEWEST_WITHOUT and not any(is_person(part) for line in lines for part in line.split(", "))
    return alone or len(before) - persons > max(1, persons)


def _note_marks(entries: Sequence[Entry]) -> re.Pattern[str] | None:
    """Return what matches the marks of footnotes behind names: numbers from 1 on, each once, though hardly any name ends in one."""
    found = sorted(int(match[1]) for entry in entries if (match := _NOTE_MARK.search(entry.text)))
    return _NOTE_MARK if len(found) > 1 and found == list(range(1, len(found) + 1)) else None
