"""What holds for every file of the project, checked on its source; each check is also shown to fail on a bad one."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FUNCTION = 80
LONGEST_FILE = 600
GENERIC = ("core", "ledger", "sheets", "exchange")
"""Folders that know what a record is and not which records there are."""
ABOUT_CHILDREN = frozenset(
    {"id_number", "student_number", "student_id_number", "birth_date", "class_name", "boarding", "school_code", "sex"}
    | {"nation", "student", "household", "guardian", "guardian_name", "bank_card", "phone", "hardship", "entitlement"}
)
"""Field names of the domain: none of them belongs into generic code, neither as text nor as attribute."""
NOT_OURS = frozenset({".git", ".venv", "out", "build", "dist", "__pycache__", ".hypothesis"})
MACHINE = re.compile(
    r"(?<![\w.-])/(?:work|root)/|" + "|".join(
        re.escape(host)
        for host in (
            "pypi" + ".org", "python" + "hosted.org", "registry.npm" + "js.org", "deb." + "debian.org",
            "security." + "debian.org", "mirrors." + "aliyun.com", "mirrors." + "tuna.tsinghua", "npm" + "mirror.com",
        )
    )
)  # fmt: skip
"""Folders of a developers' machine; hosts of package registries and mirrors."""


# --- the checks: each takes source text and gives what is wrong with it


def long_functions(tree: ast.Module) -> Iterator[str]:
    """Functions of more lines than one can hold in mind."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{node.lineno}: {node.name} has {lines} lines"


def silent_handlers(tree: ast.Module) -> Iterator[str]:
    """Errors swallowed without a word: an empty handler, or everything suppressed."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and all(
            isinstance(line, ast.Pass) or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
            for line in node.body
        ):
            yield f"{node.lineno}: an except that does nothing"
        if isinstance(node, ast.Call) and called(node) == "suppress":
            yield from (
                f"{node.lineno}: suppress({name.id})"
                for name in node.args
                if isinstance(name, ast.Name) and name.id in {"Exception", "BaseException"}
            )


def called(node: ast.Call) -> str:
    """The last name of what a call calls."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def table_transforms(tree: ast.Module) -> Iterator[str]:
    """sqlite-utils' transform() rebuilds a table and drops its triggers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "transform":
            yield f"{node.lineno}: transform()"


def docstrings(tree: ast.Module) -> set[int]:
    """The ids of the constants that are docstrings, of a definition or (below it) of a name."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def domain_words(tree: ast.Module) -> Iterator[str]:
    """Field names of the domain, in a text (SQL too) or as an attribute; docstrings may give examples."""
    prose = docstrings(tree)
    for node in ast.walk(tree):
        words: list[str] = []
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            words = re.findall(r"[a-z][a-z0-9_]*", node.value)
        elif isinstance(node, ast.Attribute):
            words = [node.attr]
        elif isinstance(node, ast.keyword) and node.arg:
            words = [node.arg]
        yield from (f"{getattr(node, 'lineno', 0)}: {word}" for word in sorted(ABOUT_CHILDREN.intersection(words)))


def early_qt(tree: ast.Module) -> Iterator[str]:
    """Qt imported as soon as the module is: a machine without libGL could not even run a command."""
    for node in tree.body:
        for inner in ast.walk(node) if not isinstance(node, ast.FunctionDef | ast.ClassDef) else ():
            names = [alias.name for alias in inner.names] if isinstance(inner, ast.Import) else []
            names += [inner.module or ""] if isinstance(inner, ast.ImportFrom) else []
            yield from (f"{node.lineno}: {name}" for name in names if name.split(".")[0] in {"PySide6", "shiboken6"})


def undocumented(tree: ast.Module) -> Iterator[str]:
    """A module that does not say what it is for."""
    if tree.body and not ast.get_docstring(tree):
        yield "1: no docstring"


def machine_words(text: str) -> Iterator[str]:
    """Paths of a developers' machine and addresses of registries."""
    if not MACHINE.search(text):
        return
    for number, line in enumerate(text.splitlines(), 1):
        yield from (f"{number}: {found.group()}" for found in MACHINE.finditer(line))


# --- the files they are held against


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the project, not what tools and the program make."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith("_cache"):
            continue
        if path.is_dir():
            yield from files(path)
        elif path.is_file():
            yield path


def sources(*folders: str) -> list[Path]:
    """The Python files below these folders of app/; without any, the whole program and dev.py."""
    if folders:
        return [path for name in folders for path in sorted((ROOT / "app" / name).rglob("*.py"))]
    return [ROOT / "dev.py", *sorted((ROOT / "app").rglob("*.py"))]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def found(check, paths: list[Path]) -> list[str]:
    assert paths
    return [f"{path.relative_to(ROOT).as_posix()}:{fault}" for path in paths for fault in check(parsed(path))]


