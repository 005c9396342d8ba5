import { isOneDigitRepeated, passesLuhn } from "./number-groups.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

/** 00:1A:2B:3C:4D:5E, 00-1A-… and 001A.2B3C.4D5E are one address. */
function canonical(raw: string): string {
  const hex = raw.toLowerCase().replace(/[:.-]/g, "");
  return hex.length === 12 ? (hex.match(/../g) ?? []).join(":") : raw.toLowerCase();
}

/** A machine of an office or a plant right before or behind the address: nobody carries it. */
const MACHINE =
  /打印机|印表機|复印机|扫描仪|交换机|交換機|路由器?|网关|服务器|伺服器|防火墙|摄像头|摄像机|门禁|考勤机|投影|机顶盒|虚拟机|网卡驱动|传感器|printer|switch|router|gateway|server|firewall|camera|scanner|sensor|access point/i;

function isOfAMachine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const clause = /^[^,，。;；\n]{0,14}/.exec(text.slice(end, end + 14))?.[0] ?? "";
  return MACHINE.test(before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("。")) + 1)) || MACHINE.test(clause);
}

export const deviceId = {
  id: "device-id",
  kind: "device_id",
  country: null,
  source: "3GPP TS 23.003 (IMEI, Luhn), IEEE 802 (MAC), advertising identifiers of Apple (IDFA), Google (GAID) and the MSA (OAID)",
  pattern:
    /(?:\b(?:imei|meid|mac(?:\s?(?:地址|address))?|idfa|idfv|oaid|gaid|aaid|android[ _-]?id)|设备号|设备识别码)[^\S\n]{0,2}\d?[^\S\n]{0,2}[:：=是为]?[^\S\n]{0,2}(\d{15}|(?:[\da-f]{2}[:-]){5}[\da-f]{2}|(?:[\da-f]{4}\.){2}[\da-f]{4}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-f]*\d)[\da-f]{16}(?:[\da-f]{16})?)(?![\da-z])/gi,
  trigger: "keyword",
  keywords: ["imei", "meid", "mac", "idfa", "idfv", "oaid", "gaid", "aaid", "android", "设备"],
  standsFree: (text, start, end, announced) => announced === "field" || !isOfAMachine(text, start, end),
  validate(raw) {
    if (/^\d{15}$/.test(raw) && (!passesLuhn(raw) || isOneDigitRepeated(raw))) return REFUTED;
    return /^[0:.-]+$/.test(raw) ? REFUTED : { outcome: /^\d{15}$/.test(raw) ? "confirmed" : "unknown", value: canonical(raw), certainty: 0.8 };
  },
  examples: {
    hits: [
      "IMEI: 490154203237518",
      "MAC地址：00:1A:2B:3C:4D:5E",
      "IDFA=6D92078A-8246-4BA4-AE5B-76104861E7DC",
      "OAID: a1b2c3d4e5f60718",
      "Android ID：9774d56d682e549c",
      "设备号：490154203237518",
    ],
    misses: [
      "IMEI: 490154203237519",
      "00:1A:2B:3C:4D:5E",
      "6D92078A-8246-4BA4-AE5B-76104861E7DC",
      "IDFA 00000000-0000-0000-0000-000000000000",
      "设备号：A1",
      "打印机 MAC 00:1A:2B:3C:4D:5E",
    ],
  },
} as const satisfies Recogniser;
