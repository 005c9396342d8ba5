import { afterAll, expect, it } from "vitest";
import { deleteHome, newHome } from "../../support/stack.ts";
import { runStart } from "./processes.ts";

// The first command of the README, without a display: everything from nothing, then the main job.
const home = newHome();
afterAll(() => deleteHome(home));

const start = async () => {
  const process = runStart("--once", "--port", "0", "--home", home);
  expect(await process.ended(), process.said()).toBe(0);
  return process.said();
};

it("the first start invents a year, prints how to go on, and the main job takes a line across its mark", async () => {
  const said = await start();
  for (const words of [
    "Outflow is ready.",
    "Dashboard   http://127.0.0.1:",
    "Mail inbox  http://127.0.0.1:",
    "owner@example.com",
    "chrome://extensions",
    "token oet_",
  ])
    expect(said).toContain(words);
  expect(said).toMatch(/Reported {2}5 people \(5 sensitive: .*bank_card.*\) to hubspot at app\.hubspot\.com, US/);
  expect(said).toMatch(/Mailed {4}officer@example\.com: .*95/);
  expect(said).toContain("The main job succeeded.");
});

it("the second start keeps the year, and five other people are counted", async () => {
  const said = await start();
  expect(said).not.toContain("Inventing a year");
  const [, before, after] = /sensitive ([\d\u202f]+) → ([\d\u202f]+)/.exec(said) ?? [];
  const number = (text: string | undefined) => Number(text?.replace(/\u202f/g, ""));
  expect(number(after)).toBe(number(before) + 5);
});
