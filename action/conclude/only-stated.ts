import type { Control } from "../../model/control.ts";
import { serves } from "../../model/subjects.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { StatedAlone } from "../criteria/criterion.ts";
import type { FindingSubject } from "./subjects.ts";

/** What of a control's checks only documents say of the entity's subjects, by check. */
export function onlyStated(
  { rules }: Pick<Control, "rules">,
  subjects: ReadonlyMap<string, Pick<FindingSubject, "file" | "entities" | "assessments">>,
  entity: string,
): StatedAlone[] {
  const own = [...subjects.values()].filter(({ entities }) => serves(entities, entity));
  const checks = [...new Set(rules.flatMap(({ checks: asked }) => asked))].sort(byCodePoint);
  return checks.flatMap((check): StatedAlone[] => {
    const files = own
      .filter(({ assessments }) => assessments.some((one) => one.check === check && one.outcome === "stated"))
      .map(({ file }) => file)
      .sort(byCodePoint);
    return files.length === 0 ? [] : [{ check, files }];
  });
}
