import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildAcme } from "../acme/build.ts";
import { GOVERNANCE, ORGANIZATION } from "../acme/create.ts";
import { startGitHub, type EmbeddedGitHub } from "../github/server.ts";
import { run } from "./child.ts";
import { governanceFiles } from "./governance-files.ts";

/** Where the play happens: the repository's root, the folders it writes to, and the running GitHub. */
export interface Stage {
  root: string;
  work: string;
  /** Clone of the governance repository that is left when the play is over. */
  governance: string;
  /** Pages of the portal. */
  portal: string;
  github: EmbeddedGitHub;
  /** Address git clones the governance repository from. */
  remote: string;
  appId: number;
  privateKey: string;
  /** Starts the bundle. */
  start: typeof run;
}

/** Empties the folder of the play, makes a key for the App and starts the embedded GitHub with the Acme group in it. */
export async function setStage(root: string, demo: string, start = run): Promise<Stage> {
  rmSync(demo, { recursive: true, force: true });
  const work = join(demo, "work");
  mkdirSync(work, { recursive: true });
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  const world = buildAcme({ publicKey, governance: governanceFiles(root) });
  const app = world.apps[0];
  if (app === undefined) throw new Error("The group has no App.");
  const github = await startGitHub(world, { gitRoot: join(work, "github") });
  return {
    root,
    work,
    governance: join(demo, "governance"),
    portal: join(demo, "portal"),
    github,
    remote: `${github.serverUrl}/${ORGANIZATION}/${GOVERNANCE}.git`,
    appId: app.id,
    privateKey,
    start,
  };
}
