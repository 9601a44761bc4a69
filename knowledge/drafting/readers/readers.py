"""To whom a text is addressed: behind a label, in the lines of an address, in a line of its own, in the title, in the salutation.

A statement that greets nobody is addressed to whom it says that it is sent, to the body that asks for it, or to whom it calls upon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, dropwhile, pairwise, takewhile

from knowledge.drafting.names.contracted_articles import with_to_apart
from knowledge.drafting.names.shapes import is_address, is_contact, is_person, is_street
from knowledge.drafting.readers.addresses_apart import addresses_apart, begins_address
from knowledge.drafting.readers.addressing_sentences import addressed_in_sentence
from knowledge.drafting.readers.asking_bodies import asking_body
from knowledge.drafting.readers.bodies_beside import bodies_beside
from knowledge.drafting.readers.called_upon import called_upon
from knowledge.drafting.readers.charged_holders import charged_holders
from knowledge.drafting.readers.copies import copies_of
from knowledge.drafting.readers.full_bodies import in_full
from knowledge.drafting.readers.head_columns import with_columns_below_one_another
from knowledge.drafting.readers.lines_of_readers import holder_greeted, with_whole_lines
from knowledge.drafting.readers.listed_readers import listed_readers, readers_below_opening, readers_of_run
from knowledge.drafting.readers.office_lines import holders_apart, is_named, is_office, readers_by_office, without_titles
from knowledge.drafting.readers.reader_lines import readers_above
from knowledge.drafting.readers.readers_apart import MEMBERS, bare, begins_as_reader, is_titled_person, readers_apart
from knowledge.drafting.readers.several_readers import leading_readers, readers_behind_to, readers_in, readers_of_lines, readers_of_sentence
from knowledge.drafting.readers.titled_readers import greeted_in_address, reader_in_title, readers_in_titles
from knowledge.drafting.readers.told_readers import readers_of_told_letter, turned_to
from knowledge.drafting.titles.head import is_subject
from knowledge.drafting.words.letter_words import begins_with_kind, letter_nouns, names_copy, without_copies
from knowledge.drafting.words.vocabulary import (
    ARTICLES_BEFORE_READERS,
    Vocabulary,
    honorifics,
    in_all_languages,
    institutions,
    listed_words,
    offices,
    pattern_of,
    plain_words,
    publishing_requests,
    vocabulary,
)
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, label_rows
from knowledge.written_dates import find_dates

_HEAD_BLOCKS = 28
_BELOW_LABEL = 8  # blocks below "To:" that may name a reader
_LONGEST = 160  # letters of a reader's line
_READER_WORDS = 14
_OFFICE_WORDS = 40  # of an office with all its fields
_PART_WORDS = 6  # of a further reader between commas
_GREETING_WORDS = 9  # of a salutation that no sign ends
_LINE_END = (",", ":", "!", ".")
_FORMAL_WORDS = 5  # of a line with somebody's titles and office
_LABEL_WORDS = 4  # of "The undersigned guilds:"
_HALF = 0.5  # of the items below a heading, which name an office or a body
_SHORT = 4  # letters: shorter salutations ("til", "hej") begin sentences too, so that nothing may follow behind a comma
_BEFORE_LETTER = 3  # words up to "letter" in a title
_RUNNING_WORDS = 20  # of a sentence that belongs to the text
_PREPOSITION = re.compile(r"(?:al|alla|ai|agli|alle|all|au|aux|ao|aos|a|to|an|aan|do|till?|za|προσ|до|lil|chuig)")
_WITH_ARTICLE = frozenset(["aux", "au", "alla", "alle", "agli", "ai", "aos", "ao"])
_ELIDED = re.compile(r"\b(all|à l|l)['’]", re.IGNORECASE)
_ATTENTION = re.compile(
    r"^(?:(?:for|to) the attention of(?: the)?|attn?\.?:?|à l[’']attention (?:de(?: la)?|du|des)|zu händen(?: von)?|z\. ?hd\.?"
    r"|alla (?:cortese )?attenzione (?:di|del|della|dei|degli|delle)|a la atención de(?:l| la| los| las)?|à atenção d(?:e|o|a|os|as)"
    r"|ter attentie van(?: de| het)?|t\.a\.v\.(?: de| het)?)\s+",
    re.IGNORECASE,
)
# What says so below a body, and alone may be of a mail's way within it.
_HANDS = re.compile(
    rf"{_ATTENTION.pattern}|^(?:k rukám|do rąk|n/[rp]|na ruke|za pažnju|v roke|în atenția|на вниманието на|υπόψη|til opmærksomhed for)\s+",
    re.IGNORECASE,
)
_CARE_OF = re.compile(r"^c/o\s", re.IGNORECASE)
_BOX = re.compile(  # a box at the post, or the number of a house behind its sign
    r"^(?:postbus|postfach|p\.?\s?o\.?\s?box|bo[iî]te postale|b\.?\s?p\.?|casella postale|apartado|caixa postal|skrytka"
    r"|postboks|box|p\.?\s?k\.?)\s+\d+|(?:№|n[°º]|nr\.?)\s?\d+\w?$",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"^(?:(?:the (?:right )?hon(?:ourable)?|mr|mrs|ms|miss|sir|dame|dr|prof|herrn?|frau|fru|monsieur|madame|mme|m|sig|sig\.ra|signora?|on"
    r"|onorevole|dott|dott\.ssa|senora?|sr|sra|sres|sras|dra|d|da|do[nñ]a?|senhora?|exc?m[oa]s?"
    r"|de heer|mevrouw|dhr|mevr|pan[iu]?|pana|pane|gospod|gospa"
    r"|gospodin|gospo[dđ]a|hr|domnul|doamna|dl|dna|г-н|г-жа|г-жо|κ|κα|κύριο|κυρία|ponas|ponia|kungs|kundze|arvoisa|lugupeetud|uras"
    r"|bean uasal|a uasail|sinj?ur|sinjura)\.?\s+)+",
    re.IGNORECASE,
)
_IRISH_OFFICE = re.compile(r"[Aa] [A-ZÁÉÍÓÚ]")  # before the name or office of who is greeted
_IRISH_FRIENDS = re.compile(r"a chara|a chairde|a dhuine uasail|a dhaoine uaisle")
_FEWEST_LINES, _ADDRESS_LINES = 2, 5  # of an address, of which at most so many say who it is
_OF = frozenset([
    "of", "for", "the", "de", "del", "della", "dei", "der", "des", "die", "du", "la", "le", "les", "fur", "von", "van", "het", "di", "do", "da",
    "dos", "das", "and", "und", "et", "e", "y", "i", "af", "av", "til",
])  # fmt: skip
_ARTICLES = ARTICLES_BEFORE_READERS | {"i", "o"}


def addressees_of(blocks: Sequence[Block], words: Vocabulary, language: str, envelope: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return to whom a letter is addressed, and who gets a copy, with the label that says so.

    The bodies in the `envelope` of a mail, its headers to and cc, say more than a greeting that names nothing but offices.
    """
    blocks = with_to_apart(with_whole_lines(with_columns_below_one_another(blocks), words), language)
    readers = [kept for reader in _readers_of(blocks, words, language) if (kept := without_copies(reader))]
    to = list(filter(_holds_office, (envelope or {}).get("to", "").split("\n")))
    greeted = _greetings([line for block in blocks if isinstance(block, Paragraph) for line in block.text.split("\n")], words)
    readers = to if to and set(readers) <= set(greeted) else readers
    if readers and set(readers) <= set(greeted) and not any(map(_holds_name, readers)):
        readers = list(_told_above_greeting(blocks, words)) or readers  # a page tells to whom the letter goes that it brings
    readers = [in_full(reader, blocks) for reader in readers]
    told = {plain_words(reader) for reader in readers}
    copies = copies_of(blocks, words, (envelope or {}).get("cc", ""))
    return (*readers, *(copy for copy in copies if plain_words(copy.rpartition(" (")[0]) not in told))


