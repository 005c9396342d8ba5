import { Button, Checkbox, Group, NumberInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import type { WhatIfChange } from "@outflow/shared/assess/what-if.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";

export type Campaign = Extract<WhatIfChange, { kind: "planned_campaign" }>;

export function CampaignForm({ asOf, onAdd }: { asOf: string; onAdd: (campaign: Campaign) => void }) {
  const { t } = useTranslation("procedure");
  const lastDay = `${asOf.slice(0, 4)}-12-31`;
  const [people, setPeople] = useState<number | string>("");
  const [known, setKnown] = useState<number | string>(0);
  const [day, setDay] = useState<string | null>(lastDay);
  const [sensitive, setSensitive] = useState(false);
  const reached = Number(people) || 0;
  const alreadyKnown = Number(known) || 0;
  const invalid = alreadyKnown > reached && reached > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reached > 0 && !invalid && day) onAdd({ kind: "planned_campaign", day, people: reached, alreadyKnown, sensitive });
      }}
    >
      <Group align="flex-end" gap="sm">
        <NumberInput
          label={t("whatIf.people")}
          min={1}
          allowDecimal={false}
          thousandSeparator=" "
          required
          withAsterisk={false}
          value={people}
          onChange={setPeople}
          w={150}
          data-testid="what-if-people"
        />
        <NumberInput
          label={t("whatIf.known")}
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={known}
          onChange={setKnown}
          w={150}
          error={invalid ? t("whatIf.invalid") : null}
        />
        <DatePickerInput
          label={t("whatIf.day")}
          valueFormat="YYYY-MM-DD"
          minDate={asOf}
          maxDate={lastDay}
          hideOutsideDates
          popoverProps={{ withRoles: false }}
          value={day}
          onChange={setDay}
          w={150}
        />
        <Checkbox mb={9} label={t("whatIf.sensitive")} checked={sensitive} onChange={(event) => setSensitive(event.currentTarget.checked)} />
        <Button type="submit" variant="default" data-testid="what-if-add">
          {t("whatIf.add")}
        </Button>
      </Group>
    </form>
  );
}
