"""What a document is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from knowledge.dates import is_day
from knowledge.drafting.dates.date_lines import with_zeros
from knowledge.drafting.dates.dating import without_dates
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import CONNECTORS, holds_markup, is_person, is_region
from knowledge.drafting.readers.titled_readers import behind_reader
from knowledge.drafting.titles.letterheads import (
    is_annex_number,
    is_letterhead,
    is_of_site,
    is_sender_block,
    names_sender,
    says_by_what_law,
    stands_again,
    without_requests,
)
from knowledge.drafting.titles.title_evidence import weighed_titles
from knowledge.drafting.words.letter_words import begins_with_kind, names_copy
from knowledge.drafting.words.table_words import asks_name_of_body
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    date_words,
    has_kind_word,
    honorifics,
    institutions,
    is_bare_kind,
    listed_words,
    offices,
    plain_words,
    press_titles,
    publishing_requests,
)
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, ParsedDocument, Table, label_rows, plain_lines
from knowledge.written_dates import DateMention, find_dates

_MAX_TITLE = 240  # letters
_HEAD_BLOCKS, _LONG_HEAD = 14, 30
_MIN_TITLE = 12  # letters
_DATED_WORDS = 5  # beside a date in a line that only dates
_PUBLISHED_WORDS, _LABEL_LETTERS = 14, 8  # of a line that says when a text was published, and letters of what says so: "stand" is none
_SENDER_WORDS = 6
_TWO_LINES = 2
# What begins the line that says whose an appeal is or on what; the endings are those of "of the … guilds" in Slavic languages and Greek.
_BELONGING = re.compile(
    r"\w+(?:[yi]ch|ih|ων)|of|on|for|to|against|de|des|du|der|zur|zum|fur|gegen|an|sur|pour|contre|del|della|dei|delle|degli|sul|sulla|per"
    r"|sobre|por|para|dos|das|da|do|van|over|voor|tegen|af|om|til|till|fra|fran|av|ke?|o|proti|za|na|w|ve?|ze?|u|s|για|των|του|τησ|за|от"
    r"|относно|против|despre|privind|pentru|al|del|par"
)
_HEADING_WORDS = 2  # of "Member organisations"
_SMALL_WORD = 3  # letters of an article
_MOST_LABELS = 3  # before a title: Subject, press release
_QUOTES = ' "“”«»„'
_TRAIL = re.compile(r"\s*[|›»>•]\s*|\s[/·]\s")
_TRAIL_PARTS, _TRAIL_WORDS = 3, 6  # of a trail at least, and words of each part at most
_ORNAMENT = re.compile(r"^[.:*~=+#|-]{2,}\s*\w.*")
_BULLETIN = re.compile(r"\b(?:nr|no|n°|núm|č|št|br|ur|αρ|бр)\.?\s*\d+\s*/\s*(?:20)?\d\d\b", re.IGNORECASE)  # a sender's own number
# Behind "newsletter", folded.
_NUMBER, _ISSUE_WORDS = re.compile(r" (?:(?:n|no|nr|o|num|numero|number|issue|c|cislo|st|br|nummer|numer|ur|αρ|бр|брой) ){0,2}\d{1,4}\b"), 9
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,}")  # a sender's: Ε.Ε.Δ.Λ.Ε.
_DASH, _ELIDED = re.compile(r"\s+[–—]\s+"), re.compile(r"^[^\W\d_]{1,4}[’']")
_BEHIND_LABEL = re.compile(r"\s*(?::|\s[–—-])\s")
_SITE = re.compile(r"\bwww\.|https?:")
_FOLDER = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")  # what a folder or a repository is called
_RUNNING_WORDS = 20  # of a sentence that belongs to the text
_READER_WORDS, _OFFICE_WORDS = 5, 10
_ROW_BLOCKS = 4  # of a sheet's beginning, in which a row may give the title
_LABEL_CELLS = 2  # of a row that names a value; more are those of a list
_SUBJECT_WORDS = 4  # of a subject without a label at least; fewer say how a letter is sent
# The hour of a day, as the languages of the Union write it: "10:30", "10h", "10 Uhr", "6 a.m.", "kl. 10", "às 10", "ore 10".
_HOUR = re.compile(
    r"\b\d{1,2}(?::\d{2}|\s?h(?:\d{2})?|\.\d{2}\s?(?:uhr|uur)|\s?(?:uhr|uur|a\.?m|p\.?m|óra\w*|hod\w*))\b"
    r"|\b(?:kl|klo|klockan|kell|ore|ora|alle|godz|ob|в|στις|plkst|val)\.?\s\d{1,2}[.:]\d{2}\b",
    re.IGNORECASE,
)
_BEFORE_EMBARGO, _EMBARGO_WORDS, _DATED_EMBARGO = 2, 4, 12  # words before "embargo", and of a line that only says so, also with a day
_TOLD_EMBARGO = 24  # words of a line that says behind "Embargo:" what may not be done before a day
_MOST_READERS = 6  # lines of a block above a date
_FORM_BLOCKS, _FIELD_WORDS = 60, 6  # of a form, in which a field may ask for the title, and words of that field
_FAR_MORE, _OF_A_WORD = 1.5, 2.0  # weight by which another line must have more for it, and weight of a title of a word or two
_SUBJECTS = frozenset({
    "subject", "re", "objet", "betreff", "betrifft", "betr", "betreft", "oggetto", "asunto", "assunto", "onderwerp", "dotyczy", "temat", "amne",
    "emne", "aihe",
    "targy", "predmet", "vec", "θεμα", "относно", "subiect", "teema", "tema", "zadeva", "suggett", "abhar",
    "temats", "sujet", "thema", "gegenstand", "argomento", "tematas",
})  # fmt: skip
# What a sheet calls the title above its list; in running text a title is a person's too.
_TITLES = _SUBJECTS | {
    "title", "titel", "titre", "titulo", "titolo", "titlu", "tytul", "nazev", "nazov", "nadpis", "otsikko", "pealkiri", "cim", "naslov",
    "pavadinimas", "virsraksts", "titolu", "teideal", "rubrik", "overskrift", "τιτλοσ", "заглавие",
}  # fmt: skip


def title_of(parsed: ParsedDocument, name: str, language: str, words: Vocabulary, register: Register) -> str:
    """Return the title that the document gives itself, else its first line that is no date and no address, else its name.

    A title that only says "Joint statement" gives way to the line below it; one that is noted beside the text (a template's, that of
    a mail) gives way to a subject that the text states, and where it is not in the text, to its first heading.
    """
    title = _in_full(_by_evidence(_title_of(parsed, name, language, words, register), parsed, language, words, register), parsed)
    for _ in range(_MOST_LABELS):
        label, colon, subject = title.partition(":")
        prefixed = plain_words(label) in _SUBJECTS or press_titles().fullmatch(plain_words(label))
        label_of_desk, bar, behind = title.partition(" | ")
        if bar and press_titles().fullmatch(plain_words(label_of_desk)):
            title = behind.strip()
        title = subject.strip() if colon and prefixed and subject.strip() else without_requests(title)
    greeted = next((line for line in plain_lines(parsed.blocks[:_LONG_HEAD]) if words.salutations.match(plain_words(line))), "")
    return _without_marks(_without_sender(behind_reader(title, greeted), parsed.blocks, register))


def _by_evidence(title: str, parsed: ParsedDocument, language: str, words: Vocabulary, register: Register) -> str:
    """Return the line of the head for which far more speaks than for a title, else the title; a labelled one stays."""
    head = parsed.blocks[:_LONG_HEAD]
    if title == _title_in_form(parsed) or any(is_subject(line) and title in line for line in plain_lines(head)):
        return title
    window = parsed.metadata.get("window") or parsed.metadata.get("shown", "").split(" · ")[0]
    weighed = weighed_titles(parsed.blocks, words, register, lambda line: _may_be_title(line, language, words), window)
    plain = plain_words(title)
    own = next((one.weight for one in weighed if plain_words(one.text) in plain or plain in plain_words(one.text)), None)
    own = _OF_A_WORD if own is None and len(title.split()) <= _TWO_LINES and title else own
    if own is None or not weighed or weighed[0].weight - own < _FAR_MORE or plain_words(weighed[0].text) in plain:
        return title
    return weighed[0].text.strip(_QUOTES)


def _in_full(title: str, parsed: ParsedDocument) -> str:
    """Return the heading that says behind a colon or a dash more than its short form, which the head of a page has for a title."""
    headings = (block.text for block in parsed.blocks[:_HEAD_BLOCKS] if isinstance(block, Heading))
    return next((one for one in headings if re.match(rf"{re.escape(title)}(?::|\s[–—])\s", one) and len(one) <= _MAX_TITLE), title)


def _without_marks(title: str) -> str:
    """Return a title without the quotation marks around the whole of it."""
    inner = title.strip(_QUOTES)
    whole = title[:1] in _QUOTES and title[-1:] in _QUOTES and not any(mark in inner for mark in _QUOTES.strip())
    return inner if inner and whole else title


def _unquoted(line: str) -> str:
    """Return a line without the quotation marks around it or left over by a break, but with those around a part of it."""
    inner = line.strip(_QUOTES)
    whole = line.strip()
    marks = [sum(char in _QUOTES.strip() for char in text) for text in (whole, inner)]
    return whole if marks[1] % 2 and not marks[0] % 2 else inner


def _without_sender(title: str, blocks: Sequence[Block], register: Register) -> str:
    """Return "Open letter: creators first" of "Guild of Bells – Open letter: creators first", where the sender is one of those who sign."""
    sender, seam, rest = title.partition(" – ")
    named = bool(seam) and has_kind_word(rest) and not is_bare_kind(rest) and names_sender(sender, register)
    return rest if named and (register.is_exact(sender) or stands_again(sender, blocks)) else title


def _head_and_own_title(parsed: ParsedDocument, words: Vocabulary, register: Register) -> tuple[list[Block], str]:
    """Return the head of a document and the title that its file notes; none where that is markup or names a site, a folder or a list."""
    head = _without_name_of_part(list(_head_of(parsed.blocks, words)), words)
    noted = " ".join((parsed.title or "").split())
    if is_of_site(noted, parsed.metadata):
        return [block for block in head if not (isinstance(block, Heading) and block.text == noted)] or head, ""
    heading = _heads_names(noted, words, register) or _heads_signatories(noted, words)
    others = heading or _INITIALS.fullmatch(noted) or _SITE.search(noted) or _FOLDER.fullmatch(noted)
    asked = _is_embargo(noted, words) and without_requests(noted) == noted
    of_head = noted.endswith(":") or asked  # "To:", "Under embargo until 3 May"
    return head, "" if holds_markup(noted) or others or of_head else noted


def _without_name_of_part(head: list[Block], words: Vocabulary) -> list[Block]:
    """Return a head without its first heading where that only names a part of the site, such as "News", and another heading follows."""
    headings = [block for block in head if isinstance(block, Heading)]
    named = len(headings) > 1 and words.other_parts.fullmatch(plain_words(headings[0].text))
    return [block for block in head if block is not headings[0]] if named else head


def _title_of(parsed: ParsedDocument, name: str, language: str, words: Vocabulary, register: Register) -> str:
    head, noted = _head_and_own_title(parsed, words, register)
    above_text = list(takewhile(lambda block: not _is_running_text(block), head))
    of_part = parsed.format != "html" and _heads_part(noted, above_text, head)
    noted = "" if of_part and any(_title_lines(above_text, language, words, register)) else noted
    if stated := _title_in_rows(head) or _subject_of_form(parsed) or _title_in_form(parsed):
        return stated
    subject = _subject_of(head)
    names_reader = _names_reader(noted)
    if subject and (names_reader or not _stands_in(noted, head)):
        return subject
    of_text = parsed.format not in ("xlsx", "ods", "csv")  # a sheet's name heads no text
    above = above_text if noted or of_part else head  # below it headings name parts of the text
    tops = [block for block in head if isinstance(block, Heading) and block.level == 1]
    headings = [
        block.text
        for block in dict.fromkeys([*above, *tops] if of_text else [])
        if isinstance(block, Heading) and _may_be_title(block.text, language, words) and not _heads_names(block.text, words, register)
    ]
    if is_letterhead(headings, parsed, register):
        noted = "" if noted == headings[0] else noted
        headings = headings[1:]
    if of_text and (below := _below_kind(head, noted, language, words)):
        return below
    if headings and (names_reader or is_bare_kind(noted) or _says_which_issue(noted) or not _stands_in(noted, head)):
        return headings[0].strip()
    if len(tops) == 1 and tops[0].text in headings:
        return tops[0].text.strip()
    if headings and (longer := next((one for one in headings if plain_words(one).startswith(f"{plain_words(noted)} ")), "")):
        return longer.strip()  # a file's own title may be the short form
    title_lines = list(_title_lines(head if of_text else list(_typed_lines(head)), language, words, register))
    if len(title_lines) > 1 and _says_kind_in_capitals(title_lines[0], words) and not title_lines[1].isupper():
        title_lines = title_lines[1:]
    lines = title_lines[:2]
    if lines and _begins_with_subject(lines[0], noted):
        return lines[0]
    if not _stands_in(noted, head) and (unlabelled := _above_greeting(head, title_lines, words, register)):
        return unlabelled
    of_template = parsed.format == "docx" and not _stands_in(noted, head)
    of_cover = parsed.format in ("eml", "msg") and bool(lines) and has_kind_word(lines[0]) and not _stands_in(noted, head)
    if noted and len(noted) <= _MAX_TITLE and not is_bare_kind(noted) and not names_reader and not (of_template or of_cover):
        return noted
    if len(lines) > 1 and not of_text and has_kind_word(lines[1]) and not has_kind_word(lines[0]):
        return lines[1]  # above it a sheet says that it is one
    if lines and (kind := _kind_above_text(head, lines[0])):
        return kind
    if lines:
        above_kind = any(is_bare_kind(below) for line, below in pairwise(plain_lines(head)) if _unquoted(line) == lines[0])
        of_sender = names_sender(lines[0], register) and (above_kind or stands_again(lines[0], parsed.blocks))
        of_sender = of_sender or _is_capital_letterhead(lines, register)
        return lines[-1] if of_sender or names_sender(lines[0], register, surely=True) else lines[0]
    return noted[:_MAX_TITLE] if noted else name.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _says_kind_in_capitals(line: str, words: Vocabulary) -> bool:
    """Tell whether a line above the title says whose text of what kind stands below: "STATEMENT OF THE GUILDS", "DAILY – THE APPEAL"."""
    plain = plain_words(line).split()
    if not line.isupper() or len(plain) > _SENDER_WORDS:
        return False
    rubric = _ELIDED.sub("", _DASH.split(line)[-1]) if _DASH.search(line) else ""
    ours = any(map(words.is_organisations, plain)) and any(is_bare_kind(word) for word in (plain[0], plain[-1]))
    return ours or is_bare_kind(rubric)


def _above_greeting(head: Sequence[Block], lines: Sequence[str], words: Vocabulary, register: Register) -> str:
    """Return which of the lines that may be a title stands alone above the greeting, as subjects without a label do; whom it greets is none.

    A first line that says of what kind the text is stays its title.
    """
    if not lines or has_kind_word(lines[0]):
        return ""
    for block, below in pairwise(head):
        if words.salutations.match(plain_words(getattr(below, "text", ""))):
            line = _unquoted(getattr(block, "text", ""))
            others = institutions().search(plain_words(line)) or names_sender(line.split(",")[0], register) or has_head(line.split(",")[-1])
            telling = len(line.split()) >= _SUBJECT_WORDS and not others
            return line if line in lines and telling else ""
    return ""


def _heads_part(title: str, above: Sequence[Block], head: Sequence[Block]) -> bool:
    """Tell whether a title is only the heading of a part, which stands in or below the text."""
    headings = [block.text for block in head[len(above) :] if isinstance(block, Heading)]
    return title in headings and not _stands_in(title, above)


def _kind_above_text(head: Sequence[Block], title: str) -> str:
    """Return the line above the text that names its kind, where what would be the title stands only below it: in a signature."""
    above = list(takewhile(lambda block: not _is_running_text(block), head))
    if len(above) == len(head) or any(title.strip(_QUOTES) in text for text in _whole(above)):
        return ""
    lines = [line for line in plain_lines(above) if not names_copy(line)]
    kinds = [line for line in lines if is_bare_kind(line) or (has_kind_word(line) and len(line) <= _MAX_TITLE)]
    return max(kinds, key=len, default="")


def _whole(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the lines of blocks, those of a block and of two blocks together as well: a title may stand on two."""
    yield from (line.strip(_QUOTES) for line in plain_lines(blocks))
    whole = [" ".join(line.strip(_QUOTES) for line in plain_lines([block])) for block in blocks]
    yield from (*whole, *(f"{above} {below}" for above, below in pairwise(whole)))


