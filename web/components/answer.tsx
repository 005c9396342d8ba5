import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureNote } from "./failure-note.tsx";
import { WaitingLines } from "./waiting-lines.tsx";

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Waiting, failed or there. What was read once stays on screen when a later poll fails; the banner says that it is old. */
export function Answer<Data>({ query, lines, waiting, children }: Props<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  return <>{waiting ?? <WaitingLines lines={lines} />}</>;
}
