import type { PageAnswers, PageMessage } from "@outflow/shared/contract/messages.ts";

export async function askServiceWorker<Kind extends PageMessage["kind"]>(message: Extract<PageMessage, { kind: Kind }>): Promise<PageAnswers[Kind]> {
  return await chrome.runtime.sendMessage(message);
}

/** The address of the page the popup was opened on. */
export async function activeTabUrl(): Promise<string | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

export function openOptions(): Promise<void> {
  return chrome.runtime.openOptionsPage();
}
