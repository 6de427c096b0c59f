import { parseArgs } from "node:util";

/** The rooms whose tests are tried. */
export const ROOMS: readonly string[] = [
  "model",
  "action/checks",
  "action/evaluate",
  "action/criteria",
  "action/conclude",
  "action/evidence",
  "action/git",
];

/** What is tried, how much of it, and whether the result is kept. */
export interface Wanted {
  rooms: readonly string[];
  seed: number;
  /** Mutants a room. */
  count: number;
  /** Puts what no unit test noticed to the stories, too. */
  stories: boolean;
  record: boolean;
}

/** Reads the arguments of the command; a sentence where they say nothing that can be done. */
export function readArguments(args: readonly string[]): Wanted | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      room: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "30" },
      all: { type: "boolean", default: false },
      stories: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    },
  });
  const named = values.room?.map(
    (name) => ROOMS.find((room) => room === name || room === `action/${name}`) ?? null,
  );
  if (named?.includes(null) === true) return `--room takes one of ${ROOMS.join(", ")}`;
  const [seed, count] = [whole(values.seed), whole(values.count)];
  if (seed === null) return "--seed takes a whole number";
  if (count === null || count === 0) return "--count takes a whole number above 0";
  return {
    rooms: named?.filter((room) => room !== null) ?? ROOMS,
    seed,
    count: values.all ? Number.POSITIVE_INFINITY : count,
    stories: values.stories,
    record: values.record,
  };
}

const whole = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
