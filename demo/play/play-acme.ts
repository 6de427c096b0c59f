import { join, relative } from "node:path";
import { YEAR } from "../acme/quarters.ts";
import { StepFailed } from "./failed.ts";
import { keepGovernance, recordEvidence } from "./keep.ts";
import type { Options } from "./options.ts";
import { buildPortal } from "./portal.ts";
import { serveFolder } from "./serve.ts";
import { setStage, type Stage } from "./stage.ts";
import { playStep } from "./steps.ts";
import { verifyGovernance } from "./verify.ts";

/** Takes a line for people. */
export type Print = (line: string) => void;

/** Plays the year of the Acme group, keeps what it leaves, builds the portal and serves it. */
export async function playAcme(root: string, options: Options, print: Print): Promise<void> {
  const stage = await timed(
    print,
    () => setStage(root, join(root, ".demo")),
    () => "The embedded GitHub is up, with the Acme group in it",
  );
  try {
    await playYear(stage, print);
    await timed(
      print,
      () => keepGovernance(stage),
      () => `Governance repository: ${relative(root, stage.governance)}`,
    );
  } finally {
    await stage.github.close();
  }
  if (options.record) {
    recordEvidence(stage);
    print("Recorded: evidence/ is now what this play left.");
  }
  const integrity = await timed(
    print,
    () => verifyGovernance(stage),
    () => "The whole history of the evidence is what was recorded",
  );
  await timed(
    print,
    () => buildPortal(stage, integrity),
    () => `Portal: ${relative(root, stage.portal)}`,
  );
  if (options.serve) await serve(stage, options.port, print);
}

/** Plays every step of the year in order. */
export async function playYear(stage: Stage, print: Print): Promise<void> {
  for (const step of YEAR)
    await timed(
      print,
      () => playStep(stage, step),
      (line) => line,
    );
}

async function timed<T>(print: Print, act: () => Promise<T>, line: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await act();
  print(`${line(result)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

async function serve(stage: Stage, port: number, print: Print): Promise<void> {
  try {
    const { url } = await serveFolder(stage.portal, port);
    print(`\nThe portal is at ${url} until you press Ctrl+C.`);
  } catch (cause) {
    throw new StepFailed(`Port ${port} cannot be used; choose another with npm start -- --port <number>.`, {
      cause,
    });
  }
}
