import { z } from "zod";
import { Names, Text } from "./text.ts";

/** One requirement of the source documents, and where the product carries it: `docs/requirements.yml`. */
export const Requirement = z
  .strictObject({
    id: z.string().regex(/^R(?:[1-9]|[1-9]\d|10\d|11[0-6])$/, "must be R1 to R116"),
    requirement: Names.describe("What is asked, in one sentence."),
    status: z.enum(["done", "partial", "missing"]).describe("How far the product carries it."),
    where: z.array(Text).describe("Files that carry it, from the root; none for a missing one."),
    lacking: Names.nullable().describe("What is lacking; null when done."),
  })
  .refine(
    ({ status, where, lacking }) =>
      status === "done"
        ? where.length > 0 && lacking === null
        : lacking !== null && (status === "missing" ? where.length === 0 : where.length > 0),
    "must name files unless it is missing, and say what is lacking unless it is done",
  );
export type Requirement = z.infer<typeof Requirement>;

/** All of them, in order. */
export const Requirements = z.strictObject({ requirements: z.array(Requirement).describe("By number.") });
