import { z } from "zod";
import { enrolmentToken } from "./device-api.ts";

/** Keys an administrator may set through Chrome's managed storage. `extension/managed_schema.json` is generated from this list. */
export const ADMIN_POLICY = {
  serverUrl: {
    schema: z.url({ protocol: /^https?$/ }),
    title: "Server address",
    description: "Origin of the organisation's Outflow (Supabase) server, for example https://outflow.example.com",
  },
  enrolmentToken: {
    schema: enrolmentToken,
    title: "Enrolment token",
    description: "Made in the dashboard under Devices; lets this browser enrol without asking the employee.",
  },
  department: { schema: z.string().max(80), title: "Department", description: "Overrides the department of the enrolment token." },
  language: { schema: z.enum(["zh-CN", "en"]), title: "Language", description: "Language of the popup; by default that of the browser." },
} as const satisfies Record<string, { schema: z.ZodType; title: string; description: string }>;

export type PolicyKey = keyof typeof ADMIN_POLICY;
/** Unknown keys are ignored, a wrong value is dropped by key and reported: one typing error must not unenrol a fleet. */
export type AdminPolicy = { [Key in PolicyKey]?: z.infer<(typeof ADMIN_POLICY)[Key]["schema"]> };
