import type { BusinessDocument } from "./business-document.ts";
import { json, prose } from "./business-document.ts";
import { hex } from "./hex.ts";
import { moreCleanRequest } from "./more-clean-requests.ts";
import type { Random } from "./random.ts";

/** Requests that carry nobody, full of what looks like somebody: clocks, order numbers, hashes, products, code, public texts. */
export function cleanRequest(random: Random): BusinessDocument {
  const uuid = () => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
  const ms = () => 1_780_000_000_000 + random.int(0, 20_000_000_000 / 1000) * 1000 + random.int(0, 999);
  const which = random.int(0, 19);
  switch (which) {
    case 0:
      return json(
        "telemetry",
        {
          type: "track",
          event: "Send",
          properties: { len: random.int(1, 9999), ms: random.int(1, 900) },
          timestamp: "2026-09-01T03:04:05.678Z",
          messageId: `ajs-next-${ms()}-${random.digits(5)}`,
          anonymousId: uuid(),
        },
        0,
        0,
      );
    case 1:
      return json(
        "orders",
        {
          orders: Array.from({ length: random.int(1, 20) }, () => ({
            orderId: `1${random.int(3, 9)}${random.digits(9)}`,
            trackingNo: `SF${random.digits(13)}`,
            sku: random.digits(13),
            qty: random.int(1, 9),
            price: random.int(1, 999) / 10,
            商品名称: random.pick(["高清摄像头", "金属支架", "白色T恤", "黄金手链", "安全帽", "温度计"]),
            订单号: `1${random.int(3, 9)}${random.digits(9)}`,
          })),
        },
        0,
        0,
      );
    case 2:
      return json(
        "graphql",
        {
          operationName: "GetBoard",
          query: "query GetBoard($id: ID!) { board(id: $id) { id name columns { id title } items { id name } } }",
          variables: { id: random.digits(10), cursor: hex(random, 40) },
        },
        0,
        0,
      );
    case 3:
      return prose(
        "log",
        Array.from(
          { length: random.int(2, 12) },
          () =>
            `2026-09-01 0${random.int(1, 9)}:1${random.int(0, 9)}:2${random.int(0, 9)}.${random.digits(3)} INFO [http-nio-8080-exec-${random.int(1, 99)}] c.e.OrderService - order=${ms()} cost=${random.int(1, 900)}ms traceId=${hex(random, 32)} ip=10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(0, 255)}`,
        ).join("\n"),
        0,
        0,
      );
    case 4:
      return prose(
        "code",
        `export const version = "${random.int(1, 20)}.${random.int(0, 99)}.${random.int(0, 999)}";\nimport react from "react@18.2.0";\nconst MAX = 9007199254740991; // 2^53-1\nfunction hash(s) { return 0x${hex(random, 8)}; }\nconst url = "https://cdn.example.com/logo@2x.png?v=${ms()}";`,
        0,
        0,
      );
    case 5:
      return prose(
        "public text",
        random.pick([
          "请联系 support@example.com 或拨打客服热线 400-820-8820，工作时间 9:00-18:00。",
          "欢迎使用示例平台，总机：021-58886666，前台电话 021-58886600。",
          "公司名称：示例科技（上海）有限公司，统一社会信用代码 91310115MA1K3ABCDX，注册资本1000万元。",
          "高血压患者应注意饮食，糖尿病的早期症状包括口渴、多尿。",
          "本月平均工资上涨，税前收入超过5000元的部分需要缴纳个税。",
          "关于调整2026年国庆节放假安排的通知，各部门：现将有关事项通知如下。",
        ]),
        0,
        0,
      );
    case 6:
      return json(
        "metrics",
        {
          series: [
            {
              metric: "system.cpu.user",
              points: [[Math.floor(ms() / 1000), random.next()]],
              tags: [`host:web-${random.int(1, 99)}`, "env:prod"],
              build: random.digits(11),
            },
          ],
          client: { ip: `203.0.113.${random.int(1, 254)}`, ua: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36" },
        },
        0,
        0,
      );
    case 7:
      return json(
        "design",
        {
          op: "update",
          shapes: Array.from({ length: 8 }, () => ({
            id: uuid(),
            x: random.next() * 2000,
            y: random.next() * 2000,
            name: random.pick(["Rectangle 12", "矩形", "Group 3", "图层 1", "背景"]),
            points: [121.4737 + random.next(), 31.2304],
          })),
        },
        0,
        0,
      );
    case 8:
      return json(
        "document",
        {
          title: random.pick(["周报模板", "高管会议纪要", "项目管理计划", "金融产品说明", "方案评审"]),
          content: random.pick([
            "本周完成：1. 支付模块重构 2. 修复登录问题。下周计划：性能优化。",
            "任务安排：周一前完成方案设计，周三评审，周五上线。",
            "常见问题：如何重置密码？点击设置，选择安全选项。",
            "于是我们决定关闭旧版本，马上切换到新平台。",
          ]),
          updated: ms(),
        },
        0,
        0,
      );
    case 9:
      return json(
        "auth",
        { token: `eyJhbGciOiJIUzI1NiJ9.${hex(random, 40)}.${hex(random, 43)}`, refresh: hex(random, 64), expires: 1790000000, scope: "openid profile" },
        0,
        0,
      );
    default:
      return moreCleanRequest(which, random, ms, uuid);
  }
}
