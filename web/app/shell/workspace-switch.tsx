import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { OrganisationSelect } from "./organisation-select.tsx";
import classes from "./workspace-switch.module.css";

/** Whose figures, which year. The legal entity comes first and large: the law counts per entity. */
export function WorkspaceSwitch() {
  const { t } = useTranslation("shell");
  const { memberships, organisation, entities, entity, years, year, choose } = useWorkspace();
  return (
    <div className={classes.switch}>
      {memberships.length > 1 ? (
        <OrganisationSelect className={classes.organisation} testId="organisation-switch" />
      ) : (
        <span className={classes.organisationName} title={organisation.name}>
          {organisation.name}
        </span>
      )}
      <span className={classes.slash} aria-hidden>
        /
      </span>
      {entities.length > 1 ? (
        <Select
          className={classes.entity}
          aria-label={t("entity")}
          size="sm"
          searchable={entities.length > 8}
          allowDeselect={false}
          data={entities.map((one) => ({ value: one.id, label: one.name }))}
          value={entity.id}
          onChange={(value) => value && choose({ entity: value })}
          data-testid="entity-switch"
        />
      ) : (
        <strong className={classes.entityName} title={entity.name} data-testid="entity-name">
          {entity.name}
        </strong>
      )}
      <Select
        className={classes.year}
        aria-label={t("year")}
        size="sm"
        allowDeselect={false}
        data={years.map((one) => ({ value: String(one), label: t("yearOption", { year: one }) }))}
        value={String(year)}
        onChange={(value) => value && choose({ year: Number(value) })}
        data-testid="year-switch"
      />
    </div>
  );
}
