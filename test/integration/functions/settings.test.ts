import { describe, expect, it } from "vitest";
import { runFunction } from "../../support/function-process.ts";

describe("a function without its settings", () => {
  it.each([
    ["enrol", "SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY"],
    ["ingest", "SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, OUTFLOW_SERVER_KEY"],
    ["declare", "SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, OUTFLOW_SERVER_KEY"],
    ["alert", "SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, OUTFLOW_SCHEDULE_SECRET, SMTP_URL, MAIL_FROM, DASHBOARD_URL"],
  ])("%s ends with one sentence", async (name, missing) => {
    expect(await runFunction(name, {})).toEqual({
      exitCode: 1,
      said: `${name}: This function needs ${missing} in its environment; set them and start again.\n`,
    });
  });

  it.each([
    ["ingest", { OUTFLOW_SERVER_KEY: "canary-short" }, "OUTFLOW_SERVER_KEY must be base64url of exactly 32 bytes."],
    ["alert", { SMTP_URL: "canary@mail" }, "SMTP_URL must look like smtp://user:password@host:587."],
    ["alert", { DASHBOARD_URL: "canary" }, "DASHBOARD_URL must be an http(s) address."],
  ])("%s says what a wrong one must look like and does not repeat it", async (name, wrong, sentence) => {
    const settings = { SUPABASE_URL: "http://127.0.0.1:9", SUPABASE_SERVICE_ROLE_KEY: "x", OUTFLOW_SERVER_KEY: "A".repeat(43), OUTFLOW_SCHEDULE_SECRET: "x" };
    const mail = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "outflow@example.cn", DASHBOARD_URL: "https://outflow.example.cn" };
    expect(await runFunction(name, { ...settings, ...mail, ...wrong })).toEqual({ exitCode: 1, said: `${name}: ${sentence}\n` });
  });
});
