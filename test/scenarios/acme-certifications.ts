// What the year of Acme shows of certification, told from what the play left.

import { describe, expect, test } from "vitest";
import type { Readiness } from "../../model/readiness.ts";
import { certificationIn, cloneAt, signOffsOf, tagIn } from "./acme-records.ts";

/** What a play left: two clones of the repository, and what each run said. */
export interface Played {
  governance: string;
  /** Of the time after GitHub had forgotten every pull request, review and comment. */
  forgotten: string;
  summaryOf: (run: number) => string;
  /** What the last run of certify refused, as the portal is handed it; null where that cannot be read. */
  readiness: Readiness | null;
}

const SOX = { period: "2026-Q3", entity: "acme-us", regime: "sox" };
const JSOX = { period: "2026-Q3", entity: "acme-jp", regime: "jsox" };

/** Declares the tests; what was played is there when they run. */
export function describeCertifications(played: () => Played): void {
  describe("the third quarter", () => {
    const rows = (run: number) =>
      [
        ...played()
          .summaryOf(run)
          .matchAll(/^\| (\S+), (\S+), 2026-Q3 \| 2026-10-14 \| (.*) \|$/gm),
      ].map(([, entity, regime, now]) => `${entity ?? ""} ${regime ?? ""}: ${now ?? ""}`);

    test("is refused while nobody scanned and concluded since it ended", () => {
      expect(rows(9000000153)).toEqual([
        "acme-jp jsox: not ready, 3 items to put right",
        "acme-us soc2: not ready, 4 items to put right",
        "acme-us sox: not ready, 3 items to put right",
      ]);
      const said = played().summaryOf(9000000153);
      expect(said.match(/No scan that began after 2026-09-30 is countersigned/g)).toHaveLength(3);
      expect(said.match(/No countersigned conclusion on 2026-Q3 is recorded/g)).toHaveLength(3);
    });

    test("is refused while nobody answered what was concluded to be deficient", () => {
      expect(rows(9000000156).join()).not.toContain("ready to be signed");
      const said = played().summaryOf(9000000156);
      expect(said).toMatch(/DEF-1 has no cause, no owner, no conclusion on its severity/);
      expect(said.match(/Evidence gives another conclusion on 2026-Q3 by now/g)).toHaveLength(3);
    });

    test("is refused under SOC 2 alone then, because an exception is over", () => {
      expect(rows(9000000159)).toEqual([
        "acme-jp jsox: opened in pull request 29, ready to be signed",
        "acme-us soc2: not ready, 1 item to put right",
        "acme-us sox: opened in pull request 30, ready to be signed",
      ]);
      expect(played().summaryOf(9000000159)).toContain("EXC-2 held until 2026-09-30.");
    });

    test("and what was refused last is kept for the portal, when the year is over", () => {
      const refused = played().readiness?.refused.map(({ period, regime }) => `${period} ${regime}`);
      expect(refused).toEqual([
        "2026-Q1 jsox",
        "2026-Q2 jsox",
        "2026-Q1 soc2",
        "2026-Q2 soc2",
        "2026-Q3 soc2",
        "2026-Q1 sox",
        "2026-Q2 sox",
      ]);
    });

    test("is certified by the entity that signed, while the text of the other goes on with what it merged", () => {
      expect(rows(9000000160)[0]).toBe("acme-jp jsox: updated in pull request 29, ready to be signed");
      // Nothing has recorded the approvals of the other by then, and none of them is said to be missing.
      expect(rows(9000000160)[2]).toMatch(
        /^acme-us sox: merged, and no signature that counts is recorded of /,
      );
      expect(rows(9000000162)).toEqual([
        "acme-jp jsox: certified on 2026-10-13, tag certified/2026-Q3/acme-jp/jsox",
        "acme-us soc2: not ready, 1 item to put right",
        "acme-us sox: certified on 2026-10-12, tag certified/2026-Q3/acme-us/sox",
      ]);
    });
  });

  describe.each([
    ["as it was kept", () => played().governance],
    ["after GitHub forgot its pull requests", () => played().forgotten],
  ])("the repository %s says by git and files alone", (_, folder) => {
    const opened = () => cloneAt(folder());

    test.each([
      [SOX, ["ruth 1113 controller", "noah 1111 cfo"], "Noah Bennett"],
      [JSOX, ["ken 1103 controller", "aiko 1112 cfo"], "Ken Tanaka"],
    ])("who certified %o, on what, and who merged it", (scope, people, merger) => {
      const { period, entity, regime } = scope;
      const signed = signOffsOf(opened(), "certification", scope);
      expect(signed.map(({ person }) => person).toSorted()).toEqual(people.toSorted());
      const branch = `acme/countersign-certify/acme/${period}/${entity}/${regime}`;
      for (const { pull, ...one } of signed)
        expect(one).toMatchObject({
          approvedTree: true,
          mergedAt: true,
          onMain: true,
          rostered: true,
          mergedBy: `${merger}: Merge pull request #${pull} from ${branch}`,
        });
    });

    test.each([[SOX], [JSOX]])("what %o rests on, and that it is the same now", (scope) => {
      const { period, entity } = scope;
      expect(certificationIn(opened(), scope)).toMatchObject({
        due: "2026-10-14",
        saysItsDigest: true,
        restsOn: [
          `conclusions/${period}/${entity}`,
          `reviews/${period}/${entity}`,
          "scans/2026",
          `sign-offs/${period}`,
        ],
        sameThen: true,
        sameNow: true,
        onMain: true,
        exceptions: ["EXC-3", "EXC-4", "EXC-5", "EXC-6", "EXC-7", "EXC-8"],
      });
    });

    test.each([
      [
        SOX,
        [
          "Ruth Keller (ruth, 1113), controller, on 2026-10-12T13:30:00Z",
          "Noah Bennett (noah, 1111), cfo, on 2026-10-12T15:10:00Z",
        ],
      ],
      [
        JSOX,
        [
          "田中 健 (ken, 1103), controller, on 2026-10-13T01:20:00Z",
          "山本 愛子 (aiko, 1112), cfo, on 2026-10-13T02:00:00Z",
        ],
      ],
    ])("which tag was given to %o, where, and by whose signatures", (scope, people) => {
      const clone = opened();
      const { digest } = certificationIn(clone, scope);
      const [signed] = signOffsOf(clone, "certification", scope);
      const { is, on, says } = tagIn(clone, scope);
      expect([is, on]).toEqual(["tag", signed?.mergedBy]);
      expect(says).toEqual(
        expect.arrayContaining([
          `Text: ${digest}`,
          "Tagged: 2026-10-14T06:10:00Z by run 9000000162 of acme/governance",
          ...people.map((one) => `Signed by: ${one}`),
        ]),
      );
    });

    test("that nothing else was certified", () => {
      const { git, list } = opened();
      expect(list("evidence/acme/certifications")).toEqual([
        "evidence/acme/certifications/2026-Q3/acme-jp/jsox.md",
        "evidence/acme/certifications/2026-Q3/acme-us/sox.md",
      ]);
      expect(git("tag", "--list").split("\n")).toEqual([
        "certified/2026-Q3/acme-jp/jsox",
        "certified/2026-Q3/acme-us/sox",
      ]);
    });
  });
}
