import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import { commitsOf } from "../../action/git/commits.ts";
import { openGit } from "../../action/git/git.ts";
import { readBranchState, type Change } from "../../action/git/ledger.ts";
import { saveWithApi } from "../../action/git/save-with-api.ts";
import { createWriter, type Writer } from "../../action/github/writer.ts";
import { type Log, silent } from "../../action/run/log.ts";
import { startGitHub } from "../../demo/github/server.ts";
import { addRepository } from "../../demo/github/world.ts";
import { anOrganization, installScanner } from "./an-organization.ts";

const run = promisify(execFile);
const HERE = { owner: "acme", name: "governance" };
export const BRANCH = "countersign/acme";

/** How a change is saved: by which writer, under which name of the repository, and who is told. */
interface Saving {
  writer?: Writer;
  now?: string;
  log?: Log;
}

/** A governance repository on an embedded GitHub, a clone of it, and an App that writes to it. */
export async function hostGovernance() {
  const { world, acme } = anOrganization("2026-01-10T03:00:00Z");
  const files = { "countersign.yml": "organizations: []\n", "notes/old.md": "old\n" };
  const governance = addRepository(world, { name: "governance", owner: acme, files });
  const token = "t".repeat(20);
  installScanner({ world, acme }, { publicKey: "", permissions: { contents: "write" }, token });
  const folder = await mkdtemp(join(tmpdir(), "save-"));
  const github = await startGitHub(world, { gitRoot: join(folder, "remote") });
  onTestFinished(async () => {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  });
  const clone = join(folder, "clone");
  const url = `${github.serverUrl.replace("://", `://x-access-token:${token}@`)}/acme/governance.git`;
  await run("git", ["clone", "--quiet", url, clone]);
  const git = openGit(clone, process.env, null);
  const slept: number[] = [];
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const real = createWriter({
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    version: "0.0.0",
    authorization: () => Promise.resolve(`token ${token}`),
    sleep,
  });
  const checkout = {
    git,
    commits: commitsOf(git),
    remote: { name: "origin", repository: HERE, urls: [], home: github.serverUrl },
    patience: () => Promise.resolve(false),
  };
  const save = async (
    change: Partial<Change>,
    { writer = real, now = "governance", log = silent }: Saving = {},
  ) => {
    const branchState = await readBranchState(checkout, { organization: "acme", base: null });
    const repository = HERE;
    const message = { headline: "Scan acme", body: "Facts changed: 1." };
    const whole: Change = { files: new Map(), message, at: "2026-01-10T03:00:00Z", ...change };
    return saveWithApi({ git, writer, sleep, repository, log })(branchState, whole, {
      owner: "acme",
      name: now,
    });
  };
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(`${github.apiUrl}${path}`, { headers: { authorization: `token ${token}` } })).json();
  const tip = async (ref: string = BRANCH) => {
    const answer = await ask(`/repos/acme/governance/commits/${ref}`);
    return Commit.safeParse(answer).data ?? null;
  };
  const paths = async (ref: string = BRANCH) => {
    const answer = await ask(`/repos/acme/governance/git/trees/${ref.replace("/", "%2F")}?recursive=1`);
    return Tree.parse(answer).tree.flatMap(({ path, type }) => (type === "blob" ? [path] : []));
  };
  const writes = () =>
    github.requests
      .filter(({ method, template }) => method !== "GET" && !template.endsWith(".git"))
      .map(({ template }) => template);
  /** What a person commits by other means; null takes a file away. */
  const person = async (branch: string, head: string | undefined, files: Record<string, string | null>) => {
    const additions = Object.entries(files).flatMap(([path, text]) =>
      text === null ? [] : [{ path, contents: Buffer.from(text).toString("base64") }],
    );
    const deletions = Object.entries(files).flatMap(([path, text]) => (text === null ? [{ path }] : []));
    const answer = await real.graphql(
      "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}",
      {
        input: {
          branch: { repositoryNameWithOwner: "acme/governance", branchName: branch },
          message: { headline: "A person's change" },
          expectedHeadOid: head,
          fileChanges: { additions, deletions },
        },
      },
    );
    expect(answer.body).not.toHaveProperty("errors");
  };
  return { person, world, github, governance, real, save, slept, tip, paths, writes };
}

const Commit = z.object({
  sha: z.string(),
  author: z.object({ login: z.string() }).nullable(),
  committer: z.object({ login: z.string() }).nullable(),
  parents: z.array(z.object({ sha: z.string() })),
  commit: z.object({
    message: z.string(),
    tree: z.object({ sha: z.string() }),
    verification: z.object({ verified: z.boolean() }),
  }),
});
const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string() })) });

/** That many files of evidence, of several folders. */
export const many = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, n) => [
      `evidence/acme/identities/deploy-key/r${n % 20}/${n}.md`,
      `---\nuid: ${n}\n---\n\n日本語 ${"x".repeat(100)}\n`,
    ]),
  );
