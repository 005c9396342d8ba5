import { describe, expect, it } from "vitest";
import { Outbox } from "../../../extension/queue/outbox.ts";

const entry = (id: string, bytes = 10) => ({ id, bytes, host: "api.example.com", people: 1 });

describe("the outbox", () => {
  it("gives the oldest first and forgets it only when it is acknowledged", () => {
    const outbox = new Outbox({ count: 3, bytes: 100 });
    for (const id of ["a", "b"]) expect(outbox.admit(entry(id))).toBe(true);
    expect(outbox.peek()?.id).toBe("a");
    expect(outbox.peek()?.id).toBe("a");
    outbox.acknowledge("a");
    outbox.acknowledge("a");
    expect(outbox.peek()?.id).toBe("b");
    expect([outbox.length, outbox.bytes]).toEqual([1, 10]);
  });

  it("turns the newest away at n + 1 entries and at n + 1 bytes", () => {
    const byCount = new Outbox({ count: 2, bytes: 1_000 });
    expect(["a", "b", "c"].map((id) => byCount.admit(entry(id)))).toEqual([true, true, false]);
    const byBytes = new Outbox({ count: 100, bytes: 20 });
    expect([byBytes.admit(entry("a", 10)), byBytes.admit(entry("b", 10)), byBytes.admit(entry("c", 1))]).toEqual([true, true, false]);
    expect(byBytes.peek()?.id).toBe("a");
  });

  it("takes the same id once", () => {
    const outbox = new Outbox({ count: 1, bytes: 100 });
    expect([outbox.admit(entry("a")), outbox.admit(entry("a"))]).toEqual([true, true]);
    expect(outbox.length).toBe(1);
  });
});
