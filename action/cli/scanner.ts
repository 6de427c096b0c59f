import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Scan } from "../../model/scan.ts";
import type { Environment } from "./given.ts";
import { version } from "./version.ts";

/** What scans: the version, the bundle when `module` is of one, and the action as a workflow names it. */
export const scannerAt = (module: string, environment: Environment): Scan["scanner"] => ({
  version,
  bundle: bundleAt(module),
  ...actionIn(environment),
});

/** The digest of a bundle, which is several files: what `sha256sum *.js | sha256sum` says in their folder. */
function bundleAt(module: string): string | null {
  if (!module.endsWith(".js")) return null;
  const folder = dirname(fileURLToPath(module));
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const list = files.sort().map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  return `sha256:${sha256(list.join(""))}`;
}

const Named = z.object({
  GITHUB_ACTION_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_ACTION_REF: z.string().regex(/^[\w./-]{1,255}$/),
});

/**
 * GitHub tells an action the repository and the ref that the workflow names, and neither where it names a folder. Only a
 * ref that is a commit says which commit ran: a tag or a branch may have moved.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function actionIn(environment: Environment): Pick<Scan["scanner"], "commit" | "action"> {
  const named = Named.safeParse(environment);
  if (!named.success) return { commit: null, action: null };
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = named.data;
  return { commit: /^[0-9a-f]{40}$/.test(ref) ? ref : null, action: `${repository}@${ref}` };
}

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");
