import { AGENT_FILES, readAgentFile } from "../../action/sources/agent-file.ts";
import { placeholdersIn } from "../../action/sources/agent-placeholders.ts";
import { readFrontMatter, readJsonMapping } from "../../action/sources/agent-tree.ts";
import { looksLikeCredential } from "../../action/sources/credential-like.ts";
import { plainJson } from "../../action/sources/jsonc.ts";
import type { Reader } from "./readers.ts";

const server = (text: string) => ({
  command: text,
  args: [text],
  env: { [text]: text, A: text },
  tools: text,
});

/** Readers of files that give AI agents something. */
export const agentReaders: Record<string, Reader["read"]> = {
  "action/sources/agent-file.ts#readAgentFile": (text) => [
    ...AGENT_FILES.map((path) => readAgentFile(path, text, "acme")),
    readAgentFile(".github/agents/a.md", `---\n${text}\n---\n`, "acme"),
    readAgentFile(".mcp.json", JSON.stringify({ mcpServers: { [text]: server(text) } }), "acme"),
    ...["npx", "docker", "uvx", "node"].map((command) =>
      readAgentFile(
        ".mcp.json",
        JSON.stringify({ servers: { a: { command, args: ["run", text] } } }),
        "acme",
      ),
    ),
  ],
  "action/sources/agent-placeholders.ts#placeholdersIn": placeholdersIn,
  "action/sources/agent-tree.ts#readFrontMatter": (text) => readFrontMatter(`---\n${text}\n---\n`),
  "action/sources/agent-tree.ts#readJsonMapping": readJsonMapping,
  "action/sources/credential-like.ts#looksLikeCredential": looksLikeCredential,
  "action/sources/jsonc.ts#plainJson": plainJson,
};
