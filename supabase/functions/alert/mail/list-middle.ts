import { plainFigure, thinFigure } from "./figures.ts";
import { type Html, html } from "./html.ts";
import { type Figure, TABLE } from "./render-mail.ts";
import { LIGHT } from "./theme.ts";

/** One entry of a list in a mail; every text in both languages. */
export interface ListEntry {
  readonly name: string;
  readonly note: { readonly zh: string; readonly en: string };
  readonly value: { readonly zh: string; readonly en: string };
}

const MOST_SHOWN = 12;

const row = ({ name, note, value }: ListEntry): Html => html`<tr>
<td class="o-ink o-rule o-label" valign="top" style="padding:9px 12px 9px 0;border-bottom:1px solid ${LIGHT.rule};font-size:14px;line-height:20px;color:${LIGHT.ink};word-break:break-word"><b>${name}</b><br><span class="o-muted" style="font-size:12px;line-height:18px;color:${LIGHT.muted}">${note.zh}<br><span lang="en">${note.en}</span></span></td>
<td class="o-ink o-rule o-value o-stack" valign="top" align="right" style="padding:9px 0;border-bottom:1px solid ${LIGHT.rule};font-size:14px;line-height:20px;color:${LIGHT.ink};font-variant-numeric:tabular-nums;white-space:nowrap">${value.zh}<br><span class="o-muted" lang="en" style="font-size:12px;line-height:18px;color:${LIGHT.muted}">${value.en}</span></td>
</tr>`;

/** A list between lead and table; what does not fit is counted, and stands in the dashboard. */
export function listMiddle(entriesWith: (figure: Figure) => readonly ListEntry[]): { html: Html; text: string[] } {
  const entries = entriesWith(thinFigure);
  const shown = entries.slice(0, MOST_SHOWN);
  const left = entries.length - shown.length;
  const more = left > 0 ? `另有 ${left} 项，见看板 · ${left} more in the dashboard` : null;
  return {
    html: html`<table ${TABLE} style="margin:0 0 16px 0;border-top:1px solid ${LIGHT.rule}" class="o-rule">${shown.map(row)}${more === null ? [] : [html`<tr><td colspan="2" class="o-muted" style="padding:9px 0;font-size:12px;line-height:18px;color:${LIGHT.muted}">${more}</td></tr>`]}</table>`,
    text: [
      ...entriesWith(plainFigure)
        .slice(0, MOST_SHOWN)
        .flatMap(({ name, note, value }) => [`- ${name}：${value.zh} / ${value.en}`, `  ${note.zh}`, `  ${note.en}`]),
      ...(more === null ? [] : [more]),
      "",
    ],
  };
}
