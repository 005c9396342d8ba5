export interface AlertTimer {
  /** Calls the alert function now; true when it answered 2xx. */
  callNow(): Promise<boolean>;
  stop(): Promise<void>;
}

const CALL_MILLISECONDS = 120_000;

/** What pg_cron and pg_net do in production: calls the alert function every so often, never twice at once. 0 seconds: only on request. */
export function startAlertTimer(options: {
  url: string;
  scheduleSecret: string;
  everySeconds: number;
  log: (source: string, line: string) => void;
}): AlertTimer {
  const stopping = new AbortController();
  let under: Promise<boolean> | null = null;
  const call = async (triesLeft = 1): Promise<boolean> => {
    try {
      const answer = await fetch(options.url, {
        method: "POST",
        headers: { authorization: `Bearer ${options.scheduleSecret}`, "content-type": "application/json" },
        body: "{}",
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(CALL_MILLISECONDS)]),
      });
      await answer.body?.cancel();
      if (!answer.ok) options.log("timer", `alert answered ${answer.status}`);
      return answer.ok;
    } catch (error) {
      // A connection kept from before may have been closed meanwhile; calling twice is harmless.
      if (triesLeft > 0 && !stopping.signal.aborted) return call(triesLeft - 1);
      if (!stopping.signal.aborted) options.log("timer", `alert could not be called: ${(error as Error).name}`);
      return false;
    }
  };
  const tick = () => {
    under ??= call().finally(() => {
      under = null;
    });
    return under;
  };
  const interval = options.everySeconds > 0 ? setInterval(() => void tick(), options.everySeconds * 1_000) : null;
  interval?.unref();
  return {
    // A call that is under way may have looked before what the caller waits for was written: wait for it, then call again.
    callNow: async () => {
      await under;
      return tick();
    },
    stop: async () => {
      if (interval) clearInterval(interval);
      stopping.abort();
      await under;
    },
  };
}
