import { describe, expect, test } from "vitest";
import type { SeedEntry } from "../../demo/github/git/seed-objects.ts";
import { addRepository } from "../../demo/github/world.ts";
import type { FaultKind } from "../../demo/github/http/faults.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { agentFiles } from "./agent-files.ts";

const server = { command: "npx", args: ["-y", "@acme/files@1.2.3"] };
const json = (servers: object, key = "mcpServers") => JSON.stringify({ [key]: servers });
const FILES = {
  ".mcp.json": json({ files: server }),
  ".vscode/mcp.json": `// ours\n${json({ files: server }, "servers")}`,
  ".cursor/mcp.json": json({}),
  ".github/agents/release.agent.md": "---\nname: Release\ndescription: x\ntools: [read]\n---\nRelease it.\n",
  ".github/agents/README.md": "# Agents\n",
  ".github/workflows/copilot-setup-steps.yml":
    "on: push\njobs:\n  copilot-setup-steps:\n    runs-on: x\n    steps: [{ run: '${{ secrets.NPM }}' }]\n",
};
const KEYS = ["agents.release.agent", "mcp.files", "set-up", "vscode.files"];

function furnish({ world, acme }: Stage): void {
  addRepository(world, { name: "ledger", owner: acme, files: FILES });
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
const keysOf = ({ collected }: Awaited<ReturnType<typeof gather>>) =>
  collected.snapshot.identities.map(({ uid }) => uid.split(":")[3]);

test("every file that gives an agent something is read in one query, and what it gives is an identity", async () => {
  const stage = await setStage();
  furnish(stage);
  const read = await gather(stage, agentFiles);
  expect(read.units).toMatchObject([
    { name: "ledger", state: "complete", items: 4 },
    { name: "plain", state: "complete", items: 0 },
    { name: "void", state: "complete", items: 0 },
  ]);
  expect(keysOf(read)).toEqual(KEYS);
  expect(read.collected.snapshot.identities.map(({ title }) => title)).toEqual([
    "Release",
    "files",
    "copilot-setup-steps",
    "files",
  ]);
  expect(single(stage)).toEqual([]);
  expect(read.collected.requests["agent-files"]).toBe(1);
});

describe("files that could not be read are not files that give nothing", () => {
  test("a repository whose node was refused is asked by itself, and denied", async () => {
    const stage = await setStage();
    furnish(stage);
    const { units } = await gather(stage, agentFiles, refuse(5001));
    expect(units.map(unreadInWords)).toMatchObject([
      {
        name: "ledger",
        state: "denied",
        remedy: "Nothing to grant: the App holds «contents: read» already.",
      },
      { name: "plain", state: "complete" },
      { name: "void", state: "complete" },
    ]);
  });

  test("without the permission every repository is denied", async () => {
    const { contents: _, ...others } = READING;
    const stage = await setStage(others);
    furnish(stage);
    const { units } = await gather(stage, agentFiles);
    expect(units.map(({ state }) => state)).toEqual(["denied", "denied", "denied"]);
  });

  const faults: readonly (readonly [string, FaultKind])[] = [
    ["refused", { kind: "status", code: 403 }],
    ["broken", { kind: "status", code: 500 }],
    ["of another form", { kind: "wrong-schema", body: { data: { organization: { repositories: 1 } } } }],
  ];
  test.each(faults)("a query that is %s is replaced by questions one by one", async (_, fault) => {
    const stage = await setStage();
    furnish(stage);
    const before = await gather(stage, agentFiles);
    stage.github.faults.add({ ...fault, match: { path: /graphql/ } });
    const after = await gather(stage, agentFiles);
    expect(after.units).toEqual(before.units);
    expect(after.collected.snapshot.identities).toEqual(before.collected.snapshot.identities);
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
    const { units } = await gather(stage, agentFiles);
    expect(units).toMatchObject([{ name: "ledger", state }, { state: "complete" }, { state: "complete" }]);
  });

  test("a file that GitHub does not send makes the unit partial, and the others are read", async () => {
    const stage = await setStage();
    const files = { ...FILES, ".mcp.json": `// \u0000\n${json({ files: server })}` };
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files });
    stage.github.faults.add({ kind: "status", code: 200, body: {}, match: { path: /git\/blobs/ } });
    const read = await gather(stage, agentFiles);
    expect(read.units.map(unreadInWords)).toMatchObject([
      {
        state: "partial",
        items: 3,
        reason: "What files give an AI agent could not be told: not of «.mcp.json».",
        remedy: "Run the scan again; no permission would help.",
      },
    ]);
    expect(keysOf(read)).toEqual(KEYS.filter((key) => key !== "mcp.files"));
  });

  test("a list of servers that is too long is said to be, whatever its form", async () => {
    const stage = await setStage();
    const text = `${json({ files: server })}${" ".repeat(300_000)}`;
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files: { ".mcp.json": text } });
    const { units } = await gather(stage, agentFiles);
    expect(units.map(unreadInWords)).toMatchObject([
      {
        state: "partial",
        reason:
          "What files give an AI agent could not be told, as a list of servers is longer than 262,144 characters: «.mcp.json».",
        remedy: "Shorten the file, or remove it; no permission would help.",
      },
    ]);
  });

  test("beside a link, a file that GitHub does not send does not have the scan run again for nothing", async () => {
    const stage = await setStage();
    const files = { ".mcp.json": `// \u0000\n${json({ files: server })}` };
    const entries = { ".vscode/mcp.json": { link: "../.mcp.json" } };
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files, commit: { entries } });
    stage.github.faults.add({ kind: "status", code: 200, body: {}, match: { path: /git\/blobs/ } });
    const { units } = await gather(stage, agentFiles);
    expect(units).toMatchObject([{ state: "partial", remedy: { reason: "mend-files" } }]);
  });

  test.each<readonly [string, Record<string, string | SeedEntry>, string]>([
    ["a link", { ".mcp.json": { link: "config/mcp.json" } }, ".mcp.json"],
    ["a submodule of its name", { ".mcp.json": { submodule: "a".repeat(40) } }, ".mcp.json"],
    ["a submodule in a folder", { ".vscode/mcp.json": { submodule: "a".repeat(40) } }, ".vscode/mcp.json"],
    ["a link in a folder", { ".vscode/mcp.json": { link: "../mcp.json" } }, ".vscode/mcp.json"],
    ["a folder of its name", { ".mcp.json/a": { link: "b" } }, ".mcp.json"],
    ["a folder that is a link", { ".vscode": { link: "config" } }, ".vscode"],
    ["a submodule", { ".cursor": { submodule: "a".repeat(40) } }, ".cursor"],
    ["a link among agents", { ".github/agents/a.md": { link: "../b.md" } }, ".github/agents/a.md"],
    ["no JSON", { ".mcp.json": "{" }, ".mcp.json"],
    ["too deep", { ".mcp.json": `${"[".repeat(100)}${"]".repeat(100)}` }, ".mcp.json"],
    ["servers that are no mapping", { ".mcp.json": '{"mcpServers":[]}' }, ".mcp.json"],
    ["a server of another form", { ".mcp.json": json({ files: "npx" }) }, ".mcp.json"],
    ["front matter without an end", { ".github/agents/a.md": "---\nname: x\n" }, ".github/agents/a.md"],
    ["front matter that is no YAML", { ".github/agents/a.md": "---\n{\n---\n" }, ".github/agents/a.md"],
    [
      "set-up steps that GitHub never runs",
      { ".github/workflows/copilot-setup-steps.yml": "on: push\n" },
      ".github/workflows/copilot-setup-steps.yml",
    ],
  ])("%s is named, in a query and one by one", async (_, given, path) => {
    const stage = await setStage();
    const [files, entries]: [Record<string, string>, Record<string, SeedEntry>] = [{ "README.md": "" }, {}];
    for (const [at, content] of Object.entries(given))
      if (typeof content === "string") files[at] = content;
      else entries[at] = content;
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files, commit: { entries } });
    const { units } = await gather(stage, agentFiles);
    expect(units.map(unreadInWords)).toMatchObject([
      {
        state: "partial",
        items: 0,
        reason: `What files give an AI agent could not be told: not of «${path}».`,
        remedy: "Put a file of the documented form in its place, or remove it; no permission would help.",
      },
    ]);
    stage.github.faults.add({ kind: "status", code: 500, match: { path: /graphql/ } });
    expect((await gather(stage, agentFiles)).units).toEqual(units);
  });
});

test("of a hundred and twenty repositories they take three queries", async () => {
  const stage = await setStage();
  for (let index = 0; index < 120; index += 1)
    addRepository(stage.world, { name: `r${String(index)}`, owner: stage.acme, files: FILES });
  const { units, collected } = await gather(stage, agentFiles);
  expect(units.filter(({ state, items }) => state === "complete" && items === 4)).toHaveLength(120);
  expect(collected.requests["agent-files"]).toBe(3);
});
