import { z } from "zod";
import { Id, Login } from "../../model/text.ts";
import type { Member } from "../../model/snapshot.ts";
import type { Asker, ApiReading } from "../github/port.ts";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const User = z.object({ id: Id, login: Login });
type Users = ApiReading<readonly z.infer<typeof User>[]>;

/** The people of the organisation and who of them owns it. */
export const members: Source = {
  id: "members",
  endpoints: ["GET /orgs/{org}/members?role=admin", "GET /orgs/{org}/members?role=member"],
  permission: { name: "members", level: "read", of: "organization" },
  plan: null,
  unit: "the organisation",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has members.",
    empty:
      "No owner is impossible; without the permission GitHub lists public members only, which is not the list.",
  },
  gives: ["machine-user"],
  needs: [],
  async collect({ ask, organization }) {
    const listOf = (role: string) =>
      ask.list({
        route: "GET /orgs/{org}/members",
        parameters: { org: organization.login, role },
        schema: User,
        permission: this.permission,
        key: null,
        identify: (user) => user.id,
      });
    const [owners, others] = await Promise.all([listOf("admin"), listOf("member")]);
    const seen = new Map<number, Member>();
    for (const user of dataOf(others) ?? []) seen.set(user.id, { ...user, owner: false });
    for (const user of dataOf(owners) ?? []) seen.set(user.id, { ...user, owner: true });
    const reading = together(owners, others, ask);
    const complete = reading.state === "complete";
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          reading,
          seen.size,
        ),
      ],
      members: complete ? [...seen.values()] : null,
      organization: {
        owners: complete ? [...seen.values()].filter(({ owner }) => owner).map(({ login }) => login) : null,
        members: complete ? seen.size : null,
      },
    };
  },
};

/** The two lists as one: complete only when both are, and when they cannot be the public members alone. */
function together(owners: Users, others: Users, ask: Asker): ApiReading<null> {
  const broken = [owners, others].find(({ state }) => state !== "complete");
  if (broken !== undefined && broken.state !== "complete") {
    const nothingRead = dataOf(owners) === null && dataOf(others) === null;
    if (nothingRead && broken.state !== "partial") return broken;
    return { state: "partial", data: null, reason: broken.reason, remedy: broken.remedy };
  }
  const noOwner = owners.state === "complete" && owners.data.length === 0;
  if (!ask.lacks(members.permission) && !noOwner) return { state: "complete", data: null };
  const reason = { reason: "public-members-only", with: {} } as const;
  return { state: "partial", data: null, reason, remedy: ask.remedy(members.permission) };
}
