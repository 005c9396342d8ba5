import { pathTemplate } from "@outflow/shared/classify/path-template.ts";
import { REPORT_LIMITS, reportedDestination } from "@outflow/shared/contract/transfer-report.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const CASES = {
  "https://app.hubspot.com/contacts/48000001/objects/0-1/views/all/list": "/contacts/:id/objects/:id/views/all/list",
  "https://chatgpt.com/backend-api/f/conversation": "/backend-api/f/conversation",
  "https://example-cn.slack.com/api/chat.postMessage?_x_id=1": "/api/chat.postMessage",
  "https://us21.admin.mailchimp.com/lists/members/import/upload": "/lists/members/import/upload",
  "https://crm.example.com/api/v3/contacts/8f3c2a/notes#top": "/api/v3/contacts/:id/notes",
  "https://crm.example.com/users/zhangsan/": "/users/:id/",
  "https://crm.example.com/users/张三": "/users/:id",
  "https://crm.example.com/users/%E5%BC%A0%E4%B8%89": "/users/:id",
  "https://crm.example.com/u/lisi@example.cn/edit": "/u/:id/edit",
  "https://crm.example.com/importCsv": "/importCsv",
  "https://crm.example.com": "/",
  "https://crm.example.com?phone=13800000000": "/",
  "crm.example.com/contacts/13800000000": "/contacts/:id",
  "no url at all": "/",
  "": "/",
} as const;

/** Values as people have them, in the shapes they take in paths. All are made up. */
const CANARIES = [
  "zhangsan",
  "ZhangSan",
  "zhang-san",
  "zhang.san",
  "li_si",
  "wangwu88",
  "olivia",
  "liu",
  "张三",
  "欧阳娜娜",
  "lisi@example.cn",
  "li.si%40example.cn",
  "13800000000",
  "+8613800000000",
  "138-0000-0000",
  "110101199003070000",
  "11010119900307000X",
  "6222020000000000000",
  "E12345678",
  "京A12345",
  "8f14e45f-ceea-467f-a8f1-000000000000",
  "eyJhbGciOiJIUzI1NiJ9",
  "1990-03-07",
];

describe("pathTemplate", () => {
  it.each(Object.entries(CASES))("%s → %s", (url, template) => {
    expect(pathTemplate(url)).toBe(template);
  });

  it("never lets a personal value through, wherever it stands among routes", () => {
    const route = fc.constantFrom("api", "v1", "contacts", "users", "import", "edit", "bulk-upload", "search");
    const value = fc.oneof(fc.constantFrom(...CANARIES), fc.emailAddress(), fc.uuid(), fc.stringMatching(/^1[3-9]\d{9}$/));
    fc.assert(
      fc.property(fc.array(route, { maxLength: 5 }), value, fc.array(route, { maxLength: 5 }), fc.boolean(), (before, canary, after, encoded) => {
        const path = [...before, encoded ? encodeURIComponent(canary) : canary, ...after].join("/");
        const template = pathTemplate(`https://crm.example.com/${path}?q=${canary}#${canary}`);
        expect(template.toLowerCase()).not.toContain(canary.toLowerCase());
        expect(template).not.toContain(encodeURIComponent(canary));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is always what a transfer report accepts", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string(),
          fc.string({ unit: "grapheme" }).map((text) => `https://x.example/${text}`),
        ),
        (url) => {
          const template = pathTemplate(url);
          expect(template.length).toBeLessThanOrEqual(REPORT_LIMITS.pathTemplate);
          expect(reportedDestination.shape.pathTemplate.safeParse(template).success).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("cuts long paths between segments", () => {
    const template = pathTemplate(`https://x.example/${"contacts/".repeat(100)}`);
    expect(template).toMatch(/^(\/contacts)+$/);
    expect(template.length).toBeLessThanOrEqual(200);
  });
});