def _holder_greeted(lines: Sequence[str], greeting: str) -> str:
    """Return the person with title and office in a line of its own above a greeting that has the office alone: "Sr. D. Rui Sal, director"."""
    office = " ".join(word for word in plain_words(greeting).split() if not honorifics().fullmatch(word))
    for line in lines:
        holder = _HONORIFIC.sub("", line).strip(" ,")
        name, comma, held = holder.partition(", ")
        titled = holder != line.strip(" ,") and len(line.split()) <= _OFFICE_WORDS and not line.rstrip().endswith(_LINE_END)
        if titled and comma and office and is_person(name) and office in plain_words(held):
            return holder
    return ""


def _attended_in_body(texts: Sequence[Paragraph | Heading | ListItem]) -> tuple[str, ...]:
    """Return who stands behind "for the attention of" below each body, with this: "Council of Bells / to the attention of the Chair"."""
    found = []
    for block in _above_text(texts):
        body, *below = block.text.split("\n")
        attended = next((at for at, line in enumerate(below[:_FEWEST_LINES]) if _HANDS.match(line)), None)
        named = _holds_office(body) and len(body.split()) <= _READER_WORDS and not body.rstrip().endswith(_LINE_END)
        if attended is not None and named:
            found.append(", ".join([_HANDS.sub("", below[attended]).strip(" ,."), body, *below[:attended]]))
    return tuple(found)


