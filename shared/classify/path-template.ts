import { hostAndPath, pathOf } from "./host-and-path.ts";
import { ROUTE_WORDS } from "./route-words.ts";

const MAX_LENGTH = 200;
const MAX_SEGMENT = 40;
const PLACEHOLDER = ":id";

/**
 * The path of a URL with everything that may say something about a person replaced by `:id`: `/contacts/8f3c/notes` → `/contacts/:id/notes`.
 * Ids, numbers, addresses, tokens, names and every word that is not a common route word are replaced; query and fragment are dropped.
 * At most 200 characters, cut between segments; `/` for whatever is no URL.
 */
export function pathTemplate(url: string): string {
  const target = hostAndPath(url);
  const path = (target === null ? undefined : pathOf(target).split(/[?#]/, 1)[0]) ?? "/";
  let template = "";
  for (const segment of path.split("/").slice(1)) {
    const kept = isRoute(segment) ? segment : PLACEHOLDER;
    if (template.length + 1 + kept.length > MAX_LENGTH) break;
    template += `/${kept}`;
  }
  return template === "" ? "/" : template;
}

/** `v3`, `contacts`, `backend-api`, `chat.postMessage`, `importCsv`; an empty segment is kept so that a last slash stays. */
function isRoute(segment: string): boolean {
  if (segment === "") return true;
  if (segment.length > MAX_SEGMENT) return false;
  if (/^[a-z]$/.test(segment) || /^v\d{1,2}(?:\.\d)?$/.test(segment)) return true;
  return segment
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .split(/[-_.]/)
    .every((word) => ROUTE_WORDS.has(word.toLowerCase()));
}
