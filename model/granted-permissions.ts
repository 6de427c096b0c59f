import { z } from "zod";

/** Permissions as GitHub lists them of a token: by what they are about. */
export const GrantedPermissions = z.strictObject({
  organization: z.record(z.string(), z.string()).describe("Organisation permissions, name to level."),
  repository: z.record(z.string(), z.string()).describe("Repository permissions, name to level."),
  other: z.record(z.string(), z.string()).describe("Other permissions, name to level."),
});

/** All of them by name. */
export const allGranted = ({
  organization,
  repository,
  other,
}: z.infer<typeof GrantedPermissions>): Record<string, string> => ({
  ...other,
  ...repository,
  ...organization,
});
