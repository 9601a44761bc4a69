"""Signatures of persons: name, role and organisation on lines below one another or with commas, in whatever order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from knowledge.drafting.names.register import Register, has_head, is_acronym, looks_like_organisation
from knowledge.drafting.names.shapes import CONNECTORS, is_contact, is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.signatures.names_beside_holders import with_holders_apart
from knowledge.drafting.signatories.signatures.parted_signatures import parted
from knowledge.drafting.signatories.signatures.signer_shapes import LINKS, SEAM, are_persons, has_role, may_be_person
from knowledge.drafting.words.legal_forms import has_legal_form
from knowledge.drafting.words.vocabulary import listed_words, plain_words, profession_stems

_BEHIND = re.compile(r"\s(?:of|der|des|de la|de l[’']|du|de|del|della|van|von|at|for|,)\s*(?:the\s+)?(?=[A-ZÀ-ÞΑ-ΩА-Я])(.+)$")
_CASE_ENDING = re.compile(r"(?<=[^\W\d_a-zß-ÿ]{2})[-:’'](?:[^\W\d_A-ZÀ-Þ]){1,4}$")  # GOB-a, GOB:n
_SLASH_S = re.compile(r"^/s/\s*", re.IGNORECASE)
_FEWEST_SIGNATURES, _HALF = 2, 0.5  # of items, by which the others are read
_MOST = 0.8  # of the lines of a list that are alike
_MIN_PAIRS = 3  # of a name and the person below; a single name may go on in two words with capitals
_MAX_LINES = 7
_ROLE_WORDS = 5
_TWO_PARTS = 2
_ACRONYM = 3  # letters; shorter ones are those of fields, too: EU, AI, IP
_MIN_ROLES = 0.2  # of the lines: as seldom as where each signature has four lines and some lack a role


@dataclass(frozen=True)
class _Piece:
    line: int
    text: str
    role: bool
    person: bool
    seam: str = ", "  # what stands before it in its line


def signed(entries: Sequence[Entry], register: Register) -> list[Entry]:
    """Return the entries with the lines of each signature made one, which names the organisation; others stay as they are.

    Lines of one paragraph or cell (`group`) belong together; where each line is a paragraph, the roles tell where a signature ends.
    """
    found: list[Entry] = []
    entries = parted(with_holders_apart(entries, register), register)
    for loose, run in groupby(entries, key=lambda one: one.source in ("line", "signature", "cell", "inline")):
        lines = list(run)
        found += _of_run(lines, register) if loose else _of_items(lines, register)
    return found


def behind_role(text: str, register: Register) -> str | None:
    """Return the organisation in "President of GESAC"."""
    match = _BEHIND.search(text)
    while match and listed_words("governing_bodies").match(plain_words(match[1])) and (inner := _BEHIND.search(match[1])):
        match = inner  # "President of the Board of the Guild of Bells"
    return match[1] if match and (register.is_known(match[1]) or has_head(match[1])) else None


def before_role(text: str) -> str:
    """Return the organisation in "Zvanu savienības priekšsēdētāja", as languages have it that set the role last; empty for others."""
    words = text.split()
    role = next((at for at in range(1, len(words)) if words[at][:1].islower() and is_role(" ".join(words[at:]))), None)
    name = " ".join(words[:role]) if role else ""
    return name if name[:1].isupper() and has_head(name) else ""


def bare_role(role: str, organisation: str) -> str:
    """Return "President" of "President of GESAC"."""
    before = role[: role.rfind(organisation)].strip(" ,") if organisation and organisation in role else role
    return re.sub(r"\s+(?:of|at|for|der|des|de|du|del|della|van|von)(?:\s+the)?$", "", before)


def _of_items(entries: list[Entry], register: Register) -> list[Entry]:
    """Return whole entries, those read as signatures that say "Name, Role, Organisation"."""
    read = [_signature([one], register) if one.source in ("item", "row") and not one.role else None for one in entries]
    if sum(map(bool, read)) < max(_FEWEST_SIGNATURES, _HALF * len(entries)):
        return [one or entry for one, entry in zip(read, entries, strict=True)]
    return _by_part(read, entries, register)


def _of_run(lines: list[Entry], register: Register) -> list[Entry]:
    roles = [has_role(line.text, register) for line in lines]
    if sum(roles) < max(1, _MIN_ROLES * len(lines)):
        return _without_roles(lines, register)
    if are_in_pairs([line.text for line in lines], register):
        pairs = list(zip(lines[::2], lines[1::2], strict=True))
        read = [_signature(pair, register) for pair in pairs]
        return [entry for pair, found in zip(pairs, read, strict=True) for entry in ([found] if found else pair)]
    groups = [list(one) for _, one in groupby(lines, key=lambda line: line.group)]
    if below := _below_names(groups, register):
        return below
    several = [group for group in groups if len(group) > 1]
    apart = bool(several) and all(sum(has_role(line.text, register) for line in group) <= 1 for group in several)
    if apart and len(several) >= 0.5 * len(groups):
        return _of_signatures(groups, register)
    alone = [_signature([line], register) for line in lines]
    if sum(map(bool, alone)) >= 0.8 * sum(roles):
        return _by_part(alone, lines, register)
    return _of_signatures(list(_cut(lines, roles, register)), register)


def are_in_pairs(lines: Sequence[str], register: Register) -> bool:
    """Tell whether lines are by turns a person and "role, organisation", as authors stand below an article."""
    persons, below = lines[::2], [SEAM.split(line)[::2] for line in lines[1::2]]
    named = all(may_be_person(line, register) and not has_role(line, register) for line in persons)
    paired = named and len(persons) == len(below) >= _MIN_PAIRS
    roles = sum(len(parts) > 1 and has_role(parts[0], register) for parts in below)
    return paired and roles >= _MOST * len(below) and all(len(parts) > 1 and parts[-1][:1].isupper() for parts in below)


def _below_names(groups: list[list[Entry]], register: Register) -> list[Entry]:
    """Return one entry for each name and the paragraph below it that only says who signs, where all are such pairs; else none."""
    names, signing = groups[::2], groups[1::2]
    alone = all(len(one) == 1 and not has_role(one[0].text, register) for one in names)
    if len(groups) < 4 or len(names) != len(signing) or not alone:
        return []
    found, sure = [], 0
    for (name,), lines in zip(names, signing, strict=True):
        pieces = [piece for line in lines for piece in _pieces(0, line.text, register) if not is_contact(piece.text)]
        telling = len(pieces) == 2 and pieces[0].person and pieces[1].role
        pair = [piece.text for piece in pieces] if telling else lines[0].text.split(", ", 1)
        if len(pair) != 2 or not may_be_person(pair[0], register) or not (telling or pair[1][:1].islower()):
            return []
        sure += telling
        found.append(replace(name, source="row", person=pair[0], role=pair[1]))
    return found if sure >= _MOST * len(found) else []


def _by_part(read: list[Entry | None], lines: list[Entry], register: Register) -> list[Entry]:
    """Return the signatures of a line each; one whose role is no known word has its organisation in the same part as nearly all others."""
    parts = [[part.strip() for part in SEAM.split(line.text)[::2]] for line in lines]
    places = Counter((len(part), part.index(one.text)) for one, part in zip(read, parts, strict=True) if one and one.text in part)
    (length, at), count = places.most_common(1)[0] if places else ((0, 0), 0)
    if length < _TWO_PARTS or count < _MOST * sum(map(bool, read)):
        return [one or line for one, line in zip(read, lines, strict=True)]
    return [
        one or (_at_place(line, part, at, register) if len(part) == length else line)
        for one, line, part in zip(read, lines, parts, strict=True)
    ]


def _at_place(line: Entry, part: Sequence[str], at: int, register: Register) -> Entry:
    """Return the organisation in the given part of a line; of two parts the other one has to name a person with a role."""
    if len(part) > _TWO_PARTS:
        alike = may_be_person(part[0], register)
        return replace(line, text=part[at], source="row", person=part[0], role=part[1]) if alike else line
    signer = person_with_role(part[1 - at], register)
    return replace(line, text=part[at], source="row", person=signer[0], role=signer[1]) if signer else line


def _without_roles(lines: list[Entry], register: Register) -> list[Entry]:
    """Return one entry for each pair of a person's line and an organisation's, either first, where nearly all paragraphs are such pairs.

    A line in small letters below another person says what that is, whatever the word.
    """
    groups = [list(one) for _, one in groupby(lines, key=lambda line: line.group)]
    pairs = [group for group in groups if len(group) == 2]
    first = [group for group in pairs if _SLASH_S.match(group[0].text) or (is_person(group[0].text) and not register.is_known(group[0].text))]
    below = [group for group in pairs if group not in first and is_person(group[1].text) and not register.is_known(group[1].text)]
    if len(groups) >= _MIN_PAIRS and len(below) >= _MOST * len(groups):
        return [
            entry for group in groups for entry in ([replace(group[0], source="row", person=group[1].text)] if group in below else group)
        ]
    if len(groups) < 2 or len(first) < _MOST * len(groups):
        alone = [group for group in first if _says_role(group[1].text, register)]
        return [
            entry for group in groups for entry in ([replace(group[0], source="alone", role=group[1].text)] if group in alone else group)
        ]
    return [
        entry
        for group in groups
        for entry in ([replace(group[1], source="row", person=_SLASH_S.sub("", group[0].text))] if group in first else group)
    ]


def _says_role(line: str, register: Register) -> bool:
    """Tell whether a line goes on in small letters only and names nothing."""
    return line == line.lower() and any(map(str.isalpha, line)) and not (register.is_known(line) or has_head(line) or is_contact(line))


def _of_signatures(blocks: list[list[Entry]], register: Register) -> list[Entry]:
    read = [_signature(block, register) for block in blocks]
    places = Counter(place for block, found in zip(blocks, read, strict=True) if found and (place := _place_in(block, found)))
    place, count = places.most_common(1)[0] if places else (None, 0)
    usual = place if count >= 0.5 * len(blocks) else None
    if place and count >= _MOST * len(blocks):  # then a name that looks like a person's stands where all others do
        read = [found if _is_like_others(block, found, place, register) else None for block, found in zip(blocks, read, strict=True)]
    return [entry for block, found in zip(blocks, read, strict=True) for entry in ([found] if found else _by_place(block, usual))]


def _is_like_others(block: list[Entry], found: Entry | None, place: tuple[int, int], register: Register) -> bool:
    """Tell whether a signature names its organisation in the line of nearly all others, or surely in another one."""
    own = _place_in(block, found) if found else None
    surely = found is not None and (register.is_known(found.text) or has_head(found.text))
    return own is None or own[0] != place[0] or own == place or surely


def _place_in(block: list[Entry], found: Entry) -> tuple[int, int] | None:
    """Return how many lines a signature has and which of them names the organisation; None if it is not one line's whole."""
    return next(((len(block), number) for number, line in enumerate(block) if line.text == found.text), None)


