/** A GraphQL node id: opaque to clients, made of kind and number. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64");
}
