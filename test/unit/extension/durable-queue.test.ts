import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import { describe, expect, it } from "vitest";
import { DurableQueue } from "../../../extension/queue/durable-queue.ts";
import { createMemoryStore, type Store } from "../../../extension/queue/store.ts";
import { sampleReport } from "../../support/sample-report.ts";

const NOON = Date.parse("2026-11-22T04:00:00.000Z");
const work = (id: string) => ({ id, at: NOON, channel: "request", place: "hubspot", seenOn: null });

let minted = 0;
const freshReport = () => sampleReport({ id: newReportId(NOON + minted++, new Uint8Array(16)) });

/** A store whose next writes fail, as a full disk makes them. */
function failing(store: Store): Store & { broken: boolean } {
  const wrapped = {
    ...store,
    broken: false,
    write: (changes: Parameters<Store["write"]>[0]) => (wrapped.broken ? Promise.reject(new Error("no space")) : store.write(changes)),
  };
  return wrapped;
}

describe("the queue that survives", () => {
  it("an examination that was begun and never finished counts as not read", async () => {
    const store = createMemoryStore();
    const before = await DurableQueue.open(store, NOON);
    await before.begin(work("one"));
    await before.begin({ ...work("two"), channel: "file" });
    const after = await DurableQueue.open(store, NOON);
    expect(after.coverage).toMatchObject({ bodiesOpaque: 1, filesUnread: 1, storageLosses: 0 });
    expect(after.today("hubspot", NOON).unread).toBe(2);
    expect((await DurableQueue.open(store, NOON)).coverage).toEqual(after.coverage);
  });

  it("what was finished waits in the next life, in order, with the day's people", async () => {
    const store = createMemoryStore();
    const before = await DurableQueue.open(store, NOON);
    const reports = [freshReport(), freshReport()];
    await before.begin(work("one"));
    await before.finish(work("one"), reports, { requestsExamined: 1 });
    const after = await DurableQueue.open(store, NOON);
    expect(after.length).toBe(2);
    expect(after.peek()?.id).toBe([...reports.map(({ id }) => id)].sort()[0]);
    expect(JSON.parse((await after.text(reports[0]!.id))!)).toEqual(reports[0]);
    expect(after.today("hubspot", NOON).people).toBe(before.today("hubspot", NOON).people);
    expect(after.today("hubspot", NOON).people).toBeGreaterThan(0);
    expect(after.today("hubspot", NOON + 86_400_000).people).toBe(0);
  });

  it("damaged rows are thrown away and counted; the rest stays", async () => {
    const store = createMemoryStore();
    const report = freshReport();
    const before = await DurableQueue.open(store, NOON);
    await before.finish(work("one"), [report], {});
    await store.write([
      { drawer: "outbox-sizes", key: "zz", put: { id: 7 } },
      { drawer: "outbox", key: "zz", put: 7 },
      { drawer: "sent", key: "zz", put: null },
    ]);
    const after = await DurableQueue.open(store, NOON);
    expect(after.coverage.storageLosses).toBe(2);
    expect(after.length).toBe(1);
    expect((await store.all("outbox")).map(([key]) => key)).toEqual([report.id]);
  });

  it("a report that storage does not give back is counted and does not block what is behind it", async () => {
    const store = createMemoryStore();
    const queue = await DurableQueue.open(store, NOON);
    await queue.finish(work("one"), [freshReport()], {});
    const { id } = queue.peek()!;
    await store.write([{ drawer: "outbox", key: id, remove: true }]);
    expect(await queue.text(id)).toBeNull();
    expect([queue.length, queue.coverage.storageLosses]).toEqual([0, 1]);
  });

  it("a full queue counts what it turns away", async () => {
    const queue = await DurableQueue.open(createMemoryStore(), NOON, { count: 1, bytes: 1e6 });
    await queue.finish(work("one"), [freshReport(), freshReport(), freshReport()], {});
    expect([queue.length, queue.coverage.reportsOverflowed]).toEqual([1, 2]);
  });

  it("a write that fails loses its reports loudly, and the next ones go on", async () => {
    const store = failing(createMemoryStore());
    const queue = await DurableQueue.open(store, NOON);
    store.broken = true;
    await expect(queue.finish(work("one"), [freshReport()], {})).rejects.toThrow();
    store.broken = false;
    expect([queue.length, queue.coverage.storageLosses]).toEqual([0, 1]);
    await queue.finish(work("two"), [freshReport()], {});
    expect((await DurableQueue.open(store, NOON)).coverage.storageLosses).toBe(1);
  });

  it("an accepted check-in takes what it told and leaves what came meanwhile", async () => {
    const queue = await DurableQueue.open(createMemoryStore(), NOON);
    await queue.count({ bodiesOpaque: 2 });
    const told = queue.coverage;
    await queue.count({ bodiesOpaque: 1, filesUnread: 1 });
    await queue.told(told);
    expect(queue.coverage).toMatchObject({ bodiesOpaque: 1, filesUnread: 1 });
  });

  it("keeps the last ten as they were sent, and refused ones with their sentence", async () => {
    const store = createMemoryStore();
    const queue = await DurableQueue.open(store, NOON);
    for (let number = 0; number < 12; number++) await queue.finish(work(`w${number}`), [freshReport()], {});
    for (let number = 0; number < 11; number++) {
      const entry = queue.peek()!;
      await queue.delivered(entry, (await queue.text(entry.id))!, NOON + number);
    }
    const last = queue.peek()!;
    await queue.setAside(last, "{}", { sentence: "people.0 is missing.", field: "people.0" }, NOON);
    const after = await DurableQueue.open(store, NOON);
    expect(after.sent).toHaveLength(10);
    expect(after.refused).toMatchObject([{ id: last.id, sentence: "people.0 is missing." }]);
    expect([after.length, after.coverage.reportsRefused]).toEqual([0, 1]);
    await after.empty(NOON);
    expect([after.sent.length, after.refused.length, (await store.all("sent")).length]).toEqual([0, 0, 0]);
  });
});
