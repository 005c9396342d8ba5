import type { VendorEntry } from "../entry.ts";

export const maze = {
  vendor: "Maze.design Inc.",
  seat: { value: "US", source: "https://maze.co/tos/", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://maze.co/tos/", checked: "2026-11-25" },
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
