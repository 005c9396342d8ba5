import { useTranslation } from "react-i18next";
import { ClaimFacts } from "../../../components/law/claim-facts.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { useExemptionList } from "../../../lib/ledger/exemption-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import classes from "./procedure.module.css";

/** Facts of open claims that nobody knows: asked for where the outcome hangs on them. Whoever answers cannot be the one who confirms. */
export function OpenClaims() {
  const { t } = useTranslation("procedure");
  const { language } = useLanguage();
  const words = useLawWords();
  const { entity } = useWorkspace();
  const open = (useExemptionList().data ?? []).flatMap((claim) => {
    const unknown = Object.keys(claim.facts).filter((fact) => claim.facts[fact] === null);
    return claim.state === "claimed" && claim.legalEntityId === entity.id && unknown.length > 0 ? [{ claim, unknown }] : [];
  });
  if (open.length === 0) return null;
  return (
    <div data-testid="open-claims">
      <p className={classes.lead}>{t("facts.claims")}</p>
      {open.map(({ claim, unknown }) => (
        <div key={claim.id} className={classes.claim}>
          <strong>{words.exemptions[claim.kind]}</strong>
          <p className={classes.quiet}>{[toolName(claim.toolId, claim.host, language), claim.purpose, claim.department].filter(Boolean).join(" · ")}</p>
          <ClaimFacts claim={claim} only={unknown} />
        </div>
      ))}
    </div>
  );
}
