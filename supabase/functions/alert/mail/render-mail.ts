import type { RenderedMail } from "./alert-facts.ts";
import { plainFigure, thinFigure } from "./figures.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { FONT, LIGHT, STYLE_SHEET } from "./theme.ts";

/** `figure` writes numbers: with thin spaces in HTML, with commas in plain text. */
export type Figure = (value: number) => string;

/** What a mail says in one language. */
export interface Said {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

export interface MailParts {
  readonly demo: boolean;
  readonly dashboardUrl: string;
  readonly chinese: (figure: Figure) => Said;
  readonly english: (figure: Figure) => Said;
  /** Bars or a list, captioned in both languages; they stand once, below the Chinese lead. */
  readonly middle: { readonly html: Html; readonly text: readonly string[] };
}

export const TABLE: Html = { markup: 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"' };
const DEMO = { zh: "演示数据：其中的公司、设备和人员均为虚构", en: "Demonstration: companies, devices and people are invented" };
const FOOTER = {
  zh: "人数由已安装扩展的浏览器上报的假名计算得出；本邮件只含数字，不含任何个人信息。是否适用及如何办理，请由法律顾问确认。",
  en: "People are counted from pseudonyms reported by browsers with the extension; this message holds figures only, no personal information. Have counsel confirm what applies.",
};

/** One row of the table of facts; on a phone the value stands under its label. */
const factRow = ([label, value]: readonly [string, string]): Html => html`<tr>
<td class="o-muted o-rule o-label" valign="top" style="width:112px;padding:9px 12px 9px 0;border-bottom:1px solid ${LIGHT.rule};font-size:13px;line-height:20px;color:${LIGHT.muted}">${label}</td>
<td class="o-ink o-rule o-value" valign="top" style="padding:9px 0;border-bottom:1px solid ${LIGHT.rule};font-size:13px;line-height:20px;color:${LIGHT.ink};font-variant-numeric:tabular-nums">${value}</td>
</tr>`;

const language = (lang: "zh-CN" | "en", { title, lead, rows }: Said, middle: Html): Html => html`<div lang="${lang}">
<h1 class="o-ink" style="margin:0 0 10px 0;font-size:${lang === "en" ? 17 : 21}px;line-height:1.4;font-weight:600;color:${LIGHT.ink}">${title}</h1>
<p class="o-ink" style="margin:0 0 20px 0;font-size:14px;line-height:1.7;color:${LIGHT.ink}">${lead}</p>
${middle}<table ${TABLE} style="margin:0">${rows.map(factRow)}</table>
</div>`;

function document({ demo, dashboardUrl, chinese, english, middle }: MailParts, subject: string): Html {
  const banner = demo
    ? html`<tr><td class="o-demo o-pad" style="padding:10px 32px;background:${LIGHT.demo};font-size:12px;line-height:18px;color:${LIGHT.demoInk}"><b>DEMO</b> · ${DEMO.zh} · <span lang="en">${DEMO.en}</span></td></tr>`
    : NOTHING;
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${subject}</title><style>${{ markup: STYLE_SHEET }}</style></head>
<body class="o-page" style="margin:0;padding:0;background:${LIGHT.page};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${chinese(plainFigure).lead}</div>
<table ${TABLE} class="o-page" style="background:${LIGHT.page}"><tr><td align="center" style="padding:24px 8px">
<table ${TABLE} class="o-card" style="max-width:600px;background:${LIGHT.card};border:1px solid ${LIGHT.rule};border-radius:8px;overflow:hidden;font-family:${FONT};text-align:left">
${banner}<tr><td class="o-pad" style="padding:28px 32px 8px 32px">
<p class="o-muted" style="margin:0 0 18px 0;font-size:12px;line-height:18px;color:${LIGHT.muted}">数据出境监测 · <span lang="en">Outflow</span></p>
${language("zh-CN", chinese(thinFigure), middle.html)}
</td></tr><tr><td class="o-pad" style="padding:20px 32px 28px 32px">
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="border-radius:6px;background:#1f5f99"><a href="${dashboardUrl}" style="display:inline-block;padding:11px 22px;font-size:14px;line-height:20px;color:#ffffff;text-decoration:none">打开看板 · <span lang="en">Open the dashboard</span></a></td></tr></table>
</td></tr><tr><td class="o-pad o-rule" style="padding:24px 32px 20px 32px;border-top:1px solid ${LIGHT.rule}">
${language("en", english(thinFigure), NOTHING)}
</td></tr><tr><td class="o-pad" style="padding:4px 32px 28px 32px">
<p class="o-muted" style="margin:8px 0 0 0;font-size:12px;line-height:19px;color:${LIGHT.muted}">${FOOTER.zh}<br><span lang="en">${FOOTER.en}</span><br><a href="${dashboardUrl}" class="o-link" style="color:${LIGHT.link}">${dashboardUrl}</a></p>
</td></tr></table></td></tr></table></body></html>`;
}

function textOf({ demo, dashboardUrl, chinese, english, middle }: MailParts): string {
  const block = ({ title, lead, rows }: Said, between: readonly string[], colon: string) => [
    title,
    "",
    lead,
    "",
    ...between,
    ...rows.map(([label, value]) => `${label}${colon}${value}`),
  ];
  return [
    ...(demo ? [`DEMO · ${DEMO.zh} · ${DEMO.en}`, ""] : []),
    ...block(chinese(plainFigure), middle.text, "："),
    "",
    `打开看板 / Open the dashboard: ${dashboardUrl}`,
    "",
    "----------------------------------------",
    "",
    ...block(english(plainFigure), [], ": "),
    "",
    FOOTER.zh,
    FOOTER.en,
    "",
  ].join("\n");
}

/** One mail in both languages, Chinese first: subject, HTML and plain text say the same. Pure. */
export function renderMail(parts: MailParts): RenderedMail {
  const subject = `${parts.demo ? "【演示 DEMO】" : ""}${parts.chinese(plainFigure).title} · ${parts.english(plainFigure).title}`;
  return { subject, html: document(parts, subject).markup, text: textOf(parts) };
}
