import type { VendorEntry } from "../entry.ts";

export const kakao = {
  vendor: "Kakao Corp.",
  seat: { value: "KR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/KSC.csv#035720.KS", checked: "2026-11-22" },
  tools: [
    {
      id: "kakao",
      name: { en: "KakaoTalk and Kakao", zh: null },
      category: "chat",
      domains: ["kakao.com", "kakaocdn.net"],
      cases: ["kakao.com", "kakaocdn.net"],
    },
  ],
} as const satisfies VendorEntry;
