import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));
const shortened = (commit: string) => quote(commit.slice(0, 12));

/** What is not as it was recorded of the tags of certifications. */
export const tagFaults = {
  "tag-not-annotated": fixed("The tag is not an annotated one.", "タグが注釈付きタグではない。"),
  "tag-names-nothing-certified": sentences({ lost: Text.nullable() }, ({ lost }) => ({
    en: `No sign-off of a certification names the commit of this tag${lost === null ? "" : `; the merge that was signed under its name, and has lost it, is ${shortened(lost)}`}.`,
    ja: `このタグのコミットを示す内部宣誓の署名記録がない。${lost === null ? "" : `この名称で署名されたマージは${shortened(lost)}であり、タグがそこから外れている。`}`,
  })),
  "tag-without-signatures": fixed(
    "The tag does not name sign-offs by which every role signed the text that was certified.",
    "タグが示す署名記録では、内部宣誓の文言に対するすべての役割の署名が揃っていない。",
  ),
  "tag-otherwise": sentences(
    { says: Text.nullable(), expected: Text.nullable() },
    ({ says: line, expected }) => ({
      en: `The tag says ${line === null ? "less than was signed" : quote(line)}, and what was signed gives ${expected === null ? "no such line" : quote(expected)}.`,
      ja: `タグの記載(${line === null ? "行なし" : quote(line)})が、署名された内容(${expected === null ? "行なし" : quote(expected)})と一致しない。`,
    }),
  ),
  "base-set-back": sentences({ lacking: Text, beside: Text.nullable() }, ({ lacking, beside }) => ({
    en: `The certification of this tag stands at commit ${shortened(lacking)}, which the verified commit does not hold: base was set back to before it, or made anew without it. ${beside === null ? "No branch of the clone holds it." : `${quote(beside)} holds it, and is not base ahead of the verified commit.`} Fetch and verify again; where it stays so, bring base forward to that commit.`,
    ja: `このタグの内部宣誓はコミット${shortened(lacking)}にあるが、検証対象のコミットの履歴に含まれていない。ベースがそれより前に戻されたか、又はそれを除いて作り直されている。${beside === null ? "このクローンのいずれのブランチにも含まれていない。" : `${quote(beside)}には含まれているが、検証対象のコミットに続くベースではない。`}フェッチの後に再度検証し、なお同じ結果となる場合は、ベースをそのコミットまで進める必要がある。`,
  })),
  "tag-missing": sentences({ tag: Text }, ({ tag }) => ({
    en: `The tag ${quote(tag)} is missing, although the certification was signed off.`,
    ja: `内部宣誓は署名されているが、タグ${quote(tag)}が存在しない。`,
  })),
};
