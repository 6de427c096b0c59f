import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { shortened } from "../../quote.ts";
import { roleName } from "../../role-name.ts";
import { SIGN_OFF_RULE_NAMES } from "../../sign-off-rule-names.ts";
import { SignOffRule } from "../../sign-off.ts";
import { Text } from "../../text.ts";
import { Data, sentences } from "../reason.ts";
import { clauseOf } from "../register.ts";
import { signOffReasons } from "../sign-off.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const approval = { period: PeriodId, person: Text, role: Text };

export const signedOff = defineCriterionWords({
  id: "signed-off",
  question: {
    en: "Did the role that must approve the review approve it, by every rule?",
    ja: "棚卸は、定められた役割により、すべての規則に従って承認されたか。",
  },
  reasons: {
    ...everyCriterion,
    "approved-by-role": sentences({ ...approval, day: Day }, ({ period, person, role, day }) => ({
      en: `${shortened(person)} approved the review of ${period} as ${roleName(role).en} on ${day}.`,
      ja: `${day}、${shortened(person)}が${roleName(role).ja}として${period}の棚卸を承認した。`,
    })),
    "approved-late": sentences({ ...approval, day: Day, due: Day }, ({ period, person, role, day, due }) => ({
      en: `${shortened(person)} approved the review of ${period} as ${roleName(role).en} on ${day}; it was due on ${due}.`,
      ja: `${period}の棚卸の期限は${due}であったが、${shortened(person)}が${roleName(role).ja}として承認したのは${day}であった。`,
    })),
    "approved-by-other-role": sentences(
      { ...approval, needed: Text },
      ({ period, person, role, needed }) => ({
        en: `${shortened(person)} approved the review of ${period} as ${roleName(role).en}; it takes the ${roleName(needed).en}.`,
        ja: `${period}の棚卸は${shortened(person)}が${roleName(role).ja}として承認したが、${roleName(needed).ja}の承認を要する。`,
      }),
    ),
    "approval-does-not-count": sentences(
      { period: PeriodId, rule: SignOffRule, reason: Text, with: Data },
      ({ period, rule, ...fact }) => {
        const said = clauseOf(fact, signOffReasons);
        return {
          en: `The approval of the review of ${period} does not count, by the rule “${SIGN_OFF_RULE_NAMES[rule].en}”: ${said.en}`,
          ja: `${period}の棚卸の承認は、規則「${SIGN_OFF_RULE_NAMES[rule].ja}」により有効と認められない:${said.ja}`,
        };
      },
    ),
  },
});
