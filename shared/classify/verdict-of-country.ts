import type { Verdict } from "../contract/destination.ts";

/** Hong Kong, Macao and Taiwan are outside the mainland for the purposes of the export rules, and shown apart. */
export function verdictOfCountry(country: string): Extract<Verdict, "overseas" | "mainland" | "hmt"> {
  if (country === "CN") return "mainland";
  return country === "HK" || country === "MO" || country === "TW" ? "hmt" : "overseas";
}