def _by_place(block: list[Entry], usual: tuple[int, int] | None) -> list[Entry]:
    """Return the line that names the organisation in most other signatures, for one whose role is no known word; else all lines."""
    if usual is None or len(block) != usual[0] or len(block) < 2:
        return block
    rest = [line.text for number, line in enumerate(block) if number != usual[1]]
    return [replace(block[usual[1]], source="row", person=rest[0], role=rest[-1])]


def _cut(lines: list[Entry], roles: list[bool], register: Register) -> Iterator[list[Entry]]:
    """Cut lines into signatures: before each person where persons stand first, else behind each role."""
    at_roles = [number for number, role in enumerate(roles) if role]
    starts = [
        number - 1 if number and not SEAM.search(lines[number].text) and may_be_person(lines[number - 1].text, register) else number
        for number in at_roles
    ]
    person_first = starts[0] == 0
    cuts = starts[1:] if person_first else [number + 1 for number in at_roles]
    before = 0
    for cut in [*cuts, len(lines)]:
        if cut > before:
            yield lines[before:cut]
            before = cut


def _signature(lines: Sequence[Entry], register: Register) -> Entry | None:
    """Return the organisation that a signature's lines name, with person and role; None if they are no signature."""
    if len(lines) > _MAX_LINES:
        return None
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(number, line.text, register)]
    role_at = next((at for at, piece in enumerate(pieces) if piece.role), None)
    if role_at is None or len(pieces) < 2:
        return None
    alone = sum(not piece.role for piece in pieces) == 1
    if alone and (own := _name_behind_role(pieces, role_at, register)):
        return replace(lines[0], text=own[1], source="row", role=own[0], person=pieces[0].text)
    signer = person_with_role(pieces[role_at].text, register) if alone else None  # "Guild of Bells – Novak Anna elnök"
    person = _person_beside(pieces, role_at, register) if not signer else None
    rest = [piece for piece in pieces if not piece.role and piece is not person and not is_contact(piece.text)]
    rest = [piece for piece in rest if not register.is_country(piece.text)]
    organisation = _organisation_in(_with_names_whole(rest, register), register) or behind_role(pieces[role_at].text, register)
    if not organisation and person and role_at == 0 and profession_stems().search(plain_words(person.text)):
        organisation, person = person.text, None  # "Director, Danish Playwrights": a name of two capitals is not always a person's
    if not organisation:
        return None
    if signer:
        return replace(lines[0], text=organisation, source="row", role=signer[1], person=signer[0])
    role = bare_role(pieces[role_at].text, organisation)
    return replace(lines[0], text=organisation, source="row", role=role, person=person.text if person else lines[0].person)


