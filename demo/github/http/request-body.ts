import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";

/** The whole body of a request. */
export async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  await finished(request, { writable: false });
  return Buffer.concat(chunks);
}

/** A JSON body, or `failed` for what is not JSON; an empty body is `undefined`. */
export function parseJson(text: string): { body: unknown } | { failed: true } {
  if (text.trim() === "") return { body: undefined };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { failed: true };
  }
}
