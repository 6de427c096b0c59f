import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityNamesItsProcess as words } from "../../model/reasons/identity-names-its-process.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { systemsOf } from "../queries/systems.ts";

/** A system states its processes; an identity that serves none names the business function that it performs. */
export const identityNamesItsProcess = defineCheck({
  words,
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (identity, { ownership, contested, governance }): CheckResult<ReasonsOf<typeof words>> => {
    const own = identity.repository === null ? [] : systemsOf(identity.repository.name, governance);
    const systems = [...new Set([...(ownership?.systems ?? []), ...own])].sort();
    if (systems.length > 0)
      return { outcome: "pass", reason: "serves-systems", with: { systems: listed(systems) } };
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    return data.function === null
      ? { outcome: "fail", reason: "no-process", with: { statement } }
      : { outcome: "pass", reason: "performs-function", with: { statement, does: data.function } };
  },
});
