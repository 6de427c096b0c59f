import type { Check } from "../checks/check.ts";
import type { SourceId } from "../../model/unit.ts";

/** What a reader needs to know of a check; any check of the catalogue is one. */
export type CheckDescription = Pick<Check, "id" | "words" | "restsOnStatement">;

/** What the scan record says of a source. */
export interface SourceDescription {
  id: SourceId;
  /** For people, `Actions secrets of repositories`. */
  /** The questions it asks, as GitHub's documentation writes them. */
  endpoints: readonly string[];
  /** The permission it needs, in GitHub's words. */
  permission: string;
}
