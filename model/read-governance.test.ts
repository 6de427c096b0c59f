import { describe, expect, test } from "vitest";
import { document, overlay, problems, valid } from "../test/ledger/valid-governance.ts";
import { readGovernance } from "./read-governance.ts";

describe("a name that names nothing", () => {
  test.each([
    [
      "an overlay's control",
      { "controls/regimes/sox/ROT-02.en.md": overlay("ROT-02", "sox") },
      "controls/regimes/sox/ROT-02.en.md: control: names the control ROT-02, which does not exist; it must be one of: ROT-01",
    ],
    [
      "an overlay's regime",
      { "controls/regimes/jsox/ROT-01.ja.md": overlay("ROT-01", "jsox", "ja") },
      "controls/regimes/jsox/ROT-01.ja.md: regime: names the regime jsox, which does not exist; it must be one of: sox",
    ],
    [
      "an entity's regime",
      { "controls/regimes/sox/regime.md": null, "controls/regimes/sox/ROT-01.en.md": null },
      "controls/entities/acme-us.md: regimes: names the regime sox, which does not exist; it must be one of: (none yet)",
    ],
    [
      "a statement's system",
      { "controls/systems/close.md": null },
      "controls/identities/close.md: systems: names the system close, which does not exist; it must be one of: (none yet)",
    ],
  ])("%s", (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });

  test("an entity that systems and statements name", () => {
    expect(problems({ "controls/entities/acme-us.md": null })).toEqual([
      expect.stringMatching(/^controls\/systems\/close\.md: entities: names the entity acme-us/),
      expect.stringMatching(/^controls\/identities\/close\.md: entities: names the entity acme-us/),
    ]);
  });
});

test.each([
  ["controls/entities/acme-us.md", "entity: acme-us\n"],
  ["controls/regimes/sox/regime.md", "regime: sox\n"],
  ["controls/baseline/ROT-01.md", "control: ROT-01\n"],
])(
  "%s that cannot be read is told with all it lacks, and not once more for everybody who names it",
  (file, yaml) => {
    const told = problems({ [file]: document(yaml) });
    expect(told.length).toBeGreaterThan(3);
    for (const problem of told) {
      expect(problem).toContain(`${file}: `);
      expect(problem).toContain(" is missing; it must be ");
    }
  },
);

describe("a file that is not what its place says", () => {
  test("a control under another name", () => {
    const text = valid["controls/baseline/ROT-01.md"] ?? "";
    expect(problems({ "controls/baseline/ROT-03.md": text })).toEqual([
      "controls/baseline/ROT-03.md: by its contents this file must be controls/baseline/ROT-01.md",
    ]);
  });

  test.each([
    "controls/regimes/sox/ROT-01.md",
    "controls/baseline/old/ROT-01.md",
    "controls/identities/team/close.md",
  ])("a document laid where nothing reads it: %s", (path) => {
    const [problem, ...rest] = problems({ [path]: "---\na: 1\n---\n" });
    expect(problem).toMatch(/is not the path of a document; the paths are: controls\/baseline\/<ID>\.md/);
    expect(rest).toEqual([]);
  });

  test("a selector that selects nothing by name", () => {
    const text = (valid["controls/identities/close.md"] ?? "").replace(/selector: .*/, "selector: {}");
    expect(problems({ "controls/identities/close.md": text })).toEqual([
      "controls/identities/close.md:2: selector: must name at least one of: uid, kind, repository, name",
    ]);
  });
});

