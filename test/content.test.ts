import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { Configuration } from "../model/configuration.ts";
import { Control } from "../model/control.ts";
import { Regime } from "../model/regime.ts";
import { Overlay } from "../model/overlay.ts";
import { readDocument, readYamlFile } from "../model/document.ts";
import { Entity } from "../model/entity.ts";
import type { Filed } from "../model/governance.ts";
import { OwnershipStatement } from "../model/ownership.ts";
import { resolveParameters } from "../model/parameters.ts";
import { documentKind, type DocumentKind } from "../model/places.ts";
import { sentence } from "../model/problem.ts";
import { System } from "../model/system.ts";
import { fillTokens } from "../model/tokens.ts";

const root = join(import.meta.dirname, "..");
const text = (file: string) => readFileSync(join(root, file), "utf8");
const files = readdirSync(join(root, "controls"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `controls/${name}`)
  .sort();

/** Every document of one kind; a document that cannot be read is a failure with its place. */
function all<S extends z.ZodType>(kind: DocumentKind, schema: S): Filed<z.infer<S>>[] {
  return files
    .filter((file) => documentKind(file) === kind)
    .map((file) => {
      const reading = readDocument(schema, file, text(file));
      if (!reading.ok) throw new Error(sentence(reading.problem));
      return { file, data: reading.data, body: reading.body };
    });
}

const controls = all("control", Control);
const regimes = all("regime", Regime);
const overlays = all("overlay", Overlay);
const entities = all("entity", Entity);
const systems = all("system", System);
const statements = all("ownership", OwnershipStatement);
const configuration = readYamlFile(Configuration, "countersign.yml", text("countersign.yml"));
const roster = entities.flatMap(({ data }) => data.roster);

test("no file under controls lies where no document belongs", () => {
  const strays = files.filter((file) => documentKind(file) === null && !file.endsWith("README.md"));
  expect(strays).toEqual([]);
});

test("the group is as large as it says", () => {
  expect(controls.map(({ data }) => data.control)).toEqual(
    "INV-01 INV-02 LPE-01 LPE-02 REV-03 ROT-01 ROT-02 ROT-03 SOD-01".split(" "),
  );
  expect(regimes.map(({ data }) => data.regime)).toEqual(["jsox", "soc2", "sox"]);
  expect(overlays).toHaveLength(27);
  expect(entities.map(({ data }) => data.entity)).toEqual(["acme-jp", "acme-us"]);
  expect(statements.length).toBeGreaterThanOrEqual(25);
  expect(new Set(roster.map(({ login }) => login)).size).toBe(12);
});

describe("names and paths agree", () => {
  test.each([
    ...controls.map(({ file, data }) => [file, `controls/baseline/${data.control}.md`]),
    ...regimes.map(({ file, data }) => [file, `controls/regimes/${data.regime}/regime.md`]),
    ...overlays.map(({ file, data }) => [
      file,
      `controls/regimes/${data.regime}/${data.control}.${data.language}.md`,
    ]),
    ...entities.map(({ file, data }) => [file, `controls/entities/${data.entity}.md`]),
    ...systems.map(({ file, data }) => [file, `controls/systems/${data.system}.md`]),
  ])("%s", (file, expected) => expect(file).toBe(expected));
});

test("every regime words every control in each of its languages", () => {
  const wanted = regimes.flatMap(({ data }) =>
    controls.flatMap((control) =>
      data.languages.map(
        (language) => `controls/regimes/${data.regime}/${control.data.control}.${language}.md`,
      ),
    ),
  );
  expect(overlays.map(({ file }) => file).sort()).toEqual(wanted.sort());
});

describe("every overlay can be shown", () => {
  if (!configuration.ok) throw new Error(sentence(configuration.problem));
  const parameters = resolveParameters(configuration.data.parameters);
  test.each(overlays.map((overlay) => [overlay.file, overlay] as const))("%s", (_file, { data, body }) => {
    const words = { frequency: (name: string) => name, role: (name: string) => name };
    const prose = [...Object.values(data).flat(), body];
    const unfilled = prose.flatMap((part) => {
      const filled = fillTokens(part, { overlay: data, parameters, words });
      return filled.ok ? [] : [filled.token];
    });
    expect(unfilled).toEqual([]);
    expect(body.match(/^## /gm)).toHaveLength(3);
    // A number in prose is a token, so that it cannot differ from the field it comes from.
    expect(body.replace(/\{\{.*?\}\}|[A-Z]{3}-\d{2}/g, "")).not.toMatch(/[0-9０-９]/);
  });
});

test.each(overlays.filter(({ data }) => data.language === "ja").map((one) => [one.file, one] as const))(
  "%s is written in Japanese",
  (_file, { data, body }) => {
    const { who, what, when, how, sample, certification } = data;
    for (const part of [who, what, when, how, sample, certification, ...body.split(/\n\n+/)])
      expect(part).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  },
);

test("the roles an overlay names are held in every entity of its regime", () => {
  const vacant = overlays.flatMap(({ file, data }) =>
    entities
      .filter((entity) => entity.data.regimes.includes(data.regime))
      .flatMap((entity) =>
        [data.performer, data.approver]
          .filter((role) => !entity.data.roster.some((entry) => entry.role === role && entry.to === null))
          .map((role) => `${file}: nobody is ${role} of ${entity.data.entity}`),
      ),
  );
  expect(vacant).toEqual([]);
});

test("performer, approver, frequency and the controls' own frequency agree in all regimes", () => {
  const drift = overlays.flatMap(({ file, data }) => {
    const control = controls.find((one) => one.data.control === data.control);
    const peer = overlays.find((one) => one.data.control === data.control)?.data;
    return control?.data.frequency === data.frequency &&
      peer?.performer === data.performer &&
      peer.approver === data.approver
      ? []
      : [file];
  });
  expect(drift).toEqual([]);
});

test("entities and systems exist where they are named", () => {
  const known = {
    entities: new Set(entities.map(({ data }) => data.entity)),
    systems: new Set(systems.map(({ data }) => data.system)),
    regimes: new Set(regimes.map(({ data }) => data.regime)),
  };
  const unknown = [
    ...entities.flatMap(({ data }) => data.regimes.filter((id) => !known.regimes.has(id))),
    ...[...systems, ...statements].flatMap(({ data }) =>
      data.entities.filter((id) => !known.entities.has(id)),
    ),
    ...statements.flatMap(({ data }) => data.systems.filter((id) => !known.systems.has(id))),
  ];
  expect(unknown).toEqual([]);
});

test("everyone named by a statement is on a roster, and a login is one person", () => {
  const logins = new Set(roster.map(({ login }) => login));
  const named = statements.flatMap(({ data }) =>
    [data.business_owner, data.technical_steward, data.approval?.by ?? null].filter(
      (login) => login !== null,
    ),
  );
  expect(named.filter((login) => !logins.has(login))).toEqual([]);
  expect(new Set(roster.map(({ login, id }) => `${login} ${id}`)).size).toBe(12);
  expect(new Set(roster.map(({ id }) => id)).size).toBe(12);
});

test("the configuration asks roles to review that every entity has", () => {
  if (!configuration.ok) throw new Error(sentence(configuration.problem));
  const asked = configuration.data.organizations.flatMap(({ reviewers }) => reviewers);
  const missing = entities.flatMap(({ data }) =>
    asked.filter((role) => !data.roster.some((entry) => entry.role === role)),
  );
  expect(asked).not.toEqual([]);
  expect(missing).toEqual([]);
});

test("a framework reference never calls a CSF 1.1 identifier one of CSF 2.0", () => {
  const references = controls.flatMap(({ data }) => data.frameworks);
  const wrong = references.filter(
    ({ as_cited, canonical }) =>
      canonical.startsWith("PR.AC-") || (as_cited.startsWith("PR.AC-") && !as_cited.includes("1.1")),
  );
  expect(wrong).toEqual([]);
});

test("the planted gaps in ownership are there and nowhere else", () => {
  const named = (field: "business_owner" | "technical_steward" | "why_non_human") =>
    statements
      .filter(({ data }) => data[field] === null)
      .map(({ file }) => file.replace("controls/identities/", ""));
  expect(named("business_owner")).toEqual([]);
  expect(named("technical_steward")).toEqual(["analytics.md", "dunning-mailer.md"]);
  expect(named("why_non_human")).toEqual(["notifications.md"]);
});

test("the baseline names every check, and every check it names exists", () => {
  const folder = join(root, "action/checks");
  const checks = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => /\bid: "/.test(readFileSync(join(folder, name), "utf8")))
    .map((name) => name.slice(0, -".ts".length));
  const named = controls.flatMap(({ body }) =>
    [...body.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id),
  );
  expect([...new Set(named)].sort()).toEqual(checks.sort());
});
