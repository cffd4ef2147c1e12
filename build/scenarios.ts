/**
 * Puts the scenarios into the page: checked and compiled, so that the browser needs neither YAML
 * nor a compiler. `virtual:scenarios` has a card for each and loads one when it is asked for;
 * `virtual:cast` has the people, `virtual:organisation` what the organisation decides,
 * `virtual:decks` what practice between contacts draws on. A build stops at an error; the
 * development server shows it.
 */
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Person } from '../src/cast/person.ts';
import { diagnosticText } from '../src/cli/diagnosticText.ts';
import { castIn, organisationIn, SCENARIOS } from '../src/cli/folders.ts';
import { TRANSLATIONS, type TranslationLanguage } from '../src/dialogue/files.ts';
import { readCast } from '../src/dialogue/readCast.ts';
import { type Organisation, readOrganisation } from '../src/dialogue/readOrganisation.ts';
import { openingOf } from '../src/session/opening.ts';
import { type Fault, faultOf } from './scenarios/fault.ts';
import { IMPORTED, imported, nameOf, RESOLVED, resolved } from './scenarios/names.ts';
import { type Shelf, shelf } from './scenarios/shelf.ts';
import { watchScenarios } from './scenarios/watch.ts';

export interface ScenariosOptions {
  /** Holds the scenarios' folders and cast.yaml; relative to Vite's root. */
  readonly folder?: string;
}

export function scenarios({ folder = SCENARIOS }: ScenariosOptions = {}): Plugin {
  let root = '';
  let path = '';
  let isBuild = false;
  let books: Shelf = shelf(path);
  return {
    name: 'cooldown:scenarios',
    configResolved(config) {
      root = config.root;
      path = resolve(root, folder);
      isBuild = config.command === 'build';
      books = shelf(path);
    },
    buildStart() {
      for (const id of books.ids()) {
        for (const one of books.load(id).diagnostics) {
          if (one.severity === 'warning') {
            this.warn(diagnosticText(relative(root, join(path, id)), one));
          }
        }
      }
      const faults = isBuild ? faultsOf(path, books) : [];
      const [first] = faults;
      if (first) this.error({ ...first, message: faults.map(({ message }) => message).join('\n') });
    },
    resolveId: { filter: { id: IMPORTED }, handler: (id) => resolved(nameOf(`\0${id}`)) },
    load: {
      filter: { id: RESOLVED },
      handler(module) {
        const name = nameOf(module);
        if (name === 'scenarios') return shelfModule(books);
        if (name === 'cast') {
          const { people, fault } = castOf(path);
          return fault ? this.error(fault) : exporting('people', people);
        }
        if (name === 'organisation') {
          const { organisation, fault } = organisationOf(path);
          return fault ? this.error(fault) : exporting('organisation', organisation);
        }
        if (name === 'decks') return exporting('decks', books.decks());
        const [kind, what = ''] = name.split('/');
        const [id = '', language] = what.split('.') as [string, TranslationLanguage?];
        if (kind === 'cards') return exporting('cards', books.cards(id as TranslationLanguage));
        const { translations, diagnostics, ...original } = books.load(id);
        const scenario = language ? translations[language] : original.scenario;
        const fault = faultOf(join(path, id), diagnostics);
        if (fault || !scenario) return this.error(fault ?? `no scenario "${id}"`);
        if (kind === 'story') return exporting('story', scenario.story);
        const { data, hash } = scenario;
        return exporting('scenario', { data, hash, language, opening: openingOf(scenario) });
      },
    },
    configureServer: (server) => watchScenarios(server, path, books),
  };
}

const faultsOf = (path: string, books: Shelf): Fault[] =>
  books.broken().flatMap((id) => faultOf(join(path, id), books.load(id).diagnostics) ?? []);

function castOf(path: string): { people: readonly Person[]; fault: Fault | null } {
  const text = castIn(path);
  const { data, diagnostics } = readCast(text ?? '');
  return { people: data?.people ?? [], fault: faultOf(path, diagnostics) };
}

function organisationOf(path: string): { organisation: Organisation | null; fault: Fault | null } {
  const { data, diagnostics } = readOrganisation(organisationIn(path) ?? '');
  return { organisation: data, fault: faultOf(path, diagnostics) };
}

/** A data module. The value was checked, so its JSON is also JavaScript. */
const exporting = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)};`;

/** Each scenario in two chunks: what the first words need, and the story that goes on from there. */
function shelfModule(books: Shelf): string {
  const cards = books.cards();
  const names = cards.flatMap(({ id }) => [
    id,
    ...books.languages(id).map((language) => `${id}.${language}`),
  ]);
  const chunksOf = (kind: 'scenario' | 'story' | 'cards', chunks: readonly string[] = names) =>
    chunks
      .map((name) => `${JSON.stringify(name)}: () => import("${imported(`${kind}/${name}`)}")`)
      .join(', ');
  return `${exporting('cards', cards)}
const openings = { ${chunksOf('scenario')} };
const stories = { ${chunksOf('story')} };
const lists = { ${chunksOf('cards', TRANSLATIONS)} };
const from = (chunks, id, language) => {
  const name = [id, language].join('.');
  if (Object.hasOwn(chunks, name)) return chunks[name]();
  if (!Object.hasOwn(chunks, id)) throw new Error(\`There is no scenario "\${id}".\`);
  return chunks[id]();
};
export const loadCards = async (language) =>
  Object.hasOwn(lists, language) ? (await lists[language]()).cards : cards;
export const loadOpening = async (id, language) => (await from(openings, id, language)).scenario;
export const loadStory = async (id, language) => (await from(stories, id, language)).story;`;
}
