/**
 * Working days as the State Council's yearly notices adjust them. `off` are Mondays to Fridays that are off, `makeUp` Saturdays and Sundays
 * that are worked, both as MM-DD. A year that is not here is not covered: results that touch it are provisional.
 */
export type WorkCalendar = Readonly<Record<number, { off: string; makeUp: string }>>;

/** The notices for 2022 to 2026 (2026: 国办发明电〔2025〕7号), as published in chinese-days 1.5.7; a test compares every day with that package. */
export const WORK_CALENDAR: WorkCalendar = {
  2022: {
    off: "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07",
    makeUp: "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  },
  2023: {
    off: "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06",
    makeUp: "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  },
  2024: {
    off: "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
    makeUp: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  },
  2025: {
    off: "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
    makeUp: "01-26 02-08 04-27 09-28 10-11",
  },
  2026: {
    off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
    makeUp: "01-04 02-14 02-28 05-09 09-20 10-10",
  },
};
