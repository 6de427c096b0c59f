import type { Governance } from "../../model/governance.ts";
import { CONFIGURATION_FILE, CONTROLS_FOLDER, STATED } from "../../model/paths.ts";
import { readGovernance } from "../../model/read-governance.ts";
import type { Git } from "../git/git.ts";
import { objectInfo } from "../git/objects.ts";
import { readTexts } from "../git/read-texts.ts";
import { Refusal } from "../run/refusal.ts";

/** Gives what people state at a commit; null where that is not there or cannot be read. */
export type StatedAt = (commit: string) => Promise<Governance | null>;

/** States that are held at a time: what people state changes far less often than evidence does. */
const HELD = 32;

/** Reads what people state at commits, once for all that state the same. */
export function statedAt(git: Git): StatedAt {
  const held = new Map<string, Promise<Governance | null>>();
  return async (commit) => {
    const names = [CONFIGURATION_FILE, CONTROLS_FOLDER].map((path) => `${commit}:${path}`);
    const found = await objectInfo(git, names);
    const key = names.map((name) => found.get(name)?.object ?? "").join(" ");
    const known = held.get(key);
    if (known !== undefined) return known;
    if (held.size >= HELD) held.clear();
    const reading = (found.get(names[0] ?? "") ?? null) === null ? Promise.resolve(null) : read(git, commit);
    held.set(key, reading);
    return reading;
  };
}

async function read(git: Git, commit: string): Promise<Governance | null> {
  try {
    const reading = readGovernance(await readTexts(git, commit, STATED));
    return reading.ok ? reading.governance : null;
  } catch (error) {
    // A file that is no text: whoever asks says what could not be read.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
