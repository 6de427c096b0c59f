import type { Language } from "../../../model/language.ts";
import { WORDS } from "./words.ts";
import type { Filed } from "../../../model/governance.ts";
import { code } from "../../../model/markdown.ts";
import type { Repository } from "../../../model/repository.ts";
import { retirement } from "../../evidence/body/retirement.ts";
import type { List } from "./share.ts";

/** Repositories that are gone, a line each: deleted, or transferred and to whom; their credentials went with them. */
export const goneLines = (
  gone: readonly Omit<Filed<Repository>, "body">[],
  files: string,
  language: Language,
): List => ({
  lines: gone.map(({ file, data }) => {
    const why = retirement("repository", data.lifecycle, language);
    return `- ${WORDS[language].reason(code(data.name), why)} [${WORDS[language].evidence}](${files}/${file})`;
  }),
  rest: (left) => `- ${WORDS[language].moreGone(left)}`,
});
