/** Markup that was built by {@link html}: whatever was put into it has been escaped. */
export interface Html {
  readonly markup: string;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeText = (text: string) => text.replace(/[&<>"']/g, (char) => ESCAPES[char]!);

type Part = string | number | Html | readonly Html[];
const render = (part: Part): string => {
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
};

/** Names of organisations are typed by people: every string is escaped unless it is Html already. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.reduce((whole, string, index) => whole + render(parts[index - 1]!) + string) };
}

export const NOTHING: Html = { markup: "" };
