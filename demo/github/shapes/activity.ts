import type { ServerUrls } from "../http/call.ts";
import type { Activity } from "../world/activity.ts";
import { nodeId } from "./node-id.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `activity`. */
export const activityShape = (
  urls: ServerUrls,
  { actor, ...activity }: Activity,
): Record<string, unknown> => ({
  ...activity,
  node_id: nodeId("Push", activity.id),
  actor: actor === null ? null : simpleUser(urls, actor),
});
