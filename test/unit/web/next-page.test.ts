import fc from "fast-check";
import { expect, it } from "vitest";
import { nextBefore, onePerId, PAGE } from "../../../web/features/transfers/next-page.ts";

/** Answers as the ledger does: newest first, strictly before, at most a page. */
function listAll(rows: readonly { id: string; occurredAt: string }[]): string[] {
  const sorted = [...rows].sort((a, b) => b.occurredAt.localeCompare(a.occurredAt) || a.id.localeCompare(b.id));
  const pages: { id: string; occurredAt: string }[][] = [];
  let before: string | null = null;
  do {
    const from: string | null = before;
    const page = sorted.filter((row) => from === null || row.occurredAt < from).slice(0, PAGE);
    pages.push(page);
    before = nextBefore(page);
  } while (before !== null);
  return onePerId(pages).map((row) => row.id);
}

it("shows every transfer once, also where the parts of one file share their instant across a page's end", () => {
  const groups = fc.array(fc.integer({ min: 1, max: PAGE - 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(groups, (sizes) => {
      const rows = sizes.flatMap((size, at) =>
        Array.from({ length: size }, (_, part) => ({
          id: `${at}-${String(part).padStart(3, "0")}`,
          occurredAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
        })),
      );
      expect(listAll(rows).sort()).toEqual(rows.map((row) => row.id).sort());
    }),
  );
});
