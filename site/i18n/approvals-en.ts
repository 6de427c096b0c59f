import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";

/** English words of the page about approvals that documents name. */
export const approvalsEn = {
  title: "Approvals that documents name",
  lead: (all: number, seen: number) =>
    `${all === 1 ? "1 approval is" : `${n(all)} approvals are`} named by what people state and in force; of ${n(seen)} it was seen who gave ${seen === 1 ? "it" : "them"}. What is only stated shows that a document says so, and no more.`,
  none: "No scan has looked for approvals that documents name, or no document names one.",
  document: "Document",
  approver: "Approved by",
  stated: "On, as stated",
  level: "Known",
  levels: { seen: "seen", stated: "stated only" },
  approvedOn: "approved on",
  after: (days: number) => `${s(days, "day")} after the day stated`,
  pullRequest: "Pull request",
  author: "Opened by",
  checks: "Checks that rest on it",
  noChecks: "None",
  link: "Where the approvals that documents name were given",
};
