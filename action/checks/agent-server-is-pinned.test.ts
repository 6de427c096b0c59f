import { expect, test } from "vitest";
import { agentServerIsPinned as check } from "./agent-server-is-pinned.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anAgent } from "./examples/an-agent.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";

test.each([
  ["unknown", { version: null }, "«.mcp.json» does not tell which version «npx» has."],
  ["unknown", { version: null, program: null }, "«.mcp.json» does not tell which version the server has."],
  ["fail", { version: "moving" }, "«.mcp.json» runs «@acme/files» in whatever version is there that day."],
  ["pass", { version: "pinned" }, "«.mcp.json» fixes «@acme/files» to one version."],
  [
    "pass",
    { version: "own", package: null, program: "node" },
    "«.mcp.json» starts code of the repository itself, which changes by a commit.",
  ],
] as const)("is %s for %j", (outcome, facts, sentence) => {
  expect(inWords(check, check.assess(anAgent(facts), aContext()))).toEqual({ outcome, sentence });
});

test.each([
  [{ form: "custom-agent", transport: null }, "It starts no server of its own."],
  [{ transport: "http" }, "The server runs elsewhere, and its operator decides on its version."],
  [{}, null],
] as const)("whether the question arises for %j", (facts, sentence) => {
  expect(exemptionInWords(check, check.exempt?.(anAgent(facts), aGovernance()))).toBe(sentence);
});
