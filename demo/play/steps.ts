import { apply } from "../acme/apply.ts";
import type { Scope, Step } from "../acme/story.ts";
import { count } from "../../model/count.ts";
import { changeCode } from "./code.ts";
import { decide } from "./person.ts";
import { readinessFolder } from "./readiness.ts";
import { runAction } from "./run-action.ts";
import { scan } from "./scan.ts";
import { comment, edit, pullOn, signed } from "./scoped.ts";
import type { Stage } from "./stage.ts";
import { answer, state } from "./state.ts";

const day = (at: string): string => at.slice(0, 10);

/** What a pull request is about, where it is about one period, entity and regime. */
const about = (on: "evidence" | Scope): string =>
  on === "evidence" ? "" : ` (${on.what} of ${on.entity} under ${on.regime} for ${on.period})`;

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
    case "command": {
      const { at, command, run, why } = step;
      const kept: Record<string, string> = command === "certify" ? { output: readinessFolder(stage) } : {};
      const inputs = { ...step.inputs, ...kept, command };
      await runAction(stage, { what: `The run of ${command}`, run, at, event: "workflow_dispatch", inputs });
      return `${day(at)}  ${why}`;
    }
    case "code":
      await changeCode(stage.github, step);
      return `${day(step.merge.at)}  ${step.why}`;
    case "approve": {
      const [first] = step.reviews;
      if (first === undefined) throw new Error("Nobody reviews.");
      const pull = await pullOn(stage, first.by, step.on);
      await decide(stage, pull, await signed(stage, step.on, step.reviews), step.merge);
      return `${day(step.merge?.at ?? first.at)}  Pull request #${pull.number}${about(step.on)}: ${verdict(step)}`;
    }
    case "comment":
      return `${day(step.at)}  Pull request #${await comment(stage, step)}${about(step.on)}: ${step.by} comments`;
    case "edit":
      return `${day(step.at)}  Pull request #${await edit(stage, step)}${about(step.on)}: ${step.by} edits the review`;
    case "state":
      await state(stage, step);
      return `${day(step.at)}  ${step.by}: ${step.title}; ${verdict(step)}`;
    case "answer":
      return `${day(step.at)}  ${step.by} answers ${count(await answer(stage, step), "deficiency", "deficiencies")}; ${verdict(step)}`;
    default:
      return step satisfies never;
  }
}

function verdict({ reviews, merge }: Extract<Step, { step: "approve" | "state" | "answer" }>): string {
  const approvers = reviews
    .filter(({ event, refused }) => event === "APPROVE" && refused === undefined)
    .map(({ by }) => by);
  if (merge === null)
    return approvers.length === 0
      ? "waits for approval"
      : `approved by ${approvers.join(" and ")}, not merged yet`;
  return `approved by ${approvers.join(" and ")}, merged by ${merge.by}`;
}
