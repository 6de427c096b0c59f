import { REPOSITORIES } from "./repositories.ts";
import { TOKENS } from "./tokens.ts";

const IDLE_KEYS = new Set(
  REPOSITORIES.flatMap(({ name, keys = [] }) =>
    keys.filter(({ used }) => used !== undefined).map(({ title }) => `${name} ${title}`),
  ),
);
const LAST_USES = new Map(TOKENS.flatMap(({ name, used }) => (used === undefined ? [] : [[name, used]])));

/** True for a key whose plan states its last use: nothing uses it any more. */
export const isIdleKey = (repository: string, title: string): boolean =>
  IDLE_KEYS.has(`${repository} ${title}`);

/** The day on which a token was used by then: its plan may state the last one, null for one that nobody ever used. */
export function lastDayOf(token: string, yesterday: string): string | null {
  const last = LAST_USES.get(token);
  // What is used until a day in spring is used every day before.
  return last === undefined || (last !== null && last > yesterday) ? yesterday : last;
}
