"""What a line of a signatory list looks like: a person's name, a role, an address, the middle of a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head, looks_like_organisation, without_brackets
from knowledge.drafting.words.legal_forms import has_legal_form
from knowledge.drafting.words.vocabulary import all_roles, organisation_stems, plain_words, profession_stems, regions, worldwide

_CONTACT = re.compile(r"@|(?<!\w)c/o\s|https?:|www\.|\+\d[\d\s()/.-]{6,}|\b(?:tel|phone|fax|mobile|e-?mail|tél|telefon)\b", re.IGNORECASE)
_CODE = re.compile(r"\b(?!(?:18|19|20)\d\d\b(?!\s+[A-ZÀ-ÞΑ-ΩА-Я]))[A-Z]{0,2}-?\d{4,5}\b")  # of the post; a year is one only before a town
_GENERIC = re.compile(
    r"(?:national|european|europaisch|europeen|europe|internation|internacional|internazional|nazional|nacional|narodn|krajow|other|further|autres|weitere|member"
    r"|global|supporting|compan|unternehmen|entreprise|empresa|impres|aziend|firm|foretag|yritys|bedrijven|individual"
    r"|nationell|nationale|landelijk|evropsk|europsk|mezinarodn|medzinarodn|medunarodn|mednarodn|miedzynarodow|euroopa$|eurooppalais|rahvusvahelis"
    r"|kansainvali|kansallis|europai$|nemzetkozi|orszagos|europos$|tarptautin|nacionalin|eiropas$|starptautisk|европейск|международн|национал"
    r"|ευρωπαικ|διεθν|εθνικ|ewropej|nazzjonal|internazzjonal|eorpach|naisiunt|idirnaisiunt)"
)
_YOUNGER = re.compile(r",?\s(?:(?:ml|st|jun|sen)\.|[JS]r\.?)$")  # behind the name of one of two
# Street and number, number and street, code and town.
_ADDRESS = re.compile(
    r"[^\W\d]{3,}[.”“\"»]?\s+(?!(?:19|20)\d\d\b)\d{1,4}\s?[a-zA-Z]?(?:/[IVX\d]+)?(?:$|[–-]\d)|^\d{1,4}[a-z]?,?\s+[^\W\d]+(?:\s+[^\W\d]+)*\s+(?:street|road|lane|avenue|square|rue|place)$"
    r"|^\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|quai)\b|^(?:[A-Z]{1,2}-)?\d{4,5}\s+\w|^\d{3}\s?\d{2}\s+\w|^\d{2}-\d{3}\s+\w",
    re.IGNORECASE,
)
# What a street is called: words of their own, and ends of words that Germanic, Finnic and Baltic languages write as one.
_STREET = re.compile(
    r"\b(?:street|road|lane|avenue|square|boulevard|rue|place|quai|chaussee|platz|calle|avenida|plaza|paseo|carrer|via|viale|piazza|corso|rua|praca|travessa"
    r"|plein|ulica|ulici|ul|aleja|aleje|ulice|namesti|namestie|trida|trg|cesta|utca|utja|ter|strada|str|bulevardul|calea|iela|gatve|prospektas|tanav|pst|odos|οδοσ"
    r"|λεωφοροσ|ул|улица|бул|булевард|pl|triq|sraid|bothar)\b|(?:strasse|straat|gracht|laan|weg|gasse|allee|damm|ufer|gatan|vagen|gade|vej|alle|katu|tie|tanav)\b"
)
# "Transparency Register: 0123456789-12", not "Guild of Bells, register number: 0123456".
_REGISTERED = re.compile(r"[^\d:(),;–—]*[^\W\d_][^\d:(),;–—]*:\s*(?:[A-Z]{1,4}[\s-]?)?\d(?:[\s./-]?\d){5,}\W*")
_REGISTER = re.compile(
    r"\b(?:\w*regist\w*|rejestr\w*|rejstrik\w*|rekister\w*|nyilvantart\w*|регистър\w*|μητρω\w*|number|no|nr|id|vat|nummer|numero|numer|cislo|siren|siret|kvk)\b"
)
_MARKUP = re.compile(r"</?[a-z!][^<>]*>|<!--|\b(?:javascript|vbscript):\S|\bdata:\w+/|(?<!\w)&(?:[a-z][\w.-]*|#\d+);|\]\(", re.IGNORECASE)
_ALPHABETS = frozenset(["LATIN", "CYRILLIC", "GREEK"])
_LONGEST_NAME = 200  # letters
_REGION_WORDS = 6
_ROLE_LETTERS, _CASE_LETTERS = 4, 2  # of a role before the noun of a compound at least, and of that noun's ending at most
# Small words inside names of organisations, and inside those of persons.
QUOTED = re.compile(r"[„“«»\"][^„“”«»\"]*[“”»«\"]")  # somebody's words in running text
CONNECTORS = frozenset([
    "of", "for", "the", "and", "in", "on", "to", "by", "&", "de", "des", "du", "der", "die", "das", "den", "dem", "von", "und", "fur",
    "für", "en", "et", "la", "le", "les", "los", "las", "del", "y", "e", "i", "a", "o", "di", "della", "dei", "delle", "degli", "per",
    "il", "van", "het", "voor", "och", "av", "för", "og", "af", "til", "ja", "és", "az", "ir", "un", "bei", "im", "oraz", "w", "na", "dla",
    "u", "za", "si", "și", "da", "do", "dos", "pentru", "din", "v", "ve", "pro", "z", "und/oder", "και", "των", "του", "της", "и", "на",
    "за", "agus", "ta",
])  # fmt: skip
_PARTICLES = frozenset([
    "de", "van", "von", "der", "den", "la", "le", "da", "di", "del", "della", "du", "des", "dos", "das", "el", "y", "e", "ter", "ten",
    "zu", "zur", "af", "av", "bin", "al", "d", "t",
])  # fmt: skip
_IRISH_CAPITAL = re.compile(r"(?:h|t|n|m|g|d|b|bh|n-|t-)[A-ZÁÉÍÓÚ]")  # Ó hEochaidh: grammar puts a letter before the name's own
_JOINING = frozenset(["y", "e"])  # of two family names


def is_unfit(text: str) -> bool:
    """Tell whether a text can be neither a name nor a title: it holds markup or a script's address, is no word, or is too long."""
    return len(text) > _LONGEST_NAME or not any(map(str.isalpha, text)) or holds_markup(text)


