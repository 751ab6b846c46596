"""The Teams app package.

python -m manifest build --out siesta.zip     makes it from the settings
python -m manifest check [siesta.zip]         names every fault, one a line: of a package, or of the checked-in one
python -m manifest renew                      writes the checked-in package and docs/commands.md
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.settings import BadSettings, read_settings
from manifest.checks import faults_of, unpacked
from manifest.commands_page import PAGE, page
from manifest.package import COLOR, HERE, MANIFEST, OUTLINE, SAMPLE, App, Files, files, zipped


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m manifest", description="The Teams app package.")
    does = parser.add_subparsers(dest="does", required=True)
    build = does.add_parser("build", help="make the package from the settings")
    build.add_argument("--out", type=Path, required=True, metavar="FILE.zip")
    check = does.add_parser("check", help="name every fault of a package, or of the checked-in one")
    check.add_argument("package", type=Path, nargs="?", metavar="FILE.zip")
    does.add_parser("renew", help="write the checked-in package and docs/commands.md")
    options = parser.parse_args(arguments)
    if options.does == "build":
        return _build(options.out)
    if options.does == "check":
        return _check(options.package)
    return _renew()


def _build(out: Path) -> int:
    try:
        settings = read_settings(to_run=False)
    except BadSettings as error:
        return _told(error.faults)
    if not settings.app_id:
        print(
            "MicrosoftAppId is not set: this package is to look at. Set it and PUBLIC_URL for one to install.",
            file=sys.stderr,
        )
        settings = SAMPLE.model_copy(update=settings.model_dump(include=settings.model_fields_set))
    if not settings.public_url:
        return _told(["PUBLIC_URL is not set: name the https address at which Siesta is reached."])
    made = files(App.of(settings))
    if faults := faults_of(made):
        return _told(faults)
    try:
        out.write_bytes(zipped(made))
    except OSError as error:
        return _told([f"{out} cannot be written: {error.strerror}."])
    print(f"{out}: {len(made)} files, no fault found.")
    return 0


def _check(package: Path | None) -> int:
    try:
        content = unpacked(package) if package else checked_in()
    except (OSError, ValueError) as error:
        return _told([f"{package or HERE} cannot be read: {error}"])
    return _told(faults_of(content)) or _said("No fault found.")


def checked_in() -> Files:
    named = [MANIFEST, COLOR, OUTLINE, *(file.name for file in HERE.glob("*.json"))]
    return {name: (HERE / name).read_bytes() for name in dict.fromkeys(named)}


def _renew() -> int:
    for name, content in files(App.of(SAMPLE)).items():
        (HERE / name).write_bytes(content)
    PAGE.write_text(page(), encoding="utf-8")
    return 0


def _told(faults: list[str]) -> int:
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def _said(sentence: str) -> int:
    print(sentence)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
