import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboardShows, enrolBrowser, foundOrganisation, type Journey, openJourney, openPopup, postPeople } from "./journey.ts";

const person = (mobile: string) => ({ name: "测试客户", mobile });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
  await foundOrganisation(journey);
  await enrolBrowser(journey);
});
afterAll(async () => {
  await journey?.close();
});

describe("what the officer decides reaches the employee's browser, and what the employee asks reaches the officer", () => {
  it("a blocked tool shows the officer's reason, and the request for access arrives in the dashboard", async () => {
    const { dashboard } = journey;
    await postPeople(journey, "https://app.hubspot.com/contacts", [person("13912340001")]);
    await dashboardShows(journey, "people-all", 1);
    await decide("hubspot", { decision: "blocked", reason: "合同尚未备案，请改用境内系统" });
    await checkInNow();

    const popup = await openPopup(journey, "https://app.hubspot.com/contacts");
    const decision = popup.getByTestId("decision");
    await decision.waitFor();
    expect(await decision.textContent()).toContain("合同尚未备案，请改用境内系统");
    await popup.getByTestId("access-note").fill("季度回访需要");
    await popup.getByTestId("request-access").click();
    await popup.getByTestId("access-asked").waitFor();
    await popup.close();

    const request = dashboard.getByTestId("access-request");
    await request.waitFor();
    expect(await request.textContent()).toContain("季度回访需要");
    await dashboard.getByTestId("request-grant").click();
    await request.waitFor({ state: "detached" });
  });

  it("an override of where a host is changes the tag in the running extension, and what is counted from then on", async () => {
    const address = "https://crm.mystery-tool.example/contacts";
    await journey.dashboard.getByTestId("nav-overview").click();
    await postPeople(journey, address, [person("13912340002")]);
    await dashboardShows(journey, "people-all", 2);
    expect(await verdictOf(address)).toBe("unknown");

    await decide("crm.mystery-tool.example", { verdict: "mainland" });
    await checkInNow();
    await becomes(address, "mainland");
    await postPeople(journey, address, [person("13912340003")]);
    await decide("crm.mystery-tool.example", { verdict: "overseas", country: "SG" });
    await checkInNow();
    await becomes(address, "overseas");
    await postPeople(journey, address, [person("13912340004")]);
    await journey.dashboard.getByTestId("nav-overview").click();
    // 0002 left before anybody knew, 0003 stayed in the mainland, 0004 left.
    await dashboardShows(journey, "people-all", 3);
  });

  it("a system of headquarters that no catalogue knows counts once the officer has said that it is abroad", async () => {
    const { dashboard } = journey;
    const address = "https://crm.headquarters.internal/contacts";
    await postPeople(journey, address, [person("13912340005")]);
    expect(await verdictOf(address)).toBe("internal");

    await dashboard.getByTestId("nav-tools").click();
    await dashboard.getByTestId("own-host-add").click();
    await dashboard.getByTestId("own-host-name").fill("https://crm.headquarters.internal/");
    await fillAndSave({ verdict: "overseas", country: "DE" });
    await dashboard.keyboard.press("Escape");
    await dashboard.getByTestId("own-host-crm.headquarters.internal").waitFor();
    await checkInNow();
    await becomes(address, "overseas");
    await postPeople(journey, address, [person("13912340006")]);
    await dashboard.getByTestId("nav-overview").click();
    await dashboardShows(journey, "people-all", 4);
  });
});

interface Choice {
  readonly decision?: "blocked";
  readonly verdict?: "mainland" | "overseas";
  readonly country?: string;
  readonly reason?: string;
}

/** As an officer does it: Tools, the row, the form. */
async function decide(key: string, choice: Choice): Promise<void> {
  const { dashboard } = journey;
  await dashboard.getByTestId("nav-tools").click();
  await dashboard.getByTestId(`tool-row-${key}`).click();
  await fillAndSave(choice);
  await dashboard.keyboard.press("Escape");
  await dashboard.getByTestId("tool-detail").waitFor({ state: "detached" });
}

async function fillAndSave(choice: Choice): Promise<void> {
  const { dashboard } = journey;
  for (const field of ["decision", "verdict"] as const) {
    const value = choice[field];
    if (value === undefined) continue;
    await dashboard.getByTestId(field === "decision" ? "decision" : "decision-verdict").click();
    await dashboard.locator(`[role="option"][value="${value}"]:visible`).click();
  }
  if (choice.reason) await dashboard.getByTestId("decision-reason").fill(choice.reason);
  if (choice.country) await dashboard.getByTestId("decision-country").fill(choice.country);
  await dashboard.getByTestId("decision-save").click();
  await dashboard.getByTestId("decision-saved").waitFor();
}

/** What the answer to a check-in says is kept a moment after it came. */
const becomes = (address: string, verdict: string) => expect.poll(() => verdictOf(address), { timeout: 30_000 }).toBe(verdict);

/** The alarm that rings every few minutes rings now, and its check-in is awaited. */
async function checkInNow(): Promise<void> {
  const { browser, cable } = journey;
  const asked = () => cable.sent().split("POST /functions/v1/checkin").length;
  const before = asked();
  const worker = await browser.serviceWorker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { alarms: { create(name: string, alarm: object): Promise<void> } } }).chrome.alarms.create("check-in", {
      when: Date.now(),
    }),
  );
  await expect.poll(asked, { timeout: 60_000 }).toBeGreaterThan(before);
}

async function verdictOf(address: string): Promise<string | null> {
  const popup = await openPopup(journey, address);
  const verdict = popup.getByTestId("verdict");
  await verdict.waitFor();
  const shown = await verdict.getAttribute("data-verdict");
  await popup.close();
  return shown;
}
