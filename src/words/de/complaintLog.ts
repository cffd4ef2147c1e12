/** Das Beschwerdeprotokoll: seine Spalten und was darin steht (R143). */
import type { Translated } from '../catalogue.ts';
import type { complaintLog as english } from '../en/complaintLog.ts';

export const complaintLog: Translated<typeof english> = {
  'log.column.case': 'Fall',
  'log.column.customer': 'Name',
  'log.column.channel': 'Kanal',
  'log.column.issue': 'Anliegen',
  'log.column.impact': 'Auswirkung',
  'log.column.complexity': 'Schwierigkeit',
  'log.column.promise': 'Zugesagt',
  'log.column.owner': 'Zuständig',
  'log.column.due': 'Fällig',
  'log.column.updates': 'Nachrichten',
  'log.column.outcome': 'Ausgang',
  'log.column.cause': 'Ursache',
  'log.column.closure': 'Nachfrage zum Schluss',

  'log.hint.case': 'Die Nummer, die auch Ihr Gegenüber hat',
  'log.hint.customer': 'Wer es ist und wie erreichbar',
  'log.hint.channel': 'Telefon, Schalter, Chat, E-Mail',
  'log.hint.issue': 'Was schieflief, im Wortlaut',
  'log.hint.impact': 'Was es gekostet hat',
  'log.hint.complexity': 'Einfach oder schwierig',
  'log.hint.promise': 'Was zugesagt wurde',
  'log.hint.owner': 'Ein Name',
  'log.hint.due': 'Gelöst bis, oder Nachricht bis',
  'log.hint.updates': 'Jede mit Datum, auch „noch nichts Neues“',
  'log.hint.outcome': 'Wie es ausging',
  'log.hint.cause': 'Was es möglich machte. Das trägt die Untersuchung ein',
  'log.hint.closure': 'Wurde gefragt, ob es erledigt ist? Was kam als Antwort?',

  'log.update.kept_news': 'Pünktlich, mit Neuigkeiten: {said}',
  'log.update.kept_no_news': 'Pünktlich, noch ohne Neuigkeiten: {said}',
  'log.update.late': 'Verspätet: {said}',
  'log.update.silent': 'Die zugesagte Nachricht blieb aus',
  'log.update.came_back': 'Es kam deswegen ein weiterer Anruf',

  'log.complexity.simple': 'Einfach',
  'log.complexity.complex': 'Schwierig',
  'log.none': 'Nichts',
  'log.closure.yes': 'Gefragt und beantwortet',
  'log.closure.no': 'Nicht gefragt',
  'log.between': '{first}; {next}',
  'log.download': 'Beschwerdeprotokoll (CSV)',
  'log.download.empty': 'Leeres Blatt (CSV)',
  'log.file': 'beschwerdeprotokoll',
};
