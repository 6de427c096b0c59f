/** What started a run that nothing but a test started. */
export const nobody = {
  repository: null,
  workflow: null,
  run_id: null,
  run_attempt: null,
  event: null,
  actor: null,
};
