import type { EnrolRequest } from "@outflow/shared/contract/device-api.ts";
import { uuid } from "@outflow/shared/contract/ids.ts";
import type { EnrolmentView, Language } from "@outflow/shared/contract/messages.ts";
import { z } from "zod";
import type { Device } from "../device.ts";
import { type ReadPolicy, readAdminPolicy } from "../policy/read-admin-policy.ts";
import type { DurableQueue } from "../queue/durable-queue.ts";
import type { Store } from "../queue/store.ts";
import { enrolDevice, sha256Hex } from "./enrol-device.ts";
import { type Enrolment, stateOf } from "./enrolment.ts";
import { type EnrolmentWish, policyAsksToEnrol } from "./policy-asks-to-enrol.ts";

const lastFailure = z.object({ tokenHash: z.string(), at: z.number(), problem: z.string(), forGood: z.boolean() });
type LastFailure = z.infer<typeof lastFailure>;

export interface KeeperSurroundings {
  readonly store: Store;
  readonly queue: DurableQueue;
  readonly device: Device;
  readonly managedPolicy: () => Promise<Record<string, unknown>>;
  readonly describeBrowser: () => Promise<Omit<EnrolRequest["device"], "installation">>;
  readonly now: () => number;
  readonly onEnrolled: () => void;
}

/** Enrols by policy or by hand, one try at a time, and says how it stands. */
export class EnrolmentKeeper {
  readonly #around: KeeperSurroundings;
  #read: ReadPolicy = { policy: {}, mistakes: [] };
  #failure: LastFailure | null;
  #trying: Promise<void> = Promise.resolve();

  private constructor(around: KeeperSurroundings, failure: LastFailure | null) {
    this.#around = around;
    this.#failure = failure;
  }

  static async open(around: KeeperSurroundings): Promise<EnrolmentKeeper> {
    const stored = lastFailure.safeParse(await around.store.read("facts", "enrolment-failure"));
    const keeper = new EnrolmentKeeper(around, stored.success ? stored.data : null);
    keeper.#read = readAdminPolicy(await around.managedPolicy());
    return keeper;
  }

  get policyLanguage(): Language | null {
    return this.#read.policy.language ?? null;
  }

  get view(): EnrolmentView {
    const { enrolment } = this.#around.device;
    const { policy, mistakes } = this.#read;
    return {
      state: stateOf(enrolment),
      managed: Boolean(policy.serverUrl && policy.enrolmentToken),
      serverUrl: enrolment?.serverUrl ?? policy.serverUrl ?? null,
      organisation: enrolment?.organisation.name ?? null,
      legalEntity: enrolment?.legalEntity.name ?? null,
      department: policy.department ?? enrolment?.department ?? null,
      problem: enrolment?.revoked ?? this.#failure?.problem ?? null,
      policyMistakes: mistakes,
    };
  }

  /** Reads the policy again and does what it asks; called at start, when it changes, and with every check-in alarm. */
  followPolicy(): Promise<void> {
    return this.#alone(async () => {
      this.#read = readAdminPolicy(await this.#around.managedPolicy());
      const wish = await wishOf(this.#read);
      const failed = this.#failure?.forGood ? this.#failure : null;
      if (wish && policyAsksToEnrol(wish, this.#around.device.enrolment, failed, this.#around.now())) await this.#enrol(wish.serverUrl, wish.token, "policy");
    });
  }

  enrolByHand(serverUrl: string, token: string): Promise<void> {
    return this.#alone(() => this.#enrol(serverUrl, token, "hand"));
  }

  leave(): Promise<void> {
    return this.#alone(async () => {
      if (this.view.managed) return;
      await this.#around.device.leave();
      await this.#around.queue.empty(this.#around.now());
      await this.#remember(null);
    });
  }

  async #enrol(serverUrl: string, token: string, by: Enrolment["by"]): Promise<void> {
    const { device, queue, describeBrowser, now, onEnrolled } = this.#around;
    const { department } = this.#read.policy;
    const description = { installation: await this.#installation(), ...(await describeBrowser()), ...(department ? { department } : {}) };
    const answer = await enrolDevice(serverUrl, token, description, by);
    if (answer.kind === "failed") {
      return this.#remember({ tokenHash: await sha256Hex(token), at: now(), problem: answer.problem, forGood: answer.forGood });
    }
    // Another organisation has another key: what waits was never meant for it.
    const before = device.enrolment;
    if (before && before.organisation.id !== answer.enrolment.organisation.id) await queue.empty(now());
    await device.enrol(answer.enrolment);
    await this.#remember(null);
    onEnrolled();
  }

  async #installation(): Promise<string> {
    const known = uuid.safeParse(await this.#around.store.read("facts", "installation"));
    if (known.success) return known.data;
    const fresh = crypto.randomUUID();
    await this.#around.store.write([{ drawer: "facts", key: "installation", put: fresh }]);
    return fresh;
  }

  async #remember(failure: LastFailure | null): Promise<void> {
    this.#failure = failure;
    await this.#around.store.write([{ drawer: "facts", key: "enrolment-failure", ...(failure ? { put: failure } : { remove: true }) }]);
  }

  #alone(work: () => Promise<void>): Promise<void> {
    const done = this.#trying.then(work);
    this.#trying = done.catch(() => undefined);
    return done;
  }
}

async function wishOf({ policy: { serverUrl, enrolmentToken } }: ReadPolicy): Promise<EnrolmentWish | null> {
  if (!serverUrl || !enrolmentToken) return null;
  return { serverUrl, token: enrolmentToken, tokenHash: await sha256Hex(enrolmentToken) };
}
