"""`campaign-bot documents …` and `campaign-bot sources …`: look at the corpus, add to it, take back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.printing import AsJson, leave, print_text

if TYPE_CHECKING:
    from bot.intake.drafts import Record
    from bot.intake.publishing import Outcome, Publisher
    from bot.settings import Settings

documents_cli = typer.Typer(no_args_is_help=True, help="Look at the campaign documents, check, add, publish and withdraw them.")
sources_cli = typer.Typer(no_args_is_help=True, help="The official addresses of the originals.")

Force = Annotated[bool, typer.Option("--force", help="Publish although a golden question is not answered right any more.")]
By = Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who does it, for the audit log; default: this machine's user.")]
DraftId = Annotated[str, typer.Argument(metavar="DRAFT", help="The id of a draft, as `documents drafts` lists it.")]
AnswerKey = Annotated[str, typer.Argument(metavar="KEY", help="The key of an answer, as `documents set-aside` lists it.")]
Result = TypeVar("Result")


@documents_cli.command("list")
def list_documents(
    kind: Annotated[str | None, typer.Argument(help="documents, positions, events, provisions, organisations or topics; default: all.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the entries of the fact base: id, date, title."""
    from bot.app import configure
    from bot.building import fact_base
    from knowledge.entries import KINDS, summaries

    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(f"found {kind!r}, expected one of {', '.join(KINDS)}")
    rows = summaries(fact_base(configure()), kind)
    if as_json:
        _print_json([row.as_json() for row in rows])
    else:
        for row in rows:
            _say(f"{row.id:55} {row.date:10}  {row.title}")


@documents_cli.command()
def show(
    entry: Annotated[str, typer.Argument(metavar="ID", help="A document, statement or organisation, timeline:ID or provision:SLUG.")],
    as_json: AsJson = False,
) -> None:
    """Print an entry as it stands in the fact base, with its file and line."""
    from bot.app import FAILED, configure
    from bot.building import fact_base, knowledge_folder, overlay_folder
    from knowledge.entries import find, near

    settings = configure()
    catalogue = fact_base(settings)
    found = find(knowledge_folder(settings), entry, catalogue, overlay_folder(settings))
    if found is None:
        guesses = ", ".join(near(catalogue, entry))
        typer.echo(f"{entry}: no entry has this id" + (f"; near: {guesses}" if guesses else ""), err=True)
        leave(FAILED)
    if as_json:
        print_text(found.model.model_dump_json(by_alias=True, indent=1) if found.model else found.text)
    else:
        typer.echo(f"{found.path}:{found.line}", err=True)
        print_text(found.text.rstrip("\n"))


@documents_cli.command()
def check(as_json: AsJson = False) -> None:
    """Check the fact base: references, names, dates, counts, labels, quotations. Status 1 if there are errors."""
    from bot.app import FAILED, FINE, configure
    from bot.building import knowledge_folder, overlay_folder
    from knowledge.checks import check_folder

    settings = configure()
    problems = check_folder(knowledge_folder(settings), overlay_folder(settings))
    errors = sum(problem.level == "error" for problem in problems)
    if as_json:
        _print_json([problem.as_json() for problem in problems])
    else:
        for problem in problems:
            print_text(str(problem))
        typer.echo(f"{errors} errors, {len(problems) - errors} warnings", err=True)
    leave(FAILED if errors else FINE)


