import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTENSION_ID } from "@outflow/extension/extension-id.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestStack, type TestStack } from "../../support/stack.ts";
import { descendantsOf, projectRoot } from "./processes.ts";

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ signUp: "first-owner" });
});
afterAll(() => stack?.dispose());

const ask = (path: string, init: RequestInit = {}) => fetch(`${stack.origin}${path}`, init);
const withKey = (more: Record<string, string> = {}) => ({ "content-type": "application/json", apikey: stack.secrets.anonKey, ...more });
const signUp = (email: string) => ask("/auth/v1/signup", { method: "POST", headers: withKey(), body: JSON.stringify({ email, password: "a-long-password" }) });

it("serves every function that has an index.ts", () => {
  const folder = join(projectRoot, "supabase/functions");
  const written = readdirSync(folder).filter((name) => existsSync(join(folder, name, "index.ts")));
  expect(stack.functionNames).toEqual(written.sort());
  expect(written).toEqual(expect.arrayContaining(["alert", "checkin", "enrol", "ingest"]));
});

it("tells the dashboard where it is and with which key", async () => {
  const config = await (await ask("/config.json")).json();
  expect(config).toEqual({ url: stack.origin, anonKey: stack.secrets.anonKey, signUp: "first-owner", extensionId: EXTENSION_ID });
});

it.each(["/", "/tools", "/config.json", "/rest/v1/organisation", "/functions/v1/ingest", "/nothing.js"])("%s carries the security headers", async (path) => {
  const { headers } = await ask(path);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("content-security-policy")).not.toContain("unsafe-eval");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

it("a route of the dashboard opens its one page; a missing file is missing", async () => {
  const page = await ask("/devices");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect((await ask("/assets/missing.js")).status).toBe(404);
  expect((await ask("/..%2f..%2fpackage.json")).status).toBe(404);
});

it("nobody without a key reads a table, and nobody with the public key does either", async () => {
  expect((await ask("/rest/v1/organisation")).status).toBe(401);
  const answer = await ask("/rest/v1/organisation", { headers: withKey() });
  expect(answer.ok ? await answer.json() : []).toEqual([]);
  expect((await ask("/rest/v1/rpc/due_standings", { method: "POST", headers: withKey(), body: '{"p_year":2026}' })).ok).toBe(false);
});

it("an unknown function, and a path beneath one, is not found", async () => {
  for (const path of ["nobody", "ingest/more", "_shared", "..%2falert"]) expect((await ask(`/functions/v1/${path}`, { method: "POST" })).status).toBe(404);
});

it("a body above its cap is refused before anything reads it", async () => {
  const large = new Uint8Array(9_500_000);
  for (const path of ["/functions/v1/ingest", "/rest/v1/rpc/whoami", "/auth/v1/token"])
    expect((await ask(path, { method: "POST", headers: withKey(), body: large })).status).toBe(413);
});

it("only the schedule may call the alert function", async () => {
  expect((await ask("/functions/v1/alert", { method: "POST" })).status).toBe(403);
  expect(await stack.runAlerts()).toBe(true);
});

it("a function whose process has died is started again", async () => {
  const enrol = () => ask("/functions/v1/enrol", { method: "POST", body: "{}" });
  expect((await enrol()).status).toBe(400);
  for (const pid of descendantsOf(process.pid)) {
    if (readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("functions/enrol/index.ts")) process.kill(pid, "SIGKILL");
  }
  let status = 0;
  while (status !== 400) status = (await enrol()).status;
});

it("sign-up is open to the first owner alone, however many come at once", async () => {
  const statuses = (await Promise.all(["one", "two", "three"].map((name) => signUp(`${name}@example.com`)))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect((await signUp("late@example.com")).status).toBe(422);
  expect(await (await ask("/config.json")).json()).toMatchObject({ signUp: "closed" });
  const ways = ["otp", "magiclink", "invite", "admin/users"];
  for (const way of ways) {
    const answer = await ask(`/auth/v1/${way}`, { method: "POST", headers: withKey(), body: '{"email":"stranger@example.com","create_user":true}' });
    expect(answer.status, way).toBe(404);
  }
  expect(await stack.database.query("select count(*)::int as accounts from auth.users")).toEqual([{ accounts: 1 }]);
});
