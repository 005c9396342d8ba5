import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { useExemptionList } from "../../../lib/ledger/exemption-list.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { ClaimItem } from "./claim-item.tsx";
import classes from "./exemptions.module.css";

export function ClaimsSheet() {
  const { t } = useTranslation("exemptions");
  const { entity } = useWorkspace();
  const claims = useExemptionList();
  return (
    <Sheet title={t("claims.title")} flush>
      <Answer query={claims} lines={3}>
        {(all) => {
          const own = all.filter((claim) => claim.legalEntityId === entity.id);
          return own.length === 0 ? (
            <p className={classes.quiet}>{t("claims.empty")}</p>
          ) : (
            <ul className={classes.claims}>
              {own.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          );
        }}
      </Answer>
    </Sheet>
  );
}
