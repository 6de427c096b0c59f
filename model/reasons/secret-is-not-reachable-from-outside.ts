import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";
import { jobIn, WorkflowLocation } from "./workflow-location.ts";

const byJob = {
  job: Text,
  workflow: WorkflowLocation,
  event: Text.describe("The event that people outside can cause, by GitHub's name."),
};

export const secretIsNotReachableFromOutside = defineCheckWords({
  id: "secret-is-not-reachable-from-outside",
  title: {
    en: "Nobody outside can reach the secret",
    ja: "シークレットが部外者から到達できない",
  },
  question: {
    en: "Is the secret kept from jobs that run what people without write access wrote?",
    ja: "シークレットは、書込み権限のない者が記述した内容を実行するジョブに渡されていないか。",
  },
  risk: {
    en: "Whoever opens a pull request or an issue can read the secret with a few lines of their own.",
    ja: "プルリクエスト又はIssueを作成し得る者が、自ら記述した数行により、シークレットを読み取ることができる。",
  },
  remedy: {
    en: "Take the checkout of the pull request or the text of others out of the job, or the secret.",
    ja: "当該ジョブから、プルリクエストの先頭のチェックアウト若しくは他者の記述の埋込み、又はシークレットを取り除く。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "starts-not-read": sentences({}, () => ({
      en: "Which events start the workflows that use it was not read.",
      ja: "これを使用するワークフローを開始するイベントを読み取っていない。",
    })),
    "job-runs-outside-code": sentences(byJob, ({ job, workflow, event }) => ({
      en: `${jobIn(job, workflow).en} gets the secret on ${event} and checks out the head of a pull request.`,
      ja: `${jobIn(job, workflow).ja}は、${event}によりシークレットを受け取り、プルリクエストの先頭をチェックアウトする。`,
    })),
    "job-runs-outside-text": sentences(byJob, ({ job, workflow, event }) => ({
      en: `${jobIn(job, workflow).en} gets the secret on ${event} and puts a text that people outside write into a script.`,
      ja: `${jobIn(job, workflow).ja}は、${event}によりシークレットを受け取り、部外者の記述をスクリプトに埋め込む。`,
    })),
    "job-may-run-outside-code": sentences(byJob, ({ job, workflow, event }) => ({
      en: `${jobIn(job, workflow).en} may get the secret on ${event} and may run what people outside wrote.`,
      ja: `${jobIn(job, workflow).ja}は、${event}によりシークレットを受け取り、部外者の記述を実行し得る。`,
    })),
    "outside-code-runs-beside": sentences(byJob, ({ job, workflow, event }) => ({
      en: `${jobIn(job, workflow).en} gets the secret on ${event}, and another job of the same run may run what people outside wrote.`,
      ja: `${jobIn(job, workflow).ja}は、${event}によりシークレットを受け取り、同じ実行の他のジョブが部外者の記述を実行し得る。`,
    })),
    "base-code-alone": sentences(byJob, ({ job, workflow, event }) => ({
      en: `${jobIn(job, workflow).en} gets the secret on ${event}, and no job of that run is seen to run what people outside wrote.`,
      ja: `${jobIn(job, workflow).ja}は、${event}によりシークレットを受け取るが、その実行のジョブのいずれにも、部外者の記述の実行は認められない。`,
    })),
    "nobody-outside-starts-it": sentences({}, () => ({
      en: "No job that people outside can start gets it.",
      ja: "部外者が開始し得るジョブのいずれも、これを受け取らない。",
    })),
  },
});
