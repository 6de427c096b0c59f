import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startExample, type Example } from "../example.ts";
import { addDeployKey } from "../world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

function octokit(): Octokit {
  const { installation, privateKey } = example;
  return new Octokit({
    baseUrl: example.github.apiUrl,
    authStrategy: createAppAuth,
    auth: { appId: installation.app.id, privateKey, installationId: installation.id },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

test.each(["2001-01-01T00:00:00Z", "2090-01-01T00:00:00Z"])(
  "Octokit corrects its clock to %s and reads on as the installation",
  async (now) => {
    example.world.now = new Date(now);
    const { data } = await octokit().request("GET /app");
    expect(data).toMatchObject({ slug: "countersign" });
    expect(example.github.requests.map(({ status }) => status)).toEqual([401, 200]);
  },
);

test("Octokit gets an installation token and pages through a list with it", async () => {
  example.world.now = new Date();
  for (let number = 1; number <= 148; number += 1) {
    addDeployKey(example.world, example.repository, { title: `key ${number}`, key: "ssh-ed25519 AAAA" });
  }
  const client = octokit();
  const where = { owner: "acme", repo: "ledger", per_page: 100 };
  const keys = await client.paginate("GET /repos/{owner}/{repo}/keys", where);
  expect(keys).toHaveLength(150);
  const secrets = await client.paginate("GET /repos/{owner}/{repo}/actions/secrets", where);
  expect(secrets.map(({ name }) => name)).toEqual(["LOCAL"]);
  expect(example.github.requests.at(-1)?.identity).toBe("installation:countersign[bot]");
});

test("Octokit finds GraphQL beside the REST interface and raises its errors", async () => {
  example.world.now = new Date();
  const client = octokit();
  expect(await client.graphql('{organization(login:"acme"){login}}')).toEqual({
    organization: { login: "acme" },
  });
  await expect(client.graphql('{organization(login:"other"){login}}')).rejects.toMatchObject({
    errors: [{ type: "NOT_FOUND" }],
  });
});
