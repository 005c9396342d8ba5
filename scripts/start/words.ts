import type { Stack } from "../stack/start-stack.ts";
import type { MainJobResult } from "./main-job.ts";

const thin = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");

export interface Ready {
  readonly stack: Stack;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly demo: { readonly email: string; readonly password: string; readonly token: string } | null;
}

/** What a person needs to go on, printed once everything runs. */
export function describeReady({ stack, extension, demo }: Ready): string {
  return [
    "",
    "Outflow is ready.",
    `  Dashboard   ${stack.origin}`,
    demo ? `  Sign in     ${demo.email}   ${demo.password}` : "  Sign up     whoever signs up first becomes the owner",
    ...(stack.inboxUrl ? [`  Mail inbox  ${stack.inboxUrl}`] : []),
    `  Extension   ${extension}`,
    "              In Chromium or Chrome: chrome://extensions → Developer mode → Load unpacked → choose this folder.",
    demo
      ? `  Enrol it    on its options page: server ${stack.origin}, token ${demo.token}`
      : "  Enrol it    on its options page, with a token made in the dashboard under Devices",
    ...(demo ? ["  All organisations, devices and people in it are invented (演示)."] : []),
    "",
  ].join("\n");
}

/** What the main job reported, counted and mailed. */
export function describeMainJob({ reported, before, after, mailed }: MainJobResult, entity: string): string {
  return [
    `  Reported  ${reported.people} people (${reported.sensitive} sensitive: ${reported.kinds.join(", ")}) to ${reported.tool} at ${reported.host}, ${reported.country}`,
    `  Counted   ${entity}, this year: ${thin(before.people)} → ${thin(after.people)} people, sensitive ${thin(before.sensitive)} → ${thin(after.sensitive)}`,
    ...(mailed.length === 0 ? ["  Mailed    nothing: no line and no mark was crossed"] : mailed.map(({ subject, to }) => `  Mailed    ${to}: ${subject}`)),
    "The main job succeeded.",
  ].join("\n");
}
