import { isIdeograph, mayBeBlank } from "../text/character-kind.ts";
import { IdeographSet } from "../text/ideograph-set.ts";

/** Words right before a number that make it the number of a thing. "员工编号" is somebody's, "订单编号" is not. */
const THING =
  /(?:订单|訂單|运单|快递|物流|顺丰|(?<![名简菜清传])单|流水|交易|发票|合同|保单|批次|序列|工单|条码|条形码|商品|产品|物料|(?<![收发取提送])货|型|案件|项目|任务|群|房间|航班|车次|信用代码|税|注册|版本|(?<!员工|职工|人员|客户)编)(?:编?号码?|id|代码|码)?\s?[:：#=为是]?\s?$|\b(?:order|tracking|waybill|invoice|serial|sku|ticket|ref(?:erence)?|txn|transaction|trans|batch|trace|request|session|version|build|case|job|event|item|product|asset|po|upc|ean|isbn|log|uid|uuid|(?<!(?:national|identity|citizen|resident|employee)[ _-]?)id)[ _-]?(?:id|no\.?|num(?:ber)?|code|key)?\s{0,2}[:：#=]{0,2}\s{0,2}["']?$/i;

/** Numbers that a school, a hospital or a maker gives. */
const OF_A_FILE = /(?:学|学籍|病历|住院|准考证|取件|车架|发动机|资产|档案)编?号码?\s?[:：#=为是]?\s?$/;

/** Sums and counts: what stands behind them is no number of anybody's. */
const QUANTITY =
  /(?:人口|积分|金额|总额|余额|数量|总数|总量|总计|共计|合计|累计|库存|销量|产量|营收|利润|市值|峰值|谷值|均值|访问量|浏览量|阅读量|播放量|点击量|请求量|流量|[总行条个人次户件页字份笔]数|字节数?|内存|容量|大小|长度|时长|耗时)[^\S\n]?(?:约|为|是|达|达到|共|超|超过|[:=]){0,2}[^\S\n]?$/;

/** The last characters of all of these, of 号码 and of 约为是达到共超过. */
const MAY_END = new IdeographSet("单單运递流丰水易票同次列工条码品料货型件目务群间班税册本编号额口分量总数计存产收利润值节小度长时约达到共超过");

/** How far before a number its thing may stand. */
const REACH = 16;

/** What stands in `lower`, a text in lower case, right before the index `start`. */
export function isNumberOfAThing(lower: string, start = lower.length): boolean {
  const from = Math.max(0, start - REACH);
  let last = start - 1;
  while (last >= from && isLink(lower.charCodeAt(last))) last--;
  const code = lower.charCodeAt(last);
  if (last < from || (isIdeograph(code) && !MAY_END.has(code))) return false;
  const before = lower.slice(from, start);
  return THING.test(before) || OF_A_FILE.test(before) || QUANTITY.test(before);
}

/** What may stand between such a word and its number: blanks, colons, the equals sign, #, quotes, 为 and 是. */
function isLink(code: number): boolean {
  return (
    mayBeBlank(code) ||
    code === 0x3a ||
    code === 0xff1a ||
    code === 0x3d ||
    code === 0x23 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x4e3a ||
    code === 0x662f
  );
}
