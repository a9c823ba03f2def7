"""A document for people: what scripts read as JSON, as lines of Chinese. Money in yuan, sensitive fields masked, no codes."""

from __future__ import annotations

from typing import Any

from app.core.declaration import Privacy, RecordType
from app.core.kinds import Reference
from app.models import registry
from app.models.rules.capitals import yuan
from app.services.importing import RESULT_LABELS

LONGEST = 20
"""How many entries of a list are shown; the rest is for --json, --report and export."""

WORDS = {
    "error": "没有办成", "what": "什么问题", "where": "在哪里", "do": "怎么办", "warning": "请注意", "warnings": "请注意",
    "file": "文件", "files": "文件", "reports": "结果文件", "fingerprint": "指纹", "unit": "单位", "device": "电脑",
    "recovery": "恢复密钥单", "recovery_words": "恢复密钥（请抄下来，只显示这一次）", "confirmed": "指纹已核对",
    "rows": "行数", "new": "新增", "changed": "更新", "same": "无变化", "repeated": "重复", "skipped": "未读",
    "problem": "有问题", "details": "逐行", "reason": "原因", "result": "结果", "sheet": "工作表", "row": "行",
    "column": "列", "batch": "批次", "grants": "笔数", "records": "记录数", "attachments": "附件", "pages": "页数",
    "numbers": "编号", "sequence": "序号", "sha256": "校验值", "cover": "封面", "held_back": "因有冲突暂不报送的",
    "entitled": "应助", "without": "未列入", "item": "项目", "period": "学期", "rule": "规则", "document": "依据",
    "arithmetic": "算式", "count": "件数", "items": "内容", "label": "事项", "title": "标题", "name": "名称",
    "students": "学生人数", "paid_on": "发放日期", "approved_on": "审批日期", "signed_on": "签字日期",
    "returned_on": "退回日期", "void_on": "作废日期", "receipt": "收据号", "person": "人员", "at": "时间",
    "operation": "操作", "created": "新建", "fields": "内容", "field": "项", "base": "原来的值", "values": "两个值",
    "value": "值", "undone": "已撤销", "ok": "正常", "class": "类别", "flags": "标记", "candidates": "可能是",
    "student_id_number": "学生号码", "id_number": "证号", "level": "困难等级", "groups": "特殊群体", "basis": "依据",
    "quarantined": "待查", "conflicts": "有冲突", "differences": "与县级原有不同的", "ours": "原有", "theirs": "学校报送",
    "form": "表", "needs": "需要", "on": "日期", "text": "说明", "main_device": "主电脑", "revoked_on": "吊销日期",
    "verdict": "意见", "decision": "处理", "required": "必填", "privacy": "公开程度", "posted": "可以公示",
    "choices": "可选", "refers_to": "关联", "help": "填写说明", "program": "由程序填写", "removed": "已删除",
    "drafts": "填错待改", "provisional": "暂存（学校未报送）", "raw": "原样", "grade_class": "年级班级", "kind": "种类",
    "pay_sheet": "报酬表", "month": "月份", "lines": "人数", "meal_fen": "减免餐费", "pay_fen": "报酬", "rate_fen": "标准",
    "post": "岗位", "days": "天数", "hours": "工时", "weeks": "每周工时", "over": "超时", "locked": "不能填", "span": "范围",
    "start": "起始日", "from_date": "开始日期", "of_age": "满周岁的日期",
    "assumed": "起止日期是推算的", "first_day": "开学日期", "last_day": "结束日期", "norm": "标准", "totals": "合计",
    "children": "学生", "visits_per_week": "每周次数", "lessons_per_visit": "每次课时", "due": "应送课时",
    "done": "已送课时", "unsigned": "缺签字课时", "given": "送了课时", "owed": "欠课时", "planned": "计划课时",
    "missed": "没有记录的日期", "visits": "送教次数", "assessments": "评估次数", "year_given": "本学年送了课时",
    "year_norm": "本学年标准课时", "year_missing": "本学年还差课时", "findings": "要说明的", "day": "日期", "dates": "日期",
    "lessons": "课时", "teaching_weeks": "逐周", "monday": "周一",
    "folder": "文件夹", "seconds": "用时（秒）", "fen": "金额", "paid_fen": "已发放", "signed_fen": "已签字",
}  # fmt: skip
VALUES = {
    "result": {**RESULT_LABELS, "accepted": "已接收", "known": "已收过", "superseded": "有更新的，未动", "refused": "拒收"},
    "kind": {"submission": "报送", "reply": "回复", "sync": "同步", **{entry.kind: entry.label for entry in registry()}},
    "privacy": {"public": "公开", "internal": "内部", "sensitive": "敏感"},
    "verdict": {"accept": "通过", "question": "有疑问"},
    "decision": {"accept": "确认", "reject": "否定"},
    "span": {"WEEK": "周", "MONTH": "月"},
    "unit": {"day": "元/天", "hour": "元/小时"},
}  # fmt: skip
HIDDEN = {
    "id",
    "owner",
    "student",
    "assignment",
    "record",
    "listing",
    "rate",
    "gap",
    "task",
    "sha256",
    "identity",
    "operation",
    "calendar",
    "check",
    "visit",
}
"""For scripts: they say nothing to a person who has the words beside them."""
NUMBERS = {"student_id_number", "id_number", "candidates"}
"""Numbers of children in answers that are no records; of records each field says itself how private it is."""


