"""The assistant in a terminal: answers, the chat, and the progress bar of a build.

Text from questions, documents and sources is shown as it is: never as markup, and without control characters that a terminal
would obey.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Column, Table
from rich.text import Text

from bot.answers.contract import Answer, Citation, Question, Turn
from bot.asking import TURNS
from bot.explain import explain, trace_lines

if TYPE_CHECKING:
    from bot.answers.thoughts import Thought
    from bot.service import Service

FOLDED_CITATIONS = 3
LONGEST_INPUT = 20_000  # characters; what a slip of the mouse pastes beyond that is cut
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_COMMANDS = {
    "/why": "how the last answer came about",
    "/sources": "all sources of the last answer",
    "/new": "forget the conversation",
    "/help": "these commands",
    "/quit": "leave (so do Ctrl-D and two Ctrl-C)",
}


class Sayings(Protocol):
    """Gives the sentence for a key in a language."""

    def say(self, language: str, key: str, **values: object) -> str:
        """Return the text; English where the language lacks it."""
        ...


def console(*, stderr: bool = False) -> Console:
    """Return a console that shows text as it is: no markup, no emoji names."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def printable(text: str) -> str:
    """Return `text` without control and direction characters, so that no content can steer the terminal."""
    return _CONTROL.sub("", text)


@dataclass(frozen=True)
class Line:
    """A line to print, moved to the right by `indent` columns, so that the columns before it hold only the `mark`."""

    text: Text
    indent: int = 0
    mark: str = ""


def show(out: Console, lines: Iterable[Line]) -> None:
    """Print the lines; where the output is no terminal, none is broken or padded."""
    for line in lines:
        if not out.is_terminal:
            out.print(Text(line.mark.ljust(line.indent)) + line.text, soft_wrap=True)
        elif line.indent:
            grid = Table.grid(Column(width=line.indent, no_wrap=True, style="cyan"), Column())
            grid.add_row(line.mark, line.text)
            out.print(grid)
        else:
            out.print(line.text)


def answer_view(answer: Answer, texts: Sayings, *, folded: bool = False) -> Iterator[Line]:
    """Yield an answer line by line: the answer, its items and notes, sources, suggestions, and how sure it is.

    With `folded`, only the first sources are shown. Its id is for programs (`--json`): a hundred letters nobody reads.
    """
    yield Line(Text(printable(answer.lead), style="bold" if answer.outcome == "answer" else ""))
    numbered = answer.outcome == "clarify"
    for number, item in enumerate(answer.items, 1):
        yield Line(Text(printable(item.name)), 4, f"{number:3} " if numbered else "  • ")
    for note in answer.notes:
        yield Line(Text(printable(note)))
    shown = answer.citations[:FOLDED_CITATIONS] if folded else answer.citations
    if shown:
        yield Line(Text())
        yield Line(Text(texts.say(answer.language, "chat-sources", count=len(answer.citations)), style="bold cyan"))
    for number, citation in enumerate(shown, 1):
        yield from _citation(number, citation, answer.language, texts)
    if len(shown) < len(answer.citations):
        yield Line(Text(f"+ {len(answer.citations) - len(shown)}: /sources", style="dim"), 4)
    if answer.suggestions and not numbered:
        yield Line(Text())
        for number, suggestion in enumerate(answer.suggestions, 1):
            yield Line(Text(printable(suggestion)), 4, f"{number} →")
    yield Line(Text(f"{answer.outcome} · {answer.confidence:.0%}", style="dim"))


def _citation(number: int, citation: Citation, language: str, texts: Sayings) -> Iterator[Line]:
    """Yield a source: the source's own words stand in quotation marks, a summary is introduced as one."""
    date = f" · {citation.date}" if citation.date else ""
    yield Line(Text.assemble(printable(citation.title), (date, "dim")), 4, f"{number:2}. ")
    yield Line(Text(printable(citation.url), style="blue underline"), 4)
    if citation.voice == "source":
        yield Line(Text.assemble((texts.say(language, "chat-quotation") + " ", "dim"), (f"“{printable(citation.quote)}”", "italic")), 4)
    else:
        yield Line(Text.assemble((texts.say(language, "chat-summary") + " ", "dim"), printable(citation.quote)), 4)


