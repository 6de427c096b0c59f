import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { scannerReasons } from "./scanner.ts";

const app = { app: Text };
/** Whether the App opens the pull request with the evidence, or only reads beside one that does. */
const Does = z.literal(["scans", "publishes"]);
const DOES_JA = { scans: "スキャン", publishes: "証跡の登録" } as const;
const shape = { ...app, does: Does };
const who = (name: string, does: z.infer<typeof Does>) => ({
  en: `The GitHub App ${quote(name)} ${does}`,
  ja: `${DOES_JA[does]}を行うGitHub App${quote(name)}`,
});

export const scannerCannotApprove = defineCheckWords({
  id: "scanner-cannot-approve",
  title: { en: "The scanner cannot approve", ja: "スキャナーは承認できない" },
  question: {
    en: "Is the scanner kept from approving the evidence that it writes?",
    ja: "スキャナーは、自ら書き込む証跡を承認できないようになっているか。",
  },
  risk: {
    en: "A scanner that can approve what it wrote, or lift the rule that asks for approval, needs nobody else.",
    ja: "自ら書き込んだ証跡を承認でき、又は承認を求めるルールを解除できるスキャナーには、他者による牽制が働かない。",
  },
  remedy: {
    en: "Scan as an App of its own that is granted no permission to administer, and with no reviewer's token; with a second App that publishes, grant the first nothing to write.",
    ja: "管理の権限を付与しない専用のAppによりスキャンし、レビュー実施者のトークンを用いず、証跡の登録を別のAppが行う場合は、スキャンを行うAppに書込みの権限を付与しない。",
  },
  reasons: {
    ...scannerReasons,
    "token-of-reviewer": sentences({ owner: Text }, ({ owner }) => ({
      en: `The token of ${quote(owner)} scans, and its owner reviews the evidence.`,
      ja: `スキャンに用いるトークンの所有者である${quote(owner)}が、証跡のレビュー実施者である。`,
    })),
    "token-not-shown": sentences({ owner: Text }, ({ owner }) => ({
      en: `GitHub does not show what the token of ${quote(owner)}, which scans, may do.`,
      ja: `GitHubは、スキャンに用いる${quote(owner)}のトークンの権限を表示しない。`,
    })),
    "unnamed-token-not-shown": sentences({}, () => ({
      en: "GitHub does not show whose token scans, or what it may do.",
      ja: "GitHubは、スキャンに用いるトークンの所有者及び権限を表示しない。",
    })),
    "grant-not-known": sentences(shape, ({ app: name, does }) => ({
      en: `${who(name, does).en}, and it is not known what it was granted.`,
      ja: `${who(name, does).ja}に付与された権限を確認できない。`,
    })),
    "may-lift-rules": sentences({ ...shape, permissions: NameList }, ({ app: name, does, permissions }) => ({
      en: `${who(name, does).en} and was granted ${list(permissions).en} to write, with which rules can be lifted.`,
      ja: `${who(name, does).ja}に、ルールの解除が可能となる${list(permissions).ja}の書込みの権限が付与されている。`,
    })),
    "workflows-may-approve": sentences(shape, ({ app: name, does }) => ({
      en: `${who(name, does).en} and can push workflow files, and the organisation lets workflows approve pull requests.`,
      ja: `${who(name, does).ja}はワークフローファイルをプッシュでき、組織の設定によりワークフローはプルリクエストを承認できる。`,
    })),
    "workflow-approval-not-shown": sentences(shape, ({ app: name, does }) => ({
      en: `${who(name, does).en} and can push workflow files, and GitHub does not show whether workflows may approve.`,
      ja: `${who(name, does).ja}はワークフローファイルをプッシュできるが、ワークフローによる承認の可否はGitHubに示されない。`,
    })),
    "publishes-and-cannot-approve": sentences(app, ({ app: name }) => ({
      en: `${who(name, "publishes").en}; it was granted nothing that changes a rule, and GitHub lets nobody approve a pull request of their own.`,
      ja: `${who(name, "publishes").ja}にはルールを変更できる権限がなく、GitHubでは自己のプルリクエストを承認できない。`,
    })),
    "scans-and-cannot-approve": sentences(app, ({ app: name }) => ({
      en: `${who(name, "scans").en}; it was granted nothing that changes a rule, and cannot approve.`,
      ja: `${who(name, "scans").ja}には、ルールを変更できる権限も承認の権限もない。`,
    })),
    "evidence-kept-elsewhere": sentences(app, ({ app: name }) => ({
      en: `${who(name, "scans").en}, and the evidence is kept where it is not installed.`,
      ja: `${who(name, "scans").ja}は、証跡を保存する組織にはインストールされていない。`,
    })),
    "reach-of-evidence-not-known": sentences(app, ({ app: name }) => ({
      en: `${who(name, "scans").en} and may approve pull requests, and it is not known whether it reaches the evidence.`,
      ja: `${who(name, "scans").ja}はプルリクエストを承認できるが、証跡にアクセスできるかを確認できない。`,
    })),
    "may-approve-evidence": sentences(app, ({ app: name }) => ({
      en: `${who(name, "scans").en} and may approve pull requests, and the pull request with the evidence is another App's.`,
      ja: `${who(name, "scans").ja}はプルリクエストを承認でき、証跡のプルリクエストは別のAppが作成したものである。`,
    })),
  },
});
