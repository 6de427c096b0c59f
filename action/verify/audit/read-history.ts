import { Addition } from "../../../model/addition.ts";
import { Certification } from "../../../model/certification.ts";
import { Conclusion } from "../../../model/conclusion.ts";
import { readDocument, type Reading } from "../../../model/document.ts";
import { Entity, type RosterEntry } from "../../../model/entity.ts";
import { groupBy } from "../../../model/group-by.ts";
import { digestsFile, documentKind, evidenceBranch, evidenceFolder } from "../../../model/paths.ts";
import { Review } from "../../../model/review.ts";
import { Scan } from "../../../model/scan.ts";
import { SignOff } from "../../../model/sign-off.ts";
import { digestOfBytes } from "../../digest/digest.ts";
import { commitsOfHistory, type CommitObject } from "../../git/commit-objects.ts";
import { treesAt } from "../../git/evidence-commits.ts";
import type { Git } from "../../git/git.ts";
import { refsBelow } from "../../git/named-refs.ts";
import { objectBytes, objectInfo } from "../../git/objects.ts";
import { changesBetween, nameOfPair } from "../../git/tree-pairs.ts";
import { isBelow } from "./ancestry.ts";
import { citedBy } from "./citations.ts";
import {
  citationKey,
  documentKey,
  type AuditDocument,
  type History,
  type HistoryCommit,
  type Step,
  type Tag,
} from "./history.ts";
import { signatureState, type SigningKey } from "./openpgp.ts";
import { certifiedIn } from "./certified.ts";
import { readLastUses } from "./read-last-uses.ts";
import { readLists } from "./read-lists.ts";
import { readVoids, statementsOtherwise } from "./read-voids.ts";
import { rewrittenConclusions } from "./rewritten-conclusions.ts";

