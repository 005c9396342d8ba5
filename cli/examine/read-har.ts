import { z } from "zod";
import { CommandMistake } from "../command-io.ts";

/** The part of HAR 1.2 that carries what was sent; everything else in a capture is not looked at. `encoding` is how browsers mark base64 bodies. */
const har = z.object({
  log: z.object({
    pages: z.array(z.object({ id: z.string(), title: z.string().optional() })).optional(),
    entries: z.array(
      z.object({
        startedDateTime: z.string().optional(),
        request: z.object({
          method: z.string(),
          url: z.string(),
          headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
          postData: z
            .object({
              mimeType: z.string().default(""),
              text: z.string().optional(),
              encoding: z.string().optional(),
              params: z.array(z.object({ name: z.string(), value: z.string().optional() })).optional(),
            })
            .optional(),
        }),
      }),
    ),
  }),
});

export interface CapturedRequest {
  readonly url: string;
  readonly occurredAt: Date;
  readonly seenOnUrl: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** @throws CommandMistake with a sentence that names the place, never a value. */
export function readHar(text: string, file: string): CapturedRequest[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CommandMistake(`${file} is not a capture: it is not JSON.`);
  }
  const parsed = har.safeParse(json);
  if (!parsed.success)
    throw new CommandMistake(`${file} is not a HAR 1.2 capture: ${parsed.error.issues[0]?.path.join(".") || "the document"} is missing or of another shape.`);
  return parsed.data.log.entries.flatMap(({ request, startedDateTime }) => {
    const { postData } = request;
    if (!postData) return [];
    const started = new Date(startedDateTime ?? Number.NaN);
    const header = (name: string) => request.headers.find((each) => each.name.toLowerCase() === name)?.value;
    return [
      {
        url: request.url,
        occurredAt: Number.isNaN(started.getTime()) ? new Date() : started,
        seenOnUrl: header("referer") ?? header("origin") ?? null,
        contentType: postData.mimeType || header("content-type") || "",
        bytes: bodyBytes(postData),
      },
    ];
  });
}

function bodyBytes(postData: {
  text?: string | undefined;
  encoding?: string | undefined;
  params?: { name: string; value?: string | undefined }[] | undefined;
}): Uint8Array {
  if (postData.text !== undefined && postData.text !== "")
    return postData.encoding === "base64" ? Buffer.from(postData.text, "base64") : Buffer.from(postData.text, "utf8");
  const form = new URLSearchParams((postData.params ?? []).map(({ name, value }) => [name, value ?? ""]));
  return Buffer.from(form.toString(), "utf8");
}
