"""What somebody has settled on: kept per person, wherever they chat."""

from __future__ import annotations

from bot.ports import Habits, Owner
from bot.store import SqlStore

ALEX = Owner("Alex", "contoso")
SETTLED = Habits(language="de", team="team 1", where="both", greeted=True)


async def test_nobody_has_settled_on_anything_at_first(store: SqlStore) -> None:
    assert await store.habits(ALEX) == Habits()


async def test_habits_are_kept_per_person_in_any_case_of_their_id(store: SqlStore) -> None:
    await store.keep_habits(ALEX, Habits(language="fr"))
    await store.keep_habits(ALEX, SETTLED)
    assert await store.habits(Owner("aLEX", "CONTOSO")) == SETTLED
    assert await store.habits(Owner("alex", "fabrikam")) == Habits()
    assert await store.habits(Owner("megan", "contoso")) == Habits()


async def test_habits_are_forgotten(store: SqlStore) -> None:
    await store.keep_habits(ALEX, SETTLED)
    await store.forget_habits(ALEX)
    assert await store.habits(ALEX) == Habits()
