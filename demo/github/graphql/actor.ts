import { nodeId } from "../shapes/node-id.ts";
import type { User } from "../world.ts";

/** An `Actor`; null for an account that is gone. */
export const actorObject = (user: User | null): Record<string, unknown> | null =>
  user === null
    ? null
    : { __typename: user.type === "Bot" ? "Bot" : "User", id: nodeId(user.type, user.id), login: user.login };
