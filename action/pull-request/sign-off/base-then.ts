import { readDocument } from "../../../model/document.ts";
import { Entity } from "../../../model/entity.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Instant } from "../../../model/instant.ts";
import { documentKind } from "../../../model/paths.ts";
import type { Checkout } from "../../git/checkout.ts";
import { have } from "../../git/evidence-commits.ts";
import { readTexts } from "../../git/read-texts.ts";
import type { Moves } from "./moves.ts";

const NONE = /^0+$/;

/**
 * The commit that a branch was at, by GitHub's clock; null where its record does not reach back that far. `now` is where it
 * is, for a branch that nobody has moved since it was made.
 */
export function commitThen(moves: Moves, at: Instant, now: string): string | null {
  if (!moves.told) return null;
  const then = moves.data.find(({ timestamp }) => timestamp <= at);
  const oldest = moves.data.at(-1);
  const found = then?.after ?? (oldest === undefined ? now : moves.isWhole ? oldest.before : null);
  return found === null || NONE.test(found) ? null : found;
}

/** The entities that commits hold, each commit read once; null for a commit that cannot be had. One that cannot be read has nobody. */
export function entitiesIn(checkout: Checkout): (commit: string) => Promise<Filed<Entity>[] | null> {
  const known = new Map<string, Promise<Filed<Entity>[] | null>>();
  const read = async (commit: string) => {
    if (!(await have(checkout, commit))) return null;
    const texts = await readTexts(checkout.git, commit, ["controls/entities"]);
    return [...texts].flatMap(([file, text]) => {
      if (documentKind(file) !== "entity") return [];
      const reading = readDocument(Entity, file, text);
      return reading.ok ? [{ file, data: reading.data, body: reading.body }] : [];
    });
  };
  return (commit) => {
    const entities = known.get(commit) ?? read(commit);
    known.set(commit, entities);
    return entities;
  };
}
