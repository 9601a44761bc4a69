"""Editors' answers that a roll-back took out of the collection: kept beside it until they are given again or deleted.

What documents become then, drafts, answers are not, since nobody reviews them: each is kept whole, and publishing it again is one step.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.intake.errors import WrongState
from index.files import only_writer, replace_text
from knowledge.fixed import FixedAnswer

FILE = "set-aside.json"  # in the folder of overlays: one list of answers, the one set aside last at its end
_LOCK = ".set-aside.lock"
_log = logging.getLogger(__name__)


def key_of(answer: FixedAnswer) -> str:
    """Return eight characters for an answer as it is worded: two wordings of one answer may both be set aside."""
    return hashlib.sha256(answer.model_dump_json().encode()).hexdigest()[:8]


def all_set_aside(corpus: Path) -> list[FixedAnswer]:
    """Return the answers that are set aside, the last one first."""
    return _kept(corpus)[::-1]


def find(corpus: Path, key: str) -> FixedAnswer:
    """Return the answer with this key. Raises `WrongState` if there is none."""
    found = next((answer for answer in _kept(corpus) if key_of(answer) == key), None)
    if found is None:
        raise WrongState(f"{key}: no answer that was set aside has this key; `campaign-bot documents set-aside` lists them")
    return found


def set_aside(corpus: Path, answers: Iterable[FixedAnswer]) -> None:
    """Keep answers; one that is kept already is not kept twice."""
    _change(corpus, more=answers)


def discard(corpus: Path, keys: Iterable[str]) -> None:
    """Let answers go for good."""
    _change(corpus, without=keys)


def forget_served(corpus: Path, served: Sequence[FixedAnswer]) -> None:
    """Let those go that are served again, word for word."""
    _change(corpus, without=map(key_of, served))


def _change(corpus: Path, more: Iterable[FixedAnswer] = (), without: Iterable[str] = ()) -> None:
    added, gone = {key_of(answer): answer for answer in more}, set(without)
    path = corpus / FILE
    if not added and not path.is_file():
        return
    with only_writer(corpus / _LOCK, wait=True):
        if path.is_file() and _read(path) is None:
            path.replace(path.with_suffix(".damaged"))  # somebody may still read what is in it
        before = {key_of(answer): answer for answer in _kept(corpus)}
        after = {key: answer for key, answer in (before | added).items() if key not in gone}
        if after != before:
            rows = [answer.model_dump(mode="json", exclude_none=True) for answer in after.values()]
            replace_text(path, json.dumps(rows, ensure_ascii=False, indent=1) + "\n")


def _kept(corpus: Path) -> list[FixedAnswer]:
    return _read(corpus / FILE) or []


def _read(path: Path) -> list[FixedAnswer] | None:
    """Return what is kept; None for a file that cannot be read, which must not keep anybody from publishing."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [FixedAnswer.model_validate(row) for row in rows]
    except FileNotFoundError:
        return []
    except (ValueError, TypeError) as error:
        _log.warning("%s: cannot be read: %s", path, error)
        return None
