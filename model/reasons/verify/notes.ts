import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";

/** What whoever verifies should know, and that is no fault: it came about as it should. */
export const noteReasons = {
  "certified-again": sentences({ file: Text, by: Text }, ({ file, by }) => ({
    en: `The certification was void, because ${quote(file)}, on which it rests, is no longer what was certified; it was given again, in ${quote(by)}.`,
    ja: `内部宣誓は、根拠とした${quote(file)}が宣誓の対象としたものと異なるため無効となったが、${quote(by)}により改めて署名されている。`,
  })),
};
export type NoteReason = ReasonIn<typeof noteReasons>;
