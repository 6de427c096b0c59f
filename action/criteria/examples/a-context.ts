import { resolveParameters } from "../../../model/parameters.ts";
import { periodOf } from "../../../model/period.ts";
import { Regime } from "../../../model/regime.ts";
import type { Filed } from "../../../model/governance.ts";
import type { CriterionContext } from "../criterion.ts";
import { aLedger, aReview, aSignOff } from "./a-ledger.ts";
import { DIGEST } from "./a-scan.ts";
import { aControl, aGovernance, anOverlay, theParent } from "./a-world.ts";

const both = (text: string) => ({ en: text, ja: text });

/** A regime that is none of the shipped ones: criteria know no regime. */
export const aRegime = (over: Partial<Regime> = {}): Filed<Regime> => ({
  file: "controls/regimes/sox/regime.md",
  body: "",
  data: {
    ...Regime.parse({
      regime: "sox",
      title: both("A regime"),
      short: both("REG"),
      style: "prescriptive",
      jurisdiction: both("Somewhere"),
      legal_basis: ["A law."],
      timing: "as-of",
      concludes: both("Somebody."),
      verdicts: {
        effective: both("ok"),
        "exception-noted": both("exception"),
        "deficient-design": both("design"),
        "deficient-operation": both("operation"),
        indeterminate: both("unknown"),
        "out-of-scope": both("out"),
      },
      severities: [{ severity: "deficiency", words: both("deficiency") }],
      demands: [{ criterion: "rules-kept", miss: "operation", words: both("broken") }],
      skeleton: [both("Risk")],
      sampling: [
        { frequency: "quarterly", sample: 2, source: "Practice." },
        { frequency: "event", sample: 25, source: "Practice." },
      ],
      extension: [{ deviations: 1, sample: 42 }],
      languages: ["en"],
    }),
    ...over,
  },
});

/** What a criterion sees of one signed review of the third quarter in which nothing is wrong. */
export function aContext(over: Partial<CriterionContext> = {}): CriterionContext {
  const ledger = over.ledger ?? aLedger();
  const entity = over.entity ?? theParent();
  const period = over.period ?? periodOf("2026-Q3", entity.data.fiscal_year_end);
  return {
    control: aControl("REV-01"),
    overlay: anOverlay("sox", "REV-01"),
    regime: aRegime(),
    entity,
    period,
    zone: "UTC",
    governance: aGovernance(),
    ledger,
    scans: ledger.scans.filter(({ data: { started } }) => {
      const day = started.slice(0, 10);
      return period.from <= day && day <= period.to;
    }),
    cutOff: period.to,
    known: "2026-11-04",
    stated: DIGEST,
    limits: resolveParameters({}),
    findings: [],
    onlyStated: [],
    unanswered: [],
    reviews: [aReview("acme-us", "sox")],
    signOffs: [aSignOff("acme-us", "sox")],
    certifications: [],
    leanedOn: () => ({
      is: "concluded",
      verdict: "effective",
      words: both("Effective"),
      why: both("All was met."),
    }),
    ...over,
  };
}
