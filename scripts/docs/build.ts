/** `npm run docs`: writes the parts of the documentation that are made from the vocabulary and the fixtures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { diagnosticsPage } from './diagnosticsPage.ts';
import { drawing } from './drawing.ts';
import { fieldsPage } from './fieldsPage.ts';
import { jsonPage } from './jsonPage.ts';
import { block, fillPart } from './markdown.ts';
import { TABLES } from './tables.ts';

/** Each page by its path below the root, as it should be. */
export const madePages = (): Readonly<Record<string, string>> => ({
  'docs/authoring.md': Object.entries(TABLES).reduce(
    (page, [name, make]) => fillPart(page, name, make()),
    readFileSync(inRoot('docs', 'authoring.md'), 'utf8'),
  ),
  'README.md': fillPart(
    readFileSync(inRoot('README.md'), 'utf8'),
    'graph',
    block('mermaid', drawing('late-delivery')),
  ),
  'docs/fields.md': fieldsPage(),
  'docs/json.md': jsonPage(),
  'docs/diagnostics.md': diagnosticsPage(inRoot('tests', 'fixtures', 'diagnostics')),
});

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(madePages())) {
    writeFileSync(inRoot(path), text);
    process.stdout.write(`${path}\n`);
  }
}
