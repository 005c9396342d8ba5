import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { Language } from "@outflow/shared/contract/messages.ts";

/** The tool's name in the reader's language, or its site where the catalogue has none. */
export function toolName({ tool, site, host }: Pick<Destination, "tool" | "site" | "host">, language: Language): string {
  if (!tool) return site || host;
  return language === "zh-CN" ? (tool.zh ?? tool.en) : tool.en;
}
