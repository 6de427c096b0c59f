import { expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Certification } from "../../model/certification.ts";
import { aReview } from "../criteria/examples/a-ledger.ts";
import { anOverlay } from "../criteria/examples/a-world.ts";
import { digestOfText } from "../digest/digest.ts";
import { documentOf, isSame, writtenCertification } from "./document.ts";
import { aText, factsWhere } from "./examples/a-period.ts";
import { gatesOf } from "./gates/index.ts";

const MADE = { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" };
const make = (facts = factsWhere()) => documentOf(facts, gatesOf(facts), MADE);

test("the sentence names entity, regime, period and the digest of the very text", () => {
  const { text, digest, sentence } = make();
  expect(digest).toBe(digestOfText(text));
  expect(sentence).toBe(`I certify acme-us sox 2026-Q3 ${digest}.`);
});

test("a text is filled from evidence, with the clause of every control but the one it performs", () => {
  const { text } = make();
  expect(text).toEqual([
    "For Acme Inc..",
    "Reviews: 2026-Q3, decided on 2026-09-14 and approved by maria on 2026-09-15.",
    "REV-01: It was done.",
  ]);
});

test("a softened word gives another digest, so that the sentence of the first is no longer its own", () => {
  const other = make(factsWhere({ governance: { certificationTexts: [aText("For {{entity}}, perhaps.")] } }));
  expect(other.digest).not.toBe(make().digest);
});

test("what it rests on stands in it with its digest: the scan, the review and its sign-off", () => {
  const kinds = make().evidence.map(({ file }) => file.split("/")[2]);
  expect(kinds).toEqual(["reviews", "scans", "sign-offs"]);
});

test("it is the same while what it rests on is, whatever commit holds that, and another where a file changed", () => {
  const facts = factsWhere();
  const held = make(facts);
  expect(isSame(held, facts, gatesOf(facts))).toBe(true);
  const [review] = facts.ledger.reviews;
  const texts = new Map([[review?.file ?? "", "another text"]]);
  const changed = factsWhere({ ledger: { texts } });
  expect(isSame(held, changed, gatesOf(changed))).toBe(false);
});

test("it is another where a gate fails since, and its page says that it cannot be signed", () => {
  const facts = factsWhere({ ledger: { signOffs: [] } });
  expect(isSame(make(), facts, gatesOf(facts))).toBe(false);
  const [, page] = writtenCertification(make(facts), "A certification");
  expect(page).toContain("Not ready to be signed: 1 item to put right.");
  expect(page).not.toContain("```\nI certify");
});

test("its page reads back as the same document", () => {
  const held = make(factsWhere({ ledger: { reviews: [aReview("acme-us", "sox")] } }));
  const [file, page] = writtenCertification(held, "A certification");
  const reading = readDocument(Certification, file, page);
  expect(reading.ok ? reading.data : reading.problems).toEqual(held);
});

test("a Japanese text has Japanese dates, and its words", () => {
  const facts = factsWhere({
    governance: {
      overlays: [
        anOverlay("sox", "REV-01"),
        anOverlay("sox", "CRT-01", { performer: "controller", approver: "cfo" }),
      ],
      certificationTexts: [
        (({ data, ...text }) => ({ ...text, data: { ...data, language: "ja" as const } }))(
          aText("{{entity}}は{{from}}から\n{{to}}まで。例外:{{exceptions}}。"),
        ),
      ],
    },
  });
  expect(make(facts).text).toEqual(["アクメ・インクは2026年7月1日から2026年9月30日まで。例外:なし。"]);
});