def holds_markup(text: str) -> bool:
    """Tell whether a text holds tags, entities or scripts' addresses, which no author writes for readers."""
    return bool(_MARKUP.search(text))


def mixes_scripts(text: str) -> bool:
    """Tell whether a word has letters of two alphabets: a Greek or Cyrillic letter among Latin ones that looks like one of them."""
    words = ({unicodedata.name(char, "").split(" ")[0] for char in word if char.isalpha()} for word in re.split(r"[\W_]+", text))
    return any(len(scripts & _ALPHABETS) > 1 for scripts in words)


# Before a person's name; a single letter before one word is an initial.
_TITLES = re.compile(r"^(?:(?:dr|prof|mr|mrs|ms|mme|m(?=\.?\s+\S+\s+\S)|herr|frau|sir|dame|ing|mag)\.?\s+)+", re.IGNORECASE)


def is_person(text: str) -> bool:
    """Tell whether a text has the shape of a person's name: two to four words with capitals, no word of an organisation."""
    bare = _TITLES.sub("", without_brackets(text))
    words = _YOUNGER.sub("", bare).replace(",", " ").split()
    if not 2 <= len(words) <= 5 or any(char.isdigit() for char in bare) or looks_like_organisation(bare):
        return False
    if profession_stems().match(plain_words(words[0])) or regions().fullmatch(plain_words(words[0])):
        return False  # "Artistas Intérpretes", "European Theatre"
    capital = [word for word in words if word[:1].isupper() or _IRISH_CAPITAL.match(word)]
    small = [word for word in words if word not in capital]
    if len(capital) == 2 and words[1] in _JOINING:
        return False  # "Sacri e Corali" are of two kinds; "Costa e Silva" is what stands behind a first name
    return len(capital) >= 2 and all(plain_words(word) in _PARTICLES for word in small)


