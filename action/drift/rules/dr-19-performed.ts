import { dayOf } from "../../../model/instant.ts";
import { byStart } from "../../../model/scan-order.ts";
import type { DriftContext } from "../context.ts";
import { digestsInForce } from "../../evidence/in-force.ts";
import { roleNames } from "../lexicon/roles.ts";
import { between, side } from "../position.ts";
import { intervalOf, performances, type Performances } from "../performances.ts";
import { defineRule, type Difference, type Found, together } from "../rule.ts";

/** As often as stated: no interval longer than the frequency and its grace, and not fewer in all. */
function often(context: DriftContext, performed: Performances): Found {
  const interval = intervalOf(context, performed);
  if (interval === null) return { compared: 0, differences: [], unknown: null };
  const { control, stated, reviews, speaker } = performed;
  const days = reviews.map(({ data }) => dayOf(data.completed ?? data.opened)).join(", ");
  const last = reviews.at(-1);
  const { longest, allowed, since } = interval;
  return {
    compared: 1,
    differences:
      longest <= allowed || last === undefined
        ? []
        : [
            {
              control,
              left: side(stated.frequency),
              right: {
                file: last.file,
                field: "completed",
                value: days,
                normalised: `more than ${allowed} days after ${since}`,
              },
              verdict: "deficient-operation",
              because: {
                en: `${speaker.en} says ${stated.frequency.says.en} for ${control}, and after the performance of ${since} none was complete within ${allowed} days.`,
                ja: `${speaker.ja}の${control}は「${stated.frequency.says.ja}」とされているが、${since}の実施の後、${allowed}日以内に次の実施が完了していない。`,
              },
            },
          ],
    unknown: null,
  };
}

/** By the role that is stated. */
function performer({ control, stated, reviews }: Performances): Found {
  return {
    compared: reviews.length,
    differences: reviews
      .filter(({ data }) => data.performer_role !== stated.performer.normalised)
      .map(({ file, data }) =>
        between(
          stated.performer,
          {
            file,
            field: "performer_role",
            value: data.performer_role,
            normalised: data.performer_role,
            speaker: { en: `the review of ${data.period}`, ja: `${data.period}のレビュー` },
            says: roleNames(data.performer_role),
          },
          { control, of: { en: "the performer", ja: "実施者" }, verdict: "deficient-operation" },
        ),
      ),
    unknown: null,
  };
}

/** With the limits that are stated; a scan that is older than the last change of a limit says so, and harms nobody. */
function limits({ governance, ledger }: DriftContext): Found {
  const last = [...ledger.scans].sort(byStart).at(-1);
  if (last === undefined)
    return {
      compared: 0,
      differences: [],
      unknown: {
        en: "No scan is recorded, so the limits in force are not compared with those a scan applied.",
        ja: "スキャンの記録がないため、適用中の限度とスキャンが用いた限度の比較ができない。",
      },
    };
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
    because: {
      en: `The last scan, ${last.data.id}, applied other limits than countersign.yml states now; the next scan applies these.`,
      ja: `直近のスキャン${last.data.id}は、現在のcountersign.ymlと異なる限度を用いた。次回のスキャンから現在の限度が適用される。`,
    },
  };
  return { compared: 1, differences: last.data.parameters === digest ? [] : [difference], unknown: null };
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
      unknown:
        unperformed === 0
          ? null
          : {
              en: `For ${unperformed} controls of an entity under a regime no completed review is recorded, and only reviews record a performance, so what was done there is not known.`,
              ja: `拠点及び制度ごとの統制${unperformed}件について完了したレビューの記録がなく、実施の記録はレビューに限られるため、実績が不明である。`,
            },
    });
  },
});
