import { useTranslation } from "react-i18next";
import { Page } from "../../components/page.tsx";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { useDeclaredVolumeList } from "./api/declared-volume-list-query.ts";
import { BoundsSheet } from "./components/bounds-sheet.tsx";
import { DeclareSheet } from "./components/declare-sheet.tsx";
import classes from "./components/declared.module.css";
import { FileSheet } from "./components/file-sheet.tsx";
import { VolumeSheet } from "./components/volume-sheet.tsx";

export function DeclaredPage() {
  const { t } = useTranslation("declared");
  const { may, entity, year } = useWorkspace();
  const volumes = useDeclaredVolumeList(year);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className={may.decide ? classes.two : undefined}>
        {/* Another entity, another form: nothing half filled in may end up with the wrong one. */}
        {may.decide ? <DeclareSheet key={entity.id} /> : null}
        <BoundsSheet volumes={volumes.data} />
      </div>
      <FileSheet />
      <VolumeSheet volumes={volumes} />
    </Page>
  );
}
