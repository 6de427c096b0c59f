import { CLOUDS, type CloudLogin, type Workflow } from "../../model/repository.ts";

/** Clouds that a workflow signs in to with a stored key; null where its sign-ins were not read. */
export function keyedClouds({ jobs }: Pick<Workflow, "jobs">): readonly CloudLogin["cloud"][] | null {
  if (jobs.some(({ logins }) => logins === null)) return null;
  return CLOUDS.filter((one) =>
    jobs.some(({ logins }) =>
      logins?.some(({ cloud, keys, any_secret: any }) => cloud === one && (any || keys.length > 0)),
    ),
  );
}
