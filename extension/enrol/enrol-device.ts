import { type EnrolRequest, enrolReply } from "@outflow/shared/contract/device-api.ts";
import { askServer } from "../deliver/ask-server.ts";
import { type Enrolment, enrolmentFrom } from "./enrolment.ts";

export type Enrolled =
  | { readonly kind: "ok"; readonly enrolment: Enrolment }
  | { readonly kind: "failed"; readonly problem: string; readonly forGood: boolean };

/** Lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Hands in the token. Asking again with the same installation after a lost answer gives the same device. */
export async function enrolDevice(serverUrl: string, token: string, device: EnrolRequest["device"], by: Enrolment["by"]): Promise<Enrolled> {
  const request: EnrolRequest = { token, device };
  const answer = await askServer({ serverUrl, credential: null }, "enrol", JSON.stringify(request), enrolReply);
  switch (answer.kind) {
    case "ok":
      return { kind: "ok", enrolment: enrolmentFrom(answer.body, serverUrl, await sha256Hex(token), by) };
    case "refused":
      return { kind: "failed", problem: answer.code, forGood: true };
    case "revoked":
      return { kind: "failed", problem: "device_revoked", forGood: true };
    case "later":
      return { kind: "failed", problem: answer.problem, forGood: false };
  }
}
