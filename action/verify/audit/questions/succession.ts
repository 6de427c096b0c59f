import { scansFolder } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { Scan } from "../../../../model/scan.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments, scanWith } from "../brought.ts";
import type { Finding, History, HistoryCommit } from "../history.ts";

/** Every scan record follows the newest one before it as that was written, at a time that can be. */
export function succession(history: History): Finding[] {
  return history.commits.flatMap((commit) => {
    const brought = broughtDocuments(history, commit, "scan");
    const paths = new Set(brought.map(({ path }) => path));
    return brought.flatMap(({ path, document: { data } }) =>
      [
        ...placed(history, path, data),
        ...timely(commit, data),
        ...follows(history, { commit, paths }, data),
        ...rests(history, commit, data),
      ].map((reason) => ({ commit: commit.commit, path, reason })),
    );
  });
}

function placed({ organization }: History, path: string, { id, started }: Scan): FaultReason[] {
  const name = id.slice(organization.length + 1);
  const expected = `${scansFolder(organization)}/${started.slice(0, 4)}/${name}.md`;
  const isOfItsTime = name.startsWith(started.replace(/[-:]/g, ""));
  return path === expected && isOfItsTime ? [] : [{ reason: "record-misplaced", with: { expected } }];
}

function timely({ committed }: HistoryCommit, { started, finished }: Scan): FaultReason[] {
  return [
    ...(finished < started
      ? [{ reason: "scan-ends-before-it-begins" as const, with: { started, finished } }]
      : []),
    ...(committed < started
      ? [{ reason: "scan-later-than-its-commit" as const, with: { started, committed } }]
      : []),
  ];
}

function follows(
  history: History,
  { commit, paths }: { commit: HistoryCommit; paths: ReadonlySet<string> },
  { previous, started }: Scan,
): FaultReason[] {
  const newest = commit.parents.flatMap((parent) => {
    const list = history.byName.get(parent)?.list ?? "";
    return history.lists.get(list)?.newest ?? [];
  });
  if (previous === null) return newest.length === 0 ? [] : [{ reason: "chain-begins-anew", with: {} }];
  const before = scanWith(history, previous);
  // One commit brings several where they were merged by squash.
  const isThere =
    paths.has(previous.path) ||
    newest.some(({ path, digest }) => path === previous.path && digest === previous.digest);
  if (before === null || !isThere) return [{ reason: "chain-broken", with: { previous: previous.path } }];
  return before.started <= started
    ? []
    : [{ reason: "scan-not-after-the-one-before", with: { started, before: before.started } }];
}

const rests = (history: History, { commit }: HistoryCommit, { base }: Scan): FaultReason[] =>
  isBelow(history, base, commit) ? [] : [{ reason: "base-not-in-history", with: { base } }];
