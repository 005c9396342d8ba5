import type { Badge } from "../tag/badge-for.ts";

/** A tab that went away meanwhile is no error. */
export async function showBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  await Promise.allSettled([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: colour }),
    chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    chrome.action.setTitle({ tabId, title }),
  ]);
}

/** Must be called on the first tick. */
export function onTabShown(listener: (tabId: number, url: string | null) => void): void {
  chrome.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status !== undefined) listener(tabId, tab.url ?? null);
  });
  chrome.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await chrome.tabs.get(tabId).catch(() => null);
    if (tab) listener(tabId, tab.url ?? null);
  });
}

export async function tabsInFront(): Promise<readonly { readonly id: number; readonly url: string | null }[]> {
  const tabs = await chrome.tabs.query({ active: true });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? null }]));
}
