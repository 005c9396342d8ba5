import type { Language } from "@outflow/shared/contract/messages.ts";
import { z } from "zod";
import { checkIn } from "./deliver/check-in.ts";
import { Deliverer } from "./deliver/deliverer.ts";
import { Device } from "./device.ts";
import { EnrolmentKeeper, type KeeperSurroundings } from "./enrol/enrolment-keeper.ts";
import type { ConnectedCountries } from "./observe/connected-countries.ts";
import { FilesRead } from "./observe/files-read.ts";
import { DurableQueue } from "./queue/durable-queue.ts";
import type { OutboxLimits } from "./queue/outbox.ts";
import type { Store } from "./queue/store.ts";

export interface OutflowSurroundings extends Pick<KeeperSurroundings, "managedPolicy" | "describeBrowser"> {
  readonly store: Store;
  readonly connected: ConnectedCountries;
  /** True when the storage of an earlier life could not be opened and was thrown away. */
  readonly storageWasLost: boolean;
  readonly limits?: OutboxLimits;
  readonly extensionVersion: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly wakeDeliveryAt: (time: number) => void;
  readonly onChange: () => void;
}

/** The service worker's life after its storage was read. */
export interface Outflow {
  readonly device: Device;
  readonly queue: DurableQueue;
  readonly deliverer: Deliverer;
  readonly keeper: EnrolmentKeeper;
  readonly filesRead: FilesRead;
  readonly connected: ConnectedCountries;
  readonly now: () => number;
  /** What was chosen in the options, else what policy says; null: as the browser. */
  readonly language: () => Language | null;
  readonly chooseLanguage: (language: Language | null) => Promise<void>;
  readonly checkIn: (how: "when-due" | "now") => Promise<void>;
}

/** A service worker wakes far more often than its organisation needs to hear from it. */
const CHECK_IN_APART_MS = 60_000;
const language = z.enum(["zh-CN", "en"]).nullable().catch(null);

export async function openOutflow(around: OutflowSurroundings): Promise<Outflow> {
  const { store, now, random, onChange } = around;
  const queue = await DurableQueue.open(store, now(), around.limits);
  if (around.storageWasLost) await queue.count({ storageLosses: 1 });
  const device = await Device.open(store);
  const onRevoked = async (sentence: string) => {
    await device.revoke(sentence);
    onChange();
  };
  const deliverer = await Deliverer.open({ store, queue, sender: () => device.sender, now, random, wakeAt: around.wakeDeliveryAt, onRevoked, onChange });
  const keeper = await EnrolmentKeeper.open({ ...around, queue, device, onEnrolled: () => void afterEnrolment() });
  let chosen = language.parse((await store.read("facts", "language")) ?? null);
  let lastCheckIn = Number((await store.read("facts", "checked-in-at")) ?? 0) || 0;

  async function checkInNow(how: "when-due" | "now"): Promise<void> {
    const { sender } = device;
    if (!sender || (how === "when-due" && now() - lastCheckIn < CHECK_IN_APART_MS)) return;
    lastCheckIn = now();
    await store.write([{ drawer: "facts", key: "checked-in-at", put: lastCheckIn }]);
    const answer = await checkIn(sender, queue, device.settings, around.extensionVersion);
    if (answer.kind === "revoked") await onRevoked(answer.sentence);
    // Somebody may have left or enrolled elsewhere while the server was thinking.
    if (answer.kind === "ok" && device.sender?.credential === sender.credential) await device.follow(answer.settings);
    onChange();
  }

  async function afterEnrolment(): Promise<void> {
    onChange();
    await checkInNow("now");
    await deliverer.run("now");
  }

  return {
    device,
    queue,
    deliverer,
    keeper,
    filesRead: new FilesRead(),
    connected: around.connected,
    now,
    language: () => chosen ?? keeper.policyLanguage,
    chooseLanguage: async (wanted) => {
      chosen = wanted;
      await store.write([{ drawer: "facts", key: "language", put: wanted }]);
      onChange();
    },
    checkIn: checkInNow,
  };
}
