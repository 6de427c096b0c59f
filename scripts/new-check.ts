import { join } from "node:path";
import { exportedName, scaffold, tell, unwritten, type Scaffolded } from "./scaffold.ts";

/** A check id is a sentence that can be true: at least three lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}$/;

/** What the check says to people; the catalogue test refuses it until its words are there, in both languages. */
const wordsText = (id: string) => `import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const ${exportedName(id)} = defineCheckWords({
  id: "${id}",
  title: { en: "", ja: "" },
  question: { en: "", ja: "" },
  risk: { en: "", ja: "" },
  remedy: { en: "", ja: "" },
  reasons: {
    "nobody-wrote-it": sentences({}, () => ({ en: "", ja: "" })),
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

/** Text of its test, which fails until it is written. */
const testText = (id: string) =>
  unwritten(
    `Write here what ${id} answers, each through inWords of ./examples/in-words.ts: to a gap, to null, the fail, the day at the limit and the day after, the pass.`,
  );

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
