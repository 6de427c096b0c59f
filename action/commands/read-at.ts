import type { LocalCheckout } from "../git/checkout.ts";
import { readAtCommit, type AtCommit } from "../git/at-commit.ts";
import { organizationIn, readInForce, readStated, type Read } from "../git/in-force.ts";

/** What people state and what was recorded at one commit, and for which organisation. */
export interface ReadAt extends Read, AtCommit {
  organization: string;
}

/**
 * Reads a commit of the governance checkout.
 * @throws {Refusal} at the first document that cannot be read.
 */
export async function readAt(
  local: Pick<LocalCheckout, "git">,
  commit: string,
  asked: string | null,
): Promise<ReadAt> {
  const at = await readAtCommit(local, commit);
  const named = organizationIn(readStated(at.stated), asked);
  const organization = asGitHubWritesIt(named, at.evidence);
  return { ...at, organization, ...readInForce(at, organization) };
}

/**
 * People may write a login in any case of its letters; evidence stands under the name that GitHub gives. A folder with
 * the very name goes first, so that no other beside it can pass for the ledger.
 */
function asGitHubWritesIt(login: string, evidence: ReadonlyMap<string, string>): string {
  const folders = new Set([...evidence.keys()].flatMap((path) => path.split("/")[1] ?? []));
  if (folders.has(login)) return login;
  return [...folders].find((folder) => folder.toLowerCase() === login.toLowerCase()) ?? login;
}
