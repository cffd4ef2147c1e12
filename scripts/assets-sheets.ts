// Contact sheets of the artwork, for the eye: npm run assets:sheets [-- --only people --out DIR …]
//
//   --only NAME     one sheet: people, handset, talk, assembled, places, portraits (default: all)
//   --people A,B    only these people of the cast, by id
//   --first N       only the first N of the people
//   --out DIR       where the pictures go (default: cooldown-sheets in the temporary folder)
//   --cell N        width of one picture in pixels (default: 180)
//   --webp          smaller files, for the documentation
//
// The sheet in the documentation is the first eight people: --only people --first 8 --cell 124
// --webp --out docs/images
//
// Needs a Chromium: $CHROMIUM, /usr/bin/chromium, or the one that Playwright brings.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { drawCustomer } from '../src/art/customer.ts';
import { drawLayers, type Layer } from '../src/art/layers.ts';
import { portrait } from '../src/art/portrait.ts';
import type { Pose } from '../src/art/pose.ts';
import { bandMiddle, poseAt } from '../src/art/poseAt.ts';
import { RIG_BOX } from '../src/art/rig.ts';
import { PLACES } from '../src/art/scenery.ts';
import { stillStage } from '../src/art/still.ts';
import { group, svg } from '../src/art/svg.ts';
import { VISEMES } from '../src/art/viseme.ts';
import { castSchema, fullName, type Person } from '../src/cast/person.ts';
import { BANDS } from '../src/heat/bands.ts';
import { asWebp } from './lib/webp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    people: { type: 'string' },
    first: { type: 'string' },
    out: { type: 'string', default: join(tmpdir(), 'cooldown-sheets') },
    cell: { type: 'string', default: '180' },
    webp: { type: 'boolean', default: false },
  },
});

interface Moment {
  readonly label: string;
  readonly pose: Pose;
}

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  readonly cell: number;
}

function readCast(): readonly Person[] {
  const source = readFileSync(join(root, 'scenarios/cast.yaml'), 'utf8');
  const { people } = v.parse(castSchema, parse(source));
  const wanted = flags.people?.split(',');
  const chosen =
    wanted === undefined ? people : people.filter((person) => wanted.includes(person.id));
  return flags.first === undefined ? chosen : chosen.slice(0, Number(flags.first));
}

function moments(): readonly Moment[] {
  const bands = BANDS.map((band) => ({
    label: band,
    pose: poseAt(bandMiddle(band), band === 'relieved' ? 'relieved' : 'neutral'),
  }));
  return [{ label: 'grateful', pose: poseAt(0, 'grateful') }, ...bands];
}

const cell = Number(flags.cell);

function ladder(handset: boolean): Sheet {
  const columns = moments();
  return {
    columns: columns.map(({ label }) => label),
    rows: readCast().map((person) => ({
      label: fullName(person),
      cells: columns.map(({ pose }, column) =>
        drawCustomer(person.look, pose, { idPrefix: `${person.id}-${column}-`, handset }),
      ),
    })),
    cell,
  };
}

function talk(): Sheet {
  const columns = [...VISEMES.map(String), 'blink'];
  return {
    columns,
    rows: readCast().flatMap((person) =>
      [18, 62, 92].map((heat) => ({
        label: `${person.name.first} at ${heat}`,
        cells: columns.map((_, column) =>
          drawCustomer(person.look, poseAt(heat, 'neutral'), {
            idPrefix: `${person.id}-${heat}-${column}-`,
            viseme: VISEMES[column] ?? 'rest',
            blink: column === VISEMES.length ? 1 : 0,
          }),
        ),
      })),
    ),
    cell,
  };
}

