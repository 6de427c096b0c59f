import { GATE_NAMES, GATE_STATE_NAMES, GATES } from "../../model/gate-names.ts";
import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";
import { lower } from "./lower.ts";

/** English words of the pages about certifications. */
export const certificationsEn = {
  gate: GATE_NAMES.en,
  gateState: GATE_STATE_NAMES.en,
  title: "Certifications",
  lead: "What a named person certifies of a period, on which evidence, and whether it still holds. Once it is signed the period is frozen.",
  none: "No certification has been recorded yet, none waits on a branch of this clone, and nobody handed in what countersign certify came to.",
  of: (what: string, regime: string, entity: string, period: string) =>
    `${what}: ${regime}, ${entity}, ${lower(period)}`,
  document: "Document",
  state: {
    signed: "signed",
    void: "void",
    unsigned: "not signed",
    ready: "ready to sign",
    notReady: "not ready",
  },
  question: "Ready to certify?",
  answer: { yes: "Yes.", no: "Not yet." },
  ready: (roles: string, due: string, isOver: boolean) =>
    `Every gate is met. It waits for the signatures of the ${roles}, ${isOver ? "which were due" : "due"} ${due}.`,
  notReady: (items: number, due: string, isOver: boolean) =>
    `${s(items, "item")} ${items === 1 ? "is" : "are"} missing. It ${isOver ? "was" : "is"} due ${due}.`,
  signed: (people: string, day: string) =>
    `Signed by ${people} on ${day}. The period is frozen: what comes later is a new, dated addition.`,
  unsigned: (roles: string) =>
    `Merged, and no signature that counts is recorded of the ${roles}. It certifies nothing yet.`,
  void: (people: string, day: string) =>
    `${people} signed it on ${day}, and it is void: something it rests on has changed since.`,
  frozen: (day: string, what: string) => `Period certified on ${day} (${what})`,
  voided: (day: string, what: string) => `Certification of the period of ${day} is void (${what})`,
  person: (name: string, role: string) => `${name} (${role})`,
  and: " and ",
  andRole: " and the ",
  onBranch: (branch: string, commit: string) =>
    `It is shown as it stands on branch ${branch} at commit ${commit}, and it is no evidence until it is signed and merged.`,
  refused: (commit: string) =>
    `None was opened to be signed: this is what countersign certify found at commit ${commit}.`,
  items: "What is missing, and who can put it right",
  item: "Missing",
  remedy: "What to do",
  who: "Who can",
  nobodyNeeded: "a scan or a merge does it",
  gates: GATES.en.all,
  gateName: GATES.en.one,
  gateResult: "Result",
  voidTitle: "Why it is void",
  text: "What is certified",
  sentence: "Sentence that whoever signs types",
  digest: "Digest of the text",
  language: "Language",
  signatures: "Signatures",
  noSignature: "No approval of it is recorded.",
  roles: "Signed by one of each",
  tag: "Tag",
  tagAt: "The annotated tag in this clone is at commit",
  tagNone: "This clone has no annotated tag of that name. Fetch tags; a signed document has one.",
  restsOn: "What it rests on",
  commit: "Evidence at commit",
  made: "Text made",
  due: "Due",
  scan: "Last scan of the period",
  identities: "Identities",
  limits: "What could not be seen, and was accepted",
  noLimits: "Nothing was left unseen.",
  evidence: "Evidence, with its digest at that commit",
  noEvidence: "No document is cited.",
  exceptions: "Exceptions as they were stated",
  deficiencies: "Deficiencies as they were stated",
  progress: "State",
  itemsCount: "Items",
  count: (items: number) => n(items),
};
