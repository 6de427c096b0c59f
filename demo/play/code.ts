import { tokenOf } from "../acme/credentials.ts";
import { theRepository, theUser } from "../acme/create.ts";
import type { Step } from "../acme/story.ts";
import { changing } from "../github/changing.ts";
import type { EmbeddedGitHub } from "../github/server.ts";
import { addDeployment, canWrite, takeId, timestamp, type Repository, type World } from "../github/world.ts";

/** Somebody changes code in a pull request, checks pass, others approve, one merges, and it may be deployed. */
export async function changeCode(
  github: EmbeddedGitHub,
  { repository: name, at, path, by, also, issue, approvals, merge, deploy }: Extract<Step, { step: "code" }>,
): Promise<void> {
  const { world } = github;
  const repository = theRepository(world, name);
  const people = [by, merge.by, ...(also === undefined ? [] : [also]), ...approvals.map((one) => one.by)];
  for (const login of new Set(people)) letWrite(world, repository, login);
  const work = changing(github, repository, tokenOf);
  const user = (login: string) => theUser(world, login);
  world.now = new Date(at);
  const number = await work.propose(user(by), path);
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`Pull request ${number} of ${name} is not there.`);
  pull.closes = [issue];
  if (also !== undefined) await work.push(user(also), pull.head.ref, `${path}.notes`);
  passChecks(world, repository, pull.head.sha);
  for (const approval of approvals) {
    world.now = new Date(approval.at);
    await work.approve(user(approval.by), number);
  }
  world.now = new Date(merge.at);
  const sha = await work.merge(user(merge.by), number);
  if (deploy === null) return;
  world.now = new Date(deploy.at);
  addDeployment(world, repository, { environment: "production", sha, creator: user(deploy.by) });
}

function letWrite(world: World, repository: Repository, login: string): void {
  const user = theUser(world, login);
  if (!canWrite(user, repository)) repository.collaborators.push({ user, permission: "write" });
}

/** An App of the group's runs the tests of every commit that is proposed. */
function passChecks(world: World, repository: Repository, head: string): void {
  const [app] = world.apps;
  if (app === undefined) throw new Error("The group has no App.");
  const now = timestamp(world.now);
  repository.checkRuns.push({
    id: takeId(world, "check-run"),
    name: "test",
    head_sha: head,
    external_id: "",
    status: "completed",
    conclusion: "success",
    started_at: now,
    completed_at: now,
    details_url: null,
    output: { title: null, summary: null, text: null },
    app,
  });
}
