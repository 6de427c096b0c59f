import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { personalTokenIsNotAMachineIdentity as words } from "../../model/reasons/personal-token-is-not-a-machine-identity.ts";
import { samePerson } from "../../model/roster.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { defineCheck } from "./check.ts";

/** Whoever says why no person can do the work says that a machine does it. */
export const personalTokenIsNotAMachineIdentity = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "fine-grained-token",
  needs: ["members", "outside-collaborators"],
  suggests: "modify",
  parameters: [],
  restsOnStatement: true,
  assess: (
    { facts: { owner } },
    { snapshot, ownership, contested },
  ): CheckResult<ReasonsOf<typeof words>> => {
    const isMachine = snapshot.identities.some(
      ({ kind, title }) => kind === "machine-user" && samePerson(title, owner),
    );
    if (isMachine) {
      const restsOn = { sources: [], repositories: [] };
      return { outcome: "pass", reason: "belongs-to-a-machine", with: { owner }, restsOn };
    }
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    if (ownership === null) return { outcome: "unknown", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    return data.why_non_human === null
      ? { outcome: "unknown", reason: "use-not-stated", with: { statement } }
      : { outcome: "fail", reason: "person-lends-it", with: { owner, statement } };
  },
});
