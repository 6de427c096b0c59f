import type { Identity } from "../../model/identity.ts";
import type { Day } from "../../model/instant.ts";
import { identityHasTwoOwners } from "../../model/reasons/identity-has-two-owners.ts";
import type { KnownSubjects } from "./unseen-subjects.ts";

/**
 * Since when scans have found no two people who answer for an identity, by uid: the day that opened the finding, which
 * a scan that could not look does not close. Null where the last scan found none of that, or an exception covers it.
 */
export function vacanciesIn({ identities }: Pick<KnownSubjects, "identities">): (uid: string) => Day | null {
  let known: ReadonlyMap<string, Day> | null = null;
  return (uid) => {
    known ??= new Map(
      identities.flatMap(({ data }): [string, Day][] => {
        const since = vacantSince(data);
        return since === null ? [] : [[data.uid, since]];
      }),
    );
    return known.get(uid) ?? null;
  };
}

function vacantSince({ assessments, findings }: Identity): Day | null {
  const isAsked = ({ check }: { check: string }) => check === identityHasTwoOwners.id;
  const open = findings.find((one) => isAsked(one) && one.closed === null);
  if (open?.outcome === "fail") return open.opened;
  const now = assessments.find(isAsked);
  return now?.outcome === "fail" ? now.since : null;
}
