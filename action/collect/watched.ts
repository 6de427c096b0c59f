import type { SourceId } from "../../model/unit.ts";
import type { Asker, GitHub } from "../github/port.ts";
import type { ScanProgress, SourceReading } from "../run/scan-progress.ts";

/** Sources as they are being read, for whoever watches. */
export interface Watched {
  /** The asker, its questions counted. */
  asking: (source: SourceId, asker: Asker) => Asker;
  done: (source: SourceId) => void;
  reading: () => ScanProgress;
}

/** Begins with no question asked. */
export function watchSources(
  sources: readonly { id: SourceId }[],
  github: Pick<GitHub, "limits" | "waited">,
): Watched {
  const { now: started } = github.limits();
  const states = new Map<SourceId, SourceReading>(
    sources.map(({ id }) => [id, { source: id, asked: 0, answered: 0, isDone: false }]),
  );
  const stateOf = (id: SourceId): SourceReading =>
    states.get(id) ?? { source: id, asked: 0, answered: 0, isDone: false };
  return {
    asking(id, asker) {
      const counted = async <T>(question: Promise<T>): Promise<T> => {
        states.set(id, { ...stateOf(id), asked: stateOf(id).asked + 1 });
        try {
          return await question;
        } finally {
          states.set(id, { ...stateOf(id), answered: stateOf(id).answered + 1 });
        }
      };
      return {
        ...asker,
        get: (question) => counted(asker.get(question)),
        list: (question) => counted(asker.list(question)),
        graphql: (question) => counted(asker.graphql(question)),
      };
    },
    done: (id) => void states.set(id, { ...stateOf(id), isDone: true }),
    reading: () => ({ started, waited: github.waited(), sources: [...states.values()], ...github.limits() }),
  };
}
