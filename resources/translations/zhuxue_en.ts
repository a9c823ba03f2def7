<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>zhuxue</name>
    <message>
        <location filename="app/sheets/records.py"/>
        <source> 工作表“{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/declaration.py"/>
        <source> 或 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source> 第{1}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>([0-9]{4})[-年.]([0-9]{1,2})月?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>15位旧证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>15位的旧号码有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>4 独立，3 少量辅助，2 大量辅助，1 不能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>F1 帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>set units {1} phone=电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2} {3} 到 {4} 在{5}家送教。请改时间或换教师。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2} 在校有课{3}。请改时间或换教师。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>{1} {2} 第 {3} 号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2}请核对时间和课时。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} × {2}个月 = {3}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} ÷ {2}次{3} = {4}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} ÷ {2}次{3} ≈ {4}元（不足1分的并入最后一次）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} − 秋季{2}元 = {3}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>{1} 万个单元格（行数×列数）、{2} 列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>{1} 个附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/visits.py"/>
        <source>{1} 分钟上不了 {2} 课时。请核对起止时间和课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} 到 {2} 是 {3} 分钟，{4} 课时要 {5} 分钟。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>{1}_备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>{1}_封面.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}{2} {3} 小时，超过 {4} 小时。{5}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}在另一个岗位也有工时，同一时间只能上一个岗。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}已在“{3}”上岗，一人同时只上一个岗，请写上离岗日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}月的报酬已经审批，工时不能再改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}没有上岗（上岗是{3}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}{2}还没有到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>{1}{2}；这次没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>{1}—{2}学年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}不在这一项的年级范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}不能为空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}不能附文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/学年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}元{2}被退回，还没有重新发放{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}元已发现金，没有登记签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}元已转账，没有银行回单号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}共 {2} 小时，超过每{3} {4} 小时，多 {5} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}名学生没有银行卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}名学生用同一张银行卡（尾号{2}）：{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}在报酬表上是{2}，考勤是{3}{4}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>{1}在第{2}行已经填过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>{1}在表格外面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}天、{2}小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}已满 {2} 周岁。请报县级定是否继续送教。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>{1}已经登记过另一张名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>{1}年9月1日已满18周岁，不是学生{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>{1}年9月1日未满3周岁，还没有到入园年龄{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>{1}年{2}季学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>{1}年{2}学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>{1}年{2}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>{1}年{2}月{3}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}批次还没有审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}批次退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}批次里的{2}元还没有发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>{1}收字〔{2}〕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}放假。请核对送教日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hardships.py"/>
        <source>{1}早于{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}是休息日或节假日，请核对{2}这一天是否上岗。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>{1}是钱款记录，不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}月{2}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}有{2}张报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}未满 {2} 周岁（{3} 满），不能安排上岗。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}没有“{2}”这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}没有个别化教育计划。请补登计划，或核对送教日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}没有发给学生个人的资助标准，地方标准由县级补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}没有学籍号。请到学籍系统补办后登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}没有有效的标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}没有要编制报酬的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}由县级维护，本单位不能改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}由程序产生，不能从表格新增或修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}由程序产生，不能直接新增、修改、删除或合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}由程序填写，不能直接改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}的出生日期没有填，不能核对是否满 {2} 周岁。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>{1}的名片已经作废，不再接收它签的数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>{1}的名片指纹还没有核对；请打电话逐组核对后 enrol 名片 --fingerprint 指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的学籍状态是{2}，还有送教计划。请核对是否停送。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的就读方式不是送教上门。请核对，能到校的应安排到校。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}的岗位没有报酬标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的计划{2}。请改计划，或向县级说明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教内容和 {2}{3}的一字不差。请按这一次实际写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教没有照片。请补上照片，或写明没有照片的原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教记录家长没有签字。请补签后登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>{1}等{2}人这个月有工时，还没有编入报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}认定为{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>{1}请把对应的一列改成这个名字，或用本程序的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>{1}调休上课</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}起才有标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>{1}还没有“{2}”的标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}还没有到。请送完再记，或核对日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}还没有编制报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>{1}送教 1 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}附文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}（会印在考勤表上）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>{1}，前15位和姓名与学生相同，请对照身份证原件确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}，工作表“{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}，工作表“{2}”，第{3}行起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>{1}，无法比对，请向提供名单的单位要准确的证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}，未解决前不发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}，现在不符合条件：{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}，选定之前不发放、不报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>{1}；这个证号在{2}所学校都有在读记录（{3}），请先核对学籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{amount} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{first}—{last} 学年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>{hours} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{month}报酬表 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人有工时，还没有编进报酬表，共 {fen}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人没有发放。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人没有签领。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年春季学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年秋季学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}春</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}秋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>“{1}”不是记录编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/declaration.py"/>
        <source>“{1}”不能为空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>“{1}”之后已经写过数据包，不能撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>“{1}”只能选两个值中的一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>“{1}”在台账里找不到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>“{1}”已经打印、发放或送出，不能撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>“{1}”指向的记录不在报送单位的记录里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>“{1}”是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>“{1}”有两个不同的值，等待选定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>“{1}”的同步数据包只能在它自己的电脑之间使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>“{1}”的数据包不是交给“{2}”的，不能由它转交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>“{1}”的数据包里夹带了不是上报的数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>“{1}”的这张名片已经作废，不能再给它制作数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>“{1}”第{2}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>“{1}”（代码 {2}，指纹 {3}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/timetables.py"/>
        <source>“下课时间”不晚于“上课时间”，请核对两个时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/teaching_plans.py"/>
        <source>“学期”写的是月份，请写成 2026A（秋季）或 2027S（春季）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/teaching_plans.py"/>
        <source>“执行到”早于“执行起”，请核对两个日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/teaching_plans.py"/>
        <source>“约定星期”有{1}天，每周只送{2}次，请改其中一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/teaching_plans.py"/>
        <source>“结束”早于“开始”，请核对两个日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/terms.py"/>
        <source>“结束日期”要晚于“开学日期”，请核对两个日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>一二三四五六日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>一卡多人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/over_reasons.py"/>
        <source>一周从星期一算起，请填那个星期一的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>一学年分几次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>一年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>一张卡用在几名学生上的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>一般</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>一般困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>七年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>三年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>上个月 PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>上岗日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>上报和回复只能有一个收件单位，同步至少一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>上级单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>上级单位代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>上级有疑问的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>上课时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>下个月 PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>下课时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>不一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>不再上岗的填离岗日期；岗位停了填停用日期；学生离校改学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>不再列入名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>不再往来的单位用 revoke 吊销名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>不困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>不在本台账的学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>不属于这一项限定的特殊群体（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>不是完整的压缩结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是规范的{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是金额，请写成 312.50 的样子（元，最多两位小数）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再作废；要补打，用 print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>不用再合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再审批，可以登记发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>不能吊销本单位自己的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>不能同享的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>不要再打开这个文件；请与发送单位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>不要接收；请与发送单位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>不要接收；请打电话与该单位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>不限困难等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>与{1}是同一人，名单内重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>与{1}是同一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>与学生关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>与电子表格互贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>与盖章封面核对后 enrol 名片 --fingerprint 指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>两个编号已经是同一条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>两个编号是同一条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>两台电脑填得不一样的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>两台电脑改得不一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>两条学生记录都有发放，不能直接合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>两条记录属于不同的单位，不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>个人申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>个人申请和名单比对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>个别化教育计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>中心校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>中班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>中的一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>中职</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>义务教育阶段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>之一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>九年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>乡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>事实无人抚养儿童</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>二年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>五年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>今天 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>休学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>优盘：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>会计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保边缘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保边缘家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低收入人口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>住校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>体质较差</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>作废{1}批次中的一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>作废{1}报酬表{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>作废原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>作废和退回的不开收据；重新发放后再打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>作废收据{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>作废日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>作废要写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>作废选中的一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>使用人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recognising.py"/>
        <source>例如 2026 是 2026—2027学年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>例如 2026-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>例如 2026A（秋季学期）、2027S（春季学期）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/entitling.py"/>
        <source>例如 2026A（秋季学期）、2027S（春季学期）、2026-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>例如 decide 命中编号 accept 身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>例如 name=张三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>例如 verdict hardships 编号 question 请补证明材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>依据文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>修改{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>停用日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/posts.py"/>
        <source>停用日期早于设置日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>健康</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>健康状况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>兄弟姐妹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>先 receive 学校的数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>先查明是不是同一个学生；多编的一笔先作废（void、void-pay），再合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>先用 conflicts 和 resolve 选定一台主电脑，再发放、编号或报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>先用 conflicts 查看，用 resolve 选定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>先登记上岗和工时，或写 --blank 打印空白表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>先登记工时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>先登记工时；已经编制的用 list pay_sheets 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>全体 {n} 人合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>全体学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>全班填 {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>全部岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>全部登记签领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>八年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>公示名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>公示开始日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>公示结束日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>六年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>共{1}个词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>关联记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>关闭台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>其他低收入家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>其他名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>其他情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>内容校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>内容里有不能保存的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>内部另有加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>内部文件互相重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>内部文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>写 --student 打印某个学生的申请表，或写 --blank 打印空白表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>写一句原因，会印在考勤表上。写完按回车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>写入U盘后，要等程序显示“可以拔出”，才能拔出U盘。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/files.py"/>
        <source>写入后重新读取，内容不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>写出数据包 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>写到村，不写门牌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>写超时原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>农村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>减免的餐费另列，不计入实发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>减免餐费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>减免餐费（不发放）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>减免餐费（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>几位教师用顿号隔开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>出勤天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>出生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/students.py"/>
        <source>出生日期与身份证号不符，请核对哪一个错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>刚性支出困难家庭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>刚性支出困难家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>初中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>删去超时原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>删除{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>删除要写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>别校的学生由那所学校登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>别的单位的记录请由它自己录入并报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>别的电脑不能替主电脑移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>到{1}为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>到家里的时间，如 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>到期删除，未命中的名单行不长期保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>到期没有送教记录的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>制定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>前六位不是行政区划代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>加密公钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>务农</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>务工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>助 学 台 账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/asking.py"/>
        <source>助学台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>助学台账 — {unit} — {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>勤工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>勤工助学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>勤工助学工时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学最低年龄（周岁）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学每周小时上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学每月小时上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>勤工助学超过工时上限、还没有写原因的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>十</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>升级台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>半小时为一格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>单位代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>单位代码{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>单位代码和名称都要填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>单位写在标准名称里（次、课时、分钟、小时、周岁）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>单位的代码、级别和上级以名片为准，不能改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>单位的记录不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>单位级别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>压缩比大得不正常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>压缩结构前后有多余内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>原因：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>原始内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>去设岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>县</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>县级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>县级经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>发出单位指纹：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>发出单位：{1}（{2}，代码 {3}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>发放后登记发放日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>发放方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>发放日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>发放日期{1}早于{2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>发放用 batch、approve、pay、sign、void；名单命中用 decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>发放金额与标准不符的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>发送单位{1}没有登记过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>另一名学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>另有 {n} 格也读不出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>另有{1}格也不能填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>只在县级学籍里、学校还没有报送的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>只有主电脑发放资金、编收据号和报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>只能对下级单位报送的记录提意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>只能录入本单位的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>只能有数字，最后一位可以是X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>只能用大写字母、数字和下划线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>只能用数字和字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>可以用 set 命令直接改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>台
账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>台湾居民来往大陆通行证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>台账不比上次使用时旧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>台账不能放在U盘、移动硬盘或光盘上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>台账不能放在网络共享文件夹里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>台账恢复密钥单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账数据库打不开：文件已损坏，或不是本台账的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账数据库读写失败，这一步没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>台账文件夹不能写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>台账文件夹没有建成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账文件读写失败</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>台账是以只读方式打开的，不能修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>台账是更新的版本 {1}，本程序只认识到 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/upgrade.py"/>
        <source>台账检查没有通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/upgrade.py"/>
        <source>台账正在别的窗口里打开着，现在不能升级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账正被另一个程序占用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>台账还是旧版本（{1}），要先升级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>台账里没有本单位的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>台账里缺少数据库文件 ledger.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>台账里缺少钥匙文件 keys.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>台账里这个学生在另一所学校（{1}），请核对是转学还是双重学籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/headings.py"/>
        <source>号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>各校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>各校报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>合并{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>合并到的记录编号不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>吊销{1}的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>同一学生有{1}笔，共{2}元（单位：{3}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>同一学生有两笔的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/merging.py"/>
        <source>同一编号的记录在这里属于另一个单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/naming.py"/>
        <source>同时有{1}条{2}记录，分不清是哪一条，请写成 {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>同时有两个岗位，请加上“岗位”一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>同步数据包只能在本单位自己的电脑之间使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>名单“{1}”的“{2}”第{3}行等待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单上“风险是否已消除”为是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单上没有证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单上的姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单上的证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单内重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单命中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单已不享受政策或日期晚于学期开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单文件校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单是“{1}”，政策已不再享受</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>名单比对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片上的钥匙不是本单位的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>名片吊销日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>名片指纹还没有核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片文件是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片没有写明格式版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片的内容不完整或不合规定（单位代码只能用字母、数字、横线和下划线）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>名片的指纹与盖章封面上的不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片的签名不对：可能被改动过或是伪造的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>否定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>否定名单命中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>含有“？”“□”等代替不出来的字的符号，请填真实姓名；生僻字可以直接输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>含有不能显示的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>含有旧编码的字，请用输入法重新输入姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>周填星期一，月填1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>周日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>和家长约定每周哪几天去；没有约定的留空，由程序从周一起匀开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>四年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>回复只能来自本单位的上级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>回车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>困难等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>困难等级是{1}，不在这一项的等级范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>困难认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>困难认定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>在两所学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>在另一台电脑上制作名片 card，拿来这里 enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>在名单{1}上，本学年却认定为不困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>在名单{1}上，本学年还没有困难认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>在名单上、还没有认定的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>在本县其他学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>在读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>在这台电脑上启用台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>城镇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>填 {1} 小时{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>填了 {n} 人；{m} 人这一天不能填，没有动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (work_days)"/>
        <source>填学生身份证号；同一天有两个岗位的，填 身份证号|岗位|上岗日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>填工时 {1} 格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>填错待改的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>境外永久居住证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>备份与台账不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份今天已验证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份在 {days} 天前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>备份文件已损坏，或不是备份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份：{when}，已打开验证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>外祖母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>外祖父</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>多发的追回，少发的在下月补</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>多记的一条请作废，金额才对得上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>大小：{1} 字节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>大班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>失业情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>夹带这个数据包的单位不是它的上级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>如果确实是往来单位，请先导入它的名片并核对指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>姓名和号码不是同一名学生，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>姓名用来记录是谁做的操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>姓名相同，证号相近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>字号 {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>孤儿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>学年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recognising.py"/>
        <source>学年{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>学年目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>学期中间改计划的，新的一份填 2，写明执行起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>学期应写成 2026A（秋季）、2027S（春季），月份应写成 2026-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>学校填学校标识码，县级填行政区划代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校已经报送，以学校的为准；不同之处：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>学校标识码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>学校标识码不是本校的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校标识码不是本校的，这一行是别的学校的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>学校资助工作办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>学段没有填写，无法确定资助项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>学生 · 岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>学生上课的最后一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>学生上课的第一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生勤工助学报酬发放表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生勤工助学考勤表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>学生或标准已不在台账里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>学生所在学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>学生表现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/summary.py"/>
        <source>学生资助发放汇总</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生资助数据报送封面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>学科</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学籍号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>学籍号有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>学籍状态是{1}，不在校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>安全责任书和家长同意书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>安排补送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>完成情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>实发合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>实发合计（大写）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>审批{1}批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>审批{1}报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>审批了还没有发放的报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>审批人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>审批人和编制人要是两个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>审批日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>审核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>家庭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>家庭人口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>家庭人均年收入（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>家庭成员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>家庭成员或监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>家庭经济困难学生认定申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>家庭经济困难学生认定结果公示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>家庭训练任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>家长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>家长已签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>家长意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>寄宿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>密码不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>密码至少要有{1}个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>密钥指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>寒暑假月份不计发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>导入{1}（{2}，{3}行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>导入工时（{1}，{2}格）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>封面留底</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>小学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>小班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>就读学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>就读方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>尾号{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>尾号不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>居民身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>属于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>岗位“{1}”{2}没有设置（{3}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>岗位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>岗位和上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>岗位指导教师</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>工作内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>工作标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>工作表“{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>工作（学习）单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>工时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>已享受{1}，两项不能同享</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>已保存 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发到卡还没有银行回单的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>已发报酬还没有签字的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发放{1}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>已发现金还没有打印收据的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发现金还没有签字的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已审批还没有发放的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>已接收第 {1} 号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>已接收第 {1} 号；中间有没收到的编号，不影响，这一号包含全部内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>已接收第 {1} 号；对方换了电脑或恢复过备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>已撤销：{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>已收到的不重复附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>已签领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/progress.py"/>
        <source>已经停止，什么都没有改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>已经删除的记录不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>已经发放的钱不能作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>已经报送过的资金记录，对象、项目、学期、金额不能改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>已经有一条同样的{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>已经有这个人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>已经锁上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编入批次{1}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编入批次、现在不应助的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编制还没有审批的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>已重做：{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>带记录表请家长补签，再登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>年收入（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>年级代码，空格隔开；空为不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>年级没有填写，这一项限年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>年龄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>应为 G、J 或 L 后面18位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>应为10位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>应为11位手机号，或带区号的固定电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>应为12到21位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>应为18位，现在是{1}位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>应为：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>应写成 accept 学生 或 reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>应写成 项=值 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>应助{1}{2}元，还没有编入批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>应助的都已编入批次，或已领不能同享的项目；用 entitle 和 gaps 查看谁没有列入和原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>应助还没有编入批次的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>应发金额（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>应发（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>应在{1}到{2}之间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>康复训练</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>建新的台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>建档立卡贫困家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>建立{1}的台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>建立台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>开始时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>开学日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>开户行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>待查记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>待确认的名单命中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>忘了密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>性别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/students.py"/>
        <source>性别与身份证号不符，请核对哪一个错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>恢复密钥不完整或有一个词错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>恢复密钥单的文件已经存在，没有覆盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>恢复密钥文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>恢复密钥的词不在词表里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>恢复词不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>情绪行为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>情绪行为现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>情绪行为评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>感知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>感知现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>感知评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>成人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>成员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>成员或监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>截止学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户主姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户主身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>户口性质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>户口所在地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>所属大类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>所属时期：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>手机号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>打印{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>打印报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>打印日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>打印考勤表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>打开别的台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>打开台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>托班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>执行到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>执行起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>批次号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>批次审批日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>批次类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>批次里共{1}元，应助{2}元（{3}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>找不到这个名片文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>找不到这个数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>找人：拼音首字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>找到的表头是：{1}{2}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>找到的表头是：{1}。请加上这一列，或用 template {2} 的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>护照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>报表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>报送单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>报送单位已改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>报送只能来自下级单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>报酬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>报酬明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_sheets)"/>
        <source>报酬表号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>报酬表和考勤对不上的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>报酬（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>抵扣</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>拾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>持卡人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>持证残疾人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>指纹已核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (work_days)"/>
        <source>按半小时填，例如 1.5；请假填 /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recognising.py"/>
        <source>按名单认定{1}—{2}学年困难学生{3}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>按天计算，要有出勤天数才能算出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>按天计酬的填这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>按学期发放，不按月计算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>按小时计酬的填这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>按户口簿逐位填写；没有身份证号的留空，填学籍号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>换密码请用“修改密码”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>接上次：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>接收{1}的数据包（第{2}号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>撤销之后又做了别的，就不能重做了；请直接改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>撤销：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>撤销：{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>操作记录未被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>操作记录检查没有通过，备份不算数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>收件单位指纹：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>收件单位的个数不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>收件单位：{1}（代码 {2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>收件时请把数据包和这个说明文件一起拷贝。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>收包回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>收据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>收据号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>收起这一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>改少工时，或用 explain-over 写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>改正或说明后重新报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>改离岗日期，或到满周岁以后再上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>教学内容与方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>教学周数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>教师</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>教师课表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>数值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>数字太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包不完整，拷贝时可能中断了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包不完整：应有 {1} 字节，只有 {2} 字节，拷贝时中断了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>数据包做不成：内容太多，或有不合规定的代码、时期、名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>数据包内部不合规定，不能接收：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>数据包写的单位级别与登记的名片不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>数据包写的单位（{1}，{2}）与它的指纹不符，可能是伪造的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包在制作时就已损坏，打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包套了太多层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>数据包已写好并重新读过，可以拔出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包已损坏，内容和制作时不一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包已损坏：后面多出了 {1} 字节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>数据包格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/sniffing.py"/>
        <source>数据包的开头已损坏，或者这根本不是数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>数据包的清单不合规定，不能接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>数据包编号{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>数据包自称是{1}，但与登记的“{2}”的指纹 {3} 不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>数据包自称是{1}，签名用的却是“{2}”（代码 {3}）的钥匙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包超过允许的大小，不能接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>数据包里没能收下的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包里的附加内容读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>数据库完好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>数据结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件不是规范的 CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>文件与清单不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>文件内容与清单不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件内容已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>文件太多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>文件太大，不是单位名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件展开后太大，不像正常的表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件已损坏，或不是 Excel 工作簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>文件打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件是空的（0 字节）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/sniffing.py"/>
        <source>文件是空的（0 字节），没有拷贝成功</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>文件是空的，或超过20兆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/files.py"/>
        <source>文件没有写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>文件被改过名，原来的名称是 {1}，内容没有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件设了打开密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件里有一段异常长的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件里有不该有的内容（实体声明）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件里没有数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>断电保护已打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>新增{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>新密码已经生效；请尽快重新打印恢复密钥单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>新密码文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>方向键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>旁边的说明文件属于另一个数据包，以数据包为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>无变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>无编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>既不是文字也不是整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>日期前后不符的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>日期应写成 2026-09-14 这样的形式，并且确有其日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>星期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>春</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>春季</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>是15位的旧号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>是15位的旧号码，请核对后填18位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>是{1}生，这一项只发给{2}生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>是否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>是否寄宿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>是否监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>显示 {n} 行，共 {all} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>普高</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换县级托管的钥匙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换恢复密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>更新{1}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>更新：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>最多 {1}；请删去多余的空行空列，或拆成几个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>最多{1}小时，现在是{2}小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>最大 {1} MB；请删去多余的工作表和图片，或拆成几个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>最近的改动已备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_sheets)"/>
        <source>月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>有{1}名学生同名，请加上身份证号一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/reading.py"/>
        <source>有{1}条{2}同样符合，分不清是哪一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>有{1}条记录存在两个不同的值，选定之前不能办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>有一张照片拍于 {1}年{2}，不在 {3}送教的时间里。请核对照片。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>有一格文字超过 {1} 个字，表格里放不下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>有一项内容的名称不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>有一项内容的类型不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>有不该有的文件名或路径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>有两个不同的值的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>有两台电脑都登记为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>有严重疾病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>有几条{1}同样符合，分不清是哪一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有勤工助学报酬记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有学生上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>有学生的困难认定存在两个不同的值，选定之前不能办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有工时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>有慢性病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有报酬记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>有改动记录却没有对应的操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>有文件太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>有本程序还不认识的记录，升级程序后请再接收一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>有疑问</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>有疑问要写明问什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>有考勤、还没有编制报酬表的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>有重复的文件名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>有链接或文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>有附件的内容和登记的不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>未插优盘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>未核实之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>未满 {1} 周岁（{2} 满），不能上岗，这一行不能填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>未满 {age} 周岁 {n} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>未满年龄还排了岗位的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>未签领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>未读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>未达成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>本单位有两台电脑都登记为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>本单位的监督电话没有填，公示上会留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>本周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>本学年没有困难认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>本学年认定为不困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>本学年还没有认定的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期欠课时的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期的起止日期没有填，课时按推算的日期算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期还没有评估的送教学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>本月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>本期无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>本机存放临时文件的地方写不进去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>村（社区）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>查看敏感信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>标准名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>标准行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>标准（元/学年）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>标准（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>校长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>校验位不对，请对照户口簿逐位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>核对考勤；报酬表有错的作废这一笔，重新编制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>核对考勤；报酬表有错的，用 void-pay 作废{1}的一笔后重新编制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>欠债情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>正在看过去的学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>正常发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>死亡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>残疾人子女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>残疾学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>残疾或年迈劳动力弱情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>残疾类别和等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>母亲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>每周 {1} 次，标准是每周 {2} 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>每周次数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>每天减免餐费（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/posts.py"/>
        <source>每天报酬和每小时报酬只能填一个，现在两个都填了，请留一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/posts.py"/>
        <source>每天报酬和每小时报酬要填一个，金额要大于0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>每天报酬（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>每学年只发一次，在秋季学期发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>每学期教学周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>每小时报酬（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>每次 {1} 课时，标准是每次 {2} 课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>每次课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>比对{1}份名单，{2}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>毕业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>民族</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>没发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有“{1}”这个岗位的上岗记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>没有“{1}”这种表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>没有“{1}”这种记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有上岗记录，请先登记上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有叫这个姓名的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>没有可以撤销的操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>没有可以重做的操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>没有名为“{1}”的工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>没有填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>没有填写是否寄宿，无法确定标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>没有姓名或证件号码的表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>没有工时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>没有找到名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>没有找到认得的表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>没有找到证件号码这一列，认不出名单里的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>没有找到这个{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>没有找到这个备份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/work.py"/>
        <source>没有找到这条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>没有指明哪一次送教</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>没有指明批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>没有指明月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>没有照片的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>没有这一天，请核对年月日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>没有这个学期的个别化教育计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>没有这个待选定的冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有这个批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>没有这个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>没有这个时间，请核对几点几分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有这个资助项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>没有这张报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>没有这样的送教记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有需要发放的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>清空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>清空工时{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>清除日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>澳门特区护照/身份证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>烈士子女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>照片拍摄时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>照片请从文件加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>父亲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>特别困难</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>特困人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>特困救助供养学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>特教</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>特殊群体类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>现住址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>现金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>生活自理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>生活自理现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>生活自理评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>用 add terms 填开学日期和结束日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 conflicts 命令查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 conflicts 查看两个值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 conflicts 查看，用 resolve 选定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>用 conflicts 查看，用 resolve 选定一台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 enrol 登记新的名片；本单位变了请新建台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 fields {1} 查看有哪些项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 fields 命令查看哪种记录有附件这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>用 forms 命令查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>用 kinds 命令查看所有种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>用 list aid_items 查看项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>用 list batches 查看批次号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>用 list grants 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>用 list pay_lines 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>用 list pay_sheets 查看报酬表号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>用 list {1} 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>用 list 查看下级报送的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>用 pay-sheet {1} 编制补发的一张，或用 --batch 只打印其中一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>用 pay-sheet 编制那个月的报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 print receipt 打印，或在花名册上签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用 set 命令修改，或用 list 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 show 查看原样，用 set 改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>用了不认得的压缩方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>用办理这件事的命令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>用工部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>用恢复密钥开启并设新密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>用药、发病、不能做的动作；没有的写“无”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>申请日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (devices)"/>
        <source>电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (devices)"/>
        <source>电脑名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (devices)"/>
        <source>电脑编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>登记{1}下属学校的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>登记{1}批次发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>登记{1}批次签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>登记{1}报酬表发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>登记{1}报酬表签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>登记{1}的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>登记人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>登记发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>登记这台电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>监护人名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>监护人签字的扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>监测对象（风险已消除）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>监测对象（风险未消除）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>监督电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>看不出文件的文字编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>看不出是几小时，请写成 1.5 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是几点几分，请写成 14:00 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪一天，请写成 2026-09-01 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪个学期，请写成 2026A（秋季）、2027S（春季）或 2026-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪个月，请写成 2026-09 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>看不出这张考勤表是哪个月的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>短期目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>确认名单命中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>磁盘已满，这一步没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>示例{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>社会交往</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>社会交往现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>社会交往评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>祖母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>祖父</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>禁忌事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>福利机构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>离岗日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/assignments.py"/>
        <source>离岗日期早于上岗日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>离开了一会儿，先锁上了。没有做完的都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>离校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>秋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>秋季</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>种类：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>移交主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/desk.py"/>
        <source>程序遇到没有料到的情况，这一步没有做成（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>空为学期最后一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>空为学期第一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>空表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>突发严重困难家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>突发意外情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号已经接收过，但内容不同：对方可能有两台电脑用了同一份台账副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号已经接收过，内容相同，不用再收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号接的不是已接收的第 {2} 号：对方的台账可能分成了两份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号比已接收的第 {2} 号旧，没有改动任何数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号比第 {2} 号编号大，内容却不是接着它的：对方的台账可能分成了两份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课学生表现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课领域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课学生表现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课领域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>第7到14位不是一个真实的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>第{1}个词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>第{1}步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>第{1}步到第{2}步的操作记录缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>第{1}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>第{1}行第{2}列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>第{number}号包已回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>第{number}号包等回复 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>第几份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>等学校报送，或催报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>签名不对：写的是“{1}”，但不是该单位签的，或者内容被改动过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>签名公钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>签字扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>签字日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/grants.py"/>
        <source>签字日期早于发放日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>签领日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/words.py"/>
        <source>简体中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>算式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>籍贯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>粗大动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>粗大动作现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>粗大动作评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>精细动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>精细动作现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>精细动作评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>约定时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>约定星期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>结束日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>结束时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/visits.py"/>
        <source>结束时间 {1} 不晚于开始时间 {2}。请核对两个时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/report.py"/>
        <source>结果表要存成 .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>编制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>编制{1}批次，{2}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>编制{1}报酬表，{2}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>编制人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>编制人和审批人是同一人。请换一个人审批。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>编制报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>编制日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>编号：第 {1} 号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>编好还没有审批的报酬表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>编收据号{1}张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>缺少必要的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/declaration.py"/>
        <source>缺少能认出这条记录的内容（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>职业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫不稳定家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫户（不享受政策）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫户（享受政策）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>自然灾害情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>良好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>花名册上卡号空着的就是；请先填卡号，或用 --how cash 发现金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>行数太多，一张工作表放不下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>街道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>补发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>补送后记一次送教；送过的补登记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表上写的是{1}，要导入的是{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表上合计 {1} 小时，逐日相加是 {2} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>表头里应有姓名和{1}；请核对是不是选错了文件，或者表头被删掉了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>表头里应有：{1}。{2}请核对是不是选错了文件或工作表，或用本程序的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>表格太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>表结构与程序一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>表里没有{1}这一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>表里没有{1}这一列，认不准是谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>表里没有{1}这几列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表里没有姓名，也没有身份证号，认不出是谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>要写明是哪一周或哪一月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>要大于0；没有上岗就空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>要恢复，请撤销删除或重新录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>要按半小时填，例如 1、1.5、2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>要改，先作废{1}在报酬表里的一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>要改，先作废报酬表里的这一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>角</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>解开后太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>计发周期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>计酬单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>认不出是哪一条，请填{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>认定依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>认定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>认定申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>认定说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>认知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>认知现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>认知评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>记 1.5 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>记录条数与清单不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/merging.py"/>
        <source>记录用了本机的编号却不是本机写的，本台账可能被复制过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/wire.py"/>
        <source>记录的删除标记不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>记录的单位不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/wire.py"/>
        <source>记录的格式不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>记录的版本不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>记录的现状与操作记录不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>记录种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>记录种类与清单不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>记录编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>记录编号不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/wire.py"/>
        <source>记录里有读不懂的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>记请假{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>设岗人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>设置日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>证件号码这一列在表格里被存成了数字，{1}行号码的后几位已经丢失，找不回来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>证件类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号、姓名都相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号像是被表格损坏过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号在表格里被存成了数字，后几位已经丢失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号是15位旧号码（{1}），升位后与学生相同，姓名也相同，请确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号相同，姓名不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号相同，姓名写法不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号看不出出生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号被表格损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）{2}；姓名相同，证号与学生只差一两位，请对照身份证原件确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）、姓名与其他学校的学生相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）、姓名都与学生相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）不在本台账，{2}年9月1日{3}周岁，可能在外地就读或未入学，请核查{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，但名单上没有姓名，无法核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，但姓名不同：名单为“{2}”，台账为“{3}”，请查明是证号错还是人不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，姓名写法不同：名单为“{2}”，台账为“{3}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>证明材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>证明材料编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>评价方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>评估后登记一次评估</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>评估安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>评议日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>详细通讯地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>语言沟通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>语言沟通现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>语言沟通评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请“{1}”向它的上级单位重新上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>请不要改名、不要解压、不要修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>请与上级单位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>请与发送单位核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>请与报送单位核对是否有两台电脑或恢复过旧备份，让它重新报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>请交给说明文件上写的收件单位{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请从两个值中选一个，或填正确的值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请从备份恢复台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请从备份恢复（备份里带有钥匙文件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/attachments.py"/>
        <source>请从备份恢复，或重新添加这个附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请从备份文件夹的 attachments 里补齐，或重新添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>请从更靠上、靠左的格子开始粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请从最近的备份恢复到一个新台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请从这些工作表中选：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>请假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请先 approve {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先 approve-pay {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>请先 enrol 对方的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请先 pay {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先 pay-out {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先 pay-sheet {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请先以可写方式打开一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>请先关闭那个窗口，或以只读方式打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请先升级本程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请先升级本程序，再打开这个台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>请先合并重复的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先在岗位里填每天报酬或每小时报酬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请先导入它的新名片并核对指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>请先恢复它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请先把本机的程序升级到新版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>请先把本机的程序升级到新版本，再接收这个数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>请先把这段文字改短</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>请先核对；确是同一条，请用“合并”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请先用 revoke 吊销旧名片，再登记新的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>请先登记计划；要手填的请加 --blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>请先解压缩，再选里面的 .xls 或 .xlsx 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/upgrade.py"/>
        <source>请关闭其他窗口，再重新打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请关闭另一个窗口，稍等片刻再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请关闭正在使用它的程序后重试（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>请关闭正在写入的窗口，再重新打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>请再备份一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请写 --batch 批次号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请写 --code 和 --name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>请写 --month 2026-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>请写 --month 2026-10，或在表的标题里写上年月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请写 --student 逐个补打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>请写 --visit 送教记录，或写 --student 学生 和 --period 学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>请写 --week 2026-10-12 或 --month 2026-10，只写一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请写成 2026-11-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请写成 2026-11-12 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请写明是哪一张：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>请分几次导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/work.py"/>
        <source>请刷新后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>请加上“姓名”或“身份证号”一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请升级程序；仍不一致请从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请县级修改后随回复下发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>请县级在“工作标准”里补上“{1}”，或核对学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>请向原单位要“文本”格式的表，或把这一列设为文本后重新填写；本次没有导入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>请向给文件的人重新要一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>请向给文件的人重新要一份，或另存为 .xlsx 后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请向该单位要一份新的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请向该单位重新拷贝一份名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请在 --reason 后写原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请在 --reason 后写银行退回的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请在“检查”里查看附件，重新添加损坏的那一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请在主电脑上办理，或先用 main 命令把这台设为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请在主电脑上移交，或在接手的电脑上把它自己设为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>请在原来的记录上改，或核对日期和开始时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请在本单位的台账里重新制作名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请在那个单位的台账里打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>请填“{1}”或“{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请填写姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>请填密码再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/over_reasons.py"/>
        <source>请填那个月1日的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>请学生在报酬表上签字按手印，再登记签字日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>请审批人审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请审批人用自己的姓名和密码打开台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请对方改用“上报”或“回复”制作数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>请对方用正式版程序重新制作数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请对方重新建立台账，制作新的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/sniffing.py"/>
        <source>请对方重新拷贝数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>请对照恢复密钥单重新输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>请对照恢复密钥单，按顺序输入24个词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请打电话与对方逐组核对；核对不上就不要登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>请把24个词存成文本文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请把它交给收件单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/report.py"/>
        <source>请把文件名改成以 .xlsx 结尾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>请把新密码存成文本文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>请报送单位改正后重新报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请按恢复单逐词核对，注意顺序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请换一个U盘再写一次；这个U盘可能坏了，或者是虚标容量的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/files.py"/>
        <source>请换一个U盘或磁盘再写一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请换一个名称；要打开已有的台账，请用“打开”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>请换一个文件名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请换一个文件夹，或先把原来的文件移走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>请换一个较早的备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请换一个长一些、自己记得住的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>请换一名学生；出生日期错了的，先改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>请改上岗日期或岗位的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>请改日期，或先改上岗的起止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请改正后再保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>请改正后重新导入；本次没有导入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/template.py"/>
        <source>请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>请核对两条记录的单位；重复的一条请说明原因后删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>请核对位置和文件名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请核对单位代码；本单位的钥匙泄露了，请上级吊销后重新建台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请核对姓名，或请已有的人员先添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>请核对学生和学期；要手填的请加 --blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请核对学生和批次号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请核对学生和报酬表号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请核对文件名和所在的文件夹；文件在U盘上的，请先插好U盘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请核对日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>请核对是不是选错了文件或月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请核对是不是选错了文件，或者内容还没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请核对编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请核对要合并的两条记录的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请核对身份证号或学籍号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>请核对这笔金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>请核对这笔金额，退回的款项请登记为退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请检查单位代码和时期；附件太多时请分几次上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请检查文件是否存在、是否正被别的程序使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>请检查权限，或以只读方式打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请检查磁盘、文件夹权限和杀毒软件后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请检查磁盘和权限后重试（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/files.py"/>
        <source>请检查磁盘空间和写入权限后重试（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请检查磁盘空间和权限（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请清理磁盘空间后重做这一步，之前保存的内容都在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请现在备份一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请用 WPS 或 Excel 打开看看；能打开的，另存为 .xlsx 后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请用 submit 报送，封面和数据包放在一起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请用{1}或记录编号指明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>请用“接收”打开它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>请用作废或更正的办法处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>请用原来的密码打开；恢复后的台账是一台新电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请用密码打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/reading.py"/>
        <source>请用记录编号指明，或先把重复的合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请登记对方单位的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>请直接改正记录，改正会随下一个数据包送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请确认U盘已插好、文件名没有写错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>请确认表头有“身份证号”或“证件号码”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请稍后再试（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>请腾出磁盘空间后再试（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请补充后再保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/work.py"/>
        <source>请让该单位修改后重新报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请该单位用新的名片重新上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>请该单位通过自己的上级重新报送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>请运行“检查”，查看是哪一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请退给发送单位，让它用本单位现在的名片重新制作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>请选 .xls、.xlsx 或 .csv 文件；其他格式请先另存为 .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请选一个 .xls、.xlsx 或 .csv 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请选名称以 .zhuxue-ledger 结尾的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请选择单位名片文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>请选正确的台账文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>请选电脑自己的硬盘；交换数据请用“数据包”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>请选电脑自己的硬盘；带走数据请用“数据包”或“备份”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/desk.py"/>
        <source>请重做一次；还不行，把这句话抄给技术人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请重新打开台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请重新扫描或压缩后再附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/photos.py"/>
        <source>请重新拍一张，或用看图软件另存为 JPG 后再附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请重新插好U盘再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>请重新插好U盘再试；还不行，请对方换一个U盘重新拷贝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请重新输入这一项（不要粘贴），再保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请重新输入；忘记密码可以用恢复单上的恢复词打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>读不出这个数据包（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>读书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>豆黍稻竹葵荞梅菽兰菊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>负数金额不能写成大写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>资助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>资助专干</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>资助发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>资助标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>资助项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>资助项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>资料来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>资金发放花名册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>资金记录不能删除或合并，只能作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>走读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>起始学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>起始日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>超时原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>超时的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>超过60个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>超过{1}个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>超限 {n} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>身份证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>身份证件类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>身份证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>身体伤残</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>转出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>转出或离校请修改学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>转到别校的学生请修改学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>边缘易致贫家庭学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>达成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/grants.py"/>
        <source>还没有发放，不能登记签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>还没有填密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>还没有备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>还没有报送过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>还没有报送过，没有封面可以补打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有收到任何单位的报送，没有可以回复的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有登记{1}的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有登记本单位的另一台电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>这一周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/naming.py"/>
        <source>这一天没有他的{1}记录，请先登记{2}或核对日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>这一天的报酬已经审批，工时不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>这一次送教已经记过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>这一步与上一步接不上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>这一步的记录被改动过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这一行不是一条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这一行不是正确的记录格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这一行太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>这一项的标准为0元，不发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>这不是一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>这不是单位名片，或者名片已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/sniffing.py"/>
        <source>这不是数据包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>这不是表格文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>这个{1}{2}，不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>这个{1}已经有了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>这个位置已经有同名的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/template.py"/>
        <source>这个内容不在可选内容里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>这个单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>这个台账正在另一个窗口里使用{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>这个台账没有设过恢复词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>这个台账里没有这个人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>这个号码的学生在台账里找不到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>这个学生有发放记录，不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>这个学生的记录已经删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这个批次已经审批过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这个批次还没有审批，不能发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次还没有审批，不能开收据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次里没有可以开收据的发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次里没有这个学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这个批次里没有这个学生的有效发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这个数据包不是发给本单位的，本单位的钥匙打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这个数据包不是本单位做的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>这个数据包写明的收件单位（代码 {1}）不是本单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>这个数据包的{1}版本是 {2}.{3}{4}，本程序只能读到 {5}.{6}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>这个数据库不是助学台账的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>这个文件其实是网页，只是名字像表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这个文件能打开报给本单位的数据包，用完请立即删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>这个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>这个月没有{1}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>这个月没有上岗的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>这个月没有工时，没有报酬可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>这个月没有工时，没有报酬要编。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>这个月还没有人上岗。先设岗位，再登记谁上岗，这里就能填工时。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这些发放已经登记过，不能重复登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这些报酬已经登记过发放，不能重复登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这些收据是两个年度开的，不能一起补打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>这台电脑不是主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这张名片已经吊销，不能再登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>这张名片的格式是 {1}.{2}，本程序只认得 {3}.{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表已经审批过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表还没有审批，不能发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表里没有这个学生的有效报酬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这张收据已经作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/photos.py"/>
        <source>这张照片太大或已损坏，读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这是别的单位的批次，由它自己打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>这是别的单位的送教记录，由它自己打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>这是助学台账程序的数据包，已经加密，只有收件单位和发出单位的程序能打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>这是压缩文件，不是表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>这是旧式的 XML 表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/periods.py"/>
        <source>这是月份，不是学期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>这是本单位自己发出的数据包，不用接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这是本电脑自己的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>这条记录不属于报送单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>这条记录不是给本单位的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>这条记录写的是别的学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/work.py"/>
        <source>这条记录属于别的单位，只有它自己能修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>这条记录已经删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>这条记录没有任何操作记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>这次一格也没有写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>这种记录不该在这类数据包里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这笔还没有发放，谈不上退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>这里不是一个台账文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>这里已经有一个同名但内容不同的文件，没有覆盖它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>这里要写学期，不是月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>退回原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>退回日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>退回要写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>送教</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>送教上门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>送教上门学生个别化教育计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>送教上门记录表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>送教地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>送教教师</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每周次数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每学年课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每学期评估次数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每次课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每课时分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教照片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>送教记录家长没有签字的学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>送教记录表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>适用对象键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>适用范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>选台账的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>选定{1}的{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>通过监护人或户主命中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>那一周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>邮政编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>部分达成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额不能是负数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>金额太大，不能写成大写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额太大，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额请用整数（分）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>金额（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>钥匙文件 keys.json 已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>钥匙文件与操作记录一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>钥匙文件是更新的版本（{1}），本程序认识到 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>钱退回后先登记 returned，再作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>银行卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>银行卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>银行回单号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>银行退回还没有重发的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>银行退回：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>镇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/attachments.py"/>
        <source>附件不在台账里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>附件内容与名称不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/attachments.py"/>
        <source>附件已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>附件请用 attach 命令加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>附件齐全完好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>附件（照片、扫描件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>限 {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限困难等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限年级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限特殊群体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>零</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/progress.py"/>
        <source>需要时再做一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>青圆香节阳白雪丰芷黄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>项目名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>领域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>领款收据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>香港特区护照/身份证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>（{1}，电脑“{2}”，从{3}起）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>（共{1}人不一致）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/manifest.py"/>
        <source>（由程序 {1} 制作）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>，请假写 /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>，还要 {seconds} 秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>；不同之处：{1}，以{2}为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>；如果确定是发给本单位的，就是文件已损坏，请对方连同说明文件重新拷贝</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
