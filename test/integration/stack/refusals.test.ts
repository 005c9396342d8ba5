import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openDatabase } from "../../../scripts/stack/database.ts";
import { lockHome } from "../../../scripts/stack/home-lock.ts";
import { listen } from "../../../scripts/stack/listen.ts";
import { deleteHome, newHome } from "../../support/stack.ts";
import { runStart } from "./processes.ts";

// What can go wrong at the start is said in one sentence, and the exit code is 1.
const homes: string[] = [];
const home = () => {
  const made = newHome();
  homes.push(made);
  return made;
};
afterEach(() => {
  for (const made of homes.splice(0)) deleteHome(made);
});

const oneSentence = (said: string) => {
  const lines = said
    .trim()
    .split("\n")
    .filter((line) => !/^(Buil|Opening|Connecting)/.test(line));
  expect(lines, said).toHaveLength(1);
  expect(lines[0]).toMatch(/^[A-Z-].*\.$/);
  return lines[0] ?? "";
};

it("a taken port", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)));
  try {
    const start = runStart("--port", String(port), "--home", home(), "--no-demo");
    expect(await start.ended()).toBe(1);
    expect(oneSentence(start.said())).toContain(`Port ${port} is taken`);
  } finally {
    other.close();
  }
});

it("an unreachable database, without its password", async () => {
  const free = await listen(0);
  await free.close();
  const start = runStart("--port", "0", "--home", home(), "--no-demo", "--database-url", `postgres://someone:a-secret@127.0.0.1:${free.port}/ledger`);
  expect(await start.ended()).toBe(1);
  const sentence = oneSentence(start.said());
  expect(sentence).toContain(`127.0.0.1:${free.port}/ledger cannot be reached`);
  expect(sentence).not.toContain("a-secret");
});

it("an address that is none of a database", async () => {
  await expect(openDatabase(home(), "mysql://127.0.0.1/ledger")).rejects.toThrow(/must look like postgres:/);
});

it("a wrong flag", async () => {
  const start = runStart("--prot", "1");
  expect(await start.ended()).toBe(1);
  expect(oneSentence(start.said())).toContain("--prot");
});

it("--help lists every flag and starts nothing", async () => {
  const start = runStart("--help");
  expect(await start.ended()).toBe(0);
  for (const flag of ["--port", "--home", "--database-url", "--no-demo", "--reset", "--once", "--help"]) expect(start.said()).toContain(flag);
});

it("a home that another process uses", () => {
  const taken = home();
  const unlock = lockHome(taken);
  expect(() => lockHome(taken)).toThrow(/already running on .*; stop it first/);
  unlock();
  lockHome(taken)();
});

it("a lock left by a process that has died is taken over", () => {
  const left = home();
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, "running.json"), JSON.stringify({ pid: process.pid, startedAt: "1" }));
  lockHome(left)();
});

it("--reset deletes nothing in a folder that holds other things", async () => {
  const foreign = home();
  mkdirSync(foreign, { recursive: true });
  writeFileSync(join(foreign, "thesis.txt"), "mine");
  const start = runStart("--reset", "--home", foreign, "--port", "0");
  expect(await start.ended()).toBe(1);
  expect(oneSentence(start.said())).toContain("thesis.txt");
});
