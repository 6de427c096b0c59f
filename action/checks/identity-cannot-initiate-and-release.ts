import { identityCannotInitiateAndRelease as words } from "../../model/reasons/identity-cannot-initiate-and-release.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { defineCheck } from "./check.ts";
import { keptApart, neverCan } from "../identities/apart.ts";
import { dutiesOf } from "../identities/ask.ts";
import { PAIRS } from "../queries/duties.ts";
import { financialRepositoriesOf } from "../identities/ask.ts";

/** Elsewhere a pipeline that builds and releases what it pushed is ordinary; for figures it needs a second identity. */
export const identityCannotInitiateAndRelease = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  has: "permissions",
  duty: "initiate",
  needs: ["repositories"],
  suggests: "modify",
  parameters: [],
  exempt: (identity) => neverCan(identity, "initiate"),
  assess: (identity, { snapshot, governance, ownership }) => {
    const repositories = financialRepositoriesOf(identity, snapshot, governance);
    if (repositories === null) return { outcome: "unknown", reason: "repositories-not-read", with: {} };
    if (repositories.length === 0)
      return { outcome: "not-applicable", reason: "no-financial-repository", with: {} };
    const duties = dutiesOf(identity, ownership);
    return duties === null
      ? { outcome: "unknown", ...NOT_SHOWN }
      : keptApart(duties, PAIRS["SOD-B"], { ownership, identity });
  },
});
