"""What says of a person what they did, in files that are kept for good: who changed the corpus, and who sent a draft.

Other than the state these files name people openly, so that a team can see who published what; at their own wish a mark stands in
the place of their name. What was done, when, and which versions it led to, stays.
"""

from __future__ import annotations

import json
from typing import Any

from bot.intake import audit
from bot.intake.audit import FORGOTTEN, signature
from bot.intake.corpus import PENDING, Corpus
from bot.intake.drafts import Drafts
from bot.settings import Settings
from index.files import replace_text


def deeds_of(settings: Settings, user_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return what these files say of a person, as plain data: rows of the audit log, and of each draft its id and when it came."""
    who = signature(user_id)
    drafts = [record for record in Drafts(settings.data_dir).all() if record.sender == who]
    return {
        "history": [row.as_json() for row in audit.rows(Corpus(settings).root) if row.who == who],
        "drafts": [record.model_dump(include={"id", "received", "sender"}) for record in drafts],
    }


def forget_deeds(settings: Settings, user_id: int) -> int:
    """Put the mark in the place of a person; return how many rows and drafts named them. Raises `OSError`.

    Each file is replaced at once, so that a crash leaves names or marks, never half of a file; after one, the rest is done by
    doing it again. Waits while the corpus is being changed, if there is anything to do.
    """
    who, corpus, drafts = signature(user_id), Corpus(settings), Drafts(settings.data_dir)
    pending = corpus.root / PENDING
    if not (audit.names(corpus.root / audit.FILE, who) or audit.names(pending, who) or drafts.sent_by(who)):
        return 0
    with corpus.writing():
        if pending.is_file():  # what a killed process was about to write into the log
            noted = json.loads(pending.read_text(encoding="utf-8"))
            if noted["row"]["who"] == who:
                noted["row"]["who"] = FORGOTTEN
                replace_text(pending, json.dumps(noted, ensure_ascii=False))
        return audit.rename(corpus.root, who, FORGOTTEN) + drafts.rename_sender(who, FORGOTTEN)
