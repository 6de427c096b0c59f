import type { Control } from "../../model/control.ts";
import type { Ledger } from "../../model/ledger.ts";
import { checks } from "../checks/index.ts";

type SubjectKind = (typeof checks)[number]["appliesTo"];

const kinds = new Map<string, SubjectKind>(checks.map(({ id, appliesTo }) => [id, appliesTo]));

// A memo, not state: every control of every conclusion asks the same ledger.
const answeredIn = new WeakMap<Ledger, ReadonlySet<string>>();

/**
 * Checks of a control that are answered on no subject although there are subjects they are about: a scanner that
 * did not know the check, or never ran, found nothing, and that must not read as nothing found.
 */
export function unansweredChecks({ rules }: Pick<Control, "rules">, ledger: Ledger): string[] {
  const answered = answeredIn.get(ledger) ?? allAnswered(ledger);
  answeredIn.set(ledger, answered);
  const asked = new Set(rules.flatMap(({ checks: own }) => own));
  return [...asked]
    .filter((check) => {
      const kind = kinds.get(check);
      return kind !== undefined && !answered.has(check) && hasSubject(kind, ledger);
    })
    .sort();
}

const allAnswered = ({ identities, repositories, organization }: Ledger): ReadonlySet<string> =>
  new Set(
    [...identities, ...repositories, ...(organization === null ? [] : [organization])].flatMap(({ data }) =>
      data.assessments.map(({ check }) => check),
    ),
  );

function hasSubject(kind: SubjectKind, { identities, repositories, organization }: Ledger): boolean {
  switch (kind) {
    case "organization":
      return organization !== null;
    case "repository":
      return repositories.length > 0;
    case "identity":
      return identities.some(({ data }) => data.state === "active");
    default:
      return identities.some(({ data }) => data.state === "active" && data.kind === kind);
  }
}
