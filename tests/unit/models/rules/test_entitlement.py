"""Who is due what and why, and for everybody else the reason; against the shipped national table and rows of its own."""

from __future__ import annotations

import pytest

from app.core.errors import WrongValue
from app.models.rules.entitlement import WHY, entitle
from tests.unit.models.builders import SCHOOL, hardship, national, rate, student


def given(result):
    return [(e.student_id, e.item, e.fen) for e in result.entitled]


def reasons(result, key="s1"):
    return {w.item: w.reason for w in result.without if w.student_id == key}


def of_one(period="2026A", rates=None, level="L2", groups=None, recognised=True, **more):
    hardships = [hardship(level=level, groups=groups)] if recognised else []
    return entitle(period, [student(**more)], hardships, national() if rates is None else rates)


@pytest.mark.parametrize(
    ("more", "groups", "item", "autumn", "spring"),
    [
        ({"boarding": True}, None, "LIV_P_BOARD", 62500, 62500),
        ({"boarding": False}, "TP", "LIV_P_DAY", 31250, 31250),
        ({"boarding": False}, "CJXS GE", "LIV_P_DAY", 31250, 31250),
        ({"stage": "JUN", "grade": "G8", "boarding": True}, None, "LIV_J_BOARD", 75000, 75000),
        ({"stage": "JUN", "grade": "G8", "boarding": False}, "DB", "LIV_J_DAY", 37500, 37500),
        ({"stage": "SEN", "grade": "S1"}, None, "HS_GRANT", 115000, 115000),
        ({"stage": "VOC", "grade": "V3"}, None, "VOC_GRANT", 115000, 115000),
        ({"stage": "VOC", "grade": "G3"}, None, "VOC_GRANT", 115000, 115000),
        ({"stage": "SPE", "grade": "G3", "boarding": True}, "CJXS", "LIV_P_BOARD", 62500, 62500),
        ({"stage": "SPE", "grade": "G9", "boarding": False}, "CJXS", "LIV_J_DAY", 37500, 37500),
    ],
)
def test_the_national_table_pays(more, groups, item, autumn, spring):
    for period, fen in (("2026A", autumn), ("2027S", spring)):
        assert given(of_one(period, groups=groups, **more)) == [("s1", item, fen)]


@pytest.mark.parametrize(
    ("period", "year", "fen"), [("2023A", 2023, 50000), ("2024S", 2023, 62500), ("2024A", 2024, 62500)]
)
def test_the_term_of_entitlement_decides_the_rate(period, year, fen):
    result = entitle(period, [student(boarding=True)], [hardship(year=year)], national())
    assert given(result) == [("s1", "LIV_P_BOARD", fen)]


def test_what_an_entitlement_says():
    entry = of_one(boarding=True).entitled[0]
    assert entry.student_id_number == student().id_number
    assert entry.rule == "小学住校生，2026—2027学年认定为困难"
    assert entry.arithmetic == "1,250.00元/学年 ÷ 2次 = 625.00元"
    assert entry.yearly_fen == 125000
    assert entry.rate_id and entry.document
    day = of_one(groups="DB").entitled[0]
    assert (
        day.rule
        == "小学走读生，2026—2027学年认定为困难，属于脱贫家庭学生、低保家庭学生、特困救助供养学生、残疾学生之一"
    )


@pytest.mark.parametrize(
    ("more", "item", "reason", "why"),
    [
        ({"recognised": False, "boarding": True}, "LIV_P_BOARD", "本学年没有困难认定", "NOT_RECOGNISED"),
        ({"level": "L0", "boarding": True}, "LIV_P_BOARD", "本学年认定为不困难", "NOT_NEEDY"),
        ({"groups": "GE"}, "LIV_P_DAY", "不属于这一项限定的特殊群体", "GROUPS"),
        ({"boarding": None}, "LIV_P_DAY", "没有填写是否寄宿", "BOARDING_UNKNOWN"),
        ({"boarding": True}, "LIV_P_DAY", "是住校生，这一项只发给走读生", "BOARDING"),
        ({"stage": None}, None, "年级没有填写", "STAGE_UNKNOWN"),
        ({"state": "PAUSED"}, "LIV_P_DAY", "学籍状态是休学，不在校", "NOT_IN_SCHOOL"),
        ({"state": "OUT"}, "LIV_P_BOARD", "学籍状态是转出，不在校", "NOT_IN_SCHOOL"),
        ({"stage": "PRE", "grade": "K3"}, None, "学前没有发给学生个人的资助标准", "NO_ITEM"),
        ({"period": "2011A"}, "LIV_P_BOARD", "2012年秋季学期起才有标准", "NO_RATE"),
        ({"period": "2026-09"}, "LIV_P_DAY", "按学期发放，不按月计算", "NOT_COMPUTABLE"),
        ({"stage": "VOC", "grade": None}, "VOC_GRANT", "年级没有填写", "GRADE_UNKNOWN"),
        ({"stage": "VOC", "grade": "V3", "period": "2024A"}, "VOC_GRANT", "职三不在这一项的年级范围内", "GRADE"),
    ],
)
def test_everybody_else_has_a_reason(more, item, reason, why):
    result = of_one(**more)
    assert item not in {e.item for e in result.entitled}
    found = {w.item: w for w in result.without}
    assert reason in found[item].reason
    assert found[item].why == why and why in WHY


