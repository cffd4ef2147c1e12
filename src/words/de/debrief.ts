/** Die Auswertung: was geschah, wo es kippte, was als Nächstes zu üben ist. */

import type { Translated } from '../catalogue.ts';
import type { debrief as english } from '../en/debrief.ts';

export const debrief: Translated<typeof english> = {
  'outcome.loyal': 'Gelöst, und die Kundschaft käme wieder',
  'outcome.resolved': 'Gelöst',
  'outcome.partial': 'Teilweise gelöst',
  'outcome.escalated_well': 'Gut übergeben',
  'outcome.escalated_avoidable': 'Zu früh übergeben',
  'outcome.repeat_contact': 'Der nächste Anruf kommt',
  'outcome.formal_complaint': 'Eine förmliche Beschwerde folgt',
  'outcome.hang_up': 'Aufgelegt',
  'outcome.safety_closed': 'Sicher beendet',
  'outcome.safety_failed': 'Der Sicherheitsablauf ist gerissen',
  'outcome.harm': 'Jemand kam zu Schaden',
  'outcome.unresolved': 'Ungelöst geblieben',
  'outcome.demands_supervisor': 'Verlangt nach Vorgesetzten',

  'outcome.told.loyal':
    'Der Plan stand, die Zusage wurde gehalten, und Sie haben gefragt, ob es so reicht.',
  'outcome.told.resolved':
    'Ihr Gegenüber wurde gehört, hatte einen passenden Plan und ging ohne Groll.',
  'outcome.told.partial': 'Es gibt einen Plan; etwas darin oder davor fehlt noch.',
  'outcome.told.escalated_well':
    'Es brauchte jemand anderen, und dieser Mensch kam vorbereitet dazu.',
  'outcome.told.escalated_avoidable':
    'Die Weitergabe kam, ehe Ihr Gegenüber Verständnis gefunden hatte.',
  'outcome.told.repeat_contact':
    'Es fehlte eine verlässliche Zusage, oder sie wurde nicht gehalten. Der nächste Anruf wird heißer.',
  'outcome.told.formal_complaint':
    'Das Vertrauen war aufgebraucht. Es wurde ruhig gesagt, und es war endgültig.',
  'outcome.told.hang_up': 'Es blieb zu heiß, ohne dass es Halt gab, und dann war die Leitung tot.',
  'outcome.told.safety_closed':
    'Die Grenze wurde in der richtigen Folge gezogen, und für den Fall ist jemand zuständig.',
  'outcome.told.safety_failed':
    'Ein Schritt des Sicherheitsablaufs fehlt. Die Beobachtungen sagen, welcher.',
  'outcome.told.harm': 'Ein Zeichen, dass jemand in Gefahr war, wurde übersehen.',
  'outcome.told.unresolved': 'Am Ende war es noch zu heiß, als dass etwas Gesagtes halten könnte.',
  'outcome.told.demands_supervisor': 'Mit Ihnen wollte Ihr Gegenüber nicht mehr sprechen.',

  'step.landed': 'angekommen',
  'step.looped': 'angekommen, und auf Wunsch noch einmal',
  'step.early': 'zu früh',
  'step.repaired': 'zu früh, dann geradegerückt',
  'step.attempted': 'versucht, nicht angekommen',
  'step.skipped': 'ausgelassen',
  'step.not_due': 'nicht an der Reihe',

  'debrief.unfinished': 'Dieser Kontakt wurde nicht beendet. So weit ist er gekommen.',
  'debrief.not_started':
    'Dieses Protokoll endet vor dem Beginn des Kontakts, also gibt es nichts auszuwerten.',
  'debrief.heat_went': 'Hitze von {start} auf {end}',
  'debrief.trust_went': 'Vertrauen von {start} auf {end}',
  'debrief.simulated':
    'Ein simuliertes Gegenüber: Die Zahlen sind Einschätzungen und nicht an Menschen gemessen.',
  'debrief.turn': 'Runde {turn}',
  'debrief.opening_turn': 'Beginn',

  'debrief.focus': 'Das eine, das Sie üben können',
  'debrief.focus_none': 'Es sticht nichts hervor. Versuchen Sie eine andere Variante.',
  'debrief.model_line': 'Ein Satz zum Ausprobieren',
  'debrief.focus_step': 'Schritt: {step}',

  'debrief.chart': 'Hitze und Vertrauen, Runde für Runde',
  'debrief.chart_hint':
    'Wählen Sie einen Punkt oder nutzen Sie die Pfeiltasten, um zu sehen, was dort geschah.',
  'debrief.chart_heat': 'Hitze',
  'debrief.chart_trust': 'Vertrauen',
  'debrief.point': '{label}. Hitze {heat}, {band}. Vertrauen {trust}.',
  'debrief.inner': 'Was Ihr Gegenüber dachte',
  'debrief.window': 'Die ersten {minutes} Minuten',
  'debrief.window_landed': 'In den ersten fünf Minuten angekommen: {steps}.',
  'debrief.window_none': 'In den ersten fünf Minuten ist kein Schritt angekommen.',
  'timeline.start': 'Das Gespräch beginnt',
  'timeline.nothing': 'Keine Veränderung',
  'timeline.wait': 'Schweigen',
  'timeline.hold_kept': 'Pünktlich aus der Warteschleife zurück',
  'timeline.hold_overdue': 'Verspätet aus der Warteschleife zurück',
  'timeline.smile': 'Ein Lächeln vor dem Sprechen',
  'timeline.repeat': 'Wieder da, wegen der Zusage',
  'timeline.kept_news': 'Zusage gehalten, mit Neuigkeiten',
  'timeline.kept_no_news': 'Zusage gehalten, noch ohne Neuigkeiten',
  'timeline.late': 'Zusage verspätet gehalten',
  'timeline.silent': 'Zusage stillschweigend gebrochen',
  'timeline.customer_repeats': 'Es musste noch einmal erzählt werden',

  'debrief.landed': 'Was ankam',
  'debrief.landed_none': 'Diesmal brachte nichts Erleichterung.',
  'debrief.change_of': 'Hitze {heat}, Vertrauen {trust}',

  'debrief.turning': 'Wo es kippte',
  'debrief.turning_none': 'Keine einzelne Runde hat viel verspielt. Das ist solide Arbeit.',
  'debrief.turning_said': 'Sie sagten',
  'debrief.turning_heard': 'Angekommen ist',
  'debrief.turning_tempting': 'Warum es nahelag',
  'debrief.turning_other': 'Was sonst zur Wahl stand und wohin es geführt hätte',
  'debrief.turning_best': 'am besten',

  'debrief.ribbon': 'Die Schritte der Reihe nach',
  'debrief.ribbon_at': 'Runde {turns}',
  'debrief.ribbon_due': 'möglich ab Runde {turn}',
  'debrief.suspended':
    'Eine Grenze wurde überschritten, deshalb zählen die Schritte nur bis dorthin.',
  'debrief.loops': 'So oft sind Sie zurückgegangen, als es nötig war: {count}.',
  'debrief.ignored': 'Übergangene Signale: {count}.',

  'debrief.findings': 'Beobachtungen',
  'debrief.findings_none': 'Keine Beobachtungen.',
  'debrief.better': 'Ein besserer Satz an der Stelle',
  'debrief.more_findings': 'Die übrigen Beobachtungen ({count})',

  'debrief.promises': 'Zusage und Protokoll',
  'debrief.promise_none': 'Es wurde nichts zugesagt.',
  'debrief.promise_what': 'Was',
  'debrief.promise_who': 'Wer',
  'debrief.promise_when': 'Wann',
  'debrief.promise_unsaid': 'nicht gesagt',
  'debrief.comprehension':
    'Auf die Frage, wie es weitergeht, kennt Ihr Gegenüber {known} von 3 Antworten.',
  'debrief.log': 'Beschwerdeprotokoll',
  'debrief.field.issue': 'Anliegen',
  'debrief.field.impact': 'Auswirkung',
  'debrief.field.promise': 'Zusage',
  'debrief.field.owner': 'Zuständig',
  'debrief.field.due': 'Fällig',
  'debrief.log_empty': 'leer',
  'debrief.log_agrees': 'wie zugesagt',
  'debrief.log_differs': '(im Gespräch: {said})',
  'debrief.unread': 'Seiten, auf die es ankam und die geschlossen blieben: {pages}.',
  'debrief.unnoted': 'Gesagt und nicht notiert: {facts}.',

  'debrief.transcript': 'Das ganze Gespräch, mit der Rechnung',
  'debrief.transcript.bare': 'Das ganze Gespräch',
  'debrief.you': 'Sie',
  'debrief.worth': '{move}: Hitze {heat}, Vertrauen {trust}',
  'debrief.nothing.floor_is_yours': 'Ihr Gegenüber war fertig: Das war nur noch Warten.',
  'debrief.nothing.too_few_facts':
    'Es enthielt weniger als zwei der genannten Angaben und kam deshalb nicht an.',
  'debrief.nothing.heard_already':
    'Gehört worden war schon, deshalb hat die Richtigstellung nichts gekostet.',
  'debrief.nothing.off_moment': 'Ein Name in einem beliebigen Moment ändert nichts.',
};
