import { stat } from "node:fs/promises";
import { openGit, textOf, type Environment, type Git } from "./git.ts";
import { parseRemote, type RemoteRepository } from "./remote-url.ts";
import { Refusal } from "./refusal.ts";

/** A governance checkout that can be worked with, and the remote its evidence goes to. */
export interface Checkout {
  git: Git;
  remote: {
    name: string;
    /** Null for a remote that is no GitHub repository, a folder say. */
    repository: RemoteRepository | null;
  };
}

export interface CheckoutOptions {
  /** Path of the governance checkout. */
  directory: string;
  environment: Environment;
  /** Gives the token for the remote over HTTP; null leaves authentication to the machine. */
  token: (() => Promise<string>) | null;
  /** Milliseconds that a git command may be silent. */
  deadline?: number;
}

/** A checkout as it lies there, to be read only: it may be shallow, and needs no remote. */
export interface LocalCheckout {
  git: Git;
  shallow: boolean;
}

/**
 * Opens the governance checkout for reading.
 * @throws {Refusal} when it is no git checkout, not its root, or bare.
 */
export async function openLocal({
  directory,
  environment,
  deadline,
}: Omit<CheckoutOptions, "token">): Promise<LocalCheckout> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory())
    throw new Refusal(2, `The governance path ${directory} is not a folder; check out the repository there.`);
  const git = openGit(directory, environment, null, deadline);
  const shape = await git([
    "rev-parse",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--is-inside-work-tree",
    "--show-prefix",
  ]);
  const [bare, shallow, inside, prefix = ""] = textOf(shape).split("\n");
  if (bare === "true")
    throw new Refusal(
      2,
      `The governance path ${directory} is a bare repository; give it a checkout of the repository.`,
    );
  if (shape.exitCode !== 0 || inside !== "true")
    throw new Refusal(
      2,
      `The governance path ${directory} is not a git checkout of this user; run actions/checkout before this action, or set governance to the checkout's path.`,
    );
  if (prefix !== "")
    throw new Refusal(
      2,
      `The governance path ${directory} is the folder ${prefix.replace(/\/$/, "")} of a checkout and not its root; set governance to the root.`,
    );
  return { git, shallow: shallow === "true" };
}

/**
 * Opens the governance checkout.
 * @throws {Refusal} when it is no git checkout, not its root, bare, shallow or without a remote.
 */
export async function openCheckout({ token, ...local }: CheckoutOptions): Promise<Checkout> {
  const { directory, environment, deadline } = local;
  const { git, shallow } = await openLocal(local);
  if (shallow)
    throw new Refusal(
      2,
      `The governance checkout ${directory} is shallow, and its history is the audit trail; set fetch-depth: 0 on actions/checkout.`,
    );
  const found = await remoteIn(git);
  if (found === null)
    throw new Refusal(
      2,
      `The governance checkout ${directory} has no remote; add the repository on GitHub as origin.`,
    );
  const { name, remote } = found;
  const credential = token === null || remote.http === null ? null : { url: remote.http, token };
  return {
    git: openGit(directory, environment, credential, deadline),
    remote: { name, repository: remote.repository },
  };
}

/** The remote of a checkout, origin where there is one; null where there is none. */
async function remoteIn(git: Git) {
  const names = textOf(await git(["remote"])).split("\n");
  const name = names.includes("origin") ? "origin" : names[0];
  if (!name) return null;
  const url = textOf(await git(["remote", "get-url", "--push", "--", name]));
  return { name, remote: parseRemote(url) };
}

/** The repository on GitHub that a checkout came from; null where it came from none. */
export const remoteOf = async ({ git }: Pick<LocalCheckout, "git">): Promise<RemoteRepository | null> =>
  (await remoteIn(git))?.remote.repository ?? null;
