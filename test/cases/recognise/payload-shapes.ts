import type { ShortCase } from "./recognise-case.ts";

/** Shapes in which tools, logs and databases send people, each beside one that holds nobody. */
export const payloadShapes: readonly ShortCase[] = [
  // Tables of a database's console, rows cut out of a page.
  [
    "+--------+--------------+--------+\n| name   | visit_reason | doctor |\n+--------+--------------+--------+\n| 裴晓曼 | 妊娠12周建档 | 甄大伟 |\n+--------+--------------+--------+",
    2,
    1,
  ],
  ["+----+--------+-------+\n| id | name   | price |\n+----+--------+-------+\n|  1 | 白云山 | 12.00 |\n+----+--------+-------+", 0],
  ["<tbody><tr><td>3床</td><td>裴晓曼</td><td>肺部感染</td></tr><tr><td>5床</td><td>甄大伟</td><td>脑梗死恢复期</td></tr></tbody>", 2, 2],
  ["<table><tr><td>红烧肉</td><td>38</td></tr><tr><td>白切鸡</td><td>58</td></tr><tr><td>黄焖鱼</td><td>48</td></tr></table>", 0],
  ["001;裴晓曼;13800138000;上海\n002;甄大伟;13900139000;苏州", 2],
  // Blocks of a chat tool; the state of its forms.
  [
    '{"blocks":[{"type":"section","fields":[{"type":"mrkdwn","text":"*伤者:*\\n裴晓曼（E10293）"},{"type":"mrkdwn","text":"*伤情:*\\n左手骨折"},{"type":"mrkdwn","text":"*上报人:*\\n甄大伟"}]}]}',
    2,
    1,
  ],
  ['{"blocks":[{"type":"section","fields":[{"type":"mrkdwn","text":"*设备:*\\n冲床"},{"type":"mrkdwn","text":"*地点:*\\n黄浦区"}]}]}', 0],
  [
    '{"state":{"values":{"a1":{"name_input":{"type":"plain_text_input","value":"裴晓曼"}},"a2":{"phone_input":{"type":"plain_text_input","value":"13800138000"}}}}}',
    1,
  ],
  [
    '{"resourceType":"Patient","name":[{"family":"裴","given":["晓曼"]}],"telecom":[{"system":"phone","value":"13800138000"},{"system":"email","value":"pei1@example.com"}]}',
    1,
  ],
  ['{"Name":{"S":"裴晓曼"},"Phone":{"S":"13800138000"}}', 1],
  // A number in brackets behind a name.
  ["裴晓曼（A10293）本周三转岗到苏州工厂，门禁请同步。", 1],
  ["参会：裴晓曼(A10293)、甄大伟(A10877)", 2],
  ["张贴（A1201）通知；海报（B2044）已印；方案（C30012）待审", 0],
  // Ids of calendars, accounts of machines, what a form puts where an address is to be.
  ["BEGIN:VEVENT\nUID:20250611T0800-weekly@corp.example.com\nSUMMARY:周例会\nEND:VEVENT", 0],
  ["BEGIN:VEVENT\nUID:20250611T0800-weekly@corp.example.com\nORGANIZER;CN=裴晓曼:mailto:pei1@example.com\nEND:VEVENT", 1],
  ['{"iCalUID":"abc0611@calendar.example.org","summary":"全员大会"}', 0],
  ["ssh wang@prod-db-01.example.com", 0],
  ["rsync -av ./dist/ www@static.example.cn:/var/www", 0],
  ["[user]\n  name = CI Bot\n  email = ci-bot@example.com", 0],
  ['{"from_email":"billing-noreply@example.com","reply_to":"support+8812@example.com"}', 0],
  ['<input type="email" placeholder="yourname@example.com">', 0],
  ['{"email":"pei.xm@example.com"}', 1],
  // Names in Latin letters before addresses.
  ['    ("Haruto Ishikawa", "haruto1@example.com"),\n    ("Mei-Ling Chan", "ml.chan@example.com"),', 2],
  ["Reviewed-by: Ran, Zhipeng <ran1@example.com>", 1],
  ["// Chinese (Hong Kong) [zh-hk]\nvar locale = { name: 'zh-hk', months: '一月_二月_三月'.split('_') };", 0],
  ['"Customer Support Team" <support@example.com>', 0],
  // Statements of a database: the list of columns says what the values are.
  ["INSERT INTO t_repair (reporter, reporter_tel, repairman, birthday) VALUES ('裴晓曼','13800138000','甄大伟','2019-05-06');", 2, 1],
  ["insert into staff(emp_no, emp_name, wechat) values\n('E10293','裴晓曼','pei_20315'),\n('E10294','甄大伟',NULL);", 2],
  ["INSERT INTO dict(code, label) VALUES ('01','汉族'),('02','满族'),('03','白族');", 0],
  ["INSERT INTO t_order(order_no, amount) VALUES ('13800138000', 12.5);", 0],
  ['{"sql":"select 1","params":["裴晓曼","13800138000","上海",3]}', 1],
  ['{"params":["2025-06-01","2025-06-30",10]}', 0],
  ['{"data":[["黄岩",31],["余姚",30],["宁海",29]]}', 0],
  // Names and values of fields in XML and property lists.
  ['<field name="客户姓名"><value>裴晓曼</value></field><field name="客户手机"><value>13800138000</value></field>', 1],
  ['<FormData><Item Name="xm" Value="裴晓曼"/><Item Name="sjh" Value="13800138000"/></FormData>', 1],
  ["<dict><key>name</key><string>裴晓曼</string><key>phone</key><string>13800138000</string></dict>", 1],
  ["<dict><key>CFBundleName</key><string>白云</string><key>CFBundleVersion</key><string>13800138000</string></dict>", 0],
  ['<sms address="13800138000" body="明天到" contact_name="裴晓曼"/>', 1],
  // What was read off a picture of a card.
  ['{"words_result":{"姓名":{"words":"裴晓曼"},"公民身份号码":{"words":"440305196210262971"}}}', 1],
  ['{"words_result":[{"words":"姓名 裴晓曼"},{"words":"公民身份号码 440305196210262971"}]}', 1],
  // Who pays and who receives may be one.
  ['{"shippingAddress":{"firstName":"Xueying","lastName":"Lin","phone":"13800138000"},"billingAddress":{"firstName":"Xueying","lastName":"Lin"}}', 1],
  ['{"shippingAddress":{"name":"裴晓曼","phone":"13800138000"},"billingAddress":{"name":"甄大伟","phone":"13900139000"}}', 2],
  ['{"name":"裴小宇","age":7,"school":"实验小学"}', 1, 1],
  ['{"name":"老窖","age":7}', 0],
  ["student_name=裴小宇; dob=2019-05-06", 1, 1],
  ['{"姓名":"裴晓曼","备注":"青霉素过敏"}', 1, 1],
  ['{"姓名":"裴晓曼","医嘱":"","清单":"奥氮平片 5mg 28片"}', 1, 1],
  ["成分：每片 5mg，本品对青霉素过敏者禁用", 0],
  // What is said of a body.
  ["裴晓曼 13800138000 隆鼻术后第5天，鼻部红肿发炎，要求退款", 1, 1],
  ['{"姓名":"裴晓曼","孕周":"32+4"}', 1, 1],
  ["前置胎盘有哪些危险因素？扁桃体炎怎么预防", 0],
];
