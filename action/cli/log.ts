import { plainSentence } from "../../model/plain-sentence.ts";
import type { Log } from "../run/log.ts";
import { progressLines, type ScanProgress, type Room } from "../run/scan-progress.ts";
import { inert } from "./inert.ts";
import type { Secrets } from "./secrets.ts";

/** Where lines go. */
export interface Screen {
  write: (text: string) => void;
  /** A terminal that can take lines back; null for what keeps all that was written. */
  terminal: Terminal | null;
}

/** What a terminal is besides. */
export interface Terminal {
  room: () => Room;
  /** Does something a few times a second; gives what ends that. */
  often: (act: () => void) => () => void;
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
 * Progress on a terminal: lines that are rewritten, and warnings that stay above them. Without a terminal every message
 * has a line of its own.
 */
export function progressOn({ write, terminal }: Screen, secrets: Secrets): Progress {
  let shown: readonly string[] = [];
  let unwatch: (() => void) | null = null;
  /** Takes back what is shown; the cursor stands at its end. */
  const clear = () => {
    if (shown.length > 0) write(`\r\u001b[2K${"\u001b[1A\u001b[2K".repeat(shown.length - 1)}`);
    shown = [];
  };
  const show = (lines: readonly string[]) => {
    clear();
    write(lines.join("\n"));
    shown = lines;
  };
  return {
    info(message, data) {
      const line = lineOf(secrets, message, data);
      if (terminal === null) write(`${line}\n`);
      // What is being watched tells more of it.
      else if (unwatch === null) show([line.slice(0, 100)]);
    },
    warning(message, data) {
      const below = unwatch === null ? [] : shown;
      clear();
      write(`Warning: ${lineOf(secrets, message, data)}\n`);
      if (below.length > 0) show(below);
    },
    ...(terminal === null ? {} : { watch: (reading) => watching(reading, terminal) }),
    end() {
      unwatch?.();
      clear();
    },
  };

  function watching(reading: () => ScanProgress, { room, often }: Terminal): () => void {
    const draw = () => {
      const lines = progressLines(reading(), room()).map((line) => lineOf(secrets, line));
      if (lines.join("\n") !== shown.join("\n")) show(lines);
    };
    const stop = often(draw);
    draw();
    return (unwatch = () => {
      stop();
      clear();
      unwatch = null;
    });
  }
}
