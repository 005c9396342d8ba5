import "i18next";
import type { words } from "./words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    keySeparator: false;
    interpolationFormatTypeMap: { thin: number };
    resources: (typeof words)["zh-CN"];
  }
}
