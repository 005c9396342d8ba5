/** An alarm wakes the service worker; a timer is finer but dies with it. Both, so that a short pause is short and a long one is kept. */
const SHORTEST_ALARM_MS = 30_000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

export function wakeAt(name: string, time: number, onWake: () => void): void {
  chrome.alarms.create(name, { when: Math.max(time, Date.now() + SHORTEST_ALARM_MS) });
  clearTimeout(timers.get(name));
  if (time - Date.now() < SHORTEST_ALARM_MS) timers.set(name, setTimeout(onWake, Math.max(0, time - Date.now())));
}

/** Keeps an alarm that already runs as it is, so that a service worker that wakes often does not push it ahead of itself. */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  const known = await chrome.alarms.get(name);
  if (known?.periodInMinutes !== minutes) await chrome.alarms.create(name, { periodInMinutes: minutes });
}

export function onAlarm(listener: (name: string) => void): void {
  chrome.alarms.onAlarm.addListener(({ name }) => listener(name));
}
