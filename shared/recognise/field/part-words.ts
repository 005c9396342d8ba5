/** Words for whom a record is about, by what they are to those who keep it. */
const SUBJECTS =
  "主人 当事人 宠主 饲主 猫主 犬主 伤者 死者 逝者 伤员 受伤人员 失踪者 走失者 病患 患儿 学员 考生 选手 队员 运动员 嫌疑人 违法人 违法行为人 罪犯 服刑人员 逾期人 欠款人 持证人 持有人 登记人 报名人 报名者 参赛者 参赛人 参保人 参保人员 受检者 受检人 受检人员 体检人 就诊人 就医人 献血者 受种者 受试者 住客 住户 租户 房客 入住人员 访客 来访者 来访人 车主 机主 号主 卡主 货主 业主 船主 店主 摊主 户主 老人 孤寡老人 独居老人 帮扶对象 服务对象 救助对象 特困人员 低保户 贫困户 党员 团员 村民 居民 离职人 离职员工 入职人 新员工 实习生 毕业生 研究生 博士生 求职者 求职人 面试者 被面试人 请假人 出差人 加班人 借用人 领用人 申领人 使用人 责任人 参与者 参加者 与会者 与会人员 出席人员 缺席人员 乘车人 乘机人 出行人 取票人 购票人 取件人 提货人 下单人 购买人 预订人 预约人 订餐人 失主 受访者 受访人 咨询者 咨询人 来电者 致电人 产妇 孕妇 宝妈 主讲人 嘉宾 发言人".split(
    " ",
  );

/** Words for somebody by the part they have in what the record is about: each is somebody of their own, synonyms are one. */
const OTHERS: Readonly<Record<string, string>> = {
  driver: "司机 驾驶员 驾驶人 代驾",
  escort: "押运员 跟车员 副驾",
  courier: "骑手 快递员 派件员 送餐员 送货员 配送员 揽件员 揽收员 送件人 送货人",
  carer: "护工 保洁员 保姆 月嫂 护理员 养老护理员 育儿嫂 钟点工 陪护人 陪同人 陪同人员",
  teacher: "老师 教师 任课老师 任课教师 科任老师 代课老师 生活老师 讲师 培训师",
  master: "师傅 带教师傅 带教老师 带教人 导师 指导老师 指导教师 教练",
  apprentice: "徒弟 学徒 徒工 被带教人",
  plaintiff: "原告 原告人 申诉人 上诉人 起诉人 申请执行人 自诉人 控告人",
  defendant: "被告 被告人 被申请人 被上诉人 被执行人 被申诉人 被举报人 被投诉人 犯罪嫌疑人",
  thirdparty: "第三人",
  complainant: "举报人 投诉人 报案人 报警人",
  victim: "受害人 被害人 被侵权人 受害者",
  defender: "辩护人 辩护律师 律师 代理律师 承办律师 诉讼代理人 委托代理人 法定代理人",
  judge: "法官 审判长 审判员 承办法官 主审法官 陪审员 人民陪审员 仲裁员 首席仲裁员 调解员 公证员 检察官 公诉人 承办检察官 办案民警 民警 警官 承办人 鉴定人",
  clerk: "书记员 法官助理 记录员 记录人 速录员 翻译员 译员",
  partya: "甲方 甲方代表 甲方联系人 甲方负责人 委托方 委托人",
  partyb: "乙方 乙方代表 乙方联系人 乙方负责人 受托方 受托人",
  partyc: "丙方 丙方代表",
  borrower: "借款人 借款方 贷款人 债务人 抵押人 出质人",
  coborrower: "共同借款人 共借人",
  lender: "出借人 放款人 债权人 抵押权人",
  buyer: "买方 买家 买受人 购房人 受让人 买房人 采购人 采购员",
  seller: "出卖人 售房人 出让人 转让人 卖房人",
  lessor: "出租方 房主 二房东",
  lessee: "承租方",
  flatmate: "合租人 同住人",
  heir: "继承人 受遗赠人",
  testator: "被继承人 立遗嘱人 遗嘱人",
  donor: "捐赠人 捐款人 捐赠者 赠与人 捐献者",
  donee: "受赠人 受捐人 受助人 受助学生",
  bride: "新娘 女方",
  groom: "新郎 男方",
  grandfather: "爷爷 外公 祖父 外祖父 姥爷",
  grandmother: "奶奶 外婆 祖母 外祖母 姥姥",
  sibling: "哥哥 姐姐 弟弟 妹妹 兄弟 姐妹",
  friend: "朋友 室友 舍友 邻居 同事 同伴 同行人 随行人员 随行人",
  inviter: "邀请人 引荐人 转介绍人",
  invitee: "被邀请人 被推荐人 受邀人",
  headteacher: "班主任 辅导员 年级主任 校长 园长 教导主任",
  nurse: "护士 责任护士 护士长 管床护士 助产士 巡回护士 器械护士",
  surgeon: "主刀 术者 麻醉师 药师 检验师 技师 治疗师 康复师 营养师 咨询师 心理咨询师 兽医",
  inspector: "检查人 检验人 检验员 质检员 复检人 巡检人 巡检员 验收人 安检员 监督员 监督人 督导员 监考员 监考老师 阅卷人 评委 裁判员",
  reporter: "上报人 填报人 报告人 填表人 填写人 汇报人 反馈人 提报人 报修人 报障人 提出人 发现人 通报人 发起人 求助人",
  repairer: "维修人 维修员 维修工 维修师傅 安装师傅 检修人 接单人 接单员 施工人 施工员 操作员 作业人 作业员 电工 焊工 钳工",
  keeper: "保管人 保管员 仓管员 库管员 盘点人 出库人 入库人 发料人 发药人 配药人 核对人 复核人 复核员 理货员",
  guard: "保安 门卫 保安员 值守人 值守人员 值班员 值班领导 带班领导 带班人",
  signer: "签收人 签字人 签名人 签署人 签约人 代签人 确认人 授权人 授权代表",
  proxy: "被授权人 代领人 代收人 代取人",
  giver: "发放人 交付人 移交人 交接人 交出人 交班人 转出人 送检人",
  taker: "接收人 接班人 接管人 领取人 领料人 收料人",
  overseer: "监交人 监护员",
  handler:
    "跟单员 对接人 接待人 接待员 责任编辑 摄影师 造型师 化妆师 美容师 发型师 美甲师 健身教练 私教 置业顾问 客户经理 店长 店员 收银员 导购员 服务员 客户代表 销售代表 销售顾问 招商经理 渠道经理 区域经理 业务经理 项目经理 项目负责人 产品经理 产品负责人 技术负责人 开发人员 测试人员 运维人员 工程师 设计师 架构师",
  head: "部长 科长 处长 局长 厅长 主任 院长 所长 站长 队长 班长 组长 团长 小组长 班组长 车间主任 厂长 矿长 船长 机长 村长 支书 书记 村支书 社长 会长 秘书长 董事长 总经理 总监 财务总监 校领导",
  shareholder: "股东 合伙人 实际控制人 实控人 受益所有人 监事",
  accountant: "会计 出纳 制单人 记账人 主管会计 财务负责人 办税员 办税人 办税人员 开票人 收款员 审计员",
  broker: "中介人 经纪人 居间人 房产经纪人 媒人 红娘",
  早班: "早班",
  中班: "中班",
  晚班: "晚班",
  白班: "白班",
  夜班: "夜班",
  caller: "主叫人",
  callee: "被叫人",
};

