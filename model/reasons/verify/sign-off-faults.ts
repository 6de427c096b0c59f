import { z } from "zod";
import { quote } from "../../quote.ts";
import { SIGN_OFF_RULE_NAMES } from "../../sign-off-rule-names.ts";
import { SignOffRule } from "../../sign-off.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const count = z.number().int().nonnegative();
const shortened = (commit: string) => quote(commit.slice(0, 12));
const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));

/** What is not as it was recorded of sign-offs. */
export const signOffFaults = {
  "reviewer-named-otherwise": sentences(
    { id: count, person: Text.nullable(), roster: Text },
    ({ id, person, roster }) => ({
      en: `It calls account ${id} ${person === null ? "by no name" : quote(person)}, and the roster at ${shortened(roster)} names somebody else.`,
      ja: `アカウント${id}の氏名(${person === null ? "記載なし" : quote(person)})が、${shortened(roster)}の役割表と一致しない。`,
    }),
  ),
  "recorded-later-than-it-says": sentences({ merged: Text, committed: Text }, ({ merged, committed }) => ({
    en: `It says that it was recorded at the merge (${merged}), and came with a commit of ${committed}.`,
    ja: `マージ(${merged})の時点で記録されたとされるが、コミットの日時は${committed}である。`,
  })),
  "counts-and-lacks": sentences({ field: Text }, ({ field }) => ({
    en: `It says that every rule was kept, and its field ${quote(field)} is empty, without which that cannot be.`,
    ja: `すべての規則が守られたとされるが、その前提となる項目${quote(field)}の記載がない。`,
  })),
  "counts-for-otherwise": fixed(
    `It says that every rule was kept, and its field ${quote("counts_for")} holds what does not follow from its rules.`,
    `すべての規則が守られたとされるが、項目${quote("counts_for")}の内容が、規則の結果から導かれるものと異なる。`,
  ),
  "late-and-not-said-so": sentences({ submitted: Text, due: Text.nullable() }, ({ submitted, due }) => ({
    en: `It says that it was given on time, at ${submitted}, ${due === null ? "and that it broke the rule on the deadline" : `and was due by ${due}`}.`,
    ja: `期限内の承認(${submitted})とされるが、${due === null ? "期限の規則に違反した旨が併記されている" : `期限は${due}である`}。`,
  })),
  "reviewer-not-on-the-roster": sentences(
    { id: count, role: Text.nullable(), roster: Text },
    ({ id, role, roster }) => ({
      en: `It says that account ${id} signed as ${role === null ? "nobody in particular" : quote(role)}, and the roster at ${shortened(roster)} does not have that.`,
      ja: `アカウント${id}が${role === null ? "役割なし" : quote(role)}として署名したとされるが、${shortened(roster)}の役割表に該当する記載がない。`,
    }),
  ),
  "merge-not-in-history": sentences({ merge: Text }, ({ merge }) => ({
    en: `It names the merge ${shortened(merge)}, which is not in the history below it.`,
    ja: `示されたマージコミット${shortened(merge)}が、その履歴に含まれていない。`,
  })),
  "rule-not-kept": sentences({ rule: SignOffRule }, ({ rule }) => ({
    en: `It says that a rule was kept (${quote(SIGN_OFF_RULE_NAMES[rule].en)}), and what git has of the merge says that it was not.`,
    ja: `規則(${quote(SIGN_OFF_RULE_NAMES[rule].ja)})が守られたとされるが、gitに残るマージの内容によれば守られていない。`,
  })),
  "rule-left-out": sentences({ rule: SignOffRule }, ({ rule }) => ({
    en: `It does not say whether a rule was kept: ${quote(SIGN_OFF_RULE_NAMES[rule].en)}.`,
    ja: `規則(${quote(SIGN_OFF_RULE_NAMES[rule].ja)})が守られたか否かの記載がない。`,
  })),
  "signed-off-for-nothing": fixed(
    "What was merged needs no sign-off of this kind, or none that anybody could give: no approval of it is recorded.",
    "マージされた内容について、この種類の承認は必要とされず、記録されることもない。",
  ),
  "sign-off-otherwise": sentences({ field: Text }, ({ field }) => ({
    en: `Its field ${quote(field)} is not what follows from the merge.`,
    ja: `項目${quote(field)}が、マージの内容から導かれるものと異なる。`,
  })),
  "sign-off-not-asked-again": sentences({ base: Text }, ({ base }) => ({
    en: `Its rules cannot be asked again: what people state at ${shortened(base)}, onto which it was merged, cannot be read.`,
    ja: `マージの基点${shortened(base)}に定められた内容を読み取れないため、規則を再び確認できない。`,
  })),
  "sign-offs-disagree": sentences({ field: Text, other: Text }, ({ field, other }) => ({
    en: `Its field ${quote(field)} is about the merge, and ${quote(other)}, of the same pull request, has another value there.`,
    ja: `項目${quote(field)}はマージに関するものであるが、同じプルリクエストの記録${quote(other)}の値と一致しない。`,
  })),
  "merged-otherwise-for-a-scan": sentences({ number: count, scan: Text }, ({ number, scan }) => ({
    en: `It says that pull request ${number} was merged in another commit than GitHub named to the scan of ${quote(scan)}.`,
    ja: `プルリクエスト${number}のマージコミットが、${quote(scan)}のスキャンの際にGitHubが示したものと異なる。`,
  })),
  "head-otherwise": sentences({ head: Text }, ({ head }) => ({
    en: `It names the head ${shortened(head)}, and that is not what was merged.`,
    ja: `示された先頭のコミット${shortened(head)}は、マージされたものと異なる。`,
  })),
  "tree-otherwise": sentences({ tree: Text }, ({ tree }) => ({
    en: `It names the tree ${shortened(tree)}, and what was merged has another.`,
    ja: `示されたツリー${shortened(tree)}は、マージされた内容と異なる。`,
  })),
  "method-otherwise": sentences({ method: z.enum(["merge", "squash", "rebase"]) }, ({ method }) => ({
    en: `It says that the method was ${method}, and the commit has another form.`,
    ja: `マージの方法(${method})の記載が、コミットの形式と一致しない。`,
  })),
  "roster-otherwise": sentences({ roster: Text }, ({ roster }) => ({
    en: `It names ${shortened(roster)} as the commit of the roster, and the merge does not stand on it.`,
    ja: `役割表のコミットとして示された${shortened(roster)}は、マージの基点に含まれていない。`,
  })),
  "approved-after-the-merge": sentences({ submitted: Text, merged: Text }, ({ submitted, merged }) => ({
    en: `It was approved at ${submitted}, after the merge at ${merged}.`,
    ja: `承認の日時(${submitted})が、マージの日時(${merged})より後である。`,
  })),
  "merged-at-another-time": sentences({ merged: Text, committed: Text }, ({ merged, committed }) => ({
    en: `It says that the merge was at ${merged}, and the commit of the merge is of ${committed}.`,
    ja: `マージの日時(${merged})が、マージコミットの日時(${committed})と一致しない。`,
  })),
};
