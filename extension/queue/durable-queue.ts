import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { Begun } from "./begun.ts";
import { beijingDayOf } from "./beijing-day-of.ts";
import { addCoverage, type Coverage, withoutTold } from "./coverage.ts";
import { openQueue, type QueueMemory } from "./open-queue.ts";
import type { OutboxEntry, OutboxLimits } from "./outbox.ts";
import { type DayRecord, type PlaceToday, unreadKey } from "./people-today.ts";
import { oldestBeyond, REFUSED_KEPT, type RefusedReport, SENT_KEPT, type SentReport } from "./report-log.ts";
import type { Change, Store } from "./store.ts";

export interface Refusal {
  readonly sentence: string;
  readonly field: string | null;
}

/** The outbox, what is counted about it, and the day's people: memory and store moved together, one transaction per step. */
export class DurableQueue {
  readonly #store: Store;
  #memory: QueueMemory;

  private constructor(store: Store, memory: QueueMemory) {
    this.#store = store;
    this.#memory = memory;
  }

  static async open(store: Store, now: number, limits?: OutboxLimits): Promise<DurableQueue> {
    return new DurableQueue(store, await openQueue(store, now, limits));
  }

  get length(): number {
    return this.#memory.outbox.length;
  }

  get bytes(): number {
    return this.#memory.outbox.bytes;
  }

  get coverage(): Coverage {
    return this.#memory.coverage;
  }

  get sent(): readonly SentReport[] {
    return this.#memory.sent;
  }

  get refused(): readonly RefusedReport[] {
    return this.#memory.refused;
  }

  today(place: string, now: number): PlaceToday {
    return this.#memory.today.at(place, beijingDayOf(now));
  }

  begin(work: Begun): Promise<void> {
    return this.#store.write([{ drawer: "begun", key: work.id, put: work }]);
  }

  /** One part of a transfer that is still being read: its people are safe from here on. */
  async add(work: Begun, reports: readonly TransferReport[]): Promise<void> {
    await this.#put(work, reports, 0, {}, []);
  }

  /** The end of an examination: its reports, its counts and the removal of its mark in one transaction. */
  async finish(work: Begun, reports: readonly TransferReport[], counts: Partial<Coverage>): Promise<void> {
    const unread = (counts.bodiesOpaque ?? 0) + (counts.bodiesPartial ?? 0) + (counts.filesUnread ?? 0);
    await this.#put(work, reports, unread, counts, [{ drawer: "begun", key: work.id, remove: true }]);
  }

  peek(): OutboxEntry | null {
    return this.#memory.outbox.peek();
  }

  /** The report as it will be sent, or null when storage does not give it back: then it is counted as lost and taken out. */
  async text(id: string): Promise<string | null> {
    const text = await this.#store.read("outbox", id);
    if (typeof text === "string") return text;
    await this.#remove(id, [], { storageLosses: 1 });
    return null;
  }

  async delivered(entry: OutboxEntry, text: string, now: number): Promise<void> {
    const report: SentReport = { ...entry, sentAt: new Date(now).toISOString(), text };
    const log = [...this.#memory.sent, report];
    const old = oldestBeyond(log, SENT_KEPT);
    await this.#remove(entry.id, [{ drawer: "sent", key: entry.id, put: report }, ...old.map(({ id }): Change => ({ drawer: "sent", key: id, remove: true }))]);
    this.#memory.sent = log.slice(old.length);
  }

  async setAside(entry: OutboxEntry, text: string, { sentence, field }: Refusal, now: number): Promise<void> {
    const report: RefusedReport = { id: entry.id, host: entry.host, refusedAt: new Date(now).toISOString(), sentence, field, text };
    const log = [...this.#memory.refused, report];
    const old = oldestBeyond(log, REFUSED_KEPT);
    const changes: Change[] = [
      { drawer: "refused", key: entry.id, put: report },
      ...old.map(({ id }): Change => ({ drawer: "refused", key: id, remove: true })),
    ];
    await this.#remove(entry.id, changes, { reportsRefused: 1 });
    this.#memory.refused = log.slice(old.length);
  }

  /** Takes from the counts what an accepted check-in has told. */
  async told(coverage: Coverage): Promise<void> {
    this.#memory.coverage = withoutTold(this.#memory.coverage, coverage);
    await this.#store.write([this.#coverageChange()]);
  }

  async count(counts: Partial<Coverage>): Promise<void> {
    this.#memory.coverage = addCoverage(this.#memory.coverage, counts);
    await this.#store.write([this.#coverageChange()]);
  }

  /** Forgets everything, as when this browser leaves its organisation. */
  async empty(now: number): Promise<void> {
    const changes: Change[] = [{ drawer: "facts", key: "coverage", remove: true }];
    for (const drawer of ["outbox", "outbox-sizes", "refused", "sent", "begun", "people-today"] as const)
      for (const [key] of await this.#store.all(drawer)) changes.push({ drawer, key, remove: true });
    await this.#store.write(changes);
    this.#memory = await openQueue(this.#store, now);
  }

  async #put(work: Begun, reports: readonly TransferReport[], unread: number, counts: Partial<Coverage>, changes: Change[]): Promise<void> {
    const admitted: OutboxEntry[] = [];
    const records: DayRecord[] = [];
    for (const report of reports) {
      const text = JSON.stringify(report);
      const entry: OutboxEntry = { id: report.id, bytes: new TextEncoder().encode(text).length, host: report.destination.host, people: report.people.length };
      if (!this.#memory.outbox.admit(entry)) {
        this.#memory.coverage = addCoverage(this.#memory.coverage, { reportsOverflowed: 1 });
        continue;
      }
      admitted.push(entry);
      changes.push({ drawer: "outbox", key: entry.id, put: text }, { drawer: "outbox-sizes", key: entry.id, put: entry });
    }
    const day = beijingDayOf(work.at);
    const people = reports.flatMap((report) =>
      report.people.map(({ identifiers, sensitiveKinds, minor }) => ({ identifiers, sensitive: minor || sensitiveKinds.length > 0 })),
    );
    if (people.length > 0 || unread > 0) {
      const record: DayRecord = { day, place: work.place, seenOn: work.seenOn, country: reports[0]?.destination.country ?? null, unread, people };
      records.push(record);
      const before = people.length === 0 ? this.#memory.today.unreadAlone(unreadKey(record)) : 0;
      const key = people.length === 0 ? unreadKey(record) : (reports[0]?.id ?? work.id);
      changes.push({ drawer: "people-today", key, put: { ...record, unread: record.unread + before } });
    }
    this.#memory.coverage = addCoverage(this.#memory.coverage, counts);
    try {
      await this.#store.write([...changes, this.#coverageChange()]);
      for (const record of records) this.#memory.today.add(record);
    } catch (error) {
      for (const { id } of admitted) this.#memory.outbox.acknowledge(id);
      this.#memory.coverage = addCoverage(this.#memory.coverage, { storageLosses: Math.max(1, admitted.length) });
      throw error;
    }
  }

  async #remove(id: string, changes: Change[], counts: Partial<Coverage> = {}): Promise<void> {
    const coverage = addCoverage(this.#memory.coverage, counts);
    await this.#store.write([
      { drawer: "outbox", key: id, remove: true },
      { drawer: "outbox-sizes", key: id, remove: true },
      ...changes,
      { drawer: "facts", key: "coverage", put: coverage },
    ]);
    this.#memory.coverage = addCoverage(this.#memory.coverage, counts);
    this.#memory.outbox.acknowledge(id);
  }

  #coverageChange(): Change {
    return { drawer: "facts", key: "coverage", put: this.#memory.coverage };
  }
}
