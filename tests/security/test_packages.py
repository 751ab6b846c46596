"""What Siesta is made of is written down, whole, and what is known against it is never passed over in silence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest

from tests.test_app import PROJECT


@pytest.fixture(scope="module")
def packages() -> ModuleType:
    spec = spec_from_file_location("packages", PROJECT / ".ci" / "packages.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def told(what: str) -> str:
    command = [sys.executable, ".ci/packages.py", what]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_bill_of_materials_is_whole() -> None:
    bill = json.loads(told("bill"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    pins = re.findall(r"^(\S+)==(\S+)", (PROJECT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    listed = {(one["name"], one["version"]) for one in bill["components"]}
    assert set(pins) < listed
    assert {name for name, _ in listed - set(pins)} == {"@microsoft/m365agentsplayground"}
    assert len({one["bom-ref"] for one in bill["components"]}) == len(bill["components"])
    for one in bill["components"]:
        assert one["hashes"], one["name"]
        assert one["purl"].startswith("pkg:"), one["name"]


def test_every_licence_is_told_and_binds_nobody(packages: ModuleType) -> None:
    lines = told("licences").splitlines()
    assert not [line for line in lines if line.startswith("!")]
    assert any("aiohttp" in line and "Apache" in line for line in lines)
    for bound in ("GPL-3.0-or-later", "AGPL-3.0", "GNU General Public License v2 (GPLv2)"):
        assert packages.COPYLEFT.search(bound), bound
    for free in ("LGPL-2.1", "GNU Lesser General Public License v3 (LGPLv3)", "MIT", "Apache-2.0 OR BSD-3-Clause"):
        assert not packages.COPYLEFT.search(free), free


@pytest.mark.parametrize(
    ("report", "code", "says"),
    [
        ({"dependencies": [{"name": "a", "version": "1", "vulns": []}]}, 0, "Nothing is known against 1 packages."),
        (
            {"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1"}]}]},
            1,
            "Known against a 1: PYSEC-1",
        ),
        ({"dependencies": [{"name": "a", "skip_reason": "no source"}]}, 0, "NOTHING WAS CHECKED for 1 of 1"),
        ("", 0, "NOTHING WAS CHECKED: the source"),
        ("Traceback: no network", 0, "NOTHING WAS CHECKED: the source"),
    ],
)
def test_what_could_not_be_asked_is_said(packages: ModuleType, report: object, code: int, says: str) -> None:
    text = report if isinstance(report, str) else json.dumps(report)
    got, words = packages.verdict(text)
    assert got == code
    assert words.startswith(says)
