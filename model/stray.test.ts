import { expect, test } from "vitest";
import { sentence } from "./problem.ts";
import { stray } from "./stray.ts";

test.each([
  ["controls/identities/a.yml", "controls/identities/a.md"],
  ["controls/identities/a.markdown", "controls/identities/a.md"],
  ["controls/identity/a.md", "controls/identities/a.md"],
  ["controls/System/a.yaml", "controls/systems/a.md"],
  ["controls/entitys/a.md", "controls/entities/a.md"],
])("%s was meant to be %s", (path, meant) => {
  const problem = stray(path);
  expect(problem === null ? null : sentence(problem)).toContain(
    `${path}: is not the path of a document (did you mean ${meant}?); the paths are: controls/baseline/<ID>.md`,
  );
});

test.each([
  ["controls/people.md"],
  ["controls/elsewhere/a.md"],
  ["controls/identities/team/a.md"],
  ["controls/regimes/sox/ROT-01.md"],
  ["controls/regimes/sox/notes.yml"],
])("%s has no path that suggests itself", (path) => {
  const problem = stray(path);
  expect(problem === null ? null : sentence(problem)).toContain(
    `${path}: is not the path of a document; the paths are:`,
  );
});

test.each([
  ["controls/identities/a.md"],
  ["controls/README.md"],
  ["controls/elsewhere/README.md"],
  ["controls/identities/picture.png"],
  ["controls/.gitkeep"],
  ["notes/a.yml"],
  ["countersign.yml"],
])("%s is where it may be", (path) => {
  expect(stray(path)).toBeNull();
});
