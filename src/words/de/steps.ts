/**
 * Die Schritte der Gesprächsmodelle. Bei HEAT bleiben die vier Buchstaben stehen: Hinhören,
 * Einfühlen, Aufrichtig entschuldigen, Tätig werden.
 */
import type { StepText } from '../frameworkTexts.ts';

export const steps = {
  'framework.ACT: Acknowledge, Confirm, Take action': 'ACT: Anerkennen, Checken, Tätig werden',
  'framework.AEA: Acknowledgement, Empathy, Action': 'AEA: Anerkennen, Einfühlen, Aktiv werden',
  'framework.HEAT with ownership: Hear, Empathise, Apologise or accept responsibility, Take action':
    'HEAT mit Verantwortung: Hinhören, Einfühlen, Aufrichtig entschuldigen oder Verantwortung annehmen, Tätig werden',
  'framework.HEAT: Hear, Empathise, Apologise, Take action':
    'HEAT: Hinhören, Einfühlen, Aufrichtig entschuldigen, Tätig werden',
  'framework.HEAT: Hear, Empathise, Ask questions, take Responsibility':
    'HEAT: Hinhören, Einfühlen, Anliegen erfragen, Tragen der Verantwortung',
  'framework.Acknowledge': 'Anerkennen',
  'framework.Acknowledgement': 'Anerkennen',
  'framework.Action': 'Aktiv werden',
  'framework.Apologise': 'Aufrichtig entschuldigen',
  'framework.Apologise / accept responsibility':
    'Aufrichtig entschuldigen / Verantwortung annehmen',
  'framework.Ask questions': 'Anliegen erfragen',
  'framework.Confirm': 'Checken',
  'framework.Empathise': 'Einfühlen',
  'framework.Empathy': 'Einfühlen',
  'framework.Hear': 'Hinhören',
  'framework.Take action': 'Tätig werden',
  'framework.Take responsibility': 'Tragen der Verantwortung',
  'framework.Address how the customer sees it, right or wrong.':
    'Darauf eingehen, wie Ihr Gegenüber es sieht, ob es stimmt oder nicht.',
  'framework.Check that you have the concern right before you act on it.':
    'Vor dem Handeln prüfen, ob Sie das Anliegen richtig verstanden haben.',
  'framework.Find out exactly what is wrong, in words the customer uses.':
    'Genau herausfinden, was nicht stimmt, in den Worten Ihres Gegenübers.',
  'framework.Give your name and make it plain that you will see this through with them.':
    'Ihren Namen nennen und klarmachen, dass Sie bis zum Ende dabeibleiben.',
  'framework.Let them finish, and show that you have it by saying it back.':
    'Ausreden lassen und durch Wiedergeben zeigen, dass es angekommen ist.',
  'framework.Name what this did to them and why that makes sense, without conceding fault.':
    'Benennen, was das mit Ihrem Gegenüber gemacht hat und warum das verständlich ist, ohne Schuld einzuräumen.',
  'framework.Say sorry for what they went through, with no if and no but.':
    'Für das Erlebte um Entschuldigung bitten, ohne Wenn und Aber.',
  'framework.Say sorry on the company’s behalf, or take the case as yours. Pass no buck.':
    'Im Namen der Firma um Entschuldigung bitten oder den Fall übernehmen. Keine Schuld weiterreichen.',
  'framework.Say what happens next, who does it and by when, and then do it.':
    'Sagen, was als Nächstes geschieht, wer es tut und bis wann, und es dann tun.',
  'framework.Show that the concern has reached you.': 'Zeigen, dass das Anliegen angekommen ist.',
} as const satisfies { readonly [Text in StepText as `framework.${Text}`]: string };
