"""What members read in Telegram is there in all 24 languages, with the same blanks to fill in."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.telegram_surface.languages import OFFICIAL
from bot.texts import FOLDER, Texts, parts_of


class Blanks(Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        """Note a variable."""
        self.names.add(node.id.name)


class References(Visitor):
    """Collects the other texts that a message refers to."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        """Note a message."""
        self.names.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        """Note a term."""
        self.names.append(node.id.name)

    @classmethod
    def of(cls, message: ast.Message) -> list[str]:
        """Return what a message refers to."""
        visitor = cls()
        visitor.visit(message)
        return visitor.names


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


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_text_that_is_read_alone_is_the_one_in_its_file(language: str) -> None:
    """None depends on another, none is cut, and no two files have one of the same name."""
    seen: set[str] = set()
    for path in sorted(FOLDER.glob(f"*/{language}.ftl")):
        source = path.read_text(encoding="utf-8")
        whole = {entry.id.name: entry for entry in FluentParser(with_spans=False).parse(source).body if isinstance(entry, ast.Message)}
        alone = parts_of(source)
        assert alone.keys() == whole.keys()
        assert not seen & whole.keys()
        seen |= whole.keys()
        for name, entry in whole.items():
            (text,) = FluentParser(with_spans=False).parse(alone[name]).body
            assert isinstance(text, ast.Message)
            assert text.equals(entry, ignored_fields=["comment"])
            assert References.of(text) == []


@pytest.mark.parametrize("language", OFFICIAL)
def test_why_a_file_is_not_taken_names_the_file(language: str) -> None:
    """Its name stands before, in the middle of another sentence; "it" alone would be of nothing."""
    damaged, *others = (set(Texts().say(language, "admin-reason", code=code).split()) for code in ("damaged", "too-large", "too-deep"))
    assert all(any(len(word) > 3 for word in damaged & other) for other in others)
