"""Collects the Chinese texts a person sees in the window, keeps their English beside them, and compiles it for Qt.

    python make_translations.py              collect into zhuxue_en.ts, compile to zhuxue_en.qm and zhuxue_en.json
    python make_translations.py --check      change nothing; exit code 1 when something is untranslated or out of step
    python make_translations.py --missing    print the untranslated texts as JSON {Chinese: ""}, to be filled in
    python make_translations.py --missing --said     the same for the sentences of the services, which may stay Chinese
    python make_translations.py --fill FILE  take {Chinese: English} from a JSON file ("-": standard input); then as without words

A text that counts something (``tr("{n} 人", n=n)``) has two English forms, a list: ["{n} child", "{n} children"].
Texts must be translated: every Chinese literal in app/ui, and what the window shows of the declarations (labels, helps
and options of the record types, form titles, names of operations and of long work). Sentences are what functions of the
services and below say; an untranslated one is shown in Chinese. What is put together (an f-string) is kept as a pattern:
f"新增{label}" is 新增{1}; zhuxue_en.json lists the patterns. Qt's own lupdate knows neither these nor one context for all.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CONTEXT = "zhuxue"
TS, QM, PATTERNS = "zhuxue_en.ts", "zhuxue_en.qm", "zhuxue_en.json"
SAYING = ("core", "models", "ledger", "sheets", "exchange", "services")
"""Folders of app/ whose functions say sentences; paper stays Chinese."""
SHOWN = {"writing": (1,), "_writing": (1,), "report": (0,), "counted": (0,), "_task": (1, 2), "Says": (2, 3, 4)}
"""Calls below the window → which of their arguments it always shows."""
TABLES = ("GROUPS", "_SHORT", "_SAME")
"""Constants of the services whose words it always shows, beside those named …LABELS."""
CHINESE = re.compile("[\u3400-\u9fff]")
WIDE = re.compile("[，。；：、（）！？　]")
"""What makes a text without a Chinese word look Chinese."""
PLACE = re.compile(r"\{(\w*)[^{}]*\}")


@dataclass
class Text:
    """A Chinese text. where: the first file it is said in; plural: it counts; must: it has to be translated."""

    where: str
    plural: bool = False
    must: bool = True


@dataclass
class Found:
    """What was collected, and what can't be translated as it is written."""

    texts: dict[str, Text] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, text: str, where: str, *, plural: bool = False, must: bool = True) -> None:
        """Keep a text once; it must be translated when one of its places says so."""
        if not CHINESE.search(text) and not WIDE.search(text):
            return
        known = self.texts.setdefault(text, Text(where, plural, must))
        known.plural |= plural
        known.must |= must


# --- from source


