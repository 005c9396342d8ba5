import { toolSummary, transferList } from "@outflow/shared/contract/ledger-api.ts";
import { expect, it } from "vitest";
import { describeLedger } from "../../support/describe-ledger.ts";
import { ledgerReport, person } from "../../support/ledger-organisation.ts";

describeLedger("What the ledger knows of a destination", (ledger) => {
  it("keeps what one browser knows of an address while another does not, and lets the address overrule nobody", async () => {
    const { company, laptop } = await ledger.found();
    const send = (connected: string | null | undefined, country: string | null, basis: string) =>
      laptop.ingest({
        ...ledgerReport(laptop.id, [person(["mobile", "1"])]),
        destination: { toolId: null, host: "crm.supplier.example", pathTemplate: "/", country, basis, connected },
      });
    const row = async () => (await company.owner.rpc("tool_summary", { p_org: company.org, p_entity: company.entity, p_year: 2026 })) as never;
    await send(undefined, null, "unknown");
    expect(toolSummary.parse(await row())).toMatchObject([{ country: null, basis: "unknown", connected: null }]);
    await send("JP", "JP", "address");
    expect(toolSummary.parse(await row())).toMatchObject([{ country: "JP", basis: "address", connected: "JP" }]);
    await send(null, null, "unknown");
    expect(toolSummary.parse(await row())).toMatchObject([{ country: "JP", basis: "address", connected: "JP" }]);
    await send("CN", "DE", "override");
    expect(toolSummary.parse(await row())).toMatchObject([{ country: "DE", basis: "override", connected: "CN", people: 1 }]);
    await send(null, null, "unknown");
    expect(toolSummary.parse(await row())).toMatchObject([{ country: null, basis: "unknown", connected: "CN" }]);
  });

  it("keeps a tracker's transfer as the tracker's, and says on whose page it was seen", async () => {
    const { company, laptop } = await ledger.found();
    const seenOn = { toolId: "hubspot", host: "app.hubspot.com" };
    await laptop.ingest({
      ...ledgerReport(laptop.id, [person(["mobile", "1"]), person(["mobile", "2"])], { toolId: "segment", host: "api.segment.io" }),
      seenOn,
    });
    await laptop.send([person(["mobile", "1"])], { at: "2026-06-02T04:00:00.000Z" });
    const list = await company.owner.rpc("transfer_list", { p_org: company.org, p_entity: company.entity, p_filter: {}, p_before: null, p_limit: 9 });
    expect(transferList.parse(list)).toMatchObject([
      { toolId: "hubspot", seenOn: null },
      { toolId: "segment", host: "api.segment.io", people: 2, seenOn },
    ]);
  });
});
