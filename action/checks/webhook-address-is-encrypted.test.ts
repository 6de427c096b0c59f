import { expect, test } from "vitest";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aLedger } from "./examples/a-ledger.ts";
import { aSnapshot } from "./examples/a-snapshot.ts";
import { aWebhook } from "./examples/a-webhook.ts";
import { inWords } from "./examples/in-words.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { webhookAddressIsEncrypted as check } from "./webhook-address-is-encrypted.ts";

const [open, secure] = ["http://ci.example:8080", "https://ci.example"];

test.each([
  ["is not shown", null, true, "unknown", "GitHub shows no web address that it sends to."],
  [
    "is not encrypted",
    open,
    true,
    "fail",
    "It sends to «http://ci.example:8080», over a connection that is not encrypted.",
  ],
  [
    "is not encrypted, whatever is not told of certificates",
    open,
    null,
    "fail",
    "It sends to «http://ci.example:8080», over a connection that is not encrypted.",
  ],
  [
    "is encrypted, and nobody knows whether the certificate is verified",
    secure,
    null,
    "unknown",
    "It sends to «https://ci.example»; GitHub does not say whether it verifies the certificate.",
  ],
  [
    "is encrypted, and the certificate is not verified",
    secure,
    false,
    "fail",
    "It sends to «https://ci.example», and GitHub does not verify the certificate.",
  ],
  [
    "is encrypted, and the certificate verified",
    secure,
    true,
    "pass",
    "It sends to «https://ci.example», and GitHub verifies the certificate.",
  ],
] as const)("a webhook whose address %s: %s", (_, address, verifies_certificate, outcome, sentence) => {
  const result = check.assess(aWebhook({ address, verifies_certificate }), aContext());
  expect(inWords(check, result)).toMatchObject({ outcome, sentence });
});

test("is no question of a webhook that sends nothing", () => {
  expect(check.exempt?.(aWebhook({ active: false, address: open }), aGovernance())).toMatchObject({
    reason: "webhook-inactive",
  });
});

test("what is seen of one webhook stands where its list may leave others out", () => {
  const webhook = aWebhook({ address: open });
  const snapshot = aSnapshot({ identities: [webhook] });
  const cut = {
    ...snapshot,
    units: snapshot.units.map((unit) =>
      unit.source === "organization-webhooks"
        ? { ...unit, state: "partial" as const, reason: { reason: "list-disagrees" as const, with: {} } }
        : unit,
    ),
  };
  const found = evaluate({
    checks: [check],
    snapshot: cut,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
  });
  expect(found.find(({ uid }) => uid === webhook.uid)?.assessments).toMatchObject([{ outcome: "fail" }]);
});
