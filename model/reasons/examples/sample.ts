import { z } from "zod";

/** Texts of which every schema of a reason's data takes at least one. */
const TEXTS = [
  "EXC-1",
  "ledger-export",
  "write-deploy-key",
  "2026-01-31",
  "2026-01-12T03:00:11Z",
  "ROT-01",
  "DEF-1",
  "LBK-1",
  "BRK-1",
  "DR-01",
  "rot.max_age_days.static",
  "2026-Q3",
  `sha256:${"0".repeat(64)}`,
  "a".repeat(40),
];

/** Every value that one field of a reason may take in kind: each branch of a choice, null where it may be null. */
export function samplesOf(schema: z.core.$ZodType): unknown[] {
  if (schema instanceof z.ZodNullable) return [null, ...samplesOf(schema.unwrap())];
  if (schema instanceof z.ZodDefault) return samplesOf(schema.unwrap());
  if (schema instanceof z.ZodOptional) return samplesOf(schema.unwrap());
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodEnum) return [...schema.options];
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodNumber) return [1, 2].filter((n) => schema.safeParse(n).success);
  if (schema instanceof z.ZodString) {
    const fitting = TEXTS.find((text) => schema.safeParse(text).success);
    return fitting === undefined ? [] : [fitting];
  }
  if (schema instanceof z.ZodArray) {
    const [one = null, other = one] = samplesOf(schema.element);
    return [[one], [one, other]];
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => samplesOf(option));
  if (schema instanceof z.ZodObject) return objectsOf(schema.shape);
  if (schema instanceof z.ZodRecord) return [{}];
  if (schema instanceof z.ZodLazy) return [{}];
  throw new Error(`No sample for a schema of ${schema._zod.def.type}; add one.`);
}

/** Objects in which every sample of every field stands at least once. */
function objectsOf(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, unknown>[] {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, samples: samplesOf(schema) }));
  const rounds = Math.max(1, ...fields.map(({ samples }) => samples.length));
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(fields.map(({ name, samples }) => [name, samples[round % samples.length]])),
  );
}
