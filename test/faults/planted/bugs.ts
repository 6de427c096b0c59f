import type { Between } from "../scan-once.ts";
import type { Mode } from "../sweep.ts";
import { brokenIsEmpty, brokenPageIsLast, firstPageOnly, refusedIsEmpty, sharedMemory } from "./reading.ts";
import {
  alwaysComplete,
  arrivalOrder,
  blindToOpen,
  branchPerScan,
  clockInFacts,
  fileLeftOut,
  forcedPush,
  onlyWhenCreated,
  redirectsFollowed,
  retiredOnGap,
  unknownKeepsOutcome,
} from "./writing.ts";

/** What disturbs the scan: a fault of the sweep at the request that matches, or a person who pushes first. */
export type Circumstance = { fault: string; at: RegExp; mode: Mode } | "a person pushes first";

/** A bug, the circumstances it shows in, and words of the sentence that finds it. */
export interface Bug {
  name: string;
  between: () => Between;
  when: Circumstance;
  found: RegExp;
}

const refused = { fault: "403-permission", at: /\/ledger-export\/keys/, mode: "once" } as const;
const shaken = { fault: "500", at: /\/ledger-export\/keys/, mode: "once" } as const;

export const BUGS: readonly Bug[] = [
  {
    name: "a refusal is an empty list",
    between: () => ({ github: refusedIsEmpty }),
    when: refused,
    found: /was retired, and is there/,
  },
  {
    name: "a broken answer is an empty list",
    between: () => ({ github: brokenIsEmpty }),
    when: { fault: "wrong-schema", at: /\/billing\/actions\/secrets/, mode: "at that place" },
    found: /was retired, and is there/,
  },
  {
    name: "a page that fails is the last",
    between: () => ({ github: brokenPageIsLast }),
    when: { fault: "404", at: /members.*page=2/, mode: "once" },
    found: /concludes complete, and .*page=2 was not answered/,
  },
  {
    name: "only the first page is kept",
    between: () => ({ github: firstPageOnly }),
    when: shaken,
    found: /organization\.md is not as it is in truth/,
  },
  {
    name: "answers of another credential are told again",
    between: shared,
    when: refused,
    found: /concludes complete, and .* was not answered/,
  },
  {
    name: "what was not seen is retired",
    between: () => ({ save: retiredOnGap }),
    when: refused,
    found: /was retired, and is there/,
  },
  {
    name: "what is not known passes",
    between: () => ({ save: unknownKeepsOutcome }),
    when: refused,
    found: / is pass, and in truth fail/,
  },
  {
    name: "a scan with gaps concludes complete",
    between: () => ({ save: alwaysComplete }),
    when: refused,
    found: /concludes complete with 1 gaps/,
  },
  {
    name: "a clock is in the facts",
    between: () => ({ save: clockInFacts() }),
    when: shaken,
    found: /is not as it is in truth/,
  },
  {
    name: "the order of arrival shows",
    between: () => ({ save: arrivalOrder() }),
    when: shaken,
    found: /is not as it is in truth/,
  },
  {
    name: "a file is left out of the commit",
    between: () => ({ save: fileLeftOut }),
    when: shaken,
    found: /is not as the list of digests has it: deleted/,
  },
  {
    name: "a push is forced over a person's commit",
    between: () => ({ git: forcedPush }),
    when: "a person pushes first",
    found: /is not on it any more/,
  },
  {
    name: "git follows redirects",
    between: () => ({ git: redirectsFollowed }),
    when: { fault: "302-elsewhere", at: /\.git\/info\/refs\?service=git-upload-pack/, mode: "once" },
    found: /Another server than GitHub was asked/,
  },
  {
    name: "every scan has its own branch",
    between: branchPerScan,
    when: shaken,
    found: /was left behind/,
  },
  {
    name: "the open pull request is not looked for",
    between: () => ({ writer: blindToOpen }),
    when: { fault: "lost-answer", at: /POST .*\/pulls$/, mode: "once" },
    found: /The undisturbed scan ended refused/,
  },
  {
    name: "labels and reviewers are for a new pull request only",
    between: () => ({ writer: onlyWhenCreated }),
    when: { fault: "500", at: /POST .*\/labels$/, mode: "once" },
    found: /The open pull request is/,
  },
];

/** One memory for the scan that fills it and for the one that is refused. */
function shared(): Between {
  return { github: sharedMemory() };
}
