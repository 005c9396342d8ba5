import { Alert, Button, Group, Modal, MultiSelect, NumberInput, Select, SimpleGrid, Stack, Switch, Textarea, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { daysOfRoute } from "@outflow/shared/assess/judge-filing.ts";
import { EXTENSION_GROWTH_PERCENT } from "@outflow/shared/assess/rulebook/deadlines.ts";
import { FILING_CHANGES, ROUTES } from "@outflow/shared/contract/ledger-api-filings.ts";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { FILING_STATES, type FilingRecord } from "../api/filing-list-query.ts";
import { useSaveFiling } from "../api/save-filing.ts";

export function FilingModal({ stored, onClose }: { stored: FilingRecord | null; onClose: () => void }) {
  const { t } = useTranslation(["filings", "common"]);
  const { organisation, entity } = useWorkspace();
  const save = useSaveFiling();
  const [route, setRoute] = useState(stored?.route ?? "STANDARD_CONTRACT");
  const [state, setState] = useState(stored?.state ?? "preparing");
  const [days, setDays] = useState<Readonly<Record<string, string | null>>>(stored?.days ?? {});
  const [people, setPeople] = useState<number | string>(stored?.declaredPeople ?? "");
  const [sensitive, setSensitive] = useState<number | string>(stored?.declaredSensitivePeople ?? "");
  const [expected, setExpected] = useState<number | string>(stored?.expectedPeople ?? "");
  const [changes, setChanges] = useState<readonly string[]>(stored?.changes ?? []);
  const [incident, setIncident] = useState(stored?.incident ?? false);
  const names = daysOfRoute(route);
  const isValidFor = route !== "IMPACT_ASSESSMENT";

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim() || null;
    const filing = {
      ...(stored ? { id: stored.id } : {}),
      legalEntityId: stored?.legalEntityId ?? entity.id,
      route,
      state,
      title: text("title"),
      recipient: text("recipient"),
      notes: text("notes"),
      days: Object.fromEntries(names.flatMap((name) => (days[name] ? [[name, days[name]]] : []))),
      declaredPeople: people === "" ? null : Number(people),
      declaredSensitivePeople: sensitive === "" ? null : Number(sensitive),
      expectedPeople: route !== "SECURITY_ASSESSMENT" || expected === "" ? null : Number(expected),
      changes: isValidFor ? changes : [],
      incident: isValidFor && incident,
    };
    save.mutate({ p_org: organisation.id, p_filing: filing }, { onSuccess: onClose });
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{t("form.title")}</strong>} closeButtonProps={{ "aria-label": t("common:close") }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t("form.route")}
              data={ROUTES.map((value) => ({ value, label: t(`route.${value}`) }))}
              value={route}
              onChange={(value) => setRoute(ROUTES.find((one) => one === value) ?? route)}
              allowDeselect={false}
            />
            <Select
              label={t("form.state")}
              data={FILING_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
              value={state}
              onChange={(value) => setState(FILING_STATES.find((one) => one === value) ?? state)}
              allowDeselect={false}
            />
          </SimpleGrid>
          <TextInput
            name="title"
            label={t("form.name")}
            defaultValue={stored?.title ?? ""}
            maxLength={200}
            required
            withAsterisk={false}
            data-testid="filing-title"
          />
          <TextInput name="recipient" label={t("form.recipient")} defaultValue={stored?.recipient ?? ""} maxLength={200} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {names.map((name) => (
              <DatePickerInput
                key={name}
                label={t(`day.${name}`)}
                valueFormat="YYYY-MM-DD"
                clearable
                clearButtonProps={{ "aria-label": t("form.clear", { name: t(`day.${name}`) }) }}
                hideOutsideDates
                popoverProps={{ withRoles: false }}
                value={days[name] ?? null}
                onChange={(day) => setDays({ ...days, [name]: day })}
                data-testid={`filing-day-${name}`}
              />
            ))}
            <NumberInput
              label={t("form.declared")}
              min={0}
              allowDecimal={false}
              thousandSeparator=" "
              value={people}
              onChange={setPeople}
              data-testid="filing-people"
            />
            <NumberInput label={t("form.declaredSensitive")} min={0} allowDecimal={false} thousandSeparator=" " value={sensitive} onChange={setSensitive} />
            {route === "SECURITY_ASSESSMENT" ? (
              <NumberInput
                label={t("form.expected")}
                description={t("form.expectedHint", { percent: EXTENSION_GROWTH_PERCENT })}
                min={0}
                allowDecimal={false}
                thousandSeparator=" "
                value={expected}
                onChange={setExpected}
                data-testid="filing-expected"
              />
            ) : null}
          </SimpleGrid>
          {isValidFor ? (
            <>
              <MultiSelect
                label={t("form.changes")}
                description={t("form.changesHint")}
                data={FILING_CHANGES.map((value) => ({ value, label: t(`change.${value}`) }))}
                value={[...changes]}
                onChange={setChanges}
                clearable
                clearButtonProps={{ "aria-label": t("form.clear", { name: t("form.changes") }) }}
                data-testid="filing-changes"
              />
              <Switch label={t("form.incident")} checked={incident} onChange={(event) => setIncident(event.currentTarget.checked)} />
            </>
          ) : null}
          <Textarea name="notes" label={t("form.notes")} defaultValue={stored?.notes ?? ""} maxLength={4_000} autosize minRows={2} />
          {save.isError ? (
            <Alert color="cinnabar" role="alert">
              {t(`common:failure.${failureKind(save.error)}.text`)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} data-testid="filing-save">
              {t("form.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
