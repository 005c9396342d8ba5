import { readVendorFiles } from "../../../scripts/generate/catalogue-index.ts";

/** URLs of catalogued hosts, as many different ones as there are, with a path and a query as a browser sends them. */
export async function cataloguedUrls(): Promise<readonly string[]> {
  const files = await readVendorFiles();
  const cases = files.flatMap(({ entry }) => entry.tools.flatMap((tool) => [...tool.cases]));
  return cases.map((input) => (input.startsWith("https://") ? `${input}?page=2` : `https://${input}/api/v1/contacts/12345?page=2`));
}

/** URLs of hosts that nobody has catalogued: one to four labels deep, under several public suffixes. `from`: where their numbers begin. */
export function unknownUrls(count: number, from = 0): readonly string[] {
  const suffixes = ["example", "com", "com.cn", "co.uk", "io", "gov.cn", "dev", "cn"];
  return Array.from({ length: count }, (_, at) => {
    const below = ["", "www.", "api.eu.", "a.b.c."][at % 4];
    return `https://${below}uncatalogued-${from + at}.${suffixes[at % suffixes.length]}/api/v1/contacts/12345?page=2`;
  });
}
