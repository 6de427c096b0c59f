import { z } from "zod";
import { addCredential, addMember, addUser } from "../../../demo/github/world.ts";
import { reviewBranch, reviewFile } from "../../../model/paths.ts";
import type { Review } from "../../../model/review.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import type { Story } from "../scan/story.ts";
import { stated } from "../review/governance.ts";
import { on, pullFrom, reviewOn, scanned, SOX } from "../review/reviewing.ts";

export const BRANCH = reviewBranch(SOX);
export const FILE = reviewFile(SOX);
/** Who writes: hana and li may decide, olga answers for everything, and stranger keeps it. */
const PEOPLE = ["hana", "li", "olga", "stranger"] as const;
type Person = (typeof PEOPLE)[number] | "bot";

const tokenOf = (person: Person) => `token-of-${person}`;

/** The rosters with the numeric ids that GitHub has. */
function withIds(files: Record<string, string>, story: Story): Record<string, string> {
  const id = (login: string) => story.world.users.find((user) => user.login === login)?.id ?? 0;
  const li = `  - { role: control-operator, login: li, id: ${id("li")}, name: Li Wei, from: "2025-01-01", to: null }\n---`;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.startsWith("controls/entities/")
        ? text
            .replace(
              /login: (\w+), id: \d+/g,
              (_, login: string) => `login: ${login}, id: ${id(login) || 999}`,
            )
            .replace(/\n---\n*$/, `\n${li}\n`)
        : text,
    ]),
  );
}

/** A review of Acme Inc. under SOX, opened on 1 March, on which nobody has decided. */
export const openReview = storiesAfter(async (story) => {
  const organization = story.governance.owner;
  const li = addUser(story.world, { login: "li" });
  const bot = addUser(story.world, { login: "helper[bot]", type: "Bot" });
  addMember(organization, li);
  const stranger = story.world.users.filter(({ login }) => login === "stranger");
  for (const user of [li, bot, ...stranger])
    story.governance.collaborators.push({ user, permission: "write" });
  for (const person of PEOPLE)
    for (const user of story.world.users.filter(({ login }) => login === person)) give(person, user);
  give("bot", bot);
  function give(person: Person, actor: typeof bot) {
    const permissions = { contents: "write", pull_requests: "write", issues: "write" } as const;
    addCredential(story.world, { token: tokenOf(person), kind: "fine-grained", actor, permissions });
  }
  await story.push("main", withIds(stated(), story));
  await scanned(story, "2026-02-28");
  on(story, "2026-03-01");
  await story.review({ regime: "sox" });
  on(story, "2026-03-02");
});

/** Asks the governance repository as a person. */
export const as = (story: Story, person: Person, path: string, body: unknown, method: string) =>
  ask(story, person, `${story.github.apiUrl}/repos/acme/governance${path}`, body, method);

/** Asks GitHub as a person. */
async function ask(
  story: Story,
  person: Person,
  url: string,
  body: unknown,
  method = "POST",
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `token ${tokenOf(person)}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Writes a comment on the review's pull request; gives its number. */
export async function comment(story: Story, person: Person, body: string): Promise<number> {
  const [pull] = pullFrom(story, BRANCH);
  const url = `${story.github.apiUrl}/repos/acme/governance/issues/${pull?.number ?? 0}/comments`;
  return z.object({ id: z.number() }).parse(await ask(story, person, url, { body })).id;
}

/** Gives a review of the review's pull request with a text; gives its number. */
export async function reviewWith(story: Story, person: Person, body: string): Promise<number> {
  const [pull] = pullFrom(story, BRANCH);
  const url = `${story.github.apiUrl}/repos/acme/governance/pulls/${pull?.number ?? 0}/reviews`;
  return z.object({ id: z.number() }).parse(await ask(story, person, url, { body, event: "COMMENT" })).id;
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Commits files to the review's branch as a person does on GitHub's pages. */
export async function edit(story: Story, person: Person, files: Record<string, string>): Promise<void> {
  const head = await story.remote("rev-parse", `refs/heads/${BRANCH}`);
  const additions = Object.entries(files).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  const input = {
    branch: { repositoryNameWithOwner: "acme/governance", branchName: BRANCH },
    expectedHeadOid: head,
    message: { headline: "Decide" },
    fileChanges: { additions },
  };
  const answer = await ask(story, person, story.github.graphqlUrl, { query: COMMIT, variables: { input } });
  if (JSON.stringify(answer).includes('"errors"')) throw new Error(JSON.stringify(answer));
}

/** The review as its branch has it, as text. */
export const textOn = async (story: Story): Promise<string> =>
  (await story.files(BRANCH, FILE)).get(FILE) ?? "";

/** Runs the command. */
export const run = (story: Story) => story.review({ regime: "sox" });

export const head = (story: Story): Promise<string> => story.remote("rev-parse", `refs/heads/${BRANCH}`);

/** The App's answers, oldest first. */
export const answers = (story: Story): string[] =>
  story.governance.comments
    .filter(({ body }) => body.startsWith("<!-- countersign: answer to"))
    .map(({ body }) => body);

/** A command on the line of an identity by the title it has, with its answer on the risk. */
export function command(review: Review, title: string, order: string): string {
  const uid = review.lines.find((line) => line.title === title)?.uid ?? "none";
  const [verb = "", ...rest] = order.split(" ");
  return `/countersign ${verb} ${uid} ${rest.join(" ")}\nrisk: no, it posts nothing`;
}

export { on, pullFrom, reviewOn, SOX };
