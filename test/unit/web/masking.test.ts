import { expect, it } from "vitest";
import { maskOf, maskValues } from "../../../web/features/procedure/mask-values.ts";
import { maskableKinds } from "../../../web/features/procedure/maskable-kinds.ts";

it("offers the fields of an activity: a number that carries something sensitive goes with it, and a child is no field", () => {
  expect(maskableKinds(["mobile", "bank_card", "resident_id", "financial_account", "minor_under_14"])).toEqual(["mobile", "resident_id", "financial_account"]);
  expect(maskableKinds(["bank_card", "passport", "identity_document_number"])).toEqual(["bank_card", "identity_document_number"]);
});

it("reads choices as fields by activity, and back", () => {
  const mask = [
    { activity: 3, kinds: ["email" as const, "name" as const] },
    { activity: 12, kinds: ["income" as const] },
  ];
  expect(maskValues(mask)).toEqual(["3:email", "3:name", "12:income"]);
  expect(maskOf(["3:email", "12:income", "3:name"])).toEqual(mask);
});
