import type { Random } from "./random.ts";

/** Lower-case hexadecimal digits. */
export function hex(random: Random, length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) text += random.int(0, 15).toString(16);
  return text;
}
