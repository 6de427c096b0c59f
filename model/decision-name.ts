import type { Language } from "./language.ts";
import type { Decision } from "./review.ts";

/** What people call the decisions of a review; the same in pages, documents and commands. */
export const DECISION_NAMES: Readonly<Record<Language, Readonly<Record<Decision, string>>>> = {
  en: {
    keep: "keep",
    modify: "modify",
    revoke: "revoke",
    transfer: "transfer",
    except: "except",
    escalate: "escalate",
  },
  ja: {
    keep: "維持",
    modify: "変更",
    revoke: "失効",
    transfer: "移管",
    except: "例外",
    escalate: "上申",
  },
};
