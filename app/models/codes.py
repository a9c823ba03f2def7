"""Code lists with dated labels. Codes never change; the words on screen and paper are those in force on a day.

Sources: the 2024 recognition form (14 groups, in its order) and domain.md 1.2, 1.3, 7.2, 8.2, 8.3.
"""

from __future__ import annotations

from app.core.kinds import Choice, Choices, Option, choices_of, option

SEX = Choice(name="choice", title="性别", options=(option("M", "男", "男性", "1"), option("F", "女", "女性", "2")))

ID_TYPE = Choice(
    title="证件类型",
    options=choices_of(
        [
            ("1", "居民身份证"),
            ("6", "香港特区护照/身份证明"),
            ("7", "澳门特区护照/身份证明"),
            ("8", "台湾居民来往大陆通行证"),
            ("9", "境外永久居住证"),
            ("A", "护照"),
            ("Z", "其他"),
        ]
    ),
)

PRESCHOOL, PRIMARY, JUNIOR, SENIOR, VOCATIONAL, SPECIAL = "PRE", "PRI", "JUN", "SEN", "VOC", "SPE"
STAGE = Choice(
    title="学段",
    options=(
        option(PRESCHOOL, "学前", "学前教育", "幼儿园"),
        option(PRIMARY, "小学"),
        option(JUNIOR, "初中"),
        option(SENIOR, "普高", "高中", "普通高中"),
        option(VOCATIONAL, "中职", "中等职业教育"),
        option(SPECIAL, "特教", "特殊教育"),
    ),
)

_NUMERALS = "一二三四五六七八九"
GRADE = Choice(
    title="年级",
    options=(
        option("K0", "托班"),
        option("K1", "小班", "幼儿园小班"),
        option("K2", "中班", "幼儿园中班"),
        option("K3", "大班", "幼儿园大班", "学前班"),
        *(
            option(f"G{n}", f"{_NUMERALS[n - 1]}年级", f"{n}年级", f"小学{_NUMERALS[n - 1]}年级", str(n))
            for n in range(1, 7)
        ),
        option("G7", "七年级", "7年级", "初一", "初中一年级", "7"),
        option("G8", "八年级", "8年级", "初二", "初中二年级", "8"),
        option("G9", "九年级", "9年级", "初三", "初中三年级", "9"),
        option("S1", "高一", "高中一年级", "高一年级"),
        option("S2", "高二", "高中二年级", "高二年级"),
        option("S3", "高三", "高中三年级", "高三年级"),
        option("V1", "职一", "中职一年级"),
        option("V2", "职二", "中职二年级"),
        option("V3", "职三", "中职三年级"),
    ),
)

ATTENDANCE = Choice(
    title="就读方式",
    options=(option("DAY", "走读"), option("BOARD", "住校", "寄宿", "住宿"), option("HOME", "送教上门", "送教")),
)

STUDENT_STATE = Choice(
    title="学籍状态",
    options=choices_of(
        [("IN", "在读"), ("OUT", "转出"), ("PAUSED", "休学"), ("DONE", "毕业"), ("QUIT", "离校"), ("DEAD", "死亡")]
    ),
)

HUKOU = Choice(
    title="户口性质",
    options=(option("RURAL", "农村", "农业", "农业户口"), option("URBAN", "城镇", "非农业", "非农业户口")),
)

RELATION = Choice(
    title="与学生关系",
    options=(
        option("FATHER", "父亲", "父子", "父女", "爸爸"),
        option("MOTHER", "母亲", "母子", "母女", "妈妈"),
        option("GRANDFATHER", "祖父", "爷爷"),
        option("GRANDMOTHER", "祖母", "奶奶"),
        option("MATERNAL_GRANDFATHER", "外祖父", "外公", "姥爷"),
        option("MATERNAL_GRANDMOTHER", "外祖母", "外婆", "姥姥"),
        option("SIBLING", "兄弟姐妹", "哥哥", "姐姐", "弟弟", "妹妹"),
        option("OTHER", "其他", "其他监护人", "叔叔", "伯父", "舅舅", "姑姑", "阿姨", "亲属"),
        option("INSTITUTION", "福利机构", "机构监护"),
    ),
)

