import { inject, type RunnerTestCase, type SerializedConfig, TestRunner } from "vitest";
import { SWITCH } from "./instrument.ts";
import { createSwitchboard, type Switchboard } from "./switchboard.ts";

/** What a process of tests is told. */
export interface Orders {
  /** Mutants that no test has noticed yet. */
  alive: readonly number[];
  /** The mutant that is on from the start; null to try all that are alive, one after the other, within each test. */
  fromStart: number | null;
  /** How many tests one mutant is put to. */
  tests: number;
}

/** Microseconds of processor time above which a test is not run again here; what only such a test notices, it notices alone. */
const DEAR = 100_000;

/** What one test tells. */
export interface Told {
  /** Mutants it noticed. */
  noticed: number[];
  /** Mutants whose places were met while modules were loaded. */
  atLoad: number[];
  /** Mutants it met and was not run again with, because a run takes long or does not repeat. */
  untried: number[];
  /** True for a test that does not pass, or not twice, without any mutant: it tells nothing of them. */
  fails: boolean;
}

declare module "vitest" {
  interface ProvidedContext {
    orders: Orders;
  }
  interface TaskMeta {
    told?: Told;
  }
}

/**
 * Runs each test once as it is, then once more with each mutant whose place it met: neither a process nor a module is
 * loaded anew for a mutant (https://vitest.dev/api/advanced/runner).
 */
export default class MutantRunner extends TestRunner {
  #orders = inject("orders");
  #alive = new Set(this.#orders.alive);
  #tried = new Map<number, number>();
  #board: Switchboard = createSwitchboard(this.#orders.fromStart);
  /** Tests of one file may run side by side; which mutant is on is one for all. */
  #turn: Promise<void> = Promise.resolve();

  constructor(config: SerializedConfig) {
    super(config);
    Object.assign(globalThis, { [SWITCH]: this.#board.isOn });
  }

  runTask = async (test: RunnerTestCase): Promise<void> => {
    const turn = this.#turn.then(() => this.#put(test));
    this.#turn = turn.catch(() => undefined);
    await turn;
  };

  async #put(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const told: Told = { noticed: [], atLoad: [...this.#board.atLoad], untried: [], fails: false };
    test.meta.told = told;
    const passes = async (id: number | null) => {
      let passed = false;
      const met = await this.#board.during(id, async () => {
        try {
          await run();
          passed = true;
        } catch {
          passed = false;
        }
      });
      return { passed: test.fails === true ? !passed : passed, met };
    };
    const before = process.cpuUsage();
    const { passed, met } = await passes(null);
    const { user } = process.cpuUsage(before);
    if (!passed) {
      told.fails = true;
      throw new Error("It fails without a mutant.");
    }
    if (this.#orders.fromStart !== null) return;
    const tried = [...met].filter((id) => this.#alive.has(id) && this.#isWorthwhile(id));
    if (tried.length === 0) return;
    // Some tests work on what their preparation made, once.
    if (user > DEAR || !(await passes(null)).passed) {
      told.untried.push(...tried);
      return;
    }
    for (const [index, id] of tried.entries()) {
      if ((await passes(id)).passed) continue;
      // A mutant may have spoilt what tests share; only a test that still passes without it has noticed anything.
      if (!(await passes(null)).passed) {
        told.untried.push(...tried.slice(index));
        return;
      }
      this.#alive.delete(id);
      told.noticed.push(id);
    }
  }

  #isWorthwhile(id: number): boolean {
    const tried = (this.#tried.get(id) ?? 0) + 1;
    this.#tried.set(id, tried);
    return tried <= this.#orders.tests;
  }
}
