import checkFile from "eslint-plugin-check-file";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const source = ["**/*.{ts,tsx}"];
const tests = ["test/**/*.{ts,tsx}"];
const configurations = ["*.config.{js,ts}", "test/**/*.config.ts"];

/** Ways to turn text into markup or code. Everything shown comes from data files and addresses. */
const unsafeProperties = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTML",
  "setHTMLUnsafe",
  "srcdoc",
  "createContextualFragment",
].map((property) => ({ property, message: "Text never becomes markup: build nodes or use React." }));

const restrictedProperties = [
  ...unsafeProperties,
  { object: "document", property: "write", message: "Text never becomes markup." },
  { object: "document", property: "writeln", message: "Text never becomes markup." },
  { object: "vi", property: "mock", message: "Our own modules are not mocked: build small real inputs." },
  { object: "vi", property: "doMock", message: "Our own modules are not mocked: build small real inputs." },
];

const restrictedSyntax = [
  {
    selector:
      ":matches(JSXAttribute > JSXIdentifier, Property > Identifier.key)[name='dangerouslySetInnerHTML']",
    message: "Text never becomes markup: use React children.",
  },
  {
    selector:
      "TSAsExpression[typeAnnotation.type!='TSUnknownKeyword'] > CallExpression[callee.object.name='JSON'][callee.property.name='parse']",
    message: "Parsed JSON is checked, not believed.",
  },
  {
    selector:
      "TSAsExpression[typeAnnotation.type!='TSUnknownKeyword'] > AwaitExpression > CallExpression[callee.property.name='json']",
    message: "Parsed JSON is checked, not believed.",
  },
  {
    selector: "ThrowStatement > :matches(Literal, TemplateLiteral)",
    message: "Throw an Error with a clear sentence.",
  },
];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: one word for one thing in every file.",
};

const wholeTestsOnly = {
  selector:
    "CallExpression > MemberExpression.callee[property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]",
  message: "Every test runs, every time.",
};

export default defineConfig(
  globalIgnores(["dist", "public", "test-results", "playwright-report", "**/node_modules"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: source,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
      // `const { geometry, ..._rest } = feature` leaves something out on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      // A type parameter used once still ties a name to its union where it is called.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // "" is as good as absent where text comes from outside; `||` says so.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-empty": "error",
      "no-restricted-properties": ["error", ...restrictedProperties],
      "no-restricted-syntax": ["error", ...restrictedSyntax, noDefaultExport],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // MapLibre fetches its own worker, and would wait for ever for one that is not there.
    ignores: ["src/data/**", "src/map/maplibre-library.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "Only src/data loads files, and checks them." },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    // A component reads as one tree: half as much again as a function.
    rules: {
      "max-lines-per-function": ["error", { max: 90, skipBlankLines: true, skipComments: true }],
      // A region that scrolls has to be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region"] }],
    },
  },
  {
    files: tests,
    rules: {
      // The function of a `describe` holds a whole list of tests.
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", ...restrictedSyntax, noDefaultExport, wholeTestsOnly],
    },
  },
  { files: ["src/i18n/messages/**"], rules: { "max-lines": "off" } },
  { files: ["tools/**", "test/browser/**"], rules: { "no-console": "off" } },
  { files: configurations, rules: { "no-restricted-syntax": ["error", ...restrictedSyntax] } },
  {
    files: ["**/*.{ts,tsx,js,cjs}"],
    plugins: { "check-file": checkFile },
    rules: {
      "check-file/filename-naming-convention": [
        "error",
        { "**/*.{ts,tsx,js,cjs}": "KEBAB_CASE" },
        { ignoreMiddleExtensions: true },
      ],
      "check-file/folder-naming-convention": ["error", { "{src,test,tools}/**/": "KEBAB_CASE" }],
      "check-file/filename-blocklist": [
        "error",
        { "**/*{util,helper,misc,common}*": "a-name-that-says-what-is-inside" },
        { errorMessage: "{{ target }} names no content: call the file after its main export." },
      ],
    },
  },
);
