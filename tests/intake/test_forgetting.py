"""Whoever asks for it is named no more in the history of the corpus and in drafts; what was done stays."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bot.intake import audit
from bot.intake.audit import FORGOTTEN, Row, signature
from bot.intake.corpus import PENDING
from bot.intake.drafts import RECORD, Drafts
from bot.intake.forgetting import deeds_of, forget_deeds
from bot.settings import Settings
from knowledge.drafting.draft import draft
from knowledge.loaders.registry import parse
from tests.botapi.driver import BotApi
from tests.cli.conftest import Program
from tests.conftest import ROOT
from tests.intake.conftest import letter
from tests.shipped import shipped
from tests.telegram.conftest import RunningBot

ANNA, BEN = 4711, 47111  # one number is the beginning of the other


def row(who: str, number: int = 0) -> Row:
    """A row of the log."""
    return Row(f"2026-10-12T00:00:{number % 60:02}+00:00", who, "published", (f"entry-{number}",), str(number), str(number + 1))


def fill(data_dir: Path, *, anna: int = ANNA) -> None:
    """Let Anna and Ben have published and sent something, while a publication by Anna was killed."""
    corpus = data_dir / "corpus"
    for number, who in enumerate((signature(anna), signature(BEN), "cli:anna", signature(anna))):
        audit.append(corpus, row(who, number))
    drafts = Drafts(data_dir)
    for who in (anna, BEN):
        text = letter(body=f'Somebody wrote "sender": "{signature(anna)}" here.')
        drafts.add(draft(parse(text.encode(), "letter.md"), shipped(), name="letter.md"), str(who).encode(), signature(who))
    pending = {"row": row(signature(anna), 9).as_json(), "drafts": [], "overlay": None}
    (corpus / PENDING).write_text(json.dumps(pending), encoding="utf-8")


def named_in(data_dir: Path) -> list[str]:
    """Who stands in the log, in drafts, and in what is about to be written."""
    pending = json.loads((data_dir / "corpus" / PENDING).read_text(encoding="utf-8"))
    senders = [record.sender for record in Drafts(data_dir).all()]
    return [*(one.who for one in audit.rows(data_dir / "corpus")), *sorted(senders), pending["row"]["who"]]


def test_a_person_is_shown_and_forgotten_from_the_command_line(tmp_path: Path) -> None:
    """Their rows and drafts stay, by nobody; those of others are as they were, to the letter."""
    program = Program(tmp_path / "data")
    fill(program.data_dir)
    before, settings = audit.rows(program.data_dir / "corpus"), Settings(data_dir=program.data_dir)
    drafts = {record.id: record for record in Drafts(program.data_dir).all()}
    anna = ("state", "export", str(ANNA))
    commands = [anna, ("state", "forget", str(ANNA)), anna, ("state", "forget", str(ANNA)), ("state", "export", str(BEN))]
    shown, forgotten, nothing, again, ben = program.in_turn([(command, {}) for command in commands])
    assert [one["entries"] for one in shown.json["history"]] == [["entry-0"], ["entry-3"]]
    assert [one["sender"] for one in shown.json["drafts"]] == [signature(ANNA)]
    assert "no longer named in 3 rows" in forgotten.out
    assert not any(nothing.json.values())
    assert "no longer named in 0 rows" in again.out
    assert [len(ben.json[name]) for name in ("history", "drafts")] == [1, 1]
    assert named_in(program.data_dir) == [FORGOTTEN, signature(BEN), "cli:anna", FORGOTTEN, signature(BEN), FORGOTTEN, FORGOTTEN]
    assert [{**one.as_json(), "who": ""} for one in audit.rows(program.data_dir / "corpus")] == [{**one.as_json(), "who": ""} for one in before]
    for record in Drafts(program.data_dir).all():
        assert record.model_copy(update={"sender": ""}) == drafts[record.id].model_copy(update={"sender": ""})
    assert deeds_of(settings, ANNA) == {"history": [], "drafts": []}


async def test_forgetting_in_the_chat_takes_the_name_out_of_the_history(api: BotApi, tmp_path: Path) -> None:
    """As the person that the files name; a member of whom they hold nothing has no folder made for them."""
    anna, ben = api.user("Anna"), api.user("Ben")
    bot = RunningBot(api, tmp_path, "polling")
    await bot.start()
    for user in (ben, anna):
        await api.private(user).says(user, "/forget")
        card = await api.private(user).reply()
        if user is anna:
            assert not (tmp_path / "corpus").exists()
            fill(tmp_path, anna=anna.id)
        await card.press(user, "Yes, delete")
        await card.edited(edits=1)
        assert card.text.startswith("Done.")
    await bot.stop()
    assert signature(anna.id) not in named_in(tmp_path)
    assert named_in(tmp_path).count(FORGOTTEN) == 4


def test_rows_that_come_meanwhile_are_kept(tmp_path: Path) -> None:
    """The log is replaced while others wait to add to it."""
    settings, corpus, rows = Settings(data_dir=tmp_path), tmp_path / "corpus", 60
    audit.append(corpus, row(signature(ANNA)))

    def publish(who: str) -> None:
        for number in range(rows):
            audit.append(corpus, row(who, number))

    writers = [threading.Thread(target=publish, args=(signature(user),)) for user in (ANNA, BEN)]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        forget_deeds(settings, ANNA)
    forget_deeds(settings, ANNA)
    found = [one.who for one in audit.rows(corpus)]
    assert (len(found), found.count(FORGOTTEN), found.count(signature(BEN))) == (2 * rows + 1, rows + 1, rows)


def test_a_line_that_a_crash_cut_short_names_nobody_afterwards(tmp_path: Path) -> None:
    """It may end in the middle of anything, and was never read."""
    corpus = tmp_path / "corpus"
    audit.append(corpus, row(signature(ANNA)))
    with (corpus / audit.FILE).open("a", encoding="utf-8") as log:
        log.write(f'{{"at": "2026-10-12", "who": "{signature(ANNA)}", "wh')
    (corpus / f".{audit.FILE}.1").write_text(signature(ANNA), encoding="utf-8")
    assert forget_deeds(Settings(data_dir=tmp_path), ANNA) == 1
    assert str(ANNA) not in "".join(path.read_text(encoding="utf-8") for path in corpus.iterdir())
    audit.append(corpus, row(signature(BEN), 1))
    assert [one.who for one in audit.rows(corpus)] == [FORGOTTEN, signature(BEN)]


@pytest.mark.slow
def test_killed_while_forgetting(tmp_path: Path) -> None:
    """At any moment: every file is whole, no row is lost, and the next try does the rest."""
    settings = Settings(data_dir=tmp_path)
    fill(tmp_path)
    program = "import sys; from bot.intake.forgetting import *; from pathlib import Path; s = Settings(data_dir=Path(sys.argv[1]))\n"
    program += f"print(flush=True)\nwhile True:\n    forget_deeds(s, {ANNA}); audit.rename(Corpus(s).root, FORGOTTEN, signature({ANNA}))\n"
    program += f"    Drafts(s.data_dir).rename_sender(FORGOTTEN, signature({ANNA}))\n"
    for _ in range(20):
        process = subprocess.Popen([sys.executable, "-c", program, tmp_path], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(random.random() / 10)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert len(named_in(tmp_path)) == 7
    forget_deeds(settings, ANNA)
    assert named_in(tmp_path).count(FORGOTTEN) == 4
    assert not list(tmp_path.rglob(f".{RECORD}.*"))
