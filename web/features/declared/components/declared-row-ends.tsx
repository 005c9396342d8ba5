import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { When } from "../../../components/when.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

interface Props {
  readonly declared: { readonly declaredBy: string | null; readonly declaredAt: string; readonly withdrawnAt: string | null; readonly on: string };
  /** Where it went, for whoever listens to the button. */
  readonly name: string;
  readonly onWithdraw: () => void;
  readonly testId: string;
}

/** The last cells of a declaration's row: who declared it when, and how an officer takes it back. */
export function DeclaredRowEnds({ declared, name, onWithdraw, testId }: Props) {
  const { t } = useTranslation("declared");
  const { may } = useWorkspace();
  return (
    <>
      <td>
        {declared.declaredBy ?? "—"}
        <div data-quiet>
          <When at={declared.declaredAt} />
        </div>
      </td>
      {may.decide ? (
        <td data-number>
          {declared.withdrawnAt ? null : (
            <Button size="compact-xs" variant="default" onClick={onWithdraw} aria-label={t("withdraw.label", { name, day: declared.on })} data-testid={testId}>
              {t("withdraw")}
            </Button>
          )}
        </td>
      ) : null}
    </>
  );
}
