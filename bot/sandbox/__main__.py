"""`python -m bot.sandbox graph` serves the local Graph alone; `python -m bot.sandbox chat` talks to the bot."""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import sys
from pathlib import Path

from bot.sandbox.graph import make_graph, running
from bot.sandbox.graph.calls import Switches
from bot.sandbox.people import PEOPLE, load_people


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bot.sandbox", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    graph = commands.add_parser("graph", help="the local Graph alone, on 127.0.0.1")
    graph.add_argument("--port", type=int, default=8765)
    graph.add_argument(
        "--database", default=":memory:", help="a file to keep everything in; without it, nothing is kept"
    )
    graph.add_argument("--people", type=Path, default=PEOPLE, help="who lives there, as people.toml tells it")
    graph.add_argument("--strict-slots", action="store_true", help="refuse time off with both slots filled")
    graph.add_argument("--literal-scopes", action="store_true", help="Group.Read.All is enough to replace time off")
    graph.add_argument("--other-user-is-me", action="store_true", help="another person's work plan is one's own")
    commands.add_parser("chat", help="talk to the bot in this terminal", add_help=False)
    return parser


async def serve(options: argparse.Namespace) -> None:
    switches = Switches(options.strict_slots, options.literal_scopes, options.other_user_is_me)
    town = load_people(options.people)
    async with running(make_graph(options.database, town, switches=switches), options.port) as address:
        bearers = ", ".join(person.bearer for person in town.people.values())
        sys.stdout.write(f"The local Graph answers on {address}/v1.0 and {address}/beta.\nBearers: {bearers}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> int:
    options, rest = parser().parse_known_args()
    if options.command == "chat":
        from bot.sandbox.teams.terminal import main as chat

        return chat(rest)
    if rest:
        parser().error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        asyncio.run(serve(options))
    except (OSError, sqlite3.Error, ValueError) as error:
        # A taken port, a database that is none, people nobody can read.
        sys.stderr.write(f"The local Graph cannot start: {error}.\n")
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
