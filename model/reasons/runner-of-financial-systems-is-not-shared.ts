import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { runnerReach } from "./runner-reach.ts";

const repositories = NameList.describe("Repositories of financial systems that may use it.");
const others = NameList.describe("Other repositories that may use it.");

export const runnerOfFinancialSystemsIsNotShared = defineCheckWords({
  id: "runner-of-financial-systems-is-not-shared",
  title: {
    en: "A runner of financial systems is not shared with others",
    ja: "財務に係るシステムのランナーが他と共用されていない",
  },
  question: {
    en: "Is a machine that runs workflows of a financial system kept from other repositories?",
    ja: "財務に係るシステムのワークフローを実行するマシンは、他のリポジトリから使用できないか。",
  },
  risk: {
    en: "A job of any repository that may use the machine can leave something there that changes what a later job builds.",
    ja: "マシンを使用できるいずれかのリポジトリのジョブが、後のジョブの成果物を変更するものをマシンに残し得る。",
  },
  remedy: {
    en: "Put the runner into a group for the repositories of that system alone, or register ephemeral runners.",
    ja: "当該システムのリポジトリに限ったグループにランナーを移すか、一時的なランナーを登録する。",
  },
  reasons: {
    ...runnerReach,
    "serves-no-financial-system": sentences({}, () => ({
      en: "No repository of a financial system may use it.",
      ja: "これを使用できる財務に係るシステムのリポジトリはない。",
    })),
    "serves-one-repository": sentences({ repository: Text }, ({ repository }) => ({
      en: `It runs the workflows of ${quote(repository)} alone.`,
      ja: `${quote(repository)}のワークフローのみを実行する。`,
    })),
    "shared-with-others": sentences({ repositories, others }, ({ repositories: own, others: rest }) => ({
      en: `It keeps its machine from job to job; ${list(own).en} may use it, and so may ${list(rest).en}.`,
      ja: `ジョブの終了後もマシンが維持されるが、財務に係る${list(own).ja}のほか、${list(rest).ja}もこれを使用できる。`,
    })),
    "perhaps-shared-with-others": sentences({ others }, ({ others: rest }) => ({
      en: `${list(rest).en} may use it, too, and GitHub does not say whether it runs one job alone.`,
      ja: `${list(rest).ja}もこれを使用できるが、1件のジョブのみを実行するか否かはGitHubから確認できない。`,
    })),
    "runs-one-job-alone": sentences({}, () => ({
      en: "It runs one job and is then removed, so no job finds what another left.",
      ja: "1件のジョブを実行した後に削除されるため、他のジョブが残したものが引き継がれない。",
    })),
    "serves-financial-systems-alone": sentences({ repositories }, ({ repositories: own }) => ({
      en: `Only repositories of financial systems may use it: ${list(own).en}.`,
      ja: `これを使用できるのは、財務に係るシステムのリポジトリに限られる(${list(own).ja})。`,
    })),
  },
});
