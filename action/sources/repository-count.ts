import type { RepositoryFacts } from "../../model/repository.ts";

/** How many repositories GitHub says an organisation has; shown only to who may administer it. */
export interface RepositoryCounts {
  public: number;
  private: number;
}

/**
 * How a list stands beside GitHub's own count of the whole organisation.
 *
 * - `same`: as many.
 * - `same-but-internal`: more than counted, by no more than the internal ones; GitHub does not document whether its
 *   private count holds those.
 * - `short`, `long`: the two disagree.
 * - `uncounted`: GitHub does not tell this credential.
 */
export type Agreement = "same" | "same-but-internal" | "short" | "long" | "uncounted";

/** Holds a list against the counts. */
export function agreement(
  listed: readonly Pick<RepositoryFacts, "visibility">[],
  counts: RepositoryCounts | null,
): Agreement {
  if (counts === null) return "uncounted";
  const more = listed.length - (counts.public + counts.private);
  if (more === 0) return "same";
  if (more < 0) return "short";
  const internal = listed.filter(({ visibility }) => visibility === "internal").length;
  return more <= internal ? "same-but-internal" : "long";
}

/** What is known of who asks, and of a list that GitHub gave to the end. */
export interface Proof {
  sight: "all" | "selected" | "unknown";
  agreement: Agreement;
  /** Whether the list holds an internal repository. */
  internal: boolean;
}

/**
 * Whether such a list proves that a repository which is not on it, and whose id is not the organisation's, is gone.
 * An App on selected repositories cannot tell gone from hidden. Of another credential's sight nothing is known but that
 * it listed as many as GitHub counts, which says nothing of internal repositories.
 */
export function provesAbsence(
  { sight, agreement: agreed, internal }: Proof,
  visibility: RepositoryFacts["visibility"] | null,
): boolean {
  switch (sight) {
    case "all":
      return agreed === "same" || agreed === "same-but-internal";
    case "selected":
      return false;
    case "unknown":
      return agreed === "same" && !internal && visibility !== null && visibility !== "internal";
    default:
      return sight satisfies never;
  }
}
