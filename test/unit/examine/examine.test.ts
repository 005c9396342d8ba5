import { classify } from "@outflow/shared/classify/classify.ts";
import { transferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineBody } from "@outflow/shared/examine/examine-body.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const context: ExaminationContext = {
  device: "00000000-0000-4000-8000-000000000001",
  pseudonymise: createPseudonymiser(new Uint8Array(32).fill(1)),
  newId: () => newReportId(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
  classify: (urlOrHost, connected) => classify(urlOrHost, { connected }),
  idNumberIsSensitive: false,
};
const occurredAt = new Date("2026-06-01T00:00:00Z");
const json = (value: unknown) => ({ bytes: new TextEncoder().encode(JSON.stringify(value)), contentType: "application/json" });
const sent = (url: string, value: unknown) => ({ url, channel: "request" as const, occurredAt, seenOnUrl: null, body: json(value) });
const mobileOf = (index: number) => `139${String(10_000_000 + index * 7919).slice(-8)}`;
const streamOf = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>;

describe("examineBody", () => {
  it("reports a person on the way abroad, in the contract's own shape", async () => {
    const { reports, account } = await examineBody(
      sent("https://app.hubspot.com/contacts/48000001/create?x=1", { name: "张伟", mobile: mobileOf(1) }),
      context,
    );
    expect(reports).toHaveLength(1);
    expect(transferReport.parse(reports[0])).toEqual(reports[0]);
    expect(reports[0]!.people).toHaveLength(1);
    expect(reports[0]!.destination).toMatchObject({ toolId: "hubspot", host: "app.hubspot.com", basis: "catalogue" });
    expect(account!.read).toBe("full");
  });

  it("does not even look at what stays in the mainland", async () => {
    expect(await examineBody(sent("https://example.feishu.cn/api", { mobile: mobileOf(2) }), context)).toEqual({ reports: [], account: null });
  });

  it("makes no report of a body that carries nobody", async () => {
    expect((await examineBody(sent("https://app.hubspot.com/api", { event: "opened", at: 1767225600000 }), context)).reports).toEqual([]);
  });

  it("reports a file it could not read, although nobody was seen in it", async () => {
    const bytes = new Uint8Array(3000).map((_, index) => (index * 151) % 256);
    const { reports } = await examineBody(
      { ...sent("https://app.hubspot.com/upload", null), channel: "file", body: { bytes, contentType: "application/octet-stream", fileName: "x.bin" } },
      context,
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]!.people).toEqual([]);
    expect(reports[0]!.body.read).not.toBe("full");
    expect(reports[0]!.body.reason).not.toBeNull();
  });

  it("splits what is more than one report may carry, as parts of one transfer", async () => {
    const people = Array.from({ length: 5_001 }, (_, index) => ({ mobile: mobileOf(index) }));
    const { reports } = await examineBody(sent("https://app.hubspot.com/api", people), context);
    expect(reports.map(({ part, people }) => [part, people.length])).toEqual([
      [{ number: 1, of: 2 }, 5_000],
      [{ number: 2, of: 2 }, 1],
    ]);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(2);
    expect(new Set(reports.map(({ transferId }) => transferId)).size).toBe(1);
  });

  it("says on whose page a tracker was fed, and only then", async () => {
    const onOwnPage = { ...sent("https://app.hubspot.com/api", { mobile: mobileOf(3) }), seenOnUrl: "https://app.hubspot.com/contacts" };
    const onOther = { ...onOwnPage, seenOnUrl: "https://example-cn.slack.com/messages" };
    expect((await examineBody(onOwnPage, context)).reports[0]!.seenOn).toBeNull();
    // Another domain of the same tool is no other tool.
    expect((await examineBody({ ...onOwnPage, url: "https://api.hubapi.com/api" }, context)).reports[0]!.seenOn).toBeNull();
    expect((await examineBody(onOther, context)).reports[0]!.seenOn).toEqual({ toolId: "slack", host: "example-cn.slack.com" });
  });

  it("never lets a raw value into a report", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_200_000 }), fc.constantFrom("plain", "query", "path"), async (index, place) => {
        const mobile = mobileOf(index);
        const mail = `canary-${index}@example.com`;
        const url = {
          plain: "https://app.hubspot.com/api",
          query: `https://app.hubspot.com/api?m=${mobile}`,
          path: `https://app.hubspot.com/u/${mobile}/${mail}`,
        }[place]!;
        const text = JSON.stringify((await examineBody(sent(url, { mobile, email: mail, note: `请联系 ${mobile}` }), context)).reports);
        expect(text).toContain('"kind":"mobile"');
        expect(text).not.toContain(mobile);
        expect(text).not.toContain(`canary-${index}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe("examineFile", () => {
  it("streams a sheet of 12,001 people in three parts, and the last one knows", async () => {
    const rows = Array.from({ length: 12_001 }, (_, index) => `客户${index},${mobileOf(index)}`);
    const file = {
      url: "https://us21.admin.mailchimp.com/import",
      channel: "file" as const,
      occurredAt,
      seenOnUrl: null,
      stream: streamOf(`姓名,手机\r\n${rows.join("\r\n")}\r\n`),
      contentType: "text/csv",
      fileName: "a.csv",
    };
    const parts = [];
    for await (const report of examineFile(file, context)) parts.push([report.part.number, report.part.of, report.people.length]);
    expect(parts).toEqual([
      [1, null, 5_000],
      [2, null, 5_000],
      [3, 3, 2_001],
    ]);
  });

  it("leaves a file alone that stays in the mainland", async () => {
    const file = {
      url: "https://example.feishu.cn/",
      channel: "file" as const,
      occurredAt,
      seenOnUrl: null,
      stream: streamOf(mobileOf(1)),
      contentType: null,
      fileName: "a.txt",
    };
    expect(await examineFile(file, context).next()).toEqual({ done: true, value: null });
  });
});

describe("newReportId", () => {
  it("is a UUIDv7 that sorts by time", () => {
    const random = crypto.getRandomValues(new Uint8Array(16));
    const early = newReportId(1_767_225_600_000, random);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < newReportId(1_767_225_600_001, random)).toBe(true);
    expect(Number.parseInt(early.replace("-", "").slice(0, 12), 16)).toBe(1_767_225_600_000);
  });
});
