"""What is due, in sentences for people: the first screen of the window. Computed anew each time from ``watching.tasks``.

What a task is called here, where it leads and how pressing it is stands in one table (SAYS); nothing of it is in the ledger
but what was put off till tomorrow, with its reason.
"""

from __future__ import annotations

import calendar
import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.core.errors import Refused
from app.core.kinds import plain
from app.models import AidItem, Grant
from app.models.rules.gaps import is_paid
from app.models.rules.recognition import is_accepted
from app.services import teaching, watching
from app.services.entitling import Term
from app.services.office import Office
from app.services.standing import Standing, standing

NOW, MONTH, OTHERS = "now", "month", "others"
GROUPS: Final[Mapping[str, str]] = {NOW: "到期和逾期", MONTH: "本月要办", OTHERS: "等别人"}
POSTPONED = "postponed"
"""The setting that keeps what was put off: {task: {until, reason}}."""


@dataclass(frozen=True)
class Says:
    """How a task is said. state: as pills have it; unit: what is counted; minutes: how long one of them takes, about.

    day: the entry of an item that says since when or until when, "" for none. since: that day lies behind, and each day
    more is late. to: "student", "batch", … the entry of the first item that the room is opened for.
    """

    group: str
    state: str
    unit: str
    what: str
    why: str
    room: str
    minutes: float = 2
    day: str = ""
    to: str = ""


SAYS: Final[Mapping[str, Says]] = {
    "no_students": Says(NOW, "accent", "件", "登记学生", "台账里还没有学生：导入学籍系统的表格，或一个一个登记", "students", 20),
    "gap_RETURNED": Says(NOW, "bad", "笔", "银行退回，还没有重发", "核对卡号后再发一次", "batches", 5, to="batch"),
    "gap_NOT_SIGNED": Says(NOW, "bad", "人", "已发现金，还没有签领", "请家长在花名册上签字按手印", "batches", 3, "paid_on", "batch"),
    "gap_PAID_TWICE": Says(NOW, "bad", "人", "同一学生有两笔钱", "查明哪一笔该发，另一笔作废或追回", "batches", 10, to="batch"),
    "gap_AMOUNT_DIFFERS": Says(NOW, "bad", "笔", "金额和标准不一样", "少发的补发，多发的追回", "batches", 5, to="batch"),
    "work_young": Says(NOW, "bad", "人", "未满年龄就排了岗位", "改离岗日期，或到满周岁以后再上岗", "hours", 3),
    "work_over": Says(NOW, "bad", "处", "工时超过上限，没有写原因", "改少工时，或按 F4 写明原因", "hours", 2),
    "work_pay_differs": Says(NOW, "bad", "人", "报酬表和考勤对不上", "核对考勤，报酬表有错的作废后重编", "hours", 5),
    "questions": Says(NOW, "bad", "条", "上级有疑问，等着改正", "改正或说明后，随下一个数据包报送", "students", 5, "on"),
    "conflicts": Says(NOW, "warn", "处", "两台电脑改得不一样，等你来定", "选定之前不发放、不打印、不报送", "conflicts", 2),
    "drafts": Says(NOW, "warn", "处", "填错待改的内容", "原样留着，改正之前不用在名册和发放里", "students", 1),
    "quarantine": Says(NOW, "warn", "条", "数据包里没能收下的记录", "请报送单位改正后再报一次", "stick", 3),
    "gap_SHARED_CARD": Says(NOW, "warn", "张", "一张卡收了几名学生的钱", "同一监护人请写明原因，不是就换卡", "students", 5, to="student"),
    "gap_DATES": Says(NOW, "warn", "处", "日期前后不符", "对照纸质材料，改正填错的一个", "hardships", 2, to="student"),
    "gap_NO_LONGER_ENTITLED": Says(NOW, "warn", "人", "编进了批次，现在不应助", "还没有发的作废，发了的核对后追回", "batches", 5, to="batch"),
    "visits_missed": Says(NOW, "warn", "人", "送教没有记录", "送过的补登记录，没送的安排补送", "visits", 3, "dates", "student"),
    "work_not_signed": Says(NOW, "warn", "人", "已发报酬，还没有签字", "请学生在报酬表上签字按手印", "hours", 2),
    "receipts": Says(NOW, "warn", "份", "已发现金，还没有打印收据", "打印收据，或在花名册上签字", "batches", 1, to="batch"),
    "phone": Says(MONTH, "mute", "个", "本单位的监督电话没有填", "公示单上会留空", "settings", 1, to="phone"),
    "fingerprints": Says(MONTH, "mute", "个", "名片指纹还没有核对", "和盖章封面上的数字逐组核对", "settings", 3, to="cards"),
    "term_days": Says(MONTH, "mute", "个", "本学期的起止日期没有填", "送教课时先按推算的日期算", "settings", 1, to="terms"),
    "gap_PENDING_LISTING": Says(MONTH, "accent", "条", "名单命中等比对", "对照户口簿原件，定是哪名学生", "lists", 0.5),
    "gap_MATCHED_NOT_RECOGNISED": Says(MONTH, "mute", "人", "在名单上，还没有认定", "按名单认定，或写明不认定的原因", "hardships", 1),
    "gap_INCOMPLETE": Says(MONTH, "warn", "人", "认定了困难，缺内容算不出应助", "打开学生补填，应助自动算出来", "students", 1, to="student"),
    "gap_UNPAID": Says(MONTH, "mute", "人次", "应助还没有编进批次", "应助已经算好，编一个批次就行", "batches", 0.5, to=""),
    "gap_NOT_APPROVED": Says(MONTH, "accent", "笔", "编好的批次等审批", "审批人和编制人不能是同一人", "batches", 0.2, to="batch"),
    "gap_NOT_PAID": Says(MONTH, "accent", "笔", "审批了，还没有发放", "发放后登记日期和方式", "batches", 0.5, to="batch"),
    "gap_NO_SLIP": Says(MONTH, "mute", "笔", "发到卡里，缺银行回单", "向银行要回单，登记回单号", "batches", 0.5, to="batch"),
    "lessons_owed": Says(MONTH, "mute", "人", "本学期欠送教课时", "安排补送", "visits", 5, to="student"),
    "visits_unsigned": Says(MONTH, "mute", "人", "送教记录缺家长签字", "带记录表请家长补签，再登记", "visits", 3, to="student"),
    "assessments_missing": Says(MONTH, "mute", "人", "送教学生本学期还没有评估", "评估后登记一次", "visits", 20, to="student"),
    "work_unpaid": Says(MONTH, "mute", "人", "有考勤，还没有编报酬表", "编那个月的报酬表", "hours", 1),
    "work_not_approved": Says(MONTH, "accent", "份", "编好的报酬表等审批", "审批人和编制人不能是同一人", "hours", 2),
    "work_not_paid": Says(MONTH, "accent", "份", "审批了的报酬表还没有发放", "发放后登记发放日期", "hours", 5),
    "provisional": Says(OTHERS, "wait", "人", "只在县级学籍里的学生", "等学校报送，或打电话催报", "county", 0),
    "package": Says(OTHERS, "wait", "个", "数据包等上级回复", "回复在优盘上带回来，插上就能收", "stick", 0),
}  # fmt: skip
"""Task → how it is said, the most pressing first. What isn't here is said with the task's own label."""
_ORDER: Final = {name: at for at, name in enumerate(SAYS)}
_LONG: Final = "义务教育家庭经济困难"
_TWICE: Final = frozenset({"gap_CONFLICT"})
"""Tasks that say again what another one says."""


