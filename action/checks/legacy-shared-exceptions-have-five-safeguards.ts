import { addDays, type Day } from "../../model/instant.ts";
import type { Exception } from "../../model/exception.ts";
import { defineEnglishCheck } from "./check.ts";
import { openExceptions } from "../queries/exceptions.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

const legacy = (exceptions: readonly Exception[]) =>
  exceptions.filter(({ type }) => type === "legacy-shared");

export const legacySharedExceptionsHaveFiveSafeguards = defineEnglishCheck({
  id: "legacy-shared-exceptions-have-five-safeguards",
  question: "Does every exception for a shared legacy account hold all five safeguards?",
  risk: "A shared account without its safeguards lets anyone act as nobody, for as long as it lives.",
  remedy:
    "State vaulting, network, session monitoring, ticketed use, and a plan with a day to retire the account.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) =>
    legacy(openExceptions(governance)).length === 0
      ? "No exception for a shared legacy account is open."
      : null,
  assess: (_organization, { governance, today }) =>
    registerJudgement(
      legacy(openExceptions(governance)).flatMap((one) => faultsOf(one, today)),
      "Every open exception for a shared legacy account holds all five safeguards.",
    ),
});

function faultsOf({ exception: id, safeguards }: Exception, today: Day): Fault[] {
  if (safeguards === null) return [{ id, why: "states none of the five safeguards" }];
  const { retirement } = safeguards;
  const missing = [
    ...(safeguards.vaulting === null ? ["vaulting"] : []),
    ...(safeguards.network === null ? ["network"] : []),
    ...(safeguards.session_monitoring === null ? ["session monitoring"] : []),
    ...(safeguards.ticketed_use === null ? ["ticketed use"] : []),
    ...(retirement === null ? ["retirement"] : []),
  ];
  if (missing.length > 0) return [{ id, why: `does not state: ${missing.join(", ")}` }];
  return retirement !== null && today > retirement.by
    ? [{ id, why: `planned to retire the account by ${retirement.by}`, since: addDays(retirement.by, 1) }]
    : [];
}
