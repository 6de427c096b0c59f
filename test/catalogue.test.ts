import { describe, expect, test } from "vitest";
import type { AnyCheck } from "../action/checks/check.ts";
import { credentialExpires } from "../action/checks/credential-expires.ts";
import { checks } from "../action/checks/index.ts";
import { twoFactorIsRequired } from "../action/checks/two-factor-is-required.ts";
import { rules } from "../action/identities/index.ts";
import { sources } from "../action/sources/index.ts";
import type { Source } from "../action/sources/source.ts";
import { members } from "../action/sources/members.ts";
import { Control } from "../model/control.ts";
import { readDocument } from "../model/document.ts";
import type { Kind } from "../model/identities/kind.ts";
import { IDENTITY_KINDS, type IdentityKind, kinds } from "../model/identity.ts";
import { PARAMETER_NAMES } from "../model/parameters.ts";
import { sourceWords } from "../model/sources/index.ts";
import { staleIndexes } from "../scripts/generate-catalogue.ts";
import { lacksOfCheck, lacksOfKind, lacksOfSource, type Listings, type Shelf } from "./house/catalogue.ts";
import { filesUnder, read, root } from "./house/tree.ts";

const baseline = filesUnder("controls/baseline").filter((path) => /[A-Z]{3}-\d{2}\.md$/.test(path));
const controls = baseline.map((path) => path.replace(/^.*\/|\.md$/g, ""));
const filesOf = (folder: string) =>
  filesUnder(folder)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.slice(folder.length + 1));
const shelfOf = (folder: string, id: string): Shelf => {
  const files = filesOf(folder);
  return { files, controls, text: files.includes(`${id}.ts`) ? read(`${folder}/${id}.ts`).text : "" };
};

