import { describe, expect, test } from "vitest";
import { readAgentFile } from "./agent-file.ts";

const read = (path: string, text: string) => readAgentFile(path, text, "acme");
const server = (given: object, path = ".mcp.json") =>
  read(path, JSON.stringify({ mcpServers: { one: given } }))?.[0]?.facts;
const TOKEN = `ghp_${"a1B2".repeat(9)}`;

test("JSON with comments and commas at the end is read as editors read it", () => {
  const text = `\uFEFF// ours\n{ /* all */ "servers": { "a": { "command": "x//y", "args": ["/* no */",], }, }, }`;
  expect(read(".vscode/mcp.json", text)).toMatchObject([{ key: "vscode.a", title: "a" }]);
});

describe("what a server runs", () => {
  test.each([
    ["npx", ["-y", "@acme/files@1.2.3"], "@acme/files", "pinned"],
    ["npx", ["@acme/files"], "@acme/files", "moving"],
    ["npx", ["-y", "files@latest"], "files", "moving"],
    ["npx", ["--package=files@^1.2.3", "run"], "files", "moving"],
    ["C:\\node\\npx.cmd", ["files@1.0.0-beta.1"], "files", "pinned"],
    ["npx -y files@1.2.3", [], "files", "pinned"],
    ["uvx", ["--from", "mcp-files==2.0.1", "files"], "mcp-files", "pinned"],
    ["uvx", ["mcp-files@2.0.1"], "mcp-files", "pinned"],
    ["uv", ["tool", "run", "mcp-files"], "mcp-files", "moving"],
    ["pipx", ["run", "mcp-files"], "mcp-files", "moving"],
    ["docker", ["run", "-i", "--rm", "-e", "TOKEN", "ghcr.io/acme/x:1"], "ghcr.io/acme/x", "moving"],
    ["docker", ["run", "-i", `acme/x:1@sha256:${"0".repeat(64)}`], "acme/x", "pinned"],
    ["node", ["build/index.js"], null, "own"],
    ["./bin/server", [], null, "own"],
    ["${workspaceFolder}/bin/server", [], null, "own"],
    ["node", ["/opt/server.js"], null, null],
    ["node", ["../server.js"], null, null],
    ["python", ["-m", "server"], null, null],
    ["files-server", [], null, null],
    // What follows an option nobody knows may be its value, and a secret.
    ["npx", ["--token", "hunter2", "files"], null, null],
    ["docker", ["run", "--frob", "hunter2", "acme/x"], null, null],
    ["npx", [TOKEN], null, null],
    ["npx", ["x".repeat(400)], null, null],
  ])("%s %j", (command, args, fetched, version) => {
    expect(server({ command, args })).toMatchObject({
      transport: "stdio",
      address: null,
      package: fetched,
      version,
      can_execute: true,
      can_send: null,
    });
  });
});

describe("the address of a server elsewhere", () => {
  test.each([
    ["https://api.acme.example/mcp?x=1#y", "https://api.acme.example"],
    ["HTTPS://API.acme.example:8443/mcp", "https://api.acme.example:8443"],
    ["https://hana:hunter2@api.acme.example/mcp", "https://api.acme.example"],
    ["${BASE:-https://api.acme.example}/mcp", null],
    [`https://${"a1b2c3d4".repeat(4)}.acme.example/`, null],
    ["not an address", null],
  ])("%s is %j", (url, address) => {
    expect(server({ url })).toMatchObject({
      transport: "http",
      address,
      program: null,
      can_execute: null,
      can_send: true,
    });
  });

  test("may be spoken to by events", () => {
    expect(server({ type: "sse", url: "https://a.example" })?.transport).toBe("sse");
  });
});

test("the secrets, variables and inputs it names are kept, and what an editor fills in is not", () => {
  const facts = server({
    command: "docker",
    args: ["run", "-e", "HANDED_ON", "acme/x", "${workspaceFolder}", "${input:api-key}"],
    env: {
      A: "${{ secrets.COPILOT_MCP_A }}",
      B: "${{ vars.B }}",
      C: "${env:C_TOKEN}",
      D: "Bearer ${D_TOKEN:-}",
      E: "$COPILOT_MCP_E",
      F: "COPILOT_MCP_F",
    },
  });
  expect(facts).toMatchObject({
    names: [
      "env.COPILOT_MCP_E",
      "env.COPILOT_MCP_F",
      "env.C_TOKEN",
      "env.D_TOKEN",
      "env.HANDED_ON",
      "input.api-key",
      "secrets.COPILOT_MCP_A",
      "vars.B",
    ],
    credentials: [],
  });
});

