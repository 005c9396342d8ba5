import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { When } from "../../../components/when.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useAccessRequestList } from "../api/access-request-list-query.ts";
import { useAnswerAccessRequest } from "../api/answer-access-request.ts";

/** What employees ask for: shown only while something is open. */
export function AccessRequests() {
  const { t } = useTranslation("tools");
  const { language } = useLanguage();
  const { organisation, may } = useWorkspace();
  const requests = useAccessRequestList();
  const answer = useAnswerAccessRequest();
  const open = (requests.data ?? []).filter((request) => request.answer === null);
  if (open.length === 0) return null;
  const give = (id: string, answered: "granted" | "refused") => answer.mutate({ p_org: organisation.id, p_request: id, p_answer: answered });
  return (
    <Sheet title={t("requests.title")} aside={<Tag tone="ochre">{open.length}</Tag>} flush testId="access-requests">
      <LedgerTable
        label={t("requests.title")}
        head={
          <>
            <th>{t("requests.tool")}</th>
            <th>{t("requests.who")}</th>
            <th>{t("requests.note")}</th>
            <th>{t("requests.when")}</th>
            {may.decide ? <td /> : null}
          </>
        }
      >
        {open.map((request) => (
          <tr key={request.id} data-testid="access-request">
            <td>
              {toolName(request.toolId, request.host, language)}
              {request.toolId ? <div data-quiet>{request.host}</div> : null}
            </td>
            <td>
              {request.deviceLabel}
              {request.department ? <div data-quiet>{request.department}</div> : null}
            </td>
            <td style={{ overflowWrap: "anywhere" }}>{request.note || "—"}</td>
            <td data-nowrap>
              <When at={request.requestedAt} />
            </td>
            {may.decide ? (
              <td>
                <Group gap={6} wrap="nowrap" justify="flex-end">
                  <Button size="compact-xs" disabled={answer.isPending} onClick={() => give(request.id, "granted")} data-testid="request-grant">
                    {t("requests.grant")}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={answer.isPending}
                    onClick={() => give(request.id, "refused")}
                    data-testid="request-refuse"
                  >
                    {t("requests.refuse")}
                  </Button>
                </Group>
              </td>
            ) : null}
          </tr>
        ))}
      </LedgerTable>
    </Sheet>
  );
}
