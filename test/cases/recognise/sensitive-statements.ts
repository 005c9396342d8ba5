import type { SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import type { RecogniseCase } from "./recognise-case.ts";

/** Said of 张伟, whose number stands before it; beside each the words that say nothing of the kind. */
const SAID: readonly (readonly [SensitiveKind | null, readonly string[]])[] = [
  [
    "medical_health",
    [
      "帕金森早期，走路需要人扶",
      "尿酸560，肌酐偏高",
      "预产期明年4月2日",
      "上周产检一切顺利",
      "因肠梗阻住院6天",
      "血小板 88，需复测",
      "每晚2片，不能漏服",
      "佩戴助听器，开会请坐前排",
      "HCG 1200，停经40天",
      "昨晚转入ICU",
      "一直在吃氟西汀",
      "二甲双胍500mg，每天两次",
      "尿检结果仍为阳性",
      "fractured her ankle last week",
      "has mild asthma",
      "tested positive yesterday",
      "罹患憂鬱症，正在休養",
    ],
  ],
  [
    null,
    [
      "负责帕金森新药的推广",
      "撰写了关于肺结节筛查的文章",
      "把血压计寄错了仓库",
      "负责他汀类产品的渠道",
      "订了胰岛素冷藏箱",
      "的假阳性率报告",
      "gave positive feedback on heart rate sensors",
      "在住院部三楼值班",
      "提交了ICU设备的报价",
      "心率带的蓝牙连不上",
      "difficult 这个词怎么读",
    ],
  ],
  [
    "income",
    [
      "月薪港幣$28,000",
      "base 42k，十四薪",
      "总包大概95w",
      "到手1.8万",
      "底薪5000加提成",
      "上月提成一万三",
      "薪资从15k调到18k",
      "was paid $4,200 in May",
      "税后工资HK$31,000",
    ],
  ],
  [
    null,
    [
      "负责总包单位的结算",
      "把 base 分支合并了",
      "升级了 package 2 个",
      "说工资条格式不对",
      "说奖金池规则要改",
      "负责 base64 编码模块",
      "问人工客服在哪",
      "提成方案还没批",
    ],
  ],
  ["religion", ["每天五次做礼拜", "是虔诚的基督教徒", "斋月封斋，白天不进食", "三年前皈依", "is a practising Catholic", "信伊斯兰教，请备清真餐"]],
  [null, ["负责教堂修缮工程", "说宗教局的批文到了", "回信主题写错了"]],
  ["specific_identity", ["残疾二级，右手不便", "言语三级，请用文字沟通", "家里是建档立卡户", "領有身心障礙證明"]],
  [null, ["听力三级考试通过了", "参加助残志愿活动", "的视力检查表打印机坏了"]],
  ["criminal_record", ["被刑拘三十天", "缓刑两年", "目前取保候审", "曾强制隔离戒毒", "有案底"]],
  [null, ["涉及犯规判罚的申诉", "判断标准要统一"]],
  ["credit_report", ["信用卡逾期，还被催收", "仍欠贷款本金12万元", "被列入失信名单", "被限制高消费", "负债80万", "欠银行贷款30万", "逾期92天未还"]],
  [null, ["被拖欠货款5万元", "说任务逾期了", "的发票欠附件3份", "说借书逾期要交罚款"]],
  ["financial_account", ["的银行卡昨晚被盗刷两笔", "支付宝余额还剩 3,214 元", "名下存款45万元", "卡里余额 9120.55 元", "的账户被冻结", "当前余额仅剩213元"]],
  [null, ["说会员余额显示错误", "负责理财产品的宣传页", "说账户余额页面打不开"]],
  ["location_track", ["08:15在人民公园(31.2327,121.4700)", "07:50越出电子围栏", "最后出现在南湖桥附近"]],
  [null, ["的会议 08:15 在 3 号会议室", "画的电子围栏原型图", "把最后位置的图标改成红色"]],
  ["biometric", ["已采集双手指纹", "人脸录入失败，请重试", "face template uploaded"]],
  [null, ["负责人脸门禁的采购", "把指纹锁换了电池", "face to face 沟通过"]],
  ["minor_under_14", ["六岁", "今年十二歲", "在读三年级学生", "就读于阳光小学", "8个月大"]],
  [null, ["三十六岁", "负责小学教材", "说五年级的卷子印错了", "二十岁", "讲十几岁的少年", "曾就读于阳光小学", "和我上小学时是同桌", "女儿上幼儿园大班"]],
  ["precise_location", ["经度 121.47370，纬度 31.23041", "lat=31.23041, lng=121.47370"]],
  [null, ["更新了 lat=31.2 的示例"]],
  ["location_track", ["07:32 在人民路上车，08:05 在科技园下车"]],
  ["id_card_image", ["的身份证反面照片糊了", "的手持身份证没拍清楚"]],
  ["criminal_record", ["因醉驾被吊销驾照", "被判三年"]],
  ["income", ["每月退休金4200"]],
];

const truth = (kind: SensitiveKind | null) => ({ people: 1, sensitive: kind === null ? 0 : 1, sensitiveKinds: kind === null ? [] : [kind] });

export const sensitiveStatements: readonly RecogniseCase[] = SAID.flatMap(([kind, said]) =>
  said.map((words) => ({ text: `张伟 13800138000 ${words}`, ...truth(kind) })),
);
