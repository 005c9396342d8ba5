import { CATEGORIES } from "@outflow/shared/classify/catalogue/entry.ts";
import { PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { ROLES } from "@outflow/shared/contract/ledger-api.ts";
import { BASES, CHANNELS, READS } from "@outflow/shared/contract/transfer-report.ts";
import { expect, it } from "vitest";
import { words } from "../../../web/app/words.ts";

it.each([
  ["kind", PI_KINDS],
  ["sensitive", SENSITIVE_KINDS],
  ["channel", CHANNELS],
  ["read", READS],
  ["basis", BASES],
  ["role", ROLES],
] as const)("every %s of the contract has a word", (family, codes) => {
  const said: Record<string, string> = words["zh-CN"].terms;
  expect(codes.filter((code) => !said[`${family}.${code}`])).toEqual([]);
});

it("every category of the catalogue has a word", () => {
  const said: Record<string, string> = words["zh-CN"].tools;
  expect(CATEGORIES.filter((category) => !said[`category.${category}`])).toEqual([]);
});
