import type { SecretReachReason } from "../../model/reasons/secret-reach.ts";
import type { UnresolvedCallReason } from "../../model/reasons/unread-workflows.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { noPlan, type Reach, unreadFiles } from "./reach.ts";
import { whyUnseen } from "./references.ts";
import type { Unseen } from "./runs.ts";

/** What the jobs of one repository do with a secret. */
export interface UsesThere<Use> {
  uses: readonly Use[];
  /** Calls with the secret into workflows that nobody read. */
  unseen: readonly Unseen[];
  /** False where the workflow files were read without what tells a use. */
  told: boolean;
}

/** What jobs do with a secret wherever it goes. */
export interface UsesEverywhere<Use> {
  /** In repositories that it reaches for certain. */
  uses: readonly Use[];
  told: boolean;
  /** The reason where workflow files were not read; null where all were. */
  unread: ReturnType<typeof unreadFiles>;
  /** The reason where others may use it beyond what was read, or under another plan; null where none may. */
  beyond: () => UnresolvedCallReason | SecretReachReason | null;
}

/** Looks at every repository that a secret reaches or may reach. */
export function usesEverywhere<Use>(
  { sure, perhaps }: Reach,
  usesIn: (repository: ObservedRepository) => UsesThere<Use>,
): UsesEverywhere<Use> {
  const found = sure.map(usesIn);
  const mayUse = (one: ObservedRepository): boolean => {
    const { uses, unseen, told } = usesIn(one);
    return one.facts.workflows === null || !told || uses.length > 0 || unseen.length > 0;
  };
  return {
    uses: found.flatMap(({ uses }) => uses),
    told: found.every(({ told }) => told),
    unread: unreadFiles(sure),
    beyond() {
      const [unseen] = found.flatMap(({ unseen: its }) => its);
      if (unseen !== undefined) return whyUnseen(unseen);
      const others = perhaps.filter(mayUse);
      return others.length > 0 ? noPlan(others) : null;
    },
  };
}
