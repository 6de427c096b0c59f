import type { ObservedIdentityOf } from "../../../model/snapshot.ts";
import { LEDGER } from "./a-snapshot.ts";

type Agent = ObservedIdentityOf<"agent">;

/** A server of tools of which one version is fixed, given to agents by a file of {@link LEDGER}. */
export const anAgent = (
  facts: Partial<Agent["facts"]> = {},
  { title = "files", repository = LEDGER } = {},
): Agent => ({
  uid: `github:agent:repo-${repository.id}:mcp.${title}`,
  kind: "agent",
  title,
  lastUsed: null,
  repository: { id: repository.id, name: repository.name },
  facts: {
    path: ".mcp.json",
    form: "mcp-server",
    transport: "stdio",
    address: null,
    program: "npx",
    package: "@acme/files",
    version: "pinned",
    tools: null,
    names: [],
    can_write: null,
    can_execute: true,
    can_send: null,
    credentials: [],
    ...facts,
  },
});
