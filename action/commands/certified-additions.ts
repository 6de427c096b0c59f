import { Addition } from "../../model/addition.ts";
import { additionsOn } from "../../model/additions.ts";
import { certifiedConclusions } from "../../model/certifications/certified-conclusions.ts";
import { readDocument } from "../../model/document.ts";
import type { Instant } from "../../model/instant.ts";
import { documentKind } from "../../model/paths.ts";
import { isSameAt, type Texts, where } from "../../model/texts.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import { additionDue, type Recorded } from "../conclude/add.ts";
import { additionText } from "../conclude/addition-text.ts";
import type { Concluded, ConclusionInput } from "../conclude/conclusion-input.ts";
import { digestOf } from "../digest/digest.ts";
import type { BranchState } from "../git/ledger.ts";
import { signOffsWith } from "./given-before.ts";

/** What becomes of conclusions that were certified. */
export interface Additions {
  /** Paths of the conclusions that stay as base holds them. */
  certified: ReadonlySet<string>;
  /** What has to be written: conclusions as base holds them, where the branch has another, and additions to them. */
  files: Texts;
  additions: readonly string[];
}

/**
 * Leaves conclusions that were certified as base holds them, and adds beside each what is concluded otherwise now. A
 * sign-off counts from the evidence branch, where it waits: the merge that brings it onto base must bring no other
 * conclusion with it.
 */
export function additionsTo(
  { conclusions }: Pick<Concluded, "conclusions">,
  input: ConclusionInput,
  state: Pick<BranchState, "approved" | "evidence" | "stated">,
  at: Instant,
): Additions {
  const { governance, ledger } = input;
  const certified = certifiedNow(input, state);
  const recorded = additionsIn(state);
  const files = new Map<string, string>();
  const additions: string[] = [];
  for (const { file, data } of certified) {
    const text = state.approved.get(file) ?? "";
    const now = conclusions.find((one) => one.file === file)?.data;
    if (now === undefined) continue;
    if (!isSameAt(file, state.approved, state.evidence)) files.set(file, text);
    const entity = governance.entities.find((one) => one.data.entity === data.entity)?.data;
    if (entity === undefined) continue;
    const due = additionDue(
      now,
      {
        conclusion: { file, digest: digestOf(text), data },
        additions: additionsOn(data, recorded),
      },
      dayIn(zoneOf(entity, governance.configuration), at),
    );
    const added = due === null ? null : additionText(due.data, { governance, ledger });
    if (due === null || added === null) continue;
    files.set(due.file, added);
    additions.push(due.file);
  }
  return { certified: new Set(certified.map(({ file }) => file)), files, additions };
}

/** Conclusions on the period that base holds and that were certified. */
function certifiedNow(
  { governance, ledger, organization, period }: ConclusionInput,
  state: Pick<BranchState, "stated" | "evidence">,
) {
  const conclusions = ledger.conclusions.filter(({ data }) => data.period.id === period);
  // Reading the branch's ledger for its sign-offs takes a while, and most periods have no certification.
  if (conclusions.length === 0 || !ledger.certifications.some(({ data }) => data.period === period))
    return [];
  const signOffs = signOffsWith(ledger, state, organization);
  return certifiedConclusions({ ...ledger, conclusions, signOffs }, governance);
}

/** Every addition that base holds, as it does, and those that wait on the branch. */
function additionsIn({ approved, evidence }: Pick<BranchState, "approved" | "evidence">): Recorded[] {
  const isAddition = (path: string) => documentKind(path) === "addition";
  const all = new Map([...where(evidence, isAddition), ...where(approved, isAddition)]);
  return [...all].flatMap(([file, text]): Recorded[] => {
    const reading = readDocument(Addition, file, text);
    if (!reading.ok) return [];
    return [{ file, digest: digestOf(text), data: reading.data, approved: approved.has(file) }];
  });
}
