import { expect, test } from "vitest";
import type { HostedRepository } from "../../git/governance-port.ts";
import { findDeclined, findForeign, findOpen, wasClosed } from "./find.ts";

const US = { login: "countersign[bot]", id: 7 };
const pull = (number: number, user: { login: string; id: number } | null, head: number | null = 1) => ({
  number,
  html_url: "",
  title: "",
  body: null,
  user,
  head: { sha: String(number), repo: head === null ? null : { id: head } },
  base: { ref: "main", repo: { id: 1 } },
  merged_at: null,
});

/** A repository whose pull requests from the branch these are. */
const hosting = (...pulls: ReturnType<typeof pull>[]): HostedRepository => ({
  repository: { owner: "acme", name: "governance" },
  writer: {
    send: () => Promise.resolve({ status: 200, body: pulls }),
    graphql: () =>
      Promise.resolve({ status: 200, body: { data: { viewer: { login: US.login, databaseId: US.id } } } }),
  },
});

const others = [
  ["a person opened it", pull(2, { login: "olga", id: 8 })],
  ["somebody took the login that the action had", pull(2, { ...US, id: 9 })],
  ["the account is gone", pull(2, null)],
  ["it comes from a fork that has the same owner", pull(2, US, 2)],
  ["it comes from a fork that is gone", pull(2, US, null)],
] as const;

test.each(others)("a pull request is not the action's where %s", async (_why, other) => {
  const hosted = hosting(other);
  expect(await findOpen(hosted, "countersign/acme")).toBeNull();
  expect(await wasClosed(hosted, "countersign/acme")).toBe(false);
  expect(await findDeclined(hosted, "countersign/acme")).toEqual([]);
});

test("it is where the account that publishes opened it, under whatever login", async () => {
  const hosted = hosting(pull(3, { login: "renamed[bot]", id: US.id }), others[0][1]);
  expect(await findOpen(hosted, "countersign/acme")).toMatchObject({ number: 3 });
  expect(await wasClosed(hosted, "countersign/acme")).toBe(true);
  expect(await findDeclined(hosted, "countersign/acme")).toEqual(["3"]);
  expect(await findForeign(hosted, { branch: "countersign/acme", base: "main" })).toMatchObject({
    number: 2,
  });
});

test("whose the credential is has to be known", async () => {
  const hosted = hosting(pull(3, US));
  const refused = { ...hosted.writer, graphql: () => Promise.resolve({ status: 403, body: {} }) };
  await expect(findOpen({ ...hosted, writer: refused }, "countersign/acme")).rejects.toThrow(/status 403/);
});