def _with_names_whole(pieces: Sequence[_Piece], register: Register) -> list[_Piece]:
    """Return the pieces, one made of two lines where the lower goes on small with a name that the register has as a whole, or with the noun
    that the upper one lacks: "Kellojen ja gongien" above "pohjoinen yhdistys".

    The upper line alone may be another one's name: "National Union of Bells" above "and of Gongs (NUBG)".
    """
    whole: list[_Piece] = []
    for piece in pieces:
        above = whole[-1] if whole else None
        below = above is not None and piece.line == above.line + 1
        alone = not any(has_head(one.text) for one in whole)
        known = above is not None and (register.is_exact(f"{above.text} {piece.text}") or (alone and _lacks_noun(above, piece, register)))
        if above and below and ((known and piece.text[:1].islower()) or _is_translation(piece.text)):
            whole[-1] = replace(above, line=piece.line, text=f"{above.text} {piece.text}", person=False)
        else:
            whole.append(piece)
    return whole


def _lacks_noun(above: _Piece, below: _Piece, register: Register) -> bool:
    """Tell whether a line has the noun that says what a name names, and the one above it has none and is nobody's."""
    return has_head(below.text) and not (above.person or above.role or has_head(above.text) or register.is_known(above.text))


def _is_translation(line: str) -> bool:
    """Tell whether a line is nothing but a name in brackets: what the one above it is called in another language."""
    inner = line[1:-1]
    return line.startswith("(") and line.endswith(")") and not set(inner) & set("()") and len(inner.split()) > 1 and has_head(inner)


