import { browserLanguage } from "../browser/this-browser.ts";
import { showBadge, tabsInFront } from "../browser/toolbar-badge.ts";
import type { Outflow } from "../outflow.ts";
import { popupView } from "../popup-view.ts";
import { chooseLanguage, speak } from "../words/speak.ts";
import { badgeFor } from "./badge-for.ts";
import { toolName } from "./tool-name.ts";

export async function tagTab(outflow: Outflow, tabId: number, url: string | null): Promise<void> {
  const language = chooseLanguage(outflow.language(), browserLanguage());
  const { site, enrolment } = popupView(outflow, url);
  await showBadge(
    tabId,
    badgeFor(
      {
        state: enrolment.state,
        destination: site?.destination ?? null,
        decision: site?.decision.decision ?? "unreviewed",
        peopleToday: site?.peopleToday ?? 0,
        toolName: site ? toolName(site.destination, language) : "",
      },
      speak(language),
    ),
  );
}

/** After something was found, delivered or decided. */
export async function refreshBadges(outflow: Outflow): Promise<void> {
  for (const { id, url } of await tabsInFront()) await tagTab(outflow, id, url);
}