def _begins_with_subject(line: str, subject: str) -> bool:
    """Tell whether a text's first line says more than the subject "Open letter: creators first", which only is its short form."""
    label, colon, short = subject.partition(":")
    return bool(colon and short.strip()) and is_bare_kind(label) and plain_words(line).startswith(f"{plain_words(short)} ")


def _head_of(blocks: Sequence[Block], words: Vocabulary) -> Sequence[Block]:
    """Return the blocks above the text: the first ones, and where readers and signatories fill the head, all up to the salutation."""
    for at, block in enumerate(blocks[:_LONG_HEAD]):
        if at >= _HEAD_BLOCKS and words.salutations.match(plain_words(getattr(block, "text", ""))):
            return blocks[:at]
    return blocks[:_HEAD_BLOCKS]


def _typed_lines(head: Sequence[Block]) -> Iterator[Block]:
    """Yield the lines of a text that was typed into a sheet; a sheet's name heads no text, and what stands below a list neither."""
    for block in head:
        if isinstance(block, Table) and max(map(len, block.rows)) > 1 and any(sum(map(bool, row)) > _LABEL_CELLS for row in block.rows):
            return
        if isinstance(block, Table) and max(map(len, block.rows)) == 1:
            yield from (Paragraph(text=row[0]) for row in block.rows)
        elif not isinstance(block, Heading):
            yield block


