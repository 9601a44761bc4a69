"""The team in its private chats: documents in, reviewed, published, rolled back; who may do what."""

from __future__ import annotations

import os
import threading

import pytest

from bot.building import CORPUS
from bot.intake import audit
from bot.intake.drafts import Drafts
from tests.intake.conftest import ENTRY, TITLE, Office, letter

PATIENCE_S = 480.0  # the work runs at low priority; nothing is asserted about time


async def test_a_file_becomes_a_card_and_once_published_an_answer(office: Office) -> None:
    """Upload, mend a field by reply, confirm and drop names, see what changes, publish, ask, roll back."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    names = ("GESAC", "GEMA", "Baltic Illustrators Union (BIU)", "Nobody Knows These Editors")
    await chat.uploads(olga, "letter.md", letter(names=names).encode())
    card = await chat.reply(PATIENCE_S)
    assert card.marked("bold") == [TITLE]
    assert "12 October 2026" in card.text
    assert "Signatories: 4 (new: 2)" in card.text

    await card.press(olga, "Publisher")
    prompt = await chat.reply()
    await chat.says(olga, "European Writers’ Council", reply_to=prompt)
    assert "Publisher: European Writers’ Council" in (await chat.reply()).text

    await card.press(olga, "Signatories")
    listed = await card.edited(edits=1)
    await listed.press(olga, "Nobody Knows")
    one = await card.edited(edits=2)
    await one.press(olga, "Remove")
    listed = await card.edited(edits=3)
    assert "Nobody Knows" not in " ".join(listed.labels())
    await listed.press(olga, "Overview")
    card = await card.edited(edits=4)

    await card.press(olga, "What changes")
    changes = await card.edited(edits=5, timeout_s=PATIENCE_S)
    assert f"＋ {TITLE}" in changes.text
    await changes.press(olga, "Publish")
    await chat.until(lambda: "▸" in card.message.text)  # a stage stands there before the command says anything
    await chat.until(lambda: "Published: " in card.message.text, PATIENCE_S)

    ben = api.user("Ben")
    await api.private(ben).says(ben, f"Who signed “{TITLE}”?")
    answer = await api.private(ben).reply()
    assert "Baltic Illustrators Union" in answer.text
    assert "GESAC" in answer.text

    await chat.says(olga, "/rollback")
    question = await chat.reply()
    await question.press(olga, "Go back")
    assert "Drafts again:" in question.text
    await chat.until(lambda: "answers now" in question.message.text, PATIENCE_S)
    assert f"Drafts again:\n• {TITLE}" in question.text
    assert ENTRY not in office.service.catalogue.document_by_id
    (record,) = Drafts(office.settings.data_dir).all()
    assert record.state == "draft"
    await question.press(olga, TITLE)
    await chat.until(lambda: "Signatories: 3 (new: 1)" in question.text)


async def test_country_and_sector_of_a_new_organisation_are_set(office: Office) -> None:
    """The card says of whom no country is known; once published, whoever asks for a country finds it."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter(names=("GESAC", "GEMA", "Unia Dzwonów", "Zvonaři, z.s.")).encode())
    card = await chat.reply(PATIENCE_S)
    assert "Nothing says from which country they are: Unia Dzwonów\n" in card.text
    await card.press(olga, "Signatories")
    listed = await card.edited(edits=1)
    assert listed.labels()[:4] == ["✓ GESAC", "✓ GEMA", "＋ Unia Dzwonów (?)", "＋ Zvonaři, z.s. (Czechia)"]
    await listed.press(olga, "Unia")
    one = await card.edited(edits=2)
    assert one.text == "Unia Dzwonów\n＋ Unia Dzwonów\nCountry: Not known\nSector: Other\n90%"
    await one.press(olga, "Country")
    prompt = await chat.reply()
    assert prompt.text.startswith("Reply to this message with the country of Unia Dzwonów; for several countries, with “EU-wide” or “global”.")
    await chat.says(olga, "Atlantis", reply_to=prompt)
    refused = await chat.reply()
    assert refused.text.startswith("I cannot use this: Atlantis\n\nReply to this message with the country")
    await chat.says(olga, "Polska")
    one = await chat.reply()
    assert "Country: Poland" in one.text
    await one.press(olga, "Sector")
    sectors = await one.edited(edits=1)
    assert "☑ Other" in sectors.labels()
    await sectors.press(olga, "Performers")
    one = await one.edited(edits=2)
    assert one.text.startswith("Unia Dzwonów\n＋ Unia Dzwonów\nCountry: Poland\nSector: Performers")
    await one.press(olga, "Signatories")
    listed = await one.edited(edits=3)
    assert "＋ Unia Dzwonów (Poland)" in listed.labels()
    await listed.press(olga, "Overview")
    card = await one.edited(edits=4)
    assert "country" not in card.text
    await card.press(olga, "Publish")
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)

    ben = api.user("Ben")
    members = api.private(ben)
    await members.says(ben, f"Which signatories of “{TITLE}” are from Poland?")
    answer = (await members.reply()).text
    assert "Unia Dzwonów" in answer
    assert "GEMA" not in answer
    await members.says(ben, f"Which performers signed “{TITLE}”?")
    assert "Unia Dzwonów" in (await members.reply()).text
    await members.says(ben, "Which organisations are from Poland?")
    assert "Unia Dzwonów" in (await members.reply()).text


