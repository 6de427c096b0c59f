import type { ChangeRecord } from "../../model/change-record.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import { writeEvidence } from "../../model/document.ts";
import { type Instant, monthOf } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Repository } from "../../model/repository.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Filed } from "../../model/governance.ts";
import { changesFile } from "../../model/paths.ts";
import { withRewrites } from "../../model/recorded-changes.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { changesBody } from "./body/changes.ts";

/**
 * Texts, by path, of the months to which a scan adds. The snapshot has what was recorded, too; a month to which nothing
 * came stays as it is, and so does what stands in one. The newest month has the commit that reading goes on from; of a
 * branch to which nothing came yet it is that of the scan.
 */
export function changeTexts(
  { organization: { login: organization }, changes: all }: Pick<Snapshot, "organization" | "changes">,
  repositories: readonly { file: string; data: Pick<Repository, "id" | "name"> }[],
  { ledger, language, started }: { ledger: Pick<Ledger, "changes">; language: Language; started: Instant },
): [string, string][] {
  const filed = new Map(ledger.changes.map((one) => [keyOf(one.data), one]));
  const known = new Map(repositories.map(({ file, data }) => [data.id, { file, name: data.name }]));
  return all.flatMap((changes) => {
    const repository = known.get(changes.repository);
    if (repository === undefined) return [];
    const months = monthsOf(changes, ledger);
    if (months.length === 0 && changes.head !== null) months.push(monthOf(started));
    const newest = months.at(-1);
    return months.flatMap((month): [string, string][] => {
      const record: ChangeRecord = {
        record: "changes",
        schema: 2,
        organization,
        repository: repository.name,
        repository_id: changes.repository,
        month,
        head: changes.head,
        merged: changes.merged.filter(({ merged_at: at }) => monthOf(at) === month),
        pushes: changes.pushes.filter(({ at }) => monthOf(at) === month),
        deployments: changes.deployments.filter(({ at }) => monthOf(at) === month),
        ...withRewrites(changes.rewritten?.filter(({ at }) => monthOf(at) === month)),
      };
      const before = filed.get(keyOf(record));
      const isMoved = month === newest && record.head !== null && record.head !== before?.data.head;
      if (before !== undefined && !isMoved && countIn(before) === countIn({ data: record })) return [];
      // A path is fixed at first sight; the repository's own file is called what nothing else is.
      const stem = repository.file.slice(repository.file.lastIndexOf("/") + 1).replace(/\.md$/, "");
      const file = before?.file ?? changesFile(organization, month, stem);
      return [[file, writeEvidence(record, changesBody(record, language))]];
    });
  });
}

const keyOf = ({ repository_id, month }: Pick<ChangeRecord, "repository_id" | "month">): string =>
  `${repository_id} ${month}`;

const countIn = ({ data }: Pick<Filed<ChangeRecord>, "data">): number =>
  data.merged.length + data.pushes.length + data.deployments.length + (data.rewritten?.length ?? 0);

function monthsOf(
  { repository, merged, pushes, deployments, rewritten = [] }: RepositoryChanges,
  ledger: Pick<Ledger, "changes">,
): string[] {
  const instants = [
    ...merged.map(({ merged_at: at }) => at),
    ...[...pushes, ...deployments, ...rewritten].map(({ at }) => at),
  ];
  const filed = ledger.changes.flatMap(({ data }) => (data.repository_id === repository ? data.month : []));
  return [...new Set([...instants.map(monthOf), ...filed])].sort(byCodePoint);
}
