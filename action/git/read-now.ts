import { spawnSync } from "node:child_process";
import { gitArguments } from "../../model/git-settings.ts";
import { Refusal } from "../run/refusal.ts";
import { objectsIn } from "./objects.ts";

/** Bytes of blobs, in the order of their names. */
export type ReadNow = (names: readonly string[]) => readonly Buffer[];

/**
 * Reads blobs that were read before and let go, where whoever asks cannot wait for another process in the usual way:
 * what is pure and goes through every file of a large ledger. No credential is needed, for they are here.
 */
export const readNowIn =
  (directory: string, environment: NodeJS.ProcessEnv, deadline: number): ReadNow =>
  (names) => {
    const { stdout, stderr, status, error } = spawnSync(
      "git",
      gitArguments(["cat-file", "--batch", "--buffer"]),
      {
        cwd: directory,
        env: environment,
        input: names.map((name) => `${name}\n`).join(""),
        maxBuffer: Infinity,
        timeout: deadline,
      },
    );
    if (error !== undefined)
      throw new Refusal(3, `git cat-file could not be run to its end within ${deadline / 1000} seconds.`, {
        cause: error,
      });
    if (status !== 0) throw new Error(`git cat-file ended with ${String(status)}: ${stderr.toString()}`);
    const found = objectsIn(stdout, names);
    return names.map((name) => {
      const one = found.get(name);
      if (one?.type !== "blob") throw new Error(`git cat-file gave no ${name}`);
      return one.bytes;
    });
  };
