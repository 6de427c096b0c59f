import type { Scan } from "../../model/scan.ts";

/** How far a scan's evidence goes: a pull request, the evidence branch, or nowhere. */
export type Publish = "pull-request" | "branch" | "none";

/** What a user may choose about a scan. */
export interface ScanOptions {
  publish: Publish;
  /** Branch that holds what is in force; the remote's default branch when null. */
  base: string | null;
  allowPublic: boolean;
  /** What scans, and what started it. */
  run: Pick<Scan, "trigger" | "scanner">;
}
