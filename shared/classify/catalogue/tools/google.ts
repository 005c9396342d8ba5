import type { VendorEntry } from "../entry.ts";

export const google = {
  vendor: "Google LLC",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/google.json", checked: "2026-11-22" },
  tools: [
    {
      id: "google-workspace",
      name: { en: "Google Workspace", zh: "谷歌 Workspace" },
      category: "documents",
      domains: ["google.com", "googleapis.com", "googleusercontent.com", "google.com.hk", "gstatic.com"],
      cases: ["accounts.google.com", "googleapis.com", "googleusercontent.com", "google.com.hk", "gstatic.com"],
    },
    {
      id: "gmail",
      name: { en: "Gmail", zh: null },
      category: "mail",
      domains: ["mail.google.com", "gmail.com"],
      cases: ["mail.google.com", "gmail.com"],
    },
    {
      id: "google-drive",
      name: { en: "Google Drive", zh: "谷歌云端硬盘" },
      category: "storage",
      domains: ["drive.google.com"],
      cases: ["drive.google.com"],
    },
    {
      id: "google-docs",
      name: { en: "Google Docs, Sheets, Slides and Forms", zh: "谷歌文档" },
      category: "documents",
      domains: ["docs.google.com"],
      cases: ["docs.google.com"],
    },
    {
      id: "google-meet",
      name: { en: "Google Meet", zh: null },
      category: "video",
      domains: ["meet.google.com"],
      cases: ["meet.google.com"],
    },
    {
      id: "google-analytics",
      name: { en: "Google Analytics", zh: "谷歌分析" },
      category: "analytics",
      domains: ["google-analytics.com", "analytics.google.com", "googletagmanager.com"],
      cases: ["app.google-analytics.com", "analytics.google.com", "googletagmanager.com"],
    },
    {
      id: "google-ads",
      name: { en: "Google Ads", zh: "谷歌广告" },
      category: "advertising",
      domains: ["ads.google.com", "doubleclick.net", "googleadservices.com", "googlesyndication.com"],
      cases: ["ads.google.com", "doubleclick.net", "googleadservices.com", "googlesyndication.com"],
    },
    {
      id: "gemini",
      name: { en: "Gemini", zh: null },
      category: "ai",
      domains: ["gemini.google.com", "aistudio.google.com", "generativelanguage.googleapis.com"],
      cases: ["gemini.google.com", "aistudio.google.com", "generativelanguage.googleapis.com"],
    },
    {
      id: "google-translate",
      name: { en: "Google Translate", zh: "谷歌翻译" },
      category: "translation",
      domains: ["translate.google.com", "translate.googleapis.com"],
      cases: ["translate.google.com", "translate.googleapis.com"],
    },
    {
      id: "youtube",
      name: { en: "YouTube", zh: null },
      category: "video",
      domains: ["youtube.com", "ytimg.com", "youtu.be"],
      cases: ["app.youtube.com", "ytimg.com", "youtu.be"],
    },
  ],
} as const satisfies VendorEntry;
