"""The local Graph, in process or alone."""

from bot.sandbox.graph.site import make_graph, running

__all__ = ["make_graph", "running"]
