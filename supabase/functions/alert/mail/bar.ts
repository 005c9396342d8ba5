import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { STAGE_PERCENT } from "@outflow/shared/assess/rulebook/lines.ts";
import { EN } from "@outflow/shared/assess/words/en.ts";
import { ZH_CN } from "@outflow/shared/assess/words/zh-cn.ts";
import { percentOf, plainFigure, thinFigure } from "./figures.ts";
import { type Html, html } from "./html.ts";
import { LIGHT, STAGE_FILL } from "./theme.ts";

const MARKS = STAGE_PERCENT.map(({ percent }) => percent).toSorted((left, right) => left - right);
const LINE = MARKS.at(-1)!;
/** Room to the right of the line itself, so that its mark can be seen, in per cent of the line. */
const HEADROOM = 6;

/** One bar of a mail: table cells only, because many clients show no images. */
export interface Bar {
  readonly caption: Html;
  readonly standing: LineStanding;
}

/** Where the axis ends, in per cent of the line. */
const axisOf = (percent: number) => Math.max(LINE + HEADROOM, Math.ceil(percent) + HEADROOM);

/** Far beyond the line the marks below it stand too close to be told apart: only the line itself is shown then. */
const marksOn = (axis: number): readonly number[] => (axis > LINE * 1.4 ? [LINE] : MARKS);

function cells(percent: number, fill: string): Html[] {
  const axis = axisOf(percent);
  const marks = marksOn(axis);
  const cuts = [...new Set([percent, ...marks, axis])].filter((cut) => cut > 0).toSorted((left, right) => left - right);
  let from = 0;
  return cuts.map((cut) => {
    const width = (((cut - from) * 100) / axis).toFixed(2);
    from = cut;
    const filled = cut <= percent;
    const mark = marks.includes(cut) ? `border-right:${cut === LINE ? 3 : 2}px solid ${LIGHT.card};` : "";
    const background = filled ? fill : LIGHT.track;
    return html`<td width="${width}%" class="${filled ? "" : "o-track"}${mark ? " o-tick" : ""}" style="width:${width}%;height:18px;line-height:18px;font-size:0;padding:0;background:${background};${mark}">&nbsp;</td>`;
  });
}

/** On a phone the number of the last mark before the line would run into that of the line. */
const limitIsClose = (mark: number, shown: readonly number[]) => shown.indexOf(mark) === shown.length - 2;

function labels(percent: number): Html[] {
  const axis = axisOf(percent);
  const shown = marksOn(axis);
  let from = 0;
  const marked = shown.map((mark) => {
    const width = (((mark - from) * 100) / axis).toFixed(2);
    from = mark;
    const narrow = limitIsClose(mark, shown) ? " o-wide" : "";
    return html`<td align="right" class="${mark === LINE ? "o-ink" : "o-muted"}${narrow}" style="width:${width}%;padding:3px 0 0 0;font-size:10px;line-height:14px;color:${mark === LINE ? LIGHT.ink : LIGHT.muted};font-variant-numeric:tabular-nums;white-space:nowrap">${mark}</td>`;
  });
  return [...marked, html`<td class="o-muted" style="padding:3px 0 0 1px;font-size:10px;line-height:14px;color:${LIGHT.muted}">%</td>`];
}

export function barAsHtml({ caption, standing }: Bar): Html {
  const { count, limit, stage } = standing;
  const percent = (count * 100) / limit;
  const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
  const open = { markup: `<table ${table} style="table-layout:fixed;border-collapse:separate"><tr>` };
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="o-ink o-stack" style="padding:0 0 6px 0;font-size:13px;line-height:19px;color:${LIGHT.ink}">${caption}</td>
<td align="right" valign="bottom" class="o-ink o-stack" style="padding:0 0 6px 12px;font-size:13px;line-height:19px;color:${LIGHT.ink};white-space:nowrap;font-variant-numeric:tabular-nums">${thinFigure(count)} / ${thinFigure(limit)} · <b>${percentOf(count, limit)}&#8239;%</b></td>
</tr></table>
${open}${cells(percent, STAGE_FILL[stage ?? "none"])}</tr></table>
${open}${labels(percent)}</tr></table>`;
}

const TEXT_CELLS = 40;

/** `[############--|--|-|] 85 %`, the marks at the same stages. */
export function barAsText({ count, limit }: LineStanding): string {
  const filled = Math.min(TEXT_CELLS, Math.floor((count * TEXT_CELLS) / limit));
  const marks = new Set(MARKS.map((mark) => Math.round((mark * TEXT_CELLS) / LINE) - 1));
  const drawn = Array.from({ length: TEXT_CELLS }, (_, index) => (index < filled ? "#" : marks.has(index) ? "|" : "-")).join("");
  return `[${drawn}] ${plainFigure(count)} / ${plainFigure(limit)} (${percentOf(count, limit)}%)`;
}

/** The bars of some lines, captioned in both languages, for both parts of a mail. */
export function linesMiddle(lines: readonly LineStanding[]): { html: Html; text: string[] } {
  const drawn = lines.map(
    (standing) =>
      html`<div style="margin:0 0 16px 0">${barAsHtml({
        standing,
        caption: html`${ZH_CN.lines[standing.line].name}<br><span class="o-muted" lang="en" style="font-size:12px;color:${LIGHT.muted}">${EN.lines[standing.line].name}</span>`,
      })}</div>`,
  );
  const text = lines.flatMap((standing) => [`${ZH_CN.lines[standing.line].name} / ${EN.lines[standing.line].name}`, barAsText(standing), ""]);
  return { html: html`<div style="margin:0 0 8px 0">${drawn}</div>`, text };
}
