import { expect, it } from "vitest";
import { csvText } from "../../../web/lib/format/csv-text.ts";

it("quotes what needs quoting and begins with a byte-order mark", () => {
  expect(
    csvText(
      ["a", "b"],
      [
        ["x,y", 'say "hi"'],
        ["line\nbreak", null],
        [7, ""],
      ],
    ),
  ).toBe('\ufeffa,b\r\n"x,y","say ""hi"""\r\n"line\nbreak",\r\n7,\r\n');
});

it.each(["=1+1", "+86", "-2", "@sum", "\tx"])("makes %j text, so that no spreadsheet runs it", (value) => {
  expect(csvText(["a"], [[value]]).split("\r\n")[1]).toBe(`'${value}`);
});

it("leaves negative numbers numbers", () => {
  expect(csvText(["a"], [[-2]]).split("\r\n")[1]).toBe("-2");
});
