<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>zhuxue</name>
    <message>
        <location filename="app/models/hours.py"/>
        <source> 30 分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source> 工作表“{1}”</source>
        <translation> sheet “{1}”</translation>
    </message>
    <message>
        <location filename="app/core/declaration.py"/>
        <source> 或 </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source> 第{1}行</source>
        <translation> row {1}</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>([0-9]{4})[-年.]([0-9]{1,2})月?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>/ {n} 所</source>
        <translation>/ {n} schools</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>0.00 元</source>
        <translation>0.00 yuan</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>0123456789班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>15位旧号码</source>
        <translation>Old ID</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>15位旧证号</source>
        <translation>Old 15-digit ID</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>15位的旧号码有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>24 个恢复词</source>
        <translation>24 recovery words</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>4 独立，3 少量辅助，2 大量辅助，1 不能</source>
        <translation>4 alone, 3 little help, 2 much help, 1 not able</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>F1 帮助</source>
        <translation>F1 Help</translation>
    </message>
    <message>
        <location filename="app/services/sticks.py"/>
        <source>_封面</source>
        <translation>_cover</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>set units {1} phone=电话</source>
        <translation>set units {1} phone=NUMBER</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2} {3} 到 {4} 在{5}家送教。请改时间或换教师。</source>
        <translation>{1} {2}: {3} is teaching at the home of {5} until {4}. Change time or teacher.</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>{1} {2} 人</source>
        <translation>{1} {2} people</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2} 到 {3} 这名学生已有一次送教记录。请核对是不是记了两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} {2} 在校有课{3}。请改时间或换教师。</source>
        <translation>{1} {2} has a lesson at school{3}. Change time or teacher.</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>{1} {2} 月 {3} 天 {4} 小时</source>
        <translation>{1} {2}: {3} days, {4} hours</translation>
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
        <translation>{1} × {2} months = {3} yuan</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} ÷ {2}次{3} = {4}元</source>
        <translation>{1} ÷ {2} times{3} = {4} yuan</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} ÷ {2}次{3} ≈ {4}元（不足1分的并入最后一次）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1} − 秋季{2}元 = {3}元</source>
        <translation>{1} − autumn {2} yuan = {3} yuan</translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>{1} 万个单元格（行数×列数）、{2} 列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>{1} 个附件</source>
        <translation>{1} attachments</translation>
    </message>
    <message>
        <location filename="app/models/visits.py"/>
        <source>{1} 分钟上不了 {2} 课时。请核对起止时间和课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1} 到 {2} 是 {3} 分钟，{4} 课时要 {5} 分钟。</source>
        <translation>{1} to {2} is {3} minutes; {4} lessons take {5}.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>{1} 条完全相同，认定为同一人</source>
        <translation>{1} exact matches confirmed</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>{1} 第 {2} 行</source>
        <translation>{1} row {2}</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>{1} 课时</source>
        <translation>{1} lessons</translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>{1}_备份</source>
        <translation>{1}_backup</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>{1}_封面.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}{2} {3} 小时，超过 {4} 小时。{5}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}{2}。请核对送教日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}在另一个岗位也有工时，同一时间只能上一个岗。</source>
        <translation>{1} {2} has hours at another post: one post at a time.</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}已在“{3}”上岗，一人同时只上一个岗，请写上离岗日期。</source>
        <translation>{1} {2} is at “{3}” already: give its last day.</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}已有工时，不在上岗日期里（{3}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}月的报酬已经审批，工时不能再改。</source>
        <translation>{1}: pay for {2} is approved, hours stay.</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}{2}没有上岗（上岗是{3}）。</source>
        <translation>{1} {2} not assigned (assigned {3}).</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}{2}还没有到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>{1}{2}，上级有疑问：{3}</source>
        <translation>{1}{2}, questioned above: {3}</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>{1}{2}；这次没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>{1}—{2} 学年 {3}</source>
        <translation>School year {1}–{2}, {3}</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>{1}—{2}学年</source>
        <translation>School year {1}–{2}</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>{1}。请在主电脑上写。</source>
        <translation>{1}. Write it on the main laptop.</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}不在这一项的年级范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}不能为空</source>
        <translation>{1} is missing</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}不能附文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}信息</source>
        <translation>{1} data</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/学年</source>
        <translation>{1} yuan/year</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/学期</source>
        <translation>{1} yuan/term</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>{1}元/月</source>
        <translation>{1} yuan/month</translation>
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
        <translation>{2} hours in {1}, over {4} a {3} by {5}</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}名学生没有银行卡号</source>
        <translation>{1} pupils have no card</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}名学生用同一张银行卡（尾号{2}）：{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}在报酬表上是{2}，考勤是{3}{4}。</source>
        <translation>{1} on the pay sheet: {2}; attendance: {3}{4}.</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>{1}在登记签字的时候附上</source>
        <translation>{1} is attached when the signature is recorded</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>{1}在第{2}行已经填过</source>
        <translation>{1} is in row {2} already</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>{1}在表格外面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}天、{2}小时</source>
        <translation>{1} days, {2} hours</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}已满 {2} 周岁。请报县级定是否继续送教。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>{1}已经登记过另一张名片</source>
        <translation>{1} has another card already</translation>
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
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}年{2}{3}。请核对年份。</source>
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
        <translation>{1}-{2}</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>{1}年{2}月{3}日</source>
        <translation>{1}-{2}-{3}</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}批次还没有审批</source>
        <translation>Batch {1} not yet approved</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>{1}批次退回</source>
        <translation>Batch {1} returned</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>{1}批次里的{2}元还没有发放</source>
        <translation>{2} yuan in batch {1} not yet paid</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>{1}收字〔{2}〕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hardships.py"/>
        <source>{1}早于{2}</source>
        <translation>{1} is before {2}</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>{1}是休息日或节假日，请核对{2}这一天是否上岗。</source>
        <translation>{1} is a day off: did {2} work?</translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>{1}是钱款记录，不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}月{2}日</source>
        <translation>{2}/{1}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>{1}月送教</source>
        <translation>Visits in {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}有{2}张报酬表</source>
        <translation>{1} has {2} pay sheets</translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>{1}未满 {2} 周岁（{3} 满），不能安排上岗。</source>
        <translation>{1} is under {2} ({3} then) and can't be assigned.</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}没有“{2}”这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}没有个别化教育计划。请补登计划，或核对送教日期。</source>
        <translation>{1} has no teaching plan. Enter one, or check the date.</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}没有发给学生个人的资助标准，地方标准由县级补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}没有学籍号。请到学籍系统补办后登记。</source>
        <translation>{1} has no student number. Get one from the register.</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}没有有效的标准</source>
        <translation>No rate in force for {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}没有要编制报酬的学生</source>
        <translation>{1}: nobody to pay</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}由县级维护，本单位不能改</source>
        <translation>{1}: kept by the county, not changed here</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}由程序产生，不能从表格新增或修改</source>
        <translation>{1}: made by the program, not imported</translation>
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
        <translation>Birth date of {1} is missing: age {2} can't be checked.</translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>{1}的名片已经作废，不再接收它签的数据包</source>
        <translation>The card of {1} is revoked; its packages are refused</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>{1}的名片指纹还没有核对。请打电话逐组核对。</source>
        <translation>Fingerprint of {1} not checked. Check it by phone, group by group.</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>{1}的名片指纹还没有核对；请打电话逐组核对后再登记这张名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的学籍状态是{2}，还有送教计划。请核对是否停送。</source>
        <translation>{1} is {2} but has a plan. Check whether visits stop.</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的就读方式不是送教上门。请核对，能到校的应安排到校。</source>
        <translation>{1} is not set to home teaching. Check; who can come should come.</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}的岗位没有报酬标准</source>
        <translation>{1}: post without a rate</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的计划{2}。请改计划，或向县级说明。</source>
        <translation>Plan of {1}: {2}. Change it, or explain to the county.</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教内容和 {2}{3}的一字不差。请按这一次实际写。</source>
        <translation>Content for {1} is word for word that of {2} {3}. Write what was done.</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教没有照片。请补上照片，或写明没有照片的原因。</source>
        <translation>No photo for {1}. Add one, or say why not.</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}的送教记录家长没有签字。请补签后登记。</source>
        <translation>No parent's signature for {1}. Have it signed, then enter it.</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>{1}看不明白</source>
        <translation>{1} not understood</translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>{1}等{2}人这个月有工时，还没有编入报酬表</source>
        <translation>{1} and others, {2} in all, have hours on no pay sheet</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}认定为{2}</source>
        <translation>{1} recognised as {2}</translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>{1}请把对应的一列改成这个名字，或用本程序的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>{1}调休上课</source>
        <translation>{1} made up</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>{1}起才有标准</source>
        <translation>Rates begin only in {1}</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>{1}还没有“{2}”的标准</source>
        <translation>No standard “{2}” for {1} yet</translation>
    </message>
    <message>
        <location filename="app/services/batching.py"/>
        <source>{1}还没有到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>{1}还没有到。请送完再记，或核对日期。</source>
        <translation>{1} is still to come. Record it afterwards, or check the date.</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>{1}还没有编制报酬表</source>
        <translation>{1}: no pay sheet yet</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>{1}送教 1 次</source>
        <translation>{1}: 1 home visit</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>{1}附文件</source>
        <translation>Attach file to {1}</translation>
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
        <translation>{1}, sheet “{2}”</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>{1}，工作表“{2}”，第{3}行起</source>
        <translation>{1}, sheet “{2}”, from row {3}</translation>
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
        <location filename="app/services/pairing.py"/>
        <source>{1}，第 {2} 行</source>
        <translation>{1}, row {2}</translation>
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
        <location filename="app/ui/pages/conflicts.py"/>
        <source>{about}的{field}，两台电脑改得不一样</source>
        <translation>{field} of {about} differs between two laptops</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>{all}；显示 {n} 人</source>
        <translation>{all}; {n} shown</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{amount} 元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{a} 日</source>
        <translation>day {a}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{a} 至 {b} 日</source>
        <translation>days {a}–{b}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{counted}，{days}放假</source>
        <translation>{counted}, off on {days}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>{days}，是推算的。</source>
        <translation>{days}, estimated.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>{days}，由县级定。</source>
        <translation>{days}, set by the county.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{day} 今天</source>
        <translation>{day} today</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{day}没有缺签字的送教记录。</source>
        <translation>No unsigned visits on {day}.</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>{day}：{marks}</source>
        <translation>{day}: {marks}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>{fen} 元/天</source>
        <translation>{fen} a day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>{fen} 元/小时</source>
        <translation>{fen} an hour</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>{file}（看名字是{unit}的）</source>
        <translation>{file} (by its name from {unit})</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>{first} 到 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{first}—{last} 学年</source>
        <translation>School year {first}–{last}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>{first}—{last} 学年困难认定</source>
        <translation>Recognition {first}–{last}</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>{hours} 小时</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>{item}（没编完）</source>
        <translation>{item} (not all prepared)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>{item}：应发 {fen}，已发放 {paid}</source>
        <translation>{item}: due {fen}, paid {paid}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>{kind}。请看谁的依据更可靠；拿不准，打电话问一声再定。</source>
        <translation>{kind}. See whose evidence is better; if unsure, phone and ask.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>{kind}模板.xlsx</source>
        <translation>{kind}_template.xlsx</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>{label}没有填</source>
        <translation>{label} is missing</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{month}报酬表 {number}</source>
        <translation>Pay {month} {number}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{month}月{day}日</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{names}。签过字的登记日期，几个人一起的按空格打勾。</source>
        <translation>{names}. Record the date if signed; Space ticks several.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{names}。钱已转账，照银行回单填号码。</source>
        <translation>{names}. Transferred: give the number on the bank slip.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>{names}等</source>
        <translation>{names} and others</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{names}等 {n} 人</source>
        <translation>{names} and others, {n} in all</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>{name}_备份</source>
        <translation>{name}_backup</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>{name}的名片已登记。</source>
        <translation>Card of {name} recorded.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>{name}的名片已登记，指纹还没有核对。</source>
        <translation>Card of {name} recorded, fingerprint not yet checked.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>{name}的密码</source>
        <translation>{name}'s password</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{name}的钱退回</source>
        <translation>Money of {name} returned</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{name}重新发放</source>
        <translation>Pay {name} again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{name}（恢复）</source>
        <translation>{name} (restored)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>{name}（本机）</source>
        <translation>{name} (this)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>{name}（还没有计划）</source>
        <translation>{name} (no plan)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>{name}，{often}，应送 {due} 课时，已送 {done}，{owed}</source>
        <translation>{name}, {often}, {due} lessons due, {done} given, {owed}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>{norm}（{source}）</source>
        <translation>{norm} ({source})</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>{n} / {all} 人</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>{n} 个单位的回复都写到“{name}”，读回来核对一致。</source>
        <translation>Replies to {n} units written to “{name}”, read back and equal.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>{n} 个批次，共 {fen}</source>
        <translation>{n} in all, {fen}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>{n} 个没有收</source>
        <translation>{n} not taken</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>{n} 人</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人有工时，还没有编进报酬表，共 {fen}。</source>
        <translation>{n} people have hours on no pay sheet, {fen}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人没有发放。</source>
        <translation>{n} not paid.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>{n} 人没有签领。</source>
        <translation>{n} not signed.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{n} 人，共 {fen}。</source>
        <translation>{n} people, {fen}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>{n} 人，每人 {each}，共 {fen}</source>
        <translation>{n} people, {each} each, {fen}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>{n} 人，每人不等，共 {fen}</source>
        <translation>{n} people, varying, {fen}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>{n} 件</source>
        <translation><numerusform>{n} thing</numerusform><numerusform>{n} things</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>{n} 件，大约 {minutes} 分钟</source>
        <translation><numerusform>{n} thing, about {minutes} min</numerusform><numerusform>{n} things, about {minutes} min</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/forms/editors.py"/>
        <source>{n} 份</source>
        <translation><numerusform>{n} copy</numerusform><numerusform>{n} copies</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>{n} 兆</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{n} 分钟</source>
        <translation><numerusform>{n} minute</numerusform><numerusform>{n} minutes</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>{n} 千字节</source>
        <translation>{n} KB</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>{n} 名学生</source>
        <translation><numerusform>{n} pupil</numerusform><numerusform>{n} pupils</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{n} 名学生，{when}应送 {due} 课时，已送 {done}，欠 {owed}，缺签字 {unsigned}</source>
        <translation>{n} pupils, {when}: {due} lessons due, {done} given, {owed} owed, {unsigned} unsigned</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>{n} 周岁</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>{n} 天</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>{n} 所，回车打开学校</source>
        <translation>{n} schools; Enter opens one</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>{n} 条完全相同，一次认定</source>
        <translation>Confirm {n} exact</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>{n} 条认定为同一人。要收回，按 Ctrl+Z。</source>
        <translation>{n} confirmed. To take it back press Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>{n} 条记录</source>
        <translation>{n} records</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>{n} 次</source>
        <translation><numerusform>{n} time</numerusform><numerusform>{n} times</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>{n} 行有错，没有收。改好以后再导入一次，已经收的不会重复。</source>
        <translation>{n} rows are wrong and were not taken. Correct and import again; rows already taken are not repeated.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>{n} 课时</source>
        <translation>{n} lessons</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/help.py"/>
        <source>{n} 页里有</source>
        <translation><numerusform>on {n} page</numerusform><numerusform>on {n} pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{n} 项</source>
        <translation><numerusform>{n} item</numerusform><numerusform>{n} items</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>{n}月</source>
        <translation>Month {n}</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>{n}课时</source>
        <translation>{n} lessons</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>{people} 人比对完：对上或可能对上 {kept} 人，不是学生或不在本台账 {other} 人。</source>
        <translation>{people} people matched: {kept} fit or may fit, {other} are no pupils or not in this ledger.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>{people} 人比对完：对上或可能对上 {kept} 人，是孩子但不在本台账、要核查 {away} 人，不是学生 {other} 人。</source>
        <translation>{people} people matched: {kept} found or perhaps found, {away} are children not in this ledger and to be looked into, {other} are no students.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>{people} 人，{grants} 笔</source>
        <translation>{people} children, {grants} payments</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>{people}，{fen}</source>
        <translation>{people}, {fen}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{reasons}。核对卡号后重新发放，原记录保留。</source>
        <translation>{reasons}. Check the card and pay again; the old entry stays.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{term}开学日期</source>
        <translation>{term} starts</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{term}结束日期</source>
        <translation>{term} ends</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>{term}计划 {part}</source>
        <translation>{term} plan {part}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{unit}_名片.json</source>
        <translation>{unit}_card.json</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>{unit}_恢复单.pdf</source>
        <translation>{unit}_recovery.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>{unit}名片.json</source>
        <translation>{unit}_card.json</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>{what}（{unit}）</source>
        <translation>{what} ({unit})</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>{when} 备份，已打开验证</source>
        <translation>Backup {when}, proved</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>{when}，读回来核对一致</source>
        <translation>{when}, read back and equal</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>{who}编制，要由另一个人审批。</source>
        <translation>Prepared by {who}; another person must approve.</translation>
    </message>
    <message>
        <location filename="app/ui/parts.py"/>
        <source>{words}，不同：{said}</source>
        <translation>{words}; differs: {said}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年春季学期</source>
        <translation>Spring {year}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}年秋季学期</source>
        <translation>Autumn {year}</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}春</source>
        <translation>{year} S</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>{year}秋</source>
        <translation>{year} A</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>“{1}”{2}还没有编制报酬表，会按新标准算。要按原标准发的，请先编制报酬表再改。</source>
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
        <translation>“{1}” is missing</translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>“{1}”之后已经写过数据包，不能撤销</source>
        <translation>A package was written after “{1}”: it can't be undone</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>“{1}”只能选两个值中的一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>“{1}”在台账里找不到</source>
        <translation>“{1}” is not in the ledger</translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>“{1}”已经打印、发放或送出，不能撤销</source>
        <translation>“{1}” was printed, paid or sent: it can't be undone</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>“{1}”指向的记录不在报送单位的记录里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>“{1}”是空的</source>
        <translation>“{1}” is empty</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>“{1}”有两个不同的值，等待选定</source>
        <translation>“{1}” has two values to choose from</translation>
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
        <location filename="app/ui/pages/importing.py"/>
        <source>“{heading}”是什么</source>
        <translation>What “{heading}” is</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>“{laptop}”改成</source>
        <translation>Now on “{laptop}”</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>“{laptop}”第 {n} 号带来、自动合并的</source>
        <translation>Brought by “{laptop}” no. {n}, merged</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>“{name}”上有 {n} 个包没有收。</source>
        <translation>{n} packages on “{name}” not taken.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>“{name}”上没有要收的包。</source>
        <translation>No packages to take on “{name}”.</translation>
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
        <location filename="app/models/terms.py"/>
        <source>“开学日期”不在这个学期前后，请核对年份和学期</source>
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
        <source>“结束日期”离“开学日期”太远，请核对年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/terms.py"/>
        <source>“结束日期”要晚于“开学日期”，请核对两个日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>一个人领几项，合计里只算一次。作废的不算。</source>
        <translation>A child with several items counts once. Void payments are left out.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>一共领过</source>
        <translation>Received in all</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>一列只能是一项，有一列选了两项</source>
        <translation>Two columns are the same item</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>一卡多人</source>
        <translation>Shared card</translation>
    </message>
    <message>
        <location filename="app/models/over_reasons.py"/>
        <source>一周从星期一算起，请填那个星期一的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>一学年分几次</source>
        <translation>Times a year</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>一年级</source>
        <translation>Grade 1</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>一张卡收了几名学生的钱</source>
        <translation>One card for several pupils</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>一张卡用在几名学生上的</source>
        <translation>One card for several pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>一生一档</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>一生一档，按时间排，新的在上</source>
        <translation>One file per pupil, newest first</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>一般</source>
        <translation>Fair</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>一般困难</source>
        <translation>Mild</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>七年级</source>
        <translation>Grade 7</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>万元</source>
        <translation>×10k yuan</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>三年级</source>
        <translation>Grade 3</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>三年级1班</source>
        <translation>Grade 3 Class 1</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>上一个、下一个</source>
        <translation>last, next</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>上一包：第 {n:04d} 号，{waited}</source>
        <translation>Last: no. {n:04d}, {waited}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>上一包：第 {n:04d} 号，已回复</source>
        <translation>Last: no. {n:04d}, answered</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>上个月 PgUp</source>
        <translation>Earlier month PgUp</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>上岗</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>上岗日期</source>
        <translation>Starts on</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>上岗：{1}</source>
        <translation>Assigned: {1}</translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>上报和回复只能有一个收件单位，同步至少一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>上班</source>
        <translation>At work</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>上级</source>
        <translation>above</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>上级下发了{1} {2} 条，已经生效。</source>
        <translation>From above: {1}, {2} records, in force.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>上级单位</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>上级单位代码</source>
        <translation>Unit above, code</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>上级单位的名片（可以以后再登记）</source>
        <translation>Card of the unit above (may wait)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>上级回复了什么</source>
        <translation>What the reply says</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>上级已回复</source>
        <translation>Answered above</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>上级有疑问的记录</source>
        <translation>Records questioned from above</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>上级有疑问，等着改正</source>
        <translation>Questioned above, to be corrected</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>上级有疑问：{1}。改正或说明后再报送</source>
        <translation>The unit above asks: {1}. Correct it or explain it, then send it again</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>上级比对出本校学生 {1} 人次，在 {2} 份名单里。</source>
        <translation>Matched above: {1} pupils of this school on {2} lists.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>上级比对的结果，由上级定。这里只看。</source>
        <translation>Matched above, decided above. View only.</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>上级看过、没有意见的记录 {1} 条。</source>
        <translation>{1} records seen above without objection.</translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>上课时间</source>
        <translation>Lesson starts</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>下一张（还有 {n} 张）</source>
        <translation>Next sheet ({n} left)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>下一格</source>
        <translation>Next cell</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>下一格或下一步</source>
        <translation>Next cell or step</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>下一步：{page}</source>
        <translation>Next: {page}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>下一步：打印交接封面，盖章，连同优盘交{unit}。</source>
        <translation>Next: print the cover, stamp it and hand it with the stick to {unit}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>下个月 PgDn</source>
        <translation>Later month PgDn</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>下级单位</source>
        <translation>Units below</translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>下课时间</source>
        <translation>Lesson ends</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>下面三行就是以后名册的样子。以后随时按 Ctrl 和 + 或 - 再调。</source>
        <translation>The three rows below show how lists will look. Change at any time with Ctrl and + or -.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>下面几行写的</source>
        <translation>What the rows hold</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>下面还有：{names}</source>
        <translation>Below: {names}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>下面还有：{words}</source>
        <translation>Below: {words}</translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>不一样</source>
        <translation>Differ</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>不再上岗的填离岗日期；岗位停了填停用日期；学生离校改学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>不再列入</source>
        <translation>No longer listed</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>不再列入名单</source>
        <translation>No longer listed</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>不再往来的单位请吊销名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>不再放第二份</source>
        <translation>No second one</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>不同</source>
        <translation>Differs</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>不困难</source>
        <translation>Not needy</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>不在本台账</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>不在本台账的学校</source>
        <translation>At a school not in this ledger</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>不在本校</source>
        <translation>Other school</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>不属于这一项限定的特殊群体（{1}）</source>
        <translation>Not in the groups of this item ({1})</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>不推迟</source>
        <translation>Don't</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>不是</source>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是{1}</source>
        <translation>Not {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>不是同一人</source>
        <translation>Different</translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>不是完整的压缩结构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是整数，请只写数字，例如 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>不是给本单位的</source>
        <translation>Not for this unit</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是规范的{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>不是金额，请写成 312.50 的样子（元，最多两位小数）</source>
        <translation>Not an amount: write it like 312.50</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>不欠</source>
        <translation>nothing owed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>不用你管的已合好</source>
        <translation>Merged without you</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>不用再作废</source>
        <translation>Nothing to void</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再作废；要补打，请打印收据</source>
        <translation>Nothing to void; to reprint, print receipts</translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>不用再合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再审批，可以登记发放</source>
        <translation>Approved already; record the payment</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再登记</source>
        <translation>Recorded already</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>不用再登记签领</source>
        <translation>Signed already</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>不用放回</source>
        <translation>Nothing to reopen</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>不能吊销本单位自己的名片</source>
        <translation>Our own card can't be revoked</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>不能同享的项目</source>
        <translation>Not together with</translation>
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
        <translation>Any</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>不限困难等级</source>
        <translation>any level</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>与{1}是同一人，名单内重复</source>
        <translation>Same person as {1}, twice on the list</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>与{1}是同一条</source>
        <translation>Same as {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>与学生关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>与电子表格互贴</source>
        <translation>to and from a spreadsheet</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>与盖章封面核对后 enrol 名片 --fingerprint 指纹</source>
        <translation>After checking the stamped cover: enrol CARD --fingerprint FINGERPRINT</translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>两个人的姓名一样</source>
        <translation>Both people have the same name</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>两个人的姓名一样，请填各人自己的姓名</source>
        <translation>Both people have the same name; give each their own</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>两个值</source>
        <translation>Two values</translation>
    </message>
    <message>
        <location filename="app/services/differing.py"/>
        <source>两个值都留着。定下来之前，这条记录不发放、不打印、也不报送。</source>
        <translation>Both values are kept. Until settled, this record is not paid, printed or sent.</translation>
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
        <translation>Filled in differently on two laptops</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>两台电脑改得不一样</source>
        <translation>Two laptops differ</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>两台电脑改得不一样，等你来定</source>
        <translation>Two laptops differ: settle it</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>两条学生记录都有发放，不能直接合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>两条线的起点到纸的左边、上边都应是 20 毫米。差几毫米，就在预览的“校准”里填几毫米。</source>
        <translation>Both lines should start 20 mm from the left and top. Type the difference under “Calibrate” in the preview.</translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>两条记录属于不同的单位，不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>两次填的不一样，请再填一次</source>
        <translation>The two differ; please type it again</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>两次填的不一样，请再填一次。</source>
        <translation>The two differ. Please type it again.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>两边都在它上面改的，只供对照</source>
        <translation>Both began from this; for comparison only</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>个</source>
        <translation>items</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>个人申请</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>个人申请和名单比对</source>
        <translation>Application and lists</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>个别化教育计划</source>
        <translation>Teaching plan</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>中心校</source>
        <translation>Central school</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>中班</source>
        <translation>K2</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>中的一笔</source>
        <translation> one of</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>中职</source>
        <translation>Vocational</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>为什么没有</source>
        <translation>Why not</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>主电脑</source>
        <translation>Main laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>主电脑已移交。</source>
        <translation>Main laptop handed over.</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>义务教育阶段</source>
        <translation>Compulsory education</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>之一</source>
        <translation>one of these</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>九年级</source>
        <translation>Grade 9</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>也可以把照片拖到这里，或按 Ctrl+V 贴进来</source>
        <translation>Or drop photos here, or paste with Ctrl+V</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>乡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>乡镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>事实无人抚养儿童</source>
        <translation>Child without de facto care</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>二年级</source>
        <translation>Grade 2</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>五年级</source>
        <translation>Grade 5</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>交{unit}后，带回复回来</source>
        <translation>Hand to {unit}, bring the reply back</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>人口</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>人均年收入</source>
        <translation>Income per head</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>人数合计</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>人次</source>
        <translation>times</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>今天 {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>今天办</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>今天没有要办的事。</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>今天没有要办的事。下一件：{day} {what}</source>
        <translation>Nothing due today. Next: {day} {what}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>今天送出</source>
        <translation>sent today</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>从“{laptop}”合并，第 {n:04d} 号</source>
        <translation>Merged from “{laptop}”, no. {n:04d}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>从备份恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>从柜子里取出恢复单，把 24 个词填在下面。</source>
        <translation>Take the recovery sheet from its cabinet and type the 24 words.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>代码里只有数字。请核对。</source>
        <translation>A code is digits only. Please check.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>以后再定</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>件</source>
        <translation>item</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>休学</source>
        <translation>On leave</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>优盘“{name}”已经插好</source>
        <translation>Stick “{name}” is in</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>优盘上的数据包</source>
        <translation>On the stick</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>优盘不见了</source>
        <translation>The stick is gone</translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>优盘满了，差 {1} 兆</source>
        <translation>Stick full, {1} MB short</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>优盘里有 {n} 个像病毒的文件。本程序没有打开它们，请告诉上级单位查毒。</source>
        <translation>{n} files on the stick look like viruses. They were not opened; tell the unit above.</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>优盘：{name}</source>
        <translation>Stick: {name}</translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>会计</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保</source>
        <translation>Minimum living allowance</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保家庭学生</source>
        <translation>Allowance household</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保边缘</source>
        <translation>Near allowance</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低保边缘家庭学生</source>
        <translation>Near allowance</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>低收入人口</source>
        <translation>Low income</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>住校</source>
        <translation>Boarding</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>体质较差</source>
        <translation>Frail</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>作废{1}批次中的一笔</source>
        <translation>Void one in batch {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>作废{1}报酬表{2}</source>
        <translation>Void {2} on pay sheet {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>作废{name}的一笔</source>
        <translation>Void a payment of {name}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>作废{name}的收据</source>
        <translation>Void receipt of {name}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>作废{who}的{what}？</source>
        <translation>Void {what} of {who}?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>作废原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>作废和退回的不开收据；重新发放后再打印</source>
        <translation>No receipt for void or returned payments; print it when paid again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>作废收据</source>
        <translation>Void receipt</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>作废收据{1}</source>
        <translation>Void receipt {1}</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>作废日期</source>
        <translation>Voided on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>作废要写明原因</source>
        <translation>Give a reason for voiding</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>作废选中的一笔</source>
        <translation>Void chosen</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>使用人</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>使用人和密码</source>
        <translation>Users, passwords</translation>
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
        <location filename="app/services/records.py"/>
        <source>例如 name=张三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>例如：家长明天来校签字</source>
        <translation>e.g. the parent signs tomorrow</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>例如：请补证明材料</source>
        <translation>e.g. add the evidence</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>例：能跟读，数到 6 要提示</source>
        <translation>e.g. can repeat; counts to 6 with help</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>供养</source>
        <translation>Supported</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>供养学生</source>
        <translation>Supported pupil</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>供参考</source>
        <translation>For reference</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>依据文件</source>
        <translation>Based on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>修改</source>
        <translation>edit</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>修改{1}</source>
        <translation>Change {1}</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>假</source>
        <translation>Off</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>偏得太多了</source>
        <translation>Too far off</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>停下了，还有 {n} 个没收</source>
        <translation>Stopped, {n} not taken</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>停用日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <location filename="app/models/posts.py"/>
        <source>停用日期早于设置日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>健康状况</source>
        <translation>Health</translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>像是几点几分，请写成小时数，例如 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>像是几点几分；是 {1} 小时{2}的，请写成 {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>元 · {n} 笔</source>
        <translation>yuan · paid {n}×</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>兄弟姐妹</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>先不作废</source>
        <translation>Don't void</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>先不写</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>先不办</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>先不吊销</source>
        <translation>Don't revoke</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>先不恢复</source>
        <translation>Don't restore</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>先不换</source>
        <translation>Don't replace</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>先不收</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>先不比对</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>先不登记</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>先不移交</source>
        <translation>Don't hand over</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>先不认定</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>先不设</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>先不问</source>
        <translation>Don't ask yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>先在上面选一名学生，再打印这名学生本学期的记录表。</source>
        <translation>Choose a pupil above to print this term's records.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>先填能认出是谁的几项</source>
        <translation>Begin with what identifies the pupil</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>先打一张校准页，用尺子量：线的起点离纸边应是 20 毫米，差几毫米就填几毫米。</source>
        <translation>Print a calibration page and measure: lines should start 20 mm from the edge. Type the difference.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>先把字调到看着不累</source>
        <translation>First make the text easy to read</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>先查明是不是同一个学生；多编的一笔先作废，再合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>先登记工时</source>
        <translation>Enter hours first</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>先看看演示学校</source>
        <translation>See the demo school</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>全体 {n} 人合计</source>
        <translation>Total of {n}</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>全体学生</source>
        <translation>All pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>全县 {n} 人</source>
        <translation>{n} in the county</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>全学期计划</source>
        <translation>Whole term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>全月</source>
        <translation>Whole month</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>全校 {n} 人</source>
        <translation>{n} pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>全班填 {hours}</source>
        <translation>Fill all {hours}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>全部 {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>全部学生</source>
        <translation>All children</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>全部导出</source>
        <translation>Export all</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>全部导出到哪个文件夹</source>
        <translation>Folder for all workbooks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>全部岗位</source>
        <translation>All posts</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>全部登记签领</source>
        <translation>All signed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>全部签领</source>
        <translation>Sign all</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>全部，要处理的在前</source>
        <translation>All, trouble first</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>八年级</source>
        <translation>Grade 8</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>公示 {1} 至 {2}</source>
        <translation>Posted {1} to {2}</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>公示 {1}月{2}日 才结束</source>
        <translation>The posting ends on {2}/{1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示 {n} 个工作日。</source>
        <translation>{n} working days.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示中</source>
        <translation>Posted</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示中 {n}</source>
        <translation>Posted {n}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>公示单上会留空</source>
        <translation>The notice would be blank there</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>公示只有 {1} 个工作日，要满 {2} 个。最早 {3}月{4}日 结束。</source>
        <translation>Posted for {1} working days; {2} are needed. Earliest end: {4}/{3}.</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>公示名单</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示和认定</source>
        <translation>Publicity, decision</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示开始</source>
        <translation>Posted from</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>公示开始日期</source>
        <translation>Posted from</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>公示结束</source>
        <translation>Posted to</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>公示结束日期</source>
        <translation>Posted to</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>六年级</source>
        <translation>Grade 6</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>六年级2班</source>
        <translation>Grade 6 Class 2</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>六日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>共 {n} 处</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>共 {n} 条</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>共 {n} 行：{good} 行可以收，{same} 行没有变，{bad} 行有错。</source>
        <translation>{n} rows: {good} to take, {same} unchanged, {bad} wrong.</translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>共{1}个词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>共用卡</source>
        <translation>Shared</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>共用卡原因</source>
        <translation>Why the card is shared</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>关联记录</source>
        <translation>Linked record</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>关闭台账</source>
        <translation>Close ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>其中 {n} 人没有评议日期。请先评议，再公示。</source>
        <translation>{n} of them have no day of discussion. Discuss first, then publish.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>其中已签字 {money}</source>
        <translation>Signed for: {money}</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="app/ui/forms/editors.py"/>
        <source>其他 {n} 类…</source>
        <translation>{n} more kinds…</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>其他低收入家庭学生</source>
        <translation>Other low income</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>其他名单</source>
        <translation>Other list</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>其他情况</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>其余的请一条一条看</source>
        <translation>See the others one by one</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>内容方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>内容校验值</source>
        <translation>Content checksum</translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>内容里有不能保存的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>内容（{hint}）</source>
        <translation>Content ({hint})</translation>
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
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>再写一次</source>
        <translation>Write again</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>再填一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>再填一次密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>再填一次新密码</source>
        <translation>New password again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>再导入一张</source>
        <translation>Import another</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>写</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>写一句删去的原因，按回车</source>
        <translation>Why it goes, then Enter</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>写一句原因，会印在考勤表上。写完按回车</source>
        <translation>A short reason, printed on the attendance sheet; then Enter</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>写入U盘后，要等程序显示“可以拔出”，才能拔出U盘。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>写入优盘</source>
        <translation>Write stick</translation>
    </message>
    <message>
        <location filename="app/core/files.py"/>
        <source>写入后重新读取，内容不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>写出数据包 {1}</source>
        <translation>Write package {1}</translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>写到一半优盘被拔出，这次不算</source>
        <translation>The stick was removed while writing: it does not count</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>写到村，不写门牌</source>
        <translation>Down to the village, no house number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>写回复</source>
        <translation>Write reply</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>写在原表旁边：{file}</source>
        <translation>Written beside your file: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>写在原表旁边：{file}。错的行在最后一列写明了原因。</source>
        <translation>Written beside your file: {file}. Wrong rows say why in the last column.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>写好以后这里是指纹，和封面纸上的一样。</source>
        <translation>The fingerprint appears here when written, as on the cover.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>写或不写</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>写明原因</source>
        <translation>Give reason</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>写法不同</source>
        <translation>Spelt differently</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>写疑问</source>
        <translation>Ask the school</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>写的时候别拔优盘。</source>
        <translation>Don't remove the stick while writing.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>写第二个优盘</source>
        <translation>Second stick</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>写给{unit}。</source>
        <translation>For {unit}.</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>写超时原因</source>
        <translation>Give overtime reason</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>写进下一次回复，学校收到就看见。</source>
        <translation>It goes into the next reply; the school sees it then.</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>农村</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>准{name}延到</source>
        <translation>Extend {name} to</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>准它延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>准延到 {day}</source>
        <translation>Extended to {day}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>准延期</source>
        <translation>Extended</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>减免的餐费另列，不计入实发</source>
        <translation>Meals are listed apart, not in the pay</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>减免餐费</source>
        <translation>Meals</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>减免餐费（不发放）</source>
        <translation>Meals (not paid)</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>减免餐费（元）</source>
        <translation>Meals (yuan)</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>几</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>几位教师用顿号隔开</source>
        <translation>Separate teachers with 、</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>几名学生用一张卡的，每人都写明是谁的卡、为什么，例如：兄弟二人用母亲的卡</source>
        <translation>Where several children use one card, write for each whose card it is and why: two brothers use their mother's card</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>出勤天数</source>
        <translation>Days worked</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>出生日期</source>
        <translation>Born on</translation>
    </message>
    <message>
        <location filename="app/models/students.py"/>
        <source>出生日期和证件号码不一致：号码里是 {1}。请改其中一个</source>
        <translation>Birth date and ID differ: the ID says {1}. Change one</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>列认错了，改</source>
        <translation>Correct columns</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>刚性支出困难家庭</source>
        <translation>High fixed costs</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>刚性支出困难家庭学生</source>
        <translation>High fixed costs</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>初中</source>
        <translation>Junior</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>删去的原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>删去超时原因</source>
        <translation>Delete overtime reason</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>删去这一条目标</source>
        <translation>Delete this goal</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>删除{1}</source>
        <translation>Delete {1}</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>删除要写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>别拔优盘</source>
        <translation>Don't remove</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>别校的学生由那所学校登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>别的单位的名片</source>
        <translation>Other cards</translation>
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
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>到 {1} 止</source>
        <translation>Until {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>到{1}为止</source>
        <translation>until {1}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>到下一组</source>
        <translation>next group</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>到另一台电脑上插好优盘，在“收回复”里收。再从那台写一次带回来，两台就一样了。</source>
        <translation>On the other laptop insert the stick and use “Reply”. Then write from there and bring it back, and both agree.</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>到家里的时间，如 14:00</source>
        <translation>Time of arrival, e.g. 14:00</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>到期会清除没有对上的行。</source>
        <translation>Rows without a match are deleted in time.</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>到期删除，未命中的名单行不长期保存</source>
        <translation>Deleted when due; unmatched rows are not kept</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>到期和逾期</source>
        <translation>Due and overdue</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>到期没有送教记录的学生</source>
        <translation>Pupils due with no visit recorded</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>到期没记录</source>
        <translation>Due, none</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>到设置里制作</source>
        <translation>Make it in Settings</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>到错处</source>
        <translation>Go to it</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>制作本单位名片</source>
        <translation>Make our card</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>制定日期</source>
        <translation>Made on</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>前六位不是行政区划代码</source>
        <translation>The first six digits are no region code</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>剩 {n}：完全相同 {equal}，要看 {look}</source>
        <translation>{n} left: {equal} exact, {look} to look at</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>办完的会自己从这里消失</source>
        <translation>What is done goes away</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>办理</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>加一个人</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>加密公钥</source>
        <translation>Encryption key</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>加照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>加目标</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>加这个人</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>务农</source>
        <translation>Farming</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>务工</source>
        <translation>Migrant work</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>助
学
台
账</source>
        <translation>Z
H
U
X</translation>
    </message>
    <message>
        <location filename="app/ui/navigation.py"/>
        <source>助 学 台 账</source>
        <translation>Z H U X U E</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/asking.py"/>
        <source>助学台账</source>
        <translation>Zhuxue</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>助学台账 — {unit} — {person}</source>
        <translation>Zhuxue — {unit} — {person}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>助学台账 — 第一次使用 — 设置</source>
        <translation>Zhuxue — First use — Settings</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>劳动力弱</source>
        <translation>Weak labour</translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>勤工</source>
        <translation>Work</translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>勤工助学</source>
        <translation>Work-study</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>勤工助学工时</source>
        <translation>Work-study hours</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学最低年龄（周岁）</source>
        <translation>Work-study minimum age</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学每周小时上限</source>
        <translation>Work-study hours a week, at most</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>勤工助学每月小时上限</source>
        <translation>Work-study hours a month, at most</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>勤工助学超过工时上限、还没有写原因的</source>
        <translation>Over the work-study limit, no reason given</translation>
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
        <translation>Upgrade ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>半小时为一格</source>
        <translation>by the half hour</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>单位代码{1}</source>
        <translation>Unit code {1}</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>单位代码和名称都要填</source>
        <translation>Give both code and name</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>单位写在标准名称里（次、课时、分钟、小时、周岁）</source>
        <translation>The unit is in the name (visits, lessons, minutes, hours, years of age)</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>单位或电脑</source>
        <translation>Unit or laptop</translation>
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
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>单位级别</source>
        <translation>Unit level</translation>
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
        <location filename="app/ui/pages/stick_take.py"/>
        <source>原先暂记的有 {n} 处和学校报的不同，以学校的为准。</source>
        <translation>{n} provisional entries differed from the school's; the school's stand.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>原因：{1}</source>
        <translation>Reason: {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>原因：{reason}。作废以后不能撤销，号码和这一行留着。</source>
        <translation>Reason: {reason}. Voiding cannot be undone; number and line remain.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>原因：{reason}。登记以后不能撤销，这笔又是没有发放。</source>
        <translation>Reason: {reason}. This cannot be undone; the payment counts as unpaid again.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>原因：{why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>原因：{why}。先改银行卡，再登记这一次发放。</source>
        <translation>Reason: {why}. Change the card first, then record this payment.</translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>原始内容</source>
        <translation>Original content</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>原样留着，改正之前不用在名册和发放里</source>
        <translation>Kept as is, not used in lists or payments until corrected</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>去办</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>去找学生</source>
        <translation>Find pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_parts.py"/>
        <source>去掉第 {n} 张照片</source>
        <translation>Remove photo {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>去登记名片</source>
        <translation>Record card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>去看各批次</source>
        <translation>See the batches</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>去看学生</source>
        <translation>See pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>去看银行卡</source>
        <translation>See card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>去设主电脑</source>
        <translation>Set main laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>去设岗位</source>
        <translation>Set up posts</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>去选定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>县</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>县级填好学期日期后随回复下发。</source>
        <translation>The county sets the term dates; they come with its reply.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>县级填行政区划代码，6 位数字</source>
        <translation>County: administrative code, 6 digits</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>县级检查时会问的 {n} 处</source>
        <translation>{n} points an inspection will ask about</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>县级的代码要 {length} 位，现在是 {now} 位。请核对。</source>
        <translation>A county code has {length} digits; this has {now}. Please check.</translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>县级经办人</source>
        <translation>County officer</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>县里或中心校给的名片文件。没有就空着。</source>
        <translation>The card file from the county or central school. Empty if none.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>县（区）</source>
        <translation>County</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>发件：{unit}，{laptop}</source>
        <translation>From: {unit}, {laptop}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>发出单位</source>
        <translation>From</translation>
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
        <location filename="app/services/due.py"/>
        <source>发到卡里，缺银行回单</source>
        <translation>Paid to card, no bank slip</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>发放</source>
        <translation>Pay</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>发放后登记发放日期</source>
        <translation>Record the date when paid</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>发放后登记日期和方式</source>
        <translation>Once paid, record date and way</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>发放方式</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>发放日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>发放日期{1}早于{2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>发放日期早于审批日期（{day}），请先核对。</source>
        <translation>The payment date is before the approval date ({day}). Please check it.</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>发放的编制、审批、发放、签领、作废各有自己的一步；名单命中逐条选定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>发放金额 {fen}</source>
        <translation>Paid {fen}</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>发放金额与标准不符的</source>
        <translation>Amount differs from the rate</translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>发送单位{1}没有登记过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>另一个盘更稳妥</source>
        <translation>Another disk is safer</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>另一份</source>
        <translation>Other part</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>另一台改成</source>
        <translation>Other laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>另一台电脑这次带来的 {n} 处改动，两边改的不是同一项，已自动合并。</source>
        <translation>{n} changes from the other laptop touched other fields and were merged.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>另一台电脑这次没有带来别的改动。</source>
        <translation>No other changes from the other laptop.</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>另一名学生</source>
        <translation>Another pupil</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>另填</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>另填{field}</source>
        <translation>Other {field}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>另有 {n} 格也读不出。</source>
        <translation>{n} more cells unreadable.</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>另有{1}格也不能填。</source>
        <translation>{1} more cells can't be filled.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>只一边有</source>
        <translation>One side only</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>只在县级学籍里、学校还没有报送的学生</source>
        <translation>Only in the county register, not yet sent by the school</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>只在县级学籍里的学生</source>
        <translation>Only in the county register</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>只改屏幕上的字，打印出来的表格不变。</source>
        <translation>Changes the screen only, not printed forms.</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>只有主电脑发放资金、编收据号和报送</source>
        <translation>Only the main laptop pays, numbers receipts and submits</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>只有主电脑编批次、发放、编收据号和报送。别的电脑登记学生、送教和工时。</source>
        <translation>Only the main laptop prepares batches, pays, numbers receipts and submits. Others record pupils, visits and hours.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>只有主电脑编批次、编收据号、报送。</source>
        <translation>Only the main laptop prepares batches, numbers receipts and submits.</translation>
    </message>
    <message>
        <location filename="app/models/teaching_plans.py"/>
        <source>只有单位，没有数字</source>
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
        <source>只能有数字，最后一位可以是 X。请核对</source>
        <translation>only digits, the last may be X. Please check</translation>
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
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>可不填</source>
        <translation>optional</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>可以拔出</source>
        <translation>Safe to remove</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>可能是哪个学生</source>
        <translation>Possible pupils</translation>
    </message>
    <message>
        <location filename="app/ui/navigation.py"/>
        <source>台
账</source>
        <translation>ZX</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>台湾居民来往大陆通行证</source>
        <translation>Taiwan travel permit</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>台账不比上次使用时旧</source>
        <translation>The ledger is no older than last time</translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>台账不能放在U盘、移动硬盘或光盘上</source>
        <translation>A ledger can't be on a stick, portable disk or CD</translation>
    </message>
    <message>
        <location filename="app/ledger/place.py"/>
        <source>台账不能放在网络共享文件夹里</source>
        <translation>A ledger can't be on a network folder</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>台账只在这台电脑上，备份要多放一处。</source>
        <translation>The ledger is on this laptop only: keep a backup elsewhere.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>台账已经建好，恢复单还没有收好。恢复词不留在电脑上，要用密码重新生成一张。</source>
        <translation>The ledger is made, but no recovery sheet is put away. The words are not kept here: make a new sheet with your password.</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>台账恢复密钥单</source>
        <translation>Ledger recovery sheet</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>台账放在</source>
        <translation>Ledger folder</translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账数据库打不开：文件已损坏，或不是本台账的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账数据库读写失败，这一步没有保存</source>
        <translation>Ledger not readable or writable; this step was not saved</translation>
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
        <translation>The ledger is open read only</translation>
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
        <location filename="app/ui/frame.py"/>
        <source>台账正在另一个窗口里用。现在只能看，不能改。</source>
        <translation>The ledger is open in another window: read only.</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>台账正在电脑“{machine}”上用（{person}，{since} 起）。现在只能看，不能改。</source>
        <translation>The ledger is in use on laptop “{machine}” ({person}, since {since}): read only.</translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>台账正被另一个程序占用</source>
        <translation>The ledger is used by another program</translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>台账还是旧版本（{1}），要先升级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>台账里是</source>
        <translation>In the ledger</translation>
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
        <location filename="app/services/watching.py"/>
        <source>台账里还没有学生</source>
        <translation>No children in the ledger yet</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>台账里还没有学生：导入学籍系统的表格，或一个一个登记</source>
        <translation>No children here yet: bring in the register's workbook, or enter them one by one</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>台账里这个学生在另一所学校（{1}），请核对是转学还是双重学籍</source>
        <translation>The ledger has this pupil at another school ({1}): moved, or registered twice?</translation>
    </message>
    <message>
        <location filename="app/sheets/headings.py"/>
        <source>号码</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>号码尾部是零</source>
        <translation>Ends in 000</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>号码留着，再打印就是新号。</source>
        <translation>The number is kept; the next print has a new one.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>号码相近</source>
        <translation>Similar ID</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>各单位、各项目的人数和金额。</source>
        <translation>Children and amounts by unit and item.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>各单位都交了。</source>
        <translation>All units have sent.</translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>各校</source>
        <translation>Schools</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>各校报送</source>
        <translation>Schools</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>合并{1}</source>
        <translation>Merge {1}</translation>
    </message>
    <message>
        <location filename="app/ledger/lawful.py"/>
        <source>合并到的记录编号不合规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>合计 {n} 人</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>吊销{1}的名片</source>
        <translation>Revoke card of {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>吊销{name}的名片？</source>
        <translation>Revoke the card of {name}?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>吊销以后不再收它的包，以后的每个回复都会告诉别的单位。吊销了不能恢复。</source>
        <translation>Its packages are refused from now on, and every reply tells the others. It cannot be restored.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>吊销名片</source>
        <translation>Revoke card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>吊销这张名片</source>
        <translation>Revoke this card</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>同一人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>同一人的写明是哪个学生</source>
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
        <translation>Two payments to one pupil</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>同一学生有两笔钱</source>
        <translation>Two payments to one pupil</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>同一监护人请写明原因，不是就换卡</source>
        <translation>Same guardian: say so; if not, change the card</translation>
    </message>
    <message>
        <location filename="app/ledger/merging.py"/>
        <source>同一编号的记录在这里属于另一个单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>同去</source>
        <translation>With</translation>
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
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>名册的样子</source>
        <translation>How a list looks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单</source>
        <translation>Lists</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>名单“{1}”的“{2}”第{3}行等待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单上</source>
        <translation>On the list</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单上“风险是否已消除”为是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>名单上同一人的都已认定。</source>
        <translation>Everyone matched on a list is recognised.</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单上没有证号</source>
        <translation>No ID on the list</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单上的姓名</source>
        <translation>Name on list</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单上的证号</source>
        <translation>ID on list</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单内重复</source>
        <translation>Twice on the list</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单命中</source>
        <translation>List match</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>名单命中放回没定</source>
        <translation>List match reopened</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>名单命中等比对</source>
        <translation>List matches to check</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单已不享受政策或日期晚于学期开始</source>
        <translation>Benefit ended, or dated after the term began</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>名单已过期</source>
        <translation>List has ended</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单文件</source>
        <translation>List file</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>名单文件校验值</source>
        <translation>List file checksum</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>名单是“{1}”，政策已不再享受</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>名单有误</source>
        <translation>List wrong</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单比对</source>
        <translation>Lists</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>名单没写</source>
        <translation>Not on list</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单的各行</source>
        <translation>List rows</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>名单错处会记下</source>
        <translation>List errors are recorded</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>名片</source>
        <translation>Card</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>名片 (*.json)</source>
        <translation>Cards (*.json)</translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>名片上的钥匙不是本单位的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>名片写在 {file}。指纹 {mark}，请写在盖章的纸上一起交。</source>
        <translation>Card written to {file}. Fingerprint {mark}: put it on the stamped paper too.</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>名片吊销日期</source>
        <translation>Card revoked on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>名片和电脑</source>
        <translation>Cards, laptops</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>名片已存好。</source>
        <translation>Card saved.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>名片已登记。请和盖章封面上的数字核对。</source>
        <translation>Card recorded. Check it against the stamped cover.</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>名片指纹还没有核对</source>
        <translation>Card fingerprints not yet checked</translation>
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
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>名称和代码会印在每张表上。</source>
        <translation>Name and code are printed on every form.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>后面还有 {n} 份。</source>
        <translation>{n} more follow.</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>向银行要回单，登记回单号</source>
        <translation>Get the slip from the bank, record its number</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>吕小满</source>
        <translation>Lü Xiaoman</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>否定</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>否定名单命中</source>
        <translation>Reject list match</translation>
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
        <translation>Week</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>周填星期一，月填1日</source>
        <translation>Week: its Monday; month: its 1st</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>和上次交的比</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>和另一台电脑合并</source>
        <translation>Merge with a laptop</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>和名片的指纹不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>和名片里的一样，可以登记。</source>
        <translation>Same as in the card: it can be recorded.</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>和家长约定每周哪几天去；没有约定的留空，由程序从周一起匀开</source>
        <translation>Weekdays agreed with the parent; empty: spread from Monday</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>和封面纸上的 {n} 组数字逐组对照，一样才收。</source>
        <translation>Compare with the {n} groups on the cover; take it only if all agree.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>和恢复单上第 {n} 个词不一样，请再看一眼。</source>
        <translation>Not the same as word {n} on the sheet. Please look again.</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>和盖章封面上的数字逐组核对</source>
        <translation>Compare with the stamped cover, group by group</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>哪一列是什么</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>哪一条</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>哪一项</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>哪台电脑</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>哪种记录</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>四年级</source>
        <translation>Grade 4</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>四年级1班</source>
        <translation>Grade 4 Class 1</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/helping.py"/>
        <source>回到刚才的页</source>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>回到计划</source>
        <translation>Back to plan</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>回到选定</source>
        <translation>Back to settling</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>回名册</source>
        <translation>back to list</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>回复只能来自本单位的上级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>回复在优盘上带回来，插上就能收</source>
        <translation>The reply comes back on a stick</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>回复过</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>回复里有审核意见、名单命中、标准和学期安排。</source>
        <translation>Replies carry reviews, list matches, rates and term dates.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>回复里要办的事</source>
        <translation>To do after the reply</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>困难</source>
        <translation>Needy</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>困难等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>困难等级是{1}，不在这一项的等级范围内</source>
        <translation>Level {1} is not among those of this item</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>困难认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>困难认定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>在两所学校</source>
        <translation>At two schools</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>在册学生</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>在另一台电脑上制作名片，拿来这里登记</source>
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
        <translation>On the list {1}, not recognised this year</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>在名单上、还没有认定的学生</source>
        <translation>On a list, not yet recognised</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>在名单上，还没有认定</source>
        <translation>On a list, not recognised</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>在岗</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>在左边选一名学生，这里就是他的登记表。</source>
        <translation>Choose a pupil at the left to see the form.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>在手册里找</source>
        <translation>Find in the handbook</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>在本县其他学校</source>
        <translation>At another school in the county</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>在读</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>在这个岗位上的学生</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>在这台电脑上启用台账</source>
        <translation>Enable the ledger on this laptop</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>城镇</source>
        <translation>Urban</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>填 {1} 小时{2}</source>
        <translation>Enter {1} hours{2}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>填上问到的</source>
        <translation>Type what you learnt</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>填了 {n} 人；{m} 人这一天不能填，没有动。</source>
        <translation>{n} filled; {m} cannot have that day, left alone.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>填好的</source>
        <translation>Filled</translation>
    </message>
    <message>
        <location filename="app/models (work_days)"/>
        <source>填学生身份证号；同一天有两个岗位的，填 身份证号|岗位|上岗日期</source>
        <translation>Pupil's ID number; with two posts on one day: ID|post|start date</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>填工时 {1} 格</source>
        <translation>Enter {1} cells of hours</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>填错待改的内容</source>
        <translation>Wrong entries to correct</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>境外永久居住证</source>
        <translation>Foreign residence permit</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>处</source>
        <translation>spots</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>处理</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>备份与台账不一致</source>
        <translation>The backup differs from the ledger</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份今天已验证</source>
        <translation>Backup proved today</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings.py"/>
        <source>备份和检查</source>
        <translation>Backup, check</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份在 {days} 天前</source>
        <translation>Backup {days} d ago</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>备份放哪里</source>
        <translation>Backup place</translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>备份文件已损坏，或不是备份文件</source>
        <translation>The file is damaged or no backup</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>备份：{when}，已打开验证</source>
        <translation>Backup: {when}, proved</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>外祖母</source>
        <translation>Grandmother (m.)</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>外祖父</source>
        <translation>Grandfather (m.)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>多久没人用就锁上</source>
        <translation>Lock after idle</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>多久没人用就锁上（马上锁按 Ctrl+L）</source>
        <translation>Lock after (lock now: Ctrl+L)</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>多发的追回，少发的在下月补</source>
        <translation>Recover what was overpaid, make up next month what was underpaid</translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>多记的一条请作废，金额才对得上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>大小：{1} 字节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>大班</source>
        <translation>K3</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>大约 10 分钟。不用联网。</source>
        <translation>About 10 minutes, offline.</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>天</source>
        <translation>day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>太早</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>失业</source>
        <translation>Unemployment</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>失业情况</source>
        <translation>Unemployment</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>夹带这个数据包的单位不是它的上级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>好，接着写</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>如果确实是往来单位，请先导入它的名片并核对指纹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>姓名{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>姓名、拼音或证件号码</source>
        <translation>Name or ID number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>姓名、拼音首字母、证件号后四位</source>
        <translation>Name, initials, last four</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名不同</source>
        <translation>Other name</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>姓名和号码不是同一名学生，请核对</source>
        <translation>Name and number are of different pupils</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名和证件号码都相同</source>
        <translation>Same name and ID</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名和证件号码都相同，但{1}</source>
        <translation>Same name and ID, but {1}</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>姓名用来记录是谁做的操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名相同，{1}</source>
        <translation>Same name, {1}</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名相同，名单上是 15 位旧号码</source>
        <translation>Same name, old 15-digit ID on the list</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>姓名相同，名单上的号码被表格改坏了</source>
        <translation>Same name, ID on the list damaged by a spreadsheet</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>姓名相同，证号相近</source>
        <translation>Same name, similar ID</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>姓名还没有填</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>姓名还没有填。</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>字号 {percent}%</source>
        <translation>Size {percent}%</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>字号和颜色</source>
        <translation>Text and colours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>存一份写明原因的表</source>
        <translation>Save with reasons</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>存一份到别处</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>存名片文件</source>
        <translation>Save card file</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>存恢复单</source>
        <translation>Save sheet</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>存成文件</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>存成文件，到别处打印</source>
        <translation>Save, print elsewhere</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>存空白模板</source>
        <translation>Save empty template</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>孤儿</source>
        <translation>Orphan</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学前</source>
        <translation>Preschool</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>学年</source>
        <translation>School year</translation>
    </message>
    <message>
        <location filename="app/services/recognising.py"/>
        <source>学年{1}</source>
        <translation>School year {1}</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>学年目标</source>
        <translation>Goal of the year</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>学期</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>学期中改计划</source>
        <translation>Change in mid-term</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>学期中间改计划的，新的一份填 2，写明执行起</source>
        <translation>Plan changed in mid-term: give the new one 2 and its first day</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>学期应写成 2026A（秋季）、2027S（春季），月份应写成 2026-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>学期按右上角选的。</source>
        <translation>The term is chosen at the top right.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>学期的起止日期</source>
        <translation>Term dates</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>学校名称和代码</source>
        <translation>School name and code</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>学校填学校标识码，10 位数字</source>
        <translation>School: its code, 10 digits</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>学校填学校标识码，县级填行政区划代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校已经报送，以学校的为准；不同之处：{1}</source>
        <translation>The school's entry stands; it differs in: {1}</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>学校标识码</source>
        <translation>School code</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>学校标识码不是本校的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>学校标识码不是本校的，这一行是别的学校的</source>
        <translation>Another school's row: the school code is not ours</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>学校标识码要 {length} 位，现在是 {now} 位。请核对。</source>
        <translation>A school code has {length} digits; this has {now}. Please check.</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>学校资助工作办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>学生</source>
        <translation>Students</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>学生 · 岗位</source>
        <translation>Pupil · post</translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>学生上课的最后一天</source>
        <translation>Last day of lessons</translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>学生上课的第一天</source>
        <translation>First day of lessons</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生勤工助学报酬发放表</source>
        <translation>Work-study pay sheet</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生勤工助学考勤表</source>
        <translation>Work-study attendance sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>学生反应</source>
        <translation>Response</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>学生名册</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>学生基本情况</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>学生或标准已不在台账里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>学生所在学校</source>
        <translation>Pupil's school</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>学生表现</source>
        <translation>Response</translation>
    </message>
    <message>
        <location filename="app/services/summary.py"/>
        <source>学生资助发放汇总</source>
        <translation>Aid totals</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>学生资助数据报送封面</source>
        <translation>Aid data cover sheet</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>学生还没有出生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>学科</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>学籍</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>学籍号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>学籍号有问题</source>
        <translation>Student no. faulty</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>学籍没有</source>
        <translation>Not in register</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>学籍状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>学籍状态是{1}，不在校</source>
        <translation>Status is {1}: not at school</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>它和台账在同一个盘上，盘坏了会一起丢。请换到另一个盘。</source>
        <translation>It is on the ledger's disk: both would be lost together. Choose another disk.</translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>安全责任书和家长同意书</source>
        <translation>Safety and consent forms</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>安排上岗</source>
        <translation>Assign</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>安排上岗：{post}</source>
        <translation>Assign: {post}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>安排补送</source>
        <translation>Plan a make-up visit</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>完全相同</source>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>完好</source>
        <translation>Sound</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>完成情况</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="app/services/differing.py"/>
        <source>定下来之前，两台电脑都不能编批次、编收据号、报送。</source>
        <translation>Until settled, neither laptop can prepare batches, number receipts or submit.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>实发合计</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>实发合计（大写）</source>
        <translation>In words</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>审批</source>
        <translation>Approve</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>审批{1}批次</source>
        <translation>Approve {1} batch</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>审批{1}报酬表</source>
        <translation>Approve pay sheet {1}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>审批了的报酬表还没有发放</source>
        <translation>Approved pay sheets not paid</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>审批了还没有发放的报酬表</source>
        <translation>Approved pay sheets not yet paid</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>审批了，还没有发放</source>
        <translation>Approved, not paid</translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>审批人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>审批人和编制人不能是同一人</source>
        <translation>Approver and preparer must be two people</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>审批人和编制人要是两个人。</source>
        <translation>Approver and preparer must be two people.</translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>审批日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>审批日期还没有到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>审核意见</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>家庭</source>
        <translation>Family</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>家庭人口</source>
        <translation>Household size</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>家庭人均年收入（元）</source>
        <translation>Income per head</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>家庭作业</source>
        <translation>Home task</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>家庭学生</source>
        <translation>family pupil</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>家庭情况</source>
        <translation>Family state</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>家庭成员</source>
        <translation>Family</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>家庭成员或监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>家庭经济困难学生认定申请表</source>
        <translation>Application for recognition of need</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>家庭经济困难学生认定结果公示</source>
        <translation>Public notice of recognition</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>家庭训练任务</source>
        <translation>Home task</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>家庭通讯信息</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>家长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>家长已签字</source>
        <translation>Parent signed</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>家长意见</source>
        <translation>Parent's opinion</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>家长签字</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>寄宿</source>
        <translation>Boarding</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>密码不对</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>密码至少 {least} 个字，现在是 {now} 个</source>
        <translation>At least {least} characters; now {now}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>密码至少 {least} 个字，现在是 {now} 个。</source>
        <translation>At least {least} characters; now {now}.</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>密码至少要有{1}个字符</source>
        <translation>A password has at least {1} characters</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>密钥指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>寒暑假月份不计发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>对照户口簿原件，定是哪名学生</source>
        <translation>Settle which pupil it is, by the household register</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>对照纸质材料，改正填错的一个</source>
        <translation>Correct the wrong one, by the papers</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>对现在显示的学生</source>
        <translation>For the children shown now</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>对着打印出来的纸，填回两个词：</source>
        <translation>From the printed paper, type these two words:</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>导入{1}（{2}，{3}行）</source>
        <translation>Import {1} ({2}, {3} rows)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>导入一份表格</source>
        <translation>Import a sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>导入什么</source>
        <translation>What to import</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>导入学籍系统的表格，或一个一个登记</source>
        <translation>Bring in the register's workbook, or enter them one by one</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>导入工时（{1}，{2}格）</source>
        <translation>Import hours ({1}, {2} cells)</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>导入结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>导入表格</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>导出带原因的原表</source>
        <translation>Export with reasons</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>封面留底</source>
        <translation>Keep cover sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>封面纸上的 30 位数字</source>
        <translation>30 digits on the cover</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>封面纸上的指纹</source>
        <translation>Fingerprint on cover</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>小学</source>
        <translation>Primary</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>小时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>小班</source>
        <translation>K1</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>少发的补发，多发的追回</source>
        <translation>Pay what is short, recover what is over</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>就读</source>
        <translation>Attends</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>就读学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>就读方式</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>尾号 {tail}</source>
        <translation>…{tail}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>尾号 {tail} 的卡收{names}的钱。请核对持卡人：同一家的，在学生的登记里写明共用卡原因；不是就换卡。</source>
        <translation>The card ending in {tail} takes the money of {names}. Check its holder: in one family, write on each child why it is shared; otherwise change the card.</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>尾号{1}</source>
        <translation>…{1}</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>尾号不明</source>
        <translation>number unknown</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>尾部改坏了</source>
        <translation>End damaged</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>居民身份证</source>
        <translation>Resident ID</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>屏幕上的语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>属于</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>岗位“{1}”{2}没有设置（{3}）。</source>
        <translation>Post “{1}” did not exist {2} ({3}).</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>岗位名称</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>岗位指导教师</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>工作内容</source>
        <translation>Duties</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>工作单位</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>工作标准</source>
        <translation>Work standard</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>工作表“{1}”</source>
        <translation>Sheet “{1}”</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>工作表“{name}”没有读：{reason}。</source>
        <translation>Sheet “{name}” not read: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>工作表“{name}”：{n} 人。表头：{columns}。</source>
        <translation>Sheet “{name}”: {n} people. Headings: {columns}.</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>工作（学习）单位</source>
        <translation>Work or school</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>工时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>工时超过上限，没有写原因</source>
        <translation>Over the hours limit, no reason</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>差{1}位</source>
        <translation>{1} digits differ</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>已交给打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>已享受{1}，两项不能同享</source>
        <translation>Already gets {1}; not both</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>已保存。新密码现在就能用。</source>
        <translation>Saved. The new password works from now on.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>已写入优盘</source>
        <translation>Written</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>已写到“{name}”，又从那里读出核对过，一字不差。</source>
        <translation>Written to “{name}”, read back, every byte the same.</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>已到卡</source>
        <translation>Paid to card</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发到卡还没有银行回单的</source>
        <translation>Paid to card, no bank slip yet</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>已发报酬还没有签字的学生</source>
        <translation>Pupils paid who have not signed</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>已发报酬，还没有签字</source>
        <translation>Pay not signed for</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>已发放</source>
        <translation>Paid</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>已发放 {n} 人次；应发 {due}</source>
        <translation><numerusform>Paid {n} time; due {due}</numerusform><numerusform>Paid {n} times; due {due}</numerusform></translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发放{1}元</source>
        <translation>{1} yuan paid</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>已发现金还没有打印收据的</source>
        <translation>Paid in cash, receipt not printed</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已发现金还没有签字的</source>
        <translation>Paid in cash, not signed</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>已发现金，还没有打印收据</source>
        <translation>Cash paid, no receipt printed</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>已发现金，还没有签领</source>
        <translation>Cash paid, not signed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>已吊销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>已回复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>已填 {n} 个词，共 {all} 个</source>
        <translation>{n} of {all} words</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>已备份，并打开验证过：{file}</source>
        <translation>Backed up and proved: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>已备好</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>已存到 {place}。里面有学生的信息，用完请删。</source>
        <translation>Saved to {place}. It holds pupils' data: delete it after use.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>已存好。打印以后请把这个文件删掉：谁拿到它，谁就能打开台账。</source>
        <translation>Saved. Delete the file after printing: whoever has it can open the ledger.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>已存好。里面有学生的信息，用完请收好。</source>
        <translation>Saved. It holds children's data: keep it safe.</translation>
    </message>
    <message>
        <location filename="app/ui/steps.py"/>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>已定 {n} / {of}</source>
        <translation>{n} / {of} settled</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已审批还没有发放的</source>
        <translation>Approved, not yet paid</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>已恢复成新台账“{name}”。现在这本还开着。</source>
        <translation>Restored as new ledger “{name}”. This one is still open.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>已报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>已接收第 {1} 号</source>
        <translation>Number {1} taken</translation>
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
        <translation>Undone: {act}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>已收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>已收到的不重复附</source>
        <translation>Received already, not attached again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>已有：{what}</source>
        <translation>There: {what}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>已登记公示 {n} 人。</source>
        <translation>Publicity recorded for {n}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>已登记补签</source>
        <translation>Signature recorded</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>已登记认定 {n} 人。</source>
        <translation>Decision recorded for {n}.</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>已签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>已签领</source>
        <translation>Signed</translation>
    </message>
    <message>
        <location filename="app/core/progress.py"/>
        <source>已经停止，什么都没有改</source>
        <translation>Stopped; nothing was changed</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>已经公示或认定的，在右边的表上改日期</source>
        <translation>Already posted or recognised: change dates in the table at the right</translation>
    </message>
    <message>
        <location filename="app/ledger/operation.py"/>
        <source>已经删除的记录不能合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>已经发放的钱不能作废</source>
        <translation>Money paid cannot be voided</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>已经定为不是同一人。</source>
        <translation>Settled: not the same.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>已经定为同一人。</source>
        <translation>Settled: the same.</translation>
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
        <translation>Added already</translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>已经登记了{1}。请核对是不是同一条{2}</source>
        <translation>{1} is entered already. Is it the same {2}?</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>已经送到打印机。请看清两份都印出来了，再填回两个词。</source>
        <translation>Sent to the printer. See that both copies came out, then type the two words.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>已经锁上</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编入批次{1}元</source>
        <translation>{1} yuan in batch</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编入批次、现在不应助的</source>
        <translation>In a batch, no longer due</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>已编制还没有审批的</source>
        <translation>Prepared, not yet approved</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>已编批次</source>
        <translation>In batches</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>已认定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>已认定 {n}</source>
        <translation>Decided {n}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>已记住。以后用这台打印机都照这样挪。</source>
        <translation>Kept. This printer is adjusted from now on.</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>已送</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>已送，家长已签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>已重做：{act}</source>
        <translation>Redone: {act}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>已附上</source>
        <translation>Attached</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>已领 {got}</source>
        <translation>got {got}</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>带记录表请家长补签，再登记</source>
        <translation>Have the parent sign the record, then enter it</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/helping.py"/>
        <source>帮助：{page}</source>
        <translation>Help: {page}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>常用</source>
        <translation>Often used</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>年-月-日</source>
        <translation>Y-M-D</translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>年收入</source>
        <translation>Income a year</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>年收入（元）</source>
        <translation>Income (yuan/yr)</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>年级代码，空格隔开；空为不限</source>
        <translation>Grade codes, separated by spaces; empty: any</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>年级没有填写，无法确定学段和资助项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>年级没有填写，这一项限年级</source>
        <translation>Grade missing; this item is for certain grades</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>年级班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>序号</source>
        <translation>No.</translation>
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
        <translation>{2} yuan due for {1}, in no batch yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>应助已算好，还没有编进批次</source>
        <translation>Due, in no batch yet</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>应助已经算好，编一个批次就行</source>
        <translation>All is worked out: prepare a batch</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>应助的都已编入批次，或已领不能同享的项目；用 entitle 和 gaps 查看谁没有列入和原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>应助的都已编进批次。</source>
        <translation>All that is due is in a batch.</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>应助还没有编入批次的</source>
        <translation>Due, in no batch yet</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>应助还没有编进批次</source>
        <translation>Due, in no batch yet</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>应发金额（元）</source>
        <translation>Pay due (yuan)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>应发（元）</source>
        <translation>Pay</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>应在{1}到{2}之间</source>
        <translation>Between {1} and {2}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>应送</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>应送 {due}，欠 {owed} 课时</source>
        <translation>due {due}, owes {owed}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>应送 {due}，签字 {done}，没签字 {unsigned}</source>
        <translation>Due {due}, signed {done}, unsigned {unsigned}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>应送按 {day}前的教学周计算</source>
        <translation>Due by the teaching weeks before {day}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>应送按全月的教学周计算</source>
        <translation>Due by the teaching weeks of the month</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>康复训练</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>建新的台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>建档立卡贫困家庭学生</source>
        <translation>Registered poor</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>建立{1}的台账</source>
        <translation>Create ledger of {1}</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>建立台账</source>
        <translation>Create ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>建议这样定</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>开始时间</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>开始比对</source>
        <translation>Match</translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>开学日期</source>
        <translation>Term starts</translation>
    </message>
    <message>
        <location filename="app/services/arrangements.py"/>
        <source>开学日期和结束日期都要填</source>
        <translation>Give both first and last day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>开户人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>张</source>
        <translation>cards</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>往下</source>
        <translation>Down</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>往下几毫米</source>
        <translation>Millimetres down</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>往右</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>往右几毫米</source>
        <translation>Millimetres right</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>待办</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>待发放</source>
        <translation>To pay</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>待审批</source>
        <translation>To approve</translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>待查记录</source>
        <translation>Waiting record</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>待确认的名单命中</source>
        <translation>List matches to confirm</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>忘了密码</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>忘了密码，只有这 24 个词能打开台账。打印两份，封好盖章：一份锁进柜子，一份交中心校。谁拿到它，谁就能打开台账。</source>
        <translation>If the password is lost, only these 24 words open the ledger. Print two, seal and stamp them: one in a locked cabinet, one to the central school. Whoever has it can open the ledger.</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <location filename="app/models/students.py"/>
        <source>性别和证件号码不一致：号码里是{1}。请改其中一个</source>
        <translation>Sex and ID differ: the ID says {1}. Change one</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>恢复单.pdf</source>
        <translation>recovery.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>恢复单丢了、用过了、管的人变了，都要换一张。换了以后旧的那张就打不开了。</source>
        <translation>Replace the sheet when it is lost or used, or its keeper changes. The old one no longer opens the ledger.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings.py"/>
        <source>恢复单和名片</source>
        <translation>Recovery, card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>恢复单没有存成</source>
        <translation>Recovery sheet not saved</translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>恢复密钥不完整或有一个词错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>恢复密钥单打印一次就换一次。</source>
        <translation>Each printed recovery sheet replaces the last.</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>恢复密钥单打印一次就换一次，不能先看</source>
        <translation>Each printing replaces the recovery sheet, so there is no preview</translation>
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
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>恢复成新台账</source>
        <translation>Restore as new ledger</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>恢复词不对</source>
        <translation>Wrong recovery words</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>情绪行为</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>情绪行为现状</source>
        <translation>Behaviour now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>情绪行为评分</source>
        <translation>Behaviour score</translation>
    </message>
    <message>
        <location filename="app/ui/unexpected.py"/>
        <source>意外记录.txt</source>
        <translation>unexpected.txt</translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>感知</source>
        <translation>Perception</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>感知现状</source>
        <translation>Perception now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>感知评分</source>
        <translation>Perception score</translation>
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
        <location filename="app/ui/pages/list_read.py"/>
        <source>成年人和不在本台账的人不留下。</source>
        <translation>Adults and people not in this ledger are not kept.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>截止 {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>截止学期</source>
        <translation>Last term</translation>
    </message>
    <message>
        <location filename="app/services/board.py"/>
        <source>截止日</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>截止日 {day} 已经过了，请今天就交。</source>
        <translation>The deadline {day} has passed: hand it in today.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户主姓名</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户主身份证号</source>
        <translation>Head's ID</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>户口</source>
        <translation>Hukou</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>户口性质</source>
        <translation>Hukou</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>户口所在地</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>户编号</source>
        <translation>Household no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>所</source>
        <translation>schools</translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>所属大类</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>所属时期：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/files.py"/>
        <source>所有文件</source>
        <translation>All files</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>所，{n} 条记录</source>
        <translation>schools, {n} records</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>手册的一页</source>
        <translation>A page of the handbook</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>手册的目录</source>
        <translation>Contents of the handbook</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>手册里没有“{words}”。换一个说法试试。</source>
        <translation>“{words}” is not in the handbook. Try other words.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>手机号码</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>手机号码要 11 位，现在是 {1} 位。请核对</source>
        <translation>a mobile number has 11 digits, here are {1}. Please check</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>手边没有封面纸，先登记，以后再核对</source>
        <translation>No cover at hand: record now, check later</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>打了勾</source>
        <translation>Ticked</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>打了勾的 {n} 人：{names}。</source>
        <translation>{n} ticked: {names}.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>打印{1}</source>
        <translation>Print {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>打印交接封面</source>
        <translation>Print cover</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>打印恢复单，锁进柜子</source>
        <translation>Print sheet and lock it away</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>打印报酬表</source>
        <translation>Print pay sheet</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>打印收据，或在花名册上签字</source>
        <translation>Print the receipt, or have the roster signed</translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>打印日期</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>打印机没有接收</source>
        <translation>The printer did not take it</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>打印校准页</source>
        <translation>Print calibration</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>打印校准页　{printer}</source>
        <translation>Print calibration page  {printer}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>打印空白表</source>
        <translation>Print blank</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>打印考勤表</source>
        <translation>Print attendance</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>打印花名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>打印计划</source>
        <translation>Print plan</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>打印认定申请表</source>
        <translation>Print application</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>打印记录表</source>
        <translation>Print record</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>打印这一页</source>
        <translation>Print page</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>打印，锁进柜子</source>
        <translation>Print, lock away</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>打开别的台账</source>
        <translation>Open another ledger</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>打开学生补填，应助自动算出来</source>
        <translation>Open the child and fill it in; the aid is then worked out</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>打开已有的台账</source>
        <translation>Open a ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>打开新台账</source>
        <translation>Open new ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>打电话逐组核对，或和盖章的封面纸对照。</source>
        <translation>Check by phone, group by group, or against the stamped cover.</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>托班</source>
        <translation>Nursery</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>执行到</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>执行起</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>扫描件</source>
        <translation>Scans</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>批次号</source>
        <translation>Batch no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>批次名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>批次审批日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>批次类别</source>
        <translation>Batch kind</translation>
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
        <translation>Package not found</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>找人</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>找人：拼音首字母</source>
        <translation>Find: initials</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>找到 {n} 人</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>找到的表头是：{1}{2}。</source>
        <translation>Headings found: {1}{2}.</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>找到的表头是：{1}。请加上这一列，或用程序给的空白模板</source>
        <translation>Headings found: {1}. Add this column, or use the template</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>找学生</source>
        <translation>Find a pupil</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>找学生：拼音首字母、姓名、证件号后四位</source>
        <translation>Find a pupil: initials, name, last four</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>把 {n} 个单位的回复写到“{name}”？</source>
        <translation>Write replies to {n} units to “{name}”?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>把主电脑移交给“{laptop}”？</source>
        <translation>Hand the main laptop over to “{laptop}”?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>把名片交给上级登记，再在电话里逐组核对下面的数字。</source>
        <translation>Give your card to the unit above, then check the digits below by phone, group by group.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>把数据包写到“{name}”？</source>
        <translation>Write package to “{name}”?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>把本机的台账写到“{name}”，带去另一台电脑？</source>
        <translation>Write this ledger to “{name}” for the other laptop?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>把本机设为主电脑</source>
        <translation>Make this the main laptop</translation>
    </message>
    <message>
        <location filename="app/ui/unexpected.py"/>
        <source>把这个文件交给技术人员，里面没有学生的信息：{file}</source>
        <translation> Give this file to a technician, it holds nothing about any child: {file}</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>报送 {term}</source>
        <translation>for {term}</translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>报送单位</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>报送单位已改正</source>
        <translation>Corrected by the sender</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>报送只能来自下级单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>报送时封面和数据包放在一起</source>
        <translation>At submission the cover goes with the package</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>报酬</source>
        <translation>Pay</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>报酬明细</source>
        <translation>Pay line</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>报酬表</source>
        <translation>Pay sheet</translation>
    </message>
    <message>
        <location filename="app/models (pay_sheets)"/>
        <source>报酬表号</source>
        <translation>Pay sheet no.</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>报酬表和考勤对不上</source>
        <translation>Pay sheet and attendance differ</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>报酬表和考勤对不上的</source>
        <translation>Pay sheet and attendance differ</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>报酬（元）</source>
        <translation>Pay (yuan)</translation>
    </message>
    <message>
        <location filename="app/models (batches)"/>
        <source>抵扣</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>拼音首字母，</source>
        <translation>initials, </translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>拾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>拿去导入</source>
        <translation>Import it</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>拿去比对</source>
        <translation>Match it</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>持卡人姓名</source>
        <translation>Card holder</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>持证残疾人</source>
        <translation>Certified disabled</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>指导教师</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>指纹一致，名片已核对。</source>
        <translation>Fingerprint agrees, card checked.</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>指纹已核对</source>
        <translation>Fingerprint checked</translation>
    </message>
    <message>
        <location filename="app/services/arrangements.py"/>
        <source>按 2026-09-01 的样子填</source>
        <translation>Like 2026-09-01</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>按 Ctrl+Z 一步一步撤销，撤到这次导入为止</source>
        <translation>Press Ctrl+Z step by step back to this import</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_parts.py"/>
        <source>按 F8 显示 30 秒，并记下是谁看的</source>
        <translation>F8 shows it for 30 seconds; who looked is recorded</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>按乡镇看</source>
        <translation>By town</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>按以前改过的读</source>
        <translation>Read as corrected before</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>按公章上的全称填</source>
        <translation>Full name, as on the seal</translation>
    </message>
    <message>
        <location filename="app/models (work_days)"/>
        <source>按半小时填，例如 1.5；请假填 /</source>
        <translation>By the half hour, e.g. 1.5; for leave write /</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>按名单认定</source>
        <translation>From lists</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>按名单认定 {n} 人？</source>
        <translation>Recognise {n} from lists?</translation>
    </message>
    <message>
        <location filename="app/services/recognising.py"/>
        <source>按名单认定{1}—{2}学年困难学生{3}人</source>
        <translation>Recognise {3} for {1}–{2} from lists</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>按名单认定，或写明不认定的原因</source>
        <translation>Recognise from lists, or say why not</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>按天计算，要有出勤天数才能算出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>按天计酬的填这一项</source>
        <translation>For posts paid by the day</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>按学期发放，不按月计算</source>
        <translation>Paid by the term, not by the month</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>按小时计酬的填这一项</source>
        <translation>For posts paid by the hour</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>按恢复单上的顺序填，中间空不空格都行，也可以用扫码枪扫</source>
        <translation>In the order of the sheet, with or without spaces; a scanner works too</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>按户口簿逐位填写；没有身份证号的留空，填学籍号</source>
        <translation>As in the household register; no ID number: leave empty and give the student number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>按这样读</source>
        <translation>Read this way</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>换一个</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>换一张</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>换一张恢复单</source>
        <translation>Replace recovery sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>换一张恢复单？</source>
        <translation>Replace recovery sheet?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>换一张表</source>
        <translation>Another file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>换人</source>
        <translation>next</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>换位置</source>
        <translation>Change place</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>换天</source>
        <translation>day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>换密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>换密码请用“修改密码”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>换密码请用“修改密码”；两个人同名的，在名字后面加字区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>换我自己的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>接上次：{1}</source>
        <translation>Last time: {1}</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>接收{1}的数据包（第{2}号）</source>
        <translation>Take package {2} of {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>推迟</source>
        <translation>Put off</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>推迟一件待办</source>
        <translation>Put off a task</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>推迟到明天（要写一句原因）</source>
        <translation>put off till tomorrow</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>推迟到明天，因为</source>
        <translation>Put off till tomorrow because</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>推迟到明天：{reason}</source>
        <translation>Put off till tomorrow: {reason}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>推迟的原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>推迟要写一句原因</source>
        <translation>Give a reason for putting it off</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>插上优盘，程序自己会看见。优盘插好以后按 Ctrl+U。</source>
        <translation>A stick is noticed by itself. Once it is in, press Ctrl+U.</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>撤销之后又做了别的，或是别人撤销的，就不能重做了；请直接改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>撤销：{1}</source>
        <translation>Undo: {1}</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>撤销：{act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>操作记录未被改动</source>
        <translation>Operation log untouched</translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>操作记录检查没有通过，备份不算数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>收下了</source>
        <translation>Taken</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>收了 {n} 个包</source>
        <translation>{n} packages taken</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>收件单位</source>
        <translation>To</translation>
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
        <location filename="app/ui/pages/stick_write.py"/>
        <source>收件：{unit}</source>
        <translation>To: {unit}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>收包</source>
        <translation>Receive</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>收包回复</source>
        <translation>Packages</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>收回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>收据</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>收据 {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/batch_side.py"/>
        <source>收据 {n} 张</source>
        <translation><numerusform>{n} receipt</numerusform><numerusform>{n} receipts</numerusform></translation>
    </message>
    <message>
        <location filename="app/models (receipts)"/>
        <source>收据号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>收起这一句</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>收过了</source>
        <translation>Taken before</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>收这 {n} 个包</source>
        <translation>Take these {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>收这个包</source>
        <translation>Take this package</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>收进台账</source>
        <translation>Take in</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>收进台账了：新增 {new}，更新 {changed}。</source>
        <translation>Taken in: {new} new, {changed} changed.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>收错了可以一次撤销。</source>
        <translation>One undo takes it all back.</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>改 {n}</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>改 {n} 条</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>改“{1}”</source>
        <translation>Change “{1}”</translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>改“{1}”（待改）</source>
        <translation>Change “{1}” (to correct)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>改一次就记住，下次同样的表照这样读。</source>
        <translation>Correct it once: such sheets are read so from then on.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings.py"/>
        <source>改了就算，不用再按保存</source>
        <translation>takes effect at once</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>改动记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>改卡重发</source>
        <translation>Pay again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>改完即存</source>
        <translation>Autosaved</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>改少工时，或按 F4 写明原因</source>
        <translation>Reduce the hours, or F4 to give a reason</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>改少工时，或用 explain-over 写明原因</source>
        <translation>Reduce the hours, or give a reason with explain-over</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>改得不一样的地方</source>
        <translation>Places that differ</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>改成</source>
        <translation>Became</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>改截止日</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <location filename="app/services/board.py"/>
        <source>改报送截止日</source>
        <translation>Change deadline</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>改正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>改正或说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>改正或说明后重新报送</source>
        <translation>Correct or explain, then send again</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>改正或说明后，随下一个数据包报送</source>
        <translation>Correct or explain; it goes with the next package</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>改用“{name}”</source>
        <translation>Use “{name}”</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>改离岗日期，或到满周岁以后再上岗</source>
        <translation>Change the last day, or start when old enough</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>改过以后每半小时备一次，每份都打开验证过。按天、周、月保留。</source>
        <translation>After changes a backup is made every half hour and opened to prove it. Kept by day, week and month.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>改这句话</source>
        <translation>Change the question</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>改银行卡</source>
        <translation>Change card</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>放假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>放回没定</source>
        <translation>Back to open</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>放大缩小</source>
        <translation>zoom</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>教学内容与方法</source>
        <translation>Content, method</translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>教学周数</source>
        <translation>Teaching weeks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <location filename="app/models (timetables)"/>
        <source>教师课表</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>数字太大</source>
        <translation>Number too big</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>数据包</source>
        <translation>Packages</translation>
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
        <translation>Written and read back; safe to remove</translation>
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
        <location filename="app/services/due.py"/>
        <source>数据包等上级回复</source>
        <translation>Packages waiting for a reply</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>数据包编号{1}</source>
        <translation>Package number {1}</translation>
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
        <location filename="app/services/due.py"/>
        <source>数据包里没能收下的记录</source>
        <translation>Records in packages that could not be taken</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>数据包里的附加内容读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>数据库完好</source>
        <translation>Database sound</translation>
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
        <translation>Whole number</translation>
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
        <translation>File too big</translation>
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
        <translation>Damaged, or no Excel workbook</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>文件打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>文件是空的（0 字节）</source>
        <translation>Empty file (0 bytes)</translation>
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
        <translation>The file has a password</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>文件读不出来</source>
        <translation>The file can't be read</translation>
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
        <translation>The file is empty</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>断电保护已打开</source>
        <translation>Safe against power cuts</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>新</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>新 {n}</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>新 {n} 条</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>新单子要马上打印两份，封好。旧的那张从现在起打不开台账，请当场销毁。</source>
        <translation>Print the new sheet twice at once and seal it. The old one no longer opens the ledger: destroy it now.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>新台账放在 {place}。现在这本不动。用原来的密码打开。</source>
        <translation>The new ledger is in {place}. This one is untouched. Open it with the same password.</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>新增{1}</source>
        <translation>New {1}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>新密码</source>
        <translation>New password</translation>
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
        <location filename="app/ui/pages/work_posts.py"/>
        <source>新的岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>新认定 {new} 人，按名单补充或提高等级 {more} 人。可以撤销。</source>
        <translation>{new} new, {more} completed or raised by lists. It can be undone.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>方向键</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>旁边的说明文件属于另一个数据包，以数据包为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>无变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>无编号</source>
        <translation>No number</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>既不是文字也不是整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>日期写成 2026-10-21 的样子。</source>
        <translation>Write dates like 2026-10-21.</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>日期前后不符</source>
        <translation>Dates out of order</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>日期前后不符的</source>
        <translation>Dates out of order</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>日期应写成 2026-09-14 这样的形式，并且确有其日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>旧号码</source>
        <translation>Old number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>时间只供参考：电脑的钟可能不准，程序不会按先后替你选。</source>
        <translation>Times are a hint only: clocks may be wrong, so the program does not choose by them.</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>春</source>
        <translation>Spring</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>春季</source>
        <translation>Spring term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>是 15 位的旧号码。请核对后填 18 位</source>
        <translation>is an old number of 15 digits. Please check and enter 18</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>是15位的旧号码</source>
        <translation>old 15-digit number</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>是{1}生，这一项只发给{2}生</source>
        <translation>{1} pupil; this item is for {2} pupils only</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>是同一人</source>
        <translation>Same child</translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>是否</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>是否寄宿</source>
        <translation>Boarding</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>是否监护人</source>
        <translation>Guardian?</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>是星期{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>显示 30 秒，并记下是谁看的</source>
        <translation>Shown for 30 seconds; who looked is recorded</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>显示 {n} 行，共 {all} 行</source>
        <translation>{n} of {all} rows</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>显示完整号码</source>
        <translation>Show whole number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>显示这几项</source>
        <translation>Show these</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>晚上、怕晃眼</source>
        <translation>Evening, against glare</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>普高</source>
        <translation>Senior</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换县级托管的钥匙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>更换恢复密钥</source>
        <translation>Replace recovery key</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>更新</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>更新{1}天</source>
        <translation>{1} days changed</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>更新：{1}</source>
        <translation>Changed: {1}</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>最后一位不对。请看户口簿，从第 1 位重新核对</source>
        <translation>the last digit is wrong. Please check it digit by digit against the household register</translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>最多 {1}；请删去多余的空行空列，或拆成几个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>最多{1}小时，现在是{2}小时</source>
        <translation>At most {1} hours; this is {2}</translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>最大 {1} MB；请删去多余的工作表和图片，或拆成几个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>最近一包</source>
        <translation>Last package</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>最近的改动已备份</source>
        <translation>Latest changes backed up</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>最迟 {day}。</source>
        <translation>By {day}.</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>月</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>有</source>
        <translation>there</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>有 {n} 个证件号码在表格里存成了数字，后几位可能变成了 000。会标出来，请对原件。</source>
        <translation>{n} ID numbers are stored as numbers; their last digits may have become 000. They are marked: check the originals.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>有 {n} 人，请再多打几个字。</source>
        <translation>{n} fit: type more.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>有 {n} 处两台电脑改得不一样，要人选定。</source>
        <translation>{n} differ between two laptops: settle them.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>有 {n} 处要改：{names}。其余各项都已保存。</source>
        <translation>To be corrected ({n}): {names}. All else is saved.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>有 {n} 处错</source>
        <translation>{n} wrong</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>有 {n} 条没能收下，等对方改正后再报。</source>
        <translation>{n} could not be taken; they will be sent again corrected.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>有 {n} 条等人选定，这次不写进去。</source>
        <translation>{n} wait to be settled and are left out this time.</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>有{1}名学生同名，请加上身份证号一列</source>
        <translation>{1} pupils have that name: add the ID column</translation>
    </message>
    <message>
        <location filename="app/ledger/reading.py"/>
        <source>有{1}条{2}同样符合，分不清是哪一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>有{1}条记录存在两个不同的值，选定之前不能办理</source>
        <translation>{1} records have two values: settle them first</translation>
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
        <translation>Pupils with two values</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>有两列都选了“{name}”。请把其中一列改成别的，或改成没有用。</source>
        <translation>Two columns are “{name}”. Change one, or mark it unused.</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>有两台电脑都登记为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>有严重疾病</source>
        <translation>Serious illness</translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>有几条{1}同样符合，分不清是哪一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有勤工助学报酬记录</source>
        <translation>has work-study pay</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有学生上岗</source>
        <translation>is held</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>有学生的困难认定存在两个不同的值，选定之前不能办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有工时</source>
        <translation>has hours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>有待核</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>有慢性病</source>
        <translation>Chronic illness</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>有报酬记录</source>
        <translation>has pay</translation>
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
        <location filename="app/ui/pages/county.py"/>
        <source>有疑问</source>
        <translation>Questioned</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>有疑问要写明问什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>有考勤、还没有编制报酬表的</source>
        <translation>Attendance without a pay sheet</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>有考勤，还没有编报酬表</source>
        <translation>Attendance without a pay sheet</translation>
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
        <location filename="app/ui/pages/importing.py"/>
        <source>有错的行不收，其余照收。收进台账以后可以一次撤销。</source>
        <translation>Wrong rows are left out, the rest is taken. One undo takes it all back.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>有问题</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>有附件的内容和登记的不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>未插优盘</source>
        <translation>No stick</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>未核实之处</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>未满 {1} 周岁（{2} 满），不能上岗，这一行不能填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>未满 {age} 周岁 {n} 人</source>
        <translation>Under {age}: {n}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>未满年龄就排了岗位</source>
        <translation>Under age and assigned a post</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>未满年龄还排了岗位的学生</source>
        <translation>Under age and assigned a post</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>未签领</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>未读</source>
        <translation>Not read</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>未达成</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>本单位</source>
        <translation>Our unit</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>本单位只有一个人管台账，第二个人以后再加</source>
        <translation>Only one person keeps the ledger; add a second later</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>本单位有两台电脑都登记为主电脑</source>
        <translation>Two laptops are both the main one</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>本单位的名片</source>
        <translation>Our card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>本单位的电脑</source>
        <translation>This unit's laptops</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>本单位的监督电话没有填</source>
        <translation>No complaints phone</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>本单位的监督电话没有填，公示上会留空</source>
        <translation>No complaints phone: the notice would be blank there</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>本台账的学生</source>
        <translation>In the ledger</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>本周</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>本学年 {all} 人；显示 {n} 人</source>
        <translation>{all} this year; {n} shown</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>本学年没有困难认定</source>
        <translation>Not recognised this school year</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>本学年认定为不困难</source>
        <translation>Recognised as not needy this school year</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>本学年还没有认定。按名单认定，或在学生页填困难等级。</source>
        <translation>Nobody is recognised this year yet. Use the lists, or set a level under Students.</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>本学年还没有认定的学生</source>
        <translation>Not yet recognised this year</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>本学年，标准 {n} 课时</source>
        <translation>This year, standard {n} lessons</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>本学期</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>本学期应助 {due}，本学年已领 {got}</source>
        <translation>Due this term {due}, received this year {got}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>本学期应发</source>
        <translation>Due this term</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期欠课时的学生</source>
        <translation>Pupils short of lessons this term</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>本学期欠送教课时</source>
        <translation>Home lessons owed this term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>本学期没有交过</source>
        <translation>Not sent this term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>本学期的截止日</source>
        <translation>Deadline this term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>本学期的批次</source>
        <translation>Batches of this term</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>本学期的起止日期没有填</source>
        <translation>Term dates are missing</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期的起止日期没有填，课时按推算的日期算</source>
        <translation>Term dates are missing: lessons rest on estimated dates</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>本学期评估</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>本学期资助</source>
        <translation>Aid this term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>本学期走到哪一步</source>
        <translation>This term so far</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>本学期还没有发放。</source>
        <translation>Nothing paid this term.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>本学期还没有评估。评估后登记一次。</source>
        <translation>Not assessed this term. Record it when done.</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>本学期还没有评估的送教学生</source>
        <translation>Home-taught pupils not assessed this term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>本学期还没有送教计划。先在“计划”里给学生定计划。</source>
        <translation>No teaching plans this term. Make them under Plan.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>本月</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>本月要办</source>
        <translation>This month</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>本期无</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>本机</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>本机写的</source>
        <translation>Written here</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>本机存放临时文件的地方写不进去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>本机改成</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>材料 {n}/{m}</source>
        <translation>Papers {n}/{m}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>条</source>
        <translation>rows</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>条数</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>查明哪一笔该发，另一笔作废或追回</source>
        <translation>Find the right one; void or recover the other</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>查看敏感信息</source>
        <translation>View sensitive data</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>标准出自：{source}</source>
        <translation>Standard from: {source}</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>标准名称</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>标准行</source>
        <translation>Rate row</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>标准（元/学年）</source>
        <translation>Rate (yuan/year)</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>标准（元）</source>
        <translation>Rate (yuan)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>标准：每周 {visits} 次，每次 {lessons} 课时，每学年 {year} 课时，每学期评估 {assessed} 次</source>
        <translation>Standard: {visits} visits a week, {lessons} lessons each, {year} lessons a year, {assessed} assessments a term</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>校准页已交给打印机。</source>
        <translation>Calibration page sent to the printer.</translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>校长</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>校验</source>
        <translation>Check digit</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>核对{1}的名片</source>
        <translation>Check card of {1}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>核对卡号后再发一次</source>
        <translation>Check the card and pay again</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>核对考勤，报酬表有错的作废后重编</source>
        <translation>Check attendance; void a wrong sheet and prepare again</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>核对考勤；报酬表有错的作废这一笔，重新编制</source>
        <translation>Check attendance; void a wrong line and prepare again</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>核对考勤；报酬表有错的，请作废{1}的一笔后重新编制</source>
        <translation>Check attendance; if the sheet is wrong, void the line of {1} and prepare again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>模板写好了：{file}</source>
        <translation>Template written: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>横线和竖线都应正好 100 毫米。不是的，请在打印机设置里选“实际大小”，不要选“适合纸张”。</source>
        <translation>Both lines should be exactly 100 mm. If not, choose “Actual size”, not “Fit to paper”.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>欠</source>
        <translation>Owed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>欠 {n}</source>
        <translation>owes {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>欠 {n} 课时</source>
        <translation>owes {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>欠债</source>
        <translation>Debt</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>欠债情况</source>
        <translation>Debt</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>正在停下，什么都不会改</source>
        <translation>Stopping; nothing will be changed</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>正在写入，写完再读回来核对</source>
        <translation>Writing, then reading back to check</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>正在写到“{name}”。写完还要读回来核对，核对好了这里会说可以拔出。</source>
        <translation>Writing to “{name}”, then reading back to check. You will be told when to remove it.</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>正在写回复</source>
        <translation>Writing the reply</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>正在准备…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>正在准备演示学校…</source>
        <translation>Preparing the demo school…</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>正在办</source>
        <translation>Begun</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>正在备好数据包</source>
        <translation>Preparing the package</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>正在备好数据包…</source>
        <translation>Preparing the package…</translation>
    </message>
    <message>
        <location filename="app/services/exporting.py"/>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>正在建台账…</source>
        <translation>Creating the ledger…</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>正在打开台账…</source>
        <translation>Opening the ledger…</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>正在收数据包</source>
        <translation>Receiving the package</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>正在收进台账，停止以后什么都不会改</source>
        <translation>Taking it into the ledger; if you stop, nothing is changed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>正在收，别拔优盘</source>
        <translation>Taking in: don't remove the stick</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>正在比对{file}</source>
        <translation>Matching {file}</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>正在比对名单</source>
        <translation>Matching the list</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>正在生成恢复单…</source>
        <translation>Making the recovery sheet…</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>正在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>正在看每一行</source>
        <translation>Reading each row</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>正在看过去的学期</source>
        <translation>Viewing a past term</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>正在记下要看的人</source>
        <translation>Writing down who has to be looked at</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>正在读{file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>正在送到打印机</source>
        <translation>Sending to the printer</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>正在送到打印机…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>正常发放</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>残疾人子女</source>
        <translation>Child of a disabled person</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>残疾学生</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>残疾或年迈劳动力弱情况</source>
        <translation>Weak labour</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>残疾类别</source>
        <translation>Disability</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>残疾类别和等级</source>
        <translation>Disability</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>每一笔都记着是谁办的。密码只有本人知道，电脑上也不留。</source>
        <translation>Every entry shows who made it. Passwords are known to their owners only and not kept here.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>每一行会怎样</source>
        <translation>What becomes of each row</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>每一页填完就存，中途可以关机。</source>
        <translation>Each page is saved as you finish it; you may stop in between.</translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>每个人都要有姓名和至少{1}个字的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>每个单位一个文件夹，文件夹名是单位代码。带回去，各收各的。</source>
        <translation>One folder a unit, named by its code. Each takes its own.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>每件事一页，不用联网</source>
        <translation>One page a task, offline (in Chinese)</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>每周 {1} 次，标准是每周 {2} 次</source>
        <translation>{1} visits a week, standard {2}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>每周 {v} 次</source>
        <translation>{v} a week</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>每周 {v} 次，每次 {n} 课时</source>
        <translation>{v} a week, {n} lessons each</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>每周次数</source>
        <translation>Visits a week</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>每天减免餐费（元）</source>
        <translation>Meals a day</translation>
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
        <translation>Yuan a day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>每天（元）</source>
        <translation>A day</translation>
    </message>
    <message>
        <location filename="app/models/rules/rates.py"/>
        <source>每学年只发一次，在秋季学期发放</source>
        <translation>Paid once a year, in the autumn</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>每学期教学周</source>
        <translation>Teaching weeks a term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>每小时</source>
        <translation>An hour</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>每小时报酬（元）</source>
        <translation>Yuan an hour</translation>
    </message>
    <message>
        <location filename="app/models/rules/visit_checks.py"/>
        <source>每次 {1} 课时，标准是每次 {2} 课时</source>
        <translation>{1} lessons a visit, standard {2}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>每次课时</source>
        <translation>Lessons each</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>每种记录一张表，放进一个文件夹。</source>
        <translation>One workbook for each kind of record, in a folder.</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>比对{1}份名单，{2}人</source>
        <translation>Match {1} lists, {2} people</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>比对一份名单</source>
        <translation>Match a list</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对日期</source>
        <translation>Matched on</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对标记</source>
        <translation>Match mark</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对类别</source>
        <translation>Match kind</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>比对结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>比对说明</source>
        <translation>Match remarks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>比已收的旧</source>
        <translation>Older than one taken</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>毕业</source>
        <translation>Graduated</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>毫米</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>民族</source>
        <translation>Nation</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>汇总表</source>
        <translation>Totals</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>没公示</source>
        <translation>Not posted</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>没公示 {n}</source>
        <translation>To post {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>没发完</source>
        <translation>Not yet paid</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>没发放</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>没定之前</source>
        <translation>Until settled</translation>
    </message>
    <message>
        <location filename="app/ui/steps.py"/>
        <source>没开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>没收下</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>没收下的，请学校改正后再报；再报来就自动消掉。</source>
        <translation>The school corrects and sends again; then it disappears from here.</translation>
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
        <location filename="app/ui/pages/batch_board.py"/>
        <source>没有“{typed}”开头的学生。试试全名。</source>
        <translation>No pupil begins with “{typed}”. Try the whole name.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>没有“{typed}”开头的学生。试试全名或证件号后四位。</source>
        <translation>No pupil begins with “{typed}”. Try the whole name or the last four digits.</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有上岗</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有上岗记录，请先登记上岗</source>
        <translation>Not assigned: assign first</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>没有交</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>没有交过</source>
        <translation>Never sent</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>没有保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="app/ui/forms/form.py"/>
        <source>没有保存：{what}。{do}</source>
        <translation>Not saved: {what}. {do}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>没有保存：{what}。{do}。</source>
        <translation>Not saved: {what}. {do}.</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>没有公示过、还没认定的学生</source>
        <translation>Nobody is left to post</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>没有写完</source>
        <translation>Not all written</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>没有写成</source>
        <translation>Not written</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>没有写明</source>
        <translation>Not given</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>没有列入的 {n} 人次</source>
        <translation>{n} left out</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>没有列入的学生</source>
        <translation>Left out</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>没有卡</source>
        <translation>no card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>没有变 {n} 条</source>
        <translation>{n} unchanged</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>没有变动</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>没有叫这个姓名的学生，请核对姓名，或加上身份证号一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>没有可以撤销的操作</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>没有可以重做的操作</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>没有名为“{1}”的工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>没有填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>没有填写是否寄宿，无法确定标准</source>
        <translation>Boarding not filled in: the rate can't be found</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>没有填银行回单号</source>
        <translation>No bank slip number</translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>没有姓名或证件号码的表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>没有存成。请换一个文件夹再存。</source>
        <translation>Not saved. Choose another folder.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>没有学生可认</source>
        <translation>No pupil to choose</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>没有完全相同、还没有定的</source>
        <translation>No exact match is open</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>没有定</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>没有对上</source>
        <translation>No match</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>没有工时</source>
        <translation>No hours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>没有找到。试试全名或证件号后四位。</source>
        <translation>Nobody found. Try the whole name or the last four digits.</translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>没有找到名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>没有找到表头</source>
        <translation>No headings found</translation>
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
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>没有找到这个文件。请重新选。</source>
        <translation>File not found. Choose again.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>没有找到这个文件夹。请插好盘再选，或先空着。</source>
        <translation>Folder not found. Insert the disk and choose again, or leave it empty.</translation>
    </message>
    <message>
        <location filename="app/ledger/work.py"/>
        <source>没有找到这条记录</source>
        <translation>Record not found</translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>没有指明哪一次送教</source>
        <translation>No visit chosen</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>没有指明批次</source>
        <translation>No batch chosen</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>没有指明月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>没有收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>没有改得不一样的地方。两台电脑合并以后，要人选定的会列在这里。</source>
        <translation>No differences. After two laptops merge, what needs a choice is listed here.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>没有核对</source>
        <translation>Unchecked</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>没有照片的原因</source>
        <translation>Why no photo</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>没有照片的，写明原因</source>
        <translation>No photo: why</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>没有用</source>
        <translation>Unused</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>没有疑问了</source>
        <translation>Nothing left to ask</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>没有登记</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>没有等着的记录。</source>
        <translation>No records waiting.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>没有能收的行。请看下面写的原因。</source>
        <translation>No row can be taken. See the reasons below.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>没有要办的事。</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>没有要说明的地方</source>
        <translation>Nothing to explain</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>没有要选定的了。</source>
        <translation>Nothing left to settle.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>没有计划</source>
        <translation>No plan</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>没有这一天，请核对年月日</source>
        <translation>No such day: check the date</translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>没有这个学期的个别化教育计划</source>
        <translation>No plan for this term</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>没有这个待选定的冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有这个批次</source>
        <translation>No such batch</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>没有这个文件</source>
        <translation>No such file</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>没有这个时间，请核对几点几分</source>
        <translation>No such time: check it</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有这个资助项目</source>
        <translation>No such aid item</translation>
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
        <location filename="app/ui/pages/county.py"/>
        <source>没有迟报的学校。</source>
        <translation>No school is late.</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>没有送教</source>
        <translation>No visit</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>没有需要发放的学生</source>
        <translation>Nobody to pay</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>没记录</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>没评议</source>
        <translation>To review</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>没评议 {n}</source>
        <translation>To review {n}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>添加文件</source>
        <translation>Add file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>清空</source>
        <translation>clear</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>清空工时{1}</source>
        <translation>Clear hours{1}</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>清除日期</source>
        <translation>Cleared on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>清除查找</source>
        <translation>clear</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>澳门特区护照/身份证明</source>
        <translation>Macao passport or ID</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>烈士子女</source>
        <translation>Martyr's child</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>照片 {n} 张</source>
        <translation><numerusform>{n} photo</numerusform><numerusform>{n} photos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>照片和扫描件 (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Photos and scans (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>照片拍摄时间</source>
        <translation>Photo taken at</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>照片请从文件加入</source>
        <translation>Add photos from a file</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>父亲</source>
        <translation>Father</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>特别困难</source>
        <translation>Severe</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>特困人员</source>
        <translation>Extreme poverty</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>特困救助供养学生</source>
        <translation>Extreme poverty</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>特教</source>
        <translation>Special</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>特殊群体</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>特殊群体类型</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>特殊群体类型（可多选）</source>
        <translation>Special groups</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>现住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>现在写不了</source>
        <translation>Can't write now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>现在备份一份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>现在插着</source>
        <translation>Plugged in</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>现在最后一步是“{1}”，没有撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>现在没插</source>
        <translation>Not plugged in</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>现在没有要编制的批次。</source>
        <translation>No batch to prepare now.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>现状</source>
        <translation>At present</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>现金</source>
        <translation>Cash</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>生成恢复单</source>
        <translation>Make recovery sheet</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>生活自理</source>
        <translation>Self-care</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>生活自理现状</source>
        <translation>Self-care now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>生活自理评分</source>
        <translation>Self-care score</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 conflicts 查看，用 resolve 选定</source>
        <translation>See with conflicts, settle with resolve</translation>
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
        <location filename="app/services/office.py"/>
        <source>用 list {1} 查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>用 pay-sheet 编制那个月的报酬表</source>
        <translation>Prepare that month with pay-sheet</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 print receipt 打印，或在花名册上签字</source>
        <translation>Print with print receipt, or have the roster signed</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>用 show 查看原样，用 set 改正</source>
        <translation>See with show, correct with set</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>用“{file}”恢复出一本新台账？</source>
        <translation>Restore “{file}” as a new ledger?</translation>
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
        <location filename="app/ui/pages/conflicts.py"/>
        <source>用另一台</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>用另一台的</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>用工部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>用恢复单打开台账</source>
        <translation>Open with recovery sheet</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>用恢复密钥开启并设新密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>用本机</source>
        <translation>Ours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>用本机的</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>用药、发病、不能做的动作；没有的写“无”</source>
        <translation>Medicine, fits, movements to avoid; say so if none</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>用这个值</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>电子表格</source>
        <translation>Workbooks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings.py"/>
        <source>电脑</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>电脑 {name}</source>
        <translation>Laptop {name}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>电脑 {name}（{marks}）</source>
        <translation>Laptop {name} ({marks})</translation>
    </message>
    <message>
        <location filename="app/models (devices)"/>
        <source>电脑名称</source>
        <translation>Laptop name</translation>
    </message>
    <message>
        <location filename="app/models (devices)"/>
        <source>电脑编号</source>
        <translation>Laptop no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>留在列表里</source>
        <translation>stays in the list</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>留在待办里</source>
        <translation>Leave under Due</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>登记</source>
        <translation>Entry</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记 {who} {day}已签领？</source>
        <translation>Record {who} as signed on {day}?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记 {who}、{fen}在{day}用{how}发放？</source>
        <translation>Record {fen} paid to {who} on {day} by {how}?</translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>登记{1}</source>
        <translation>Record {1}</translation>
    </message>
    <message>
        <location filename="app/services/receiving.py"/>
        <source>登记{1}下属学校的名片</source>
        <translation>Record cards of units below {1}</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>登记{1}批次发放</source>
        <translation>Record payment of batch {1}</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>登记{1}批次签字</source>
        <translation>Record signing of batch {1}</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>登记{1}批次银行回单</source>
        <translation>Record bank slip of batch {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>登记{1}报酬表发放</source>
        <translation>Record payment of {1}</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>登记{1}报酬表签字</source>
        <translation>Record signing of {1}</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>登记{1}的名片</source>
        <translation>Record card of {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>登记{name}的名片</source>
        <translation>Record card of {name}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记{who}的 {fen}退回？</source>
        <translation>Record {fen} of {who} as returned?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>登记一名学生</source>
        <translation>New pupil</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>登记一张名片</source>
        <translation>Record a card</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>登记人员</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>登记以后不能撤销。请先核对人数和金额。</source>
        <translation>This cannot be undone. Check the number of people and the amount first.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记以后不能撤销。请先核对号码。</source>
        <translation>This cannot be undone. Check the number first.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记以后不能撤销。请先核对签过字的纸。</source>
        <translation>This cannot be undone. Check the signed paper first.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记以后不能撤销。钱没有到的，可以再登记退回。</source>
        <translation>This cannot be undone. If the money did not arrive, it can be recorded as returned.</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>登记公示</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>登记公示 {n} 人</source>
        <translation>Record publicity: {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记发放</source>
        <translation>Record payment</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>登记名片</source>
        <translation>Record card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记回单</source>
        <translation>Record slip</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>登记学生</source>
        <translation>Register children</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>登记家庭成员</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记签领</source>
        <translation>Record signing</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>登记认定 {n} 人</source>
        <translation>Record decision: {n}</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>登记认定日期</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>登记评估</source>
        <translation>Record assessment</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>登记这台电脑</source>
        <translation>Record this laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记退回</source>
        <translation>Record return</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>登记银行回单 {slip}？</source>
        <translation>Record bank slip {slip}?</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>白天、明亮的办公室</source>
        <translation>Daylight, bright office</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>监护人名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>监护人在册</source>
        <translation>By guardian</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人姓名</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人电话</source>
        <translation>Guardian's phone</translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>监护人签字的扫描件</source>
        <translation>Scan signed by the guardian</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>监护人身份证号</source>
        <translation>Guardian's ID</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>监测对象（风险已消除）</source>
        <translation>Monitored (risk removed)</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>监测对象（风险未消除）</source>
        <translation>Monitored (risk remains)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>监督电话</source>
        <translation>Phone for complaints</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>监督电话会印在公示单上。改完按回车。</source>
        <translation>The complaints phone is printed on notices. Enter saves it.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>监督电话已保存。</source>
        <translation>Complaints phone saved.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>盖章封面上的数字</source>
        <translation>Digits on the stamped cover</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>看一看</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>看不出</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>看不出文件的文字编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>看不出是几小时，请写成 1.5 的样子</source>
        <translation>Not hours: write it like 1.5</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>看不出是几毫米</source>
        <translation>Not a number of millimetres</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是几点几分，请写成 14:00 的样子</source>
        <translation>Not a time: write it like 14:00</translation>
    </message>
    <message>
        <location filename="app/services/board.py"/>
        <source>看不出是哪一天</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪一天，请写成 2026-09-01 的样子</source>
        <translation>Not a date: write it like 2026-09-01</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪个学期，请写成 2026A（秋季）、2027S（春季）或 2026-09</source>
        <translation>Not a term: write it like 2026A (autumn) or 2027S (spring)</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>看不出是哪个月，请写成 2026-09 的样子</source>
        <translation>Not a month: write it like 2026-09</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>看不出这张考勤表是哪个月的</source>
        <translation>Which month it is can't be told</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>看不清浅字时</source>
        <translation>When pale text is hard to read</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>看哪些行</source>
        <translation>See rows</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>看学生</source>
        <translation>See pupils</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>看学生档案</source>
        <translation>Open file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>看是哪几个</source>
        <translation>See which</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>看是哪几条</source>
        <translation>See which</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>看的时候不编号、不留记录；打印或存成文件才算。</source>
        <translation>A preview takes no number and leaves no record; printing or saving does.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>看看哪一列是什么</source>
        <translation>See columns</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>看着不累</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>看计划</source>
        <translation>See plan</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>看这 {n} 处</source>
        <translation>See these {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>看这个单位</source>
        <translation>See this unit</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>眼下要办</source>
        <translation>To do now</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>短期目标</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>短期目标 {n}</source>
        <translation>Goal {n}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>石立冬</source>
        <translation>Shi Lidong</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="app/services/matching.py"/>
        <source>确认名单命中</source>
        <translation>Confirm list match</translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>磁盘已满，这一步没有保存</source>
        <translation>Disk full; this step was not saved</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>示例{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>社会交往</source>
        <translation>Social</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>社会交往现状</source>
        <translation>Social now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>社会交往评分</source>
        <translation>Social score</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>祖母</source>
        <translation>Grandmother</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>祖父</source>
        <translation>Grandfather</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>禁忌事项</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>福利机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>离岗</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>离岗日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <location filename="app/models/assignments.py"/>
        <source>离岗日期早于上岗日期</source>
        <translation>Ends before it starts</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>离开了一会儿，先锁上了。没有做完的都在。</source>
        <translation>Locked while you were away. Nothing is lost.</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>离校</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>秋</source>
        <translation>Autumn</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>秋季</source>
        <translation>Autumn term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>种类：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>移交主电脑</source>
        <translation>Hand over main laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>移交以后，只有它能编批次、编收据号、报送。两台电脑要再合并一次才都知道。</source>
        <translation>From then on only it prepares batches, numbers receipts and submits. Merge both laptops once more so that both know.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>移交以后，编批次、发放、编收据号和报送都在那一台上办。两台要先互相传一次数据包。</source>
        <translation>From then on that laptop prepares batches, pays, numbers receipts and submits. Exchange packages between the two first.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>移动</source>
        <translation>move</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>移动硬盘或第二块硬盘。电脑坏了，靠它找回来。插着的时候自动备，不插也不耽误。</source>
        <translation>A portable or second disk, to restore from if the laptop fails. Backed up to when plugged in.</translation>
    </message>
    <message>
        <location filename="app/ui/unexpected.py"/>
        <source>程序遇到没有料到的情况，刚才这一步没有办成。已经保存的数据没有动。请再做一次；还不行，请重开程序。</source>
        <translation>Something unexpected happened and this step was not done. What was saved is untouched. Please do it again; if it fails again, reopen the program.</translation>
    </message>
    <message>
        <location filename="app/ui/desk.py"/>
        <source>程序遇到没有料到的情况，这一步没有做成（{1}）</source>
        <translation>Something unexpected stopped this step ({1})</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>空为学期最后一天</source>
        <translation>Empty: the last day of term</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>空为学期第一天</source>
        <translation>Empty: the first day of term</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>空白模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>空白模板已存好。</source>
        <translation>The empty template is saved.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>空白的</source>
        <translation>Blank</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>空白表，手写用</source>
        <translation>Blank, to fill in by hand</translation>
    </message>
    <message>
        <location filename="app/services/differing.py"/>
        <source>空着</source>
        <translation>Empty</translation>
    </message>
    <message>
        <location filename="app/sheets/people.py"/>
        <source>空表</source>
        <translation>Empty sheet</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>突发严重困难家庭学生</source>
        <translation>Sudden hardship</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>突发意外</source>
        <translation>Accident</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>突发意外情况</source>
        <translation>Accident</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>笔</source>
        <translation>items</translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号已经接收过，但内容不同：对方可能有两台电脑用了同一份台账副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号已经接收过，内容相同，不用再收</source>
        <translation>Number {1} was taken before, same content</translation>
    </message>
    <message>
        <location filename="app/exchange/order.py"/>
        <source>第 {1} 号接的不是已接收的第 {2} 号：对方的台账可能分成了两份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>第 {1} 号数据包等上级回复</source>
        <translation>Package {1} waits for its reply</translation>
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
        <location filename="app/services/childhood.py"/>
        <source>第 {1} 批</source>
        <translation>Batch {1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>第 {n:04d} 号</source>
        <translation>No. {n:04d}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>第 {n} 个词</source>
        <translation>Word {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>第 {n} 个，共 {of} 个</source>
        <translation>{n} of {of}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>第 {n} 份</source>
        <translation>Part {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>第 {n} 号</source>
        <translation>No. {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>第 {n} 号，{day} 收到</source>
        <translation>No. {n}, received {day}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>第 {n} 号，{records} 条，写到“{name}”，读回来核对一致。</source>
        <translation>No. {n}, {records} records, written to “{name}”, read back and equal.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_parts.py"/>
        <source>第 {n} 张照片</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>第 {n} 批</source>
        <translation>Batch {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>第 {n} 组和名片里的不一样。请再看一遍，还不一样就不要登记。</source>
        <translation>Group {n} differs from the card. Look again; if it still differs, don't record it.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>第 {n} 页，共 {all} 页</source>
        <translation>Page {n} of {all}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/first_start.py"/>
        <source>第 {page} 页，共 {all} 页</source>
        <translation>Page {page} of {all}</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课内容</source>
        <translation>Lesson 2 content</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课学生表现</source>
        <translation>Lesson 2 response</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第2课领域</source>
        <translation>Lesson 2 domain</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课内容</source>
        <translation>Lesson 3 content</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课学生表现</source>
        <translation>Lesson 3 response</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>第3课领域</source>
        <translation>Lesson 3 domain</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>第7到14位不是一个真实的日期</source>
        <translation>Digits 7 to 14 are no real date</translation>
    </message>
    <message>
        <location filename="app/services/recovery.py"/>
        <source>第{1}个词</source>
        <translation>Word {1}</translation>
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
        <translation>Row {1}</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>第{1}行第{2}列</source>
        <translation>Row {1}, column {2}</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>第{number}号包{waited}</source>
        <translation>Package {number} {waited}</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>第{number}号包已回复</source>
        <translation>Package {number} answered</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>第一个人，也就是你</source>
        <translation>First person: you</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>第一个优盘已经拔出，读不到里面的数据包</source>
        <translation>The first stick was removed: its package can't be read</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>第一份：台账旁边，自动备份</source>
        <translation>First: beside the ledger, automatic</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>第二个人</source>
        <translation>Second person</translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>第二份备份不能放在台账自己的文件夹里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>第二份放在另一个盘</source>
        <translation>Second one on another disk</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>第二份：另一个盘</source>
        <translation>Second: on another disk</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>第几份</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>等</source>
        <translation>wait</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>等{1}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>等了 {n} 天</source>
        <translation><numerusform>waited {n} day</numerusform><numerusform>waited {n} days</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>等别人</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>等发放</source>
        <translation>To pay</translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>等回复 {days} 天</source>
        <translation>waiting {days} d</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>等学校报送，或催报</source>
        <translation>Wait for the school, or remind it</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>等学校报送，或打电话催报</source>
        <translation>Wait for the school, or phone it</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>等审批</source>
        <translation>To approve</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>等着的记录</source>
        <translation>Waiting records</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>签名不对：写的是“{1}”，但不是该单位签的，或者内容被改动过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (units)"/>
        <source>签名公钥</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>签字扫描件</source>
        <translation>Scans</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>签字扫描件 {n} 份</source>
        <translation>{n} signed scans</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="app/models/grants.py"/>
        <source>签字日期早于发放日期</source>
        <translation>Signed before it was paid</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>签领</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>签领日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="app/ui/words.py"/>
        <source>简体中文</source>
        <translation>Chinese (simplified)</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>算式</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>籍贯</source>
        <translation>Origin</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>类别 / 监护人</source>
        <translation>Kind / guardian</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>粗大动作</source>
        <translation>Gross motor</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>粗大动作现状</source>
        <translation>Gross motor now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>粗大动作评分</source>
        <translation>Gross motor score</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>精细动作</source>
        <translation>Fine motor</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>精细动作现状</source>
        <translation>Fine motor now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>精细动作评分</source>
        <translation>Fine motor score</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>约 {n} 分钟</source>
        <translation><numerusform>about {n} min</numerusform><numerusform>about {n} min</numerusform></translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>约定时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>约定星期</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>纸印歪了？校准</source>
        <translation>Print off centre? Calibrate</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>纸面</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="app/models (terms)"/>
        <source>结束日期</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>结束时间</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="app/models/visits.py"/>
        <source>结束时间 {1} 不晚于开始时间 {2}。请核对两个时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="app/sheets/report.py"/>
        <source>结果表要存成 .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>给{unit}，共 {n} 条。写的时候别拔优盘。</source>
        <translation>For {unit}, {n} records. Don't remove the stick while writing.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>给谁设新密码</source>
        <translation>New password for</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>编制</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>编制{1}批次，{2}人</source>
        <translation>Prepare {1} batch, {2} people</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>编制{1}报酬表，{2}人</source>
        <translation>Prepare pay sheet {1}, {2} people</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>编制人</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <location filename="app/services/batching.py"/>
        <source>编制人和审批人是同一人。请换一个人审批</source>
        <translation>Preparer and approver are the same. Another person must approve</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>编制人和审批人是同一人。请换一个人审批。</source>
        <translation>Preparer and approver are the same. Another person must approve.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>编制人和审批人是同一人。请换一个人，用自己的密码打开台账再审批。</source>
        <translation>Preparer and approver are the same. Another person must open the ledger with their own password to approve.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>编制人和审批人是同一人时，批次不能审批。所以至少要两个人，各用各的密码。</source>
        <translation>Who prepares a batch may not approve it. So two people are needed, each with a password.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>编制批次</source>
        <translation>Prepare batch</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>编制报酬表</source>
        <translation>Prepare pay</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>编制日期</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="app/exchange/cover.py"/>
        <source>编号：第 {1} 号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>编好的批次等审批</source>
        <translation>Batches to approve</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>编好的报酬表等审批</source>
        <translation>Pay sheets to approve</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>编好还没有审批的报酬表</source>
        <translation>Pay sheets not yet approved</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>编收据号{1}张</source>
        <translation>Number {1} receipts</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>编进了批次，现在不应助</source>
        <translation>In a batch, no longer due</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>编那个月的报酬表</source>
        <translation>Prepare that month's pay sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>缺 1 份</source>
        <translation>1 missing</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>缺 {1} 次签字</source>
        <translation>{1} unsigned</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>缺回单</source>
        <translation>No slip</translation>
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
        <location filename="app/ui/pages/visit_children.py"/>
        <source>缺签 {n}</source>
        <translation>unsigned {n}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>缺签字</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_children.py"/>
        <source>缺签字 {n} 课时</source>
        <translation>unsigned {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>缺签领 {n}</source>
        <translation>Unsigned {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>缺银行回单</source>
        <translation>No bank slip</translation>
    </message>
    <message>
        <location filename="app/ui/pages/help.py"/>
        <source>翻看</source>
        <translation>Turn pages</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>翻页</source>
        <translation>turn page</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职一</source>
        <translation>Voc. 1</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职三</source>
        <translation>Voc. 3</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>职业</source>
        <translation>Work</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>职二</source>
        <translation>Voc. 2</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>能打开这本台账的人</source>
        <translation>Who can open this ledger</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫不稳定家庭学生</source>
        <translation>Unstable, out of poverty</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫家庭学生</source>
        <translation>Out of poverty</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫户（不享受政策）</source>
        <translation>Out of poverty (no benefits)</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>脱贫户（享受政策）</source>
        <translation>Out of poverty (benefits)</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>自动合并的改动</source>
        <translation>Merged changes</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>自然灾害</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>自然灾害情况</source>
        <translation>Natural disaster</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>至少 8 个字，可以是一句话</source>
        <translation>At least 8 characters; may be a sentence</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>至少 {least} 个字，可以是一句话</source>
        <translation>At least {least} characters; may be a sentence</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>至少两人</source>
        <translation>Two people at least</translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>良好</source>
        <translation>Good</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>花名册上卡号空着的就是；请先填卡号，或改发现金</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/batch_side.py"/>
        <source>花名册打印 {n} 次</source>
        <translation><numerusform>Roster printed {n} time</numerusform><numerusform>Roster printed {n} times</numerusform></translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>行</source>
        <translation>Row</translation>
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
        <location filename="app/ui/pages/batches.py"/>
        <source>补发</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>补签</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>补签 1 次</source>
        <translation>1 late signature</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_fields.py"/>
        <source>补签：家长后来在记录表上签了字</source>
        <translation>Late: signed afterwards</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>补送后记一次送教；送过的补登记录</source>
        <translation>Record the make-up visit, or one that took place</translation>
    </message>
    <message>
        <location filename="app/sheets/writing.py"/>
        <source>表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表上写的是{1}，要导入的是{2}</source>
        <translation>The sheet is for {1}, not {2}</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表上合计 {1} 小时，逐日相加是 {2} 小时</source>
        <translation>The sheet says {1} hours, its days add up to {2}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>表头</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>表头 → 台账</source>
        <translation>Heading → ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>表头下面一行也没有。请打开原表看看，内容是不是还没有保存。</source>
        <translation>There is no row below the header. Please open the sheet and see whether its content was saved.</translation>
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
        <location filename="app/ui/pages/importing.py"/>
        <source>表格</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>表格太大</source>
        <translation>Sheet too big</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>表结构与程序一致</source>
        <translation>Tables fit the program</translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>表里没有{1}这一列</source>
        <translation>No column {1}</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>表里没有{1}这一列，认不准是谁</source>
        <translation>No column {1}: whose row it is can't be told</translation>
    </message>
    <message>
        <location filename="app/sheets/records.py"/>
        <source>表里没有{1}这几列</source>
        <translation>No columns {1}</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>表里没有姓名，也没有身份证号，认不出是谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>要 10 位数字。请核对</source>
        <translation>10 digits are needed. Please check</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>要 11 位的手机号码，或带区号的固定电话。请核对</source>
        <translation>a mobile number of 11 digits or a landline with its area code. Please check</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>要 12 到 21 位数字。请核对</source>
        <translation>12 to 21 digits are needed. Please check</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>要 18 位，现在是 {1} 位。请核对</source>
        <translation>18 digits are needed, here are {1}. Please check</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>要以 G、J 或 L 开头，后面 18 位。请核对</source>
        <translation>G, J or L and then 18 places. Please check</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>要写回复的有 {n} 个单位</source>
        <translation>{n} units to answer</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>要写明是哪一周或哪一月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>要印的表</source>
        <translation>Printed forms</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>要处理</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>要大于0；没有上岗就空着</source>
        <translation>Must be more than 0; leave it empty if absent</translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>要恢复，请撤销删除或重新录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>要按半小时填，例如 1、1.5、2</source>
        <translation>By the half hour: 1, 1.5, 2</translation>
    </message>
    <message>
        <location filename="app/ledger/ledger.py"/>
        <source>要撤销它，请再按一次 Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>要改，先作废{1}在报酬表里的一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/entry_rules.py"/>
        <source>要改，先作废报酬表里的这一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>要空白模板</source>
        <translation>Get template</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>规则</source>
        <translation>Rule</translation>
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
        <location filename="app/ui/pages/visits.py"/>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>计发周期</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="app/models (pay_lines)"/>
        <source>计酬单位</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>认不出是哪一条，请填{1}</source>
        <translation>Which record it is can't be told: fill in {1}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>认定</source>
        <translation>Need</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>认定 {n} 人</source>
        <translation>Recognise {n}</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>认定了困难、缺内容算不出应助的学生</source>
        <translation>Recognised children whose aid can't be worked out: an entry is missing</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>认定了困难，缺内容算不出应助</source>
        <translation>recognised, but an entry is missing: aid can't be worked out</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>认定人数（按学段）</source>
        <translation>Recognised by stage</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>认定依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>认定后：</source>
        <translation>Then: </translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>认定困难学生</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>认定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>认定申请表</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>认定说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>认知</source>
        <translation>Cognition</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>认知现状</source>
        <translation>Cognition now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>认知评分</source>
        <translation>Cognition score</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>让“{name}”做主电脑？</source>
        <translation>Make “{name}” the main laptop?</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>让它做主电脑</source>
        <translation>Make it main</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>记</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>记 1.5 小时</source>
        <translation>enters 1.5 hours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>记一次</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>记一次送教</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>记为{1}，写入困难认定的依据。</source>
        <translation>Noted as {1}, as a basis for recognition.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>记为名单命中（{1}）；这份名单已不享受政策，认定时不作依据。</source>
        <translation>Noted as list match ({1}); this list has no benefits any more, so it is no basis.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>记为这个学生的名单命中，供困难认定时看。</source>
        <translation>Noted as the pupil's list match, for recognition.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>记住</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>记住这种表的列</source>
        <translation>Remember the columns of such a sheet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>记录</source>
        <translation>Record</translation>
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
        <translation>Record kind</translation>
    </message>
    <message>
        <location filename="app/exchange/archive.py"/>
        <source>记录种类与清单不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (quarantine)"/>
        <source>记录编号</source>
        <translation>Record no.</translation>
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
        <translation>Enter leave{1}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>设为主电脑</source>
        <translation>Make main laptop</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>设岗人数</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>设岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>设岗日期</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/recovering.py"/>
        <source>设新密码，打开台账</source>
        <translation>Set password, open ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings.py"/>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="app/models (posts)"/>
        <source>设置日期</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>证件号码填好就登记下来了；没有证件号码的填学籍号，都没有的填出生日期。</source>
        <translation>The pupil is entered once an ID number is given; else the student number, else the date of birth.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>证件号码差{1}位</source>
        <translation>{1} digits of the ID differ</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>证件号码最后两位颠倒了</source>
        <translation>Last two digits of the ID swapped</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>证件号码相同，姓名不同</source>
        <translation>Same ID, other name</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>证件号码相同，姓名写法不同</source>
        <translation>Same ID, name spelt differently</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>证件号码第 {1}、{2} 位颠倒了</source>
        <translation>Digits {1} and {2} of the ID swapped</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>证件号码这一列在表格里被存成了数字，{1}行号码的后几位已经丢失，找不回来</source>
        <translation>The ID numbers are stored as numbers; the last digits of {1} rows are lost</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>证件类型</source>
        <translation>ID type</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号、姓名都相同</source>
        <translation>Same ID and name</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号像是被表格损坏过</source>
        <translation>ID seems damaged by a spreadsheet</translation>
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
        <translation>Same ID, other name</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号相同，姓名写法不同</source>
        <translation>Same ID, name spelt differently</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号看不出出生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>证号被表格损坏</source>
        <translation>ID damaged by spreadsheet</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）{2}；姓名相同，证号与学生只差一两位，请对照身份证原件确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）、姓名与其他学校的学生相同</source>
        <translation>ID ({1}) and name fit a pupil of another school</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）、姓名都与学生相同</source>
        <translation>ID ({1}) and name fit the pupil</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）不在本台账，{2}年9月1日{3}周岁，可能在外地就读或未入学，请核查{4}</source>
        <translation>ID ({1}) is not in this ledger; aged {3} on 1 September {2}, maybe at school elsewhere or not at all: look into it{4}</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，但名单上没有姓名，无法核对</source>
        <translation>ID ({1}) fits the pupil, but the list has no name</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，但姓名不同：名单为“{2}”，台账为“{3}”，请查明是证号错还是人不对</source>
        <translation>ID ({1}) fits, names differ: list “{2}”, ledger “{3}”. Find out which is wrong</translation>
    </message>
    <message>
        <location filename="app/models/rules/matching.py"/>
        <source>证号（{1}）与学生相同，姓名写法不同：名单为“{2}”，台账为“{3}”</source>
        <translation>ID ({1}) fits, name spelt differently: list “{2}”, ledger “{3}”</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>证明材料编号</source>
        <translation>Evidence no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>证明编号</source>
        <translation>Evidence no.</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>评价方式</source>
        <translation>Measure</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>评估</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估人</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>评估后登记一次</source>
        <translation>Record it when done</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>评估后登记一次评估</source>
        <translation>Record the assessment when done</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>评估安排</source>
        <translation>Assessing</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>评估日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>评估评分：4 独立，3 少量辅助，2 大量辅助，1 不能</source>
        <translation>Scores: 4 alone, 3 little help, 2 much help, 1 not able</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>评分</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>评分：4 独立，3 少量，2 大量，1 不能</source>
        <translation>4 alone, 3 little help, 2 much help, 1 not able</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>评议日期</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_panel.py"/>
        <source>详细住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>详细通讯地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>语言和锁屏</source>
        <translation>Language and lock</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>语言沟通</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>语言沟通现状</source>
        <translation>Language now</translation>
    </message>
    <message>
        <location filename="app/models (assessments)"/>
        <source>语言沟通评分</source>
        <translation>Language score</translation>
    </message>
    <message>
        <location filename="app/models (assignments)"/>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>说明文件上写的</source>
        <translation>The note file says</translation>
    </message>
    <message>
        <location filename="app/exchange/trust.py"/>
        <source>请“{1}”向它的上级单位重新上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请一个学生一个学生地补打</source>
        <translation>Reprint pupil by pupil</translation>
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
        <translation>Restore the latest backup as a new ledger</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请从这些工作表中选：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>请假</source>
        <translation>On leave</translation>
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
        <location filename="app/services/setup.py"/>
        <source>请先吊销旧名片，再登记新的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先在岗位里填每天报酬或每小时报酬</source>
        <translation>Give the post a rate by day or hour first</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请先审批这个批次</source>
        <translation>Approve this batch first</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先审批这张报酬表</source>
        <translation>Approve this pay sheet first</translation>
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
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>请先插上优盘，或选一个文件夹。</source>
        <translation>Insert a stick or choose a folder.</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>请先收学校的数据包</source>
        <translation>Receive the schools' packages first</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请先改公示的日期</source>
        <translation>Change the posting dates first</translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>请先核对；确是同一条，请用“合并”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>请先登记上岗和工时，或打印空白表</source>
        <translation>Assign and enter hours, or print a blank form</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请先登记公示</source>
        <translation>Record the posting first</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>请先登记发放</source>
        <translation>Record the payment first</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请先登记它的名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>请先登记对方的名片</source>
        <translation>Record the other card first</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先登记工时；已经编制的看那张报酬表</source>
        <translation>Enter hours first; if prepared, see that pay sheet</translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>请先登记计划；要手填的请打印空白表</source>
        <translation>Enter a plan first, or print a blank form</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请先编制报酬表</source>
        <translation>Prepare a pay sheet first</translation>
    </message>
    <message>
        <location filename="app/sheets/safety.py"/>
        <source>请先解压缩，再选里面的 .xls 或 .xlsx 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请先选定一台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请先选定一台主电脑，再发放、编号或报送</source>
        <translation>Choose one main laptop first</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请先选定用哪个值</source>
        <translation>Settle which value to use first</translation>
    </message>
    <message>
        <location filename="app/ledger/upgrade.py"/>
        <source>请关闭其他窗口，再重新打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请关闭另一个窗口，稍等片刻再试</source>
        <translation>Close the other window, wait and try again</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请关闭正在使用它的程序，或插好U盘，再试一次；还不行，把文件另存到电脑上再选</source>
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
        <translation>Back up again</translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>请再编制补发的一张，或只打印其中一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>请写 -20 到 20 毫米；还不够，请看纸放得对不对</source>
        <translation>Give -20 to 20 mm; if that is too little, check the paper</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>请写成 1.5 或 -2 的样子</source>
        <translation>Write it like 1.5 or -2</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请写成 2026-10-21 的样子</source>
        <translation>Write it like 2026-10-21</translation>
    </message>
    <message>
        <location filename="app/services/board.py"/>
        <source>请写成 2026-10-31 的样子</source>
        <translation>Write it like 2026-10-31</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请写成 2026-11-12</source>
        <translation>Write it like 2026-11-12</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请写成 2026-11-12 的样子</source>
        <translation>Write it like 2026-11-12</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>请写明原因</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请写明是哪一张：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>请写明银行退回的原因</source>
        <translation>Give the bank's reason</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请写那一天或以后的日期</source>
        <translation>Give that day or a later one</translation>
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
        <translation>The county adds “{1}” under work standards, or check the term</translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>请另选一个文件夹，或检查盘是不是写保护</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>请向原单位要“文本”格式的表，或把这一列设为文本后重新填写；本次没有导入任何内容</source>
        <translation>Ask for a sheet with text cells, or set the column to text and fill it in again; nothing was imported</translation>
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
        <location filename="app/exchange/writing.py"/>
        <source>请在“检查”里查看附件，重新添加损坏的那一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>请在下面点一下哪一列是它。</source>
        <translation>Point to its column below.</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请在主电脑上办理，或先把这台设为主电脑</source>
        <translation>Use the main laptop, or make this one the main laptop</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请在主电脑上移交，或在接手的电脑上把它自己设为主电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>请在原来的记录上改，或核对日期和开始时间</source>
        <translation>Change the old record, or check day and start</translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>请在本单位的台账里重新制作名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请在设置里重新制作，直接打印</source>
        <translation>Make a new one in Settings and print it</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>请在资助发放里打开这个批次，登记签字并选扫描件</source>
        <translation>Open this batch under Payments, record the signing and choose the scan</translation>
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
        <translation>Give the name</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>请填单位代码和名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/keeping.py"/>
        <source>请填各人自己的姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/batching.py"/>
        <source>请填实际的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>请填密码再打开</source>
        <translation>Type the password, then open</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>请填开学和结束日期。</source>
        <translation>Give first and last day of term.</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>请填本人的姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>请填本学期的开学日期和结束日期</source>
        <translation>Give the first and last day of this term</translation>
    </message>
    <message>
        <location filename="app/services/entry_rules.py"/>
        <source>请填离岗日期，给另一名学生另外登记上岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请填纸上实际审批的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/over_reasons.py"/>
        <source>请填那个月1日的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>请学生在报酬表上签字按手印</source>
        <translation>Have pupils sign the pay sheet</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>请学生在报酬表上签字按手印，再登记签字日期</source>
        <translation>Have pupils sign the pay sheet, then record the date</translation>
    </message>
    <message>
        <location filename="app/services/work_due.py"/>
        <source>请审批人审批</source>
        <translation>Ask the approver</translation>
    </message>
    <message>
        <location filename="app/services/batching.py"/>
        <source>请审批人用自己的姓名和密码打开台账</source>
        <translation>The approver opens the ledger with their own name and password</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>请家长在花名册上签字按手印</source>
        <translation>Have parents sign the roster</translation>
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
        <source>请打电话与对方逐组核对；核对不上就不要收它的数据包</source>
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
        <location filename="app/services/carrying.py"/>
        <source>请把两个优盘都插上</source>
        <translation>Insert both sticks</translation>
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
        <location filename="app/services/due.py"/>
        <source>请报送单位改正后再报一次</source>
        <translation>The sender corrects and sends again</translation>
    </message>
    <message>
        <location filename="app/services/watching.py"/>
        <source>请报送单位改正后重新报送</source>
        <translation>Have the sender correct and send again</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>请指明哪一周或哪个月，只指明一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请指明学生，或打印空白表</source>
        <translation>Choose a pupil, or print a blank form</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>请指明批次</source>
        <translation>Choose a batch</translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>请指明是哪一次送教，或指明学生和学期</source>
        <translation>Choose a visit, or a pupil and term</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>请指明月份，例如 2026-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>请指明月份，或在表的标题里写上年月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请按恢复单逐词核对，注意顺序</source>
        <translation>Check each word and the order on the recovery sheet</translation>
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
        <location filename="app/exchange/writing.py"/>
        <source>请换一个优盘，或删去优盘里别的文件再写</source>
        <translation>Use another stick, or delete other files on it</translation>
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
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>请换一个文件夹再存</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <location filename="app/exchange/writing.py"/>
        <source>请换一个文件夹，或先把原来的文件移走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/backup.py"/>
        <source>请换一个较早的备份</source>
        <translation>Use an earlier backup</translation>
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
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>请插上优盘</source>
        <translation>Insert the stick</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>请插上优盘，或选一个文件夹。</source>
        <translation>Insert a stick or choose a folder.</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>请插上第二个优盘再写</source>
        <translation>Insert the second stick first</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>请改上岗日期或岗位的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请改公示的日期</source>
        <translation>Change the posting dates</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>请改其中一个</source>
        <translation>Change one of them</translation>
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
        <translation>Correct and import again; nothing was imported</translation>
    </message>
    <message>
        <location filename="app/sheets/template.py"/>
        <source>请核对</source>
        <translation>Please check</translation>
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
        <source>请核对学生和学期；要手填的请打印空白表</source>
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
        <location filename="app/services/paying.py"/>
        <source>请核对批次号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请核对报酬表号</source>
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
        <translation>Check the date</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>请核对日期；这次一个也没有登记</source>
        <translation>Check the date; nothing was recorded</translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>请核对是不是选错了文件</source>
        <translation>Is it the right file?</translation>
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
        <location filename="app/services/receiving.py"/>
        <source>请核对是哪一条下级报送的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>请核对是哪一次</source>
        <translation>Check which visit</translation>
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
        <location filename="app/services/work_entry.py"/>
        <source>请核对起止日期；工时记错了的，先清空这几天</source>
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
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>请照盖了章的封面纸，把指纹的数字打进来。不要照屏幕抄。</source>
        <translation>Type the digits from the stamped cover, not from the screen.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>请照银行回单填写</source>
        <translation>As on the bank slip</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请现在备份一次</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>请用 WPS 或 Excel 打开看看；能打开的，另存为 .xlsx 后再导入</source>
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
        <translation>Use voiding or a correction</translation>
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
        <location filename="app/services/records.py"/>
        <source>请登记新的名片；本单位变了请新建台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请直接修改已有的那一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>请直接改正记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/undo.py"/>
        <source>请直接改正记录，改正会随下一个数据包送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/printing.py"/>
        <source>请看打印机开着没有、有没有纸，再打一次</source>
        <translation>See that the printer is on and has paper, then print again</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>请看批次里每人的发放日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>请看报酬表上每人的发放日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请看清两个值再选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>请看看还有哪些没有选定</source>
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
        <translation>See that the ID column has its heading</translation>
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
        <location filename="app/services/keeping.py"/>
        <source>请补充</source>
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
        <translation>Choose an .xls, .xlsx or .csv file</translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>请选另一个盘上的文件夹</source>
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
        <translation>Try again; if it fails again, copy this for the technician</translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>请重新打开台账</source>
        <translation>Open the ledger again</translation>
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
        <location filename="app/exchange/writing.py"/>
        <source>请重新插上，再按 Ctrl+U</source>
        <translation>Insert it again and press Ctrl+U</translation>
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
        <location filename="app/services/pairing.py"/>
        <source>请重新比对这份名单</source>
        <translation>Match this list again</translation>
    </message>
    <message>
        <location filename="app/ledger/connection.py"/>
        <source>请重新输入这一项（不要粘贴），再保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>请重新输入；忘记密码可以用恢复单上的恢复词打开</source>
        <translation>Type it again; if forgotten, use the words on the recovery sheet</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>读不出这个数据包（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>读书</source>
        <translation>At school</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>读到 {rows} 行、{people} 人，认作“{source}”。</source>
        <translation>{rows} rows, {people} people, taken for “{source}”.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>课时</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>谁改的</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>谁来用，各用什么密码</source>
        <translation>Who uses it, with which password</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>谁没有列入</source>
        <translation>Who is left out</translation>
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
        <location filename="app/ui/pages/student_panel.py"/>
        <source>资助</source>
        <translation>Aid</translation>
    </message>
    <message>
        <location filename="app/models (people)"/>
        <source>资助专干</source>
        <translation>Aid officer</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>资助发放</source>
        <translation>Payments</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>资助标准</source>
        <translation>Aid rate</translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>资助项目</source>
        <translation>Aid item</translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>资助项目代码</source>
        <translation>Aid item code</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>资料来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>资金发放花名册</source>
        <translation>Payment roster</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>资金记录不能删除或合并，只能作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>走到</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>走读</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>起始学期</source>
        <translation>First term</translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>起始日</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>起止日期已保存。</source>
        <translation>Term dates saved.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>起止日期由县里统一定，随回复下来。</source>
        <translation>The county sets the dates; they come with the reply.</translation>
    </message>
    <message>
        <location filename="app/models (over_reasons)"/>
        <source>超时原因</source>
        <translation>Overtime reason</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>超时的原因</source>
        <translation>Overtime reason</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>超过60个字</source>
        <translation>More than 60 characters</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>超过{1}个字</source>
        <translation>More than {1} characters</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>超限 {n} 人</source>
        <translation>Over limit: {n}</translation>
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
        <translation>ID type</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>身份证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models (guardians)"/>
        <source>身体伤残</source>
        <translation>Disability</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>转出</source>
        <translation>Moved</translation>
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
        <translation>Near poverty</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>达成</source>
        <translation>Reached</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>还差 {n} 位。</source>
        <translation>{n} digits to go.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_term.py"/>
        <source>还差 {n} 课时</source>
        <translation>{n} lessons short</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>还有 {n} 个</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>还有 {n} 件</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>还有 {n} 处</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>还有 {n} 处没有列出来。</source>
        <translation>{n} more not listed.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>还有 {n} 天</source>
        <translation><numerusform>{n} day left</numerusform><numerusform>{n} days left</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_part.py"/>
        <source>还没{words}</source>
        <translation>Not yet: {words}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>还没收</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>还没有下级单位。</source>
        <translation>No units below yet.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>还没有为这名学生编过资助。</source>
        <translation>No aid prepared for this pupil yet.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_reply.py"/>
        <source>还没有交的 {n} 个单位：{names}。</source>
        <translation>{n} units not sent: {names}.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>还没有什么记录。名单比对、认定、发放、送教都会按时间排在这里。</source>
        <translation>Nothing recorded yet. List matches, recognition, payments and visits will appear here in order.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>还没有写</source>
        <translation>Not written</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>还没有写过数据包，没有封面可以打印。先写入优盘。</source>
        <translation>No package yet, so no cover. Write to the stick first.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/list_read.py"/>
        <source>还没有写进台账。比对以后，对上的人留下等人认定。</source>
        <translation>Nothing is in the ledger yet. After matching, matches wait to be confirmed.</translation>
    </message>
    <message>
        <location filename="app/models/grants.py"/>
        <source>还没有发放，不能登记签字</source>
        <translation>Not paid yet, so not signed</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>还没有发的作废，发了的核对后追回</source>
        <translation>Void if unpaid; recover if paid</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>还没有填。县级填行政区划代码。</source>
        <translation>Missing. A county gives its administrative code.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>还没有填。学校填学校标识码。</source>
        <translation>Missing. A school gives its school code.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>还没有填。请按公章上的全称填。</source>
        <translation>Missing. Give the full name as on the seal.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>还没有填密码</source>
        <translation>No password given</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>还没有备份。改过以后会自动备，也可以现在备一份。</source>
        <translation>No backup yet. One is made after changes, or now.</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>还没有报送过</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>还没有报送过，没有封面可以补打</source>
        <translation>Nothing sent yet, so no cover</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有收到任何单位的报送，没有可以回复的</source>
        <translation>Nothing received, so nothing to answer</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>还没有登记</source>
        <translation>No card yet</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有登记{1}的名片</source>
        <translation>No card of {1} yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>还没有登记。上级单位的名片是一个文件，用优盘带来。</source>
        <translation>None yet. The card of the unit above is a file that comes on a stick.</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>还没有登记上级单位的名片。请先登记，再写优盘。</source>
        <translation>No card of the unit above. Record it, then write.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>还没有登记名片</source>
        <translation>No card yet</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>还没有登记本单位的另一台电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>还没有签领</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>还没有编号</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>还没有认定的学生。</source>
        <translation>Nobody recognised yet.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>还没有记下</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>还没有选。插一个移动硬盘，选上面的一个文件夹；插着的时候自动备。</source>
        <translation>None chosen. Plug in a portable disk and choose a folder on it; backed up to when plugged in.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>还没有：{what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>这 24 个词只出现这一次。打印出来，看清楚了再收起。</source>
        <translation>These 24 words are shown once only. Print them and look before you close.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>这一台</source>
        <translation>This one</translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>这一周</source>
        <translation>this week</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>这一处已经定了。要改回来，按 Ctrl+Z。</source>
        <translation>Settled. To take it back press Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>这一天已经记过一次。再记一次请填开始和结束时间。</source>
        <translation>This day has a record. For a second one give start and end.</translation>
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
        <location filename="app/services/entry_rules.py"/>
        <source>这一天的报酬已经审批，工时不能移到别处。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>这一次家长已经签过字</source>
        <translation>Signed already</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>这一次送教已经记过了</source>
        <translation>This visit is recorded</translation>
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
        <location filename="app/ui/pages/lists.py"/>
        <source>这一行以后不再提</source>
        <translation>not shown again</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>这一行太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>这一行已经不在台账里</source>
        <translation>This row is no longer in the ledger</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>这一行是上级比对的，由上级定。不对就打电话告诉上级。</source>
        <translation>This row was matched above and is decided there. If wrong, phone them.</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>这一行有工时，没有姓名和号码，请写上是谁的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>这一行留着，划掉并写明原因。</source>
        <translation>The line stays, struck out, with the reason.</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>这一行还没有定</source>
        <translation>This row is still open</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>这一项的标准为0元，不发放</source>
        <translation>The rate is 0 yuan: not paid</translation>
    </message>
    <message>
        <location filename="app/sheets/book.py"/>
        <source>这不是一个文件</source>
        <translation>Not a file</translation>
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
        <translation>Not a spreadsheet</translation>
    </message>
    <message>
        <location filename="app/services/work_entry.py"/>
        <source>这个{1}{2}，不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>这个{1}已登记给{2}。请核对是谁填错了</source>
        <translation>This {1} belongs to {2}. Find out which is wrong</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>这个{1}已经有了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>这个人不在本台账里</source>
        <translation>Not in this ledger</translation>
    </message>
    <message>
        <location filename="app/ledger/folder.py"/>
        <source>这个位置已经有同名的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sheets/template.py"/>
        <source>这个内容不在可选内容里</source>
        <translation>Not one of the choices</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_take.py"/>
        <source>这个包旁边没有说明文件。也可以收：程序会自己核对。</source>
        <translation>No note file beside this package. It can still be taken: the program checks it itself.</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>这个单位</source>
        <translation>this unit</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这个单位还没有登记名片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>这个台账正在另一个窗口里使用{1}</source>
        <translation>This ledger is in use in another window{1}</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>这个台账没有设过恢复词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>这个台账里没有这个人员</source>
        <translation>Nobody of that name in this ledger</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>这个号码的学生在台账里找不到，请核对号码，或先登记学生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>这个学期还没有发放。</source>
        <translation>Nothing paid in this term yet.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>这个学期还没有批次。</source>
        <translation>No batch in this term yet.</translation>
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
        <translation>Approved already</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这个批次没有缺银行回单的</source>
        <translation>No bank slip is missing</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这个批次还没有审批，不能发放</source>
        <translation>Not approved yet, so not paid</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次还没有审批，不能开收据</source>
        <translation>Not approved yet: no receipts</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次里没有可以开收据的发放</source>
        <translation>Nothing in this batch to receipt</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这个批次里没有这个学生</source>
        <translation>This pupil is not in this batch</translation>
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
        <translation>This package was not made here</translation>
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
        <location filename="app/services/backups.py"/>
        <source>这个文件夹不能写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>这个文件夹里没有台账。请选名称末尾是“.zhuxue-ledger”的文件夹。</source>
        <translation>This folder holds no ledger. Choose one ending in “.zhuxue-ledger”.</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这个文件能打开报给本单位的数据包，用完请立即删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/models/rules/working.py"/>
        <source>这个月</source>
        <translation>this month</translation>
    </message>
    <message>
        <location filename="app/services/month_sheets.py"/>
        <source>这个月没有{1}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>这个月没有上岗的学生</source>
        <translation>Nobody assigned this month</translation>
    </message>
    <message>
        <location filename="app/services/paper_working.py"/>
        <source>这个月没有工时，没有报酬可发</source>
        <translation>No hours this month, no pay</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_pay.py"/>
        <source>这个月没有工时，没有报酬要编。</source>
        <translation>No hours this month, so no pay to prepare.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>这个月还没有人上岗。先设岗位，再登记谁上岗，这里就能填工时。</source>
        <translation>Nobody assigned this month. Set up posts and assign pupils, then hours can be filled in.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>这个月还没有到，先看计划</source>
        <translation>This month is still to come: see the plan</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这些发放已经登记过，不能重复登记</source>
        <translation>Paid already; not twice</translation>
    </message>
    <message>
        <location filename="app/services/publicising.py"/>
        <source>这些学生都不用登记公示</source>
        <translation>None of these needs posting</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这些报酬已经登记过发放，不能重复登记</source>
        <translation>Paid already; not twice</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>这些收据是两个年度开的，不能一起补打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>这份名单定完了。</source>
        <translation>This list is settled.</translation>
    </message>
    <message>
        <location filename="app/services/office.py"/>
        <source>这台电脑不是主电脑</source>
        <translation>This is not the main laptop</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>这台电脑不知道</source>
        <translation>Unknown here</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/gauging.py"/>
        <source>这台电脑没有装打印机。</source>
        <translation>No printer on this laptop.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>这名学生还没有要附的材料。</source>
        <translation>This pupil needs no papers yet.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>这张单子只出现一次。</source>
        <translation>This sheet is shown once only.</translation>
    </message>
    <message>
        <location filename="app/services/setup.py"/>
        <source>这张名片已经吊销，不能再登记</source>
        <translation>This card is revoked</translation>
    </message>
    <message>
        <location filename="app/exchange/card.py"/>
        <source>这张名片的格式是 {1}.{2}，本程序只认得 {3}.{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表已经审批过</source>
        <translation>Approved already</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表还没有审批，不能发放</source>
        <translation>Not approved yet, so not paid</translation>
    </message>
    <message>
        <location filename="app/services/work_pay.py"/>
        <source>这张报酬表里没有这个学生的有效报酬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>这张收据已经作废</source>
        <translation>This receipt is void</translation>
    </message>
    <message>
        <location filename="app/services/photos.py"/>
        <source>这张照片太大或已损坏，读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>这张表像学校的在校生表。在校生要导入，不用比对。</source>
        <translation>This looks like a school's register. Registers are imported, not matched.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>这张表像是“{name}”名单，上面有大人，收进来都会变成学生。名单请拿去比对。</source>
        <translation>This looks like the list “{name}”. Adults stand in it, and all of them would become students. Please match a list instead.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>这张表没有找到“{name}”一列。</source>
        <translation>No “{name}” column found.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>这张表没有要收的，台账里都有了。</source>
        <translation>Nothing to take: the ledger has it all.</translation>
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
        <translation>This laptop's own card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>这是第一次报送</source>
        <translation>First submission</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>这本台账是哪个单位的</source>
        <translation>Whose ledger is this</translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>这条{1}记录已经不在了</source>
        <translation>This {1} record is gone</translation>
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
        <translation>This record belongs to another unit; only it can change it</translation>
    </message>
    <message>
        <location filename="app/ledger/putting.py"/>
        <source>这条记录已经删除</source>
        <translation>This record is deleted</translation>
    </message>
    <message>
        <location filename="app/ledger/chain.py"/>
        <source>这条记录没有任何操作记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/editing.py"/>
        <source>这条记录由报送的学校登记，这里只能看</source>
        <translation>Entered by the school that sent it: view only</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hours.py"/>
        <source>这次一格也没有写入。</source>
        <translation>No cell was written.</translation>
    </message>
    <message>
        <location filename="app/services/entry_rules.py"/>
        <source>这次上岗已有报酬记录，不能换成别的学生。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/intake.py"/>
        <source>这次导入以后又做了别的事</source>
        <translation>Something else was done after this import</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>这种文件这里看不了。请在加入它的电脑上打开原件。</source>
        <translation>This kind of file can't be shown. Open the original where it was added.</translation>
    </message>
    <message>
        <location filename="app/services/judging.py"/>
        <source>这种记录不该在这类数据包里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>这笔已经作废</source>
        <translation>Void already</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>这笔还没有发放，谈不上退回</source>
        <translation>Not paid yet, so not returned</translation>
    </message>
    <message>
        <location filename="app/services/carrying.py"/>
        <source>这还是刚才那个优盘</source>
        <translation>This is the same stick</translation>
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
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>这里已经有同名的台账。请换一个文件夹，或打开已有的台账。</source>
        <translation>A ledger of that name is here already. Choose another folder, or open that ledger.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>这里是优盘。台账要放在电脑自己的硬盘上，优盘只传数据包。</source>
        <translation>This is a stick. The ledger belongs on the laptop's own disk; sticks only carry packages.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_state.py"/>
        <source>这里是网络上的文件夹。台账要放在电脑自己的硬盘上。</source>
        <translation>This is a network folder. The ledger belongs on the laptop's own disk.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>这里没有人。</source>
        <translation>Nobody here.</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>这里要写学期，不是月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>这里还没有下级单位。先登记各校的名片，再收它们的数据包。</source>
        <translation>No units below yet. Record the schools' cards, then receive their packages.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>这里还没有名单。把民政、残联、乡村振兴给的名单拿来，逐人和本校学生比对。</source>
        <translation>No lists yet. Take those of civil affairs, the disabled persons' federation and rural revitalisation and match them with the pupils.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/students.py"/>
        <source>这里还没有学生。可以导入学籍系统的表格，也可以一个一个登记。</source>
        <translation>No pupils yet. Import the register's sheet, or enter them one by one.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>这里还没有批次。编制以后，在这里审批、发放、签领。</source>
        <translation>No batches yet. Prepare one, then approve, pay and sign here.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>这里还没有送教上门的学生。先把学生的“就读方式”改成送教上门，再定计划。</source>
        <translation>No home-taught pupils yet. Set “Attendance” of a pupil to home teaching, then make a plan.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>迟了</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>迟报</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>迟报学校</source>
        <translation>Late schools</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>退回 {n}</source>
        <translation>Returned {n}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>退回原因</source>
        <translation>Bank's reason</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>退回日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>退回要写明原因</source>
        <translation>Give a reason for the return</translation>
    </message>
    <message>
        <location filename="app/ui/rooms.py"/>
        <source>送教</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>送教上门</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>送教上门 {1} 月 {2} 次</source>
        <translation>Home teaching, {2} visits in month {1}</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>送教上门学生个别化教育计划</source>
        <translation>Individual plan for home teaching</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>送教上门记录表</source>
        <translation>Home teaching record</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>送教地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>送教学生本学期还没有评估</source>
        <translation>Home pupils not assessed this term</translation>
    </message>
    <message>
        <location filename="app/models (teaching_plans)"/>
        <source>送教教师</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>送教月历</source>
        <translation>Calendar of visits</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每周次数</source>
        <translation>Home visits a week</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每学年课时</source>
        <translation>Home lessons a year</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每学期评估次数</source>
        <translation>Assessments a term</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每次课时</source>
        <translation>Lessons a visit</translation>
    </message>
    <message>
        <location filename="app/models (norms)"/>
        <source>送教每课时分钟</source>
        <translation>Minutes a lesson</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>送教没有记录</source>
        <translation>Visits not recorded</translation>
    </message>
    <message>
        <location filename="app/models (visits)"/>
        <source>送教照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>送教的日子</source>
        <translation>Visit days</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visits.py"/>
        <source>送教记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="app/services/teaching.py"/>
        <source>送教记录家长没有签字的学生</source>
        <translation>Visits without a parent's signature</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>送教记录缺家长签字</source>
        <translation>Visits without a parent's signature</translation>
    </message>
    <message>
        <location filename="app/services/paper_teaching.py"/>
        <source>送教记录表</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>送教课时先按推算的日期算</source>
        <translation>Lessons rest on estimated dates</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>送过的补登记录，没送的安排补送</source>
        <translation>Record what took place, make up what did not</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>适用对象键</source>
        <translation>Whom it fits (key)</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>适用范围</source>
        <translation>Whom it fits</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_cards.py"/>
        <source>选一个文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>选一张表格，先看看，再决定收不收。</source>
        <translation>Choose a file and look before taking it in.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>选一张表格，或把它拖到这里。先看每一行会怎样，再决定收不收。</source>
        <translation>Choose a file or drop it here. See what becomes of each row before taking it in.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/reports.py"/>
        <source>选一种记录，存成电子表格；改了还能导回来。</source>
        <translation>Save a kind of record as a workbook; changes can be read back.</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>选上级单位的名片</source>
        <translation>Choose card of the unit above</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>选中</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick.py"/>
        <source>选优盘或文件夹</source>
        <translation>Choose place</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/door.py"/>
        <source>选台账的文件夹</source>
        <translation>Choose the ledger folder</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>选名片文件</source>
        <translation>Choose card file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>选备份文件</source>
        <translation>Choose backup file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/settings_parts.py"/>
        <source>选存备份的文件夹</source>
        <translation>Choose backup folder</translation>
    </message>
    <message>
        <location filename="app/services/records.py"/>
        <source>选定{1}的{2}</source>
        <translation>Settle {2} of {1}</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>选定之前不发放、不打印、不报送</source>
        <translation>Until settled not paid, printed or sent</translation>
    </message>
    <message>
        <location filename="app/services/backups.py"/>
        <source>选定第二份备份的位置</source>
        <translation>Choose place of second backup</translation>
    </message>
    <message>
        <location filename="app/ui/pages/due.py"/>
        <source>选择</source>
        <translation>choose</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>选放台账的文件夹</source>
        <translation>Choose the ledger's folder</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>选文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <location filename="app/ui/pages/visit_entry.py"/>
        <source>选照片</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>选第二个优盘</source>
        <translation>Choose second stick</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>选第二份备份的文件夹</source>
        <translation>Choose folder for second backup</translation>
    </message>
    <message>
        <location filename="app/ui/pages/importing.py"/>
        <source>选表格</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>选要附的文件</source>
        <translation>Choose file to attach</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>通不过</source>
        <translation>fails</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>通得过</source>
        <translation>passes</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>通讯地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="app/models (verdicts)"/>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <location filename="app/models (listings)"/>
        <source>通过监护人或户主命中</source>
        <translation>Through guardian or householder</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/pages/due.py"/>
        <source>逾期 {n} 天</source>
        <translation><numerusform>{n} day late</numerusform><numerusform>{n} days late</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/pages/child.py"/>
        <source>遮住</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="app/services/working.py"/>
        <source>那一周</source>
        <translation>that week</translation>
    </message>
    <message>
        <location filename="app/models (households)"/>
        <source>邮政编码</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>邮编</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="app/models (teaching_goals)"/>
        <source>部分达成</source>
        <translation>Partly</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>部门</source>
        <translation>Dept.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>都不对，另填</source>
        <translation>Neither: type it</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>都办齐了</source>
        <translation>All done</translation>
    </message>
    <message>
        <location filename="app/ui/pages/conflicts.py"/>
        <source>都定了</source>
        <translation>All settled</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>都有签字</source>
        <translation>All signed</translation>
    </message>
    <message>
        <location filename="app/services/pairing.py"/>
        <source>都通得过</source>
        <translation>both pass</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>里面有什么</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>重新发放</source>
        <translation>Pay again</translation>
    </message>
    <message>
        <location filename="app/ui/pages/student_tabs.py"/>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额不能是负数</source>
        <translation>An amount can't be negative</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>金额合计（大写）</source>
        <translation>Sum in words</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>金额合计（小写）</source>
        <translation>Sum</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>金额和标准不一样</source>
        <translation>Amount differs from the rate</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>金额太大，不能写成大写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额太大，请核对</source>
        <translation>Amount too big: check it</translation>
    </message>
    <message>
        <location filename="app/core/kinds.py"/>
        <source>金额请用整数（分）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>金额（元）</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>金额（按项目）</source>
        <translation>Money by item</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>钥匙文件 keys.json 已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ledger/check.py"/>
        <source>钥匙文件与操作记录一致</source>
        <translation>Key file fits the operation log</translation>
    </message>
    <message>
        <location filename="app/ledger/keys.py"/>
        <source>钥匙文件是更新的版本（{1}），本程序认识到 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>钱已发放，签领和回单都有。花名册和收据请装订存档。</source>
        <translation>Paid, signed for, slip there. Bind roster and receipts for the file.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>钱没有到的写明原因；这笔又是没有发放，收据随着作废。</source>
        <translation>If the money did not arrive, say why; it counts as unpaid again and its receipt is void.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_side.py"/>
        <source>钱没有到的，先登记退回，再作废</source>
        <translation>If the money did not arrive, record its return, then void</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>钱退回后先登记 returned，再作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>银行卡</source>
        <translation>Card</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>银行卡号</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_deeds.py"/>
        <source>银行回单</source>
        <translation>Bank slip</translation>
    </message>
    <message>
        <location filename="app/models (grants)"/>
        <source>银行回单号</source>
        <translation>Bank slip no.</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>银行退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <location filename="app/models/rules/gaps.py"/>
        <source>银行退回还没有重发的</source>
        <translation>Returned by the bank, not yet paid again</translation>
    </message>
    <message>
        <location filename="app/services/due.py"/>
        <source>银行退回，还没有重发</source>
        <translation>Returned by the bank, not paid again</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>银行退回：{1}</source>
        <translation>Bank returned: {1}</translation>
    </message>
    <message>
        <location filename="app/services/paper.py"/>
        <source>镇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>问学校</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>问学校什么</source>
        <translation>What to ask the school</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>问村里、看材料</source>
        <translation>ask, look at papers</translation>
    </message>
    <message>
        <location filename="app/ui/pages/hardships.py"/>
        <source>问过学校：{text}</source>
        <translation>The school was asked: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>阿依·谷雨</source>
        <translation>Ayi Guyu</translation>
    </message>
    <message>
        <location filename="app/services/childhood.py"/>
        <source>附{1}</source>
        <translation>Attach {1}</translation>
    </message>
    <message>
        <location filename="app/models (hardships)"/>
        <source>附件</source>
        <translation>Attachments</translation>
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
        <translation>Attachments complete and sound</translation>
    </message>
    <message>
        <location filename="app/services/sending.py"/>
        <source>附件（照片、扫描件）</source>
        <translation>Attachments (photos, scans)</translation>
    </message>
    <message>
        <location filename="app/models/rules/entitlement.py"/>
        <source>限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_grid.py"/>
        <source>限 {hours}</source>
        <translation>max {hours}</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限困难等级</source>
        <translation>Levels</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限年级</source>
        <translation>Grades</translation>
    </message>
    <message>
        <location filename="app/models (rates)"/>
        <source>限特殊群体</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="app/models/rules/capitals.py"/>
        <source>零</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/progress.py"/>
        <source>需要时再做一次</source>
        <translation>Try again when needed</translation>
    </message>
    <message>
        <location filename="app/models/kinds.py"/>
        <source>青圆香节阳白雪丰芷黄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/pages/batches.py"/>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>项目代码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <location filename="app/models (aid_items)"/>
        <source>项目名称</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/preview.py"/>
        <source>预览：{form}</source>
        <translation>Preview: {form}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/teaching_plans.py"/>
        <source>领域</source>
        <translation>Domain</translation>
    </message>
    <message>
        <location filename="app/ui/pages/batch_board.py"/>
        <source>领款人</source>
        <translation>Payee</translation>
    </message>
    <message>
        <location filename="app/printing/forms"/>
        <source>领款收据</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <location filename="app/services/paying.py"/>
        <source>领现金的都已签领</source>
        <translation>All cash is signed for</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_pages.py"/>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="app/ui/pages/work_posts.py"/>
        <source>餐费（元）</source>
        <translation>Meals</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>香港特区护照/身份证明</source>
        <translation>Hong Kong passport or ID</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高一</source>
        <translation>Senior 1</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高三</source>
        <translation>Senior 3</translation>
    </message>
    <message>
        <location filename="app/models (students)"/>
        <source>高二</source>
        <translation>Senior 2</translation>
    </message>
    <message>
        <location filename="app/ui/dialogs/start_parts.py"/>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="app/ledger/lock.py"/>
        <source>（{1}，电脑“{2}”，从{3}起）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/saying.py"/>
        <source>（{where}）</source>
        <translation> ({where})</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>（上级下发）</source>
        <translation> (from above)</translation>
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
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>，{size}，已加密</source>
        <translation>, {size}, encrypted</translation>
    </message>
    <message>
        <location filename="app/ui/tables/month_calendar.py"/>
        <source>，{tag}</source>
        <translation>, {tag}</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>，剩 {n}</source>
        <translation>, {n} left</translation>
    </message>
    <message>
        <location filename="app/ui/pages/lists.py"/>
        <source>，定完了</source>
        <translation>, settled</translation>
    </message>
    <message>
        <location filename="app/ui/pages/stick_write.py"/>
        <source>，新增或改过 {n} 条</source>
        <translation>, {n} new or changed</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>，最长 {n} 天</source>
        <translation>, longest {n} d</translation>
    </message>
    <message>
        <location filename="app/models/hours.py"/>
        <source>，请假写 /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/frame.py"/>
        <source>，还要 {seconds} 秒</source>
        <translation>, {seconds} s left</translation>
    </message>
    <message>
        <location filename="app/ui/pages/county.py"/>
        <source>，迟了 {n} 天</source>
        <translation>, {n} d late</translation>
    </message>
    <message>
        <location filename="app/services/importing.py"/>
        <source>；不同之处：{1}，以{2}为准</source>
        <translation>; differs in {1}, {2} stands</translation>
    </message>
    <message>
        <location filename="app/exchange/reading.py"/>
        <source>；如果确定是发给本单位的，就是文件已损坏，请对方连同说明文件重新拷贝</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
