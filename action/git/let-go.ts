/**
 * Gives the memory of bytes back at once that nobody reads any more, and of all that is beside them in it. The collector
 * counts it otherwise until it looks for it, and looks at everything each time a few thousand files were read. Memory
 * that small buffers share is left to it; so is all before Node 21.
 */
export function letGo(bytes: Buffer): void {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || !("transfer" in buffer)) return;
  if (buffer.byteLength === bytes.length || buffer.byteLength > Buffer.poolSize) buffer.transfer(0);
}
