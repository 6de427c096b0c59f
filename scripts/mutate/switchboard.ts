/** How often a mutated place may be met beyond what it was without the mutant; a loop that never ends meets it more. */
const PATIENCE = 100_000;

/** Which mutant is on, and which places are met. */
export interface Switchboard {
  /** Asked at every mutated place: is this its mutant's turn? */
  isOn: (id: number) => boolean;
  /** Switches one mutant on, or none, while something runs; gives the mutants whose places were met. */
  during: (id: number | null, run: () => Promise<void>) => Promise<ReadonlySet<number>>;
  /** Mutants whose places were met while modules were loaded: what they decide there is decided once for all tests. */
  atLoad: ReadonlySet<number>;
}

/** Thrown inside a mutant that meets its own place without end. */
export class Endless extends Error {}

/** Nothing is on, except the mutant that a process was started for. */
export function createSwitchboard(fromStart: number | null): Switchboard {
  const atLoad = new Set<number>();
  let met = atLoad;
  let on = fromStart;
  let meetings = 0;
  return {
    atLoad,
    isOn: (id) => {
      met.add(id);
      if (id !== on) return false;
      meetings += 1;
      if (meetings > PATIENCE && fromStart === null) throw new Endless(`mutant ${id} has no end`);
      return true;
    },
    during: async (id, run) => {
      const [before, metBefore] = [on, met];
      const own = new Set<number>();
      [on, met, meetings] = [id ?? fromStart, own, 0];
      try {
        await run();
      } finally {
        [on, met] = [before, metBefore];
      }
      return own;
    },
  };
}
