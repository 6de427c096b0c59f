// Plays a new kind in a tree that has it: what scans record of hosted runners, first when GitHub lists them, then when
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
interface HostedRunner {
  id: number;
  name: string;
  public_ip_enabled: boolean;
  last_active_on: string | null;
}
const Routes = z.object({
  hostedRunnersOf: z.custom<(organization: Organization) => HostedRunner[]>(
    (value) => typeof value === "function",
  ),
});

const isRunner = ({ kind }: { kind: string }) => kind === "hosted-runner";
const isTheirs = ({ source }: { source: string }) => source === "hosted-runners";

const STATEMENT = `---
selector: { kind: hosted-runner, name: build-large }
business_owner: olga
technical_steward: wim
purpose: Runs what takes more than an ordinary machine.
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
    .filter(({ data }) => isRunner(data))
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
    total: scan?.totals.find(isRunner) ?? null,
    identities,
    paired: ledger.identities.flatMap(({ data: { kind, assessments } }) =>
      isRunner({ kind })
        ? []
        : assessments.flatMap(({ check, outcome }) => (check === PAIRED ? [`${kind}: ${outcome}`] : [])),
    ),
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say where to put the portal.");
const { hostedRunnersOf } = Routes.parse(
  await import(pathToFileURL(join(root, "demo/github/routes/hosted-runners.ts")).href),
);
const story = storyWorld({
  governance: {
    ...valid,
    "controls/identities/runner.md": STATEMENT,
    "controls/systems/close.md": SYSTEM,
    [ENTITY]: (valid[ENTITY] ?? "").replace("roster: [", `roster: [${ROSTER}`),
  },
});
const runners = hostedRunnersOf(story.organization);
runners.push(
  { id: 5, name: "build-large", public_ip_enabled: true, last_active_on: "2026-01-10T00:00:00Z" },
  { id: 6, name: "build-small", public_ip_enabled: false, last_active_on: null },
);
const one = await stage(story.world, { token: TOKEN, program: "action/main.ts" });
try {
  const first = await seen(one, await one.run());
  one.github.faults.add({ kind: "status", code: 403, match: { path: /hosted-runners/ } });
  story.world.now = new Date("2026-01-13T03:00:11Z");
  const second = await seen(one, await one.run());
  one.github.faults.clear();
  runners.pop();
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
