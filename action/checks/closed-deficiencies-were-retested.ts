import type { Deficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import {
  closedDeficienciesWereRetested as words,
  type closingClauses,
} from "../../model/reasons/closed-deficiencies-were-retested.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { hindranceToClose, type Hindrance } from "../../model/retest.ts";
import { defineCheck } from "./check.ts";
import { byNumber, type Fault, registerResult } from "../queries/register.ts";

type Why = ReasonIn<typeof closingClauses>;

const closedOnes = ({ deficiencies }: Pick<Governance, "deficiencies">): readonly Deficiency[] =>
  deficiencies.map(({ data }) => data).filter(({ state }) => state === "closed");

/** Retests after the day it was closed prove nothing about the closing. */
export const closedDeficienciesWereRetested = defineCheck({
  words,
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) =>
    closedOnes(governance).length === 0 ? { reason: "no-deficiency-closed", with: {} } : null,
  assess: (_organization, { governance }) => {
    const frequencies = new Map(governance.controls.map(({ data }) => [data.control, data.frequency]));
    const closed = closedOnes(governance);
    const strangers = closed.filter(({ control }) => !frequencies.has(control));
    const faults = closed.flatMap((one): Fault<Why>[] => {
      const { deficiency: id, control, closed: end, retests } = one;
      const frequency = frequencies.get(control);
      if (end === null) return [{ id, reason: "closed-without-day", with: {} }];
      const before = { ...one, retests: retests.filter(({ at }) => at <= end.at) };
      const hindrance = frequency === undefined ? null : hindranceToClose(before, frequency);
      return hindrance === null ? [] : [{ id, ...reasonOf(hindrance, end.at) }];
    });
    const ids = byNumber(strangers.map(({ deficiency }) => deficiency));
    return faults.length === 0 && ids.length > 0
      ? { outcome: "unknown", reason: "frequency-not-stated", with: { deficiencies: listed(ids) } }
      : registerResult(faults);
  },
});

function reasonOf(hindrance: Hindrance, closed: Day): Why {
  switch (hindrance.why) {
    case "not-remediated":
      return { reason: "closed-without-day-of-remediation", with: { closed } };
    case "not-retested":
      return { reason: "closed-without-retest", with: { closed } };
    case "retested-by-its-owner":
      return { reason: "closed-after-retest-by-owner", with: { closed, by: hindrance.by } };
    case "deviated":
      return { reason: "closed-after-deviations", with: { closed, deviations: hindrance.deviations } };
    case "too-few": {
      const { operations: performances, needed } = hindrance;
      return { reason: "closed-after-too-few-performances", with: { closed, performances, needed } };
    }
    default:
      return hindrance satisfies never;
  }
}
