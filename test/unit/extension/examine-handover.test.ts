import { classify } from "@outflow/shared/classify/classify.ts";
import { type TransferReport, transferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { expect, it } from "vitest";
import { examineHandover, type Handover } from "../../../extension/examine/examine-handover.ts";
import type { ReadInReadingRoom } from "../../../extension/examine/reading-room.ts";
import { ConnectedCountries } from "../../../extension/observe/connected-countries.ts";
import { DurableQueue } from "../../../extension/queue/durable-queue.ts";
import { createMemoryStore } from "../../../extension/queue/store.ts";

const NOON = Date.parse("2026-11-22T04:00:00.000Z");
const context: ExaminationContext = {
  device: "00000000-0000-4000-8000-000000000001",
  pseudonymise: createPseudonymiser(new Uint8Array(32).fill(1)),
  newId: () => newReportId(NOON, crypto.getRandomValues(new Uint8Array(16))),
  classify: (urlOrHost, connected) => classify(urlOrHost, { connected }),
  idNumberIsSensitive: false,
};
const connected = new ConnectedCountries({ openTable: () => Promise.reject(new Error("not asked")), siteOf: (host) => host, now: () => NOON });
/** What the page of the extension that reads files does, without the page. */
const inThisProcess: ReadInReadingRoom = (job) => {
  if (job.kind !== "file") throw new Error("only files are handed over");
  return examineFile(job.sent, context);
};
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `测试,1390${String(1_000_000 + from + index)}\r\n`).join("");

/** The chunks, and then what a page says that was closed: nothing. */
function brokenOff(...chunks: string[]): ReadableStream<Uint8Array> {
  const left = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    pull: (controller) => {
      const chunk = left.shift();
      if (chunk === undefined) controller.error(new Error("The file stopped coming."));
      else controller.enqueue(chunk);
    },
  });
}

async function handOver(stream: ReadableStream<Uint8Array>, more: Partial<Handover> = {}, readInReadingRoom = inThisProcess) {
  const queue = await DurableQueue.open(createMemoryStore(), NOON);
  const url = "https://app.hubspot.com/import";
  await examineHandover(
    { channel: "file", url, pageUrl: url, at: NOON, name: "客户.csv", type: "text/csv", stream, ...more },
    { queue, context, connected, readInReadingRoom },
  );
  const reports: TransferReport[] = [];
  for (let entry = queue.peek(); entry !== null; entry = queue.peek()) {
    const text = (await queue.text(entry.id)) ?? "";
    reports.push(transferReport.parse(JSON.parse(text)));
    await queue.delivered(entry, text, NOON);
  }
  return { reports, coverage: queue.coverage, unread: queue.today("hubspot", NOON).unread };
}

it("a file that stops coming before anything of it was read has a line of its own, with nobody in it", async () => {
  const { reports, coverage, unread } = await handOver(brokenOff());
  expect(reports).toMatchObject([
    {
      channel: "file",
      part: { number: 1, of: 1 },
      destination: { toolId: "hubspot", host: "app.hubspot.com" },
      body: { format: "file", read: "opaque", reason: "file-not-read" },
      people: [],
    },
  ]);
  expect([coverage.filesUnread, unread]).toEqual([1, 1]);
  expect(JSON.stringify(reports)).not.toContain("客户");
});

it("a large file that stops in the middle keeps whom it had shown, and says at its end that there was more", async () => {
  const { reports, coverage } = await handOver(brokenOff(`姓名,手机\r\n${rows(1, 12_000)}`, rows(12_001, 24_000)));
  expect(reports.length).toBeGreaterThan(2);
  expect(new Set(reports.map(({ transferId }) => transferId)).size).toBe(1);
  expect(reports.map(({ part }) => part)).toEqual(reports.map((_, index) => ({ number: index + 1, of: index + 1 === reports.length ? reports.length : null })));
  expect(reports.slice(0, -1).every(({ people }) => people.length === 5_000)).toBe(true);
  expect(reports.at(-1)).toMatchObject({ people: [], body: { format: "csv", read: "partial", reason: "file-not-read" } });
  expect(coverage.filesUnread).toBe(1);
});

it("a file that is read to its end has no such line", async () => {
  const { reports, coverage } = await handOver(new Blob([`姓名,手机\r\n${rows(1, 3)}`]).stream() as ReadableStream<Uint8Array>);
  expect(reports).toMatchObject([{ part: { number: 1, of: 1 }, body: { read: "full" }, people: [{}, {}, {}] }]);
  expect(coverage.filesUnread).toBe(0);
});

it("nothing is said of a file that would have stayed in the mainland, and a pasted text is counted alone", async () => {
  const fails: ReadInReadingRoom = async function* () {
    yield* [];
    throw new Error("closed");
  };
  expect(await handOver(brokenOff(), { url: "https://example.feishu.cn/drive" }, fails)).toMatchObject({
    reports: [],
    coverage: { filesUnread: 0, bodiesOpaque: 0 },
  });
  expect(await handOver(brokenOff(), { channel: "paste", name: null })).toMatchObject({ reports: [], coverage: { filesUnread: 0, bodiesOpaque: 1 } });
});
