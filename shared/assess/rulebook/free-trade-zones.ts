/**
 * Pilot free-trade zones with a negative list under Art. 6 of the 2024 provisions, and the editions known. What a list contains is entered by the
 * officer, never assumed. All dates from one source (V3); see the index page.
 */
export const FREE_TRADE_ZONES = [
  { id: "tianjin", zh: "天津", en: "Tianjin", editions: ["2024"] },
  { id: "beijing", zh: "北京", en: "Beijing", editions: ["2024", "2025"] },
  { id: "hainan", zh: "海南", en: "Hainan", editions: ["2024"] },
  { id: "shanghai", zh: "上海（含临港）", en: "Shanghai (with Lingang)", editions: ["2024", "2025"] },
  { id: "zhejiang", zh: "浙江", en: "Zhejiang", editions: ["2024"] },
  { id: "jiangsu", zh: "江苏", en: "Jiangsu", editions: ["2025"] },
  { id: "guangxi", zh: "广西", en: "Guangxi", editions: ["2025"] },
  { id: "chongqing", zh: "重庆", en: "Chongqing", editions: ["2025"] },
  { id: "fujian", zh: "福建", en: "Fujian", editions: ["2025"] },
  { id: "guangdong", zh: "广东", en: "Guangdong", editions: ["2025"] },
] as const;

export const FREE_TRADE_ZONE_INDEX = "https://www.cac.gov.cn/wxzw/sjzl/sjcjfmqd/A09370806index_1.htm";