def is_role(text: str) -> bool:
    """Tell whether a text says what a person is: it begins with such a word, or is short and holds one ("General Manager")."""
    plain = plain_words(text)
    words = plain.split()
    if not words or len(words) > 14 or has_legal_form(text):
        return False
    if profession_stems().match(plain) and len(words) <= 2:
        return False  # "Directors" is the end of a guild's name
    if _names_kind_of(text.split()[0]):
        return False
    if all_roles().match(plain):
        return True
    return 2 <= len(words) <= 4 and not has_head(text) and bool(all_roles().search(plain)) and not profession_stems().search(plain)


def _names_kind_of(word: str) -> bool:
    """Tell whether a word is a compound that is no role but what those make up who have it: "Sprecher*innen-Verband"."""
    *first, last = word.split("-")
    plain = plain_words(word)
    if any(noun.start() >= _ROLE_LETTERS and len(plain) - noun.end() <= _CASE_LETTERS for noun in organisation_stems().finditer(plain)):
        return True  # "Sprecherkreis"
    return bool(first) and last[:1].isupper() and not all_roles().fullmatch(plain_words(last)) and word[:1].isupper()


def is_contact(text: str) -> bool:
    """Tell whether a line holds an address of the post, the telephone or the net."""
    return bool(_CONTACT.search(text)) or ("," in text and bool(_CODE.search(text)))


def is_register_number(text: str) -> bool:
    """Tell whether a line gives nothing but the number under which somebody is entered in a register."""
    label = plain_words(text.partition(":")[0])
    return bool(_REGISTERED.fullmatch(text)) and (bool(_REGISTER.search(label)) or not has_head(label))


def is_address(text: str) -> bool:
    """Tell whether a text is a street with its number, or a postal code with its town."""
    return bool(_ADDRESS.search(text))


def is_street(text: str) -> bool:
    """Tell whether a line is nothing but a street with its number: Channel 4 and Studio 54 are none."""
    return is_address(text) and bool(_STREET.search(plain_words(text))) and not has_head(text)


def before_street(line: str) -> str:
    """Return what stands on a line before a street with its number; empty where a line holds none or begins with it."""
    words = line.split()
    streets = (at for at in range(1, len(words)) if _STREET.search(plain_words(words[at])))
    at = next((at for at in streets if is_street(" ".join(words[at:]).partition(",")[0])), 0)
    return " ".join(words[:at])


def address_in(values: Sequence[str]) -> int | None:
    """Return which part between commas begins an address behind a name: none where an organisation follows, since Channel 4 is one too."""
    at = next((number for number, value in enumerate(values) if number and is_address(value.strip())), None)
    return at if at is not None and not any(map(has_head, values[at + 1 :])) else None


def has_contact(text: str) -> bool:
    """Tell whether a text holds an address of the net or a telephone number."""
    return bool(_CONTACT.search(text))


def is_region(text: str, register: Register) -> bool:
    """Tell whether a text is nothing but several parts of the world: "Europe and the world". One alone may be a paper's name: Le Monde;
    "international" is none."""
    words = plain_words(text).split()
    if len(words) == 1 and worldwide().fullmatch(words[0]):
        return not register.is_known(text)
    whole = len(words) <= _REGION_WORDS and all(regions().fullmatch(word) or word in CONNECTORS or register.is_country(word) for word in words)
    parts = [word for word in words if word not in CONNECTORS]
    linked = len(parts) < len(words) or any(sign in text for sign in "/,&+")  # "Europa International" is a name
    return whole and linked and len(parts) > 1 and not register.is_known(text)


def is_generic(word: str, register: Register) -> bool:
    """Tell whether a folded word says of what kind organisations are (national, further) or whose (a country), but not which."""
    return bool(_GENERIC.match(word)) or register.country_of(word) is not None
