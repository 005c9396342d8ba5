/** What the administrator set; empty where nothing is. */
export async function managedPolicy(): Promise<Record<string, unknown>> {
  try {
    return await chrome.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Policy may arrive after the first page, and change at any time. */
export function onManagedPolicyChanged(listener: () => void): void {
  chrome.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") listener();
  });
}