async def test_a_missed_signatory_is_added_by_its_name(office: Office) -> None:
    """If it stands in the document; what it is is told and can be mended at once, and the card counts it."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    body = "It helps nobody. The Guild of Bells and FEP think so as well."
    await chat.uploads(olga, "letter.md", letter(names=("GESAC", "GEMA"), body=body, counted=False).encode())
    card = await chat.reply(PATIENCE_S)
    assert "Signatories: 2 (new: 0)" in card.text
    await card.press(olga, "Signatories")
    listed = await card.edited(edits=1)
    await listed.press(olga, "＋ Add a name")
    prompt = await chat.reply()
    assert prompt.text == "Reply to this message with the name of a signatory that is missing, as it stands in the document."
    await chat.says(olga, "Guild of Ladders", reply_to=prompt)
    refused = await chat.reply()
    assert refused.text == f"This does not stand in the document: Guild of Ladders\n\n{prompt.text}"
    await chat.says(olga, "gema", reply_to=refused)
    refused = await chat.reply()
    assert refused.text.startswith("This one is on the list already: gema")
    await chat.says(olga, "guild of bells")
    one = await chat.reply()
    assert one.text == "Guild of Bells\n＋ Guild of Bells\nCountry: Not known\nSector: Other\nAdded by an editor\n100%"
    await one.press(olga, "Signatories")
    listed = await one.edited(edits=1)
    await listed.press(olga, "＋ Add a name")
    await chat.reply()
    await chat.says(olga, "FEP")
    listed = await chat.reply()
    assert listed.labels()[:4] == ["✓ GESAC", "✓ GEMA", "＋ Guild of Bells (?)", "✓ FEP"]
    await listed.press(olga, "Overview")
    card = await listed.edited(edits=1)
    assert "Signatories: 4 (new: 1)" in card.text
    await card.press(olga, "Publish")
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)
    ben = api.user("Ben")
    await api.private(ben).says(ben, f"Did FEP sign “{TITLE}”?")
    assert (await api.private(ben).reply()).text.startswith("Yes.")


async def test_who_may_be_meant_is_told_by_names(office: Office) -> None:
    """By buttons that have the names of organisations, with the id only where two are called alike; it may be neither."""
    api, olga, drafts = office.api, office.owner, Drafts(office.settings.data_dir)
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter(names=("GESAC", "GEMA", "ECSA")).encode())
    card = await chat.reply(PATIENCE_S)
    (record,) = drafts.all()
    first, *others = record.draft.signatories
    unclear = first.model_copy(update={"org": None, "candidates": ("gesac", "ecsa"), "confidence": 0.5})
    drafts.edit(record.id, lambda draft: draft.model_copy(update={"signatories": (unclear, *others)}))
    await card.press(olga, "Signatories")
    listed = await card.edited(edits=1)
    assert listed.labels()[0] == "? GESAC"
    assert listed.labels()[1] == "✓ GEMA"
    await listed.press(olga, "? GESAC")
    one = await card.edited(edits=2)
    names = [office.service.catalogue.organisation_by_id[org].shown_name for org in ("gesac", "ecsa")]
    assert one.text == f"GESAC\n? {' / '.join(names)}\n50%"
    assert one.labels()[:2] == ["Correct", "Remove"]
    assert [label[:20] for label in one.labels()[2:4]] == [name[:20] for name in names]
    assert one.labels()[4] == "＋ A new one"
    await one.press(olga, "＋ A new one")
    one = await card.edited(edits=3)
    assert one.text.startswith("GESAC\n＋ GESAC\nCountry: ")
    await one.press(olga, "Correct")
    await chat.reply()
    await chat.says(olga, "gesac")
    assert "✓ GESAC" in (await chat.reply()).labels()
    await card.press(olga, "Signatories")
    await (await card.edited(edits=4)).press(olga, "✓ GESAC")
    assert (await card.edited(edits=5)).text == f"GESAC\n✓ {names[0]}\n100%"


async def test_an_own_answer_survives_a_roll_back(office: Office) -> None:
    """It is told before and after, kept by /fixed, and given again or deleted by one press."""
    api, olga, ben = office.api, office.owner, office.api.user("Ben")
    chat, members = api.private(olga), api.private(ben)
    picnic = "Where does the picnic of the coalition take place?"
    await chat.says(olga, f"/fixed\n{picnic}\n\nIn the park.\n\nhttps://example.org/picnic 2026-05-01\nThe picnic\n2099-12-31")
    assert (await chat.reply(PATIENCE_S)).text == "Saved. Members get this answer now."
    await chat.says(olga, "/rollback")
    card = await chat.reply()
    assert f"Own answers set aside; /fixed keeps them:\n• {picnic}" in card.text
    await card.press(olga, "Go back")
    await chat.until(lambda: "answers now" in card.text, PATIENCE_S)
    assert f"Own answers set aside; /fixed keeps them:\n• {picnic}" in card.text
    await members.says(ben, picnic)
    assert "In the park." not in (await members.reply()).text

    await chat.says(olga, "/fixed")
    listed = await chat.reply()
    assert f"Set aside when going back\n↩ 1. {picnic} (31 December 2099)" in listed.text
    await listed.press(olga, "↩ 1")
    one = await listed.edited(edits=1)
    assert "In the park." in one.text
    assert one.labels() == ["Give again", "Delete", "All"]
    await one.press(olga, "All")
    await listed.edited(edits=2)

    await card.press(olga, "Give again: ")
    await chat.until(lambda: card.text.startswith("Saved. Members get this answer now."), PATIENCE_S)
    assert "Set aside" not in card.text
    assert picnic in card.text
    await members.says(ben, picnic)
    assert "In the park." in (await members.reply()).text
    assert (await listed.press(olga, "↩ 1"))["text"].startswith("This button is no longer in use.")
    deeds = [(row.what, row.entries) for row in audit.rows(office.settings.data_dir / CORPUS)]
    fixed = deeds[0][1]
    assert deeds == [("fixed-answers", fixed), ("rolled-back", fixed), ("fixed-answers", fixed)]

    await chat.says(olga, "/rollback")
    card = await chat.reply()
    await card.press(olga, "Go back")
    await chat.until(lambda: "answers now" in card.text, PATIENCE_S)
    await chat.says(olga, "/fixed")
    listed = await chat.reply()
    await listed.press(olga, "↩ 1")
    await (await listed.edited(edits=1)).press(olga, "Delete")
    assert "Set aside" not in (await listed.edited(edits=2)).text


async def test_an_editor_can_say_that_a_list_names_all_who_signed(office: Office) -> None:
    """Of a letter that states no number only an editor knows it; then who is not in the list has not signed."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter(counted=False).encode())
    card = await chat.reply(PATIENCE_S)
    assert "The list is incomplete." in card.text
    await card.press(olga, "Signatories")
    listed = await card.edited(edits=1)
    await listed.press(olga, "☐ The list is complete.")
    listed = await card.edited(edits=2)
    assert "☑ The list is complete." in listed.labels()
    await listed.press(olga, "Overview")
    card = await card.edited(edits=3)
    assert "The list is complete." in card.text
    await card.press(olga, "Publish")
    await chat.until(lambda: "Published: " in card.message.text, PATIENCE_S)

    ben = api.user("Ben")
    await api.private(ben).says(ben, f"Did IFPI sign “{TITLE}”?")
    assert (await api.private(ben).reply()).text.startswith("No.")