describe("countersign.yml", () => {
  test.each([
    [null, /^countersign\.yml: is missing; write one/],
    ["", /^countersign\.yml:1: is empty; write one that names the organisation: organizations: \[/],
    ["# later\r\n\n", /^countersign\.yml:1: is empty; write one/],
    ["- a\n", /^countersign\.yml: must be a block of fields$/],
    [
      "organizations:\n  - login: acme\n  - login: Acme\n",
      /^countersign\.yml:3: organizations\[1\]\.login: names acme a second time; name it once$/,
    ],
    [
      "organizations: [{ login: acme }]\ncalendar:\n  time_zone: Mars/Phobos\n",
      /^countersign\.yml:3: calendar\.time_zone: must be a time zone like Asia\/Tokyo$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  orphan.days: { default: 30, strict: 31 }\n",
      /^countersign\.yml:3: parameters\.orphan\.days\.strict: must be at most the default, which is 30$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  orphan.days: { strict: 181 }\n",
      /^countersign\.yml:3: parameters\.orphan\.days\.strict: must be at most the default, which is 180$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  dormant.days: { default: 30 }\n",
      /^countersign\.yml:3: parameters\.dormant\.days\.default: is below the strict value, which is 90 where it is left out; set strict, too, to at most 30$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  retention.years: { default: 10 }\n",
      /^countersign\.yml:3: parameters\.retention\.years\.default: is above the strict value, which is 7 where it is left out; set strict, too, to at least 10$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  retention.years: { default: 10, strict: 9 }\n",
      /^countersign\.yml:3: parameters\.retention\.years\.strict: must be at least the default, which is 10$/,
    ],
    [
      "organizations:\n  - login: acme\n    reviewers:\n      - controller\n      - auditor\n",
      /^countersign\.yml:5: organizations\[0\]\.reviewers\[1\]: names the role auditor, which nobody on a roster holds; it must be one of: controller$/,
    ],
    ["organizations: []\n", /^countersign\.yml:1: organizations: must not be empty$/],
    [
      "organisations: [{ login: acme }]\n",
      /^countersign\.yml:1: organisations: is not a field here \(did you mean organizations\?\); the fields are: organizations, language, calendar, authority, machine_users, parameters, publish$/,
    ],
    [
      "organizations: [{ login: 'not a login' }]\n",
      /^countersign\.yml:1: organizations\[0\]\.login: must be a GitHub login$/,
    ],
    ...["*", "", "**", "*-*"].map((pattern): [string, RegExp] => [
      `organizations: [{ login: acme }]\nmachine_users:\n  patterns: ["*-bot", "${pattern}"]\n`,
      /^countersign\.yml:3: machine_users\.patterns\[1\]: must hold a letter or digit of the logins that it fits, as \*-bot does: without one it fits nobody, or people and owners, too$/,
    ]),
    ["organizations: [\n", /^countersign\.yml:\d/],
  ])("%j is refused", (text, problem) => {
    expect(problems({ "countersign.yml": text })).toEqual([expect.stringMatching(problem)]);
  });
});

describe("countersign.yml is read", () => {
  test.each([
    [
      "with a time zone and equal limits",
      "organizations: [{ login: acme }]\ncalendar: { time_zone: Asia/Tokyo }\nparameters:\n  orphan.days: { default: 30, strict: 30 }\n",
    ],
    ["with a role that somebody holds", "organizations: [{ login: acme, reviewers: [controller] }]\n"],
  ])("%s", (_, text) => {
    expect(problems({ "countersign.yml": text })).toEqual([]);
  });

  test("with the usual roles, though nobody holds them", () => {
    expect(readGovernance(new Map([["countersign.yml", "organizations: [{ login: acme }]\n"]])).ok).toBe(
      true,
    );
  });
});

test("all problems are told at once", () => {
  const dangling = { "controls/regimes/sox/ROT-02.en.md": overlay("ROT-02", "sox") };
  expect(problems({ "countersign.yml": null, "controls/systems/close.md": "no", ...dangling })).toHaveLength(
    3,
  );
});

test("what is sound is read, with the parameters in force", () => {
  const reading = readGovernance(new Map(Object.entries(valid)));
  expect(reading).toMatchObject({
    ok: true,
    governance: {
      controls: [{ file: "controls/baseline/ROT-01.md", body: "Words.\n" }],
      overlays: [{ data: { regime: "sox" } }],
      parameters: { "rot.max_age_days.static": { default: 180, strict: 90 } },
      configuration: { publish: { quiet_days: 7, labels: ["countersign"] } },
    },
  });
});

test("the same texts are read once, and others anew, whoever changes the map afterwards", () => {
  const texts = new Map(Object.entries(valid));
  const first = readGovernance(texts);
  expect(readGovernance(new Map(texts))).toBe(first);
  texts.delete("controls/regimes/sox/regime.md");
  const other = readGovernance(texts);
  expect([first.ok, other.ok]).toEqual([true, false]);
});
