import type { Deficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import { hindranceToClose, type Hindrance } from "../../model/retest.ts";
import { count } from "../../model/count.ts";
import { defineEnglishCheck } from "./check.ts";
import { quote } from "../../model/quote.ts";
import { byNumber, type Fault, registerJudgement } from "../queries/register.ts";

const closedOnes = ({ deficiencies }: Pick<Governance, "deficiencies">): readonly Deficiency[] =>
  deficiencies.map(({ data }) => data).filter(({ state }) => state === "closed");

/** Retests after the day it was closed prove nothing about the closing. */
export const closedDeficienciesWereRetested = defineEnglishCheck({
  id: "closed-deficiencies-were-retested",
  question: "Was every closed deficiency retested often enough and without a deviation before it was closed?",
  risk: "A cure that nobody saw at work may be no cure.",
  remedy: "Open the deficiency again and have somebody other than its owner retest the control often enough.",
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) =>
    closedOnes(governance).length === 0 ? "No deficiency was closed." : null,
  assess: (_organization, { governance }) => {
    const frequencies = new Map(governance.controls.map(({ data }) => [data.control, data.frequency]));
    const closed = closedOnes(governance);
    const strangers = closed.filter(({ control }) => !frequencies.has(control));
    const faults = closed.flatMap((one): Fault[] => {
      const { deficiency: id, control, closed: end, retests } = one;
      const frequency = frequencies.get(control);
      if (end === null) return [{ id, why: "says that it is closed and not when, or by whom" }];
      const before = { ...one, retests: retests.filter(({ at }) => at <= end.at) };
      const hindrance = frequency === undefined ? null : hindranceToClose(before, frequency);
      return hindrance === null ? [] : [{ id, why: `was closed on ${end.at} ${words(hindrance)}` }];
    });
    return faults.length === 0 && strangers.length > 0
      ? {
          outcome: "unknown",
          because: `How often the control of ${byNumber(strangers.map(({ deficiency }) => deficiency)).join(", ")} is performed is not stated.`,
        }
      : registerJudgement(faults, "Every closed deficiency was retested before it was closed.");
  },
});

function words(hindrance: Hindrance): string {
  switch (hindrance.why) {
    case "not-remediated":
      return "without a day on which it was cured";
    case "not-retested":
      return "without a retest after the cure";
    case "retested-by-its-owner":
      return `on a retest by ${quote(hindrance.by)}, who owned the cure`;
    case "deviated":
      return `on a retest with ${count(hindrance.deviations, "deviation")}`;
    case "too-few":
      return `after ${count(hindrance.operations, "performance")}, and ${hindrance.needed} are needed`;
    default:
      return hindrance satisfies never;
  }
}
