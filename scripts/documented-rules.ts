import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Control } from "../model/control.ts";
import { readDocument } from "../model/document.ts";
import { table } from "../model/markdown.ts";

/** The generated section of docs/checks.md: rules of the controls that GitHub cannot answer, and why. */
export function documentedRules(root: string): string {
  const folder = join(root, "controls/baseline");
  const controls = readdirSync(folder)
    .filter((name) => /^[A-Z]{3}-\d{2}\.md$/.test(name))
    .sort()
    .map((name) => controlIn(join(folder, name)));
  return table(
    ["Control", "Rule", "Why"],
    controls.flatMap(({ control: id, rules }) =>
      rules.flatMap(({ rule, awaits, checks, criteria }) =>
        awaits === null
          ? []
          : [[id, `${rule.en}${checks.length + criteria.length > 0 ? " (in part)" : ""}`, awaits.en]],
      ),
    ),
  );
}

function controlIn(path: string): Control {
  const reading = readDocument(Control, path, readFileSync(path, "utf8"));
  if (!reading.ok) throw new Error(`${path} is no control`);
  return reading.data;
}
