import { describe, expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addRepository } from "../../demo/github/world.ts";
import type { FaultKind } from "../../demo/github/http/faults.ts";
import { Sentence } from "../../model/text.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { workflowFiles } from "./workflow-files.ts";

const workflow = (secret: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: "\${{ secrets.${secret} }}" }]\n`;
const at = (name: string) => `.github/workflows/${name}`;

function furnish({ world, acme }: Stage): void {
  addRepository(world, { name: "ledger", owner: acme, files: { [at("a.yml")]: workflow("A") } });
  addRepository(world, { name: "plain", owner: acme, files: { "README.md": "hello" } });
  addRepository(world, { name: "void", owner: acme });
}

const refuse = (repositoryId: number) => ({
  connected: ({ credentials }: Stage["world"]) =>
    credentials.forEach(({ refusals }) =>
      refusals.push({ permission: "contents", repositoryId, status: 403 as const }),
    ),
});

const single = (stage: Stage) => stage.github.requests.filter(({ path }) => path.includes("/git/"));
const graphql = (stage: Stage) => stage.github.requests.filter(({ path }) => path.includes("/graphql"));

describe("workflow files that could not be read are not files without secrets", () => {
  test("a repository whose node was refused is asked by itself, and denied", async () => {
    const stage = await setStage();
    furnish(stage);
    const { units, collected } = await gather(stage, workflowFiles, refuse(5001));
    expect(units.map(unreadInWords)).toMatchObject([
      {
        name: "ledger",
        state: "denied",
        remedy: "Nothing to grant: the App holds «contents: read» already.",
      },
      { name: "plain", state: "complete", items: 0 },
      { name: "void", state: "complete", items: 0 },
    ]);
    expect(collected.snapshot.repositories.map(({ facts }) => facts.workflows)).toEqual([null, [], []]);
  });

  test("a folder that was refused within an answer is not a folder that is missing", async () => {
    const stage = await setStage();
    furnish(stage);
    const node = { databaseId: 5001, isEmpty: false, defaultBranchRef: { name: "main" }, workflows: null };
    const pageInfo = { hasNextPage: false, endCursor: null };
    const path = ["organization", "repositories", "nodes", 0, "workflows"];
    const body = {
      data: { organization: { repositories: { pageInfo, nodes: [node] } } },
      errors: [{ type: "FORBIDDEN", path }],
    };
    stage.github.faults.add({ kind: "status", code: 200, body, nth: 2, match: { path: /graphql/ } });
    const { units } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([{ name: "ledger", state: "complete", items: 1 }, {}, {}]);
    expect(single(stage).filter((request) => request.path.includes("ledger"))).not.toEqual([]);
  });

  test.each([
    ["no path", { type: "SOMETHING_WENT_WRONG" }],
    ["a refusal and no path", { type: "FORBIDDEN" }],
    ["a path above the repositories", { type: "TIMEOUT", path: ["organization", "repositories"] }],
  ])("a folder that is missing beside an error with %s may have been left out", async (_, error) => {
    const stage = await setStage();
    furnish(stage);
    const node = { databaseId: 5001, isEmpty: false, defaultBranchRef: { name: "main" }, workflows: null };
    const pageInfo = { hasNextPage: false, endCursor: null };
    const body = { data: { organization: { repositories: { pageInfo, nodes: [node] } } }, errors: [error] };
    stage.github.faults.add({ kind: "status", code: 200, body, nth: 2, match: { path: /graphql/ } });
    const { units } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([{ name: "ledger", state: "complete", items: 1 }, {}, {}]);
  });

  test("without the permission every repository is denied", async () => {
    const { contents: _, ...others } = READING;
    const stage = await setStage(others);
    furnish(stage);
    const { units } = await gather(stage, workflowFiles);
    expect(units.map(({ state }) => state)).toEqual(["denied", "denied", "denied"]);
  });

  const faults: readonly (readonly [string, FaultKind])[] = [
    ["refused", { kind: "status", code: 403 }],
    ["broken", { kind: "status", code: 500 }],
    ["cut off", { kind: "truncate" }],
    ["of another form", { kind: "wrong-schema", body: { data: { organization: { repositories: 1 } } } }],
    [
      "an error without data",
      { kind: "status", code: 200, body: { data: null, errors: [{ message: "no" }] } },
    ],
    [
      "forbidden",
      {
        kind: "status",
        code: 200,
        body: { data: null, errors: [{ type: "FORBIDDEN", path: ["organization"] }] },
      },
    ],
  ];

  test.each(faults)("a query that is %s is replaced by questions one by one", async (_, fault) => {
    const stage = await setStage();
    furnish(stage);
    const before = await gather(stage, workflowFiles);
    stage.github.faults.add({ ...fault, match: { path: /graphql/ } });
    const after = await gather(stage, workflowFiles);
    expect(after.units).toEqual(before.units);
    expect(after.collected.snapshot.repositories).toEqual(before.collected.snapshot.repositories);
  });

  test.each([
    [403, "denied"],
    [404, "denied"],
    [500, "error"],
  ] as const)("a query and a folder that are both refused (%i) are %s", async (code, state) => {
    const stage = await setStage();
    furnish(stage);
    stage.github.faults.add({ kind: "status", code: 500, match: { path: /graphql/ } });
    stage.github.faults.add({ kind: "status", code, match: { path: /ledger\/git\/trees/ } });
    const { units } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([
      { name: "ledger", state },
      { name: "plain", state: "complete" },
      { name: "void", state: "complete" },
    ]);
  });

  test.each([
    ["nothing at all", "not sent", {}],
    ["other bytes than those of its name", "sent otherwise", { encoding: "base64", content: "b246IHB1c2g=" }],
  ])(
    "a file of which GitHub sends %s makes the unit partial and is named; the others are read",
    async (_, __, body) => {
      const stage = await setStage();
      const files = { [at("a.yml")]: workflow("A"), [at("b.yml")]: `# \u0000\n${workflow("B")}` };
      addRepository(stage.world, { name: "ledger", owner: stage.acme, files });
      stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /git\/blobs/ } });
      const { units, collected } = await gather(stage, workflowFiles);
      expect(units.map(unreadInWords)).toMatchObject([
        {
          state: "partial",
          items: 1,
          reason: "GitHub did not send every workflow file: not «.github/workflows/b.yml».",
        },
      ]);
      expect(collected.snapshot.repositories[0]?.facts.workflows?.map(({ secrets }) => secrets)).toEqual([
        ["A"],
      ]);
    },
  );

  test("many files, with names that are long and break lines, stay one sentence of evidence", async () => {
    const stage = await setStage();
    const names = Array.from({ length: 30 }, (_, index) => at(`${"x".repeat(220)}\n${String(index)}.yml`));
    const files = Object.fromEntries(names.map((name) => [name, "# \u0000"]));
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files });
    stage.github.faults.add({ kind: "status", code: 200, body: {}, match: { path: /git\/blobs/ } });
    const { units } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([{ state: "partial", items: 0 }]);
    const [reason] = units.map(unreadInWords).map((unit) => unit.reason);
    expect(reason).toMatch(/ and 20 more\.$/);
    expect(Sentence.safeParse(reason).success).toBe(true);
    expect(reason).not.toContain("\n");
  });
});

