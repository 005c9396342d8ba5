import { describe, expect, it } from "vitest";
import { hostFrom } from "../../../web/features/tools/own-hosts.ts";

describe("a host as somebody types it", () => {
  it.each([
    ["crm.example.com", "crm.example.com"],
    [" https://CRM.Example.com:8443/x?y=1 ", "crm.example.com"],
    ["intranet", "intranet"],
    ["10.1.2.3", "10.1.2.3"],
    ["例子.example", "xn--fsqu00a.example"],
    ["crm.example.com.", "crm.example.com"],
  ])("%s", (typed, host) => expect(hostFrom(typed)).toBe(host));

  it.each(["", "two words", "http://", "a b.example"])("refuses «%s»", (typed) => expect(hostFrom(typed)).toBeNull());
});
