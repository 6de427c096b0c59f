import { expect, test } from "vitest";
import { type Selectable, selectsSubject } from "./selects.ts";

const ofTheOrganization: Selectable = {
  uid: "github:actions-secret:org-1:PUBLISH",
  kind: "actions-secret",
  title: "PUBLISH",
  repository: null,
};
const ofARepository: Selectable = {
  uid: "github:deploy-key:7",
  kind: "deploy-key",
  title: "nightly",
  repository: "ledger",
};

// The organisation's own belongs to no repository, so no pattern of repositories includes it.
test.each([
  [{ repository: "*" }, ofTheOrganization, false],
  [{ repository: "_org" }, ofTheOrganization, true],
  [{ repository: "*" }, ofARepository, true],
  [{ repository: "_org" }, { ...ofARepository, repository: "_org" }, false],
  [{ kind: "deploy-key", repository: "led*" }, ofARepository, true],
  [{ kind: "actions-secret", repository: "led*" }, ofARepository, false],
  [{ name: "night*" }, ofARepository, true],
  [{ name: "day*" }, ofARepository, false],
  [{ uid: "github:deploy-key:8" }, ofARepository, false],
  // A repository and the organisation are selected by their uid alone.
  [{ uid: "github:repository:3" }, { uid: "github:repository:3" }, true],
  [{ repository: "*" }, { uid: "github:repository:3" }, false],
] as const)("%j selects %j: %s", (selector, subject, expected) => {
  expect(selectsSubject(selector, subject)).toBe(expected);
});
