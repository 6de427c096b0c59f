import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { AuthorityReason } from "../../model/reasons/authority.ts";
import { exceptionsAreAcceptedWithAuthority as words } from "../../model/reasons/exceptions-are-accepted-with-authority.ts";
import { defineCheck } from "./check.ts";
import { lackOfAuthority } from "../queries/authority.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { type Fault, registerResult } from "../queries/register.ts";

/** A fail is excepted by the same rule: what lacks authority is a fault here and covers nothing. */
export const exceptionsAreAcceptedWithAuthority = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance }) => {
    if (governance.entities.length === 0) return { outcome: "unknown", reason: "no-roster-kept", with: {} };
    return registerResult(openExceptions(governance).flatMap((one) => faultsOf(one, governance)));
  },
});

function faultsOf(exception: Exception, governance: Governance): Fault<AuthorityReason>[] {
  const lack = lackOfAuthority(exception, governance);
  return lack === null ? [] : [{ id: exception.exception, ...lack }];
}
