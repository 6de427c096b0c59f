import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { compareRole } from "../roles.ts";
import { defineRule } from "../rule.ts";

export const dr02 = defineRule({
  id: "DR-02",
  compares: {
    en: "The role that performs a control: between regimes, with what entities do otherwise, and with the text.",
    ja: "統制の実施者の役割。制度間、法人の例外、本文との一致。",
  },
  effect: {
    en: "A performance by the role of one text is none by the other's. Name one role, or have a variance approved.",
    ja: "一方の役割による実施は、他方の記述では実施とならない。役割をそろえるか、差異の承認を受ける。",
  },
  find: (context) => compareRole(context, "performer", phrase("the-performer", {})),
});
