import type { Governance } from "../../model/governance.ts";
import type { ofFinancialSystems } from "../../model/reasons/of-financial-systems.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { isFinancial } from "./systems.ts";

/** Why workflows of a repository are not asked what those of a financial system are; null where they are. */
export function notFinancial(
  { name, facts }: ObservedRepository,
  governance: Governance,
): ReasonIn<typeof ofFinancialSystems> | null {
  if (facts.archived) return { reason: "archived", with: {} };
  return isFinancial(name, governance) ? null : { reason: "no-financial-system", with: {} };
}
