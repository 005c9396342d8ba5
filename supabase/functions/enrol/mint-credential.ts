import { toBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";

/** `odc_` and 32 random bytes in base64url: handed out once, never stored in the clear. */
export function mintCredential(randomBytes: (length: number) => Uint8Array): string {
  return `odc_${toBase64Url(randomBytes(32))}`;
}
