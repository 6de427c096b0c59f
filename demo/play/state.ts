import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tokenOf } from "../acme/credentials.ts";
import { theUser } from "../acme/create.ts";
import { statesIn, textBefore } from "../acme/earlier.ts";
import { YEAR } from "../acme/quarters.ts";
import type { Step } from "../acme/story.ts";
import { checkOut } from "./checkout.ts";
import { git } from "./git.ts";
import { createPull, decide } from "./person.ts";
import type { Stage } from "./stage.ts";

/** Somebody commits files of controls/ to a branch, opens a pull request, and others decide on it. */
export async function state(stage: Stage, step: Extract<Step, { step: "state" }>): Promise<void> {
  const { world } = stage.github;
  world.now = new Date(step.at);
  const { login, name, email } = theUser(world, step.by);
  const author = {
    name: name ?? login,
    email: email ?? `${login}@acme.example`,
    at: step.at,
    token: tokenOf(login),
  };
  const clone = join(stage.work, "people");
  const all = statesIn(YEAR);
  const later = all.slice(all.indexOf(step) + 1);
  await checkOut(stage, clone, step.branch, author);
  for (const file of step.files) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    const text = readFileSync(join(stage.root, file), "utf8");
    writeFileSync(join(clone, file), textBefore(file, text, later));
  }
  await git(clone, ["add", "--", ...step.files], author);
  await git(clone, ["commit", "--quiet", "--message", `${step.title}\n\n${step.body}`], author);
  await git(clone, ["push", "--quiet", "origin", step.branch], author);
  const pull = await createPull(stage, login, {
    title: step.title,
    body: step.body,
    head: step.branch,
    base: "main",
  });
  await decide(stage, pull, step.reviews, step.merge);
}
