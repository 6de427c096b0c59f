import type { SubjectContext } from "./evaluate-question.ts";
import type { Claim } from "./ownership.ts";

type Owned = Pick<SubjectContext, "ownership" | "contested">;

/** Of what nobody claims, as a repository and the organisation. */
export const nobody: Owned = { ownership: null, contested: [] };

/** What a claim says to the checks. */
export function claimed(claim: Claim): Owned {
  switch (claim.state) {
    case "none":
      return nobody;
    case "owned":
      return { ownership: { ...claim.ownership, data: claim.data }, contested: nobody.contested };
    case "contested":
      return { ownership: null, contested: claim.statements.map(({ file }) => file) };
    default:
      return claim satisfies never;
  }
}

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
