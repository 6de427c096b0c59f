import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { webhookAddressIsEncrypted as words } from "../../model/reasons/webhook-address-is-encrypted.ts";
import type { CheckResult, RestsOn } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

const restsOn: RestsOn = { sources: [], repositories: [], itself: true };

export const webhookAddressIsEncrypted = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "webhook",
  needs: [],
  suggests: "modify",
  parameters: [],
  exempt: ({ facts }) => (facts.active ? null : { reason: "webhook-inactive", with: {} }),
  assess: ({ facts: { address, verifies_certificate: verifies } }): CheckResult<ReasonsOf<typeof words>> => {
    if (address === null) return { outcome: "unknown", reason: "address-not-shown", with: {}, restsOn };
    if (!address.startsWith("https://"))
      return { outcome: "fail", reason: "address-not-encrypted", with: { address }, restsOn };
    if (verifies === null)
      return { outcome: "unknown", reason: "verification-not-shown", with: { address }, restsOn };
    return verifies
      ? { outcome: "pass", reason: "encrypted-and-verified", with: { address }, restsOn }
      : { outcome: "fail", reason: "certificate-not-verified", with: { address }, restsOn };
  },
});
