import { expect, test } from "vitest";
import { readLedger } from "../../../model/read-ledger.ts";
import { addMember, addUser } from "../../../demo/github/world.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";
import { CONFIGURATION } from "./story-world.ts";

const TELLING = `${CONFIGURATION}machine_users:\n  patterns: ["*-bot"]\n`;

const accountsIn = async (story: Story) => {
  const { ledger, problems } = readLedger("acme", await story.files("countersign/acme", "evidence"));
  expect(problems).toEqual([]);
  return ledger.identities
    .filter(({ data }) => data.kind === "machine-user")
    .map(({ file, data: { title, state, lifecycle } }) => ({
      file,
      title,
      state,
      why: lifecycle.at(-1)?.reason ?? null,
    }));
};

test("an account is an identity while something tells it, under one file, and retires for what ended that", async () => {
  const story = await startStory();
  try {
    const [acme] = story.world.organizations;
    if (acme === undefined) throw new Error("the story has an organisation");
    const bot = addUser(story.world, { login: "release-bot", id: 4711 });
    addMember(acme, bot);
    await story.scan();
    expect(await accountsIn(story)).toEqual([]);

    await story.push("main", { "countersign.yml": TELLING });
    await story.scan();
    const file = "evidence/acme/identities/machine-user/_org/4711.md";
    expect(await accountsIn(story)).toEqual([{ file, title: "release-bot", state: "active", why: null }]);

    bot.login = "publish-bot";
    await story.scan();
    expect(await accountsIn(story)).toMatchObject([{ file, title: "publish-bot", state: "active" }]);

    await story.push("main", { "countersign.yml": CONFIGURATION });
    await story.scan();
    expect(await accountsIn(story)).toMatchObject([{ file, state: "retired", why: "no-longer-told" }]);

    await story.push("main", { "countersign.yml": TELLING });
    await story.scan();
    expect(await accountsIn(story)).toMatchObject([{ file, state: "active" }]);

    acme.members = acme.members.filter(({ user }) => user !== bot);
    await story.scan();
    expect(await accountsIn(story)).toMatchObject([{ file, state: "retired", why: "removed" }]);
  } finally {
    await story.stop();
  }
});
