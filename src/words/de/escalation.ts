/** Die Entscheidungshilfe für Übergaben: was sie fragt und was sie antwortet. */

import type { Translated } from '../catalogue.ts';
import type { escalation as english } from '../en/escalation.ts';

export const escalation: Translated<typeof english> = {
  'escalation.route.get_out': 'Raus aus der Lage, dann den Notruf wählen',
  'escalation.route.lead_now': 'Ihre Teamleitung, sofort',
  'escalation.route.lead_warm': 'Begleitete Übergabe an Ihre Teamleitung',
  'escalation.route.specialist': 'Begleitete Übergabe an eine Fachstelle',
  'escalation.route.complaints': 'Die Stelle für förmliche Beschwerden',
  'escalation.route.protocol': 'Sie, nach dem Sicherheitsablauf',
  'escalation.route.keep': 'Sie',

  'escalation.reason.danger_present': 'Dort, wo Sie sind, besteht Gefahr. Nichts anderes geht vor.',
  'escalation.reason.threat_made':
    'Es wurde gedroht. Eine Warnung ist nicht nötig; jemand anderes muss es jetzt erfahren, im genauen Wortlaut.',
  'escalation.reason.in_distress':
    'Jemand ist in Not. Bleiben Sie in Verbindung, während Ihre Teamleitung ohne Worte verständigt wird.',
  'escalation.reason.abuse_heard':
    'Für Beleidigungen gibt es den Ablauf: benennen, die Folge ankündigen, und beenden, wenn es weitergeht.',
  'escalation.reason.serious_risk': 'Wenn das wartet, kommt jemand zu Schaden.',
  'escalation.reason.legal_or_media':
    'Anwälte, Aufsicht und Presse hören eine einzige Stimme. Nehmen Sie es auf, sagen Sie nichts zu und geben Sie es weiter.',
  'escalation.reason.vulnerable':
    'Hier ist vielleicht mehr Fürsorge nötig, als dieser Platz geben kann. Fragen Sie zuerst, ob eine Übergabe recht ist.',
  'escalation.reason.beyond_authority':
    'Was das Problem lösen würde, dürfen Sie nicht entscheiden. Informieren Sie Ihre Teamleitung und bringen Sie dann beide zusammen.',
  'escalation.reason.asked_and_entitled':
    'Es wurde danach gefragt. Hören Sie zu, erklären Sie, wie eine Übergabe läuft, und begleiten Sie sie.',
  'escalation.reason.came_back_too_often':
    'Das wurde oft genug erzählt. Jemand mit mehr Befugnissen sollte den Fall übernehmen.',
  'escalation.reason.within_authority':
    'Sie können das lösen, und nichts spricht dafür, auf jemand anderen zu warten.',

  'escalation.safety': 'Wurde jemand beleidigt oder bedroht, oder war jemand in Not?',
  'escalation.risk': 'Was geschieht, wenn es wartet?',
  'escalation.authority': 'Dürfen Sie die Lösung selbst geben?',
  'escalation.contact': 'Wie oft hat sich die Person deswegen gemeldet?',
  'escalation.vulnerable':
    'Die Person ist womöglich schutzbedürftig: Trauer, Krankheit, Verwirrung, Geldnot, Betrug',
  'escalation.managerAsked': 'Sie möchte jemanden über Ihnen sprechen',
  'escalation.legalOrMedia': 'Sie sprach von Anwalt, Aufsicht oder Presse',

  'escalation.title': 'Wer soll übernehmen?',
  'escalation.intro':
    'Geben Sie an, was Sie wissen. Das ist ein Rat für Sie; hier wird nichts gewertet.',
  'escalation.answer': 'Wer übernimmt',
  'escalation.safety.none': 'Nein',
  'escalation.safety.abuse': 'Beleidigungen gegen einen Menschen',
  'escalation.safety.threat': 'Eine Drohung',
  'escalation.safety.distress': 'Seelische Not oder Andeutungen, sich etwas anzutun',
  'escalation.safety.present': 'Gefahr im Raum, jetzt',
  'escalation.risk.none': 'Es wird nichts schlimmer',
  'escalation.risk.some': 'Es wird langsam schlimmer',
  'escalation.risk.serious': 'Jemand kommt zu Schaden',
  'escalation.authority.within': 'Ja',
  'escalation.authority.above': 'Nein, das liegt über mir',
  'escalation.contact.first': 'Zum ersten Mal',
  'escalation.contact.second': 'Zum zweiten Mal',
  'escalation.contact.third_or_more': 'Dreimal oder öfter',
};
