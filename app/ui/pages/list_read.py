"""What is said of an outside list that was read and not matched yet: its people, its columns, what was left out."""

from __future__ import annotations

from app.services.pairing import ReadList
from app.ui import parts
from app.ui.saying import listed, together
from app.ui.words import tr, tr_data


def read_words(found: ReadList, is_county: bool) -> list[parts.Part]:
    """The sentences of a list, one below the other."""
    said = tr("读到 {rows} 行、{people} 人，认作“{source}”。").format(
        rows=found.rows, people=found.people, source=tr_data(found.source)
    )
    shown: list[parts.Part] = [
        parts.text(found.file, 20, bold=True, wrap=True),
        parts.text(said, 15, wrap=True),
    ]
    for sheet in found.sheets:
        columns = listed(dict.fromkeys(word for word in sheet.columns if word))
        words = tr("工作表“{name}”：{n} 人。表头：{columns}。").format(name=sheet.name, n=sheet.people, columns=columns)
        shown.append(parts.text(words, 14, "ink2", wrap=True))
    for name, reason in found.left_out:
        words = tr("工作表“{name}”没有读：{reason}。").format(name=name, reason=tr_data(reason))
        shown.append(parts.text(words, 14, "ink3", wrap=True))
    if found.damaged:
        words = tr("有 {n} 个证件号码在表格里存成了数字，后几位可能变成了 000。会标出来，请对原件。")
        shown.append(parts.Notice("warn", words.format(n=found.damaged)))
    keep = tr("成年人和不在本台账的人不留下。") if not is_county else tr("到期会清除没有对上的行。")
    shown.append(
        parts.text(together(tr("还没有写进台账。比对以后，对上的人留下等人认定。"), keep), 14, "ink2", wrap=True)
    )
    return shown
