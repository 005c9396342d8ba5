import type { PiKind } from "../../contract/kinds.ts";

/** A recognised value in a text. Offsets are those of the normalised text until the finding is made. */
export interface Candidate {
  readonly kind: PiKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly recogniser: string;
  readonly check: "confirmed" | "unknown";
  readonly certainty: number;
  readonly masked: boolean;
  /** Announced by a word of its own ("手机：", "身份证号"). */
  readonly labelled: boolean;
}
