import { afterEach, expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Identity } from "../../model/identity.ts";
import { outsideCode } from "../payloads/outside-code.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, type Ran, type Stage } from "./stage.ts";
import { HOSTILE_TITLE, storyWorld, TOKEN, type StoryWorld } from "./world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});
async function staged(prepare: (story: StoryWorld) => void = () => undefined) {
  const story = storyWorld();
  prepare(story);
  const one = await stage(story.world, { token: TOKEN, bundle: lastingBundle() });
  stages.push(one);
  return { story, one };
}

/** Lines the runner would take for commands, ours among them. */
const commands = ({ stdout, stderr }: Ran) =>
  `${stdout}\n${stderr}`.split("\n").filter((line) => /^\s*::/.test(line) || line.includes("##["));

test("a hostile title is text in the file, the log, the summary and the pull request", async () => {
  // Without most secrets the key's findings are among the few that become annotations.
  const { story, one } = await staged(({ organization, ledger, billing }) => {
    for (const { secrets } of [organization, ledger, billing]) secrets.splice(0);
  });
  const ran = await one.run();
  expect(ran.code).toBe(0);

  const files = await one.evidence();
  const path = `evidence/acme/identities/deploy-key/ledger-export/${String(story.ledger.deployKeys[0]?.id)}.md`;
  const reading = readDocument(Identity, path, files.get(path) ?? "");
  expect(reading.ok && reading.data.title).toBe(HOSTILE_TITLE);
  expect([...files.keys()].filter((name) => !/^[A-Za-z0-9._/-]+$/.test(name) || name.includes(".."))).toEqual(
    [],
  );

  const known = /^::(?:add-mask::|group::Scan of acme$|endgroup::$|warning title=|notice title=)/;
  expect(commands(ran).filter((line) => !known.test(line))).toEqual([]);
  expect(ran.stdout).toContain("##\\u005Berror]x");

  const [pull] = story.world.repositories.find(({ name }) => name === "governance")?.pulls ?? [];
  for (const text of [ran.summary, pull?.body ?? "", reading.ok ? reading.body : ""]) {
    const outside = outsideCode(text);
    expect(text).toContain("pwned");
    expect(outside).not.toMatch(/pwned|<script|@olga|::error|\u202E/);
  }
});

test("no secret is in anything the run leaves", async () => {
  const { story, one } = await staged();
  const app = { token: "", "app-id": story.appId, "private-key": story.privateKey };
  const runs = [
    await one.run(app),
    await one.run({ token: TOKEN }),
    await one.run({ token: "ghp_wrong000000000000000000000000" }),
  ];
  const minted = story.world.credentials.map(({ token }) => token);
  const lines = story.privateKey.split("\n").filter((line) => line.length > 20 && !line.startsWith("-----"));
  const secrets = [
    ...minted,
    TOKEN,
    "ghp_wrong000000000000000000000000",
    ...lines,
    ...lines.map((line) => Buffer.from(line).toString("base64")),
  ];
  const [pull] = story.world.repositories.find(({ name }) => name === "governance")?.pulls ?? [];
  const left = [
    // The runner swallows the lines that tell it what to mask.
    ...runs.flatMap(({ stdout, stderr, summary, outputs }) => [
      stdout.replace(/^::add-mask::.*$/gm, ""),
      stderr,
      summary,
      JSON.stringify(outputs),
    ]),
    pull?.body ?? "",
    ...(await one.evidence()).values(),
    await one.git("config", "--list", "--local"),
  ];
  expect(secrets.length).toBeGreaterThan(20);
  expect(left.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  expect(left.join("\n")).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  const masked = runs[0]?.stdout ?? "";
  expect(lines.filter((line) => !masked.includes(`::add-mask::${line}`))).toEqual([]);
  expect(masked).toContain(`::add-mask::${minted.at(-1) ?? "?"}`);
});
