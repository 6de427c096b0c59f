import { inForce } from "../../model/entity.ts";
import { addDays, type Day, type Instant } from "../../model/instant.ts";
import type { Review } from "../../model/review.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { languageOf, type Naming } from "./body/body.ts";
import { passedOnPart } from "./body/passed-on.ts";
import { openLines } from "./body/pull-request.ts";
import { PULL_WORDS } from "./body/pull-words.ts";
import { type Campaign, roleOf } from "./calendar.ts";
import { dayIn } from "../../model/time-zone.ts";
import { zoneLines } from "../../model/zone-sentence.ts";

/** A comment that is made once: the mark that tells it from others, and its text. */
export interface Notice {
  mark: string;
  text: string;
}

/** One time at which somebody is told that lines are open. */
interface Moment {
  name: string;
  day: Day;
  roles: readonly string[];
  notice: "reminder" | "escalation" | "overdue";
}

/** The logins that hold one of these roles at an entity on a day, sorted. */
export function holdersOf(
  { entity }: Pick<Campaign, "entity">,
  roles: readonly string[],
  day: Day,
): readonly string[] {
  const people = entity.data.roster
    .filter((entry) => roles.includes(entry.role) && inForce(entry, day))
    .map(({ login }) => login);
  return [...new Set(people)].sort(byCodePoint);
}

function momentsOf(review: Review, campaign: Campaign): Moment[] {
  const { opened, due } = review;
  const { reminders, escalations } = campaign.regime.data.reviews;
  const after = (days: number) => addDays(dayIn(review.time_zone, opened), days);
  const performer = roleOf(campaign, "performer");
  const approver = roleOf(campaign, "approver");
  const last = escalations.flatMap(({ to }) => to);
  return [
    ...reminders.map((days): Moment => ({
      name: `reminder-${days}`,
      day: after(days),
      roles: [performer],
      notice: "reminder",
    })),
    ...escalations.map(({ days, to }): Moment => ({
      name: `escalation-${days}`,
      day: after(days),
      roles: [performer, ...to],
      notice: "escalation",
    })),
    {
      name: "overdue",
      day: addDays(due, 1),
      roles: [performer, approver, ...last],
      notice: "overdue",
    },
  ];
}

/** When whoever approves is told that every line is decided: some days after that, and once more when it is late. */
function momentsToApprove(review: Review, campaign: Campaign, completed: Instant): ToApprove[] {
  const [days = 0] = campaign.regime.data.reviews.reminders;
  const decided = dayIn(review.time_zone, completed);
  return [
    { name: `to-approve-${decided}`, day: addDays(decided, days), says: "toApprove" },
    { name: "to-approve-late", day: addDays(review.due, 1), says: "toApproveLate" },
  ];
}

interface ToApprove extends Pick<Moment, "name" | "day"> {
  says: "toApprove" | "toApproveLate";
}

/** The latest of some moments that has come; null for none. */
const latest = <One extends Pick<Moment, "day">>(moments: readonly One[], today: Day): One | null =>
  moments
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => byCodePoint(a.day, b.day))
    .at(-1) ?? null;

/** A mark in a comment that no reader sees, `<!-- countersign: reminder-7 -->`. */
const markOf = (name: string): string => `<!-- countersign: ${name} -->`;

/** The latest notice that is due; an earlier one that was not made in time would say nothing new. Null for none. */
export function noticeOf(
  review: Review,
  { campaign, naming, today }: { campaign: Campaign; naming: Naming; today: Day },
): Notice | null {
  const open = openLines(review);
  const language = languageOf(review, naming);
  const words = PULL_WORDS[language];
  const made = ({ name }: Pick<Moment, "name">, roles: readonly string[], said: string): Notice => {
    const people = holdersOf(campaign, roles, today).map((login) => `@${login}`);
    const lines = [markOf(name), people.join(" "), said, ...zoneLines(review.time_zone, language)];
    return { mark: markOf(name), text: lines.join("\n\n") };
  };
  if (open === 0) {
    if (review.completed === null) return null;
    const moment = latest(momentsToApprove(review, campaign, review.completed), today);
    if (moment === null) return null;
    return made(moment, [roleOf(campaign, "approver")], words[moment.says](dateIn(review.due, language)));
  }
  const due = latest(
    momentsOf(review, campaign).toSorted((a, b) => order(a) - order(b)),
    today,
  );
  if (due === null) return null;
  const said = words[due.notice](
    open,
    dateIn(review.due, language),
    dateIn(dayIn(review.time_zone, review.opened), language),
  );
  const passedOn = passedOnPart(
    review.lines.filter(({ decision }) => decision === "escalate"),
    review,
    { naming, day: today, language },
  );
  return made(due, due.roles, [said, ...passedOn].join("\n\n"));
}

const ORDER: readonly Moment["notice"][] = ["reminder", "escalation", "overdue"];
const order = ({ notice }: Moment): number => ORDER.indexOf(notice);
