import type { Connected } from "../../../action/github/client.ts";
import type { Asker, ApiReading } from "../../../action/github/port.ts";

type Twist = <T>(reading: ApiReading<readonly T[]>) => ApiReading<readonly T[]>;

/** GitHub whose lists are read wrongly. */
export const listing =
  (twist: Twist) =>
  (port: Connected): Connected => ({
    ...port,
    as: (source): Asker => {
      const asker = port.as(source);
      return { ...asker, list: async (question) => twist(await asker.list(question)) };
    },
  });

const nothing = <T>(): ApiReading<readonly T[]> => ({ state: "complete", data: [] });

/** A refusal is taken for an empty list. */
export const refusedIsEmpty = listing((reading) => (reading.state === "denied" ? nothing() : reading));

/** A broken answer is taken for an empty list. */
export const brokenIsEmpty = listing((reading) => (reading.state === "error" ? nothing() : reading));

/** A page that could not be read is taken for the end of the list. */
export const brokenPageIsLast = listing((reading) =>
  reading.state === "partial" ? { state: "complete", data: reading.data } : reading,
);

/** Lists lose what is beyond their first page. */
export const firstPageOnly = listing((reading) =>
  reading.state === "complete" ? { state: "complete", data: reading.data.slice(0, 100) } : reading,
);

/**
 * Answers are kept by question alone: what one credential was told is told to the next without asking.
 * The memory outlives a scan, as a cache does.
 */
export function sharedMemory(): (port: Connected) => Connected {
  const told = new Map<string, unknown>();
  return (port) => ({
    ...port,
    as: (source): Asker => {
      const asker = port.as(source);
      return {
        ...asker,
        list: async (question) => {
          const key = JSON.stringify([question.route, question.parameters]);
          type Answer = Awaited<ReturnType<typeof asker.list<typeof question.schema>>>;
          // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the same question was answered in this form
          const held = told.get(key) as Answer | undefined;
          if (held !== undefined) return held;
          const reading = await asker.list(question);
          if (reading.state === "complete") told.set(key, reading);
          return reading;
        },
      };
    },
  });
}
