import { z } from "zod";
import { Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** What a file on the default branch gives an AI agent; no value that is written out in it is kept. */
const Facts = z.strictObject({
  path: Text.describe("Path of the file in the repository."),
  form: z
    .enum(["mcp-server", "custom-agent", "set-up"])
    .describe(
      "A server of tools (MCP) of `.mcp.json`, `.vscode/mcp.json` or `.cursor/mcp.json` at the root (those of subfolders are not read), a custom agent, or the set-up steps of the coding agent.",
    ),
  transport: z
    .enum(["stdio", "http", "sse"])
    .nullable()
    .describe("How a server is spoken to; null when not told."),
  address: Text.nullable().describe(
    "Scheme and host of a server elsewhere; null for none, and when not told.",
  ),
  program: Text.nullable().describe("Name of the program it starts; null for none, and when not told."),
  package: Text.nullable().describe(
    "Package or image that the program fetches; null for none, and when not told.",
  ),
  version: z
    .enum(["pinned", "moving", "own"])
    .nullable()
    .describe(
      "Whether what it runs is fixed to one version: `own` for code of the repository itself; null when not told.",
    ),
  tools: z
    .array(Text)
    .nullable()
    .describe("Tools it is given: `*` for all, the last `+n` where there are more; null when not told."),
  names: z
    .array(Text)
    .describe("Secrets, variables and inputs that it names: `secrets.X`, `vars.X`, `env.X`, `input.x`."),
  can_write: z.boolean().nullable().describe("Whether it can change files or data; null when not told."),
  can_execute: z.boolean().nullable().describe("Whether it can run programs; null when not told."),
  can_send: z.boolean().nullable().describe("Whether it can send data elsewhere; null when not told."),
  credentials: z
    .array(Text)
    .describe("Where a value stands that looks like a credential: `env.API_KEY`; never the value."),
});

export const agent = defineKind({
  kind: "agent",
  facts: Facts,
  name: { en: "AI agent's tool", ja: "AIエージェントのツール" },
  names: { en: "AI agents and their tools", ja: "AIエージェント及びそのツール" },
  noun: { en: "An agent's tool", ja: "エージェントのツール" },
  factNames: {
    path: { en: "File", ja: "ファイル" },
    form: { en: "Form", ja: "種別" },
    transport: { en: "Transport", ja: "通信方式" },
    address: { en: "Address", ja: "接続先" },
    program: { en: "Program", ja: "プログラム" },
    package: { en: "Package", ja: "パッケージ" },
    version: { en: "Version", ja: "バージョンの固定" },
    tools: { en: "Tools", ja: "使用できるツール" },
    names: { en: "Secrets and variables it names", ja: "参照するシークレット及び変数" },
    can_write: { en: "Can write", ja: "書込みの可否" },
    can_execute: { en: "Can execute", ja: "実行の可否" },
    can_send: { en: "Can send", ja: "送信の可否" },
    credentials: { en: "Looks like a credential", ja: "資格情報とみられる記載" },
  },
  nulls: {},
  idle: ({ form, transport }) => {
    if (form !== "mcp-server") return ["transport", "address", "program", "package", "version"];
    if (transport === null) return [];
    return transport === "stdio" ? ["address"] : ["program", "package", "version"];
  },
  // The file says nothing of it, and who commits it may date a commit as they like.
  began: () => null,
  beginning: null,
  renewed: () => null,
  aged: {},
  renewable: false,
  recordsUse: false,
  lacks: {
    beginning: {
      en: "A file does not tell since when an agent has what it gives; the first scan that sees it counts.",
      ja: "エージェントに与えられた時点はファイルから分からず、最初に把握したスキャンによる。",
    },
    renewal: {
      en: "A file names the credentials of an agent and does not tell how old they are.",
      ja: "ファイルはエージェントの資格情報の名称のみを示し、その経過日数を示さない。",
    },
    creator: {
      en: "A file does not tell who gave an agent what stands in it.",
      ja: "エージェントに与えた者は、ファイルから分からない。",
    },
    expiry: {
      en: "What a file gives an agent does not expire.",
      ja: "ファイルがエージェントに与えるものに、有効期限はない。",
    },
    lastUsed: {
      en: "GitHub does not record when an agent last used what a file gives it.",
      ja: "GitHubは、ファイルがエージェントに与えるものの最終使用日時を記録しない。",
    },
  },
  fileName: (name) => name,
  spokenOf: { en: /\b(?:AI agents?|MCP servers?|custom agents?)\b/i, ja: /AIエージェント|MCPサーバー/ },
});
