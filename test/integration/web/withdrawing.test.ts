import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FoundedOrganisation, postTo, reportOf } from "../functions/journey.ts";
import { axeFindings, type DashboardUnderTest, startDashboardUnderTest } from "./dashboard-under-test.ts";

let under: DashboardUnderTest;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let owner: Page;

const counted = (count: number) => owner.locator(`[data-testid="declared-all"][data-value="${count}"]`).waitFor({ timeout: 30_000 });
// 50 of these were seen by a browser before; 50 were not.
const rows = Array.from({ length: 100 }, (_, index) => `person-${350 + index}@example.com`);
const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(`邮箱\n${rows.join("\n")}\n`) };

async function declare(): Promise<void> {
  await owner.getByTestId("declare-where").fill("hubspot");
  await owner.getByTestId("declare").locator("input[type=file]").setInputFiles(file);
  await owner.getByTestId("declare-file-submit").click();
  await owner.locator('[data-testid="declared-file"][data-people="100"][data-known="0"]').waitFor({ timeout: 60_000 });
  await counted(450);
}

beforeAll(async () => {
  under = await startDashboardUnderTest();
  organisation = await under.journey.found("示例戊");
  device = await organisation.enrol();
  expect((await postTo(under.journey.stack, "ingest", reportOf(device, { from: 0, count: 400 }), device.credential)).status).toBe(200);
  owner = await under.open({ language: "en" });
  await owner.goto("/declared");
  await under.signIn(owner);
  await counted(400);
});
afterAll(() => under?.stop());

it("a declared file goes with a reason: whom only it brought no longer counts, and it can be declared again", async () => {
  await declare();
  await owner.getByTestId("file-withdraw").click();
  expect(await axeFindings(owner)).toEqual([]);
  await owner.getByTestId("confirm-reason").fill("The wrong export");
  await owner.getByTestId("confirm").click();
  await owner.locator('[data-testid="declared-file-row"][data-withdrawn="yes"]').getByText("The wrong export").waitFor();
  await counted(400);
  await owner.goto("/transfers?channel=declared");
  await owner.getByTestId("transfer-row").getByText("withdrawn").waitFor();
  expect(await axeFindings(owner)).toEqual([]);
  await owner.goto("/declared");
  await declare();
});