async def test_a_value_that_cannot_be_used_is_asked_for_again(office: Office) -> None:
    """With its form; it may reply to the refusal or simply follow, until something else is sent or the prompt is taken back."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter().encode())
    card = await chat.reply(PATIENCE_S)
    await card.press(olga, "Date")
    prompt = await chat.reply()
    await chat.says(olga, "tomorrow-ish", reply_to=prompt)
    refused = await chat.reply()
    assert refused.text.startswith("I cannot use this: tomorrow-ish")
    assert "for example 2026-03-01" in refused.text
    await chat.says(olga, "3 September 2026", reply_to=refused)
    assert "Date: 3 September 2026" in (await chat.reply()).text

    await card.press(olga, "Title")
    await chat.reply()
    await chat.says(olga, "The sculptors’ letter")
    card = await chat.reply()
    assert card.marked("bold") == ["The sculptors’ letter"]
    await chat.says(olga, "When was the COREPER vote?")
    assert "2 February 2024" in (await chat.reply()).text

    await card.press(olga, "Title")
    await chat.reply()
    await chat.says(olga, "/drafts")
    await chat.reply()
    await chat.says(olga, "When was the COREPER vote?")
    assert "2 February 2024" in (await chat.reply()).text

    await card.press(olga, "Publisher")
    await chat.reply()
    await chat.says(olga, "/cancel")
    assert (await chat.reply()).text == "Cancelled. Nothing was changed."
    await chat.says(olga, "/cancel")
    assert (await chat.reply()).text.startswith("I do not know this command.")

    await card.press(olga, "Publisher")
    await (await chat.reply()).press(olga, "Cancel")
    await chat.says(olga, "When was the COREPER vote?")
    assert "2 February 2024" in (await chat.reply()).text


async def test_presses_that_lead_nowhere_are_told_once(office: Office) -> None:
    """Of a name that is not at its place any more, of a document that is none; and a prompt taken back is asked for again at once."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter().encode())
    card = await chat.reply(PATIENCE_S)
    key = card.button("Title")["callback_data"].split(":")[1]
    for argument in ("ask.org.99.9999", "ask.org.0.0000", "ask.org", "ask", "replace", "replace.x", "signatories.x", "one.x", "nonsense"):
        before = len(api.server.calls)
        assert (await chat.press(olga, card.message, f"A:{key}:{argument}"))["text"].startswith("This button is no longer in use."), argument
        await chat.silence(0.1)
        assert [call.method for call in api.server.calls[before:]].count("answerCallbackQuery") == 1, argument

    await card.press(olga, "Title")
    await (await chat.reply()).press(olga, "Cancel")
    await card.press(olga, "Title")
    await chat.reply()
    await chat.says(olga, "The sculptors’ letter")
    await chat.reply()
    await card.press(olga, "Title")
    await chat.reply()


