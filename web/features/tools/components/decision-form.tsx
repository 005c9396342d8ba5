import { Alert, Anchor, Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { DECISIONS, type DestinationOverride } from "@outflow/shared/contract/device-api.ts";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import type { ToolDecision } from "../../../lib/ledger/tool-decision-list-query.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useDecideTool } from "../api/decide-tool.ts";

const VERDICTS = ["overseas", "hmt", "mainland", "internal"] as const satisfies readonly DestinationOverride["verdict"][];

/** What the organisation decides about a tool or host; devices follow within minutes. */
export function DecisionForm({ match, stored }: { match: DestinationOverride["match"]; stored: ToolDecision | null }) {
  const { t } = useTranslation(["tools", "terms", "common"]);
  const { organisation } = useWorkspace();
  const path = useWorkspacePath();
  const decide = useDecideTool();
  const [decision, setDecision] = useState<DestinationOverride["decision"]>(stored?.decision ?? "unreviewed");
  const [verdict, setVerdict] = useState<DestinationOverride["verdict"]>(stored?.verdict ?? null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim() || null;
    const country = text("country")?.toUpperCase() ?? null;
    decide.mutate({
      p_org: organisation.id,
      p_decision: {
        match,
        verdict,
        country,
        recipient: text("recipient"),
        decision,
        reason: text("reason"),
        responsible: text("responsible"),
        notes: text("notes"),
      },
    });
  }

  return (
    <form onSubmit={submit} onChange={() => decide.reset()}>
      <Stack gap="sm">
        <Group grow align="flex-start">
          <Select
            label={t("decision.title")}
            data={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))}
            value={decision}
            onChange={(value) => setDecision(DECISIONS.find((one) => one === value) ?? "unreviewed")}
            allowDeselect={false}
            data-testid="decision"
          />
          <TextInput name="responsible" label={t("decision.responsible")} defaultValue={stored?.responsible ?? ""} maxLength={200} />
        </Group>
        <TextInput
          name="reason"
          label={t("decision.reason")}
          description={t("decision.reasonHint")}
          defaultValue={stored?.reason ?? ""}
          maxLength={500}
          required={decision === "restricted" || decision === "blocked"}
          data-testid="decision-reason"
        />
        <Group grow align="flex-start">
          <Select
            label={t("decision.verdict")}
            placeholder={t("decision.verdictNone")}
            data={VERDICTS.map((value) => ({ value, label: t(`terms:verdict.${value}`) }))}
            value={verdict}
            onChange={(value) => setVerdict(VERDICTS.find((one) => one === value) ?? null)}
            clearable
            data-testid="decision-verdict"
          />
          <TextInput
            name="country"
            label={t("decision.country")}
            placeholder="SG"
            defaultValue={stored?.country ?? ""}
            maxLength={2}
            pattern="[A-Za-z]{2}"
            data-testid="decision-country"
          />
        </Group>
        {verdict === "mainland" || verdict === "internal" ? (
          <Text size="sm" lh={1.65} data-testid="decision-stays">
            {t("decision.stays")}{" "}
            <Anchor component={Link} to={path("/exemptions")} inherit underline="always">
              {t("decision.correct")}
            </Anchor>
          </Text>
        ) : null}
        <TextInput name="recipient" label={t("decision.recipient")} defaultValue={stored?.recipient ?? ""} maxLength={200} />
        <Textarea name="notes" label={t("decision.notes")} defaultValue={stored?.notes ?? ""} maxLength={2_000} autosize minRows={2} />
        {decide.isError ? (
          <Alert color="cinnabar" role="alert">
            {t(`common:failure.${failureKind(decide.error)}.text`)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          {decide.isSuccess ? (
            <Text size="sm" c="dimmed" role="status" data-testid="decision-saved">
              {t("decision.saved")}
            </Text>
          ) : null}
          <Button type="submit" loading={decide.isPending} data-testid="decision-save">
            {t("decision.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
