"""An audit trail that is a list."""

from __future__ import annotations

from bot.ports import Written


class Lines(list[Written]):
    async def wrote(self, line: Written) -> None:
        self.append(line)
