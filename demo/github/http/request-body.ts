import type { IncomingMessage } from "node:http";

/** The whole body of a request. */
export async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
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