@dataclass(frozen=True)
class Line:
    """One line: state, count, unit, what, why. fen, students: its weight, 0 for none; minutes: how long it takes, about.

    day: ISO; days: how many are left (negative: late), ``None`` where there is no day. waiting: days since it was sent.
    postponed: the reason it was put off till tomorrow, "" when it wasn't. room, target: where it is done.
    """

    task: str
    group: str
    state: str
    count: int
    unit: str
    what: str
    why: str
    room: str
    target: str | None = None
    fen: int = 0
    students: int = 0
    minutes: int = 0
    day: str = ""
    days: int | None = None
    waiting: int | None = None
    postponed: str = ""


@dataclass(frozen=True)
class Step:
    """How far the term is in one thing: done of whole, in units of ``unit``."""

    what: str
    unit: str
    done: int
    whole: int


@dataclass(frozen=True)
class Money:
    """This term's money in fen. items: (name, paid fen, whether all that is due of it is in a batch)."""

    paid_fen: int = 0
    due_fen: int = 0
    payments: int = 0
    items: tuple[tuple[str, int, bool], ...] = ()


@dataclass(frozen=True)
class Day:
    """What the first screen shows. badges: room → how many wait there (those that were put off left out)."""

    lines: tuple[Line, ...]
    steps: tuple[Step, ...]
    money: Money
    badges: Mapping[str, int]

    @property
    def open(self) -> list[Line]:
        """What is to be done by ourselves and wasn't put off."""
        return [line for line in self.lines if line.group != OTHERS and not line.postponed]


def day(office: Office) -> Day:
    """Everything of the first screen for today."""
    term, now = Term(office, office.period), standing(office)
    lines = _lines(term, now)
    grants = [g for g in term.grants if g.void_on is None]
    found = Day(tuple(lines), tuple(_steps(term, grants, now)), _money(term, grants), _badges(lines))
    term.forget()
    return found


