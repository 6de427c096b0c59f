import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Control } from "../model/control.ts";
import { readDocument } from "../model/document.ts";
import { table } from "../model/markdown.ts";
import type { OpenCause } from "../model/open-rule.ts";

/** A generated section of docs/checks.md: rules of the controls that are open for this cause, and why. */
export function documentedRules(root: string, cause: OpenCause): string {
  const folder = join(root, "controls/baseline");
  const controls = readdirSync(folder)
    .filter((name) => /^[A-Z]{3}-\d{2}\.md$/.test(name))
    .sort()
    .map((name) => controlIn(join(folder, name)));
  return table(
    ["Control", "Rule", "Why"],
    controls.flatMap(({ control: id, rules }) =>
      rules.flatMap(({ rule, open, checks, criteria }) =>
        open?.cause === cause
          ? [[id, `${rule.en}${checks.length + criteria.length > 0 ? " (in part)" : ""}`, open.why.en]]
          : [],
      ),
    ),
  );
}

function controlIn(path: string): Control {
  const reading = readDocument(Control, path, readFileSync(path, "utf8"));
  if (!reading.ok) throw new Error(`${path} is no control`);
  return reading.data;
}
