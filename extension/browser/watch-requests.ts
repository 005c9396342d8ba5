import type { ObservedRequest } from "../observe/observed-request.ts";

/** Kinds of requests that can carry a body; pictures, scripts and styles never wake the service worker. */
export const BODY_TYPES = ["main_frame", "sub_frame", "xmlhttprequest", "ping", "csp_report", "other"] as const;

export interface RequestWatcher {
  /** Cheap and synchronous: asked before anything else about a request is looked at. */
  readonly wants: (url: string) => boolean;
  readonly onRequest: (request: ObservedRequest) => void;
}

/** Must be called on the first tick of the service worker, or the request that woke it is lost. Observes; never blocks or changes anything. */
export function watchRequests({ wants, onRequest }: RequestWatcher): void {
  const ownOrigin = `chrome-extension://${chrome.runtime.id}`;
  chrome.webRequest.onBeforeRequest.addListener(
    (details) => {
      const { requestBody, url } = details;
      if (!requestBody || !wants(url) || details.initiator === ownOrigin) return undefined;
      onRequest({
        url,
        method: details.method,
        navigation: details.type === "main_frame" || details.type === "sub_frame",
        initiator: details.initiator?.startsWith("http") ? details.initiator : null,
        at: Math.round(details.timeStamp),
        body: { raw: requestBody.raw ?? null, formData: requestBody.formData ?? null, error: requestBody.error ?? null },
      });
      return undefined;
    },
    { urls: ["http://*/*", "https://*/*"], types: [...BODY_TYPES] as chrome.webRequest.ResourceType[] },
    ["requestBody"],
  );
}
