import { __commonJSMin, __require, __toESM } from "./rolldown-runtime.js";
import { CONFIGURATION_FILE, CONTROLS_FOLDER, DEFICIENCIES_FOLDER, DOCUMENT_PATHS, Data, Day, Digest, EVIDENCE_FOLDER, Gap, GitHubTime, Id, Instant, Login, NEVER, NOBODY as NOBODY$1, NameList, Names, OTHER_FOLDERS, PeriodId, RecordedReason, SOURCE_IDS, STATED as STATED$1, SafeName, Scope, Sentence, Slug, SourceId, Text, UNIT_STATES, USUAL_WAIT, UnitState, _enum, _undefined, addDays, array, backOff, blobBytes, boolean, byCodePoint, canonical, canonicalise, composeYaml, conclusionFile, connectTo, connectToConclude, createWaitBudget, createWriter, dayOf, daysBetween, deficiencyFile, digestsFile, discriminatedUnion, documentKind, driftFile, evidenceBranch, evidenceFolder, explain, fieldName, filesInTree, gapSentence, identitiesFolder, isFact, isGap, isNoDocument, isNoText, isOfScans, isOrMerges, isPlaceholder, isYearEnd, keyOfUnit, lastUsedFile, list as list$2, listed as listed$6, literal as literal$1, noCache, noPermissions, number, object, objectInfo, openCheckout, openLocal, organizationFile, parseRemote, pause, periodOf, printReason, quote, readAtCommit, readTexts, readYaml, record as record$1, remoteOf, repositoriesFolder, require_dist, resolveCommit, says, scansFolder, secondaryWait, sentence as sentence$1, shortened as shortened$2, showingProgress, sizeOf as sizeOf$2, sourceWords, strictObject, string, textOf as textOf$1, union as union$1, unitKey, unixLines, unreached, wordsOf as wordsOf$3, writeYaml, writing, yearEndAfter } from "./connect.js";
import { GitHubFailure, Refusal, count as count$1, escapeInvisible, hasInvisible, inert, lineOf as lineOf$1, nearest, nearestFew, oneLine, refusalOf, serverIn, version } from "./start.js";
import { createHash, hash, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
// model/reasons/check-words.ts
const defineCheckWords = (words) => words, settingNotShown = { "setting-not-shown": says({}, () => ({
	en: "GitHub does not show the setting to the scanner; grant the organisation permission Administration: read.",
	ja: "GitHubがこの設定をスキャナーに示さないため、組織の権限(Administration: read)の付与を要する。"
})) }, actionsCannotApprovePullRequests$1 = defineCheckWords({
	id: "actions-cannot-approve-pull-requests",
	title: {
		en: "Actions cannot approve pull requests",
		ja: "Actionsはプルリクエストを承認できない"
	},
	question: {
		en: "Are workflows kept from approving pull requests?",
		ja: "ワークフローは、プルリクエストを承認できない設定であるか。"
	},
	risk: {
		en: "A workflow that opens and approves a change completes it without a second person.",
		ja: "変更の起案及び承認をワークフローが行うことにより、変更が他の者の確認を経ずに完了する。"
	},
	remedy: {
		en: "Do not allow GitHub Actions to create and approve pull requests in the settings of the organisation.",
		ja: "組織の設定において、GitHub Actionsによるプルリクエストの作成及び承認を許可しない。"
	},
	reasons: {
		...settingNotShown,
		"workflows-may-approve": says({}, () => ({
			en: "The organisation lets workflows create and approve pull requests.",
			ja: "組織は、ワークフローによるプルリクエストの作成及び承認を許可している。"
		})),
		"workflows-may-not-approve": says({}, () => ({
			en: "The organisation does not let workflows approve pull requests.",
			ja: "組織は、ワークフローによるプルリクエストの承認を許可していない。"
		}))
	}
}), defineCheck = ({ words, ...check }) => ({
	id: words.id,
	words,
	...check
}), actionsCannotApprovePullRequests = defineCheck({
	words: actionsCannotApprovePullRequests$1,
	controls: ["SOD-01"],
	appliesTo: "organization",
	needs: ["organization-actions"],
	parameters: [],
	assess: ({ facts: { actions_approve_pull_requests } }) => actions_approve_pull_requests === null ? {
		outcome: "unknown",
		reason: "setting-not-shown",
		with: {}
	} : actions_approve_pull_requests ? {
		outcome: "fail",
		reason: "workflows-may-approve",
		with: {}
	} : {
		outcome: "pass",
		reason: "workflows-may-not-approve",
		with: {}
	}
}), archivedRepositoryHasNoLiveCredential$1 = defineCheckWords({
	id: "archived-repository-has-no-live-credential",
	title: {
		en: "An archived repository has no live credential",
		ja: "アーカイブ済リポジトリに有効な資格情報がない"
	},
	question: {
		en: "Is the archived repository free of credentials that still work?",
		ja: "アーカイブ済のリポジトリに、なお有効な資格情報が残っていないか。"
	},
	risk: {
		en: "Nobody watches an archived repository, and what it holds still opens doors.",
		ja: "アーカイブ済のリポジトリは監視されず、残された資格情報はなお使用できる。"
	},
	remedy: {
		en: "Reopen the repository, delete its credentials, revoke what they held, and archive it again.",
		ja: "リポジトリのアーカイブを解除し、資格情報を削除し、失効させた後、再びアーカイブする。"
	},
	reasons: {
		"not-archived": says({}, () => ({
			en: "The repository is not archived.",
			ja: "リポジトリはアーカイブされていない。"
		})),
		"holds-nothing-live": says({}, () => ({
			en: "The archived repository holds no credential that works.",
			ja: "アーカイブ済のリポジトリに、有効な資格情報は残っていない。"
		})),
		"still-holds": says({ credentials: NameList.describe("Titles of the credentials.") }, ({ credentials }) => ({
			en: `The archived repository still holds ${list$2(credentials).en}.`,
			ja: `アーカイブ済のリポジトリに${list$2(credentials).ja}が残っている。`
		}))
	}
}), defineKind = (kind) => kind, actionsSecret$1 = defineKind({
	kind: "actions-secret",
	facts: strictObject({
		level: _enum([
			"organization",
			"repository",
			"environment"
		]).describe("Where the secret is stored."),
		environment: Text.nullable().describe("Name of the environment, for a secret of that level."),
		environment_id: Id.nullable().describe("Id of the environment, for a secret of that level."),
		visibility: _enum([
			"all",
			"private",
			"selected"
		]).nullable().describe("Which repositories an organisation secret reaches; null at other levels."),
		selected_repositories: array(SafeName).nullable().describe("Names of the selected repositories; null when not selected or not readable."),
		created_at: Instant.describe("When the secret was first stored."),
		updated_at: Instant.describe("When a value was last stored; it proves a rewrite, not that the old credential was revoked.")
	}),
	name: {
		en: "Actions secret",
		ja: "Actionsシークレット"
	},
	names: {
		en: "Actions secrets",
		ja: "Actionsシークレット"
	},
	noun: {
		en: "A secret",
		ja: "シークレット"
	},
	factNames: {
		level: {
			en: "Level",
			ja: "保存場所の区分"
		},
		environment: {
			en: "Environment",
			ja: "環境"
		},
		environment_id: {
			en: "Environment id",
			ja: "環境ID"
		},
		visibility: {
			en: "Visibility",
			ja: "公開範囲"
		},
		selected_repositories: {
			en: "Selected repositories",
			ja: "選択されたリポジトリ"
		},
		created_at: {
			en: "Created",
			ja: "作成日時"
		},
		updated_at: {
			en: "Value last stored",
			ja: "値の最終登録日時"
		}
	},
	nulls: {
		environment: "none",
		environment_id: "none",
		visibility: "does-not-apply"
	},
	idle: ({ level, visibility }) => [
		...level === "environment" ? [] : ["environment", "environment_id"],
		...level === "organization" ? [] : ["visibility"],
		...visibility === "selected" ? [] : ["selected_repositories"]
	],
	began: ({ created_at }) => created_at,
	beginning: "stored",
	renewed: ({ updated_at }) => updated_at,
	aged: { "secret-value": {
		en: "The stored value of a secret",
		ja: "シークレットに保存された値"
	} },
	agesAs: () => "secret-value",
	renewable: !0,
	recordsUse: !1,
	lacks: {
		creator: {
			en: "GitHub does not record who stored an Actions secret.",
			ja: "GitHubはActionsシークレットを登録した者を記録しない。"
		},
		expiry: {
			en: "An Actions secret does not expire on GitHub.",
			ja: "GitHubのActionsシークレットに有効期限はない。"
		},
		lastUsed: {
			en: "GitHub records no last use for Actions secrets.",
			ja: "GitHubはActionsシークレットの最終使用日時を記録しない。"
		}
	},
	fileName: (name, { environment_id: environment }) => environment === null ? name : `environment-${environment}.${name}`,
	spokenOf: {
		en: /\b(?:actions )?secrets?\b/i,
		ja: /シークレット/
	}
}), deployKey$1 = defineKind({
	kind: "deploy-key",
	facts: strictObject({
		created_at: Instant.describe("When the key was added; a new key has a new id, so this is also its last rotation."),
		added_by: Login.nullable().describe("Login of who added it; null when GitHub does not say."),
		read_only: boolean().describe("False when the key can push."),
		verified: boolean().describe("Whether GitHub reports the key as verified."),
		enabled: boolean().nullable().describe("Whether policy lets the key work; null when GitHub does not say."),
		fingerprint: string().describe("SHA-256 fingerprint of the public key, as ssh-keygen -l prints it.")
	}),
	name: {
		en: "Deploy key",
		ja: "デプロイキー"
	},
	names: {
		en: "Deploy keys",
		ja: "デプロイキー"
	},
	noun: {
		en: "A deploy key",
		ja: "デプロイキー"
	},
	factNames: {
		created_at: {
			en: "Created",
			ja: "作成日時"
		},
		added_by: {
			en: "Added by",
			ja: "追加者"
		},
		read_only: {
			en: "Read-only",
			ja: "読取り専用"
		},
		verified: {
			en: "Verified by GitHub",
			ja: "GitHubによる検証"
		},
		enabled: {
			en: "Enabled by policy",
			ja: "方針による有効化"
		},
		fingerprint: {
			en: "Fingerprint",
			ja: "フィンガープリント"
		}
	},
	nulls: {},
	idle: () => [],
	began: ({ created_at }) => created_at,
	beginning: "added",
	renewed: ({ created_at }) => created_at,
	aged: {
		"read-only-deploy-key": {
			en: "A read-only deploy key",
			ja: "読取り専用のデプロイキー"
		},
		"write-deploy-key": {
			en: "A write deploy key",
			ja: "書込み可能なデプロイキー"
		}
	},
	agesAs: ({ read_only }) => read_only ? "read-only-deploy-key" : "write-deploy-key",
	renewable: !1,
	creator: ({ added_by }) => added_by,
	recordsUse: !0,
	lacks: { expiry: {
		en: "A deploy key does not expire on GitHub.",
		ja: "GitHubのデプロイキーに有効期限はない。"
	} },
	fileName: (id) => id,
	spokenOf: {
		en: /\bdeploy keys?\b/i,
		ja: /デプロイキー/
	}
}), fineGrainedToken$1 = defineKind({
	kind: "fine-grained-token",
	facts: strictObject({
		grant_id: Id.describe("Id of the grant to this organisation."),
		owner: Login.describe("Login of the person whose token it is."),
		access_granted_at: Instant.describe("When access to the organisation was granted."),
		expires_at: Instant.nullable().describe("When the token expires; null means it never does."),
		expired: boolean().describe("Whether GitHub reports the token as expired."),
		repository_selection: _enum([
			"none",
			"all",
			"subset"
		]).describe("Which repositories the token reaches."),
		repositories: array(SafeName).nullable().describe("Names of the repositories of a subset; null when they could not be read."),
		permissions: strictObject({
			organization: record$1(string(), string()).describe("Organisation permissions, name to level."),
			repository: record$1(string(), string()).describe("Repository permissions, name to level."),
			other: record$1(string(), string()).describe("Other permissions, name to level.")
		}).describe("Permissions granted, by GitHub's names.")
	}),
	name: {
		en: "Fine-grained token",
		ja: "Fine-grained PAT(個人用アクセストークン)"
	},
	names: {
		en: "Fine-grained tokens",
		ja: "Fine-grained PAT(個人用アクセストークン)"
	},
	noun: {
		en: "A token",
		ja: "トークン"
	},
	factNames: {
		grant_id: {
			en: "Grant id",
			ja: "許可ID"
		},
		owner: {
			en: "Owner of the token",
			ja: "トークンの所有者"
		},
		access_granted_at: {
			en: "Access granted",
			ja: "アクセス許可日時"
		},
		expires_at: {
			en: "Expires",
			ja: "有効期限"
		},
		expired: {
			en: "Expired",
			ja: "期限切れ"
		},
		repository_selection: {
			en: "Reach",
			ja: "対象範囲"
		},
		repositories: {
			en: "Repositories it reaches",
			ja: "対象リポジトリ"
		},
		permissions: {
			en: "Permissions",
			ja: "権限"
		}
	},
	nulls: { expires_at: "never" },
	idle: ({ repository_selection }) => repository_selection === "subset" ? [] : ["repositories"],
	began: ({ access_granted_at }) => access_granted_at,
	beginning: "granted",
	renewed: ({ access_granted_at }) => access_granted_at,
	aged: { "token-grant": {
		en: "A token's grant",
		ja: "トークンのアクセス許可"
	} },
	agesAs: () => "token-grant",
	renewable: !1,
	creator: ({ owner }) => owner,
	recordsUse: !0,
	expiry: ({ expires_at }) => expires_at,
	lacks: {},
	fileName: (id) => id,
	spokenOf: {
		en: /\btokens?\b/i,
		ja: /トークン/
	}
}), ExceptionId = string().regex(/^EXC-[1-9]\d*$/, "must be an exception's id like EXC-3"), ControlId = string().regex(/^(?:INV|PRV|REV|LPE|SOD|ROT|LOG|CHG|TPI|BRK|EXC|DEF|CRT)-\d{2}$/, "must be a control id like ROT-01"), Outcome = _enum([
	"pass",
	"stated",
	"fail",
	"unknown",
	"not-applicable",
	"excepted"
]), Acceptance$1 = strictObject({
	id: ExceptionId.describe("The exception."),
	state: _enum([
		"in-force",
		"expired",
		"closed",
		"without-authority"
	]).describe("Whether it covers the finding, or why it does not any more."),
	until: Day.nullable().describe("The last day it holds or held, or the day it was closed; null for none."),
	lack: strictObject({
		reason: Slug.describe("Name of what its acceptance lacks."),
		with: Data.describe("What the sentence is printed from.")
	}).nullable().describe("What authority its acceptance lacks; null where it lacks none.")
}), Assessment = strictObject({
	check: Slug.describe("Id of the check, a sentence that can be true."),
	controls: array(ControlId).describe("Baseline controls the check serves."),
	outcome: Outcome.describe("What the check concluded."),
	since: Day.describe("First day of this outcome: the day a limit was reached, or the day a scan first saw it."),
	reason: Slug.describe("Name of the reason; `model/reasons` has its sentence in each language."),
	with: Data.describe("The facts that decided it, from which the sentence is printed; no age and no scan time."),
	exception: Acceptance$1.optional().describe("The exception that covers it, or that covers it no more; none where none was ever about it.")
}), isOpen = ({ outcome }) => outcome === "fail" || outcome === "unknown", FindingReference = strictObject({
	file: Text.describe("Evidence file of the subject."),
	check: Slug.describe("Id of the check."),
	outcome: Outcome.describe("fail or unknown for an open finding; what it became for a resolved one.")
}), RESOLVED_BY = [
	"fact",
	"statement",
	"limit",
	"exception"
], by = _enum(RESOLVED_BY).nullable(), ResolvedReference = FindingReference.extend({ by: by.describe("What closed it; null where nobody can tell.") }), FindingPeriod = strictObject({
	check: Slug.describe("Id of the check."),
	outcome: Outcome.describe("fail or unknown, as it was when it was opened."),
	opened: Day.describe("Day of the scan that opened it."),
	closed: Day.nullable().describe("Day of the scan that saw it closed; null while it is open."),
	by: by.describe("What closed it; null while it is open and where nobody can tell.")
}), FindingCount = strictObject({
	check: Slug.describe("Id of the check."),
	open: number().int().nonnegative().describe("Open after the scan."),
	opened: number().int().nonnegative().describe("Opened by it."),
	resolved: number().int().nonnegative().describe("Closed by it.")
}), LIFECYCLE_EVENTS = [
	"create",
	"approve",
	"use",
	"rotate",
	"suspend",
	"reinstate",
	"transfer",
	"retire"
], RetireReason = _enum([
	"removed",
	"repository-deleted",
	"repository-transferred"
]), LifecycleEvent = strictObject({
	event: _enum(LIFECYCLE_EVENTS).describe("What happened."),
	at: Instant.describe("When, by GitHub's clock."),
	by: Login.nullable().describe("Who did it, where GitHub says so."),
	source: _enum(["github", "scan"]).describe("Whether GitHub gave the time or a scan first saw it."),
	reason: RetireReason.optional().describe("Why it retired; not there on other events and in records of earlier versions."),
	to: Login.optional().describe("Login of the account that its repository was transferred to.")
}), Ownership = strictObject({
	statement: string().describe("Path of the ownership statement under controls/identities."),
	business_owner: Login.nullable().describe("Login of the business owner."),
	technical_steward: Login.nullable().describe("Login of the technical steward."),
	systems: array(Slug).describe("Systems the identity serves."),
	entities: array(Slug).describe("Legal entities the identity serves.")
}), common = {
	record: literal$1("identity").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	uid: string().regex(/^github:[a-z-]+:[A-Za-z0-9._:-]+$/).describe("Stable identity, `github:<kind>:<id>`; a rename changes nothing."),
	organization: SafeName.describe("Login of the organisation."),
	repository: SafeName.nullable().describe("Name of the repository it belongs to; null for the organisation's own."),
	repository_id: Id.nullable().describe("GitHub's id of that repository."),
	title: Text.describe("What people call it on GitHub; data, never trusted."),
	state: _enum(["active", "retired"]).describe("Retired once positively absent from a complete read."),
	first_observed: Instant.describe("When a scan first saw it."),
	ownership: Ownership.nullable().describe("Who answers for it; null when no statement selects it."),
	assessments: array(Assessment).describe("Outcome of every check that applies, by check id."),
	findings: array(FindingPeriod).describe("When each of its findings was opened and closed, oldest first."),
	lifecycle: array(LifecycleEvent).describe("Its life so far, oldest first.")
}, documentOf = ({ kind, facts }) => strictObject({
	...common,
	kind: literal$1(kind).describe("Kind of identity."),
	facts: facts.describe("What GitHub says of it.")
}), IDENTITY_KINDS = [
	"actions-secret",
	"deploy-key",
	"fine-grained-token"
], kinds$1 = {
	"actions-secret": actionsSecret$1,
	"deploy-key": deployKey$1,
	"fine-grained-token": fineGrainedToken$1
}, Identity = discriminatedUnion("kind", [
	documentOf(actionsSecret$1),
	documentOf(deployKey$1),
	documentOf(fineGrainedToken$1)
]), IdentityKind = _enum(IDENTITY_KINDS), traits = kinds$1;
function has(kind, trait) {
	switch (trait) {
		case "creator":
		case "expiry": return traits[kind][trait] !== void 0;
		case "lastUsed": return traits[kind].recordsUse;
		default: return trait;
	}
}
const beganAt = ({ kind, facts }) => traits[kind].began(facts), beganOn = (identity) => dayOf(beganAt(identity)), beginningOf = (kind) => traits[kind].beginning, renewedAt = ({ kind, facts }) => traits[kind].renewed(facts), renewedOn = (identity) => dayOf(renewedAt(identity)), agesAs = ({ kind, facts }) => traits[kind].agesAs(facts), creatorOf = ({ kind, facts }) => traits[kind].creator?.(facts) ?? null, expiryOf = ({ kind, facts }) => traits[kind].expiry?.(facts) ?? null, idleFacts = ({ kind, facts }) => traits[kind].idle(facts), fileNameOf = ({ kind, facts }, id) => traits[kind].fileName(id, facts), DUTIES = [
	"initiate",
	"approve",
	"alter-rules",
	"release",
	"manage-secrets",
	"review-access",
	"export"
], Duty = literal$1(DUTIES), DUTY_WORDS = {
	initiate: {
		en: "make changes",
		ja: "変更の起案"
	},
	approve: {
		en: "approve changes",
		ja: "変更の承認"
	},
	"alter-rules": {
		en: "change the rules",
		ja: "ルールの変更"
	},
	release: {
		en: "release",
		ja: "本番反映"
	},
	"manage-secrets": {
		en: "store secrets",
		ja: "シークレットの管理"
	},
	"review-access": {
		en: "decide on the access of others",
		ja: "他者のアクセス権限の決定"
	},
	export: {
		en: "take data out",
		ja: "データの持出し"
	}
}, Held$1 = strictObject({
	duty: Duty,
	by: Text
}), apart$1 = {
	first: Duty,
	second: Duty
}, together$3 = {
	first: Held$1,
	second: Held$1
}, both = ({ first, second }) => ({
	en: `both ${DUTY_WORDS[first].en} and ${DUTY_WORDS[second].en}`,
	ja: `${DUTY_WORDS[first].ja}と${DUTY_WORDS[second].ja}の双方`
}), held = ({ duty, by }) => ({
	en: `${DUTY_WORDS[duty].en} (${quote(by)})`,
	ja: `${DUTY_WORDS[duty].ja}(${quote(by)})`
}), dutyReasons = {
	"duty-not-held": says({ duty: Duty }, ({ duty }) => ({
		en: `It cannot ${DUTY_WORDS[duty].en}.`,
		ja: `${DUTY_WORDS[duty].ja}を行うことはできない。`
	})),
	"duties-apart": says(apart$1, (pair) => ({
		en: `It cannot ${both(pair).en}.`,
		ja: `${both(pair).ja}を行うことはできない。`
	})),
	"duties-apart-by-statement": says({
		statement: Text,
		...apart$1
	}, ({ statement, ...pair }) => ({
		en: `According to ${quote(statement)}, it cannot ${both(pair).en}; GitHub does not show this.`,
		ja: `${quote(statement)}の記載によれば、${both(pair).ja}を行うことはできないが、GitHub上では確認できない。`
	})),
	"duties-together": says(together$3, ({ first, second }) => ({
		en: `It can ${held(first).en} and ${held(second).en}.`,
		ja: `${held(first).ja}と${held(second).ja}の双方を行うことができる。`
	})),
	"duties-together-by-statement": says({
		statement: Text,
		...together$3
	}, ({ statement, first, second }) => ({
		en: `According to ${quote(statement)}, it can ${held(first).en} and ${held(second).en}; GitHub does not show this.`,
		ja: `${quote(statement)}の記載によれば、${held(first).ja}と${held(second).ja}の双方を行うことができるが、GitHub上では確認できない。`
	}))
}, credentialNotStated = { "credential-not-stated": says({}, () => ({
	en: "What its credential can do is not stated; the check on initiating and approving asks for that.",
	ja: "資格情報の権限が記載されておらず、記載の有無は「起案と承認が分離されている」において確認する。"
})) };
// model/pattern.ts
function matches(pattern, name) {
	let parts = pattern.toLowerCase().split("*"), subject = name.toLowerCase(), [first = "", ...rest] = parts;
	if (rest.length === 0) return subject === first;
	let last = rest.pop() ?? "";
	if (!subject.startsWith(first) || subject.length < first.length + last.length || !subject.endsWith(last)) return !1;
	let from = first.length;
	for (let part of rest) {
		let found = subject.indexOf(part, from);
		if (found === -1) return !1;
		from = found + part.length;
	}
	return from <= subject.length - last.length;
}
// action/queries/systems.ts
const known$5 = new WeakMap(), entitiesOf$1 = (repository, { systems }) => isFinancial(repository, { systems }) ? systems.filter(({ data }) => data.repositories.some((pattern) => matches(pattern, repository))).flatMap(({ data }) => data.entities) : [];
function isFinancial(repository, { systems }) {
	let answers = known$5.get(systems) ?? new Map();
	known$5.set(systems, answers);
	let answer = answers.get(repository) ?? systems.some(({ data }) => data.repositories.some((pattern) => matches(pattern, repository)));
	return answers.set(repository, answer), answer;
}
// model/repository.ts
const Environment$1 = strictObject({
	id: Id.describe("GitHub's id of the environment."),
	name: Text.describe("Its name on GitHub."),
	wait_minutes: number().int().nonnegative().describe("Wait timer in minutes; 0 when there is none."),
	reviewers: array(Text).describe("Required reviewers, `user:hana` or `team:release`; empty when none is required."),
	prevent_self_review: boolean().describe("True when who started a deployment cannot approve it."),
	branches: _enum([
		"any",
		"protected",
		"custom"
	]).describe("Which branches may deploy.")
}), isComputed = (environment) => environment.includes("${{");
function inputNamed(text) {
	let [, property, index] = INPUT.exec(text) ?? [];
	return (property ?? index)?.toLowerCase() ?? null;
}
const INPUT = /^\$\{\{ *inputs *(?:\. *([a-z_][\w-]{0,99})|\[ *'([a-z_][\w-]{0,99})' *\]) *\}\}$/i, Handed = union$1([literal$1("inherit"), array(strictObject({
	name: SafeName.describe("What the secret is called there, in capitals."),
	from: array(SafeName).describe("Secrets its value names, in capitals."),
	any_secret: boolean().describe("True when its value can be any secret.")
}))]), Given = strictObject({
	name: SafeName.describe("Name of the input, in small letters."),
	value: Text.nullable().describe("Its value, as written; null when it is not kept: no plain value, too long, or it may be a credential.")
}), Input = strictObject({
	name: SafeName.describe("Name of the input, in small letters."),
	default: Text.nullable().describe("What it is where a caller gives none; null when that is not known.")
}), Job = strictObject({
	job: Text.describe("Key of the job; `*` for what the file names outside its jobs."),
	environment: Text.nullable().describe("Environment it declares, as written; null when none."),
	secrets: array(SafeName).describe("Secrets the job names."),
	any_secret: boolean().default(!1).describe("True when one of its expressions can reach any secret."),
	calls: strictObject({
		workflow: Text.describe("The workflow it calls, as written."),
		secrets: Handed.describe("What it hands over: `inherit` for every secret, or those it names."),
		with: array(Given).nullable().default(null).describe("Inputs it gives, by name; null when not all could be kept.")
	}).nullable().default(null).describe("The workflow it calls in place of steps; null when it has its own.")
}), Workflow = strictObject({
	path: Text.describe("Path of the file in the repository."),
	starts: _enum([
		"itself",
		"call",
		"both"
	]).default("itself").describe("How it starts: by events of its repository, by workflows that call it, or by both."),
	optional: array(SafeName).default([]).describe("Secrets it declares that a workflow which calls it may leave out, in capitals."),
	inputs: array(Input).default([]).describe("Inputs of texts it declares for its callers and names an environment by, or hands on."),
	secrets: array(SafeName).describe("Names of the secrets the file names, in capitals; GITHUB_TOKEN left out."),
	any_secret: boolean().describe("True when an expression can reach any secret: toJSON(secrets) or a dynamic index."),
	environments: array(Text).describe("Names of the environments its jobs declare, where written out."),
	jobs: array(Job).describe("The jobs that can reach a secret, declare an environment or call a workflow.")
}), NeverRun = strictObject({
	path: Text.describe("Path of the file in the repository."),
	why: _enum([
		"no-document",
		"not-yaml",
		"not-a-workflow",
		"expression",
		"too-large",
		"symbolic-link",
		"submodule"
	]).describe("Why GitHub does not run it."),
	line: number().int().positive().nullable().describe("Line of the first thing it refuses; null for the whole file."),
	detail: Text.nullable().describe("What that is; null where `why` says it all.")
}), RepositoryFacts = strictObject({
	visibility: _enum([
		"public",
		"private",
		"internal"
	]).describe("Who can see it."),
	archived: boolean().describe("True when read-only; its keys still work for reading."),
	fork: boolean().describe("True when it is a fork."),
	default_branch: Text.nullable().describe("Name of the default branch; null when empty."),
	created_at: Instant.nullable().describe("When it was created, where GitHub says so."),
	environments: array(Environment$1).nullable().describe("Its environments by name; null when they could not be read."),
	workflows: array(Workflow).nullable().describe("Its workflow files by path; null when they could not be read."),
	never_run: array(NeverRun).nullable().default(null).describe("Files among them that GitHub never runs, by path; null when they could not be read.")
}), Repository$5 = strictObject({
	record: literal$1("repository").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	uid: string().regex(/^github:repository:\d+$/).describe("Stable identity, `github:repository:<id>`."),
	id: Id.describe("GitHub's id of the repository."),
	organization: Login.describe("Login of the organisation."),
	name: SafeName.describe("Its name now; the file's path is the name at first sight."),
	state: _enum(["active", "retired"]).default("active").describe("Retired once a complete list no longer holds it and its id is gone or another account's."),
	first_observed: Instant.describe("When a scan first saw it."),
	systems: array(string()).describe("Systems whose repository patterns cover it."),
	entities: array(string()).describe("Entities those systems serve."),
	facts: RepositoryFacts.describe("What checks use."),
	assessments: array(Assessment).describe("Outcome of every check that applies, by check id."),
	findings: array(FindingPeriod).describe("When each of its findings was opened and closed, oldest first."),
	lifecycle: array(LifecycleEvent).default([]).describe("When it was found gone, and when it was back; oldest first.")
}), PAIRS = {
	"SOD-A": ["initiate", "approve"],
	"SOD-B": ["initiate", "release"],
	"SOD-C": ["alter-rules", "initiate"],
	"SOD-D": ["manage-secrets", "review-access"]
}, REPOSITORY = {
	actions: ["release"],
	administration: ["alter-rules"],
	codespaces_secrets: ["manage-secrets"],
	contents: ["initiate"],
	dependabot_secrets: ["manage-secrets"],
	deployments: ["release"],
	environments: ["release", "manage-secrets"],
	packages: ["release"],
	pull_requests: ["approve"],
	secrets: ["manage-secrets"],
	workflows: ["initiate"]
}, ORGANIZATION$1 = {
	members: ["review-access"],
	organization_administration: ["alter-rules"],
	organization_codespaces_secrets: ["manage-secrets"],
	organization_custom_org_roles: ["review-access"],
	organization_dependabot_secrets: ["manage-secrets"],
	organization_personal_access_token_requests: ["review-access"],
	organization_personal_access_tokens: ["review-access"],
	organization_secrets: ["manage-secrets"]
}, ENTITLEMENTS = {
	admin: ["alter-rules", "manage-secrets"],
	approve: ["approve"],
	export: ["export"],
	write: ["initiate"]
}, dutiesStated = (entitlements) => entitlements.length === 0 ? null : inOrder$5(entitlements.flatMap((name) => (ENTITLEMENTS[name] ?? []).map((duty) => [duty, name])));
function dutiesGiven(permissions) {
	let given = (of, table) => Object.entries(of).filter(([, level]) => level !== "read").sort(([a], [b]) => a < b ? -1 : 1).flatMap(([name, level]) => (table[name] ?? []).map((duty) => [duty, `${name}: ${level}`])), reading = permissions.repository.actions === void 0 ? [] : [EXPORTING];
	return inOrder$5([
		...given(permissions.repository, REPOSITORY),
		...given(permissions.organization, ORGANIZATION$1),
		...reading
	]);
}
const EXPORTING = ["export", "actions: read"];
function inOrder$5(given) {
	let first = new Map();
	for (let duty of DUTIES) {
		let found = given.find(([name]) => name === duty);
		found !== void 0 && first.set(found[0], found[1]);
	}
	return first;
}
// action/queries/inputs.ts
const NO_INPUTS = new Map();
function known$4(text, inputs) {
	if (text === null || !isComputed(text)) return text;
	let name = inputNamed(text);
	return name === null ? null : inputs.get(name) ?? null;
}
function handInputs(given, called, inputs) {
	if (given === null) return NO_INPUTS;
	let values = new Map(given.map(({ name, value }) => [name, value]));
	return new Map(called.inputs.flatMap((input) => {
		let { name } = input, value = values.has(name) ? known$4(values.get(name) ?? null, inputs) : known$4(input.default, NO_INPUTS);
		return value === null ? [] : [[name, value]];
	}));
}
function environmentIn({ environment }, inputs) {
	let name = known$4(environment, inputs) ?? environment;
	return name === "" ? null : name;
}
const inputsKey = (inputs) => JSON.stringify([...inputs]), NONE$2 = {
	names: [],
	any: !1
}, behind$1 = (name, given) => given === "own" ? {
	names: [name],
	any: !1
} : given.get(name) ?? NONE$2, behindAny = (given) => given === "own" ? {
	names: [],
	any: !0
} : union([...given.values()]), union = (parts) => ({
	names: [...new Set(parts.flatMap(({ names }) => names))].sort(byCodePoint),
	any: parts.some(({ any }) => any)
});
function handOver(secrets, given) {
	return secrets === "inherit" ? given : new Map(secrets.map(({ name, from, any_secret: any }) => [name, union([...from.map((one) => behind$1(one, given)), ...any ? [behindAny(given)] : []])]));
}
const givenKey = (given) => given === "own" ? "own" : [...given].map(([name, { names, any }]) => `${name}=${names.join("+")}${any ? "*" : ""}`).sort(byCodePoint).join(" ");
// model/group-by.ts
function groupBy(items, keyOf) {
	let groups = new Map();
	for (let item of items) {
		let key = keyOf(item), group = groups.get(key);
		group === void 0 ? groups.set(key, [item]) : group.push(item);
	}
	return groups;
}
// action/queries/look-up.ts
const made$2 = new WeakMap();
function lookUp(snapshot) {
	let known = made$2.get(snapshot) ?? make$1(snapshot);
	return made$2.set(snapshot, known), known;
}
function make$1({ repositories, identities, members }) {
	let byId = new Map(repositories.map((repository) => [repository.id, repository])), byName = new Map(repositories.map((repository) => [repository.name.toLowerCase(), repository])), byLogin = members && new Map(members.map((member) => [member.login.toLowerCase(), member])), byRepository = groupBy(identities, ({ repository }) => repository?.id ?? null);
	return {
		repositories: repositories.toSorted((a, b) => a.name < b.name ? -1 : 1),
		repository: (id) => byId.get(id),
		repositoryNamed: (name) => byName.get(name.toLowerCase()),
		identitiesOf: (repository) => byRepository.get(repository) ?? [],
		own: byRepository.get(null) ?? [],
		member: byLogin && ((login) => byLogin.get(login.toLowerCase()))
	};
}
// action/queries/runs.ts
const known$3 = new WeakMap();
function runsOf(root, snapshot) {
	let memo = known$3.get(snapshot) ?? new Map();
	known$3.set(snapshot, memo);
	let runs = memo.get(root.id) ?? follow(root, snapshot);
	return memo.set(root.id, runs), runs;
}
function follow(root, snapshot) {
	let level = (root.facts.workflows ?? []).filter(({ starts }) => starts !== "call").map((workflow) => ({
		root,
		home: root,
		workflow,
		given: "own",
		inputs: NO_INPUTS,
		by: null
	})), runs = [...level], unseen = [], seen = new Set(runs.map(keyOf$4));
	for (let depth = 1; depth < 10 && level.length > 0; depth += 1) {
		let next = [];
		for (let { run, job, calls } of level.flatMap(callsOf)) {
			let given = handOver(calls.secrets, run.given), call = {
				run,
				job,
				workflow: calls.workflow,
				given
			}, target = resolve(calls.workflow, run.home, snapshot);
			if (target.state === "nothing") continue;
			if (target.state === "unseen") {
				unseen.push({
					...call,
					why: target.why
				});
				continue;
			}
			let { home, workflow } = target, called = {
				root,
				home,
				workflow,
				given,
				inputs: handInputs(calls.with, workflow, run.inputs),
				by: run.by ?? run.workflow.path
			};
			seen.has(keyOf$4(called)) || (seen.add(keyOf$4(called)), seen.size > 500 ? unseen.push({
				...call,
				why: "too-many"
			}) : next.push(called));
		}
		runs.push(...next), level = next;
	}
	return {
		runs,
		unseen
	};
}
const keyOf$4 = ({ home, workflow, given, inputs }) => `${home.id} ${workflow.path} ${givenKey(given)} ${inputsKey(inputs)}`, callsOf = (run) => run.workflow.jobs.flatMap(({ job, calls }) => calls === null ? [] : [{
	run,
	job,
	calls
}]), REMOTE = /^([^/@]+)\/([^/@]+)\/([^@]+)@(.+)$/;
function resolve(uses, from, snapshot) {
	if (uses.startsWith("./")) return find$1(from, uses.slice(2), snapshot);
	let [, owner = "", name = "", path = "", ref = ""] = REMOTE.exec(uses) ?? [];
	if (owner.toLowerCase() !== snapshot.organization.login.toLowerCase()) return owner === "" ? { state: "nothing" } : {
		state: "unseen",
		why: "elsewhere"
	};
	let home = lookUp(snapshot).repositoryNamed(name);
	if (home === void 0) return {
		state: "unseen",
		why: "unread"
	};
	let branch = home.facts.default_branch;
	return branch === null || ref !== branch && ref !== `refs/heads/${branch}` ? {
		state: "unseen",
		why: home.facts.workflows === null ? "unread" : "other-ref"
	} : find$1(home, path, snapshot);
}
function find$1(home, path, snapshot) {
	let workflow = home.facts.workflows?.find((one) => one.path === path);
	return workflow ? workflow.starts === "itself" ? { state: "nothing" } : {
		state: "found",
		home,
		workflow
	} : home.facts.never_run?.some((one) => one.path === path) !== !0 && !readToEnd(home, snapshot) ? {
		state: "unseen",
		why: "unread"
	} : { state: "nothing" };
}
const partly = new WeakMap();
function readToEnd({ id, facts }, snapshot) {
	let gaps = partly.get(snapshot) ?? new Set(snapshot.units.flatMap(({ source, scope, state }) => source === "workflow-files" && scope.of === "repository" && isGap({ state }) ? [scope.repository] : []));
	return partly.set(snapshot, gaps), facts.workflows !== null && !gaps.has(id);
}
// action/queries/references.ts
const sameSecret = (a, b) => a.toUpperCase() === b.toUpperCase();
function use(secret, job, { given }) {
	let named = job.secrets.map((name) => ({
		name,
		...behind$1(name, given)
	})), all = job.any_secret ? behindAny(given) : null, found = named.find(({ names }) => names.some((one) => sameSecret(one, secret)));
	return found ? {
		named: !0,
		as: found.name
	} : all?.names.some((one) => sameSecret(one, secret)) === !0 ? {
		named: !0,
		as: secret
	} : all?.any === !0 || named.some(({ any }) => any) ? {
		named: !1,
		as: secret
	} : null;
}
const hands = (secret, { given }) => {
	let { names, any } = behindAny(given);
	return any || names.some((one) => sameSecret(one, secret));
};
function referenceTo(secret, repository, snapshot) {
	if (repository.facts.workflows === null) return { use: "unread" };
	let { runs, unseen } = runsOf(repository, snapshot), uses = runs.flatMap((run) => run.workflow.jobs.map((job) => ({
		run,
		found: use(secret, job, run)
	}))).sort((a, b) => order$1(a.run) < order$1(b.run) ? -1 : 1), naming = uses.find(({ found }) => found?.named === !0);
	if (naming) return {
		use: "named",
		workflow: locationOf(naming.run)
	};
	let any = uses.find(({ found }) => found?.named === !1);
	if (any) return {
		use: "any",
		workflow: locationOf(any.run)
	};
	let beyond = unseen.find((one) => hands(secret, one));
	return beyond ? {
		use: "unseen",
		why: whyUnseen(beyond)
	} : { use: "none" };
}
const order$1 = ({ by, home, workflow }) => `${by === null ? 0 : 1} ${workflow.path} ${home.name}`, locationOf = ({ root, home, workflow, by }) => ({
	path: workflow.path,
	repository: home.name,
	caller: by === null ? null : {
		path: by,
		repository: root.name
	}
}), whyUnseen = ({ run, job, workflow, why }) => ({
	reason: "called-workflow-not-resolved",
	with: {
		job,
		workflow: locationOf(run),
		calls: workflow,
		why
	}
}), PRODUCTION = /(?:^|[^a-z])prod(?:uction)?(?![a-z])/, BEFORE_PRODUCTION = /(?:^|[^a-z])(?:pre|non|not|no)[^a-z]*prod/, OTHER$1 = /(?:^|[^a-z])(?:dev|develop|development|test|tests|testing|stage|staging|stg|qa|uat|sandbox|preview|demo|ci|preprod|nonprod)(?![a-z])/;
function isProduction(environment, financial) {
	let name = environment.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
	return BEFORE_PRODUCTION.test(name) ? !1 : PRODUCTION.test(name) || financial && !OTHER$1.test(name);
}
function productionUses(secret, repository, snapshot, financial) {
	let { facts } = repository;
	if (facts.workflows === null) return null;
	let existing = (facts.environments ?? []).map(({ name }) => name).filter((name) => isProduction(name, financial)), targets = (environment) => environment === null ? [] : isComputed(environment) ? existing.length > 0 ? existing : [environment] : isProduction(environment, financial) ? [environment] : [], { runs, unseen } = runsOf(repository, snapshot);
	return {
		uses: runs.flatMap((run) => {
			let everywhere = run.workflow.jobs.filter(({ job }) => job === "*");
			return run.workflow.jobs.flatMap((job) => {
				let found = [job, ...everywhere].map((one) => use(secret, one, run)).filter((one) => one !== null), best = found.find(({ named }) => named) ?? found[0];
				if (best === void 0) return [];
				let declared = environmentIn(job, run.inputs), computed = declared !== null && isComputed(declared), location = {
					workflow: locationOf(run),
					job: job.job,
					...best,
					computed
				};
				return targets(declared).map((environment) => ({
					...location,
					environment
				}));
			});
		}).sort((a, b) => doubt(a) - doubt(b) || (order(a) < order(b) ? -1 : 1)),
		unseen: unseen.filter((one) => hands(secret, one))
	};
}
const doubt = ({ named, computed }) => (named ? 0 : 2) + +!!computed, order = ({ workflow: { path, repository, caller }, job, environment }) => [
	path,
	repository,
	caller?.path ?? "",
	caller?.repository ?? "",
	job,
	environment
].join("\n");
// action/queries/reach.ts
function reaches({ repository: own, facts }, repository, { organization }) {
	if (own !== null) return own.id === repository.id;
	let shared = isShared(facts, repository);
	return shared !== !0 || repository.facts.visibility === "public" ? shared : organization.facts.plan === null ? null : organization.facts.plan !== "free";
}
function isShared({ visibility, selected_repositories: selected }, repository) {
	switch (visibility) {
		case "all": return !0;
		case "private": return repository.facts.visibility !== "public";
		case "selected": return selected?.some((name) => name.toLowerCase() === repository.name.toLowerCase()) ?? null;
		case null: return null;
		default: return visibility;
	}
}
function reachOf$2(secret, snapshot) {
	let { repositories, repository } = lookUp(snapshot);
	if (secret.repository !== null) {
		let own = repository(secret.repository.id);
		return {
			sure: own ? [own] : [],
			perhaps: []
		};
	}
	let { visibility, selected_repositories: selected } = secret.facts;
	return visibility === null || visibility === "selected" && selected === null ? null : {
		sure: repositories.filter((one) => reaches(secret, one, snapshot) === !0),
		perhaps: repositories.filter((one) => reaches(secret, one, snapshot) === null)
	};
}
const running = ({ sure, perhaps }) => ({
	sure: sure.filter(({ facts }) => !facts.archived),
	perhaps: perhaps.filter(({ facts }) => !facts.archived)
}), reachIds = (secret, snapshot) => secret.repository === null ? everyOf(reachOf$2(secret, snapshot)).map(({ id }) => id) : [], everyOf = (reach) => reach === null ? [] : [...reach.sure, ...reach.perhaps], NO_REACH = {
	reason: "selection-not-read",
	with: {}
}, noPlan = (repositories) => ({
	reason: "reach-depends-on-plan",
	with: { repositories: listed$6(repositories.map(({ name }) => name)) }
}), defineRules = (rules) => rules, actionsSecret = defineRules({
	kind: "actions-secret",
	listing,
	reach: reachIds,
	repositories: (secret, snapshot) => {
		let reach = reachOf$2(secret, snapshot);
		return reach === null || reach.perhaps.length > 0 ? null : reach.sure.map(({ name }) => name);
	},
	duties: (_secret, ownership) => dutiesStated(ownership?.data.entitlements ?? []),
	pushesWorkflows: () => !1,
	writes: ({ visibility }) => visibility === "all",
	maximumAge: () => "rot.max_age_days.static",
	tierSources: ({ repository }) => repository === null ? ["repositories", "workflow-files"] : ["workflow-files"],
	tier: tier$1
});
function listing({ title, repository, facts }) {
	let { level, environment_id: environment } = facts;
	switch (level) {
		case "organization": return {
			source: "organization-secrets",
			scope: { of: "organization" },
			through: [],
			own: {
				of: "secret",
				secret: title
			}
		};
		case "repository": return {
			source: "repository-secrets",
			scope: repository === null ? null : {
				of: "repository",
				repository
			},
			through: ["repositories"],
			own: null
		};
		case "environment": return {
			source: "environment-secrets",
			scope: repository === null || environment === null ? null : {
				of: "environment",
				repository,
				environment
			},
			through: ["repositories", "environments"],
			own: null
		};
		default: return level;
	}
}
function tier$1(secret, { snapshot, governance, blind }) {
	let { level, environment, visibility } = secret.facts;
	if (level === "environment") return isProduction(environment ?? "", !1) ? "strict" : "default";
	if (visibility === "all") return "strict";
	let reached = reachOf$2(secret, snapshot);
	if (reached === null || level === "repository" && reached.sure.length === 0) return null;
	let uses = reached.sure.map((one) => productionUses(secret.title, one, snapshot, isFinancial(one.name, governance))), sure = ({ environment: name }) => !isComputed(name);
	if (uses.some((found) => found?.uses.some(sure))) return "strict";
	let open = uses.some((found) => found === null || found.uses.length > 0 || found.unseen.length > 0);
	return blind || open || reached.perhaps.length > 0 ? null : "default";
}
// action/identities/deploy-key.ts
const deployKey = defineRules({
	kind: "deploy-key",
	listing: ({ repository }) => ({
		source: "deploy-keys",
		scope: repository === null ? null : {
			of: "repository",
			repository
		},
		through: ["repositories"],
		own: null
	}),
	reach: () => [],
	repositories: () => [],
	permissions: ({ read_only }) => ({ contents: read_only ? "read" : "write" }),
	duties: ({ facts }) => facts.read_only || facts.enabled === !1 ? new Map() : new Map([["initiate", "write access"]]),
	capable: ["initiate"],
	never: ({ read_only }, duty) => duty !== "initiate" || read_only,
	opens: ({ enabled }) => enabled !== !1,
	pushesWorkflows: ({ repository }, snapshot) => lookUp(snapshot).repository(repository?.id ?? 0)?.facts.archived !== !0,
	writes: ({ read_only }) => !read_only,
	maximumAge: ({ read_only }) => read_only ? "rot.max_age_days.readonly_deploy_key" : "rot.max_age_days.static",
	tierSources: () => [],
	tier: ({ facts }) => facts.read_only ? "default" : "strict"
}), fineGrainedToken = defineRules({
	kind: "fine-grained-token",
	listing: ({ uid }) => ({
		source: "fine-grained-tokens",
		scope: { of: "organization" },
		through: [],
		own: {
			of: "token",
			token: Number(uid.slice(uid.lastIndexOf(":") + 1))
		}
	}),
	reach: () => [],
	repositories: ({ facts }, snapshot) => {
		let { repository_selection: selection, repositories } = facts;
		return selection === "none" ? [] : selection === "all" ? lookUp(snapshot).repositories.map(({ name }) => name) : repositories;
	},
	permissions: ({ permissions, repository_selection: repositories }) => ({
		...permissions.other,
		...permissions.repository,
		...permissions.organization,
		repositories
	}),
	duties: ({ facts }) => dutiesGiven(facts.permissions),
	writes: ({ permissions }) => Object.values(permissions).some((levels) => Object.values(levels).some((level) => level !== "read")),
	pushesWorkflows: ({ facts }) => facts.permissions.repository.workflows === "write",
	spent: ({ expired }) => expired,
	maximumAge: () => "rot.max_age_days.static",
	tierSources: ({ facts }) => facts.repository_selection === "all" ? ["repositories"] : [],
	tier: ({ facts }, { snapshot, governance, blind }) => {
		if (administers(facts)) return "strict";
		let { repository_selection: selection, repositories } = facts;
		if (selection === "none") return "default";
		let reached = selection === "all" ? snapshot.repositories.map(({ name }) => name) : repositories;
		return reached === null ? null : reached.some((name) => isFinancial(name, governance)) ? "strict" : selection === "all" && blind ? null : "default";
	}
});
function administers({ permissions }) {
	let changes = (level) => level !== void 0 && level !== "read";
	return changes(permissions.repository.administration) || Object.values(permissions.organization).some(changes);
}
// action/identities/index.ts
const rules$1 = {
	"actions-secret": actionsSecret,
	"deploy-key": deployKey,
	"fine-grained-token": fineGrainedToken
}, listed$5 = (placed) => rules$1[placed.kind].listing(placed), listingOf = ({ kind, uid, title, repository, facts }) => listed$5({
	kind,
	uid,
	title,
	repository: repository?.id ?? null,
	facts
}), listingInLedger = (identity) => {
	let { repository_id: repository, ...rest } = identity;
	return listed$5({
		...rest,
		repository
	});
}, reachBeyond = (identity, snapshot) => rules$1[identity.kind].reach(identity, snapshot), repositoriesOf = (identity, snapshot) => identity.repository === null ? rules$1[identity.kind].repositories(identity, snapshot) : [identity.repository.name], financialRepositoriesOf = (identity, snapshot, governance) => repositoriesOf(identity, snapshot)?.filter((name) => isFinancial(name, governance)) ?? null, isTold = (kind, what) => what === "permissions" ? rules$1[kind].permissions !== void 0 : has(kind, what), permissionsOf = ({ kind, facts }) => rules$1[kind].permissions?.(facts) ?? null, dutiesOf = (identity, ownership) => rules$1[identity.kind].duties(identity, ownership), isCapableOf = (kind, duty) => (rules$1[kind].capable ?? DUTIES).includes(duty), neverHas = ({ kind, facts }, duty) => rules$1[kind].never?.(facts, duty) ?? !1, opens = ({ kind, facts }) => rules$1[kind].opens?.(facts) ?? !0, pushesWorkflows = (identity, snapshot) => rules$1[identity.kind].pushesWorkflows(identity, snapshot), canWrite = ({ kind, facts }) => rules$1[kind].writes(facts), isSpent = ({ kind, facts }) => rules$1[kind].spent?.(facts) ?? !1, maximumAgeOf = ({ kind, facts }) => rules$1[kind].maximumAge(facts), tierSourcesOf = (identity) => rules$1[identity.kind].tierSources(identity);
function tierOf$3(identity, bearings) {
	return bearings.servesSystem || identity.repository !== null && isFinancial(identity.repository.name, bearings.governance) ? "strict" : rules$1[identity.kind].tier(identity, bearings);
}
// action/checks/archived-repository-has-no-live-credential.ts
const archivedRepositoryHasNoLiveCredential = defineCheck({
	words: archivedRepositoryHasNoLiveCredential$1,
	controls: ["ROT-03"],
	appliesTo: "repository",
	needs: [
		"deploy-keys",
		"environment-secrets",
		"environments",
		"repository-secrets"
	],
	parameters: [],
	exempt: ({ facts }) => facts.archived ? null : {
		reason: "not-archived",
		with: {}
	},
	assess: ({ id }, { snapshot }) => {
		let live = lookUp(snapshot).identitiesOf(id).filter((one) => opens(one)), titles = live.map(({ title }) => title).sort();
		return live.length === 0 ? {
			outcome: "pass",
			reason: "holds-nothing-live",
			with: {}
		} : {
			outcome: "fail",
			reason: "still-holds",
			with: { credentials: listed$6(titles) }
		};
	}
}), equalClaimSays = (lacking) => says({ statements: NameList }, ({ statements }) => ({
	en: `The statements ${list$2(statements).en} claim it with equal weight, so ${lacking.en}.`,
	ja: `${list$2(statements).ja}の記載が同じ優先度で該当するため、${lacking.ja}。`
})), breakGlassUseWasGranted$1 = defineCheckWords({
	id: "break-glass-use-was-granted",
	title: {
		en: "The emergency identity was used only when granted",
		ja: "緊急用IDの使用が承認された緊急時に限られている"
	},
	question: {
		en: "Does the last use of the emergency identity fall into a granted emergency access?",
		ja: "緊急用IDの最終使用は、承認された緊急時特権利用の期間内か。"
	},
	risk: {
		en: "Emergency access that is used without an emergency is access that nobody approved.",
		ja: "緊急時以外に使用された緊急時特権は、承認のないアクセスである。"
	},
	remedy: {
		en: "Find out who used it and why, record the emergency access with its review, and replace the credential.",
		ja: "使用者及び理由を調査し、緊急時特権利用及び事後確認を記録した上で、資格情報を更新する。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "neither shows what it is kept for",
			ja: "保持の目的を特定できない"
		}),
		"not-kept-for-emergencies": says({}, () => ({
			en: "It is not kept for emergencies.",
			ja: "緊急用のIDではない。"
		})),
		"not-kept-for-emergencies-only": says({}, () => ({
			en: "It is not kept for emergencies only.",
			ja: "緊急時専用のIDではない。"
		})),
		"no-use-recorded": says({}, () => ({
			en: "GitHub records no use of its kind.",
			ja: "GitHubはこの種類の資格情報の使用を記録しない。"
		})),
		"never-used": says({}, () => ({
			en: "GitHub recorded no use of it.",
			ja: "GitHubに使用の記録はない。"
		})),
		"last-use-not-granted": says({ used: Day }, ({ used }) => ({
			en: `The last use, the only one GitHub keeps, was on ${used}, and no emergency access was granted for that time.`,
			ja: `GitHubの記録は最終使用のみであり、その日は${used}であるが、これを対象とする緊急時特権利用の承認はない。`
		})),
		"last-use-granted": says({ emergency: Text }, ({ emergency }) => ({
			en: `The last use, the only one GitHub keeps, falls into ${emergency}.`,
			ja: `GitHubの記録は最終使用のみであり、これは${emergency}の期間内である。`
		}))
	}
}), equalClaim = (contested) => contested.length === 0 ? null : {
	reason: "claimed-with-equal-weight",
	with: { statements: listed$6(contested) }
}, breakGlassUseWasGranted = defineCheck({
	words: breakGlassUseWasGranted$1,
	controls: ["BRK-01"],
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (identity, { ownership, contested, governance }) => {
		let equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "unknown",
			...equal
		};
		let grants = governance.emergencies.map(({ data }) => data).filter((one) => one.identity === identity.uid), kept = ownership?.data.break_glass === !0;
		if (!kept && grants.length === 0) return {
			outcome: "not-applicable",
			reason: "not-kept-for-emergencies",
			with: {}
		};
		if (!has(identity.kind, "lastUsed")) return {
			outcome: "unknown",
			reason: "no-use-recorded",
			with: {}
		};
		let { lastUsed: used } = identity;
		if (used === null) return {
			outcome: "pass",
			reason: "never-used",
			with: {}
		};
		if (!kept) return {
			outcome: "not-applicable",
			reason: "not-kept-for-emergencies-only",
			with: {}
		};
		let grant = grants.find((one) => one.granted_at <= used && used <= (one.revoked_at ?? one.expires_at));
		return grant === void 0 ? {
			outcome: "fail",
			reason: "last-use-not-granted",
			with: { used: dayOf(used) }
		} : {
			outcome: "pass",
			reason: "last-use-granted",
			with: { emergency: grant.emergency }
		};
	}
}), Clause = strictObject({
	reason: Text.describe("Name of the reason."),
	with: Data.describe("What its clause is printed from.")
}), Fault = Clause.extend({ id: Text.describe("The entry, EXC-3, DEF-1 or BRK-2.") }), faultsIn$1 = (clauses) => ({
	clauses,
	...says({ faults: array(Fault).min(1) }, ({ faults }) => {
		let printed = faults.map(({ id, ...fault }) => {
			let clause = clauseOf(fault, clauses);
			return {
				en: `${id} ${clause.en}`,
				ja: `${id}${clause.ja}`
			};
		});
		return {
			en: `${printed.map(({ en }) => en).join("; ")}.`,
			ja: `${printed.map(({ ja }) => ja).join("。")}。`
		};
	})
}), registerReasons = (clauses, fine) => ({
	"entries-at-fault": faultsIn$1(clauses),
	"no-entry-at-fault": says({}, () => fine)
});
function clauseOf({ reason, with: data }, clauses) {
	let known = Object.hasOwn(clauses, reason) ? clauses[reason] : void 0, words = ` ${reason} ${JSON.stringify(data)}`;
	return known?.print(data) ?? {
		en: words.trim(),
		ja: words
	};
}
// model/reasons/closed-deficiencies-were-retested.ts
const times$11 = number().int().nonnegative(), closingClauses = {
	"closed-without-day": says({}, () => ({
		en: "is marked as closed without the day and the person who closed it",
		ja: "は終了とされているが、終了の日及び終了させた者の記載がない"
	})),
	"closed-without-day-of-remediation": says({ closed: Day }, ({ closed }) => ({
		en: `was closed on ${closed} without a day of remediation`,
		ja: `は${closed}に終了したが、是正の日の記載がない`
	})),
	"closed-without-retest": says({ closed: Day }, ({ closed }) => ({
		en: `was closed on ${closed} without a retest after the remediation`,
		ja: `は${closed}に終了したが、是正後の再評価が行われていない`
	})),
	"closed-after-retest-by-owner": says({
		closed: Day,
		by: Text
	}, ({ closed, by }) => ({
		en: `was closed on ${closed} after a retest by ${quote(by)}, who owned the remediation`,
		ja: `は${closed}に終了したが、是正の責任者である${quote(by)}自身が再評価を行っている`
	})),
	"closed-after-deviations": says({
		closed: Day,
		deviations: times$11
	}, ({ closed, deviations }) => ({
		en: `was closed on ${closed} after a retest with ${count$1(deviations, "deviation")}`,
		ja: `は${closed}に終了したが、再評価において逸脱が${deviations}件認められた`
	})),
	"closed-after-too-few-performances": says({
		closed: Day,
		performances: times$11,
		needed: times$11
	}, ({ closed, performances, needed }) => ({
		en: `was closed on ${closed} after ${count$1(performances, "performance")}, and ${needed} are needed`,
		ja: `は${closed}に終了したが、再評価した実施は${performances}回であり、必要な${needed}回に満たない`
	}))
}, closedDeficienciesWereRetested$1 = defineCheckWords({
	id: "closed-deficiencies-were-retested",
	title: {
		en: "Closed deficiencies were retested",
		ja: "終了した不備が再評価されている"
	},
	question: {
		en: "Was every closed deficiency retested often enough and without a deviation before it was closed?",
		ja: "終了した不備は、終了の前に、十分な回数について逸脱なく再評価されたか。"
	},
	risk: {
		en: "A remediation that nobody has seen working may not work.",
		ja: "有効性を確かめていない是正は、機能していないおそれがある。"
	},
	remedy: {
		en: "Open the deficiency again and have somebody other than its owner retest the control often enough.",
		ja: "不備の終了を取り消し、責任者以外の者が、統制を十分な回数について再評価する。"
	},
	reasons: {
		"no-deficiency-closed": says({}, () => ({
			en: "No deficiency was closed.",
			ja: "終了した不備はない。"
		})),
		"frequency-not-stated": says({ deficiencies: NameList }, ({ deficiencies }) => {
			let ids = list$2(deficiencies, (id) => id);
			return {
				en: `The frequency of the control is not stated for ${ids.en}.`,
				ja: `${ids.ja}に係る統制の頻度が定められていない。`
			};
		}),
		...registerReasons(closingClauses, {
			en: "Every closed deficiency was retested before it was closed.",
			ja: "終了した不備は、いずれも終了の前に再評価されている。"
		})
	}
}), MINIMUM_OPERATIONS = {
	continuous: 1,
	daily: 25,
	weekly: 5,
	monthly: 2,
	quarterly: 2,
	"semi-annual": 1,
	annual: 1,
	event: 25
};
function hindranceToClose({ remediated_on, retests, owner }, frequency) {
	if (remediated_on === null) return { why: "not-remediated" };
	let since = retests.filter(({ at }) => at >= remediated_on), last = since.at(-1);
	if (last === void 0) return { why: "not-retested" };
	let own = since.find(({ by }) => by === owner);
	if (own !== void 0) return {
		why: "retested-by-its-owner",
		by: own.by
	};
	if (last.deviations > 0) return {
		why: "deviated",
		deviations: last.deviations
	};
	let operations = since.slice(since.findLastIndex(({ deviations }) => deviations > 0) + 1).reduce((sum, retest) => sum + retest.operations, 0), needed = MINIMUM_OPERATIONS[frequency];
	return operations < needed ? {
		why: "too-few",
		operations,
		needed
	} : null;
}
// action/queries/register.ts
const numberOf$2 = (id) => Number(id.slice(id.indexOf("-") + 1)), byNumber$1 = (ids) => [...new Set(ids)].sort((a, b) => numberOf$2(a) - numberOf$2(b));
function registerResult(faults) {
	if (faults.length === 0) return {
		outcome: "pass",
		reason: "no-entry-at-fault",
		with: {}
	};
	let kept = faults.map(({ id, reason, with: data }) => ({
		id,
		reason,
		with: data
	})).sort((a, b) => numberOf$2(a.id) - numberOf$2(b.id) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)), days = faults.flatMap(({ since }) => since ?? []).sort(), [first] = days;
	return {
		outcome: "fail",
		reason: "entries-at-fault",
		with: { faults: kept },
		...first === void 0 || days.length < faults.length ? {} : { since: first }
	};
}
// action/checks/closed-deficiencies-were-retested.ts
const closedOnes = ({ deficiencies }) => deficiencies.map(({ data }) => data).filter(({ state }) => state === "closed"), closedDeficienciesWereRetested = defineCheck({
	words: closedDeficienciesWereRetested$1,
	controls: ["DEF-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	exempt: (_organization, governance) => closedOnes(governance).length === 0 ? {
		reason: "no-deficiency-closed",
		with: {}
	} : null,
	assess: (_organization, { governance }) => {
		let frequencies = new Map(governance.controls.map(({ data }) => [data.control, data.frequency])), closed = closedOnes(governance), strangers = closed.filter(({ control }) => !frequencies.has(control)), faults = closed.flatMap((one) => {
			let { deficiency: id, control, closed: end, retests } = one, frequency = frequencies.get(control);
			if (end === null) return [{
				id,
				reason: "closed-without-day",
				with: {}
			}];
			let before = {
				...one,
				retests: retests.filter(({ at }) => at <= end.at)
			}, hindrance = frequency === void 0 ? null : hindranceToClose(before, frequency);
			return hindrance === null ? [] : [{
				id,
				...reasonOf(hindrance, end.at)
			}];
		}), ids = byNumber$1(strangers.map(({ deficiency }) => deficiency));
		return faults.length === 0 && ids.length > 0 ? {
			outcome: "unknown",
			reason: "frequency-not-stated",
			with: { deficiencies: listed$6(ids) }
		} : registerResult(faults);
	}
});
function reasonOf(hindrance, closed) {
	switch (hindrance.why) {
		case "not-remediated": return {
			reason: "closed-without-day-of-remediation",
			with: { closed }
		};
		case "not-retested": return {
			reason: "closed-without-retest",
			with: { closed }
		};
		case "retested-by-its-owner": return {
			reason: "closed-after-retest-by-owner",
			with: {
				closed,
				by: hindrance.by
			}
		};
		case "deviated": return {
			reason: "closed-after-deviations",
			with: {
				closed,
				deviations: hindrance.deviations
			}
		};
		case "too-few": {
			let { operations: performances, needed } = hindrance;
			return {
				reason: "closed-after-too-few-performances",
				with: {
					closed,
					performances,
					needed
				}
			};
		}
		default: return hindrance;
	}
}
// model/reasons/creator-is-still-a-member.ts
const creatorIsStillAMember$1 = defineCheckWords({
	id: "creator-is-still-a-member",
	title: {
		en: "Its creator is still a member",
		ja: "作成者が現在もメンバーである"
	},
	question: {
		en: "Is whoever created the credential still a member of the organisation?",
		ja: "資格情報の作成者は、現在も組織のメンバーであるか。"
	},
	risk: {
		en: "A leaver may have kept a copy, and nobody knows where else it is.",
		ja: "離任者が写しを保有している可能性があり、他の所在を把握できない。"
	},
	remedy: {
		en: "Replace the credential with one that a present member creates, and revoke the old one.",
		ja: "現在のメンバーが作成する資格情報に置き換え、古い資格情報を失効させる。"
	},
	reasons: {
		"created-by-app": says({ creator: Text }, ({ creator }) => ({
			en: `The App ${quote(creator)} created it, and an App is not a member.`,
			ja: `App${quote(creator)}が作成したものであり、Appはメンバーではない。`
		})),
		"creator-not-shown": says({}, () => ({
			en: "GitHub does not show who added it; replace it to have a name on record.",
			ja: "GitHubが追加者を示さないため、追加者を記録に残すには置き換えを要する。"
		})),
		"members-not-read": says({}, () => ({
			en: "The members of the organisation could not be read to the end.",
			ja: "組織のメンバーの一覧を最後まで読み取れなかった。"
		})),
		"creator-is-member": says({ creator: Text }, ({ creator }) => ({
			en: `${quote(creator)}, who created it, is a member of the organisation.`,
			ja: `作成者の${quote(creator)}は組織のメンバーである。`
		})),
		"creator-is-no-member": says({
			creator: Text,
			grace: number().int().nonnegative().describe("Days a credential may outlive a membership.")
		}, ({ creator, grace }) => ({
			en: `${quote(creator)}, who created it, is not a member of the organisation, and a credential may outlive a membership by ${count$1(grace, "day")}.`,
			ja: `作成者の${quote(creator)}は組織のメンバーではなく、離任後に資格情報を残すことのできる限度は${grace}日である。`
		}))
	}
}), PARAMETERS = {
	"brk.max_hours": {
		default: 72,
		strict: 24,
		unit: "hours",
		tighter: "lower",
		meaning: "Hours an emergency access may last."
	},
	"brk.postreview_bd": {
		default: 5,
		strict: 3,
		unit: "business days",
		tighter: "lower",
		meaning: "Business days after its end within which an emergency access is reviewed."
	},
	"cert.evidence_max_age_days": {
		default: 45,
		strict: 30,
		unit: "days",
		tighter: "lower",
		meaning: "Days the evidence behind a certification may be old."
	},
	"cert.window_bd": {
		default: 10,
		strict: 10,
		unit: "business days",
		tighter: "lower",
		meaning: "Business days after a period within which it is certified."
	},
	"chg.min_approvals": {
		default: 1,
		strict: 1,
		unit: "people",
		tighter: "higher",
		meaning: "Approvals a change needs before it is merged."
	},
	"close.business_days": {
		default: 5,
		strict: 5,
		unit: "business days",
		tighter: "lower",
		meaning: "Business days after a period within which its books are closed."
	},
	"def.sla_days.high": {
		default: 30,
		strict: 15,
		unit: "days",
		tighter: "lower",
		meaning: "Days within which a severe deficiency is remediated."
	},
	"def.sla_days.low": {
		default: 180,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days within which a slight deficiency is remediated."
	},
	"def.sla_days.medium": {
		default: 90,
		strict: 45,
		unit: "days",
		tighter: "lower",
		meaning: "Days within which any other deficiency is remediated."
	},
	"dormant.days": {
		default: 180,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days without recorded use after which a credential counts as dormant."
	},
	"exc.max_days": {
		default: 180,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days an exception may run until it expires or is renewed."
	},
	"exc.max_renewals": {
		default: 2,
		strict: 1,
		unit: "times",
		tighter: "lower",
		meaning: "Times an exception may be renewed."
	},
	"exp.max_lifetime_days": {
		default: 366,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days a credential with an expiry may live."
	},
	"exp.warn_days": {
		default: 30,
		strict: 14,
		unit: "days",
		tighter: "lower",
		meaning: "Days before its expiry from which a credential is listed."
	},
	"inv.coverage_min_percent": {
		default: 95,
		strict: 100,
		unit: "percent",
		tighter: "higher",
		meaning: "Share of the listed repositories that a scan must have read."
	},
	"leak.revoke_hours": {
		default: 24,
		strict: 4,
		unit: "hours",
		tighter: "lower",
		meaning: "Hours within which a leaked credential is revoked."
	},
	"orphan.days": {
		default: 180,
		strict: 180,
		unit: "days",
		tighter: "lower",
		meaning: "Days a secret may exist without a workflow that names it."
	},
	"own.vacancy_max_days": {
		default: 30,
		strict: 7,
		unit: "days",
		tighter: "lower",
		meaning: "Days a credential may be without an owner."
	},
	"prv.new_detect_max_hours": {
		default: 168,
		strict: 48,
		unit: "hours",
		tighter: "lower",
		meaning: "Hours within which a new credential is first seen."
	},
	"retention.years": {
		default: 7,
		strict: 7,
		unit: "years",
		tighter: "higher",
		meaning: "Years evidence is kept."
	},
	"rev.remediate_bd": {
		default: 20,
		strict: 10,
		unit: "business days",
		tighter: "lower",
		meaning: "Business days within which a decision to modify or revoke is carried out."
	},
	"rev.remediate_bd.privileged": {
		default: 5,
		strict: 5,
		unit: "business days",
		tighter: "lower",
		meaning: "Business days within which that is done for a privileged credential."
	},
	"rev.snapshot_max_age_days": {
		default: 45,
		strict: 30,
		unit: "days",
		tighter: "lower",
		meaning: "Days the population of a review may be old when it is decided on."
	},
	"revoke.sla_days": {
		default: 7,
		strict: 1,
		unit: "days",
		tighter: "lower",
		meaning: "Days a credential may outlive the membership of whoever created it."
	},
	"rot.evidence_level_min": {
		default: 1,
		strict: 2,
		unit: "level",
		tighter: "higher",
		meaning: "Proof a rotation needs: 1 the store was written, 2 the issuer's record, 3 the old credential was revoked."
	},
	"rot.max_age_days.app_private_key": {
		default: 365,
		strict: 180,
		unit: "days",
		tighter: "lower",
		meaning: "Days the private key of an App may stay in use."
	},
	"rot.max_age_days.readonly_deploy_key": {
		default: 365,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days a read-only deploy key may stay in use."
	},
	"rot.max_age_days.static": {
		default: 180,
		strict: 90,
		unit: "days",
		tighter: "lower",
		meaning: "Days a secret, a token or a write deploy key may stay in use."
	},
	"rs.max_lines_per_min": {
		default: 12,
		strict: 12,
		unit: "per minute",
		tighter: "lower",
		meaning: "Decisions per minute above which a review is asked whether it looked."
	},
	"scan.max_gap_hours": {
		default: 168,
		strict: 48,
		unit: "hours",
		tighter: "lower",
		meaning: "Hours between two scans of a period."
	}
}, PARAMETER_NAMES = Object.keys(PARAMETERS).sort(), ParameterName = _enum(PARAMETER_NAMES), TIERS$2 = ["default", "strict"], limit$2 = number().int().min(0).max(3660), Setting = strictObject({
	default: limit$2.optional().describe("Value for most identities."),
	strict: limit$2.optional().describe("Value for privileged identities and those that serve a financial system.")
}), ParameterSettings = strictObject(Object.fromEntries(PARAMETER_NAMES.map((name) => [name, Setting.optional().describe(PARAMETERS[name].meaning)])));
function resolveParameters(settings) {
	return Object.fromEntries(PARAMETER_NAMES.map((name) => {
		let { default: usual, strict } = PARAMETERS[name];
		return [name, {
			default: settings[name]?.default ?? usual,
			strict: settings[name]?.strict ?? strict
		}];
	}));
}
const isAsTight = (name, value, other) => PARAMETERS[name].tighter === "lower" ? value <= other : value >= other, tighterOf = (name, one, other) => isAsTight(name, one, other) ? one : other;
function loosenings(inForce, settings) {
	return PARAMETER_NAMES.flatMap((name) => TIERS$2.flatMap((tier) => {
		let value = settings[name]?.[tier];
		return value === void 0 || isAsTight(name, value, inForce[name][tier]) ? [] : [{
			name,
			tier,
			value,
			inForce: inForce[name][tier]
		}];
	}));
}
function tighten(inForce, settings) {
	let tightest = (name, tier) => settings.flatMap((one) => [one[name]?.[tier], tier === "strict" ? one[name]?.default : void 0]).filter((value) => value !== void 0).reduce((value, other) => tighterOf(name, value, other), inForce[name][tier]);
	return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, {
		default: tightest(name, "default"),
		strict: tightest(name, "strict")
	}]));
}
const LIMIT_FIELD = /^parameters\.([a-z_.]+)\.(default|strict)$/;
function limitOf$1(field) {
	let [, written = "", tier] = LIMIT_FIELD.exec(field) ?? [], name = PARAMETER_NAMES.find((one) => one === written);
	return name === void 0 || tier !== "default" && tier !== "strict" ? null : {
		name,
		tier
	};
}
function usualLimit(field) {
	let limit = limitOf$1(field);
	return limit === null ? null : PARAMETERS[limit.name][limit.tier];
}
function loosens({ field, before, after }, ofGroup) {
	let limit = limitOf$1(field);
	if (limit === null) return !1;
	if (!ofGroup && (before === null || after === null)) return after === null;
	let value = (text) => text === null ? PARAMETERS[limit.name][limit.tier] : Number(text);
	return !isAsTight(limit.name, value(after), value(before));
}
// model/verdict.ts
const VERDICTS = [
	"effective",
	"exception-noted",
	"deficient-design",
	"deficient-operation",
	"indeterminate",
	"out-of-scope"
], Verdict = _enum(VERDICTS), Miss = _enum([
	"design",
	"operation",
	"exception",
	"indeterminate",
	"out-of-scope",
	"note"
]), SEVERITIES = [
	"deviation",
	"deficiency",
	"significant-candidate",
	"material-candidate"
], Severity = _enum(SEVERITIES), CriterionId = _enum("certification-linked.certified.closed-within-sla.compensation-evaluated.decisions-explained.decisions-supported.documents-consistent.done-in-cycle.duties-tested.entity-described.entity-in-scope.evaluator-independent.frequency-as-declared.information-reliable.key-control-mapped.local-sign-off.looked-back.objective-linked.outsourcing-covered.population-as-described.population-complete.population-defined.privileged-included.rationale-recorded.remediated-before-close.remediated-before-year-end.reporting-path-mapped.revalidated.reviewer-independent.rolled-forward.rules-kept.sample-sufficient.signed-off.throughout-period".split(".")), CriterionValue = _enum([
	"met",
	"missed",
	"not-performed",
	"unknown",
	"not-applicable"
]), FREQUENCIES = [
	"continuous",
	"daily",
	"weekly",
	"monthly",
	"quarterly",
	"semi-annual",
	"annual",
	"event"
], Frequency = _enum(FREQUENCIES), FrameworkReference = strictObject({
	framework: Text.describe("Name of the framework and its version, `NIST CSF 2.0`."),
	as_cited: Text.describe("As it is cited in practice, `PR.AC-4 (CSF 1.1)`."),
	canonical: Text.describe("The identifier in the named version, `PR.AA-05`."),
	verified: boolean().default(!0).describe("False when the identifier could not be found in the framework's own text.")
}), Rule$1 = strictObject({
	rule: Names.describe("What must hold, in one sentence."),
	checks: array(Slug).default([]).describe("Checks that decide it from what GitHub shows."),
	criteria: array(CriterionId).default([]).describe("Criteria of the conclusion that decide it from records."),
	awaits: Names.nullable().default(null).describe("What no source reads yet, so that the rule, or this part of it, is unknown; null when nothing.")
}).refine(({ checks, criteria, awaits }) => checks.length + criteria.length > 0 || awaits !== null, "must name a check or a criterion that decides it, or say in awaits what is not read yet"), Nature = strictObject({
	automation: _enum([
		"automated",
		"manual",
		"it-dependent"
	]).describe("Who performs it."),
	purpose: _enum(["preventive", "detective"]).describe("Whether it stops or finds.")
}), Control = strictObject({
	control: ControlId.describe("Id of the control; the file has the same name."),
	family: _enum([
		"INV",
		"PRV",
		"REV",
		"LPE",
		"SOD",
		"ROT",
		"LOG",
		"CHG",
		"TPI",
		"BRK",
		"EXC",
		"DEF",
		"CRT"
	]).describe("Family of the control, the letters of its id."),
	title: Names.describe("Its name in both languages."),
	objective: Names.describe("What must hold when the control works."),
	risk: Names.describe("What can go wrong without it."),
	summary: Names.describe("What it does technically, what a machine can tell and what it cannot, in two to four sentences; the body says it at length, in English."),
	pillar: _enum([
		"approvals",
		"access",
		"change",
		"retention"
	]).describe("What it proves: traceable approvals, reliable access, controlled change, kept evidence."),
	applies_to: _enum(["nhi", "both"]).describe("Whether it is about non-human identities alone or people, too."),
	nature: Nature.describe("Kind of control."),
	frequency: Frequency.describe("How often it is performed."),
	parameters: array(ParameterName).describe("Parameters its rules use."),
	rules: array(Rule$1).min(1).describe("Its automatic rules, each with what decides it."),
	attestation: Names.describe("What people confirm, because no machine can see it."),
	evidence: array(Names).describe("What its performance leaves behind."),
	frameworks: array(FrameworkReference).describe("Framework references.")
}), LANGUAGES$1 = ["en", "ja"], Language = _enum(LANGUAGES$1), RegimeId = Slug, Demand = strictObject({
	criterion: CriterionId.describe("The criterion."),
	controls: array(ControlId).default([]).describe("The controls it is demanded of; empty for every control the regime words."),
	when: _enum([
		"always",
		"relied-on",
		"year-end"
	]).default("always").describe("`relied-on` only where the overlay lists the criterion in `relies_on`; `year-end` only in a period that ends with the fiscal year."),
	miss: Miss.describe("What a miss means; an unknown criterion is always indeterminate."),
	unknown_at_year_end: Miss.nullable().default(null).describe("What a criterion that is still unknown means once the fiscal year ended; null for indeterminate."),
	unknown_at_period_end: Miss.nullable().default(null).describe("What a criterion that is still unknown means once the period ended; null for indeterminate."),
	words: Names.describe("The miss in one sentence, in the regime's words.")
}), SamplingRow = strictObject({
	frequency: Frequency.describe("How often the control is performed."),
	sample: number().int().positive().describe("Smallest sample."),
	high_risk: number().int().positive().nullable().default(null).describe("Sample where the risk is high."),
	source: Sentence.describe("Where the number comes from; it is practice, not law, unless a source says so.")
}), REQUIRED_PARTS = [
	"assertions",
	"scope_reason",
	"objective",
	"criteria",
	"complementary_controls",
	"rcm"
], words = (what) => Names.describe(`What the regime calls ${what}.`), days$4 = (what) => number().int().min(1).max(366).describe(what), ReviewRules = strictObject({
	population: _enum(["all", "reporting"]).default("all").describe("Whom they look at: `all` of an entity's identities, or those that are relevant to `reporting`, privileged or not decided."),
	freeze_days: days$4("Days before the end of a period on which its population is frozen.").default(30),
	freeze_days_at_year_end: days$4("The same in a period that ends the fiscal year; null for no other day.").nullable().default(null),
	due_days: days$4("Days before the end of a period by which every line is decided.").default(15),
	reminders: array(days$4("Days after the opening.")).default([7]).describe("When whoever decides is reminded."),
	escalations: array(strictObject({
		days: days$4("Days after the opening."),
		to: array(Slug).min(1).describe("Roster roles of the entity that are told.")
	})).default([{
		days: 10,
		to: ["controller"]
	}, {
		days: 13,
		to: ["controller", "security-lead"]
	}]).describe("When others are told that lines are open.")
}), Regime = strictObject({
	regime: RegimeId.describe("Id of the regime; the folder has the same name."),
	title: Names.describe("Its name in both languages."),
	short: Names.describe("Its short name in both languages, for tables."),
	style: _enum([
		"principles",
		"prescriptive",
		"attestation"
	]).describe("Whether it rests on principles, prescribes, or has a service organisation's own description attested."),
	jurisdiction: Names.describe("Where it holds."),
	legal_basis: array(Sentence).describe("The law or standard it rests on."),
	timing: _enum(["as-of", "throughout"]).describe("Whether it concludes as of a date, so that what was remediated before counts as kept, or throughout a period."),
	concludes: Names.describe("Who concludes, and on what."),
	verdicts: strictObject({
		effective: words("a control that worked"),
		"exception-noted": words("a single deviation"),
		"deficient-design": words("a control that is missing or could not work"),
		"deficient-operation": words("a control that was not performed as designed"),
		indeterminate: words("a control it cannot conclude on"),
		"out-of-scope": words("a control it does not ask for here")
	}).describe("Its words for each verdict."),
	severities: array(strictObject({
		severity: Severity.describe("The indication."),
		words: words("it"),
		escalate: Names.nullable().default(null).describe("Whom it is taken to, and by when; null for nobody.")
	})).min(1).describe("Its words for how severe a deficiency may be; a level it does not know falls to the one below."),
	demands: array(Demand).min(1).describe("The criteria it demands; where two ask the same criterion, the one that names the control holds, then the first."),
	requires: array(_enum(REQUIRED_PARTS)).default([]).describe("Parts that every overlay of this regime must have."),
	skeleton: array(Names).min(1).describe("Headings of a narrative, in order."),
	sampling: array(SamplingRow).describe("Sample sizes by frequency."),
	extension: array(strictObject({
		deviations: number().int().nonnegative().describe("Deviations found."),
		sample: number().int().positive().describe("Smallest sample that still supports the control.")
	})).default([]).describe("How far a sample is extended after deviations; empty where none is tolerated."),
	reviews: ReviewRules.prefault({}).describe("How reviews under it go."),
	languages: array(Language).min(1).describe("Languages its overlays are written in; the first is authoritative, the others translate it.")
}), RosterEntry = strictObject({
	role: Slug.describe("The role, `control-operator`, `controller`, `business-owner`, `technical-steward`, `auditor`."),
	login: Login.describe("GitHub login."),
	id: Id.describe("GitHub numeric id; a login can be reused, an id cannot."),
	name: Sentence.describe("Legal name."),
	from: Day.describe("First day in the role."),
	to: Day.nullable().describe("Last day in the role; null while it lasts."),
	competence: Sentence.nullable().default(null).describe("Why this person can judge what the role decides."),
	delegated_by: Login.nullable().default(null).describe("Whose role it is, where it is held by delegation.")
}), Scoping = strictObject({
	regime: RegimeId.describe("The regime."),
	controls: array(ControlId).default([]).describe("Controls the decision is about; empty for all."),
	included: boolean().describe("Whether they are assessed."),
	reason: Sentence.describe("Why."),
	decided_by: Login.describe("Who decided."),
	decided_on: Day.describe("When.")
}), Override = strictObject({
	regime: RegimeId.describe("The regime whose overlay is overridden."),
	control: ControlId.describe("The control."),
	frequency: Frequency.optional().describe("How often here."),
	performer: Slug.optional().describe("Roster role that performs it here."),
	approver: Slug.optional().describe("Roster role that approves it here."),
	reason: Sentence.describe("Why it is done otherwise.")
}), AcceptedGap = strictObject({
	regime: RegimeId.describe("The regime of the review."),
	period: PeriodId.describe("The period of the review; the next one needs an acceptance of its own."),
	gap: _enum([
		"source-not-read",
		"scan-too-old",
		"owners-missing"
	]).describe("What is held against the population."),
	source: SourceId.nullable().default(null).describe("The source that could not be read, for `source-not-read`; null for every source."),
	accepted_by: Login.describe("Who accepted it: somebody who holds the role that approves the review."),
	accepted_on: Day.describe("When."),
	rationale: Sentence.describe("Why the review is worth its while all the same.")
}), Entity = strictObject({
	entity: Slug.describe("Id of the entity; the file has the same name."),
	names: Names.describe("Its name in both languages."),
	jurisdiction: Sentence.describe("Where it is established."),
	regimes: array(RegimeId).min(1).describe("Regimes it reports under."),
	fiscal_year_end: string().refine(isYearEnd, "must be a month and day of the calendar like 03-31 or 03-20").describe("Last day of its fiscal year; February's last is written 02-28 or 02-29, and is the 29th in a leap year."),
	language: Language.describe("Language its people sign in."),
	scoping: array(Scoping).default([]).describe("Documented decisions on what is assessed here."),
	overrides: array(Override).default([]).describe("What is done otherwise here; each needs a variance."),
	accepted_gaps: array(AcceptedGap).default([]).describe("Reviews that are opened although their population is not complete, or owners are missing."),
	parameters: ParameterSettings.prefault({}).describe("Limits the entity tightens; none may be loosened."),
	roster: array(RosterEntry).min(1).describe("Who holds which role, and when.")
}), inForce$1 = (entry, day) => entry.from <= day && (entry.to === null || day <= entry.to);
// model/roster.ts
function rolesOn(login, day, { entities }) {
	let held = entities.flatMap(({ data }) => data.roster).filter((entry) => entry.login.toLowerCase() === login.toLowerCase() && inForce$1(entry, day));
	return [...new Set(held.map(({ role }) => role))].sort();
}
const roleAmong = (roles, login, day, rosters) => rolesOn(login, day, rosters).find((role) => roles.includes(role)) ?? null, samePerson = (one, other) => one.toLowerCase() === other.toLowerCase(), isBot = (login) => login.endsWith("[bot]"), creatorIsStillAMember = defineCheck({
	words: creatorIsStillAMember$1,
	controls: ["ROT-03"],
	appliesTo: "identity",
	has: "creator",
	needs: ["members"],
	parameters: ["revoke.sla_days"],
	exempt: (identity) => {
		let creator = creatorOf(identity);
		return creator !== null && isBot(creator) ? {
			reason: "created-by-app",
			with: { creator }
		} : null;
	},
	assess: (identity, { snapshot, parameter }) => {
		let creator = creatorOf(identity);
		if (creator === null) return {
			outcome: "unknown",
			reason: "creator-not-shown",
			with: {}
		};
		let { member } = lookUp(snapshot);
		return member === null ? {
			outcome: "unknown",
			reason: "members-not-read",
			with: {}
		} : member(creator) ? {
			outcome: "pass",
			reason: "creator-is-member",
			with: { creator }
		} : {
			outcome: "fail",
			reason: "creator-is-no-member",
			with: {
				creator,
				grace: parameter("revoke.sla_days")
			}
		};
	}
}), limitData = {
	limit: ParameterName.describe("The limit."),
	tier: _enum(TIERS$2).nullable().describe("Which of its values it was held against; null where that was not read and both give this answer."),
	days: number().int().nonnegative().describe("That value, in days."),
	from: Day.describe("The day it counts from."),
	reached: Day.describe("The last day within it.")
}, LimitData = object(limitData), Held = LimitData.omit({
	from: !0,
	reached: !0
});
function limitOf({ with: data }, lastUsed = null) {
	if (!("limit" in data)) return null;
	let read = LimitData.safeParse(data);
	if (read.success) return read.data;
	let held = Held.safeParse(data);
	return held.success && lastUsed !== null ? {
		...held.data,
		from: lastUsed,
		reached: addDays(lastUsed, held.data.days)
	} : null;
}
// model/reasons/credential-expires.ts
const what = IdentityKind, lifetime = {
	...limitData,
	expires: Day.describe("The day it expires.")
}, credentialExpires$1 = defineCheckWords({
	id: "credential-expires",
	title: {
		en: "The credential expires",
		ja: "資格情報に有効期限がある"
	},
	question: {
		en: "Does the credential end on a known day?",
		ja: "資格情報の効力が終了する日は定まっているか。"
	},
	risk: {
		en: "A credential without an end outlives its purpose and everyone who remembers it.",
		ja: "期限のない資格情報は、利用目的がなくなり、その存在を知る者がいなくなった後も残る。"
	},
	remedy: {
		en: "Give it an expiry within the limit; where GitHub has none, state `retire_by` in its statement.",
		ja: "限度以内の有効期限を付し、GitHubに有効期限のないものについては、責任者の記載に廃止の予定日(`retire_by`)を定める。"
	},
	reasons: {
		"token-never-expires": says({}, () => ({
			en: "It never expires.",
			ja: "有効期限がない。"
		})),
		"expires-beyond-limit": says(lifetime, ({ days, from, reached, expires }) => ({
			en: `From ${from} it may live ${count$1(days, "day")}, until ${reached}; it expires on ${expires}.`,
			ja: `${from}から起算した有効期間の限度は${days}日(${reached}まで)であるが、有効期限は${expires}である。`
		})),
		"expires-within-limit": says(lifetime, ({ days, from, reached, expires }) => ({
			en: `From ${from} it may live ${count$1(days, "day")}, until ${reached}; it expires on ${expires}.`,
			ja: `${from}から起算した有効期間の限度は${days}日(${reached}まで)であり、有効期限は${expires}である。`
		})),
		"no-statement-of-an-end": says({ what }, ({ what: kept }) => ({
			en: `${kinds$1[kept].noun.en} has no expiry on GitHub, and no ownership statement gives the day by which it must be gone.`,
			ja: `${kinds$1[kept].noun.ja}にはGitHub上の有効期限がなく、廃止の予定日を示す責任者の記載もない。`
		})),
		"statement-without-an-end": says({
			what,
			statement: Text
		}, ({ what: kept, statement }) => ({
			en: `${kinds$1[kept].noun.en} has no expiry on GitHub, and ${quote(statement)} does not give the day by which it must be gone.`,
			ja: `${kinds$1[kept].noun.ja}にはGitHub上の有効期限がなく、責任者の記載${quote(statement)}に廃止の予定日がない。`
		})),
		"stated-end-has-passed": says({
			statement: Text,
			by: Day
		}, ({ statement, by }) => ({
			en: `${quote(statement)} states that it must be gone by ${by}, and it is still there.`,
			ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}であるが、なお残っている。`
		})),
		"end-is-stated": says({
			statement: Text,
			by: Day
		}, ({ statement, by }) => ({
			en: `${quote(statement)} states that it must be gone by ${by}.`,
			ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}である。`
		}))
	}
}), credentialExpires = defineCheck({
	words: credentialExpires$1,
	controls: ["ROT-02"],
	appliesTo: "identity",
	needs: [],
	parameters: ["exp.max_lifetime_days"],
	assess: (identity, context) => has(identity.kind, "expiry") ? expiring(identity, context) : stated$4(identity, context)
});
function expiring(identity, { parameter, tier }) {
	let expiry = expiryOf(identity);
	if (expiry === null) return {
		outcome: "fail",
		reason: "token-never-expires",
		with: {}
	};
	let days = parameter("exp.max_lifetime_days"), from = renewedOn(identity), expires = dayOf(expiry), reached = addDays(from, days), data = {
		limit: "exp.max_lifetime_days",
		tier,
		days,
		from,
		reached,
		expires
	};
	return expires > reached ? {
		outcome: "fail",
		reason: "expires-beyond-limit",
		with: data
	} : {
		outcome: "pass",
		reason: "expires-within-limit",
		with: data
	};
}
function stated$4(identity, { ownership, today }) {
	let what = identity.kind;
	if (ownership === null) return {
		outcome: "fail",
		reason: "no-statement-of-an-end",
		with: { what }
	};
	let { statement } = ownership, by = ownership.data.retire_by;
	return by === null ? {
		outcome: "fail",
		reason: "statement-without-an-end",
		with: {
			what,
			statement
		}
	} : today > by ? {
		outcome: "fail",
		reason: "stated-end-has-passed",
		with: {
			statement,
			by
		},
		since: addDays(by, 1)
	} : {
		outcome: "pass",
		reason: "end-is-stated",
		with: {
			statement,
			by
		}
	};
}
// model/reasons/credential-is-in-use.ts
const { limit: limit$1, tier, days: days$3 } = limitData, heldTo = {
	limit: limit$1,
	tier,
	days: days$3
}, rule$1 = (most) => ({
	en: `A credential may go ${count$1(most, "day")} without a recorded use`,
	ja: `使用の記録がない期間の限度は${most}日である`
}), credentialIsInUse$1 = defineCheckWords({
	id: "credential-is-in-use",
	title: {
		en: "The credential is in use",
		ja: "資格情報が使用されている"
	},
	question: {
		en: "Was the credential used recently enough to be still needed?",
		ja: "資格情報は、なお必要と認められる程度に最近使用されたか。"
	},
	risk: {
		en: "A credential nobody uses is a way in that nobody watches.",
		ja: "使用されていない資格情報は、監視されない侵入経路となる。"
	},
	remedy: {
		en: "Remove it, or have its owner state in the review why it is kept unused.",
		ja: "削除するか、使用せずに保持する理由を責任者が棚卸において示す。"
	},
	reasons: {
		"never-used-too-long": says(limitData, ({ days, from, reached }) => ({
			en: `${rule$1(days).en}; GitHub recorded none since ${from}, and the limit was reached on ${reached}.`,
			ja: `${rule$1(days).ja}。${from}以降の使用はGitHubに記録がなく、${reached}に限度に達した。`
		})),
		"never-used-yet": says(limitData, ({ days, from, reached }) => ({
			en: `${rule$1(days).en}; GitHub recorded none since ${from}, and the limit is reached on ${reached}.`,
			ja: `${rule$1(days).ja}。${from}以降の使用はGitHubに記録がなく、${reached}に限度に達する。`
		})),
		"unused-too-long": says(limitData, ({ days, from, reached }) => ({
			en: `${rule$1(days).en}; the last one was on ${from}, and the limit was reached on ${reached}.`,
			ja: `${rule$1(days).ja}。最後の使用は${from}であり、${reached}に限度に達した。`
		})),
		"used-lately": says(heldTo, ({ days }) => ({
			en: `${rule$1(days).en}; its last recorded use lies within that limit.`,
			ja: `${rule$1(days).ja}。記録された最終使用はこの期間内である。`
		}))
	}
});
// action/queries/limit.ts
function limitFrom(from, days, today) {
	let reached = addDays(from, days);
	return {
		reached,
		over: today > reached,
		since: addDays(reached, 1)
	};
}
// action/checks/credential-is-in-use.ts
const credentialIsInUse = defineCheck({
	words: credentialIsInUse$1,
	controls: ["REV-03"],
	appliesTo: "identity",
	needs: [],
	parameters: ["dormant.days"],
	has: "lastUsed",
	assess: (identity, { parameter, tier, today }) => {
		let { lastUsed } = identity, days = parameter("dormant.days"), from = lastUsed === null ? beganOn(identity) : dayOf(lastUsed), { reached, over, since } = limitFrom(from, days, today), held = {
			limit: "dormant.days",
			tier,
			days
		}, data = {
			...held,
			from,
			reached
		};
		return over ? {
			outcome: "fail",
			reason: lastUsed === null ? "never-used-too-long" : "unused-too-long",
			with: data,
			since
		} : lastUsed === null ? {
			outcome: "pass",
			reason: "never-used-yet",
			with: data
		} : {
			outcome: "pass",
			reason: "used-lately",
			with: held
		};
	}
}), AGED = new Map(IDENTITY_KINDS.flatMap((kind) => Object.entries(kinds$1[kind].aged))), aged = (what) => AGED.get(what) ?? {
	en: what,
	ja: what
}, shape$2 = {
	what: Slug.refine((what) => AGED.has(what), "is nothing that grows old"),
	...limitData
}, credentialIsRotated$1 = defineCheckWords({
	id: "credential-is-rotated",
	title: {
		en: "The credential is rotated in time",
		ja: "資格情報が期限内に更新されている"
	},
	question: {
		en: "Was the credential renewed within its maximum age?",
		ja: "資格情報は有効期間の限度までに更新されたか。"
	},
	risk: {
		en: "The longer a credential lives, the more copies of it exist and the longer a stolen one works.",
		ja: "資格情報は存続期間が長いほど複製が増え、窃取された場合に悪用できる期間も長くなる。"
	},
	remedy: {
		en: "Issue a new credential, replace the old one where it is used, and revoke the old one.",
		ja: "新しい資格情報を発行し、使用箇所を置き換え、古い資格情報を失効させる。"
	},
	reasons: {
		"limit-reached": says(shape$2, ({ what, days, reached }) => ({
			en: `${aged(what).en} may be ${count$1(days, "day")} old; this one reached that on ${reached}.`,
			ja: `${aged(what).ja}の限度は${days}日であり、${reached}に達した。`
		})),
		"within-limit": says(shape$2, ({ what, days, reached }) => ({
			en: `${aged(what).en} may be ${count$1(days, "day")} old; this one reaches that on ${reached}.`,
			ja: `${aged(what).ja}の限度は${days}日であり、${reached}に達する。`
		}))
	}
}), credentialIsRotated = defineCheck({
	words: credentialIsRotated$1,
	controls: ["ROT-01"],
	appliesTo: "identity",
	needs: [],
	parameters: ["rot.max_age_days.readonly_deploy_key", "rot.max_age_days.static"],
	assess: (identity, { parameter, tier, today }) => {
		let [from, limit] = [renewedOn(identity), maximumAgeOf(identity)], days = parameter(limit), { reached, over, since } = limitFrom(from, days, today), data = {
			what: agesAs(identity),
			limit,
			tier,
			days,
			from,
			reached
		};
		return over ? {
			outcome: "fail",
			reason: "limit-reached",
			with: data,
			since
		} : {
			outcome: "pass",
			reason: "within-limit",
			with: data
		};
	}
}), deficiencyReasons = { "no-deficiency-open": says({}, () => ({
	en: "No deficiency is open.",
	ja: "終了していない不備はない。"
})) }, remediationClauses = {
	"due-and-not-remediated": says({ due: Day }, ({ due }) => ({
		en: `was due on ${due}, and it is not remediated`,
		ja: `の期限は${due}であったが、是正されていない`
	})),
	"remediated-after-due-date": says({
		due: Day,
		remediated: Day
	}, ({ due, remediated }) => ({
		en: `was due on ${due}, and it was remediated on ${remediated}`,
		ja: `の期限は${due}であったが、是正されたのは${remediated}である`
	})),
	"no-due-date-and-not-remediated": says(limitData, ({ reached }) => ({
		en: `has no due date, reached the limit on ${reached} and is not remediated`,
		ja: `は期限の定めがなく、${reached}に限度に達したが、是正されていない`
	})),
	"no-due-date-and-remediated-late": says({
		...limitData,
		remediated: Day
	}, ({ reached, remediated }) => ({
		en: `has no due date, reached the limit on ${reached} and was remediated on ${remediated}`,
		ja: `は期限の定めがなく、${reached}に限度に達したが、是正されたのは${remediated}である`
	})),
	"due-date-beyond-limit": says({
		...limitData,
		due: Day
	}, ({ due, days, from }) => ({
		en: `is due on ${due}, and the limit is ${count$1(days, "day")} after ${from}`,
		ja: `の期限は${due}であり、${from}から${days}日の限度を超えている`
	}))
}, deficienciesAreRemediatedInTime$1 = defineCheckWords({
	id: "deficiencies-are-remediated-in-time",
	title: {
		en: "Deficiencies are remediated in time",
		ja: "不備が期限内に是正されている"
	},
	question: {
		en: "Is every deficiency remediated by its due date, and is that date within the limit?",
		ja: "不備は期限までに是正され、その期限は限度内であるか。"
	},
	risk: {
		en: "A failure that everybody knows of and nobody puts right is worse than one that nobody knew of.",
		ja: "把握しながら是正しない不備は、把握していなかった不備よりも深刻である。"
	},
	remedy: {
		en: "Remediate it and record the day, or have a person with authority decide on a new date within the limit.",
		ja: "是正してその日を記録するか、権限のある者が限度内で新たな期限を定める。"
	},
	reasons: {
		...deficiencyReasons,
		...registerReasons(remediationClauses, {
			en: "Every open deficiency was remediated by its due date, or there is still time.",
			ja: "終了していない不備は、いずれも期限までに是正されているか、期限が到来していない。"
		})
	}
}), DeficiencyId = string().regex(/^DEF-[1-9]\d*$/, "must be a deficiency's id like DEF-1"), HumanConclusion = strictObject({
	severity: Severity.describe("How severe."),
	by: Login.describe("Who concluded."),
	at: Day.describe("When."),
	rationale: Sentence.describe("Why; amounts are the person's, never the tool's.")
}), Affected = strictObject({
	entity: Slug.describe("Legal entity."),
	regime: RegimeId.describe("Regime it reports under."),
	period: PeriodId.describe("Period of the conclusion that found it."),
	verdict: Verdict.describe("What the conclusion said."),
	indication: Severity.describe("How severe it looks, by the drivers recorded in the conclusion."),
	conclusion: HumanConclusion.nullable().describe("What a named person concluded; null while nobody did.")
}), flag = (what) => boolean().nullable().default(null).describe(what), Flags = strictObject({
	could_exceed_materiality: flag("The misstatement could be material."),
	senior_management: flag("Senior management is involved, or fraud is suspected."),
	restatement: flag("It is linked to a restatement."),
	found_by_auditor: flag("The auditor found it first."),
	evidence_rewritten: flag("Evidence was rewritten."),
	qualitative: flag("It touches a listing criterion, a covenant or related parties.")
}), Retest = strictObject({
	at: Day.describe("When."),
	by: Login.describe("Who retested; not who remediated."),
	operations: number().int().nonnegative().describe("Performances of the control that were looked at."),
	deviations: number().int().nonnegative().describe("Deviations among them."),
	evidence: Sentence.describe("Where the worksheet is.")
}), Deficiency = strictObject({
	deficiency: DeficiencyId.describe("Id of the deficiency; the file has the same name."),
	state: _enum([
		"proposed",
		"open",
		"remediated",
		"closed"
	]).describe("Proposed by the action until a person names cause, owner and due date."),
	control: ControlId.describe("The control that failed."),
	what: Sentence.describe("What failed, in one sentence."),
	subjects: array(Text).describe("Uids of the identities, repositories or the organisation concerned; empty for a review."),
	checks: array(Slug).describe("Checks that found it."),
	criteria: array(CriterionId).describe("Criteria that were missed."),
	source: _enum([
		"scan",
		"review",
		"control-test",
		"late-close",
		"audit",
		"incident"
	]).describe("What brought it up."),
	found_on: Day.describe("When it was found."),
	root_cause: Sentence.nullable().describe("Why it happened; null until a person says so."),
	cause: Slug.nullable().default(null).describe("Short name of the cause, the same for deficiencies that share it."),
	owner: Login.nullable().describe("Who answers for the remediation; null until a person is named."),
	due: Day.nullable().describe("By when; null until a person says so."),
	affects: array(Affected).min(1).describe("Every entity and regime it reaches, each with a conclusion of its own."),
	flags: Flags.prefault({}).describe("What only people know."),
	exceptions: array(Text).default([]).describe("Exceptions whose compensating controls lessen it."),
	remediated_on: Day.nullable().default(null).describe("When the remediation was in place."),
	retests: array(Retest).default([]).describe("Retests after the remediation, oldest first."),
	closed: strictObject({
		at: Day.describe("When."),
		by: Login.describe("Who closed it.")
	}).nullable().default(null).describe("Its end; null while it is open.")
}), isOpenDeficiency = ({ state }) => state !== "closed", openDeficiencies$1 = ({ deficiencies }) => deficiencies.map(({ data }) => data).filter(isOpenDeficiency), nothingDeficient = (register) => openDeficiencies$1(register).length === 0 ? {
	reason: "no-deficiency-open",
	with: {}
} : null, LIMITS$2 = {
	deviation: "def.sla_days.low",
	deficiency: "def.sla_days.medium",
	"significant-candidate": "def.sla_days.high",
	"material-candidate": "def.sla_days.high"
}, deficienciesAreRemediatedInTime = defineCheck({
	words: deficienciesAreRemediatedInTime$1,
	controls: ["DEF-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [
		"def.sla_days.high",
		"def.sla_days.low",
		"def.sla_days.medium"
	],
	exempt: (_organization, governance) => nothingDeficient(governance),
	assess: (_organization, context) => registerResult(openDeficiencies$1(context.governance).flatMap((one) => faultsOf$8(one, context)))
});
function faultsOf$8(deficiency, context) {
	let { deficiency: id, due, found_on: from, remediated_on: remediated } = deficiency, limit = LIMITS$2[gravest(deficiency)], tier = tierOf$2(deficiency, context), days = context.parameter(limit, tier), { reached } = limitFrom(from, days, context.today), held = {
		limit,
		tier,
		days,
		from,
		reached
	}, last = due ?? reached, since = addDays(last, 1);
	return remediated === null && context.today > last ? due === null ? [{
		id,
		reason: "no-due-date-and-not-remediated",
		with: held,
		since
	}] : [{
		id,
		reason: "due-and-not-remediated",
		with: { due },
		since
	}] : remediated !== null && remediated > last ? due === null ? [{
		id,
		reason: "no-due-date-and-remediated-late",
		with: {
			...held,
			remediated
		}
	}] : [{
		id,
		reason: "remediated-after-due-date",
		with: {
			due,
			remediated
		}
	}] : last > reached ? [{
		id,
		reason: "due-date-beyond-limit",
		with: {
			...held,
			due: last
		}
	}] : [];
}
const gravest = ({ affects }) => affects.map(({ conclusion, indication }) => conclusion?.severity ?? indication).reduce((worst, one) => SEVERITIES.indexOf(one) > SEVERITIES.indexOf(worst) ? one : worst, "deviation");
function tierOf$2({ subjects }, { snapshot, governance, ownershipOf }) {
	let named = new Set(subjects);
	return subjects.length === 0 || snapshot.repositories.some(({ id, name }) => named.has(`github:repository:${id}`) && isFinancial(name, governance)) || snapshot.identities.some((one) => named.has(one.uid) && (one.repository !== null && isFinancial(one.repository.name, governance) || (ownershipOf(one)?.systems.length ?? 0) > 0)) ? "strict" : "default";
}
// model/business-days.ts
function isBusinessDay(day, holidays) {
	let weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}
function addBusinessDays(day, count, holidays) {
	let found = day;
	for (let left = count; left > 0;) found = addDays(found, 1), isBusinessDay(found, holidays) && --left;
	return found;
}
function businessDaysBetween(from, to, holidays) {
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) isBusinessDay(day, holidays) && (count += 1);
	return count;
}
// model/reasons/deficiencies-have-cause-owner-and-date.ts
const REQUIRED = [
	"cause",
	"owner",
	"due-date"
], REQUIRED_WORDS = {
	cause: {
		en: "cause",
		ja: "原因"
	},
	owner: {
		en: "owner",
		ja: "責任者"
	},
	"due-date": {
		en: "due date",
		ja: "期限"
	}
}, statementClauses = { "found-and-incomplete": says({
	found: Day,
	missing: array(_enum(REQUIRED)).min(1)
}, ({ found, missing }) => ({
	en: `was found on ${found} and lacks: ${missing.map((one) => REQUIRED_WORDS[one].en).join(", ")}`,
	ja: `は${found}に発見されたが、${missing.map((one) => REQUIRED_WORDS[one].ja).join("、")}の記載がない`
})) }, deficienciesHaveCauseOwnerAndDate$1 = defineCheckWords({
	id: "deficiencies-have-cause-owner-and-date",
	title: {
		en: "Deficiencies have a cause, an owner and a date",
		ja: "不備に原因、責任者及び期限が定められている"
	},
	question: {
		en: "Does every deficiency name its cause, its owner and the day by which it is to be remediated?",
		ja: "不備には、原因、責任者及び是正の期限が記載されているか。"
	},
	risk: {
		en: "A deficiency without an owner and a due date is remediated by nobody.",
		ja: "責任者及び期限の定めのない不備は、是正されないまま残る。"
	},
	remedy: {
		en: "Find the cause, name who answers for the remediation and by when, and set the state to open.",
		ja: "原因を明らかにし、是正の責任者及び期限を定め、状態をopen(未是正)とする。"
	},
	reasons: {
		...deficiencyReasons,
		...registerReasons(statementClauses, {
			en: "Every open deficiency names cause, owner and date, or there is still time.",
			ja: "終了していない不備には、いずれも原因、責任者及び期限の記載があるか、記載の期限が到来していない。"
		})
	}
}), deficienciesHaveCauseOwnerAndDate = defineCheck({
	words: deficienciesHaveCauseOwnerAndDate$1,
	controls: ["DEF-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	exempt: (_organization, governance) => nothingDeficient(governance),
	assess: (_organization, { governance, today }) => {
		let { holidays } = governance.configuration.calendar;
		return registerResult(openDeficiencies$1(governance).flatMap((one) => faultsOf$7(one, holidays, today)));
	}
});
function faultsOf$7(deficiency, holidays, today) {
	let { deficiency: id, state, root_cause: cause, owner, due, found_on: found } = deficiency, stated = {
		cause,
		owner,
		"due-date": due
	}, missing = REQUIRED.filter((field) => stated[field] === null);
	if (missing.length === 0) return [];
	let fault = {
		id,
		reason: "found-and-incomplete",
		with: {
			found,
			missing
		}
	};
	if (state !== "proposed") return [fault];
	let until = addBusinessDays(found, 5, holidays);
	return today > until ? [{
		...fault,
		since: addDays(until, 1)
	}] : [];
}
// model/reasons/deploy-key-is-read-only.ts
const deployKeyIsReadOnly$1 = defineCheckWords({
	id: "deploy-key-is-read-only",
	title: {
		en: "The deploy key is read-only",
		ja: "デプロイキーが読取り専用である"
	},
	question: {
		en: "Can this deploy key only read, or is its need to write stated?",
		ja: "デプロイキーの権限は読取りのみであるか、又は書込みの必要性が記載されているか。"
	},
	risk: {
		en: "Whoever holds a write key can change the code that produces the figures.",
		ja: "書込み可能な鍵の保有者は、財務数値を作成するコードを変更できる。"
	},
	remedy: {
		en: "Replace it with a read-only key, or state the entitlement `write` in its ownership statement.",
		ja: "読取り専用の鍵に置き換えるか、責任者の記載に必要な権限(`write`)を記載する。"
	},
	reasons: {
		"read-only": says({}, () => ({
			en: "GitHub reports the key as read-only.",
			ja: "GitHub上、この鍵は読取り専用である。"
		})),
		"need-to-write-stated": says({ statement: Text }, ({ statement }) => ({
			en: `The key can push, and ${quote(statement)} names that need.`,
			ja: `この鍵はプッシュでき、その必要性は責任者の記載${quote(statement)}に示されている。`
		})),
		"need-to-write-not-stated": says({}, () => ({
			en: "The key can push, and no ownership statement names that need.",
			ja: "この鍵はプッシュできるが、その必要性を示す責任者の記載がない。"
		})),
		"need-to-write-not-stated-though-archived": says({}, () => ({
			en: "The key can push as soon as its archived repository is reopened, and no ownership statement names that need.",
			ja: "この鍵は、リポジトリのアーカイブが解除され次第プッシュできるが、その必要性を示す責任者の記載がない。"
		}))
	}
}), deployKeyIsReadOnly = defineCheck({
	words: deployKeyIsReadOnly$1,
	controls: ["LPE-01"],
	appliesTo: "deploy-key",
	needs: [],
	parameters: [],
	assess: (key, { ownership, snapshot }) => key.facts.read_only ? {
		outcome: "pass",
		reason: "read-only",
		with: {}
	} : ownership?.data.entitlements.includes("write") ? {
		outcome: "pass",
		reason: "need-to-write-stated",
		with: { statement: ownership.statement }
	} : {
		outcome: "fail",
		reason: key.repository && lookUp(snapshot).repository(key.repository.id)?.facts.archived ? "need-to-write-not-stated-though-archived" : "need-to-write-not-stated",
		with: {}
	}
}), KeyLocation = strictObject({
	title: Text.describe("Its title."),
	repository: Text.describe("Name of the repository it opens.")
}), asItIs = (name) => name, deployKeyIsUsedOnce$1 = defineCheckWords({
	id: "deploy-key-is-used-once",
	title: {
		en: "The deploy key is used once",
		ja: "デプロイキーが一か所でのみ使用されている"
	},
	question: {
		en: "Is the key pair in use for this one deploy key only?",
		ja: "鍵の対は、このデプロイキーのみに用いられているか。"
	},
	risk: {
		en: "One private key that opens several doors lets nobody tell who came in, and a leak opens all of them.",
		ja: "一つの秘密鍵を複数の箇所で用いると、操作を行った者を特定できず、漏えいの影響がすべての箇所に及ぶ。"
	},
	remedy: {
		en: "Make a key pair for each deploy key and delete the shared one.",
		ja: "デプロイキーごとに鍵の対を作成し、共用されているものを削除する。"
	},
	reasons: {
		"same-pair-elsewhere": says({
			others: array(KeyLocation).min(1).describe("The first others, by uid."),
			more: number().int().nonnegative().describe("How many more there are.")
		}, ({ others, more }) => {
			let en = others.map(({ title, repository }) => `${quote(title)} in ${quote(repository)}`), ja = others.map(({ title, repository }) => `${quote(repository)}の${quote(title)}`);
			return {
				en: `The same key pair is the deploy key ${list$2({
					names: en,
					more
				}, asItIs).en}, too.`,
				ja: `同一の鍵の対が、${list$2({
					names: ja,
					more
				}, asItIs).ja}のデプロイキーとしても登録されている。`
			};
		}),
		"deploy-keys-not-read": says({ repositories: NameList }, ({ repositories }) => ({
			en: `The deploy keys of ${list$2(repositories).en} could not be read.`,
			ja: `${list$2(repositories).ja}のデプロイキーを読み取れなかった。`
		})),
		"fingerprint-only-here": says({}, () => ({
			en: "No other deploy key has its fingerprint.",
			ja: "同一のフィンガープリントを持つデプロイキーは他にない。"
		}))
	}
}), deployKeyIsUsedOnce = defineCheck({
	words: deployKeyIsUsedOnce$1,
	controls: ["LPE-02", "REV-03"],
	appliesTo: "deploy-key",
	needs: ["repositories"],
	parameters: [],
	assess: (key, { snapshot }) => {
		let { byFingerprint, unread } = keysOf$2(snapshot), alike = byFingerprint.get(key.facts.fingerprint) ?? [];
		return alike.length > 1 ? {
			outcome: "fail",
			reason: "same-pair-elsewhere",
			with: othersThan(key, alike)
		} : unread.length > 0 ? {
			outcome: "unknown",
			reason: "deploy-keys-not-read",
			with: { repositories: listed$6(unread) }
		} : {
			outcome: "pass",
			reason: "fingerprint-only-here",
			with: {}
		};
	}
});
function othersThan(key, alike) {
	let others = alike.slice(0, 4).filter(({ uid }) => uid !== key.uid).slice(0, 3).map(({ title, repository }) => ({
		title,
		repository: repository?.name ?? ""
	}));
	return {
		others,
		more: alike.length - 1 - others.length
	};
}
const made$1 = new WeakMap();
function keysOf$2(snapshot) {
	let known = made$1.get(snapshot) ?? make(snapshot);
	return made$1.set(snapshot, known), known;
}
function make({ identities, repositories, units }) {
	let keys = identities.filter((one) => one.kind === "deploy-key").sort((a, b) => a.uid < b.uid ? -1 : 1), read = new Set(units.flatMap(({ source, scope, state }) => source === "deploy-keys" && scope.of === "repository" && !isGap({ state }) ? [scope.repository] : []));
	return {
		byFingerprint: groupBy(keys, ({ facts }) => facts.fingerprint),
		unread: repositories.filter(({ id }) => !read.has(id)).map(({ name }) => name).sort()
	};
}
// model/reasons/deploy-keys-follow-policy.ts
const deployKeysFollowPolicy$1 = defineCheckWords({
	id: "deploy-keys-follow-policy",
	title: {
		en: "Deploy keys follow the organisation's policy",
		ja: "デプロイキーが組織の方針に従っている"
	},
	question: {
		en: "Does the organisation allow deploy keys where this one works?",
		ja: "このデプロイキーが有効である場合、組織はデプロイキーの使用を許可しているか。"
	},
	risk: {
		en: "A key that works against the policy shows that the policy is not in force.",
		ja: "方針に反して有効な鍵があることは、方針が実施されていないことを示す。"
	},
	remedy: {
		en: "Delete the key and use an App, or allow deploy keys and state why.",
		ja: "鍵を削除してGitHub Appを用いるか、デプロイキーを許可してその理由を示す。"
	},
	reasons: {
		"policy-not-shown": says({}, () => ({
			en: "GitHub does not show whether the organisation allows deploy keys; grant the organisation permission Administration: read.",
			ja: "組織がデプロイキーを許可しているか否かをGitHubが示さないため、組織の権限(Administration: read)の付与を要する。"
		})),
		allowed: says({}, () => ({
			en: "The organisation allows deploy keys.",
			ja: "組織はデプロイキーを許可している。"
		})),
		"forbidden-and-not-shown-whether-enabled": says({}, () => ({
			en: "The organisation forbids deploy keys, and GitHub does not show whether this one still works.",
			ja: "組織はデプロイキーを禁止しているが、この鍵がなお有効であるか否かをGitHubが示さない。"
		})),
		"forbidden-and-enabled": says({}, () => ({
			en: "The organisation forbids deploy keys, and GitHub reports this one as enabled.",
			ja: "組織はデプロイキーを禁止しているが、GitHub上、この鍵は有効である。"
		})),
		"forbidden-and-disabled": says({}, () => ({
			en: "The organisation forbids deploy keys, and GitHub reports this one as disabled.",
			ja: "組織はデプロイキーを禁止しており、GitHub上、この鍵は無効である。"
		}))
	}
}), deployKeysFollowPolicy = defineCheck({
	words: deployKeysFollowPolicy$1,
	controls: ["LPE-02"],
	appliesTo: "deploy-key",
	needs: ["organization-settings"],
	parameters: [],
	assess: ({ facts: { enabled } }, { snapshot }) => {
		let allowed = snapshot.organization.facts.deploy_keys_allowed;
		return allowed === null ? {
			outcome: "unknown",
			reason: "policy-not-shown",
			with: {}
		} : allowed ? {
			outcome: "pass",
			reason: "allowed",
			with: {}
		} : enabled === null ? {
			outcome: "unknown",
			reason: "forbidden-and-not-shown-whether-enabled",
			with: {}
		} : enabled ? {
			outcome: "fail",
			reason: "forbidden-and-enabled",
			with: {}
		} : {
			outcome: "pass",
			reason: "forbidden-and-disabled",
			with: {}
		};
	}
}), emergencyReasons = { "no-emergency-on-record": says({}, () => ({
	en: "No emergency access is on record.",
	ja: "緊急時特権利用の記録はない。"
})) }, timeClauses = {
	"granted-beyond-limit": says({
		from: Instant,
		to: Instant,
		hours: number().int().nonnegative()
	}, ({ from, to, hours }) => ({
		en: `was granted from ${from} to ${to}, and the limit is ${count$1(hours, "hour")}`,
		ja: `は${from}から${to}まで付与されており、限度の${hours}時間を超えている`
	})),
	"not-taken-back": says({ ended: Instant }, ({ ended }) => ({
		en: `ran out at ${ended} and was not taken back`,
		ja: `は${ended}に期限が到来したが、失効の記録がない`
	})),
	"taken-back-late": says({
		ended: Instant,
		revoked: Instant
	}, ({ ended, revoked }) => ({
		en: `ran out at ${ended} and was taken back at ${revoked}`,
		ja: `は${ended}に期限が到来したが、失効したのは${revoked}である`
	}))
}, emergencyAccessIsTimeBound$1 = defineCheckWords({
	id: "emergency-access-is-time-bound",
	title: {
		en: "Emergency access is time-bound",
		ja: "緊急時特権利用に期限が定められている"
	},
	question: {
		en: "Was every emergency access granted for a short time and taken back when that was over?",
		ja: "緊急時特権利用は、短い期間に限って付与され、期限の到来とともに失効しているか。"
	},
	risk: {
		en: "Emergency access that nobody takes back is a standing privilege with a good excuse.",
		ja: "失効させていない緊急時の権限は、常時付与された特権と変わらない。"
	},
	remedy: {
		en: "Take the access back, record when, and grant the next one for no longer than the limit.",
		ja: "権限を失効させてその日時を記録し、以後の付与は限度の時間内とする。"
	},
	reasons: {
		...emergencyReasons,
		...registerReasons(timeClauses, {
			en: "Every emergency access was granted within the limit and taken back in time.",
			ja: "緊急時特権利用は、いずれも限度の時間内で付与され、期限内に失効している。"
		})
	}
}), tierOf$1 = ({ changed_reporting_code: changed }) => changed ? "strict" : "default", endOf$3 = ({ revoked_at: revoked, expires_at: expires }) => revoked ?? expires, noEmergency = ({ emergencies }) => emergencies.length === 0 ? {
	reason: "no-emergency-on-record",
	with: {}
} : null, emergencyAccessIsTimeBound = defineCheck({
	words: emergencyAccessIsTimeBound$1,
	controls: ["BRK-01"],
	appliesTo: "organization",
	needs: [],
	parameters: ["brk.max_hours"],
	exempt: (_organization, governance) => noEmergency(governance),
	assess: (_organization, { governance, parameter, today }) => registerResult(governance.emergencies.flatMap(({ data }) => faultsOf$6(data, parameter("brk.max_hours", tierOf$1(data)), today)))
});
function faultsOf$6(emergency, hours, today) {
	let { emergency: id, granted_at: from, expires_at: to, revoked_at: revoked } = emergency;
	return Date.parse(to) - Date.parse(from) > hours * 36e5 ? [{
		id,
		reason: "granted-beyond-limit",
		with: {
			from,
			to,
			hours
		}
	}] : revoked === null && today > dayOf(to) ? [{
		id,
		reason: "not-taken-back",
		with: { ended: to },
		since: addDays(dayOf(to), 1)
	}] : revoked !== null && revoked > to ? [{
		id,
		reason: "taken-back-late",
		with: {
			ended: to,
			revoked
		}
	}] : [];
}
// model/reasons/emergency-access-was-reviewed.ts
const reviewClauses = {
	"not-reviewed": says({ due: Day }, ({ due }) => ({
		en: `was not reviewed by ${due}`,
		ja: `は期限の${due}までに事後確認されていない`
	})),
	"reviewed-by-participant": says({ by: Text }, ({ by }) => ({
		en: `was reviewed by ${quote(by)}, who took part in it`,
		ja: `は、関与した${quote(by)}自身が事後確認を行っている`
	})),
	"reviewed-late": says({
		due: Day,
		reviewed: Instant
	}, ({ due, reviewed }) => ({
		en: `was due for review by ${due} and reviewed at ${reviewed}`,
		ja: `の事後確認の期限は${due}であったが、実施されたのは${reviewed}である`
	}))
}, emergencyAccessWasReviewed$1 = defineCheckWords({
	id: "emergency-access-was-reviewed",
	title: {
		en: "Emergency access was reviewed",
		ja: "緊急時特権利用が事後に確認されている"
	},
	question: {
		en: "Did somebody who took no part review every emergency access in time?",
		ja: "緊急時特権利用は、関与していない者により期限内に事後確認されたか。"
	},
	risk: {
		en: "What was done in an emergency goes unnoticed when nobody looks at it afterwards.",
		ja: "事後に確認しなければ、緊急時に行われた操作が見過ごされる。"
	},
	remedy: {
		en: "Have somebody who neither granted nor used it review what was done, and record what they found.",
		ja: "付与した者及び利用した者以外の者が操作の内容を確認し、その結果を記録する。"
	},
	reasons: {
		...emergencyReasons,
		...registerReasons(reviewClauses, {
			en: "Every emergency access was reviewed in time, or there is still time.",
			ja: "緊急時特権利用は、いずれも期限内に事後確認されているか、その期限が到来していない。"
		})
	}
}), emergencyAccessWasReviewed = defineCheck({
	words: emergencyAccessWasReviewed$1,
	controls: ["BRK-01"],
	appliesTo: "organization",
	needs: [],
	parameters: ["brk.postreview_bd"],
	exempt: (_organization, governance) => noEmergency(governance),
	assess: (_organization, { governance, parameter, today }) => {
		let { holidays } = governance.configuration.calendar;
		return registerResult(governance.emergencies.flatMap(({ data }) => {
			let days = parameter("brk.postreview_bd", tierOf$1(data));
			return faultsOf$5(data, addBusinessDays(dayOf(endOf$3(data)), days, holidays), today);
		}));
	}
});
function faultsOf$5({ emergency: id, review, granted_by, granted_to }, due, today) {
	return review === null ? today > due ? [{
		id,
		reason: "not-reviewed",
		with: { due },
		since: addDays(due, 1)
	}] : [] : [granted_by, granted_to].some((login) => samePerson(login, review.by)) ? [{
		id,
		reason: "reviewed-by-participant",
		with: { by: review.by }
	}] : dayOf(review.at) > due ? [{
		id,
		reason: "reviewed-late",
		with: {
			due,
			reviewed: review.at
		}
	}] : [];
}
// model/reasons/origin.ts
const ASKED = {
	"pull-request-of-a-commit": {
		en: "which pull request brought a commit",
		ja: "コミットを取り込んだプルリクエスト"
	},
	"account-of-the-token": {
		en: "whose token it is",
		ja: "トークンの所有者"
	},
	"author-of-a-commit": {
		en: "who made a commit",
		ja: "コミットの作成者"
	},
	"pusher-to-a-branch": {
		en: "who pushed to a branch",
		ja: "ブランチにプッシュした者"
	},
	"merged-evidence": {
		en: "which evidence pull requests were merged",
		ja: "マージされた証跡のプルリクエスト"
	},
	"moves-of-a-branch": {
		en: "how a branch moved",
		ja: "ブランチの更新の経過"
	}
}, NEEDS = {
	contents: {
		en: "Contents: read on the governance repository",
		ja: "ガバナンスリポジトリに対するContents: readの権限"
	},
	"pull-requests": {
		en: "Pull requests: read on the governance repository",
		ja: "ガバナンスリポジトリに対するPull requests: readの権限"
	},
	"named-account": {
		en: "a token whose account GitHub names",
		ja: "GitHubがアカウントを示すトークン"
	}
}, Asked = literal$1([
	"pull-request-of-a-commit",
	"account-of-the-token",
	"author-of-a-commit",
	"pusher-to-a-branch",
	"merged-evidence",
	"moves-of-a-branch"
]), Needs = literal$1([
	"contents",
	"pull-requests",
	"named-account"
]), amount = number().int().nonnegative(), originReasons = {
	"not-on-github": says({}, () => ({
		en: "the governance repository is not on GitHub, so nobody can be asked where its evidence came from",
		ja: "ガバナンスリポジトリがGitHub上にないため、証跡の出所を照会できない"
	})),
	refused: says({
		asked: Asked,
		status: amount,
		needs: Needs
	}, ({ asked, status, needs }) => ({
		en: `GitHub answered with status ${status} when asked ${ASKED[asked].en}; that takes ${NEEDS[needs].en}`,
		ja: `${ASKED[asked].ja}を照会したところ、GitHubがステータス${status}を返した(${NEEDS[needs].ja}を要する)`
	})),
	"head-not-fetched": says({ pull_request: amount }, ({ pull_request: pull }) => ({
		en: `the head of pull request ${pull} could not be fetched`,
		ja: `プルリクエスト${pull}の先頭のコミットを取得できなかった`
	})),
	"too-many-commits": says({ most: amount }, ({ most }) => ({
		en: `more than ${most} commits changed evidence since the last scan that knew where all of it came from`,
		ja: `すべての証跡の出所を確認できた直近のスキャンの後に証跡を変更したコミットが、${most}件を超えている`
	})),
	"too-many-moves": says({
		branch: Text,
		most: amount
	}, ({ branch, most }) => ({
		en: `the branch ${quote(branch)} moved more than ${most} times since it was made`,
		ja: `ブランチ${quote(branch)}は、作成後に${most}回を超えて更新されている`
	}))
};
function originSentence(reason) {
	let { en, ja } = clauseOf(reason, originReasons);
	return {
		en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}.`,
		ja: `${ja}。`
	};
}
// model/reasons/evidence-stands-as-recorded.ts
const evidenceStandsAsRecorded$1 = defineCheckWords({
	id: "evidence-stands-as-recorded",
	title: {
		en: "The evidence is as it was recorded",
		ja: "証跡が記録後に改変されていない"
	},
	question: {
		en: "Is the evidence as the scans wrote it?",
		ja: "証跡は、スキャンが記録したとおりの内容か。"
	},
	risk: {
		en: "Evidence that somebody can rewrite proves nothing of the time before.",
		ja: "書き換えられる証跡は、過去の事実の証明とならない。"
	},
	remedy: {
		en: "Ask who changed the files and why; the history of each file names the commit.",
		ja: "各ファイルの履歴に示されるコミットから、変更した者及びその理由を確認する。"
	},
	reasons: {
		"not-compared": says({}, () => ({
			en: "Nobody compared the evidence with what scans had written.",
			ja: "証跡は、スキャンが記録した内容と照合されていない。"
		})),
		"origin-not-known": says({ cause: Clause }, ({ cause }) => {
			let why = clauseOf(cause, originReasons);
			return {
				en: `It is not known that all evidence came from the scanner: ${why.en}.`,
				ja: `すべての証跡がスキャナーによるものであることを確認できない(${why.ja})。`
			};
		}),
		"changed-by-hand": says({ files: NameList }, ({ files }) => ({
			en: `Somebody changed evidence by hand: ${list$2(files).en}.`,
			ja: `次の証跡が人の手により変更されている:${list$2(files).ja}。`
		})),
		"as-recorded": says({}, () => ({
			en: "Every evidence file is what a scan wrote, and no record is missing.",
			ja: "証跡のファイルはいずれもスキャンが記録したとおりであり、欠けている記録はない。"
		}))
	}
}), evidenceStandsAsRecorded = defineCheck({
	words: evidenceStandsAsRecorded$1,
	controls: ["CHG-02"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	assess: (_organization, { pipeline: { tampering, unproven } }) => {
		if (tampering === null) return {
			outcome: "unknown",
			reason: "not-compared",
			with: {}
		};
		let files = [...new Set(tampering.map(({ file }) => file))].sort();
		if (files.length > 0) return {
			outcome: "fail",
			reason: "changed-by-hand",
			with: { files: listed$6(files, 20) }
		};
		let [cause] = unproven;
		return cause === void 0 ? {
			outcome: "pass",
			reason: "as-recorded",
			with: {}
		} : {
			outcome: "unknown",
			reason: "origin-not-known",
			with: { cause }
		};
	}
}), financialReach = {
	"repositories-not-read": says({}, () => ({
		en: "Which repositories it reaches could not be read.",
		ja: "アクセスできるリポジトリを読み取れなかった。"
	})),
	"no-financial-repository": says({}, () => ({
		en: "It reaches no repository of a financial system.",
		ja: "財務に係るシステムのリポジトリにアクセスできない。"
	}))
}, evidenceWriterDoesNotReview$1 = defineCheckWords({
	id: "evidence-writer-does-not-review",
	title: {
		en: "Who can write evidence does not review it",
		ja: "証跡を書き込める者がそのレビューをしていない"
	},
	question: {
		en: "Is the identity kept from writing evidence that its own holder reviews?",
		ja: "IDは、その保有者がレビューする証跡に書き込めないようになっているか。"
	},
	risk: {
		en: "Evidence that a reviewer can write proves what the reviewer wants.",
		ja: "レビュー実施者が書き込める証跡は、客観的な証拠とならない。"
	},
	remedy: {
		en: "Leave the governance repository out of what the identity reaches, or let somebody else hold it.",
		ja: "IDがアクセスできるリポジトリからガバナンスリポジトリを除くか、レビュー実施者以外の者がIDを保有する。"
	},
	reasons: {
		"can-write-nothing": says({}, () => ({
			en: "It can write nothing.",
			ja: "書込みの権限がない。"
		})),
		"evidence-repository-not-known": says({}, () => ({
			en: "The scan does not know which repository holds the evidence.",
			ja: "スキャンは、証跡を保存するリポジトリを特定できない。"
		})),
		"evidence-elsewhere": says({}, () => ({
			en: "The evidence is kept in another organisation.",
			ja: "証跡は別の組織に保存されている。"
		})),
		"repositories-not-read": financialReach["repositories-not-read"],
		"evidence-out-of-reach": says({}, () => ({
			en: "It does not reach the governance repository.",
			ja: "ガバナンスリポジトリにアクセスできない。"
		})),
		"held-by-reviewer": says({
			repository: Text,
			holders: NameList
		}, ({ repository, holders }) => ({
			en: `It can write to ${quote(repository)}, and ${list$2(holders).en} ${sizeOf$2(holders) === 1 ? "holds it and reviews" : "hold it and review"} what is there.`,
			ja: `${quote(repository)}に書き込むことができ、保有者である${list$2(holders).ja}がその内容をレビューしている。`
		})),
		"no-holder-known": says({}, () => ({
			en: "Neither GitHub nor an ownership statement names its holder.",
			ja: "GitHub上の情報にも責任者の記載にも、保有者が示されていない。"
		})),
		"held-by-no-reviewer": says({ repository: Text }, ({ repository }) => ({
			en: `It can write to ${quote(repository)}, and no reviewer holds it.`,
			ja: `${quote(repository)}に書き込むことができるが、レビュー実施者は保有していない。`
		}))
	}
});
// action/queries/people.ts
function holdersOf(identity, ownership) {
	let people = [
		ownership?.business_owner,
		ownership?.technical_steward,
		creatorOf(identity)
	].flatMap((login) => login == null || isBot(login) ? [] : [login.toLowerCase()]);
	return [...new Set(people)].sort();
}
// action/queries/reviewers.ts
function reviewersOn(day, organization, { configuration, entities }) {
	let asked = configuration.organizations.find(({ login }) => samePerson(login, organization))?.reviewers ?? [];
	return new Set(entities.flatMap(({ data }) => data.roster).filter((entry) => inForce$1(entry, day) && (asked.length === 0 || asked.includes(entry.role))).map(({ login }) => login.toLowerCase()));
}
// action/checks/evidence-writer-does-not-review.ts
const evidenceWriterDoesNotReview = defineCheck({
	words: evidenceWriterDoesNotReview$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	has: "permissions",
	needs: ["repositories"],
	parameters: [],
	exempt: (identity) => WRITING.every((duty) => neverHas(identity, duty)) ? HARMLESS$1 : null,
	assess: (identity, context) => {
		let { snapshot, governance, ownership, today, pipeline } = context, duties = dutiesOf(identity, ownership);
		if (!WRITING.some((duty) => duties?.has(duty))) return {
			outcome: "not-applicable",
			...HARMLESS$1
		};
		let ledger = pipeline.governance;
		if (ledger === null) return {
			outcome: "unknown",
			reason: "evidence-repository-not-known",
			with: {}
		};
		if (!samePerson(ledger.owner, snapshot.organization.login)) return {
			outcome: "not-applicable",
			reason: "evidence-elsewhere",
			with: {}
		};
		let repositories = repositoriesOf(identity, snapshot);
		if (repositories === null) return {
			outcome: "unknown",
			reason: "repositories-not-read",
			with: {}
		};
		if (!repositories.some((name) => samePerson(name, ledger.name))) return {
			outcome: "not-applicable",
			reason: "evidence-out-of-reach",
			with: {}
		};
		let reviewers = reviewersOn(today, snapshot.organization.login, governance), holders = holdersOf(identity, ownership), both = holders.filter((login) => reviewers.has(login)), repository = ledger.name;
		return both.length > 0 ? {
			outcome: "fail",
			reason: "held-by-reviewer",
			with: {
				repository,
				holders: listed$6(both)
			}
		} : holders.length === 0 ? {
			outcome: "unknown",
			reason: "no-holder-known",
			with: {}
		} : {
			outcome: "pass",
			reason: "held-by-no-reviewer",
			with: { repository }
		};
	}
}), HARMLESS$1 = {
	reason: "can-write-nothing",
	with: {}
}, WRITING = [
	"initiate",
	"approve",
	"alter-rules"
], Selector = strictObject({
	uid: Text.optional().describe("Exactly this identity."),
	kind: IdentityKind.optional().describe("Identities of this kind."),
	repository: Text.optional().describe("Identities of repositories whose name matches; `_org` for the organisation's own."),
	name: Text.optional().describe("Identities whose title matches.")
}).refine((selector) => Object.keys(selector).length > 0, "must name at least one of: uid, kind, repository, name"), OwnershipStatement = strictObject({
	selector: Selector.describe("Which identities it is about."),
	business_owner: Login.nullable().describe("Login of the person whose process it serves."),
	technical_steward: Login.nullable().describe("Login of the person who keeps it running."),
	purpose: Sentence.nullable().describe("What it is for."),
	why_non_human: Sentence.nullable().describe("Why a person's own credentials cannot do it."),
	function: Sentence.nullable().default(null).describe("The business function it performs."),
	entitlements: array(_enum([
		"read",
		"write",
		"approve",
		"export",
		"admin"
	])).default([]).describe("What that function needs."),
	systems: array(Slug).default([]).describe("Systems it serves."),
	entities: array(Slug).default([]).describe("Legal entities it serves."),
	approval: strictObject({
		by: Login.describe("Who approved it."),
		at: Day.describe("When."),
		reference: Sentence.nullable().describe("Ticket or pull request."),
		permissions: record$1(string(), string()).nullable().default(null).describe("What was approved, by GitHub's names: a token's permissions, `repositories: subset`, a key's `contents: read`; null when not recorded.")
	}).nullable().default(null).describe("Approval of its existence."),
	vendor: Slug.nullable().default(null).describe("Third party that holds it (controls/vendors), if any."),
	shared: boolean().default(!1).describe("True when several people or teams use it, so that an act cannot be laid to one of them."),
	break_glass: boolean().default(!1).describe("True when it is kept for emergencies only."),
	reporting: strictObject({
		capabilities: array(_enum([
			"create",
			"modify",
			"transmit",
			"suppress"
		])).describe("What it can do to data that ends in financial reporting; empty for nothing."),
		rationale: Sentence.describe("Why, or why not."),
		decided_by: Login.describe("Who decided."),
		decided_on: Day.describe("When.")
	}).nullable().default(null).describe("Whether it matters to financial reporting; null while nobody decided, which presumes that it does."),
	retire_by: Day.nullable().default(null).describe("Day by which it must be gone.")
}), Compensation = strictObject({
	control: Slug.describe("Id of the compensating control, `cc-log`, `cc-own`, `cc-jit`."),
	what: Sentence.describe("What it does about the risk."),
	evidence: Sentence.nullable().describe("Where its own evidence is; null when there is none."),
	tested_by: Login.nullable().default(null).describe("Who tested it; null when nobody did."),
	tested_on: Day.nullable().default(null).describe("When it was last tested.")
}), Acceptance = strictObject({
	by: Login.describe("Who accepted the risk."),
	at: Day.describe("When."),
	until: Day.describe("Last day it holds."),
	reference: Sentence.nullable().default(null).describe("Ticket or pull request.")
}), Safeguards = strictObject({
	vaulting: Sentence.nullable().describe("How its secret is vaulted."),
	network: Sentence.nullable().describe("How the network paths to it are narrowed."),
	session_monitoring: Sentence.nullable().describe("How its sessions are watched."),
	ticketed_use: Sentence.nullable().describe("How each use is tied to a ticket."),
	retirement: strictObject({
		plan: Sentence.describe("How it is retired."),
		by: Day.describe("By when.")
	}).nullable().describe("The plan to retire it.")
}), Exception = strictObject({
	exception: ExceptionId.describe("Id of the exception; the file has the same name."),
	type: _enum(["ordinary", "legacy-shared"]).describe("`legacy-shared` for a shared technical account that cannot be taken apart."),
	title: Sentence.describe("What it is about, in a few words."),
	checks: array(Slug).min(1).describe("Checks whose fail it accepts."),
	controls: array(ControlId).min(1).describe("Controls that are not kept because of it."),
	selector: Selector.describe("The subjects it covers; `uid` for a repository or the organisation."),
	reason: Sentence.describe("Why it cannot be otherwise for now."),
	risk: Sentence.describe("What can happen."),
	requested_by: Login.describe("Who asked."),
	requested_on: Day.describe("When."),
	accepted: Acceptance.nullable().describe("Who accepted it first; null while it is asked for."),
	co_accepted: Acceptance.nullable().default(null).describe("Who accepted it, too, because it is on a financial path."),
	renewals: array(Acceptance).default([]).describe("Every renewal, oldest first."),
	compensating: array(Compensation).describe("Controls that stand in."),
	financial_path: array(Slug).describe("Systems whose figures it can touch; empty for none."),
	financial_reason: Sentence.describe("Why these, or why none."),
	permissions: record$1(string(), string()).nullable().default(null).describe("What the identity could do when the risk was accepted, by GitHub's names; null when not recorded."),
	safeguards: Safeguards.nullable().default(null).describe("The five safeguards of a `legacy-shared` exception."),
	closed: strictObject({
		at: Day.describe("When."),
		by: Login.describe("Who closed it."),
		evidence: Sentence.describe("What shows that it is no longer needed.")
	}).nullable().default(null).describe("Its end; null while it is open.")
}), secondOf = ({ co_accepted: second, financial_path: path = [] }) => path.length > 0 ? second ?? null : null;
function expiresOn(terms) {
	let until = terms.renewals.at(-1)?.until ?? terms.accepted?.until ?? null, second = secondOf(terms);
	return until !== null && second !== null && second.until < until ? second.until : until;
}
function isValidOn(exception, day) {
	let until = expiresOn({
		...exception,
		renewals: exception.renewals.filter(({ at }) => at <= day)
	}), second = secondOf(exception), hasStarted = exception.accepted !== null && exception.accepted.at <= day && (second === null || second.at <= day), over = exception.closed !== null && exception.closed.at <= day;
	return hasStarted && !over && until !== null && day <= until;
}
// model/reasons/exceptions.ts
const exceptionReasons = { "no-exception-open": says({}, () => ({
	en: "No exception is open.",
	ja: "終了していない例外はない。"
})) }, growthClauses = { "permissions-beyond-acceptance": says({
	identity: Text,
	permissions: NameList
}, ({ identity, permissions }) => ({
	en: `does not cover ${list$2(permissions).en}, which ${quote(identity)} holds`,
	ja: `の承認の対象には、${quote(identity)}が有する${list$2(permissions).ja}の権限は含まれていない`
})) }, exceptedPermissionsHaveNotGrown$1 = defineCheckWords({
	id: "excepted-permissions-have-not-grown",
	title: {
		en: "Excepted permissions have not grown",
		ja: "例外の対象の権限が承認時から増えていない"
	},
	question: {
		en: "Do excepted identities hold no more than when the risk was accepted?",
		ja: "例外の対象であるIDの権限は、リスクの受容時の範囲内か。"
	},
	risk: {
		en: "An exception accepted for few permissions covers many when they grow under it.",
		ja: "承認後に権限が増えると、承認されていない権限まで例外の対象となる。"
	},
	remedy: {
		en: "Take away what was added, or have the exception accepted anew with its permissions recorded.",
		ja: "増えた権限を削除するか、権限を記載した上で例外について改めて承認を受ける。"
	},
	reasons: {
		...exceptionReasons,
		"no-permissions-to-compare": says({}, () => ({
			en: "No exception in force covers an identity whose permissions GitHub shows.",
			ja: "GitHub上で権限を確認できるIDを対象とする有効な例外はない。"
		})),
		"permissions-not-recorded": says({ exceptions: NameList }, ({ exceptions }) => {
			let ids = list$2(exceptions, (id) => id);
			return {
				en: `The permissions held when the risk was accepted are not recorded in ${ids.en}.`,
				ja: `${ids.ja}には、リスクの受容時の権限の記載がない。`
			};
		}),
		...registerReasons(growthClauses, {
			en: "No identity under an exception holds more than when it was accepted.",
			ja: "例外の対象であるIDの権限は、いずれも承認時の範囲内である。"
		})
	}
}), openExceptions = ({ exceptions }) => exceptions.map(({ data }) => data).filter(({ accepted, closed }) => accepted !== null && closed === null), tierOf = ({ financial_path: path }) => path.length > 0 ? "strict" : "default", nothingExcepted = (governance) => openExceptions(governance).length === 0 ? {
	reason: "no-exception-open",
	with: {}
} : null, LEVELS = [
	"none",
	"read",
	"write",
	"admin"
], REACH = [
	"none",
	"subset",
	"all"
];
function isWithin(name, level, allowed) {
	if (level === "none" || level === allowed) return !0;
	if (allowed === void 0) return !1;
	let scale = name === "repositories" ? REACH : LEVELS;
	return scale.includes(level) && scale.indexOf(level) <= scale.indexOf(allowed);
}
const growth = (actual, allowed) => Object.entries(actual).filter(([name, level]) => !isWithin(name, level, name === "metadata" ? "read" : allowed[name])).map(([name, level]) => `${name}: ${level}`).sort();
// model/selects.ts
function selects$1({ uid, kind, repository, name }, identity) {
	return uid !== void 0 && uid !== identity.uid || kind !== void 0 && kind !== identity.kind || name !== void 0 && !matches(name, identity.title) ? !1 : repository === void 0 ? !0 : repository === "_org" || identity.repository === null ? repository === "_org" && identity.repository === null : matches(repository, identity.repository);
}
const selectsSubject = (selector, subject) => "kind" in subject ? selects$1(selector, subject) : selector.uid === subject.uid, selectable = ({ uid, kind, title, repository }) => ({
	uid,
	kind,
	title,
	repository: repository?.name ?? null
}), selects = (selector, identity) => selects$1(selector, selectable(identity)), exceptedPermissionsHaveNotGrown = defineCheck({
	words: exceptedPermissionsHaveNotGrown$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: ["deploy-keys", "fine-grained-tokens"],
	parameters: [],
	reach: (_organization, snapshot, governance) => {
		let keys = openExceptions(governance).map(({ selector }) => selector).filter(({ kind, uid }) => (kind ?? kindOf$1(uid)) === "deploy-key");
		return lookUp(snapshot).repositories.filter(({ name }) => keys.some(({ repository }) => matches(repository ?? "*", name))).map(({ id }) => id);
	},
	exempt: (_organization, governance) => nothingExcepted(governance),
	assess: (_organization, { governance, snapshot, today }) => {
		let covered = openExceptions(governance).filter((one) => isValidOn(one, today)).flatMap((exception) => coveredBy$1(exception, snapshot.identities));
		if (covered.length === 0) return {
			outcome: "not-applicable",
			reason: "no-permissions-to-compare",
			with: {}
		};
		let faults = covered.flatMap(faultOf), unrecorded = covered.flatMap(({ exception: { exception, permissions } }) => permissions === null ? [exception] : []);
		return faults.length === 0 && unrecorded.length > 0 ? {
			outcome: "unknown",
			reason: "permissions-not-recorded",
			with: { exceptions: listed$6(byNumber$1(unrecorded)) }
		} : registerResult(faults);
	}
}), kindOf$1 = (uid) => uid === void 0 ? "deploy-key" : uid.split(":")[1], coveredBy$1 = (exception, identities) => identities.flatMap((identity) => {
	let actual = selects(exception.selector, identity) ? permissionsOf(identity) : null;
	return actual === null ? [] : [{
		exception,
		identity,
		actual
	}];
});
function faultOf({ exception: { exception: id, permissions }, identity, actual }) {
	let more = permissions === null ? [] : growth(actual, permissions);
	return more.length === 0 ? [] : [{
		id,
		reason: "permissions-beyond-acceptance",
		with: {
			identity: identity.title,
			permissions: listed$6(more, more.length)
		}
	}];
}
// model/reasons/authority.ts
const authorityReasons = {
	"second-role-missing": says({}, () => ({
		en: "is on a financial path, and no second role accepted it",
		ja: "は財務報告に係る経路にあるが、第二の役割による承認がない"
	})),
	"one-person-for-both": says({ by: Text }, ({ by }) => ({
		en: `is on a financial path, and ${quote(by)} alone accepted it`,
		ja: `は財務報告に係る経路にあるが、${quote(by)}のみが承認している`
	})),
	"accepted-by-requester": says({ by: Text }, ({ by }) => ({
		en: `was accepted by ${quote(by)}, who had asked for it`,
		ja: `は申請者である${quote(by)}自身が承認している`
	})),
	"renewed-by-requester": says({ by: Text }, ({ by }) => ({
		en: `was renewed by ${quote(by)}, who had asked for it`,
		ja: `は申請者である${quote(by)}自身が更新している`
	})),
	"accepted-without-role": says({
		by: Text,
		at: Day
	}, ({ by, at }) => ({
		en: `was accepted by ${quote(by)}, who held no role on ${at} that may do so`,
		ja: `は${at}の時点で承認権限のある役割に就いていない${quote(by)}が承認している`
	})),
	"renewed-without-role": says({
		by: Text,
		at: Day
	}, ({ by, at }) => ({
		en: `was renewed by ${quote(by)}, who held no role on ${at} that may do so`,
		ja: `は${at}の時点で承認権限のある役割に就いていない${quote(by)}が更新している`
	}))
}, rosterReasons = { "no-roster-kept": says({}, () => ({
	en: "No entity keeps a roster, so it is not known who has authority.",
	ja: "役割表を定めた法人がないため、承認権限の有無を確認できない。"
})) }, exceptionsAreAcceptedWithAuthority$1 = defineCheckWords({
	id: "exceptions-are-accepted-with-authority",
	title: {
		en: "Exceptions are accepted with authority",
		ja: "例外が権限のある者により承認されている"
	},
	question: {
		en: "Was every exception accepted by somebody with authority who had not asked for it?",
		ja: "例外は、権限があり、かつ、申請者でない者により承認されたか。"
	},
	risk: {
		en: "A risk that is accepted by whoever asked for it, or by nobody in particular, is not accepted.",
		ja: "申請者自身による承認や承認者の明らかでない承認では、リスクが受容されたことにならない。"
	},
	remedy: {
		en: "Have the exception accepted by a holder of a role that countersign.yml names under authority, on a financial path by a second one, too.",
		ja: "countersign.ymlのauthorityに定める役割に就く者の承認を受け、財務報告に係る経路にある場合は第二の役割による承認も受ける。"
	},
	reasons: {
		...exceptionReasons,
		...rosterReasons,
		...registerReasons(authorityReasons, {
			en: "Every open exception was accepted with authority.",
			ja: "終了していない例外は、いずれも権限のある者により承認されている。"
		})
	}
});
// action/queries/authority.ts
function lackOfAuthority(exception, authority) {
	let { accepted, co_accepted: second, financial_path: path } = exception;
	if (accepted === null) return null;
	let { exception: ordinary, financial_exception: financial } = authority.configuration.authority, first = lacks("accepted", {
		...accepted,
		exception,
		roles: ordinary
	}, authority);
	return first !== null || path.length === 0 ? first : second === null ? {
		reason: "second-role-missing",
		with: {}
	} : samePerson(second.by, accepted.by) ? {
		reason: "one-person-for-both",
		with: { by: second.by }
	} : lacks("accepted", {
		...second,
		exception,
		roles: financial
	}, authority);
}
const lackOfRenewal = (exception, renewal, authority) => lacks("renewed", {
	...renewal,
	exception,
	roles: authority.configuration.authority.exception
}, authority);
function authorised(exception, authority) {
	if (lackOfAuthority(exception, authority) !== null) return null;
	let lacking = exception.renewals.findIndex((one) => lackOfRenewal(exception, one, authority) !== null);
	return lacking === -1 ? exception : {
		...exception,
		renewals: exception.renewals.slice(0, lacking)
	};
}
function lacks(act, { by, at, exception, roles }, authority) {
	return samePerson(by, exception.requested_by) ? {
		reason: `${act}-by-requester`,
		with: { by }
	} : roleAmong(roles, by, at, authority) === null ? {
		reason: `${act}-without-role`,
		with: {
			by,
			at
		}
	} : null;
}
// action/checks/exceptions-are-accepted-with-authority.ts
const exceptionsAreAcceptedWithAuthority = defineCheck({
	words: exceptionsAreAcceptedWithAuthority$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	exempt: (_organization, governance) => nothingExcepted(governance),
	assess: (_organization, { governance }) => governance.entities.length === 0 ? {
		outcome: "unknown",
		reason: "no-roster-kept",
		with: {}
	} : registerResult(openExceptions(governance).flatMap((one) => faultsOf$4(one, governance)))
});
function faultsOf$4(exception, governance) {
	let lack = lackOfAuthority(exception, governance);
	return lack === null ? [] : [{
		id: exception.exception,
		...lack
	}];
}
// model/reasons/exceptions-are-renewed-within-limits.ts
const times$10 = number().int().nonnegative(), renewalClauses = {
	...authorityReasons,
	"renewed-too-often": says({
		renewed: times$10,
		allowed: times$10
	}, ({ renewed, allowed }) => ({
		en: `was renewed ${count$1(renewed, "time")}, and the limit is ${allowed}`,
		ja: `は${renewed}回更新されており、限度の${allowed}回を超えている`
	})),
	"renewed-after-expiry": says({
		renewed: Day,
		expired: Day
	}, ({ renewed, expired }) => ({
		en: `was renewed on ${renewed}, after it had expired on ${expired}`,
		ja: `は${expired}に期限が切れた後、${renewed}に更新されている`
	}))
}, exceptionsAreRenewedWithinLimits$1 = defineCheckWords({
	id: "exceptions-are-renewed-within-limits",
	title: {
		en: "Exceptions are renewed within limits",
		ja: "例外の更新が限度内である"
	},
	question: {
		en: "Was every exception renewed no more often than allowed, in time and by somebody with authority?",
		ja: "例外の更新は、限度の回数以内で、期限が切れる前に、権限のある者により行われたか。"
	},
	risk: {
		en: "An exception that is renewed again and again is a rule that nobody approved.",
		ja: "繰り返し更新される例外は、誰も承認していない規則と変わらない。"
	},
	remedy: {
		en: "Remediate what was excepted, or have a person with authority accept a new exception with its own reason.",
		ja: "例外の対象を是正するか、新たな理由を示した別の例外について権限のある者の承認を受ける。"
	},
	reasons: {
		...exceptionReasons,
		...rosterReasons,
		...registerReasons(renewalClauses, {
			en: "No open exception was renewed too often, too late or without authority.",
			ja: "終了していない例外に、限度の回数を超えた更新、期限が切れた後の更新及び権限のない者による更新はない。"
		})
	}
}), exceptionsAreRenewedWithinLimits = defineCheck({
	words: exceptionsAreRenewedWithinLimits$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: [],
	parameters: ["exc.max_renewals"],
	exempt: (_organization, governance) => nothingExcepted(governance),
	assess: (_organization, { governance, parameter }) => {
		let open = openExceptions(governance);
		return governance.entities.length === 0 && open.some(({ renewals }) => renewals.length > 0) ? {
			outcome: "unknown",
			reason: "no-roster-kept",
			with: {}
		} : registerResult(open.flatMap((one) => faultsOf$3(one, parameter("exc.max_renewals", tierOf(one)), governance)));
	}
});
function faultsOf$3(exception, allowed, governance) {
	let { exception: id, accepted, renewals } = exception;
	return renewals.length > allowed ? [{
		id,
		reason: "renewed-too-often",
		with: {
			renewed: renewals.length,
			allowed
		}
	}] : renewals.flatMap((renewal, nth) => {
		let { at: renewed } = renewal, expired = renewals[nth - 1]?.until ?? accepted?.until;
		if (expired !== void 0 && renewed > expired) return [{
			id,
			reason: "renewed-after-expiry",
			with: {
				renewed,
				expired
			}
		}];
		let lack = lackOfRenewal(exception, renewal, governance);
		return lack === null ? [] : [{
			id,
			...lack
		}];
	});
}
// model/reasons/exceptions-have-not-expired.ts
const termClauses = {
	expired: says({ last: Day }, ({ last }) => ({
		en: `expired on ${last}`,
		ja: `は${last}に期限が切れた`
	})),
	"term-beyond-limit": says({
		...limitData,
		until: Day
	}, ({ from, until, days }) => ({
		en: `runs from ${from} until ${until}, and the limit is ${count$1(days, "day")}`,
		ja: `の期間は${from}から${until}までであり、限度の${days}日を超えている`
	}))
}, exceptionsHaveNotExpired$1 = defineCheckWords({
	id: "exceptions-have-not-expired",
	title: {
		en: "Exceptions have not expired",
		ja: "例外の期限が切れていない"
	},
	question: {
		en: "Does every exception run for a limited time that is not over?",
		ja: "例外の期間は限度内であり、期限が切れていないか。"
	},
	risk: {
		en: "A risk that was tolerated for a time is tolerated for good when nobody ends it.",
		ja: "期限を定めて受容したリスクも、終了させる者がいなければ受容され続ける。"
	},
	remedy: {
		en: "Remediate what was excepted and close the exception, or have it renewed within the limit.",
		ja: "例外の対象を是正して例外を終了させるか、限度内で更新の承認を受ける。"
	},
	reasons: {
		...exceptionReasons,
		...registerReasons(termClauses, {
			en: "No open exception has expired or runs longer than the limit.",
			ja: "終了していない例外に、期限が切れたもの及び期間が限度を超えるものはない。"
		})
	}
}), LIMIT$3 = "exc.max_days", exceptionsHaveNotExpired = defineCheck({
	words: exceptionsHaveNotExpired$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: [],
	parameters: ["exc.max_days"],
	exempt: (_organization, governance) => nothingExcepted(governance),
	assess: (_organization, { governance, parameter, today }) => registerResult(openExceptions(governance).flatMap((one) => faultsOf$2(one, parameter(LIMIT$3, tierOf(one)), today)))
});
function faultsOf$2(exception, days, today) {
	let { exception: id, accepted, renewals } = exception, last = expiresOn(exception);
	if (last !== null && today > last) return [{
		id,
		reason: "expired",
		with: { last },
		since: addDays(last, 1)
	}];
	let long = [accepted, ...renewals].find((term) => term !== null && term.until > addDays(term.at, days));
	if (long == null) return [];
	let { at: from, until } = long;
	return [{
		id,
		reason: "term-beyond-limit",
		with: {
			limit: LIMIT$3,
			tier: tierOf(exception),
			days,
			from,
			reached: addDays(from, days),
			until
		}
	}];
}
// model/reasons/exceptions-have-tested-compensation.ts
const control = { control: Text }, which = (name) => ({
	en: `its compensating control ${quote(name)}`,
	ja: `の代替統制${quote(name)}`
}), compensationClauses = {
	"no-compensating-control": says({}, () => ({
		en: "names no compensating control",
		ja: "には代替統制の記載がない"
	})),
	"no-evidence": says(control, ({ control: name }) => ({
		en: `has no evidence of ${which(name).en}`,
		ja: `${which(name).ja}には証跡の記載がない`
	})),
	"not-tested": says(control, ({ control: name }) => ({
		en: `has no test of ${which(name).en}`,
		ja: `${which(name).ja}は評価されていない`
	})),
	"test-yet-to-come": says({
		...control,
		tested: Day
	}, ({ control: name, tested }) => ({
		en: `dates the test of ${which(name).en} ${tested}, which is yet to come`,
		ja: `${which(name).ja}の評価日は${tested}とされているが、まだ到来していない`
	})),
	"tested-by-requester": says({
		...control,
		by: Text
	}, ({ control: name, by }) => ({
		en: `had ${which(name).en} tested by ${quote(by)}, who had asked for the exception`,
		ja: `${which(name).ja}は、例外の申請者である${quote(by)}自身が評価している`
	}))
}, exceptionsHaveTestedCompensation$1 = defineCheckWords({
	id: "exceptions-have-tested-compensation",
	title: {
		en: "Exceptions have tested compensating controls",
		ja: "例外に評価済の代替統制がある"
	},
	question: {
		en: "Does every exception name a compensating control with evidence, tested by somebody else?",
		ja: "例外には、証跡があり、申請者以外の者が評価した代替統制が定められているか。"
	},
	risk: {
		en: "A compensating control that was never seen to work leaves the risk as it was.",
		ja: "有効に機能することを確かめていない代替統制は、リスクを低減しない。"
	},
	remedy: {
		en: "Name a compensating control with its evidence and have somebody other than the requester test it.",
		ja: "証跡のある代替統制を定め、申請者以外の者がこれを評価する。"
	},
	reasons: {
		...exceptionReasons,
		...registerReasons(compensationClauses, {
			en: "Every open exception is compensated by controls that were tested.",
			ja: "終了していない例外には、いずれも評価済の代替統制がある。"
		})
	}
}), exceptionsHaveTestedCompensation = defineCheck({
	words: exceptionsHaveTestedCompensation$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	exempt: (_organization, governance) => nothingExcepted(governance),
	assess: (_organization, { governance, today }) => registerResult(openExceptions(governance).flatMap((one) => faultsOf$1(one, today)))
});
function faultsOf$1({ exception: id, compensating, requested_by: asked }, today) {
	return compensating.length === 0 ? [{
		id,
		reason: "no-compensating-control",
		with: {}
	}] : compensating.flatMap(({ control, evidence, tested_by: by, tested_on: tested }) => evidence === null ? [{
		id,
		reason: "no-evidence",
		with: { control }
	}] : by === null || tested === null ? [{
		id,
		reason: "not-tested",
		with: { control }
	}] : tested > today ? [{
		id,
		reason: "test-yet-to-come",
		with: {
			control,
			tested
		}
	}] : samePerson(by, asked) ? [{
		id,
		reason: "tested-by-requester",
		with: {
			control,
			by
		}
	}] : []);
}
// model/reasons/identity-cannot-change-rules-and-push.ts
const identityCannotChangeRulesAndPush$1 = defineCheckWords({
	id: "identity-cannot-change-rules-and-push",
	title: {
		en: "The identity cannot both change rules and push",
		ja: "ルールの変更権限と変更の登録権限が分離されている"
	},
	question: {
		en: "Is the identity kept from changing the rules that its own changes must pass?",
		ja: "IDは、自らの変更に適用されるルールを変更できないようになっているか。"
	},
	risk: {
		en: "Whoever sets the rules and pushes can lift a rule, push, and set it again.",
		ja: "ルールの変更権限と変更の登録権限を併せ持つ者は、ルールを解除して変更を登録し、元に戻すことができる。"
	},
	remedy: {
		en: "Give administration and pushing to different identities.",
		ja: "管理権限と変更の登録権限を別のIDに付与する。"
	},
	reasons: {
		...dutyReasons,
		...credentialNotStated
	}
}), neverCan = (identity, duty) => neverHas(identity, duty) ? cannot(duty) : null, cannot = (duty) => ({
	reason: "duty-not-held",
	with: { duty }
});
function keptApart(duties, [first, second], { ownership, identity }) {
	let [one, other] = [duties.get(first), duties.get(second)], shown = isTold(identity.kind, "permissions"), statement = shown ? null : ownership?.statement ?? null;
	if (one === void 0 && shown) return {
		outcome: "not-applicable",
		...cannot(first)
	};
	if (one === void 0 || other === void 0) return statement === null ? {
		outcome: "pass",
		reason: "duties-apart",
		with: {
			first,
			second
		}
	} : {
		outcome: "pass",
		reason: "duties-apart-by-statement",
		with: {
			statement,
			first,
			second
		}
	};
	let held = {
		first: {
			duty: first,
			by: one
		},
		second: {
			duty: second,
			by: other
		}
	};
	return statement === null ? {
		outcome: "fail",
		reason: "duties-together",
		with: held
	} : {
		outcome: "fail",
		reason: "duties-together-by-statement",
		with: {
			statement,
			...held
		}
	};
}
// action/checks/identity-cannot-change-rules-and-push.ts
const identityCannotChangeRulesAndPush = defineCheck({
	words: identityCannotChangeRulesAndPush$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	duty: "alter-rules",
	needs: [],
	parameters: [],
	exempt: (identity) => neverCan(identity, "alter-rules"),
	assess: (identity, { ownership }) => {
		let duties = dutiesOf(identity, ownership);
		return duties === null ? {
			outcome: "not-applicable",
			reason: "credential-not-stated",
			with: {}
		} : keptApart(duties, PAIRS["SOD-C"], {
			ownership,
			identity
		});
	}
}), identityCannotInitiateAndApprove$1 = defineCheckWords({
	id: "identity-cannot-initiate-and-approve",
	title: {
		en: "The identity cannot both initiate and approve",
		ja: "起案と承認が分離されている"
	},
	question: {
		en: "Is the identity kept from approving what it pushes?",
		ja: "IDは、自らが起案した変更を承認できないようになっているか。"
	},
	risk: {
		en: "One credential that pushes a change and approves it completes the change without a second person.",
		ja: "変更の起案と承認を一つの資格情報で行えると、他の者の関与なしに変更が完結する。"
	},
	remedy: {
		en: "Take one of the two permissions away, or give each step an identity of its own; where GitHub does not show what a credential can do, state its entitlements.",
		ja: "いずれかの権限を削除するか、それぞれに別のIDを割り当て、GitHubが権限を表示しない資格情報についてはその権限を記載する。"
	},
	reasons: {
		...dutyReasons,
		"reach-not-known": says({}, () => ({
			en: "Which repositories it reaches is not known.",
			ja: "到達するリポジトリを確認できない。"
		})),
		"workflow-approval-not-shown": says({}, () => ({
			en: "It can push workflow files, and GitHub does not show whether workflows may approve; grant the organisation permission Administration: read.",
			ja: "ワークフローファイルを登録できるが、GitHubがワークフローによる承認の可否を示さないため、組織の権限(Administration: read)の付与を要する。"
		})),
		"workflows-may-approve": says({}, () => ({
			en: "It can push workflow files, and the organisation lets workflows approve pull requests.",
			ja: "ワークフローファイルを登録でき、かつ、組織の設定によりワークフローがプルリクエストを承認できる。"
		})),
		"serves-no-financial-system": says({}, () => ({
			en: "It serves no financial system; GitHub does not show what its credential can do.",
			ja: "財務に係るシステムに使用されておらず、資格情報の権限はGitHub上では確認できない。"
		})),
		"no-statement": says({}, () => ({
			en: "GitHub does not show what its credential can do, and no ownership statement names its entitlements.",
			ja: "GitHubは資格情報の権限を表示せず、権限を記載した責任者の記載もない。"
		})),
		"no-entitlements": says({ statement: Text }, ({ statement }) => ({
			en: `GitHub does not show what its credential can do, and ${quote(statement)} names no entitlements.`,
			ja: `GitHubは資格情報の権限を表示せず、${quote(statement)}にも権限の記載がない。`
		}))
	}
}), identityCannotInitiateAndApprove = defineCheck({
	words: identityCannotInitiateAndApprove$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	duty: "initiate",
	needs: ["organization-actions", "repositories"],
	parameters: [],
	exempt: (identity) => neverCan(identity, "initiate"),
	assess: (identity, context) => {
		let { ownership } = context, duties = dutiesOf(identity, ownership);
		if (duties === null) return unstated$1(identity, context);
		let own = keptApart(duties, PAIRS["SOD-A"], {
			ownership,
			identity
		});
		if (own.outcome !== "pass" || !pushesWorkflows(identity, context.snapshot)) return own;
		let { actions_approve_pull_requests: approving } = context.snapshot.organization.facts;
		return approving === null ? {
			outcome: "unknown",
			reason: "workflow-approval-not-shown",
			with: {}
		} : approving ? {
			outcome: "fail",
			reason: "workflows-may-approve",
			with: {}
		} : own;
	}
});
function unstated$1(identity, { snapshot, governance, ownership }) {
	let repositories = financialRepositoriesOf(identity, snapshot, governance), serves = (ownership?.systems.length ?? 0) > 0;
	return !serves && repositories === null ? {
		outcome: "unknown",
		reason: "reach-not-known",
		with: {}
	} : !serves && repositories?.length === 0 ? {
		outcome: "not-applicable",
		reason: "serves-no-financial-system",
		with: {}
	} : ownership === null ? {
		outcome: "unknown",
		reason: "no-statement",
		with: {}
	} : {
		outcome: "unknown",
		reason: "no-entitlements",
		with: { statement: ownership.statement }
	};
}
// model/reasons/identity-cannot-initiate-and-release.ts
const identityCannotInitiateAndRelease$1 = defineCheckWords({
	id: "identity-cannot-initiate-and-release",
	title: {
		en: "The identity cannot both initiate and release",
		ja: "起案と本番反映が分離されている"
	},
	question: {
		en: "Is the identity kept from releasing what it pushes to a financial system?",
		ja: "IDは、財務に係るシステムについて、自らが起案した変更を本番に反映できないようになっているか。"
	},
	risk: {
		en: "One credential that pushes a change and releases it alters figures without anyone in between.",
		ja: "変更の起案と本番反映を一つの資格情報で行えると、他者を介さずに財務数値が変更され得る。"
	},
	remedy: {
		en: "Let a second identity release, or take the permission to release away.",
		ja: "本番反映を別のIDに行わせるか、本番反映の権限を削除する。"
	},
	reasons: {
		...dutyReasons,
		...financialReach
	}
}), identityCannotInitiateAndRelease = defineCheck({
	words: identityCannotInitiateAndRelease$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	has: "permissions",
	duty: "initiate",
	needs: ["repositories"],
	parameters: [],
	exempt: (identity) => neverCan(identity, "initiate"),
	assess: (identity, { snapshot, governance, ownership }) => {
		let repositories = financialRepositoriesOf(identity, snapshot, governance);
		if (repositories === null) return {
			outcome: "unknown",
			reason: "repositories-not-read",
			with: {}
		};
		let duties = dutiesOf(identity, ownership);
		return duties === null || repositories.length === 0 ? {
			outcome: "not-applicable",
			reason: "no-financial-repository",
			with: {}
		} : keptApart(duties, PAIRS["SOD-B"], {
			ownership,
			identity
		});
	}
}), identityCannotManageSecretsAndReviewAccess$1 = defineCheckWords({
	id: "identity-cannot-manage-secrets-and-review-access",
	title: {
		en: "The identity cannot both manage secrets and review access",
		ja: "シークレットの管理とアクセス権限の棚卸が分離されている"
	},
	question: {
		en: "Is the identity kept from deciding on access while it stores secrets?",
		ja: "シークレットを管理するIDは、アクセス権限を決定できないようになっているか。"
	},
	risk: {
		en: "Whoever stores secrets and decides on access can give itself what nobody else looks at.",
		ja: "シークレットの管理とアクセス権限の決定を併せて行える者は、他者の確認を受けずに自らに権限を付与できる。"
	},
	remedy: {
		en: "Give the storing of secrets and the deciding on members and tokens to different identities.",
		ja: "シークレットの管理とメンバー及びトークンに関する決定を別のIDに付与する。"
	},
	reasons: { ...dutyReasons }
}), identityCannotManageSecretsAndReviewAccess = defineCheck({
	words: identityCannotManageSecretsAndReviewAccess$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	has: "permissions",
	duty: "manage-secrets",
	needs: [],
	parameters: [],
	exempt: (identity) => neverCan(identity, "manage-secrets"),
	assess: (identity, { ownership }) => keptApart(dutiesOf(identity, ownership) ?? new Map(), PAIRS["SOD-D"], {
		ownership,
		identity
	})
}), MISSING = {
	"business-owner": {
		en: "business owner",
		ja: "業務責任者"
	},
	"technical-steward": {
		en: "technical steward",
		ja: "技術担当者"
	}
}, identityHasTwoOwners$1 = defineCheckWords({
	id: "identity-has-two-owners",
	title: {
		en: "The identity has two owners",
		ja: "業務責任者と技術担当者が定められている"
	},
	question: {
		en: "Do two different people answer for the identity, one for its business use and one for its upkeep?",
		ja: "IDについて、業務責任者及び技術担当者として別の者が定められているか。"
	},
	risk: {
		en: "Nobody reviews, rotates or revokes a credential that nobody answers for.",
		ja: "責任者のいない資格情報は、棚卸、更新及び失効のいずれも行われない。"
	},
	remedy: {
		en: "Write an ownership statement under controls/identities that names a business owner and a technical steward, both members and on a roster.",
		ja: "controls/identitiesに責任者の記載を作成し、組織のメンバーであり役割表にある別々の者を業務責任者及び技術担当者に定める。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "neither names its owners",
			ja: "責任者が定まらない"
		}),
		"no-statement": says({}, () => ({
			en: "No ownership statement names it.",
			ja: "このIDを対象とする責任者の記載がない。"
		})),
		"no-owner-and-no-steward": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} names neither owner nor steward.`,
			ja: `${quote(statement)}には業務責任者及び技術担当者のいずれも記載がない。`
		})),
		"one-owner-missing": says({
			statement: Text,
			missing: literal$1(["business-owner", "technical-steward"])
		}, ({ statement, missing }) => ({
			en: `${quote(statement)} names no ${MISSING[missing].en}.`,
			ja: `${quote(statement)}には${MISSING[missing].ja}の記載がない。`
		})),
		"owner-is-a-bot": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} names a bot, and only a person can answer for it.`,
			ja: `${quote(statement)}にはボットが記載されているが、責任者となり得るのは人のみである。`
		})),
		"one-person-in-both-roles": says({
			statement: Text,
			person: Text
		}, ({ statement, person }) => ({
			en: `${quote(statement)} names ${quote(person)} as both owner and steward.`,
			ja: `${quote(statement)}では${quote(person)}が業務責任者と技術担当者を兼ねている。`
		})),
		"members-not-read": says({}, () => ({
			en: "The members of the organisation could not be read to the end.",
			ja: "組織のメンバーの一覧を最後まで読み取れなかった。"
		})),
		"owners-are-not-members": says({ people: NameList }, ({ people }) => ({
			en: `${list$2(people).en} ${sizeOf$2(people) === 1 ? "is not a member" : "are not members"} of the organisation.`,
			ja: `${list$2(people).ja}は組織のメンバーではない。`
		})),
		"owners-are-on-no-roster": says({ people: NameList }, ({ people }) => ({
			en: `No entity's roster lists ${list$2(people).en} on the day of the scan.`,
			ja: `スキャン日現在、${list$2(people).ja}はいずれの法人の役割表にも記載がない。`
		})),
		"two-people": says({
			owner: Text,
			steward: Text
		}, ({ owner, steward }) => ({
			en: `${quote(owner)} answers for its business use and ${quote(steward)} for its upkeep.`,
			ja: `${quote(owner)}が業務責任者、${quote(steward)}が技術担当者である。`
		}))
	}
}), identityHasTwoOwners = defineCheck({
	words: identityHasTwoOwners$1,
	controls: ["INV-02"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: ["members"],
	parameters: [],
	assess: (_identity, { ownership, contested, snapshot, governance, today }) => {
		let equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "fail",
			...equal
		};
		if (ownership === null) return {
			outcome: "fail",
			reason: "no-statement",
			with: {}
		};
		let { statement, business_owner: owner, technical_steward: steward } = ownership;
		if (owner === null && steward === null) return {
			outcome: "fail",
			reason: "no-owner-and-no-steward",
			with: { statement }
		};
		if (owner === null || steward === null) return {
			outcome: "fail",
			reason: "one-owner-missing",
			with: {
				statement,
				missing: owner === null ? "business-owner" : "technical-steward"
			}
		};
		if (isBot(owner) || isBot(steward)) return {
			outcome: "fail",
			reason: "owner-is-a-bot",
			with: { statement }
		};
		if (samePerson(owner, steward)) return {
			outcome: "fail",
			reason: "one-person-in-both-roles",
			with: {
				statement,
				person: owner
			}
		};
		let people = [owner, steward], { member } = lookUp(snapshot);
		if (member === null) return {
			outcome: "unknown",
			reason: "members-not-read",
			with: {}
		};
		let strangers = people.filter((login) => !member(login));
		if (strangers.length > 0) return {
			outcome: "fail",
			reason: "owners-are-not-members",
			with: { people: listed$6(strangers) }
		};
		let unlisted = people.filter((login) => !isOnRoster(login, governance, today));
		return unlisted.length > 0 ? {
			outcome: "fail",
			reason: "owners-are-on-no-roster",
			with: { people: listed$6(unlisted) }
		} : {
			outcome: "pass",
			reason: "two-people",
			with: {
				owner,
				steward
			}
		};
	}
}), isOnRoster = (login, governance, today) => governance.entities.length === 0 || rolesOn(login, today, governance).length > 0, identityIsNotShared$1 = defineCheckWords({
	id: "identity-is-not-shared",
	title: {
		en: "The identity is not shared",
		ja: "IDが共有されていない"
	},
	question: {
		en: "Can what the identity does be traced to one team or one job?",
		ja: "IDによる操作を、一つの部署又は一つの処理に特定できるか。"
	},
	risk: {
		en: "What is done with a shared credential cannot be traced to whoever did it.",
		ja: "共有の資格情報による操作は、実行者を特定できない。"
	},
	remedy: {
		en: "Give each team or job a credential of its own.",
		ja: "部署又は処理ごとに個別の資格情報を発行する。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "neither shows who uses it",
			ja: "使用者を特定できない"
		}),
		"no-statement": says({}, () => ({
			en: "No ownership statement shows who uses it; write one.",
			ja: "責任者の記載がなく使用者を確認できないため、作成を要する。"
		})),
		shared: says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} states that several people or teams use it.`,
			ja: `${quote(statement)}に、複数の者又は部署が使用する旨の記載がある。`
		})),
		"no-sharing-stated": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} does not state that it is shared.`,
			ja: `${quote(statement)}に、共有する旨の記載はない。`
		}))
	}
}), identityIsNotShared = defineCheck({
	words: identityIsNotShared$1,
	controls: ["LOG-01", "REV-03"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (_identity, { ownership, contested }) => {
		let equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "unknown",
			...equal
		};
		if (ownership === null) return {
			outcome: "unknown",
			reason: "no-statement",
			with: {}
		};
		let { statement, data } = ownership;
		return data.shared ? {
			outcome: "fail",
			reason: "shared",
			with: { statement }
		} : {
			outcome: "pass",
			reason: "no-sharing-stated",
			with: { statement }
		};
	}
}), secretReach = {
	"selection-not-read": says({}, () => ({
		en: "Which repositories the secret reaches could not be read; grant the organisation permission Secrets: read.",
		ja: "シークレットが到達するリポジトリを読み取れなかったため、組織の権限(Secrets: read)の付与を要する。"
	})),
	"reach-depends-on-plan": says({ repositories: NameList }, ({ repositories }) => ({
		en: `Whether the secret reaches ${list$2(repositories).en} depends on the organisation's plan, which GitHub does not show; grant the organisation permission Plan: read.`,
		ja: `シークレットが${list$2(repositories).ja}に到達するか否かは組織の契約プランによるが、GitHubがこれを示さないため、組織の権限(Plan: read)の付与を要する。`
	}))
}, WorkflowLocation = strictObject({
	path: Text.describe("Its file."),
	repository: Text.describe("Name of the repository that holds it."),
	caller: strictObject({
		path: Text.describe("Its file."),
		repository: Text.describe("Name of the repository that holds it.")
	}).nullable().describe("The workflow by which it came to run; null where it runs by itself.")
});
function locate({ path, repository, caller }) {
	let own = {
		en: `${quote(path)} in ${quote(repository)}`,
		ja: `${quote(repository)}の${quote(path)}`
	};
	if (caller === null) return own;
	let by = {
		en: quote(caller.path),
		ja: quote(caller.path)
	}, from = caller.repository === repository ? by : {
		en: `${by.en} in ${quote(caller.repository)}`,
		ja: `${quote(caller.repository)}の${by.ja}`
	};
	return {
		en: `${own.en}, called by ${from.en},`,
		ja: `${own.ja}(${from.ja}からの呼出し)`
	};
}
function jobIn(job, workflow) {
	let { en, ja } = locate(workflow);
	return {
		en: `Job ${quote(job)} of ${en}`,
		ja: `${ja}のジョブ${quote(job)}`
	};
}
// model/reasons/unread-workflows.ts
const WHY = {
	elsewhere: {
		en: "which belongs to another account and is not read",
		ja: "これは他のアカウントのものであり、読取りの対象でない"
	},
	unread: {
		en: "which was not read",
		ja: "これを読み取れなかった"
	},
	"other-ref": {
		en: "and files are read on the default branch only; name that branch, or pass no secret",
		ja: "読取りの対象である既定のブランチの版ではないため、既定のブランチを指定するか、シークレットを渡さないことを要する"
	},
	"too-many": {
		en: "and calls more workflows than are read",
		ja: "呼び出されるワークフローの数が追跡の限度を超えている"
	}
}, unresolvedCalls = { "called-workflow-not-resolved": says({
	job: Text,
	workflow: WorkflowLocation,
	calls: Text.describe("The called workflow, as the call writes it."),
	why: literal$1([
		"elsewhere",
		"unread",
		"other-ref",
		"too-many"
	])
}, ({ job, workflow, calls, why }) => ({
	en: `${jobIn(job, workflow).en} hands secrets to ${quote(calls)}, ${WHY[why].en}.`,
	ja: `${jobIn(job, workflow).ja}は${quote(calls)}にシークレットを渡しているが、${WHY[why].ja}。`
})) }, unreadWorkflows = {
	...unresolvedCalls,
	"workflow-files-not-read": says({ repositories: NameList }, ({ repositories }) => ({
		en: `The workflow files of ${list$2(repositories).en} were not read.`,
		ja: `${list$2(repositories).ja}のワークフローファイルを読み取れなかった。`
	}))
}, mixed$1 = {
	financial: NameList,
	others: NameList
}, { "repositories-not-read": repositoriesNotRead } = financialReach, identityServesOneFunction$1 = defineCheckWords({
	id: "identity-serves-one-function",
	title: {
		en: "The identity serves one function",
		ja: "IDが一つの業務機能にのみ使用されている"
	},
	question: {
		en: "Is the identity used by financial systems or by engineering, and not by both?",
		ja: "IDは、財務に係るシステム又はそれ以外の開発のいずれか一方にのみ使用されているか。"
	},
	risk: {
		en: "Who approves, reconciles and releases is blurred when finance and engineering share one credential.",
		ja: "財務と開発が一つの資格情報を共有すると、承認、照合及び本番反映の責任の所在が不明確になる。"
	},
	remedy: {
		en: "Issue one credential for the financial systems and another one for the rest.",
		ja: "財務に係るシステム用とその他用の資格情報を別に発行する。"
	},
	reasons: {
		...secretReach,
		...unreadWorkflows,
		"repositories-not-read": repositoriesNotRead,
		"belongs-to-one-repository": says({}, () => ({
			en: "It belongs to one repository.",
			ja: "一つのリポジトリに属するIDである。"
		})),
		"no-financial-system": says({}, () => ({
			en: "No financial system is stated.",
			ja: "財務に係るシステムの記載がない。"
		})),
		"reaches-both": says(mixed$1, ({ financial, others }) => ({
			en: `It reaches repositories of financial systems (${list$2(financial).en}) and others (${list$2(others).en}).`,
			ja: `財務に係るシステムのリポジトリ(${list$2(financial).ja})とその他のリポジトリ(${list$2(others).ja})の双方にアクセスできる。`
		})),
		"used-by-both": says(mixed$1, ({ financial, others }) => ({
			en: `It is used by repositories of financial systems (${list$2(financial).en}) and by others (${list$2(others).en}).`,
			ja: `財務に係るシステムのリポジトリ(${list$2(financial).ja})とその他のリポジトリ(${list$2(others).ja})の双方で使用されている。`
		})),
		"does-not-reach-both": says({}, () => ({
			en: "It does not reach repositories of both financial systems and others.",
			ja: "財務に係るシステムのリポジトリとその他のリポジトリの双方にはアクセスできない。"
		})),
		"not-used-by-both": says({}, () => ({
			en: "No workflows of both financial systems and others use it.",
			ja: "財務に係るシステムのワークフローとその他のワークフローの双方で使用されている事実はない。"
		}))
	}
}), identityServesOneFunction = defineCheck({
	words: identityServesOneFunction$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	needs: ["repositories", "workflow-files"],
	parameters: [],
	reach: reachBeyond,
	exempt: ({ repository }, { systems }) => repository === null ? systems.length === 0 ? {
		reason: "no-financial-system",
		with: {}
	} : null : {
		reason: "belongs-to-one-repository",
		with: {}
	},
	assess: (identity, { snapshot, governance }) => {
		if (identity.kind === "actions-secret") return ofSecret(identity, snapshot, governance);
		let repositories = repositoriesOf(identity, snapshot);
		if (repositories === null) return {
			outcome: "unknown",
			reason: "repositories-not-read",
			with: {}
		};
		let both = mixed(repositories, governance);
		return both === null ? {
			outcome: "pass",
			reason: "does-not-reach-both",
			with: {}
		} : {
			outcome: "fail",
			reason: "reaches-both",
			with: both
		};
	}
});
function mixed(names, governance) {
	let financial = names.filter((name) => isFinancial(name, governance)).sort(), others = names.filter((name) => !isFinancial(name, governance)).sort();
	return financial.length === 0 || others.length === 0 ? null : {
		financial: listed$6(financial),
		others: listed$6(others)
	};
}
const isUse = ({ reference: { use } }) => use === "named" || use === "any";
function ofSecret(secret, snapshot, governance) {
	let reach = reachOf$2(secret, snapshot);
	if (reach === null) return {
		outcome: "unknown",
		...NO_REACH
	};
	let { sure, perhaps } = running(reach), usesIn = (repositories) => repositories.map((one) => ({
		name: one.name,
		reference: referenceTo(secret.title, one, snapshot)
	})), found = usesIn(sure), both = mixed(found.filter(isUse).map(({ name }) => name), governance), restsOn = {
		sources: [],
		repositories: []
	};
	if (both !== null) return {
		outcome: "fail",
		reason: "used-by-both",
		with: both,
		restsOn
	};
	let unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
	if (unread.length > 0) return {
		outcome: "unknown",
		reason: "workflow-files-not-read",
		with: { repositories: listed$6(unread) }
	};
	let unseen = found.map(({ reference }) => reference).find(({ use }) => use === "unseen");
	return unseen?.use === "unseen" ? {
		outcome: "unknown",
		...unseen.why
	} : perhaps.length > 0 && usesIn(perhaps).some(({ reference }) => reference.use !== "none") ? {
		outcome: "unknown",
		...noPlan(perhaps)
	} : {
		outcome: "pass",
		reason: "not-used-by-both",
		with: {}
	};
}
// model/reasons/identity-states-its-purpose.ts
const shape$1 = { statement: Text }, identityStatesItsPurpose$1 = defineCheckWords({
	id: "identity-states-its-purpose",
	title: {
		en: "The identity states its purpose",
		ja: "利用目的が記載されている"
	},
	question: {
		en: "Is it written down what the identity is for and why a person's own credentials cannot do it?",
		ja: "IDの利用目的、及び個人の資格情報では代えられない理由が記載されているか。"
	},
	risk: {
		en: "Without a stated purpose nobody can tell whether its access is still needed or too wide.",
		ja: "利用目的の記載がなければ、アクセスの必要性も、権限が過大か否かも判断できない。"
	},
	remedy: {
		en: "State `purpose` and `why_non_human` in its ownership statement under controls/identities.",
		ja: "controls/identitiesの責任者の記載に`purpose`及び`why_non_human`を記載する。"
	},
	reasons: {
		"no-statement": says({}, () => ({
			en: "No ownership statement is in force for it, so no purpose is stated.",
			ja: "適用される責任者の記載がないため、利用目的も記載されていない。"
		})),
		"neither-purpose-nor-why-not-a-person": says(shape$1, ({ statement }) => ({
			en: `${quote(statement)} states neither its purpose nor why it is not a person.`,
			ja: `${quote(statement)}には、利用目的及び個人の資格情報を用いない理由のいずれも記載がない。`
		})),
		"no-purpose": says(shape$1, ({ statement }) => ({
			en: `${quote(statement)} does not state its purpose.`,
			ja: `${quote(statement)}には利用目的の記載がない。`
		})),
		"not-why-not-a-person": says(shape$1, ({ statement }) => ({
			en: `${quote(statement)} does not state why it is not a person.`,
			ja: `${quote(statement)}には個人の資格情報を用いない理由の記載がない。`
		})),
		"purpose-and-why-not-a-person": says(shape$1, ({ statement }) => ({
			en: `${quote(statement)} states its purpose and why it is not a person.`,
			ja: `${quote(statement)}に利用目的及び個人の資格情報を用いない理由が記載されている。`
		}))
	}
}), identityStatesItsPurpose = defineCheck({
	words: identityStatesItsPurpose$1,
	controls: ["INV-02"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (_identity, { ownership }) => {
		if (ownership === null) return {
			outcome: "fail",
			reason: "no-statement",
			with: {}
		};
		let { statement, data } = ownership;
		return data.purpose === null && data.why_non_human === null ? {
			outcome: "fail",
			reason: "neither-purpose-nor-why-not-a-person",
			with: { statement }
		} : data.purpose === null ? {
			outcome: "fail",
			reason: "no-purpose",
			with: { statement }
		} : data.why_non_human === null ? {
			outcome: "fail",
			reason: "not-why-not-a-person",
			with: { statement }
		} : {
			outcome: "pass",
			reason: "purpose-and-why-not-a-person",
			with: { statement }
		};
	}
}), OBTAINED = {
	added: {
		en: "added",
		ja: "追加"
	},
	granted: {
		en: "granted",
		ja: "アクセスが許可"
	},
	stored: {
		en: "stored",
		ja: "登録"
	}
}, PART = {
	creator: {
		en: "created it",
		ja: "作成者"
	},
	owner: {
		en: "is its business owner",
		ja: "業務責任者"
	},
	steward: {
		en: "is its technical steward",
		ja: "技術担当者"
	}
}, identityWasApprovedBeforeUse$1 = defineCheckWords({
	id: "identity-was-approved-before-use",
	title: {
		en: "The identity was approved before use",
		ja: "IDが使用前に承認されている"
	},
	question: {
		en: "Did somebody else approve the identity before it existed?",
		ja: "IDは、作成される前に、作成者及び責任者以外の者により承認されたか。"
	},
	risk: {
		en: "An access path that nobody authorised exists before anyone can refuse it.",
		ja: "承認のないアクセス経路は、拒否する機会のないまま存在することになる。"
	},
	remedy: {
		en: "Have somebody on a roster who neither created nor owns it approve it, write the approval into its statement, and issue it anew.",
		ja: "役割表にあり、作成者でも責任者でもない者の承認を受け、責任者の記載に承認を記録した上で、再発行する。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "neither counts as its approval",
			ja: "いずれも承認の記録とは認められない"
		}),
		"no-statement": says({}, () => ({
			en: "No ownership statement records an approval of it.",
			ja: "責任者の記載がなく、承認の記録がない。"
		})),
		"no-approval": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} records no approval.`,
			ja: `${quote(statement)}に承認の記録がない。`
		})),
		"approved-too-late": says({
			how: literal$1([
				"added",
				"granted",
				"stored"
			]),
			on: Day,
			approved: Day
		}, ({ how, on, approved }) => ({
			en: `It was ${OBTAINED[how].en} on ${on} and approved on ${approved}, after that.`,
			ja: `${on}に${OBTAINED[how].ja}され、承認はその後の${approved}である。`
		})),
		"approved-by-a-bot": says({ by: Text }, ({ by }) => ({
			en: `${quote(by)} approved it, and only a person can.`,
			ja: `承認者${quote(by)}はボットであるが、承認は人が行わなければならない。`
		})),
		"approver-is-not-independent": says({
			by: Text,
			part: literal$1([
				"creator",
				"owner",
				"steward"
			])
		}, ({ by, part }) => ({
			en: `${quote(by)} approved it and ${PART[part].en}, so the approval is not independent.`,
			ja: `承認者${quote(by)}は当該IDの${PART[part].ja}であり、承認に独立性がない。`
		})),
		"approver-was-on-no-roster": says({
			by: Text,
			at: Day
		}, ({ by, at }) => ({
			en: `${quote(by)} approved it on ${at} and was on no entity's roster that day.`,
			ja: `${quote(by)}が${at}に承認しているが、同日現在、いずれの法人の役割表にも記載がない。`
		})),
		approved: says({
			by: Text,
			at: Day,
			statement: Text
		}, ({ by, at, statement }) => ({
			en: `${quote(by)} approved it on ${at}, as ${quote(statement)} records.`,
			ja: `${quote(statement)}によれば、${quote(by)}が${at}に承認している。`
		}))
	}
}), identityWasApprovedBeforeUse = defineCheck({
	words: identityWasApprovedBeforeUse$1,
	controls: ["PRV-01"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (identity, context) => {
		let { ownership, contested } = context, equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "fail",
			...equal
		};
		if (ownership === null) return {
			outcome: "fail",
			reason: "no-statement",
			with: {}
		};
		let { statement, data } = ownership, { approval } = data;
		if (approval === null) return {
			outcome: "fail",
			reason: "no-approval",
			with: { statement }
		};
		let day = beganOn(identity);
		return approval.at > day ? {
			outcome: "fail",
			reason: "approved-too-late",
			with: {
				how: beginningOf(identity.kind),
				on: day,
				approved: approval.at
			}
		} : approver(approval, creatorOf(identity), ownership, context);
	}
});
function approver({ by, at }, creator, { statement, business_owner: owner, technical_steward: steward }, { governance }) {
	let is = (login) => login !== null && samePerson(login, by), part = is(creator) ? "creator" : is(owner) ? "owner" : is(steward) ? "steward" : null;
	return isBot(by) ? {
		outcome: "fail",
		reason: "approved-by-a-bot",
		with: { by }
	} : part === null ? governance.entities.length > 0 && rolesOn(by, at, governance).length === 0 ? {
		outcome: "fail",
		reason: "approver-was-on-no-roster",
		with: {
			by,
			at
		}
	} : {
		outcome: "pass",
		reason: "approved",
		with: {
			by,
			at,
			statement
		}
	} : {
		outcome: "fail",
		reason: "approver-is-not-independent",
		with: {
			by,
			part
		}
	};
}
// model/reasons/legacy-shared-exceptions-have-five-safeguards.ts
const SAFEGUARDS = [
	"vaulting",
	"network",
	"session_monitoring",
	"ticketed_use",
	"retirement"
], SAFEGUARD_WORDS = {
	vaulting: {
		en: "vaulting",
		ja: "保管庫による管理"
	},
	network: {
		en: "network",
		ja: "ネットワーク経路の限定"
	},
	session_monitoring: {
		en: "session monitoring",
		ja: "セッションの監視"
	},
	ticketed_use: {
		en: "ticketed use",
		ja: "申請に基づく使用"
	},
	retirement: {
		en: "retirement",
		ja: "廃止計画"
	}
}, safeguardClauses = {
	"no-safeguard-stated": says({}, () => ({
		en: "states none of the five safeguards",
		ja: "には五つの安全管理措置のいずれも記載がない"
	})),
	"safeguards-not-stated": says({ missing: array(_enum(SAFEGUARDS)).min(1) }, ({ missing }) => ({
		en: `does not state: ${missing.map((one) => SAFEGUARD_WORDS[one].en).join(", ")}`,
		ja: `には次の安全管理措置の記載がない(${missing.map((one) => SAFEGUARD_WORDS[one].ja).join("、")})`
	})),
	"retirement-overdue": says({ due: Day }, ({ due }) => ({
		en: `planned to retire the account by ${due} and is still open`,
		ja: `は${due}までに共有IDを廃止する計画であったが、終了していない`
	}))
}, legacySharedExceptionsHaveFiveSafeguards$1 = defineCheckWords({
	id: "legacy-shared-exceptions-have-five-safeguards",
	title: {
		en: "Exceptions for shared legacy accounts have all five safeguards",
		ja: "旧来の共有IDの例外に五つの安全管理措置がある"
	},
	question: {
		en: "Does every exception for a shared legacy account state all five safeguards?",
		ja: "旧来の共有IDの例外には、五つの安全管理措置がすべて記載されているか。"
	},
	risk: {
		en: "A shared account without its safeguards lets anyone act as nobody, for as long as it lives.",
		ja: "安全管理措置のない共有IDでは、存続する限り、操作した者を特定できない。"
	},
	remedy: {
		en: "State vaulting, network, session monitoring, ticketed use, and a plan with a day to retire the account.",
		ja: "保管庫による管理、ネットワーク経路の限定、セッションの監視、申請に基づく使用及び期限を定めた廃止計画を記載する。"
	},
	reasons: {
		"no-legacy-exception-open": says({}, () => ({
			en: "No exception for a shared legacy account is open.",
			ja: "旧来の共有IDの例外で、終了していないものはない。"
		})),
		...registerReasons(safeguardClauses, {
			en: "Every open exception for a shared legacy account states all five safeguards.",
			ja: "終了していない旧来の共有IDの例外には、いずれも五つの安全管理措置の記載がある。"
		})
	}
}), legacy = (exceptions) => exceptions.filter(({ type }) => type === "legacy-shared"), legacySharedExceptionsHaveFiveSafeguards = defineCheck({
	words: legacySharedExceptionsHaveFiveSafeguards$1,
	controls: ["EXC-01"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	exempt: (_organization, governance) => legacy(openExceptions(governance)).length === 0 ? {
		reason: "no-legacy-exception-open",
		with: {}
	} : null,
	assess: (_organization, { governance, today }) => registerResult(legacy(openExceptions(governance)).flatMap((one) => faultsOf(one, today)))
});
function faultsOf({ exception: id, safeguards }, today) {
	if (safeguards === null) return [{
		id,
		reason: "no-safeguard-stated",
		with: {}
	}];
	let missing = SAFEGUARDS.filter((one) => safeguards[one] === null);
	if (missing.length > 0) return [{
		id,
		reason: "safeguards-not-stated",
		with: { missing }
	}];
	let due = safeguards.retirement?.by;
	return due !== void 0 && today > due ? [{
		id,
		reason: "retirement-overdue",
		with: { due },
		since: addDays(due, 1)
	}] : [];
}
// model/reasons/owner-does-not-combine-duties.ts
const Other = strictObject({
	title: Text,
	repository: Text.nullable().describe("Name of its repository; null for one of the organisation.")
}), Conflict = strictObject({
	person: Text,
	others: array(Other).min(1),
	more: number().int().nonnegative().describe("How many other identities there are besides."),
	first: Duty,
	second: Duty,
	repositories: NameList.describe("Repositories in which both can be done.")
}), named$3 = ({ title, repository }) => repository === null ? {
	en: quote(title),
	ja: quote(title)
} : {
	en: `${quote(title)} in ${quote(repository)}`,
	ja: `${quote(repository)}の${quote(title)}`
};
function clause({ person, others, more, first, second, repositories }) {
	let names = others.map(named$3), asIs = (name) => name, en = list$2({
		names: names.map((name) => name.en),
		more
	}, asIs).en, ja = list$2({
		names: names.map((name) => name.ja),
		more
	}, asIs).ja, [one, other] = [DUTY_WORDS[first], DUTY_WORDS[second]];
	return {
		en: `${quote(person)} holds ${en}, too, and together they can ${one.en} and ${other.en} in ${list$2(repositories).en}`,
		ja: `${quote(person)}は${ja}も保有し、これらを併せると${list$2(repositories).ja}において${one.ja}と${other.ja}の双方を行うことが`
	};
}
const ownerDoesNotCombineDuties$1 = defineCheckWords({
	id: "owner-does-not-combine-duties",
	title: {
		en: "No owner combines duties through several identities",
		ja: "同一の責任者が複数のIDにより両立しない職務を兼ねていない"
	},
	question: {
		en: "Are the people who hold the identity kept from combining duties through another identity of theirs?",
		ja: "IDを保有する者は、他のIDと併せて両立しない職務を兼ねることのないようになっているか。"
	},
	risk: {
		en: "Two duties that two credentials keep apart meet again when one person holds both.",
		ja: "資格情報を分けても、同一の者が双方を保有すれば職務は分離されない。"
	},
	remedy: {
		en: "Give one of the identities to another owner, steward and creator, or take a permission away.",
		ja: "一方のIDの業務責任者、技術担当者及び作成者を別の者とするか、いずれかの権限を削除する。"
	},
	reasons: {
		...credentialNotStated,
		...financialReach,
		"no-duty-to-keep-apart": says({}, () => ({
			en: "It can perform none of the duties that must be segregated.",
			ja: "分離を要する職務のいずれも行うことができない。"
		})),
		"holder-unknown": says({}, () => ({
			en: "Neither GitHub nor an ownership statement shows who holds it.",
			ja: "GitHub及び責任者の記載のいずれからも、保有者を確認できない。"
		})),
		"duties-combined": says({ conflicts: array(Conflict).min(1) }, ({ conflicts }) => {
			let clauses = conflicts.map(clause);
			return {
				en: `${clauses.map(({ en }) => en).join("; ")}.`,
				ja: `${clauses.map(({ ja }) => ja).join("でき、")}できる。`
			};
		}),
		"other-identity-not-known": says({
			person: Text,
			other: Other
		}, ({ person, other }) => ({
			en: `${quote(person)} holds ${named$3(other).en}, too, and what that can do there is not known.`,
			ja: `${quote(person)}は${named$3(other).ja}も保有しているが、これにより行い得ることを確認できない。`
		})),
		"no-duties-combined": says({}, () => ({
			en: "Nobody who holds it can combine duties through another identity.",
			ja: "保有者のいずれも、他のIDと併せて両立しない職務を兼ねることはできない。"
		}))
	}
}), made = new WeakMap();
function holdingsOf({ snapshot, governance, ownershipOf }) {
	let bySnapshot = made.get(snapshot) ?? new WeakMap();
	made.set(snapshot, bySnapshot);
	let known = bySnapshot.get(governance) ?? collect();
	return bySnapshot.set(governance, known), known;
	function collect() {
		let all = new Map();
		for (let identity of snapshot.identities.toSorted((a, b) => a.uid < b.uid ? -1 : 1)) {
			let ownership = ownershipOf(identity), holding = {
				identity,
				duties: dutiesOf(identity, ownership),
				repositories: financialRepositoriesOf(identity, snapshot, governance)
			};
			if (!(holding.duties?.size === 0 || holding.repositories?.length === 0 || isSpent(identity))) for (let person of holdersOf(identity, ownership)) all.set(person, [...all.get(person) ?? [], holding]);
		}
		return all;
	}
}
// action/checks/owner-does-not-combine-duties.ts
const ownerDoesNotCombineDuties = defineCheck({
	words: ownerDoesNotCombineDuties$1,
	controls: ["SOD-01"],
	appliesTo: "identity",
	needs: [
		"deploy-keys",
		"environment-secrets",
		"environments",
		"fine-grained-tokens",
		"organization-secrets",
		"repositories",
		"repository-secrets"
	],
	parameters: [],
	reach: (identity, snapshot, governance) => (financialRepositoriesOf(identity, snapshot, governance) ?? []).flatMap((name) => lookUp(snapshot).repositoryNamed(name)?.id ?? []),
	exempt: (identity, governance) => identity.repository !== null && !isFinancial(identity.repository.name, governance) ? ELSEWHERE : DUTIES.every((duty) => neverHas(identity, duty)) ? HARMLESS : null,
	assess: (identity, context) => {
		let { snapshot, governance, ownership } = context, duties = dutiesOf(identity, ownership), repositories = financialRepositoriesOf(identity, snapshot, governance);
		return duties === null ? {
			outcome: "not-applicable",
			reason: "credential-not-stated",
			with: {}
		} : repositories === null ? {
			outcome: "unknown",
			reason: "repositories-not-read",
			with: {}
		} : repositories.length === 0 ? {
			outcome: "not-applicable",
			...ELSEWHERE
		} : duties.size === 0 ? {
			outcome: "not-applicable",
			...HARMLESS
		} : together$2(identity, {
			duties,
			repositories
		}, context);
	}
}), HARMLESS = {
	reason: "no-duty-to-keep-apart",
	with: {}
}, ELSEWHERE = {
	reason: "no-financial-repository",
	with: {}
};
function together$2(identity, own, context) {
	let people = holdersOf(identity, context.ownership);
	if (people.length === 0) return {
		outcome: "unknown",
		reason: "holder-unknown",
		with: {}
	};
	let holdings = holdingsOf(context), isAlike = (other) => other.uid !== identity.uid && isTold(other.kind, "permissions") === isTold(identity.kind, "permissions"), others = (person) => (holdings.get(person) ?? []).filter((one) => isAlike(one.identity)), meetings = people.flatMap((person) => others(person).flatMap((other) => {
		let shared = pairAcross(own, other);
		return shared === null ? [] : [{
			person,
			other: named$2(other),
			...shared
		}];
	}));
	if (meetings.length > 0) return {
		outcome: "fail",
		reason: "duties-combined",
		with: { conflicts: [...groupBy(meetings, ({ person, pair: [first, second] }) => `${person} ${first} ${second}`).values()].flatMap(combined) }
	};
	let [first] = people.flatMap((person) => others(person).filter((other) => other.duties === null || other.repositories === null).filter(({ repositories }) => repositories === null || meets(repositories, own.repositories)).map((other) => ({
		person,
		other: named$2(other)
	})));
	return first === void 0 ? {
		outcome: "pass",
		reason: "no-duties-combined",
		with: {}
	} : {
		outcome: "unknown",
		reason: "other-identity-not-known",
		with: first
	};
}
const named$2 = ({ identity: { title, repository } }) => ({
	title,
	repository: repository?.name ?? null
}), meets = (some, others) => some.some((name) => others.includes(name));
function combined(meetings) {
	let [meeting] = meetings;
	if (meeting === void 0) return [];
	let { person, pair: [first, second] } = meeting, { names, more } = listed$6(meetings.map(({ other }) => other.title));
	return [{
		person,
		others: meetings.slice(0, names.length).map(({ other }) => other),
		more,
		first,
		second,
		repositories: listed$6([...new Set(meetings.flatMap((one) => one.repositories))].sort())
	}];
}
function pairAcross(own, { duties, repositories }) {
	if (duties === null || repositories === null) return null;
	let common = own.repositories.filter((name) => repositories.includes(name)), pair = Object.values(PAIRS).find(([one, other]) => own.duties.has(one) && duties.has(other) || own.duties.has(other) && duties.has(one));
	return pair === void 0 || common.length === 0 ? null : {
		pair,
		repositories: common
	};
}
// model/reasons/permissions-match-approval.ts
const permissionsMatchApproval$1 = defineCheckWords({
	id: "permissions-match-approval",
	title: {
		en: "The permissions match the approval",
		ja: "権限が承認内容と一致している"
	},
	question: {
		en: "Does the identity hold no more than was approved?",
		ja: "IDの権限は、承認された範囲内か。"
	},
	risk: {
		en: "Permissions that grow after the approval were approved by nobody.",
		ja: "承認後に拡大した権限は、誰の承認も受けていない。"
	},
	remedy: {
		en: "Take away what is more, or have the increase approved and write the permissions into the approval.",
		ja: "超過する権限を削除するか、拡大について承認を受け、承認の記録に権限を記載する。"
	},
	reasons: {
		"no-approval": says({}, () => ({
			en: "No approval is on record to compare with; identity-was-approved-before-use asks for one.",
			ja: "比較の対象となる承認の記録がなく、承認の有無は「IDが使用前に承認されている」において確認する。"
		})),
		"approval-too-vague": says({ statement: Text }, ({ statement }) => ({
			en: `The approval in ${quote(statement)} does not record what was approved; write its permissions there.`,
			ja: `${quote(statement)}の承認に、承認された権限の記録がないため、記載を要する。`
		})),
		"approval-without-permissions": says({ statement: Text }, ({ statement }) => ({
			en: `The approval in ${quote(statement)} does not record permissions.`,
			ja: `${quote(statement)}の承認には権限の記録がない。`
		})),
		"within-approval": says({
			statement: Text,
			approved: Day
		}, ({ statement, approved }) => ({
			en: `It holds no more than was approved on ${approved} in ${quote(statement)}.`,
			ja: `権限は、${quote(statement)}において${approved}に承認された範囲内である。`
		})),
		"more-than-approved": says({
			more: NameList,
			statement: Text,
			approved: Day
		}, ({ more, statement, approved }) => ({
			en: `It holds ${list$2(more).en}, which the approval of ${approved} in ${quote(statement)} does not cover.`,
			ja: `${quote(statement)}における${approved}の承認の範囲を超える権限(${list$2(more).ja})を有する。`
		}))
	}
}), permissionsMatchApproval = defineCheck({
	words: permissionsMatchApproval$1,
	controls: ["LPE-01", "PRV-01"],
	appliesTo: "identity",
	has: "permissions",
	needs: [],
	parameters: [],
	assess: (identity, { ownership, tier }) => {
		let actual = permissionsOf(identity);
		if (actual === null) throw Error(`GitHub shows no permissions of a ${identity.kind}.`);
		let approval = ownership?.data.approval ?? null;
		if (ownership === null || approval === null) return {
			outcome: "not-applicable",
			reason: "no-approval",
			with: {}
		};
		let { statement } = ownership;
		if (approval.permissions === null) return tier === "strict" ? {
			outcome: "unknown",
			reason: "approval-too-vague",
			with: { statement }
		} : {
			outcome: "not-applicable",
			reason: "approval-without-permissions",
			with: { statement }
		};
		let more = growth(actual, approval.permissions), data = {
			statement,
			approved: approval.at
		};
		return more.length === 0 ? {
			outcome: "pass",
			reason: "within-approval",
			with: data
		} : {
			outcome: "fail",
			reason: "more-than-approved",
			with: {
				more: listed$6(more, more.length),
				...data
			}
		};
	}
}), inEnvironment = { environment: Text.describe("Its name.") }, byJob = {
	job: Text,
	workflow: WorkflowLocation,
	environment: Text.describe("Its name; the expression as written where that is not known.")
}, LEVEL = {
	repository: {
		en: "repository",
		ja: "リポジトリ"
	},
	organization: {
		en: "organisation",
		ja: "組織"
	}
}, productionSecretIsEnvironmentBound$1 = defineCheckWords({
	id: "production-secret-is-environment-bound",
	title: {
		en: "The production secret is bound to an environment",
		ja: "本番用シークレットが環境に限定されている"
	},
	question: {
		en: "Is a secret used in production stored in a protected environment?",
		ja: "本番環境で使用されるシークレットは、保護された環境に保存されているか。"
	},
	risk: {
		en: "A repository's or organisation's secret goes to any workflow on any branch, without an approval.",
		ja: "リポジトリ又は組織のシークレットは、承認を経ずに、すべてのブランチのワークフローに渡される。"
	},
	remedy: {
		en: "Store it as a secret of the production environment, and require reviewers there.",
		ja: "本番環境のシークレットとして保存し、その環境に必須のレビュー実施者を設定する。"
	},
	reasons: {
		...secretReach,
		...unreadWorkflows,
		"not-a-production-environment": says(inEnvironment, ({ environment }) => ({
			en: `The environment ${quote(environment)} is not a production environment.`,
			ja: `環境${quote(environment)}は本番環境ではない。`
		})),
		"protection-not-read": says(inEnvironment, ({ environment }) => ({
			en: `The protection of the environment ${quote(environment)} was not read.`,
			ja: `環境${quote(environment)}の保護の設定を読み取れなかった。`
		})),
		"reviewer-required": says(inEnvironment, ({ environment }) => ({
			en: `The environment ${quote(environment)} requires a reviewer.`,
			ja: `環境${quote(environment)}には必須のレビュー実施者が設定されている。`
		})),
		"no-reviewer-and-any-branch": says(inEnvironment, ({ environment }) => ({
			en: `The environment ${quote(environment)} requires no reviewer and lets any branch deploy.`,
			ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、すべてのブランチからデプロイできる。`
		})),
		"no-reviewer-and-patterns-not-read": says(inEnvironment, ({ environment }) => ({
			en: `The environment ${quote(environment)} requires no reviewer, and the patterns of the branches that may deploy are not read; require a reviewer.`,
			ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、デプロイできるブランチのパターンは読取りの対象でないため、レビュー実施者の設定を要する。`
		})),
		"no-reviewer-and-protected-branches-not-read": says(inEnvironment, ({ environment }) => ({
			en: `The environment ${quote(environment)} requires no reviewer, and which branches are protected is not read; require a reviewer.`,
			ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、保護されたブランチは読取りの対象でないため、レビュー実施者の設定を要する。`
		})),
		"stored-outside-environment": says({
			...byJob,
			level: literal$1(["repository", "organization"]).describe("Where it is stored.")
		}, ({ job, workflow, environment, level }) => ({
			en: `${jobIn(job, workflow).en} deploys to ${quote(environment)} with this secret of the ${LEVEL[level].en}, which is not stored in that environment.`,
			ja: `${jobIn(job, workflow).ja}は、環境${quote(environment)}に保存されていないこの${LEVEL[level].ja}のシークレットを用いて、同環境にデプロイする。`
		})),
		"environment-is-computed": says(byJob, ({ job, workflow, environment }) => ({
			en: `${jobIn(job, workflow).en} deploys to ${quote(environment)}, which is computed and may be a production environment; write it out.`,
			ja: `${jobIn(job, workflow).ja}のデプロイ先${quote(environment)}は式であり、本番環境となり得るため、環境名の明示を要する。`
		})),
		"may-deploy-to-production": says(byJob, ({ job, workflow, environment }) => ({
			en: `${jobIn(job, workflow).en} may deploy to ${quote(environment)}, because it computes its environment; write it out, or store the secret there.`,
			ja: `${jobIn(job, workflow).ja}は環境を式で指定しており、${quote(environment)}にデプロイし得るため、環境名を明示するか、シークレットをその環境に保存することを要する。`
		})),
		"job-reads-every-secret": says(byJob, ({ job, workflow, environment }) => ({
			en: `${jobIn(job, workflow).en} deploys to ${quote(environment)} and can read every secret; name those that it needs.`,
			ja: `${jobIn(job, workflow).ja}は${quote(environment)}にデプロイし、すべてのシークレットを読み取ることができるため、必要なシークレットのみを名称により参照することを要する。`
		})),
		"not-used-in-production": says({}, () => ({
			en: "No job that deploys to a production environment reads it.",
			ja: "本番環境にデプロイするジョブのいずれも、これを読み取らない。"
		}))
	}
}), productionSecretIsEnvironmentBound = defineCheck({
	words: productionSecretIsEnvironmentBound$1,
	controls: ["LPE-01"],
	appliesTo: "actions-secret",
	needs: [
		"environment-secrets",
		"environments",
		"repositories",
		"workflow-files"
	],
	parameters: [],
	reach: (secret, snapshot) => secret.facts.level === "repository" && secret.repository ? [secret.repository.id] : reachIds(secret, snapshot),
	assess: (secret, context) => secret.facts.level === "environment" ? stored(secret, context) : wide(secret, context)
});
function stored({ facts, repository }, { snapshot, governance }) {
	let environment = facts.environment ?? "", data = { environment };
	if (!isProduction(environment, repository !== null && isFinancial(repository.name, governance))) return {
		outcome: "not-applicable",
		reason: "not-a-production-environment",
		with: data
	};
	let protection = (repository && lookUp(snapshot).repository(repository.id)?.facts.environments)?.find(({ id }) => id === facts.environment_id);
	return protection ? protection.reviewers.length > 0 ? {
		outcome: "pass",
		reason: "reviewer-required",
		with: data
	} : protection.branches === "any" ? {
		outcome: "fail",
		reason: "no-reviewer-and-any-branch",
		with: data
	} : {
		outcome: "unknown",
		reason: WITHOUT_REVIEWER[protection.branches],
		with: data
	} : {
		outcome: "unknown",
		reason: "protection-not-read",
		with: data
	};
}
const WITHOUT_REVIEWER = {
	custom: "no-reviewer-and-patterns-not-read",
	protected: "no-reviewer-and-protected-branches-not-read"
};
function wide(secret, context) {
	let reached = reachOf$2(secret, context.snapshot);
	if (reached === null) return {
		outcome: "unknown",
		...NO_REACH
	};
	let found = reached.sure.map((one) => usesIn(secret.title, one, context)), uses = found.flatMap(({ uses: its }) => its), named = uses.find((use) => use.named && !use.computed);
	if (named) return {
		outcome: "fail",
		reason: "stored-outside-environment",
		with: {
			...jobOf$1(named),
			level: secret.facts.level === "organization" ? "organization" : "repository"
		},
		restsOn: {
			sources: ["environments", "environment-secrets"],
			repositories: [named.repository]
		}
	};
	let unread = reached.sure.filter(({ facts }) => facts.workflows === null).map(({ name }) => name);
	if (unread.length > 0) return {
		outcome: "unknown",
		reason: "workflow-files-not-read",
		with: { repositories: listed$6(unread) }
	};
	let open = uses[0];
	if (open) return {
		outcome: "unknown",
		...doubtful(open)
	};
	let unseen = found.flatMap(({ unseen: its }) => its)[0];
	if (unseen) return {
		outcome: "unknown",
		...whyUnseen(unseen)
	};
	let perhaps = reached.perhaps.filter((one) => {
		let { uses: its, unseen: beyond } = usesIn(secret.title, one, context);
		return one.facts.workflows === null || its.length > 0 || beyond.length > 0;
	});
	return perhaps.length > 0 ? {
		outcome: "unknown",
		...noPlan(perhaps)
	} : {
		outcome: "not-applicable",
		reason: "not-used-in-production",
		with: {}
	};
}
function usesIn(secret, repository, { snapshot, governance }) {
	let found = productionUses(secret, repository, snapshot, isFinancial(repository.name, governance)) ?? {
		uses: [],
		unseen: []
	};
	return {
		uses: found.uses.filter((use) => !isStoredIn(use.environment, use.as, repository.id, snapshot)).map((use) => ({
			...use,
			repository: repository.id
		})),
		unseen: found.unseen
	};
}
const jobOf$1 = ({ job, workflow, environment }) => ({
	job,
	workflow,
	environment
});
function doubtful(use) {
	return isComputed(use.environment) ? {
		reason: "environment-is-computed",
		with: jobOf$1(use)
	} : use.computed ? {
		reason: "may-deploy-to-production",
		with: jobOf$1(use)
	} : {
		reason: "job-reads-every-secret",
		with: jobOf$1(use)
	};
}
const isStoredIn = (environment, name, repository, snapshot) => lookUp(snapshot).identitiesOf(repository).some(({ kind, title, facts }) => kind === "actions-secret" && facts.level === "environment" && facts.environment?.toLowerCase() === environment.toLowerCase() && sameSecret(title, name)), unnamed = boolean().describe("Whether a workflow can also read secrets that it does not name."), notCovered = (yes) => ({
	en: yes ? "; what they can reach without naming it, for example by a computed name, is not evaluated" : "",
	ja: yes ? "が、式により名称を求める等、名称を示さずに読み取り得るものは判定の対象でない" : ""
}), missing = (secrets) => ({
	en: `name ${list$2(secrets).en}, which ${sizeOf$2(secrets) === 1 ? "exists" : "exist"} at no level they can read`,
	ja: `参照する${list$2(secrets).ja}は、読み取ることのできるいずれの区分にも存在しない`
}), referencedSecretExists$1 = defineCheckWords({
	id: "referenced-secret-exists",
	title: {
		en: "Every referenced secret exists",
		ja: "参照されるシークレットがすべて存在する"
	},
	question: {
		en: "Does every secret that the repository's workflows name exist where they can read it?",
		ja: "リポジトリのワークフローが参照するシークレットは、すべて、読み取ることのできる区分に存在するか。"
	},
	risk: {
		en: "A name without a secret runs with an empty value, or waits for whoever creates one of that name.",
		ja: "存在しないシークレットを参照する処理は空の値で実行され、後に同じ名称のシークレットを作成した者の値を用いることとなる。"
	},
	remedy: {
		en: "Remove the reference, or store the secret at the level the workflow reads.",
		ja: "参照を削除するか、ワークフローが読み取る区分にシークレットを保存する。"
	},
	reasons: {
		...unresolvedCalls,
		archived: says({}, () => ({
			en: "An archived repository runs no workflow.",
			ja: "アーカイブ済のリポジトリではワークフローが実行されない。"
		})),
		"own-workflow-files-not-read": says({}, () => ({
			en: "The workflow files of the repository were not read.",
			ja: "リポジトリのワークフローファイルを読み取れなかった。"
		})),
		"organization-secret-reach-not-read": says({ secrets: NameList }, ({ secrets }) => ({
			en: `Whether the organisation's ${list$2(secrets).en} reaches the repository could not be read.`,
			ja: `組織のシークレット${list$2(secrets).ja}がリポジトリに到達するか否かを読み取れなかった。`
		})),
		"workflow-names-missing-secret": says({ secrets: NameList }, ({ secrets }) => ({
			en: `Its workflows ${missing(secrets).en}.`,
			ja: `ワークフローが${missing(secrets).ja}。`
		})),
		"called-workflow-names-missing-secret": says({
			workflow: Text.describe("The first called workflow that does."),
			repository: Text.describe("Name of the repository that holds it."),
			secrets: NameList
		}, ({ workflow, repository, secrets }) => ({
			en: `Its workflows call ${quote(workflow)} of ${quote(repository)}, and called workflows ${missing(secrets).en}.`,
			ja: `ワークフローから呼び出される${quote(repository)}の${quote(workflow)}等が${missing(secrets).ja}。`
		})),
		"no-caller-seen": says({
			workflow: Text,
			secrets: NameList
		}, ({ workflow, secrets }) => ({
			en: `${quote(workflow)} names ${list$2(secrets).en}, which its callers must pass, and no caller was seen.`,
			ja: `${quote(workflow)}が参照する${list$2(secrets).ja}は呼出し元が渡すものであるが、呼出し元を確認できなかった。`
		})),
		"caller-may-lack-secrets": says({
			workflow: Text,
			secrets: NameList,
			caller: Text.describe("Name of a repository that calls it.")
		}, ({ workflow, secrets, caller }) => ({
			en: `${quote(workflow)} names ${list$2(secrets).en}, and it is not known whether ${quote(caller)}, which calls it, has them all.`,
			ja: `${quote(workflow)}が参照する${list$2(secrets).ja}を、呼出し元の${quote(caller)}がすべて有するか否かは確認できない。`
		})),
		"no-secret-named": says({ unnamed }, ({ unnamed: yes }) => ({
			en: `No workflow of the repository names a secret${notCovered(yes).en}.`,
			ja: `リポジトリのワークフローはいずれもシークレットを名称により参照していない${notCovered(yes).ja}。`
		})),
		"every-named-secret-exists": says({ unnamed }, ({ unnamed: yes }) => ({
			en: `Every secret that its workflows name exists where they can read it${notCovered(yes).en}.`,
			ja: `ワークフローが名称により参照するシークレットは、すべて、読み取ることのできる区分に存在する${notCovered(yes).ja}。`
		}))
	}
});
// action/queries/asked.ts
function askedBy(run) {
	return run.given === "own" ? run.workflow.jobs.flatMap((job) => {
		let { secrets, calls } = job, environment = environmentIn(job, run.inputs);
		return secrets.filter((secret) => run.by === null || !run.workflow.optional.includes(secret)).map((secret) => ({
			secret,
			environment: calls === null ? environment === null || isComputed(environment) ? { of: "any" } : {
				of: "one",
				name: environment
			} : { of: "none" },
			run
		}));
	}) : [];
}
const askedOfCallers = ({ secrets, optional }) => secrets.filter((secret) => !optional.includes(secret));
function storedFor(repository, snapshot) {
	let { identitiesOf, own } = lookUp(snapshot), shared = own.filter(isSecret).map((secret) => ({
		secret,
		reached: reaches(secret, repository, snapshot)
	}));
	return {
		sure: [...identitiesOf(repository.id).filter(isSecret), ...shared.filter(({ reached }) => reached === !0).map(({ secret }) => secret)],
		doubtful: shared.filter(({ reached }) => reached === null).map(({ secret }) => secret)
	};
}
const isSecret = (identity) => identity.kind === "actions-secret";
function answers$1({ title, facts }, { secret, environment }) {
	if (!sameSecret(title, secret)) return !1;
	if (facts.level !== "environment") return !0;
	switch (environment.of) {
		case "any": return !0;
		case "none": return !1;
		case "one": return facts.environment?.toLowerCase() === environment.name.toLowerCase();
		default: return environment;
	}
}
// action/queries/callers.ts
const known$2 = new WeakMap();
function callersOf(workflow, home, snapshot) {
	let all = known$2.get(snapshot) ?? every(snapshot);
	return known$2.set(snapshot, all), all.get(keyOf$3(home, workflow)) ?? [];
}
function every(snapshot) {
	let found = new Map(), roots = snapshot.repositories.filter(({ facts }) => !facts.archived).sort((a, b) => byCodePoint(a.name, b.name));
	for (let root of roots) for (let run of runsOf(root, snapshot).runs.filter(({ by }) => by !== null)) {
		let key = keyOf$3(run.home, run.workflow), runs = found.get(key) ?? [];
		runs.push(run), found.set(key, runs);
	}
	return found;
}
const keyOf$3 = ({ id }, { path }) => `${id} ${path}`, referencedSecretExists = defineCheck({
	words: referencedSecretExists$1,
	controls: ["ROT-03"],
	appliesTo: "repository",
	needs: [
		"environment-secrets",
		"environments",
		"organization-secrets",
		"repository-secrets",
		"workflow-files"
	],
	parameters: [],
	exempt: ({ facts }) => facts.archived ? {
		reason: "archived",
		with: {}
	} : null,
	assess: (repository, { snapshot }) => {
		if (repository.facts.workflows === null) return {
			outcome: "unknown",
			reason: "own-workflow-files-not-read",
			with: {}
		};
		let { runs, unseen } = runsOf(repository, snapshot), asked = runs.flatMap(askedBy), { missing, doubtful } = open(asked, repository, snapshot);
		if (missing.length > 0) return fail(missing, repository);
		if (doubtful.length > 0) return {
			outcome: "unknown",
			reason: "organization-secret-reach-not-read",
			with: { secrets: listed$6(namesOf(doubtful)) }
		};
		let beyond = unseen.find(({ given }) => given === "own");
		if (beyond) return {
			outcome: "unknown",
			...whyUnseen(beyond)
		};
		let called = repository.facts.workflows.filter(({ starts }) => starts === "call"), unproven = called.flatMap((workflow) => unprovenIn(workflow, repository, snapshot))[0];
		if (unproven) return {
			outcome: "unknown",
			...unproven
		};
		let none = asked.length === 0 && called.every(({ secrets }) => secrets.length === 0), unnamed = [...runs.map(({ workflow }) => workflow), ...called].some((one) => one.any_secret);
		return {
			outcome: "pass",
			reason: none ? "no-secret-named" : "every-named-secret-exists",
			with: { unnamed }
		};
	}
}), namesOf = (asked) => [...new Set(asked.map(({ secret }) => secret.toUpperCase()))].sort();
function open(asked, repository, snapshot) {
	let stored = storedFor(repository, snapshot), unmet = asked.filter((one) => !stored.sure.some((secret) => answers$1(secret, one))), doubtful = unmet.filter((one) => stored.doubtful.some((secret) => answers$1(secret, one)));
	return {
		missing: unmet.filter((one) => !doubtful.includes(one)),
		doubtful
	};
}
function fail(missing, { id }) {
	let secrets = listed$6(namesOf(missing)), called = missing.every(({ run }) => run.by !== null) ? missing[0]?.run : void 0;
	return {
		outcome: "fail",
		...called ? {
			reason: "called-workflow-names-missing-secret",
			with: {
				workflow: called.workflow.path,
				repository: called.home.name,
				secrets
			}
		} : {
			reason: "workflow-names-missing-secret",
			with: { secrets }
		},
		restsOn: {
			sources: [
				"environment-secrets",
				"environments",
				"organization-secrets",
				"repository-secrets"
			],
			repositories: [id]
		}
	};
}
function unprovenIn(workflow, home, snapshot) {
	let names = askedOfCallers(workflow);
	if (names.length === 0) return [];
	let callers = callersOf(workflow, home, snapshot), data = {
		workflow: workflow.path,
		secrets: listed$6(names)
	};
	if (callers.length === 0) return [{
		reason: "no-caller-seen",
		with: data
	}];
	let short = callers.find((run) => {
		let { missing, doubtful } = open(askedBy(run), run.root, snapshot), unpassed = run.given === "own" ? [] : names.filter((name) => run.given !== "own" && !run.given.has(name));
		return missing.length > 0 || doubtful.length > 0 || unpassed.length > 0;
	});
	return short ? [{
		reason: "caller-may-lack-secrets",
		with: {
			...data,
			caller: short.root.name
		}
	}] : [];
}
// model/reasons/reporting-relevance-is-decided.ts
const CAPABILITY = {
	create: {
		en: "create",
		ja: "作成"
	},
	modify: {
		en: "modify",
		ja: "変更"
	},
	transmit: {
		en: "transmit",
		ja: "送信"
	},
	suppress: {
		en: "suppress",
		ja: "データの除外・不送信"
	}
}, reportingRelevanceIsDecided$1 = defineCheckWords({
	id: "reporting-relevance-is-decided",
	title: {
		en: "Relevance to financial reporting is decided",
		ja: "財務報告との関連性が判断されている"
	},
	question: {
		en: "Did somebody decide, with a reason, whether the identity matters to financial reporting?",
		ja: "IDと財務報告との関連性が、理由とともに判断されているか。"
	},
	risk: {
		en: "An identity whose relevance nobody decided is left out of the assessment although it may touch figures.",
		ja: "関連性の判断がないIDは、財務数値に影響し得るにもかかわらず評価範囲から漏れる。"
	},
	remedy: {
		en: "Write into its statement what it can do to data that ends in reporting, why, who decided and when.",
		ja: "財務報告に係るデータに対して行い得ること、その理由、判断者及び判断日を責任者の記載に記録する。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "it is presumed to matter",
			ja: "関連性があるものとして扱う"
		}),
		"no-statement": says({}, () => ({
			en: "No ownership statement decides it, so it is presumed to matter.",
			ja: "責任者の記載がなく判断がないため、関連性があるものとして扱う。"
		})),
		undecided: says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} does not decide it, so it is presumed to matter.`,
			ja: `${quote(statement)}に判断の記載がないため、関連性があるものとして扱う。`
		})),
		"decision-dated-ahead": says({
			statement: Text,
			on: Day
		}, ({ statement, on }) => ({
			en: `${quote(statement)} dates the decision ${on}, which is yet to come.`,
			ja: `${quote(statement)}に記載された判断日は、未到来の${on}である。`
		})),
		"decided-what-it-can-do": says({
			by: Text,
			on: Day,
			capabilities: array(literal$1([
				"create",
				"modify",
				"transmit",
				"suppress"
			])).min(1)
		}, ({ by, on, capabilities }) => {
			let words = capabilities.map((one) => CAPABILITY[one]);
			return {
				en: `${quote(by)} decided on ${on} what it can do to reporting data: ${words.map(({ en }) => en).join(", ")}.`,
				ja: `${quote(by)}は${on}に、財務報告に係るデータに対して行い得ることを「${words.map(({ ja }) => ja).join("、")}」と判断している。`
			};
		}),
		"decided-that-it-can-do-nothing": says({
			by: Text,
			on: Day
		}, ({ by, on }) => ({
			en: `${quote(by)} decided on ${on} what it can do to reporting data: nothing.`,
			ja: `${quote(by)}は${on}に、財務報告に係るデータに対して行い得ることはないと判断している。`
		}))
	}
}), reportingRelevanceIsDecided = defineCheck({
	words: reportingRelevanceIsDecided$1,
	controls: ["INV-03"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (_identity, { ownership, contested, today }) => {
		let equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "fail",
			...equal
		};
		if (ownership === null) return {
			outcome: "fail",
			reason: "no-statement",
			with: {}
		};
		let { statement, data } = ownership;
		if (data.reporting === null) return {
			outcome: "fail",
			reason: "undecided",
			with: { statement }
		};
		let { capabilities, decided_by: by, decided_on: on } = data.reporting;
		return on > today ? {
			outcome: "fail",
			reason: "decision-dated-ahead",
			with: {
				statement,
				on
			}
		} : capabilities.length === 0 ? {
			outcome: "pass",
			reason: "decided-that-it-can-do-nothing",
			with: {
				by,
				on
			}
		} : {
			outcome: "pass",
			reason: "decided-what-it-can-do",
			with: {
				by,
				on,
				capabilities
			}
		};
	}
}), scannerReasons = { "scanner-not-known": says({}, () => ({
	en: "It is not known with which credential the scan asked.",
	ja: "スキャンに用いた資格情報を特定できない。"
})) }, app = { app: Text }, Does = literal$1(["scans", "publishes"]), DOES_JA = {
	scans: "スキャン",
	publishes: "提出"
}, shape = {
	...app,
	does: Does
}, who = (name, does) => ({
	en: `The GitHub App ${quote(name)} ${does}`,
	ja: `${DOES_JA[does]}を行うGitHub App${quote(name)}`
}), scannerCannotApprove$1 = defineCheckWords({
	id: "scanner-cannot-approve",
	title: {
		en: "The scanner cannot approve",
		ja: "スキャナーは承認できない"
	},
	question: {
		en: "Is the scanner kept from approving the evidence that it writes?",
		ja: "スキャナーは、自ら書き込む証跡を承認できないようになっているか。"
	},
	risk: {
		en: "A scanner that can approve what it wrote, or lift the rule that asks for approval, needs nobody else.",
		ja: "自ら書き込んだ証跡を承認でき、又は承認を求めるルールを解除できるスキャナーには、他者による牽制が働かない。"
	},
	remedy: {
		en: "Scan as an App of its own that is granted no permission to administer, and with no reviewer's token; with a second App that publishes, grant the first nothing to write.",
		ja: "管理の権限を付与しない専用のAppによりスキャンし、レビュー実施者のトークンを用いず、証跡の提出を別のAppが行う場合は、スキャンを行うAppに書込みの権限を付与しない。"
	},
	reasons: {
		...scannerReasons,
		"token-of-reviewer": says({ owner: Text }, ({ owner }) => ({
			en: `The token of ${quote(owner)} scans, and its owner reviews the evidence.`,
			ja: `スキャンに用いるトークンの所有者である${quote(owner)}が、証跡をレビューしている。`
		})),
		"token-not-shown": says({ owner: Text }, ({ owner }) => ({
			en: `GitHub does not show what the token of ${quote(owner)}, which scans, may do.`,
			ja: `GitHubは、スキャンに用いる${quote(owner)}のトークンの権限を表示しない。`
		})),
		"unnamed-token-not-shown": says({}, () => ({
			en: "GitHub does not show whose token scans, or what it may do.",
			ja: "GitHubは、スキャンに用いるトークンの所有者及び権限を表示しない。"
		})),
		"grant-not-known": says(shape, ({ app: name, does }) => ({
			en: `${who(name, does).en}, and it is not known what it was granted.`,
			ja: `${who(name, does).ja}に付与された権限を確認できない。`
		})),
		"may-lift-rules": says({
			...shape,
			permissions: NameList
		}, ({ app: name, does, permissions }) => ({
			en: `${who(name, does).en} and was granted ${list$2(permissions).en} to write, with which rules can be lifted.`,
			ja: `${who(name, does).ja}に、ルールの解除が可能となる${list$2(permissions).ja}の書込みの権限が付与されている。`
		})),
		"workflows-may-approve": says(shape, ({ app: name, does }) => ({
			en: `${who(name, does).en} and can push workflow files, and the organisation lets workflows approve pull requests.`,
			ja: `${who(name, does).ja}はワークフローファイルをプッシュでき、組織の設定によりワークフローはプルリクエストを承認できる。`
		})),
		"workflow-approval-not-shown": says(shape, ({ app: name, does }) => ({
			en: `${who(name, does).en} and can push workflow files, and GitHub does not show whether workflows may approve.`,
			ja: `${who(name, does).ja}はワークフローファイルをプッシュできるが、ワークフローによる承認の可否はGitHubに示されない。`
		})),
		"publishes-and-cannot-approve": says(app, ({ app: name }) => ({
			en: `${who(name, "publishes").en}; it was granted nothing that changes a rule, and GitHub lets nobody approve a pull request of their own.`,
			ja: `${who(name, "publishes").ja}にはルールを変更できる権限がなく、GitHubでは自己のプルリクエストを承認できない。`
		})),
		"scans-and-cannot-approve": says(app, ({ app: name }) => ({
			en: `${who(name, "scans").en}; it was granted nothing that changes a rule, and cannot approve.`,
			ja: `${who(name, "scans").ja}には、ルールを変更できる権限も承認の権限もない。`
		})),
		"evidence-kept-elsewhere": says(app, ({ app: name }) => ({
			en: `${who(name, "scans").en}, and the evidence is kept where it is not installed.`,
			ja: `${who(name, "scans").ja}は、証跡を保存する組織にはインストールされていない。`
		})),
		"reach-of-evidence-not-known": says(app, ({ app: name }) => ({
			en: `${who(name, "scans").en} and may approve pull requests, and it is not known whether it reaches the evidence.`,
			ja: `${who(name, "scans").ja}はプルリクエストを承認できるが、証跡にアクセスできるかを確認できない。`
		})),
		"may-approve-evidence": says(app, ({ app: name }) => ({
			en: `${who(name, "scans").en} and may approve pull requests, and the one with the evidence is another App's.`,
			ja: `${who(name, "scans").ja}はプルリクエストを承認でき、証跡のプルリクエストは別のAppが作成したものである。`
		}))
	}
});
// action/queries/scanner.ts
function scannerOf(credential) {
	switch (credential?.kind) {
		case "app": return {
			kind: "app",
			app: appOf(credential)
		};
		case "token": return {
			kind: "token",
			owner: credential.login
		};
		default: return null;
	}
}
const appOf = ({ slug, identity }) => slug ?? identity, NO_SCANNER = {
	reason: "scanner-not-known",
	with: {}
}, RULES$1 = [
	"administration",
	"members",
	"organization_administration",
	"organization_custom_org_roles"
], scannerCannotApprove = defineCheck({
	words: scannerCannotApprove$1,
	controls: ["CHG-02"],
	appliesTo: "organization",
	needs: [],
	parameters: [],
	assess: (organization, context) => {
		let { credential, writer } = context.pipeline;
		if (credential === null) return {
			outcome: "unknown",
			...NO_SCANNER
		};
		let answers = [answerFor(credential, {
			publishes: writer === null,
			organization,
			context
		}), ...writer === null ? [] : [answerFor(writer, {
			publishes: !0,
			organization,
			context
		})]];
		return ORDER$3.flatMap((outcome) => answers.filter((one) => one.outcome === outcome))[0] ?? {
			outcome: "unknown",
			...NO_SCANNER
		};
	}
}), ORDER$3 = [
	"fail",
	"unknown",
	"stated",
	"pass"
];
function answerFor(credential, asked) {
	let scanner = scannerOf(credential);
	switch (scanner?.kind) {
		case "token": return ofToken(scanner.owner, asked);
		case "app": return ofApp(credential, asked);
		case void 0: return {
			outcome: "unknown",
			...NO_SCANNER
		};
		default: return scanner;
	}
}
function ofToken(owner, { organization, context }) {
	let { today, governance } = context;
	return owner === null ? {
		outcome: "unknown",
		reason: "unnamed-token-not-shown",
		with: {}
	} : reviewersOn(today, organization.login, governance).has(owner.toLowerCase()) ? {
		outcome: "fail",
		reason: "token-of-reviewer",
		with: { owner }
	} : {
		outcome: "unknown",
		reason: "token-not-shown",
		with: { owner }
	};
}
function ofApp(credential, asked) {
	let { granted } = credential, app = appOf(credential), data = {
		app,
		does: asked.publishes ? "publishes" : "scans"
	};
	if (granted === null) return {
		outcome: "unknown",
		reason: "grant-not-known",
		with: data
	};
	let writes = (name) => ![
		"read",
		"none",
		void 0
	].includes(granted[name]), rules = RULES$1.filter(writes);
	if (rules.length > 0) return {
		outcome: "fail",
		reason: "may-lift-rules",
		with: {
			...data,
			permissions: listed$6(rules)
		}
	};
	if (!asked.publishes && writes("pull_requests")) return besideAWriter(credential, asked);
	if (writes("contents") && writes("workflows")) {
		let { actions_approve_pull_requests: approve } = asked.organization.facts;
		if (approve === null) return {
			outcome: "unknown",
			reason: "workflow-approval-not-shown",
			with: data
		};
		if (approve) return {
			outcome: "fail",
			reason: "workflows-may-approve",
			with: data
		};
	}
	return {
		outcome: "pass",
		reason: asked.publishes ? "publishes-and-cannot-approve" : "scans-and-cannot-approve",
		with: { app }
	};
}
function besideAWriter(credential, { organization, context }) {
	let { governance } = context.pipeline, data = { app: appOf(credential) };
	return governance !== null && !samePerson(governance.owner, organization.login) ? {
		outcome: "pass",
		reason: "evidence-kept-elsewhere",
		with: data
	} : governance === null || credential.repository_selection !== "all" ? {
		outcome: "unknown",
		reason: "reach-of-evidence-not-known",
		with: data
	} : {
		outcome: "fail",
		reason: "may-approve-evidence",
		with: data
	};
}
// model/reasons/scanner-is-in-the-inventory.ts
const scannerIsInTheInventory$1 = defineCheckWords({
	id: "scanner-is-in-the-inventory",
	title: {
		en: "The scanner is in the inventory",
		ja: "スキャナーが台帳に含まれている"
	},
	question: {
		en: "Does the inventory hold the credential with which the scan asks?",
		ja: "スキャンに用いる資格情報は、台帳に含まれているか。"
	},
	risk: {
		en: "A scanner that nobody owns, reviews or renews is the one identity that sees everything.",
		ja: "責任者がなく、棚卸も更新もされないスキャナーは、すべてを読み取れるIDでありながら管理されない。"
	},
	remedy: {
		en: "Scan as an App or with a fine-grained token of the organisation, and state who owns it.",
		ja: "App又は組織のFine-grained PATによりスキャンし、その責任者を記載する。"
	},
	reasons: {
		...scannerReasons,
		"app-not-read": says({ scanner: Text }, ({ scanner }) => ({
			en: `The GitHub App ${quote(scanner)} scans, and no source reads App installations yet.`,
			ja: `スキャンを行うGitHub App${quote(scanner)}については、Appのインストールを読み取る情報源がまだない。`
		})),
		"apps-not-read": says({
			scanner: Text,
			writer: Text
		}, ({ scanner, writer }) => ({
			en: `The GitHub App ${quote(scanner)} scans and ${quote(writer)} publishes, and no source reads App installations yet.`,
			ja: `スキャンを行うGitHub App${quote(scanner)}及び提出を行う${quote(writer)}については、Appのインストールを読み取る情報源がまだない。`
		})),
		"token-perhaps-in-inventory": says({ owner: Text }, ({ owner }) => ({
			en: `The inventory holds a token of ${quote(owner)}, and GitHub does not show with which of theirs the scan asked.`,
			ja: `台帳には${quote(owner)}のトークンがあるが、スキャンに用いたものであるか否かはGitHubに示されない。`
		})),
		"token-not-in-inventory": says({ owner: Text }, ({ owner }) => ({
			en: `The token of ${quote(owner)} scans, and the inventory holds no token of that person.`,
			ja: `スキャンには${quote(owner)}のトークンを用いているが、台帳には同人のトークンがない。`
		}))
	}
}), scannerIsInTheInventory = defineCheck({
	words: scannerIsInTheInventory$1,
	controls: ["CHG-02"],
	appliesTo: "organization",
	needs: ["fine-grained-tokens"],
	parameters: [],
	assess: (_organization, { pipeline, snapshot }) => {
		let { credential, writer } = pipeline, scanner = scannerOf(credential);
		if (scanner === null) return {
			outcome: "unknown",
			...NO_SCANNER
		};
		if (scanner.kind === "app") return writer === null ? {
			outcome: "unknown",
			reason: "app-not-read",
			with: { scanner: scanner.app }
		} : {
			outcome: "unknown",
			reason: "apps-not-read",
			with: {
				scanner: scanner.app,
				writer: appOf(writer)
			}
		};
		let { owner } = scanner;
		return owner === null ? {
			outcome: "unknown",
			...NO_SCANNER
		} : snapshot.identities.some((one) => one.kind === "fine-grained-token" && samePerson(one.facts.owner, owner)) ? {
			outcome: "unknown",
			reason: "token-perhaps-in-inventory",
			with: { owner }
		} : {
			outcome: "fail",
			reason: "token-not-in-inventory",
			with: { owner }
		};
	}
}), rule = (days) => ({
	en: `No workflow it reaches names it, and a secret may exist ${count$1(days, "day")} without one`,
	ja: `到達先にこれを参照するワークフローがなく、参照のないシークレットの限度である${days}日には`
}), secretIsReferenced$1 = defineCheckWords({
	id: "secret-is-referenced",
	title: {
		en: "A workflow uses the secret",
		ja: "シークレットがワークフローで使用されている"
	},
	question: {
		en: "Does a workflow the secret reaches name it?",
		ja: "シークレットの到達先に、これを参照するワークフローがあるか。"
	},
	risk: {
		en: "A secret no workflow uses is a credential that nobody would miss and everybody can still take.",
		ja: "ワークフローが使用しないシークレットは、窃取されても気付かれず、なお悪用され得る資格情報である。"
	},
	remedy: {
		en: "Delete the secret and revoke the credential it holds where that was issued.",
		ja: "シークレットを削除し、保存されている資格情報を発行元で失効させる。"
	},
	reasons: {
		...secretReach,
		...unreadWorkflows,
		"workflow-names-it": says({ workflow: WorkflowLocation }, ({ workflow }) => ({
			en: `${locate(workflow).en} names it.`,
			ja: `${locate(workflow).ja}が参照している。`
		})),
		"workflow-reads-every-secret": says({ workflow: WorkflowLocation }, ({ workflow }) => ({
			en: `${locate(workflow).en} can read every secret, this one included.`,
			ja: `${locate(workflow).ja}は、これを含むすべてのシークレットを読み取ることができる。`
		})),
		"not-referenced-too-long": says(limitData, ({ days, reached }) => ({
			en: `${rule(days).en}; this one reached that on ${reached}.`,
			ja: `${rule(days).ja}${reached}に達した。`
		})),
		"not-referenced-yet": says(limitData, ({ days, reached }) => ({
			en: `${rule(days).en}; this one reaches that on ${reached}.`,
			ja: `${rule(days).ja}${reached}に達する。`
		}))
	}
}), secretIsReferenced = defineCheck({
	words: secretIsReferenced$1,
	controls: ["ROT-03"],
	appliesTo: "actions-secret",
	needs: ["repositories", "workflow-files"],
	parameters: ["orphan.days"],
	reach: reachIds,
	assess: (secret, { snapshot, parameter, tier, today }) => {
		let reach = reachOf$2(secret, snapshot);
		if (reach === null) return {
			outcome: "unknown",
			...NO_REACH
		};
		let { sure, perhaps } = running(reach), found = sure.map((one) => ({
			name: one.name,
			reference: referenceTo(secret.title, one, snapshot)
		})), references = found.map(({ reference }) => reference), restsOn = {
			sources: [],
			repositories: []
		}, named = references.find(({ use }) => use === "named");
		if (named?.use === "named") return {
			outcome: "pass",
			reason: "workflow-names-it",
			with: { workflow: named.workflow },
			restsOn
		};
		let any = references.find(({ use }) => use === "any");
		if (any?.use === "any") return {
			outcome: "pass",
			reason: "workflow-reads-every-secret",
			with: { workflow: any.workflow },
			restsOn
		};
		let unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
		if (unread.length > 0) return {
			outcome: "unknown",
			reason: "workflow-files-not-read",
			with: { repositories: listed$6(unread) }
		};
		let unseen = references.find(({ use }) => use === "unseen");
		if (unseen?.use === "unseen") return {
			outcome: "unknown",
			...unseen.why
		};
		let using = perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use !== "none");
		if (using.length > 0) return {
			outcome: "unknown",
			...noPlan(using)
		};
		let days = parameter("orphan.days"), from = dayOf(secret.facts.created_at), { reached, over } = limitFrom(from, days, today), data = {
			limit: "orphan.days",
			tier,
			days,
			from,
			reached
		};
		return over ? {
			outcome: "fail",
			reason: "not-referenced-too-long",
			with: data
		} : {
			outcome: "pass",
			reason: "not-referenced-yet",
			with: data
		};
	}
}), secretReachesOnlyRepositoriesThatUseIt$1 = defineCheckWords({
	id: "secret-reaches-only-repositories-that-use-it",
	title: {
		en: "The secret reaches only repositories that use it",
		ja: "シークレットを利用できるリポジトリが、実際に使用するものに限られている"
	},
	question: {
		en: "Does the organisation's secret reach only repositories whose workflows use it?",
		ja: "組織のシークレットが到達するリポジトリは、ワークフローがこれを使用するものに限られているか。"
	},
	risk: {
		en: "Whoever can push a workflow to any repository it reaches can read it.",
		ja: "到達するリポジトリのいずれかにワークフローをプッシュできる者は、シークレットを読み取ることができる。"
	},
	remedy: {
		en: "Set the secret's repository access to Selected repositories and select those that use it.",
		ja: "シークレットのリポジトリアクセスを「Selected repositories」とし、使用するリポジトリのみを選択する。"
	},
	reasons: {
		...secretReach,
		...unreadWorkflows,
		"reaches-one-repository": says({}, () => ({
			en: "A secret of this level reaches one repository only.",
			ja: "この区分のシークレットが到達するリポジトリは一つに限られる。"
		})),
		"reaches-without-use": says({
			reached: number().int().positive().describe("How many repositories it reaches."),
			unused: NameList.describe("Those of them that do not use it.")
		}, ({ reached, unused }) => ({
			en: `The secret reaches ${count$1(reached, "repository", "repositories")}; the workflows of ${list$2(unused).en} do not use it.`,
			ja: `シークレットは${reached}件のリポジトリに到達するが、${list$2(unused).ja}のワークフローはこれを使用していない。`
		})),
		"used-wherever-it-reaches": says({}, () => ({
			en: "The workflows of every repository the secret reaches use it.",
			ja: "シークレットが到達するすべてのリポジトリのワークフローが、これを使用している。"
		}))
	}
}), secretReachesOnlyRepositoriesThatUseIt = defineCheck({
	words: secretReachesOnlyRepositoriesThatUseIt$1,
	controls: ["LPE-01"],
	appliesTo: "actions-secret",
	needs: ["repositories", "workflow-files"],
	parameters: [],
	reach: reachIds,
	exempt: ({ facts }) => facts.level === "organization" ? null : {
		reason: "reaches-one-repository",
		with: {}
	},
	assess: (secret, { snapshot }) => {
		let reach = reachOf$2(secret, snapshot);
		if (reach === null) return {
			outcome: "unknown",
			...NO_REACH
		};
		let uses = reach.sure.map((one) => ({
			one,
			reference: referenceTo(secret.title, one, snapshot)
		})), certain = uses.filter(({ reference }) => reference.use === "none").map(({ one }) => one).filter((one) => readToEnd(one, snapshot)), unread = uses.filter(({ reference }) => reference.use === "unread").map(({ one }) => one.name);
		if (certain.length > 0) return {
			outcome: "fail",
			reason: "reaches-without-use",
			with: {
				reached: reach.sure.length,
				unused: listed$6(certain.map(({ name }) => name))
			},
			restsOn: {
				sources: ["workflow-files"],
				repositories: certain.map(({ id }) => id)
			}
		};
		if (unread.length > 0) return {
			outcome: "unknown",
			reason: "workflow-files-not-read",
			with: { repositories: listed$6(unread) }
		};
		let unseen = uses.map(({ reference }) => reference).find(({ use }) => use === "unseen");
		if (unseen?.use === "unseen") return {
			outcome: "unknown",
			...unseen.why
		};
		let perhaps = reach.perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use === "none");
		return perhaps.length > 0 ? {
			outcome: "unknown",
			...noPlan(perhaps)
		} : {
			outcome: "pass",
			reason: "used-wherever-it-reaches",
			with: {}
		};
	}
}), thirdPartyIsOnTheRegister$1 = defineCheckWords({
	id: "third-party-is-on-the-register",
	title: {
		en: "The third party is on the register",
		ja: "外部委託先が台帳に登録されている"
	},
	question: {
		en: "Is the third party that holds the identity under contract and assessed within a year?",
		ja: "IDを保有する外部委託先について、契約が有効であり、1年以内に評価が実施されているか。"
	},
	risk: {
		en: "A credential held by a third party is only as safe as that party's own controls, which nobody looked at.",
		ja: "外部委託先が保有する資格情報は、当該委託先の評価されていない統制によってしか保護されない。"
	},
	remedy: {
		en: "Assess the third party and record it under controls/vendors, or take the credential back when the contract has ended.",
		ja: "外部委託先を評価してcontrols/vendorsに登録し、契約が終了している場合は資格情報を回収する。"
	},
	reasons: {
		"claimed-with-equal-weight": equalClaimSays({
			en: "neither shows who holds it",
			ja: "保有者を特定できない"
		}),
		"no-statement": says({}, () => ({
			en: "No ownership statement shows whether a third party holds it; write one.",
			ja: "責任者の記載がなく外部委託先の保有の有無を確認できないため、作成を要する。"
		})),
		"no-third-party": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} names no third party that holds it.`,
			ja: `${quote(statement)}に、保有する外部委託先の記載はない。`
		})),
		"not-on-the-register": says({ vendor: Text }, ({ vendor }) => ({
			en: `${quote(vendor)} holds it and is not on the register of third parties.`,
			ja: `保有する${quote(vendor)}は、外部委託先台帳に登録されていない。`
		})),
		"no-contract": says({ name: Text }, ({ name }) => ({
			en: `${quote(name)} holds it without a contract.`,
			ja: `${quote(name)}が契約なしに保有している。`
		})),
		"contract-ended": says({
			name: Text,
			ended: Day
		}, ({ name, ended }) => ({
			en: `${quote(name)} holds it, and the contract ended on ${ended}.`,
			ja: `${quote(name)}が保有しているが、契約は${ended}に終了した。`
		})),
		"never-assessed": says({ name: Text }, ({ name }) => ({
			en: `${quote(name)} holds it, and its own controls were never assessed.`,
			ja: `${quote(name)}が保有しているが、当該委託先の統制は一度も評価されていない。`
		})),
		"assessment-dated-ahead": says({
			name: Text,
			assessed: Day
		}, ({ name, assessed }) => ({
			en: `${quote(name)} holds it, and the register dates its assessment to ${assessed}, which is still to come.`,
			ja: `${quote(name)}が保有しているが、台帳に記載された評価日は未到来の${assessed}である。`
		})),
		"assessment-too-old": says({
			name: Text,
			assessed: Day,
			until: Day
		}, ({ name, assessed, until }) => ({
			en: `${quote(name)} holds it; its own controls were assessed on ${assessed}, which was good until ${until}.`,
			ja: `${quote(name)}が保有しているが、当該委託先の統制の評価は${assessed}に実施され、${until}に有効期間が満了した。`
		})),
		"assessed-within-a-year": says({
			name: Text,
			assessed: Day,
			until: Day
		}, ({ name, assessed, until }) => ({
			en: `${quote(name)} holds it; its own controls were assessed on ${assessed}, which is good until ${until}.`,
			ja: `${quote(name)}が保有し、当該委託先の統制の評価は${assessed}に実施され、${until}まで有効である。`
		}))
	}
}), thirdPartyIsOnTheRegister = defineCheck({
	words: thirdPartyIsOnTheRegister$1,
	controls: ["TPI-01"],
	restsOnStatement: !0,
	appliesTo: "identity",
	needs: [],
	parameters: [],
	assess: (_identity, { ownership, contested, governance, today }) => {
		let equal = equalClaim(contested);
		if (equal !== null) return {
			outcome: "unknown",
			...equal
		};
		if (ownership === null) return {
			outcome: "unknown",
			reason: "no-statement",
			with: {}
		};
		let { statement, data } = ownership;
		if (data.vendor === null) return {
			outcome: "not-applicable",
			reason: "no-third-party",
			with: { statement }
		};
		let vendor = governance.vendors.find((one) => one.data.vendor === data.vendor)?.data;
		if (vendor === void 0) return {
			outcome: "fail",
			reason: "not-on-the-register",
			with: { vendor: data.vendor }
		};
		let { name, contract, contract_ends: ended, last_assessed: assessed } = vendor;
		if (contract === null) return {
			outcome: "fail",
			reason: "no-contract",
			with: { name }
		};
		if (ended !== null && today > ended) return {
			outcome: "fail",
			reason: "contract-ended",
			with: {
				name,
				ended
			},
			since: addDays(ended, 1)
		};
		if (assessed === null) return {
			outcome: "fail",
			reason: "never-assessed",
			with: { name }
		};
		if (assessed > today) return {
			outcome: "fail",
			reason: "assessment-dated-ahead",
			with: {
				name,
				assessed
			}
		};
		let { reached: until, over, since } = limitFrom(assessed, 365, today), why = {
			name,
			assessed,
			until
		};
		return over ? {
			outcome: "fail",
			reason: "assessment-too-old",
			with: why,
			since
		} : {
			outcome: "pass",
			reason: "assessed-within-a-year",
			with: why
		};
	}
}), tokenPermissionsAreStated$1 = defineCheckWords({
	id: "token-permissions-are-stated",
	title: {
		en: "The token's permissions are stated",
		ja: "トークンの権限が記載されている"
	},
	question: {
		en: "Does the token's ownership statement name the need for what the token may change?",
		ja: "トークンによる変更の権限について、責任者の記載にその必要性が示されているか。"
	},
	risk: {
		en: "A permission nobody asked for is one nobody misses when it is abused.",
		ja: "必要性が示されていない権限は、悪用されても気付かれない。"
	},
	remedy: {
		en: "Take the permission away, or state the entitlement in its ownership statement.",
		ja: "権限を取り除くか、必要な権限を責任者の記載に記載する。"
	},
	reasons: {
		"permissions-not-stated": says({ permissions: NameList.describe("As GitHub names them, `contents: write`.") }, ({ permissions }) => ({
			en: `The token holds ${list$2(permissions).en}, and no ownership statement names that need.`,
			ja: `トークンには権限${list$2(permissions).ja}があるが、その必要性を示す責任者の記載がない。`
		})),
		"may-only-read": says({}, () => ({
			en: "The token may only read.",
			ja: "トークンの権限は読取りのみである。"
		})),
		"need-stated": says({ statement: Text }, ({ statement }) => ({
			en: `${quote(statement)} names the need for what the token may change.`,
			ja: `トークンによる変更の権限の必要性は、責任者の記載${quote(statement)}に示されている。`
		}))
	}
}), tokenPermissionsAreStated = defineCheck({
	words: tokenPermissionsAreStated$1,
	controls: ["LPE-01"],
	appliesTo: "fine-grained-token",
	needs: [],
	parameters: [],
	assess: ({ facts: { permissions } }, { ownership }) => {
		let stated = new Set(ownership?.data.entitlements), asks = granted(permissions), unstated = asks.filter(({ needs }) => !stated.has(needs) && !stated.has("admin"));
		return unstated.length > 0 ? {
			outcome: "fail",
			reason: "permissions-not-stated",
			with: { permissions: listed$6(unstated.map(({ name }) => name)) }
		} : asks.length === 0 ? {
			outcome: "pass",
			reason: "may-only-read",
			with: {}
		} : {
			outcome: "pass",
			reason: "need-stated",
			with: { statement: ownership?.statement ?? "" }
		};
	}
});
function granted({ organization, repository, other }) {
	let changing = (of, needs) => Object.entries(of).filter(([, level]) => level !== "read").map(([name, level]) => ({
		name: `${name}: ${level}`,
		needs: needs(name)
	}));
	return [
		...changing(organization, () => "admin"),
		...changing(repository, (name) => name === "administration" ? "admin" : "write"),
		...changing(other, () => "write")
	].sort((a, b) => a.name < b.name ? -1 : 1);
}
// model/reasons/token-reaches-selected-repositories-only.ts
const tokenReachesSelectedRepositoriesOnly$1 = defineCheckWords({
	id: "token-reaches-selected-repositories-only",
	title: {
		en: "The token reaches selected repositories only",
		ja: "トークンの対象が選択したリポジトリに限られている"
	},
	question: {
		en: "Does the token reach only the repositories selected for it?",
		ja: "トークンが到達するリポジトリは、選択されたものに限られているか。"
	},
	risk: {
		en: "A token for all repositories also reaches every repository that is created later.",
		ja: "すべてのリポジトリを対象とするトークンは、後に作成されるリポジトリにも到達する。"
	},
	remedy: {
		en: "Have its owner choose the repositories it needs; the organisation approves the changed grant.",
		ja: "トークンの所有者に必要なリポジトリのみを選択させ、変更後の申請を組織が承認する。"
	},
	reasons: {
		"reaches-every-repository": says({}, () => ({
			en: "The token reaches every repository of the organisation.",
			ja: "トークンは組織のすべてのリポジトリに到達する。"
		})),
		"reaches-selected-repositories": says({}, () => ({
			en: "The token reaches only the repositories selected for it.",
			ja: "トークンが到達するリポジトリは、選択されたものに限られている。"
		})),
		"reaches-no-private-repository": says({}, () => ({
			en: "The token reaches no private repository.",
			ja: "トークンは非公開のリポジトリに到達しない。"
		}))
	}
}), tokenReachesSelectedRepositoriesOnly = defineCheck({
	words: tokenReachesSelectedRepositoriesOnly$1,
	controls: ["LPE-01"],
	appliesTo: "fine-grained-token",
	needs: [],
	parameters: [],
	assess: ({ facts: { repository_selection: selection } }) => {
		switch (selection) {
			case "all": return {
				outcome: "fail",
				reason: "reaches-every-repository",
				with: {}
			};
			case "subset": return {
				outcome: "pass",
				reason: "reaches-selected-repositories",
				with: {}
			};
			case "none": return {
				outcome: "pass",
				reason: "reaches-no-private-repository",
				with: {}
			};
			default: return selection;
		}
	}
}), twoFactorIsRequired$1 = defineCheckWords({
	id: "two-factor-is-required",
	title: {
		en: "Two-factor authentication is required",
		ja: "二要素認証が必須である"
	},
	question: {
		en: "Must every member use two-factor authentication?",
		ja: "すべてのメンバーに二要素認証が必須とされているか。"
	},
	risk: {
		en: "A stolen password is then enough to create and to read credentials.",
		ja: "必須でない場合、窃取されたパスワードのみにより、資格情報の作成及び読取りが可能となる。"
	},
	remedy: {
		en: "Require two-factor authentication in the settings of the organisation.",
		ja: "組織の設定において、二要素認証を必須とする。"
	},
	reasons: {
		...settingNotShown,
		"two-factor-required": says({}, () => ({
			en: "The organisation requires two-factor authentication.",
			ja: "組織は二要素認証を必須としている。"
		})),
		"two-factor-not-required": says({}, () => ({
			en: "The organisation does not require two-factor authentication.",
			ja: "組織は二要素認証を必須としていない。"
		}))
	}
}), twoFactorIsRequired = defineCheck({
	words: twoFactorIsRequired$1,
	controls: ["LPE-02"],
	appliesTo: "organization",
	needs: ["organization-settings"],
	parameters: [],
	assess: ({ facts: { two_factor_required } }) => two_factor_required === null ? {
		outcome: "unknown",
		reason: "setting-not-shown",
		with: {}
	} : two_factor_required ? {
		outcome: "pass",
		reason: "two-factor-required",
		with: {}
	} : {
		outcome: "fail",
		reason: "two-factor-not-required",
		with: {}
	}
}), workflowTokenDefaultsToRead$1 = defineCheckWords({
	id: "workflow-token-defaults-to-read",
	title: {
		en: "The workflow token defaults to read",
		ja: "ワークフロートークンの既定の権限が読取り専用である"
	},
	question: {
		en: "Can a workflow's token only read unless the workflow asks for more?",
		ja: "ワークフローが権限を明示的に求めない限り、ワークフロートークンの権限は読取りのみであるか。"
	},
	risk: {
		en: "With write as the default, every workflow and every action it calls can change code.",
		ja: "既定の権限が書込みである場合、すべてのワークフロー及びこれが呼び出すアクションがコードを変更できる。"
	},
	remedy: {
		en: "Set the default workflow permissions of the organisation to read repository contents.",
		ja: "組織の設定において、ワークフローの既定の権限をリポジトリの内容の読取りのみとする。"
	},
	reasons: {
		...settingNotShown,
		"reads-by-default": says({}, () => ({
			en: "The organisation lets a workflow's token only read by default.",
			ja: "組織の設定において、ワークフロートークンの既定の権限は読取りのみである。"
		})),
		"writes-by-default": says({}, () => ({
			en: "The organisation lets a workflow's token write by default.",
			ja: "組織の設定において、ワークフロートークンの既定の権限に書込みが含まれている。"
		}))
	}
}), checks = [
	actionsCannotApprovePullRequests,
	archivedRepositoryHasNoLiveCredential,
	breakGlassUseWasGranted,
	closedDeficienciesWereRetested,
	creatorIsStillAMember,
	credentialExpires,
	credentialIsInUse,
	credentialIsRotated,
	deficienciesAreRemediatedInTime,
	deficienciesHaveCauseOwnerAndDate,
	deployKeyIsReadOnly,
	deployKeyIsUsedOnce,
	deployKeysFollowPolicy,
	emergencyAccessIsTimeBound,
	emergencyAccessWasReviewed,
	evidenceStandsAsRecorded,
	evidenceWriterDoesNotReview,
	exceptedPermissionsHaveNotGrown,
	exceptionsAreAcceptedWithAuthority,
	exceptionsAreRenewedWithinLimits,
	exceptionsHaveNotExpired,
	exceptionsHaveTestedCompensation,
	identityCannotChangeRulesAndPush,
	identityCannotInitiateAndApprove,
	identityCannotInitiateAndRelease,
	identityCannotManageSecretsAndReviewAccess,
	identityHasTwoOwners,
	identityIsNotShared,
	identityServesOneFunction,
	identityStatesItsPurpose,
	identityWasApprovedBeforeUse,
	legacySharedExceptionsHaveFiveSafeguards,
	ownerDoesNotCombineDuties,
	permissionsMatchApproval,
	productionSecretIsEnvironmentBound,
	referencedSecretExists,
	reportingRelevanceIsDecided,
	scannerCannotApprove,
	scannerIsInTheInventory,
	secretIsReferenced,
	secretReachesOnlyRepositoriesThatUseIt,
	thirdPartyIsOnTheRegister,
	tokenPermissionsAreStated,
	tokenReachesSelectedRepositoriesOnly,
	twoFactorIsRequired,
	defineCheck({
		words: workflowTokenDefaultsToRead$1,
		controls: ["LPE-01"],
		appliesTo: "organization",
		needs: ["organization-actions"],
		parameters: [],
		assess: ({ facts: { workflow_token_default } }) => workflow_token_default === null ? {
			outcome: "unknown",
			reason: "setting-not-shown",
			with: {}
		} : workflow_token_default === "read" ? {
			outcome: "pass",
			reason: "reads-by-default",
			with: {}
		} : {
			outcome: "fail",
			reason: "writes-by-default",
			with: {}
		}
	})
], NAME$2 = /^(.+)-ghsa(?:-[2-9cfghjmpqrvwx]{4}){3}$/i, isFork = ({ name, facts }, names) => {
	let [, origin] = NAME$2.exec(name) ?? [];
	return facts.visibility === "private" && origin !== void 0 && names.has(origin.toLowerCase());
};
function nameAdvisoryForks(units, listed) {
	let names = new Set(listed.map(({ name }) => name.toLowerCase())), forks = new Set(listed.filter((one) => isFork(one, names)).map(({ id }) => id));
	return units.map((unit) => {
		let about = "repository" in unit.scope ? unit.scope.repository : null, isRefused = unit.state === "denied" || unit.state === "vanished" || unit.state === "not-attempted";
		return about !== null && forks.has(about) && isRefused ? {
			...unit,
			state: "unavailable",
			reason: {
				reason: "advisory-fork",
				with: {}
			},
			remedy: {
				reason: "fork-is-deleted",
				with: {}
			}
		} : unit;
	});
}
// action/sources/source.ts
const nothing$1 = {
	units: [],
	identities: [],
	repositories: [],
	gone: [],
	environments: new Map(),
	workflows: new Map(),
	organization: {},
	repositoryCount: null,
	plan: null,
	members: null
};
function merge(parts) {
	return {
		units: parts.flatMap(({ units }) => units),
		identities: parts.flatMap(({ identities }) => identities),
		repositories: parts.flatMap(({ repositories }) => repositories),
		gone: parts.flatMap(({ gone }) => gone),
		environments: new Map(parts.flatMap(({ environments }) => [...environments])),
		workflows: new Map(parts.flatMap(({ workflows }) => [...workflows])),
		organization: parts.reduce((all, { organization }) => ({
			...all,
			...organization
		}), {}),
		repositoryCount: parts.find(({ repositoryCount }) => repositoryCount !== null)?.repositoryCount ?? null,
		plan: parts.find(({ plan }) => plan !== null)?.plan ?? null,
		members: parts.find(({ members }) => members !== null)?.members ?? null
	};
}
// action/collect/collect.ts
async function collect$1({ sources, github, known, log }) {
	let running = new Map(), done = 0, run = (source) => {
		let earlier = running.get(source.id);
		if (earlier !== void 0) return earlier;
		let result = collectOne(source).then((gathered) => (done += 1, report(source, gathered.units, {
			done,
			of: sources.length
		}, log), gathered));
		return running.set(source.id, result), result;
	}, collectOne = async (source) => {
		let needed = await Promise.all(source.needs.map((id) => run(find(sources, id)))), context = {
			ask: github.as(source.id),
			organization: github.organization,
			known,
			gathered: merge(needed)
		}, gathered = merge([{
			...nothing$1,
			...await source.collect(context)
		}]);
		return gathered.units.length > 0 ? gathered : {
			...gathered,
			units: behindRepositories(source, context)
		};
	}, everything = merge(await Promise.all(sources.map(run))), waited = github.waited();
	return waited > 0 && log.info("Waited for GitHub's rate limits, in all.", { seconds: Math.ceil(waited / 1e3) }), {
		snapshot: snapshotOf(everything, github.organization),
		requests: github.requests(),
		...github.observed(),
		credential: github.credential,
		writer: github.writer,
		cached: github.cached(),
		apiVersion: github.apiVersion
	};
}
function find(sources, id) {
	let source = sources.find((one) => one.id === id);
	if (source === void 0) throw Error(`A source needs ${id}, which is not in the catalogue.`);
	return source;
}
function behindRepositories({ id }, { gathered, organization }) {
	let gap = gathered.units.find((unit) => unit.source === "repositories" && isGap(unit));
	if (gap === void 0) return [];
	let scope = { of: "organization" }, reason = {
		reason: "repositories-not-known",
		with: {}
	}, { remedy } = gap;
	return [{
		source: id,
		scope,
		name: organization.login,
		state: "not-attempted",
		items: 0,
		reason,
		remedy
	}];
}
function report(source, units, progress, log) {
	let complete = units.filter(({ state }) => state === "complete" || state === "not-applicable").length, counts = {
		source: source.id,
		sources: `${progress.done}/${progress.of}`,
		units: `${complete}/${units.length}`
	};
	complete === units.length ? log.info("Source read.", counts) : log.warning("Source not read to its end.", counts);
}
function snapshotOf(gathered, organization) {
	let facts = {
		...unseen$2,
		...gathered.organization
	};
	return {
		organization: {
			...organization,
			facts: {
				...facts,
				owners: facts.owners === null ? null : [...facts.owners].sort(byCodePoint),
				pending_token_requests: facts.pending_token_requests === null ? null : [...facts.pending_token_requests].sort((a, b) => a.request - b.request)
			}
		},
		repositories: gathered.repositories.map(({ id, name, facts: listed }) => ({
			id,
			name,
			facts: {
				...listed,
				environments: sortedBy(gathered.environments.get(id), ({ name: environment }) => environment),
				workflows: sortedBy(gathered.workflows.get(id)?.workflows, ({ path }) => path),
				never_run: sortedBy(gathered.workflows.get(id)?.never_run, ({ path }) => path)
			}
		})).sort((a, b) => byCodePoint(a.name, b.name) || a.id - b.id),
		gone: [...gathered.gone].sort((a, b) => a.id - b.id),
		members: gathered.members === null ? null : [...gathered.members].sort((a, b) => byCodePoint(a.login, b.login)),
		identities: [...gathered.identities].sort((a, b) => byCodePoint(a.uid, b.uid)),
		units: nameAdvisoryForks(gathered.units, gathered.repositories).sort((a, b) => byCodePoint(keyOfUnit(a), keyOfUnit(b)))
	};
}
const sortedBy = (items, key) => items === void 0 ? null : [...items].sort((a, b) => byCodePoint(key(a), key(b))), unseen$2 = {
	plan: null,
	two_factor_required: null,
	deploy_keys_allowed: null,
	default_repository_permission: null,
	actions_enabled_repositories: null,
	actions_allowed: null,
	workflow_token_default: null,
	actions_approve_pull_requests: null,
	owners: null,
	members: null,
	pending_token_requests: null
};
// node_modules/kind-of/index.js
var require_kind_of = __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		switch (type = toString.call(val), type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor == "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		return Array.isArray ? Array.isArray(val) : val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message == "string" && val.constructor && typeof val.constructor.stackTraceLimit == "number";
	}
	function isDate(val) {
		return val instanceof Date || typeof val.toDateString == "function" && typeof val.getDate == "function" && typeof val.setDate == "function";
	}
	function isRegexp(val) {
		return val instanceof RegExp || typeof val.flags == "string" && typeof val.ignoreCase == "boolean" && typeof val.multiline == "boolean" && typeof val.global == "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw == "function" && typeof val.return == "function" && typeof val.next == "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length == "number" && typeof val.callee == "function") return !0;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return !0;
		}
		return !1;
	}
	function isBuffer(val) {
		return val.constructor && typeof val.constructor.isBuffer == "function" ? val.constructor.isBuffer(val) : !1;
	}
})), require_is_extendable = __commonJSMin(((exports, module) => {
	module.exports = function(val) {
		return val != null && (typeof val == "object" || typeof val == "function");
	};
})), require_extend_shallow = __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function(o) {
		isObject(o) || (o = {});
		for (var len = arguments.length, i = 1; i < len; i++) {
			var obj = arguments[i];
			isObject(obj) && assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) hasOwn(b, key) && (a[key] = b[key]);
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
})), require_section_matter = __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of(), extend = require_extend_shallow();
	module.exports = function(input, options) {
		typeof options == "function" && (options = { parse: options });
		var file = toObject(input), opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options), delim = opts.section_delimiter, lines = file.content.split(/\r?\n/), sections = null, section = createSection(), content = [], stack = [];
		function initSections(val) {
			file.content = val, sections = [], content = [];
		}
		function closeSection(val) {
			stack.length && (section.key = getKey(stack[0], delim), section.content = val, opts.parse(section, sections), sections.push(section), section = createSection(), content = [], stack = []);
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i], len = stack.length, ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln), section.data = content.join("\n"), content = [];
					continue;
				}
				sections === null && initSections(content.join("\n")), len === 2 && closeSection(content.join("\n")), stack.push(ln);
			} else content.push(line);
		}
		return sections === null ? initSections(content.join("\n")) : closeSection(content.join("\n")), file.sections = sections, file;
	};
	function isDelimiter(line, delim) {
		return line.slice(0, delim.length) === delim && line.charAt(delim.length + 1) !== delim.slice(-1);
	}
	function toObject(input) {
		if (typeOf(input) !== "object" && (input = { content: input }), typeof input.content != "string" && !isBuffer(input.content)) throw TypeError("expected a buffer or string");
		return input.content = input.content.toString(), input.sections = [], input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		return val && val.constructor && typeof val.constructor.isBuffer == "function" ? val.constructor.isBuffer(val) : !1;
	}
})), require_engines = __commonJSMin(((exports, module) => {
	module.exports = {};
})), require_strip_bom_string = __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		return typeof str == "string" && str.charAt(0) === "﻿" ? str.slice(1) : str;
	};
})), require_utils = __commonJSMin(((exports) => {
	let stripBom = require_strip_bom_string(), typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: !1,
			configurable: !0,
			writable: !0,
			value: val
		});
	}, exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	}, exports.isObject = function(val) {
		return typeOf(val) === "object";
	}, exports.toBuffer = function(input) {
		return typeof input == "string" ? Buffer.from(input) : input;
	}, exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input != "string") throw TypeError("expected input to be a string or buffer");
		return stripBom(input);
	}, exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	}, exports.startsWith = function(str, substr, len) {
		return typeof len != "number" && (len = substr.length), str.slice(0, len) === substr;
	};
})), require_defaults = __commonJSMin(((exports, module) => {
	let engines = require_engines(), utils = require_utils();
	module.exports = function(options) {
		let opts = Object.assign({}, options);
		return opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---"), opts.delimiters.length === 1 && opts.delimiters.push(opts.delimiters[0]), opts.language = (opts.language || opts.lang || "yaml").toLowerCase(), opts.engines = Object.assign({}, engines, opts.parsers, opts.engines), opts;
	};
})), require_engine = __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (engine === void 0) throw Error("gray-matter engine \"" + name + "\" is not registered");
		return typeof engine == "function" && (engine = { parse: engine }), engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
})), require_stringify = __commonJSMin(((exports, module) => {
	let typeOf = require_kind_of(), getEngine = require_engine(), defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data, options = {};
				break;
			case "string": return file;
			default: throw TypeError("expected file to be a string or object");
		}
		let str = file.content, opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		let language = file.language || opts.language, engine = getEngine(language, opts);
		if (typeof engine.stringify != "function") throw TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		let open = opts.delimiters[0], close = opts.delimiters[1], matter = engine.stringify(data, options).trim(), buf = "";
		return matter !== "{}" && (buf = newline(open) + newline(matter) + newline(close)), typeof file.excerpt == "string" && file.excerpt !== "" && str.indexOf(file.excerpt.trim()) === -1 && (buf += newline(file.excerpt) + newline(close)), buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) === "\n" ? str : str + "\n";
	}
})), require_excerpt = __commonJSMin(((exports, module) => {
	let defaults = require_defaults();
	module.exports = function(file, options) {
		let opts = defaults(options);
		if (file.data ??= {}, typeof opts.excerpt == "function") return opts.excerpt(file, opts);
		let sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === !1 || opts.excerpt == null)) return file;
		let delimiter = typeof opts.excerpt == "string" ? opts.excerpt : sep || opts.delimiters[0], idx = file.content.indexOf(delimiter);
		return idx !== -1 && (file.excerpt = file.content.slice(0, idx)), file;
	};
})), require_to_file = __commonJSMin(((exports, module) => {
	let typeOf = require_kind_of(), stringify = require_stringify(), utils = require_utils();
	module.exports = function(file) {
		return typeOf(file) !== "object" && (file = { content: file }), typeOf(file.data) !== "object" && (file.data = {}), file.contents && file.content == null && (file.content = file.contents), utils.define(file, "orig", utils.toBuffer(file.content)), utils.define(file, "language", file.language || ""), utils.define(file, "matter", file.matter || ""), utils.define(file, "stringify", function(data, options) {
			return options && options.language && (file.language = options.language), stringify(file, data, options);
		}), file.content = utils.toString(file.content), file.isEmpty = !1, file.excerpt = "", file;
	};
})), require_parse = __commonJSMin(((exports, module) => {
	let getEngine = require_engine(), defaults = require_defaults();
	module.exports = function(language, str, options) {
		let opts = defaults(options), engine = getEngine(language, opts);
		if (typeof engine.parse != "function") throw TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
})), import_gray_matter = __toESM(__commonJSMin(((exports, module) => {
	let fs = __require("fs"), sections = require_section_matter(), defaults = require_defaults(), stringify = require_stringify(), excerpt = require_excerpt(), engines = require_engines(), toFile = require_to_file(), parse = require_parse(), utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input), cached = matter.cache[file.content];
		if (!options) {
			if (cached) return file = Object.assign({}, cached), file.orig = cached.orig, file;
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		let opts = defaults(options), open = opts.delimiters[0], close = "\n" + opts.delimiters[1], str = file.content;
		opts.language && (file.language = opts.language);
		let openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) return excerpt(file, opts), file;
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		let len = str.length, language = matter.language(str, opts);
		language.name && (file.language = language.name, str = str.slice(language.raw.length));
		let closeIndex = str.indexOf(close);
		return closeIndex === -1 && (closeIndex = len), file.matter = str.slice(0, closeIndex), file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "" ? (file.isEmpty = !0, file.empty = file.content, file.data = {}) : file.data = parse(file.language, file.matter, opts), closeIndex === len ? file.content = "" : (file.content = str.slice(closeIndex + close.length), file.content[0] === "\r" && (file.content = file.content.slice(1)), file.content[0] === "\n" && (file.content = file.content.slice(1))), excerpt(file, opts), (opts.sections === !0 || typeof opts.section == "function") && sections(file, opts.section), file;
	}
	matter.engines = engines, matter.stringify = function(file, data, options) {
		return typeof file == "string" && (file = matter(file, options)), stringify(file, data, options);
	}, matter.read = function(filepath, options) {
		let file = matter(fs.readFileSync(filepath, "utf8"), options);
		return file.path = filepath, file;
	}, matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	}, matter.language = function(str, options) {
		let open = defaults(options).delimiters[0];
		matter.test(str) && (str = str.slice(open.length));
		let language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	}, matter.cache = {}, matter.clearCache = function() {
		matter.cache = {};
	}, module.exports = matter;
}))(), 1);
const SHOWN$3 = {
	identity: [
		"uid",
		"kind",
		"title",
		"organization",
		"repository",
		"state",
		"first_observed"
	],
	repository: [
		"uid",
		"name",
		"organization",
		"state",
		"first_observed"
	],
	organization: [
		"uid",
		"organization",
		"first_observed"
	],
	scan: [
		"id",
		"organization",
		"started",
		"finished",
		"conclusion"
	],
	conclusion: [
		"organization",
		"entity",
		"regime",
		"commit",
		"scan",
		"as_of",
		"state"
	],
	drift: ["organization", "controls"],
	"last-used": ["organization"],
	review: [
		"organization",
		"period",
		"entity",
		"regime",
		"opened",
		"due",
		"completed"
	],
	"sign-off": [
		"organization",
		"period",
		"pull_request",
		"state",
		"submitted",
		"merged",
		"method",
		"timely"
	]
}, ALWAYS = ["record", "schema"], isScalar$1 = (value) => value === null || [
	"string",
	"number",
	"boolean"
].includes(typeof value);
Object.keys(SHOWN$3);
const isInFrontMatter = (kind, field) => ALWAYS.includes(field) || (SHOWN$3[kind] ?? []).includes(field);
function parted$1(data) {
	let entries = Object.entries(data), kind = String(entries.find(([key]) => key === "record")?.[1]), front = {}, record = {};
	for (let [key, value] of entries) (isInFrontMatter(kind, key) && isScalar$1(value) ? front : record)[key] = value;
	return {
		kind,
		front,
		record
	};
}
// model/canonical-json.ts
const OTHER = /[^\n -~]/, isFields$2 = (value) => !Array.isArray(value);
function isSorted(value) {
	if (typeof value != "object" || !value) return !0;
	if (!isFields$2(value)) return !Array.isArray(value) || value.every(isSorted);
	let last = "";
	for (let key in value) {
		if (key < last || !isSorted(value[key])) return !1;
		last = key;
	}
	return !0;
}
function sorted$3(value) {
	if (typeof value != "object" || !value) return value;
	if (!isFields$2(value)) return Array.isArray(value) ? value.map(sorted$3) : value;
	let copy = {};
	for (let key of Object.keys(value).sort()) {
		let item = sorted$3(value[key]);
		key === "__proto__" ? Object.defineProperty(copy, key, {
			value: item,
			enumerable: !0
		}) : copy[key] = item;
	}
	return copy;
}
function writeOrdinaryJson(data) {
	let text = JSON.stringify(isSorted(data) ? data : sorted$3(data), null, 2);
	return OTHER.test(text) || text.includes("\\ud") ? null : text;
}
// model/record-json.ts
const isInForm = (data, text) => typeof data == "object" && !!data && writeJson(data) === text, writeJson = (data) => writeOrdinaryJson(data) ?? writeGeneralJson(data), writeGeneralJson = (data) => escaped(JSON.stringify(sorted$2(canonicalise(data)), null, 2)), escaped = (json) => escapeInvisible(json, (hex) => unitsOf(Number.parseInt(hex, 16)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""));
function unitsOf(codePoint) {
	let text = String.fromCodePoint(codePoint);
	return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
function sorted$2(value) {
	if (Array.isArray(value)) return value.map(sorted$2);
	if (typeof value != "object" || !value) return value;
	let entries = Object.entries(value);
	return Object.fromEntries(entries.sort(([a], [b]) => byCodePoint(a, b)).map(([key, item]) => [key, sorted$2(item)]));
}
const SHARED_LISTS = ["assessments", "findings"], OF_SUBJECTS = new Set(["identity", "repository"]), linesOf = new WeakMap(), keepLines = (item, lines) => void linesOf.set(item, lines);
function linesFor(item) {
	if (typeof item != "object" || !item) return null;
	let known = linesOf.get(item);
	if (known !== void 0) return known;
	let lines = indented(writeJson(item));
	return linesOf.set(item, lines), lines;
}
const indented = (json) => json.replaceAll("\n", "\n    ");
function writeRecord(kind, record) {
	if (!OF_SUBJECTS.has(kind)) return writeJson(record);
	let fields = { ...record }, lists = [];
	for (let name of SHARED_LISTS) {
		let items = fields[name];
		if (!Array.isArray(items) || items.length === 0) continue;
		let lines = items.map(linesFor).filter((one) => one !== null);
		lines.length < items.length || (fields[name] = [], lists.push([name, lines]));
	}
	let bare = writeJson(fields), text = "", taken = 0;
	for (let [name, lines] of lists) {
		let empty = `\n  "${name}": [`, at = bare.indexOf(empty, taken) + empty.length;
		text += `${bare.slice(taken, at)}\n    ${lines.join(",\n    ")}\n  `, taken = at;
	}
	return text + bare.slice(taken);
}
// model/record-block.ts
const HEADING = "## Record\n\n```", LANGUAGES = ["json", "yaml"], CLOSES = "\n```\n", EDITED = new Set(["review", "test"]);
function openingIn(body, from) {
	for (let at = body.indexOf(HEADING, from); at !== -1; at = body.indexOf(HEADING, at + 1)) {
		let end = at + 14, language = LANGUAGES.find((one) => body.startsWith(`${one}\n`, end));
		if (language !== void 0 && (at === 0 || body[at - 1] === "\n")) return {
			at,
			start: end + language.length + 1,
			language
		};
	}
	return null;
}
function lastOpening(body) {
	let last = openingIn(body, 0);
	for (let others = !1; last !== null; others = !0) {
		let next = openingIn(body, last.start);
		if (next === null) return {
			...last,
			others
		};
		last = next;
	}
	return null;
}
function recordIn(body) {
	let opening = lastOpening(body);
	if (opening === null) return { found: !1 };
	let { at, start, language, others } = opening, above = body.slice(0, Math.max(0, at - 1)), told = {
		found: !0,
		above: above.trim() === "" ? "" : above,
		line: () => body.slice(0, start).split("\n").length
	};
	if (others) return {
		...told,
		fault: "the document has a record already"
	};
	if (!body.endsWith(CLOSES)) return {
		...told,
		fault: "the record must end the document with a line ```"
	};
	let text = body.slice(start, body.length - 5);
	if (language === "yaml") {
		let reading = readYaml(text);
		return reading.ok ? {
			...told,
			data: reading.data
		} : {
			...told,
			fault: reading.faults[0].reason
		};
	}
	try {
		let data = JSON.parse(text);
		return isInForm(data, text) ? {
			...told,
			data
		} : {
			...told,
			fault: "the record is not as it is written: an object, its keys sorted and each once, one value a line"
		};
	} catch {
		return {
			...told,
			fault: "the record is not JSON"
		};
	}
}
function recordBlock(kind, record) {
	let language = EDITED.has(kind) ? "yaml" : "json";
	return `## Record\n\n\`\`\`${language}\n${language === "yaml" ? writeYaml(record).trimEnd() : writeRecord(kind, record)}${CLOSES}`;
}
// model/document.ts
const refuse$1 = () => {
	throw Error("only YAML front matter is read");
}, DENIED = {
	json: refuse$1,
	javascript: refuse$1,
	js: refuse$1,
	coffee: refuse$1,
	cson: refuse$1,
	toml: refuse$1
}, MOSTLY_BLANK = /\s{100}/;
function readDocument$1(schema, file, stored) {
	let fail = (line, reason) => ({
		ok: !1,
		problems: [{
			file,
			line,
			field: null,
			reason
		}]
	}), text = unixLines(stored);
	if (!text.startsWith("---\n")) return fail(1, "must begin with a line that is exactly ---");
	let end = /\n---([^\n]*)/.exec(text);
	if (end === null) return fail(1, "has no line --- that ends its front matter");
	if (end[1] !== "") {
		let line = text.slice(0, end.index + 1).split("\n").length;
		return fail(line, "begins with --- and goes on: the front matter ends with a line that is exactly ---");
	}
	let isEvidence = file.startsWith(`${EVIDENCE_FOLDER}/`), { reading, body } = isEvidence || MOSTLY_BLANK.test(text.slice(0, end.index)) ? splitOrdinary(text, end.index) : split(text);
	if (reading === null) return fail(1, "has an empty front matter");
	if (!reading.ok) return {
		ok: !1,
		problems: faultsIn(file, reading.faults)
	};
	let start = () => lineAt(text, body), whole = isEvidence ? withRecord(reading, body, start) : {
		ok: !0,
		reading,
		body
	};
	if (!whole.ok) return fail(Math.max(1, start() + whole.line), whole.reason);
	let result = schema.safeParse(whole.reading.data);
	return result.success ? {
		ok: !0,
		data: result.data,
		body: whole.body
	} : {
		ok: !1,
		problems: problemsIn(file, result.error, schema, whole.reading)
	};
}
const lineAt = (text, end) => text.slice(0, text.length - end.length).split("\n").length - 1;
function withRecord(front, body, start) {
	let block = recordIn(body);
	if (!block.found) return hasRecord(front.data) ? {
		ok: !1,
		line: 0,
		reason: "has no block ## Record at its end"
	} : {
		ok: !0,
		reading: front,
		body
	};
	let refused = (reason) => ({
		ok: !1,
		line: block.line(),
		reason
	});
	if ("fault" in block) return refused(block.fault);
	let { data } = front;
	if (!isFields$1(block.data) || !isFields$1(data)) return refused("the record must be an object");
	let both = Object.keys(block.data).find((key) => Object.hasOwn(data, key));
	return both === void 0 ? {
		ok: !0,
		reading: {
			ok: !0,
			data: {
				...data,
				...block.data
			},
			lineOf: (path) => Object.hasOwn(data, path[0] ?? "") ? front.lineOf(path) : start() + block.line()
		},
		body: block.above
	} : refused(`${both} stands in the front matter and in the record`);
}
const hasRecord = (data) => isFields$1(data) && "record" in data && data.schema === 2, isFields$1 = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function split(text) {
	let yaml = { reading: null }, engine = (source) => (yaml.reading = readYaml(source), {}), parsed = (0, import_gray_matter.default)(text, {
		language: "yaml",
		engines: {
			...DENIED,
			yaml: engine,
			yml: engine
		}
	});
	return {
		reading: yaml.reading,
		body: parsed.content.replace(/^\n/, "")
	};
}
function splitOrdinary(text, end) {
	let source = text.slice(3, end);
	return {
		reading: !/^[a-z]/m.test(source) && source.split("\n").every((line) => /^\s*(?:#.|$)/s.test(line)) ? null : readYaml(source),
		body: text.slice(end + 5).replace(/^\n/, "")
	};
}
function readYamlFile(schema, file, text) {
	let reading = readYaml(unixLines(text));
	if (!reading.ok) return {
		ok: !1,
		problems: faultsIn(file, reading.faults)
	};
	let result = schema.safeParse(reading.data);
	return result.success ? {
		ok: !0,
		data: result.data,
		body: ""
	} : {
		ok: !1,
		problems: problemsIn(file, result.error, schema, reading)
	};
}
function faultsIn(file, [first, ...others]) {
	let problem = ({ line, reason }) => ({
		file,
		line,
		field: null,
		reason
	});
	return [problem(first), ...others.map(problem)];
}
function problemsIn(file, error, schema, { data, lineOf }) {
	let [first, ...others] = explain(error, schema, data).map(({ path, reason }) => ({
		file,
		line: lineOf(path),
		field: fieldName(path),
		reason
	})).sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
	return first === void 0 ? [{
		file,
		line: null,
		field: null,
		reason: "does not fit its schema"
	}] : [first, ...others];
}
function trimmed(body) {
	let end = body.length;
	for (; body[end - 1] === "\n";) --end;
	return body.slice(0, end);
}
function writeDocument(data, body) {
	let text = trimmed(unixEnds(canonical(body)));
	return joined(data, text === "" ? [] : [text, "\n"]);
}
const unixEnds = (text) => text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, joined = (front, parts) => [
	"---\n",
	writeYaml(front),
	"---\n",
	...parts.length === 0 ? [] : ["\n", ...parts]
].join("");
function writeEvidence(data, body) {
	let { kind, front, record } = parted$1(data), above = trimmed(unixEnds(canonical(body)));
	return joined(front, [...above === "" ? [] : [above, "\n\n"], recordBlock(kind, record)]);
}
// action/digest/digest.ts
const digestOf = (text) => `sha256:${hash("sha256", text)}`, digestsByPath = (files) => new Map([...files].map(([path, text]) => [path, digestOf(text)]));
function digestOfFiles(files) {
	let lines = [...digestsByPath(files)].sort(([a], [b]) => byCodePoint(a, b));
	return digestOf(lines.map(([path, digest]) => `${digest.slice(7)}  ${path}\n`).join(""));
}
const digestOfPopulation = (uids) => digestOf([...uids].sort(byCodePoint).join("\n")), digestsInForce = (parameters, stated) => ({
	parameters: digestOf(PARAMETER_NAMES.map((name) => `${name} ${parameters[name].default} ${parameters[name].strict}\n`).join("")),
	controls: digestOfFiles(new Map([...stated].filter(([path]) => path.startsWith(`${CONTROLS_FOLDER}/`)).map(([path, text]) => [path, unixLines(text)])))
}), names$1 = ({ differs }, { file, field }) => differs.some((one) => one.file === file && one.field === field), holds = ({ approved_on: from, expires }, today) => today === null || from <= today && today <= expires, isAuthorised = ({ approved_by: by, approved_on: on }, stated) => roleAmong(stated.configuration.authority.variance, by, on, stated) !== null, mayBeAccepted = ({ verdict }) => verdict !== "deficient-operation";
function acceptOrKeep(difference, rule, stated, today) {
	let variance = stated.variances.find(({ data }) => data.rule === rule && names$1(data, difference.left) && names$1(data, difference.right) && holds(data, today) && isAuthorised(data, stated));
	return variance === void 0 || !mayBeAccepted(difference) ? {
		...difference,
		rule,
		variance: null
	} : {
		...difference,
		rule,
		verdict: "accepted",
		variance: variance.data.variance
	};
}
// model/markdown.ts
function code(value) {
	let text = oneLine(value);
	if (text.trim() === "") return "(empty)";
	let longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0), fence = "`".repeat(longest + 1), pad = text.startsWith("`") || text.endsWith("`") || text !== text.trim() ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
const cellCode = (value) => code(value.replace(/\\(?=\|)/g, "\\u005C")).replaceAll("|", "\\|"), row$1 = (cells) => `| ${cells.join(" | ")} |`;
function table(head, rows) {
	return rows.length === 0 ? "" : [
		row$1(head),
		row$1(head.map(() => "---")),
		...rows.map(row$1)
	].join("\n");
}
// model/frequency-words.ts
const FREQUENCY_WORDS = {
	continuous: {
		en: "continuously",
		ja: "常時"
	},
	daily: {
		en: "daily",
		ja: "日次"
	},
	weekly: {
		en: "weekly",
		ja: "週次"
	},
	monthly: {
		en: "monthly",
		ja: "月次"
	},
	quarterly: {
		en: "quarterly",
		ja: "四半期ごと"
	},
	"semi-annual": {
		en: "semi-annually",
		ja: "半期ごと"
	},
	annual: {
		en: "annually",
		ja: "年次"
	},
	event: {
		en: "at each event",
		ja: "都度"
	}
}, known$1 = new Map(Object.entries({
	auditor: {
		en: "auditor",
		ja: "監査人"
	},
	"business-owner": {
		en: "business owner",
		ja: "業務責任者"
	},
	cfo: {
		en: "chief financial officer",
		ja: "最高財務責任者"
	},
	"control-operator": {
		en: "control operator",
		ja: "統制実施者"
	},
	controller: {
		en: "controller",
		ja: "経理部長"
	},
	"internal-audit": {
		en: "internal audit",
		ja: "内部監査担当者"
	},
	"security-lead": {
		en: "security lead",
		ja: "セキュリティ責任者"
	},
	"technical-steward": {
		en: "technical steward",
		ja: "技術担当者"
	}
})), rolesIn = (language) => Object.fromEntries([...known$1].map(([role, names]) => [role, names[language]])), roleName = (role) => known$1.get(role) ?? {
	en: role.replaceAll("-", " "),
	ja: role
}, fixed$3 = (en, ja) => says({}, () => ({
	en,
	ja
})), AUTOMATION = {
	automated: {
		en: "automated",
		ja: "自動"
	},
	manual: {
		en: "manual",
		ja: "手作業"
	},
	"it-dependent": {
		en: "manual and dependent on IT",
		ja: "IT依存の手作業"
	}
}, PURPOSE = {
	preventive: {
		en: "preventive",
		ja: "予防的"
	},
	detective: {
		en: "detective",
		ja: "発見的"
	}
}, saidPhrases = {
	"all-of-them": fixed$3("all of them", "すべて"),
	"no-such-control": fixed$3("that no such control exists", "該当する統制はない"),
	key: fixed$3("key", "要点"),
	"not-key": fixed$3("not key", "要点ではない"),
	nature: says({ nature: Nature }, ({ nature: { automation, purpose } }) => ({
		en: `${AUTOMATION[automation].en}, ${PURPOSE[purpose].en}`,
		ja: `${AUTOMATION[automation].ja}・${PURPOSE[purpose].ja}`
	})),
	none: fixed$3("none", "なし"),
	"nothing-of-it": fixed$3("nothing of it", "記載なし"),
	nothing: fixed$3("nothing", "記載なし"),
	required: fixed$3("that it is required", "必要"),
	"nobody-holds-it": fixed$3("that nobody holds this role", "担当者なし"),
	"its-version": fixed$3("the version it is from", "その版")
}, fixed$2 = (en, ja) => says({}, () => ({
	en,
	ja
})), PARTS = {
	assertions: {
		en: "the assertions it supports",
		ja: "アサーション"
	},
	scope_reason: {
		en: "the reason for its scope",
		ja: "評価範囲とした理由"
	},
	objective: {
		en: "the objective",
		ja: "統制目的"
	},
	criteria: {
		en: "the criteria",
		ja: "規準"
	},
	complementary_controls: {
		en: "the complementary controls",
		ja: "相補的な統制"
	},
	rcm: {
		en: "the row of the risk and control matrix",
		ja: "リスク・コントロール・マトリックスの行"
	}
}, thingPhrases = {
	"the-frequency": fixed$2("the frequency", "実施頻度"),
	"the-performer": fixed$2("the performer", "実施者"),
	"the-approver": fixed$2("the approver", "承認者"),
	"the-performer-and-the-approver": fixed$2("both the performer and the approver", "実施者及び承認者の双方"),
	"the-limit": says({ limit: ParameterName }, ({ limit }) => ({
		en: `the limit ${limit}`,
		ja: `限度${limit}`
	})),
	"the-kinds": fixed$2("the kinds of identity in the population", "母集団のアイデンティティの種別"),
	"the-systems": fixed$2("the systems in the population", "母集団のシステム"),
	"a-control-in-the-text": fixed$2("a control named in the text", "本文に示す統制"),
	"the-objective": fixed$2("the objective", "統制目的"),
	"a-term-in-the-text": fixed$2("a term in the text", "本文の用語"),
	"whether-it-is-key": fixed$2("the status as a key control", "統制上の要点の区分"),
	"the-nature": fixed$2("the nature", "統制の性質"),
	"the-checks": fixed$2("the checks the test of operation rests on", "運用状況の評価が依拠するチェック"),
	"the-sample": fixed$2("the sample", "サンプル"),
	"the-first-and-the-last-day": fixed$2("the first day and the last", "初日と末日の順序"),
	"the-time-after-a-period": fixed$2("the time after a period", "期間後の期限"),
	"a-role": fixed$2("a role", "役割"),
	"a-framework-reference": fixed$2("a framework reference", "フレームワークの参照"),
	"a-part": says({ part: _enum(REQUIRED_PARTS) }, ({ part }) => PARTS[part]),
	"a-complementary-control": fixed$2("one complementary control", "同一の相補的な統制"),
	"a-number-in-the-text": fixed$2("a number in the text", "本文の数値"),
	"a-frequency-in-the-text": fixed$2("a frequency in the text", "本文の頻度"),
	"a-role-in-the-text": fixed$2("a role in the text", "本文の役割"),
	"the-field": says({ field: Text }, ({ field }) => ({
		en: `the field ${field}`,
		ja: `項目${field}`
	}))
}, Phrase = strictObject({
	reason: Text,
	with: Data
}), fixed$1 = (en, ja) => says({}, () => ({
	en,
	ja
})), UNITS$2 = {
	"business days": "営業日",
	days: "日",
	hours: "時間",
	months: "か月",
	percent: "%",
	years: "年",
	items: "件",
	times: "回",
	people: "名"
}, valuePhrases = {
	written: says({ text: Text }, ({ text }) => ({
		en: text,
		ja: text
	})),
	quoted: says({ text: Text }, ({ text }) => ({
		en: `"${text}"`,
		ja: `"${text}"`
	})),
	named: says({ names: Names }, ({ names }) => names),
	frequency: says({ frequency: Frequency }, ({ frequency }) => FREQUENCY_WORDS[frequency]),
	role: says({ role: Text }, ({ role }) => roleName(role)),
	quantity: says({
		value: number(),
		unit: Text
	}, ({ value, unit }) => ({
		en: `${value} ${unit}`,
		ja: `${value}${UNITS$2[unit] ?? ` ${unit}`}`
	})),
	all: joinedBy(", ", "、"),
	"one-of": joinedBy(" or ", "又は")
}, speakerPhrases = {
	"its-own-text": fixed$1("its own text", "その本文"),
	"its-own-text-on-time": fixed$1("its own text", "その本文(時期)"),
	"its-own-text-on-people": fixed$1("its own text", "その本文(実施者等)"),
	"its-own-narrative": fixed$1("its own narrative", "その記述"),
	"the-baseline": fixed$1("the baseline", "基準統制"),
	"the-glossary": fixed$1("the glossary", "用語集"),
	"the-table-of-the-regime": fixed$1("the regime's table", "制度の表"),
	"the-authoritative-text": fixed$1("the authoritative text", "正本"),
	"its-translation": fixed$1("its translation", "翻訳"),
	"its-english": fixed$1("its English", "英文"),
	"its-japanese": fixed$1("its Japanese", "和文"),
	"an-alias": fixed$1("an alias", "別名"),
	"the-review": says({ period: PeriodId }, ({ period }) => ({
		en: `the review of ${period}`,
		ja: `${period}の棚卸`
	})),
	"the-citation": says({ framework: Text }, ({ framework }) => ({
		en: `${framework}, as cited,`,
		ja: `${framework}の引用`
	})),
	"the-baseline-instead": says({ expected: Text }, ({ expected }) => ({
		en: `where ${expected} belongs, the baseline`,
		ja: "基準統制"
	})),
	"on-closing": says({ speaker: Phrase }, ({ speaker }) => ({
		en: `${printPhrase(speaker).en}, closing the books,`,
		ja: `${printPhrase(speaker).ja}(決算の締切)`
	})),
	"on-certifying": says({ speaker: Phrase }, ({ speaker }) => ({
		en: `${printPhrase(speaker).en}, certifying,`,
		ja: `${printPhrase(speaker).ja}(証明の期限)`
	}))
}, phrases = {
	...valuePhrases,
	...speakerPhrases,
	...saidPhrases,
	...thingPhrases
}, phrase = (reason, data) => ({
	reason,
	with: data
});
function printPhrase(one) {
	return clauseOf(one, phrases);
}
function joinedBy(en, ja) {
	return says({ items: array(Phrase).min(1) }, ({ items }) => {
		let printed = items.map(printPhrase);
		return {
			en: printed.map((one) => one.en).join(en),
			ja: printed.map((one) => one.ja).join(ja)
		};
	});
}
// model/reasons/drift/differences.ts
const positions = {
	left: strictObject({
		speakers: array(Phrase).min(1),
		says: Phrase
	}),
	right: strictObject({
		speaker: Phrase,
		says: Phrase
	}),
	of: Phrase.describe("What they speak of."),
	control: ControlId.nullable()
}, listed$4 = (names, and, comma) => names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ""}`;
function opposed({ left, right, of, control }) {
	let speakers = left.speakers.map(printPhrase), [ours, theirs, other, thing] = [
		left.says,
		right.says,
		right.speaker,
		of
	].map(printPhrase), said = (one) => one ?? {
		en: "",
		ja: ""
	}, every = {
		en: listed$4([...new Set(speakers.map(({ en }) => en))], " and ", ", "),
		ja: listed$4([...new Set(speakers.map(({ ja }) => ja))], "及び", "、")
	};
	return {
		en: `${every.en} ${left.speakers.length > 1 ? "say" : "says"} ${said(ours).en}, ${said(other).en} says ${said(theirs).en} for ${said(thing).en}${control === null ? "" : ` of ${control}`}.`,
		ja: `${control === null ? "" : `${control}の`}${said(thing).ja}について、${every.ja}は「${said(ours).ja}」、${said(other).ja}は「${said(theirs).ja}」としている。`
	};
}
const text = {
	speaker: Phrase,
	control: ControlId
}, differenceReasons = {
	"positions-differ": says(positions, opposed),
	"word-is-avoided": says({
		...positions,
		why: Text.describe("In the glossary's words.")
	}, ({ why, ...both }) => {
		let { en, ja } = opposed(both), ended = /[.。]$/.test(why) ? why : `${why}.`;
		return {
			en: `${en} ${ended}`,
			ja: `${ja}${ended}`
		};
	}),
	"not-in-force-yet": says({
		...text,
		day: Day
	}, ({ speaker, control, day }) => ({
		en: `${printPhrase(speaker).en}'s text of ${control} is given as in force and begins only on ${day}.`,
		ja: `${printPhrase(speaker).ja}の${control}は適用中の記述とされているが、適用開始日は${day}である。`
	})),
	"named-and-on-no-roster": says({
		speaker: Phrase,
		login: Text
	}, ({ speaker, login }) => ({
		en: `${printPhrase(speaker).en} names ${login}, who is on no roster.`,
		ja: `${printPhrase(speaker).ja}が示す${login}は役割表にない。`
	})),
	"named-and-off-the-roster": says({
		speaker: Phrase,
		login: Text,
		until: Day
	}, ({ speaker, login, until }) => ({
		en: `${printPhrase(speaker).en} names ${login}, who left the roster on ${until}.`,
		ja: `${printPhrase(speaker).ja}が示す${login}は、${until}をもって役割表から外れている。`
	})),
	"translation-of-another-text": says({ control: ControlId }, ({ control }) => ({
		en: `The translation of ${control} was made of another text than the present one; read both again and set translation_of.`,
		ja: `${control}の翻訳は現在の正本と異なる版に基づく。両方を読み直し、translation_ofを更新する。`
	})),
	"performed-too-seldom": says({
		...text,
		says: Phrase,
		since: Day,
		allowed: number().int()
	}, ({ speaker, control, says: stated, since, allowed }) => ({
		en: `${printPhrase(speaker).en} says ${printPhrase(stated).en} for ${control}, and after the performance of ${since} none was complete within ${allowed} days.`,
		ja: `${printPhrase(speaker).ja}の${control}は「${printPhrase(stated).ja}」とされているが、${since}の実施の後、${allowed}日以内に次の実施が完了していない。`
	})),
	"scan-applied-other-limits": says({ scan: Text }, ({ scan }) => ({
		en: `The last scan, ${scan}, applied other limits than countersign.yml states now; the next scan applies these.`,
		ja: `直近のスキャン${scan}は、現在のcountersign.ymlと異なる限度を用いた。次回のスキャンから現在の限度が適用される。`
	})),
	"read-before-it-held": says({
		...text,
		language: Language,
		from: Day,
		day: Day
	}, ({ speaker, control, language, from, day }) => ({
		en: `${printPhrase(speaker).en}'s text of ${control} (${language}) holds since ${from} and was last read against what is done on ${day}, before it held.`,
		ja: `${printPhrase(speaker).ja}の${control}(${language})は${from}から適用されているが、実態との照合は適用前の${day}が最後である。`
	})),
	"read-too-long-ago": says({
		...text,
		language: Language,
		day: Day,
		by: Text,
		limit: number().int()
	}, ({ speaker, control, language, day, by, limit }) => ({
		en: `${printPhrase(speaker).en}'s text of ${control} (${language}) was last read against what is done on ${day} by ${by}, more than ${limit} days ago.`,
		ja: `${printPhrase(speaker).ja}の${control}(${language})を実態と照合したのは${day}(${by})が最後であり、${limit}日を超えている。`
	}))
}, fixed = (en, ja) => says({}, () => ({
	en,
	ja
})), notComparedReasons = {
	"nothing-to-compare": fixed("There was nothing to compare.", "比較の対象がなかった。"),
	"no-day-for-variances": fixed("No day is known, so no variance counts as expired.", "基準となる日が不明のため、差異の承認は期限内とみなした。"),
	"no-day-for-first-days": fixed("No day is known, so first days are not compared with it.", "基準となる日が不明のため、適用開始日との比較ができない。"),
	"no-day-for-rosters": fixed("No day is known, so whoever has no last day counts as active.", "基準となる日が不明のため、終了日のない者を在任とみなした。"),
	"no-day-for-readings": fixed("No day is known, so it is not known which texts were last read more than a year ago.", "基準となる日が不明のため、照合から一年を超えた記述が不明である。"),
	"no-glossary": fixed("There is no glossary, so no word is preferred to another; write controls/glossary.md.", "用語集がないため、語の比較ができない。controls/glossary.mdを作成する。"),
	"no-packs-for-contents": fixed("No evidence packs are written yet, so none is compared with what the overlays ask for.", "証跡パックはまだ作成されていないため、オーバーレイの要求との比較ができない。"),
	"no-packs-for-versions": fixed("No evidence packs are written yet, so no version is compared with the one in force.", "証跡パックはまだ作成されていないため、適用中の版との比較ができない。"),
	"earlier-versions-not-read": fixed("Earlier versions of a text are in the history of the repository, which is not read here, so versions are not compared with each other.", "過去の版はリポジトリの履歴にあり、ここでは読み取らないため、版どうしの重なりは比較しない。"),
	"changes-of-limits-not-read": fixed("When a limit last changed is in the history of the repository, which is not read here, so the reading is not compared with that day.", "限度の最後の変更日はリポジトリの履歴にあり、ここでは読み取らないため、照合日と比較しない。"),
	"original-not-at-hand": says({ file: Text }, ({ file }) => ({
		en: `The bytes of ${file} were not at hand, so its translation is not known to be current.`,
		ja: `${file}の原文を参照できないため、翻訳が最新か不明である。`
	})),
	"no-scan-for-limits": fixed("No scan is recorded, so the limits in force are not compared with those a scan applied.", "スキャンの記録がないため、適用中の限度とスキャンが用いた限度の比較ができない。"),
	"no-review-completed": says({ controls: number().int().positive() }, ({ controls }) => ({
		en: `For ${controls} controls of an entity under a regime no completed review is recorded, and only reviews record a performance, so what was done there is not known.`,
		ja: `拠点及び制度ごとの統制${controls}件について完了したレビューの記録がなく、実施の記録はレビューに限られるため、実績が不明である。`
	}))
}, printDifference = ({ reason, with: data }) => printReason({
	reason,
	with: data
}, differenceReasons);
function printNotCompared(unknown) {
	let said = unknown.map((one) => printReason(one, notComparedReasons));
	return {
		en: said.map(({ en }) => en).join(" "),
		ja: said.map(({ ja }) => ja).join("")
	};
}
// action/format/prose.ts
const ORDINARY = /^(?:\p{L}|\d+ \p{L})(?:[\p{L}\p{N} ,.;:'’()%/?!"、。「」\u30FB\uFF01\uFF08\uFF09\uFF1A\uFF1B\uFF1F–—-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u, LINKED = /:\/\/|\bwww\.|\bgh-\d|\b[0-9a-f]{7,}\b|:[a-z0-9_+-]+:/i, isOrdinary = (value) => ORDINARY.test(value) && !LINKED.test(value) && !hasInvisible(value), QUOTED = /«([^«»]*)»/g;
function prose(value) {
	let known = written$3.get(value);
	if (known !== void 0) return known;
	let text = isOrdinary(value.replace(QUOTED, "x")) ? value.replace(QUOTED, (_, name) => code(name)) : code(value);
	return written$3.size >= MOST$8 && written$3.clear(), written$3.set(value, text), text;
}
const MOST$8 = 2e3, written$3 = new Map(), PLAIN$1 = /^[\p{L}\p{N}\u30FB]+$/u, IN_JAPANESE = /「([^「」]*)」/g, OUTSIDE_QUOTES = /(«[^«»]*»)/, DATE = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/g, dateIn = (day, language) => language === "en" ? day : day.replace(DATE, (_, year, month, date) => `${year}年${Number(month)}月${Number(date)}日`), withDates = (text, language) => language === "en" ? text : text.split(OUTSIDE_QUOTES).map((part) => part.startsWith("«") ? part : dateIn(part, language)).join("");
function sentence(text, language) {
	let begun = prose(`x${withDates(text, language).replace(IN_JAPANESE, (quoted, name) => PLAIN$1.test(name) ? quoted : `«${name}»`)}`);
	return begun.startsWith("`") ? prose(text) : begun.slice(1);
}
// action/drift/body.ts
const ORDER$2 = [
	"block",
	"deficient-operation",
	"warn",
	"accepted"
], WORDS$10 = {
	en: {
		heading: (login) => `Drift of ${login}`,
		none: "No difference was found between what the documents state, and between what they state and what was done, as far as each rule below could look.",
		found: (total, blocking) => `${count$1(total, "difference was", "differences were")} found, of which ${blocking} ${blocking === 1 ? "blocks" : "block"}.`,
		sections: {
			block: ["Blocking", "Each must be resolved, or accepted by a variance, before controls may change."],
			"deficient-operation": ["Deficient in operation", "The documents hold; what was done departs from them, and no variance accepts that."],
			warn: ["Warnings", "Somebody should look; nothing waits for it."],
			accepted: ["Accepted by a variance", "Each blocks again when its variance expires."]
		},
		sideHead: [
			"Side",
			"File",
			"Field",
			"Stands there",
			"Compared as"
		],
		one: "One",
		other: "Other",
		accepted: (variance) => `The variance ${variance} accepts it until it expires.`,
		account: "What each rule compared",
		accountHead: [
			"Rule",
			"Compares",
			"Comparisons",
			"Differences",
			"Not known"
		]
	},
	ja: {
		heading: (login) => `${login}の文書間の差異`,
		none: "各規則により確認できた範囲において、文書相互の間、及び文書と実施した内容との間に差異はない。",
		found: (total, blocking) => `差異は${total}件である。このうち${blocking}件は解消又は承認を要する。`,
		sections: {
			block: ["解消又は承認を要する差異", "統制を変更する前に、解消するか、差異の承認を受けなければならない。"],
			"deficient-operation": ["運用上の不備となる差異", "文書は整合しているが、実施した内容が文書と異なり、差異の承認もない。"],
			warn: ["注意を要する差異", "内容の確認を要するが、他の手続を妨げない。"],
			accepted: ["承認された差異", "差異の承認の期限が切れたときは、再び解消又は承認を要する。"]
		},
		sideHead: [
			"区分",
			"ファイル",
			"項目",
			"記載内容",
			"比較に用いた値"
		],
		one: "一方",
		other: "他方",
		accepted: (variance) => `差異の承認${variance}により、その期限まで承認されている。`,
		account: "各規則による比較の結果",
		accountHead: [
			"規則",
			"比較の対象",
			"比較件数",
			"差異",
			"確認できなかったこと"
		]
	}
}, sideRow = (name, { file, field, value, normalised }) => [
	name,
	cellCode(file),
	cellCode(field),
	cellCode(value),
	cellCode(normalised)
];
function difference$2(one, rules, language) {
	let { rule, control, left, right, variance } = one, own = WORDS$10[language];
	return [
		`### ${rule}${control === null ? "" : `, ${control}`}`,
		sentence(printDifference(one)[language], language),
		table(own.sideHead, [sideRow(own.one, left), sideRow(own.other, right)]),
		variance === null ? rules.get(rule)?.effect[language] ?? "" : own.accepted(code(variance))
	].join("\n\n");
}
const account = ({ rules: accounts }, rules, language) => table(WORDS$10[language].accountHead, accounts.map(({ rule, compared, differences, unknown }) => [
	rule,
	rules.get(rule)?.compares[language] ?? "",
	String(compared),
	String(differences),
	printNotCompared(unknown)[language]
]));
function body(drift, catalogue, language) {
	let rules = new Map(catalogue.map((rule) => [rule.id, rule])), own = WORDS$10[language], of = (verdict) => drift.differences.filter((one) => one.verdict === verdict), total = drift.differences.length;
	return [
		`# ${own.heading(code(drift.organization))}`,
		total === 0 ? own.none : own.found(total, of("block").length),
		...ORDER$2.flatMap((verdict) => {
			let found = of(verdict);
			if (found.length === 0) return [];
			let [title, means] = own.sections[verdict];
			return [
				`## ${title}`,
				means,
				...found.map((one) => difference$2(one, rules, language))
			];
		}),
		`## ${own.account}`,
		account(drift, rules, language)
	].join("\n\n");
}
// action/drift/context.ts
const byFile$4 = (documents) => [...documents].sort((a, b) => byCodePoint(a.file, b.file)), inOrder$4 = (governance) => ({
	...governance,
	controls: byFile$4(governance.controls),
	regimes: byFile$4(governance.regimes),
	overlays: byFile$4(governance.overlays),
	entities: byFile$4(governance.entities),
	systems: byFile$4(governance.systems),
	statements: byFile$4(governance.statements),
	exceptions: byFile$4(governance.exceptions),
	deficiencies: byFile$4(governance.deficiencies),
	variances: byFile$4(governance.variances),
	emergencies: byFile$4(governance.emergencies),
	vendors: byFile$4(governance.vendors)
});
function originalOf({ regimes, overlays }, { data }) {
	let same = overlays.filter((one) => one.data.regime === data.regime && one.data.control === data.control), first = regimes.find((one) => one.data.regime === data.regime)?.data.languages[0];
	return same.find((one) => one.data.language === first) ?? same[0];
}
function isInScope({ data: entity }, { regime, control }) {
	let about = entity.scoping.filter((one) => one.regime === regime && (one.controls.length === 0 || one.controls.includes(control))), own = about.findLast((one) => one.controls.length > 0) ?? about.at(-1);
	return entity.regimes.includes(regime) && own?.included !== !1;
}
function contextOf$1({ governance: stated, ledger, stated: texts, today }) {
	let governance = inOrder$4(stated), overlays = governance.overlays.filter((one) => originalOf(governance, one) === one), controls = [...new Set(overlays.map(({ data }) => data.control))].sort(byCodePoint);
	return {
		governance,
		ledger,
		texts,
		today,
		overlays,
		byControl: new Map(controls.map((control) => [control, overlays.filter(({ data }) => data.control === control)])),
		translated: governance.overlays.flatMap((translation) => {
			let original = originalOf(governance, translation);
			return original === void 0 || original === translation ? [] : [{
				original,
				translation
			}];
		}),
		assessedControls: governance.entities.flatMap((entity) => overlays.filter((overlay) => isInScope(entity, overlay.data)).map((overlay) => ({
			entity,
			overlay
		})))
	};
}
// action/drift/lexicon/frequencies.ts
const DURATIONS = {
	continuous: "continuous",
	daily: "P1D",
	weekly: "P1W",
	monthly: "P1M",
	quarterly: "P3M",
	"semi-annual": "P6M",
	annual: "P1Y",
	event: "event"
}, DAYS = {
	continuous: null,
	daily: 1,
	weekly: 7,
	monthly: 31,
	quarterly: 92,
	"semi-annual": 184,
	annual: 366,
	event: null
}, CLAUSE = "(?=\\s*(?:$|[.,;:)\\n])|\\s+(?:by|and|or|to|at|from|before|after|in|on|within|for|through|with|against|as|when|until)\\b)", ADVERB = "(?=[でに、。,.)]|\\s*$|\\s*\\n|(?:実施|確認|点検|棚卸))", EACH = "(?:ごと|毎|おき|に(?:一|1)(?:度|回))", MONTH = "[かカヶヵケ箇個]月", STATED = {
	en: {
		continuous: `\\bcontinuous(?:ly)${CLAUSE}`,
		daily: `\\bdaily${CLAUSE}|\\b(?:every|each|once (?:a|per)) (?:business |working )?day\\b`,
		weekly: `\\bweekly${CLAUSE}|\\b(?:every|each|once (?:a|per)) week\\b`,
		monthly: `\\bmonthly${CLAUSE}|\\b(?:every|each|once (?:a|per)) month\\b`,
		quarterly: `\\bquarterly${CLAUSE}|\\b(?:every|each|once (?:a|per)) quarter\\b|\\bevery (?:three|3) months\\b`,
		"semi-annual": `\\b(?:semi-?annually|half-?yearly|biannually)${CLAUSE}|\\b(?:every|each|once (?:a|per)) half[- ]year\\b|\\b(?:twice|two times) (?:a|per) year\\b|\\bevery (?:six|6) months\\b`,
		annual: `(?<![\\w-])(?:annually|yearly)${CLAUSE}|\\b(?:every|each|once (?:a|per)) year\\b|\\bevery (?:twelve|12) months\\b`,
		event: `\\b(?:at|on|for|after|per|upon) (?:each|every) event\\b|\\bper event\\b|\\bad hoc${CLAUSE}|\\bas needed\\b`
	},
	ja: {
		continuous: "常時|継続的に",
		daily: `毎営業日|毎日|日次${ADVERB}|1日1回`,
		weekly: `毎週|週次${ADVERB}|(?:1)?週(?:間)?(?:に)?(?:一|1)(?:回|度)|週ごと`,
		monthly: `毎月|月次${ADVERB}|月(?:に)?(?:一|1)(?:回|度)|(?:一|1)${MONTH}${EACH}`,
		quarterly: `毎四半期|四半期${EACH}|(?:三|3)${MONTH}${EACH}|年(?:四|4)回`,
		"semi-annual": `(?<!四)半期${EACH}|毎半期|半年${EACH}|(?:六|6)${MONTH}${EACH}|年(?:に)?(?:二|2)(?:回|度)`,
		annual: `毎年(?!度末)|年次${ADVERB}|年(?:に)?(?:一|1)(?:回|度)|(?:一|1)年${EACH}`,
		event: "随時|都度"
	}
}, MENTIONED = {
	en: {
		continuous: "\\bcontinuous(?:ly)?\\b|\\balways\\b|\\bat all times\\b",
		daily: "\\bdaily\\b|\\bdays?\\b",
		weekly: "\\bweekly\\b|\\bweeks?\\b",
		monthly: "\\bmonthly\\b|\\bmonths?\\b",
		quarterly: "\\bquarterly\\b|\\bquarters?\\b|\\bthree months\\b",
		"semi-annual": "\\bsemi-?annual(?:ly)?\\b|\\bhalf-?yearly\\b|\\bhalf[- ]years?\\b|\\bsix months\\b",
		annual: "(?<!-)\\bannual(?:ly)?\\b|(?<!-)\\byearly\\b|\\byears?\\b",
		event: "\\bevents?\\b|\\bad hoc\\b|\\bas needed\\b|\\bwhen(?:ever)?\\b|\\bwhile\\b|\\beach\\b|\\bevery\\b|\\bpromptly\\b"
	},
	ja: {
		continuous: "常時|継続|常に",
		daily: "毎営業日|毎日|日次|1日|営業日",
		weekly: "毎週|週次|週",
		monthly: `毎月|月次|${MONTH}|月`,
		quarterly: "四半期",
		"semi-annual": "(?<!四)半期|半年|年(?:二|2)回",
		annual: "年",
		event: "随時|都度|たびに|事象|ごとに"
	}
}, oneWidth = (text) => text.normalize("NFKC"), literally = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
function apart(spans) {
	let ordered = [];
	for (let { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
		let last = ordered.at(-1);
		last !== void 0 && from < last.to ? last.to = Math.max(last.to, to) : ordered.push({
			from,
			to
		});
	}
	return ordered;
}
function spans(text, pattern, taken = []) {
	let before = apart(taken), at = 0;
	return [...text.matchAll(pattern)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		text: match[0],
		number: match.groups?.number ?? match[0]
	})).filter((span) => {
		for (; (before[at]?.to ?? Infinity) <= span.from;) at += 1;
		return (before[at]?.from ?? Infinity) >= span.to;
	});
}
// action/drift/lexicon/read-frequencies.ts
const patterns = (language) => FREQUENCIES.map((frequency) => [frequency, new RegExp(STATED[language][frequency], "gi")]), PATTERNS$1 = {
	en: patterns("en"),
	ja: patterns("ja")
};
function readFrequencies(text, language) {
	let plain = oneWidth(text);
	return PATTERNS$1[language].flatMap(([frequency, pattern]) => spans(plain, pattern).map(({ from, to, text: written }) => ({
		from,
		to,
		text: written,
		frequency
	}))).sort((a, b) => a.from - b.from);
}
const mentionsFrequency = (text, language, frequency) => RegExp(`${MENTIONED[language][frequency]}|${STATED[language][frequency]}`, "i").test(oneWidth(text)), ADJECTIVES = {
	en: {
		daily: /\bdaily\b/i,
		weekly: /\bweekly\b/i,
		monthly: /\bmonthly\b/i,
		quarterly: /\bquarterly\b/i,
		"semi-annual": /\b(?:semi-?annual(?:ly)?|half-?yearly)\b/i,
		annual: /\b(?<!semi-)annual(?:ly)?\b/i
	},
	ja: {
		daily: /日次/,
		weekly: /週次/,
		monthly: /月次/,
		quarterly: /四半期(?!末|決算|報告|の末)/,
		"semi-annual": /(?<!四)半期(?!末|決算|報告)/,
		annual: /年次/
	}
};
function frequenciesOf(text, language) {
	let plain = oneWidth(text), stated = readFrequencies(plain, language).map(({ frequency }) => frequency);
	return FREQUENCIES.filter((frequency) => stated.includes(frequency) || ADJECTIVES[language][frequency]?.test(plain) === !0);
}
// action/drift/lexicon/roles.ts
const ALSO = {
	cfo: {
		en: ["CFO"],
		ja: ["CFO"]
	},
	"internal-audit": { ja: ["内部監査部門"] }
}, wordsFor$1 = (role, language) => [roleName(role)[language], ...ALSO[role]?.[language] ?? []];
function readRoles(text, language, known = []) {
	let plain = oneWidth(text).toLowerCase();
	return [...new Set([...Object.keys(rolesIn(language)), ...known])].sort(byCodePoint).filter((role) => wordsFor$1(role, language).some((word) => language === "en" ? RegExp(`\\b${literally(word.toLowerCase())}s?\\b`).test(plain) : plain.includes(word.toLowerCase())));
}
function excerpt(text) {
	let line = oneLine(canonical(text).trim().replace(/\s+/g, " "));
	return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
const same = (text) => phrase("written", { text });
function regimeName({ governance }, regime) {
	let names = governance.regimes.find(({ data }) => data.regime === regime)?.data.short;
	return names === void 0 ? same(regime) : phrase("named", { names });
}
const speakerOf = (context, { data }) => regimeName(context, data.regime), entityName = ({ data }) => phrase("named", { names: data.names }), side$1 = ({ file, field, value, normalised }) => ({
	file,
	field,
	value: canonical(value),
	normalised: canonical(normalised)
}), opposing = (left, right, { control, of }) => ({
	left: {
		speakers: [...left.chorus ?? [left.speaker]],
		says: left.says
	},
	right: {
		speaker: right.speaker,
		says: right.says
	},
	of,
	control
});
function between$1(left, right, subject) {
	let why = {
		reason: "positions-differ",
		with: opposing(left, right, subject)
	}, { control, verdict } = subject;
	return {
		control,
		left: side$1(left),
		right: side$1(right),
		verdict,
		...why
	};
}
function anchorOf(positions) {
	let sayers = (one) => positions.filter(({ normalised }) => normalised === one.normalised).length;
	return positions.toSorted((a, b) => sayers(b) - sayers(a) || byCodePoint(a.file, b.file))[0];
}
function agree(positions, subject) {
	let anchor = anchorOf(positions);
	if (anchor === void 0) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let agreeing = positions.filter(({ normalised }) => normalised === anchor.normalised).toSorted((a, b) => byCodePoint(a.file, b.file)), left = {
		...anchor,
		chorus: agreeing.map(({ speaker }) => speaker)
	};
	return {
		compared: positions.length - 1,
		differences: positions.filter(({ normalised }) => normalised !== anchor.normalised).map((one) => between$1(left, one, subject)),
		unknown: []
	};
}
// action/drift/rule.ts
const defineRule = (rule) => rule, together$1 = (...found) => ({
	compared: found.reduce((sum, one) => sum + one.compared, 0),
	differences: found.flatMap((one) => one.differences),
	unknown: found.flatMap((one) => one.unknown)
}), unlooked = (unknown) => ({
	compared: 0,
	differences: [],
	unknown: [unknown]
});
// action/drift/overrides.ts
function overridden({ assessedControls }, { field, read, stated, subject }) {
	return together$1(...assessedControls.flatMap((assessed) => {
		let { entity, overlay } = assessed;
		return entity.data.overrides.flatMap((override, index) => {
			let { control, regime } = override, words = control === overlay.data.control && regime === overlay.data.regime ? read(override) : null;
			if (words === null) return [];
			let left = stated(assessed), right = {
				...words,
				file: entity.file,
				field: `overrides[${index}].${field}`,
				speaker: entityName(entity)
			};
			return [{
				compared: 1,
				differences: left.normalised === right.normalised ? [] : [between$1(left, right, {
					...subject,
					control
				})],
				unknown: []
			}];
		});
	}));
}
// model/tokens.ts
function fillTokens(text, context) {
	let unknown = [], filled = text.replace(/\{\{([^{}]*)\}\}/g, (whole, inside) => {
		let value = valueOf$2(inside.trim(), context);
		return value === null && unknown.push(inside.trim()), value ?? whole;
	}), [first] = unknown;
	return first === void 0 ? {
		ok: !0,
		text: filled
	} : {
		ok: !1,
		token: first
	};
}
function valueOf$2(token, { overlay, parameters, words }) {
	if (token === "frequency") return words.frequency(overlay.frequency);
	if (token === "performer") return words.role(overlay.performer);
	if (token === "approver") return words.role(overlay.approver);
	let parts = /^params\.(.+?)(\.strict)?$/.exec(token), name = PARAMETER_NAMES.find((known) => known === parts?.[1]);
	return name === void 0 ? null : String(parameters[name][parts?.[2] ? "strict" : "default"]);
}
// model/contradictions.ts
function contradictions(governance) {
	return [
		...loosened$2(governance),
		...untranslated(governance),
		...withoutPart(governance),
		...emptyTokens(governance),
		...looseBraces(governance)
	];
}
function loosened$2({ parameters, overlays, entities }) {
	return [...overlays, ...entities].flatMap(({ file, data }) => loosenings(parameters, data.parameters).map(({ name, tier, value, inForce }) => ({
		file,
		line: null,
		field: `parameters.${name}.${tier}`,
		reason: `is ${value} and loosens what ${CONFIGURATION_FILE} sets, which is ${inForce}; it may only be ${PARAMETERS[name].tighter === "lower" ? "lower" : "higher"}`
	})));
}
function untranslated({ regimes, overlays }) {
	let files = new Set(overlays.map(({ file }) => file));
	return overlays.flatMap(({ file, data }) => {
		let regime = regimes.find((one) => one.data.regime === data.regime);
		if (regime === void 0) return [];
		let { languages } = regime.data, first = languages[0];
		return languages.includes(data.language) ? languages.map((language) => ({
			language,
			path: file.replace(/\.[a-z]{2}\.md$/, `.${language}.md`)
		})).filter(({ path }) => !files.has(path)).filter(() => data.language === first || !files.has(file.replace(/\.[a-z]{2}\.md$/, `.${first ?? ""}.md`))).map(({ language, path }) => ({
			file,
			line: null,
			field: "language",
			reason: `has no translation ${path}, which ${regime.file} asks for with languages: ${languages.join(", ")}; write the ${language} text`
		})) : [{
			file,
			line: null,
			field: "language",
			reason: `is ${data.language}, which is no language of ${regime.file}; those are: ${languages.join(", ")}`
		}];
	});
}
function withoutPart({ regimes, overlays }) {
	return overlays.flatMap(({ file, data }) => {
		let regime = regimes.find((one) => one.data.regime === data.regime);
		return (regime?.data.requires ?? []).filter((part) => data[part] === null || data[part].length === 0).map((part) => ({
			file,
			line: null,
			field: part,
			reason: `is missing, and ${regime?.file ?? ""} requires it of every overlay`
		}));
	});
}
function emptyTokens({ overlays, parameters }) {
	return overlays.flatMap(({ file, data, body }) => textsOf(data, body).flatMap(({ field, text }) => {
		let filled = fillTokens(text, {
			overlay: data,
			parameters,
			words: ANY
		});
		return filled.ok ? [] : [{
			file,
			line: null,
			field,
			reason: `holds the token {{${filled.token}}}, which names nothing; tokens are frequency, performer, approver and params.<name>, with .strict for the strict value`
		}];
	}));
}
function looseBraces({ overlays }) {
	return overlays.flatMap(({ file, data, body }) => textsOf(data, body).flatMap(({ field, text }) => {
		let at = text.replace(/\{\{[^{}]*\}\}/g, (token) => "◇".repeat(token.length)).search(/\{\{|\{[^{}]*\}\}|\}\}/);
		return at < 0 ? [] : [{
			file,
			line: null,
			field,
			reason: `holds braces that make no token, at «${text.slice(at, at + 24).trim()}»; write a token like {{performer}}`
		}];
	}));
}
const ANY = {
	frequency: (name) => name,
	role: (name) => name
};
function textsOf(data, body) {
	return [...Object.entries(data).flatMap(([field, value]) => typeof value == "string" ? [{
		field,
		text: value
	}] : Array.isArray(value) ? value.flatMap((text, index) => typeof text == "string" ? [{
		field: fieldName([field, index]) ?? field,
		text
	}] : []) : []), {
		field: "body",
		text: body
	}];
}
// action/drift/prose.ts
const PROSE$1 = /^(?:objective|who|what|when|how|attributes|design|operation|sample|evidence|scope_reason|complementary_controls|certification|body)(?:\[|$)/, proseOf = ({ data, body }) => textsOf(data, body).filter(({ field }) => PROSE$1.test(field)), baselineTexts = (control) => [
	...[
		"title",
		"objective",
		"risk",
		"summary",
		"attestation"
	].map((field) => ({
		field,
		names: control[field]
	})),
	...control.rules.flatMap(({ rule, awaits }, index) => [{
		field: `rules[${index}].rule`,
		names: rule
	}, ...awaits === null ? [] : [{
		field: `rules[${index}].awaits`,
		names: awaits
	}]]),
	...control.evidence.map((names, index) => ({
		field: `evidence[${index}]`,
		names
	}))
], literal = (text) => text.replace(/\{\{[^{}]*\}\}/g, "◇"), sentences = (text) => text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).map((one) => one.trim()).filter((one) => one !== "");
function filler({ parameters }, { data }) {
	let words = {
		frequency: (frequency) => FREQUENCY_WORDS[frequency][data.language],
		role: (role) => roleName(role)[data.language]
	}, inForce = tighten(parameters, [data.parameters]);
	return (text) => {
		let filled = fillTokens(text, {
			overlay: data,
			parameters: inForce,
			words
		});
		return filled.ok ? filled.text : text;
	};
}
// action/drift/rules/dr-01-frequency.ts
const OF$4 = phrase("the-frequency", {}), worded$1 = (frequency) => ({
	value: frequency,
	normalised: DURATIONS[frequency],
	says: phrase("frequency", { frequency })
}), stated$3 = (context, overlay) => ({
	...worded$1(overlay.data.frequency),
	file: overlay.file,
	field: "frequency",
	speaker: speakerOf(context, overlay)
});
function contradicting(text, overlay, read) {
	if (/\{\{\s*frequency\s*\}\}/.test(text)) return null;
	let frequencies = read(literal(text));
	return frequencies.includes(overlay.frequency) ? null : frequencies[0] ?? null;
}
const isAboutControl = (sentence, { language, performer, approver }) => /\{\{\s*(?:performer|approver)\s*\}\}|\b(?:this|the) control\b|(?:本|当該)統制/i.test(sentence) || readRoles(literal(sentence), language).some((role) => role === performer || role === approver);
function inText$3(context, overlay) {
	let { data, body } = overlay, differences = [], found = (field, text, frequency, verdict) => {
		if (frequency === null) return;
		let right = {
			...worded$1(frequency),
			value: excerpt(text),
			file: overlay.file,
			field,
			speaker: TEXTS[field === "body" ? "body" : "when"]
		};
		differences.push(between$1(stated$3(context, overlay), right, {
			control: data.control,
			of: OF$4,
			verdict
		}));
	}, short = (text) => frequenciesOf(text, data.language), long = (text) => readFrequencies(text, data.language).map(({ frequency }) => frequency);
	found("when", data.when, contradicting(data.when, data, short), "block");
	for (let sentence of sentences(body).filter((one) => isAboutControl(one, data))) found("body", sentence, contradicting(sentence, data, long), "warn");
	return {
		compared: 2,
		differences,
		unknown: []
	};
}
const TEXTS = {
	when: phrase("its-own-text-on-time", {}),
	body: phrase("its-own-narrative", {})
}, dr01 = defineRule({
	id: "DR-01",
	compares: {
		en: "How often a control is performed: between regimes, with what entities do otherwise, and with the text.",
		ja: "統制の実施頻度。制度間、拠点の例外、本文との一致。"
	},
	effect: {
		en: "One performance cannot keep two frequencies. Bring them together, or have a variance approved that names both fields.",
		ja: "一つの実施で二つの頻度は満たせない。頻度をそろえるか、両方の項目を示した差異の承認を受ける。"
	},
	find: (context) => together$1(...[...context.byControl].map(([control, overlays]) => agree(overlays.map((overlay) => stated$3(context, overlay)), {
		control,
		of: OF$4,
		verdict: "block"
	})), overridden(context, {
		field: "frequency",
		read: ({ frequency }) => frequency === void 0 ? null : worded$1(frequency),
		stated: ({ overlay }) => stated$3(context, overlay),
		subject: {
			of: OF$4,
			verdict: "block"
		}
	}), ...context.overlays.map((overlay) => inText$3(context, overlay)))
}), worded = (role) => ({
	value: role,
	normalised: role,
	says: phrase("role", { role })
}), stated$2 = (context, overlay, field) => ({
	...worded(overlay.data[field]),
	file: overlay.file,
	field,
	speaker: speakerOf(context, overlay)
}), known = ({ governance }) => [...governance.entities.flatMap(({ data }) => data.roster.map(({ role }) => role)), ...governance.overlays.flatMap(({ data }) => [data.performer, data.approver])];
function inText$2(context, overlay, field, of) {
	let { data } = overlay, other = field === "performer" ? "approver" : "performer", isToken = RegExp(`\\{\\{\\s*${field}\\s*\\}\\}`).test(data.who), named = readRoles(literal(data.who), data.language, known(context)), strangers = named.filter((role) => role !== data[other]);
	if (isToken || named.includes(data[field]) || strangers.length === 0) return {
		compared: 1,
		differences: [],
		unknown: []
	};
	let right = {
		file: overlay.file,
		field: "who",
		value: excerpt(data.who),
		normalised: strangers.join(", "),
		speaker: phrase("its-own-text-on-people", {}),
		says: phrase("all", { items: strangers.map((role) => phrase("role", { role })) })
	}, subject = {
		control: data.control,
		of,
		verdict: "block"
	};
	return {
		compared: 1,
		differences: [between$1(stated$2(context, overlay, field), right, subject)],
		unknown: []
	};
}
const compareRole = (context, field, of) => together$1(...[...context.byControl].map(([control, overlays]) => agree(overlays.map((overlay) => stated$2(context, overlay, field)), {
	control,
	of,
	verdict: "block"
})), overridden(context, {
	field,
	read: ({ [field]: role }) => role === void 0 ? null : worded(role),
	stated: ({ overlay }) => stated$2(context, overlay, field),
	subject: {
		of,
		verdict: "block"
	}
}), ...context.overlays.map((overlay) => inText$2(context, overlay, field, of)));
function independent(context) {
	let both = context.overlays.filter(({ data }) => data.performer === data.approver);
	return {
		compared: context.overlays.length,
		differences: both.map((overlay) => between$1({
			...stated$2(context, overlay, "performer"),
			speaker: same(overlay.data.control)
		}, {
			...stated$2(context, overlay, "approver"),
			speaker: speakerOf(context, overlay)
		}, {
			control: overlay.data.control,
			of: phrase("the-performer-and-the-approver", {}),
			verdict: "block"
		})),
		unknown: []
	};
}
// action/drift/rules/dr-02-performer.ts
const dr02 = defineRule({
	id: "DR-02",
	compares: {
		en: "The role that performs a control: between regimes, with what entities do otherwise, and with the text.",
		ja: "統制の実施者の役割。制度間、拠点の例外、本文との一致。"
	},
	effect: {
		en: "A performance by the role of one text is none by the other's. Name one role, or have a variance approved.",
		ja: "一方の役割による実施は、他方の記述では実施とならない。役割をそろえるか、差異の承認を受ける。"
	},
	find: (context) => compareRole(context, "performer", phrase("the-performer", {}))
}), dr03 = defineRule({
	id: "DR-03",
	compares: {
		en: "The role that approves a control, as for the performer, and that it is not the performer's own.",
		ja: "統制の承認者の役割。制度間、拠点の例外、本文との一致、及び実施者からの独立。"
	},
	effect: {
		en: "An approval counts only by the role that every text names, and never by the performer. Name one role, or have a variance approved.",
		ja: "承認は、すべての記述が定める役割によるものに限り、実施者自身の承認は認められない。役割をそろえるか、差異の承認を受ける。"
	},
	find: (context) => together$1(compareRole(context, "approver", phrase("the-approver", {})), independent(context))
});
// model/limits.ts
function limitsOfEntities({ parameters, entities }, served) {
	return tighten(parameters, entities.filter(({ data }) => served.includes(data.entity)).map(({ data }) => data.parameters));
}
function limitsUnder(governance, { entity, regime, control }) {
	let overlays = governance.overlays.filter(({ data }) => data.regime === regime && data.control === control);
	return tighten(limitsOfEntities(governance, [entity]), overlays.map(({ data }) => data.parameters));
}
// action/drift/lexicon/kanji.ts
const DIGITS = "〇一二三四五六七八九", POWERS = {
	十: 10,
	百: 100,
	千: 1e3
}, KANJI = `${DIGITS}${Object.keys(POWERS).join("")}`;
function readKanji(text) {
	if (!Array.from(text).some((one) => one in POWERS)) return Number(Array.from(text).map((one) => DIGITS.indexOf(one)).join(""));
	let sum = 0, digit = null;
	for (let one of text) {
		let power = POWERS[one];
		power === void 0 ? digit = (digit ?? 0) * 10 + DIGITS.indexOf(one) : (sum += (digit ?? 1) * power, digit = null);
	}
	return sum + (digit ?? 0);
}
// action/drift/lexicon/number-words.ts
const SMALL = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
	"thirteen",
	"fourteen",
	"fifteen",
	"sixteen",
	"seventeen",
	"eighteen",
	"nineteen"
], TENS = [
	"twenty",
	"thirty",
	"forty",
	"fifty",
	"sixty",
	"seventy",
	"eighty",
	"ninety"
], NUMBER_WORDS = (() => {
	let ones = [...SMALL].reverse().join("|"), below = `(?:(?:${TENS.join("|")})(?:[-\\s](?:${SMALL.slice(1, 10).reverse().join("|")}))?|${ones})`;
	return `(?:(?:${SMALL.slice(1, 10).reverse().join("|")}|a)\\shundred(?:\\sand\\s${below})?|${below})`;
})();
function readNumberWords(text) {
	let sum = 0;
	for (let word of text.toLowerCase().split(/[-\s]+/)) word === "hundred" ? sum = (sum || 1) * 100 : sum += Math.max(0, SMALL.indexOf(word), (TENS.indexOf(word) + 2) * (TENS.includes(word) ? 10 : 0));
	return sum;
}
// action/drift/lexicon/quantities.ts
const UNITS$1 = {
	en: [
		["business days", "(?:business|working|banking)[- ]days?"],
		["days", "(?:calendar[- ])?days?"],
		["hours", "hours?"],
		["weeks", "weeks?"],
		["months", "months?"],
		["years", "years?"],
		["percent", "percent|per cent|%"],
		["times", "times|cycles?|occurrences"],
		["items", "(?:items?|lines?|samples?|records?|credentials?|identities|identity|events?|changes?|transactions?|repositories|deviations?)"],
		["people", "(?:people|persons?|approvals?|approvers?)"]
	],
	ja: [
		["business days", "営業日"],
		["days", "日(?:間)?(?![次付時本々数常程])"],
		["hours", "時間"],
		["weeks", "週間?(?!次)"],
		["months", "[かカヶヵケ箇個]月(?:間)?"],
		["years", "年(?:間)?(?![度次月])"],
		["percent", "%|パーセント"],
		["times", "[回度](?!目)"],
		["items", "[件行個]"],
		["people", "[名人](?!的)"]
	]
}, JA_NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|[${KANJI}]+)`, EN_NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|${NUMBER_WORDS})`, NO_QUANTITY = {
	en: /\b\d{4}-\d{2}-\d{2}\b/g,
	ja: /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|第\d+[条項号]|\d{4}-\d{2}-\d{2}/g
}, valueOf$1 = (text) => /^\d/.test(text) ? Number(text.replaceAll(",", "")) : /^[a-z]/i.test(text) ? readNumberWords(text) : readKanji(text), NUMBERS = {
	en: {
		before: "(?<![\\w.,-])",
		number: EN_NUMBER,
		after: "\\)?[-\\s]*"
	},
	ja: {
		before: `(?<![\\d.,A-Za-z${KANJI}-])`,
		number: JA_NUMBER,
		after: "\\)?\\s*"
	}
}, pattern = (language, unit, words) => {
	let { before, number, after } = NUMBERS[language];
	return RegExp(`${before}(?<number>${number})${after}(?:${words})${language === "en" && unit !== "percent" ? "\\b" : ""}`, "gi");
}, PATTERNS = {
	en: UNITS$1.en.map(([unit, words]) => [unit, pattern("en", unit, words)]),
	ja: UNITS$1.ja.map(([unit, words]) => [unit, pattern("ja", unit, words)])
}, ANY_NUMBER = {
	en: RegExp(`\\d|\\b${NUMBER_WORDS}\\b`, "i"),
	ja: RegExp(`[\\d${KANJI}]`)
};
function readQuantities(text, language) {
	let plain = oneWidth(text);
	if (!ANY_NUMBER[language].test(plain)) return [];
	let taken = [...spans(plain, NO_QUANTITY[language]), ...readFrequencies(plain, language)], found = [];
	for (let [unit, words] of PATTERNS[language]) for (let span of spans(plain, words, [...taken, ...found])) found.push({
		...span,
		unit,
		value: valueOf$1(span.number)
	});
	return found.sort((a, b) => a.from - b.from);
}
const normalQuantity = ({ value, unit }) => `${value} ${unit}`, BARE = {
	en: RegExp(`(?<![\\w.-])(?:\\d[\\d,]*|${NUMBER_WORDS}\\b)`, "gi"),
	ja: RegExp(`(?<![\\w.-])\\d[\\d,]*|(?<![${KANJI}])[${KANJI}]+(?=つ)`, "g")
};
function readBare(text, language) {
	let plain = oneWidth(text);
	return spans(plain, BARE[language], readQuantities(plain, language)).map((span) => valueOf$1(span.text));
}
const word = (language, unit, flags) => {
	let words = UNITS$1[language].find(([one]) => one === unit)?.[1] ?? "";
	return new RegExp(language === "en" && unit !== "percent" ? `\\b(?:${words})\\b` : words, flags);
};
function speaksOf(text, language, unit) {
	let plain = oneWidth(text), apart = unit === "days" ? plain.replaceAll(word(language, "business days", "gi"), "◇") : plain;
	return word(language, unit, "i").test(apart);
}
// action/drift/rules/dr-04-parameters.ts
const CONFIGURED = same("countersign.yml"), quantity = (name, value) => `${value} ${PARAMETERS[name].unit}`, inWords = (name, value) => phrase("quantity", {
	value,
	unit: PARAMETERS[name].unit
}), ofLimit = (limit) => phrase("the-limit", { limit });
function loosened$1({ governance }) {
	let documents = [...governance.overlays.map((one) => ({
		...one,
		speaker: speakerOf({ governance }, one),
		control: one.data.control
	})), ...governance.entities.map((one) => ({
		...one,
		speaker: entityName(one),
		control: null
	}))];
	return together$1(...documents.map(({ file, data, speaker, control }) => ({
		compared: 1,
		differences: loosenings(governance.parameters, data.parameters).map(({ name, tier, value, inForce }) => {
			let field = `parameters.${name}.${tier}`, of = (file, speaker, value) => ({
				file,
				field,
				value: String(value),
				normalised: quantity(name, value),
				speaker,
				says: inWords(name, value)
			});
			return between$1(of(CONFIGURATION_FILE, CONFIGURED, inForce), of(file, speaker, value), {
				control,
				of: ofLimit(name),
				verdict: "block"
			});
		}),
		unknown: []
	})));
}
const UNITS = [
	"business days",
	"days",
	"hours",
	"percent",
	"years"
], isLimit = ({ unit }) => UNITS.some((one) => one === unit);
function meant({ governance }, { control }, unit) {
	let own = governance.controls.find(({ data }) => data.control === control)?.data.parameters ?? [], inUnit = (names) => names.filter((name) => PARAMETERS[name].unit === unit), ofControl = inUnit(own);
	return ofControl.length > 0 || unit === "years" ? ofControl : inUnit(ALL$2);
}
const ALL$2 = Object.keys(PARAMETERS).sort(), limitsFor = (context, { data }) => {
	let { control, regime } = data;
	return ["", ...context.governance.entities.filter((one) => one.data.regimes.includes(regime)).map((one) => one.data.entity)].map((entity) => limitsUnder(context.governance, {
		entity,
		regime,
		control
	}));
};
function inText$1(context, overlay) {
	let limits = limitsFor(context, overlay), values = (name) => limits.flatMap((one) => [one[name].default, one[name].strict]), passages = proseOf(overlay).filter(({ field }) => field !== "sample"), differences = passages.flatMap(({ field, text }) => readQuantities(literal(text), overlay.data.language).filter(isLimit).map((found) => ({
		field,
		found,
		names: meant(context, overlay.data, found.unit)
	})).filter(({ names }) => names.length > 0)).filter(({ found, names }) => !names.some((name) => values(name).includes(found.value))).map(({ field, found, names }) => {
		let far = (name) => Math.min(...values(name).map((one) => Math.abs(one - found.value))), [name = "retention.years"] = names.toSorted((a, b) => far(a) - far(b)), inForce = [...new Set(values(name))], usual = inForce.map((value) => quantity(name, value)).join(", ");
		return between$1({
			file: CONFIGURATION_FILE,
			field: `parameters.${name}`,
			value: usual,
			normalised: usual,
			speaker: CONFIGURED,
			says: phrase("one-of", { items: inForce.map((value) => inWords(name, value)) })
		}, {
			file: overlay.file,
			field,
			value: excerpt(found.text),
			normalised: normalQuantity(found),
			speaker: speakerOf(context, overlay),
			says: same(excerpt(found.text))
		}, {
			control: overlay.data.control,
			of: ofLimit(name),
			verdict: "block"
		});
	});
	return {
		compared: passages.length,
		differences,
		unknown: []
	};
}
const dr04 = defineRule({
	id: "DR-04",
	compares: {
		en: "Limits that overlays and entities set with those in force, and numbers in text with the limits they state.",
		ja: "オーバーレイ及び拠点が定める限度と適用中の限度、本文中の数値と限度との一致。"
	},
	effect: {
		en: "A limit may be tightened and never loosened, and a number in text must be the limit. Write the token instead of the number.",
		ja: "限度は厳しくすることのみ認められ、本文の数値は限度と一致しなければならない。数値に代えてトークンを記載する。"
	},
	find: (context) => together$1(loosened$1(context), ...context.overlays.map((overlay) => inText$1(context, overlay)))
}), readKinds = (text, language) => IDENTITY_KINDS.filter((kind) => kinds$1[kind].spokenOf[language].test(oneWidth(text))), OF$3 = {
	kinds: phrase("the-kinds", {}),
	systems: phrase("the-systems", {})
}, ALL$1 = phrase("all-of-them", {});
function stated$1(context, overlay, limit) {
	let list = [...new Set(overlay.data[limit])].sort(byCodePoint), text = list.length === 0 ? "all" : list.join(", ");
	return {
		file: overlay.file,
		field: limit,
		value: text,
		normalised: text,
		speaker: speakerOf(context, overlay),
		says: list.length === 0 ? ALL$1 : phrase("all", { items: list.map(same) })
	};
}
function acrossRegimes(context, overlays, limit) {
	let positions = overlays.map((overlay) => stated$1(context, overlay, limit)), regimeOf = (file) => overlays.find((one) => one.file === file)?.data.regime, found = agree(positions, {
		control: overlays[0]?.data.control ?? null,
		of: OF$3[limit],
		verdict: "block"
	}), shared = (one, other) => context.governance.entities.some(({ data }) => data.regimes.some((id) => id === one) && data.regimes.some((id) => id === other));
	return {
		...found,
		differences: found.differences.map((one) => shared(regimeOf(one.left.file), regimeOf(one.right.file)) ? one : {
			...one,
			verdict: "warn"
		})
	};
}
function inText(context, overlay) {
	let { data } = overlay, found = ["kinds", "systems"].flatMap((limit) => data[limit].length === 0 ? [] : ["what", "how"].map((field) => {
		let text = literal(data[field]), named = limit === "kinds" ? readKinds(text, data.language) : context.governance.systems.filter((one) => text.toLowerCase().includes(one.data.title[data.language].toLowerCase())).map((one) => one.data.system), strangers = named.filter((one) => !data[limit].some((other) => other === one)), right = {
			file: overlay.file,
			field,
			value: excerpt(text),
			normalised: named.join(", "),
			speaker: phrase("its-own-text", {}),
			says: phrase("all", { items: strangers.map(same) })
		}, subject = {
			control: data.control,
			of: OF$3[limit],
			verdict: "warn"
		};
		return {
			compared: 1,
			differences: strangers.length === 0 ? [] : [between$1(stated$1(context, overlay, limit), right, subject)],
			unknown: []
		};
	}));
	return together$1(...found);
}
const dr05 = defineRule({
	id: "DR-05",
	compares: {
		en: "The kinds of identity and the systems of a control's population: between regimes, and with the text.",
		ja: "統制の母集団(アイデンティティの種別及びシステム)。制度間及び本文との一致。"
	},
	effect: {
		en: "A regime cannot rely on a performance that looked at less than its own population. Widen the narrower one, or have a variance approved.",
		ja: "自らの母集団より狭い範囲の実施には依拠できない。狭い方を広げるか、差異の承認を受ける。"
	},
	find: (context) => together$1(...[...context.byControl.values()].flatMap((overlays) => [acrossRegimes(context, overlays, "kinds"), acrossRegimes(context, overlays, "systems")]), ...context.overlays.map((overlay) => inText(context, overlay)))
}), plainly = (text) => oneWidth(text).toLowerCase().replace(/\s+/g, " ").replace(/[.。]$/, "").trim(), pairs$1 = (text) => {
	let letters = Array.from(plainly(text)).filter((one) => one.trim() !== "");
	return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`));
};
function likeness(one, other) {
	let [left, right] = [pairs$1(one), pairs$1(other)];
	return 2 * [...left].filter((pair) => right.has(pair)).length / Math.max(1, left.size + right.size);
}
// action/drift/rules/dr-06-identity.ts
const BASELINE$1 = phrase("the-baseline", {}), ID = /\b[A-Z]{3}-\d{2}\b/g;
function named$1(context, overlay) {
	let { controls } = context.governance, known = controls.map(({ data }) => data.control), families = new Set(known.map((id) => id.slice(0, 3))), ids = proseOf(overlay).flatMap(({ field, text }) => [...new Set(text.match(ID) ?? [])].filter((id) => families.has(id.slice(0, 3))).map((id) => ({
		field,
		id
	})));
	return {
		compared: ids.length,
		differences: ids.filter(({ id }) => !known.includes(id)).map(({ field, id }) => between$1({
			...baseline(context, overlay.data.control, "control", overlay.data.control),
			normalised: overlay.data.control,
			says: phrase("no-such-control", {})
		}, {
			file: overlay.file,
			field,
			value: id,
			normalised: id,
			speaker: speakerOf(context, overlay),
			says: same(id)
		}, {
			control: overlay.data.control,
			of: phrase("a-control-in-the-text", {}),
			verdict: "warn"
		})),
		unknown: []
	};
}
function baseline(context, control, field, text) {
	let file = context.governance.controls.find(({ data }) => data.control === control)?.file ?? "", says = phrase("quoted", { text: excerpt(text) });
	return {
		file,
		field,
		value: text,
		normalised: plainly(text),
		speaker: BASELINE$1,
		says
	};
}
function objective(context, overlay) {
	let { control, objective: worded, language } = overlay.data, { controls } = context.governance, own = controls.find(({ data }) => data.control === control)?.data.objective[language];
	if (worded === null || own === void 0) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let likest = Math.max(...controls.map(({ data }) => likeness(worded, data.objective[language]))), foreign = likest >= .6 && likeness(worded, own) < likest, right = {
		file: overlay.file,
		field: "objective",
		value: worded,
		normalised: plainly(worded),
		speaker: speakerOf(context, overlay),
		says: phrase("quoted", { text: excerpt(worded) })
	}, left = baseline(context, control, `objective.${language}`, own), subject = {
		control,
		of: phrase("the-objective", {}),
		verdict: "warn"
	};
	return {
		compared: 1,
		differences: foreign ? [between$1(left, right, subject)] : [],
		unknown: []
	};
}
const dr06 = defineRule({
	id: "DR-06",
	compares: {
		en: "The controls that texts name with those there are, and a regime's objective with the baseline's.",
		ja: "本文が示す統制と基準統制の一覧、及び制度の統制目的と基準統制の目的。"
	},
	effect: {
		en: "A text may have been copied from another control. Correct the id, or word the objective anew.",
		ja: "他の統制から写された記述のおそれがある。番号を訂正するか、統制目的を改めて記載する。"
	},
	find: (context) => together$1(...context.governance.overlays.flatMap((overlay) => [named$1(context, overlay), objective(context, overlay)]))
}), documents = (context) => [...context.governance.overlays.map((overlay) => ({
	file: overlay.file,
	control: overlay.data.control,
	regime: overlay.data.regime,
	language: overlay.data.language,
	speaker: speakerOf(context, overlay),
	passages: proseOf(overlay)
})), ...context.governance.controls.flatMap((control) => LANGUAGES$1.map((language) => ({
	file: control.file,
	control: control.data.control,
	regime: null,
	language,
	speaker: phrase("the-baseline", {}),
	passages: passagesOf(control, language)
})))].sort((a, b) => byCodePoint(a.file, b.file)), passagesOf = ({ data, body }, language) => [...baselineTexts(data).map(({ field, names }) => ({
	field: `${field}.${language}`,
	text: names[language]
})), ...language === "en" ? [{
	field: "body",
	text: body
}] : []];
function usesWord(text, word, preferred, language) {
	let plain = oneWidth(text).toLowerCase(), sought = oneWidth(word).toLowerCase();
	if (!plain.includes(sought)) return !1;
	let wanted = oneWidth(preferred).toLowerCase(), without = wanted.includes(sought) ? plain.replaceAll(wanted, "◇") : plain, pattern = language === "en" ? `(?<![\\p{L}\\p{N}])${literally(sought)}(?![\\p{L}\\p{N}])` : literally(sought);
	return new RegExp(pattern, "u").test(without);
}
function wrongWords(glossary, { passages, ...document }) {
	return glossary.data.terms.flatMap(({ term, names, avoid }) => avoid.filter(({ language, regimes }) => language === document.language && (regimes.length === 0 || regimes.some((one) => one === document.regime))).flatMap(({ word, verdict, because: why }) => passages.flatMap(({ field, text }) => {
		let preferred = names[document.language];
		if (!usesWord(literal(text), word, preferred, document.language)) return [];
		let line = sentences(literal(text)).find((one) => usesWord(one, word, preferred, document.language));
		if (line === void 0) return [];
		let left = {
			file: glossary.file,
			field: `terms.${term}`,
			value: preferred,
			normalised: preferred,
			speaker: phrase("the-glossary", {}),
			says: same(preferred)
		}, right = {
			file: document.file,
			field,
			value: excerpt(line),
			normalised: word,
			speaker: document.speaker,
			says: same(word)
		}, subject = {
			control: document.control,
			of: phrase("a-term-in-the-text", {}),
			verdict
		}, said = {
			...opposing(left, right, subject),
			why
		};
		return [{
			...between$1(left, right, subject),
			reason: "word-is-avoided",
			with: said
		}];
	})));
}
const dr07 = defineRule({
	id: "DR-07",
	compares: {
		en: "The words of texts with the glossary's, in each language and for each regime.",
		ja: "本文の用語と用語集(言語別、制度別)。"
	},
	effect: {
		en: "Two words for one thing, or one word for two, mislead an auditor. Use the glossary's word.",
		ja: "一つの事項に二つの語、又は二つの事項に一つの語を用いると、監査人の誤解を招く。用語集の語を用いる。"
	},
	find: (context) => {
		let { glossary } = context.governance;
		if (glossary === null) return unlooked({
			reason: "no-glossary",
			with: {}
		});
		let worded = documents(context);
		return {
			compared: glossary.data.terms.reduce((sum, { avoid }) => sum + avoid.length, 0) * worded.length,
			differences: worded.flatMap((document) => wrongWords(glossary, document)),
			unknown: []
		};
	}
}), dr08 = defineRule({
	id: "DR-08",
	compares: {
		en: "Whether a control is a key control, between the regimes of one entity.",
		ja: "統制上の要点か否か。同一拠点に適用される制度間の一致。"
	},
	effect: {
		en: "One entity cannot rest its conclusion on a control and not rest on it. Decide, or have a variance approved.",
		ja: "同一の拠点が、統制上の要点とし、かつ要点としないことはできない。いずれかに定めるか、差異の承認を受ける。"
	},
	find: (context) => together$1(...context.governance.entities.flatMap(({ data }) => [...context.byControl].map(([control, overlays]) => agree(overlays.filter((overlay) => context.assessedControls.some((one) => one.entity.data.entity === data.entity && one.overlay === overlay)).map((overlay) => ({
		file: overlay.file,
		field: "key",
		value: String(overlay.data.key),
		normalised: overlay.data.key ? "key" : "non-key",
		speaker: speakerOf(context, overlay),
		says: overlay.data.key ? phrase("key", {}) : phrase("not-key", {})
	})), {
		control,
		of: phrase("whether-it-is-key", {}),
		verdict: "block"
	}))))
}), dr09 = defineRule({
	id: "DR-09",
	compares: {
		en: "The nature of a control between regimes: automated or manual, preventive or detective.",
		ja: "統制の性質(自動又は手作業、予防的又は発見的)。制度間の一致。"
	},
	effect: {
		en: "The nature decides how a control is tested, so one control cannot have two. Correct the one that is wrong.",
		ja: "統制の性質により評価手続が定まるため、一つの統制に二つの性質はない。誤った方を訂正する。"
	},
	find: (context) => together$1(...[...context.byControl].map(([control, overlays]) => agree(overlays.map((overlay) => {
		let { automation, purpose } = overlay.data.nature;
		return {
			file: overlay.file,
			field: "nature",
			value: `${automation}, ${purpose}`,
			normalised: `${automation}, ${purpose}`,
			speaker: speakerOf(context, overlay),
			says: phrase("nature", { nature: overlay.data.nature })
		};
	}), {
		control,
		of: phrase("the-nature", {}),
		verdict: "block"
	})))
}), dr10 = defineRule({
	id: "DR-10",
	compares: {
		en: "What an evidence pack holds with the least that the overlay asks for.",
		ja: "証跡パックの内容とオーバーレイが定める必要最小限の証跡。"
	},
	effect: {
		en: "A certification cannot rest on a pack that lacks evidence. Add what is missing before it is certified.",
		ja: "証跡の欠けたパックに基づく確認はできない。確認の前に不足する証跡を加える。"
	},
	find: () => unlooked({
		reason: "no-packs-for-contents",
		with: {}
	})
}), OF$2 = phrase("the-checks", {});
function position(file, speaker, field, tests) {
	let list = [...new Set(tests)].sort(byCodePoint).join(", ");
	return {
		file,
		field,
		value: list,
		normalised: list,
		speaker,
		says: list === "" ? phrase("none", {}) : same(list)
	};
}
const checksOf = ({ governance }, control) => governance.controls.find(({ data }) => data.control === control)?.data.rules.flatMap(({ checks }) => checks) ?? [], stated = (context, overlay) => {
	let { tests, control } = overlay.data, own = tests.length === 0 ? checksOf(context, control) : tests;
	return position(overlay.file, speakerOf(context, overlay), "tests", own);
};
function strangers(context, overlay) {
	let { control, tests } = overlay.data, baseline = context.governance.controls.find(({ data }) => data.control === control);
	if (baseline === void 0) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let checks = checksOf(context, control), foreign = tests.some((test) => !checks.includes(test)), left = position(baseline.file, phrase("the-baseline", {}), "rules", checks), subject = {
		control,
		of: OF$2,
		verdict: "block"
	};
	return {
		compared: 1,
		differences: foreign ? [between$1(left, stated(context, overlay), subject)] : [],
		unknown: []
	};
}
const dr11 = defineRule({
	id: "DR-11",
	compares: {
		en: "The checks a control is tested with: between regimes, and with the rules of the baseline.",
		ja: "統制の評価に用いるチェック。制度間及び基準統制の規則との一致。"
	},
	effect: {
		en: "One technical test serves every regime. Name the same checks, or leave the list empty for the baseline's.",
		ja: "技術的な評価は全制度に共通する。同じチェックを示すか、基準統制に従う場合は空欄とする。"
	},
	find: (context) => together$1(...[...context.byControl].flatMap(([control, overlays]) => {
		let found = agree(overlays.map((overlay) => stated(context, overlay)), {
			control,
			of: OF$2,
			verdict: "block"
		}), reported = found.differences.map(({ right }) => right.file);
		return [found, ...overlays.filter(({ file }) => !reported.includes(file)).map((overlay) => strangers(context, overlay))];
	}))
}), TIERS$1 = ["default", "strict"];
function limits$2(context, control, overlays) {
	return together$1(...PARAMETER_NAMES.filter((name) => overlays.some(({ data }) => data.parameters[name] !== void 0)).flatMap((name) => TIERS$1.map((tier) => agree(overlays.map((overlay) => {
		let value = tighten(context.governance.parameters, [overlay.data.parameters])[name][tier], text = `${value} ${PARAMETERS[name].unit}`;
		return {
			file: overlay.file,
			field: `parameters.${name}.${tier}`,
			value: String(value),
			normalised: text,
			speaker: speakerOf(context, overlay),
			says: phrase("quantity", {
				value,
				unit: PARAMETERS[name].unit
			})
		};
	}), {
		control,
		of: phrase("the-limit", { limit: name }),
		verdict: "warn"
	}))));
}
function samples(context, overlay) {
	let { data } = overlay, regime = context.governance.regimes.find((one) => one.data.regime === data.regime);
	if (regime === void 0 || regime.data.sampling.length === 0) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let { sampling, extension } = regime.data, sizes = [...sampling.flatMap(({ sample, high_risk }) => [sample, high_risk ?? sample]), ...extension.flatMap(({ deviations, sample }) => [deviations, sample])], read = readQuantities(literal(data.sample), data.language).filter(({ unit, value }) => (unit === "items" || unit === "times") && value > 1), table = [...new Set(sizes)].sort((a, b) => a - b).join(", ");
	return {
		compared: 1,
		differences: read.filter(({ value }) => !sizes.includes(value)).map((found) => between$1({
			file: regime.file,
			field: "sampling",
			value: table,
			normalised: table,
			speaker: phrase("the-table-of-the-regime", {}),
			says: same(table)
		}, {
			file: overlay.file,
			field: "sample",
			value: excerpt(data.sample),
			normalised: normalQuantity(found),
			speaker: speakerOf(context, overlay),
			says: same(excerpt(found.text))
		}, {
			control: data.control,
			of: phrase("the-sample", {}),
			verdict: "warn"
		})),
		unknown: []
	};
}
const dr12 = defineRule({
	id: "DR-12",
	compares: {
		en: "Limits that one regime tightens with the other regimes', and sample sizes in text with the regime's table.",
		ja: "ある制度が厳しくした限度と他の制度の限度、本文のサンプル数と制度の表。"
	},
	effect: {
		en: "The tighter limit may be meant; whoever tests should know that two are in force. Bring them together, or leave it.",
		ja: "厳しい限度が意図されたものである場合もあるが、評価者は二つの限度の存在を知る必要がある。そろえるか、そのままとする。"
	},
	find: (context) => together$1(...[...context.byControl].map(([control, overlays]) => limits$2(context, control, overlays)), ...context.overlays.map((overlay) => samples(context, overlay)))
}), day = ({ file, speaker }, field, value) => ({
	file,
	field,
	value,
	normalised: value,
	speaker,
	says: same(value)
});
function orders({ governance }) {
	let all = [
		...governance.entities.flatMap((entity) => entity.data.roster.map(({ from, to }, index) => ({
			file: entity.file,
			control: null,
			speaker: entityName(entity),
			first: {
				field: `roster[${index}].from`,
				day: from
			},
			last: {
				field: `roster[${index}].to`,
				day: to
			}
		}))),
		...governance.variances.map(({ file, data }) => ({
			file,
			control: null,
			speaker: same(data.variance),
			first: {
				field: "approved_on",
				day: data.approved_on
			},
			last: {
				field: "expires",
				day: data.expires
			}
		})),
		...governance.exceptions.flatMap(({ file, data }) => data.accepted === null ? [] : [{
			file,
			control: null,
			speaker: same(data.exception),
			first: {
				field: "accepted.at",
				day: data.accepted.at
			},
			last: {
				field: "accepted.until",
				day: data.accepted.until
			}
		}])
	];
	return {
		compared: all.length,
		differences: all.flatMap((one) => one.last.day === null || one.first.day <= one.last.day ? [] : [between$1(day(one, one.first.field, one.first.day), day(one, one.last.field, one.last.day), {
			control: one.control,
			of: phrase("the-first-and-the-last-day", {}),
			verdict: "block"
		})]),
		unknown: []
	};
}
function windows(context) {
	let { parameters, entities, overlays } = context.governance, setting = [
		{
			file: CONFIGURATION_FILE,
			speaker: same("countersign.yml"),
			control: null,
			own: []
		},
		...entities.map((one) => ({
			file: one.file,
			speaker: entityName(one),
			control: null,
			own: [one.data.parameters]
		})),
		...overlays.map((one) => ({
			file: one.file,
			speaker: speakerOf(context, one),
			control: one.data.control,
			own: [one.data.parameters]
		}))
	].filter(({ own }) => own.length === 0 || own.some((one) => one["cert.window_bd"] ?? one["close.business_days"]));
	return {
		compared: setting.length,
		differences: setting.flatMap(({ file, speaker, control, own }) => {
			let inForce = tighten(parameters, own), close = inForce["close.business_days"].default, window = inForce["cert.window_bd"].default, position = (name, value, said) => ({
				file,
				field: `parameters.${name}`,
				value: String(value),
				normalised: `${value} business days`,
				speaker: said,
				says: phrase("quantity", {
					value,
					unit: "business days"
				})
			});
			return window >= close ? [] : [between$1(position("close.business_days", close, phrase("on-closing", { speaker })), position("cert.window_bd", window, phrase("on-certifying", { speaker })), {
				control,
				of: phrase("the-time-after-a-period", {}),
				verdict: "block"
			})];
		}),
		unknown: []
	};
}
function inForceYet(context) {
	let { today, overlays } = context;
	return today === null ? unlooked({
		reason: "no-day-for-first-days",
		with: {}
	}) : {
		compared: overlays.length,
		differences: overlays.filter(({ data }) => data.effective_from > today).map((overlay) => {
			let { control, effective_from: value } = overlay.data, one = {
				file: overlay.file,
				value,
				normalised: value
			};
			return {
				control,
				left: {
					...one,
					field: "effective_from"
				},
				right: {
					...one,
					field: "body",
					value: "in force",
					normalised: "in force"
				},
				verdict: "block",
				reason: "not-in-force-yet",
				with: {
					speaker: speakerOf(context, overlay),
					control,
					day: value
				}
			};
		}),
		unknown: []
	};
}
const dr13 = defineRule({
	id: "DR-13",
	compares: {
		en: "Days that belong together: first and last, in force and begun, certified and closed.",
		ja: "対応する日付(開始と終了、適用と適用開始日、確認と決算の締切)。"
	},
	effect: {
		en: "Days that contradict each other leave open what was in force when. Correct the wrong one.",
		ja: "日付の矛盾により、いつ何が適用されていたかが不明となる。誤った日付を訂正する。"
	},
	find: (context) => together$1(orders(context), windows(context), inForceYet(context), unlooked({
		reason: "earlier-versions-not-read",
		with: {}
	}))
}), isActive = ({ today }, entry) => today === null ? entry.to === null : inForce$1(entry, today);
function roles$1(context) {
	let seen = new Set(), named = context.assessedControls.flatMap((assessed) => ["performer", "approver"].flatMap((field) => {
		let key = `${assessed.entity.file} ${assessed.overlay.data[field]}`;
		return seen.has(key) ? [] : (seen.add(key), [{
			...assessed,
			field
		}]);
	}));
	return {
		compared: named.length,
		differences: named.filter(({ entity, overlay, field }) => !entity.data.roster.some((entry) => entry.role === overlay.data[field] && isActive(context, entry))).map(({ entity, overlay, field }) => {
			let role = overlay.data[field];
			return between$1({
				file: overlay.file,
				field,
				value: role,
				normalised: role,
				speaker: speakerOf(context, overlay),
				says: phrase("role", { role })
			}, {
				file: entity.file,
				field: "roster",
				value: "(nobody)",
				normalised: "nobody",
				speaker: entityName(entity),
				says: phrase("nobody-holds-it", {})
			}, {
				control: overlay.data.control,
				of: phrase("a-role", {}),
				verdict: "block"
			});
		}),
		unknown: []
	};
}
function people(context) {
	let entries = context.governance.entities.flatMap((entity) => entity.data.roster.map((entry) => ({
		entity,
		entry
	})));
	if (entries.length === 0) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let named = [...context.governance.overlays.map((overlay) => ({
		file: overlay.file,
		field: "reviewed_by",
		login: overlay.data.reviewed_by,
		control: overlay.data.control,
		speaker: speakerOf(context, overlay),
		mustBe: !0
	})), ...context.governance.statements.flatMap(({ file, data }) => ["business_owner", "technical_steward"].flatMap((field) => {
		let login = data[field];
		return login === null ? [] : [{
			file,
			field,
			login,
			control: null,
			speaker: same(file),
			mustBe: !1
		}];
	}))];
	return {
		compared: named.length,
		differences: named.flatMap(({ login, mustBe, control, ...stated }) => {
			let own = entries.filter(({ entry }) => entry.login === login), [last] = own.toSorted((a, b) => byCodePoint(b.entry.to ?? "", a.entry.to ?? ""));
			if (own.some(({ entry }) => isActive(context, entry)) || last === void 0 && !mustBe) return [];
			let until = last?.entry.to ?? null, [first] = entries, roster = last?.entity ?? first?.entity, { speaker } = stated;
			return [{
				control,
				left: side$1({
					...stated,
					value: login,
					normalised: login
				}),
				right: {
					file: roster?.file ?? "",
					field: "roster",
					value: until === null ? "(not on a roster)" : `until ${until}`,
					normalised: until === null ? "not on a roster" : "no longer on a roster"
				},
				verdict: "warn",
				...until === null ? {
					reason: "named-and-on-no-roster",
					with: {
						speaker,
						login
					}
				} : {
					reason: "named-and-off-the-roster",
					with: {
						speaker,
						login,
						until
					}
				}
			}];
		}),
		unknown: []
	};
}
const dr14 = defineRule({
	id: "DR-14",
	compares: {
		en: "Roles and people that documents name with the rosters of the entities.",
		ja: "文書が示す役割及び担当者と、各拠点の名簿。"
	},
	effect: {
		en: "A role that nobody holds is performed by nobody. Put somebody on the roster, or name another.",
		ja: "担当者のいない役割は実施されない。名簿に記載するか、別の役割を定める。"
	},
	find: (context) => together$1(roles$1(context), people(context), {
		compared: 0,
		differences: [],
		unknown: context.today === null ? [{
			reason: "no-day-for-rosters",
			with: {}
		}] : []
	})
}), CSF_2 = {
	"GV.OC": [
		1,
		2,
		3,
		4,
		5
	],
	"GV.RM": [
		1,
		2,
		3,
		4,
		5,
		6,
		7
	],
	"GV.RR": [
		1,
		2,
		3,
		4
	],
	"GV.PO": [1, 2],
	"GV.OV": [
		1,
		2,
		3
	],
	"GV.SC": [
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10
	],
	"ID.AM": [
		1,
		2,
		3,
		4,
		5,
		7,
		8
	],
	"ID.RA": [
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10
	],
	"ID.IM": [
		1,
		2,
		3,
		4
	],
	"PR.AA": [
		1,
		2,
		3,
		4,
		5,
		6
	],
	"PR.AT": [1, 2],
	"PR.DS": [
		1,
		2,
		10,
		11
	],
	"PR.PS": [
		1,
		2,
		3,
		4,
		5,
		6
	],
	"PR.IR": [
		1,
		2,
		3,
		4
	],
	"DE.CM": [
		1,
		2,
		3,
		6,
		9
	],
	"DE.AE": [
		2,
		3,
		4,
		6,
		7,
		8
	],
	"RS.MA": [
		1,
		2,
		3,
		4,
		5
	],
	"RS.AN": [
		3,
		6,
		7,
		8
	],
	"RS.CO": [2, 3],
	"RS.MI": [1, 2],
	"RC.RP": [
		1,
		2,
		3,
		4,
		5,
		6
	],
	"RC.CO": [3, 4]
}, FROM_CSF_1 = {
	"PR.AC-1": ["PR.AA-01", "PR.AA-05"],
	"PR.AC-2": ["PR.AA-06"],
	"PR.AC-3": [
		"PR.AA-03",
		"PR.AA-05",
		"PR.IR-01"
	],
	"PR.AC-4": ["PR.AA-05"],
	"PR.AC-5": ["PR.IR-01"],
	"PR.AC-6": ["PR.AA-02", "PR.AA-04"],
	"PR.AC-7": ["PR.AA-03"],
	"PR.PT-1": ["PR.PS-04"],
	"PR.PT-3": ["PR.PS-01"],
	"PR.IP-1": ["PR.PS-01"],
	"PR.IP-3": ["PR.PS-01", "ID.RA-07"],
	"PR.IP-11": ["GV.RR-04"],
	"ID.AM-6": ["GV.RR-02", "GV.SC-02"],
	"ID.GV-1": ["GV.PO-01", "GV.PO-02"],
	"ID.GV-3": ["GV.OC-03"],
	"DE.CM-3": ["DE.CM-03"],
	"DE.CM-7": [
		"DE.CM-01",
		"DE.CM-03",
		"DE.CM-06",
		"DE.CM-09"
	]
}, FROM_NHI = {
	"NHI-01": ["NHI1:2025"],
	"NHI-03": [
		"NHI7:2025",
		"NHI1:2025",
		"NHI5:2025"
	]
}, CSF_1_ID = /\b(?:ID|PR|DE|RS|RC)\.[A-Z]{2}-[1-9]\d?\b/g, isCsf2 = (id) => {
	let [, category = "", number = ""] = /^([A-Z]{2}\.[A-Z]{2})-(\d{2})$/.exec(id) ?? [];
	return CSF_2[category]?.includes(Number(number)) ?? !1;
}, oldIds = (text) => (text.match(CSF_1_ID) ?? []).filter((id) => !isCsf2(id));
function wrongReference(reference) {
	let { framework, as_cited: cited, canonical } = reference;
	if (canonical.trim() === "") return "an identifier";
	if (/\bCSF\b/.test(framework)) {
		if (!isCsf2(canonical)) return "an identifier of CSF 2.0";
		let [old] = oldIds(cited);
		if (old === void 0) return null;
		if (!cited.includes("1.1")) return `${old} (CSF 1.1)`;
		let successors = FROM_CSF_1[old];
		return successors === void 0 || successors.includes(canonical) ? null : successors.join(" or ");
	}
	if (!/\bNHI\b/.test(framework)) return null;
	if (!/^NHI(?:[1-9]|10):2025$/.test(canonical)) return "an identifier of the list of 2025";
	let [label] = /\bNHI-\d{2}\b/.exec(cited) ?? [], official = label === void 0 ? void 0 : FROM_NHI[label];
	return official === void 0 || official.includes(canonical) ? null : official.join(" or ");
}
const mislabelled = (sentence) => [...sentence.includes("1.1") ? [] : oldIds(sentence), ...sentence.match(/\bNHI-\d{2}\b/g) ?? []], BASELINE = phrase("the-baseline", {}), OF$1 = phrase("a-framework-reference", {});
function references$1({ governance }) {
	let all = governance.controls.flatMap(({ file, data }) => data.frameworks.map((reference, index) => ({
		file,
		control: data.control,
		reference,
		index
	})));
	return {
		compared: all.length,
		differences: all.flatMap(({ file, control, reference, index }) => {
			let expected = wrongReference(reference);
			if (expected === null) return [];
			let of = (field, speaker) => ({
				file,
				field: `frameworks[${index}].${field}`,
				value: reference[field],
				normalised: field === "canonical" ? reference[field] : expected,
				speaker,
				says: same(excerpt(reference[field]))
			});
			return [between$1(of("as_cited", phrase("the-citation", { framework: reference.framework })), of("canonical", phrase("the-baseline-instead", { expected })), {
				control,
				of: OF$1,
				verdict: "warn"
			})];
		}),
		unknown: []
	};
}
function inTexts(context) {
	let { governance } = context, documents = [...governance.overlays.map((one) => ({
		file: one.file,
		control: one.data.control,
		speaker: speakerOf(context, one),
		passages: textsOf(one.data, one.body)
	})), ...governance.controls.map(({ file, data, body }) => ({
		file,
		control: data.control,
		speaker: BASELINE,
		passages: [{
			field: "body",
			text: body
		}]
	}))];
	return {
		compared: documents.length,
		differences: documents.flatMap(({ file, control, speaker, passages }) => passages.flatMap(({ field, text }) => sentences(text).flatMap((sentence) => mislabelled(sentence).map((id) => {
			let right = {
				file,
				field,
				value: excerpt(sentence),
				normalised: id,
				speaker,
				says: same(id)
			};
			return between$1({
				...right,
				normalised: `${id}, with the version it is from`,
				speaker: phrase("an-alias", {}),
				says: phrase("its-version", {})
			}, right, {
				control,
				of: OF$1,
				verdict: "warn"
			});
		})))),
		unknown: []
	};
}
const dr15 = defineRule({
	id: "DR-15",
	compares: {
		en: "Framework references as they are cited with the identifiers of the version that is named.",
		ja: "引用されたフレームワークの参照と、示された版の識別子。"
	},
	effect: {
		en: "An identifier of another version names another requirement. Keep the citation and give the canonical identifier beside it.",
		ja: "他の版の識別子は別の要求事項を指す。引用を残し、正式な識別子を併記する。"
	},
	find: (context) => together$1(references$1(context), inTexts(context))
}), dr16 = defineRule({
	id: "DR-16",
	compares: {
		en: "The parts a regime requires of every overlay with those an overlay has: assertions, scope, objective, criteria.",
		ja: "制度が各オーバーレイに求める項目(アサーション、評価範囲、統制目的、規準等)とその記載。"
	},
	effect: {
		en: "Without it the control is not linked to what the regime concludes on. Write the part.",
		ja: "記載がなければ、統制が制度の評価対象と結び付かない。当該項目を記載する。"
	},
	find: (context) => together$1(...context.governance.overlays.map((overlay) => {
		let { data, file } = overlay, regime = context.governance.regimes.find((one) => one.data.regime === data.regime), parts = regime?.data.requires ?? [], lacking = parts.filter((part) => data[part] === null || data[part].length === 0);
		return {
			compared: parts.length,
			differences: lacking.map((part) => between$1({
				file: regime?.file ?? "",
				field: "requires",
				value: part,
				normalised: part,
				speaker: regimeName(context, data.regime),
				says: phrase("required", {})
			}, {
				file,
				field: part,
				value: "(missing)",
				normalised: "missing",
				speaker: same(file),
				says: phrase("nothing", {})
			}, {
				control: data.control,
				of: phrase("a-part", { part }),
				verdict: "block"
			})),
			unknown: []
		};
	}))
});
function reworded(context, one, other) {
	let stated = (overlay, rest) => {
		let shared = rest.data.complementary_controls.map(plainly);
		return overlay.data.complementary_controls.flatMap((text, index) => shared.includes(plainly(text)) ? [] : [{
			file: overlay.file,
			field: `complementary_controls[${index}]`,
			value: text,
			normalised: plainly(text),
			speaker: speakerOf(context, overlay),
			says: phrase("quoted", { text: excerpt(text) })
		}]);
	}, others = stated(other, one), differences = stated(one, other).flatMap((left) => others.filter((right) => likeness(left.value, right.value) >= .75).map((right) => between$1(left, right, {
		control: one.data.control,
		of: phrase("a-complementary-control", {}),
		verdict: "warn"
	})));
	return {
		compared: one.data.complementary_controls.length,
		differences,
		unknown: []
	};
}
const dr17 = defineRule({
	id: "DR-17",
	compares: {
		en: "The complementary controls of user entities and subservice organisations that regimes share, in one language.",
		ja: "制度間で共通する、委託会社及び再受託会社の相補的な統制(同じ言語の記述)。"
	},
	effect: {
		en: "Customers who read two reports should find the same duties. Use one wording where the duty is one.",
		ja: "二つの報告書の利用者は、同じ責任を読み取れなければならない。同一の責任には同一の文言を用いる。"
	},
	find: (context) => together$1(...[...context.byControl.values()].flatMap((overlays) => {
		let stating = overlays.filter(({ data }) => data.complementary_controls.length > 0);
		return stating.flatMap((one, index) => stating.slice(index + 1).filter(({ data }) => data.language === one.data.language).map((other) => reworded(context, one, other)));
	}))
}), isCount = ({ unit }) => unit === "items" || unit === "times" || unit === "people", isMeant = (found) => !isCount(found) || found.value > 10 || /^[\d０-９]/.test(found.text), inYears = ({ value, unit }) => unit === "months" && value % 12 == 0 ? `${value / 12} years` : normalQuantity({
	value,
	unit
});
function quantitiesLacking(one, other) {
	let quantities = readQuantities(other.text, other.language), bare = readBare(other.text, other.language), has = (found) => isCount(found) ? found.value <= 1 || [...bare, ...quantities.map(({ value }) => value)].includes(found.value) : quantities.map(inYears).includes(inYears(found)) || (found.value === 1 || bare.includes(found.value)) && speaksOf(other.text, other.language, found.unit), unsaid = readQuantities(one.text, one.language).filter((found) => isMeant(found) && !has(found));
	return [...new Map(unsaid.map((found) => [normalQuantity(found), found])).values()].map(({ value, unit }) => phrase("quantity", {
		value,
		unit
	}));
}
function frequenciesLacking(one, other) {
	return [...new Set(readFrequencies(one.text, one.language).map(({ frequency }) => frequency))].filter((frequency) => !mentionsFrequency(other.text, other.language, frequency)).map((frequency) => phrase("frequency", { frequency }));
}
function rolesLacking(one, other) {
	let named = readRoles(other.text, other.language);
	return readRoles(one.text, one.language).filter((role) => !named.includes(role)).map((role) => phrase("role", { role }));
}
const SORTS = [{
	of: phrase("a-number-in-the-text", {}),
	verdict: "block",
	lacking: quantitiesLacking
}, {
	of: phrase("a-frequency-in-the-text", {}),
	verdict: "block",
	lacking: frequenciesLacking
}], ROLES = {
	of: phrase("a-role-in-the-text", {}),
	verdict: "warn",
	lacking: rolesLacking
}, list$1 = (said) => said.length === 0 ? phrase("nothing-of-it", {}) : phrase("all", { items: [...said] });
function compareSides({ left, right }, sorts, control, speakers) {
	return sorts.flatMap((sort) => {
		let [ours, others] = [sort.lacking(left, right), sort.lacking(right, left)];
		if (ours.length + others.length === 0) return [];
		let position = (of, speaker, said) => ({
			file: of.file,
			field: of.field,
			value: excerpt(of.text),
			normalised: printPhrase(list$1(said)).en,
			speaker,
			says: list$1(said)
		});
		return [between$1(position(left, speakers.original, ours), position(right, speakers.translation, others), {
			control,
			of: sort.of,
			verdict: sort.verdict
		})];
	});
}
function compareTexts({ governance }, { original, translation }, speakers) {
	let alike = {
		...translation,
		data: {
			...original.data,
			language: translation.data.language
		}
	}, fill = {
		original: filler(governance, original),
		translation: filler(governance, alike)
	}, theirs = new Map(proseOf(translation).map((one) => [one.field, one.text])), shared = proseOf(original).flatMap(({ field, text }) => {
		let other = theirs.get(field);
		if (other === void 0) return [];
		let { language: ours } = original.data, { language } = translation.data;
		return [{
			left: {
				file: original.file,
				field,
				text: fill.original(text),
				language: ours
			},
			right: {
				file: translation.file,
				field,
				text: fill.translation(other),
				language
			}
		}];
	}), sorts = (field) => field === "who" || field === "body" ? [...SORTS, ROLES] : SORTS;
	return {
		compared: shared.length,
		differences: shared.flatMap((pair) => compareSides(pair, sorts(pair.left.field), original.data.control, speakers)),
		unknown: []
	};
}
const LANGUAGES_OF_ONE = {
	original: phrase("its-english", {}),
	translation: phrase("its-japanese", {})
};
function compareNames({ file, data }) {
	let texts = baselineTexts(data);
	return {
		compared: texts.length,
		differences: texts.flatMap(({ field, names }) => compareSides({
			left: {
				file,
				field: `${field}.en`,
				text: names.en,
				language: "en"
			},
			right: {
				file,
				field: `${field}.ja`,
				text: names.ja,
				language: "ja"
			}
		}, SORTS, data.control, LANGUAGES_OF_ONE)),
		unknown: []
	};
}
// action/drift/rules/dr-18-translation.ts
const SPEAKERS = {
	original: phrase("the-authoritative-text", {}),
	translation: phrase("its-translation", {})
}, EQUAL = [
	"frequency",
	"performer",
	"approver",
	"nature",
	"key",
	"kinds",
	"systems",
	"parameters",
	"relies_on",
	"tests",
	"effective_from"
], LISTS = [
	"attributes",
	"design",
	"operation",
	"evidence",
	"assertions",
	"criteria",
	"complementary_controls"
], OPTIONAL = [
	"objective",
	"scope_reason",
	"rcm"
];
function written$2(value) {
	if (typeof value == "string") return value;
	if (Array.isArray(value)) return value.length === 0 ? "(none)" : value.map(written$2).join(", ");
	if (typeof value != "object" || !value) return String(value);
	let entries = Object.entries(value).filter(([, one]) => one !== void 0).sort(([a], [b]) => byCodePoint(a, b));
	return entries.length === 0 ? "(none)" : entries.map(([key, one]) => `${key} ${written$2(one)}`).join(", ");
}
const pairsOf = (original, translation) => [
	...EQUAL.map((field) => ({
		field,
		original: written$2(original[field]),
		translation: written$2(translation[field])
	})),
	...LISTS.map((field) => ({
		field,
		original: `${original[field].length} entries`,
		translation: `${translation[field].length} entries`
	})),
	...OPTIONAL.map((field) => ({
		field,
		original: original[field] === null ? "(missing)" : "(written)",
		translation: translation[field] === null ? "(missing)" : "(written)"
	}))
];
function difference$1({ original, translation }, pair, subject) {
	let position = (of, speaker, value) => ({
		file: of.file,
		field: pair.field,
		value: excerpt(value),
		normalised: excerpt(value),
		speaker,
		says: same(excerpt(value))
	});
	return between$1(position(original, SPEAKERS.original, pair.original), position(translation, SPEAKERS.translation, pair.translation), {
		...subject,
		control: original.data.control
	});
}
function freshness({ texts }, pair) {
	let text = texts.get(pair.original.file);
	if (text === void 0) return unlooked({
		reason: "original-not-at-hand",
		with: { file: pair.original.file }
	});
	let current = digestOf(unixLines(text)), stated = pair.translation.data.translation_of;
	if (stated === current || stated === digestOf(text)) return {
		compared: 1,
		differences: [],
		unknown: []
	};
	let { control } = pair.original.data;
	return {
		compared: 1,
		differences: [{
			control,
			left: {
				file: pair.original.file,
				field: "body",
				value: current,
				normalised: current
			},
			right: {
				file: pair.translation.file,
				field: "translation_of",
				value: stated ?? "(none)",
				normalised: stated ?? "none"
			},
			verdict: "block",
			reason: "translation-of-another-text",
			with: { control }
		}],
		unknown: []
	};
}
const dr18 = defineRule({
	id: "DR-18",
	compares: {
		en: "A translation with its authoritative text, and a baseline control's two languages: digest, fields, lists, and the numbers, frequencies and roles in the text.",
		ja: "翻訳と正本、及び基準統制の両言語(要約値、項目、一覧の数、本文の数値・頻度・役割)。"
	},
	effect: {
		en: "Readers of the two languages would follow two controls. Read both texts again and translate anew what changed.",
		ja: "言語により異なる統制に従うこととなる。両方を読み直し、変更箇所を翻訳し直す。"
	},
	find: (context) => together$1(...context.governance.controls.map(compareNames), ...context.translated.flatMap((pair) => {
		let fields = pairsOf(pair.original.data, pair.translation.data);
		return [
			freshness(context, pair),
			{
				compared: fields.length,
				differences: fields.filter(({ original, translation }) => original !== translation).map((one) => difference$1(pair, one, {
					of: phrase("the-field", { field: one.field }),
					verdict: "block"
				})),
				unknown: []
			},
			compareTexts(context, pair, SPEAKERS)
		];
	}))
}), NAME$1 = /(?:^|\/)(\d{8}T\d{6}Z)(?:-(\d{1,9}))?\.md$/;
function keyOf$2(path) {
	let [, began, nth = "1"] = NAME$1.exec(path) ?? [];
	return began === void 0 ? "" : `${began} ${nth.padStart(9, "0")}`;
}
const byScanName = (a, b) => byCodePoint(keyOf$2(a), keyOf$2(b)), byStart = (a, b) => byCodePoint(a.data.started, b.data.started) || byScanName(a.file, b.file);
// action/drift/performances.ts
function statedOf(context, { entity, overlay }) {
	let { control, regime } = overlay.data, index = entity.data.overrides.findIndex((one) => one.regime === regime && one.control === control), override = entity.data.overrides[index], heldIn = (field) => override?.[field] === void 0 ? {
		file: overlay.file,
		field,
		speaker: speakerOf(context, overlay)
	} : {
		file: entity.file,
		field: `overrides[${index}].${field}`,
		speaker: entityName(entity)
	}, frequency = override?.frequency ?? overlay.data.frequency, performer = override?.performer ?? overlay.data.performer;
	return {
		frequency,
		stated: {
			frequency: {
				...heldIn("frequency"),
				value: frequency,
				normalised: DURATIONS[frequency],
				says: phrase("frequency", { frequency })
			},
			performer: {
				...heldIn("performer"),
				value: performer,
				normalised: performer,
				says: phrase("role", { role: performer })
			}
		}
	};
}
function performances(context) {
	let all = context.assessedControls.map((assessed) => {
		let { entity, overlay } = assessed, { control, regime } = overlay.data, stated = statedOf(context, assessed);
		return {
			control,
			assessed,
			...stated,
			speaker: stated.stated.frequency.speaker,
			reviews: context.ledger.reviews.filter(({ data }) => data.entity === entity.data.entity && data.regime === regime && data.controls.includes(control) && data.completed !== null).sort((a, b) => byCodePoint(`${a.data.completed ?? ""} ${a.file}`, `${b.data.completed ?? ""} ${b.file}`))
		};
	}), performed = all.filter(({ reviews }) => reviews.length > 0);
	return {
		performed,
		unperformed: all.length - performed.length
	};
}
function intervalOf(context, { assessed, frequency, reviews }) {
	let days = DAYS[frequency];
	if (days === null) return null;
	let { governance, ledger, today } = context, lastScan = ledger.scans.map(({ data }) => dayOf(data.started)).sort(byCodePoint).at(-1), until = today ?? lastScan ?? null, done = reviews.map(({ data }) => dayOf(data.completed ?? data.opened)), ends = [...done.slice(1), ...until === null ? [] : [until]], grace = limitsUnder(governance, {
		entity: assessed.entity.data.entity,
		regime: assessed.overlay.data.regime,
		control: assessed.overlay.data.control
	})["cert.window_bd"].default, { holidays } = governance.configuration.calendar, intervals = done.map((since, index) => {
		let due = addBusinessDays(addDays(since, days), grace, holidays);
		return {
			since,
			allowed: daysBetween(since, due),
			longest: daysBetween(since, ends[index] ?? since)
		};
	}), over = ({ longest, allowed }) => longest - allowed;
	return intervals.toSorted((a, b) => over(b) - over(a) || byCodePoint(a.since, b.since))[0] ?? null;
}
// action/drift/rules/dr-19-performed.ts
function often(context, performed) {
	let interval = intervalOf(context, performed);
	if (interval === null) return {
		compared: 0,
		differences: [],
		unknown: []
	};
	let { control, stated, reviews, speaker } = performed, days = reviews.map(({ data }) => dayOf(data.completed ?? data.opened)).join(", "), last = reviews.at(-1), { longest, allowed, since } = interval;
	return {
		compared: 1,
		differences: longest <= allowed || last === void 0 ? [] : [{
			control,
			left: side$1(stated.frequency),
			right: {
				file: last.file,
				field: "completed",
				value: days,
				normalised: `more than ${allowed} days after ${since}`
			},
			verdict: "deficient-operation",
			reason: "performed-too-seldom",
			with: {
				speaker,
				control,
				says: stated.frequency.says,
				since,
				allowed
			}
		}],
		unknown: []
	};
}
function performer({ control, stated, reviews }) {
	return {
		compared: reviews.length,
		differences: reviews.filter(({ data }) => data.performer_role !== stated.performer.normalised).map(({ file, data }) => between$1(stated.performer, {
			file,
			field: "performer_role",
			value: data.performer_role,
			normalised: data.performer_role,
			speaker: phrase("the-review", { period: data.period }),
			says: phrase("role", { role: data.performer_role })
		}, {
			control,
			of: phrase("the-performer", {}),
			verdict: "deficient-operation"
		})),
		unknown: []
	};
}
function limits$1({ governance, ledger }) {
	let last = [...ledger.scans].sort(byStart).at(-1);
	if (last === void 0) return unlooked({
		reason: "no-scan-for-limits",
		with: {}
	});
	let { parameters: digest } = digestsInForce(governance.parameters, new Map()), difference = {
		control: null,
		left: {
			file: "countersign.yml",
			field: "parameters",
			value: digest,
			normalised: digest
		},
		right: {
			file: last.file,
			field: "parameters",
			value: last.data.parameters,
			normalised: last.data.parameters
		},
		verdict: "warn",
		reason: "scan-applied-other-limits",
		with: { scan: last.data.id }
	};
	return {
		compared: 1,
		differences: last.data.parameters === digest ? [] : [difference],
		unknown: []
	};
}
const dr19 = defineRule({
	id: "DR-19",
	compares: {
		en: "What is stated with what was done: how often, by which role, with which limits.",
		ja: "記述と実績(実施の頻度、実施者の役割、用いた限度)。"
	},
	effect: {
		en: "The document stands; the control was not performed as it says. Open a deficiency in operation.",
		ja: "記述は有効であり、統制がそのとおりに実施されていない。運用上の不備として取り扱う。"
	},
	find: (context) => {
		let { performed, unperformed } = performances(context);
		return together$1(...performed.flatMap((one) => [often(context, one), performer(one)]), limits$1(context), {
			compared: 0,
			differences: [],
			unknown: unperformed === 0 ? [] : [{
				reason: "no-review-completed",
				with: { controls: unperformed }
			}]
		});
	}
}), TIERS = ["default", "strict"], OF = {
	frequency: phrase("the-frequency", {}),
	performer: phrase("the-performer", {}),
	approver: phrase("the-approver", {})
};
function limits(context) {
	let { governance, assessedControls } = context;
	return together$1(...PARAMETER_NAMES.flatMap((name) => {
		let users = governance.controls.filter(({ data }) => data.parameters.includes(name)), assessed = governance.entities.filter((entity) => assessedControls.some((one) => one.entity === entity && users.some(({ data }) => data.control === one.overlay.data.control)));
		if (!assessed.some(({ data }) => data.parameters[name] !== void 0)) return [];
		let [user] = users;
		return TIERS.map((tier) => agree(assessed.map((entity) => {
			let value = limitsOfEntities(governance, [entity.data.entity])[name][tier], text = `${value} ${PARAMETERS[name].unit}`;
			return {
				file: entity.file,
				field: `parameters.${name}.${tier}`,
				value: String(value),
				normalised: text,
				speaker: entityName(entity),
				says: phrase("quantity", {
					value,
					unit: PARAMETERS[name].unit
				})
			};
		}), {
			control: users.length === 1 && user !== void 0 ? user.data.control : null,
			of: phrase("the-limit", { limit: name }),
			verdict: "block"
		}));
	}));
}
function own(entity, regime, control, field) {
	let index = entity.data.overrides.findIndex((one) => one.regime === regime && one.control === control), override = entity.data.overrides[index], words = field === "frequency" ? override?.frequency === void 0 ? null : {
		value: override.frequency,
		normalised: DURATIONS[override.frequency],
		says: phrase("frequency", { frequency: override.frequency })
	} : override?.[field] === void 0 ? null : {
		value: override[field],
		normalised: override[field],
		says: phrase("role", { role: override[field] })
	};
	return words === null ? null : {
		...words,
		file: entity.file,
		field: `overrides[${index}].${field}`,
		speaker: entityName(entity)
	};
}
function overrides({ assessedControls, overlays }) {
	return together$1(...overlays.flatMap((overlay) => {
		let { regime, control } = overlay.data, assessed = assessedControls.filter((one) => one.overlay === overlay).map(({ entity }) => entity);
		return [
			"frequency",
			"performer",
			"approver"
		].map((field) => ({
			...agree(assessed.map((entity) => own(entity, regime, control, field)).filter((one) => one !== null), {
				control,
				of: OF[field],
				verdict: "block"
			}),
			compared: Math.max(0, assessed.length - 1)
		}));
	}));
}
const pairs = ({ assessedControls, byControl }) => [...byControl.keys()].reduce((sum, control) => {
	let assessed = assessedControls.filter(({ overlay }) => overlay.data.control === control);
	return sum + Math.max(0, new Set(assessed.map(({ entity }) => entity.file)).size - 1);
}, 0), dr20 = defineRule({
	id: "DR-20",
	compares: {
		en: "What entities do of the same control: limits they tighten, and frequency and roles they each set otherwise.",
		ja: "同じ統制に対する各拠点の定め(厳しくした限度、並びに独自の頻度及び役割)。"
	},
	effect: {
		en: "The group cannot report one control and run two. Bring the entities together, or have a variance approved.",
		ja: "グループとして一つの統制を報告しながら、二つの統制を運用することはできない。拠点間でそろえるか、差異の承認を受ける。"
	},
	find: (context) => ({
		...together$1(limits(context), overrides(context)),
		compared: pairs(context)
	})
}), stale$1 = (context, overlay, verdict) => {
	let { control, effective_from: from, reviewed_on: day, reviewed_by: by } = overlay.data, text = {
		speaker: speakerOf(context, overlay),
		control,
		language: overlay.data.language
	}, side = (field, value) => ({
		file: overlay.file,
		field,
		value,
		normalised: value
	});
	return {
		control,
		left: verdict === "block" ? side("effective_from", from) : side("body", "read within 365 days"),
		right: side("reviewed_on", day),
		verdict,
		...verdict === "block" ? {
			reason: "read-before-it-held",
			with: {
				...text,
				from,
				day
			}
		} : {
			reason: "read-too-long-ago",
			with: {
				...text,
				day,
				by,
				limit: 365
			}
		}
	};
}, UNDATED$1 = {
	reason: "no-day-for-readings",
	with: {}
}, LIMITS$1 = {
	reason: "changes-of-limits-not-read",
	with: {}
}, rules = [
	dr01,
	dr02,
	dr03,
	dr04,
	dr05,
	dr06,
	dr07,
	dr08,
	dr09,
	dr10,
	dr11,
	dr12,
	dr13,
	dr14,
	dr15,
	dr16,
	dr17,
	dr18,
	dr19,
	dr20,
	defineRule({
		id: "DR-21",
		compares: {
			en: "When a text was last read against what is done: within a year, and not before its present version held.",
			ja: "記述を実態と照合した日(一年以内であること、及び現在の版の適用後であること)。"
		},
		effect: {
			en: "Nobody has said that the text is still true. Read it against what is done and set reviewed_on.",
			ja: "記述が実態と合うことを誰も確認していない。実態と照合し、reviewed_onを更新する。"
		},
		find: (context) => {
			let { today } = context, { overlays } = context.governance;
			return together$1({
				compared: overlays.length * (today === null ? 1 : 2),
				differences: overlays.flatMap((overlay) => {
					let { effective_from: from, reviewed_on: on } = overlay.data;
					return on < from ? [stale$1(context, overlay, "block")] : today !== null && addDays(on, 365) < today ? [stale$1(context, overlay, "warn")] : [];
				}),
				unknown: today === null ? [UNDATED$1] : []
			}, unlooked(LIMITS$1));
		}
	}),
	defineRule({
		id: "DR-22",
		compares: {
			en: "The version of a control in an evidence pack with the version in force when it was performed.",
			ja: "証跡パックに収めた統制の版と、実施日に適用されていた版。"
		},
		effect: {
			en: "A pack with another version proves another control. Build it anew from the commit in force.",
			ja: "異なる版を収めたパックは、別の統制の証拠となる。適用されていたコミットから作成し直す。"
		},
		find: () => unlooked({
			reason: "no-packs-for-versions",
			with: {}
		})
	})
];
// action/drift/drift.ts
function keyOf$1({ left, right, control }) {
	let sides = [left, right].map(({ file, field, normalised }) => `${file}\n${field}\n${normalised}`);
	return `${control ?? ""}\n${sides.sort(byCodePoint).join("\n")}`;
}
function inOrder$3(differences) {
	let order = ({ left, right }) => [
		right.file,
		right.field,
		left.file,
		left.field,
		right.normalised,
		left.normalised
	].join("\n");
	return [...new Map(differences.map((one) => [keyOf$1(one), one])).values()].sort((a, b) => byCodePoint(order(a), order(b)));
}
const UNDATED = {
	reason: "no-day-for-variances",
	with: {}
}, NOTHING$1 = {
	reason: "nothing-to-compare",
	with: {}
};
function performed(rule, context) {
	let { compared, differences: found, unknown } = rule.find(context), { governance, today } = context, differences = inOrder$3(found).map((one) => acceptOrKeep(one, rule.id, governance, today)), undated = today === null && differences.some(({ variance }) => variance !== null), open = [...unknown, ...undated ? [UNDATED] : []];
	return {
		account: {
			rule: rule.id,
			compared,
			differences: differences.length,
			unknown: open.length === 0 && compared === 0 ? [NOTHING$1] : open
		},
		differences
	};
}
function driftOf(input) {
	let context = contextOf$1(input), found = rules.map((rule) => performed(rule, context)), drift = {
		record: "drift",
		schema: 2,
		organization: input.organization,
		controls: digestsInForce(input.governance.parameters, input.stated).controls,
		rules: found.map(({ account }) => account),
		differences: found.flatMap(({ differences }) => differences)
	};
	return {
		drift,
		file: driftFile(input.organization),
		text: writeEvidence(drift, body(drift, rules, input.governance.configuration.language))
	};
}
// action/git/over-network.ts
const SENDER = "--upload-pack=git-upload-pack", FETCH = [
	"fetch",
	SENDER,
	"--progress",
	"--no-tags",
	"--no-prune",
	"--no-prune-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head",
	"--refmap="
];
async function overNetwork({ git, remote, patience }, args, isDecided = () => !1) {
	let done = {
		repetitions: 0,
		limits: 0
	};
	for (;;) {
		let result = await git(args);
		if (result.exitCode === 0 || remote.urls.length === 0 || isDecided(result)) return result;
		let wait = waitAfter(result, done);
		if (wait === null || !await patience(wait)) return result;
	}
}
function waitAfter({ http }, done) {
	let status = http?.status ?? null, isLimit = status === 429 || http?.headers["retry-after"] !== void 0;
	return http !== null && isLimit ? done.limits >= 5 ? null : secondaryWait(http.headers, done.limits++) : status !== null && status >= 300 && status < 500 && status !== 408 || done.repetitions >= 3 ? null : backOff(done.repetitions++);
}
// action/git/evidence-commits.ts
async function treesAt(git, commits, folder) {
	let nameOf = (commit) => `${commit}:${folder}`, found = await objectInfo(git, commits.map(nameOf));
	return new Map(commits.map((commit) => {
		let tree = found.get(nameOf(commit));
		return [commit, tree?.type === "tree" ? tree.object : null];
	}));
}
async function commitsSince(git, { tips, covered }, folder) {
	let listing = await git([
		"rev-list",
		"--topo-order",
		"--reverse",
		"--parents",
		...tips,
		...covered.map((commit) => `^${commit}`),
		"--"
	]);
	if (listing.exitCode !== 0) throw Error(`git rev-list: ${listing.stderr}`);
	let rows = listing.stdout.toString().split("\n").filter(Boolean).map((line) => line.split(" "));
	return {
		commits: rows.flatMap(([commit, ...parents]) => commit === void 0 ? [] : [{
			commit,
			parents
		}]),
		trees: await treesAt(git, [...tips, ...rows.flat()], folder)
	};
}
async function changersOf(git, tip, { folder, most }) {
	let listing = await git([
		"rev-list",
		"--topo-order",
		`--max-count=${most}`,
		tip,
		"--",
		folder
	]);
	if (listing.exitCode !== 0) throw Error(`git rev-list: ${listing.stderr}`);
	return listing.stdout.toString().split("\n").filter(Boolean);
}
async function have(checkout, commit, ref = commit) {
	let { commits, remote } = checkout;
	return await commits.has(commit) ? !0 : (await overNetwork(checkout, [
		...FETCH,
		"--",
		remote.name,
		`+${ref}:refs/countersign/commits/${commit}`
	]), commits.has(commit));
}
// action/git/write-commit.ts
const data$1 = (text) => {
	let bytes = Buffer.from(text);
	return [
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		Buffer.from("\n")
	];
}, quoted = (path) => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
async function folderAt(git, { path, from }) {
	let tree = (await treesAt(git, [from], path)).get(from) ?? null;
	return tree === null ? `D ${quoted(path)}\n` : `M 040000 ${tree} ${quoted(path)}\n`;
}
async function writeCommit(git, draft) {
	let folder = draft.folder === void 0 ? "" : await folderAt(git, draft.folder), ref = `refs/countersign/draft/${randomUUID()}`, when = `${Date.parse(draft.at) / 1e3} +0000`, [from, ...others] = draft.parents;
	if (from === void 0) throw Error("a draft needs a parent");
	let tree = draft.tree === `${from}^{tree}` ? "" : `M 040000 ${draft.tree} \n`, input = Buffer.concat([
		Buffer.from(`commit ${ref}\nmark :1\nauthor ${draft.author} ${when}\ncommitter ${draft.author} ${when}\n`),
		...data$1(`${draft.message.headline}\n\n${draft.message.body}`),
		Buffer.from(`from ${from}\n${others.map((parent) => `merge ${parent}\n`).join("")}${tree}${folder}`),
		...[...draft.files].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([path, text]) => [Buffer.from(`M 100644 inline ${path}\n`), ...data$1(text)]),
		...[...draft.removed ?? []].sort(byCodePoint).map((path) => Buffer.from(`D ${quoted(path)}\n`)),
		Buffer.from(`\nget-mark :1\nreset ${ref}\nfrom ${from.replace(/./g, "0")}\n\n`)
	]), result = await git([
		"fast-import",
		"--quiet",
		"--done"
	], { input: Buffer.concat([input, Buffer.from("done\n")]) }), commit = textOf$1(result);
	if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw Error(`git fast-import ended with ${result.exitCode}: ${result.stderr}`);
	return commit;
}
// action/git/drafts.ts
function stepsOf({ tips, ancestry }, { files, removed = [], message, at }, author) {
	let { tree, resolved, merge } = ancestry, last = {
		tree,
		files: new Map([...resolved, ...files]),
		removed,
		message,
		at,
		author
	};
	if (merge === null) return [last];
	let { folder, newer } = merge, side = newer === tips.base.commit ? tips.base.name : tips.branch.name;
	return [{
		tree,
		folder: {
			path: folder,
			from: newer
		},
		files: new Map([...resolved].filter(([path]) => !path.startsWith(`${folder}/`))),
		message: {
			headline: `Merge ${tips.base.name} into ${tips.branch.name}`,
			body: `Both had moved. Evidence is here as ${side} has it; the next commit brings what was recorded.`
		},
		at,
		author
	}, last];
}
async function writeSteps(git, parents, steps) {
	let commits = [], below = parents;
	for (let step of steps) {
		let commit = await writeCommit(git, {
			...step,
			parents: below
		});
		commits.push(commit), below = [commit];
	}
	return commits;
}
// action/git/parents.ts
async function newestScan(git, commit, folder) {
	return (await newestScanFile(git, commit, folder))?.path ?? "";
}
async function newestScanFile(git, commit, folder) {
	return (await filesInTree(git, commit, [`${folder}/scans`])).sort((a, b) => byScanName(a.path, b.path)).at(-1) ?? null;
}
async function findAncestry({ git, commits }, { base, branch }, organization) {
	let tip = branch.commit;
	if (tip === null || await commits.isIn(tip, base.commit)) return on(base.commit);
	if (await commits.isIn(base.commit, tip)) return on(tip);
	let merged = await git([
		"merge-tree",
		"--write-tree",
		"-z",
		"--name-only",
		"--no-messages",
		tip,
		base.commit
	]), [tree, ...conflicts] = merged.stdout.toString().split("\0").filter(Boolean);
	if (merged.exitCode > 1 || tree === void 0) throw new Refusal(3, `The branch ${branch.name} could not be merged with ${base.name}; git 2.38 or newer and a common history are needed.`, { cause: Error(merged.stderr) });
	let folder = evidenceFolder(organization), sides = [tip, base.commit], yielding = await yieldingIn(git, conflicts, sides), foreign = conflicts.find((path) => !path.startsWith(`${folder}/`) && !yielding.has(path));
	if (foreign !== void 0) throw new Refusal(3, `${foreign} was changed differently on ${branch.name} and on ${base.name}; merge ${base.name} into ${branch.name} by hand, and scan again.`);
	let own = conflicts.filter((path) => !yielding.has(path)), [newer, older] = await byLastScan(git, sides, folder), texts = async (side) => own.length === 0 ? [] : [...await readTexts(git, side, own, { evidence: folder })].filter(([, text]) => !isNoText(text)), resolved = [...await texts(older), ...await texts(newer)], merging = {
		parents: [...sides],
		tree,
		resolved: new Map([...resolved, ...yielding]),
		merge: {
			folder,
			newer
		},
		otherwise: null
	};
	return conflicts.length === 0 && await holdsAll(git, sides, {
		tree,
		folder
	}) ? {
		...on(base.commit),
		otherwise: merging
	} : merging;
}
const on = (commit) => ({
	parents: [commit],
	tree: `${commit}^{tree}`,
	resolved: new Map(),
	merge: null,
	otherwise: null
});
async function holdsAll(git, [branch, base], { tree, folder }) {
	let trees = await treesAt(git, [branch, base], folder);
	if (trees.get(branch) !== trees.get(base)) return !1;
	let name = `${base}^{tree}`;
	return (await objectInfo(git, [name])).get(name)?.object === tree;
}
async function yieldingIn(git, conflicts, [branch, base]) {
	let paths = conflicts.filter((path) => documentKind(path) === "deficiency");
	if (paths.length === 0) return new Map();
	let waiting = await readTexts(git, branch, paths), stated = await readTexts(git, base, paths);
	return new Map([...stated].filter(([path]) => isUntouched(path, waiting.get(path) ?? "")));
}
function isUntouched(path, text) {
	let reading = readDocument$1(Deficiency, path, text);
	if (!reading.ok) return !1;
	let { state, root_cause: cause, owner, due } = reading.data;
	return state === "proposed" && cause === null && owner === null && due === null;
}
async function byLastScan(git, [branch, base], folder) {
	return byScanName(await newestScan(git, branch, folder), await newestScan(git, base, folder)) >= 0 ? [branch, base] : [base, branch];
}
// action/git/tips.ts
async function branches(checkout) {
	let listing = await overNetwork(checkout, [
		"ls-remote",
		SENDER,
		"--symref",
		"--",
		checkout.remote.name,
		"HEAD",
		"refs/heads/*"
	]);
	if (listing.exitCode !== 0) throw unreached(checkout, listing, "The governance repository could not be read");
	let tips = new Map(), head = null;
	for (let line of textOf$1(listing).split("\n")) {
		let [value = "", ref = ""] = line.split("	");
		ref === "HEAD" && value.startsWith("ref: refs/heads/") ? head = value.slice(16) : ref.startsWith("refs/heads/") && tips.set(ref.slice(11), value);
	}
	return {
		tips,
		head
	};
}
async function fetchTips(checkout, { base, branch }) {
	let { git, remote } = checkout, { tips, head } = await branches(checkout), name = base ?? head, commit = name === null ? void 0 : tips.get(name);
	if (name === null || commit === void 0) throw new Refusal(2, `The governance repository has no branch ${name ?? "that is its default"}; set base to one that exists.`);
	let found = [{
		of: name,
		ref: refFor(branch, "base")
	}, ...tips.has(branch) ? [{
		of: branch,
		ref: refFor(branch, "branch")
	}] : []], fetched = await overNetwork(checkout, [
		...FETCH,
		"--",
		remote.name,
		...found.map(({ of, ref }) => `+refs/heads/${of}:${ref}`)
	]);
	if (fetched.exitCode !== 0) throw unreached(checkout, fetched, `The branches ${found.map(({ of }) => of).join(" and ")} could not be fetched`);
	let [onBase, onBranch = null] = [...(await objectInfo(git, found.map(({ ref }) => `${ref}^{commit}`))).values()].map((one) => one?.object ?? null);
	if (onBase == null || onBranch === null && tips.has(branch)) throw Error("git fetched a branch and has no commit of it");
	return {
		base: {
			name,
			commit: onBase
		},
		branch: {
			name: branch,
			commit: onBranch
		}
	};
}
const refFor = (branch, what) => `refs/countersign/tips/${encodeURIComponent(branch)}/${what}`;
// action/git/push.ts
async function push(checkout, commit, tips) {
	let { name } = tips.branch, { outcome, result } = await sent(checkout, commit, tips, []);
	if (outcome !== null) return outcome;
	let reason = reasonIn(result.stdout.toString());
	throw reason === null ? unreached(checkout, result, `The branch ${name} could not be pushed, which takes Contents: write`) : new Refusal(3, `The server refused the push to ${name} (${shortened$2(reason)}) and says: ${wordsOf$3(result)}. If a ruleset demands signed commits, set commit-with: api.`, { cause: Error(result.stderr) });
}
async function pushAnew(checkout, commit, tips) {
	let { name, commit: seen } = tips.branch, { outcome, result } = await sent(checkout, commit, tips, [`--force-with-lease=refs/heads/${name}:${seen ?? ""}`]);
	return outcome === null ? { refused: reasonIn(result.stdout.toString()) ?? wordsOf$3(result) } : { outcome };
}
async function sent(checkout, commit, tips, more) {
	let { name } = tips.branch, result = await overNetwork(checkout, [
		...PUSH,
		...more,
		"--",
		checkout.remote.name,
		`${commit}:refs/heads/${name}`
	], ({ stdout }) => reasonIn(stdout.toString()) !== null);
	if (result.exitCode === 0) return {
		outcome: "pushed",
		result
	};
	let now = await fetchTips(checkout, {
		base: tips.base.name,
		branch: name
	});
	return now.branch.commit === commit ? {
		outcome: "pushed",
		result
	} : {
		outcome: now.branch.commit === tips.branch.commit ? null : "lost-race",
		result
	};
}
const PUSH = [
	"push",
	"--receive-pack=git-receive-pack",
	"--progress",
	"--porcelain",
	"--no-verify",
	"--no-follow-tags",
	"--recurse-submodules=no"
];
function reasonIn(porcelain) {
	let [, , summary = null] = /^!\t([^\t\n]*)\t([^\n]*)$/m.exec(porcelain) ?? [];
	return summary;
}
// action/git/ledger.ts
async function readBranchState(checkout, { organization, base }) {
	let { git } = checkout, folder = evidenceFolder(organization), tips = await fetchTips(checkout, {
		base,
		branch: evidenceBranch(organization)
	}), ancestry = await findAncestry(checkout, tips, organization), [approved, stated] = parted(await readTexts(git, tips.base.commit, [folder, ...STATED$1], { evidence: folder }), folder), [found, waiting] = parted(ancestry.parents.length === 1 && ancestry.parents[0] === tips.base.commit ? approved : await readTexts(git, ancestry.tree, [folder, DEFICIENCIES_FOLDER], { evidence: folder }), folder), resolved = [...ancestry.resolved];
	return {
		tips,
		ancestry,
		stated,
		evidence: new Map([...found, ...resolved.filter(([path]) => path.startsWith(`${folder}/`))]),
		approved,
		proposed: new Map([...waiting].filter(([path, text]) => !ancestry.resolved.has(path) && stated.get(path) !== text))
	};
}
function parted(texts, folder) {
	let isInside = ([path]) => path.startsWith(`${folder}/`);
	return [new Map([...texts].filter(isInside)), new Map([...texts].filter((one) => !isInside(one)))];
}
const saveWithGit = (checkout, author, log) => async function save(branchState, change) {
	let { ancestry, tips } = branchState, steps = stepsOf(branchState, change, await author()), commit = (await writeSteps(checkout.git, ancestry.parents, steps)).at(-1);
	if (commit === void 0) throw Error("a change takes a commit");
	let told = (outcome) => outcome === "pushed" ? {
		outcome: "saved",
		commit
	} : { outcome };
	if (ancestry.otherwise === null) return told(await push(checkout, commit, tips));
	let anew = await pushAnew(checkout, commit, tips);
	return "outcome" in anew ? told(anew.outcome) : (warnThatItGoesOn(tips, anew.refused, log), save({
		...branchState,
		ancestry: ancestry.otherwise
	}, change));
}, warnThatItGoesOn = ({ base, branch }, refused, log) => log.warning(`The branch ${branch.name} holds nothing that ${base.name} does not, but may not begin anew from it (${shortened$2(refused)}), so it goes on: its next pull request may not be merged by rebase. Delete the branch after merging, or let the credential that publishes force-push to it.`), holder = _enum(["app", "token"]).describe("Whose permissions they are."), HOLDER = {
	app: {
		en: "App",
		ja: "App"
	},
	token: {
		en: "token",
		ja: "トークン"
	}
}, Permissions$1 = array(strictObject({
	name: Text.describe("As GitHub names it."),
	level: Text.describe("read, write or admin.")
})).min(1), needed = (permissions) => {
	let quoted = permissions.map(({ name, level }) => quote(`${name}: ${level}`));
	return {
		en: quoted.join(" and "),
		ja: quoted.join("及び")
	};
}, steps = {
	"grant-permission": says({
		holder,
		any_of: array(Permissions$1).min(1).describe("Sets of permissions, each of which suffices.")
	}, ({ holder: whose, any_of: sets }) => {
		let each = sets.map(needed);
		return {
			en: `Grant the ${HOLDER[whose].en} ${each.map(({ en }) => en).join(", or ")}.`,
			ja: `${HOLDER[whose].ja}に権限${each.map(({ ja }) => ja).join("又は")}を付与する。`
		};
	}),
	"run-as-app": says({}, () => ({
		en: "Run as a GitHub App: GitHub answers this to Apps only.",
		ja: "GitHub Appとして実行する(GitHubは、Appにのみ回答する)。"
	})),
	"install-on-all": says({}, () => ({
		en: "Install the App on all repositories of the organisation.",
		ja: "組織のすべてのリポジトリにAppをインストールする。"
	})),
	"install-on-all-or-grant": says({ permission: Text }, ({ permission }) => ({
		en: `Install the App on all repositories, or grant it ${quote(permission)}.`,
		ja: `すべてのリポジトリにAppをインストールするか、Appに権限${quote(permission)}を付与する。`
	})),
	"see-all-repositories": says({}, () => ({
		en: "Ask with a token that may see all repositories of the organisation, or with an App installed on all of them.",
		ja: "組織のすべてのリポジトリを参照できるトークン、又はそのすべてにインストールしたAppを用いる。"
	})),
	"run-again": says({}, () => ({
		en: "Run the scan again; no permission would help.",
		ja: "スキャンを再実行する(権限の付与は要しない)。"
	})),
	"run-again-after-limit": says({}, () => ({
		en: "Run the scan again when the limit has reset, or let it wait longer (max-wait).",
		ja: "レート制限の解除後にスキャンを再実行するか、待機時間(max-wait)を延長する。"
	})),
	"run-again-for-all-sources": says({}, () => ({
		en: "Run the scan again; every source is asked then.",
		ja: "スキャンを再実行する(すべての情報源に問合せを行う)。"
	})),
	"use-plan-that-includes-it": says({}, () => ({
		en: "Use a plan that includes it; no permission would help.",
		ja: "これを含む契約プランに変更する(権限の付与では解決しない)。"
	})),
	"use-plan-with-private-environments": says({}, () => ({
		en: "Use a plan with environments in private repositories: Pro, Team or Enterprise; reviewers and wait timers there take Enterprise.",
		ja: "非公開リポジトリで環境を利用できる契約プラン(Pro、Team又はEnterprise)に変更する。レビュー実施者及び待機時間の設定は、Enterpriseに限る。"
	})),
	"use-newer-version": says({}, () => ({
		en: "Use a newer version of Countersign; no permission would help.",
		ja: "Countersignを新しい版に更新する(権限の付与では解決しない)。"
	})),
	"ask-github": says({}, () => ({
		en: "Ask GitHub why it is blocked; no permission would help.",
		ja: "遮断の理由をGitHubに照会する(権限の付与では解決しない)。"
	})),
	"replace-keys": says({}, () => ({
		en: "Replace the key, or remove it; no permission would help.",
		ja: "当該キーを交換又は削除する(権限の付与では解決しない)。"
	})),
	"remove-environments": says({}, () => ({
		en: "Remove environments that nothing deploys to; no permission would help.",
		ja: "デプロイ先となっていない環境を削除する(権限の付与では解決しない)。"
	})),
	"keep-fewer-files": says({}, () => ({
		en: "Keep fewer files in that folder; no permission would help.",
		ja: "当該フォルダーのファイルを減らす(権限の付与では解決しない)。"
	}))
}, nothing = {
	"permission-held": says({
		holder,
		permissions: Permissions$1
	}, ({ holder: whose, permissions }) => ({
		en: `Nothing to grant: the ${HOLDER[whose].en} holds ${needed(permissions).en} already.`,
		ja: `付与すべき権限はない(${HOLDER[whose].ja}は、既に権限${needed(permissions).ja}を有する)。`
	})),
	"permission-not-named": says({}, () => ({
		en: "Nothing to grant is known: GitHub names no permission.",
		ja: "付与すべき権限は不明である(GitHubがこれを示さない)。"
	})),
	"not-offered-here": says({}, () => ({
		en: "Nothing to grant: GitHub does not offer it here.",
		ja: "付与すべき権限はない(GitHubがこれを提供していない)。"
	})),
	"kept-until-gone": says({}, () => ({
		en: "Nothing to grant: its identities stay in the evidence until they are seen to be gone.",
		ja: "付与すべき権限はない(当該IDは、なくなったことを確認するまで証跡に残る)。"
	})),
	"read-in-part": says({}, () => ({
		en: "Nothing to grant: a repository of this size is read in part.",
		ja: "付与すべき権限はない(この規模のリポジトリは一部のみ読み取る)。"
	})),
	"fork-is-deleted": says({}, () => ({
		en: "Nothing to grant: GitHub deletes the fork when the advisory is published or closed.",
		ja: "付与すべき権限はない(フォークは、アドバイザリの公開又は終了時にGitHubが削除する)。"
	}))
}, remedySentence = (remedy) => printReason(remedy, {
	...steps,
	...nothing
}), isStep = ({ reason }) => Object.hasOwn(steps, reason), unread = {
	source: SourceId.describe("Id of the source."),
	scope: Scope.describe("What the unit is about."),
	unit: Text.describe("Name of the unit."),
	state: UnitState.describe("How its reading ended."),
	why: RecordedReason.describe("Why it could not be read."),
	remedy: RecordedReason.nullable().describe("What would make it readable; null for nothing."),
	others: number().int().nonnegative().describe("How many other units could not be read, either.")
};
function unitSubject({ source, scope, unit }) {
	let { things, parts = {} } = sourceWords[source], { en, ja } = things;
	switch (scope.of) {
		case "organization": return ofOrganization({
			en,
			ja
		}, parts, unit);
		case "repository": return source === "repositories" ? {
			en: `The repository ${quote(unit)}`,
			ja: `リポジトリ${quote(unit)}`
		} : source === "environment-secrets" ? {
			en: `${en} of the environments of the repository ${quote(unit)}`,
			ja: `リポジトリ${quote(unit)}の各環境の${ja}`
		} : {
			en: `${en} of the repository ${quote(unit)}`,
			ja: `リポジトリ${quote(unit)}の${ja}`
		};
		case "environment": return {
			en: `${en} of the environment ${quote(unit)}`,
			ja: `環境${quote(unit)}の${ja}`
		};
		case "secret": return {
			en: `Repositories that the secret ${quote(scope.secret)} reaches`,
			ja: `シークレット${quote(scope.secret)}が到達するリポジトリ`
		};
		case "token": return {
			en: `Repositories that token ${scope.token} of ${quote(unit)} reaches`,
			ja: `${quote(unit)}のトークン${scope.token}が到達するリポジトリ`
		};
		default: return scope;
	}
}
function ofOrganization({ en, ja }, parts, unit) {
	let [login = unit, name] = unit.split("/"), part = name === void 0 ? void 0 : parts[name] ?? {
		en: quote(name),
		ja: quote(name)
	};
	return {
		en: `${en} of the organisation ${quote(login)}${part === void 0 ? "" : ` (${part.en})`}`,
		ja: `組織${quote(login)}の${ja}${part === void 0 ? "" : `(${part.ja})`}`
	};
}
const continued$1 = (sentence) => sentence.replace(/^(?:It|No|The|There)\b/, (word) => word.toLowerCase());
function notRead({ why, remedy, others, ...unit }) {
	let subject = unitSubject(unit), reason = gapSentence(why), help = remedy === null ? null : remedySentence(remedy), isPartial = unit.state === "partial", more = others === 0 ? {
		en: "",
		ja: ""
	} : {
		en: ` (and ${count$1(others, "more unit")})`,
		ja: `他${others}件`
	};
	return {
		en: `${subject.en}${more.en} could not be read${isPartial ? " to the end" : ""}: ${continued$1(reason.en)}${help === null ? "" : ` ${help.en}`}`,
		ja: `${subject.ja}${more.ja}を${isPartial ? "最後まで" : ""}読み取れなかった。${reason.ja}${help === null ? "" : `必要な措置:${help.ja}`}`
	};
}
const notReadReasons = { "not-read": says(unread, notRead) }, data = {
	file: Text.describe("Path of the evidence file, or the name of the branch."),
	restored: boolean().describe("Whether the scan put back what had been written."),
	commit: Text.nullable().describe("The commit that brought it in, or that is missing; null for none."),
	author: Text.nullable().describe("Login of who brought it in; null where GitHub does not name anybody."),
	pull_request: number().int().nullable().describe("The pull request of it; null for none.")
}, shortened$1 = (commit) => quote(commit.slice(0, 12));
function origin$1({ author, commit, pull_request: pull }) {
	let via = [...commit === null ? [] : [{
		en: ` in commit ${shortened$1(commit)}`,
		ja: `コミット${shortened$1(commit)}`
	}], ...pull === null ? [] : [{
		en: ` with pull request ${pull}`,
		ja: `プルリクエスト${pull}`
	}]];
	return {
		en: `by ${author === null ? "hand" : quote(author)}${via.map(({ en }) => en).join("")}`,
		ja: `${author === null ? "人の手" : quote(author)}${via.length === 0 ? "" : `(${via.map(({ ja }) => ja).join("、")})`}`
	};
}
const tamperingReasons = {
	"evidence-edited": says(data, (row) => {
		let by = origin$1(row);
		return {
			en: `The evidence file ${quote(row.file)} was edited ${by.en}${row.restored ? "; what had been written there was restored from the history." : ", and the history does not hold what had been written there; it was used as it is."}`,
			ja: `証跡ファイル${quote(row.file)}は、${by.ja}により変更されている。${row.restored ? "元の記録を履歴から復元した。" : "元の記録が履歴にないため、現状のまま用いた。"}`
		};
	}),
	"evidence-deleted": says(data, (row) => {
		let by = origin$1(row);
		return {
			en: `The evidence file ${quote(row.file)} was deleted ${by.en}${row.restored ? "; what had been written there was restored from the history." : ", and the history does not hold it any more; what it held is lost."}`,
			ja: `証跡ファイル${quote(row.file)}は、${by.ja}により削除されている。${row.restored ? "元の記録を履歴から復元した。" : "元の記録が履歴にないため、その内容は失われている。"}`
		};
	}),
	"evidence-unrecorded": says(data, (row) => {
		let by = origin$1(row);
		return {
			en: `The evidence file ${quote(row.file)} was written by no scan${row.commit === null ? "" : `, but brought in ${by.en}`}; it counts for nothing and was taken away.`,
			ja: `証跡ファイル${quote(row.file)}は、${row.commit === null ? "" : `${by.ja}により追加されたものであり、`}スキャンが記録したものではないため、証跡として扱わず除去した。`
		};
	}),
	"scan-time-impossible": says(data, ({ file }) => ({
		en: `The scan record ${quote(file)} has an impossible time: later than the clock of GitHub, or earlier than the scan before it; it counts for nothing and was taken away.`,
		ja: `スキャン記録${quote(file)}の時刻は、GitHubの時刻より後又は直前のスキャンより前であり、あり得ないため、証跡として扱わず除去した。`
	})),
	"branch-set-back": says(data, (row) => {
		let { author, pull_request: pull } = row, commit = shortened$1(row.commit ?? ""), missing = {
			en: pull === null ? "which the scanner knew" : `with which pull request ${pull} was merged`,
			ja: pull === null ? "スキャナーが確認済みの" : `プルリクエスト${pull}のマージによる`
		};
		return {
			en: `The branch ${quote(row.file)} was set back${author === null ? "" : ` by ${quote(author)}`}: commit ${commit}, ${missing.en}, is not in its history any more${row.restored ? "; its evidence is carried on." : ", and its evidence could not be had any more."}`,
			ja: `ブランチ${quote(row.file)}は${author === null ? "" : `${quote(author)}により`}過去の状態に戻されており、${missing.ja}コミット${commit}が履歴に含まれていない。${row.restored ? "その証跡は引き継いだ。" : "その証跡は取得できなかった。"}`
		};
	})
}, NAMES$1 = {
	edited: "evidence-edited",
	deleted: "evidence-deleted",
	unrecorded: "evidence-unrecorded",
	impossible: "scan-time-impossible",
	"set-back": "branch-set-back"
}, tamperingReason = ({ what, ...row }) => ({
	reason: NAMES$1[what],
	with: row
}), limitationReasons = {
	...notReadReasons,
	...tamperingReasons,
	"origin-not-known": says({
		why: RecordedReason,
		commits: number().int().nonnegative()
	}, ({ why, commits }) => {
		if (commits === 0) return originSentence(why);
		let { en, ja } = clauseOf(why, originReasons);
		return {
			en: `Where the evidence of ${count$1(commits, "commit")} came from is not known: ${en}.`,
			ja: `${commits}件のコミットについて、証跡の出所を確認できない(${ja})。`
		};
	})
}, limitationSentence = (limitation) => printReason(limitation, limitationReasons), unseenIn = ({ limitations }) => limitations.filter(({ reason }) => !Object.hasOwn(tamperingReasons, reason)), LINE = /^(\\?)([0-9a-f]{64}) {2}([^\n]+)$/, ESCAPES = [
	["\\", "\\\\"],
	["\n", "\\n"],
	["\r", "\\r"]
];
function line$1(path, digest) {
	let name = ESCAPES.reduce((text, [from, to]) => text.replaceAll(from, to), path);
	return `${name === path ? "" : "\\"}${digest.slice(7)}  ${name}\n`;
}
const unescaped = (name) => name.replace(/\\([\\nr])/g, (_, character) => character === "n" ? "\n" : character === "r" ? "\r" : "\\");
function writeDigests(organization, digests) {
	let folder = `${evidenceFolder(organization)}/`;
	return [...digests].map(([path, digest]) => [path.slice(folder.length), digest]).sort(([a], [b]) => byCodePoint(a, b)).map(([path, digest]) => line$1(path, digest)).join("");
}
function readDigests(organization, text) {
	let digests = new Map();
	for (let one of text.split("\n").slice(0, -1)) {
		let [, escaped, digest, name] = LINE.exec(one) ?? [];
		if (digest === void 0 || name === void 0) return null;
		let path = escaped === "" ? name : unescaped(name);
		digests.set(`${evidenceFolder(organization)}/${path}`, `sha256:${digest}`);
	}
	return writeDigests(organization, digests) === text ? digests : null;
}
const vouchedLines = (organization, digests, record) => writeDigests(organization, new Map([...digests].filter(([path]) => isOfScans(path) && path !== record)));
function vouchedCommand(organization, record) {
	let own = record.slice(`${evidenceFolder(organization)}/`.length).replace(/\.md$/, "[.]md$");
	return `grep -vE '  (${OTHER_FOLDERS.join("|")})/|  ${own}' SHA256SUMS | sha256sum`;
}
// action/evidence/tampering-lines.ts
const WORDS$9 = {
	en: {
		heading: "Somebody changed evidence by hand",
		rest: (left) => `${count$1(left, "more file")}; the scan record names each.`,
		ask: "Only Countersign writes evidence. Ask who changed it and why; the commits are in the history of each file."
	},
	ja: {
		heading: "証跡が手作業で変更されている",
		rest: (left) => `他${left}ファイル。スキャン記録にすべて記載している。`,
		ask: "証跡に書き込むのはCountersignのみである。変更した者及び理由を確認すること。コミットは各ファイルの履歴にある。"
	}
};
function tamperingLines(tampering, language) {
	if (tampering.length === 0) return [];
	let own = WORDS$9[language], lines = tampering.slice(0, 20).map((one) => `- ${sentence(limitationSentence(tamperingReason(one))[language], language)}`), rest = tampering.length - 20;
	return [
		`## ${own.heading}`,
		[...lines, ...rest > 0 ? [`- ${own.rest(rest)}`] : []].join("\n"),
		own.ask
	];
}
// action/evidence/body/open.ts
const openFindings = (open, language) => language === "ja" ? open === 0 ? "未解決の指摘事項はない" : `未解決の指摘事項は${open}件である` : open === 0 ? "no finding is open" : open === 1 ? "1 finding is open" : `${open} findings are open`, OUTCOME_NAMES = {
	pass: {
		en: "Pass",
		ja: "合格"
	},
	stated: {
		en: "Stated",
		ja: "記載のみ"
	},
	fail: {
		en: "Fail",
		ja: "不合格"
	},
	unknown: {
		en: "Unknown",
		ja: "判定不能"
	},
	"not-applicable": {
		en: "Not applicable",
		ja: "対象外"
	},
	excepted: {
		en: "Excepted",
		ja: "例外承認済"
	}
}, UNIT_NAMES = {
	complete: {
		en: "Complete",
		ja: "完了"
	},
	partial: {
		en: "Partial",
		ja: "一部"
	},
	denied: {
		en: "Denied",
		ja: "拒否"
	},
	unavailable: {
		en: "Unavailable",
		ja: "利用不可"
	},
	"not-applicable": {
		en: "Not applicable",
		ja: "対象外"
	},
	vanished: {
		en: "Vanished",
		ja: "消失"
	},
	error: {
		en: "Error",
		ja: "エラー"
	},
	"not-attempted": {
		en: "Not attempted",
		ja: "未実施"
	}
}, SCAN_WORDS = {
	en: {
		heading: (login) => `Scan of ${login}`,
		source: (id) => id,
		coverageHead: [
			"Source",
			"Units",
			"Complete",
			"Does not apply",
			"Not seen",
			"Items",
			"Requests"
		],
		account: (units, states) => `${count$1(units, "unit")} discovered = ${states.map(([state, n]) => `${n} ${state}`).join(" + ")}.`,
		complete: "Complete: everything in scope was read to its end.",
		byHand: "evidence was changed by hand",
		changesByHand: (changes) => `${count$1(changes, "change")} of evidence by hand`,
		limitations: (unseen) => count$1(unseen, "scope limitation"),
		unable: (lacking) => `Unable to conclude on everything in scope: ${lacking.join(", ")}.`,
		findings: (open, opened, resolved) => `${open.charAt(0).toUpperCase()}${open.slice(1)}: this scan opened ${opened} and resolved ${resolved}.`,
		byCheck: "Findings by check",
		byCheckHead: [
			"Check",
			"Open",
			"Opened",
			"Resolved"
		],
		mattersMost: (listed, of) => `The ${listed} of ${of} that matter most:`,
		reference: (check, outcome, file) => `${check}: ${outcome}, ${file}`,
		restated: "What people changed in what they state",
		since: (commit) => `Since ${commit}, which the scan before read:`,
		githubDoesNotSay: "GitHub does not say",
		nothing: "nothing",
		notKnown: "not known",
		rows: {
			scan: "Scan",
			started: "Started",
			finished: "Finished",
			credential: "Credential",
			granted: "Granted to it",
			held: "Held by its token",
			publisher: "Published by",
			grantedToPublisher: "Granted to that",
			heldByPublisher: "Held by that token",
			version: "Version",
			base: "Base"
		},
		unseen: "Scope limitations",
		population: "Population",
		populationHead: [
			"Kind",
			"Active",
			"Retired"
		],
		kind: (kind) => kind,
		opened: "Opened",
		resolved: "Resolved",
		digests: "Digests",
		digestLine: (check, vouch, digest) => `${check} holds every file against the list of digests, and ${vouch} gives, at the commit that added this record, what it says of the list: ${digest}.`
	},
	ja: {
		heading: (login) => `${login}のスキャン`,
		source: (id) => sourceWords[id].title.ja,
		coverageHead: [
			"情報源",
			"単位",
			"完了",
			"対象外",
			"未確認",
			"取得件数",
			"要求数"
		],
		account: (units, states) => `検出数${units} = ${states.map(([state, n]) => `${UNIT_NAMES[state].ja}${n}`).join(" + ")}`,
		complete: "対象範囲のすべてを最後まで読み取った。",
		byHand: "証跡が手作業で変更されている",
		changesByHand: (changes) => `証跡の手作業による変更${changes}件`,
		limitations: (unseen) => `範囲の制約${unseen}件`,
		unable: (lacking) => `対象範囲のすべてについて結論を示すことはできない(${lacking.join("、")})。`,
		findings: (open, opened, resolved) => `${open}(このスキャンで新たに生じたもの${opened}件、解消したもの${resolved}件)。`,
		byCheck: "チェック別の指摘事項",
		byCheckHead: [
			"チェック",
			"未解決",
			"新規",
			"解消"
		],
		mattersMost: (listed, of) => `${of}件のうち重要性の高い${listed}件を示す。`,
		reference: (check, outcome, file) => `${check}:${OUTCOME_NAMES[outcome].ja}、${file}`,
		restated: "人が記載を変更した内容",
		since: (commit) => `前回のスキャンが読み取った${commit}以降の変更を示す。`,
		githubDoesNotSay: "GitHubから得られない",
		nothing: "なし",
		notKnown: "不明",
		rows: {
			scan: "スキャン",
			started: "開始",
			finished: "終了",
			credential: "資格情報",
			granted: "付与された権限",
			held: "トークンの権限",
			publisher: "公開した資格情報",
			grantedToPublisher: "同上に付与された権限",
			heldByPublisher: "同上のトークンの権限",
			version: "バージョン",
			base: "読み取ったコミット"
		},
		unseen: "範囲の制約",
		population: "母集団",
		populationHead: [
			"種類",
			"有効",
			"廃止"
		],
		kind: (kind) => kinds$1[kind].name.ja,
		opened: "新たに生じた指摘事項",
		resolved: "解消した指摘事項",
		digests: "ダイジェスト",
		digestLine: (check, vouch, digest) => `${check}により、各ファイルをダイジェストの一覧と照合できる。この記録を追加したコミットで${vouch}を実行すると、この記録が示す一覧のダイジェスト${digest}が得られる。`
	}
}, STATED_WORDS = {
	en: {
		line: ({ file, became, commit, author, number }) => `- ${file} was ${became}${commit === null ? "; the history names no commit" : ` in ${commit}${author === null ? "" : ` by ${author}`}`}${number === null ? "" : `, pull request ${number}`}.`,
		isNew: (value) => ` is new: ${value}`,
		isGone: (value) => ` is gone; it was ${value}`,
		was: (before, after) => ` was ${before} and is ${after}`,
		looser: ", **which is looser**",
		more: (left) => `and ${count$1(left, "more field")}`,
		notCompared: "What people stated at the scan before is not known, so nobody can tell here what they changed since."
	},
	ja: {
		line: ({ file, became, commit, author, number }) => {
			let from = [
				...commit === null ? ["履歴にコミットがない"] : [`コミット${commit}`],
				...author === null ? [] : [`作成者${author}`],
				...number === null ? [] : [`プルリクエスト${number}`]
			];
			return `- ${file}:${{
				added: "追加",
				removed: "削除",
				changed: "変更"
			}[became]}(${from.join("、")})`;
		},
		isNew: (value) => `:新規、${value}`,
		isGone: (value) => `:削除、変更前は${value}`,
		was: (before, after) => `:${before}から${after}に変更`,
		looser: "(**緩和**)",
		more: (left) => `他${left}項目`,
		notCompared: "前回のスキャンの時点の記載を確認できないため、その後の変更を示すことができない。"
	}
};
// model/configuration.ts
function isTimeZone(name) {
	try {
		return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return !1;
	}
}
function repeated(organizations) {
	let logins = organizations.map(({ login }) => login.toLowerCase());
	return logins.flatMap((login, index) => logins.indexOf(login) === index ? [] : [{
		path: [
			"organizations",
			index,
			"login"
		],
		message: `names ${login} a second time; name it once`
	}]);
}
function loosened(settings) {
	let inForce = resolveParameters(settings);
	return PARAMETER_NAMES.flatMap((name) => {
		let { default: usual, strict } = inForce[name];
		if (isAsTight(name, strict, usual)) return [];
		let [below, most] = PARAMETERS[name].tighter === "lower" ? ["below", "most"] : ["above", "least"];
		return settings[name]?.strict === void 0 ? [{
			path: [
				"parameters",
				name,
				"default"
			],
			message: `is ${below} the strict value, which is ${strict} where it is left out; set strict, too, to at ${most} ${usual}`
		}] : [{
			path: [
				"parameters",
				name,
				"strict"
			],
			message: `must be at ${most} the default, which is ${usual}`
		}];
	});
}
const roles = (usual) => array(Slug).min(1).default([...usual]), Configuration = strictObject({
	organizations: array(strictObject({
		login: Login.describe("Login of the organisation."),
		reviewers: array(Slug).default([]).describe("Roster roles asked to review its evidence pull requests.")
	})).min(1).describe("The organisations whose evidence this repository keeps."),
	language: Language.default("en").describe("Language of the pages that the action writes: evidence, pull requests, summaries and commit messages."),
	calendar: strictObject({
		time_zone: Text.refine(isTimeZone, "must be a time zone like Asia/Tokyo").default("UTC").describe("Time zone for people; evidence is always in UTC."),
		holidays: array(Day).default([]).describe("Days, besides Saturday and Sunday, that are no business days.")
	}).prefault({}).describe("How people read dates."),
	authority: strictObject({
		exception: roles(["security-lead", "controller"]).describe("Roles that may accept an exception."),
		financial_exception: roles(["controller", "cfo"]).describe("Roles of which one must also accept an exception on a financial path."),
		variance: roles(["controller"]).describe("Roles that may approve a variance."),
		deficiency: roles(["controller", "cfo"]).describe("Roles that may conclude on a deficiency.")
	}).prefault({}).describe("Which roster roles may decide what."),
	parameters: ParameterSettings.prefault({}).describe("Limits the checks apply; what is left out keeps its default."),
	publish: strictObject({
		quiet_days: number().int().min(0).max(92).default(7).describe("Days that scan records may wait on the branch before they get a pull request."),
		labels: array(Sentence).default(["countersign"]).describe("Labels of the pull request.")
	}).prefault({}).describe("How evidence is published.")
}).superRefine(({ organizations, parameters }, context) => {
	for (let { path, message } of [...repeated(organizations), ...loosened(parameters)]) context.addIssue({
		code: "custom",
		path,
		message
	});
});
function usualRoles(field) {
	let usual = new Map(Object.entries(Configuration.shape.authority.parse({})));
	return field.startsWith("authority.") ? usual.get(field.slice(10))?.join(", ") ?? null : null;
}
// action/format/authority-fields.ts
const REVIEWERS = /^organizations\[.*\]\.reviewers$/, ROSTER = /^roster\[.*\](?=\.)|^roster/;
function authorityOf(path, field) {
	return path === "countersign.yml" ? field.startsWith("authority.") || REVIEWERS.test(field) ? field : null : documentKind(path) === "entity" ? ROSTER.exec(field)?.[0] ?? null : null;
}
// action/format/field-order.ts
const EXCEPTION = [
	/^requested_by$/,
	/^accepted\.by$/,
	/^reason$/,
	/^selector\b/,
	/^checks\b/
], DECIDES = [
	"parameters",
	"selector",
	"checks",
	"accepted",
	"co_accepted",
	"renewals",
	"closed",
	"permissions",
	"authority",
	"roster",
	"organizations",
	"approved_by",
	"expires"
];
function leads(path, change) {
	let { field } = change;
	if (authorityOf(path, field) !== null) return field.startsWith("authority.") ? 0 : /\.(?:reviewers|role)$/.test(field) ? 1 : 2;
	let asked = documentKind(path) === "exception" ? EXCEPTION.findIndex((pattern) => pattern.test(field)) : -1;
	return asked >= 0 ? 3 + asked : loosens(change, path === "countersign.yml") ? 10 : null;
}
function rankOf$3(path, change) {
	let { field, before, after } = change, decides = DECIDES.indexOf(/^[^.[]*/.exec(field)?.[0] ?? ""), rank = leads(path, change) ?? 20 + (decides < 0 ? DECIDES.length : decides);
	return path === "countersign.yml" && (rank < 20 || field.startsWith("parameters.")) || after !== null && after !== "null" && after !== "" ? rank : before === null ? 3e3 + rank : rank < 20 ? rank : 1e3 + rank;
}
const byGravity$1 = (path, fields) => fields.map((one) => ({
	one,
	rank: rankOf$3(path, one)
})).sort((a, b) => a.rank - b.rank).map(({ one }) => one);
// action/evidence/body/stated.ts
function statedLine(change, language) {
	let { path, before, after, commit, author, pull_request: number } = change;
	return STATED_WORDS[language].line({
		file: code(shortened$2(path, 200)),
		became: before === null ? "added" : after === null ? "removed" : "changed",
		commit: commit === null ? null : code(commit.slice(0, 12)),
		author: author === null ? null : code(shortened$2(author)),
		number
	});
}
const isLooser = ({ path }, field) => loosens(field, path === CONFIGURATION_FILE), PROSE = new Set([
	"control",
	"regime",
	"overlay",
	"glossary"
]), USUAL_ROOM = {
	fields: 12,
	characters: Infinity
};
function fieldLines(change, language, room = USUAL_ROOM) {
	let own = STATED_WORDS[language];
	if (change.before === null && PROSE.has(documentKind(change.path) ?? "scan")) return [];
	let lines = byGravity$1(change.path, change.fields).slice(0, room.fields).map((one) => `  - ${code(shortened$2(one.field))}${became(inForce(change, one), own)}${isLooser(change, one) ? own.looser : ""}`), free = room.characters, over = lines.findIndex(({ length }) => (free -= length + 1) < 0), shown = over < 0 ? lines : lines.slice(0, over), left = change.more_fields + change.fields.length - shown.length;
	return [...shown, ...left === 0 ? [] : [`  - ${own.more(left)}`]];
}
function inForce({ path }, change) {
	if (path !== "countersign.yml") return change;
	let { field, before, after } = change, usual = usualLimit(field)?.toString() ?? usualRoles(field);
	return {
		field,
		before: before ?? usual,
		after: after ?? usual
	};
}
function became({ before, after }, own) {
	let value = (text) => code(shortened$2(text, 200));
	return before === null ? own.isNew(value(after ?? "")) : after === null ? own.isGone(value(before)) : own.was(value(before), value(after));
}
// action/evidence/body/scan.ts
function coverageTable(sources, language) {
	let own = SCAN_WORDS[language];
	return table(own.coverageHead, sources.map(({ source, discovered, units, items, requests }) => [
		own.source(source),
		String(discovered),
		String(units.complete),
		String(units["not-applicable"]),
		String(discovered - units.complete - units["not-applicable"]),
		String(items),
		String(requests)
	]));
}
function accountingIdentity(sources, language) {
	let sum = (of) => sources.reduce((total, one) => total + of(one), 0);
	return SCAN_WORDS[language].account(sum(({ discovered }) => discovered), UNIT_STATES.map((state) => [state, sum(({ units }) => units[state])]));
}
function conclusionSentence(scan, language) {
	let own = SCAN_WORDS[language];
	if (scan.conclusion === "complete") return own.complete;
	let unseen = unseenIn(scan).length;
	return own.unable([...scan.tampering.length === 0 ? [] : [own.byHand], ...unseen === 0 ? [] : [own.limitations(unseen)]]);
}
function lackingIn$1(scan, language) {
	let own = SCAN_WORDS[language], changed = scan.tampering.length, unseen = unseenIn(scan).length;
	return [...changed === 0 ? [] : [own.changesByHand(changed)], ...unseen === 0 ? [] : [own.limitations(unseen)]];
}
const byCheck = ({ checks }, own) => checks.length === 0 ? [] : [`## ${own.byCheck}`, table(own.byCheckHead, checks.map(({ check, open, opened, resolved }) => [
	check,
	String(open),
	String(opened),
	String(resolved)
]))], references = (title, all, of, own) => all.length === 0 ? [] : [
	`## ${title}`,
	...all.length < of ? [own.mattersMost(all.length, of)] : [],
	all.map(({ file, check, outcome }) => `- ${own.reference(check, outcome, code(file))}`).join("\n")
];
function restated$1({ stated_changes: changes }, language) {
	if (changes === null) return [];
	let own = SCAN_WORDS[language], { since, compared, files } = changes;
	return [
		`## ${own.restated}`,
		...compared ? [] : [STATED_WORDS[language].notCompared],
		...since === null || !compared ? [] : [own.since(shortened(since))],
		...files.length === 0 ? [] : [files.flatMap((change) => [statedLine(change, language), ...fieldLines(change, language)]).join("\n")]
	];
}
const permissionsCell = (permissions, own) => {
	if (permissions === null) return own.githubDoesNotSay;
	let named = Object.entries(permissions).sort(([a], [b]) => byCodePoint(a, b));
	return named.length === 0 ? own.nothing : cellCode(named.map(([name, level]) => `${name}: ${level}`).join(", "));
}, writerRows = (writer, own) => writer === null ? [] : [
	[own.rows.publisher, cellCode(writer.identity)],
	[own.rows.grantedToPublisher, permissionsCell(writer.granted, own)],
	[own.rows.heldByPublisher, permissionsCell(writer.permissions, own)]
], shortened = (commit) => code(commit.slice(0, 12));
function digestLine({ id, organization, started, digests }, own) {
	let file = `${scansFolder(organization)}/${started.slice(0, 4)}/${id.slice(organization.length + 1)}.md`;
	return own.digestLine(code("sha256sum -c SHA256SUMS"), code(vouchedCommand(organization, file)), code(digests));
}
function scanBody(scan, language) {
	let own = SCAN_WORDS[language], unseen = unseenIn(scan), { findings } = scan;
	return [
		`# ${own.heading(code(scan.organization))}`,
		`${conclusionSentence(scan, language)} ${own.findings(openFindings(findings.open, language), findings.opened, findings.resolved)}`,
		...tamperingLines(scan.tampering, language),
		table([own.rows.scan, code(scan.id)], [
			[own.rows.started, scan.started],
			[own.rows.finished, scan.finished],
			[own.rows.credential, cellCode(scan.credential.identity)],
			[own.rows.granted, permissionsCell(scan.credential.granted, own)],
			[own.rows.held, permissionsCell(scan.credential.permissions, own)],
			...writerRows(scan.writer, own),
			[own.rows.version, cellCode(scan.scanner.version)],
			[own.rows.base, scan.base === null ? own.notKnown : shortened(scan.base)]
		]),
		coverageTable(scan.sources, language),
		accountingIdentity(scan.sources, language),
		...unseen.length === 0 ? [] : [`## ${own.unseen}`, unseen.map((one) => `- ${sentence(limitationSentence(one)[language], language)}`).join("\n")],
		...restated$1(scan, language),
		`## ${own.population}`,
		table(own.populationHead, scan.totals.map(({ kind, active, retired }) => [
			own.kind(kind),
			String(active),
			String(retired)
		])),
		...byCheck(findings, own),
		...references(own.opened, findings.listed.opened, findings.opened, own),
		...references(own.resolved, findings.listed.resolved, findings.resolved, own),
		`## ${own.digests}`,
		digestLine(scan, own)
	].join("\n\n");
}
// action/pull-request/concluded.ts
function lackingIn({ root_cause: cause, owner, due }) {
	return [
		...cause === null ? ["its cause"] : [],
		...owner === null ? ["an owner"] : [],
		...due === null ? ["a due date"] : []
	];
}
function deficiencyLines(waiting, files) {
	return {
		lines: waiting.map(({ file, data }) => {
			let lacking = lackingIn(data), needs = lacking.length === 0 ? "" : ` It needs ${lacking.join(", ")}.`, reaches = data.affects.map(({ entity, regime }) => `${entity} under ${regime}`).join(", ");
			return `- [${data.deficiency}](${files}/${file}) on ${data.control}: ${prose(shortened$2(data.what, 1e3))} It reaches ${reaches}.${needs}`;
		}),
		rest: (left) => `- and ${left} more under [controls/deficiencies](${files}/controls/deficiencies)`
	};
}
function conclusionLines(waiting, files) {
	return {
		lines: waiting.map(({ file, data }) => {
			let verdicts = VERDICTS.flatMap((verdict) => {
				let n = data.verdicts.filter((one) => one.verdict === verdict).length;
				return n === 0 ? [] : [`${n} ${verdict}`];
			}), interim = data.state === "interim" ? ", interim" : "";
			return `- [${data.entity}, ${data.regime}, ${data.period.id}](${files}/${file})${interim}: ${verdicts.join(", ") || "no control"}. It rests on ${code(data.commit)}.`;
		}),
		rest: (left) => `- and ${count$1(left, "more conclusion")}; the evidence has each.`
	};
}
// model/reasons/every-check.ts
const { limit, days: days$2, from, reached } = limitData, ownLimit = {
	limit,
	days: days$2,
	from,
	reached
}, everyCheck = {
	...notReadReasons,
	"not-seen": says({}, () => ({
		en: "The scan did not see it, and nothing it read shows that it is gone.",
		ja: "今回のスキャンでは確認できず、また、なくなったことを示す事実も読み取れなかった。"
	})),
	"tier-not-read": says({}, () => ({
		en: "The workflow files that tell whether the strict limit applies were not read.",
		ja: "厳格な限度が適用されるか否かを示すワークフローファイルが読み取れなかった。"
	})),
	"token-has-expired": says({}, () => ({
		en: "GitHub reports the token as expired, so it can no longer be used.",
		ja: "GitHub上でトークンの有効期限が切れており、使用できない。"
	})),
	"own-limit-reached": says(ownLimit, ({ days, from, reached }) => ({
		en: `It may be ${count$1(days, "day")} old here, counted from ${from}; it reached that on ${reached}.`,
		ja: `ここでの限度は${from}から${days}日であり、${reached}に達した。`
	})),
	"own-limit-perhaps-reached": says(ownLimit, ({ days, from, reached }) => ({
		en: `It may be ${count$1(days, "day")} old here, counted from ${from}; it reached that on ${reached}, if the strict limit applies, which was not read.`,
		ja: `厳格な限度が適用される場合、ここでの限度は${from}から${days}日であり、${reached}に達した。いずれの限度が適用されるかは読み取れなかった。`
	}))
}, checkWords = [
	actionsCannotApprovePullRequests$1,
	archivedRepositoryHasNoLiveCredential$1,
	breakGlassUseWasGranted$1,
	closedDeficienciesWereRetested$1,
	creatorIsStillAMember$1,
	credentialExpires$1,
	credentialIsInUse$1,
	credentialIsRotated$1,
	deficienciesAreRemediatedInTime$1,
	deficienciesHaveCauseOwnerAndDate$1,
	deployKeyIsReadOnly$1,
	deployKeyIsUsedOnce$1,
	deployKeysFollowPolicy$1,
	emergencyAccessIsTimeBound$1,
	emergencyAccessWasReviewed$1,
	evidenceStandsAsRecorded$1,
	evidenceWriterDoesNotReview$1,
	exceptedPermissionsHaveNotGrown$1,
	exceptionsAreAcceptedWithAuthority$1,
	exceptionsAreRenewedWithinLimits$1,
	exceptionsHaveNotExpired$1,
	exceptionsHaveTestedCompensation$1,
	identityCannotChangeRulesAndPush$1,
	identityCannotInitiateAndApprove$1,
	identityCannotInitiateAndRelease$1,
	identityCannotManageSecretsAndReviewAccess$1,
	identityHasTwoOwners$1,
	identityIsNotShared$1,
	identityServesOneFunction$1,
	identityStatesItsPurpose$1,
	identityWasApprovedBeforeUse$1,
	legacySharedExceptionsHaveFiveSafeguards$1,
	ownerDoesNotCombineDuties$1,
	permissionsMatchApproval$1,
	productionSecretIsEnvironmentBound$1,
	referencedSecretExists$1,
	reportingRelevanceIsDecided$1,
	scannerCannotApprove$1,
	scannerIsInTheInventory$1,
	secretIsReferenced$1,
	secretReachesOnlyRepositoriesThatUseIt$1,
	thirdPartyIsOnTheRegister$1,
	tokenPermissionsAreStated$1,
	tokenReachesSelectedRepositoriesOnly$1,
	twoFactorIsRequired$1,
	workflowTokenDefaultsToRead$1
], wordsOf$2 = new Map(checkWords.map((words) => [words.id, words])), reasonsOf = new Map(checkWords.map(({ id, reasons }) => [id, {
	...everyCheck,
	...reasons
}]));
function factOf({ check, ...reason }) {
	return printReason(reason, reasonsOf.get(check) ?? everyCheck);
}
function sentenceOf$2(assessment, language) {
	let fact = factOf(assessment)[language], { exception } = assessment;
	return exception === void 0 ? fact : accepted(exception)[language](fact);
}
function accepted({ id, state, until, lack }) {
	let day = until ?? "";
	switch (state) {
		case "in-force": return {
			en: (fact) => `${id} accepts this until ${day}: ${fact}`,
			ja: (fact) => `${id}により${day}まで例外として承認されている。${fact}`
		};
		case "expired": return {
			en: (fact) => `${id} accepted this until ${day} and has expired: ${fact}`,
			ja: (fact) => `${id}による例外の承認は${day}に期限が切れた。${fact}`
		};
		case "closed": return {
			en: (fact) => `${id} accepted this until it was closed on ${day}: ${fact}`,
			ja: (fact) => `${id}による例外の承認は${day}に終了した。${fact}`
		};
		case "without-authority": {
			let why = printReason(lack ?? {
				reason: "none",
				with: {}
			}, authorityReasons);
			return {
				en: (fact) => `${id} was not accepted with authority: it ${why.en}. ${fact}`,
				ja: (fact) => `${id}は権限のある者により承認されていない(${id}${why.ja})。${fact}`
			};
		}
		default: return state;
	}
}
// action/evidence/body/subject.ts
function subjectOf({ title, repository }, language) {
	let named = code(shortened$2(title));
	return repository === null ? named : language === "ja" ? `${code(repository)}の${named}` : `${named} in ${code(repository)}`;
}
// action/evaluate/weight.ts
const WEIGHTLESS = {
	unowned: !1,
	strict: !1,
	serves: !1,
	writes: !1
}, weightOf$1 = (identity) => ({
	unowned: identity.ownership === null && identity.state === "active",
	strict: identity.assessments.some((one) => one.with.tier === "strict" && limitOf(one)?.tier === "strict"),
	serves: (identity.ownership?.systems ?? []).length > 0,
	writes: canWrite(identity)
}), weightsOf = (subjects, governance) => ({
	of: new Map(subjects.map(({ file, weight }) => [file, weight])),
	isFinancial: (repository) => isFinancial(repository, governance)
});
function bySubject(findings, { of, isFinancial }) {
	return [...groupBy(findings, ({ file }) => file).values()].flatMap((own) => {
		let [first] = own;
		if (first === void 0) return [];
		let weight = of.get(first.file) ?? WEIGHTLESS;
		return [{
			first,
			findings: own,
			financial: weight.serves || first.repository !== null && isFinancial(first.repository),
			weight
		}];
	}).sort((a, b) => Number(b.financial) - Number(a.financial) || Number(b.weight.strict) - Number(a.weight.strict) || Number(b.weight.writes) - Number(a.weight.writes) || b.findings.length - a.findings.length || byCodePoint(a.first.file, b.first.file));
}
const reasonsFor = ({ financial, weight }) => [
	...financial ? ["serves a financial system"] : [],
	...weight.strict ? ["strict limits"] : [],
	...weight.writes ? ["can write"] : []
], reason = (text) => prose(shortened$2(text, 1e3));
function folderOf(files) {
	let [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1)), differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
	return (differs < 0 ? first : first.slice(0, differs)).join("/");
}
const treeOf = (files, folder) => `${files.replace(/\/blob\/([^/]*)$/, "/tree/$1")}/${folder}`, restIn = (found, files) => (left) => {
	let folder = folderOf(found.map(({ file }) => file));
	return `- and ${left} more; all are under ${files === null ? code(folder) : `[${code(folder)}](${treeOf(files, folder)})`}`;
}, linkTo = (file, files) => files === null ? "" : ` [Evidence](${files}/${file})`;
function decisionsOf(opened, around) {
	let nobody = unstated(opened, around);
	return [...nobody === null ? [] : [nobody], ...failures(opened, around)];
}
const isUnstated = ({ checks, weights }) => (one) => weights.of.get(one.file)?.unowned === !0 && checks.get(one.check)?.restsOnStatement === !0;
function unstated(opened, around) {
	let found = opened.filter(isUnstated(around));
	if (found.length === 0) return null;
	let subjects = bySubject(found, around.weights), questions = [...groupBy(found, ({ check }) => check)].sort(([a, these], [b, those]) => those.length - these.length || byCodePoint(a, b)).map(([check, these]) => `${code(check)} (${these.length})`), have = subjects.length === 1 ? "has" : "have";
	return {
		head: [`### ${count$1(subjects.length, "identity", "identities")} ${have} no ownership statement (${count$1(found.length, "finding")})`, `Write ownership statements under ${code("controls/identities")}; one may select many identities by kind, repository and name. That answers ${questions.join(", ")}.`],
		lines: subjects.slice(0, 10).map((heavy) => {
			let reasons = [...reasonsFor(heavy), count$1(heavy.findings.length, "finding")];
			return `- ${subjectOf(heavy.first, "en")}: ${reasons.join(", ")}.${linkTo(heavy.first.file, around.files)}`;
		}),
		beyond: Math.max(0, subjects.length - 10),
		rest: restIn(found, around.files)
	};
}
function failures(opened, around) {
	let { checks, files, weights } = around, skip = isUnstated(around);
	return [...groupBy(opened.filter((one) => one.outcome !== "unknown" && !skip(one)), ({ check }) => check)].sort(([a, these], [b, those]) => these.length - those.length || byCodePoint(a, b)).map(([check, found]) => {
		let described = checks.get(check);
		return {
			head: [`### ${described?.words.question.en ?? check} (${found.length})`, ...described === void 0 ? [] : [described.words.remedy.en]],
			lines: bySubject(found, weights).flatMap(({ findings }) => findings).slice(0, 10).map((one) => `- ${subjectOf(one, "en")}: ${reason(sentenceOf$2(one.assessment, "en"))}${linkTo(one.file, files)}`),
			beyond: Math.max(0, found.length - 10),
			rest: restIn(found, files)
		};
	});
}
function unknowns(opened, around) {
	let skip = isUnstated(around);
	return {
		lines: [...groupBy(opened.filter((one) => one.outcome === "unknown" && !skip(one)), ({ assessment }) => sentenceOf$2(assessment, "en"))].sort(([a, these], [b, those]) => those.length - these.length || byCodePoint(a, b)).map(([because, found]) => {
			let subjects = [...new Map(found.map((one) => [one.file, subjectOf(one, "en")])).values()], rest = subjects.length - 5, named = [...subjects.slice(0, 5), ...rest > 0 ? [`${rest} more`] : []];
			return `- ${reason(because)} ${count$1(found.length, "finding")}: ${named.join(", ")}.`;
		}),
		rest: (left) => `- and ${count$1(left, "more reason")}; the evidence of each subject names its own.`
	};
}
// action/pull-request/drifted.ts
const ORDER$1 = [
	"block",
	"deficient-operation",
	"warn"
], WORDS$8 = {
	block: "blocks",
	"deficient-operation": "not performed as stated",
	warn: "warns",
	accepted: "accepted"
}, openDifferences = ({ differences }) => ORDER$1.flatMap((verdict) => differences.filter((one) => one.verdict === verdict));
function driftSentence({ differences, rules }) {
	let of = (verdict) => differences.filter((one) => one.verdict === verdict).length;
	return rules.every(({ compared }) => compared === 0) ? "Nothing was compared: no document that must agree with another was found under controls/." : differences.length === 0 ? "No document differs from another where they must agree." : `${count$1(differences.length, "difference")} between documents: ${of("block")} blocking, ${of("deficient-operation")} in what was performed, ${of("warn")} to look at, ${of("accepted")} accepted by a variance.`;
}
function driftLines(drift) {
	return {
		lines: openDifferences(drift).map((one) => {
			let { rule, verdict, left, right } = one, at = ({ file, field, value }) => `${code(file)} ${code(field)}: ${code(shortened$2(value))}`;
			return `- ${rule} ${WORDS$8[verdict]}: ${prose(shortened$2(printDifference(one).en, 1e3))} ${at(left)}; ${at(right)}.`;
		}),
		rest: (left) => `- and ${count$1(left, "more difference")}; the drift report has each.`
	};
}
// action/evidence/body/retirement.ts
const WORDS$7 = {
	en: {
		since: (day) => `Retired since ${day}: `,
		retired: "Retired: ",
		why: english
	},
	ja: {
		since: (day) => `${dateIn(day, "ja")}に廃止。`,
		retired: "廃止。",
		why: japanese
	}
};
function retirement(whose, lifecycle, language) {
	let last = lifecycle.findLast(({ event }) => event === "retire"), own = WORDS$7[language];
	return `${last === void 0 ? own.retired : own.since(dayOf(last.at))}${own.why(whose, last)}`;
}
function english(whose, last) {
	let what = whose === "repository" ? "it" : "its repository";
	switch (last?.reason) {
		case "repository-deleted": return `${what} was deleted, or went to an account that the scanner cannot see.`;
		case "repository-transferred": return `${what} was transferred to ${last.to === void 0 ? "another account" : `the account ${code(last.to)}`}.`;
		default: return "a complete list no longer holds it.";
	}
}
function japanese(whose, last) {
	let what = whose === "repository" ? "このリポジトリ" : "所属するリポジトリ";
	switch (last?.reason) {
		case "repository-deleted": return `${what}は削除されたか、スキャンから確認できないアカウントに移された。`;
		case "repository-transferred": return `${what}は${last.to === void 0 ? "別のアカウント" : `アカウント${code(last.to)}`}に移管された。`;
		default: return "最後まで読み取った一覧に含まれていない。";
	}
}
// action/pull-request/gone.ts
const goneLines = (gone, files) => ({
	lines: gone.map(({ file, data }) => `- ${code(data.name)}: ${retirement("repository", data.lifecycle, "en")} [Evidence](${files}/${file})`),
	rest: (left) => `- and ${count$1(left, "more repository", "more repositories")}; the evidence of each says why.`
});
// action/pull-request/resolved.ts
function ending({ outcome, retired }) {
	if (retired) return "retired, which ends";
	switch (outcome) {
		case "pass": return "passes";
		case "stated": return "is answered by a document alone for";
		case "excepted": return "is excepted from";
		case "not-applicable": return "no longer concerned by";
		case "fail":
		case "unknown": throw Error(`A finding that is ${outcome} is open, not resolved.`);
		default: return outcome;
	}
}
function resolvedLines(resolved, files) {
	return [...groupBy(resolved, ({ file }) => file).values()].flatMap((findings) => {
		let [first] = findings;
		if (first === void 0) return [];
		let endings = [...groupBy(findings, ending)].map(([words, ended]) => `${words} ${ended.map(({ check }) => code(check)).join(", ")}`), link = files === null ? "" : ` [Evidence](${files}/${first.file})`;
		return [`- ${subjectOf(first, "en")}: ${endings.join("; ")}.${link}`];
	});
}
const WORDS$6 = {
	fact: "by changed facts",
	statement: "by what people state",
	limit: "by a changed limit",
	exception: "by an exception"
};
function resolvedSentence(resolved) {
	let causes = [...RESOLVED_BY, null].flatMap((by) => {
		let n = resolved.filter((one) => one.by === by).length;
		return n === 0 ? [] : [{
			n,
			words: by === null ? "for a reason that is not recorded" : WORDS$6[by]
		}];
	}), were = `${count$1(resolved.length, "finding")} ${resolved.length === 1 ? "was" : "were"} resolved`, [only] = causes;
	return causes.length === 1 && only !== void 0 ? `${were} ${only.words}.` : `${were}: ${causes.map(({ n, words }) => `${n} ${words}`).join(", ")}.`;
}
const closedByRules = (resolved) => resolved.filter(({ by }) => by === "limit" || by === "exception");
function withCauses(resolved, subjects) {
	let periods = new Map(subjects.map(({ file, periods: own }) => [file, own]));
	return resolved.map((one) => {
		let closed = periods.get(one.file)?.filter(({ check, closed: day }) => check === one.check && day !== null);
		return {
			...one,
			by: closed?.at(-1)?.by ?? one.by
		};
	});
}
// action/pull-request/stated.ts
function statedLines(files) {
	return {
		lines: files.map((change) => [statedLine(change, "en"), ...fieldLines(change, "en")].join("\n")),
		rest: (left) => `- and ${count$1(left, "more file")}; the scan records name each.`
	};
}
// action/pull-request/rules.ts
const RULES = [
	"exception",
	"entity",
	"overlay",
	"regime",
	"control",
	"system",
	"variance"
];
function rankOf$2(path) {
	if (path === "countersign.yml") return 0;
	let kind = documentKind(path), at = kind === null ? -1 : RULES.indexOf(kind);
	return at < 0 ? null : at + 1;
}
const isRule = ({ path }) => rankOf$2(path) !== null;
function countRules(stated) {
	let files = [...stated.inForce, ...stated.onBranch].filter(isRule);
	return {
		looser: files.flatMap((change) => change.fields.filter((field) => isLooser(change, field))).length,
		authorities: files.flatMap(authoritiesOf).length,
		exceptions: files.filter(({ path, before }) => before === null && documentKind(path) === "exception").length,
		files: new Set(files.map(({ path }) => path)).size
	};
}
function authoritiesOf(change) {
	let keys = change.fields.flatMap((field) => {
		let { before, after } = inForce(change, field);
		return before === after ? [] : authorityOf(change.path, field.field) ?? [];
	});
	return [...new Set(keys)];
}
function rulesWords({ looser, authorities, exceptions, files }) {
	if (files === 0) return "";
	let graver = [
		...looser === 0 ? [] : [`${count$1(looser, "limit")} loosened`],
		...authorities === 0 ? [] : [`${count$1(authorities, "authority", "authorities")} changed`],
		...exceptions === 0 ? [] : [`${count$1(exceptions, "exception")} added`]
	];
	return graver.length > 0 ? graver.join(", ") : `rules changed in ${count$1(files, "file")}`;
}
const byGravity = (a, b) => (rankOf$2(a.path) ?? 0) - (rankOf$2(b.path) ?? 0) || byCodePoint(a.path, b.path);
function rulesChanged(countersigned, room = Infinity) {
	let { since, onBranch, compared } = countersigned, items = [...countersigned.inForce.filter(isRule).sort(byGravity).map((change) => item(change, room)), ...onBranch.filter(isRule).sort(byGravity).map((change) => item(change, room, " It is not in force: **merging this pull request puts it in force.**"))];
	if (items.length === 0) return compared ? null : {
		said: [STATED_WORDS.en.notCompared],
		list: {
			lines: [],
			rest: () => ""
		}
	};
	let words = rulesWords(countRules(countersigned)), from = since === null ? "since the first scan" : `since ${code(since.slice(0, 12))}, which was countersigned last`;
	return {
		said: [`**${words.charAt(0).toUpperCase()}${words.slice(1)}** ${from}. The evidence below is evaluated by these rules: approve it only if you approve them.`, ...compared ? [] : [STATED_WORDS.en.notCompared]],
		list: {
			lines: items,
			rest: (left) => `- and ${count$1(left, "more file")}; the scan records name each.`
		}
	};
}
function item(change, characters, said = "") {
	let room = change.path === "countersign.yml" ? {
		fields: Infinity,
		characters
	} : void 0;
	return [`${statedLine(change, "en")}${said}`, ...fieldLines(change, "en", room)].join("\n");
}
const otherChanges = ({ inForce }) => statedLines(inForce.filter((change) => !isRule(change))), sizeOf$1 = (lines) => lines.reduce((sum, { length }) => sum + length + 1, 0);
function fitted({ lines, beyond = 0, rest }, room = Infinity) {
	let whole = beyond === 0 ? lines : [...lines, rest(beyond)];
	if (sizeOf$1(whole) <= room) return [...whole];
	let left = room - sizeOf$1([rest(lines.length + beyond)]), over = lines.findIndex(({ length }) => (left -= length + 1) < 0), shown = over < 0 ? lines : lines.slice(0, over);
	return [...shown, rest(lines.length - shown.length + beyond)];
}
function share(lists, room) {
	let given = new Map(), left = room, shortFirst = [...lists].sort((a, b) => sizeOf$1(fitted(a)) - sizeOf$1(fitted(b)));
	for (let [at, list] of shortFirst.entries()) {
		let lines = fitted(list, Math.floor(left / (shortFirst.length - at)));
		left -= sizeOf$1(lines), given.set(list, lines);
	}
	return lists.map((list) => given.get(list) ?? []);
}
// action/pull-request/body.ts
const DECIDE = "Approving this pull request countersigns that the evidence was seen; a finding is closed by changing the fact or the ownership statement, and the next scan shows it.", heading = (title, parts) => parts.length === 0 ? [] : [`## ${title}`, ...parts], unlessEmpty = (list) => list.lines.length === 0 ? [] : [list];
function limitations({ scan, scanFile, files }) {
	return {
		lines: unseenIn(scan).map((one) => `- ${prose(shortened$2(limitationSentence(one).en, 1e3))}`),
		rest: (left) => `- and ${count$1(left, "more scope limitation")}; the [scan record](${files}/${scanFile}) names each.`
	};
}
function decisions(input) {
	let { opened } = input.changes, groups = decisionsOf(opened, input);
	if (groups.length === 0) return ["No new finding needs a decision.", DECIDE];
	let most = groups.some(({ beyond = 0 }) => beyond > 0) ? [MOST$7] : [];
	return [
		DECIDE,
		...most,
		...groups.flatMap((group) => [...group.head, group])
	];
}
const MOST$7 = "Of each thing to do the ten that matter most are named: what serves a financial system first, then what the strict limits hold for, then what can write.";
function proposed({ deficiencies, files }) {
	return deficiencies.length === 0 ? [] : ["Countersign proposes these; a person adds what is missing in the file, here or later. The severity is an indication, and a named person concludes on it.", deficiencyLines(deficiencies, files)];
}
function drifted$1({ drift }) {
	return drift === null ? [] : [driftSentence(drift), ...unlessEmpty(driftLines(drift))];
}
function endings(resolved, files) {
	let lines = resolvedLines(resolved, files);
	return {
		lines: lines.slice(0, 20),
		beyond: Math.max(0, lines.length - 20),
		rest: (left) => `- and ${count$1(left, "more subject")}; the scan records name each.`
	};
}
function resolved({ changes, files }, detailed) {
	let all = changes.resolved;
	if (all.length === 0) return [];
	let ofRules = new Set(closedByRules(all)), others = all.filter((one) => !ofRules.has(one));
	return [resolvedSentence(all), ...detailed && others.length > 0 ? [endings(others, files)] : []];
}
function verification({ scan, scanFile, files, commit, facts }) {
	return [`${count$1(facts.length, "evidence file")} ${facts.length === 1 ? "differs" : "differ"} from the base branch.`, `To verify: the [scan record](${files}/${scanFile}) at ${code(commit)} and ${code(digestsFile(scan.organization))} beside it vouch for each other: ${code(`cd ${evidenceFolder(scan.organization)} && sha256sum -c SHA256SUMS`)} holds every file against its digest, and the record says what the list's own is.`];
}
function parts(input, { rules, unseen }, detail) {
	let { scan, changes } = input, ofRules = closedByRules(changes.resolved), others = otherChanges(input.stated);
	return [
		...tamperingLines(input.tampering, "en"),
		...heading("What people changed in the rules", [...rulesChanged(input.stated)?.said ?? [], ...unlessEmpty(rules)]),
		...heading("Closed by a limit or an exception", ofRules.length === 0 ? [] : [`Nothing was mended here: a limit was changed or a risk was accepted, and the findings are open no more. ${resolvedSentence(ofRules)}`, endings(ofRules, input.files)]),
		conclusionSentence(scan, "en"),
		...heading("What could not be seen", unlessEmpty(unseen)),
		...heading("Repositories that are gone", unlessEmpty(goneLines(input.gone, input.files))),
		...heading("Deficiencies that need a cause, an owner and a due date", proposed(input)),
		...heading("What needs a decision", decisions(input)),
		...heading("Where documents differ", drifted$1(input)),
		...heading("What was concluded", unlessEmpty(conclusionLines(input.conclusions, input.files))),
		...heading("What could not be evaluated", unlessEmpty(unknowns(changes.opened, input))),
		...heading("What else people changed in what they state", unlessEmpty(others)),
		...heading("Resolved", resolved(input, detail.resolved)),
		...heading("What was looked at", [...detail.coverage ? [coverageTable(scan.sources, "en")] : [], accountingIdentity(scan.sources, "en")]),
		...heading("Verification", verification(input))
	];
}
const written$1 = (all, shown) => all.map((part) => typeof part == "string" ? part : shown(part).join("\n")).join("\n\n");
function shortenedTo(limit, all, { rules, unseen }) {
	let lists = all.filter((part) => typeof part != "string"), room = limit - written$1(all, () => []).length, shown = new Map();
	for (let list of [rules, unseen]) {
		let lines = list.lines.length === 0 ? [] : fitted(list, Math.floor(room / 2));
		room -= sizeOf$1(lines), shown.set(list, lines);
	}
	let others = lists.filter((list) => !shown.has(list));
	for (let [at, lines] of share(others, room).entries()) {
		let list = others[at];
		list !== void 0 && shown.set(list, lines);
	}
	return written$1(all, (list) => shown.get(list) ?? []);
}
function bodyOf$1(input, limit = 58e3) {
	let leading = (room) => ({
		rules: rulesChanged(input.stated, room)?.list ?? {
			lines: [],
			rest: () => ""
		},
		unseen: limitations(input)
	}), whole = leading(Infinity), least = {
		coverage: !1,
		resolved: !1
	}, details = [
		{
			coverage: !0,
			resolved: !0
		},
		{
			coverage: !1,
			resolved: !0
		},
		least
	];
	for (let detail of details) {
		let text = written$1(parts(input, whole, detail), (list) => fitted(list));
		if (text.length <= limit) return text;
	}
	let short = leading(12e3), text = shortenedTo(limit, parts(input, short, least), short);
	if (text.length > limit) throw Error("a pull request body without items exceeds GitHub's limit");
	return text;
}
// model/conclusion.ts
const sha$2 = string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object"), CriterionResult = strictObject({
	criterion: CriterionId.describe("The criterion."),
	value: CriterionValue.describe("How it came out."),
	reasons: array(RecordedReason).min(1).max(3).describe("The first of what decided it; model/reasons/criteria has the sentences."),
	more: number().int().nonnegative().describe("How many more there are."),
	brief: array(RecordedReason).describe("The same in few words, longer before shorter; empty where the first reason will do."),
	means: Miss.nullable().describe("What that means for this regime; null when it was met or does not arise."),
	words: Names.nullable().describe("The miss in the regime's words; null when it was met."),
	evidence: array(strictObject({
		file: Text.describe("Path of the document."),
		digest: Digest.describe("Digest of its bytes at the commit of the conclusion.")
	})).describe("What it rests on.")
}), CountedFinding = strictObject({
	file: Text.describe("Evidence file of the subject."),
	check: Slug.describe("Id of the check."),
	outcome: Outcome.describe("fail, unknown or excepted."),
	from: Day.describe("First day of it that counts."),
	to: Day.nullable().describe("The day a scan saw it gone; null when it was still there."),
	exception: Acceptance$1.nullable().describe("What an exception does for it; null where none is about it."),
	reason: Slug.nullable().describe("Name of the reason, where it still stands; else null."),
	with: Data.nullable().describe("What its sentence is printed from."),
	last_failed: Day.nullable().describe("The day it was last seen to fail, where nobody could look since; else null.")
}), Driver = strictObject({
	points: number().int().describe("What it adds; negative where it lessens."),
	reason: Slug.describe("Name of the reason."),
	with: Data.describe("What its sentence is printed from.")
}), Indication = strictObject({
	severity: Severity.describe("The indication."),
	words: Names.describe("The regime's words for it."),
	likelihood: array(Driver).describe("Drivers of the likelihood."),
	magnitude: array(Driver).describe("Drivers of the magnitude."),
	escalated: array(RecordedReason).describe("Drivers that raise it by a level, whatever the points say."),
	roles: array(Slug).describe("Roles of which a named person must conclude."),
	escalate: Names.nullable().describe("To whom the regime takes it, in its words; null for nobody.")
}), ControlVerdict = strictObject({
	control: ControlId.describe("The control."),
	verdict: Verdict.describe("The verdict."),
	words: Names.describe("The verdict in the regime's words."),
	decisive: CriterionId.nullable().describe("The criterion that decided it; null where none was missed."),
	criteria: array(CriterionResult).describe("Every criterion the regime demands of it, by id."),
	limitations: array(RecordedReason).describe("What could not be seen, besides what its criteria say."),
	findings: array(CountedFinding).describe("What it counts, and what is excepted."),
	deficiencies: array(DeficiencyId).describe("Open deficiencies of this control that reach this conclusion."),
	indication: Indication.nullable().describe("How severe it looks; null when nothing is deficient.")
}), Aggregate = strictObject({
	key: _enum([
		"objective",
		"process",
		"system",
		"entity",
		"cause",
		"identity"
	]).describe("What they have in common."),
	name: Text.describe("Which."),
	deficiencies: array(DeficiencyId).min(1).describe("The deficiencies."),
	reason: Slug.describe("Name of what people are asked to look at."),
	with: Data.describe("What its sentence is printed from.")
}), Conclusion = strictObject({
	record: literal$1("conclusion").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	organization: Login.describe("Login of the organisation."),
	period: strictObject({
		id: PeriodId.describe("Id of the period."),
		from: Day.describe("First day."),
		to: Day.describe("Last day."),
		ends_year: boolean().describe("Whether it ends with the entity's fiscal year.")
	}).describe("The period."),
	entity: Slug.describe("The legal entity."),
	regime: RegimeId.describe("The regime."),
	commit: sha$2.describe("Commit of the governance repository that was read; re-perform it there."),
	scan: Text.nullable().describe("Id of the last scan of the period; null when there is none."),
	as_of: Instant.nullable().describe("When that scan began; what came later is not in here."),
	state: _enum(["interim", "final"]).describe("Interim while the period has not ended at the last scan the commit holds."),
	parameters: Digest.describe("Digest of the parameters in force for this entity and regime."),
	controls: Digest.describe("Digest of everything under controls/."),
	limitations: array(RecordedReason).describe("What the scans could not see."),
	verdicts: array(ControlVerdict).describe("One for each control the regime words, by id."),
	aggregates: array(Aggregate).describe("Open deficiencies to be evaluated together.")
}), DriftRuleId = string().regex(/^DR-(?:0[1-9]|1\d|2[0-2])$/, "must be a drift rule's id, DR-01 to DR-22"), FieldOfDocument = strictObject({
	file: Text.describe("Path of the document."),
	field: Text.describe("The field, `frequency`.")
}), Variance = strictObject({
	variance: Slug.describe("Id of the variance; the file has the same name."),
	rule: DriftRuleId.describe("The drift rule it answers."),
	differs: array(FieldOfDocument).min(2).describe("The fields that may differ."),
	reason: Sentence.describe("Why they differ."),
	approved_by: Login.describe("Who approved it."),
	approved_on: Day.describe("When."),
	expires: Day.describe("Last day it holds.")
}), DriftSide = strictObject({
	file: Text.describe("Path of the document."),
	field: Text.describe("The field; `body` for the text below the front matter."),
	value: Text.describe("What stands there, as written."),
	normalised: Text.describe("The same in the one form that is compared.")
}), DriftDifference = strictObject({
	rule: DriftRuleId.describe("The rule that found it."),
	control: ControlId.nullable().describe("The control it is about; null for none or several."),
	left: DriftSide.describe("One side; the one that is taken for right, where the rule can tell."),
	right: DriftSide.describe("The other side."),
	verdict: _enum([
		"block",
		"warn",
		"accepted",
		"deficient-operation"
	]).describe("Whether it blocks, warns, is accepted by a variance, or is a deficiency in operation."),
	variance: Slug.nullable().describe("The variance that accepts it."),
	reason: Slug.describe("Name of what differs; model/reasons/drift has the sentences."),
	with: Data.describe("What its sentence is printed from.")
}), DriftAccount = strictObject({
	rule: DriftRuleId.describe("The rule."),
	compared: number().int().nonnegative().describe("Comparisons made."),
	differences: number().int().nonnegative().describe("Differences found."),
	unknown: array(RecordedReason).describe("Why it could not be performed, or not in full; empty when it was.")
}), Drift = strictObject({
	record: literal$1("drift").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	organization: Login.describe("Login of the organisation."),
	controls: Digest.describe("Digest of everything under controls/ that was compared."),
	rules: array(DriftAccount).describe("Every rule, by id."),
	differences: array(DriftDifference).describe("Every difference, by rule and file.")
}), LastUsed = strictObject({
	record: literal$1("last-used").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	organization: SafeName.describe("Login of the organisation."),
	uses: record$1(string(), Instant).describe("Last recorded use by the identity's uid; brought up to date when it is 30 days old or an outcome rests on a newer one. An identity without a recorded use is not in it.")
}), OrganizationFacts = strictObject({
	plan: Text.nullable().default(null).describe("Name of its plan, `free`, `team` or `enterprise`; it decides where its secrets reach."),
	two_factor_required: boolean().nullable().describe("Whether members must use two-factor authentication."),
	deploy_keys_allowed: boolean().nullable().describe("Whether deploy keys may be added and used."),
	default_repository_permission: Text.nullable().describe("What every member may do in every repository."),
	actions_enabled_repositories: _enum([
		"all",
		"none",
		"selected"
	]).nullable().describe("Where Actions may run."),
	actions_allowed: _enum([
		"all",
		"local_only",
		"selected"
	]).nullable().describe("Which actions may run."),
	workflow_token_default: _enum(["read", "write"]).nullable().describe("Default permission of the workflow token."),
	actions_approve_pull_requests: boolean().nullable().describe("Whether Actions may create and approve pull requests."),
	owners: array(Login).nullable().describe("Logins of the owners; null when they could not be read."),
	members: number().int().nonnegative().nullable().describe("How many members, owners included."),
	pending_token_requests: array(strictObject({
		request: Id.describe("GitHub's id of the request."),
		owner: Login.describe("Who asks."),
		token_name: Text.describe("What they call the token."),
		created_at: Instant.describe("When they asked."),
		reason: Text.nullable().describe("Why, in their words.")
	})).nullable().describe("Requests for a fine-grained token that nobody has decided; null when they could not be read.")
}), Organization = strictObject({
	record: literal$1("organization").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	uid: string().regex(/^github:organization:\d+$/).describe("Stable identity, `github:organization:<id>`."),
	id: Id.describe("GitHub's id of the organisation."),
	organization: Login.describe("Its login now."),
	first_observed: Instant.describe("When a scan first saw it."),
	facts: OrganizationFacts.describe("What checks use."),
	assessments: array(Assessment).describe("Outcome of every check that applies, by check id."),
	findings: array(FindingPeriod).describe("When each of its findings was opened and closed, oldest first.")
}), assessments$1 = {
	name: "assessments",
	schema: Assessment,
	known: new Map()
}, findings = {
	name: "findings",
	schema: FindingPeriod,
	known: new Map()
};
function itemOf({ schema, known }, lines) {
	let remembered = known.get(lines);
	if (remembered !== void 0) return remembered;
	let item = itemIn(schema, lines);
	known.size >= 5e4 && known.clear();
	let copy = lines.split("\n").join("\n");
	return known.set(copy, item), item !== null && keepLines(item, copy), item;
}
function itemIn(schema, lines) {
	try {
		let text = lines.replaceAll("\n    ", "\n"), data = JSON.parse(text), reading = schema.safeParse(data);
		return reading.success && indented(text) === lines && isInForm(data, text) ? reading.data : null;
	} catch {
		return null;
	}
}
function cut(text, from, list) {
	let opens = `  "${list.name}": [\n    {\n`, at = text.indexOf(opens, from);
	if (at === -1 || text[at - 1] !== "\n") return null;
	let items = [];
	for (let start = at + opens.length - 2;;) {
		let end = text.indexOf("\n    }", start);
		if (end === -1) return null;
		let after = end + 6, item = itemOf(list, text.slice(start, after));
		if (item === null) return null;
		if (items.push(item), text.startsWith("\n  ]", after)) return {
			rest: `${text.slice(0, at)}  "${list.name}": []${text.slice(after + 4)}`,
			items
		};
		if (!text.startsWith(",\n    {\n", after)) return null;
		start = after + 6;
	}
}
function readEvidence(schema, file, text) {
	let whole = () => readDocument$1(schema, file, text), start = text.startsWith("---\n") && !text.includes("\r") ? text.indexOf("\n## Record\n\n```json\n{\n") : -1, first = start === -1 ? null : cut(text, start, assessments$1);
	if (first === null) return whole();
	let second = cut(first.rest, start, findings), reading = readDocument$1(schema, file, (second ?? first).rest);
	return reading.ok ? {
		ok: !0,
		data: {
			...reading.data,
			assessments: first.items,
			...second === null ? {} : { findings: second.items }
		},
		body: text.slice(start - reading.body.length, start)
	} : whole();
}
const DecisionName = _enum([
	"keep",
	"modify",
	"revoke",
	"transfer",
	"except",
	"escalate"
]), DecisionSource = union$1([strictObject({ comment: Id.describe("GitHub's id of the comment.") }), strictObject({ commit: string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit").describe("The commit that edited the line.") })]), Answer = strictObject({
	source: DecisionSource.describe("Where it was written."),
	by: Login.nullable().describe("Who wrote it, as GitHub says; null for an account that is gone."),
	by_id: Id.nullable().describe("Their GitHub id."),
	at: Instant.describe("When, by GitHub's clock."),
	applied: array(strictObject({
		uid: Text.describe("Uid of the identity."),
		decision: DecisionName.describe("The decision.")
	})).describe("What was taken over."),
	refused: array(strictObject({
		line: number().int().positive().nullable().describe("Line of the comment; null for a commit."),
		uid: Text.nullable().describe("Uid of the identity; null where it is about no single one."),
		...RecordedReason.shape
	})).describe("What was not taken over, and why."),
	help: boolean().default(!1).describe("Whether it asked how decisions are written.")
}), Attestation = strictObject({
	language: Language.describe("Its language, the entity's."),
	text: Text.describe("The statement."),
	digest: Digest.describe("Digest of the statement, to be cited where it is signed."),
	signs: array(RecordedReason).describe("Signs that decisions were made without looking; empty for none.")
}), CHANGES = [
	"new",
	"permissions-grown",
	"permissions-shrunk",
	"owner-changed",
	"reach-changed",
	"renewed",
	"unchanged"
], ReportingRisk = strictObject({
	exists: boolean().describe("Whether it created a risk for the reporting."),
	text: Text.describe("Which, or why not.")
}), shown$1 = {
	uid: Text.describe("Uid of the identity."),
	file: Text.describe("Its evidence file."),
	kind: IdentityKind.describe("Kind of identity."),
	title: Text.describe("What people called it then; data, never trusted."),
	repository: Text.nullable().describe("Name of its repository; null for the organisation's own."),
	business_owner: Login.nullable().describe("Who answered for it."),
	technical_steward: Login.nullable().describe("Who kept it."),
	created_by: Login.nullable().describe("Who made it, where GitHub says so."),
	purpose: Text.nullable().describe("What it is for, from its ownership statement."),
	permissions: record$1(string(), string()).describe("What it may do, by what it may do it to."),
	reaches: number().int().nonnegative().nullable().describe("Repositories it reaches; null when unknown."),
	last_used: Instant.nullable().describe("Last recorded use; null where none is recorded."),
	privileged: boolean().describe("Whether it can change the organisation, its rules or production."),
	financial: boolean().describe("Whether it serves a financial system."),
	change: strictObject({
		what: _enum(CHANGES).describe("What happened to it since the last review."),
		...RecordedReason.shape
	}).describe("What changed since the last review."),
	findings: array(Slug).describe("Checks it failed, or that could not be answered, when the population was frozen."),
	revalidate: array(_enum([
		"dormant",
		"shared",
		"break-glass"
	])).default([]).describe("Why it had to be justified anew, if it had to."),
	facts: Digest.describe("Digest of what decides about it; where it differs later, the line is decided again."),
	suggested: strictObject({
		decision: DecisionName.describe("The decision."),
		...RecordedReason.shape
	}).nullable().describe("What its facts suggest; null where they suggest nothing.")
}, decided = {
	decision: DecisionName.nullable().describe("What was decided; null while nothing was."),
	exception: ExceptionId.nullable().default(null).describe("The exception, for `except`."),
	transfer_to: Login.nullable().default(null).describe("The new owner, for `transfer`."),
	rationale: Text.nullable().describe("Why."),
	reporting_risk: ReportingRisk.nullable().describe("The answer to the question whether it created a reporting risk.")
}, attributed$1 = {
	by: Login.nullable().describe("Who decided."),
	by_id: Id.nullable().describe("Their GitHub id."),
	at: Instant.nullable().describe("When, by GitHub's clock."),
	source: DecisionSource.nullable().default(null).describe("Where they wrote it.")
}, afterwards$1 = {
	remediation: strictObject({
		due: Day.describe("By when a modify, a revoke or a transfer must be done."),
		done: Instant.nullable().describe("When a scan first saw it done; null while none did."),
		scan: Text.nullable().describe("Id of that scan.")
	}).nullable().describe("The carrying out of a modify, a revoke or a transfer; null for other decisions."),
	look_back: strictObject({
		used: boolean().nullable().describe("Whether the access was used wrongly; null when nobody can tell."),
		by: Login.describe("Who looked."),
		evidence: Sentence.describe("In what.")
	}).nullable().default(null).describe("The look back whether access that should not have been there was used.")
}, OffCycle = strictObject({
	...RecordedReason.shape,
	commit: string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit").describe("Commit whose evidence the line shows."),
	noticed: Instant.describe("When it was noticed, by GitHub's clock."),
	due: Day.describe("By when it has to be decided."),
	replaces: boolean().describe("Whether it stands in the place of a line of the population that nobody had decided on.")
}), ReviewLine = strictObject({
	...shown$1,
	off_cycle: OffCycle.nullable().default(null).describe("Why it was decided on between cycles; null for a line of the population as it was frozen."),
	...decided,
	...attributed$1,
	...afterwards$1
}), Excluded = strictObject({
	uid: Text.describe("Uid of the identity left out."),
	privileged: boolean().describe("Whether it is privileged."),
	reason: Text.describe("Why."),
	by: Login.nullable().default(null).describe("Who decided so; null where nobody is named.")
}), PopulationGap = strictObject({
	...RecordedReason.shape,
	accepted: strictObject({
		by: Login.describe("Who accepted that the review is opened all the same."),
		rationale: Sentence.describe("Why."),
		statement: Text.describe("The document that says so.")
	}).nullable().describe("Who accepted it; null where nobody did.")
}), Removed = strictObject({
	uid: Text.describe("Uid of the identity."),
	kind: IdentityKind.describe("Kind of identity."),
	title: Text.describe("What people called it; data, never trusted."),
	repository: Text.nullable().describe("Name of its repository; null for the organisation's own."),
	decided: Slug.nullable().describe("What the last review decided on it; null for nothing."),
	gone: Instant.nullable().describe("When a scan first saw it gone; null where no record says so.")
}), Population = strictObject({
	commit: string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit").describe("Commit whose evidence is the population."),
	frozen: Instant.describe("When it was frozen."),
	scan: Text.describe("Id of the scan it rests on."),
	digest: Digest.describe("Digest over the sorted uids."),
	identities: number().int().nonnegative().describe("How many."),
	kinds: array(IdentityKind).default([]).describe("Kinds it was limited to; empty for all."),
	relevance: _enum(["all", "reporting"]).default("all").describe("`all` of the entity's identities, or those relevant to `reporting` or not decided yet."),
	excluded: array(Excluded).default([]).describe("Identities of the entity that were left out."),
	removed: array(Removed).default([]).describe("Identities of the last review that are gone; nobody decides on what is not there."),
	complete: boolean().describe("Whether every source of the scan was read to its end."),
	gaps: array(PopulationGap).default([]).describe("What is held against it, and who accepted that.")
}), Review = strictObject({
	record: literal$1("review").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	organization: Login.describe("Login of the organisation."),
	period: PeriodId.describe("The period."),
	entity: Slug.describe("The legal entity."),
	regime: RegimeId.describe("The regime."),
	controls: array(ControlId).min(1).describe("Controls it performs."),
	population: Population.describe("What was reviewed."),
	opened: Instant.describe("When the review was opened."),
	answered: array(Answer).default([]).describe("What came of each comment and commit that was read for decisions, in the order they were read."),
	due: Day.describe("By when it had to be decided."),
	completed: Instant.nullable().describe("When the last line was decided; null while lines are open."),
	attestation: Attestation.nullable().default(null).describe("What whoever approves the review says by it; null while lines are open."),
	performer_role: Slug.describe("Roster role that performed it."),
	duties: strictObject({
		by: Login.describe("Who tested it."),
		at: Instant.describe("When."),
		conflicts: number().int().nonnegative().describe("Conflicts found."),
		disposed: number().int().nonnegative().describe("Conflicts with a disposition."),
		evidence: Sentence.describe("Where the matrix is.")
	}).nullable().default(null).describe("The test of segregation of duties; null when it was not done."),
	evaluation: strictObject({
		by: Login.describe("The evaluator."),
		at: Instant.describe("When."),
		sample: number().int().nonnegative().describe("Items tested."),
		deviations: number().int().nonnegative().describe("Deviations found."),
		extended_to: number().int().nonnegative().nullable().default(null).describe("Items after an extension."),
		method: Sentence.describe("How they were chosen, the seed included.")
	}).nullable().default(null).describe("The evaluator's own test; null when there was none."),
	interview: strictObject({
		by: Login.describe("Who asked."),
		at: Instant.describe("When."),
		explained: boolean().describe("Whether the reviewer could explain the decisions.")
	}).nullable().default(null).describe("The interview after signs that decisions were made without looking."),
	roll_forward: strictObject({
		at: Instant.describe("When."),
		by: Login.describe("Who did it."),
		changes: Sentence.describe("What changed between the review and the end of the year.")
	}).nullable().default(null).describe("The roll-forward to the end of the fiscal year."),
	certification: Text.nullable().default(null).describe("The certification that rests on it."),
	remediation_summary: Sentence.nullable().default(null).describe("What was remediated, `0 items` included."),
	lines: array(ReviewLine).describe("One line for each identity, by uid.")
}), count = number().int().nonnegative(), UnitCounts = strictObject(Object.fromEntries(UNIT_STATES.map((state) => [state, count.describe(`Units that ended ${state}.`)]))), noUnits = () => ({
	complete: 0,
	partial: 0,
	denied: 0,
	unavailable: 0,
	"not-applicable": 0,
	vanished: 0,
	error: 0,
	"not-attempted": 0
}), SourceAccount = strictObject({
	source: SourceId.describe("Id of the source."),
	endpoints: array(Text).describe("The questions it asked, as GitHub's documentation writes them."),
	permission: Text.describe("The permission it needs, in GitHub's words."),
	discovered: count.describe("Units there were to read."),
	units: UnitCounts.describe("How they ended."),
	items: count.describe("Items obtained."),
	requests: count.describe("Requests made, answers from the cache included."),
	cached: count.default(0).describe("Answers taken from the cache, each of which GitHub confirmed to be unchanged (304)."),
	gaps: array(Gap).describe("Every unit that leaves something unseen.")
}).refine(({ discovered, units }) => Object.values(units).reduce((sum, n) => sum + n, 0) === discovered, "its units do not add up"), Digested = strictObject({
	path: Text.describe("Path from the root of the governance repository."),
	digest: Digest.describe("Digest of the file's bytes.")
}), Credential = strictObject({
	identity: Text.describe("Which credential asked, in words for people."),
	kind: _enum(["app", "token"]).nullable().default(null).describe("Whether an App asked or a token; null in records of earlier versions."),
	slug: Text.nullable().default(null).describe("The App's slug; null for a token."),
	login: Login.nullable().default(null).describe("Login of the token's owner; null for an App and where GitHub names nobody."),
	granted: record$1(string(), string()).nullable().default(null).describe("What the App's installation was granted; null for a token and in records of earlier versions."),
	permissions: record$1(string(), string()).nullable().describe("What the token held that was used: of an App, less than was granted; null when GitHub does not say."),
	repository_selection: _enum(["all", "selected"]).nullable().describe("Whether an App sees every repository.")
}), sha$1 = string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object"), Tampering = strictObject({
	file: Text.describe("Path of the evidence file, from the root of the governance repository; the name of the branch where one was set back."),
	what: _enum([
		"edited",
		"deleted",
		"unrecorded",
		"impossible",
		"set-back"
	]).describe("How it stood: with another text, not at all, there although no command wrote it, with a time that cannot be; or a branch without a commit that it had."),
	restored: boolean().describe("Whether this scan put back what had been written."),
	commit: sha$1.nullable().describe("The commit that brought it in, or that is missing; null where none is known."),
	author: Text.nullable().describe("Login of who brought it in, as GitHub says; null where it does not."),
	pull_request: Id.nullable().describe("The pull request that brought it in, or that is missing; null for none.")
}), Origin = strictObject({
	writer: Text.nullable().describe("Login of the account that publishes evidence; null where GitHub did not say."),
	base: Text.describe("Name of the base branch."),
	asked: count.describe("Commits that changed evidence since the last one of the scanner's, that one included."),
	unproven: array(strictObject({
		why: RecordedReason.describe("Why it is not known."),
		commits: count.describe("How many commits it is about.")
	})).describe("Evidence that nobody can say the origin of; empty when all came from the scanner."),
	merged: array(strictObject({
		pull_request: Id.describe("Number of the pull request."),
		commit: sha$1.nullable().describe("What merging it made.")
	})).describe("Evidence pull requests that were merged since the scan before.")
}), FieldChange = strictObject({
	field: Text.describe("The field, `parameters.dormant.days.default`; `body` for the text below the fields."),
	before: Text.nullable().describe("Its value before, shortened; null where it was not there."),
	after: Text.nullable().describe("Its value after, shortened; null where it is not there any more.")
}), StatedChange = strictObject({
	path: Text.describe("Path from the root of the governance repository."),
	before: Digest.nullable().describe("Digest of its text before, line ends settled; null where it was not there."),
	after: Digest.nullable().describe("Digest of its text after, line ends settled; null where it is not there any more."),
	commit: sha$1.nullable().describe("The last commit that changed it; null where the history names none."),
	author: Text.nullable().describe("That commit's author, as git has the name; git does not verify it."),
	pull_request: Id.nullable().describe("The pull request that brought it; null where the history names none."),
	fields: array(FieldChange).default([]).describe("Fields that differ, what decides most first; empty in records of earlier versions."),
	more_fields: count.default(0).describe("How many further fields differ.")
}), StatedChanges = strictObject({
	since: sha$1.nullable().describe("Commit that the scan before read; null where its record names none."),
	compared: boolean().describe("Whether the two commits were compared; false where the earlier one is not known or not there."),
	files: array(StatedChange).describe("Every file of countersign.yml and controls/ that differs, by path.")
}), Scan = strictObject({
	record: literal$1("scan").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	id: string().describe("`<organisation>-<started>`, basic ISO form."),
	organization: Login.describe("Login of the organisation."),
	organization_id: Id.describe("GitHub's id of the organisation."),
	started: Instant.describe("Server time of the first answer."),
	finished: Instant.describe("Server time of the last answer."),
	trigger: strictObject({
		repository: Text.nullable().describe("Repository whose workflow ran."),
		workflow: Text.nullable().describe("Workflow reference."),
		run_id: Text.nullable().describe("Id of the workflow run."),
		run_attempt: Text.nullable().describe("Attempt of that run."),
		event: Text.nullable().describe("Event that started it."),
		actor: Text.nullable().describe("Who started it.")
	}).describe("What started the scan; all null from a shell."),
	scanner: strictObject({
		version: Text.describe("Version of Countersign."),
		bundle: Digest.nullable().describe("Digest of the bundle that ran; null when run from source.")
	}).describe("What scanned."),
	credential: Credential.describe("With what it asked."),
	writer: Credential.nullable().default(null).describe("With what it published, where that is an App of its own; null where the first did."),
	api_version: Text.describe("Version of GitHub's API that answered."),
	parameters: Digest.describe("Digest of the parameters in force."),
	controls: Digest.describe("Digest of everything under controls/."),
	base: sha$1.nullable().default(null).describe("Commit that countersign.yml and controls/ were read from; null in records of earlier versions."),
	stated_changes: StatedChanges.nullable().default(null).describe("What people changed in countersign.yml and controls/ since the scan before; null for nothing."),
	sources: array(SourceAccount).describe("Account of every source, by id."),
	totals: array(strictObject({
		kind: IdentityKind.describe("Kind of identity."),
		active: count.describe("Active identities in the ledger after this scan."),
		retired: count.describe("Retired ones."),
		population: Digest.describe("Digest over the sorted uids of the active ones.")
	})).describe("The population after this scan, by kind."),
	findings: strictObject({
		open: count.describe("All that are open now."),
		opened: count.describe("Open now and not before."),
		resolved: count.describe("Open before and not now."),
		checks: array(FindingCount).describe("The same by check, where there is any."),
		listed: strictObject({
			opened: array(FindingReference).describe("Of those that were opened, by file."),
			resolved: array(ResolvedReference).describe("Of those that were resolved, with what closed each.")
		}).describe("The 500 that matter most; the evidence of each subject keeps when each of its findings was opened and closed.")
	}).describe("What changed for people."),
	tampering: array(Tampering).default([]).describe("Evidence that somebody changed by hand before this scan, by file; empty normally."),
	origin: Origin.nullable().default(null).describe("Where evidence came from, as GitHub says; null in records of earlier versions."),
	digests: Digest.describe("Digest of SHA256SUMS without the line of this record, which it cannot hold, and without the lines of what other commands write."),
	previous: Digested.nullable().describe("The scan record before this one; null for the first."),
	conclusion: _enum(["complete", "unable-to-conclude"]).describe("Complete only when no unit leaves something unseen and no evidence was changed by hand."),
	limitations: array(RecordedReason).describe("Everything that was tampered with, that is not known to come from the scanner, and every scope limitation; empty when complete.")
}), sha = (what) => string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object").describe(what), SignOffRule = _enum([
	"approved-the-merged-tree",
	"on-the-roster",
	"holds-the-role",
	"is-not-the-author",
	"is-not-the-last-pusher",
	"is-not-owner-or-creator",
	"is-a-person",
	"in-time"
]), SignOff = strictObject({
	record: literal$1("sign-off").describe("Kind of this document."),
	schema: literal$1(2).describe("Version of this document's schema."),
	organization: Login.describe("Login of the organisation."),
	period: PeriodId.describe("The period."),
	covers: discriminatedUnion("what", [strictObject({ what: literal$1("evidence").describe("`evidence`: the facts of the organisation.") }), strictObject({
		what: _enum(["review", "certification"]).describe("`review`: a campaign; `certification`: the certification of one."),
		entity: Slug.describe("The legal entity."),
		regime: RegimeId.describe("The regime.")
	})]).describe("What was signed off."),
	pull_request: Id.describe("Number of the pull request."),
	review: Id.describe("GitHub's id of the approving review."),
	tree: sha("Tree that was approved."),
	head: sha("Head commit that was approved."),
	merge: sha("Merge commit."),
	reviewer: strictObject({
		login: Login.describe("GitHub login."),
		id: Id.describe("GitHub id."),
		person: Sentence.describe("Legal name, from the roster."),
		role: Slug.describe("Role, from the roster."),
		entity: Slug.describe("Entity whose roster it is.")
	}).describe("Who signed."),
	roster: sha("Commit whose roster was in force: the base of the pull request."),
	state: _enum(["approved", "dismissed"]).describe("State of the review."),
	submitted: Instant.describe("When the review was submitted, by GitHub's clock."),
	merged: Instant.describe("When the pull request was merged, by GitHub's clock."),
	method: _enum([
		"merge",
		"squash",
		"rebase"
	]).describe("How it was merged."),
	rules: array(strictObject({
		rule: SignOffRule.describe("The rule."),
		result: _enum([
			"kept",
			"broken",
			"unknown"
		]).describe("Whether it was kept."),
		reason: Slug.describe("Name of the fact that decided it."),
		with: Data.describe("What its sentence is printed from.")
	})).min(1).describe("Every rule with its result."),
	timely: _enum(["on-time", "late"]).describe("Whether it came before its deadline.")
}), isValidSignOff = ({ state, rules }) => state === "approved" && rules.every(({ result }) => result === "kept");
function readLedger(organization, texts) {
	let problems = [], folder = `${evidenceFolder(organization)}/`, own = new Map([...texts].filter(([path]) => path.startsWith(folder)).sort(([a], [b]) => byCodePoint(a, b))), kinds = groupBy([...own.keys()], documentKind), all = (kind, read) => (kinds.get(kind) ?? []).flatMap((file) => {
		let reading = read(file, own.get(file) ?? "");
		return reading.ok ? [{
			file,
			data: reading.data,
			body: reading.body
		}] : (problems.push(...reading.problems), []);
	}), documents = (kind, schema) => all(kind, (file, text) => readDocument$1(schema, file, text)), [organizationFile = null] = documents("organization", Organization), [drift = null] = documents("drift", Drift), [lastUsed = null] = documents("last-used", LastUsed), ledger = {
		organization: organizationFile,
		repositories: all("repository", (file, text) => readEvidence(Repository$5, file, text)),
		identities: all("identity", (file, text) => readEvidence(Identity, file, text)),
		scans: documents("scan", Scan).sort(byStart),
		reviews: documents("review", Review),
		signOffs: documents("sign-off", SignOff),
		conclusions: documents("conclusion", Conclusion),
		drift,
		lastUsed,
		texts: own
	};
	for (let file of kinds.get(null) ?? []) isNoDocument(file) || problems.push({
		file,
		line: null,
		field: null,
		reason: "is not a document that evidence can hold; only the action writes there, so move the file out of evidence/"
	});
	return problems.push(...misplaced(organization, ledger.conclusions)), problems.push(...twice([...ledger.identities, ...ledger.repositories])), {
		ledger,
		problems: problems.sort((a, b) => byCodePoint(a.file, b.file))
	};
}
const misplaced = (organization, conclusions) => conclusions.flatMap(({ file, data: { period, entity, regime } }) => {
	let expected = conclusionFile({
		organization,
		period: period.id,
		entity,
		regime
	});
	return file === expected ? [] : [{
		file,
		line: null,
		field: null,
		reason: `by its contents this file must be ${expected}`
	}];
});
function twice(filed) {
	let first = new Map();
	return filed.flatMap(({ file, data }) => {
		let other = first.get(data.uid);
		return first.set(data.uid, other ?? file), other === void 0 ? [] : [{
			file,
			line: null,
			field: "uid",
			reason: `${data.uid} already stands in ${other}`
		}];
	});
}
// action/evaluate/findings.ts
function openIn$1(subjects) {
	return subjects.flatMap(({ file, title, repository, assessments }) => assessments.filter(isOpen).map((assessment) => ({
		file,
		check: assessment.check,
		outcome: assessment.outcome,
		title,
		repository,
		since: assessment.since,
		assessment
	}))).sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check));
}
const openByFile = (subjects) => new Map(subjects.map(({ file, assessments }) => [file, new Set(assessments.filter(isOpen).map(({ check }) => check))]));
function compareFindings(before, after) {
	let was = openByFile(before), open = openIn$1(after), isNow = openByFile(after), now = new Map(after.map((subject) => [subject.file, subject])), closed = before.filter(({ file, assessments }) => assessments.some((one) => isOpen(one) && isNow.get(file)?.has(one.check) !== !0)), uids = new Map(closed.map(({ file, uid }) => [file, uid]));
	return {
		open,
		opened: open.filter(({ file, check }) => was.get(file)?.has(check) !== !0),
		resolved: openIn$1(closed).filter(({ file, check }) => isNow.get(file)?.has(check) !== !0).map(({ file, check, title, repository }) => ({
			file,
			uid: uids.get(file) ?? "",
			check,
			title,
			repository,
			by: null,
			retired: now.get(file)?.retired === !0,
			outcome: now.get(file)?.assessments.find((one) => one.check === check)?.outcome ?? "not-applicable"
		}))
	};
}
// action/evidence/account.ts
const gapOf = ({ name, scope, state, reason, remedy }) => state === "complete" || state === "not-applicable" ? [] : [{
	unit: name,
	scope,
	state,
	reason: reason ?? {
		reason: "not-recorded",
		with: {}
	},
	remedy
}];
function countsOf$1(units) {
	let counts = noUnits();
	for (let { state } of units) counts[state] += 1;
	return counts;
}
function accountsOf({ snapshot, requests, cached }, sources) {
	let bySource = groupBy(snapshot.units, ({ source }) => source);
	return [...sources].sort((a, b) => byCodePoint(a.id, b.id)).map(({ id, endpoints, permission }) => {
		let units = [...bySource.get(id) ?? []].sort((a, b) => byCodePoint(keyOfUnit(a), keyOfUnit(b)));
		return {
			source: id,
			endpoints: [...endpoints],
			permission,
			discovered: units.length,
			units: countsOf$1(units),
			items: units.reduce((sum, { items }) => sum + items, 0),
			requests: requests[id],
			cached: cached[id],
			gaps: units.filter(isGap).flatMap(gapOf)
		};
	});
}
// action/digest/digest-list.ts
function coveredBy(organization, texts) {
	let folder = `${evidenceFolder(organization)}/`, list = digestsFile(organization);
	return digestsByPath(new Map([...texts].filter(([path]) => path.startsWith(folder) && path !== list && !isPlaceholder(path))));
}
const digestListOf = (organization, texts) => writeDigests(organization, coveredBy(organization, texts));
function listIn(organization, texts) {
	let text = texts.get(digestsFile(organization));
	return text === void 0 ? null : readDigests(organization, text);
}
const digestOfList = (organization, digests, record) => digestOf(vouchedLines(organization, digests, record)), removed = {
	reason: "removed",
	to: null
};
function absenceIn(snapshot) {
	let units = groupBy(snapshot.units, (unit) => unitKey(unit.source, unit.scope)), repositories = new Map(snapshot.repositories.map((repository) => [repository.id, repository])), gone = new Map(snapshot.gone.map((repository) => [repository.id, repository])), isComplete = (source, scope) => units.get(unitKey(source, scope))?.every(({ state }) => state === "complete") === !0;
	return (identity) => {
		let own = identity.repository_id, repository = own === null ? null : repositories.get(own);
		if (repository === void 0) return (own === null ? null : gone.get(own)) ?? null;
		let { source, scope } = listingInLedger(identity);
		return scope === null ? null : isComplete(source, scope) || scope.of === "environment" && !units.has(unitKey(source, scope)) && isComplete("environments", {
			of: "repository",
			repository: scope.repository
		}) && repository?.facts.environments?.every(({ id }) => id !== scope.environment) === !0 ? removed : null;
	};
}
// action/evidence/lifecycle.ts
const event = (name, at, source, by = null) => ({
	event: name,
	at,
	by,
	source
});
function origin(identity) {
	let [began, renewed] = [beganAt(identity), renewedAt(identity)], created = event("create", began, "github", creatorOf(identity));
	return renewed === began ? [created] : [created, event("rotate", renewed, "github")];
}
function rotation(identity, before) {
	let renewed = renewedAt(identity);
	return !kinds$1[identity.kind].renewable || renewed === renewedAt(before) ? [] : [event("rotate", renewed, "github")];
}
function continued(identity, before, at) {
	if (before === null) return origin(identity);
	let moved = (identity.repository?.id ?? null) !== before.repository_id;
	return [
		...before.lifecycle,
		...before.state === "retired" ? [event("reinstate", at, "scan")] : [],
		...moved ? [event("transfer", at, "scan")] : [],
		...rotation(identity, before)
	];
}
const ended = (before, { reason, to }, at) => [...before, {
	...event("retire", at, "scan"),
	reason,
	...to === null ? {} : { to }
}], present = (before, at) => [...before?.lifecycle ?? [], ...before?.state === "retired" ? [event("reinstate", at, "scan")] : []];
// model/same-data.ts
function sameData(a, b) {
	return a === b ? !0 : typeof a != "object" || typeof b != "object" || a === null || b === null ? !1 : Array.isArray(a) || Array.isArray(b) ? Array.isArray(a) && Array.isArray(b) && sameList(a, b) : isFields(a) && isFields(b) && sameFields(a, b);
}
const isFields = (value) => !Array.isArray(value), sameList = (a, b) => a.length === b.length && a.every((item, at) => sameData(item, b[at]));
function sameFields(a, b) {
	let there = 0;
	for (let key in a) {
		let value = a[key];
		if (value !== void 0 && (there += 1, !sameData(value, b[key]))) return !1;
	}
	for (let key in b) b[key] !== void 0 && --there;
	return there === 0;
}
// action/evidence/known.ts
const assessments = new WeakMap();
function assessmentOf$1(undated, since, last) {
	let bySince = assessments.get(undated) ?? new Map();
	assessments.set(undated, bySince);
	let known = bySince.get(since);
	if (known !== void 0) return known;
	let { reopens: _until, ...answer } = undated, made = {
		...answer,
		since
	}, assessment = last !== void 0 && sameData(made, last) ? last : made;
	return bySince.set(since, assessment), assessment;
}
const periods = new Map();
function periodAsKnown(period) {
	let { check, outcome, opened, closed, by } = period, key = `${check} ${outcome} ${opened} ${String(closed)} ${String(by)}`, known = periods.get(key);
	return known === void 0 ? (periods.size >= 5e4 && periods.clear(), periods.set(key, period), period) : known;
}
// action/evidence/assign-since.ts
function assignSince(undated, before, today) {
	let known = new Map(before.map((assessment) => [assessment.check, assessment]));
	return inOrder$2(undated).map((one) => {
		let { reopens } = one, last = known.get(one.check), kept = last?.outcome === one.outcome ? last.since : null, since = one.since ?? kept ?? today;
		if (reopens === void 0 || last === void 0 || !wasCovered(last, reopens)) return assessmentOf$1(one, since, last);
		let first = one.since ?? kept ?? (last.outcome === "excepted" ? reopens : today);
		return assessmentOf$1(one, first > reopens ? first : reopens, last);
	});
}
const inOrder$2 = (undated) => undated.every((one, at) => at === 0 || (undated[at - 1]?.check ?? "") <= one.check) ? undated : [...undated].sort((a, b) => byCodePoint(a.check, b.check)), wasCovered = ({ outcome, since }, reopens) => outcome === "excepted" || outcome === "unknown" || outcome === "fail" && since >= reopens;
// action/evidence/identity.ts
function seen({ organization, observed, before, evaluated, at }) {
	let { uid, title, repository, lastUsed: _use, ...own } = observed;
	return {
		...own,
		record: "identity",
		schema: 2,
		uid,
		organization,
		repository: repository?.name ?? null,
		repository_id: repository?.id ?? null,
		title,
		state: "active",
		first_observed: before?.first_observed ?? at,
		ownership: evaluated?.ownership ?? null,
		findings: before?.findings ?? [],
		assessments: assignSince(evaluated?.assessments ?? [], before?.assessments ?? [], dayOf(at)),
		lifecycle: continued(observed, before, at)
	};
}
const retired = (before, absence, at) => ({
	...before,
	state: "retired",
	assessments: [],
	lifecycle: ended(before.lifecycle, absence, at)
}), unseen$1 = (before, evaluated, at) => evaluated === void 0 ? before : {
	...before,
	ownership: evaluated.ownership,
	assessments: assignSince(evaluated.assessments, before.assessments, dayOf(at))
};
function foldersOf(paths) {
	let entries = new Map(), add = (path) => {
		for (let rest = path.toLowerCase(), cut = rest.lastIndexOf("/"); cut !== -1; cut = rest.lastIndexOf("/")) {
			let folder = rest.slice(0, cut), known = entries.get(folder) ?? new Set();
			entries.set(folder, known.add(rest.slice(cut + 1))), rest = folder;
		}
	};
	for (let path of paths) add(path);
	return {
		add,
		has: (folder, entry) => entries.get(folder.toLowerCase())?.has(entry.toLowerCase()) === !0,
		isFull: (folder) => (entries.get(folder.toLowerCase())?.size ?? 0) >= 2900
	};
}
function firstFitting(base, numbered, fits) {
	let folder = base;
	for (let n = 2; !fits(folder); n += 1) folder = numbered(n);
	return folder;
}
// action/evidence/safe-name.ts
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i, TAKEN = /^(?:\.git|readme|_.*)$/i, isPlain = (name) => /^[A-Za-z0-9._-]{1,120}$/.test(name) && !/^\.{1,2}$/.test(name) && !name.endsWith(".") && !DEVICE.test(name) && !TAKEN.test(name);
function pathName(name, id, isFree) {
	if (isPlain(name) && isFree(name)) return name;
	let candidate = `${name.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 120)}-${id}`;
	for (; !isFree(candidate);) candidate = `${candidate}-${id}`;
	return candidate;
}
// action/evidence/paths.ts
const stemOf = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
function pathsIn(organization, ledger) {
	let folders = foldersOf(ledger.texts.keys()), paths = new Map([...ledger.identities, ...ledger.repositories].map(({ file, data }) => [data.uid, file])), names = new Map(), taken = new Set();
	for (let { file, data } of ledger.identities) {
		let segment = file.split("/")[4] ?? "";
		taken.add(segment.toLowerCase()), data.repository_id !== null && !names.has(data.repository_id) && names.set(data.repository_id, segment);
	}
	for (let { file, data } of ledger.repositories) names.set(data.id, stemOf(file)), taken.add(stemOf(file).toLowerCase());
	let claim = (uid, path) => (paths.set(uid, path), folders.add(path), path), nameOf = ({ id, name }) => {
		let known = names.get(id);
		if (known !== void 0) return known;
		let given = pathName(name, String(id), (candidate) => !taken.has(candidate.toLowerCase()));
		return names.set(id, given), taken.add(given.toLowerCase()), given;
	}, fits = (folder) => !folders.isFull(folder);
	return {
		repository(repository) {
			let uid = `github:repository:${repository.id}`, known = paths.get(uid);
			if (known !== void 0) return known;
			let base = repositoriesFolder(organization), folder = firstFitting(base, (n) => `${base}/_${n}`, fits);
			return claim(uid, `${folder}/${nameOf(repository)}.md`);
		},
		identity(identity) {
			let known = paths.get(identity.uid);
			if (known !== void 0) return known;
			let owner = identity.repository === null ? "_org" : nameOf(identity.repository), base = `${identitiesFolder(organization)}/${identity.kind}`, own = `${firstFitting(base, (n) => `${base}-${n}`, (folder) => folders.has(folder, owner) || fits(folder))}/${owner}`, folder = firstFitting(own, (n) => `${own}-${n}`, (one) => (one === own || isOwn(one, owner)) && fits(one));
			return taken.add((folder.split("/")[4] ?? "").toLowerCase()), claim(identity.uid, `${folder}/${keyOf(identity, folder)}.md`);
		}
	};
	function isOwn(folder, owner) {
		let segment = stemOf(`${folder}.md`).toLowerCase();
		return ![...names.values()].some((name) => name.toLowerCase() === segment && name !== owner);
	}
	function keyOf(identity, folder) {
		let [, , scope = "", name = scope] = identity.uid.split(":"), wanted = fileNameOf(identity, name), isFree = (candidate) => !folders.has(folder, `${candidate}.md`);
		return isPlain(wanted) && isFree(wanted) ? wanted : pathName(wanted, scope.replace(/\D/g, ""), isFree);
	}
}
// action/evidence/documents.ts
function bringUpToDate$1({ snapshot, evaluated, governance, ledger, at }) {
	let { login } = snapshot.organization, byUid = new Map(evaluated.map((one) => [one.uid, one])), paths = pathsIn(login, ledger), assess = (uid, before) => assignSince(byUid.get(uid)?.assessments ?? [], before?.assessments ?? [], dayOf(at)), uid = `github:organization:${snapshot.organization.id}`, before = ledger.organization?.data, organization = {
		record: "organization",
		schema: 2,
		uid,
		id: snapshot.organization.id,
		organization: login,
		first_observed: before?.first_observed ?? at,
		facts: snapshot.organization.facts,
		assessments: assess(uid, before),
		findings: before?.findings ?? []
	};
	return {
		organization: {
			file: organizationFile(login),
			data: organization
		},
		repositories: repositories(),
		identities: identities()
	};
	function repositories() {
		let known = new Map(ledger.repositories.map((filed) => [filed.data.uid, filed])), observed = [...snapshot.repositories].sort((a, b) => a.id - b.id);
		for (let repository of observed) {
			let own = `github:repository:${repository.id}`, last = known.get(own)?.data, systems = governance.systems.filter(({ data }) => data.repositories.some((pattern) => matches(pattern, repository.name)));
			known.set(own, {
				file: paths.repository(repository),
				body: "",
				data: {
					record: "repository",
					schema: 2,
					uid: own,
					id: repository.id,
					organization: login,
					name: repository.name,
					state: "active",
					first_observed: last?.first_observed ?? at,
					systems: distinct$1(systems.map(({ data }) => data.system)),
					entities: distinct$1(systems.flatMap(({ data }) => data.entities)),
					facts: repository.facts,
					assessments: assess(own, last),
					findings: last?.findings ?? [],
					lifecycle: present(last, at)
				}
			});
		}
		let listed = new Set(observed.map(({ id }) => id)), gone = new Map(snapshot.gone.map((one) => [one.id, one]));
		return sorted$1([...known.values()].map(({ file, data }) => {
			let absence = gone.get(data.id);
			return absence !== void 0 && data.state === "active" ? {
				file,
				data: retiredRepository(data, absence, at)
			} : {
				file,
				data: !listed.has(data.id) && byUid.has(data.uid) ? {
					...data,
					assessments: assess(data.uid, data)
				} : data
			};
		}));
	}
	function identities() {
		let absenceOf = absenceIn(snapshot), known = new Map(ledger.identities.map((filed) => [filed.data.uid, filed])), observed = [...snapshot.identities].sort((a, b) => byCodePoint(a.uid, b.uid)), seenNow = new Set(observed.map((identity) => identity.uid)), seenOnes = observed.map((identity) => ({
			file: paths.identity(identity),
			data: seen({
				organization: login,
				observed: identity,
				before: known.get(identity.uid)?.data ?? null,
				evaluated: byUid.get(identity.uid),
				at
			})
		})), absent = ledger.identities.filter(({ data }) => !seenNow.has(data.uid)).map(({ file, data }) => {
			if (data.state === "retired") return {
				file,
				data
			};
			let absence = absenceOf(data);
			return {
				file,
				data: absence === null ? unseen$1(data, byUid.get(data.uid), at) : retired(data, absence, at)
			};
		});
		return sorted$1([...seenOnes, ...absent]);
	}
}
const retiredRepository = (before, absence, at) => ({
	...before,
	state: "retired",
	assessments: [],
	lifecycle: ended(before.lifecycle, absence, at)
}), distinct$1 = (values) => [...new Set(values)].sort(byCodePoint), sorted$1 = (filed) => [...filed].sort((a, b) => byCodePoint(a.file, b.file));
function useToRecord({ recorded, found, today, stale, before, now }) {
	if (recorded === null || found === null || found <= recorded || daysBetween(dayOf(recorded), today) >= stale) return found;
	let last = new Map(before.map(({ check, outcome }) => [check, outcome]));
	return now.some(({ check, outcome }) => last.get(check) !== outcome) || now.some(({ with: data }) => names(data, found)) ? found : recorded;
}
const names = (data, use) => Object.values(data).some((value) => value === use || value === dayOf(use));
function staleAfter({ parameters, entities, overlays }) {
	let stated = [parameters["dormant.days"], ...[...entities, ...overlays].map(({ data }) => data.parameters["dormant.days"] ?? {})].flatMap((one) => [one.default, one.strict].flatMap((days) => days ?? []));
	return Math.min(30, ...stated);
}
function usesAfter({ ledger, observed, identities, today, stale }) {
	let recorded = new Map(Object.entries(ledger.lastUsed?.data.uses ?? {})), before = new Map(ledger.identities.map(({ data }) => [data.uid, data.assessments])), now = new Map(identities.map(({ data }) => [data.uid, data.assessments])), after = new Map(recorded);
	for (let { uid, lastUsed: found } of observed) {
		let use = useToRecord({
			recorded: recorded.get(uid) ?? null,
			found,
			today,
			stale,
			before: before.get(uid) ?? [],
			now: now.get(uid) ?? []
		});
		use === null ? after.delete(uid) : after.set(uid, use);
	}
	return Object.fromEntries([...after].sort(([a], [b]) => byCodePoint(a, b)));
}
// action/evidence/limitations.ts
function limitationsOf$1(accounts) {
	let forks = new Set();
	return accounts.flatMap(({ source, gaps }) => {
		let waiting = groupBy(gaps.filter(isNotAttempted), causeOf);
		return gaps.flatMap((gap) => {
			let fork = forkIn(gap);
			if (fork !== null) {
				if (forks.has(fork)) return [];
				forks.add(fork);
				let scope = {
					of: "repository",
					repository: fork
				};
				return [limitation("repositories", {
					...gap,
					scope
				})];
			}
			if (!isNotAttempted(gap)) return [limitation(source, gap)];
			let [first, ...others] = waiting.get(causeOf(gap)) ?? [];
			return gap === first ? [limitation(source, gap, others.length)] : [];
		});
	});
}
const limitation = (source, { reason: why, ...gap }, others = 0) => ({
	reason: "not-read",
	with: {
		source,
		...gap,
		why,
		others
	}
}), causeOf = ({ reason, remedy }) => JSON.stringify([reason, remedy]), isNotAttempted = ({ state }) => state === "not-attempted", forkIn = ({ reason: { reason }, scope }) => reason === "advisory-fork" && "repository" in scope ? scope.repository : null;
// action/digest/last-scan.ts
function lastScan(ledger) {
	let succeeded = new Set(ledger.scans.flatMap(({ data }) => data.previous?.path ?? [])), file = ledger.scans.findLast(({ file: path }) => !succeeded.has(path))?.file, text = file === void 0 ? void 0 : ledger.texts.get(file);
	return file === void 0 || text === void 0 ? null : {
		path: file,
		digest: digestOf(text)
	};
}
// action/evidence/scan-record.ts
function nameScan(organization, started, texts) {
	let basic = started.replace(/[-:]/g, ""), path = (name) => `${scansFolder(organization)}/${started.slice(0, 4)}/${name}.md`, name = basic;
	for (let n = 2; texts.has(path(name)); n += 1) name = `${basic}-${n}`;
	return {
		id: `${organization}-${name}`,
		file: path(name)
	};
}
function totalsOf(identities) {
	return IDENTITY_KINDS.map((kind) => {
		let own = identities.filter(({ data }) => data.kind === kind).map(({ data }) => data), active = own.filter(({ state }) => state === "active").map(({ uid }) => uid);
		return {
			kind,
			active: active.length,
			retired: own.length - active.length,
			population: digestOfPopulation(active)
		};
	});
}
function findingsOf({ opened, resolved, open }, weights) {
	let heaviest = (all, room) => bySubject(all, weights).flatMap(({ findings }) => findings).slice(0, room).sort(byFile$3), named = heaviest(opened, 500);
	return {
		open: open.length,
		opened: opened.length,
		resolved: resolved.length,
		checks: countsOf({
			open,
			opened,
			resolved
		}),
		listed: {
			opened: named.map(({ file, check, outcome }) => ({
				file,
				check,
				outcome
			})),
			resolved: heaviest(resolved, 500 - named.length).map(({ file, check, outcome, by }) => ({
				file,
				check,
				outcome,
				by
			}))
		}
	};
}
const byFile$3 = (a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check);
function countsOf(changes) {
	let counts = new Map();
	for (let what of [
		"open",
		"opened",
		"resolved"
	]) for (let { check } of changes[what]) {
		let known = counts.get(check) ?? {
			check,
			open: 0,
			opened: 0,
			resolved: 0
		};
		counts.set(check, {
			...known,
			[what]: known[what] + 1
		});
	}
	return [...counts.values()].sort((a, b) => byCodePoint(a.check, b.check));
}
const conclusionOf = (accounts, { tampering, origin }) => tampering.length === 0 && (origin?.unproven ?? []).length === 0 && accounts.every(({ gaps }) => gaps.length === 0) ? "complete" : "unable-to-conclude";
// action/evidence/periods.ts
function byFile$2({ opened, resolved }) {
	let all = new Map(), of = (file) => {
		let known = all.get(file) ?? {
			opened: [],
			resolved: new Map()
		};
		return all.set(file, known), known;
	};
	for (let { file, check, outcome } of opened) of(file).opened.push({
		check,
		outcome
	});
	for (let { file, check, by } of resolved) of(file).resolved.set(check, by);
	return all;
}
function continuedPeriods(before, { opened, resolved }, day) {
	let closed = before.map((period) => period.closed === null && resolved.has(period.check) ? periodAsKnown({
		...period,
		closed: day,
		by: resolved.get(period.check) ?? null
	}) : period), added = opened.map(({ check, outcome }) => periodAsKnown({
		check,
		outcome,
		opened: day,
		closed: null,
		by: null
	}));
	return [...closed, ...added].sort((a, b) => byCodePoint(a.opened, b.opened) || byCodePoint(a.check, b.check));
}
function periodsAfter(changes, day) {
	let changed = byFile$2(changes);
	return (file, before) => {
		let own = changed.get(file);
		return own === void 0 ? [...before] : continuedPeriods(before, own, day);
	};
}
function withPeriods({ organization, repositories, identities }, periods) {
	return {
		organization: {
			...organization,
			data: {
				...organization.data,
				findings: periods(organization.file, organization.data.findings)
			}
		},
		repositories: repositories.map(({ file, data }) => ({
			file,
			data: {
				...data,
				findings: periods(file, data.findings)
			}
		})),
		identities: identities.map(({ file, data }) => ({
			file,
			data: {
				...data,
				findings: periods(file, data.findings)
			}
		}))
	};
}
// action/evidence/body/last-used.ts
const WORDS$5 = {
	en: (login, used) => [
		`# Last use of the identities of ${login}`,
		`GitHub recorded a use of ${count$1(used, "identity", "identities")}; the newest of each is in the record below, by uid.`,
		"A recorded use gives way to a newer one after 30 days, or at once where an outcome rests on the newer one. GitHub records no use of secrets."
	],
	ja: (login, used) => [
		`# ${login}のIDの最終使用`,
		`GitHubに使用の記録があるIDは${used}件である。それぞれの最終使用日時を、下の記録にuid別に示す。`,
		"記録した日時は、30日を経過した場合、又は判定の結果がより新しい使用に基づく場合に更新する。GitHubはシークレットの使用を記録しない。"
	]
}, lastUsedBody = ({ organization, uses }, language) => WORDS$5[language](code(organization), Object.keys(uses).length).join("\n\n"), WORDS$4 = {
	en: {
		outcome: {
			fail: "Failed",
			unknown: "Unknown: we could not look",
			pass: "Passed",
			stated: "Stated: a document says so, and no scan saw it",
			"not-applicable": "Does not apply",
			excepted: "Excepted"
		},
		since: (outcome, day) => `${outcome}, since ${day}.`,
		reason: (text) => text,
		risk: (text) => text,
		remedy: (text) => text,
		check: (id, controls) => `Check ${id}, for ${controls.join(", ") || "no control"}.`,
		open: "Open findings",
		excepted: "Excepted findings",
		others: "Other checks",
		other: (outcome, id) => `${outcome}: ${id}. `
	},
	ja: {
		outcome: {
			fail: OUTCOME_NAMES.fail.ja,
			unknown: "判定不能(確認できなかった)",
			pass: OUTCOME_NAMES.pass.ja,
			stated: "記載のみ(文書に記載されているが、スキャンでは確認していない)",
			"not-applicable": OUTCOME_NAMES["not-applicable"].ja,
			excepted: OUTCOME_NAMES.excepted.ja
		},
		since: (outcome, day) => `${dateIn(day, "ja")}以降、${outcome}。\n`,
		reason: (text) => `- 理由:${text}`,
		risk: (text) => `- リスク:${text}`,
		remedy: (text) => `- 是正方法:${text}`,
		check: (id, controls) => `- チェック:${code(id)}(統制:${controls.join("、") || "なし"})`,
		open: "未解決の指摘事項",
		excepted: "例外承認済の指摘事項",
		others: "その他のチェック",
		other: (outcome, id, title) => `${outcome}:${title}(${code(id)})。`
	}
};
function finding$1(assessment, checks, language) {
	let { check, controls, outcome, since } = assessment, own = WORDS$4[language], described = checks.get(check)?.words, lines = [
		own.since(own.outcome[outcome], since),
		own.reason(sentence(sentenceOf$2(assessment, language), language)),
		...described === void 0 || outcome === "excepted" ? [] : [own.risk(described.risk[language]), own.remedy(described.remedy[language])],
		own.check(check, controls)
	];
	return [
		`### ${described?.question[language] ?? check}`,
		"",
		...lines
	].join("\n");
}
function assessmentsBody(assessments, checks, language) {
	let own = WORDS$4[language], open = assessments.filter(isOpen), accepted = assessments.filter(({ outcome }) => outcome === "excepted"), rest = assessments.filter((one) => !isOpen(one) && one.outcome !== "excepted"), under = (heading, all) => all.length === 0 ? [] : [`## ${heading}`, ...all.map((one) => finding$1(one, checks, language))], line = (one) => {
		let title = checks.get(one.check)?.words.title[language] ?? one.check;
		return `- ${own.other(own.outcome[one.outcome], one.check, title)}${sentence(sentenceOf$2(one, language), language)}`;
	};
	return [
		...under(own.open, open),
		...under(own.excepted, accepted),
		...rest.length === 0 ? [] : [`## ${own.others}`, rest.map(line).join("\n")]
	];
}
// model/fact-names.ts
const ALL = new Map([...Object.entries({
	actions_allowed: {
		en: "Actions allowed to run",
		ja: "実行できるアクション"
	},
	actions_approve_pull_requests: {
		en: "Actions may approve pull requests",
		ja: "Actionsによるプルリクエストの承認"
	},
	actions_enabled_repositories: {
		en: "Repositories where Actions may run",
		ja: "Actionsを実行できるリポジトリ"
	},
	archived: {
		en: "Archived",
		ja: "アーカイブ済"
	},
	default_branch: {
		en: "Default branch",
		ja: "既定のブランチ"
	},
	default_repository_permission: {
		en: "Default permission of members",
		ja: "メンバーの既定の権限"
	},
	deploy_keys_allowed: {
		en: "Deploy keys allowed",
		ja: "デプロイキーの許可"
	},
	environments: {
		en: "Environments",
		ja: "環境"
	},
	fork: {
		en: "Fork",
		ja: "フォーク"
	},
	last_used: {
		en: "Last recorded use",
		ja: "記録された最終使用"
	},
	members: {
		en: "Members",
		ja: "メンバー数"
	},
	owners: {
		en: "Owners",
		ja: "組織オーナー"
	},
	pending_token_requests: {
		en: "Token requests awaiting a decision",
		ja: "未処理のトークン申請"
	},
	plan: {
		en: "Plan",
		ja: "プラン"
	},
	two_factor_required: {
		en: "Two-factor authentication required",
		ja: "二要素認証の必須化"
	},
	visibility: {
		en: "Visibility",
		ja: "公開範囲"
	},
	workflow_token_default: {
		en: "Default of the workflow token",
		ja: "ワークフロートークンの既定"
	},
	workflows: {
		en: "Workflow files",
		ja: "ワークフローファイル"
	},
	never_run: {
		en: "Files that GitHub never runs",
		ja: "GitHubが実行しないファイル"
	}
}), ...IDENTITY_KINDS.flatMap((kind) => Object.entries(kinds$1[kind].factNames))]), factName = (fact, language) => ALL.get(fact)?.[language] ?? fact, PLAIN = {
	nulls: {},
	idle: []
}, WORDS$3 = {
	en: {
		nulls: {
			none: "none",
			never: "never",
			"does-not-apply": "does not apply"
		},
		notKnown: "not known",
		none: "none",
		yes: "yes",
		no: "no",
		head: ["Fact", "Value"],
		comma: ", "
	},
	ja: {
		nulls: {
			none: "なし",
			never: "なし(無期限)",
			"does-not-apply": "該当なし"
		},
		notKnown: "不明",
		none: "なし",
		yes: "はい",
		no: "いいえ",
		head: ["項目", "値"],
		comma: "、"
	}
};
function cell(value, own, meaning) {
	if (value == null) return meaning === void 0 ? own.notKnown : own.nulls[meaning];
	if (typeof value == "boolean") return value ? own.yes : own.no;
	if (typeof value == "number") return String(value);
	if (typeof value == "string") return cellCode(value);
	if (Array.isArray(value)) return value.length === 0 ? own.none : value.map((item) => cell(item, own)).join(own.comma);
	let entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
	return entries.length === 0 ? own.none : entries.map(([key, item]) => `${cellCode(key)}: ${cell(item, own)}`).join("; ");
}
const inOrder$1 = (fields, facts) => fields.flatMap((field) => Object.hasOwn(facts, field) ? [[field, facts[field]]] : []);
function factsTable({ shape }, facts, language, { nulls, idle } = PLAIN) {
	let own = WORDS$3[language];
	return table(own.head, inOrder$1(Object.keys(shape), facts).map(([field, value]) => [factName(field, language), value === null && nulls[field] === void 0 && idle.includes(field) ? own.nulls["does-not-apply"] : cell(value, own, nulls[field])]));
}
// action/evidence/body/identity.ts
const WORDS$2 = {
	en: {
		noStatement: "No ownership statement selects it.",
		hadNoStatement: "It had no ownership statement.",
		businessOwner: (who) => `Business owner: ${who}.`,
		technicalSteward: (who) => `Technical steward: ${who}.`,
		notStated: "not stated",
		statedIn: (file) => `Stated in ${file}.`,
		inOrganisation: (login) => `the organisation ${login}`,
		inRepository: (name) => `the repository ${name}`,
		belonged: (where) => `It belonged to ${where}.`,
		belongs: (where, open) => `It belongs to ${where}, and ${open}.`
	},
	ja: {
		noStatement: "このIDを対象とする責任者の記載はない。",
		hadNoStatement: "責任者の記載はなかった。",
		businessOwner: (who) => `業務責任者:${who}`,
		technicalSteward: (who) => `技術担当者:${who}`,
		notStated: "記載なし",
		statedIn: (file) => `記載された文書:${file}`,
		inOrganisation: (login) => `組織${login}`,
		inRepository: (name) => `リポジトリ${name}`,
		belonged: (where) => `${where}に属していた。`,
		belongs: (where, open) => `${where}に属する。${open}。`
	}
}, lines = (all, language) => all.map((one) => language === "ja" ? `- ${one}` : one).join("\n");
function ownership({ ownership: owned, state }, language) {
	let own = WORDS$2[language];
	if (owned === null) return state === "active" ? own.noStatement : own.hadNoStatement;
	let person = (login) => login === null ? own.notStated : code(login);
	return lines([
		own.businessOwner(person(owned.business_owner)),
		own.technicalSteward(person(owned.technical_steward)),
		own.statedIn(code(owned.statement))
	], language);
}
function lead$1({ organization, repository, state, assessments }, language) {
	let own = WORDS$2[language], where = repository === null ? own.inOrganisation(code(organization)) : own.inRepository(code(repository));
	return state === "retired" ? own.belonged(where) : own.belongs(where, openFindings(assessments.filter(isOpen).length, language));
}
const identityBody = (identity, checks, language) => [
	`# ${kinds$1[identity.kind].name[language]} ${code(identity.title)}`,
	lead$1(identity, language),
	...identity.state === "retired" ? [retirement("identity", identity.lifecycle, language)] : [],
	factsTable(kinds$1[identity.kind].facts, identity.facts, language, {
		nulls: kinds$1[identity.kind].nulls,
		idle: idleFacts(identity)
	}),
	ownership(identity, language),
	...assessmentsBody(identity.assessments, checks, language)
].join("\n\n"), WORDS$1 = {
	en: (login, open) => [`Organisation ${login}`, `Of the organisation itself ${open}.`],
	ja: (login, open) => [`組織 ${login}`, `組織そのものに関する${open}。`]
};
function organizationBody(organization, checks, language) {
	let open = openFindings(organization.assessments.filter(isOpen).length, language), [heading, lead] = WORDS$1[language](code(organization.organization), open);
	return [
		`# ${heading}`,
		lead,
		factsTable(OrganizationFacts, organization.facts, language),
		...assessmentsBody(organization.assessments, checks, language)
	].join("\n\n");
}
// action/evidence/body/repository-words.ts
const VISIBILITY = {
	public: "公開",
	private: "非公開",
	internal: "内部公開"
}, REPOSITORY_WORDS = {
	en: {
		heading: "Repository",
		lead: (visibility, archived, open) => `It is ${visibility}${archived ? " and archived" : ""}, and ${open}.`,
		none: "none",
		yes: "yes",
		no: "no",
		comma: ", ",
		environmentsUnread: "Its environments could not be read.",
		noEnvironments: "It has no environments.",
		environmentHead: [
			"Environment",
			"Reviewers",
			"Self-review",
			"Wait",
			"Branches"
		],
		prevented: "prevented",
		allowed: "allowed",
		minutes: (wait) => `${wait} min`,
		branches: {
			any: "any",
			protected: "protected",
			custom: "custom"
		},
		workflowsUnread: "Its workflow files could not be read.",
		noWorkflows: "It has no workflow files.",
		noneRuns: "GitHub runs none of its workflow files.",
		workflowHead: [
			"Workflow",
			"Secrets it names",
			"Can reach any secret",
			"Workflows it calls"
		],
		neverRun: "GitHub never runs these files, so that they name no secret:",
		neverRunHead: [
			"File",
			"Why",
			"Line",
			"What"
		],
		why: {
			"no-document": "it holds nothing but comments",
			"not-yaml": "it is no YAML",
			"not-a-workflow": "it has not the form of a workflow",
			expression: "GitHub refuses an expression in it",
			"too-large": "it is beyond a bound",
			"symbolic-link": "it is a symbolic link",
			submodule: "it is a submodule"
		}
	},
	ja: {
		heading: "リポジトリ",
		lead: (visibility, archived, open) => `公開範囲は「${VISIBILITY[visibility]}」${archived ? "、アーカイブ済" : ""}である。${open}。`,
		none: "なし",
		yes: "はい",
		no: "いいえ",
		comma: "、",
		environmentsUnread: "環境を読み取れなかった。",
		noEnvironments: "環境はない。",
		environmentHead: [
			"環境",
			"承認者",
			"自己承認",
			"待機時間",
			"ブランチ"
		],
		prevented: "禁止",
		allowed: "許可",
		minutes: (wait) => `${wait}分`,
		branches: {
			any: "制限なし",
			protected: "保護されたもの",
			custom: "指定されたもの"
		},
		workflowsUnread: "ワークフローファイルを読み取れなかった。",
		noWorkflows: "ワークフローファイルはない。",
		noneRuns: "GitHubが実行するワークフローファイルはない。",
		workflowHead: [
			"ワークフロー",
			"参照するシークレット",
			"任意のシークレットの参照",
			"呼び出すワークフロー"
		],
		neverRun: "次のファイルはGitHubが実行しないため、シークレットを参照しない。",
		neverRunHead: [
			"ファイル",
			"理由",
			"行",
			"内容"
		],
		why: {
			"no-document": "コメント以外の内容がない",
			"not-yaml": "YAMLではない",
			"not-a-workflow": "ワークフローの形式ではない",
			expression: "GitHubが受け付けない式を含む",
			"too-large": "上限を超えている",
			"symbolic-link": "シンボリックリンクである",
			submodule: "サブモジュールである"
		}
	}
}, listed$3 = (values, own) => values.length === 0 ? own.none : values.map(cellCode).join(own.comma);
function environments$1({ environments: all }, own) {
	return all === null ? own.environmentsUnread : all.length === 0 ? own.noEnvironments : table(own.environmentHead, all.map(({ name, reviewers, prevent_self_review: prevented, wait_minutes: wait, branches }) => [
		cellCode(name),
		listed$3(reviewers, own),
		prevented ? own.prevented : own.allowed,
		own.minutes(wait),
		own.branches[branches]
	]));
}
function workflows({ workflows: all, never_run: others }, own) {
	return all === null ? own.workflowsUnread : all.length === 0 ? others === null || others.length === 0 ? own.noWorkflows : own.noneRuns : table(own.workflowHead, all.map(({ path, secrets, any_secret: any, jobs }) => [
		cellCode(path),
		listed$3(secrets, own),
		any ? own.yes : own.no,
		listed$3([...new Set(jobs.flatMap(({ calls }) => calls === null ? [] : [calls.workflow]))], own)
	]));
}
function neverRun({ never_run: all }, own) {
	if (all === null || all.length === 0) return [];
	let rows = all.map(({ path, why, line, detail }) => [
		cellCode(path),
		own.why[why],
		line === null ? "" : String(line),
		detail === null ? "" : cellCode(detail)
	]);
	return [own.neverRun, table(own.neverRunHead, rows)];
}
const lead = ({ facts, assessments }, language) => REPOSITORY_WORDS[language].lead(facts.visibility, facts.archived, openFindings(assessments.filter(isOpen).length, language));
function repositoryBody(repository, checks, language) {
	let { environments: _, workflows: __, never_run: ___, ...facts } = repository.facts, own = REPOSITORY_WORDS[language];
	return [
		`# ${own.heading} ${code(repository.name)}`,
		...repository.state === "retired" ? [retirement("repository", repository.lifecycle, language)] : [lead(repository, language)],
		factsTable(RepositoryFacts, facts, language),
		environments$1(repository.facts, own),
		workflows(repository.facts, own),
		...neverRun(repository.facts, own),
		...assessmentsBody(repository.assessments, checks, language)
	].join("\n\n");
}
// action/evidence/texts.ts
function changedTexts(documents, uses, ledger, checks, language) {
	let before = new Map([
		...ledger.identities,
		...ledger.repositories,
		...[ledger.organization, ledger.lastUsed].filter((one) => one !== null)
	].map((filed) => [filed.file, filed])), changed = new Map(), add = (file, data, body) => {
		let last = before.get(file);
		if (last?.body === `${body}\n` && sameData(last.data, data)) return;
		let text = writeEvidence(data, body);
		text !== ledger.texts.get(file) && changed.set(file, text);
	}, { organization } = documents;
	add(organization.file, organization.data, organizationBody(organization.data, checks, language));
	for (let { file, data } of documents.repositories) add(file, data, repositoryBody(data, checks, language));
	for (let { file, data } of documents.identities) add(file, data, identityBody(data, checks, language));
	return (ledger.lastUsed !== null || Object.keys(uses.uses).length > 0) && add(lastUsedFile(uses.organization), uses, lastUsedBody(uses, language)), changed;
}
// action/evidence/record.ts
function record(input) {
	let { collected, ledger } = input, { snapshot, started, finished } = collected, facts = bringUpToDate$1({
		...input,
		snapshot,
		at: started
	}), checks = new Map(input.checks.map((check) => [check.id, check])), { login } = snapshot.organization, putBack = [...input.restored].flatMap(([path, text]) => text === null ? [] : [[path, text]]), uses = {
		record: "last-used",
		schema: 2,
		organization: login,
		uses: usesAfter({
			ledger,
			observed: snapshot.identities,
			identities: facts.identities,
			today: dayOf(started),
			stale: staleAfter(input.governance)
		})
	}, subjects = subjectsOf$1(facts), findings = attributed(compareFindings(subjectsOf$1(ledger), subjects), input.resolvedBy), documents = withPeriods(facts, periodsAfter(findings, dayOf(started))), { organization, repositories, identities } = documents, after = new Map([
		organization,
		...repositories,
		...identities
	].map(({ file, data }) => [file, data.findings])), changed = new Map([...putBack, ...changedTexts(documents, uses, ledger, checks, input.language)]), sources = accountsOf(collected, input.sources), { id, file } = nameScan(login, started, ledger.texts), seen = {
		record: "scan",
		schema: 2,
		id,
		organization: login,
		organization_id: snapshot.organization.id,
		started,
		finished,
		trigger: input.trigger,
		scanner: input.scanner,
		credential: collected.credential,
		writer: collected.writer,
		api_version: collected.apiVersion,
		...input.digests,
		...input.stated,
		sources,
		totals: totalsOf(documents.identities),
		findings: findingsOf(findings, weightsOf(subjects, input.governance)),
		tampering: input.tampering,
		origin: input.origin,
		previous: lastScan(ledger),
		conclusion: conclusionOf(sources, input),
		limitations: [
			...input.tampering.map(tamperingReason),
			...(input.origin?.unproven ?? []).map(unprovenReason),
			...limitationsOf$1(sources)
		]
	}, held = new Map([...coveredBy(login, ledger.texts), ...digestsByPath(changed)]), digests = () => digestOfList(login, held, file), drift = input.drift?.(including({
		...seen,
		digests: digests()
	}, file, ledger)) ?? null;
	drift !== null && drift.text !== ledger.texts.get(drift.file) && (changed.set(drift.file, drift.text), held.set(drift.file, digestOf(drift.text)));
	let scan = {
		...seen,
		digests: digests()
	}, text = writeEvidence(scan, scanBody(scan, input.language)), list = writeDigests(login, held.set(file, digestOf(text)));
	return {
		...findings,
		files: new Map([
			...changed,
			[file, text],
			[digestsFile(login), list]
		]),
		removed: [...input.restored].flatMap(([path, was]) => was === null ? [path] : []),
		facts: [...changed.keys()].filter(isFact),
		scan,
		scanFile: file,
		subjects: subjects.map((one) => ({
			...one,
			periods: after.get(one.file) ?? one.periods
		})),
		identities: documents.identities.filter(({ data }) => data.state === "active").length,
		drift: drift?.drift ?? null
	};
}
const unprovenReason = ({ why, commits }) => ({
	reason: "origin-not-known",
	with: {
		why,
		commits
	}
});
function attributed(changes, resolvedBy) {
	let by = resolvedBy(changes.resolved);
	return {
		...changes,
		resolved: changes.resolved.map((one) => ({
			...one,
			by: by(one)
		}))
	};
}
const including = (scan, file, ledger) => ({
	...ledger,
	scans: [...ledger.scans, {
		file,
		data: scan,
		body: ""
	}]
});
function subjectsOf$1({ organization, repositories, identities }) {
	let none = { repository: null };
	return [
		...organization === null ? [] : [{
			...organization,
			...none,
			title: organization.data.organization
		}],
		...repositories.map((filed) => ({
			...filed,
			...none,
			title: filed.data.name
		})),
		...identities.map((filed) => ({
			...filed,
			title: filed.data.title,
			repository: filed.data.repository
		}))
	].map(({ data, ...subject }) => ({
		...subject,
		uid: data.uid,
		retired: data.record !== "organization" && data.state === "retired",
		weight: data.record === "identity" ? weightOf$1(data) : WEIGHTLESS,
		periods: data.findings,
		assessments: data.assessments
	}));
}
// action/pull-request/changes.ts
function approvedChanges(organization, approved, { ledger, subjects }) {
	let isSame = (path) => approved.has(path) && approved.get(path) === ledger.texts.get(path), others = new Map([...approved].filter(([path]) => !isSame(path)));
	return compareFindings([...subjectsOf$1(ledger).filter(({ file }) => isSame(file)), ...subjectsOf$1(readLedger(organization, others).ledger)], subjects);
}
// model/leaves.ts
function partsOf$3(text) {
	if (!text.startsWith("---\n")) return null;
	let end = text.indexOf("\n---\n", 3);
	return end < 0 ? text.endsWith("\n---") ? {
		fields: text.slice(4, -3),
		body: ""
	} : null : {
		fields: text.slice(4, end + 1),
		body: text.slice(end + 5).trim()
	};
}
const NAMES = [
	"check",
	"source",
	"kind",
	"job",
	"path",
	"name",
	"login",
	"request"
];
function leavesOf(text) {
	let parts = partsOf$3(unixLines(text)), front = leavesOfYaml(parts?.fields ?? null);
	if (parts === null || front === null) return null;
	let block = recordIn(`${parts.body}\n`);
	if (!block.found) return front;
	if ("fault" in block) return null;
	let leaves = new Map(front);
	return collect("", block.data, leaves), new Map([...leaves].sort(([a], [b]) => byCodePoint(a, b)));
}
function leavesOfYaml(text) {
	let reading = text === null ? null : readYaml(unixLines(text));
	if (reading?.ok !== !0) return null;
	let leaves = new Map();
	return collect("", reading.data, leaves), leaves;
}
function bodyOfText(text) {
	let body = partsOf$3(unixLines(text))?.body ?? "", block = recordIn(`${body}\n`);
	return block.found ? block.above.trim() : body;
}
function collect(path, value, into) {
	if (Array.isArray(value)) {
		let items = value;
		if (items.every((item) => typeof item != "object" || !item)) {
			into.set(path, items.map(String).join(", "));
			return;
		}
		let seen = new Set();
		items.forEach((item, index) => {
			let name = nameOf$2(item), key = name === null || seen.has(name) ? String(index + 1) : name;
			seen.add(key), collect(`${path}[${key}]`, item, into);
		});
	} else if (typeof value == "object" && value) {
		let entries = Object.entries(value);
		entries.length === 0 && into.set(path, "");
		for (let [key, item] of entries) collect(path === "" ? key : `${path}.${key}`, item, into);
	} else into.set(path, plain(value));
}
function plain(value) {
	return typeof value == "string" ? value : value === null || typeof value == "number" || typeof value == "boolean" ? String(value) : "";
}
function nameOf$2(item) {
	if (typeof item != "object" || !item) return null;
	let entries = new Map(Object.entries(item));
	for (let key of NAMES) {
		let value = entries.get(key);
		if (typeof value == "string" || typeof value == "number") return String(value);
	}
	return null;
}
function compareLeaves(before, after) {
	let changed = [...after].filter(([field, value]) => before.get(field) !== value).map(([field, value]) => ({
		field,
		before: before.get(field) ?? null,
		after: value
	})), gone = [...before].filter(([field]) => !after.has(field)).map(([field, value]) => ({
		field,
		before: value,
		after: null
	}));
	return [...changed, ...gone];
}
// action/git/stated-fields.ts
const FIELDS = 2 * PARAMETER_NAMES.length, NONE$1 = new Map();
function leavesAt(path, text) {
	return text === null ? NONE$1 : path === "countersign.yml" ? leavesOfYaml(text) : leavesOf(text);
}
function fieldsBetween(path, before, after) {
	let [was, is] = [leavesAt(path, before), leavesAt(path, after)];
	if (was === null || is === null) return {
		fields: [],
		more_fields: 0
	};
	let changes = compareLeaves(was, is).filter(({ field }) => field !== ""), all = byGravity$1(path, [...changes, ...bodyBetween(path, before, after)]), most = path === "countersign.yml" ? 200 : FIELDS;
	return {
		fields: all.slice(0, most).map(shown),
		more_fields: Math.max(0, all.length - most)
	};
}
const shown = ({ field, before, after }) => ({
	field: shortened$2(field, 200),
	before: before === null ? null : shortened$2(before, 200),
	after: after === null ? null : shortened$2(after, 200)
});
function bodyBetween(path, before, after) {
	if (before === null || after === null || path === "countersign.yml") return [];
	let [was, is] = [bodyOfText(before).split("\n"), bodyOfText(after).split("\n")], at = Array.from({ length: Math.max(was.length, is.length) }, (_, line) => line).find((line) => was[line] !== is[line]);
	return at === void 0 ? [] : [{
		field: "body",
		before: was[at] ?? null,
		after: is[at] ?? null
	}];
}
async function statedChanges({ git, commits }, { from, to, stated }) {
	if (from === to) return null;
	let unknown = {
		since: from,
		compared: !1,
		files: []
	};
	if (from === null) return unknown;
	let before = await commits.statedAt(from);
	if (before === null) return unknown;
	let earlier = withUnixLines(before), later = withUnixLines(stated), paths = [...new Set([...earlier.keys(), ...later.keys()])].filter((path) => earlier.get(path) !== later.get(path)).sort(byCodePoint);
	if (paths.length === 0) return null;
	let written = await lastChanges(git, ["--no-merges", `${from}..${to}`]), brought = await lastChanges(git, [
		"--first-parent",
		"-m",
		`${from}..${to}`
	]);
	return {
		since: from,
		compared: !0,
		files: paths.map((path) => {
			let last = written.get(path) ?? brought.get(path) ?? null, [then, now] = [earlier.get(path) ?? null, later.get(path) ?? null];
			return {
				path,
				before: then === null ? null : digestOf(then),
				after: now === null ? null : digestOf(now),
				commit: last?.commit ?? null,
				author: last?.author ?? null,
				pull_request: brought.get(path)?.pullRequest ?? null,
				...fieldsBetween(path, then, now)
			};
		})
	};
}
const withUnixLines = (texts) => new Map([...texts].map(([path, text]) => [path, unixLines(text)]));
async function lastChanges(git, revisions) {
	let log = await git([
		"log",
		"-z",
		"--name-only",
		"--no-renames",
		"--format=%x00%H%x00 %an%x00 %s",
		"--max-count=2000",
		...revisions,
		"--",
		...STATED$1
	]);
	if (log.exitCode !== 0) throw Error(`git log: ${log.stderr}`);
	let last = new Map(), fields = log.stdout.toString().split("\0");
	for (let at = 0; at < fields.length; at += 1) {
		let commit = fields[at] ?? "";
		if (commit === "") continue;
		let change = {
			commit,
			author: shortened$2((fields[at + 1] ?? "").trim(), 200),
			pullRequest: pullRequestIn((fields[at + 2] ?? "").trim())
		};
		for (at += 3; (fields[at] ?? "") !== ""; at += 1) {
			let path = (fields[at] ?? "").replace(/^\n/, "");
			last.has(path) || last.set(path, change);
		}
	}
	return last;
}
function pullRequestIn(subject) {
	let number = /^Merge pull request #(\d{1,9})\b| \(#(\d{1,9})\)$/.exec(subject);
	return number === null ? null : Number(number[1] ?? number[2]);
}
// action/pull-request/countersigned.ts
async function sinceCountersigned(local, { tips, approved, stated, ancestry, proposed }, { scans }, scan) {
	let known = scans.findLast(({ file }) => approved.has(file))?.data, changes = await statedChanges(local, {
		from: (known ?? scans.at(0)?.data ?? scan).base,
		to: tips.base.commit,
		stated
	}), tip = tips.branch.commit, own = tip === null || ancestry.parents.length === 1 && ancestry.parents[0] === tips.base.commit ? null : await statedChanges(local, {
		from: tips.base.commit,
		to: tip,
		stated: await readTexts(local.git, ancestry.tree, STATED$1)
	});
	return {
		since: known?.base ?? null,
		compared: changes?.compared ?? !0,
		inForce: changes?.files ?? [],
		onBranch: (own?.files ?? []).filter(({ path }) => !proposed.has(path))
	};
}
// action/pull-request/answers.ts
const PullRequest = object({
	number: number().int(),
	html_url: string(),
	title: string(),
	body: string().nullable(),
	user: object({ login: string() }).nullable(),
	head: object({ sha: string() }),
	base: object({ ref: string() }),
	merged_at: string().nullish(),
	labels: array(object({ name: string() })).default([]),
	requested_reviewers: array(object({ login: string() })).nullish().transform((people) => people ?? [])
});
function expect(answer, schema, { doing, needs }) {
	let parsed = schema.safeParse(answer.body);
	if (answer.status >= 200 && answer.status < 300 && parsed.success) return parsed.data;
	let what = answer.status >= 200 && answer.status < 300 ? "with something else" : `with status ${answer.status}`;
	throw new Refusal(3, `GitHub answered ${what} to ${doing}; the credential needs ${needs} on the governance repository. The evidence is committed; run again.`);
}
async function list({ writer, repository }, branch, state) {
	let { owner, name: repo } = repository;
	return expect(await writer.send("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		state,
		head: `${owner}:${branch}`,
		sort: "created",
		direction: "desc",
		per_page: 100
	}), array(PullRequest), {
		doing: "listing pull requests",
		needs: "Pull requests: read"
	});
}
const findOpen = async (hosted, branch) => (await list(hosted, branch, "open")).at(-1) ?? null, findDeclined = async (hosted, branch) => (await list(hosted, branch, "closed")).filter(({ merged_at: merged }) => !merged).map(({ head }) => head.sha), isScan = (path) => documentKind(path) === "scan", startOf$1 = (path) => /\/(\d{4})(\d{2})(\d{2})T[^/]*$/.exec(path)?.slice(1, 4).join("-");
function pendingOf(approved, evidence, now) {
	let waiting = [...evidence].filter(([path, text]) => approved.get(path) !== text && !isNoDocument(path)).map(([path]) => path), days = waiting.filter(isScan).flatMap((path) => startOf$1(path) ?? []).sort();
	return {
		facts: waiting.filter(isFact).sort(),
		waitingDays: days[0] === void 0 ? 0 : daysBetween(days[0], dayOf(now))
	};
}
const sameFacts = (one, other, now) => pendingOf(one, other, now).facts.length === 0 && pendingOf(other, one, now).facts.length === 0, asksForPullRequest = ({ pending, quietDays, declined }) => pending.facts.length > 0 && !declined || pending.waitingDays >= quietDays, WRITE = "Pull requests: write (and, for GITHUB_TOKEN, the setting that lets Actions create pull requests)";
async function publish(hosted, wanted, log) {
	let pull = await update(hosted, wanted, log) ?? await create(hosted, wanted);
	return await label(hosted, pull, wanted.labels, log), await requestReviews(hosted, pull, wanted.reviewers, log), pull;
}
const at = ({ repository }) => ({
	owner: repository.owner,
	repo: repository.name
});
async function update(hosted, wanted, log) {
	let { branch, base, title, body } = wanted, open = await findOpen(hosted, branch);
	return open === null ? null : (open.base.ref !== base && await moveTo(hosted, open, base, log), open.title === title && open.body === body ? open : expect(await hosted.writer.send("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
		...at(hosted),
		pull_number: open.number,
		title,
		body
	}), PullRequest, {
		doing: "updating the pull request",
		needs: WRITE
	}));
}
async function moveTo(hosted, open, base, log) {
	let { status } = await hosted.writer.send("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
		...at(hosted),
		pull_number: open.number,
		base
	});
	status >= 300 && log.warning(`Pull request ${open.number} asks to merge into ${open.base.ref} and not into ${base}, and GitHub did not change that; change its base by hand, or close it and scan again.`, { status });
}
async function create(hosted, { branch, base, title, body }) {
	let answer = await hosted.writer.send("POST /repos/{owner}/{repo}/pulls", {
		...at(hosted),
		head: branch,
		base,
		title,
		body
	});
	return (answer.status === 422 ? await findOpen(hosted, branch) : null) ?? expect(answer, PullRequest, {
		doing: "opening the pull request",
		needs: WRITE
	});
}
async function label(hosted, pull, labels, log) {
	let missing = labels.filter((one) => !pull.labels.some(({ name }) => name === one));
	if (missing.length === 0) return;
	let { status } = await hosted.writer.send("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		...at(hosted),
		issue_number: pull.number,
		labels: missing
	});
	status >= 300 && log.warning("The pull request could not be labelled.", { status });
}
const Reviews = array(object({ user: object({ login: string() }).nullable() }));
async function requestReviews(hosted, pull, reviewers, log) {
	if (reviewers.length === 0) return;
	let number = {
		...at(hosted),
		pull_number: pull.number
	}, reviews = await hosted.writer.send("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...number,
		per_page: 100
	}), reviewed = Reviews.safeParse(reviews.body).data ?? [], asked = [
		pull.user,
		...pull.requested_reviewers,
		...reviewed.map(({ user }) => user)
	].map((person) => person?.login.toLowerCase());
	for (let login of reviewers.filter((one) => !asked.includes(one.toLowerCase()))) {
		let { status } = await hosted.writer.send("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
			...number,
			reviewers: [login]
		});
		status >= 300 && log.warning("A reviewer could not be asked; give them access to the governance repository.", {
			reviewer: login,
			status
		});
	}
}
// action/pull-request/tampered.ts
function tamperedSince(approved, { scans }, scan) {
	let waiting = scans.filter(({ file }) => !approved.has(file)).map(({ data }) => data), byFile = new Map();
	for (let { tampering } of [...waiting, scan]) for (let one of tampering) byFile.set(`${one.file} ${one.what === "set-back" ? one.commit ?? "" : ""}`, one);
	return [...byFile.values()];
}
// action/pull-request/reviewers.ts
function reviewersOf(organization, { configuration, entities }, day) {
	let roles = configuration.organizations.filter(({ login }) => login.toLowerCase() === organization.toLowerCase()).flatMap(({ reviewers }) => reviewers), people = entities.flatMap(({ data }) => data.roster).filter((entry) => roles.includes(entry.role) && inForce$1(entry, day)).map(({ login }) => login).filter((login) => !login.endsWith("[bot]"));
	return [...new Set(people)].sort(byCodePoint);
}
// action/pull-request/title.ts
function titleOf(organization, { failed, unknown, facts, conclusions = 0, deficiencies = 0, rules = "", tampered = !1 }) {
	let findings = [...failed > 0 ? [`${count$1(failed, "finding")} ${failed === 1 ? "needs" : "need"} a decision`] : [], ...unknown > 0 ? [`${failed > 0 ? unknown : count$1(unknown, "finding")} could not be evaluated`] : []], concluded = [...deficiencies > 0 ? [`${count$1(deficiencies, "deficiency", "deficiencies")} proposed`] : [], ...conclusions > 0 ? [count$1(conclusions, "conclusion")] : []], parts = [
		...tampered ? ["evidence was changed by hand"] : [],
		...rules === "" ? [] : [rules],
		...concluded,
		...findings
	];
	return parts.length > 0 ? `Evidence for ${organization}: ${parts.join(", ")}` : facts > 0 ? `Evidence for ${organization}: ${count$1(facts, "file")} changed, no new finding` : `Evidence for ${organization}: scan records, nothing changed`;
}
// action/pull-request/waiting.ts
function waitingConclusions(approved, evidence) {
	return sorted(evidence).flatMap(([file, text]) => {
		if (documentKind(file) !== "conclusion" || approved.get(file) === text) return [];
		let reading = readDocument$1(Conclusion, file, text);
		return reading.ok ? [{
			file,
			data: reading.data
		}] : [];
	});
}
const waitingDeficiencies = (waiting) => [...waiting].flatMap(([file, text]) => {
	let reading = readDocument$1(Deficiency, file, text);
	return reading.ok ? [{
		file,
		data: reading.data
	}] : [];
}).sort((a, b) => numberOf$1(a.data) - numberOf$1(b.data)), numberOf$1 = ({ deficiency }) => Number(deficiency.slice(4));
function waitingDrift(organization, approved, evidence) {
	let file = driftFile(organization), text = evidence.get(file);
	if (text === void 0 || approved.get(file) === text) return null;
	let reading = readDocument$1(Drift, file, text);
	return reading.ok ? reading.data : null;
}
function waitingGone(approved, evidence) {
	return sorted(evidence).flatMap(([file, text]) => {
		if (documentKind(file) !== "repository" || approved.get(file) === text || !RETIRED.test(text)) return [];
		let now = readDocument$1(Repository$5, file, text);
		if (!now.ok || now.data.state !== "retired") return [];
		let before = approved.get(file), was = before === void 0 ? null : readDocument$1(Repository$5, file, before);
		return was?.ok === !0 && was.data.state === "retired" ? [] : [{
			file,
			data: now.data
		}];
	});
}
const RETIRED = /^state: retired$/m, sorted = (texts) => [...texts].sort(([a], [b]) => byCodePoint(a, b));
// action/pull-request/bring-up-to-date.ts
async function bringUpToDate({ checkout }, hosted, made, { checks, url }, log) {
	let { branchState, governance, evidence, scan, scanFile, commit, at } = made, { approved } = branchState, { branch, base } = branchState.tips, pending = pendingOf(approved, evidence, at), conclusions = waitingConclusions(approved, evidence), deficiencies = waitingDeficiencies(made.proposed), { quiet_days: quietDays, labels } = governance.configuration.publish;
	if (await findOpen(hosted, branch.name) === null) {
		let all = {
			...pending,
			facts: [...pending.facts, ...made.proposed.keys()]
		}, declined = pending.facts.length > 0 && await isDeclined();
		if (scan.tampering.length === 0 && !asksForPullRequest({
			pending: all,
			quietDays,
			declined
		})) return declined && log.info("A pull request with this evidence was closed; no other is opened for it."), null;
	}
	let compared = approvedChanges(scan.organization, approved, made), changes = {
		...compared,
		resolved: withCauses(compared.resolved, made.subjects)
	}, tampering = tamperedSince(approved, made.ledger, scan), stated = await sinceCountersigned(checkout, branchState, made.ledger, scan), unknown = changes.opened.filter(({ outcome }) => outcome === "unknown").length, { number, html_url: address } = await publish(hosted, {
		branch: branch.name,
		base: base.name,
		title: titleOf(scan.organization, {
			failed: changes.opened.length - unknown,
			unknown,
			facts: pending.facts.length,
			conclusions: conclusions.length,
			deficiencies: deficiencies.length,
			rules: rulesWords(countRules(stated)),
			tampered: tampering.length > 0
		}),
		body: bodyOf$1({
			scan,
			scanFile,
			tampering,
			changes,
			facts: pending.facts,
			checks: new Map(checks.map((check) => [check.id, check])),
			files: `${url}/blob/${commit}`,
			commit,
			conclusions,
			deficiencies,
			gone: waitingGone(approved, evidence),
			drift: waitingDrift(scan.organization, approved, evidence),
			stated,
			weights: weightsOf(made.subjects, governance)
		}),
		labels,
		reviewers: reviewersOf(scan.organization, governance, dayOf(at))
	}, log);
	return {
		number,
		url: address
	};
	async function isDeclined() {
		for (let head of await findDeclined(hosted, branch.name)) {
			if (!await checkout.commits.has(head)) continue;
			let folder = evidenceFolder(scan.organization), then = await readTexts(checkout.git, head, [folder], { evidence: folder });
			if (sameFacts(then, evidence, at)) return !0;
		}
		return !1;
	}
}
// action/pull-request/check-run.ts
function conclude$1(open, scan) {
	return open.some(({ outcome }) => outcome === "fail") ? "action_required" : scan.conclusion === "complete" && open.length === 0 ? "success" : "neutral";
}
function checkRunTitle(scan, open) {
	let unseen = unseenIn(scan).length, parts = [
		...scan.tampering.length === 0 ? [] : ["evidence was changed by hand"],
		...unseen === 0 ? [] : [`not everything could be read (${count$1(unseen, "scope limitation")})`],
		count$1(open.length, "open finding")
	].join(", ");
	return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}
function ruleLines({ stated_changes: changes }, resolved) {
	let words = rulesWords(countRules({
		inForce: changes?.files ?? [],
		onBranch: []
	})), closed = closedByRules(resolved);
	return [...words === "" ? [] : [`**Rules that people changed since the scan before: ${words}.** The pull request names each.`], ...closed.length === 0 ? [] : [`Without being mended, ${resolvedSentence(closed)}`]];
}
async function showCheckRun({ writer, repository }, { commit, scan, open, resolved }, log) {
	let { status } = await writer.send("POST /repos/{owner}/{repo}/check-runs", {
		owner: repository.owner,
		repo: repository.name,
		name: "countersign / scan",
		head_sha: commit,
		status: "completed",
		conclusion: conclude$1(open, scan),
		output: {
			title: checkRunTitle(scan, open),
			summary: [
				...tamperingLines(scan.tampering, "en"),
				...ruleLines(scan, resolved),
				conclusionSentence(scan, "en"),
				coverageTable(scan.sources, "en")
			].join("\n\n")
		}
	});
	status >= 300 && log.info("No check run was created: the credential may not (Checks: write, GitHub Apps only).", { status });
}
// action/sources/refused-nodes.ts
function refusedNodes(refused) {
	let indexes = refused.map((path) => path[path.indexOf("nodes") + 1]), nodes = indexes.filter((index) => typeof index == "number");
	return nodes.length === indexes.length ? new Set(nodes) : null;
}
// action/sources/unit-of.ts
const OTHERWISE = {
	partial: {
		reason: "run-again",
		with: {}
	},
	denied: {
		reason: "permission-not-named",
		with: {}
	},
	unavailable: {
		reason: "not-offered-here",
		with: {}
	},
	vanished: {
		reason: "kept-until-gone",
		with: {}
	},
	error: {
		reason: "run-again",
		with: {}
	},
	"not-attempted": {
		reason: "run-again",
		with: {}
	}
};
function unitOf(of, reading, items) {
	let address = {
		source: of.source,
		scope: of.scope,
		name: of.name
	};
	switch (reading.state) {
		case "complete": return {
			...address,
			state: "complete",
			items,
			reason: null,
			remedy: null
		};
		case "partial": return {
			...address,
			state: "partial",
			items,
			reason: reading.reason,
			remedy: reading.remedy ?? OTHERWISE.partial
		};
		case "not-applicable": return {
			...address,
			state: reading.state,
			items: 0,
			reason: reading.reason,
			remedy: reading.remedy
		};
		default: return {
			...address,
			state: reading.state,
			items: 0,
			reason: reading.reason,
			remedy: reading.remedy ?? OTHERWISE[reading.state]
		};
	}
}
const dataOf = (reading) => reading.state === "complete" || reading.state === "partial" ? reading.data : null;
function proven(reading, permission, ask) {
	return reading.state !== "complete" || reading.data.length > 0 || !ask.lacks(permission) ? reading : {
		state: "denied",
		reason: {
			reason: "empty-list-without-permission",
			with: {}
		},
		remedy: ask.remedy(permission)
	};
}
// action/sources/deploy-key-count.ts
const Page = object({ organization: object({ repositories: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(object({
		databaseId: number().nullable(),
		deployKeys: object({ totalCount: number() }).nullable()
	}).nullable())
}) }) });
async function countDeployKeys({ ask, organization }, permission) {
	let counts = new Map();
	if (ask.sight !== "all" || ask.lacks(permission)) return counts;
	let cursor = null, visited = new Set();
	for (; !visited.has(cursor);) {
		visited.add(cursor);
		let { page, refused } = await pageAfter(cursor, {
			ask,
			organization
		}, permission);
		page?.nodes.forEach((node, at) => {
			refused === null || refused.has(at) || typeof node?.databaseId == "number" && node.deployKeys !== null && counts.set(node.databaseId, node.deployKeys.totalCount);
		}), page?.pageInfo.hasNextPage === !0 && (cursor = page.pageInfo.endCursor);
	}
	return counts;
}
async function pageAfter(cursor, { ask, organization }, permission) {
	let variables = {
		org: organization.login,
		cursor
	}, reading = await ask.graphql({
		query: "query($org: String!, $cursor: String) {\n  organization(login: $org) {\n    repositories(first: 100, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {\n      pageInfo { hasNextPage endCursor }\n      nodes { databaseId deployKeys(first: 1) { totalCount } }\n    }\n  }\n}",
		variables,
		schema: Page,
		permission
	});
	return {
		page: dataOf(reading)?.organization.repositories ?? null,
		refused: refusedNodes(reading.refused)
	};
}
// action/sources/deploy-key-fingerprint.ts
const PUBLIC_KEY = /^\s*[a-z0-9@.-]+\s+([A-Za-z0-9+/]{16,}={0,3})(?:\s|$)/, Fingerprint = string().transform((key, context) => {
	let blob = PUBLIC_KEY.exec(key)?.[1];
	return blob === void 0 ? (context.addIssue({
		code: "custom",
		message: "is not a public key"
	}), NEVER) : `SHA256:${createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64").replace(/(?<!=)=+$/, "")}`;
}), DeployKey = object({
	id: Id,
	key: Fingerprint,
	title: Text,
	verified: boolean(),
	read_only: boolean(),
	created_at: GitHubTime,
	added_by: Login.nullish(),
	enabled: boolean().nullish(),
	last_used: GitHubTime.nullish()
}), Listed = union$1([DeployKey, object({ id: Id })]), isReadable = (key) => "key" in key, deployKeys = {
	id: "deploy-keys",
	title: "Deploy keys",
	endpoints: ["GET /repos/{owner}/{repo}/keys", "POST /graphql"],
	permission: {
		name: "administration",
		level: "read",
		of: "repository"
	},
	plan: null,
	unit: "the keys of one repository",
	meaning: {
		refused: "403 means that the permission is missing for this repository.",
		notFound: "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
		empty: "An empty list, or GitHub's own count of 0, means no key, provided the permission is granted."
	},
	gives: ["deploy-key"],
	needs: ["repositories"],
	async collect(context) {
		let without = await countDeployKeys(context, this.permission), read = await Promise.all(context.gathered.repositories.map((repository) => without.get(repository.id) === 0 ? none$1(repository) : keysOf$1(repository, context)));
		return {
			units: read.map(({ unit }) => unit),
			identities: read.flatMap(({ identities }) => identities)
		};
	}
}, addressOf = (repository) => ({
	source: deployKeys.id,
	scope: {
		of: "repository",
		repository: repository.id
	},
	name: repository.name
}), none$1 = (repository) => Promise.resolve({
	unit: unitOf(addressOf(repository), {
		state: "complete",
		data: null
	}, 0),
	identities: []
});
async function keysOf$1(repository, { ask, organization }) {
	let { permission } = deployKeys, reading = readable$1(proven(await ask.list({
		route: "GET /repos/{owner}/{repo}/keys",
		parameters: {
			owner: organization.login,
			repo: repository.name
		},
		schema: Listed,
		permission,
		repository: repository.id,
		key: null,
		identify: (key) => key.id
	}), permission, ask)), keys = dataOf(reading) ?? [];
	return {
		unit: unitOf(addressOf(repository), reading, keys.length),
		identities: keys.map(({ id, title, key, added_by, enabled, last_used, ...facts }) => ({
			kind: "deploy-key",
			uid: `github:deploy-key:${id}`,
			repository: {
				id: repository.id,
				name: repository.name
			},
			title,
			lastUsed: last_used ?? null,
			facts: {
				...facts,
				added_by: added_by ?? null,
				enabled: enabled ?? null,
				fingerprint: key
			}
		}))
	};
}
function readable$1(reading) {
	if (reading.state !== "complete" && reading.state !== "partial") return reading;
	let data = reading.data.filter(isReadable), others = reading.data.filter((key) => !isReadable(key)).map(({ id }) => String(id));
	if (others.length === 0) return {
		...reading,
		data
	};
	let reason = {
		reason: "keys-misfit",
		with: { keys: listed$6(others) }
	}, remedy = {
		reason: "replace-keys",
		with: {}
	};
	return data.length === 0 ? {
		state: "error",
		reason,
		remedy,
		overloaded: !1
	} : {
		state: "partial",
		data,
		reason,
		remedy
	};
}
// action/sources/actions-secret.ts
const ActionsSecret = object({
	name: SafeName,
	created_at: GitHubTime,
	updated_at: GitHubTime
}), environmentSecrets = {
	id: "environment-secrets",
	title: "Actions secrets of environments",
	endpoints: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
	permission: {
		name: "environments",
		level: "read",
		of: "repository"
	},
	plan: "Private repositories: Pro, Team or Enterprise.",
	unit: "the secrets of one environment, or of a repository whose environments are not known",
	meaning: {
		refused: "403 means that the permission is missing for this repository.",
		notFound: "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
		empty: "An empty list with a total count of 0 means no secret, provided the permission is granted."
	},
	gives: ["actions-secret"],
	needs: ["environments", "repositories"],
	async collect(context) {
		let { repositories, environments, units } = context.gathered, read = await Promise.all(repositories.flatMap((repository) => asked(environments.get(repository.id) ?? []).map((environment) => secretsOf$1(repository, environment, context)))), tooMany = repositories.flatMap((repository) => {
			let count = environments.get(repository.id)?.length ?? 0, isKnown = isComplete(units, repository.id);
			return count > MOST$4 && isKnown ? [bounded(repository, count)] : [];
		}), hidden = units.filter(({ source, state }) => source === "environments" && state !== "complete");
		return {
			units: [
				...read.map(({ unit }) => unit),
				...tooMany,
				...hidden.map((unit) => unitOf({
					...unit,
					source: this.id
				}, behind(unit), 0))
			],
			identities: read.flatMap(({ identities }) => identities)
		};
	}
}, MOST$4 = 300, asked = (all) => [...all].sort((a, b) => a.id - b.id).slice(0, 300), isComplete = (units, repository) => units.some(({ source, state, scope }) => source === "environments" && state === "complete" && scope.of === "repository" && scope.repository === repository), bounded = ({ id, name }, count) => ({
	source: environmentSecrets.id,
	scope: {
		of: "repository",
		repository: id
	},
	name,
	state: "partial",
	items: 0,
	reason: {
		reason: "too-many-environments",
		with: {
			environments: count,
			asked: 300
		}
	},
	remedy: {
		reason: "remove-environments",
		with: {}
	}
});
function behind({ state, reason, remedy }) {
	let same = state === "vanished" || state === "unavailable" || state === "not-applicable", unknown = {
		reason: "environments-not-known",
		with: {}
	};
	return same ? {
		state,
		reason: reason ?? unknown,
		remedy
	} : {
		state: "not-attempted",
		reason: unknown,
		remedy
	};
}
async function secretsOf$1(repository, environment, { ask, organization }) {
	let { id, permission } = environmentSecrets, reading = proven(await ask.list({
		route: "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
		parameters: {
			owner: organization.login,
			repo: repository.name,
			environment_name: environment.name
		},
		schema: ActionsSecret,
		permission,
		repository: repository.id,
		key: "secrets",
		identify: (secret) => secret.name
	}), permission, ask), secrets = dataOf(reading) ?? [];
	return {
		unit: unitOf({
			source: id,
			scope: {
				of: "environment",
				repository: repository.id,
				environment: environment.id
			},
			name: `${repository.name}/${environment.name}`
		}, reading, secrets.length),
		identities: secrets.map(({ name, created_at, updated_at }) => ({
			kind: "actions-secret",
			uid: `github:actions-secret:env-${environment.id}:${name}`,
			repository: {
				id: repository.id,
				name: repository.name
			},
			title: name,
			lastUsed: null,
			facts: {
				level: "environment",
				environment: environment.name,
				environment_id: environment.id,
				visibility: null,
				selected_repositories: null,
				created_at,
				updated_at
			}
		}))
	};
}
// action/sources/environments.ts
const Reviewer = discriminatedUnion("type", [object({
	type: literal$1("User"),
	reviewer: object({ login: Text })
}), object({
	type: literal$1("Team"),
	reviewer: object({ slug: Text })
})]), Rule = object({
	type: string(),
	wait_timer: number().int().nonnegative().optional(),
	prevent_self_review: boolean().optional(),
	reviewers: array(Reviewer).optional()
}), Policy = object({
	protected_branches: boolean(),
	custom_branch_policies: boolean()
}), Environment = object({
	id: Id,
	name: Text,
	protection_rules: array(Rule).optional(),
	deployment_branch_policy: Policy.nullish()
}).transform(({ id, name, protection_rules: rules = [], deployment_branch_policy: policy }) => ({
	id,
	name,
	wait_minutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
	reviewers: rules.flatMap(({ reviewers = [] }) => reviewers.map(nameOf$1)).sort(),
	prevent_self_review: rules.some(({ prevent_self_review }) => prevent_self_review === !0),
	branches: branchesOf(policy ?? null)
})), nameOf$1 = (one) => one.type === "User" ? `user:${one.reviewer.login}` : `team:${one.reviewer.slug}`, branchesOf = (policy) => policy === null ? "any" : policy.protected_branches ? "protected" : "custom", environments = {
	id: "environments",
	title: "Environments",
	endpoints: ["GET /repos/{owner}/{repo}/environments"],
	permission: {
		name: "actions",
		level: "read",
		of: "repository"
	},
	plan: "Private repositories: Pro, Team or Enterprise; reviewers and wait timers there: Enterprise.",
	unit: "the environments of one repository",
	meaning: {
		refused: "403 means that the permission is missing for this repository.",
		notFound: "404 is a refusal while the repository answers by its id; on the free plan a private repository has no environments to show.",
		empty: "An empty list with a total count of 0 means no environment, provided the permission is granted."
	},
	gives: [],
	needs: ["organization-settings", "repositories"],
	async collect({ ask, organization, gathered }) {
		let read = await Promise.all(gathered.repositories.map(async (repository) => {
			let answer = proven(await ask.list({
				route: "GET /repos/{owner}/{repo}/environments",
				parameters: {
					owner: organization.login,
					repo: repository.name
				},
				schema: Environment,
				permission: this.permission,
				repository: repository.id,
				key: "environments",
				identify: (environment) => environment.id
			}), this.permission, ask), reading = gathered.plan === "free" && repository.facts.visibility !== "public" && answer.state === "denied" ? {
				state: "unavailable",
				reason: {
					reason: "free-plan",
					with: {}
				},
				remedy: {
					reason: "use-plan-with-private-environments",
					with: {}
				}
			} : answer, data = dataOf(reading), scope = {
				of: "repository",
				repository: repository.id
			};
			return {
				unit: unitOf({
					source: this.id,
					scope,
					name: repository.name
				}, reading, data?.length ?? 0),
				entry: data === null ? [] : [[repository.id, data]]
			};
		}));
		return {
			units: read.map(({ unit }) => unit),
			environments: new Map(read.flatMap(({ entry }) => entry))
		};
	}
}, Request = object({
	id: Id,
	owner: object({ login: Login }),
	token_name: Text,
	created_at: GitHubTime,
	reason: Text.nullish()
}), fineGrainedTokenRequests = {
	id: "fine-grained-token-requests",
	title: "Requests for a fine-grained token",
	endpoints: ["GET /orgs/{org}/personal-access-token-requests"],
	permission: {
		name: "organization_personal_access_token_requests",
		level: "read",
		of: "organization",
		appsOnly: !0
	},
	plan: null,
	unit: "the organisation",
	meaning: {
		refused: "403 means that the permission is missing, or that a token asks: GitHub answers Apps only.",
		notFound: "404 is a refusal: the list exists for every organisation.",
		empty: "An empty list means that nothing waits, provided the App has the permission."
	},
	gives: [],
	needs: [],
	async collect({ ask, organization }) {
		let reading = proven(await ask.list({
			route: "GET /orgs/{org}/personal-access-token-requests",
			parameters: { org: organization.login },
			schema: Request,
			permission: this.permission,
			key: null,
			identify: (request) => request.id
		}), this.permission, ask), requests = dataOf(reading);
		return {
			units: [unitOf({
				source: this.id,
				scope: { of: "organization" },
				name: organization.login
			}, reading, requests?.length ?? 0)],
			organization: { pending_token_requests: reading.state === "complete" ? reading.data.map(({ id, owner, token_name, created_at, reason }) => ({
				request: id,
				owner: owner.login,
				token_name,
				created_at,
				reason: reason ?? null
			})) : null }
		};
	}
};
// action/sources/seen-in-part.ts
function toSeeAll(sight) {
	switch (sight) {
		case "all": return null;
		case "selected": return {
			reason: "install-on-all",
			with: {}
		};
		case "unknown": return {
			reason: "see-all-repositories",
			with: {}
		};
		default: return sight;
	}
}
function seenInPart(reading, { ask, gathered }) {
	return reading.state !== "complete" || ask.sight === "all" || gathered.units.find(({ source, scope }) => source === "repositories" && scope.of === "organization")?.state === "complete" ? reading : {
		state: "partial",
		data: reading.data,
		reason: {
			reason: "reach-seen-in-part",
			with: { repositories: reading.data.length }
		},
		remedy: toSeeAll(ask.sight)
	};
}
// action/sources/fine-grained-tokens.ts
const Levels = record$1(string(), string()).optional(), Grant = object({
	id: Id,
	owner: object({ login: Login }),
	repository_selection: _enum([
		"none",
		"all",
		"subset"
	]),
	permissions: object({
		organization: Levels,
		repository: Levels,
		other: Levels
	}),
	access_granted_at: GitHubTime,
	token_id: Id,
	token_name: Text,
	token_expired: boolean(),
	token_expires_at: GitHubTime.nullable(),
	token_last_used_at: GitHubTime.nullable()
}), Repository$4 = object({
	id: Id,
	name: SafeName
}), fineGrainedTokens = {
	id: "fine-grained-tokens",
	title: "Fine-grained tokens",
	endpoints: ["GET /orgs/{org}/personal-access-tokens", "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
	permission: {
		name: "organization_personal_access_tokens",
		level: "read",
		of: "organization",
		appsOnly: !0
	},
	plan: null,
	unit: "the list of grants, and the repositories of each grant to a subset",
	meaning: {
		refused: "403 means that the permission is missing, or that a token asks: GitHub answers Apps only.",
		notFound: "404 is a refusal for the list; for one grant it means that it was withdrawn meanwhile.",
		empty: "An empty list means no grant, provided the App has the permission."
	},
	gives: ["fine-grained-token"],
	needs: ["repositories"],
	async collect(context) {
		let { ask, organization } = context, reading = proven(await ask.list({
			route: "GET /orgs/{org}/personal-access-tokens",
			parameters: { org: organization.login },
			schema: Grant,
			permission: this.permission,
			key: null,
			identify: (grant) => grant.id
		}), this.permission, ask), grants = dataOf(reading) ?? [], read = await Promise.all(grants.map((grant) => tokenOf(grant, context)));
		return {
			units: [unitOf({
				source: this.id,
				scope: { of: "organization" },
				name: organization.login
			}, reading, grants.length), ...read.flatMap(({ unit }) => unit === null ? [] : [unit])],
			identities: read.map(({ identity }) => identity)
		};
	}
};
async function tokenOf(grant, context) {
	let reach = grant.repository_selection === "subset" ? await reachOf$1(grant, context) : null, { organization = {}, repository = {}, other = {} } = grant.permissions;
	return {
		unit: reach?.unit ?? null,
		identity: {
			kind: "fine-grained-token",
			uid: `github:fine-grained-token:${grant.token_id}`,
			repository: null,
			title: grant.token_name,
			lastUsed: grant.token_last_used_at,
			facts: {
				grant_id: grant.id,
				owner: grant.owner.login,
				access_granted_at: grant.access_granted_at,
				expires_at: grant.token_expires_at,
				expired: grant.token_expired,
				repository_selection: grant.repository_selection,
				repositories: reach?.names ?? null,
				permissions: {
					organization,
					repository,
					other
				}
			}
		}
	};
}
async function reachOf$1(grant, context) {
	let { ask, organization } = context, reading = seenInPart(await ask.list({
		route: "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
		parameters: {
			org: organization.login,
			pat_id: grant.id
		},
		schema: Repository$4,
		permission: fineGrainedTokens.permission,
		key: null,
		identify: (repository) => repository.id
	}), context);
	return {
		unit: unitOf({
			source: fineGrainedTokens.id,
			scope: {
				of: "token",
				token: grant.token_id
			},
			name: grant.owner.login
		}, reading, dataOf(reading)?.length ?? 0),
		names: reading.state === "complete" ? reading.data.map(({ name }) => name).sort() : null
	};
}
// action/sources/members.ts
const User = object({
	id: Id,
	login: Login
}), members = {
	id: "members",
	title: "Members and owners",
	endpoints: ["GET /orgs/{org}/members?role=admin", "GET /orgs/{org}/members?role=member"],
	permission: {
		name: "members",
		level: "read",
		of: "organization"
	},
	plan: null,
	unit: "the organisation",
	meaning: {
		refused: "403 means that the permission is missing.",
		notFound: "404 is a refusal: every organisation has members.",
		empty: "No owner is impossible; without the permission GitHub lists public members only, which is not the list."
	},
	gives: [],
	needs: [],
	async collect({ ask, organization }) {
		let listOf = (role) => ask.list({
			route: "GET /orgs/{org}/members",
			parameters: {
				org: organization.login,
				role
			},
			schema: User,
			permission: this.permission,
			key: null,
			identify: (user) => user.id
		}), [owners, others] = await Promise.all([listOf("admin"), listOf("member")]), seen = new Map();
		for (let user of dataOf(others) ?? []) seen.set(user.id, {
			...user,
			owner: !1
		});
		for (let user of dataOf(owners) ?? []) seen.set(user.id, {
			...user,
			owner: !0
		});
		let reading = together(owners, others, ask), complete = reading.state === "complete";
		return {
			units: [unitOf({
				source: this.id,
				scope: { of: "organization" },
				name: organization.login
			}, reading, seen.size)],
			members: complete ? [...seen.values()] : null,
			organization: {
				owners: complete ? [...seen.values()].filter(({ owner }) => owner).map(({ login }) => login) : null,
				members: complete ? seen.size : null
			}
		};
	}
};
function together(owners, others, ask) {
	let broken = [owners, others].find(({ state }) => state !== "complete");
	if (broken !== void 0 && broken.state !== "complete") return dataOf(owners) === null && dataOf(others) === null && broken.state !== "partial" ? broken : {
		state: "partial",
		data: null,
		reason: broken.reason,
		remedy: broken.remedy
	};
	let noOwner = owners.state === "complete" && owners.data.length === 0;
	return !ask.lacks(members.permission) && !noOwner ? {
		state: "complete",
		data: null
	} : {
		state: "partial",
		data: null,
		reason: {
			reason: "public-members-only",
			with: {}
		},
		remedy: ask.remedy(members.permission)
	};
}
// action/sources/organization-actions.ts
const Permissions = object({
	enabled_repositories: _enum([
		"all",
		"none",
		"selected"
	]),
	allowed_actions: _enum([
		"all",
		"local_only",
		"selected"
	]).optional()
}), WorkflowPermissions = object({
	default_workflow_permissions: _enum(["read", "write"]),
	can_approve_pull_request_reviews: boolean()
}), organizationActions = {
	id: "organization-actions",
	title: "Actions policy of the organisation",
	endpoints: ["GET /orgs/{org}/actions/permissions", "GET /orgs/{org}/actions/permissions/workflow"],
	permission: {
		name: "organization_administration",
		level: "read",
		of: "organization"
	},
	plan: null,
	unit: "one of the two policies",
	meaning: {
		refused: "403 means that the permission is missing.",
		notFound: "404 is a refusal: every organisation has both policies.",
		empty: "An answer is never empty; allowed actions are left out while Actions is off."
	},
	gives: [],
	needs: [],
	async collect({ ask, organization }) {
		let question = {
			parameters: { org: organization.login },
			permission: this.permission
		}, [policy, workflow] = await Promise.all([ask.get({
			...question,
			route: "GET /orgs/{org}/actions/permissions",
			schema: Permissions
		}), ask.get({
			...question,
			route: "GET /orgs/{org}/actions/permissions/workflow",
			schema: WorkflowPermissions
		})]), address = {
			source: this.id,
			scope: { of: "organization" }
		};
		return {
			units: [unitOf({
				...address,
				name: `${organization.login}/actions-permissions`
			}, policy, 1), unitOf({
				...address,
				name: `${organization.login}/workflow-token`
			}, workflow, 1)],
			organization: {
				actions_enabled_repositories: dataOf(policy)?.enabled_repositories ?? null,
				actions_allowed: dataOf(policy)?.allowed_actions ?? null,
				workflow_token_default: dataOf(workflow)?.default_workflow_permissions ?? null,
				actions_approve_pull_requests: dataOf(workflow)?.can_approve_pull_request_reviews ?? null
			}
		};
	}
}, OrganizationSecret = ActionsSecret.extend({ visibility: _enum([
	"all",
	"private",
	"selected"
]) }), Repository$3 = object({
	id: Id,
	name: SafeName
}), organizationSecrets = {
	id: "organization-secrets",
	title: "Actions secrets of the organisation",
	endpoints: ["GET /orgs/{org}/actions/secrets", "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
	permission: {
		name: "organization_secrets",
		level: "read",
		of: "organization"
	},
	plan: null,
	unit: "the list of secrets, and the repositories of each secret shared with selected ones",
	meaning: {
		refused: "403 means that the permission is missing.",
		notFound: "404 is a refusal for the list; for one secret it means that it was deleted meanwhile.",
		empty: "An empty list with a total count of 0 means no secret, provided the permission is granted."
	},
	gives: ["actions-secret"],
	needs: ["repositories"],
	async collect(context) {
		let { ask, organization } = context, reading = proven(await ask.list({
			route: "GET /orgs/{org}/actions/secrets",
			parameters: { org: organization.login },
			schema: OrganizationSecret,
			permission: this.permission,
			key: "secrets",
			identify: (secret) => secret.name
		}), this.permission, ask), secrets = dataOf(reading) ?? [], read = await Promise.all(secrets.map((secret) => secretOf(secret, context)));
		return {
			units: [unitOf({
				source: this.id,
				scope: { of: "organization" },
				name: organization.login
			}, reading, secrets.length), ...read.flatMap(({ unit }) => unit === null ? [] : [unit])],
			identities: read.map(({ identity }) => identity)
		};
	}
};
async function secretOf({ name, visibility, created_at, updated_at }, context) {
	let reach = visibility === "selected" ? await reachOf(name, context) : null;
	return {
		unit: reach?.unit ?? null,
		identity: {
			kind: "actions-secret",
			uid: `github:actions-secret:org-${context.organization.id}:${name}`,
			repository: null,
			title: name,
			lastUsed: null,
			facts: {
				level: "organization",
				environment: null,
				environment_id: null,
				visibility,
				selected_repositories: reach?.names ?? null,
				created_at,
				updated_at
			}
		}
	};
}
async function reachOf(name, context) {
	let { ask, organization } = context, reading = seenInPart(await ask.list({
		route: "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
		parameters: {
			org: organization.login,
			secret_name: name
		},
		schema: Repository$3,
		permission: organizationSecrets.permission,
		key: "repositories",
		identify: (repository) => repository.id
	}), context);
	return {
		unit: unitOf({
			source: organizationSecrets.id,
			scope: {
				of: "secret",
				secret: name
			},
			name
		}, reading, dataOf(reading)?.length ?? 0),
		names: reading.state === "complete" ? reading.data.map((repository) => repository.name).sort() : null
	};
}
// action/sources/organization-settings.ts
const Settings = object({
	two_factor_requirement_enabled: boolean().nullish(),
	deploy_keys_enabled_for_repositories: boolean().nullish(),
	default_repository_permission: string().nullish(),
	public_repos: number().int().nonnegative().nullish(),
	total_private_repos: number().int().nonnegative().nullish(),
	owned_private_repos: number().int().nonnegative().nullish(),
	plan: object({ name: string() }).nullish()
}), organizationSettings = {
	id: "organization-settings",
	title: "Organisation settings",
	endpoints: ["GET /orgs/{org}"],
	permission: {
		name: "organization_administration",
		level: "read",
		of: "organization"
	},
	further: [{
		name: "organization_plan",
		level: "read",
		of: "organization"
	}],
	plan: null,
	unit: "the organisation",
	meaning: {
		refused: "A refusal leaves every setting unknown.",
		notFound: "404 does not occur: the organisation was seen when the scan began.",
		empty: "A setting that is left out or null was not visible, and is never read as false."
	},
	gives: [],
	needs: [],
	async collect({ ask, organization }) {
		let permission = this.permission, reading = await ask.get({
			route: "GET /orgs/{org}",
			parameters: { org: organization.login },
			schema: Settings,
			permission
		}), address = {
			source: this.id,
			scope: { of: "organization" },
			name: organization.login
		}, found = dataOf(reading);
		if (found === null) return { units: [unitOf(address, reading, 0)] };
		let plan = found.plan?.name ?? null, facts = {
			two_factor_required: found.two_factor_requirement_enabled ?? null,
			deploy_keys_allowed: found.deploy_keys_enabled_for_repositories ?? null,
			default_repository_permission: found.default_repository_permission ?? null
		}, hidden = Object.values(facts).filter((value) => value === null).length, unit = unitOf(address, hidden === 0 ? reading : {
			state: "partial",
			data: found,
			reason: {
				reason: "settings-left-out",
				with: { settings: hidden }
			},
			remedy: ask.remedy(permission)
		}, 1), { public_repos: open, total_private_repos, owned_private_repos } = found, hidden_repos = total_private_repos ?? owned_private_repos;
		return {
			units: [unit],
			organization: {
				...facts,
				plan
			},
			plan,
			repositoryCount: typeof open == "number" && typeof hidden_repos == "number" ? {
				public: open,
				private: hidden_repos
			} : null
		};
	}
}, Repository$2 = object({
	id: Id,
	name: SafeName,
	owner: object({
		id: Id,
		login: Login
	}),
	private: boolean(),
	visibility: _enum([
		"public",
		"private",
		"internal"
	]).optional(),
	archived: boolean(),
	fork: boolean(),
	default_branch: Text.nullish(),
	created_at: GitHubTime.nullish()
}).transform(({ id, name, owner, ...rest }) => ({
	id,
	name,
	owner,
	facts: {
		visibility: rest.visibility ?? (rest.private ? "private" : "public"),
		archived: rest.archived,
		fork: rest.fork,
		default_branch: rest.default_branch ?? null,
		created_at: rest.created_at ?? null
	}
}));
// action/sources/repository-count.ts
function agreement(listed, counts) {
	if (counts === null) return "uncounted";
	let more = listed.length - (counts.public + counts.private);
	return more === 0 ? "same" : more < 0 ? "short" : more <= listed.filter(({ visibility }) => visibility === "internal").length ? "same-but-internal" : "long";
}
function provesAbsence({ sight, agreement: agreed, internal }, visibility) {
	switch (sight) {
		case "all": return agreed === "same" || agreed === "same-but-internal";
		case "selected": return !1;
		case "unknown": return agreed === "same" && !internal && visibility !== null && visibility !== "internal";
		default: return sight;
	}
}
// action/sources/known-repository.ts
async function look(known, { permission }, { ask, organization }) {
	let reading = await ask.get({
		route: "GET /repositories/{repository_id}",
		parameters: { repository_id: known.id },
		schema: Repository$2,
		permission,
		absent: "vanished"
	});
	if (reading.state !== "complete") return {
		known,
		reading: reading.state === "partial" ? {
			...reading,
			data: null
		} : reading,
		here: null,
		elsewhere: null
	};
	let { id, name, owner, facts } = reading.data, found = {
		known,
		reading: {
			state: "complete",
			data: null
		}
	};
	return owner.id === organization.id ? {
		...found,
		here: {
			id,
			name,
			facts
		},
		elsewhere: null
	} : {
		...found,
		here: null,
		elsewhere: owner.login
	};
}
function outcomeOf$1({ known, reading, here, elsewhere }, { id }, proof) {
	let address = {
		source: id,
		scope: {
			of: "repository",
			repository: known.id
		},
		name: here?.name ?? known.name
	};
	if (here !== null) return {
		unit: unitOf(address, reading, 1),
		gone: null
	};
	let isProven = proof !== null && provesAbsence(proof, known.visibility), ended = unitOf(address, elsewhere === null ? reading : MOVED, 0);
	if (!isProven || !isGap(ended) || ended.state !== "vanished") return {
		unit: ended,
		gone: null
	};
	let { name } = known, gone = elsewhere === null ? {
		id: known.id,
		name,
		reason: "repository-deleted",
		to: null
	} : {
		id: known.id,
		name,
		reason: "repository-transferred",
		to: elsewhere
	};
	return {
		unit: unitOf(address, {
			state: "complete",
			data: null
		}, 0),
		gone
	};
}
const MOVED = {
	state: "vanished",
	reason: {
		reason: "repository-elsewhere",
		with: {}
	},
	remedy: null
}, Count = object({ organization: object({ repositories: object({ totalCount: number() }) }) }), repositories = {
	id: "repositories",
	title: "Repositories",
	endpoints: [
		"GET /orgs/{org}/repos",
		"GET /repositories/{repository_id}",
		"POST /graphql"
	],
	permission: {
		name: "metadata",
		level: "read",
		of: "repository"
	},
	plan: null,
	unit: "the list, and every known repository that is not on it",
	meaning: {
		refused: "403 means that the credential may not see the organisation's repositories.",
		notFound: "404 by id means that a repository is gone where the list is as long as GitHub's own count, and otherwise that it is out of sight.",
		empty: "A short list is told by GitHub's own counts: where they disagree the list is partial."
	},
	gives: [],
	needs: ["organization-settings"],
	async collect(context) {
		let { ask, organization, known, gathered } = context, listing = await ask.list({
			route: "GET /orgs/{org}/repos",
			parameters: {
				org: organization.login,
				type: "all",
				sort: "created",
				direction: "asc"
			},
			schema: Repository$2,
			permission: this.permission,
			key: null,
			identify: (repository) => repository.id
		}), counted = await ask.graphql({
			query: "query($org: String!) { organization(login: $org) { repositories(first: 1) { totalCount } } }",
			variables: { org: organization.login },
			schema: Count,
			permission: this.permission
		}), visible = dataOf(counted)?.organization.repositories.totalCount ?? null, listed = dataOf(listing) ?? [], agreed = agreement(listed.map(({ facts }) => facts), gathered.repositoryCount), reconciled = reconcile(listing, {
			visible,
			counts: gathered.repositoryCount,
			agreed
		}, context), here = new Set(listed.map(({ id }) => id)), missing = known.filter(({ id }) => !here.has(id)), looked = await Promise.all(missing.map((one) => look(one, this, context))), found = looked.flatMap((one) => one.here === null ? [] : [one.here]), list = found.length > 0 && reconciled.state === "complete" ? leftOut(listed, found.length) : reconciled, internal = listed.some(({ facts }) => facts.visibility === "internal"), proof = list.state === "complete" ? {
			sight: ask.sight,
			agreement: agreed,
			internal
		} : null, ended = looked.map((one) => outcomeOf$1(one, this, proof));
		return {
			units: [unitOf({
				source: this.id,
				scope: { of: "organization" },
				name: organization.login
			}, list, listed.length), ...ended.map(({ unit }) => unit)],
			repositories: [...listed.map(({ id, name, facts }) => ({
				id,
				name,
				facts
			})), ...found],
			gone: ended.flatMap(({ gone }) => gone === null ? [] : [gone])
		};
	}
};
function reconcile(listing, { visible, counts, agreed }, { ask }) {
	if (listing.state !== "complete") return listing;
	let { length } = listing.data, all = counts === null ? null : counts.public + counts.private, other = visible !== null && visible !== length ? visible : agreed === "short" || agreed === "long" ? all : null;
	return other === null ? agreed === "uncounted" && ask.sight !== "all" ? unproven(listing.data, ask) : listing : {
		state: "partial",
		data: listing.data,
		reason: {
			reason: "list-differs-from-count",
			with: {
				listed: length,
				counted: other
			}
		},
		remedy: toSeeAll(ask.sight)
	};
}
const ADMINISTRATION = {
	name: "organization_administration",
	level: "read",
	of: "organization"
}, unproven = (data, ask) => ({
	state: "partial",
	data,
	reason: {
		reason: "repositories-not-counted",
		with: {}
	},
	remedy: ask.lacks(ADMINISTRATION) ? {
		reason: "install-on-all-or-grant",
		with: { permission: `${ADMINISTRATION.name}: ${ADMINISTRATION.level}` }
	} : toSeeAll(ask.sight)
}), leftOut = (listed, count) => ({
	state: "partial",
	data: listed,
	reason: {
		reason: "repositories-left-out",
		with: { repositories: count }
	},
	remedy: null
}), repositorySecrets = {
	id: "repository-secrets",
	title: "Actions secrets of repositories",
	endpoints: ["GET /repos/{owner}/{repo}/actions/secrets"],
	permission: {
		name: "secrets",
		level: "read",
		of: "repository"
	},
	plan: null,
	unit: "the secrets of one repository",
	meaning: {
		refused: "403 means that the permission is missing for this repository.",
		notFound: "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
		empty: "An empty list with a total count of 0 means no secret, provided the permission is granted."
	},
	gives: ["actions-secret"],
	needs: ["repositories"],
	async collect(context) {
		let read = await Promise.all(context.gathered.repositories.map((repository) => secretsOf(repository, context)));
		return {
			units: read.map(({ unit }) => unit),
			identities: read.flatMap(({ identities }) => identities)
		};
	}
};
async function secretsOf(repository, { ask, organization }) {
	let { id, permission } = repositorySecrets, reading = proven(await ask.list({
		route: "GET /repos/{owner}/{repo}/actions/secrets",
		parameters: {
			owner: organization.login,
			repo: repository.name
		},
		schema: ActionsSecret,
		permission,
		repository: repository.id,
		key: "secrets",
		identify: (secret) => secret.name
	}), permission, ask), secrets = dataOf(reading) ?? [];
	return {
		unit: unitOf({
			source: id,
			scope: {
				of: "repository",
				repository: repository.id
			},
			name: repository.name
		}, reading, secrets.length),
		identities: secrets.map(({ name, created_at, updated_at }) => ({
			kind: "actions-secret",
			uid: `github:actions-secret:repo-${repository.id}:${name}`,
			repository: {
				id: repository.id,
				name: repository.name
			},
			title: name,
			lastUsed: null,
			facts: {
				level: "repository",
				environment: null,
				environment_id: null,
				visibility: null,
				selected_repositories: null,
				created_at,
				updated_at
			}
		}))
	};
}
// action/sources/workflow-text.ts
function bytesOf(text, blob) {
	let bytes = Buffer.from(text, "utf8");
	return isBlob(bytes, blob) ? bytes : null;
}
const isBlob = (bytes, blob) => createHash(blob.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
function decode(bytes) {
	let [first, second] = bytes;
	return first === 255 && second === 254 ? new TextDecoder("utf-16le").decode(bytes) : first === 254 && second === 255 ? new TextDecoder("utf-16be").decode(bytes) : new TextDecoder("utf-8").decode(bytes);
}
// action/sources/workflow-tree.ts
const Blob$1 = object({
	isBinary: boolean().nullish(),
	isTruncated: boolean().optional(),
	text: string().nullish()
}), Entry = object({
	name: string(),
	type: string(),
	mode: number().int(),
	oid: string(),
	object: Blob$1.nullable()
}), Node = object({
	databaseId: number().nullable(),
	isEmpty: boolean(),
	defaultBranchRef: object({ name: string() }).nullable(),
	workflows: object({
		__typename: string(),
		entries: array(Entry).nullish()
	}).nullable()
}), WorkflowPage = object({ organization: object({ repositories: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(Node.nullable())
}) }) });
function fileOf(entry) {
	if (!isWorkflow(entry.name)) return null;
	let path = `${FOLDER}/${entry.name}`;
	switch (entry.mode) {
		case "120000": return {
			is: "symbolic-link",
			path
		};
		case "160000": return {
			is: "submodule",
			path
		};
		case "040000": return null;
		default: {
			let bytes = entry.text === null ? null : bytesOf(entry.text, entry.blob);
			return {
				is: "file",
				path,
				blob: entry.blob,
				bytes
			};
		}
	}
}
const FOLDER = ".github/workflows", isWorkflow = (name) => /\.ya?ml$/i.test(name);
function filesOf({ isEmpty, defaultBranchRef, workflows }) {
	return workflows === null ? isEmpty || defaultBranchRef !== null ? [] : null : workflows.__typename === "Tree" ? workflows.entries ? workflows.entries.map(({ name, mode, oid, object }) => fileOf({
		name,
		mode: mode.toString(8).padStart(6, "0"),
		blob: oid,
		text: object?.text ?? null
	})).filter((file) => file !== null) : null : [];
}
// action/sources/workflow-bulk.ts
async function readInBulk({ ask, organization }, permission) {
	let found = new Map();
	if (ask.lacks(permission)) return found;
	let cursor = null, size = 25;
	for (let visited = new Set(); !visited.has(cursor);) {
		let reading = await ask.graphql({
			query: "query($org: String!, $size: Int!, $cursor: String) {\n  organization(login: $org) {\n    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        databaseId\n        isEmpty\n        defaultBranchRef { name }\n        workflows: object(expression: \"HEAD:.github/workflows\") {\n          __typename\n          ... on Tree { entries { name type mode oid object { ... on Blob { isBinary isTruncated text } } } }\n        }\n      }\n    }\n  }\n}",
			variables: {
				org: organization.login,
				size,
				cursor
			},
			schema: WorkflowPage,
			permission
		});
		if (reading.state === "error" && reading.overloaded && size > 1) {
			size = Math.ceil(size / 2);
			continue;
		}
		visited.add(cursor);
		let page = dataOf(reading)?.organization.repositories, refused = refusedNodes(reading.refused);
		page?.nodes.forEach((node, at) => {
			if (typeof node?.databaseId != "number" || refused === null || refused.has(at)) return;
			let files = filesOf(node);
			files !== null && found.set(node.databaseId, files);
		}), page?.pageInfo.hasNextPage === !0 && (cursor = page.pageInfo.endCursor);
	}
	return found;
}
// action/sources/workflow-refused.ts
var import_dist = require_dist(), Refused = class extends Error {
	why;
	at;
	detail;
	constructor(why, at, detail) {
		super(`${why}: ${detail ?? ""}`), [this.why, this.at, this.detail] = [
			why,
			at,
			detail
		];
	}
};
const TOO_DEEP = "more than 100 levels";
// action/sources/workflow-scalar.ts
function scalarText(value) {
	switch (typeof value) {
		case "string": return value;
		case "boolean": return value ? "true" : "false";
		case "number": return numberText(value);
		default: return null;
	}
}
function numberText(value) {
	if (!Number.isFinite(value)) return String(value);
	let [digits = "0", exponent = "0"] = value.toExponential(14).split("e"), power = Number(exponent);
	if (power > -5 && power < 15) return String(Number(value.toPrecision(15)));
	let sign = power < 0 ? "-" : "+";
	return `${String(Number(digits))}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}
// action/sources/workflow-yaml.ts
function parseYaml(text, lines) {
	let composed = composeYaml(text, {
		lines,
		strict: !1,
		maxLevels: 100
	});
	if (composed.ok) return composed.document.contents;
	let { code, at } = composed.refusal;
	throw code === "RESOURCE_EXHAUSTION" ? new Refused("too-large", at, TOO_DEEP) : new Refused("not-yaml", at, code.toLowerCase().replaceAll("_", "-"));
}
function readDocument(text, lines) {
	if (text.length > 1048576) throw new Refused("too-large", null, "more than 1,048,576 characters");
	let tree = new Reading().of(parseYaml(text, lines), 0).tree;
	if (tree.is === "nothing") throw new Refused("no-document", null, null);
	if (tree.is !== "map") throw new Refused("not-a-workflow", tree.at, "it is no mapping");
	return tree;
}
var Reading = class {
	#anchors = new Map();
	of(node, level) {
		if (level > 100) throw new Refused("too-large", atOf(node), TOO_DEEP);
		if ((0, import_dist.isAlias)(node)) {
			let anchored = this.#anchors.get(node.source);
			if (anchored === void 0) throw new Refused("not-yaml", atOf(node), "an alias of nothing above it");
			return anchored;
		}
		let sized = this.#content(node, level);
		if (sized.size > 1e6) throw new Refused("too-large", sized.tree.at, "more than 1,000,000 values with its aliases written out");
		return ((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && node.anchor !== void 0 && this.#anchors.set(node.anchor, sized), sized;
	}
	#content(node, level) {
		let at = atOf(node);
		if ((0, import_dist.isSeq)(node)) {
			let items = node.items.map((item) => this.of(item, level + 1));
			return {
				tree: {
					is: "list",
					items: items.map(({ tree }) => tree),
					at
				},
				size: 1 + total$1(items)
			};
		}
		if ((0, import_dist.isMap)(node)) return this.#mapping(node.items, level, at);
		let text = (0, import_dist.isScalar)(node) ? scalarText(node.value) : null;
		return {
			tree: text === null ? {
				is: "nothing",
				at
			} : {
				is: "text",
				text,
				at
			},
			size: 1
		};
	}
	#mapping(pairs, level, at) {
		let seen = new Set(), entries = [], size = 1;
		for (let pair of pairs) {
			let { tree: key } = this.of(pair.key, level + 1);
			if (key.is === "list" || key.is === "map") throw new Refused("not-a-workflow", key.at, "a key that is no text");
			let text = key.is === "text" ? key.text : "", folded = text.toUpperCase();
			if (seen.has(folded)) throw new Refused("not-yaml", key.at, "a key that is there twice");
			seen.add(folded);
			let value = this.of(pair.value, level + 1);
			size += 1 + value.size, entries.push({
				key: text,
				at: key.at,
				value: value.tree
			});
		}
		return {
			tree: {
				is: "map",
				entries,
				at
			},
			size
		};
	}
};
const total$1 = (parts) => parts.reduce((sum, { size }) => sum + size, 0), atOf = (node) => (0, import_dist.isAlias)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) ? node.range?.[0] ?? 0 : 0, no = (at, detail) => {
	throw new Refused("not-a-workflow", at, detail);
};
function workflowTree(root) {
	let on = valueOf(root, "on");
	if (on === null || on.is === "nothing") return no(root.at, "it says nowhere when it starts");
	let jobs = valueOf(root, "jobs");
	return jobs?.is !== "map" || jobs.entries.length === 0 ? no(jobs?.at ?? root.at, "it has no job") : {
		on,
		outside: root.entries.filter(({ key }) => key !== "jobs" && key !== "on"),
		jobs: jobs.entries.map(jobTree)
	};
}
const valueOf = (tree, key) => tree?.is === "map" ? tree.entries.find((entry) => entry.key === key)?.value ?? null : null, JOB = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, OWN_ONLY = new Set([
	"runs-on",
	"environment",
	"steps",
	"env",
	"container",
	"services",
	"outputs"
]);
function jobTree({ key: job, at, value: body }) {
	if (!JOB.test(job)) return no(at, "a job with a name that GitHub does not accept");
	if (body.is !== "map") return no(at, "a job that is no mapping");
	let uses = valueOf(body, "uses");
	if (uses === null) return ownJob(job, at, body);
	if (uses.is !== "text" || uses.text === "" || uses.text.includes("${{")) return no(uses.at, "a job that calls no workflow by name");
	let wrong = body.entries.find(({ key }) => OWN_ONLY.has(key));
	if (wrong) return no(wrong.at, "a job that calls a workflow and has a part of its own");
	let secrets = valueOf(body, "secrets");
	return secrets?.is === "list" || secrets?.is === "text" && secrets.text !== "inherit" ? no(secrets.at, "secrets that are neither named nor inherited") : {
		job,
		body,
		calls: uses.text
	};
}
function ownJob(job, at, body) {
	let runner = valueOf(body, "runs-on");
	if (runner === null || runner.is === "nothing") return no(at, "a job that neither runs on anything nor calls a workflow");
	let steps = valueOf(body, "steps");
	if (steps !== null && steps.is !== "list") return no(steps.at, "steps that are no list");
	let wrong = steps?.items.find((step) => step.is !== "map");
	return wrong ? no(wrong.at, "a step that is no mapping") : {
		job,
		body,
		calls: null
	};
}
// action/sources/workflow-inputs.ts
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
function givenIn(declared) {
	let entries = entriesOf(declared);
	return entries === null ? null : entries.map(({ key, value }) => ({
		name: key.toLowerCase(),
		value: kept(key, value)
	})).sort(byName);
}
function inputsOf(on, jobs) {
	let texts = jobs.flatMap(({ environment, calls }) => [environment, ...(calls?.with ?? []).map(({ value }) => value)]), wanted = new Set(texts.flatMap((text) => text === null ? [] : [inputNamed(text)]));
	return (entriesOf(valueOf(valueOf(on, "workflow_call"), "inputs")) ?? []).filter(({ key, value }) => wanted.has(key.toLowerCase()) && isText(value)).map(({ key, value }) => ({
		name: key.toLowerCase(),
		default: defaultOf(key, value)
	})).sort(byName);
}
function entriesOf(tree) {
	return tree === null || tree.is === "nothing" ? [] : tree.is !== "map" || tree.entries.length > 100 ? null : tree.entries.every(({ key }) => NAME.test(key)) ? tree.entries : null;
}
function isText(input) {
	let type = valueOf(input, "type");
	return type?.is === "text" && type.text === "string";
}
function defaultOf(name, input) {
	let value = valueOf(input, "default");
	if (value !== null) return value.is === "text" && value.text === "" ? "" : kept(name, value);
	let required = valueOf(input, "required");
	return required === null || required.is === "text" && required.text === "false" ? "" : null;
}
function kept(name, value) {
	return value.is !== "text" || value.text === "" || value.text.length > 255 ? null : value.text.includes("${{") ? inputNamed(value.text) === null ? null : value.text : CREDENTIAL_NAME.test(name) || CREDENTIAL.test(value.text) || value.text.includes("\n") ? null : value.text;
}
const CREDENTIAL_NAME = /pass|pwd|secret|token|key|cred|auth|cert|signature|webhook|dsn|connection|sas/i, CREDENTIAL = /:\/\/[^/]*@|[A-Za-z0-9+/=]{20}/, byName = (a, b) => a.name < b.name ? -1 : 1;
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {}, Literal = class extends Expr {
	constructor(literal, token) {
		super(), this.literal = literal, this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
}, Unary = class extends Expr {
	constructor(operator, expr) {
		super(), this.operator = operator, this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
}, FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super(), this.functionName = functionName, this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
}, Binary = class extends Expr {
	constructor(left, operator, right) {
		super(), this.left = left, this.operator = operator, this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
}, Logical = class extends Expr {
	constructor(operator, args) {
		super(), this.operator = operator, this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
}, Grouping = class extends Expr {
	constructor(group) {
		super(), this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
}, ContextAccess = class extends Expr {
	constructor(name) {
		super(), this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
}, IndexAccess = class extends Expr {
	constructor(expr, index) {
		super(), this.expr = expr, this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
}, Star = class extends Expr {
	accept() {
		throw Error("Method not implemented.");
	}
}, Kind;
(function(Kind) {
	Kind[Kind.String = 0] = "String", Kind[Kind.Array = 1] = "Array", Kind[Kind.Dictionary = 2] = "Dictionary", Kind[Kind.Boolean = 3] = "Boolean", Kind[Kind.Number = 4] = "Number", Kind[Kind.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", Kind[Kind.Null = 6] = "Null";
})(Kind ||= {});
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [], this.v = [], this.indexMap = {}, this.kind = Kind.Dictionary, this.primitive = !1;
		for (let p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		key.toLowerCase() in this.indexMap || (this.keys.push(key), this.v.push(value), this.indexMap[key.toLowerCase()] = this.v.length - 1);
	}
	get(key) {
		let index = this.indexMap[key.toLowerCase()];
		if (index !== void 0) return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		let result = [];
		for (let key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
}, Array$1 = class {
	constructor(...data) {
		this.v = [], this.kind = Kind.Array, this.primitive = !1;
		for (let d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
}, BooleanData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.Boolean, this.primitive = !0;
	}
	coerceString() {
		return this.value ? "true" : "false";
	}
	number() {
		return +!!this.value;
	}
}, Null = class {
	constructor() {
		this.kind = Kind.Null, this.primitive = !0;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
}, NumberData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.Number, this.primitive = !0;
	}
	coerceString() {
		return this.value === 0 ? "0" : (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
}, StringData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.String, this.primitive = !0;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		let pairs = value.pairs(), r = {};
		for (let p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	return val === null ? new Null() : typeof val == "string" ? new StringData(val) : typeof val == "number" ? new NumberData(val) : typeof val == "boolean" ? new BooleanData(val) : Array.isArray(val) ? new Array$1(...val) : typeof val == "object" ? new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	}))) : val;
}
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType.UNKNOWN = 0] = "UNKNOWN", TokenType[TokenType.LEFT_PAREN = 1] = "LEFT_PAREN", TokenType[TokenType.RIGHT_PAREN = 2] = "RIGHT_PAREN", TokenType[TokenType.LEFT_BRACKET = 3] = "LEFT_BRACKET", TokenType[TokenType.RIGHT_BRACKET = 4] = "RIGHT_BRACKET", TokenType[TokenType.COMMA = 5] = "COMMA", TokenType[TokenType.DOT = 6] = "DOT", TokenType[TokenType.BANG = 7] = "BANG", TokenType[TokenType.BANG_EQUAL = 8] = "BANG_EQUAL", TokenType[TokenType.EQUAL_EQUAL = 9] = "EQUAL_EQUAL", TokenType[TokenType.GREATER = 10] = "GREATER", TokenType[TokenType.GREATER_EQUAL = 11] = "GREATER_EQUAL", TokenType[TokenType.LESS = 12] = "LESS", TokenType[TokenType.LESS_EQUAL = 13] = "LESS_EQUAL", TokenType[TokenType.AND = 14] = "AND", TokenType[TokenType.OR = 15] = "OR", TokenType[TokenType.STAR = 16] = "STAR", TokenType[TokenType.NUMBER = 17] = "NUMBER", TokenType[TokenType.STRING = 18] = "STRING", TokenType[TokenType.IDENTIFIER = 19] = "IDENTIFIER", TokenType[TokenType.TRUE = 20] = "TRUE", TokenType[TokenType.FALSE = 21] = "FALSE", TokenType[TokenType.NULL = 22] = "NULL", TokenType[TokenType.EOF = 23] = "EOF";
})(TokenType ||= {});
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer = class {
	constructor(input) {
		this.input = input, this.start = 0, this.offset = 0, this.line = 0, this.lastLineOffset = 0, this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw Error("ErrorExceededMaxLength");
		for (; !this.atEnd();) {
			this.start = this.offset;
			let c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR ? this.consumeNumber() : this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line, this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (!0) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		return this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		}), { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		return this.atEnd() ? "\0" : this.input[this.offset];
	}
	peekNext() {
		return this.offset + 1 >= this.input.length ? "\0" : this.input[this.offset + 1];
	}
	previous() {
		let l = this.tokens.length;
		return l == 0 ? TokenType.EOF : this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		return this.atEnd() || this.input[this.offset] !== expected ? !1 : (this.offset++, !0);
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		for (; !this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".");) this.next();
		let lexeme = this.input.substring(this.start, this.offset), value = new StringData(lexeme).number();
		if (isNaN(value)) throw Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		for (; (this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd();) this.peek() === "\n" && this.line++, this.peek() === "'" && this.peekNext() === "'" && this.next(), this.next();
		if (this.atEnd()) throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'"), this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		for (; !this.atEnd() && !isBoundary(this.peek());) this.next();
		let tokenType = TokenType.IDENTIFIER, tokenValue, lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER, tokenValue = NaN;
				break;
			case "Infinity": tokenType = TokenType.NUMBER, tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return !0;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return !1;
	let first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (let c of str.substring(1).split("")) if (!(c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-")) return !1;
		return !0;
	}
	return !1;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol", ErrorType[ErrorType.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue", ErrorType[ErrorType.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression", ErrorType[ErrorType.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth", ErrorType[ErrorType.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength", ErrorType[ErrorType.ErrorTooFewParameters = 5] = "ErrorTooFewParameters", ErrorType[ErrorType.ErrorTooManyParameters = 6] = "ErrorTooManyParameters", ErrorType[ErrorType.ErrorEvenParameters = 7] = "ErrorEvenParameters", ErrorType[ErrorType.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext", ErrorType[ErrorType.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
})(ErrorType ||= {});
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`), this.typ = typ, this.tok = tok, this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return "Exceeded max expression depth 50";
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: 2 ** 53 - 1,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			let predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
	let lv = li, rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) return rv = new NumberData(ri.number()), [lv, rv];
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) return lv = new NumberData(li.number()), [lv, rv];
			break;
		case Kind.Null:
		case Kind.Boolean: return lv = new NumberData(li.number()), coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean: return rv = new NumberData(ri.number()), coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	let [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return !1;
	switch (lv.kind) {
		case Kind.Null: return !0;
		case Kind.Number: {
			let ld = lv.value, rd = rv.value;
			return isNaN(ld) || isNaN(rd) ? !1 : ld == rd;
		}
		case Kind.String: {
			let ls = lv.value, rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return !1;
}
function toUpperSpecial(s) {
	let sb = [], i = 0, len = s.length, found = s.indexOf("ı");
	for (; i < len;) if (i < found) sb.push(s.substring(i, found).toUpperCase()), i = found;
	else if (i == found) sb.push(s.substring(i, i + 1)), i += 1, found = s.indexOf("ı", i);
	else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		let left = args[0], right = args[1];
		if (left.primitive) {
			let ls = left.coerceString();
			if (right.primitive) {
				let rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			let la = left;
			if (la.values().length === 0) return new BooleanData(!1);
			for (let v of la.values()) if (equals(right, v)) return new BooleanData(!0);
		}
		return new BooleanData(!1);
	}
}, endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		let left = args[0];
		if (!left.primitive) return new BooleanData(!1);
		let right = args[1];
		if (!right.primitive) return new BooleanData(!1);
		let ls = toUpperSpecial(left.coerceString()), rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
}, format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		let fs = args[0].coerceString(), result = [], index = 0;
		for (; index < fs.length;) {
			let lbrace = fs.indexOf("{", index), rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1)), index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					let argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw Error(`The following format string references more arguments than were supplied: ${fs}`);
						lbrace > index && result.push(fs.substr(index, lbrace - index)), result.push(`${args[1 + argIndex.result].coerceString()}`), index = rbrace + 1;
						continue;
					}
				}
				throw Error(`The following format string is invalid: ${fs}`);
			}
			if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") result.push(fs.substr(index, rbrace - index + 1)), index = rbrace + 2;
				else throw Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	return string.length > index ? string[index] : "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		let nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: !1 };
	let endIndex = startIndex + length - 1, result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			let is = args[0].coerceString();
			if (is.trim() === "") throw Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				return args.length > 1 && args[1].primitive && (separator = args[1].coerceString()), new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			let left = args[0];
			if (!left.primitive) return new BooleanData(!1);
			let right = args[1];
			if (!right.primitive) return new BooleanData(!1);
			let ls = toUpperSpecial(left.coerceString()), rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => new StringData(JSON.stringify(args[0], replacer, "  "))
	}
};
function validateFunction(context, identifier, argCount) {
	let name = identifier.lexeme.toLowerCase(), f;
	if (f = wellKnownFunctions[name], !f && (f = context.extensionFunctions.get(name), !f)) {
		if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
	} else {
		if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
		if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
		if (name === "case" && argCount % 2 == 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
	}
}
// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens, this.offset = 0, this.depth = 0, this.extContexts = new Map(), this.extFuncs = new Map();
		for (let contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), !0);
		for (let { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: !1,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		if (result = this.expression(), !this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				let logical = new Logical(this.peek(), [expr]);
				for (expr = logical; this.match(TokenType.OR);) {
					let right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				let logical = new Logical(this.peek(), [expr]);
				for (expr = logical; this.match(TokenType.AND);) {
					let right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		for (; this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL);) {
			let operator = this.previous(), right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		for (; this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL);) {
			let operator = this.previous(), right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			let operator = this.previous(), unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call(), depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = !0;
			for (; cont;) switch (!0) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					indexExpr = this.match(TokenType.STAR) ? new Star() : this.expression(), this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol), this.incrDepth(), depthIncreased++, expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					if (this.incrDepth(), depthIncreased++, this.match(TokenType.IDENTIFIER)) {
						let property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = !1;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		let identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		let args = [];
		for (; !this.match(TokenType.RIGHT_PAREN);) {
			let aexp = this.expression();
			args.push(aexp), this.check(TokenType.RIGHT_PAREN) || this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		return validateFunction(this.context, identifier, args.length), new FunctionCall(identifier, args);
	}
	primary() {
		switch (!0) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(!1), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(!0), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				let expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				return this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol), new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (let tokenType of tokenTypes) if (this.check(tokenType)) return this.next(), !0;
		return !1;
	}
	check(tokenType) {
		return !this.atEnd() && this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		return this.atEnd() || this.offset++, this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) this.next();
		else throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		if (this.depth++, this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// action/sources/expression.ts
const CONTEXTS = [
	"env",
	"github",
	"inputs",
	"job",
	"jobs",
	"matrix",
	"needs",
	"runner",
	"secrets",
	"steps",
	"strategy",
	"vars"
], FUNCTIONS = [
	{
		name: "always",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "cancelled",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "failure",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255
	},
	{
		name: "success",
		minArgs: 0,
		maxArgs: 255
	}
], refused$2 = (reason) => ({
	ok: !1,
	reason
}), NOTHING = {
	names: [],
	any: !1
};
function readExpression(expression, offered) {
	let trimmed = expression.replace(OTHER_SPACE, " ").trim();
	if (trimmed === "") return refused$2("an expression with nothing in it");
	if (trimmed === "insert") return {
		ok: !0,
		use: NOTHING
	};
	if (trimmed.length > 21e3) return refused$2(`an expression of more than ${LONGEST$3} characters`);
	let tree = parse(trimmed);
	if (tree === null) return refused$2("an expression GitHub does not accept");
	let use = secretsIn(tree);
	return offered === "without-secrets" && (use.any || use.names.length > 0) ? refused$2("secrets where GitHub does not offer them") : {
		ok: !0,
		use: {
			...use,
			names: use.names.filter((name) => name !== "GITHUB_TOKEN")
		}
	};
}
const LONGEST$3 = MAX_EXPRESSION_LENGTH.toLocaleString("en"), OTHER_SPACE = /[\v\f\u0085\p{Zs}\u2028\u2029]/gu;
function readTemplate(text, offered) {
	let names = [], any = !1, [length, segments, done] = [
		10,
		0,
		0
	];
	for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", done)) {
		let end = endOf$2(text, from + 3);
		if (end === -1) return refused$2("an expression that does not end");
		let inside = text.slice(from + 3, end - 2), reading = readExpression(inside, offered);
		if (!reading.ok) return reading;
		names.push(...reading.use.names), any ||= reading.use.any, segments += from > done ? 2 : 1, length += escapedLength(text.slice(done, from)) + 4 + String(segments).length + inside.trim().length, done = end;
	}
	let alone = segments === 1 && done === text.length;
	return segments > 0 && !alone && length + escapedLength(text.slice(done)) > 21e3 ? refused$2(`a text with an expression that has more than ${LONGEST$3} characters`) : {
		ok: !0,
		use: {
			names,
			any
		}
	};
}
function endOf$2(text, from) {
	let inString = !1;
	for (let at = from; at < text.length; at += 1) if (text[at] === "'") inString = !inString;
	else if (!inString && text[at] === "}" && text[at - 1] === "}") return at + 1;
	return -1;
}
const escapedLength = (text) => text.length + (text.match(/['{}]/g)?.length ?? 0);
function parse(expression) {
	try {
		return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
	} catch {
		return null;
	}
}
function secretsIn(tree) {
	let names = [], any = !1, open = [tree];
	for (let one = open.pop(); one !== void 0; one = open.pop()) {
		let named = one instanceof IndexAccess && isSecrets(one.expr) ? nameIn(one.index) : null;
		named === null ? isSecrets(one) ? any = !0 : open.push(...partsOf$2(one)) : names.push(named);
	}
	return {
		names: names.sort(),
		any
	};
}
const isSecrets = (one) => one instanceof ContextAccess && one.name.lexeme.toLowerCase() === "secrets", nameIn = (index) => index instanceof Literal && typeof index.token.value != "number" && index.token.lexeme !== "" ? index.literal.coerceString().toUpperCase() : null;
function partsOf$2(one) {
	return one instanceof IndexAccess ? [one.expr, one.index] : one instanceof FunctionCall || one instanceof Logical ? one.args : one instanceof Binary ? [one.left, one.right] : one instanceof Unary ? [one.expr] : one instanceof Grouping ? [one.group] : [];
}
// action/sources/workflow-use.ts
var Uses = class {
	#read = new Map();
	below(tree, offered, use = {
		names: new Set(),
		any: !1
	}) {
		let open = [tree];
		for (let one = open.pop(); one !== void 0; one = open.pop()) if (one.is === "text") this.#take(one.text, one.at, offered, use);
		else if (one.is === "list") open.push(...one.items);
		else if (one.is === "map") for (let { key, at, value } of one.entries) this.#take(key, at, offered, use), open.push(value);
		return use;
	}
	ofJob(job) {
		let use = {
			names: new Set(),
			any: !1
		};
		for (let { key, value } of job.entries) if (key === "if") this.#condition(value);
		else if (key === "steps" && value.is === "list") for (let step of value.items) this.#step(step, use);
		else if (key === "container") this.#container(value, use);
		else if (key === "services" && value.is === "map") for (let service of value.entries) this.#container(service.value, use);
		else this.below(value, WITHOUT.has(key) ? "without-secrets" : "with-secrets", use);
		return use;
	}
	#step(step, use) {
		if (step.is !== "map") return void this.below(step, "with-secrets", use);
		for (let { key, value } of step.entries) key === "if" ? this.#condition(value) : this.below(value, "with-secrets", use);
	}
	#container(container, use) {
		if (container.is !== "map") return void this.below(container, "without-secrets", use);
		for (let { key, value } of container.entries) this.below(value, key === "credentials" || key === "env" ? "with-secrets" : "without-secrets", use);
	}
	#condition(condition) {
		if (condition.is !== "text" || condition.text.includes("${{")) return void this.below(condition, "without-secrets");
		if (condition.text.trim() === "") return;
		let reading = readExpression(condition.text, "without-secrets");
		if (!reading.ok) throw new Refused("expression", condition.at, reading.reason);
	}
	#take(text, at, offered, use) {
		if (!text.includes("${{")) return;
		let key = `${offered} ${text}`, reading = this.#read.get(key) ?? readTemplate(text, offered);
		if (this.#read.set(key, reading), !reading.ok) throw new Refused("expression", at, reading.reason);
		use.any ||= reading.use.any;
		for (let name of reading.use.names) SafeName.safeParse(name).success && use.names.add(name);
	}
};
const WITHOUT = new Set([
	"concurrency",
	"continue-on-error",
	"defaults",
	"environment",
	"name",
	"needs",
	"permissions",
	"runs-on",
	"services",
	"strategy",
	"timeout-minutes",
	"uses",
	"with"
]);
// action/sources/workflow-secrets.ts
function readWorkflow(path, text) {
	let lines = new import_dist.LineCounter();
	try {
		return {
			ok: !0,
			workflow: workflowIn(path, text, lines)
		};
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		let { why, at, detail } = error;
		return {
			ok: !1,
			file: {
				path,
				why,
				line: at === null ? null : lines.linePos(at).line,
				detail
			}
		};
	}
}
function workflowIn(path, text, lines) {
	let { on, outside, jobs: trees } = workflowTree(readDocument(text, lines)), uses = new Uses();
	uses.below(on, "without-secrets");
	let jobs = [{
		...NO_JOB,
		job: "*",
		...facts(usedOutside(outside, uses))
	}, ...trees.map((tree) => jobOf(tree, uses))], environments = jobs.flatMap(({ environment: name }) => name === null || isComputed(name) ? [] : [name]);
	return {
		path,
		...startOf(on),
		inputs: inputsOf(on, jobs),
		secrets: [...new Set(jobs.flatMap(({ secrets }) => secrets))].sort(),
		any_secret: jobs.some((job) => job.any_secret),
		environments: [...new Set(environments)].sort(),
		jobs: jobs.filter(saysSomething).sort((a, b) => a.job < b.job ? -1 : 1)
	};
}
const NO_JOB = {
	environment: null,
	calls: null
}, facts = ({ names, any }) => ({
	secrets: [...names].sort(),
	any_secret: any
}), saysSomething = ({ environment, secrets, any_secret: any, calls }) => environment !== null || secrets.length > 0 || any || calls !== null;
function usedOutside(entries, uses) {
	let use = {
		names: new Set(),
		any: !1
	};
	for (let { key, value } of entries) uses.below(value, key === "env" ? "with-secrets" : "without-secrets", use);
	return use;
}
function jobOf({ job, body, calls }, uses) {
	return {
		job,
		environment: environmentOf(valueOf(body, "environment")),
		...facts(uses.ofJob(body)),
		calls: calls === null ? null : {
			workflow: calls.slice(0, LONGEST$2),
			secrets: handed(valueOf(body, "secrets"), uses),
			with: givenIn(valueOf(body, "with"))
		}
	};
}
function handed(secrets, uses) {
	return secrets?.is === "text" ? "inherit" : (secrets?.is === "map" ? secrets.entries : []).filter(({ key }) => SafeName.safeParse(key).success).map(({ key, value }) => {
		let { names, any } = uses.below(value, "with-secrets");
		return {
			name: key.toUpperCase(),
			from: [...names].sort(),
			any_secret: any
		};
	}).sort((a, b) => a.name < b.name ? -1 : 1);
}
const LONGEST$2 = 1e3;
function environmentOf(declared) {
	let name = declared?.is === "map" ? valueOf(declared, "name") : declared;
	return name?.is !== "text" || name.text === "" ? null : name.text.length <= LONGEST$2 ? name.text : isComputed(name.text) ? "${{ … }}" : name.text.slice(0, LONGEST$2);
}
function startOf(on) {
	let events = eventsOf(on), called = events.includes("workflow_call"), declared = valueOf(valueOf(on, "workflow_call"), "secrets"), names = (declared?.is === "map" ? declared.entries.filter(({ value }) => !isRequired(value)) : []).map(({ key }) => key.toUpperCase()).filter((name) => SafeName.safeParse(name).success);
	return called ? {
		starts: events.length > 1 ? "both" : "call",
		optional: names.sort()
	} : {
		starts: "itself",
		optional: []
	};
}
function eventsOf(on) {
	return on.is === "map" ? on.entries.map(({ key }) => key) : on.is === "list" ? on.items.flatMap((item) => item.is === "text" ? [item.text] : []) : on.is === "text" ? [on.text] : [];
}
const isRequired = (secret) => {
	let required = valueOf(secret, "required");
	return required?.is === "text" && required.text === "true";
}, Tree = object({
	tree: array(object({
		path: string(),
		mode: string(),
		type: string(),
		sha: string()
	})),
	truncated: boolean().optional()
}), Blob = object({
	encoding: string(),
	content: string()
}), about = ({ id, name }, { organization }, permission) => ({
	parameters: {
		owner: organization.login,
		repo: name
	},
	repository: id,
	permission
}), none = {
	state: "complete",
	data: []
};
async function listOne(repository, context, permission) {
	let question = about(repository, context, permission), tree = repository.facts.default_branch ?? "HEAD";
	for (let step of [...FOLDER.split("/"), null]) {
		let reading = await context.ask.get({
			...question,
			route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
			parameters: {
				...question.parameters,
				tree_sha: tree
			},
			schema: Tree,
			emptyIsConflict: !0
		});
		if (reading.state === "not-applicable") return none;
		if (reading.state === "partial") return {
			...reading,
			data: []
		};
		if (reading.state !== "complete") return reading;
		if (reading.data.truncated === !0) return truncated;
		let entries = reading.data.tree;
		if (step === null) return {
			state: "complete",
			data: entries.map(({ path, mode, sha }) => fileOf({
				name: path,
				mode,
				blob: sha,
				text: null
			})).filter((file) => file !== null)
		};
		let folder = entries.find(({ path, type }) => path === step && type === "tree");
		if (folder === void 0) return none;
		tree = folder.sha;
	}
	return none;
}
const truncated = {
	state: "partial",
	data: [],
	reason: {
		reason: "folder-cut-off",
		with: {}
	},
	remedy: {
		reason: "keep-fewer-files",
		with: {}
	}
};
async function readOne(blob, repository, context, permission) {
	let question = about(repository, context, permission), reading = await context.ask.get({
		...question,
		route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
		parameters: {
			...question.parameters,
			file_sha: blob
		},
		schema: Blob
	});
	if (reading.state !== "complete" || reading.data.encoding !== "base64") return null;
	let bytes = Buffer.from(reading.data.content, "base64");
	return isBlob(bytes, blob) ? bytes : null;
}
// action/sources/workflow-files.ts
const workflowFiles = {
	id: "workflow-files",
	title: "Workflow files",
	endpoints: [
		"POST /graphql",
		"GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
		"GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
	],
	permission: {
		name: "contents",
		level: "read",
		of: "repository"
	},
	plan: null,
	unit: "the workflow files of one repository",
	meaning: {
		refused: "403, or a node refused within a query, means that the permission is missing for this repository.",
		notFound: "404 is a refusal while the repository answers by its id: a missing folder is seen in the one above it, and 409 is a repository without a commit.",
		empty: "No folder means no workflow; a file that GitHub does not send makes the unit partial, and one that GitHub never runs is a fact of the repository."
	},
	gives: [],
	needs: ["repositories"],
	async collect(context) {
		let bulk = await readInBulk(context, this.permission), read = await Promise.all(context.gathered.repositories.map(async (repository) => {
			let files = bulk.get(repository.id), reading = await workflowsOf(files === void 0 ? await listOne(repository, context, this.permission) : {
				state: "complete",
				data: files
			}, repository, context), data = dataOf(reading), scope = {
				of: "repository",
				repository: repository.id
			};
			return {
				unit: unitOf({
					source: this.id,
					scope,
					name: repository.name
				}, reading, data === null ? 0 : data.workflows.length + data.never_run.length),
				entry: data === null ? [] : [[repository.id, data]]
			};
		}));
		return {
			units: read.map(({ unit }) => unit),
			workflows: new Map(read.flatMap(({ entry }) => entry))
		};
	}
};
async function workflowsOf(listed, repository, context) {
	if (listed.state === "partial") return {
		...listed,
		data: {
			workflows: [],
			never_run: []
		}
	};
	if (listed.state !== "complete") return listed;
	let unread = [], found = {
		workflows: [],
		never_run: []
	};
	for (let file of listed.data) {
		if (file.is !== "file") {
			found.never_run.push({
				path: file.path,
				why: file.is,
				line: null,
				detail: null
			});
			continue;
		}
		let bytes = file.bytes ?? await readOne(file.blob, repository, context, workflowFiles.permission), reading = bytes === null ? null : readWorkflow(file.path, decode(bytes));
		reading === null ? unread.push(oneLine(file.path).slice(0, 200)) : reading.ok ? found.workflows.push(reading.workflow) : found.never_run.push(reading.file);
	}
	return unread.length === 0 ? {
		state: "complete",
		data: found
	} : {
		state: "partial",
		data: found,
		reason: {
			reason: "files-not-sent",
			with: { files: listed$6(unread.sort(), NAMED) }
		},
		remedy: {
			reason: "run-again",
			with: {}
		}
	};
}
const NAMED = 10, sources = [
	deployKeys,
	environmentSecrets,
	environments,
	fineGrainedTokenRequests,
	fineGrainedTokens,
	members,
	organizationActions,
	organizationSecrets,
	organizationSettings,
	repositories,
	repositorySecrets,
	workflowFiles
], Overlay = strictObject({
	control: ControlId.describe("The baseline control it wraps."),
	regime: RegimeId.describe("The regime whose words these are."),
	language: Language.describe("Language of the text."),
	translation_of: Digest.nullable().default(null).describe("Digest of the authoritative text this one translates; null in the authoritative language."),
	reference: Sentence.describe("Where the regime asks for it."),
	objective: Sentence.nullable().default(null).describe("Control objective as the regime words it."),
	who: Sentence.describe("Who performs the control."),
	what: Sentence.describe("What is done."),
	when: Sentence.describe("When it is done."),
	how: Sentence.describe("How it is done, on what criteria."),
	frequency: Frequency.describe("How often, in this regime."),
	performer: Slug.describe("Roster role that performs it."),
	approver: Slug.describe("Roster role that approves it."),
	nature: Nature.describe("Kind of control, as the regime describes it."),
	key: boolean().describe("Whether the regime's conclusion rests on it as a key control."),
	kinds: array(IdentityKind).default([]).describe("Kinds of identity its population is limited to; empty for all."),
	systems: array(Slug).default([]).describe("Systems its population is limited to; empty for all."),
	parameters: ParameterSettings.prefault({}).describe("Limits this regime tightens; none may be loosened."),
	relies_on: array(CriterionId).default([]).describe("Criteria the description relies on where the regime demands them only then."),
	attributes: array(Sentence).min(1).describe("Tested attributes: only a miss on one of these is a deviation."),
	design: array(Sentence).min(1).describe("Steps of the test of design."),
	operation: array(Sentence).min(1).describe("Steps of the test of operation."),
	tests: array(Slug).default([]).describe("Checks the test of operation rests on; empty for those of the baseline control."),
	sample: Sentence.describe("Sample rule."),
	evidence: array(Sentence).min(1).describe("The least that an evidence pack must hold."),
	assertions: array(Sentence).default([]).describe("Assertions of the financial statements it supports."),
	scope_reason: Sentence.nullable().default(null).describe("Why the control and its population are in the scope of the assessment."),
	criteria: array(Sentence).default([]).describe("Criteria it helps to meet, by their numbers."),
	complementary_controls: array(Sentence).default([]).describe("Controls that others must perform for this one to hold: user entities, subservice organisations."),
	rcm: Sentence.nullable().default(null).describe("Its row in the risk and control matrix."),
	certification: Sentence.describe("Clause for the certification."),
	effective_from: Day.describe("First day this version holds."),
	reviewed_by: Login.describe("Who last read it against what is really done."),
	reviewed_on: Day.describe("When.")
}), EmergencyId = string().regex(/^BRK-[1-9]\d*$/, "must be an emergency access's id like BRK-1"), Emergency = strictObject({
	emergency: EmergencyId.describe("Id of the emergency access; the file has the same name."),
	identity: Text.describe("Uid of the identity that was used."),
	incident: Sentence.describe("The incident or ticket it was for."),
	reason: Sentence.describe("Why ordinary access did not do."),
	granted_by: Login.describe("Who granted it."),
	granted_to: Login.describe("Who used it."),
	granted_at: Instant.describe("From when."),
	expires_at: Instant.describe("Until when."),
	revoked_at: Instant.nullable().describe("When it was taken back; null while it was not."),
	changed_reporting_code: boolean().describe("Whether code or data of financial reporting was changed with it."),
	review: strictObject({
		by: Login.describe("Who reviewed it afterwards; nobody who took part."),
		at: Instant.describe("When."),
		conclusion: Sentence.describe("What they found.")
	}).nullable().describe("The review afterwards; null while there was none.")
}), Term = strictObject({
	term: Slug.describe("Id of the term."),
	names: Names.describe("The term in both languages."),
	meaning: Names.describe("What it means, in one sentence."),
	avoid: array(strictObject({
		word: Sentence.describe("The word or phrase, as it is written."),
		language: _enum(["en", "ja"]).describe("Language of the texts it is looked for in."),
		regimes: array(Slug).default([]).describe("Regimes whose texts it is wrong in; empty for all."),
		verdict: _enum(["warn", "block"]).describe("Whether it is discouraged or forbidden."),
		because: Sentence.describe("Why.")
	})).default([]).describe("Words not to use for it.")
}), Glossary = strictObject({
	glossary: literal$1("terms").describe("Kind of this document."),
	terms: array(Term).min(1).describe("The terms, by id.")
});
function remembered(schema) {
	let known = new Map();
	return (path, text) => {
		let key = `${path}\n${text}`, reading = known.get(key) ?? readDocument$1(schema, path, text);
		return known.size >= 1e4 && known.clear(), known.set(key, reading), reading;
	};
}
// model/references.ts
const missingFiles = (variances, texts) => variances.flatMap(({ file, data }) => data.differs.flatMap((named, at) => !named.file.startsWith("controls/") || texts.has(named.file) ? [] : [{
	file,
	line: null,
	field: `differs[${at}].file`,
	reason: `names the document ${named.file}, which does not exist; write the path as it is below ${CONTROLS_FOLDER}/`
}])), unknownChecks = (exceptions, checks) => exceptions.flatMap(({ file, data }) => data.checks.flatMap((check, at) => checks.includes(check) ? [] : [{
	file,
	line: null,
	field: `checks[${at}]`,
	reason: `names the check ${check}, which does not exist; the nearest are: ${nearestFew(check, checks).join(", ")}; README.md of Countersign lists all`
}])), nameByPath = (path) => path.endsWith("/regime.md") ? path.split("/").at(-2) : path.split("/").at(-1)?.replace(/\.md$/, "");
function danglingReferences(read, unread = []) {
	let broken = unread.map(nameByPath), known = {
		control: read.controls.map(({ data }) => data.control),
		regime: read.regimes.map(({ data }) => data.regime),
		entity: read.entities.map(({ data }) => data.entity),
		system: read.systems.map(({ data }) => data.system),
		vendor: read.vendors.map(({ data }) => data.vendor),
		exception: read.exceptions.map(({ data }) => data.exception),
		person: read.entities.flatMap(({ data }) => data.roster.map(({ login }) => login.toLowerCase()))
	}, missing = (file, field, kind, names) => names.filter((name) => name !== null && !known[kind].includes(name) && !broken.includes(name)).map((name) => ({
		file,
		line: null,
		field,
		reason: `names the ${kind} ${name ?? ""}, which does not exist; it must be one of: ${known[kind].join(", ") || "(none yet)"}`
	}));
	return [
		...read.overlays.flatMap(({ file, data }) => [
			...missing(file, "control", "control", [data.control]),
			...missing(file, "regime", "regime", [data.regime]),
			...missing(file, "systems", "system", data.systems)
		]),
		...read.regimes.flatMap(({ file, data }) => data.demands.flatMap(({ controls }, index) => missing(file, `demands[${index}].controls`, "control", controls))),
		...read.entities.flatMap(({ file, data }) => [
			...missing(file, "regimes", "regime", data.regimes),
			...data.scoping.flatMap(({ regime, controls }, index) => [...missing(file, `scoping[${index}].regime`, "regime", [regime]), ...missing(file, `scoping[${index}].controls`, "control", controls)]),
			...data.overrides.flatMap(({ regime, control }, index) => [...missing(file, `overrides[${index}].regime`, "regime", [regime]), ...missing(file, `overrides[${index}].control`, "control", [control])]),
			...data.roster.flatMap(({ delegated_by: by }, index) => missing(file, `roster[${index}].delegated_by`, "person", [by?.toLowerCase() ?? null]))
		]),
		...read.systems.flatMap(({ file, data }) => missing(file, "entities", "entity", data.entities)),
		...read.statements.flatMap(({ file, data }) => [
			...missing(file, "systems", "system", data.systems),
			...missing(file, "entities", "entity", data.entities),
			...missing(file, "vendor", "vendor", [data.vendor])
		]),
		...read.exceptions.flatMap(({ file, data }) => [...missing(file, "controls", "control", data.controls), ...missing(file, "financial_path", "system", data.financial_path)]),
		...read.deficiencies.flatMap(({ file, data }) => [
			...missing(file, "control", "control", [data.control]),
			...missing(file, "exceptions", "exception", data.exceptions),
			...data.affects.flatMap(({ entity, regime }, index) => [...missing(file, `affects[${index}].entity`, "entity", [entity]), ...missing(file, `affects[${index}].regime`, "regime", [regime])])
		])
	];
}
// model/unheld-roles.ts
function unheld(namings, { entities }) {
	let held = [...new Set(entities.flatMap(({ data }) => data.roster.map(({ role }) => role)))].sort(byCodePoint), remedy = held.length === 0 ? "there is no roster yet, so write one under controls/entities or leave the role out" : `it must be one of: ${held.join(", ")}`;
	return namings.filter(({ role }) => !held.includes(role)).map(({ role, ...position }) => ({
		...position,
		reason: `names the role ${role}, which nobody on a roster holds; ${remedy}`
	}));
}
function unheldRoles(rosters, text) {
	let yaml = readYaml(unixLines(text));
	if (!yaml.ok) return [];
	let organizations = listAt(yaml.data, "organizations").map((one, at) => [[
		"organizations",
		at,
		"reviewers"
	], listAt(one, "reviewers")]), authority = Object.keys(blockAt(yaml.data, "authority")).map((name) => [["authority", name], listAt(blockAt(yaml.data, "authority"), name)]);
	return unheld([...organizations, ...authority].flatMap(([path, roles]) => roles.map((role, at) => {
		let position = [...path, at];
		return {
			file: CONFIGURATION_FILE,
			line: yaml.lineOf(position),
			field: fieldName(position),
			role: String(role)
		};
	})), rosters);
}
const blockAt = (data, key) => {
	let value = typeof data == "object" && data ? Reflect.get(data, key) : void 0;
	return typeof value == "object" && value ? value : {};
}, listAt = (data, key) => {
	let value = blockAt(data, key);
	return Array.isArray(value) ? value : [];
}, looksLikeDocument = (path) => /\.(?:md|markdown|ya?ml)$/i.test(path), isProse = (path) => /(?:^|\/)README\.md$/.test(path), FOLDERS = DOCUMENT_PATHS.flatMap((path) => /^controls\/([^/]+)\/<[^/]+>\.md$/.exec(path)?.[1] ?? []);
function stray(file) {
	if (!file.startsWith("controls/") || !looksLikeDocument(file) || isProse(file) || documentKind(file) !== null) return null;
	let guess = likelyPath(file);
	return {
		file,
		line: null,
		field: null,
		reason: `is not the path of a document${guess === null ? "" : ` (did you mean ${guess}?)`}; the paths are: ${DOCUMENT_PATHS.join(", ")}`
	};
}
function likelyPath(file) {
	let [, folder, name] = /^controls\/([^/]+)\/([^/]+)\.[^./]+$/.exec(file) ?? [];
	if (folder === void 0 || name === void 0) return null;
	let known = FOLDERS.find((one) => one.slice(0, 4) === folder.slice(0, 4)) ?? nearest(folder, FOLDERS), path = known === null ? null : `${CONTROLS_FOLDER}/${known}/${name}.md`;
	return path !== null && documentKind(path) !== null ? path : null;
}
const System = strictObject({
	system: Slug.describe("Id of the system; the file has the same name."),
	title: Names.describe("Its name in both languages."),
	processes: array(_enum([
		"journal-entry",
		"revenue",
		"close",
		"reconciliation",
		"receivables",
		"consolidation",
		"disclosure"
	])).min(1).describe("Financial processes it serves."),
	entities: array(Slug).min(1).describe("Legal entities whose figures pass through it."),
	repositories: array(Text).describe("Names or patterns (`ledger-*`) of the repositories that belong to it."),
	verbs: array(_enum([
		"create",
		"modify",
		"transmit",
		"suppress",
		"post",
		"approve",
		"export"
	])).describe("What its credentials can do to financial data.")
}), Vendor = strictObject({
	vendor: Slug.describe("Id of the vendor; the file has the same name."),
	name: Sentence.describe("Its name."),
	owner: Login.describe("Who answers for the relation."),
	purpose: Sentence.describe("What it does for us."),
	apps: array(Text).default([]).describe("Slugs of its GitHub Apps."),
	contract: Sentence.nullable().describe("The contract; null when there is none."),
	contract_ends: Day.nullable().describe("Last day of the contract; null when it runs on."),
	last_assessed: Day.nullable().describe("When its own controls were last assessed; null when never."),
	assurance: Sentence.nullable().describe("On what: a SOC 1 or SOC 2 report and its period, a bridge letter."),
	complementary_controls: array(Sentence).default([]).describe("What its report asks of us.")
}), readers = {
	control: remembered(Control),
	regime: remembered(Regime),
	overlay: remembered(Overlay),
	entity: remembered(Entity),
	system: remembered(System),
	ownership: remembered(OwnershipStatement),
	exception: remembered(Exception),
	deficiency: remembered(Deficiency),
	variance: remembered(Variance),
	emergency: remembered(Emergency),
	vendor: remembered(Vendor),
	glossary: remembered(Glossary)
};
function readGovernance(texts, checks = null) {
	let problems = [], unread = [], paths = [...texts.keys()].sort(byCodePoint), all = (kind, read, named) => paths.filter((path) => documentKind(path) === kind).flatMap((path) => {
		let reading = read(path, texts.get(path) ?? "");
		if (!reading.ok) return problems.push(...reading.problems), unread.push(path), [];
		let expected = named(reading.data);
		return expected !== null && expected !== path && problems.push({
			file: path,
			line: null,
			field: null,
			reason: `by its contents this file must be ${expected}`
		}), [{
			file: path,
			data: reading.data,
			body: reading.body
		}];
	}), text = texts.get(CONFIGURATION_FILE), configuration = text === void 0 ? {
		ok: !1,
		problems: [{
			file: CONFIGURATION_FILE,
			line: null,
			field: null,
			reason: `is missing; ${FIRST}`
		}]
	} : readConfiguration(text);
	configuration.ok || problems.push(...configuration.problems);
	let read = {
		controls: all("control", readers.control, ({ control }) => `controls/baseline/${control}.md`),
		regimes: all("regime", readers.regime, ({ regime }) => `controls/regimes/${regime}/regime.md`),
		overlays: all("overlay", readers.overlay, ({ regime, control, language }) => `controls/regimes/${regime}/${control}.${language}.md`),
		entities: all("entity", readers.entity, ({ entity }) => `controls/entities/${entity}.md`),
		systems: all("system", readers.system, ({ system }) => `controls/systems/${system}.md`),
		statements: all("ownership", readers.ownership, () => null),
		exceptions: all("exception", readers.exception, ({ exception }) => `controls/exceptions/${exception}.md`),
		deficiencies: all("deficiency", readers.deficiency, ({ deficiency }) => `controls/deficiencies/${deficiency}.md`),
		variances: all("variance", readers.variance, ({ variance }) => `controls/variances/${variance}.md`),
		emergencies: all("emergency", readers.emergency, ({ emergency }) => `controls/emergencies/${emergency}.md`),
		vendors: all("vendor", readers.vendor, ({ vendor }) => `controls/vendors/${vendor}.md`),
		glossary: all("glossary", readers.glossary, () => null)[0] ?? null
	};
	if (problems.push(...paths.flatMap((path) => stray(path) ?? []), ...danglingReferences(read, unread), ...checks === null ? [] : unknownChecks(read.exceptions, checks), ...missingFiles(read.variances, texts)), configuration.ok && !unread.some((path) => documentKind(path) === "entity") && problems.push(...unheldRoles(read, text ?? "")), !configuration.ok) return {
		ok: !1,
		problems
	};
	let parameters = resolveParameters(configuration.data.parameters), governance = {
		configuration: configuration.data,
		parameters,
		...read
	};
	return unread.length === 0 && problems.push(...contradictions(governance)), problems.length > 0 ? {
		ok: !1,
		problems
	} : {
		ok: !0,
		governance
	};
}
const FIRST = "write one that names the organisation: organizations: [{ login: acme }]";
function readConfiguration(text) {
	let yaml = readYaml(unixLines(text));
	return yaml.ok && yaml.data === null ? {
		ok: !1,
		problems: [{
			file: CONFIGURATION_FILE,
			line: 1,
			field: null,
			reason: `is empty; ${FIRST}`
		}]
	} : readYamlFile(Configuration, CONFIGURATION_FILE, text);
}
// action/queries/pipeline.ts
const UNKNOWN_PIPELINE = {
	credential: null,
	writer: null,
	tampering: null,
	unproven: [],
	governance: null
};
// action/evaluate/except.ts
function exceptionsOn(subject, { exceptions }) {
	let looked = "kind" in subject ? selectable(subject) : subject;
	return exceptions.map(({ data }) => data).filter(({ selector }) => selectsSubject(selector, looked)).sort((a, b) => numberOf(a) - numberOf(b));
}
const numberOf = ({ exception }) => Number(exception.slice(4));
function except(assessment, about, { today, governance }) {
	if (assessment.outcome !== "fail") return assessment;
	let own = about.filter(({ checks }) => checks.includes(assessment.check)), counting = own.flatMap((exception) => authorised(exception, governance) ?? []), valid = counting.find((exception) => isValidOn(exception, today));
	if (valid !== void 0) {
		let until = expiresOn(valid), exception = {
			id: valid.exception,
			state: "in-force",
			until,
			lack: null
		};
		return {
			...assessment,
			outcome: "excepted",
			exception,
			since: null
		};
	}
	let [last] = counting.flatMap((exception) => endOf$1(exception, today)).sort(byLatest), [lacking] = own.filter((exception) => isValidOn(exception, today)).flatMap((one) => {
		let lack = lackOfAuthority(one, governance);
		return lack === null ? [] : [{
			id: one.exception,
			state: "without-authority",
			until: expiresOn(one),
			lack
		}];
	}), exception = lacking ?? last?.exception;
	return exception === void 0 ? assessment : {
		...assessment,
		exception,
		...last === void 0 ? {} : { reopens: last.first }
	};
}
function endOf$1({ exception, accepted, renewals, closed }, today) {
	let until = expiresOn({
		accepted,
		renewals
	});
	return accepted === null || until === null || accepted.at > today ? [] : closed !== null && closed.at <= until ? [{
		first: closed.at,
		exception: {
			id: exception,
			state: "closed",
			until: closed.at,
			lack: null
		}
	}] : [{
		first: addDays(until, 1),
		exception: {
			id: exception,
			state: "expired",
			until,
			lack: null
		}
	}];
}
const byLatest = (a, b) => a.first === b.first ? 0 : a.first > b.first ? -1 : 1, NOWHERE = {
	repositories: [],
	environmentsOf: [],
	environment: null,
	secret: null,
	token: null
};
function gapsOf$1(snapshot) {
	let shelves = new Map();
	for (let unit of [...snapshot.units.filter(isGap), ...notAsked(snapshot)]) {
		let shelf = shelves.get(unit.source) ?? emptyShelf();
		shelves.set(unit.source, shelf), put(shelf, unit);
	}
	let none = [];
	return (sources, dependencies) => {
		if (!sources.some((source) => shelves.has(source))) return none;
		let touching = sources.flatMap((source) => {
			let shelf = shelves.get(source);
			return shelf ? below(shelf, dependencies) : [];
		});
		return [...new Map(touching.map((unit) => [keyOfUnit(unit), unit]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, unit]) => unit);
	};
}
const emptyShelf = () => ({
	own: [],
	repositories: new Map(),
	environments: new Map(),
	secrets: new Map(),
	tokens: new Map()
});
function put(shelf, unit) {
	let { scope } = unit, add = (map, key) => void map.set(key, [...map.get(key) ?? [], unit]);
	switch (scope.of) {
		case "organization":
			shelf.own.push(unit);
			return;
		case "repository":
			add(shelf.repositories, scope.repository);
			return;
		case "environment":
			add(shelf.environments, scope.repository);
			return;
		case "secret":
			add(shelf.secrets, scope.secret);
			return;
		case "token":
			add(shelf.tokens, scope.token);
			return;
	}
}
function below(shelf, { repositories, environmentsOf, environment, secret, token }) {
	let at = (map, keys) => map.size === 0 ? [] : keys.flatMap((key) => map.get(key) ?? []);
	return [
		...shelf.own,
		...at(shelf.repositories, repositories),
		...at(shelf.environments, environmentsOf),
		...at(shelf.environments, environment === null ? [] : [environment.repository]).filter(({ scope }) => scope.of === "environment" && scope.environment === environment?.id),
		...at(shelf.secrets, secret === null ? [] : [secret]),
		...at(shelf.tokens, token === null ? [] : [token])
	];
}
function notAsked({ organization, repositories, units }) {
	let present = new Set(units.map(({ source, scope }) => unitKey(source, scope))), missing = (source, scope, name) => present.has(unitKey(source, scope)) ? [] : [{
		source,
		scope,
		name,
		state: "not-attempted",
		items: 0,
		reason: {
			reason: "not-asked",
			with: {}
		},
		remedy: {
			reason: "run-again-for-all-sources",
			with: {}
		}
	}];
	return SOURCE_IDS.flatMap((source) => {
		let { scope } = sourceWords[source];
		switch (scope) {
			case "organization": return missing(source, { of: "organization" }, organization.login);
			case "repository": return repositories.flatMap(({ id, name }) => missing(source, {
				of: "repository",
				repository: id
			}, name));
			case "environment": return repositories.flatMap(({ id, name, facts }) => (facts.environments ?? []).flatMap((environment) => missing(source, {
				of: "environment",
				repository: id,
				environment: environment.id
			}, `${name}/${environment.name}`)));
			default: return scope;
		}
	});
}
// action/evaluate/dependencies.ts
const originOf = (identity) => listingOf(identity).source;
function listedOn({ scope }, repository) {
	let dependencies = {
		...NOWHERE,
		repositories: repository === null ? [] : [repository]
	};
	return scope?.of === "environment" ? {
		...dependencies,
		environment: {
			repository: scope.repository,
			id: scope.environment
		}
	} : dependencies;
}
function dependenciesOf(identity) {
	let listing = listingOf(identity), dependencies = listedOn(listing, identity.repository?.id ?? null);
	switch (listing.own?.of) {
		case "token": return {
			...dependencies,
			token: listing.own.token
		};
		case "secret": return {
			...dependencies,
			secret: listing.own.secret
		};
		default: return dependencies;
	}
}
const reaching = (dependencies, repositories) => repositories.length === 0 ? dependencies : {
	...dependencies,
	repositories: [...dependencies.repositories, ...repositories],
	environmentsOf: [...dependencies.environmentsOf, ...repositories]
};
function unseenBecause(identity, gaps) {
	let listing = listingInLedger(identity);
	return gaps([...listing.through, listing.source], listedOn(listing, identity.repository_id));
}
// action/evaluate/known.ts
const answers = new WeakMap(), isEmpty = (data) => {
	for (let _ in data) return !1;
	return !0;
};
function asKnown(check, { outcome, since, reason, with: data }) {
	let known = answers.get(check) ?? new Map();
	answers.set(check, known);
	let key = `${outcome}\n${since ?? ""}\n${reason}\n${isEmpty(data) ? "" : JSON.stringify(data)}`, same = known.get(key);
	if (same !== void 0) return same;
	let answer = {
		check: check.id,
		controls: [...check.controls],
		outcome,
		since: since ?? null,
		reason,
		with: data
	};
	return known.size >= 5e3 && known.clear(), known.set(key, answer), answer;
}
// action/evaluate/not-read.ts
const notReadBecause = ({ source, scope, name, state, reason, remedy }, others = 0) => ({
	reason: "not-read",
	with: {
		source,
		scope,
		unit: name,
		state,
		why: reason ?? {
			reason: "not-recorded",
			with: {}
		},
		remedy,
		others
	}
});
// action/evaluate/evaluate-question.ts
function evaluateQuestion(question, about, scan) {
	let { id, needs } = question.check;
	try {
		let exemption = question.exempt(scan.governance);
		if (exemption !== null) return assessmentOf(question, notApplicable(exemption));
		let dependencies = reaching(about.dependencies, question.reach(scan.snapshot, scan.governance)), sources = about.origin === null ? needs : [about.origin, ...needs], asked = about.dependencies.repositories.length > 0 ? sources.filter(isNoList) : sources, open = unknown(question, scan.gaps(asked, dependencies));
		return open === null ? answer$1(question, about, scan) : firm(question, about, scan) ?? open;
	} catch (cause) {
		throw Error(`The check ${id} failed on ${about.uid}.`, { cause });
	}
}
function firm(question, about, scan) {
	let result = under(question, about, scan)(about.tier ?? "strict");
	if (result.restsOn === void 0) return null;
	let { sources, repositories } = result.restsOn, dependencies = reaching(about.dependencies, repositories), asked = about.origin === null ? sources : [about.origin, ...sources].filter(isNoList);
	return scan.gaps(asked, dependencies).length > 0 ? null : assessmentOf(question, result);
}
const isNoList = (source) => source !== "repositories";
function unknown(question, gaps) {
	let [first, ...others] = gaps;
	return first === void 0 ? null : assessmentOf(question, {
		outcome: "unknown",
		...notReadBecause(first, others.length)
	});
}
function unseen(question, gaps, governance) {
	let exemption = question.exempt(governance);
	return exemption === null ? unknown(question, gaps) ?? assessmentOf(question, {
		outcome: "unknown",
		reason: "not-seen",
		with: {}
	}) : assessmentOf(question, notApplicable(exemption));
}
function answer$1(question, about, scan) {
	let assess = under(question, about, scan);
	if (about.tier !== null) return assessmentOf(question, assess(about.tier));
	let [loose, strict] = [assess("default"), assess("strict")];
	return loose.outcome === strict.outcome ? withoutTier(assessmentOf(question, loose.outcome === "fail" ? loose : strict)) : unknown(question, about.tierGaps) ?? assessmentOf(question, {
		outcome: "unknown",
		reason: "tier-not-read",
		with: {}
	});
}
function under(question, about, scan) {
	let { snapshot, governance, today, pipeline, ownershipOf } = scan, { ownership, contested, limits } = about;
	return (tier) => question.assess({
		snapshot,
		governance,
		today,
		pipeline,
		ownershipOf,
		ownership,
		contested,
		tier,
		parameter: (name, own = tier) => {
			if (!question.check.parameters.includes(name)) throw Error(`It does not declare ${name}.`);
			return limits[name][own];
		}
	});
}
const notApplicable = (exemption) => ({
	outcome: "not-applicable",
	...exemption
}), withoutTier = (one) => "tier" in one.with ? {
	...one,
	with: {
		...one.with,
		tier: null
	}
} : one, assessmentOf = ({ check }, result) => asKnown(check, result);
// action/evaluate/limits-of.ts
function limitsIn(governance) {
	let known = new Map();
	return (entities) => {
		let key = [...new Set(entities)].sort().join(" "), limits = known.get(key) ?? limitsOfEntities(governance, entities);
		return known.set(key, limits), limits;
	};
}
// action/evaluate/ownership.ts
function ownershipOf(identity, { statements, systems }) {
	let fitting = candidates(statements, identity).filter(({ data }) => selects(data.selector, identity)), most = Math.max(...fitting.map(({ data }) => specificity(data.selector))), heaviest = fitting.filter(({ data }) => specificity(data.selector) === most).sort(byFile$1), [statement] = heaviest;
	if (statement === void 0) return { state: "none" };
	if (heaviest.length > 1) return {
		state: "contested",
		statements: heaviest
	};
	let { file, data } = statement;
	return {
		state: "owned",
		data,
		ownership: {
			statement: file,
			business_owner: data.business_owner,
			technical_steward: data.technical_steward,
			systems: distinct(data.systems),
			entities: distinct(data.entities.length > 0 ? data.entities : entitiesOf(data.systems, systems))
		}
	};
}
const indexes = new WeakMap();
function candidates(statements, { uid, repository }) {
	let index = indexes.get(statements) ?? indexed(statements);
	return indexes.set(statements, index), [
		...index.uid.get(uid) ?? [],
		...index.repository.get(repository?.name.toLowerCase() ?? null) ?? [],
		...index.others
	];
}
function indexed(statements) {
	let index = {
		uid: new Map(),
		repository: new Map(),
		others: []
	};
	for (let statement of statements) {
		let { uid, repository } = statement.data.selector;
		if (uid !== void 0) index.uid.set(uid, [...index.uid.get(uid) ?? [], statement]);
		else if (repository === void 0 || repository.includes("*")) index.others.push(statement);
		else {
			let name = repository === "_org" ? null : repository.toLowerCase();
			index.repository.set(name, [...index.repository.get(name) ?? [], statement]);
		}
	}
	return index;
}
function specificity({ uid, kind, repository, name }) {
	if (uid !== void 0) return Infinity;
	let given = [
		kind,
		repository,
		name
	].filter((field) => field !== void 0);
	return given.length * 10 + given.filter((field) => !field.includes("*")).length;
}
const entitiesOf = (ids, systems) => systems.filter(({ data }) => ids.includes(data.system)).flatMap(({ data }) => data.entities), distinct = (values) => [...new Set(values)].sort(), byFile$1 = (a, b) => a.file < b.file ? -1 : 1, ask = (check, subject) => ({
	check,
	exempt: (governance) => check.exempt?.(subject, governance) ?? null,
	reach: (snapshot, governance) => check.reach?.(subject, snapshot, governance) ?? [],
	assess: (context) => check.assess(subject, context)
});
function askIdentity(check, identity) {
	let question = askUnseenIdentity(check, identity);
	return question === null || !isSpent(identity) ? question : {
		...question,
		exempt: () => SPENT
	};
}
function askUnseenIdentity(check, identity) {
	if (check.has !== void 0 && !isTold(identity.kind, check.has) || check.duty !== void 0 && !isCapableOf(identity.kind, check.duty)) return null;
	switch (check.appliesTo) {
		case "identity": return ask(check, identity);
		case "repository":
		case "organization": return null;
		default: return check.appliesTo === identity.kind ? ask(check, identity) : null;
	}
}
const SPENT = {
	reason: "token-has-expired",
	with: {}
};
// action/evaluate/unseen.ts
function asObserved(identity, lastUsed) {
	let { uid, title, repository: name, repository_id: id, ...rest } = identity;
	return {
		...rest,
		uid,
		title,
		lastUsed,
		repository: name === null || id === null ? null : {
			id,
			name
		}
	};
}
// action/evaluate/evaluate.ts
function evaluate({ checks, snapshot, governance, ledger, today, pipeline, only }) {
	let isAsked = (uid) => only === void 0 || only.has(uid), scan = {
		snapshot,
		governance,
		gaps: gapsOf$1(snapshot),
		today,
		pipeline: pipeline ?? UNKNOWN_PIPELINE,
		ownershipOf: (one) => claimed(ownershipOf(one, governance)).ownership,
		limitsOf: limitsIn(governance)
	};
	return [
		...isAsked(uidOf(snapshot.organization)) ? [organization(checks, scan)] : [],
		...snapshot.repositories.filter((one) => isAsked(uidOfRepository(one))).map((one) => repository(one, checks, scan)),
		...snapshot.identities.filter(({ uid }) => isAsked(uid)).map((one) => identity(one, checks, scan)),
		...unseenRepositories(ledger, checks, scan).filter(({ uid }) => isAsked(uid)),
		...unseenIdentities(ledger, checks, scan).filter(({ uid }) => isAsked(uid))
	].sort((a, b) => a.uid < b.uid ? -1 : 1);
}
const uidOf = ({ id }) => `github:organization:${id}`, uidOfRepository = ({ id }) => `github:repository:${id}`, nobody = {
	ownership: null,
	contested: []
};
function organization(checks, scan) {
	let subject = scan.snapshot.organization, uid = uidOf(subject), about = {
		...nobody,
		uid,
		limits: scan.limitsOf(scan.governance.entities.map(({ data }) => data.entity)),
		origin: null,
		dependencies: NOWHERE,
		tier: "default",
		tierGaps: []
	};
	return evaluated$1(about, { uid }, checks.map((check) => check.appliesTo === "organization" ? evaluateQuestion(ask(check, subject), about, scan) : null), scan);
}
function repository(subject, checks, scan) {
	let about = {
		...nobody,
		uid: uidOfRepository(subject),
		limits: scan.limitsOf(entitiesOf$1(subject.name, scan.governance)),
		origin: "repositories",
		dependencies: reaching(NOWHERE, [subject.id]),
		tier: isFinancial(subject.name, scan.governance) ? "strict" : "default",
		tierGaps: []
	};
	return evaluated$1(about, { uid: about.uid }, checks.map((check) => check.appliesTo === "repository" ? evaluateQuestion(ask(check, subject), about, scan) : null), scan);
}
function identity(subject, checks, scan) {
	let { snapshot, governance, gaps } = scan, claim = ownershipOf(subject, governance), dependencies = dependenciesOf(subject), tierGaps = gaps(tierSourcesOf(subject), reaching(dependencies, reachBeyond(subject, snapshot))), bearings = {
		snapshot,
		governance,
		servesSystem: servesSystem(claim),
		blind: tierGaps.length > 0
	}, owned = claimed(claim), about = {
		...owned,
		uid: subject.uid,
		limits: scan.limitsOf([...owned.ownership?.entities ?? [], ...subject.repository === null ? [] : entitiesOf$1(subject.repository.name, governance)]),
		origin: originOf(subject),
		dependencies,
		tier: tierOf$3(subject, bearings),
		tierGaps
	};
	return evaluated$1(about, subject, checks.map((check) => askIdentity(check, subject)).map((question) => question && evaluateQuestion(question, about, scan)), scan);
}
function unseenRepositories(ledger, checks, scan) {
	let { snapshot, gaps } = scan, seen = new Set(snapshot.repositories.map(({ id }) => id));
	return ledger.repositories.flatMap(({ data }) => {
		if (data.state === "retired" || seen.has(data.id)) return [];
		let open = gaps(["repositories"], reaching(NOWHERE, [data.id]));
		if (open.length === 0) return [];
		let results = checks.map((check) => check.appliesTo === "repository" ? unknown(ask(check, data), open) : null);
		return [evaluated$1({
			...nobody,
			uid: data.uid
		}, { uid: data.uid }, results, scan)];
	});
}
function unseenIdentities(ledger, checks, scan) {
	let { snapshot, governance, gaps } = scan, seen = new Set(snapshot.identities.map(({ uid }) => uid)), absenceOf = absenceIn(snapshot);
	return ledger.identities.flatMap(({ data }) => {
		if (data.state !== "active" || seen.has(data.uid) || absenceOf(data) !== null) return [];
		let open = unseenBecause(data, gaps), subject = asObserved(data, ledger.lastUsed?.data.uses[data.uid] ?? null), questions = checks.map((check) => askUnseenIdentity(check, subject));
		return [evaluated$1({
			...claimed(ownershipOf(subject, governance)),
			uid: data.uid
		}, subject, questions.map((question) => question && unseen(question, open, governance)), scan)];
	});
}
const servesSystem = (claim) => {
	switch (claim.state) {
		case "none": return !1;
		case "owned": return claim.ownership.systems.length > 0;
		case "contested": return claim.statements.some(({ data }) => data.systems.length > 0);
		default: return claim;
	}
}, claimed = (claim) => ({
	ownership: claim.state === "owned" ? {
		...claim.ownership,
		data: claim.data
	} : null,
	contested: claim.state === "contested" ? claim.statements.map(({ file }) => file) : []
});
function evaluated$1({ uid, ownership }, subject, results, { governance, today }) {
	let about = exceptionsOn(subject, governance), { data: _statement, ...stated } = ownership ?? { data: null };
	return {
		uid,
		ownership: "statement" in stated ? stated : null,
		assessments: results.filter((one) => one !== null).map((one) => except(one, about, {
			today,
			governance
		})).sort((a, b) => a.check < b.check ? -1 : 1)
	};
}
function subject({ scan, facts, opened, resolved }) {
	if (facts.length === 0) return `Record a quiet scan of ${scan.organization}`;
	let shared = `Record a scan of ${scan.organization}`, changes = [...opened.length === 0 ? [] : [{
		n: opened.length,
		what: "opened"
	}], ...resolved.length === 0 ? [] : [{
		n: resolved.length,
		what: "resolved"
	}]], said = changes.map(({ n, what }, at) => `${at === 0 ? count$1(n, "finding") : String(n)} ${what}`), words = said.length === 0 ? `${count$1(facts.length, "file")} changed` : said.join(", "), short = changes.map(({ n, what }) => `${n} ${what}`).join(", ");
	return [words, ...short === "" ? [] : [short]].map((counts) => `${shared}: ${counts}`).find(({ length }) => length <= 72) ?? shared;
}
function commitMessage(recorded) {
	let { scan, facts, opened, resolved, open } = recorded, closed = [
		"statement",
		"limit",
		"exception"
	].map((cause) => [cause, resolved.filter(({ by }) => by === cause).length]).filter(([, n]) => n > 0);
	return {
		headline: subject(recorded),
		body: [
			`Scan ${scan.id}.`,
			`${count$1(facts.length, "evidence file")} changed.`,
			`Findings: ${opened.length} opened, ${resolved.length} resolved, ${open.length} open.`,
			...closed.length === 0 ? [] : [`Closed without a fact that changed: ${closed.map(([by, n]) => `${n} by ${by}`).join(", ")}.`],
			scan.conclusion === "complete" ? "Everything in scope was read to its end." : `Unable to conclude on everything: ${lackingIn$1(scan, "en").join(", ")}.`
		].join("\n")
	};
}
// action/evaluate/resolved-by.ts
const withLimits = (governance, { parameters, entities }) => ({
	...governance,
	parameters,
	entities: governance.entities.map((one) => ({
		...one,
		data: {
			...one.data,
			parameters: entities.find(({ data }) => data.entity === one.data.entity)?.data.parameters ?? {}
		}
	}))
}), withExceptions = (governance, { exceptions, configuration }) => ({
	...governance,
	exceptions,
	configuration: {
		...governance.configuration,
		authority: configuration.authority
	}
});
function resolvedBy(resolved, evaluation, before) {
	let now = evaluation.governance, known = new Set(evaluation.checks.map(({ id }) => id)), asked = new Set(resolved.map(({ check }) => check)), only = new Set(resolved.map(({ uid }) => uid)), checks = evaluation.checks.filter(({ id }) => asked.has(id)), openUnder = (governance) => {
		let open = null;
		return ({ uid, check }) => (open ??= openIn(evaluate({
			...evaluation,
			checks,
			governance: governance(),
			only
		})), open.has(`${uid} ${check}`));
	};
	if (before === null) return ({ outcome }) => outcome === "excepted" ? "exception" : null;
	let open = {
		before: openUnder(() => before),
		withoutLimits: openUnder(() => withLimits(now, before)),
		withLimits: openUnder(() => withLimits(before, now)),
		withoutExceptions: openUnder(() => withExceptions(now, before)),
		withExceptions: openUnder(() => withExceptions(before, now))
	};
	return (finding) => finding.outcome === "excepted" ? "exception" : finding.retired ? "fact" : known.has(finding.check) ? before === now || !open.before(finding) ? "fact" : open.withoutLimits(finding) || !open.withLimits(finding) ? "limit" : open.withoutExceptions(finding) || !open.withExceptions(finding) ? "exception" : "statement" : null;
}
const openIn = (evaluated) => new Set(evaluated.flatMap(({ uid, assessments }) => assessments.filter(isOpen).map(({ check }) => `${uid} ${check}`))), CHECKS = checks.map(({ id }) => id);
function refuse(problems) {
	throw refusalOf(problems.map((problem) => `${sentence$1(problem)}.`));
}
function readStated(texts) {
	let stated = readGovernance(texts, CHECKS);
	return stated.ok ? stated.governance : refuse(stated.problems);
}
function organizationIn({ configuration }, asked) {
	let named = configuration.organizations.map(({ login }) => login), [first, ...others] = named;
	if (asked === null && first !== void 0 && others.length === 0) return first;
	if (asked === null) throw new Refusal(2, `The input organization is missing, and countersign.yml names several: ${named.join(", ")}; set it to one of them.`);
	let found = named.find((login) => login.toLowerCase() === asked.toLowerCase());
	if (found !== void 0) return found;
	let guess = nearest(asked, named);
	throw new Refusal(2, `countersign.yml: organizations: does not name ${asked}${guess === null ? "" : ` (did you mean ${guess}?)`}; it names ${named.join(", ")}.`);
}
function readInForce({ stated, evidence }, organization) {
	let governance = readStated(stated);
	organizationIn(governance, organization);
	let { ledger, problems } = readLedger(organization, evidence);
	return problems.length > 0 ? refuse(problems) : {
		governance,
		ledger
	};
}
// action/digest/tampering.ts
function differencesIn(organization, ledger) {
	let held = coveredBy(organization, ledger.texts), file = digestsFile(organization), listed = listIn(organization, ledger.texts);
	if (listed === null) return held.size === 0 && !ledger.texts.has(file) ? [] : [{
		file,
		what: ledger.texts.has(file) ? "edited" : "deleted",
		recorded: null
	}];
	let differences = differencesFrom(listed, held);
	return differences.length > 0 || isVouchedFor(organization, listed, ledger) ? differences : [{
		file,
		what: "edited",
		recorded: null
	}];
}
function differencesFrom(expected, held) {
	return [...[...expected].flatMap(([file, digest]) => {
		let now = held.get(file);
		return now === digest ? [] : [{
			file,
			what: now === void 0 ? "deleted" : "edited",
			recorded: digest
		}];
	}), ...[...held.keys()].filter((file) => !expected.has(file)).map((file) => ({
		file,
		what: "unrecorded",
		recorded: null
	}))].sort((a, b) => byCodePoint(a.file, b.file));
}
function isVouchedFor(organization, listed, ledger) {
	let last = lastScan(ledger), record = ledger.scans.find(({ file }) => file === last?.path);
	return record === void 0 ? listed.size === 0 : digestOfList(organization, listed, record.file) === record.data.digests;
}
// action/git/written-before.ts
function blobName(text, like) {
	let bytes = Buffer.from(text), object = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
	return createHash(like.length === 64 ? "sha256" : "sha1").update(object).digest("hex");
}
async function writtenBefore(git, revisions, folder) {
	let log = await git([
		"log",
		"--format=",
		"--raw",
		"--no-abbrev",
		"-z",
		"-m",
		"--full-history",
		"--topo-order",
		"--reverse",
		"--no-renames",
		"--diff-filter=AM",
		...revisions,
		"--",
		folder
	]);
	if (log.exitCode !== 0) throw Error(`git log: ${log.stderr}`);
	let blobs = new Map(), fields = log.stdout.toString().split("\0");
	for (let at = 0; at + 1 < fields.length; at += 2) {
		let blob = fields[at]?.split(" ")[3], path = fields[at + 1];
		if (blob === void 0 || path === void 0) throw Error("git log gave a change without a blob");
		let known = blobs.get(path) ?? [];
		known.includes(blob) || blobs.set(path, [...known, blob]);
	}
	return blobs;
}
async function blobTexts(git, names) {
	let texts = new Map();
	for (let [name, bytes] of await blobBytes(git, names)) {
		let text = bytes.toString();
		Buffer.from(text).equals(bytes) && texts.set(name, text);
	}
	return texts;
}
// action/verify/scans-in.ts
const scansIn = (texts) => [...texts].flatMap(([file, text]) => {
	if (documentKind(file) !== "scan") return [];
	let reading = readDocument$1(Scan, file, text);
	return reading.ok ? [{
		file,
		data: reading.data,
		body: reading.body
	}] : [];
}).sort(byStart);
function isRecordAt(file, text) {
	let reading = readDocument$1(Scan, file, text);
	return reading.ok && file.endsWith(`/${reading.data.id.slice(reading.data.organization.length + 1)}.md`);
}
function impossibleIn(texts, now) {
	let scans = scansIn(texts), started = new Map(scans.map(({ file, data }) => [file, data.started]));
	return new Set(scans.filter(({ data }) => now !== null && data.started > now || data.started < (started.get(data.previous?.path ?? "") ?? "")).map(({ file }) => file));
}
// action/verify/recorded-texts.ts
async function alteredRecords(git, { commit, texts }, { organization, now }) {
	let written = await writtenBefore(git, [commit], scansFolder(organization)), vouched = vouchedFor(organization, texts), altered = [...written].flatMap(([file, [first]]) => {
		let text = texts.get(file), isGone = text === void 0 && vouched !== null && !vouched.has(file);
		return first === void 0 || isGone || text !== void 0 && blobName(text, first) === first ? [] : [{
			file,
			first
		}];
	}), added = await blobTexts(git, altered.map(({ first }) => first)), records = new Map(altered.flatMap(({ file, first }) => {
		let text = added.get(first);
		return text !== void 0 && isRecordAt(file, text) ? [[file, text]] : [];
	})), impossible = impossibleIn(new Map([...texts, ...records]), now);
	return new Map([...records].filter(([file]) => !impossible.has(file)));
}
function vouchedFor(organization, texts) {
	let list = listIn(organization, texts);
	return list !== null && isVouchedFor(organization, list, {
		scans: scansIn(texts),
		texts
	}) ? list : null;
}
async function recordedTexts(git, { commit, wanted }, organization) {
	if (wanted.size === 0) return new Map();
	let names = [...await writtenBefore(git, ["--all", commit], evidenceFolder(organization))].filter(([file]) => wanted.has(file)), texts = await blobTexts(git, names.flatMap(([, blobs]) => blobs));
	return new Map(names.flatMap(([file, blobs]) => {
		let text = blobs.map((name) => texts.get(name)).find((one) => one !== void 0 && digestOf(one) === wanted.get(file));
		return text === void 0 ? [] : [[file, text]];
	}));
}
async function textsAt(git, commit, path) {
	let names = (await writtenBefore(git, [commit], path)).get(path) ?? [], texts = await blobTexts(git, names);
	return names.toReversed().flatMap((name) => texts.get(name) ?? []);
}
// action/verify/one-side.ts
const NOBODY = {
	commit: null,
	author: null,
	pull_request: null
};
async function verifySide(git, side, { organization, now }) {
	let impossible = impossibleIn(side.texts, now), possible = new Map([...side.texts].filter(([path]) => !impossible.has(path))), records = await alteredRecords(git, {
		...side,
		texts: possible
	}, {
		organization,
		now
	}), mended = new Map([...possible, ...records]), expected = await whatIsExpected(git, side, {
		organization,
		scans: scansIn(mended),
		texts: mended
	}), wanted = new Map([...expected].filter(([path]) => !impossible.has(path))), differences = differencesFrom(wanted, coveredBy(organization, mended)), lost = new Map(differences.flatMap(({ file, recorded }) => recorded === null ? [] : [[file, recorded]])), found = await recordedTexts(git, {
		commit: side.commit,
		wanted: lost
	}, organization);
	for (let [file, text] of found) mended.set(file, text);
	for (let { file, what } of differences) what === "unrecorded" && mended.delete(file);
	let rows = new Map(), add = (file, what, restored) => rows.set(file, {
		file,
		what,
		restored,
		...NOBODY
	});
	for (let file of impossible) add(file, "impossible", !0);
	for (let file of records.keys()) add(file, side.texts.has(file) ? "edited" : "deleted", !0);
	for (let { file, what } of differences) add(file, what, what === "unrecorded" || found.has(file));
	let list = digestsFile(organization), lists = listed$2(organization, side, wanted);
	return lists !== null && add(list, lists, !0), rows.size > 0 && mended.set(list, digestListOf(organization, mended)), {
		texts: mended,
		tampering: [...rows.values()]
	};
}
async function whatIsExpected(git, { commit }, held) {
	let { organization } = held, here = listIn(organization, held.texts);
	if (here !== null && isVouchedFor(organization, here, held)) return here;
	if (held.texts.size === 0) return new Map();
	let vouched = (await textsAt(git, commit, digestsFile(organization))).map((text) => readDigests(organization, text)).find((one) => one !== null && isVouchedFor(organization, one, held));
	if (vouched == null) return here ?? new Map();
	let others = [...here ?? []].filter(([path]) => !isOfScans(path));
	return new Map([...vouched, ...others]);
}
function listed$2(organization, { texts }, expected) {
	let here = listIn(organization, texts);
	return here === null ? texts.has(digestsFile(organization)) ? "edited" : expected.size === 0 ? null : "deleted" : differencesFrom(expected, here).length === 0 ? null : "edited";
}
// action/verify/texts-at.ts
async function evidenceTextsAt(git, { ancestry, tips, evidence, approved }, commit, organization) {
	if (commit === tips.base.commit) return approved;
	if (ancestry.parents.length === 1 && ancestry.parents[0] === commit) return evidence;
	let folder = evidenceFolder(organization);
	return readTexts(git, commit, [folder], { evidence: folder });
}
// action/verify/origin/brought-files.ts
const WHAT = {
	A: "unrecorded",
	D: "deleted"
};
async function broughtFiles(git, brought, folder) {
	let rows = new Map();
	for (let { commit, login, pullRequest, before } of brought) {
		let changed = await changes$1(git, before.commit, commit, folder);
		for (let [file, status] of changed) !rows.has(file) && !isPlaceholder(file) && rows.set(file, {
			file,
			what: WHAT[status] ?? "edited",
			restored: !0,
			commit,
			author: login,
			pull_request: pullRequest
		});
	}
	return [...rows.values()];
}
async function changes$1(git, from, to, folder) {
	let told = from === null ? await git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		to,
		"--",
		folder
	]) : await git([
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--name-status",
		from,
		to,
		"--",
		folder
	]);
	if (told.exitCode !== 0) throw Error(`git could not compare ${from ?? "nothing"} and ${to}: ${told.stderr}`);
	let fields = told.stdout.toString().split("\0").filter(Boolean);
	return from === null ? fields.map((path) => [path, "A"]) : Array.from({ length: Math.floor(fields.length / 2) }, (_, at) => [fields[2 * at + 1] ?? "", fields[2 * at] ?? ""]);
}
// action/verify/origin/questions.ts
const Account = object({ login: string() }).nullable(), Commit$1 = object({
	author: Account,
	committer: Account,
	commit: object({ verification: object({ verified: boolean() }).optional() })
}), Pull = object({
	number: number().int(),
	user: Account,
	merged_at: string().nullish(),
	merge_commit_sha: string().nullish(),
	head: object({
		ref: string(),
		sha: string(),
		repo: object({ full_name: string() }).nullish()
	}),
	base: object({ ref: string() })
}), Move = object({
	before: string(),
	after: string(),
	activity_type: string(),
	actor: Account
}), Viewer = object({ data: object({ viewer: object({ login: string() }) }) });
function once(ask) {
	let known = new Map();
	return (about) => {
		let answer = known.get(about) ?? ask(about);
		return known.set(about, answer), answer;
	};
}
function read({ status, body }, schema, needs) {
	let parsed = schema.safeParse(body);
	return status === 200 && parsed.success ? {
		told: !0,
		data: parsed.data
	} : {
		told: !1,
		status,
		needs
	};
}
const CONTENTS = "contents", PULLS = "pull-requests", refused$1 = (asked, { status, needs }) => ({
	reason: "refused",
	with: {
		asked,
		status,
		needs
	}
});
function questionsTo({ writer, repository }) {
	let at = {
		owner: repository.owner,
		repo: repository.name
	}, viewer = once(async () => read(await writer.graphql("query { viewer { login } }", {}), Viewer, "named-account"));
	return {
		async writer() {
			let answer = await viewer("");
			return answer.told ? {
				told: !0,
				data: answer.data.data.viewer.login
			} : answer;
		},
		commit: once(async (ref) => {
			let answer = read(await writer.send("GET /repos/{owner}/{repo}/commits/{ref}", {
				...at,
				ref
			}), Commit$1, CONTENTS);
			if (!answer.told) return answer;
			let { author, committer, commit } = answer.data;
			return {
				told: !0,
				data: {
					author: author?.login ?? null,
					committer: committer?.login ?? null,
					signed: commit.verification?.verified === !0
				}
			};
		}),
		pullsOf: once(async (sha) => read(await writer.send("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
			...at,
			commit_sha: sha,
			per_page: 100
		}), array(Pull), PULLS)),
		closed: once(async (branch) => read(await writer.send("GET /repos/{owner}/{repo}/pulls", {
			...at,
			state: "closed",
			head: `${repository.owner}:${branch}`,
			sort: "updated",
			direction: "desc",
			per_page: 100
		}), array(Pull), PULLS)),
		moves: once(async (branch) => read(await writer.send("GET /repos/{owner}/{repo}/activity", {
			...at,
			ref: `refs/heads/${branch}`,
			per_page: 100
		}), array(Move), CONTENTS))
	};
}
const isOwn = (pull, { repository }, branch) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase(), nobodySays = (...asked) => ({
	by: "unknown",
	why: refused$1(...asked),
	lasting: !0
});
async function whoMade(commit, asked) {
	let { questions, hosted, branch, checkout } = asked, pulls = await questions.pullsOf(commit);
	if (!pulls.told) return nobodySays("pull-request-of-a-commit", pulls);
	let others = pulls.data.filter((pull) => !isOwn(pull, hosted, branch));
	for (let pull of pulls.data) {
		if (!pull.merged_at) continue;
		let { sha: head } = pull.head;
		if (!await have(checkout, head, `refs/pull/${pull.number}/head`)) return withoutHead(pull);
		if (!await checkout.commits.isIn(commit, head)) return others.includes(pull) ? byPull(pull) : ofMerge(commit, pull, asked);
	}
	return author(commit, others[0] ?? null, asked);
}
const withoutHead = ({ number }) => ({
	by: "unknown",
	why: {
		reason: "head-not-fetched",
		with: { pull_request: number }
	},
	lasting: !1
}), byPull = ({ user, number }) => ({
	by: "person",
	login: user?.login ?? null,
	pullRequest: number
});
async function ofMerge(commit, pull, asked) {
	let { checkout, folder } = asked, head = pull.head.sha, own = (await checkout.git([
		"rev-list",
		"--full-history",
		"--topo-order",
		"--max-count=50",
		head,
		"--",
		folder
	])).stdout.toString().split("\n").filter(Boolean), trees = await treesAt(checkout.git, [commit, ...own], folder);
	for (let one of own.filter((candidate) => trees.get(candidate) === trees.get(commit))) {
		let maker = await author(one, null, asked);
		if (maker.by === "scanner") return {
			by: "merge",
			of: one
		};
		if (maker.by === "unknown") return maker;
	}
	let by = byPull(pull);
	for (let one of own) {
		let maker = await author(one, null, asked);
		if (maker.by === "unknown") return maker;
		if (maker.by === "scanner") return {
			...by,
			onto: one
		};
		maker.by === "person" && (by = {
			...maker,
			pullRequest: pull.number
		});
	}
	return by;
}
async function author(commit, pull, asked) {
	let { questions, branch, base } = asked, writer = await questions.writer();
	if (!writer.told) return nobodySays("account-of-the-token", writer);
	let known = await questions.commit(commit);
	if (!known.told) return nobodySays("author-of-a-commit", known);
	let isWriter = (login) => login?.toLowerCase() === writer.data.toLowerCase();
	if (known.data.signed && isWriter(known.data.author)) return {
		by: "scanner",
		how: "signed"
	};
	let moves = await questions.moves(branch);
	if (!moves.told) return nobodySays("pusher-to-a-branch", moves);
	let own = moves.data.find(({ after }) => after === commit);
	if (own !== void 0 && isWriter(own.actor?.login)) return {
		by: "scanner",
		how: "pushed"
	};
	if (pull !== null) return byPull(pull);
	let move = own ?? await firstWith(commit, moves.data, asked);
	if (move === null && moves.data.length >= 100) return {
		by: "unknown",
		why: {
			reason: "too-many-moves",
			with: {
				branch,
				most: 100
			}
		},
		lasting: !1
	};
	let onBase = move === null ? await questions.moves(base) : null;
	return {
		by: "person",
		login: (onBase?.told === !0 ? await firstWith(commit, onBase.data, asked) : move)?.actor?.login ?? known.data.author,
		pullRequest: null
	};
}
async function firstWith(commit, moves, { checkout }) {
	for (let move of moves.toReversed()) if (await checkout.commits.isIn(commit, move.after)) return move;
	return null;
}
// action/verify/origin/origin.ts
const TOO_MANY = {
	by: "unknown",
	why: {
		reason: "too-many-commits",
		with: { most: 100 }
	},
	lasting: !0
};
async function originsOf(tips, asked) {
	let { folder, checkout } = asked, { git } = checkout, makers = new Map(), refusal = null, ask = async (commit) => {
		let known = makers.get(commit) ?? refusal;
		if (known !== null) return known;
		if (makers.size >= 100) return TOO_MANY;
		let maker = await whoMade(commit, asked);
		return maker.by === "unknown" && maker.lasting && (refusal = maker), makers.set(commit, maker), maker;
	}, covered = await lastOfScanner(checkout, tips, {
		folder,
		ask
	}), { commits, trees } = await commitsSince(git, {
		tips,
		covered
	}, folder), held = new Map(), heldAt = (commit) => held.get(commit) ?? {
		commit,
		tree: trees.get(commit) ?? null
	}, written = await treesAt(git, covered, folder), isWrittenAlready = async (tree, before) => {
		if (tree === null) return !1;
		for (let [own, has] of written) if (has === tree && (before.commit === null || await checkout.commits.isIn(before.commit, own))) return !0;
		return !1;
	}, brought = [], unproven = [];
	for (let { commit, parents } of commits) {
		let tree = trees.get(commit) ?? null, before = await newestOf(checkout, parents.map(heldAt), folder);
		if (held.set(commit, before), tree === before.tree || await isWrittenAlready(tree, before)) {
			held.set(commit, {
				commit,
				tree
			});
			continue;
		}
		if (parents.some((parent) => trees.get(parent) === tree && heldAt(parent).tree !== tree)) continue;
		let maker = await ask(commit);
		switch (maker.by) {
			case "person": {
				let { login, pullRequest, onto } = maker, then = onto === void 0 ? before : await heldBy(git, onto, folder);
				brought.push({
					commit,
					login,
					pullRequest,
					before: then
				}), held.set(commit, then);
				break;
			}
			case "unknown":
				unproven.push({
					commit,
					why: maker.why
				}), held.set(commit, {
					commit,
					tree
				});
				break;
			case "scanner":
			case "merge":
				held.set(commit, {
					commit,
					tree
				});
				break;
			default: return maker;
		}
	}
	let last = new Map();
	for (let tip of tips) last.set(tip, await notBefore(checkout, heldAt(tip), covered, folder));
	return {
		held: last,
		brought,
		unproven,
		asked: makers.size
	};
}
async function notBefore({ git, commits }, held, covered, folder) {
	let last = null;
	for (let commit of covered) held.commit !== null && held.commit !== commit && await commits.isIn(held.commit, commit) && (last === null || await commits.isIn(last, commit)) && (last = commit);
	return last === null ? held : heldBy(git, last, folder);
}
const heldBy = async (git, commit, folder) => ({
	commit,
	tree: (await treesAt(git, [commit], folder)).get(commit) ?? null
});
async function lastOfScanner({ git, commits }, tips, { folder, ask }) {
	let found = [], isCovered = async (commit) => {
		for (let one of found) if (await commits.isIn(commit, one)) return !0;
		return !1;
	};
	for (let tip of tips.toReversed()) for (let commit of await changersOf(git, tip, {
		folder,
		most: 100
	})) {
		if (await isCovered(commit)) break;
		let maker = await ask(commit), own = maker.by === "scanner" ? commit : maker.by === "merge" ? maker.of : null;
		if (own !== null && await knewOrigins(git, own, folder)) {
			found.push(own);
			break;
		}
		if (maker.by === "unknown" && maker.lasting) return found;
	}
	return found;
}
async function knewOrigins(git, commit, folder) {
	let file = await newestScanFile(git, commit, folder);
	if (file === null) return !1;
	let bytes = (await blobBytes(git, [file.object])).get(file.object), reading = readDocument$1(Scan, file.path, (bytes ?? "").toString());
	return reading.ok && reading.data.origin?.unproven.length === 0;
}
async function newestOf(local, all, folder) {
	let [first = {
		commit: null,
		tree: null
	}, ...others] = all, newest = first;
	for (let one of others) one.tree !== newest.tree && await isLater(local, one, newest, folder) && (newest = one);
	return newest;
}
async function isLater({ git, commits }, one, other, folder) {
	return one.commit === null || other.commit === null ? other.commit === null : await commits.isIn(one.commit, other.commit) ? !1 : await commits.isIn(other.commit, one.commit) ? !0 : byScanName(await scanIn(git, one, folder), await scanIn(git, other, folder)) > 0;
}
const scanIn = async (git, { commit, tree }, folder) => commit === null || tree === null ? "" : newestScan(git, commit, folder), NONE = /^0+$/;
async function missingFrom({ base, branch }, newest, asked) {
	let { questions, checkout, hosted } = asked, { commits } = checkout, unproven = [], tampering = [], found = [], lacks = async (head, pull) => {
		let ref = pull === null ? head : `refs/pull/${pull.number}/head`, has = await have(checkout, head, ref);
		return has && found.push(head), has;
	}, onBase = async () => {
		let moves = await questions.moves(base.name);
		return moves.told ? moves.data.find(({ activity_type: type }) => type === "force_push") ?? null : null;
	}, closed = await questions.closed(branch.name);
	closed.told || unproven.push(refused$1("merged-evidence", closed));
	let pulls = (closed.told ? closed.data : []).filter((pull) => isOwn(pull, hosted, branch.name) && pull.base.ref === base.name && !!pull.merged_at), since = newest?.data.started ?? "", merged = pulls.filter(({ merged_at: at }) => (at ?? "") >= since), read = newest?.data.origin?.base === base.name ? newest.data.base : null, isSetBack = read !== null && !await commits.isIn(read, base.commit);
	isSetBack && await have(checkout, read);
	let lost = [...merged];
	for (let pull of isSetBack ? pulls : []) !merged.includes(pull) && await commits.isIn(pull.merge_commit_sha ?? "", read ?? "") && lost.push(pull);
	for (let pull of lost) {
		let commit = pull.merge_commit_sha ?? null;
		if (commit === null || await commits.isIn(commit, base.commit)) continue;
		let restored = await lacks(pull.head.sha, pull);
		tampering.push(row(base.name, {
			commit,
			by: await onBase(),
			pull,
			restored
		}));
	}
	isSetBack && !tampering.some(({ commit }) => commit === read) && tampering.push(row(base.name, {
		commit: read,
		by: await onBase(),
		pull: null,
		restored: !0
	}));
	let moves = await questions.moves(branch.name), writer = await questions.writer();
	if (!moves.told) unproven.push(refused$1("moves-of-a-branch", moves));
	else if (!writer.told) unproven.push(refused$1("account-of-the-token", writer));
	else {
		let last = moves.data.find(({ after, actor }) => !NONE.test(after) && actor?.login.toLowerCase() === writer.data.toLowerCase());
		if (last !== void 0 && !await (async (commit) => {
			if (branch.commit !== null && await commits.isIn(commit, branch.commit) || await commits.isIn(commit, base.commit)) return !0;
			let heads = closed.told ? closed.data.filter(({ merged_at: at }) => at) : [];
			for (let { head } of heads) if (head.sha === commit || await commits.isIn(commit, head.sha)) return !0;
			return !1;
		})(last.after)) {
			let restored = await lacks(last.after, null), by = moves.data.slice(0, moves.data.indexOf(last)).at(-1) ?? null;
			tampering.push(row(branch.name, {
				commit: last.after,
				by,
				pull: null,
				restored
			}));
		}
	}
	return {
		tampering,
		found,
		unproven,
		merged: merged.map(({ number, merge_commit_sha: commit }) => ({
			pull_request: number,
			commit: commit ?? null
		}))
	};
}
const row = (file, { commit, by, pull, restored }) => ({
	file,
	what: "set-back",
	restored,
	commit,
	author: by?.actor?.login ?? null,
	pull_request: pull?.number ?? null
}), NOT_ON_GITHUB = {
	held: new Map(),
	found: [],
	tampering: [],
	unproven: [{
		why: {
			reason: "not-on-github",
			with: {}
		},
		commits: 0
	}],
	origin: {
		writer: null,
		asked: 0,
		merged: []
	}
};
async function broughtOntoBase({ checkout, hosted }, { tips }, folder) {
	let asked = {
		questions: questionsTo(hosted),
		checkout,
		hosted,
		base: tips.base.name,
		branch: tips.branch.name,
		folder
	}, { brought, unproven } = await originsOf([tips.base.commit], asked);
	return {
		tampering: await broughtFiles(checkout.git, brought, folder),
		unproven: unproven.map(({ why }) => why)
	};
}
async function askOrigin({ checkout, hosted }, branchState, organization) {
	let { tips } = branchState, { base, branch } = tips, folder = evidenceFolder(organization), questions = questionsTo(hosted), asked = {
		questions,
		checkout,
		hosted,
		base: base.name,
		branch: branch.name,
		folder
	}, { held, brought, unproven, asked: commits } = await originsOf([...new Set([base.commit, ...branch.commit === null ? [] : [branch.commit]])], asked), texts = new Map();
	for (let { commit } of held.values()) if (commit !== null) for (let [path, text] of await evidenceTextsAt(checkout.git, branchState, commit, organization)) texts.set(path, text);
	let history = await missingFrom(tips, scansIn(texts).at(-1), asked), writer = await questions.writer();
	return {
		held: new Map([...held].map(([tip, { commit }]) => [tip, commit])),
		found: history.found,
		tampering: [...history.tampering, ...await broughtFiles(checkout.git, brought, folder)],
		unproven: together([...unproven.map(({ why }) => ({
			why,
			commits: 1
		})), ...history.unproven.map((why) => ({
			why,
			commits: 0
		}))]),
		origin: {
			writer: writer.told ? writer.data : null,
			asked: commits,
			merged: history.merged
		}
	};
	function together(all) {
		let byReason = new Map();
		for (let { why, commits: n } of all) {
			let key = JSON.stringify(why);
			byReason.set(key, {
				why,
				commits: (byReason.get(key)?.commits ?? 0) + n
			});
		}
		return [...byReason.values()];
	}
}
// action/verify/verified-state.ts
async function readVerified({ checkout, hosted }, branchState, organization, now) {
	let { ancestry, tips } = branchState, asked = hosted === null ? NOT_ON_GITHUB : await askOrigin({
		checkout,
		hosted
	}, branchState, organization), isProven = asked.unproven.length === 0, git = checkout.git, sides = [];
	for (let commit of ancestry.parents) {
		let texts = await textsHeld(git, branchState, {
			commit,
			asked,
			organization
		});
		sides.push(isProven && differencesIn(organization, {
			scans: scansIn(texts),
			texts
		}).length === 0 ? {
			texts,
			tampering: []
		} : await verifySide(git, {
			commit: asked.held.get(commit) ?? commit,
			texts
		}, {
			organization,
			now
		}));
	}
	let folder = evidenceFolder(organization);
	for (let commit of asked.found) sides.push({
		texts: await readTexts(git, commit, [folder], { evidence: folder }),
		tampering: []
	});
	let verified = verifiedTexts(branchState, sides, {
		organization,
		isWhole: asked.found.length === 0
	}), held = branchState.evidence, restored = new Map();
	for (let path of new Set([...held.keys(), ...verified.keys()])) verified.get(path) !== held.get(path) && !isNoDocument(path) && restored.set(path, verified.get(path) ?? null);
	let tampering = inOrder([...asked.tampering, ...sides.flatMap((side) => side.tampering)]);
	return {
		...readInForce({
			...branchState,
			evidence: tampering.length === 0 && restored.size === 0 ? held : verified
		}, organization),
		tampering,
		restored,
		unproven: asked.unproven.map(({ why }) => why),
		origin: {
			...asked.origin,
			base: tips.base.name,
			unproven: [...asked.unproven]
		}
	};
}
function inOrder(all) {
	let rows = new Map();
	for (let one of all) {
		let key = one.what === "set-back" ? `${one.file} ${one.commit ?? ""}` : one.file;
		rows.has(key) || rows.set(key, one);
	}
	return [...rows.values()].sort((a, b) => byCodePoint(a.file, b.file));
}
async function textsHeld(git, branchState, { commit, asked, organization }) {
	let held = asked.held.get(commit);
	return held === null ? new Map() : evidenceTextsAt(git, branchState, held ?? commit, organization);
}
function verifiedTexts({ ancestry, evidence }, sides, { organization, isWhole }) {
	let [only, ...others] = sides;
	if (only === void 0) throw Error("a commit without parents");
	if (others.length === 0) return only.texts;
	let newest = ({ texts }) => scansIn(texts).at(-1)?.file ?? "", inTurn = sides.map((side) => ({
		side,
		scan: newest(side)
	})).sort((a, b) => byScanName(b.scan, a.scan)).map(({ side }) => side.texts), verified = new Map();
	for (let path of new Set([...evidence.keys(), ...inTurn.flatMap((texts) => [...texts.keys()])])) {
		let merged = evidence.get(path), isOfASide = merged !== void 0 && inTurn.some((texts) => texts.get(path) === merged), latest = inTurn.map((texts) => texts.get(path)).find((text) => text !== void 0), kept = isWhole && isOfASide && !ancestry.resolved.has(path) ? merged : latest, text = path === digestsFile(organization) ? merged : kept;
		text !== void 0 && verified.set(path, text);
	}
	return verified;
}
async function commitEvidence({ checkout, save, hosted }, input, log) {
	let { collected, base } = input, organization = collected.snapshot.organization.login, { branchState, read } = input;
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		attempt > 1 && (branchState = await readBranchState(checkout, {
			organization,
			base
		}), read = await readVerified({
			checkout,
			hosted
		}, branchState, organization, null));
		let { governance, ledger, tampering, restored, unproven, origin } = read, { snapshot, started } = collected, { credential, writer } = collected, pipeline = {
			credential,
			writer,
			tampering,
			unproven,
			governance: checkout.remote.repository
		}, today = dayOf(started), evaluation = {
			checks: input.checks,
			snapshot,
			governance,
			ledger,
			today,
			pipeline
		}, evaluated = evaluate(evaluation), digests = digestsInForce(governance.parameters, branchState.stated), before = {
			ledger,
			tampering: [...tampering],
			restored,
			origin
		}, { stated } = branchState, drift = (performed) => input.driftOf?.({
			organization,
			governance,
			ledger: performed,
			stated,
			today
		}) ?? null, said = await whatIsStated(checkout, branchState, ledger), earlier = await statedBefore(checkout, said, governance), recorded = record({
			language: governance.configuration.language,
			...input,
			...before,
			evaluated,
			governance,
			digests,
			stated: said,
			drift,
			resolvedBy: (resolved) => resolvedBy(resolved, evaluation, earlier)
		}), made = {
			governance,
			ledger,
			branchState,
			recorded
		};
		if (!input.save) return {
			...made,
			commit: null
		};
		attempt > 1 && recorded.facts.length > 0 && refuseToSetBack(ledger, started);
		let { files, removed } = recorded, change = {
			files,
			removed,
			message: commitMessage(recorded),
			at: started
		}, saved = await save(branchState, change);
		if (saved.outcome === "saved") return {
			...made,
			commit: saved.commit
		};
		log.info("The evidence branch moved meanwhile; the commit is made anew on its tip.", { attempt });
	}
	throw new Refusal(3, `The branch ${branchState.tips.branch.name} was moved by others 5 times while this scan was committing; run the scan again.`);
}
const onBranch = ({ recorded, branchState, ...made }) => ({
	...made,
	...recorded,
	branchState,
	evidence: without(recorded.removed, new Map([...branchState.evidence, ...recorded.files])),
	proposed: branchState.proposed,
	at: recorded.scan.started
}), without = (removed, texts) => new Map([...texts].filter(([path]) => !removed.includes(path)));
async function whatIsStated(local, { tips, stated }, ledger) {
	let to = tips.base.commit, last = lastScan(ledger)?.path, before = ledger.scans.find(({ file }) => file === last);
	return before === void 0 ? {
		base: to,
		stated_changes: null
	} : {
		base: to,
		stated_changes: await statedChanges(local, {
			from: before.data.base,
			to,
			stated
		})
	};
}
async function statedBefore({ commits }, { stated_changes: changes }, now) {
	if (changes === null) return now;
	if (changes.since === null || !changes.compared) return null;
	let texts = await commits.statedAt(changes.since), reading = texts === null ? null : readGovernance(texts);
	return reading?.ok === !0 ? reading.governance : null;
}
function refuseToSetBack({ scans }, started) {
	let later = scans.findLast(({ data }) => data.started > started);
	if (later !== void 0) throw new Refusal(3, `The scan ${later.data.id}, which began after this one, is recorded already and saw other facts; run the scan again.`);
}
// action/pull-request/repository.ts
const Repository$1 = object({
	html_url: string(),
	private: boolean(),
	visibility: string().optional(),
	archived: boolean().default(!1)
});
async function describe({ writer, repository }, allowPublic) {
	let { owner, name: repo } = repository, found = expect(await writer.send("GET /repos/{owner}/{repo}", {
		owner,
		repo
	}), Repository$1, {
		doing: "looking up the governance repository",
		needs: "Metadata: read"
	}), visibility = found.visibility ?? (found.private ? "private" : "public");
	if (found.archived) throw new Refusal(2, `The governance repository ${owner}/${repo} is archived; unarchive it, or choose another.`);
	if (visibility !== "private" && !allowPublic) throw new Refusal(2, `The governance repository ${owner}/${repo} is ${visibility === "internal" ? "internal, so that everybody in the enterprise reads it" : "public"}, and evidence names every credential; make it private, or set allow-public: true.`);
	return { url: found.html_url };
}
// action/commands/look-up-governance.ts
async function lookUpGovernance(hosted, { publish, allowPublic }, log) {
	if (publish === "none") return null;
	if (hosted !== null) {
		let described = await describe(hosted, allowPublic);
		return {
			hosted: {
				...hosted,
				repository: nameNow(hosted.repository, described.url, log)
			},
			...described
		};
	}
	if (publish === "branch") return null;
	throw new Refusal(2, "A pull request needs a governance repository on GitHub, and its remote is not one; set publish: branch, or push it to GitHub.");
}
const renamedTo = (target, port) => target === null ? port : {
	...port,
	hosted: target.hosted,
	save: (branchState, change) => port.save(branchState, change, target.hosted.repository)
};
function nameNow(given, url, log) {
	let now = parseRemote(url).repository ?? given, before = `${given.owner}/${given.name}`, after = `${now.owner}/${now.name}`;
	return before.toLowerCase() === after.toLowerCase() ? given : (log.warning(`The governance repository ${before} is ${after} now; give the checkout's remote its new name.`), now);
}
// action/commands/known-repositories.ts
function knownRepositories(ledger) {
	let known = new Map();
	for (let { data } of ledger.identities) data.state === "active" && data.repository_id !== null && data.repository !== null && known.set(data.repository_id, {
		name: data.repository,
		visibility: null
	});
	for (let { data } of ledger.repositories) data.state === "active" && known.set(data.id, {
		name: data.name,
		visibility: data.facts.visibility
	});
	return [...known].map(([id, one]) => ({
		id,
		...one
	})).sort((a, b) => a.id - b.id);
}
// action/commands/scan-report.ts
function reportOf({ collected, recorded, checks, governance, commit, url, pullRequest }) {
	let { scan, scanFile, files, facts, identities, open, opened, resolved, drift } = recorded;
	return {
		scanId: scan.id,
		organization: scan.organization,
		started: collected.started,
		finished: collected.finished,
		conclusion: scan.conclusion === "complete" ? "complete" : "partial",
		changed: facts.length > 0,
		identities,
		open,
		opened,
		around: {
			checks: new Map(checks.map((check) => [check.id, check])),
			files: commit === null || url === null ? null : `${url}/blob/${commit}`,
			weights: weightsOf(recorded.subjects, governance)
		},
		resolved,
		gaps: scan.sources.flatMap(({ gaps }) => gaps),
		limitations: scan.limitations,
		coverage: scan.sources,
		drift,
		files,
		scan,
		scanFile,
		commit,
		pullRequest
	};
}
// action/commands/log-what-is-read.ts
function logWhatIsRead({ base }, remote, log) {
	let at = base.commit.slice(0, 7);
	log.info(`Read countersign.yml and controls/ from ${remote}/${base.name} at ${at}.`);
}
// action/commands/describe-source.ts
const describeSource = ({ id, title, endpoints, permission }) => ({
	id,
	title,
	endpoints,
	permission: `${permission.name}: ${permission.level}`
});
// action/commands/scan.ts
async function scan({ github, governance: opened, log }, options) {
	let { organization } = github, { base, publish } = options, target = await lookUpGovernance(opened.hosted, options, log), governance = renamedTo(target, opened), branchState = await readBranchState(governance.checkout, {
		organization: organization.login,
		base
	});
	logWhatIsRead(branchState.tips, governance.checkout.remote.name, log);
	let read = await readVerified(governance, branchState, organization.login, github.observed().finished), known = knownRepositories(read.ledger), collected = await collect$1({
		sources,
		github,
		known,
		log
	}), described = sources.map(describeSource), made = await commitEvidence(governance, {
		...options,
		collected,
		branchState,
		read,
		checks,
		sources: described,
		driftOf,
		save: publish !== "none"
	}, log), { commit, recorded } = made, url = target?.url ?? null, told = {
		...made,
		collected,
		checks,
		url
	};
	if (commit === null || target === null) return reportOf({
		...told,
		pullRequest: null
	});
	let pullRequest = publish === "pull-request" ? await bringUpToDate(governance, target.hosted, onBranch({
		...made,
		commit
	}), {
		checks,
		url: target.url
	}, log) : null;
	return await showCheckRun(target.hosted, {
		commit,
		...recorded
	}, log), reportOf({
		...told,
		pullRequest
	});
}
// action/git/hosted-branch.ts
const ownerAndRepo = ({ repository }) => ({
	owner: repository.owner,
	repo: repository.name
}), Named$1 = object({ sha: string() }), Ref = object({ object: Named$1 }), Commit = object({
	tree: Named$1,
	parents: array(Named$1)
});
async function tipOf(hosted) {
	let { writer, branch } = hosted, found = await writer.send("GET /repos/{owner}/{repo}/git/ref/{ref}", {
		...ownerAndRepo(hosted),
		ref: `heads/${branch}`
	}), ref = Ref.safeParse(found.body);
	if (found.status !== 200 || !ref.success) return null;
	let { sha } = ref.data.object, answer = await writer.send("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...ownerAndRepo(hosted),
		commit_sha: sha
	}), commit = Commit.safeParse(answer.body);
	return answer.status !== 200 || !commit.success ? null : {
		commit: sha,
		tree: commit.data.tree.sha,
		parents: commit.data.parents.map((one) => one.sha)
	};
}
const Said = object({ message: string() }), Errors = object({ errors: array(Said).min(1) });
function wordsOf$1({ status, body }) {
	let said = Errors.safeParse(body).data?.errors[0]?.message ?? Said.safeParse(body).data?.message ?? "", line = oneLine(said).trim().slice(0, 300);
	return line === "" ? `status ${status}` : `status ${status}: «${line}»`;
}
const refused = (doing, answer) => new Refusal(3, `GitHub refused ${doing} (${wordsOf$1(answer)}). The credential that publishes needs Contents: write on the governance repository, and no ruleset may forbid creating or updating the branch.`), MOST_BYTES$1 = 1e6, Named = object({ sha: string() });
async function buildCommit(hosted, building, sleep) {
	let create = creating(hosted, sleep), root = building.from;
	for (let part of partsOf$1(building)) root = await addTo(create, root, {
		part,
		building
	});
	if (root !== building.tree) throw Error("GitHub built another tree than git did");
	let { message, parents } = building, answer = await create("POST /repos/{owner}/{repo}/git/commits", {
		message: `${message.headline}\n\n${message.body}`,
		tree: root,
		parents
	}), made = Named.safeParse(answer.body);
	if (answer.status !== 201 || !made.success) throw refused("to create the commit", answer);
	return made.data.sha;
}
function creating(hosted, sleep) {
	let sent = 0;
	return async (route, parameters) => {
		sent += 1, sent > 10 && await sleep(1e3);
		try {
			return await hosted.writer.send(route, {
				...ownerAndRepo(hosted),
				...parameters
			});
		} catch (error) {
			if (error instanceof GitHubFailure && error.kind === "unreachable") return {
				status: 0,
				body: null
			};
			throw error;
		}
	};
}
const sizeOf = ({ object }, bytes) => object === null ? 0 : bytes.get(object)?.length ?? 0;
function partsOf$1({ changes, bytes }) {
	let parts = [], size = 0;
	for (let change of changes) {
		let own = sizeOf(change, bytes), last = parts.at(-1);
		last === void 0 || last.length >= 300 || size + own > MOST_BYTES$1 ? (parts.push([change]), size = own) : (last.push(change), size += own);
	}
	return parts;
}
const isTooMuch = ({ status }) => status === 0 || status === 413 || status === 422 || status >= 500;
async function addTo(create, root, { part, building }) {
	let tree = [];
	for (let change of part) tree.push(await entryOf(create, change, building));
	for (let attempt = 1;; attempt += 1) {
		let answer = await create("POST /repos/{owner}/{repo}/git/trees", {
			base_tree: root,
			tree
		}), made = Named.safeParse(answer.body);
		if (answer.status === 201 && made.success) return made.data.sha;
		if (!isTooMuch(answer) || part.length === 1 && attempt === 3) throw refused("to create a tree", answer);
		if (part.length === 1) continue;
		let half = Math.ceil(part.length / 2);
		return addTo(create, await addTo(create, root, {
			part: part.slice(0, half),
			building
		}), {
			part: part.slice(half),
			building
		});
	}
}
async function entryOf(create, { path, mode, object }, { bytes }) {
	let type = mode === "160000" ? "commit" : "blob", content = object === null ? void 0 : bytes.get(object);
	if (content === void 0) return {
		path,
		mode,
		type,
		sha: object
	};
	let text = content.toString();
	if (content.length <= MOST_BYTES$1 && Buffer.from(text).equals(content)) return {
		path,
		mode,
		type,
		content: text
	};
	let answer = await create("POST /repos/{owner}/{repo}/git/blobs", {
		content: content.toString("base64"),
		encoding: "base64"
	}), made = Named.safeParse(answer.body);
	if (answer.status !== 201 || !made.success) throw refused("to create a blob", answer);
	return {
		path,
		mode,
		type,
		sha: made.data.sha
	};
}
// action/git/commit-on-branch.ts
const fitsOneMutation = (changes, bytes) => changes.length <= 100 && changes.every(({ mode }) => mode === "100644") && [...bytes.values()].reduce((sum, { length }) => sum + length, 0) <= 1e6, Result = object({ data: object({ createCommitOnBranch: object({ commit: object({ oid: string() }) }) }) });
async function commitOnBranch({ writer, repository, branch }, head, { changes, bytes, message }) {
	let additions = changes.flatMap(({ path, object }) => object === null ? [] : [{
		path,
		contents: (bytes.get(object) ?? Buffer.alloc(0)).toString("base64")
	}]), deletions = changes.flatMap(({ path, object }) => object === null ? [{ path }] : []), answer = await writer.graphql("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}", { input: {
		branch: {
			repositoryNameWithOwner: `${repository.owner}/${repository.name}`,
			branchName: branch
		},
		expectedHeadOid: head,
		message,
		fileChanges: {
			additions,
			deletions
		}
	} }), made = Result.safeParse(answer.body);
	return made.success ? { commit: made.data.data.createCommitOnBranch.commit.oid } : { refused: answer };
}
// action/git/begin-anew.ts
const Repository = object({ node_id: string() }), Done = object({
	data: object({ updateRefs: object({}) }),
	errors: _undefined()
});
async function beginAnew(hosted, { seen, commit }) {
	let { writer, branch } = hosted, found = await writer.send("GET /repos/{owner}/{repo}", ownerAndRepo(hosted)), repository = Repository.safeParse(found.body);
	if (found.status !== 200 || !repository.success) return { refused: found };
	let update = {
		name: `refs/heads/${branch}`,
		beforeOid: seen,
		afterOid: commit,
		force: !0
	}, input = {
		repositoryId: repository.data.node_id,
		refUpdates: [update]
	}, answer = await writer.graphql("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", { input });
	return Done.safeParse(answer.body).success ? { commit } : { refused: answer };
}
// action/git/tree-changes.ts
async function wantedCommits(git, branchState, change) {
	let { parents } = branchState.ancestry, steps = stepsOf(branchState, change, NOBODY$1), made = await writeSteps(git, parents, steps), names = [...parents.slice(0, 1), ...made].map((one) => `${one}^{tree}`), named = await objectInfo(git, names), commits = [];
	for (let [at, { message }] of steps.entries()) {
		let [from, tree] = names.slice(at, at + 2).map((name) => named.get(name)?.object);
		if (from === void 0 || tree === void 0) throw Error("git has no tree of a commit that it made");
		commits.push({
			tree,
			from,
			changes: await between(git, from, tree),
			message
		});
	}
	let held = new Set();
	if (parents.length > 1) for (let parent of parents) for (let object of await objectsIn(git, parent)) held.add(object);
	return {
		commits,
		held
	};
}
async function between(git, from, to) {
	let result = await git([
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		from,
		to
	]);
	if (result.exitCode !== 0) throw Error(`git diff-tree: ${result.stderr}`);
	let fields = result.stdout.toString().split("\0"), changes = [];
	for (let at = 0; at + 1 < fields.length; at += 2) {
		let [before = "", mode = "", , object = "", status] = fields[at]?.split(" ") ?? [], path = fields[at + 1] ?? "";
		status === "D" ? changes.push({
			path,
			mode: before.replace(/^:/, ""),
			object: null
		}) : changes.push({
			path,
			mode,
			object
		});
	}
	return [...changes.filter(({ object }) => object === null), ...changes.filter(({ object }) => object !== null)];
}
async function objectsIn(git, commit) {
	let listing = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (listing.exitCode !== 0) throw Error(`git ls-tree: ${listing.stderr}`);
	return listing.stdout.toString().split("\0").filter(Boolean).map((line) => line.split("	")[0]?.split(" ")[2] ?? "");
}
// action/git/save-with-api.ts
const saveWithApi = ({ git, writer, sleep, log, repository: given }) => async function save(branchState, change, repository = given) {
	let { tips, ancestry } = branchState, hosted = {
		writer,
		repository,
		branch: tips.branch.name
	}, { commits, held } = await wantedCommits(git, branchState, change), unheld = commits.flatMap(({ changes }) => changes).flatMap(({ object, mode }) => object === null || held.has(object) || mode === "160000" ? [] : [object]), bytes = await blobBytes(git, unheld), last = commits.at(-1);
	if (last === void 0) throw Error("a change takes a commit");
	let { made, parents, doing } = ancestry.parents.length === 1 && ancestry.parents[0] === tips.branch.commit && fitsOneMutation(last.changes, bytes) ? await inOneMutation(hosted, ancestry.parents, {
		...last,
		bytes
	}) : await withGitData(hosted, branchState, {
		commits,
		bytes,
		sleep
	});
	if ("commit" in made) return {
		outcome: "saved",
		commit: made.commit
	};
	let again = {
		wanted: {
			tree: last.tree,
			parents
		},
		doing,
		answer: made.refused
	}, saved = await lookAgain(hosted, branchState, again);
	if (saved !== null) return saved;
	if (ancestry.otherwise === null || made.refused.status === 0) throw endOf(again);
	return warnThatItGoesOn(tips, wordsOf$1(made.refused), log), save({
		...branchState,
		ancestry: ancestry.otherwise
	}, change, repository);
};
async function inOneMutation(hosted, parents, commit) {
	return {
		made: await answeredOrLost(() => commitOnBranch(hosted, parents[0] ?? "", commit)),
		parents,
		doing: "to create the commit"
	};
}
async function withGitData(hosted, branchState, { commits, bytes, sleep }) {
	let parents = branchState.ancestry.parents, tip = "";
	for (let commit of commits) tip !== "" && (parents = [tip]), tip = await buildCommit(hosted, {
		...commit,
		parents,
		bytes
	}, sleep);
	return {
		made: await answeredOrLost(() => move(hosted, branchState, tip)),
		parents,
		doing: "to move the branch"
	};
}
async function answeredOrLost(act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof GitHubFailure && error.kind === "unreachable") return { refused: {
			status: 0,
			body: null
		} };
		throw error;
	}
}
async function move(hosted, { tips, ancestry }, commit) {
	let { writer, branch } = hosted;
	if (ancestry.otherwise !== null && tips.branch.commit !== null) return beginAnew(hosted, {
		seen: tips.branch.commit,
		commit
	});
	let where = ownerAndRepo(hosted), answer = tips.branch.commit === null ? await writer.send("POST /repos/{owner}/{repo}/git/refs", {
		...where,
		ref: `refs/heads/${branch}`,
		sha: commit
	}) : await writer.send("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
		...where,
		ref: `heads/${branch}`,
		sha: commit,
		force: !1
	});
	return answer.status === 200 || answer.status === 201 ? { commit } : { refused: answer };
}
async function lookAgain(hosted, { tips }, { wanted }) {
	let now = await tipOf(hosted);
	return now !== null && now.tree === wanted.tree && now.parents.join() === wanted.parents.join() ? {
		outcome: "saved",
		commit: now.commit
	} : now !== null && now.commit !== tips.branch.commit ? { outcome: "lost-race" } : null;
}
const endOf = ({ doing, answer }) => answer.status === 0 ? new GitHubFailure("unreachable", "GitHub could not be reached to publish the evidence; run again.") : refused(doing, answer);
// action/git/governance-port.ts
async function openGovernance({ commitWith, writer, author, sleep, log, ...options }) {
	let checkout = await openCheckout(options), { git, remote } = checkout, hosted = writer === null || remote.repository === null ? null : {
		writer,
		repository: remote.repository
	};
	return commitWith === "api" && hosted !== null ? {
		checkout,
		save: saveWithApi({
			git,
			sleep,
			log,
			...hosted
		}),
		hosted
	} : (commitWith === "api" && log.info("The remote is no repository on GitHub, so commits are made with git, and nobody signs them.", { remote: remote.name }), {
		checkout,
		save: saveWithGit(checkout, author, log),
		hosted
	});
}
// action/sources/permissions-read.ts
const permissionsRead = [...new Set(sources.flatMap(({ permission, further = [] }) => [permission, ...further].map(({ name }) => name)))].sort();
function upTo(all, rest) {
	let [first] = all;
	if (first === void 0 || all.length <= 10) return [...all];
	let left = all.length - 9;
	return [...all.slice(0, 9), {
		level: first.level,
		title: "And more",
		message: rest(left)
	}];
}
function spread(opened) {
	let turns = new Map();
	return opened.map((finding) => {
		let turn = turns.get(finding.file) ?? 0;
		return turns.set(finding.file, turn + 1), {
			finding,
			turn
		};
	}).sort((a, b) => a.turn - b.turn).map(({ finding }) => finding);
}
function annotationsOf(report, { findings }) {
	let { limitations, opened, scan } = report;
	if (!findings) return limitations.length === 0 ? [] : [{
		level: "warning",
		title: "Unable to conclude",
		message: `${lackingIn$1(scan, "en").join(", ")}; the scan record names each.`
	}];
	let unseen = limitations.map((limitation) => ({
		level: "warning",
		title: "Unable to conclude",
		message: inert(limitationSentence(limitation).en)
	})), found = spread(opened).map(({ check, title, repository, assessment }) => ({
		level: "notice",
		title: inert(check),
		message: inert(`${title}${repository === null ? "" : ` in ${repository}`}: ${sentenceOf$2(assessment, "en")}`)
	}));
	return [...upTo(unseen, (count) => `${count} more scope limitations; the scan record names each.`), ...upTo(found, (count) => `${count} more findings were opened; the pull request names each.`)];
}
// action/cli/outputs.ts
const outputsOf = (report) => ({
	"scan-id": report.scanId,
	conclusion: report.conclusion,
	changed: String(report.changed),
	identities: String(report.identities),
	"open-findings": String(report.open.length),
	opened: String(report.opened.length),
	resolved: String(report.resolved.length),
	gaps: String(report.gaps.length),
	"pull-request-number": String(report.pullRequest?.number ?? ""),
	"pull-request-url": report.pullRequest?.url ?? ""
}), are = (n) => n === 1 ? "is" : "are", countsSentence = ({ identities, open, opened, resolved }) => `${count$1(identities, "identity", "identities")} ${are(identities)} active; ${count$1(open.length, "finding")} ${are(open.length)} open, ${opened.length} opened and ${resolved.length} resolved by this scan.`, ROWS = [
	1e3,
	100,
	10,
	0
];
function some$1(all, rows, show) {
	let shown = all.slice(0, rows), rest = all.length - shown.length;
	return [...shown.length === 0 ? [] : [show(shown)], ...rest === 0 ? [] : [`${rest} more ${rest === 1 ? "is" : "are"} listed in the scan record.`]];
}
function coverage(report, rows) {
	let unseen = unseenIn(report.scan);
	return [
		"## What was looked at",
		conclusionSentence(report.scan, "en"),
		coverageTable(report.coverage, "en"),
		accountingIdentity(report.coverage, "en"),
		...unseen.length === 0 ? [] : ["### What could not be seen", ...some$1(unseen, rows, (shown) => shown.map((one) => `- ${prose(limitationSentence(one).en)}`).join("\n"))]
	];
}
function since({ scan, changed }) {
	return scan.previous === null ? "This is the first scan." : changed ? "Facts changed since the last scan." : "No fact changed since the last scan.";
}
function changes(report, rows) {
	let { resolved } = report;
	return [
		"## What changed",
		`${since(report)} ${countsSentence(report)}`,
		...resolved.length === 0 ? [] : [resolvedSentence(resolved)],
		...opening(report, rows),
		...some$1(resolved, rows, (shown) => [
			"### Resolved",
			"",
			...resolvedLines(shown, null)
		].join("\n"))
	];
}
function opening({ opened, around }, rows) {
	let unknownOnes = unknowns(opened, around);
	return [...decisionsOf(opened, around).flatMap((group) => [...group.head, ...listed$1(group, rows)]), ...unknownOnes.lines.length === 0 ? [] : ["### What could not be evaluated", ...listed$1(unknownOnes, rows)]];
}
function listed$1({ lines, beyond = 0, rest }, rows) {
	let left = Math.max(0, lines.length - rows) + beyond, all = [...lines.slice(0, rows), ...left > 0 ? [rest(left)] : []];
	return all.length === 0 ? [] : [all.join("\n")];
}
function drifted({ drift }, rows) {
	return drift === null || drift.differences.length === 0 ? [] : [
		"## Where documents differ",
		driftSentence(drift),
		...listed$1(driftLines(drift), rows)
	];
}
function restated({ scan: { stated_changes: changes } }, rows) {
	if (changes === null) return [];
	let words = rulesWords(countRules({
		inForce: changes.files,
		onBranch: []
	}));
	return [
		"## What people changed in what they state",
		...words === "" ? [] : [`Since the scan before: **${words}**.`],
		...changes.compared ? [] : [STATED_WORDS.en.notCompared],
		...listed$1(statedLines(changes.files), rows)
	];
}
function next({ pullRequest, commit, gaps }) {
	let remedies = gaps.flatMap(({ remedy }) => remedy !== null && isStep(remedy) ? [remedy] : []), distinct = new Set(remedies.map((remedy) => remedySentence(remedy).en)), steps = [...pullRequest === null ? [] : [`Decide on [pull request ${pullRequest.number}](${encodeURI(pullRequest.url)}).`], ...[...distinct].slice(0, 20).map(prose)], published = commit === null ? "Nothing was published." : `The evidence is in commit ${code(commit)}.`;
	return [
		"## What to do",
		steps.length === 0 ? "Nothing." : steps.map((step) => `1. ${step}`).join("\n"),
		published
	];
}
const written = (report, rows) => [
	`# Scan of ${code(report.organization)}`,
	...tamperingLines(report.scan.tampering, "en"),
	...restated(report, rows),
	...coverage(report, rows),
	...changes(report, rows),
	...drifted(report, rows),
	...next(report),
	""
].join("\n\n"), forEveryone = ({ organization, scan, coverage: accounts, commit }) => [
	`# Scan of ${code(organization)}`,
	scan.conclusion === "complete" ? "Complete: everything in scope was read to its end." : "Unable to conclude on everything in scope: the scan record names the scope limitations.",
	accountingIdentity(accounts, "en"),
	"More people can read this summary than have access to the repository, so findings are left out; the evidence has them.",
	...commit === null ? [] : [`The evidence is in commit ${code(commit)}.`],
	""
].join("\n\n");
function summaryOf(report, { findings }, limit = 1048576) {
	return findings ? ROWS.map((rows) => written(report, rows)).find((text) => Buffer.byteLength(text) <= limit) ?? forEveryone(report) : forEveryone(report);
}
// action/cli/read-event.ts
function readEvent(path) {
	if (path === void 0 || path === "") return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
// action/cli/visibility.ts
const Event$1 = object({ repository: object({
	private: boolean(),
	visibility: string().optional()
}) });
function isPrivateRun(environment) {
	if (environment.GITHUB_ACTIONS !== "true") return !0;
	let event = Event$1.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
	if (!event.success) return !1;
	let { private: hidden, visibility } = event.data.repository;
	return visibility === void 0 ? hidden : visibility === "private";
}
// action/cli/present.ts
async function presentToRunner(report, { runner, environment, secrets, progress }) {
	let findings = isPrivateRun(environment);
	for (let [name, value] of Object.entries(outputsOf(report))) runner.output(name, secrets.hide(value));
	for (let { level, title, message } of annotationsOf(report, { findings })) runner.annotate(level, secrets.hide(message), secrets.hide(title));
	let summary = secrets.hide(summaryOf(report, { findings }));
	try {
		await runner.summarize(summary);
	} catch {
		progress.warning("The job summary could not be written.");
	}
}
const outcomeOf = ({ changed, commit, pullRequest }) => [
	...changed ? [] : ["Nothing changed since the last scan."],
	commit === null ? "Nothing was published." : `The evidence is in commit ${commit}.`,
	...pullRequest === null ? [] : [`Pull request ${pullRequest.number}: ${pullRequest.url}`]
], lastWordsOf = (report) => [`Scan of ${report.organization}. ${conclusionSentence(report.scan, "en")}`, ...outcomeOf(report)];
function wordsOf(report) {
	let { organization, scan, limitations } = report;
	return [
		`Scan of ${organization}. ${conclusionSentence(scan, "en")}`,
		...limitations.map((one) => limitationSentence(one).en),
		countsSentence(report),
		...outcomeOf(report)
	].map(inert);
}
// action/conclude/aggregates.ts
const PROPAGATES = [[["INV-01"], {
	reason: "population-relied-on",
	with: {}
}], [["CHG-02", "REV-02"], {
	reason: "certifications-rest-on-it",
	with: {}
}]];
function aggregatesOf(governance, scope, subjects) {
	let open = governance.deficiencies.map(({ data }) => data).filter(isOpenDeficiency).filter(({ affects }) => affects.some(({ entity, regime }) => entity === scope.entity && regime === scope.regime)), byUid = new Map([...subjects.values()].map((subject) => [subject.uid, subject])), groups = new Map();
	for (let deficiency of open) for (let [key, name] of keysOf(deficiency, scope.entity, byUid, governance)) {
		let id = `${key} ${name}`, group = groups.get(id) ?? {
			key,
			name,
			of: []
		};
		groups.set(id, {
			...group,
			of: [...group.of, deficiency]
		});
	}
	let levels = [...scope.severities].sort((a, b) => rankOf$1(a) - rankOf$1(b)).map(({ words }) => words), [above = levels[0], highest = above] = [levels[1], levels.at(-1)];
	if (above === void 0 || highest === void 0) throw Error("a regime has at least one level");
	let shared = [...groups.values()].flatMap(({ key, name, of }) => {
		let asked = of.filter((one) => isAbove(one, scope)).length >= 2 ? {
			reason: "two-or-more-above-share",
			with: { level: highest }
		} : of.length >= 3 ? {
			reason: "three-or-more-share",
			with: { level: above }
		} : null;
		return asked === null ? [] : [{
			key,
			name,
			deficiencies: of.map(({ deficiency }) => deficiency),
			...asked
		}];
	});
	return [...PROPAGATES.flatMap(([controls, asked]) => {
		let of = open.filter(({ control }) => controls.includes(control));
		return of.length === 0 ? [] : [{
			key: "objective",
			name: controls.filter((one) => of.some(({ control }) => control === one)).join(", "),
			deficiencies: of.map(({ deficiency }) => deficiency),
			...asked
		}];
	}), ...shared].map((one) => ({
		...one,
		deficiencies: [...one.deficiencies].sort(byNumber)
	})).sort((a, b) => byCodePoint(a.key, b.key) || byCodePoint(a.name, b.name) || byCodePoint(a.reason, b.reason));
}
function keysOf(deficiency, entity, byUid, governance) {
	let systems = new Set(deficiency.subjects.flatMap((uid) => byUid.get(uid)?.systems ?? [])), processes = new Set(governance.systems.filter(({ data }) => systems.has(data.system)).flatMap(({ data }) => data.processes));
	return [
		["objective", deficiency.control],
		["entity", entity],
		...deficiency.cause === null ? [] : [["cause", deficiency.cause]],
		...[...systems].map((system) => ["system", system]),
		...[...processes].map((name) => ["process", name]),
		...deficiency.subjects.map((uid) => ["identity", uid])
	];
}
function isAbove({ affects }, scope) {
	let own = affects.find(({ entity, regime }) => entity === scope.entity && regime === scope.regime), severity = own?.conclusion?.severity ?? own?.indication;
	return severity === "significant-candidate" || severity === "material-candidate";
}
const rankOf$1 = ({ severity }) => SEVERITIES.indexOf(severity), byNumber = (a, b) => Number(a.slice(4)) - Number(b.slice(4)), defineCriterionWords = (words) => words, period = { period: PeriodId }, everyCriterion = {
	"no-review-due": says(period, ({ period }) => ({
		en: `No review falls due in ${period} at the declared frequency.`,
		ja: `定められた頻度では、${period}に実施すべき棚卸はない。`
	})),
	"no-review-recorded": says({
		...period,
		control: Text,
		entity: Names.describe("Names of the entity.")
	}, ({ period, control, entity }) => ({
		en: `No review under ${control} is recorded for ${entity.en} in ${period}.`,
		ja: `${entity.ja}の${period}における${control}の棚卸は記録されていない。`
	})),
	"no-change-needed": says(period, ({ period }) => ({
		en: `Nothing had to be changed after the review of ${period}.`,
		ja: `${period}の棚卸の後に変更を要するものはなかった。`
	})),
	"no-scan-recorded": says(period, ({ period }) => ({
		en: `No scan is recorded in ${period}.`,
		ja: `${period}におけるスキャンの記録がない。`
	})),
	"no-evaluation-recorded": says(period, ({ period }) => ({
		en: `No evaluation of the review of ${period} is recorded.`,
		ja: `${period}の棚卸の評価は記録されていない。`
	})),
	"no-approval-recorded": says(period, ({ period }) => ({
		en: `No approval of the review of ${period} is recorded.`,
		ja: `${period}の棚卸の承認は記録されていない。`
	}))
}, due$1 = {
	period: PeriodId,
	limit: Day
}, certificationLinked$1 = defineCriterionWords({
	id: "certification-linked",
	question: {
		en: "Does a certification rest on the review?",
		ja: "証明は棚卸に基づいているか。"
	},
	reasons: {
		...everyCriterion,
		"certification-rests-on-review": says({
			certification: Text,
			period: PeriodId
		}, ({ certification, period }) => ({
			en: `The certification ${certification} rests on the review of ${period}.`,
			ja: `証明 ${certification} は${period}の棚卸に基づいている。`
		})),
		"no-certification-on-review": says(due$1, ({ period, limit }) => ({
			en: `No certification rests on the review of ${period}; its window closed on ${limit}.`,
			ja: `${period}の棚卸に基づく証明はない。証明期間は${limit}に終了した。`
		})),
		"certification-on-review-not-due": says(due$1, ({ period, limit }) => ({
			en: `A certification on the review of ${period} is not due before ${limit}.`,
			ja: `${period}の棚卸に基づく証明の期限は${limit}であり、到来していない。`
		}))
	}
}), due = {
	period: PeriodId,
	limit: Day
}, certified$1 = defineCriterionWords({
	id: "certified",
	question: {
		en: "Was the period certified in time, by somebody who may certify it?",
		ja: "当該期間は、権限のある者により期限内に証明されたか。"
	},
	reasons: {
		"period-certified": says({
			...due,
			person: Text,
			day: Day
		}, ({ period, limit, person, day }) => ({
			en: `${shortened$2(person)} certified ${period} on ${day}; the window closed on ${limit}.`,
			ja: `${day}、${shortened$2(person)}が${period}を証明した。証明期間の終了日は${limit}である。`
		})),
		"certification-does-not-count": says({ period: PeriodId }, ({ period }) => ({
			en: `The certification of ${period} does not count, because a rule of sign-off was not kept.`,
			ja: `${period}の証明は、承認の規則が満たされていないため有効と認められない。`
		})),
		"no-certification-recorded": says(due, ({ period, limit }) => ({
			en: `No certification of ${period} is recorded; the window closed on ${limit}.`,
			ja: `${period}の証明は記録されていない。証明期間は${limit}に終了した。`
		})),
		"not-certified-yet": says(due, ({ period, limit }) => ({
			en: `${period} is not certified yet; the window closes on ${limit}.`,
			ja: `${period}はまだ証明されていない。証明期間は${limit}に終了する。`
		}))
	}
}), days$1 = number().int(), closedWithinSla$1 = defineCriterionWords({
	id: "closed-within-sla",
	question: {
		en: "Was every change decided on carried out within the time promised?",
		ja: "決定された変更は、定められた期限内に実施されたか。"
	},
	reasons: {
		...everyCriterion,
		"day-of-decision-not-recorded": says({ subject: Text }, ({ subject }) => ({
			en: `Nobody recorded when ${quote(subject)} was decided on.`,
			ja: `${quote(subject)}の判断日が記録されていない。`
		})),
		"change-not-seen": says({
			subject: Text,
			decided: Day,
			due: Day
		}, ({ subject, decided, due }) => ({
			en: `${quote(subject)} was decided on ${decided}, was due on ${due}, and no scan has seen it done.`,
			ja: `${quote(subject)}は${decided}に判断され、期限は${due}であるが、実施を確認したスキャンはない。`
		})),
		"change-seen": says({
			subject: Text,
			decided: Day,
			done: Day,
			took: days$1,
			limit: days$1
		}, ({ subject, decided, done, took, limit }) => ({
			en: `${quote(subject)} was decided on ${decided} and seen done on ${done}: ${took} business days of a promised ${limit}.`,
			ja: `${quote(subject)}は${decided}に判断され、${done}に実施が確認された。期限${limit}営業日に対し${took}営業日を要した。`
		}))
	}
}), relied = {
	exception: ExceptionId,
	control: ControlId
}, compensationEvaluated$1 = defineCriterionWords({
	id: "compensation-evaluated",
	question: {
		en: "Were the controls that stand in for an exception tested themselves?",
		ja: "例外の前提となる代替統制は、それ自体が検証されているか。"
	},
	reasons: {
		"no-exception-with-compensation": says({}, () => ({
			en: "No exception with a compensating control is relied on.",
			ja: "代替統制に依拠する例外はない。"
		})),
		"no-compensating-control": says({ exception: ExceptionId }, ({ exception }) => ({
			en: `${exception} names no control that stands in.`,
			ja: `${exception}に代替統制が示されていない。`
		})),
		"compensation-not-tested": says({
			...relied,
			lacks: _enum(["test", "evidence"])
		}, ({ exception, control, lacks }) => ({
			en: `${control}, on which ${exception} rests, has no ${lacks} on record.`,
			ja: `${exception}が依拠する${control}に${lacks === "test" ? "検証" : "証跡"}の記録がない。`
		})),
		"compensation-tested": says({
			...relied,
			tested: Day,
			year_began: Day
		}, ({ exception, control, tested, year_began }) => ({
			en: `${control}, on which ${exception} rests, was tested on ${tested}; the fiscal year began on ${year_began}.`,
			ja: `${exception}が依拠する${control}は${tested}に検証された。事業年度の開始日は${year_began}である。`
		}))
	}
}), Person = strictObject({
	login: Text.describe("GitHub login."),
	name: Text.nullable().describe("Legal name; null for somebody on no roster."),
	role: Text.nullable().describe("Role; null for none.")
});
function nameOf({ login, name, role }) {
	let plain = shortened$2(name ?? login);
	if (role === null) return {
		en: plain,
		ja: plain
	};
	let title = roleName(role);
	return {
		en: `${plain} (${title.en})`,
		ja: `${plain}(${title.ja})`
	};
}
// model/reasons/criteria/interview.ts
const interviewReasons = { "reviewer-asked": says({
	by: Person,
	day: Day,
	period: PeriodId,
	explained: boolean()
}, ({ by, day, period, explained }) => ({
	en: `${nameOf(by).en} asked the reviewer on ${day}, who ${explained ? "could" : "could not"} explain the decisions of ${period}.`,
	ja: `${day}、${nameOf(by).ja}が面談し、レビュー実施者は${period}の判断を説明${explained ? "できた" : "できなかった"}。`
})) }, decisionsExplained$1 = defineCriterionWords({
	id: "decisions-explained",
	question: {
		en: "Could the reviewer explain the decisions, where somebody asked?",
		ja: "面談が行われた場合、レビュー実施者は判断を説明できたか。"
	},
	reasons: {
		...everyCriterion,
		...interviewReasons,
		"no-interview-recorded": says({ period: PeriodId }, ({ period }) => ({
			en: `No interview on the review of ${period} is recorded.`,
			ja: `${period}の棚卸について面談の記録はない。`
		}))
	}
}), times$9 = number().int().nonnegative(), signSentences = {
	"decided-fast": says({
		lines: times$9,
		seconds: times$9,
		limit: number()
	}, ({ lines, seconds, limit }) => ({
		en: `${lines} lines were decided within ${seconds} seconds, more than ${limit} a minute.`,
		ja: `${lines}件が${seconds}秒以内に判断されており、毎分${limit}件を超えている。`
	})),
	"one-reason-for-most": says({
		same: times$9,
		lines: times$9
	}, ({ same, lines }) => ({
		en: `${same} of ${lines} lines give one and the same reason.`,
		ja: `${lines}件のうち${same}件の理由が同一である。`
	})),
	"never-reduced": says({ reviews: times$9 }, ({ reviews }) => ({
		en: `In ${reviews} reviews in a row nothing was reduced or revoked.`,
		ja: `連続する${reviews}回の棚卸で、削減又は失効の判断が一件もない。`
	}))
}, Sign = strictObject({
	reason: Text,
	with: Data
}), hasteReasons = { "reviewer-not-asked-about-haste": says({
	period: PeriodId,
	signs: array(Sign).min(1)
}, ({ period, signs }) => {
	let said = signs.map((sign) => clauseOf(sign, signSentences));
	return {
		en: `Nobody has asked the reviewer of ${period} yet. ${said.map(({ en }) => en).join(" ")}`,
		ja: `${period}のレビュー実施者への面談が行われていない。${said.map(({ ja }) => ja).join("")}`
	};
}) }, decisionsSupported$1 = defineCriterionWords({
	id: "decisions-supported",
	question: {
		en: "Are decisions that look as if nobody had looked supported by an interview?",
		ja: "内容を確認せずに行われた疑いのある判断は、面談により裏付けられているか。"
	},
	reasons: {
		...everyCriterion,
		...interviewReasons,
		...hasteReasons,
		"no-sign-of-haste": says({ period: PeriodId }, ({ period }) => ({
			en: `The decisions of ${period} show no sign of haste.`,
			ja: `${period}の判断に、内容を確認せずに行われた兆候はない。`
		}))
	}
}), comparisonReasons = {
	"no-comparison-recorded": says({}, () => ({
		en: "No comparison of the documents is recorded.",
		ja: "文書の比較は記録されていない。"
	})),
	"comparison-of-other-documents": says({}, () => ({
		en: "The last comparison was made of another state of the documents.",
		ja: "直近の比較は、現在とは異なる版の文書について行われている。"
	})),
	"documents-differ": says({
		rule: DriftRuleId,
		reason: Text,
		with: Data,
		others: number().int().nonnegative()
	}, ({ rule, others, ...difference }) => {
		let fact = printDifference(difference);
		return {
			en: `${rule}: ${fact.en}${others > 0 ? ` And ${others} more differences that nobody approved.` : ""}`,
			ja: `${rule}:${fact.ja}${others > 0 ? `他に承認されていない相違が${others}件ある。` : ""}`
		};
	}),
	"comparison-not-performed-in-full": says({
		rule: DriftRuleId,
		unknown: array(RecordedReason).min(1)
	}, ({ rule, unknown }) => ({
		en: `${rule} could not be performed in full: ${printNotCompared(unknown).en}`,
		ja: `${rule}の全部又は一部を実施できない:${printNotCompared(unknown).ja}`
	})),
	"no-difference-unapproved": says({}, () => ({
		en: "The documents were compared, and there is no difference that nobody approved.",
		ja: "文書を比較し、承認されていない相違はなかった。"
	}))
}, documentsConsistent$1 = defineCriterionWords({
	id: "documents-consistent",
	question: {
		en: "Do the documents agree with each other and with what is done, or did somebody approve the difference?",
		ja: "文書は相互に、また実施と一致しているか、相違は承認されているか。"
	},
	reasons: comparisonReasons
}), times$8 = number().int().nonnegative(), doneInCycle$1 = defineCriterionWords({
	id: "done-in-cycle",
	question: {
		en: "Was the review performed in every cycle, and in time?",
		ja: "棚卸は各サイクルにおいて期限内に実施されたか。"
	},
	reasons: {
		...everyCriterion,
		"too-few-reviews": says({
			period: PeriodId,
			recorded: times$8,
			due: times$8
		}, ({ period, recorded, due }) => ({
			en: `${recorded} of ${due} reviews of ${period} are recorded.`,
			ja: `${period}に実施すべき${due}回の棚卸のうち、記録されているのは${recorded}回である。`
		})),
		"review-not-completed": says({
			period: PeriodId,
			due: Day
		}, ({ period, due }) => ({
			en: `The review of ${period} was due on ${due} and is not completed.`,
			ja: `${period}の棚卸は期限が${due}であり、完了していない。`
		})),
		"review-completed": says({
			period: PeriodId,
			due: Day,
			done: Day
		}, ({ period, due, done }) => ({
			en: `The review of ${period} was due on ${due} and completed on ${done}.`,
			ja: `${period}の棚卸は期限が${due}であり、${done}に完了した。`
		}))
	}
}), tested$1 = {
	by: Person,
	period: PeriodId,
	conflicts: number().int().nonnegative()
}, dutiesTested$1 = defineCriterionWords({
	id: "duties-tested",
	question: {
		en: "Was segregation of duties tested, and every conflict disposed of?",
		ja: "職務分掌が検証され、すべての抵触について処置が決定されているか。"
	},
	reasons: {
		...everyCriterion,
		"duties-never-tested": says({ period: PeriodId }, ({ period }) => ({
			en: `Segregation of duties was never tested in the review of ${period}.`,
			ja: `${period}の棚卸において職務分掌は検証されていない。`
		})),
		"conflicts-without-disposition": says({
			...tested$1,
			open: number().int().positive()
		}, ({ by, period, conflicts, open }) => ({
			en: `${nameOf(by).en} found ${conflicts} conflicts of duties in ${period}, of which ${open} have no disposition.`,
			ja: `${period}に${nameOf(by).ja}が職務の抵触を${conflicts}件発見し、うち${open}件は処置が決定されていない。`
		})),
		"duties-tested": says(tested$1, ({ by, period, conflicts }) => ({
			en: `${nameOf(by).en} tested the duties in ${period}: ${conflicts} conflicts, each with a disposition.`,
			ja: `${period}に${nameOf(by).ja}が職務分掌を検証し、抵触${conflicts}件のすべてについて処置が決定されている。`
		}))
	}
}), entityDescribed$1 = defineCriterionWords({
	id: "entity-described",
	question: {
		en: "Does the entity's own description of the control agree with the control it stands for?",
		ja: "当該拠点の統制記述は、統制そのものと一致しているか。"
	},
	reasons: comparisonReasons
}), reports = {
	entity: Names.describe("Names of the entity."),
	regime: Names.describe("Short names of the regime.")
}, entityInScope$1 = defineCriterionWords({
	id: "entity-in-scope",
	question: {
		en: "Is the entity in the documented scope of the assessment?",
		ja: "当該会社は文書化された評価範囲に含まれるか。"
	},
	reasons: {
		"entity-does-not-report": says(reports, ({ entity, regime }) => ({
			en: `${entity.en} does not report under ${regime.en}.`,
			ja: `${entity.ja}は${regime.ja}の対象会社ではない。`
		})),
		"entity-included": says({
			by: Person,
			day: Day
		}, ({ by, day }) => ({
			en: `${nameOf(by).en} decided on ${day} that it is assessed.`,
			ja: `${day}、${nameOf(by).ja}が評価対象とする旨を決定した。`
		})),
		"entity-excluded": says({
			by: Person,
			day: Day,
			rationale: Text.describe("In that person's words.")
		}, ({ by, day, rationale }) => ({
			en: `${nameOf(by).en} decided on ${day} that it is not assessed: ${rationale}`,
			ja: `${day}、${nameOf(by).ja}が評価対象外とする旨を決定した。理由:${rationale}`
		})),
		"no-decision-on-scope": says({ entity: reports.entity }, ({ entity }) => ({
			en: `No decision on the scope of ${entity.en} is documented.`,
			ja: `${entity.ja}の評価範囲に関する決定が文書化されていない。`
		})),
		"entity-reports-in-full": says(reports, ({ entity, regime }) => ({
			en: `${entity.en} reports under ${regime.en}, and nothing narrows its scope.`,
			ja: `${entity.ja}は${regime.ja}の対象会社であり、範囲を限定する決定はない。`
		}))
	}
}), evaluated = {
	by: Person,
	period: PeriodId
}, evaluatorIndependent$1 = defineCriterionWords({
	id: "evaluator-independent",
	question: {
		en: "Was the review evaluated by somebody who neither performed nor approved it?",
		ja: "棚卸は、実施者及び承認者から独立した評価者により評価されたか。"
	},
	reasons: {
		...everyCriterion,
		"evaluator-took-part": says({
			...evaluated,
			part: _enum(["decided", "approved"])
		}, ({ by, period, part }) => ({
			en: `${nameOf(by).en} evaluated the review of ${period} and had ${part === "decided" ? "decided in" : "approved"} it, too.`,
			ja: `${nameOf(by).ja}は${period}の棚卸を評価したが、自ら${part === "decided" ? "判断" : "承認"}も行っている。`
		})),
		"evaluator-took-no-part": says({
			...evaluated,
			day: Day
		}, ({ by, period, day }) => ({
			en: `${nameOf(by).en}, who evaluated the review of ${period} on ${day}, took no part in it.`,
			ja: `${day}に${period}の棚卸を評価した${nameOf(by).ja}は、その実施に関与していない。`
		})),
		"evaluator-on-no-roster": says({
			...evaluated,
			day: Day
		}, ({ by, period, day }) => ({
			en: `${nameOf(by).en}, who evaluated the review of ${period} on ${day}, was on no roster then.`,
			ja: `${day}に${period}の棚卸を評価した${nameOf(by).ja}は、その時点で役割表に記載されていない。`
		}))
	}
}), months = number().positive(), frequencyAsDeclared$1 = defineCriterionWords({
	id: "frequency-as-declared",
	question: {
		en: "Is the control performed as often as it is declared to be?",
		ja: "統制は定められた頻度で実施されているか。"
	},
	reasons: {
		...everyCriterion,
		"frequency-without-calendar": says({ frequency: Frequency }, ({ frequency }) => ({
			en: `The declared frequency, ${frequency}, follows no calendar.`,
			ja: `定められた頻度(${frequency})は暦によらない。`
		})),
		"months-covered": says({
			period: PeriodId,
			performed: months,
			declared: months
		}, ({ period, performed, declared }) => ({
			en: `The review of ${period} covers ${performed} months, and the declared frequency is every ${declared} months.`,
			ja: `${period}の棚卸は${performed}か月を対象とし、定められた頻度は${declared}か月ごとである。`
		}))
	}
}), times$7 = number().int().nonnegative(), informationReliable$1 = defineCriterionWords({
	id: "information-reliable",
	question: {
		en: "Is the information on which the control rests accurate, complete and fresh?",
		ja: "統制が依拠する情報は正確、網羅的かつ最新か。"
	},
	reasons: {
		...everyCriterion,
		"scans-without-a-break": says({ scans: times$7 }, ({ scans }) => ({
			en: `${scans} scans name the program, the permissions and the limits they ran with, follow each other without a break, and left no evidence changed by hand.`,
			ja: `${scans}件のスキャンは、使用したプログラム、権限及び限度を記録し、途切れなく連続し、手作業で変更されたままの証跡はない。`
		})),
		"record-not-after-the-last": says({ day: Day }, ({ day }) => ({
			en: `The scan record of ${day} does not follow the one before it.`,
			ja: `${day}のスキャン記録は直前の記録と連続していない。`
		})),
		"evidence-not-put-back": says({ file: Text }, ({ file }) => ({
			en: `Evidence was changed by hand and not put back: ${file}.`,
			ja: `手作業で変更され復元されていない証跡がある:${file}。`
		})),
		"program-not-pinned": says({ scans: times$7 }, ({ scans }) => ({
			en: `${scans} scans ran from source, so that no digest shows which program looked.`,
			ja: `${scans}件のスキャンはソースコードから直接実行されており、使用したプログラムを示すダイジェストがない。`
		})),
		"population-too-old": says({
			period: PeriodId,
			age: times$7,
			limit: times$7
		}, ({ period, age, limit }) => ({
			en: `The population of ${period} was ${age} days old when it was last decided on; it may be ${limit}.`,
			ja: `${period}の母集団は最後の判断の時点で${age}日経過しており、限度の${limit}日を超えている。`
		}))
	}
}), InLanguages = strictObject({
	en: array(Text).describe("In English; empty where no overlay says it so."),
	ja: array(Text).describe("In Japanese; empty where no overlay says it so.")
}), textsFor = (texts, language) => texts[language].length > 0 ? texts[language] : texts[language === "en" ? "ja" : "en"], keyControlMapped$1 = defineCriterionWords({
	id: "key-control-mapped",
	question: {
		en: "Is the control tied to an assertion of the financial statements?",
		ja: "統制は財務諸表のアサーションに結び付けられているか。"
	},
	reasons: {
		"assertions-named": says({ assertions: InLanguages }, ({ assertions }) => ({
			en: `The description names: ${textsFor(assertions, "en").join(" ")}`,
			ja: `アサーション:${textsFor(assertions, "ja").join("")}`
		})),
		"no-assertion-named": says({ control: ControlId }, ({ control }) => ({
			en: `The description of ${control} names no assertion.`,
			ja: `${control}の記述にアサーションが示されていない。`
		}))
	}
}), review = {
	entity: Names.describe("Names of the entity."),
	period: PeriodId
}, localSignOff$1 = defineCriterionWords({
	id: "local-sign-off",
	question: {
		en: "Did somebody of the entity itself approve the review?",
		ja: "当該拠点の者が棚卸を承認したか。"
	},
	reasons: {
		...everyCriterion,
		"approved-by-own-person": says({
			...review,
			person: Text
		}, ({ entity, period, person }) => ({
			en: `${shortened$2(person)} of ${entity.en} approved the review of ${period}.`,
			ja: `${entity.ja}の${shortened$2(person)}が${period}の棚卸を承認した。`
		})),
		"not-approved-by-own-person": says(review, ({ entity, period }) => ({
			en: `Nobody of ${entity.en} validly approved the review of ${period}.`,
			ja: `${period}の棚卸について、${entity.ja}の者による有効な承認がない。`
		}))
	}
}), looked = {
	by: Person,
	subject: Text
}, lookedBack$1 = defineCriterionWords({
	id: "looked-back",
	question: {
		en: "Did somebody look whether access judged wrong had been used?",
		ja: "不適切と判断されたアクセスが使用されたかどうかが確認されたか。"
	},
	reasons: {
		...everyCriterion,
		"no-access-judged-wrong": says({ period: PeriodId }, ({ period }) => ({
			en: `No access was judged wrong in the review of ${period}.`,
			ja: `${period}の棚卸で不適切と判断されたアクセスはない。`
		})),
		"nobody-looked-back": says({ subject: Text }, ({ subject }) => ({
			en: `Nobody looked back whether ${quote(subject)} had been used.`,
			ja: `${quote(subject)}が使用されたかどうかは確認されていない。`
		})),
		"use-not-known": says(looked, ({ by, subject }) => ({
			en: `${nameOf(by).en} could not tell whether ${quote(subject)} had been used.`,
			ja: `${nameOf(by).ja}は、${quote(subject)}が使用されたかどうかを確認できなかった。`
		})),
		"use-found": says({
			...looked,
			used: boolean()
		}, ({ by, subject, used }) => ({
			en: `${nameOf(by).en} found that ${quote(subject)} was ${used ? "used wrongly" : "not used wrongly"}.`,
			ja: `${nameOf(by).ja}は、${quote(subject)}が不適切に使用され${used ? "た" : "ていない"}ことを確認した。`
		}))
	}
}), objectiveLinked$1 = defineCriterionWords({
	id: "objective-linked",
	question: {
		en: "Is the control linked to a control objective of the description?",
		ja: "統制は記述書の統制目的に結び付けられているか。"
	},
	reasons: {
		"objective-named": says({ objective: InLanguages }, ({ objective }) => ({
			en: `Objective: ${textsFor(objective, "en").join(" ")}`,
			ja: `統制目的:${textsFor(objective, "ja").join("")}`
		})),
		"no-objective-named": says({ control: ControlId }, ({ control }) => ({
			en: `The description of ${control} names no control objective.`,
			ja: `${control}の記述に統制目的が示されていない。`
		}))
	}
}), outsourcingCovered$1 = defineCriterionWords({
	id: "outsourcing-covered",
	question: {
		en: "Was every third party that holds access assessed within a year?",
		ja: "アクセスを持つ外部委託先は、いずれも1年以内に評価されているか。"
	},
	reasons: {
		"no-third-party": says({}, () => ({
			en: "No third party holds an identity of the entity.",
			ja: "当該会社のIDを保有する外部委託先はない。"
		})),
		"third-party-never-assessed": says({ vendor: Text }, ({ vendor }) => ({
			en: `${quote(vendor)} was never assessed.`,
			ja: `${quote(vendor)}は評価されていない。`
		})),
		"third-party-assessed": says({
			vendor: Text,
			day: Day
		}, ({ vendor, day }) => ({
			en: `${quote(vendor)} was last assessed on ${day}.`,
			ja: `${quote(vendor)}の直近の評価日は${day}である。`
		}))
	}
}), populationAsDescribed$1 = defineCriterionWords({
	id: "population-as-described",
	question: {
		en: "Was the population reviewed the one that the description states?",
		ja: "棚卸の母集団は記述のとおりか。"
	},
	reasons: {
		...everyCriterion,
		"population-covered": says({ period: PeriodId }, ({ period }) => ({
			en: `The review of ${period} covered the population that the description states.`,
			ja: `${period}の棚卸は記述された母集団を対象としている。`
		})),
		"identities-left-out": says({
			period: PeriodId,
			left: number().int().positive(),
			rationale: Text.describe("Why the first was left out, in the words of the review.")
		}, ({ period, left, rationale }) => ({
			en: `The review of ${period} left out ${left} identities that the description includes: ${rationale}`,
			ja: `${period}の棚卸から、記述に含まれるID${left}件が除かれている。理由:${rationale}`
		})),
		"kinds-left-out": says({
			period: PeriodId,
			kinds: array(IdentityKind).min(1)
		}, ({ period, kinds }) => ({
			en: `The review of ${period} was limited and left out: ${kinds.join(", ")}.`,
			ja: `${period}の棚卸は対象が限定され、次の種類が除かれている:${kinds.join("、")}。`
		}))
	}
}), STATES = {
	partial: {
		en: "was read only in part",
		ja: "一部しか読み取れなかった"
	},
	denied: {
		en: "was refused",
		ja: "読取りを拒否された"
	},
	unavailable: {
		en: "is not available in this plan",
		ja: "契約上利用できない"
	},
	vanished: {
		en: "vanished while it was read",
		ja: "読取り中に消失した"
	},
	error: {
		en: "ended in an error",
		ja: "エラーにより終了した"
	},
	"not-attempted": {
		en: "was not attempted",
		ja: "試みられなかった"
	}
}, gap = {
	day: Day.describe("The day of the scan."),
	source: SourceId,
	unit: Text.describe("What could not be read."),
	state: UnitState.exclude(["complete", "not-applicable"]),
	remedy: RecordedReason.nullable().describe("What would make it readable; null for nothing.")
};
function readable(remedy) {
	if (remedy === null) return {
		en: "nothing on GitHub.",
		ja: "なし。"
	};
	let { en, ja } = remedySentence(remedy);
	return {
		en: `${en.charAt(0).toLowerCase()}${en.slice(1)}`,
		ja
	};
}
const readingReasons = {
	"source-not-read": says({
		...gap,
		why: RecordedReason.describe("Why.")
	}, ({ day, source, unit, state, why, remedy }) => ({
		en: `In the scan of ${day} the source ${source} ${STATES[state].en} for ${quote(unit)}: ${gapSentence(why).en} What would make it readable: ${readable(remedy).en}`,
		ja: `${day}のスキャンで、情報源 ${source} は${quote(unit)}について${STATES[state].ja}。${gapSentence(why).ja}必要な措置:${readable(remedy).ja}`
	})),
	"source-not-read-in-brief": says({
		...gap,
		others: number().int().nonnegative().describe("How many others there are.")
	}, ({ day, source, unit, state, remedy, others }) => ({
		en: `The source ${source} ${STATES[state].en} for ${quote(unit)} on ${day}; what would make it readable: ${readable(remedy).en}${others > 0 ? ` And ${others} more.` : ""}`,
		ja: `情報源 ${source} は${day}に${quote(unit)}について${STATES[state].ja}。必要な措置:${readable(remedy).ja}${others > 0 ? `他${others}件。` : ""}`
	}))
}, populationComplete$1 = defineCriterionWords({
	id: "population-complete",
	question: {
		en: "Was every source of the population read to its end?",
		ja: "母集団のすべての情報源を最後まで読み取れたか。"
	},
	reasons: {
		...everyCriterion,
		...readingReasons,
		"population-frozen-incomplete": says({ period: PeriodId }, ({ period }) => ({
			en: `The population of the review of ${period} was frozen although a source had not been read to its end.`,
			ja: `${period}の棚卸の母集団は、読み取れない情報源がある状態で確定された。`
		})),
		"every-source-read": says({ day: Day }, ({ day }) => ({
			en: `The scan of ${day} read every source to its end.`,
			ja: `${day}のスキャンはすべての情報源を最後まで読み取った。`
		}))
	}
}), times$6 = number().int().nonnegative(), populationDefined$1 = defineCriterionWords({
	id: "population-defined",
	question: {
		en: "Was the population frozen, and does every identity of it have exactly one line?",
		ja: "母集団は確定され、そのすべてのIDに一行ずつの明細があるか。"
	},
	reasons: {
		...everyCriterion,
		"population-frozen": says({
			period: PeriodId,
			day: Day,
			identities: times$6
		}, ({ period, day, identities }) => ({
			en: `The population of ${period} was frozen on ${day} with ${identities} identities, each with one line.`,
			ja: `${period}の母集団は${day}に${identities}件で確定され、各々に一行の明細がある。`
		})),
		"lines-do-not-match": says({
			period: PeriodId,
			identities: times$6,
			lines: times$6,
			distinct: times$6
		}, ({ period, identities, lines, distinct }) => ({
			en: `The population of ${period} has ${identities} identities, and the review ${lines} lines on ${distinct} of them.`,
			ja: `${period}の母集団は${identities}件であるが、明細は${distinct}件のIDについて${lines}行である。`
		}))
	}
}), privilegedIncluded$1 = defineCriterionWords({
	id: "privileged-included",
	question: {
		en: "Did the review include the privileged identities?",
		ja: "特権を持つIDは棚卸の対象に含まれているか。"
	},
	reasons: {
		...everyCriterion,
		"no-privileged-left-out": says({ period: PeriodId }, ({ period }) => ({
			en: `No privileged identity was left out of the review of ${period}.`,
			ja: `${period}の棚卸から除かれた特権IDはない。`
		})),
		"privileged-left-out": says({
			period: PeriodId,
			left: number().int().positive(),
			rationale: Text.describe("Why the first was left out, in the words of the review.")
		}, ({ period, left, rationale }) => ({
			en: `The review of ${period} left out ${left} privileged identities: ${rationale}`,
			ja: `${period}の棚卸から特権ID${left}件が除かれている。理由:${rationale}`
		}))
	}
}), times$5 = number().int().nonnegative(), some = {
	period: PeriodId,
	some: times$5,
	first: Text.describe("Title of the first subject.")
}, rationaleRecorded$1 = defineCriterionWords({
	id: "rationale-recorded",
	question: {
		en: "Does every decision give its reason and, on a financial path, answer whether it put the reporting at risk?",
		ja: "各判断に理由が、財務に係るものには報告リスクへの回答が記録されているか。"
	},
	reasons: {
		...everyCriterion,
		"decisions-without-rationale": says({
			...some,
			all: times$5
		}, ({ period, some, all, first }) => ({
			en: `${some} of ${all} decisions of ${period} give no reason, the first on ${quote(first)}.`,
			ja: `${period}の判断${all}件のうち${some}件に理由の記録がない(最初は${quote(first)})。`
		})),
		"reporting-risk-not-answered": says(some, ({ period, some, first }) => ({
			en: `${some} decisions of ${period} on a financial path do not say whether the reporting was at risk, the first on ${quote(first)}.`,
			ja: `${period}の財務に係る判断${some}件に報告リスクへの回答がない(最初は${quote(first)})。`
		})),
		"lines-not-decided": says({
			...some,
			all: times$5
		}, ({ period, some, all, first }) => ({
			en: `${some} of ${all} lines of ${period} are not decided, the first on ${quote(first)}.`,
			ja: `${period}の明細${all}行のうち${some}行が未判断である(最初は${quote(first)})。`
		})),
		"every-decision-explained": says({
			period: PeriodId,
			all: times$5
		}, ({ period, all }) => ({
			en: `All ${all} decisions of ${period} give their reason.`,
			ja: `${period}の判断${all}件のすべてに理由が記録されている。`
		}))
	}
}), remediationReasons = (end) => ({
	...everyCriterion,
	"remediation-not-seen": says({
		subject: Text,
		limit: Day
	}, ({ subject, limit }) => ({
		en: `No scan has seen ${quote(subject)} done; ${end.en} is on ${limit}.`,
		ja: `${quote(subject)}の実施を確認したスキャンはない。${end.ja}は${limit}である。`
	})),
	"remediation-seen": says({
		subject: Text,
		done: Day,
		limit: Day
	}, ({ subject, done, limit }) => ({
		en: `${quote(subject)} was seen done on ${done}; ${end.en} is on ${limit}.`,
		ja: `${quote(subject)}は${done}に実施が確認された。${end.ja}は${limit}である。`
	}))
}), remediatedBeforeClose$1 = defineCriterionWords({
	id: "remediated-before-close",
	question: {
		en: "Was access judged wrong gone before the books of the period were closed?",
		ja: "不適切と判断されたアクセスは、期間の決算締めまでに是正されたか。"
	},
	reasons: remediationReasons({
		en: "the close",
		ja: "決算締め"
	})
}), remediatedBeforeYearEnd$1 = defineCriterionWords({
	id: "remediated-before-year-end",
	question: {
		en: "Was access judged wrong gone by the end of the fiscal year?",
		ja: "不適切と判断されたアクセスは、期末日までに是正されたか。"
	},
	reasons: remediationReasons({
		en: "the end of the fiscal year",
		ja: "期末日"
	})
}), times$4 = number().int().nonnegative(), reportingPathMapped$1 = defineCriterionWords({
	id: "reporting-path-mapped",
	question: {
		en: "Is access that can reach financial reporting mapped to the systems it reaches?",
		ja: "財務報告に影響し得るアクセスは、対象の財務システムに対応付けられているか。"
	},
	reasons: {
		"no-identity-reaches-reporting": says({}, () => ({
			en: "No identity of the entity is stated to reach financial reporting.",
			ja: "財務報告に影響し得るとされたIDはない。"
		})),
		"presumed-and-not-mapped": says({ subject: Text }, ({ subject }) => ({
			en: `Nobody decided whether ${quote(subject)} reaches financial reporting, so it is presumed to, and it is mapped to no system.`,
			ja: `${quote(subject)}が財務報告に影響し得るかは決定されていないため、影響し得るものと推定されるが、財務システムに対応付けられていない。`
		})),
		"stated-and-not-mapped": says({ subject: Text }, ({ subject }) => ({
			en: `${quote(subject)} reaches financial reporting and is mapped to no system.`,
			ja: `${quote(subject)}は財務報告に影響し得るが、財務システムに対応付けられていない。`
		})),
		"every-identity-mapped": says({
			identities: times$4,
			presumed: times$4
		}, ({ identities, presumed }) => ({
			en: `All ${identities} identities that reach financial reporting are mapped to their systems${presumed === 0 ? "" : `; of ${presumed} it is presumed, because nobody decided`}.`,
			ja: `財務報告に影響し得る${identities}件のIDはすべて財務システムに対応付けられている${presumed === 0 ? "" : `(うち${presumed}件は未決定のため推定)`}。`
		}))
	}
}), revalidated$1 = defineCriterionWords({
	id: "revalidated",
	question: {
		en: "Were dormant, shared and emergency identities justified again before the certification window closed?",
		ja: "休眠・共有・緊急用のIDは、証明期間の終了前に再検証されたか。"
	},
	reasons: {
		...everyCriterion,
		"none-to-justify-again": says({ period: PeriodId }, ({ period }) => ({
			en: `No identity of the review of ${period} was dormant, shared or for emergencies.`,
			ja: `${period}の棚卸に、休眠・共有・緊急用のIDはない。`
		})),
		"not-justified-again": says({
			subject: Text,
			limit: Day
		}, ({ subject, limit }) => ({
			en: `${quote(subject)} was not justified again; the window closes on ${limit}.`,
			ja: `${quote(subject)}は再検証されていない。証明期間の終了日は${limit}である。`
		})),
		"decided-without-rationale": says({ subject: Text }, ({ subject }) => ({
			en: `${quote(subject)} was kept or changed without a reason.`,
			ja: `${quote(subject)}は理由の記録なく判断されている。`
		})),
		"justified-again": says({
			subject: Text,
			day: Day,
			limit: Day
		}, ({ subject, day, limit }) => ({
			en: `${quote(subject)} was justified again on ${day}; the window closes on ${limit}.`,
			ja: `${quote(subject)}は${day}に再検証された。証明期間の終了日は${limit}である。`
		}))
	}
}), reviewerIndependent$1 = defineCriterionWords({
	id: "reviewer-independent",
	question: {
		en: "Were the reviewers independent of what they decided on, and entitled to decide?",
		ja: "レビュー実施者は判断の対象から独立し、判断の権限を有していたか。"
	},
	reasons: {
		...everyCriterion,
		"nobody-decided-on-their-own": says({ period: PeriodId }, ({ period }) => ({
			en: `Nobody decided in ${period} on what they own, keep or made.`,
			ja: `${period}の棚卸で、自らが所有し、管理し、又は作成したIDについて判断した者はない。`
		})),
		"identity-not-in-ledger": says({ subject: Text }, ({ subject }) => ({
			en: `The ledger does not hold ${quote(subject)}, so that nobody can tell whose it is.`,
			ja: `${quote(subject)}の記録がなく、所有者を確かめられない。`
		})),
		"decided-on-their-own": says({
			by: Person,
			subject: Text
		}, ({ by, subject }) => ({
			en: `${nameOf(by).en} decided on ${quote(subject)}, which they own, keep or made.`,
			ja: `${nameOf(by).ja}は、自らが所有し、管理し、又は作成した${quote(subject)}について判断した。`
		})),
		"reviewer-on-no-roster": says({
			by: Text,
			day: Day,
			subject: Text
		}, ({ by, day, subject }) => ({
			en: `${by} was on no roster on ${day}, the day of the decision on ${quote(subject)}.`,
			ja: `${by}は、${quote(subject)}について判断した${day}の時点で役割表に記載されていない。`
		})),
		"owners-not-read": says({}, () => ({
			en: "The owners of the organisation were not read, so that nobody can tell whether a reviewer could grant the access.",
			ja: "組織の所有者を読み取れておらず、レビュー実施者がアクセスを付与できる立場にあるかを確かめられない。"
		})),
		"owner-without-second-approval": says({ by: Text }, ({ by }) => ({
			en: `${by} owns the organisation, can grant the access, and nobody who cannot approved the review.`,
			ja: `${by}は組織の所有者としてアクセスを付与でき、付与できない者による承認がない。`
		}))
	}
}), rolledForward$1 = defineCriterionWords({
	id: "rolled-forward",
	question: {
		en: "Was the result of the last review carried to the end of the fiscal year?",
		ja: "直近の棚卸の結果について、期末日までのロールフォワード手続が実施されたか。"
	},
	reasons: {
		...everyCriterion,
		"period-does-not-end-the-year": says({ period: PeriodId }, ({ period }) => ({
			en: `${period} does not end with the fiscal year.`,
			ja: `${period}は事業年度の末日に終了しない。`
		})),
		"no-roll-forward-recorded": says({
			period: PeriodId,
			year_end: Day
		}, ({ period, year_end }) => ({
			en: `No roll-forward from the review of ${period} to ${year_end} is recorded.`,
			ja: `${period}の棚卸から${year_end}までのロールフォワード手続は記録されていない。`
		})),
		"rolled-forward": says({
			by: Person,
			day: Day,
			year_end: Day
		}, ({ by, day, year_end }) => ({
			en: `${nameOf(by).en} rolled the review forward on ${day}; the year ended on ${year_end}.`,
			ja: `${day}、${nameOf(by).ja}がロールフォワード手続を実施した。期末日は${year_end}である。`
		}))
	}
}), times$3 = number().int().nonnegative(), finding = {
	subject: Text,
	check: Slug,
	from: Day,
	to: Day.nullable()
}, briefly = (name) => quote(shortened$2(name, 40)), titled = (check) => {
	let title = wordsOf$2.get(check)?.title.ja;
	return title === void 0 ? ` ${check} ` : `「${title}」`;
}, duration = ({ from, to }) => ({
	en: `since ${from}${to === null ? "" : ` until ${to}`}`,
	ja: `${from}から${to === null ? "" : `${to}まで`}`
}), rulesKept$1 = defineCriterionWords({
	id: "rules-kept",
	question: {
		en: "Is every automatic rule of the control kept?",
		ja: "統制の自動判定の規則はすべて守られているか。"
	},
	reasons: {
		"no-rule-decided-automatically": says({ control: ControlId }, ({ control }) => ({
			en: `No rule of ${control} is decided from what GitHub shows.`,
			ja: `${control}の規則で、GitHubの情報から判定するものはない。`
		})),
		"no-finding-counts": says({
			control: ControlId,
			checks: array(Slug),
			excepted: times$3
		}, ({ control, checks, excepted }) => ({
			en: `No finding counts against ${control}: ${checks.join(", ")}.${excepted > 0 ? ` An exception covers ${excepted} of them.` : ""}`,
			ja: `${control}に対する指摘はない:${checks.map(titled).join("、").trim()}。${excepted > 0 ? `例外の対象は${excepted}件である。` : ""}`
		})),
		"rule-broken": says(finding, ({ subject, check, ...days }) => ({
			en: `${quote(subject)} has failed ${check} ${duration(days).en}.`,
			ja: `${quote(subject)}は${duration(days).ja}${titled(check)}を満たしていない。`
		})),
		"rule-broken-when-last-seen": says({
			subject: Text,
			check: Slug,
			day: Day
		}, ({ subject, check, day }) => ({
			en: `${quote(subject)} failed ${check} when it was last seen, on ${day}; nobody could look since.`,
			ja: `${quote(subject)}は、最後に確認された${day}において${titled(check)}を満たしておらず、その後は確認できない。`
		})),
		"rule-not-looked-at": says(finding, ({ subject, check, ...days }) => ({
			en: `It could not be seen whether ${quote(subject)} keeps ${check}, ${duration(days).en}.`,
			ja: `${quote(subject)}が${titled(check)}を満たすかどうかを、${duration(days).ja}確認できない。`
		})),
		"deficiency-not-closed": says({
			deficiency: DeficiencyId,
			state: _enum(["open", "remediated"]),
			what: Text.describe("In the words of its file.")
		}, ({ deficiency, state, what }) => ({
			en: `${deficiency} is ${state} and not closed by a retest: ${what}`,
			ja: `${deficiency}は再検証により完了していない:${what}`
		})),
		"check-never-asked": says({ check: Slug }, ({ check }) => ({
			en: `No scan that is recorded has asked ${check}.`,
			ja: `記録されたスキャンで${titled(check)}を確かめたものはない。`
		})),
		"rule-without-source": says({
			rule: Names.describe("In the control's words."),
			awaits: Names
		}, ({ rule, awaits }) => ({
			en: `It could not be seen whether this holds: ${rule.en} ${awaits.en}`,
			ja: `次の規則は確認できない:${rule.ja}${awaits.ja}`
		})),
		"findings-with-example": says({
			...finding,
			findings: times$3
		}, ({ subject, check, findings, ...days }) => {
			let en = `has failed ${check} ${duration(days).en}`, ja = `${briefly(subject)}は${duration(days).ja}${titled(check)}を満たしていない`;
			return findings === 1 ? {
				en: `${briefly(subject)} ${en}.`,
				ja: `${ja}。`
			} : {
				en: `${findings} findings count, among them ${briefly(subject)}, which ${en}.`,
				ja: `指摘は${findings}件である。うち${ja}。`
			};
		}),
		"findings-counted": says({
			subject: Text,
			findings: times$3
		}, ({ subject, findings }) => ({
			en: `${findings} findings count, among them ${briefly(subject)}.`,
			ja: `指摘は${findings}件であり、${briefly(subject)}を含む。`
		})),
		"rules-without-source": says({
			some: times$3,
			all: times$3,
			first: Names.describe("The first, in the control's words.")
		}, ({ some, all, first }) => ({
			en: `${some} of ${all} rules cannot be decided, because no source reads what they need; one of them: ${first.en}`,
			ja: `判定項目${all}件中${some}件は、必要な情報を取得していないため判定できない(例:${first.ja.replace(/。$/, "")})。`
		})),
		"rules-without-source-counted": says({
			some: times$3,
			all: times$3
		}, ({ some, all }) => ({
			en: `${some} of ${all} rules cannot be decided, because no source reads what they need.`,
			ja: `判定項目${all}件中${some}件は、必要な情報を取得していないため判定できない。`
		}))
	}
}), times$2 = number().int().nonnegative(), sampleSufficient$1 = defineCriterionWords({
	id: "sample-sufficient",
	question: {
		en: "Did the evaluator test enough, without a deviation or with the extension that one asks for?",
		ja: "評価者は十分な件数を検証し、逸脱がないか、逸脱に応じて件数を拡大したか。"
	},
	reasons: {
		...everyCriterion,
		"no-sample-for-frequency": says({ frequency: Frequency }, ({ frequency }) => ({
			en: `The regime's table has no sample for the frequency ${frequency}.`,
			ja: `制度の抽出件数表に頻度「${frequency}」の定めがない。`
		})),
		"items-tested": says({
			by: Person,
			period: PeriodId,
			tested: times$2,
			deviations: times$2,
			needed: times$2
		}, ({ by, period, tested, deviations, needed }) => ({
			en: `${nameOf(by).en} tested ${tested} items of ${period} and found ${deviations} deviations; the table asks for ${needed}.`,
			ja: `${nameOf(by).ja}は${period}について${tested}件を検証し、逸脱は${deviations}件であった。表の件数は${needed}件である。`
		}))
	}
}), signOffReasons = {
	"recorded-so": says({}, () => ({
		en: "GitHub recorded it so.",
		ja: "GitHubの記録のとおりである。"
	})),
	"not-a-person": says({ login: Text }, ({ login }) => ({
		en: `${login} is a bot.`,
		ja: `${login}はボットである。`
	})),
	"not-read": says({}, () => ({
		en: "GitHub did not show what decides it.",
		ja: "判定に必要な記録をGitHubから読み取れなかった。"
	}))
}, approval = {
	period: PeriodId,
	person: Text,
	role: Text
}, signedOff$1 = defineCriterionWords({
	id: "signed-off",
	question: {
		en: "Did the role that must approve the review approve it, by every rule?",
		ja: "棚卸は、定められた役割により、すべての規則に従って承認されたか。"
	},
	reasons: {
		...everyCriterion,
		"approved-by-role": says({
			...approval,
			day: Day
		}, ({ period, person, role, day }) => ({
			en: `${shortened$2(person)} approved the review of ${period} as ${roleName(role).en} on ${day}.`,
			ja: `${day}、${shortened$2(person)}が${roleName(role).ja}として${period}の棚卸を承認した。`
		})),
		"approved-by-other-role": says({
			...approval,
			needed: Text
		}, ({ period, person, role, needed }) => ({
			en: `${shortened$2(person)} approved the review of ${period} as ${roleName(role).en}; it takes the ${roleName(needed).en}.`,
			ja: `${period}の棚卸は${shortened$2(person)}が${roleName(role).ja}として承認したが、${roleName(needed).ja}の承認を要する。`
		})),
		"approval-does-not-count": says({
			period: PeriodId,
			rule: SignOffRule,
			reason: Text,
			with: Data
		}, ({ period, rule, ...fact }) => {
			let said = clauseOf(fact, signOffReasons);
			return {
				en: `The approval of the review of ${period} does not count, by the rule ${rule}: ${said.en}`,
				ja: `${period}の棚卸の承認は、規則 ${rule} により有効と認められない:${said.ja}`
			};
		})
	}
}), times$1 = number().int().nonnegative(), days = {
	from: Day,
	to: Day,
	limit: times$1.describe("Hours allowed between two scans.")
}, throughoutPeriod$1 = defineCriterionWords({
	id: "throughout-period",
	question: {
		en: "Did scans run in the whole period, without a gap longer than the limit?",
		ja: "期間を通じて、限度を超える間隔なくスキャンが実施されたか。"
	},
	reasons: {
		...everyCriterion,
		"scans-cover-the-period": says({
			...days,
			scans: times$1
		}, ({ from, to, limit, scans }) => ({
			en: `${scans} scans cover ${from} to ${to}, never more than ${limit} hours apart.`,
			ja: `${scans}件のスキャンが${from}から${to}までを、${limit}時間を超える間隔なく対象としている。`
		})),
		"scans-too-far-apart": says({
			...days,
			gaps: times$1
		}, ({ from, to, limit, gaps }) => ({
			en: `Nobody looked from ${from} to ${to}, longer than the ${limit} hours allowed; the period has ${gaps} such gaps.`,
			ja: `${from}から${to}まで、限度の${limit}時間を超えてスキャンがない。このような間隔が期間中に${gaps}回ある。`
		}))
	}
}), criterionWordsOf = new Map([
	certificationLinked$1,
	certified$1,
	closedWithinSla$1,
	compensationEvaluated$1,
	decisionsExplained$1,
	decisionsSupported$1,
	documentsConsistent$1,
	doneInCycle$1,
	dutiesTested$1,
	entityDescribed$1,
	entityInScope$1,
	evaluatorIndependent$1,
	frequencyAsDeclared$1,
	informationReliable$1,
	keyControlMapped$1,
	localSignOff$1,
	lookedBack$1,
	objectiveLinked$1,
	outsourcingCovered$1,
	populationAsDescribed$1,
	populationComplete$1,
	populationDefined$1,
	privilegedIncluded$1,
	rationaleRecorded$1,
	remediatedBeforeClose$1,
	remediatedBeforeYearEnd$1,
	reportingPathMapped$1,
	revalidated$1,
	reviewerIndependent$1,
	rolledForward$1,
	rulesKept$1,
	sampleSufficient$1,
	signedOff$1,
	throughoutPeriod$1
].map((words) => [words.id, words])), sentenceOf$1 = (criterion, reason) => printReason(reason, criterionWordsOf.get(criterion)?.reasons ?? {});
function printCriterion({ criterion, reasons, more }, language) {
	let said = reasons.map((reason) => sentenceOf$1(criterion, reason)[language]), rest = more === 0 ? [] : [language === "en" ? `And ${more} more.` : `他${more}件。`];
	return [...said, ...rest].join(language === "en" ? " " : "");
}
function printBriefly({ criterion, reasons, more, brief }) {
	if (brief.length > 0) return brief.map((reason) => sentenceOf$1(criterion, reason));
	let others = reasons.length - 1 + more;
	return reasons.slice(0, 1).map((reason) => {
		let { en, ja } = sentenceOf$1(criterion, reason);
		return others === 0 ? {
			en,
			ja
		} : {
			en: `${en} And ${others} more.`,
			ja: `${ja}他${others}件。`
		};
	});
}
// model/reasons/conclusion/aggregates.ts
const level = { level: Names.describe("The level in the regime's words.") }, aggregateReasons = {
	"three-or-more-share": says(level, ({ level }) => ({
		en: `Three or more open deficiencies share this; a person is asked whether together they amount to: ${level.en}.`,
		ja: `これを共有する未完了の不備が3件以上ある。合わせて「${level.ja}」に当たるかどうかの判断を要する。`
	})),
	"two-or-more-above-share": says(level, ({ level }) => ({
		en: `Two or more candidates above the lowest level share this; a person is asked whether together they amount to: ${level.en}.`,
		ja: `これを共有する、最も低い区分を超える候補が2件以上ある。合わせて「${level.ja}」に当たるかどうかの判断を要する。`
	})),
	"population-relied-on": says({}, () => ({
		en: "Every control that uses the population loses what it rests on; a person is asked which of them can still be relied on.",
		ja: "母集団を用いるすべての統制が依拠の基礎を失う。どの統制になお依拠できるかの判断を要する。"
	})),
	"certifications-rest-on-it": says({}, () => ({
		en: "Every certification of the period rests on this; a person is asked which of them still hold.",
		ja: "当該期間のすべての証明がこれに依拠している。どの証明がなお有効かの判断を要する。"
	}))
}, changed = { file: Text }, conclusionLimitations = {
	"source-not-read": readingReasons["source-not-read"],
	"period-not-over": says({
		period: PeriodId,
		to: Day,
		last: Day
	}, ({ period, to, last }) => ({
		en: `${period} ends on ${to}, and the last scan is of ${last}; what comes later is not in here.`,
		ja: `${period}は${to}に終了するが、直近のスキャンは${last}である。その後の事実は含まれない。`
	})),
	"no-scan-in-period": says({
		from: Day,
		to: Day
	}, ({ from, to }) => ({
		en: `No scan ran from ${from} to ${to}.`,
		ja: `${from}から${to}までにスキャンは実施されていない。`
	})),
	"evidence-changed-by-hand": says(changed, ({ file }) => ({
		en: `Evidence had been changed by hand: ${file}.`,
		ja: `手作業で変更された証跡がある:${file}。`
	})),
	"evidence-changed-by-hand-and-put-back": says(changed, ({ file }) => ({
		en: `Evidence had been changed by hand and was put back: ${file}.`,
		ja: `手作業で変更された証跡がある(復元済み):${file}。`
	})),
	"no-entity-stated": says({ subjects: number().int().positive() }, ({ subjects }) => ({
		en: `${subjects} identities and repositories are stated to serve no entity; they count for every one, as the organisation's own settings do.`,
		ja: `${subjects}件のID及びリポジトリはどの会社のものとも示されていない。組織全体の設定と同じく、すべての会社について評価の対象とする。`
	}))
}, verdictLimitations = { "records-of-people-only": says({ awaits: Names.describe("What no source reads yet, in the control's words.") }, ({ awaits }) => ({
	en: `Decided from people's records only: ${awaits.en}`,
	ja: `人手による記録のみに基づく判断である:${awaits.ja}`
})) }, REPORTING_PROCESSES = [
	"journal-entry",
	"revenue",
	"close",
	"consolidation",
	"disclosure"
], PROCESSES = {
	"journal-entry": {
		en: "journal entries",
		ja: "仕訳"
	},
	revenue: {
		en: "revenue",
		ja: "売上"
	},
	close: {
		en: "the close",
		ja: "決算"
	},
	consolidation: {
		en: "consolidation",
		ja: "連結"
	},
	disclosure: {
		en: "disclosure",
		ja: "開示"
	}
}, times = number().int().nonnegative(), likelihoodReasons = {
	"control-missing": says({}, () => ({
		en: "The control is missing or could not work.",
		ja: "統制が存在しないか、機能し得ない。"
	})),
	"figures-can-be-changed": says({ systems: array(Names).min(1).describe("Titles of the systems.") }, ({ systems }) => ({
		en: `Access reaches systems whose figures it can change: ${systems.map(({ en }) => en).join(", ")}.`,
		ja: `数値を変更し得るシステムに及ぶ:${systems.map(({ ja }) => ja).join("、")}。`
	})),
	"lasted-long": says({}, () => ({
		en: "It lasted longer than a quarter or across the end of the period.",
		ja: "四半期を超えて、又は期末をまたいで継続した。"
	})),
	"wrong-use-not-excluded": says({}, () => ({
		en: "Nobody could show that the access was not used wrongly.",
		ja: "アクセスが不適切に使用されていないことを示せない。"
	})),
	"compensation-tested-in-period": says({}, () => ({
		en: "A compensating control was tested within the period.",
		ja: "補完統制が当該期間中に検証されている。"
	}))
}, magnitudeReasons = {
	"processes-touched": says({ processes: array(_enum(REPORTING_PROCESSES)).min(1) }, ({ processes }) => ({
		en: `It touches: ${processes.map((one) => PROCESSES[one].en).join(", ")}.`,
		ja: `次のプロセスに関係する:${processes.map((one) => PROCESSES[one].ja).join("、")}。`
	})),
	"several-systems-or-entities": says({
		systems: times,
		entities: times
	}, ({ systems, entities }) => ({
		en: `It reaches ${count$1(systems, "financial system")} and ${count$1(entities, "entity", "entities")}.`,
		ja: `財務システム${systems}件、会社${entities}社に及ぶ。`
	})),
	"control-automated": says({}, () => ({
		en: "The control is automated, and others may depend on it.",
		ja: "自動化された統制であり、他の統制が依拠し得る。"
	})),
	"could-exceed-materiality": says({}, () => ({
		en: "A person said that it could exceed materiality.",
		ja: "重要性の基準を超え得ると判断した者がいる。"
	}))
}, escalationReasons = {
	"senior-management-or-fraud": says({}, () => ({
		en: "Senior management is involved, or fraud is suspected.",
		ja: "上級管理者の関与又は不正の疑いがある。"
	})),
	"linked-to-restatement": says({}, () => ({
		en: "It is linked to a restatement.",
		ja: "訂正報告に関係する。"
	})),
	"found-by-auditor": says({}, () => ({
		en: "The auditor found it first.",
		ja: "監査人が先に発見した。"
	})),
	"evidence-rewritten": says({}, () => ({
		en: "Evidence was rewritten.",
		ja: "証跡が書き換えられた。"
	})),
	"compensation-not-tested": says({}, () => ({
		en: "A compensating control was not tested.",
		ja: "補完統制が検証されていない。"
	})),
	"deficient-before": says({ periods: times }, ({ periods }) => ({
		en: `The control was deficient in ${count$1(periods, "earlier period")}, too.`,
		ja: `過去${periods}期間においても不備があった。`
	}))
}, OF_THE_REVIEW = [
	"done-in-cycle",
	"population-defined",
	"population-as-described"
], verdictSentence = (decided, language) => sentenceOf(decided)[language];
function sentenceOf({ verdict, decisive, criteria }) {
	let criterion = criteria.find((one) => one.criterion === decisive);
	if (criterion !== void 0) {
		let { words, value } = criterion, none = value === "not-performed" && criterion.criterion !== "done-in-cycle" ? withoutReview$1(criteria) : null;
		if (none !== null) return none;
		let said = printBriefly(criterion).map(({ en, ja }) => words === null ? {
			en,
			ja
		} : {
			en: `${words.en} ${en}`,
			ja: `${words.ja}${ja}`
		}), short = said.find(({ en }) => en.length <= 215) ?? said.at(-1);
		if (short !== void 0) return short;
	}
	let met = criteria.filter(({ value }) => value === "met").length;
	return verdict === "effective" ? {
		en: `${met} of ${criteria.length} demands of the regime were met, and the others do not apply.`,
		ja: `制度が求める${criteria.length}項目のうち${met}項目が満たされ、その他は該当しない。`
	} : {
		en: "Nothing that the regime demands fell due or was performed, so that nothing shows that the control worked.",
		ja: "制度が求める項目のうち期限が到来し、又は実施されたものがなく、統制が機能したことを示すものがない。"
	};
}
function withoutReview$1(criteria) {
	let [review] = OF_THE_REVIEW.flatMap((id) => criteria.filter(({ criterion, value }) => criterion === id && value === "not-performed")), said = review === void 0 ? void 0 : printBriefly(review)[0];
	if (said === void 0) return null;
	let resting = criteria.filter(({ value }) => value === "not-performed").length;
	return {
		en: `${said.en} ${resting} of ${criteria.length} demands of the regime rest on one.`,
		ja: `${said.ja}制度が求める${criteria.length}項目のうち${resting}項目がこれに基づく。`
	};
}
const limitationsOfVerdict = ({ criteria, limitations }, language) => [...criteria.filter(({ value }) => value === "unknown").map((one) => printCriterion(one, language)), ...limitations.map((one) => printReason(one, verdictLimitations)[language])], printLimitation = (limitation, language) => printReason(limitation, conclusionLimitations)[language];
({
	...likelihoodReasons,
	...magnitudeReasons,
	...escalationReasons
});
const printAsked = (aggregate, language) => printReason(aggregate, aggregateReasons)[language];
function whoConcludes({ roles, escalate }, language) {
	let names = roles.map((role) => roleName(role)[language]);
	return language === "en" ? `This is an indication. A named person (${names.join(" or ")}) must conclude.${escalate === null ? "" : ` It is taken to: ${escalate.en}`}` : `これは目安であり、結論は${names.join("又は")}が示す。${escalate === null ? "" : `報告先:${escalate.ja}`}`;
}
// action/conclude/words.ts
const WORDS = {
	en: {
		heading: (regime, entity, period) => `${regime} conclusion on ${entity}, ${period}`,
		period: (from, to) => `The period runs from ${from} to ${to}.`,
		asOf: (day) => `The last look at GitHub in it was on ${day}.`,
		noScan: "Nobody looked at GitHub in it.",
		interim: "The conclusion is interim, because the period was not over at the last look.",
		final: "The period is over, and the conclusion is final unless the documents change.",
		nothingDecided: "These pages prepare that conclusion and do not replace it.",
		verdict: "Verdict",
		controls: "Controls",
		notSeen: "What could not be seen",
		nothingUnseen: "Nothing is known to be missing.",
		together: "What must be evaluated together",
		unseen: "Not seen:",
		excepted: (count) => count === 1 ? "One finding is covered by an exception." : `${count} findings are covered by an exception.`,
		deficiencies: (ids) => `Open deficiencies: ${ids}.`,
		indication: (words) => `Indication of severity: ${words}.`,
		values: {
			met: "Met",
			missed: "Missed",
			"not-performed": "Not performed",
			unknown: "Not known",
			"not-applicable": "Does not arise"
		}
	},
	ja: {
		heading: (regime, entity, period) => `${entity} ${regime} 結論(${period})`,
		period: (from, to) => `対象期間は${from}から${to}までです。`,
		asOf: (day) => `期間中に最後にGitHubを確認した日は${day}です。`,
		noScan: "期間中にGitHubの確認は行われていません。",
		interim: "最後の確認の時点で期間が終了していないため、中間の結論です。",
		final: "期間は終了しており、文書が変わらない限り最終の結論です。",
		nothingDecided: "この文書はその結論の準備であり、代わるものではありません。",
		verdict: "判定",
		controls: "統制の数",
		notSeen: "確認できなかったこと",
		nothingUnseen: "確認できなかったものは認識されていません。",
		together: "合わせて判断すべき不備",
		unseen: "確認できなかったこと:",
		excepted: (count) => `例外の対象となる指摘が${count}件あります。`,
		deficiencies: (ids) => `未完了の不備:${ids}。`,
		indication: (words) => `重要性の目安:${words}。`,
		values: {
			met: "満たす",
			missed: "満たさない",
			"not-performed": "未実施",
			unknown: "不明",
			"not-applicable": "該当なし"
		}
	}
}, bodyOf = (conclusion, scope) => inLanguage(conclusion, scope, scope.entity.data.language);
function inLanguage(conclusion, { entity, regime, governance }, language) {
	let printed = (names) => sentence(names[language], language), words = WORDS[language], { period, verdicts, limitations, aggregates } = conclusion, titles = new Map(governance.controls.map(({ data }) => [data.control, data.title])), title = (control) => {
		let names = titles.get(control);
		return names === void 0 ? control : `${control} ${printed(names)}`;
	};
	return [
		`# ${words.heading(printed(regime.data.short), printed(entity.data.names), period.id)}`,
		[
			words.period(period.from, period.to),
			conclusion.as_of === null ? words.noScan : words.asOf(conclusion.as_of.slice(0, 10)),
			conclusion.state === "interim" ? words.interim : words.final,
			printed(regime.data.concludes),
			words.nothingDecided
		].join("\n"),
		table([words.verdict, words.controls], counted$1(verdicts).map(([verdict, count]) => [printed(regime.data.verdicts[verdict]), String(count)])),
		`## ${words.notSeen}`,
		limitations.length === 0 ? words.nothingUnseen : limitations.map((one) => `- ${sentence(printLimitation(one, language), language)}`).join("\n"),
		...aggregates.length === 0 ? [] : [`## ${words.together}`, aggregates.map((one) => `- ${sentence(one.name, language)}: ${one.deficiencies.join(", ")}. ${sentence(printAsked(one, language), language)}`).join("\n")],
		...verdicts.map((verdict) => ofControl(verdict, title(verdict.control), language))
	].join("\n\n");
}
function ofControl(verdict, title, language) {
	let { words, criteria, deficiencies, indication, findings } = verdict, printed = (names) => sentence(names[language], language), own = WORDS[language], excepted = findings.filter(({ outcome }) => outcome === "excepted").length;
	return [
		`## ${title}: ${printed(words)}`,
		sentence(verdictSentence(verdict, language), language),
		criteria.map((result) => ofCriterion(result, language)).join("\n"),
		[
			...limitationsOfVerdict(verdict, language).map((one) => `${own.unseen} ${sentence(one, language)}`),
			...excepted > 0 ? [own.excepted(excepted)] : [],
			...deficiencies.length > 0 ? [own.deficiencies(deficiencies.join(", "))] : [],
			...indication === null ? [] : [`${own.indication(printed(indication.words))} ${sentence(whoConcludes(indication, language), language)}`]
		].join("\n")
	].filter((text) => text !== "").join("\n\n");
}
function ofCriterion(result, language) {
	let { criterion, value, means, words } = result, own = WORDS[language], question = criterionWordsOf.get(criterion)?.question, asked = question === void 0 ? criterion : sentence(question[language], language), miss = means === null || words === null ? "" : ` ${sentence(words[language], language)}`;
	return `- ${asked} **${own.values[value]}:** ${sentence(printCriterion(result, language), language)}${miss}`;
}
const counted$1 = (verdicts) => VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one.verdict === verdict).length]).filter(([, count]) => count > 0);
// action/conclude/scope.ts
function scopesIn(commitScope) {
	let { governance, ledger, period } = commitScope;
	return governance.entities.flatMap((entity) => governance.regimes.filter(({ data }) => entity.data.regimes.includes(data.regime)).map((regime) => {
		let days = periodOf(period, entity.data.fiscal_year_end), last = ledger.scans.at(-1), known = last === void 0 ? days.from : dayOf(last.data.started), scans = ledger.scans.filter(({ data }) => within(dayOf(data.started), days));
		return {
			...commitScope,
			entity,
			regime,
			days,
			scans,
			known,
			cutOff: known < days.to ? known : days.to,
			final: known > days.to
		};
	}));
}
const within = (day, { from, to }) => from <= day && day <= to, lastLook = (scans, since) => scans.map(({ data }) => dayOf(data.started)).filter((day) => day < since).at(-1) ?? since;
// action/conclude/history.ts
function intervalsOf(scans, subjects) {
	let running = new Map(), over = [];
	for (let { file, periods } of subjects.values()) for (let { check, outcome, opened: from, closed: to } of periods) {
		let interval = {
			file,
			check,
			outcome,
			from,
			to,
			exception: null,
			reason: null,
			with: null,
			last_failed: null
		};
		to === null ? running.set(`${file} ${check}`, interval) : over.push(interval);
	}
	for (let { file, assessments } of subjects.values()) for (let assessment of assessments) {
		let key = `${file} ${assessment.check}`, seen = running.get(key);
		if (running.delete(key), !isOpen(assessment) && assessment.outcome !== "excepted") continue;
		let { check, outcome, since, reason, with: data, exception = null } = assessment, why = {
			exception,
			reason,
			with: data,
			last_failed: null
		}, current = {
			file,
			check,
			outcome,
			from: since,
			to: null,
			...why
		};
		seen === void 0 ? over.push(current) : seen.outcome === "fail" && outcome === "unknown" ? over.push({
			...seen,
			...why,
			last_failed: lastLook(scans, since)
		}) : seen.outcome === outcome ? over.push({
			...current,
			from: earlier(seen.from, since)
		}) : over.push(...seen.from < since ? [{
			...seen,
			to: since
		}] : [], current);
	}
	return [...over, ...running.values()].sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check) || byCodePoint(a.from, b.from));
}
const earlier = (a, b) => a < b ? a : b;
// model/demands.ts
function demandsOn({ demands }, control, { relies_on }, { endsYear }) {
	let fitting = demands.filter(({ controls, when, criterion }) => (controls.length === 0 || controls.includes(control)) && (when === "always" || (when === "year-end" ? endsYear : relies_on.includes(criterion)))), chosen = new Map();
	for (let demand of fitting) {
		let known = chosen.get(demand.criterion);
		(known === void 0 || known.controls.length === 0 && demand.controls.length > 0) && chosen.set(demand.criterion, demand);
	}
	return [...chosen.values()];
}
// model/reviews/deadlines.ts
const lastDayOf = ({ period }, entity) => periodOf(period, entity.fiscal_year_end).to, closeOf = (review, { entity, limits, holidays }) => addBusinessDays(lastDayOf(review, entity), limits["close.business_days"].strict, holidays), yearEndOf = (review, entity) => yearEndAfter(lastDayOf(review, entity), entity.fiscal_year_end);
function promisedDays({ privileged, financial }, { limits, group }) {
	let usual = limits["rev.remediate_bd"][privileged || financial ? "strict" : "default"], own = limits["rev.remediate_bd.privileged"].strict, isPromised = own < group["rev.remediate_bd.privileged"].strict;
	return privileged && isPromised ? Math.min(usual, own) : usual;
}
// action/criteria/criterion.ts
const defineCriterion = ({ words, assess }) => ({
	id: words.id,
	words,
	assess
}), partsFrom = (_reasons) => (value, reason, data) => ({
	value,
	reason: {
		reason,
		with: data
	}
}), partsOf = ({ reasons }) => partsFrom(reasons), alone = ({ value, reason, brief }) => ({
	value,
	reasons: [reason],
	more: 0,
	brief: brief?.(0) ?? []
}), answer = (found, evidence) => ({
	..."reasons" in found ? found : alone(found),
	evidence: [...new Set(evidence)].sort()
}), ORDER = [
	"missed",
	"not-performed",
	"unknown",
	"met",
	"not-applicable"
];
function worst(parts, none) {
	let value = ORDER.find((candidate) => parts.some((one) => one.value === candidate));
	if (value === void 0) return alone(none);
	let deciding = parts.filter((one) => one.value === value), shown = deciding.slice(0, 3);
	return {
		value,
		reasons: shown.map(({ reason }) => reason),
		more: deciding.length - shown.length,
		brief: deciding[0]?.brief?.(deciding.length - 1) ?? []
	};
}
// model/frequency.ts
const MONTHS = {
	monthly: 1,
	quarterly: 3,
	"semi-annual": 6,
	annual: 12
}, monthsBetween = (frequency) => MONTHS[frequency] ?? null, monthsOfPeriod = (id) => id.includes("-Q") ? 3 : id.includes("-H") ? 6 : 12, part$32 = partsFrom(everyCriterion), declaredFrequency = ({ overlay, entity, regime }) => entity.data.overrides.find((one) => one.regime === regime.data.regime && one.control === overlay.data.control)?.frequency ?? overlay.data.frequency;
function reviewsDue(context) {
	let months = monthsBetween(declaredFrequency(context));
	return months === null ? 1 : Math.floor(monthsOfPeriod(context.period.id) / months);
}
function withoutReview(context) {
	let { control, entity, period } = context;
	return reviewsDue(context) === 0 ? part$32("not-applicable", "no-review-due", { period: period.id }) : part$32("not-performed", "no-review-recorded", {
		period: period.id,
		control: control.data.control,
		entity: entity.data.names
	});
}
function ofReviews(context, ask, more = []) {
	let { reviews } = context, none = withoutReview(context);
	if (reviews.length === 0) return answer(none, []);
	let found = worst(reviews.flatMap((review) => ask(review)), none);
	return answer(found, [...reviews.map(({ file }) => file), ...more]);
}
const ofWrongLines = (context, none, ask) => ofReviews(context, (review) => {
	let lines = wrongLines(review);
	return lines.length === 0 ? none(review.data.period) : lines.map((line) => ask(line, review));
}), nothingToChange = (period) => part$32("not-applicable", "no-change-needed", { period }), wrongLines = ({ data }) => data.lines.filter(({ decision }) => decision === "modify" || decision === "revoke"), part$31 = partsOf(certificationLinked$1), certificationLinked = defineCriterion({
	words: certificationLinked$1,
	assess: (context) => ofReviews(context, (review) => {
		let { certification, period } = review.data, limit = addBusinessDays(lastDayOf(review.data, context.entity.data), context.limits["cert.window_bd"].strict, context.governance.configuration.calendar.holidays);
		return certification === null ? context.known > limit ? part$31("not-performed", "no-certification-on-review", {
			period,
			limit
		}) : part$31("not-applicable", "certification-on-review-not-due", {
			period,
			limit
		}) : part$31("met", "certification-rests-on-review", {
			certification,
			period
		});
	})
}), part$30 = partsOf(certified$1), certified = defineCriterion({
	words: certified$1,
	assess: (context) => {
		let { period, signOffs, limits, known, governance } = context, limit = addBusinessDays(period.to, limits["cert.window_bd"].strict, governance.configuration.calendar.holidays), given = signOffs.filter(({ data }) => data.covers.what === "certification" && data.period === period.id), evidence = given.map(({ file }) => file), valid = given.find(({ data }) => isValidSignOff(data));
		if (valid !== void 0) {
			let day = dayOf(valid.data.submitted);
			return answer(part$30(day > limit ? "missed" : "met", "period-certified", {
				period: period.id,
				limit,
				person: valid.data.reviewer.person,
				day
			}), evidence);
		}
		return given.length > 0 ? answer(part$30(given.some(({ data }) => data.rules.some(({ result }) => result === "broken")) || given.every(({ data }) => data.state === "dismissed") ? "missed" : "unknown", "certification-does-not-count", { period: period.id }), evidence) : answer(known > limit ? part$30("not-performed", "no-certification-recorded", {
			period: period.id,
			limit
		}) : part$30("unknown", "not-certified-yet", {
			period: period.id,
			limit
		}), evidence);
	}
}), part$29 = partsOf(closedWithinSla$1), closedWithinSla = defineCriterion({
	words: closedWithinSla$1,
	assess: (context) => ofWrongLines(context, nothingToChange, (line) => ofLine$1(line, context))
});
function ofLine$1(line, context) {
	let { holidays } = context.governance.configuration.calendar, { limits, governance } = context, limit = promisedDays(line, {
		limits,
		group: governance.parameters
	}), subject = line.title, done = line.remediation?.done ?? null;
	if (line.at === null) return part$29("unknown", "day-of-decision-not-recorded", { subject });
	let decided = dayOf(line.at);
	if (done === null) {
		let due = addBusinessDays(decided, limit, holidays);
		return part$29(context.known > due ? "missed" : "unknown", "change-not-seen", {
			subject,
			decided,
			due
		});
	}
	let took = businessDaysBetween(decided, dayOf(done), holidays);
	return part$29(took > limit ? "missed" : "met", "change-seen", {
		subject,
		decided,
		done: dayOf(done),
		took,
		limit
	});
}
// action/criteria/compensation-evaluated.ts
const part$28 = partsOf(compensationEvaluated$1), compensationEvaluated = defineCriterion({
	words: compensationEvaluated$1,
	assess: (context) => {
		let relied = reliedOn(context), none = part$28("not-applicable", "no-exception-with-compensation", {});
		return answer(worst(relied.flatMap((exception) => tested(exception, context)), none), relied.map(({ file }) => file));
	}
});
function reliedOn({ control, findings, reviews, governance, cutOff }) {
	let cited = new Set([
		...findings.map(({ exception }) => exception),
		...reviews.flatMap(({ data }) => data.lines.map(({ exception }) => exception)),
		...governance.deficiencies.filter(({ data }) => data.control === control.data.control && data.state !== "closed").flatMap(({ data }) => data.exceptions)
	]), isRegister = control.data.family === "EXC";
	return governance.exceptions.filter(({ data }) => isValidOn(data, cutOff) && (isRegister || cited.has(data.exception)));
}
function tested({ data }, { entity, cutOff }) {
	let { fiscal_year_end } = entity.data, ends = yearEndAfter(cutOff, fiscal_year_end), begins = addDays(yearEndAfter(addDays(ends, -370), fiscal_year_end), 1), { exception } = data;
	return data.compensating.length === 0 ? [part$28("missed", "no-compensating-control", { exception })] : data.compensating.map(({ control, evidence, tested_on }) => tested_on === null || evidence === null ? part$28("missed", "compensation-not-tested", {
		exception,
		control,
		lacks: tested_on === null ? "test" : "evidence"
	}) : part$28(tested_on < begins || tested_on > cutOff ? "missed" : "met", "compensation-tested", {
		exception,
		control,
		tested: tested_on,
		year_began: begins
	}));
}
// action/criteria/terms/people.ts
function personOn(login, day, { entities }) {
	let [entry] = entities.flatMap(({ data }) => data.roster).filter((entry) => samePerson(entry.login, login) && inForce$1(entry, day));
	return {
		login,
		name: entry?.name ?? null,
		role: entry?.role ?? null
	};
}
// action/criteria/decisions-explained.ts
const part$27 = partsOf(decisionsExplained$1), decisionsExplained = defineCriterion({
	words: decisionsExplained$1,
	assess: (context) => ofReviews(context, ({ data: { interview, period } }) => {
		if (interview === null) return part$27("not-applicable", "no-interview-recorded", { period });
		let { by, at, explained } = interview, day = dayOf(at);
		return part$27(explained ? "met" : "missed", "reviewer-asked", {
			by: personOn(by, day, context.governance),
			day,
			period,
			explained
		});
	})
});
function signsOfHaste(review, { reviews, limit }) {
	let { lines } = review, times = lines.map(({ at }) => at).filter((at) => at !== null), minutes = (Math.max(...times.map(Date.parse)) - Math.min(...times.map(Date.parse))) / 6e4, hasty = times.length >= 10 && times.length > limit * minutes, reasons = new Map();
	for (let { rationale } of lines) rationale !== null && reasons.set(rationale.trim(), (reasons.get(rationale.trim()) ?? 0) + 1);
	let same = Math.max(0, ...reasons.values()), copied = lines.length >= 10 && same > lines.length * .8, earlier = reviews.filter(({ entity, regime }) => entity === review.entity && regime === review.regime).filter(({ opened }) => opened <= review.opened).sort((a, b) => a.opened < b.opened ? -1 : 1).slice(-3), idle = earlier.length === 3 && earlier.every((one) => one.lines.length >= 20 && one.lines.every(({ decision }) => decision === "keep" || decision === "except"));
	return [
		hasty && {
			reason: "decided-fast",
			with: {
				lines: times.length,
				seconds: Math.round(minutes * 60),
				limit
			}
		},
		copied && {
			reason: "one-reason-for-most",
			with: {
				same,
				lines: lines.length
			}
		},
		idle && {
			reason: "never-reduced",
			with: { reviews: 3 }
		}
	].filter((sign) => sign !== !1);
}
// action/criteria/decisions-supported.ts
const part$26 = partsOf(decisionsSupported$1), decisionsSupported = defineCriterion({
	words: decisionsSupported$1,
	assess: (context) => ofReviews(context, (review) => {
		let { interview, period } = review.data, signs = signsOfHaste(review.data, {
			reviews: context.ledger.reviews.map(({ data }) => data),
			limit: context.limits["rs.max_lines_per_min"].default
		});
		if (interview !== null) {
			let { by, at, explained } = interview, day = dayOf(at);
			return part$26(explained ? "met" : "missed", "reviewer-asked", {
				by: personOn(by, day, context.governance),
				day,
				period,
				explained
			});
		}
		return signs.length > 0 ? part$26("unknown", "reviewer-not-asked-about-haste", {
			period,
			signs
		}) : part$26("met", "no-sign-of-haste", { period });
	})
}), part$25 = partsFrom(comparisonReasons);
function touchesConclusion({ left, right }, { regime, entity }) {
	let folder = regime.file.slice(0, regime.file.lastIndexOf("/") + 1), ending = `/${entity.data.entity}/${regime.data.regime}.md`;
	return [left, right].some(({ file }) => file.startsWith(folder) || file === entity.file || file.endsWith(ending));
}
function ofComparison(context, { concerns, rules }) {
	let drift = context.ledger.drift;
	if (drift === null) return answer(part$25("not-performed", "no-comparison-recorded", {}), []);
	let differing = drift.data.differences.filter(({ verdict }) => verdict === "block" || verdict === "deficient-operation").filter(concerns);
	if (drift.data.controls !== context.stated) return answer(part$25("unknown", "comparison-of-other-documents", {}), [drift.file]);
	let { overlays, entities, controls, regimes } = context.governance, known = new Set([
		...overlays,
		...entities,
		...controls,
		...regimes
	].map(({ file }) => file)), evidence = [drift.file, ...differing.flatMap(({ left, right }) => [left.file, right.file]).filter((file) => known.has(file))], [first] = differing;
	if (first !== void 0) {
		let { rule, reason, with: data } = first, others = differing.length - 1;
		return answer(part$25("missed", "documents-differ", {
			rule,
			reason,
			with: data,
			others
		}), evidence);
	}
	let accounts = new Map(drift.data.rules.map((account) => [account.rule, account])), open = rules.map((rule) => accounts.get(rule)).find((account) => account !== void 0 && account.unknown.length > 0);
	if (open !== void 0) {
		let { rule, unknown } = open;
		return answer(part$25("unknown", "comparison-not-performed-in-full", {
			rule,
			unknown
		}), evidence);
	}
	return answer(part$25("met", "no-difference-unapproved", {}), evidence);
}
// action/criteria/documents-consistent.ts
const MUST = [
	"DR-19",
	"DR-01",
	"DR-02",
	"DR-03",
	"DR-04",
	"DR-05",
	"DR-07",
	"DR-08",
	"DR-09",
	"DR-11",
	"DR-13",
	"DR-14",
	"DR-16",
	"DR-18",
	"DR-20",
	"DR-21"
], documentsConsistent = defineCriterion({
	words: documentsConsistent$1,
	assess: (context) => {
		let { control, family } = context.control.data;
		return ofComparison(context, {
			rules: MUST,
			concerns: (difference) => touchesConclusion(difference, context) && (family === "CRT" || difference.control === control)
		});
	}
}), part$24 = partsOf(doneInCycle$1), doneInCycle = defineCriterion({
	words: doneInCycle$1,
	assess: (context) => {
		let { reviews, known, period } = context;
		if (reviews.length === 0) return answer(withoutReview(context), []);
		let due = reviewsDue(context), cycles = new Set(reviews.map(({ data }) => data.period)).size, lacking = cycles >= due ? [] : [part$24(known > period.to ? "missed" : "unknown", "too-few-reviews", {
			period: period.id,
			recorded: cycles,
			due
		})];
		return answer(worst([...lacking, ...reviews.map(({ data }) => {
			let done = data.completed === null ? null : dayOf(data.completed);
			return done === null ? part$24(known > data.due ? "missed" : "unknown", "review-not-completed", {
				period: data.period,
				due: data.due
			}) : part$24(done > data.due ? "missed" : "met", "review-completed", {
				period: data.period,
				due: data.due,
				done
			});
		})], withoutReview(context)), reviews.map(({ file }) => file));
	}
}), part$23 = partsOf(dutiesTested$1), dutiesTested = defineCriterion({
	words: dutiesTested$1,
	assess: (context) => {
		let { ledger, entity, regime, period } = context, reviews = ledger.reviews.filter(({ data }) => {
			let { from, to } = periodOf(data.period, entity.data.fiscal_year_end);
			return data.entity === entity.data.entity && data.regime === regime.data.regime && from >= period.from && to <= period.to;
		});
		return reviews.length === 0 ? answer(withoutReview(context), []) : answer(worst(reviews.map(({ data }) => {
			let duties = data.duties;
			if (duties === null) return part$23("not-performed", "duties-never-tested", { period: data.period });
			let tested = {
				by: personOn(duties.by, dayOf(duties.at), context.governance),
				period: data.period,
				conflicts: duties.conflicts
			}, open = duties.conflicts - duties.disposed;
			return open > 0 ? part$23("missed", "conflicts-without-disposition", {
				...tested,
				open
			}) : part$23("met", "duties-tested", tested);
		}), withoutReview(context)), reviews.map(({ file }) => file));
	}
}), entityDescribed = defineCriterion({
	words: entityDescribed$1,
	assess: (context) => ofComparison(context, {
		rules: [
			"DR-01",
			"DR-02",
			"DR-03",
			"DR-04",
			"DR-05",
			"DR-16",
			"DR-18",
			"DR-20"
		],
		concerns: (difference) => difference.control === context.control.data.control && touchesConclusion(difference, context)
	})
}), part$22 = partsOf(entityInScope$1), entityInScope = defineCriterion({
	words: entityInScope$1,
	assess: ({ entity, regime, control, cutOff, governance }) => {
		let { names, regimes, scoping } = entity.data, id = regime.data.regime, short = regime.data.short;
		if (!regimes.includes(id)) return answer(part$22("missed", "entity-does-not-report", {
			entity: names,
			regime: short
		}), [entity.file]);
		let decision = scoping.filter((one) => one.regime === id && one.decided_on <= cutOff).filter(({ controls }) => controls.length === 0 || controls.includes(control.data.control)).sort((a, b) => a.decided_on < b.decided_on ? -1 : 1).at(-1);
		if (decision !== void 0) {
			let day = decision.decided_on, decided = {
				by: personOn(decision.decided_by, day, governance),
				day
			};
			return answer(decision.included ? part$22("met", "entity-included", decided) : part$22("missed", "entity-excluded", {
				...decided,
				rationale: decision.reason
			}), [entity.file]);
		}
		return answer(regime.data.requires.includes("scope_reason") ? part$22("unknown", "no-decision-on-scope", { entity: names }) : part$22("met", "entity-reports-in-full", {
			entity: names,
			regime: short
		}), [entity.file]);
	}
}), part$21 = partsOf(evaluatorIndependent$1), evaluatorIndependent = defineCriterion({
	words: evaluatorIndependent$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let { evaluation, period } = data;
		if (evaluation === null) return part$21("not-performed", "no-evaluation-recorded", { period });
		let { by } = evaluation, day = dayOf(evaluation.at), who = personOn(by, day, context.governance), performed = data.lines.some((line) => line.by !== null && samePerson(line.by, by)), approved = context.signOffs.some((one) => one.data.covers.what === "review" && one.data.period === period && samePerson(one.data.reviewer.login, by)), listed = rolesOn(by, day, context.governance).length > 0;
		return performed || approved ? part$21("missed", "evaluator-took-part", {
			by: who,
			period,
			part: performed ? "decided" : "approved"
		}) : listed ? part$21("met", "evaluator-took-no-part", {
			by: who,
			period,
			day
		}) : part$21("missed", "evaluator-on-no-roster", {
			by: who,
			period,
			day
		});
	})
}), part$20 = partsOf(frequencyAsDeclared$1), frequencyAsDeclared = defineCriterion({
	words: frequencyAsDeclared$1,
	assess: (context) => {
		let frequency = declaredFrequency(context), months = monthsBetween(frequency);
		return ofReviews(context, ({ data }) => {
			let performed = monthsOfPeriod(data.period);
			return months === null ? part$20("not-applicable", "frequency-without-calendar", { frequency }) : part$20(performed === months ? "met" : "missed", "months-covered", {
				period: data.period,
				performed,
				declared: months
			});
		}, [context.overlay.file, context.entity.file]);
	}
}), part$19 = partsOf(informationReliable$1), informationReliable = defineCriterion({
	words: informationReliable$1,
	assess: (context) => {
		let { scans, reviews, period } = context;
		return scans.length === 0 ? answer(part$19("not-performed", "no-scan-recorded", { period: period.id }), []) : answer(worst([
			...broken(context),
			...tampered(context),
			...unpinned(context),
			...stale(context)
		], part$19("met", "scans-without-a-break", { scans: scans.length })), [...scans, ...reviews].map(({ file }) => file));
	}
});
function broken({ scans, ledger }) {
	return scans.filter((scan) => {
		let before = ledger.scans[ledger.scans.findIndex(({ file }) => file === scan.file) - 1];
		return (scan.data.previous?.path ?? null) !== (before?.file ?? null);
	}).map(({ data }) => part$19("missed", "record-not-after-the-last", { day: dayOf(data.started) }));
}
function tampered({ scans }) {
	return (scans.at(-1)?.data.tampering ?? []).filter(({ restored }) => !restored).map(({ file }) => part$19("missed", "evidence-not-put-back", { file }));
}
function unpinned({ scans }) {
	let loose = scans.filter(({ data }) => data.scanner.bundle === null);
	return loose.length === 0 ? [] : [part$19("unknown", "program-not-pinned", { scans: loose.length })];
}
function stale({ reviews, limits }) {
	let limit = limits["rev.snapshot_max_age_days"].strict;
	return reviews.flatMap(({ data }) => {
		let last = data.lines.filter(({ off_cycle: other }) => other === null).map(({ at }) => at).filter((at) => at !== null).sort().at(-1), age = last === void 0 ? 0 : daysBetween(dayOf(data.population.frozen), dayOf(last));
		return age <= limit ? [] : [part$19("missed", "population-too-old", {
			period: data.period,
			age,
			limit
		})];
	});
}
// action/criteria/terms/in-languages.ts
function inLanguages({ data: own }, { overlays }, textsOf) {
	let inLanguage = (language) => {
		let one = own.language === language ? own : overlays.find(({ data }) => data.control === own.control && data.regime === own.regime && data.language === language)?.data;
		return one === void 0 ? [] : [...textsOf(one)];
	};
	return {
		en: inLanguage("en"),
		ja: inLanguage("ja")
	};
}
// action/criteria/key-control-mapped.ts
const part$18 = partsOf(keyControlMapped$1), keyControlMapped = defineCriterion({
	words: keyControlMapped$1,
	assess: ({ overlay, control, governance }) => {
		let { assertions } = overlay.data;
		return answer(assertions.length > 0 ? part$18("met", "assertions-named", { assertions: inLanguages(overlay, governance, ({ assertions: own }) => own) }) : part$18("missed", "no-assertion-named", { control: control.data.control }), [overlay.file]);
	}
}), part$17 = partsOf(localSignOff$1), localSignOff = defineCriterion({
	words: localSignOff$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let { entity, names } = context.entity.data, given = context.signOffs.filter((one) => one.data.covers.what === "review" && one.data.period === data.period), own = given.filter((one) => one.data.reviewer.entity === entity), valid = own.find((one) => isValidSignOff(one.data));
		if (valid !== void 0) return part$17("met", "approved-by-own-person", {
			entity: names,
			period: data.period,
			person: valid.data.reviewer.person
		});
		if (given.length === 0) return part$17("not-performed", "no-approval-recorded", { period: data.period });
		let open = own.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept"), unsure = open.length > 0 && open.every(({ result }) => result === "unknown");
		return part$17(unsure ? "unknown" : "missed", "not-approved-by-own-person", {
			entity: names,
			period: data.period
		});
	}, context.signOffs.map(({ file }) => file))
}), part$16 = partsOf(lookedBack$1), lookedBack = defineCriterion({
	words: lookedBack$1,
	assess: (context) => ofWrongLines(context, noneWrong, ({ title: subject, look_back }) => {
		if (look_back === null) return part$16("not-performed", "nobody-looked-back", { subject });
		let by = personOn(look_back.by, context.cutOff, context.governance);
		return look_back.used === null ? part$16("unknown", "use-not-known", {
			by,
			subject
		}) : part$16(look_back.used ? "missed" : "met", "use-found", {
			by,
			subject,
			used: look_back.used
		});
	})
}), noneWrong = (period) => part$16("not-applicable", "no-access-judged-wrong", { period }), part$15 = partsOf(objectiveLinked$1), objectiveLinked = defineCriterion({
	words: objectiveLinked$1,
	assess: ({ overlay, control, governance }) => {
		let { objective } = overlay.data;
		return answer(objective === null ? part$15("missed", "no-objective-named", { control: control.data.control }) : part$15("met", "objective-named", { objective: inLanguages(overlay, governance, ({ objective: own }) => own === null ? [] : [own]) }), [overlay.file]);
	}
}), serves = (entities, entity) => entities.length === 0 || entities.includes(entity), repositoriesById = ({ repositories }) => new Map(repositories.map(({ data }) => [data.id, data]));
function entitiesServed({ ownership, repository_id: id }, repositories) {
	let own = ownership?.entities ?? [];
	return own.length > 0 ? own : (id === null ? void 0 : repositories.get(id))?.entities ?? [];
}
// action/criteria/outsourcing-covered.ts
const part$14 = partsOf(outsourcingCovered$1), outsourcingCovered = defineCriterion({
	words: outsourcingCovered$1,
	assess: (context) => {
		let vendors = vendorsOf(context);
		return answer(worst(vendors.map(({ data }) => {
			let last = data.last_assessed;
			if (last === null) return part$14("missed", "third-party-never-assessed", { vendor: data.name });
			let age = daysBetween(last, context.cutOff);
			return part$14(age > 365 ? "missed" : "met", "third-party-assessed", {
				vendor: data.name,
				day: last
			});
		}), part$14("not-applicable", "no-third-party", {})), vendors.map(({ file }) => file));
	}
});
function vendorsOf({ ledger, governance, entity }) {
	let repositories = repositoriesById(ledger), held = new Map(governance.statements.map(({ file, data }) => [file, data.vendor])), ids = new Set(ledger.identities.filter(({ data }) => data.state === "active" && data.ownership !== null).filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity)).map(({ data }) => held.get(data.ownership?.statement ?? "")));
	return governance.vendors.filter(({ data }) => ids.has(data.vendor));
}
// action/criteria/population-as-described.ts
const part$13 = partsOf(populationAsDescribed$1), kindOf = (uid) => IDENTITY_KINDS.find((kind) => uid.split(":")[1] === kind), populationAsDescribed = defineCriterion({
	words: populationAsDescribed$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let { kinds } = context.overlay.data, described = (kind) => kinds.length === 0 || kind === void 0 || kinds.some((one) => one === kind), isNarrow = data.population.relevance === "reporting" && context.regime.data.reviews.population === "reporting", left = data.population.excluded.filter(({ uid, privileged, by }) => described(kindOf(uid)) && !(isNarrow && by !== null && !privileged)), omitted = (data.population.kinds.length > 0 ? kinds.length > 0 ? kinds : IDENTITY_KINDS : []).filter((kind) => !data.population.kinds.includes(kind));
		return left.length === 0 && omitted.length === 0 ? part$13("met", "population-covered", { period: data.period }) : left.length > 0 ? part$13("missed", "identities-left-out", {
			period: data.period,
			left: left.length,
			rationale: left[0]?.reason ?? ""
		}) : part$13("missed", "kinds-left-out", {
			period: data.period,
			kinds: omitted
		});
	}, [context.overlay.file])
}), part$12 = partsFrom(readingReasons);
function gapsOf({ data }, { ledger, entity }) {
	let elsewhere = (id) => {
		let repository = ledger.repositories.find((one) => one.data.id === id);
		return repository !== void 0 && !serves(repository.data.entities, entity.data.entity);
	}, day = dayOf(data.started);
	return data.sources.flatMap(({ source, gaps }) => gaps.filter(({ scope }) => !("repository" in scope && elsewhere(scope.repository))).map(({ unit, state, remedy, reason: why }) => {
		let gap = {
			day,
			source,
			unit,
			state,
			remedy
		};
		return {
			...part$12("unknown", "source-not-read", {
				...gap,
				why
			}),
			brief: (others) => [part$12("unknown", "source-not-read-in-brief", {
				...gap,
				others
			}).reason]
		};
	}));
}
// action/criteria/population-complete.ts
const part$11 = partsOf(populationComplete$1), populationComplete = defineCriterion({
	words: populationComplete$1,
	assess: (context) => {
		let last = context.scans.at(-1);
		if (last === void 0) return answer(part$11("not-performed", "no-scan-recorded", { period: context.period.id }), []);
		let incomplete = context.reviews.filter(({ data }) => !data.population.complete), parts = [...gapsOf(last, context), ...incomplete.map(({ data }) => part$11("unknown", "population-frozen-incomplete", { period: data.period }))], day = dayOf(last.data.started);
		return answer(worst(parts, part$11("met", "every-source-read", { day })), [last.file, ...context.reviews.map(({ file }) => file)]);
	}
}), part$10 = partsOf(populationDefined$1), populationDefined = defineCriterion({
	words: populationDefined$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let { identities, frozen } = data.population, own = data.lines.filter(({ off_cycle: other }) => other?.replaces !== !1), lines = new Set(own.map(({ uid }) => uid)).size;
		return lines === identities && lines === own.length ? part$10("met", "population-frozen", {
			period: data.period,
			day: dayOf(frozen),
			identities
		}) : part$10("missed", "lines-do-not-match", {
			period: data.period,
			identities,
			lines: own.length,
			distinct: lines
		});
	})
}), part$9 = partsOf(privilegedIncluded$1), privilegedIncluded = defineCriterion({
	words: privilegedIncluded$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let left = data.population.excluded.filter(({ privileged }) => privileged), [first] = left;
		return first === void 0 ? part$9("met", "no-privileged-left-out", { period: data.period }) : part$9("missed", "privileged-left-out", {
			period: data.period,
			left: left.length,
			rationale: first.reason
		});
	})
}), part$8 = partsOf(rationaleRecorded$1), rationaleRecorded = defineCriterion({
	words: rationaleRecorded$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let undecided = data.lines.filter(({ decision }) => decision === null), silent = data.lines.filter(({ decision, rationale }) => decision !== null && (rationale ?? "").trim() === ""), unanswered = data.lines.filter(({ decision, financial, reporting_risk }) => decision !== null && financial && reporting_risk === null), first = (silent[0] ?? unanswered[0] ?? undecided[0])?.title ?? "", { period } = data, all = data.lines.length;
		return silent.length > 0 ? part$8("missed", "decisions-without-rationale", {
			period,
			some: silent.length,
			all,
			first
		}) : unanswered.length > 0 ? part$8("missed", "reporting-risk-not-answered", {
			period,
			some: unanswered.length,
			first
		}) : undecided.length > 0 ? part$8(context.known > data.due ? "missed" : "unknown", "lines-not-decided", {
			period,
			some: undecided.length,
			all,
			first
		}) : part$8("met", "every-decision-explained", {
			period,
			all
		});
	})
}), remediatedBy = (context, words, day) => {
	let part = partsOf(words);
	return ofWrongLines(context, nothingToChange, ({ title: subject, remediation }, review) => {
		let limit = day(review);
		if (remediation?.done === void 0 || remediation.done === null) return part(context.known > limit ? "missed" : "unknown", "remediation-not-seen", {
			subject,
			limit
		});
		let done = dayOf(remediation.done);
		return part(done > limit ? "missed" : "met", "remediation-seen", {
			subject,
			done,
			limit
		});
	});
}, remediatedBeforeClose = defineCriterion({
	words: remediatedBeforeClose$1,
	assess: (context) => remediatedBy(context, remediatedBeforeClose$1, (review) => closeOf(review.data, {
		entity: context.entity.data,
		limits: context.limits,
		holidays: context.governance.configuration.calendar.holidays
	}))
}), remediatedBeforeYearEnd = defineCriterion({
	words: remediatedBeforeYearEnd$1,
	assess: (context) => remediatedBy(context, remediatedBeforeYearEnd$1, (review) => yearEndOf(review.data, context.entity.data))
}), byUid = new WeakMap();
function identityOf({ identities }, uid) {
	let known = byUid.get(identities) ?? new Map(identities.map((identity) => [identity.data.uid, identity]));
	return byUid.set(identities, known), known.get(uid) ?? null;
}
const byFile = new WeakMap();
function knownIn(ledger, file) {
	let known = byFile.get(ledger.identities) ?? allKnown(ledger);
	return byFile.set(ledger.identities, known), known.get(file) ?? {
		title: file,
		entities: [],
		systems: [],
		assessments: []
	};
}
function allKnown({ identities, repositories, organization }) {
	return new Map([
		...(organization === null ? [] : [organization]).map(({ file, data }) => [file, {
			title: data.organization,
			entities: [],
			systems: [],
			assessments: data.assessments
		}]),
		...repositories.map(({ file, data }) => [file, {
			...data,
			title: data.name
		}]),
		...identities.map(({ file, data }) => [file, {
			title: data.title,
			entities: data.ownership?.entities ?? [],
			systems: data.ownership?.systems ?? [],
			assessments: data.assessments
		}])
	]);
}
// action/criteria/reporting-path-mapped.ts
const part$7 = partsOf(reportingPathMapped$1), reportingPathMapped = defineCriterion({
	words: reportingPathMapped$1,
	assess: (context) => {
		let relevant = relevantIdentities(context), none = part$7("not-applicable", "no-identity-reaches-reporting", {});
		if (relevant.length === 0) return answer(none, []);
		let undecided = relevant.filter(({ presumed }) => presumed).length, unmapped = relevant.filter(({ systems }) => systems.length === 0);
		return answer(worst(unmapped.map(({ title, presumed }) => presumed ? part$7("missed", "presumed-and-not-mapped", { subject: title }) : part$7("missed", "stated-and-not-mapped", { subject: title })), part$7("met", "every-identity-mapped", {
			identities: relevant.length,
			presumed: undecided
		})), (unmapped.length > 0 ? unmapped : relevant).map(({ file }) => file));
	}
});
function relevantIdentities({ ledger, reviews, entity, governance }) {
	let repositories = repositoriesById(ledger), reviewed = new Set(reviews.flatMap(({ data }) => data.lines.filter(({ financial }) => financial).map(({ uid }) => uid))), decided = new Map(governance.statements.map(({ file, data }) => [file, data.reporting])), isFinancial = governance.systems.some(({ data }) => data.entities.includes(entity.data.entity)), own = ledger.identities.filter(({ data }) => data.state === "active").filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity)).flatMap(({ data: { uid, ownership } }) => {
		let reporting = decided.get(ownership?.statement ?? "") ?? null;
		return reporting === null ? isFinancial ? [{
			uid,
			presumed: !0
		}] : [] : reporting.capabilities.length > 0 ? [{
			uid,
			presumed: !1
		}] : [];
	}), known = new Map(own.map(({ uid, presumed }) => [uid, presumed]));
	for (let uid of reviewed) known.set(uid, !1);
	return [...known].flatMap(([uid, presumed]) => {
		let identity = identityOf(ledger, uid);
		if (identity === null) return [];
		let { file, data } = identity, repository = data.repository_id === null ? void 0 : repositories.get(data.repository_id), systems = [...data.ownership?.systems ?? [], ...repository?.systems ?? []];
		return [{
			file,
			title: data.title,
			presumed,
			systems
		}];
	});
}
// action/criteria/revalidated.ts
const part$6 = partsOf(revalidated$1), revalidated = defineCriterion({
	words: revalidated$1,
	assess: (context) => ofReviews(context, (review) => {
		let { holidays } = context.governance.configuration.calendar, limit = addBusinessDays(lastDayOf(review.data, context.entity.data), context.limits["cert.window_bd"].strict, holidays), lines = review.data.lines.filter(({ revalidate }) => revalidate.length > 0);
		return lines.length === 0 ? part$6("not-applicable", "none-to-justify-again", { period: review.data.period }) : lines.map(({ title: subject, decision, rationale, at }) => {
			let decided = at === null || decision === null ? null : dayOf(at);
			return decided === null ? part$6(context.known > limit ? "missed" : "unknown", "not-justified-again", {
				subject,
				limit
			}) : (rationale ?? "").trim() === "" ? part$6("missed", "decided-without-rationale", { subject }) : part$6(decided > limit ? "missed" : "met", "justified-again", {
				subject,
				day: decided,
				limit
			});
		});
	})
});
// model/identities/people-behind.ts
function peopleBehind(identity) {
	let { ownership, lifecycle } = identity, made = lifecycle.filter(({ event }) => event === "create").map(({ by }) => by);
	return [
		ownership?.business_owner,
		ownership?.technical_steward,
		...made,
		creatorOf(identity)
	].filter((login) => login != null);
}
// action/criteria/reviewer-independent.ts
const part$5 = partsOf(reviewerIndependent$1), reviewerIndependent = defineCriterion({
	words: reviewerIndependent$1,
	assess: (context) => ofReviews(context, (review) => [
		part$5("met", "nobody-decided-on-their-own", { period: review.data.period }),
		...review.data.lines.flatMap((line) => ofLine(line, context)),
		...grantors(review, context)
	], context.signOffs.map(({ file }) => file))
});
function ofLine(line, context) {
	let { by, by_id, at, uid, title: subject } = line;
	if (by === null || at === null) return [];
	let day = dayOf(at), identity = identityOf(context.ledger, uid);
	if (identity === null) return [part$5("unknown", "identity-not-in-ledger", { subject })];
	let entitled = context.governance.entities.flatMap(({ data }) => data.roster).some((entry) => (by_id === null ? samePerson(entry.login, by) : entry.id === by_id) && inForce$1(entry, day));
	return [...peopleBehind(identity.data).some((login) => samePerson(login, by)) ? [part$5("missed", "decided-on-their-own", {
		by: personOn(by, day, context.governance),
		subject
	})] : [], ...entitled && !isBot(by) ? [] : [part$5("missed", "reviewer-on-no-roster", {
		by,
		day,
		subject
	})]];
}
function grantors({ data }, { ledger, signOffs }) {
	let owners = ledger.organization?.data.facts.owners ?? null, deciders = [...new Set(data.lines.map(({ by }) => by).filter((by) => by !== null))].sort();
	if (owners === null) return [part$5("unknown", "owners-not-read", {})];
	let isOwner = (login) => owners.some((owner) => samePerson(owner, login));
	return signOffs.some((one) => one.data.period === data.period && isValidSignOff(one.data) && !isOwner(one.data.reviewer.login)) ? [] : deciders.filter(isOwner).map((login) => part$5("missed", "owner-without-second-approval", { by: login }));
}
// action/criteria/rolled-forward.ts
const part$4 = partsOf(rolledForward$1), rolledForward = defineCriterion({
	words: rolledForward$1,
	assess: (context) => {
		let { period, reviews } = context, last = reviews.at(-1);
		if (!period.endsYear) return answer(part$4("not-applicable", "period-does-not-end-the-year", { period: period.id }), []);
		if (last === void 0) return answer(withoutReview(context), []);
		let done = last.data.roll_forward;
		if (done === null) return answer(part$4("not-performed", "no-roll-forward-recorded", {
			period: last.data.period,
			year_end: period.to
		}), [last.file]);
		let day = dayOf(done.at);
		return answer(part$4(day < period.to ? "missed" : "met", "rolled-forward", {
			by: personOn(done.by, day, context.governance),
			day,
			year_end: period.to
		}), [last.file]);
	}
}), byWeight = (a, b) => weightOf(b) - weightOf(a), weightOf = ({ entities, systems }) => (entities.length > 1 ? 2 : 0) + +(systems.length > 0), part$3 = partsOf(rulesKept$1), rulesKept = defineCriterion({
	words: rulesKept$1,
	assess: (context) => {
		let { control, findings } = context, counted = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown"), checks = [...new Set(control.data.rules.flatMap(({ checks: own }) => own))], excepted = findings.filter(({ outcome }) => outcome === "excepted").length, found = worst([
			...counted.map((finding) => ofFinding(finding, context)),
			...notRetested(context),
			...neverAsked(context),
			...unanswered(context)
		], checks.length === 0 ? part$3("not-applicable", "no-rule-decided-automatically", { control: control.data.control }) : part$3("met", "no-finding-counts", {
			control: control.data.control,
			checks,
			excepted
		}));
		return answer({
			...found,
			brief: briefOf(found.value, context) ?? found.brief
		}, [control.file, ...findings.map(({ file }) => file)]);
	}
});
function briefOf(value, context) {
	let { findings, control } = context, fails = findings.filter(({ outcome }) => outcome === "fail");
	if (value === "missed" && fails.length > 0) return briefOfFails(fails, context);
	let waiting = waitingRules(context), [first] = waiting;
	if (value !== "unknown" || first === void 0) return null;
	let counted = {
		some: waiting.length,
		all: control.data.rules.length
	};
	return [part$3(value, "rules-without-source", {
		...counted,
		first: first.rule
	}).reason, part$3(value, "rules-without-source-counted", counted).reason];
}
function briefOfFails(fails, { ledger, cutOff }) {
	let [first] = fails.map((finding) => ({
		...knownIn(ledger, finding.file),
		...finding
	})).sort((a, b) => byWeight(a, b) || byText(b.from, a.from) || byText(a.title, b.title));
	if (first === void 0) throw Error("an example is asked of no findings");
	let { title: subject, check, from, to } = first, findings = fails.length;
	return [part$3("missed", "findings-with-example", {
		findings,
		subject,
		check,
		from,
		to: to !== null && to <= cutOff ? to : null
	}).reason, ...findings === 1 ? [] : [part$3("missed", "findings-counted", {
		findings,
		subject
	}).reason]];
}
const byText = (a, b) => a < b ? -1 : +(a > b);
function ofFinding({ file, check, outcome, from, to }, { ledger }) {
	let { title: subject, assessments } = knownIn(ledger, file), unseen = assessments.find((one) => one.check === check && one.outcome === "unknown");
	if (outcome === "fail" && to === null && unseen !== void 0) {
		let day = lastLook(ledger.scans, unseen.since);
		return part$3("missed", "rule-broken-when-last-seen", {
			subject,
			check,
			day
		});
	}
	let found = {
		subject,
		check,
		from,
		to
	};
	return outcome === "fail" ? part$3("missed", "rule-broken", found) : part$3("unknown", "rule-not-looked-at", found);
}
function notRetested({ governance, control, entity, regime, period }) {
	return regime.data.timing === "as-of" ? governance.deficiencies.filter(({ data }) => data.control === control.data.control && data.checks.length > 0).filter(({ data }) => data.found_on <= period.to).filter(({ data }) => data.affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime)).flatMap(({ data: { deficiency, state, what } }) => state === "open" || state === "remediated" ? [part$3("missed", "deficiency-not-closed", {
		deficiency,
		state,
		what
	})] : []) : [];
}
const neverAsked = ({ unanswered: checks }) => checks.map((check) => part$3("unknown", "check-never-asked", { check })), waitingRules = ({ control }) => control.data.rules.filter(({ criteria }) => criteria.length === 0).flatMap(({ rule, awaits }) => awaits === null ? [] : [{
	rule,
	awaits
}]), unanswered = (context) => waitingRules(context).map(({ rule, awaits }) => part$3("unknown", "rule-without-source", {
	rule,
	awaits
})), part$2 = partsOf(sampleSufficient$1), sampleSufficient = defineCriterion({
	words: sampleSufficient$1,
	assess: (context) => {
		let frequency = declaredFrequency(context), row = context.regime.data.sampling.find((one) => one.frequency === frequency);
		return ofReviews(context, ({ data }) => {
			let { evaluation, period, population } = data;
			if (evaluation === null) return part$2("not-performed", "no-evaluation-recorded", { period });
			if (row === void 0) return part$2("unknown", "no-sample-for-frequency", { frequency });
			let needed = frequency === "event" ? Math.min(row.sample, population.identities) : row.sample, tested = evaluation.extended_to ?? evaluation.sample, { deviations } = evaluation, by = personOn(evaluation.by, dayOf(evaluation.at), context.governance), extended = deviations === 0 || supports(context.regime.data, deviations, tested);
			return part$2(tested >= needed && extended ? "met" : "missed", "items-tested", {
				by,
				period,
				tested,
				deviations,
				needed
			});
		}, [context.regime.file]);
	}
}), supports = ({ extension }, deviations, tested) => extension.some((row) => row.deviations === deviations && tested >= row.sample), part$1 = partsOf(signedOff$1), signedOff = defineCriterion({
	words: signedOff$1,
	assess: (context) => ofReviews(context, ({ data }) => {
		let role = approverOf(context), given = context.signOffs.filter((one) => one.data.covers.what === "review" && one.data.period === data.period), valid = given.filter((one) => isValidSignOff(one.data)), right = valid.find((one) => one.data.reviewer.role === role), [first] = given;
		if (right !== void 0) return part$1("met", "approved-by-role", {
			...approvalOf(right.data),
			day: dayOf(right.data.submitted)
		});
		if (first === void 0) return part$1("not-performed", "no-approval-recorded", { period: data.period });
		let open = given.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept"), broken = open.find(({ result }) => result === "broken") ?? open[0];
		return valid.length > 0 || broken === void 0 ? part$1("missed", "approved-by-other-role", {
			...approvalOf(first.data),
			needed: role
		}) : part$1(broken.result === "broken" ? "missed" : "unknown", "approval-does-not-count", {
			period: data.period,
			rule: broken.rule,
			reason: broken.reason,
			with: broken.with
		});
	}, context.signOffs.map(({ file }) => file))
}), approvalOf = ({ period, reviewer: { person, role } }) => ({
	period,
	person,
	role
}), approverOf = ({ overlay, entity, regime }) => entity.data.overrides.find((one) => one.regime === regime.data.regime && one.control === overlay.data.control)?.approver ?? overlay.data.approver, part = partsOf(throughoutPeriod$1), throughoutPeriod = defineCriterion({
	words: throughoutPeriod$1,
	assess: (context) => {
		let { scans, period, limits } = context, limit = limits["scan.max_gap_hours"].default;
		if (scans.length === 0) return answer(part("not-performed", "no-scan-recorded", { period: period.id }), []);
		let moments = momentsOf(context), long = moments.slice(1).map((to, index) => {
			let from = moments[index] ?? to;
			return {
				from: dayOf(from),
				to: dayOf(to),
				hours: (Date.parse(to) - Date.parse(from)) / 36e5
			};
		}).filter(({ hours }) => hours > limit), longest = [...long].sort((a, b) => b.hours - a.hours)[0];
		return answer(longest === void 0 ? part("met", "scans-cover-the-period", {
			from: period.from,
			to: context.cutOff,
			limit,
			scans: scans.length
		}) : part("unknown", "scans-too-far-apart", {
			from: longest.from,
			to: longest.to,
			limit,
			gaps: long.length
		}), scans.map(({ file }) => file));
	}
});
function momentsOf({ ledger, scans, period, cutOff }) {
	let before = ledger.scans.filter(({ data }) => dayOf(data.started) < period.from).at(-1), after = ledger.scans.find(({ data }) => dayOf(data.started) > period.to);
	return [
		before?.data.started ?? `${period.from}T00:00:00Z`,
		...scans.map(({ data }) => data.started),
		...after === void 0 ? cutOff === period.to ? [`${period.to}T23:59:59Z`] : [] : [after.data.started]
	];
}
// action/criteria/index.ts
const criteria = [
	certificationLinked,
	certified,
	closedWithinSla,
	compensationEvaluated,
	decisionsExplained,
	decisionsSupported,
	documentsConsistent,
	doneInCycle,
	dutiesTested,
	entityDescribed,
	entityInScope,
	evaluatorIndependent,
	frequencyAsDeclared,
	informationReliable,
	keyControlMapped,
	localSignOff,
	lookedBack,
	objectiveLinked,
	outsourcingCovered,
	populationAsDescribed,
	populationComplete,
	populationDefined,
	privilegedIncluded,
	rationaleRecorded,
	remediatedBeforeClose,
	remediatedBeforeYearEnd,
	reportingPathMapped,
	revalidated,
	reviewerIndependent,
	rolledForward,
	rulesKept,
	sampleSufficient,
	signedOff,
	throughoutPeriod
], kinds = new Map(checks.map(({ id, appliesTo }) => [id, appliesTo])), answeredIn = new WeakMap();
function unansweredChecks({ rules }, ledger) {
	let answered = answeredIn.get(ledger) ?? allAnswered(ledger);
	return answeredIn.set(ledger, answered), [...new Set(rules.flatMap(({ checks: own }) => own))].filter((check) => {
		let kind = kinds.get(check);
		return kind !== void 0 && !answered.has(check) && hasSubject(kind, ledger);
	}).sort();
}
const allAnswered = ({ identities, repositories, organization }) => new Set([
	...identities,
	...repositories,
	...organization === null ? [] : [organization]
].flatMap(({ data }) => data.assessments.map(({ check }) => check)));
function hasSubject(kind, { identities, repositories, organization }) {
	switch (kind) {
		case "organization": return organization !== null;
		case "repository": return repositories.length > 0;
		case "identity": return identities.some(({ data }) => data.state === "active");
		default: return identities.some(({ data }) => data.state === "active" && data.kind === kind);
	}
}
// action/conclude/findings.ts
function findingsThatCount(intervals, subjects, counting) {
	let { entity, timing, from, cutOff, checks } = counting, own = (file) => serves(subjects.get(file)?.entities ?? [], entity), counted = intervals.filter((interval) => checks.has(interval.check) && own(interval.file) && interval.from <= cutOff && (interval.to === null || (timing === "as-of" ? interval.to > cutOff : interval.to >= from))), known = new Set(counted.map(({ file, check }) => `${file} ${check}`)), tighter = [...subjects.values()].filter(({ file }) => own(file)).flatMap((subject) => beyondOwnLimit(subject, counting)).filter(({ file, check }) => !known.has(`${file} ${check}`));
	return [...counted, ...tighter];
}
function beyondOwnLimit({ file, assessments, lastUsed }, { checks, limits, cutOff }) {
	return assessments.flatMap((assessment) => {
		let { check, outcome } = assessment, held = limitOf(assessment, lastUsed);
		if (outcome !== "pass" && outcome !== "stated" || held === null || !checks.has(check)) return [];
		let { limit: parameter, tier, days: applied, from } = held, tiers = tier === null ? TIERS$2 : [tier], beyond = tiers.map((one) => limits[parameter][one]).filter((limit) => !isAsTight(parameter, applied, limit) && addDays(from, limit) < cutOff);
		if (beyond.length === 0) return [];
		let certain = beyond.length === tiers.length, days = certain ? Math.max(...beyond) : Math.min(...beyond);
		return [{
			file,
			check,
			outcome: certain ? "fail" : "unknown",
			from: addDays(from, days + 1),
			to: null,
			exception: null,
			reason: certain ? "own-limit-reached" : "own-limit-perhaps-reached",
			with: {
				limit: parameter,
				days,
				from,
				reached: addDays(from, days)
			},
			last_failed: null
		}];
	});
}
// action/conclude/verdict-of.ts
function meaningOf({ miss, unknown_at_period_end, unknown_at_year_end }, value, { final, endsYear }) {
	let unknown = (final && endsYear ? unknown_at_year_end : null) ?? (final ? unknown_at_period_end : null) ?? "indeterminate";
	switch (value) {
		case "met":
		case "not-applicable": return null;
		case "missed": return miss === "indeterminate" ? unknown : miss;
		case "not-performed": return final ? miss === "indeterminate" ? unknown : miss : "indeterminate";
		case "unknown": return unknown;
		default: return value;
	}
}
function wordsFor(demand, value, means) {
	return means === null ? null : value !== "unknown" || demand.miss === "indeterminate" || means !== "indeterminate" ? demand.words : null;
}
const OF_MISS = [
	["out-of-scope", "out-of-scope"],
	["design", "deficient-design"],
	["operation", "deficient-operation"],
	["exception", "exception-noted"],
	["indeterminate", "indeterminate"]
], BY_VALUE = [
	"missed",
	"not-performed",
	"unknown"
], PRECONDITIONS = new Set([
	"entity-in-scope",
	"key-control-mapped",
	"objective-linked",
	"reporting-path-mapped"
]), SAYS_MOST = [
	"population-complete",
	"done-in-cycle",
	"population-defined",
	"population-as-described",
	"privileged-included",
	"duties-tested",
	"remediated-before-close",
	"remediated-before-year-end",
	"closed-within-sla",
	"reviewer-independent",
	"signed-off",
	"certified"
], SAYS_LEAST = [
	"throughout-period",
	"information-reliable",
	"rules-kept"
];
function rankOf(criterion) {
	let [most, least] = [SAYS_MOST.indexOf(criterion), SAYS_LEAST.indexOf(criterion)];
	return most === -1 ? SAYS_MOST.length + least + 1 : most;
}
function verdictOf(asked) {
	for (let [miss, verdict] of OF_MISS) for (let value of BY_VALUE) {
		let [first] = asked.map((one, index) => ({
			...one,
			index
		})).filter((one) => one.means === miss && one.value === value).sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion) || a.index - b.index);
		if (first !== void 0) return {
			verdict,
			decisive: first.criterion
		};
	}
	return {
		verdict: asked.some(({ criterion, value }) => value === "met" && !PRECONDITIONS.has(criterion)) ? "effective" : "indeterminate",
		decisive: null
	};
}
// action/conclude/ask-criteria.ts
function contextOf(scope, control, overlay) {
	let { entity, regime, governance, ledger, days, cutOff, known, scans, stated } = scope, ids = {
		entity: entity.data.entity,
		regime: regime.data.regime,
		control: control.data.control
	}, limits = limitsUnder(governance, ids), lies = (period) => {
		let { from, to } = periodOf(period, entity.data.fiscal_year_end);
		return from >= days.from && to <= days.to;
	};
	return {
		control,
		overlay,
		regime,
		entity,
		period: days,
		governance,
		ledger,
		scans,
		cutOff,
		known,
		stated,
		limits,
		findings: findingsThatCount(scope.intervals, scope.subjects, {
			entity: ids.entity,
			timing: regime.data.timing,
			from: days.from,
			cutOff,
			checks: new Set(control.data.rules.flatMap(({ checks }) => checks)),
			limits
		}),
		unanswered: unansweredChecks(control.data, ledger),
		reviews: ledger.reviews.filter(({ data }) => data.entity === ids.entity && data.regime === ids.regime).filter(({ data }) => lies(data.period) && data.controls.includes(ids.control)).sort((a, b) => byCodePoint(a.data.opened, b.data.opened)),
		signOffs: ledger.signOffs.filter(({ data: { covers, period } }) => covers.what !== "evidence" && covers.entity === ids.entity && covers.regime === ids.regime && lies(period))
	};
}
function askCriteria(scope, control, overlay) {
	let context = contextOf(scope, control, overlay), period = {
		final: scope.final,
		endsYear: scope.days.endsYear
	}, asked = demandsOn(scope.regime.data, control.data.control, overlay.data, period).map((demand) => {
		let { value, reasons, more, brief, evidence } = criterionOf(demand.criterion).assess(context), means = meaningOf(demand, value, period);
		return {
			criterion: demand.criterion,
			value,
			reasons: [...reasons],
			more,
			brief: [...brief],
			means,
			words: wordsFor(demand, value, means),
			evidence
		};
	});
	return {
		context,
		findings: context.findings,
		asked
	};
}
const byId = new Map(criteria.map((criterion) => [criterion.id, criterion])), criterionOf = (id) => {
	let criterion = byId.get(id);
	if (criterion === void 0) throw Error(`no criterion ${id}`);
	return criterion;
}, recorded = (asked, textOf) => asked.map(({ evidence, ...criterion }) => ({
	...criterion,
	evidence: evidence.map((file) => {
		let text = textOf(file);
		if (text === void 0) throw Error(`no text of ${file}, on which ${criterion.criterion} rests`);
		return {
			file,
			digest: digestOf(text)
		};
	})
})).sort((a, b) => byCodePoint(a.criterion, b.criterion));
// action/conclude/limitations.ts
function limitationsOf(scope) {
	let { scans, days, final, known, subjects } = scope, last = scans.at(-1), unstated = [...subjects.values()].filter(({ entities, uid }) => entities.length === 0 && !uid.startsWith("github:organization:")).length, early = {
		reason: "period-not-over",
		with: {
			period: days.id,
			to: days.to,
			last: known
		}
	}, unseen = {
		reason: "no-scan-in-period",
		with: {
			from: days.from,
			to: days.to
		}
	}, shared = {
		reason: "no-entity-stated",
		with: { subjects: unstated }
	};
	return [
		...final ? [] : [early],
		...last === void 0 ? [unseen] : [...gapsOf(last, scope).map(({ reason }) => reason), ...last.data.tampering.map(({ file, restored }) => ({
			reason: restored ? "evidence-changed-by-hand-and-put-back" : "evidence-changed-by-hand",
			with: { file }
		}))],
		...unstated === 0 ? [] : [shared]
	];
}
const controlLimitations = ({ rules }) => rules.filter(({ criteria }) => criteria.length > 0).flatMap(({ awaits }) => awaits === null ? [] : [{
	reason: "records-of-people-only",
	with: { awaits }
}]), CHANGING = [
	"create",
	"modify",
	"post",
	"approve",
	"transmit"
], total = (drivers) => drivers.reduce((sum, { points }) => sum + points, 0);
function indicationOf(evidence) {
	let likelihood = likelihoodOf(evidence), magnitude = magnitudeOf(evidence), escalated = escalatedBy(evidence), base = levelOf(total(likelihood), total(magnitude)), level = evidence.regime.severities.some(({ severity }) => severity === "deviation") ? deviationsOf(evidence) : base, named = inWordsOf(qualitative(escalated.length > 0 ? raisedBy(level, evidence.regime) : level, evidence), evidence.regime);
	return {
		severity: named.severity,
		words: named.words,
		likelihood: [...likelihood],
		magnitude: [...magnitude],
		escalated,
		roles: [...evidence.roles],
		escalate: named.escalate
	};
}
function likelihoodOf({ verdict, subjects, systems, cutOff, periodEnd, deficiencies, compensated }) {
	let long = verdict.findings.some(({ from, to }) => daysBetween(from, to ?? cutOff) > 92 || from <= periodEnd && to !== null && to > periodEnd), verbs = systems.filter((system) => system.verbs.some((verb) => CHANGING.includes(verb))), blind = verdict.criteria.some(({ criterion, value }) => criterion === "looked-back" && value !== "met" && value !== "not-applicable"), compensation = deficiencies.some(({ exceptions }) => exceptions.some((id) => compensated.includes(id)));
	return [
		verdict.verdict === "deficient-design" && {
			reason: "control-missing",
			with: {}
		},
		subjects.length > 0 && verbs.length > 0 && {
			reason: "figures-can-be-changed",
			with: { systems: verbs.map(({ title }) => title) }
		},
		long && {
			reason: "lasted-long",
			with: {}
		},
		blind && {
			reason: "wrong-use-not-excluded",
			with: {}
		},
		compensation && {
			reason: "compensation-tested-in-period",
			with: {}
		}
	].filter((driver) => driver !== !1).map((driver) => ({
		points: driver.reason === "compensation-tested-in-period" ? -1 : 1,
		...driver
	}));
}
function magnitudeOf({ subjects, systems, automated, deficiencies }) {
	let touched = new Set(systems.flatMap((system) => system.processes)), processes = REPORTING_PROCESSES.filter((one) => touched.has(one)).sort(), entities = new Set(subjects.flatMap((subject) => subject.entities)).size;
	return [
		processes.length > 0 && {
			reason: "processes-touched",
			with: { processes }
		},
		(systems.length > 1 || entities > 1) && {
			reason: "several-systems-or-entities",
			with: {
				systems: systems.length,
				entities
			}
		},
		automated && {
			reason: "control-automated",
			with: {}
		},
		deficiencies.some(({ flags }) => flags.could_exceed_materiality === !0) && {
			reason: "could-exceed-materiality",
			with: {}
		}
	].filter((driver) => driver !== !1).map((driver) => ({
		points: 1,
		...driver
	}));
}
const FLAGS = [
	["senior_management", "senior-management-or-fraud"],
	["restatement", "linked-to-restatement"],
	["found_by_auditor", "found-by-auditor"],
	["evidence_rewritten", "evidence-rewritten"]
];
function escalatedBy({ deficiencies, verdict, repeated }) {
	let untested = verdict.criteria.some(({ criterion, value }) => criterion === "compensation-evaluated" && value === "missed");
	return [
		...FLAGS.map(([flag, reason]) => deficiencies.some(({ flags }) => flags[flag] === !0) && {
			reason,
			with: {}
		}),
		untested && {
			reason: "compensation-not-tested",
			with: {}
		},
		repeated >= 1 && {
			reason: "deficient-before",
			with: { periods: repeated }
		}
	].filter((one) => one !== !1);
}
function levelOf(likelihood, magnitude) {
	return likelihood >= 3 && magnitude >= 3 ? "material-candidate" : likelihood >= 3 || likelihood === 2 && magnitude >= 2 ? "significant-candidate" : "deficiency";
}
function deviationsOf({ verdict, subjects }) {
	return verdict.findings.filter(({ outcome }) => outcome === "fail").length + verdict.criteria.filter(({ value, criterion }) => value === "missed" && criterion !== "rules-kept").length > 1 || subjects.some(({ systems }) => systems.length > 0) ? "significant-candidate" : "deviation";
}
function raisedBy(severity, { severities }) {
	let rank = SEVERITIES.indexOf(severity), next = SEVERITIES.slice(rank + 1), known = next.find((one) => severities.some((own) => own.severity === one));
	return (severity === "deviation" ? known : void 0) ?? next[0] ?? severity;
}
function qualitative(severity, { regime, deficiencies }) {
	let knowsMiddle = regime.severities.some((one) => one.severity === "significant-candidate"), touched = deficiencies.some(({ flags }) => flags.qualitative === !0);
	return !knowsMiddle && touched && severity === "significant-candidate" ? "material-candidate" : severity;
}
function inWordsOf(severity, { severities }) {
	let rank = (one) => SEVERITIES.indexOf(one), known = [...severities].sort((a, b) => rank(a.severity) - rank(b.severity)), found = known.filter((one) => rank(one.severity) <= rank(severity)).at(-1) ?? known[0];
	if (found === void 0) throw Error("a regime has at least one level of severity");
	return found;
}
// action/conclude/conclude-control.ts
const DEFICIENT = [
	"deficient-design",
	"deficient-operation",
	"exception-noted"
], isDeficient = (verdict) => DEFICIENT.includes(verdict);
function concludeControl(scope, control, overlay, textOf) {
	let { asked, findings } = askCriteria(scope, control, overlay), decided = verdictOf(asked), criteria = recorded(asked, textOf), failing = findings.filter(({ outcome }) => outcome === "fail").map(({ file }) => scope.subjects.get(file)).filter((subject) => subject !== void 0), unseen = asked.some(({ criterion, means }) => criterion === "population-complete" && means !== null), deficiencies = openDeficiencies(scope, {
		control: control.data.control,
		failing,
		unseen
	}), verdict = decided.verdict;
	return {
		control: control.data.control,
		verdict,
		words: scope.regime.data.verdicts[verdict],
		decisive: decided.decisive,
		criteria,
		limitations: controlLimitations(control.data),
		findings: [...findings],
		deficiencies: deficiencies.map(({ deficiency }) => deficiency),
		indication: isDeficient(verdict) ? indicationOf({
			verdict: {
				verdict,
				criteria,
				findings: [...findings]
			},
			regime: scope.regime.data,
			subjects: failing,
			systems: scope.governance.systems.map(({ data }) => data).filter(({ system }) => failing.some(({ systems }) => systems.includes(system))),
			automated: overlay.data.nature.automation === "automated",
			deficiencies,
			repeated: repeatedIn(scope, control.data.control),
			compensated: compensatedIn(scope),
			cutOff: scope.cutOff,
			periodEnd: scope.days.to,
			roles: scope.governance.configuration.authority.deficiency
		}) : null
	};
}
function openDeficiencies({ governance, entity, regime }, { control, failing, unseen }) {
	let uids = new Set(failing.map(({ uid }) => uid));
	return governance.deficiencies.map(({ data }) => data).filter(isOpenDeficiency).filter((one) => one.control === control || unseen && one.criteria.includes("population-complete")).filter(({ affects, subjects }) => affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime) || subjects.some((uid) => uids.has(uid))).sort((a, b) => Number(a.deficiency.slice(4)) - Number(b.deficiency.slice(4)));
}
function repeatedIn({ ledger, entity, regime, days }, control) {
	return ledger.conclusions.filter(({ data }) => data.entity === entity.data.entity && data.regime === regime.data.regime && data.state === "final" && periodOf(data.period.id, entity.data.fiscal_year_end).to < days.from && data.verdicts.some((one) => one.control === control && isDeficient(one.verdict))).length;
}
const compensatedIn = ({ governance, cutOff, days }) => governance.exceptions.filter(({ data }) => isValidOn(data, cutOff) && data.compensating.length > 0).filter(({ data }) => data.compensating.every(({ evidence, tested_on }) => evidence !== null && tested_on !== null && tested_on >= days.from)).map(({ data }) => data.exception);
function firstShown({ check, from }, { periods }, scans) {
	let opened = periods.find((one) => one.check === check && one.opened >= from)?.opened;
	if (opened !== void 0) return opened;
	let first = scans.find(({ data }) => dayOf(data.started) >= from);
	return first === void 0 ? null : dayOf(first.data.started);
}
function describeSubjects({ subjects, checks }) {
	let names = [...subjects].sort((a, b) => byWeight(a, b) || byCodePoint(a.title, b.title)).map(({ title }) => quote(shortened$2(title, 40))), said = listed([...checks].sort(([a, many], [b, more]) => more - many || byCodePoint(a, b)).map(([check]) => `"${check.replaceAll("-", " ")}"`), "or");
	return names.length === 1 ? `${listed(names, "and")} fails ${said}.` : names.length <= 3 ? `${listed(names, "and")} fail ${said}.` : `${names.length} fail ${said}, among them ${listed(names.slice(0, 3), "and")}.`;
}
const describeDocuments = (facts) => [...facts.slice(0, 3), ...facts.length > 3 ? [`And ${facts.length - 3} more.`] : []].join(" ");
function listed(all, word) {
	let shown = all.length > 3 ? [...all.slice(0, 3), `${all.length - 3} more`] : [...all], last = shown.pop() ?? "";
	return shown.length === 0 ? last : `${shown.join(", ")} ${word} ${last}`;
}
function proposalsFor(found, proposing) {
	let all = proposing.governance.deficiencies.map(({ data }) => data), open = all.filter(isOpenDeficiency), deficient = found.filter(({ verdict }) => isDeficient(verdict.verdict)), groups = [...ofSubjects(deficient, open, proposing), ...ofDocuments(deficient, open)].filter(isWorth), highest = Math.max(0, ...all.map(({ deficiency }) => Number(deficiency.slice(4))));
	return new Map(groups.sort((a, b) => byCodePoint(a.control, b.control) || byCodePoint(keyOf(a), keyOf(b))).map((group, index) => {
		let id = `DEF-${highest + 1 + index}`;
		return [deficiencyFile(id), textOf(id, group)];
	}));
}
const isWorth = ({ affects, criteria }) => criteria.has("population-complete") || affects.some(({ verdict }) => verdict === "deficient-design" || verdict === "deficient-operation");
function ofSubjects(found, open, { subjects, scans }) {
	let single = new Map();
	for (let one of found) for (let finding of one.verdict.findings) {
		let subject = subjects.get(finding.file), { control } = one.verdict;
		if (finding.outcome !== "fail" || subject === void 0 || open.some((known) => known.control === control && known.subjects.includes(subject.uid))) continue;
		let key = `${control} ${subject.uid}`, group = single.get(key) ?? emptyGroup(one, [subject]);
		group.checks.set(finding.check, 1);
		let shown = firstShown(finding, subject, scans) ?? one.cutOff;
		shown < group.found && (group.found = shown), addAffected(group, one), single.set(key, group);
	}
	let merged = new Map();
	for (let group of single.values()) {
		let keys = group.affects.map(({ entity, regime }) => `${entity}/${regime}`).sort(), key = [group.control, ...keys].join(" "), known = merged.get(key);
		if (known === void 0) merged.set(key, group);
		else {
			known.subjects.push(...group.subjects);
			for (let [check, count] of group.checks) known.checks.set(check, (known.checks.get(check) ?? 0) + count);
			group.found < known.found && (known.found = group.found);
		}
	}
	return [...merged.values()];
}
function ofDocuments(found, open) {
	let groups = new Map();
	for (let one of found) {
		let { verdict } = one, missed = verdict.criteria.filter(({ criterion, means, value }) => criterion !== "rules-kept" && (means === "design" || means === "operation" || means === "exception") && (value !== "unknown" || verdict.control === "INV-01")).sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion)), [first] = missed;
		if (first === void 0 || open.some(({ control, subjects }) => control === verdict.control && subjects.length === 0)) continue;
		let group = groups.get(verdict.control) ?? emptyGroup(one, []);
		for (let { criterion } of missed) group.criteria.add(criterion);
		let fact = printCriterion(first, "en");
		group.facts.includes(fact) || group.facts.push(fact), one.cutOff < group.found && (group.found = one.cutOff), addAffected(group, one), groups.set(verdict.control, group);
	}
	return [...groups.values()];
}
const emptyGroup = ({ verdict, cutOff }, subjects) => ({
	control: verdict.control,
	subjects,
	checks: new Map(),
	criteria: new Set(subjects.length > 0 ? ["rules-kept"] : []),
	affects: [],
	facts: [],
	found: cutOff
});
function addAffected(group, { conclusion, verdict }) {
	let { entity, regime, period } = conclusion;
	verdict.indication !== null && (group.affects.some((one) => one.entity === entity && one.regime === regime) || group.affects.push({
		entity,
		regime,
		period: period.id,
		verdict: verdict.verdict,
		indication: verdict.indication.severity,
		conclusion: null
	}));
}
const keyOf = ({ subjects, affects }) => [...subjects.map(({ uid }) => uid).sort(), ...affects.map(({ entity, regime }) => `${entity} ${regime}`)].join("\n");
function textOf(id, group) {
	let { control, subjects, checks, criteria, affects, found } = group;
	return writeDocument({
		deficiency: id,
		state: "proposed",
		control,
		what: subjects.length > 0 ? describeSubjects(group) : describeDocuments(group.facts),
		subjects: subjects.map(({ uid }) => uid).sort(byCodePoint),
		checks: [...checks.keys()].sort(byCodePoint),
		criteria: [...criteria].sort(byCodePoint),
		source: subjects.length > 0 ? "scan" : "review",
		found_on: found,
		root_cause: null,
		cause: null,
		owner: null,
		due: null,
		affects: [...affects].sort((a, b) => byCodePoint(a.entity, b.entity) || byCodePoint(a.regime, b.regime)),
		flags: {
			could_exceed_materiality: null,
			senior_management: null,
			restatement: null,
			found_by_auditor: null,
			evidence_rewritten: null,
			qualitative: null
		},
		exceptions: [],
		remediated_on: null,
		retests: [],
		closed: null
	}, `${ASKS.en}\n\n${ASKS.ja}`);
}
const ASKS = {
	en: "Countersign proposes this deficiency because a conclusion found the control wanting and no open one covers it.\nA person names the cause, the owner and the due date, sets the state to `open`, and concludes on the severity for every entity and regime it reaches.",
	ja: "結論において統制に不備が認められ、対応する未完了の不備がないため、Countersignがこの不備を提案しています。\n担当者は原因、責任者及び期限を記入して状態を `open` とし、影響する会社及び制度ごとに重要性の結論を示してください。"
};
// action/conclude/subjects.ts
function subjectsOf(ledger) {
	let repositories = repositoriesById(ledger), uses = new Map(Object.entries(ledger.lastUsed?.data.uses ?? {})), usedOn = (uid) => {
		let use = uses.get(uid);
		return use === void 0 ? null : dayOf(use);
	}, own = ledger.identities.map(({ file, data }) => {
		let repository = data.repository_id === null ? void 0 : repositories.get(data.repository_id), stated = data.ownership?.systems ?? [];
		return {
			file,
			uid: data.uid,
			title: data.title,
			entities: entitiesServed(data, repositories),
			systems: stated.length > 0 ? stated : repository?.systems ?? [],
			assessments: data.state === "retired" ? [] : data.assessments,
			periods: data.findings,
			lastUsed: usedOn(data.uid)
		};
	}), others = ledger.repositories.map(({ file, data }) => ({
		file,
		uid: data.uid,
		title: data.name,
		entities: data.entities,
		systems: data.systems,
		assessments: data.assessments,
		periods: data.findings,
		lastUsed: null
	})), { organization } = ledger, whole = organization === null ? [] : [{
		file: organization.file,
		uid: organization.data.uid,
		title: organization.data.organization,
		entities: [],
		systems: [],
		assessments: organization.data.assessments,
		periods: organization.data.findings,
		lastUsed: null
	}];
	return new Map([
		...own,
		...others,
		...whole
	].map((subject) => [subject.file, subject]));
}
// action/conclude/conclude.ts
function conclude(input) {
	let { organization, governance, ledger, stated, period, commit } = input, subjects = subjectsOf(ledger), commitScope = {
		organization,
		governance,
		ledger,
		subjects,
		intervals: intervalsOf(ledger.scans, subjects),
		stated: digestsInForce(governance.parameters, stated).controls,
		period
	}, textOf = (file) => ledger.texts.get(file) ?? stated.get(file), all = scopesIn(commitScope).map((scope) => ({
		scope,
		conclusion: concludeOn$1(scope, commit, textOf)
	})), conclusions = all.filter(({ conclusion }) => input.entity === null || conclusion.entity === input.entity).filter(({ conclusion }) => input.regime === null || conclusion.regime === input.regime).map(({ scope, conclusion }) => ({
		file: conclusionFile({
			organization,
			period,
			entity: conclusion.entity,
			regime: conclusion.regime
		}),
		data: conclusion,
		scope
	})).sort((a, b) => byCodePoint(a.file, b.file));
	return {
		conclusions: conclusions.map(({ file, data }) => ({
			file,
			data
		})),
		files: new Map(conclusions.map(({ file, data, scope }) => [file, writeEvidence(data, bodyOf(data, scope))])),
		proposed: proposalsFor(all.flatMap(({ scope, conclusion }) => conclusion.verdicts.map((verdict) => ({
			conclusion,
			verdict,
			cutOff: scope.cutOff
		}))), {
			governance,
			subjects,
			scans: ledger.scans
		})
	};
}
function concludeOn$1(scope, commit, textOf) {
	let { organization, governance, entity, regime, days, scans, final, stated, subjects } = scope, ids = {
		entity: entity.data.entity,
		regime: regime.data.regime
	}, worded = governance.overlays.filter(({ data }) => data.regime === ids.regime && data.language === regime.data.languages[0]).flatMap((overlay) => {
		let control = governance.controls.find(({ data }) => data.control === overlay.data.control);
		return control === void 0 ? [] : [{
			overlay,
			control
		}];
	}).sort((a, b) => byCodePoint(a.control.data.control, b.control.data.control)), last = scans.at(-1);
	return {
		record: "conclusion",
		schema: 2,
		organization,
		period: {
			id: days.id,
			from: days.from,
			to: days.to,
			ends_year: days.endsYear
		},
		...ids,
		commit,
		scan: last?.data.id ?? null,
		as_of: last?.data.started ?? null,
		state: final ? "final" : "interim",
		parameters: digestOf(worded.map(({ control: { data } }) => {
			let limits = limitsUnder(governance, {
				...ids,
				control: data.control
			});
			return `${data.control} ${digestsInForce(limits, new Map()).parameters}\n`;
		}).join("")),
		controls: stated,
		limitations: limitationsOf(scope),
		verdicts: worded.map(({ control, overlay }) => concludeControl(scope, control, overlay, textOf)),
		aggregates: aggregatesOf(governance, {
			...ids,
			severities: regime.data.severities
		}, subjects)
	};
}
// action/commands/check-asked.ts
const named = (what, name, all) => {
	let guess = nearest(name, all), hint = guess === null ? "" : ` (did you mean ${guess}?)`, there = all.length === 0 ? "controls/ states none" : `controls/ states ${all.join(", ")}`;
	return new Refusal(2, `There is no ${what} ${name}${hint}; ${there}.`);
};
function checkAsked({ period, entity, regime }, governance, ledger) {
	let entities = governance.entities.map(({ data }) => data), regimes = governance.regimes.map(({ data }) => data.regime);
	if (entity !== null && !entities.some((one) => one.entity === entity)) throw named("entity", entity, entities.map((one) => one.entity));
	if (regime !== null && !regimes.includes(regime)) throw named("regime", regime, regimes);
	let chosen = entities.filter((one) => entity === null || one.entity === entity), reporting = chosen.filter((one) => regime === null || one.regimes.includes(regime));
	if (reporting.length === 0) throw noReport(entity, regime, chosen[0]?.regimes ?? []);
	let last = ledger.scans.at(-1)?.data.started;
	if (last !== void 0) for (let one of reporting) {
		let { from } = periodOf(period, one.fiscal_year_end);
		if (from > dayOf(last)) throw notStarted({
			period,
			from,
			last: dayOf(last)
		}, one.entity, entity === null);
	}
}
function noReport(entity, regime, reports) {
	return entity === null ? new Refusal(2, regime === null ? "There is no entity to conclude on; state one under controls/entities." : `No entity reports under ${regime}; name it in the regimes of a file under controls/entities.`) : new Refusal(2, `The entity ${entity} does not report under ${regime ?? "any regime"}; by controls/entities/${entity}.md it reports under ${reports.join(", ")}.`);
}
const notStarted = ({ period, from, last }, entity, several) => new Refusal(2, `The period ${period} of ${entity} begins on ${from}, after the last scan there is, on ${last}; ${several ? "set entity to one whose period has begun, or choose" : "choose"} an earlier period.`);
// action/commands/changed-conclusions.ts
function commitIn(file, text) {
	let reading = readDocument$1(Conclusion, file, text);
	return reading.ok ? reading.data.commit : null;
}
function changedConclusions(conclude, input, { now, recorded }) {
	let atCommit = new Map([[input.commit, now]]), filesAt = (commit) => {
		let known = atCommit.get(commit) ?? conclude({
			...input,
			commit
		}).files;
		return atCommit.set(commit, known), known;
	};
	return new Map([...now].filter(([file, text]) => {
		let held = recorded.get(file);
		if (held === void 0) return !0;
		if (held === text) return !1;
		let commit = commitIn(file, held);
		return commit === null || filesAt(commit).get(file) !== held;
	}));
}
async function concludeAndPublish(conclude, { governance: opened, organization, at, log }, options) {
	let target = await lookUpGovernance(opened.hosted, options, log), port = renamedTo(target, opened);
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		let branchState = await readBranchState(port.checkout, {
			organization,
			base: options.base
		});
		attempt === 1 && logWhatIsRead(branchState.tips, port.checkout.remote.name, log), await refuseTampered(port, branchState, {
			organization,
			at
		});
		let made = concludeOn(conclude, branchState, {
			organization,
			asked: options
		}), report = {
			organization,
			period: options.period,
			base: branchState.tips.base.commit,
			conclusions: made.conclusions,
			written: [...made.files.keys()].filter((path) => path !== digestsFile(organization))
		}, saved = made.files.size === 0 ? {
			outcome: "saved",
			commit: waitingTip(branchState)
		} : await port.save(branchState, {
			files: made.files,
			message: messageOf(organization, made, options),
			at
		});
		if (saved.outcome !== "saved") {
			log.info("The evidence branch moved meanwhile; the commit is made anew on its tip.", { attempt });
			continue;
		}
		let { commit } = saved;
		if (commit === null || target === null || options.publish !== "pull-request") return {
			...report,
			commit,
			pullRequest: null
		};
		let branch = {
			branchState,
			commit,
			at,
			...afterwards(branchState, made.files, organization)
		}, pullRequest = await bringUpToDate(port, target.hosted, branch, {
			checks,
			url: target.url
		}, log);
		return {
			...report,
			commit,
			pullRequest
		};
	}
	throw new Refusal(3, `The branch countersign/${organization} was moved by others 5 times while the conclusions were being committed; conclude again.`);
}
const waitingTip = ({ tips, ancestry }) => ancestry.parents.includes(tips.branch.commit ?? "") ? tips.branch.commit : null;
async function refuseTampered({ checkout, hosted }, branchState, { organization, at }) {
	let { base, branch } = branchState.tips, { tampering, unproven } = await readVerified({
		checkout,
		hosted
	}, branchState, organization, at), onBase = hosted === null ? {
		tampering: [],
		unproven: []
	} : await broughtOntoBase({
		checkout,
		hosted
	}, branchState, evidenceFolder(organization)), listed = differencesIn(organization, {
		scans: scansIn(branchState.approved),
		texts: branchState.approved
	}), [why] = hosted === null ? [] : [...unproven, ...onBase.unproven];
	if (why !== void 0) throw new Refusal(3, `Where the evidence came from is not known, so nothing is concluded: ${originSentence(why).en}`);
	let [tampered] = [
		...tampering,
		...onBase.tampering,
		...listed
	];
	if (tampered !== void 0) throw new Refusal(3, `The evidence on ${base.name} or ${branch.name} is not what was recorded (${tampered.file}: ${tampered.what}); scan, merge the pull request that shows it, and conclude again.`);
}
function concludeOn(conclude, branchState, { organization, asked }) {
	let { tips, stated, approved, evidence, proposed } = branchState, { governance, ledger } = readInForce({
		stated,
		evidence: approved
	}, organization);
	if (ledger.scans.length === 0) throw new Refusal(2, `${tips.base.name} holds no scan of ${organization}; conclusions rest on evidence that people approved, so scan, and merge the pull request first.`);
	checkAsked(asked, governance, ledger);
	let { period, entity, regime } = asked, input = {
		organization,
		governance,
		ledger,
		stated,
		period,
		commit: tips.base.commit,
		entity,
		regime
	}, { conclusions, files: now, proposed: onBase } = conclude(input), both = new Map([...proposed, ...stated]), fresh = [...proposed.size === 0 ? onBase : conclude({
		...input,
		governance: readStated(both)
	}).proposed].filter(([path]) => !both.has(path)), changed = changedConclusions(conclude, input, {
		now,
		recorded: evidence
	}), list = digestListOf(organization, new Map([...evidence, ...changed]));
	return {
		conclusions,
		files: new Map([
			...changed,
			...fresh,
			...changed.size === 0 ? [] : [[digestsFile(organization), list]]
		]),
		concluded: changed.size,
		proposed: fresh.length
	};
}
function afterwards({ evidence, proposed, stated }, files, organization) {
	let isEvidence = (path) => path.startsWith(`evidence/${organization}/`), after = new Map([...evidence, ...[...files].filter(([path]) => isEvidence(path))]), { ledger } = readLedger(organization, after), newest = ledger.scans.at(-1);
	if (newest === void 0) throw Error("a branch on an approved scan holds none");
	return {
		governance: readStated(stated),
		ledger,
		scan: newest.data,
		scanFile: newest.file,
		subjects: subjectsOf$1(ledger),
		evidence: after,
		proposed: new Map([...proposed, ...[...files].filter(([path]) => !isEvidence(path))])
	};
}
function messageOf(organization, { concluded, proposed }, { period }) {
	return {
		headline: `Conclude on ${organization} for ${period}`,
		body: [`Conclusions written: ${concluded}.`, `Deficiencies proposed: ${proposed}.`].join("\n")
	};
}
// action/commands/read-at.ts
async function readAt(local, commit, asked) {
	let at = await readAtCommit(local, commit), organization = asGitHubWritesIt(organizationIn(readStated(at.stated), asked), at.evidence);
	return {
		...at,
		organization,
		...readInForce(at, organization)
	};
}
function asGitHubWritesIt(login, evidence) {
	let folders = new Set([...evidence.keys()].flatMap((path) => path.split("/")[1] ?? []));
	return folders.has(login) ? login : [...folders].find((folder) => folder.toLowerCase() === login.toLowerCase()) ?? login;
}
// action/commands/re-perform.ts
async function concludeAt(conclude, local, { organization, at, ...asked }) {
	let read = await readAt(local, await resolveCommit(local, at), organization);
	checkAsked(asked, read.governance, read.ledger);
	let [tampered] = differencesIn(read.organization, read.ledger).filter(({ file }) => documentKind(file) !== "conclusion");
	if (tampered !== void 0) throw new Refusal(3, `The evidence at ${read.commit} is not what the scans recorded (${tampered.file}: ${tampered.what}), so nothing can be concluded from it; name a commit whose evidence stands as recorded.`);
	return {
		...conclude({
			...read,
			...asked
		}),
		organization: read.organization,
		commit: read.commit
	};
}
async function reperform(conclude, local, options) {
	let head = await readAt(local, await resolveCommit(local, "HEAD"), options.organization), { organization } = head, recorded = recordedIn(head, options), first = await concludeAt(conclude, local, {
		...options,
		organization,
		at: options.at ?? "HEAD"
	}), byCommit = new Map([[first.commit, first]]), concludedAt = async (commit) => {
		let known = byCommit.get(commit) ?? await concludeAt(conclude, local, {
			...options,
			organization,
			at: commit
		});
		return byCommit.set(commit, known), known;
	}, compared = new Set(), reperformOne = async (file) => {
		let held = recorded.get(file), named = held === void 0 ? null : commitIn(file, held), own = options.at === null && named !== null;
		if (own && !await local.commits.isIn(named, head.commit)) {
			if (local.shallow) throw cutOff(named);
			return {
				file,
				result: "names a commit outside this history",
				commit: head.commit,
				named
			};
		}
		let there = own ? await concludedAt(named) : first;
		compared.add(there);
		let { commit } = there;
		return {
			file,
			result: resultOf(held, there.files.get(file)),
			commit,
			named: named === commit ? null : named
		};
	}, files = [];
	for (let file of [...new Set([...first.files.keys(), ...recorded.keys()])].sort(byCodePoint)) files.push(await reperformOne(file));
	let proposed = [...new Set([...compared].flatMap(({ proposed: paths }) => [...paths.keys()]))].filter((path) => !head.stated.has(path)).sort(byCodePoint);
	return {
		organization,
		period: options.period,
		head: head.commit,
		files,
		proposed
	};
}
const cutOff = (named) => new Refusal(2, `The checkout is shallow, so whether commit ${named} is in its history cannot be told; fetch its whole history (git fetch --unshallow, or fetch-depth: 0 on actions/checkout).`);
function resultOf(held, text) {
	return text === void 0 ? "does not follow" : held === void 0 ? "not recorded" : held === text ? "identical" : "differs";
}
function recordedIn({ organization, evidence }, { period, entity, regime }) {
	let isAsked = (path) => {
		let [, , , , own = "", file = ""] = path.split("/"), key = {
			organization,
			period,
			entity: entity ?? own,
			regime: regime ?? file.replace(/\.md$/, "")
		};
		return documentKind(path) === "conclusion" && path === conclusionFile(key);
	};
	return new Map([...evidence].filter(([path]) => isAsked(path)));
}
const isConfirmed = ({ files }) => files.length > 0 && files.every(({ result }) => result === "identical"), counted = ({ verdicts }) => VERDICTS.flatMap((verdict) => {
	let n = verdicts.filter((one) => one.verdict === verdict).length;
	return n === 0 ? [] : [`${n} ${verdict}`];
}).join(", ") || "no control", outcome = ({ written, commit, pullRequest }) => [
	written.length === 0 ? "Nothing changed." : `${count$1(written.length, "file")} changed.`,
	commit === null ? "Nothing waits on the evidence branch." : `The evidence is in commit ${commit}.`,
	...pullRequest === null ? [] : [`Pull request ${pullRequest.number}: ${pullRequest.url}`]
], concludedLines = (report, { findings }) => [
	`Conclusions on ${report.organization} for ${report.period}, at ${report.base}.`,
	...findings ? report.conclusions.map(({ data }) => `${data.entity}, ${data.regime}: ${counted(data)}.`) : [`${count$1(report.conclusions.length, "conclusion")}; this log is public, so the verdicts are left out.`],
	...outcome(report)
], concludedSummary = (report, { findings }) => [
	`# Conclusions on ${code(report.organization)} for ${report.period}`,
	`They rest on what people have approved, at ${code(report.base)}.`,
	findings ? table([
		"Entity",
		"Regime",
		"State",
		"Verdicts"
	], report.conclusions.map(({ data }) => [
		data.entity,
		data.regime,
		data.state,
		counted(data)
	])) : "This summary is public, so the verdicts are left out; the evidence has them.",
	...report.pullRequest === null ? [] : [`Decide on [pull request ${report.pullRequest.number}](${encodeURI(report.pullRequest.url)}).`],
	""
].join("\n\n"), writtenLines = ({ organization, commit, proposed }, written) => [
	...[...written].map(([path, what]) => `${path}: ${what}.`),
	`Conclusions on ${organization} at ${commit}: ${count$1(written.size, "file")}, ${[...written.values()].filter((one) => one === "written").length} written.`,
	...proposalLine([...proposed.keys()])
], proposalLine = (proposed) => proposed.length === 0 ? [] : [`Deficiencies that follow and nobody has stated: ${proposed.map((path) => path.replace(/^.*\/|\.md$/g, "")).join(", ")}.`];
function line({ file, result, commit, named }) {
	return `${file}: ${result}${result === "identical" ? ` at ${commit}` : ""}${named === null ? "" : ` (it names commit ${named}${result === "differs" ? "; re-perform it there" : ""})`}.`;
}
const SEVERAL = {
	identical: "identical",
	differs: "differ",
	"not recorded": "not recorded",
	"does not follow": "do not follow",
	"names a commit outside this history": "name a commit outside this history"
};
function reperformedLines(reperformed) {
	let { organization, period, head, files, proposed } = reperformed, of = (result) => files.filter((one) => one.result === result).length, identical = of("identical"), others = [
		"differs",
		"not recorded",
		"does not follow",
		"names a commit outside this history"
	].map((result) => ({
		result,
		n: of(result)
	})).flatMap(({ result, n }) => n === 0 ? [] : [`${n} ${n === 1 ? result : SEVERAL[result]}`]), summary = files.length === 0 ? "no conclusion follows and none is recorded." : others.length === 0 ? `${count$1(identical, "file")} identical.` : `${identical} identical, ${others.join(", ")}.`;
	return [
		...files.map(line),
		...proposalLine(proposed),
		`Conclusions on ${organization} for ${period}, compared with ${head}: ${summary}`
	];
}
// action/cli/print.ts
function print({ out, secrets }, lines) {
	for (let line of lines) out(`${lineOf$1(secrets, line)}\n`);
}
async function tell({ runner, secrets, out }, markdown) {
	try {
		await runner?.summarize(secrets.hide(markdown));
	} catch {
		out("Warning: The job summary could not be written.\n");
	}
}
// action/cli/write-output.ts
async function writeOutput(folder, files, mayReplace) {
	let written = new Map();
	for (let [path, text] of files) {
		let held = await heldAt(folder, path);
		if (held !== null && !mayReplace(path, held)) throw new Refusal(2, `The file ${join(folder, path)} is there already and is no conclusion; move it away, or set output to another folder.`);
		written.set(path, held === text ? "identical" : "written");
	}
	for (let [path, text] of files) if (written.get(path) !== "identical") try {
		await mkdir(dirname(join(folder, path)), { recursive: !0 }), await writeFile(join(folder, path), text);
	} catch (cause) {
		throw new Refusal(2, `The file ${join(folder, path)} cannot be written; set output to a folder of its own.`, { cause });
	}
	return written;
}
async function heldAt(folder, path) {
	let parts = path.split("/");
	for (let depth of [...parts.keys(), parts.length]) {
		let step = join(folder, ...parts.slice(0, depth)), found = await lstat(step).catch(() => null);
		if (found === null) return null;
		let isLast = depth === parts.length;
		if (depth > 0 && found.isSymbolicLink() || isLast && !found.isFile() || !isLast && depth > 0 && !found.isDirectory() || depth === 0 && !found.isDirectory() && !found.isSymbolicLink()) throw inTheWay(step);
	}
	return readFile(join(folder, path), "utf8");
}
const inTheWay = (path) => new Refusal(2, `${path} is in the way of what is to be written; set output to a folder of its own.`), WELL = {
	code: 0,
	sentence: null
};
async function runConclude(inputs, run) {
	let { environment, secrets, runner } = run, { organization, period, entity, regime, way, governance: directory } = inputs, asked = {
		organization,
		period,
		entity,
		regime
	}, findings = isPrivateRun(environment);
	switch (way.to) {
		case "publish": {
			let report = await showingProgress(run, `Conclusions for ${period}`, async (log) => concludeAndPublish(conclude, await connectToConclude(inputs, way, {
				environment,
				secrets,
				minted: run.tokens.add,
				log,
				version
			}), {
				...asked,
				...way
			}));
			return runner?.output("changed", String(report.written.length > 0)), runner?.output("pull-request-number", String(report.pullRequest?.number ?? "")), runner?.output("pull-request-url", report.pullRequest?.url ?? ""), print(run, concludedLines(report, { findings })), await tell(run, concludedSummary(report, { findings })), WELL;
		}
		case "write": {
			let concluded = await concludeAt(conclude, await openLocal({
				directory,
				environment
			}), {
				...asked,
				at: way.at
			}), written = await writeOutput(way.output, concluded.files, (path, text) => commitIn(path, text) !== null);
			return print(run, writtenLines(concluded, written)), WELL;
		}
		case "compare": {
			let reperformed = await reperform(conclude, await openLocal({
				directory,
				environment
			}), {
				...asked,
				at: way.at
			});
			return print(run, reperformedLines(reperformed)), isConfirmed(reperformed) ? WELL : {
				code: 1,
				sentence: "What follows from the ledger is not what is recorded."
			};
		}
		default: return way;
	}
}
// action/commands/drift.ts
async function findDrift(driftOf, local, { organization: asked, at }) {
	let read = await readAt(local, await resolveCommit(local, at), asked), last = read.ledger.scans.at(-1)?.data.started, { drift, text } = driftOf({
		...read,
		today: last === void 0 ? null : dayOf(last)
	});
	return {
		organization: read.organization,
		commit: read.commit,
		drift,
		text,
		texts: new Map([...read.stated, ...read.evidence])
	};
}
const isBlocking = ({ differences }) => differences.some(({ verdict }) => verdict === "block");
function conclusionOfDrift(drift) {
	let open = openDifferences(drift);
	return open.some(({ verdict }) => verdict === "block") ? "failure" : open.length === 0 ? "success" : "neutral";
}
async function showDriftCheckRun({ writer, repository }, { head, drift }, log) {
	let sentence = driftSentence(drift), open = openDifferences(drift).length, { status } = await writer.send("POST /repos/{owner}/{repo}/check-runs", {
		owner: repository.owner,
		repo: repository.name,
		name: "countersign / drift",
		head_sha: head,
		status: "completed",
		conclusion: conclusionOfDrift(drift),
		output: {
			title: open === 0 ? "No open difference" : count$1(open, "open difference"),
			summary: `${sentence}\n\n${fitted(driftLines(drift), 65535 - sentence.length - 2).join("\n")}`
		}
	});
	status >= 300 && log.info("No check run was created: the credential may not (Checks: write, GitHub Apps only).", { status });
}
// action/cli/connect-to-check.ts
async function connectToCheck(local, { auth, writer, organization }, surroundings) {
	let { environment, version } = surroundings, { rest, graphql, web } = serverIn(environment), repository = await remoteOf(local, web);
	if (repository === null) return null;
	if (auth.kind === "app" || writer !== null) {
		let second = writer === null ? null : {
			...writer,
			owner: repository.owner
		}, waits = createWaitBudget(USUAL_WAIT), github = await connectTo({
			auth,
			writer: second,
			organization,
			reads: noPermissions,
			cache: noCache,
			waits
		}, surroundings);
		return {
			writer: writing(github, repository, version).writer,
			repository
		};
	}
	return {
		writer: createWriter({
			apiUrl: rest,
			graphqlUrl: graphql,
			version,
			authorization: () => Promise.resolve(`token ${auth.token}`),
			sleep: pause
		}),
		repository
	};
}
// action/cli/present-drift.ts
const side = ({ file, field, value, normalised }) => `    ${file}, ${field}: ${value}${normalised === value ? "" : ` (read as ${normalised})`}`;
function difference(one) {
	let { rule, control, verdict, variance, left, right } = one, accepted = variance === null ? "" : ` (variance ${variance})`;
	return [
		`${rule}${control === null ? "" : ` ${control}`} ${verdict}${accepted}: ${printDifference(one).en}`,
		side(left),
		side(right)
	];
}
function driftReportLines({ drift, commit }, { findings }) {
	let accepted = drift.differences.filter(({ verdict }) => verdict === "accepted"), unknown = drift.rules.flatMap(({ rule, unknown: why }) => why.length === 0 ? [] : [`${rule} unknown: ${printNotCompared(why).en}`]);
	return [
		...findings ? [...openDifferences(drift), ...accepted].flatMap(difference) : [],
		...findings ? unknown : [],
		`Drift of ${drift.organization} at ${commit}. ${driftSentence(drift)}`
	];
}
function driftSummary({ drift, commit }, { findings }) {
	let head = [
		`# Drift of ${code(drift.organization)}`,
		driftSentence(drift),
		`Read at ${code(commit)}.`,
		...findings ? [] : ["This summary is public, so the differences are left out."]
	].join("\n\n");
	if (!findings) return `${head}\n`;
	let room = 349525 - head.length;
	return `${head}\n\n${fitted(driftLines(drift), room).join("\n")}\n`;
}
function driftAnnotations({ drift, texts }, { findings }) {
	if (!findings) return [];
	let all = openDifferences(drift).flatMap((one) => [one.left, one.right].map(({ file, field, value }) => ({
		level: one.verdict === "block" ? "error" : "warning",
		title: one.rule,
		message: inert(`${printDifference(one).en} Here ${field} is: ${value}`),
		file,
		line: lineOf(texts.get(file) ?? "", field)
	}))), upTo = (level) => all.filter((one) => one.level === level).slice(0, 10);
	return [...upTo("error"), ...upTo("warning")];
}
function lineOf(text, field) {
	let name = /^[\w-]+/.exec(field)?.[0] ?? "", at = text.split("\n").findIndex((line) => name !== "" && line.startsWith(`${name}:`));
	return at < 0 ? 1 : at + 1;
}
// action/cli/pull-request-event.ts
const Event = object({ pull_request: object({ head: object({ sha: string().regex(/^[0-9a-f]{40,64}$/) }) }) });
function pullRequestHead(environment) {
	if (environment.GITHUB_EVENT_NAME !== "pull_request") return null;
	let event = Event.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
	return event.success ? event.data.pull_request.head.sha : null;
}
// action/cli/run-drift.ts
async function runDrift(inputs, run) {
	let { environment, secrets, runner } = run, { governance: directory, organization, failOn, auth, writer } = inputs, local = await openLocal({
		directory,
		environment
	}), found = await findDrift(driftOf, local, {
		organization,
		at: inputs.at ?? "HEAD"
	}), { drift, commit } = found, findings = isPrivateRun(environment);
	print(run, driftReportLines(found, { findings }));
	for (let { level, title, message, file, line } of driftAnnotations(found, { findings })) runner?.annotate(level, secrets.hide(message), title, {
		file,
		line
	});
	await tell(run, driftSummary(found, { findings }));
	let head = pullRequestHead(environment);
	return auth !== null && head !== null && await showingProgress(run, "Check run", async (log) => {
		if (!await isOrMerges(local, commit, head)) {
			log.warning("The checkout is not of the pull request that started this run; no check run is created.");
			return;
		}
		let asked = {
			auth,
			writer,
			organization: found.organization
		}, hosted = await connectToCheck(local, asked, {
			environment,
			secrets,
			minted: run.tokens.add,
			log,
			version
		});
		hosted !== null && await showDriftCheckRun(hosted, {
			head,
			drift
		}, log);
	}), failOn === "finding" && isBlocking(drift) ? {
		code: 1,
		sentence: "Documents differ in a way that blocks, and fail-on is finding."
	} : {
		code: 0,
		sentence: null
	};
}
export { lastWordsOf, openGovernance, organizationIn, permissionsRead, presentToRunner, readStated, runConclude, runDrift, scan, wordsOf };
