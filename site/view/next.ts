import { isValidOn, expiresOn } from "../../model/exception.ts";
import type { Day } from "../../model/instant.ts";
import { isValidSignOff } from "../../model/sign-off.ts";
import { itemsOf, type CertificationEntry } from "./certifications.ts";
import type { LedgerIndex } from "./ledger-index.ts";
import type { Portal } from "./portal.ts";
import { countLines, remediationsInOrder, type ReviewEntry } from "./reviews.ts";

/** Something that somebody has to do or to look at next; each is what a document says, and never a judgement. */
export type Next =
  | { is: "decide"; entry: ReviewEntry; left: number; by: Day }
  | { is: "approve"; entry: ReviewEntry; by: Day }
  | { is: "unsigned-review"; entry: ReviewEntry; by: null }
  | { is: "carry-out"; entry: ReviewEntry; count: number; by: Day }
  | { is: "deficiency"; id: string; control: string; by: Day | null }
  | { is: "exception"; id: string; by: Day }
  | { is: "drift" | "proposed"; count: number; by: null }
  | { is: "put-right"; entry: CertificationEntry; items: number; by: Day }
  | { is: "sign"; entry: CertificationEntry; by: Day }
  | { is: "not-certified"; entry: CertificationEntry; by: null }
  | { is: "problems" | "limitations" | "not-counted" | "void"; count: number; by: null };

/** Who a list is for. */
export const READERS = ["reviewer", "owner", "executive", "auditor"] as const;
export type Reader = (typeof READERS)[number];

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** What has no day stands first: nobody has said by when. */
const soonestFirst = (list: Next[]): Next[] => list.sort((a, b) => order(a.by ?? "", b.by ?? ""));

/** What is next for each reader, the soonest first. */
export function nextFor(
  portal: Pick<Portal, "governance" | "ledger" | "problems">,
  index: LedgerIndex,
): Record<Reader, Next[]> {
  return {
    reviewer: soonestFirst(index.reviews.flatMap(forReviewer)),
    owner: soonestFirst([...index.reviews.flatMap(toCarryOut), ...forOwner(portal, index)]),
    executive: soonestFirst(index.certifications.flatMap(forExecutive)),
    auditor: forAuditor(portal, index),
  };
}

function forReviewer(entry: ReviewEntry): Next[] {
  const { review, waiting, approvals } = entry;
  const { left } = countLines(review);
  if (waiting === null)
    return approvals.counting === null ? [{ is: "unsigned-review", entry, by: null }] : [];
  return left > 0
    ? [{ is: "decide", entry, left, by: review.due }]
    : [{ is: "approve", entry, by: review.due }];
}

function toCarryOut(entry: ReviewEntry): Next[] {
  const [first, ...others] = remediationsInOrder(entry.review)
    .flatMap(({ remediation }) => (remediation?.done === null ? [remediation.due] : []))
    .sort();
  return first === undefined ? [] : [{ is: "carry-out", entry, count: others.length + 1, by: first }];
}

function forOwner({ governance, ledger }: Pick<Portal, "governance" | "ledger">, index: LedgerIndex): Next[] {
  const today = index.scanStatus.last?.data.started.slice(0, 10) ?? null;
  const blocking = ledger.drift?.data.differences.filter(({ verdict }) => verdict === "block").length ?? 0;
  const proposed = index.deficiencies.filter(({ data }) => data.state === "proposed").length;
  return [
    ...(proposed > 0 ? [{ is: "proposed" as const, count: proposed, by: null }] : []),
    ...index.deficiencies
      .filter(({ data }) => data.state === "open")
      .map(({ data }): Next => ({
        is: "deficiency",
        id: data.deficiency,
        control: data.control,
        by: data.due,
      })),
    ...governance.exceptions.flatMap(({ data }): Next[] => {
      const by = expiresOn(data);
      return by !== null && today !== null && isValidOn(data, today)
        ? [{ is: "exception", id: data.exception, by }]
        : [];
    }),
    ...(blocking > 0 ? [{ is: "drift" as const, count: blocking, by: null }] : []),
  ];
}

function forExecutive(entry: CertificationEntry): Next[] {
  const { progress, gates, due } = entry;
  switch (progress.state) {
    case "signed":
      return [];
    case "void":
    case "unsigned":
      return [{ is: "not-certified", entry, by: null }];
    case "open":
    case "refused": {
      const items = itemsOf(gates).length;
      return items > 0 ? [{ is: "put-right", entry, items, by: due }] : [{ is: "sign", entry, by: due }];
    }
    default:
      return progress satisfies never;
  }
}

function forAuditor({ problems }: Pick<Portal, "problems">, index: LedgerIndex): Next[] {
  const counts = {
    problems: problems.length,
    limitations: index.scanStatus.limitations,
    "not-counted": index.signOffs.filter(({ data }) => !isValidSignOff(data)).length,
    void: index.certifications.filter(({ progress }) => progress.state === "void").length,
  } as const;
  return (["problems", "limitations", "not-counted", "void"] as const)
    .filter((is) => counts[is] > 0)
    .map((is): Next => ({ is, count: counts[is], by: null }));
}
