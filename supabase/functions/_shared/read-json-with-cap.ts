export type ReadJson = { ok: true; value: unknown } | { ok: false; code: "too_large" | "malformed"; sentence: string };

const tooLarge = (cap: number): ReadJson => ({ ok: false, code: "too_large", sentence: `The body is larger than ${cap} bytes.` });

/**
 * Reads a JSON body, counting bytes while they arrive: the stream is cancelled at the first byte above `capBytes`, whatever
 * `Content-Length` promised.
 */
export async function readJsonWithCap(request: Request, capBytes: number): Promise<ReadJson> {
  if ((request.headers.get("content-encoding") ?? "identity") !== "identity")
    return { ok: false, code: "malformed", sentence: "The body must not be compressed." };
  if (Number(request.headers.get("content-length") ?? 0) > capBytes) {
    await request.body?.cancel();
    return tooLarge(capBytes);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let bytes = 0;
  try {
    const reader = request.body?.getReader();
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      bytes += chunk.value.byteLength;
      if (bytes > capBytes) {
        await reader?.cancel();
        return tooLarge(capBytes);
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    text += decoder.decode();
  } catch {
    return { ok: false, code: "malformed", sentence: "The body is not UTF-8 or did not arrive in full." };
  }
  if (text === "") return { ok: false, code: "malformed", sentence: "The body is empty; it must be JSON." };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // The parser's own message quotes the text around the error; it must not travel.
    return { ok: false, code: "malformed", sentence: "The body is not JSON." };
  }
}
