import type { ReadAccount, RecognisedPerson } from "@outflow/shared/contract/examination.ts";
import { recognise } from "@outflow/shared/recognise/recognise.ts";
import type { FileCase } from "./file-cases.ts";
import { judgePeople } from "./judge-people.ts";
import { CASES_AT } from "./recognise-case.ts";

/** What is wrong with the answer about a file, as a sentence; null when it is the truth. */
export function judgeFile(people: readonly RecognisedPerson[], account: ReadAccount, { people: count, kinds, read, reason }: FileCase): string | null {
  if (account.read !== read || account.reason !== (reason ?? null))
    return `is said to be read ${account.read} (${account.reason}) instead of ${read} (${reason})`;
  return judgePeople(people, { text: "", people: count, kinds });
}

export async function checkFile(expected: FileCase): Promise<string | null> {
  const { people, account } = await recognise({ bytes: expected.bytes, contentType: expected.type, fileName: expected.file }, { at: CASES_AT });
  return judgeFile(people, account, expected);
}
