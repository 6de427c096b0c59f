import { type Mapping, type Tree } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";

/** The text of a value; null for anything else. */
export const scriptText = (tree: Tree | null): string | null => (tree?.is === "text" ? tree.text : null);

/** The steps of a job; none where it calls a workflow. */
export function jobSteps(job: Mapping): readonly Tree[] {
  const steps = valueOf(job, "steps");
  return steps?.is === "list" ? steps.items : [];
}

/** The action that a step runs, in small letters and without its ref; null for a script. */
export const actionOf = (step: Tree): string | null =>
  scriptText(valueOf(step, "uses"))?.split("@")[0]?.toLowerCase() ?? null;

/** What a step gives an input of its action; GitHub reads the names of inputs without regard to case. */
export function inputOf(step: Tree, input: string): Tree | null {
  const given = valueOf(step, "with");
  return given?.is === "map"
    ? (given.entries.find(({ key }) => key.toLowerCase() === input)?.value ?? null)
    : null;
}
