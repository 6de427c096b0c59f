import { z } from "zod";
import { ControlId } from "../../assessment.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";
import { signOffFaults } from "./sign-off-faults.ts";
import { signatureFaults } from "./signature-faults.ts";
import { tagFaults } from "./tag-faults.ts";

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));
const shortened = (commit: string) => quote(commit.slice(0, 12));
const count = z.number().int().nonnegative();

/** What is not as it was recorded, to stand behind the commit and the file. */
export const faultReasons = {
  "no-evidence": fixed("No evidence is there.", "証跡が存在しない。"),
  "list-missing": fixed(
    "The list of digests is missing, so nothing vouches for the evidence.",
    "ダイジェストの一覧がなく、証跡の真正性を確認できない。",
  ),
  "list-malformed": fixed(
    "The list of digests is not one that the action writes.",
    "ダイジェストの一覧が、本アクションの出力する形式ではない。",
  ),
  "file-not-as-listed": fixed(
    "The file has another digest than the list says.",
    "ファイルのダイジェストが一覧の記載と異なる。",
  ),
  "file-not-listed": fixed("The list does not have the file.", "ファイルが一覧に記載されていない。"),
  "listed-file-missing": fixed(
    "The list has the file, and it is not there.",
    "一覧に記載されたファイルが存在しない。",
  ),
  "file-not-plain": fixed(
    "The file is a link, a program or a submodule, and evidence is plain files.",
    "ファイルが通常のファイルではない(リンク、実行ファイル又はサブモジュール)。",
  ),
  "list-not-vouched-for": sentences({ record: Text.nullable() }, ({ record }) =>
    record === null
      ? {
          en: "There is no scan record that could vouch for the list of digests.",
          ja: "ダイジェストの一覧を裏付けるスキャン記録がない。",
        }
      : {
          en: `The newest scan record, ${quote(record)}, vouches for another list of digests.`,
          ja: `最新のスキャン記録${quote(record)}の記載が、ダイジェストの一覧と一致しない。`,
        },
  ),
  "not-made-by-the-action": sentences({ author: Text, writer: Text }, ({ author, writer }) => ({
    en: `Evidence was changed by ${quote(author)}, and ${quote(writer)} alone writes it.`,
    ja: `証跡の書き込みは${quote(writer)}のみが行うが、${quote(author)}により変更されている。`,
  })),
  "signature-not-good": fixed(
    "The commit carries a signature by a known key, and what it holds is not what was signed.",
    "コミットに既知の鍵による署名があるが、署名された内容と一致しない。",
  ),
  "signature-missing": sentences({ account: Text }, ({ account }) => ({
    en: `No known key signed the commit, although one signed an earlier commit of ${quote(account)}.`,
    ja: `${quote(account)}の以前のコミットには既知の鍵による署名があるが、本コミットにはない。`,
  })),
  ...signatureFaults,
  "edit-not-taken-over": sentences({ author: Text }, ({ author }) => ({
    en: `The edit by ${quote(author)} was not taken over by a commit of the action.`,
    ja: `${quote(author)}による編集が、本アクションのコミットで取り込まれていない。`,
  })),
  "record-edited": fixed(
    "A record that is never rewritten was edited.",
    "書き換えてはならない記録が変更されている。",
  ),
  "record-deleted": fixed(
    "A record that is never rewritten was deleted.",
    "書き換えてはならない記録が削除されている。",
  ),
  "evidence-deleted": fixed(
    "Evidence that was recorded was deleted; it is only added to or retired.",
    "記録済みの証跡が削除されている。証跡は追加又は廃止の記録のみが認められる。",
  ),
  "record-unreadable": fixed("The record cannot be read.", "記録を読み取れない。"),
  "page-otherwise": fixed(
    "The page that people read is not what follows from its record.",
    "人が読む本文が、記録の内容と一致しない。",
  ),
  "page-not-printed": fixed(
    "The page cannot be compared with its record: the entity or the regime that it names is not stated at the commit that it cites.",
    "引用するコミットに法人又は制度の定めがないため、本文を記録と照合できない。",
  ),
  "record-misplaced": sentences({ expected: Text }, ({ expected }) => ({
    en: `By its contents the record belongs at ${quote(expected)}.`,
    ja: `記録の内容によれば、${quote(expected)}に置かれるべきものである。`,
  })),
  "scan-ends-before-it-begins": sentences({ started: Text, finished: Text }, ({ started, finished }) => ({
    en: `The scan began at ${started} and ended at ${finished}, which is earlier.`,
    ja: `スキャンの終了時刻(${finished})が開始時刻(${started})より前である。`,
  })),
  "scan-later-than-its-commit": sentences({ started: Text, committed: Text }, ({ started, committed }) => ({
    en: `The scan began at ${started}, after the commit that brought its record (${committed}).`,
    ja: `スキャンの開始時刻(${started})が、記録のコミットの時刻(${committed})より後である。`,
  })),
  "scan-not-after-the-one-before": sentences({ started: Text, before: Text }, ({ started, before }) => ({
    en: `The scan began at ${started}, not after the one that it follows (${before}).`,
    ja: `スキャンの開始時刻(${started})が、直前のスキャン(${before})より後ではない。`,
  })),
  "chain-begins-anew": fixed(
    "The scan record follows none, although there are others before it.",
    "先行するスキャン記録があるにもかかわらず、直前の記録が示されていない。",
  ),
  "chain-broken": sentences({ previous: Text }, ({ previous }) => ({
    en: `The scan record follows ${quote(previous)}, which is not the newest record before it as it was written.`,
    ja: `スキャン記録が直前の記録として示す${quote(previous)}は、当時の最新の記録と一致しない。`,
  })),
  "base-not-in-history": sentences({ base: Text }, ({ base }) => ({
    en: `The scan read commit ${shortened(base)}, which is not in the history below it.`,
    ja: `スキャンが読み取ったコミット${shortened(base)}が、その履歴に含まれていない。`,
  })),
  "cited-commit-not-in-history": sentences({ cited: Text }, ({ cited }) => ({
    en: `It rests on commit ${shortened(cited)}, which is not in the history below it.`,
    ja: `根拠とするコミット${shortened(cited)}が、その履歴に含まれていない。`,
  })),
  "cited-file-otherwise": sentences({ file: Text, cited: Text }, ({ file, cited }) => ({
    en: `It cites ${quote(file)}, which has another digest at commit ${shortened(cited)}.`,
    ja: `引用する${quote(file)}のダイジェストが、コミット${shortened(cited)}のものと異なる。`,
  })),
  "cited-file-missing": sentences({ file: Text, cited: Text }, ({ file, cited }) => ({
    en: `It names ${quote(file)}, which is not there at commit ${shortened(cited)}.`,
    ja: `示された${quote(file)}が、コミット${shortened(cited)}に存在しない。`,
  })),
  "verdict-does-not-follow": sentences({ control: ControlId }, ({ control }) => ({
    en: `The verdict on ${control} does not follow from the criteria that stand below it.`,
    ja: `${control}の結論が、その根拠として記載された評価項目の結果から導かれない。`,
  })),
  "concluded-otherwise-on-the-same": sentences({ cited: Text }, ({ cited }) => ({
    en: `It says otherwise than what was concluded before on the same commit ${shortened(cited)}, from which one conclusion follows.`,
    ja: `同じコミット${shortened(cited)}から導かれる結論は一つであるが、先に記録された結論と内容が異なる。`,
  })),
  "conclusion-does-not-follow": sentences({ cited: Text }, ({ cited }) => ({
    en: `It was concluded again at commit ${shortened(cited)}, and what follows there is another text.`,
    ja: `コミット${shortened(cited)}に基づいて結論を再実施した結果と、記録が一致しない。`,
  })),
  "conclusion-not-performed-again": sentences({ cited: Text }, ({ cited }) => ({
    en: `It cannot be concluded again: what commit ${shortened(cited)} holds cannot be read, or is not what was recorded.`,
    ja: `コミット${shortened(cited)}の内容が読み取れない、又は記録のとおりでないため、結論を再実施できない。`,
  })),
  "adds-to-another": sentences({ file: Text, expected: Text }, ({ file, expected }) => ({
    en: `It adds to ${quote(file)}, and by its contents it belongs to ${quote(expected)}.`,
    ja: `追記の対象を${quote(file)}としているが、内容によれば対象は${quote(expected)}である。`,
  })),
  "adds-to-uncertified": sentences({ commit: Text }, ({ commit }) => ({
    en: `It adds to the conclusion of a period that nobody had certified at commit ${shortened(commit)}, which it read.`,
    ja: `読み取ったコミット${shortened(commit)}の時点で宣誓されていない期間の結論への追記である。`,
  })),
  "added-on-another-day": sentences({ added: Text, committed: Text }, ({ added, committed }) => ({
    en: `It says that it was added on ${added}, which is before the period was certified or after its commit, of ${committed}.`,
    ja: `追記の日を${added}としているが、期間の宣誓より前であるか、そのコミットの時刻(${committed})より後である。`,
  })),
  "certified-conclusion-rewritten": fixed(
    "The conclusion was certified, and is written again in its place; what is concluded later stands beside it.",
    "宣誓済みの結論が書き換えられている。その後の結論は、別の文書として追記すべきものである。",
  ),
  "certifies-another-text": fixed(
    "The digest or the sentence of the certification is not that of its own text, period, entity and regime.",
    "内部宣誓のダイジェスト又は署名文が、その内部宣誓自体の文面、期間、法人及び制度のものでない。",
  ),
  "certified-otherwise": sentences({ file: Text }, ({ file }) => ({
    en: `The certification is void: ${quote(file)}, on which it rests, is no longer what was certified.`,
    ja: `内部宣誓は無効である。根拠とした${quote(file)}が、宣誓の対象としたものと異なる。`,
  })),
  "population-otherwise": sentences({ identities: count, lines: count }, ({ identities, lines }) => ({
    en: `The review states a population of ${identities} by its digest, and the lines of that population, ${lines} in all, have another.`,
    ja: `棚卸が示す母集団(${identities}件)のダイジェストが、その母集団の明細(${lines}行)と一致しない。`,
  })),
  "decided-outside-the-review": sentences({ uid: Text, at: Text.nullable() }, ({ uid, at }) => ({
    en: `The decision on ${quote(uid)} ${at === null ? "has no time" : `is of ${at}, before the review was opened`}.`,
    ja: `${quote(uid)}に関する決定${at === null ? "に日時の記載がない" : `の日時(${at})が、棚卸の開始前である`}。`,
  })),
  "decided-by-nobody": sentences({ uid: Text }, ({ uid }) => ({
    en: `The decision on ${quote(uid)} does not say who made it and where.`,
    ja: `${quote(uid)}に関する決定に、決定者又はその出所の記載がない。`,
  })),
  "decision-not-as-merged": sentences({ uid: Text, merge: Text }, ({ uid, merge }) => ({
    en: `What was decided on ${quote(uid)} is not what was merged in ${shortened(merge)}.`,
    ja: `${quote(uid)}に関する決定が、${shortened(merge)}でマージされた内容と異なる。`,
  })),
  "review-not-as-merged": sentences({ field: Text, merge: Text }, ({ field, merge }) => ({
    en: `The field ${quote(field)} of the review is not what was merged in ${shortened(merge)}.`,
    ja: `棚卸の項目${quote(field)}が、${shortened(merge)}でマージされた内容と異なる。`,
  })),
  "remediated-by-no-scan": sentences({ uid: Text, scan: Text.nullable() }, ({ uid, scan }) => ({
    en: `What was decided on ${quote(uid)} is said to be done, and ${scan === null ? "no scan that saw it is named" : `no scan ${quote(scan)} of that time is recorded before it`}.`,
    ja: `${quote(uid)}に関する是正は完了とされているが、${scan === null ? "これを確認したスキャンの記載がない" : `その時刻のスキャン${quote(scan)}が先行して記録されていない`}。`,
  })),
  "last-use-otherwise": sentences(
    { uid: Text, used: Text.nullable(), recorded: Text.nullable() },
    ({ uid, used, recorded }) => ({
      en: `When the decision on ${quote(uid)} was seen done, the review says that its last use was ${used === null ? "none" : `at ${used}`}, and the record of last uses of that commit has ${recorded ?? "none"}.`,
      ja: `${quote(uid)}に関する決定の実施が確認された時点の最終使用日時は、棚卸の記録では${used ?? "なし"}、同じコミットの最終使用の記録では${recorded ?? "なし"}である。`,
    }),
  ),
  "use-of-nothing": sentences({ uid: Text }, ({ uid }) => ({
    en: `A last use of ${quote(uid)} is recorded, and no identity of that uid.`,
    ja: `${quote(uid)}の最終使用が記録されているが、該当するIDの記録がない。`,
  })),
  "used-before-it-was-made": sentences(
    { uid: Text, used: Text, created: Text },
    ({ uid, used, created }) => ({
      en: `The last use of ${quote(uid)} is recorded at ${used}, before it was created (${created}).`,
      ja: `${quote(uid)}の最終使用日時(${used})が、作成日時(${created})より前である。`,
    }),
  ),
  "used-after-the-scan": sentences({ uid: Text, used: Text, finished: Text }, ({ uid, used, finished }) => ({
    en: `The last use of ${quote(uid)} is recorded at ${used}, after the scan that recorded it ended (${finished}).`,
    ja: `${quote(uid)}の最終使用日時(${used})が、記録したスキャンの終了時刻(${finished})より後である。`,
  })),
  "shown-otherwise": sentences({ uid: Text }, ({ uid }) => ({
    en: `What the review shows of ${quote(uid)} is not what was recorded where its population was frozen.`,
    ja: `棚卸が示す${quote(uid)}の内容が、母集団を確定した時点の記録と異なる。`,
  })),
  "remediation-rewritten": sentences({ uid: Text }, ({ uid }) => ({
    en: `What scans saw of the carrying out of the decision on ${quote(uid)} was rewritten; the action alone adds to it.`,
    ja: `${quote(uid)}に関する決定の実施状況の記録が書き換えられている。この記録は本アクションが追記するのみである。`,
  })),
  ...signOffFaults,
  ...tagFaults,
};
export type FaultReason = ReasonIn<typeof faultReasons>;