@pytest.mark.parametrize("check", [long_functions, silent_handlers, table_transforms])
def test_program(check) -> None:
    assert found(check, sources()) == []


def test_commands_start_without_qt() -> None:
    """import-linter keeps Qt out of the folders below ui; bootstrap may import it inside a function only."""
    assert found(early_qt, [path for path in sources() if "ui" not in path.relative_to(ROOT).parts]) == []


def test_generic_code_never_asks_for_a_field_by_name() -> None:
    # Frozen SQL names the tables and columns of its day: it is data, and no code reads a field through it.
    frozen = ROOT / "app" / "ledger" / "migrations"
    assert found(domain_words, [path for path in sources(*GENERIC) if frozen not in path.parents]) == []


def test_every_module_says_what_it_is_for() -> None:
    tests = [path for path in files(ROOT / "tests") if path.suffix == ".py"]
    assert found(undocumented, [*sources(), *tests]) == []


def test_files_are_short_enough_to_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert [f"{path}: {lines}" for path, lines in lengths.items() if lines > LONGEST_FILE] == []


def test_nothing_of_this_machine_is_committed() -> None:
    """Read as bytes, so that workbooks, ledgers and PDFs of the fixtures count too, as far as they are not packed."""
    faults = [
        f"{path.relative_to(ROOT).as_posix()}:{fault}"
        for path in files()
        if path.suffix != ".ttf"
        for fault in machine_words(path.read_bytes().decode("latin-1"))
    ]
    assert faults == []


LONG = "def f():\n" + "    x = 1\n" * LONGEST_FUNCTION
BAD = [
    (long_functions, LONG),
    (silent_handlers, "try:\n    f()\nexcept OSError:\n    pass\n"),
    (silent_handlers, "try:\n    f()\nexcept OSError:\n    ...\n"),
    (silent_handlers, "with contextlib.suppress(Exception):\n    f()\n"),
    (table_transforms, "db['x'].transform(types={})\n"),
    (domain_words, "if field == 'id_number':\n    pass\n"),
    (domain_words, "if row.id_number:\n    pass\n"),
    (domain_words, "db.execute('SELECT a, school_code FROM x')\n"),
    (domain_words, "x = f'{a} birth_date {b}'\n"),
    (domain_words, "find(student=1)\n"),
    (early_qt, "from PySide6.QtCore import Qt\n"),
    (early_qt, "if True:\n    import PySide6\n"),
    (undocumented, "x = 1\n"),
]
GOOD = [
    (long_functions, LONG.removesuffix("    x = 1\n")),
    (silent_handlers, "try:\n    f()\nexcept OSError:\n    x = None\n"),
    (table_transforms, "str.translate(x)\n"),
    (domain_words, '"""About id_number."""\n\nx = "id"\n"""Not the id_number."""\n'),
    (early_qt, "def f():\n    import PySide6\n"),
    (undocumented, ""),
]


@pytest.mark.parametrize(("check", "source"), BAD)
def test_check_fails_on_a_bad_source(check, source: str) -> None:
    assert list(check(ast.parse(source)))


@pytest.mark.parametrize(("check", "source"), GOOD)
def test_check_passes_a_good_source(check, source: str) -> None:
    assert list(check(ast.parse(source))) == []


@pytest.mark.parametrize("text", ["see /wo" + "rk/main", "'/ro" + "ot/x'", "from https://py" + "pi.org/simple"])
def test_machine_words_are_seen(text: str) -> None:
    assert list(machine_words(text))


@pytest.mark.parametrize("text", ["docs/paper-work/a", "a 工作/root cause", "pypi"])
def test_other_words_are_not(text: str) -> None:
    assert list(machine_words(text)) == []


# --- the lock files


def locked(name: str) -> dict[str, str]:
    """Library → version of a lock file; every one must have hashes."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if "--hash=sha256:" not in line] == []
    return {line.split("==")[0]: line.split("==")[1].split()[0] for line in lines}


def pins(entries: list[str]) -> dict[str, str]:
    return {name.lower().replace("_", "-"): version for name, version in (entry.split("==") for entry in entries)}


def test_locks_are_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run, dev = locked("requirements.lock"), locked("requirements-dev.lock")
    assert pins(project["project"]["dependencies"]).items() <= run.items()
    assert pins(project["dependency-groups"]["dev"]).items() <= dev.items()
    assert run.items() <= dev.items()


def test_version_is_said_once() -> None:
    import app

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == app.VERSION
    assert f"## {app.VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
