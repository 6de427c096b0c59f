import { z } from "zod";
import { count } from "../../count.ts";
import { IdentityKind, kinds as kindNames } from "../../identity.ts";
import { PeriodId } from "../../period.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

export const populationAsDescribed = defineCriterionWords({
  id: "population-as-described",
  question: {
    en: "Was the population reviewed the one that the description states?",
    ja: "棚卸の母集団は記述のとおりか。",
  },
  reasons: {
    ...everyCriterion,
    "population-covered": sentences({ period: PeriodId }, ({ period }) => ({
      en: `The review of ${period} covered the population that the description states.`,
      ja: `${period}の棚卸は記述された母集団を対象としている。`,
    })),
    "identities-left-out": sentences(
      {
        period: PeriodId,
        left: z.number().int().positive(),
        rationale: Text.describe("Why the first was left out, in the words of the review."),
      },
      ({ period, left, rationale }) => ({
        en: `The review of ${period} left out ${count(left, "identity", "identities")} that the description includes: ${rationale}`,
        ja: `${period}の棚卸から、記述に含まれるID${left}件が除かれている。理由:${rationale}`,
      }),
    ),
    "kinds-left-out": sentences(
      { period: PeriodId, kinds: z.array(IdentityKind).min(1) },
      ({ period, kinds }) => ({
        en: `The review of ${period} was limited and left out: ${kinds.map((kind) => kindNames[kind].names.en).join(", ")}.`,
        ja: `${period}の棚卸は対象が限定され、次の種類が除かれている:${kinds.map((kind) => kindNames[kind].names.ja).join("、")}。`,
      }),
    ),
  },
});
