import { join } from "node:path";
import { exportedName, scaffold, tell, type Scaffolded } from "./scaffold.ts";

/** A source id names what it reads: lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Text of a new source; the catalogue test refuses it until its words are there. */
const sourceText = (id: string) => `import { z } from "zod";
import { Id } from "../../model/text.ts";
import type { Source } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Item = z.object({ id: Id });

export const ${exportedName(id)}: Source = {
  id: "${id}",
  endpoints: [],
  permission: { name: "", level: "read", of: "organization" },
  plan: null,
  unit: "",
  meaning: { refused: "", notFound: "", empty: "" },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/${id}",
        parameters: { org: organization.login },
        schema: Item,
        permission: this.permission,
        key: null,
        identify: (item) => item.id,
      }),
      this.permission,
      ask,
    );
    const items = dataOf(reading) ?? [];
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return { units: [unitOf(address, reading, items.length)], identities: [] };
  },
};
`;

/** Text of its test: refusals first, over real HTTP. */
const testText = (id: string) => `import { expect } from "vitest";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { ${exportedName(id)} } from "./${id}.ts";

describeRefusedUnit({
  source: ${exportedName(id)},
  path: /orgs\\/acme\\/${id}/,
  unit: "acme",
  furnish: () =>
    expect.fail(
      "Teach the embedded GitHub the endpoint with a file in demo/github/routes, and put here what there is to see.",
    ),
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
