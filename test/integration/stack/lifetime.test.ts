import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deleteHome, newHome, startTestStack } from "../../support/stack.ts";
import { descendantsOf, isRunning, runStart, untilAllEnded } from "./processes.ts";

const home = newHome();
const ready = "Outflow is ready.";
const start = () => runStart("--no-demo", "--port", "0", "--home", home);
/** Chromium and Deno: what a stack leaves behind would be one of these. */
const children = (pid: number | undefined) => descendantsOf(pid ?? 0);

beforeAll(async () => {
  await (await startTestStack({ home })).dispose();
});
afterAll(() => deleteHome(home));

it.each(["SIGINT", "SIGTERM"] as const)("%s ends it and every process it started", async (signal) => {
  const running = start();
  await running.untilItSays(ready);
  const started = children(running.child.pid);
  expect(started.length).toBeGreaterThanOrEqual(5);
  running.child.kill(signal);
  expect(await running.ended()).toBe(0);
  await untilAllEnded(started);
});

it("killed without warning, it leaves no process behind and the next start takes over", async () => {
  const running = start();
  await running.untilItSays(ready);
  const started = children(running.child.pid);
  running.child.kill("SIGKILL");
  await running.ended();
  await untilAllEnded(started);
  expect(started.filter(isRunning)).toEqual([]);
  const next = start();
  await next.untilItSays(ready);
  next.child.kill("SIGINT");
  expect(await next.ended()).toBe(0);
});

it("a second start on the same home says who holds it", async () => {
  const stack = await startTestStack({ home });
  try {
    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.said().trim().split("\n").at(-1)).toMatch(/^Outflow is already running on .* \(process \d+\); stop it first/);
  } finally {
    await stack.dispose();
  }
});

it("data and secrets outlive a start", async () => {
  const first = await startTestStack({ home });
  const account = await first.createAccount("someone@example.com", "a-long-password");
  const { secrets } = first;
  await first.dispose();
  const second = await startTestStack({ home });
  try {
    expect(second.secrets).toEqual(secrets);
    expect(await second.createAccount("someone@example.com", "another-password")).toBe(account);
  } finally {
    await second.dispose();
  }
});

it("secrets are readable by their owner alone and stand in no other file of the home but the database", () => {
  const file = join(home, "secrets.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const secrets = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const log = readFileSync(join(home, "logs/stack.log"), "utf8");
  expect(Object.values(secrets).filter((secret) => log.includes(secret))).toEqual([]);
});

it("stop may be called twice", async () => {
  const stack = await startTestStack({ home });
  await Promise.all([stack.stop(), stack.stop()]);
  await stack.stop();
});
