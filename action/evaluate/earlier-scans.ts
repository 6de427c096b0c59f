import type { Instant } from "../../model/instant.ts";
import type { Scan } from "../../model/scan.ts";
import type { Scope, SourceId } from "../../model/unit.ts";
import type { Context } from "../queries/context.ts";
import type { KnownSubjects } from "./unseen-subjects.ts";

/** What the ledger says that earlier scans saw and could see; nothing is looked up before somebody asks. */
export function earlierScans({
  identities,
  scans,
}: Pick<KnownSubjects, "identities" | "scans">): Context["earlier"] {
  let uids: ReadonlySet<string> | null = null;
  const found = new Map<string, Instant | null>();
  return {
    isKnown: (uid) => (uids ??= new Set(identities.map(({ data }) => data.uid))).has(uid),
    readSince: (source, repository) => {
      const key = `${source} ${String(repository)}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const first = scans.find(({ data }) => hasRead(data, source, repository))?.data.started ?? null;
      found.set(key, first);
      return first;
    },
  };
}

function hasRead({ sources }: Scan, source: SourceId, repository: number | null): boolean {
  const account = sources.find((one) => one.source === source);
  return account !== undefined && !account.gaps.some(({ scope }) => hides(scope, repository));
}

/** Whether a unit of the source that was not read could have hidden something of the repository, or of the organisation. */
function hides(scope: Scope, repository: number | null): boolean {
  switch (scope.of) {
    case "organization":
      return true;
    case "repository":
    case "environment":
      return scope.repository === repository;
    // What one secret, token or group reaches is left open by these, and not that it is there.
    case "secret":
    case "token":
    case "runner-group":
      return false;
    default:
      return scope satisfies never;
  }
}