def _is_running_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS and block.text.rstrip().endswith((".", ":", "!", "?"))


def _heads_signatories(line: str, words: Vocabulary) -> bool:
    """Tell whether a line says nothing but that those who sign stand below it: "Le associazioni firmatarie", "The undersigned"."""
    plain = plain_words(line)
    rest = words.signatories.sub(" ", plain).split()
    bare = all(len(word) <= _SMALL_WORD or words.is_organisations(word) for word in rest)
    return bool(words.signatories.search(plain)) and bare


def _heads_names(line: str, words: Vocabulary, register: Register) -> bool:
    """Tell whether a line heads names of a list: signatories, those who back them, member organisations, a country."""
    parts = [plain_words(part) for part in line.split(" / ")]  # in two languages
    listing = all(words.signatories.fullmatch(plain) or words.not_signing.fullmatch(plain) for plain in parts)
    members = len(line.split()) <= _HEADING_WORDS and words.is_organisations(parts[0].split()[-1] if parts[0] else "")
    return listing or members or register.is_country(line) or is_region(line, register)


def _below_kind(head: Sequence[Block], noted: str, language: str, words: Vocabulary) -> str | None:
    """Return the title below a line that says only "Joint statement", where what is noted beside the text (a site, a subject) is not in it."""
    texts = [block for block in head if not isinstance(block, Image | Table)]
    noted_apart = [block for block in texts if not (isinstance(block, Heading) and block.text == noted)]
    if not noted or _stands_in(noted, noted_apart) or len(texts) - len(noted_apart) > 1 or _stands_below_kind(noted, texts):
        return None
    for block, following in pairwise(noted_apart):
        if (isinstance(block, Heading) and _may_be_title(block.text, language, words)) or _is_running_text(block):
            return None
        lines = [*block.text.split("\n"), following.text.split("\n")[0]]
        if is_bare_kind(lines[0]) and (capitals := _in_capitals(lines[:-1])):
            return capitals
        if len(lines) == _TWO_LINES and (whole := _goes_on_below(lines[:1], [following], words)):
            return whole
        for line, below in pairwise(lines):
            if is_bare_kind(line) and len(below) in range(_MIN_TITLE, _MAX_TITLE) and _may_be_title(below, language, words):
                return below.strip(_QUOTES)
    return None


