import { declaredEn } from "../features/declared/words/declared.en.ts";
import { declaredZh } from "../features/declared/words/declared.zh-cn.ts";
import { devicesEn } from "../features/devices/words/devices.en.ts";
import { devicesZh } from "../features/devices/words/devices.zh-cn.ts";
import { exemptionsEn } from "../features/exemptions/words/exemptions.en.ts";
import { exemptionsZh } from "../features/exemptions/words/exemptions.zh-cn.ts";
import { filingsEn } from "../features/filings/words/filings.en.ts";
import { filingsZh } from "../features/filings/words/filings.zh-cn.ts";
import { groupEn } from "../features/group/words/group.en.ts";
import { groupZh } from "../features/group/words/group.zh-cn.ts";
import { organisationEn } from "../features/organisation/words/organisation.en.ts";
import { organisationZh } from "../features/organisation/words/organisation.zh-cn.ts";
import { overviewEn } from "../features/overview/words/overview.en.ts";
import { overviewZh } from "../features/overview/words/overview.zh-cn.ts";
import { procedureEn } from "../features/procedure/words/procedure.en.ts";
import { procedureZh } from "../features/procedure/words/procedure.zh-cn.ts";
import { recordsEn } from "../features/records/words/records.en.ts";
import { recordsZh } from "../features/records/words/records.zh-cn.ts";
import { signInEn } from "../features/sign-in/words/sign-in.en.ts";
import { signInZh } from "../features/sign-in/words/sign-in.zh-cn.ts";
import { toolsEn } from "../features/tools/words/tools.en.ts";
import { toolsZh } from "../features/tools/words/tools.zh-cn.ts";
import { transfersEn } from "../features/transfers/words/transfers.en.ts";
import { transfersZh } from "../features/transfers/words/transfers.zh-cn.ts";
import { whyEn } from "../features/why/words/why.en.ts";
import { whyZh } from "../features/why/words/why.zh-cn.ts";
import { commonEn } from "../lib/i18n/words/common.en.ts";
import { commonZh } from "../lib/i18n/words/common.zh-cn.ts";
import { lawEn } from "../lib/i18n/words/law.en.ts";
import { lawZh } from "../lib/i18n/words/law.zh-cn.ts";
import { termsEn } from "../lib/i18n/words/terms.en.ts";
import { termsZh } from "../lib/i18n/words/terms.zh-cn.ts";
import { shellEn } from "./shell/words/shell.en.ts";
import { shellZh } from "./shell/words/shell.zh-cn.ts";

/** Every word of the dashboard, by language and feature. */
export const words = {
  "zh-CN": {
    common: commonZh,
    law: lawZh,
    procedure: procedureZh,
    organisation: organisationZh,
    exemptions: exemptionsZh,
    why: whyZh,
    declared: declaredZh,
    group: groupZh,
    records: recordsZh,
    filings: filingsZh,
    terms: termsZh,
    shell: shellZh,
    signIn: signInZh,
    overview: overviewZh,
    tools: toolsZh,
    transfers: transfersZh,
    devices: devicesZh,
  },
  en: {
    common: commonEn,
    law: lawEn,
    procedure: procedureEn,
    organisation: organisationEn,
    exemptions: exemptionsEn,
    why: whyEn,
    declared: declaredEn,
    group: groupEn,
    records: recordsEn,
    filings: filingsEn,
    terms: termsEn,
    shell: shellEn,
    signIn: signInEn,
    overview: overviewEn,
    tools: toolsEn,
    transfers: transfersEn,
    devices: devicesEn,
  },
} as const;
