import type { Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { sentence, type Problem } from "../../model/problem.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { Standing } from "../ledger/ledger.ts";
import { Refusal } from "../ledger/refusal.ts";

/** What people state and what was recorded, read from one standing of the governance repository. */
export interface Read {
  governance: Governance;
  ledger: Ledger;
}

function refuse(problems: readonly Problem[]): never {
  const [first, ...others] = problems;
  if (first === undefined) throw new Error("refused without a problem");
  const more = others.length === 0 ? "" : ` There are ${others.length} more problems like this.`;
  throw new Refusal(2, `${sentence(first)}.${more}`);
}

/**
 * Reads documents from their texts.
 * @throws {Refusal} at the first document that cannot be read: a scan over half a ledger would tell half a story.
 */
export function readInForce(standing: Standing, organization: string): Read {
  const stated = readGovernance(standing.stated);
  if (!stated.ok) return refuse(stated.problems);
  const named = stated.governance.configuration.organizations.map(({ login }) => login);
  if (!named.some((login) => login.toLowerCase() === organization.toLowerCase()))
    throw new Refusal(
      2,
      `countersign.yml: organizations: does not name ${organization}; it names ${named.join(", ")}.`,
    );
  const { ledger, problems } = readLedger(organization, standing.evidence);
  return problems.length > 0 ? refuse(problems) : { governance: stated.governance, ledger };
}
