import { expect, test } from "vitest";
import {
  addCredentialAuthorization,
  addPrivateRegistry,
  addRepository,
  addVariable,
  addWebhook,
} from "../../demo/github/world.ts";
import { addSecretAlert } from "../../demo/github/world/secret-alert.ts";
import { setStage } from "../../test/stage/stage.ts";
import type { Entry } from "../github/cache.ts";

/** What may open something, as people and GitHub leave it where it does not belong; it must be kept nowhere. */
const VALUE = "T0KENxoxb17653672481";

test("no answer is kept that holds what opens something, wherever somebody wrote it", async () => {
  const stage = await setStage();
  const { world, acme, dana } = stage;
  acme.singleSignOn = true;
  acme.plan = { ...acme.plan, name: "enterprise" };
  const repository = addRepository(world, {
    name: "ledger",
    owner: acme,
    files: {
      ".github/CODEOWNERS": `src/[${VALUE}] @dana\n`,
      ".mcp.json": JSON.stringify({ mcpServers: { a: { command: "npx", env: { A: VALUE } } } }),
      ".github/workflows/a.yml": `on: push\nenv:\n  A: ${VALUE}\njobs: {}\n`,
    },
  });
  const url = `https://hooks.example/${VALUE}`;
  for (const owner of [acme, repository]) addWebhook(world, owner, { url, secret: VALUE });
  addPrivateRegistry(world, acme, { name: "NPM", url: `https://u:${VALUE}@npm.example/` });
  addVariable(world, { level: "organization", organization: acme }, { name: "A", value: VALUE });
  addVariable(world, { level: "repository", repository }, { name: "A", value: VALUE });
  addSecretAlert(repository, { secret: VALUE });
  addCredentialAuthorization(world, acme, { owner: dana, ending: VALUE });
  // Where GraphQL has nothing, everything is asked of the REST API.
  stage.github.faults.add({ kind: "status", code: 500, match: { path: /graphql/ } });
  const kept: Entry[] = [];
  const write = (_key: string, entry: Entry) => Promise.resolve(void kept.push(entry));
  const collected = await stage.collect({ cache: { read: () => Promise.resolve(null), write } });
  const asked = stage.github.requests.filter(({ status }) => status === 200).map(({ template }) => template);
  for (const template of [
    "/orgs/{org}/hooks",
    "/repos/{owner}/{repo}/hooks",
    "/orgs/{org}/private-registries",
    "/orgs/{org}/credential-authorizations",
    "/orgs/{org}/secret-scanning/alerts",
    "/repos/{owner}/{repo}/codeowners/errors",
    "/repos/{owner}/{repo}/git/blobs/{file_sha}",
    "/orgs/{org}/actions/variables",
    "/repos/{owner}/{repo}/actions/variables",
  ])
    expect(asked).toContain(template);
  expect(kept.filter(({ kept: answer }) => "body" in answer).length).toBeGreaterThan(5);
  expect(JSON.stringify([kept, collected, stage.said])).not.toContain(VALUE);
  // The text of a file is given in base64, in which the value looks otherwise at each place.
  expect(JSON.stringify(kept)).not.toMatch(/base64/);
});
