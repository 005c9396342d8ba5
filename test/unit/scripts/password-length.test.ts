import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPossiblePassword, PASSWORD_LENGTH } from "@outflow/shared/contract/password.ts";
import { expect, it } from "vitest";

it("the hosted sign-in service asks for as many characters as the sign-in page says", () => {
  const config = readFileSync(join(import.meta.dirname, "../../../supabase/config.toml"), "utf8");
  expect(/^minimum_password_length = (\d+)$/m.exec(config)?.[1]).toBe(String(PASSWORD_LENGTH));
});

it.each([
  ["123456789", false],
  ["1234567890", true],
  ["x".repeat(72), true],
  ["x".repeat(73), false],
  ["密".repeat(24), true],
  ["密".repeat(25), false],
])("%s", (password, possible) => {
  expect(isPossiblePassword(password)).toBe(possible);
});
