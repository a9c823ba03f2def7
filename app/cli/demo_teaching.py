"""Home teaching in the invented county: three children with plans and a term of visits, some missed, some unsigned."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from app.cli import invented

Run = Callable[..., Any]
"""One command on the school's ledger → its document."""

PLANS = (
    ("2", "3", "周三、周五", "14:00", "15:30", "方晓晨、许文山"),
    ("1", "2", "周二", "09:00", "10:10", "林白桦"),
    ("1", "2", "周一", "09:30", "10:40", "江红枫"),
)
"""visits a week, lessons a visit, weekdays, from, to, teachers."""
LESSONS = (
    ("认知", "认识数字{n}，用玉米粒数数", "数到{n}，提示后能改正", "每天饭前数碗筷"),
    ("生活自理", "穿外套、拉拉链，第{n}次练习", "能拉上拉链，起头要人扶", "早晚自己穿一次外套"),
    ("语言沟通", "看图说话第{n}课，表达“要”和“不要”", "主动指图，能发出近似的音", "吃饭时用图卡说要什么"),
    ("精细动作", "捏豆子、拧瓶盖，第{n}组", "左手稳，右手要扶", "拧瓶盖10次"),
)
GOALS = (
    ("生活自理", "独立拉合外套拉链，5次中4次成功", "分步示范，用家中衣物", "现场观察"),
    ("认知", "10以内按数取物，正确率80%", "实物点数、分发碗筷", "操作测试"),
    ("语言沟通", "用图片表达“要、不要、喝水”", "图片交换", "次数记录"),
)
HEAD = (
    "学生身份证号", "送教日期", "开始时间", "结束时间", "课时", "送教教师", "领域", "送教内容", "学生表现", "家庭训练任务",
    "送教地点", "家长已签字", "没有照片的原因",
)  # fmt: skip
TIMETABLE = (
    ("方晓晨", "周三", "08:30", "09:10", "数学", "四年级"),
    ("方晓晨", "周四", "14:00", "14:40", "数学", "四年级"),
)
ASSESSMENT = {
    "感知": 3, "粗大动作": 3, "精细动作": 2, "生活自理": 2, "认知": 2, "语言沟通": 1, "社会交往": 2, "情绪行为": 3,
}  # fmt: skip


def home_teaching(run: Run, school: invented.School, period: str, tables: Path, today: dt.date) -> None:
    """Plans, goals, assessments, timetable and visits as workbooks; the last child has no assessment yet."""
    children = school.children[4::23][: len(PLANS)]
    for child in children:
        run("set", "students", child.number, "attendance=送教上门")
    for kind, title, head, rows in _tables(children, period):
        path = tables / f"{school.name}_{title}.xlsx"
        invented.write_xlsx(path, {title: [head, *rows]})
        run("import", kind, path)
    if rows := list(_visits(run, children, period, today)):
        path = tables / f"{school.name}_送教记录.xlsx"
        invented.write_xlsx(path, {"送教记录": [HEAD, *rows]})
        run("import", "visits", path)
    run("teaching", "--period", period)


Table = tuple[str, str, Sequence[str], Sequence[Sequence[str]]]


def _tables(children: Sequence[invented.Child], period: str) -> Iterator[Table]:
    """(kind, title, headings, rows) of all but the visits."""
    head: tuple[str, ...] = ("学生身份证号", "学期", "每周次数", "每次课时", "约定星期", "约定时间", "送教教师", "送教地点", "禁忌事项",
                             "学年目标", "制定日期")  # fmt: skip
    goal, first = "能自己穿脱外套；能按数取物；能用图片表达日常需要", f"{period[:4]}-09-01"
    paired = list(zip(children, PLANS, strict=False))
    plans = [
        (child.number, period, visits, lessons, weekdays, start, teachers, child.village, "无", goal, first)
        for child, (visits, lessons, weekdays, start, _, teachers) in paired
    ]
    yield "teaching_plans", "个别化教育计划", head, plans
    head = ("学生身份证号", "学期", "序号", "领域", "短期目标", "教学内容与方法", "评价方式")
    goals = [(child.number, period, str(n), *goal) for child in children for n, goal in enumerate(GOALS, 1)]
    yield "teaching_goals", "短期目标", head, goals
    head = ("学生身份证号", "评估日期", "评估人", *(f"{domain}评分" for domain in ASSESSMENT))
    scores = tuple(map(str, ASSESSMENT.values()))
    yield "assessments", "评估", head, [(child.number, first, plan[-1], *scores) for child, plan in paired[:-1]]
    head = ("教师", "学期", "星期", "上课时间", "下课时间", "学科", "班级")
    yield "timetables", "教师课表", head, [(teacher, period, *lesson) for teacher, *lesson in TIMETABLE]


