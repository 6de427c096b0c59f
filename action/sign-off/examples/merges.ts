import { aMerge, anApproval, aPull } from "./a-pull.ts";
import type { Row } from "./sentences.ts";

const merged = (over: Parameters<typeof aMerge>[0]) => aPull({ merged: aMerge(over) });

/** Merges after which an approval does not count. */
export const MERGES: readonly Row[] = [
  [
    "is of another tree than was merged",
    "approved-the-merged-tree",
    "broken",
    "another-tree-merged",
    { pull: merged({ differing: ["evidence/acme/x.md"] }) },
  ],
  [
    "is of a tree that is gone",
    "approved-the-merged-tree",
    "unknown",
    "not-read",
    { approval: anApproval({ tree: null }) },
  ],
  [
    "was squashed",
    "merged-with-a-merge-commit",
    "broken",
    "merged-otherwise",
    { pull: merged({ method: "squash" }) },
  ],
  [
    "was rebased",
    "merged-with-a-merge-commit",
    "broken",
    "merged-otherwise",
    { pull: merged({ method: "rebase" }) },
  ],
  [
    "was pushed",
    "merged-with-a-merge-commit",
    "broken",
    "merged-otherwise",
    { pull: merged({ method: "push" }) },
  ],
  [
    "was merged past the rules",
    "not-bypassed",
    "broken",
    "rules-bypassed",
    { pull: merged({ suite: { result: "bypass", by: "olga" } }) },
  ],
  [
    "was merged against the rules",
    "not-bypassed",
    "broken",
    "rules-failed",
    { pull: merged({ suite: { result: "fail", by: "olga" } }) },
  ],
  [
    "reached base by a push",
    "not-bypassed",
    "broken",
    "pushed-to-base",
    { pull: merged({ pushedBy: "olga" }) },
  ],
  [
    "was merged and GitHub refuses to say by which rules",
    "not-bypassed",
    "unknown",
    "refused",
    { pull: merged({ suite: null, unread: [{ asked: "rule-suites", status: 403 }] }) },
  ],
  [
    "was merged and GitHub lists no such move of base",
    "not-bypassed",
    "unknown",
    "push-not-listed",
    { pull: merged({ unread: [{ asked: "pushes-to-base", status: null }] }) },
  ],
  [
    "was merged and GitHub refuses to say who pushed",
    "is-not-the-last-pusher",
    "unknown",
    "refused",
    {
      pull: aPull({
        lastPusher: null,
        merged: aMerge({ unread: [{ asked: "pushes-to-the-branch", status: 500 }] }),
      }),
    },
  ],
  [
    "was merged and nobody says by which rules",
    "not-bypassed",
    "unknown",
    "no-rule-suite",
    { pull: merged({ suite: null }) },
  ],
];
