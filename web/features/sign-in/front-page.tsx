import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../../components/brand-mark.tsx";
import { Crossing } from "./crossing.tsx";
import classes from "./front-page.module.css";

/** The pages before the workspace: what this is on one side, a form on the other. */
export function FrontPage({ title, lead, corner, children }: { title: string; lead: ReactNode; corner?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation(["signIn", "common"]);
  return (
    <div className={classes.page}>
      <aside className={classes.about}>
        <div className={classes.brand}>
          <BrandMark size={40} />
          <div>
            <div className={classes.name}>{t("common:brand")}</div>
            <div className={classes.nameZh}>{t("common:brandZh")}</div>
          </div>
        </div>
        <div className={classes.picture}>
          <Crossing />
        </div>
        <div className={classes.words}>
          <p className={classes.question}>{t("about.line1")}</p>
          <p>{t("about.line2")}</p>
          <p>{t("about.line3")}</p>
        </div>
      </aside>
      <main className={classes.main}>
        <div className={classes.corner}>{corner}</div>
        <div className={classes.form}>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
      </main>
    </div>
  );
}
