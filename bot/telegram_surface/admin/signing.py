"""The signatories of a draft in the team's chats: looked through, confirmed, corrected, taken out, by buttons and by replies."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.answers.wording import Wording
from bot.intake.drafts import Drafts, Record
from bot.intake.editing import said_complete
from bot.intake.signatories import (
    SCOPES,
    UnusableName,
    added,
    as_new,
    confirmed,
    dropped,
    sectors_of,
    with_country,
    with_organisation,
    with_sector,
)
from bot.telegram_surface.admin.signatory_cards import PAGE, Card, SignatoryCards, name_check
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.pressed import Pressed
from knowledge.drafting.models import Draft
from knowledge.drafting.names.register import SURE

FIELDS = ("org", "country", "name")  # what a prompt asks of one signatory; the name of one who is missing
Action = Callable[[Pressed, Record, list[str]], Awaitable[None]]
OfOne = Callable[[Draft, int], Draft]


class Signing:
    """Everything about the list of signatories."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def actions(self) -> dict[str, Action]:
        """Return what to do for the verb of a button."""
        return {
            "signatories": self._page, "one": self._one, "complete": self._complete, "yes": self._confirm, "drop": self._drop,
            "pick": self._pick, "new": self._new, "sectors": self._sectors, "sector": self._sector,
        }  # fmt: skip

    def question(self, record: Record, field: str, rest: list[str], language: str) -> str:
        """Return what a prompt for one of `FIELDS` says. Raises `ValueError` for a name that is not at its place any more."""
        if field == "name":
            return self._desk.texts.say(language, "admin-ask-name")
        one = record.draft.signatories[int(rest[0])]
        if name_check(one) != rest[1]:
            raise ValueError(rest[1])
        if field == "org":
            return self._desk.texts.say(language, "admin-ask-organisation", name=one.name)
        if one.new is None:
            raise ValueError(one.name)
        words = Wording(self._desk.service.catalogue, self._desk.texts, language)
        wider = {scope.lower(): words.country(label) for scope, label in SCOPES.items()}
        return self._desk.texts.say(language, "admin-ask-country", name=one.new.name, **wider)

    def given(self, draft: str, field: str, rest: list[str], value: str, language: str) -> Record:
        """Set what was given for one of `FIELDS`. Raises `ValueError` for a value that cannot be used, `NoSuchDraft`."""
        catalogue = self._desk.service.catalogue
        if field == "name":
            return self._drafts.edit(draft, lambda current: added(current, value, catalogue))

        def changed(current: Draft, number: int) -> Draft:
            if field == "country":
                return with_country(current, number, value, catalogue, language)
            return with_organisation(current, number, value, catalogue)

        return self._changed(draft, rest, changed)

    def after(self, record: Record, rest: list[str], language: str) -> Card:
        """Return what is shown once a value has been set: the signatory where there is more to say about it, else the list."""
        number = int(rest[0]) if rest else len(record.draft.signatories) - 1
        one = record.draft.signatories[number]
        cards = self._cards(language)
        return cards.page(record, number // PAGE) if one.org and one.confidence >= SURE else cards.one(record, number)

    def refused(self, error: Exception, value: str, language: str) -> str:
        """Return why a value cannot be used."""
        if isinstance(error, UnusableName):
            return self._desk.texts.say(language, "admin-unusable-name", code=error.code, name=value)
        return self._desk.texts.say(language, "admin-bad-value", value=value)

    # Buttons

    async def _page(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        page = int(rest[0]) if rest else 0
        await pressed.notice()
        await pressed.edit(*self._cards(await pressed.language()).page(record, page))

    async def _one(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        shown = self._cards(await pressed.language()).one(record, int(rest[0]))
        await pressed.notice()
        await pressed.edit(*shown)

    async def _complete(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        page, said = int(rest[0]), rest[1] == "1"
        changed = await asyncio.to_thread(self._drafts.edit, record.id, lambda draft: said_complete(draft, said))
        await pressed.notice()
        await pressed.edit(*self._cards(await pressed.language()).page(changed, page))

    async def _confirm(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await self._mend(pressed, record, rest, confirmed)

    async def _drop(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await self._mend(pressed, record, rest, dropped)

    async def _pick(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        catalogue = self._desk.service.catalogue

        def picked(draft: Draft, number: int) -> Draft:
            return with_organisation(draft, number, draft.signatories[number].candidates[int(rest[2])], catalogue)

        await self._mend(pressed, record, rest, picked)

    async def _new(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        catalogue = self._desk.service.catalogue
        await self._mend_one(pressed, record, rest, lambda draft, number: as_new(draft, number, catalogue))

    async def _sectors(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        if name_check(record.draft.signatories[int(rest[0])]) != rest[1]:
            raise ValueError(rest[1])
        shown = self._cards(await pressed.language()).sectors(record, int(rest[0]))
        await pressed.notice()
        await pressed.edit(*shown)

    async def _sector(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        sector = sectors_of(self._desk.service.catalogue)[int(rest[2])]
        await self._mend_one(pressed, record, rest, lambda draft, number: with_sector(draft, number, sector))

    async def _mend_one(self, pressed: Pressed, record: Record, rest: list[str], change: OfOne) -> None:
        """Change a signatory of which more is to be said, and show it."""
        changed = await asyncio.to_thread(self._changed, record.id, rest, change)
        await pressed.notice()
        await pressed.edit(*self._cards(await pressed.language()).one(changed, int(rest[0])))

    async def _mend(self, pressed: Pressed, record: Record, rest: list[str], change: OfOne) -> None:
        changed = await asyncio.to_thread(self._changed, record.id, rest, change)
        await pressed.notice()
        page = min(int(rest[0]), max(len(changed.draft.signatories) - 1, 0)) // PAGE
        await pressed.edit(*self._cards(await pressed.language()).page(changed, page))

    def _changed(self, draft: str, rest: list[str], change: OfOne) -> Record:
        """Keep a change of the signatory that `rest` names by number and check. Raises `ValueError` where another one stands there."""
        number, check = int(rest[0]), rest[1]

        def change_one(current: Draft) -> Draft:
            if name_check(current.signatories[number]) != check:
                raise ValueError(check)
            return change(current, number)

        return self._drafts.edit(draft, change_one)

    def _cards(self, language: str) -> SignatoryCards:
        return SignatoryCards(self._desk.service.catalogue, self._desk.texts, language)
