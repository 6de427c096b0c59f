import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import type { identityHasTwoOwners } from "../../model/reasons/identity-has-two-owners.ts";
import { listed } from "../../model/reasons/names.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";
import type { CheckResult, Context } from "./context.ts";
import { equalClaim } from "./equal-claim.ts";
import { lookUp } from "./look-up.ts";

type Given = Pick<Context, "ownership" | "contested" | "snapshot" | "governance" | "today">;

/** Whether two people answer for an identity: both members of the organisation and, where entities keep rosters, on one today. */
export function twoOwnersOf({
  ownership,
  contested,
  snapshot,
  governance,
  today,
}: Given): CheckResult<ReasonsOf<typeof identityHasTwoOwners>> {
  const equal = equalClaim(contested);
  if (equal !== null) return { outcome: "fail", ...equal };
  if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
  const { statement, business_owner: owner, technical_steward: steward } = ownership;
  if (owner === null && steward === null)
    return { outcome: "fail", reason: "no-owner-and-no-steward", with: { statement } };
  if (owner === null || steward === null) {
    const missing = owner === null ? "business-owner" : "technical-steward";
    return { outcome: "fail", reason: "one-owner-missing", with: { statement, missing } };
  }
  if (isBot(owner) || isBot(steward))
    return { outcome: "fail", reason: "owner-is-a-bot", with: { statement } };
  if (samePerson(owner, steward))
    return { outcome: "fail", reason: "one-person-in-both-roles", with: { statement, person: owner } };
  const people = [owner, steward];
  const { member } = lookUp(snapshot);
  if (member === null) return { outcome: "unknown", reason: "members-not-read", with: {} };
  const strangers = people.filter((login) => !member(login));
  if (strangers.length > 0)
    return { outcome: "fail", reason: "owners-are-not-members", with: { people: listed(strangers) } };
  const unlisted = people.filter((login) => !isOnRoster(login, governance, today));
  if (unlisted.length > 0)
    return { outcome: "fail", reason: "owners-are-on-no-roster", with: { people: listed(unlisted) } };
  return { outcome: "pass", reason: "two-people", with: { owner, steward } };
}

/** True as well while no entity is stated: then there is no roster to be on. */
const isOnRoster = (login: string, governance: Context["governance"], today: Context["today"]) =>
  governance.entities.length === 0 || rolesOn(login, today, governance).length > 0;
