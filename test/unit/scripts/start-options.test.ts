import { expect, it } from "vitest";
import { DEFAULT_PORT, readOptions } from "../../../scripts/start/options.ts";

const read = (...given: string[]) => readOptions(given, "/somewhere");

it("without flags: the demonstration, embedded, in the project", () => {
  expect(read()).toEqual({ home: null, port: DEFAULT_PORT, databaseUrl: null, demo: true, reset: false, once: false, help: false });
});

it("reads every flag; a folder is relative to where it was typed", () => {
  expect(read("--port", "0", "--home", "here", "--database-url", "postgres://a@b/c", "--no-demo", "--reset", "--once")).toEqual({
    home: "/somewhere/here",
    port: 0,
    databaseUrl: "postgres://a@b/c",
    demo: false,
    reset: true,
    once: true,
    help: false,
  });
});

it.each([
  [["--prot", "1"], /--prot.*--help lists the options\.$/],
  [["--port"], /--port.*\.$/],
  [["--port", "eighty"], /^--port must be a whole number from 0 to 65535\.$/],
  [["--port", "70000"], /^--port must be a whole number/],
  [["--port", "1.5"], /^--port must be a whole number/],
  [["--home", ""], /^--home must name a folder\.$/],
  [["--database-url", ""], /^--database-url must be an address/],
  [["extra"], /extra.*\.$/],
])("%j is refused in one sentence", (given, sentence) => {
  expect(() => read(...given)).toThrow(sentence);
});