describe("a value that looks like a credential is named by its place alone", () => {
  test.each([
    [{ command: "x", env: { API_KEY: "hunter2hunter2" } }, ["env.API_KEY"]],
    [{ command: "x", env: { PLAIN: TOKEN } }, ["env.PLAIN"]],
    [{ command: "x", env: { PLAIN: `\${OTHER:-${TOKEN}}` } }, ["env.PLAIN"]],
    [{ command: "x", env: { [TOKEN]: "1" } }, ["env.#1"]],
    [
      { url: "https://a.example", headers: { Authorization: "Bearer hunter2hunter2" } },
      ["headers.Authorization"],
    ],
    [{ url: "https://hana:hunter2@a.example/" }, ["url"]],
    [{ command: "x", args: ["--api-key", "hunter2hunter2"] }, ["args.2"]],
    [{ command: "x", args: ["--token=hunter2hunter2"] }, ["args.1"]],
    [{ command: "docker", args: ["run", "-e", "API_KEY=hunter2hunter2", "acme/x"] }, ["args.3"]],
    [{ command: `x ${TOKEN}` }, ["command"]],
    [{ command: "x", env: { PLAIN: `\${${TOKEN}}` } }, ["env.PLAIN"]],
  ])("%j", (given, credentials) => {
    const facts = server(given);
    expect(facts?.credentials).toEqual(credentials);
    expect(JSON.stringify(facts)).not.toMatch(/hunter2|ghp_/);
  });

  test.each([
    { command: "x", env: { API_KEY: "${API_KEY}", TOKEN: "<your token>", SECRET: "your-secret-here" } },
    { command: "x", env: { URL: "https://a.example/some/long/path/to/a/place", TOKEN: "" } },
    {
      command: "npx",
      args: ["-y", "@modelcontextprotocol/server-filesystem@2025.1.14", "--token", "--verbose"],
    },
    { command: "docker", args: ["run", `acme/x@sha256:${"0a1".repeat(21)}f`] },
    { url: "https://a.example", headers: { Authorization: "Bearer ${TOKEN}" } },
    {
      command: "x",
      env: { MAX_TOKENS: "100000", TOKEN_URL: "https://a.example/token", SECRET_FILE: "/run/x" },
    },
  ])("but not in %j", (given) => {
    expect(server(given)?.credentials).toEqual([]);
  });

  test("also beside the servers, where an input has one to fall back to", () => {
    const inputs = [{ id: "key", type: "promptString", default: TOKEN }];
    const text = JSON.stringify({ inputs, servers: { a: { command: "x" } } });
    expect(read(".vscode/mcp.json", text)?.[0]?.facts.credentials).toEqual(["inputs.1.default"]);
    expect(read(".vscode/mcp.json", JSON.stringify({ inputs, servers: {} }))).toBeNull();
  });
});

describe("names that strangers choose", () => {
  test.each(["a:b", "../../etc", "a b", "", "__proto__ x", "x".repeat(200), "«»", "sha256-abc", TOKEN])(
    "%j is known by a digest",
    (name) => {
      const [agent] = read(".mcp.json", JSON.stringify({ mcpServers: { [name]: { command: "x" } } })) ?? [];
      expect(agent?.key).toMatch(/^mcp\.sha256-[0-9a-f]{32}$/);
      expect(agent?.title).not.toContain("ghp_");
    },
  );

  test("and every one is another identity", () => {
    const text = `{"mcpServers":{"__proto__":{"command":"x"},"constructor":{"command":"y"},"a":{"command":"z"}}}`;
    expect(read(".mcp.json", text)?.map(({ key }) => key)).toEqual([
      "mcp.__proto__",
      "mcp.constructor",
      "mcp.a",
    ]);
  });
});

describe("a custom agent", () => {
  const PATH = ".github/agents/release.md";
  const tools = (stated: string) => read(PATH, `---\ndescription: x\n${stated}---\nDo it.\n`)?.[0]?.facts;

  test.each([
    ["", ["*"], [true, true, true]],
    ["tools: ['*']\n", ["*"], [true, true, true]],
    ["tools: []\n", [], [false, false, false]],
    ["tools: read, Grep\n", ["Grep", "read"], [false, false, false]],
    ["tools: [edit]\n", ["edit"], [true, false, false]],
    ["tools: [web, todo]\n", ["todo", "web"], [false, false, true]],
    ["tools: [Bash]\n", ["Bash"], [true, true, true]],
    ["tools: [read, files/*]\n", ["files/*", "read"], [null, null, null]],
    ["tools: [agent]\n", ["agent"], [null, null, null]],
  ])("with %j may use %j", (stated, listed, [can_write, can_execute, can_send]) => {
    expect(tools(stated)).toMatchObject({
      form: "custom-agent",
      tools: listed,
      can_write,
      can_execute,
      can_send,
    });
  });

  test("without front matter has every tool", () => {
    expect(read(PATH, "Do it.\n")).toMatchObject([{ key: "agents.release", facts: { tools: ["*"] } }]);
  });

  test("of many tools keeps a hundred, and how many more there are", () => {
    const many = Array.from({ length: 120 }, (_, at) => `t${String(at).padStart(3, "0")}`);
    expect(tools(`tools: [${many.join()}]\n`)?.tools).toEqual([...many.slice(0, 100), "+20"]);
  });

  test("may bring servers of its own, each an identity", () => {
    const text = `---\nname: Release\nmcp-servers:\n  files:\n    type: local\n    command: npx\n    args: [files@1.2.3]\n    tools: ["*"]\n    env: { KEY: "\${{ secrets.COPILOT_MCP_KEY }}" }\n  "a b": { type: http, url: https://a.example }\n---\n`;
    const [agent, files, other] = read(PATH, text) ?? [];
    expect(agent).toMatchObject({ key: "agents.release", title: "Release" });
    expect(files).toMatchObject({
      key: "agent-server.release.files",
      facts: { path: PATH, version: "pinned", tools: ["*"], names: ["secrets.COPILOT_MCP_KEY"] },
    });
    expect(other?.key).toMatch(/^agent-server\.sha256-/);
    expect(other?.title).toBe("a b");
  });
});