def _told_above_greeting(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of the letter of which sentences above its greeting tell."""
    lines = (block.text.split("\n") if isinstance(block, Paragraph) else [] for block in blocks)
    end = next((at for at, own in enumerate(lines) if any(_greeted_in(line, words) is not None for line in own)), 0)
    return readers_of_told_letter(blocks[:end], words)


def _holds_name(reader: str) -> bool:
    """Tell whether a reader has a name or a body beside what greets: capitals behind the first word."""
    return any(word[:1].isupper() and not offices().search(plain_words(word)) for word in reader.split()[1:])


def _readers_of(blocks: Sequence[Block], words: Vocabulary, language: str) -> tuple[str, ...]:
    """Return to whom a letter is addressed: what follows `To:`, an address, a line "To the Members of Parliament", else the salutation.

    Where the salutation says no more than an office, the title may say whose.
    """
    blocks = [block for block in blocks if not (_are_copies(block, words) or _says_when_public(block))]
    above = _above_signatories(blocks[:_HEAD_BLOCKS], words)
    texts = [_as_line(block, words) for block in above if isinstance(block, Paragraph | Heading | ListItem)]
    parts = [block.text.split("\n") for block in texts]
    labelled = _behind_labels(blocks, texts, words, language)
    if labelled is not None:
        return labelled
    lines_above = [line for block in _above_text(texts) for line in block.text.split("\n")]
    head = [line for block in _head_of(texts, words) for line in block.text.split("\n")]
    greeted = _greetings([line for lines in parts for line in lines], words)
    greetings = ["" if _are_colleagues(one, words) else one for one in greeted]
    in_blocks = [_without_greeting(block.text.split("\n"), words) for block in _above_text(texts)]
    polite = greetings or any(begins_address(line, words) for line in lines_above)
    for addresses in (in_blocks, _addresses_in_paragraphs(texts, words, language)) if polite else ():
        if addressed := tuple(reader for lines in addresses for reader in _readers_of_address(lines)):
            below = [block.text for block in _above_text(texts)] if addresses is in_blocks else []
            return (*addressed, *bodies_beside(below, list(map(_reader_of_address, in_blocks)) if below else [], words))
    address_lines = (block.text.split("\n") for block in _above_text(texts))
    alone = greetings[0] if len(greetings) == 1 else ""
    if alone and (person := greeted_in_address(address_lines, alone) or _holder_greeted(lines_above, alone)):
        return (person,)
    attended = (_ATTENTION.sub("", line) for line in _lines_above_text(texts) if _ATTENTION.match(line) and len(line) < 2 * _LONGEST)
    if found := tuple(_without_article(reader) for rest in attended for reader in readers_in(rest)) or _attended_in_body(texts):
        return found
    if holders := readers_above(blocks[:_HEAD_BLOCKS], words):
        return tuple(map(_without_preposition, holders))
    if reader := next(filter(None, (_reader_of(block.text.split("\n"), language) for block in _above_text(texts))), ""):
        return (reader,)
    if not greetings:
        told = addressed_in_sentence(blocks, words) or turned_to(blocks, words) or asking_body(blocks)
        in_title = tuple(filter(None, (reader_in_title(head),)))
        return told or in_title or readers_of_told_letter(blocks, words) or _charged_or_called(blocks, words)
    if not any(greetings):  # "Your Excellencies"; colleagues, to whom a text is passed on, are asked nothing
        return addressed_in_sentence(blocks, words) or (() if any(greeted) else called_upon(blocks, words))
    if not greetings[0]:
        return ()
    if len(greetings) > 1:
        held = (holder_greeted(lines_above, one) or one for one in greetings)
        return _named_in_title(head, greetings, words) or tuple(dict.fromkeys(filter(None, held)))
    titled = next(filter(None, (_named_by_office(line, greetings[0]) for line in _lines_above_text(texts))), "")
    return (titled or reader_in_title(head, greetings[0]) or holder_greeted(lines_above, greetings[0]) or greetings[0],)


def _are_copies(block: Block, words: Vocabulary) -> bool:
    """Tell whether a block of several lines begins with who only gets a copy, "e p.c. / On. Ada Berg, ministra", and names no reader below."""
    first, *below = block.text.split("\n") if isinstance(block, Paragraph) else [""]
    return bool(below) and names_copy(first) and not any(words.to.fullmatch(plain_words(line.partition(":")[0])) for line in below)


def _says_when_public(block: Block) -> bool:
    """Tell whether a block is nothing but a word to news desks: "Til øjeblikkelig offentliggørelse", "Alla pubblicazione immediata"."""
    return isinstance(block, Paragraph | Heading) and bool(publishing_requests().fullmatch(plain_words(block.text)))


def _above_signatories(blocks: Sequence[Block], words: Vocabulary) -> Iterator[Block]:
    """Yield the blocks up to the label of those who sign below the greeting of a short letter; above a letter a list may come first."""
    greeted = False
    for block in blocks:
        if greeted and _heads_signatories(block, words):
            return
        greeted = greeted or any(_greeted_in(line, words) is not None for line in getattr(block, "text", "").split("\n"))
        yield block


def _heads_signatories(block: Block, words: Vocabulary) -> bool:
    """Tell whether a block is nothing but a label of those who sign."""
    text = block.text.rstrip() if isinstance(block, Paragraph) else ""
    plain = plain_words(text)
    return text.endswith(":") and len(plain.split()) <= _LABEL_WORDS and bool(words.signatories.search(plain))


def _behind_labels(
    blocks: Sequence[Block], texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary, language: str
) -> tuple[str, ...] | None:
    """Return the readers behind or below a label, each in a line of several, or in a sentence above the text; None where none are named so."""
    labelled = _labelled([block.text.split("\n") for block in texts], words, language)
    if labelled is None:
        labelled = next((listed_readers(lines, words) for lines in _labelled_in_rows(blocks[:_HEAD_BLOCKS], words)), None)
    if labelled:
        return labelled
    return _listed_below_label(texts, words) or _several_above(texts, words) or _behind_participle(texts, words) or None


def _behind_participle(texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of a paragraph that begins with "addressed to" and the like and goes on without a colon."""
    for block in _above_text(texts):
        text = " ".join(block.text.split())
        led = words.to.match(plain_words(text))
        behind = text.split()[len(led[0].split()) :] if led and ":" not in text and not text.endswith(_LINE_END) else []
        linked = len(behind) > 1 and behind[0].islower() and len(behind[0]) < _SHORT  # "dirigida al Congreso"
        if led is None or not behind or len(led[0].split()[0]) <= _SHORT or not (" " in led[0] or linked):
            continue
        rest = " ".join(behind[1:] if linked and " " not in led[0] else behind)
        readers = readers_apart(rest, words)
        if readers and all(map(_holds_office, readers)):
            return tuple(map(_without_article, readers))
    return ()


def _as_line(block: Paragraph | Heading | ListItem, words: Vocabulary) -> Paragraph | Heading | ListItem:
    """Return a heading that is nothing but "To the Minister …" or "Addressed to the …", set in bold print, as the line that it is."""
    led = words.to.match(plain_words(block.text))
    addressed = led is not None and " " in led[0] and len(led[0].split()[0]) > _SHORT and _holds_office(block.text)
    bold = isinstance(block, Heading) and (addressed or readers_behind_to([block.text] * 2))
    return Paragraph(text=block.text) if bold else block


def _listed_below_label(texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary) -> tuple[str, ...]:
    """Return the items of a list below a line that says nothing but "Recipients" or "Whom we address", each a reader."""
    for at, block in enumerate(texts):
        plain = plain_words(block.text)
        bare_label = words.salutations.sub("", plain, count=1).strip() if block.text.rstrip().endswith(":") else plain  # "Dear addressees:"
        label = len(bare_label) > _SHORT and words.to.fullmatch(bare_label)
        asks = len(plain.split()) <= _GREETING_WORDS and listed_words("reader_headings").match(plain)
        if isinstance(block, ListItem) or not (label or asks):
            continue
        items = list(takewhile(lambda item: isinstance(item, ListItem), texts[at + 1 :]))
        if not label and sum(map(_holds_office, (item.text for item in items))) < _HALF * len(items):
            continue  # "Whom this serves" heads what else is told
        lines = takewhile(lambda line: not names_copy(line), (" ".join(item.text.split()) for item in items))
        if found := tuple(bare(line).strip(" ,;.") for line in lines if len(line.split()) <= _OFFICE_WORDS):
            return found
    return ()


def _in_formal_lines(above: Sequence[Sequence[str]], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of several lines that each are one's titles and office with all its fields, as formal letters have them."""
    found = []
    for line in (lines[0] for lines in above if len(lines) == 1):
        formal = _HONORIFIC.match(line) or words.salutations.match(plain_words(line))
        whole = formal and len(line.split()) >= _FORMAL_WORDS and not line.rstrip().endswith(_LINE_END)
        if whole and not names_copy(line) and readers_apart(line, words) == (line,):
            found.append(line)
    return tuple(found) if len(found) > 1 or any(map(_names_holder, found)) else ()


def _names_holder(line: str) -> bool:
    """Tell whether a formal line has, behind the office with its fields, the holder with a title: "… Ministra da Areia, Dra. Ana Sal"."""
    office, _, holder = line.rpartition(", ")
    return _holds_office(office) and is_titled_person(holder) and is_person(_HONORIFIC.sub("", holder))


def _charged_or_called(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the holders of whom it is said what they must do, or whom the text calls upon, these where the holders are among them."""
    charged, called = charged_holders(blocks, words), called_upon(blocks, words)
    return called if not charged or set(charged) <= set(called) else charged


def _several_above(texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers above the text where it names several: below an opening, in a sentence or run, behind "to" each, in a title."""
    lines = [_without_attention(block.text.split("\n")) for block in _above_text(texts)]
    above = ["\n".join(block) for block in lines]
    listed = [block for block in lines if not all(line.endswith((",", "!")) for line in block)]  # else they greet
    head = [line for block in _head_of(texts, words) for line in block.text.split("\n")]
    found = chain(
        [_below_to_each(lines, words)],
        (readers_below_opening(block, words) for block in lines),
        map(readers_of_sentence, above),
        [readers_behind_to([line for block in lines for line in block])],
        (readers_of_run(text, words) for text in above),
        [readers_in_titles(head, words)],
        [_in_formal_lines(lines, words)],
        map(readers_of_lines, listed),
        map(readers_by_office, listed),
    )
    return next(filter(None, found), ())


def _without_attention(lines: Sequence[str]) -> list[str]:
    """Return lines up to who only gets a copy, where one above says for whose attention a letter is, without that."""
    if not any(map(_ATTENTION.match, lines)):
        return list(lines)
    return [_ATTENTION.sub("", line) for line in takewhile(lambda line: not names_copy(line), lines)]


def _below_to_each(blocks: Sequence[Sequence[str]], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of several paragraphs each of which has nothing but "To" in its first line, one of whom may have an address."""
    led = [block for block in blocks if len(block) > 1 and words.to.fullmatch(plain_words(block[0]))]
    read = [readers_below_opening(block, words) or tuple(filter(None, [_reader_of_address(block[1:])])) for block in led]
    return tuple(reader for readers in read for reader in readers) if len(led) > 1 and all(read) else ()


def _named_in_title(head: Sequence[str], greetings: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom the title names where the salutation has only their offices: "to President Ann Berg and the members of"."""
    title = reader_in_title(head)
    parts = re.split(rf"\s+(?:{'|'.join(map(re.escape, words.ands))})\s+", title) if title else []
    more = len(parts) >= len(greetings) and len(title.split()) > sum(len(one.split()) for one in greetings)
    named = more and plain_words(greetings[0]) in plain_words(parts[0]) and all(_holds_office(part) for part in parts)
    return tuple(map(_without_article, parts)) if named else ()


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and plain_words(first) in _ARTICLES else name


def _are_colleagues(greeted: str, words: Vocabulary) -> bool:
    """Tell whether a salutation greets nobody but colleagues and friends, to whom a mail passes a text on."""
    parts = [part for part in plain_words(greeted).split() if part not in words.ands and not words.salutations.fullmatch(part)]
    return bool(parts) and all(map(listed_words("colleagues").fullmatch, parts))


def _greetings(lines: Sequence[str], words: Vocabulary) -> list[str]:
    """Return whom the salutation greets, line by line; what greets further down belongs to another letter."""
    above = ["", *lines]  # a greeting begins with a capital, or goes on below one: "Dear minister," above "dear members"
    whole = (line if not line[:1].islower() or before.rstrip().endswith(",") else "" for before, line in pairwise(above))
    greeted = (_greeted_in(part, words) for line in whole for part in _salutations_in(line, words))
    return list(takewhile(lambda one: one is not None, dropwhile(lambda one: one is None, greeted)))  # type: ignore[arg-type]


def _salutations_in(line: str, words: Vocabulary) -> list[str]:
    """Return the parts of a line that greet one reader each: "Dear President Novak, dear Minister Berg"."""
    if not words.salutations.match(plain_words(line)):
        return [line]
    cuts = [comma.end() for comma in re.finditer(r",\s+", line) if words.salutations.match(plain_words(line[comma.end() :]))]
    return [line[start:end].rstrip() for start, end in pairwise([0, *cuts, len(line)])]


def _without_greeting(lines: Sequence[str], words: Vocabulary) -> list[str]:
    """Return the lines of an address without the greeting before a name ("Szanowna Pani Anna Nowak") and the word for "to" below it."""
    lines = [_bare_of_greeting(line, words) for line in lines]
    return [line for line in lines if not words.to.fullmatch(plain_words(line))] or list(lines[:1])


def _bare_of_greeting(line: str, words: Vocabulary) -> str:
    """Return the line of an address without a greeting before a person's title: "Vážený pan Petr Malík, ministr"."""
    greeting = words.salutations.match(plain_words(line))
    titled = " ".join(line.split()[len(greeting[0].split()) :]) if greeting else ""
    named = bool(_HONORIFIC.match(titled)) and not line.rstrip().endswith(_LINE_END)
    return titled if named and is_person(_HONORIFIC.sub("", titled).partition(",")[0]) else line


def _readers_of_address(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the reader of an address, or the several ones who each have a line of it with their office."""
    above = _above_street(lines)
    several = len(above) <= _ADDRESS_LINES and not any(line.rstrip().endswith(_LINE_END) or _HANDS.match(line) for line in above)
    return (holders_apart(above) if several else ()) or tuple(filter(None, [_reader_of_address(lines)]))


def _above_street(lines: Sequence[str]) -> list[str]:
    return list(takewhile(lambda line: not (is_street(line) or is_address(line) or is_contact(line) or _BOX.search(line)), lines))


def _reader_of_address(lines: Sequence[str]) -> str:
    """Return the person, the office and the body that the lines of an address begin with; empty for what is none.

    "Ms Anna Novak / Minister of Culture / Square of Bells 1 / 1040 Brussels"
    """
    if len(lines) > 1 and _CARE_OF.match(lines[1]) and (named := _without_preposition(lines[0])) != lines[0] and named[:1].isupper():
        return named.strip(" ,")  # "To the Taskforce of Bells" above "c/o Office for Sand"
    above = [_ATTENTION.sub("", line) for line in _above_street(lines)[:_ADDRESS_LINES]]
    if len(lines) < _FEWEST_LINES or not above or any(_is_no_address(line) for line in above):
        return ""
    above = [bare for line in above if plain_words(bare := _without_preposition(line)) not in _ARTICLES]  # "An die" above an office
    if not above:
        return ""
    greeted = len(above) > _FEWEST_LINES and len(above[0].split()) <= _FEWEST_LINES and is_person(above[1]) and _holds_office(above[2])
    above = above[1:] if greeted else above  # "Szanowny Pan" above the name
    telling = any(map(_holds_office, above))
    titled = [at for at, line in enumerate(above) if _HONORIFIC.match(line) and (is_person(_HONORIFIC.sub("", line)) or is_named(line))]
    with_office = [at for at, line in enumerate(above) if _is_person_with_office(line)]
    titled = titled or (with_office if len(with_office) == 1 else [])
    if not titled and len(above) >= _FEWEST_LINES and is_office(above[0]) and is_named(above[1]):
        titled = [1]  # "Kultuuriminister" above "Ada Berg"; senders set what somebody is below the name
    titled.sort(key=lambda at: _holds_office(above[at]))  # "Senhor Ministro da Areia" above "Dr. Rui Sal" is no person's name
    person = 0 if greeted else next(iter(titled), None)
    if person is None:  # "Members of the two Committees / European Parliament / Rue Wiertz 60": no sender calls itself members
        alone = len(above) == 1 and _HONORIFIC.match(above[0]) and _holds_office(above[0])  # "Mr Minister of Culture / Bell Street 17"
        members = MEMBERS.match(plain_words(above[0]))
        named = ", ".join(_HONORIFIC.sub("", line).strip(" ,") if alone else line.strip(" ,") for line in above)
        return named if (alone or members) and len(above) < len(lines) else ""
    if not (telling or len(above) < len(lines)):
        return ""
    name = _without_article(_HONORIFIC.sub("", above[person]).strip(" ,"))
    offices = [at for at, line in enumerate(above) if _holds_office(line)]
    if offices:  # below the office and the person stand houses, parts of towns and the like
        above = above[: max(person, *offices) + 1]
    return ", ".join([name, *(line.strip(" ,") for at, line in enumerate(above) if at != person)])


def _is_person_with_office(line: str) -> bool:
    """Tell whether a line is a person's name and behind a comma what the person is: "dr. Ada Berg, ministrica"."""
    name, comma, office = line.partition(", ")
    return bool(comma) and is_person(without_titles(name)) and _holds_office(office) and not _holds_office(name)


def _addresses_in_paragraphs(texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary, language: str) -> list[list[str]]:
    """Return the lines of addresses each of which is a paragraph, from the first with an honorific up to a date, a subject, a greeting."""
    above = [block.text for block in _above_text(texts)]
    lines = list(dropwhile(lambda line: not (_HONORIFIC.match(line) or begins_address(line, words)), above))
    kept = takewhile(lambda line: "\n" not in line and not line.endswith(_LINE_END) and not _is_below_readers(line, language), lines)
    apart = addresses_apart(list(kept), words)
    return [_without_greeting(address, words) if begins_address(address[0], words) else address for address in apart]


def _is_no_address(line: str) -> bool:
    """Tell whether a line is longer than those of addresses or a sentence; an office may have a long list of what it is for."""
    longest = _OFFICE_WORDS if offices().match(plain_words(line)) else _READER_WORDS
    degree = is_named(line) and not without_titles(line).endswith((".", ":"))  # "JUDr. Ivo Kos, Ph.D."
    return len(line.split()) > longest or (line.endswith((".", ":")) and not degree)


def _holds_office(line: str) -> bool:
    return bool(institutions().search(plain_words(line)))


def _without_preposition(line: str) -> str:
    """Return a line without "to the" at its beginning."""
    parts = (_ELIDED.sub(r"\1 ", line, count=1) if _ELIDED.match(line) else line).split()
    rest = parts[1:] if len(parts) > 1 and _PREPOSITION.fullmatch(plain_words(parts[0])) else parts
    return " ".join(rest[1:] if len(rest) < len(parts) and len(rest) > 1 and plain_words(rest[0]) in _ARTICLES else rest)


def _named_by_office(title: str, office: str) -> str:
    """Return what a title makes of the office that the salutation names: "Presidente del Consiglio Anna Rossi" of "Presidente"."""
    parts, wanted = title.split(), plain_words(office)
    at = next((at for at, part in enumerate(parts) if at and plain_words(part) == wanted), None)
    if at is None or len(office.split()) > 1:
        return ""
    named = list(takewhile(lambda part: part[:1].isupper() or plain_words(part) in _OF, parts[at:]))
    while named and not named[-1][:1].isupper():
        named.pop()
    return " ".join(named).strip(" ,:") if len(named) > 1 else ""


def greets(line: str, language: str) -> bool:
    """Tell whether a line greets a reader, as letters do."""
    return _greeted_in(line, vocabulary(language)) is not None


def _labelled(parts: Sequence[Sequence[str]], words: Vocabulary, language: str) -> tuple[str, ...] | None:
    """Return what stands behind a label such as "To:" and in the lines below it; None where there is none."""
    for number, whole in enumerate(parts):
        dated = len(whole) > 1 and ":" not in whole[0] and len(whole[0].split()) <= _GREETING_WORDS and bool(find_dates(whole[0], language))
        lines = whole[1:] if dated else _from_label(whole, words)  # "Helsinki 6.5.2025" above "Vastaanottaja: …"
        label, colon, tail = lines[0].partition(":")
        if colon and (words.to.fullmatch(plain_words(label)) or _is_in_two_languages(label)):
            following = lines[1:] or ([] if tail.strip() else [one for part in parts[number + 1 : number + _BELOW_LABEL] for one in part])
            following = [_behind_label(one, words) for one in following]  # "To: …" above another "To: …"
            readers = listed_readers([tail, *takewhile(lambda one: not _ends_readers(one, words, language), following)], words)
            again = _labelled(parts[number + 1 : number + 2], words, language) if tail.strip() else None  # "To: …" above another "To: …"
            return (*readers, *(reader for reader in again or () if reader not in readers))
    return None


def _behind_label(line: str, words: Vocabulary) -> str:
    label, colon, reader = line.partition(":")
    return reader.strip() if colon and reader.strip() and words.to.fullmatch(plain_words(label)) else line


def _from_label(lines: Sequence[str], words: Vocabulary) -> Sequence[str]:
    """Return the lines of a mail's head from "To: …" on, where all have a label; else all lines."""
    labels = [plain_words(line.partition(": ")[0]) if ": " in line else "" for line in lines]
    at = next((at for at, label in enumerate(labels) if words.to.fullmatch(label)), 0)
    return lines[at:] if all(0 < len(label.split()) <= _LABEL_WORDS for label in labels) else lines


def _labelled_in_rows(blocks: Sequence[Block], words: Vocabulary) -> Iterator[list[str]]:
    """Yield the lines beside each label such as "To:" in a row of two cells, with those of rows below it whose first cell is empty."""
    for table in (block for block in blocks if isinstance(block, Table)):
        for label, value in label_rows([table]):
            if words.to.fullmatch(plain_words(label)):
                at = next((number for number, row in enumerate(table.rows) if value in row), len(table.rows))
                further = takewhile(lambda row: not row[0] and any(row), table.rows[at + 1 :])
                yield [*value.split("\n"), *(line for row in further for cell in row if cell for line in cell.split("\n"))]


def _ends_readers(line: str, words: Vocabulary, language: str) -> bool:
    """Tell whether a line below readers is none: a date, a salutation, the subject, the title, who gets a copy."""
    return bool(words.salutations.match(plain_words(line))) or begins_with_kind(line) or _is_below_readers(line, language)


def _is_below_readers(line: str, language: str) -> bool:
    return bool(find_dates(line, language)) or is_subject(line) or names_copy(line)


def _is_in_two_languages(label: str) -> bool:
    """Tell whether a label says "to" in two languages: "À / Aan"."""
    parts = [plain_words(part) for part in label.split("/")]
    return len(parts) > 1 and all(map(_to().fullmatch, parts))


@lru_cache(maxsize=1)
def _to() -> re.Pattern[str]:
    return pattern_of(in_all_languages("to"))


def _lines_above_text(texts: Sequence[Paragraph | Heading | ListItem]) -> Iterator[str]:
    """Yield the first lines of the paragraphs above the text, in which a reader may stand."""
    return (block.text.split("\n")[0] for block in _above_text(texts))


def _above_text(texts: Sequence[Paragraph | Heading | ListItem]) -> Iterator[Paragraph]:
    """Yield the paragraphs above the text."""
    for block in texts:
        if not isinstance(block, Paragraph):
            continue
        if _is_running(block.text) and not readers_by_office(block.text.split("\n")):
            if readers := leading_readers(block.text.split("\n")):
                yield block.model_copy(update={"text": "\n".join(readers)})
            return
        yield block


def _is_running(text: str) -> bool:
    return len(text.split()) >= _RUNNING_WORDS and text.rstrip().endswith((".", ":", "!", "?"))


def _head_of(texts: Sequence[Paragraph | Heading | ListItem], words: Vocabulary) -> Iterator[Paragraph | Heading]:
    """Yield the headings and paragraphs above the salutation and the text."""
    for block in texts:
        running = len(block.text.split()) >= _RUNNING_WORDS and block.text.rstrip().endswith((".", "!", "?"))
        if running or isinstance(block, ListItem) or words.salutations.match(plain_words(block.text)):
            return
        yield block


def _reader_of(lines: Sequence[str], language: str) -> str:
    """Return the reader whom the first of some lines names, with those below it that go on small: "to the members / of the committee"."""
    greeting = vocabulary(language).salutations.match(plain_words(lines[0]))
    other = (language == "en" and lines[0].lower().startswith("an ")) or (greeting and len(greeting[0]) >= _SHORT)  # an article there
    reader = "" if other else _reader_in(lines[0])
    return " ".join([reader, *takewhile(lambda line: line[:1].islower(), lines[1:])]).strip(" ,") if reader else ""


def _reader_in(line: str) -> str:
    """Return the reader of a line that says nothing else: "An die Ministerin der Justiz", "Al Presidente del Consiglio"; empty for others."""
    if attention := _ATTENTION.match(line):
        return _HONORIFIC.sub("", line[attention.end() :]).strip(" ,.") if len(line.split()) <= _READER_WORDS else ""
    words = _ELIDED.sub(r"\1 ", line).rstrip(" ,").split()
    begun = len(words) > 1 and (words[0][:1].isupper() or bool(_HONORIFIC.match(f"{words[1]} ")))
    if not 1 < len(words) <= _READER_WORDS or line.rstrip().endswith((".", "?", "!", ":")) or not begun:
        return ""
    rest = words[1:] if _PREPOSITION.fullmatch(plain_words(words[0])) else []
    articled = bool(rest) and (plain_words(rest[0]) in _ARTICLES or plain_words(words[0]) in _WITH_ARTICLE)
    if rest and plain_words(rest[0]) in _ARTICLES:
        rest = rest[1:]
    if any(letter_nouns().fullmatch(plain_words(word)) for word in rest[:_BEFORE_LETTER]):
        return ""  # "An open letter on the Parliament"
    name = " ".join(rest)
    adjective = articled and bool(institutions().search(plain_words(" ".join(rest[:_FEWEST_LINES]))))  # "Aan de vaste commissie voor Zand"
    presides = articled and listed_words("presiding").match(plain_words(name))  # "Aan de voorzitters van de politieke partijen"
    if ":" in line or (name[:1].islower() and not (adjective or presides or begins_as_reader(name))):
        return ""  # "To make the Parliament listen"
    return name if len(line) < _LONGEST and institutions().search(plain_words(name)) else ""


def _greeted_in(line: str, words: Vocabulary) -> str | None:
    """Return whom a line greets, without the sentence that may go on behind its comma; None where it greets nobody."""
    match = words.salutations.match(plain_words(line))
    if not match:
        return None
    if begins_address(line, words):
        return None
    greeting = _up_to_sentence(line, words) if len(match[0]) >= _SHORT else line
    if len(greeting) >= _LONGEST or not (greeting.rstrip().endswith(_LINE_END) or len(greeting.split()) <= _GREETING_WORDS):
        return None
    irish = words.language == "ga" and _IRISH_OFFICE.match(greeting) and not _IRISH_FRIENDS.fullmatch(match[0])
    if irish or institutions().search(match[0]):
        return greeting.rstrip(" ,:!.")  # "A Thaoisigh": the office is what greets
    return " ".join(greeting.split()[len(match[0].split()) :]).rstrip(" ,:!.")


def _up_to_sentence(line: str, words: Vocabulary) -> str:
    """Return a line up to the comma behind which a sentence begins rather than a further reader."""
    for comma in re.finditer(r",\s+", line):
        part = re.split(r",\s", line[comma.end() :])[0]
        greets = part[:1].isupper() or words.salutations.match(plain_words(part)) or is_titled_person(part) or _IRISH_OFFICE.match(part)
        if not greets or len(part.split()) > _PART_WORDS:
            return line[: comma.start() + 1]
    return line
