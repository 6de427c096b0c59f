// Verifies the ledger in a folder, in a process of its own, and tells what that took as one line of JSON.
import { readFileSync } from "node:fs";
import { verify } from "../../action/commands/verify.ts";
import { version } from "../../action/cli/version.ts";
import { openLocal } from "../../action/git/checkout.ts";

/**
 * Seconds that the processes took which this one started and saw end: fields 16 and 17, in hundredths.
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function ofChildren(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Milliseconds after which the git that stays for the next question has ended, and is counted: action/git/lasting.ts. */
const ENDED = 6_000;

const [folder = "."] = process.argv.slice(2);
const before = process.cpuUsage();
const startedAt = performance.now();
const local = await openLocal({ directory: folder, environment: process.env });
const { commits, contents, findings } = await verify(local, { organization: null, at: "HEAD", version });
const clock = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(before);
const memory = process.resourceUsage().maxRSS / 1024;
const told = { commits, contents, findings: findings.length, clock, own: (user + system) / 1e6, memory };
setTimeout(() => {
  console.log(JSON.stringify({ ...told, git: ofChildren() }));
}, ENDED);