/** The layers put together again as the stage does it, to see that nothing gapes. */
function assembled(): Sheet {
  const columns = [...VISEMES.map(String), 'blink'];
  const place = (layer: Layer) =>
    layer.svg.replace('<svg ', `<svg x="${layer.box.x}" y="${layer.box.y}" `);
  const together = (person: Person, heat: number, column: number) => {
    const viseme = VISEMES[column] ?? 'M';
    const idPrefix = `${person.id}-${heat}-${column}-`;
    const pose = poseAt(heat, 'neutral');
    const layers = drawLayers(person.look, pose, { idPrefix, handset: true });
    const { neck } = layers;
    const head = (...parts: readonly Layer[]) =>
      group(
        {
          transform: `translate(${neck.x} ${neck.y}) rotate(${neck.turn}) scale(${neck.scale}) translate(${-neck.pivot.x} ${-neck.pivot.y})`,
        },
        ...parts.map(place),
      );
    return svg(
      RIG_BOX,
      [
        layers.behind === null ? '' : place(layers.behind),
        head(layers.headBehind),
        place(layers.body),
        head(layers.head, layers.mouths[viseme], ...(column < VISEMES.length ? [] : [layers.lids])),
        layers.handset === null ? '' : place(layers.handset),
      ].join(''),
    );
  };
  return {
    columns,
    rows: readCast().flatMap((person) =>
      [18, 92].map((heat) => ({
        label: `${person.name.first} at ${heat}`,
        cells: columns.map((_, column) => together(person, heat, column)),
      })),
    ),
    cell,
  };
}

function places(): Sheet {
  const [one, other] = readCast();
  if (one === undefined || other === undefined) throw new Error('Two people are needed.');
  const heats = [8, 62, 92];
  return {
    columns: heats.map(String),
    rows: PLACES.map((place) => ({
      label: place,
      cells: heats.map((heat, column) =>
        stillStage({
          look: (column === 1 ? other : one).look,
          heat,
          mood: 'relieved',
          place,
          idPrefix: `${place}-${heat}-`,
        }),
      ),
    })),
    cell: cell * 2,
  };
}

function portraits(): Sheet {
  const people = readCast();
  return {
    columns: people.map((person) => person.name.first),
    rows: [8, 50, 92].map((heat) => ({
      label: String(heat),
      cells: people.map((person) =>
        portrait(person.look, heat, { idPrefix: `${person.id}-${heat}-`, mood: 'relieved' }),
      ),
    })),
    cell: cell * 0.7,
  };
}

const SHEETS: Readonly<Record<string, () => Sheet>> = {
  people: () => ladder(false),
  handset: () => ladder(true),
  talk,
  assembled,
  places,
  portraits,
};

function page({ columns, rows, cell: width }: Sheet): string {
  const header = columns.map((label) => `<th>${label}</th>`).join('');
  const body = rows
    .map(({ label, cells }) => {
      const drawn = cells.map((picture) => `<td>${picture}</td>`).join('');
      return `<tr><th class="name">${label}</th>${drawn}</tr>`;
    })
    .join('');
  const css = `body{margin:0;background:#e9edf4;font:600 13px system-ui,sans-serif;color:#2a3342}
    table{border-spacing:6px;padding:10px}.name{text-align:right;padding-right:8px}
    td{background:#f6f8fb;border-radius:10px;line-height:0}td svg{width:${width}px;height:auto}`;
  return `<!doctype html><style>${css}</style><table><tr><th></th>${header}</tr>${body}</table>`;
}

const names = flags.only === undefined ? Object.keys(SHEETS) : flags.only.split(',');
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
try {
  mkdirSync(flags.out, { recursive: true });
  for (const name of names) {
    const sheet = SHEETS[name];
    if (sheet === undefined) throw new Error(`No sheet called ${name}.`);
    const tab = await browser.newPage();
    await tab.setContent(page(sheet()));
    const file = join(flags.out, `${name}.${flags.webp ? 'webp' : 'png'}`);
    const png = await tab.locator('table').screenshot();
    writeFileSync(file, flags.webp ? await asWebp(browser, png) : png);
    await tab.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
}
