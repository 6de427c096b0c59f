import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";

/** A subject in a list: its title, shortened where it would drown the list, and its repository; both as code. */
export const subjectOf = ({ title, repository }: { title: string; repository: string | null }): string =>
  repository === null ? code(shortened(title)) : `${code(shortened(title))} in ${code(repository)}`;
