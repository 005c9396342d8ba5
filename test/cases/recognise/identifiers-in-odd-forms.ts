import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import type { RecogniseCase } from "./recognise-case.ts";

/** Said beside 张伟, whose number stands first: the kind that has to be found, and how many people there are then. */
const OF_ONE: readonly (readonly [PiKind, readonly string[]])[] = [
  ["resident_id", ["身分證字號 A123456789", "香港身份證 A123456(3)", "身份证：440305（19621026）2971", "身分證：A100002014"]],
  ["passport", ["护照号 E 1 2 3 4 5 6 7 8", "passport no. 5 1 2 3 4 5 6 7 8", "护照号：EB 1234567", "护照号码 E8·812·3456"]],
  ["taiwan_permit", ["台胞证 0123 4567"]],
  ["hk_macao_permit", ["回乡证 H 0123 4567 00", "通行证号 C 1234 5678"]],
  ["employee_number", ["员工编号：№ 20230415", "staff_no='E10086'", "警号：012345", "E10086（工号）"]],
  ["qq", ["QQ 4081-7726", "企鹅号：40817726"]],
  ["wechat", ["加微 wx20315", "微信改成了 lina_2020", "微信，id是 chen-hao_88"]],
  ["international_phone", ["国外电话 0044 20 7946 0958", "电话 +44 (0)20 7946 0958"]],
  [
    "postal_address",
    [
      "住翠苑新村东12-3-402",
      "住东区宿舍B栋509",
      "家住临水县大王镇小李村三组",
      "收件：新北市板橋區文化路一段188號5樓",
      "Room 1203, Building 6, No. 18 Wensan Road, Xihu District, Hangzhou",
      "123 Maple Street, Springfield, IL 62704",
    ],
  ],
  ["landline", ["分機請撥 (02)2345-6789#215"]],
];

/** Nobody's, however much they look like the above. */
const NOBODYS: readonly string[] = [
  "身分證字號格式：A123456788 為無效範例",
  "型號 A123456789 已停產",
  "零件 A123456(3) 缺货",
  "0044 20 7946 0958 是一串测试数据",
  "客服專線 (02)2345-6789",
  "微信支付商户订单号：abc_123456",
  "passport 12345678 张已签发",
  "产业园3栋501会议室，周三下午两点",
  "展位在明月苑3-12-5号门旁边",
  "where staff_count='20417'",
  "打印机 MAC：00:1A:2B:3C:4D:5E，不要动",
  "MAC 00:1A:2B:3C:4D:5E 是交换机",
  "switch uplink MAC: 00:1A:2B:3C:4D:5E",
];

const own: readonly RecogniseCase[] = [
  ...["民國七十九年三月七日生", "DOB: March 7, 1990", "出生年月：1990年3月", "90年3月7日出生", "是一九九〇年腊月初七（农历）生日", "生日栏填的是 19900307"].map(
    (said): RecogniseCase => ({ text: `张伟 13800138000 ${said}`, people: 1, sensitive: 0, kinds: ["birth_date"] }),
  ),
  ...["民國一百零九年三月七日生", "出生年月：2019.03", "born on 7th of March 2019", "19年3月7日出生"].map(
    (said): RecogniseCase => ({ text: `张伟 13800138000 ${said}`, people: 1, sensitive: 1, sensitiveKinds: ["minor_under_14"] }),
  ),
  { text: '{"name":"张伟","mobile":"13800138000","出生年月":"2019年3月"}', people: 1, sensitive: 1, sensitiveKinds: ["minor_under_14"] },
  { text: "张伟 13800138000 下单日期：民國113年3月7日，工厂1990年3月投产", people: 1, sensitive: 0 },
  { text: "手机 MAC：00:1A:2B:3C:4D:5E", people: 1, kinds: ["device_id"] },
  { text: "给张伟送到翠苑新村东12-3-402门口，13800138000", people: 1, kinds: ["name", "postal_address", "mobile"] },
  {
    text: '{"driver":"张伟","mobile":"13800138000","track":[["08:02:11",22.54321,114.05782],["08:07:40",22.5479,114.0612]]}',
    people: 1,
    sensitive: 1,
    sensitiveKinds: ["location_track"],
  },
  { text: '{"name":"张伟","mobile":"13800138000","points":[[1763800000,31.23041,121.47370],[1763800060,31.23101,121.47451]]}', people: 1, sensitive: 1 },
  // Shapes and figures: no moment, or no place.
  { text: '{"name":"张伟","mobile":"13800138000","shape":[[31.23041,121.47370],[31.23101,121.47451]]}', people: 1, sensitive: 0 },
  { text: '{"name":"张伟","mobile":"13800138000","rates":[["08:02",1.5,20],["08:07",1.6,30]]}', people: 1, sensitive: 0 },
  // A visiting card, and two of them.
  {
    text: "Li Na 李娜\nSales Director\nM: 138 0013 8000\nT: +86 (21) 6248-7715\nE: li.na@example.com",
    people: 1,
    kinds: ["name", "mobile", "landline", "email"],
  },
  { text: "李娜\nM: 13800138000\nE: lina@example.com\n张伟\nM: 13900139000\nE: zw@example.com", people: 2 },
  { text: "M: 13800138000\nM: 13900139000", people: 2 },
  { text: "我电话是138 0013 8000，麻烦寄一下，谢谢。——张伟", people: 1, kinds: ["name", "mobile"] },
  { text: "客户电话是138 0013 8000，麻烦回访。——张伟", people: 2 },
  { text: "电话 1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", people: 1, kinds: ["mobile"] },
  { text: "我电话幺三八 零零幺三 八零零零", people: 1, kinds: ["mobile"] },
  { text: "一 二 三 四 五 六 七 八 九 一 二 三，数到三 ❤️", people: 0 },
  { text: "电话 138 0013 8 000", people: 1, kinds: ["mobile"] },
  { text: "身分證字號 A100002014", people: 1, sensitive: 0, kinds: ["resident_id"] },
  { text: '{"身分證字號":"A123456789","姓名":"張偉"}', people: 1, kinds: ["resident_id"] },
];

export const identifiersInOddForms: readonly RecogniseCase[] = [
  ...OF_ONE.flatMap(([kind, said]) => said.map((words) => ({ text: `张伟 13800138000 ${words}`, people: 1, kinds: [kind] }))),
  ...NOBODYS.map((text) => ({ text, people: 0, sensitive: 0 })),
  ...own,
];
