import { bankCard } from "./bank-card.ts";
import { email } from "./email.ts";
import { mobile } from "./mobile.ts";
import { passport } from "./passport.ts";
import type { Recogniser } from "./recogniser.ts";
import { residentId } from "./resident-id.ts";
import { residentId15 } from "./resident-id-15.ts";

/** Every recogniser, strongest proof first: where two claim the same characters, the earlier one keeps them. */
export const RECOGNISERS: readonly Recogniser[] = [residentId, bankCard, email, residentId15, mobile, passport];
