import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClaimFacts } from "../../../components/law/claim-facts.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { Claim } from "../../../lib/ledger/exemption-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { unconfirmedFacts } from "../claim-facts.ts";
import { ClaimDecision, type DecisionKind } from "./claim-decision.tsx";
import classes from "./exemptions.module.css";

const TONES = { claimed: "ochre", confirmed: "malachite", rejected: "plain", withdrawn: "plain" } as const;

export function ClaimItem({ claim }: { claim: Claim }) {
  const { t } = useTranslation("exemptions");
  const { language } = useLanguage();
  const words = useLawWords();
  const { may } = useWorkspace();
  const [deciding, setDeciding] = useState<DecisionKind | null>(null);
  const unmet = unconfirmedFacts(claim.kind, claim.facts);
  const place = [toolName(claim.toolId, claim.host, language), claim.purpose, claim.department].filter(Boolean).join(" · ");
  const open = claim.state === "claimed";
  const note = claim.withdrawalNote ?? claim.decisionNote;
  return (
    <li className={classes.claim} data-testid="claim" data-state={claim.state}>
      <div className={classes.top}>
        <strong>{words.exemptions[claim.kind]}</strong>
        <Tag tone={TONES[claim.state]}>{t(`state.${claim.state}`)}</Tag>
      </div>
      <p>{place}</p>
      <p className={classes.evidence}>
        {t("claims.evidence")}
        {language === "en" ? ": " : "："}
        {claim.evidence}
      </p>
      <ClaimFacts claim={claim} />
      {open && unmet.length > 0 ? <p className={classes.unmet}>{t("claims.incomplete")}</p> : null}
      <p className={classes.meta}>
        {t("claims.by", { who: claim.claimedBy ?? "—", when: beijingMinute(claim.claimedAt) })}
        {claim.decidedAt ? ` · ${t("claims.decided", { who: claim.decidedBy ?? "—", when: beijingMinute(claim.decidedAt) })}` : null}
        {note ? ` · ${note}` : null}
      </p>
      {may.decide && (open || claim.state === "confirmed") ? (
        <div className={classes.actions}>
          {open && !claim.mine ? (
            <>
              <Button size="compact-sm" disabled={unmet.length > 0} onClick={() => setDeciding("confirm")} data-testid="claim-confirm">
                {t("claims.confirm")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setDeciding("reject")} data-testid="claim-reject">
                {t("claims.reject")}
              </Button>
            </>
          ) : null}
          <Button size="compact-sm" variant="default" onClick={() => setDeciding("withdraw")} data-testid="claim-withdraw">
            {t("claims.withdraw")}
          </Button>
          {open && claim.mine ? <span className={classes.meta}>{t("claims.mine")}</span> : null}
        </div>
      ) : null}
      {deciding ? <ClaimDecision claim={claim} kind={deciding} onClose={() => setDeciding(null)} /> : null}
    </li>
  );
}
