/**
 * The walls of src, for dependency-cruiser (`npm run lint`). A file may import its own folder and what its row
 * names; no folders import each other in a circle. What local and sidebar may import stands in biome.json.
 */
const PURE = ['src/core', 'src/templates', 'src/locales', 'src/tabs'];
const ROWS = [
  { folder: 'src/core', may: [], packages: ['valibot'] },
  // Types of locales alone, see biome.json: which words are said is not a template's business.
  { folder: 'src/templates', may: ['src/core', 'src/locales'] },
  { folder: 'src/locales', may: ['src/core'] },
  { folder: 'src/tabs', may: PURE },
  { folder: 'src/sheets', may: PURE },
  { folder: 'src/rows', may: [...PURE, 'src/sheets'] },
  { folder: 'src/actions', may: [...PURE, 'src/sheets', 'src/rows'], packages: ['valibot'] },
  { folder: 'src/actions/desk', may: [...PURE, 'src/sheets', 'src/rows'] },
  { folder: 'src/actions/alerts', may: [...PURE, 'src/sheets', 'src/rows', 'src/actions/desk'] },
  { folder: 'src/main.ts', may: [...PURE, 'src/sheets', 'src/rows', 'src/actions'] },
];

const either = (folders) => `^(${folders.join('|')})(/|$|\\.)`;

const wall = ({ folder, may, packages = [] }) => ({
  name: folder,
  severity: 'error',
  comment: `${folder} may import itself${may.map((m) => `, ${m}`).join('')}.`,
  from: { path: either([folder]) },
  to: {
    // What the build generates is not there before it.
    pathNot: [
      either([folder, ...may]),
      '\\.generated\\.json$',
      ...packages.map((p) => `node_modules/${p}/`),
    ],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'circle',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src' },
      to: { circular: true },
    },
    ...ROWS.map(wall),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
};
