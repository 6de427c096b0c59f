// What sources make of GitHub's own examples of its answers, which this project did not write.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addRepository } from "../../demo/github/world.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { deployKeys } from "./deploy-keys.ts";
import { environmentSecrets } from "./environment-secrets.ts";
import { environments } from "./environments.ts";
import { githubFacts } from "./examples/github-facts.ts";
import { sources } from "./index.ts";
import { organizationVariables } from "./organization-variables.ts";
import type { Source } from "./source.ts";

const file = new URL("../../demo/github/openapi/examples.json", import.meta.url);
const examples = z.record(z.string(), z.json()).parse(JSON.parse(readFileSync(file, "utf8")));

/** What a source makes of the examples, some of them replaced, on a server that has no GraphQL. */
async function made(source: Source, replaced: Readonly<Record<string, unknown>> = {}) {
  const stage = await setStage();
  addRepository(stage.world, { name: "Hello-World", owner: stage.acme });
  stage.github.faults.add({ kind: "status", code: 404, match: { path: /\/graphql$/ } });
  const asked = source === environmentSecrets ? [environments, source] : [source];
  for (const endpoint of asked.flatMap(({ endpoints }) => endpoints)) {
    const [route = ""] = endpoint.split("?");
    const body = replaced[route] ?? examples[route];
    const path = new RegExp(`${route.replace("GET ", "").replaceAll(/\{\w+\}/g, "[^/?]+")}(?:\\?|$)`);
    if (body !== undefined)
      stage.github.faults.add({ kind: "status", code: 200, body, match: { method: "GET", path } });
  }
  const { units, collected } = await gather(stage, source);
  const identities = collected.snapshot.identities.filter(({ kind }) => source.gives.includes(kind));
  return { states: units.map(({ state }) => state), identities };
}

describe("GitHub's own examples", () => {
  test("that are no public key are no key, and the list says so", async () => {
    expect(await made(deployKeys)).toMatchObject({ states: ["error"], identities: [] });
  });

  test("of variables look like no credential", async () => {
    expect(await made(organizationVariables)).toEqual({ states: ["complete"], identities: [] });
  });

  test("are there for every list of identities that REST gives", () => {
    const lists = sources
      .filter(({ gives }) => gives.length > 0)
      .flatMap(({ endpoints }) => endpoints.map((endpoint) => endpoint.split("?")[0] ?? ""))
      .filter((route) => route.startsWith("GET ") && route !== "GET /repositories/{repository_id}");
    expect(lists.filter((route) => examples[route] === undefined)).toEqual([]);
  });

  test.each(githubFacts.map(([source, expected]) => ({ id: source.id, source, expected })))(
    "give the facts of $id that they state, and nothing they leave open",
    async ({ source, expected }) => {
      const { states, identities } = await made(source);
      expect(new Set(states)).toEqual(new Set(["complete"]));
      expect(identities.map(({ title, facts }) => [title, facts])).toEqual(expected);
      // None of these examples says when a credential was last used.
      expect(identities.map(({ lastUsed }) => lastUsed)).toEqual(expected.map(() => null));
    },
  );

  test("give a deploy key's facts once its key is one", async () => {
    const route = "GET /repos/{owner}/{repo}/keys";
    const [example] = z.array(z.looseObject({ id: z.number() })).parse(examples[route]);
    const key = `ssh-ed25519 ${Buffer.alloc(51, 7).toString("base64")}`;
    const { identities } = await made(deployKeys, { [route]: [{ ...example, key }] });
    expect(identities).toMatchObject([
      {
        title: "octocat@octomac",
        lastUsed: "2022-01-10T15:53:42Z",
        facts: {
          added_by: "octocat",
          created_at: "2014-12-10T15:53:42Z",
          enabled: true,
          read_only: true,
          verified: true,
        },
      },
    ]);
  });
});
