import type { Conclusion } from "../conclusion.ts";
import type { Filed, Governance } from "../governance.ts";
import type { Ledger } from "../ledger.ts";
import { lastSigned, newestFirst } from "./state-of.ts";
import { voidBy } from "./void-by.ts";

type Held = Pick<Ledger, "certifications" | "conclusions" | "signOffs" | "texts">;

/**
 * The conclusions on periods that were certified, and whose certification holds: nobody writes them again. Of several
 * certifications the one that was signed last counts. One that is merged and rests on the conclusion keeps it, too,
 * before its sign-offs are recorded: they may wait for the very merge that would bring another conclusion with them.
 */
export const certifiedConclusions = (
  { certifications, conclusions, ...ledger }: Held,
  governance: Pick<Governance, "exceptions" | "deficiencies">,
): Filed<Conclusion>[] =>
  conclusions.filter(({ file, data: { period, entity, regime } }) => {
    const own = certifications.filter(
      ({ data }) => data.period === period.id && data.entity === entity && data.regime === regime,
    );
    if (lastSigned(own, ledger, governance)?.made.state === "signed") return true;
    const [last] = newestFirst(own);
    return (
      last !== undefined &&
      last.data.evidence.some((one) => one.file === file) &&
      voidBy(last.data, ledger, governance).length === 0
    );
  });
