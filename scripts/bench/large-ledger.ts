import { execFileSync } from "node:child_process";
import { firstScan } from "./evaluate-and-record.ts";

/** Commits in the history of a large ledger. */
export const LEDGER_COMMITS = 500;
/** Files that each later commit touches. */
const TOUCHED = 20;
const USED = 'last_used: "2026-01-10T02:00:09Z"';

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** One commit of a stream for `git fast-import`, one day after the one before. */
function commit(n: number, files: Iterable<readonly [path: string, text: string]>): string {
  const seconds = Date.parse("2026-01-12T03:00:11Z") / 1000 + n * 86_400;
  return [
    `commit refs/heads/main\ncommitter Countersign <countersign@example.com> ${seconds} +0000\n`,
    data(`Record what a scan of acme saw (#${n + 1})`),
    ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
  ].join("");
}

/** Writes a ledger of this many identities, whose last uses changed from commit to commit, into a new folder. */
export function writeLargeLedger(folder: string, identities: number): void {
  const files = firstScan(Math.ceil(identities / 10), identities);
  const keys = [...files].filter(([, text]) => text.includes(USED));
  const stream = [commit(0, [["countersign.yml", "organizations:\n  - login: acme\n"], ...files])];
  for (let n = 1; n < LEDGER_COMMITS; n += 1) {
    const used = new Date(Date.parse("2026-01-10T02:00:09Z") + n * 86_400_000).toISOString();
    const now = `last_used: "${used.slice(0, 19)}Z"`;
    const touched = Array.from(
      { length: TOUCHED },
      (_, m) => keys[(n * TOUCHED + m) % keys.length] ?? keys[0],
    );
    stream.push(
      commit(
        n,
        touched.flatMap((one) => (one ? [[one[0], one[1].replace(USED, now)] as const] : [])),
      ),
    );
  }
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", folder]);
  execFileSync("git", ["-C", folder, "fast-import", "--quiet"], { input: stream.join("") });
}
