import { literalsIn } from "./agent-literals.ts";
import { type AgentFacts, type GivenTool, serversIn, toolsOf } from "./agent-servers.ts";
import { readFrontMatter } from "./agent-tree.ts";
import type { Mapping } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";

/** A custom agent and the servers of its own. */
export interface Profile {
  facts: AgentFacts;
  /** Its name for people; null where the file gives none. */
  title: string | null;
  servers: readonly GivenTool[];
}

type Power = "can_write" | "can_execute" | "can_send";

/**
 * What the names of GitHub's tools let an agent do; any other name is a tool of a server or of a product.
 * https://docs.github.com/en/copilot/reference/custom-agents-configuration#tool-aliases
 */
const POWERS: Readonly<Record<string, Power | "none">> = {
  execute: "can_execute",
  shell: "can_execute",
  bash: "can_execute",
  powershell: "can_execute",
  edit: "can_write",
  multiedit: "can_write",
  write: "can_write",
  notebookedit: "can_write",
  web: "can_send",
  websearch: "can_send",
  webfetch: "can_send",
  read: "none",
  notebookread: "none",
  search: "none",
  grep: "none",
  glob: "none",
  todo: "none",
  todowrite: "none",
};

/** What a list of tools lets an agent do; a program that it runs can change and send whatever it likes. */
export function powersOf(tools: readonly string[]): Pick<AgentFacts, Power> {
  const powers = tools.map((tool) => (tool === "*" ? "all" : (POWERS[tool.toLowerCase()] ?? "not-told")));
  const runs = powers.includes("all") || powers.includes("can_execute");
  const otherwise = powers.includes("not-told") ? null : false;
  const has = (power: Power) => (runs || powers.includes(power) ? true : otherwise);
  return { can_write: has("can_write"), can_execute: has("can_execute"), can_send: has("can_send") };
}

/** A file of `.github/agents`; null where it cannot be read. A file without front matter is an agent with every tool. */
export function readProfile(path: string, text: string): Profile | null {
  const matter = readFrontMatter(text);
  if (matter === null) return null;
  const root: Mapping = matter === "none" ? { is: "map", entries: [], at: 0 } : matter;
  const stated = valueOf(root, "tools");
  const tools = stated === null || stated.is === "nothing" ? ["*"] : toolsOf(stated);
  if (tools === null) return null;
  const servers = valueOf(root, "mcp-servers");
  const own = servers === null ? [] : serversIn(servers, path);
  if (own === null) return null;
  const entries = root.entries.filter(({ key }) => key !== "mcp-servers");
  const { names, credentials } = literalsIn({ ...root, entries });
  const title = valueOf(root, "name");
  return {
    title: title?.is === "text" ? title.text : null,
    facts: {
      path,
      form: "custom-agent",
      transport: null,
      address: null,
      program: null,
      package: null,
      version: null,
      tools,
      names: [...names],
      ...powersOf(tools),
      credentials: [...credentials],
    },
    servers: own,
  };
}
