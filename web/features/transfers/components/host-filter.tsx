import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Typed freely, asked for once the typing rests. */
export function HostFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation("transfers");
  const [typed, setTyped] = useState(value);
  const ask = useDebouncedCallback(onChange, 350);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      aria-label={t("filter.host")}
      placeholder={t("filter.hostHint")}
      value={typed}
      w={190}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      data-testid="filter-host"
    />
  );
}
