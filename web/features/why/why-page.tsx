import { useTranslation } from "react-i18next";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { lawOf } from "../../lib/law/law-of.ts";
import { useCountExplanation } from "./api/count-explanation-query.ts";
import { ActivitiesSheet } from "./components/activities-sheet.tsx";
import { MakeUpSheet } from "./components/make-up-sheet.tsx";
import { MergesSheet } from "./components/merges-sheet.tsx";
import { VolumesSheet } from "./components/volumes-sheet.tsx";

export function WhyPage() {
  const { t } = useTranslation("why");
  const explanation = useCountExplanation();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Answer query={explanation} lines={8}>
        {(data) => (
          <>
            <MakeUpSheet explanation={data} law={lawOf(data.standing.facts, data.standing.year, new Date())} />
            <ActivitiesSheet activities={data.activities} />
            <VolumesSheet volumes={data.declaredVolumes} />
          </>
        )}
      </Answer>
      <MergesSheet />
    </Page>
  );
}
