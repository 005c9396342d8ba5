import type { PopupView } from "@outflow/shared/contract/messages.ts";
import { useEffect, useState } from "react";
import { activeTabUrl, askServiceWorker } from "../browser/ask-service-worker.ts";

const REFRESH_MS = 1_000;

/** What the service worker says about the page behind the popup, asked again while the popup is open. */
export function usePopupView(): PopupView | null {
  const [view, setView] = useState<PopupView | null>(null);
  useEffect(() => {
    let open = true;
    let timer: ReturnType<typeof setTimeout>;
    async function refresh() {
      const fresh = await askServiceWorker<"popup-view">({ kind: "popup-view", url: await pageUrl() }).catch(() => undefined);
      if (!open) return;
      if (fresh) setView(fresh);
      timer = setTimeout(refresh, REFRESH_MS);
    }
    void refresh();
    void askServiceWorker<"deliver-now">({ kind: "deliver-now" }).catch(() => undefined);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, []);
  return view;
}

/** `popup.html?about=URL` shows another page than the one in front: for a popup opened in a tab of its own. */
async function pageUrl(): Promise<string | null> {
  return new URLSearchParams(location.search).get("about") ?? (await activeTabUrl());
}
