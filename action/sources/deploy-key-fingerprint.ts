import { createHash } from "node:crypto";
import { z } from "zod";

/** `ssh-ed25519 AAAA… comment`: the algorithm and its blob in base64. */
const PUBLIC_KEY = /^\s*[a-z0-9@.-]+\s+([A-Za-z0-9+/]{16,}={0,3})(?:\s|$)/;

/** A public key read as its SHA-256 fingerprint, as `ssh-keygen -l` prints it; the key itself goes no further. */
export const Fingerprint = z.string().transform((key, context) => {
  const blob = PUBLIC_KEY.exec(key)?.[1];
  if (blob === undefined) {
    context.addIssue({ code: "custom", message: "is not a public key" });
    return z.NEVER;
  }
  const digest = createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64");
  return `SHA256:${digest.replace(/(?<!=)=+$/, "")}`;
});
