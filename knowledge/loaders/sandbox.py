"""Parsing in a process of its own: a file that takes too long, too much memory or crashes the parser harms nobody else.

The child gets the bytes on its standard input and answers with JSON on its standard output. It inherits no environment but what
Python needs, may write no file, and is killed with all it started when its time is over.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from knowledge.loaders.parsed import ParsedDocument, Reason, UnreadableDocument
from knowledge.loaders.registry import MAX_BYTES, parse


@dataclass(frozen=True)
class Limits:
    """What one file may cost: bytes of the file, seconds of time, bytes of the process's address space.

    `drafting_seconds` are for what comes after parsing, in a process of its own as well. The largest text of the law takes 4 s and
    0.3 GB; Python with the libraries alone takes about 0.2 GB. `ocr` are the languages in which Tesseract reads a scanned PDF
    (`eng+deu`); without them it stays unread.
    """

    max_bytes: int = MAX_BYTES
    seconds: float = 60.0
    drafting_seconds: float = 60.0
    memory_bytes: int = 1_500_000_000
    ocr: str = ""


@dataclass(frozen=True)
class Cost:
    """What parsing took: seconds of processor time, bytes of memory at the peak."""

    cpu_seconds: float
    peak_bytes: int


def parse_safely(source: Path | bytes, name: str, limits: Limits | None = None) -> ParsedDocument:
    """Return the document in `source`, a file or its bytes; `name` as for `registry.parse`.

    Raises `UnreadableDocument` with a reason, also for what happens to the child: timeout, memory, damaged (it crashed).
    """
    return parse_and_measure(source, name, limits)[0]


def parse_and_measure(source: Path | bytes, name: str, limits: Limits | None = None) -> tuple[ParsedDocument, Cost]:
    """Return the document and what reading it cost. Raises as `parse_safely` does."""
    limits = limits or Limits()
    data = _bytes_of(source, limits)
    order = json.dumps({"name": name, "limits": asdict(limits)}).encode() + b"\n"
    child = started("knowledge.loaders.sandbox")
    try:
        answer, _ = child.communicate(order + data, timeout=limits.seconds)
    except subprocess.TimeoutExpired as error:
        raise UnreadableDocument("timeout", allowed=limits.seconds) from error
    finally:
        kill(child)
    if not answer:
        # RLIMIT_CPU ends with SIGXCPU or SIGKILL, libraries that get no memory with SIGABRT; all else is a crash inside a parser.
        late, starved = -child.returncode in (signal.SIGXCPU, signal.SIGKILL), -child.returncode == signal.SIGABRT
        reason: Reason = "timeout" if late else "memory" if starved else "damaged"
        raise UnreadableDocument(reason, detail=f"parser ended with {child.returncode}")
    result = json.loads(answer)
    if "reason" in result:
        raise UnreadableDocument(cast("Reason", result["reason"]), **result["params"])
    return ParsedDocument.model_validate(result["document"]), Cost(**result["cost"])


def started(module: str) -> subprocess.Popen[bytes]:
    """Start a module of ours as a process that is told what to do on its standard input; it leads a session of its own."""
    return subprocess.Popen(  # noqa: S603 - the names of modules are ours
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd="/",
        start_new_session=True,
    )


def _bytes_of(source: Path | bytes, limits: Limits) -> bytes:
    if isinstance(source, Path):
        if source.is_symlink() or not source.is_file():  # a link in a watched folder may point anywhere
            raise UnreadableDocument("damaged", detail="no regular file")
        if (size := source.stat().st_size) > limits.max_bytes:
            raise UnreadableDocument("too-large", found=size, allowed=limits.max_bytes)
        source = source.read_bytes()
    if len(source) > limits.max_bytes:
        raise UnreadableDocument("too-large", found=len(source), allowed=limits.max_bytes)
    return source


def _environment() -> dict[str, str]:
    """Return what a child sees: where the code is, and nothing of the parent's settings and secrets."""
    return {
        "PYTHONPATH": os.pathsep.join(path for path in (str(Path(__file__).parents[2]), *sys.path) if path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": "1",
    }


def kill(child: subprocess.Popen[bytes]) -> None:
    """End a process that `started` gave, with all that it has started itself, and close the pipes to it and back."""
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not sent any more
                pipe.close()


def confine(memory_bytes: int) -> None:
    """Let this process have no more memory, write no file and leave no image of its memory."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(order: dict[str, Any], data: bytes) -> dict[str, Any]:
    try:
        document = _parsed(data, order["name"], order["limits"]["ocr"])
    except UnreadableDocument as error:
        return {"reason": error.reason, "params": error.params}
    except MemoryError:
        return {"reason": "memory", "params": {"allowed": order["limits"]["memory_bytes"]}}
    except RecursionError:
        return {"reason": "too-deep", "params": {}}
    except Exception as error:  # the edge: whatever a parser stumbles over is a fault of the file to the caller
        return {"reason": "damaged", "params": {"detail": type(error).__name__}}
    used = resource.getrusage(resource.RUSAGE_SELF)
    cost = {"cpu_seconds": used.ru_utime + used.ru_stime, "peak_bytes": _peak_bytes()}
    return {"document": document.model_dump(mode="json"), "cost": cost}


def _parsed(data: bytes, name: str, languages: str) -> ParsedDocument:
    try:
        return parse(data, name)
    except UnreadableDocument as error:
        if error.reason == "scanned" and languages:
            from knowledge.loaders import ocr  # here: the process that starts this one never needs the libraries for PDF, 8 MB

            return ocr.read(data, languages)
        raise


def _peak_bytes() -> int:
    """Return the most memory held since the program started; getrusage would count what the parent held before."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def main() -> None:
    """Read one order from standard input and answer it."""
    order = json.loads(sys.stdin.buffer.readline())
    limits = Limits(**order["limits"])
    confine(limits.memory_bytes)
    cpu = int(limits.seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))
    answer = json.dumps(_answer(order, sys.stdin.buffer.read())).encode()
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
