import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { secretIsNotACopy as words } from "../../model/reasons/secret-is-not-a-copy.ts";
import { defineCheck } from "./check.ts";
import { unreadLists } from "../identities/listed-by.ts";
import type { CheckResult } from "../queries/context.ts";
import { sameMoment } from "../queries/same-moment.ts";

/** As long as somebody, or a script, takes to store one value in several repositories. */
const MINUTES = 10;
/** Owners that a sentence names; a single one more is named, too. */
const NAMED = 3;

/**
 * No value can be compared: GitHub shows none. Two of one name and store that were written at nearly the same moment
 * are taken for one value written twice; those that were written apart, or under different names, leave no sign.
 */
export const secretIsNotACopy = defineCheck({
  words,
  controls: ["ROT-01"],
  appliesTo: "identity",
  has: "store",
  needs: [],
  suggests: "modify",
  parameters: [],
  assess: (secret, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const { owners, total } = sameMoment(secret, snapshot, { within: MINUTES * 60_000, shown: NAMED + 1 });
    if (total > 0) {
      const names = owners.slice(0, total > NAMED + 1 ? NAMED : total);
      return {
        outcome: "fail",
        reason: "probably-a-copy",
        with: { owners: { names, more: total - names.length }, minutes: MINUTES },
        restsOn: { sources: [], repositories: [] },
      };
    }
    const unread = unreadLists(secret.kind, snapshot);
    return unread.length > 0
      ? { outcome: "unknown", reason: "secrets-not-read", with: { units: listed(unread) } }
      : { outcome: "pass", reason: "none-at-the-same-time", with: { minutes: MINUTES } };
  },
});
