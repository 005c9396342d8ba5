import { expect, test } from "vitest";
import { checkFile } from "../../cases/recognise/check-file.ts";
import { FILE_CASES } from "../../cases/recognise/file-cases.ts";

test.each(FILE_CASES.map((expected) => [expected.name, expected] as const))("%s", async (_name, expected) => {
  expect(await checkFile(expected)).toBeNull();
});
