import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HANDOVER_CHUNK, HANDOVER_PORT } from "@outflow/shared/contract/messages.ts";
import { expect, it } from "vitest";
import { z } from "../../../extension/zod-for-parcel.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The sources the bundle is made of. */
function sources(): { path: string; text: string }[] {
  const rooms = ["shared/contract", "shared/classify", "shared/recognise", "shared/examine", "shared/pseudonymise", "extension"];
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true })
      .map(String)
      .filter((name) => /\.tsx?$/.test(name) && !/(?:^|\/)(?:build|node_modules|\.plasmo)\//.test(name))
      .map((name) => ({ path: `${room}/${name}`, text: readFileSync(join(root, room, name), "utf8") })),
  );
}

it("extension/zod-for-parcel.ts has every part of zod that is used; add what is named here", () => {
  const has = (path: string[]) => path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], z) !== undefined;
  const missing = sources().flatMap(({ path, text }) =>
    [...text.matchAll(/\bz\.((?:iso\.)?[a-zA-Z]+)\(/g)].filter(([, name]) => !has(name!.split("."))).map(([, name]) => `${path}: z.${name}`),
  );
  expect(missing).toEqual([]);
});

it("only extension/browser says chrome", () => {
  const elsewhere = sources().filter(
    ({ path, text }) =>
      path.startsWith("extension/") && !path.startsWith("extension/browser/") && /\bchrome\.[a-z]/.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")),
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

it("the content script, which carries no library, agrees with the protocol", () => {
  const text = readFileSync(join(root, "extension/browser/hand-over.ts"), "utf8");
  expect(text).toContain(`"${HANDOVER_PORT}"`);
  const chunk = Number(/CHUNK_BYTES = ([\d_]+)/.exec(text)?.[1]?.replaceAll("_", ""));
  expect(chunk % 3).toBe(0);
  expect((chunk / 3) * 4).toBeLessThanOrEqual(HANDOVER_CHUNK);
});
