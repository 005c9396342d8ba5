import { shadowRootOf } from "../browser/shadow-root-of.ts";

/** The file input an event came from, also inside open and closed shadow roots; null for every other event. */
export function fileInputOf(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return target.type === "file" ? target : null;
  // From inside a closed root the path shows only its host, which is a custom element or a plain container.
  return target instanceof HTMLElement && isClosedHost(target) ? findIn(shadowRootOf(target)) : null;
}

function isClosedHost(element: HTMLElement): boolean {
  return element.shadowRoot === null && !(element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) && !element.isContentEditable;
}

function findIn(root: ShadowRoot | null): HTMLInputElement | null {
  for (const input of root?.querySelectorAll<HTMLInputElement>("input[type=file]") ?? []) if (input.files?.length) return input;
  return null;
}
