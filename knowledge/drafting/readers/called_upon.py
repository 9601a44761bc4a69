"""Whom a statement calls upon: where nothing else says to whom a text is addressed, "we call on the Commission and Parliament to …"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, dropwhile, pairwise, takewhile
from operator import contains

from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.readers.asked_run import EUROPEAN, clause_words, goes_beyond, readers_at_beginning
from knowledge.drafting.readers.offices_with_fields import with_fields
from knowledge.drafting.readers.readers_apart import OFFICE_LAST, begins_as_reader, readers_apart
from knowledge.drafting.readers.several_readers import without_honorifics
from knowledge.drafting.words.first_person import FIRST_PERSON
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_READERS, Vocabulary, institutions, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_PARAGRAPHS = 4  # of running text, in which a statement says what it wants
_RUNNING_WORDS = 8  # of a paragraph that says something
_NAME_WORDS = 9
_BEGUN_WORDS = 16  # of a paragraph, among which the name of those who write stands
_CALLER_WORDS = 3  # of "eleven small organisations" behind the verb
_TITLES = re.compile(r"(?<!\S)(?:on|dott|dott\.ssa|sen|avv|ing|prof|dr|mag|mgr|m|mr|mme|sr|sra|sig|d)\.\s+|(?<!\S)Mme\s+", re.IGNORECASE)
_MEMBERS = re.compile(r"membri|membrii|membrilor|membros|membres|miembros|members|mitglieder|leden|medlemmer|medlemmar|ledamoter")
_CALLS = re.compile(
    r"\b(?:(?:was|were|is|been)\s+(?:sent|addressed)\b[^.;:]{0,40}?\bto|wurde\b[^.;:]{0,40}?\ban(?=\s+d)|adress(?:[ée]+e?|ent|ons)\s+(?:à|aux?)|inviat[ao]\s+a\w*|enviad[ao]\s+a\w*|call(?:s|ing)?\s+(?:up)?on|urges?|appeals?\s+to|asks?|invites?|demands?\s+(?:from|of)"
    r"|appel\w+|demand(?:e|ent|ons)|invit(?:e|ent|ons)|exhort\w+|pri(?:e|ent|ons)"
    r"|pid\w+|inst(?:a|an|amos)|exig\w+|solicit\w+|llam\w+"
    r"|chied\w+|invit\w+|esort\w+|sollecit\w+|appello"
    r"|apel\w+|ped\w+|exort\w+|roep\w*|verzoek\w*|dring\w*|vrag\w*"
    r"|vyzyv\w+|vyzýv\w+|žád\w+|žiad\w+|poziv\w+|apeluj\w+\s+do|wzywa\w*|zwraca\w+\s+się\s+do|skierowane\s+do:?|felhívj\w+|felszólítj\w+|kérj\w+"
    r"|kreip\w+\s+į|kvieči\w+|ragin\w+|praš\w+|aicin\w+|lūdz\w*|cerem|cer|îndemn\w+|solicită\w*|призовав\w+|настоява\w*|καλ\w+|ζητ\w+"
    r"|obracíme\s+se\s+na|obraciame\s+sa\s+na|obraćamo\s+se|обръщаме\s+се\s+към|απευθυνόμαστε\s+στ\w+|tražimo\s+od|zahtij?evamo\s+od|prosimy|wnosimy\s+do"
    r"|vetoa\w+|kehota\w+|kutsu\w+|palu\w+|nõua\w+|(?:n|j|t)it(?:lob|olbu)|(?:n|j|t)appella\w*|(?:n|j|t)istiednu|(?:n|j|t)ħeġġ\w+|iarr\w+\s+ar"
    r"|opfordr\w+|beder|uppman\w+|ber|forder\w*|appellier\w*|ruf\w*|bitt\w*)(?:-nous)?\s+"
    # whom something is told, of whom it is expected or demanded, to whom those who write turn
    # what somebody has asked, which the verb behind whom it was asked of tells in German and Dutch
    r"|\b(?:(?:hat|haben)(?=\s[^.;:]{3,120}\s(?:aufgefordert|gebeten|ersucht)\b)|(?:heeft|hebben)(?=\s[^.;:]{3,120}\s(?:opgeroepen|verzocht)\b)"
    r"|(?:ha|hanno)\s+(?:chiesto|sollecitato)(?:\s+a\w*)?|(?:a|ont)\s+demandé\s+(?:à|aux?)|(?:ha|han)\s+(?:pedido|exigido|solicitado|instado)\s+al?"
    r"|(?:pediu|pediram|exigiu|exigiram)\s+(?:à|ao|aos)|wezwał[ay]?|zaapelował[aiy]?\s+do|vyzval[aiy]?|pozval[aei]?)\s+"
    r"|\b(?:warn(?:s|ed)?|remind(?:s|ed)?|told|tells?|urged|called\s+(?:up)?on|asked|expects?|requests?(?:\s+that)?|demands?\s+that|insists?\s+that"
    r"|implore|press|plead(?:s)?\s+with|turn\s+to|look\s+to"
    r"|(?:erwarten|verlangen|fordern)\s+(?:vom|von)|warnen|mahnen|ersuchen|drängen|wenden\s+uns(?:\s+\w+)?\s+an"
    r"|(?:disons|rappelons)\b[^.;:]{0,30}?\s(?:à|aux?)|attend(?:ons|ent)|interpell\w+|alert(?:e|ent|ons)|sollicit(?:e|ent|ons)|enjoi\w+|sommons"
    r"|pressons|réclam(?:ons|ent)|en\s+appel(?:ons|lent)\s+(?:à|aux?)|nous\s+adressons(?:\s+\w+(?:’hui)?)?\s+(?:à|aux?)|nous\s+tournons\s+vers"
    r"|(?:nos\s+dirigimos|se\s+dirigen|esperamos\s+de|reclam\w+)(?:\s+a)?|rogamos|ruegan|requerimos|urgimos|apelamos|emplaza\w+"
    r"|(?:ci\s+rivolgiamo|si\s+rivolgono|ci\s+appelliamo|si\s+appellano|facciamo\s+appello)|richied(?:iamo|ono)|esig(?:iamo|ono)"
    r"|(?:dirigimo-nos|dirigem-se|rogamos|requeremos|convidamos|conclamamos|esperamos\s+d[oae]s?)"
    r"|(?:verwachten|eisen)\s+van|doe(?:n|t)\s+een\s+beroep\s+op|(?:wenden|richten)\s+(?:wij\s+)?ons\s+(?:tot|aan)|dringen\s+(?:er\s+)?bij"
    r"|(?:kræver|forventer|mener),?\s+at|(?:kræver|forventer)\s+af|henvender\s+(?:os|sig)\s+til|appellerer\s+til|anmoder|bønfalder"
    r"|(?:kräver|förväntar\s+oss),?\s+att|(?:kräver|begär)\s+av|(?:vädjar|vänder\s+oss|vänder\s+sig)\s+till|manar|anmodar"
    r"|(?:vaadimme|odotamme|edellytämme|toivomme),?\s+että|vaadimme|vaativat|odotamme|edellytämme|pyydämme|pyytävät|käännymme"
    r"|pöördu(?:me|vad)|(?:nõuame|ootame|palume),?\s+et|ootame|nõuame"
    r"|vēršas\s+pie|vēršamies\s+pie|mudin\w+|pieprasām|(?:prasām|prasa|ceram|sagaidām),?\s+(?:lai|ka)"
    r"|(?:reikalaujame|tikimės|laukiame|reikalauja),?\s+kad|tikimės\s+iš|reikalaujame\s+iš"
    r"|(?:oczekuj\w+|domag\w+\s+się|żąda\w+)\s+od|zwracamy\s+się|apelujemy\s+o\s+\w+\s+do|prosi\w+|zwracają\s+się\s+do"
    r"|(?:očekáváme|požadujeme|požadují|očakávame|požadujú)\s+(?:od|po)|(?:naléháme|naliehame|apelujeme|apeliramo)\s+na|prosíme"
    r"|(?:zahtevamo|pričakujemo|zahtijevamo|očekujemo),?\s+da|(?:zahtevamo|pričakujemo|zahtijevamo|očekujemo|tražimo)\s+od|(?:obračamo|obraćamo)\s+se\s+na"
    r"|se\s+(?:obraćam[oe]|obraćaju|obračamo|obračajo)(?:\s+na)?|s[ea]\s+(?:obracíme|obraciame|obracejí|obracajú)\s+na"
    r"|się\s+zwracamy\s+do|се\s+обръщаме\s+към"
    r"|molimo|felkérjük|elvárjuk|azt\s+kérjük|sürgetjük|követeljük|fordulunk|face(?:m|ți)?\s+apel\s+la|ne\s+adresăm|chemăm|rugăm|invităm|apelăm\s+la"
    r"|(?:очакваме|искаме|изискваме)\s+от|апелираме\s+към|молим|приканваме|απευθυνόμαστε|(?:αναμένουμε|απαιτούμε)\s+από|προτρέπουμε"
    r"|(?:κάνουμε|απευθύνουμε)\s+έκκληση(?=\s)|nistennew|nitolbu|nitalbu|insejħu|(?:glaoimid|glaoim|iarraimid|áitímid|éilímid|impímid)\s+ar)\s+",
    re.IGNORECASE,
)
# What the items of a resolution begin with, in the infinitive: whom it was resolved to ask.
_RESOLVED = re.compile(
    r"(?:to\s+(?:call\s+(?:up)?on|ask|urge|request|invite|appeal\s+to)|prasīt|lūgt|aicināt|uzaicināt|kreiptis\s+į|prašyti|raginti|kviesti"
    r"|paluda|kutsuda|pyytää|vaatia|kehottaa|wezwać|(?:za)?apelować\s+do|zwrócić\s+się\s+do|vyzvat|požádat|vyzvať|požiadať|apelova[tť]\s+na"
    r"|pozvati|zatražiti\s+od|zahtij?evati\s+od|zaprositi|felkérni|felszólítani|demander\s+(?:à|aux?)|inviter|appeler|exhorter"
    r"|(?:solicitar|pedir|instar|exigir|exhortar|exortar)(?:\s+(?:al?|ao|aos|às|à))?|chiedere\s+a\w*|invitare|a\s+(?:solicita|cere|invita)"
    r"|at\s+(?:opfordre|anmode|bede)|att\s+(?:uppmana|begära\s+av|kräva\s+av)|да\s+(?:поиска\s+от|призове)|να\s+(?:ζητήσει\s+από|καλέσει))\s+",
    re.IGNORECASE,
)
# "From" at the beginning of a sentence, before those of whom something is expected, and the verbs behind them.
_FROM = re.compile(r"(?:von|vom|van|du|de|del|dal|dalla|da|do|fra|från|od|от|από|din\s+partea|from)\s", re.IGNORECASE)
_EXPECTING = re.compile(
    r"expect|demand|erwarten|verlangen|fordern|verwachten|eisen|attendons|exigeons|esperamos|exigimos|attendiamo|esigiamo|forventer|kræver|förväntar|kräver"
    r"|oczekujemy|żądamy|očekáváme|požadujeme|očakávame|pričakujemo|zahtevamo|očekujemo|zahtijevamo|tražimo|așteptăm|cerem|очакваме|искаме|αναμένουμε|απαιτούμε"
)
_BEFORE_VERB = 16  # words between them
_THAT = re.compile(r"\b(?:that|at|att|että|et|lai|ka|kad|da)\s+$")
# Verbs in the singular, before which another than those who write may stand.
_SINGULAR = re.compile(
    r"(?:warns|warned|reminds|reminded|tells|told|urged|called|asked|expects|calls|urges|appeals|asks|invites|demands|appelle|demande|invite|exhorte|prie|pide|insta|exige|solicita|llama|chiede|invita|esorta|sollecita"
    r"|apela|pede|exorta|roept|verzoekt|dringt|vraagt|vyz[yý]v[aá]|žádá|žiada|poziva|apeluje|wzywa|felhívja|felszólítja|kéri|ragina|kviečia|prašo"
    r"|aicina|lūdz|cere|solicită|îndeamnă|призовава|настоява|καλεί|ζητ(?:ά|εί)|vetoaa|kehottaa|kutsuu|palub|nõuab|fordert|appelliert|ruft|bittet"
    r"|opfordrer|beder|uppmanar|ber|hat|heeft|ha|a|pediu|exigiu|wezwała?|zaapelowała?|vyzvala?|pozvala?)\b",
    re.IGNORECASE,
)
# Where it begins what somebody is asked.
_BEFORE_NOW = re.compile(
    r"(?:asked|urged|called|told|warned|reminded|requested|was|were|been|hat|haben|heeft|hebben|ha|hanno|a|han|ont|pediu|pediram|exigiu|exigiram"
    r"|wezwał\w*|zaapelował\w*|vyzval\w*|pozval\w*|wurde)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[:;.!?](?=\s|$)|,?\s+(?=(?:aby|ażeby|żeby|hogy|da|naj|kad|lai|että|jotta|att|at|să|да|να|ώστε|biex|o)[\s:])|,?\s+(?:aby|żeby|hogy|da|naj|lai|kad|att|at|biex)$"
    r"|\s+(?=do\s+\w+(?:nia|cia)\b)|\s+(?=o\s+\w+(?:nie|cie)\b)|\s+till?$|\s+till?\s+(?=att?\b)"
    r"|,\s+(?=(?:ktor|kter|któr|koji|koja|koje|amely|kuri|kur[sš]|som|der|který|jotka|joka)\w*\s)"
)
_SENTENCE_MARKS = (".", "!", "?", ":", ";", "”", "“", "»", '"')
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?:;])\s+")
_MALTESE_TO = re.compile(r"\b[Ll]i(?:l|ll|s|t|d|r|n|x|ż|z)-(?:Sur(?:a)?\s+|Sinjura?\s+)?|\b[Ll]il(?=\s)")
_IN_PARTICULAR = re.compile(  # between a body and those of its members who are meant
    r",?\s+(?:u\s+b[’']mod partikolari|a\s+zejména|a\s+najmä|i\s+osobito|a\s+posebno|ter\s+zlasti|a\s+w\s+szczególności"
    r"|különösen|ypač|īpaši|eriti"
    r"|erityisesti|särskilt|særligt|især|и\s+по-специално|και\s+ιδίως)\s+"
)
_BOTH_FORMS = re.compile(r"(\w{4})\w* (?:\w+ ){1,2}\1")  # of women and men: "the Greek women and Greek men in Parliament"
_NEAR_WE = 4  # words before a verb and the two behind it, among which "we" stands
_MOST_SEARCHED, _LONGEST_SEARCHED = 80, 3_000  # paragraphs in which further readers are looked for, and letters of one
_THEY_WORDS = 3  # of "They also", before a verb
_SMALL_OFFICES = frozenset(["mt", "bg", "cs", "da", "el", "et", "fi", "hr", "hu", "lt", "lv", "pl", "sk", "sl", "sv"])
_LONGEST_RUN, _READER_WORDS = 260, 14  # letters of all who are called upon, words of one
_ADVERB_WORDS = 2  # of "i fællesskab"
_MOST_ADVERBS, _LEAD_WORDS = 2, 4  # words behind a verb before the first reader; those of a line above a list of demands
_SMALL = frozenset([
    "the", "a", "al", "alla", "ai", "agli", "alle", "all", "au", "aux", "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "o",
    "os", "as", "ao", "aos", "den", "das", "die", "der", "de", "het", "of", "for", "del", "della", "dei", "des", "du", "di", "do", "da", "dos",
    "van", "von", "till", "til", "an", "à", "az",
])  # fmt: skip
_OF_THE = frozenset(["della", "dello", "del", "dei", "delle", "degli", "du", "da", "do", "das", "dos"])
_ELIDED = re.compile(r"\b(l|d|all|dell)['’]", re.IGNORECASE)


def called_upon(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the bodies and offices upon which a statement calls, at its beginning, above its demands or where it says "we"."""
    prose = [block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS]
    beginning = sorted(prose[:_PARAGRAPHS], key=lambda text: not text.rstrip().endswith(_SENTENCE_MARKS))  # what stands below a title sums up
    if resolved := tuple(dict.fromkeys(chain(*(_asked_by_resolution(block, words) for block in blocks if isinstance(block, ListItem))))):
        return resolved
    if itemised := tuple(dict.fromkeys(_called_in_items(blocks, words))):
        return itemised
    texts = list(dict.fromkeys([*beginning, *_above_demands(blocks)]))
    for text in texts:
        if named := next(_called_in(text, words), ()):
            searched = list(dict.fromkeys([*prose, *texts]))[:_MOST_SEARCHED]
            further = (_called_in(one[:_LONGEST_SEARCHED], words, by_us=True, now=True) for one in searched)
            return _with_further(named, chain(*further))
    begun = [" ".join(plain_words(text).split()[:_BEGUN_WORDS]) for text in prose[:_PARAGRAPHS]]
    later = (tuple(dict.fromkeys(chain(*_called_in(text, words, by_us=True, begun=begun)))) for text in prose[_PARAGRAPHS:])
    return next(filter(None, later), ())


