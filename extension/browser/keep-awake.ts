/** Below the 30 seconds after which Chrome ends a service worker that calls nothing (developer.chrome.com, service worker lifecycle). */
const PERIOD_MS = 20_000;
let working = 0;
let timer: ReturnType<typeof setInterval> | null = null;

/** While work is under way, calls something harmless often enough for Chrome to leave the service worker alive. */
export async function keepAwakeDuring<T>(work: Promise<T>): Promise<T> {
  working += 1;
  timer ??= setInterval(() => void chrome.runtime.getPlatformInfo(), PERIOD_MS);
  try {
    return await work;
  } finally {
    working -= 1;
    if (working === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  }
}
