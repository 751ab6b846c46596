"""What is kept of somebody: `export TENANT OBJECT_ID` tells it as JSON, `erase TENANT OBJECT_ID` takes it away and says
what there was. `audit` lists who wrote what to Graph, oldest first, a JSON object a line."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import AsyncIterator

from bot.ports import Owner
from bot.settings import BadSettings, read_settings
from bot.store import SqlStore, StoreUnavailable, open_store


async def export(store: SqlStore, person: Owner) -> AsyncIterator[str]:
    yield json.dumps(await store.export(person), indent=2, ensure_ascii=False)


async def erase(store: SqlStore, person: Owner) -> AsyncIterator[str]:
    found = await store.erase(person)
    for name, rows in found.items():
        yield f"{name}: {rows}"
    if not found:
        yield "There was nothing."


async def audit(store: SqlStore) -> AsyncIterator[str]:
    async for line in store.trail():
        yield json.dumps({**line, "at": line["at"].isoformat(timespec="seconds")}, ensure_ascii=False)


async def answer(database: str, asked: argparse.Namespace) -> None:
    store = await open_store(database)
    try:
        whose = [] if asked.what is audit else [Owner(asked.object_id, asked.tenant)]
        async for line in asked.what(store, *whose):
            sys.stdout.write(line + "\n")
    finally:
        await store.close()


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bot.store", description=__doc__)
    does = parser.add_subparsers(required=True)
    for what in (export, erase):
        command = does.add_parser(what.__name__)
        command.set_defaults(what=what)
        command.add_argument("tenant", metavar="TENANT", type=_id)
        command.add_argument("object_id", metavar="OBJECT_ID", type=_id)
    does.add_parser(audit.__name__).set_defaults(what=audit)
    return parser


def _id(told: str) -> str:
    if not told.strip():
        raise argparse.ArgumentTypeError("is empty")
    return told.strip()


def main() -> int:
    asked = arguments().parse_args()
    try:
        asyncio.run(answer(read_settings(to_run=False).database_url.get_secret_value(), asked))
    except BadSettings as error:
        sys.stderr.write("\n".join(error.faults) + "\n")
        return 2
    except StoreUnavailable as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
