import type { ConclusionContent } from "../../../../model/conclusion.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { verdictOf } from "../../../conclude/verdict-of.ts";
import { broughtDocuments, firstBrought } from "../brought.ts";
import { documentKey, type Finding, type History, type HistoryCommit } from "../history.ts";
import { isOfThisVersion } from "../same-version.ts";

/**
 * Every verdict follows from its criteria, and one commit gives one conclusion: whatever is concluded on it later is
 * the same again, so that another text at the same commit is none that was concluded.
 */
export function verdicts(history: History): Finding[] {
  const known = new Map<string, { key: string; digest: string }>();
  const first = firstBrought(history);
  return history.commits.flatMap((commit) =>
    isOfThisVersion(history, commit)
      ? conclusionsIn(history, commit).flatMap(({ path, key, data }): Finding[] => {
          if (first.get(key) !== commit) return [];
          const said = `${path} ${data.commit}`;
          const digest = history.digests.get(key.slice(0, key.indexOf(" "))) ?? "";
          const before = known.get(said);
          if (before === undefined) known.set(said, { key, digest });
          const another: FaultReason[] =
            before === undefined || before.digest === digest
              ? []
              : [{ reason: "concluded-otherwise-on-the-same", with: { cited: data.commit } }];
          return [...another, ...notFollowing(data)].map((reason) => ({
            commit: commit.commit,
            path,
            reason,
          }));
        })
      : [],
  );
}

interface Concluded {
  path: string;
  key: string;
  data: ConclusionContent;
}

/** Conclusions that a commit brought; an addition names what it follows, so that it is held to its verdicts alone. */
function conclusionsIn(history: History, commit: HistoryCommit): Concluded[] {
  const blobs = new Map(
    commit.steps.flatMap(({ changes }) => changes.map(({ path, after }) => [path, after])),
  );
  return (["conclusion", "addition"] as const).flatMap((kind) =>
    broughtDocuments(history, commit, kind).map(({ path, document }) => ({
      path,
      key: documentKey(path, blobs.get(path) ?? ""),
      data: document.data,
    })),
  );
}

const notFollowing = ({ verdicts: all }: ConclusionContent): FaultReason[] =>
  all.flatMap(({ control, verdict, decisive, criteria }): FaultReason[] => {
    const follows = verdictOf(criteria);
    return follows.verdict === verdict && follows.decisive === decisive
      ? []
      : [{ reason: "verdict-does-not-follow", with: { control } }];
  });
