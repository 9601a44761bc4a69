"""A parsed file to a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from knowledge.catalogue import Catalogue
from knowledge.drafting.dates.dating import Dating, date_of
from knowledge.drafting.dates.days_over_lines import with_whole_days
from knowledge.drafting.demands.stances import positions_of
from knowledge.drafting.demands.told_askers import Askers
from knowledge.drafting.kinds import greets_anybody, is_issue, is_news, is_press_release, is_report, kind_of
from knowledge.drafting.laws import law_of, law_title, units_of
from knowledge.drafting.models import Draft
from knowledge.drafting.names.counted_names import broken_names, last_two
from knowledge.drafting.names.found_names import without_doubles
from knowledge.drafting.names.register import SURE, Register, is_acronym, slug
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.parts.annexed import without_annexed
from knowledge.drafting.parts.covering import without_covering_note
from knowledge.drafting.parts.furniture import days_of_page_notes, without_furniture
from knowledge.drafting.parts.not_public import is_not_public
from knowledge.drafting.parts.printed_in_issue import printed_in_issue
from knowledge.drafting.parts.quoted_letters import without_quoted_letters
from knowledge.drafting.parts.side_by_side import without_translations
from knowledge.drafting.parts.versions_below import without_versions_below
from knowledge.drafting.readers.addressing_sentences import addressed_in_sentence
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.relations import relations_of
from knowledge.drafting.senders.form_senders import sender_of_form
from knowledge.drafting.senders.lone_senders import announcing_names, lone_sender, sender_of_letterhead, speaking_publisher
from knowledge.drafting.senders.publishing import publisher_of
from knowledge.drafting.senders.reactions import are_reactions
from knowledge.drafting.senders.replies import is_reply, may_answer_for_campaign
from knowledge.drafting.senders.senders import senders_of
from knowledge.drafting.senders.spelled_senders import in_full
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.names_on_pages import names_on_pages
from knowledge.drafting.signatories.sentences.also_signing import names_also_signing
from knowledge.drafting.signatories.sentences.assemblies import assembly_names
from knowledge.drafting.signatories.sentences.issuing_sentences import asking_names, is_among, is_told_of, issuing_names
from knowledge.drafting.signatories.sentences.petitions import starting_names
from knowledge.drafting.signatories.sentences.signing_clauses import names_in_clauses
from knowledge.drafting.signatories.sentences.told_names import (
    names_added_later,
    names_joining,
    names_of_reprint,
    publishing_names,
    says_joined,
    told_names,
)
from knowledge.drafting.signatories.sentences.voted_names import voted_names
from knowledge.drafting.signatories.signatory_lines import SignatoryPlaces
from knowledge.drafting.signatories.signatory_names import Named, named_in
from knowledge.drafting.signatories.stated_counts import counts_further, stated_count_of
from knowledge.drafting.signatories.tables.sheets import sheets_of_signatories
from knowledge.drafting.signatories.who_signs import organisations_sign, tells_of_signing
from knowledge.drafting.titles.head import title_of
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words, vocabulary
from knowledge.languages import OFFICIAL, language_of
from knowledge.loaders.cleaning import tidy
from knowledge.loaders.csv_table import MAX_ROWS
from knowledge.loaders.parsed import Block, Note, ParsedDocument, UnreadableDocument, plain_lines
from knowledge.models import LawVersion

__all__ = ["Draft", "draft"]

_UNSIGNED = ("legal-act", "other", "news", "campaign")  # kinds of what nobody signs; whoever signs the others is to be found
_OF_ONE = ("press-release", "consultation-response", "position-paper")  # kinds of what a single body may issue without signing it
_OF_LETTERHEADS = ("consultation-response", "position-paper")  # of these, whose letterhead a file has is their sender; releases go by agencies
_OF_SITES = ("html", "eml", "msg")  # formats in which a publisher may have printed what another has sent
_UNSURE = ("guessed", "unknown")  # certainties of days that an editor has to look at
_FEWEST_LISTED = 2  # names of a list
_MAX_SLUG = 60  # letters of the title's part of an id


def draft(parsed: ParsedDocument, catalogue: Catalogue, *, name: str, url: str | None = None) -> Draft:
    """Return what is understood of `parsed`. `name` is the file's name; `url` its public address, if it has one.

    Raises `UnreadableDocument` (too-large) for more signatories than a table may have rows.
    """
    text = parsed.text
    name = tidy(name)  # it may hold line breaks and marks that nobody sees
    register = Register.of(catalogue)
    one_language = without_translations(parsed.blocks, register)
    parsed = parsed.model_copy(update={"blocks": tuple(without_versions_below(one_language.blocks))})
    own_text = parsed.text
    language = language_of(own_text) if len(own_text) > 200 or parsed.language not in OFFICIAL else str(parsed.language)
    words = vocabulary(language)
    law = law_of(parsed, language, name)
    whole = parsed
    if law is None:
        parsed = parsed.model_copy(update={"blocks": with_whole_days(parsed.blocks, language)})
        changed = days_of_page_notes(parsed.blocks, language)  # a page's last change is not the day of its text
        dates = tuple(found for found in parsed.dates if found.place != "file" or found.date not in changed)
        parsed = parsed.model_copy(update={"blocks": tuple(without_covering_note(parsed, words)), "dates": dates})
        parsed = parsed.model_copy(update={"blocks": without_furniture(parsed.blocks, words) or parsed.blocks})
        whole = parsed
        if (printed := printed_in_issue(parsed.blocks, words)) != parsed.blocks:
            parsed = parsed.model_copy(update={"blocks": printed, "title": None})  # the file has the title of the issue
    minutes = whole.blocks if whole is not parsed else ()
    unannexed = parsed.blocks if law else without_annexed(parsed.blocks, words)
    own = unannexed if law else without_quoted_letters(unannexed, words, register)
    sheets = sheets_of_signatories(parsed, own, words)
    title = (law_title(parsed) or name) if law else title_of(parsed, name, language, words, register)
    running = parsed.metadata.get("running", "")
    alone = kind_of(title, parsed.blocks, catalogue, language, joint=False, listed=False, running=running)
    named = Named() if law else _named(sheets.blocks, title, language, register, parsed.metadata, minutes)
    filled_in = "" if law or alone in _UNSIGNED else sender_of_form(parsed.blocks, register)
    if filled_in and named.organisations and alone == "consultation-response":  # a form asks for the others with whom its sender answers
        found = named_in(_rows([filled_in]), words, register, of_organisations=True).organisations
        named = replace(named, organisations=tuple(without_doubles([*found, *named.organisations])))
    if not (law or named.organisations or named.expected) and alone == "letter" and parsed.format not in _OF_SITES:
        of_one = _rows(sender_of_letterhead(own, running, register))
        found = named_in(of_one, words, register, of_organisations=True).organisations
        named = replace(named, organisations=found, in_sentence=bool(found))
    if not (law or named.organisations) and (alone in _OF_ONE or filled_in):
        of_one = _rows([filled_in] if filled_in else lone_sender(title, running, parsed.blocks, register))
        if not of_one and alone in _OF_LETTERHEADS and parsed.format not in _OF_SITES:
            head = publisher_of(parsed, words, register, catalogue)
            of_one = _rows([head] if head else [])
        if not of_one and alone == "press-release":
            of_one = _rows(speaking_publisher(publisher_of(parsed, words, register, catalogue), parsed.blocks, words, register))
        found = named_in(of_one, vocabulary(language), register, of_organisations=True).organisations
        named = replace(named, organisations=found, in_sentence=bool(found))
    named = _with_sender_in_full(named, own, register, words)
    dating = date_of(parsed.model_copy(update={"blocks": tuple(own)}), language, url or name, is_law=law is not None)
    if minutes and dating.certainty in _UNSURE:
        dating = date_of(whole, language, url or name, is_law=False)
    stated = None if law else stated_count_of(own, words, language, signed=_is_signed(named), dated=dating.date)
    named = _with_names_as_counted(named, stated, own, register, words)
    several = len(named.organisations) >= _FEWEST_LISTED
    named = replace(named, more=named.more or (several and counts_further(own, words, language)))
    named = replace(named, left_out=(*named.left_out, *one_language.left_out))
    signatories = named.organisations
    joint = len(signatories) > 1
    relations = relations_of(text, title, dating.date, law, catalogue)
    listed = joint and not named.in_sentence
    publisher = publisher_of(whole, words, register, catalogue, signatories)
    askers = Askers.of(signatories, publisher, catalogue)
    kind = "legal-act" if law else kind_of(title, parsed.blocks, catalogue, language, joint=joint, listed=listed, running=running)
    return Draft(
        id=_id(dating.date, title, catalogue),
        name=name,
        url=url or parsed.metadata.get("url"),
        format=parsed.format,
        title=title,
        date=dating.date,
        date_certainty=dating.certainty,
        date_place=dating.place,
        other_dates=dating.others,
        kind=kind,
        publisher=publisher,
        addressees=() if law else addressees_of(parsed.blocks, words, language, parsed.metadata) or addressed_in_sentence(minutes, words),
        language=language,
        joint=joint,
        signatories=signatories,
        stated_signatory_count=stated,
        positions=() if law else positions_of(own, words, catalogue, language, askers),
        units=units_of(parsed.blocks, language) if law else (),
        law=law,
        relations=relations,
        doubts=(
            *parsed.warnings,
            *sheets.doubts,
            *_doubts(dating, named, stated, law, kind),
            *_of_reading(text, annexed=len(unannexed) < len(parsed.blocks), quoted=own is not unannexed),
            *((Note(code="not-public"),) if law is None and is_not_public(parsed.blocks, running) else ()),
        ),
        text=text,
    )


def _named(
    blocks: Sequence[Block], title: str, language: str, register: Register, metadata: Mapping[str, str], around: Sequence[Block] = ()
) -> Named:
    """Return who signs the text of `blocks`; `around` it may be minutes, which print it."""
    words = vocabulary(language)
    reported = is_report(title, blocks)
    reactions = are_reactions(blocks, register)
    reports = reported or reactions or is_news(blocks, language)
    places = SignatoryPlaces(blocks, words, register)
    expected = organisations_sign(blocks, words)
    others_sign = reactions or (reported and tells_of_signing(blocks))
    if is_issue(blocks) and not greets_anybody(blocks, language):
        reprinted = named_in(_rows(names_of_reprint(blocks, words, register)), words, register, of_organisations=True).organisations
        return Named(reprinted, in_sentence=bool(reprinted), expected=expected or others_sign)  # others have signed what it reports
    named = named_in(places.listed(reports=reports), words, register, of_organisations=expected)
    named = replace(named, in_sentence=reports and places.in_sentence and bool(named.organisations))
    issued = cache(partial(issuing_names, blocks, words, register))
    nobody_known = not reports and named.organisations and not any(one.org for one in named.organisations)
    if nobody_known and sum(map(register.is_known, issued())) >= _FEWEST_LISTED:  # what was taken for a list are the lines of an address
        named = Named(expected=named.expected)
    if len(named.organisations) < _FEWEST_LISTED:  # a single name above the text is that of one who speaks, perhaps with others
        told = _rows(voted_names([*blocks, *around], words, register))  # minutes tell who has adopted what they report
        told = told or ([] if reports else _rows(starting_names(blocks, words, register)))
        told = told or (_rows(announcing_names(blocks, words, register)) if is_press_release(blocks) and not reports else [])
        told = told or ([] if reports else _rows(told_names(blocks, words, register)))
        told = told or _rows(senders_of(title, blocks, words, register, reports=reports))
        issuing = [] if reports else issued()
        alone = told[0].text if len(told) == 1 else ""  # the one of whom only the head speaks may be an agency
        only_head = alone and (is_among(alone, issuing) or not is_told_of(alone, blocks))
        only_head = only_head or (len(issuing) > len(told) and all(is_acronym(one.text) and not register.is_known(one.text) for one in told))
        told = _rows(issuing) if not told or (issuing and only_head) else told
        if not (named.organisations or reports):
            repeated = _rows(names_on_pages(blocks, metadata, words, register))
            told = repeated or _longer(places.signed_by(letters=False), told) or places.told(letters=not is_press_release(blocks))
            told = told or _rows(publishing_names(blocks, words, register))
            told = told or (_rows(asking_names(blocks, words, register)) if greets_anybody(blocks, language) else [])
            told = (_rows(assembly_names(blocks, words, register)) or told) if len(told) < _FEWEST_LISTED else told
        if len(told) > len(named.organisations):
            named = replace(named_in(told, words, register, of_organisations=True), persons=named.persons)
            named = replace(named, in_sentence=bool(named.organisations), more=named.more or places.names_some)
    if is_reply(blocks, words) and len(named.organisations) <= _FEWEST_LISTED:
        named = replace(named, organisations=tuple(one for one in named.organisations if may_answer_for_campaign(one.name, register)))
    if named.organisations and not reports:
        several = named.in_sentence and len(named.organisations) >= _FEWEST_LISTED and not is_press_release(blocks)
        joining = names_joining(blocks, words, register) if several else []  # of a release it is another text that others join
        beside = names_in_clauses(blocks, words, register) if named.in_sentence and named.more else []
        beside += names_also_signing(blocks, words, register) if named.in_sentence else []
        named = _with_later_ones(named, _rows([*beside, *joining, *names_added_later(blocks, words, register)]), words, register)
    if any(one.section and says_joined(one.section) for one in named.organisations):
        named = replace(named, added_later=True)  # as what a sentence tells, an editor looks at who stands under such a label
    author = plain_words(metadata.get("author", ""))
    if is_person(metadata.get("author", "")) and len(named.organisations) > _FEWEST_LISTED:  # the tail of a mail has its sender's name
        named = replace(named, organisations=tuple(one for one in named.organisations if one.org or plain_words(one.name) != author))
    if (found := len(named.organisations)) > MAX_ROWS:  # the same list typed as text
        raise UnreadableDocument("too-large", found=found, allowed=MAX_ROWS)
    return replace(named, expected=expected or others_sign)


def _longer(signing: list[Entry], told: list[Entry]) -> list[Entry]:
    """Return the names that a sentence with a word for signing gives, or the subject of another one that names more."""
    whole = any(entry.source == "inline" for entry in signing)  # all of them, yet to be parted
    return signing if whole or len(signing) >= len(told) else told


def _with_sender_in_full(named: Named, blocks: Sequence[Block], register: Register, words: Vocabulary) -> Named:
    """Return `named` with the full name of the one sender whom a sentence calls by an acronym that the register does not know."""
    if not named.in_sentence or len(named.organisations) > 1 or any(one.org for one in named.organisations):
        return named
    rows = _rows([in_full(one.name, plain_lines(blocks)) for one in named.organisations])
    whole = named_in(rows, words, register, of_organisations=True).organisations
    return replace(named, organisations=whole if len(whole) == len(rows) else named.organisations)


def _with_names_as_counted(named: Named, stated: int | None, blocks: Sequence[Block], register: Register, words: Vocabulary) -> Named:
    """Return `named` with the names made whole of which the text's own number shows that they stand on two lines, or the last two apart."""
    found = list(named.organisations)
    for at, name in reversed(broken_names(found, stated, blocks).items()):
        whole = named_in([Entry(name, "row", found[at].section)], words, register, of_organisations=True).organisations
        found[at : at + 2] = whole[:1] or found[at : at + 2]
    if named.in_sentence and (pair := last_two(found, stated, words.ands)):
        apart = named_in(_rows(pair), words, register, of_organisations=True).organisations
        found[-1:] = apart if len(apart) == len(pair) else found[-1:]
    return replace(named, organisations=tuple(found))


