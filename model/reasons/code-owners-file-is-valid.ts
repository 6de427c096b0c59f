import { z } from "zod";
import { count } from "../count.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

const path = { path: Text.describe("Path of the file.") };

export const codeOwnersFileIsValid = defineCheckWords({
  id: "code-owners-file-is-valid",
  title: {
    en: "The code owners file is valid",
    ja: "CODEOWNERSファイルが有効である",
  },
  question: {
    en: "Is there a CODEOWNERS file that GitHub accepts, and does it name an owner of the workflow files?",
    ja: "GitHubが受け入れるCODEOWNERSファイルがあり、ワークフローファイルの所有者が定められているか。",
  },
  risk: {
    en: "A rule that asks for a code owner asks nobody where the file names none, or where GitHub skips its line.",
    ja: "ファイルに所有者の定めがなく、又はGitHubがその行を無視する場合、コードオーナーの承認を求める規則は誰にも承認を求めない。",
  },
  remedy: {
    en: "Write a CODEOWNERS file that names owners of the workflow files and of what reports figures, and correct the lines that GitHub names.",
    ja: "ワークフローファイル及び財務報告に用いるコードの所有者を定めたCODEOWNERSファイルを作成し、GitHubが示す行を訂正する。",
  },
  reasons: {
    archived: sentences({}, () => ({
      en: "The repository is archived, so nothing in it can be changed.",
      ja: "リポジトリはアーカイブされており、変更できない。",
    })),
    "serves-no-financial-system": sentences({}, () => ({
      en: "The repository belongs to no financial system.",
      ja: "リポジトリは、財務に係るシステムに属さない。",
    })),
    "code-owners-not-read": sentences({}, () => ({
      en: "The CODEOWNERS file of the repository was not read.",
      ja: "リポジトリのCODEOWNERSファイルを読み取れなかった。",
    })),
    "no-code-owners-file": sentences({}, () => ({
      en: "The repository has no CODEOWNERS file.",
      ja: "リポジトリにCODEOWNERSファイルがない。",
    })),
    "errors-not-shown": sentences(path, (given) => ({
      en: `GitHub does not show the errors in ${quote(given.path)}.`,
      ja: `${quote(given.path)}の誤りがGitHubから示されない。`,
    })),
    "has-errors": sentences(
      {
        ...path,
        errors: z.number().int().positive(),
        line: z.number().int().positive().describe("Line of the first."),
        kind: Text.describe("What GitHub calls it."),
      },
      ({ path: file, errors, line, kind }) => ({
        en: `GitHub finds ${count(errors, "error")} in ${quote(file)}, first ${quote(kind)} in line ${line}.`,
        ja: `${quote(file)}に${errors}件の誤りがある。最初のものは${line}行目の${quote(kind)}である。`,
      }),
    ),
    "owner-of-workflows-not-read": sentences(path, (given) => ({
      en: `Whether ${quote(given.path)} names an owner of the workflow files was not read.`,
      ja: `${quote(given.path)}にワークフローファイルの所有者の定めがあるか、読み取れなかった。`,
    })),
    "workflows-have-no-owner": sentences(path, (given) => ({
      en: `${quote(given.path)} names no owner of every workflow file.`,
      ja: `${quote(given.path)}に、すべてのワークフローファイルに及ぶ所有者の定めがない。`,
    })),
    "code-owners-valid": sentences(path, (given) => ({
      en: `GitHub finds no error in ${quote(given.path)}, which names an owner wherever a workflow file is.`,
      ja: `${quote(given.path)}に誤りはなく、ワークフローファイルがある場合はその所有者が定められている。`,
    })),
  },
});
