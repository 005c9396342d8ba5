import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import { type MadeUpPerson, madeUpPerson } from "./made-up-person.ts";
import type { Random } from "./random.ts";

export interface Annotated {
  readonly text: string;
  readonly spans: readonly { readonly kind: PiKind; readonly start: number; readonly end: number }[];
}

type Slot = "name" | "mobile" | "residentId" | "email" | "bankCard" | "passport" | "plate" | "address" | "landline" | "wechat" | "qq";
const KIND: Record<Slot, PiKind> = {
  name: "name",
  mobile: "mobile",
  residentId: "resident_id",
  email: "email",
  bankCard: "bank_card",
  passport: "passport",
  plate: "vehicle_plate",
  address: "postal_address",
  landline: "landline",
  wechat: "wechat",
  qq: "qq",
};

/** Sentences with places for values; {x:order} and the like are decoys that must not be found. */
const TEMPLATES: readonly string[] = [
  "{name}的手机号是{mobile}，请尽快联系。",
  "客户{name}，身份证号{residentId}，联系电话{mobile}。",
  "请把款打到{name}的银行卡{bankCard}，谢谢。",
  "收件人：{name}，电话：{mobile}，地址：{address}",
  "邮箱 {email}，微信号：{wechat}，QQ：{qq}",
  "姓名：{name}\n手机：{mobile}\n邮箱：{email}\n身份证：{residentId}",
  "订单号{#order}，运单号 SF{#long}，收货人{name} {mobile}",
  "{#date} {#time} 用户登录成功，耗时{#ms}ms，IP {#ip}",
  "护照号 {passport}，持有人{name}，出发日期{#date}",
  "车牌{plate}，车主电话{mobile}",
  "办公室座机{landline}，手机{mobile}",
  "转账流水号{#long}，收款账号：{bankCard}，户名：{name}",
  "面试通知：{name}先生，请于{#date}到公司面试，联系人{name2}，电话{mobile}。",
  "Dear {name}, please send the contract to {email} before {#date}.",
  "工单{#order}：用户反馈无法登录，账号{email}，手机{mobile}，版本 v{#version}",
  "1、{name}，{mobile}；2、{name2}，{mobile2}",
  "如有疑问请致电客服热线400-820-8820或发邮件至support@example.com。",
  "商品编码{#long}，单价{#ms}元，库存{#ms}件。",
  "本次会议号 {#meeting}，请准时参加。",
  "患者{name}，{residentId}，确诊高血压，家属电话{mobile}。",
];

/** How adversaries and careless people write numbers; each keeps the value readable for a human. */
export const DISGUISES: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  "full-width": (value) => value.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  spaces: (value) => grouped(value, " "),
  dashes: (value) => grouped(value, "-"),
  dots: (value) => grouped(value, "."),
  "zero-width": (value) => [...value].join("\u200b"),
  "no-break spaces": (value) => grouped(value, "\u00a0"),
  "country code": (value) => (/^1[3-9]\d{9}$/.test(value) ? `+86 ${value}` : value),
  "line break": (value) => (/^\d{11,}[\dX]$/.test(value) ? `${value.slice(0, 7)}\n${value.slice(7)}` : value),
  "lower case": (value) => value.toLowerCase(),
};

function grouped(value: string, separator: string): string {
  if (/^1\d{10}$/.test(value)) return [value.slice(0, 3), value.slice(3, 7), value.slice(7)].join(separator);
  if (/^\d{17}[\dX]$/.test(value)) return [value.slice(0, 6), value.slice(6, 14), value.slice(14)].join(separator);
  return /^\d{16,19}$/.test(value) ? (value.match(/\d{1,4}/g) ?? []).join(separator) : value;
}

const DISGUISED: ReadonlySet<Slot> = new Set<Slot>(["mobile", "residentId", "bankCard"]);

export function annotatedText(random: Random, disguise: (value: string) => string): Annotated {
  const people = [madeUpPerson(random), madeUpPerson(random)] as const;
  const spans: { kind: PiKind; start: number; end: number }[] = [];
  let text = "";
  for (const piece of random.pick(TEMPLATES).split(/(\{[^}]+\})/)) {
    const slot = /^\{(\w+?)(2?)\}$/.exec(piece);
    if (slot === null) {
      text += piece.startsWith("{#") ? decoy(piece.slice(2, -1), random) : piece;
      continue;
    }
    const name = slot[1] as Slot;
    const value = people[slot[2] === "2" ? 1 : 0][name as keyof MadeUpPerson];
    const written = DISGUISED.has(name) ? disguise(value) : value;
    spans.push({ kind: KIND[name], start: text.length, end: text.length + written.length });
    text += written;
  }
  return { text, spans };
}

function decoy(name: string, random: Random): string {
  switch (name) {
    case "order":
      return `1${random.int(3, 9)}${random.digits(9)}`;
    case "long":
      return random.digits(16);
    case "date":
      return `2026-0${random.int(1, 9)}-1${random.int(0, 9)}`;
    case "time":
      return `1${random.int(0, 9)}:${random.int(10, 59)}:${random.int(10, 59)}`;
    case "ip":
      return `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(0, 255)}`;
    case "version":
      return `${random.int(1, 9)}.${random.int(0, 20)}.${random.int(0, 99)}`;
    case "meeting":
      return `${random.digits(3)}-${random.digits(3)}-${random.digits(3)}`;
    default:
      return String(random.int(1, 9999));
  }
}
