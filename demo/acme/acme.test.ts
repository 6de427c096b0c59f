import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { OwnershipStatement } from "../../model/ownership.ts";
import { Entity } from "../../model/entity.ts";
import { Overlay } from "../../model/overlay.ts";
import { matches } from "../../model/pattern.ts";
import { sentence } from "../../model/problem.ts";
import { findRepository, secretReaches, type World } from "../github/world.ts";
import { apply } from "./apply.ts";
import { buildAcme } from "./build.ts";
import { statesIn, textBefore } from "./earlier.ts";

import { PEOPLE } from "./people.ts";
import { GOVERNANCE, theOrganization } from "./create.ts";
import { planted } from "./planted.ts";
import { YEAR } from "./quarters.ts";
import { HOSTILE_TITLE } from "./repositories/product.ts";
import { work } from "./work.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const january = () =>
  buildAcme({ publicKey: "no key is needed here", governance: { "countersign.yml": "x" } });

/** The group after the last change of the year, or before a day. */
function november(before = "2027-01-01"): World {
  const world = january();
  for (const step of YEAR) {
    if ((step.step !== "change" && step.step !== "scan") || step.at >= before) continue;
    world.now = new Date(step.at);
    if (step.step === "scan") work(world);
    else for (const change of step.changes) apply(world, change);
  }
  return world;
}

/** What people call each identity, with its kind and repository (`_org` for the organisation's own). */
function identities(world: World): { kind: string; repository: string; title: string }[] {
  const organization = theOrganization(world);
  const own = [
    ...organization.secrets.map(({ name }) => ({ kind: "actions-secret", repository: "_org", title: name })),
    ...organization.tokens.map((one) => ({
      kind: "fine-grained-token",
      repository: "_org",
      title: one.token_name,
    })),
  ];
  const inRepositories = world.repositories.flatMap(({ name, deployKeys, secrets, environments }) => [
    ...deployKeys.map(({ title }) => ({ kind: "deploy-key", repository: name, title })),
    ...[...secrets, ...environments.flatMap((one) => one.secrets)].map((one) => ({
      kind: "actions-secret",
      repository: name,
      title: one.name,
    })),
  ]);
  return [...own, ...inRepositories];
}

const workflowsOf = (world: World, name: string): string =>
  Object.entries(findRepository(world, "acme", name)?.repository.seed?.files ?? {})
    .filter(([path]) => path.startsWith(".github/workflows/"))
    .map(([, text]) => text)
    .join("\n");

test("the group has the size it states", () => {
  const world = november();
  const all = identities(world);
  const partners = all.filter(
    ({ repository, kind }) => repository === "partner-gateway" && kind === "actions-secret",
  );
  expect(world.repositories).toHaveLength(36);
  expect(partners).toHaveLength(104);
  expect(all.length - partners.length).toBeGreaterThan(120);
  // Thirteen people, twelve of them members at a time, and since November an account that works for a machine.
  expect(world.users.filter(({ type }) => type === "User")).toHaveLength(14);
  expect(theOrganization(january()).members).toHaveLength(12);
  expect(theOrganization(world).members).toHaveLength(13);
});

test("two worlds built from the same plan are equal, and building one changes no other", () => {
  expect(november()).toEqual(november());
  expect(january()).toEqual(january());
});

test("steps follow one another, and every change finds what it names", () => {
  const moments = YEAR.flatMap((step) => {
    switch (step.step) {
      case "change":
      case "scan":
      case "command":
      case "comment":
      case "edit":
        return [step.at];
      case "code":
        return [step, ...step.approvals, step.merge, step.deploy ?? step.merge].map(({ at }) => at);
      case "approve":
        return [...step.reviews.map(({ at }) => at), ...(step.merge === null ? [] : [step.merge.at])];
      case "state":
      case "answer":
        return [
          step.at,
          ...step.reviews.map(({ at }) => at),
          ...(step.merge === null ? [] : [step.merge.at]),
        ];
      default:
        return step satisfies never;
    }
  });
  expect(moments).toEqual(moments.toSorted());
  expect(YEAR.filter(({ step }) => step === "scan")).toHaveLength(13);
  expect(() => november()).not.toThrow();
});

