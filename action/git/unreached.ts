import { shortened } from "../../model/quote.ts";
import type { Checkout } from "./checkout.ts";
import type { GitResult } from "./git.ts";
import { Refusal } from "../run/refusal.ts";

/** Longest quotation, in code points. */
const SHOWN = 600;

/** Marks what the server said, in whatever language: https://git-scm.com/docs/gitprotocol-pack, side-band. */
const REMOTE = "remote:";

/** What the server said, one line, between «»; what git itself said where the server said nothing. */
export function wordsOf({ stderr }: Pick<GitResult, "stderr">): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const told = lines
    .filter((line) => line.startsWith(REMOTE))
    .map((line) => line.slice(REMOTE.length).trim())
    .filter(Boolean);
  const words = told.length > 0 ? told : lines.filter(Boolean).slice(-2);
  return `«${shortened(words.join(" / "), SHOWN).replace(/«/g, "‹").replace(/»/g, "›")}»`;
}

/** Why a command did not reach the remote, told from the server's status and in its own words. */
export function unreached({ remote }: Pick<Checkout, "remote">, result: GitResult, doing: string): Refusal {
  const { http } = result;
  const cause = new Error(result.stderr);
  if (http !== null && http.status >= 300 && http.status < 400)
    return new Refusal(2, moved(remote, http.headers.location), { cause });
  if (http?.status === 401)
    return new Refusal(
      2,
      `The server of the governance repository does not accept the credential (401) and says: ${wordsOf(result)}.`,
      { cause },
    );
  const status = http === null || http.status < 400 ? "" : ` (status ${http.status})`;
  const who = http === null ? "git says" : "The server says";
  return new Refusal(3, `${doing}${status}. ${who}: ${wordsOf(result)}.`, { cause });
}

/** GitHub redirects the former name of a repository to its name of today; no redirect is followed with a credential. */
function moved({ name, home }: Checkout["remote"], location: string | undefined): string {
  const target = location !== undefined && URL.canParse(location, home) ? new URL(location, home) : null;
  if (target?.origin !== home)
    return `The server redirects the remote ${name} of the governance checkout to ${target?.origin ?? "nowhere"}, and the credential belongs to ${home} and is sent nowhere else; give ${name} the repository's address there.`;
  const address = `${home}${target.pathname.replace(/\/info\/refs$/, "")}`;
  return `The governance repository has another address now: the server redirects the remote ${name} to ${address}. Give it that address (git remote set-url ${name} ${address}) and run again.`;
}
