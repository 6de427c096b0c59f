import type { Review } from "../../../model/review.ts";
import { documentKey, type History } from "./history.ts";

/** The review that a path held with a blob; null where it held none that can be read. */
export function reviewAt(
  { documents }: Pick<History, "documents">,
  path: string,
  blob: string | null,
): Review | null {
  const document = blob === null ? undefined : documents.get(documentKey(path, blob));
  return document?.kind === "review" ? document.data : null;
}
