import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { runnerReach } from "./runner-reach.ts";

const group = Text.describe("Name of its group.");

export const runnerIsNotReachableFromPublicRepositories = defineCheckWords({
  id: "runner-is-not-reachable-from-public-repositories",
  title: {
    en: "No public repository can use the runner",
    ja: "公開リポジトリからランナーを使用できない",
  },
  question: {
    en: "Is the runner kept from workflows of public repositories?",
    ja: "ランナーは、公開リポジトリのワークフローから使用できないか。",
  },
  risk: {
    en: "Whoever proposes a change to a public repository may run code on the machine, inside our network.",
    ja: "公開リポジトリに変更を提案する者が、社内ネットワークにあるマシン上でコードを実行し得る。",
  },
  remedy: {
    en: "Do not allow public repositories in the runner's group, or remove the runner from the public repository.",
    ja: "ランナーのグループにおいて公開リポジトリを許可しないか、公開リポジトリからランナーを削除する。",
  },
  reasons: {
    ...runnerReach,
    "of-a-public-repository": sentences({ repository: Text }, ({ repository }) => ({
      en: `It runs the workflows of ${quote(repository)}, which is public.`,
      ja: `公開リポジトリ${quote(repository)}のワークフローを実行する。`,
    })),
    "of-a-private-repository": sentences({ repository: Text }, ({ repository }) => ({
      en: `It runs the workflows of ${quote(repository)} alone, which is not public.`,
      ja: `公開されていないリポジトリ${quote(repository)}のワークフローのみを実行する。`,
    })),
    "group-used-by-public-repositories": sentences(
      { group, repositories: NameList.describe("Public repositories that may use it.") },
      ({ group: name, repositories }) => ({
        en: `Its group ${quote(name)} allows public repositories, and ${list(repositories).en} may use it.`,
        ja: `グループ${quote(name)}は公開リポジトリを許可しており、${list(repositories).ja}がこれを使用できる。`,
      }),
    ),
    "group-closed-to-public-repositories": sentences({ group }, ({ group: name }) => ({
      en: `Its group ${quote(name)} does not allow public repositories.`,
      ja: `グループ${quote(name)}は公開リポジトリを許可していない。`,
    })),
    "group-used-by-no-public-repository": sentences({ group }, ({ group: name }) => ({
      en: `Its group ${quote(name)} allows public repositories, but is meant for none of them.`,
      ja: `グループ${quote(name)}は公開リポジトリを許可しているが、これを使用できる公開リポジトリはない。`,
    })),
  },
});
