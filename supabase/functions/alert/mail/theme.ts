/**
 * Colours of a mail. Light ones stand inline, where every client reads them; dark ones come from a media query over classes, where a
 * client knows it. Contrast is at least 4.5:1 for text on both grounds.
 */
export const LIGHT = {
  page: "#f3f5f7",
  card: "#ffffff",
  ink: "#1a2027",
  muted: "#5a6672",
  rule: "#e1e6eb",
  track: "#e4e9ee",
  link: "#1f5f99",
  demo: "#fff3d6",
  demoInk: "#6b4700",
} as const;

const DARK = {
  page: "#101418",
  card: "#1a2027",
  ink: "#e8ecf0",
  muted: "#a3afbb",
  rule: "#2f3842",
  track: "#36414c",
  link: "#8cc4f5",
  demo: "#3a2f14",
  demoInk: "#ffd98a",
} as const;

/** Fill of the bar: calm below the first stage, and never the only signal, since the per cent stands beside it. */
export const STAGE_FILL = { none: "#3b7dba", notice: "#3b7dba", warn: "#b7791f", critical: "#c2571a", reached: "#c0392b" } as const;

export const FONT =
  "-apple-system,BlinkMacSystemFont,'Segoe UI','PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

const darkRules = (prefix: string) =>
  `${prefix}.o-page{background:${DARK.page}!important}${prefix}.o-card{background:${DARK.card}!important;border-color:${DARK.rule}!important}
${prefix}.o-ink{color:${DARK.ink}!important}${prefix}.o-muted{color:${DARK.muted}!important}${prefix}.o-rule{border-color:${DARK.rule}!important}
${prefix}.o-track{background:${DARK.track}!important}${prefix}.o-tick{border-color:${DARK.card}!important}${prefix}.o-link{color:${DARK.link}!important}
${prefix}.o-demo{background:${DARK.demo}!important;color:${DARK.demoInk}!important}`;

/** `[data-ogsc]` is what Outlook on the web and its apps set in their dark mode. */
export const STYLE_SHEET = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){${darkRules("")}}
${darkRules("[data-ogsc] ")}
@media (max-width:480px){.o-pad{padding-left:20px!important;padding-right:20px!important}.o-label{display:block!important;width:auto!important;padding-bottom:0!important;border-bottom:0!important}.o-value{display:block!important;padding-top:2px!important}.o-stack{display:block!important;padding-left:0!important;text-align:left!important}.o-wide{font-size:0!important}}`;
