import { Autocomplete } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { VerdictTag } from "../../../components/verdict-tag.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { toolNames, type Understood } from "../declared-destination.ts";
import classes from "./declared.module.css";

const SUGGESTED = 12;

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly understood: Understood;
  /** Somebody has tried to send the form: what is missing is said now. */
  readonly asked: boolean;
}

/** Where it went: a tool of the catalogue or a host name, and at once how that was understood. */
export function DestinationField({ value, onChange, understood, asked }: Props) {
  const { t } = useTranslation("declared");
  const { language } = useLanguage();
  const names = useMemo(() => toolNames(language), [language]);
  const { destination, problem } = understood;
  const error = problem === "stays" || (problem !== null && asked) ? t(`where.${problem}`) : null;
  return (
    <div>
      <Autocomplete
        label={t("where")}
        description={t("where.hint")}
        data={names}
        limit={SUGGESTED}
        value={value}
        onChange={onChange}
        error={error}
        maxLength={253}
        data-testid="declare-where"
      />
      {destination ? (
        <p className={classes.understood}>
          <VerdictTag verdict={destination.verdict} /> {toolName(destination.toolId, destination.host, language)} · {destination.host}
        </p>
      ) : null}
    </div>
  );
}
