import { writeEvidence } from "../../model/document.ts";
import type { Drift, DriftDifference } from "../../model/drift.ts";
import { driftFile } from "../../model/paths.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { digestsInForce } from "../evidence/digests-in-force.ts";
import { acceptOrKeep } from "./accept.ts";
import { body } from "./body.ts";
import { contextOf, type DriftContext } from "./context.ts";
import type { DriftInput, DriftReport } from "./drift-input.ts";
import type { NotCompared } from "../../model/reasons/drift/not-compared.ts";
import type { Difference, DriftRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

const compared = ({ normalised }: Difference["left"]): string =>
  typeof normalised === "string" ? normalised : JSON.stringify(normalised);

/** One key for one pair of places and values, whichever of them a rule names first. */
function keyOf({ left, right, control }: Difference): string {
  const sides = [left, right].map((side) => `${side.file}\n${side.field}\n${compared(side)}`);
  return `${control ?? ""}\n${sides.sort(byCodePoint).join("\n")}`;
}

/** The same difference once, in the order of files and fields. */
function inOrder(differences: readonly Difference[]): Difference[] {
  const order = ({ left, right }: Difference) =>
    [right.file, right.field, left.file, left.field, compared(right), compared(left)].join("\n");
  return [...new Map(differences.map((one) => [keyOf(one), one])).values()].sort((a, b) =>
    byCodePoint(order(a), order(b)),
  );
}

const UNDATED: NotCompared = { reason: "no-day-for-variances", with: {} };
const NOTHING: NotCompared = { reason: "nothing-to-compare", with: {} };

function performed(
  rule: DriftRule,
  context: DriftContext,
): { account: Drift["rules"][number]; differences: DriftDifference[] } {
  const { compared, differences: found, unknown } = rule.find(context);
  const { governance, today } = context;
  const differences = inOrder(found).map((one) => acceptOrKeep(one, rule.id, governance, today));
  const undated = today === null && differences.some(({ variance }) => variance !== null);
  const open = [...unknown, ...(undated ? [UNDATED] : [])];
  return {
    account: {
      rule: rule.id,
      compared,
      differences: differences.length,
      unknown: open.length === 0 && compared === 0 ? [NOTHING] : open,
    },
    differences,
  };
}

/** Where documents differ from each other and from what was done: the same input gives the same bytes. */
export function driftOf(input: DriftInput): DriftReport {
  const context = contextOf(input);
  const found = rules.map((rule) => performed(rule, context));
  const drift: Drift = {
    record: "drift",
    schema: 2,
    organization: input.organization,
    controls: digestsInForce(input.governance.parameters, input.stated).controls,
    rules: found.map(({ account }) => account),
    differences: found.flatMap(({ differences }) => differences),
  };
  return {
    drift,
    file: driftFile(input.organization),
    text: writeEvidence(drift, body(drift, rules, input.governance.configuration.language)),
  };
}

/** Differences that must be resolved or accepted before what they are about may change. */
export const blocking = ({ differences }: Drift): DriftDifference[] =>
  differences.filter(({ verdict }) => verdict === "block");
