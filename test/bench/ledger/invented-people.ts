import { createHash, randomUUID } from "node:crypto";
import { ledgerReport } from "../../support/ledger-organisation.ts";

export const PEOPLE_PER_REPORT = 5_000;

/** 32 hex digits that look random and are the same in every run: the pseudonym of the n-th identifier. */
const pseudonym = (kind: string, index: number): string => createHash("sha256").update(`${kind} ${index}`).digest("hex").slice(0, 32);

/** The n-th report: 5,000 people with a mobile number and an e-mail address each, in two tools by turns. */
export function inventedReport(device: string, index: number) {
  const people = Array.from({ length: PEOPLE_PER_REPORT }, (_, offset) => {
    const person = index * PEOPLE_PER_REPORT + offset;
    return {
      identifiers: [
        { kind: "mobile", pseudonym: pseudonym("mobile", person) },
        { kind: "email", pseudonym: pseudonym("email", person) },
      ],
      kinds: ["mobile", "email"],
      sensitiveKinds: [],
      minor: false,
    };
  });
  const toolId = index % 2 === 0 ? "hubspot" : "mailchimp";
  return { ...ledgerReport(device, [], { id: randomUUID(), toolId, host: `${toolId}.example.com` }), people };
}
