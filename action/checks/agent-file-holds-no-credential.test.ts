import { expect, test } from "vitest";
import { agentFileHoldsNoCredential as check } from "./agent-file-holds-no-credential.ts";
import { aContext } from "./examples/a-context.ts";
import { anAgent } from "./examples/an-agent.ts";
import { inWords } from "./examples/in-words.ts";

test.each([
  [
    "fail",
    ["env.API_KEY", "headers.Authorization"],
    "«.mcp.json» holds what looks like a credential at «env.API_KEY» and «headers.Authorization».",
  ],
  ["pass", [], "Nothing that «.mcp.json» gives it looks like a credential."],
])("is %s where such values stand at %j", (outcome, credentials, sentence) => {
  expect(inWords(check, check.assess(anAgent({ credentials }), aContext()))).toEqual({ outcome, sentence });
});
