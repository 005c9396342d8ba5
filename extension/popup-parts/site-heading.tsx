import type { PopupView } from "@outflow/shared/contract/messages.ts";
import { toolName } from "../tag/tool-name.ts";
import { wordsOfSite } from "../tag/words-of-site.ts";
import type { Say } from "../words/speak.ts";

const SIGNS = { overseas: "↗", hmt: "↗", mainland: "✓", internal: "⌂", unknown: "?" } as const;

export function SiteHeading({ site, language, say }: { site: PopupView["site"]; language: "zh-CN" | "en"; say: Say }) {
  if (!site)
    return (
      <header className="site">
        <h1>Outflow</h1>
        <span className="verdict" data-testid="verdict">
          {say("verdict.none")}
        </span>
      </header>
    );
  const { destination } = site;
  const words = wordsOfSite(destination);
  return (
    <>
      <header className="site">
        <div>
          <h1>{toolName(destination, language)}</h1>
          <p className="quiet">{destination.tool ? destination.host : say("site.unknown_tool")}</p>
        </div>
        <span className={`verdict ${destination.verdict}`} data-testid="verdict" data-verdict={destination.verdict}>
          <span aria-hidden="true">{SIGNS[destination.verdict]} </span>
          {say(words.verdict)}
        </span>
      </header>
      <p className="quiet">{say(words.explain)}</p>
    </>
  );
}
