import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checks } from "../action/checks/index.ts";
import { Configuration } from "../model/configuration.ts";
import { textsOf } from "../model/contradictions.ts";
import { Control } from "../model/control.ts";
import { readYamlFile } from "../model/document.ts";
import { Entity } from "../model/entity.ts";
import { Overlay } from "../model/overlay.ts";
import { OwnershipStatement } from "../model/ownership.ts";
import { resolveParameters } from "../model/parameters.ts";
import { documentKind } from "../model/paths.ts";
import { sentence } from "../model/problem.ts";
import { readGovernance } from "../model/read-governance.ts";
import { Regime } from "../model/regime.ts";
import { System } from "../model/system.ts";
import { fillTokens } from "../model/tokens.ts";
import { stated, statedFiles as files } from "./house/stated.ts";
import { read } from "./house/tree.ts";

const controls = stated("control", Control);
const regimes = stated("regime", Regime);
const overlays = stated("overlay", Overlay);
const entities = stated("entity", Entity);
const systems = stated("system", System);
const statements = stated("ownership", OwnershipStatement);
const configuration = readYamlFile(Configuration, "countersign.yml", read("countersign.yml").text);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const roster = entities.flatMap(({ data }) => data.roster);

test("what people state is sound as a whole", () => {
  const texts = new Map(["countersign.yml", ...files].map((file) => [file, read(file).text]));
  const reading = readGovernance(texts);
  expect(reading.ok ? [] : reading.problems.map(sentence)).toEqual([]);
});

test("no file under controls lies where no document belongs", () => {
  const strays = files.filter((file) => documentKind(file) === null && !file.endsWith("README.md"));
  expect(strays).toEqual([]);
});

test("the group is as large as it says", () => {
  const ids =
    "BRK-01 CHG-01 CHG-02 CRT-01 CRT-02 DEF-01 EXC-01 INV-01 INV-02 INV-03 LOG-01 LOG-02 LPE-01 LPE-02 PRV-01 " +
    "REV-01 REV-02 REV-03 ROT-01 ROT-02 ROT-03 SOD-01 SOD-02 TPI-01";
  expect(controls.map(({ data }) => data.control)).toEqual(ids.split(" "));
  expect(regimes.map(({ data }) => data.regime)).toEqual(["jsox", "soc1", "soc2", "sox"]);
  expect(overlays).toHaveLength(24 * 5);
  expect(entities.map(({ data }) => data.entity)).toEqual(["acme-jp", "acme-us"]);
  expect(statements.length).toBeGreaterThanOrEqual(25);
  expect(new Set(roster.map(({ login }) => login)).size).toBe(13);
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
  if (!configuration.ok) throw new Error(configuration.problems.map(sentence).join("\n"));
  const parameters = resolveParameters(configuration.data.parameters);
  test.each(overlays.map((overlay) => [overlay.file, overlay] as const))("%s", (_file, { data, body }) => {
    const words = { frequency: (name: string) => name, role: (name: string) => name };
    const unfilled = textsOf(data, body).flatMap((part) => {
      const filled = fillTokens(part.text, { overlay: data, parameters, words });
      return filled.ok ? [] : [filled.token];
    });
    expect(unfilled).toEqual([]);
    expect(body.match(/^## /gm)).toHaveLength(3);
    // A number in prose is a token, so that it cannot differ from the field it comes from.
    expect(body.replace(/\{\{[^{}]*\}\}|\b[A-Z]{2,3}-\d{2,3}\b/g, "")).not.toMatch(/[0-9０-９]/);
  });
});

test("every translation is of the text as it stands", () => {
  const digest = (file: string) => `sha256:${createHash("sha256").update(read(file).text).digest("hex")}`;
  const stale = overlays.filter(({ file, data }) => {
    const first = regimes.find((one) => one.data.regime === data.regime)?.data.languages[0];
    const original = file.replace(/\.[a-z]{2}\.md$/, `.${first ?? ""}.md`);
    return data.translation_of !== (data.language === first ? null : digest(original));
  });
  expect(stale.map(({ file }) => file)).toEqual([]);
});

test.each(overlays.filter(({ data }) => data.language === "ja").map((one) => [one.file, one] as const))(
  "%s is written in Japanese",
  (_file, { data, body }) => {
    const { who, what, when, how, sample, certification } = data;
    for (const part of [who, what, when, how, sample, certification, ...body.split(/\n{2,}/)])
      expect(part).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  },
);

describe("the baseline is worded in both languages", () => {
  test.each(controls.map(({ file, data }) => [file, data] as const))("%s", (_file, data) => {
    const { title, objective, risk, summary, attestation, rules, evidence } = data;
    const texts = [title, objective, risk, summary, attestation, ...evidence].concat(
      rules.flatMap(({ rule, open }) => [rule, open?.why ?? []].flat()),
    );
    expect(texts.filter(({ en }) => JAPANESE.test(en))).toEqual([]);
    expect(texts.filter(({ ja }) => !JAPANESE.test(ja))).toEqual([]);
    for (const text of [summary.en.split(/(?<=\.) /), summary.ja.split(/(?<=。)/)])
      expect([2, 3, 4]).toContain(text.length);
  });
});

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

test("overlays describe one control in every regime, but for the planted frequency of J-SOX", () => {
  const described = ({ frequency, performer, approver, nature, key }: Overlay) =>
    JSON.stringify([frequency, performer, approver, nature.automation, nature.purpose, key]);
  const drift = overlays.filter(({ data }) => {
    const control = controls.find((one) => one.data.control === data.control)?.data;
    // SOX is no standard for the others; it is the one whose wording nobody planted a drift in.
    const peer = overlays.find((one) => one.data.control === data.control && one.data.regime === "sox")?.data;
    return (
      control === undefined ||
      peer === undefined ||
      described(peer) !== described(data) ||
      described({ ...data, frequency: control.frequency, nature: control.nature }) !== described(data)
    );
  });
  expect(drift.map(({ file }) => file)).toEqual([
    "controls/regimes/jsox/REV-01.en.md",
    "controls/regimes/jsox/REV-01.ja.md",
  ]);
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
  expect(new Set(roster.map(({ login, id }) => `${login} ${id}`)).size).toBe(13);
  expect(new Set(roster.map(({ id }) => id)).size).toBe(13);
});

test("the configuration asks roles to review that every entity has", () => {
  if (!configuration.ok) throw new Error(configuration.problems.map(sentence).join("\n"));
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
  expect(named("business_owner")).toEqual(["reconciliation-keys.md"]);
  expect(named("technical_steward")).toEqual(["analytics.md", "dunning-mailer.md"]);
  expect(named("why_non_human")).toEqual(["notifications.md"]);
});

test("a control's rules name the checks that serve it, and no check serves a control unnamed", () => {
  const named = controls.flatMap(({ data }) =>
    data.rules.flatMap((rule) => rule.checks.map((check) => `${check} serves ${data.control}`)),
  );
  const served = checks.flatMap(({ id, controls: ids }) => ids.map((control) => `${id} serves ${control}`));
  expect([...new Set(named)].sort()).toEqual(served.sort());
});

test("a control's text explains each check of its rules and no other", () => {
  const texts = controls.map(({ data, body }) => ({
    control: data.control,
    ruled: [...new Set(data.rules.flatMap((rule) => rule.checks))].sort(),
    explained: [...new Set([...body.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id))].sort(),
  }));
  expect(texts.filter(({ ruled, explained }) => ruled.join() !== explained.join())).toEqual([]);
});
