import type { Destination } from "../contract/destination.ts";
import type { RecogniseInput, RecogniseOptions } from "../contract/examination.ts";
import type { Channel } from "../contract/transfer-report.ts";
import type { Pseudonymise } from "../pseudonymise/pseudonymise.ts";
import type { FileReaders } from "../recognise/files/file-readers.ts";

/** One body on its way to one address, as the browser (or a capture) shows it. */
export interface Sent {
  readonly url: string;
  readonly channel: Channel;
  readonly occurredAt: Date;
  /** Address of the page that sent it; null when unknown. */
  readonly seenOnUrl: string | null;
  readonly body: RecogniseInput;
}

/** The same with a file too large to hold. */
export interface SentFile extends Omit<Sent, "body"> {
  readonly stream: ReadableStream<Uint8Array>;
  readonly contentType: string | null;
  readonly fileName: string | null;
}

export interface ExaminationContext {
  /** Id of the enrolled device; a nil UUID where there is none. */
  readonly device: string;
  readonly pseudonymise: Pseudonymise;
  /** A new UUIDv7 for each report and each transfer. */
  readonly newId: () => string;
  /** `connected`: country of the address the browser reached, where it is known. */
  readonly classify: (urlOrHost: string, connected?: string | null) => Destination;
  readonly idNumberIsSensitive: boolean;
  /** File formats that can be read here; all of them unless said otherwise. What has no reader is reported as not read. */
  readonly readers?: FileReaders;
}

export function optionsOf(sent: { occurredAt: Date }, context: ExaminationContext): RecogniseOptions {
  return { at: sent.occurredAt, idNumberIsSensitive: context.idNumberIsSensitive };
}
