import { defineEnglishCheck } from "./check.ts";
import { keptApart, neverCan } from "../queries/apart.ts";
import { dutiesOf, PAIRS } from "../queries/duties.ts";
import { financialPlacesOf } from "../queries/financial-reach.ts";

/** Elsewhere a pipeline that builds and releases what it pushed is ordinary; for figures it needs a second identity. */
export const identityCannotInitiateAndRelease = defineEnglishCheck({
  id: "identity-cannot-initiate-and-release",
  question: "Is the identity kept from releasing what it pushes to a financial system?",
  risk: "One credential that pushes a change and releases it alters figures without anyone in between.",
  remedy: "Let a second identity release, or take the permission to release away.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: ["repositories"],
  parameters: [],
  exempt: (identity) =>
    identity.kind === "actions-secret"
      ? "GitHub does not show what the credential in a secret can do, and entitlements know no release."
      : neverCan(identity, "initiate"),
  assess: (identity, { snapshot, governance, ownership }) => {
    const places = financialPlacesOf(identity, snapshot, governance);
    if (places === null)
      return { outcome: "unknown", because: "Which repositories it reaches could not be read." };
    const duties = dutiesOf(identity, ownership);
    return duties === null || places.length === 0
      ? { outcome: "not-applicable", because: "It reaches no repository of a financial system." }
      : keptApart(duties, PAIRS["SOD-B"], { ownership, identity });
  },
});
