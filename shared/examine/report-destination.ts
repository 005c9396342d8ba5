import { pathTemplate } from "../classify/path-template.ts";
import type { Destination } from "../contract/destination.ts";
import type { ReportedDestination, TransferReport } from "../contract/transfer-report.ts";
import type { ExaminationContext, Sent } from "./examination-context.ts";

export function reportDestination(destination: Destination, url: string): ReportedDestination {
  return {
    toolId: destination.toolId,
    host: destination.host,
    pathTemplate: pathTemplate(url),
    country: destination.country,
    basis: destination.basis,
    connected: destination.connected.value,
  };
}

/** The page's own tool, where it is another one than the destination: a request from a page of A to a tracker B is B's flow, seen on A. */
export function seenOn(destination: Destination, sent: Pick<Sent, "seenOnUrl">, context: ExaminationContext): TransferReport["seenOn"] {
  if (!sent.seenOnUrl || !/^https?:/.test(sent.seenOnUrl)) return null;
  const page = context.classify(sent.seenOnUrl);
  if (page.site === destination.site || page.host === "" || (page.toolId !== null && page.toolId === destination.toolId)) return null;
  return { toolId: page.toolId, host: page.host };
}
