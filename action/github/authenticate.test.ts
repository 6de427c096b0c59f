import { expect, test } from "vitest";
import { generateKeyPairSync } from "node:crypto";
import { addApp, addRepository, installApp, type Credential } from "../../demo/github/world.ts";
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
  const expected = {
    administration: "read",
    contents: "read",
    members: "read",
    metadata: "read",
    pull_requests: "read",
  };
  expect(reading?.permissions).toEqual(expected);
  expect(github.credential.permissions).toEqual(expected);
});

test.each([
  ["write", { codespaces_secrets: "write" }],
  ["read", {}],
] as const)(
  "of what only a writer is shown, an App that may %s it gets a token that holds %j",
  async (level, held) => {
    const stage = await setStage({ contents: "write", secrets: "write", codespaces_secrets: level });
    const github = await stage.connect();
    expect(github.credential.permissions).toEqual({
      contents: "read",
      metadata: "read",
      secrets: "read",
      ...held,
    });
  },
);

test("what the App was granted is told beside what its token holds", async () => {
  const { github } = await connected();
  expect(github.credential.granted).toEqual({ ...GRANTED, metadata: "read" });
});

test.each([
  [{ contents: "read", pull_requests: "write" }, "«contents: write»"],
  [{ contents: "write" }, "«pull_requests: write»"],
  [{}, "«contents: write» and «pull_requests: write»"],
] as const)(
  "an App that was granted %j is told what it lacks before anything is asked",
  async (granted, words) => {
    const stage = await setStage({ ...granted });
    const connecting = stage.connect({ publishes: ["contents", "pull_requests"] });
    await expect(connecting).rejects.toThrow(
      `GitHub App countersign was not granted ${words}, without which the evidence cannot be published;`,
    );
    await expect(connecting).rejects.toMatchObject({ kind: "bad-credential" });
    expect(stage.github.requests.map(({ template }) => template)).toEqual(["/orgs/{org}/installation"]);
  },
);

/** A second App that publishes, beside the one of the stage that may only read. */
async function two(permissions: Record<string, "read" | "write">) {
  const stage = await setStage({ administration: "read", contents: "read", members: "read" });
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const repository = addRepository(stage.world, { name: governance.name, owner: stage.acme });
  const app = addApp(stage.world, {
    slug: "scribe",
    owner: stage.acme,
    publicKey: pair.publicKey,
    permissions,
  });
  installApp(stage.world, { app, organization: stage.acme, repositories: [repository] });
  const writer = { appId: String(app.id), privateKey: pair.privateKey, owner: "acme" };
  return { stage, repository, app, writer };
}

test("of two Apps one reads and the other publishes, and each is named with what it was granted", async () => {
  const { stage, repository, app, writer } = await two({ contents: "write", pull_requests: "write" });
  const github = await stage.connect({ writer, publishes: ["contents", "pull_requests"] });
  expect(github.credential).toMatchObject({ slug: "countersign", granted: { contents: "read" } });
  expect(github.writer).toEqual({
    identity: "GitHub App scribe",
    kind: "app",
    slug: "scribe",
    login: null,
    granted: { metadata: "read", contents: "write", pull_requests: "write" },
    permissions: { contents: "write", pull_requests: "write" },
    repository_selection: "selected",
  });
  const authorization = await github.publishing(governance)();
  expect(grantOf(stage, authorization).repositories).toEqual([repository.id]);
  expect(await github.author()).toBe(`scribe[bot] <${app.bot.id}+scribe[bot]@users.noreply.127.0.0.1>`);
});

test("the App that publishes is told what it lacks, whatever the one that reads was granted", async () => {
  const { stage, writer } = await two({ contents: "read" });
  await expect(stage.connect({ writer, publishes: ["contents"] })).rejects.toThrow(
    "GitHub App scribe was not granted «contents: write»",
  );
});

test("a token reads where an App publishes", async () => {
  const { stage, writer } = await two({ contents: "write" });
  await stage.connect();
  const token = stage.world.credentials[0]?.token ?? "";
  const github = await stage.connect({ auth: { kind: "token", token }, writer, publishes: ["contents"] });
  expect(github.writer?.slug).toBe("scribe");
  expect(await github.publishing(governance)()).not.toBe(`token ${token}`);
});

test("the token that writes reaches the governance repository and no other", async () => {
  const { stage, repository, github } = await connected();
  expect(grantOf(stage, await github.publishing(governance)())).toEqual({
    permissions: { administration: "read", metadata: "read", contents: "write", pull_requests: "write" },
    repositories: [repository.id],
  });
});

test("a token from outside serves for both", async () => {
  const { stage } = await connected();
  const token = stage.world.credentials[0]?.token ?? "";
  const github = await stage.connect({ auth: { kind: "token", token } });
  expect(await github.publishing(governance)()).toBe(`token ${token}`);
});
