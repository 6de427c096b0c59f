import { createHash } from "node:crypto";
import { oneLine } from "../../model/text.ts";
import { readProfile } from "./agent-profile.ts";
import { literalsIn } from "./agent-literals.ts";
import { type AgentFacts, type GivenTool, serversIn } from "./agent-servers.ts";
import { LONGEST, readJsonMapping } from "./agent-tree.ts";
import { looksLikeCredential } from "./credential-like.ts";
import { valueOf } from "./workflow-grammar.ts";
import { readWorkflow } from "./workflow-secrets.ts";

/** Where servers of tools are configured, and what tells those of one file from those of another. */
const SERVER_FILES: Readonly<Record<string, string>> = {
  ".mcp.json": "mcp",
  ".vscode/mcp.json": "vscode",
  ".cursor/mcp.json": "cursor",
};
/** https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/customize-the-agent-environment */
const SET_UP_FILE = ".github/workflows/copilot-setup-steps.yml";
export const AGENTS_FOLDER = ".github/agents";
/** Every file by its own path; custom agents are those of a folder. */
export const AGENT_FILES = [...Object.keys(SERVER_FILES), SET_UP_FILE];
/** Folders that hold them, each after the one that it lies in. */
export const AGENT_FOLDERS = [".vscode", ".cursor", ".github", AGENTS_FOLDER, ".github/workflows"];

/** True for a name in the folder of custom agents that is one; a README is for people. */
export const isAgent = (name: string): boolean => /\.md$/i.test(name) && !/^readme\.md$/i.test(name);

/** One thing that a file gives an agent. */
export interface AgentRead {
  /** What it is known by within its repository, made of safe characters alone. */
  key: string;
  title: string;
  facts: AgentFacts;
}

/** True for a list of servers that is longer than any that is read, whatever its form. */
export const isTooLong = (path: string, text: string): boolean =>
  SERVER_FILES[path] !== undefined && text.length > LONGEST;

/** What a file gives an agent; null where that cannot be told. `owner` is the login of its repository's owner. */
export function readAgentFile(path: string, text: string, owner: string): readonly AgentRead[] | null {
  const group = SERVER_FILES[path];
  if (group !== undefined) return servers(path, group, text);
  return path === SET_UP_FILE ? setUp(text, owner) : profile(path, text);
}

function servers(path: string, group: string, text: string): readonly AgentRead[] | null {
  const root = readJsonMapping(text);
  if (root === null) return null;
  const found = ["mcpServers", "servers"].flatMap((key) => {
    const value = valueOf(root, key);
    return value === null ? [] : [serversIn(value, path)];
  });
  if (found.some((one) => one === null)) return null;
  // What stands beside the servers goes to each of them: what an input falls back to, say.
  const beside = root.entries.filter(({ key }) => key !== "mcpServers" && key !== "servers");
  const { credentials } = literalsIn({ ...root, entries: beside });
  const all = found.flatMap((one) => one ?? []);
  if (all.length === 0 && credentials.length > 0) return null;
  return all.map(({ name, facts }) => ({
    key: `${group}.${safeKey(name)}`,
    title: titleOf(name, path),
    facts: { ...facts, credentials: [...new Set([...facts.credentials, ...credentials])].sort() },
  }));
}

function profile(path: string, text: string): readonly AgentRead[] | null {
  const read = readProfile(cut(path), text);
  if (read === null) return null;
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const own = (given: GivenTool): AgentRead => ({
    key: `agent-server.${safeKey(SIMPLE.test(file) && SIMPLE.test(given.name) ? `${file}.${given.name}` : JSON.stringify([file, given.name]))}`,
    title: titleOf(given.name, path),
    facts: given.facts,
  });
  return [
    {
      key: `agents.${safeKey(file)}`,
      title: titleOf(read.title ?? file.replace(/\.agent$/, ""), path),
      facts: read.facts,
    },
    ...read.servers.map(own),
  ];
}

/** The set-up steps are a workflow, whose secrets are its agent's; one that GitHub never runs sets nothing up. */
function setUp(text: string, owner: string): readonly AgentRead[] | null {
  const reading = readWorkflow(SET_UP_FILE, text, owner);
  if (!reading.ok) return null;
  const facts: AgentFacts = {
    path: SET_UP_FILE,
    form: "set-up",
    transport: null,
    address: null,
    program: null,
    package: null,
    version: null,
    tools: null,
    names: reading.workflow.secrets.map((name) => `secrets.${name}`),
    can_write: null,
    can_execute: true,
    can_send: null,
    credentials: [],
  };
  return [{ key: "set-up", title: "copilot-setup-steps", facts }];
}

const SIMPLE = /^[A-Za-z0-9_-]{1,38}$/;
const SAFE = /^(?!sha256-)[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}$/;

/** A name that can stand in a path, or a digest of one that cannot; no name reads as the digest of another. */
const safeKey = (name: string): string =>
  SAFE.test(name) && !looksLikeCredential(name)
    ? name
    : `sha256-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;

const cut = (text: string): string => oneLine(text).slice(0, 200);
/** A name that looks like a credential is not shown. */
const titleOf = (name: string, path: string): string =>
  cut(looksLikeCredential(name) || name.trim() === "" ? path : name);
