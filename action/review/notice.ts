import { inForce } from "../../model/entity.ts";
import { addDays, type Day } from "../../model/instant.ts";
import type { Review } from "../../model/review.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { languageOf, type Naming } from "./body/body.ts";
import { openLines } from "./body/pull-request.ts";
import { PULL_WORDS } from "./body/pull-words.ts";
import { type Campaign, roleOf } from "./calendar.ts";
import { dayIn, zoneOfReview } from "../../model/time-zone.ts";

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
  const after = (days: number) => addDays(dayIn(zoneOfReview(review), opened), days);
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

/** A mark in a comment that no reader sees, `<!-- countersign: reminder-7 -->`. */
const markOf = (name: string): string => `<!-- countersign: ${name} -->`;

/**
 * The latest notice that is due; an earlier one that was not made in time would say nothing new. Null where no line is
 * open, or nothing is due yet.
 */
export function noticeOf(
  review: Review,
  { campaign, naming, today }: { campaign: Campaign; naming: Naming; today: Day },
): Notice | null {
  const open = openLines(review);
  if (open === 0) return null;
  const due = momentsOf(review, campaign)
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => byCodePoint(a.day, b.day) || order(a) - order(b))
    .at(-1);
  if (due === undefined) return null;
  const language = languageOf(review, naming);
  const words = PULL_WORDS[language];
  const people = holdersOf(campaign, due.roles, today).map((login) => `@${login}`);
  const said = words[due.notice](
    open,
    dateIn(review.due, language),
    dateIn(dayIn(zoneOfReview(review), review.opened), language),
  );
  return { mark: markOf(due.name), text: [markOf(due.name), people.join(" "), said].join("\n\n") };
}

const ORDER: readonly Moment["notice"][] = ["reminder", "escalation", "overdue"];
const order = ({ notice }: Moment): number => ORDER.indexOf(notice);
