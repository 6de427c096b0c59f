import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext } from "../context.ts";
import { readKinds } from "../lexicon/kinds.ts";
import { agree, between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { literal } from "../prose.ts";
import { defineRule, type Found, together } from "../rule.ts";

type Limit = "kinds" | "systems";

const OF = {
  kinds: phrase("the-kinds", {}),
  systems: phrase("the-systems", {}),
};
const ALL = phrase("all-of-them", {});

function stated(context: DriftContext, overlay: Filed<Overlay>, limit: Limit): Position {
  const list = [...new Set<string>(overlay.data[limit])].sort(byCodePoint);
  const text = list.length === 0 ? "all" : list.join(", ");
  return {
    file: overlay.file,
    field: limit,
    value: text,
    normalised: text,
    speaker: speakerOf(context, overlay),
    says: list.length === 0 ? ALL : phrase("all", { items: list.map(same) }),
  };
}

/** Regimes under which one entity performs the control once: each relies on what was done for the others. */
function acrossRegimes(context: DriftContext, overlays: readonly Filed<Overlay>[], limit: Limit): Found {
  const positions = overlays.map((overlay) => stated(context, overlay, limit));
  const regimeOf = (file: string) => overlays.find((one) => one.file === file)?.data.regime;
  const found = agree(positions, {
    control: overlays[0]?.data.control ?? null,
    of: OF[limit],
    verdict: "block",
  });
  const shared = (one: string | undefined, other: string | undefined) =>
    context.governance.entities.some(
      ({ data }) => data.regimes.some((id) => id === one) && data.regimes.some((id) => id === other),
    );
  return {
    ...found,
    differences: found.differences.map((one) =>
      shared(regimeOf(one.left.file), regimeOf(one.right.file)) ? one : { ...one, verdict: "warn" },
    ),
  };
}

/** What the text says is done to identities that the fields leave out. */
function inText(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { data } = overlay;
  const found = (["kinds", "systems"] as const).flatMap((limit) =>
    data[limit].length === 0
      ? []
      : (["what", "how"] as const).map((field): Found => {
          const text = literal(data[field]);
          const named =
            limit === "kinds"
              ? readKinds(text, data.language)
              : context.governance.systems
                  .filter((one) => text.toLowerCase().includes(one.data.title[data.language].toLowerCase()))
                  .map((one) => one.data.system);
          const strangers = named.filter((one) => !data[limit].some((other) => other === one));
          const right: Position = {
            file: overlay.file,
            field,
            value: excerpt(text),
            normalised: named.join(", "),
            speaker: phrase("its-own-text", {}),
            says: phrase("all", { items: strangers.map(same) }),
          };
          const subject = { control: data.control, of: OF[limit], verdict: "warn" } as const;
          return {
            compared: 1,
            differences:
              strangers.length === 0 ? [] : [between(stated(context, overlay, limit), right, subject)],
            unknown: [],
          };
        }),
  );
  return together(...found);
}

export const dr05 = defineRule({
  id: "DR-05",
  compares: {
    en: "The kinds of identity and the systems of a control's population: between regimes, and with the text.",
    ja: "統制の母集団(アイデンティティの種別及びシステム)。制度間及び本文との一致。",
  },
  effect: {
    en: "A regime cannot rely on a performance that looked at less than its own population. Widen the narrower one, or have a variance approved.",
    ja: "自らの母集団より狭い範囲の実施には依拠できない。狭い方を広げるか、差異の承認を受ける。",
  },
  find: (context) =>
    together(
      ...[...context.byControl.values()].flatMap((overlays) => [
        acrossRegimes(context, overlays, "kinds"),
        acrossRegimes(context, overlays, "systems"),
      ]),
      ...context.overlays.map((overlay) => inText(context, overlay)),
    ),
});
