import { documentKind, STATED } from "../../model/paths.ts";

/**
 * Files of a pull request whose texts are read: what people state, identities, reviews and certifications; no name of a
 * file with a line feed, which would be two to git.
 */
export const isReadForSignOff = (path: string): boolean =>
  !path.includes("\n") &&
  (STATED.some((stated) => path === stated || path.startsWith(`${stated}/`)) ||
    ["identity", "review", "certification"].includes(documentKind(path) ?? ""));
