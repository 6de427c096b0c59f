import { agentServerIsPinned as words } from "../../model/reasons/agent-server-is-pinned.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";

/** A server elsewhere is its operator's to change, and code of the repository changes by a commit that people see. */
export const agentServerIsPinned = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "agent",
  needs: [],
  suggests: "modify",
  parameters: [],
  exempt: ({ facts: { form, transport } }) => {
    if (form !== "mcp-server") return { reason: "no-server", with: {} };
    return transport === "stdio" ? null : { reason: "server-elsewhere", with: {} };
  },
  assess: ({ facts }): CheckResult<ReasonsOf<typeof words>> => {
    const { program, package: fetched, version, path } = facts;
    const runs = { package: fetched ?? program ?? "", path };
    switch (version) {
      case null:
        return { outcome: "unknown", reason: "version-not-told", with: { program, path } };
      case "own":
        return { outcome: "pass", reason: "own-code", with: { path } };
      case "pinned":
        return { outcome: "pass", reason: "version-pinned", with: runs };
      case "moving":
        return { outcome: "fail", reason: "version-moves", with: runs };
      default:
        return version satisfies never;
    }
  },
});
