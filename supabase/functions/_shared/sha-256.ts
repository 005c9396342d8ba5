const encoder = new TextEncoder();

/** SHA-256 of the UTF-8 bytes as 64 lower-case hex digits: how the ledger keeps tokens and credentials. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Compares secrets by their digests, so that the time taken says nothing about where they differ. */
export async function sameSecret(left: string, right: string): Promise<boolean> {
  const [leftHex, rightHex] = await Promise.all([sha256Hex(left), sha256Hex(right)]);
  let difference = 0;
  for (let index = 0; index < leftHex.length; index++) difference |= leftHex.charCodeAt(index) ^ rightHex.charCodeAt(index);
  return difference === 0;
}
