"""Packages in any order: the newest counts, the same again changes nothing, two stories of one device are refused."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.manifest import Manifest, Receiver, Sender
from app.exchange.order import Decision, SeenPackage, covers, decide

SENDER = Sender(code="1", name="样本村小学", level="school", sign_key="0" * 64, age_key="age1", fingerprint="")


def manifest(device: str, sequence: int, clock: dict[str, int], previous: str = "") -> Manifest:
    receiver = Receiver(code="2", age_key="age1", fingerprint="")
    return Manifest(
        kind="submission", sender=SENDER, device=device, receivers=[receiver], sequence=sequence, previous=previous,
        period="2026A", schema=(1, 0), program="1", created="", clock=clock, counts={}, members=[],
    )  # fmt: skip


def seen(one: Manifest, identity: str) -> SeenPackage:
    return SeenPackage(one.device, one.sequence, identity, one.clock)


class Receiver_:
    """What a county remembers: every accepted package, and the one it now holds."""

    def __init__(self) -> None:
        self.seen: list[SeenPackage] = []
        self.current: Manifest | None = None

    def take(self, one: Manifest, identity: str) -> Decision:
        decision = decide(one, identity, self.seen)
        if decision.result == "accepted":
            self.seen.append(seen(one, identity))
            self.current = one
        assert decision.reason
        return decision


@st.composite
def linear_sender(draw: st.DrawFn) -> list[tuple[Manifest, str]]:
    """One unit's packages over time: it may change device (restore, new laptop), and send again without a change."""
    packages: list[tuple[Manifest, str]] = []
    clock: dict[str, int] = {"d0": 1}
    device, sequence = "d0", 0
    for step in range(draw(st.integers(1, 8))):
        if draw(st.integers(0, 3)) == 0:
            device, sequence = f"d{step + 1}", 0
            clock = clock | {device: 1}
        clock = clock | {device: clock.get(device, 0) + draw(st.integers(0, 3))}
        sequence += draw(st.integers(1, 2))
        follows = packages and packages[-1][0].device == device and packages[-1][0].sequence == sequence - 1
        previous = packages[-1][1] if follows else ""
        packages.append((manifest(device, sequence, dict(clock), previous), f"identity {step}"))
    return packages


@given(linear_sender(), st.data())
def test_any_order_and_repetition_leaves_the_newest(packages, data):
    arrivals = data.draw(st.permutations(packages + data.draw(st.lists(st.sampled_from(packages), max_size=5))))
    county = Receiver_()
    for one, identity in arrivals:
        assert county.take(one, identity).result in ("accepted", "known", "superseded")
    assert county.current is packages[-1][0]
    for one, identity in arrivals:
        again = county.take(one, identity).result
        assert again in ("known", "superseded")
    assert county.current is packages[-1][0]


def test_same_number_with_other_content_is_refused():
    one = manifest("d", 3, {"d": 5})
    assert decide(manifest("d", 3, {"d": 9}), "b", [seen(one, "a")]).result == "refused"
    assert decide(manifest("d", 3, {"d": 5}), "b", [seen(one, "a")]).result == "refused"


def test_the_same_number_of_another_device_is_no_fork():
    one = manifest("d", 3, {"d": 5})
    assert decide(manifest("e", 3, {"d": 5, "e": 1}), "b", [seen(one, "a")]).result == "accepted"


def test_higher_number_that_does_not_continue_is_a_cloned_disk():
    past = [seen(manifest("d", 3, {"d": 50}), "a")]
    assert decide(manifest("d", 4, {"d": 49}), "b", past).result == "refused"
    assert decide(manifest("d", 2, {"d": 51}), "b", past).result == "refused"
    assert decide(manifest("d", 4, {"d": 60}, previous="x" * 64), "b", past).result == "refused"
    assert decide(manifest("d", 4, {"d": 60}, previous="a"), "b", past).result == "accepted"


def test_after_a_restore_nothing_is_lost_in_either_order():
    """The restored ledger does not know the last writes of the old one: neither replaces the other."""
    old, new = manifest("d", 5, {"d": 50}), manifest("e", 1, {"d": 30, "e": 4})
    assert decide(new, "n", [seen(old, "o")]).result == "accepted"
    assert decide(old, "o", [seen(new, "n")]).result == "accepted"


def test_equal_knowledge_from_another_device_adds_nothing():
    assert decide(manifest("e", 1, {"d": 5}), "b", [seen(manifest("d", 3, {"d": 5}), "a")]).result == "superseded"


def test_reasons_tell_gap_and_change_of_computer():
    past = [seen(manifest("d", 3, {"d": 5}), "a")]
    assert "中间" in decide(manifest("d", 9, {"d": 6}), "b", past).reason
    assert "换了电脑" in decide(manifest("e", 1, {"d": 6}), "b", past).reason
    assert "第 4 号" in decide(manifest("d", 4, {"d": 6}), "b", past).reason
    assert "第 3 号" in decide(manifest("d", 2, {"d": 4}), "b", past).reason


clocks = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3))


@given(clocks, clocks, clocks)
def test_covers_is_an_order(a, b, c):
    assert covers(a, a) and covers(a, {})
    if covers(a, b) and covers(b, c):
        assert covers(a, c)


def test_manifest_keeps_its_bytes_fixed():
    one = manifest("d", 1, {"d": 1})
    assert msgspec.json.encode(one) == msgspec.json.encode(manifest("d", 1, {"d": 1}))
