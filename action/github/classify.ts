import { z } from "zod";

/** Response headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** What a status and its headers ask of us. */
export type Class =
  | "ok"
  | "not-modified"
  | "redirect"
  | "unauthenticated"
  | "primary-limit"
  | "secondary-limit"
  | "retry"
  | "refused";

const REDIRECTS = [301, 302, 307, 308];

/**
 * Tells answers apart by status and headers; the English text of a message is never read.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function classify(status: number, headers: Headers, body: unknown): Class {
  if (status === 304) return "not-modified";
  if (REDIRECTS.includes(status)) return "redirect";
  if (status >= 200 && status < 300) return "ok";
  if (status === 401) return "unauthenticated";
  if (status === 403 || status === 429) return limitOf(status, headers, body);
  return status >= 500 || status === 408 ? "retry" : "refused";
}

function limitOf(status: number, headers: Headers, body: unknown): Class {
  if (headers["retry-after"] !== undefined) return "secondary-limit";
  const limited = status === 429 || pointsToLimits(body);
  // The last request of an hour can be refused for its permission too; only that refusal names permissions.
  if (!limited && headers["x-accepted-github-permissions"] !== undefined) return "refused";
  if (headers["x-ratelimit-remaining"] === "0") return "primary-limit";
  return limited ? "secondary-limit" : "refused";
}

/**
 * A limit of either kind may come without any header that tells; its documentation link is the only code it has:
 * `…/rate-limits-for-the-rest-api`, `…#about-secondary-rate-limits`, in old servers `…#rate-limiting`.
 */
function pointsToLimits(body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("documentation_url" in body)) return false;
  return typeof body.documentation_url === "string" && /rate-limit(?:s|ing)\b/.test(body.documentation_url);
}

const Block = z.object({ block: z.object({ reason: z.string().nullish() }) });

/**
 * Why GitHub blocked what was asked for, in its own word (`tos`, `dmca`); null when it did not.
 * https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
export function blockIn(body: unknown): string | null {
  const blocked = Block.safeParse(body);
  if (!blocked.success) return null;
  const reason = blocked.data.block.reason ?? "";
  return /^[a-z][a-z_-]{0,40}$/i.test(reason) ? reason : "unknown";
}
