import type { Instant } from "../../model/instant.ts";
import { NOBODY } from "../github/commit-author.ts";

/** An annotated tag to be: the same draft gives the same tag, whoever makes it. */
export interface TagDraft {
  /** Its name, without refs/tags/. */
  name: string;
  commit: string;
  message: string;
  /** GitHub's clock. */
  at: Instant;
}

/** The object that git keeps of a tag: https://git-scm.com/docs/git-mktag */
export const tagText = ({ name, commit, message, at }: TagDraft): string =>
  `object ${commit}\ntype commit\ntag ${name}\ntagger ${NOBODY} ${Date.parse(at) / 1000} +0000\n\n${message}\n`;
