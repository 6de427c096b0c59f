import { setTimeout as pause } from "node:timers/promises";
import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import type { Fault } from "./faults.ts";

/** An answer as bytes, ready to go out or to be spoilt. */
export interface Rendered {
  status: number;
  text: string;
  headers: Record<string, string>;
}

/** Renders an answer; errors and data alike are JSON. */
export function render(answer: Answer): Rendered {
  const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
  const type: Record<string, string> =
    text === "" ? {} : { "Content-Type": "application/json; charset=utf-8" };
  return { status: answer.status, text, headers: { ...type, ...answer.headers } };
}

/** Applies the faults that spoil an answer's bytes. */
export function spoil(rendered: Rendered, faults: Fault[]): Rendered {
  let result = rendered;
  for (const fault of faults) {
    if (fault.kind === "wrong-schema") {
      // What is spoilt is no longer what was confirmed.
      const status = result.status === 304 ? 200 : result.status;
      result = { ...result, status, text: JSON.stringify(fault.body ?? otherShape(result.text)) };
    }
    if (fault.kind === "html") {
      const text =
        "<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><h1>Oh no</h1></body></html>";
      result = { status: fault.code ?? 200, text, headers: { "Content-Type": "text/html; charset=utf-8" } };
    }
  }
  return result;
}

function otherShape(text: string): unknown {
  return text.startsWith("[") ? { unexpected: true } : [{ unexpected: true }];
}

/** Waits as long as the slow faults say. */
export async function delay(faults: Fault[]): Promise<void> {
  for (const fault of faults) if (fault.kind === "slow") await pause(fault.milliseconds);
}

/** Sends bytes; a truncate fault announces all of them, sends half and hangs up. */
export async function send(response: ServerResponse, rendered: Rendered, faults: Fault[]): Promise<void> {
  const bytes = Buffer.from(rendered.text);
  // A 204 or 304 has no body, and so no length either.
  const length: Record<string, string> = bytes.length === 0 ? {} : { "Content-Length": String(bytes.length) };
  response.writeHead(rendered.status, { ...rendered.headers, ...length });
  if (faults.some((fault) => fault.kind === "truncate")) {
    await new Promise<void>((resolve) =>
      response.write(bytes.subarray(0, bytes.length >> 1), () => resolve()),
    );
    response.destroy();
    return;
  }
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(bytes, resolve);
  });
}
