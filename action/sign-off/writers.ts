import type { Governance } from "../../model/governance.ts";
import { loginOf, type Account, type PullFacts } from "./facts.ts";
import { someone, type Someone } from "./rostered.ts";

/** Who wrote a pull request: whoever opened it, and whoever pushed last, where GitHub says so. */
export function writersOf(
  { author, lastPusher }: Pick<PullFacts, "author" | "lastPusher">,
  entities: Governance["entities"],
): { login: string; person: Someone }[] {
  const accounts = [author, lastPusher?.by ?? null].filter((one) => one !== null);
  const once = new Map<number, Account>(accounts.map((one) => [one.id, one]));
  return [...once.values()].map((by) => {
    const login = loginOf({ by });
    return { login, person: someone({ login, id: by.id }, entities) };
  });
}
