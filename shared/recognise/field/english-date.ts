const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})\.?,?[ -]?(\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/** "September 14, 1991", "3rd of March 1990", "07-Mar-1990" → year, month and day; null for any other text. */
export function readEnglishDate(text: string): readonly [year: number, month: number, day: number] | null {
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text)) ?? [];
  const place = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return place === -1 ? null : [Number(year), place + 1, Number(day)];
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match === null ? null : ["", match[2] ?? "", match[1] ?? "", match[3] ?? ""];
}
