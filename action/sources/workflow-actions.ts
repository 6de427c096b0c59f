import type { Workflow } from "../../model/repository.ts";
import { oneLine } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { JobTree } from "./workflow-grammar.ts";
import { valueOf } from "./workflow-grammar.ts";
import { jobSteps, scriptText } from "./workflow-steps.ts";

/** Most that are kept of one file, and how much of each. */
const MOST = 20;
const LONGEST = 200;

/** GitHub itself, which runs every workflow: a name that it moves lets nobody in who is not there already. */
const GITHUB = new Set(["actions", "github"]);

/** A full commit, SHA-1 or SHA-256; a shorter one may come to mean another. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const DIGEST = /@sha256:[0-9a-f]{64}$/;

/**
 * What a workflow runs of others and what of that is fixed to no commit, from what its steps and calls name. A container
 * in which a job runs is no action and left out; a commit is taken for what its name says, because nothing here tells a
 * branch of that name or a commit of a fork from it.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export function actionsOf(
  jobs: readonly JobTree[],
  owner: string,
): { unpinned: NonNullable<Workflow["unpinned"]>; own_actions: boolean } {
  const unpinned = new Set<string>();
  let own = false;
  for (const { body, calls } of jobs) {
    if (calls !== null) {
      // A called workflow of the same owner is read where it lies.
      if (kindOf(calls, owner) === "unpinned") unpinned.add(calls);
      continue;
    }
    for (const step of jobSteps(body)) {
      const uses = scriptText(valueOf(step, "uses"));
      if (uses === null || uses === "") continue;
      const kind = kindOf(uses, owner);
      if (kind === "own") own = true;
      else if (kind === "unpinned") unpinned.add(uses);
    }
  }
  const all = [...unpinned].map((uses) => oneLine(uses).slice(0, LONGEST)).sort(byCodePoint);
  return { unpinned: { uses: all.slice(0, MOST), more: Math.max(0, all.length - MOST) }, own_actions: own };
}

function kindOf(uses: string, owner: string): "own" | "pinned" | "unpinned" | "github" {
  if (uses.startsWith("./")) return "own";
  if (uses.startsWith("docker://")) {
    const [registry, account = ""] = uses.slice("docker://".length).toLowerCase().split("/");
    if (registry === "ghcr.io" && account === owner.toLowerCase()) return "own";
    return DIGEST.test(uses) ? "pinned" : "unpinned";
  }
  const at = uses.lastIndexOf("@");
  const account = uses.split("/")[0]?.toLowerCase() ?? "";
  if (account === owner.toLowerCase()) return "own";
  if (GITHUB.has(account)) return "github";
  return at > 0 && COMMIT.test(uses.slice(at + 1)) ? "pinned" : "unpinned";
}
