import { Fields } from "../people/tree.ts";
import { mayNameSomebodysNumber } from "../recognisers/number-neighbours.ts";

/**
 * application/x-www-form-urlencoded (WHATWG URL, "urlencoded parsing") as fields. A form does not tell numbers from texts:
 * eleven digits under a name that speaks of something else are a number.
 */
export function formFields(text: string): Fields {
  return new Fields(
    [...new URLSearchParams(text)].map(([name, value]) => [name, /^1[3-9]\d{9}$/.test(value) && !mayNameSomebodysNumber(name) ? Number(value) : value]),
  );
}
