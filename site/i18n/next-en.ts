import type { Reader } from "../view/next.ts";
import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";

const reader: Record<Reader, string> = {
  reviewer: "Reviewer",
  owner: "Control owner",
  executive: "Executive who signs",
  auditor: "Auditor",
};

/** English words of the list of what is next. */
export const nextEn = {
  reader,
  title: "What is next",
  nothing: "Nothing, as far as the ledger says.",
  by: "by",
  expires: "until",
  over: "overdue at the last scan",
  decide: (left: number) => `${s(left, "line")} to decide`,
  approve: "to approve",
  unsignedReview: "merged, and no approval of it counts",
  carryOut: (count: number) => `${s(count, "decision")} not seen done`,
  deficiency: "open deficiency",
  proposed: (count: number) => `${s(count, "deficiency", "deficiencies")} proposed, to be taken up or closed`,
  exception: "exception in force",
  drift: (count: number) =>
    `${s(count, "difference", "differences")} between documents to resolve or approve`,
  putRight: (items: number) => `${s(items, "item")} to put right before it can be signed`,
  sign: "ready to sign",
  notCertified: { unsigned: "merged, and not signed", void: "void" },
  problems: (count: number) => s(count, "integrity problem"),
  limitations: (count: number) => `${s(count, "scope limitation")} of the last scan`,
  notCounted: (count: number) => `${s(count, "approval")} that ${count === 1 ? "does" : "do"} not count`,
  void: (count: number) => `${s(count, "certification")} that ${count === 1 ? "is" : "are"} void`,
  more: (count: number) => `and ${n(count)} more`,
};