def _listed_above(head: Sequence[Block]) -> Iterator[int]:
    """Yield which blocks list senders and readers below "Senders:", up to the one that begins by saying of what kind the text is."""
    lines = [getattr(block, "text", "") for block in head]
    begin = next((at for at, line in enumerate(lines) if _heads_senders(line)), None)
    end = next((at for at, line in enumerate(lines) if at > (begin or 0) and begins_with_kind(line)), None)
    if begin is None or end is None:
        return
    if not any(isinstance(block, Heading | Table) or _is_running_text(block) for block in head[begin + 1 : end]):
        yield from range(begin, end)


def _heads_senders(line: str) -> bool:
    return line.endswith(":") and bool(listed_words("sender_headings").fullmatch(plain_words(line)))


def _stands_below_kind(noted: str, texts: Sequence[Block]) -> bool:
    """Tell whether what is noted is the heading below a line that says only of what kind a text is."""
    pairs = ((above, below) for above, below in pairwise(texts) if isinstance(below, Heading) and below.text == noted)
    return any(is_bare_kind(line) for above, _ in pairs for line in list(plain_lines([above]))[-1:])


def _title_lines(head: Sequence[Block], language: str, words: Vocabulary, register: Register) -> Iterator[str]:
    """Yield the lines that may be a title: the first of each block, or the one below it where that says only the document's kind."""
    listing = False
    listed = set(_listed_above(head))
    for at, block in enumerate(head):
        if at in listed or isinstance(block, Image | Table) or is_sender_block(block.text, register):
            continue
        listing = listing or (isinstance(block, Heading) and _heads_names(block.text, words, register))
        if listing and isinstance(block, ListItem):
            continue
        lines = [_unquoted(line) for line in block.text.split("\n")]
        line = _below_author(lines[1:], words) if is_bare_kind(lines[0]) and len(lines) > 1 else lines[0]
        line = f"{lines[0]} {line}" if line == lines[-1] and line[:1].islower() and len(lines) == 2 else line  # "Open letter / for the bells"
        line = lines[1] if _is_capital_letterhead(lines, register) else _with_second_line(line, lines)
        line = (_broken_at_colon(lines) if at and is_bare_kind(getattr(head[at - 1], "text", "")) else "") or line
        line = _in_capitals(lines) or (_goes_on_below(lines, head[at + 1 :], words) if len(lines) == 1 else "") or line
        line = line if line != lines[-1] and line != " ".join(lines) else _with_small_below(line, head[at + 1 :], words, register)
        readers = len(lines) <= _MOST_READERS and all(len(one.split()) <= _OFFICE_WORDS for one in lines)
        below = head[at + 1 : at + 3]
        addressed = any(_is_date_or_kind(one, language) for one in below) or (len(lines) > 1 and _greets(below[:1], words))
        if readers and addressed and any(map(_names_office, [line, *lines])):
            continue
        if _MIN_TITLE <= len(line) <= _MAX_TITLE and _may_be_title(line, language, words):
            yield line


