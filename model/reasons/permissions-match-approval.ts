import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { sentences } from "./reason.ts";

export const permissionsMatchApproval = defineCheckWords({
  id: "permissions-match-approval",
  title: { en: "The permissions match the approval", ja: "権限が承認内容と一致している" },
  question: {
    en: "Does the identity hold no more than was approved?",
    ja: "IDの権限は、承認された範囲内か。",
  },
  risk: {
    en: "Permissions that grow after the approval were approved by nobody.",
    ja: "承認後に拡大した権限は、誰の承認も受けていない。",
  },
  remedy: {
    en: "Take away what is more, or have the increase approved and write the permissions into the approval.",
    ja: "超過する権限を削除するか、拡大について承認を受け、承認の記録に権限を記載する。",
  },
  reasons: {
    ...permissionsNotShown,
    "no-approval": sentences({}, () => ({
      en: "No approval is on record to compare with; the check “The identity was approved before use” asks whether there is one.",
      ja: "比較の対象となる承認の記録がなく、承認の有無は「IDが使用前に承認されている」において確認する。",
    })),
    "approval-too-vague": sentences({ statement: Text }, ({ statement }) => ({
      en: `The approval in ${quote(statement)} does not record which permissions were approved.`,
      ja: `${quote(statement)}の承認に、承認された権限の記録がない。`,
    })),
    "approval-without-permissions": sentences({ statement: Text }, ({ statement }) => ({
      en: `The approval in ${quote(statement)} does not record permissions.`,
      ja: `${quote(statement)}の承認には権限の記録がない。`,
    })),
    "grown-since-approval": sentences(
      { more: NameList, statement: Text, approved: Day },
      ({ more, statement, approved }) => ({
        en: `It gained ${list(more).en} after the approval of ${approved} in ${quote(statement)}, which records no permissions.`,
        ja: `${quote(statement)}における${approved}の承認には権限の記録がなく、その後に権限(${list(more).ja})が加わっている。`,
      }),
    ),
    "within-approval": sentences({ statement: Text, approved: Day }, ({ statement, approved }) => ({
      en: `It holds no more than was approved on ${approved} in ${quote(statement)}.`,
      ja: `権限は、${quote(statement)}において${approved}に承認された範囲内である。`,
    })),
    "more-than-approved": sentences(
      { more: NameList, statement: Text, approved: Day },
      ({ more, statement, approved }) => ({
        en: `It holds ${list(more).en}, which the approval of ${approved} in ${quote(statement)} does not cover.`,
        ja: `${quote(statement)}における${approved}の承認の範囲を超える権限(${list(more).ja})を有する。`,
      }),
    ),
  },
});