def as_text(document: Any, declared: RecordType | None = None, depth: int = 0) -> str:
    """Nested lists and objects as indented lines. declared: the type of the records that the document holds."""
    pad = "  " * depth
    if isinstance(document, dict):
        if declared and {"id", "owner"} <= document.keys():
            return "\n".join(_record(document, declared, pad))
        lines = [_entry(key, value, pad, depth) for key, value in document.items() if key not in HIDDEN]
        return "\n".join(line for line in lines if line)
    if isinstance(document, list):
        return _list(document, declared, pad, depth)
    return f"{pad}{_plain(document)}"


def _list(entries: list[Any], declared: RecordType | None, pad: str, depth: int) -> str:
    if not entries:
        return f"{pad}（无）"
    shown = [f"{pad}- {as_text(entry, declared, depth + 1).lstrip()}" for entry in entries[:LONGEST]]
    if len(entries) > LONGEST:
        shown.append(f"{pad}…共{len(entries)}条，其余请用 --json、--report 或 export 查看")
    return "\n".join(shown)


def _record(document: dict[str, Any], declared: RecordType, pad: str) -> list[str]:
    """A record as its declaration shows it, empty fields left out; the id, by which commands name it, at the end."""
    lines = []
    for name, spec in declared.fields.items():
        value = document.get(name)
        if value in (None, "", []):
            continue
        if isinstance(spec.kind, Reference):
            lines.append(f"{pad}{spec.label}：{document.get(f'{name}_name') or value}")
            continue
        sensitive = spec.privacy is Privacy.SENSITIVE
        kept = spec.kind.from_json(value) if sensitive else None
        text = spec.kind.mask(kept) if sensitive else (yuan(value) if spec.kind.name == "money" else _plain(value))
        lines.append(f"{pad}{spec.label}：{text}")
    for name in ("drafts", "removed", "warnings"):
        if document.get(name):
            lines.append(_entry(name, document[name], pad, len(pad) // 2))
    return [*lines, f"{pad}编号：{document['id']}"]


def _entry(key: str, value: Any, pad: str, depth: int) -> str:
    word = WORDS.get(key, key)
    if key == "details" and isinstance(value, list):
        value = [entry for entry in value if entry.get("reason")]
        word = "要看的行"
    if key == "rows" and isinstance(value, list):
        word = "逐校"
    if isinstance(value, dict | list) and value:
        return (
            f"{pad}{word}：\n{as_text(value, None, depth + 1)}"
            if key not in NUMBERS
            else f"{pad}{word}：{_tails(value)}"
        )
    if value in (None, "", []):
        return ""
    if key.endswith("fen") and isinstance(value, int):
        return f"{pad}{word}：{yuan(value)}元"
    text = _plain(value)
    return f"{pad}{word}：{_tails([text]) if key in NUMBERS else VALUES.get(key, {}).get(text, text)}"


def _tails(numbers: Any) -> str:
    """Numbers by their last four places."""
    return "、".join("*" * max(0, len(str(one)) - 4) + str(one)[-4:] for one in numbers)


def _plain(value: Any) -> str:
    if value is None:
        return "无"
    if isinstance(value, bool):
        return "是" if value else "否"
    return "、".join(map(_plain, value)) if isinstance(value, list) else str(value)
