import astro from "eslint-plugin-astro";
import regexp from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const MESSAGE = "MemberExpression[object.name=/^(?:e|err|error|cause|reason)$/][property.name='message']";
const TEXT = "An error is told apart by its class, status or code, never by its English text.";
const LOCALE =
  "The answer depends on the machine's language: compare code points, format with a named locale.";

const restricted = [
  { selector: "TSEnumDeclaration", message: "Use a union of string literals: an enum is not erasable." },
  {
    selector: `CallExpression[callee.type='MemberExpression'][callee.property.name=/^(?:includes|match|startsWith|endsWith|indexOf|search)$/][callee.object.property.name='message'][callee.object.object.name=/^(?:e|err|error|cause|reason)$/]`,
    message: TEXT,
  },
  { selector: `CallExpression[callee.property.name=/^(?:test|exec)$/] > ${MESSAGE}`, message: TEXT },
  { selector: `BinaryExpression[operator=/^[!=]==?$/] > ${MESSAGE}`, message: TEXT },
  { selector: `SwitchStatement > ${MESSAGE}`, message: TEXT },
  { selector: "CallExpression[callee.property.name='localeCompare']", message: LOCALE },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(?:Date|Time)?String$/][arguments.length=0]",
    message: LOCALE,
  },
];

export default defineConfig(
  globalIgnores(["dist/", ".demo/", "site/dist/", "**/.astro/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `as const` is free. Anything else needs `// eslint-disable-next-line … -- why it cannot be wrong`;
      // test/house.test.ts refuses a disabled rule without its reason.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A schema and its type share one name (`const Day = z.string(); type Day = …`).
      "@typescript-eslint/no-redeclare": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-restricted-syntax": ["error", ...restricted],
      eqeqeq: "error",
    },
  },
  { files: ["model/**/*.ts", "action/**/*.ts", "site/**/*.ts"], rules: { "no-console": "error" } },
  {
    files: ["**/*.test.ts", "test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // `expect(port.method)` hands a method to an assertion, which does not call it.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // A regular expression that meets a stranger's text takes time that grows with its length and no faster.
    files: ["**/*.ts", "**/*.js", "**/*.astro"],
    extends: [regexp.configs.recommended],
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      // Taste, and not mistakes.
      "regexp/no-obscure-range": "off",
      "regexp/no-useless-character-class": "off",
      "regexp/no-useless-non-capturing-group": "off",
      "regexp/prefer-character-class": "off",
      "regexp/prefer-d": "off",
      "regexp/prefer-w": "off",
      "regexp/use-ignore-case": "off",
      // To look for such characters is what some expressions are for.
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
    },
  },
  // Types in pages are checked by `astro check`.
  {
    files: ["**/*.astro"],
    extends: [typescript.configs.strict, astro.configs["flat/recommended"]],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: { "astro/no-set-html-directive": "error", "astro/no-unused-define-vars-in-style": "error" },
  },
);
