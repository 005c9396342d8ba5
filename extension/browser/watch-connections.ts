import { BODY_TYPES } from "./watch-requests.ts";

/** Must be called on the first tick of the service worker. Tells the address each answer came from; answers out of the cache have none. */
export function watchConnections(onAnswer: (url: string, address: string) => void): void {
  chrome.webRequest.onResponseStarted.addListener(
    ({ url, ip, fromCache }) => {
      if (ip !== undefined && !fromCache) onAnswer(url, ip);
    },
    { urls: ["http://*/*", "https://*/*"], types: [...BODY_TYPES] as chrome.webRequest.ResourceType[] },
  );
}
