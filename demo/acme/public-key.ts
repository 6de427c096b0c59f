import { createHash } from "node:crypto";

/** An OpenSSH Ed25519 public key that depends on the seed alone; nobody has its private half. */
export function publicKey(seed: string): string {
  const point = createHash("sha256").update(seed).digest();
  const blob = Buffer.concat([field(Buffer.from("ssh-ed25519")), field(point)]);
  return `ssh-ed25519 ${blob.toString("base64")}`;
}

// https://datatracker.ietf.org/doc/html/rfc8709#section-4
function field(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
}
