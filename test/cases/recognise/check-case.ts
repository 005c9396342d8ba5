import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { judgePeople } from "./judge-people.ts";
import { CASES_AT, type RecogniseCase } from "./recognise-case.ts";

/** What is wrong with a case, as a sentence; null when the recogniser answers the truth. Runs wherever TypeScript does. */
export async function checkCase(expected: RecogniseCase): Promise<string | null> {
  const { people, findings } = await recognise(
    { bytes: new TextEncoder().encode(expected.text), contentType: expected.type, fileName: expected.file },
    { at: CASES_AT, withFindings: true },
  );
  const wrong = judgePeople(people, expected);
  if (wrong !== null) return wrong;
  return findings.some((finding) => finding.start > finding.end || finding.end > expected.text.length) ? "places a finding outside the text" : null;
}
