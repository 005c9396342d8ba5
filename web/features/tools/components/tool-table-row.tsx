import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { VerdictTag } from "../../../components/verdict-tag.tsx";
import { When } from "../../../components/when.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { DECISION_TONES } from "../decision-of.ts";
import type { DescribedTool } from "../described-tool.ts";
import { CountryStrip } from "./country-strip.tsx";
import classes from "./tools.module.css";

export function ToolTableRow({ described, onOpen }: { described: DescribedTool; onOpen: () => void }) {
  const { t } = useTranslation("tools");
  const decision = described.decision?.decision ?? "unreviewed";
  const { row, name, tool, category } = described;
  return (
    // The row opens by pointer as a convenience; the button inside it does the same for keyboard and screen reader.
    <tr data-testid={`tool-row-${described.key}`} data-people={row.people} data-open="yes" onClick={onOpen}>
      <td className={classes.tool}>
        <UnstyledButton className={classes.open} onClick={onOpen} aria-label={t("open", { name })}>
          {name}
        </UnstyledButton>
        <div data-quiet>{tool ? [tool.vendor, category ? t(`category.${category}`) : null].filter(Boolean).join(" · ") : t("uncatalogued")}</div>
      </td>
      <td data-nowrap>
        <VerdictTag verdict={described.verdict} />
        {described.byAddressAlone ? <div data-quiet>{t("byAddressAlone")}</div> : null}
      </td>
      <td data-number>{thinNumber(row.people)}</td>
      <td data-number className={row.sensitivePeople > 0 ? classes.sensitive : undefined}>
        {thinNumber(row.sensitivePeople)}
      </td>
      <td data-nowrap>
        <Tag tone={DECISION_TONES[decision]}>{t(`decision.${decision}`)}</Tag>
      </td>
      <td>
        <CountryStrip countries={described.countries} />
      </td>
      <td data-number>{thinNumber(row.transfers)}</td>
      <td data-nowrap>
        <When at={row.lastSeen} />
      </td>
    </tr>
  );
}
