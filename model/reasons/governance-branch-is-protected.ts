import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { branchRuleReasons, Demands, listDemands } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

const repository = { repository: Text.describe("Name of the governance repository.") };

export const governanceBranchIsProtected = defineCheckWords({
  id: "governance-branch-is-protected",
  title: {
    en: "The branch of the governance repository is protected",
    ja: "ガバナンス用リポジトリのブランチが保護されている",
  },
  question: {
    en: "Do the rules of the governance repository ask for approval and deny force pushes and deletion?",
    ja: "ガバナンス用のリポジトリの規則は、承認を求め、強制プッシュ及び削除を禁じているか。",
  },
  risk: {
    en: "Evidence on a branch that can be rewritten, or written to without approval, proves nothing.",
    ja: "書き換えられ、又は承認なく書き込まれ得るブランチにある証跡は、何も証明しない。",
  },
  remedy: {
    en: "Protect the default branch of the governance repository with a ruleset that asks for approval and denies force pushes and deletion.",
    ja: "ガバナンス用のリポジトリの既定のブランチを、承認を求め、強制プッシュ及び削除を禁じるルールセットにより保護する。",
  },
  reasons: {
    ...branchRuleReasons,
    "governance-not-known": sentences({}, () => ({
      en: "Which repository holds the evidence is not known to the scan.",
      ja: "証跡を保管するリポジトリを、スキャンでは特定できない。",
    })),
    "governance-not-seen": sentences(repository, (given) => ({
      en: `The governance repository ${quote(given.repository)} is not among the repositories that the scan saw.`,
      ja: `ガバナンス用のリポジトリ${quote(given.repository)}は、スキャンで確認したリポジトリに含まれていない。`,
    })),
    "governance-lacks-rules": sentences({ ...repository, missing: Demands }, (given) => ({
      en: `The rules of ${quote(given.repository)} lack: ${listDemands(given.missing).en}.`,
      ja: `${quote(given.repository)}の規則に次の定めがない:${listDemands(given.missing).ja}。`,
    })),
    "governance-protected": sentences(repository, (given) => ({
      en: `The rules of ${quote(given.repository)} ask for approval, and deny force pushes and deletion.`,
      ja: `${quote(given.repository)}の規則は承認を求め、強制プッシュ及び削除を禁じている。`,
    })),
  },
});
