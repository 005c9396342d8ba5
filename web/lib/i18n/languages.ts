export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same keys as another language's words; `en` is complete or does not compile. */
export type SameKeys<Words extends Record<string, string>> = { readonly [Key in keyof Words]: string };
