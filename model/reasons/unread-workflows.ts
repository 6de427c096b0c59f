import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { list, NameList } from "./names.ts";
import { type ReasonIn, sentences } from "./reason.ts";
import { jobIn, WorkflowLocation } from "./workflow-location.ts";

/** Why a called workflow was not resolved. */
const WHY = {
  elsewhere: {
    en: "which belongs to another account and is not read",
    ja: "これは他のアカウントのものであり、読取りの対象でない",
  },
  unread: { en: "which was not read", ja: "これを読み取れなかった" },
  "other-ref": {
    en: "and files are read on the default branch only",
    ja: "読取りの対象である既定のブランチの版ではない",
  },
  "too-many": {
    en: "and calls more workflows than are read",
    ja: "呼び出されるワークフローの数が追跡の限度を超えている",
  },
} as const;

/** Why it is not known what becomes of secrets that a job hands over. */
export const unresolvedCalls = {
  "called-workflow-not-resolved": sentences(
    {
      job: Text,
      workflow: WorkflowLocation,
      calls: Text.describe("The called workflow, as the call writes it."),
      why: z.literal(["elsewhere", "unread", "other-ref", "too-many"]),
    },
    ({ job, workflow, calls, why }) => ({
      en: `${jobIn(job, workflow).en} hands secrets to ${quote(calls)}, ${WHY[why].en}.`,
      ja: `${jobIn(job, workflow).ja}は${quote(calls)}にシークレットを渡しているが、${WHY[why].ja}。`,
    }),
  ),
};
export type UnresolvedCallReason = ReasonIn<typeof unresolvedCalls>;

/** Why it is not known what workflows do with a secret. */
export const unreadWorkflows = {
  ...unresolvedCalls,
  "workflow-files-not-read": sentences({ repositories: NameList }, ({ repositories }) => ({
    en: `The workflow files of ${list(repositories).en} were not read.`,
    ja: `${list(repositories).ja}のワークフローファイルを読み取れなかった。`,
  })),
};
export type UnreadWorkflowsReason = ReasonIn<typeof unreadWorkflows>;
