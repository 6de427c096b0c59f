import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitHubFailure } from "../../action/github/failure.ts";
import { Refusal } from "../../action/run/refusal.ts";
import type { ScanReport } from "../../action/commands/scan-report.ts";
import { startGitHub, type EmbeddedGitHub } from "../../demo/github/server.ts";
import type { World } from "../../demo/github/world.ts";
import { startElsewhere, type Elsewhere } from "./elsewhere.ts";
import type { Prepared } from "./prepare.ts";
import { remoteState, type RemoteState } from "./remote-state.ts";
import { scanOnce, type ScanOnce } from "./scan-once.ts";
import { NOW, PERSON } from "./world.ts";

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
  await cp(join(prepared.folder, "clone"), clone, { recursive: true });
  const github = await startGitHub(world, { gitRoot: join(folder, "remote") });
  // The server lays out its own empty repository when git first asks; only then can it be filled.
  const authorization = `Basic ${Buffer.from(`x-access-token:${PERSON}`).toString("base64")}`;
  const first = `${github.serverUrl}/acme/governance.git/info/refs?service=git-upload-pack`;
  await (await fetch(first, { headers: { authorization } })).arrayBuffer();
  await cp(join(prepared.folder, "remote/acme/governance.git"), bare, { recursive: true });
  github.requests.length = 0;
  const configuration = join(clone, ".git/config");
  const text = await readFile(configuration, "utf8");
  await writeFile(configuration, text.replaceAll(prepared.address, github.serverUrl));
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