def due_lines(office: Office) -> list[Line]:
    """What is due, grouped and in the order to do it."""
    return _lines(Term(office, office.period), standing(office))


def _lines(term: Term, now: Standing) -> list[Line]:
    office = term.office
    tasks = watching.tasks(office, term)
    owed = {(e.student_id, e.item): e.fen for e in term.entitlements.entitled}
    put_off = postponed(office)
    lines = [_line(office, entry, owed) for entry in tasks if entry["task"] not in _TWICE]
    lines += _packages(office, now)
    said = [replace(line, postponed=put_off.get(line.task, "")) for line in lines]
    return sorted(said, key=_place)


def _place(line: Line) -> tuple[int, bool, int]:
    return list(GROUPS).index(line.group), bool(line.postponed), _ORDER.get(line.task, len(_ORDER))


def _line(office: Office, entry: Mapping[str, Any], owed: Mapping[tuple[str, str], int]) -> Line:
    task, items = str(entry["task"]), [item if isinstance(item, Mapping) else {} for item in entry["items"]]
    says = SAYS.get(task) or Says(MONTH, "mute", "条", str(entry["label"]), str(entry["do"]), "due")
    fen, paid = _weight(office, items, owed)
    people = {who for item in items if (who := _student(office, item))}
    alone = next(iter(people)) if len(people) == 1 and says.room == "students" else None
    days = sorted(_days(items, says.day) or paid)
    at = days[0] if days and says.group == NOW else office.day if says.group == NOW else _end_of_month(office)
    left = (dt.date.fromisoformat(at) - office.today()).days
    return Line(
        task,
        says.group,
        says.state,
        int(entry["count"]),
        says.unit,
        _what(office, says, items),
        _why(says, items),
        "child" if alone else _room(office, says.room),
        alone or _target(says, items),
        fen,
        len(people),
        round(says.minutes * int(entry["count"]) + 0.49),
        at if says.group != OTHERS else "",
        left if says.group != OTHERS else None,
    )


def _weight(
    office: Office, items: Sequence[Mapping[str, Any]], owed: Mapping[tuple[str, str], int]
) -> tuple[int, list[str]]:
    """(fen that hang on the items, days on which it was paid)."""
    records = [str(item["record"]) for item in items if item.get("kind") == "grants" and item.get("record")]
    grants = office.ledger.select(Grant, id=records) if records else []
    named = sum(int(item.get("fen") or item.get("pay_fen") or 0) for item in items)
    unpaid = sum(
        owed.get((str(i.get("student")), str(i.get("item"))), 0)
        for i in items
        if i.get("gap") in ("UNPAID", "NOT_PAID")
    )
    paid = [grant.paid_on for grant in grants if grant.paid_on]
    return named or sum(grant.fen for grant in grants) or unpaid, paid


def _student(office: Office, item: Mapping[str, Any]) -> str | None:
    """Whose it is: a student's id, or the name where nothing more is known."""
    if item.get("student"):
        return str(item["student"])
    kind, record = str(item.get("kind") or ""), str(item.get("record") or "")
    if kind == "students":
        return record
    row = office.ledger.row(kind, record) if kind and record and kind in office.ledger.registry else None
    return str(row["student"]) if row and row.get("student") else None


