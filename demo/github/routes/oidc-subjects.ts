import { ok } from "../http/answer.ts";
import { subjectOf, subjectTemplateOf } from "../world/oidc-subject.ts";
import type { Route } from "./route.ts";

/** What the subjects of OIDC tokens are made of. */
export const oidcSubjectRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/actions/oidc/customization/sub",
    scope: "organization",
    permission: "organization_administration=read",
    handler: (_, organization) => ok({ ...subjectTemplateOf(organization) }),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/oidc/customization/sub",
    scope: "repository",
    permission: "actions=read",
    handler(_, repository) {
      const subject = subjectOf(repository);
      const { owner } = repository;
      // A server that knows no ids names no beginning either.
      const beginning =
        subject.use_immutable_subject === undefined
          ? {}
          : {
              sub_claim_prefix: subject.use_immutable_subject
                ? `repo:${owner.login}@${owner.id}/${repository.name}@${repository.id}`
                : `repo:${owner.login}/${repository.name}`,
            };
      return ok({ ...subject, ...beginning });
    },
  },
];
