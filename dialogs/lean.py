"""botbuilder's dialogs without what its prompts bring along.

Importing `botbuilder.dialogs` imports every prompt, and those the date recognizers of a dozen languages: more
than a third of the time Siesta needs to start, for prompts it never asks with. While the import lasts stand-ins take
their place; afterwards whoever wants the recognizers gets the real ones.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

RECOGNIZERS = ("recognizers_choice", "recognizers_date_time", "recognizers_number", "recognizers_text")


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> _StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        return _StandIn(f"{self.__name__}.{name}")

    def __call__(self) -> None:
        """Never called; what is callable may stand in an annotation."""
        raise ImportError(f"{self.__name__} is not loaded: Siesta asks with forms, not with prompts")


@contextmanager
def _without(names: tuple[str, ...]) -> Iterator[None]:
    stand_ins: dict[str, ModuleType] = {name: _StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]


with _without(RECOGNIZERS):
    from botbuilder.dialogs import (
        Dialog,
        DialogContext,
        DialogInstance,
        DialogSet,
        DialogState,
        DialogTurnResult,
        DialogTurnStatus,
    )

__all__ = [
    "Dialog",
    "DialogContext",
    "DialogInstance",
    "DialogSet",
    "DialogState",
    "DialogTurnResult",
    "DialogTurnStatus",
]
