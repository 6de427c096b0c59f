import { beganOn, has } from "../../model/identities/traits.ts";
import type { IdentityKind } from "../../model/identity.ts";
import { addDays, dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { newCredentialsAreSeenInTime as words } from "../../model/reasons/new-credentials-are-seen-in-time.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { listingOf, tierOf } from "../identities/ask.ts";
import { sourcesListing } from "../identities/listed-by.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";

const LIMIT = "prv.new_detect_max_hours" as const;
/** Credentials that the record holds. */
const KEPT = 25;

const isDated = (kind: IdentityKind): boolean => has(kind, "beginning");

/**
 * Asked of each scan, about what it is the first to see: how late a credential was seen stays so for its whole life,
 * while what let it be missed is mended. What was there before its list was first read is no news, so that a first scan and
 * one that sees nothing new have one answer; a limit in hours ends with the day that its last hour falls on.
 */
export const newCredentialsAreSeenInTime = defineCheck({
  words,
  controls: ["PRV-01"],
  appliesTo: "organization",
  // The last two say which limit applies to some.
  needs: [...new Set([...sourcesListing(isDated), "repositories" as const, "workflow-files" as const])],
  parameters: ["prv.new_detect_max_hours"],
  reach: (_organization, { repositories }) => repositories.map(({ id }) => id),
  assess: (_organization, context): CheckResult<ReasonsOf<typeof words>> => {
    const restsOn = { sources: [], repositories: [] };
    const first = context.snapshot.identities.filter(({ uid }) => !context.earlier.isKnown(uid));
    const late = first
      .flatMap((one) => seenLate(one, context))
      .sort((a, b) => byCodePoint(a.began, b.began) || byCodePoint(a.title, b.title));
    return late.length === 0
      ? { outcome: "pass", reason: "seen-in-time", with: {} }
      : {
          outcome: "fail",
          reason: "seen-late",
          with: { late: late.slice(0, KEPT), more: Math.max(0, late.length - KEPT) },
          restsOn,
        };
  },
});

const readBefore = (identity: ObservedIdentity, { earlier }: Context) =>
  earlier.readSince(listingOf(identity).source, identity.repository?.id ?? null);

function seenLate(identity: ObservedIdentity, context: Context) {
  const { snapshot, governance, today, parameter, ownershipOf } = context;
  const [began, since] = [beganOn(identity), readBefore(identity, context)];
  if (began === null || since === null || began < dayOf(since)) return [];
  const servesSystem = (ownershipOf(identity)?.systems.length ?? 0) > 0;
  // One of which it is not known is held to the strict value.
  const tier = tierOf(identity, { snapshot, governance, servesSystem, blind: false }) ?? "strict";
  const hours = parameter(LIMIT, tier);
  const until = addDays(began, Math.ceil(hours / 24));
  const { title, kind } = identity;
  return today > until ? [{ title, kind, began, hours, until }] : [];
}
