import { afterEach, beforeEach, expect, test } from "vitest";
import { startExample, type Example } from "../example.ts";
import { addOrganization, deleteRepository, transferRepository, type Repository } from "../world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const token = "app-token";
function ledger(): Repository {
  const found = example.world.repositories.find(({ name }) => name === "ledger");
  if (found === undefined) throw new Error("The example has a ledger.");
  return found;
}

test("a repository that went to another account in public answers by its id with the new owner, and redirects its name", async () => {
  const repository = ledger();
  repository.visibility = "public";
  transferRepository(repository, addOrganization(example.world, { login: "globex" }));
  expect(await example.ask("GET", `/repositories/${repository.id}`, { token })).toMatchObject({
    status: 200,
    body: { id: repository.id, owner: { login: "globex" } },
  });
  const moved = await example.ask("GET", "/repos/acme/ledger", { token });
  expect(moved.status).toBe(301);
  expect(moved.headers.get("location")).toMatch(new RegExp(`/repositories/${repository.id}$`));
});

test.each(["transferred in private", "deleted"])(
  "a repository that was %s is not there any more",
  async (how) => {
    const repository = ledger();
    if (how === "deleted") deleteRepository(example.world, repository);
    else transferRepository(repository, addOrganization(example.world, { login: "globex" }));
    for (const path of [`/repositories/${repository.id}`, "/repos/acme/ledger", "/repos/acme/ledger/keys"])
      expect((await example.ask("GET", path, { token })).status).toBe(404);
  },
);

test("everything about a blocked repository is refused with the reason", async () => {
  ledger().disabled = true;
  for (const path of ["/repos/acme/ledger", "/repos/acme/ledger/keys"])
    expect(await example.ask("GET", path, { token })).toMatchObject({
      status: 403,
      body: { message: "Repository access blocked", block: { reason: "tos" } },
    });
});