test("everyone on a roster is a person of the world, with the same number", () => {
  const rosters = readdirSync(join(root, "controls/entities")).flatMap((name) => {
    const reading = readDocument(Entity, name, read(`controls/entities/${name}`));
    return reading.ok ? reading.data.roster : [];
  });
  const known = new Map(PEOPLE.map(({ login, id }) => [login, id]));
  expect(new Set(rosters.map(({ login }) => login)).size).toBe(PEOPLE.length);
  expect(rosters.filter(({ login, id }) => known.get(login) !== id)).toEqual([]);
});

test("no identity is claimed by two statements, most have one, and that of the planted key names no owner", () => {
  const files = readdirSync(join(root, "controls/identities"));
  const statements = files.flatMap((file) => {
    const reading = readDocument(OwnershipStatement, file, read(`controls/identities/${file}`));
    return reading.ok ? [{ file, owner: reading.data.business_owner, ...reading.data.selector }] : [];
  });
  const all = identities(november()).map((one) => ({
    ...one,
    claims: statements
      .filter(
        ({ kind, repository, name }) =>
          (kind === undefined || kind === one.kind) &&
          (repository === undefined || matches(repository, one.repository)) &&
          (name === undefined || matches(name, one.title)),
      )
      .map(({ file }) => file),
  }));
  const unclaimed = all.filter(({ claims }) => claims.length === 0);
  expect(statements).toHaveLength(files.length);
  expect(all.filter(({ claims }) => claims.length > 1)).toEqual([]);
  // One is about the App that scans, which is in no plan of a repository.
  expect(new Set(all.flatMap(({ claims }) => claims)).size).toBe(files.length - 1);
  const [claim] = all.find(({ title }) => title === "recon-writeback")?.claims ?? [];
  expect(statements.filter(({ owner }) => owner === null).map(({ file }) => file)).toEqual([claim]);
  expect(unclaimed.map(({ title }) => title)).toEqual(["handbook mirror"]);
});

test("the governance repository starts without what people and the action add later", () => {
  const stated = YEAR.flatMap((step) =>
    step.step === "state" ? step.files.filter((file) => step.replaced?.[file] === undefined) : [],
  );
  const files = {
    "countersign.yml": "x",
    "controls/a.md": "y",
    "controls/deficiencies/README.md": "y",
    "controls/deficiencies/DEF-1.md": "z",
    ...Object.fromEntries(stated.map((name) => [name, "z"])),
  };
  const world = buildAcme({ publicKey: "", governance: files });
  const seed = findRepository(world, "acme", GOVERNANCE)?.repository.seed;
  expect(Object.keys(seed?.files ?? {}).sort()).toEqual([
    "README.md",
    "controls/a.md",
    "controls/deficiencies/README.md",
    "countersign.yml",
  ]);
  expect(stated.length).toBeGreaterThan(5);
  expect(
    stated.filter((name) => !name.includes("/deficiencies/")).every((name) => read(name).startsWith("---\n")),
  ).toBe(true);
});

test("main requires the sign-off of the App, which an owner may bypass until May and nobody after", () => {
  const rulesOf = (world: World) => findRepository(world, "acme", GOVERNANCE)?.repository.protections ?? [];
  const [app] = january().apps.map(({ id }) => id);
  const [rules, ...others] = rulesOf(january());
  expect(others).toEqual([]);
  expect(rules?.required_checks.map(({ name, app: source }) => [name, source?.id])).toEqual([
    ["countersign / sign-off", app],
  ]);
  expect(rules).toMatchObject({ required_approving_review_count: 2, bypass: ["priya"] });
  expect(rulesOf(november("2026-05-18"))[0]?.bypass).toEqual(["priya"]);
  expect(rulesOf(november())[0]?.bypass).toEqual([]);
});

