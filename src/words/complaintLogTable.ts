/** The complaint log in words: a row for a case, in the order of the columns (R143). */

import { csvOf } from '../debrief/csv.ts';
import { NOTHING_PROMISED } from '../debrief/wrapUp.ts';
import {
  type ComplaintEntry,
  LOG_COLUMNS,
  type LogColumn,
  type Update,
} from '../handouts/complaintLog.ts';
import { type Catalogue, say } from './catalogue.ts';

/** A file for a spreadsheet: the columns, and a row for each entry. None gives the empty sheet. */
export const complaintLogCsv = (entries: readonly ComplaintEntry[], catalogue: Catalogue): string =>
  csvOf([
    LOG_COLUMNS.map((column) => say(catalogue, `log.column.${column}`)),
    ...entries.map((entry) => LOG_COLUMNS.map((column) => cell(entry, column, catalogue))),
  ]);

function cell(entry: ComplaintEntry, column: LogColumn, catalogue: Catalogue): string {
  switch (column) {
    case 'case':
    case 'customer':
      return entry[column];
    case 'issue':
    case 'impact':
    case 'promise':
    case 'owner':
    case 'due': {
      const filed = entry[column];
      return filed === NOTHING_PROMISED ? say(catalogue, 'log.none') : (filed ?? '');
    }
    case 'channel':
      return say(catalogue, `channel.${entry.channel}`);
    case 'complexity':
      return say(catalogue, `log.complexity.${entry.complexity}`);
    case 'updates':
      return entry.updates
        .map((update) => updateWords(update, catalogue))
        .reduce(
          (all, next) => (all ? say(catalogue, 'log.between', { first: all, next }) : next),
          '',
        );
    case 'outcome':
      return entry.outcome === null ? '' : say(catalogue, `outcome.${entry.outcome}`);
    case 'cause':
      return entry.cause ?? '';
    case 'closure':
      return say(catalogue, entry.closure ? 'log.closure.yes' : 'log.closure.no');
  }
}

function updateWords(update: Update, catalogue: Catalogue): string {
  switch (update.what) {
    case 'came_back':
    case 'silent':
      return say(catalogue, `log.update.${update.what}`);
    default:
      return say(catalogue, `log.update.${update.what}`, { said: update.said });
  }
}
