import type { z } from "zod";
import { begun } from "./begun.ts";
import { beijingDayOf } from "./beijing-day-of.ts";
import { addCoverage, type Coverage, NO_COVERAGE, readCoverage } from "./coverage.ts";
import { Outbox, type OutboxLimits, outboxEntry } from "./outbox.ts";
import { dayRecord, PeopleToday, unreadKey } from "./people-today.ts";
import { oldestBeyond, REFUSED_KEPT, type RefusedReport, refusedReport, SENT_KEPT, type SentReport, sentReport } from "./report-log.ts";
import type { Change, Drawer, Store } from "./store.ts";

/** What the service worker holds in memory while it lives; every bit of it is in the store as well. */
export interface QueueMemory {
  readonly outbox: Outbox;
  readonly today: PeopleToday;
  coverage: Coverage;
  sent: SentReport[];
  refused: RefusedReport[];
}

/**
 * Reads what an earlier life of the service worker left. What cannot be read is thrown away and counted as a storage loss; an
 * examination that was begun and never finished is counted as not read. Always answers: an empty queue that runs beats one that does not.
 */
export async function openQueue(store: Store, now: number, limits?: OutboxLimits): Promise<QueueMemory> {
  const outbox = new Outbox(limits);
  const today = new PeopleToday();
  const repairs: Change[] = [];
  let lost = 0;

  async function rows<T>(drawer: Drawer, schema: z.ZodType<T>): Promise<T[]> {
    const good: T[] = [];
    for (const [key, value] of await store.all(drawer)) {
      const read = schema.safeParse(value);
      if (read.success) good.push(read.data);
      else {
        lost += 1;
        repairs.push({ drawer, key, remove: true });
        if (drawer === "outbox-sizes") repairs.push({ drawer: "outbox", key, remove: true });
      }
    }
    return good;
  }

  for (const entry of await rows("outbox-sizes", outboxEntry)) outbox.restore(entry);
  const day = beijingDayOf(now);
  for (const [key, value] of await store.all("people-today")) {
    const read = dayRecord.safeParse(value);
    if (read.success && read.data.day >= day) today.add(read.data);
    else repairs.push({ drawer: "people-today", key, remove: true });
  }
  const sent = await rows("sent", sentReport);
  const refused = await rows("refused", refusedReport);
  for (const old of oldestBeyond(sent, SENT_KEPT)) repairs.push({ drawer: "sent", key: old.id, remove: true });
  for (const old of oldestBeyond(refused, REFUSED_KEPT)) repairs.push({ drawer: "refused", key: old.id, remove: true });

  let coverage = readCoverage(await store.read("facts", "coverage"));
  if (!coverage) {
    coverage = NO_COVERAGE;
    lost += 1;
  }
  for (const unfinished of await rows("begun", begun)) {
    coverage = addCoverage(coverage, unfinished.channel === "file" ? { filesUnread: 1 } : { bodiesOpaque: 1 });
    const record = { day: beijingDayOf(unfinished.at), place: unfinished.place, seenOn: unfinished.seenOn, country: null, unread: 1, people: [] };
    repairs.push({ drawer: "begun", key: unfinished.id, remove: true });
    if (record.day < day) continue;
    today.add(record);
    repairs.push({ drawer: "people-today", key: unreadKey(record), put: { ...record, unread: today.unreadAlone(unreadKey(record)) } });
  }
  coverage = addCoverage(coverage, { storageLosses: lost });
  if (repairs.length > 0 || lost > 0) await store.write([...repairs, { drawer: "facts", key: "coverage", put: coverage }]);
  return { outbox, today, coverage, sent: sent.slice(-SENT_KEPT), refused: refused.slice(-REFUSED_KEPT) };
}
