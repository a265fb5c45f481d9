/**
 * Who may import whom: one row per folder, enforced by dependency-cruiser. Type-only imports count.
 * `test/import-rules.test.ts` plants every fault once and sees it reported.
 */

/** Rows, in the order the data travels. A folder not listed here may not exist. */
const rows = {
  model: [],
  data: ["model"],
  "analysis/statistics": ["model"],
  "analysis/geometry": ["model", "analysis/statistics"],
  "analysis/search": ["model", "analysis/statistics"],
  worker: ["model", "analysis", "lazy"],
  state: ["model", "data", "analysis/statistics", "analysis/search", "worker", "lazy"],
  map: ["model", "analysis/statistics", "state", "i18n", "lazy"],
  "panels/data": ["model", "analysis/statistics", "analysis/search", "state", "i18n", "panels/ui", "lazy"],
  "panels/indicators": ["model", "analysis/statistics", "state", "i18n", "panels/ui", "panels/data", "lazy"],
  "panels/chart": ["model", "state", "i18n", "panels/ui"],
  "panels/explore": [
    "model",
    "analysis/statistics",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/indicators",
    "lazy",
  ],
  "panels/compare": [
    "model",
    "analysis/statistics",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/indicators",
    "lazy",
    "panels/chart",
  ],
  "panels/cooperation": [
    "model",
    "analysis/statistics",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/chart",
    "lazy",
  ],
  "panels/catalogue": [
    "model",
    "analysis/statistics",
    "analysis/search",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "lazy",
    "export",
  ],
  export: ["model", "analysis/statistics"],
  "panels/export": [
    "model",
    "analysis/statistics",
    "analysis/search",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/indicators",
    "export",
    "lazy",
  ],
  "panels/portrait": [
    "model",
    "analysis/statistics",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/indicators",
    "lazy",
  ],
  "panels/embed": [
    "model",
    "analysis/statistics",
    "state",
    "i18n",
    "panels/ui",
    "panels/data",
    "panels/chart",
    "panels/export",
    "export",
    "embed-host",
    "lazy",
  ],
  "panels/ui": ["lazy"],
  embed: [],
  "embed-host": [],
  "embed-api": ["model", "state", "embed-host"],
  i18n: ["model"],
  lazy: ["i18n"],
  app: [""],
};

/** Libraries that only some folders may load: [name, packages, folders]. */
const libraries = [
  ["topojson", "topojson-client", ["data/geo"]],
  ["valibot", "valibot", ["data", "state/url", "embed-api"]],
  ["geometry", "@turf/[^/]+|flatbush|d3-contour", ["analysis/geometry"]],
  ["clusters", "supercluster", ["analysis/search"]],
  ["statistics", "simple-statistics", ["analysis/statistics"]],
  ["comlink", "comlink", ["worker"]],
  ["zustand", "zustand", ["state"]],
  ["maplibre", "maplibre-gl", ["map/(?!light/)"]],
  ["react", "react|react-dom", ["map", "panels", "i18n", "lazy", "app", "main"]],
  ["base-components", "downshift|@tanstack/[^/]+", ["panels/ui"]],
  ["spreadsheets", "hucre", ["export"]],
  ["charts", "d3-(array|scale|shape)", ["panels/chart", "panels/compare"]],
];

/** Pure parts of the map: values in; style, marks or GeoJSON out. They are told everything they need. */
const PURE_MAP = "^src/map/(layers|sources|scene)/";

const inFolders = (folders) => folders.map((folder) => `^src/${folder}`).join("|");

