import { startOfBeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import { classify } from "@outflow/shared/classify/classify.ts";
import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import type { ReportedPerson, TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import type { Pseudonymise } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import type { DemoPlace } from "./demo-places.ts";
import type { PlannedTransfer } from "./plan-year.ts";
import { Random } from "./random.ts";

const BYTES_PER_PERSON = 140;
const VERSIONS = { catalogue: "demo", recognisers: "demo", taxonomy: "demo" } as const;

/** Every third person also has an address; it links nobody new, because the telephone is always there. */
function identifiersOf(person: number, place: DemoPlace): IdentifierKind[] {
  return ["mobile", ...(place.kinds.includes("email") && person % 3 === 0 ? (["email"] as const) : [])];
}

/** Identifiers are pseudonyms of `demo-<number>`: of nobody's telephone number, not even by chance. */
function personOf(person: number, place: DemoPlace, pseudonymise: Pseudonymise): ReportedPerson {
  return {
    identifiers: identifiersOf(person, place).map((kind) => ({ kind, pseudonym: pseudonymise(kind, `demo-${person}`) })),
    kinds: [...place.kinds],
    sensitiveKinds: [...place.sensitiveKinds],
    minor: false,
  };
}

/** The report a browser would have made of a planned transfer. The same `number` of a year makes the same ids, so that loading it again changes nothing. */
export function plannedReport(planned: PlannedTransfer, number: number, device: string, pseudonymise: Pseudonymise): TransferReport {
  const { place, people, read } = planned;
  const occurredAt = new Date(Date.parse(startOfBeijingDay(planned.day)) + planned.second * 1_000);
  const random = new Random(number);
  const newId = () =>
    newReportId(
      occurredAt.getTime(),
      Uint8Array.from({ length: 16 }, () => random.below(256)),
    );
  const destination = classify(place.host);
  return {
    contract: 1,
    id: newId(),
    transferId: newId(),
    part: { number: 1, of: 1 },
    device,
    occurredAt: occurredAt.toISOString(),
    channel: place.channel,
    destination: {
      toolId: destination.toolId,
      host: destination.host,
      pathTemplate: place.pathTemplate,
      country: destination.country,
      basis: destination.toolId === null ? "unknown" : "catalogue",
    },
    seenOn: null,
    body: { format: place.format, bytes: people.length * BYTES_PER_PERSON, read, reason: read === "full" ? null : "too-large" },
    people: people.map((person) => personOf(person, place, pseudonymise)),
    versions: VERSIONS,
  };
}
