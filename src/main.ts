/**
 * Where everything is put together. Read this first: each line below is one part of the house, and
 * nothing else in the house knows how the others are made.
 *
 *   library   the scenarios, people and organisation built into the page (build/scenarios.ts)
 *   store     where sessions are kept between visits, a drawer for each learner (session/profiles/)
 *   settings  the device's, kept apart from any learner's history
 *   seat      the session: screens, the contact being played, its log (session/controller.ts)
 *   sound     plays what happens, and captions it (platform/sound/)
 *   voice     says the customer’s lines: recorded, or read by the browser (platform/voice/)
 *   stage     the moving picture, fetched once the first words have been painted (scenes/)
 *   wordBook  what the screens say, in the language chosen; English comes with the page
 *   offline   keeps the whole build for play without a connection (platform/offline/)
 *   app       the screens, drawn from the seat (ui/)
 */
import { people } from 'virtual:cast';
import { organisation } from 'virtual:organisation';
import { cards, loadCards, loadOpening, loadStory } from 'virtual:scenarios';
import { castFor } from './cast/draw.ts';
import { keepForOffline, type OfflineHost, useNewest } from './platform/offline/offline.ts';
import { lateSound } from './platform/sound/lateSound.ts';
import { lateShelf } from './platform/store/lateShelf.ts';
import { localStore } from './platform/store/localStore.ts';
import { lateVoice } from './platform/voice/lateVoice.ts';
import { createSeat } from './session/controller.ts';
import { openingScenario } from './session/opening.ts';
import type { Library } from './session/ports/library.ts';
import { createVoice } from './session/ports/voiceQueue.ts';
import { GUEST, profileStore } from './session/profiles/profileStore.ts';
import { mountApp } from './ui/mountApp.ts';
import { obeySettings } from './ui/settings/obeySettings.ts';
import { isVeiled } from './ui/settings/picture.ts';
import { createSettings, SETTINGS_KEY } from './ui/settings/settings.ts';
import { playAlong } from './ui/sound/playAlong.ts';
import { soundPresses } from './ui/sound/soundPresses.ts';
import { speakAlong } from './ui/sound/speakAlong.ts';
import { createWordBook } from './ui/wordBook.ts';
import { first } from './words/en/first.ts';
import { languageFor } from './words/languages.ts';

let cardsShown = cards;
const library: Library = {
  get cards() {
    return cardsShown;
  },
  people,
  organisation,
  async load(id) {
    const file = await loadOpening(id, wordBook.language);
    return file.opening ? openingScenario(file, file.opening) : library.loadWhole(id);
  },
  async loadWhole(id) {
    const [{ withStory }, { data, hash, language }, story] = await Promise.all([
      import('./dialogue/withStory.ts'),
      loadOpening(id, wordBook.language),
      loadStory(id, wordBook.language),
    ]);
    return withStory({ data, hash, language, story });
  },
};
const device = localStore(() => window.localStorage);
const root = lateShelf(async () =>
  (await import('./platform/store/openShelf.ts')).openShelf(device),
);
const store = profileStore(root);
const drawSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** The device's wall clock, in the learner's own time zone, as an ISO time without one. */
function now(): string {
  const date = new Date();
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return new Date(local).toISOString().slice(0, -1);
}

const seat = createSeat({ library, store, drawSeed, now });
const settings = createSettings({
  ...device,
  // What a guest sets is gone with the page.
  write: async (key, text) =>
    (await store.whose()) === GUEST ? { ok: true, value: undefined } : device.write(key, text),
});
async function openBook() {
  const { profileBook } = await import('./session/profiles/profileBook.ts');
  return profileBook({ root, own: store, device, deviceKeys: [SETTINGS_KEY], now });
}
async function loadClip(id: string, name: string, turns: number) {
  const [{ clipOf }, decks, scenario] = await Promise.all([
    import('./session/practice/clip.ts'),
    loadDecks(),
    library.loadWhole(id),
  ]);
  const play = decks.find((deck) => deck.scenario === id)?.plays[name];
  if (!play) throw new Error(`${id} has no play "${name}"`);
  return clipOf(scenario, castFor(people, play.seed, id), play, turns);
}
const loadDecks = async () => (await import('virtual:decks')).decks;
const sound = lateSound(async () => (await import('./platform/sound/openSound.ts')).openSound());

soundPresses(document, sound);

const voice = createVoice([
  lateVoice(async () =>
    (await import('./platform/voice/openVoice.ts')).openVoice(() => settings.values.speech),
  ),
]);

obeySettings(settings, { seat, sound, voice });
speakAlong({
  seat,
  voice,
  language: () => seat.state.scenario?.language ?? 'en-GB',
  isMild: () => settings.values.intensity === 'mild',
});
playAlong({
  seat,
  sound,
  isVeiled: ({ setup }) => isVeiled(setup.mode, settings.values.picture),
});

const offline: OfflineHost = {
  container: () => (import.meta.env.PROD ? navigator.serviceWorker : undefined),
  address: document.baseURI,
  reload: () => window.location.reload(),
};
/** Not before the first words have been painted and the stage is there: nothing may wait for it. */
let isKept = false;
function keepBuild(): void {
  if (!isKept) void keepForOffline(offline);
  isKept = true;
}
const QUIET_MS = 10_000;
window.addEventListener('load', () => setTimeout(keepBuild, QUIET_MS));

async function loadStage() {
  // Phaser measures the canvas as soon as it is read, so a browser without one must not get that far.
  if (!document.createElement('canvas').getContext('2d')) throw new Error('no canvas');
  const { createStage } = await import('./scenes/createStage.ts');
  keepBuild();
  return createStage;
}

const wordBook = createWordBook(
  { language: 'en', first },
  {
    en: {
      first: async () => first,
      later: async () => (await import('./words/en/later.ts')).later,
    },
    de: {
      first: async () => (await import('./words/de/first.ts')).first,
      later: async () => (await import('./words/de/later.ts')).later,
    },
  },
);
async function speakAsChosen() {
  const { language } = settings.values;
  const before = wordBook.language;
  await wordBook.speak(language === 'system' ? languageFor(navigator.languages) : language);
  if (wordBook.language === before) return;
  // Where the cards of a language can't be had, those that are there go on.
  cardsShown = await loadCards(wordBook.language).catch(() => cardsShown);
  seat.relist();
}

void useNewest(offline);

const host = document.getElementById('app');
if (!host) throw new Error('index.html has no element with the id "app"');
// The first words are said in the right language.
void settings
  .open()
  .then(speakAsChosen)
  .then(() => {
    settings.subscribe(speakAsChosen);
    mountApp(host, {
      ...{ seat, settings, sound, people, wordBook, warnings: organisation },
      ...{ loadStage, openBook, loadDecks, loadClip, now },
    });
    void seat.open();
  });

// While an author edits a scenario, the contact goes on over the new story.
import.meta.hot?.on('cooldown:scenario', async (file) => {
  const { withStory } = await import('./dialogue/withStory.ts');
  await seat.reload(withStory(file));
});
