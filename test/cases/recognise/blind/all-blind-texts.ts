import type { BlindText } from "./blind-text.ts";
import { chatsAndTickets } from "./chats-and-tickets.ts";
import { courtsAndContracts } from "./courts-and-contracts.ts";
import { fourthRound } from "./fourth-round.ts";
import { fourthRoundOfNobody } from "./fourth-round-of-nobody.ts";
import { medicalAndInsurance } from "./medical-and-insurance.ts";
import { nobodyInRecords } from "./nobody-in-records.ts";
import { nobodyInSentences } from "./nobody-in-sentences.ts";
import { otherTongues } from "./other-tongues.ts";
import { payAndPeople } from "./pay-and-people.ts";
import { payloads } from "./payloads.ts";
import { promptsAndProse } from "./prompts-and-prose.ts";
import { secondRoundProse } from "./second-round-prose.ts";
import { thirdRoundForms } from "./third-round-forms.ts";
import { thirdRoundFormsOfNobody } from "./third-round-forms-of-nobody.ts";
import { thirdRoundPayloads } from "./third-round-payloads.ts";
import { thirdRoundPayloadsOfNobody } from "./third-round-payloads-of-nobody.ts";
import { thirdRoundProse } from "./third-round-prose.ts";
import { thirdRoundProseOfNobody } from "./third-round-prose-of-nobody.ts";
import { thirdRoundSecondHalf } from "./third-round-second-half.ts";
import { thirdRoundSecondHalfOfNobody } from "./third-round-second-half-of-nobody.ts";

/** Written before the recognisers were looked at: what people really send, by genre. */
export const blindTextsByGenre: Readonly<Record<string, readonly BlindText[]>> = {
  "chats and tickets": chatsAndTickets,
  "medical and insurance": medicalAndInsurance,
  "pay and people": payAndPeople,
  "courts and contracts": courtsAndContracts,
  "prompts and prose": promptsAndProse,
  payloads,
  "other tongues": otherTongues,
  "second round": secondRoundProse,
  "third round, payloads": thirdRoundPayloads,
  "third round, forms": thirdRoundForms,
  "third round, prose": thirdRoundProse,
  "third round, second half": thirdRoundSecondHalf,
  "fourth round": fourthRound,
};

export const blindNobody: readonly BlindText[] = [
  ...nobodyInRecords,
  ...nobodyInSentences,
  ...thirdRoundPayloadsOfNobody,
  ...thirdRoundFormsOfNobody,
  ...thirdRoundProseOfNobody,
  ...thirdRoundSecondHalfOfNobody,
  ...fourthRoundOfNobody,
].map((text) => [0, text, 0] as const);
