import { existsSync } from "node:fs";
import { join } from "node:path";
import { exportedName, scaffold, tell, unwritten, type Scaffolded } from "./scaffold.ts";

/** A kind's id names one of it: lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What the kind is; the catalogue test refuses it until its words are there. */
const factsText = (id: string) => `import { z } from "zod";
import { Instant } from "../instant.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer, without anything secret. */
const Facts = z.strictObject({
  created_at: Instant.describe("When it was made."),
});

export const ${exportedName(id)} = defineKind({
  kind: "${id}",
  facts: Facts,
  name: { en: "", ja: "" },
  names: { en: "", ja: "" },
  noun: { en: "", ja: "" },
  factNames: { created_at: { en: "Created", ja: "作成日時" } },
  nulls: {},
  idle: () => [],
  began: ({ created_at }) => created_at,
  beginning: "added",
  renewed: ({ created_at }) => created_at,
  aged: { "${id}": { en: "", ja: "" } },
  agesAs: () => "${id}",
  renewable: false,
  recordsUse: false,
  lacks: {},
  fileName: (name) => name,
  spokenOf: { en: /\\b${id.replaceAll("-", " ")}s?\\b/i, ja: /${id}/ },
});
`;

/** How it is looked for. */
const rulesText = (id: string, source: string) => `import { defineRules } from "./kind-rules.ts";

export const ${exportedName(id)} = defineRules({
  kind: "${id}",
  listedBy: { organization: ["${source}"], repository: [] },
  listing: () => ({ source: "${source}", scope: { of: "organization" }, through: [], own: null }),
  reach: () => [],
  repositories: () => [],
  uses: null,
  duties: () => null,
  pushesWorkflows: () => false,
  writes: () => false,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: () => [],
  tier: () => "default",
});
`;

/** Text of its test, which fails until somebody has decided what the kind can do. */
const testText = (id: string) =>
  unwritten(
    `Decide in action/identities/${id}.ts what a ${id} reaches and may do, and write here one test for each answer: where GitHub lists it, its repositories, its duties, what it writes and its tier.`,
  );

/** Begins a kind of identity that a source lists, or says why it cannot, in one sentence. */
export function newKind(root: string, id: string | undefined, source: string | undefined): Scaffolded {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a kind's id: name one of it in lower-case words, like deploy-key.`,
    };
  if (source === undefined || !ID.test(source) || !existsSync(join(root, `model/sources/${source}.ts`)))
    return {
      refused: `${JSON.stringify(source ?? "")} is not a source: name the one that lists the kind after its id; npm run new:source begins one.`,
    };
  return scaffold(root, {
    [`model/identities/${id}.ts`]: factsText(id),
    [`action/identities/${id}.ts`]: rulesText(id, source),
    [`action/identities/${id}.test.ts`]: testText(id),
  });
}

if (import.meta.main) tell(newKind(join(import.meta.dirname, ".."), process.argv[2], process.argv[3]));
