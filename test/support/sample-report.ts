import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";

const pseudonymise = createPseudonymiser(new Uint8Array(32).fill(7));

/** A report about one invented person, as the extension would make it; `change` replaces top-level parts. */
export function sampleReport(change: Partial<TransferReport> = {}): TransferReport {
  return {
    contract: 1,
    id: "01900000-0000-7000-8000-000000000001",
    transferId: "01900000-0000-7000-8000-000000000002",
    part: { number: 1, of: 1 },
    device: "00000000-0000-4000-8000-000000000003",
    occurredAt: "2026-06-01T00:00:00.000Z",
    channel: "request",
    destination: { toolId: "hubspot", host: "app.hubspot.com", pathTemplate: "/contacts/:id", country: "US", basis: "catalogue" },
    seenOn: null,
    body: { format: "json", bytes: 120, read: "full", reason: null },
    people: [{ identifiers: [{ kind: "mobile", pseudonym: pseudonymise("mobile", "13800000000") }], kinds: ["mobile"], sensitiveKinds: [], minor: false }],
    versions: { catalogue: "1", recognisers: "1", taxonomy: "GBT45574_2025" },
    ...change,
  };
}