async def test_a_text_of_no_campaign_is_asked_for_once_more(office: Office) -> None:
    """Neither date nor signatories nor demands; what is published already is no new draft."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    recipe = "# Pancakes\n\nMix flour, milk and eggs. Let the dough rest for a while. Bake it in butter until it is golden.\n"
    await chat.uploads(olga, "pancakes.md", recipe.encode())
    card = await chat.reply(PATIENCE_S)
    await card.press(olga, "Publish")
    question = await card.edited(edits=1)
    assert question.text.startswith("No date, no signatories and no demands")
    await question.press(olga, "Cancel")
    card = await card.edited(edits=2)

    await chat.uploads(olga, "letter.md", letter().encode())
    card = await chat.reply(PATIENCE_S)
    await card.press(olga, "Publish")
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)
    await chat.uploads(olga, "letter.md", letter().encode())
    assert f"Published as {ENTRY}" in (await chat.reply(PATIENCE_S)).text
    assert len(Drafts(office.settings.data_dir).all()) == 2


async def test_forwarded_pasted_and_unreadable(office: Office) -> None:
    """A forwarded message and a long text become drafts; a file that cannot be read gets its reason."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.pdf", b"%PDF-1.7 nothing more")
    assert (await chat.reply(PATIENCE_S)).text == "I could not take letter.pdf. The file is damaged."
    origin = {"type": "hidden_user", "date": 1_790_000_000, "sender_user_name": "Somebody"}
    await chat.says(olga, letter().replace("# ", ""), forward_origin=origin)
    assert (await chat.reply(PATIENCE_S)).marked("bold") == [TITLE]
    await chat.says(olga, "/drafts")
    assert TITLE in (await chat.reply()).labels()


async def test_who_may_do_what(office: Office) -> None:
    """Members are refused politely, groups are pointed to the private chat, appointed editors are let in and out again."""
    api, olga, eva = office.api, office.owner, office.api.user("Eva")
    group, chat, own = api.group("Members", eva, olga), api.private(eva), api.private(olga)
    await chat.says(eva, "/drafts")
    assert f"Your number is {eva.id}" in (await chat.reply()).text
    await chat.uploads(eva, "letter.md", letter().encode())
    assert (await chat.reply()).text.startswith("Only editors can add documents.")
    await own.says(olga, f"/team editor {eva.id} Eva")
    assert (await own.reply()).text == "Eva is an editor now."
    await chat.says(eva, "/drafts")
    assert (await chat.reply()).text.startswith("There are no drafts.")
    await chat.says(eva, "/rollback")
    assert (await chat.reply()).text == "Only the owners and admins of this bot can do that."
    await group.says(olga, "/versions")
    assert (await group.reply()).text.startswith("Please use this in your private chat")
    await own.says(olga, "/team")
    team = await own.reply()
    assert "Eva – editor" in team.text
    await team.press(olga, "Eva")
    await (await team.edited()).press(olga, "Dismiss")
    await chat.says(eva, "/drafts")
    assert (await chat.reply()).text.startswith("Only the editors")


