import type { LeafChange } from "../../model/leaves.ts";
import { sentencesIn } from "../../model/reasons/in-text.ts";
import type { Names } from "../../model/text.ts";

/** A field that differs; where that is the reason of an assessment, its sentence before and after. */
export interface FieldChange extends LeafChange {
  says?: { before: Names | null; after: Names | null };
}

const OF_REASON = /^assessments\[([a-z0-9-]+)\]\.(?:reason|with|exception)\b/;

/** The same changes with one in place of all that touch the reason of an assessment: people read its sentence. */
export function printReasons(fields: readonly LeafChange[], before: string, after: string): FieldChange[] {
  const checkOf = ({ field }: LeafChange) => OF_REASON.exec(field)?.[1];
  if (!fields.some((one) => checkOf(one) !== undefined)) return [...fields];
  const [was, is] = [sentencesIn(before), sentencesIn(after)];
  const printed = new Set<string>();
  return fields.flatMap((one): FieldChange[] => {
    const check = checkOf(one);
    if (check === undefined) return [one];
    if (printed.has(check)) return [];
    printed.add(check);
    const says = { before: was.get(check) ?? null, after: is.get(check) ?? null };
    const field = `assessments[${check}].reason`;
    return [{ field, before: says.before?.en ?? null, after: says.after?.en ?? null, says }];
  });
}
