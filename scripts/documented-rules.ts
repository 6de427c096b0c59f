import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Control } from "../model/control.ts";
import { readDocument } from "../model/document.ts";
import { table } from "../model/markdown.ts";
import type { OpenCause } from "../model/open-rule.ts";

/** A generated section of docs/checks.md: rules of the controls that are open for this cause, and why. */
export function documentedRules(root: string, cause: OpenCause): string {
  return table(
    ["Control", "Rule", "Why"],
    controlsOf(root).flatMap(({ control: id, rules }) =>
      rules.flatMap(({ rule, open, checks, criteria }) =>
        open?.cause === cause
          ? [[id, `${rule.en}${checks.length + criteria.length > 0 ? " (in part)" : ""}`, open.why.en]]
          : [],
      ),
    ),
  );
}

/** A generated section of docs/verdicts.md: which controls nothing can call effective, and what they wait for. */
export function documentedOpenControls(root: string): string {
  const all = controlsOf(root);
  const causes = all.map(({ control, rules }) => ({
    control,
    causes: rules.flatMap(({ open, criteria }) =>
      open !== null && criteria.length === 0 ? [open.cause] : [],
    ),
  }));
  const free = causes.filter((one) => one.causes.length === 0);
  const untold = causes.filter((one) => one.causes.includes("not-told"));
  const unasked = causes.filter((one) => !free.includes(one) && !untold.includes(one));
  const names = (of: typeof causes) => {
    const ids = of.map(({ control }) => control);
    return ids.length < 2 ? ids.join("") : `${ids.slice(0, -1).join(", ")} and ${ids.at(-1) ?? ""}`;
  };
  return [
    `Today that is so of ${all.length - free.length} of the ${all.length} controls; ${names(free)} have none.`,
    `Of these, ${untold.length} ask something that GitHub does not tell: ${names(untold)}.`,
    `The other ${unasked.length} wait only for what is not asked yet: ${names(unasked)}.`,
  ].join("\n");
}

function controlsOf(root: string): Control[] {
  const folder = join(root, "controls/baseline");
  return readdirSync(folder)
    .filter((name) => /^[A-Z]{3}-\d{2}\.md$/.test(name))
    .sort()
    .map((name) => controlIn(join(folder, name)));
}

function controlIn(path: string): Control {
  const reading = readDocument(Control, path, readFileSync(path, "utf8"));
  if (!reading.ok) throw new Error(`${path} is no control`);
  return reading.data;
}
