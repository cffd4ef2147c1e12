/** Das Blatt für den Schreibtisch (R141): die Worte zwischen den Schritten. */
import type { Translated } from '../catalogue.ts';
import type { cheatSheet as english } from '../en/cheatSheet.ts';

export const cheatSheet: Translated<typeof english> = {
  'cheat.on.no': 'Es kommt ein Nein, oder es geht weiter',
  'cheat.on.new_concern': 'Etwas Neues kommt zur Sprache',
  'cheat.on.correction': 'Sie werden berichtigt',
  'cheat.on.respike': 'Der Ärger flammt auf',

  'cheat.fails.listen': '„Mhm. Ja. Gut. Also, was ich tun kann …“',
  'cheat.fails.misreflect': '„Das war also am Montag.“ Es war Dienstag.',
  'cheat.fails.empathy_generic': '„Das verstehe ich vollkommen.“',
  'cheat.fails.apology_hedged': '„Tut mir leid, falls das ungünstig war.“',
  'cheat.fails.apology_deferred': '„Das war leider der Paketdienst.“',
  'cheat.fails.apology_blames': '„Schade, dass Sie die E-Mail übersehen haben.“',
  'cheat.fails.commit_vague': '„Wir kümmern uns.“',
  'cheat.fails.commit_partial': '„Ich rufe Sie dazu an.“ Wann?',
  'cheat.fails.jargon': '„Wurde die SR-2 beim Eingang erfasst?“',
  'cheat.fails.overclaim': '„Das habe ich täglich, das wird schon.“',

  'cheat.apology.experience_only':
    'Entschuldigen Sie das Erlebte. Was es verursacht hat, ist eine andere Frage.',
  'cheat.apology.ownership':
    'Sprechen Sie für die Firma: Schuld ist nicht das Team, der Paketdienst oder das System.',
  'cheat.apology.fault_allowed':
    'Wo die Sache klar ist, sagen Sie offen, dass es Ihr Fehler als Firma war.',

  'cheat.deadline.always_timeline': 'In jeder Zusage steht eine Zeit.',
  'cheat.deadline.simple_resolve_complex_update':
    'Einfacher Fall: sagen, wann er gelöst ist. Schwieriger Fall: sagen, wann Sie sich melden.',
  'cheat.deadline.complex_no_time_at_all':
    'Einfacher Fall: sagen, wann er gelöst ist. Schwieriger Fall: kein Datum, aber eine Nachricht zusagen.',
  'cheat.deadline.regulated': 'Zugesagt werden die Zeiten, die Ihre Aufsicht vorgibt.',

  'cheat.order':
    'In dieser Folge. Die beste Lösung klingt, zu früh angeboten, wie „Ich habe nicht zugehört“.',
  'cheat.say': 'Zum Beispiel',
  'cheat.do': 'Zu tun',
  'cheat.fail': 'So geht es schief',
  'cheat.returns': 'Zurück, wenn',
  'cheat.return': '{when}: {steps}',
  'cheat.mind': 'Im Sinn behalten',
  'cheat.line': 'Jenseits dieser Grenze',
  'cheat.line.what':
    'Ärger über das Geschehene, wie laut auch immer: Bleiben Sie bei den Schritten. Worte gegen einen Menschen: benennen, verwarnen, beenden, mit einem Weg zurück. Eine Drohung: sofort Hilfe holen.',
  'cheat.own_words': 'Sätze für den Anfang. In Ihren eigenen Worten wirken sie besser.',
};
