import { describe, expect, test } from "vitest";
import { inWords } from "../checks/examples/in-words.ts";
import { readWorkflow } from "../sources/workflow-secrets.ts";
import { aContext } from "../checks/examples/a-context.ts";
import {
  anEnvironment,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
} from "../checks/examples/a-snapshot.ts";
import { productionSecretIsEnvironmentBound } from "../checks/production-secret-is-environment-bound.ts";
import { referencedSecretExists } from "../checks/referenced-secret-exists.ts";
import { secretIsReferenced } from "../checks/secret-is-referenced.ts";
import { runsOf } from "./runs.ts";

const at = (name: string) => `.github/workflows/${name}`;
const holding = (id: number, name: string, files: Record<string, string>) =>
  aRepository(
    {
      environments: [anEnvironment({ id: id * 10 })],
      workflows: Object.entries(files).map(([file, text]) => {
        const reading = readWorkflow(at(file), text, "acme");
        if (!reading.ok) throw new Error(JSON.stringify(reading.file));
        return reading.workflow;
      }),
    },
    { id, name },
  );
type Identities = NonNullable<NonNullable<Parameters<typeof aSnapshot>[0]>["identities"]>;
const world = (repositories: ReturnType<typeof holding>[], identities: Identities = []) =>
  aContext({ snapshot: aSnapshot({ repositories, identities }) });

const calling = (uses: string, secrets = "    secrets: inherit\n", on = "push") =>
  `on: ${on}\njobs:\n  ship:\n    uses: ${uses}\n${secrets}`;
const deploying = (secret: string, on = "workflow_call") =>
  `on: ${on}\njobs:\n  go:\n    runs-on: x\n    environment: production\n    env: { T: "\${{ secrets.${secret} }}" }\n`;
const SHARED = `acme/shared-ci/${at("deploy.yml")}`;

describe("a secret that is handed to a workflow in production", () => {
  const evaluated = (caller: string, shared: string, own: Identities = []) => {
    const secret = aSecret("SHIP_TOKEN", {}, { id: 1, name: "pay" });
    const repositories = [
      holding(1, "pay", { "release.yml": caller }),
      holding(2, "shared-ci", { "deploy.yml": shared }),
    ];
    return inWords(
      productionSecretIsEnvironmentBound,
      productionSecretIsEnvironmentBound.assess(secret, world(repositories, [secret, ...own])),
    );
  };
  const passed = (name: string) => `    secrets: { ${name}: "\${{ secrets.SHIP_TOKEN }}" }\n`;

  test.each([
    ["inherited", calling(`${SHARED}@main`), deploying("SHIP_TOKEN")],
    ["passed under another name", calling(`${SHARED}@refs/heads/main`, passed("token")), deploying("token")],
  ])("fails where it is %s", (_, caller, shared) => {
    expect(evaluated(caller, shared)).toMatchObject({
      outcome: "fail",
      sentence:
        "Job «go» of «.github/workflows/deploy.yml» in «shared-ci», called by «.github/workflows/release.yml» in «pay», deploys to «production» with this secret of the repository, which is not stored in that environment.",
      restsOn: { repositories: [1] },
    });
  });

  test.each([
    ["a tag", calling(`${SHARED}@v1`), "and files are read on the default branch only"],
    [
      "another account",
      calling(`other/ci/${at("deploy.yml")}@main`),
      "which belongs to another account and is not read.",
    ],
    ["a repository nobody read", calling(`acme/hidden/${at("deploy.yml")}@main`), "which was not read."],
    [
      "another account, by name",
      calling(`other/ci/${at("x.yml")}@main`, passed("token")),
      "which belongs to another account",
    ],
  ])("is unknown where it goes to %s", (_, caller, sentence) => {
    const result = evaluated(caller, deploying("SHIP_TOKEN"));
    expect(result.outcome).toBe("unknown");
    expect(result.sentence).toContain(sentence);
  });

  test.each([
    ["to a workflow that cannot be called", calling(`${SHARED}@main`), deploying("SHIP_TOKEN", "push")],
    [
      "to a file that is not there",
      calling(`acme/shared-ci/${at("none.yml")}@main`),
      deploying("SHIP_TOKEN"),
    ],
    ["under a name that it does not read", calling(`${SHARED}@main`, passed("token")), deploying("other")],
    ["to none, for it passes nothing", calling(`${SHARED}@main`, ""), deploying("SHIP_TOKEN")],
  ])("does not apply where it goes %s", (_, caller, shared) => {
    expect(evaluated(caller, shared).outcome).toBe("not-applicable");
  });

  test("does not apply where the caller's environment stores one of the name it has there", () => {
    const stored = anEnvironmentSecret("TOKEN", { id: 10, name: "production" }, { id: 1, name: "pay" });
    expect(evaluated(calling(`${SHARED}@main`, passed("token")), deploying("token"), [stored]).outcome).toBe(
      "not-applicable",
    );
  });
});

