import type { z } from "zod";
import { readDocument } from "../../model/document.ts";
import { Identity } from "../../model/identity.ts";
import { LookBack } from "../../model/look-back.ts";
import { documentKind, EVIDENCE_FOLDER, reviewFile } from "../../model/paths.ts";
import { Review } from "../../model/review.ts";
import { foldersIn } from "./files-in-tree.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";

/** A file that changes, with its text on both sides. */
interface Changed {
  path: string;
  before: string | null;
  after: string | null;
}

/**
 * The reviews at a commit that look-backs among these files name, and the identities that these are about; null where one
 * that is there cannot be read, since nobody knows then whom it concerns. A look-back names no organisation: it is of
 * every one that has such a review.
 */
export async function lookedBackOnAt(
  git: Git,
  commit: string,
  changed: readonly Changed[],
): Promise<{ reviews: readonly Review[]; identities: readonly Identity[] } | null> {
  const looks = changed.flatMap(lookBacksIn);
  if (looks.length === 0) return { reviews: [], identities: [] };
  const organizations = await foldersIn(git, commit, EVIDENCE_FOLDER);
  const reviews = await readAt(
    { git, commit, schema: Review },
    organizations.flatMap((organization) => looks.map((one) => reviewFile({ organization, ...one }))),
  );
  const uids = new Set(looks.map(({ identity }) => identity));
  const lines = (reviews ?? []).flatMap((review) => review.lines.filter(({ uid }) => uids.has(uid)));
  const identities = await readAt(
    { git, commit, schema: Identity },
    lines.map(({ file }) => file),
  );
  return reviews === null || identities === null ? null : { reviews, identities };
}

function lookBacksIn({ path, before, after }: Changed): LookBack[] {
  if (documentKind(path) !== "look-back") return [];
  return [before, after].flatMap((text) => {
    const reading = text === null ? null : readDocument(LookBack, path, text);
    return reading?.ok === true ? [reading.data] : [];
  });
}

/** The documents at these paths that are there; null where one of them cannot be read. */
async function readAt<Schema extends z.ZodType>(
  { git, commit, schema }: { git: Git; commit: string; schema: Schema },
  paths: readonly string[],
): Promise<z.infer<Schema>[] | null> {
  const asked = [...new Set(paths)].filter((path) => !path.includes("\n"));
  const objects = await objectBytes(
    git,
    asked.map((path) => `${commit}:${path}`),
  );
  const found: z.infer<Schema>[] = [];
  for (const path of asked) {
    const object = objects.get(`${commit}:${path}`);
    if (object?.type !== "blob") continue;
    const reading = readDocument(schema, path, object.bytes.toString());
    if (!reading.ok) return null;
    found.push(reading.data);
  }
  return found;
}