describe("a file that people change during the year", () => {
  const US = "controls/entities/acme-us.md";
  const steps = statesIn(YEAR);
  const at = (branch: string) =>
    textBefore(US, read(US), steps.slice(steps.findIndex((step) => step.branch === branch) + 1));

  test("begins as it was, and says after each step what that step brought", () => {
    const beginning = textBefore(US, read(US), steps);
    expect(beginning).not.toMatch(/ruth|accepted_gaps|TPI-01/);
    expect([at("state-ruth").includes("ruth"), beginning.includes("overrides: []")]).toEqual([true, true]);
    expect(
      [at("state-second-quarter"), at("state-third-quarter")].map((text) => text.includes("2026-Q3")),
    ).toEqual([false, true]);
    expect(at("state-vendors")).toBe(read(US));
  });

  test("is read before and after each step as a document", () => {
    const paths = new Set(steps.flatMap(({ replaced }) => Object.keys(replaced ?? {})));
    const faults = [...paths].flatMap((path) =>
      steps
        .map((_, index) => textBefore(path, read(path), steps.slice(index)))
        .flatMap((text) => {
          const schema = path.includes("/entities/")
            ? Entity
            : path.includes("/identities/")
              ? OwnershipStatement
              : Overlay;
          const reading = readDocument(schema, path, text);
          return reading.ok ? [] : reading.problems.map(sentence);
        }),
    );
    expect([paths.size, faults]).toEqual([5, []]);
  });

  test("cannot be taken back where it does not say what the step brought", () => {
    expect(() => textBefore(US, "nothing of it", steps)).toThrow("does not say once");
  });

  test("has a translation of the text as it stood at each time", () => {
    const [ja, en] = ["ja", "en"].map((language) => `controls/regimes/jsox/REV-01.${language}.md`);
    for (const index of steps.keys()) {
      const [original, translation] = [ja, en].map((path = "") =>
        textBefore(path, read(path), steps.slice(index)),
      );
      const digest = createHash("sha256")
        .update(original ?? "")
        .digest("hex");
      expect(translation).toContain(`translation_of: sha256:${digest}`);
    }
  });
});

test("every planted identity and repository is in the world or was in it", () => {
  const before = new Set(identities(january()).map(({ title }) => title));
  const after = new Set(identities(november()).map(({ title }) => title));
  const missing = planted(HOSTILE_TITLE).filter(({ where }) => {
    if (where.subject === "organization") return false;
    if (where.subject === "repository") return findRepository(january(), "acme", where.name) === undefined;
    return !before.has(where.title) && !after.has(where.title);
  });
  expect(missing).toEqual([]);
  expect(before.has("old-collector") && !after.has("old-collector")).toBe(true);
  expect(new Set(planted("x").map(({ id }) => id)).size).toBe(planted("x").length);
});

test("the workflows name secrets in every way a workflow can", () => {
  const world = january();
  const all = world.repositories.map(({ name }) => workflowsOf(world, name)).join("\n");
  for (const way of [
    "${{ secrets.LEDGER_API_KEY }}",
    "|| ''",
    "secrets['QUEUE_TOKEN']",
    "toJSON(secrets)",
    "secrets[format(",
    "secrets: inherit",
    "bank_read_key: ${{",
  ])
    expect(all).toContain(way);
  expect(workflowsOf(world, "dunning-mailer")).toContain("SMTP_PASSWORD_OLD");
  expect(all).not.toContain("LEGACY_FTP_PASSWORD");
  expect(identities(world).map(({ title }) => title)).not.toContain("SMTP_PASSWORD_OLD");
});

test("the organisation secret for all reaches every repository, and one workflow names it", () => {
  const world = january();
  const shared = theOrganization(world).secrets.find(({ name }) => name === "NPM_PUBLISH_TOKEN")!;
  expect(world.repositories.every((repository) => secretReaches(shared, repository))).toBe(true);
  const using = world.repositories.filter(({ name }) =>
    workflowsOf(world, name).includes("NPM_PUBLISH_TOKEN"),
  );
  expect(using.map(({ name }) => name)).toEqual(["sdk-js"]);
});

test("what is in daily use was used the day before the last scan, and what is idle was not", () => {
  const idle = (world: World, day: string) =>
    world.repositories
      .flatMap(({ deployKeys }) => deployKeys)
      .filter(({ last_used }) => last_used?.startsWith(day) !== true)
      .map(({ title }) => title);
  // What is idle is taken away in summer, as the reviews decide.
  expect(idle(november("2026-06-03"), "2026-06-01")).toEqual(
    expect.arrayContaining(["old-collector", "payroll batch", "report mirror"]),
  );
  expect(idle(november(), "2026-11-17")).toEqual([]);
  const tokens = theOrganization(november()).tokens.filter((one) => one.token_last_used_at === null);
  expect(tokens.map(({ token_name }) => token_name)).toEqual(["break-glass-platform"]);
});