describe("what an item may not lack", () => {
  const shelf: Shelf = { files: ["members.ts", "members.test.ts"], text: "", controls: ["LPE-02"] };
  const { id, words } = twoFactorIsRequired;
  const both = (text: string) => ({ en: text, ja: text });
  const filed = { ...shelf, files: [`${id}.ts`, `${id}.test.ts`] };
  const check = (changes: Partial<typeof twoFactorIsRequired>): AnyCheck => ({
    ...twoFactorIsRequired,
    ...changes,
  });

  test.each([
    [{ id: "world-is-flat" }, "world-is-flat: there is no file world-is-flat.ts."],
    [{ id: "world-is-flat" }, "world-is-flat: there is no test world-is-flat.test.ts."],
    [{ words: { ...words, question: both("") } }, `${id}: its question is not a question.`],
    [{ words: { ...words, title: both("") } }, `${id}: its title has no English.`],
    [{ words: { ...words, remedy: { en: "Do it.", ja: "" } } }, `${id}: its remedy has no Japanese.`],
    [{ words: { ...words, question: both("It is so.") } }, `${id}: its question is not a question.`],
    [{ words: { ...words, risk: both("") } }, `${id}: its risk is not a sentence.`],
    [{ words: { ...words, remedy: both("fix it") } }, `${id}: its remedy is not a sentence.`],
    [{ controls: [] }, `${id}: it serves no control.`],
    [{ controls: ["ROT-99"] }, `${id}: there is no control ROT-99.`],
    [{ suggests: "modify" }, `${id}: it suggests something, and no identity is reviewed by it.`],
    [{ parameters: ["orphan.days"] }, `${id}: it declares orphan.days and does not use it.`],
  ] satisfies [Partial<typeof twoFactorIsRequired>, string][])("a check of %j", (changes, lack) => {
    expect(lacksOfCheck(check(changes), filed)).toContain(lack);
  });

  test("a check on identities that does not say what its failure suggests", () => {
    const { suggests: _none, ...silent } = credentialExpires;
    expect(lacksOfCheck(silent, { ...filed, files: [] })).toContain(
      "credential-expires: it does not say what its failure suggests to a reviewer: a decision, or null where only a person can tell.",
    );
  });

  test.each([
    [{ id: "repositories" }, "repositories: there is no test repositories.test.ts."],
    [{ endpoints: [] }, "members: it names no endpoint."],
    [{ endpoints: ["members"] }, "members: members is not an endpoint."],
    [{ unit: "" }, "members: it does not say what one unit is."],
    [{ permission: { ...members.permission, name: "" } }, "members: it names no permission."],
    [
      { meaning: { ...members.meaning, notFound: "" } },
      "members: its meaning of notFound is not a sentence.",
    ],
  ] satisfies [Partial<typeof members>, string][])("a source of %j", (changes, lack) => {
    expect(lacksOfSource({ ...members, ...changes }, sourceWords.members, shelf)).toContain(lack);
  });

  test.each([
    [{ title: both("") }, "members: its title has no English."],
    [{ things: { en: "Members", ja: "" } }, "members: its things has no Japanese."],
  ])("a source with the words %j", (changes, lack) => {
    expect(lacksOfSource(members, { ...sourceWords.members, ...changes }, shelf)).toContain(lack);
  });

  const key: Kind = kinds["deploy-key"];
  const listings: Listings = {
    listedBy: { organization: [], repository: ["deploy-keys"] },
    givers: [{ id: "deploy-keys", scope: "repository" }],
  };
  test.each([
    [{ noun: both("") }, "deploy-key: its noun has no Japanese."],
    [{ names: { en: "", ja: "デプロイキー" } }, "deploy-key: its name for several has no English."],
    [{ factNames: { read_only: both("") } }, "deploy-key: its fact read_only has no English."],
    [{ aged: { key: both("") } }, "deploy-key: its age of key has no Japanese."],
    [{ lacks: {} }, "deploy-key: it does not say in both languages why GitHub tells no expiry of it."],
    [
      { lacks: { expiry: { en: "It does not expire.", ja: "" } } },
      "deploy-key: it does not say in both languages why GitHub tells no expiry of it.",
    ],
    [
      { beginning: null },
      "deploy-key: it does not say in both languages why GitHub tells no beginning of it.",
    ],
    [
      { agesAs: undefined },
      "deploy-key: it does not say in both languages why GitHub tells no renewal of it.",
    ],
    [{ recordsUse: true, lacks: { lastUsed: both("No.") } }, "deploy-key: it has lastUsed and says why not."],
    [
      { spokenOf: { en: /seals?/, ja: /デプロイキー/ } },
      "deploy-key: spokenOf.en does not find its own name.",
    ],
  ] satisfies [Partial<Kind>, string][])("a kind of %j", (changes, lack) => {
    expect(lacksOfKind({ ...key, ...changes }, listings)).toContain(lack);
  });

  const given = "deploy-key: deploy-keys gives it of the repository, and listedBy does not name it there.";
  test.each([
    ["that nothing gives", { givers: [] }, "deploy-key: no source gives it."],
    ["whose source it does not name", { listedBy: { organization: [], repository: [] } }, given],
    [
      "whose source it names of the organisation alone",
      { listedBy: { organization: ["deploy-keys"], repository: [] } },
      given,
    ],
  ] satisfies [string, Partial<Listings>, string][])("a kind %s", (_, changes, lack) => {
    expect(lacksOfKind(key, { ...listings, ...changes })).toContain(lack);
  });

  test("nothing, when all is there", () => {
    expect(lacksOfCheck(twoFactorIsRequired, filed)).toEqual([]);
    expect(lacksOfSource(members, sourceWords.members, shelf)).toEqual([]);
    expect(lacksOfKind(key, listings)).toEqual([]);
  });
});

/** A check may leave it to the rules of a kind which parameter counts. */
const withRules = (shelf: Shelf): Shelf => ({
  ...shelf,
  text: shelf.text + IDENTITY_KINDS.map((kind) => read(`action/identities/${kind}.ts`).text).join("\n"),
});

