import type { RuleId } from "./rules.ts";

/**
 * Grounds on which a flow may leave the count, once an officer has confirmed every fact (law.md section 5).
 * `removesPeople`: whether a confirmed claim takes people out of A, S and N. `review`: the effect on counting is our reading and must be reviewed.
 */
export type Exemption = {
  rule: RuleId;
  facts: readonly string[];
  from: string;
  to: string | null;
  removesPeople: boolean;
  /** Computed from the counts; a user's claim has no effect. */
  computed?: true;
  /** No exemption of law but a correction of fact: nothing left the mainland. It holds under every version, and for important data too. */
  correction?: true;
  review?: true;
};

const base = { from: "2024-03-22", to: null, removesPeople: true } as const;

export const EXEMPTIONS = {
  ART3_NO_PI_BUSINESS_DATA: { ...base, rule: "FLOW24-E3", facts: ["no_personal_information", "no_important_data"] },
  ART4_FOREIGN_ORIGIN_TRANSIT: { ...base, rule: "FLOW24-E4", facts: ["collected_abroad", "nothing_domestic_mixed_in"] },
  ART5_1_CONTRACT_NECESSITY: { ...base, rule: "FLOW24-E51", facts: ["individual_is_party", "necessity", "minimum_items", "no_important_data"] },
  ART5_2_HR_MANAGEMENT: {
    ...base,
    rule: "FLOW24-E52",
    facts: ["labour_rules", "collective_contract", "necessity", "subjects_are_employees", "no_important_data"],
  },
  ART5_3_EMERGENCY: { ...base, rule: "FLOW24-E53", facts: ["emergency", "necessity"] },
  ART5_4_SMALL_VOLUME: { ...base, rule: "FLOW24-T7", facts: [], removesPeople: false, computed: true },
  ART6_FTZ_OUTSIDE_NEGATIVE_LIST: { ...base, rule: "FLOW24-E6", facts: ["entity_in_zone", "list_edition", "outside_list"] },
  NDSR35_6_STATUTORY_DUTY: { ...base, rule: "NDSR25-1", facts: ["legal_provision", "necessity"], from: "2025-01-01", review: true },
  TREATY_BASIS: { ...base, rule: "NDSR25-2", facts: ["treaty"], from: "2025-01-01", review: true },
  SECTOR_IMPORTANT_DATA_RELIEF: {
    ...base,
    rule: "AUTO26",
    facts: ["sector", "listed_case", "reported_to_ministry"],
    from: "2026-07-01",
    removesPeople: false,
    review: true,
  },
  NOT_AN_EXPORT: {
    rule: "C10",
    facts: ["recipient_in_mainland", "no_access_from_abroad"],
    from: "2022-09-01",
    to: null,
    removesPeople: true,
    correction: true,
  },
} as const satisfies Record<string, Exemption>;

export type ExemptionKind = keyof typeof EXEMPTIONS;

/** Whether labour rules AND a collective contract are both needed is debated; by default both are. */
export const HR_REQUIRES_BOTH = true;

/** Art. 5(2) takes important data out of every Art. 5 exemption. */
export const IMPORTANT_DATA_EXCLUDED_RULE = "FLOW24-E5I" satisfies RuleId;
