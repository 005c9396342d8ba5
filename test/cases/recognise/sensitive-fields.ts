import type { SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import type { RecogniseCase } from "./recognise-case.ts";

/** Field names that make a person's record sensitive, with a value they may hold. */
const FIELDS: readonly (readonly [SensitiveKind, string, readonly string[]])[] = [
  [
    "medical_health",
    "2型糖尿病",
    ["诊断", "疾病史", "过敏史", "既往病史", "用药情况", "处方", "diagnosis", "medical_history", "allergies", "健康状况", "病情描述", "手术记录", "illness"],
  ],
  ["income", "23000", ["月薪", "工资", "年薪", "薪资", "实发工资", "税前收入", "salary", "annualIncome", "base_salary", "bonus", "期望薪资", "netPay"]],
  ["religion", "佛教", ["宗教信仰", "religion", "信仰"]],
  ["specific_identity", "二级", ["残疾等级", "disability", "残疾证号"]],
  ["criminal_record", "盗窃", ["犯罪记录", "criminalRecord", "前科"]],
  ["credit_report", "680", ["征信报告", "信用评分", "creditScore", "芝麻分"]],
  ["biometric", "q83vEjRWeJq83v", ["人脸特征", "指纹", "faceFeature", "voiceprint", "虹膜数据", "基因检测"]],
  ["financial_account", "8800123", ["银行账户", "证券账户", "账户余额", "bankAccount", "cvv", "支付密码"]],
  ["location_track", "121.47,31.23;121.48,31.24", ["行踪轨迹", "行程轨迹", "trajectory", "location_history"]],
  ["precise_location", "31.230416,121.473701", ["经纬度", "精准定位", "gps", "latLng"]],
  ["id_card_image", "front.jpg", ["身份证照片", "身份证正面", "idCardPhoto", "idcard_front_image"]],
  ["sex_life", "同性", ["性取向", "sexualOrientation"]],
];

/** Each as a field of an object and as a column of a table. */
export const sensitiveFields: readonly RecogniseCase[] = FIELDS.flatMap(([kind, value, names]) =>
  names.flatMap((name) => [
    { text: JSON.stringify({ name: "张伟", mobile: "13800138000", [name]: value }), people: 1, sensitive: 1, sensitiveKinds: [kind] },
    { text: `姓名,手机,${name}\n张伟,13800138000,"${value}"\n李娜,13900139000,`, file: "list.csv", people: 2, sensitive: 1, sensitiveKinds: [kind] },
  ]),
);