@documents_cli.command()
def add(
    sources: Annotated[list[str], typer.Argument(metavar="FILE…", help="Files, folders (all files in them) or http(s) addresses.")],
    publish: Annotated[bool, typer.Option("--publish", help="Publish what is clear at once; the rest stays a draft.")] = False,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Read documents into drafts. One line for each that was refused or is a draft already, status 1 if any was refused; the others go on."""
    from bot.app import FAILED, FINE
    from bot.intake.adding import add_each
    from bot.intake.bounds import LONGEST_SOURCE, one_line
    from bot.intake.errors import Refused
    from bot.terminal import StepBar
    from bot.texts import Texts

    texts = Texts()
    settings, publisher = _publisher(by)
    added: dict[str, Record] = {}
    failed = False

    def shown(source: str) -> str:
        return one_line(source, LONGEST_SOURCE) or "''"

    with StepBar("Reading") as bar:

        def starting(source: str, number: int, total: int) -> None:
            bar.step(shown(source), number, total)

        for source, found in add_each(settings, sources, sender=publisher.who, starting=starting):
            if isinstance(found, Refused):
                failed = True
                measures = f" ({said})" if (said := str(found).partition(": ")[2]) else ""
                _complain(f"{shown(source)}: refused: {found.code}: {texts.say('en', 'admin-reason', code=found.code)}{measures}")
                continue
            added[found.record.id] = found.record
            if found.known:
                _complain(f"{shown(source)}: already draft {found.record.id}")
    records = list(added.values())
    if not as_json:
        _print_drafts(records)
    published, unpublished = _publish_added(publisher, records) if publish else ([], [])
    for record, reason in unpublished:
        _complain(f"{record.draft.name}: not published, draft {record.id} is kept: {reason}")
    if as_json:
        _print_json({"drafts": [record.model_dump(mode="json") for record in records], "published": published})
    leave(FAILED if failed or unpublished else FINE)


@documents_cli.command()
def drafts(as_json: AsJson = False) -> None:
    """List the drafts, latest first."""
    from bot.app import configure
    from bot.intake.drafts import Drafts

    records = Drafts(configure().data_dir).all()
    if as_json:
        _print_json([record.model_dump(mode="json", exclude={"draft": {"text", "units"}}) for record in records])
        return
    for record in records:
        _say(f"{record.state:9}  {record.received[:16]}  {record.id:60}  {record.draft.title}")


@documents_cli.command()
def draft(draft_id: DraftId, as_json: AsJson = False) -> None:
    """Show what was found in a draft, what is doubtful, and what publishing it would change."""
    from bot.app import FAILED, configure
    from bot.intake.drafts import Drafts
    from bot.intake.errors import IntakeError
    from bot.intake.report import difference_lines, draft_lines
    from bot.intake.reviewing import fact_differences, like_open_draft

    settings = configure()
    kept = Drafts(settings.data_dir)
    try:
        record = kept.get(draft_id)
        found = fact_differences(settings, record) if record.state == "draft" else None
    except IntakeError as error:
        typer.echo(str(error), err=True)
        leave(FAILED)
    if as_json:
        from dataclasses import asdict

        _print_json(record.model_dump(mode="json") | {"differences": asdict(found) if found else None})
        return
    for line in draft_lines(record, full=True):
        _say(line)
    if record.state == "draft" and (other := like_open_draft(record, kept.all())):
        _say(f"relation    {other}")
    for line in difference_lines(found) if found else ():
        _say(line)


@documents_cli.command()
def publish(
    draft_id: DraftId,
    rehearse: Annotated[bool, typer.Option("--rehearse", help="Show what would change; publish nothing.")] = False,
    force: Force = False,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Publish a draft: staged, checked, asked the golden questions, then served at once."""
    _change(by, as_json, lambda publisher: publisher.publish(draft_id, rehearse=rehearse, force=force))


@documents_cli.command()
def replace(
    entry: Annotated[str, typer.Argument(metavar="ID", help="The document to be replaced.")],
    draft_id: DraftId,
    rehearse: Annotated[bool, typer.Option("--rehearse", help="Show what would change; publish nothing.")] = False,
    force: Force = False,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Publish a draft in the place of a document, under the document's id."""
    _change(by, as_json, lambda publisher: publisher.publish(draft_id, replaces=entry, rehearse=rehearse, force=force))


@documents_cli.command()
def withdraw(
    entries: Annotated[list[str], typer.Argument(metavar="ID…", help="Documents or statements.")],
    rehearse: Annotated[bool, typer.Option("--rehearse", help="Show what would change; withdraw nothing.")] = False,
    force: Force = False,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Take documents or statements out of the corpus. The files of the release stay as they are."""
    _change(by, as_json, lambda publisher: publisher.withdraw(entries, rehearse=rehearse, force=force))


@documents_cli.command()
def answer(
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="Questions, answer, source and last day.")],
    answer_id: Annotated[str, typer.Option("--id", help="The answer that this one replaces; default: that of the same first question.")] = "",
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Publish an editors' answer. The file holds questions line by line, an empty line, the answer, an empty line, source and last day."""
    from datetime import date

    from bot.intake import fixed
    from bot.intake.errors import WrongState

    def published(publisher: Publisher) -> Outcome:
        try:
            read = fixed.read(file.read_text(encoding="utf-8"), publisher.corpus.catalogue(), date.today(), id=answer_id)
        except fixed.Mistake as mistake:
            raise WrongState(f"{file.name}: no answer can be made of it ({mistake.code})") from mistake
        return publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, read), entries=(read.citation_id,))

    _change(by, as_json, published)


@documents_cli.command("end-answer")
def end_answer(
    answer_id: Annotated[str, typer.Argument(metavar="ID", help="The id of an editors' answer.")], by: By = None, as_json: AsJson = False
) -> None:
    """Let an editors' answer not be given any more."""
    from datetime import date, timedelta

    from bot.intake import fixed

    def ended(publisher: Publisher) -> Outcome:
        gone = fixed.ended(fixed.find(publisher.corpus, answer_id), date.today() - timedelta(days=1))
        return publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, gone), entries=(gone.citation_id,))

    _change(by, as_json, ended)


