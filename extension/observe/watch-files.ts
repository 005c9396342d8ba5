import { handOver } from "../browser/hand-over.ts";
import { fileInputOf } from "./file-input-of.ts";
import { filesOfDrop } from "./files-of-drop.ts";

/** Shorter than any mainland identifier: not worth a message. */
const SHORTEST_PASTE = 6;

/**
 * Runs in every frame and listens only; nothing is read before the service worker has said that this page may send data abroad.
 * Passive and in the capture phase: a page can neither be slowed nor hide an event by stopping it.
 */
export function watchFiles(): void {
  const listen = { capture: true, passive: true } as const;
  const seen = new RecentlySeen();
  const give = (file: File) => {
    if (!seen.again(file)) handOver({ channel: "file", name: file.name, type: file.type, blob: file });
  };
  // `input` crosses shadow roots, `change` does not (HTML, "composed"); a page may dispatch either alone.
  for (const event of ["input", "change"])
    addEventListener(
      event,
      (chosen) => {
        for (const file of fileInputOf(chosen)?.files ?? []) give(file);
      },
      listen,
    );
  addEventListener(
    "drop",
    (dropped) => {
      if (dropped.dataTransfer) void filesOfDrop(dropped.dataTransfer, give);
    },
    listen,
  );
  addEventListener(
    "paste",
    (pasted) => {
      for (const file of pasted.clipboardData?.files ?? []) give(file);
      const text = isPassword(pasted) ? "" : (pasted.clipboardData?.getData("text/plain") ?? "");
      if (text.length >= SHORTEST_PASTE) handOver({ channel: "paste", name: null, type: "text/plain", blob: new Blob([text]) });
    },
    listen,
  );
}

function isPassword(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.type === "password";
}

/** `input` and `change` come for the same choice, and a drop on a file input is a drop and a choice. */
class RecentlySeen {
  readonly #seen = new Map<string, number>();

  again(file: File): boolean {
    const key = `${file.name}\n${file.size}\n${file.lastModified}`;
    const before = this.#seen.get(key);
    this.#seen.set(key, performance.now());
    return before !== undefined && performance.now() - before < 2_000;
  }
}
