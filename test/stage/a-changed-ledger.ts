import { mergedPullRequests } from "../../action/sources/merged-pull-requests.ts";
import { addRepository, type Repository, type User } from "../../demo/github/world.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import { recordedChanges, withRewrites } from "../../model/recorded-changes.ts";
import { READING } from "./an-organization.ts";
import { type Changed, changedBy } from "./changed-by.ts";
import { gather, setStage, type Stage } from "./stage.ts";

export const isLedger = (name: string) => name.startsWith("ledger");

export const addLedger = ({ world, acme }: Stage, name = "ledger"): Repository =>
  addRepository(world, {
    name,
    owner: acme,
    files: { "README.md": "#\n" },
    created_at: "2026-01-05T00:00:00Z",
  });

/** A repository of a financial system, and two people who may write to it. */
export interface ChangedLedger {
  stage: Stage;
  repository: Repository;
  work: Changed;
  sam: User;
  rhea: User;
}

export async function aChangedLedger(
  permissions: Stage["installation"]["permissions"] = READING,
): Promise<ChangedLedger> {
  const stage = await setStage(permissions);
  const repository = addLedger(stage);
  const work = changedBy(stage, repository);
  return { stage, repository, work, sam: work.person("sam"), rhea: work.person("rhea") };
}

/** What the source reads of it on 20 November 2026. */
export async function readChanges(
  stage: Stage,
  recorded: ReadonlyMap<number, RepositoryChanges> = new Map(),
) {
  stage.world.now = new Date("2026-11-20T03:00:00Z");
  const { units, collected } = await gather(stage, mergedPullRequests, { closely: isLedger, recorded });
  return { units, changes: collected.snapshot.changes };
}

/** One pull request, as the reading of its only change tells it. */
export async function oneChange(
  act: (made: ChangedLedger) => Promise<unknown>,
  permissions?: Stage["installation"]["permissions"],
) {
  const made = await aChangedLedger(permissions);
  made.work.at("2026-11-02T09:00:00Z");
  await act(made);
  const { changes } = await readChanges(made.stage);
  return changes[0]?.merged[0];
}

/** What scans recorded, oldest first, as the ledger then has it. */
export const ledgerOfChanges = (changes: readonly RepositoryChanges[]) =>
  recordedChanges({
    changes: changes.map(({ repository, ...rest }) => ({
      file: "",
      body: "",
      data: {
        record: "changes" as const,
        schema: 2 as const,
        organization: "acme",
        repository: "ledger",
        repository_id: repository,
        month: "2026-11",
        head: rest.head,
        merged: [...rest.merged],
        pushes: [...rest.pushes],
        deployments: [],
        ...withRewrites(rest.rewritten),
      },
    })),
  });