@documents_cli.command("set-aside")
def list_set_aside(as_json: AsJson = False) -> None:
    """List the editors' answers that a roll-back took out of the corpus, the last one first: key, last day, first question."""
    from bot.app import configure
    from bot.building import CORPUS
    from bot.intake.set_aside import all_set_aside, key_of

    answers = all_set_aside(configure().data_dir / CORPUS)
    if as_json:
        _print_json([{"key": key_of(answer), **answer.model_dump(mode="json", exclude_none=True)} for answer in answers])
        return
    for answer in answers:
        _say(f"{key_of(answer)}  {answer.expires:10}  {answer.question('en')}")


@documents_cli.command("answer-again")
def answer_again(key: AnswerKey, by: By = None, as_json: AsJson = False) -> None:
    """Publish an editors' answer again that a roll-back took out of the corpus; another wording in whose place it comes is set aside."""
    from bot.intake import fixed, set_aside
    from bot.intake.errors import WrongState

    def again(publisher: Publisher) -> Outcome:
        answer = set_aside.find(publisher.corpus.root, key)
        if missing := fixed.missing_sources(answer, publisher.corpus.catalogue()):
            raise WrongState(f"{key}: rests on {', '.join(missing)}, which the corpus does not hold: publish that first")
        served, released = publisher.corpus.fixed_answers(), publisher.corpus.shipped_answers()
        given = [one for one in served if one.id == answer.id and one.answers != answer.answers and one not in released]
        done = publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, answer), entries=(answer.citation_id,))
        set_aside.set_aside(publisher.corpus.root, given)  # the wording in whose place it came
        return done

    _change(by, as_json, again)


@documents_cli.command("discard-answer")
def discard_answer(key: AnswerKey) -> None:
    """Delete an editors' answer that a roll-back took out of the corpus."""
    from bot.app import FAILED, configure
    from bot.building import CORPUS
    from bot.intake import set_aside
    from bot.intake.errors import IntakeError

    corpus = configure().data_dir / CORPUS
    try:
        set_aside.find(corpus, key)
        set_aside.discard(corpus, [key])
    except IntakeError as error:
        typer.echo(str(error), err=True)
        leave(FAILED)
    print_text(f"{key}: discarded")


@documents_cli.command()
def discard(draft_id: DraftId) -> None:
    """Delete a draft with its original file."""
    from bot.app import FAILED, configure
    from bot.intake.drafts import Drafts
    from bot.intake.errors import IntakeError

    try:
        Drafts(configure().data_dir).discard(draft_id)
    except IntakeError as error:
        typer.echo(str(error), err=True)
        leave(FAILED)
    print_text(f"{draft_id}: discarded")


