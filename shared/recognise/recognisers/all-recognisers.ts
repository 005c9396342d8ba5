import { bankCard } from "./bank-card.ts";
import { birthDateInText } from "./birth-date-in-text.ts";
import { birthDateWrittenOut } from "./birth-date-written-out.ts";
import { deviceId } from "./device-id.ts";
import { drivingLicence } from "./driving-licence.ts";
import { email } from "./email.ts";
import { emailSpelledOut } from "./email-spelled-out.ts";
import { employeeNumber } from "./employee-number.ts";
import { foreignerPermit } from "./foreigner-permit.ts";
import { hkMacaoPermit } from "./hk-macao-permit.ts";
import { hkMacaoTaiwanPhone } from "./hk-macao-taiwan-phone.ts";
import { hongKongId } from "./hong-kong-id.ts";
import { iban } from "./iban.ts";
import { internationalPhone } from "./international-phone.ts";
import { landline } from "./landline.ts";
import { maskedBankCard, maskedEmail, maskedMobile, maskedResidentId } from "./masked-number.ts";
import { mobile } from "./mobile.ts";
import { mobileWithLetterO } from "./mobile-with-letter-o.ts";
import { northAmericanPhone } from "./north-american-phone.ts";
import { passport } from "./passport.ts";
import { passportMachineReadable } from "./passport-machine-readable.ts";
import { postalAddressInText } from "./postal-address-in-text.ts";
import { postalAddressOfAHome } from "./postal-address-of-a-home.ts";
import { qq } from "./qq.ts";
import type { Recogniser } from "./recogniser.ts";
import { residentId } from "./resident-id.ts";
import { residentId15 } from "./resident-id-15.ts";
import { socialSecurityNumber } from "./social-security-number.ts";
import { taiwanId } from "./taiwan-id.ts";
import { taiwanLandline } from "./taiwan-landline.ts";
import { taiwanPermit } from "./taiwan-permit.ts";
import { usSsn } from "./us-ssn.ts";
import { vehiclePlate } from "./vehicle-plate.ts";
import { wechat } from "./wechat.ts";

/** Every recogniser, strongest proof first: where two claim the same characters, the earlier one keeps them. */
export const RECOGNISERS: readonly Recogniser[] = [
  residentId,
  iban,
  foreignerPermit,
  passportMachineReadable,
  bankCard,
  maskedEmail,
  email,
  emailSpelledOut,
  deviceId,
  residentId15,
  taiwanId,
  hongKongId,
  drivingLicence,
  socialSecurityNumber,
  employeeNumber,
  qq,
  wechat,
  mobile,
  mobileWithLetterO,
  hkMacaoTaiwanPhone,
  internationalPhone,
  landline,
  taiwanLandline,
  northAmericanPhone,
  usSsn,
  passport,
  hkMacaoPermit,
  taiwanPermit,
  maskedResidentId,
  maskedBankCard,
  maskedMobile,
  vehiclePlate,
  birthDateInText,
  birthDateWrittenOut,
  postalAddressInText,
  postalAddressOfAHome,
];