def _called_in_items(blocks: Sequence[Block], words: Vocabulary) -> Iterator[str]:
    """Yield the readers with whom items begin below a line that ends in the verb: "We call upon:" above "the Commission to …"."""
    for at, above in enumerate(blocks):
        text = f"{above.text.rstrip(' :…')} " if isinstance(above, Paragraph | Heading) and above.text.rstrip().endswith((":", "…")) else ""
        verb = next((match for match in _CALLS.finditer(text) if _is_us(text[match.end() :])), None)
        if verb and not _is_called_by_other(verb[0], text[: verb.start()], words):
            for item in takewhile(lambda block: isinstance(block, ListItem), blocks[at + 1 :]):
                yield from map(_before_comma, readers_at_beginning(getattr(item, "text", ""), words))


def _is_us(behind: str) -> bool:
    """Tell whether nothing stands behind a verb but "we" and adverbs: "Deshalb fordern wir"."""
    return all(any(listed_words(section).fullmatch(word) for section in ("we", "sender_adverbs")) for word in plain_words(behind).split())


def _before_comma(reader: str) -> str:
    """Return a reader without what is asked behind a comma; a holder or another field of the office may stand there."""
    first, *others = reader.split(", ")
    return ", ".join([first, *takewhile(lambda part: is_person(without_honorifics(part)) or institutions().search(plain_words(part)), others)])


