import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { deleteHome, newHome } from "../../support/stack.ts";
import { runStartWith, type StartProcess } from "./processes.ts";

// Without a browser the demonstration has no show, and everything else.
const home = newHome();
afterAll(() => deleteHome(home));

const start = (chromium: string, ...more: string[]) => runStartWith({ CHROMIUM_PATH: chromium }, "--port", "0", "--home", home, ...more);
const sentences = (process: StartProcess) =>
  process
    .said()
    .split("\n")
    .filter((line) => line.includes("CHROMIUM_PATH"));

it("no program at CHROMIUM_PATH: one sentence, and the stack is there", async () => {
  const running = start("/nowhere/chromium");
  await running.untilItSays("Ctrl-C ends it.");
  expect(sentences(running)).toEqual(["CHROMIUM_PATH is /nowhere/chromium, and there is no program there; set it to a Chromium, or unset it."]);
  const dashboard = /Dashboard\s+(\S+)/.exec(running.said())?.[1];
  expect(await (await fetch(`${dashboard}/healthz`)).json()).toEqual({ ok: true });
  running.child.kill("SIGINT");
  expect(await running.ended()).toBe(0);
});

it("a program that is no browser: one sentence without a stack, and --once has failed", async () => {
  const program = join(home, "..", "not-a-browser");
  writeFileSync(program, "#!/bin/sh\nexit 3\n");
  chmodSync(program, 0o755);
  const running = start(program, "--once");
  expect(await running.ended()).toBe(1);
  expect(sentences(running)).toEqual([`Chromium (${program}) could not be started: it ended at once; CHROMIUM_PATH can name another one.`]);
  expect(running.said()).not.toMatch(/^\s+at /m);
});
