import type { VendorEntry } from "../entry.ts";

export const sensorTower = {
  vendor: "Sensor Tower",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sensor%20Tower", checked: "2026-11-25" },
  tools: [
    {
      id: "sensor-tower",
      name: { en: "Sensor Tower and data.ai", zh: null },
      category: "analytics",
      domains: ["sensortower.com", "data.ai", "appannie.com"],
      cases: ["sensortower.com", "data.ai", "appannie.com", "app.sensortower.com"],
    },
  ],
} as const satisfies VendorEntry;
