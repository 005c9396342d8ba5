import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { thinNumber } from "../format/thin-number.ts";
import { rememberedLanguage, rememberLanguage } from "./remembered-language.ts";

/** `resources` = { "zh-CN": { namespace: words }, en: { … } }. Keys are flat; `{{n, thin}}` prints a number with thin spaces. */
export function startI18n(resources: Resource): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources,
    lng: rememberedLanguage(),
    fallbackLng: "zh-CN",
    defaultNS: "common",
    keySeparator: false,
    nsSeparator: ":",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add("thin", (value: number) => thinNumber(value));
  const speak = (language: string) => {
    document.documentElement.lang = language;
    rememberLanguage(language === "en" ? "en" : "zh-CN");
  };
  speak(instance.language);
  instance.on("languageChanged", speak);
  return instance;
}
