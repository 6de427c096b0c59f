import { expect, test } from "vitest";
import { addRepository, type Credential } from "../../demo/github/world.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";

const governance = { owner: "acme", name: "governance" };
const GRANTED = {
  administration: "read",
  contents: "write",
  members: "read",
  pull_requests: "write",
  workflows: "write",
} as const;

/** What GitHub granted to the token that a header carries. */
function grantOf({ world }: Stage, authorization: string): Pick<Credential, "permissions" | "repositories"> {
  const credential = world.credentials.find(({ token }) => `token ${token}` === authorization);
  if (credential === undefined) throw new Error("GitHub minted no such token.");
  const { permissions, repositories } = credential;
  return { permissions, repositories };
}

async function connected() {
  const stage = await setStage({ ...GRANTED });
  const repository = addRepository(stage.world, { name: governance.name, owner: stage.acme });
  addRepository(stage.world, { name: "payroll", owner: stage.acme });
  return { stage, repository, github: await stage.connect() };
}

test("an App that is not installed on the governance repository is told so", async () => {
  const { github } = await connected();
  await expect(github.publishing({ owner: "acme", name: "elsewhere" })()).rejects.toThrow(
    "The App is not installed on the repository elsewhere; install it there, too.",
  );
});

test("the token that reads cannot write, and has nothing that no source reads", async () => {
  const { stage, github } = await connected();
  const [reading] = stage.world.credentials;
  const expected = { administration: "read", contents: "read", members: "read", metadata: "read" };
  expect(reading?.permissions).toEqual(expected);
  expect(github.credential.permissions).toEqual(expected);
});

test("the token that writes reaches the governance repository and no other", async () => {
  const { stage, repository, github } = await connected();
  expect(grantOf(stage, await github.publishing(governance)())).toEqual({
    permissions: { metadata: "read", contents: "write", pull_requests: "write" },
    repositories: [repository.id],
  });
});

test("a token from outside serves for both", async () => {
  const { stage } = await connected();
  const token = stage.world.credentials[0]?.token ?? "";
  const github = await stage.connect({ auth: { kind: "token", token } });
  expect(await github.publishing(governance)()).toBe(`token ${token}`);
});
