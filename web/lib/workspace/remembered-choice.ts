import { z } from "zod";

const KEY = "outflow.workspace";
const remembered = z.object({ organisation: z.string().nullable(), entity: z.string().nullable() });
const NOTHING = { organisation: null, entity: null };

/** Storage is parsed like the network: whatever cannot be read is as if nothing were there. */
export function rememberedChoice(): z.infer<typeof remembered> {
  try {
    return remembered.parse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return NOTHING;
  }
}

export function rememberChoice(choice: z.infer<typeof remembered>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A browser that forbids storage only forgets the last choice.
  }
}
