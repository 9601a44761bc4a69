"""Questions made by crossing everything that has a name: they find what no writer thinks of asking, and judge nothing that people say.

    python -m tests.probes.crossed KIND > questions.jsonl
    campaign-bot eval golden questions.jsonl

KIND is `signed` (every organisation with every joint document), `sets` (two documents each, both or the first but not the second),
`narrowed` (the sectors and countries of those who signed), `people` (the
same by everyday words: musicians, publishers), `when` (every name of every milestone), `days` (between
two of them), `law` (what the Act says on every provision, for whom and from when), `applied` (whether every provision applies by a day,
for new and for older models), `order` (which of two documents or milestones came first), `matters` (what organisations said on topics, which
stand in the case that the sentence gives them; of what nobody recorded there is no answer), `dated` (letters and statements by their day,
those of a month, what organisations signed), `spoken` (what persons and organisations said, who spoke in a month, what happened between two
days, who is of a country) or `told` (everyday wordings about every
document, milestone and organisation, most of which the classifier of intents has learnt). Other names are those of `knowledge/labels`, as
they stand there: without the cases that a sentence would give them. What is expected is computed from the files.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date

from knowledge.yaml_files import read_yaml
from tests.answers import raw_facts
from tests.probes import in_time
from tests.probes.asked import called, is_of_one_day, question

# Whether somebody signed, who signed both, who the first alone, which of a country, which of a sector.
_WAYS = {
    "bg": (
        "Подписа ли {o} {d}?",
        "Кой е подписал и {a}, и {b}?",
        "Кой е подписал {a}, но не и {b}?",
        "Кои организации от {c} подписаха {d}?",
        "Кои {s} подписаха {d}?",
    ),
    "cs": (
        "Podepsala organizace {o} {d}?",
        "Kdo podepsal jak {a}, tak {b}?",
        "Kdo podepsal {a}, ale ne {b}?",
        "Které organizace ({c}) podepsaly {d}?",
        "Kteří {s} podepsali {d}?",
    ),
    "da": (
        "Har {o} underskrevet {d}?",
        "Hvem har underskrevet både {a} og {b}?",
        "Hvem har underskrevet {a}, men ikke {b}?",
        "Hvilke organisationer fra {c} har underskrevet {d}?",
        "Hvilke {s} har underskrevet {d}?",
    ),
    "de": (
        "Hat {o} {d} unterzeichnet?",
        "Wer hat sowohl {a} als auch {b} unterzeichnet?",
        "Wer hat {a}, aber nicht {b} unterzeichnet?",
        "Welche Organisationen aus {c} haben {d} unterzeichnet?",
        "Welche {s} haben {d} unterzeichnet?",
    ),
    "el": (
        "Υπέγραψε {o} {d};",
        "Ποιοι υπέγραψαν και {a} και {b};",
        "Ποιοι υπέγραψαν {a} αλλά όχι {b};",
        "Ποιες οργανώσεις από {c} υπέγραψαν {d};",
        "Ποιοι {s} υπέγραψαν {d};",
    ),
    "en": (
        "Did {o} sign {d}?",
        "Who signed both {a} and {b}?",
        "Who signed {a} but not {b}?",
        "Which organisations from {c} signed {d}?",
        "Which {s} signed {d}?",
    ),
    "es": (
        "¿Ha firmado {o} {d}?",
        "¿Quién firmó tanto {a} como {b}?",
        "¿Quién firmó {a} pero no {b}?",
        "¿Qué organizaciones de {c} firmaron {d}?",
        "¿Qué {s} firmaron {d}?",
    ),
    "et": (
        "Kas {o} allkirjastas dokumendi {d}?",
        "Kes allkirjastasid nii {a} kui ka {b}?",
        "Kes allkirjastas {a}, aga mitte {b}?",
        "Millised organisatsioonid ({c}) allkirjastasid: {d}?",
        "Millised {s} allkirjastasid: {d}?",
    ),
    "fi": (
        "Onko {o} allekirjoittanut asiakirjan {d}?",
        "Ketkä allekirjoittivat sekä {a} että {b}?",
        "Ketkä allekirjoittivat {a} mutta eivät {b}?",
        "Mitkä järjestöt ({c}) allekirjoittivat: {d}?",
        "Mitkä {s} allekirjoittivat: {d}?",
    ),
    "fr": (
        "Est-ce que {o} a signé {d} ?",
        "Qui a signé à la fois {a} et {b} ?",
        "Qui a signé {a} mais pas {b} ?",
        "Quelles organisations de {c} ont signé {d} ?",
        "Quels {s} ont signé {d} ?",
    ),
    "ga": (
        "Ar shínigh {o} {d}?",
        "Cé a shínigh {a} agus {b} araon?",
        "Cé a shínigh {a} ach nár shínigh {b}?",
        "Cé na heagraíochtaí ({c}) a shínigh {d}?",
        "Cé na {s} a shínigh {d}?",
    ),
    "hr": (
        "Je li {o} potpisao {d}?",
        "Tko je potpisao i {a} i {b}?",
        "Tko je potpisao {a}, ali ne i {b}?",
        "Koje su organizacije ({c}) potpisale {d}?",
        "Koji su {s} potpisali {d}?",
    ),
    "hu": (
        "Aláírta a(z) {o} ezt: {d}?",
        "Kik írták alá mind a kettőt, {a} és {b}?",
        "Kik írták alá ezt: {a}, de ezt nem: {b}?",
        "Mely szervezetek ({c}) írták alá ezt: {d}?",
        "Mely {s} írták alá ezt: {d}?",
    ),
    "it": (
        "{o} ha firmato {d}?",
        "Chi ha firmato sia {a} sia {b}?",
        "Chi ha firmato {a} ma non {b}?",
        "Quali organizzazioni di {c} hanno firmato {d}?",
        "Quali {s} hanno firmato {d}?",
    ),
    "lt": (
        "Ar {o} pasirašė {d}?",
        "Kas pasirašė ir {a}, ir {b}?",
        "Kas pasirašė {a}, bet ne {b}?",
        "Kurios organizacijos ({c}) pasirašė: {d}?",
        "Kurie {s} pasirašė: {d}?",
    ),
    "lv": (
        "Vai {o} parakstīja {d}?",
        "Kas parakstīja gan {a}, gan {b}?",
        "Kas parakstīja {a}, bet ne {b}?",
        "Kuras organizācijas ({c}) parakstīja: {d}?",
        "Kuri {s} parakstīja: {d}?",
    ),
    "mt": (
        "{o} iffirma {d}?",
        "Min iffirma kemm {a} kif ukoll {b}?",
        "Min iffirma {a} imma mhux {b}?",
        "Liema organizzazzjonijiet ({c}) iffirmaw {d}?",
        "Liema {s} iffirmaw {d}?",
    ),
    "nl": (
        "Heeft {o} {d} ondertekend?",
        "Wie heeft zowel {a} als {b} ondertekend?",
        "Wie heeft {a} wel maar {b} niet ondertekend?",
        "Welke organisaties uit {c} hebben {d} ondertekend?",
        "Welke {s} hebben {d} ondertekend?",
    ),
    "pl": (
        "Czy {o} podpisał {d}?",
        "Kto podpisał zarówno {a}, jak i {b}?",
        "Kto podpisał {a}, ale nie {b}?",
        "Które organizacje ({c}) podpisały {d}?",
        "Którzy {s} podpisali {d}?",
    ),
    "pt": (
        "{o} assinou {d}?",
        "Quem assinou tanto {a} como {b}?",
        "Quem assinou {a} mas não {b}?",
        "Que organizações de {c} assinaram {d}?",
        "Que {s} assinaram {d}?",
    ),
    "ro": (
        "{o} a semnat {d}?",
        "Cine a semnat atât {a}, cât și {b}?",
        "Cine a semnat {a}, dar nu și {b}?",
        "Ce organizații din {c} au semnat {d}?",
        "Ce {s} au semnat {d}?",
    ),
    "sk": (
        "Podpísala organizácia {o} {d}?",
        "Kto podpísal {a} aj {b}?",
        "Kto podpísal {a}, ale nie {b}?",
        "Ktoré organizácie ({c}) podpísali {d}?",
        "Ktorí {s} podpísali {d}?",
    ),
    "sl": (
        "Je {o} podpisal {d}?",
        "Kdo je podpisal tako {a} kot {b}?",
        "Kdo je podpisal {a}, ne pa {b}?",
        "Katere organizacije ({c}) so podpisale {d}?",
        "Kateri {s} so podpisali {d}?",
    ),
    "sv": (
        "Har {o} undertecknat {d}?",
        "Vilka undertecknade både {a} och {b}?",
        "Vilka undertecknade {a} men inte {b}?",
        "Vilka organisationer från {c} undertecknade {d}?",
        "Vilka {s} undertecknade {d}?",
    ),
}
# When a milestone was, and how many days lie between two.
_TIMES = {
    "bg": ("Кога беше {e}?", "Колко дни има между {a} и {b}?"),
    "cs": ("Kdy nastalo: {e}?", "Kolik dní dělí {a} a {b}?"),
    "da": ("Hvornår var {e}?", "Hvor mange dage er der mellem {a} og {b}?"),
    "de": ("Wann war {e}?", "Wie viele Tage liegen zwischen {a} und {b}?"),
    "el": ("Πότε ήταν {e};", "Πόσες ημέρες μεσολαβούν μεταξύ {a} και {b};"),
    "en": ("When was {e}?", "How many days lie between {a} and {b}?"),
    "es": ("¿Cuándo fue {e}?", "¿Cuántos días hay entre {a} y {b}?"),
    "et": ("Millal oli {e}?", "Mitu päeva jääb nende vahele: {a} ja {b}?"),
    "fi": ("Milloin oli {e}?", "Montako päivää on näiden välillä: {a} ja {b}?"),
    "fr": ("Quand a eu lieu {e} ?", "Combien de jours y a-t-il entre {a} et {b} ?"),
    "ga": ("Cathain a bhí {e}?", "Cé mhéad lá atá idir {a} agus {b}?"),
    "hr": ("Kada je bilo: {e}?", "Koliko dana dijeli {a} i {b}?"),
    "hu": ("Mikor volt {e}?", "Hány nap telt el a következők között: {a} és {b}?"),
    "it": ("Quando c’è stato: {e}?", "Quanti giorni ci sono tra {a} e {b}?"),
    "lt": ("Kada buvo {e}?", "Kiek dienų yra tarp: {a} ir {b}?"),
    "lv": ("Kad bija {e}?", "Cik dienu ir starp: {a} un {b}?"),
    "mt": ("Meta kien {e}?", "Kemm-il jum hemm bejn {a} u {b}?"),
    "nl": ("Wanneer was {e}?", "Hoeveel dagen liggen er tussen {a} en {b}?"),
    "pl": ("Kiedy nastąpiło: {e}?", "Ile dni dzieli {a} i {b}?"),
    "pt": ("Quando foi {e}?", "Quantos dias há entre {a} e {b}?"),
    "ro": ("Când a fost {e}?", "Câte zile sunt între {a} și {b}?"),
    "sk": ("Kedy nastalo: {e}?", "Koľko dní delí {a} a {b}?"),
    "sl": ("Kdaj je bilo: {e}?", "Koliko dni je med: {a} in {b}?"),
    "sv": ("När var {e}?", "Hur många dagar är det mellan {a} och {b}?"),
}
# Pairs of documents, organisations, those that spoke, and documents of which some of the signatories are asked for, in a language.
_SEED, _PAIRS, _ORGANISATIONS, _SPEAKERS, _DOCUMENTS = 7, 60, 20, 12, 6
# In which sectors those are who are called so.
PEOPLE = {
    "publishers": ("book-publishing", "music-publishing", "press-publishing"), "book publishers": ("book-publishing",),
    "music publishers": ("music-publishing",), "press publishers": ("press-publishing",), "record labels": ("recorded-music",),
    "writers": ("writers",), "journalists": ("journalists",), "translators": ("translators",),
    "picture agencies": ("photography/picture-agencies",), "performers": ("performers",), "film producers": ("audiovisual-producers",),
    "screenwriters": ("audiovisual-authors",), "visual artists": ("visual-arts",), "composers": ("music-authors",),
    "broadcasters": ("broadcasters",), "musicians": ("performers",), "illustrators": ("visual-arts",),
}  # fmt: skip
_DAYS = (date(2025, 3, 1), date(2025, 9, 15), date(2026, 8, 15), date(2026, 11, 30))  # between those on which something began to apply
_FEW_NAMES = 2  # of a provision, of which the first are no descriptions
_ASKED = 0.1  # share of the organisations that are asked about beside those who signed


def crossed(kind: str) -> Iterator[dict[str, Any]]:
    """Yield the questions of a kind with what is expected of their answers. Raises KeyError for an unknown kind."""
    make = {
        "signed": _signed, "sets": _sets, "narrowed": _narrowed, "people": _people, "when": _when, "days": _days,
        "law": _law, "applied": _applied, "order": _order, "matters": _matters, "told": _told,
        "dated": _dated, "spoken": _spoken,
    }[kind]  # fmt: skip
    for language in _WAYS:
        yield from make(language, random.Random(_SEED))


def _signed(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    for document, facts in _joint():
        for organisation, row in raw_facts.organisations().items():
            if organisation not in facts.signed | facts.backed and chance.random() > _ASKED:
                continue
            name = row.get("acronym") if row.get("acronym") and chance.random() < 0.6 else row["name"]
            text = _WAYS[language][0].format(o=name, d=chance.choice(_names(document, language)))
            value = "yes" if organisation in facts.signed else "no" if facts.complete else "unknown"
            yield question(f"signed-{language}-{document}-{organisation}", text, language, "yes-no", [document], value=value)


def _sets(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    documents = [document for document, _ in _joint()]
    for way, operator in ((1, "and"), (2, "minus")):
        for number in range(_PAIRS):
            one, other = chance.sample(documents, 2)
            a, b = (chance.choice(_names(document, language)) for document in (one, other))
            items, sure = raw_facts.combined([one, other], operator)
            text = _WAYS[language][way].format(a=a, b=b)
            yield question(f"{operator}-{language}-{number}", text, language, "list", [one, other], items=sorted(items), complete=sure)


def _narrowed(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    labels = raw_facts.labels()[language]
    for document, facts in _joint():
        rows = [raw_facts.organisations()[organisation] for organisation in facts.signed]
        states = {row["scope"] for row in rows if row["scope"].isupper() and row["scope"] != "EU"}
        found = {"countries": states, "sectors": {row["sector"] for row in rows}}
        for way, (group, chosen) in enumerate(found.items(), 3):
            for one in sorted(chosen & labels[group].keys()) if len(chosen) > 1 else ():
                kept = raw_facts.narrowed(facts.signed, [one] if group == "countries" else (), [one] if group == "sectors" else ())
                whose = labels[group][one][0]
                text = _WAYS[language][way].format(c=whose, s=whose, d=chance.choice(_names(document, language)))
                yield question(f"{group}-{language}-{document}-{one}", text, language, "list", [document], items=sorted(kept))


def _people(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    for document, facts in chance.sample(_joint(), _DOCUMENTS):
        for people, sectors in PEOPLE.items():
            text = _WAYS[language][4].format(s=_wordings()[language]["people"][people], d=chance.choice(_names(document, language)))
            kept = sorted(raw_facts.narrowed(facts.signed, sectors=sectors))
            yield question(f"people-{language}-{document}-{people}", text, language, "list", [document], items=kept)


def _when(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:  # noqa: ARG001 - all names are asked for
    for event, facts in raw_facts.events().items():
        day = {"value": str(facts["date"])} if _is_one_day(facts) else {}  # of one that lasted either end may be told
        for number, name in enumerate(raw_facts.labels()[language]["events"].get(event, ())):
            text = _TIMES[language][0].format(e=name)
            yield question(f"when-{language}-{event}-{number}", text, language, "date", **day)


def _days(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    events = {event: date.fromisoformat(str(facts["date"])) for event, facts in raw_facts.events().items() if _is_one_day(facts)}
    for number in range(_PAIRS):
        one, other = sorted(chance.sample(list(events), 2), key=lambda event: events[event])
        a, b = (raw_facts.labels()[language]["events"][event][0] for event in (one, other))
        documents = [f"timeline:{one}", f"timeline:{other}"]
        text = _TIMES[language][1].format(a=a, b=b)
        yield question(f"days-{language}-{number}", text, language, "count", documents, value=(events[other] - events[one]).days)


def _law(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:  # noqa: ARG001 - all names are asked for
    wordings = _wordings()[language]
    for provision, facts in raw_facts.provisions().items():
        for number, name in enumerate(raw_facts.labels()[language]["provisions"].get(provision, ())):
            for way, wording in enumerate(wordings["provisions"]):
                text = wording.format(name)
                yield question(f"law-{language}-{provision}-{number}-{way}", text, language, "provision", [f"provision:{provision}"])
            if facts.get("applies_from", "null") != "null":
                text, day = wordings["since"][0].format(name), str(facts["applies_from"])
                yield question(f"since-{language}-{provision}-{number}", text, language, "date", value=day)


def _applied(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    already, on_a_day, of_a_new_model, of_older_models = _wordings()[language]["applied"]
    for provision, facts in raw_facts.provisions().items():
        begun = str(facts.get("applies_from") or "null")
        if begun == "null" or provision.startswith("directive"):
            continue
        older, today = str(facts.get("older_models_from") or "null"), chance.choice(_DAYS)
        cited = [f"provision:{provision}", "provision:article-113", "provision:article-111-3", *_beginning(begun), *_beginning(older)]
        for number, name in enumerate(raw_facts.labels()[language]["provisions"].get(provision, ())[:_FEW_NAMES]):
            asked = [(already, today, today, begun), (on_a_day, chance.choice(_DAYS), _DAYS[-1], begun)]
            asked += [] if older == "null" else [(of_a_new_model, _DAYS[-1], _DAYS[-1], begun), (of_older_models, _DAYS[-1], _DAYS[-1], older)]
            for way, (wording, by, now, since) in enumerate(asked):
                text = wording.format(name, day=format_date(by, "long", locale=language))
                value = "yes" if since <= by.isoformat() else "no"
                asked_now = question(f"applied-{language}-{provision}-{number}-{way}", text, language, "yes-no", cited, value=value)
                yield {**asked_now, "today": now.isoformat()}


def _beginning(day: str) -> list[str]:
    """Return what citations call the milestones of a day."""
    return [f"timeline:{event}" for event, facts in raw_facts.events().items() if str(facts["date"]) == day]


def _order(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    labels, (whether, which) = raw_facts.labels()[language], _wordings()[language]["order"]
    of_a_day = [(document, facts.bounds[0]) for document, facts in _joint() if is_of_one_day(facts)]
    documents = [(document, document, day, labels["documents"][document][0]) for document, day in of_a_day]
    milestones = [
        (event, f"timeline:{event}", str(facts["date"]), labels["events"][event][0])
        for event, facts in raw_facts.events().items() if _is_one_day(facts)
    ]  # fmt: skip
    for number in range(_PAIRS):
        (_, cited, day, name), (_, other_cited, other_day, other) = chance.sample([*documents, *milestones], 2)
        if day == other_day:
            continue
        value = "yes" if day < other_day else "no"
        text = whether.format(a=name, b=other)
        yield question(f"order-{language}-{number}-0", text[0].upper() + text[1:], language, "yes-no", [cited], value=value)
        first = cited if value == "yes" else other_cited
        yield question(f"order-{language}-{number}-1", which.format(a=name, b=other), language, "yes-no", [first])


def _matters(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    ask, *topics = _wordings()[language]["matters"].items()
    spoke = sorted({one for head in raw_facts.entries("positions").values() for one in head["organisations"]})
    for organisation in chance.sample(spoke, _SPEAKERS):
        for topic, named in topics:
            text = ask[1].format(o=called(organisation), p=named)
            said = sorted(entry for entry, theirs in raw_facts.said_on(topic).items() if organisation in theirs)
            about = question(f"matters-{language}-{organisation}-{topic}", text, language, "position", said)
            yield about if said else {**about, "kind": "unanswerable", "expect": {"outcome": "refuse"}}


def _dated(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    return in_time.dated(language, chance, _wordings()[language])


def _spoken(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    return in_time.spoken(language, chance, _wordings()[language])


def _told(language: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    labels, wordings = raw_facts.labels()[language], _wordings()[language]
    things = [("documents", document, document, _names(document, language)[0]) for document in raw_facts.documents()]
    things += [("milestones", event, f"timeline:{event}", labels["events"][event][0]) for event in raw_facts.events()]
    register = [one for one, row in sorted(raw_facts.organisations().items()) if row["appears_in"]]
    rows = chance.sample(register, _ORGANISATIONS)  # who speaks in statements of its own alone is in none
    things += [("organisations", one, "organisations", called(one)) for one in rows]
    for group, thing, cited, name in things:
        for way, wording in enumerate(wordings[group]):
            yield question(f"told-{language}-{thing}-{way}", wording.format(name), language, "passage", [cited])


@cache
def _wordings() -> dict[str, dict[str, list[str]]]:
    read: dict[str, dict[str, list[str]]] = read_yaml(Path(__file__).with_name("wordings.yaml"))
    return read


def _is_one_day(facts: dict[str, Any]) -> bool:
    return len(str(facts["date"])) == len("2024-02-01") and not facts.get("end_date")


def _joint() -> list[tuple[str, raw_facts.RawDocument]]:
    return [(document, facts) for document, facts in raw_facts.documents().items() if facts.joint]


def _names(document: str, language: str) -> list[str]:
    names: list[str] = raw_facts.labels()[language]["documents"][document]
    return names


if __name__ == "__main__":
    sys.stdout.writelines(json.dumps(question, ensure_ascii=False) + "\n" for question in crossed(sys.argv[1]))