def test_a_child_without_a_state_counts_as_in_school():
    assert given(of_one(boarding=True, state=None))


def test_a_recognition_of_another_year_does_not_count():
    result = entitle("2026A", [student(boarding=True)], [hardship(year=2025)], national())
    assert result.entitled == []
    assert given(entitle("2026S", [student(boarding=True)], [hardship(year=2025)], national()))


def test_the_owners_word_goes_before_a_provisional_one():
    both = [hardship(level="L0"), hardship(level="L1")]
    both[1].provisional, both[1].id = True, "h0"
    for order in (both, both[::-1]):
        assert of_one(boarding=True).entitled
        assert entitle("2026A", [student(boarding=True)], order, national()).entitled == []


def test_every_child_is_named_by_a_number_or_by_its_record():
    children = [student(1), student(2, id_number=None, student_number="G" + "1" * 18), student(3, id_number=None)]
    names = {w.student_id: w.student_id_number for w in entitle("2026A", children, [], national()).without}
    assert names == {"s1": children[0].id_number, "s2": "G" + "1" * 18, "s3": "s3"}


def test_fields_in_conflict_block_a_child_entirely():
    children = [student(1, boarding=True), student(2, boarding=True)]
    hardships = [hardship(1), hardship(2)]
    result = entitle("2026A", children, hardships, national(), blocked={"s1": "“是否寄宿”有两个不同的值"})
    assert given(result) == [("s2", "LIV_P_BOARD", 62500)]
    mine = [w for w in result.without if w.student_id == "s1"]
    assert {w.item for w in mine} == {"LIV_P_BOARD", "LIV_P_DAY"}
    assert {w.reason for w in mine} == {"“是否寄宿”有两个不同的值，未解决前不发放"}


# --- which of several rows


def test_a_countys_row_overrides_by_item_key_and_term():
    own = rate(9, scope="青禾县", fen=150000, from_period="2026A")
    assert given(of_one(boarding=True, rates=[*national(), own])) == [("s1", "LIV_P_BOARD", 75000)]
    assert given(entitle("2026S", [student(boarding=True)], [hardship(year=2025)], [*national(), own]))[0][2] == 62500
    other = entitle("2026A", [student(boarding=True)], [hardship()], [*national(), own], county_scope="白杨县")
    assert given(other) == [("s1", "LIV_P_BOARD", 62500)]


def test_a_county_may_switch_an_item_off():
    result = of_one(boarding=True, rates=[*national(), rate(9, scope="青禾县", fen=0)])
    assert result.entitled == [] and "标准为0元" in reasons(result)["LIV_P_BOARD"]


def test_a_tier_of_nothing_does_not_give_way_to_the_average():
    nothing = rate(9, item="HS_GRANT", stage="SEN", boarding="ANY", scope="青禾县", levels="L3", fen=0)
    result = of_one(rates=[*national(), nothing], level="L3", stage="SEN", grade="S2")
    assert result.entitled == [] and "标准为0元" in reasons(result)["HS_GRANT"]


@pytest.mark.parametrize(("level", "fen"), [("L1", 165000), ("L2", 115000), ("L3", 65000)])
def test_tiers_go_before_the_average(level, fen):
    tiers = [
        rate(
            k,
            item="HS_GRANT",
            stage="SEN",
            boarding="ANY",
            scope="青禾县",
            levels=f"L{k}",
            fen=yearly,
            from_period="2025S",
        )
        for k, yearly in ((1, 330000), (2, 230000), (3, 130000))
    ]
    result = of_one(rates=[*national(), *tiers], level=level, stage="SEN", grade="S2")
    assert given(result) == [("s1", "HS_GRANT", fen)]


