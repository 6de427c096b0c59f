import { parseArgs } from "node:util";
// action/github/server.ts
function serverAt(apiUrl, graphqlUrl) {
	let rest = apiUrl.replace(/(?<!\/)\/+$/, "");
	return {
		rest,
		graphql: graphqlUrl ?? `${rest.replace(/\/v3$/, "")}/graphql`,
		web: webOf(new URL(rest))
	};
}
function webOf({ protocol, host, origin }) {
	let own = /^api\.(github\.com|[^.]+\.ghe\.com)$/.exec(host)?.[1];
	return own === void 0 ? origin : `${protocol}//${own}`;
}
const isLoopback = ({ hostname }) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname), isSecret = (address) => address.protocol === "https:" || isLoopback(address);
function sameServer(server, from, to) {
	if (!URL.canParse(to, from)) return null;
	let target = new URL(to, from), home = new URL(server.rest);
	return target.origin !== home.origin || target.username !== "" || target.password !== "" ? null : target.href;
}
function nextPage(link) {
	for (let part of (link ?? "").split(/,\s*(?=<)/)) {
		let [, address, parameters] = /^\s*<([^<>]*)>(.*)$/.exec(part) ?? [];
		if (address !== void 0 && /;\s*rel="?next"?(?:\s*;|\s*$)/.test(parameters ?? "")) return address;
	}
	return null;
}
// model/count.ts
const count = (n, thing, things = `${thing}s`) => `${n} ${n === 1 ? thing : things}`;
// action/run/refusal.ts
var Refusal = class extends Error {
	name = "Refusal";
	exitCode;
	constructor(exitCode, sentence, options) {
		super(sentence, options), this.exitCode = exitCode;
	}
};
function refusalOf(sentences) {
	if (sentences.length === 0) throw Error("refused without a problem");
	let left = sentences.length - 20, more = left > 0 ? [`There ${left === 1 ? "is" : "are"} ${count(left, "more problem")}.`] : [];
	return new Refusal(2, [...sentences.slice(0, 20), ...more].join("\n"));
}
// action/cli/declared.ts
const COMMANDS = [
	"scan",
	"review",
	"conclude",
	"drift",
	"sign-off",
	"verify"
], ALL = COMMANDS, SPEAKING = [
	"scan",
	"review",
	"conclude",
	"drift",
	"sign-off"
], COMMITTING = [
	"scan",
	"review",
	"conclude",
	"sign-off"
], DECLARED = [
	{
		name: "command",
		description: "What to do: scan (look at the organisation and record it), review (open the reviews that are due, and bring the open ones on), conclude (the verdicts of a period), drift (where documents differ), sign-off (which approvals are missing, and records of those given) or verify (whether the whole history of the evidence is what was recorded).",
		default: "scan",
		of: ALL
	},
	{
		name: "organization",
		description: "Login of the organisation; all commands but scan take the one that countersign.yml names when it names no other.",
		default: null,
		of: ALL
	},
	{
		name: "governance",
		description: "Path of the governance repository's checkout, with its whole history (fetch-depth: 0). Its commits are read, not its files.",
		default: ".",
		of: ALL
	},
	{
		name: "token",
		description: "Token that asks GitHub and publishes the evidence; or give app-id and private-key. Nothing is asked, and none is needed, to conclude with at, output or publish: none, or to look for drift from a shell; verify asks nobody.",
		default: null,
		of: SPEAKING,
		secret: !0
	},
	{
		name: "app-id",
		description: "Id of the GitHub App that asks GitHub and publishes the evidence.",
		default: null,
		of: SPEAKING
	},
	{
		name: "private-key",
		description: "Private key of that App, in PEM form.",
		default: null,
		of: SPEAKING,
		secret: !0
	},
	{
		name: "writer-app-id",
		description: "Id of a second GitHub App that publishes the evidence, so that the one which asks needs no permission to write; empty to publish with the first credential.",
		default: null,
		of: SPEAKING
	},
	{
		name: "writer-private-key",
		description: "Private key of that second App, in PEM form.",
		default: null,
		of: SPEAKING,
		secret: !0
	},
	{
		name: "period",
		description: "Conclude: the period, 2026-Q4, FY2026 or FY2026-H1; a fiscal year is named after the year it ends in. Review: only this one; empty for all that are due.",
		default: null,
		of: ["review", "conclude"]
	},
	{
		name: "entity",
		description: "Review and conclude: one legal entity of controls/entities; empty for all.",
		default: null,
		of: ["review", "conclude"]
	},
	{
		name: "regime",
		description: "Review and conclude: one regime of controls/regimes; empty for all that the entities report under.",
		default: null,
		of: ["review", "conclude"]
	},
	{
		name: "at",
		description: "Conclude, drift and verify: read this commit of the checkout, without token or network. Conclude then publishes nothing, but compares what follows with the conclusions that HEAD holds, and fails when any differs. Empty: conclude reads the base branch, drift and verify read HEAD.",
		default: null,
		of: [
			"conclude",
			"drift",
			"verify"
		]
	},
	{
		name: "output",
		description: "Conclude: write the conclusions below this folder, without token or network, in place of publishing or comparing them.",
		default: null,
		of: ["conclude"]
	},
	{
		name: "publish",
		description: "How far to go: pull-request (commit, and keep one pull request open), branch (commit only) or none (look only; conclude then compares each recorded conclusion with what follows at the commit it names, drift creates no check run, and sign-off creates check runs and records nothing).",
		default: "pull-request",
		of: SPEAKING
	},
	{
		name: "commit-with",
		description: "What makes the commit: api (GitHub does, and signs what an App commits) or git (the checkout does, and nobody signs it; so it is, too, where the remote is no repository on GitHub).",
		default: "api",
		of: COMMITTING
	},
	{
		name: "base",
		description: "Branch of the remote that the pull request goes to, and from which countersign.yml and controls/ are read; empty for the governance repository's default branch.",
		default: null,
		of: COMMITTING
	},
	{
		name: "fail-on",
		description: "What makes the run fail after it has published: never, finding (anything is open; of drift, anything blocks) or incomplete (anything could not be seen; of reviews, one could not be opened).",
		default: "never",
		of: [
			"scan",
			"review",
			"drift"
		]
	},
	{
		name: "allow-public",
		description: "Set to true to keep evidence in a public or internal repository, where everyone, or the whole enterprise, can read it.",
		default: "false",
		of: COMMITTING
	},
	{
		name: "max-wait",
		description: "Minutes that the run waits in sum for limits of GitHub's; what is not read by then is recorded as not attempted.",
		default: "30",
		of: COMMITTING
	},
	{
		name: "cache",
		description: "Path of a folder that keeps answers for conditional requests, so that an unchanged answer costs nothing; of use to a token that stays the same, with which it is sealed: GitHub confirms no answer to an App, whose token is another in each run; empty for none.",
		default: null,
		of: ["scan"]
	}
];
// model/nearest.ts
function distance(from, to) {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row += 1) {
		let current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			let same = from[row - 1] === to[column - 1] ? 0 : 1;
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}
function nearest(word, known) {
	if (word.length > 100) return null;
	let best = null;
	for (let candidate of known) {
		let edits = distance(word.toLowerCase(), candidate.toLowerCase());
		edits <= Math.max(1, Math.floor(candidate.length / 3)) && (best === null || edits < best.edits) && (best = {
			candidate,
			edits
		});
	}
	return best?.candidate ?? null;
}
function nearestFew(word, known, most = 3) {
	let written = word.slice(0, 100).toLowerCase();
	return known.map((candidate) => ({
		candidate,
		edits: distance(written, candidate.toLowerCase())
	})).sort((a, b) => a.edits - b.edits).slice(0, most).map(({ candidate }) => candidate);
}
// action/cli/given.ts
const NAMES = DECLARED.map(({ name }) => name), OPTIONS = DECLARED.filter(({ name, secret }) => name !== "command" && !secret).map(({ name }) => name);
function givenByRunner(environment) {
	let given = new Map();
	for (let [variable, value = ""] of Object.entries(environment)) variable.startsWith("INPUT_") && value.trim() !== "" && given.set(known(variable.slice(6).toLowerCase(), "input"), value.trim());
	return given;
}
function known(name, what) {
	let names = what === "command" ? COMMANDS : what === "input" ? NAMES : OPTIONS;
	if (names.includes(name) || what === "option" && NAMES.includes(name)) return name;
	let guess = nearest(name, names);
	throw new Refusal(2, `There is no ${what} ${name}${guess === null ? "" : ` (did you mean ${guess}?)`}; the ${what}s are: ${names.join(", ")}${what === "option" ? "; see --help" : ""}.`);
}
// model/invisible.ts
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\u{e0000}|[\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]/gu, escapeInvisible = (value, write) => value.replace(INVISIBLE, (character) => write((character.codePointAt(0) ?? 0).toString(16).toUpperCase())), showInvisible = (value) => escapeInvisible(value, (hex) => hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`), hasInvisible = (value) => value.search(INVISIBLE) !== -1, oneLine = (value) => showInvisible(value).replace(/[\n\t]/g, (character) => character === "\n" ? "\\n" : "\\t");
// action/github/failure.ts
var GitHubFailure = class extends Error {
	name = "GitHubFailure";
	kind;
	constructor(kind, message) {
		super(message), this.kind = kind;
	}
};
// action/cli/address.ts
const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL"];
function addressFault(environment) {
	for (let name of ADDRESSES) {
		let value = environment[name]?.trim() ?? "";
		if (value === "") continue;
		let url = URL.canParse(value) ? new URL(value) : null;
		if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return `The environment variable ${name} must be an address like https://api.github.com.`;
		if (!isSecret(url)) return `The environment variable ${name} is a plain http address, on which everybody on the way reads the credential; nothing was sent. Set it to the server's https address.`;
	}
	let { rest, graphql } = serverIn(environment);
	return new URL(graphql).origin === new URL(rest).origin ? null : `The environment variables GITHUB_API_URL (${shown(rest)}) and GITHUB_GRAPHQL_URL (${shown(graphql)}) name two servers, and the credential belongs to one; set the one that is wrong to the address on the server of your organisation.`;
}
const shown = (address) => {
	let { origin, pathname } = new URL(address);
	return `${origin}${pathname}`;
}, address = (environment, name) => {
	let value = environment[name]?.trim() ?? "";
	return value === "" ? void 0 : value;
}, serverIn = (environment) => serverAt(address(environment, "GITHUB_API_URL") ?? "https://api.github.com", address(environment, "GITHUB_GRAPHQL_URL")), FAILURES = {
	"bad-credential": 2,
	"organization-not-found": 2,
	unreachable: 3,
	"api-version-refused": 3,
	"rate-limit-exhausted": 3
};
function endingOf(report, failOn) {
	let open = report.open.length, gaps = report.gaps.length;
	switch (failOn) {
		case "never": return {
			code: 0,
			sentence: null
		};
		case "finding": return open === 0 ? {
			code: 0,
			sentence: null
		} : {
			code: 1,
			sentence: `Findings are open (${open}), and fail-on is finding.`
		};
		case "incomplete": return gaps === 0 ? {
			code: 0,
			sentence: null
		} : {
			code: 1,
			sentence: `Units could not be read to their end (${gaps}), and fail-on is incomplete.`
		};
		default: return failOn;
	}
}
function endingOfError(error) {
	return error instanceof Refusal ? {
		code: error.exitCode,
		sentence: error.message
	} : error instanceof GitHubFailure ? {
		code: FAILURES[error.kind],
		sentence: error.message
	} : {
		code: 3,
		sentence: `Countersign made a mistake of its own and stopped; nothing half-written was pushed. Please report this: ${traced(error)}.`
	};
}
function traced(error, depth = 0) {
	if (!(error instanceof Error) || depth > 5) return "an error without a name";
	let code = "code" in error && typeof error.code == "string" ? ` ${error.code}` : "", status = "status" in error && typeof error.status == "number" ? ` ${error.status}` : "", frames = (error.stack ?? "").split("\n").flatMap((line) => /^\s+at (?:async )?([\w.<>]+)/.exec(line)?.[1] ?? []), cause = error.cause === void 0 ? "" : ` caused by ${traced(error.cause, depth + 1)}`;
	return `${error.name}${code}${status} in ${frames.slice(0, 6).join(" < ") || "nowhere"}${cause}`;
}
// action/cli/inert.ts
const inert = (text) => oneLine(text).replace(/^\s*::/, (start) => start.replace("::", "\\u003A:")).replaceAll("##[", "##\\u005B"), worded = (message, data = {}) => {
	let parts = Object.entries(data).map(([name, value]) => `${name}=${value}`);
	return parts.length === 0 ? message : `${message} (${parts.join(", ")})`;
}, lineOf = (secrets, message, data) => inert(secrets.hide(worded(message, data)));
function progressOn(screen, secrets) {
	let shown = !1, clear = () => {
		shown && screen.write("\r\x1B[2K"), shown = !1;
	};
	return {
		info(message, data) {
			clear();
			let line = lineOf(secrets, message, data);
			screen.write(screen.live ? line.slice(0, 100) : `${line}\n`), shown = screen.live;
		},
		warning(message, data) {
			clear(), screen.write(`Warning: ${lineOf(secrets, message, data)}\n`);
		},
		end: clear
	};
}
// action/cli/version.ts
const { version } = { version: "0.1.0" }, STATE = {
	started: "countersign",
	tokens: "tokens"
}, isAfterwards = ({ args, environment }) => args.length === 0 && environment[`STATE_${STATE.started}`] === "started";
// action/cli/tokens.ts
function createTokens({ apiUrl, version }, keep) {
	let left = [], revoking = null, revoke = async () => {
		let tokens = left;
		if (tokens.length === 0) return 0;
		let { revokeTokens } = await import("./revoke.js"), valid = await revokeTokens(apiUrl, version, tokens);
		return valid === 0 && keep(left = left.filter((token) => !tokens.includes(token))), valid;
	};
	return {
		add(token) {
			left = [...left, token], keep(left);
		},
		revoke: () => revoking ??= revoke().finally(() => revoking = null)
	};
}
const leftSentence = (valid) => `GitHub did not confirm that ${valid === 1 ? "a token" : `${valid} tokens`} of this run ${valid === 1 ? "was" : "were"} revoked; an App's token ends by itself within an hour.`;
// action/cli/clean-up.ts
async function cleanUp(environment, runner) {
	let left = tokensIn(environment[`STATE_${STATE.tokens}`] ?? "[]");
	for (let token of left) runner.mask(token);
	let { revokeTokens } = await import("./revoke.js"), valid = await revokeTokens(serverIn(environment).rest, version, left);
	return valid > 0 && runner.annotate("warning", leftSentence(valid)), 0;
}
function tokensIn(text) {
	try {
		let left = JSON.parse(text);
		return Array.isArray(left) ? left.flatMap((one) => typeof one == "string" && one !== "" ? [one] : []) : [];
	} catch {
		return [];
	}
}
// action/cli/command-line.ts
const variableOf = (name) => `COUNTERSIGN_${name.toUpperCase().replaceAll("-", "_")}`, FLAGS = new Set(["allow-public"]);
function readCommandLine(args, environment) {
	let { tokens } = parseArgs({
		args: [...args],
		strict: !1,
		allowPositionals: !0,
		tokens: !0,
		options: Object.fromEntries(DECLARED.map(({ name }) => [name, { type: FLAGS.has(name) ? "boolean" : "string" }]))
	}), given = new Map();
	for (let token of tokens) {
		if (token.kind === "option-terminator") continue;
		if (token.kind === "positional") {
			if (given.has("command")) throw new Refusal(2, `The word ${token.value} is one too many; options begin with --.`);
			given.set("command", token.value);
			continue;
		}
		if (token.name === "help" || token.name === "h") return { asks: "help" };
		if (token.name === "version" || token.name === "v") return { asks: "version" };
		let name = known(token.name, "option");
		if (DECLARED.some((one) => one.name === name && one.secret)) throw new Refusal(2, `A secret does not belong on the command line, where every process can read it; put it in ${variableOf(name)}.`);
		let value = token.value ?? (FLAGS.has(name) ? "true" : "");
		if (value === "" || given.has(name)) throw new Refusal(2, `The option --${name} ${given.has(name) ? "is given twice" : "needs a value"}.`);
		given.set(name, value);
	}
	for (let { name } of DECLARED) {
		let value = environment[variableOf(name)]?.trim() ?? "";
		value !== "" && !given.has(name) && given.set(name, value);
	}
	return args.length === 0 && !given.has("organization") ? { asks: "nothing" } : {
		asks: "run",
		given
	};
}
// action/cli/help.ts
const options = DECLARED.filter(({ name, secret }) => name !== "command" && !secret), credentials = DECLARED.filter(({ name, secret }) => secret === !0 || name.endsWith("app-id")), width = Math.max(...options.map(({ name }) => name.length)) + 2, helpText = (version) => [
	`Countersign ${version}: audit evidence for the machine credentials of a GitHub organisation.`,
	"",
	"  countersign scan --organization <login> [options]",
	"      Looks at the organisation and records what it saw.",
	"  countersign review [--period <period>] [--entity <entity>] [--regime <regime>] [options]",
	"      Opens the reviews of access that are due, each in a pull request of its own, and brings the open ones on.",
	"  countersign conclude --period <period> [--entity <entity>] [--regime <regime>] [options]",
	"      Concludes on the evidence that people approved, control by control.",
	"  countersign conclude --period <period> [--at <commit>] --publish none",
	"      Re-performs recorded conclusions from the checkout alone and compares them, byte by byte.",
	"  countersign conclude --period <period> [--at <commit>] --output <folder>",
	"      Writes the conclusions below a folder.",
	"  countersign drift [--at <commit>] [options]",
	"      Says where documents differ that must agree, and where what was done differs from what is stated.",
	"  countersign sign-off [options]",
	"      Says on each open pull request which approvals it needs, and records those of what was merged.",
	"  countersign verify [--at <commit>] [--governance <path>]",
	"      Says whether the whole history of the evidence is what was recorded, from the checkout alone.",
	"",
	"Options:",
	...options.map(({ name, description, default: usual, of }) => {
		let whose = of.length === COMMANDS.length ? "" : `[${of.join(", ")}] `;
		return `  --${name.padEnd(width)}${whose}${description}${usual === null ? "" : ` (default: ${usual})`}`;
	}),
	`  --${"help".padEnd(width)}Prints this.`,
	`  --${"version".padEnd(width)}Prints the version.`,
	"",
	"Environment:",
	...credentials.map(({ name, description }) => `  ${variableOf(name)}: ${description}`),
	"  GITHUB_API_URL: Address of the server's REST API (default: https://api.github.com).",
	"",
	"Exit codes: 0 done, 1 failed on what was found as asked, 2 bad input or configuration, 3 could not finish.",
	"  conclude that compares ends with 1, whatever else is set, unless every conclusion that follows is recorded",
	"  at HEAD to the byte and none is recorded that does not follow; one that was edited by hand is found so.",
	"  drift ends with 1 when a difference blocks and --fail-on is finding.",
	"  verify ends with 1, whatever else is set, unless everything is as it was recorded."
].join("\n");
function formsOf(secret) {
	let whole = secret.trim(), plain = [whole, whole.replaceAll("\\n", "\n")], lines = plain.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim()).filter((line) => !line.startsWith("-----")), encoded = [
		...plain,
		`x-access-token:${whole}`,
		`${whole}\n`
	].flatMap((text) => [Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url")]), escaped = [encodeURIComponent(whole), JSON.stringify(whole).slice(1, -1)];
	return [...new Set([
		...plain,
		...lines,
		...encoded,
		...escaped
	])].filter((form) => form.length >= 8);
}
function createSecrets(announce) {
	let forms = [];
	return {
		add(secret) {
			let fresh = formsOf(secret).filter((form) => !forms.includes(form));
			fresh.forEach(announce), forms = [...forms, ...fresh].sort((a, b) => b.length - a.length);
		},
		hide: (text) => forms.reduce((hidden, form) => hidden.replaceAll(form, "***"), text)
	};
}
// action/cli/run.ts
async function run(machine) {
	let runner = machine.environment.GITHUB_ACTIONS === "true" ? (await import("./runner.js")).runnerOfThisStep : null, fault = addressFault(machine.environment);
	if (fault !== null) return tell(machine, runner, fault), 2;
	if (runner !== null && isAfterwards(machine)) return cleanUp(machine.environment, runner);
	let secrets = createSecrets((form) => runner?.mask(form)), tokens = createTokens({
		apiUrl: serverIn(machine.environment).rest,
		version
	}, (left) => runner?.keep(STATE.tokens, JSON.stringify(left)));
	runner?.keep(STATE.started, "started");
	let stayed = machine.beforeStop(async () => {
		await tokens.revoke();
	}), { code, sentence } = await attempt({
		...machine,
		runner,
		secrets,
		tokens
	}).catch(endingOfError), valid = await tokens.revoke();
	return stayed(), valid > 0 && warn(machine, runner, leftSentence(valid)), sentence !== null && tell(machine, runner, sentence.split("\n").map((line) => lineOf(secrets, line)).join("\n")), code;
}
function tell(machine, runner, lines) {
	if (runner !== null) runner.annotate("error", lines);
	else for (let line of lines.split("\n")) machine.err(`countersign: ${line}\n`);
}
const well = {
	code: 0,
	sentence: null
};
function warn(machine, runner, sentence) {
	runner === null ? machine.err(`Warning: ${sentence}\n`) : runner.annotate("warning", sentence);
}
async function attempt(machine) {
	let asked = askedOf(machine);
	switch (asked.asks) {
		case "nothing": return machine.err(`${helpText(version)}\n`), {
			code: 2,
			sentence: null
		};
		case "help": return machine.out(`${helpText(version)}\n`), well;
		case "version": return machine.out(`${version}\n`), well;
		case "run": {
			let { runCommand } = await import("./run-command.js");
			return runCommand(asked.given, machine);
		}
		default: return asked;
	}
}
function askedOf({ args, environment }) {
	let called = environment.GITHUB_ACTIONS === "true" || Object.keys(environment).some((name) => name.startsWith("INPUT_"));
	return args.length === 0 && called ? {
		asks: "run",
		given: givenByRunner(environment)
	} : readCommandLine(args, environment);
}
export { COMMANDS, DECLARED, GitHubFailure, Refusal, count, endingOf, escapeInvisible, hasInvisible, inert, isLoopback, known, lineOf, nearest, nearestFew, nextPage, oneLine, progressOn, refusalOf, run, sameServer, serverAt, serverIn, version };
