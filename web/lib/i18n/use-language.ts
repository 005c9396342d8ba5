import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "./languages.ts";

/** The language on screen, and how to change it. */
export function useLanguage(): { language: Language; change: (language: Language) => void } {
  const { i18n } = useTranslation();
  const language = LANGUAGES.find((one) => one === i18n.language) ?? "zh-CN";
  return { language, change: (next) => void i18n.changeLanguage(next) };
}
