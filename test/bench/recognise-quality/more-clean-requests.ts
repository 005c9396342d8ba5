import type { BusinessDocument } from "./business-document.ts";
import { json, prose } from "./business-document.ts";
import { hex } from "./hex.ts";
import type { Random } from "./random.ts";

/** The second half of the clean requests: forms, tables, batches, configuration. `ms` and `uuid` make a clock and an id. */
export function moreCleanRequest(which: number, random: Random, ms: () => number, uuid: () => string): BusinessDocument {
  switch (which) {
    case 10:
      return {
        type: "form",
        text: `csrf=${hex(random, 40)}&page=2&size=50&sort=created_at&t=${ms()}&q=${encodeURIComponent("销售合同")}`,
        contentType: "application/x-www-form-urlencoded",
        fileName: null,
        people: 0,
        sensitivePeople: 0,
      };
    case 11:
      return {
        type: "product table",
        text: `商品编码,商品名称,条形码,价格,供应商\n${Array.from({ length: 10 }, () => `${random.digits(8)},${random.pick(["高清投影仪", "石英手表", "金龙鱼油", "白云边酒", "康师傅面"])},69${random.digits(11)},${random.int(1, 999)},示例供应链有限公司`).join("\n")}`,
        contentType: "text/csv",
        fileName: "products.csv",
        people: 0,
        sensitivePeople: 0,
      };
    case 12:
      return {
        type: "orders table",
        text: `订单号,运单号,下单时间,金额,状态\n${Array.from({ length: 10 }, () => `1${random.int(3, 9)}${random.digits(9)},YT${random.digits(13)},2026-09-01 10:00:00,${random.int(10, 999)},已发货`).join("\n")}`,
        contentType: "text/csv",
        fileName: "orders.csv",
        people: 0,
        sensitivePeople: 0,
      };
    case 13:
      return json(
        "commit",
        {
          sha: hex(random, 40),
          message: "fix: 修复高并发下单号重复问题 (#13812)",
          stats: { additions: random.int(1, 400), deletions: random.int(1, 99) },
          files: ["src/utils/date@v2.ts"],
        },
        0,
        0,
      );
    case 14:
      return json(
        "translate",
        {
          text: random.pick([
            "The quick brown fox jumps over the lazy dog.",
            "请把这段话翻译成英文：人工智能正在改变世界。",
            "明天天气怎么样？",
            "解释一下什么是数据出境安全评估，10万人和1万人的门槛是什么意思？",
            "写一首关于春天的诗",
          ]),
          target: "en",
        },
        0,
        0,
      );
    case 15:
      return json(
        "calendar",
        {
          summary: "项目例会",
          start: { dateTime: "2026-09-03T10:00:00+08:00" },
          conferenceId: `${random.digits(3)} ${random.digits(4)} ${random.digits(4)}`,
          location: "3号会议室",
          iCalUID: `${hex(random, 26)}@calendar.invalid`,
        },
        0,
        0,
      );
    case 16:
      return json(
        "batch",
        Array.from({ length: 30 }, (_, i) => ({
          id: i,
          gtin: `69${random.digits(11)}`,
          serial: random.digits(16),
          updated_at: ms(),
          price_cents: random.int(1, 100000),
        })),
        0,
        0,
      );
    case 17:
      return json(
        "payment config",
        {
          merchant_id: random.digits(15),
          app_id: `wx${hex(random, 16)}`,
          out_trade_no: `2026${random.digits(14)}`,
          notify_url: "https://api.example.com/notify",
          total_fee: random.int(1, 9999),
        },
        0,
        0,
      );
    case 18:
      return prose(
        "math",
        Array.from({ length: 6 }, () => `${random.digits(random.int(8, 14))} * ${random.int(2, 99)} = ${random.digits(15)}`).join("\n"),
        0,
        0,
      );
    default:
      return json(
        "feature flags",
        {
          flags: { "new-dashboard": true, "cn-region": false },
          user: { key: uuid(), anonymous: true },
          name: "default",
          label: "Beta",
          title: random.pick(["高级搜索", "常用设置", "安全中心"]),
          env: "production",
        },
        0,
        0,
      );
  }
}
