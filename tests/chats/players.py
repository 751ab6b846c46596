"""Two ways to play a chat: straight through the corridor, and over HTTP through the edge.

A card keeps its number through all that happens to it.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.chats.corridor import ThroughTheCorridor
from tests.chats.edge import ThroughTheEdge
from tests.chats.player import Player, serve
from tests.chats.stage import STORE, TOWN, Stage

__all__ = ["PLAYERS", "STORE", "TOWN", "Player", "Stage", "ThroughTheCorridor", "ThroughTheEdge", "serve"]

PLAYERS: dict[str, Callable[[Stage], Player]] = {"corridor": ThroughTheCorridor, "edge": ThroughTheEdge}
