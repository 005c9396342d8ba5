import { Alert, SegmentedControl } from "@mantine/core";
import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { useTranslation } from "react-i18next";
import { useLawWords } from "../../lib/law/use-law-words.ts";
import { useAnswerClaimFacts } from "../../lib/ledger/answer-claim-facts.ts";
import type { Claim } from "../../lib/ledger/exemption-list.ts";
import { failureKind } from "../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import classes from "./claim-facts.module.css";

const ANSWERS = { yes: true, no: false, unknown: null } as const;
const nameOf = (answer: boolean | null | undefined) => (answer === true ? "yes" : answer === false ? "no" : "unknown");

/** What a claim says of each fact the law asks for; of an open one it can be answered in place. `only`: those facts alone. */
export function ClaimFacts({ claim, only }: { claim: Claim; only?: readonly string[] }) {
  const { t } = useTranslation("common");
  const words = useLawWords();
  const { organisation, may } = useWorkspace();
  const answer = useAnswerClaimFacts();
  const editable = may.decide && claim.state === "claimed";
  return (
    <>
      <ul className={classes.facts}>
        {EXEMPTIONS[claim.kind].facts
          .filter((fact) => only?.includes(fact) ?? true)
          .map((fact) => (
            <li key={fact} data-testid="claim-fact" data-answer={nameOf(claim.facts[fact])}>
              <span>{words.facts[fact] ?? fact}</span>
              {editable ? (
                <SegmentedControl
                  size="xs"
                  aria-label={words.facts[fact] ?? fact}
                  disabled={answer.isPending}
                  value={nameOf(claim.facts[fact])}
                  onChange={(value) =>
                    answer.mutate({
                      p_org: organisation.id,
                      p_claim: claim.id,
                      p_facts: { [fact]: ANSWERS[value === "yes" || value === "no" ? value : "unknown"] },
                    })
                  }
                  data={[
                    { value: "yes", label: t("yes") },
                    { value: "no", label: t("no") },
                    { value: "unknown", label: t("unknown") },
                  ]}
                />
              ) : (
                <strong>{t(nameOf(claim.facts[fact]))}</strong>
              )}
            </li>
          ))}
      </ul>
      {answer.isError ? (
        <Alert color="cinnabar" role="alert">
          {t(`failure.${failureKind(answer.error)}.text`)}
        </Alert>
      ) : null}
    </>
  );
}