def test_levels_before_groups_before_amount():
    any_level, by_group, by_level = (
        rate(1, fen=300000),
        rate(2, groups="DB", fen=200000),
        rate(3, levels="L2", fen=100000),
    )
    every = rate(4, levels="*", fen=900000)
    for rows, fen in (
        ([every, any_level], 150000),
        ([any_level, by_group], 100000),
        ([any_level, by_group, by_level], 50000),
        ([by_level, rate(5, levels="L2 L3", fen=120000)], 60000),
    ):
        for order in (rows, rows[::-1]):
            assert given(of_one(rates=order, groups="DB", boarding=True)) == [("s1", "LIV_P_BOARD", fen)]


def test_every_child_needs_no_recognition():
    result = of_one(rates=[rate(levels="*", boarding="ANY")], recognised=False)
    assert given(result) == [("s1", "LIV_P_BOARD", 62500)]
    assert result.entitled[0].rule == "小学学生，不限困难等级"


def test_a_named_level_leaves_others_out():
    result = of_one(rates=[rate(levels="L1")], level="L3", boarding=True)
    assert reasons(result) == {"LIV_P_BOARD": "困难等级是一般困难，不在这一项的等级范围内"}


def test_boarding_unknown_still_gets_what_is_for_both():
    assert given(of_one(rates=[rate(boarding="ANY")], boarding=None)) == [("s1", "LIV_P_BOARD", 62500)]


def test_items_that_exclude_one_another():
    disabled = rate(
        9, item="LIV_DIS", boarding="ANY", fen=150000, scope="青禾县", groups="CJXS", excludes="LIV_P_BOARD"
    )
    for order in ([rate(1), disabled], [disabled, rate(1)]):
        result = entitle(
            "2026A", [student(boarding=True)], [hardship(groups="CJXS")], order, item_names={"LIV_DIS": "残疾学生补助"}
        )
        assert given(result) == [("s1", "LIV_DIS", 75000)]
        assert reasons(result) == {"LIV_P_BOARD": "已享受残疾学生补助，两项不能同享"}
    cheaper = rate(9, item="LIV_DIS", boarding="ANY", fen=100, scope="青禾县", groups="CJXS", excludes="LIV_P_BOARD")
    assert given(of_one(rates=[rate(1), cheaper], groups="CJXS", boarding=True)) == [("s1", "LIV_P_BOARD", 62500)]


def test_a_special_school_pupil_has_one_row_of_an_item():
    rows = [rate(1), rate(2, stage="SPE", boarding="ANY", fen=200000)]
    assert given(of_one(rates=rows, stage="SPE", grade="G2", boarding=True)) == [("s1", "LIV_P_BOARD", 100000)]


def test_months():
    monthly = rate(1, item="PRE_GRANT", stage="PRE", boarding="ANY", per="MONTH", fen=15000, split=None, scope="青禾县")
    assert given(of_one("2026-09", [monthly], stage="PRE", grade="K2")) == [("s1", "PRE_GRANT", 15000)]
    assert given(of_one("2026A", [monthly], stage="PRE", grade="K2")) == [("s1", "PRE_GRANT", 75000)]
    assert "寒暑假" in reasons(of_one("2027-02", [monthly], stage="PRE", grade="K2"))["PRE_GRANT"]


def test_by_the_day_is_not_reckoned():
    result = of_one(rates=[rate(per="DAY", fen=500)], boarding=True)
    assert "按天计算" in reasons(result)["LIV_P_BOARD"]


def test_the_order_is_that_of_the_school():
    children = [
        student(3, class_name="2班"),
        student(1, class_name="1班"),
        student(2, grade="G1"),
        student(4, school_code="1"),
    ]
    result = entitle("2026A", children, [], [rate(levels="*", boarding="ANY")])
    assert [e.student_id for e in result.entitled] == ["s4", "s2", "s1", "s3"]
    assert children[0].school_code == SCHOOL


def test_what_is_no_period_is_refused():
    with pytest.raises(WrongValue):
        entitle("2026", [], [], [])
