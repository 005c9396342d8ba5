import { Alert, Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea } from "@mantine/core";
import { cite } from "@outflow/shared/assess/cite.ts";
import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { CitationLine } from "../../../components/law/citation-line.tsx";
import { beijingDayOf } from "../../../lib/format/beijing-time.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { Activity } from "../../../lib/ledger/activity-list.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useClaimExemption } from "../api/change-exemption.ts";
import { type ClaimableKind, claimableKinds } from "../claim-facts.ts";
import classes from "./exemptions.module.css";

const ANSWERS = { yes: true, no: false, unknown: null } as const;
type FactAnswer = keyof typeof ANSWERS;

export function ClaimModal({ activity, name, onClose }: { activity: Activity; name: string; onClose: () => void }) {
  const { t } = useTranslation(["exemptions", "common"]);
  const words = useLawWords();
  const { organisation } = useWorkspace();
  const claim = useClaimExemption();
  const kinds = claimableKinds(beijingDayOf(new Date()));
  const [kind, setKind] = useState<ClaimableKind>("ART5_1_CONTRACT_NECESSITY");
  const [answers, setAnswers] = useState<Readonly<Record<string, FactAnswer>>>({});
  const exemption = EXEMPTIONS[kind];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const evidence = String(new FormData(event.currentTarget).get("evidence")).trim();
    const facts = Object.fromEntries(exemption.facts.map((fact: string) => [fact, ANSWERS[answers[fact] ?? "unknown"]]));
    claim.mutate({ p_org: organisation.id, p_activity: activity.id, p_kind: kind, p_facts: facts, p_evidence: evidence }, { onSuccess: onClose });
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{t("claim.title", { name })}</strong>} closeButtonProps={{ "aria-label": t("common:close") }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Select
            label={t("claim.kind")}
            data={kinds.map((one) => ({ value: one, label: words.exemptions[one] }))}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
            allowDeselect={false}
            data-testid="claim-kind"
          />
          <CitationLine citation={cite(exemption.rule)} />
          {"correction" in exemption ? (
            <Text size="sm" lh={1.65} data-testid="claim-correction">
              {t("claim.correction")}
            </Text>
          ) : null}
          {"review" in exemption ? (
            <Text size="sm" c="var(--of-ochre)">
              {t("claim.review")}
            </Text>
          ) : null}
          <div>
            <Text size="sm" fw={500}>
              {t("claim.facts")}
            </Text>
            <ul className={classes.facts}>
              {exemption.facts.map((fact) => (
                <li key={fact}>
                  <span>{words.facts[fact] ?? fact}</span>
                  <SegmentedControl
                    size="xs"
                    aria-label={words.facts[fact] ?? fact}
                    value={answers[fact] ?? "unknown"}
                    onChange={(value) => setAnswers({ ...answers, [fact]: value === "yes" || value === "no" ? value : "unknown" })}
                    data={[
                      { value: "yes", label: t("common:yes") },
                      { value: "no", label: t("common:no") },
                      { value: "unknown", label: t("common:unknown") },
                    ]}
                  />
                </li>
              ))}
            </ul>
          </div>
          <Textarea
            name="evidence"
            label={t("claim.evidence")}
            description={t("claim.evidenceHint")}
            maxLength={4_000}
            autosize
            minRows={3}
            required
            withAsterisk={false}
            data-testid="claim-evidence"
          />
          {claim.isError ? (
            <Alert color="cinnabar" role="alert">
              {t(`common:failure.${failureKind(claim.error)}.text`)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button type="submit" loading={claim.isPending} data-testid="claim-submit">
              {t("claim.submit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
