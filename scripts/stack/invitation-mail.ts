import { type Html, html } from "../../supabase/functions/alert/mail/html.ts";
import { TABLE } from "../../supabase/functions/alert/mail/render-mail.ts";
import { FONT, LIGHT, STYLE_SHEET } from "../../supabase/functions/alert/mail/theme.ts";
import { LINK_MINUTES } from "./invitation-link.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const zh = {
  title: "确认您的邮箱",
  before: "有人用这个邮箱在数据出境监测（Outflow）接受成员邀请。若是您本人，请打开下面的链接，并再次输入您刚才设定的密码：",
  button: "确认邮箱并登录",
  after: `链接在 ${LINK_MINUTES} 分钟内有效，只能使用一次。若不是您本人，请忽略这封邮件，不会产生账户。`,
};
const en = {
  title: "Confirm your address",
  before: "Somebody accepted an invitation to Outflow with this address. If it was you, open the link and enter the password you have just chosen:",
  button: "Confirm address and sign in",
  after: `The link works once, within ${LINK_MINUTES} minutes. If it was not you, ignore this mail: no account comes into being.`,
};

const half = ({ title, before, button, after }: typeof zh, lang: string, link: string): Html => html`<div lang="${lang}">
<h1 class="o-ink" style="margin:0 0 10px 0;font-size:${lang === "en" ? 17 : 21}px;line-height:1.4;font-weight:600;color:${LIGHT.ink}">${title}</h1>
<p class="o-ink" style="margin:0 0 16px 0;font-size:14px;line-height:1.7;color:${LIGHT.ink}">${before}</p>
<p style="margin:0 0 16px 0"><a href="${link}" style="display:inline-block;padding:11px 22px;border-radius:6px;background:${LIGHT.link};font-size:14px;line-height:20px;color:#ffffff;text-decoration:none">${button}</a></p>
<p class="o-muted" style="margin:0;font-size:13px;line-height:1.6;color:${LIGHT.muted}">${after}</p>
</div>`;

/** Chinese first, then English: nothing is known yet about who reads it. It looks as the alerts do, which come next. */
export function invitationMail(to: string, link: string): Mail {
  const subject = `${zh.title} · ${en.title} — Outflow`;
  return {
    to,
    subject,
    text: [zh.before, link, zh.after, en.before, link, en.after].join("\n\n"),
    html: html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${subject}</title><style>${{ markup: STYLE_SHEET }}</style></head>
<body class="o-page" style="margin:0;padding:0;background:${LIGHT.page}">
<table ${TABLE} class="o-page" style="background:${LIGHT.page}"><tr><td align="center" style="padding:24px 8px">
<table ${TABLE} class="o-card" style="max-width:600px;background:${LIGHT.card};border:1px solid ${LIGHT.rule};border-radius:8px;font-family:${FONT};text-align:left">
<tr><td class="o-pad" style="padding:28px 32px 24px 32px">
<p class="o-muted" style="margin:0 0 18px 0;font-size:12px;line-height:18px;color:${LIGHT.muted}">数据出境监测 · <span lang="en">Outflow</span></p>
${half(zh, "zh-CN", link)}
</td></tr><tr><td class="o-pad o-rule" style="padding:24px 32px 28px 32px;border-top:1px solid ${LIGHT.rule}">
${half(en, "en", link)}
</td></tr></table></td></tr></table></body></html>`.markup,
  };
}
