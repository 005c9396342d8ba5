import type { RecognisedPerson } from "@outflow/shared/contract/examination.ts";
import type { ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";
import { reportPeople } from "@outflow/shared/examine/report-people.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { RECOGNISERS } from "@outflow/shared/recognise/recognisers/all-recognisers.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { FILLED_BLIND_TEXTS } from "../../cases/recognise/blind/filled-blind-texts.ts";
import { judgeFile } from "../../cases/recognise/check-file.ts";
import { FILE_CASES } from "../../cases/recognise/file-cases.ts";
import { judgePeople } from "../../cases/recognise/judge-people.ts";
import { CASES_AT, type RecogniseCase } from "../../cases/recognise/recognise-case.ts";
import { askTheReadingRoom } from "./ask-the-reading-room.ts";
import { type BrowserUnderTest, startBrowserUnderTest, until } from "./browser-under-test.ts";
import { ORGANISATION_KEY } from "./stand-in-ledger.ts";

// The files that are handed out, as they were built: Plasmo's bundle of the reading room and that of the service worker, each with its own copy of the recogniser.
let under: BrowserUnderTest;

beforeAll(async () => {
  under = await startBrowserUnderTest();
  await under.enrol();
});
afterAll(async () => {
  await under?.close();
});

type Text = Pick<RecogniseCase, "text" | "type" | "file">;
const EXAMPLES: readonly Text[] = RECOGNISERS.flatMap(({ examples }) => [...examples.hits, ...examples.misses].map((text) => ({ text })));
const pseudonymise = createPseudonymiser(fromBase64Url(ORGANISATION_KEY));

/** A pseudonym is as good as the value it stands for: equal people have equal ones. */
function asRecognised(people: readonly ReportedPerson[]): RecognisedPerson[] {
  return people.map((person) => ({ ...person, identifiers: person.identifiers.map(({ kind, pseudonym }) => ({ kind, value: pseudonym })), certainty: 1 }));
}

/** What the same TypeScript says in Node, where the unit tests hold every example against its own recogniser. */
async function inNode({ text, type, file }: Text, at: Date): Promise<{ people: ReportedPerson[]; full: boolean }> {
  const { people, account } = await recognise({ bytes: new TextEncoder().encode(text), contentType: type, fileName: file }, { at });
  return { people: reportPeople(people, pseudonymise).people, full: account.read === "full" };
}

/** The cases whose people are not the truth, and the texts about which the extension and Node say different things. */
async function problemsOf(found: readonly (readonly ReportedPerson[])[], cases: readonly RecogniseCase[], texts: readonly Text[], at: Date): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, text] of texts.entries()) {
    const people = found[index] ?? [];
    const expected = cases[index];
    const wrong = expected === undefined ? null : judgePeople(asRecognised(people), expected);
    if (wrong !== null) problems.push(`${text.text}: ${wrong}`);
    const there = (await inNode(text, at)).people;
    if (JSON.stringify(people) !== JSON.stringify(there)) problems.push(`${text.text}: other people than in Node, ${people.length} instead of ${there.length}`);
  }
  return problems;
}

it("every case, every example and every hand-written text in the reading room of the built extension", async () => {
  const texts: readonly Text[] = [...ALL_CASES, ...EXAMPLES, ...FILLED_BLIND_TEXTS];
  const read = await askTheReadingRoom(
    under.browser,
    "https://api.hubapi.com/contacts",
    texts.map(({ text, type, file }) => ({
      bytes: Buffer.from(text).toString("base64"),
      contentType: type ?? null,
      fileName: file ?? null,
      occurredAt: CASES_AT.toISOString(),
    })),
  );
  expect(read.filter(({ account }) => account === null)).toEqual([]);
  const found = read.map(({ reports }) => reports.flatMap(({ people }) => people));
  expect(await problemsOf(found, ALL_CASES, texts, CASES_AT)).toEqual([]);
});

it("every file in the reading room of the built extension", async () => {
  const read = await askTheReadingRoom(
    under.browser,
    "https://api.hubapi.com/contacts",
    FILE_CASES.map(({ bytes, type, file }) => ({
      bytes: Buffer.from(bytes).toString("base64"),
      contentType: type ?? null,
      fileName: file ?? null,
      occurredAt: CASES_AT.toISOString(),
    })),
  );
  const problems = FILE_CASES.flatMap((expected, index) => {
    const { reports, account } = read[index]!;
    const people = asRecognised(reports.flatMap((report) => report.people));
    const problem = account === null ? "failed" : judgeFile(people, account, expected);
    return problem === null ? [] : [`${expected.name} ${problem}`];
  });
  expect(problems).toEqual([]);
});

/** A path that says which text it is and that stays as it is in a report: single letters are routes. */
const pathOf = (index: number) => `/${[...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("/")}`;

it("every case, every example and every hand-written text that a page sends, through the service worker to the ledger", async () => {
  // A request shows neither the name of a file nor a type, and an empty body looks like a Blob's.
  const cases = ALL_CASES.filter(({ file, type, text }) => file === undefined && type === undefined && text !== "");
  const texts: readonly Text[] = [...cases, ...EXAMPLES, ...FILLED_BLIND_TEXTS.map(({ text }) => ({ text }))];
  const page = await under.open("https://app.hubspot.com/contacts");
  const before = under.ledger.reports.length;
  await page.evaluate(
    async (requests) => {
      for (const { path, text } of requests) await fetch(path, { method: "POST", body: text });
      // Requests are examined, and reports delivered, in their order: when this one has arrived, so has everything.
      await fetch("/contacts", { method: "POST", body: '{"mobile":"13800138000"}' });
    },
    texts.map(({ text }, index) => ({ path: pathOf(index), text })),
  );
  const fresh = () => under.ledger.reports.slice(before);
  await until(() => fresh().some(({ destination }) => destination.pathTemplate === "/contacts"), "the last report", 120_000);

  const byPath = new Map(fresh().map(({ destination, people }) => [destination.pathTemplate, people]));
  const found = texts.map((_, index) => byPath.get(pathOf(index)) ?? []);
  expect(await problemsOf(found, cases, texts, new Date(fresh()[0]!.occurredAt))).toEqual([]);
  // Where nobody was found there is no report: what could not be read is in the day's count instead, and Node can read all of these.
  expect((await Promise.all(texts.map((text) => inNode(text, CASES_AT)))).filter(({ full }) => !full)).toEqual([]);
  const popup = await under.popup("https://app.hubspot.com/contacts");
  await popup.getByTestId("people-today").waitFor();
  expect(await popup.getByTestId("unread-today").count()).toBe(0);
});