const PART_OF = new Map([
  ...SUBJECTS.map((word) => [word, ""] as const),
  ...Object.entries(OTHERS).flatMap(([part, words]) => words.split(" ").map((word) => [word, part] as const)),
]);
const LONGEST = 7;
/** 报修电话 is that of the 报修人. */
const DOERS = ["人", "员", "者", "方"] as const;
/** What may stand behind such a word where the field says something of that person. */
const OF_THEM =
  /^的? ?(?:姓名|名字|名称?$|电话|手机|联系|身份|证件|邮箱|邮件|微信|qq|地址|住址|工号|账号|账户|银行|卡号|出生|生日|年龄|性别|护照|车牌|薪|工资|信息$)/;
/** A word for somebody is made of any action: 盖章人, 解说员, 追随者. */
const ANY_PART = /^[\u4e00-\u9fff]{1,5}[人员者]$/;
/** Ends like one and is none: machines, companies, numbers of people, authors of books. */
const NO_PART =
  /机器人|(?:保险|承保|承运|发行|保荐|所有|自然)人$|(?:联系|联络|聯絡|聯繫|申请|参会|报销|领款|持卡|应聘|候选|入住|当事|法)人$|(?:每|几|多|他|别|无|成|名|何|任|本|个|工|商|新|旧)人$|^(?:人员|成员|会员)|(?:动|复|裁|全|减|满|超|定|缺|冗|编)员$|(?:或|笔|作|译|编|记|读|消费|开发|使|爱好)者$|^[请各该此某这那有无非是否可]|数/;

/** What somebody is called in a record by the part a field's name gives them ("师傅电话" → "master"); "" where that is whom the record is about, or where it gives none. */
export function partIn(words: string): string {
  for (let length = Math.min(LONGEST, words.length); length >= 2; length--) {
    const part = PART_OF.get(words.slice(0, length));
    const isOfThem = length === words.length || OF_THEM.test(words.slice(length));
    if (part !== undefined && isOfThem) return part;
    if (!isOfThem || length === words.length) continue;
    for (const doer of DOERS) {
      const done = PART_OF.get(words.slice(0, length) + doer);
      if (done !== undefined) return done;
    }
  }
  return partAtEnd(words) ?? (isAnyPart(words) ? words : "");
}

/** True where the name of a field is a word for somebody: its value is who that is. */
export function isPart(words: string): boolean {
  return partAtEnd(words) !== undefined || isAnyPart(words);
}

function partAtEnd(words: string): string | undefined {
  for (let length = Math.min(LONGEST, words.length); length >= 2; length--) {
    const part = PART_OF.get(words.slice(-length));
    if (part !== undefined) return part;
  }
  return undefined;
}

function isAnyPart(words: string): boolean {
  return ANY_PART.test(words) && !NO_PART.test(words);
}
