import type { z } from "zod";

export interface Explained {
  readonly sentence: string;
  readonly field: string | null;
}

type Issue = z.core.$ZodIssue;

/** Path segments come from our own schemas (property names and indices), never from the document, because every schema is strict. */
const dotted = (path: readonly PropertyKey[]): string | null => (path.length === 0 ? null : path.map(String).join(".").slice(0, 200));

function isMissing(document: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = document;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return false;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at === undefined;
}

const UNITS: Record<string, string> = { string: "characters", array: "entries", number: "", int: "" };

function complaint(issue: Issue, document: unknown): string {
  switch (issue.code) {
    case "unrecognized_keys":
      // The names of unknown keys come from the document and could be anything, so they are not repeated.
      return "has a key that the contract does not know";
    case "invalid_type":
      return isMissing(document, issue.path) ? "is missing" : `must be of type ${issue.expected}`;
    case "too_big":
      return `must have at most ${issue.maximum} ${UNITS[issue.origin] ?? ""}`.trimEnd().replace(/^must have at most (\d+)$/, "must be at most $1");
    case "too_small":
      return `must have at least ${issue.minimum} ${UNITS[issue.origin] ?? ""}`.trimEnd().replace(/^must have at least (\d+)$/, "must be at least $1");
    case "invalid_value":
      return "must be one of the values of the contract";
    case "invalid_format":
      if (issue.message.startsWith("must be ")) return issue.message;
      return issue.format === "regex" ? "is not written as the contract asks" : `must be a valid ${issue.format}`;
    case "custom":
      return issue.message;
    default:
      return "is not what the contract asks for";
  }
}

/** One sentence about the first thing that is wrong: it names the field and says what it must be, never what it was. */
export function explainIssue(error: z.ZodError, document: unknown): Explained {
  const issue = error.issues[0];
  if (!issue) return { sentence: "The body is not what the contract asks for.", field: null };
  const field = dotted(issue.path);
  return { sentence: `${field ?? "The body"} ${complaint(issue, document)}.`.slice(0, 500), field };
}
