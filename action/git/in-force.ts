import type { Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { sentence, type Problem } from "../../model/problem.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { nearest } from "../../model/nearest.ts";
import { checks } from "../checks/index.ts";
import type { BranchState, Printed } from "./ledger.ts";
import { Refusal, refusalOf } from "../run/refusal.ts";

/** What people state and what was recorded, read from one state of the governance repository. */
export interface Read {
  governance: Governance;
  ledger: Ledger;
}

const CHECKS = checks.map(({ id }) => id);

function refuse(problems: readonly Problem[]): never {
  throw refusalOf(problems.map((problem) => `${sentence(problem)}.`));
}

/**
 * Reads what people state from its texts.
 * @throws {Refusal} with everything that is wrong with them.
 */
export function readStated(texts: ReadonlyMap<string, string>): Governance {
  const stated = readGovernance(texts, CHECKS);
  return stated.ok ? stated.governance : refuse(stated.problems);
}

/**
 * The organisation that is asked for, as countersign.yml names it; where none is asked for, the only one it names.
 * @throws {Refusal} when it names no such organisation, or several and none is asked for.
 */
export function organizationIn({ configuration }: Governance, asked: string | null): string {
  const named = configuration.organizations.map(({ login }) => login);
  const [first, ...others] = named;
  if (asked === null && first !== undefined && others.length === 0) return first;
  if (asked === null)
    throw new Refusal(
      2,
      `The input organization is missing, and countersign.yml names several: ${named.join(", ")}; set it to one of them.`,
    );
  const found = named.find((login) => login.toLowerCase() === asked.toLowerCase());
  if (found !== undefined) return found;
  const guess = nearest(asked, named);
  throw new Refusal(
    2,
    `countersign.yml: organizations: does not name ${asked}${guess === null ? "" : ` (did you mean ${guess}?)`}; it names ${named.join(", ")}.`,
  );
}

/**
 * Reads documents from their texts.
 * @param printed - Prints, by what people state, the page of a subject as it would be now.
 * @throws {Refusal} when any document cannot be read: a scan over half a ledger would tell half a story.
 */
export function readInForce(
  { stated, evidence }: Pick<BranchState, "stated" | "evidence">,
  organization: string,
  printed?: Printed,
): Read {
  const governance = readStated(stated);
  organizationIn(governance, organization);
  const { ledger, problems } = readLedger(organization, evidence, printed?.(governance));
  return problems.length > 0 ? refuse(problems) : { governance, ledger };
}
