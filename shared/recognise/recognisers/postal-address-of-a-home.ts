import { REFUTED, type Recogniser } from "./recogniser.ts";

/** A character of a place: behind those that say that something goes there or somebody is there the address begins. */
const PLACE = "(?:(?![给給送放寄到住在的叫是和请請找去])[\\u4e00-\\u9fff])";
/** What people live in: an estate, a dormitory, a campus. */
const ESTATE = "(?:新村|小区|社区|花园|花苑|家园|公寓|宿舍|校区|[苑园庭府坊邨])";
/** "东44-2-301", "B栋509", "3栋2单元417寝", "楼2单元": which of them. Rooms of a company are another's. */
const ROOM =
  "(?:[东南西北A-Za-z]?\\d{1,3}(?:-\\d{1,4}){1,2}(?![\\d-])|[A-Za-z\\d]{1,3}(?:[栋幢座]|号楼)(?:\\d单元)?\\d{2,4}(?!\\d)(?:[室寝房户])?(?!会议|教室|展厅|机房|车间|仓)|楼?\\d{1,2}单元(?:\\d{2,4})?)";
const VILLAGE =
  "[\\u4e00-\\u9fff]{2,6}[省市县州区旗][\\u4e00-\\u9fff]{1,6}[镇乡][\\u4e00-\\u9fff]{1,8}村[\\u4e00-\\u9fff\\d]{1,6}?(?:[东西南北]头|[组队社号街巷](?![\\u4e00-\\u9fff]{0,2}[东西南北]头))";
const TRADITIONAL = `${PLACE}{2,14}?(?:[路街道里徑巷邨]|大馬路)(?:[東西南北]?[一二三四五六七八九十\\d]段)?(?:\\d{1,4}巷)?(?:\\d{1,4}弄)?\\d{1,4}(?:[之-]\\d{1,3})?號(?:[\\u4e00-\\u9fff]{0,8}?[A-Za-z\\d]{1,3}[樓座室期](?:[A-Za-z\\d]{1,4}[樓座室])?(?:之\\d{1,2})?){0,2}`;
const WAY = "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Boulevard|Blvd)\\b\\.?";
const ENGLISH = `(?:(?:Room|Rm|Unit|Flat|Apt|Suite|Building|Bldg|Block|Floor)\\.? ?[A-Z]?\\d{1,5}[A-Z]?, ?){0,4}(?:No\\. ?)?\\d{1,5}[A-Z]? (?:[A-Z][a-z]{1,15} ){1,3}${WAY}(?:, ?(?!Tel|Phone|Mobile|Cell|Email|Attn)[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,2}){1,4}(?:,? [A-Z]{2} \\d{5})?`;

export const postalAddressOfAHome = {
  id: "postal-address-of-a-home",
  kind: "postal_address",
  country: null,
  source: "Written forms: estate and room without a street, villages, Taiwan and Hong Kong, English order",
  pattern: new RegExp(`${PLACE}{2,20}?${ESTATE}[\\u4e00-\\u9fff]{0,6}?${ROOM}|${VILLAGE}|${TRADITIONAL}|${ENGLISH}`, "g"),
  trigger: "keyword",
  keywords: "新村|小区|社区|花园|花苑|家园|公寓|宿舍|校区|苑|园|庭|府|坊|邨|村|號|road|street|avenue|lane|drive|boulevard| rd| st| ave| blvd".split("|"),
  // The address of a shop is nobody's home.
  notAfter: /(?:本店|门店|店铺|公司|总部|酒店|餐厅|工厂|营业|注册|办公|展厅)[^,，。;；\n]{0,6}$/,
  validate: (raw) => (raw.length >= 8 && raw.length <= 110 ? { outcome: "unknown", value: "", certainty: 0.7 } : REFUTED),
  examples: {
    hits: [
      "放在翠苑新村东12-3-402门口",
      "住松山湖工业区宿舍B栋509",
      "临水县大王镇小李村三组",
      "新北市板橋區文化路一段188號5樓",
      "九龍彌敦道388號12樓B室",
      "Room 1203, Building 6, No. 18 Wensan Road, Xihu District, Hangzhou",
    ],
    misses: ["产业园3栋501会议室", "小区门口", "号码 44-2-301", "第12號令", "No. 18 in the list", "公司地址：明月公寓3栋502"],
  },
} as const satisfies Recogniser;
