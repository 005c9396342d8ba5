import { handOver } from "../browser/hand-over.ts";
import { fileInputOf } from "./file-input-of.ts";
import { filesOfDrop } from "./files-of-drop.ts";
import { RecentlySeen } from "./recently-seen.ts";

/** Shorter than any mainland identifier: not worth a message. */
const SHORTEST_PASTE = 6;

const seen = new RecentlySeen();

function give(file: File): void {
  if (!seen.again(file, performance.now())) handOver({ channel: "file", name: file.name, type: file.type, blob: file });
}

function onChosen(chosen: Event): void {
  for (const file of fileInputOf(chosen)?.files ?? []) give(file);
}

function onDropped({ dataTransfer }: DragEvent): void {
  if (dataTransfer) void filesOfDrop(dataTransfer, give);
}

function onPasted(pasted: ClipboardEvent): void {
  for (const file of pasted.clipboardData?.files ?? []) give(file);
  const text = isPassword(pasted) ? "" : (pasted.clipboardData?.getData("text/plain") ?? "");
  if (text.length >= SHORTEST_PASTE) handOver({ channel: "paste", name: null, type: "text/plain", blob: new Blob([text]) });
}

function isPassword(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.type === "password";
}

/** Passive and in the capture phase: a page can neither be slowed nor hide an event by stopping it. Listening twice is listening once. */
function listen(): void {
  const options = { capture: true, passive: true } as const;
  // `input` crosses shadow roots, `change` does not (HTML, "composed"); a page may dispatch either alone.
  addEventListener("input", onChosen, options);
  addEventListener("change", onChosen, options);
  addEventListener("drop", onDropped, options);
  addEventListener("paste", onPasted, options);
}

/** Runs in every frame and listens only; nothing is read before the service worker has said that this page may send data abroad. */
export function watchFiles(): void {
  listen();
  // `document.open()` takes every listener from the window (HTML, "document open steps") and leaves observers of the document alone.
  new MutationObserver(listen).observe(document, { childList: true });
}
