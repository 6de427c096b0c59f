import { stat } from "node:fs/promises";
import { isLoopback } from "../github/server.ts";
import { commitsOf, type Commits } from "./commits.ts";
import { openGit, textOf, type Environment, type Git } from "./git.ts";
import type { Patience } from "./patience.ts";
import { addressesIn, remoteAt, type Remote } from "./remote.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { Refusal } from "../run/refusal.ts";
import { wordsOf } from "./unreached.ts";

/** A governance checkout that can be worked with, and the remote its evidence goes to. */
export interface Checkout {
  git: Git;
  commits: Commits;
  /** `home`: origin of the server that the credential belongs to. */
  remote: Remote & { home: string };
  /** Waits for the remote's server. */
  patience: Patience;
}

export interface CheckoutOptions {
  /** Path of the governance checkout. */
  directory: string;
  environment: Environment;
  /** Origin of the server that the credential belongs to, `https://github.com`: the remote must be there. */
  home: string;
  /** Gives the token for the remote over HTTP; null while the checkout is only looked at. */
  token: (() => Promise<string>) | null;
  patience: Patience;
  /** Milliseconds that a git command may be silent. */
  deadline?: number;
}

/** A checkout as it lies there, to be read only: it may be shallow, and needs no remote. */
export interface LocalCheckout {
  git: Git;
  commits: Commits;
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
}: Pick<CheckoutOptions, "directory" | "environment" | "deadline">): Promise<LocalCheckout> {
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
      `The governance path ${directory} is not a git checkout of this user; run actions/checkout before this action, or set governance to the checkout's path. git says: ${wordsOf(shape)}.`,
    );
  if (prefix !== "")
    throw new Refusal(
      2,
      `The governance path ${directory} is the folder ${prefix.replace(/\/$/, "")} of a checkout and not its root; set governance to the root.`,
    );
  return { git, commits: commitsOf(git), shallow: shallow === "true" };
}

/**
 * Opens the governance checkout.
 * @throws {Refusal} when it is no git checkout, not its root, bare, shallow, without a remote, or with one on another
 * server than the credential's.
 */
export async function openCheckout(options: CheckoutOptions): Promise<Checkout> {
  const { directory, environment, deadline, token, home, patience } = options;
  const { git, commits, shallow } = await openLocal(options);
  if (shallow)
    throw new Refusal(
      2,
      `The governance checkout ${directory} is shallow, and its history is the audit trail; set fetch-depth: 0 on actions/checkout.`,
    );
  const found = await addressesIn(git);
  if (found === null)
    throw new Refusal(
      2,
      `The governance checkout ${directory} has no remote; add the repository on GitHub as origin.`,
    );
  const parsed = remoteAt(found, home);
  if (!parsed.ok) throw new Refusal(2, parsed.sentence);
  const { remote } = parsed;
  if (token === null) return { git, commits, remote: { ...remote, home }, patience };
  const bound = openGit(directory, environment, { remote: remote.name, urls: remote.urls, token }, deadline);
  for (const url of remote.urls) await refuseOtherWays(bound, url);
  return { git: bound, commits, remote: { ...remote, home }, patience };
}

/**
 * A setting for a longer address outranks ours, and with a redirect, by a proxy or to another address the header would
 * go along. git is asked with the very address that it will ask.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt
 */
async function refuseOtherWays(git: Git, url: string): Promise<void> {
  const here = isLoopback(new URL(url));
  const told = await git(["config", "-z", "--get-urlmatch", "http", `${url}/info/refs`]);
  const settings = new Map(
    told.stdout
      .toString()
      .split("\0")
      .map((setting): [name: string, value: string] => {
        const [name = "", ...value] = setting.split("\n");
        return [name, value.join("\n")];
      }),
  );
  for (const { name, pinned, does } of here ? [...WAYS, ...WAYS_FROM_HERE] : WAYS) {
    if (settings.get(`http.${name.toLowerCase()}`) !== pinned)
      throw new Refusal(
        2,
        `The git configuration ${does} ${url}, and a credential would go there too; remove its setting http.<url>.${name}.`,
      );
  }
}

const WAYS = [{ name: "followRedirects", pinned: "false", does: "lets git follow redirects of" }] as const;
/** What stays on this machine is heard by nobody on the way (credential.ts). */
const WAYS_FROM_HERE = [
  { name: "proxy", pinned: "", does: "names a proxy for" },
  { name: "curloptResolve", pinned: "", does: "sends git elsewhere for" },
] as const;

/** The repository on this server that a checkout came from; null where it came from none. */
export async function remoteOf(
  { git }: Pick<LocalCheckout, "git">,
  home: string,
): Promise<RemoteRepository | null> {
  const found = await addressesIn(git);
  const parsed = found === null ? null : remoteAt(found, home);
  return parsed?.ok === true ? parsed.remote.repository : null;
}
