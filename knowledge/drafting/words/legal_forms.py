"""Legal forms of associations and companies in the EU, by which a name is told from a person's and a comma from one that parts names."""

from __future__ import annotations

import re

# As printed, capitals included: "SA" is a form, "sa" a word. Full stops and spaces between the letters are optional.
_DOTTED = (
    "S.A.", "S.A.S.", "S.A.R.L.", "S.L.", "S.L.U.", "S.p.A.", "S.r.l.", "S.R.L.", "S.C.", "B.V.", "N.V.",
    "e.V.", "e.G.", "i.G.", "s.r.o.", "a.s.",
    "z.s.", "z.ú.", "z.ů.", "o.p.s.", "o.z.", "n.o.", "d.o.o.", "d.d.", "z.o.o.", "k.s.",
    "A.Ş.", "A.E.", "Α.Ε.", "Ε.Π.Ε.", "Ο.Ε.", "Ι.Κ.Ε.", "Α.Μ.Κ.Ε.", "ek.för.", "c.i.c.", "C.R.L.", "k.o.",
)  # fmt: skip
_WORDS = (
    "GmbH & Co. KG", "GmbH", "gGmbH", "mbH", "AG", "KG", "OHG", "GbR", "UG", "eG", "SARL", "SAS", "SASU", "SCIC", "SCOP",
    "SpA", "Srl", "SRL", "SLU", "CRL",
    "BV", "NV",
    "Ltd", "Limited", "plc", "PLC", "LLP", "LLC", "Inc", "CLG", "DAC", "ASBL", "asbl", "AISBL", "aisbl", "VZW", "vzw", "IVZW", "ivzw",
    "cvba", "cv", "Oy", "Oyj", "ry", "rf", "AB", "HB", "ApS", "A/S", "IVS", "AS", "OÜ", "MTÜ", "UAB", "VšĮ", "SIA", "Kft", "Zrt", "Nyrt", "Bt",
    "Lda", "Ltda", "Λτδ", "ЕООД", "ООД", "АД", "EOOD", "OOD", "Sp. z o.o.", "sp. z o.o.", "Gen.m.b.H.", "Ges.m.b.H.", "reg. Gen.m.b.H.",
)  # fmt: skip


def _pattern_of(form: str) -> str:
    return r"\s?".join(re.escape(letter) for letter in re.split(r"(?<=\.)(?=\S)", form)) if form in _DOTTED else re.escape(form)


# Of these, the ones that a single country has: "s.r.o." is Czech or Slovak, "AISBL" Belgian by law and European by its members.
_OF_ONE_COUNTRY = {
    "DE": ("e.V.", "e.G.", "i.G.", "GbR"),
    "AT": ("Gen.m.b.H.", "Ges.m.b.H.", "reg. Gen.m.b.H."),
    "CZ": ("z.s.", "z.ú.", "z.ů.", "o.p.s."),
    "SK": ("o.z.",),
    "PL": ("Sp. z o.o.", "sp. z o.o."),
    "HU": ("Kft", "Zrt", "Nyrt"),
    "FI": ("Oy", "Oyj", "ry", "rf"),
    "DK": ("ApS",),
    "EE": ("OÜ", "MTÜ"),
    "LV": ("SIA",),
    "LT": ("UAB", "VšĮ"),
    "BG": ("ЕООД", "ООД", "EOOD", "OOD"),
    "GR": ("Ε.Π.Ε.", "Ο.Ε.", "Ι.Κ.Ε.", "Α.Μ.Κ.Ε."),
    "PT": ("Lda", "CRL", "C.R.L."),
    "ES": ("S.L.", "S.L.U.", "SLU"),
    "IT": ("S.p.A.", "SpA"),
    "FR": ("SCIC", "SCOP", "SASU"),
    "IE": ("CLG", "DAC"),
}

_FORM = "|".join(sorted((*map(_pattern_of, _DOTTED), *map(re.escape, _WORDS)), key=len, reverse=True))
_ALONE = re.compile(rf"(?:{_FORM})\.?")
_COUNTRIES = {
    country: re.compile(rf"\w[\w’'”»“\")]*[,\s]\s*(?:{'|'.join(map(_pattern_of, forms))})(?:\s*\([^()]*\))?$")
    for country, forms in _OF_ONE_COUNTRY.items()
}
_AT_END = re.compile(rf"\w[\w’'”»“\")]*[,\s]\s*(?:{_FORM})\.?\s*(?:\([^()]*\))?$")


def is_legal_form(text: str) -> bool:
    """Tell whether a text is nothing but a legal form, which belongs to the name before it."""
    return bool(_ALONE.fullmatch(text.strip()))


def country_of_form(text: str) -> str | None:
    """Return the country of the legal form in which a name ends; None without a form, or where several countries have it."""
    return next((country for country, pattern in _COUNTRIES.items() if pattern.search(text.strip())), None)


def has_legal_form(text: str) -> bool:
    """Tell whether a name ends in a legal form."""
    return not is_legal_form(text) and bool(_AT_END.search(text.strip()))
