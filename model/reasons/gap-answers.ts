import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { sentences } from "./reason.ts";

/** What GitHub answered that kept something from being read. */
export const gapAnswers = {
  "access-blocked": sentences({ block: Text.describe("Why, in GitHub's word.") }, ({ block }) => ({
    en: `GitHub blocked access to it (${quote(block)}).`,
    ja: `GitHubがアクセスを遮断している(${quote(block)})。`,
  })),
  "question-refused": sentences({}, () => ({
    en: "GitHub refused the question (403).",
    ja: "GitHubが問合せを拒否した(403)。",
  })),
  "not-offered": sentences({}, () => ({
    en: "GitHub does not show it (404), though the permission is held: this server or plan does not offer it, or not to Apps.",
    ja: "権限を有するにもかかわらず、GitHubはこれを表示しない(404)。このサーバー若しくは契約プランがこれを提供していないか、又はAppには提供していない。",
  })),
  "permission-not-held": sentences({}, () => ({
    en: "GitHub was not asked, as the permission is not held.",
    ja: "権限を有しないため、GitHubに問い合わせていない。",
  })),
  "not-in-plan": sentences({}, () => ({
    en: "The plan does not include this (402).",
    ja: "契約プランに含まれない(402)。",
  })),
  "no-longer-offered": sentences({}, () => ({
    en: "The server no longer offers this (410).",
    ja: "サーバーは、これを提供していない(410)。",
  })),
  "not-offered-by-server": sentences({}, () => ({
    en: "The server does not offer this (404), and answers what else takes the same permission.",
    ja: "サーバーは、これを提供していない(404)。同じ権限による他の問合せには回答している。",
  })),
  "blocked-for-legal-reasons": sentences({}, () => ({
    en: "Access is blocked for legal reasons (451).",
    ja: "法令上の理由によりアクセスが遮断されている(451)。",
  })),
  "status-answered": sentences({ status: z.number().int() }, ({ status }) => ({
    en: `GitHub answered with status ${status}.`,
    ja: `GitHubの応答のステータスは${status}であった。`,
  })),
  "query-without-data": sentences({}, () => ({
    en: "GitHub answered a query with errors and without data.",
    ja: "GitHubは、クエリに対しエラーのみを返した。",
  })),
  "query-refused": sentences({}, () => ({
    en: "GitHub refused the query.",
    ja: "GitHubがクエリを拒否した。",
  })),
  "query-refused-in-part": sentences({}, () => ({
    en: "GitHub refused a part of the query.",
    ja: "GitHubがクエリの一部を拒否した。",
  })),
  "query-answered-in-part": sentences({}, () => ({
    en: "GitHub answered only a part of the query.",
    ja: "GitHubは、クエリの一部にのみ回答した。",
  })),
  "answer-misfits": sentences(
    { at: Text.nullable().describe("Where in the answer; null for the whole.") },
    ({ at }) => ({
      en: `GitHub's answer does not have the expected form at ${at === null ? "its top" : quote(at)}.`,
      ja: `GitHubの応答の${at === null ? "最上位" : quote(at)}が想定した形式ではない。`,
    }),
  ),
  "no-answer-in-time": sentences({}, () => ({
    en: "GitHub did not answer in time.",
    ja: "GitHubから時間内に応答がなかった。",
  })),
  "not-reached": sentences({}, () => ({
    en: "GitHub could not be reached.",
    ja: "GitHubに接続できなかった。",
  })),
  "redirected-elsewhere": sentences({}, () => ({
    en: "GitHub redirected to another server, which is not asked.",
    ja: "GitHubが別のサーバーに転送したため、問合せを行わなかった。",
  })),
  "redirected-in-a-circle": sentences({}, () => ({
    en: "GitHub redirected in a circle.",
    ja: "GitHubによる転送が循環した。",
  })),
  "limit-not-lifted": sentences({}, () => ({
    en: "GitHub's rate limit was not lifted in the time a scan may wait.",
    ja: "スキャンの待機時間内に、GitHubのレート制限が解除されなかった。",
  })),
};
