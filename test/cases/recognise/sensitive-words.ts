import type { SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import type { RecogniseCase } from "./recognise-case.ts";

/** What a person's field may be called beside the usual names, and what only looks like one. */
const FIELDS: readonly (readonly [SensitiveKind | null, value: string, names: readonly string[]])[] = [
  ["biometric", "q83vEjRWeJq83v", ["面部图像", "掌静脉", "gait", "faceVector", "facial_features"]],
  ["religion", "佛教", ["信教情况"]],
  ["specific_identity", "是", ["建档立卡", "军人身份"]],
  ["medical_health", "P20260001", ["门诊号", "病案号", "patientId", "mrn"]],
  ["financial_account", "8800123", ["开户账号", "支付宝密码", "yhkh", "yhzh", "brokerage_account"]],
  ["location_track", "121.47,31.23 121.48,31.24", ["route_history", "travel_records"]],
  ["id_card_image", "front.jpg", ["身份证人像面", "身份证国徽面", "idcard_pic"]],
  ["credit_report", "680", ["信用分", "芝麻信用分"]],
  [null, "月结", ["salary_type", "薪资类型", "salaryCurrency"]],
  [null, "120", ["bonus_points", "奖金积分"]],
  [null, "0.2", ["income_tax_rate"]],
];

/** Said of 张伟, whose number stands before it. */
const SAID: readonly (readonly [SensitiveKind | null, readonly string[]])[] = [
  ["medical_health", ["新冠核酸阳性", "体检发现肺部结节"]],
  ["income", ["年薪30万", "年终奖5万", "earns $80,000 a year"]],
  ["religion", ["信奉伊斯兰教", "is a Muslim"]],
  ["criminal_record", ["曾因盗窃被判刑两年"]],
  ["credit_report", ["征信有逾期记录"]],
  ["specific_identity", ["has a hearing disability"]],
  ["sex_life", ["is gay"]],
  ["precise_location", ["位于东经121.473701度，北纬31.230416度"]],
  ["location_track", ["行踪：11月1日到达北京，11月2日去往天津，11月3日返回上海"]],
  ["financial_account", ["账户余额 50000 元"]],
  ["biometric", ["的人脸照片见附件"]],
  [null, ["否认高血压、糖尿病病史", "无既往病史", "负责薪酬模块开发", "咨询糖尿病保险产品"]],
];

const truth = (kind: SensitiveKind | null) => ({ people: 1, sensitive: kind === null ? 0 : 1, sensitiveKinds: kind === null ? [] : [kind] });

export const sensitiveWords: readonly RecogniseCase[] = [
  ...FIELDS.flatMap(([kind, value, names]) =>
    names.map((name) => ({ text: JSON.stringify({ name: "张伟", mobile: "13800138000", [name]: value }), ...truth(kind) })),
  ),
  ...SAID.flatMap(([kind, said]) => said.map((words) => ({ text: `张伟 13800138000 ${words}`, ...truth(kind) }))),
  // A pasted table with quotes round a cell that has commas of its own.
  {
    text: '姓名,手机,行踪轨迹\n张伟,13800138000,"121.47,31.23;121.48,31.24"\n李娜,13900139000,',
    people: 2,
    sensitive: 1,
    sensitiveKinds: ["location_track"],
  },
  { text: "李娜 电话 +49 151 23456789", people: 1, kinds: ["international_phone"] },
  { text: "李娜 电话 86-21-58886666", people: 1, kinds: ["landline"] },
  { text: "手机 OAID: a1b2c3d4e5f60718", people: 1, kinds: ["device_id"] },
  { text: "Android ID：9774d56d682e549c", people: 1, kinds: ["device_id"] },
];
