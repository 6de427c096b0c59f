import { z } from "zod";
import type { Answer } from "../github/writer.ts";
import { GitHubFailure } from "../github/failure.ts";
import type { Sleep } from "../github/pace.ts";
import { ownerAndRepo, refused, type HostedBranch } from "./hosted-branch.ts";
import type { TreeChange, WantedCommit } from "./tree-changes.ts";

/**
 * What one request for a tree holds. GitHub ends one that takes it too long with 422 or 502, which begins at a few
 * hundred files or some 2.5 MB; a part that is refused so is halved. 80 requests a minute and 500 an hour may create
 * content, so the parts are as large as is safe: a first scan of 3,000 files takes 12 requests.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const MOST_ENTRIES = 300;
const MOST_BYTES = 1_000_000;

/** Requests that go out at once; before each further one a second passes, as GitHub asks of many that write. */
const AT_ONCE = 10;
const ATTEMPTS = 3;

const Named = z.object({ sha: z.string() });

/** A commit to be built on GitHub, and the bytes of what GitHub does not hold, by name. */
export interface Building extends WantedCommit {
  parents: readonly string[];
  bytes: ReadonlyMap<string, Buffer>;
}

type Create = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * Builds a commit through GitHub's git data: the tree in parts, each on the one before, and one commit. No branch
 * moves, so what was begun and not finished is nowhere to be seen. Neither author nor committer is given: then it is
 * GitHub's to say who committed, and it signs what an App commits.
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 * @throws {Refusal} with what GitHub said.
 */
export async function buildCommit(hosted: HostedBranch, building: Building, sleep: Sleep): Promise<string> {
  const create = creating(hosted, sleep);
  let root = building.from;
  for (const part of partsOf(building)) root = await addTo(create, root, { part, building });
  if (root !== building.tree) throw new Error("GitHub built another tree than git did");
  const { message, parents } = building;
  const route = "POST /repos/{owner}/{repo}/git/commits";
  const text = `${message.headline}\n\n${message.body}`;
  const answer = await create(route, { message: text, tree: root, parents });
  const made = Named.safeParse(answer.body);
  if (answer.status !== 201 || !made.success) throw refused("to create the commit", answer);
  return made.data.sha;
}

/** Sends what creates something, no faster than GitHub allows; a lost answer is one with the status 0. */
function creating(hosted: HostedBranch, sleep: Sleep): Create {
  let sent = 0;
  return async (route, parameters) => {
    sent += 1;
    if (sent > AT_ONCE) await sleep(1_000);
    try {
      return await hosted.writer.send(route, { ...ownerAndRepo(hosted), ...parameters });
    } catch (error) {
      if (error instanceof GitHubFailure && error.kind === "unreachable") return { status: 0, body: null };
      throw error;
    }
  };
}

const sizeOf = ({ object }: TreeChange, bytes: Building["bytes"]): number =>
  object === null ? 0 : (bytes.get(object)?.length ?? 0);

/** Changes in the order they are made, in parts that GitHub takes. */
export function partsOf({ changes, bytes }: Pick<Building, "changes" | "bytes">): TreeChange[][] {
  const parts: TreeChange[][] = [];
  let size = 0;
  for (const change of changes) {
    const own = sizeOf(change, bytes);
    const last = parts.at(-1);
    if (last === undefined || last.length >= MOST_ENTRIES || size + own > MOST_BYTES) {
      parts.push([change]);
      size = own;
    } else {
      last.push(change);
      size += own;
    }
  }
  return parts;
}

/** The request took too long, or its answer was lost: making a tree twice does no harm, and a smaller one may pass. */
const isTooMuch = ({ status }: Answer): boolean =>
  status === 0 || status === 413 || status === 422 || status >= 500;

async function addTo(
  create: Create,
  root: string,
  { part, building }: { part: readonly TreeChange[]; building: Building },
): Promise<string> {
  const tree: object[] = [];
  for (const change of part) tree.push(await entryOf(create, change, building));
  for (let attempt = 1; ; attempt += 1) {
    const answer = await create("POST /repos/{owner}/{repo}/git/trees", { base_tree: root, tree });
    const made = Named.safeParse(answer.body);
    if (answer.status === 201 && made.success) return made.data.sha;
    if (!isTooMuch(answer) || (part.length === 1 && attempt === ATTEMPTS))
      throw refused("to create a tree", answer);
    if (part.length === 1) continue;
    const half = Math.ceil(part.length / 2);
    const left = await addTo(create, root, { part: part.slice(0, half), building });
    return addTo(create, left, { part: part.slice(half), building });
  }
}

/** Text goes with the tree; what is no text, or large, is sent as a blob of its own before. */
async function entryOf(
  create: Create,
  { path, mode, object }: TreeChange,
  { bytes }: Building,
): Promise<object> {
  const type = mode === "160000" ? "commit" : "blob";
  const content = object === null ? undefined : bytes.get(object);
  if (content === undefined) return { path, mode, type, sha: object };
  const text = content.toString();
  if (content.length <= MOST_BYTES && Buffer.from(text).equals(content))
    return { path, mode, type, content: text };
  const route = "POST /repos/{owner}/{repo}/git/blobs";
  const answer = await create(route, { content: content.toString("base64"), encoding: "base64" });
  const made = Named.safeParse(answer.body);
  if (answer.status !== 201 || !made.success) throw refused("to create a blob", answer);
  return { path, mode, type, sha: made.data.sha };
}
