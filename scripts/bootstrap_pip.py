"""Puts pip into a virtual environment that was made without it: `python3 bootstrap_pip.py VENV/bin/python`.

Runs on a bare Python, so with the standard library alone. Three ways, the cheapest first: the pip of another Python on this
machine; a pip wheel on this machine's disk; the pip wheel of the configured package index (PIP_INDEX_URL or pip.conf).
Status 1 if none works; `scripts/environment.sh` then names the package to install.
"""

import configparser
import html.parser
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path

WHEEL_FOLDERS = ("/usr/share/python-wheels", "/usr/lib/python3/dist-packages/ensurepip/_bundled")
CONFIG_FILES = ("~/.config/pip/pip.conf", "~/.pip/pip.conf", "/etc/xdg/pip/pip.conf", "/etc/pip.conf")
TIMEOUT_S = 60


def main(python: str) -> int:
    """Try each way; return the exit status."""
    if install_with_own_pip(python):
        return 0
    for wheel in local_wheels():
        if install_wheel(python, wheel):
            return 0
    index = configured("index-url")
    if index:
        with tempfile.TemporaryDirectory() as folder:
            downloaded = download(index, Path(folder))
            if downloaded and install_wheel(python, downloaded):
                return 0
    return 1


def install_with_own_pip(python: str) -> bool:
    """Let the pip of the running Python install one into the environment."""
    return succeeds([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "pip"])


def install_wheel(python: str, wheel: Path) -> bool:
    """Let a pip wheel install itself: a wheel is a zip file that Python can run."""
    return succeeds([python, f"{wheel}/pip", "install", "--disable-pip-version-check", "--quiet", "--no-index", str(wheel)])


def succeeds(command: list[str]) -> bool:
    """Tell whether a command ends well."""
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def local_wheels() -> list[Path]:
    """Return the pip wheels on this machine, newest first."""
    folders = [*WHEEL_FOLDERS, *(configured("find-links") or "").split()]
    return sorted((path for folder in folders for path in Path(folder).glob("pip-*.whl")), key=version_of, reverse=True)


def configured(key: str) -> str | None:
    """Return a setting of pip, from the environment or the first configuration file that has it."""
    value = os.environ.get("PIP_" + key.upper().replace("-", "_"))
    if value:
        return value
    for name in (os.environ.get("PIP_CONFIG_FILE", ""), *CONFIG_FILES):
        parser = configparser.RawConfigParser()
        if name and parser.read(Path(name).expanduser()):
            for section in ("install", "global"):
                if parser.has_option(section, key):
                    return parser.get(section, key)
    return None


def download(index: str, folder: Path) -> Path | None:
    """Download the newest final pip wheel of a package index; None if there is none."""
    page = f"{index.rstrip('/')}/pip/"
    try:
        with urllib.request.urlopen(page, timeout=TIMEOUT_S) as answer:  # noqa: S310 - the address that the user configured
            links = Links(page)
            links.feed(answer.read().decode("utf-8", "replace"))
        newest = max(links.wheels, key=version_of, default=None)
        if newest is None:
            return None
        path = folder / file_name(newest)
        with urllib.request.urlopen(newest, timeout=TIMEOUT_S) as answer:  # noqa: S310
            path.write_bytes(answer.read())
        return path
    except OSError as error:
        sys.stderr.write(f"The package index cannot be reached: {error}\n")
        return None


class Links(html.parser.HTMLParser):
    """Collects the addresses of pip wheels from a page of a package index."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.page = page
        self.wheels: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep links to final releases."""
        target = urllib.parse.urljoin(self.page, dict(attrs).get("href") or "") if tag == "a" else ""
        if re.fullmatch(r"pip-[0-9.]+-py3-none-any\.whl", file_name(target)):
            self.wheels.append(target)


def file_name(address: str | Path) -> str:
    """Return the last part of an address or path."""
    return urllib.parse.unquote(urllib.parse.urlsplit(str(address)).path.rsplit("/", 1)[-1])


def version_of(wheel: str | Path) -> tuple[int, ...]:
    """Return the version in a wheel's name as numbers that compare."""
    return tuple(int(part) for part in file_name(wheel).split("-")[1].split(".") if part.isdigit())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
