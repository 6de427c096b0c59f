import type { RosterEntry } from "../../../model/entity.ts";
import { digestsFile, evidenceBranch, evidenceFolder } from "../../../model/paths.ts";
import { digestOfBytes } from "../../digest/digest.ts";
import { commitsOfHistory, type CommitObject } from "../../git/commit-objects.ts";
import { treesAt } from "../../git/evidence-commits.ts";
import type { Git } from "../../git/git.ts";
import { refsBelow } from "../../git/named-refs.ts";
import { objectBytes, objectInfo } from "../../git/objects.ts";
import { changesBetween, nameOfPair } from "../../git/tree-pairs.ts";
import { isBelow } from "./ancestry.ts";
import { isOfEntity, readCited, rosterIn } from "./read-cited.ts";
import type { History, HistoryCommit, Step, Tag } from "./history.ts";
import { signatureState, type SigningKey } from "./openpgp.ts";
import { certifiedIn } from "./certified.ts";
import { readLastUses } from "./read-last-uses.ts";
import { readBeyond } from "./read-beyond.ts";
import { eachBlob, readBlobs } from "./read-blobs.ts";
import { readLists } from "./read-lists.ts";
import { readPages } from "./read-pages.ts";
import { readAuthorityChanges } from "./read-authority-changes.ts";
import { readUses } from "./read-uses.ts";
import { readSigned } from "./read-signed.ts";
import { readVoids, statementsOtherwise } from "./read-voids.ts";
import { rewrittenConclusions } from "./rewritten-conclusions.ts";

/** What is read. */
interface ReadOptions {
  organization: string;
  head: string;
  keys?: readonly SigningKey[];
  /** The version that verifies; null where it is not said, so that nothing is known to be of the same. */
  version?: string | null;
}

/** Reads the history of an organisation's evidence from the objects of a clone: each tree, list and file once. */
export async function readHistory(
  git: Git,
  { organization, head, keys = [], version = null }: ReadOptions,
): Promise<History> {
  const branches = await evidenceTips(git, organization);
  const tips = new Set([head, ...branches]);
  const made = await commitsOfHistory(git, [...tips]);
  const stepped = await withSteps(git, organization, made);
  const { listed, lists } = await readLists(git, organization, stepped);
  const commits = stepped.map((commit): HistoryCommit => ({
    ...commit,
    listed: listed.get(commit.commit) ?? null,
  }));
  const { digests, documents, pages, ...more } = await readBlobs(git, organization, commits);
  const cited = await readCited(git, documents.values(), head);
  const others = new Set(
    [...cited.values()].flatMap((blob) => (blob === null || digests.has(blob) ? [] : [blob])),
  );
  const entities = new Map(
    [...cited].flatMap(([key, blob]) => (blob !== null && isOfEntity(key) ? [[blob, key]] : [])),
  );
  const rosters = new Map<string, readonly RosterEntry[]>();
  await eachBlob(git, [...others], (blob, bytes) => {
    digests.set(blob, digestOfBytes(bytes));
    const file = entities.get(blob);
    if (file !== undefined) rosters.set(blob, rosterIn(file, bytes.toString()));
  });
  const heads = new Set([...tips].filter((tip) => !made.some(({ parents }) => parents.includes(tip))));
  const byName = new Map(commits.map((commit) => [commit.commit, commit]));
  const named = await readPages(git, { organization, commits, documents, byName }, more);
  const history: History = {
    organization,
    version,
    head,
    tips: heads,
    commits,
    byName,
    sighted: more.sighted,
    uses: await readUses(git, organization, commits),
    pages: new Map([...pages, ...named]),
    digests,
    documents,
    lists,
    cited,
    rosters,
    authorityChanges: await readAuthorityChanges(git, byName, head),
    lastUses: await readLastUses(git, organization, commits, documents),
    voids: new Set(),
    otherwise: new Map(),
    tags: await certifiedTags(git),
    beyond: new Map(),
    signatures: new Map(
      made.flatMap(({ commit, signature }) =>
        signature === null ? [] : [[commit, signatureState(signature, keys)]],
      ),
    ),
    signed: new Map(
      made.flatMap(({ commit, signature }) =>
        signature === null ? [] : [[commit, readSigned(signature.text)]],
      ),
    ),
  };
  // Before it was certified nothing that it rests on can have made it void.
  const asked = rewrittenConclusions(history).filter(({ merge, read }) => isBelow(history, merge, read));
  const otherwise = new Map<string, readonly string[]>();
  for (const { certification, merge } of certifiedIn(history))
    if (isBelow(history, merge, head))
      otherwise.set(certification.digest, await statementsOtherwise(git, certification, head));
  const beyond = await readBeyond(git, history);
  return { ...history, voids: await readVoids(git, asked), otherwise, beyond };
}

const TAGS = "refs/tags/";

async function certifiedTags(git: Git): Promise<Tag[]> {
  const refs = await refsBelow(git, [`${TAGS}certified/`]);
  const annotated = refs.flatMap(({ type, object }) => (type === "tag" ? [object] : []));
  const texts = await objectBytes(git, annotated);
  return refs.map(({ name, type, object, commit }) => ({
    name: name.slice(TAGS.length),
    annotated: type === "tag",
    commit,
    object,
    text: texts.get(object)?.bytes.toString() ?? null,
  }));
}

/** Commits of the evidence branch, the clone's own and those it knows of remotes. */
async function evidenceTips(git: Git, organization: string): Promise<string[]> {
  const branch = evidenceBranch(organization);
  const refs = await refsBelow(git, ["refs/heads/", "refs/remotes/"]);
  return refs.flatMap(({ name, commit }) =>
    commit !== null &&
    (name === `refs/heads/${branch}` || /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1] === branch)
      ? [commit]
      : [],
  );
}

/** A commit before its list was read. */
export type SteppedCommit = Omit<HistoryCommit, "listed">;

async function withSteps(
  git: Git,
  organization: string,
  made: readonly CommitObject[],
): Promise<SteppedCommit[]> {
  const folder = evidenceFolder(organization);
  const names = made.map(({ commit }) => commit);
  const trees = await treesAt(git, names, folder);
  const treeOf = (commit: string | null) => (commit === null ? null : (trees.get(commit) ?? null));
  const parentsOf = ({ parents }: CommitObject) => (parents.length === 0 ? [null] : parents);
  const pairs = made.flatMap((one) =>
    parentsOf(one).map((parent) => ({ before: treeOf(parent), after: treeOf(one.commit) })),
  );
  const changes = await changesBetween(git, pairs);
  const list = digestsFile(organization);
  const listNames = new Map(names.map((commit) => [commit, `${commit}:${list}`]));
  const found = await objectInfo(git, [...listNames.values()]);
  return made.map((one) => {
    const evidence = treeOf(one.commit);
    const steps = parentsOf(one).map((parent): Step => {
      const pair = nameOfPair({ before: treeOf(parent), after: evidence });
      return {
        parent,
        changes: (changes.get(pair) ?? []).map((change) => ({ ...change, path: `${folder}/${change.path}` })),
      };
    });
    const [first, ...others] = steps;
    if (first === undefined) throw new Error("a commit has a step from each parent, or from nothing");
    const via = others.reduce(
      (least, step) => (step.changes.length < least.changes.length ? step : least),
      first,
    );
    const info = found.get(listNames.get(one.commit) ?? "");
    return { ...one, evidence, steps, via, list: info?.type === "blob" ? info.object : null };
  });
}
