import { createHash } from "node:crypto";
import type { TestDatabase } from "../../support/databases.ts";
import { foundOrganisation, ledgerReport } from "../../support/ledger-organisation.ts";
import { median, milliseconds, type Print, ratio } from "./measured.ts";

const LENGTHS = [100, 1_000, 10_000, 25_000];
const GROWTH = 500;
const TURNS = 11;

/** The n-th record of a chain: every mailbox stands in two of them, as in a table whose columns slipped by one row. */
const record = (index: number) => ({
  identifiers: [index, index + 1].map((end) => ({ kind: "email", pseudonym: createHash("sha256").update(`chain ${end}`).digest("hex").slice(0, 32) })),
  kinds: ["email"],
  sensitiveKinds: [],
  minor: false,
});

/** What a report with one more record costs where records hang together in a chain. */
export async function measureChain(database: TestDatabase, print: Print): Promise<void> {
  const company = await foundOrganisation(database);
  const device = await company.device();
  const send = async (from: number, to: number) => {
    const people = Array.from({ length: to - from }, (_, offset) => record(from + offset));
    const answer = (await device.ingest({ ...ledgerReport(device.id, []), people })) as { outcome?: string };
    if (answer.outcome !== "recorded") throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  };
  let length = 0;
  const costs: number[] = [];
  for (const wanted of LENGTHS) {
    for (; length < wanted; length = Math.min(wanted, length + GROWTH)) await send(length, Math.min(wanted, length + GROWTH));
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++, length++) times.push(await milliseconds(() => send(length, length + 1)));
    costs.push(median(times));
  }
  const told = LENGTHS.map((wanted, index) => `${wanted.toLocaleString("en")}: ${costs[index]!.toFixed(1)} ms`).join(", ");
  print(`one more record on a chain of       ${told}; worst ${ratio(Math.max(...costs), costs[0]!)} of the shortest`);
}
