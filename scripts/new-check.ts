import { join } from "node:path";
import { exportedName, scaffold, tell, type Scaffolded } from "./scaffold.ts";

/** A check id is a sentence that can be true: at least three lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}$/;

/** What the check says to people; the catalogue test refuses it until its words are there, in both languages. */
const wordsText = (id: string) => `import { defineCheckWords } from "./check-words.ts";
import { says } from "./reason.ts";

export const ${exportedName(id)} = defineCheckWords({
  id: "${id}",
  title: { en: "", ja: "" },
  question: { en: "", ja: "" },
  risk: { en: "", ja: "" },
  remedy: { en: "", ja: "" },
  reasons: {
    "nobody-wrote-it": says({}, () => ({ en: "", ja: "" })),
  },
});
`;

/** The check itself; the catalogue test refuses it until it serves a control. */
const checkText = (
  id: string,
) => `import { ${exportedName(id)} as words } from "../../model/reasons/${id}.ts";
import { defineCheck } from "./check.ts";

export const ${exportedName(id)} = defineCheck({
  words,
  controls: [],
  appliesTo: "repository",
  needs: [],
  parameters: [],
  assess: () => ({ outcome: "unknown", reason: "nobody-wrote-it", with: {} }),
});
`;

/** Text of its test, which fails until the check says something. */
const testText = (id: string) => `import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { ${exportedName(id)} as check } from "./${id}.ts";

test("fails for", () => {
  expect(inWords(check, check.assess(aRepository(), aContext()))).toEqual({ outcome: "fail", because: "" });
});
`;

/** Begins a check, or says why it cannot, in one sentence. */
export function newCheck(root: string, id: string | undefined): Scaffolded {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a check id: write a sentence that can be true, like deploy-key-is-read-only.`,
    };
  return scaffold(root, {
    [`model/reasons/${id}.ts`]: wordsText(id),
    [`action/checks/${id}.ts`]: checkText(id),
    [`action/checks/${id}.test.ts`]: testText(id),
  });
}

if (import.meta.main) tell(newCheck(join(import.meta.dirname, ".."), process.argv[2]));
