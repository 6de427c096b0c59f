import type { Governance } from "../../model/governance.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { isFinancial } from "./systems.ts";

/** Why nothing is asked about what runs in a repository; null where it is. */
export function runsNothing(
  { name, facts }: ObservedRepository,
  governance: Governance,
): { reason: "no-financial-system" | "repository-archived"; with: Record<string, never> } | null {
  if (!isFinancial(name, governance)) return { reason: "no-financial-system", with: {} };
  return facts.archived ? { reason: "repository-archived", with: {} } : null;
}
