import type { SubjectContext } from "./evaluate-question.ts";
import type { Claim } from "./ownership.ts";

type Owned = Pick<SubjectContext, "ownership" | "contested">;

/** Of a repository or the organisation, which nobody claims. */
export const nobody: Owned = { ownership: null, contested: [] };

/** What a claim says to the checks. */
export const claimed = (claim: Claim): Owned => ({
  ownership: claim.state === "owned" ? { ...claim.ownership, data: claim.data } : null,
  contested: claim.state === "contested" ? claim.statements.map(({ file }) => file) : [],
});

/** True when a statement that claims the identity names a system, whether or not it is in force. */
export const servesSystem = (claim: Claim): boolean => {
  switch (claim.state) {
    case "none":
      return false;
    case "owned":
      return claim.ownership.systems.length > 0;
    case "contested":
      return claim.statements.some(({ data }) => data.systems.length > 0);
    default:
      return claim satisfies never;
  }
};
