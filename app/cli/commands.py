"""Every command: its words, what it takes, and the use case it calls (design.md 4.5)."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.parsing import Argument, arg
from app.core.errors import Refused
from app.models import registry
from app.services import (
    entitling,
    exporting,
    importing,
    keeping,
    matching,
    month_sheets,
    paper,
    paying,
    receiving,
    recognising,
    records,
    sending,
    setup,
    summary,
    teaching,
    watching,
    work_pay,
    working,
)

if TYPE_CHECKING:
    from app.cli import Session

Run = Callable[["Session", argparse.Namespace], Any]


@dataclass(frozen=True)
class Command:
    """One command of the command line."""

    title: str
    run: Run
    arguments: Sequence[Argument] = ()
    needs_ledger: bool = True
    shows_records: bool = False


def _type(kind: str) -> Any:
    known = registry()
    if kind not in known:
        raise Refused(f"没有“{kind}”这种记录", "", "用 kinds 命令查看所有种类")
    return known[kind]


def _path(value: str | None) -> Path | None:
    return Path(value) if value else None


def _init(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    return keeping.init(
        session.folder,
        a.level,
        a.code,
        a.name,
        person=session.given.person or "管理员",
        password=session.password(new=True),
        parent=_path(a.parent),
        recovery_out=_path(a.recovery_out),
    )


def _recover(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    return keeping.recover(session.folder, Path(a.words), session.given.person, session.password(new=True))


def _match(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    return matching.match(session.here(), [Path(name) for name in a.files], report=_path(a.report))


def _print(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    wanted = paper.Wanted(
        period=a.period, student=a.student, batch=a.batch, month=a.month, visit=a.visit, blank=a.blank
    )
    return paper.print_form(session.here(), a.form, Path(a.out), wanted)


def _teaching(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    if a.month:
        return teaching.month(session.here(), a.month)
    return teaching.term_summary(session.here(), a.period)


def _reply(session: Session, a: argparse.Namespace) -> Any:
    if a.all:
        return sending.reply_all(session.here(), Path(a.all))
    if len(a.target) != 2:
        raise Refused("回复要写明单位代码和文件夹", "", "例如 reply 2137900001 U盘文件夹，或 reply --all 文件夹")
    return sending.reply(session.here(), a.target[0], Path(a.target[1]))


def _demo(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    from app.cli import demo, execute  # the invented county is built only when it is asked for

    return demo.run(Path(a.folder), execute)


def _import(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    path, report = Path(a.file), _path(a.report)
    if a.kind == month_sheets.KIND:
        return month_sheets.import_hours(session.here(), path, a.month, sheet=a.sheet, dry_run=a.dry_run, report=report)
    return importing.import_file(session.here(), a.kind, path, sheet=a.sheet, dry_run=a.dry_run, report=report)


def _export(session: Session, a: argparse.Namespace) -> dict[str, Any]:
    if a.all:
        return exporting.export_all(session.here(), Path(a.all))
    if len(a.target) != 2:
        raise Refused("导出要写明种类和文件名", "", "例如 export students 学生.xlsx，或 export --all 文件夹")
    return exporting.export(session.here(), kind_named(a.target[0]), Path(a.target[1]))


def kind_named(word: str) -> str:
    """A kind as scripts write it (students) or as people say it (学生); any other word as it is, to be refused by name."""
    return next((entry.kind for entry in registry() if entry.label == word), word)


KIND = arg("kind", metavar="种类", type=kind_named)
ID = arg("id", metavar="编号")
FIELDS = arg("pairs", nargs="+", metavar="项=值")
REASON = arg("--reason", required=True, metavar="原因")
STUDENT = arg("--student", metavar="学生")
PERIOD = arg("--period", metavar="学期")
BATCH = arg("batch", metavar="批次")
DATE = arg("--date", required=True, metavar="日期")
SHEET = arg("sheet", metavar="报酬表号或月份")

COMMANDS: Mapping[str, Command] = {
    "init": Command(
        "建立台账",
        _init,
        (
            arg("level", choices=("school", "central", "county")),
            arg("--code", required=True, metavar="单位代码"),
            arg("--name", required=True, metavar="单位名称"),
            arg("--parent", metavar="上级名片"),
            arg("--recovery-out", metavar="恢复密钥单"),
        ),
        needs_ledger=False,
    ),
    "recover": Command(
        "忘记密码：用恢复密钥设新密码", _recover, (arg("words", metavar="恢复密钥文件"),), needs_ledger=False
    ),
    "card": Command(
        "制作本单位名片", lambda s, a: setup.issue_card(s.here(), Path(a.out)), (arg("out", metavar="文件"),)
    ),
    "enrol": Command(
        "登记对方名片",
        lambda s, a: setup.enrol(s.here(), Path(a.card), a.fingerprint),
        (arg("card", metavar="名片"), arg("--fingerprint", metavar="指纹")),
    ),
    "revoke": Command("吊销名片", lambda s, a: setup.revoke(s.here(), a.code), (arg("code", metavar="单位代码"),)),
    "main": Command(
        "移交主电脑", lambda s, a: setup.make_main(s.here(), a.device), (arg("device", metavar="电脑编号"),)
    ),
    "person": Command(
        "登记可以打开台账的人员",
        lambda s, a: keeping.add_person(s.here(), a.name, Path(a.new_password_file)),
        (arg("name", metavar="姓名"), arg("--new-password-file", required=True, metavar="文件")),
    ),
    "identity": Command(
        "导出本机解密钥匙（慎用）",
        lambda s, a: setup.write_identity(s.here(), Path(a.out)),
        (arg("out", metavar="文件"),),
    ),
    "kinds": Command("记录的种类", lambda s, a: records.kinds(registry()), needs_ledger=False),
    "fields": Command("一种记录有哪些项", lambda s, a: _type(a.kind).describe(), (KIND,), needs_ledger=False),
    "template": Command(
        "空白导入模板",
        lambda s, a: exporting.template(_type(a.kind), Path(a.out)),
        (KIND, arg("out", metavar="文件")),
        needs_ledger=False,
    ),
    "export": Command("导出", _export, (arg("target", nargs="*", metavar="种类 文件"), arg("--all", metavar="文件夹"))),
    "import": Command(
        "导入表格",
        _import,
        (
            KIND,
            arg("file", metavar="文件"),
            arg("--sheet", metavar="工作表"),
            arg("--month", metavar="月份", help="整月的考勤表是哪个月的"),
            arg("--dry-run", action="store_true"),
            arg("--report", metavar="结果文件"),
        ),
    ),
    "list": Command(
        "列出记录",
        lambda s, a: records.listed(s.here(), a.kind, a.where, a.unit, a.removed),
        (
            KIND,
            arg("--where", action="append", default=[], metavar="项=值"),
            arg("--unit", metavar="单位代码"),
            arg("--removed", action="store_true"),
        ),
        shows_records=True,
    ),
    "show": Command("查看一条记录", lambda s, a: records.shown(s.here(), a.kind, a.id), (KIND, ID), shows_records=True),
    "history": Command("一条记录的来历", lambda s, a: records.history(s.here(), a.kind, a.id), (KIND, ID)),
    "add": Command("新增", lambda s, a: records.add(s.here(), a.kind, a.pairs), (KIND, FIELDS), shows_records=True),
    "set": Command(
        "修改", lambda s, a: records.change(s.here(), a.kind, a.id, a.pairs), (KIND, ID, FIELDS), shows_records=True
    ),
    "remove": Command("删除", lambda s, a: records.remove(s.here(), a.kind, a.id, a.reason), (KIND, ID, REASON)),
    "same": Command(
        "两条记录是同一个",
        lambda s, a: records.join(s.here(), a.kind, a.id, a.into),
        (KIND, ID, arg("into", metavar="保留的编号")),
    ),
    "attach": Command(
        "附文件",
        lambda s, a: records.attach(s.here(), a.kind, a.id, Path(a.file)),
        (KIND, ID, arg("file", metavar="文件")),
    ),
    "match": Command(
        "比对名单", _match, (arg("files", nargs="+", metavar="名单"), arg("--report", metavar="结果文件"))
    ),
    "decide": Command(
        "确认或否定一条命中",
        lambda s, a: matching.decide(s.here(), a.listing, a.words),
        (arg("listing", metavar="命中编号"), arg("words", nargs="+", metavar="accept 学生 | reject")),
    ),
    "recognise": Command(
        "困难认定",
        lambda s, a: recognising.recognise(s.here(), a.year, a.from_matches),
        (arg("--year", required=True, type=int, metavar="学年"), arg("--from-matches", action="store_true")),
    ),
    "entitle": Command(
        "应助", lambda s, a: entitling.entitle(s.here(), a.period), (arg("--period", required=True, metavar="学期"),)
    ),
    "batch": Command(
        "编制发放批次",
        lambda s, a: paying.prepare(s.here(), a.item, a.period),
        (arg("item", metavar="项目"), arg("--period", required=True, metavar="学期")),
    ),
    "approve": Command(
        "审批", lambda s, a: paying.approve(s.here(), a.batch, a.date), (BATCH, arg("--date", metavar="日期"))
    ),
    "pay": Command(
        "登记发放",
        lambda s, a: paying.pay(s.here(), a.batch, a.date, a.student, a.how, a.slip),
        (
            BATCH,
            DATE,
            STUDENT,
            arg("--how", choices=("cash", "card"), default=None),
            arg("--slip", metavar="银行回单号"),
        ),
    ),
    "sign": Command(
        "登记签字",
        lambda s, a: paying.sign(s.here(), a.batch, a.date, a.student, _path(a.scan)),
        (BATCH, DATE, STUDENT, arg("--scan", metavar="扫描件")),
    ),
    "returned": Command(
        "银行退回",
        lambda s, a: paying.returned(s.here(), a.batch, a.student, a.reason),
        (BATCH, arg("--student", required=True, metavar="学生"), REASON),
    ),
    "void": Command(
        "作废收据或一笔发放",
        lambda s, a: paying.void(s.here(), a.target, a.reason, a.student),
        (arg("target", metavar="收据号或批次"), REASON, STUDENT),
    ),
    "hours": Command(
        "一个月的勤工助学工时和报酬",
        lambda s, a: working.hours(s.here(), a.month, a.post),
        (arg("--month", required=True, metavar="月份"), arg("--post", metavar="岗位")),
    ),
    "explain-over": Command(
        "写明一周或一月超时的原因",
        lambda s, a: working.explain_by_name(s.here(), a.assignment, a.reason, week=a.week, month=a.month),
        (
            arg("assignment", metavar="上岗或学生"),
            arg("--week", metavar="那一周里的一天"),
            arg("--month", metavar="月份"),
            REASON,
        ),
    ),
    "pay-sheet": Command(
        "编制一个月的勤工助学报酬表",
        lambda s, a: work_pay.prepare_pay(s.here(), a.month, a.post),
        (arg("month", metavar="月份"), arg("--post", metavar="岗位")),
    ),
    "approve-pay": Command(
        "审批报酬表",
        lambda s, a: work_pay.approve_pay(s.here(), a.sheet, a.date),
        (SHEET, arg("--date", metavar="日期")),
    ),
    "pay-out": Command(
        "登记报酬发放",
        lambda s, a: work_pay.pay_out(s.here(), a.sheet, a.date, a.student, a.how, a.slip),
        (
            SHEET,
            DATE,
            STUDENT,
            arg("--how", choices=("cash", "card"), default=None),
            arg("--slip", metavar="银行回单号"),
        ),
    ),
    "sign-pay": Command(
        "登记报酬签字",
        lambda s, a: work_pay.sign_pay(s.here(), a.sheet, a.date, a.student, _path(a.scan)),
        (SHEET, DATE, STUDENT, arg("--scan", metavar="扫描件")),
    ),
    "void-pay": Command(
        "作废还没有发的报酬",
        lambda s, a: work_pay.void_pay(s.here(), a.sheet, a.reason, a.student),
        (SHEET, REASON, STUDENT),
    ),
    "teaching": Command("送教上门：应送、已送、欠的课时", _teaching, (arg("--month", metavar="月份"), PERIOD)),
    "gaps": Command("漏了什么", lambda s, a: watching.gaps(s.here(), a.period), (PERIOD,)),
    "tasks": Command("待办", lambda s, a: watching.tasks(s.here())),
    "conflicts": Command("两个不同的值", lambda s, a: records.conflicts(s.here())),
    "resolve": Command(
        "选定一个值",
        lambda s, a: records.decide_conflict(s.here(), a.id, a.value),
        (ID, arg("--value", required=True, metavar="值")),
    ),
    "forms": Command("有哪些表", lambda s, a: paper.forms(), needs_ledger=False),
    "print": Command(
        "打印成PDF",
        _print,
        (
            arg("form", metavar="表"),
            arg("out", metavar="文件"),
            PERIOD,
            STUDENT,
            arg("--batch", metavar="批次"),
            arg("--visit", metavar="送教记录"),
            arg("--month", metavar="月份"),
            arg("--blank", action="store_true", help="空白表"),
        ),
    ),
    "submit": Command(
        "报送",
        lambda s, a: sending.submit(s.here(), Path(a.folder), a.period),
        (arg("folder", metavar="文件夹"), PERIOD),
    ),
    "reply": Command(
        "回复学校", _reply, (arg("target", nargs="*", metavar="单位代码 文件夹"), arg("--all", metavar="文件夹"))
    ),
    "sync": Command(
        "同步本单位的电脑", lambda s, a: sending.sync(s.here(), Path(a.folder)), (arg("folder", metavar="文件夹"),)
    ),
    "receive": Command(
        "接收数据包",
        lambda s, a: receiving.receive(s.here(), [Path(name) for name in a.files]),
        (arg("files", nargs="+", metavar="数据包"),),
    ),
    "verdict": Command(
        "审核意见",
        lambda s, a: receiving.say_verdict(s.here(), a.kind, a.id, a.verdict, " ".join(a.text)),
        (KIND, ID, arg("verdict", choices=("accept", "question")), arg("text", nargs="*", metavar="说明")),
    ),
    "totals": Command(
        "各校发放汇总", lambda s, a: summary.totals(s.here(), _path(a.out)), (arg("--out", metavar="结果文件"),)
    ),
    "check": Command("检查台账", lambda s, a: keeping.check(s.here())),
    "backup": Command(
        "备份", lambda s, a: keeping.backup(s.here(), _path(a.folder)), (arg("folder", nargs="?", metavar="文件夹"),)
    ),
    "restore": Command(
        "从备份恢复成新台账",
        lambda s, a: keeping.restore(Path(a.file), Path(a.new)),
        (arg("file", metavar="备份"), arg("new", metavar="新台账文件夹")),
        needs_ledger=False,
    ),
    "undo": Command("撤销上一步", lambda s, a: keeping.undo(s.here())),
    "demo": Command("虚构县的一个学期", _demo, (arg("folder", metavar="文件夹"),), needs_ledger=False),
}
