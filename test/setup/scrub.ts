/** Variables that change what git, an action or an HTTP client does; a test that wants one sets it itself. */
const AMBIENT = /^(?:GITHUB_|RUNNER_|INPUT_|GIT_|(?:https?|all|no|ftp)_proxy$|CI$|NO_COLOR$|FORCE_COLOR$)/i;

/** No test may depend on the clock's zone: this one is neither UTC nor a whole hour from it, and has summer time. */
const ODD_ZONE = "Pacific/Chatham";

/** Removes from an environment whatever would tell a test where it runs, and sets its time zone to an odd one. */
export function scrub(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(env).filter((candidate) => AMBIENT.test(candidate))) {
    Reflect.deleteProperty(env, name);
  }
  env.TZ = ODD_ZONE;
}