def _is_capital_letterhead(lines: Sequence[str], register: Register) -> bool:
    """Tell whether the first of two lines is a sender's in capitals, above the one that says what kind of text it is and more."""
    capitals = len(lines) == _TWO_LINES and lines[0].isupper() and not lines[1].isupper()
    return capitals and names_sender(lines[0], register) and has_kind_word(lines[1]) and not is_bare_kind(lines[1])


def _with_second_line(line: str, lines: Sequence[str]) -> str:
    """Return a line with the one below it, where it breaks off: behind "for the" or before a small letter."""
    if line != lines[0] or len(lines) != 2 or line.rstrip().endswith((",", ".", ":")):
        return line
    last = line.split()[-1].lower() if line.split() else ""
    goes_on = lines[1][:1].islower() or last in CONNECTORS
    both = f"{line} {lines[1]}"
    return both if goes_on and len(both) <= _MAX_TITLE and not both.endswith((",", ".")) else line


def _broken_at_colon(lines: Sequence[str]) -> str:
    """Return a title of two lines below the kind of a text, of which the first ends in a colon: "Bells:", "who rings, pays"."""
    both = " ".join(lines)
    broken = len(lines) == _TWO_LINES and lines[0].endswith(":") and not both.endswith((",", ".", ":", ";"))
    return both if broken and len(both) <= _MAX_TITLE else ""