describe("a workflow that only others start", () => {
  const build = `on: workflow_call\njobs:\n  build:\n    runs-on: x\n    env: { R: "\${{ secrets.REGISTRY_TOKEN }}" }\n`;
  const shared = holding(2, "shared-ci", { "deploy.yml": build });
  const shop = holding(1, "shop", { "ci.yml": calling(`${SHARED}@main`) });
  const token = aSecret("REGISTRY_TOKEN", {}, { id: 1, name: "shop" });
  const evaluated = (subject: typeof shop, repositories: (typeof shop)[], identities: Identities) =>
    inWords(referencedSecretExists, referencedSecretExists.assess(subject, world(repositories, identities)));

  test("is never at fault: unknown without a caller, or where one lacks the secret", () => {
    expect(evaluated(shared, [shared], []).outcome).toBe("unknown");
    expect(evaluated(shared, [shop, shared], []).outcome).toBe("unknown");
  });

  test("passes where those that call it have the secret, and so do they", () => {
    expect(evaluated(shared, [shop, shared], [token]).outcome).toBe("pass");
    expect(evaluated(shop, [shop, shared], [token]).outcome).toBe("pass");
  });

  test("is a fault of the one that calls it without having the secret", () => {
    const result = evaluated(shop, [shop, shared], []);
    expect(result.outcome).toBe("fail");
    expect(result.sentence).toContain("Its workflows call «.github/workflows/deploy.yml» of «shared-ci»");
  });

  test("may declare a secret that its callers can leave out", () => {
    const on = "{ workflow_call: { secrets: { registry_token: { required: false } } } }";
    const optional = holding(2, "shared-ci", { "deploy.yml": build.replace("workflow_call", on) });
    expect(evaluated(shop, [shop, optional], []).outcome).toBe("pass");
  });

  test("names its callers' secrets and none of its own repository", () => {
    const own = aSecret("REGISTRY_TOKEN", {}, { id: 2, name: "shared-ci" });
    const context = world([shop, shared], [own, token]);
    expect(inWords(secretIsReferenced, secretIsReferenced.assess(token, context)).outcome).toBe("pass");
    expect(inWords(secretIsReferenced, secretIsReferenced.assess(own, context)).sentence).toContain(
      "No workflow it reaches names it",
    );
  });

  test("cannot be handed a secret of an environment", () => {
    const caller = holding(1, "shop", {
      "ci.yml": calling(`${SHARED}@main`, `    secrets: { registry_token: "\${{ secrets.K }}" }\n`),
    });
    const stored = anEnvironmentSecret("K", { id: 10, name: "production" }, { id: 1, name: "shop" });
    expect(evaluated(caller, [caller, shared], [stored]).outcome).toBe("fail");
  });
});

test("workflows that call each other, and chains beyond GitHub's ten levels, come to an end", () => {
  const files = Object.fromEntries(
    Array.from({ length: 15 }, (_, n) => [
      `w${n}.yml`,
      calling(`./${at(`w${n + 1}.yml`)}`, undefined, n === 0 ? "push" : "workflow_call"),
    ]),
  );
  const caller = holding(1, "chain", {
    ...files,
    "a.yml": calling(`./${at("b.yml")}`),
    "b.yml": calling(`./${at("b.yml")}`, undefined, "workflow_call"),
  });
  const { runs, unseen } = runsOf(caller, aSnapshot({ repositories: [caller] }));
  expect(runs.filter(({ workflow }) => workflow.path.startsWith(at("w")))).toHaveLength(10);
  expect(unseen).toEqual([]);
});

test("on the Free plan a private repository does not get the organisation's secret it names", () => {
  const repository = holding(1, "shop", { "a.yml": deploying("X", "push") });
  const secret = anOwnSecret("X", { visibility: "all" });
  const under = (plan: string | null) => {
    const { snapshot, ...context } = world([repository], [secret]);
    const { organization } = snapshot;
    const changed = {
      ...snapshot,
      organization: { ...organization, facts: { ...organization.facts, plan } },
    };
    return inWords(
      referencedSecretExists,
      referencedSecretExists.assess(repository, { ...context, snapshot: changed }),
    ).outcome;
  };
  expect([under("free"), under(null), under("team")]).toEqual(["fail", "unknown", "pass"]);
});
