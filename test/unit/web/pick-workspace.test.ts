import { describe, expect, it } from "vitest";
import { safeNext } from "../../../web/features/sign-in/safe-next.ts";
import { pickWorkspace } from "../../../web/lib/workspace/pick-workspace.ts";

const membership = (id: string, ...entities: string[]) => ({
  organisation: { id, name: id, demo: false },
  role: "owner" as const,
  legalEntities: entities.map((entity) => ({ id: entity, name: entity })),
});
const members = [membership("o1", "e1", "e2"), membership("o2", "e3")];
const years = [2026, 2025, 2024];
const pick = (organisation: string | null, entity: string | null, year: number | null = null) => {
  const picked = pickWorkspace(members, { organisation, entity, year }, years);
  return picked && [picked.membership.organisation.id, picked.entity.id, picked.year];
};

describe("whose figures are shown", () => {
  it("the first of everything by default", () => expect(pick(null, null)).toEqual(["o1", "e1", 2026]));
  it("what was asked for", () => expect(pick("o1", "e2", 2025)).toEqual(["o1", "e2", 2025]));
  it("an entity finds its own organisation", () => expect(pick(null, "e3")).toEqual(["o2", "e3", 2026]));
  it("another organisation's entity falls back to the first", () => expect(pick("o1", "e3")).toEqual(["o1", "e1", 2026]));
  it("strangers' ids show nothing of theirs", () => expect(pick("o9", "e9", 1999)).toEqual(["o1", "e1", 2026]));
  it("a member of nothing has no workspace", () => expect(pickWorkspace([], { organisation: null, entity: null, year: null }, years)).toBeNull());
  it("an organisation without entities is passed over", () =>
    expect(pickWorkspace([membership("o0"), ...members], { organisation: null, entity: null, year: null }, years)?.entity.id).toBe("e1"));
});

describe("where to go after signing in", () => {
  it.each(["/tools?entity=e1", "/"])("%s is a page of ours", (path) => expect(safeNext(path)).toBe(path));
  it.each(["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/sign-in?next=/x", "", null])("%s is not", (path) =>
    expect(safeNext(path)).toBe("/"),
  );
});
