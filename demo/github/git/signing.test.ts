import { expect, test, beforeEach, afterEach } from "vitest";
import { z } from "zod";
import { startExample, type Example } from "../example.ts";
import { isGitHubs } from "./signing.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const Verification = z.object({
  verified: z.boolean(),
  reason: z.string(),
  signature: z.string().nullable(),
  payload: z.string().nullable(),
});
const Account = z.object({ login: z.string() }).nullable();
const Commit = z.object({
  author: Account,
  committer: Account,
  commit: z.object({ verification: Verification, author: z.object({ name: z.string(), email: z.string() }) }),
});
const GitCommit = z.object({
  sha: z.string(),
  tree: z.object({ sha: z.string() }),
  verification: Verification,
});

const ledger = "/repos/acme/ledger";
async function commitAs(token: string, more: object = {}) {
  const main = GitCommit.pick({ sha: true }).parse(
    (await example.ask("GET", `${ledger}/commits/main`)).body,
  ).sha;
  const head = GitCommit.parse((await example.ask("GET", `${ledger}/git/commits/${main}`)).body);
  const answer = await example.ask("POST", `${ledger}/git/commits`, {
    token,
    body: { message: "Nothing\n\nat all", tree: head.tree.sha, parents: [main], ...more },
  });
  const { sha } = GitCommit.parse(answer.body);
  return Commit.parse((await example.ask("GET", `${ledger}/commits/${sha}`)).body);
}

const person = { name: "Somebody", email: "somebody@acme.test" };
const custom = { ...person, date: "2026-01-01T00:00:00Z" };

test.each([
  ["a person commits", "wim-token", {}],
  ["a bot names an author", "app-token", { author: custom }],
  ["a bot names a committer", "app-token", { committer: custom }],
])("GitHub signs nothing where %s", async (_, token, more) => {
  const { commit } = await commitAs(token, more);
  expect(commit.verification).toMatchObject({ verified: false, reason: "unsigned", signature: null });
});

test("GitHub signs what a bot commits and says nothing of itself, as GitHub and by the bot", async () => {
  const { author, committer, commit } = await commitAs("app-token");
  const bot = example.installation.app.bot;
  expect({ author, committer }).toEqual({
    author: { login: "countersign[bot]" },
    committer: { login: "web-flow" },
  });
  expect(commit.author).toEqual({
    name: "countersign[bot]",
    email: `${bot.id}+countersign[bot]@users.noreply.127.0.0.1`,
  });
  const { verified, reason, signature, payload } = commit.verification;
  expect({ verified, reason }).toEqual({ verified: true, reason: "valid" });
  const signed = { signature: signature ?? "", payload: payload ?? "" };
  expect(isGitHubs(signed)).toBe(true);
  expect(isGitHubs({ ...signed, payload: signed.payload.replace("at all", "at last") })).toBe(false);
  expect(isGitHubs({ ...signed, signature: "" })).toBe(false);
});

test("the key that signs is published as GitHub publishes its own", async () => {
  const answer = await fetch(`${example.github.serverUrl}/web-flow.gpg`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/^-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n/);
});
