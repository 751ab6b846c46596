"""Whoever signs in, signs in here: a stand-in for Entra, and the tokens it gives the sandbox's people."""

from bot.sandbox.authority.entra import APP, LocalAuthority

__all__ = ["APP", "LocalAuthority"]
