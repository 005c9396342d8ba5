import { accessReply, type accessRequest } from "@outflow/shared/contract/device-api.ts";
import type { PageAnswers, PageMessage } from "@outflow/shared/contract/messages.ts";
import type { z } from "zod";
import { askServer } from "./deliver/ask-server.ts";
import { hostOfUrl } from "./observe/host-of-url.ts";
import type { Outflow } from "./outflow.ts";
import { popupView } from "./popup-view.ts";

/** What the popup and the options page ask for. */
export async function answerPage(outflow: Outflow, message: PageMessage, version: string): Promise<PageAnswers[PageMessage["kind"]]> {
  const { keeper, queue, language, chooseLanguage } = outflow;
  switch (message.kind) {
    case "popup-view":
      // Somebody looks: when the popup asks again, in a second, the country of the address is there too.
      void outflow.connected.countryOf(hostOfUrl(message.url ?? "") ?? "");
      return popupView(outflow, message.url);
    case "deliver-now":
      void outflow.deliverer.run("now");
      return null;
    case "report-text":
      return queue.sent.find(({ id }) => id === message.id)?.text ?? null;
    case "options-view":
      return { language: language(), enrolment: keeper.view, version };
    case "enrol":
      await keeper.enrolByHand(message.serverUrl, message.token);
      return keeper.view;
    case "unenrol":
      await keeper.leave();
      return keeper.view;
    case "set-language":
      await chooseLanguage(message.language);
      return null;
    case "request-access":
      return requestAccess(outflow, { host: message.host, toolId: message.toolId, note: message.note });
  }
}

async function requestAccess({ device }: Outflow, request: z.infer<typeof accessRequest>): Promise<PageAnswers["request-access"]> {
  if (!device.sender) return { outcome: "failed", problem: "not_enrolled" };
  const answer = await askServer(device.sender, "request-access", JSON.stringify(request), accessReply);
  if (answer.kind === "ok") return { outcome: "asked", problem: null };
  if (answer.kind === "revoked") await device.revoke(answer.sentence);
  return { outcome: "failed", problem: answer.kind === "later" ? answer.problem : answer.kind === "refused" ? answer.code : "device_revoked" };
}
