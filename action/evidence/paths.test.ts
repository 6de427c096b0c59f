import { describe, expect, test } from "vitest";
import { aLedger } from "../checks/examples/a-ledger.ts";
import {
  aKey,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
} from "../checks/examples/a-snapshot.ts";
import { FULL } from "./folders.ts";
import { pathsIn } from "./paths.ts";

const empty = aLedger();
const ROOT = "evidence/acme";

/** The ledger with texts at some paths, as many as wanted. */
const holding = (paths: Iterable<string>) => ({
  ...empty,
  texts: new Map([...paths].map((path) => [path, "x"])),
});
const numbered = (folder: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${folder}/x${n}.md`);

test.each([
  ["a deploy key by its id", aKey({}, { id: 5 }), "deploy-key/ledger-export/5.md"],
  ["a token by its id", aToken({}, { id: 6 }), "fine-grained-token/_org/6.md"],
  ["an organisation's secret by its name", anOwnSecret("NPM"), "actions-secret/_org/NPM.md"],
  ["a repository's secret by its name", aSecret("NPM"), "actions-secret/ledger-export/NPM.md"],
  [
    "an environment's secret by the environment's id",
    anEnvironmentSecret("NPM", { id: 70, name: "../x" }),
    "actions-secret/ledger-export/environment-70.NPM.md",
  ],
  [
    "a title that looks like a path",
    aKey({}, { id: 5, title: "../../etc" }),
    "deploy-key/ledger-export/5.md",
  ],
  ["a secret Windows cannot store", aSecret("CON"), "actions-secret/ledger-export/CON-7.md"],
  ["a secret called README", anOwnSecret("README"), "actions-secret/_org/README-1.md"],
])("%s", (_, identity, path) => {
  expect(pathsIn("acme", empty).identity(identity)).toBe(`${ROOT}/identities/${path}`);
});

test.each([
  ["ledger", "ledger.md"],
  [".github", ".github.md"],
  ["_org", "_org-9.md"],
  ["CON", "CON-9.md"],
  ["aux.txt", "aux.txt-9.md"],
  ["README", "README-9.md"],
  ["a.", "a.-9.md"],
])("the repository %s is at %s", (name, path) => {
  expect(pathsIn("acme", empty).repository({ id: 9, name })).toBe(`${ROOT}/repositories/${path}`);
});

test("a repository called _org does not share a folder with the organisation", () => {
  const paths = pathsIn("acme", empty);
  expect(paths.identity(aKey({}, { id: 5, repository: { id: 9, name: "_org" } }))).toBe(
    `${ROOT}/identities/deploy-key/_org-9/5.md`,
  );
});

describe("names that are used again", () => {
  test("differ when only their case differs", () => {
    const paths = pathsIn("acme", empty);
    expect(paths.repository({ id: 1, name: "Ledger" })).toBe(`${ROOT}/repositories/Ledger.md`);
    expect(paths.repository({ id: 2, name: "ledger" })).toBe(`${ROOT}/repositories/ledger-2.md`);
  });

  test("differ when the first owner of the name is gone", () => {
    const ledger = aLedger(aSnapshot({ repositories: [aRepository({}, { id: 1, name: "ledger" })] }));
    const paths = pathsIn("acme", ledger);
    expect(paths.repository({ id: 2, name: "ledger" })).toBe(`${ROOT}/repositories/ledger-2.md`);
    expect(paths.identity(aSecret("NPM", {}, { id: 2, name: "ledger" }))).toBe(
      `${ROOT}/identities/actions-secret/ledger-2/NPM.md`,
    );
  });

  test("differ even when the numbered name is somebody's name", () => {
    const paths = pathsIn("acme", empty);
    paths.repository({ id: 1, name: "a" });
    paths.repository({ id: 3, name: "A-2" });
    expect(paths.repository({ id: 2, name: "a" })).toBe(`${ROOT}/repositories/a-2-2.md`);
  });
});

test("a renamed repository keeps its file and its folder", () => {
  const ledger = aLedger(aSnapshot({ repositories: [aRepository({}, { id: 1, name: "old" })] }));
  const paths = pathsIn("acme", ledger);
  expect(paths.repository({ id: 1, name: "new" })).toBe(`${ROOT}/repositories/old.md`);
  expect(paths.identity(aSecret("NPM", {}, { id: 1, name: "new" }))).toBe(
    `${ROOT}/identities/actions-secret/old/NPM.md`,
  );
});

describe("a full folder", () => {
  const own = `${ROOT}/identities/deploy-key/ledger-export`;

  test("of identities overflows into a numbered one beside it", () => {
    expect(pathsIn("acme", holding(numbered(own, FULL))).identity(aKey({}, { id: 5 }))).toBe(`${own}-2/5.md`);
    const two = holding([...numbered(own, FULL), ...numbered(`${own}-2`, FULL)]);
    expect(pathsIn("acme", two).identity(aKey({}, { id: 5 }))).toBe(`${own}-3/5.md`);
  });

  test("does not overflow into a repository that is called like that", () => {
    const paths = pathsIn("acme", holding(numbered(own, FULL)));
    paths.repository({ id: 8, name: "ledger-export-2" });
    expect(paths.identity(aKey({}, { id: 5 }))).toBe(`${own}-3/5.md`);
  });

  test("of repositories overflows into a numbered one inside it", () => {
    const paths = pathsIn("acme", holding(numbered(`${ROOT}/repositories`, FULL)));
    expect(paths.repository({ id: 9, name: "ledger" })).toBe(`${ROOT}/repositories/_2/ledger.md`);
  });

  test("of folders overflows for new repositories only", () => {
    const kind = `${ROOT}/identities/deploy-key`;
    const folders = Array.from({ length: FULL }, (_, n) => `${kind}/r${n}/1.md`);
    const paths = pathsIn("acme", holding(folders));
    expect(paths.identity(aKey({}, { id: 5 }))).toBe(`${kind}-2/ledger-export/5.md`);
    expect(paths.identity(aKey({}, { id: 6 }))).toBe(`${kind}-2/ledger-export/6.md`);
  });
});
