import { repositoryFactsUnread } from "../../model/repository-facts/index.ts";
import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aReview } from "./examples/a-ledger.ts";
import { weekly } from "./examples/a-scan.ts";
import type { RecordedReason } from "../../model/reasons/reason.ts";
import type { Repository } from "../../model/repository.ts";
import { populationComplete } from "./population-complete.ts";

const permissions = [{ name: "administration", level: "read" }];
const GRANT = { reason: "grant-permission", with: { holder: "app", any_of: [permissions] } };

/** The last scan of the quarter was refused the keys of one repository; without `entities` nobody knows it. */
function refused({ entities, remedy = GRANT }: { entities?: string[]; remedy?: RecordedReason | null }) {
  const scans = weekly("2026-06-24", "2026-11-04", {
    "2026-09-30": {
      gaps: [
        {
          source: "deploy-keys",
          gap: {
            unit: "ledger",
            scope: { of: "repository", repository: 1 },
            state: "denied",
            reason: { reason: "question-refused", with: {} },
            remedy,
          },
        },
      ],
    },
  });
  const repositories = entities === undefined ? [] : [{ file: "r.md", body: "", data: repository(entities) }];
  return { ledger: aLedger({ scans, repositories }) };
}

const repository = (entities: string[]): Repository => ({
  record: "repository",
  schema: 2,
  uid: "github:repository:1",
  id: 1,
  organization: "acme",
  name: "ledger",
  state: "active",
  lifecycle: [],
  first_observed: "2026-01-01T00:00:00Z",
  findings: [],
  systems: [],
  entities,
  facts: {
    visibility: "private",
    archived: false,
    fork: false,
    default_branch: "main",
    created_at: null,
    environments: null,
    workflows: null,
    never_run: null,
    ...repositoryFactsUnread,
  },
  assessments: [],
});

test.each([
  ["not-performed", "no scan ran", { scans: [] }],
  ["unknown", "a source of the last scan was refused", refused({})],
  ["unknown", "the refused repository serves the entity, too", refused({ entities: ["acme-jp", "acme-us"] })],
  ["unknown", "the refused repository serves nobody in particular", refused({ entities: [] })],
  [
    "unknown",
    "a review was frozen on an incomplete scan",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: { ...aReview("acme-us", "sox").data.population, complete: false },
        }),
      ],
    },
  ],
  ["met", "the refused repository serves another entity only", refused({ entities: ["acme-jp"] })],
  ["met", "every source was read to its end", {}],
])("is %s where %s", (value, _where, over) => {
  expect(populationComplete.assess(aContext(over)).value).toBe(value);
});

test("names the source, the unit and what would make it readable", () => {
  const { said } = inWords(populationComplete, aContext(refused({})));
  expect(said.en).toBe(
    "In the scan of 2026-09-30 the source “Deploy keys” was refused for «ledger»: GitHub refused the question (403). What would make it readable: grant the App «administration: read».",
  );
  expect(said.ja).toContain(
    "情報源「デプロイキー」は«ledger»について読取りを拒否された。GitHubが問合せを拒否した(403)。必要な措置:Appに権限«administration: read»を付与する。",
  );
});

test.each([
  [
    { reason: "permission-held", with: { holder: "app", permissions } },
    "Nothing to grant: the App holds «administration: read» already.",
    "付与すべき権限はない(Appは、既に権限«administration: read»を有する)。",
  ],
  [null, "Nothing on GitHub would make it readable.", "必要な措置はない。"],
])("is silent about a step where nobody can take one: %j", (remedy, en, ja) => {
  const context = aContext(refused({ remedy }));
  const { said } = inWords(populationComplete, context);
  expect(said.en).toContain(`(403). ${en}`);
  expect(said.ja).toContain(`(403)。${ja}`);
  expect(`${said.en}${said.ja}`).not.toMatch(/What would make it readable|必要な措置:/);
});
