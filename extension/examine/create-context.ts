import { classify } from "@outflow/shared/classify/classify.ts";
import type { OverrideIndex } from "@outflow/shared/classify/overrides.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import type { Enrolment } from "../enrol/enrolment.ts";

/** What one enrolled device examines with, until its enrolment or its organisation's settings change. */
export function createContext(enrolment: Enrolment, overrides: OverrideIndex, idNumberIsSensitive: boolean): ExaminationContext {
  return {
    device: enrolment.deviceId,
    pseudonymise: createPseudonymiser(fromBase64Url(enrolment.organisationKey)),
    newId: () => newReportId(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
    classify: (urlOrHost, connected) => classify(urlOrHost, { overrides, connected }),
    idNumberIsSensitive,
  };
}
