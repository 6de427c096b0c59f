import { defineEnglishCheck } from "./check.ts";
import { lookUp } from "../queries/look-up.ts";
import { quote } from "../../model/quote.ts";

/** A write key acts in its repository as a member with admin access does; only a stated need justifies one. */
export const deployKeyIsReadOnly = defineEnglishCheck({
  id: "deploy-key-is-read-only",
  question: "Can this deploy key only read, or is its need to write stated?",
  risk: "Whoever holds a write key can change the code that produces the figures.",
  remedy: "Replace it with a read-only key, or state the entitlement `write` in its ownership statement.",
  controls: ["LPE-01"],
  appliesTo: "deploy-key",
  needs: [],
  parameters: [],
  assess: (key, { ownership, snapshot }) => {
    if (key.facts.read_only) return { outcome: "pass", because: "GitHub reports the key as read-only." };
    if (ownership?.data.entitlements.includes("write"))
      return {
        outcome: "pass",
        because: `The key can push, and ${quote(ownership.statement)} names that need.`,
      };
    const archived = key.repository && lookUp(snapshot).repository(key.repository.id)?.facts.archived;
    return {
      outcome: "fail",
      because: archived
        ? "The key can push as soon as its archived repository is reopened, and no ownership statement names that need."
        : "The key can push, and no ownership statement names that need.",
    };
  },
});
