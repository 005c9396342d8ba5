import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { countryName } from "../../../lib/format/country-name.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import type { Transfer } from "../api/transfer-list-query.ts";
import { readCount, readTone } from "../read-account.ts";
import classes from "./transfers.module.css";

export function TransferRow({ transfer, onOpen }: { transfer: Transfer; onOpen: () => void }) {
  const { t } = useTranslation(["transfers", "terms", "common"]);
  const { language } = useLanguage();
  const name = toolName(transfer.toolId, transfer.host, language);
  const { seenOn } = transfer;
  const when = beijingMinute(transfer.occurredAt);
  return (
    // The row opens by pointer as a convenience; the button inside it does the same for keyboard and screen reader.
    <tr data-testid="transfer-row" data-open="yes" data-people={transfer.people} onClick={onOpen}>
      <td data-nowrap>{when}</td>
      <td>
        <UnstyledButton className={classes.open} onClick={onOpen} aria-label={t("open", { when, name })}>
          {name}
        </UnstyledButton>{" "}
        {transfer.attempted ? <Tag tone="ochre">{t("attempted")}</Tag> : null}
        {transfer.withdrawnAt ? <Tag>{t("withdrawn")}</Tag> : null}
        {transfer.toolId ? <div data-quiet>{transfer.host}</div> : null}
        {seenOn ? (
          <div data-quiet data-testid="seen-on">
            {t("seenOn", { name: toolName(seenOn.toolId, seenOn.host, language) })}
          </div>
        ) : null}
      </td>
      <td data-nowrap>{transfer.country ? countryName(transfer.country, language) : t("common:unknown")}</td>
      <td data-nowrap>{t(`terms:channel.${transfer.channel}`)}</td>
      <td data-number>{readCount(transfer.read, transfer.people)}</td>
      <td data-number>{readCount(transfer.read, transfer.newPeople)}</td>
      <td data-number className={transfer.sensitivePeople > 0 ? classes.sensitive : undefined}>
        {readCount(transfer.read, transfer.sensitivePeople)}
      </td>
      <td data-nowrap>
        <Tag tone={readTone(transfer.read)}>{t(`terms:read.${transfer.read}`)}</Tag>
      </td>
      <td className={classes.device}>
        <div>{transfer.deviceLabel}</div>
        {transfer.department ? <div data-quiet>{transfer.department}</div> : null}
      </td>
    </tr>
  );
}
