import type { ResolvedBy } from "../../model/finding.ts";
import type { Governance } from "../../model/governance.ts";
import { isOpen } from "../../model/assessment.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import type { ResolvedFinding } from "./findings.ts";

type Finding = Pick<ResolvedFinding, "uid" | "check" | "outcome" | "retired">;

/** The governance with the limits of another: the group's, and those that its entities tighten. */
const withLimits = (governance: Governance, { parameters, entities }: Governance): Governance => ({
  ...governance,
  parameters,
  entities: governance.entities.map((one) => ({
    ...one,
    data: {
      ...one.data,
      parameters: entities.find(({ data }) => data.entity === one.data.entity)?.data.parameters ?? {},
    },
  })),
});

/** The governance with the exceptions of another, and with who may accept them there. */
const withExceptions = (governance: Governance, { exceptions, configuration }: Governance): Governance => ({
  ...governance,
  exceptions,
  configuration: { ...governance.configuration, authority: configuration.authority },
});

/**
 * Says of each finding that is open no more what closed it, by evaluating the same facts under what people stated before:
 * a `fact` where it would be closed then, too; a `limit` or an `exception` where that alone makes the difference;
 * otherwise another `statement`. An accepted risk is an exception whatever else changed.
 * @param before - What people stated when the finding was last evaluated; null where that is not known, and then only an
 * exception can be told.
 */
export function resolvedBy<One extends Finding>(
  resolved: readonly One[],
  evaluation: Evaluation,
  before: Governance | null,
): (finding: One) => ResolvedBy | null {
  const now = evaluation.governance;
  const known = new Set(evaluation.checks.map(({ id }) => id));
  const asked = new Set(resolved.map(({ check }) => check));
  const only = new Set(resolved.map(({ uid }) => uid));
  const checks = evaluation.checks.filter(({ id }) => asked.has(id));
  const openUnder = (governance: () => Governance) => {
    let open: ReadonlySet<string> | null = null;
    return ({ uid, check }: Finding): boolean => {
      open ??= openIn(evaluate({ ...evaluation, checks, governance: governance(), only }));
      return open.has(`${uid} ${check}`);
    };
  };
  if (before === null) return ({ outcome }) => (outcome === "excepted" ? "exception" : null);
  const open = {
    before: openUnder(() => before),
    withoutLimits: openUnder(() => withLimits(now, before)),
    withLimits: openUnder(() => withLimits(before, now)),
    withoutExceptions: openUnder(() => withExceptions(now, before)),
    withExceptions: openUnder(() => withExceptions(before, now)),
  };
  return (finding) => {
    if (finding.outcome === "excepted") return "exception";
    if (finding.retired) return "fact";
    if (!known.has(finding.check)) return null;
    if (before === now || !open.before(finding)) return "fact";
    if (open.withoutLimits(finding) || !open.withLimits(finding)) return "limit";
    return open.withoutExceptions(finding) || !open.withExceptions(finding) ? "exception" : "statement";
  };
}

const openIn = (evaluated: ReturnType<typeof evaluate>): ReadonlySet<string> =>
  new Set(
    evaluated.flatMap(({ uid, assessments }) =>
      assessments.filter(isOpen).map(({ check }) => `${uid} ${check}`),
    ),
  );
