import { Anchor, Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useAddLegalEntity } from "../api/add-legal-entity.ts";
import classes from "./organisation.module.css";

export function EntitySheet() {
  const { t } = useTranslation(["organisation", "common"]);
  const { organisation, entities, may } = useWorkspace();
  const add = useAddLegalEntity();
  return (
    <Sheet title={t("entities.title")} flush>
      <LedgerTable
        label={t("entities.title")}
        minWidth={420}
        head={
          <>
            <th>{t("entities.name")}</th>
            <td />
          </>
        }
      >
        {entities.map((entity) => (
          <tr key={entity.id} data-testid={`entity-row-${entity.id}`}>
            <td>{entity.name}</td>
            <td data-number>
              <Anchor component={Link} to={`/?org=${organisation.id}&entity=${entity.id}`} size="sm">
                {t("entities.show")}
              </Anchor>
            </td>
          </tr>
        ))}
      </LedgerTable>
      {may.manage ? (
        <form
          className={classes.add}
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const name = String(new FormData(form).get("name")).trim();
            add.mutate({ p_org: organisation.id, p_name: name }, { onSuccess: () => form.reset() });
          }}
        >
          <TextInput
            name="name"
            label={t("entities.add")}
            placeholder={t("entities.name")}
            maxLength={200}
            required
            withAsterisk={false}
            data-testid="entity-name-new"
          />
          <Button type="submit" variant="default" loading={add.isPending} data-testid="entity-add">
            {t("entities.add")}
          </Button>
        </form>
      ) : null}
      {add.isError ? (
        <p className={classes.failure} role="alert">
          {t(`common:failure.${failureKind(add.error)}.text`)}
        </p>
      ) : null}
    </Sheet>
  );
}
