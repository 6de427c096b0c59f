import { activityRoutes } from "./activity.ts";
import { appRoutes } from "./apps.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentRoutes } from "./contents.ts";
import { deployKeyRoutes } from "./deploy-keys.ts";
import { fineGrainedTokenRoutes } from "./fine-grained-tokens.ts";
import { gitCommitRoutes } from "./git-commits.ts";
import { gitObjectRoutes } from "./git-objects.ts";
import { gitRefRoutes } from "./git-refs.ts";
import { gitTreeRoutes } from "./git-trees.ts";
import { labelRoutes } from "./labels.ts";
import { metaRoutes } from "./meta.ts";
import { organizationRoutes } from "./organization.ts";
import { pullMergeRoutes } from "./pull-merge.ts";
import { pullReviewRoutes } from "./pull-reviews.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repositories.ts";
import type { Route } from "./route.ts";
import { secretRoutes } from "./secrets.ts";
import { userRoutes } from "./users.ts";

/** Every REST endpoint this server has. */
export const routes: Route[] = [
  ...metaRoutes,
  ...appRoutes,
  ...activityRoutes,
  ...userRoutes,
  ...organizationRoutes,
  ...fineGrainedTokenRoutes,
  ...secretRoutes,
  ...repositoryRoutes,
  ...deployKeyRoutes,
  ...contentRoutes,
  ...gitObjectRoutes,
  ...gitTreeRoutes,
  ...gitCommitRoutes,
  ...gitRefRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...pullMergeRoutes,
  ...pullReviewRoutes,
  ...labelRoutes,
  ...commentRoutes,
  ...checkRoutes,
];
