import { mergedPullRequests } from "../../action/sources/merged-pull-requests.ts";
import { addRepository, type Repository } from "../../demo/github/world.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import { READING } from "./an-organization.ts";
import { changedBy } from "./changed-by.ts";
import { gather, setStage, type Stage } from "./stage.ts";

/** Which repositories are asked about. */
export const closely = (name: string) => name.startsWith("ledger");

export const aLedger = ({ world, acme }: Stage, name = "ledger"): Repository =>
  addRepository(world, {
    name,
    owner: acme,
    files: { "README.md": "#\n" },
    created_at: "2026-01-05T00:00:00Z",
  });

/** A repository with two people who may write. */
export async function aChangedBranch(permissions: Stage["installation"]["permissions"] = READING) {
  const stage = await setStage(permissions);
  const repository = aLedger(stage);
  const work = changedBy(stage, repository);
  return { stage, repository, work, sam: work.person("sam"), rhea: work.person("rhea") };
}

/** What a scan on 20 November 2026 reads of it beyond what is recorded. */
export async function readChanges(
  stage: Stage,
  recorded: ReadonlyMap<number, RepositoryChanges> = new Map(),
) {
  stage.world.now = new Date("2026-11-20T03:00:00Z");
  const { units, collected } = await gather(stage, mergedPullRequests, { closely, recorded });
  return { units, changes: collected.snapshot.changes };
}

/** One pull request, as the reading of its only change tells it. */
export async function oneChange(
  act: (made: Awaited<ReturnType<typeof aChangedBranch>>) => Promise<unknown>,
  permissions?: Stage["installation"]["permissions"],
) {
  const made = await aChangedBranch(permissions);
  made.work.at("2026-11-02T09:00:00Z");
  await act(made);
  const { changes } = await readChanges(made.stage);
  return changes[0]?.merged[0];
}
