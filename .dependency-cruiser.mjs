/**
 * The import rules of the house, made from the table in scripts/checks/layers.mjs.
 * `npm run check:layering` applies them; tests/architecture shows that each one can fail.
 */
import { LAYER_NAMES, LAYERS } from './scripts/checks/layers.mjs';

/**
 * @param {string} place path below src/: a layer, or a file or folder in one (`session/view`)
 * @returns {string} pattern for the modules there
 */
const within = (place) => (place.includes('/') ? `^src/${place}[./]` : `^src/${place}/`);

/**
 * @param {string} name
 * @param {import('./scripts/checks/layers.mjs').Layer} layer
 */
const rulesFor = (name, { may, mayTypes = [], libraries }) => {
  const from = { path: within(name) };
  const here = [name, ...may].map(within);
  const allowed = libraries.map((library) => `node_modules/${library}/`);
  return [
    {
      name: `${name}-imports`,
      comment: `${name} may import ${may.length > 0 ? may.join(', ') : 'nothing else'}`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: here, dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${name}-types`,
      comment: `${name} may import types from ${[...may, ...mayTypes].join(', ') || 'nothing else'}`,
      severity: 'error',
      from,
      to: {
        path: '^src/',
        pathNot: [...here, ...mayTypes.map(within)],
        dependencyTypes: ['type-only'],
      },
    },
    {
      name: `${name}-libraries`,
      comment: `${name} may use ${libraries.join(', ') || 'no library'}`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', ...(allowed.length > 0 && { pathNot: allowed }) },
    },
  ];
};

export default {
  forbidden: [
    ...LAYER_NAMES.flatMap((name) => rulesFor(name, LAYERS[name])),
    {
      name: 'no-circular',
      comment: 'a circle of imports has no first file to read, and loads in an order nobody chose',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-node-in-the-browser',
      comment: "only the command line may use Node's modules",
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'the product never imports its tests, scripts or build',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(bin|build|scripts|tests)/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere would escape every rule above',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: ['^virtual:'] },
    },
  ],
  options: {
    // What the bundler leaves out after compilation (types) counts too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
