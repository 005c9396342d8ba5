import { Sheet } from "../../../components/sheet.tsx";
import { WaitingLines } from "../../../components/waiting-lines.tsx";

export function OverviewWaiting() {
  return (
    <>
      <Sheet flush>
        <WaitingLines lines={6} />
      </Sheet>
      <Sheet flush>
        <WaitingLines lines={5} />
      </Sheet>
    </>
  );
}