const listingsOf = (kind: IdentityKind): Listings => ({
  listedBy: rules[kind].listedBy,
  givers: sources
    .filter(({ gives }: Source) => gives.includes(kind))
    .map(({ id }) => ({ id, scope: sourceWords[id].scope })),
});

describe("the catalogues", () => {
  test("there are some", () => {
    expect(checks.length).toBeGreaterThan(15);
    expect(sources.length).toBeGreaterThan(10);
    expect(controls.length).toBeGreaterThan(5);
  });

  test.each(checks.map((check) => [check.id, check] as const))("check %s lacks nothing", (id, check) => {
    expect(lacksOfCheck(check, withRules(shelfOf("action/checks", id)))).toEqual([]);
  });

  test.each(sources.map((source) => [source.id, source] as const))(
    "source %s lacks nothing",
    (id, source) => {
      expect(lacksOfSource(source, sourceWords[id], shelfOf("action/sources", id))).toEqual([]);
    },
  );

  test.each(IDENTITY_KINDS)("kind %s lacks nothing", (kind) => {
    expect(lacksOfKind(kinds[kind], listingsOf(kind))).toEqual([]);
  });

  test("no two items have one id", () => {
    const ids = [...checks, ...sources].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("their indexes hold every item of their folders", () => {
    expect(staleIndexes(root)).toEqual([]);
  });

  test("every parameter is used by a check or named by a control", () => {
    const named = baseline.flatMap((path) => {
      const reading = readDocument(Control, path, read(path).text);
      return reading.ok ? reading.data.parameters : [];
    });
    const used = new Set([...named, ...checks.flatMap(({ parameters }) => [...parameters])]);
    expect(PARAMETER_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Who may name a kind: its files, its sources, what GitHub is asked for it, and checks that are about it alone. */
const NAMES_KINDS =
  /^(?:model\/identities|action\/identities|action\/sources|demo|test|scripts\/bench)\/|\/examples\/|\.test\.ts$/;
/** About one kind by their subject: how workflows use secrets, which accounts are machines, and whose token scans. */
const ABOUT_ONE =
  /^action\/(?:queries\/(?:asked|machine-users|reach|secret-jobs)|checks\/scanner-is-in-the-inventory)\.ts$/;
/** Of the sources that list identities: their words, whether a workflow's secret exists, how a refused unit is called, and who is a member, which is asked of people, too. */
const NAMES_SOURCES =
  /^model\/(?:sources\/|reasons\/not-read\.ts$)|^action\/checks\/(?:scanner-is-in-the-inventory|referenced-secret-exists|creator-is-still-a-member|identity-has-two-owners|owners-are-replaced-in-time|scanner-cannot-approve)\.ts$/;

const ofOneKind = checks
  .filter(({ appliesTo }) => IDENTITY_KINDS.some((kind) => kind === appliesTo))
  .map(({ id }) => `action/checks/${id}.ts`);

/** Files outside the kinds' own that name one of these ids, those excepted that may. */
const naming = (ids: readonly string[], may: RegExp) => {
  const literal = new RegExp(`"(?:${ids.join("|")})"`);
  return ["action", "model", "scripts", "site"]
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !NAMES_KINDS.test(path) && !may.test(path))
    .filter((path) => !ofOneKind.includes(path) && literal.test(read(path).text))
    .sort();
};

test("nobody else names a kind of identity: what is true of one is asked of its files", () => {
  expect(naming(IDENTITY_KINDS, ABOUT_ONE)).toEqual([]);
});

test("nobody else names a source that lists identities: which there are is asked of the kinds", () => {
  const listing = sources.filter(({ gives }) => gives.length > 0).map(({ id }) => id);
  expect(listing.length).toBeGreaterThan(3);
  expect(naming(listing, NAMES_SOURCES)).toEqual([]);
});
