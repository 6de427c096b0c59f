import { parseArgs } from "node:util";
import { StepFailed } from "./failed.ts";

/** What the demo was asked for. */
export interface Options {
  serve: boolean;
  record: boolean;
  /** 0 takes any port that is free. */
  port: number;
}

/** Reads the arguments of `npm start --`. */
export function readOptions(argv: readonly string[]): Options {
  const { serve, record, port } = parse(argv);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StepFailed(`--port must be a number up to 65535, and ${port} is not.`);
  return { serve, record, port: Number(port) };
}

function parse(argv: readonly string[]): { serve: boolean; record: boolean; port: string } {
  try {
    return parseArgs({
      args: [...argv],
      allowNegative: true,
      options: {
        serve: { type: "boolean", default: true },
        record: { type: "boolean", default: false },
        port: { type: "string", default: "4321" },
      },
    }).values;
  } catch (cause) {
    throw new StepFailed("The demo knows --no-serve, --record and --port <number>.", { cause });
  }
}
