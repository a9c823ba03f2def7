"""What people pick by mistake instead of a package, and what a virus puts in its place: each has its own sentence."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from app.exchange import cover
from app.exchange.caps import Caps
from app.exchange.refusals import PackageRefused
from app.exchange.sealing import MAGIC

_PICK = "请选择扩展名为 .zhuxue 的数据包"
_VIRUS = "不要打开它，并给U盘杀毒；真正的数据包可能被病毒隐藏了"
_COVER = cover.TITLE.encode("utf-8-sig")

# How a file begins, what it is, what to do.
_OTHERS: tuple[tuple[bytes, str, str], ...] = (
    (b"MZ", "这是一个程序，不是数据包，很可能是病毒伪装的", _VIRUS),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "这是一个快捷方式，不是数据包，很可能是病毒伪装的", _VIRUS),
    (b"PK\x03\x04", "这是压缩包或电子表格，不是数据包", _PICK),
    (b"\xd0\xcf\x11\xe0", "这是电子表格或文档，不是数据包", _PICK),
    (b"%PDF", "这是 PDF 文件，不是数据包", _PICK),
    (_COVER, "这是数据包的说明文件，不是数据包本身", "请选择同名的 .zhuxue 文件"),
    (b"{", "这像是单位名片，不是数据包", "名片请用“导入名片”；数据包的扩展名是 .zhuxue"),
    (b"-----BEGIN AGE", "这是文本形式的加密文件，不是本程序做的数据包", _PICK),
)


def refuse_other_files(path: Path, source: IO[bytes], caps: Caps) -> None:
    """PackageRefused when a file is empty, too big, cut in its first line or something else; leaves it at its start.

    The file's name is not asked: a package that was renamed is still one.
    """
    where = str(path)
    size = source.seek(0, 2)
    source.seek(0)
    head = source.read(len(MAGIC) + len(_COVER))
    source.seek(0)
    if size == 0:
        raise PackageRefused("damaged", "文件是空的（0 字节），没有拷贝成功", where, "请对方重新拷贝数据包")
    if size > caps.file:
        raise PackageRefused("hostile", "数据包超过允许的大小，不能接收", where, "请与发送单位核对")
    if head.startswith(MAGIC):
        return
    if MAGIC.startswith(head):
        raise PackageRefused("damaged", "数据包不完整，拷贝时可能中断了", where, "请对方重新拷贝数据包")
    for start, what, do in _OTHERS:
        if head.startswith(start):
            raise PackageRefused("not_a_package", what, where, do)
    if path.suffix.lower() == ".zhuxue":
        raise PackageRefused("damaged", "数据包的开头已损坏，或者这根本不是数据包", where, "请对方重新拷贝数据包")
    raise PackageRefused("not_a_package", "这不是数据包", where, _PICK)
