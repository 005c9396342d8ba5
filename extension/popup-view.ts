import { findTool } from "@outflow/shared/classify/tool.ts";
import type { PopupView } from "@outflow/shared/contract/messages.ts";
import { placeOf } from "./examine/place-of.ts";
import { hostOfUrl } from "./observe/host-of-url.ts";
import type { Outflow } from "./outflow.ts";

/** Everything the popup shows, from memory: it opens without waiting for storage. */
export function popupView({ device, keeper, queue, deliverer, connected, language, now }: Outflow, url: string | null): PopupView {
  const { attempts, nextTryAt, problem } = deliverer.state;
  return {
    language: language(),
    enrolment: keeper.view,
    site: siteView(device, queue, connected, url, now()),
    queue: {
      length: queue.length,
      bytes: queue.bytes,
      nextTryAt: attempts > 0 && nextTryAt !== null ? new Date(nextTryAt).toISOString() : null,
      problem,
      overflowed: queue.coverage.reportsOverflowed,
      lost: queue.coverage.storageLosses,
    },
    lastReports: queue.sent.map(({ id, sentAt, host, people, bytes }) => ({ id, sentAt, host, people, bytes })).reverse(),
    refused: queue.refused.map(({ id, refusedAt, host, sentence, field }) => ({ id, refusedAt, host, sentence, field })).reverse(),
  };
}

function siteView(device: Outflow["device"], queue: Outflow["queue"], connected: Outflow["connected"], url: string | null, now: number): PopupView["site"] {
  const host = url === null ? null : hostOfUrl(url);
  if (url === null || host === null) return null;
  const destination = device.classify(url, connected.known(host));
  const today = queue.today(placeOf(destination), now);
  return {
    destination,
    decision: device.decisionOn(destination),
    peopleToday: today.people,
    sensitiveToday: today.sensitivePeople,
    unreadToday: today.unread,
    flows: today.flows.map((flow) => ({ ...flow, tool: findTool(flow.place)?.name ?? null })),
  };
}
