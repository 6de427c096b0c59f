import { counted as s } from "./counted.ts";

/** English words of what is known of the audit log. */
export const auditLogEn = {
  title: "Audit log",
  notYet: "No scan has asked for the audit log yet.",
  from: "Read from",
  until: "Read until, by the last scan that read it to its end",
  gaps: "Not known between",
  noGaps: "No gap is recorded.",
  and: "and",
  unread: "Why the last scan did not read it to its end",
  recorded: (events: number) => `${s(events, "event")} ${events === 1 ? "is" : "are"} recorded.`,
  noEvents: "No event is recorded.",
  events: "Newest events",
  when: "When",
  about: "About",
  action: "What GitHub calls it",
  by: "By",
  where: "Where",
  notTold: "not told",
  organisation: "the organisation",
  files: "Files with every event",
};
