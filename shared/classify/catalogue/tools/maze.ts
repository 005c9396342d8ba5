import type { VendorEntry } from "../entry.ts";

export const maze = {
  vendor: "Maze",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/maze.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "maze",
      name: { en: "Maze", zh: null },
      category: "design",
      domains: ["maze.co"],
      cases: ["maze.co"],
    },
  ],
} as const satisfies VendorEntry;
