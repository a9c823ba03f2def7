"""Every text can be read on every ground it may stand on, in all three colourings; every edge of a field can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.theme import LOOKS, ROLES, STATES, TEXT_ON, contrast, luminance, theme

PAIRS = [(look, text, ground) for look in range(len(LOOKS)) for text, grounds in TEXT_ON.items() for ground in grounds]
FIELD_GROUNDS = ("paper", "surface")


@pytest.mark.parametrize(("look", "text", "ground"), PAIRS)
def test_text_on_its_grounds(look: int, text: str, ground: str) -> None:
    assert contrast(ROLES[text][look], ROLES[ground][look]) >= 4.5


@pytest.mark.parametrize("look", range(len(LOOKS)))
@pytest.mark.parametrize("ground", FIELD_GROUNDS)
def test_edges_of_fields(look: int, ground: str) -> None:
    assert contrast(ROLES["fieldline"][look], ROLES[ground][look]) >= 3
    assert contrast(ROLES["accent"][look], ROLES[ground][look]) >= 3
    assert contrast(ROLES["bad"][look], ROLES[ground][look]) >= 3


def test_every_role_of_a_text_is_in_the_table() -> None:
    grounds = {ground for grounds in TEXT_ON.values() for ground in grounds}
    assert (set(TEXT_ON) | grounds) <= set(ROLES)
    assert {state for state in STATES if state not in TEXT_ON} == set()


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert contrast("#8CC3EE", "#8CC3EE") == 1


def test_sizes_grow_with_the_one_factor(qapp: QApplication) -> None:
    try:
        theme.set(percent=160)
        assert (theme.percent, theme.px(20), theme.font(15).pixelSize()) == (150, 30, 22)
        theme.step(1)
        theme.step(1)
        theme.step(1)
        assert theme.percent == 200
        theme.step(0)
        assert theme.percent == 100
    finally:
        theme.set(percent=100)
