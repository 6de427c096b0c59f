import { z } from "zod";
import { count } from "../../count.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const word = { word: Text, near: Text.nullable() };
const most = { most: z.number().int() };
const meant = (near: string | null) =>
  near === null ? { en: "", ja: "" } : { en: ` Did you mean ${near}?`, ja: `${near}の誤りではないか。` };

/** Why a line of a comment was not understood, and what to write in its place. */
export const notUnderstood = {
  "bad-exception": sentences({ word: Text }, ({ word: given }) => ({
    en: `${quote(given)} is no exception; write with and its id, for example with EXC-3.`,
    ja: `${quote(given)}は例外のIDではない。「with EXC-3」のように記載する。`,
  })),
  "bad-login": sentences({ word: Text }, ({ word: given }) => ({
    en: `${quote(given)} is no GitHub account; write to and the account, for example to @hana.`,
    ja: `${quote(given)}はGitHubのアカウントではない。「to @hana」のように記載する。`,
  })),
  "comment-too-long": sentences(most, ({ most: limit }) => ({
    en: `The comment is longer than ${count(limit, "character")}; write it in several.`,
    ja: `コメントが${limit}文字を超えている。複数のコメントに分ける。`,
  })),
  "empty-value": sentences({ field: Text }, ({ field }) => ({
    en: `${quote(field)} names nothing; write a value behind the colon.`,
    ja: `${quote(field)}に値がない。コロンの後に値を記載する。`,
  })),
  "invisible-character": sentences({}, () => ({
    en: "The line holds a character that cannot be seen; type it anew.",
    ja: "行に目に見えない文字が含まれている。入力し直す。",
  })),
  "named-twice": sentences({ word: Text }, ({ word: given }) => ({
    en: `${quote(given)} stands in the line twice; write it once.`,
    ja: `${quote(given)}が行に2回記載されている。1回のみ記載する。`,
  })),
  "no-decision": sentences({}, () => ({
    en: "No decision is named; write keep, modify, revoke, transfer, except or escalate.",
    ja: "決定がない。維持、変更、失効、移管、例外又は上申のいずれかを記載する。",
  })),
  "no-exception": sentences({}, () => ({
    en: "No exception is named; write with and its id before the reason, for example with EXC-3.",
    ja: "例外のIDがない。理由の前に「with EXC-3」のように記載する。",
  })),
  "no-new-owner": sentences({}, () => ({
    en: "No new owner is named; write to and the account before the reason, for example to @hana.",
    ja: "移管先がない。理由の前に「to @hana」のように記載する。",
  })),
  "no-rationale": sentences({}, () => ({
    en: "No reason is given; write because and the reason at the end of the line.",
    ja: "理由がない。行の末尾に「理由:」に続けて記載する。",
  })),
  "no-selector": sentences({}, () => ({
    en: "No identity is named; write its uid, or for example kind:deploy-key repository:ledger.",
    ja: "対象がない。uid又は「kind:deploy-key repository:ledger」のように記載する。",
  })),
  "rationale-too-long": sentences(most, ({ most: limit }) => ({
    en: `The reason is longer than ${count(limit, "character")}.`,
    ja: `理由が${limit}文字を超えている。`,
  })),
  "risk-twice": sentences({}, () => ({
    en: "The reporting risk is answered twice; answer it once.",
    ja: "財務報告への影響が2回記載されている。1回のみ記載する。",
  })),
  "risk-unclear": sentences({}, () => ({
    en: "The answer on the reporting risk is unclear; write risk: no or risk: yes, and why.",
    ja: "財務報告への影響の回答が明確でない。「リスク:なし」又は「リスク:あり」に続けて理由を記載する。",
  })),
  "risk-without-command": sentences({}, () => ({
    en: "The answer on the reporting risk belongs to no decision; write it in the line below one.",
    ja: "財務報告への影響の回答に対応する決定がない。決定の次の行に記載する。",
  })),
  "too-many-commands": sentences(most, ({ most: limit }) => ({
    en: `The comment has more than ${count(limit, "decision")}; write it in several.`,
    ja: `コメントの決定が${limit}件を超えている。複数のコメントに分ける。`,
  })),
  "too-many-terms": sentences(most, ({ most: limit }) => ({
    en: `The line names more than ${count(limit, "thing")} to select by.`,
    ja: `対象の条件が${limit}件を超えている。`,
  })),
  "unknown-decision": sentences(word, ({ word: given, near }) => ({
    en: `${quote(given)} is no decision.${meant(near).en}`,
    ja: `${quote(given)}は決定ではない。${meant(near).ja}`,
  })),
  "unknown-field": sentences(word, ({ word: given, near }) => ({
    en: `${quote(given)} selects nothing; write uid, kind, repository, owner, finding, change or state, a colon and a value.${meant(near).en}`,
    ja: `${quote(given)}では対象を選択できない。uid、kind、repository、owner、finding、change又はstateに続けてコロンと値を記載する。${meant(near).ja}`,
  })),
  "wrong-word": sentences({ word: Text, decision: Text }, ({ word: given, decision }) => ({
    en: `${quote(given)} does not belong to ${decision}.`,
    ja: `${quote(given)}は${decision}には記載できない。`,
  })),
};
