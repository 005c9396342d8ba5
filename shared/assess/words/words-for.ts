import { EN } from "./en.ts";
import type { Words } from "./words.ts";
import { ZH_CN } from "./zh-cn.ts";

/** Chinese unless the language begins with `en`. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith("en") ? EN : ZH_CN;
}
