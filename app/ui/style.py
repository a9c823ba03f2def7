"""The style sheet of the whole program, made from roles and sizes. Parts carry a name (``setObjectName``) or a property."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import STATES, theme

_SHEET = """
* {{ color: {ink}; outline: none; }}
QMainWindow, QDialog, QWidget#page, QWidget#body, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {paper}; }}
QWidget[ground="surface"], QScrollArea[ground="surface"], QScrollArea[ground="surface"] > QWidget > QWidget {{ background: {surface}; }}
QWidget[ground="tint"] {{ background: {tint}; }}
QWidget[ground="line"] {{ background: {line}; }}
QWidget[ground="none"], QLabel {{ background: transparent; }}
QScrollArea {{ border: none; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {fieldline}; padding: {px4}px {px8}px; }}

QFrame#card {{ background: {surface}; border: 1px solid {line}; border-radius: {px6}px; }}
QFrame#card[chosen="true"] {{ background: {accentweak}; border: {two}px solid {accent}; }}
QFrame#card:focus {{ border: 2px solid {accent}; }}
QFrame#rule {{ background: {line2}; border: none; max-height: 1px; min-height: 1px; }}

QPushButton {{ background: {surface}; border: {fieldwidth}px solid {fieldline}; border-radius: {px4}px;
  padding: {px4}px {px12}px; min-height: {px24}px; }}
QPushButton:hover {{ background: {tint}; }}
QPushButton:pressed {{ background: {accentweak}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: {px3}px {px11}px; }}
QPushButton:disabled {{ color: {ink3}; border-color: {line}; background: {tint}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {onaccent}; border-color: {accent}; font-weight: bold; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {ink}; }}
QPushButton[primary="true"]:disabled {{ background: {mutebg}; color: {mute}; border-color: {line}; }}
QPushButton[high="large"] {{ min-height: {px32}px; }}
QPushButton[high="row"] {{ min-height: {px20}px; padding: {px2}px {px8}px; font-size: {px14}px; }}
QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent; color: {accent}; padding: {px2}px {px6}px; }}
QPushButton[flat="true"]:hover {{ text-decoration: underline; }}
QPushButton[flat="true"]:focus {{ border: 2px solid {accent}; }}
QPushButton[flat="true"]:disabled {{ color: {ink3}; }}
QPushButton[chip="true"] {{ border-color: {line}; min-height: {px20}px; padding: {px3}px {px8}px; font-size: {px14}px; }}
QPushButton[chip="true"]:checked {{ background: {accentweak}; border: 1px solid {accent}; color: {accent}; font-weight: bold; }}
QPushButton[chip="true"]:focus {{ border: 2px solid {accent}; padding: {px2}px {px7}px; }}
QPushButton[tab="true"] {{ background: transparent; border: none; border-bottom: 3px solid transparent; border-radius: 0;
  padding: {px4}px {px2}px; color: {ink2}; }}
