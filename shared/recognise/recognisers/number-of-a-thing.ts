/** Words right before a number that make it the number of a thing. "员工编号" is somebody's, "订单编号" is not. */
const THING =
  /(?:订单|訂單|运单|快递|物流|顺丰|(?<![名简菜清传])单|流水|交易|发票|合同|保单|批次|序列|工单|条码|条形码|商品|产品|物料|(?<![收发取提送])货|型|案件|项目|任务|群|房间|航班|车次|信用代码|税|注册|版本|(?<!员工|职工|人员|客户)编)(?:编?号码?|id|代码|码)?\s?[:：#=为是]?\s?$|\b(?:order|tracking|waybill|invoice|serial|sku|ticket|ref(?:erence)?|txn|transaction|trans|batch|trace|request|session|version|build|case|job|event|item|product|asset|po|upc|ean|isbn|log|uid|uuid|(?<!(?:national|identity|citizen|resident|employee)[ _-]?)id)[ _-]?(?:id|no\.?|num(?:ber)?|code|key)?\s{0,2}[:：#=]{0,2}\s{0,2}["']?$/i;

/** Numbers that a school, a hospital or a maker gives. */
const OF_A_FILE = /(?:学|学籍|病历|住院|准考证|取件|车架|发动机|资产|档案)编?号码?\s?[:：#=为是]?\s?$/;

/** Sums and counts: what stands behind them is no number of anybody's. */
const QUANTITY =
  /(?:人口|积分|金额|总额|余额|数量|总数|总量|总计|共计|合计|累计|库存|销量|产量|营收|利润|市值|峰值|谷值|均值|访问量|浏览量|阅读量|播放量|点击量|请求量|流量|[总行条个人次户件页字份笔]数|字节数?|内存|容量|大小|长度|时长|耗时)[^\S\n]?(?:约|为|是|达|达到|共|超|超过|[:=]){0,2}[^\S\n]?$/;

export function isNumberOfAThing(before: string): boolean {
  return THING.test(before) || OF_A_FILE.test(before) || QUANTITY.test(before);
}
