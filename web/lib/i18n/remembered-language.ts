import { LANGUAGES, type Language } from "./languages.ts";

const KEY = "outflow.language";

/** What was chosen here before; else Chinese, the first language of this product. */
export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? "zh-CN";
  } catch {
    return "zh-CN";
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Forgotten at the next visit, nothing worse.
  }
}
