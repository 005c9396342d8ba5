/** Words that announce a number of another country: one list, which the texts are searched for once. */
export const PHONE_WORDS = ["电话", "電話", "手机", "手機", "phone", "tel", "mobile", "cell", "call", "whatsapp"] as const;
