import { changesSince } from "../../conclude/changes.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { CertifyFacts } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/**
 * People countersigned a final conclusion on the period, evidence gives the same one today, and what it calls deficient
 * is recorded: the text is filled from it, and nobody signs that there is no deficiency before somebody looked.
 */
export const conclusion: Ask = (facts) => {
  const held = heldAgainst(facts);
  return held === null ? [] : [held];
};

function heldAgainst({ due, conclusion: found, concluded, waiting }: CertifyFacts): Held | null {
  const period = { period: due.period.id };
  const failed = { state: "failed" } as const;
  if (found === null)
    return {
      ...failed,
      reason: waiting.conclusion ? "conclusion-waits" : "conclusion-missing",
      with: period,
    };
  if (found.data.state === "interim") return { ...failed, reason: "conclusion-interim", with: period };
  if (concluded === null) return { ...failed, reason: "conclusion-missing", with: period };
  const { changes: all, also } = changesSince(found.data, concluded.now);
  // What is concluded on certifying itself follows from what becomes of this very certification.
  const changes = all.filter(({ control }) => control !== due.text.data.control);
  if (changes.length > 0 || also.length > 0)
    return {
      ...failed,
      reason: "conclusion-outdated",
      with: { ...period, controls: changes.map(({ control }) => control) },
    };
  const own = concluded.unrecorded.filter(({ affects }) =>
    affects.some((one) => one.entity === found.data.entity && one.regime === found.data.regime),
  );
  if (own.length === 0) return null;
  const controls = [...new Set(own.map(({ control }) => control))].sort(byCodePoint);
  return { ...failed, reason: "deficiency-unrecorded", with: { controls } };
}