def _in_capitals(lines: Sequence[str]) -> str:
    """Return the title that a block of several lines makes, all in capitals: "APPEAL / OF SMALL GUILDS / ON RULES"; empty for others.

    Of what kind the text is belongs to it where the line below says whose it is or on what.
    """
    kind, below = (lines[0], lines[1:]) if is_bare_kind(lines[0]) else ("", lines)
    if len(below) < _TWO_LINES or not all(line.isupper() and line[-1:] not in ".,:;" for line in below):
        return ""
    first = plain_words(below[0]).split()[:1]
    belongs = bool(kind and first and _BELONGING.fullmatch(first[0]))
    title = " ".join([kind, *below] if belongs else below)
    return title if len(title) <= _MAX_TITLE else ""


def _goes_on_below(lines: Sequence[str], below: Sequence[Block], words: Vocabulary) -> str:
    """Return the title of which one block gives only the kind of text and the next one, small, the rest: "MINUTES", "of the meeting …"."""
    if not below or isinstance(below[0], Image | Table) or "\n" in below[0].text or _is_date_line(below[0].text, words.language):
        return ""
    rest = below[0].text
    if words.to.match(plain_words(rest)) and institutions().search(plain_words(rest)):
        return ""  # "to the Minister of …"
    kind = is_bare_kind(lines[0]) or bool(listed_words("reports").fullmatch(plain_words(lines[0])))
    goes_on = kind and rest[:1].islower() and not rest.rstrip().endswith((",", ":", ".", ";"))
    title = f"{lines[0]} {rest}"
    return title if goes_on and len(rest.split()) > _TWO_LINES and len(title) <= _MAX_TITLE else ""


def _with_small_below(title: str, below: Sequence[Block], words: Vocabulary, register: Register) -> str:
    """Return a title in capitals with the block below that goes on small: "FORM FOR COMMENTS", "on the draft law on sand"."""
    rest = " ".join(below[0].text.split()) if below and isinstance(below[0], Paragraph | Heading) else ""
    begun = plain_words(rest).split()[:1]
    goes_on = rest[:1].islower() and bool(_BELONGING.fullmatch(begun[0] if begun else "")) and rest[-1] not in ",:.;"
    if not (title.isupper() and goes_on) or title[-1] in ",:.;" or names_sender(title, register) or _is_date_line(rest, words.language):
        return title
    whole = f"{title} {rest}"
    told = (words.to.match(plain_words(rest)) and institutions().search(plain_words(rest))) or says_by_what_law(rest)
    return title if told or len(whole) > _MAX_TITLE else whole


