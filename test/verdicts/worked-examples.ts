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

/** One entity and regime of an example: the regime, what is so, and what the regime concludes. */
export interface ExampleScope {
  regime: string;
  when: string;
  is: Omit<Case, "regimes">;
  verdict: Verdict;
}

export interface Example {
  number: number;
  fact: string;
  scopes: readonly ExampleScope[];
}

const scope = (
  regime: string,
  verdict: Verdict,
  is: ExampleScope["is"],
  when = "as it is",
): ExampleScope => ({
  regime,
  when,
  is,
  verdict,
});
export const EXAMPLES: readonly Example[] = [
  {
    number: 1,
    fact: "a review of 40 on day 80 of 90, all signed, 3 revokes closed, duties never tested",
    scopes: [
      scope("soc2", "effective", forty),
      scope("sox", "deficient-design", forty),
      scope("jsox", "effective", forty, "the description does not rely on segregation"),
      scope(
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
    scopes: [
      scope("soc2", "exception-noted", keysLeftOut, "the description includes keys"),
      scope("soc2", "effective", { ...keysLeftOut, ...tokensOnly }, "the description is of tokens only"),
      scope("sox", "deficient-design", keysLeftOut),
      scope(
        "sox",
        "deficient-design",
        { ...keysLeftOut, ...tokensOnly },
        "the description is of tokens only",
      ),
      scope("jsox", "deficient-design", keysLeftOut, "keys are in the scope of assessment"),
    ],
  },
  {
    number: 3,
    fact: "an excess right taken away after 12 business days of a promised 10, before the close",
    scopes: [
      scope("soc2", "exception-noted", twelveDays),
      scope("sox", "effective", twelveDays),
      scope("jsox", "effective", twelveDays),
    ],
  },
  {
    number: 4,
    fact: "revocations seen done 3 days after the close, within 15 business days",
    scopes: [
      scope("soc2", "effective", afterClose),
      scope("sox", "deficient-operation", afterClose),
      scope("jsox", "effective", afterClose, "the year goes on"),
      scope("jsox", "deficient-operation", afterYearEnd, "the quarter ends the year"),
    ],
  },
  {
    number: 5,
    fact: "a central review without a local approver, and a description that says semi-annual",
    scopes: [
      scope("soc2", "effective", {}),
      scope("sox", "effective", {}),
      scope("jsox", "deficient-design", central),
    ],
  },
  {
    number: 6,
    fact: "a shared secret past its 90 days",
    scopes: [
      scope("soc2", "exception-noted", overdue),
      scope("sox", "deficient-operation", overdue),
      scope("jsox", "deficient-operation", overdue),
    ],
  },
  {
    number: 7,
    fact: "200 of 412 deploy keys read, all of them clean",
    scopes: [
      scope("soc2", "indeterminate", partialInterim, "the period goes on"),
      scope("soc2", "exception-noted", partial, "the period is over"),
      scope("sox", "indeterminate", partial),
      scope("sox", "deficient-operation", partialAtYearEnd, "the year is over"),
      scope("jsox", "indeterminate", partial),
    ],
  },
  {
    number: 8,
    fact: "a Japanese subsidiary that reviews twice a year, as it declares",
    scopes: [
      scope("soc2", "out-of-scope", notAssessed),
      scope("sox", "out-of-scope", notAssessed),
      scope("sox", "deficient-operation", tooSeldom, "an identity serves a path of a filer, too"),
      scope("jsox", "effective", semiAnnual),
    ],
  },
  {
    number: 9,
    fact: "one of 25 approvals failed in March, was remediated and not repeated",
    scopes: [
      scope("soc2", "exception-noted", { ...marchFailure, period: "FY2026" }),
      scope("sox", "effective", { ...marchFailure, period: "FY2026" }),
      scope("jsox", "deficient-operation", { ...marchFailure, period: "FY2026" }, "it stood on 31 March"),
      scope("jsox", "deficient-operation", { ...notReoperated, period: "FY2026" }, "it was not retested"),
      scope(
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
    scopes: [
      scope("soc2", "effective", creatorReviews),
      scope("sox", "deficient-operation", creatorReviews),
      scope(
        "jsox",
        "deficient-operation",
        { ...creatorReviews, overlay: { relies_on: ["reviewer-independent"] } },
        "independence is described",
      ),
      scope("jsox", "effective", creatorReviews, "independence is not described"),
    ],
  },
  {
    number: 11,
    fact: "60 lines decided in 90 seconds with one and the same reason",
    scopes: [
      scope("soc2", "effective", hasty(null), "nobody asked"),
      scope("soc2", "exception-noted", hasty(false), "the reviewer could not explain"),
      scope("sox", "indeterminate", hasty(null), "nobody asked"),
      scope("sox", "deficient-operation", hasty(false), "the reviewer could not explain"),
      scope("sox", "effective", hasty(true), "the reviewer explained"),
      scope("jsox", "effective", hasty(null), "nobody asked"),
      scope("jsox", "deficient-operation", hasty(false), "the reviewer could not explain"),
    ],
  },
  {
    number: 12,
    fact: "an emergency access of 30 hours with a limit of 24",
    scopes: [
      scope("soc2", "exception-noted", thirtyHours),
      scope("sox", "deficient-operation", thirtyHours),
      scope("jsox", "deficient-operation", thirtyHours),
    ],
  },
];
