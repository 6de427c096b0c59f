import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What processes that run in its environment connect to; without what another program than Node does by itself. */
export interface Recording {
  /** To be added to the environment of the process that is watched. */
  environment: Record<string, string>;
  /** Each thing once, sorted: `connects <host>:<port>`, `connects udp …`, `looks up <host>`, `starts <program>`. */
  noted: () => string[];
  close: () => void;
}

/** Required and not imported: threads are given what is required, too. */
const RECORDER = join(import.meta.dirname, "recorder.ts");

/** Begins to record. */
export function record(): Recording {
  const folder = mkdtempSync(join(tmpdir(), "countersign-connections-"));
  const file = join(folder, "noted");
  writeFileSync(file, "");
  return {
    environment: {
      NODE_OPTIONS: `--require=${JSON.stringify(RECORDER)}`,
      COUNTERSIGN_TEST_CONNECTIONS: file,
    },
    noted: () => [...new Set(readFileSync(file, "utf8").split("\n").filter(Boolean))].sort(),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
