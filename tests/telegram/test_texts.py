"""What members read in Telegram is there in all 24 languages, with the same blanks to fill in."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.telegram_surface.languages import OFFICIAL
from bot.texts import FOLDER


class Blanks(Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        """Note a variable."""
        self.names.add(node.id.name)


def blanks(language: str) -> dict[str, set[str]]:
    """Return the variables of each message of a language."""
    resource = FluentParser().parse((FOLDER / "chat" / f"{language}.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    found = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            visitor = Blanks()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("language", OFFICIAL)
def test_every_text_is_there_with_its_blanks(language: str) -> None:
    """No key is missing or left over, and none asks for something that the program does not give."""
    assert blanks(language) == blanks("en")
