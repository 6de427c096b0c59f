import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { PARAMETER_NAMES, PARAMETERS, type Tier, tighten } from "../../../model/parameters.ts";
import type { DriftContext } from "../context.ts";
import { normalQuantity, readQuantities } from "../lexicon/quantities.ts";
import { agree, between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { literal } from "../prose.ts";
import { defineRule, type Found, together } from "../rule.ts";

const TIERS: readonly Tier[] = ["default", "strict"];

/** A limit that one regime tightens and another does not: both may be right, and readers should know. */
function limits(context: DriftContext, control: string, overlays: readonly Filed<Overlay>[]): Found {
  return together(
    ...PARAMETER_NAMES.filter((name) =>
      overlays.some(({ data }) => data.parameters[name] !== undefined),
    ).flatMap((name) =>
      TIERS.map((tier) =>
        agree(
          overlays.map((overlay): Position => {
            const value = tighten(context.governance.parameters, [overlay.data.parameters])[name][tier];
            const text = `${value} ${PARAMETERS[name].unit}`;
            return {
              file: overlay.file,
              field: `parameters.${name}.${tier}`,
              value: String(value),
              normalised: text,
              inWords: true,
              speaker: speakerOf(context, overlay),
              says: phrase("quantity", { value, unit: PARAMETERS[name].unit }),
            };
          }),
          { control, of: phrase("the-limit", { limit: name }), verdict: "warn" },
        ),
      ),
    ),
  );
}

/** Sample sizes that the text states are those of the regime's own table. */
function samples(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { data } = overlay;
  const regime = context.governance.regimes.find((one) => one.data.regime === data.regime);
  if (regime === undefined || regime.data.sampling.length === 0)
    return { compared: 0, differences: [], unknown: [] };
  const { sampling, extension } = regime.data;
  const sizes = [
    ...sampling.flatMap(({ sample, high_risk }) => [sample, high_risk ?? sample]),
    ...extension.flatMap(({ deviations, sample }) => [deviations, sample]),
  ];
  const read = readQuantities(literal(data.sample), data.language)
    // One and none are said of deviations and of each single item.
    .filter(({ unit, value }) => (unit === "items" || unit === "times") && value > 1);
  const table = [...new Set(sizes)].sort((a, b) => a - b).join(", ");
  return {
    compared: 1,
    differences: read
      .filter(({ value }) => !sizes.includes(value))
      .map((found) =>
        between(
          {
            file: regime.file,
            field: "sampling",
            value: table,
            normalised: table,
            speaker: phrase("the-table-of-the-regime", {}),
            says: same(table),
          },
          {
            file: overlay.file,
            field: "sample",
            value: excerpt(data.sample),
            normalised: normalQuantity(found),
            speaker: speakerOf(context, overlay),
            says: same(excerpt(found.text)),
          },
          { control: data.control, of: phrase("the-sample", {}), verdict: "warn" },
        ),
      ),
    unknown: [],
  };
}

export const dr12 = defineRule({
  id: "DR-12",
  compares: {
    en: "Limits that one regime tightens with the other regimes', and sample sizes in text with the regime's table.",
    ja: "ある制度が厳しくした限度と他の制度の限度、本文のサンプル数と制度の表。",
  },
  effect: {
    en: "The tighter limit may be meant; whoever tests should know that two are in force. Bring them together, or leave it.",
    ja: "厳しい限度が意図されたものである場合もあるが、評価者は二つの限度の存在を知る必要がある。そろえるか、そのままとする。",
  },
  find: (context) =>
    together(
      ...[...context.byControl].map(([control, overlays]) => limits(context, control, overlays)),
      ...context.overlays.map((overlay) => samples(context, overlay)),
    ),
});
