import { join } from "node:path";
import { exportedName, scaffold, tell, type Scaffolded } from "./scaffold.ts";

/** A check id is a sentence that can be true: at least three lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}$/;

/** Text of a new check; the catalogue test refuses it until its words and its controls are there. */
const checkText = (id: string) => `import { defineCheck } from "./check.ts";

export const ${exportedName(id)} = defineCheck({
  id: "${id}",
  question: "",
  risk: "",
  remedy: "",
  controls: [],
  appliesTo: "repository",
  needs: [],
  parameters: [],
  assess: () => ({ outcome: "unknown", because: "Nobody has written this check yet." }),
});
`;

/** Text of its test, which fails until the check says something. */
const testText = (id: string) => `import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { ${exportedName(id)} as check } from "./${id}.ts";

test("fails for", () => {
  expect(check.assess(aRepository(), aContext())).toEqual({ outcome: "fail", because: "" });
});
`;

/** Begins a check, or says why it cannot, in one sentence. */
export function newCheck(root: string, id: string | undefined): Scaffolded {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a check id: write a sentence that can be true, like deploy-key-is-read-only.`,
    };
  return scaffold(root, { folder: "action/checks", id, text: checkText(id), test: testText(id) });
}

if (import.meta.main) tell(newCheck(join(import.meta.dirname, ".."), process.argv[2]));
