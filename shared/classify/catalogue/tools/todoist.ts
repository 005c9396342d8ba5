import type { VendorEntry } from "../entry.ts";

export const todoist = {
  vendor: "Doist Inc.",
  seat: { value: "US", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "todoist",
      name: { en: "Todoist and Twist", zh: null },
      category: "project",
      domains: ["todoist.com", "todoist.net", "twist.com"],
      cases: ["todoist.com", "todoist.net", "twist.com", "app.todoist.com"],
    },
  ],
} as const satisfies VendorEntry;
