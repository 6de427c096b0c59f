/** What a path of `fields.ts` is about, where the portal has words for it. */
export type FieldName =
  { of: "assessment"; check: string; field: string } | { of: "fact"; fact: string } | { of: "other" };

/** Reads `assessments[credential-expires].outcome` and `facts.read_only`; all else stays a path. */
export function nameField(path: string): FieldName {
  const assessment = /^assessments\[([a-z0-9-]+)\]\.([a-z_]+)$/.exec(path);
  if (assessment?.[1] !== undefined && assessment[2] !== undefined)
    return { of: "assessment", check: assessment[1], field: assessment[2] };
  const fact = /^facts\.([a-z_]+)$/.exec(path);
  return fact?.[1] === undefined ? { of: "other" } : { of: "fact", fact: fact[1] };
}

/** What an auditor looks for first: whether it still exists, then how it was evaluated, then why. */
const weight = (path: string): number => {
  if (path === "state") return 0;
  const name = nameField(path);
  if (name.of === "fact") return 2;
  if (name.of === "other") return 4;
  return name.field === "outcome" ? 1 : 3;
};

/** Puts changed fields in the order they matter; equals stay as the document has them. */
export const gravestFirst = <T extends { field: string }>(fields: readonly T[]): T[] =>
  fields.toSorted((a, b) => weight(a.field) - weight(b.field));
