import type { Hub } from "../ledger/governance-port.ts";
import { Refusal } from "../ledger/refusal.ts";
import { describe } from "../pull-request/repository.ts";
import type { ScanOptions } from "./scan-options.ts";

/** Where evidence is published: the governance repository on GitHub and its address for people. */
export interface Place {
  hub: Hub;
  url: string;
  isPublic: boolean;
}

/** The place of publication; null when there is none to look up. */
export async function lookUpGovernance(
  hub: Hub | null,
  { publish, allowPublic }: Pick<ScanOptions, "publish" | "allowPublic">,
): Promise<Place | null> {
  if (publish === "none") return null;
  if (hub !== null) return { hub, ...(await describe(hub, allowPublic)) };
  if (publish === "branch") return null;
  throw new Refusal(
    2,
    "A pull request needs a governance repository on GitHub, and its remote is not one; set publish: branch, or push it to GitHub.",
  );
}
