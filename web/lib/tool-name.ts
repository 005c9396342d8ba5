import { findTool } from "@outflow/shared/classify/tool.ts";

/** What to call a destination: the catalogue's name in the screen's language, else the id, else the host. */
export function toolName(toolId: string | null, host: string, language: string): string {
  if (!toolId) return host;
  const tool = findTool(toolId);
  if (!tool) return toolId;
  return language === "en" ? tool.name.en : (tool.name.zh ?? tool.name.en);
}
