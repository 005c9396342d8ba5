import type { PopupView } from "@outflow/shared/contract/messages.ts";
import { type Say, sayProblem } from "../words/speak.ts";
import { clock, figure, size } from "./in-words.ts";

export function QueueAndRefused({ queue, refused, say }: Pick<PopupView, "queue" | "refused"> & { say: Say }) {
  const { length, bytes, nextTryAt, problem, overflowed, lost } = queue;
  return (
    <>
      <section>
        <h2>{say("queue.heading")}</h2>
        <ul>
          <li data-testid="queue-length" data-value={length}>
            {length === 0 ? say("queue.empty") : say("queue.waiting", { count: figure(length), size: size(bytes) })}
            {length > 0 && problem && (
              <span className="quiet" data-testid="queue-problem" data-problem={problem}>
                {" · "}
                {sayProblem(say, problem)}
                {nextTryAt && ` · ${say("queue.next", { time: clock(nextTryAt, say) })}`}
              </span>
            )}
          </li>
          {overflowed > 0 && <li data-testid="overflowed">{say("queue.overflowed", { count: figure(overflowed) })}</li>}
          {lost > 0 && <li data-testid="lost">{say("queue.lost", { count: figure(lost) })}</li>}
        </ul>
      </section>
      {refused.length > 0 && (
        <section data-testid="refused" data-value={refused.length}>
          <h2>{say("refused.heading")}</h2>
          <ul className="rows">
            {refused.slice(0, 5).map(({ id, host, sentence, refusedAt }) => (
              <li key={id}>
                <span>{say("refused.row", { host, sentence })}</span>
                <span className="quiet">{clock(refusedAt, say)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