def _below_author(lines: Sequence[str], words: Vocabulary) -> str:
    """Return the title below the kind of a document, without the line between them that says in capitals whose it is."""
    kinds = any(words.organisations.fullmatch(word) for word in plain_words(lines[0]).split())
    if not (len(lines) > 1 and kinds and lines[0].isupper() and not lines[1].isupper()):
        return lines[0]
    return " ".join([lines[1], *takewhile(lambda line: line[:1].islower(), lines[2:])])


def _is_trail(line: str) -> bool:
    """Tell whether a line is a site's name between ornaments, or parts of it set side by side: "Daily | Culture | OPINION"."""
    parts = [part for part in _TRAIL.split(line) if plain_words(part)]
    return bool(_ORNAMENT.match(line)) or (len(parts) >= _TRAIL_PARTS and all(len(part.split()) <= _TRAIL_WORDS for part in parts))


def _names_office(line: str) -> bool:
    """Tell whether a short line begins or ends with an office: "Kultūras ministrijai"; a letter's reader may stand above it without a label."""
    words = plain_words(line).split()
    return 0 < len(words) <= _OFFICE_WORDS and any(offices().search(word) for word in (*words[:2], words[-1]))


def _greets(blocks: Sequence[Block], words: Vocabulary) -> bool:
    return any(words.salutations.match(plain_words(getattr(block, "text", ""))) for block in blocks)


def _is_date_or_kind(block: Block, language: str) -> bool:
    line = "" if isinstance(block, Image | Table) else block.text.split("\n")[0]
    return is_bare_kind(line) or (len(line.split()) <= _OFFICE_WORDS and any(len(one.text) >= 7 for one in find_dates(line, language)))


def _may_be_title(line: str, language: str, words: Vocabulary) -> bool:
    """Tell whether a line is no date, no reader's name, no heading of a list and no sentence."""
    if holds_markup(line) or _INITIALS.fullmatch(line) or names_copy(line) or _is_embargo(line, words):
        return False
    if is_annex_number(line) or says_by_what_law(line):
        return False
    plain = plain_words(line)
    if publishing_requests().fullmatch(plain):
        return False
    of_list = len(plain.split()) <= _SENDER_WORDS and bool(words.signatories.search(plain))
    label, _, behind = line.partition(":")
    of_list = of_list or bool(words.signatories.fullmatch(plain_words(label)) and not has_kind_word(behind))
    if of_list or _names_reader(line) or _is_trail(line) or _BULLETIN.search(line) or _says_which_issue(line):
        return False
    other = words.to.match(plain_words(line.partition(":")[0])) or words.salutations.match(plain) or words.signatories.fullmatch(plain)
    ended = line.endswith((",", ":", ";")) or "@" in line or (line.endswith(".") and not line.isupper())
    return not (other or ended or is_bare_kind(line) or _is_date_line(line, language) or _SITE.search(line) or _FOLDER.fullmatch(line))


def _says_which_issue(line: str) -> bool:
    """Tell whether a line says nothing but of what newsletter a page is which issue: "Boletim n.º 41", "Newsletter no. 5 – March 2026"."""
    found = listed_words("reports").match(plain_words(line)) if len(line.split()) <= _ISSUE_WORDS else None
    return found is not None and bool(_NUMBER.match(plain_words(line)[found.end() :]))


def _is_embargo(line: str, words: Vocabulary) -> bool:
    """Tell whether a line says from when on a text may be printed: "UNDER EMBARGO UNTIL 12 MARCH, 6 A.M."; titles speak of others'.

    A line of few words with a day and an hour says so too, or one with a day that tells not to publish before.
    """
    plain = plain_words(line)
    told = _HOUR.search(line) or words.not_publishing.search(plain)
    if told and len(plain.split()) <= _DATED_EMBARGO and any(map(str.isdigit, _HOUR.sub("", line))):
        return True
    found = listed_words("embargoes").search(plain)
    if found is None or len(plain[: found.start()].split()) > _BEFORE_EMBARGO:
        return False
    dated = any(map(str.isdigit, plain))
    labelled = dated and _BEHIND_LABEL.split(line)[0] != line and plain_words(_BEHIND_LABEL.split(line)[0]) == plain[: found.end()]
    return len(plain.split()) <= (_TOLD_EMBARGO if labelled else _DATED_EMBARGO if dated else _EMBARGO_WORDS)


