import { additionsEn } from "./additions-en.ts";
import { approvalsEn } from "./approvals-en.ts";
import { auditLogEn } from "./audit-log-en.ts";
import type { Language } from "../../model/language.ts";
import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";
import { certificationsEn } from "./certifications-en.ts";
import { conclusionsEn } from "./conclusions-en.ts";
import { registersEn } from "./registers-en.ts";
import { namesEn } from "./names-en.ts";
import { levelsEn } from "./levels-en.ts";
import { methodEn } from "./method-en.ts";
import { nextEn } from "./next-en.ts";
import { pagesEn } from "./pages-en.ts";
import { reviewsEn } from "./reviews-en.ts";
import { signOffsEn } from "./sign-offs-en.ts";

const common = {
  names: namesEn,
  skip: "Skip to content",
  product: "Countersign",
  subtitle: "Evidence for non-human identities",
  otherLanguage: "日本語",
  nav: {
    label: "Pages",
    overview: "Overview",
    inventory: "Inventory",
    findings: "Findings",
    reviews: "Reviews",
    signOffs: "Sign-offs",
    certifications: "Certifications",
    repositories: "Repositories",
    organization: "Organisation",
    scans: "Scans",
    controls: "Controls",
    entities: "Entities",
    conclusions: "Conclusions",
    exceptions: "Exceptions",
    deficiencies: "Deficiencies",
    drift: "Drift",
    integrity: "Integrity",
    method: "Method",
  },
  strip: {
    label: "As of",
    organization: "Organisation",
    asOf: "As-of commit",
    lastScan: "Last scan",
    noScan: "none recorded",
    limitations: "Scope limitations",
    tampering: "Evidence changed by hand",
    problems: "Integrity problems",
    language: "Language",
  },
  completeness: { complete: "Complete", "unable-to-conclude": "Not everything was seen" },
  notFound: {
    title: "No such page",
    why: "This portal has no page at that address. It says nothing about whether the thing exists: the portal shows what the ledger holds.",
  },
  footer: {
    made: (commit: string) =>
      `This page was made from git commit ${commit} and nothing else, but for what it says is not merged yet. It decides nothing: every outcome is printed as evidence records it.`,
    promises: [
      "A source that could not be read never reads as “nothing found”.",
      "For every source the units add up: discovered = the sum of the eight states.",
      "No secret value is ever read, stored or shown.",
      "Times are GitHub's server time in UTC; dates of commits are what the committer's machine said.",
    ],
  },
  yes: "yes",
  no: "no",
  none: "none",
  nobody: "nobody",
  notVisible: "not visible to the scan",
  /** A time that GitHub does not give. */
  notTold: "not told by GitHub",
  noRecordedUse: "no recorded use",
  doesNotApply: "does not apply",
  never: "never",
  empty: "(empty)",
  showTable: "Show the figures as a table",
  cut: (length: number) => `… (${n(length)} characters in all)`,
  page: (number: number, count: number) => `Page ${n(number)} of ${n(count)}`,
  pages: "Pages of this list",
  previous: "Previous",
  next: "Next",
  total: (count: number) => s(count, "item"),
  /** Caption of one page of a list. */
  list: (name: string, number: number, count: number) =>
    count === 1 ? name : `${name}, page ${n(number)} of ${n(count)}`,
  shownOf: (shown: number, total: number, where: string) =>
    `${n(shown)} of ${n(total)} shown; all of them are in ${where}.`,
  days: (count: number) => s(count, "day"),
  scrolls: (caption: string) => `${caption} (scrolls sideways on a narrow screen)`,
  column: {
    identity: "Identity",
    kind: "Kind",
    location: "Where",
    owners: "Owners",
    findings: "Open findings",
    renewed: "Credential since",
    subject: "Subject",
    outcome: "Outcome",
    since: "Since",
    check: "Check",
    control: "Control",
    controls: "Controls",
    field: "Field",
    before: "Before",
    after: "After",
    source: "Source",
    reason: "Reason",
    remedy: "What to do",
    unit: "Unit",
    state: "State",
    discovered: "Discovered",
    items: "Items",
    requests: "Requests",
    started: "Started",
    completeness: "Completeness",
    identities: "Identities",
    open: "Open",
    opened: "Opened",
    resolved: "Resolved",
    gaps: "Gaps",
    visibility: "Visibility",
    file: "File",
    role: "Role",
    person: "Person",
    login: "Login",
    from: "From",
    to: "To",
    meaning: "Meaning",
    english: "English",
    japanese: "Japanese",
    fail: "Fail",
    unknown: "Unknown",
    sum: "Sum of states",
    permission: "Permission",
    age: "Age in days",
    count: "Credentials",
    digest: "SHA-256",
    system: "System",
    process: "Processes",
    frequency: "Frequency",
    sample: "Sample",
    basis: "Basis",
    regime: "Regime",
  },
  overview: {
    title: "Overview",
    noScan:
      "No scan has been recorded yet. Nothing is known about this organisation, and nothing is concluded.",
    answer: (seen: {
      date: string;
      active: number;
      open: number;
      complete: number;
      all: number;
      limits: number;
    }) =>
      `On ${seen.date} a scan saw ${s(seen.active, "active identity", "active identities")}; ${s(seen.open, "finding is", "findings are")} open. ` +
      (seen.complete === seen.all
        ? `All ${n(seen.all)} sources were read to their end.`
        : `${n(seen.all - seen.complete)} of ${n(seen.all)} sources could not be read to their end, so nothing is concluded about what they hide.`),
    stale: (date: string) =>
      `The last complete scan was on ${date}; every scan since then left something unseen.`,
    neverComplete: "No scan has been complete yet: every one so far left something unseen.",
    fresh: (date: string) => `Evidence is as of ${date}. Nothing newer is claimed.`,
    figures: "Figures",
    population: "Active identities",
    open: "Open findings",
    sources: "Sources complete",
    limitations: "Scope limitations",
    unseen: "What could not be seen",
    nothingUnseen: "Every unit of every source was read to its end in the last scan.",
    attention: "What needs attention",
    nothingOpen: "No finding is open. This is limited to what could be seen.",
    seen: "What was looked at",
    changed: "What changed since the scan before",
    firstScan: "This is the first scan; there is none before it to compare with.",
    quiet: "No finding was opened or resolved.",
    ages: "Age of credentials",
    concluded: "Conclusions",
    drift: (count: number) =>
      `${s(count, "difference", "differences")} between documents must be resolved or approved.`,
  },
  ages: {
    title: (older: number, total: number, days: number, date: string) =>
      `${n(older)} of ${s(total, "active credential")} ${older === 1 ? "was" : "were"} older than ${n(days)} days on ${date}`,
    description: (days: number, strict: number) =>
      `Bars count credentials by age in steps of thirty days. The lines mark the limits of countersign.yml for static credentials: ${n(strict)} days for financial systems and privileged identities, ${n(days)} days for others. One whose age GitHub does not tell is in no bar. A bar past a line is no outcome: each credential has its own limit, and its page says what the check concluded.`,
    limit: (days: number) => `${n(days)} days`,
    axis: "Age in days",
    range: (from: number, to: number | null) =>
      to === null ? `${n(from)} and more` : `${n(from)}–${n(to - 1)}`,
  },
  inventory: {
    title: "Inventory",
    lead: (count: number) => `${s(count, "active identity", "active identities")} in the ledger.`,
    narrow: "Narrow by",
    all: "All active",
    filter: {
      kind: "Kind",
      outcome: "Has an assessment that is",
      entity: "Entity",
      owner: "Owner",
      repository: "Repository",
      state: "State",
    },
    withoutOwner: "No owner",
    retired: "Retired",
    ofOwner: (login: string) => `Owner ${login}`,
    ofRepository: (name: string) => `Repository ${name}`,
    ofOutcome: (outcome: string) => `With an assessment: ${outcome}`,
    empty: "No identity in the ledger fits. This is limited to what could be seen.",
    organizationWide: "organisation",
  },
  ...pagesEn,
  method: methodEn,
  conclusions: conclusionsEn,
  registers: registersEn,
  tasks: nextEn,
  reviews: reviewsEn,
  signOffs: signOffsEn,
  additions: additionsEn,
  approvals: approvalsEn,
  auditLog: auditLogEn,
  certifications: certificationsEn,
  levels: levelsEn,
};

/** Every word the portal says, and the language it says them in; Japanese must have all of them. */
export type Words = typeof common & { locale: Language };

export const en: Words = { ...common, locale: "en" };
