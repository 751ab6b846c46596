# What is checked, step by step: what .ci/run does on a machine that has nothing yet runs here too.
# `just` is in requirements-dev.txt.

# The steps there are
[private]
default:
    @just --list --unsorted

# Everything that needs Python alone
check: lint types fences tests package

# Style, and whether everything is formatted
lint:
    ruff check .
    ruff format --check .

# Every type, strictly
types:
    mypy

# Who may import whom
fences:
    lint-imports --no-logo

# The tests that need Python alone, or some of them: `just tests tests/edge -x`
tests *options:
    pytest {{ options }}

# The same tests, and how much of bot/ and dialogs/ they reach
coverage:
    coverage erase
    coverage run -m pytest
    coverage combine --quiet
    coverage report

# The app package for Teams, by its own check
package:
    python -m manifest check
    python -m manifest build --out build/siesta.zip

# The same by Microsoft's check, which NODE_PATH leads to
package-by-microsoft: package
    rm -rf build/package
    python -m zipfile -e build/siesta.zip build/package
    node .ci/app_manifest.cjs build/package

# The tests that need a server (TEST_POSTGRES_URL), Node and a browser, or the contract's files (SIESTA_CONTRACT)
outside +marks="postgres browser contract":
    pytest -rs -m "{{ replace(marks, ' ', ' or ') }}"

# The licences of all that is installed; fails on one nobody tells or that would bind Siesta too
licences:
    python .ci/packages.py licences

# A bill of materials, CycloneDX
bill:
    mkdir -p build
    python .ci/packages.py bill > build/siesta.cdx.json

# What is known against the pinned packages; says so where nobody can be asked. Needs pip-audit
advisories:
    python .ci/packages.py advisories

# What an attacker tries: secrets, files, doors, forged settings
security:
    pytest tests/security -m "not browser"

# The pinned requirements, renewed; with --upgrade everything moves to its newest version. Needs uv
lock *options:
    .ci/lock {{ options }}

# Processes killed at every save and every call, on SQLite and where TEST_POSTGRES_URL says so; `just faults --help`
faults *options:
    python -m tests.faults {{ options }}
