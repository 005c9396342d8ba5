import { type CataloguedTool, readTool } from "./catalogue/read-catalogue.ts";

export type Tool = CataloguedTool;

/** Null for an id that is not in the catalogue (an older or newer catalogue may know it). */
export function findTool(toolId: string): Tool | null {
  return readTool(toolId);
}
