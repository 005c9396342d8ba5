import "dayjs/locale/zh-cn";
import { DatesProvider } from "@mantine/dates";
import type { ReactNode } from "react";
import { useLanguage } from "../lib/i18n/use-language.ts";

/** Calendars in the language of the screen; the week begins on Monday in both. */
export function DaysInLanguage({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <DatesProvider settings={{ locale: language === "en" ? "en" : "zh-cn", firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}