def name_of(call: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def pattern_of(node: ast.JoinedStr) -> str:
    """An f-string as a text with numbered places."""
    parts, places = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        else:
            places += 1
            parts.append(f"{{{places}}}")
    return "".join(parts)


def not_said(tree: ast.AST) -> set[int]:
    """The ids of literals nobody reads: docstrings, pieces of f-strings, what is only compared with, names of files."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            found.update(id(value) for value in node.values)
        elif isinstance(node, ast.Compare):
            found.update(id(inner) for side in (node.left, *node.comparators) for inner in ast.walk(side))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            found.update((id(node.left), id(node.right)))
    return found


def said(tree: ast.AST, silent: set[int]) -> Iterator[tuple[str, ast.expr]]:
    """Every Chinese text of a tree but the silent ones, with its place; an f-string as a pattern."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = pattern_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            text = node.value
        else:
            continue
        if CHINESE.search(text):
            yield text, node


def functions(tree: ast.AST) -> Iterator[ast.AST]:
    """The outermost functions of a module, methods too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node)


def inside(tree: ast.AST, *names: str) -> set[int]:
    """The ids of all there is in the arguments of calls of these names."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in names]
    return {id(inner) for call in calls for part in (*call.args, *call.keywords) for inner in ast.walk(part)}


def counting(tree: ast.AST) -> dict[int, bool]:
    """The id of each literal given to tr → whether it is said with n=."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) == "tr" and node.args]
    return {id(call.args[0]): any(word.arg == "n" for word in call.keywords) for call in calls}


def from_window(source: str, where: str, found: Found) -> None:
    """The texts of a module of the window: all its literals. Those in functions must go through tr, or be refused with."""
    tree = ast.parse(source)
    refused, counted = inside(tree, "Refused", "WrongValue"), counting(tree)
    through, silent = refused | inside(tree, "tr", "tr_data"), not_said(tree)
    bare = {id(node) for function in functions(tree) for _, node in said(function, silent)} - through
    for node in ast.walk(tree):
        if (
            id(node) in counted
            and isinstance(node, ast.Constant)
            and (PLACE.search(str(node.value)) or WIDE.search(str(node.value)))
        ):
            found.add(str(node.value), where, plural=counted[id(node)])
    for text, node in said(tree, silent):
        place = f"{where}:{node.lineno}"
        if isinstance(node, ast.JoinedStr) and id(node) not in refused:
            found.faults.append(f'{place}: f"{text}" is put together; write tr("… {{n}}").format(n=…)')
            continue
        if id(node) in bare:
            found.faults.append(f"{place}: {text} does not go through tr")
        plural, before = counted.get(id(node), False), found.texts.get(text)
        if before and id(node) in counted and before.plural is not plural:
            found.faults.append(f"{place}: {text} is said with n= in one place and without in another")
        found.add(text, where, plural=plural)


def shown_of(tree: ast.Module, where: str) -> Iterator[ast.AST]:
    """Where a module below the window says what the window always shows: operations, long work, tasks, results."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (node.args[at] for at in SHOWN.get(name_of(node), ()) if at < len(node.args))
        elif isinstance(node, ast.FunctionDef) and node.name == "due_tasks":
            yield node
    tables = TABLES if where.startswith("app/services") else ()
    for line in tree.body:
        names = (
            line.targets if isinstance(line, ast.Assign) else [line.target] if isinstance(line, ast.AnnAssign) else []
        )
        if any(isinstance(name, ast.Name) and (name.id.endswith("LABELS") or name.id in tables) for name in names):
            yield line


def from_saying(source: str, where: str, found: Found) -> None:
    """What the window always shows, which must be translated, and the sentences of functions, which may."""
    tree = ast.parse(source)
    silent = not_said(tree)
    for shown in shown_of(tree, where):
        for text, _ in said(shown, silent):
            found.add(text, where)
    for function in functions(tree):
        for text, _ in said(function, silent):
            if len(CHINESE.findall(text)) > 1 or "{" not in text:
                found.add(text, where, must=False)


# --- from the declarations


def from_declarations(found: Found) -> None:
    """What the window shows of record types, code lists, tasks and forms."""
    from app.core.kinds import Choice, Kind
    from app.models import codes, registry
    from app.printing.forms import FORMS

    def of_kind(kind: Kind, where: str) -> None:
        found.add(kind.title, where)
        if isinstance(kind, Choice):
            for entry in kind.options:
                for _, label in entry.labels:
                    found.add(label, where)

    for declared in registry():
        where = f"app/models ({declared.kind})"
        found.add(declared.label, where)
        for spec in declared.fields.values():
            found.add(spec.label, where)
            found.add(spec.help, where)
            of_kind(spec.kind, where)
    for value in vars(codes).values():
        if isinstance(value, Choice):
            of_kind(value, "app/models/codes.py")
    for form in FORMS:
        found.add(form.TITLE, "app/printing/forms")


def collect() -> Found:
    """All texts of the program as it is now."""
    found = Found()
    for path in sorted((ROOT / "app" / "ui").rglob("*.py")):
        from_window(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix(), found)
    from_declarations(found)
    for path in (path for name in SAYING for path in sorted((ROOT / "app" / name).rglob("*.py"))):
        if "migrations" not in path.parts:
            from_saying(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix(), found)
    return found


# --- the .ts file of Qt Linguist

English = list[str]
"""The forms of a translation: one, or singular and plural; [] when there is none."""


def read_ts(path: Path) -> dict[str, English]:
    """Chinese → its finished English; unfinished entries are []."""
    if not path.exists():
        return {}
    result: dict[str, English] = {}
    for message in ET.fromstring(path.read_text(encoding="utf-8")).iter("message"):
        english = message.find("translation")
        forms: English = []
        if english is not None and english.get("type") != "unfinished":
            forms = [form.text or "" for form in english.findall("numerusform")] or [english.text or ""]
        result[message.findtext("source") or ""] = forms if all(forms) else []
    return result


def write_ts(path: Path, texts: Mapping[str, Text], english: Mapping[str, English]) -> None:
    """All texts in the order of the code points, each with its English or marked unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="en" sourcelanguage="zh_CN">', "<context>", f"    <name>{CONTEXT}</name>"]
    for text, about in sorted(texts.items()):
        forms = english.get(text) or []
        state = "" if forms else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if about.plural else "    <message>")
        lines.append(f"        <location filename={quoteattr(about.where)}/>")
        lines.append(f"        <source>{escape(text)}</source>")
        inner = escape("".join(forms))
        if about.plural:
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", ""))
        lines.append(f"        <translation{state}>{inner}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def wrong(text: str, about: Text | None, given: object) -> str:
    """What is wrong with an English translation of a text, "" for nothing."""
    if about is None:
        return "nobody says this text"
    every: list[object] = given if isinstance(given, list) else [given]
    forms = [form for form in every if isinstance(form, str) and form.strip()]
    if len(forms) != len(every):
        return "the English is empty"
    if len(forms) != (2 if about.plural else 1):
        return "singular and plural are wanted, as a list of two" if about.plural else "one English text is wanted"
    places = set(PLACE.findall(text))
    for form in forms:
        if CHINESE.search(form):
            return "the English holds Chinese"
        # The singular may say "one child" without its number.
        if set(PLACE.findall(form)) | ({"n"} & places if about.plural else set()) != places:
            return f"the places in braces differ from {sorted(places)}"
    return ""


# --- compiling


def compile_to(ts: Path, qm: Path) -> None:
    """Have the lrelease of PySide6's wheel compile; the same .ts gives the same bytes. Raises SystemExit with its words."""
    import importlib.util

    spec = importlib.util.find_spec("PySide6")
    folder = Path(next(iter(spec.submodule_search_locations))) if spec and spec.submodule_search_locations else HERE
    program = folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    done = subprocess.run(
        [program, "-silent", ts, "-qm", qm], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{program.name} could not compile {ts.name}: {done.stderr or done.stdout}")


def patterns(english: Mapping[str, English]) -> str:
    """The translated patterns of what is put together below the window: the longest first, so that the closest fits."""
    chosen = [text for text, forms in english.items() if forms and re.search(r"\{1\}", text)]
    ordered = sorted(chosen, key=lambda text: (-len(PLACE.sub("", text)), text))
    return json.dumps(ordered, ensure_ascii=False, indent=0) + "\n"


def make(found: Found, english: Mapping[str, English], folder: Path) -> None:
    """Write the three files."""
    kept = {text: forms for text, forms in english.items() if text in found.texts}
    write_ts(folder / TS, found.texts, kept)
    compile_to(folder / TS, folder / QM)
    (folder / PATTERNS).write_text(patterns(kept), encoding="utf-8", newline="\n")


def faults(found: Found, folder: Path, *, whole: bool = False) -> list[str]:
    """What keeps the English from being in step with the code; whole: a text without English as well. [] when all is well."""
    english = read_ts(folder / TS)
    result = list(found.faults)
    result += [f"{about.where}: {text} is not in {TS}" for text, about in found.texts.items() if text not in english]
    result += [f"{TS}: {text} is said no more" for text in english if text not in found.texts]
    for text, forms in english.items():
        about = found.texts.get(text)
        if about and forms and (why := wrong(text, about, forms)):
            result.append(f"{TS}: {text}: {why}")
        elif whole and about and about.must and not forms:
            result.append(f"{about.where}: {text} has no English")
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / QM
        compile_to(folder / TS, fresh)
        if not (folder / QM).exists() or fresh.read_bytes() != (folder / QM).read_bytes():
            result.append(f"{QM} is older than {TS}")
    if not (folder / PATTERNS).exists() or (folder / PATTERNS).read_text(encoding="utf-8") != patterns(english):
        result.append(f"{PATTERNS} is older than {TS}")
    return result


# --- commands


def missing(found: Found, english: Mapping[str, English], *, must: bool) -> dict[str, Any]:
    """The untranslated texts, ready to be filled in."""
    return {
        text: ["", ""] if about.plural else ""
        for text, about in sorted(found.texts.items(), key=lambda entry: (entry[1].where, entry[0]))
        if about.must is must and not english.get(text)
    }


def fill(found: Found, english: dict[str, English], given: Mapping[str, object]) -> list[str]:
    """Take translations; → what is wrong with them. Entries left empty are passed over."""
    result = []
    for text, value in given.items():
        if value in ("", ["", ""], None):
            continue
        if why := wrong(text, found.texts.get(text), value):
            result.append(f"{text}: {why}")
        else:
            english[text] = [str(form) for form in value] if isinstance(value, list) else [str(value)]
    return result


def tell(lines: Iterable[str], most: int = 40) -> int:
    """Print faults; → 1 when there are any."""
    every = list(lines)
    for line in every[:most]:
        print(line, file=sys.stderr)
    if len(every) > most:
        print(f"... and {len(every) - most} more", file=sys.stderr)
    return 1 if every else 0


def main(argv: Sequence[str], folder: Path = HERE) -> int:
    """Read the words, do the work on the three files in a folder, give the exit code."""
    front = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    which = front.add_mutually_exclusive_group()
    which.add_argument("--check", action="store_true", help="change nothing, name what is wrong")
    which.add_argument("--whole", action="store_true", help="as --check, and every text must have its English")
    which.add_argument("--missing", action="store_true", help="print the untranslated texts as JSON")
    which.add_argument("--fill", metavar="FILE", help="take translations from a JSON file")
    front.add_argument("--said", action="store_true", help="with --missing: the sentences, not the texts")
    chosen = front.parse_args(argv)
    found, english = collect(), read_ts(folder / TS)
    if chosen.check or chosen.whole:
        code = tell(faults(found, folder, whole=chosen.whole))
        if code:
            print(
                "Collect and compile with `python3 dev.py words`; what is missing: --missing, --fill.", file=sys.stderr
            )
        return code
    if chosen.missing:
        print(json.dumps(missing(found, english, must=not chosen.said), ensure_ascii=False, indent=1))
        return 0
    if chosen.fill:
        text = sys.stdin.read() if chosen.fill == "-" else Path(chosen.fill).read_text(encoding="utf-8")
        if code := tell(fill(found, english, json.loads(text))):
            print("Nothing was taken.", file=sys.stderr)
            return code
    make(found, english, folder)
    open_texts = len(missing(found, english, must=True))
    print(f"{len(found.texts)} texts, {open_texts} without English; sentences without: ", end="")
    print(len(missing(found, english, must=False)))
    tell(found.faults)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