@documents_cli.command("rollback")
def roll_back(
    only_from: Annotated[str | None, typer.Option("--from", metavar="VERSION", help="Go back only if this version still answers.")] = None,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Let the version before the current one answer again, with its documents.

    Those that came since become drafts, and the editors' answers that came since are set aside.
    """
    from bot.app import FAILED
    from bot.intake.errors import WrongState
    from bot.intake.report import undone_lines

    _, publisher = _publisher(by)
    try:
        back = publisher.roll_back(only_from=only_from)
    except WrongState as error:
        _complain(f"refused: {error}")
        leave(FAILED)
    if as_json:
        _print_json(back.as_json())
        return
    for line in undone_lines(back.undone):
        _say(line)
    print_text(f"snapshot {back.version} is current")


@documents_cli.command()
def history(as_json: AsJson = False) -> None:
    """Show who changed the corpus, when and how, with the versions before and after; latest first."""
    from bot.app import configure
    from bot.building import CORPUS
    from bot.intake.audit import rows

    found = rows(configure().data_dir / CORPUS)[::-1]
    if as_json:
        _print_json([row.as_json() for row in found])
        return
    for row in found:
        _say(f"{row.at[:19]}  {row.before or '-':12} → {row.after:12}  {row.what:13}  {row.who}  {', '.join(row.entries)}")


@documents_cli.command("export")
def export_corpus(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A new or empty folder.")]) -> None:
    """Write the whole corpus as a folder of Markdown and YAML that builds the same digest elsewhere."""
    from bot.app import FAILED, configure
    from bot.intake.errors import IntakeError
    from bot.intake.moving import export

    try:
        digest = export(configure(), folder)
    except IntakeError as error:
        typer.echo(str(error), err=True)
        leave(FAILED)
    print_text(f"{folder}: digest {digest}")


@documents_cli.command("import")
def import_corpus(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", exists=True, file_okay=False, help="A folder that `export` wrote.")],
    force: Force = False,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Make the corpus what stands in a folder, and publish it."""
    from bot.intake.moving import overlay_of

    def imported(publisher: Publisher) -> Outcome:
        return publisher.apply("imported", lambda: overlay_of(publisher.corpus, folder), force=force)

    _change(by, as_json, imported)


@sources_cli.command("pull")
def pull(by: By = None, as_json: AsJson = False) -> None:
    """Fetch the originals that are new or have changed, and make drafts of them. Status 1 if one could not be had."""
    from dataclasses import asdict

    from bot.app import FAILED, FINE
    from bot.intake.pulling import pull_all
    from bot.terminal import StepBar

    settings, publisher = _publisher(by)
    with StepBar("Fetching") as bar:
        results = list(pull_all(settings, sender=publisher.who, starting=bar.step))
    if as_json:
        _print_json([asdict(result) for result in results])
    else:
        for result in results:
            _say(f"{result.state:9}  {result.url}" + (f"  {result.detail}" if result.detail else ""))
    leave(FAILED if any(result.state == "failed" for result in results) else FINE)


def _publisher(by: str | None, progress: Callable[[str], None] = lambda _: None) -> tuple[Settings, Publisher]:
    """Return the settings and whoever changes the corpus, after finishing what a killed process left."""
    from bot.app import configure
    from bot.intake.publishing import Publisher
    from bot.texts import Texts

    settings = configure()
    publisher = Publisher(settings, Texts(), by, progress)
    publisher.recover()
    return settings, publisher


def _change(by: str | None, as_json: bool, change: Callable[[Publisher], Outcome]) -> None:
    """Change the corpus and say what came of it; status 1 when it was refused."""
    from bot.app import FAILED
    from bot.intake.errors import IntakeError, PublishRefused
    from bot.intake.report import outcome_lines

    try:
        with _steps() as progress:
            _, publisher = _publisher(by, progress)
            outcome = change(publisher)
    except IntakeError as error:
        if as_json:
            _print_json({"refused": list(error.problems) if isinstance(error, PublishRefused) else [str(error)]})
        for line in str(error).splitlines():
            _complain(f"refused: {line}")
        leave(FAILED)
    if as_json:
        _print_json(outcome.as_json())
    else:
        for line in outcome_lines(outcome):
            _say(line)


def _publish_added(publisher: Publisher, added: list[Record]) -> tuple[list[str], list[tuple[Record, str]]]:
    """Publish new drafts together; where that is refused, one by one. Return the ids of entries, and what stays with the reason."""
    from bot.intake.reviewing import sorted_out

    clear, left = sorted_out(added, publisher.drafts.all(), publisher.corpus.catalogue())
    published: list[str] = []
    with _steps() as progress:
        publisher.progress = progress
        for batch in [clear] if clear else []:
            published, refused = _published(publisher, batch)
            left += refused
    return published, left


def _published(publisher: Publisher, batch: list[Record]) -> tuple[list[str], list[tuple[Record, str]]]:
    from bot.intake.errors import IntakeError
    from bot.intake.report import outcome_lines

    try:
        outcome = publisher.publish(*(record.id for record in batch))
    except IntakeError as error:
        if len(batch) == 1:
            return [], [(batch[0], "; ".join(str(error).splitlines()))]
        results = [_published(publisher, [record]) for record in batch]
        return [entry for done, _ in results for entry in done], [row for _, refused in results for row in refused]
    for line in outcome_lines(outcome):
        _complain(line)
    return list(outcome.entries), []


def _print_drafts(records: list[Record]) -> None:
    from bot.intake.report import draft_lines

    for number, record in enumerate(records):
        if number:
            print_text("")
        for line in draft_lines(record):
            _say(line)


@contextmanager
def _steps() -> Iterator[Callable[[str], None]]:
    from bot.terminal import StepBar

    with StepBar() as bar:
        yield bar.step


def _say(line: str) -> None:
    """Print a line that holds text from documents."""
    from bot.intake.bounds import one_line

    print_text(one_line(line))


def _complain(line: str) -> None:
    """Print a line that holds text from documents, or the name of one, on standard error."""
    from bot.intake.bounds import one_line

    typer.echo(one_line(line), err=True)


def _print_json(value: object) -> None:
    print_text(json.dumps(value, ensure_ascii=False, indent=1))
