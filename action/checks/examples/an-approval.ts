import type { NamedApproval } from "../../../model/approvals.ts";
import { approvalKey, type Approvals } from "../../queries/approvals.ts";
import type { Named } from "../../queries/named-approvals.ts";
import { type Pipeline, UNKNOWN_PIPELINE } from "../../queries/pipeline.ts";

/** Approvals that documents name, each seen on the day it names in pull request 7, unless changed. */
export const seenIn = (
  all: readonly { file: string; named: Named }[],
  changes: Partial<NamedApproval> = {},
): Approvals =>
  new Map(
    all.map(({ file, named }) => [
      approvalKey(file, named),
      {
        file,
        by: named.by,
        on: named.on,
        digest: `sha256:${"a".repeat(64)}`,
        found: "seen",
        commit: "c".repeat(40),
        pull_request: 7,
        author: "dana",
        review: 70,
        submitted: `${named.on}T09:00:00Z`,
        ...changes,
      },
    ]),
  );

/** A pipeline that knows these approvals and nothing else. */
export const knowing = (approvals: Approvals): Pipeline => ({ ...UNKNOWN_PIPELINE, approvals });
