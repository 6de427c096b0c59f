import { readdir, readFile } from "node:fs/promises";

/** Environment variable by which everything that a git command starts is found again: children inherit it. */
export const MARK = "COUNTERSIGN_GIT_COMMAND";

/**
 * Kills every process that carries the mark.
 * A signal reaches only git itself: its `git remote-http` and `git send-pack` stay, and when an answer is shorter
 * than a packet's header those two wait for each other for ever
 * (https://git-scm.com/docs/gitprotocol-http, https://git-scm.com/docs/gitprotocol-common#_pkt_line_format).
 * Where there is no /proc, GitHub's runner ends what a job leaves behind, by a mark of its own.
 */
export async function killMarked(mark: string): Promise<void> {
  let killed = true;
  // Again while some were found: one of them may just have started another.
  while (killed) {
    killed = false;
    for (const id of await readdir("/proc").catch(() => [])) {
      if (!/^\d+$/.test(id)) continue;
      // Another user's process, or one that has ended meanwhile.
      const environment = await readFile(`/proc/${id}/environ`, "latin1").catch(() => "");
      if (environment.split("\0").includes(`${MARK}=${mark}`)) killed = kill(Number(id)) || killed;
    }
  }
}

function kill(id: number): boolean {
  try {
    return process.kill(id, "SIGKILL");
  } catch {
    return false;
  }
}
