import { cleanRequest } from "../recognise-quality/clean-requests.ts";
import { madeUpPerson } from "../recognise-quality/made-up-person.ts";
import { Random } from "../recognise-quality/random.ts";

const encoder = new TextEncoder();

/** About `bytes` of JSON that carries nobody: telemetry, orders, configuration, shapes. */
export function cleanJson(bytes: number): Uint8Array {
  const random = new Random(1);
  const items: unknown[] = [];
  for (let length = 0; length < bytes; ) {
    const request = cleanRequest(random);
    if (request.contentType !== "application/json") continue;
    items.push(JSON.parse(request.text));
    length += request.text.length;
  }
  return encoder.encode(JSON.stringify({ items }));
}

export const HEADER = "姓名,手机,身份证号,邮箱\n";

/** `count` rows of made-up people: name, mobile, resident id, e-mail. */
export function denseRows(count: number): string {
  const random = new Random(2);
  let rows = "";
  for (let i = 0; i < count; i++) {
    const person = madeUpPerson(random);
    rows += `${person.name},${person.mobile},${person.residentId},${person.email}\n`;
  }
  return rows;
}

/** A body of about a kilobyte, as an analytics beacon sends it. */
export function smallBody(): Uint8Array {
  const list = Array.from({ length: 20 }, (_, i) => ({ id: i, key: `abcdefg${i}`, v: 1_790_000_000_000 + i }));
  return encoder.encode(JSON.stringify({ type: "track", event: "Send", properties: { len: 900, list }, messageId: "ajs-next-1790000000000-13812" }));
}

/** A CSV of `count` rows in chunks of 64 kB; the rows repeat every 20,000, so the file is never held. */
export function csvStream(count: number): ReadableStream<Uint8Array> {
  const block = encoder.encode(denseRows(20_000));
  let left = count / 20_000;
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (!begun) controller.enqueue(encoder.encode(HEADER));
      begun = true;
      if (left-- <= 0) return controller.close();
      for (let at = 0; at < block.length; at += 65_536) controller.enqueue(block.subarray(at, at + 65_536));
    },
  });
}
