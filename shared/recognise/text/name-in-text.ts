/**
 * `labelled`: a label or a role stands before it; `announced`: the sentence treats it as a person; `possible`: a name only
 * where an identifier or another name stands beside it.
 */
export interface NameInText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly strength: "labelled" | "announced" | "possible";
}
