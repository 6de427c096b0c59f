// Plays a new kind in a tree that has it: what scans record of private registries, first when GitHub lists them, then when
// it refuses, then when one is gone; then builds the portal. Prints what it saw as JSON.
// Usage: node test/scenarios/new-kind/play.ts <folder for the portal>

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Organization } from "../../../demo/github/world.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { sentence } from "../../../model/problem.ts";
import { sentenceOf } from "../../../model/reasons/print.ts";
import { buildSite } from "../../browser/site.ts";
import { root } from "../../house/tree.ts";
import { valid } from "../../ledger/valid-governance.ts";
import { stage, type Ran, type Stage } from "../stage.ts";
import { storyWorld, TOKEN } from "../world.ts";

/** What the double of the tree tells of the kind; this repository has neither. */
interface Registry {
  name: string;
  registry_type: string;
  username: string | null;
  visibility: "all" | "private" | "selected";
  created_at: string;
  updated_at: string;
}
const Routes = z.object({
  privateRegistriesOf: z.custom<(organization: Organization) => Registry[]>(
    (value) => typeof value === "function",
  ),
});

const isRegistry = ({ kind }: { kind: string }) => kind === "private-registry";
const isTheirs = ({ source }: { source: string }) => source === "private-registries";

const STATEMENT = `---
selector: { kind: private-registry, name: NPM }
business_owner: olga
technical_steward: wim
purpose: Installs packages in every build.
why_non_human: Builds run while nobody is there.
---
`;

/** The repository whose write key is asked about with all that its creator holds. */
const SYSTEM = `---
system: close
title: { en: Ledger, ja: 元帳 }
processes: [close]
entities: [acme-us]
repositories: [ledger-export]
verbs: [post]
---
`;
const ENTITY = "controls/entities/acme-us.md";
/** Whoever the statements name has to be on a roster where there is one. */
const ROSTER = ["olga", "wim"]
  .map(
    (login) =>
      `{ role: control-operator, login: ${login}, id: 1, name: ${login}, from: 2025-01-01, to: null }, `,
  )
  .join("");
const PAIRED = "owner-does-not-combine-duties";

/** What one scan left of the kind and of its source. */
async function seen(one: Stage, ran: Ran) {
  if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr);
  const { ledger, problems } = readLedger("acme", await one.evidence());
  if (problems.length > 0) throw new Error(problems.map(sentence).join("\n"));
  const scan = ledger.scans.at(-1)?.data;
  const identities = ledger.identities
    .filter(({ data }) => isRegistry(data))
    .map(({ file, data }) => ({
      file,
      state: data.state,
      facts: data.facts,
      owner: data.ownership?.business_owner ?? null,
      assessments: data.assessments.map((assessment) => ({
        check: assessment.check,
        outcome: assessment.outcome,
        en: sentenceOf(assessment, "en"),
        ja: sentenceOf(assessment, "ja"),
      })),
      last: data.lifecycle.at(-1)?.event ?? null,
    }));
  return {
    conclusion: scan?.conclusion ?? null,
    account: scan?.sources.find(isTheirs) ?? null,
    total: scan?.totals.find(isRegistry) ?? null,
    identities,
    paired: ledger.identities.flatMap(({ data: { kind, assessments } }) =>
      isRegistry({ kind })
        ? []
        : assessments.flatMap(({ check, outcome }) => (check === PAIRED ? [`${kind}: ${outcome}`] : [])),
    ),
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say where to put the portal.");
const { privateRegistriesOf } = Routes.parse(
  await import(pathToFileURL(join(root, "demo/github/routes/private-registries.ts")).href),
);
const story = storyWorld({
  governance: {
    ...valid,
    "controls/identities/registry.md": STATEMENT,
    "controls/systems/close.md": SYSTEM,
    [ENTITY]: (valid[ENTITY] ?? "").replace("roster: [", `roster: [${ROSTER}`),
  },
});
const stored = "2025-01-02T10:01:00Z";
const registries = privateRegistriesOf(story.organization);
registries.push(
  {
    name: "NPM",
    registry_type: "npm_registry",
    username: null,
    visibility: "all",
    created_at: stored,
    updated_at: stored,
  },
  {
    name: "MAVEN",
    registry_type: "maven_repository",
    username: "builds",
    visibility: "private",
    created_at: stored,
    updated_at: "2026-01-10T00:00:00Z",
  },
);
const one = await stage(story.world, { token: TOKEN, program: "action/main.ts" });
try {
  const first = await seen(one, await one.run());
  one.github.faults.add({ kind: "status", code: 403, match: { path: /private-registries/ } });
  story.world.now = new Date("2026-01-13T03:00:11Z");
  const second = await seen(one, await one.run());
  one.github.faults.clear();
  registries.pop();
  story.world.now = new Date("2026-01-14T03:00:11Z");
  const third = await seen(one, await one.run());
  await one.git("fetch", "--quiet", "origin", "countersign/acme");
  await one.git("checkout", "--quiet", "FETCH_HEAD");
  const built = await buildSite(one.governance, folder);
  if (built.status !== 0) throw new Error(built.output);
  process.stdout.write(JSON.stringify({ first, second, third }));
} finally {
  await one.close();
}
