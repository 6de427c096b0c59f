import { z } from "zod";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";

/** What whoever verifies should know, and that is no fault: it came about as it should, or nothing rests on it. */
export const noteReasons = {
  "certified-again": sentences({ file: Text, by: Text }, ({ file, by }) => ({
    en: `The certification was void, because ${quote(file)}, on which it rests, is no longer what was certified; it was given again, in ${quote(by)}.`,
    ja: `内部宣誓は、根拠とした${quote(file)}が宣誓の対象としたものと異なるため無効となったが、${quote(by)}により改めて署名されている。`,
  })),
  "older-than-its-tag": sentences({ lacking: Text, branch: Text }, ({ lacking, branch }) => ({
    en: `The tag is of a later state: ${quote(branch)} goes on from the verified commit and holds commit ${quote(lacking.slice(0, 12))}. What is verified here is older; verify ${quote(branch)} for all of it (--at), or bring the checkout forward.`,
    ja: `このタグは、検証対象より後の状態のものである。${quote(branch)}は検証対象のコミットに続き、コミット${quote(lacking.slice(0, 12))}を含む。ここで検証したのはそれより古い状態であるため、全体については${quote(branch)}を検証するか(--at)、又はチェックアウトを更新する必要がある。`,
  })),
  "authority-not-signed-off": sentences(
    { file: Text, what: z.enum(["roster", "roles"]) },
    ({ file, what }) =>
      what === "roster"
        ? {
            en: `The roster in ${quote(file)} came onto base by this commit, and no sign-off that counts names it.`,
            ja: `${quote(file)}の役割表は、このコミットによりベースに取り込まれているが、これを示す有効な承認(サインオフ)がない。`,
          }
        : {
            en: `What ${quote(file)} says of the roles that perform, approve or decide came onto base by this commit, and no sign-off that counts names it.`,
            ja: `${quote(file)}のうち実施、承認又は決定の役割に関する定めは、このコミットによりベースに取り込まれているが、これを示す有効な承認(サインオフ)がない。`,
          },
  ),
};
export type NoteReason = ReasonIn<typeof noteReasons>;
