import { ingestReply } from "@outflow/shared/contract/device-api.ts";
import type { DurableQueue } from "../queue/durable-queue.ts";
import type { Store } from "../queue/store.ts";
import { askServer } from "./ask-server.ts";
import { afterFailure, type DeliveryState, deliveryState, READY } from "./delivery-state.ts";

export interface Sender {
  readonly serverUrl: string;
  readonly credential: string;
  readonly deviceId: string;
}

export interface DelivererSurroundings {
  readonly store: Store;
  readonly queue: DurableQueue;
  /** Null: nobody to send as; what waits stays. */
  readonly sender: () => Sender | null;
  readonly now: () => number;
  readonly random: () => number;
  readonly wakeAt: (time: number) => void;
  readonly onRevoked: (sentence: string) => Promise<void>;
  readonly onChange: () => void;
}

/** Peek → send → acknowledge by id, one report after the other, one run at a time. */
export class Deliverer {
  readonly #around: DelivererSurroundings;
  #state: DeliveryState;
  #running: Promise<void> | null = null;

  private constructor(around: DelivererSurroundings, state: DeliveryState) {
    this.#around = around;
    this.#state = state;
  }

  static async open(around: DelivererSurroundings): Promise<Deliverer> {
    const stored = deliveryState.safeParse(await around.store.read("facts", "delivery"));
    return new Deliverer(around, stored.success ? stored.data : READY);
  }

  get state(): DeliveryState {
    return this.#state;
  }

  /** Sends what waits. `now`: the network came back or the browser started, so a pause is cut short. */
  run(how: "when-due" | "now" = "when-due"): Promise<void> {
    this.#running ??= this.#deliver(how).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #deliver(how: "when-due" | "now"): Promise<void> {
    const { nextTryAt } = this.#state;
    if (how === "when-due" && nextTryAt !== null && this.#around.now() < nextTryAt) return this.#around.wakeAt(nextTryAt);
    while (this.#around.queue.peek() && (await this.#deliverOldest(how === "now")));
  }

  /** True: go on with the next one. */
  async #deliverOldest(extra: boolean): Promise<boolean> {
    const { queue, now, random, wakeAt, onChange, onRevoked } = this.#around;
    const sender = this.#around.sender();
    const entry = queue.peek();
    if (!sender || !entry) return false;
    const kept = await queue.text(entry.id);
    if (kept === null) return true;
    const text = addressedBy(kept, sender.deviceId);
    const answer = await askServer(sender, "ingest", text, ingestReply);
    switch (answer.kind) {
      case "ok":
        await queue.delivered(entry, text, now());
        await this.#remember(READY);
        break;
      case "refused":
        await queue.setAside(entry, text, answer, now());
        break;
      case "revoked":
        await onRevoked(answer.sentence);
        return false;
      case "later":
        await this.#remember(afterFailure(this.#state, answer.problem, answer.waitMs, now(), random(), extra));
        wakeAt(this.#state.nextTryAt ?? now());
        onChange();
        return false;
    }
    onChange();
    return true;
  }

  async #remember(state: DeliveryState): Promise<void> {
    if (state === this.#state) return;
    this.#state = state;
    await this.#around.store.write([{ drawer: "facts", key: "delivery", put: state }]);
  }
}

/** A browser that enrolled again has a new device id: what waited is sent as the device it is now. */
function addressedBy(text: string, deviceId: string): string {
  const report: { device?: string } = JSON.parse(text);
  return report.device === deviceId ? text : JSON.stringify({ ...report, device: deviceId });
}
