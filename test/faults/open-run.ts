import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitHubFailure } from "../../action/github/failure.ts";
import { Refusal } from "../../action/run/refusal.ts";
import type { ScanReport } from "../../action/commands/scan-report.ts";
import { startGitHub, type EmbeddedGitHub } from "../../demo/github/server.ts";
import type { World } from "../../demo/github/world.ts";
import { copyRepositories, moveRemote } from "../stage/copy-repositories.ts";
import { startElsewhere, type Elsewhere } from "./elsewhere.ts";
import type { Prepared } from "./prepare.ts";
import { remoteState, type RemoteState } from "./remote-state.ts";
import { scanOnce, type ScanOnce } from "./scan-once.ts";
import { NOW } from "./world.ts";

/** How a scan ended: with a report, refused in a sentence for people, or with a mistake of our own. */
export type Ended =
  | { how: "reported"; report: ScanReport }
  | { how: "refused"; sentence: string }
  | { how: "failed"; error: unknown };

/** A copy of the prepared organisation that one story may break. */
export interface Run {
  world: World;
  github: EmbeddedGitHub;
  elsewhere: Elsewhere;
  /** Path of the bare governance repository. */
  bare: string;
  clone: string;
  /** What was waited for, in milliseconds. */
  slept: number[];
  scan: (choice?: Pick<ScanOnce, "between" | "commitWith">) => Promise<Ended>;
  state: () => Promise<RemoteState>;
  /** Takes away every fault and sets the clock back to the day of the scan, as if nothing had happened. */
  heal: () => void;
  close: () => Promise<void>;
}

/** Opens a copy. */
export async function openRun(prepared: Prepared): Promise<Run> {
  const world = structuredClone(prepared.world);
  const folder = await mkdtemp(join(tmpdir(), "countersign-fault-"));
  const clone = join(folder, "clone");
  const bare = join(folder, "remote/acme/governance.git");
  copyRepositories(prepared.folder, folder);
  const laidOut = world.repositories.filter(({ name }) => name === "governance");
  const github = await startGitHub(world, { gitRoot: join(folder, "remote"), laidOut });
  await moveRemote(clone, prepared.address, github.serverUrl);
  const slept: number[] = [];
  const { appId, privateKey } = prepared;
  const elsewhere = await startElsewhere();
  return {
    world,
    github,
    elsewhere,
    bare,
    clone,
    slept,
    async scan(choice = {}) {
      try {
        return {
          how: "reported",
          report: await scanOnce({ github, clone, appId, privateKey, slept, ...choice }),
        };
      } catch (error) {
        const forPeople = error instanceof Refusal || error instanceof GitHubFailure;
        return forPeople ? { how: "refused", sentence: error.message } : { how: "failed", error };
      }
    },
    state: () => remoteState(bare, world, prepared.texts),
    heal() {
      github.faults.clear();
      github.requests.length = 0;
      world.now = new Date(NOW);
    },
    async close() {
      elsewhere.close();
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
