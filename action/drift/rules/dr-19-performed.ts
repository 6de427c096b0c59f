import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { byStart } from "../../../model/scan-order.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { DriftContext } from "../context.ts";
import { digestsInForce } from "../../evidence/digests-in-force.ts";
import { between, side } from "../position.ts";
import { intervalOf, performances, type Performances } from "../performances.ts";
import { defineRule, type Difference, type Found, together, unlooked } from "../rule.ts";

/** As often as stated: no interval longer than the frequency and its grace, and not fewer in all. */
function often(context: DriftContext, performed: Performances): Found {
  const interval = intervalOf(context, performed);
  if (interval === null) return { compared: 0, differences: [], unknown: [] };
  const { control, reviews, speaker } = performed;
  const days = reviews.map(({ data }) => dayIn(data.time_zone, data.completed ?? data.opened)).join(", ");
  const last = reviews.at(-1);
  const { longest, allowed, since, stated } = interval;
  return {
    compared: 1,
    differences:
      longest <= allowed || last === undefined
        ? []
        : [
            {
              control,
              left: side(stated),
              right: {
                file: last.file,
                field: "completed",
                value: days,
                normalised: phrase("later-than", { days: allowed, since }),
              },
              verdict: "deficient-operation",
              reason: "performed-too-seldom",
              with: { speaker, control, says: stated.says, since, allowed },
            },
          ],
    unknown: [],
  };
}

/** By the role that was stated when it was opened. */
function performer({ control, performerOn, reviews }: Performances): Found {
  const performerOf = ({ data }: (typeof reviews)[number]) => performerOn(dayIn(data.time_zone, data.opened));
  return {
    compared: reviews.length,
    differences: reviews
      .filter((review) => review.data.performer_role !== performerOf(review).normalised)
      .map((review) => [review, performerOf(review)] as const)
      .map(([{ file, data }, asked]) =>
        between(
          asked,
          {
            file,
            field: "performer_role",
            value: data.performer_role,
            normalised: data.performer_role,
            speaker: phrase("the-review", { period: data.period }),
            says: phrase("role", { role: data.performer_role }),
          },
          { control, of: phrase("the-performer", {}), verdict: "deficient-operation" },
        ),
      ),
    unknown: [],
  };
}

/** With the limits that are stated; a scan that is older than the last change of a limit says so, and harms nobody. */
function limits({ governance, ledger }: DriftContext): Found {
  const last = [...ledger.scans].sort(byStart).at(-1);
  if (last === undefined) return unlooked({ reason: "no-scan-for-limits", with: {} });
  const { parameters: digest } = digestsInForce(governance.parameters, new Map());
  const difference: Difference = {
    control: null,
    left: { file: "countersign.yml", field: "parameters", value: digest, normalised: digest },
    right: {
      file: last.file,
      field: "parameters",
      value: last.data.parameters,
      normalised: last.data.parameters,
    },
    verdict: "warn",
    reason: "scan-applied-other-limits",
    with: { scan: last.data.id },
  };
  return { compared: 1, differences: last.data.parameters === digest ? [] : [difference], unknown: [] };
}

export const dr19 = defineRule({
  id: "DR-19",
  compares: {
    en: "What is stated with what was done: how often, by which role, with which limits.",
    ja: "記述と実績(実施の頻度、実施者の役割、用いた限度)。",
  },
  effect: {
    en: "The document stands; the control was not performed as it says. Open a deficiency in operation.",
    ja: "記述は有効であり、統制がそのとおりに実施されていない。運用上の不備として取り扱う。",
  },
  find: (context) => {
    const { performed, unperformed } = performances(context);
    return together(...performed.flatMap((one) => [often(context, one), performer(one)]), limits(context), {
      compared: 0,
      differences: [],
      unknown: unperformed === 0 ? [] : [{ reason: "no-review-completed", with: { controls: unperformed } }],
    });
  },
});
