import { IDENTITY_KINDS } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import { scansFolder } from "../../model/places.ts";
import type { Scan, SourceAccount } from "../../model/scan.ts";
import { digestOfPopulation } from "../digest/digest.ts";
import type { Documents } from "./documents.ts";
import type { FindingChanges, OpenFinding } from "../evaluate/findings.ts";

/** Name and path of a scan's record. A second scan within one second of GitHub's clock is numbered. */
export function nameScan(organization: string, started: Instant, texts: ReadonlyMap<string, string>) {
  const basic = started.replace(/[-:]/g, "");
  const path = (name: string) => `${scansFolder(organization)}/${started.slice(0, 4)}/${name}.md`;
  let name = basic;
  for (let n = 2; texts.has(path(name)); n += 1) name = `${basic}-${n}`;
  return { id: `${organization}-${name}`, file: path(name) };
}

/** The population after the scan, by kind. */
export function totalsOf(identities: Documents["identities"]): Scan["totals"] {
  return IDENTITY_KINDS.map((kind) => {
    const own = identities.filter(({ data }) => data.kind === kind).map(({ data }) => data);
    const active = own.filter(({ state }) => state === "active").map(({ uid }) => uid);
    return {
      kind,
      active: active.length,
      retired: own.length - active.length,
      population: digestOfPopulation(active),
    };
  });
}

/** What the scan record says of findings. */
export const findingsOf = ({ opened, resolved, open }: FindingChanges): Scan["findings"] => ({
  opened: opened.map(({ file, check, outcome }: OpenFinding) => ({ file, check, outcome })),
  resolved: resolved.map(({ file, check, outcome, by }) => ({ file, check, outcome, by })),
  open: open.length,
});

/** Complete only when no unit leaves something unseen, and the evidence before was whole and the scanner's. */
export const conclusionOf = (
  accounts: readonly SourceAccount[],
  { tampering, origin }: Pick<Scan, "tampering" | "origin">,
): Scan["conclusion"] =>
  tampering.length === 0 &&
  (origin?.unproven ?? []).length === 0 &&
  accounts.every(({ gaps }) => gaps.length === 0)
    ? "complete"
    : "unable-to-conclude";
