"""What was asked through Siesta: decided once, looked at in turn, forgotten in the end."""

from __future__ import annotations

from datetime import timedelta

from bot.ports import Owner, Petition
from bot.store import SqlStore
from bot.time_off.team import RequestKey
from tests.conftest import SetClock

ALEX, MEGAN = Owner("alex", "contoso"), Owner("megan", "contoso")
MINUTE = timedelta(minutes=1)


def _key(id: str, team: str = "store", tenant: str = "contoso") -> RequestKey:
    return RequestKey(tenant, team, id)


async def test_a_petition_is_asked_once_and_answered_once(store: SqlStore) -> None:
    petition = Petition(_key("SREQ_1"), ALEX, "row")
    assert await store.ask(petition)
    assert not await store.ask(petition)
    assert await store.petitions_of("row") == [petition]
    assert await store.answer(_key("SREQ_1"), "approved", "Have fun")
    assert not await store.answer(_key("SREQ_1"), "declined", "")
    assert await store.petition(_key("SREQ_1")) == Petition(_key("SREQ_1"), ALEX, "row", "approved", "Have fun")
    assert await store.petition(_key("SREQ_2")) is None


async def test_what_is_pending_is_looked_at_in_turn(store: SqlStore, clock: SetClock) -> None:
    for number in range(3):
        await store.ask(Petition(_key(f"SREQ_{number}"), ALEX, "row"))
        clock.shows = clock.now() + MINUTE
    await store.answer(_key("SREQ_1"), "declined", "")
    assert await store.look_again(9 * MINUTE, 5) == []
    first = await store.look_again(MINUTE, 1)
    second = await store.look_again(MINUTE, 1)
    assert [one.key.id for one in first + second] == ["SREQ_0", "SREQ_2"]
    assert await store.look_again(MINUTE, 5) == []


async def test_its_cards_are_found(store: SqlStore) -> None:
    await store.ask(Petition(_key("SREQ_1"), ALEX, "row"))
    await store.petition_shown(_key("SREQ_1"), MEGAN.id, "chat", "card")
    assert await store.cards_of(_key("SREQ_1")) == [(MEGAN, "chat", "card")]


async def test_the_same_id_in_another_team_or_tenant_is_another_request(store: SqlStore) -> None:
    keys = [_key("SREQ_1"), _key("SREQ_1", "support"), _key("SREQ_1", "store", "fabrikam")]
    for key in keys:
        assert await store.ask(Petition(key, Owner("alex", key.tenant), f"row of {key.team} {key.tenant}"))
        await store.petition_shown(key, "megan", f"chat of {key.team} {key.tenant}", "card")
    assert await store.answer(keys[1], "declined", "")
    answers = [petition.answer for key in keys if (petition := await store.petition(key))]
    assert answers == ["pending", "declined", "pending"]
    assert len(await store.look_again(timedelta(), 5)) == 2
    assert await store.cards_of(keys[2]) == [(Owner("megan", "fabrikam"), "chat of store fabrikam", "card")]
