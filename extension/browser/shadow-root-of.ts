/** Also a closed one, which a page hides from other scripts of the page, not from extensions. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  return chrome.dom.openOrClosedShadowRoot(element);
}
