"""Who sent a package, and whether it is for us: each way of not fitting has its own sentence, with both identities."""

from __future__ import annotations

from collections.abc import Sequence

from app.exchange.keys import UnitKeys, signature_holds
from app.exchange.known import KnownUnit, Registry
from app.exchange.manifest import Manifest
from app.exchange.refusals import PackageRefused

_ASK = "不要接收；请打电话与该单位核对指纹，必要时重新交换名片"


def check_signature(manifest: Manifest, content: bytes, signature: bytes, where: str) -> None:
    """The manifest's bytes were signed with the key the manifest names. PackageRefused ``forged`` otherwise."""
    if not signature_holds(manifest.sender.sign_key, signature, content):
        what = f"签名不对：写的是“{manifest.sender.name}”，但不是该单位签的，或者内容被改动过"
        raise PackageRefused("forged", what, where, _ASK)


def check_sender(manifest: Manifest, registry: Registry, where: str) -> KnownUnit:
    """The enrolled card of the sender. PackageRefused: unknown, swapped or revoked."""
    sender = manifest.sender
    enrolled = registry.lookup(sender.code)
    holders = registry.holders(sender.sign_key)
    matching = [unit for unit in enrolled if (unit.sign_key, unit.age_key) == (sender.sign_key, sender.age_key)]
    valid = [unit for unit in matching if not unit.revoked]
    if valid:
        return valid[0]
    claimed = f"“{sender.name}”（代码 {sender.code}，指纹 {sender.fingerprint}）"
    if matching:
        what = f"{claimed}的名片已经作废，不再接收它签的数据包"
        raise PackageRefused("revoked", what, where, "请该单位用新的名片重新上报")
    others = [unit for unit in holders if unit.code != sender.code]
    if others:
        what = f"数据包自称是{claimed}，签名用的却是“{others[0].name}”（代码 {others[0].code}）的钥匙"
        raise PackageRefused("swapped", what, where, _ASK)
    if enrolled:
        what = f"数据包自称是{claimed}，但与登记的“{enrolled[-1].name}”的指纹 {enrolled[-1].fingerprint} 不同"
        raise PackageRefused("swapped", what, where, _ASK)
    what = f"发送单位{claimed}没有登记过"
    raise PackageRefused("unknown", what, where, "如果确实是往来单位，请先导入它的名片并核对指纹")


def is_own(manifest: Manifest, code: str, keys: UnitKeys) -> bool:
    """Whether the sender is this unit, code and keys both."""
    sender = manifest.sender
    return (sender.code, sender.sign_key, sender.age_key) == (code, keys.public.sign_key, keys.public.age_key)


def check_receiver(manifest: Manifest, code: str, keys: UnitKeys, where: str) -> None:
    """One of the receivers is this unit, code and keys both. PackageRefused ``own`` or ``not_for_us`` otherwise."""
    ours = keys.fingerprint(code)
    if is_own(manifest, code, keys) and manifest.kind != "sync":
        raise PackageRefused("own", "这是本单位自己发出的数据包，不用接收", where, "请把它交给收件单位")
    if manifest.kind == "sync" and manifest.sender.code != code:
        what = f"“{manifest.sender.name}”的同步数据包只能在它自己的电脑之间使用"
        raise PackageRefused("not_for_us", what, where, "请对方改用“上报”或“回复”制作数据包")
    if any((one.code, one.age_key, one.fingerprint) == (code, keys.public.age_key, ours) for one in manifest.receivers):
        return
    named = "、".join(one.code for one in manifest.receivers[:3])
    what = f"这个数据包写明的收件单位（代码 {named}）不是本单位"
    raise PackageRefused("not_for_us", what, where, "请退给发送单位，让它用本单位现在的名片重新制作")


def check_nested(inner: Manifest, outer: Manifest, registry: Registry, where: str) -> None:
    """A package inside another was addressed to the unit that carries it, under keys enrolled for that unit."""
    if inner.kind != "submission":
        what = f"“{outer.sender.name}”的数据包里夹带了不是上报的数据包"
        raise PackageRefused("hostile", what, where, "不要接收；请与发送单位核对")
    carrier = outer.sender
    cards: Sequence[KnownUnit] = registry.lookup(carrier.code)
    allowed = {(unit.code, unit.age_key, unit.fingerprint) for unit in cards}
    if not any((one.code, one.age_key, one.fingerprint) in allowed for one in inner.receivers):
        what = f"“{inner.sender.name}”的数据包不是交给“{carrier.name}”的，不能由它转交"
        raise PackageRefused("not_for_us", what, where, f"请“{inner.sender.name}”向它的上级单位重新上报")