OCCUPATION = Choice(
    title="职业",
    options=choices_of([("MIGRANT", "务工"), ("FARMER", "务农"), ("NONE", "无"), ("STUDY", "读书"), ("OTHER", "其他")]),
)

HEALTH = Choice(
    title="健康状况",
    options=choices_of(
        [
            ("GOOD", "健康"),
            ("FINE", "良好"),
            ("FAIR", "一般"),
            ("WEAK", "体质较差"),
            ("SERIOUS", "有严重疾病"),
            ("CHRONIC", "有慢性病"),
            ("DISABLED", "身体伤残"),
        ]
    ),
)

# Order and first labels of the 2024 form; 脱贫 was 建档立卡 before 2021 (domain 11).
GROUPS = Choices(
    title="特殊群体类型",
    options=(
        Option("TP", (("", "建档立卡贫困家庭学生"), ("2021-01-01", "脱贫家庭学生")), ("脱贫", "脱贫户", "建档立卡")),
        option("TPBW", "脱贫不稳定家庭学生", "脱贫不稳定户", "脱贫不稳定"),
        option("BYYZ", "边缘易致贫家庭学生", "边缘易致贫户", "边缘易致贫"),
        option("TFYZ", "突发严重困难家庭学生", "突发严重困难户", "突发严重困难"),
        option("DB", "低保家庭学生", "低保", "农村低保", "城市低保", "城镇低保"),
        option("DBBY", "低保边缘家庭学生", "低保边缘"),
        option("TKGY", "特困救助供养学生", "特困", "特困供养"),
        option("GXZC", "刚性支出困难家庭学生", "刚性支出"),
        option("QTDSR", "其他低收入家庭学生", "其他低收入", "低收入"),
        option("GE", "孤儿"),
        option("SSWR", "事实无人抚养儿童", "事实无人抚养"),
        option("CJXS", "残疾学生", "残疾"),
        option("CJZN", "残疾人子女"),
        option("LSZN", "烈士子女", "烈士"),
    ),
)
NEEDY_LEVELS = ("L1", "L2", "L3")
_LEVELS = (
    option("L1", "特别困难", "特殊困难"),
    option("L2", "困难", "比较困难"),
    option("L3", "一般困难"),
    option("L0", "不困难"),
)
LEVEL = Choice(title="困难等级", options=_LEVELS)
EVERY_CHILD = "*"
RATE_LEVELS = Choices(title="困难等级", options=(*_LEVELS, option(EVERY_CHILD, "全体学生", script="*")))

BASIS = Choice(
    title="认定依据",
    options=choices_of([("LIST", "名单比对"), ("APPLY", "个人申请"), ("BOTH", "个人申请和名单比对")]),
)

BOARDING_OF_RATE = Choice(
    title="寄宿",
    options=(option("ANY", "不限", script="any"), option("BOARD", "住校"), option("DAY", "走读")),
)

PER = Choice(
    title="计发周期",
    options=(
        option("TERM", "学期", script="term"),
        option("MONTH", "月", script="month"),
        option("YEAR", "学年", "年", script="year"),
        option("DAY", "天", "日", script="day"),
    ),
)

HOW = Choice(
    title="发放方式",
    options=(
        option("CASH", "现金", script="cash"),
        option("CARD", "银行卡", script="card"),
        option("OFFSET", "抵扣", script="offset"),
    ),
)

BATCH_KIND = Choice(title="批次类别", options=choices_of([("REGULAR", "正常发放"), ("LATE", "补发")]))

UNIT_LEVEL = Choice(
    title="单位级别",
    options=(
        option("SCHOOL", "学校", script="school"),
        option("CENTRAL", "中心校", script="central"),
        option("COUNTY", "县级", script="county"),
    ),
)

ROLE = Choice(
    title="岗位",
    options=choices_of(
        [("HEAD", "校长"), ("CLERK", "资助专干"), ("TEACHER", "教师"), ("ACCOUNT", "会计"), ("COUNTY", "县级经办人")]
    ),
)

MATCH_CLASS = Choice(
    title="比对类别",
    options=(
        option("A1", "证号、姓名都相同", script="A1"),
        option("A2", "证号相同，姓名写法不同", script="A2"),
        option("B1", "证号相同，姓名不同", script="B1"),
        option("B2", "姓名相同，证号相近", script="B2"),
        option("B3", "15位旧证号", script="B3"),
        option("B4", "证号被表格损坏", script="B4"),
        option("B5", "通过监护人或户主命中", script="B5"),
        option("C1", "不在本台账的学校", script="C1"),
        option("C2", "在本县其他学校", script="C2"),
    ),
)

