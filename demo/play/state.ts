import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tokenOf } from "../acme/credentials.ts";
import { theUser } from "../acme/create.ts";
import { statesIn, textBefore } from "../acme/earlier.ts";
import { YEAR } from "../acme/quarters.ts";
import type { Step } from "../acme/story.ts";
import { checkOut } from "./checkout.ts";
import { Deficiency } from "../../model/deficiency.ts";
import { readDocument, writeDocument } from "../../model/document.ts";
import { StepFailed } from "./failed.ts";
import { git } from "./git.ts";
import { createPull, decide } from "./person.ts";
import type { Stage } from "./stage.ts";

/** Somebody commits files of controls/ to a branch, opens a pull request, and others decide on it. */
export async function state(stage: Stage, step: Extract<Step, { step: "state" }>): Promise<void> {
  const all = statesIn(YEAR);
  const later = all.slice(all.indexOf(step) + 1);
  await propose(stage, step, () =>
    step.files.map((file) => [file, textBefore(file, readFileSync(join(stage.root, file), "utf8"), later)]),
  );
}

const DEFICIENCIES = "controls/deficiencies";

/** Somebody writes what is known by now into the deficiencies that are proposed; gives how many they are. */
export async function answer(stage: Stage, step: Extract<Step, { step: "answer" }>): Promise<number> {
  return propose(stage, step, (clone) => {
    const folder = join(clone, DEFICIENCIES);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("DEF-")) : [];
    return names.flatMap((name): [string, string][] => {
      const file = `${DEFICIENCIES}/${name}`;
      const reading = readDocument(Deficiency, file, readFileSync(join(folder, name), "utf8"));
      if (!reading.ok) throw new StepFailed(`${file} cannot be read: ${JSON.stringify(reading.problems)}`);
      const data = step.answer(reading.data);
      // What the action asks for below what it proposes is answered, so that only what failed stays.
      const [what = ""] = reading.body.trim().split("\n\n");
      return data === null ? [] : [[file, writeDocument(data, what)]];
    });
  });
}

/** Brings files in a pull request of a person's own, and lets others decide; gives how many files. */
async function propose(
  stage: Stage,
  step: Extract<Step, { step: "state" | "answer" }>,
  write: (clone: string) => readonly (readonly [file: string, text: string])[],
): Promise<number> {
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
  await checkOut(stage, clone, step.branch, author);
  const files = write(clone);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    writeFileSync(join(clone, file), text);
  }
  await git(clone, ["add", "--", ...files.map(([file]) => file)], author);
  await git(clone, ["commit", "--quiet", "--message", `${step.title}\n\n${step.body}`], author);
  await git(clone, ["push", "--quiet", "origin", step.branch], author);
  const pull = await createPull(stage, login, {
    title: step.title,
    body: step.body,
    head: step.branch,
    base: "main",
  });
  await decide(stage, pull, step.reviews, step.merge);
  return files.length;
}
