import { identityCannotManageSecretsAndReviewAccess as words } from "../../model/reasons/identity-cannot-manage-secrets-and-review-access.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { defineCheck } from "./check.ts";
import { keptApart, neverCan } from "../identities/apart.ts";
import { dutiesOf } from "../identities/ask.ts";
import { PAIRS } from "../queries/duties.ts";

export const identityCannotManageSecretsAndReviewAccess = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  has: "permissions",
  duty: "manage-secrets",
  needs: [],
  suggests: "modify",
  parameters: [],
  exempt: (identity) => neverCan(identity, "manage-secrets"),
  assess: (identity, { ownership }) => {
    const duties = dutiesOf(identity, ownership);
    return duties === null
      ? { outcome: "unknown", ...NOT_SHOWN }
      : keptApart(duties, PAIRS["SOD-D"], { ownership, identity });
  },
});
