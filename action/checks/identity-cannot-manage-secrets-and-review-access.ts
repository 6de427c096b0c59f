import { defineEnglishCheck } from "./check.ts";
import { keptApart, neverCan } from "../queries/apart.ts";
import { dutiesOf, PAIRS } from "../queries/duties.ts";

export const identityCannotManageSecretsAndReviewAccess = defineEnglishCheck({
  id: "identity-cannot-manage-secrets-and-review-access",
  question: "Is the identity kept from deciding on access while it stores secrets?",
  risk: "Whoever stores secrets and decides on access can give itself what nobody else looks at.",
  remedy: "Give the storing of secrets and the deciding on members and tokens to different identities.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  exempt: (identity) =>
    identity.kind === "actions-secret"
      ? "GitHub does not show what the credential in a secret can do, and entitlements know no deciding on access."
      : neverCan(identity, "manage-secrets"),
  assess: (identity, { ownership }) =>
    keptApart(dutiesOf(identity, ownership) ?? new Map(), PAIRS["SOD-D"], { ownership, identity }),
});
