import type { Conclusion } from "../conclusion.ts";
import type { Filed, Governance } from "../governance.ts";
import type { Ledger } from "../ledger.ts";
import { lastSigned } from "./state-of.ts";

type Held = Pick<Ledger, "certifications" | "conclusions" | "signOffs" | "texts">;

/**
 * The conclusions on periods that were certified, and whose certification holds: nobody writes them again. Of several
 * certifications the one that was signed last counts; an unsigned one and a void one keep nothing from being concluded
 * anew.
 */
export const certifiedConclusions = (
  { certifications, conclusions, ...ledger }: Held,
  governance: Pick<Governance, "exceptions" | "deficiencies">,
): Filed<Conclusion>[] =>
  conclusions.filter(({ data: { period, entity, regime } }) => {
    const own = certifications.filter(
      ({ data }) => data.period === period.id && data.entity === entity && data.regime === regime,
    );
    return lastSigned(own, ledger, governance)?.made.state === "signed";
  });
