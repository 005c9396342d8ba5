/** Words that make what stands in a field for names a group, a place to work or an account. */
export const NOT_A_PERSON =
  /公司|有限|集团|中心|部门|大学|学院|医院|银行|项目|系统|测试|管理员|匿名|用户|客户|客服|商店|旗舰|待定|待分配|运营|team|group|company|inc\b|ltd|corp|llc|test|admin|system|user|guest|unknown|anonymous|default|demo|bot\b|support|service/i;
