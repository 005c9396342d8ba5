/** Null for an option that does not exist or lacks its value. */
export function readArguments<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
