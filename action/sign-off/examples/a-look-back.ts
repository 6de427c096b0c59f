/** Where a look-back of these examples stands. */
export const LOOK_BACK = "controls/look-backs/LBK-1.md";

/** A look-back on the first deploy key as people write it; `over` are further lines of its front matter. */
export const aLookBack = (by = "sara", over = ""): string => `---
look_back: LBK-1
period: 2026-Q3
entity: acme-us
regime: sox
identity: github:deploy-key:1
looked_back_by: ${by}
looked_back_on: 2026-10-02
from: 2026-09-10
to: 2026-09-20
evidence: The provider's log.
used: false
response: null
${over}---
`;
