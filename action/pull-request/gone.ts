import { count } from "../../model/count.ts";
import type { Filed } from "../../model/governance.ts";
import { code } from "../../model/markdown.ts";
import type { Repository } from "../../model/repository.ts";
import { retirement } from "../evidence/body/retirement.ts";
import type { List } from "./share.ts";

/** Repositories that are gone, a line each: deleted, or transferred and to whom; their credentials went with them. */
export const goneLines = (gone: readonly Omit<Filed<Repository>, "body">[], files: string): List => ({
  lines: gone.map(
    ({ file, data }) =>
      `- ${code(data.name)}: ${retirement("repository", data.lifecycle, "en")} [Evidence](${files}/${file})`,
  ),
  rest: (left) =>
    `- and ${count(left, "more repository", "more repositories")}; the evidence of each says why.`,
});
