import { useSearchParams } from "react-router";

/** Adds the organisation, entity and year of the present address to a path, so that a link keeps whose figures are shown. */
export function useWorkspacePath(): (path: string, extra?: Record<string, string>) => string {
  const [params] = useSearchParams();
  return (path, extra = {}) => {
    const kept = new URLSearchParams();
    for (const key of ["org", "entity", "year"]) {
      const value = params.get(key);
      if (value) kept.set(key, value);
    }
    for (const [key, value] of Object.entries(extra)) kept.set(key, value);
    const query = kept.toString();
    return query ? `${path}?${query}` : path;
  };
}