const folderRules = Object.entries(rows).map(([folder, allowed]) => ({
  name: `folder-${folder.replace("/", "-")}`,
  comment: `${folder} may import: ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: inFolders([...allowed, folder].map((name) => (name ? `${name}/` : ""))) },
}));

const libraryRules = libraries.map(([name, packages, folders]) => ({
  name: `library-${name}`,
  comment: `only ${folders.join(", ")} may load it`,
  severity: "error",
  from: { path: "^src/", pathNot: inFolders(folders) },
  to: { path: `node_modules/(${packages})/` },
}));

const rulesOfTheMap = [
  {
    name: "map-parts-are-pure",
    comment:
      "layers, sources and scene see no store, no React, no MapLibre at run time; of state only types, and memoizeLast, which is pure",
    severity: "error",
    from: { path: PURE_MAP },
    to: {
      path: "^src/|node_modules/(react|react-dom|zustand|maplibre-gl)/",
      pathNot: `^src/(model|analysis/statistics)/|${PURE_MAP}|^src/map/palette\\.ts$|^src/state/memoize-last\\.ts$`,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "map-parts-know-no-view",
    comment: "a pure part that imports the component above it, even as a type, cannot be moved",
    severity: "error",
    from: { path: PURE_MAP },
    to: { path: "^src/map/.+\\.tsx$|^src/i18n/(?!format\\.ts$|translate\\.ts$)" },
  },
];

const rulesOfTheWorker = [
  {
    name: "geometry-in-the-worker-only",
    comment:
      "Turf never reaches the first download: outside the worker's own file only types and lazy imports",
    severity: "error",
    from: { path: "^src/worker/", pathNot: "^src/worker/analysis\\.worker\\.ts$" },
    to: { path: "^src/analysis/geometry/", dynamic: false, dependencyTypesNot: ["type-only"] },
  },
];

/** What the two documents begin with: the atlas, and a frame in another site. */
const MAINS = "^src/(main\\.tsx|embed\\.ts)$";

const rulesOfTheWhole = [
  {
    name: "no-cycle",
    severity: "error",
    from: { path: "^(src|test|tools)/" },
    to: { circular: true },
  },
  {
    name: "no-unknown-folder",
    comment: "a new folder needs a row in the table",
    severity: "error",
    from: {},
    to: { path: "^src/[^/]+/", pathNot: inFolders(Object.keys(rows).map((folder) => `${folder}/`)) },
  },
  {
    name: "no-unknown-folder-imports",
    severity: "error",
    from: { path: "^src/[^/]+/", pathNot: inFolders(Object.keys(rows).map((folder) => `${folder}/`)) },
    to: {},
  },
  {
    name: "only-main-at-the-top",
    severity: "error",
    from: { path: "^src/[^/]+$", pathNot: MAINS },
    to: {},
  },
  {
    name: "main-mounts-the-app",
    severity: "error",
    from: { path: MAINS },
    to: { path: "^src/", pathNot: "^src/app/" },
  },
  {
    name: "nobody-imports-the-app",
    severity: "error",
    from: { path: "^src/", pathNot: `^src/app/|${MAINS}` },
    to: { path: `^src/app/|${MAINS}` },
  },
  {
    name: "source-stands-alone",
    comment: "neither tests nor tools are part of what ships",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^(test|tools)/" },
  },
  {
    name: "tools-need-no-test",
    severity: "error",
    from: { path: "^tools/" },
    to: { path: "^test/" },
  },
  {
    name: "model-needs-no-library",
    comment: "types of GeoJSON are part of the vocabulary",
    severity: "error",
    from: { path: "^src/model/" },
    to: { path: "node_modules/", pathNot: "node_modules/@types/geojson/" },
  },
  {
    name: "ships-no-development-library",
    severity: "error",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "core"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "import-exists",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/**
 * dependency-cruiser does not see `new Worker(new URL(...))`: the worker is an entry of its own. So are the modules
 * for host pages, which are built apart.
 */
const ENTRIES =
  "^src/main\\.tsx$|^src/embed\\.ts$|^src/worker/analysis\\.worker\\.ts$|^src/embed-host/(connect|grenzatlas-map)\\.ts$";
const rulesOfReach = [
  {
    name: "no-dead-module",
    severity: "error",
    from: { path: ENTRIES },
    to: { path: "^src/", pathNot: `${ENTRIES}|\\.d\\.ts$`, reachable: false },
  },
  {
    name: "tested-module",
    comment: "data and analysis carry the figures: every module of theirs is reached by a test",
    severity: "error",
    from: { path: "^test/.+\\.test\\.tsx?$" },
    to: { path: "^src/(data|analysis)/", reachable: false },
  },
];

module.exports = {
  forbidden: [
    ...folderRules,
    ...libraryRules,
    ...rulesOfTheMap,
    ...rulesOfTheWorker,
    ...rulesOfTheWhole,
    ...rulesOfReach,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^tools/geo/node_modules|^tools/gallery/pages" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".cjs", ".mjs", ".json", ".css"],
    },
  },
};