QPushButton[tab="true"]:checked {{ color: {accent}; border-bottom-color: {accent}; font-weight: bold; }}
QPushButton[tab="true"]:focus {{ background: {focus}; color: {ink}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {{ background: {surface};
  border: {fieldwidth}px solid {fieldline}; border-radius: {px3}px; padding: {px4}px {px8}px; min-height: {px22}px;
  selection-background-color: {accent}; selection-color: {onaccent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QComboBox:on {{ background: {focus};
  border: 2px solid {accent}; padding: {px3}px {px7}px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {tint}; color: {ink2}; border-color: {line}; }}
QLineEdit:read-only {{ background: {tint}; }}
*[wrong="true"] {{ border: 2px solid {bad}; }}
QLineEdit[cell="true"], QComboBox[cell="true"] {{ border: 2px solid transparent; border-radius: 0; background: transparent; }}
QLineEdit[cell="true"]:focus, QComboBox[cell="true"]:focus, QComboBox[cell="true"]:on {{ border: 2px solid {accent}; background: {focus}; }}
QLineEdit[cell="true"][wrong="true"], QComboBox[cell="true"][wrong="true"] {{ border: 2px solid {bad}; border-radius: {px3}px; }}
QComboBox::drop-down {{ border: none; width: {px26}px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url({down}); width: {px14}px; height: {px14}px; }}
QComboBox QAbstractItemView, QCompleter QAbstractItemView, QAbstractItemView#popup {{ background: {surface};
  color: {ink}; border: 1px solid {fieldline};
  selection-background-color: {sel}; selection-color: {ink}; padding: {px2}px; }}
QComboBox QAbstractItemView::item {{ min-height: {px30}px; padding: 0 {px8}px; }}

QCheckBox, QRadioButton {{ spacing: {px8}px; background: transparent; min-height: {px24}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px16}px; height: {px16}px;
  border: {fieldwidth}px solid {fieldline}; background: {surface}; }}
QCheckBox::indicator {{ border-radius: {px3}px; }}
QRadioButton::indicator {{ border-radius: {px9}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({check}); }}
QRadioButton::indicator:checked {{ background: {accent}; border: {px4}px solid {surface}; outline: none; image: url({dot}); }}
QCheckBox:focus, QRadioButton:focus {{ background: {focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {ink3}; }}

QTableView, QTreeView, QListView {{ background: {surface}; border: none; alternate-background-color: {surface};
  selection-background-color: {sel}; selection-color: {ink}; gridline-color: {line2}; }}
QHeaderView {{ background: {tint}; border: none; }}
QHeaderView::section {{ background: {tint}; color: {ink2}; font-size: {px14}px; font-weight: bold; border: none;
  border-bottom: 1px solid {line}; padding: 0 {px10}px; min-height: {px32}px; }}
QTableCornerButton::section {{ background: {tint}; border: none; }}

QScrollBar:vertical {{ background: transparent; width: {px12}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px12}px; margin: 0; }}
QScrollBar::handle {{ background: {fieldline}; border-radius: {px4}px; margin: {px2}px; min-height: {px32}px; min-width: {px32}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QProgressBar {{ background: {line2}; border: none; border-radius: {px3}px; min-height: {px6}px; max-height: {px6}px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {px3}px; }}
QMenu {{ background: {surface}; border: 1px solid {fieldline}; padding: {px4}px; }}
QMenu::item {{ padding: {px6}px {px16}px; }}
QMenu::item:selected {{ background: {sel}; }}
QSplitter::handle {{ background: transparent; }}

QWidget#nav {{ background: {nav}; }}
QWidget#nav QLabel {{ color: {navtext}; }}
QWidget#status {{ background: {tint}; border-top: 1px solid {line}; }}
QWidget#status QPushButton, QWidget#status QLabel {{ font-size: {px13}px; }}
QWidget#header[past="true"] {{ background: {warnbg}; }}
{states}
"""

_STATE = """
QLabel[role="{role}"], QPushButton[role="{role}"] {{ color: {color}; }}
QFrame#pill[role="{role}"] {{ background: {ground}; border: {border}; border-radius: {radius}px; }}
QFrame#pill[role="{role}"] QLabel {{ color: {color}; }}
QFrame#notice[role="{role}"] {{ background: {ground}; border: none; border-left: {bar}px solid {color}; }}
QFrame#card[role="{role}"] {{ border-left: {bar}px solid {color}; }}
QFrame#panel[role="{role}"] {{ background: {ground}; border: 2px solid {color}; border-radius: {radius}px; }}
"""


def apply(app: QApplication, images: dict[str, str]) -> None:
    """Put the look of now on the whole program. images: name → file of the few pictures a style sheet needs."""
    sizes = {f"px{n}": theme.px(n) for n in range(2, 45)}
    from app.ui.theme import ROLES

    colours = {role: theme.hex(role) for role in ROLES}
    states = "".join(_state(role) for role in STATES) + "".join(
        f'QLabel[role="{role}"], QPushButton[role="{role}"] {{ color: {theme.hex(role)}; }}\n'
        for role in ("ink", "ink2", "ink3", "onaccent", "navtext", "slipink")
    )
    width = 2 if theme.is_contrast else 1
    sheet = _SHEET.format(**sizes, **colours, **images, states=states, two=width, fieldwidth=width)
    app.setFont(theme.font())
    app.setPalette(_palette())
    app.setStyleSheet(sheet)


def _state(role: str) -> str:
    border = f"2px solid {theme.hex(role)}" if theme.is_contrast else "none"
    ground = theme.ground(role).name()
    return _STATE.format(
        role=role, color=theme.hex(role), ground=ground, border=border, radius=theme.px(4), bar=theme.px(4)
    )


def _palette() -> QPalette:
    palette = QPalette()
    group = QPalette.ColorRole
    pairs = (
        (group.Window, "paper"), (group.WindowText, "ink"), (group.Base, "surface"), (group.Text, "ink"),
        (group.Button, "surface"), (group.ButtonText, "ink"), (group.Highlight, "accent"),
        (group.HighlightedText, "onaccent"), (group.PlaceholderText, "ink3"), (group.ToolTipBase, "surface"),
        (group.ToolTipText, "ink"), (group.Link, "accent"), (group.AlternateBase, "tint"), (group.Mid, "line"),
    )  # fmt: skip
    for role, name in pairs:
        palette.setColor(role, theme.color(name))
    return palette
