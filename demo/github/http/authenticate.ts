import type { World } from "../world.ts";
import { failure, type Answer } from "./answer.ts";
import type { Caller } from "./call.ts";
import { looksLikeJwt, proveApp } from "./json-web-token.ts";

/** Who an Authorization header stands for, or the 401. */
export type Authentication = { caller: Caller } | { refused: Answer };

/** Reads `token x`, `Bearer x` and Basic (password = token, as git sends it). */
export function authenticate(world: World, header: string | undefined): Authentication {
  if (header === undefined || header === "") return { caller: { kind: "anonymous" } };
  const token = tokenIn(header);
  if (looksLikeJwt(token)) {
    const proof = proveApp(world, token);
    return "app" in proof
      ? { caller: { kind: "app", app: proof.app } }
      : { refused: failure(401, proof.message) };
  }
  const credential = world.credentials.find((candidate) => candidate.token === token);
  const expiry = credential?.expiresAt ?? null;
  const expired = expiry !== null && expiry.getTime() <= world.now.getTime();
  if (credential === undefined || expired) return { refused: failure(401, "Bad credentials") };
  if ((credential.installation?.suspended_at ?? null) !== null)
    return { refused: failure(403, "This installation has been suspended") };
  return { caller: { kind: "credential", credential } };
}

function tokenIn(header: string): string {
  const [scheme = "", value = ""] = header.trim().split(/\s+/, 2);
  if (scheme.toLowerCase() !== "basic") return value;
  const pair = Buffer.from(value, "base64").toString("utf8");
  const [user = "", password = ""] = pair.split(":", 2);
  // Git URLs may carry the token in either place: https://x-access-token:TOKEN@host or https://TOKEN@host.
  return password === "" || password === "x-oauth-basic" ? user : password;
}
