"""A document for people: what scripts read as JSON, as lines of Chinese text. Sensitive values stay masked here."""

from __future__ import annotations

from typing import Any

WORDS = {
    "error": "没有办成",
    "what": "什么问题",
    "where": "在哪里",
    "do": "怎么办",
    "file": "文件",
    "files": "文件",
    "fingerprint": "指纹",
    "unit": "单位",
    "rows": "行数",
    "new": "新增",
    "changed": "更新",
    "same": "无变化",
    "repeated": "重复",
    "skipped": "未读",
    "problem": "有问题",
    "details": "逐行",
    "reason": "原因",
    "result": "结果",
    "sheet": "工作表",
    "row": "行",
    "batch": "批次",
    "grants": "人数",
    "fen": "金额（分）",
    "records": "记录数",
    "pages": "页数",
    "numbers": "编号",
    "sequence": "序号",
    "sha256": "校验值",
    "cover": "封面",
    "entitled": "应助",
    "without": "未列入",
    "item": "项目",
    "period": "学期",
    "rule": "规则",
    "document": "依据",
    "count": "件数",
    "name": "名称",
    "label": "名称",
    "title": "标题",
}


def as_text(document: Any, depth: int = 0) -> str:
    """Nested lists and objects as indented lines."""
    pad = "  " * depth
    if isinstance(document, dict):
        return "\n".join(_entry(key, value, pad, depth) for key, value in document.items())
    if isinstance(document, list):
        if not document:
            return f"{pad}（无）"
        return "\n".join(f"{pad}- {as_text(entry, depth + 1).lstrip()}" for entry in document)
    return f"{pad}{_plain(document)}"


def _entry(key: str, value: Any, pad: str, depth: int) -> str:
    word = WORDS.get(key, key)
    if isinstance(value, dict | list) and value:
        return f"{pad}{word}：\n{as_text(value, depth + 1)}"
    return f"{pad}{word}：{_masked(key, value)}"


def _masked(key: str, value: Any) -> str:
    """ID numbers and the like show their last four places only."""
    text = _plain(value)
    if key in SENSITIVE and len(text) > 8:
        return "*" * (len(text) - 4) + text[-4:]
    return text


SENSITIVE = {"id_number", "student_number", "student_id_number", "head_id_number", "bank_card", "phone"}


def _plain(value: Any) -> str:
    if value is None or value == []:
        return "无"
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
