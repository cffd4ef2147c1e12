/** Was an einem Schritt zu tun und zu sagen ist und was dort schiefgeht. */
import type { CoachingText } from '../frameworkTexts.ts';

export const coaching = {
  'framework.A promise with no owner and no time.': 'Eine Zusage ohne Namen und ohne Zeit.',
  'framework.A stock phrase in place of their situation.':
    'Eine Floskel anstelle dessen, was passiert ist.',
  'framework.Acting on a guess.': 'Auf eine Vermutung hin handeln.',
  'framework.An apology on a condition.': 'Eine Entschuldigung unter Bedingungen.',
  'framework.Comfort with nobody’s name on it.': 'Trost, für den niemand mit Namen steht.',
  'framework.Going straight to the fix.': 'Sofort zur Lösung springen.',
  'framework.Questions full of words from inside the office.':
    'Fragen voller Wörter aus dem Amtsgebrauch.',
  'framework.Solving before the customer has been heard.': 'Lösen, ehe jemand zugehört hat.',
  'framework.Ask for what they told you already': 'Nach etwas fragen, das schon gesagt wurde',
  'framework.Assume': 'Vermuten',
  'framework.Claim more than you have done': 'Mehr behaupten, als Sie getan haben',
  'framework.Correct a detail, even a wrong one':
    'Eine Einzelheit berichtigen, auch wenn sie falsch ist',
  'framework.Explain how it happened': 'Erklären, wie es dazu kam',
  'framework.Go straight to the fix': 'Sofort zur Lösung springen',
  'framework.Hand them on without a word': 'Ohne ein Wort weiterreichen',
  'framework.Offer a fix while they are still telling you':
    'Eine Lösung anbieten, während noch erzählt wird',
  'framework.Point at the courier, the system or a colleague':
    'Auf den Paketdienst, das System oder das Team zeigen',
  'framework.Promise a time to please them': 'Eine Zeit zusagen, um zu gefallen',
  'framework.Promise how it will end': 'Zusagen, wie es ausgeht',
  'framework.Put an if in it': 'Ein Wenn einbauen',
  'framework.Say it three times': 'Es dreimal sagen',
  'framework.Say that you understand and leave it there':
    'Sagen, dass Sie verstehen, und es dabei belassen',
  'framework.Say that you will look into it': 'Sagen, dass Sie es sich ansehen',
  'framework.Tell them how to feel': 'Gefühle vorschreiben',
  'framework.Use the name of a form or a system': 'Den Namen eines Formulars oder Systems benutzen',
  'framework.Weigh whether they may be upset': 'Abwägen, ob der Ärger erlaubt ist',
  'framework.Acknowledge the trouble that they took': 'Die Mühe anerkennen, die es gemacht hat',
  'framework.Apologise for the experience': 'Sich für das Erlebte entschuldigen',
  'framework.Ask one plain question at a time': 'Eine schlichte Frage nach der anderen stellen',
  'framework.Ask whether it suits': 'Fragen, ob es passt',
  'framework.Give an action, an owner and a time you can keep':
    'Sagen, was geschieht, wer es tut und bis wann, so, dass es zu halten ist',
  'framework.Let the complaint run to its end': 'Die Beschwerde bis zum Ende laufen lassen',
  'framework.Mention like cases only where that is true':
    'Ähnliche Fälle nur erwähnen, wo es sie gibt',
  'framework.Name a feeling': 'Ein Gefühl benennen',
  'framework.Name what it did to them': 'Benennen, was es angerichtet hat',
  'framework.Note facts, dates and what it cost them': 'Angaben, Daten und die Folgen notieren',
  'framework.Offer two ways and say which you would take':
    'Zwei Wege anbieten und sagen, welchen Sie nehmen würden',
  'framework.Say the problem back with two of their facts':
    'Das Problem mit zwei der genannten Angaben wiedergeben',
  'framework.Say what you have taken in': 'Sagen, was angekommen ist',
  'framework.Say what you will do together': 'Sagen, was Sie gemeinsam tun werden',
  'framework.Say who you are': 'Sagen, wer Sie sind',
  'framework.Say why you are asking': 'Sagen, warum Sie fragen',
  'framework.Thank them for raising it': 'Für den Hinweis danken',
  'framework.Tie it to what happened to them': 'Es mit dem verbinden, was passiert ist',
  'framework.Take a correction as help': 'Eine Berichtigung als Hilfe nehmen',
  'framework.Use your own words': 'Eigene Worte benutzen',
  'framework.Wait for the yes': 'Das Ja abwarten',
  'framework.A whole day waiting in, and then nothing. I would be worried too, this close to the date.':
    'Einen ganzen Tag zu Hause gewartet, und dann nichts. So kurz vor dem Termin würde ich mir auch Sorgen machen.',
  'framework.I’ll book the 16:00 courier myself and ring you by 15:00 to confirm it. Does that suit you?':
    'Ich buche selbst den Kurier um 16:00 Uhr und rufe Sie bis 15:00 Uhr an, um es zu bestätigen. Passt das für Sie?',
  'framework.I’m Sam, and this one stays with me until you have an answer.':
    'Ich bin Sam, und das bleibt bei mir, bis Sie eine Antwort haben.',
  'framework.I’m sorry. You should have had a message on Monday, and you had to ring us to find out.':
    'Es tut mir leid. Sie hätten am Montag eine Nachricht bekommen müssen und mussten stattdessen selbst anrufen.',
  'framework.So it is the cot, paid express, promised for the 14th. Is that right?':
    'Es geht also um das Kinderbett, als Express bezahlt, zugesagt für den 14. Stimmt das so?',
  'framework.So it was promised for Tuesday, you stayed in for it, and nobody rang. Have I got that?':
    'Es war also für Dienstag zugesagt, Sie sind dafür zu Hause geblieben, und niemand hat angerufen. Habe ich das richtig?',
  'framework.Which office did you hand it in at, and roughly when?':
    'In welcher Stelle haben Sie es abgegeben, und wann ungefähr?',
  'framework.You were promised Tuesday and it never came.':
    'Ihnen wurde Dienstag zugesagt, und es kam nichts.',
} as const satisfies { readonly [Text in CoachingText as `framework.${Text}`]: string };
