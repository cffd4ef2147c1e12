/**
 * Scenarios under the development server: an edit reaches the page without a reload, so that the
 * call goes on where it stood, and what is wrong with it covers the page until it is mended.
 */
import { basename, join, relative, sep } from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import {
  CAST_FILE,
  ORGANISATION_FILE,
  TRANSLATIONS,
  translationFile,
} from '../../src/dialogue/files.ts';
import { faultOf } from './fault.ts';
import { resolved, SCENARIO_EVENT } from './names.ts';
import type { Shelf } from './shelf.ts';

/** Files beside a scenario that change nothing in the page: editors' own, and golden transcripts. */
const NOT_PLAYED = /^\.|~$|\.transcript$/;

export function watchScenarios(server: ViteDevServer, path: string, shelf: Shelf): void {
  const { hot, moduleGraph } = server.environments.client;
  /** Scenarios that the page lists. */
  let shown: ReadonlySet<string> = new Set();
  const showAll = (): void => {
    shown = new Set(shelf.cards().map(({ id }) => id));
  };

  const forgetModule = (name: string): void => {
    const module = moduleGraph.getModuleById(resolved(name));
    if (module) moduleGraph.invalidateModule(module);
  };
  const forgetScenario = (id: string): void => {
    shelf.forget(id);
    forgetModule('scenarios');
    for (const name of [id, ...TRANSLATIONS.map((language) => `${id}.${language}`)]) {
      forgetModule(`scenario/${name}`);
      forgetModule(`story/${name}`);
    }
    for (const language of TRANSLATIONS) forgetModule(`cards/${language}`);
  };
  const reload = (): void => {
    showAll();
    hot.send({ type: 'full-reload' });
  };

  server.watcher.add(path);
  server.watcher.on('all', (_, file) => {
    const [id = '', ...rest] = relative(path, file).split(sep);
    if (id === '..' || NOT_PLAYED.test(basename(file))) return;
    if (rest.length === 0) {
      if (id === CAST_FILE) forgetModule('cast');
      if (id === ORGANISATION_FILE) {
        forgetModule('organisation');
        for (const one of shelf.ids()) forgetScenario(one);
      }
      if (id === CAST_FILE || id === ORGANISATION_FILE || shown.has(id)) reload();
      return;
    }
    forgetScenario(id);
    if (TRANSLATIONS.some((language) => rest[0] === translationFile(language))) return reload();
    const { scenario } = shelf.load(id);
    if (shown.has(id) ? !shelf.ids().includes(id) : scenario !== null) return reload();
    hot.send(nothingToReload());
    if (scenario) hot.send({ type: 'custom', event: SCENARIO_EVENT, data: scenario });
    if (shelf.broken().length > 0) hot.send(overlay(path, shelf));
  });
  hot.on('vite:client:connect', (_, client) => {
    showAll();
    if (shelf.broken().length > 0) client.send(overlay(path, shelf));
  });
}

/** The first broken scenario's findings, over the page. */
function overlay(path: string, shelf: Shelf): HotPayload {
  const [id = ''] = shelf.broken();
  const folder = join(path, id);
  const fault = faultOf(folder, shelf.load(id).diagnostics);
  if (!fault) return nothingToReload();
  return { type: 'error', err: { ...fault, plugin: 'cooldown:scenarios', stack: '' } };
}

/**
 * An update of no module: it takes the overlay off the page. The first update that a page gets while
 * it is covered makes it reload instead, so one goes before each overlay too.
 */
const nothingToReload = (): HotPayload => ({ type: 'update', updates: [] });
