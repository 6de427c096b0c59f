import { verify } from "node:crypto";
import { z } from "zod";
import type { App, World } from "../world.ts";

const claims = z.object({
  iss: z.union([z.string(), z.number()]).optional(),
  iat: z.unknown().optional(),
  exp: z.unknown().optional(),
});

/** An App that proved itself, or GitHub's sentence for why it did not. */
export type AppProof = { app: App } | { message: string };

const undecodable = "A JSON web token could not be decoded";
// @octokit/auth-app recognises these sentences and corrects its clock from the Date header of the refusal.
const badExpiry =
  "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
const farExpiry = "'Expiration time' claim ('exp') is too far in the future";
const badIssued =
  "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";

/** Whether an Authorization value is a JSON web token rather than a GitHub token. */
export function looksLikeJwt(token: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(token);
}

/**
 * Checks an App's JWT as GitHub does: RS256, `iat` at most 60 s ahead, `exp` in the future by at most ten minutes.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function proveApp(world: World, token: string): AppProof {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const algorithm = z.object({ alg: z.literal("RS256") }).safeParse(decode(header));
  const read = claims.safeParse(decode(payload));
  if (!algorithm.success || !read.success) return { message: undecodable };
  const { iss, iat, exp } = read.data;
  const app = world.apps.find((candidate) =>
    [String(candidate.id), candidate.client_id].includes(String(iss)),
  );
  if (app === undefined) return { message: undecodable };
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify("RSA-SHA256", signed, app.publicKey, Buffer.from(signature, "base64url")))
    return { message: undecodable };
  const now = Math.floor(world.now.getTime() / 1000);
  if (typeof iat !== "number" || !Number.isInteger(iat) || iat > now + 60) return { message: badIssued };
  if (typeof exp !== "number" || exp <= now) return { message: badExpiry };
  if (exp > now + 600) return { message: farExpiry };
  return { app };
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
