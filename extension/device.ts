import { classify } from "@outflow/shared/classify/classify.ts";
import { mayCarryDataAbroad } from "@outflow/shared/classify/may-carry-data-abroad.ts";
import { findOverride, indexOverrides, type OverrideIndex } from "@outflow/shared/classify/overrides.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { Decision } from "@outflow/shared/contract/messages.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import type { Sender } from "./deliver/deliverer.ts";
import { NOTHING_SAID, type OrganisationSettings, readOrganisationSettings } from "./deliver/organisation-settings.ts";
import { type Enrolment, readEnrolment } from "./enrol/enrolment.ts";
import { createContext } from "./examine/create-context.ts";
import { HostGate } from "./observe/host-gate.ts";
import type { Store } from "./queue/store.ts";

/** Who this browser is for its organisation, and what follows from it. Not enrolled, or revoked: nothing is wanted, nothing is examined. */
export class Device {
  readonly #store: Store;
  #enrolment: Enrolment | null;
  #settings: OrganisationSettings;
  #overrides!: OverrideIndex;
  #context!: ExaminationContext | null;
  #gate!: HostGate;

  private constructor(store: Store, enrolment: Enrolment | null, settings: OrganisationSettings) {
    this.#store = store;
    this.#enrolment = enrolment;
    this.#settings = settings;
    this.#derive();
  }

  static async open(store: Store): Promise<Device> {
    const [enrolment, settings] = await Promise.all([store.read("facts", "enrolment"), store.read("facts", "settings")]);
    return new Device(store, readEnrolment(enrolment), readOrganisationSettings(settings));
  }

  get enrolment(): Enrolment | null {
    return this.#enrolment;
  }

  get settings(): OrganisationSettings {
    return this.#settings;
  }

  /** Null: nothing may be examined. */
  get context(): ExaminationContext | null {
    return this.#context;
  }

  get sender(): Sender | null {
    const enrolment = this.#enrolment;
    if (!enrolment || enrolment.revoked !== null) return null;
    return { serverUrl: enrolment.serverUrl, credential: enrolment.credential, deviceId: enrolment.deviceId };
  }

  wants(host: string): boolean {
    return this.#gate.opens(host);
  }

  /** `connected`: country of the address the browser reached, where it is known. */
  classify(urlOrHost: string, connected: string | null = null): Destination {
    return classify(urlOrHost, { overrides: this.#overrides, connected });
  }

  decisionOn({ host, toolId }: Pick<Destination, "host" | "toolId">): Decision {
    const override = findOverride(this.#overrides, host, toolId);
    return { decision: override?.decision ?? "unreviewed", reason: override?.reason ?? null };
  }

  async enrol(enrolment: Enrolment): Promise<void> {
    await this.#store.write([
      { drawer: "facts", key: "enrolment", put: enrolment },
      { drawer: "facts", key: "settings", remove: true },
      { drawer: "facts", key: "delivery", remove: true },
    ]);
    this.#enrolment = enrolment;
    this.#settings = NOTHING_SAID;
    this.#derive();
  }

  async leave(): Promise<void> {
    await this.#store.write([
      { drawer: "facts", key: "enrolment", remove: true },
      { drawer: "facts", key: "settings", remove: true },
      { drawer: "facts", key: "delivery", remove: true },
    ]);
    this.#enrolment = null;
    this.#settings = NOTHING_SAID;
    this.#derive();
  }

  async revoke(sentence: string): Promise<void> {
    if (!this.#enrolment) return;
    const revoked = { ...this.#enrolment, revoked: sentence };
    await this.#store.write([{ drawer: "facts", key: "enrolment", put: revoked }]);
    this.#enrolment = revoked;
    this.#derive();
  }

  async follow(settings: OrganisationSettings): Promise<void> {
    await this.#store.write([{ drawer: "facts", key: "settings", put: settings }]);
    this.#settings = settings;
    this.#derive();
  }

  #derive(): void {
    const overrides = indexOverrides(this.#settings.overrides);
    const active = this.#enrolment?.revoked === null ? this.#enrolment : null;
    const ownHost = active ? new URL(active.serverUrl).hostname : null;
    this.#overrides = overrides;
    this.#context = active && createContext(active, overrides, this.#settings.idNumberIsSensitive);
    this.#gate = new HostGate((host) => active !== null && host !== ownHost && mayCarryDataAbroad(host, { overrides, uncatalogued: true }));
  }
}
