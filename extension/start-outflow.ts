import { classify } from "@outflow/shared/classify/classify.ts";
import { answerPage } from "./answer-page.ts";
import { onAlarm, wakeAt, wakeEvery } from "./browser/alarms.ts";
import { answerPages } from "./browser/answer-pages.ts";
import { closeIdleReadingRoom } from "./browser/ask-reading-room.ts";
import { receiveHandovers } from "./browser/handover-ports.ts";
import { onBrowserStart, onNetworkBack } from "./browser/lifetime.ts";
import { managedPolicy, onManagedPolicyChanged } from "./browser/managed-policy.ts";
import { openAddressTable } from "./browser/open-address-table.ts";
import { openStorage } from "./browser/open-storage.ts";
import { describeBrowser, extensionVersion } from "./browser/this-browser.ts";
import { onTabShown } from "./browser/toolbar-badge.ts";
import { watchConnections } from "./browser/watch-connections.ts";
import { watchRequests } from "./browser/watch-requests.ts";
import { createExaminer } from "./examine/examiner.ts";
import { ConnectedCountries } from "./observe/connected-countries.ts";
import { hostOfUrl } from "./observe/host-of-url.ts";
import { type Outflow, openOutflow } from "./outflow.ts";
import { refreshBadges, tagTab } from "./tag/tag-tabs.ts";

const CHECK_IN_MINUTES = 3;

/**
 * The service worker. Listeners are registered on its first tick, before anything is awaited, so that the event that woke it is
 * not lost; what they receive waits until storage has been read.
 */
export function startOutflow(): void {
  let awake: Outflow | null = null;
  const connected = new ConnectedCountries({ openTable: openAddressTable, siteOf: (host) => classify(host).site, now: Date.now });
  const ready = open();

  const examiner = createExaminer(ready);
  watchRequests({ wants: (url) => awake === null || wantsUrl(awake, url), onRequest: examiner.request });
  watchConnections((url, address) => {
    const host = hostOfUrl(url);
    if (host !== null && (awake === null || awake.device.wants(host))) connected.saw(host, address);
  });
  receiveHandovers(examiner.handover);
  answerPages(async (message) => answerPage(await ready, message, extensionVersion()));
  onTabShown(async (tabId, url) => tagTab(await ready, tabId, url));
  onManagedPolicyChanged(async () => (await ready).keeper.followPolicy());
  onNetworkBack(() => void turn("now"));
  onBrowserStart(() => void turn("now"));
  onAlarm((name) => void turn("when-due", name === "check-in"));
  void turn("when-due");

  async function open(): Promise<Outflow> {
    const { store, wasLost } = await openStorage();
    const outflow: Outflow = await openOutflow({
      store,
      connected,
      storageWasLost: wasLost,
      extensionVersion: extensionVersion(),
      managedPolicy,
      describeBrowser,
      now: Date.now,
      random: Math.random,
      wakeDeliveryAt: (time) => wakeAt("deliver", time, () => void turn("when-due")),
      onChange: () => void ready.then(refreshBadges),
    });
    awake = outflow;
    await wakeEvery("check-in", CHECK_IN_MINUTES);
    return outflow;
  }

  /** One turn of everything that is not an answer to a page: policy, check-in, delivery. */
  async function turn(how: "when-due" | "now", checkInIsDue = false): Promise<void> {
    const { keeper, checkIn, deliverer } = await ready;
    await keeper.followPolicy();
    await checkIn(how === "now" || checkInIsDue ? "now" : "when-due");
    await deliverer.run(how);
    await closeIdleReadingRoom();
  }
}

function wantsUrl({ device }: Outflow, url: string): boolean {
  const host = hostOfUrl(url);
  return host !== null && device.wants(host);
}
