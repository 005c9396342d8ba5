import { DEVICE } from "./ledger-double.ts";

/** A report of one invented person, as a device would send it. */
export function sampleReport() {
  return {
    contract: 1,
    id: "0199aa00-0000-7000-8000-000000000001",
    transferId: "0199aa00-0000-7000-8000-0000000000f1",
    part: { number: 1, of: 1 as number | null },
    device: DEVICE,
    occurredAt: "2026-06-01T02:03:04.000Z",
    channel: "request",
    destination: {
      toolId: "hubspot" as string | null,
      host: "api.hubapi.com",
      pathTemplate: "/crm/v3/objects/contacts",
      country: "US" as string | null,
      basis: "catalogue",
    },
    seenOn: null,
    body: { format: "json", bytes: 512, read: "full", reason: null },
    people: [{ identifiers: [{ kind: "mobile", pseudonym: "A".repeat(43) }], kinds: ["mobile", "name"], sensitiveKinds: [] as string[], minor: false }],
    versions: { catalogue: "2026-11", recognisers: "1", taxonomy: "GB45574" },
  };
}
