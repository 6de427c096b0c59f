import { signOffsNamed } from "../../../model/certifications/tag-message.ts";
import { evidenceFolder } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { refsBelow } from "../../git/named-refs.ts";
import { objectInfo } from "../../git/objects.ts";
import { isBelow } from "./ancestry.ts";
import type { Beyond, History } from "./history.ts";

/**
 * Tags of certifications whose merge, or whose sign-offs, the verified commit does not hold, and where the clone does:
 * an older state of base is below base as it is known of the remote, and a base that was set back is not.
 */
export async function readBeyond(git: Git, history: History): Promise<Map<string, Beyond>> {
  const { organization, head, tags } = history;
  const outside = tags.flatMap(({ name, commit, text }) => {
    if (commit === null) return [];
    // A sign-off is recorded on the branch of the evidence, which is merged later.
    const signOffs = signOffsNamed(text ?? "").map(({ at }) => at);
    const lacking = [
      ...(isBelow(history, commit, head) ? [] : [commit]),
      ...signOffs.filter((at) => !history.byName.has(at)),
    ];
    return lacking.length === 0 ? [] : [{ name, commit, lacking }];
  });
  if (outside.length === 0) return new Map();
  const fileOf = ({ name, commit }: { name: string; commit: string }) =>
    `${commit}:${evidenceFolder(organization)}/certifications/${name.replace("certified/", "")}.md`;
  const objects = await objectInfo(
    git,
    outside.flatMap((tag) => [fileOf(tag), ...tag.lacking]),
  );
  const isBase = await baseOf(git);
  const goingOn = new Set((await branchesWith(git, head)).filter(isBase));
  const beyond = new Map<string, Beyond>();
  for (const tag of outside) {
    // What names a commit without such a certification was never at one, and what is in no clone was never recorded.
    const commit = tag.lacking.find((one) => objects.get(one)?.type === "commit");
    if (commit === undefined || objects.get(fileOf(tag))?.type !== "blob") continue;
    const holding = await branchesWith(git, commit);
    const ahead = holding.find((branch) => goingOn.has(branch)) ?? null;
    const beside = ahead === null ? (holding[0] ?? null) : null;
    beyond.set(tag.name, { commit, ahead: shortened(ahead), beside: shortened(beside) });
  }
  return beyond;
}

/**
 * Tells the branches that are base: the one that is checked out, those of the same name at remotes, and the remotes' own.
 * Any other branch that goes on from base is nobody's word for where base is.
 */
async function baseOf(git: Git): Promise<(branch: string) => boolean> {
  const asked = await git(["symbolic-ref", "--quiet", "HEAD"]);
  const own = asked.exitCode === 0 ? asked.stdout.toString().trim() : null;
  return (branch) => {
    const [, name] = /^refs\/remotes\/[^/]+\/(.+)$/.exec(branch) ?? [];
    return branch === own || name === "HEAD" || (own !== null && `refs/heads/${name ?? ""}` === own);
  };
}

/** Branches of the clone that hold a commit, those of remotes first. The action's own hold base wherever it was. */
async function branchesWith(git: Git, commit: string): Promise<string[]> {
  const refs = await refsBelow(git, [`--contains=${commit}`, "refs/remotes/", "refs/heads/"]);
  const names = refs.map(({ name }) => name);
  const isRemote = (name: string) => name.startsWith("refs/remotes/");
  return [...names.filter(isRemote), ...names.filter((name) => !isRemote(name))].filter(
    (name) => !/^refs\/(?:heads|remotes\/[^/]+)\/countersign\//.test(name),
  );
}

const shortened = (branch: string | null): string | null =>
  branch?.replace(/^refs\/(?:remotes|heads)\//, "") ?? null;