def _with_further(named: Sequence[str], others: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return readers with those whom further demands of those who write name, but for those that are the same by a longer or shorter name."""
    whole = list(named)
    for reader in chain(*others):
        plain = f" {plain_words(reader)} "
        if not any(plain in f" {plain_words(one)} " or f" {plain_words(one)} " in plain for one in whole):
            whole.append(reader)
    return tuple(whole)


def _asked_by_resolution(item: ListItem, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom an item of a resolution asks: "To call on the Commission to …"."""
    asks = _RESOLVED.match(item.text)
    return readers_at_beginning(item.text[asks.end() :], words) if asks else ()


def _called_in(
    text: str, words: Vocabulary, *, by_us: bool = False, now: bool = False, begun: Sequence[str] = ()
) -> Iterator[tuple[str, ...]]:
    """Yield whom the sentences of a paragraph call upon, verb by verb; `by_us`: where those who write say "we" beside the verb, or are the
    body with whose name a paragraph of those that have `begun` the text begins, `now`: not where they tell what they have asked before."""
    yield from _fronted(text, words)
    called = False
    for match in _CALLS.finditer(text):
        before = text[: match.start()]
        ours = not before.strip(" 0123456789.)§–•-") or _say_we(match[0], before, text[match.end() :], words)  # an item begins so
        subject = _SENTENCE_END.split(before)[-1]
        ours = ours or _say_they(before, words) or _is_named_in(subject, begun) or (called and not subject.strip())  # "It asks … Asks also …"
        if _is_called_by_other(match[0], before, words) or (by_us and not ours) or (now and _BEFORE_NOW.match(match[0])):
            continue
        behind = _without_callers(text[match.end() :], words)
        behind = _without_us(_MALTESE_TO.sub("", behind) if words.language == "mt" else behind)
        run = _run_behind(behind, words)
        named = () if _THAT.search(match[0]) else _up_to_clause(behind, words)  # behind "that" the clause of what is asked has begun
        named = named or with_fields(_TITLES.sub("", behind), _named(behind, words), words)
        if named := (run if _says_more(run, named, words) else named) or (_in_clause(behind, words) if ours else ()):
            called = True
            yield named


def _in_clause(behind: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers with whom the clause behind a verb begins that says what they are to do: "Exigimos que o Governo crie …"."""
    first, _, rest = behind.partition(" ")
    return readers_at_beginning(rest, words) if first.lower() in clause_words(words.language) else ()


def _fronted(text: str, words: Vocabulary) -> Iterator[tuple[str, ...]]:
    """Yield the readers with whom a sentence begins, before the verb of what is expected of them: "Von der Regierung erwarten wir"."""
    for sentence in _SENTENCE_END.split(text):
        if not _FROM.match(sentence):
            continue
        behind = sentence.partition(" ")[2].split()
        verbs = [at for at, part in enumerate(behind[:_BEFORE_VERB]) if _EXPECTING.fullmatch(part.strip(",:"))]
        run = readers_at_beginning(" ".join(behind[: verbs[0]]), words) if verbs else ()
        if run and " ".join(behind[: verbs[0]]).endswith(run[-1]):
            yield run


def _run_behind(behind: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers with whom the words behind a verb begin, perhaps behind an adverb or two: "urgently", "därför"."""
    parts = behind.split()
    for skipped in range(_MOST_ADVERBS + 1):
        if not all(part.isalpha() and part.islower() and not _is_body(plain_words(part)) for part in parts[:skipped]):
            break
        if clause_words(words.language) & set(parts[:skipped]):
            break
        if run := readers_at_beginning(" ".join(parts[skipped:]), words):
            return run
    return ()


def _says_more(run: Sequence[str], named: Sequence[str], words: Vocabulary) -> bool:
    """Tell whether a run has more readers than were named, or as many, one of them with its holder or without what is asked of it."""
    if not run or len(run) != len(named):
        return len(run) > len(named)
    pairs = list(zip(run, named, strict=True))
    held = all(map(contains, run, named)) and any(one != other and one.endswith(other) for one, other in pairs)
    return held or any(goes_beyond(other, one, words) for one, other in pairs)


def _say_we(verb: str, before: str, behind: str, words: Vocabulary) -> bool:
    """Tell whether "we" stands beside a verb, or its ending says so; "we know that others ask" has another subject."""
    near = _SENTENCE_END.split(before)[-1].split()[-_NEAR_WE:]
    begun = next((at + 1 for at in reversed(range(len(near))) if near[at].lower() in clause_words(words.language)), 0)
    return bool(FIRST_PERSON.match(verb)) or any(map(listed_words("we").fullmatch, map(plain_words, [*near[begun:], *behind.split()[:2]])))


def _say_they(before: str, words: Vocabulary) -> bool:
    """Tell whether "They also" stands before a verb, behind a sentence that speaks of signatories."""
    *told, sentence = _SENTENCE_END.split(before)
    begun = plain_words(sentence).split()
    they = 0 < len(begun) <= _THEY_WORDS and listed_words("they").fullmatch(begun[0])
    return bool(they and told and words.signing_in(plain_words(told[-1])))


def _is_named_in(subject: str, begun: Sequence[str]) -> bool:
    """Tell whether what stands before a verb is nothing but a name that stands in one of the folded beginnings: "RIMA"."""
    name = " ".join(dropwhile(lambda word: word in CONNECTORS or word in ARTICLES_BEFORE_READERS, plain_words(subject).split()))
    named = subject[:1].isupper() and 0 < len(name.split()) <= _CALLER_WORDS and not institutions().search(name)
    return named and any(f" {name} " in f" {one} " for one in begun)


def _above_demands(blocks: Sequence[Block]) -> list[str]:
    """Return the paragraphs and headings that go on in the items of a list."""
    return [
        above.text
        for above, item in pairwise(blocks)
        if isinstance(item, ListItem) and isinstance(above, Paragraph | Heading) and len(above.text.split()) >= _LEAD_WORDS
    ]


def _is_called_by_other(verb: str, before: str, words: Vocabulary) -> bool:
    """Tell whether it is a report, a court or Parliament that asks, of which the statement only tells: "The report asks the Commission"."""
    if not _SINGULAR.match(verb):
        return False
    said = _SENTENCE_END.split(before)[-1]
    _, comma, last = said.rpartition(", ")
    subject = plain_words(last if comma and last[:1].isupper() else said)  # "On the basis of the study, RIMA calls on"
    ours = any(map(words.is_organisations, subject.split())) or listed_words("we").search(subject)
    return not ours and bool(institutions().search(subject) or listed_words("other_callers").search(subject))


def _up_to_clause(behind: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers between a verb and the clause that says what they are asked, in languages that write offices small."""
    if words.language not in _SMALL_OFFICES:
        return ()
    text = _TITLES.sub("", behind)
    end = _CLAUSE.search(text)
    parts = text[: end.start()].split() if end and end.start() <= _LONGEST_RUN else []
    adverbs = 0
    while adverbs < min(_MOST_ADVERBS, len(parts)) and parts[adverbs][:1].islower() and not _belongs(parts[adverbs], words):
        adverbs += 1
    runs = _IN_PARTICULAR.split(" ".join(parts[adverbs:]))
    readers = [reader for run in runs for reader in readers_apart(run, words)]
    readers = list(map(without_clause, readers)) if words.language in OFFICE_LAST else readers
    begun = (begins_as_reader(one) or bool(_BOTH_FORMS.match(plain_words(one))) for one in readers)
    named = all(begins or (one[:1].isupper() and words.language in OFFICE_LAST) for begins, one in zip(begun, readers, strict=True))
    return tuple(readers) if named and all(len(one.split()) <= _READER_WORDS for one in readers) else ()


def without_clause(reader: str) -> str:
    """Return a reader without the clause behind a comma, where no field follows an office: "Seimo komitetą, prašydamos ginti teises"."""
    first, *others = reader.split(", ")
    return ", ".join([first, *takewhile(lambda part: not part[:1].islower() or bool(institutions().search(plain_words(part))), others)])


def _without_callers(behind: str, words: Vocabulary) -> str:
    """Return what follows a verb without the subject, where this stands behind it: "In a letter call eleven organisations upon …"."""
    parts = behind.split()
    at = next((at for at, part in enumerate(parts[:_CALLER_WORDS]) if part[:1].islower() and words.is_organisations(plain_words(part))), None)
    return " ".join(parts[at + 1 :]) if at is not None else behind


def _without_us(behind: str) -> str:
    """Return what follows a verb without adverbs and "we", which stands behind it where another word begins: "Daarom vragen wij de"."""
    parts = behind.split()
    for count in (_ADVERB_WORDS, 1):
        first = " ".join(parts[:count])
        told = first.islower() and any(listed_words(section).fullmatch(plain_words(first)) for section in ("we", "sender_adverbs"))
        if told and len(parts) > count:
            return _without_us(" ".join(parts[count:]))
    return behind


def _named(behind: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the bodies and offices with which a text begins, one by one; a holder behind a comma belongs to the office before it."""
    parts = _TITLES.sub("", _ELIDED.sub(r"\1’ ", behind)).split()
    run = _run_of_readers(parts, words)
    names: list[list[str]] = [[]]
    for part in run:
        if plain_words(part) in words.ands:
            names.append([])
            continue
        names[-1].append(part.rstrip(":"))
        if part.endswith((",", ";", ".", ":")):
            names.append([])
        if part.endswith((".", ":")):
            break
    found: list[str] = []
    for name in filter(None, map(_name_in, names)):
        person = without_honorifics(name)
        if found and is_person(person) and not institutions().search(plain_words(name)) and offices().search(plain_words(found[-1])):
            found[-1] = f"{found[-1]}, {person}"
        elif institutions().search(plain_words(name)):
            found.append(name)
    return tuple(dict.fromkeys(found))


def _run_of_readers(parts: Sequence[str], words: Vocabulary) -> list[str]:
    """Return the words that may belong to readers; behind "members" one may say whose: "membrilor români ai Parlamentului"."""
    run: list[str] = []
    for part in parts:
        of_members = bool(run) and bool(_MEMBERS.fullmatch(plain_words(run[-1]))) and part[:1].isalpha()
        if not (_belongs(part, words) or of_members or _is_field([*run, part], len(run))):
            break
        run.append(part)
    return run


def _belongs(part: str, words: Vocabulary) -> bool:
    plain = plain_words(part)
    telling = part[:1].isupper() or part.endswith("-") or plain.startswith(EUROPEAN) or _is_body(plain)
    return telling or plain_words(part.rstrip("’")) in _SMALL or plain in words.ands


def _is_field(parts: Sequence[str], at: int) -> bool:
    """Tell whether a word says for what the office before it is: "ministro della cultura"; behind a bare "di" may stand a verb."""
    return at > 1 and parts[at - 1] in _OF_THE and bool(offices().search(plain_words(parts[at - 2]))) and parts[at][:1].isalpha()


def _is_body(plain: str) -> bool:
    """Tell whether a folded word is one for a body, a member of it or an office, also at the end of a longer one: kulturminister."""
    return bool(institutions().match(plain) or offices().search(plain) or _MEMBERS.fullmatch(plain))


def _name_in(parts: Sequence[str]) -> str:
    """Return the words from the first with a capital to the last one."""
    telling = [part[:1].isupper() or _is_body(plain_words(part)) or _is_field(parts, at) for at, part in enumerate(parts)]
    capital = [at for at, part in enumerate(parts) if telling[at] or (at and plain_words(part).startswith(EUROPEAN))]
    if not capital or capital[-1] - capital[0] >= _NAME_WORDS:
        return ""
    return " ".join(parts[capital[0] : capital[-1] + 1]).replace("’ ", "’").strip(" ,;.")
