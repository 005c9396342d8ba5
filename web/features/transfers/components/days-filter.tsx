import { DatePickerInput } from "@mantine/dates";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly from: string | null;
  readonly to: string | null;
  readonly year: number;
  readonly onChange: (from: string | null, to: string | null) => void;
}

/** A range of Beijing days inside the year on screen. Asked for once both ends are chosen. */
export function DaysFilter({ from, to, year, onChange }: Props) {
  const { t } = useTranslation("transfers");
  const [range, setRange] = useState<[string | null, string | null]>([from, to]);
  useEffect(() => setRange([from, to]), [from, to]);
  return (
    <DatePickerInput
      type="range"
      aria-label={t("filter.days")}
      placeholder={t("filter.days")}
      valueFormat="YYYY-MM-DD"
      minDate={`${year}-01-01`}
      maxDate={`${year}-12-31`}
      defaultDate={range[0] ?? undefined}
      allowSingleDateInRange
      clearable
      hideOutsideDates
      popoverProps={{ withRoles: false }}
      ariaLabels={{ previousMonth: t("filter.earlier"), nextMonth: t("filter.later"), previousYear: t("filter.earlier"), nextYear: t("filter.later") }}
      w={240}
      value={range}
      onChange={([first, last]) => {
        setRange([first, last]);
        if ((first === null) === (last === null)) onChange(first, last);
      }}
    />
  );
}
