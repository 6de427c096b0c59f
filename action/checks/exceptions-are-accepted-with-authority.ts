import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { defineEnglishCheck } from "./check.ts";
import { authorityReasons } from "../../model/reasons/authority.ts";
import { printReason } from "../../model/reasons/print.ts";
import { lackOfAuthority } from "../queries/authority.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

/** A fail is excepted by the same rule: what lacks authority is a fault here and covers nothing. */
export const exceptionsAreAcceptedWithAuthority = defineEnglishCheck({
  id: "exceptions-are-accepted-with-authority",
  question: "Was every exception accepted by somebody entitled to, who had not asked for it?",
  risk: "A risk that is accepted by whoever runs it, or by nobody in particular, is not accepted.",
  remedy:
    "Have the exception accepted by a holder of a role that countersign.yml names under authority, on a financial path by a second one, too.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance }) => {
    if (governance.entities.length === 0)
      return { outcome: "unknown", because: "No entity keeps a roster, so nobody's authority can be told." };
    return registerJudgement(
      openExceptions(governance).flatMap((one) => faultsOf(one, governance)),
      "Every open exception was accepted with authority.",
    );
  },
});

function faultsOf(exception: Exception, governance: Governance): Fault[] {
  const why = lackOfAuthority(exception, governance);
  return why === null ? [] : [{ id: exception.exception, why: printReason(why, authorityReasons).en }];
}
