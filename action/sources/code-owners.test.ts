import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { codeOwners, OWNER_FIELDS } from "./code-owners.ts";

const TEXT = "* @acme/all\nsrc/[a] @dana\n/.github/ @acme/platform @dana nobody\n";

function furnish({ world, acme }: Stage): void {
  addRepository(world, { name: "ledger", owner: acme, files: { ".github/CODEOWNERS": TEXT } });
}

function furnishAlone(stage: Stage): void {
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
}

const unit = "ledger";
describeRefusedUnit({ source: codeOwners, path: /codeowners\/errors/, unit, furnish: furnishAlone });

async function ownersIn(stage: Stage) {
  const { units, collected } = await gather(stage, codeOwners);
  return { units, owners: collected.snapshot.repositories.map(({ facts }) => facts.code_owners) };
}

const expected = {
  path: ".github/CODEOWNERS",
  errors: {
    count: 2,
    first: [
      { line: 2, kind: "Invalid pattern" },
      { line: 3, kind: "Invalid owner" },
    ],
  },
};

test("the query is one that GitHub's schema accepts", () => {
  const query = `query { organization(login: "a") { repositories(first: 1) { nodes { ${OWNER_FIELDS} } } } }`;
  expect(validate(githubSchema(), parse(query))).toEqual([]);
});

describe("a file with errors", () => {
  test("in the page of many: how many, of which kind, in which line, and how many own the workflows", async () => {
    const stage = await setStage();
    furnish(stage);
    const { units, owners } = await ownersIn(stage);
    expect(units).toMatchObject([{ state: "complete", items: 1 }]);
    expect(owners).toEqual([{ ...expected, workflow_owners: 3 }]);
  });

  test("by itself: the same but for the owners of workflows", async () => {
    const stage = await setStage();
    furnishAlone(stage);
    expect((await ownersIn(stage)).owners).toEqual([{ ...expected, workflow_owners: null }]);
  });
});

test("the first of the three places counts, and none of them is no file", async () => {
  const stage = await setStage();
  const { world, acme } = stage;
  addRepository(world, {
    name: "both",
    owner: acme,
    files: { CODEOWNERS: "* @a\n", "docs/CODEOWNERS": "[\n" },
  });
  addRepository(world, { name: "docs", owner: acme, files: { "docs/CODEOWNERS": "# none\n" } });
  addRepository(world, { name: "none", owner: acme, files: { "README.md": "#\n" } });
  addRepository(world, { name: "void", owner: acme });
  const none = { path: null, errors: null, workflow_owners: null };
  const errors = { count: 0, first: [] };
  const owners = [
    { path: "CODEOWNERS", errors, workflow_owners: 1 },
    { path: "docs/CODEOWNERS", errors, workflow_owners: 0 },
    none,
    none,
  ];
  expect((await ownersIn(stage)).owners).toEqual(owners);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
  expect((await ownersIn(stage)).owners).toEqual(owners.map((one) => ({ ...one, workflow_owners: null })));
});

test("of many errors the first are kept and all are counted", async () => {
  const stage = await setStage();
  const text = Array.from({ length: 50 }, (_, at) => `src/[${at}] @dana\n`).join("");
  addRepository(stage.world, { name: "ledger", owner: stage.acme, files: { CODEOWNERS: text } });
  const [owners] = (await ownersIn(stage)).owners;
  expect(owners?.errors?.count).toBe(50);
  expect(owners?.errors?.first.map(({ line }) => line)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test("without the permission every repository is a gap", async () => {
  const { contents: _without, ...permissions } = READING;
  const stage = await setStage(permissions);
  furnish(stage);
  const { units, owners } = await ownersIn(stage);
  expect(units).toMatchObject([{ state: "denied", items: 0 }]);
  expect(owners).toEqual([null]);
});