def _days(items: Iterable[Mapping[str, Any]], name: str) -> list[str]:
    found: list[str] = []
    for item in items:
        value = item.get(name)
        found += [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []
    return found


def _what(office: Office, says: Says, items: Sequence[Mapping[str, Any]]) -> str:
    """Of money the item too, when there is one alone: 寄宿生生活补助：已发现金，还没有签领."""
    codes = {str(item["item"]) for item in items if item.get("item")}
    names = [one.name for one in office.ledger.select(AidItem, code=list(codes))] if len(codes) == 1 else []
    return f"{short_item(names[0])}：{says.what}" if names else says.what


def short_item(name: str) -> str:
    """An item's official name without the words that all of them begin with."""
    return name.removeprefix(_LONG)


def _why(says: Says, items: Sequence[Mapping[str, Any]]) -> str:
    """Who it is, when they are few, else how many of each grade; then what to do."""
    names = list(dict.fromkeys(str(item["name"]) for item in items if item.get("name")))
    grades = Counter(str(item["grade_class"]).rstrip("0123456789班") for item in items if item.get("grade_class"))
    who = "、".join(names) if len(names) <= 3 else "、".join(f"{grade} {n} 人" for grade, n in grades.most_common(3))
    if len(grades) > 3 and len(names) > 3:
        who += "等"
    if not who and len(items) == 1 and (text := items[0].get("text") or items[0].get("reason")):
        who = str(text)
    return f"{who}；{says.why}" if who else says.why


def _room(office: Office, room: str) -> str:
    """A unit above schools looks at its schools; a school has no such room."""
    return "students" if room == "county" and office.unit.level == "SCHOOL" else room


def _target(says: Says, items: Sequence[Mapping[str, Any]]) -> str | None:
    if says.room == "settings":
        return says.to
    values = {str(item[says.to]) for item in items if says.to and item.get(says.to)}
    return sorted(values)[0] if values else None


def _end_of_month(office: Office) -> str:
    today = office.today()
    return today.replace(day=calendar.monthrange(today.year, today.month)[1]).isoformat()


def _packages(office: Office, now: Standing) -> list[Line]:
    if not now.package or now.replied:
        return []
    says = SAYS["package"]
    days = max(0, (office.today() - dt.date.fromisoformat(now.sent_on)).days)
    what = f"第 {now.package} 号数据包等上级回复"
    line = Line(
        "package", says.group, says.state, 1, says.unit, what, says.why, says.room, day=now.sent_on, waiting=days
    )
    return [line]


def _badges(lines: Iterable[Line]) -> dict[str, int]:
    """The first room counts what is due now, the others what waits in them."""
    counts: Counter[str] = Counter()
    for line in lines:
        if line.group == OTHERS or line.postponed:
            continue
        counts["due"] += line.group == NOW
        if line.room not in ("due", "settings"):
            counts[line.room] += line.count
    return {room: count for room, count in counts.items() if count}


# --- how far the term is


def _steps(term: Term, grants: Sequence[Grant], now: Standing) -> Iterable[Step]:
    office, here = term.office, term.students.keys()
    recognised = {h.student for h in term.hardships}
    hit = {one.student for one in term.listings if one.student and is_accepted(one)}
    yield Step("困难认定", "人", len(recognised & here), len((recognised | hit) & here))
    entitled = {e.student_id for e in term.entitlements.entitled}
    granted = {g.student for g in grants}
    yield Step("已编批次", "人", len(granted), len(entitled | granted))
    proved = [g for g in grants if is_paid(g) and (g.signed_on or g.bank_slip)]
    yield Step("已签领", "人", len({g.student for g in proved}), len(granted))
    month = office.day[:7]
    sums = teaching.month(office, month)["totals"]
    if sums.get("due") or sums.get("done"):
        yield Step(f"{int(month[5:])}月送教", "课时", int(sums["done"]), int(sums["due"]))
    if office.unit.parent:
        sent = [p for p in office.ledger.packages("out") if p.kind == "submission" and p.at[:10] >= _first_day(office)]
        yield Step("上级已回复", "个", len(sent) - (not now.replied) if sent else 0, len(sent))


def _first_day(office: Office) -> str:
    return f"{office.period[:4]}-{'09' if office.period.endswith('A') else '02'}-01"


def _money(term: Term, grants: Sequence[Grant]) -> Money:
    names = term.item_names
    owed = {(e.student_id, e.item): e.fen for e in term.entitlements.entitled}
    granted = {(g.student, g.item): g.fen for g in grants}
    paid: Counter[str] = Counter()
    for grant in grants:
        paid[grant.item] += grant.fen if is_paid(grant) else 0
    missing = {item for student, item in owed if (student, item) not in granted}
    codes = sorted(missing | {g.item for g in grants})
    items = tuple((short_item(names.get(code, code)), paid[code], code not in missing) for code in codes)
    return Money(sum(paid.values()), sum((owed | granted).values()), sum(map(is_paid, grants)), items)


# --- putting off


def postponed(office: Office) -> dict[str, str]:
    """Task → why it was put off; only what is put off beyond today."""
    kept = json.loads(office.ledger.meta(POSTPONED) or "{}")
    return {task: str(entry["reason"]) for task, entry in kept.items() if str(entry["until"]) > office.day}


def postpone(office: Office, line: Line, reason: str) -> str:
    """Put a task off till tomorrow → that day. Refused without a reason. One undo step."""
    why = plain(reason)
    if not why:
        raise Refused("推迟要写一句原因", line.what, "例如：家长明天来校签字")
    until = (office.today() + dt.timedelta(days=1)).isoformat()
    before = json.loads(office.ledger.meta(POSTPONED) or "{}")
    kept = {task: entry for task, entry in before.items() if str(entry["until"]) > office.day}
    with office.ledger.writing("postpone", "推迟一件待办") as op:
        op.set_meta(POSTPONED, json.dumps(kept | {line.task: {"until": until, "reason": why}}, ensure_ascii=False))
    return until
