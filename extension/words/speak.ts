import type { Language } from "@outflow/shared/contract/messages.ts";
import { en } from "./en.ts";
import { type Word, type Words, zhCn } from "./zh-cn.ts";

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** What somebody chose, then what policy says, then the browser: any Chinese is Chinese, everything else English. */
export function chooseLanguage(chosen: Language | null, browser: string): Language {
  return chosen ?? (/^zh\b/i.test(browser) ? "zh-CN" : "en");
}

export function speak(language: Language): Say {
  const words: Words = language === "zh-CN" ? zhCn : en;
  return (word, values = {}) => words[word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A fixed code from the service worker in words; one without words of its own is shown as it is. */
export function sayProblem(say: Say, code: string): string {
  const word = `problem.${code}`;
  return word in zhCn ? say(word as Word) : say("problem.other", { code });
}
