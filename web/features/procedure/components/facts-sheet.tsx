import { Alert, Button, Group, NumberInput, SegmentedControl, Select, Stack, Switch, Text } from "@mantine/core";
import { CIIO_FACT, PROCESSED_FACT } from "@outflow/shared/assess/assess.ts";
import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { IMPORTANT_DATA, type LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useSetEntityFacts } from "../api/set-entity-facts.ts";
import { changedFacts, type EntityFacts, entityFactsOf } from "../entity-facts.ts";
import { OpenClaims } from "./open-claims.tsx";
import classes from "./procedure.module.css";

const MIXED = ["BOTH", "SENSITIVE_ONLY"] as const;
const CIIO = { yes: true, no: false, unknown: null } as const;

/** Asks in place for what the law needs to know about this entity. */
export function FactsSheet({ law, facts }: { law: Assessment; facts: LedgerFacts }) {
  const { t } = useTranslation(["procedure", "common"]);
  const words = useLawWords();
  const { organisation, entity, may } = useWorkspace();
  const save = useSetEntityFacts();
  const stored = entityFactsOf(facts);
  const [edited, setEdited] = useState<Partial<EntityFacts>>({});
  const now = { ...stored, ...edited };
  const changes = changedFacts(stored, now);
  const change = (part: Partial<EntityFacts>) => {
    save.reset();
    setEdited({ ...edited, ...part });
  };
  const missing = (fact: string) => (law.missingFacts.includes(fact) ? <span className={classes.missing}>{t("facts.missing")}</span> : null);
  const disabled = !may.decide;
  return (
    <Sheet title={t("facts.title")} testId="facts">
      <p className={classes.lead}>{t(may.decide ? "facts.lead" : "facts.readOnly")}</p>
      <OpenClaims />
      <Stack gap="md">
        <div>
          <Text size="sm" fw={500}>
            {t("facts.ciio")}
          </Text>
          <Text size="xs" c="dimmed" mb={6}>
            {t("facts.ciioHint")} {missing(CIIO_FACT)}
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={t("facts.ciio")}
            disabled={disabled}
            value={now.ciio === null ? "unknown" : now.ciio ? "yes" : "no"}
            onChange={(value) => change({ ciio: CIIO[value === "yes" || value === "no" ? value : "unknown"] })}
            data={[
              { value: "yes", label: t("common:yes") },
              { value: "no", label: t("common:no") },
              { value: "unknown", label: t("facts.unset") },
            ]}
            data-testid="fact-ciio"
          />
        </div>
        <Select
          label={t("facts.important")}
          description={t("facts.importantHint")}
          disabled={disabled}
          allowDeselect={false}
          data={IMPORTANT_DATA.map((value) => ({ value, label: t(`important.${value}`) }))}
          value={now.importantData}
          onChange={(value) => change({ importantData: IMPORTANT_DATA.find((one) => one === value) ?? "none" })}
          data-testid="fact-important"
        />
        <NumberInput
          label={t("facts.processed")}
          description={
            <>
              {t("facts.processedHint")} {missing(PROCESSED_FACT)}
            </>
          }
          disabled={disabled}
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={now.processedPersons ?? ""}
          onChange={(value) => change({ processedPersons: typeof value === "number" ? value : null })}
          data-testid="fact-processed"
        />
        <Select
          label={t("facts.mixed")}
          description={t("facts.mixedHint")}
          disabled={disabled}
          allowDeselect={false}
          data={MIXED.map((value) => ({ value, label: words.mixedPolicy[value] }))}
          value={now.mixedPolicy}
          onChange={(value) => change({ mixedPolicy: MIXED.find((one) => one === value) ?? "BOTH" })}
        />
        <Switch
          label={t("facts.idNumber")}
          description={t("facts.idNumberHint")}
          disabled={disabled}
          checked={now.idNumberIsSensitive}
          onChange={(event) => change({ idNumberIsSensitive: event.currentTarget.checked })}
        />
        <Switch
          label={t("facts.hrBoth")}
          description={t("facts.hrBothHint")}
          disabled={disabled}
          checked={now.hrRequiresBoth}
          onChange={(event) => change({ hrRequiresBoth: event.currentTarget.checked })}
        />
        {save.isError ? (
          <Alert color="cinnabar" role="alert">
            {t(`common:failure.${failureKind(save.error)}.text`)}
          </Alert>
        ) : null}
        {may.decide ? (
          <Group justify="flex-end">
            {save.isSuccess ? (
              <Text size="sm" c="dimmed" role="status">
                {t("facts.saved")}
              </Text>
            ) : null}
            <Button
              disabled={Object.keys(changes).length === 0}
              loading={save.isPending}
              onClick={() => save.mutate({ p_org: organisation.id, p_entity: entity.id, p_facts: changes }, { onSuccess: () => setEdited({}) })}
              data-testid="facts-save"
            >
              {t("facts.save")}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Sheet>
  );
}
