"""What Siesta is made of, as the lockfiles pin it.

`bill` writes a bill of materials (CycloneDX), `licences` lists them, `advisories` asks what is known against each.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
REQUIREMENTS = PROJECT / "requirements.txt"
NPM = PROJECT / "bot" / "sandbox" / "teams" / "npm" / "package-lock.json"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
CLASSIFIER = "License :: OSI Approved :: "
COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
"""Would bind whoever passes Siesta on; the lesser ones do not."""

Component = dict[str, Any]


def components() -> list[Component]:
    return [*_from_pip(), *_from_npm()]


def _from_pip() -> Iterator[Component]:
    for name, version, rest in PINNED.findall(REQUIREMENTS.read_text(encoding="utf-8")):
        hashes = re.findall(r"sha256:([0-9a-f]{64})", rest)
        yield {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "purl": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            "hashes": [{"alg": "SHA-256", "content": one} for one in hashes],
            "licenses": _licences(_licence_of(name, elsewhere=rest.lstrip().startswith(";"))),
        }


def _from_npm() -> Iterator[Component]:
    lock = json.loads(NPM.read_text(encoding="utf-8"))
    for place, package in lock["packages"].items():
        if place:
            name, version = place.rpartition("node_modules/")[2], package["version"]
            purl = f"pkg:npm/{name.replace('@', '%40')}@{version}"
            digest = base64.b64decode(package["integrity"].removeprefix("sha512-")).hex()
            yield {
                "type": "library",
                "bom-ref": purl,
                "purl": purl,
                "name": name,
                "version": version,
                "hashes": [{"alg": "SHA-512", "content": digest}],
                "licenses": _licences(package.get("license", "")),
            }


def _licences(words: str) -> list[dict[str, Any]]:
    return [{"license": {"name": words}}] if words else []


def _licence_of(name: str, *, elsewhere: bool) -> str:
    """As the installed package says it; nothing for what another system than this one may need."""
    try:
        package = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return "" if elsewhere else "?"
    classified = [one.removeprefix(CLASSIFIER) for one in package.get_all("Classifier") or [] if CLASSIFIER in one]
    told = (package.get("License-Expression") or " AND ".join(classified) or package.get("License") or "").strip()
    return str(told).splitlines()[0] if told else "?"


def bill() -> int:
    version = json.loads((PROJECT / "manifest" / "manifest.json").read_text(encoding="utf-8"))["version"]
    about = {"type": "application", "bom-ref": "siesta", "name": "siesta", "version": version}
    whole = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": about}}
    print(json.dumps(whole | {"components": components()}, indent=2))
    return 0


def licences() -> int:
    """Fails on one that nobody tells, and on one that would bind Siesta too."""
    bad = 0
    for one in components():
        told = one["licenses"][0]["license"]["name"] if one["licenses"] else "(not needed on this system)"
        wrong = told == "?" or bool(COPYLEFT.search(told))
        bad += wrong
        print(f"{'! ' if wrong else '  '}{one['name']} {one['version']}: {told}")
    return int(bad > 0)


def advisories() -> int:
    command = ("pip-audit", "--disable-pip", "--require-hashes", "--requirement", str(REQUIREMENTS))
    quietly = ("--format", "json", "--progress-spinner", "off")
    done = subprocess.run((*command, *quietly), capture_output=True, text=True, check=False)
    code, told = verdict(done.stdout)
    print(told)
    return code


def verdict(report: str) -> tuple[int, str]:
    """Where the source of advisories cannot be reached nothing is known: that is said, and is no fault of Siesta's."""
    try:
        packages = json.loads(report)["dependencies"]
    except (ValueError, KeyError):
        return 0, "NOTHING WAS CHECKED: the source of advisories cannot be reached."
    found = [f"{one['name']} {one['version']}: {bug['id']}" for one in packages for bug in one.get("vulns", [])]
    unknown = [one["name"] for one in packages if "vulns" not in one]
    lines = [f"Known against {line}" for line in found]
    if unknown:
        lines.append(f"NOTHING WAS CHECKED for {len(unknown)} of {len(packages)} packages: the source does not tell.")
    return int(bool(found)), "\n".join(lines) or f"Nothing is known against {len(packages)} packages."


if __name__ == "__main__":
    sys.exit({"bill": bill, "licences": licences, "advisories": advisories}[sys.argv[1]]())
