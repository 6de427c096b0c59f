import { plainSentence } from "../../model/plain-sentence.ts";
import type { Log } from "../run/log.ts";
import { inert } from "./inert.ts";
import type { Secrets } from "./secrets.ts";

/** Where lines go. */
export interface Screen {
  write: (text: string) => void;
  /** True for a terminal that can take a line back. */
  live: boolean;
}

/** A log with an end, after which the screen is the caller's again. */
export interface Progress extends Log {
  end: () => void;
}

type Data = Readonly<Record<string, string | number>>;

const worded = (message: string, data: Data = {}): string => {
  const parts = Object.entries(data).map(([name, value]) => `${name}=${value}`);
  const said = plainSentence(message, "en");
  return parts.length === 0 ? said : `${said} (${parts.join(", ")})`;
};

/** One line for the screen: no secret, no workflow command, no control character. */
export const lineOf = (secrets: Secrets, message: string, data?: Data): string =>
  inert(secrets.hide(worded(message, data)));

/**
 * Progress on a terminal: one line that is rewritten, and warnings that stay. Without a terminal every message has
 * a line of its own.
 */
export function progressOn(screen: Screen, secrets: Secrets): Progress {
  let shown = false;
  const clear = () => {
    if (shown) screen.write("\r\u001b[2K");
    shown = false;
  };
  return {
    info(message, data) {
      clear();
      const line = lineOf(secrets, message, data);
      screen.write(screen.live ? line.slice(0, 100) : `${line}\n`);
      shown = screen.live;
    },
    warning(message, data) {
      clear();
      screen.write(`Warning: ${lineOf(secrets, message, data)}\n`);
    },
    end: clear,
  };
}
