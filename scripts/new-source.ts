import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportedName, scaffold, tell, type Scaffolded } from "./scaffold.ts";

/** A source id names what it reads: lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const IDS = /(export const SOURCE_IDS = \[\n)([\s\S]*?)(\] as const;)/;

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

/** Begins a source and gives its id to the model, or says why it cannot, in one sentence. */
export function newSource(root: string, id: string | undefined): Scaffolded {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a source id: name what it reads in lower-case words, like deploy-keys.`,
    };
  const file = join(root, "model/unit.ts");
  const model = readFileSync(file, "utf8");
  const lines = IDS.exec(model)?.[2];
  if (lines === undefined)
    throw new Error("model/unit.ts no longer lists SOURCE_IDS where this script looks for it.");
  const result = scaffold(root, { folder: "action/sources", id, text: sourceText(id), test: testText(id) });
  if ("refused" in result) return result;
  const ids = [...lines.trimEnd().split("\n"), `  "${id}",`].sort().join("\n");
  writeFileSync(
    file,
    model.replace(IDS, (_whole, open: string, _ids, close: string) => `${open}${ids}\n${close}`),
  );
  return result;
}

if (import.meta.main) tell(newSource(join(import.meta.dirname, ".."), process.argv[2]));
