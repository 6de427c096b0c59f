import { identityCannotManageSecretsAndReviewAccess as words } from "../../model/reasons/identity-cannot-manage-secrets-and-review-access.ts";
import { defineCheck } from "./check.ts";
import { keptApart, neverCan } from "../queries/apart.ts";
import { dutiesOf } from "../identities/ask.ts";
import { PAIRS } from "../queries/duties.ts";

export const identityCannotManageSecretsAndReviewAccess = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  exempt: (identity) =>
    identity.kind === "actions-secret"
      ? { reason: "not-shown-for-secrets", with: {} }
      : neverCan(identity, "manage-secrets"),
  assess: (identity, { ownership }) =>
    keptApart(dutiesOf(identity, ownership) ?? new Map(), PAIRS["SOD-D"], { ownership, identity }),
});
