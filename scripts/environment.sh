# Sourced by the other scripts: makes .venv in the checkout and installs the project into it, once.
# Needs bash and Python 3.11 or newer. PYTHON chooses another interpreter than python3.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv="$checkout/.venv"

say() { printf '%s\n' "$*" >&2; }

# environment EXTRAS: afterwards, $venv holds the project with these extras (such as build,dev). Returns at once if it already does.
environment() {
    local extras=$1 stamp
    is_installed "$extras" && return
    mkdir -p "$checkout/.cache"
    (
        if command -v flock >/dev/null; then
            flock 9 # of two starts at the same moment, the second waits for the first
        fi
        is_installed "$extras" && exit
        "$venv/bin/python" -c '' 2>/dev/null || make_venv
        say "Installing the project into .venv; this happens once and may take a few minutes."
        "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --editable "$checkout[$extras]" >&2
        stamp=$(fingerprint)
        printf '%s\n' "$stamp" >"$venv/.installed-bundled" # every set of extras here includes this one
        if [[ "$extras" = build,* ]]; then printf '%s\n' "$stamp" >"$venv/.installed-build"; fi
        printf '%s\n' "$stamp" >"$venv/.installed-$extras"
    ) 9>"$checkout/.cache/setup.lock"
}

is_installed() {
    [ "$(cat "$venv/.installed-$1" 2>/dev/null)" = "$(fingerprint)" ] && [ -x "$venv/bin/campaign-bot" ] && [ -e "$venv/bin/python" ]
}

# What the installation depends on: the project's requirements, and where it lies.
fingerprint() { { cat "$checkout/pyproject.toml"; printf '%s' "$checkout"; } | sha256sum | cut -d ' ' -f 1; }

make_venv() {
    local python
    python=$(find_python)
    rm -rf "$venv"
    if "$python" -c 'import ensurepip, venv' 2>/dev/null && "$python" -m venv "$venv" 2>/dev/null; then
        return
    fi
    rm -rf "$venv"
    # Debian and Ubuntu leave ensurepip out of their bare Python: the environment is made without pip, which is then put into it.
    if ! "$python" -m venv --without-pip "$venv" 2>/dev/null || ! "$python" "$checkout/scripts/bootstrap_pip.py" "$venv/bin/python" >&2; then
        rm -rf "$venv"
        say "This Python cannot make a virtual environment with pip. To mend, run: sudo apt-get install python3-venv"
        exit 3
    fi
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say "No Python 3.11 or newer found. To mend, run: sudo apt-get install python3 (or set PYTHON to its path)"
    exit 3
}
