import { useTranslation } from "react-i18next";
import { Fact, FactList } from "../../../components/fact-list.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { countryName } from "../../../lib/format/country-name.ts";
import { byteSize } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import type { Transfer } from "../api/transfer-list-query.ts";
import { readCount, reasonKey } from "../read-account.ts";
import { KindTags } from "./kind-tags.tsx";
import classes from "./transfers.module.css";

export function TransferDetail({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation(["transfers", "terms", "common"]);
  const { language } = useLanguage();
  const { key, code } = reasonKey(transfer.reason);
  const reason = key ? t(`terms:${key}`, { code }) : t("unread.unstated");
  return (
    <div data-testid="transfer-detail">
      {transfer.attempted ? <p className={classes.unread}>{t("attempted.note")}</p> : null}
      {transfer.withdrawnAt ? <p className={classes.unread}>{t("withdrawn.note", { when: beijingMinute(transfer.withdrawnAt) })}</p> : null}
      {transfer.read === "full" ? null : (
        <p className={classes.unread}>
          <strong>{t("unread.title")}</strong>
          {t(`unread.${transfer.read}`, { reason })}
        </p>
      )}
      <FactList>
        <Fact term={t("detail.occurred")}>
          {beijingMinute(transfer.occurredAt)} {t("common:beijingTime")}
        </Fact>
        <Fact term={t("detail.received")}>{beijingMinute(transfer.receivedAt)}</Fact>
        <Fact term={t("detail.tool")}>{transfer.toolId ? toolName(transfer.toolId, transfer.host, language) : t("detail.uncatalogued")}</Fact>
        <Fact term={t("detail.host")} code>
          {transfer.host}
        </Fact>
        <Fact term={t("detail.seenOn")}>{transfer.seenOn ? sourceOf(transfer.seenOn, language) : t("detail.seenOnNone")}</Fact>
        <Fact term={t("detail.path")} code>
          {transfer.pathTemplate}
        </Fact>
        <Fact term={t("detail.country")}>{transfer.country ? countryName(transfer.country, language) : t("common:unknown")}</Fact>
        <Fact term={t("detail.basis")}>{t(`terms:basis.${transfer.basis}`)}</Fact>
        <Fact term={t("detail.channel")}>{t(`terms:channel.${transfer.channel}`)}</Fact>
        <Fact term={t("detail.format")}>
          {transfer.format.toUpperCase()} · {byteSize(transfer.bytes)}
        </Fact>
        <Fact term={t("col.read")}>{transfer.read === "full" ? t("read.note") : t(`terms:read.${transfer.read}`)}</Fact>
        <Fact term={t("detail.people")}>
          <strong>{readCount(transfer.read, transfer.people)}</strong>
        </Fact>
        <Fact term={t("detail.newPeople")}>{readCount(transfer.read, transfer.newPeople)}</Fact>
        <Fact term={t("detail.sensitivePeople")}>{readCount(transfer.read, transfer.sensitivePeople)}</Fact>
        <Fact term={t("detail.kinds")}>
          <KindTags family="kind" kinds={transfer.kinds} />
        </Fact>
        <Fact term={t("detail.sensitiveKinds")}>
          <KindTags family="sensitive" kinds={transfer.sensitiveKinds} />
        </Fact>
        <Fact term={t("detail.device")}>{transfer.deviceLabel}</Fact>
        <Fact term={t("detail.department")}>{transfer.department ?? t("common:none")}</Fact>
        <Fact term={t("detail.id")} code>
          {transfer.id}
        </Fact>
      </FactList>
    </div>
  );
}

/** "HubSpot · app.hubspot.com", or the host alone. */
function sourceOf({ toolId, host }: NonNullable<Transfer["seenOn"]>, language: string): string {
  return toolId ? `${toolName(toolId, host, language)} · ${host}` : host;
}
