import { SegmentedControl, Stack, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { indexOverrides } from "@outflow/shared/classify/overrides.ts";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { beijingDayOf } from "../../../lib/format/beijing-time.ts";
import { useToolDecisionList } from "../../../lib/ledger/tool-decision-list-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { declaredDestination } from "../declared-destination.ts";
import type { Declared } from "../declared-what.ts";
import classes from "./declared.module.css";
import { DestinationField } from "./destination-field.tsx";
import { FilePart } from "./file-part.tsx";
import { NumberPart } from "./number-part.tsx";

const LONGEST_PURPOSE = 200;
/** What the ledger still takes; older transfers belong to a year nobody files any more. */
const DAYS_BACK = 400;

/** What was sent, whither and when: in common to a number and to a file. */
export function DeclareSheet() {
  const { t } = useTranslation("declared");
  const { entity } = useWorkspace();
  const decisions = useToolDecisionList();
  const overrides = useMemo(() => indexOverrides(decisions.data?.decisions ?? []), [decisions.data]);
  const today = beijingDayOf(new Date());
  const [way, setWay] = useState<"file" | "number">("file");
  const [where, setWhere] = useState("");
  const [day, setDay] = useState<string | null>(today);
  const [purpose, setPurpose] = useState("");
  const [asked, setAsked] = useState(false);
  const understood = useMemo(() => declaredDestination(where, overrides), [where, overrides]);

  /** null: something is missing, and the fields now say what. */
  function read(): Declared | null {
    setAsked(true);
    if (!understood.destination || !day || (way === "number" && purpose.trim() === "")) return null;
    return { destination: understood.destination, day, purpose: purpose.trim() };
  }

  return (
    <Sheet title={t("declare.title", { entity: entity.name })} testId="declare">
      <Stack gap="md">
        <SegmentedControl
          aria-label={t("way")}
          value={way}
          onChange={(value) => setWay(value === "number" ? "number" : "file")}
          data={[
            { value: "file", label: t("way.file") },
            { value: "number", label: t("way.number") },
          ]}
          data-testid="declare-way"
        />
        <p className={classes.lead}>{t(`way.${way}Hint`)}</p>
        <DestinationField value={where} onChange={setWhere} understood={understood} asked={asked} />
        <div className={classes.pair}>
          <DatePickerInput
            label={t("day")}
            valueFormat="YYYY-MM-DD"
            hideOutsideDates
            popoverProps={{ withRoles: false }}
            minDate={beijingDayOf(new Date(Date.now() - DAYS_BACK * 86_400_000))}
            maxDate={today}
            value={day}
            onChange={setDay}
            error={asked && !day ? t("day.missing") : null}
            data-testid="declare-day"
          />
          <TextInput
            label={t("purpose")}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
            maxLength={LONGEST_PURPOSE}
            error={asked && way === "number" && purpose.trim() === "" ? t("purpose.missing") : null}
            data-testid="declare-purpose"
          />
        </div>
        {way === "number" ? <NumberPart read={read} onDone={() => setAsked(false)} /> : <FilePart read={read} onDone={() => setAsked(false)} />}
      </Stack>
    </Sheet>
  );
}