def _name_behind_role(pieces: Sequence[_Piece], role_at: int, register: Register) -> tuple[str, str] | None:
    """Return role and organisation of "president Guild of Bells" below a person, an acronym without its case: "president GOB-a"."""
    if len(pieces) != _TWO_PARTS or role_at != 1 or not pieces[0].person or has_head(pieces[0].text):
        return None
    parted = parted_role(pieces[1].text, register)
    if not parted or behind_role(pieces[1].text, register):
        return None
    role, name = parted[0], _CASE_ENDING.sub("", parted[1])
    named = all(map(is_acronym, name.split())) or not (is_person(name) or is_role(name))
    return (role, name) if named else None


def _pieces(number: int, text: str, register: Register) -> Iterator[_Piece]:
    parts = SEAM.split(text) if has_role(text, register) else [text]
    values = [one.strip() for one in parts[::2]]
    if len(values) == 2 and is_person(values[0]) and not register.is_known(values[0]) and (parted := parted_role(values[1], register)):
        values[1:], parts = parted, [*parts, ", ", ""]
    for seam, part in zip(["", *parts[1::2]], values, strict=True):
        known = register.is_known(part)
        if part:
            yield _Piece(number, part, not known and is_role(part), not known and (is_person(part) or are_persons(part)), seam)


def parted_role(text: str, register: Register) -> tuple[str, str] | None:
    """Return role and organisation of "ordförande Svenska Tecknare" or "President GESAC"; None where a text is but one of them.

    A role in small letters ends where capitals begin; behind one with capitals, or behind a small word ("chair of Policy"), the rest
    has to be a known name or one with an organisation's noun.
    """
    words = text.split()
    for count in range(1, min(_ROLE_WORDS + 1, len(words))):
        role, name = words[:count], words[count:]
        linked = role[-1].lower() in LINKS
        role = role[:-1] if linked else role
        if not name[0][:1].isupper() or not role or not is_role(" ".join(role)):
            continue
        whole = " ".join(name)
        if listed_words("governing_bodies").fullmatch(plain_words(whole)) or (is_role(whole) and not register.is_known(whole)):
            continue
        plain = not linked and all(word[:1].islower() for word in role)
        if plain or register.is_known(whole) or has_head(whole) or (linked and _begins_in_capitals(whole)):
            return " ".join(role), whole
    return None


