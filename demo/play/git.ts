import { must } from "./child.ts";

/** Who makes a commit, and when; a token opens the remote. */
export interface GitIdentity {
  name: string;
  email: string;
  at: string;
  token: string;
}

/** Runs git without the machine's configuration, and returns what it printed. */
export function git(cwd: string, args: readonly string[], as?: GitIdentity): Promise<string> {
  const identity: Record<string, string> =
    as === undefined
      ? {}
      : {
          GIT_AUTHOR_NAME: as.name,
          GIT_AUTHOR_EMAIL: as.email,
          GIT_AUTHOR_DATE: as.at,
          GIT_COMMITTER_NAME: as.name,
          GIT_COMMITTER_EMAIL: as.email,
          GIT_COMMITTER_DATE: as.at,
        };
  const basic = Buffer.from(`x-access-token:${as?.token ?? ""}`).toString("base64");
  const header = as === undefined ? [] : ["-c", `http.extraHeader=Authorization: Basic ${basic}`];
  return must({
    what: `git ${args[0] ?? ""}`,
    file: "git",
    // Housekeeping would begin in the middle of the year, beside the step that is played.
    args: [...header, "-c", "maintenance.auto=false", ...args],
    cwd,
    env: {
      PATH: process.env.PATH ?? "",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_TERMINAL_PROMPT: "0",
      LC_ALL: "C",
      TZ: "UTC",
      ...identity,
    },
  });
}
