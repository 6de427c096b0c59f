import type { IdentityKind } from "../../model/identity.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { secretIsNotACopy as words } from "../../model/reasons/secret-is-not-a-copy.ts";
import { defineCheck } from "./check.ts";
import { isTold } from "../identities/ask.ts";
import { sourcesListing } from "../identities/listed-by.ts";
import type { CheckResult } from "../queries/context.ts";
import { type SameMoment, sameMoments } from "../queries/same-moment.ts";

/** As long as somebody, or a script, takes to store one value in several repositories. */
const MINUTES = 10;
/** Names that the record holds; whoever put these right sees the next. */
const KEPT = 25;

const isStored = (kind: IdentityKind): boolean => isTold(kind, "store");

/**
 * No value can be compared: GitHub shows none. Two of one name and store that were written at nearly the same moment
 * are taken for one value written twice; those that were written apart, or under different names, leave no sign.
 * It is one question about all secrets, because a list that was not read would leave it open for each of them.
 */
export const secretIsNotACopy = defineCheck({
  words,
  controls: ["ROT-01"],
  appliesTo: "organization",
  needs: ["repositories", ...sourcesListing(isStored)],
  parameters: [],
  reach: (_organization, { repositories }) => repositories.map(({ id }) => id),
  assess: (_organization, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const copies = sameMoments(snapshot, { within: MINUTES * 60_000, isAsked: isStored });
    return copies.length === 0
      ? { outcome: "pass", reason: "none-at-the-same-time", with: { minutes: MINUTES } }
      : {
          outcome: "fail",
          reason: "probable-copies",
          with: {
            copies: copies.slice(0, KEPT).map(named),
            more: Math.max(0, copies.length - KEPT),
            minutes: MINUTES,
          },
          restsOn: { sources: [], repositories: [] },
        };
  },
});

const named = ({ name, kind, owners }: SameMoment) => ({ name, kind, owners: listed(owners) });
