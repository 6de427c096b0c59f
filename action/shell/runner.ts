import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

/**
 * What we say to the runner, in its own protocol. @actions/core says the same, but to the process it runs in; here
 * where it goes is an argument, like everything else that reaches the world.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Runner {
  mask: (secret: string) => void;
  annotate: (level: "error" | "warning" | "notice", message: string, title?: string) => void;
  startGroup: (name: string) => void;
  endGroup: () => void;
}

const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A runner that reads our standard output. */
export function runnerOn(out: (text: string) => void): Runner {
  const command = (name: string, message: string) => {
    out(`::${name}::${data(message)}\n`);
  };
  return {
    mask: (secret) => {
      command("add-mask", secret);
    },
    annotate: (level, message, title) => {
      command(title === undefined ? level : `${level} title=${property(title)}`, message);
    },
    startGroup: (name) => {
      command("group", name);
    },
    endGroup: () => {
      command("endgroup", "");
    },
  };
}

/** Sets an output of the step. The delimiter is chance, so that no value can end itself and set another. */
export function setOutput(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
