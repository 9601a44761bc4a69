"""What an editor sees of a draft's signatories: the list, one of them, the sectors a new organisation may be of, with their buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answers.wording import Wording, upper_first
from bot.intake.drafts import Record
from bot.intake.signatories import SCOPES, is_clear, sectors_of
from bot.telegram_surface import markup
from bot.telegram_surface.admin.cards import ACTION, short
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.ports import Texts
from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedOrganisation, ProposedParticipant
from knowledge.drafting.names.register import SURE
from knowledge.facts import UNKNOWN

PAGE = 8
MOST_CANDIDATES = 4
_ACROSS = 2  # buttons of sectors beside each other
Card = tuple[str, InlineKeyboardMarkup]


class SignatoryCards:
    """The cards in one language."""

    def __init__(self, catalogue: Catalogue, texts: Texts, language: str) -> None:
        self._catalogue = catalogue
        self._texts = texts
        self._language = language
        self._words = Wording(catalogue, texts, language)

    def page(self, record: Record, page: int) -> Card:
        """Return one page of the list; each name is a button that opens it."""
        found = record.draft.signatories
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(page, 0), pages - 1)
        first = page * PAGE
        shown = found[first : first + PAGE]
        total = self._say("chat-range", first=min(first + 1, len(found)), last=first + len(shown), total=len(found))
        lines = [f"<b>{short(record.draft.title)}</b>", *(["", *map(markup.escape, (total, self._say("admin-legend")))] if found else [])]
        rows = [[button(self._row(one), Press(ACTION, record.key, f"one.{number}"))] for number, one in enumerate(shown, first)]
        turning = []
        if page:
            turning.append(button(f"‹ {self._say('chat-button-previous')}", Press(ACTION, record.key, f"signatories.{page - 1}")))
        if page < pages - 1:
            turning.append(button(f"{self._say('chat-button-next')} ›", Press(ACTION, record.key, f"signatories.{page + 1}")))
        rows += [turning] if turning else []
        if record.draft.may_be_complete and record.draft.stated_signatory_count is None:
            said, word = record.draft.said_complete, self._say("list-complete")
            rows.append([button(f"{'☑' if said else '☐'} {word}", Press(ACTION, record.key, f"complete.{page}.{int(not said)}"))])
        rows.append([self._button(record, "add", "ask.name"), self._button(record, "card", "card")])
        return "\n".join(lines), InlineKeyboardMarkup(rows)

    def one(self, record: Record, number: int) -> Card:
        """Return one signatory with what can be done about it."""
        one = record.draft.signatories[number]
        text = "\n".join([f"<b>{short(one.name)}</b>", *map(short, self._known_of(one)), f"{one.confidence:.0%}"])
        # The name goes along as a check: the list may have been changed in another message meanwhile.
        here = f"{number}.{name_check(one)}"
        deeds = [self._button(record, "fix", f"ask.org.{here}"), self._button(record, "drop", f"drop.{here}")]
        rows = [[self._button(record, "confirm", f"yes.{here}"), *deeds] if is_clear(one) else deeds]
        if one.new:
            rows.append([self._edit(record, "country", f"ask.country.{here}"), self._edit(record, "sector", f"sectors.{here}")])
        names = self._names_of(one.candidates[:MOST_CANDIDATES])
        rows += [[button(name, Press(ACTION, record.key, f"pick.{here}.{at}"))] for at, name in enumerate(names)]
        if not one.org and one.candidates and not one.new:
            rows.append([self._button(record, "new", f"new.{here}")])
        rows.append([self._button(record, "signatories", f"signatories.{number // PAGE}")])
        return text, InlineKeyboardMarkup(rows)

    def sectors(self, record: Record, number: int) -> Card:
        """Return the sectors that a new organisation may be of, as buttons. Raises `ValueError` for a signatory that is none."""
        one = record.draft.signatories[number]
        if one.new is None:
            raise ValueError(one.name)
        here = f"{number}.{name_check(one)}"
        buttons = [
            button(f"{'☑ ' if sector == one.new.sector else ''}{self._sector(sector)}", Press(ACTION, record.key, f"sector.{here}.{at}"))
            for at, sector in enumerate(sectors_of(self._catalogue))
        ]
        rows = [buttons[at : at + _ACROSS] for at in range(0, len(buttons), _ACROSS)]
        back = button(self._say("chat-button-previous"), Press(ACTION, record.key, f"one.{number}"))
        return "\n".join([f"<b>{short(one.name)}</b>", *map(short, self._known_of(one))]), InlineKeyboardMarkup([*rows, [back]])

    def _row(self, one: ProposedParticipant) -> str:
        return f"{_mark(one)} {one.name}" + (f" ({self._country(one.new) if one.new.country else '?'})" if one.new else "")

    def _known_of(self, one: ProposedParticipant) -> Iterator[str]:
        """Yield who is meant, line by line."""
        if one.org:
            yield f"{_mark(one)} {self._names_of([one.org])[0]}"
        elif one.new:
            yield f"{_mark(one)} {_name_of(one.new)}"
            yield from self._say("admin-new-organisation", country=self._country(one.new), sector=self._sector(one.new.sector)).split("\n")
        else:
            yield f"{_mark(one)} {' / '.join(self._names_of(one.candidates))}".strip()
        if one.by_editor:
            yield self._say("admin-added")

    def _names_of(self, orgs: Sequence[str]) -> list[str]:
        """Return names of organisations, with the id of each whose name another one has too."""
        known = self._catalogue.organisation_by_id
        names = [known[org].shown_name if org in known else org for org in orgs]
        twice = {name for name, count in Counter(map(str.casefold, names)).items() if count > 1}
        return [f"{name} [{org}]" if name.casefold() in twice else name for org, name in zip(orgs, names, strict=True)]

    def _country(self, new: ProposedOrganisation) -> str:
        return upper_first(self._words.country(SCOPES.get(new.country or UNKNOWN, new.country or UNKNOWN)))

    def _sector(self, sector: str) -> str:
        return upper_first(self._words.sector(sector))

    def _edit(self, record: Record, field: str, verb: str) -> InlineKeyboardButton:
        return button(f"✎ {self._say('admin-field-of-organisation', field=field)}", Press(ACTION, record.key, verb))

    def _button(self, record: Record, name: str, verb: str) -> InlineKeyboardButton:
        return button(self._say(f"admin-button-{name}"), Press(ACTION, record.key, verb))

    def _say(self, key: str, **values: str | int) -> str:
        return self._texts.say(self._language, key, **values)


def name_check(one: ProposedParticipant) -> str:
    """Return four characters that tell a name from its neighbours."""
    return f"{sum((at + 1) * ord(char) for at, char in enumerate(one.name)) % 65536:04x}"


def _name_of(new: ProposedOrganisation) -> str:
    return f"{new.name} ({new.acronym})" if new.acronym and new.acronym not in new.name else new.name


def _mark(one: ProposedParticipant) -> str:
    if one.org:
        return "✓" if one.confidence >= SURE else "≈"
    return "＋" if one.new else "?"
