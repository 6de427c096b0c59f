import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";

/** Why a certification that was signed no longer holds; each is a clause after its name, without its end. */
export const voidReasons = {
  "evidence-changed": sentences({ file: Text }, ({ file }) => ({
    en: `${quote(file)} is no longer what was certified`,
    ja: `${quote(file)}の内容が、署名の時と異なる`,
  })),
  "evidence-gone": sentences({ file: Text }, ({ file }) => ({
    en: `${quote(file)}, on which it rests, is gone`,
    ja: `根拠とした${quote(file)}が存在しない`,
  })),
  "statement-changed": sentences({ id: Text }, ({ id }) => ({
    en: `${quote(id)} no longer says what was certified`,
    ja: `${quote(id)}の記載が、署名の時と異なる`,
  })),
  "statement-gone": sentences({ id: Text }, ({ id }) => ({
    en: `${quote(id)}, which it names, is gone`,
    ja: `記載された${quote(id)}が存在しない`,
  })),
};
export type VoidReason = ReasonIn<typeof voidReasons>;
