import { apply } from "../acme/apply.ts";
import { ORGANIZATION } from "../acme/create.ts";
import type { Step } from "../acme/story.ts";
import { count } from "../../model/count.ts";
import { evidenceBranch } from "../../model/paths.ts";
import { StepFailed } from "./failed.ts";
import { decide, openPull } from "./person.ts";
import { runAction } from "./run-action.ts";
import { scan } from "./scan.ts";
import type { Stage } from "./stage.ts";
import { state } from "./state.ts";

const day = (at: string): string => at.slice(0, 10);

/** Plays one step and says in one line what happened. */
export async function playStep(stage: Stage, step: Step): Promise<string> {
  switch (step.step) {
    case "change": {
      stage.github.world.now = new Date(step.at);
      for (const change of step.changes) apply(stage.github.world, change);
      return `${day(step.at)}  ${step.why}`;
    }
    case "scan": {
      const outputs = await scan(stage, step);
      const show = (name: string): string => outputs.get(name) ?? "?";
      const many = (name: string, thing: string, things?: string) => count(Number(show(name)), thing, things);
      return `${day(step.at)}  Scan: ${many("identities", "identity", "identities")}, ${many("open-findings", "open finding")}, ${many("gaps", "gap")}, ${show("conclusion")}`;
    }
    case "conclude": {
      const { at, period, run } = step;
      const inputs = { command: "conclude", period };
      await runAction(stage, { what: "The conclusion", run, at, event: "workflow_dispatch", inputs });
      return `${day(at)}  Conclusions on ${period}`;
    }
    case "review": {
      const first = step.reviews[0];
      if (first === undefined) throw new Error("Nobody reviews.");
      const pull = await openPull(stage, first.by, evidenceBranch(ORGANIZATION));
      if (pull === undefined) throw new StepFailed(`No evidence pull request was open on ${day(first.at)}.`);
      await decide(stage, pull, step.reviews, step.merge);
      return `${day(step.merge?.at ?? first.at)}  Pull request #${pull.number}: ${verdict(step)}`;
    }
    case "state":
      await state(stage, step);
      return `${day(step.at)}  ${step.by}: ${step.title}; ${verdict(step)}`;
    default:
      return step satisfies never;
  }
}

function verdict({ reviews, merge }: Extract<Step, { step: "review" | "state" }>): string {
  const approvers = reviews.filter(({ event }) => event === "APPROVE").map(({ by }) => by);
  if (merge === null) return "waits for approval";
  return `approved by ${approvers.join(" and ")}, merged by ${merge.by}`;
}
