import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGitHub } from "../../demo/github/server.ts";
import type { World } from "../../demo/github/world.ts";
import { git, withToken } from "./git.ts";
import { scanOnce } from "./scan-once.ts";
import { passTime, PERSON, referenceWorld } from "./world.ts";

/** An organisation whose first scan people have merged, ready for the next one; every run works on a copy. */
export interface Prepared {
  world: World;
  /** Folder with `remote`, the bare repositories, and `clone`, the user's checkout. */
  folder: string;
  /** Address the checkout's remote was made with. */
  address: string;
  appId: string;
  privateKey: string;
  /** Texts of the governance repository by blob id, filled as they are read. */
  texts: Map<string, string>;
  remove: () => Promise<void>;
}

/** Makes the organisation, scans it, merges what the scan asks, and lets time pass. */
export async function prepare(): Promise<Prepared> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const { world, appId } = referenceWorld(publicKey);
  const folder = await mkdtemp(join(tmpdir(), "countersign-faults-"));
  const remote = join(folder, "remote");
  const clone = join(folder, "clone");
  const github = await startGitHub(world, { gitRoot: remote });
  try {
    await mkdir(clone);
    const url = `${github.serverUrl}/acme/governance.git`;
    await git(folder, [...withToken(PERSON), "clone", "--quiet", "--template=", url, clone]);
    const { pullRequest } = await scanOnce({ github, clone, appId, privateKey });
    const merged = await fetch(
      `${github.apiUrl}/repos/acme/governance/pulls/${pullRequest?.number ?? 0}/merge`,
      {
        method: "PUT",
        headers: { authorization: `token ${PERSON}` },
        body: JSON.stringify({ merge_method: "merge" }),
      },
    );
    if (merged.status !== 200) throw new Error(`the first scan was not merged: ${await merged.text()}`);
  } finally {
    await github.close();
  }
  passTime(world);
  return {
    world,
    folder,
    address: github.serverUrl,
    appId,
    privateKey,
    texts: new Map(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