async def test_members_are_answered_while_the_history_is_waited_for(office: Office) -> None:
    """As with a database that is away: here its log is a pipe that nobody has written to yet."""
    api, olga, ben = office.api, office.owner, office.api.user("Ben")
    log = office.settings.data_dir / CORPUS / audit.FILE
    log.parent.mkdir(exist_ok=True)
    os.mkfifo(log)
    let_go = threading.Event()

    def write() -> None:
        let_go.wait(30)  # in the end, so that a bot that hangs there fails the test instead of stopping it
        let_go.set()
        log.write_text("", encoding="utf-8")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        await api.private(olga).says(olga, "/versions")
        await api.private(ben).says(ben, "When was the COREPER vote?")
        assert "2 February 2024" in (await api.private(ben).reply(PATIENCE_S)).text
        assert not let_go.is_set()
    finally:
        let_go.set()
        assert office.service.corpus_version in (await api.private(olga).reply(PATIENCE_S)).text
        writer.join()


@pytest.mark.slow
async def test_a_changed_letter_takes_the_place_of_the_old_one_and_is_withdrawn(office: Office) -> None:
    """The card says what it resembles before anything else; replacing and withdrawing are asked back."""
    api, olga = office.api, office.owner
    chat = api.private(olga)
    await chat.uploads(olga, "letter.md", letter().encode())
    card = await chat.reply(PATIENCE_S)
    await card.press(olga, "Publish")
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)

    final = letter(names=("GESAC", "GEMA", "ECSA"), body="The template does not allow rightsholders to exercise their rights.")
    await chat.uploads(olga, "final.md", final.encode())
    card = await chat.reply(PATIENCE_S)
    assert card.text.index("Please check:") < card.text.index("Date:")
    assert "Kind: joint letter" in card.text
    await card.press(olga, "Replace")
    question = await card.edited(edits=1)
    assert question.text == f"Replace “{TITLE}” with this draft?"
    await question.press(olga, "Replace")
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)
    assert len(office.service.catalogue.document_by_id[ENTRY].signatories) == 3

    await card.press(olga, "Withdraw")
    await chat.until(lambda: card.text.startswith("Withdraw "), PATIENCE_S)
    await card.press(olga, "Withdraw")
    await chat.until(lambda: card.text == f"Withdrawn: {TITLE}", PATIENCE_S)
    assert ENTRY not in office.service.catalogue.document_by_id
    assert [row.what for row in audit.rows(office.settings.data_dir / CORPUS)] == ["published", "replaced", "withdrawn"]


@pytest.mark.slow
async def test_a_gap_is_answered_by_a_reply(office: Office) -> None:
    """A member's question without an answer is shown to an editor, the owners are asked, and a reply with its source becomes the answer."""
    api, olga, eva, ben = office.api, office.owner, office.api.user("Eva"), office.api.user("Ben")
    owners, chat, members = api.private(olga), api.private(eva), api.private(ben)
    await owners.says(olga, f"/team editor {eva.id} Eva")
    await owners.reply()
    await members.says(ben, "Where does the picnic of the coalition take place?")
    await members.reply()
    await chat.says(eva, "/gaps")
    listed = await chat.reply()
    assert "picnic" in listed.text
    await listed.press(eva, "1")
    gap = await listed.edited()
    await gap.press(eva, "Ask the owners")
    asked = await owners.reply()
    assert asked.text.startswith("Eva asks: who knows the answer?")
    await asked.press(olga, "Answer")
    prompt = await owners.reply()
    await owners.says(olga, "In the park.", reply_to=prompt)
    assert "an empty line" in (await owners.reply()).text
    await owners.says(olga, "In the park.\n\nhttps://example.org/picnic 2026-05-01\nThe picnic\n2099-12-31", reply_to=prompt)
    assert (await owners.reply(PATIENCE_S)).text == "Saved. Members get this answer now."
    await members.says(ben, "Where does the picnic of the coalition take place?")
    assert "In the park." in (await members.reply()).text
    await chat.says(eva, "/gaps")
    assert (await chat.reply()).text.startswith("Every question")
