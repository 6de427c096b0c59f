import { REPOSITORIES } from "./repositories.ts";
import { TOKENS } from "./tokens.ts";

const IDLE_KEYS = new Set(
  REPOSITORIES.flatMap(({ name, keys = [] }) =>
    keys.filter(({ used }) => used !== undefined).map(({ title }) => `${name} ${title}`),
  ),
);
const IDLE_TOKENS = new Set(TOKENS.filter(({ used }) => used !== undefined).map(({ name }) => name));

/** True for a key whose plan states its last use: nothing uses it any more. */
export const isIdleKey = (repository: string, title: string): boolean =>
  IDLE_KEYS.has(`${repository} ${title}`);

/** True for a token whose plan states its last use. */
export const isIdleToken = (name: string): boolean => IDLE_TOKENS.has(name);
