/** Words that make what stands in a field for names a group, a place to work or an account. */
export const NOT_A_PERSON =
  /公司|有限|集团|中心|部门|大学|学院|医院|银行|项目|系统|测试|管理员|匿名|用户|客户|客服|商店|旗舰|待定|待分配|运营|team|group|company|inc\b|ltd|corp|llc|test|admin|system|user|guest|unknown|anonymous|default|demo|bot\b|support|service/i;

/** What is written into a field for a name when it is to name nobody. */
export const NOBODYS_NAMES: ReadonlySet<string> = new Set(
  (
    "前台 门卫 门岗 收发室 传达室 保安室 物业 驿站 快递柜 丰巢 代收点 仓库 食堂 财务 行政 人事 总务 后勤 采购 本人 本尊 自己 同上 同左 不详 保密 佚名 空缺 待补 待填 暂缺 暂无 家人 父母 大家 全体 全员 各部门 其他 其它 " +
    "散客 路人 游客 顾客 厂家 商家 卖家 买家 店家 机主 车主 业主 住户 邻居 代收 自提 自取 自动 手动 法定 双方 甲方 乙方 有 无 是 否 休息 轮休 调休 不限 待聘 未知 成年人 未成年人 老人 小孩 儿童 男士 女士 先生 小姐 太太 HR hr IT PM QA CEO CTO OK ok TBD tbd NA na N self none yes no"
  ).split(" "),
);
