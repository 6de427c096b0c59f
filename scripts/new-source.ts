import { join } from "node:path";
import { exportedName, scaffold, tell, type Scaffolded } from "./scaffold.ts";

/** A source id names what it reads: lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Text of a new source; the catalogue test refuses it until its words are there. */
const sourceText = (id: string) => `import { z } from "zod";
import type { Source } from "./source.ts";
import { unitOf } from "./unit-of.ts";

const Answer = z.object({});

export const ${exportedName(id)}: Source = {
  id: "${id}",
  title: "",
  endpoints: [],
  permission: { name: "metadata", level: "read", of: "organization" },
  plan: null,
  unit: "",
  meaning: { refused: "", notFound: "", empty: "" },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const answer = await ask.get({
      route: "GET /orgs/{org}",
      parameters: { org: organization.login },
      schema: Answer,
      permission: this.permission,
    });
    return { units: [unitOf({ source: this.id, scope: { of: "organization" }, name: organization.login }, answer, 1)] };
  },
};
`;

/** Text of its test: refusals first, over real HTTP. */
const testText = (id: string) => `import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { ${exportedName(id)} } from "./${id}.ts";

describeRefusedUnit({
  source: ${exportedName(id)},
  path: /orgs\\/acme\\/${id}$/,
  unit: "acme",
  furnish: () => undefined,
});
`;

/** What everybody has to know of it. */
const wordsText = (id: string) => `import { defineSource } from "./source-words.ts";

export const ${exportedName(id)} = defineSource({
  id: "${id}",
  scope: "organization",
  title: { en: "", ja: "" },
  things: { en: "", ja: "" },
});
`;

/** Begins a source, or says why it cannot, in one sentence. */
export function newSource(root: string, id: string | undefined): Scaffolded {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a source id: name what it reads in lower-case words, like deploy-keys.`,
    };
  return scaffold(root, {
    [`model/sources/${id}.ts`]: wordsText(id),
    [`action/sources/${id}.ts`]: sourceText(id),
    [`action/sources/${id}.test.ts`]: testText(id),
  });
}

if (import.meta.main) tell(newSource(join(import.meta.dirname, ".."), process.argv[2]));
