import type { FactsOf } from "../../model/identity.ts";
import { oneLine } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { literalsIn } from "./agent-literals.ts";
import { programOf } from "./agent-program.ts";
import { looksLikeCredential } from "./credential-like.ts";
import type { Tree } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";

export type AgentFacts = FactsOf<"agent">;

/** What a file gives an agent, under the name that tells it from the others of the file. */
export interface GivenTool {
  name: string;
  facts: AgentFacts;
}

const textIn = (tree: Tree, key: string): string | null => {
  const value = valueOf(tree, key);
  return value?.is === "text" ? value.text : null;
};

/** The servers of a mapping by name; null where one of them has not the form of a server. */
export function serversIn(servers: Tree, path: string): GivenTool[] | null {
  if (servers.is === "nothing") return [];
  if (servers.is !== "map") return null;
  const read = servers.entries.map(({ key, value }) => serverOf(key, value, path));
  return read.every((one) => one !== null) ? read : null;
}

function serverOf(name: string, server: Tree, path: string): GivenTool | null {
  if (server.is !== "map") return null;
  const args = valueOf(server, "args");
  if (args !== null && args.is !== "list" && args.is !== "nothing") return null;
  const command = textIn(server, "command");
  const url = textIn(server, "url") ?? textIn(server, "serverUrl");
  if ((command ?? "") === "" && (url ?? "") === "") return null;
  const given = args?.is === "list" ? args.items.map((item) => (item.is === "text" ? item.text : "")) : [];
  const program = (command ?? "") === "" ? NO_PROGRAM : programOf(command ?? "", given);
  const remote = (command ?? "") === "";
  const { names, credentials } = literalsIn(server);
  return {
    name,
    facts: {
      path,
      form: "mcp-server",
      transport: remote ? (textIn(server, "type") === "sse" ? "sse" : "http") : "stdio",
      address: remote ? addressOf(url ?? "") : null,
      ...program,
      tools: toolsOf(valueOf(server, "tools")),
      names: [...new Set([...names, ...handedOn(program.program, given)])].sort(byCodePoint),
      // A server runs as whoever started it; what its tools do is not in the file.
      can_write: null,
      can_execute: remote ? null : true,
      can_send: remote ? true : null,
      credentials: [...credentials],
    },
  };
}

const NO_PROGRAM = { program: null, package: null, version: null } as const;

/** Variables that docker hands on by their names alone: `-e TOKEN`. */
const handedOn = (program: string | null, args: readonly string[]): readonly string[] =>
  program !== "docker" && program !== "podman"
    ? []
    : args
        .filter((one, at) => /^(?:-e|--env)$/.test(args[at - 1] ?? "") && /^[A-Za-z_]\w{0,99}$/.test(one))
        .filter((one) => !looksLikeCredential(one))
        .map((one) => `env.${one}`);

/** Scheme and host of an address, and nothing of what may open it; null where it is computed or looks like a credential. */
function addressOf(url: string): string | null {
  const [, scheme = "", authority = ""] = /^(https?|wss?):\/\/([^/?#]{1,500})/i.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/.test(host) && !looksLikeCredential(host)
    ? `${scheme.toLowerCase()}://${host}`
    : null;
}

/** Most tools that are listed. */
const MOST = 100;

/** The tools that a list or a text with commas gives; null without either. */
export function toolsOf(tools: Tree | null): string[] | null {
  if (tools === null || tools.is === "nothing" || tools.is === "map") return null;
  const given =
    tools.is === "text"
      ? tools.text.split(",")
      : tools.items.map((item) => (item.is === "text" ? item.text : ""));
  const named = given
    .map((one) => oneLine(one).trim().slice(0, 100))
    .filter((one) => one !== "" && !looksLikeCredential(one));
  const all = [...new Set(named)].sort(byCodePoint);
  if (all.includes("*")) return ["*"];
  return all.length > MOST ? [...all.slice(0, MOST), `+${String(all.length - MOST)}`] : all;
}
