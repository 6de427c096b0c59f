import { expect, test } from "vitest";
import { scan } from "../../test/ledger/documents.ts";
import { unseenIn } from "./unseen.ts";

const refused = { state: "denied", reason: { reason: "question-refused", with: {} }, remedy: null } as const;
const { sources } = scan("2026-03-01T03:00:10Z", {}, [
  { unit: "acme", scope: { of: "organization" }, ...refused },
  { unit: "vault", scope: { of: "repository", repository: 7 }, ...refused },
  { unit: "vault/production", scope: { of: "environment", repository: 7, environment: 1 }, ...refused },
  { unit: "web", scope: { of: "repository", repository: 8 }, ...refused },
]);

test.each([
  [7, ["vault", "vault/production"]],
  [8, ["web"]],
  [9, []],
])("repository %i is told only what was left unseen in it", (repository, expected) => {
  expect(unseenIn(sources, repository).flatMap(({ gaps }) => gaps.map(({ unit }) => unit))).toEqual(expected);
});