def _visits(run: Run, children: Sequence[invented.Child], period: str, today: dt.date) -> Iterator[tuple[str, ...]]:
    """A row for each planned visit before today but every ninth, every seventh without signature."""
    planned = [
        (day, child) for day in _planned(run, period) for child in day["visits"] if day["day"] < today.isoformat()
    ]
    plans = {child.name: (child, plan) for child, plan in zip(children, PLANS, strict=False)}
    for n, (day, mark) in enumerate(planned, 1):
        if n % 9 == 0 or mark["name"] not in plans:
            continue
        child, (_, lessons, _, start, end, teachers) = plans[mark["name"]]
        domain, content, response, task = (text.format(n=n) for text in LESSONS[n % len(LESSONS)])
        signed = "否" if n % 7 == 0 else "是"
        yield (child.number, day["day"], start, end, lessons, teachers, domain, content, response, task, child.village,
               signed, "演示数据没有照片")  # fmt: skip


def _planned(run: Run, period: str) -> Iterator[dict[str, Any]]:
    """The days of an autumn term's months, each once, with what is planned on them."""
    year = int(period[:4])
    for month in (f"{year}-09", f"{year}-10", f"{year}-11", f"{year}-12", f"{year + 1}-01"):
        yield from (day for day in run("teaching", "--month", month)["calendar"] if day["in_month"])


def photo(taken: dt.datetime, people: int) -> bytes:
    """An invented picture of people at a table, as a phone would hand it over: large, and with its time in it."""
    picture = Image.new("RGB", (1600, 1200), "#EDEDED")
    pen = ImageDraw.Draw(picture)
    for left, top in ((500, 380), (900, 420), (1150, 380))[:people]:
        pen.ellipse((left, top, left + 180, top + 180), "#9AA5B1")
        pen.rectangle((left - 30, top + 190, left + 210, top + 520), "#9AA5B1")
    pen.rectangle((350, 820, 1250, 870), "#6B7785")
    about = Image.Exif()
    about[0x0132] = taken.strftime("%Y:%m:%d %H:%M:%S")
    stream = io.BytesIO()
    picture.save(stream, "JPEG", exif=about)
    return stream.getvalue()


def last_visit(run: Run, tables: Path, paper: Callable[[str], Path], period: str) -> None:
    """Two photos to the newest visit, and its paper with the plan's."""
    visits = sorted(run("list", "visits"), key=lambda row: (row["date"], row["start"], row["id"]))
    if not visits:
        return
    newest = visits[-1]
    start = dt.datetime.fromisoformat(f"{newest['date']}T{newest['start']}")
    for n in (1, 2):
        file = tables / f"照片{n}.jpg"
        file.write_bytes(photo(start + dt.timedelta(minutes=15 * n), n + 1))
        run("attach", "visits", newest["id"], file)
    run("set", "visits", newest["id"], "no_photo_reason=")
    run("print", "visit_record", paper("送教上门记录表.pdf"), "--visit", newest["id"])
    run("print", "visit_record", paper("送教上门记录表_空白.pdf"), "--blank")
    run("print", "teaching_plan", paper("个别化教育计划.pdf"), "--period", period)
