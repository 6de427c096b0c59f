import { z } from "zod";
import { ControlId, ExceptionId } from "../assessment.ts";
import type { Language } from "../language.ts";
import { RecordedReason } from "../reasons/reason.ts";
import { Id, Login, Slug, Text } from "../text.ts";
import { Instant } from "../instant.ts";
import { Remediation } from "./remediation.ts";

/** What can be done about duties that meet in one identity. */
export const DISPOSITIONS = ["remove", "compensate", "accept"] as const;
export type DispositionName = (typeof DISPOSITIONS)[number];

/** What people call them; what is removed is the conflict, and the identity may well be kept. */
export const DISPOSITION_NAMES: Readonly<Record<Language, Readonly<Record<DispositionName, string>>>> = {
  en: { remove: "remove the conflict", compensate: "compensate", accept: "accept" },
  ja: { remove: "抵触の解消", compensate: "代替統制", accept: "例外として承認" },
};

/** What people write about a conflict; the only part of its row that they may edit. */
const disposed = {
  disposition: z.enum(DISPOSITIONS).nullable().describe("What is done about it; null while nobody said."),
  control: ControlId.nullable().describe("The control that stands in, for `compensate`."),
  exception: ExceptionId.nullable().describe("The exception, for `accept`."),
  text: Text.nullable().describe("How it is removed, what the control shows, or why it is accepted."),
};

/** One row of the matrix: one identity and one rule on duties that it breaks, or of which nobody knows. */
export const Conflict = z.strictObject({
  uid: Text.describe("Uid of the identity."),
  check: Slug.describe("The check that found it."),
  outcome: z
    .enum(["fail", "unknown", "excepted"])
    .describe("`unknown` where the check could not tell; somebody has to find out."),
  ...RecordedReason.shape,
  ...disposed,
  by: Login.nullable().describe("Whose disposition it is."),
  by_id: Id.nullable().describe("Their GitHub id."),
  at: Instant.nullable().describe("When, by GitHub's clock."),
  remediation: Remediation.nullable()
    .default(null)
    .describe("The carrying out of a `remove`; null for other dispositions."),
});
export type Conflict = z.infer<typeof Conflict>;

/** What stands before the name of a rule on duties, which says what should be: how it came out. */
export const CONFLICT_NAMES: Readonly<Record<Language, Readonly<Record<Conflict["outcome"], string>>>> = {
  en: { fail: "Not kept:", unknown: "Not known whether kept:", excepted: "Covered by an exception:" },
  ja: { fail: "満たさない要件:", unknown: "確認できない要件:", excepted: "例外が認められた要件:" },
};

/** What stands in a row before anybody said anything. */
export const UNDISPOSED = {
  disposition: null,
  control: null,
  exception: null,
  text: null,
  by: null,
  by_id: null,
  at: null,
  remediation: null,
} satisfies Partial<Conflict>;

/** A row as its record has it: that nothing is to be carried out is left out. */
export const recordedConflict = ({ remediation, ...row }: Conflict): object =>
  remediation === null ? row : { ...row, remediation };

/** What tells one row from every other. */
export const conflictKey = ({ uid, check }: Pick<Conflict, "uid" | "check">): string => `${uid} ${check}`;
