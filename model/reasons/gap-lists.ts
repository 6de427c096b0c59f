import { z } from "zod";
import { count } from "../count.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const number = z.number().int().nonnegative();

/** What a list lacks. */
export const gapLists = {
  "list-disagrees": sentences({}, () => ({
    en: "The list does not agree with itself or with GitHub's own count, read twice.",
    ja: "一覧を二度読み取ったが、一覧の内容又はGitHubの件数と一致しない。",
  })),
  "list-too-long": sentences({ items: number }, ({ items }) => ({
    en: `The list is longer than ${count(items, "item")}, and what comes after them was not asked for.`,
    ja: `一覧が${items}件を超えるため、以降を問い合わせなかった。`,
  })),
  "too-many-requests": sentences({ requests: number }, ({ requests }) => ({
    en: `The repository took ${count(requests, "request")} already, and nothing more was asked about it.`,
    ja: `このリポジトリへの問合せが${requests}回に達したため、以降を問い合わせなかった。`,
  })),
  "next-page-on-another-server": sentences({}, () => ({
    en: "GitHub's link to the next page leads to another server.",
    ja: "GitHubの示す次のページのリンクが別のサーバーを指している。",
  })),
  "pages-without-end": sentences({}, () => ({
    en: "GitHub's links to the next page do not end.",
    ja: "GitHubの示す次のページのリンクが終わらない。",
  })),
  "list-differs-from-count": sentences({ listed: number, counted: number }, ({ listed, counted }) => ({
    en: `The list has ${count(listed, "repository", "repositories")}, but GitHub counts ${counted}.`,
    ja: `一覧のリポジトリは${listed}件であるが、GitHubの件数は${counted}件である。`,
  })),
  "repositories-not-counted": sentences({}, () => ({
    en: "GitHub does not tell this credential how many repositories there are, and lists only those it may see.",
    ja: "GitHubは、この資格情報にリポジトリの総数を示さず、参照できるもののみを一覧にしている。",
  })),
  "repositories-left-out": sentences({ repositories: number }, ({ repositories }) => ({
    en: `The list leaves out ${count(repositories, "repository", "repositories")} still in the organisation.`,
    ja: `組織に現存する${repositories}件のリポジトリが一覧に含まれていない。`,
  })),
  "lists-differ": sentences({ unlike: NameList }, ({ unlike }) => ({
    en: `The parts of the scan do not list the same repositories: ${list(unlike).en}.`,
    ja: `分割したスキャンの間で、リポジトリの一覧が一致しない(${list(unlike).ja})。`,
  })),
  "listed-elsewhere": sentences({}, () => ({
    en: "Another part of the scan lists the repository, and the part that would have read it does not.",
    ja: "スキャンの他の部分の一覧にあるが、読み取るべき部分の一覧にない。",
  })),
  "limited-to": sentences({ patterns: NameList }, ({ patterns }) => ({
    en: `The run was limited to repositories that match ${list(patterns).en}.`,
    ja: `実行の対象が、${list(patterns).ja}に該当するリポジトリに限定された。`,
  })),
  "too-many-environments": sentences({ environments: number, asked: number }, ({ environments, asked }) => ({
    en: `The repository has ${count(environments, "environment")}, and GitHub was asked about ${asked} of them only.`,
    ja: `リポジトリの環境は${environments}件であり、うち${asked}件についてのみ問い合わせた。`,
  })),
  "keys-misfit": sentences({ keys: NameList.describe("Ids of the keys.") }, ({ keys }) => ({
    en: `GitHub's answer does not have the expected form for ${list(keys).en}.`,
    ja: `${list(keys).ja}について、GitHubの応答が想定した形式ではない。`,
  })),
  "files-not-sent": sentences({ files: NameList }, ({ files }) => ({
    en: `GitHub did not send every workflow file: not ${list(files).en}.`,
    ja: `GitHubは、ワークフローファイルのうち${list(files).ja}を返さなかった。`,
  })),
  "agent-files-not-read": sentences({ files: NameList }, ({ files }) => ({
    en: `What files give an AI agent could not be told: not of ${list(files).en}.`,
    ja: `ファイルのうち${list(files).ja}がAIエージェントに与えるものを読み取れなかった。`,
  })),
  "agent-files-too-long": sentences({ files: NameList }, ({ files }) => ({
    en: `What files give an AI agent could not be told, as a list of servers is longer than 262,144 characters: ${list(files).en}.`,
    ja: `${list(files).ja}がAIエージェントに与えるものを読み取れなかった(262,144文字を超えるため)。`,
  })),
  "folder-cut-off": sentences({}, () => ({
    en: "GitHub cut off the listing of a folder.",
    ja: "GitHubがフォルダーの一覧を途中で打ち切った。",
  })),
  "not-asked": sentences({}, () => ({
    en: "The scan did not ask.",
    ja: "スキャンは、問合せを行わなかった。",
  })),
  "not-recorded": sentences({}, () => ({
    en: "No reason was recorded.",
    ja: "理由が記録されていない。",
  })),
};
