"""The edge: a Teams bot host on botbuilder 4.17.1, mended. The only rooms that know botbuilder's adapter."""

from bot.edge.host import Host, make_host

__all__ = ["Host", "make_host"]