def _begins_in_capitals(name: str) -> bool:
    """Tell whether a name begins with an acronym of some letters, so that the small word before it ends the role: "Head of RIMA Europe"."""
    first = name.split()[0]
    return first.isalpha() and first.isupper() and len(first) >= _ACRONYM


def person_with_role(text: str, register: Register) -> tuple[str, str] | None:
    """Return person and role of "Novak Anna elnök" or "President Anna Novak"; None where a text is but one of them."""
    words = text.split()
    for cut in range(1, len(words)):
        first, rest = " ".join(words[:cut]), " ".join(words[cut:])
        for person, role in ((first, rest), (rest, first)):
            if is_role(role) and not is_role(person) and is_person(person) and not register.is_known(person):
                return person, role
    return None


def signer_of(text: str, register: Register) -> tuple[str, str] | None:
    """Return person and role where a text says nothing but who signs: "Anna Novak, president", on one line or two."""
    pieces = [piece for line in text.split("\n") for piece in _pieces(0, line, register) if not is_contact(piece.text)]
    if len(pieces) not in (1, 2) or any(register.is_known(piece.text) for piece in pieces) or not pieces[-1].role:
        return None
    return (pieces[0].text if len(pieces) > 1 else "", pieces[-1].text)


def _person_beside(pieces: list[_Piece], role_at: int, register: Register) -> _Piece | None:
    """Return who holds the role: who stands before it, else the first with the shape of a person's name."""
    if role_at and pieces[role_at - 1].person:
        return pieces[role_at - 1]
    shaped = next((piece for piece in pieces if piece.person), None)
    if shaped or role_at != 1:
        return shaped
    first = pieces[0]
    alone = len(pieces) > 2 and not has_head(first.text) and not register.is_known(first.text)
    return first if alone and len(first.text.split()) in (2, 3, 4) else None


def _organisation_in(rest: list[_Piece], register: Register) -> str:
    """Return the name that the remaining lines make: the known one, those of one line, or a name broken over two."""
    begun = {piece.line for piece in rest if piece.text.split()[-1].lower() in CONNECTORS}
    known = [piece.text for piece in rest if register.is_known(piece.text) and piece.line - 1 not in begun]  # else it ends the name above it
    if known or not rest:
        return known[0] if known else ""
    best = next((piece for piece in rest if looks_like_organisation(piece.text)), rest[-1])
    same = [piece for piece in rest if piece.line == best.line]
    name = same[0].text + "".join(piece.seam + piece.text for piece in same[1:])
    above = "" if same[0] is not best else _broken_above(best, rest)
    return " ".join(filter(None, [above, name, *_further_lines(name, best.line, rest)]))


def _further_lines(name: str, line: int, rest: Sequence[_Piece]) -> list[str]:
    """Return the lines in which a name goes on: behind and before a small word, and all up to the legal form that it lacks."""
    below: list[str] = []
    while following := [piece.text for piece in rest if piece.line == line + 1 + len(below)]:
        below.append(", ".join(following))
    ends = next((number for number, text in enumerate(below, 1) if has_legal_form(text)), 0)
    if ends and not has_legal_form(name) and not any(map(has_head, below[: ends - 1])):
        return below[:ends]
    taken = 0
    while taken < len(below) and _goes_on([name, *below][taken], below[taken]):
        taken += 1
    return below[:taken]


def _goes_on(text: str, following: str) -> bool:
    first = following.split()[0]
    return text.split()[-1].lower() in CONNECTORS or first.lower() in CONNECTORS or first[:1].islower()


def _broken_above(best: _Piece, rest: list[_Piece]) -> str:
    """Return the line above of which a name is the second: one that ends in "and", or a lone noun that says only what it names."""
    above = [piece.text for piece in rest if piece.line == best.line - 1]
    if len(above) != 1:
        return ""
    joins = above[0].split()[-1].lower() in CONNECTORS
    alone = len(best.text.split()) == 1 and best.text[:1].isupper() and not is_acronym(best.text)
    return above[0] if joins or alone else ""
