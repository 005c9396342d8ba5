import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { crossings, projectRoot, walls } from "./cruise-walls.ts";

const ROOMS = ["shared", "extension", "web", "cli", "supabase", "scripts", "test"];

/** One import through each wall, as [importing file, imported file]; an imported `node:…` is a module of Node. */
const BREACHES: Record<string, readonly [from: string, to: string]> = {
  "contract-knows-only-zod": ["shared/contract/a.ts", "shared/classify/b.ts"],
  "stations-do-not-know-each-other": ["shared/classify/a.ts", "shared/recognise/b.ts"],
  "examine-composes-three-stations": ["shared/examine/a.ts", "shared/resolve/b.ts"],
  "shared-is-nobodys-guest": ["shared/assess/a.ts", "web/lib/b.ts"],
  "shared-is-pure": ["shared/recognise/a.ts", "node:fs"],
  "extension-imports-shared": ["extension/queue/a.ts", "web/lib/b.ts"],
  "browsers-have-no-node": ["web/lib/a.ts", "node:fs"],
  "functions-import-shared": ["supabase/functions/ingest/a.ts", "cli/b.ts"],
  "functions-do-not-know-each-other": ["supabase/functions/ingest/a.ts", "supabase/functions/alert/b.ts"],
  "functions-shared-has-no-domain": ["supabase/functions/_shared/a.ts", "supabase/functions/alert/b.ts"],
  "web-imports-what-it-shows": ["web/lib/a.ts", "shared/resolve/b.ts"],
  "features-do-not-know-each-other": ["web/features/tools/a.ts", "web/features/devices/b.ts"],
  "web-is-built-upwards": ["web/lib/a.ts", "web/app/b.ts"],
  "features-do-not-know-the-app": ["web/features/tools/a.tsx", "web/app/b.tsx"],
  "cli-imports-shared": ["cli/a.ts", "extension/queue/b.ts"],
  "nothing-imports-test": ["scripts/a.ts", "test/support/b.ts"],
  "no-circles": ["cli/a.ts", "cli/b.ts"],
  "every-import-leads-somewhere": ["cli/a.ts", "cli/missing.ts"],
};

async function breach(wall: string, [from, to]: readonly [string, string]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "outflow-walls-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const specifier = (source: string, target: string) => (target.startsWith("node:") ? target : `${"../".repeat(source.split("/").length - 1)}${target}`);
  try {
    write("package.json", '{"type":"module"}');
    write(from, `import { b } from "${specifier(from, to)}";\nexport const a = b;\n`);
    if (wall === "no-circles") write(to, 'import { a } from "./a.ts";\nexport const b = a;\n');
    else if (!to.startsWith("node:") && wall !== "every-import-leads-somewhere") write(to, "export const b = 1;\n");
    return (await crossings(folder, [from.split("/")[0] ?? ""])).map((crossing) => crossing.wall);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("no import goes through a wall", async () => {
  expect((await crossings(projectRoot, ROOMS)).map(({ sentence }) => sentence)).toEqual([]);
});

it("every wall says why it stands", () => {
  expect(walls.filter(({ comment }) => comment.length < 40)).toEqual([]);
});

it("every wall has a breach below, so that a wall which holds nothing back is noticed", () => {
  expect(Object.keys(BREACHES).sort()).toEqual(walls.map(({ name }) => name).sort());
});

it.each(Object.entries(BREACHES))("%s holds", async (wall, files) => {
  expect(await breach(wall, files)).toContain(wall);
});
