import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import type { CheckResult } from "../queries/context.ts";
import type { AuthorityReason } from "../../model/reasons/authority.ts";
import { exceptionsAreAcceptedWithAuthority as words } from "../../model/reasons/exceptions-are-accepted-with-authority.ts";
import { defineCheck } from "./check.ts";
import { acceptancesOnlyStated } from "../queries/approvals.ts";
import { lackOfAuthority } from "../queries/authority.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import type { Pipeline } from "../queries/pipeline.ts";
import { type Fault, numberOf, registerResult } from "../queries/register.ts";

/**
 * A fail is excepted by the same rule: what lacks authority is a fault here and covers nothing. What nobody was seen to
 * accept is only stated: it covers what it names, and is no pass.
 */
export const exceptionsAreAcceptedWithAuthority = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, pipeline }): CheckResult<ReasonsOf<typeof words>> => {
    if (governance.entities.length === 0) return { outcome: "unknown", reason: "no-roster-kept", with: {} };
    const faults = openExceptions(governance).flatMap((one) => faultsOf(one, governance));
    const stated = faults.length > 0 ? [] : onlyStated(governance, pipeline);
    return stated.length > 0
      ? { outcome: "stated", reason: "acceptance-only-stated", with: { stated } }
      : registerResult(faults);
  },
});

/** Acceptances of open exceptions that nobody saw given, by the exceptions' numbers. */
const onlyStated = (governance: Governance, { approvals }: Pick<Pipeline, "approvals">) =>
  governance.exceptions
    .filter(({ data }) => data.accepted !== null && data.closed === null)
    .flatMap((one) =>
      acceptancesOnlyStated(one, approvals).map((stated) => ({ id: one.data.exception, ...stated })),
    )
    .sort((a, b) => numberOf(a.id) - numberOf(b.id) || (a.at < b.at ? -1 : 1));

function faultsOf(exception: Exception, governance: Governance): Fault<AuthorityReason>[] {
  const lack = lackOfAuthority(exception, governance);
  return lack === null ? [] : [{ id: exception.exception, ...lack }];
}