/** Reads the history of an organisation's evidence from the objects of a clone: each tree, list and file once. */
export async function readHistory(
  git: Git,
  { organization, head, keys = [] }: { organization: string; head: string; keys?: readonly SigningKey[] },
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
  const { digests, documents } = await readBlobs(git, organization, commits);
  const cited = await readCited(git, documents.values(), head);
  const more = new Set(
    [...cited.values()].flatMap((blob) => (blob === null || digests.has(blob) ? [] : [blob])),
  );
  const entities = new Map(
    [...cited].flatMap(([key, blob]) => (blob !== null && isOfEntity(key) ? [[blob, key]] : [])),
  );
  const rosters = new Map<string, readonly RosterEntry[]>();
  await eachBlob(git, [...more], (blob, bytes) => {
    digests.set(blob, digestOfBytes(bytes));
    const file = entities.get(blob);
    if (file !== undefined) rosters.set(blob, rosterIn(file, bytes.toString()));
  });
  const heads = new Set([...tips].filter((tip) => !made.some(({ parents }) => parents.includes(tip))));
  const history: History = {
    organization,
    head,
    tips: heads,
    commits,
    byName: new Map(commits.map((commit) => [commit.commit, commit])),
    digests,
    documents,
    lists,
    cited,
    rosters,
    lastUses: await readLastUses(git, organization, commits, documents),
    voids: new Set(),
    otherwise: new Map(),
    tags: await certifiedTags(git),
    signatures: new Map(
      made.flatMap(({ commit, signature }) =>
        signature === null ? [] : [[commit, signatureState(signature, keys)]],
      ),
    ),
  };
  // Before it was certified nothing that it rests on can have made it void.
  const asked = rewrittenConclusions(history).filter(({ merge, read }) => isBelow(history, merge, read));
  const otherwise = new Map<string, readonly string[]>();
  for (const { certification, merge } of certifiedIn(history))
    if (isBelow(history, merge, head))
      otherwise.set(certification.digest, await statementsOtherwise(git, certification, head));
  return { ...history, voids: await readVoids(git, asked), otherwise };
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

/** Blobs that are read at a time: enough to keep git busy, few enough to hold. */
const AT_A_TIME = 200;

async function eachBlob(git: Git, names: readonly string[], take: (name: string, bytes: Buffer) => void) {
  for (let at = 0; at < names.length; at += AT_A_TIME)
    for (const [name, found] of await objectBytes(git, names.slice(at, at + AT_A_TIME)))
      if (found?.type === "blob") take(name, found.bytes);
}

/** The digest of every blob that ever stood in the evidence, and the documents that questions are put to. */
async function readBlobs(git: Git, organization: string, commits: readonly HistoryCommit[]) {
  const list = digestsFile(organization);
  const paths = new Map<string, Set<string>>();
  const blobs = new Set<string>();
  for (const { path, before, after } of commits.flatMap(({ steps }) =>
    steps.flatMap((step) => step.changes),
  )) {
    if (path === list) continue;
    for (const blob of [before, after]) if (blob !== null) blobs.add(blob);
    if (after === null || !isAsked(path)) continue;
    paths.set(after, (paths.get(after) ?? new Set()).add(path));
  }
  const digests = new Map<string, string>();
  const documents = new Map<string, AuditDocument>();
  await eachBlob(git, [...blobs], (blob, bytes) => {
    digests.set(blob, digestOfBytes(bytes));
    for (const path of paths.get(blob) ?? [])
      documents.set(documentKey(path, blob), documentAt(path, bytes.toString()));
  });
  return { digests, documents };
}

const ASKED: readonly (string | null)[] = [
  "scan",
  "review",
  "sign-off",
  "conclusion",
  "addition",
  "certification",
];

const isAsked = (path: string): boolean => ASKED.includes(documentKind(path));

const told = <T>(reading: Reading<T>, as: (data: T) => AuditDocument): AuditDocument =>
  reading.ok ? as(reading.data) : { kind: "unreadable" };

function documentAt(path: string, text: string): AuditDocument {
  const kind = documentKind(path);
  switch (kind) {
    case "scan":
      return told(readDocument(Scan, path, text), (data) => ({ kind, data }));
    case "review":
      return told(readDocument(Review, path, text), (data) => ({ kind, data }));
    case "sign-off":
      return told(readDocument(SignOff, path, text), (data) => ({ kind, data }));
    case "conclusion":
      return told(readDocument(Conclusion, path, text), (data) => ({ kind, data }));
    case "addition":
      return told(readDocument(Addition, path, text), (data) => ({ kind, data }));
    case "certification":
      return told(readDocument(Certification, path, text), (data) => ({ kind, data }));
    default:
      return { kind: "unreadable" };
  }
}

/**
 * The blob at every path that a document cites, with the commit it cites; what a certification does, at the head and
 * where another one of its period was made, too.
 */
async function readCited(
  git: Git,
  documents: Iterable<AuditDocument>,
  head: string,
): Promise<Map<string, string | null>> {
  const keys = new Set<string>();
  const all = [...documents];
  const madeAt = groupBy(
    all.flatMap((one) => (one.kind === "certification" ? [one.data] : [])),
    nameOfPeriod,
  );
  for (const document of all)
    for (const { commit, file } of citedBy(document)) {
      if (file.includes("\n")) continue;
      keys.add(citationKey(commit, file));
      if (document.kind !== "certification") continue;
      // What was certified has to be so still, or to have been certified again as it is.
      for (const { commit: other } of madeAt.get(nameOfPeriod(document.data)) ?? [])
        keys.add(citationKey(other, file));
      keys.add(citationKey(head, file));
    }
  const found = await objectInfo(git, [...keys]);
  return new Map([...found].map(([key, info]) => [key, info?.type === "blob" ? info.object : null]));
}

const nameOfPeriod = ({ period, entity, regime }: Certification): string => `${period} ${entity} ${regime}`;

/** True for the key of a citation of what people state of an entity. */
const isOfEntity = (key: string): boolean => documentKind(key.slice(key.indexOf(":") + 1)) === "entity";

function rosterIn(file: string, text: string): readonly RosterEntry[] {
  const reading = readDocument(Entity, file, text);
  return reading.ok ? reading.data.roster : [];
}
