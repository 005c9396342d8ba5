import { LINK_MINUTES } from "./invitation-link.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const asHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const zh = {
  before: "有人用这个邮箱在数据出境监测（Outflow）注册。若是您本人，请打开下面的链接，并再次输入您刚才设定的密码：",
  button: "确认邮箱并登录",
  after: `链接在 ${LINK_MINUTES} 分钟内有效，只能使用一次。若不是您本人，请忽略这封邮件，不会产生账户。`,
};
const en = {
  before: "Somebody registered with this address at Outflow. If it was you, open the link and enter the password you have just chosen:",
  button: "Confirm address and sign in",
  after: `The link works once, within ${LINK_MINUTES} minutes. If it was not you, ignore this mail: no account comes into being.`,
};

const paragraph = (words: string) => `<p style="margin:0 0 12px">${words}</p>`;

/** Chinese first, then English: nothing is known yet about who reads it. */
export function invitationMail(to: string, link: string): Mail {
  const half = ({ before, button, after }: typeof zh, lang: string) =>
    `<div lang="${lang}" style="margin:0 0 24px">${paragraph(before)}${paragraph(`<a href="${asHtml(link)}">${button}</a>`)}${paragraph(after)}</div>`;
  return {
    to,
    subject: "确认您的邮箱 · Confirm your address — Outflow",
    text: [zh.before, link, zh.after, en.before, link, en.after].join("\n\n"),
    html: `<!doctype html><meta charset="utf-8"><body style="font:15px/1.6 sans-serif;max-width:36em">${half(zh, "zh-CN")}${half(en, "en")}</body>`,
  };
}
