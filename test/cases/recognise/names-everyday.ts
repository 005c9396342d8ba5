import type { RecogniseCase, ShortCase } from "./recognise-case.ts";

/** Sentences that name somebody by a role, by what they do or have, or by a label. */
export const everydayNames: readonly ShortCase[] = [
  ["法定代表人潘英签字", 1],
  ["会议由方志梓主持。", 1],
  ["提交人：刘秀\n处理人：陶雨\n", 2],
  ["抄送：付琪怡", 1],
  ["护士长卢志今晚值班。", 1],
  ["驾驶员肖春涛未系安全带", 1],
  ["我是赵栋霞，昨天下的单还没发货", 1],
  ["甲方代表江霞海，乙方代表严建。", 2],
  ["客户黎敏娟、胡志敏均未付款。", 2],
  ["患者韦琪由其妻子李娟陪同就诊。", 2],
  ["程生艳的父亲丁婷杰已签署知情同意书。", 2],
  ["由武静面试，邱明强复试。", 2],
  ["紧急联系人严建是江霞海的配偶", 2],
  ["房主欧阳轩将房屋出租给租客郑英军。", 2],
  ["客户经理魏浩鹏接待了客户何霞建。", 2],
  ["由财务部吴丽负责审批。", 1],
  ["@廖英欣 麻烦看下这个需求", 1],
  ["学员彭慧珍报名了周末班", 1],
  ["快递员蒋国强已到达小区门口", 1],
  ["患者黎明霞要求转院", 1],
  ["梁淑芬女士您好，您的包裹已签收。", 1],
  ["员工石磊和田甜请假", 2],
  ["患者宋词，女，三十一岁", 1],
  ["房东是尹桂芬，押一付三", 1],
  ["孩子叫车厘，明年上学", 1],
  ["那位芦一诺今年30岁", 1],
  ["A：戴星宇；B：卫国强；轮流主持", 2],
  ["柯北，你的工牌落在会议室了", 1],
  ["钟离晓雨老师您好", 1],
  ["客户满意，员工成长，用户成功", 0],
  ["重要的是方案，关键的是成本", 0],
  ["理由都留在日志里，让养成好习惯成为自然", 0],
  ["Dear Mr. Oliver Brandt, your refund has been processed.", 1],
  ["Thanks for your help.\n\nBest regards,\nMartin Kowalski\nSales Manager", 1],
  ["Candidate: Tomasz Nowak\nPosition: backend engineer", 1],
  ["Patient Emily Wong, aged 6, was seen today", 1, 1],
  ["Dear Hiring Manager, please find my letter attached.", 0],
  ["Customer Success Manager was promoted.\n\nBest regards,\nThe Example Team", 0],
  ["employee Zhang Wei (13912345678) asked for leave", 1],
  ["Employee: Li Na, employee no. E10086, phone 13912345678", 1],
  ["Patient name: 莫若敏; Diagnosis: breast cancer", 1, 1],
  ["users:\n  - name: 李娜\n    phone: 13912345678\n  - name: 张伟\n    phone: 13800138000\n", 2],
  ["| 姓名 | 李娜 |\n| 手机号 | 13912345678 |", 1],
  ["| 项目 | 内容 |\n|---|---|\n| 姓名 | 李娜 |\n| 手机号 | 13912345678 |\n", 1],
];

const named = (text: string, file?: string): RecogniseCase => ({ text, file, people: 1, kinds: ["name"] });

/** Names of other shapes, and names in fields and containers. */
export const namesOfOtherShapes: readonly RecogniseCase[] = [
  named("姓名：李　娜"),
  named("姓名：阿卜杜拉·买买提，手机：13912345678"),
  named("姓名：古丽娜尔·艾合买提"),
  named("乘客迪丽热巴·迪力木拉提请登机。"),
  named("乘客扎西请登机。"),
  named("姓名：次仁多吉，手机：13912345678"),
  named("Name: John Smith\nPhone: 13912345678"),
  named("Name: Zhang, Wei\nPhone: 13912345678"),
  named('{"custName":"李娜"}'),
  named('{"userName":"李娜"}'),
  named('{"reporter":{"displayName":"李娜"}}'),
  named('{"question":"您的姓名","answer":"李娜"}'),
  named(
    '{"answers":[{"field":{"ref":"name","type":"short_text"},"type":"text","text":"李娜"},{"field":{"ref":"mobile","type":"phone_number"},"type":"phone_number","phone_number":"+8613912345678"}]}',
  ),
  named("姓名,李娜\n手机,13912345678\n邮箱,ln@example.com\n", "form.csv"),
  named("<table><tr><td>姓名</td><td>李娜</td></tr><tr><td>手机</td><td>13912345678</td></tr></table>"),
  named("INSERT INTO customer(id,name,phone) VALUES\n(1,'彭婷','13422524091');"),
];

const reached = (text: string, file?: string): RecogniseCase => ({ text, file, people: 1, kinds: ["mobile"] });

/** Numbers inside addresses, tokens, links and cells that a spreadsheet has changed. */
export const numbersInContainers: readonly RecogniseCase[] = [
  reached('{"url":"https://example.com/s?q=%E6%9D%8E%E5%A8%9C%2013912345678"}'),
  reached('{"url":"https://example.com/login?mobile=13912345678&from=app"}'),
  reached('{"token":"eyJhbGciOiJIUzI1NiJ9.eyJwaG9uZSI6IjEzOTEyMzQ1Njc4In0.abc"}'),
  reached('<a href="tel:+8613912345678">打电话</a>'),
  reached('{"body":"<p>联系 <a href=\\"tel:13912345678\\">我们</a></p>"}'),
  reached('{"link":"tel:13912345678"}'),
  reached("<b>139</b><b>1234</b><b>5678</b>"),
  reached("姓名,手机\n李娜,13912345678.0\n", "people.csv"),
  { text: '{"url":"https://example.com/i?t=18912345678&v=13912345678"}', people: 0 },
  { text: '{"token":"eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYWRtaW4ifQ.abc"}', people: 0 },
  { text: '{"label":"标题","value":"成功案例"}', people: 0 },
];
