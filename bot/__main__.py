"""The command line. Arguments in, one call, the result on standard output; progress, warnings and logs on standard error."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, Literal, NoReturn

import typer

from bot.commands_documents import documents_cli, sources_cli
from bot.commands_operating import back_up, health, restore, state_cli
from bot.observability.memory import collect_seldom
from bot.printing import AsJson, leave, print_text

STATUSES = """Exit status

0  fine

1  some questions failed, or a check found problems

2  wrong usage

3  wrong configuration or missing preparation; the message names what mends it

4  another instance is running"""

TERMINATED = 128 + signal.SIGTERM  # the status of a command that was told to stop, as in a shell

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Answers who signed, when, and what they said: the EU AI Act campaign of Europe's creators and rightsholders.",
    epilog=STATUSES,
)
index_cli = typer.Typer(no_args_is_help=True, help="Build, check and take back the searchable index.", epilog=STATUSES)
eval_cli = typer.Typer(
    no_args_is_help=True,
    help="Score answers on golden questions (`eval FILE` is short for `eval golden FILE`), or the search on public data.",
    epilog=STATUSES,
)
cli.add_typer(eval_cli, name="eval")
cli.add_typer(index_cli, name="index")
cli.add_typer(documents_cli, name="documents", epilog=STATUSES)
cli.add_typer(sources_cli, name="sources", epilog=STATUSES)
cli.add_typer(state_cli, name="state")
cli.command("backup")(back_up)
cli.command("health")(health)
cli.command("restore")(restore)

NoBuild = Annotated[bool, typer.Option("--no-build", help="Do not build an index when there is none yet; end with status 3.")]


@cli.command()
def run(no_build: NoBuild = False) -> None:
    """Run the Telegram bot; without CAMPAIGN_TELEGRAM__TOKEN, chat in the terminal.

    The first start prepares the language model and builds the index, which takes some minutes; later starts prepare nothing.
    """
    # The bot runs until it is told to stop: that is no failure, also while it is still starting.
    try:
        from bot.app import run

        status = run(build=not no_build)
    except SystemExit as end:
        if end.code != TERMINATED:
            raise
        status = 0
    leave(status)


@cli.command()
def chat(no_build: NoBuild = False) -> None:
    """Chat with the assistant in this terminal."""
    from bot.app import chat

    leave(chat(build=not no_build))


@cli.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in any official EU language.")] = None,
    batch: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Answer a file of questions, one JSON object a line; - reads standard input."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as one JSON object.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how the answer came about.")] = False,
    today: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="The day that 'today' means.")] = None,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="The asker's language, two letters; only a hint.")] = None,
    answer_id: Annotated[
        str | None, typer.Option("--answer-id", metavar="ID", help="Make an earlier answer again and tell whether its facts have changed.")
    ] = None,
    no_build: NoBuild = False,
) -> None:
    """Answer one question, or a file of questions, or make an earlier answer again.

    campaign-bot ask "Who signed the statement before the COREPER vote?"

    campaign-bot ask --batch questions.jsonl > answers.jsonl
    """
    if [question, batch, answer_id].count(None) != 2:
        raise typer.BadParameter("expected one of QUESTION, --batch FILE and --answer-id ID")
    if answer_id is not None:
        if explain or today or language:
            raise typer.BadParameter("--answer-id holds its day and language, and there is no question to explain")
        _ask_again(answer_id, as_json=as_json, build=not no_build)
        return
    if batch is not None and (explain or today or language):
        raise typer.BadParameter("--batch reads today and language from its lines and explains nothing")
    if question is not None:
        _ask_one(question, as_json=as_json, explain=explain, today=today, language=language, build=not no_build)
    elif batch is not None:
        _ask_batch(batch, build=not no_build)


def _ask_one(question: str, *, as_json: bool, explain: bool, today: str | None, language: str | None, build: bool) -> None:
    from bot.app import configure, open_service
    from bot.asking import BadLine, as_line, question_of

    try:
        asked = question_of({"question": question, "today": today, "language": language})
    except BadLine as error:
        raise typer.BadParameter(str(error)) from None
    service, texts = open_service(configure(), build=build)
    thought = service.think(asked)
    if as_json and not explain:
        print_text(as_line(thought.answer.as_json()))
        return
    from bot.explain import explain as explained
    from bot.explain import trace_lines

    if as_json:
        print_text(as_line(thought.answer.as_json() | {"trace": explained(thought).as_json()}))
        return
    from bot.terminal import answer_view, console, printable, show

    show(console(), answer_view(thought.answer, texts))
    if explain:
        print_text("\n" + printable("\n".join(trace_lines(explained(thought)))))


def _ask_again(answer_id: str, *, as_json: bool, build: bool) -> None:
    """Several questions in one message have one id for each, joined; their answers are made again one after the other."""
    from bot.answers.answer_ids import BadAnswerId
    from bot.answers.several import SEPARATOR
    from bot.app import configure, open_service
    from bot.asking import as_line
    from bot.remaking import since
    from bot.terminal import answer_view, console, printable, show

    service, texts = open_service(configure(), build=build)
    try:
        remade = [service.remake(one) for one in answer_id.split(SEPARATOR)]
    except BadAnswerId as error:
        raise typer.BadParameter(str(error)) from None
    for one in remade:
        if as_json:
            print_text(as_line(one.answer.as_json() | {"since": since(one).as_json()}))
        else:
            show(console(), answer_view(one.answer, texts))
            print_text("\n" + printable("\n".join(since(one).lines())))


def _ask_batch(name: str, *, build: bool) -> None:
    from bot.app import FAILED, FINE, configure, open_service
    from bot.asking import answer_lines, as_line, open_batch

    if name != "-" and not Path(name).is_file():
        raise typer.BadParameter(f"--batch {name}: no such file")
    with open_batch(name) as lines:
        service, _ = open_service(configure(), build=build)
        failed = False
        for row in answer_lines(service, lines):
            failed = failed or "error" in row
            print_text(as_line(row))
    leave(FAILED if failed else FINE)


@eval_cli.command("golden")
def evaluate(
    golden: Annotated[
        list[Path], typer.Argument(metavar="GOLDEN.jsonl…", exists=True, dir_okay=False, help="Files of golden questions or probes.")
    ],
    markdown: Annotated[bool, typer.Option("--markdown", help="Print tables, also by kind and by language.")] = False,
    as_json: AsJson = False,
    floor: Annotated[float | None, typer.Option(min=0, max=1, help="End with status 1 if the accuracy is below this.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not list the questions that were not answered right.")] = False,
    no_build: NoBuild = False,
) -> None:
    """Score the assistant on golden questions: accuracy, wrong and missed answers, abstention, citations."""
    import json

    from bot.app import FAILED, FINE, configure, open_service
    from bot.asking import answer_lines
    from bot.evaluation import figure_lines, markdown_lines, read_jsonl, score

    try:
        questions = [question for path in golden for question in read_jsonl(path)]
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    service, _ = open_service(configure(), build=not no_build)
    figures = score(answer_lines(service, map(json.dumps, questions)), questions)
    if not quiet:
        for line in figures.failed:
            typer.echo(line, err=True)
    shown = markdown_lines(figures) if markdown else figure_lines(figures)
    print_text(json.dumps(figures.as_json(), ensure_ascii=False) if as_json else "\n".join(shown))
    accuracy = figures.as_json()["accuracy"] or 0.0
    if floor is not None and accuracy < floor:
        typer.echo(f"accuracy: expected at least {floor}, found {accuracy}", err=True)
        leave(FAILED)
    leave(FINE)


@eval_cli.command("retrieval")
def evaluate_retrieval(
    path: Annotated[Path, typer.Argument(metavar="PATH", exists=True, help="A SQuAD file, or a BEIR folder.")],
    form: Annotated[Literal["squad", "beir"], typer.Option("--format", help="The form of the data.")] = "squad",
    ablations: Annotated[bool, typer.Option("--ablations", help="Also leave out parts of the search, one at a time.")] = False,
    as_json: AsJson = False,
) -> None:
    """Score the search alone: hit@1, hit@5, mean reciprocal rank, and how often the best sentence holds the answer.

    campaign-bot eval retrieval --format squad xquad.de.json
    """
    import json

    from bot.app import configure
    from bot.evaluation_retrieval import ABLATIONS, DEFAULT, figure_lines, read
    from bot.evaluation_retrieval import evaluate as evaluate_search
    from index.datasets import BadDataset

    settings = configure()
    try:
        dataset = read(path, form)
    except BadDataset as error:
        raise typer.BadParameter(str(error)) from None
    figures = evaluate_search(settings, dataset, ABLATIONS if ablations else (DEFAULT,), lambda line: typer.echo(line, err=True))
    print_text(json.dumps([row.as_json() for row in figures]) if as_json else "\n".join(figure_lines(figures)))


@cli.command()
def doctor(
    as_json: AsJson = False,
    offline: Annotated[bool, typer.Option("--offline", help="Do not ask Telegram.")] = False,
) -> None:
    """Check configuration, documents, model, index, disk and Telegram; each problem comes with what mends it."""
    import json

    from bot.app import FAILED, FINE
    from bot.doctor import examine

    findings = examine(ask_telegram=not offline)
    if as_json:
        print_text(json.dumps([finding.as_json() for finding in findings], ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            print_text(str(finding))
    leave(FAILED if any(finding.level == "error" for finding in findings) else FINE)


@cli.command()
def settings(
    markdown: Annotated[bool, typer.Option("--markdown", help="Print the page docs/settings.md.")] = False,
) -> None:
    """List every environment variable with its default and meaning."""
    from bot.settings import as_markdown, variables

    if markdown:
        print_text(as_markdown(), end="")
        return
    for variable in variables():
        detail = "; ".join(filter(None, (f"default {variable.default}" if variable.default else "", variable.accepts)))
        print_text(f"{variable.name}{f'  [{detail}]' if detail else ''}\n    {variable.description}")


@index_cli.command()
def build(
    force: Annotated[bool, typer.Option("--force", help="Publish even if more than half of the passages are gone.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Show no progress.")] = False,
) -> None:
    """Build the index from the documents and publish it. What is being served stays untouched until all is ready."""
    from bot.app import configure
    from bot.building import build_index
    from bot.terminal import BuildBar

    settings = configure()
    with BuildBar(quiet=quiet) as bar:
        version = build_index(settings, bar.step, embedded=bar.embedded, force=force)
    print_text(f"snapshot {version} is current")


@index_cli.command("prepare-model")
def prepare_model() -> None:
    """Unpack and export the language model. `index build` does this by itself; a damaged model is made anew."""
    from bot.app import configure
    from bot.inspection import prepared_anew
    from bot.terminal import BuildBar

    settings = configure()
    with BuildBar() as bar:
        folder = prepared_anew(settings, bar.step)
    print_text(f"model {folder.fingerprint} is ready: {folder.path}")


@index_cli.command()
def status(as_json: AsJson = False) -> None:
    """Show the current snapshot, what it holds, and whether the documents have changed since."""
    import json

    from bot.app import configure
    from bot.inspection import state_of_index

    state = state_of_index(configure())
    print_text(json.dumps(state.as_json(), ensure_ascii=False, indent=1) if as_json else "\n".join(state.lines()))


@index_cli.command()
def verify(
    version: Annotated[str | None, typer.Argument(help="A snapshot; default: the current one.")] = None,
) -> None:
    """Read every file of a snapshot and of the model and compare it with its recorded SHA-256."""
    from bot.app import FAILED, FINE, configure
    from bot.inspection import damage

    problems = damage(configure(), version)
    for problem in problems:
        print_text(problem)
    if problems:
        typer.echo("to mend: campaign-bot index build", err=True)
    else:
        print_text("sound")
    leave(FAILED if problems else FINE)


@index_cli.command()
def publish() -> None:
    """Publish in PostgreSQL the index that was built into this data directory without it, or that an image brings."""
    from bot.app import configure
    from bot.building import publish_built

    print_text(f"snapshot {publish_built(configure())} is current")


@index_cli.command()
def rollback() -> None:
    """Serve the snapshot before the current one again, with the documents that it was built from."""
    from bot.app import configure
    from bot.intake.publishing import Publisher
    from bot.intake.report import undone_lines
    from bot.texts import Texts

    back = Publisher(configure(), Texts()).roll_back()
    for line in undone_lines(back.undone):
        print_text(line)
    print_text(f"snapshot {back.version} is current")


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    """Let everything under way clean up before the process ends."""
    raise SystemExit(TERMINATED)


def _in_full(arguments: list[str]) -> list[str]:
    """The arguments with `golden` put in where `eval` is used with a file right away."""
    named = {"golden", "retrieval", "-h", "--help"}
    short = arguments[:1] == ["eval"] and len(arguments) > 1 and arguments[1] not in named
    return ["eval", "golden", *arguments[1:]] if short else arguments


def main(arguments: list[str] | None = None) -> Any:
    """Run a command. Errors that a user can mend become one message and a status; others show their traceback."""
    signal.signal(signal.SIGTERM, _stop)
    collect_seldom()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return cli(args=_in_full(sys.argv[1:] if arguments is None else arguments), prog_name="campaign-bot")
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        sys.stdout = None
        raise SystemExit(128 + signal.SIGPIPE) from None
    except Exception as error:
        from bot.app import explanation_of, status_of

        status = status_of(error)
        if status is None:
            raise
        if explanation := explanation_of(error):
            sys.stderr.write(f"{explanation}\n")
        raise SystemExit(status) from None


if __name__ == "__main__":
    main()
