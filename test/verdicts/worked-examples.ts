import {
  aDeficiency,
  marchFailure,
  notReoperated,
  overdue,
  partial,
  partialAtYearEnd,
  partialInterim,
  thirtyHours,
} from "./finding-facts.ts";
import {
  afterClose,
  afterYearEnd,
  central,
  creatorReviews,
  forty,
  hasty,
  keysLeftOut,
  notAssessed,
  semiAnnual,
  tokensOnly,
  tooSeldom,
  twelveDays,
} from "./review-facts.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Case } from "./a-case.ts";

/** One chain of an example: the regime, what is so, and what the regime concludes. */
export interface Chain {
  regime: string;
  when: string;
  is: Omit<Case, "regimes">;
  verdict: Verdict;
}

export interface Example {
  number: number;
  fact: string;
  chains: readonly Chain[];
}

const chain = (regime: string, verdict: Verdict, is: Chain["is"], when = "as it is"): Chain => ({
  regime,
  when,
  is,
  verdict,
});
export const EXAMPLES: readonly Example[] = [
  {
    number: 1,
    fact: "a review of 40 on day 80 of 90, all signed, 3 revokes closed, duties never tested",
    chains: [
      chain("soc2", "effective", forty),
      chain("sox", "deficient-design", forty),
      chain("jsox", "effective", forty, "the description does not rely on segregation"),
      chain(
        "jsox",
        "deficient-design",
        { ...forty, overlay: { relies_on: ["duties-tested"] } },
        "the description relies on it",
      ),
    ],
  },
  {
    number: 2,
    fact: "a review that left out 6 privileged deploy keys",
    chains: [
      chain("soc2", "exception-noted", keysLeftOut, "the description includes keys"),
      chain("soc2", "effective", { ...keysLeftOut, ...tokensOnly }, "the description is of tokens only"),
      chain("sox", "deficient-design", keysLeftOut),
      chain(
        "sox",
        "deficient-design",
        { ...keysLeftOut, ...tokensOnly },
        "the description is of tokens only",
      ),
      chain("jsox", "deficient-design", keysLeftOut, "keys are in the scope of assessment"),
    ],
  },
  {
    number: 3,
    fact: "an excess right taken away after 12 business days of a promised 10, before the close",
    chains: [
      chain("soc2", "exception-noted", twelveDays),
      chain("sox", "effective", twelveDays),
      chain("jsox", "effective", twelveDays),
    ],
  },
  {
    number: 4,
    fact: "revocations seen done 3 days after the close, within 15 business days",
    chains: [
      chain("soc2", "effective", afterClose),
      chain("sox", "deficient-operation", afterClose),
      chain("jsox", "effective", afterClose, "the year goes on"),
      chain("jsox", "deficient-operation", afterYearEnd, "the quarter ends the year"),
    ],
  },
  {
    number: 5,
    fact: "a central review without a local approver, and a description that says semi-annual",
    chains: [
      chain("soc2", "effective", {}),
      chain("sox", "effective", {}),
      chain("jsox", "deficient-design", central),
    ],
  },
  {
    number: 6,
    fact: "a shared secret past its 90 days",
    chains: [
      chain("soc2", "exception-noted", overdue),
      chain("sox", "deficient-operation", overdue),
      chain("jsox", "deficient-operation", overdue),
    ],
  },
  {
    number: 7,
    fact: "200 of 412 deploy keys read, all of them clean",
    chains: [
      chain("soc2", "indeterminate", partialInterim, "the period goes on"),
      chain("soc2", "exception-noted", partial, "the period is over"),
      chain("sox", "indeterminate", partial),
      chain("sox", "deficient-operation", partialAtYearEnd, "the year is over"),
      chain("jsox", "indeterminate", partial),
    ],
  },
  {
    number: 8,
    fact: "a Japanese subsidiary that reviews twice a year, as it declares",
    chains: [
      chain("soc2", "out-of-scope", notAssessed),
      chain("sox", "out-of-scope", notAssessed),
      chain("sox", "deficient-operation", tooSeldom, "an identity serves a path of a filer, too"),
      chain("jsox", "effective", semiAnnual),
    ],
  },
  {
    number: 9,
    fact: "one of 25 approvals failed in March, was cured and not repeated",
    chains: [
      chain("soc2", "exception-noted", { ...marchFailure, period: "FY2026" }),
      chain("sox", "effective", { ...marchFailure, period: "FY2026" }),
      chain("jsox", "deficient-operation", { ...marchFailure, period: "FY2026" }, "it stood on 31 March"),
      chain("jsox", "deficient-operation", { ...notReoperated, period: "FY2026" }, "it was not retested"),
      chain(
        "jsox",
        "effective",
        { ...notReoperated, period: "FY2026", governance: { deficiencies: [aDeficiency("closed")] } },
        "it was retested and closed by 31 March",
      ),
    ],
  },
  {
    number: 10,
    fact: "an owner of the organisation reviewed keys that they had created",
    chains: [
      chain("soc2", "effective", creatorReviews),
      chain("sox", "deficient-operation", creatorReviews),
      chain(
        "jsox",
        "deficient-operation",
        { ...creatorReviews, overlay: { relies_on: ["reviewer-independent"] } },
        "independence is described",
      ),
      chain("jsox", "effective", creatorReviews, "independence is not described"),
    ],
  },
  {
    number: 11,
    fact: "60 lines decided in 90 seconds with one and the same reason",
    chains: [
      chain("soc2", "effective", hasty(null), "nobody asked"),
      chain("soc2", "exception-noted", hasty(false), "the reviewer could not explain"),
      chain("sox", "indeterminate", hasty(null), "nobody asked"),
      chain("sox", "deficient-operation", hasty(false), "the reviewer could not explain"),
      chain("sox", "effective", hasty(true), "the reviewer explained"),
      chain("jsox", "effective", hasty(null), "nobody asked"),
      chain("jsox", "deficient-operation", hasty(false), "the reviewer could not explain"),
    ],
  },
  {
    number: 12,
    fact: "an emergency access of 30 hours with a limit of 24",
    chains: [
      chain("soc2", "exception-noted", thirtyHours),
      chain("sox", "deficient-operation", thirtyHours),
      chain("jsox", "deficient-operation", thirtyHours),
    ],
  },
];