def _is_date_line(line: str, language: str) -> bool:
    """Tell whether a line dates the text or its page; a title may hold a date among more words: "No delay beyond August 2026: …"."""
    line = with_zeros(line)
    dates = find_dates(line, language)
    in_digits = any(not any(map(str.isalpha, line[one.start : one.end])) and is_day(one.text) for one in dates)  # as titles hardly write
    alone = len(dates) == 1 and len(plain_words(without_dates(line, dates)).split()) <= _DATED_WORDS
    return in_digits or len(dates) > 1 or alone or _says_when_published(line, dates)


def _says_when_published(line: str, dates: Sequence[DateMention]) -> bool:
    """Tell whether a line begins by saying that a text was published and ends in the day: "Text made public in Cork on Tuesday, 3 May 2025"."""
    if len(dates) != 1 or line[dates[0].end :].strip(" .") or len(line.split()) > _PUBLISHED_WORDS:
        return False
    label = date_words().publishing.match(plain_words(line))
    return label is not None and len(label[0]) >= _LABEL_LETTERS


def _names_reader(line: str) -> bool:
    """Tell whether a line is the name of somebody whom a letter addresses: "Madame Élisabeth BORNE"."""
    words = line.split(", ")[0].split()  # behind a comma stands the office
    for count in (1, 2):
        rest = words[count:]
        if 0 < len(rest) <= _READER_WORDS and honorifics().fullmatch(plain_words(" ".join(words[:count]))):
            return is_person(" ".join(rest)) or (len(rest) == 1 and rest[0][:1].isupper())
    return False


def _title_in_rows(head: Sequence[Block]) -> str | None:
    """Return what stands beside "Open letter" or "Subject" in a row of two cells."""
    for label, value in label_rows(head[:_ROW_BLOCKS]):
        titled = is_bare_kind(label) or bool({plain_words(label), *plain_words(label).split()[-1:]} & _TITLES)  # "Final title"
        if titled and len(value) <= _MAX_TITLE and not find_dates(value, "en"):
            return value.strip(_QUOTES) or value
    return None


def _subject_of_form(parsed: ParsedDocument) -> str:
    """Return the subject in a row of two cells where a page is called after its portal: "Subject of the opinion" of what others have sent."""
    of_portal = is_of_site(" ".join((parsed.title or "").split()), parsed.metadata)
    for label, value in label_rows(parsed.blocks[:_LONG_HEAD]) if of_portal else ():
        words = plain_words(label).split()
        if words and {words[0], words[-1]} & _SUBJECTS and len(value.split()) >= _SUBJECT_WORDS and len(value) <= _MAX_TITLE:
            return value
    return ""


def _title_in_form(parsed: ParsedDocument) -> str:
    """Return what stands below a field of a form that asks for the title: "* Title of your reply", "Titel des Beitrags"."""
    for field, value in pairwise(parsed.blocks[:_FORM_BLOCKS]):
        if isinstance(field, Image | Table) or not isinstance(value, Paragraph) or "\n" in field.text:
            continue
        words = plain_words(field.text).split()
        asks = 0 < len(words) <= _FIELD_WORDS and words[0] in _TITLES - _SUBJECTS and not field.text.rstrip().endswith((".", "!"))
        asks = asks and all(word.islower() for word in field.text.strip("* ").split()[1:-1]) and not asks_name_of_body(field.text)
        if asks and len(value.text) in range(_MIN_TITLE, _MAX_TITLE) and not _is_running_text(value):
            return " ".join(value.text.split()).strip(_QUOTES)
    return ""


def _subject_of(head: Sequence[Block]) -> str | None:
    """Return what stands behind "Subject:"."""
    for block in head:
        for line in [] if isinstance(block, Image | Table) else block.text.split("\n"):
            if is_subject(line) and (subject := line.partition(":")[2].strip()):
                return subject
    return None


def is_subject(line: str) -> bool:
    """Tell whether a line begins with "Subject:" and the like."""
    label, colon, _ = line.partition(":")
    return bool(colon) and plain_words(label) in _SUBJECTS


def _stands_in(title: str, head: Sequence[Block]) -> bool:
    """Tell whether a title is part of the text's beginning, whatever its lines."""
    text = " ".join(block.text for block in head if not isinstance(block, Image | Table))
    return bool(title) and plain_words(title) in plain_words(text)