def _is_signed(named: Named) -> bool:
    """Tell whether organisations sign a text; the one sender whom only a sentence names does not, and who is counted there are others."""
    return bool(named.organisations) and not (named.in_sentence and len(named.organisations) == 1)


def _rows(names: Sequence[str]) -> list[Entry]:
    return [Entry(name, "row") for name in names]


def _with_later_ones(named: Named, later: Sequence[Entry], words: Vocabulary, register: Register) -> Named:
    """Return `named` with those of whom a line says that they have joined; as with all that sentences tell, an editor looks at them."""
    added = named_in(later, words, register, of_organisations=True).organisations if later else ()
    listed = [f" {plain_words(one.name)} " for one in named.organisations]  # "Guild of Bells has joined" may be a line of the list
    added = tuple(one for one in added if not any(f" {plain_words(one.name)} " in line for line in listed))
    both = tuple(without_doubles([*named.organisations, *added]))
    return replace(named, organisations=both, added_later=len(both) > len(named.organisations))


def _id(date: str | None, title: str, catalogue: Catalogue) -> str:
    short = slug(title)[:_MAX_SLUG].rsplit("-", 1)[0] if len(slug(title)) > _MAX_SLUG else slug(title)
    base = "-".join(filter(None, (date or "", short))) or "document"
    ident, number = base, 2
    while ident in catalogue.document_by_id or ident in catalogue.position_by_id:
        ident, number = f"{base}-{number}", number + 1
    return ident