class Chat:
    """A conversation on standard input and output. A number takes up the suggestion or choice of that number."""

    def __init__(self, service: Service, texts: Sayings, out: Console | None = None) -> None:
        self._service = service
        self._texts = texts
        self._out = out or console()
        self._turns: deque[Turn] = deque(maxlen=TURNS)
        self._last: Thought | None = None

    def greet(self) -> None:
        """Say who answers and what there is."""
        catalogue = self._service.catalogue
        self._out.print(
            Text.assemble(
                ("EU AI Act campaign assistant", "bold"),
                f" – {len(catalogue.documents)} documents, {len(catalogue.positions)} statements, "
                f"{len(catalogue.events)} milestones.\n"
                "Ask in any official EU language: who signed, when, what somebody said. /help shows the commands.",
            )
        )

    def run(self) -> None:
        """Answer line by line until the input ends, /quit, or Ctrl-C twice in a row."""
        self.greet()
        if hasattr(sys.stdin, "reconfigure"):
            sys.stdin.reconfigure(errors="replace")
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401 - gives `input` a history and editing keys
        interrupted = False
        while True:
            try:
                if interrupted:
                    self._out.print("\n(once more Ctrl-C, /quit or Ctrl-D to leave)", style="dim")
                line = input("› " if sys.stdin.isatty() else "")
                interrupted = False
                if line.strip() == "/quit":
                    break
                self.answer(line)
            except EOFError:
                break
            except KeyboardInterrupt:
                if interrupted:
                    break
                interrupted = True

    def answer(self, line: str) -> None:
        """Answer one line: a question, the number of a suggestion, or a command."""
        text = unicodedata.normalize("NFC", printable(line))[:LONGEST_INPUT].strip()
        if text.startswith("/"):
            self._command(text)
        elif text:
            self._ask(self._numbered(text) or text)

    def _ask(self, text: str) -> None:
        from bot.answers.assistant import slots_of

        thought = self._service.think(Question(text=text), tuple(self._turns))
        self._turns.append(Turn(slots_of(thought)))
        self._last = thought
        self._out.print()
        show(self._out, answer_view(thought.answer, self._texts, folded=True))
        self._out.print()

    def _numbered(self, text: str) -> str | None:
        """Return the suggestion or choice whose number the user typed."""
        if self._last is None or not re.fullmatch(r"[0-9]{1,2}", text):
            return None
        answer = self._last.answer
        offered: Sequence[str] = [item.name for item in answer.items] if answer.outcome == "clarify" else answer.suggestions
        chosen = offered[int(text) - 1] if 0 < int(text) <= len(offered) else None
        if chosen:
            self._out.print(Text(f"› {printable(chosen)}", style="cyan"))
        return chosen

    def _command(self, text: str) -> None:
        name = text.split()[0]
        if name == "/new":
            self._turns.clear()
            self._last = None
            self._out.print("The conversation is forgotten.")
        elif name in ("/why", "/sources") and self._last is None:
            self._out.print("Nothing has been asked yet.")
        elif name == "/why" and self._last is not None:
            show(self._out, (Line(Text(printable(line))) for line in trace_lines(explain(self._last))))
        elif name == "/sources" and self._last is not None:
            show(self._out, answer_view(self._last.answer, self._texts))
        else:
            if name != "/help":
                self._out.print(Text(f"{name[:40]} is no command here."))
            for command, meaning in _COMMANDS.items():
                self._out.print(Text.assemble((f"  {command:9}", "cyan"), meaning))


def picture(service: Service, texts: Sayings, lines: Iterable[str]) -> str:
    """Return an SVG picture of a chat in which these lines were typed."""
    out = Console(record=True, width=100, force_terminal=True, file=io.StringIO(), highlight=False, markup=False, emoji=False)
    chat = Chat(service, texts, out)
    chat.greet()
    for line in lines:
        out.print(Text.assemble(("› ", "bold"), line))
        chat.answer(line)
    # Without the addresses of web fonts: a picture in a read-me should load nothing.
    return re.sub(r"@font-face \{.*?\}\s*", "", out.export_svg(title="campaign-bot chat"), flags=re.DOTALL)


# Each step of a first build, by how its message begins, with the seconds that it took (2026-11-24, two cores). A build that
# learns intents anew, since example questions have changed, takes the rare steps as well.
_STEPS = (
    ("Preparing", 5), ("unpacking", 10), ("exporting to ONNX, int8", 11), ("exporting to ONNX, fp32", 10), ("checking", 5),
    ("Embedding", 3), ("embedding", 16),
)  # fmt: skip
_RARE_STEPS = (("Reading", 120), ("Learning", 60))


class BuildBar:
    """Shows a build on standard error: a bar in a terminal, a line for each step elsewhere, nothing when quiet."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._out = console(stderr=True)
        self._quiet = quiet
        columns = (
            SpinnerColumn(),
            BarColumn(bar_width=28),
            TaskProgressColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
        )
        self._bar = Progress(*columns, console=self._out, transient=True, disable=quiet or not self._out.is_terminal)
        self._total = float(sum(share for _, share in _STEPS))
        self._task = self._bar.add_task("Starting", total=self._total)
        self._reached = 0.0
        self._share = 0.0
        self._texts = 0
        self._embedded = 0

    def __enter__(self) -> BuildBar:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def step(self, message: str) -> None:
        """Begin a step, or say how far it is ("embedded …"). A number in the message is how many texts the step embeds."""
        if message.startswith("embedded"):
            self._bar.update(self._task, description=message)
            if self._bar.disable and not self._quiet:
                self._out.print(Text(message))
            return
        self._reached += self._share
        self._share = next((float(share) for start, share in _STEPS + _RARE_STEPS if message.startswith(start)), 0.0)
        self._total += sum(share for start, share in _RARE_STEPS if message.startswith(start))
        number = re.search(r"\d+", message)
        self._texts, self._embedded = int(number.group()) if number else 0, 0
        self._bar.update(self._task, completed=self._reached, total=self._total, description=message)
        if self._bar.disable and not self._quiet:
            self._out.print(Text(message))

    def embedded(self, texts: int) -> None:
        """Move on by the number of texts that were embedded."""
        self._embedded += texts
        if self._texts:
            self._bar.update(self._task, completed=self._reached + self._share * min(1.0, self._embedded / self._texts))


class StepBar:
    """Shows the steps of a command on standard error: a line that changes in a terminal, a line for each step elsewhere."""

    def __init__(self, label: str = "") -> None:
        self._label = label
        self._out = console(stderr=True)
        columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        self._bar = Progress(*columns, console=self._out, transient=True, disable=not self._out.is_terminal)
        self._task = self._bar.add_task(label, total=None)

    def __enter__(self) -> StepBar:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def step(self, message: str, number: int = 0, total: int = 0) -> None:
        """Begin a step, the `number`th of `total` where that is known."""
        text = printable(" ".join(filter(None, (self._label, f"{number}/{total}" if total else "", message))))
        self._bar.update(self._task, description=text, completed=number or None, total=total or None)
        if self._bar.disable:
            self._out.print(Text(text), soft_wrap=True)
