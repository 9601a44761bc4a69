"""Example questions for people who do not know yet what to ask; made from the facts, so that each of them has an answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.telegram_surface import meant
from bot.telegram_surface.naming import beginnings, has_each
from bot.telegram_surface.ports import Texts
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of


@dataclass(frozen=True)
class Example:
    """A question and, where known, what it asks for."""

    text: str
    plan: Plan | None = None


def examples(catalogue: Catalogue, texts: Texts, language: str) -> list[Example]:
    """Return one question about signatories, one about dates and one about positions."""
    joint = [document for document in catalogue.joint_documents() if document.signatories]
    found = [Example(texts.say(language, key)) for key in ("chat-example-timeline", "chat-example-position")]
    if not joint:
        return found
    best = max(joint, key=lambda document: (len(document.signatories), document.id))
    name = Wording(catalogue, texts, language).document(best)
    return [Example(texts.say(language, "suggest-signatories", document=name), Plan("signatories", documents=(best.id,))), *found]


def begun(catalogue: Catalogue, texts: Texts, language: str, typed: str) -> list[Example]:
    """Return the questions of ours that somebody is about to type, by the beginnings of their words: "deadlines"."""
    wanted = beginnings(typed)
    standing = [
        Example(texts.say(language, "chat-question-deadlines"), meant.DEADLINES),
        Example(texts.say(language, "chat-question-sources"), meant.documents(catalogue)),
        *examples(catalogue, texts, language),
    ]
    return [example for example in standing if wanted and has_each(wanted, key_of(example.text))]
