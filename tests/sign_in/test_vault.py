"""What is sealed opens for whom it was sealed, with any of the keys, and goes under the first when asked to."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.ports import Owner
from bot.sign_in.tokens import bound_to
from bot.sign_in.vault import BadKeys, CannotOpen, Vault, new_key
from bot.store import open_store
from tests.conftest import SetClock

OLD, NEW = new_key(), new_key()
PROJECT = Path(__file__).parents[2]


def test_the_first_key_seals_and_all_open() -> None:
    sealed = Vault([OLD]).seal("secret", "a")
    both = Vault([NEW, OLD])
    assert both.open(sealed, "a") == "secret"
    assert Vault([NEW]).open(both.reseal(sealed, "a"), "a") == "secret"
    with pytest.raises(CannotOpen):
        Vault([NEW]).open(sealed, "a")


@pytest.mark.parametrize("bound", [(), ("b",), ("a", ""), ("a", "b", "c"), ("ab",), ("a", "bc")])
def test_what_is_bound_to_one_opens_for_nobody_else(bound: tuple[str, ...]) -> None:
    vault = Vault([OLD])
    with pytest.raises(CannotOpen):
        vault.open(vault.seal("secret", "a", "b"), *bound)


@pytest.mark.parametrize("sealed", ["", "x", "gAAAAA", "ü", "plain text"])
def test_what_was_never_sealed_does_not_open(sealed: str) -> None:
    with pytest.raises(CannotOpen):
        Vault([OLD]).open(sealed, "a")


@pytest.mark.parametrize("keys", [[], [""], ["hush"], [OLD, "hush-hush"], [OLD[:-1]]])
def test_bad_keys_are_refused_and_not_repeated(keys: list[str]) -> None:
    with pytest.raises(BadKeys) as refused:
        Vault(keys)
    assert "hush" not in str(refused.value)


async def test_a_command_puts_everything_under_the_first_key(tmp_path: Path, clock: SetClock) -> None:
    url = f"sqlite:///{tmp_path / 'siesta.db'}"
    people = [Owner("a", "t"), Owner("b", "t")]
    store = await open_store(url, clock)
    for owner in people:
        await store.keep_tokens(owner, Vault([OLD]).seal(owner.id, *bound_to(owner)), None)
    await store.keep_tokens(Owner("c", "t"), "lost", None)
    await store.close()
    environment = {"DATABASE_URL": url, "TOKEN_KEYS": f"{NEW},{OLD}"}
    command = [sys.executable, "-m", "bot.sign_in", "reencrypt"]
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "2 re-encrypted, 1 that no key opens.\n"), done.stderr
    store = await open_store(url, clock)
    for owner in people:
        assert Vault([NEW]).open(await store.tokens(owner) or "", *bound_to(owner)) == owner.id
    await store.close()
