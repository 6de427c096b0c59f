import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { financialReach } from "./financial-reach.ts";
import { listPeople, NameList, sizeOf } from "./names.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { sentences } from "./reason.ts";

export const evidenceWriterDoesNotReview = defineCheckWords({
  id: "evidence-writer-does-not-review",
  title: {
    en: "It cannot write evidence that its holder reviews",
    ja: "保有者がレビュー実施者となる証跡に書き込むことができない",
  },
  question: {
    en: "Is the identity kept from writing evidence that its own holder reviews?",
    ja: "IDは、その保有者がレビュー実施者となる証跡に書き込めないようになっているか。",
  },
  risk: {
    en: "Evidence that a reviewer can write proves what the reviewer wants.",
    ja: "レビュー実施者が書き込める証跡は、客観性を欠く。",
  },
  remedy: {
    en: "Leave the governance repository out of what the identity reaches, or let somebody else hold it.",
    ja: "IDがアクセスできるリポジトリからガバナンスリポジトリを除くか、レビュー実施者以外の者がIDを保有する。",
  },
  reasons: {
    ...permissionsNotShown,
    "can-write-nothing": sentences({}, () => ({
      en: "It can write no evidence: it can neither push, nor approve, nor change rules.",
      ja: "プッシュ、承認及び規則の変更のいずれもできず、証跡に書き込めない。",
    })),
    "evidence-repository-not-known": sentences({}, () => ({
      en: "The scan does not know which repository holds the evidence.",
      ja: "スキャンは、証跡を保存するリポジトリを特定できない。",
    })),
    "evidence-elsewhere": sentences({}, () => ({
      en: "The evidence is kept in another organisation.",
      ja: "証跡は別の組織に保存されている。",
    })),
    "repositories-not-read": financialReach["repositories-not-read"],
    "evidence-out-of-reach": sentences({}, () => ({
      en: "It does not reach the governance repository.",
      ja: "ガバナンスリポジトリにアクセスできない。",
    })),
    "held-by-reviewer": sentences({ repository: Text, holders: NameList }, ({ repository, holders }) => ({
      en: `It can write to ${quote(repository)}, and ${listPeople(holders).en} ${sizeOf(holders) === 1 ? "holds it and reviews" : "hold it and review"} what is there.`,
      ja: `${quote(repository)}に書き込むことができ、保有者である${listPeople(holders).ja}がそのレビュー実施者である。`,
    })),
    "no-holder-known": sentences({}, () => ({
      en: "Neither GitHub nor an ownership statement names its holder.",
      ja: "GitHub上の情報にも責任者の記載にも、保有者が示されていない。",
    })),
    "held-by-no-reviewer": sentences({ repository: Text }, ({ repository }) => ({
      en: `It can write to ${quote(repository)}, and no reviewer holds it.`,
      ja: `${quote(repository)}に書き込むことができるが、レビュー実施者は保有していない。`,
    })),
  },
});
