import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { compareRole, independent } from "../roles.ts";
import { defineRule, together } from "../rule.ts";

export const dr03 = defineRule({
  id: "DR-03",
  compares: {
    en: "The role that approves a control, as for the performer, and that it is not the performer's own.",
    ja: "統制の承認者の役割。制度間、法人の例外、本文との一致、及び実施者からの独立。",
  },
  effect: {
    en: "An approval counts only by the role that every text names, and never by the performer. Name one role, or have a variance approved.",
    ja: "承認は、すべての記述が定める役割によるものに限り、実施者自身の承認は認められない。役割をそろえるか、差異の承認を受ける。",
  },
  find: (context) =>
    together(compareRole(context, "approver", phrase("the-approver", {})), independent(context)),
});