describe("workflow files", () => {
  test("that GitHub takes for binary are fetched by themselves", async () => {
    const stage = await setStage();
    const files = { [at("a.yml")]: `# \u0000\n${workflow("A")}` };
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files });
    const { units } = await gather(stage, workflowFiles);
    expect(single(stage)).toHaveLength(1);
    expect(units).toMatchObject([{ state: "complete", items: 1 }]);
  });

  test("that GitHub cut off in a query are fetched whole", async () => {
    const stage = await setStage();
    const long = `${workflow("FIRST")}# ${"x".repeat(600_000)}\nenv: { B: "\${{ secrets.LAST }}" }\n`;
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files: { [at("a.yml")]: long } });
    const { units, collected } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([{ state: "complete", items: 1 }]);
    expect(collected.snapshot.repositories[0]?.facts.workflows?.[0]?.secrets).toEqual(["FIRST", "LAST"]);
    expect(single(stage)).toHaveLength(1);
  });

  test("are only those GitHub would run: no other name, no folder below", async () => {
    const stage = await setStage();
    const files = {
      [at("a.yml")]: workflow("A"),
      [at("b.txt")]: workflow("B"),
      [at("more/c.yml")]: workflow("C"),
    };
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files });
    const { collected } = await gather(stage, workflowFiles);
    expect(collected.snapshot.repositories[0]?.facts.workflows?.map(({ path }) => path)).toEqual([
      at("a.yml"),
    ]);
  });

  test("of an empty repository are none, without a request of its own", async () => {
    const stage = await setStage();
    addRepository(stage.world, { name: "empty", owner: stage.acme });
    const { units } = await gather(stage, workflowFiles);
    expect(units).toMatchObject([{ state: "complete", items: 0 }]);
    expect(single(stage)).toEqual([]);
  });

  test("of sixty repositories take three queries", async () => {
    const stage = await setStage();
    for (let index = 0; index < 60; index += 1)
      addRepository(stage.world, {
        name: `r${String(index)}`,
        owner: stage.acme,
        files: { [at("a.yml")]: workflow(`S${String(index)}`) },
      });
    const { units, collected } = await gather(stage, workflowFiles);
    expect(units.filter(({ state, items }) => state === "complete" && items === 1)).toHaveLength(60);
    expect(collected.requests["workflow-files"]).toBe(3);
  });

  test("that are too much for one query are asked for in smaller ones", async () => {
    const stage = await setStage();
    for (let index = 0; index < 30; index += 1)
      addRepository(stage.world, {
        name: `r${String(index)}`,
        owner: stage.acme,
        files: { [at("a.yml")]: workflow("A") },
      });
    // The first query is the count of repositories, the next four are the first page and its repetitions.
    for (const nth of [2, 3, 4, 5])
      stage.github.faults.add({ kind: "html", code: 502, nth, match: { path: /graphql/ } });
    const { units } = await gather(stage, workflowFiles);
    expect(units.filter(({ state, items }) => state === "complete" && items === 1)).toHaveLength(30);
    expect(single(stage)).toEqual([]);
    expect(graphql(stage)).toHaveLength(1 + 4 + 3);
  });
});
