/** Which room may know which: the rules of ARCHITECTURE in a form a machine can hold. */
const MODULES = [
  ['taxonomy'],
  ['identity'],
  ['meetings'],
  ['contributions', 'people'],
  ['comments', 'endorsements', 'links'],
  ['moderation', 'seals', 'scribe'],
  ['record'],
  ['own-data'],
  ['search', 'live', 'report', 'notifications', 'audit'],
  ['admin'],
];
const PUBLIC = '\\.(service|queries|events|access|module|type|types|loaders|entity|entities)\\.ts$';

/** Each module may import only those to its left. */
const moduleRules = MODULES.flatMap((names, index) =>
  names.map((name) => {
    const forbidden = MODULES.slice(index)
      .flat()
      .filter((one) => one !== name);
    return {
      name: `module-${name}-imports-only-lower-modules`,
      severity: 'error',
      from: { path: `^api/src/modules/${name}/`, pathNot: '/test/|\\.spec\\.ts$' },
      to: { path: forbidden.map((one) => `^api/src/modules/${one}/`).join('|') || '^$' },
    };
  }),
);

const web = [
  ['pages', ['app']],
  ['features', ['app', 'pages']],
  ['lib', ['app', 'pages', 'features']],
  ['ui', ['app', 'pages', 'features', 'lib']],
].map(([layer, forbidden]) => ({
  name: `web-${layer}-imports-only-lower-layers`,
  severity: 'error',
  from: { path: `^web/src/${layer}/`, pathNot: '\\.spec\\.tsx?$' },
  to: { path: forbidden.map((one) => `^web/src/${one}/`).join('|') },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^api/src/kernel/' },
      to: { path: '^api/src/(platform|modules)/|node_modules/(@nestjs|typeorm)' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^api/src/platform/' },
      to: { path: '^api/src/modules/' },
    },
    {
      name: 'modules-talk-through-their-public-files',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/', pathNot: '/test/|\\.spec\\.ts$' },
      to: { path: '^api/src/modules/[^/]+/', pathNot: `^api/src/modules/$1/|${PUBLIC}` },
    },
    {
      name: 'domain-depends-on-nothing',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'parts-know-no-domain-and-no-server',
      severity: 'error',
      from: { path: '^web/src/ui/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '@apollo|packages/(domain|graphql|i18n|taxonomy)|i18next' },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      from: { path: '^(api|web)/src/' },
      to: { path: '^(api|web)/src/.*/index\\.tsx?$' },
    },
    ...moduleRules,
    ...web,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