MATCH_FLAGS = Choices(
    title="比对标记",
    options=(
        option("C3", "不再列入名单", script="C3"),
        option("D1", "名单内重复", script="D1"),
        option("D2", "在两所学校", script="D2"),
        option("D3", "一卡多人", script="D3"),
        option("E1", "学籍号有问题", script="E1"),
        option("F1", "名单已不享受政策或日期晚于学期开始", script="F1"),
    ),
)

DECISION = Choice(
    title="处理",
    options=(option("ACCEPT", "确认", "接受", script="accept"), option("REJECT", "否定", "不是", script="reject")),
)

VERDICT = Choice(
    title="审核意见",
    options=(option("ACCEPT", "通过", script="accept"), option("QUESTION", "有疑问", script="question")),
)

LIST_SOURCE = Choice(
    title="名单",
    options=choices_of(
        [
            ("TP_ON", "脱贫户（享受政策）"),
            ("TP_OFF", "脱贫户（不享受政策）"),
            ("CJ", "持证残疾人"),
            ("DB", "低保"),
            ("DBBY", "低保边缘"),
            ("TKGY", "特困人员"),
            ("GE", "孤儿"),
            ("SSWR", "事实无人抚养儿童"),
            ("JC_ON", "监测对象（风险未消除）"),
            ("JC_OFF", "监测对象（风险已消除）"),
            ("GXZC", "刚性支出困难家庭"),
            ("QTDSR", "低收入人口"),
            ("OTHER", "其他名单"),
        ]
    ),
)

_WEEKDAYS = tuple(
    option(str(n), f"周{name}", f"星期{name}", f"礼拜{name}", *also)
    for n, (name, *also) in enumerate(
        [("一",), ("二",), ("三",), ("四",), ("五",), ("六",), ("日", "周天", "星期天")], start=1
    )
)
WEEKDAY = Choice(title="星期", options=_WEEKDAYS)
"""Codes are ISO weekdays: 1 Monday … 7 Sunday."""
WEEKDAYS = Choices(title="星期", options=_WEEKDAYS)

DOMAIN = Choice(
    title="领域",
    options=(
        option("PERCEPTION", "感知", "感知觉"),
        option("GROSS_MOTOR", "粗大动作", "大运动"),
        option("FINE_MOTOR", "精细动作", "精细运动"),
        option("SELF_CARE", "生活自理", "生活适应"),
        option("COGNITION", "认知", "认知（数学）", "认知（语文）"),
        option("LANGUAGE", "语言沟通", "语言与沟通", "沟通"),
        option("SOCIAL", "社会交往", "社交"),
        option("EMOTION", "情绪行为", "情绪与行为"),
    ),
)
"""The eight domains in which a child taught at home is assessed (domain 3.4), in the order of form 07."""

GOAL_RESULT = Choice(
    title="完成情况", options=choices_of([("DONE", "达成"), ("PARTLY", "部分达成"), ("NOT", "未达成")])
)

NORM = Choice(
    title="标准名称",
    options=choices_of(
        [
            ("VISITS_WEEK", "送教每周次数"),
            ("LESSONS_VISIT", "送教每次课时"),
            ("MINUTES_LESSON", "送教每课时分钟"),
            ("LESSONS_YEAR", "送教每学年课时"),
            ("WEEKS_TERM", "每学期教学周"),
            ("ASSESSMENTS_TERM", "送教每学期评估次数"),
            ("WORK_HOURS_WEEK", "勤工助学每周小时上限"),
            ("WORK_HOURS_MONTH", "勤工助学每月小时上限"),
            ("WORK_LEAST_AGE", "勤工助学最低年龄（周岁）"),
        ]
    ),
)

PAY_UNIT = Choice(
    title="计酬单位",
    options=(option("DAY", "天", "元/天", script="day"), option("HOUR", "小时", "元/小时", script="hour")),
)

OVER_SPAN = Choice(title="范围", options=(option("WEEK", "周", "每周", "一周"), option("MONTH", "月", "每月")))
"""What a limit of work hours holds for."""
