import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeLooseObject } from "./loose-objects.ts";
import type { SeedObjects } from "./seed-objects.ts";

const configuration = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
[uploadpack]
	allowFilter = true
	allowReachableSHA1InWant = true
[receive]
	autogc = false
[gc]
	auto = 0
`;

// Git runs this for every ref of a push. The server names the protected branches in PROTECTED_BRANCHES, as
// space-separated ref names; those that demand a pull request are in PULL_REQUEST_BRANCHES.
const updateHook = `#!/bin/sh
ref=$1 old=$2 new=$3
zero=0000000000000000000000000000000000000000
case "$ref" in
  refs/pull/*) echo "error: GH008: refusing to update hidden ref $ref." >&2; exit 1 ;;
esac
case " $PULL_REQUEST_BRANCHES " in
  *" $ref "*)
    echo "error: GH006: Protected branch update failed for $ref." >&2
    echo "error: Changes must be made through a pull request." >&2
    exit 1 ;;
esac
case " $PROTECTED_BRANCHES " in
  *" $ref "*)
    if [ "$new" = "$zero" ]; then
      echo "error: GH006: Protected branch update failed for $ref. Cannot delete a protected branch." >&2
      exit 1
    fi
    if [ "$old" != "$zero" ] && ! git merge-base --is-ancestor "$old" "$new"; then
      echo "error: GH006: Protected branch update failed for $ref. Cannot force-push to a protected branch." >&2
      exit 1
    fi ;;
esac
`;

/** Writes a bare repository, with a first commit if one is given, the way git lays it out. */
export async function createBareRepository(
  directory: string,
  defaultBranch: string,
  seed: SeedObjects | null,
): Promise<void> {
  // Fails if it is there already: what an earlier server left behind is not this world's.
  await mkdir(directory);
  await mkdir(join(directory, "refs", "heads"), { recursive: true });
  await mkdir(join(directory, "objects"), { recursive: true });
  await mkdir(join(directory, "hooks"), { recursive: true });
  await writeFile(join(directory, "config"), configuration);
  await writeFile(join(directory, "hooks", "update"), updateHook, { mode: 0o755 });
  if (seed !== null) {
    for (const object of seed.objects.values()) await writeLooseObject(directory, object);
    const ref = join(directory, "refs", "heads", defaultBranch);
    await mkdir(join(ref, ".."), { recursive: true });
    await writeFile(ref, `${seed.commit}\n`);
  }
  await writeFile(join(directory, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
}
