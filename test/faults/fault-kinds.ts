import type { FaultKind } from "../../demo/github/http/faults.ts";
import { NOW } from "./world.ts";

/** A fault as the API shows it, and as git over HTTP can show it. */
export interface SweepFault {
  name: string;
  api: FaultKind;
  git: FaultKind;
}

const message = (text: string) => ({ message: text, documentation_url: "https://docs.github.com/rest" });
const status = (code: number, text: string, headers: Record<string, string> = {}) => {
  const fault: FaultKind = { kind: "status", code, body: message(text), headers };
  return { api: fault, git: fault };
};
const reset = Math.floor(NOW.getTime() / 1000) + 37 * 60;

/** Stands for the address of a server that is not GitHub, which each run has of its own. */
export const ELSEWHERE = "https://elsewhere.invalid";

/** Every way a single request goes wrong in the sweep. */
export const FAULTS: readonly SweepFault[] = [
  { name: "401", ...status(401, "Bad credentials") },
  {
    name: "403-permission",
    ...status(403, "Resource not accessible by integration", {
      "X-Accepted-GitHub-Permissions": "administration=read",
    }),
  },
  {
    name: "403-primary-limit",
    ...status(403, "API rate limit exceeded", {
      "X-RateLimit-Remaining": "0",
      "X-RateLimit-Reset": String(reset),
    }),
  },
  {
    name: "429-secondary-limit",
    ...status(429, "You have exceeded a secondary rate limit", { "Retry-After": "120" }),
  },
  { name: "404", ...status(404, "Not Found") },
  { name: "410", ...status(410, "Gone") },
  {
    name: "302-elsewhere",
    ...status(302, "Found", { Location: `${ELSEWHERE}/acme/governance.git/info/refs` }),
  },
  { name: "500", ...status(500, "Server Error") },
  { name: "502-html", api: { kind: "html", code: 502 }, git: { kind: "status", code: 502 } },
  { name: "reset", api: { kind: "reset" }, git: { kind: "reset" } },
  { name: "lost-answer", api: { kind: "reset", after: true }, git: { kind: "reset", after: true } },
  { name: "truncated", api: { kind: "truncate" }, git: { kind: "truncate" } },
  { name: "wrong-schema", api: { kind: "wrong-schema" }, git: { kind: "status", code: 200, body: {} } },
];
