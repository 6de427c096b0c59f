// A credential that may read half of what the scan asks: all that it leaves for people leads with that.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checks } from "../../action/checks/index.ts";
import { sources } from "../../action/sources/index.ts";
import type { PermissionLevel } from "../../demo/github/world.ts";
import { governanceFiles } from "../../demo/play/governance-files.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { buildSite } from "../browser/site.ts";
import { root } from "../house/tree.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, type Stage } from "./stage.ts";
import { PERMISSIONS, storyWorld, TOKEN } from "./world.ts";

const stages: Stage[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
  await Promise.all(folders.splice(0).map((one) => rm(one, { recursive: true, force: true })));
});

/** Without these nothing is listed or published at all, and the run says that instead. */
const ALWAYS = ["checks", "contents", "metadata", "pull_requests"];

/** Every second permission by name, beside those. */
const half = (which: 0 | 1): Record<string, PermissionLevel> =>
  Object.fromEntries(
    Object.entries(PERMISSIONS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([name], at) => ALWAYS.includes(name) || at % 2 === which),
  );

/** What the product's own controls are, without what people answered to an earlier year. */
const stated = Object.fromEntries(
  Object.entries(governanceFiles(root)).filter(([path]) => !path.startsWith("controls/deficiencies/")),
);

async function scanned(which: 0 | 1) {
  const { world, appId, privateKey } = storyWorld({ governance: stated });
  const granted = half(which);
  for (const installation of world.installations) installation.permissions = { ...granted };
  const one = await stage(world, { token: TOKEN, bundle: lastingBundle() });
  stages.push(one);
  const app = { token: "", "app-id": appId, "private-key": privateKey };
  const ran = await one.run(app);
  expect([ran.code, ran.outputs.conclusion]).toEqual([0, "partial"]);
  const refused = sources.filter(
    ({ permission: { name, level } }) => granted[name] !== "write" && granted[name] !== level,
  );
  const pull = one.github.world.repositories.find(({ name }) => name === "governance")?.pulls[0];
  return { one, app, ran, granted, refused, body: pull?.body ?? "" };
}

/** Approves what the scan found and concludes on it. */
async function concluded(one: Stage, app: Record<string, string>) {
  const merge = async () => {
    await one.git("fetch", "--quiet", "origin");
    await one.git("merge", "--quiet", "--ff-only", "origin/countersign/acme");
    await one.git("push", "--quiet", "origin", "HEAD:main");
  };
  await merge();
  const ran = await one.run({ ...app, command: "conclude", period: "2026-Q1" });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  await merge();
  const { ledger, problems } = readLedger("acme", await one.evidence("evidence", "main"));
  expect(problems).toEqual([]);
  return ledger;
}

test.each([0, 1] as const)(
  "half %i of the permissions: people read first what is missing, and nothing that rests on it is effective",
  async (which) => {
    const { one, app, ran, granted, refused, body } = await scanned(which);
    expect(refused.length).toBeGreaterThan(8);

    // The exact permissions, and none that is held: in the summary before any table, in the pull request before any list.
    const lead = /^Grant the App .*$/m;
    const [order = ""] = lead.exec(ran.summary) ?? [];
    const asked = [...order.matchAll(/`(\w+): (?:read|write)`/g)].map(([, name = ""]) => name);
    expect(asked.filter((name) => name in granted)).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(refused.map(({ permission }) => permission.name)));
    expect(ran.summary.indexOf(order)).toBeLessThan(ran.summary.indexOf("| Source |"));
    expect(body.split("\n\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^Unable to conclude on everything in scope: \d+ scope limitations\.$/),
      "## What could not be seen",
      expect.stringContaining(order),
    ]);

    const ledger = await concluded(one, app);
    const reading = readGovernance(new Map(Object.entries(stated)));
    if (!reading.ok) throw new Error("what the product's own controls state could not be read");
    const blind = new Set(refused.map(({ id }) => id));
    const needing = new Map(
      checks.map(({ id, needs }) => [id, needs.some((source) => blind.has(source))] as const),
    );
    const resting = new Set(
      reading.governance.controls
        .filter(({ data }) => data.rules.some((rule) => rule.checks.some((check) => needing.get(check))))
        .map(({ data }) => data.control),
    );
    expect(resting.size).toBeGreaterThan(4);
    const verdicts = ledger.conclusions.flatMap(({ data }) => data.verdicts);
    expect(verdicts.length).toBeGreaterThan(50);
    expect(
      verdicts.filter(({ control, verdict }) => resting.has(control) && verdict === "effective"),
    ).toEqual([]);

    if (which === 1) return;
    const folder = await mkdtemp(join(tmpdir(), "countersign-half-seen-"));
    folders.push(folder);
    const out = join(folder, "portal");
    const { status, output } = await buildSite(one.governance, out);
    expect(status, output).toBe(0);
    const [scan] = ledger.scans;
    const page = await readFile(join(out, `scans/${scan?.data.id ?? ""}/index.html`), "utf8");
    for (const name of asked) expect(page).toContain(`${name}: `);
    expect(page.indexOf('id="limitations"')).toBeLessThan(page.indexOf("<table"));
  },
);
