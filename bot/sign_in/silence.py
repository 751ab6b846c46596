"""Libraries that see tokens, and repeat at one level or another what they were sent."""

from __future__ import annotations

import logging
import pkgutil
from importlib.util import find_spec


def keep_silent(*packages: str) -> None:
    """Nothing of these goes into any log: what Siesta has to say of signing in it says itself. A filter is asked for
    its own logger's records alone, so every module's logger gets one; they are named after their modules."""
    for package in packages:
        spec = find_spec(package)
        folders = spec.submodule_search_locations if spec else None
        for name in (package, *(module.name for module in pkgutil.walk_packages(folders, f"{package}."))):
            logging.getLogger(name).addFilter(_says_nothing)


def _says_nothing(record: logging.LogRecord) -> bool:
    return False
