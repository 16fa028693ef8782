// The arrows between packages point down only; the picture is in README.md.

const tests = '\\.test\\.tsx?$|/(test|tests|proofs)/';
const level0 = ['calendar', 'workflow'];
const level1 = ['services', 'reference', 'catalog', 'policy', 'analysis'];
const level2 = ['db', 'gateways', 'documents'];
const level3 = ['use-cases'];
const below3 = [...level0, ...level1, ...level2];

/** Each package (`services` stands for all of them) and the packages it may import. */
const mayImport = {
  calendar: [],
  workflow: ['calendar'],
  services: ['workflow'],
  reference: ['workflow'],
  catalog: ['services', 'workflow'],
  policy: level0,
  analysis: [...level0, 'catalog', 'locales'],
  db: [...level0, ...level1],
  gateways: [...level0, ...level1],
  documents: [...level0, ...level1],
  'use-cases': below3,
  ui: [],
  locales: ['workflow', 'calendar'],
  web: [...below3, ...level3, 'locales'],
  forms: [...level0, ...level1, ...level3, 'ui', 'locales'],
  worker: [...below3, ...level3, 'web', 'locales'],
  testing: [...level0, ...level1],
};

const folders = (names) => `^packages/(${names.join('|')})/`;
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (names) => ({ path: `(^|/)node_modules/(${names})(/|$)` });

const arrows = Object.entries(mayImport).map(([name, below]) =>
  only(
    `${name}-looks-down`,
    `${name} may import ${below.join(', ') || 'nothing of ours'}`,
    { path: folders([name]) },
    { path: '^(apps|packages|e2e)/', pathNot: [folders([name, ...below, 'testing'])] },
  ),
);

module.exports = {
  forbidden: [
    ...arrows,
    only('no-cycles', 'modules form no circle', {}, { circular: true }),
    only('resolvable', 'only what a package exports can be imported', {}, { couldNotResolve: true }),
    only(
      'front-door',
      'a package is entered by its name, not by a path into its inside',
      { path: '^((?:packages/services|packages/reference|packages|apps)/[^/]+)/' },
      { path: '^(packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    ),
    only(
      'no-service-knows-another',
      'each service stands alone',
      { path: '^packages/services/([^/]+)/' },
      { path: '^packages/services/', pathNot: '^packages/services/$1/' },
    ),
    only(
      'apps-stand-alone',
      'no app imports the other or the worker',
      { path: '^apps/([^/]+)/' },
      { path: '^(apps|packages/worker)/', pathNot: '^apps/$1/' },
    ),
    only(
      'one-composition-root',
      'apps reach levels 2 only through app/deps.server.ts',
      { path: '^apps/', pathNot: '^apps/[^/]+/app/deps\\.server\\.ts$' },
      { path: folders(level2) },
    ),
    only(
      'testing-in-tests',
      'testing is for tests',
      { path: '^(apps|packages)/', pathNot: ['^packages/testing/', tests] },
      { path: '^packages/testing/' },
    ),
    only(
      'e2e-over-http',
      'browser tests import nothing of ours but the words',
      { path: '^e2e/' },
      { path: '^(apps|packages)/', pathNot: '^packages/locales/src/index' },
    ),
    only(
      'locales-take-types',
      'locales know the words of workflow, not its code',
      { path: '^packages/locales/', pathNot: tests },
      { path: '^packages/workflow/', dependencyTypesNot: ['type-only'] },
    ),
    only('prisma-in-db', 'Prisma is a detail of db', { pathNot: '^packages/db/' }, npm('@prisma|prisma')),
    only(
      'pg-in-db',
      'only db, worker and scripts speak to PostgreSQL',
      { pathNot: '^(scripts|packages/(db|worker|testing))/' },
      npm('pg'),
    ),
    only('remix-in-web', 'only web and the apps know Remix', { pathNot: '^(apps|packages/web)/' }, npm('@remix-run')),
    only(
      'react-on-screens',
      'only screens know React',
      { pathNot: '^(apps|packages/(web|ui|locales))/' },
      npm('react|react-dom|react-i18next'),
    ),
    only(
      'service-has-two-friends',
      'a service imports workflow and zod, nothing else',
      { path: '^packages/(services|reference)/', pathNot: tests },
      { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod(/|$)' },
    ),
    only(
      'mutants-know-no-check',
      'slips are thought out apart from the checker that is to find them',
      { path: '^packages/analysis/proofs/mutants' },
      { path: '^packages/analysis/(src/(?!index)|proofs/planted)' },
    ),
    only(
      'pure-below',
      'levels 0 and 1 have no input and output',
      { path: '^packages/(calendar|workflow|(services|reference)/[^/]+|catalog|policy|analysis)/src/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/generated'] },
    exclude: { path: '(^|/)(build|\\.cache|\\.turbo)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