def _of_reading(text: str, *, annexed: bool, quoted: bool) -> list[Note]:
    """Return the doubts about letters that could not be read, since a name may have lost one, and about other letters in or behind this one."""
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    notes = [Note(code="unreadable-letters", params={"count": lost})] if lost else []
    notes += [Note(code="annexed-letter")] * annexed
    return [*notes, *[Note(code="quoted-letter")] * quoted]


def _doubts(dating: Dating, named: Named, stated: int | None, law: LawVersion | None, kind: str) -> list[Note]:
    signatories = named.organisations
    notes = [Note(code="unknown-law")] if law and law.act == "unknown" else []
    if dating.certainty in _UNSURE:
        notes.append(Note(code=f"date-{dating.certainty}", params={"date": dating.date} if dating.date else {}))
    if stated is not None and stated != len(signatories):
        notes.append(Note(code="signatory-count", params={"stated": stated, "found": len(signatories)}))
    if named.in_sentence or named.added_later:
        notes.append(Note(code="signatories-in-sentence"))
    if signatories and named.more:
        notes.append(Note(code="list-incomplete"))
    if not signatories and (named.expected or kind not in _UNSIGNED):
        notes.append(Note(code="no-signatories"))
    if named.persons:
        notes.append(Note(code="persons-left-out", params={"lines": named.persons}))
    notes += [Note(code="left-out-signatory", params={"name": name}) for name in named.left_out]
    ambiguous = [one.name for one in signatories if one.org is None and one.new is None]
    unsure = [one.name for one in signatories if (one.org or one.new) and one.confidence < SURE]
    notes += [Note(code="ambiguous-signatory", params={"name": name}) for name in ambiguous]
    notes += [Note(code="unsure-signatory", params={"name": name}) for name in unsure]
    return notes
