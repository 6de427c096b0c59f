import { groupBy } from "../../model/group-by.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";

/** Identities that may have taken each other's place, by uid: what came after each, and what was before it. */
export interface Replacements {
  after: ReadonlyMap<string, Filed<Identity>>;
  before: ReadonlyMap<string, Filed<Identity>>;
}

const madeAt = ({ lifecycle }: Identity): string | null =>
  lifecycle.find(({ event }) => event === "create")?.at ?? null;
const goneAt = ({ state, lifecycle }: Identity): string | null =>
  state === "retired" ? (lifecycle.findLast(({ event }) => event === "retire")?.at ?? null) : null;
const named = ({ data: { kind, repository, title } }: Filed<Identity>): string =>
  JSON.stringify([kind, repository, title]);

/** One identity that is gone, and one that may have taken its place. */
interface Pair {
  old: Filed<Identity>;
  next: Filed<Identity>;
}

/** Every pair among identities of one kind, repository and title: made after the one, before a scan saw that one gone. */
const pairsAmong = (alike: readonly Filed<Identity>[]): Pair[] =>
  alike.flatMap((old) => {
    const [made, gone] = [madeAt(old.data), goneAt(old.data)];
    if (made === null || gone === null) return [];
    return alike.flatMap((next) => {
      const at = madeAt(next.data);
      return at !== null && at > made && at <= gone ? [{ old, next }] : [];
    });
  });

/** What may have replaced what. No record says that one replaced the other; where two could have, none is named. */
export function replacementsAmong(identities: readonly Filed<Identity>[]): Replacements {
  const pairs = [...groupBy(identities, named).values()].flatMap((alike) =>
    alike.length < 2 ? [] : pairsAmong(alike),
  );
  const ends = groupBy(pairs, ({ old }) => old);
  const starts = groupBy(pairs, ({ next }) => next);
  const sole = pairs.filter(({ old, next }) => ends.get(old)?.length === 1 && starts.get(next)?.length === 1);
  return {
    after: new Map(sole.map(({ old, next }) => [old.data.uid, next])),
    before: new Map(sole.map(({ old, next }) => [next.data.uid, old])),
  };
}

/** The day on which an identity was made; null where GitHub does not say. */
export const madeOn = ({ data }: Filed<Identity>): string | null => madeAt(data)?.slice(0, 10) ?? null;
