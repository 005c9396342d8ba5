// The walls between the rooms (ARCHITECTURE.md). Each says why it stands; test/structure/walls.test.ts runs them and proves that each can fail.
const STATIONS = "classify|recognise|pseudonymise|resolve|assess";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "contract-knows-only-zod",
      comment: "shared/contract says what crosses a border; if it imported a room, every runtime would have to carry that room.",
      severity: "error",
      from: { path: "^shared/contract/" },
      to: { pathNot: ["^shared/contract/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "stations-do-not-know-each-other",
      comment: "Stations of the journey import shared/contract and npm packages, never each other: whoever runs the journey composes them.",
      severity: "error",
      from: { path: `^shared/(${STATIONS})/` },
      to: { path: "^shared/", pathNot: ["^shared/$1/", "^shared/contract/"] },
    },
    {
      name: "examine-composes-three-stations",
      comment: "shared/examine runs classify, recognise and pseudonymise, in that order; counting and law happen in the ledger.",
      severity: "error",
      from: { path: "^shared/examine/" },
      to: { path: "^shared/", pathNot: "^shared/(examine|classify|recognise|pseudonymise|contract)/" },
    },
    {
      name: "shared-is-nobodys-guest",
      comment: "shared runs in Node, Deno, a browser and an extension alike, so it imports no other room.",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(extension|web|cli|supabase|scripts|test)/" },
    },
    {
      name: "shared-is-pure",
      comment: "shared has no I/O and no clock; a Node module in it would break the extension and the Edge Functions.",
      severity: "error",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "extension-imports-shared",
      comment: "The extension is shipped to every employee: of this project it may carry shared and nothing else.",
      severity: "error",
      from: { path: "^extension/", pathNot: "^extension/scripts/" },
      to: { path: "^(web|cli|supabase|scripts|test)/" },
    },
    {
      name: "browsers-have-no-node",
      comment: "The extension and the dashboard run in a browser, where no Node module exists.",
      severity: "error",
      from: { path: "^(extension|web)/", pathNot: ["^extension/scripts/", "^web/vite[.]config[.]ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "functions-import-shared",
      comment: "An Edge Function is deployed alone: it may carry shared, functions/_shared and its own folder.",
      severity: "error",
      from: { path: "^supabase/" },
      to: { path: "^(extension|web|cli|scripts|test)/" },
    },
    {
      name: "functions-do-not-know-each-other",
      comment: "Functions meet in the ledger; what two of them need lives in functions/_shared.",
      severity: "error",
      from: { path: "^supabase/functions/([^/_][^/]*)/" },
      to: { path: "^supabase/functions/", pathNot: ["^supabase/functions/$1/", "^supabase/functions/_shared/"] },
    },
    {
      name: "functions-shared-has-no-domain",
      comment: "supabase/functions/_shared serves every function and therefore knows none.",
      severity: "error",
      from: { path: "^supabase/functions/_shared/" },
      to: { path: "^supabase/functions/[^_]" },
    },
    {
      name: "web-imports-what-it-shows",
      comment:
        "The dashboard shows what the ledger counted, and examines a file in the browser with shared/examine and its stations; counting stays with the ledger.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: ["^(extension|cli|supabase|scripts|test)/", "^shared/resolve/"] },
    },
    {
      name: "features-do-not-know-each-other",
      comment: "A feature of the dashboard can be removed by removing its folder; what two features need lives in components or lib.",
      severity: "error",
      from: { path: "^web/features/([^/]+)/" },
      to: { path: "^web/features/", pathNot: "^web/features/$1/" },
    },
    {
      name: "web-is-built-upwards",
      comment: "app composes features, features use components and lib, never the other way.",
      severity: "error",
      from: { path: "^web/(components|lib)/" },
      to: { path: "^web/(app|features)/" },
    },
    {
      name: "features-do-not-know-the-app",
      comment: "app composes features; a feature that imports app cannot be moved or tested alone.",
      severity: "error",
      from: { path: "^web/features/" },
      to: { path: "^web/app/" },
    },
    {
      name: "cli-imports-shared",
      comment: "The command is the examination without a browser: shared is all it needs.",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: "^(extension|web|supabase|scripts|test)/" },
    },
    {
      name: "nothing-imports-test",
      comment: "What is only there to prove something must not be needed to run something.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one subject: move what they share into a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-import-leads-somewhere",
      comment: "A specifier is a path with its ending; one that cannot be found is misspelt or belongs to no package of ours.",
      severity: "error",
      from: { pathNot: "^supabase/functions/" },
      to: { couldNotResolve: true, pathNot: ["^(data-base64|data-text|url|raw|virtual):", "[.](css|svg|png)$"] },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API for it to use; swc reads the same files, types included.
    parser: "swc",
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: ["(^|/)(build|dist|[.]plasmo|[.]outflow)/", "[.]generated[.]"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
