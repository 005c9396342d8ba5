import fc from "fast-check";
import { expect, it } from "vitest";
import { type After, nextAfter, onePerId, PAGE } from "../../../web/features/transfers/next-page.ts";

/** Answers as the ledger does: newest first, by id within an instant, at most a page, after the given one. */
function listAll(rows: readonly After[]): string[] {
  const sorted = [...rows].sort((a, b) => b.occurredAt.localeCompare(a.occurredAt) || a.id.localeCompare(b.id));
  const pages: After[][] = [];
  let after: After | null = null;
  do {
    const from: After | null = after;
    const isLater = (row: After) => from === null || row.occurredAt < from.occurredAt || (row.occurredAt === from.occurredAt && row.id > from.id);
    const page = sorted.filter(isLater).slice(0, PAGE);
    pages.push(page);
    after = nextAfter(page);
  } while (after !== null);
  expect(pages.flat()).toHaveLength(rows.length);
  return onePerId(pages).map((row) => row.id);
}

it("shows every transfer once, also where more parts of one file share their instant than a page holds", () => {
  const groups = fc.array(fc.integer({ min: 1, max: 3 * PAGE }), { minLength: 1, maxLength: 6 });
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
